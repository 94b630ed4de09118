BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $tls = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Client'
    $dotNet = 'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319'
    $dotNet32 = 'HKLM:\SOFTWARE\WOW6432Node\Microsoft\.NETFramework\v4.0.30319'
    $fileSystem = 'HKLM:\SYSTEM\CurrentControlSet\Control\FileSystem'
    $volSnap = 'HKLM:\SOFTWARE\Microsoft Data Protection Manager\Configuration\VolSnapOptimization'
    $agentBin = 'M:\Program Files\Microsoft Azure Recovery Services Agent\bin'

    function New-TestContext([bool] $UseStrongCrypto = $true, [bool] $AddAntivirusExclusions = $true) {
        $hardening = [pscustomobject] @{
            minimumTlsVersion = '1.2'; useStrongCrypto = $UseStrongCrypto; addAntivirusExclusions = $AddAntivirusExclusions
        }
        [pscustomobject] @{
            Settings   = [pscustomobject] @{ hardening = $hardening }
            DataFolder = 'M:\ProgramData\Mabs'
            WorkFolder = 'M:\Mabs'
            State      = @{ phases = @{} }
        }
    }
    function Invoke-InMabs([string] $Name, [System.Collections.IDictionary] $Arguments = @{}) {
        InModuleScope Mabs -Parameters @{ Name = $Name; Arguments = $Arguments } { & $Name @Arguments }
    }
    # What a step throws. The run has to be able to tell it, with every value in its place.
    function Get-Failure([scriptblock] $Script) {
        try { & $Script } catch {
            $null = Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $_; Phase = 'Hardening' }
            return $_
        }
    }
    function Restart-World { foreach ($action in $world.onRestart) { & $action $world }; $world.bootTime = $world.bootTime.AddHours(1) }
    function Get-RecentLog { InModuleScope Mabs { @($script:RecentLogLines) -join "`n" } }
    function Get-Exclusion { @($world.defender.ExclusionPath + $world.defender.ExclusionProcess | ForEach-Object { $_ -replace '/', '\' }) }
}

Describe 'The phase Hardening' {
    BeforeEach {
        $world = New-FakeWorld -Root (Join-Path $TestDrive ([guid]::NewGuid()))
        Install-FakeWindows -World $world
        $context = New-TestContext
        InModuleScope Mabs { $script:RecentLogLines.Clear() }
    }

    AfterEach { Uninstall-FakeWindows }

    Context 'Set-HardeningPhase' {
        It 'writes what setup needs, without a restart, and is done' {
            Invoke-InMabs Test-HardeningPhase @{ Context = $context } | Should -BeFalse
            Invoke-InMabs Set-HardeningPhase @{ Context = $context } | Should -BeNullOrEmpty
            Invoke-InMabs Test-HardeningPhase @{ Context = $context } | Should -BeTrue
            foreach ($key in $dotNet, $dotNet32) {
                $world.registry[$key].SystemDefaultTlsVersions | Should -Be 1
                $world.registry[$key].SchUseStrongCrypto | Should -Be 1
            }
            $world.registry[$fileSystem].RefsEnableInlineTrim | Should -Be 1
            $world.registry[$volSnap].WriteIds | Should -Be ''
            $world.registry[$fileSystem].LongPathsEnabled | Should -Be 0
            $facts = Invoke-InMabs Confirm-HardeningPhase @{ Context = $context }
            $facts.minimumTlsVersion | Should -Be '1.2'
            $facts.strongCrypto | Should -BeTrue
        }
        It 'leaves SChannel without values as it is: TLS 1.2 is on by default' {
            $null = Invoke-InMabs Set-HardeningPhase @{ Context = $context }
            $world.registry.ContainsKey($tls) | Should -BeFalse
        }
        It 'leaves values alone that switch TLS 1.2 on: <values>' -ForEach @(
            @{ values = @{ Enabled = 1; DisabledByDefault = 0 } }, @{ values = @{ Enabled = -1 } }, @{ values = @{ DisabledByDefault = 0 } }
        ) {
            $world.registry[$tls] = $values.Clone()
            Invoke-InMabs Set-HardeningPhase @{ Context = $context } | Should -BeNullOrEmpty
            $world.registry[$tls].Count | Should -Be $values.Count
            foreach ($name in $values.Keys) { $world.registry[$tls][$name] | Should -Be $values[$name] }
        }
        It 'switches TLS 1.2 on and restarts once: <values>' -ForEach @(
            @{ values = @{ Enabled = 0 }; expected = @{ Enabled = 1 } }
            @{ values = @{ DisabledByDefault = 1 }; expected = @{ DisabledByDefault = 0 } }
            @{ values = @{ Enabled = 0; DisabledByDefault = 1 }; expected = @{ Enabled = 1; DisabledByDefault = 0 } }
        ) {
            $world.registry[$tls] = $values.Clone()
            Invoke-InMabs Set-HardeningPhase @{ Context = $context } | Should -Be 'Restart'
            foreach ($name in $expected.Keys) { $world.registry[$tls][$name] | Should -Be $expected[$name] }
            $world.registry[$tls].Count | Should -Be $expected.Count
            # Killed before the restart was asked for: it is asked for all the same.
            Invoke-InMabs Test-HardeningPhase @{ Context = $context } | Should -BeFalse
            Invoke-InMabs Set-HardeningPhase @{ Context = $context } | Should -Be 'Restart'
            Restart-World
            Invoke-InMabs Test-HardeningPhase @{ Context = $context } | Should -BeTrue
        }
        It 'leaves the .NET values alone when the settings do not want them' {
            $context = New-TestContext $false
            $null = Invoke-InMabs Set-HardeningPhase @{ Context = $context }
            $world.registry.ContainsKey($dotNet) | Should -BeFalse
            $world.registry.ContainsKey($dotNet32) | Should -BeFalse
            Invoke-InMabs Test-HardeningPhase @{ Context = $context } | Should -BeTrue
        }
        It 'keeps what the backup server has put into WriteIds' {
            $world.registry[$volSnap] = @{ WriteIds = 'something' }
            $null = Invoke-InMabs Set-HardeningPhase @{ Context = $context }
            $world.registry[$volSnap].WriteIds | Should -Be 'something'
        }
        It 'changes nothing the second time' {
            $null = Invoke-InMabs Set-HardeningPhase @{ Context = $context }
            $world.calls.Clear()
            $null = Invoke-InMabs Set-HardeningPhase @{ Context = $context }
            @($world.calls | Where-Object { $_.Name -in 'New-Item', 'New-ItemProperty', 'Add-MpPreference', 'Set-MpPreference' }).Count | Should -Be 0
        }
        It 'changes nothing with -WhatIf' {
            $world.registry[$tls] = @{ Enabled = 0 }
            Invoke-InMabs Set-HardeningPhase @{ Context = $context; WhatIf = $true } | Should -BeNullOrEmpty
            @($world.calls | Where-Object { $_.Name -in 'New-Item', 'New-ItemProperty', 'Add-MpPreference' }).Count | Should -Be 0
            $world.registry[$tls].Enabled | Should -Be 0
        }
        It 'excludes the MARS agent from antivirus and nothing else, and keeps what is there' {
            $null = Invoke-InMabs Set-HardeningPhase @{ Context = $context }
            Get-Exclusion | Should -Be 'D:\Somebody', $agentBin, "$agentBin\cbengine.exe"
            @($world.defender.actions.Values | Where-Object { $_ -ne 0 }).Count | Should -Be 0
        }
        It 'leaves antivirus alone when the settings say so' {
            $context = New-TestContext $true $false
            $null = Invoke-InMabs Set-HardeningPhase @{ Context = $context }
            Get-Exclusion | Should -Be 'D:\Somebody'
            Invoke-InMabs Test-HardeningPhase @{ Context = $context } | Should -BeTrue
            $null = Invoke-InMabs Confirm-HardeningPhase @{ Context = $context }
            @($world.calls | Where-Object { $_.Name -like '*MpPreference' }).Count | Should -Be 0
        }
        It 'advises and goes on when Defender is <mode>' -ForEach @{ mode = 'absent' }, @{ mode = 'silent' } {
            $world.defender.mode = $mode
            Invoke-InMabs Set-HardeningPhase @{ Context = $context } | Should -BeNullOrEmpty
            Invoke-InMabs Test-HardeningPhase @{ Context = $context } | Should -BeTrue
            $null = Invoke-InMabs Confirm-HardeningPhase @{ Context = $context }
            Get-RecentLog | Should -BeLike '*Warning*MABS-AVX-003*the antivirus of this machine the folders *bin and the processes *cbengine.exe*'
        }
        It 'stops when Defender ignores the exclusion' {
            $world.defender.takesExclusions = $false
            $null = Invoke-InMabs Set-HardeningPhase @{ Context = $context }
            $failure = Get-Failure { Invoke-InMabs Confirm-HardeningPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-AVX-002'
            $expected = "Microsoft Defender did not take: $agentBin, $agentBin\cbengine.exe (Defender does not show them)."
            $failure.Exception.Message -replace '/', '\' | Should -Be $expected
        }
    }

    Context 'Confirm-HardeningPhase' {
        It 'names every value that did not stay' {
            $null = Invoke-InMabs Set-HardeningPhase @{ Context = $context }
            $world.registry[$dotNet32].SchUseStrongCrypto = 0
            $world.registry[$tls] = @{ Enabled = 0 }
            $failure = Get-Failure { Invoke-InMabs Confirm-HardeningPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-HRD-001'
            $failure.Exception.Message | Should -Be "Registry values did not stay as setup needs them: $tls\Enabled, $dotNet32\SchUseStrongCrypto."
        }
    }
}
