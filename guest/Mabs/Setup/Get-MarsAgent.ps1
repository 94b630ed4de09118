function Get-MarsAgent {
    <#
    .SYNOPSIS
        Finds the installed MARS agent and the vault that it is registered with.

    .DESCRIPTION
        The agent writes down its vault as ServiceResourceName below HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config (azure-docs, questions
        on the MARS agent). The same page says that the name may be missing while ResourceId and MachineId are there.

    .EXAMPLE
        (Get-MarsAgent).Version

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject; nothing when there is no agent:

        InstallPath     its folder
        Version         System.Version of cbengine.exe; $null when the file is missing
        IsRegistered    whether it knows a vault
        VaultName       name of that vault; empty when it cannot be read
    #>
    [CmdletBinding()]
    param()

    $agent = 'HKLM:\SOFTWARE\Microsoft\Windows Azure Backup'
    $installPath = "$(Get-RegistryValue -Path "$agent\Setup" -Name InstallPath)".TrimEnd('\', '/')
    if (-not $installPath) { return }
    $engine = Join-Path -Path (Join-Path -Path $installPath -ChildPath 'bin') -ChildPath 'cbengine.exe'
    $versions = @(if (Test-Path -LiteralPath $engine) { Get-FileVersion -Path $engine })
    $vaultName = "$(Get-RegistryValue -Path "$agent\Config" -Name ServiceResourceName)"
    $resourceId = "$(Get-RegistryValue -Path "$agent\Config" -Name ResourceId)"
    return [pscustomobject] @{
        InstallPath  = $installPath
        Version      = if ($versions.Count -gt 0) { @($versions | Sort-Object -Descending)[0] }
        IsRegistered = $vaultName -ne '' -or $resourceId -ne ''
        VaultName    = $vaultName
    }
}
