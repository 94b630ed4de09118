function Test-DisksPhase {
    <#
    .SYNOPSIS
        Says whether scratch volume and pool volume are there, and as large as their disks allow.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-DisksPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean. False as well when a disk is not as the settings say; Set-DisksPhase says what is wrong.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $assessment = Get-DiskAssessment -Context $Context
    if ($null -ne (Get-DiskError -Finding $assessment.Findings)) { return $false }
    return ($null -eq (Get-DiskStep -Context $Context -Assessment $assessment))
}
