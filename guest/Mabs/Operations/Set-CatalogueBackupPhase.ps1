function Set-CatalogueBackupPhase {
    <#
    .SYNOPSIS
        Registers the daily backup of DPMDB, and makes the first one.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-CatalogueBackupPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws what Invoke-CatalogueBackup throws.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $backup = $Context.Settings.catalogueBackup
    if (-not $PSCmdlet.ShouldProcess('\Mabs\Catalogue', "Back up DPMDB every day at $($backup.time)")) { return }
    if (@(Get-MabsTaskProblem -Name Catalogue -DailyAt $backup.time).Count -gt 0) {
        $time = [System.TimeSpan]::ParseExact($backup.time, 'hh\:mm', [System.Globalization.CultureInfo]::InvariantCulture)
        $trigger = New-ScheduledTaskTrigger -Daily -At (Get-Date).Date.Add($time)
        # Text with a time zone makes the task keep its distance to UTC and miss its hour in summer.
        $trigger.StartBoundary = "$($trigger.StartBoundary)".Substring(0, 10) + "T$($backup.time):00"
        Register-MabsTask -Name Catalogue -ScriptPath (Join-Path -Path $Context.Folder -ChildPath 'Backup-Catalogue.ps1') -Trigger $trigger `
            -TimeoutMinutes 240 -Description 'Backs up DPMDB, the catalogue of the backup server, into a container outside of the server.'
    }
    $null = Invoke-CatalogueBackup -Context $Context
}
