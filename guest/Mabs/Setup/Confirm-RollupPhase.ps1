function Confirm-RollupPhase {
    <#
    .SYNOPSIS
        Proves that the build of the update rollup is installed and the services run again.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-RollupPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: mabsBuild; nothing without a rollup. Throws MABS-RUP-004, MABS-PRF-001, MABS-PRF-002,
        MABS-PRF-003 or MABS-PRF-005.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $rollup = Get-PackageSetting -Context $Context -Name rollup
    if ($null -eq $rollup) { return }
    $installation = Get-BackupServerInstallation
    if ($null -eq $installation) { throw (New-MabsError -Id 'MABS-PRF-001') }
    if ($null -eq $installation.Version -or $installation.Version -lt [System.Version] $rollup.build) {
        throw (New-MabsError -Id 'MABS-RUP-004' -Values @{ found = "$($installation.Version)"; build = $rollup.build; file = $rollup.name })
    }
    Confirm-InstalledBuild -Context $Context -Installation $installation
    Confirm-BackupServerService -Installation $installation
    return [ordered] @{ mabsBuild = "$($installation.Version)" }
}
