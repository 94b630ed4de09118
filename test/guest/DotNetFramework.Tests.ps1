BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $full = 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'
    $sha256 = 'f' * 64
    InModuleScope Mabs {
        if ($null -eq (Get-Command -Name Save-PackageFile -ErrorAction SilentlyContinue)) {
            function script:Save-PackageFile { [CmdletBinding()] param($Context, $File, $Folder) }
        }
    }
    Mock -ModuleName Mabs Save-PackageFile { Join-Path $Folder $File.name }

    function New-TestContext([object] $Installer) {
        $package = [pscustomobject] @{ mabsVersion = 'V4' }
        if ($null -ne $Installer) { $package | Add-Member -NotePropertyName dotNetFramework -NotePropertyValue $Installer }
        [pscustomobject] @{
            Settings   = [pscustomobject] @{ package = $package }
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
            $null = Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $_; Phase = 'DotNetFramework' }
            return $_
        }
    }
    function Restart-World { foreach ($action in $world.onRestart) { & $action $world }; $world.bootTime = $world.bootTime.AddHours(1) }
    $installer = [pscustomobject] @{ name = 'ndp48-x86-x64-allos-enu.exe'; sha256 = $sha256 }
}

Describe 'The phase DotNetFramework' {
    BeforeEach {
        $world = New-FakeWorld -Root (Join-Path $TestDrive ([guid]::NewGuid()))
        Install-FakeWindows -World $world
        $context = New-TestContext $installer
    }

    AfterEach { Uninstall-FakeWindows }

    Context 'Get-DotNetFramework' {
        It 'takes release <release> for sufficient: <expected>' -ForEach @(
            @{ release = 461814; expected = $false }
            @{ release = 528039; expected = $false }
            @{ release = 528040; expected = $true }
            @{ release = 528449; expected = $true }
            @{ release = 533320; expected = $true }
        ) {
            $world.registry[$full].Release = $release
            (Invoke-InMabs Get-DotNetFramework).IsSufficient | Should -Be $expected
        }
        It 'has release 0 without any .NET Framework 4' {
            $world.registry.Remove($full)
            $found = Invoke-InMabs Get-DotNetFramework
            $found.Release | Should -Be 0
            $found.IsSufficient | Should -BeFalse
        }
    }

    Context 'Get-WindowsRelease' {
        It 'knows build <build> as <year>' -ForEach @(
            @{ build = '14393'; year = 2016 }, @{ build = '17763'; year = 2019 }, @{ build = '20348'; year = 2022 }, @{ build = '26100'; year = 0 }
        ) {
            $world.cim.Win32_OperatingSystem = [pscustomobject] @{ BuildNumber = $build; Caption = 'Windows' }
            (Invoke-InMabs Get-WindowsRelease).Year | Should -Be $year
        }
    }

    Context 'Test-RestartMark' {
        It 'holds until Windows starts again' {
            Invoke-InMabs Test-RestartMark @{ Name = 'X' } | Should -BeFalse
            Invoke-InMabs Set-RestartMark @{ Name = 'X' }
            Invoke-InMabs Test-RestartMark @{ Name = 'X' } | Should -BeTrue
            Invoke-InMabs Test-RestartMark @{ Name = 'Y' } | Should -BeFalse
            Restart-World
            Invoke-InMabs Test-RestartMark @{ Name = 'X' } | Should -BeFalse
        }
        It 'can be cleared' {
            Invoke-InMabs Set-RestartMark @{ Name = 'X' }
            Invoke-InMabs Clear-RestartMark @{ Name = 'X' }
            Invoke-InMabs Test-RestartMark @{ Name = 'X' } | Should -BeFalse
        }
    }

    Context 'Set-DotNetFrameworkPhase' {
        It 'installs, restarts and is done' {
            Invoke-InMabs Test-DotNetFrameworkPhase @{ Context = $context } | Should -BeFalse
            Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context } | Should -Be 'Restart'
            Restart-World
            Invoke-InMabs Test-DotNetFrameworkPhase @{ Context = $context } | Should -BeTrue
            $facts = Invoke-InMabs Confirm-DotNetFrameworkPhase @{ Context = $context }
            $facts.Keys | Should -Be 'dotNetRelease'
            $facts.dotNetRelease | Should -Be 528049
        }
        It 'keeps the installer in a folder of its own, which others cannot write to' {
            $null = Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context }
            Should -Invoke -ModuleName Mabs Save-PackageFile -Times 1 -Exactly -ParameterFilter {
                $File.sha256 -eq ('f' * 64) -and ($Folder -replace '/', '\') -eq 'M:\Mabs\dotNetFramework'
            }
            @($world.accessRights.Keys | ForEach-Object { $_ -replace '/', '\' } | Sort-Object) | Should -Be 'M:\Mabs', 'M:\Mabs\dotNetFramework'
        }
        It 'leaves a newer .NET Framework alone and needs no installer then' {
            $world.registry[$full].Release = 533320
            $bare = New-TestContext $null
            Invoke-InMabs Test-DotNetFrameworkPhase @{ Context = $bare } | Should -BeTrue
            Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $bare } | Should -BeNullOrEmpty
            @($world.calls | Where-Object { $_.Name -eq 'Start-Process' }).Count | Should -Be 0
        }
        It 'asks for the restart when it was killed after the installer, before it could say so' {
            $null = Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context }
            # Nobody restarted; the release is there already.
            Invoke-InMabs Test-DotNetFrameworkPhase @{ Context = $context } | Should -BeFalse
            Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context } | Should -Be 'Restart'
            @($world.calls | Where-Object { $_.Name -eq 'Start-Process' -and $_.Bound.FilePath -like '*ndp48*' }).Count | Should -Be 1
        }
        It 'is done after the restart too when Windows shows the release only then' {
            $world.dotNetInstaller.isDelayed = $true
            Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context } | Should -Be 'Restart'
            (Invoke-InMabs Get-DotNetFramework).IsSufficient | Should -BeFalse
            Restart-World
            Invoke-InMabs Test-DotNetFrameworkPhase @{ Context = $context } | Should -BeTrue
        }
        It 'needs no restart after exit code 0' {
            $world.dotNetInstaller.exitCode = 0
            Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context } | Should -BeNullOrEmpty
            Invoke-InMabs Test-DotNetFrameworkPhase @{ Context = $context } | Should -BeTrue
        }
        It 'restarts after exit code 1641 too' {
            $world.dotNetInstaller.exitCode = 1641
            Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context } | Should -Be 'Restart'
        }
        It 'stops with <id> after exit code <exitCode>, without asking for a restart later' -ForEach @(
            @{ exitCode = 5100; id = 'MABS-NET-002' }
            @{ exitCode = 1618; id = 'MABS-NET-003' }
            @{ exitCode = 1603; id = 'MABS-NET-004' }
            @{ exitCode = -2147467259; id = 'MABS-NET-004' }
        ) {
            $world.dotNetInstaller.exitCode = $exitCode
            $failure = Get-Failure { Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be $id
            $failure.Exception.Message | Should -BeLike '*ndp48-x86-x64-allos-enu.exe ended with*'
            Invoke-InMabs Test-RestartMark @{ Name = 'DotNetFramework' } | Should -BeFalse
        }
        It 'says which file and which key are missing without an installer in the settings' {
            $bare = New-TestContext $null
            $failure = Get-Failure { Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $bare } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-NET-001'
            $failure.Exception.Message | Should -Be ('.NET Framework 4.8 is missing on Microsoft Windows Server 2019 Datacenter ' +
                '(release 461814, needed is 528040 or higher), ' +
                'and the settings name no installer for it.')
            $told = Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $failure; Phase = 'DotNetFramework' }
            $told.remedy | Should -BeLike '*mabs:package*dotNetFramework*file*sha256*'
            $told.after | Should -Be 'later'
        }
        It 'changes nothing with -WhatIf' {
            Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context; WhatIf = $true } | Should -BeNullOrEmpty
            $world.registry[$full].Release | Should -Be 461814
            Test-Path -Path 'M:\Mabs' | Should -BeFalse
            @($world.calls | Where-Object { $_.Name -eq 'Start-Process' }).Count | Should -Be 0
        }
    }

    Context 'Confirm-DotNetFrameworkPhase' {
        It 'does not take the word of an installer of something older' {
            $world.dotNetInstaller.release = 461814
            $null = Invoke-InMabs Set-DotNetFrameworkPhase @{ Context = $context }
            Restart-World
            $failure = Get-Failure { Invoke-InMabs Confirm-DotNetFrameworkPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-NET-005'
        }
    }
}
