function ConvertTo-SqlLiteral {
    <#
    .SYNOPSIS
        Writes a text for a SQL statement, as a string or as the name of an object.

    .PARAMETER Text
        The text.

    .PARAMETER AsName
        As a name in brackets.

    .EXAMPLE
        ConvertTo-SqlLiteral -Text 'DPMDB_MABS01' -AsName

        [DPMDB_MABS01]

    .INPUTS
        None.

    .OUTPUTS
        System.String.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text,

        [switch] $AsName
    )

    if ($AsName) { return '[{0}]' -f $Text.Replace(']', ']]') }
    return "N'{0}'" -f $Text.Replace("'", "''")
}
