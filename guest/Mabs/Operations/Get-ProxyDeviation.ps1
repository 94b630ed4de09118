function Get-ProxyDeviation {
    <#
    .SYNOPSIS
        Says whether the proxy of online backup is not as it has to be.

    .PARAMETER Setting
        Settings of the subscription, from ConvertTo-FlatSetting.

    .PARAMETER Proxy
        Server and Port; nothing for no proxy.

    .EXAMPLE
        Get-ProxyDeviation -Setting $flat -Proxy $target.Proxy

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
        [psobject] $Proxy
    )

    $server = Find-FlatSetting -Setting $Setting -Pattern '(^|\.)Proxy(Server|Address)$'
    $port = Find-FlatSetting -Setting $Setting -Pattern '(^|\.)ProxyPort$'
    $toggle = Find-FlatSetting -Setting $Setting -Pattern '(^|\.)ProxySettings?\.(Is)?Enabled$', '(^|\.)(Is)?ProxyEnabled$'
    if ($null -eq $server -and $null -eq $toggle) {
        return (New-CloudSettingDeviation -Area proxy -Message 'the proxy' -NotReadable)
    }
    $isOff = ($null -ne $toggle -and -not $toggle.Value) -or $null -eq $server -or [string]::IsNullOrEmpty("$($server.Value)")
    $found = if ($isOff) { 'none' } else { "$($server.Value)".TrimEnd('/') + $(if ($null -ne $port) { ":$($port.Value)" }) }
    $expected = 'none'
    if ($null -ne $Proxy) { $expected = $Proxy.Server + $(if ($isOff -or $null -ne $port) { ":$($Proxy.Port)" }) }
    if ($found -ne $expected) { New-CloudSettingDeviation -Area proxy -Message "the proxy is $found, not $expected" }
}
