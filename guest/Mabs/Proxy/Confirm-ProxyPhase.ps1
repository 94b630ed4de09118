function Confirm-ProxyPhase {
    <#
    .SYNOPSIS
        Proves by reading back that Windows and the SYSTEM account have the proxy of the settings.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-ProxyPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: proxy. Throws MABS-PRX-002 (WinHTTP), MABS-PRX-003 (SYSTEM), MABS-PRX-004 (a policy).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $goal = Get-ProxyGoal -Context $Context
    $ways = if ($goal.Server) { 3 } else { 1 }
    $names = @{ wanted = $goal.Server; wantedBypass = $goal.Bypass }
    $machine = Get-ProxyState -Scope Machine
    $system = Get-ProxyState -Scope System
    $checks = @(
        @{ Id = 'MABS-PRX-002'; State = $machine; Holds = $machine.Ways -in 0, $ways }
        @{ Id = if ($system.IsPolicy) { 'MABS-PRX-004' } else { 'MABS-PRX-003' }; State = $system; Holds = $system.Ways -eq $ways }
    )
    foreach ($check in $checks) {
        $state = $check.State
        if ($check.Holds -and $state.Server -eq $goal.Server -and $state.Bypass -eq $goal.Bypass) { continue }
        $values = @{ found = $state.Server; foundBypass = $state.Bypass; ways = $state.Ways } + $names
        foreach ($name in 'wanted', 'wantedBypass', 'found', 'foundBypass') { if ($values[$name] -eq '') { $values[$name] = 'none' } }
        throw (New-MabsError -Id $check.Id -Values $values)
    }
    return [ordered] @{ proxy = if ($goal.Server) { $goal.Server } else { 'none' } }
}
