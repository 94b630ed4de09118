function Start-BackupServerService {
    <#
    .SYNOPSIS
        Starts what is stopped of the services of the backup server, and lets SQL Server and SQL Agent start by themselves.

    .DESCRIPTION
        A service that somebody disabled is left disabled: that was on purpose, and whoever proves the server reports it. One that does not start
        is only noted; the proof comes after this.

    .PARAMETER Installation
        The installed backup server, from Get-BackupServerInstallation.

    .EXAMPLE
        Start-BackupServerService -Installation (Get-BackupServerInstallation)

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Installation
    )

    foreach ($service in @(Get-BackupServerService -Installation $Installation)) {
        if ($service.Problem -notin 'not automatic', 'not running') { continue }
        if (-not $PSCmdlet.ShouldProcess($service.Name, 'Start the service')) { continue }
        try {
            if ($service.Problem -eq 'not automatic') { Set-Service -Name $service.Name -StartupType Automatic }
            if ($service.Status -eq 'Stopped') { Start-Service -Name $service.Name }
        } catch {
            Write-Log -Level Warning -Message "$($service.Name) does not start: $($_.Exception.Message)"
        }
    }
}
