function Remove-VaultCredentials {
    <#
    .SYNOPSIS
        Removes every vault credentials file and certificate of this installation, whatever happened before.

    .DESCRIPTION
        A file lets its holder register machines with the vault. All files *.VaultCredentials below the work folder, and below Folder, are
        overwritten and deleted; for certificates see Remove-VaultCertificate. One that resists does not keep the others.

    .PARAMETER Context
        The run.

    .PARAMETER Folder
        A further folder to look into.

    .EXAMPLE
        try { ... } finally { Remove-VaultCredentials -Context $context }

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-CRD-008 when something is left.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [string] $Folder = ''
    )

    $left = @()
    foreach ($place in @($Context.WorkFolder, $Folder) | Where-Object { $_ }) {
        if (-not (Test-Path -LiteralPath $place)) { continue }
        foreach ($file in @(Get-ChildItem -LiteralPath $place -Filter '*.VaultCredentials' -Recurse -File)) {
            try {
                Remove-SecretFile -Path $file.FullName
            } catch {
                $left += "$($file.FullName) ($($_.Exception.GetBaseException().Message))"
            }
        }
    }
    try {
        Remove-VaultCertificate
    } catch {
        $left += "certificates ($($_.Exception.GetBaseException().Message))"
    }
    if ($left.Count -gt 0) { throw (New-MabsError -Id 'MABS-CRD-008' -Values @{ left = $left }) }
}
