function Invoke-HealthRun {
    <#
    .SYNOPSIS
        Makes the checks of the health probe, and writes the result into health.json and the event log.

    .DESCRIPTION
        A file that is open while the probe is at work tells two probes from each other. It keeps the begin of a probe that did not come to its end
        since Windows started: a command of the backup server that never answers. The next probe says so instead of hanging as well, and the one
        after it asks again.

    .PARAMETER Context
        The run.

    .EXAMPLE
        $report = Invoke-HealthRun -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: the report, see Get-HealthReport; nothing when another probe is at work. Throws MABS-
        HLT-003.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $PSCmdlet.ShouldProcess($Context.Settings.server.name, 'Run the health probe')) { return }
    $path = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath 'health.running')
    try {
        $lock = [System.IO.File]::Open($path, 'OpenOrCreate', 'ReadWrite', 'None')
    } catch {
        if ($_.Exception.GetBaseException() -isnot [System.IO.IOException]) { throw }
        return
    }
    try {
        $bytes = New-Object -TypeName 'byte[]' -ArgumentList 20
        $count = $lock.Read($bytes, 0, 20)
        $begin = [System.Text.Encoding]::ASCII.GetString($bytes, 0, $count)
        $problem = ''
        if ($begin -match '^[0-9]{4}-' -and $begin -gt (Get-BootTime)) { $problem = "the probe that began at $begin did not come to its end" }
        $bytes = [System.Text.Encoding]::ASCII.GetBytes((ConvertTo-UtcText))
        $lock.SetLength(0)
        $lock.Write($bytes, 0, $bytes.Length)
        $lock.Flush($true)

        $report = Get-HealthReport -Context $Context -ProbeProblem $problem
        $text = Protect-Text -RegisteredOnly -Text (ConvertTo-JsonText -Value $report)
        Write-TextFile -Path (Join-Path -Path $Context.DataFolder -ChildPath 'health.json') -Text $text
        Write-HealthEvent -Probe $Context.Settings.healthProbe -Server $Context.Settings.server.name -Report $report
        foreach ($check in $report.checks) {
            if ($check.state -ne 'ok') { Write-Log -Level Warning -Message "$($check.id) $($check.state): $($check.detail)" }
        }
        return $report
    } finally {
        # Emptied also after an error: that is another thing than a probe that hung.
        $lock.SetLength(0)
        $lock.Dispose()
    }
}
