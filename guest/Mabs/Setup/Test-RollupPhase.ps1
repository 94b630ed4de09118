function Test-RollupPhase {
    <#
    .SYNOPSIS
        Says whether the update rollup of the settings is installed, or there is none.

    .DESCRIPTION
        Installed means: the build is there, no restart is pending, the services run.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-RollupPhase -Context $context

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

    $rollup = Get-PackageSetting -Context $Context -Name rollup
    if ($null -eq $rollup) { return $true }
    $installation = Get-BackupServerInstallation
    if ($null -eq $installation -or $null -eq $installation.Version -or $installation.Version -lt [System.Version] $rollup.build) { return $false }
    if (@(Get-PendingRestart).Count -gt 0) { return $false }
    return (Test-ProofPhase -Context $Context)
}
