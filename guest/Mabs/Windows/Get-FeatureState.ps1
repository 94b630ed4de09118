function Get-FeatureState {
    <#
    .SYNOPSIS
        Says how a Windows feature stands.

    .PARAMETER Name
        Name of the feature, as DISM has it.

    .EXAMPLE
        Get-FeatureState -Name Microsoft-Hyper-V

        EnablePending

    .INPUTS
        None.

    .OUTPUTS
        System.String: Enabled, EnablePending (after the next restart), Disabled, DisablePending, DisabledWithPayloadRemoved and others of DISM.
        Throws MABS-FEA-006 when Windows cannot say.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    try {
        $feature = Get-WindowsOptionalFeature -Online -FeatureName $Name -ErrorAction Stop
    } catch {
        throw (New-MabsError -Id 'MABS-FEA-006' -Values @{ feature = $Name; detail = $_.Exception.Message })
    }
    if ($null -eq $feature) { throw (New-MabsError -Id 'MABS-FEA-006' -Values @{ feature = $Name; detail = 'no answer' }) }
    return "$($feature.State)"
}
