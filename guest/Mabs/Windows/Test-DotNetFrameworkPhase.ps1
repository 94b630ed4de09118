function Test-DotNetFrameworkPhase {
    <#
    .SYNOPSIS
        Says whether .NET Framework 4.8 is installed and needs no restart any more.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-DotNetFrameworkPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $null = $Context
    return ((Get-DotNetFramework).IsSufficient -and -not (Test-RestartMark -Name DotNetFramework))
}
