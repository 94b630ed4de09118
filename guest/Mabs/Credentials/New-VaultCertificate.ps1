function New-VaultCertificate {
    <#
    .SYNOPSIS
        Makes the certificate with which this server registers with the vault.

    .DESCRIPTION
        Exactly the profile of the documentation ("Deploy and manage backup for Windows Server with PowerShell"): subject Windows Azure Tools, valid
        from 24 hours ago to 48 hours from now, exportable key of the old Microsoft Enhanced Cryptographic Provider v1.0, no key usage, only client
        authentication. With another profile the agent says that new credentials have expired (G2).

        New-SelfSignedCertificate puts it into the store of the current account; see Remove-StoredCertificate.

    .EXAMPLE
        $certificate = New-VaultCertificate

    .INPUTS
        None.

    .OUTPUTS
        System.Security.Cryptography.X509Certificates.X509Certificate2 with its private key.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param()

    if (-not $PSCmdlet.ShouldProcess('CN=Windows Azure Tools', 'Make a certificate')) { return }
    $now = Get-Date
    return (New-SelfSignedCertificate -CertStoreLocation 'Cert:\CurrentUser\My' -Type Custom -Subject 'CN=Windows Azure Tools' `
            -FriendlyName 'vaultcredentials' -NotBefore $now.AddHours(-24) -NotAfter $now.AddHours(48) -KeyExportPolicy Exportable `
            -KeyProtection None -KeyUsage None -TextExtension '2.5.29.37={text}1.3.6.1.5.5.7.3.2' `
            -Provider 'Microsoft Enhanced Cryptographic Provider v1.0')
}
