function Get-AzureProxy {
    <#
    .SYNOPSIS
        Says which proxy leads to an address.

    .DESCRIPTION
        The same rule as proxyTo in model/: entries of the bypass list are host names, * stands for any characters, a leading dot for all names
        below it.

    .PARAMETER Proxy
        network.proxy of the settings: host, port, bypass; or nothing.

    .PARAMETER Uri
        Where the request goes.

    .EXAMPLE
        Get-AzureProxy -Proxy $settings.network.proxy -Uri $settings.keyVault.passphraseSecretUri

        http://proxy.corp.contoso.com:8080

    .INPUTS
        None.

    .OUTPUTS
        System.String; empty for the direct way.
    #>
    [CmdletBinding()]
    param(
        [AllowNull()]
        [psobject] $Proxy,

        [Parameter(Mandatory = $true)]
        [string] $Uri
    )

    if ($null -eq $Proxy) { return '' }
    $hostName = (New-Object -TypeName System.Uri -ArgumentList $Uri).Host
    foreach ($entry in @($Proxy.bypass)) {
        $pattern = if ($entry.StartsWith('.')) { "*$entry" } else { $entry }
        $expression = '^' + [System.Text.RegularExpressions.Regex]::Escape($pattern).Replace('\*', '.*') + '$'
        if ($hostName -match $expression) { return '' }
    }
    return 'http://{0}:{1}' -f $Proxy.host, $Proxy.port
}
