function Confirm-InstalledBuild {
    <#
    .SYNOPSIS
        Makes sure that the installed build is the one of the settings, and not one that Microsoft recalled (M01).

    .DESCRIPTION
        Right is the build that the settings expect from setup, or that of their rollup and anything newer. A recalled build is let through only
        when the rollup of the settings, which comes later, replaces it by one that is not recalled.

    .PARAMETER Context
        The run.

    .PARAMETER Installation
        The installed backup server, from Get-BackupServerInstallation.

    .EXAMPLE
        Confirm-InstalledBuild -Context $context -Installation (Get-BackupServerInstallation)

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-PRF-004 for another build, MABS-PRF-005 for a recalled one.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Installation
    )

    $found = $Installation.Version
    $expected = Get-PackageSetting -Context $Context -Name build
    $rollup = Get-PackageSetting -Context $Context -Name rollup
    $recalled = @($Context.Settings.package.recalledBuilds | ForEach-Object { [System.Version] $_ })
    $rollupBuild = if ($null -ne $rollup) { [System.Version] $rollup.build }
    if ($recalled -contains $found) {
        $isReplaced = $null -ne $rollupBuild -and $rollupBuild -gt $found -and $recalled -notcontains $rollupBuild
        if (-not $isReplaced) { throw (New-MabsError -Id 'MABS-PRF-005' -Values @{ found = "$found" }) }
    }
    if ($null -eq $expected -or $found -eq [System.Version] $expected) { return }
    if ($null -ne $rollupBuild -and $found -ge $rollupBuild) { return }
    throw (New-MabsError -Id 'MABS-PRF-004' -Values @{ found = "$found"; expected = $expected })
}
