function Confirm-MarsAgentPhase {
    <#
    .SYNOPSIS
        Proves that setup will install the MARS agent of the settings.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-MarsAgentPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-MAR-003.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not (Test-MarsAgentPhase -Context $Context)) {
        throw (New-MabsError -Id 'MABS-MAR-003' -Values @{ folder = (Get-PackagePath -Context $Context).SetupFolder })
    }
}
