function Get-WindowsCheck {
    <#
    .SYNOPSIS
        Checks what in Windows makes backups fail when it drifts: antivirus exclusions, TLS and registry values, clock, temporary files (M06, W07,
        P28, W09).

    .DESCRIPTION
        Exclusions and values are those of the phases that set them. Only what is certainly wrong counts: not exclusions that a policy hides, nor
        default actions of Defender that tamper protection guards (see Get-LostExclusion).

        The clock is compared with the storage service. Kerberos bears 5 minutes of difference.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-WindowsCheck -Context $context

    .INPUTS
        None.

    .OUTPUTS
        Results of New-HealthCheck: antivirusExclusions, hardening, clock, temporaryFiles.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $hardening = $Context.Settings.hardening
    Invoke-HealthGroup -Id antivirusExclusions -Check {
        if (-not $hardening.addAntivirusExclusions) {
            return (New-HealthCheck -Id antivirusExclusions -State ok -Detail 'the settings leave the antivirus exclusions to somebody else')
        }
        $lost = @(Get-LostExclusion -Exclusion (Get-ServerExclusion -Context $Context))
        if ($lost.Count -eq 0) { return (New-HealthCheck -Id antivirusExclusions -State ok -Detail 'no antivirus exclusion is missing') }
        New-HealthCheck -Id antivirusExclusions -State degraded -Detail "antivirus exclusions are missing: $($lost -join ', ')"
    }
    Invoke-HealthGroup -Id hardening -Check {
        $changed = @(Get-HardeningDeviation -UseStrongCrypto $hardening.useStrongCrypto | ForEach-Object { "$($_.Path)\$($_.Name)" })
        if ($changed.Count -eq 0) { return (New-HealthCheck -Id hardening -State ok -Detail 'TLS and registry values are there') }
        New-HealthCheck -Id hardening -State degraded -Detail "TLS or registry values were changed: $($changed -join ', ')"
    }
    Invoke-HealthGroup -Id clock -Check {
        $settings = $Context.Settings
        try {
            $there = Get-RemoteTime -Uri $settings.status.containerUrl -ProxyUri $settings.network.storageProxy
        } catch {
            return (New-HealthCheck -Id clock -State degraded -Detail "the clock could not be compared: $($_.Exception.Message)")
        }
        $seconds = [int] ((Get-Date).ToUniversalTime() - $there).TotalSeconds
        $state = if ([System.Math]::Abs($seconds) -gt 300) { 'failed' } elseif ([System.Math]::Abs($seconds) -gt 60) { 'degraded' } else { 'ok' }
        New-HealthCheck -Id clock -State $state -Detail "the clock differs from the storage service by $seconds seconds"
    }
    Invoke-HealthGroup -Id temporaryFiles -Check { Get-TemporaryFileCheck }
}
