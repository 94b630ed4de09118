function Get-ServiceCheck {
    <#
    .SYNOPSIS
        Checks the services that backups need (M05).

    .EXAMPLE
        Get-ServiceCheck

    .INPUTS
        None.

    .OUTPUTS
        Results of New-HealthCheck: serviceOBEngine, serviceMSDPM, serviceDPMRA, serviceSqlEngine, serviceSqlAgent.
    #>
    [CmdletBinding()]
    param()

    $ids = [ordered] @{ OBEngine = 'serviceOBEngine'; MSDPM = 'serviceMSDPM'; DPMRA = 'serviceDPMRA' }
    $installation = Get-BackupServerInstallation
    if ($null -eq $installation) { throw 'there is no backup server on this machine' }
    foreach ($service in Get-BackupServerService -Installation $installation) {
        $id = $ids[$service.Name]
        # SQLAgent$<instance> or SQLSERVERAGENT; MSSQL$<instance> or MSSQLSERVER.
        if ($null -eq $id) { $id = if ($service.Name -like 'SQL*Agent*') { 'serviceSqlAgent' } else { 'serviceSqlEngine' } }
        switch ($service.Problem) {
            '' { New-HealthCheck -Id $id -State ok -Detail "the service $($service.Name) runs" }
            'missing' { New-HealthCheck -Id $id -State failed -Detail "there is no service $($service.Name)" }
            default {
                # One that runs but does not start by itself is missed after the next restart only.
                $state = if ($service.Status -eq 'Running') { 'degraded' } else { 'failed' }
                New-HealthCheck -Id $id -State $state -Detail "the service $($service.Name) is $($service.Status), its start is $($service.StartType)"
            }
        }
    }
}
