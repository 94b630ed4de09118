function Set-DefenderRemoval {
    <#
    .SYNOPSIS
        Makes Microsoft Defender remove what it finds, instead of cleaning it or putting it into quarantine.

    .DESCRIPTION
        A replica in which a file was cleaned is inconsistent without anybody noticing; one in which a file is gone is repaired by a consistency
        check (M06, page "Troubleshoot Azure Backup Server"). Severities low, moderate, high and severe.

        A refusal goes to the log: tamper protection guards this setting, and what follows does not depend on it.

    .EXAMPLE
        Set-DefenderRemoval

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param()

    $preference = Get-DefenderPreference
    if ($null -eq $preference -or $preference.Spared.Count -eq 0) { return }
    if (-not $PSCmdlet.ShouldProcess('Microsoft Defender', "Remove threats of severity $($preference.Spared -join ', ')")) { return }
    $actions = @{}
    foreach ($severity in $preference.Spared) { $actions["${severity}ThreatDefaultAction"] = 'Remove' }
    try {
        # A command made of CIM, see Get-DefenderPreference.
        Set-MpPreference @actions -ErrorAction Stop
        Write-Log -Message "Microsoft Defender removes threats of severity $($preference.Spared -join ', ') from now on."
    } catch {
        Write-Log -Level Warning -Message "Microsoft Defender does not change its default actions: $($_.Exception.Message)"
    }
}
