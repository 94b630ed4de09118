function Test-HardeningPhase {
    <#
    .SYNOPSIS
        Says whether registry values and antivirus exclusions are as setup needs them, and hold.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-HardeningPhase -Context $context

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

    $hardening = $Context.Settings.hardening
    if (@(Get-HardeningDeviation -UseStrongCrypto $hardening.useStrongCrypto).Count -gt 0) { return $false }
    if (Test-RestartMark -Name Hardening) { return $false }
    return (-not $hardening.addAntivirusExclusions -or (Test-DefenderExclusion -Exclusion (Get-SetupExclusion)))
}
