function Confirm-HardeningPhase {
    <#
    .SYNOPSIS
        Proves that registry values and antivirus exclusions are as setup needs them.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-HardeningPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: minimumTlsVersion, strongCrypto. Throws MABS-HRD-001 with each value that did not stay,
        MABS-AVX-002 with each exclusion that did not.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $hardening = $Context.Settings.hardening
    $values = @(Get-HardeningDeviation -UseStrongCrypto $hardening.useStrongCrypto | ForEach-Object { "$($_.Path)\$($_.Name)" })
    if ($values.Count -gt 0) { throw (New-MabsError -Id 'MABS-HRD-001' -Values @{ values = $values }) }
    if ($hardening.addAntivirusExclusions) { $null = Confirm-DefenderExclusion -Exclusion (Get-SetupExclusion) }
    return [ordered] @{ minimumTlsVersion = '1.2'; strongCrypto = $hardening.useStrongCrypto }
}
