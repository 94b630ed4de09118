function Set-ProofPhase {
    <#
    .SYNOPSIS
        Starts the services of the backup server that are stopped.

    .DESCRIPTION
        After the restart they start by themselves, some with a delay, and one may have given up waiting for SQL Server.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-ProofPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $null = $Context
    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Start the services of the backup server')) { return }
    $installation = Get-BackupServerInstallation
    if ($null -ne $installation) { Start-BackupServerService -Installation $installation }
}
