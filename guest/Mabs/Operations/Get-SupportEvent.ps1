function Get-SupportEvent {
    <#
    .SYNOPSIS
        Reads the events of one log for a support bundle, newest first, one line each.

    .PARAMETER LogName
        The log.

    .PARAMETER Days
        How far back, in days.

    .PARAMETER MaximumEvents
        How many at most.

    .PARAMETER OnlyProblems
        Only warnings, errors and critical events.

    .EXAMPLE
        Get-SupportEvent -LogName System -Days 7 -OnlyProblems

    .INPUTS
        None.

    .OUTPUTS
        System.String per event. Throws when there is no such log, or no event in it.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $LogName,

        [int] $Days = 7,

        [int] $MaximumEvents = 1000,

        [switch] $OnlyProblems
    )

    $filter = @{ LogName = $LogName; StartTime = (Get-Date).AddDays(-$Days) }
    if ($OnlyProblems) { $filter.Level = 1, 2, 3 }
    foreach ($event in @(Get-WinEvent -FilterHashtable $filter -MaxEvents $MaximumEvents)) {
        '{0} {1} {2} {3} {4}' -f (ConvertTo-UtcText -Time $event.TimeCreated), $event.LevelDisplayName, $event.ProviderName, $event.Id,
            ("$($event.Message)" -replace '\s+', ' ')
    }
}
