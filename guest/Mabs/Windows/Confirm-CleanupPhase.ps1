function Confirm-CleanupPhase {
    <#
    .SYNOPSIS
        Proves that nothing temporary is left, above all no secret.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-CleanupPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-CLN-001 for secrets, MABS-CLN-002 for anything else.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $items = @(Get-CleanupItem -Context $Context)
    $secrets = @($items | Where-Object { $_.Kind -eq 'secret' } | ForEach-Object { $_.Path })
    if ($secrets.Count -gt 0) { throw (New-MabsError -Id 'MABS-CLN-001' -Values @{ paths = $secrets }) }
    if ($items.Count -gt 0) { throw (New-MabsError -Id 'MABS-CLN-002' -Values @{ paths = @($items | ForEach-Object { $_.Path }) }) }
}
