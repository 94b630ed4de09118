function Invoke-CatalogueBackup {
    <#
    .SYNOPSIS
        Backs up DPMDB, verifies the backup, uploads it, and writes down that it did.

    .DESCRIPTION
        <server>/<time>_<build>.bak in the container of the settings, with version, build, hash, server and database as metadata: a restored DPMDB
        has to match the installed backup server (M07). Local copies that are older than they are kept go after that.

        One at a time: the phase and the scheduled task may meet. The attempt and what it ended in stand in catalogue.json, which the health probe
        reads. The file stands there before SQL Server writes it, its hash once it is verified: a run that is cut off leaves nothing that the next
        one does not know.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Invoke-CatalogueBackup -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: the record, see Get-CatalogueRecord. Throws MABS-DBB-001 to MABS-DBB-006, MABS-CLD-001.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $server = $settings.server.name
    if (-not $PSCmdlet.ShouldProcess($server, 'Back up DPMDB')) { return }
    $lockPath = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath 'catalogue.lock')
    try {
        $lock = [System.IO.File]::Open($lockPath, 'OpenOrCreate', 'ReadWrite', 'None')
    } catch {
        if ($_.Exception.GetBaseException() -isnot [System.IO.IOException]) { throw }
        throw (New-MabsError -Id 'MABS-DBB-006')
    }
    try {
        $record = Get-CatalogueRecord -DataFolder $Context.DataFolder
        $record.lastAttempt = ConvertTo-UtcText
        try {
            $installation = Get-BackupServerInstallation
            if ($null -eq $installation) { throw (New-MabsError -Id 'MABS-DBB-001') }
            Resume-CatalogueFile -Context $Context -Installation $installation -Record $record
            $path = Find-PendingCatalogueFile -Context $Context -Record $record -Build $installation.Version
            $found = $null
            if ($path) {
                $name = Split-Path -Path $path -Leaf
                $hash = $record.pendingSha256
                $found = Get-CatalogueBlobHash -Context $Context -BlobName "$server/$name"
                # A blob of somebody else keeps the name; another backup gets another one.
                if ($null -ne $found -and $found -ne $hash) { $path = $null }
            }
            if ($path) {
                Write-Log -Message "$path is verified and was not uploaded yet; no other backup is made."
            } else {
                $found = $null
                $name = Get-CatalogueFileName -Time (Get-Date) -Build $installation.Version
                $record.pendingFile = $name
                $record.pendingSha256 = $null
                Write-CatalogueRecord -DataFolder $Context.DataFolder -Record $record
                $path = Backup-CatalogueDatabase -Context $Context -Installation $installation -FileName $name
                $hash = (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash.ToLowerInvariant()
                $record.pendingSha256 = $hash
                Write-CatalogueRecord -DataFolder $Context.DataFolder -Record $record
            }
            $blobName = "$server/$name"
            $uri = '{0}/{1}' -f $settings.catalogueBackup.containerUrl, $blobName
            if ($found) {
                Write-Log -Message "$name is in the container already: the end of its upload was not seen."
                $sizeBytes = (Get-Item -LiteralPath $path).Length
            } else {
                Write-Log -Message "DPMDB is backed up and verified; uploads $name."
                try {
                    $sizeBytes = Send-BlobFile -Context $Context -Path $path -Uri $uri -Metadata ([ordered] @{
                            version = $settings.package.mabsVersion; build = $installation.Version; sha256 = $hash; server = $server
                            database = $installation.DatabaseName
                        })
                } catch {
                    throw (New-MabsError -Id 'MABS-DBB-004' -Values @{ path = $path; uri = $uri; detail = $_.Exception.Message })
                }
            }
            $record.lastSuccess = ConvertTo-UtcText
            $record.blobName = $blobName
            $record.sizeBytes = $sizeBytes
            $record.sha256 = $hash
            $record.build = "$($installation.Version)"
            $record.pendingFile = $null
            $record.pendingSha256 = $null
            $record.failure = $null
        } catch {
            $failure = ConvertTo-Failure -ErrorRecord $_ -Phase 'CatalogueBackup'
            $record.failure = [ordered] @{ id = $failure.id; message = $failure.message }
            Write-CatalogueRecord -DataFolder $Context.DataFolder -Record $record
            throw
        }
        Write-CatalogueRecord -DataFolder $Context.DataFolder -Record $record
        Remove-OldCatalogueFile -Folder (Split-Path -Path $path -Parent) -KeepDays $settings.catalogueBackup.keepLocalDays -KeepFileName $name
        return $record
    } finally {
        $lock.Dispose()
    }
}
