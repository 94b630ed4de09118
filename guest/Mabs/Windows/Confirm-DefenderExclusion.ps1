function Confirm-DefenderExclusion {
    <#
    .SYNOPSIS
        Proves that Microsoft Defender has the exclusions. Without a Defender that answers, or shows them, advice goes to the log instead.

    .PARAMETER Exclusion
        What is wanted, from Get-SetupExclusion or Get-ServerExclusion.

    .EXAMPLE
        Confirm-DefenderExclusion -Exclusion (Get-SetupExclusion)

    .INPUTS
        None.

    .OUTPUTS
        System.String: confirmed, hidden or other (Defender does not answer). Throws MABS-AVX-002 with all that is missing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Exclusion
    )

    $preference = Get-DefenderPreference
    if ($null -eq $preference) {
        $advice = New-Finding -Id 'MABS-AVX-003' -Values @{ paths = $Exclusion.Path; processes = $Exclusion.Process }
        Write-Log -Level Warning -Message "$($advice.id) $($advice.message) $($advice.remedy)"
        return 'other'
    }
    if ($preference.IsHidden) {
        $advice = New-Finding -Id 'MABS-AVX-004' -Values @{ paths = $Exclusion.Path; processes = $Exclusion.Process }
        Write-Log -Level Warning -Message "$($advice.id) $($advice.message) $($advice.remedy)"
        return 'hidden'
    }
    $missing = Get-MissingExclusion -Preference $preference -Exclusion $Exclusion
    $lost = @($missing.Path) + @($missing.Process)
    if ($lost.Count -gt 0) {
        throw (New-MabsError -Id 'MABS-AVX-002' -Values @{ missing = $lost; detail = 'Defender does not show them' })
    }
    return 'confirmed'
}
