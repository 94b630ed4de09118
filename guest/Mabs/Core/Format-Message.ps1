function Format-Message {
    <#
    .SYNOPSIS
        Puts values into a text of the message table.

    .DESCRIPTION
        A place without a value is an error of this project and is thrown. Secrets that were registered are taken out of the result.

    .PARAMETER Text
        Text with places such as {phase}.

    .PARAMETER Values
        Value by place. Lists are joined with commas.

    .EXAMPLE
        Format-Message -Text 'The disk at LUN {lun} is missing.' -Values @{ lun = 3 }

        The disk at LUN 3 is missing.

    .INPUTS
        None.

    .OUTPUTS
        System.String.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Text,

        [System.Collections.IDictionary] $Values = @{}
    )

    $result = New-Object -TypeName System.Text.StringBuilder
    $position = 0
    foreach ($place in [System.Text.RegularExpressions.Regex]::Matches($Text, '\{([a-zA-Z]+)\}')) {
        $name = $place.Groups[1].Value
        if (-not $Values.Contains($name)) { throw "The message '$Text' got no value for {$name}." }
        $null = $result.Append($Text.Substring($position, $place.Index - $position)).Append(@($Values[$name]) -join ', ')
        $position = $place.Index + $place.Length
    }
    $null = $result.Append($Text.Substring($position))
    return (Protect-Text -Text $result.ToString())
}
