function Set-HealthProbePhase {
    <#
    .SYNOPSIS
        Registers the source of events and the scheduled task of the health probe.

    .DESCRIPTION
        A probe that does not come to its end within 30 minutes is ended by the task scheduler, and the next one reports it.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-HealthProbePhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-HLT-002.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $probe = $Context.Settings.healthProbe
    if (-not $PSCmdlet.ShouldProcess('\Mabs\Health', "Run the health probe every $($probe.intervalMinutes) minutes")) { return }
    if (-not (Test-EventSource -LogName $probe.logName -Source $probe.source)) {
        try {
            New-EventLog -LogName $probe.logName -Source $probe.source
        } catch {
            throw (New-MabsError -Id 'MABS-HLT-002' -Values @{ source = $probe.source; logName = $probe.logName; detail = $_.Exception.Message })
        }
    }
    if (@(Get-MabsTaskProblem -Name Health -EveryMinutes $probe.intervalMinutes).Count -gt 0) {
        $trigger = New-ScheduledTaskTrigger -Once -At (Get-Date) -RepetitionInterval (New-TimeSpan -Minutes $probe.intervalMinutes)
        Register-MabsTask -Name Health -ScriptPath (Join-Path -Path $Context.Folder -ChildPath 'Invoke-HealthProbe.ps1') -Trigger $trigger `
            -TimeoutMinutes ([System.Math]::Min(30, $probe.intervalMinutes)) `
            -Description 'Checks the backup server, and writes the result to the event log and the status container.'
    }
}
