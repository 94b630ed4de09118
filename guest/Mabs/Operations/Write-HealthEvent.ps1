function Write-HealthEvent {
    <#
    .SYNOPSIS
        Writes the result of the health probe into the event log, where the alerts read it.

    .DESCRIPTION
        The message is one JSON object with the fields that the queries of the alerts know (HealthEventMessage), at most 30,000 characters, without
        secrets. Id and level follow the state.

    .PARAMETER Probe
        healthProbe of the settings: logName, source, eventIds.

    .PARAMETER Server
        Windows computer name.

    .PARAMETER Report
        The report, see Get-HealthReport.

    .EXAMPLE
        Write-HealthEvent -Probe $context.Settings.healthProbe -Server MABS01 -Report $report

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-HLT-003.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Probe,

        [Parameter(Mandatory = $true)]
        [string] $Server,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Report
    )

    $message = [ordered] @{ schemaVersion = 1; server = $Server }
    foreach ($name in 'state', 'lastVaultContact', 'poolFreePercent', 'scratchFreePercent', 'failedChecks') {
        $message[$name] = $Report[$name]
    }
    $level = @{ healthy = 'Information'; degraded = 'Warning'; failed = 'Error' }[$Report.state]
    if (-not $PSCmdlet.ShouldProcess($Probe.source, "Write an event of level $level")) { return }
    try {
        Write-EventLog -LogName $Probe.logName -Source $Probe.source -EventId $Probe.eventIds.($Report.state) -EntryType $level `
            -Message (Protect-Text -RegisteredOnly -Text (ConvertTo-JsonText -Value $message))
    } catch {
        throw (New-MabsError -Id 'MABS-HLT-003' -Values @{ source = $Probe.source; logName = $Probe.logName; detail = $_.Exception.Message })
    }
}
