function Read-ServerPassphrase {
    <#
    .SYNOPSIS
        Reads the pass phrase of this server from Key Vault and proves that it can be used.

    .DESCRIPTION
        Read twice: two answers that differ mean that somebody is changing the secret right now (MABS-PPH-005). Then its form is judged
        (MABS-PPH-001). What was recorded before is not looked at; see Get-ServerPassphrase.

    .PARAMETER Context
        The run.

    .EXAMPLE
        $secret = Read-ServerPassphrase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Value (SecureString), Version. Throws MABS-PPH-001, -005, else as Read-KeyVaultSecret.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $uri = $Context.Settings.keyVault.passphraseSecretUri
    $secret = Read-KeyVaultSecret -Context $Context -Uri $uri
    $again = Read-KeyVaultSecret -Context $Context -Uri $uri
    $isSame = (ConvertFrom-SecretText -Value $secret.Value) -ceq (ConvertFrom-SecretText -Value $again.Value)
    if (-not $isSame -or $secret.Version -ne $again.Version) { throw (New-MabsError -Id 'MABS-PPH-005' -Values @{ uri = $uri }) }
    $findings = @(Get-PassphraseFinding -Passphrase $secret.Value)
    if ($findings.Count -gt 0) {
        throw (New-MabsError -Id 'MABS-PPH-001' -Finding $findings -Values @{
                uri = $uri; version = $secret.Version; findings = @($findings | ForEach-Object { $_.message }) -join ' '
            })
    }
    return $secret
}
