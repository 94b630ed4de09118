function Test-VaultRegistration {
    <#
    .SYNOPSIS
        Says whether the MARS agent of this machine is registered with a vault.

    .DESCRIPTION
        Registration leaves the identity of the vault in the registry of the agent. The question is asked before something is done that would be
        wrong on a registered server, so either value is enough for a yes.

    .EXAMPLE
        if (Test-VaultRegistration) { ... }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param()

    $key = 'HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'
    foreach ($name in 'ServiceResourceName', 'ResourceId') {
        if ("$(Get-RegistryValue -Path $key -Name $name)" -notin '', '0') { return $true }
    }
    return $false
}
