function Confirm-DomainMembershipPhase {
    <#
    .SYNOPSIS
        Proves domain, time zone, user rights, and that the setup account can log on.

    .DESCRIPTION
        The password is tried here, hours before setup needs it, so that a wrong one is found while somebody is still looking.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-DomainMembershipPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: domain, domainControllers, setupAccount, timeZone. Throws MABS-DOM-001 to MABS-DOM-020,
        and what Get-KeyVaultSecret throws.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $controllers = Assert-DomainMembership -Context $Context
    $zone = (Get-TimeZone).Id
    if ($zone -ne $settings.server.timeZone) {
        throw (New-MabsError -Id 'MABS-DOM-013' -Values @{ found = $zone; wanted = $settings.server.timeZone })
    }
    $account = Resolve-SetupAccount -Context $Context
    $isMember = Test-LocalAdministrator -Sid $account.Sid
    # Where Windows cannot list the members, adding once more is the proof: it ends well only with a member.
    if ($null -eq $isMember) {
        Add-LocalAdministrator -Sid $account.Sid
    } elseif (-not $isMember) {
        throw (New-MabsError -Id 'MABS-DOM-011' -Values @{ account = $account.Name })
    }
    # After the join, because now the policies of the domain are in force.
    $changes = @(Get-UserRightChange -Sid $account.Sid)
    if ($changes.Count -gt 0) { throw (New-MabsError -Id 'MABS-DOM-020' -Values @{ changes = $changes }) }
    $null = Get-SetupCredential -Context $Context
    return [ordered] @{ domain = $settings.domain.fqdn; domainControllers = $controllers; setupAccount = $account.Name; timeZone = $zone }
}
