BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $hyperV = 'Microsoft-Hyper-V'
    $hyperVModule = 'Microsoft-Hyper-V-Management-PowerShell'
    $agentFolder = 'M:\Program Files\Microsoft Azure Recovery Services Agent'

    function New-TestContext([string] $MabsVersion = 'V4') {
        [pscustomobject] @{
            Settings   = [pscustomobject] @{ package = [pscustomobject] @{ mabsVersion = $MabsVersion } }
            DataFolder = 'M:\ProgramData\Mabs'
            WorkFolder = 'M:\Mabs'
            State      = @{ phases = @{ WindowsFeatures = @{ restarts = 0 } } }
        }
    }
    function Invoke-InMabs([string] $Name, [System.Collections.IDictionary] $Arguments = @{}) {
        InModuleScope Mabs -Parameters @{ Name = $Name; Arguments = $Arguments } { & $Name @Arguments }
    }
    # What a step throws. The run has to be able to tell it, with every value in its place.
    function Get-Failure([scriptblock] $Script) {
        try { & $Script } catch {
            $null = Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $_; Phase = 'WindowsFeatures' }
            return $_
        }
    }
    function Get-DismCall { @($world.calls | Where-Object { $_.Name -eq 'Start-Process' -and $_.Bound.FilePath -eq 'dism.exe' }) }
    # What Request-Restart does, as far as this phase looks at it.
    function Restart-World {
        foreach ($action in $world.onRestart) { & $action $world }
        $world.bootTime = $world.bootTime.AddHours(1)
        $context.State.phases.WindowsFeatures.restarts++
    }
    function Get-RecentLog { InModuleScope Mabs { @($script:RecentLogLines) -join "`n" } }
}

Describe 'The phase WindowsFeatures' {
    BeforeEach {
        $world = New-FakeWorld -Root (Join-Path $TestDrive ([guid]::NewGuid()))
        Install-FakeWindows -World $world
        $context = New-TestContext
        InModuleScope Mabs { $script:RecentLogLines.Clear() }
    }

    AfterEach { Uninstall-FakeWindows }

    Context 'Get-RequiredFeature' {
        It 'lists Hyper-V and its module for V4' { Invoke-InMabs Get-RequiredFeature @{ MabsVersion = 'V4' } | Should -Be $hyperV, $hyperVModule }
        It 'lists .NET Framework 3.5 before them for V3' {
            Invoke-InMabs Get-RequiredFeature @{ MabsVersion = 'V3' } | Should -Be 'NetFx3', $hyperV, $hyperVModule
        }
    }

    Context 'Set-WindowsFeaturesPhase' {
        It 'enables the features of V4, restarts once, and is done' {
            Invoke-InMabs Test-WindowsFeaturesPhase @{ Context = $context } | Should -BeFalse
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } | Should -Be 'Restart'
            $world.features[$hyperV] | Should -Be 'EnablePending'
            Invoke-InMabs Test-WindowsFeaturesPhase @{ Context = $context } | Should -BeFalse
            Restart-World
            Invoke-InMabs Test-WindowsFeaturesPhase @{ Context = $context } | Should -BeTrue
            (Invoke-InMabs Confirm-WindowsFeaturesPhase @{ Context = $context }).windowsFeatures | Should -Be "$hyperV, $hyperVModule"
            $world.features.NetFx3 | Should -Be 'DisabledWithPayloadRemoved'
        }
        It 'enables one feature per call, and never lets DISM restart the machine' {
            $null = Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context }
            $lines = @(Get-DismCall | ForEach-Object { $_.Bound.ArgumentList -join ' ' -replace '/LogPath:.*', '/LogPath' })
            $lines | Should -Be @(
                "/Online /Enable-Feature /All /FeatureName:$hyperV /NoRestart /Quiet /LogPath"
                "/Online /Enable-Feature /All /FeatureName:$hyperVModule /NoRestart /Quiet /LogPath"
            )
        }
        It 'enables .NET Framework 3.5 for V3' {
            $context = New-TestContext V3
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } | Should -Be 'Restart'
            Restart-World
            Invoke-InMabs Test-WindowsFeaturesPhase @{ Context = $context } | Should -BeTrue
            (Invoke-InMabs Confirm-WindowsFeaturesPhase @{ Context = $context }).windowsFeatures | Should -Be "NetFx3, $hyperV, $hyperVModule"
        }
        It 'asks for the restart again when nobody restarted, and enables nothing twice' {
            $null = Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context }
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } | Should -Be 'Restart'
            @(Get-DismCall).Count | Should -Be 2
        }
        It 'changes nothing the second time' {
            $null = Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context }
            Restart-World
            $world.calls.Clear()
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } | Should -BeNullOrEmpty
            @(Get-DismCall).Count | Should -Be 0
        }
        It 'goes on where a restart from outside interrupted it' {
            $world.features[$hyperV] = 'EnablePending'
            foreach ($action in $world.onRestart) { & $action $world }
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } | Should -BeNullOrEmpty
            @(Get-DismCall).Count | Should -Be 1
            Invoke-InMabs Test-WindowsFeaturesPhase @{ Context = $context } | Should -BeTrue
        }
        It 'makes the folder of the MARS agent' {
            $null = Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context }
            Test-Path -Path $agentFolder -PathType Container | Should -BeTrue
        }
        It 'is not done without that folder' {
            $world.features[$hyperV] = 'Enabled'
            $world.features[$hyperVModule] = 'Enabled'
            Invoke-InMabs Test-WindowsFeaturesPhase @{ Context = $context } | Should -BeFalse
            $failure = Get-Failure { Invoke-InMabs Confirm-WindowsFeaturesPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-FEA-008'
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } | Should -BeNullOrEmpty
            Invoke-InMabs Test-WindowsFeaturesPhase @{ Context = $context } | Should -BeTrue
        }
        It 'says so when a file is in the place of that folder' {
            $null = New-Item -Path $agentFolder -ItemType File -Force
            $failure = Get-Failure { Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-FEA-008'
            @(Get-DismCall).Count | Should -Be 0
        }
        It 'says before the restart what to do if the machine does not come back' {
            $null = Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context }
            Get-RecentLog | Should -BeLike "*A restart enables $hyperV.*boot diagnostics*another size*hypervisorlaunchtype off*"
        }
        It 'changes nothing with -WhatIf' {
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context; WhatIf = $true } | Should -BeNullOrEmpty
            $world.features[$hyperV] | Should -Be 'Disabled'
            @(Get-DismCall).Count | Should -Be 0
            Test-Path -Path $agentFolder | Should -BeFalse
        }
    }

    Context 'on a size without nested virtualization' {
        BeforeEach { $world.cim.Win32_Processor.VMMonitorModeExtensions = $false }

        It 'advises, and goes on' {
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } | Should -Be 'Restart'
            Get-RecentLog | Should -BeLike '*Warning*MABS-FEA-001*Standard_D4s_v5*'
            Restart-World
            Invoke-InMabs Test-WindowsFeaturesPhase @{ Context = $context } | Should -BeTrue
        }
        It 'does not advise once Hyper-V runs, which hides the extensions itself' {
            $world.features[$hyperV] = 'Enabled'
            $null = Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context }
            Get-RecentLog | Should -Not -BeLike '*MABS-FEA-001*'
        }
        It 'names the size when Windows refuses the feature, and tries again later by itself' {
            $world.dism[$hyperV] = 0x80070032
            $failure = Get-Failure { Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-FEA-003'
            $failure.Exception.Message | Should -Be 'Windows refused the feature Microsoft-Hyper-V (0x80070032).'
            $told = Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $failure; Phase = 'WindowsFeatures' }
            $told.remedy | Should -Match 'Look at .size. of this server.*Standard_D4s_v5.*pulumi up'
            $told.after | Should -Be 'later'
            $world.features[$hyperVModule] | Should -Be 'Disabled'
        }
        It 'names the size and stops when Windows takes the feature back at the restart' {
            $world.revertedFeatures = @($hyperV)
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } | Should -Be 'Restart'
            Restart-World
            Invoke-InMabs Test-WindowsFeaturesPhase @{ Context = $context } | Should -BeFalse
            $failure = Get-Failure { Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-FEA-004'
            $failure.Exception.Message | Should -Be 'Windows took the feature Microsoft-Hyper-V back at the restart; it is Disabled again.'
            (Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $failure; Phase = 'WindowsFeatures' }).after | Should -Be 'stop'
            @(Get-DismCall).Count | Should -Be 2
        }
        It 'tries once more when somebody resumes' {
            $world.revertedFeatures = @($hyperV)
            $null = Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context }
            Restart-World
            $world.revertedFeatures = @()
            $context.State.phases.WindowsFeatures.restarts = 0
            Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } | Should -Be 'Restart'
        }
    }

    Context 'Enable-Feature' {
        It 'says that the files are missing when Windows Update is out of reach' {
            $world.isWindowsUpdateReachable = $false
            $context = New-TestContext V3
            $failure = Get-Failure { Invoke-InMabs Set-WindowsFeaturesPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-FEA-002'
            $failure.Exception.Message | Should -Be ('The files of the Windows feature NetFx3 are not on this machine, ' +
                'and Windows could not get them (0x800F0906).')
        }
        It 'tells a missing source of <feature> (<code>) from a refusal' -ForEach @(
            foreach ($feature in 'NetFx3', 'Microsoft-Hyper-V') {
                foreach ($code in '0x800F081F', '0x800F0906', '0x800F0907', '0x800F0954') { @{ feature = $feature; code = $code } }
            }
        ) {
            $world.dism[$feature] = [System.Convert]::ToInt32($code, 16)
            $failure = Get-Failure { Invoke-InMabs Enable-Feature @{ Name = $feature; LogFolder = 'M:\logs' } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-FEA-002'
            $failure.Exception.Message | Should -BeLike "*$feature*($code)."
        }
        It 'leaves the size alone when another feature fails' {
            $world.dism[$hyperVModule] = 14098
            $failure = Get-Failure { Invoke-InMabs Enable-Feature @{ Name = $hyperVModule; LogFolder = 'M:\logs' } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-FEA-005'
            $failure.Exception.Message | Should -Be 'Windows could not enable the feature Microsoft-Hyper-V-Management-PowerShell (0x00003712).'
        }
        It 'passes an end by time on' {
            $world.dism[$hyperV] = 'hangs'
            $failure = Get-Failure { Invoke-InMabs Enable-Feature @{ Name = $hyperV; LogFolder = 'M:\logs' } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-RUN-006'
        }
    }

    Context 'Get-FeatureState' {
        It 'says which feature Windows does not know' {
            $failure = Get-Failure { Invoke-InMabs Get-FeatureState @{ Name = 'Application-Server' } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-FEA-006'
            $failure.Exception.Message | Should -BeLike '*Application-Server stands: Feature name Application-Server is unknown.'
        }
    }

    Context 'Confirm-WindowsFeaturesPhase' {
        It 'names every feature that is not enabled, with its state' {
            $null = New-Item -Path $agentFolder -ItemType Directory -Force
            $world.features[$hyperV] = 'EnablePending'
            $failure = Get-Failure { Invoke-InMabs Confirm-WindowsFeaturesPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-FEA-007'
            $failure.Exception.Message | Should -Be ('Features that setup needs are not enabled: Microsoft-Hyper-V (EnablePending), ' +
                'Microsoft-Hyper-V-Management-PowerShell (Disabled).')
        }
    }
}
