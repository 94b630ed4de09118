function Get-JsonKind {
    <#
    .SYNOPSIS
        Says which kind of JSON value something is that came from ConvertFrom-Json.

    .DESCRIPTION
        PowerShell compares values of different kinds by converting them: true equals 1, and 1 equals '1'. JSON does not.

    .PARAMETER Value
        The value.

    .EXAMPLE
        Get-JsonKind -Value 1.0

        integer

    .INPUTS
        None.

    .OUTPUTS
        System.String: null, boolean, integer, number, string, array or object. A number without fraction is an integer, as in JSON Schema.
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
    if ($Value -is [bool]) { return 'boolean' }
    # PowerShell 7 turns text that looks like a date into one.
    if ($Value -is [string] -or $Value -is [System.DateTime]) { return 'string' }
    if ($Value -is [array]) { return 'array' }
    if ($Value -isnot [System.ValueType]) { return 'object' }
    if ([System.Math]::Floor([double] $Value) -eq $Value) { return 'integer' }
    return 'number'
}
