function Get-HealthCheckTable {
    <#
    .SYNOPSIS
        Lists the checks of the health probe. Their ids are stable: alerts and people refer to them.

    .DESCRIPTION
        probe                 the probe itself came to its end, and so did the one before
        serviceOBEngine       the agent runs
        serviceMSDPM          the engine runs
        serviceDPMRA          the protection agent of the server runs
        serviceSqlEngine      SQL Server runs
        serviceSqlAgent       SQL Server Agent, which starts all schedules, runs by itself
        cloudConnection       the server reaches the vault now
        vaultContact          days since it last did; after 15 days backups to disk stop too
        subscription          state of the subscription, where the server shows it
        cloudSettings         settings of online backup are as they were set
        poolSpace             free space of the storage pool
        scratchSpace          free space of the scratch volume
        agentVersion          version of the agent
        serverBuild           build of the backup server, against recalled ones
        catalogueBackup       age of the latest backup of DPMDB
        antivirusExclusions   exclusions are there
        hardening             TLS and registry values are there
        clock                 the clock is right
        temporaryFiles        number of files in C:\Windows\Temp
        installation          the installation has nothing left to do
        scheduledTasks        the tasks in \Mabs\ are there

    .EXAMPLE
        (Get-HealthCheckTable)['clock']

        MABS-HLT-114

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: id of the message that has the remedy, by id of the check.
    #>
    [CmdletBinding()]
    param()

    return [ordered] @{
        probe               = 'MABS-HLT-101'
        serviceOBEngine     = 'MABS-HLT-102'
        serviceMSDPM        = 'MABS-HLT-102'
        serviceDPMRA        = 'MABS-HLT-102'
        serviceSqlEngine    = 'MABS-HLT-102'
        serviceSqlAgent     = 'MABS-HLT-102'
        cloudConnection     = 'MABS-HLT-103'
        vaultContact        = 'MABS-HLT-104'
        subscription        = 'MABS-HLT-105'
        cloudSettings       = 'MABS-HLT-106'
        poolSpace           = 'MABS-HLT-107'
        scratchSpace        = 'MABS-HLT-108'
        agentVersion        = 'MABS-HLT-109'
        serverBuild         = 'MABS-HLT-110'
        catalogueBackup     = 'MABS-HLT-111'
        antivirusExclusions = 'MABS-HLT-112'
        hardening           = 'MABS-HLT-113'
        clock               = 'MABS-HLT-114'
        temporaryFiles      = 'MABS-HLT-115'
        installation        = 'MABS-HLT-116'
        scheduledTasks      = 'MABS-HLT-117'
    }
}
