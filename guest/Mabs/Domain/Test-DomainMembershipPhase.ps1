function Test-DomainMembershipPhase {
    <#
    .SYNOPSIS
        Says whether the machine is a working member of its domain, in its time zone, with the setup account as administrator.

    .DESCRIPTION
        A machine that is not joined yet is not something that Set-DomainMembershipPhase could change, so it is an error here already.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-DomainMembershipPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean. Throws MABS-DOM-001 to MABS-DOM-010.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (Test-JoinRestart) { return $false }
    $null = Assert-DomainMembership -Context $Context
    if ((Get-TimeZone).Id -ne $Context.Settings.server.timeZone) { return $false }
    $account = Resolve-SetupAccount -Context $Context
    return ((Test-LocalAdministrator -Sid $account.Sid) -eq $true)
}
