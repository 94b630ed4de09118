function Backup-CatalogueDatabase {
    <#
    .SYNOPSIS
        Writes a full backup of DPMDB into a file, and has SQL Server verify it.

    .DESCRIPTION
        Copy-only: DPMDB may be protected by a protection group as well, and a copy-only backup changes neither the base of differential backups nor
        the log chain. It is restored like any other full backup. With checksums, compressed (Standard and Enterprise, the editions that are
        supported, do).

        SQL Server writes the file itself, so the folder belongs to the account of its service too.

        The scratch volume also holds the cache of the agent, and a full one stops all online backups. So there has to be room for the whole database
        and still a tenth of the volume.

    .PARAMETER Context
        The run.

    .PARAMETER Installation
        The backup server, from Get-BackupServerInstallation.

    .PARAMETER FileName
        Name of the file.

    .EXAMPLE
        Backup-CatalogueDatabase -Context $context -Installation $installation -FileName 2026-11-26T0315Z_14.0.46.0.bak

    .INPUTS
        None.

    .OUTPUTS
        System.String: the full path. Throws MABS-DBB-002 for SQL errors, MABS-DBB-003 for a backup that is not valid, MABS-DBB-005 without room,
        MABS-CLD-001 without a scratch volume.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Installation,

        [Parameter(Mandatory = $true)]
        [string] $FileName
    )

    $scratch = Get-ScratchVolume -Context $Context
    if ($null -eq $scratch) { throw (New-MabsError -Id 'MABS-CLD-001') }
    $folder = Join-Path -Path $scratch.Path -ChildPath 'DPMDB'
    $path = Join-Path -Path $folder -ChildPath $FileName
    $instance = $Installation.DatabaseInstance
    $database = ConvertTo-SqlLiteral -Text $Installation.DatabaseName -AsName
    $file = ConvertTo-SqlLiteral -Text $path
    if (-not $PSCmdlet.ShouldProcess($path, "Back up $database")) { return $path }

    # Every SQL Server service has an account of its own name in its token, whatever it is made to run as.
    $engine = @(Get-BackupServerService -Installation $Installation | Where-Object { $_.Name -like 'MSSQL*' })[0].Name
    New-ProtectedFolder -Path $folder -Account "NT SERVICE\$engine"
    try {
        $used = "USE $database; SELECT SUM(CAST(FILEPROPERTY(name, 'SpaceUsed') AS bigint)) * 8192 AS UsedBytes" +
            ' FROM sys.database_files WHERE type = 0;'
        $neededBytes = [long] (Invoke-SqlQuery -Instance $instance -Query $used | Select-Object -First 1).UsedBytes
    } catch {
        throw (New-MabsError -Id 'MABS-DBB-002' -Values @{ database = $Installation.DatabaseName; detail = $_.Exception.Message })
    }
    if ($scratch.FreeBytes - $neededBytes -lt $scratch.SizeBytes / 10) {
        throw (New-MabsError -Id 'MABS-DBB-005' -Values @{
                path = $folder; neededGiB = [System.Math]::Round($neededBytes / 1GB, 1); freeGiB = [System.Math]::Round($scratch.FreeBytes / 1GB, 1)
            })
    }
    $backup = "BACKUP DATABASE $database TO DISK = $file WITH COPY_ONLY, CHECKSUM, COMPRESSION, FORMAT, INIT;"
    try {
        $null = Invoke-SqlQuery -Instance $instance -Query $backup -TimeoutMinutes 60
    } catch {
        throw (New-MabsError -Id 'MABS-DBB-002' -Values @{ database = $Installation.DatabaseName; detail = $_.Exception.Message })
    }
    Confirm-CatalogueFile -Installation $Installation -Path $path
    return $path
}
