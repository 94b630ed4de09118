function Test-AntivirusExclusionsPhase {
    <#
    .SYNOPSIS
        Says whether antivirus leaves the finished server alone.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-AntivirusExclusionsPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean; true when the settings leave the exclusions to somebody else. Throws MABS-AVX-001.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $Context.Settings.hardening.addAntivirusExclusions) { return $true }
    $preference = Get-DefenderPreference
    if ($null -ne $preference -and $preference.Spared.Count -gt 0) { return $false }
    return (Test-DefenderExclusion -Exclusion (Get-ServerExclusion -Context $Context))
}
