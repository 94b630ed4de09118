function Write-PassphraseRecord {
    <#
    .SYNOPSIS
        Records a fingerprint of the pass phrase, and which version of the secret it was read from.

    .PARAMETER Context
        The run.

    .PARAMETER Secret
        From Read-KeyVaultSecret.

    .EXAMPLE
        Write-PassphraseRecord -Context $context -Secret $secret

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Secret
    )

    $salt = New-Object -TypeName 'System.Byte[]' -ArgumentList 16
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    try { $random.GetBytes($salt) } finally { $random.Dispose() }
    $iterations = 100000
    $record = [ordered] @{
        schemaVersion = 1
        secretVersion = $Secret.Version
        algorithm     = 'PBKDF2-HMAC-SHA256'
        iterations    = $iterations
        salt          = [System.Convert]::ToBase64String($salt)
        fingerprint   = Get-PassphraseFingerprint -Passphrase $Secret.Value -Salt $salt -Iterations $iterations
        recordedAt    = ConvertTo-UtcText
    }
    Write-TextFile -Path (Join-Path -Path $Context.DataFolder -ChildPath 'passphrase.json') -Text (ConvertTo-JsonText -Value $record)
    Write-Log -Message "The pass phrase is recorded, from version $($Secret.Version) of the secret."
}
