function Get-ThrottlingDeviation {
    <#
    .SYNOPSIS
        Says whether the bandwidth of online backup is not limited as it has to be.

    .PARAMETER Setting
        Settings of the subscription, from ConvertTo-FlatSetting.

    .PARAMETER Throttling
        WorkDay, StartWorkHour, EndWorkHour, WorkHourBandwidth, NonWorkHourBandwidth; nothing for no limit.

    .EXAMPLE
        Get-ThrottlingDeviation -Setting $flat -Throttling $target.Throttling

    .INPUTS
        None.

    .OUTPUTS
        An entry of Get-CloudSettingDeviation, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Setting,

        [AllowNull()]
        [psobject] $Throttling
    )

    $toggle = Find-FlatSetting -Setting $Setting -Pattern '(^|\.)Throttl\w*\.(Is)?Enabled$', '(^|\.)(Is)?Throttl\w*Enabled$'
    if ($null -eq $Throttling) {
        if ($null -eq $toggle) { return (New-CloudSettingDeviation -Area throttling -Message 'the throttling' -NotReadable) }
        if ($toggle.Value) { New-CloudSettingDeviation -Area throttling -Message 'throttling is on' }
        return
    }
    if ($null -ne $toggle -and -not $toggle.Value) { return (New-CloudSettingDeviation -Area throttling -Message 'throttling is off') }
    $wrong = @()
    $isRead = $true
    foreach ($name in 'WorkDay', 'StartWorkHour', 'EndWorkHour', 'WorkHourBandwidth', 'NonWorkHourBandwidth') {
        $found = Find-FlatSetting -Setting $Setting -Pattern "(^|\.)${name}s?$"
        if ($null -eq $found) {
            $isRead = $false
            continue
        }
        $texts = foreach ($value in $found.Value, $Throttling.$name) { @($value | ForEach-Object { "$_" } | Sort-Object) -join '/' }
        if ($texts[0] -ne $texts[1]) { $wrong += '{0} is {1}, not {2}' -f $name, $texts[0], $texts[1] }
    }
    if ($wrong.Count -gt 0) { return (New-CloudSettingDeviation -Area throttling -Message ($wrong -join ', ')) }
    if (-not $isRead) { New-CloudSettingDeviation -Area throttling -Message 'the throttling' -NotReadable }
}
