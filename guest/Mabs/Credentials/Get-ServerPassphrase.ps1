function Get-ServerPassphrase {
    <#
    .SYNOPSIS
        Gives the pass phrase that encrypts the backups of this server, after it was compared with the one this server has always had.

    .DESCRIPTION
        A pass phrase that changed makes every backup before unreadable (R04), and nobody notices before the first restore. So its salted
        fingerprint is recorded in passphrase.json before setup may run, and every later reading is compared with it (MABS-PPH-006).

        Without a usable record: before the server is registered, it is recorded now; afterwards nobody can say which one is right (MABS-PPH-007).
        In both cases an operator can vouch for the current version, see Confirm-PassphraseAcceptance.

    .PARAMETER Context
        The run.

    .EXAMPLE
        $passphrase = Get-ServerPassphrase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Security.SecureString. Throws MABS-PPH-001, -005, -006, -007, else as Read-KeyVaultSecret.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $uri = $Context.Settings.keyVault.passphraseSecretUri
    $secret = Read-ServerPassphrase -Context $Context
    $record = Read-PassphraseRecord -Context $Context
    if ($null -ne $record) {
        $salt = [System.Convert]::FromBase64String($record.salt)
        $fingerprint = Get-PassphraseFingerprint -Passphrase $secret.Value -Salt $salt -Iterations $record.iterations
        if ($fingerprint -ceq $record.fingerprint) { return $secret.Value }
        if (-not (Confirm-PassphraseAcceptance -Context $Context -Version $secret.Version)) {
            throw (New-MabsError -Id 'MABS-PPH-006' -Values @{
                    uri = $uri; version = $secret.Version; recordedVersion = $record.secretVersion; recordedAt = $record.recordedAt
                    folder = $Context.DataFolder
                })
        }
    } elseif (Test-VaultRegistration) {
        if (-not (Confirm-PassphraseAcceptance -Context $Context -Version $secret.Version)) {
            throw (New-MabsError -Id 'MABS-PPH-007' -Values @{ uri = $uri; version = $secret.Version; folder = $Context.DataFolder })
        }
    }
    Write-PassphraseRecord -Context $Context -Secret $secret
    return $secret.Value
}
