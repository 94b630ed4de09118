function Get-SetupCredential {
    <#
    .SYNOPSIS
        Gets the credential of the setup account from Key Vault, and tries it once.

    .DESCRIPTION
        Every call tries the password at a domain controller: it may have been changed since. A try that fails is never repeated with the same
        version of the secret, because a handful of them locks the account (see Test-SetupCredential).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-SetupCredential -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCredential: DOMAIN\user. Throws MABS-DOM-009, MABS-DOM-010, MABS-DOM-014 to MABS-DOM-019, and what
        Read-KeyVaultSecret throws.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $account = Resolve-SetupAccount -Context $Context
    $uri = $Context.Settings.domain.setupAccount.passwordSecretUri
    $secret = Read-KeyVaultSecret -Context $Context -Uri $uri
    $password = $secret.Value
    # The version that was read. Without one, the version that the settings name; without that, nothing can be remembered.
    $id = $uri
    if ($secret.Version) { $id = '{0}/{1}' -f ($uri -replace '/[0-9a-f]{32}$'), $secret.Version }
    if ($id -notmatch '/secrets/[^/]+/([0-9a-f]{32})$') { $id = '' }
    $credential = New-Object -TypeName System.Management.Automation.PSCredential -ArgumentList $account.Name, $password
    Test-SetupCredential -Context $Context -Credential $credential -SecretId $id
    return $credential
}
