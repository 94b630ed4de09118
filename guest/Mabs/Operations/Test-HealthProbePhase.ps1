function Test-HealthProbePhase {
    <#
    .SYNOPSIS
        Says whether the source of events and the task of the health probe are there.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-HealthProbePhase -Context $context

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

    $probe = $Context.Settings.healthProbe
    if (-not (Test-EventSource -LogName $probe.logName -Source $probe.source)) { return $false }
    return (@(Get-MabsTaskProblem -Name Health -EveryMinutes $probe.intervalMinutes).Count -eq 0)
}
