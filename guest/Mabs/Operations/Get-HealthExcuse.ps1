function Get-HealthExcuse {
    <#
    .SYNOPSIS
        Says why services of the backup server may rightly be down at the moment; nothing when there is no such reason.

    .DESCRIPTION
        A probe that falls into the minutes after a start of Windows, or into an update that stops the services, would raise an alarm each time, and
        nobody would believe the next one. SQL Server, the engine and the agent come up one after another: ten minutes. What is still down then is
        found by the next probe.

        Whether the installation is at work is asked of its scheduled task: its state alone would excuse a run that died.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-HealthExcuse -Context $context

        Windows started 4 minutes ago

    .INPUTS
        None.

    .OUTPUTS
        System.String, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $minutes = [System.Math]::Floor((Get-UptimeMinute))
    if ($minutes -lt 10) { return "Windows started $minutes minutes ago" }
    $state = $Context.State
    if ($state.outcome -notin 'running', 'restarting' -or $state.phase -notin 'Setup', 'CloudSettings', 'Rollup') { return }
    try {
        # A command made of CIM does not see the preference of this module; it has to be told to stop.
        $task = Get-ScheduledTask -TaskPath '\Mabs\' -TaskName Installation -ErrorAction Stop
    } catch {
        return
    }
    if ("$($task.State)" -eq 'Running') { return "the installation is at work in the phase $($state.phase)" }
}
