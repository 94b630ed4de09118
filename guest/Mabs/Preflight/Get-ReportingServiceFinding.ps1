function Get-ReportingServiceFinding {
    <#
    .SYNOPSIS
        Finds out whether the reporting service of an own SQL Server is set up as setup expects it (Q06).

    .DESCRIPTION
        With these four values setup leaves the reporting service as it is. Nothing with the bundled SQL Server.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-ReportingServiceFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-037, MABS-PRE-038.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $sql = $Context.Settings.sql
    if ($sql.mode -ne 'existing') { return }
    $major = @{ '2014' = 12; '2016' = 13; '2017' = 14; '2019' = 15; '2022' = 16 }[$sql.version]
    # Since 2017 the reporting service is a product of its own, whose instance has this one name.
    $instance = if ($major -ge 14) { 'SSRS' } else { $sql.instanceName }
    $space = 'root\Microsoft\SqlServer\ReportServer\RS_{0}\V{1}\Admin' -f ($instance -replace '_', '_5f'), $major
    try {
        $service = @(Get-CimInstance -Namespace $space -ClassName MSReportServer_ConfigurationSetting)[0]
    } catch {
        $service = $null
    }
    if ($null -eq $service -or -not $service.IsInitialized) {
        $state = if ($null -eq $service) { 'not installed' } else { 'not initialized' }
        New-Finding -Id 'MABS-PRE-037' -Values @{ instance = $instance; state = $state }
        return
    }
    $wanted = [ordered] @{
        DatabaseName                  = 'ReportServer${0}' -f $sql.instanceName
        VirtualDirectoryReportServer  = 'ReportServer_{0}' -f $sql.instanceName
        VirtualDirectoryReportManager = 'Reports_{0}' -f $sql.instanceName
    }
    $differences = @(
        foreach ($name in $wanted.Keys) {
            if ($service.$name -ne $wanted[$name]) { '{0} is {1} instead of {2}' -f $name, $service.$name, $wanted[$name] }
        }
        # The name of the account depends on the language of Windows, its number does not.
        if ($service.WindowsServiceIdentityActual -notin 'NT AUTHORITY\NetworkService', 'NT AUTHORITY\NETWORK SERVICE', 'S-1-5-20') {
            'the service runs as {0} instead of Network Service' -f $service.WindowsServiceIdentityActual
        }
    )
    if ($differences.Count -gt 0) { New-Finding -Id 'MABS-PRE-038' -Values @{ instance = $instance; differences = $differences } }
}
