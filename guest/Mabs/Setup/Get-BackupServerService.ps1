function Get-BackupServerService {
    <#
    .SYNOPSIS
        Lists the services without which the backup server does not work (M05), and what is wrong with each.

    .DESCRIPTION
        SQL Server and SQL Agent also have to start by themselves (Q09). How the services of the product start is the product's business, as long
        as they are not disabled. In the order in which they can be started.

    .PARAMETER Installation
        The installed backup server, from Get-BackupServerInstallation.

    .EXAMPLE
        Get-BackupServerService -Installation (Get-BackupServerInstallation) | Where-Object { $_.Problem }

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Name, Status, StartType, MustBeAutomatic, Problem (empty, missing, disabled, not automatic
        or not running).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Installation
    )

    $instance = $Installation.InstanceName
    $engine = 'MSSQLSERVER'
    $agent = 'SQLSERVERAGENT'
    if ($instance -ne '' -and $instance -ne 'MSSQLSERVER') {
        $engine = "MSSQL`$$instance"
        $agent = "SQLAgent`$$instance"
    }
    foreach ($name in $engine, $agent, 'OBEngine', 'DPMRA', 'MSDPM') {
        $service = Find-Service -Name $name
        $mustBeAutomatic = $name -in $engine, $agent
        $problem = ''
        if ($null -eq $service) {
            $problem = 'missing'
        } elseif ("$($service.StartType)" -eq 'Disabled') {
            $problem = 'disabled'
        } elseif ($mustBeAutomatic -and "$($service.StartType)" -ne 'Automatic') {
            $problem = 'not automatic'
        } elseif ("$($service.Status)" -ne 'Running') {
            $problem = 'not running'
        }
        [pscustomobject] @{
            Name            = $name
            Status          = if ($null -ne $service) { "$($service.Status)" }
            StartType       = if ($null -ne $service) { "$($service.StartType)" }
            MustBeAutomatic = $mustBeAutomatic
            Problem         = $problem
        }
    }
}
