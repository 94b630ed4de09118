function Get-CatalogueRecord {
    <#
    .SYNOPSIS
        Reads what is known of the backups of DPMDB.

    .DESCRIPTION
        catalogue.json in the data folder, written by Invoke-CatalogueBackup:

        lastSuccess   when the latest backup was safely uploaded, UTC; null before the first
        blobName      its name in the container
        sizeBytes     its size
        sha256        its hash
        build         the build of the backup server it belongs to: a restored DPMDB has to match the installed one
        lastAttempt   when a backup was last begun, UTC
        pendingFile   local file that was begun and is not uploaded yet
        pendingSha256 its hash; null until it is verified
        failure       what the latest attempt ended in, with id; null after a success

    .PARAMETER DataFolder
        Folder of the installation.

    .EXAMPLE
        (Get-CatalogueRecord -DataFolder C:\ProgramData\Mabs).lastSuccess

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary; with empty values when nothing is known, or the file is damaged.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $DataFolder
    )

    $record = [ordered] @{
        schemaVersion = 1
        lastSuccess   = $null
        blobName      = $null
        sizeBytes     = $null
        sha256        = $null
        build         = $null
        lastAttempt   = $null
        pendingFile   = $null
        pendingSha256 = $null
        failure       = $null
    }
    $path = Resolve-FilePath -Path (Join-Path -Path $DataFolder -ChildPath 'catalogue.json')
    if (-not [System.IO.File]::Exists($path)) { return $record }
    try {
        $read = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($path))
        if ($read.schemaVersion -ne 1) { throw 'another version' }
        foreach ($name in @($record.Keys)) {
            $property = $read.PSObject.Properties[$name]
            $value = if ($null -ne $property) { $property.Value } else { $null }
            if ($name -in 'lastSuccess', 'lastAttempt') { $value = ConvertTo-UtcText -Time $value }
            $record[$name] = $value
        }
    } catch {
        Write-Log -Level Warning -Message "$path cannot be read: $($_.Exception.Message)"
        foreach ($name in @($record.Keys)) { if ($name -ne 'schemaVersion') { $record[$name] = $null } }
    }
    return $record
}
