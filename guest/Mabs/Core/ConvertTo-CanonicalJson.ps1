function ConvertTo-CanonicalJson {
    <#
    .SYNOPSIS
        Writes a value that came from JSON so that equal values have equal text: names sorted, no white space.

    .PARAMETER Value
        The value, from ConvertFrom-Json.

    .EXAMPLE
        ConvertTo-CanonicalJson -Value (ConvertFrom-Json -InputObject '{ "b": 1, "a": [] }')

        {"a":[],"b":1}

    .INPUTS
        None.

    .OUTPUTS
        System.String.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object] $Value
    )

    switch (Get-JsonKind -Value $Value) {
        'array' {
            return '[' + (@(foreach ($item in $Value) { ConvertTo-CanonicalJson -Value $item }) -join ',') + ']'
        }
        'object' {
            [string[]] $names = @($Value.PSObject.Properties | ForEach-Object { $_.Name })
            [System.Array]::Sort($names, [System.StringComparer]::Ordinal)
            $members = foreach ($name in $names) {
                '{0}:{1}' -f (ConvertTo-Json -InputObject $name -Compress), (ConvertTo-CanonicalJson -Value $Value.PSObject.Properties[$name].Value)
            }
            return '{' + (@($members) -join ',') + '}'
        }
        'string' {
            if ($Value -is [System.DateTime]) { $Value = ConvertTo-UtcText -Time $Value }
            return (ConvertTo-Json -InputObject "$Value" -Compress)
        }
        # Of nothing, 5.1 writes nothing.
        'null' { return 'null' }
        default { return (ConvertTo-Json -InputObject $Value -Compress) }
    }
}
