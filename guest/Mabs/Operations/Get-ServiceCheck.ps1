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

    $services = [ordered] @{ serviceOBEngine = 'OBEngine'; serviceMSDPM = 'MSDPM'; serviceDPMRA = 'DPMRA'; serviceSqlEngine = $null; serviceSqlAgent = $null }
    $installation = Get-BackupServerInstallation
    if ($null -ne $installation) {
        $sql = Get-SqlServiceName -Instance $installation.DatabaseInstance
        $services.serviceSqlEngine = $sql.Engine
        $services.serviceSqlAgent = $sql.Agent
    }
    foreach ($id in $services.Keys) {
        $name = $services[$id]
        if ($null -eq $name) {
            New-HealthCheck -Id $id -State failed -Message 'there is no backup server on this machine'
            continue
        }
        try {
            $service = Get-Service -Name $name
        } catch {
            New-HealthCheck -Id $id -State failed -Message "there is no service $name"
            continue
        }
        if ("$($service.Status)" -ne 'Running') {
            New-HealthCheck -Id $id -State failed -Message "the service $name is $($service.Status), its start is $($service.StartType)"
        } elseif ($id -eq 'serviceSqlAgent' -and "$($service.StartType)" -ne 'Automatic') {
            # The others are started by whoever needs them; without this one no schedule runs after a restart (Q09).
            New-HealthCheck -Id $id -State degraded -Message "the service $name runs, but its start is $($service.StartType)"
        } else {
            New-HealthCheck -Id $id -State ok -Message "the service $name runs"
        }
    }
}
