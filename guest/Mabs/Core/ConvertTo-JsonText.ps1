function ConvertTo-JsonText {
    <#
    .SYNOPSIS
        Writes a value as JSON, on one line, the same in every PowerShell.

    .DESCRIPTION
        ConvertTo-Json of Windows PowerShell 5.1 writes "nothing" as {} (PowerShell/PowerShell issue 9231: what a function without output, or an if
        without else, leaves in a table), a list that passed through a pipeline as { value, Count }, a time as /Date(...)/, and cuts everything
        below a depth that has to be guessed. None of that can happen here: only single texts and numbers are given to it.

    .PARAMETER Value
        Tables, objects, lists, texts, numbers, booleans, times, and nothing. A time becomes text in UTC; any other object becomes an object of its
        properties.

    .EXAMPLE
        ConvertTo-JsonText -Value ([ordered] @{ name = 'MABS01'; failure = if ($false) { 1 } })

        {"name":"MABS01","failure":null}

    .INPUTS
        None.

    .OUTPUTS
        System.String. Names stand in the order of the table.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object] $Value
    )

    if ($null -eq $Value) { return 'null' }
    if ($Value -is [System.DateTime]) { $Value = ConvertTo-UtcText -Time $Value }
    # A new text, without what a pipeline may have hung on it.
    if ($Value -is [string] -or $Value -is [char] -or $Value -is [System.Version] -or $Value -is [System.Guid] -or $Value -is [System.Enum]) {
        return (ConvertTo-Json -InputObject ([string]::Concat($Value, '')) -Compress)
    }
    if ($Value -is [System.ValueType]) { return (ConvertTo-Json -InputObject $Value -Compress) }
    if ($Value -is [System.Collections.IDictionary]) {
        $members = foreach ($name in $Value.Keys) {
            '{0}:{1}' -f (ConvertTo-Json -InputObject "$name" -Compress), (ConvertTo-JsonText -Value $Value[$name])
        }
        return '{' + (@($members) -join ',') + '}'
    }
    if ($Value -is [System.Collections.IEnumerable]) {
        return '[' + (@(foreach ($item in $Value) { ConvertTo-JsonText -Value $item }) -join ',') + ']'
    }
    $members = foreach ($property in $Value.PSObject.Properties) {
        '{0}:{1}' -f (ConvertTo-Json -InputObject $property.Name -Compress), (ConvertTo-JsonText -Value $property.Value)
    }
    return '{' + (@($members) -join ',') + '}'
}
