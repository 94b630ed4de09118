function Wait-SetupTask {
    <#
    .SYNOPSIS
        Waits until setup has ended, and repeats in the log what it writes meanwhile.

    .DESCRIPTION
        Setup takes 15 to 60 minutes and must not be interrupted while it works on SQL Server (U08). So it is ended only when it has both run
        longer than LimitMinutes and written nothing for SilenceMinutes: then it waits for somebody who cannot see it. One that still writes after
        LongestMinutes is left alone; a later run waits on.

        Setup may hand over to another program of its folder and end; so the programs of that folder count as setup too.

    .PARAMETER Context
        The run.

    .PARAMETER Attempt
        The attempt, from New-SetupAttempt or Read-SetupAttempt.

    .PARAMETER UserName
        Name of the setup account, without domain.

    .PARAMETER LimitMinutes
        Time after which a silent setup is ended, in minutes from its start.

    .PARAMETER SilenceMinutes
        How long nothing was written, in minutes.

    .PARAMETER LongestMinutes
        How long this run waits at most, in minutes. Below the time of the phase.

    .EXAMPLE
        $end = Wait-SetupTask -Context $context -Attempt $attempt -UserName svc-mabs-setup

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Outcome (ended, notStarted, silent or working), ExitCode (result of the task; 0 proves
        nothing), Minutes.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [psobject] $Attempt,

        [Parameter(Mandatory = $true)]
        [string] $UserName,

        [int] $LimitMinutes = 180,

        [int] $SilenceMinutes = 60,

        [int] $LongestMinutes = 225
    )

    # Results of a task that is not one of its program: has not run yet, runs, is queued.
    $notYetRun = 267011
    $unfinished = 267009, 267045
    $folder = (Get-PackagePath -Context $Context).SetupFolder
    $began = Get-Date
    $lastGrowth = $began
    $lastLength = -1
    $lastLine = ''
    while ($true) {
        $now = Get-Date
        $minutes = [int] ($now - $began).TotalMinutes
        $task = Get-SetupTask
        $result = $null
        $isRunning = $false
        if ($null -ne $task) {
            $result = (Get-ScheduledTaskInfo -TaskPath '\Mabs\' -TaskName 'Setup').LastTaskResult
            $isRunning = "$($task.State)" -in 'Running', 'Queued' -or $result -in $unfinished
        }
        if ($null -ne $task -and -not $isRunning -and $result -eq $notYetRun) {
            if ($minutes -ge 5) { return [pscustomobject] @{ Outcome = 'notStarted'; ExitCode = $result; Minutes = $minutes } }
        } elseif (-not $isRunning -and @(Get-FolderProcess -Folder $folder).Count -eq 0) {
            return [pscustomobject] @{ Outcome = 'ended'; ExitCode = $result; Minutes = $minutes }
        }

        $logs = @(Read-SetupLog -Attempt $Attempt -UserName $UserName)
        $length = 0
        foreach ($log in $logs) { $length += $log.Text.Length }
        if ($length -ne $lastLength) {
            $lastLength = $length
            $lastGrowth = $now
        }
        $line = ''
        if ($logs.Count -gt 0) { $line = "$($logs[0].Text -split '\r?\n' | Where-Object { $_.Trim() } | Select-Object -Last 1)" }
        if ($line -ne $lastLine) {
            $lastLine = $line
            Write-Log -Message "Setup, minute ${minutes}: $line"
        }
        if ($minutes -ge $LimitMinutes -and ($now - $lastGrowth).TotalMinutes -ge $SilenceMinutes) {
            Stop-ScheduledTask -TaskPath '\Mabs\' -TaskName 'Setup'
            $null = Stop-FolderProcess -Folder $folder
            for ($try = 0; $try -lt 12 -and (Test-SetupRunning -Context $Context); $try++) { Start-Sleep -Seconds 5 }
            return [pscustomobject] @{ Outcome = 'silent'; ExitCode = $null; Minutes = $minutes }
        }
        if ($minutes -ge $LongestMinutes) { return [pscustomobject] @{ Outcome = 'working'; ExitCode = $null; Minutes = $minutes } }
        Start-Sleep -Seconds 60
    }
}
