BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $world = New-FakeWorld -Root (Join-Path $TestDrive 'machine')
    Install-FakeWindows -World $world
}

AfterAll { Uninstall-FakeWindows }

Describe 'Format-Message' {
    It 'puts values into their places' {
        InModuleScope Mabs { Format-Message -Text 'LUN {lun} of {disks}.' -Values @{ lun = 3; disks = 'a', 'b' } } | Should -Be 'LUN 3 of a, b.'
    }
    It 'refuses a place without a value' {
        { InModuleScope Mabs { Format-Message -Text 'LUN {lun}' } } | Should -Throw '*no value for {lun}*'
    }
}

Describe 'Get-BootTime' {
    It 'asks Windows' { InModuleScope Mabs { Get-BootTime } | Should -Be '2026-11-26T07:30:00Z' }
}

Describe 'Test-SameBoot' {
    It 'says <Same> for <Then> when Windows started at 07:30:00' -ForEach @(
        @{ Then = '2026-11-26T07:30:00Z'; Same = $true }
        @{ Then = '2026-11-26T07:28:30Z'; Same = $true }
        @{ Then = '2026-11-26T07:31:30Z'; Same = $true }
        @{ Then = '2026-11-26T07:28:29Z'; Same = $false }
        @{ Then = '2026-11-26T07:31:31Z'; Same = $false }
        @{ Then = ''; Same = $false }
        @{ Then = $null; Same = $false }
        @{ Then = 'yesterday'; Same = $false }
    ) {
        InModuleScope Mabs -Parameters @{ Then = $Then } { param($Then) Test-SameBoot -BootTime $Then } | Should -Be $Same
    }
}

Describe 'Write-TextFile' {
    It 'keeps the version before' {
        InModuleScope Mabs {
            Write-TextFile -Path 'M:\ProgramData\x.json' -Text 'one'
            Write-TextFile -Path 'M:\ProgramData\x.json' -Text 'two'
        }
        Get-Content 'M:\ProgramData\x.json' | Should -Be 'two'
        Get-Content 'M:\ProgramData\x.json.previous' | Should -Be 'one'
    }
    It 'tries again while somebody else holds the file' {
        # A folder in the way stands for a file that cannot be exchanged; whoever it is lets go after a second.
        $blocker = Join-Path $world.root 'M/ProgramData/y.json'
        $null = [System.IO.Directory]::CreateDirectory($blocker)
        Mock -ModuleName Mabs Start-Sleep { if (++$global:FakeWorld.waits -eq 2) { [System.IO.Directory]::Delete($global:FakeWorld.blocker) } }
        $world.blocker = $blocker
        $world.waits = 0
        InModuleScope Mabs { Write-TextFile -Path 'M:\ProgramData\y.json' -Text 'one' }
        Get-Content 'M:\ProgramData\y.json' | Should -Be 'one'
        $world.waits | Should -Be 2
    }
    It 'gives up after five tries' {
        $null = [System.IO.Directory]::CreateDirectory((Join-Path $world.root 'M/ProgramData/z.json'))
        $before = $world.now
        { InModuleScope Mabs { Write-TextFile -Path 'M:\ProgramData\z.json' -Text 'one' } } | Should -Throw
        ($world.now - $before).TotalSeconds | Should -Be 2
    }
}

Describe 'Register-MabsTask' {
    It 'registers a task of SYSTEM' {
        InModuleScope Mabs {
            Register-MabsTask -Name X -ScriptPath 'M:\x.ps1' -Trigger (New-ScheduledTaskTrigger -AtStartup) -Description 'A task.'
        }
        $world.tasks['\Mabs\X'].Principal.UserId | Should -Be 'NT AUTHORITY\SYSTEM'
        $world.tasks['\Mabs\X'].Settings.Priority | Should -Be 4
        $world.tasks['\Mabs\X'].Actions[0].Arguments | Should -Be '-NoProfile -NonInteractive -ExecutionPolicy Bypass -File "M:\x.ps1"'
    }
}

Describe 'Invoke-Program' {
    It 'gives the exit code, and quotes what has spaces' {
        $world.programs['x.exe'] = { param($World, $Arguments) $World.seen = $Arguments; 3010 }
        InModuleScope Mabs { Invoke-Program -FilePath 'x.exe' -ArgumentList '/a', 'b c', 'd"e' -TimeoutMinutes 1 } | Should -Be 3010
        $world.seen | Should -Be '/a "b c" "d\"e"'
    }
    It 'keeps a backslash before a quotation mark from changing what it means' {
        $world.programs['x.exe'] = { param($World, $Arguments) $World.seen = $Arguments; 0 }
        InModuleScope Mabs { Invoke-Program -FilePath 'x.exe' -ArgumentList 'C:\a b\', 'C:\ab\', 'a\"b', '' -TimeoutMinutes 1 } | Should -Be 0
        $world.seen | Should -Be '"C:\a b\\" C:\ab\ "a\\\"b" ""'
    }
    It 'ends a program that hangs' {
        $world.programs['x.exe'] = { 'hangs' }
        { InModuleScope Mabs { Invoke-Program -FilePath 'x.exe' -TimeoutMinutes 1 } } |
            Should -Throw -ErrorId 'MABS-RUN-006' -ExpectedMessage 'x.exe did not end within 1 minutes and was ended.'
    }
    It 'lets nobody start a program that was not foreseen' {
        { InModuleScope Mabs { Invoke-Program -FilePath 'format.com' -TimeoutMinutes 1 } } | Should -Throw 'Unexpected call*'
    }
}

Describe 'Get-RegistryValue' {
    It 'finds nothing in a key without values' {
        $world.registry['HKLM:\SOFTWARE\Empty'] = @{}
        InModuleScope Mabs { @(Get-RegistryValue -Path 'HKLM:\SOFTWARE\Empty' -Name DisplayName).Count } | Should -Be 0
    }
}

Describe 'Get-PendingRestart' {
    It 'finds nothing on a fresh machine' { InModuleScope Mabs { @(Get-PendingRestart).Count } | Should -Be 0 }
    It 'names the reasons' {
        InModuleScope Mabs {
            Set-RegistryValue -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations -Value @('a', '') -Type MultiString
        }
        $world.registry['HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired'] = @{}
        InModuleScope Mabs { Get-PendingRestart } | Should -Be 'Windows Update', 'files to be exchanged'
    }
}

Describe 'New-ProtectedFolder' {
    It 'makes a folder, and takes one that is there' {
        InModuleScope Mabs { New-ProtectedFolder -Path 'M:\Mabs'; New-ProtectedFolder -Path 'M:\Mabs' -Account 'CORP\svc setup' }
        $world.accessRights['M:\Mabs'] | Should -Be 'M:\Mabs /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F "CORP\svc setup:(OI)(CI)M"'
    }
    It 'takes no folder of somebody else' {
        $world.owners['M:\Theirs'] = 'S-1-5-21-1-2-3-1105'
        { InModuleScope Mabs { New-ProtectedFolder -Path 'M:\Theirs' } } | Should -Throw -ErrorId 'MABS-RUN-007' -ExpectedMessage '*its owner is S-1-5-21-1-2-3-1105.'
        $world.accessRights.ContainsKey('M:\Theirs') | Should -BeFalse
    }
    It 'takes no link' {
        $null = Microsoft.PowerShell.Management\New-Item -ItemType SymbolicLink -Path (Join-Path $world.root 'M/Link') -Target (Join-Path $world.root 'M/ProgramData')
        { InModuleScope Mabs { New-ProtectedFolder -Path 'M:\Link' } } | Should -Throw -ErrorId 'MABS-RUN-007' -ExpectedMessage '*it is a link.'
        $world.accessRights.ContainsKey('M:\Link') | Should -BeFalse
    }
    It 'makes nothing with -WhatIf' {
        InModuleScope Mabs { New-ProtectedFolder -Path 'M:\Other' -WhatIf }
        Test-Path 'M:\Other' | Should -BeFalse
    }
    It 'is known by its rights, and not because it is there' {
        InModuleScope Mabs { Test-ProtectedFolder -Path 'M:\Ours' } | Should -BeFalse
        $null = New-Item -Path 'M:\Ours' -ItemType Directory
        InModuleScope Mabs { Test-ProtectedFolder -Path 'M:\Ours' } | Should -BeFalse
        InModuleScope Mabs { New-ProtectedFolder -Path 'M:\Ours'; Test-ProtectedFolder -Path 'M:\Ours' } | Should -BeTrue
        Set-Content -LiteralPath 'M:\File' -Value 'x'
        InModuleScope Mabs { Test-ProtectedFolder -Path 'M:\File' } | Should -BeFalse
    }
}

Describe 'Remove-SecretFile' {
    It 'overwrites the content before the name goes' {
        $path = Join-Path $TestDrive 'secret.txt'
        [System.IO.File]::WriteAllText($path, 'x' * 200000)
        # A second name of the same file shows what is left of it.
        $null = New-Item -ItemType HardLink -Path (Join-Path $TestDrive 'other.txt') -Target $path
        InModuleScope Mabs -Parameters @{ path = $path } { param($path) Remove-SecretFile -Path $path }
        Test-Path $path | Should -BeFalse
        $bytes = [System.IO.File]::ReadAllBytes((Join-Path $TestDrive 'other.txt'))
        $bytes.Length | Should -Be 200000
        [System.Linq.Enumerable]::All($bytes, [System.Func[byte, bool]] { param($byte) $byte -eq 0 }) | Should -BeTrue
    }
    It 'takes an empty file, a read-only one, and one that is not there' {
        foreach ($name in 'empty.txt', 'locked.txt') { [System.IO.File]::WriteAllText((Join-Path $TestDrive $name), '') }
        [System.IO.File]::SetAttributes((Join-Path $TestDrive 'locked.txt'), 'ReadOnly')
        foreach ($name in 'empty.txt', 'locked.txt', 'absent.txt') {
            InModuleScope Mabs -Parameters @{ path = Join-Path $TestDrive $name } { param($path) Remove-SecretFile -Path $path }
            Test-Path (Join-Path $TestDrive $name) | Should -BeFalse
        }
    }
    It 'keeps the file with -WhatIf' {
        $path = Join-Path $TestDrive 'kept.txt'
        [System.IO.File]::WriteAllText($path, 'x')
        InModuleScope Mabs -Parameters @{ path = $path } { param($path) Remove-SecretFile -Path $path -WhatIf }
        [System.IO.File]::ReadAllText($path) | Should -Be 'x'
    }
}
