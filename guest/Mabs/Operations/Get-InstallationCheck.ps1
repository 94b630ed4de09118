function Get-InstallationCheck {
    <#
    .SYNOPSIS
        Checks that the installation is at its end, and that its scheduled tasks are there.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-InstallationCheck -Context $context

    .INPUTS
        None.

    .OUTPUTS
        Results of New-HealthCheck: installation, scheduledTasks.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $state = $Context.State
    if ($state.outcome -eq 'succeeded') {
        New-HealthCheck -Id installation -State ok -Detail 'the installation has nothing left to do'
    } elseif ($state.outcome -in 'waiting', 'failed') {
        New-HealthCheck -Id installation -State degraded -Detail "the installation stands in the phase $($state.phase): $($state.message)"
    } else {
        New-HealthCheck -Id installation -State ok -Detail "the installation is at work in the phase $($state.phase)"
    }
    $settings = $Context.Settings
    $problems = @(
        Get-MabsTaskProblem -Name Installation
        Get-MabsTaskProblem -Name Catalogue -DailyAt $settings.catalogueBackup.time
        Get-MabsTaskProblem -Name Health -EveryMinutes $settings.healthProbe.intervalMinutes
    )
    if ($problems.Count -eq 0) { return (New-HealthCheck -Id scheduledTasks -State ok -Detail 'the scheduled tasks are there') }
    New-HealthCheck -Id scheduledTasks -State degraded -Detail ($problems -join '; ')
}
