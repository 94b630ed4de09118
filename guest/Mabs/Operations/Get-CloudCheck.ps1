function Get-CloudCheck {
    <#
    .SYNOPSIS
        Checks the way to the vault and what the server knows of its subscription (M03, M04).

    .DESCRIPTION
        A connection that fails once is worth a look; one that has failed for days stops the backups. Local backups stop 15 days after the last
        contact.

    .PARAMETER Context
        The run.

    .PARAMETER Facts
        lastVaultContact, as it was; changed when the server reaches the vault now.

    .PARAMETER SkipBackupServer
        The commands of the backup server are not called: the probe before got no answer from them.

    .EXAMPLE
        Get-CloudCheck -Context $context -Facts $facts

    .INPUTS
        None.

    .OUTPUTS
        Results of New-HealthCheck: cloudConnection, vaultContact, subscription, cloudSettings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Facts,

        [switch] $SkipBackupServer
    )

    $server = $Context.Settings.server.name
    $isAnswering = $false
    if ($SkipBackupServer) {
        New-HealthCheck -Id cloudConnection -State failed -Detail 'the backup server gave the probe before no answer; it is asked again next time'
    } else {
        try {
            Import-BackupServerModule
            $answer = "$(Get-DPMCloudConnection -DPMServerName $server)"
            $isAnswering = $true
            if ($answer -eq 'True') {
                $Facts.lastVaultContact = ConvertTo-UtcText
                New-HealthCheck -Id cloudConnection -State ok -Detail 'the server reaches the vault'
            } else {
                New-HealthCheck -Id cloudConnection -State degraded -Detail 'the server does not reach the vault'
            }
        } catch {
            New-HealthCheck -Id cloudConnection -State failed -Detail "the server cannot say whether it reaches the vault: $($_.Exception.Message)"
        }
    }

    $limit = $Context.Settings.healthProbe.contactGapDays
    $invariant = [System.Globalization.CultureInfo]::InvariantCulture
    if ($null -eq $Facts.lastVaultContact) {
        New-HealthCheck -Id vaultContact -State failed -Detail 'the server has never proved a contact with the vault'
    } else {
        $contact = [System.DateTime]::Parse($Facts.lastVaultContact, $invariant, 'AdjustToUniversal, AssumeUniversal')
        $days = [System.Math]::Round(((Get-Date).ToUniversalTime() - $contact).TotalDays, 1)
        $text = 'the last contact with the vault was at {0}, {1} days ago' -f $Facts.lastVaultContact, $days.ToString($invariant)
        if ($days -ge 15) {
            New-HealthCheck -Id vaultContact -State failed -Detail "$text; backups to disk have stopped as well"
        } elseif ($days -ge $limit) {
            New-HealthCheck -Id vaultContact -State failed -Detail "$text; after 15 days backups to disk stop as well"
        } else {
            New-HealthCheck -Id vaultContact -State ok -Detail $text
        }
    }

    if (-not $isAnswering) {
        foreach ($id in 'subscription', 'cloudSettings') { New-HealthCheck -Id $id -State degraded -Detail 'the backup server could not be asked' }
        return
    }
    Invoke-HealthGroup -Id subscription -Check { Get-SubscriptionCheck -Server $server }
    Invoke-HealthGroup -Id cloudSettings -Check {
        $target = Get-CloudSettingTarget -Context $Context
        $wrong = @(Get-CloudSettingDeviation -Context $Context -Target $target | Where-Object { $_.IsReadable -and $_.Area -ne 'service' })
        if ($wrong.Count -eq 0) { return (New-HealthCheck -Id cloudSettings -State ok -Detail 'the settings of online backup are as they were set') }
        New-HealthCheck -Id cloudSettings -State degraded -Detail (@($wrong | ForEach-Object { $_.Message }) -join '; ')
    }
}
