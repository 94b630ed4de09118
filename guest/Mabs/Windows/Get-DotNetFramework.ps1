function Get-DotNetFramework {
    <#
    .SYNOPSIS
        Says which .NET Framework 4 is installed, and whether it will do.

    .DESCRIPTION
        The MARS agent needs .NET Framework 4.8 (W04). Windows writes a number for it, Release: 528040 is the lowest that stands for 4.8, later
        versions have higher numbers. Source: page "Determine which .NET Framework versions are installed". Windows Server 2019 comes with 4.7.2
        (461814), Windows Server 2022 with 4.8 (528449).

    .EXAMPLE
        (Get-DotNetFramework).IsSufficient

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Release (System.Int32; 0 when there is none), IsSufficient (System.Boolean).
    #>
    [CmdletBinding()]
    param()

    $value = Get-RegistryValue -Path 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full' -Name Release
    $release = if ($null -eq $value) { 0 } else { [int] $value }
    return [pscustomobject] @{ Release = $release; IsSufficient = $release -ge 528040 }
}
