function Set-DomainMembershipPhase {
    <#
    .SYNOPSIS
        Sets the time zone, and makes the setup account a local administrator.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-DomainMembershipPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: 'Restart' when a join has waited for one too long; otherwise nothing. Throws MABS-DOM-001 to MABS-DOM-010, MABS-DOM-012.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (Test-JoinRestart) { return 'Restart' }
    $null = Assert-DomainMembership -Context $Context
    $account = Resolve-SetupAccount -Context $Context

    $zone = $Context.Settings.server.timeZone
    if ((Get-TimeZone).Id -ne $zone -and $PSCmdlet.ShouldProcess('Windows', "Set the time zone to $zone")) {
        try {
            Set-TimeZone -Id $zone -ErrorAction Stop
        } catch {
            throw (New-MabsError -Id 'MABS-DOM-012' -Values @{ zone = $zone; detail = $_.Exception.Message })
        }
    }
    if ((Test-LocalAdministrator -Sid $account.Sid) -ne $true) { Add-LocalAdministrator -Sid $account.Sid }
}
