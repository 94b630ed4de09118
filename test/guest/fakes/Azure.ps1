# Certificates. The personal stores: $World.certificates.CurrentUser and .LocalMachine, lists of certificates. The account that the guest runs
# under has the first. Azure itself is AzureEndpoint.psm1.

Add-FakePart {
    param($World)
    $World.certificates = @{
        CurrentUser  = [System.Collections.ArrayList]::new()
        LocalMachine = [System.Collections.ArrayList]::new()
    }
}

# One key for all certificates of a session: making one takes its time.
$script:RsaKey = $null

# The profile that New-SelfSignedCertificate is told, made by .NET: the provider of the key is the only thing that Linux cannot have.
Add-FakeFunction -Name 'New-VaultCertificate' -Handler {
    param($Bound, $World)
    if ($null -eq $script:RsaKey) { $script:RsaKey = [System.Security.Cryptography.RSA]::Create(2048) }
    $request = [System.Security.Cryptography.X509Certificates.CertificateRequest]::new('CN=Windows Azure Tools', $script:RsaKey,
        [System.Security.Cryptography.HashAlgorithmName]::SHA256, [System.Security.Cryptography.RSASignaturePadding]::Pkcs1)
    $uses = [System.Security.Cryptography.OidCollection]::new()
    $null = $uses.Add([System.Security.Cryptography.Oid]::new('1.3.6.1.5.5.7.3.2'))
    $request.CertificateExtensions.Add([System.Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension]::new($uses, $false))
    $certificate = $request.CreateSelfSigned($World.now.AddHours(-24), $World.now.AddHours(48))
    $null = $World.certificates.CurrentUser.Add($certificate)
    return $certificate
}

Add-FakeFunction -Name 'Get-StoredCertificate' -Handler {
    param($Bound, $World)
    foreach ($certificate in @($World.certificates[$Bound.Store])) {
        if ($certificate.Subject -ceq 'CN=Windows Azure Tools' -and $certificate.Issuer -ceq $certificate.Subject) { $certificate }
    }
}

Add-FakeFunction -Name 'Remove-StoredCertificate' -Handler {
    param($Bound, $World)
    $store = $World.certificates[$Bound.Store]
    foreach ($certificate in @($store)) { if ($certificate.Thumbprint -eq $Bound.Thumbprint) { $store.Remove($certificate) } }
}
