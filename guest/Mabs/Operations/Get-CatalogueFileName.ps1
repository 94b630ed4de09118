function Get-CatalogueFileName {
    <#
    .SYNOPSIS
        Gives the name of a backup of DPMDB: its time and the build it belongs to.

    .PARAMETER Time
        When it is made.

    .PARAMETER Build
        Build of the backup server.

    .EXAMPLE
        Get-CatalogueFileName -Time (Get-Date) -Build 14.0.46.0

        2026-11-26T0315Z_14.0.46.0.bak

    .INPUTS
        None.

    .OUTPUTS
        System.String. Names of one build sort by time.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.DateTime] $Time,

        [Parameter(Mandatory = $true)]
        [string] $Build
    )

    $text = $Time.ToUniversalTime().ToString("yyyy-MM-dd'T'HHmm'Z'", [System.Globalization.CultureInfo]::InvariantCulture)
    return ('{0}_{1}.bak' -f $text, ($Build -replace '[^0-9A-Za-z.-]', '-'))
}
