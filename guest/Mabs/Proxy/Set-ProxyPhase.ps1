function Set-ProxyPhase {
    <#
    .SYNOPSIS
        Gives Windows and the SYSTEM account the proxy of the settings; without one, the direct way. Other accounts stay as they are.

    .DESCRIPTION
        WinHTTP is set with netsh.exe. The proxy of SYSTEM is written where WinINET keeps it, with the older values beside it, so that every
        reader sees the same. Processes that run already keep what they have read; the backup agent does not exist yet.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-ProxyPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-PRX-001.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $goal = Get-ProxyGoal -Context $Context
    $text = if ($goal.Server) { $goal.Server } else { 'the direct way' }
    if (-not $PSCmdlet.ShouldProcess('Windows and the SYSTEM account', "Set the proxy to $text")) { return }

    $arguments = @('winhttp', 'reset', 'proxy')
    if ($goal.Server) { $arguments = @('winhttp', 'set', 'proxy', "proxy-server=$($goal.Server)", "bypass-list=$($goal.Bypass)") }
    $exitCode = Invoke-Program -FilePath 'netsh.exe' -ArgumentList $arguments -TimeoutMinutes 2
    if ($exitCode -ne 0) { throw (New-MabsError -Id 'MABS-PRX-001' -Values @{ exitCode = $exitCode }) }

    $state = Get-ProxyState -Scope System
    # Where a policy makes the settings of the machine count, those of SYSTEM would be read by nobody; Confirm-ProxyPhase judges.
    if ($state.IsPolicy) { return }
    $key = 'Registry::HKEY_USERS\S-1-5-18\Software\Microsoft\Windows\CurrentVersion\Internet Settings'
    Set-RegistryValue -Path $key -Name ProxyEnable -Value ([int] ($goal.Server -ne '')) -Type DWord
    Set-RegistryValue -Path $key -Name ProxyServer -Value $goal.Server -Type String
    Set-RegistryValue -Path $key -Name ProxyOverride -Value $goal.Bypass -Type String
    $blob = ConvertTo-ProxyBlob -Server $goal.Server -Bypass $goal.Bypass -Counter ($state.Counter + 1)
    # The value that decides comes last, so that an end in between leaves the phase to be done again.
    foreach ($name in 'SavedLegacySettings', 'DefaultConnectionSettings') {
        Set-RegistryValue -Path "$key\Connections" -Name $name -Value $blob -Type Binary
    }
}
