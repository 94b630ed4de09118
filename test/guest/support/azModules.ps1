# A pinned Az archive for tests. Dot-sourced in BeforeAll, where $azure and $context are.

# Two small modules in the place of Az: the parameters that the real cmdlets have, and what they do (source of azure-powershell).
function Add-AzArchive([string] $Version = '7.4.0', [string] $RecoveryServices = '') {
    $source = Join-Path $TestDrive "az-$([guid]::NewGuid())"
    $accounts = @'
function Connect-AzAccount {
[CmdletBinding()] param([switch] $Identity, [string] $Environment, [string] $Subscription, [string] $Scope)
if (-not $Identity -or $Environment -ne 'AzureCloud' -or $Scope -ne 'Process') { throw 'Unexpected call: Connect-AzAccount' }
$global:FakeWorld.azSubscription = $Subscription
'signed in'
}
function Disconnect-AzAccount {
[CmdletBinding()] param([string] $Scope)
$global:FakeWorld.azSubscription = $null
}
'@
    if (-not $RecoveryServices) {
        $RecoveryServices = @'
function Get-AzRecoveryServicesVault {
[CmdletBinding()] param([string] $Name, [string] $ResourceGroupName)
if (-not $global:FakeWorld.azSubscription) { throw 'Run Connect-AzAccount to login.' }
if ($Name -eq 'rsv-mabs-dev') { [pscustomobject] @{ Name = $Name; ResourceGroupName = $ResourceGroupName; Location = 'westeurope' } }
}
function Get-AzRecoveryServicesVaultSettingsFile {
[CmdletBinding()] param([switch] $Backup, [object] $Vault, [string] $Path, [string] $Certificate)
if (-not $Backup -or -not (Test-Path -LiteralPath $Path)) { throw 'Unexpected call: Get-AzRecoveryServicesVaultSettingsFile' }
$values = [ordered] @{
    Version = '2.0'; SubscriptionId = $global:FakeWorld.azSubscription; ResourceType = 'Vaults'; ResourceName = $Vault.Name; ManagementCert = $Certificate
    ResourceId = '8032486541236541235'; ResourceGroup = $Vault.ResourceGroupName; Location = $Vault.Location
    ProviderNamespace = 'Microsoft.RecoveryServices'; AadAuthority = 'https://login.microsoftonline.com'; AadTenantId = 'x'
    ServicePrincipalClientId = 'x'; IdMgmtRestEndpoint = 'https://management.core.windows.net/'; AgentLinks = 'WABUpdateKBLink,x'
}
$namespace = 'http://schemas.datacontract.org/2004/07/Microsoft.Azure.Portal.RecoveryServices.Models.Common'
$inner = foreach ($name in $values.Keys) { "<$name>$([System.Security.SecurityElement]::Escape($values[$name]))</$name>" }
$file = [System.IO.Path]::Combine($Path, "$($Vault.Name)_Thu Nov 26 2026.VaultCredentials")
[System.IO.File]::WriteAllText($file, "<?xml version=`"1.0`" encoding=`"utf-8`"?><RSBackupVaultAADCreds xmlns=`"$namespace`">$(-join $inner)</RSBackupVaultAADCreds>")
[pscustomobject] @{ FilePath = $file }
}
'@
    }
    foreach ($entry in @(@('Az.Accounts', '3.0.5', $accounts), @('Az.RecoveryServices', $Version, $RecoveryServices))) {
        $moduleFolder = Join-Path $source "$($entry[0])/$($entry[1])"
        $null = New-Item $moduleFolder -ItemType Directory -Force
        [System.IO.File]::WriteAllText((Join-Path $moduleFolder "$($entry[0]).psm1"), $entry[2])
        [System.IO.File]::WriteAllText((Join-Path $moduleFolder "$($entry[0]).psd1"),
            "@{ RootModule = '$($entry[0]).psm1'; ModuleVersion = '$($entry[1])'; FunctionsToExport = '*' }")
    }
    $zip = "$source.zip"
    Compress-Archive -Path (Join-Path $source '*') -DestinationPath $zip
    $bytes = [System.IO.File]::ReadAllBytes($zip)
    $azure.State.blobs['/packages/az-modules.zip'] = $bytes
    $pinned = [pscustomobject] @{
        name = 'az-modules.zip'; version = '7.4.0'
        sha256 = ([System.BitConverter]::ToString([System.Security.Cryptography.SHA256]::Create().ComputeHash($bytes)) -replace '-').ToLowerInvariant()
    }
    $context.Settings.package | Add-Member -NotePropertyName azModules -NotePropertyValue $pinned
}
