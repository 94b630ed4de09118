function Get-LostExclusion {
    <#
    .SYNOPSIS
        Names the exclusions that Microsoft Defender has certainly lost.

    .DESCRIPTION
        For who watches a finished server. Unlike Test-DefenderExclusion, which decides whether to add exclusions once more, this says nothing where
        nothing can be known: a Defender that does not answer, or one whose exclusions a policy hides. Confirm-AntivirusExclusionsPhase accepts both
        with advice, and an alarm that nobody on this server can end is an alarm that nobody reads.

    .PARAMETER Exclusion
        What is wanted, from Get-ServerExclusion.

    .EXAMPLE
        Get-LostExclusion -Exclusion (Get-ServerExclusion -Context $context)

    .INPUTS
        None.

    .OUTPUTS
        System.String, one per folder or process.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Exclusion
    )

    $preference = Get-DefenderPreference
    if ($null -eq $preference -or $preference.IsHidden) { return }
    $missing = Get-MissingExclusion -Preference $preference -Exclusion $Exclusion
    $missing.Path
    $missing.Process
}
