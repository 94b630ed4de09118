function Get-PassphraseFingerprint {
    <#
    .SYNOPSIS
        Gives a fingerprint of a pass phrase, from which it cannot be found again.

    .DESCRIPTION
        PBKDF2 with HMAC-SHA-256, 32 bytes. The overload that takes the hash algorithm came with .NET Framework 4.7.2, which Windows Server 2019
        has from the beginning; the one without it would be SHA-1.

    .PARAMETER Passphrase
        The pass phrase.

    .PARAMETER Salt
        Random bytes, at least 8.

    .PARAMETER Iterations
        Number of iterations. Whoever can read the fingerprint is administrator here, and can read the pass phrase itself with the identity of the
        VM; so this guards copies of the file, not the machine.

    .EXAMPLE
        Get-PassphraseFingerprint -Passphrase $passphrase -Salt $salt

    .INPUTS
        None.

    .OUTPUTS
        System.String: base64.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $Passphrase,

        [Parameter(Mandatory = $true)]
        [byte[]] $Salt,

        [int] $Iterations = 100000
    )

    $bytes = [System.Text.Encoding]::UTF8.GetBytes((ConvertFrom-SecretText -Value $Passphrase))
    try {
        $derivation = New-Object -TypeName System.Security.Cryptography.Rfc2898DeriveBytes -ArgumentList $bytes, $Salt, $Iterations,
            ([System.Security.Cryptography.HashAlgorithmName]::SHA256)
        try { return [System.Convert]::ToBase64String($derivation.GetBytes(32)) } finally { $derivation.Dispose() }
    } finally {
        [System.Array]::Clear($bytes, 0, $bytes.Length)
    }
}
