function Confirm-CloudSettingsPhase {
    <#
    .SYNOPSIS
        Proves the settings of online backup by reading them back.

    .DESCRIPTION
        What the server does not show under a known name cannot be proved; it is named in the facts, and its commit went without an error.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-CloudSettingsPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: cloudStagingFolder, cloudScratchFolder, cloudProxy, cloudThrottling, cloudParallelJobs,
        cloudNotReadable. Throws MABS-CLD-004, MABS-CLD-006.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    Import-BackupServerModule
    $target = Get-CloudSettingTarget -Context $Context
    $deviations = @(Get-CloudSettingDeviation -Context $Context -Target $target)
    $wrong = @($deviations | Where-Object { $_.IsReadable })
    if ($wrong.Count -gt 0) { throw (New-MabsError -Id 'MABS-CLD-004' -Values @{ findings = @($wrong | ForEach-Object { $_.Message }) -join '; ' }) }
    if (-not (Test-ScratchAttribute -Path $target.ScratchPath)) { throw (New-MabsError -Id 'MABS-CLD-006' -Values @{ path = $target.ScratchPath }) }
    $unread = @($deviations | ForEach-Object { $_.Message })
    if ($unread.Count -gt 0) {
        Write-Log -Level Warning -Message "Committed, but the server does not show it in a known form: $($unread -join ', ')."
    }
    return [ordered] @{
        cloudStagingFolder = $target.StagingPath
        cloudScratchFolder = $target.ScratchPath
        cloudProxy         = if ($null -ne $target.Proxy) { '{0}:{1}' -f $target.Proxy.Server, $target.Proxy.Port } else { 'none' }
        cloudThrottling    = $Context.Settings.onlineBackup.throttling.mode
        cloudParallelJobs  = $target.MaxParallelJobs
        cloudNotReadable   = $unread
    }
}
