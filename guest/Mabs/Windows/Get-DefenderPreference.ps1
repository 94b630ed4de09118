function Get-DefenderPreference {
    <#
    .SYNOPSIS
        Reads exclusions and default actions of Microsoft Defender.

    .DESCRIPTION
        Nothing is not an error: Defender may be removed, or switched off because another antivirus does the work. Its service starts late, so
        that a first silence is asked again, three times within 40 seconds.

        A policy may hide the exclusions from administrators; Windows then gives a sentence that begins with N/A in their place.

    .EXAMPLE
        $preference = Get-DefenderPreference

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: ExclusionPath, ExclusionProcess (lists of System.String), IsHidden (System.Boolean),
        Spared (list of System.String: the severities, Low, Moderate, High or Severe, of which a threat is not removed). Nothing when
        Defender does not answer.
    #>
    [CmdletBinding()]
    param()

    $preference = $null
    for ($try = 1; $null -eq $preference; $try++) {
        try {
            # A command made of CIM does not see the preference of this module; it has to be told to stop.
            $preference = Get-MpPreference -ErrorAction Stop
            if ($null -eq $preference) { throw 'no answer' }
        } catch {
            if ($_.Exception -is [System.Management.Automation.CommandNotFoundException] -or $try -ge 3) {
                Write-Log -Message "Microsoft Defender does not answer: $($_.Exception.Message)"
                return
            }
            Start-Sleep -Seconds 20
        }
    }
    $paths = @($preference.ExclusionPath | Where-Object { $_ })
    $processes = @($preference.ExclusionProcess | Where-Object { $_ })
    $spared = @(
        foreach ($severity in 'Low', 'Moderate', 'High', 'Severe') {
            # A number, or its name where the type of the command is loaded.
            if ("$($preference."${severity}ThreatDefaultAction")" -notin '3', 'Remove') { $severity }
        }
    )
    return [pscustomobject] @{
        ExclusionPath    = $paths
        ExclusionProcess = $processes
        IsHidden         = @($paths + $processes | Where-Object { $_ -like 'N/A*' }).Count -gt 0
        Spared           = $spared
    }
}
