function Get-KeyVaultSecret {
    <#
    .SYNOPSIS
        Reads a secret from Key Vault with the identity of the VM.

    .DESCRIPTION
        The SecureString tells which version it is, in the property SecretId: a wrong password is remembered by its version, so that nobody
        tries it again and a new version is tried at once (see Test-SetupCredential).

    .PARAMETER Context
        The run.

    .PARAMETER Uri
        Address of the secret, with or without a version.

    .EXAMPLE
        $password = Get-KeyVaultSecret -Context $context -Uri $settings.domain.setupAccount.passwordSecretUri

    .INPUTS
        None.

    .OUTPUTS
        System.Security.SecureString, registered for redaction, with the note property SecretId: address of the secret with its version. Throws as
        Read-KeyVaultSecret.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Uri
    )

    $secret = Read-KeyVaultSecret -Context $Context -Uri $Uri
    # Of the address that was asked, not of the answer: it has the spelling of the settings, and so has what was remembered.
    $address = $Uri -replace '(/secrets/[^/]+)/[^/]*$', '$1'
    Add-Member -InputObject $secret.Value -NotePropertyName 'SecretId' -NotePropertyValue "$address/$($secret.Version)"
    return $secret.Value
}
