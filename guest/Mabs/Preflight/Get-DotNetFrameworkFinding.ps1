function Get-DotNetFrameworkFinding {
    <#
    .SYNOPSIS
        Finds out whether .NET Framework 4.8 is there or comes with the package (W04).

    .DESCRIPTION
        Release 528040 is the first of 4.8. Windows Server 2019 comes without it. The other half of the constraint, Windows PowerShell 5.0, is what
        this module needs to load.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-DotNetFrameworkFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-042.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $installer = $Context.Settings.package.PSObject.Properties['dotNetFramework']
    if ($null -ne $installer -and $null -ne $installer.Value) { return }
    $release = Get-RegistryValue -Path 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full' -Name Release
    if ($null -eq $release -or $release -lt 528040) {
        New-Finding -Id 'MABS-PRE-042' -Values @{ release = if ($null -eq $release) { 'none' } else { $release } }
    }
}
