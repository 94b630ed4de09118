function Test-PassphrasePhase {
    <#
    .SYNOPSIS
        Says whether the pass phrase of this server is recorded.

    .DESCRIPTION
        Whether it is still the same is proven by Confirm-PassphrasePhase in every run of the phase.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-PassphrasePhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    return $null -ne (Read-PassphraseRecord -Context $Context)
}
