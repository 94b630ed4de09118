function Test-ProofPhase {
    <#
    .SYNOPSIS
        Says whether no service of the backup server is stopped, or starts by hand where it must not.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-ProofPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean; true as well when no backup server is installed: that is for the proof to say.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $null = $Context
    $installation = Get-BackupServerInstallation
    if ($null -eq $installation) { return $true }
    $curable = 'not automatic', 'not running'
    return (@(Get-BackupServerService -Installation $installation | Where-Object { $_.Problem -in $curable }).Count -eq 0)
}
