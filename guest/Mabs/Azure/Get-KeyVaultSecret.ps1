function Get-KeyVaultSecret {
    <#
    .SYNOPSIS
        Reads a secret from Key Vault with the identity of the VM.

    .PARAMETER Context
        The run.

    .PARAMETER Uri
        Address of the secret, with or without a version.

    .EXAMPLE
        $password = Get-KeyVaultSecret -Context $context -Uri $settings.domain.setupAccount.passwordSecretUri

    .INPUTS
        None.

    .OUTPUTS
        System.Security.SecureString, registered for redaction. Throws as Read-KeyVaultSecret, which also tells the version.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Uri
    )

    return (Read-KeyVaultSecret -Context $Context -Uri $Uri).Value
}
