function Get-HardeningDeviation {
    <#
    .SYNOPSIS
        Lists the registry values that have to change before setup, with what they have to become.

    .DESCRIPTION
        TLS 1.2 for clients    SChannel has it switched on unless a value says otherwise, so only a value that switches it off is changed. SChannel
                               reads these values when Windows starts: needs a restart.
        Framework of .NET      SystemDefaultTlsVersions and SchUseStrongCrypto of .NET Framework 4, for 64-bit and 32-bit programs (W07). Every
                               program reads them when it starts, and what needs them is not installed yet: needs no restart.
        RefsEnableInlineTrim   1. Read when a ReFS volume is mounted, and there is none yet.
        WriteIds               empty, unless the backup server has put something in. Without the two, setup may end with "Setup could not update
                               registry metadata".

        Sources: pages "Transport Layer Security in Azure Backup" and "Troubleshoot Azure Backup Server" (2022-04).

    .PARAMETER UseStrongCrypto
        Whether the .NET values are wanted.

    .EXAMPLE
        Get-HardeningDeviation -UseStrongCrypto $true

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per value: Path, Name, Type, Value, NeedsRestart.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [bool] $UseStrongCrypto
    )

    $tls = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Client'
    foreach ($entry in @{ Name = 'Enabled'; Value = 1 }, @{ Name = 'DisabledByDefault'; Value = 0 }) {
        $value = Get-RegistryValue -Path $tls -Name $entry.Name
        # Enabled may be any number but 0, such as 0xffffffff.
        if ($null -ne $value -and ($value -ne 0) -ne ($entry.Value -ne 0)) {
            [pscustomobject] @{ Path = $tls; Name = $entry.Name; Type = 'DWord'; Value = $entry.Value; NeedsRestart = $true }
        }
    }
    $wanted = @()
    if ($UseStrongCrypto) {
        foreach ($hive in 'HKLM:\SOFTWARE', 'HKLM:\SOFTWARE\WOW6432Node') {
            foreach ($name in 'SystemDefaultTlsVersions', 'SchUseStrongCrypto') {
                $wanted += @{ Path = "$hive\Microsoft\.NETFramework\v4.0.30319"; Name = $name }
            }
        }
    }
    $wanted += @{ Path = 'HKLM:\SYSTEM\CurrentControlSet\Control\FileSystem'; Name = 'RefsEnableInlineTrim' }
    foreach ($entry in $wanted) {
        if ((Get-RegistryValue -Path $entry.Path -Name $entry.Name) -ne 1) {
            [pscustomobject] @{ Path = $entry.Path; Name = $entry.Name; Type = 'DWord'; Value = 1; NeedsRestart = $false }
        }
    }
    $path = 'HKLM:\SOFTWARE\Microsoft Data Protection Manager\Configuration\VolSnapOptimization'
    if ($null -eq (Get-RegistryValue -Path $path -Name WriteIds)) {
        [pscustomobject] @{ Path = $path; Name = 'WriteIds'; Type = 'String'; Value = ''; NeedsRestart = $false }
    }
}
