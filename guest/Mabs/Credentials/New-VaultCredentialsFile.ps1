function New-VaultCredentialsFile {
    <#
    .SYNOPSIS
        Makes a vault credentials file with the identity of the VM, and verifies it.

    .DESCRIPTION
        For the minutes before setup: only the newest file of a vault counts (K02), and it dies within two days. All files and certificates of
        earlier tries go first; the certificate leaves the store again as soon as it is in the file.

        Two ways to the same file: the REST call of Resource Manager, or the cmdlet of a pinned Az module when the settings have package.azModules.
        Either way the file is parsed back before anybody gets it.

        Killed at any point, what is left is removed by the next call or by Remove-VaultCredentials.

    .PARAMETER Context
        The run.

    .PARAMETER Folder
        Where the file goes: an absolute path without blanks (K04, K05). Made for SYSTEM and Administrators.

    .PARAMETER Account
        A further account that may open the folder, see New-ProtectedFolder.

    .EXAMPLE
        $path = New-VaultCredentialsFile -Context $context -Folder C:\Mabs\credentials

    .INPUTS
        None.

    .OUTPUTS
        System.String: path of the file. Throws MABS-CRD-001 to -008, else as Invoke-AzureRequest and Save-PackageFile.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [string] $Account = ''
    )

    $vault = $Context.Settings.vault
    $stamp = (Get-Date).ToUniversalTime().ToString('yyyyMMddHHmmss', [System.Globalization.CultureInfo]::InvariantCulture)
    $path = Join-Path -Path $Folder -ChildPath ('{0}_{1}.VaultCredentials' -f $vault.name, $stamp)
    $misplaced = @()
    if ($path -match '\s') { $misplaced += New-Finding -Id 'MABS-CRD-012' -Values @{ path = $path } }
    if ($path -notmatch '^([A-Za-z]:)?[\\/]') { $misplaced += New-Finding -Id 'MABS-CRD-013' -Values @{ path = $path } }
    if ($misplaced.Count -gt 0) {
        throw (New-MabsError -Id 'MABS-CRD-004' -Finding $misplaced -Values @{ findings = @($misplaced | ForEach-Object { $_.message }) -join ' ' })
    }
    if (-not $PSCmdlet.ShouldProcess($path, 'Make vault credentials')) { return $path }

    New-ProtectedFolder -Path $Folder -Account $Account
    Remove-VaultCredentials -Context $Context -Folder $Folder
    $isRight = $false
    try {
        try {
            try {
                $certificate = New-VaultCertificate
                $pfx = ConvertTo-SecretText -Characters ([System.Convert]::ToBase64String($certificate.Export('Pfx')).ToCharArray())
                $rawData = $certificate.RawData
            } catch {
                throw (New-MabsError -Id 'MABS-CRD-005' -Values @{ detail = $_.Exception.GetBaseException().Message })
            }
        } finally {
            Remove-VaultCertificate
        }
        if ($null -ne $Context.Settings.package.PSObject.Properties['azModules']) {
            Save-AzVaultCredentials -Context $Context -Certificate $pfx -Path $path
        } else {
            $answer = Request-VaultCertificate -Context $Context -RawData $rawData
            $bytes = ConvertTo-VaultCredentialsXml -Vault $vault -Certificate $pfx -Answer $answer
            [System.IO.File]::WriteAllBytes((Resolve-FilePath -Path $path), $bytes)
        }
        $findings = @(Test-VaultCredentialsFile -Path $path -Context $Context)
        if ($findings.Count -gt 0) {
            throw (New-MabsError -Id 'MABS-CRD-004' -Finding $findings -Values @{ findings = @($findings | ForEach-Object { $_.message }) -join ' ' })
        }
        $isRight = $true
    } finally {
        if (-not $isRight) { Remove-VaultCredentials -Context $Context -Folder $Folder }
    }
    Write-Log -Message "Vault credentials for $($vault.name) are made and verified: $path"
    return $path
}
