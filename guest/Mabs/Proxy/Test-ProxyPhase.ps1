function Test-ProxyPhase {
    <#
    .SYNOPSIS
        Says whether Windows and the SYSTEM account have the proxy of the settings, and no other.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-ProxyPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $goal = Get-ProxyGoal -Context $Context
    $ways = if ($goal.Server) { 3 } else { 1 }
    $machine = Get-ProxyState -Scope Machine
    # Never written means the direct way.
    if ($machine.Server -ne $goal.Server -or $machine.Bypass -ne $goal.Bypass) { return $false }
    $system = Get-ProxyState -Scope System
    return ($system.Server -eq $goal.Server -and $system.Bypass -eq $goal.Bypass -and $system.Ways -eq $ways)
}
