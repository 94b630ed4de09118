function Test-PackagePhase {
    <#
    .SYNOPSIS
        Says whether the installer is unpacked, or no longer needed because the backup server is installed.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-PackagePhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($null -ne (Get-BackupServerInstallation)) { return $true }
    return (Test-UnpackedPackage -Context $Context)
}
