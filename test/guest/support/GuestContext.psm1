# Contexts of a run, as New-InstallationContext makes them, without a staging on the disk.

function New-GuestContext {
    <#
    .SYNOPSIS
        Makes the context of a run on the fake machine, with the settings of test/support/guestSettingsInput.ts.

    .PARAMETER Change
        { param($Settings) ... } that changes the settings.
    #>
    param([scriptblock] $Change = { })
    $settings = ConvertFrom-Json -InputObject @'
{
  "schemaVersion": 1,
  "server": { "name": "MABS01", "timeZone": "UTC" },
  "cloud": {
    "name": "AzureCloud", "blobSuffix": "blob.core.windows.net", "keyVaultSuffix": "vault.azure.net",
    "audiences": { "resourceManager": "https://management.azure.com/", "keyVault": "https://vault.azure.net", "storage": "https://storage.azure.com/" }
  },
  "domain": {
    "fqdn": "corp.contoso.com", "netBiosName": "CORP",
    "setupAccount": {
      "userName": "CORP\\svc-mabs-setup",
      "passwordSecretUri": "https://kv-mabs-dev-1a2b3.vault.azure.net/secrets/mabs-setup-account"
    }
  },
  "vault": { "name": "rsv-mabs-dev", "location": "westeurope", "access": "public" },
  "package": {
    "containerUrl": "https://stmabsdev1a2b3.blob.core.windows.net/packages", "mabsVersion": "V4",
    "dotNetFramework": { "name": "ndp48-x86-x64-allos-enu.exe", "sha256": "f" }
  },
  "sql": { "mode": "bundled" },
  "network": {
    "proxy": null, "storageProxy": null,
    "egressProbes": [
      { "id": "activation", "host": "azkms.core.windows.net", "protocol": "Tcp", "port": 1688, "required": true },
      { "id": "crl", "host": "crl3.digicert.com", "protocol": "Http", "port": 80, "required": false },
      { "id": "key-vault", "host": "kv-mabs-dev-1a2b3.vault.azure.net", "protocol": "Https", "port": 443, "required": true },
      { "id": "login", "host": "login.microsoftonline.com", "protocol": "Https", "port": 443, "required": true }
    ]
  },
  "status": { "containerUrl": "https://stmabsdev1a2b3.blob.core.windows.net/status" }
}
'@
    $null = & $Change $settings
    return [pscustomobject] @{
        Settings         = $settings
        StagingId        = '3f2a9c0d51e84b7c9a60d2f1e8b7c4a5'
        DataFolder       = 'M:\ProgramData\Mabs'
        WorkFolder       = 'M:\Mabs'
        IdentityEndpoint = 'http://127.0.0.1:9'
        State            = @{ phases = @{} }
    }
}

function Set-GuestFunction {
    <#
    .SYNOPSIS
        Puts a stand-in into the place of a function of the module Mabs, for one test file.

    .PARAMETER Name
        The function; it need not exist.

    .PARAMETER Body
        What it does, with its parameters.
    #>
    param([string] $Name, [scriptblock] $Body)
    & (Get-Module -Name Mabs) { param($Name, $Text) Set-Item -Path "function:script:$Name" -Value ([scriptblock]::Create($Text)) } $Name "$Body"
}

Export-ModuleMember -Function 'New-GuestContext', 'Set-GuestFunction'
