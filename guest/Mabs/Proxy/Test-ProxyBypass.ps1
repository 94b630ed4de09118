function Test-ProxyBypass {
    <#
    .SYNOPSIS
        Says whether a name is reached without the proxy.

    .PARAMETER HostName
        The name or address.

    .PARAMETER Bypass
        Names without proxy: * stands for any characters, <local> for names without a dot.

    .EXAMPLE
        Test-ProxyBypass -HostName dc1.corp.contoso.com -Bypass '*.corp.contoso.com'

        True

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $HostName,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]] $Bypass
    )

    foreach ($pattern in $Bypass) {
        if ($pattern -eq '<local>') {
            if ($HostName -notmatch '\.') { return $true }
        } elseif ($HostName -match ('^' + ([System.Text.RegularExpressions.Regex]::Escape($pattern) -replace '\\\*', '.*') + '$')) {
            return $true
        }
    }
    return $false
}
