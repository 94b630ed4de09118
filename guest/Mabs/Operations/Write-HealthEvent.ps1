function Write-HealthEvent {
    <#
    .SYNOPSIS
        Writes the result of the health probe into the event log, where the alerts read it.

    .DESCRIPTION
        The message is one JSON object with the fields that the queries of the alerts know (HealthEventMessage), at most 30,000 characters, without
        secrets. Id and level follow the state.

    .PARAMETER Settings
        healthProbe of the settings: logName, source, eventIds.

    .PARAMETER Report
        The report, see Get-HealthReport.

    .EXAMPLE
        Write-HealthEvent -Settings $context.Settings.healthProbe -Report $report

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-HLT-003.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Report
    )

    $message = [ordered] @{}
    foreach ($name in 'schemaVersion', 'server', 'state', 'lastVaultContact', 'poolFreePercent', 'scratchFreePercent', 'failedChecks') {
        $message[$name] = $Report[$name]
    }
    $level = @{ healthy = 'Information'; degraded = 'Warning'; failed = 'Error' }[$Report.state]
    if (-not $PSCmdlet.ShouldProcess($Settings.source, "Write an event of level $level")) { return }
    try {
        Write-EventLog -LogName $Settings.logName -Source $Settings.source -EventId $Settings.eventIds.($Report.state) -EntryType $level `
            -Message (Protect-Text -Text (ConvertTo-Json -InputObject $message -Compress))
    } catch {
        throw (New-MabsError -Id 'MABS-HLT-003' -Values @{ source = $Settings.source; logName = $Settings.logName; detail = $_.Exception.Message })
    }
}
