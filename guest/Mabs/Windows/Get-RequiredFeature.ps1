function Get-RequiredFeature {
    <#
    .SYNOPSIS
        Lists the Windows features that the setup of a version of Azure Backup Server needs, in the order in which they are enabled.

    .DESCRIPTION
        V4: Hyper-V and its PowerShell module (W02; page "Install Azure Backup Server in unattended mode", 2025-07). V3: the same, which the V3
        example of Microsoft enables, and before them .NET Framework 3.5. The names are those of DISM; NetFx3 is what Server Manager calls
        NET-Framework-Core.

    .PARAMETER MabsVersion
        V3 or V4.

    .EXAMPLE
        Get-RequiredFeature -MabsVersion V4

        Microsoft-Hyper-V
        Microsoft-Hyper-V-Management-PowerShell

    .INPUTS
        None.

    .OUTPUTS
        System.String, one per feature.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('V3', 'V4')]
        [string] $MabsVersion
    )

    if ($MabsVersion -eq 'V3') { 'NetFx3' }
    'Microsoft-Hyper-V'
    'Microsoft-Hyper-V-Management-PowerShell'
}
