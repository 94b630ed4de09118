BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    Install-FakeWindows -World (New-FakeWorld -Root (Join-Path $TestDrive 'machine'))
    # What makes the cmdlets available is proven with the phase Setup; here they are there.
    & (Get-Module -Name Mabs) { function script:Import-BackupServerModule { [CmdletBinding()] param() } }

    function New-Server {
        <# A machine on which the phase Disks has succeeded. #>
        $world = New-FakeWorld -Root (Join-Path $TestDrive 'machine')
        $global:FakeWorld = $world
        foreach ($folder in 'M:\ProgramData\Mabs', 'P:\*', 'S:\*') { Remove-Item -Path $folder -Recurse -Force -ErrorAction SilentlyContinue }
        $null = New-Item -Path 'M:\ProgramData\Mabs' -ItemType Directory -Force
        InModuleScope Mabs -Parameters @{ context = $context } { param($context) Set-DisksPhase -Context $context }
        $world.diskWrites.Clear()
        $world.calls.Clear()
        return $world
    }

    $scratch = '{ "lun": 0, "key": "scratch", "purpose": "scratch", "sizeGiB": 64 }'
    $pool01 = '{ "lun": 1, "key": "pool01", "purpose": "pool", "sizeGiB": 1024 }'
    $settings = ConvertFrom-Json -InputObject "{ ""storage"": { ""disks"": [$scratch, $pool01] } }"
    $context = [pscustomobject] @{ DataFolder = 'M:\ProgramData\Mabs'; Settings = $settings }

    function Test-Pool { InModuleScope Mabs -Parameters @{ context = $context } { param($context) Test-StoragePoolPhase -Context $context } }
    function Set-Pool { InModuleScope Mabs -Parameters @{ context = $context } { param($context) Set-StoragePoolPhase -Context $context } }
    function Confirm-Pool { InModuleScope Mabs -Parameters @{ context = $context } { param($context) Confirm-StoragePoolPhase -Context $context } }

    function Get-Failure {
        <# The failure that the run would see. #>
        param([scriptblock] $Action)
        try { $null = & $Action } catch {
            return (InModuleScope Mabs -Parameters @{ record = $_ } { param($record) ConvertTo-Failure -ErrorRecord $record -Phase StoragePool })
        }
        throw 'No error.'
    }

    function Find-PoolPartition { param($World) @($World.disks | Where-Object { $_.VirtualDisk })[0].Partitions[1] }
}

AfterAll { Uninstall-FakeWindows }

Describe 'The phase StoragePool' {
    BeforeAll {
        $world = New-Server
        $before = Test-Pool
        $answer = Set-Pool
        $facts = Confirm-Pool
    }
    It 'has work to do at first, and none afterwards' {
        $before | Should -BeFalse
        $answer | Should -BeNullOrEmpty
        Test-Pool | Should -BeTrue
    }
    It 'adds the pool volume and no other' {
        $world.dpmPool | Should -Be (Find-PoolPartition $world).Id
        @($world.diskWrites | Where-Object { $_ -like '*add-to-mabs' }).Count | Should -Be 1
    }
    It 'lets no command ask, because nobody answers' {
        foreach ($name in 'Add-DPMDiskStorage', 'Set-DPMGlobalProperty') {
            $call = @($world.calls | Where-Object { $_.Name -eq $name })
            $call.Count | Should -Be 1
            "$($call[0].Confirm)" | Should -Be 'False' -Because $name
        }
    }
    It 'excludes system, temporary and scratch volume before it adds one' {
        $world.dpmExclusion | Should -Be 'D:,M:,S:'
        $names = @($world.calls | ForEach-Object { $_.Name })
        $names.IndexOf('Set-DPMGlobalProperty') | Should -BeLessThan $names.IndexOf('Add-DPMDiskStorage')
    }
    It 'gives facts' {
        $facts.Keys | Should -Be 'poolPath', 'poolSizeGiB', 'poolFreeGiB', 'excludedVolumes'
        $facts.poolPath, $facts.poolSizeGiB, $facts.poolFreeGiB | Should -Be 'P:\', 1023, 1013
        $facts.excludedVolumes | Should -Be 'D:', 'M:', 'S:'
    }
    It 'changes nothing the second time' {
        $world.diskWrites.Clear()
        $world.calls.Clear()
        Set-Pool
        $world.diskWrites.Count | Should -Be 0
        @($world.calls | Where-Object { $_.Name -in 'Add-DPMDiskStorage', 'Set-DPMGlobalProperty' }) | Should -BeNullOrEmpty
    }
    It 'leaves the phase Disks nothing to do, although the backup server changed the label' {
        (Find-PoolPartition $world).Volume.Label | Should -Be ''
        InModuleScope Mabs -Parameters @{ c = $context } { param($c) Test-DisksPhase -Context $c } | Should -BeTrue
    }
}

Describe 'The phase StoragePool on servers that are not new' {
    BeforeEach { $world = New-Server }

    It 'changes nothing with -WhatIf' {
        InModuleScope Mabs -Parameters @{ context = $context } { param($context) Set-StoragePoolPhase -Context $context -WhatIf }
        $world.diskWrites.Count | Should -Be 0
        $world.dpmExclusion | Should -Be ''
        $world.dpmPool.Count | Should -Be 0
        Test-Path 'M:\ProgramData\Mabs\volumeExclusion.txt' | Should -BeFalse
    }
    It 'never formats a volume that holds <what> (MABS-POL-003)' -ForEach @(
        @{ what = 'a hidden folder'; found = '1 entries, such as .backups'; spoil = { $null = New-Item -Path 'P:\.backups' -ItemType Directory -Force } }
        @{ what = 'a label that is not ours'; found = "the label '' instead of 'MABS-POOL'"; spoil = { param($partition) $partition.Volume.Label = '' } }
        @{ what = 'data that cannot be seen'; found = '* GiB in use'; spoil = { param($partition) $partition.Volume.Used = 60GB } }
    ) {
        & $spoil (Find-PoolPartition $world)
        $failure = Get-Failure { Set-Pool }
        $failure.id | Should -Be 'MABS-POL-003'
        $failure.after | Should -Be 'stop'
        $failure.message | Should -BeLike "*but it is not empty: $found. It was not added*"
        $world.dpmPool.Count | Should -Be 0
        $world.diskWrites.Count | Should -Be 0
    }
    It 'adds a volume with nothing but what Windows puts on it' {
        $null = New-Item -Path 'P:\System Volume Information', 'P:\$RECYCLE.BIN' -ItemType Directory -Force
        Set-Pool
        $world.dpmPool.Count | Should -Be 1
    }
    It 'lets a volume with backups alone that the backup server knows' {
        Set-Pool
        $null = New-Item -Path 'P:\backups' -ItemType Directory -Force
        (Find-PoolPartition $world).Volume.Used = 900GB
        $world.diskWrites.Clear()
        # Even without any note of this installation.
        Remove-Item -Path 'M:\ProgramData\Mabs\volumeExclusion.txt'
        Test-Pool | Should -BeFalse
        Set-Pool
        Test-Pool | Should -BeTrue
        $world.diskWrites.Count | Should -Be 0
        (Confirm-Pool).poolFreeGiB | Should -Be 123
    }
    It 'lets the backup server see that the volume has grown' {
        Set-Pool
        $world.dpmSize[(Find-PoolPartition $world).Id] = [uint64] 512GB
        Test-Pool | Should -BeFalse
        Set-Pool
        Test-Pool | Should -BeTrue
    }
    It 'keeps volumes that the backup server uses already, and excludes those that are mounted in folders' {
        $own = & $world.addDisk $world @{ Lun = 8; SizeGiB = 512; Volumes = @{ DriveLetter = 'E'; FileSystem = 'ReFS'; Label = 'By hand' } }
        $null = & $world.addDisk $world @{ Lun = 9; SizeGiB = 8; Volumes = @{ MountPath = 'M:\Mounted\Data\'; FileSystem = 'NTFS'; Label = 'Data' } }
        $world.dpmPool.Add($own.Partitions[0].Id)
        Set-Pool
        $world.dpmExclusion | Should -Be 'D:,M:,M:\Mounted\Data,S:'
        $world.dpmPool.Count | Should -Be 2
    }
    It 'sets the exclusion again when a volume has come' {
        Set-Pool
        $null = & $world.addDisk $world @{ Lun = 9; SizeGiB = 8; Volumes = @{ DriveLetter = 'E'; FileSystem = 'NTFS'; Label = 'Data' } }
        Test-Pool | Should -BeFalse
        Set-Pool
        $world.dpmExclusion | Should -Be 'D:,E:,M:,S:'
        Test-Pool | Should -BeTrue
    }
    It 'says that the volume is not offered (MABS-POL-001)' {
        InModuleScope Mabs { Mock Start-DPMDiskRescan { } }
        $failure = Get-Failure { Set-Pool }
        $failure.id | Should -Be 'MABS-POL-001'
        $failure.after | Should -Be 'again'
        $failure.message | Should -Be 'The backup server does not offer the volume P:\.'
    }
    It 'adds none of two volumes that cannot be told apart (MABS-POL-002)' {
        InModuleScope Mabs {
            Mock Get-DPMDiskStorage -ParameterFilter { $All } -MockWith {
                [pscustomobject] @{ Name = 'one'; AccessPath = 'P:\' }
                [pscustomobject] @{ Name = 'two'; AccessPath = 'P:' }
            }
        }
        $failure = Get-Failure { Set-Pool }
        $failure.id | Should -Be 'MABS-POL-002'
        $failure.message | Should -BeLike 'The backup server offers 2 volumes that could be P:\: one, two. *'
        $world.dpmPool.Count | Should -Be 0
    }
    It 'passes on why the backup server refused (MABS-POL-004)' {
        $world.failures['Add-DPMDiskStorage'] = [System.Collections.Queue] @('The volume is in use (ID 31313).')
        $failure = Get-Failure { Set-Pool }
        $failure.id | Should -Be 'MABS-POL-004'
        $failure.message | Should -Be 'The backup server refused the volume P:\: The volume is in use (ID 31313).'
    }
    It 'is not confirmed before the volume is in (MABS-POL-005)' {
        $failure = Get-Failure { Confirm-Pool }
        $failure.id | Should -Be 'MABS-POL-005'
        $failure.after | Should -Be 'again'
    }
    It 'is not confirmed with another file system (MABS-POL-006)' {
        Set-Pool
        (Find-PoolPartition $world).Volume.FileSystem = 'NTFS'
        $failure = Get-Failure { Confirm-Pool }
        $failure.id | Should -Be 'MABS-POL-006'
        $failure.message | Should -BeLike '*has the file system NTFS instead of ReFS.'
    }
    It 'adds nothing while other volumes cannot be excluded (MABS-POL-007)' {
        $world.failures['Set-DPMGlobalProperty'] = [System.Collections.Queue] @('The DPM service is not running.')
        $failure = Get-Failure { Set-Pool }
        $failure.id | Should -Be 'MABS-POL-007'
        $failure.message | Should -BeLike '*D:, M:, S: could not be excluded*: The DPM service is not running.'
        $world.dpmPool.Count | Should -Be 0
    }
    It 'waits for the phase Disks (MABS-DSK-014)' {
        $world.storagePools[0].VirtualDisks[0].IsDetached = $true
        (Get-Failure { Set-Pool }).id | Should -Be 'MABS-DSK-014'
    }
    It 'reaches the same end after a failure of any call' {
        Set-Pool
        $names = @($world.calls | ForEach-Object { $_.Name })
        $problems = foreach ($number in 0..($names.Count - 1)) {
            $world = New-Server
            $queue = New-Object -TypeName System.Collections.Queue
            for ($i = 0; $i -lt $number; $i++) { if ($names[$i] -eq $names[$number]) { $queue.Enqueue('') } }
            $queue.Enqueue('The power fails.')
            $world.failures[$names[$number]] = $queue
            try { Set-Pool; "call ${number}: no error" } catch { $null = $_ }
            Set-Pool
            if (-not (Test-Pool)) { "call ${number}: not done" }
            if ($world.dpmPool.Count -ne 1 -or $world.dpmExclusion -ne 'D:,M:,S:') { "call ${number}: another end" }
            $null = Confirm-Pool
        }
        $problems | Should -BeNullOrEmpty
    }
}

Describe 'Test-StorageVolume' {
    BeforeAll { $volume = [pscustomobject] @{ Path = 'P:\'; VolumePath = '\\?\Volume{00000000-0000-0000-0000-00000000000a}\' } }
    It 'recognises the volume by <name> = <value>' -ForEach @(
        @{ name = 'AccessPath'; value = 'P:\' }, @{ name = 'AccessPath'; value = 'p:' }, @{ name = 'MountPoint'; value = 'P:\' }
        @{ name = 'MountPoints'; value = @('M:\x', 'P:\') }, @{ name = 'Name'; value = 'P:' }
        @{ name = 'AccessPath'; value = '\\?\Volume{00000000-0000-0000-0000-00000000000A}\' }
    ) {
        $parameters = @{ found = [pscustomobject] @{ $name = $value; Other = 'x' }; volume = $volume }
        InModuleScope Mabs -Parameters $parameters { param($found, $volume) Test-StorageVolume -StorageVolume $found -Volume $volume } | Should -BeTrue
    }
    It 'does not take <name> = <value> for it' -ForEach @(
        @{ name = 'AccessPath'; value = 'S:\' }, @{ name = 'AccessPath'; value = 'P:\Folder' }, @{ name = 'AccessPath'; value = '' }
        @{ name = 'AccessPath'; value = $null }, @{ name = 'Label'; value = 'P:\' }, @{ name = 'Name'; value = 'PP:' }
    ) {
        $parameters = @{ found = [pscustomobject] @{ $name = $value }; volume = $volume }
        InModuleScope Mabs -Parameters $parameters { param($found, $volume) Test-StorageVolume -StorageVolume $found -Volume $volume } | Should -BeFalse
    }
}

Describe 'Test-StorageSize' {
    It 'says <expected> for <value>' -ForEach @(
        @{ value = [uint64] 1000GB; expected = $true }, @{ value = [uint64] 500GB; expected = $false }, @{ value = [long] 995GB; expected = $true }
        @{ value = [uint64] 2000GB; expected = $true }, @{ value = '500 GB'; expected = $true }, @{ value = 500; expected = $true }
        @{ value = $null; expected = $true }
    ) {
        $parameters = @{ found = [pscustomobject] @{ TotalSpace = $value }; volume = [pscustomobject] @{ SizeBytes = [long] 1000GB } }
        InModuleScope Mabs -Parameters $parameters { param($found, $volume) Test-StorageSize -StorageVolume $found -Volume $volume } | Should -Be $expected
    }
    It 'says nothing against a volume without TotalSpace' {
        InModuleScope Mabs {
            Test-StorageSize -StorageVolume ([pscustomobject] @{ AccessPath = 'P:\' }) -Volume ([pscustomobject] @{ SizeBytes = [long] 1000GB })
        } | Should -BeTrue
    }
}
