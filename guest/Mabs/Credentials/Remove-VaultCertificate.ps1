function Remove-VaultCertificate {
    <#
    .SYNOPSIS
        Removes certificates that vault credentials left behind.

    .DESCRIPTION
        Ours are in the store of the current account, and are needed only until their file is written. Those in the store of the machine were put
        there by a registration. Before the first one they are leftovers that make the next one fail (G5); on a registered server the agent may
        still use them, and they stay.

    .EXAMPLE
        Remove-VaultCertificate

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param()

    $stores = @('CurrentUser')
    if (-not (Test-VaultRegistration)) { $stores += 'LocalMachine' }
    foreach ($store in $stores) {
        foreach ($certificate in @(Get-StoredCertificate -Store $store)) {
            if (-not $PSCmdlet.ShouldProcess("$store $($certificate.Thumbprint)", 'Remove the certificate')) { continue }
            Remove-StoredCertificate -Store $store -Thumbprint $certificate.Thumbprint
            Write-Log -Message "The certificate $($certificate.Thumbprint) of vault credentials is removed from the store of $store."
        }
    }
}
