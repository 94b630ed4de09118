function Invoke-Phase {
    <#
    .SYNOPSIS
        Brings one phase to its end: Test, Set, Confirm, with its tries, its time and its restarts.

    .DESCRIPTION
        The record is written before the work begins and after it ends, so that a machine that fails in between finds the phase running, and runs
        it again from Test.

    .PARAMETER Context
        The run.

    .PARAMETER Phase
        The phase, from Get-PhaseTable.

    .PARAMETER Record
        Its record, which is changed.

    .EXAMPLE
        Invoke-Phase -Context $context -Phase $phase -Record $record

    .INPUTS
        None.

    .OUTPUTS
        System.String: the outcome, succeeded, failed or restarting.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Phase,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Record
    )

    $name = $Phase.name
    $deadline = (Get-Date).AddMinutes($Phase.timeoutMinutes)
    $hasWork = $null -ne (Get-Command -Name "Set-${name}Phase" -CommandType Function -ErrorAction SilentlyContinue)
    $Record.attempts = 0
    while ($true) {
        $Record.attempts++
        $Record.outcome = 'running'
        if ($null -eq $Record.startedAt) { $Record.startedAt = ConvertTo-UtcText }
        Save-Progress -Context $Context -Outcome running -Phase $name -Message $Phase.title
        try {
            if ($hasWork -and -not (& "Test-${name}Phase" -Context $Context)) {
                $answer = @(& "Set-${name}Phase" -Context $Context)
                if ($answer -contains 'Restart') { return (Request-Restart -Context $Context -Phase $Phase -Record $Record) }
            }
            $Record.facts = & "Confirm-${name}Phase" -Context $Context
            $Record.outcome = 'succeeded'
            $Record.failure = $null
            $Record.finishedAt = ConvertTo-UtcText
            Save-Progress -Context $Context -Outcome running -Phase $name -Message "$($Phase.title): done"
            return 'succeeded'
        } catch {
            $failure = ConvertTo-Failure -ErrorRecord $_ -Phase $name
            Write-Log -Level Error -Message "$name $($failure.id) $($failure.message)"
            foreach ($finding in $failure.findings) { Write-Log -Level Error -Message "$name $($finding.id) $($finding.message)" }
            $isOver = (Get-Date).AddSeconds($Phase.pauseSeconds) -ge $deadline
            if ($failure.after -eq 'again' -and -not $isOver -and $Record.attempts -lt $Phase.maxAttempts) {
                $Record.failure = $failure
                Save-Progress -Context $Context -Outcome running -Phase $name -Message "$($failure.id) $($failure.message) Tried again."
                Start-Sleep -Seconds $Phase.pauseSeconds
                continue
            }
            $Record.failure = $failure
            $Record.outcome = 'failed'
            $Record.finishedAt = ConvertTo-UtcText
            $outcome = if ($failure.after -eq 'stop') { 'failed' } else { 'waiting' }
            Save-Progress -Context $Context -Outcome $outcome -Phase $name -Message "$($failure.id) $($failure.message)"
            return 'failed'
        }
    }
}
