function Set-CloudSettingsPhase {
    <#
    .SYNOPSIS
        Sets up online backup: staging folder, cache, jobs at a time, proxy, throttling; commits.

    .DESCRIPTION
        Nothing that is right is touched. The pass phrase is set only where the server says that there is none; setup has set it, and an existing one
        is never changed.

        Cache, proxy and jobs at a time count after a start of OBEngine only. A marker is written before they are changed, so that a run that is
        ended in between starts OBEngine next time. A running online backup is waited for.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-CloudSettingsPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-CLD-001 to MABS-CLD-003 and MABS-CLD-005 to MABS-CLD-008, MABS-RUN-007.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $server = $Context.Settings.server.name
    $target = Get-CloudSettingTarget -Context $Context
    if (-not $PSCmdlet.ShouldProcess($server, 'Set up online backup')) { return }
    Import-BackupServerModule

    # Before anything is committed: a staging folder that is not there makes the whole commit fail (R08).
    if (-not (Test-ProtectedFolder -Path $target.StagingPath)) { New-ProtectedFolder -Path $target.StagingPath }
    $areas = @(Get-CloudSettingDeviation -Context $Context -Target $target | ForEach-Object { $_.Area } | Select-Object -Unique)
    $marker = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath 'cloudSettings.restart')
    $needsStart = [System.IO.File]::Exists($marker) -or @($areas | Where-Object { $_ -in 'scratch', 'parallelJobs', 'proxy' }).Count -gt 0
    if ($needsStart) {
        $jobs = @(Get-DPMJob -DPMServerName $server -Type CloudBackup | Where-Object { "$($_.Status)" -eq 'InProgress' })
        if ($jobs.Count -gt 0) { throw (New-MabsError -Id 'MABS-CLD-008' -Values @{ jobs = $jobs.Count }) }
        [System.IO.File]::WriteAllText($marker, (ConvertTo-UtcText))
    }
    if ($areas -contains 'scratch') { Move-ScratchFolder -Context $Context -Path $target.ScratchPath }
    if ($areas -contains 'parallelJobs') {
        foreach ($place in Get-ParallelJobLocation) {
            Set-RegistryValue -Path $place.Key -Name $place.Name -Value $target.MaxParallelJobs -Type DWord
        }
    }
    # The commit goes to the agent as well.
    Start-Service -Name OBEngine
    Save-CloudSubscriptionSetting -Context $Context -Target $target -Area $areas
    if ($needsStart) {
        Stop-Service -Name OBEngine -Force
        Start-Service -Name OBEngine
        [System.IO.File]::Delete($marker)
    }
}
