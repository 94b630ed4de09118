function Get-ParallelJobLocation {
    <#
    .SYNOPSIS
        Says where in the registry the number of online jobs at a time stands: for the agent, and for the engine of the backup server.

    .DESCRIPTION
        The second value is named after the kind of job, online backup; it is the same everywhere. Its key is not there after setup. Source: install
        page, "Increase maximum parallel online backups", 2026-01. At most 20 (M12).

    .EXAMPLE
        Get-ParallelJobLocation

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, two: Key, Name.
    #>
    [CmdletBinding()]
    param()

    [pscustomobject] @{ Key = 'HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\DbgSettings\OnlineBackup'; Name = 'MaxParallelBackupJobs' }
    [pscustomobject] @{
        Key  = 'HKLM:\SOFTWARE\Microsoft\Microsoft Data Protection Manager\Configuration\DPMTaskController\MaxRunningTasksThreshold'
        Name = '6e7c76f4-a832-4418-a772-8e58fd7466cb'
    }
}
