function Test-CatalogueBackupPhase {
    <#
    .SYNOPSIS
        Says whether the task is as it has to be and a backup of the installed build was uploaded within the last day.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-CatalogueBackupPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (@(Get-MabsTaskProblem -Name Catalogue -DailyAt $Context.Settings.catalogueBackup.time).Count -gt 0) { return $false }
    $installation = Get-BackupServerInstallation
    if ($null -eq $installation) { return $false }
    $record = Get-CatalogueRecord -DataFolder $Context.DataFolder
    if ($null -eq $record.lastSuccess -or $record.build -ne "$($installation.Version)") { return $false }
    $container = [regex]::Escape("$($Context.Settings.server.name)/")
    if ($record.blobName -notmatch "^$container") { return $false }
    return ($record.lastSuccess -gt (ConvertTo-UtcText -Time (Get-Date).AddDays(-1)))
}
