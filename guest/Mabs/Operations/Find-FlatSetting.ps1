function Find-FlatSetting {
    <#
    .SYNOPSIS
        Finds one value among those of ConvertTo-FlatSetting by its name.

    .PARAMETER Setting
        Values by path.

    .PARAMETER Pattern
        Regular expressions for the path, tried in their order.

    .EXAMPLE
        (Find-FlatSetting -Setting $flat -Pattern '(^|\.)ProxyPort$').Value

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject with Path and Value; nothing when there is no such value.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Setting,

        [Parameter(Mandatory = $true)]
        [string[]] $Pattern
    )

    foreach ($expression in $Pattern) {
        $path = @($Setting.Keys | Where-Object { $_ -match $expression } | Sort-Object)
        if ($path.Count -gt 0) { return [pscustomobject] @{ Path = $path[0]; Value = $Setting[$path[0]] } }
    }
}
