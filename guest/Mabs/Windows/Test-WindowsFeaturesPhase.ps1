function Test-WindowsFeaturesPhase {
    <#
    .SYNOPSIS
        Says whether the Windows features that setup needs are enabled, and the folder of the MARS agent exists.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-WindowsFeaturesPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean. A feature that waits for a restart does not count as enabled. Throws MABS-FEA-006.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    foreach ($name in Get-RequiredFeature -MabsVersion $Context.Settings.package.mabsVersion) {
        if ((Get-FeatureState -Name $name) -ne 'Enabled') { return $false }
    }
    return (Test-Path -LiteralPath (Get-MarsAgentFolder) -PathType Container)
}
