function Set-MarsAgentPhase {
    <#
    .SYNOPSIS
        Puts the MARS agent of the settings into the unpacked installer, in place of the one that came with it (G1).

    .DESCRIPTION
        The agent inside the package is too old to register; setup would install it and fail.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-MarsAgentPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-MAR-001 or MABS-MAR-002 before anything is exchanged.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $PSCmdlet.ShouldProcess($Context.WorkFolder, 'Exchange the MARS agent of the installer')) { return }
    $paths = Get-PackagePath -Context $Context
    # Somebody may have deleted the folder since it was unpacked.
    if (-not (Test-PackagePhase -Context $Context)) { Set-PackagePhase -Context $Context }
    if (Test-SetupRunning -Context $Context) { throw (New-MabsError -Id 'MABS-PKG-005' -Values @{ folder = $paths.SetupFolder }) }
    New-ProtectedFolder -Path $paths.PackageFolder
    $source = Save-PackageFile -Context $Context -File $Context.Settings.package.marsAgent -Folder $paths.PackageFolder
    Confirm-MarsAgentInstaller -Context $Context -Path $source
    foreach ($target in (Get-PackageLayout -Folder $paths.SetupFolder).MarsAgentPaths) {
        Copy-Item -LiteralPath $source -Destination $target -Force
        Write-Log -Message "$target is now version $($Context.Settings.package.marsAgent.version)."
    }
}
