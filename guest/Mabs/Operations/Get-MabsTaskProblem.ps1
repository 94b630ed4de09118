function Get-MabsTaskProblem {
    <#
    .SYNOPSIS
        Says what is wrong with a scheduled task of the folder \Mabs\.

    .DESCRIPTION
        It has to be there, enabled, and start a script that is there. The script may be of an older staging: it hands over to the latest one.

    .PARAMETER Name
        Name of the task.

    .PARAMETER DailyAt
        HH:MM at which it has to start every day, in the time zone of the server.

    .PARAMETER EveryMinutes
        After how many minutes it has to start again.

    .EXAMPLE
        Get-MabsTaskProblem -Name Catalogue -DailyAt 03:15

    .INPUTS
        None.

    .OUTPUTS
        System.String; nothing when all is well.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [string] $DailyAt = '',

        [int] $EveryMinutes = 0
    )

    try {
        # A command made of CIM does not see the preference of this module; it has to be told to stop.
        $task = Get-ScheduledTask -TaskPath '\Mabs\' -TaskName $Name -ErrorAction Stop
    } catch {
        return "the scheduled task \Mabs\$Name is missing"
    }
    if ("$($task.State)" -eq 'Disabled') { return "the scheduled task \Mabs\$Name is disabled" }
    $script = if ("$(@($task.Actions)[0].Arguments)" -match '-File "([^"]+)"') { $Matches[1] }
    if ([string]::IsNullOrEmpty($script) -or -not (Test-Path -LiteralPath $script -PathType Leaf)) {
        return "the scheduled task \Mabs\$Name starts '$script', which is missing"
    }
    $trigger = @($task.Triggers)[0]
    if ($DailyAt) {
        $text = "$($trigger.StartBoundary)"
        $time = if ($text.Length -ge 16) { $text.Substring(11, 5) }
        if ($time -ne $DailyAt) { return "the scheduled task \Mabs\$Name starts at '$time', not $DailyAt" }
    }
    if ($EveryMinutes -gt 0) {
        $interval = "$($trigger.Repetition.Interval)"
        $minutes = if ($interval) { [System.Xml.XmlConvert]::ToTimeSpan($interval).TotalMinutes }
        if ($minutes -ne $EveryMinutes) { return "the scheduled task \Mabs\$Name starts every '$minutes' minutes, not $EveryMinutes" }
    }
}
