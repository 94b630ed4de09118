function Confirm-CatalogueFile {
    <#
    .SYNOPSIS
        Has SQL Server verify a backup of DPMDB.

    .PARAMETER Installation
        The backup server, from Get-BackupServerInstallation.

    .PARAMETER Path
        The file.

    .EXAMPLE
        Confirm-CatalogueFile -Installation $installation -Path S:\DPMDB\2026-11-26T0315Z_14.0.46.0.bak

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-DBB-003 for a backup that is not valid.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Installation,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $query = "RESTORE VERIFYONLY FROM DISK = $(ConvertTo-SqlLiteral -Text $Path) WITH CHECKSUM;"
    try {
        $null = Invoke-SqlQuery -Instance $Installation.DatabaseInstance -Query $query -TimeoutMinutes 60
    } catch {
        throw (New-MabsError -Id 'MABS-DBB-003' -Values @{ path = $Path; detail = $_.Exception.Message })
    }
}
