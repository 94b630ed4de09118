BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/SetupMachine.ps1"
}

AfterAll { Uninstall-FakeWindows }

Describe 'Set-RollupPhase' {
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $world = $machine.World
        $call = @{ Context = $machine.Context }
        $null = Complete-Installation $machine
        function Set-Rollup([string] $Name = 'MABSV4UR1.exe', [string] $Build = '14.0.46.0') {
            $file = $world.files[$Name]
            $sha256 = if ($file) { $file.sha256 } else { '' }
            $rollup = [pscustomobject] @{ name = $Name; sha256 = $sha256; build = $Build }
            $machine.Context.Settings.package | Add-Member -NotePropertyName rollup -NotePropertyValue $rollup -Force
        }
    }

    It 'does nothing when the settings have none' {
        Invoke-InMabs Test-RollupPhase $call | Should -BeTrue
        Invoke-InMabs Set-RollupPhase $call | Should -BeNullOrEmpty
        Invoke-InMabs Confirm-RollupPhase $call | Should -BeNullOrEmpty
        $world.rollup.runs | Should -Be 0
    }

    It 'installs <file>, starts the services again, and is done' -ForEach @(@{ file = 'MABSV4UR1.exe' }, @{ file = 'MABSV4UR1.msp' }) {
        Set-Rollup $file
        Invoke-InMabs Test-RollupPhase $call | Should -BeFalse
        Invoke-InMabs Set-RollupPhase $call | Should -BeNullOrEmpty
        Invoke-InMabs Test-RollupPhase $call | Should -BeTrue
        (Invoke-InMabs Confirm-RollupPhase $call).mabsBuild | Should -Be '14.0.46.0'
        $world.services['MSDPM'].Status | Should -Be 'Running'
        $null = Invoke-InMabs Set-RollupPhase $call
        $world.rollup.runs | Should -Be 1
    }

    It 'restarts for <why>, and does not install a second time' -ForEach @(
        @{ why = 'exit code 3010'; code = 3010; pending = $false }, @{ why = 'a restart that is pending'; code = 0; pending = $true }
    ) {
        Set-Rollup
        $world.rollup.exitCode = $code
        $world.rollup.needsRestart = $pending
        Invoke-InMabs Set-RollupPhase $call | Should -Be 'Restart'
        Restart-Computer -Force
        (Complete-Installation $machine @('Rollup')).mabsBuild | Should -Be '14.0.46.0'
        $world.rollup.runs | Should -Be 1
    }

    It 'restarts before it, when Windows wants that' {
        Set-Rollup
        $world.registry['HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager'] = @{ PendingFileRenameOperations = @('\??\C:\x', '') }
        Invoke-InMabs Set-RollupPhase $call | Should -Be 'Restart'
        $world.rollup.runs | Should -Be 0
    }

    It 'only starts the services when a run was killed after the installation' {
        Set-Rollup
        $null = Invoke-InMabs Set-RollupPhase $call
        $world.services['MSDPM'].Status = 'Stopped'
        Invoke-InMabs Test-RollupPhase $call | Should -BeFalse
        Invoke-InMabs Set-RollupPhase $call | Should -BeNullOrEmpty
        $world.rollup.runs | Should -Be 1
        $null = Invoke-InMabs Confirm-RollupPhase $call
    }

    It 'waits for an installer that a killed run left at work' {
        Set-Rollup
        $world.processes.Add([pscustomobject] @{ ProcessId = 9; Name = 'MABSV4UR1.exe'; ExecutablePath = 'M:\Mabs\package\MABSV4UR1.exe' })
        { Invoke-InMabs Set-RollupPhase $call } | Should -Throw -ErrorId 'MABS-RUP-003'
        $world.rollup.runs | Should -Be 0
    }

    It 'skips a rollup that is older than what is installed' {
        Set-Rollup 'MABSV4UR1.exe' '14.0.29.0'
        Invoke-InMabs Test-RollupPhase $call | Should -BeTrue
        Invoke-InMabs Set-RollupPhase $call | Should -BeNullOrEmpty
        $world.rollup.runs | Should -Be 0
    }

    It 'never installs the recalled build' {
        Set-Rollup 'MABSV4UR1.exe' '14.0.42.0'
        { Invoke-InMabs Set-RollupPhase $call } | Should -Throw -ErrorId 'MABS-RUP-001' -ExpectedMessage 'Build 14.0.42.0 was recalled*'
        $world.rollup.runs | Should -Be 0
    }

    It 'replaces the recalled build' {
        foreach ($file in 'msdpm.exe', 'MsdpmDll.dll') { Set-Content (Join-Path $world.setup.installPath "bin/$file") 'version: 14.0.42.0' }
        Set-Rollup
        (Complete-Installation $machine @('Proof', 'Rollup')).mabsBuild | Should -Be '14.0.46.0'
    }

    It 'does not accept a rollup that brought the recalled build instead' {
        Set-Rollup 'MABSV4UR1.exe' '14.0.41.0'
        $world.rollup.build = '14.0.42.0'
        $null = Invoke-InMabs Set-RollupPhase $call
        { Invoke-InMabs Confirm-RollupPhase $call } | Should -Throw -ErrorId 'MABS-PRF-005'
    }

    It 'says with which code it failed' {
        Set-Rollup
        $world.rollup.exitCode = 1603
        { Invoke-InMabs Set-RollupPhase $call } | Should -Throw -ErrorId 'MABS-RUP-002' -ExpectedMessage 'MABSV4UR1.exe ended with 1603.'
    }

    It 'tries again when another installation is at work' {
        Set-Rollup
        $world.rollup.exitCode = 1618
        { Invoke-InMabs Set-RollupPhase $call } | Should -Throw -ErrorId 'MABS-RUP-003'
    }

    It 'trusts the build, not the exit code' {
        Set-Rollup
        $world.rollup.does = 'nothing'
        Invoke-InMabs Set-RollupPhase $call | Should -BeNullOrEmpty
        { Invoke-InMabs Confirm-RollupPhase $call } | Should -Throw -ErrorId 'MABS-RUP-004' `
            -ExpectedMessage 'After MABSV4UR1.exe, build 14.0.30.0 is installed instead of 14.0.46.0.'
    }

    It 'refuses a file of another kind' {
        $world.mirror['rollup.cab'] = 'cabinet'
        Set-Rollup 'rollup.cab'
        $stream = [System.IO.MemoryStream]::new([System.Text.Encoding]::UTF8.GetBytes('cabinet'))
        $machine.Context.Settings.package.rollup.sha256 = (Get-FileHash -InputStream $stream).Hash
        { Invoke-InMabs Set-RollupPhase $call } | Should -Throw -ErrorId 'MABS-RUP-005'
    }

    It 'misses the backup server' {
        Set-Rollup
        $world.registry.Remove('HKLM:\SOFTWARE\Microsoft\Microsoft Data Protection Manager\Setup')
        { Invoke-InMabs Set-RollupPhase $call } | Should -Throw -ErrorId 'MABS-PRF-001'
        { Invoke-InMabs Confirm-RollupPhase $call } | Should -Throw -ErrorId 'MABS-PRF-001'
    }

    It 'changes nothing with -WhatIf' {
        Set-Rollup
        Invoke-InMabs Set-RollupPhase @{ Context = $machine.Context; WhatIf = $true }
        $world.rollup.runs | Should -Be 0
        Test-Path 'M:\Mabs\package\MABSV4UR1.exe' | Should -BeFalse
    }
}
