function Get-StoredCertificate {
    <#
    .SYNOPSIS
        Finds certificates of the subject Windows Azure Tools that nobody but themselves issued.

    .PARAMETER Store
        CurrentUser or LocalMachine; the personal store of it.

    .EXAMPLE
        Get-StoredCertificate -Store LocalMachine

    .INPUTS
        None.

    .OUTPUTS
        System.Security.Cryptography.X509Certificates.X509Certificate2
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('CurrentUser', 'LocalMachine')]
        [string] $Store
    )

    foreach ($certificate in Get-ChildItem -LiteralPath "Cert:\$Store\My") {
        if ($certificate.Subject -ceq 'CN=Windows Azure Tools' -and $certificate.Issuer -ceq $certificate.Subject) { $certificate }
    }
}
