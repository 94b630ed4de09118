BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/OperationsWorld.ps1"
    Add-NeighbourFunction
    $script:number = 0
    # A server on which everything has been set up.
    function Complete-World {
        InModuleScope Mabs -Parameters @{ c = $context } {
            Set-CloudSettingsPhase -Context $c
            Set-CatalogueBackupPhase -Context $c
            Set-HealthProbePhase -Context $c
            Register-MabsTask -Name Installation -ScriptPath (Join-Path -Path $c.Folder -ChildPath 'Invoke-Installation.ps1') -Trigger (New-ScheduledTaskTrigger -AtStartup) -Description 'x'
        }
        $world.calls.Clear()
    }
    function Get-Report { return (InModuleScope Mabs -Parameters @{ c = $context } { Get-HealthReport -Context $c }) }
    function Get-Check([string] $Id) { return @((Get-Report).checks | Where-Object { $_.id -eq $Id })[0] }
}

Describe 'Health of the server' {
    BeforeEach {
        $script:number++
        $world = New-OperationsWorld -Root (Join-Path $TestDrive "machine$($script:number)")
        Install-FakeWindows -World $world
        Install-NeighbourMock
        $context = New-OperationsContext
        Complete-World
    }

    AfterEach { Uninstall-FakeWindows }

    Context 'Get-HealthCheckTable' {
        It 'has a message with a remedy for each check' {
            InModuleScope Mabs {
                $messages = Get-MessageTable
                foreach ($entry in (Get-HealthCheckTable).GetEnumerator()) {
                    $messages[$entry.Value].remedy.Length | Should -BeGreaterThan 40 -Because $entry.Key
                    $messages[$entry.Value].after | Should -Be 'advice'
                    Format-Message -Text $messages[$entry.Value].message -Values @{ check = 'a'; detail = 'b' } | Should -Be 'a: b'
                }
            }
        }
        It 'describes each check in its help' {
            $help = Get-Content -LiteralPath "$PSScriptRoot/../../guest/Mabs/Operations/Get-HealthCheckTable.ps1" -Raw
            foreach ($id in (InModuleScope Mabs { Get-HealthCheckTable }).Keys) { $help | Should -Match "(?m)^        $id +\S" }
        }
    }

    Context 'New-HealthCheck' {
        It 'refuses a check that is not in the table' { { InModuleScope Mabs { New-HealthCheck -Id nothing -State ok -Detail 'x' } } | Should -Throw 'There is no check nothing.' }
        It 'keeps a long text short, on one line and without secrets' {
            $check = InModuleScope Mabs { New-HealthCheck -Id clock -State ok -Detail ("password=canary`r`n" + 'x' * 1000) }
            $check.detail.Length | Should -Be 500
            $check.detail | Should -Not -Match "canary|`n"
        }
    }

    Context 'Get-HealthReport' {
        It 'is healthy on a server where everything is as it has to be' {
            $report = Get-Report
            @($report.checks | Where-Object { $_.state -ne 'ok' } | ForEach-Object { "$($_.id) $($_.detail)" }) | Should -Be @()
            $report.state | Should -Be 'healthy'
            $report.lastVaultContact | Should -Be '2026-11-26T08:00:00Z'
            $report.poolFreePercent | Should -Be 68.4
            $report.scratchFreePercent | Should -Be 93.8
            @($report.failedChecks).Count | Should -Be 0
            @($report.checks | ForEach-Object { $_.id }) | Should -Be @((InModuleScope Mabs { Get-HealthCheckTable }).Keys)
        }
        It 'changes nothing' {
            $null = Get-Report
            $changing = 'Set-*', 'New-*', 'Start-*', 'Stop-*', 'Register-*', 'Add-*', 'Write-*', 'Remove-*', 'Restart-*'
            @($world.calls | Where-Object { $name = $_.Name; @($changing | Where-Object { $name -like $_ }).Count -gt 0 } | ForEach-Object { $_.Name }) | Should -Be @()
        }
        It 'says <State> for <Id>: <Why>' -ForEach @(
            @{ Id = 'serviceOBEngine'; State = 'failed'; Why = 'stopped'; Change = { $world.services['OBEngine'].Status = 'Stopped' } }
            @{ Id = 'serviceMSDPM'; State = 'failed'; Why = 'stopped'; Change = { $world.services['MSDPM'].Status = 'Stopped' } }
            @{ Id = 'serviceDPMRA'; State = 'failed'; Why = 'missing'; Change = { $world.services.Remove('DPMRA') } }
            @{ Id = 'serviceSqlEngine'; State = 'failed'; Why = 'stopped'; Change = { $world.services['MSSQL$MSDPMINSTANCE'].Status = 'Stopped' } }
            @{ Id = 'serviceSqlAgent'; State = 'failed'; Why = 'stopped'; Change = { $world.services['SQLAgent$MSDPMINSTANCE'].Status = 'Stopped' } }
            @{ Id = 'serviceSqlAgent'; State = 'degraded'; Why = 'does not start by itself'; Change = { $world.services['SQLAgent$MSDPMINSTANCE'].StartType = 'Manual' } }
            @{ Id = 'serviceOBEngine'; State = 'failed'; Why = 'no backup server'; Change = { $world.neighbours.server = $null } }
            @{ Id = 'cloudConnection'; State = 'degraded'; Why = 'not connected'; Change = { $world.dpm.cloudConnected = $false } }
            @{ Id = 'cloudConnection'; State = 'failed'; Why = 'an error'; Change = { $world.failures['Get-DPMCloudConnection'] = [System.Collections.Queue] @('ID: 33504') } }
            @{ Id = 'vaultContact'; State = 'failed'; Why = 'never'; Change = { $world.dpm.cloudConnected = $false } }
            @{ Id = 'subscription'; State = 'failed'; Why = 'expired'; Change = { $world.cloud.subscription = 'Expired' } }
            @{ Id = 'subscription'; State = 'failed'; Why = 'deprovisioned'; Change = { $world.cloud.subscription = 'Deprovisioned' } }
            @{ Id = 'subscription'; State = 'ok'; Why = 'not shown'; Change = { $world.cloud.opaque = $true } }
            @{ Id = 'subscription'; State = 'degraded'; Why = 'cannot be asked'; Change = { $world.services['MSDPM'].Status = 'Stopped' } }
            @{ Id = 'cloudSettings'; State = 'degraded'; Why = 'changed in the console'; Change = { $world.cloudSettings.ThrottlingSetting.Enabled = $true } }
            @{ Id = 'cloudSettings'; State = 'ok'; Why = 'not shown'; Change = { $world.cloud.opaque = $true } }
            @{ Id = 'poolSpace'; State = 'ok'; Why = '10 %'; Change = { $world.neighbours.pool[0].FreeBytes = 0.1 * 1TB } }
            @{ Id = 'poolSpace'; State = 'degraded'; Why = '9.9 %'; Change = { $world.neighbours.pool[0].FreeBytes = 0.099 * 1TB } }
            @{ Id = 'poolSpace'; State = 'failed'; Why = '4.9 %'; Change = { $world.neighbours.pool[0].FreeBytes = 0.049 * 1TB } }
            @{ Id = 'poolSpace'; State = 'failed'; Why = 'no pool'; Change = { $world.neighbours.pool = @() } }
            @{ Id = 'scratchSpace'; State = 'degraded'; Why = '9 %'; Change = { $world.neighbours.scratch.FreeBytes = 0.09 * 64GB } }
            @{ Id = 'scratchSpace'; State = 'failed'; Why = 'no volume'; Change = { $world.neighbours.scratch = $null } }
            @{ Id = 'agentVersion'; State = 'degraded'; Why = 'older than the package'; Change = { $world.neighbours.agent.Version = [version] '2.0.9250.0' } }
            @{ Id = 'agentVersion'; State = 'failed'; Why = 'too old'; Change = { $world.neighbours.agent.Version = [version] '2.0.9248.0' } }
            @{ Id = 'agentVersion'; State = 'failed'; Why = 'no version'; Change = { $world.neighbours.agent.Version = $null } }
            @{ Id = 'agentVersion'; State = 'failed'; Why = 'no agent'; Change = { $world.neighbours.agent = $null } }
            @{ Id = 'agentVersion'; State = 'ok'; Why = 'newer'; Change = { $world.neighbours.agent.Version = [version] '2.0.10000.0' } }
            @{ Id = 'serverBuild'; State = 'failed'; Why = 'recalled'; Change = { $world.neighbours.server.Version = [version] '14.0.42.0' } }
            @{ Id = 'serverBuild'; State = 'degraded'; Why = 'before the rollup'; Change = { $context.Settings.package | Add-Member -NotePropertyName rollup -NotePropertyValue ([pscustomobject] @{ build = '14.0.50.0' }) } }
            @{ Id = 'catalogueBackup'; State = 'ok'; Why = 'a day old'; Change = { $world.now = $world.now.AddHours(47) } }
            @{ Id = 'catalogueBackup'; State = 'degraded'; Why = 'more than two days old'; Change = { $world.now = $world.now.AddHours(49) } }
            @{ Id = 'catalogueBackup'; State = 'failed'; Why = 'more than a week old'; Change = { $world.now = $world.now.AddDays(7).AddHours(1) } }
            @{ Id = 'catalogueBackup'; State = 'failed'; Why = 'never'; Change = { Remove-Item -LiteralPath 'M:\ProgramData\Mabs\catalogue.json' } }
            @{ Id = 'catalogueBackup'; State = 'degraded'; Why = 'of another build'; Change = { $world.neighbours.server.Version = [version] '14.0.60.0' } }
            @{ Id = 'antivirusExclusions'; State = 'degraded'; Why = 'missing'; Change = { $world.neighbours.excluded = $false } }
            @{ Id = 'hardening'; State = 'degraded'; Why = 'changed'; Change = { $world.neighbours.hardened = $false } }
            @{ Id = 'clock'; State = 'ok'; Why = '60 s slow'; Change = { $world.neighbours.skew = -60 } }
            @{ Id = 'clock'; State = 'degraded'; Why = '61 s fast'; Change = { $world.neighbours.skew = 61 } }
            @{ Id = 'clock'; State = 'failed'; Why = '301 s slow'; Change = { $world.neighbours.skew = -301 } }
            @{ Id = 'clock'; State = 'degraded'; Why = 'no comparison'; Change = { $world.neighbours.skew = $null } }
            @{ Id = 'installation'; State = 'degraded'; Why = 'a phase waits'; Change = { $context.State.outcome = 'waiting'; $context.State.phase = 'Rollup' } }
            @{ Id = 'installation'; State = 'degraded'; Why = 'a phase failed'; Change = { $context.State.outcome = 'failed' } }
            @{ Id = 'installation'; State = 'ok'; Why = 'at work'; Change = { $context.State.outcome = 'running' } }
            @{ Id = 'scheduledTasks'; State = 'degraded'; Why = 'disabled'; Change = { $world.tasks['\Mabs\Catalogue'].State = 'Disabled' } }
            @{ Id = 'scheduledTasks'; State = 'degraded'; Why = 'missing'; Change = { $world.tasks.Remove('\Mabs\Installation') } }
            @{ Id = 'scheduledTasks'; State = 'degraded'; Why = 'another interval'; Change = { $context.Settings.healthProbe.intervalMinutes = 30 } }
        ) {
            . $Change
            $report = Get-Report
            $check = @($report.checks | Where-Object { $_.id -eq $Id })
            $check.Count | Should -Be 1
            $check[0].state | Should -Be $State -Because $check[0].detail
            ($report.failedChecks -contains $Id) | Should -Be ($State -ne 'ok')
            @($report.checks | ForEach-Object { $_.id }) | Should -Be @((InModuleScope Mabs { Get-HealthCheckTable }).Keys)
        }
        It 'counts <Count> temporary files as <State>' -ForEach @(@{ Count = 2; State = 'ok' }, @{ Count = 3; State = 'degraded' }, @{ Count = 6; State = 'failed' }) {
            foreach ($index in 1..$Count) { [System.IO.File]::WriteAllText((Join-Path $world.root "M/Windows/Temp/$index.tmp"), '') }
            $check = InModuleScope Mabs { Get-TemporaryFileCheck -DegradedFrom 3 -FailedFrom 6 }
            $check.state | Should -Be $State
            $check.detail | Should -BeLike "$Count files in *"
            (Get-Check temporaryFiles).detail | Should -Be $check.detail
        }
        It 'is failed when one check failed, whatever else is degraded, and names failed checks first' {
            $world.neighbours.excluded = $false
            $world.services['DPMRA'].Status = 'Stopped'
            $report = Get-Report
            $report.state | Should -Be 'failed'
            $report.failedChecks | Should -Be @('serviceDPMRA', 'antivirusExclusions')
        }
        It 'calls nobody for services that are down <why>' -ForEach @(
            @{ why = 'right after a start of Windows'; excuse = 'Windows started 9 minutes ago'; change = { $world.bootTime = $world.now.AddSeconds(-599) } }
            @{ why = 'during an update'; excuse = 'the installation is at work in the phase Rollup'; change = {
                    $context.State.outcome = 'running'
                    $context.State.phase = 'Rollup'
                    $world.tasks['\Mabs\Installation'].State = 'Running'
                }
            }
        ) {
            Set-Content -LiteralPath 'M:\ProgramData\Mabs\health.json' -Value '{ "lastVaultContact": "2026-11-26T07:00:00Z" }'
            $world.services['MSDPM'].Status = 'Stopped'
            $world.failures['Get-DPMCloudConnection'] = [System.Collections.Queue] @('The engine does not answer.')
            . $change
            $report = Get-Report
            $report.state | Should -Be 'degraded'
            $report.failedChecks | Should -Be @('serviceMSDPM', 'cloudConnection', 'subscription', 'cloudSettings')
            @($report.checks | Where-Object { $_.id -eq 'serviceMSDPM' })[0].detail | Should -BeLike "the service MSDPM is Stopped*; $excuse"
        }
        It 'calls somebody for a service that is down <why>' -ForEach @(
            @{ why = 'ten minutes after a start of Windows'; change = { $world.bootTime = $world.now.AddMinutes(-10) } }
            @{ why = 'after an update that died'; change = { $context.State.outcome = 'running'; $context.State.phase = 'Rollup' } }
            @{ why = 'while the installation does something else'; change = {
                    $context.State.outcome = 'running'
                    $context.State.phase = 'Preflight'
                    $world.tasks['\Mabs\Installation'].State = 'Running'
                }
            }
            @{ why = 'and no task can be asked'; change = {
                    $context.State.outcome = 'running'
                    $context.State.phase = 'Rollup'
                    $world.tasks.Remove('\Mabs\Installation')
                }
            }
        ) {
            $world.services['MSDPM'].Status = 'Stopped'
            . $change
            (Get-Check serviceMSDPM).state | Should -Be 'failed'
        }
        It 'excuses nothing but services: a full pool is a full pool' {
            $world.bootTime = $world.now.AddMinutes(-1)
            $world.neighbours.pool[0].FreeBytes = 1GB
            (Get-Check poolSpace).state | Should -Be 'failed'
        }
        It 'is degraded when nothing failed' {
            $world.neighbours.excluded = $false
            $report = Get-Report
            $report.state | Should -Be 'degraded'
            $report.failedChecks | Should -Be @('antivirusExclusions')
        }
        It 'names what is missing or was changed' {
            $world.neighbours.excluded = $false
            $world.neighbours.hardened = $false
            (Get-Check antivirusExclusions).detail | Should -Be 'antivirus exclusions are missing: P:\'
            (Get-Check hardening).detail | Should -Be 'TLS or registry values were changed: HKLM:\SOFTWARE\x\SchUseStrongCrypto'
        }
        It 'does not ask for exclusions that the settings leave to somebody else' {
            $world.neighbours.excluded = $false
            $context.Settings.hardening.addAntivirusExclusions = $false
            (Get-Check antivirusExclusions).state | Should -Be 'ok'
        }
        It 'does not let one check that breaks hide the others' {
            Mock -ModuleName Mabs Get-PoolVolume { throw 'storage is gone' }
            Mock -ModuleName Mabs Get-HardeningDeviation { throw 'no registry' }
            $report = Get-Report
            $report.failedChecks | Should -Be @('poolSpace', 'hardening')
            (Get-Check poolSpace).detail | Should -Be 'the check could not be made: storage is gone'
            $report.poolFreePercent | Should -BeNullOrEmpty
            $report.scratchFreePercent | Should -Be 93.8
        }
        It 'remembers the last contact while the vault is out of reach' {
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c }
            $world.dpm.cloudConnected = $false
            $world.now = $world.now.AddDays(1)
            $report = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c }
            $report.lastVaultContact | Should -Be '2026-11-26T08:00:00Z'
            $report.state | Should -Be 'degraded'
            $world.now = $world.now.AddDays(1)
            $report = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c }
            $report.state | Should -Be 'failed'
            $report.failedChecks | Should -Contain 'vaultContact'
            @($report.checks | Where-Object { $_.id -eq 'vaultContact' })[0].detail | Should -BeLike '*2 days ago; after 15 days*'
            $world.now = $world.now.AddDays(13)
            (Get-Check vaultContact).detail | Should -BeLike '*15 days ago; backups to disk have stopped as well'
            $world.dpm.cloudConnected = $true
            (Get-Report).lastVaultContact | Should -Be '2026-12-11T08:00:00Z'
        }
    }

    Context 'Invoke-HealthRun' {
        It 'writes the document that the status carries' {
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c }
            $health = InModuleScope Mabs { Read-Health -DataFolder 'M:\ProgramData\Mabs' }
            @($health.PSObject.Properties | ForEach-Object { $_.Name }) |
                Should -Be @('schemaVersion', 'checkedAt', 'state', 'lastVaultContact', 'poolFreePercent', 'scratchFreePercent', 'failedChecks', 'checks')
            foreach ($check in $health.checks) { @($check.PSObject.Properties | ForEach-Object { $_.Name }) | Should -Be @('id', 'state', 'detail') }
            (Get-Content -LiteralPath 'M:\ProgramData\Mabs\health.json' -Raw) | Should -Match '"failedChecks":\s*\[\s*\]'
        }
        It 'writes one event, with the level and the id of the state' -ForEach @(
            @{ State = 'healthy'; EventId = 1000; Level = 'Information'; Change = { } }
            @{ State = 'degraded'; EventId = 1001; Level = 'Warning'; Change = { $world.neighbours.excluded = $false } }
            @{ State = 'failed'; EventId = 1002; Level = 'Error'; Change = { $world.services['DPMRA'].Status = 'Stopped' } }
        ) {
            . $Change
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c }
            $world.events.Count | Should -Be 1
            $written = $world.events[0]
            $written.LogName | Should -Be 'Application'
            $written.Source | Should -Be 'MABS Health'
            $written.EventId | Should -Be $EventId
            $written.EntryType | Should -Be $Level
            $written.Message.Length | Should -BeLessThan 30000
            $message = ConvertFrom-Json -InputObject $written.Message
            @($message.PSObject.Properties | ForEach-Object { $_.Name }) |
                Should -Be @('schemaVersion', 'server', 'state', 'lastVaultContact', 'poolFreePercent', 'scratchFreePercent', 'failedChecks')
            $message.schemaVersion | Should -Be 1
            $message.server | Should -Be 'MABS01'
            $message.state | Should -Be $State
            $written.Message | Should -Match '"lastVaultContact":"2026-11-26T08:00:00Z"'
            $written.Message | Should -Match '"failedChecks":\['
        }
        It 'says when the event cannot be written' {
            $world.registry.Remove('HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\Application\MABS Health')
            { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c } } | Should -Throw -ErrorId 'MABS-HLT-003' -ExpectedMessage '*does not exist*'
        }
        It 'leaves another probe alone' {
            $lock = [System.IO.File]::Open((Join-Path $world.root 'M/ProgramData/Mabs/health.running'), 'OpenOrCreate', 'ReadWrite', 'None')
            try {
                InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c } | Should -BeNullOrEmpty
                { InModuleScope Mabs -Parameters @{ c = $context } { Confirm-HealthProbePhase -Context $c } } | Should -Throw -ErrorId 'MABS-HLT-004'
            } finally { $lock.Dispose() }
            $world.events.Count | Should -Be 0
        }
        It 'reports a probe that did not come to its end, does not hang in its place, and asks again the next time' {
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c }
            Set-Content -LiteralPath 'M:\ProgramData\Mabs\health.running' -Value '2026-11-26T09:00:00Z' -NoNewline
            $world.now = $world.now.AddHours(2)
            $world.calls.Clear()
            $report = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c }
            $report.state | Should -Be 'failed'
            $report.failedChecks | Should -Be @('probe', 'cloudConnection', 'subscription', 'cloudSettings')
            $report.lastVaultContact | Should -Be '2026-11-26T08:00:00Z'
            @($world.calls | Where-Object { $_.Name -like '*-DPM*' }).Count | Should -Be 0
            (InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c }).state | Should -Be 'healthy'
        }
        It 'does not blame a probe that a restart ended' {
            Set-Content -LiteralPath 'M:\ProgramData\Mabs\health.running' -Value '2026-11-26T07:29:59Z' -NoNewline
            (InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c }).state | Should -Be 'healthy'
        }
        It 'writes nothing with -WhatIf' {
            InModuleScope Mabs -Parameters @{ c = $context } { Invoke-HealthRun -Context $c -WhatIf }
            Test-Path -LiteralPath 'M:\ProgramData\Mabs\health.json' | Should -BeFalse
            $world.events.Count | Should -Be 0
        }
    }

    Context 'Invoke-HealthProbe' {
        BeforeEach {
            Mock -ModuleName Mabs New-InstallationContext { $context }
            Mock -ModuleName Mabs Publish-Status { $world.published = "$($Context.State.phase) $($Context.State.outcome)" }
            $world.published = ''
            InModuleScope Mabs { Write-InstallationState -DataFolder 'M:\ProgramData\Mabs' -State @{ schemaVersion = 1; stagingId = 'x'; startedAt = '2026-11-26T07:00:00Z'; outcome = 'waiting'; phase = 'Rollup'; message = 'm'; phases = @{} } }
        }
        It 'publishes the status with the state as it is now, not as it was when it began' {
            (Invoke-HealthProbe -Folder $context.Folder).state | Should -Be 'healthy'
            $world.published | Should -Be 'Rollup waiting'
        }
        It 'keeps the log lines of the installation in the status' {
            [System.IO.File]::WriteAllLines((Join-Path $world.root 'M/ProgramData/Mabs/logs/installation.log'), [string[]] @(1..40 | ForEach-Object { "line $_" }))
            $null = Invoke-HealthProbe -Folder $context.Folder
            $lines = InModuleScope Mabs { @($script:RecentLogLines) }
            $lines.Count | Should -Be 30
            $lines[0] | Should -Be 'line 11'
            $lines[29] | Should -Be 'line 40'
        }
        It 'leaves the status to an installation run that is at work' {
            $lock = [System.IO.File]::Open((Join-Path $world.root 'M/ProgramData/Mabs/lock'), 'OpenOrCreate', 'ReadWrite', 'None')
            try { (Invoke-HealthProbe -Folder $context.Folder).state | Should -Be 'healthy' } finally { $lock.Dispose() }
            $world.published | Should -Be ''
            $world.events.Count | Should -Be 1
        }
        It 'lets go of the lock of the installation' {
            $null = Invoke-HealthProbe -Folder $context.Folder
            $lock = InModuleScope Mabs { Lock-Installation -DataFolder 'M:\ProgramData\Mabs' }
            $lock | Should -Not -BeNullOrEmpty
            $lock.Dispose()
        }
        It 'is never silent: settings that cannot be read are an event as well' {
            $null = Invoke-HealthProbe -Folder $context.Folder
            Mock -ModuleName Mabs New-InstallationContext { throw 'settings.json cannot be read' }
            { Invoke-HealthProbe -Folder $context.Folder } | Should -Throw '*settings.json cannot be read*'
            $world.events.Count | Should -Be 2
            $world.events[1].EventId | Should -Be 1002
            $world.events[1].EntryType | Should -Be 'Error'
            $world.events[1].Message | Should -BeExactly '{"schemaVersion":1,"server":"MABS01","state":"failed","lastVaultContact":"2026-11-26T08:00:00Z","poolFreePercent":null,"scratchFreePercent":null,"failedChecks":["probe"]}'
        }
        It 'does nothing with -WhatIf' {
            Invoke-HealthProbe -Folder $context.Folder -WhatIf
            $world.events.Count | Should -Be 0
            $world.published | Should -Be ''
        }
    }

    Context 'HealthProbe' {
        It 'registers source and task once' {
            $world.registry.Remove('HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\Application\MABS Health')
            $world.tasks.Remove('\Mabs\Health')
            InModuleScope Mabs -Parameters @{ c = $context } { Test-HealthProbePhase -Context $c } | Should -BeFalse
            InModuleScope Mabs -Parameters @{ c = $context } { Set-HealthProbePhase -Context $c }
            InModuleScope Mabs -Parameters @{ c = $context } { Test-HealthProbePhase -Context $c } | Should -BeTrue
            $task = $world.tasks['\Mabs\Health']
            $task.Triggers[0].Repetition.Interval | Should -Be 'PT1H'
            $task.Settings.ExecutionTimeLimit | Should -Be ([timespan] '00:30:00')
            $task.Principal.UserId | Should -Be 'NT AUTHORITY\SYSTEM'
            $world.calls.Clear()
            InModuleScope Mabs -Parameters @{ c = $context } { Set-HealthProbePhase -Context $c }
            @($world.calls | Where-Object { $_.Name -in 'New-EventLog', 'Register-ScheduledTask' }).Count | Should -Be 0
        }
        It 'stops when the source belongs to another log' {
            $root = 'HKLM:\SYSTEM\CurrentControlSet\Services\EventLog'
            $world.registry.Remove("$root\Application\MABS Health")
            $world.registry["$root\System\MABS Health"] = @{}
            { InModuleScope Mabs -Parameters @{ c = $context } { Set-HealthProbePhase -Context $c } } | Should -Throw -ErrorId 'MABS-HLT-002' -ExpectedMessage '*already registered*'
        }
        It 'registers nothing with -WhatIf' {
            $world.registry.Remove('HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\Application\MABS Health')
            $world.tasks.Clear()
            InModuleScope Mabs -Parameters @{ c = $context } { Set-HealthProbePhase -Context $c -WhatIf }
            $world.tasks.Count | Should -Be 0
            InModuleScope Mabs -Parameters @{ c = $context } { Test-HealthProbePhase -Context $c } | Should -BeFalse
        }
        It 'proves a healthy server by a probe' {
            $facts = InModuleScope Mabs -Parameters @{ c = $context } { Confirm-HealthProbePhase -Context $c }
            $facts.healthState | Should -Be 'healthy'
            @($facts.healthNotOk).Count | Should -Be 0
            $world.events.Count | Should -Be 1
        }
        It 'accepts what can only become right later' {
            $context.State.outcome = 'waiting'
            $world.now = $world.now.AddDays(8)
            (InModuleScope Mabs -Parameters @{ c = $context } { Confirm-HealthProbePhase -Context $c }).healthNotOk | Should -Be @('catalogueBackup', 'installation')
        }
        It 'names everything else at once, each with its remedy' {
            $world.services['DPMRA'].Status = 'Stopped'
            $world.neighbours.excluded = $false
            try {
                InModuleScope Mabs -Parameters @{ c = $context } { Confirm-HealthProbePhase -Context $c }
                throw 'no error'
            } catch { $problem = $_ }
            $failure = InModuleScope Mabs -Parameters @{ e = $problem } { ConvertTo-Failure -ErrorRecord $e -Phase HealthProbe }
            $failure.id | Should -Be 'MABS-HLT-001'
            $failure.message | Should -Be 'The first health probe is not healthy: serviceDPMRA, antivirusExclusions.'
            @($failure.findings | ForEach-Object { $_.id }) | Should -Be @('MABS-HLT-102', 'MABS-HLT-112')
            $failure.findings[0].message | Should -BeLike 'serviceDPMRA: the service DPMRA is Stopped*'
            $failure.findings[0].remedy | Should -BeLike 'Start it with*'
        }
    }
}
