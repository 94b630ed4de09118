BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    InModuleScope Mabs {
        foreach ($name in 'Get-BackupServerInstallation', 'Get-MarsAgent', 'Get-ScratchVolume', 'Get-PoolVolume') {
            if ($null -eq (Get-Command -Name $name -ErrorAction SilentlyContinue)) {
                Set-Item -Path "function:script:$name" -Value ([scriptblock]::Create('[CmdletBinding()] param([object] $Context)'))
            }
        }
    }
    $install = 'M:\Program Files\Microsoft Azure Backup Server V4\DPM\DPM'
    $agent = 'M:\Program Files\Microsoft Azure Recovery Services Agent'
    $copy = 'M:\Program Files\Microsoft Azure Backup Server V4\DPM\MARS\Microsoft Azure Recovery Services Agent'
    $scratchKey = 'HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config\CloudBackupProvider'

    function New-TestContext([bool] $AddAntivirusExclusions = $true) {
        [pscustomobject] @{
            Settings   = [pscustomobject] @{ hardening = [pscustomobject] @{ addAntivirusExclusions = $AddAntivirusExclusions } }
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
            $null = Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $_; Phase = 'AntivirusExclusions' }
            return $_
        }
    }
    function Get-RecentLog { InModuleScope Mabs { @($script:RecentLogLines) -join "`n" } }
    function Get-List([string] $Kind) { @($world.defender[$Kind] | ForEach-Object { $_ -replace '/', '\' }) }
}

Describe 'The phase AntivirusExclusions' {
    BeforeEach {
        $world = New-FakeWorld -Root (Join-Path $TestDrive ([guid]::NewGuid()))
        Install-FakeWindows -World $world
        $world.registry[$scratchKey] = @{ ScratchLocation = 'S:\Scratch' }
        $context = New-TestContext
        InModuleScope Mabs { $script:RecentLogLines.Clear() }
        Mock -ModuleName Mabs Get-BackupServerInstallation {
            $path = "$env:ProgramFiles\Microsoft Azure Backup Server V4\DPM\DPM"
            [pscustomobject] @{ InstallPath = "$path\"; BinPath = "$path\bin" }
        }
        Mock -ModuleName Mabs Get-MarsAgent {
            [pscustomobject] @{ InstallPath = "$env:ProgramFiles\Microsoft Azure Recovery Services Agent\"; Version = '2.0.9262.0' }
        }
        Mock -ModuleName Mabs Get-ScratchVolume { [pscustomobject] @{ DriveLetter = 'S'; Path = 'S:\' } }
        Mock -ModuleName Mabs Get-PoolVolume { [pscustomobject] @{ DriveLetter = 'P'; Path = 'P:\' } }
    }

    AfterEach { Uninstall-FakeWindows }

    Context 'Set-AntivirusExclusionsPhase' {
        It 'excludes the real paths, keeps what is there, removes what is found, and is done' {
            Invoke-InMabs Test-AntivirusExclusionsPhase @{ Context = $context } | Should -BeFalse
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context } | Should -BeNullOrEmpty
            Invoke-InMabs Test-AntivirusExclusionsPhase @{ Context = $context } | Should -BeTrue
            Get-List ExclusionPath | Should -Be 'D:\Somebody', "$install\XSD", "$install\Temp", "$agent\bin", 'S:\Scratch', 'P:\'
            Get-List ExclusionProcess | Should -Be @(
                "$install\bin\dpmra.exe", "$agent\bin\cbengine.exe"
                'M:\Windows\Microsoft.NET\Framework\v2.0.50727\csc.exe', 'M:\Windows\Microsoft.NET\Framework\v4.0.30319\csc.exe'
            )
            foreach ($severity in 'Low', 'Moderate', 'High', 'Severe') { $world.defender.actions[$severity] | Should -Be 3 }
            $world.defender.actions.Unknown | Should -Be 0
            (Invoke-InMabs Confirm-AntivirusExclusionsPhase @{ Context = $context }).antivirusExclusions | Should -Be 'confirmed'
        }
        It 'excludes the copy of the agent beside the server when there is one' {
            $null = New-Item -Path $copy -ItemType Directory -Force
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            Get-List ExclusionPath | Should -Contain $copy
        }
        It 'excludes every volume of the pool' {
            Mock -ModuleName Mabs Get-PoolVolume {
                foreach ($letter in 'P', 'Q') { [pscustomobject] @{ DriveLetter = $letter; Path = "${letter}:\" } }
            }
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            Get-List ExclusionPath | Should -Contain 'P:\'
            Get-List ExclusionPath | Should -Contain 'Q:\'
        }
        It 'excludes the scratch volume as long as the agent does not say where its scratch folder is' {
            $world.registry.Remove($scratchKey)
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            Get-List ExclusionPath | Should -Contain 'S:\'
        }
        It 'adds only what is missing' {
            $world.defender.ExclusionPath = @('d:\somebody', 'p:', "$install\xsd\")
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            Get-List ExclusionPath | Should -Be 'd:\somebody', 'p:', "$install\xsd\", "$install\Temp", "$agent\bin", 'S:\Scratch'
        }
        It 'changes nothing the second time' {
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            $world.calls.Clear()
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            @($world.calls | Where-Object { $_.Name -in 'Add-MpPreference', 'Set-MpPreference' }).Count | Should -Be 0
        }
        It 'changes nothing with -WhatIf' {
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context; WhatIf = $true }
            foreach ($name in 'Add-DefenderExclusion', 'Set-DefenderRemoval') {
                $arguments = @{ WhatIf = $true }
                if ($name -like 'Add-*') { $arguments.Exclusion = Invoke-InMabs Get-ServerExclusion @{ Context = $context } }
                Invoke-InMabs $name $arguments
            }
            @($world.calls | Where-Object { $_.Name -in 'Add-MpPreference', 'Set-MpPreference' }).Count | Should -Be 0
        }
        It 'does nothing when the settings leave it to somebody else' {
            $context = New-TestContext $false
            Invoke-InMabs Test-AntivirusExclusionsPhase @{ Context = $context } | Should -BeTrue
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            (Invoke-InMabs Confirm-AntivirusExclusionsPhase @{ Context = $context }).antivirusExclusions | Should -Be 'unmanaged'
            @($world.calls | Where-Object { $_.Name -like '*MpPreference' }).Count | Should -Be 0
        }
        It 'says which product is missing' {
            Mock -ModuleName Mabs Get-MarsAgent { }
            $failure = Get-Failure { Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context } }
            $failure.Exception.Message | Should -BeLike 'MARS agent is not installed*'
            Mock -ModuleName Mabs Get-BackupServerInstallation { }
            $failure = Get-Failure { Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-AVX-001'
            $failure.Exception.Message | Should -BeLike 'Azure Backup Server is not installed*'
        }
    }

    Context 'when Defender does not play along' {
        It 'waits for a service that starts late' {
            $world.defender.mode = 'late'
            $started = $world.now
            (Invoke-InMabs Get-DefenderPreference).ExclusionPath | Should -Be 'D:\Somebody'
            ($world.now - $started).TotalSeconds | Should -Be 20
        }
        It 'does not wait for one that was removed' {
            $world.defender.mode = 'absent'
            $started = $world.now
            Invoke-InMabs Get-DefenderPreference | Should -BeNullOrEmpty
            $world.now | Should -Be $started
        }
        It 'lists for another antivirus what to exclude when Defender is <mode>' -ForEach @{ mode = 'absent' }, @{ mode = 'silent' } {
            $world.defender.mode = $mode
            Invoke-InMabs Test-AntivirusExclusionsPhase @{ Context = $context } | Should -BeTrue
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            (Invoke-InMabs Confirm-AntivirusExclusionsPhase @{ Context = $context }).antivirusExclusions | Should -Be 'other'
            Get-RecentLog | Should -BeLike '*MABS-AVX-003*XSD*Temp*S:\Scratch, P:\ and the processes *dpmra.exe*cbengine.exe*csc.exe*'
        }
        It 'adds exclusions that a policy hides without asking to see them' {
            $world.defender.isHidden = $true
            Invoke-InMabs Test-AntivirusExclusionsPhase @{ Context = $context } | Should -BeFalse
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            (Invoke-InMabs Confirm-AntivirusExclusionsPhase @{ Context = $context }).antivirusExclusions | Should -Be 'hidden'
            Get-List ExclusionPath | Should -Contain 'P:\'
            Get-RecentLog | Should -BeLike '*MABS-AVX-004*'
        }
        It 'raises no alarm that nobody on this server can end: <why>' -ForEach @(
            @{ why = 'a policy hides the exclusions'; change = { $world.defender.isHidden = $true } }
            @{ why = 'tamper protection guards the default actions'; change = { $world.defender.takesActions = $false } }
            @{ why = 'another antivirus does the work'; change = { $world.defender.mode = 'absent' } }
        ) {
            . $change
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            $null = Invoke-InMabs Confirm-AntivirusExclusionsPhase @{ Context = $context }
            Mock -ModuleName Mabs Get-RemoteTime { $global:FakeWorld.now }
            $watched = [pscustomobject] @{
                Settings = [pscustomobject] @{
                    hardening = [pscustomobject] @{ addAntivirusExclusions = $true; useStrongCrypto = $true }
                    status    = [pscustomobject] @{ containerUrl = 'https://st/status' }
                    network   = [pscustomobject] @{ storageProxy = $null }
                }
            }
            $checks = InModuleScope Mabs -Parameters @{ context = $watched } {
                param($context)
                foreach ($entry in @(Get-HardeningDeviation -UseStrongCrypto $true)) {
                    Set-RegistryValue -Path $entry.Path -Name $entry.Name -Value $entry.Value -Type $entry.Type
                }
                Get-WindowsCheck -Context $context
            }
            @($checks | Where-Object { $_.id -in 'antivirusExclusions', 'hardening' } | ForEach-Object { "$($_.id) $($_.state) $($_.detail)" }) |
                Should -Be @('antivirusExclusions ok no antivirus exclusion is missing', 'hardening ok TLS and registry values are there')
        }
        It 'names an exclusion that somebody took away' {
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            $world.defender.ExclusionPath = @($world.defender.ExclusionPath | Where-Object { $_ -ne 'P:\' })
            $lost = InModuleScope Mabs -Parameters @{ context = $context } {
                param($context) Get-LostExclusion -Exclusion (Get-ServerExclusion -Context $context)
            }
            $lost | Should -Be 'P:\'
        }
        It 'says what is missing when Defender ignores exclusions' {
            $world.defender.takesExclusions = $false
            $world.defender.ExclusionPath = @('P:\', 'S:\Scratch', "$install\XSD", "$install\Temp")
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            $failure = Get-Failure { Invoke-InMabs Confirm-AntivirusExclusionsPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-AVX-002'
            $failure.Exception.Message -replace '/', '\' | Should -BeLike "Microsoft Defender did not take: $agent\bin, $install\bin\dpmra.exe, *"
        }
        It 'says why Defender refuses' {
            $world.failures['Add-MpPreference'] = [System.Collections.Queue]::new(@('Operation failed with the following error: 0x80070005.'))
            $failure = Get-Failure { Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-AVX-002'
            $failure.Exception.Message | Should -BeLike '*(Operation failed with the following error: 0x80070005.).'
        }
        It 'goes on with advice when tamper protection guards the default actions' {
            $world.defender.takesActions = $false
            $world.defender.actions.Severe = 3
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            (Invoke-InMabs Confirm-AntivirusExclusionsPhase @{ Context = $context }).antivirusExclusions | Should -Be 'confirmed'
            Get-RecentLog | Should -BeLike '*MABS-AVX-005 Microsoft Defender does not remove threats of severity Low, Moderate, High,*'
        }
        It 'goes on when Defender refuses the default actions' {
            $world.failures['Set-MpPreference'] = [System.Collections.Queue]::new(@('Operation failed with the following error: 0x80070005.'))
            Invoke-InMabs Set-AntivirusExclusionsPhase @{ Context = $context }
            Get-RecentLog | Should -BeLike '*Warning*does not change its default actions: Operation failed*'
        }
    }
}
