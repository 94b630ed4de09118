function Confirm-BackupServerService {
    <#
    .SYNOPSIS
        Makes sure that the services of the backup server run.

    .PARAMETER Installation
        The installed backup server, from Get-BackupServerInstallation.

    .EXAMPLE
        Confirm-BackupServerService -Installation (Get-BackupServerInstallation)

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-PRF-003 for a service that is missing or disabled, MABS-PRF-002 for one that may still start.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Installation
    )

    $faulty = @(Get-BackupServerService -Installation $Installation | Where-Object { $_.Problem })
    $services = @($faulty | ForEach-Object { '{0} is {1}' -f $_.Name, $_.Problem })
    if (@($faulty | Where-Object { $_.Problem -in 'missing', 'disabled' }).Count -gt 0) {
        throw (New-MabsError -Id 'MABS-PRF-003' -Values @{ services = $services })
    }
    if ($faulty.Count -gt 0) { throw (New-MabsError -Id 'MABS-PRF-002' -Values @{ services = $services }) }
}
