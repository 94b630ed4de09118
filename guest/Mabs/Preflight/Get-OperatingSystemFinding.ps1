function Get-OperatingSystemFinding {
    <#
    .SYNOPSIS
        Finds out whether Windows is one that the backup server supports (P03, P04, P19).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-OperatingSystemFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-010 to MABS-PRE-015.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $windowsVersions = @{ V3 = '2016', '2019'; V4 = '2019', '2022' }
    $windowsByBuild = @{ 14393 = '2016'; 17763 = '2019'; 20348 = '2022' }
    $version = $Context.Settings.package.mabsVersion
    $system = Get-CimInstance -ClassName Win32_OperatingSystem
    $key = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    $supported = $windowsVersions[$version]
    $isServer = $system.ProductType -ne 1
    if (-not $isServer -or $windowsByBuild[[int] $system.BuildNumber] -notin $supported) {
        New-Finding -Id 'MABS-PRE-010' -Values @{ caption = $system.Caption; build = $system.BuildNumber; version = $version; supported = $supported }
    }
    # ServerTurbine is Datacenter: Azure Edition.
    $edition = Get-RegistryValue -Path $key -Name EditionID
    if ($edition -notin 'ServerDatacenter', 'ServerTurbine') {
        New-Finding -Id 'MABS-PRE-011' -Values @{ edition = if ($edition) { $edition } else { 'unknown' } }
    }
    $type = Get-RegistryValue -Path $key -Name InstallationType
    if ($type -ne 'Server') { New-Finding -Id 'MABS-PRE-012' -Values @{ type = if ($type) { $type } else { 'unknown' } } }
    switch ($system.OSLanguage) {
        1033 { }
        1055 { New-Finding -Id 'MABS-PRE-013' }
        default { New-Finding -Id 'MABS-PRE-014' -Values @{ language = $_ } }
    }
    # '64-bit', and '64' with another word in other languages.
    if ($system.OSArchitecture -notlike '64*') { New-Finding -Id 'MABS-PRE-015' }
}
