BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/SetupMachine.ps1"
}

AfterAll { Uninstall-FakeWindows }

Describe 'Set-MarsAgentPhase' {
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $world = $machine.World
        $context = $machine.Context
        $call = @{ Context = $context }
        $agent = $context.Settings.package.marsAgent
        Invoke-InMabs Set-PackagePhase $call
        # Gives the mirror another agent, and the settings its hash.
        function Set-Agent([string] $Text) {
            $world.mirror['MARSAgentInstaller.exe'] = $Text
            $stream = [System.IO.MemoryStream]::new([System.Text.Encoding]::UTF8.GetBytes($Text))
            $agent.sha256 = (Get-FileHash -InputStream $stream -Algorithm SHA256).Hash.ToLowerInvariant()
        }
        $target = 'M:\Mabs\setup\MARSAgent\MARSAgentInstaller.exe'
    }

    It 'exchanges the agent that came with the package' {
        Get-Content $target | Should -Be 'version: 2.0.9190.0'
        Invoke-InMabs Test-MarsAgentPhase $call | Should -BeFalse
        Invoke-InMabs Set-MarsAgentPhase $call
        Get-Content $target | Should -Be 'version: 2.0.9262.0'
        Invoke-InMabs Test-MarsAgentPhase $call | Should -BeTrue
        Invoke-InMabs Confirm-MarsAgentPhase $call
    }

    It 'exchanges it again when a copy was cut short' {
        Invoke-InMabs Set-MarsAgentPhase $call
        Set-Content $target 'version: 2.0' -NoNewline
        Invoke-InMabs Test-MarsAgentPhase $call | Should -BeFalse
        Invoke-InMabs Set-MarsAgentPhase $call
        Invoke-InMabs Test-MarsAgentPhase $call | Should -BeTrue
    }

    It 'brings back an installer that somebody deleted' {
        Remove-Item 'M:\Mabs\setup' -Recurse
        Invoke-InMabs Set-MarsAgentPhase $call
        Get-Content $target | Should -Be 'version: 2.0.9262.0'
    }

    It 'reads the version of the product as well as that of the file' {
        Set-Agent 'version: 6.3.9600.17298 2.0.9262.0'
        Invoke-InMabs Set-MarsAgentPhase $call
        Invoke-InMabs Test-MarsAgentPhase $call | Should -BeTrue
    }

    It 'does not take the version of an extractor for that of the agent' {
        Set-Agent 'version: 10.0.0.0 2.0.9200.0'
        $agent.version = '2.0.9200.0'
        { Invoke-InMabs Set-MarsAgentPhase $call } | Should -Throw -ErrorId 'MABS-MAR-001'
    }

    It 'accepts a file that carries no version: its hash is pinned and the installed agent is checked' {
        Set-Agent 'no version at all'
        Invoke-InMabs Set-MarsAgentPhase $call
        Get-Content $target | Should -Be 'no version at all'
    }

    It 'refuses an agent below the minimum before it exchanges anything' {
        Set-Agent 'version: 2.0.9248.0'
        $agent.version = '2.0.9248.0'
        { Invoke-InMabs Set-MarsAgentPhase $call } | Should -Throw -ErrorId 'MABS-MAR-001' `
            -ExpectedMessage 'MARSAgentInstaller.exe is version 2.0.9248.0; at least 2.0.9249.0 is needed.'
        Get-Content $target | Should -Be 'version: 2.0.9190.0'
    }

    It 'accepts the minimum itself' {
        Set-Agent 'version: 2.0.9249.0'
        $agent.version = '2.0.9249.0'
        Invoke-InMabs Set-MarsAgentPhase $call
        Invoke-InMabs Test-MarsAgentPhase $call | Should -BeTrue
    }

    It 'refuses a file that is not what the settings say' {
        Set-Agent 'version: 2.0.9260.0'
        { Invoke-InMabs Set-MarsAgentPhase $call } | Should -Throw -ErrorId 'MABS-MAR-002' `
            -ExpectedMessage 'MARSAgentInstaller.exe is version 2.0.9260.0; the settings say 2.0.9262.0.'
    }

    It 'does not confirm what is not exchanged' {
        { Invoke-InMabs Confirm-MarsAgentPhase $call } | Should -Throw -ErrorId 'MABS-MAR-003'
    }

    It 'changes nothing with -WhatIf' {
        Invoke-InMabs Set-MarsAgentPhase @{ Context = $context; WhatIf = $true }
        Get-Content $target | Should -Be 'version: 2.0.9190.0'
    }
}
