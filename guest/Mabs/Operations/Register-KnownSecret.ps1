function Register-KnownSecret {
    <#
    .SYNOPSIS
        Reads the secrets of the server from Key Vault, only to be able to take them out of texts.

    .DESCRIPTION
        A log may hold a secret without a word beside it that gives it away. Protect-Text finds those that it knows.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Register-KnownSecret -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: names of the secrets that could not be read; nothing when all are known.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $secrets = [ordered] @{
        'pass phrase'            = $Context.Settings.keyVault.passphraseSecretUri
        'password of the setup account' = $Context.Settings.domain.setupAccount.passwordSecretUri
    }
    foreach ($name in $secrets.Keys) {
        try {
            Register-Secret -Value (Get-KeyVaultSecret -Context $Context -Uri $secrets[$name])
        } catch {
            Write-Log -Level Warning -Message "The $name could not be read: $($_.Exception.Message)"
            $name
        }
    }
}
