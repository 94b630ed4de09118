function Confirm-PackagePhase {
    <#
    .SYNOPSIS
        Proves that the installer is unpacked, whole and of the right version.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-PackagePhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-PKG-004 or MABS-PKG-006.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($null -ne (Get-BackupServerInstallation)) { return }
    $paths = Get-PackagePath -Context $Context
    if (-not (Test-UnpackedPackage -Context $Context)) {
        throw (New-MabsError -Id 'MABS-PKG-004' -Values @{ folder = $paths.SetupFolder; log = $paths.ExtractorLog })
    }
    Confirm-PackageVersion -Context $Context -SetupPath (Get-PackageLayout -Folder $paths.SetupFolder).SetupPath
}
