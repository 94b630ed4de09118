BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/fakes/AzureEndpoint.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $world = New-FakeWorld -Root (Join-Path $TestDrive 'machine')
    Install-FakeWindows -World $world
    $azure = Start-AzureEndpoint
    . "$PSScriptRoot/support/vaultCredentials.ps1"
}

AfterAll {
    Uninstall-FakeWindows
    Stop-AzureEndpoint -Endpoint $azure
}

Describe 'New-VaultCredentialsFile' {
    BeforeEach { Initialize-Credentials }

    It 'writes the elements in their order, with their values' {
        $root = (Read-Xml (New-File)).DocumentElement
        $root.LocalName | Should -BeExactly 'RSBackupVaultAADCreds'
        $root.NamespaceURI | Should -BeExactly 'http://schemas.datacontract.org/2004/07/Microsoft.Azure.Portal.RecoveryServices.Models.Common'
        @($root.ChildNodes | ForEach-Object { $_.LocalName }) | Should -BeExactly $names
        @($root.ChildNodes | ForEach-Object { $_.NamespaceURI } | Sort-Object -Unique) | Should -BeExactly $root.NamespaceURI
        $values = @{}
        foreach ($node in $root.ChildNodes) { $values[$node.LocalName] = $node.InnerText }
        $values.Remove('ManagementCert')
        $expected = @{
            Version = '2.0'; SubscriptionId = '00000000-0000-4000-8000-000000000001'; ResourceType = 'Vaults'; ResourceName = 'rsv-mabs-dev'
            ResourceId = '8032486541236541235'; ResourceGroup = 'rg-mabs-dev'; Location = 'westeurope'; ProviderNamespace = 'Microsoft.RecoveryServices'
            AadAuthority = 'https://login.microsoftonline.com'; AadTenantId = '00000000-0000-4000-8000-000000000002'
            ServicePrincipalClientId = '00000000-0000-4000-8000-0000000000c1'; IdMgmtRestEndpoint = 'https://management.core.windows.net/'
            AgentLinks = 'WABUpdateKBLink,http://go.microsoft.com/fwlink/p/?LinkId=229525;StorageQuotaPurchaseLink,http://go.microsoft.com/fwlink/?LinkId=205490;' +
                'WebPortalLink,http://go.microsoft.com/fwlink/?LinkId=817353;WABprivacyStatement,http://go.microsoft.com/fwlink/?LinkId=221308'
        }
        foreach ($name in $expected.Keys) { $values[$name] | Should -BeExactly $expected[$name] -Because $name }
        $values.Count | Should -Be $expected.Count
    }
    It 'writes UTF-8 without a byte order mark, and says so' {
        $bytes = [System.IO.File]::ReadAllBytes((Resolve-File (New-File)))
        [System.Text.Encoding]::ASCII.GetString($bytes, 0, 38) | Should -BeExactly '<?xml version="1.0" encoding="utf-8"?>'
    }
    It 'puts in a PFX with the private key and exactly the profile' {
        $certificate = Get-Certificate (Read-Xml (New-File)).DocumentElement.ManagementCert
        $certificate.HasPrivateKey | Should -BeTrue
        $certificate.Subject | Should -BeExactly 'CN=Windows Azure Tools'
        $certificate.Issuer | Should -BeExactly 'CN=Windows Azure Tools'
        $certificate.NotBefore.ToUniversalTime() | Should -Be $world.now.AddHours(-24)
        $certificate.NotAfter.ToUniversalTime() | Should -Be $world.now.AddHours(48)
        $public = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPublicKey($certificate)
        (8 * $public.ExportParameters($false).Modulus.Length) | Should -Be 2048
        @($certificate.Extensions | ForEach-Object { $_.Oid.Value }) | Should -Be '2.5.29.37'
        @($certificate.Extensions[0].EnhancedKeyUsages | ForEach-Object { $_.Value }) | Should -Be '1.3.6.1.5.5.7.3.2'
        # The key in the file is the key of the certificate that the vault knows.
        $data = [byte[]] (1, 2, 3)
        $key = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($certificate)
        $signature = $key.SignData($data, [System.Security.Cryptography.HashAlgorithmName]::SHA256, [System.Security.Cryptography.RSASignaturePadding]::Pkcs1)
        $known = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new([byte[]] $azure.State.certificates[0].certificate)
        $public = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPublicKey($known)
        $public.VerifyData($data, $signature, [System.Security.Cryptography.HashAlgorithmName]::SHA256, [System.Security.Cryptography.RSASignaturePadding]::Pkcs1) |
            Should -BeTrue
    }
    It 'asks the vault once, by the name of the day, for a token of Resource Manager' {
        $null = New-File
        @($azure.State.certificates | ForEach-Object { $_.path }) | Should -Be $certificatePath
        $azure.State.requests[0].query['resource'] | Should -Be 'https://management.azure.com/'
    }
    It 'names the file without blanks, with its ending, as absolute path in the folder' {
        New-File | Should -Be (Join-Path $folder 'rsv-mabs-dev_20261126080000.VaultCredentials')
    }
    It 'protects the folder' {
        $null = New-File
        $world.accessRights.Keys | Should -Contain $folder
        $world.accessRights[$folder] | Should -BeLike '*/inheritance:r*S-1-5-18:(OI)(CI)F*S-1-5-32-544:(OI)(CI)F'
    }
    It 'leaves no certificate in a store' {
        $null = New-File
        $world.certificates.CurrentUser.Count | Should -Be 0
        $world.certificates.LocalMachine.Count | Should -Be 0
    }
    It 'replaces what earlier tries left: there is one file' {
        $first = New-File
        $world.now = $world.now.AddMinutes(5)
        $second = New-File
        Test-Path $first | Should -BeFalse
        Test-Path $second | Should -BeTrue
        @(Get-ChildItem $folder).Count | Should -Be 1
    }
    It 'passes its own verification, with arbitrary names' {
        foreach ($name in 'rg-a&b<c>', 'rg "quoted" ''single''', 'rg-äöü-漢字', 'RG.(1)_x', 'rg  two  blanks') {
            $vault = $context.Settings.vault
            $azure.State.vaults.Clear()
            $vault.resourceGroupName = $name
            $vault.location = "loc $name"
            $vault.id = "/subscriptions/$($vault.subscriptionId)/resourceGroups/$([System.Uri]::EscapeDataString($name))/providers/Microsoft.RecoveryServices/vaults/rsv-mabs-dev"
            $null = $azure.State.vaults.Add([System.Uri]::UnescapeDataString($vault.id))
            $path = New-File
            @(Test-File $path).Count | Should -Be 0
            $root = (Read-Xml $path).DocumentElement
            $root.ResourceGroup | Should -BeExactly $name
            $root.Location | Should -BeExactly "loc $name"
        }
    }
    It 'shows the certificate in no log line' {
        $base64 = (Read-Xml (New-File)).DocumentElement.ManagementCert
        $lines = InModuleScope Mabs { @($script:RecentLogLines) -join "`n" }
        $lines.Contains($base64) | Should -BeFalse
        InModuleScope Mabs -Parameters @{ base64 = $base64 } { param($base64) Protect-Text -Text "x $base64 x" } | Should -Be 'x [redacted] x'
    }
    It 'removes stale certificates of the machine before the first registration only' {
        $null = $world.certificates.LocalMachine.Add((New-TestCertificate))
        $other = New-TestCertificate -Subject 'CN=MABS01'
        $null = $world.certificates.LocalMachine.Add($other)
        $null = New-File
        @($world.certificates.LocalMachine) | Should -Be @($other)

        $own = New-TestCertificate
        $null = $world.certificates.LocalMachine.Add($own)
        $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'] = @{ ServiceResourceName = 'rsv-mabs-dev' }
        $null = New-File
        @($world.certificates.LocalMachine) | Should -Be @($other, $own)
    }
    It 'changes nothing with -WhatIf' {
        $path = InModuleScope Mabs -Parameters @{ context = $context; folder = $folder } { param($context, $folder) New-VaultCredentialsFile -Context $context -Folder $folder -WhatIf }
        $path | Should -BeLike '*.VaultCredentials'
        Test-Path $folder | Should -BeFalse
        $azure.State.requests.Count | Should -Be 0
        @($world.calls | Where-Object { $_.Name -notin 'Get-Date', 'Test-Path' }).Count | Should -Be 0
    }
    It 'refuses the folder <folderName>, with <id>' -ForEach @(
        @{ folderName = 'M:\Mabs\with blank'; id = 'MABS-CRD-012' }, @{ folderName = 'credentials'; id = 'MABS-CRD-013' }
    ) {
        $failure = Get-Failure { New-File $folderName }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-CRD-004*'
        @($failure.Exception.Data['Findings'] | ForEach-Object { $_.id }) | Should -Be $id
        $azure.State.requests.Count | Should -Be 0
    }
    It 'waits for the role, then ends with MABS-CRD-001 and leaves nothing' {
        $begin = $world.now
        Set-Refusal $certificatePath (@(403) * 60)
        $failure = Get-Failure { New-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-CRD-001*'
        ($world.now - $begin).TotalMinutes | Should -BeGreaterThan 15
        @(Get-ChildItem $folder).Count | Should -Be 0
        $world.certificates.CurrentUser.Count | Should -Be 0
    }
    It 'ends with MABS-CRD-002 when there is no such vault' {
        $azure.State.vaults.Clear()
        $failure = Get-Failure { New-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-CRD-002*'
        $failure.Exception.Message | Should -Match 'rsv-mabs-dev.*rg-mabs-dev.*ResourceNotFound'
        @(Get-ChildItem $folder).Count | Should -Be 0
    }
    It 'ends with MABS-CRD-003 when the answer has <what>' -ForEach @(
        @{ what = 'no <field>'; field = 'aadAuthority'; value = '' }, @{ what = 'no <field>'; field = 'servicePrincipalClientId'; value = $null }
        @{ what = 'no number as <field>'; field = 'resourceId'; value = 'x' }
    ) {
        $azure.State.answer[$field] = $value
        $failure = Get-Failure { New-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-CRD-003*'
        $failure.Exception.Message | Should -Be "The answer of the vault rsv-mabs-dev lacks $field."
        @(Get-ChildItem $folder).Count | Should -Be 0
    }
    It 'ends with MABS-CRD-005 when Windows makes no certificate' {
        $world.failures['New-VaultCertificate'] = [System.Collections.Queue]::new()
        $world.failures['New-VaultCertificate'].Enqueue('Invalid provider type specified.')
        $failure = Get-Failure { New-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-CRD-005*'
        $failure.Exception.Message | Should -BeLike '*Invalid provider type specified.'
    }
    It 'ends with MABS-CRD-004 when the clock jumped meanwhile, and deletes the file' {
        Mock -ModuleName Mabs New-VaultCertificate { New-TestCertificate -FromHours -100 -ToHours -1 }
        $failure = Get-Failure { New-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-CRD-004*'
        @($failure.Exception.Data['Findings'] | ForEach-Object { $_.id }) | Should -Be 'MABS-CRD-019'
        @(Get-ChildItem $folder).Count | Should -Be 0
    }
}

Describe 'New-VaultCertificate' {
    It 'tells Windows exactly the profile of the documentation' {
        $body = (Get-Content "$PSScriptRoot/../../guest/Mabs/Credentials/New-VaultCertificate.ps1" -Raw)
        $table = [System.IO.File]::ReadAllText("$PSScriptRoot/fixtures/windowsCommands.json") | ConvertFrom-Json
        $known = $table.commands.'New-SelfSignedCertificate'.parameters
        $ast = [System.Management.Automation.Language.Parser]::ParseInput($body, [ref] $null, [ref] $null)
        $call = $ast.Find({ param($node) $node -is [System.Management.Automation.Language.CommandAst] -and $node.GetCommandName() -eq 'New-SelfSignedCertificate' }, $true)
        $given = [ordered] @{}
        for ($index = 1; $index -lt $call.CommandElements.Count; $index += 2) { $given[$call.CommandElements[$index].ParameterName] = $call.CommandElements[$index + 1].Extent.Text }
        foreach ($name in $given.Keys) {
            $known.PSObject.Properties[$name] | Should -Not -BeNullOrEmpty -Because $name
            $parameter = $known.PSObject.Properties[$name].Value
            if ($parameter.PSObject.Properties['values']) { $parameter.values | Should -Contain $given[$name] }
        }
        ConvertTo-Json $given -Compress | Should -Be (ConvertTo-Json -Compress ([ordered] @{
                    CertStoreLocation = '''Cert:\CurrentUser\My'''; Type = 'Custom'; Subject = '''CN=Windows Azure Tools'''; FriendlyName = '''vaultcredentials'''
                    NotBefore = '$now.AddHours(-24)'; NotAfter = '$now.AddHours(48)'; KeyExportPolicy = 'Exportable'; KeyProtection = 'None'; KeyUsage = 'None'
                    TextExtension = '''2.5.29.37={text}1.3.6.1.5.5.7.3.2'''; Provider = '''Microsoft Enhanced Cryptographic Provider v1.0'''
                }))
    }
}
Describe 'Remove-VaultCredentials' {
    BeforeEach {
        Initialize-Credentials
        function Remove-All([switch] $WhatIf) {
            InModuleScope Mabs -Parameters @{ context = $context; what = $WhatIf } { param($context, $what) Remove-VaultCredentials -Context $context -WhatIf:$what }
        }
    }

    It 'deletes every file below the work folder, and certificates' {
        $null = New-File
        $other = Join-Path $context.WorkFolder 'a/b c'
        $null = New-Item $other -ItemType Directory -Force
        Set-Content (Join-Path $other 'rsv_Thu Nov 26 2026.VaultCredentials') 'x'
        Set-Content (Join-Path $other 'keep.txt') 'x'
        $null = $world.certificates.CurrentUser.Add((New-TestCertificate))
        Remove-All
        @(Get-ChildItem $context.WorkFolder -Recurse -File | ForEach-Object { $_.Name }) | Should -Be 'keep.txt'
        $world.certificates.CurrentUser.Count | Should -Be 0
    }
    It 'keeps certificates of other subjects and issuers' {
        $kept = New-TestCertificate -Subject 'CN=Windows Azure Tools 2'
        $null = $world.certificates.CurrentUser.Add($kept)
        Remove-All
        @($world.certificates.CurrentUser) | Should -Be @($kept)
    }
    It 'does nothing where nothing is' {
        Remove-All
        Remove-Item $context.WorkFolder -Recurse -Force
        Remove-All
    }
    It 'changes nothing with -WhatIf' {
        $path = New-File
        $null = $world.certificates.CurrentUser.Add((New-TestCertificate))
        Remove-All -WhatIf
        Test-Path $path | Should -BeTrue
        $world.certificates.CurrentUser.Count | Should -Be 1
    }
    It 'ends with MABS-CRD-008 when something resists, after it did all the rest' {
        $null = New-File
        $null = $world.certificates.CurrentUser.Add((New-TestCertificate))
        $world.failures['Remove-StoredCertificate'] = [System.Collections.Queue]::new()
        $world.failures['Remove-StoredCertificate'].Enqueue('Keyset does not exist')
        $failure = Get-Failure { Remove-All }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-CRD-008*'
        $failure.Exception.Message | Should -BeLike '*certificates (Keyset does not exist)'
        @(Get-ChildItem $context.WorkFolder -Recurse -File).Count | Should -Be 0
        Remove-All
        $world.certificates.CurrentUser.Count | Should -Be 0
    }
}
