# What the tests of vault credentials share. Dot-sourced in BeforeAll, where $world and $azure are.

$names = 'Version', 'SubscriptionId', 'ResourceType', 'ResourceName', 'ManagementCert', 'ResourceId', 'ResourceGroup', 'Location', 'ProviderNamespace',
'AadAuthority', 'AadTenantId', 'ServicePrincipalClientId', 'IdMgmtRestEndpoint', 'AgentLinks'
$certificatePath = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-mabs-dev/providers/Microsoft.RecoveryServices/vaults/' +
    'rsv-mabs-dev/certificates/rsv-mabs-dev00000000-0000-4000-8000-000000000001-11-26-2026-vaultcredentials'

function Initialize-Credentials {
    Reset-AzureEndpoint -Endpoint $azure
    $script:context = New-EndpointContext -Endpoint $azure
    Remove-Item (Join-Path $context.WorkFolder '*') -Recurse -Force
    $script:folder = Join-Path $context.WorkFolder 'credentials'
    $world.registry.Clear()
    $world.certificates.CurrentUser.Clear()
    $world.certificates.LocalMachine.Clear()
    $world.now = [System.DateTime]::new(2026, 11, 26, 8, 0, 0, [System.DateTimeKind]::Utc)
    $world.calls.Clear()
}
function New-File([string] $Folder = $folder) {
    InModuleScope Mabs -Parameters @{ context = $context; folder = $Folder } { param($context, $folder) New-VaultCredentialsFile -Context $context -Folder $folder }
}
function Test-File([string] $Path) {
    return @(InModuleScope Mabs -Parameters @{ context = $context; path = $Path } { param($context, $path) Test-VaultCredentialsFile -Path $path -Context $context })
}
function Resolve-File([string] $Path) { return $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path) }
function Read-Xml([string] $Path) {
    $document = [System.Xml.XmlDocument]::new()
    $document.Load((Resolve-File $Path))
    return $document
}
function Get-Certificate([string] $Base64) {
    return [System.Security.Cryptography.X509Certificates.X509Certificate2]::new([System.Convert]::FromBase64String($Base64), '')
}
function Get-Failure([scriptblock] $Script) {
    try { $null = & $Script } catch { return $_ }
    throw 'It did not throw.'
}
$key = [System.Security.Cryptography.RSA]::Create(2048)
function New-TestCertificate([string] $Subject = 'CN=Windows Azure Tools', [double] $FromHours = -24, [double] $ToHours = 48) {
    $request = [System.Security.Cryptography.X509Certificates.CertificateRequest]::new($Subject, $key,
        [System.Security.Cryptography.HashAlgorithmName]::SHA256, [System.Security.Cryptography.RSASignaturePadding]::Pkcs1)
    return $request.CreateSelfSigned($world.now.AddHours($FromHours), $world.now.AddHours($ToHours))
}
function Set-Refusal([string] $Path, [object[]] $Answers) {
    $queue = [System.Collections.Queue]::new()
    foreach ($answer in $Answers) { $queue.Enqueue($answer) }
    $azure.State.refusals[$Path] = $queue
}
