BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/OperationsWorld.ps1"
    Add-NeighbourFunction
    $script:number = 0
    $agentKey = 'HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'
    $jobKey = 'HKLM:\SOFTWARE\Microsoft\Microsoft Data Protection Manager\Configuration\DPMTaskController\MaxRunningTasksThreshold'
    function Get-CallCount([string] $Name) { return @($world.calls | Where-Object { $_.Name -eq $Name }).Count }
    function Set-Throttling {
        $context.Settings.onlineBackup.throttling = [pscustomobject] @{
            mode = 'workHours'; workHours = [pscustomobject] @{ from = '08:00'; to = '18:30'; days = @('Monday', 'Friday') }
            workHourKilobitsPerSecond = 51200; nonWorkHourKilobitsPerSecond = 512000
        }
    }
}

Describe 'Settings of online backup' {
    BeforeEach {
        $script:number++
        $world = New-OperationsWorld -Root (Join-Path $TestDrive "machine$($script:number)")
        Install-FakeWindows -World $world
        Install-NeighbourMock
        $context = New-OperationsContext
        # Join-Path writes the separator of the machine that tests.
        $staging = Join-Path -Path 'S:\' -ChildPath 'Staging'
        $scratch = Join-Path -Path 'S:\' -ChildPath 'Scratch'
    }

    AfterEach { Uninstall-FakeWindows }

    Context 'Get-CloudSettingTarget' {
        It 'gives the cmdlet bits per second for the kilobits of the settings' {
            Set-Throttling
            $target = InModuleScope Mabs -Parameters @{ c = $context } { Get-CloudSettingTarget -Context $c }
            $target.Throttling.WorkHourBandwidth | Should -Be 52428800
            $target.Throttling.NonWorkHourBandwidth | Should -Be 524288000
            $target.Throttling.WorkHourBandwidth.GetType().Name | Should -Be 'UInt32'
            $target.Throttling.StartWorkHour | Should -Be ([timespan] '08:00:00')
            $target.Throttling.EndWorkHour | Should -Be ([timespan] '18:30:00')
            $target.Throttling.WorkDay | Should -Be @([System.DayOfWeek]::Monday, [System.DayOfWeek]::Friday)
        }
        It 'takes the smallest and the largest bandwidth of the agent' -ForEach @(512, 1047552) {
            Set-Throttling
            $context.Settings.onlineBackup.throttling.workHourKilobitsPerSecond = $_
            (InModuleScope Mabs -Parameters @{ c = $context } { Get-CloudSettingTarget -Context $c }).Throttling.WorkHourBandwidth | Should -Be (1024 * $_)
        }
        It 'refuses a bandwidth that the agent does not take' -ForEach @(511, 1047553, 8380416) {
            Set-Throttling
            $context.Settings.onlineBackup.throttling.nonWorkHourKilobitsPerSecond = $_
            { InModuleScope Mabs -Parameters @{ c = $context } { Get-CloudSettingTarget -Context $c } } | Should -Throw -ErrorId 'MABS-CLD-002'
        }
        It 'writes the proxy as the agent wants it' {
            $context.Settings.network.proxy = [pscustomobject] @{ host = 'proxy.corp.contoso.com'; port = 8080; bypass = @() }
            $target = InModuleScope Mabs -Parameters @{ c = $context } { Get-CloudSettingTarget -Context $c }
            $target.Proxy.Server | Should -Be 'http://proxy.corp.contoso.com'
            $target.Proxy.Port | Should -Be 8080
        }
        It 'stops without a scratch volume' {
            $world.neighbours.scratch = $null
            { InModuleScope Mabs -Parameters @{ c = $context } { Get-CloudSettingTarget -Context $c } } | Should -Throw -ErrorId 'MABS-CLD-001'
        }
    }

    Context 'ConvertTo-FlatSetting' {
        It 'finds values at any depth, and leaves secrets out' {
            $flat = InModuleScope Mabs {
                ConvertTo-FlatSetting -InputObject ([pscustomobject] @{
                        A = 1; B = [pscustomobject] @{ C = 'x'; EncryptionPassphrase = 'canary'; D = [pscustomobject] @{ E = @(1, 2) } }; Password = 'canary'; N = $null
                    })
            }
            @($flat.Keys | Sort-Object) | Should -Be @('A', 'B.C', 'B.D.E', 'N')
            $flat['B.D.E'] | Should -Be @(1, 2)
        }
        It 'has nothing of nothing' { (InModuleScope Mabs { ConvertTo-FlatSetting -InputObject $null }).Count | Should -Be 0 }
    }

    Context 'the stand-in for the settings of the subscription' {
        It 'keeps what is not committed from everybody' {
            $world.dpm.isLoaded = $true
            $setting = Get-DPMCloudSubscriptionSetting -DPMServerName MABS01
            $null = New-Item -Path 'S:\Staging' -ItemType Directory
            Set-DPMCloudSubscriptionSetting -DPMServerName MABS01 -SubscriptionSetting $setting -StagingAreaPath 'S:\Staging'
            (Get-DPMCloudSubscriptionSetting -DPMServerName MABS01).StagingAreaPath | Should -Be ''
            Set-DPMCloudSubscriptionSetting -DPMServerName MABS01 -SubscriptionSetting $setting -Commit
            (Get-DPMCloudSubscriptionSetting -DPMServerName MABS01).StagingAreaPath | Should -Be 'S:\Staging'
        }
    }

    Context 'CloudSettings' {
        It 'sets up a fresh server, with one commit' {
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeFalse
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.cloud.commits | Should -Be 1
            $world.cloudSettings.StagingAreaPath | Should -Be $staging
            Test-Path -LiteralPath 'S:\Staging' | Should -BeTrue
            $world.accessRights[$staging] | Should -BeLike '*/inheritance:r*'
            $world.registry[$agentKey].ScratchLocation | Should -Be $scratch
            $world.registry["$agentKey\CloudBackupProvider"].ScratchLocation | Should -Be $scratch
            Get-Content -LiteralPath 'S:\Scratch\OnlineBackup.KEK' | Should -Be 'key'
            # Copied, not moved.
            Get-Content -LiteralPath 'M:\Program Files\Microsoft Azure Recovery Services Agent\Scratch\OnlineBackup.KEK' | Should -Be 'key'
            $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\DbgSettings\OnlineBackup'].MaxParallelBackupJobs | Should -Be 8
            $world.registry[$jobKey]['6e7c76f4-a832-4418-a772-8e58fd7466cb'] | Should -Be 8
            $world.services['OBEngine'].Status | Should -Be 'Running'
            Test-Path -LiteralPath 'M:\ProgramData\Mabs\cloudSettings.restart' | Should -BeFalse
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeTrue
            $facts = InModuleScope Mabs -Parameters @{ c = $context } { Confirm-CloudSettingsPhase -Context $c }
            $facts.cloudStagingFolder | Should -Be $staging
            $facts.cloudScratchFolder | Should -Be $scratch
            $facts.cloudProxy | Should -Be 'none'
            $facts.cloudThrottling | Should -Be 'none'
            $facts.cloudParallelJobs | Should -Be 8
            @($facts.cloudNotReadable).Count | Should -Be 0
        }
        It 'stops the agent before its cache is copied, and starts it after both values are written' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $steps = @($world.calls | ForEach-Object {
                    if ($_.Name -eq 'Start-Process' -and $_.Bound.FilePath -eq 'robocopy.exe') { 'copy' }
                    elseif ($_.Name -eq 'New-ItemProperty' -and $_.Bound.Name -eq 'ScratchLocation') { 'value' }
                    elseif ($_.Name -in 'Stop-Service', 'Start-Service') { $_.Name }
                })
            ($steps -join ' ') | Should -BeLike 'Stop-Service copy value value Start-Service*'
        }
        It 'changes nothing the second time' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.calls.Clear()
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            foreach ($name in 'Set-DPMCloudSubscriptionSetting', 'Stop-Service', 'New-ItemProperty', 'Start-Process') { Get-CallCount $name | Should -Be 0 -Because $name }
            $world.cloud.commits | Should -Be 1
        }
        It 'changes nothing with -WhatIf' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c -WhatIf }
            Test-Path -LiteralPath 'S:\Staging' | Should -BeFalse
            $world.cloud.commits | Should -Be 0
            foreach ($name in 'Set-DPMCloudSubscriptionSetting', 'Stop-Service', 'New-ItemProperty', 'Start-Process') { Get-CallCount $name | Should -Be 0 -Because $name }
        }
        It 'sets proxy and work hours, and takes both back' {
            $context.Settings.network.proxy = [pscustomobject] @{ host = 'proxy.corp.contoso.com'; port = 8080; bypass = @() }
            Set-Throttling
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.cloudSettings.ProxySetting.ProxyServer | Should -Be 'http://proxy.corp.contoso.com'
            $world.cloudSettings.ProxySetting.ProxyPort | Should -Be 8080
            $world.cloudSettings.ThrottlingSetting.Enabled | Should -BeTrue
            $world.cloudSettings.ThrottlingSetting.WorkHourBandwidth | Should -Be 52428800
            $world.cloudSettings.ThrottlingSetting.WorkDay | Should -Be @([System.DayOfWeek]::Monday, [System.DayOfWeek]::Friday)
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeTrue
            (InModuleScope Mabs -Parameters @{ c = $context } { Confirm-CloudSettingsPhase -Context $c }).cloudProxy | Should -Be 'http://proxy.corp.contoso.com:8080'

            $context.Settings.network.proxy = $null
            $context.Settings.onlineBackup.throttling = [pscustomobject] @{ mode = 'none' }
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeFalse
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.cloudSettings.ProxySetting.Enabled | Should -BeFalse
            $world.cloudSettings.ThrottlingSetting.Enabled | Should -BeFalse
        }
        It 'sees each part of the work hours that was changed' -ForEach @(
            @{ Name = 'WorkDay'; Value = @([System.DayOfWeek]::Monday) }
            @{ Name = 'StartWorkHour'; Value = [timespan] '09:00:00' }
            @{ Name = 'EndWorkHour'; Value = [timespan] '19:00:00' }
            @{ Name = 'WorkHourBandwidth'; Value = [uint32] 51200 }
            @{ Name = 'NonWorkHourBandwidth'; Value = [uint32] 1 }
            @{ Name = 'Enabled'; Value = $false }
        ) {
            Set-Throttling
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.cloudSettings.ThrottlingSetting[$Name] = $Value
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeFalse
        }
        It 'never touches a pass phrase that is set' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            @($world.calls | Where-Object { $_.Bound.ContainsKey('EncryptionPassphrase') }).Count | Should -Be 0
            Should -Invoke -ModuleName Mabs Get-ServerPassphrase -Times 0 -Exactly
        }
        It 'sets the pass phrase of the server where setup has left none' {
            $world.neighbours.secrets['https://kv/secrets/passphrase'] = 'correct horse battery staple'
            $world.cloudSettings.EncryptionSetting.EncryptionKeyStatus = 'NotSet'
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            [System.Net.NetworkCredential]::new('', $world.cloud.passphrase).Password | Should -Be 'correct horse battery staple'
            $world.cloudSettings.EncryptionSetting.EncryptionKeyStatus | Should -Be 'Set'
        }
        It 'commits but cannot prove what the server does not show' {
            $world.cloud.opaque = $true
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.cloudSettings.StagingAreaPath | Should -Be $staging
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeFalse
            (InModuleScope Mabs -Parameters @{ c = $context } { Confirm-CloudSettingsPhase -Context $c }).cloudNotReadable | Should -Be @('the staging folder', 'the proxy', 'the throttling')
        }
        It 'does not move the cache once something is protected' {
            $world.protectionGroups = @([pscustomobject] @{ Name = 'Files' })
            { InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c } } | Should -Throw -ErrorId 'MABS-CLD-005' -ExpectedMessage '*1 protection groups*'
            $world.registry[$agentKey].ScratchLocation | Should -BeLike 'M:*'
            Get-CallCount 'Stop-Service' | Should -Be 0
            $world.cloud.commits | Should -Be 0
        }
        It 'changes other settings of a server that protects something' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.protectionGroups = @([pscustomobject] @{ Name = 'Files' })
            $context.Settings.onlineBackup.maxParallelJobs = 12
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.registry[$jobKey]['6e7c76f4-a832-4418-a772-8e58fd7466cb'] | Should -Be 12
        }
        It 'waits for online backups at work' {
            $world.onlineJobs = @([pscustomobject] @{ Status = 'InProgress' }, [pscustomobject] @{ Status = 'Succeeded' })
            { InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c } } | Should -Throw -ErrorId 'MABS-CLD-008' -ExpectedMessage '1 online backups*'
            Get-CallCount 'Stop-Service' | Should -Be 0
        }
        It 'changes the throttling while online backups are at work' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.onlineJobs = @([pscustomobject] @{ Status = 'InProgress' })
            $world.calls.Clear()
            Set-Throttling
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.cloudSettings.ThrottlingSetting.Enabled | Should -BeTrue
            Get-CallCount 'Stop-Service' | Should -Be 0
        }
        It 'refuses a folder that may not hold the cache' {
            Mock -ModuleName Mabs Test-ScratchAttribute { $false }
            { InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c } } | Should -Throw -ErrorId 'MABS-CLD-006'
            $world.services['OBEngine'].Status | Should -Be 'Running'
        }
        It 'knows the attributes of a folder that may not hold the cache' -ForEach @('Compressed', 'Encrypted', 'ReparsePoint', 'SparseFile') {
            $attributes = [System.IO.FileAttributes] "Directory, $_"
            Mock -ModuleName Mabs Get-Item { [pscustomobject] @{ Attributes = $attributes } }
            InModuleScope Mabs { Test-ScratchAttribute -Path 'S:\Scratch' } | Should -BeFalse
        }
        It 'keeps the cache of an earlier registration beside the new one, and mixes nothing' {
            $null = New-Item -Path 'S:\Scratch' -ItemType Directory
            Set-Content -LiteralPath 'S:\Scratch\OnlineBackup.KEK' -Value 'earlier key'
            Set-Content -LiteralPath 'S:\Scratch\Metadata.vhd' -Value 'earlier'
            # A run that is cut off in the copy does not take its own half for an earlier cache.
            $world.robocopyExitCode = 8
            { InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c } } | Should -Throw -ErrorId 'MABS-CLD-007'
            $world.robocopyExitCode = 0
            Set-Content -LiteralPath 'S:\Scratch\half.tmp' -Value 'copied before the end'
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $kept = @(Get-ChildItem -LiteralPath 'S:\' -Filter 'Scratch.before-*')
            $kept.Count | Should -Be 1
            Get-Content -LiteralPath (Join-Path $kept[0].FullName 'OnlineBackup.KEK') | Should -Be 'earlier key'
            Get-Content -LiteralPath 'S:\Scratch\OnlineBackup.KEK' | Should -Be 'key'
            Test-Path -LiteralPath 'S:\Scratch\Metadata.vhd' | Should -BeFalse
            Test-Path -LiteralPath 'S:\Scratch\half.tmp' | Should -BeTrue
            Test-Path -LiteralPath 'M:\ProgramData\Mabs\scratchFolder.copying' | Should -BeFalse
        }
        It 'gives the staging folder its rights where a run ended before it did' {
            $null = New-Item -Path $staging -ItemType Directory
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.accessRights[$staging] | Should -BeLike '*/inheritance:r*'
            # Somebody deleted it from a finished server, and the run that makes it again ends too early.
            $world.accessRights.Remove($staging)
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeFalse
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.accessRights[$staging] | Should -BeLike '*/inheritance:r*'
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeTrue
            $world.cloud.commits | Should -Be 1
        }
        It 'takes no staging folder of somebody else' {
            $null = New-Item -Path $staging -ItemType Directory
            $world.owners['S:\Staging'] = 'S-1-5-21-1-2-3-1105'
            { InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c } } | Should -Throw -ErrorId 'MABS-RUN-007'
            $world.cloud.commits | Should -Be 0
        }
        It 'renames no cache that the agent uses' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.registry[$agentKey].ScratchLocation = 'M:\Program Files\Microsoft Azure Recovery Services Agent\Scratch'
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            @(Get-ChildItem -LiteralPath 'S:\' -Filter 'Scratch.before-*').Count | Should -Be 0
        }
        It 'leaves the registry alone when the copy fails' {
            $world.robocopyExitCode = 8
            { InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c } } | Should -Throw -ErrorId 'MABS-CLD-007' -ExpectedMessage '*robocopy ended with 8*'
            $world.registry[$agentKey].ScratchLocation | Should -BeLike 'M:*'
            $world.robocopyExitCode = 0
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.services['OBEngine'].Status | Should -Be 'Running'
        }
        It 'reports a commit that fails, and takes it up again' {
            $world.failures['Set-DPMCloudSubscriptionSetting'] = [System.Collections.Queue] @('', 'The operation failed. (ID: 34506)')
            { InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c } } | Should -Throw -ErrorId 'MABS-CLD-003' -ExpectedMessage '*34506*'
            $world.cloud.commits | Should -Be 0
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.cloud.commits | Should -Be 1
        }
        It 'proves nothing that is not so' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $world.registry["$agentKey\CloudBackupProvider"].ScratchLocation = 'C:\Elsewhere'
            $world.cloudSettings.StagingAreaPath = 'D:\'
            { InModuleScope Mabs -Parameters @{ c = $context } { Confirm-CloudSettingsPhase -Context $c } } |
                Should -Throw -ErrorId 'MABS-CLD-004' -ExpectedMessage "*ScratchLocation 'C:\Elsewhere'*; the staging folder is 'D:\'*"
        }
        It 'comes to the same end from a stop at any of its calls' {
            $world.calls.Clear()
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $wanted = @($world.calls | Where-Object { $_.Name -in 'Start-Process', 'Stop-Service', 'Start-Service', 'New-ItemProperty', 'New-Item', 'Set-DPMCloudSubscriptionSetting' })
            $points = @($wanted | Group-Object -Property Name | ForEach-Object { foreach ($turn in 1..$_.Count) { @{ Name = $_.Name; Turn = $turn } } })
            $points.Count | Should -BeGreaterThan 14
            foreach ($point in $points) {
                Uninstall-FakeWindows
                $script:number++
                $world = New-OperationsWorld -Root (Join-Path $TestDrive "machine$($script:number)")
                Install-FakeWindows -World $world
                $context = New-OperationsContext
                $world.failures[$point.Name] = [System.Collections.Queue] @(@(for ($skip = 1; $skip -lt $point.Turn; $skip++) { '' }) + 'stopped')
                { InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c } } | Should -Throw -Because "$($point.Name) $($point.Turn)"
                InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeFalse -Because "$($point.Name) $($point.Turn)"
                InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
                InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeTrue -Because "$($point.Name) $($point.Turn)"
                Get-Content -LiteralPath 'S:\Scratch\OnlineBackup.KEK' | Should -Be 'key'
                $world.services['OBEngine'].Status | Should -Be 'Running'
            }
        }
        It 'comes to the same end, with rights and without marks, from a kill before or after any of its calls' {
            $world.killPoint = 0
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
            $points = $world.killPoint
            $points | Should -BeGreaterThan 30
            $rights = @($world.accessRights.Keys | Sort-Object)
            foreach ($point in 1..$points) {
                Uninstall-FakeWindows
                $script:number++
                $world = New-OperationsWorld -Root (Join-Path $TestDrive "machine$($script:number)")
                Install-FakeWindows -World $world
                $context = New-OperationsContext
                $world.killPoint = 0
                $world.killAt = $point
                { InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c } } | Should -Throw '*The run was killed.'
                $place = $world.killed
                Restart-FakeRun -World $world
                if (-not (InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c })) {
                    InModuleScope Mabs -Parameters @{ c = $context } { Set-CloudSettingsPhase -Context $c }
                }
                InModuleScope Mabs -Parameters @{ c = $context } { Test-CloudSettingsPhase -Context $c } | Should -BeTrue -Because "$point, $place"
                @($world.accessRights.Keys | Sort-Object) | Should -Be $rights -Because "$point, $place"
                foreach ($mark in 'scratchFolder.copying', 'cloudSettings.restart') { Test-Path -LiteralPath "M:\ProgramData\Mabs\$mark" | Should -BeFalse -Because "$mark, $point, $place" }
                @(Get-ChildItem -LiteralPath 'S:\' -Filter 'Scratch.before-*').Count | Should -Be 0 -Because "$point, $place"
                Get-Content -LiteralPath 'S:\Scratch\OnlineBackup.KEK' | Should -Be 'key'
                $world.services['OBEngine'].Status | Should -Be 'Running'
            }
        }
    }
}
