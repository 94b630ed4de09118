function Get-RootCertificateFinding {
    <#
    .SYNOPSIS
        Finds root certificates that are missing and that Windows cannot get by itself (W08).

    .DESCRIPTION
        Windows fetches a root at its first use, so a root that is not there yet is no trouble, unless a policy switched that off. The roots are
        those of the page "Transport Layer Security in Azure Backup", without Baltimore CyberTrust Root, which ended in May 2025.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-RootCertificateFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-044.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $policy = 'HKLM:\SOFTWARE\Policies\Microsoft\SystemCertificates\AuthRoot'
    if ((Get-RegistryValue -Path $policy -Name DisableRootAutoUpdate) -ne 1) { return }
    $roots = [ordered] @{
        'DF3C24F9BFD666761B268073FE06D1CC8D4F82A4' = 'DigiCert Global Root G2'
        'A8985D3A65E5E5C4B2D7D66D40C6DD2FB19C5436' = 'DigiCert Global Root CA'
        '58E8ABB0361533FB80F79B1B6D29D3FF8D5F00F0' = 'D-TRUST Root Class 3 CA 2 2009'
        '73A5E64A3BFF8316FF0EDCCC618A906E4EAE4D74' = 'Microsoft RSA Root Certificate Authority 2017'
        '999A64C37FF47D9FAB95F14769891460EEC4C3C5' = 'Microsoft ECC Root Certificate Authority 2017'
    }
    $stores = @(
        'HKLM:\SOFTWARE\Microsoft\SystemCertificates\AuthRoot', 'HKLM:\SOFTWARE\Microsoft\SystemCertificates\ROOT'
        'HKLM:\SOFTWARE\Policies\Microsoft\SystemCertificates\Root', 'HKLM:\SOFTWARE\Microsoft\EnterpriseCertificates\Root'
    )
    $missing = @(
        foreach ($thumbprint in $roots.Keys) {
            $places = @($stores | Where-Object { Test-Path -LiteralPath "$_\Certificates\$thumbprint" })
            if ($places.Count -eq 0) { '{0} ({1})' -f $roots[$thumbprint], $thumbprint }
        }
    )
    if ($missing.Count -gt 0) { New-Finding -Id 'MABS-PRE-044' -Values @{ missing = $missing } }
}
