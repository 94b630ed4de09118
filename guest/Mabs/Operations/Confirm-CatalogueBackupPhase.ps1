function Confirm-CatalogueBackupPhase {
    <#
    .SYNOPSIS
        Proves that the task is there and that the latest backup lies in the container, whole.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-CatalogueBackupPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: catalogueBackupBlob, catalogueBackupAt, catalogueBackupBytes, catalogueBackupTime. Throws
        MABS-DBB-007, MABS-DBB-008.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $problems = @(Get-MabsTaskProblem -Name Catalogue -DailyAt $Context.Settings.catalogueBackup.time)
    $record = Get-CatalogueRecord -DataFolder $Context.DataFolder
    if ($null -eq $record.lastSuccess) { $problems += 'no backup was uploaded yet' }
    if ($problems.Count -gt 0) { throw (New-MabsError -Id 'MABS-DBB-007' -Values @{ findings = $problems -join '; ' }) }
    $sizeBytes = Get-CatalogueBlobSize -Context $Context -BlobName $record.blobName
    if ($sizeBytes -ne $record.sizeBytes) {
        throw (New-MabsError -Id 'MABS-DBB-008' -Values @{
                uri    = '{0}/{1}' -f $Context.Settings.catalogueBackup.containerUrl, $record.blobName
                detail = "it has $sizeBytes bytes, $($record.sizeBytes) were sent"
            })
    }
    return [ordered] @{
        catalogueBackupBlob  = $record.blobName
        catalogueBackupAt    = $record.lastSuccess
        catalogueBackupBytes = $record.sizeBytes
        catalogueBackupTime  = $Context.Settings.catalogueBackup.time
    }
}
