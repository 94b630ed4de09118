function Get-ProxyState {
    <#
    .SYNOPSIS
        Reads which proxy Windows uses, for its services or for the SYSTEM account.

    .DESCRIPTION
        Machine is the proxy of WinHTTP, which services of Windows use. System is what WinINET and .NET use in processes of SYSTEM, and so the MARS
        agent: registration and backup run as SYSTEM, and a proxy that only an administrator has is the usual cause of error 100050. With the policy
        "Make proxy settings per-machine" the values of the machine count for SYSTEM as well.

    .PARAMETER Scope
        Machine or System.

    .EXAMPLE
        (Get-ProxyState -Scope System).Server

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Server, Bypass, Ways (see ConvertFrom-ProxyBlob), Counter, IsPolicy. Ways is 0 when nothing
        was ever written: WinHTTP then goes the direct way, and SYSTEM looks for a proxy by itself.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('Machine', 'System')]
        [string] $Scope
    )

    $policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings'
    $isPolicy = $Scope -eq 'System' -and (Get-RegistryValue -Path $policy -Name ProxySettingsPerUser) -eq 0
    $root = if ($Scope -eq 'Machine' -or $isPolicy) { 'HKLM:\SOFTWARE' } else { 'Registry::HKEY_USERS\S-1-5-18\Software' }
    $name = if ($Scope -eq 'Machine') { 'WinHttpSettings' } else { 'DefaultConnectionSettings' }
    $blob = Get-RegistryValue -Path "$root\Microsoft\Windows\CurrentVersion\Internet Settings\Connections" -Name $name
    $read = ConvertFrom-ProxyBlob -Blob $blob
    if ($null -eq $read) { $read = [pscustomobject] @{ Server = ''; Bypass = ''; Ways = 0; Counter = 0 } }
    return [pscustomobject] @{ Server = $read.Server; Bypass = $read.Bypass; Ways = $read.Ways; Counter = $read.Counter; IsPolicy = $isPolicy }
}
