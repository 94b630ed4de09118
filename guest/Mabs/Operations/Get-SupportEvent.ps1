function Get-SupportEvent {
    <#
    .SYNOPSIS
        Reads the events of one log for a support bundle, newest first, one line each, without secrets.

    .DESCRIPTION
        Secrets are taken out while the message still has its lines: some are known by the line they stand in.

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
    # One event whose text cannot be put together is an error beside the events, and must not cost the others.
    $entries = @(Get-WinEvent -FilterHashtable $filter -MaxEvents $MaximumEvents -ErrorAction SilentlyContinue -ErrorVariable problems)
    if ($entries.Count -eq 0 -and $problems.Count -gt 0) { throw $problems[0] }
    $levels = @{ 1 = 'Critical'; 2 = 'Error'; 3 = 'Warning' }
    foreach ($entry in $entries) {
        # LevelDisplayName throws for an event whose provider has been uninstalled.
        $level = if ($levels.ContainsKey([int] $entry.Level)) { $levels[[int] $entry.Level] } else { 'Information' }
        '{0} {1} {2} {3} {4}' -f (ConvertTo-UtcText -Time $entry.TimeCreated), $level, $entry.ProviderName, $entry.Id,
            ((Protect-SupportText -Text "$($entry.Message)") -replace '\s+', ' ')
    }
}
