function Get-CloudSettingTarget {
    <#
    .SYNOPSIS
        Says how the settings of online backup have to be on this server.

    .DESCRIPTION
        Bandwidth: the settings give kilobits per second, Set-DPMCloudSubscriptionSetting takes bits per second. Its page names no unit; the samples
        of the vendor pass 512*1024 where the console, with 512 Kbps as its smallest value, would say 512 Kbps (Set-OBMachineSetting, 2018-10; Azure
        Site Recovery, "set bandwidth limits", 2024). The console allows 512 Kbps to 1023 Mbps, and so does this.

        Proxy: the agent wants its address with http:// in front (Set-OBMachineSetting, sample 2).

        Both folders lie on the scratch volume: the system volume is too small for either, and the temporary disk is wiped (R06, R07, R08).

    .PARAMETER Context
        The run.

    .EXAMPLE
        (Get-CloudSettingTarget -Context $context).StagingPath

        S:\Staging

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: StagingPath, ScratchPath, MaxParallelJobs, Proxy (nothing, or Server and Port), Throttling
        (nothing, or WorkDay, StartWorkHour, EndWorkHour, WorkHourBandwidth and NonWorkHourBandwidth in bits per second). Throws MABS-CLD-001
        without a scratch volume, MABS-CLD-002 for a bandwidth that the agent does not take.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $scratch = Get-ScratchVolume -Context $Context
    if ($null -eq $scratch) { throw (New-MabsError -Id 'MABS-CLD-001') }
    $online = $Context.Settings.onlineBackup
    $proxy = $Context.Settings.network.proxy
    $throttling = $null
    if ($online.throttling.mode -eq 'workHours') {
        $hours = $online.throttling.workHours
        $invariant = [System.Globalization.CultureInfo]::InvariantCulture
        foreach ($rate in $online.throttling.workHourKilobitsPerSecond, $online.throttling.nonWorkHourKilobitsPerSecond) {
            if ($rate -lt 512 -or $rate -gt 1023 * 1024) { throw (New-MabsError -Id 'MABS-CLD-002' -Values @{ rate = $rate }) }
        }
        $throttling = [pscustomobject] @{
            WorkDay              = [System.DayOfWeek[]] @($hours.days)
            StartWorkHour        = [System.TimeSpan]::ParseExact($hours.from, 'hh\:mm', $invariant)
            EndWorkHour          = [System.TimeSpan]::ParseExact($hours.to, 'hh\:mm', $invariant)
            WorkHourBandwidth    = [uint32] (1024 * $online.throttling.workHourKilobitsPerSecond)
            NonWorkHourBandwidth = [uint32] (1024 * $online.throttling.nonWorkHourKilobitsPerSecond)
        }
    }
    return [pscustomobject] @{
        StagingPath     = Join-Path -Path $scratch.Path -ChildPath 'Staging'
        ScratchPath     = Join-Path -Path $scratch.Path -ChildPath 'Scratch'
        MaxParallelJobs = [int] $online.maxParallelJobs
        Proxy           = if ($null -ne $proxy) { [pscustomobject] @{ Server = 'http://{0}' -f $proxy.host; Port = [int] $proxy.port } }
        Throttling      = $throttling
    }
}
