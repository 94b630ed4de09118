function Get-HealthReport {
    <#
    .SYNOPSIS
        Makes all checks of the health probe. Changes nothing.

    .DESCRIPTION
        While services may rightly be down (see Get-HealthExcuse), one that is counts as degraded: somebody may look, nobody is called.

    .PARAMETER Context
        The run.

    .PARAMETER ProbeProblem
        What was wrong with the probe before this one; empty for nothing. Then the commands of the backup server are not called.

    .EXAMPLE
        (Get-HealthReport -Context $context).state

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary, the content of health.json:

        schemaVersion        1
        checkedAt            UTC
        state                failed when a check failed, degraded when one is degraded, else healthy
        lastVaultContact     when the server last reached the vault, UTC, or null
        poolFreePercent      or null before there is a pool
        scratchFreePercent   or null before there is a scratch volume
        failedChecks         ids of the checks that are not ok; those that failed come first
        checks               results of New-HealthCheck
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [string] $ProbeProblem = ''
    )

    $previous = Read-Health -DataFolder $Context.DataFolder
    $facts = @{ lastVaultContact = $null; poolFreePercent = $null; scratchFreePercent = $null }
    if ($null -ne $previous -and $previous.PSObject.Properties['lastVaultContact']) {
        $facts.lastVaultContact = ConvertTo-UtcText -Time $previous.lastVaultContact
    }
    $skip = $ProbeProblem -ne ''
    $found = @{}
    @(
        if ($skip) {
            New-HealthCheck -Id probe -State failed -Detail $ProbeProblem
        } else {
            New-HealthCheck -Id probe -State ok -Detail 'the probe came to its end'
        }
        Invoke-HealthGroup -Id serviceOBEngine, serviceMSDPM, serviceDPMRA, serviceSqlEngine, serviceSqlAgent -Check { Get-ServiceCheck }
        Invoke-HealthGroup -Id cloudConnection, vaultContact, subscription, cloudSettings -Check {
            Get-CloudCheck -Context $Context -Facts $facts -SkipBackupServer:$skip
        }
        Invoke-HealthGroup -Id poolSpace, scratchSpace -Check { Get-SpaceCheck -Context $Context -Facts $facts }
        Invoke-HealthGroup -Id agentVersion, serverBuild -Check { Get-VersionCheck -Context $Context }
        Invoke-HealthGroup -Id catalogueBackup -Check { Get-CatalogueCheck -Context $Context }
        Invoke-HealthGroup -Id antivirusExclusions, hardening, clock, temporaryFiles -Check { Get-WindowsCheck -Context $Context }
        Invoke-HealthGroup -Id installation, scheduledTasks -Check { Get-InstallationCheck -Context $Context }
    ) | ForEach-Object { $found[$_.id] = $_ }
    $excuse = Get-HealthExcuse -Context $Context
    if ($excuse) {
        foreach ($check in @($found.Values | Where-Object { $_.state -eq 'failed' -and ($_.id -like 'service*' -or $_.id -eq 'cloudConnection') })) {
            $found[$check.id] = New-HealthCheck -Id $check.id -State degraded -Detail "$($check.detail); $excuse"
        }
    }
    # Always in the order of the table.
    $checks = @(foreach ($id in (Get-HealthCheckTable).Keys) { $found[$id] })
    $failed = @($checks | Where-Object { $_.state -eq 'failed' } | ForEach-Object { $_.id })
    $degraded = @($checks | Where-Object { $_.state -eq 'degraded' } | ForEach-Object { $_.id })
    return [ordered] @{
        schemaVersion      = 1
        checkedAt          = ConvertTo-UtcText
        state              = if ($failed.Count -gt 0) { 'failed' } elseif ($degraded.Count -gt 0) { 'degraded' } else { 'healthy' }
        lastVaultContact   = $facts.lastVaultContact
        poolFreePercent    = $facts.poolFreePercent
        scratchFreePercent = $facts.scratchFreePercent
        failedChecks       = @($failed + $degraded)
        checks             = $checks
    }
}
