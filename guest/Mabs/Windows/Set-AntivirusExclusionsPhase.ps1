function Set-AntivirusExclusionsPhase {
    <#
    .SYNOPSIS
        Makes Microsoft Defender leave the finished server alone, and remove what it finds elsewhere.

    .DESCRIPTION
        See Get-ServerExclusion and Set-DefenderRemoval. Only adds, so it can be killed and repeated at any point.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-AntivirusExclusionsPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-AVX-001, MABS-AVX-002.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $Context.Settings.hardening.addAntivirusExclusions) { return }
    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Add the antivirus exclusions of the backup server')) { return }
    Add-DefenderExclusion -Exclusion (Get-ServerExclusion -Context $Context)
    Set-DefenderRemoval
}
