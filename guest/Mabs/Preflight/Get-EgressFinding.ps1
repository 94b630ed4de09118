function Get-EgressFinding {
    <#
    .SYNOPSIS
        Tries every destination that the network rules were made for.

    .DESCRIPTION
        The probes come from the same facts as the rules of network and firewall. With a proxy, the way goes through it unless the name is an
        exception; raw TCP, which is Windows activation, never does. All at once, ten seconds, and those that failed a second time.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-EgressFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-050 (required), MABS-PRE-051 (the others),
        MABS-PRE-052 (the proxy itself).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $network = $Context.Settings.network
    $proxy = $network.proxy
    $names = (Get-ProxyGoal -Context $Context).Names
    $targets = @(
        foreach ($probe in $network.egressProbes) {
            $isDirect = $null -eq $proxy -or $probe.protocol -eq 'Tcp' -or (Test-ProxyBypass -HostName $probe.host -Bypass $names)
            [pscustomobject] @{
                Id          = $probe.id
                IsRequired  = $probe.required
                HostName    = $probe.host
                Port        = $probe.port
                ProxyHost   = if ($isDirect) { '' } else { $proxy.host }
                ProxyPort   = if ($isDirect) { 0 } else { $proxy.port }
                IsPlainHttp = $probe.protocol -eq 'Http'
                Result      = ''
            }
        }
    )
    $open = $targets
    foreach ($try in 1, 2) {
        $results = @(Test-TcpConnection -Target $open -TimeoutSeconds 10)
        for ($index = 0; $index -lt $open.Count; $index++) { $open[$index].Result = $results[$index] }
        $open = @($open | Where-Object { $_.Result -ne 'reached' })
        if ($open.Count -eq 0) { return }
        Write-Log -Level Warning -Message "Try $try did not reach $($open.Count) of $($targets.Count) destinations."
    }
    if (@($open | Where-Object { $_.Result -eq 'proxy' }).Count -gt 0) {
        New-Finding -Id 'MABS-PRE-052' -Values @{ proxy = '{0}:{1}' -f $proxy.host, $proxy.port }
    }
    $reasons = @{
        name = 'no such name'; refused = 'refused'; timeout = 'no answer within 10 seconds'; unreachable = 'no way there'
    }
    foreach ($isRequired in $true, $false) {
        $places = @(
            foreach ($target in $open | Where-Object { $_.IsRequired -eq $isRequired -and $_.Result -ne 'proxy' }) {
                $reason = if ($reasons.ContainsKey($target.Result)) { $reasons[$target.Result] } else { $target.Result }
                '{0} {1}:{2} ({3})' -f $target.Id, $target.HostName, $target.Port, $reason
            }
        )
        if ($places.Count -eq 0) { continue }
        $id = if ($isRequired) { 'MABS-PRE-050' } else { 'MABS-PRE-051' }
        $total = @($targets | Where-Object { $_.IsRequired -eq $isRequired }).Count
        New-Finding -Id $id -Values @{ places = $places; count = $places.Count; total = $total }
    }
}
