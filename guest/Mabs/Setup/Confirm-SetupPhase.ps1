function Confirm-SetupPhase {
    <#
    .SYNOPSIS
        Proves that the backup server is installed and registered with the right vault, and that no secret of setup is left on the disk (U05).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-SetupPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-SET-013 when it is not installed, MABS-SET-001 or MABS-SET-003 for the vault, MABS-SET-012 for leftovers.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($null -eq (Get-BackupServerInstallation)) { throw (New-MabsError -Id 'MABS-SET-013') }
    Confirm-VaultRegistration -Context $Context
    $leftovers = @(Get-SetupSecret -Context $Context)
    if ($null -ne (Get-SetupTask)) { $leftovers += 'the scheduled task \Mabs\Setup' }
    if ($leftovers.Count -gt 0) { throw (New-MabsError -Id 'MABS-SET-012' -Values @{ leftovers = $leftovers }) }
}
