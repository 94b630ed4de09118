function Test-CleanupPhase {
    <#
    .SYNOPSIS
        Says whether nothing temporary is left.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-CleanupPhase -Context $context

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

    return (@(Get-CleanupItem -Context $Context).Count -eq 0)
}
