function Save-CloudSubscriptionSetting {
    <#
    .SYNOPSIS
        Changes settings of the subscription and commits them.

    .DESCRIPTION
        Set-DPMCloudSubscriptionSetting changes an object in memory. Nothing holds before the call with -Commit (R09).

    .PARAMETER Context
        The run.

    .PARAMETER Target
        What has to be, from Get-CloudSettingTarget.

    .PARAMETER Area
        What is to be changed: staging, proxy, throttling, encryption. Others are ignored; without any of these nothing is called.

    .EXAMPLE
        Save-CloudSubscriptionSetting -Context $context -Target $target -Area proxy, throttling

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-CLD-003.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Target,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]] $Area
    )

    $changes = @($Area | Where-Object { $_ -in 'staging', 'proxy', 'throttling', 'encryption' })
    if ($changes.Count -eq 0) { return }
    $server = $Context.Settings.server.name
    if (-not $PSCmdlet.ShouldProcess($server, "Commit $($changes -join ', ')")) { return }
    # Read outside of the try: its own errors say better what is wrong with the pass phrase.
    $passphrase = if ($changes -contains 'encryption') { Get-ServerPassphrase -Context $Context }
    try {
        $common = @{
            DPMServerName       = $server
            SubscriptionSetting = Get-DPMCloudSubscriptionSetting -DPMServerName $server
            Confirm             = $false
        }
        if ($changes -contains 'staging') { Set-DPMCloudSubscriptionSetting @common -StagingAreaPath $Target.StagingPath }
        if ($changes -contains 'proxy') {
            if ($null -eq $Target.Proxy) {
                Set-DPMCloudSubscriptionSetting @common -NoProxy
            } else {
                Set-DPMCloudSubscriptionSetting @common -ProxyServer $Target.Proxy.Server -ProxyPort $Target.Proxy.Port
            }
        }
        if ($changes -contains 'throttling') {
            $limit = $Target.Throttling
            if ($null -eq $limit) {
                Set-DPMCloudSubscriptionSetting @common -NoThrottle
            } else {
                Set-DPMCloudSubscriptionSetting @common -WorkDay $limit.WorkDay -StartWorkHour $limit.StartWorkHour -EndWorkHour $limit.EndWorkHour `
                    -WorkHourBandwidth $limit.WorkHourBandwidth -NonWorkHourBandwidth $limit.NonWorkHourBandwidth
            }
        }
        if ($null -ne $passphrase) { Set-DPMCloudSubscriptionSetting @common -EncryptionPassphrase $passphrase }
        Set-DPMCloudSubscriptionSetting @common -Commit
    } catch {
        throw (New-MabsError -Id 'MABS-CLD-003' -Values @{ detail = $_.Exception.Message; areas = $changes })
    }
}
