function Add-DefenderExclusion {
    <#
    .SYNOPSIS
        Adds exclusions to Microsoft Defender.

    .DESCRIPTION
        Exclusions that are there stay, whoever made them. Does nothing when Defender does not answer.

    .PARAMETER Exclusion
        What is wanted, from Get-SetupExclusion or Get-ServerExclusion.

    .EXAMPLE
        Add-DefenderExclusion -Exclusion (Get-ServerExclusion -Context $context)

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-AVX-002 when Defender refuses.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Exclusion
    )

    $preference = Get-DefenderPreference
    if ($null -eq $preference) { return }
    $missing = Get-MissingExclusion -Preference $preference -Exclusion $Exclusion
    $new = @($missing.Path) + @($missing.Process)
    if ($new.Count -eq 0 -or -not $PSCmdlet.ShouldProcess('Microsoft Defender', "Exclude $($new -join ', ')")) { return }
    try {
        # Also made of CIM, see Get-DefenderPreference.
        if ($missing.Path.Count -gt 0) { Add-MpPreference -ExclusionPath $missing.Path -ErrorAction Stop }
        if ($missing.Process.Count -gt 0) { Add-MpPreference -ExclusionProcess $missing.Process -ErrorAction Stop }
    } catch {
        throw (New-MabsError -Id 'MABS-AVX-002' -Values @{ missing = $new; detail = $_.Exception.Message })
    }
    Write-Log -Message "Microsoft Defender leaves alone from now on: $($new -join ', ')"
}
