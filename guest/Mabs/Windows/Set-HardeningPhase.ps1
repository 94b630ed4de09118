function Set-HardeningPhase {
    <#
    .SYNOPSIS
        Writes the registry values that setup needs, and excludes from Microsoft Defender what registration trips over.

    .DESCRIPTION
        Which values, and which of them need a restart: see Get-HardeningDeviation. Which exclusions and why no more: see Get-SetupExclusion.
        Killed at any point, the next run changes what is still different, and asks for the restart if a value was changed that needs it.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-HardeningPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: Restart when TLS 1.2 was switched off, or nothing. Throws MABS-AVX-002.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Write registry values and antivirus exclusions')) { return }
    $hardening = $Context.Settings.hardening
    $deviations = @(Get-HardeningDeviation -UseStrongCrypto $hardening.useStrongCrypto)
    if (@($deviations | Where-Object { $_.NeedsRestart }).Count -gt 0) { Set-RestartMark -Name Hardening }
    foreach ($entry in $deviations) {
        Write-Log -Message "Sets $($entry.Path)\$($entry.Name) to '$($entry.Value)'."
        Set-RegistryValue -Path $entry.Path -Name $entry.Name -Value $entry.Value -Type $entry.Type
    }
    if ($hardening.addAntivirusExclusions) { Add-DefenderExclusion -Exclusion (Get-SetupExclusion) }
    if (Test-RestartMark -Name Hardening) { return 'Restart' }
}
