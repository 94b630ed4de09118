function Remove-StoredCertificate {
    <#
    .SYNOPSIS
        Removes a certificate and its private key from a personal store.

    .PARAMETER Store
        CurrentUser or LocalMachine.

    .PARAMETER Thumbprint
        The certificate. One that is gone already is no error.

    .EXAMPLE
        Remove-StoredCertificate -Store CurrentUser -Thumbprint $certificate.Thumbprint

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('CurrentUser', 'LocalMachine')]
        [string] $Store,

        [Parameter(Mandatory = $true)]
        [string] $Thumbprint
    )

    $path = "Cert:\$Store\My\$Thumbprint"
    if (-not (Test-Path -LiteralPath $path)) { return }
    if (-not $PSCmdlet.ShouldProcess($path, 'Remove the certificate and its key')) { return }
    Remove-Item -LiteralPath $path -DeleteKey -Force
}
