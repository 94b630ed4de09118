function Get-ProxyGoal {
    <#
    .SYNOPSIS
        Says which proxy the settings want, in the words of Windows.

    .DESCRIPTION
        Never through the proxy, whatever the settings say: names without a dot, the domain, the metadata service of the VM (169.254.169.254) and
        the host of the VM (168.63.129.16).

    .PARAMETER Context
        The run.

    .EXAMPLE
        (Get-ProxyGoal -Context $context).Bypass

        <local>;169.254.169.254;168.63.129.16;corp.contoso.com;*.corp.contoso.com

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Server ('name:port', empty for none), Bypass (text), Names (the same, as a list).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $proxy = $Context.Settings.network.proxy
    if ($null -eq $proxy) { return [pscustomobject] @{ Server = ''; Bypass = ''; Names = @() } }
    $domain = $Context.Settings.domain.fqdn
    $names = New-Object -TypeName 'System.Collections.Generic.List[string]'
    foreach ($name in @('<local>', '169.254.169.254', '168.63.129.16', $domain, "*.$domain") + @($proxy.bypass)) {
        # A leading dot means every name below it; Windows wants a star before it.
        $pattern = if ($name.StartsWith('.')) { "*$name" } else { $name }
        if (-not ($names -contains $pattern)) { $names.Add($pattern) }
    }
    return [pscustomobject] @{ Server = '{0}:{1}' -f $proxy.host, $proxy.port; Bypass = $names -join ';'; Names = $names.ToArray() }
}
