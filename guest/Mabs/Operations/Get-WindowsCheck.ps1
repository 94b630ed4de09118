function Get-WindowsCheck {
    <#
    .SYNOPSIS
        Checks what in Windows makes backups fail when it drifts: antivirus exclusions, TLS and registry values, clock, temporary files (M06, W07, P28,
        W09).

    .DESCRIPTION
        Exclusions and values are those of the phases that set them, and are judged by the tests of these phases.

        The clock is compared with the storage service. Kerberos bears 5 minutes of difference. The agent fails with more than about 60,000 files in
        C:\Windows\Temp.

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

    Invoke-HealthGroup -Id antivirusExclusions -Check {
        if (Test-AntivirusExclusionsPhase -Context $Context) {
            return (New-HealthCheck -Id antivirusExclusions -State ok -Message 'the antivirus exclusions are there')
        }
        New-HealthCheck -Id antivirusExclusions -State degraded -Message 'antivirus exclusions are missing'
    }
    Invoke-HealthGroup -Id hardening -Check {
        if (Test-HardeningPhase -Context $Context) { return (New-HealthCheck -Id hardening -State ok -Message 'TLS and registry values are there') }
        New-HealthCheck -Id hardening -State degraded -Message 'TLS or registry values were changed'
    }
    Invoke-HealthGroup -Id clock -Check {
        $settings = $Context.Settings
        try {
            $there = Get-ServiceTime -Uri $settings.status.containerUrl -ProxyUri $settings.network.storageProxy
        } catch {
            return (New-HealthCheck -Id clock -State degraded -Message "the clock could not be compared: $($_.Exception.Message)")
        }
        $seconds = [int] ((Get-Date).ToUniversalTime() - $there).TotalSeconds
        $state = if ([System.Math]::Abs($seconds) -gt 300) { 'failed' } elseif ([System.Math]::Abs($seconds) -gt 60) { 'degraded' } else { 'ok' }
        New-HealthCheck -Id clock -State $state -Message "the clock differs from the storage service by $seconds seconds"
    }
    Invoke-HealthGroup -Id temporaryFiles -Check {
        $folder = Resolve-FilePath -Path (Join-Path -Path $env:SystemRoot -ChildPath 'Temp')
        $count = 0
        foreach ($file in [System.IO.Directory]::EnumerateFiles($folder)) { $count++ }
        $state = if ($count -ge 60000) { 'failed' } elseif ($count -ge 30000) { 'degraded' } else { 'ok' }
        New-HealthCheck -Id temporaryFiles -State $state -Message "$count files in $folder"
    }
}
