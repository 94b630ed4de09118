function Test-DefenderExclusion {
    <#
    .SYNOPSIS
        Says whether Microsoft Defender has the exclusions, or is not there to need them.

    .PARAMETER Exclusion
        What is wanted, from Get-SetupExclusion or Get-ServerExclusion.

    .EXAMPLE
        Test-DefenderExclusion -Exclusion (Get-SetupExclusion)

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean. False when a policy hides the exclusions: then they are added once more, which does no harm.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Exclusion
    )

    $preference = Get-DefenderPreference
    if ($null -eq $preference) { return $true }
    $missing = Get-MissingExclusion -Preference $preference -Exclusion $Exclusion
    return ($missing.Path.Count + $missing.Process.Count -eq 0)
}
