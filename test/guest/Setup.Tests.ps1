BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/SetupMachine.ps1"
}

AfterAll { Uninstall-FakeWindows }

Describe 'Set-SetupPhase' {
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $world = $machine.World
        $context = $machine.Context
        $call = @{ Context = $context }
        $sessionManager = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager'
    }

    Context 'on a machine that is ready' {
        It 'installs, registers, asks for a restart, and leaves no secret' {
            Complete-Installation $machine @('Package', 'MarsAgent')
            Invoke-InMabs Test-SetupPhase $call | Should -BeFalse
            Invoke-InMabs Set-SetupPhase $call | Should -Be 'Restart'
            $world.setup.complaints | Should -BeNullOrEmpty
            Get-Leftover $machine | Should -BeNullOrEmpty
            $world.tasks.Keys | Should -Not -Contain '\Mabs\Setup'
            # Until the restart it is not done.
            Invoke-InMabs Test-SetupPhase $call | Should -BeFalse
            Restart-Computer -Force
            Invoke-InMabs Test-SetupPhase $call | Should -BeTrue
            Invoke-InMabs Confirm-SetupPhase $call
            $world.setup.runs | Should -Be 1
        }

        It 'does nothing the second time' {
            Complete-Installation $machine
            $before = $world.calls.Count
            Invoke-InMabs Set-SetupPhase $call | Should -BeNullOrEmpty
            $world.setup.runs | Should -Be 1
            $world.credentialsMade | Should -Be 1
            @($world.calls | Select-Object -Skip $before | Where-Object { $_.Name -in 'Register-ScheduledTask', 'Start-ScheduledTask' }).Count | Should -Be 0
        }

        It 'gives setup what the settings say' {
            Complete-Installation $machine
            $answers = $world.setup.answers
            $answers.SecurityPassphrase | Should -Be $world.passphrase
            $answers.SQLMachinePassword | Should -Be $world.accountPassword
            $answers.SQLMachineDomainName | Should -Be 'CORP'
            $answers.UseExistingSQL | Should -Be '0'
            $answers.credentials.DocumentElement.ResourceName | Should -Be 'rsv-mabs-dev'
            $answers.logPath -replace '/', '\' | Should -Be 'M:\Mabs\run\logs\setup-20261126080000.log'
        }

        It 'lets the setup account into its folders, and nobody else beside SYSTEM and Administrators' {
            Complete-Installation $machine
            $rights = @{}
            foreach ($path in $world.accessRights.Keys) { $rights[($path -replace '/', '\')] = $world.accessRights[$path] -replace '/(?!inh|grant)', '\' }
            foreach ($folder in 'run', 'run\credentials', 'run\passphrase', 'run\logs') {
                $rights["M:\Mabs\$folder"] | Should -Be "M:\Mabs\$folder /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F CORP\svc-mabs-setup:(OI)(CI)M"
            }
        }

        It 'runs setup itself as the setup account with highest privileges, on demand and without a time limit' {
            $world.onRestart.Insert(0, { param($World) $World.atRestart = @($World.tasks.Keys) })
            Complete-Installation $machine
            $registered = @($world.calls | Where-Object { $_.Name -eq 'Register-ScheduledTask' })[0].Bound
            $registered.User | Should -Be 'CORP\svc-mabs-setup'
            $registered.Password | Should -Be $world.accountPassword
            $registered.RunLevel | Should -Be 'Highest'
            $registered.ContainsKey('Trigger') | Should -BeFalse
            $registered.Settings.ExecutionTimeLimit | Should -Be ([timespan]::Zero)
            $registered.Settings.Priority | Should -Be 4
            ($registered.Action[0].Execute -replace '/', '\') | Should -Be (Join-Path $world.root 'M/Mabs/setup/Setup.exe' | ForEach-Object { $_ -replace '/', '\' })
            $registered.Action[0].Arguments | Should -Not -Match ([regex]::Escape($world.accountPassword))
            $world.atRestart | Should -Not -Contain '\Mabs\Setup'
        }

        It 'makes the folder of the agent that setup expects' {
            Complete-Installation $machine @('Package', 'MarsAgent')
            Test-Path 'M:\Program Files\Microsoft Azure Recovery Services Agent' | Should -BeFalse
            Invoke-InMabs Set-SetupPhase $call
            Test-Path 'M:\Program Files\Microsoft Azure Recovery Services Agent' | Should -BeTrue
        }

        It 'uses an own SQL Server when the settings name one' {
            $context.Settings.sql = [pscustomobject] @{ mode = 'existing'; instanceName = 'MABSDB' }
            Add-Service $world 'MSSQL$MABSDB'
            Add-Service $world 'SQLAgent$MABSDB'
            Complete-Installation $machine
            $world.setup.answers.UseExistingSQL | Should -Be '1'
            (Invoke-InMabs Get-BackupServerInstallation).DatabaseInstance | Should -Be 'MABS01\MABSDB'
        }

        It 'carries a password with other letters than ASCII' {
            $world.accountPassword = 'Größe#7<9%x'
            Complete-Installation $machine
            $world.setup.answers.SqlAccountPassword | Should -Be 'Größe#7<9%x'
            Get-Leftover $machine | Should -BeNullOrEmpty
        }

        It 'repeats the progress of setup in the log, without its secrets' {
            $world.setup.minutes = 3
            $log = Join-Path $world.root 'installation.log'
            & (Get-Module Mabs) { param($Path) $script:LogPath = $Path } $log
            Complete-Installation $machine
            & (Get-Module Mabs) { $script:LogPath = $null }
            $text = Get-Content $log -Raw
            $text | Should -Match 'Setup, minute 0: Setup started\. Process ID: 4711'
            $text | Should -Not -Match ([regex]::Escape($world.passphrase))
            $text | Should -Not -Match ([regex]::Escape($world.accountPassword))
        }

        It 'waits for a program that Setup.exe hands over to' {
            $world.setup.handsOver = $true
            Complete-Installation $machine @('Package', 'MarsAgent')
            # It ends ten minutes after Setup.exe itself.
            $world.cim.Win32_Process = {
                param($World)
                if ($World.now -ge [datetime] '2026-11-26 08:30') { $World.processes.Clear() }
                $World.processes.ToArray()
            }
            Invoke-InMabs Set-SetupPhase $call | Should -Be 'Restart'
            $world.now | Should -BeGreaterOrEqual ([datetime] '2026-11-26 08:30')
        }

        It 'changes nothing with -WhatIf' {
            Invoke-InMabs Set-SetupPhase @{ Context = $context; WhatIf = $true }
            Test-Path 'M:\Mabs' | Should -BeFalse
            $world.tasks.Count | Should -Be 0
        }
    }

    Context 'before setup' {
        It 'asks for the restart that Windows wants (W03), and makes nothing before it' {
            $world.registry[$sessionManager] = @{ PendingFileRenameOperations = @('\??\C:\x', '') }
            Invoke-InMabs Set-SetupPhase $call | Should -Be 'Restart'
            Test-Path 'M:\Mabs\run' | Should -BeFalse
            Complete-Installation $machine
            $world.setup.runs | Should -Be 1
        }

        It 'brings back an installer that is gone, with the right agent' {
            Complete-Installation $machine @('Package', 'MarsAgent')
            Remove-Item 'M:\Mabs\setup' -Recurse
            Complete-Installation $machine @('Setup')
            (Invoke-InMabs Get-MarsAgent).Version | Should -Be ([version] '2.0.9262.0')
        }

        It 'stops for a machine that is registered with another vault' {
            $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Setup'] = @{ InstallPath = 'M:\Program Files\Agent\' }
            $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'] = @{ ServiceResourceName = 'rsv-other'; ResourceId = '1' }
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-001' `
                -ExpectedMessage 'This machine is registered with the vault rsv-other; the settings say rsv-mabs-dev.'
            $world.setup.runs | Should -Be 0
            $world['credentialsMade'] | Should -BeNullOrEmpty
        }

        It 'stops for a machine that is registered with a vault it does not name' {
            $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Setup'] = @{ InstallPath = 'M:\Program Files\Agent\' }
            $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'] = @{ ResourceId = '1' }
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-002'
        }

        It 'goes on with an agent that is installed and not registered' {
            $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Setup'] = @{ InstallPath = 'M:\Program Files\Agent\' }
            Complete-Installation $machine
            $world.setup.runs | Should -Be 1
        }

        It 'waits for an own SQL Server that is <state>' -ForEach @(@{ state = 'missing' }, @{ state = 'Stopped' }) {
            $context.Settings.sql = [pscustomobject] @{ mode = 'existing'; instanceName = 'MABSDB' }
            Add-Service $world 'MSSQL$MABSDB'
            if ($state -ne 'missing') { Add-Service $world 'SQLAgent$MABSDB' $state }
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-005' `
                -ExpectedMessage "The own SQL Server instance MABSDB is not at work: SQLAgent`$MABSDB is $state."
        }

        It 'refuses a password that an answer file cannot carry, and leaves nothing' {
            $world.accountPassword = 'abc;defghi'
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-004'
            Get-Leftover $machine | Should -BeNullOrEmpty
            $world.tasks.Count | Should -Be 0
        }

        It 'stops at once when Windows refuses the account, and leaves nothing' {
            $world.failures['Register-ScheduledTask'] = [System.Collections.Generic.Queue[string]]::new()
            $world.failures['Register-ScheduledTask'].Enqueue('The user name or password is incorrect.')
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-006' -ExpectedMessage '*CORP\svc-mabs-setup: The user name*'
            Get-Leftover $machine | Should -BeNullOrEmpty
            @($world.calls | Where-Object { $_.Name -eq 'Register-ScheduledTask' }).Count | Should -Be 1
        }

        It 'stops when the task cannot log on: <text>' -ForEach @(
            @{ code = 2147943785; text = 'the account may not log on as a batch job (0x80070569)' }
            @{ code = 2147943726; text = 'user name or password is wrong (0x8007052E)' }
        ) {
            $world.setup.logonResult = $code
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-007' -ExpectedMessage "*as svc-mabs-setup: $text."
            Get-Leftover $machine | Should -BeNullOrEmpty
        }

        It 'says so when the task never runs' {
            $world.taskActions.Remove('\Mabs\Setup')
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-007' -ExpectedMessage '*the task has not run yet.'
            ($world.now - $world.bootTime).TotalMinutes | Should -BeLessThan 40
            Get-Leftover $machine | Should -BeNullOrEmpty
        }
    }

    Context 'when setup fails' {
        It 'explains "<line>" as <id>, leaves nothing, and succeeds when it is cured' -ForEach @(
            @{ line = 'Invalid vault credentials provided. (ID: 34513)'; id = 'MABS-KNO-001' }
            @{ line = 'Report configuration failed. ID: 812'; id = 'MABS-KNO-009' }
            @{ line = 'An unexpected error occurred during the installation. ID: 4387'; id = 'MABS-KNO-027' }
            @{ line = 'Something new. ID: 34508'; id = 'MABS-SET-011' }
            @{ line = 'It just ended.'; id = 'MABS-SET-010' }
        ) {
            $world.setup.failure = @($line)
            $world.setup.failsOnce = $true
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId $id
            Get-Leftover $machine | Should -BeNullOrEmpty
            $world.tasks.Keys | Should -Not -Contain '\Mabs\Setup'
            Complete-Installation $machine
            $world.setup.runs | Should -Be 2
            # New credentials for each try, the same pass phrase.
            $world.credentialsMade | Should -Be 2
            $world.setup.answers.SecurityPassphrase | Should -Be $world.passphrase
        }

        It 'reads DpmSetup.log as well, and only what is new in it' {
            $world.setup.failsQuietly = $true
            $world.setup.failure = @('Report configuration failed. ID: 812')
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-KNO-009'
            $world.setup.failure = @('Setup cannot create the folder. ID: 876')
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-KNO-020'
        }

        It 'does not trust exit code 0' {
            $world.setup.failure = @('Nothing installed, ID: 811')
            $world.setup.exitCode = 0
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-KNO-021'
        }

        It 'does not trust another exit code than 0 either' {
            $world.setup.exitCode = 3010
            Complete-Installation $machine
            $world.setup.runs | Should -Be 1
        }

        It 'installs an agent that is too old never: setup would fail, and says why' {
            # Somebody puts the old one back after the gate has looked.
            $world.taskActions['\Mabs\Setup'] = {
                param($World, $Task)
                Set-Content 'M:\Mabs\setup\MARSAgent\MARSAgentInstaller.exe' 'version: 2.0.9190.0'
                & (Get-Module FakeWindows) { param($World, $Task) script:Start-FakeSetup $World $Task } $World $Task
            }
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-KNO-008'
        }

        It 'restarts when that is all that setup asks for, and goes on' {
            $world.setup.failure = @('Some prerequisites have been installed, you must restart the computer. ID: 4362')
            $world.setup.failsOnce = $true
            Complete-Installation $machine
            $world.setup.runs | Should -Be 2
        }

        It 'does not restart when there is another error beside it' {
            $world.setup.failure = @('restart pending ID: 4386', 'reports ID: 812')
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-KNO-013'
        }

        It 'stops when the product is installed and not registered' {
            $world.setup.leavesUnregistered = $true
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-003'
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-003'
            { Invoke-InMabs Confirm-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-003'
            $world.setup.runs | Should -Be 1
            Get-Leftover $machine | Should -BeNullOrEmpty
        }

        It 'accepts a vault whose name the agent does not write down' {
            $world.setup.hidesVaultName = $true
            Complete-Installation $machine
            Invoke-InMabs Get-VaultRegistration $call | Should -Be 'unknown'
        }

        It 'stops when the settings name another vault than the installed server has' {
            Complete-Installation $machine
            $context.Settings.vault.name = 'rsv-new'
            Invoke-InMabs Test-SetupPhase $call | Should -BeFalse
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-001'
            $world.setup.runs | Should -Be 1
        }

        It 'ends a setup that is silent, not before three hours, and explains it' {
            $world.setup.hangs = 'silent'
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-008' -ExpectedMessage 'Setup ran for 180 minutes*'
            $world.setup.endsAt | Should -BeNullOrEmpty
            Get-Leftover $machine | Should -BeNullOrEmpty
        }

        It 'leaves a setup alone that still works, keeps what it reads, and waits on in the next run' {
            $world.setup.hangs = 'busy'
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-009' -ExpectedMessage '*after 225 minutes*'
            Test-Path 'M:\Mabs\run\MABSSetup.ini' | Should -BeTrue
            $world.tasks['\Mabs\Setup'].State | Should -Be 'Running'
            $world.setup.hangs = ''
            $world.setup.endsAt = $world.now.AddMinutes(10)
            Complete-Installation $machine
            $world.setup.runs | Should -Be 1
            Get-Leftover $machine | Should -BeNullOrEmpty
        }
    }

    Context 'when the run is killed' {
        It 'ends in the same state, whatever call it was killed before' {
            # Each call of the machine throws from the given one on: a process that is gone does nothing any more, in its finally blocks neither.
            $tried = 0
            $starts = @()
            for ($limit = 1; $limit -lt 2000; $limit += 3) {
                $machine = New-SetupMachine -Root $TestDrive
                $world = $machine.World
                $world.setup.minutes = 2
                $calls = $world.calls
                $world.calls = [pscustomobject] @{ Count = 0; Limit = $limit }
                $world.calls | Add-Member -MemberType ScriptMethod -Name Add -Value { param($Item) if (++$this.Count -ge $this.Limit) { throw 'killed' } }
                $wasKilled = $false
                try { Complete-Installation $machine } catch { if ("$_" -notmatch 'killed') { throw }; $wasKilled = $true }
                $world.calls = $calls
                if (-not $wasKilled) { break }
                $tried++
                # Half of them come back after a restart of Windows, the others a quarter of an hour later.
                if ($tried % 2 -eq 0) { Restart-Computer -Force } else { $world.now = $world.now.AddMinutes(15) }
                Complete-Installation $machine
                $world.setup.complaints | Should -BeNullOrEmpty -Because "it was killed before call $limit"
                Get-Leftover $machine | Should -BeNullOrEmpty -Because "it was killed before call $limit"
                $world.tasks.Count | Should -Be 0
                $world.setup.answers.SecurityPassphrase | Should -Be $world.passphrase
                $world.bootTime | Should -BeGreaterThan ([datetime] '2026-11-26 08:00')
                $starts += $world.setup.runs
            }
            $tried | Should -BeGreaterThan 25
            # A second setup only after Windows was restarted under the first.
            @($starts | Where-Object { $_ -gt 2 }).Count | Should -Be 0
            Write-Host "note: $tried points of interruption of package, agent and setup tried"
        }

        It 'waits for the setup of a killed run instead of starting a second one' {
            $world.setup.minutes = 60
            $world.failures['Start-Sleep'] = [System.Collections.Generic.Queue[string]]::new()
            Complete-Installation $machine @('Package', 'MarsAgent')
            $null = Invoke-InMabs Start-Setup $call
            $world.now = $world.now.AddMinutes(15)
            Invoke-InMabs Test-SetupPhase $call | Should -BeFalse
            Invoke-InMabs Set-SetupPhase $call | Should -Be 'Restart'
            $world.setup.runs | Should -Be 1
            $world.credentialsMade | Should -Be 1
            Get-Leftover $machine | Should -BeNullOrEmpty
        }

        It 'knows the secrets of a setup that an earlier run started, and keeps them out of the log' {
            $world.setup.failure = @("pass phrase is $($world.passphrase), password is $($world.accountPassword), ID: 812")
            Complete-Installation $machine @('Package', 'MarsAgent')
            $null = Invoke-InMabs Start-Setup $call
            & (Get-Module Mabs) { $script:SecretTexts.Clear(); $script:SecretOrder = $null }
            $failure = $null
            try { Invoke-InMabs Set-SetupPhase $call } catch { $failure = "$_" }
            $failure | Should -Match ([regex]::Escape('pass phrase is [redacted], password is [redacted], ID: 812'))
        }

        It 'disturbs no program that Setup.exe handed over to, although its task has ended' {
            $world.setup.handsOver = $true
            Complete-Installation $machine @('Package', 'MarsAgent')
            $null = Invoke-InMabs Start-Setup $call
            # The run is killed; Setup.exe has ended, and the program that it started has not.
            $world.now = $world.now.AddMinutes(30)
            Invoke-InMabs Get-SetupTask | ForEach-Object { $_.State } | Should -Be 'Ready'
            $world.processes.Count | Should -Be 1
            Invoke-InMabs Clear-SetupSecret $call
            Test-Path 'M:\Mabs\run\MABSSetup.ini' | Should -BeTrue
            { Invoke-InMabs Set-PackagePhase $call } | Should -Throw -ErrorId 'MABS-PKG-005'
            $world.cim.Win32_Process = {
                param($World)
                if ($World.now -ge [datetime] '2026-11-26 09:00') { $World.processes.Clear() }
                $World.processes.ToArray()
            }
            Invoke-InMabs Set-SetupPhase $call | Should -Be 'Restart'
            $world.setup.runs | Should -Be 1
            Get-Leftover $machine | Should -BeNullOrEmpty
        }

        It 'waits while the log has empty lines only' {
            Complete-Installation $machine @('Package', 'MarsAgent')
            $attempt = Invoke-InMabs Start-Setup $call
            Set-Content -Path $attempt.logPath -Value '', ''
            (Invoke-InMabs Wait-SetupTask @{ Context = $context; Attempt = $attempt; UserName = 'svc-mabs-setup' }).Outcome | Should -Be 'ended'
        }

        It 'takes a program without a task for one that an extractor left behind' {
            $world.processes.Add([pscustomobject] @{ ProcessId = 77; Name = 'Setup.exe'; ExecutablePath = 'M:\Mabs\setup\Setup.exe' })
            Invoke-InMabs Test-SetupRunning $call | Should -BeFalse
        }

        It 'destroys the other files when one resists' {
            Complete-Installation $machine @('Package', 'MarsAgent')
            $null = Invoke-InMabs Start-Setup $call
            $world.now = $world.now.AddMinutes(30)
            $null = Invoke-InMabs Get-SetupTask
            [System.IO.File]::WriteAllText((Join-Path $world.root ('M:\Mabs\run\passphrase\x.txt' -replace '^M:', 'M' -replace '\\', '/')), 'x')
            [System.IO.File]::WriteAllText((Join-Path $world.root ('M:\Mabs\run\MABSSetup.ini' -replace '^M:', 'M' -replace '\\', '/')), 'x')
            $real = & (Get-Module Mabs) { ${function:Remove-SecretFile} }
            try {
                & (Get-Module Mabs) { function script:Remove-SecretFile { [CmdletBinding()] param($Path) if ($Path -like '*.ini') { throw 'in use' } Remove-Item -LiteralPath $Path } }
                { Invoke-InMabs Clear-SetupSecret $call } | Should -Throw 'in use'
            } finally {
                & (Get-Module Mabs) { param($Real) ${function:script:Remove-SecretFile} = $Real } $real
            }
            Test-Path 'M:\Mabs\run\passphrase\x.txt' | Should -BeFalse
            $world.credentialsRemoved | Should -BeGreaterThan 0
        }

        It 'explains the failure of a setup that an earlier run started' {
            $world.setup.failure = @('Report configuration failed. ID: 812')
            Complete-Installation $machine @('Package', 'MarsAgent')
            $null = Invoke-InMabs Start-Setup $call
            { Invoke-InMabs Set-SetupPhase $call } | Should -Throw -ErrorId 'MABS-KNO-009'
        }

        It 'goes on when the record of the attempt is damaged' {
            Complete-Installation $machine @('Package', 'MarsAgent')
            $null = Invoke-InMabs Start-Setup $call
            Set-Content 'M:\Mabs\run\attempt.json' '{'
            Invoke-InMabs Set-SetupPhase $call | Should -Be 'Restart'
        }

        It 'does not forget the restart after setup' {
            Complete-Installation $machine @('Package', 'MarsAgent')
            $null = Invoke-InMabs Start-Setup $call
            $world.now = $world.now.AddMinutes(30)
            # The run died; setup ended well without anybody watching.
            $null = $world.tasks['\Mabs\Setup'].State
            $world.registry[$sessionManager] = @{}
            Invoke-InMabs Test-SetupPhase $call | Should -BeFalse
            Invoke-InMabs Set-SetupPhase $call | Should -Be 'Restart'
            Get-Leftover $machine | Should -BeNullOrEmpty
        }
    }
}

Describe 'Clear-SetupSecret' {
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $world = $machine.World
        $call = @{ Context = $machine.Context }
        $null = New-Item 'M:\Mabs\run\credentials', 'M:\Mabs\run\passphrase' -ItemType Directory -Force
        Set-Content 'M:\Mabs\run\MABSSetup.ini' 'SecurityPassphrase=x'
        Set-Content 'M:\Mabs\run\credentials\a.VaultCredentials' 'x'
        Set-Content 'M:\Mabs\run\passphrase\MABS01.txt' 'x'
        Set-Content 'M:\Mabs\run\attempt.json' '{}'
        $world.tasks['\Mabs\Setup'] = [pscustomobject] @{ TaskPath = '\Mabs\'; TaskName = 'Setup'; State = 'Ready'; LastTaskResult = 0 }
    }

    It 'destroys answer file, credentials, pass phrase file and task, and keeps the rest' {
        Invoke-InMabs Clear-SetupSecret $call
        @(Get-ChildItem 'M:\Mabs\run' -Recurse -File | ForEach-Object { $_.Name }) | Should -Be 'attempt.json'
        $world.tasks.Count | Should -Be 0
        $world.credentialsRemoved | Should -Be 1
    }
    It 'can be called on a machine that has nothing' {
        Remove-Item 'M:\Mabs' -Recurse
        $world.tasks.Clear()
        { Invoke-InMabs Clear-SetupSecret $call } | Should -Not -Throw
    }
    It 'touches nothing while setup runs' {
        $world.tasks['\Mabs\Setup'].State = 'Running'
        Invoke-InMabs Clear-SetupSecret $call
        @(Get-ChildItem 'M:\Mabs\run' -Recurse -File).Count | Should -Be 4
        $world.tasks.Count | Should -Be 1
    }
    It 'destroys nothing with -WhatIf' {
        Invoke-InMabs Clear-SetupSecret @{ Context = $machine.Context; WhatIf = $true }
        @(Get-ChildItem 'M:\Mabs\run' -Recurse -File).Count | Should -Be 4
        $world.tasks.Count | Should -Be 1
    }
    It 'is missed by the proof of the phase' {
        $machine.World.tasks.Clear()
        Remove-Item 'M:\Mabs\run' -Recurse
        Complete-Installation $machine
        Set-Content 'M:\Mabs\run\MABSSetup.ini' 'SecurityPassphrase=x'
        Invoke-InMabs Test-SetupPhase $call | Should -BeFalse
        { Invoke-InMabs Confirm-SetupPhase $call } | Should -Throw -ErrorId 'MABS-SET-012' -ExpectedMessage '*MABSSetup.ini*'
        Invoke-InMabs Set-SetupPhase $call | Should -BeNullOrEmpty
        Invoke-InMabs Confirm-SetupPhase $call
    }
}

Describe 'Get-BackupServerInstallation' {
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $world = $machine.World
        $product = 'HKLM:\SOFTWARE\Microsoft\Microsoft Data Protection Manager'
        $entry = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\{5D4C0F0E-1111-4222-8333-000000000001}'
    }

    It 'finds nothing on a fresh machine' { Invoke-InMabs Get-BackupServerInstallation | Should -BeNullOrEmpty }

    It 'says where it is, and in which build' {
        Complete-Installation $machine
        $found = Invoke-InMabs Get-BackupServerInstallation
        $found.InstallPath | Should -Be 'M:\Program Files\Microsoft Azure Backup Server V4\DPM\DPM'
        $found.Version | Should -Be ([version] '14.0.30.0')
        $found.DatabaseServer | Should -Be 'MABS01'
        $found.DatabaseInstance | Should -Be 'MABS01\MSDPMINSTANCE'
        $found.InstanceName | Should -Be 'MSDPMINSTANCE'
        $found.DatabaseName | Should -Be 'DPMDB_MABS01'
    }
    It 'takes the higher build of the two binaries: a rollup exchanges only some' {
        Complete-Installation $machine
        Set-Content (Join-Path $world.setup.installPath 'bin/MsdpmDll.dll') 'version: 14.0.46.0'
        (Invoke-InMabs Get-BackupServerInstallation).Version | Should -Be ([version] '14.0.46.0')
    }
    It 'takes the build from the list of programs when the binaries do not say it' {
        Complete-Installation $machine
        foreach ($file in 'msdpm.exe', 'MsdpmDll.dll') { Set-Content (Join-Path $world.setup.installPath "bin/$file") '' }
        (Invoke-InMabs Get-BackupServerInstallation).Version | Should -Be ([version] '14.0.30.0')
    }
    It 'does not take <what> for an installation' -ForEach @(
        @{ what = 'the Setup key alone'; spoil = { $world.registry.Remove($entry) } }
        @{ what = 'the entry in the list of programs alone'; spoil = { $world.registry.Remove("$product\Setup") } }
        @{ what = 'a folder that is gone'; spoil = { Remove-Item $world.setup.installPath -Recurse } }
        @{ what = 'a protection agent'; spoil = { $world.registry[$entry].DisplayName = 'Microsoft System Center DPM Protection Agent' } }
    ) {
        Complete-Installation $machine
        & $spoil
        Invoke-InMabs Get-BackupServerInstallation | Should -BeNullOrEmpty
    }
    It 'does not confirm the phase without one' {
        { Invoke-InMabs Confirm-SetupPhase @{ Context = $machine.Context } } | Should -Throw -ErrorId 'MABS-SET-013'
    }
}

Describe 'Find-SetupLog' {
    It 'looks where versions of the product keep DpmSetup.log, and nowhere else' {
        $null = New-SetupMachine -Root $TestDrive
        $places = 'M:\DPMLogs', 'M:\Program Files\DPMLogs', 'M:\Program Files\Microsoft Azure Backup Server V4\DPM\DPMLogs',
        'M:\Users\svc-mabs-setup\AppData\Local\Temp', 'M:\Users\svc-mabs-setup.CORP\AppData\Roaming', 'M:\Users\somebody\AppData\Local'
        foreach ($place in $places) {
            $null = New-Item $place -ItemType Directory -Force
            Set-Content "$place\DpmSetup.log" 'x'
            Set-Content "$place\other.log" 'x'
        }
        $found = @(Invoke-InMabs Find-SetupLog @{ UserName = 'svc-mabs-setup' })
        $found.Count | Should -Be 5
        "$found" | Should -Not -Match 'somebody|other'
    }
}

Describe 'Read-SharedText' {
    BeforeAll { $null = New-SetupMachine -Root $TestDrive }

    It 'reads <name>' -ForEach @(
        @{ name = 'UTF-8'; encoding = [System.Text.UTF8Encoding]::new($false) }, @{ name = 'UTF-8 with a mark'; encoding = [System.Text.UTF8Encoding]::new($true) }
        @{ name = 'UTF-16 with a mark'; encoding = [System.Text.UnicodeEncoding]::new($false, $true) }
        @{ name = 'UTF-16 without one'; encoding = [System.Text.UnicodeEncoding]::new($false, $false) }
    ) {
        $path = Join-Path $TestDrive 'log.txt'
        [System.IO.File]::WriteAllText($path, "ID: 812`r`nend", $encoding)
        Invoke-InMabs Read-SharedText @{ Path = $path } | Should -BeExactly "ID: 812`r`nend"
        Invoke-InMabs Read-SharedText @{ Path = $path; Skip = 9 } | Should -BeExactly 'end'
    }
    It 'reads a file that became shorter from its beginning' {
        $path = Join-Path $TestDrive 'log.txt'
        [System.IO.File]::WriteAllText($path, 'new')
        Invoke-InMabs Read-SharedText @{ Path = $path; Skip = 100 } | Should -Be 'new'
    }
    It 'gives nothing for a file that cannot be read' { Invoke-InMabs Read-SharedText @{ Path = (Join-Path $TestDrive 'absent.txt') } | Should -Be '' }
}
