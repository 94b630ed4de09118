BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/SetupMachine.ps1"
}

AfterAll { Uninstall-FakeWindows }

Describe 'Get-FileVersion' {
    BeforeAll {
        $null = New-SetupMachine -Root $TestDrive
        # The stand-in is in the place of the real function; here the real one is asked about a real program.
        $real = [scriptblock]::Create((Get-Content "$PSScriptRoot/../../guest/Mabs/Package/Get-FileVersion.ps1" -Raw) + "`nGet-FileVersion -Path `$args[0]")
    }
    It 'reads the versions of a program, each once' {
        $file = Join-Path $PSHOME 'System.Management.Automation.dll'
        if (-not (Test-Path $file)) { $file = [powershell].Assembly.Location }
        $versions = @(& $real $file)
        $versions.Count | Should -BeGreaterThan 0
        $versions[0] | Should -BeOfType ([System.Version])
        @($versions | Select-Object -Unique).Count | Should -Be $versions.Count
    }
    It 'gives nothing for a file without one' {
        'text' | Set-Content (Join-Path $TestDrive 'plain.txt')
        @(& $real (Join-Path $TestDrive 'plain.txt')).Count | Should -Be 0
    }
}

Describe 'Set-PackagePhase' {
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $world = $machine.World
        $context = $machine.Context
        $call = @{ Context = $context }
    }

    It 'downloads, unpacks, and is done' {
        Invoke-InMabs Test-PackagePhase $call | Should -BeFalse
        Invoke-InMabs Set-PackagePhase $call
        Invoke-InMabs Test-PackagePhase $call | Should -BeTrue
        Invoke-InMabs Confirm-PackagePhase $call
        @(Get-ChildItem 'M:\Mabs\package' | ForEach-Object { $_.Name } | Sort-Object) | Should -Be 'MABS_V4-1.bin', 'MABS_V4.exe'
        @($world.accessRights.Keys | ForEach-Object { $_ -replace '/', '\' } | Sort-Object) | Should -Be 'M:\Mabs', 'M:\Mabs\package', 'M:\Mabs\setup'
    }

    It 'finds the one Setup.exe in the layout of <layout>' -ForEach @(
        @{ layout = 'V4'; version = 'V4'; path = 'setup[\\/]Setup.exe$' }
        @{ layout = 'V3'; version = 'V3'; path = 'System_Center_Microsoft_Azure_Backup_Server_v3[\\/]Setup.exe$' }
    ) {
        $world.extractor.layout = $layout
        $context.Settings.package.mabsVersion = $version
        Invoke-InMabs Set-PackagePhase $call
        $found = Invoke-InMabs Get-PackageLayout @{ Folder = 'M:\Mabs\setup' }
        $found.SetupPath | Should -Match $path
        $found.MarsAgentPaths.Count | Should -Be 1
    }

    It 'unpacks again when the extractor was killed before the marker was written' {
        Invoke-InMabs Set-PackagePhase $call
        Remove-Item 'M:\Mabs\unpacked.json'
        Set-Content 'M:\Mabs\setup\stale.txt' 'of another version'
        Invoke-InMabs Test-PackagePhase $call | Should -BeFalse
        Invoke-InMabs Set-PackagePhase $call
        $world.extractor.runs | Should -Be 2
        Test-Path 'M:\Mabs\setup\stale.txt' | Should -BeFalse
    }

    It 'unpacks again when <what>' -ForEach @(
        @{ what = 'a file is gone'; spoil = { Remove-Item 'M:\Mabs\setup\Redist\vcredist.exe' } }
        @{ what = 'a file was cut'; spoil = { Set-Content 'M:\Mabs\setup\SQLSVR2022\setup.exe' '' } }
        @{ what = 'the marker is damaged'; spoil = { Set-Content 'M:\Mabs\unpacked.json' '{' } }
        @{ what = 'the package is another one'; spoil = { $context.Settings.package.files = @($context.Settings.package.files[1]) } }
    ) {
        Invoke-InMabs Set-PackagePhase $call
        & $spoil
        Invoke-InMabs Test-PackagePhase $call | Should -BeFalse
        Invoke-InMabs Set-PackagePhase $call
        Invoke-InMabs Test-PackagePhase $call | Should -BeTrue
    }

    It 'stays unpacked when the MARS agent in it is exchanged' {
        Invoke-InMabs Set-PackagePhase $call
        Set-Content 'M:\Mabs\setup\MARSAgent\MARSAgentInstaller.exe' 'a much longer text than before'
        Invoke-InMabs Test-PackagePhase $call | Should -BeTrue
    }

    It 'ends a Setup.exe that the extractor starts by itself, and takes the extractor as done' {
        $world.extractor.startsSetup = $true
        Invoke-InMabs Set-PackagePhase $call
        $world.processes.Count | Should -Be 0
        Invoke-InMabs Test-PackagePhase $call | Should -BeTrue
    }

    It 'passes on that the extractor hangs without having started anything' {
        $world.programs['MABS_V4.exe'] = { 'hangs' }
        { Invoke-InMabs Set-PackagePhase $call } | Should -Throw -ErrorId 'MABS-RUN-006'
        Invoke-InMabs Test-PackagePhase $call | Should -BeFalse
    }

    It 'ends an extractor that a killed run left behind' {
        $world.processes.Add([pscustomobject] @{ ProcessId = 5; Name = 'MABS_V4.tmp'; ExecutablePath = 'C:\Windows\Temp\is-1\MABS_V4.tmp' })
        $world.processes.Add([pscustomobject] @{ ProcessId = 6; Name = 'sqlservr.exe'; ExecutablePath = 'C:\SQL\sqlservr.exe' })
        Invoke-InMabs Set-PackagePhase $call
        @($world.processes | ForEach-Object { $_.ProcessId }) | Should -Be 6
    }

    It 'refuses to start without the space for package and files' {
        $world.systemFreeBytes = 6.5GB
        { Invoke-InMabs Set-PackagePhase $call } |
            Should -Throw -ErrorId 'MABS-PKG-001' -ExpectedMessage 'The system volume has 6.5 GiB free; package and unpacked installer need 7 GiB.'
        Test-Path 'M:\Mabs\package\MABS_V4.exe' | Should -BeFalse
    }

    It 'refuses a list with <count> executables' -ForEach @(@{ count = 0 }, @{ count = 2 }) {
        $files = $world.files
        $context.Settings.package.files = if ($count -eq 0) { @($files['MABS_V4-1.bin']) } else { @($files['MABS_V4.exe'], $files['MABSV4UR1.exe']) }
        { Invoke-InMabs Set-PackagePhase $call } | Should -Throw -ErrorId 'MABS-PKG-002' -ExpectedMessage "The package has $count executables, not one:*"
    }

    It 'says with which code the extractor failed' {
        $world.extractor.exitCode = 5
        { Invoke-InMabs Set-PackagePhase $call } | Should -Throw -ErrorId 'MABS-PKG-003' -ExpectedMessage 'MABS_V4.exe ended with 5*'
    }

    It 'refuses what is not a whole installer: <layout>' -ForEach @(@{ layout = 'broken' }, @{ layout = 'twoSetups' }) {
        $world.extractor.layout = $layout
        { Invoke-InMabs Set-PackagePhase $call } | Should -Throw -ErrorId 'MABS-PKG-004'
        Test-Path 'M:\Mabs\unpacked.json' | Should -BeFalse
        { Invoke-InMabs Confirm-PackagePhase $call } | Should -Throw -ErrorId 'MABS-PKG-004'
    }

    It 'refuses a package of another version than the settings name' {
        $world.extractor.layout = 'V3'
        { Invoke-InMabs Set-PackagePhase $call } |
            Should -Throw -ErrorId 'MABS-PKG-006' -ExpectedMessage 'The package is Azure Backup Server V3; the settings say V4.'
        Invoke-InMabs Test-PackagePhase $call | Should -BeFalse
    }

    It 'leaves the folder alone while setup runs from it' {
        Invoke-InMabs Set-PackagePhase $call
        $world.tasks['\Mabs\Setup'] = [pscustomobject] @{ TaskPath = '\Mabs\'; TaskName = 'Setup'; State = 'Running'; LastTaskResult = 267009 }
        { Invoke-InMabs Set-PackagePhase $call } | Should -Throw -ErrorId 'MABS-PKG-005'
        { Invoke-InMabs Set-MarsAgentPhase $call } | Should -Throw -ErrorId 'MABS-PKG-005'
        $world.extractor.runs | Should -Be 1
    }

    It 'changes nothing with -WhatIf' {
        Invoke-InMabs Set-PackagePhase @{ Context = $context; WhatIf = $true }
        Test-Path 'M:\Mabs' | Should -BeFalse
    }
}
