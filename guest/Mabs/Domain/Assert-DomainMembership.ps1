function Assert-DomainMembership {
    <#
    .SYNOPSIS
        Makes sure that the machine is a working member of the right domain, under its own name (P22, P27).

    .DESCRIPTION
        Nothing is repaired here. The join belongs to its extension, and a secure channel that is "repaired" on a machine whose account is gone only
        hides that.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Assert-DomainMembership -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Int32: how many domain controllers DNS names. Throws MABS-DOM-001 to MABS-DOM-008.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $domain = $settings.domain.fqdn
    $machine = Get-CimInstance -ClassName Win32_ComputerSystem
    if (-not $machine.PartOfDomain) {
        $failure = Get-JoinError
        if ($null -eq $failure) {
            throw (New-MabsError -Id 'MABS-DOM-001' -Values @{ domain = $domain; detail = 'No try to join has failed so far.' })
        }
        if ($failure.MayPass) {
            $detail = 'The last try ended in error {0}: {1}.' -f $failure.Code, $failure.Meaning
            throw (New-MabsError -Id 'MABS-DOM-001' -Values @{ domain = $domain; detail = $detail })
        }
        throw (New-MabsError -Id 'MABS-DOM-002' -Values @{ domain = $domain; code = $failure.Code; meaning = $failure.Meaning })
    }
    if ($machine.Domain -ne $domain) { throw (New-MabsError -Id 'MABS-DOM-003' -Values @{ found = $machine.Domain; wanted = $domain }) }
    if ($machine.Name -ne $settings.server.name) {
        throw (New-MabsError -Id 'MABS-DOM-004' -Values @{ found = $machine.Name; wanted = $settings.server.name })
    }

    $reasons = @(Get-PendingRestart | Where-Object { $_ -in 'a new computer name', 'a domain join' })
    if ($reasons.Count -gt 0) { throw (New-MabsError -Id 'MABS-DOM-005' -Values @{ reason = "a restart is pending ($($reasons -join ', '))" }) }
    if ((Get-UptimeMinute) -lt 3) { throw (New-MabsError -Id 'MABS-DOM-005' -Values @{ reason = 'Windows started less than 3 minutes ago' }) }

    $name = "_ldap._tcp.dc._msdcs.$domain"
    try {
        $controllers = @(Resolve-DnsName -Name $name -Type SRV -DnsOnly -ErrorAction Stop | Where-Object { "$($_.Type)" -eq 'SRV' })
        $detail = 'no record'
    } catch {
        $controllers = @()
        $detail = $_.Exception.Message
    }
    if ($controllers.Count -eq 0) { throw (New-MabsError -Id 'MABS-DOM-006' -Values @{ name = $name; detail = $detail }) }

    $detail = 'the domain controllers do not accept the password of the computer account'
    try {
        $isSecure = Test-ComputerSecureChannel -ErrorAction Stop
    } catch {
        $isSecure = $false
        $detail = $_.Exception.Message
    }
    if (-not $isSecure) { throw (New-MabsError -Id 'MABS-DOM-007' -Values @{ domain = $domain; detail = $detail }) }

    # A suffix by policy takes the place of the one of the join.
    $suffix = Get-RegistryValue -Path 'HKLM:\SOFTWARE\Policies\Microsoft\System\DNSClient' -Name PrimaryDnsSuffix
    if (-not $suffix) { $suffix = Get-RegistryValue -Path 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters' -Name Domain }
    if ($suffix -ne $domain) {
        throw (New-MabsError -Id 'MABS-DOM-008' -Values @{ suffix = if ($suffix) { $suffix } else { 'none' }; domain = $domain })
    }
    return $controllers.Count
}
