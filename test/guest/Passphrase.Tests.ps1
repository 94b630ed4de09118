BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/fakes/AzureEndpoint.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $world = New-FakeWorld -Root (Join-Path $TestDrive 'machine')
    Install-FakeWindows -World $world
    $azure = Start-AzureEndpoint
    $good = 'Canary-Passphrase.0123456789_abcdef-XYZ.'

    function Initialize-Passphrase {
        Reset-AzureEndpoint -Endpoint $azure
        $script:context = New-EndpointContext -Endpoint $azure
        $script:record = Join-Path $context.DataFolder 'passphrase.json'
        Remove-Item (Join-Path $context.DataFolder '*') -Recurse -Force
        $world.registry.Clear()
    }
    function Set-Secret([string] $Value, [string] $Version = 'v1') {
        $azure.State.secrets['mabs-MABS01-passphrase'] = @(@{ value = $Value; version = $Version })
    }
    function Invoke-Phase([string] $Step = 'Set', [switch] $WhatIf) {
        InModuleScope Mabs -Parameters @{ context = $context; step = $Step; what = $WhatIf } {
            param($context, $step, $what)
            if ($what) { & "$step-PassphrasePhase" -Context $context -WhatIf } else { & "$step-PassphrasePhase" -Context $context }
        }
    }
    function Get-Failure([scriptblock] $Script) {
        try { $null = & $Script } catch { return $_ }
        throw 'It did not throw.'
    }
    function Register-Server { $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'] = @{ ServiceResourceName = 'rsv-mabs-dev' } }
    function Get-Text { return (Microsoft.PowerShell.Management\Get-Content $record -Raw) }
}

AfterAll {
    Uninstall-FakeWindows
    Stop-AzureEndpoint -Endpoint $azure
}

Describe 'the phase Passphrase' {
    BeforeEach { Initialize-Passphrase }

    It 'records a fingerprint and the version, and nothing that shows the pass phrase' {
        Invoke-Phase Test | Should -BeFalse
        Invoke-Phase Set | Should -BeNullOrEmpty
        Invoke-Phase Test | Should -BeTrue
        $written = Get-Text | ConvertFrom-Json
        @($written.PSObject.Properties.Name) | Should -Be 'schemaVersion', 'secretVersion', 'algorithm', 'iterations', 'salt', 'fingerprint', 'recordedAt'
        $written.secretVersion | Should -Be '4387e9f3d6e14c459867679a90fd0f79'
        $written.iterations | Should -Be 100000
        Get-Text | Should -Not -Match 'Canary'
        InModuleScope Mabs { @($script:RecentLogLines) -join "`n" } | Should -Not -Match 'Canary'
    }
    It 'takes another salt each time' {
        Invoke-Phase Set
        $first = Get-Text
        Remove-Item $record
        Invoke-Phase Set
        Get-Text | Should -Not -Be $first
    }
    It 'tells when and from which version it was recorded' {
        Invoke-Phase Set
        $facts = Invoke-Phase Confirm
        $facts.passphraseRecordedAt | Should -Be '2026-11-26T08:00:00Z'
        $facts.passphraseSecretVersion | Should -Be '4387e9f3d6e14c459867679a90fd0f79'
    }
    It 'changes nothing when it is done twice' {
        Invoke-Phase Set
        $first = Get-Text
        Invoke-Phase Set
        Get-Text | Should -Be $first
    }
    It 'changes nothing with -WhatIf' {
        Invoke-Phase Set -WhatIf
        Test-Path $record | Should -BeFalse
        $azure.State.requests.Count | Should -Be 0
    }
    It 'reads the pass phrase twice' {
        Invoke-Phase Set
        @($azure.State.requests | Where-Object { $_.path -eq '/secrets/mabs-MABS01-passphrase' }).Count | Should -Be 2
    }
    It 'takes a new version with the same pass phrase' {
        Invoke-Phase Set
        Set-Secret $good 'v2'
        (Invoke-Phase Confirm).passphraseSecretVersion | Should -Be '4387e9f3d6e14c459867679a90fd0f79'
    }
    It 'ends with MABS-PPH-005 when two readings differ' {
        $azure.State.secrets['mabs-MABS01-passphrase'] = @(@{ value = $good; version = 'v1' })
        # Runs before the second answer.
        $azure.State.onRequest['/secrets/mabs-MABS01-passphrase'] =
        '$State.onRequest["/secrets/mabs-MABS01-passphrase"] = ''$State.secrets["mabs-MABS01-passphrase"] = @(@{ value = "Another-Passphrase-0123456789"; version = "v2" })'''
        (Get-Failure { Invoke-Phase Set }).FullyQualifiedErrorId | Should -BeLike 'MABS-PPH-005*'
        Test-Path $record | Should -BeFalse
    }
    It 'stops with MABS-PPH-006 when Key Vault gives another pass phrase, and keeps the record' {
        Invoke-Phase Set
        $first = Get-Text
        Set-Secret 'Canary-Other-Passphrase-0123456789' 'v2'
        foreach ($step in 'Set', 'Confirm') {
            $failure = Get-Failure { Invoke-Phase $step }
            $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-PPH-006*'
            $told = InModuleScope Mabs -Parameters @{ failure = $failure } { param($failure) ConvertTo-Failure -ErrorRecord $failure -Phase Passphrase }
            $told.after | Should -Be 'stop'
            $told.remedy | Should -Match 'version 4387e9f3d6e14c459867679a90fd0f79: show its value'
            "$($told | Out-String)" | Should -Not -Match 'Canary'
        }
        Get-Text | Should -Be $first
    }
    It 'takes another pass phrase for which an operator vouches, that version only' {
        Invoke-Phase Set
        Set-Secret 'Canary-Other-Passphrase-0123456789' 'v2'
        Set-Content (Join-Path $context.DataFolder 'acceptPassphrase.txt') 'v3'
        (Get-Failure { Invoke-Phase Set }).FullyQualifiedErrorId | Should -BeLike 'MABS-PPH-006*'
        Set-Content (Join-Path $context.DataFolder 'acceptPassphrase.txt') ' v2 '
        Invoke-Phase Set
        (Invoke-Phase Confirm).passphraseSecretVersion | Should -Be 'v2'
        Set-Secret $good 'v4'
        (Get-Failure { Invoke-Phase Confirm }).FullyQualifiedErrorId | Should -BeLike 'MABS-PPH-006*'
    }
    It 'records again over a record that is <what>, before the server is registered' -ForEach @(
        @{ what = 'empty'; text = '' }, @{ what = 'cut'; text = '{"schemaVersion": 1, "secretVer' }, @{ what = 'null'; text = 'null' }, @{ what = 'a list'; text = '[]' }
        @{ what = 'of another version'; text = '{"schemaVersion": 2}' }
        @{ what = 'without a fingerprint'; text = '{"schemaVersion":1,"secretVersion":"v","algorithm":"PBKDF2-HMAC-SHA256","iterations":100000,"salt":"AAAAAAAAAAAAAAAA","fingerprint":"","recordedAt":"2026-11-26T08:00:00Z"}' }
        @{ what = 'with few iterations'; text = '{"schemaVersion":1,"secretVersion":"v","algorithm":"PBKDF2-HMAC-SHA256","iterations":1,"salt":"AAAAAAAAAAAAAAAA","fingerprint":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","recordedAt":"2026-11-26T08:00:00Z"}' }
    ) {
        Set-Content $record $text
        Invoke-Phase Test | Should -BeFalse
        Invoke-Phase Set
        Invoke-Phase Test | Should -BeTrue
        $null = Invoke-Phase Confirm
    }
    It 'stops with MABS-PPH-007 when the record of a registered server is <what>' -ForEach @(@{ what = 'damaged'; text = '{' }, @{ what = 'gone'; text = $null }) {
        Register-Server
        if ($null -ne $text) { Set-Content $record $text }
        $failure = Get-Failure { Invoke-Phase Set }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-PPH-007*'
        (InModuleScope Mabs { (Get-MessageTable)['MABS-PPH-007'].after }) | Should -Be 'stop'
        Set-Content (Join-Path $context.DataFolder 'acceptPassphrase.txt') '4387e9f3d6e14c459867679a90fd0f79'
        Invoke-Phase Set
        $null = Invoke-Phase Confirm
    }
    It 'takes the record before a damaged one' {
        Invoke-Phase Set
        Copy-Item $record "$record.previous"
        Set-Content $record '{'
        Register-Server
        Invoke-Phase Test | Should -BeTrue
        $null = Invoke-Phase Confirm
    }
    It 'passes on what Key Vault says' {
        $azure.State.secrets.Clear()
        (Get-Failure { Invoke-Phase Set }).FullyQualifiedErrorId | Should -BeLike 'MABS-AZR-011*'
    }
}

Describe 'Get-ServerPassphrase' {
    BeforeEach { Initialize-Passphrase }

    It 'gives the pass phrase, after it was compared' {
        $text = InModuleScope Mabs -Parameters @{ context = $context } {
            param($context)
            $value = Get-ServerPassphrase -Context $context
            $value | Should -BeOfType ([System.Security.SecureString])
            ConvertFrom-SecretText -Value $value
        }
        $text | Should -BeExactly $good
        Test-Path $record | Should -BeTrue
    }
    It 'gives no other one' {
        Invoke-Phase Set
        Set-Secret 'Canary-Other-Passphrase-0123456789' 'v2'
        { InModuleScope Mabs -Parameters @{ context = $context } { param($context) Get-ServerPassphrase -Context $context } } |
            Should -Throw -ErrorId 'MABS-PPH-006'
    }
}

Describe 'Get-PassphraseFingerprint' {
    It 'computes PBKDF2 with HMAC-SHA-256, as the published vector of 4096 iterations has it' {
        $fingerprint = InModuleScope Mabs {
            $passphrase = ConvertTo-SecretText -Characters 'passwordPASSWORDpassword'.ToCharArray()
            $salt = [System.Text.Encoding]::ASCII.GetBytes('saltSALTsaltSALTsaltSALTsaltSALTsalt')
            Get-PassphraseFingerprint -Passphrase $passphrase -Salt $salt -Iterations 4096
        }
        [System.BitConverter]::ToString([System.Convert]::FromBase64String($fingerprint)) -replace '-' |
            Should -Be '348C89DBCBD32B2F32D814B8116E84CF2B17347EBC1800181C4E2A1FB8DD53E1'
    }
}

Describe 'Get-PassphraseFinding' {
    BeforeAll {
        function Get-Finding([string] $Text) {
            InModuleScope Mabs -Parameters @{ text = $Text } {
                param($text)
                @(Get-PassphraseFinding -Passphrase (ConvertTo-SecretText -Characters $text.ToCharArray()) | ForEach-Object { $_.id }) -join ' '
            }
        }
    }
    It 'takes what the generator makes' {
        $alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'.ToCharArray()
        $random = [System.Random]::new(11)
        foreach ($run in 1..50) {
            Get-Finding (-join (1..$random.Next(16, 129) | ForEach-Object { $alphabet[$random.Next($alphabet.Length)] })) | Should -Be ''
        }
    }
    It 'says <ids> of a pass phrase that <what>' -ForEach @(
        @{ what = 'has 15 characters'; text = 'abcdefghijklmno'; ids = 'MABS-PPH-002' }
        @{ what = 'has 16 characters'; text = 'abcdefghijklmnop'; ids = '' }
        @{ what = 'is empty'; text = ''; ids = 'MABS-PPH-002' }
        @{ what = 'has an umlaut'; text = 'abcdefghijklmnöp'; ids = 'MABS-PPH-003' }
        @{ what = 'ends with a line feed'; text = "abcdefghijklmnop`n"; ids = 'MABS-PPH-003' }
        @{ what = 'has a tab'; text = "abcdefgh`tijklmnop"; ids = 'MABS-PPH-003' }
        @{ what = 'has a blank inside'; text = 'abcdefgh ijklmnop'; ids = '' }
        @{ what = 'begins with a blank'; text = ' abcdefghijklmnop'; ids = 'MABS-PPH-004' }
        @{ what = 'ends with a blank'; text = 'abcdefghijklmnop '; ids = 'MABS-PPH-004' }
        @{ what = 'is wrong in every way'; text = ' ü;'; ids = 'MABS-PPH-002 MABS-PPH-003 MABS-PPH-004' }
    ) { Get-Finding $text | Should -Be $ids }
    It 'refuses every character that INI, XML or cmd.exe may take for something else' {
        foreach ($character in ";#=""'[]<>&%^|!()``".ToCharArray()) { Get-Finding "abcdefgh${character}ijklmnop" | Should -Be 'MABS-PPH-004' }
    }
    It 'is told in one error, without the pass phrase' {
        Initialize-Passphrase
        Set-Secret 'Canäry;' 'v9'
        $failure = Get-Failure { Invoke-Phase Set }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-PPH-001*'
        @($failure.Exception.Data['Findings'] | ForEach-Object { $_.id }) | Should -Be 'MABS-PPH-002', 'MABS-PPH-003', 'MABS-PPH-004'
        $failure.Exception.Message | Should -Match 'version v9 of .*/secrets/mabs-MABS01-passphrase'
        $failure.Exception.Message | Should -Not -Match 'Canäry'
        Test-Path $record | Should -BeFalse
    }
}

Describe 'Test-VaultRegistration' {
    It 'says <is> for <what>' -ForEach @(
        @{ what = 'a bare machine'; values = $null; is = $false }
        @{ what = 'an agent that is only installed'; values = @{ ScratchLocation = 'S:\Scratch' }; is = $false }
        @{ what = 'an agent with an empty id'; values = @{ ResourceId = '0'; ServiceResourceName = '' }; is = $false }
        @{ what = 'a registered agent'; values = @{ ServiceResourceName = 'rsv-mabs-dev' }; is = $true }
        @{ what = 'a registered agent without a name'; values = @{ ResourceId = '8032486541236541235' }; is = $true }
    ) {
        $world.registry.Clear()
        if ($null -ne $values) { $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'] = $values }
        InModuleScope Mabs { Test-VaultRegistration } | Should -Be $is
    }
}
