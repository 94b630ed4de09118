function Confirm-AntivirusExclusionsPhase {
    <#
    .SYNOPSIS
        Proves that Microsoft Defender leaves the finished server alone (M06).

    .DESCRIPTION
        Missing exclusions are an error. That Defender does not remove what it finds is advice: with tamper protection only those who manage
        Defender can change it, and it matters less than a server without a health probe, which is what a failed phase here would leave.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-AntivirusExclusionsPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: antivirusExclusions, which is confirmed, hidden (a policy does not show them), other
        (Defender does not answer) or unmanaged (the settings leave them to somebody else). Throws MABS-AVX-001, MABS-AVX-002.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $Context.Settings.hardening.addAntivirusExclusions) { return [ordered] @{ antivirusExclusions = 'unmanaged' } }
    $outcome = Confirm-DefenderExclusion -Exclusion (Get-ServerExclusion -Context $Context)
    $preference = Get-DefenderPreference
    if ($null -ne $preference -and $preference.Spared.Count -gt 0) {
        $advice = New-Finding -Id 'MABS-AVX-005' -Values @{ severities = $preference.Spared }
        Write-Log -Level Warning -Message "$($advice.id) $($advice.message) $($advice.remedy)"
    }
    return [ordered] @{ antivirusExclusions = $outcome }
}
