function Get-ElevationFinding {
    <#
    .SYNOPSIS
        Finds out whether the run may change the machine (W05).

    .DESCRIPTION
        The scheduled task runs as SYSTEM; only somebody who starts the script by hand can miss it.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-ElevationFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-043.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not (Test-Elevation)) { New-Finding -Id 'MABS-PRE-043' -Values @{ account = [System.Environment]::UserName } }
}
