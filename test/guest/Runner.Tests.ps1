BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force

    # Two small phases in place of the real ones: A makes a file, B makes another and may be told to fail or to ask for a restart.
    function Install-Phases {
        InModuleScope Mabs {
            $form = { param($Name, $Inputs) [pscustomobject] @{
                    name = $Name; title = "Phase $Name"; inputs = $Inputs; timeoutMinutes = 10; maxAttempts = 3; pauseSeconds = 60; maxRestarts = 1
                } }
            $script:PhaseTable = @((& $form 'A' @('server.name')), (& $form 'B' @('server.timeZone', 'absent.key')))
            function script:Test-APhase { param($Context) Test-Path -LiteralPath (Join-Path -Path $Context.WorkFolder -ChildPath 'a') }
            function script:Set-APhase { param($Context) $global:FakeWorld.ran += 'A'; $null = New-Item -Path (Join-Path -Path $Context.WorkFolder -ChildPath 'a') -ItemType File -Force }
            function script:Confirm-APhase { param($Context) [ordered] @{ a = 1 } }
            function script:Test-BPhase { param($Context) $global:FakeWorld.bHolds }
            function script:Set-BPhase { param($Context) $global:FakeWorld.ran += 'B'; & $global:FakeWorld.setB }
            function script:Confirm-BPhase { param($Context) if (-not $global:FakeWorld.bHolds) { throw 'B does not hold.' } }
        }
    }

    function Start-Run {
        param([switch] $Resume, [string] $Staging = 'stage-1')
        $null = $Resume
        Invoke-Installation -Folder (Join-Path $folders $Staging) -IdentityEndpoint 'http://127.0.0.1:9' -Resume:$Resume
    }

    function Set-Staging {
        param([string] $Staging, [string] $TimeZone = 'UTC')
        $folder = Join-Path $folders $Staging
        $null = New-Item -Path $folder -ItemType Directory -Force
        $settings = @{
            server  = @{ name = 'MABS01'; timeZone = $TimeZone }
            cloud   = @{ audiences = @{ storage = 'https://storage.azure.com/' } }
            network = @{ storageProxy = $null }
            status  = @{ containerUrl = 'http://127.0.0.1:9/status' }
        }
        Set-Content -LiteralPath (Join-Path $folder 'settings.json') -Value (ConvertTo-Json -InputObject $settings -Depth 5)
        Set-Content -LiteralPath (Join-Path $folder 'guestSettings.schema.json') -Value '{ "type": "object", "required": ["server"] }'
    }

    function Read-State { ConvertFrom-Json -InputObject (Get-Content -LiteralPath 'M:\ProgramData\Mabs\state.json' -Raw) }
    function Read-Status { ConvertFrom-Json -InputObject (Get-Content -LiteralPath 'M:\ProgramData\Mabs\status.json' -Raw) }
}

Describe 'The run' {
    BeforeEach {
        $world = New-FakeWorld -Root (Join-Path $TestDrive ([guid]::NewGuid()))
        $world.ran = @()
        $world.bHolds = $false
        $world.setB = { $global:FakeWorld.bHolds = $true }
        Install-FakeWindows -World $world
        Install-Phases
        $folders = Join-Path 'M:\ProgramData' 'Mabs'
        Set-Staging -Staging 'stage-1'
        # Nobody listens there; what the document holds is read from the file.
        Mock -ModuleName Mabs Invoke-StorageRequest { throw 'unreachable' }
    }

    AfterEach { Uninstall-FakeWindows }

    Describe 'Invoke-Installation' {
        It 'runs every phase once, in order, and says that all is done' {
            Start-Run | Should -Be 'succeeded'
            $world.ran | Should -Be 'A', 'B'
            $status = Read-Status
            $status.state | Should -Be 'succeeded'
            $status.phase | Should -Be 'Done'
            $status.failure | Should -Be $null
            $status.facts.a | Should -Be 1
            @($status.phases | ForEach-Object { $_.outcome }) | Should -Be 'succeeded', 'succeeded'
        }

        It 'does nothing the second time' {
            $null = Start-Run
            Start-Run | Should -Be 'succeeded'
            $world.ran | Should -Be 'A', 'B'
        }

        It 'does not stop because the status container cannot be reached' {
            Start-Run | Should -Be 'succeeded'
            Should -Invoke -ModuleName Mabs Invoke-StorageRequest -Scope It
        }

        It 'tells the outside when nothing can be written on the machine any more' {
        $global:published = @()
        Mock -ModuleName Mabs Invoke-StorageRequest { $global:published += $Body }
        $null = New-Item -Path 'M:\ProgramData\Mabs' -ItemType Directory -Force
        # A folder in its place stands for a disk that takes nothing.
        foreach ($name in 'state.json.new', 'status.json.new') { $null = New-Item -Path "M:\ProgramData\Mabs\$name" -ItemType Directory -Force }
        { Start-Run } | Should -Throw
        $global:published.Count | Should -Be 1
        (ConvertFrom-Json -InputObject $global:published[0]).message | Should -BeLike 'Phase A - state.json could not be written: *'
        Remove-Variable -Name published -Scope Global
    }

    It 'runs again only the phases of which a setting changed' {
            $null = Start-Run
            Set-Staging -Staging 'stage-2' -TimeZone 'W. Europe Standard Time'
            $world.bHolds = $false
            Start-Run -Staging 'stage-2' | Should -Be 'succeeded'
            $world.ran | Should -Be 'A', 'B', 'B'
        }

        It 'asks Windows first: a phase that holds already is not done again' {
            $world.bHolds = $true
            Start-Run | Should -Be 'succeeded'
            $world.ran | Should -Be 'A'
        }

        It 'restarts Windows for a phase and goes on after it' {
            $world.setB = { if (@($global:FakeWorld.ran).Count -gt 2) { $global:FakeWorld.bHolds = $true } else { 'Restart' } }
            Start-Run | Should -Be 'restarting'
            @($world.calls | Where-Object { $_.Name -eq 'Restart-Computer' }).Count | Should -Be 1
            (Read-State).phases.B.outcome | Should -Be 'restarting'
            Start-Run | Should -Be 'succeeded'
            $world.ran | Should -Be 'A', 'B', 'B'
        }

        It 'gives up a phase that wants to restart for ever' {
            $world.setB = { 'Restart' }
            Start-Run | Should -Be 'restarting'
            Start-Run | Should -Be 'failed'
            (Read-Status).failure.id | Should -Be 'MABS-RUN-004'
            @($world.calls | Where-Object { $_.Name -eq 'Restart-Computer' }).Count | Should -Be 1
        }

        It 'asks again for a restart that did not happen, and counts it once' {
            $world.setB = { 'Restart' }
            $null = Start-Run
            $world.bootTime = [datetime] '2026-11-26T07:30:00Z'
            $null = Start-Run
            (Read-State).phases.B.restarts | Should -Be 1
        }

        It 'waits after an unknown error, and the next run tries again' {
            $world.setB = { throw 'The disk is on fire.' }
            Start-Run | Should -Be 'waiting'
            $status = Read-Status
            $status.state | Should -Be 'waiting'
            $status.failure.id | Should -Be 'MABS-RUN-003'
            $status.failure.message | Should -Be 'The phase B met an error that it does not know: The disk is on fire.'
            $status.failure.after | Should -Be 'later'
            $world.setB = { $global:FakeWorld.bHolds = $true }
            Start-Run | Should -Be 'succeeded'
            (Read-Status).failure | Should -Be $null
        }

        It 'tries an error that passes again at once, with a pause' {
            InModuleScope Mabs { (Get-MessageTable)['MABS-TST-001'] = [pscustomobject] @{ message = 'Not yet.'; cause = 'c'; remedy = 'r'; after = 'again' } }
            $world.setB = {
                if (@($global:FakeWorld.ran).Count -lt 4) { throw (New-Object System.Management.Automation.ErrorRecord ([Exception] 'x'), 'MABS-TST-001', 'NotSpecified', $null) }
                $global:FakeWorld.bHolds = $true
            }
            Start-Run | Should -Be 'succeeded'
            $world.ran | Should -Be 'A', 'B', 'B', 'B'
            @($world.calls | Where-Object { $_.Name -eq 'Start-Sleep' } | ForEach-Object { $_.Bound.Seconds }) | Should -Be 60, 60
        }

        It 'ends as waiting when an error did not pass within the tries' {
            InModuleScope Mabs { (Get-MessageTable)['MABS-TST-001'] = [pscustomobject] @{ message = 'Not yet.'; cause = 'c'; remedy = 'r'; after = 'again' } }
            $world.setB = { throw (New-Object System.Management.Automation.ErrorRecord ([Exception] 'x'), 'MABS-TST-001', 'NotSpecified', $null) }
            Start-Run | Should -Be 'waiting'
            $world.ran | Should -Be 'A', 'B', 'B', 'B'
        }

        It 'stops after an error that must not be tried again, until somebody resumes or settings change' {
            InModuleScope Mabs { (Get-MessageTable)['MABS-TST-002'] = [pscustomobject] @{ message = 'Never.'; cause = 'c'; remedy = 'r'; after = 'stop' } }
            $world.setB = { throw (New-Object System.Management.Automation.ErrorRecord ([Exception] 'x'), 'MABS-TST-002', 'NotSpecified', $null) }
            Start-Run | Should -Be 'failed'
            Start-Run | Should -Be 'failed'
            $world.ran | Should -Be 'A', 'B'
            (Read-Status).failure.remedy | Should -Be 'r'
            $world.setB = { $global:FakeWorld.bHolds = $true }
            Start-Run -Resume | Should -Be 'succeeded'
            $world.ran | Should -Be 'A', 'B', 'B'
        }

        It 'gives a failed phase a new chance with a new staging' {
            InModuleScope Mabs { (Get-MessageTable)['MABS-TST-002'] = [pscustomobject] @{ message = 'Never.'; cause = 'c'; remedy = 'r'; after = 'stop' } }
            $world.setB = { throw (New-Object System.Management.Automation.ErrorRecord ([Exception] 'x'), 'MABS-TST-002', 'NotSpecified', $null) }
            $null = Start-Run
            Set-Staging -Staging 'stage-2'
            $world.setB = { $global:FakeWorld.bHolds = $true }
            Start-Run -Staging 'stage-2' | Should -Be 'succeeded'
        }

        It 'leaves when a newer staging took its place' {
            Set-Content -LiteralPath (Join-Path $folders 'current.txt') -Value 'stage-2'
            Start-Run | Should -Be 'superseded'
            $world.ran | Should -Be @()
        }

        It 'leaves when another run is at work' {
            $lock = InModuleScope Mabs { $null = New-Item -Path 'M:\ProgramData\Mabs' -ItemType Directory -Force; Lock-Installation -DataFolder 'M:\ProgramData\Mabs' }
            try { Start-Run | Should -Be 'busy' } finally { $lock.Dispose() }
            $world.ran | Should -Be @()
        }

        It 'goes on from the version before when state.json is damaged' {
            $null = Start-Run
            Set-Content -LiteralPath 'M:\ProgramData\Mabs\state.json' -Value '{ "schemaVersion": 1, "phases": '
            Start-Run | Should -Be 'succeeded'
            $world.ran | Should -Be 'A', 'B'
        }

        It 'stops with one clear error when both versions of the state are damaged (<_>)' -ForEach @(
            '', '{', '[]', 'null', '"x"', '{ "schemaVersion": 2 }', '{ "schemaVersion": 1 }', '{ "schemaVersion": 1, "phases": { "A": 3 } }',
            '{ "schemaVersion": 1, "startedAt": "x", "phases": {} }', '{ "schemaVersion": 1, "phases": { "A": { "outcome": "done" } } }',
            '{ "schemaVersion": 1, "phases": { "A": { "outcome": "pending", "surprise": 1 } } }'
        ) {
            $null = Start-Run
            Set-Content -LiteralPath 'M:\ProgramData\Mabs\state.json' -Value $_
            Set-Content -LiteralPath 'M:\ProgramData\Mabs\state.json.previous' -Value $_
            $world.ran = @()
            { Start-Run } | Should -Throw -ErrorId 'MABS-RUN-002*'
            $world.ran | Should -Be @()
            (Get-Content -LiteralPath 'M:\ProgramData\Mabs\state.json' -Raw).TrimEnd() | Should -Be $_
            $status = Read-Status
            $status.state | Should -Be 'failed'
            $status.failure.id | Should -Be 'MABS-RUN-002'
        }

        It 'refuses settings that do not fit, with every finding' {
            Set-Content -LiteralPath (Join-Path $folders 'stage-1/settings.json') -Value '{}'
            { Start-Run } | Should -Throw -ErrorId 'MABS-RUN-001' -ExpectedMessage 'The settings cannot be used: the document lacks server.'
            $world.ran | Should -Be @()
        }

        It 'puts no registered secret into state, status or log' {
            InModuleScope Mabs { Register-Secret -Value (ConvertTo-SecureString -String 'Canary"<&>''secret 1' -AsPlainText -Force) }
            $world.setB = { throw 'Login failed with Canary"<&>''secret 1.' }
            $null = Start-Run
            $texts = Get-ChildItem -LiteralPath 'M:\ProgramData\Mabs' -Recurse -File | ForEach-Object { Get-Content -LiteralPath $_.FullName -Raw }
            "$texts" | Should -Not -Match 'Canary'
            "$texts" | Should -Match '\[redacted\]'
        }
    }

    Describe 'Get-Installation' {
        It 'shows every phase with its error and remedy' {
            $world.setB = { throw 'x' }
            $null = Start-Run
            $rows = Get-Installation
            $rows.Phase | Should -Be 'A', 'B'
            $rows.Outcome | Should -Be 'succeeded', 'failed'
            $rows[1].Error | Should -BeLike 'MABS-RUN-003*'
            $rows[1].Remedy | Should -Not -BeNullOrEmpty
        }
    }

    Describe 'Get-PhaseInputHash' {
        It 'changes with a value and with nothing else' {
            InModuleScope Mabs {
                $phase = [pscustomobject] @{ inputs = @('a.b', 'c') }
                $one = Get-PhaseInputHash -Phase $phase -Settings (ConvertFrom-Json '{ "a": { "b": [1, 2], "x": 1 } }')
                Get-PhaseInputHash -Phase $phase -Settings (ConvertFrom-Json '{ "y": 0, "a": { "x": 2, "b": [1, 2] } }') | Should -Be $one
                Get-PhaseInputHash -Phase $phase -Settings (ConvertFrom-Json '{ "a": { "b": [2, 1] } }') | Should -Not -Be $one
                Get-PhaseInputHash -Phase $phase -Settings (ConvertFrom-Json '{ "a": { "b": [1, 2] }, "c": null }') | Should -Not -Be $one
            }
        }
    }
}
