function Test-SetupPhase {
    <#
    .SYNOPSIS
        Says whether the backup server is installed and registered with the right vault, Windows was restarted since, and nothing of setup is left.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-SetupPhase -Context $context

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

    if ($null -eq (Get-BackupServerInstallation)) { return $false }
    if ((Get-VaultRegistration -Context $Context) -notin 'right', 'unknown') { return $false }
    if ($null -ne (Get-SetupTask) -or @(Get-SetupSecret -Context $Context).Count -gt 0) { return $false }
    return (-not (Test-RestartOwed -Context $Context))
}
