function Get-ScratchLocation {
    <#
    .SYNOPSIS
        Reads where the agent keeps its cache, in both places of the registry.

    .DESCRIPTION
        Both must say the same (MARS FAQ, 2023-08).

    .EXAMPLE
        (Get-ScratchLocation)[0].Value

        C:\Program Files\Microsoft Azure Recovery Services Agent\Scratch

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, two: Key, Value.
    #>
    [CmdletBinding()]
    param()

    $agent = 'HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'
    foreach ($key in $agent, "$agent\CloudBackupProvider") {
        [pscustomobject] @{ Key = $key; Value = Get-RegistryValue -Path $key -Name ScratchLocation }
    }
}
