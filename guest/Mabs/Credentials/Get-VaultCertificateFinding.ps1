function Get-VaultCertificateFinding {
    <#
    .SYNOPSIS
        Lists what is wrong with the certificate inside a vault credentials file.

    .PARAMETER Certificate
        Base64 of what should be a PFX with an empty password.

    .EXAMPLE
        Get-VaultCertificateFinding -Certificate $certificate

    .INPUTS
        None.

    .OUTPUTS
        Findings: MABS-CRD-018 (no PFX with a private key), -019 (not valid now), -020 (older than 24 hours).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $Certificate
    )

    $opened = $null
    try {
        try {
            $bytes = [System.Convert]::FromBase64String((ConvertFrom-SecretText -Value $Certificate))
            $noPassword = New-Object -TypeName System.Security.SecureString
            $opened = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $bytes, $noPassword
        } catch {
            return (New-Finding -Id 'MABS-CRD-018' -Values @{ found = 'it cannot be opened' })
        }
        if (-not $opened.HasPrivateKey) { return (New-Finding -Id 'MABS-CRD-018' -Values @{ found = 'it has no private key' }) }
        $now = (Get-Date).ToUniversalTime()
        $end = $opened.NotAfter.ToUniversalTime()
        if ($opened.NotBefore.ToUniversalTime() -gt $now -or $end -le $now) {
            New-Finding -Id 'MABS-CRD-019' -Values @{ from = ConvertTo-UtcText -Time $opened.NotBefore; to = ConvertTo-UtcText -Time $end }
        } elseif ($end.AddHours(-48).AddHours(24) -le $now) {
            New-Finding -Id 'MABS-CRD-020' -Values @{ made = ConvertTo-UtcText -Time $end.AddHours(-48) }
        }
    } finally {
        # Disposing takes the private key out of the key store of the account again.
        if ($null -ne $opened) { $opened.Dispose() }
    }
}
