function Confirm-WindowsFeaturesPhase {
    <#
    .SYNOPSIS
        Proves that the Windows features are enabled and that the folder of the MARS agent exists.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-WindowsFeaturesPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: windowsFeatures. Throws MABS-FEA-006, MABS-FEA-007 with each feature that is not enabled,
        MABS-FEA-008.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $names = @(Get-RequiredFeature -MabsVersion $Context.Settings.package.mabsVersion)
    $states = [ordered] @{}
    foreach ($name in $names) { $states[$name] = Get-FeatureState -Name $name }
    $missing = @($names | Where-Object { $states[$_] -ne 'Enabled' } | ForEach-Object { "$_ ($($states[$_]))" })
    if ($missing.Count -gt 0) { throw (New-MabsError -Id 'MABS-FEA-007' -Values @{ features = $missing }) }
    $agentFolder = Get-MarsAgentFolder
    if (-not (Test-Path -LiteralPath $agentFolder -PathType Container)) { throw (New-MabsError -Id 'MABS-FEA-008' -Values @{ path = $agentFolder }) }
    return [ordered] @{ windowsFeatures = $names -join ', ' }
}
