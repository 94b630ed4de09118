function Get-VaultRegistration {
    <#
    .SYNOPSIS
        Says how this machine stands with the vault of the settings.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-VaultRegistration -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String:

        none       there is no MARS agent, or it is not registered
        right      it is registered with the vault of the settings
        other      it is registered with another one
        unknown    it is registered; with which vault cannot be read
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $agent = Get-MarsAgent
    if ($null -eq $agent -or -not $agent.IsRegistered) { return 'none' }
    if (-not $agent.VaultName) { return 'unknown' }
    if ($agent.VaultName -eq $Context.Settings.vault.name) { return 'right' }
    return 'other'
}
