function Confirm-DotNetFrameworkPhase {
    <#
    .SYNOPSIS
        Proves that Windows names .NET Framework 4.8 or newer as installed.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-DotNetFrameworkPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: dotNetRelease. Throws MABS-NET-005.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $framework = Get-DotNetFramework
    if (-not $framework.IsSufficient) {
        $log = Join-Path -Path (Join-Path -Path $Context.DataFolder -ChildPath 'logs') -ChildPath 'dotNetFramework.txt'
        throw (New-MabsError -Id 'MABS-NET-005' -Values @{ release = $framework.Release; log = $log })
    }
    return [ordered] @{ dotNetRelease = $framework.Release }
}
