function Resolve-SetupAccount {
    <#
    .SYNOPSIS
        Looks the account of the settings up that runs setup (P25).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Resolve-SetupAccount -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Sid, Name (DOMAIN\user). Throws MABS-DOM-009, MABS-DOM-010.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $name = $settings.domain.setupAccount.userName
    $account = Resolve-Account -Name $name
    if ($null -eq $account) { throw (New-MabsError -Id 'MABS-DOM-009' -Values @{ account = $name; domain = $settings.domain.fqdn }) }
    $place = ($account.Name -split '\\')[0]
    if ($place -in $settings.server.name, 'BUILTIN', 'NT AUTHORITY') { throw (New-MabsError -Id 'MABS-DOM-010' -Values @{ account = $account.Name }) }
    return $account
}
