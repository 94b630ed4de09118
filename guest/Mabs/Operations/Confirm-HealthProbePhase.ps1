function Confirm-HealthProbePhase {
    <#
    .SYNOPSIS
        Runs the health probe and insists on a healthy result.

    .DESCRIPTION
        All checks have to be ok, except two that become so only later: the age of the backup of DPMDB, when the phase runs again on an older
        server, and the installation, which is at work right now. What is not ok is reported as findings, all at once.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-HealthProbePhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: healthState, healthCheckedAt, healthNotOk. Throws MABS-HLT-001 with findings, MABS-HLT-003,
        MABS-HLT-004.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $table = Get-HealthCheckTable
    $report = Invoke-HealthRun -Context $Context
    if ($null -eq $report) { throw (New-MabsError -Id 'MABS-HLT-004') }
    $bad = @($report.checks | Where-Object { $_.state -ne 'ok' -and $_.id -notin 'catalogueBackup', 'installation' })
    if ($bad.Count -gt 0) {
        $findings = @($bad | ForEach-Object { New-Finding -Id $table[$_.id] -Values @{ check = $_.id; detail = $_.detail } })
        throw (New-MabsError -Id 'MABS-HLT-001' -Values @{ checks = @($bad | ForEach-Object { $_.id }) } -Finding $findings)
    }
    return [ordered] @{
        healthState     = $report.state
        healthCheckedAt = $report.checkedAt
        healthNotOk     = @($report.failedChecks)
    }
}
