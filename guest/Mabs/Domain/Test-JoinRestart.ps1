function Test-JoinRestart {
    <#
    .SYNOPSIS
        Says whether a join waits for a restart that nobody makes.

    .DESCRIPTION
        The extension that joins restarts the machine by itself, within a minute. A machine that still waits after 20 minutes was joined in another
        way, or the extension was cut off.

    .EXAMPLE
        if (Test-JoinRestart) { return 'Restart' }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param()

    $machine = Get-CimInstance -ClassName Win32_ComputerSystem
    if (-not $machine.PartOfDomain) { return $false }
    if (@(Get-PendingRestart | Where-Object { $_ -in 'a new computer name', 'a domain join' }).Count -eq 0) { return $false }
    return ((Get-UptimeMinute) -ge 20)
}
