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

Describe 'Write-TextFile' {
    It 'keeps the version before' {
        InModuleScope Mabs {
            Write-TextFile -Path 'M:\ProgramData\x.json' -Text 'one'
            Write-TextFile -Path 'M:\ProgramData\x.json' -Text 'two'
        }
        Get-Content 'M:\ProgramData\x.json' | Should -Be 'two'
        Get-Content 'M:\ProgramData\x.json.previous' | Should -Be 'one'
    }
}

Describe 'Register-MabsTask' {
    It 'registers a task of SYSTEM' {
        InModuleScope Mabs {
            Register-MabsTask -Name X -ScriptPath 'M:\x.ps1' -Trigger (New-ScheduledTaskTrigger -AtStartup) -Description 'A task.'
        }
        $world.tasks['\Mabs\X'].Principal.UserId | Should -Be 'NT AUTHORITY\SYSTEM'
        $world.tasks['\Mabs\X'].Actions[0].Arguments | Should -Be '-NoProfile -NonInteractive -ExecutionPolicy Bypass -File "M:\x.ps1"'
    }
}

Describe 'Invoke-Program' {
    It 'gives the exit code, and quotes what has spaces' {
        $world.programs['x.exe'] = { param($World, $Arguments) $World.seen = $Arguments; 3010 }
        InModuleScope Mabs { Invoke-Program -FilePath 'x.exe' -ArgumentList '/a', 'b c', 'd"e' -TimeoutMinutes 1 } | Should -Be 3010
        $world.seen | Should -Be '/a "b c" "d\"e"'
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
