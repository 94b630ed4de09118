function Confirm-PackageVersion {
    <#
    .SYNOPSIS
        Makes sure that the unpacked installer is of the version that the settings name (S04).

    .DESCRIPTION
        V3 has builds 13.0, V4 has builds 14.0. A Setup.exe that carries neither says nothing; its hash is pinned, and the build is checked after
        the installation.

    .PARAMETER Context
        The run.

    .PARAMETER SetupPath
        Setup.exe of the unpacked installer.

    .EXAMPLE
        Confirm-PackageVersion -Context $context -SetupPath C:\Mabs\setup\Setup.exe

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-PKG-006.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $SetupPath
    )

    $expected = $Context.Settings.package.mabsVersion
    $versionByMajor = @{ 13 = 'V3'; 14 = 'V4' }
    $majors = @(Get-FileVersion -Path $SetupPath | ForEach-Object { $_.Major })
    $found = @($majors | Where-Object { $versionByMajor.ContainsKey($_) } | ForEach-Object { $versionByMajor[$_] })
    if ($found.Count -eq 0) {
        Write-Log -Level Warning -Message "$SetupPath does not say which version it is; the build is checked after the installation."
        return
    }
    if ($found -notcontains $expected) { throw (New-MabsError -Id 'MABS-PKG-006' -Values @{ expected = $expected; found = $found[0] }) }
}
