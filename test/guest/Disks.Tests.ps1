BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    Install-FakeWindows -World (New-FakeWorld -Root (Join-Path $TestDrive 'machine'))

    $script:generation2 = 'Integrated : Bus 0 : Device 63667 : Function {0} : Adapter {1} : Port 0 : Target 0 : LUN {2}'

    function New-Machine {
        <# A machine with no data disks, or with those of the default settings. #>
        param([switch] $Bare)
        $world = New-FakeWorld -Root (Join-Path $TestDrive 'machine')
        if ($Bare) { $null = $world.disks.RemoveAll({ param($disk) $disk.Location -like 'Integrated*' }) }
        $global:FakeWorld = $world
        Remove-Item -Path 'M:\ProgramData\Mabs' -Recurse -Force -ErrorAction SilentlyContinue
        $null = New-Item -Path 'M:\ProgramData\Mabs' -ItemType Directory -Force
        $world.calls.Clear()
        return $world
    }

    function New-RunContext {
        param([object[]] $Disks = @(
                @{ lun = 0; key = 'scratch'; purpose = 'scratch'; sizeGiB = 64 }
                @{ lun = 1; key = 'pool01'; purpose = 'pool'; sizeGiB = 1024 }
            ))
        $json = ConvertTo-Json -InputObject @{ storage = @{ disks = $Disks; pool = @{ columns = 1 } } } -Depth 5
        return [pscustomobject] @{ DataFolder = 'M:\ProgramData\Mabs'; Settings = ConvertFrom-Json -InputObject $json }
    }

    function Test-Disks { param($Context) InModuleScope Mabs -Parameters @{ context = $Context } { param($context) Test-DisksPhase -Context $context } }
    function Set-Disks { param($Context) InModuleScope Mabs -Parameters @{ context = $Context } { param($context) Set-DisksPhase -Context $context } }
    function Confirm-Disks { param($Context) InModuleScope Mabs -Parameters @{ context = $Context } { param($context) Confirm-DisksPhase -Context $context } }

    function Get-Failure {
        <# The failure that the run would see. #>
        param([scriptblock] $Action)
        try { $null = & $Action } catch {
            return (InModuleScope Mabs -Parameters @{ record = $_ } { param($record) ConvertTo-Failure -ErrorRecord $record -Phase Disks })
        }
        throw 'No error.'
    }

    function Add-Pool {
        param($World, [string] $Name, [string] $Id)
        $World.storagePools.Add(@{
                FriendlyName = $Name; UniqueId = $Id; IsReadOnly = $false; WriteCacheSizeDefault = 0; LogicalSectorSizeDefault = 512; VirtualDisks = @()
            })
    }

    function New-Setting {
        <# Disks of the settings: "0 scratch 64", "1 pool 1024". #>
        param([string[]] $Text)
        foreach ($line in $Text) {
            $lun, $purpose, $sizeGiB = $line -split ' '
            @{ lun = [int] $lun; key = if ($purpose -eq 'pool') { "pool0$lun" } else { 'scratch' }; purpose = $purpose; sizeGiB = [int] $sizeGiB }
        }
    }

    function Find-Disk { param($World, [int] $Lun) @($World.disks | Where-Object { $_.Location -like "*LUN $Lun" -and $_.BusType -eq 'SAS' })[0] }
    function Get-TouchedDisk { param($World) @($World.diskWrites | ForEach-Object { ($_ -split ' ')[0] } | Sort-Object -Unique) }

    function Get-Signature {
        <# What is on the disks, without ids. #>
        param($World)
        $lines = foreach ($disk in $World.disks) {
            '{0} {1} {2} {3} {4}' -f $disk.Location, $disk.FriendlyName, $disk.PartitionStyle, $disk.IsOffline, $disk.IsReadOnly
            foreach ($partition in $disk.Partitions) {
                $volume = $partition.Volume
                $content = if ($null -ne $volume) { $volume.FileSystem, $volume.Label, $volume.AllocationUnitSize -join '/' }
                '  {0} {1} {2}: {3}' -f $partition.Type, $partition.Size, $partition.DriveLetter, $content
            }
        }
        $pools = foreach ($pool in $World.storagePools) {
            $members = @($World.disks | Where-Object { $_.Pool -eq $pool.UniqueId } | ForEach-Object { '{0}={1}' -f $_.Location, $_.Used })
            '{0} {1} readonly={2} {3}' -f $pool.FriendlyName, $pool.WriteCacheSizeDefault, $pool.IsReadOnly, ($members -join ';')
            foreach ($virtual in $pool.VirtualDisks) {
                '  {0} {1} {2} {3} {4}' -f $virtual.FriendlyName, $virtual.Size, $virtual.NumberOfColumns, $virtual.IsDetached, $virtual.IsManualAttach
            }
        }
        return (@($lines) + @($pools)) -join "`n"
    }
}

AfterAll { Uninstall-FakeWindows }

Describe 'ConvertFrom-DiskLocation' {
    It 'reads adapter and LUN of <location>' -ForEach @(
        @{ location = 'Integrated : Adapter 1 : Port 0 : Target 0 : LUN 2'; adapter = 1; lun = 2 }
        @{ location = 'Integrated : Bus 0 : Device 63667 : Function 30747 : Adapter 3 : Port 0 : Target 0 : LUN 63'; adapter = 3; lun = 63 }
        @{ location = 'PCI Slot 0 : Adapter 12 : Port 0 : Target 0 : LUN 0'; adapter = 12; lun = 0 }
    ) {
        $place = InModuleScope Mabs -Parameters @{ location = $location } { param($location) ConvertFrom-DiskLocation -Location $location }
        $place.Adapter | Should -Be $adapter
        $place.Lun | Should -Be $lun
    }
    It 'makes up no LUN for "<_>"' -ForEach @(
        '', 'PCI Slot 0 : Adapter 0 : Channel 0 : Device 0', 'Integrated : Bus 12606208 : Device 0 : Function 0 : Adapter 0', 'LUN 1',
        'Integrated : Adapter 1 : Port 0 : Target 0 : LUN A', 'Integrated : Adapter 1 : Port 0 : Target 0 : LUN 1 2', 'C:\disks\LUN 1',
        'Integrated : XAdapter 1 : Port 0 : Target 0 : LUN 1'
    ) {
        InModuleScope Mabs -Parameters @{ location = $_ } { param($location) ConvertFrom-DiskLocation -Location $location } | Should -BeNullOrEmpty
    }
    It 'reads back whatever adapter and LUN were written, and never throws for other text' {
        $random = [System.Random]::new(20261126)
        $wrong = InModuleScope Mabs -Parameters @{ random = $random } {
            param($random)
            foreach ($round in 1..300) {
                $adapter = $random.Next(0, 5000)
                $lun = $random.Next(0, 64)
                $prefix = @('Integrated : ', 'PCI Slot 7 : Bus 0 : Device 3 : Function 1 : ', '')[$random.Next(3)]
                $text = '{0}Adapter {1} : Port 0 : Target 0 : LUN {2}' -f $prefix, $adapter, $lun
                $place = ConvertFrom-DiskLocation -Location $text
                if ($place.Adapter -ne $adapter -or $place.Lun -ne $lun) { $text }
                # Cut anywhere but inside the last number, the text has no LUN.
                $cut = $text.Substring(0, $random.Next(0, $text.LastIndexOf(' ') + 1))
                if ($null -ne (ConvertFrom-DiskLocation -Location $cut)) { $cut }
            }
        }
        $wrong | Should -BeNullOrEmpty
    }
}

Describe 'Get-DataDisk' {
    It 'leaves out system and temporary disk of a generation 1 machine' {
        $null = New-Machine
        InModuleScope Mabs { (Get-DataDisk).Lun } | Should -Be 0, 1
    }
    It 'leaves out system and temporary disk of a generation 2 machine, whose LUNs look like those of data disks' {
        $world = New-Machine
        $world.disks[0].Location = $generation2 -f 30746, 0, 0
        $world.disks[1].Location = $generation2 -f 30746, 0, 1
        InModuleScope Mabs { (Get-DataDisk).UniqueId } | Should -Be $world.disks[2].UniqueId, $world.disks[3].UniqueId
    }
    It 'shows a member of a storage pool, which Get-Disk does not' {
        $world = New-Machine
        Set-Disks (New-RunContext)
        $found = InModuleScope Mabs { Get-DataDisk | Where-Object { $_.Lun -eq 1 } }
        $found.UniqueId | Should -Be $world.disks[3].UniqueId
        $found.Disk | Should -BeNullOrEmpty
        $found.IsCertain | Should -BeTrue
    }
    It 'is not certain when the two commands name different disks at one place' {
        $world = New-Machine
        $null = & $world.addDisk $world @{ Lun = 1; SizeGiB = 8; Pool = 'hidden' }
        $world.disks[4].Pool = $null
        InModuleScope Mabs { @(Get-DataDisk | Where-Object { -not $_.IsCertain }).Count } | Should -Be 2
    }
}

Describe 'ConvertTo-DriveLetter' {
    It 'reads <what> as "<letter>"' -ForEach @(
        @{ what = 'a character'; value = [char] 'p'; letter = 'P' }
        @{ what = 'the character 0'; value = [char] 0; letter = '' }
        @{ what = 'nothing'; value = $null; letter = '' }
        @{ what = 'an empty text'; value = ''; letter = '' }
    ) {
        InModuleScope Mabs -Parameters @{ value = $value } { param($value) ConvertTo-DriveLetter -Value $value } | Should -BeExactly $letter
    }
}

Describe 'The phase Disks on a bare machine' {
    BeforeAll {
        $world = New-Machine
        $context = New-RunContext
        $before = Test-Disks $context
        $answer = Set-Disks $context
        $facts = Confirm-Disks $context
    }
    It 'has work to do at first, and none afterwards' {
        $before | Should -BeFalse
        $answer | Should -BeNullOrEmpty
        Test-Disks $context | Should -BeTrue
    }
    It 'makes an NTFS scratch volume on a GPT disk of its own' {
        $scratch = Find-Disk $world 0
        $scratch.PartitionStyle | Should -Be 'GPT'
        $scratch.Partitions[1].DriveLetter | Should -Be 'S'
        $scratch.Partitions[1].Volume.FileSystem | Should -Be 'NTFS'
        $scratch.Partitions[1].Volume.Label | Should -Be 'MABS-SCRATCH-MABS01'
    }
    It 'makes a pool of one column, fixed, simple, without write-back cache, with sectors of 4096 bytes' {
        $pool = $world.storagePools[0]
        $pool.FriendlyName | Should -Be 'MABS-POOL-MABS01'
        $pool.WriteCacheSizeDefault | Should -Be 0
        $pool.LogicalSectorSizeDefault | Should -Be 4096
        $virtual = $pool.VirtualDisks[0]
        $virtual.FriendlyName | Should -Be 'MABS-POOL-MABS01'
        $virtual.NumberOfColumns, $virtual.ResiliencySettingName, $virtual.ProvisioningType, $virtual.WriteCacheSize | Should -Be 1, 'Simple', 'Fixed', 0
    }
    It 'formats the pool volume with ReFS and clusters of 64 KiB' {
        $disk = @($world.disks | Where-Object { $_.VirtualDisk })[0]
        $disk.PartitionStyle | Should -Be 'GPT'
        $volume = $disk.Partitions[1].Volume
        $volume.FileSystem, $volume.AllocationUnitSize, $volume.Label | Should -Be 'ReFS', 65536, 'MABS-POOL'
        $disk.Partitions[1].DriveLetter | Should -Be 'P'
    }
    It 'touches neither system nor temporary disk' {
        Get-TouchedDisk $world | Should -Be (@($world.disks[2].UniqueId, $world.disks[3].UniqueId, $world.disks[4].UniqueId) | Sort-Object)
    }
    It 'gives facts' {
        $facts.Keys | Should -Be 'scratchVolume', 'scratchSizeGiB', 'poolVolume', 'poolVolumeGiB', 'poolDisks', 'diskAdvice'
        $facts.scratchVolume, $facts.scratchSizeGiB, $facts.poolVolume, $facts.poolVolumeGiB | Should -Be 'S:\', 63, 'P:\', 1023
        $facts.poolDisks | Should -Be 'pool01 at LUN 1'
        $facts.diskAdvice | Should -BeNullOrEmpty
    }
    It 'leaves no note of unfinished work' {
        InModuleScope Mabs -Parameters @{ c = $context } { param($c) Get-ScratchNote -Context $c } | Should -BeNullOrEmpty
    }
    It 'changes nothing the second time' {
        $state = Get-Signature $world
        $writes = $world.diskWrites.Count
        Set-Disks $context
        $world.diskWrites.Count | Should -Be $writes
        Get-Signature $world | Should -Be $state
    }
    It 'finds both volumes again' {
        $found = InModuleScope Mabs -Parameters @{ c = $context } { param($c) Get-ScratchVolume -Context $c; Get-PoolVolume -Context $c }
        $found.DriveLetter | Should -Be 'S', 'P'
        $found.Path | Should -Be 'S:\', 'P:\'
        $found[1].SizeBytes | Should -BeGreaterThan (1022 * 1GB)
        $found[1].FreeBytes | Should -BeLessThan $found[1].SizeBytes
    }
}

Describe 'The phase Disks with -WhatIf' {
    It 'changes nothing' {
        $world = New-Machine
        $state = Get-Signature $world
        InModuleScope Mabs -Parameters @{ context = New-RunContext } { param($context) Set-DisksPhase -Context $context -WhatIf }
        Get-Signature $world | Should -Be $state
        $world.diskWrites.Count | Should -Be 0
        Test-Path 'M:\ProgramData\Mabs\scratchDisk.txt' | Should -BeFalse
    }
}

Describe 'The pool' {
    BeforeEach {
        $world = New-Machine
        $pool01 = @{ lun = 1; key = 'pool01'; purpose = 'pool'; sizeGiB = 1024 }
        $pool02 = @{ lun = 2; key = 'pool02'; purpose = 'pool'; sizeGiB = 1024 }
        $scratch = @{ lun = 0; key = 'scratch'; purpose = 'scratch'; sizeGiB = 64 }
    }
    It 'has one column with several disks from the start' {
        foreach ($lun in 2..4) { $null = & $world.addDisk $world @{ Lun = $lun; SizeGiB = 1024 } }
        $context = New-RunContext @(New-Setting '0 scratch 64', '1 pool 1024', '2 pool 1024', '3 pool 1024', '4 pool 1024')
        Set-Disks $context
        $world.storagePools[0].VirtualDisks[0].NumberOfColumns | Should -Be 1
        (Confirm-Disks $context).poolVolumeGiB | Should -BeGreaterThan 4085
        $first = @($world.calls | Where-Object { $_.Name -eq 'New-StoragePool' })
        @($first.Bound.PhysicalDisks).Count | Should -Be 1
    }
    It 'grows its volume with an added disk, and keeps what is on it' {
        Set-Disks (New-RunContext)
        $before = @($world.disks | Where-Object { $_.VirtualDisk })[0].Partitions[1]
        $null = & $world.addDisk $world @{ Lun = 2; SizeGiB = 1024 }
        $context = New-RunContext @($scratch, $pool01, $pool02)
        Test-Disks $context | Should -BeFalse
        $world.diskWrites.Clear()
        Set-Disks $context
        (Confirm-Disks $context).poolVolumeGiB | Should -BeGreaterThan 2040
        $after = @($world.disks | Where-Object { $_.VirtualDisk })[0].Partitions[1]
        $after.Id | Should -Be $before.Id
        @($world.diskWrites | Where-Object { $_ -match 'format|initialize|partition' }) | Should -BeNullOrEmpty
        $world.diskWrites.Clear()
        Set-Disks $context
        $world.diskWrites.Count | Should -Be 0
    }
    It 'counts a disk as full of which a hundredth is free, and a new one in whole' {
        $disks = @(
            [pscustomobject] @{ Size = [uint64] 8000GB; AllocatedSize = [uint64] 7920GB }
            [pscustomobject] @{ Size = [uint64] 512GB; AllocatedSize = [uint64] 512GB }
        )
        InModuleScope Mabs -Parameters @{ m = $disks } { param($m) Get-PoolGrowth -Member $m } | Should -Be 0
        $disks[1].AllocatedSize = [uint64] 256MB
        InModuleScope Mabs -Parameters @{ m = $disks } { param($m) Get-PoolGrowth -Member $m } | Should -Be 510
        $disks[0].AllocatedSize = [uint64] 7919GB
        InModuleScope Mabs -Parameters @{ m = $disks } { param($m) Get-PoolGrowth -Member $m } | Should -Be 590
    }
    It 'is done although Windows kept some GiB of a large disk from the virtual disk' {
        $world.disks[3].Size = [uint64] 4096GB
        $world.disks[3].SeenSize = [uint64] 4096GB
        $context = New-RunContext @(New-Setting '0 scratch 64', '1 pool 4096')
        Set-Disks $context
        # What Windows does not give away, it does not give away later.
        $world.disks[3].Used -= [uint64] 20GB
        $world.failures['Resize-VirtualDisk'] = [System.Collections.Queue] @('Not enough available capacity')
        Set-Disks $context
        Test-Disks $context | Should -BeTrue
    }
    It 'keeps a disk that has left the settings, and says so' {
        $null = & $world.addDisk $world @{ Lun = 2; SizeGiB = 1024 }
        Set-Disks (New-RunContext @($scratch, $pool01, $pool02))
        $state = Get-Signature $world
        $context = New-RunContext @($scratch, $pool01)
        Test-Disks $context | Should -BeTrue
        $advice = (Confirm-Disks $context).diskAdvice
        $advice | Should -BeLike 'The storage pool MABS-POOL-MABS01 holds a disk that the settings do not name (LUN 2, * GiB). It stays.'
        Get-Signature $world | Should -Be $state
    }
    It 'goes on with a pool whose virtual disk was made before all disks had joined' {
        $null = & $world.addDisk $world @{ Lun = 2; SizeGiB = 1024 }
        $context = New-RunContext @($scratch, $pool01, $pool02)
        Set-Disks (New-RunContext @($scratch, $pool01))
        Set-Disks $context
        (Confirm-Disks $context).poolVolumeGiB | Should -BeGreaterThan 2040
    }
    It 'turns off the write-back cache of a pool that has one' {
        Set-Disks (New-RunContext)
        $world.storagePools[0].WriteCacheSizeDefault = [uint64]::MaxValue
        Test-Disks (New-RunContext) | Should -BeFalse
        Set-Disks (New-RunContext)
        $world.storagePools[0].WriteCacheSizeDefault | Should -Be 0
    }
    It 'is recognised, attached and never formatted on a machine that was built anew around the disks' {
        Set-Disks (New-RunContext)
        $label = @($world.disks | Where-Object { $_.VirtualDisk })[0].Partitions[1].Volume
        $label.Label = 'whatever the backup server made of it'
        & $world.moveDisks $world
        Remove-Item -Path 'M:\ProgramData\Mabs' -Recurse -Force
        $null = New-Item -Path 'M:\ProgramData\Mabs' -ItemType Directory
        $world.diskWrites.Clear()
        Test-Disks (New-RunContext) | Should -BeFalse
        Set-Disks (New-RunContext)
        $facts = Confirm-Disks (New-RunContext)
        $facts.poolVolume, $facts.scratchVolume | Should -Be 'P:\', 'S:\'
        @($world.diskWrites | Where-Object { $_ -match 'format|initialize|partition|pool|allocate' }) | Should -BeNullOrEmpty
        $world.storagePools[0].IsReadOnly | Should -BeFalse
    }
    It 'stays attached from now on when somebody attached its virtual disk by hand' {
        Set-Disks (New-RunContext)
        $world.storagePools[0].VirtualDisks[0].IsManualAttach = $true
        Test-Disks (New-RunContext) | Should -BeFalse
        Set-Disks (New-RunContext)
        $world.storagePools[0].VirtualDisks[0].IsManualAttach | Should -BeFalse
        Test-Disks (New-RunContext) | Should -BeTrue
    }
    It 'does not join that of another backup server, which stands at other LUNs' {
        Set-Disks (New-RunContext)
        & $world.moveDisks $world
        foreach ($disk in $world.disks) { $disk.Location = $disk.Location -replace 'LUN (\d)$', 'LUN 1$1' }
        $null = & $world.addDisk $world @{ Lun = 0; SizeGiB = 64 }
        $null = & $world.addDisk $world @{ Lun = 1; SizeGiB = 1024 }
        $foreign = @($world.disks | Where-Object { $_.Location -like '*LUN 1?' -or $_.VirtualDisk } | ForEach-Object { $_.UniqueId })
        $env:COMPUTERNAME = 'MABS02'
        try {
            $world.diskWrites.Clear()
            Set-Disks (New-RunContext)
        } finally {
            $env:COMPUTERNAME = 'MABS01'
        }
        @($world.storagePools | ForEach-Object { $_.FriendlyName }) | Should -Be @('MABS-POOL-MABS01', 'MABS-POOL-MABS02')
        $world.storagePools[0].IsReadOnly | Should -BeTrue
        @(Get-TouchedDisk $world | Where-Object { $foreign -contains $_ }) | Should -BeNullOrEmpty
    }
    It 'waits two minutes for Windows to show a virtual disk (MABS-DSK-018)' {
        Set-Disks (New-RunContext)
        @($world.disks | Where-Object { $_.VirtualDisk })[0].Attached = $false
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-018'
        $failure.message | Should -Be 'This step was done and had no effect: Wait until Windows shows the virtual disk of the storage pool.'
        @($world.calls | Where-Object { $_.Name -eq 'Start-Sleep' }).Count | Should -Be 24
    }
}

Describe 'The scratch volume' {
    BeforeEach { $world = New-Machine }
    It 'takes the next letter when S is in use' {
        $null = & $world.addDisk $world @{ Lun = 9; SizeGiB = 8; Volumes = @{ DriveLetter = 'S'; FileSystem = 'NTFS'; Label = 'Data' } }
        Set-Disks (New-RunContext)
        (Confirm-Disks (New-RunContext)).scratchVolume | Should -Be 'T:\'
    }
    It 'grows with its disk' {
        Set-Disks (New-RunContext)
        (Find-Disk $world 0).Size = 128GB
        (Find-Disk $world 0).SeenSize = 128GB
        Test-Disks (New-RunContext) | Should -BeFalse
        Set-Disks (New-RunContext)
        (Confirm-Disks (New-RunContext)).scratchSizeGiB | Should -Be 127
    }
    It 'is brought online and made writable' {
        (Find-Disk $world 0).IsOffline = $true
        (Find-Disk $world 0).IsReadOnly = $true
        (Find-Disk $world 1).IsOffline = $true
        Set-Disks (New-RunContext)
        (Confirm-Disks (New-RunContext)).scratchVolume | Should -Be 'S:\'
    }
    It 'is refused when it is <found> (MABS-DSK-011)' -ForEach @(
        @{ found = 'compressed'; spoil = { param($world, $volume) $volume.Compressed = $true } }
        @{ found = 'encrypted by BitLocker'; spoil = { param($world) $world.encryptedVolumes = @('S') } }
        @{ found = 'deduplicated (Backup)'; spoil = { param($world, $volume) $volume.DedupMode = 'Backup' } }
    ) {
        Set-Disks (New-RunContext)
        & $spoil $world (Find-Disk $world 0).Partitions[1].Volume
        $failure = Get-Failure { Confirm-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-011'
        $failure.message | Should -BeLike "*S:\ is $found, *"
        $failure.after | Should -Be 'later'
    }
    It 'is refused for want of a letter (MABS-DSK-012)' {
        foreach ($letter in [char[]] 'FGHIJKLNOPQRSTUVWXYZ') {
            $null = & $world.addDisk $world @{ Lun = 20; SizeGiB = 1; Volumes = @{ DriveLetter = "$letter"; FileSystem = 'NTFS'; Label = 'x' } }
        }
        (Get-Failure { Set-Disks (New-RunContext) }).id | Should -Be 'MABS-DSK-012'
    }
}

Describe 'What must not be touched' {
    BeforeEach { $world = New-Machine }
    AfterEach { $world.diskWrites.Count | Should -Be 0 -Because 'nothing is written while a disk is in doubt' }

    It 'is a disk that is missing, for which the run waits (MABS-DSK-002)' {
        $world.disks[3].Attached = $false
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-002'
        $failure.after | Should -Be 'later'
        $failure.message | Should -Be 'There is no disk at LUN 1 (disk pool01, 1024 GiB).'
        Test-Disks (New-RunContext) | Should -BeFalse
        (Get-Failure { Confirm-Disks (New-RunContext) }).id | Should -Be 'MABS-DSK-002'
    }
    It 'is a disk at another LUN (MABS-DSK-002)' {
        $world.disks[3].Location = $world.disks[3].Location -replace 'LUN 1$', 'LUN 5'
        (Get-Failure { Set-Disks (New-RunContext) }).id | Should -Be 'MABS-DSK-002'
    }
    It 'is an NVMe disk, whose LUN nobody tells (MABS-DSK-003)' {
        $world.disks[3].Location = 'Integrated : Bus 12606208 : Device 0 : Function 0 : Adapter 0'
        $world.disks[3].BusType = 'NVMe'
        $world.disks[3].FriendlyName = 'MSFT NVMe Accelerator v1.0'
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-003'
        $failure.after | Should -Be 'stop'
        $failure.message | Should -BeLike '*Windows shows 1 NVMe disks without a LUN.'
    }
    It 'is a local NVMe disk of the host: a missing disk stays a missing disk (MABS-DSK-002)' {
        $world.disks[3].Attached = $false
        $null = & $world.addDisk $world @{
            SizeGiB = 110; BusType = 'NVMe'; FriendlyName = 'Microsoft NVMe Direct Disk v2'; Location = 'Integrated : Adapter 5'
        }
        (Get-Failure { Set-Disks (New-RunContext) }).id | Should -Be 'MABS-DSK-002'
    }
    It 'is one of two disks at one LUN (MABS-DSK-003)' {
        $null = & $world.addDisk $world @{ SizeGiB = 1024; Location = 'Integrated : Adapter 7 : Port 0 : Target 0 : LUN 1' }
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-003'
        $failure.message | Should -BeLike '*more than one disk at this LUN*'
    }
    It 'is an empty disk on the adapter of the system disk (MABS-DSK-003)' {
        $world.disks[0].Location = $generation2 -f 30746, 0, 0
        $world.disks[3].Location = $generation2 -f 30746, 0, 1
        (Get-Failure { Set-Disks (New-RunContext) }).message | Should -BeLike '*on the adapter of the system disk.'
    }
    It 'is the temporary disk of a generation 2 machine (MABS-DSK-002)' {
        $world.disks[0].Location = $generation2 -f 30746, 0, 0
        $world.disks[1].Location = $generation2 -f 30746, 0, 1
        $world.disks[3].Attached = $false
        (Get-Failure { Set-Disks (New-RunContext) }).id | Should -Be 'MABS-DSK-002'
    }
    It 'is a disk with <what> (MABS-DSK-004)' -ForEach @(
        @{ what = 'a volume'; found = "GPT, volume E: NTFS 'Data'"; disk = @{ Volumes = @{ DriveLetter = 'E'; FileSystem = 'NTFS'; Label = 'Data' } } }
        @{ what = 'an unknown file system'; found = 'GPT, volume without letter without a known file system'; disk = @{ Volumes = @{ Label = '' } } }
        @{ what = 'a partition table and nothing else'; found = 'GPT, no volumes'; disk = @{ PartitionStyle = 'GPT' } }
        @{ what = 'an old partition table'; found = 'MBR, no volumes'; disk = @{ PartitionStyle = 'MBR' } }
        @{ what = 'LVM of another system'; found = 'no partition table, but data from byte 512 on, as another system such as Linux writes them'; disk = @{ FirstData = 512 } }
        @{ what = 'a Linux file system while it is offline'; found = 'no partition table, but data from byte 1080 on*'; disk = @{ FirstData = 1080; IsOffline = $true } }
        @{ what = 'a volume that is offline'; found = 'GPT, offline, volume E: without a known file system'; disk = @{
                IsOffline = $true; Volumes = @{ DriveLetter = 'E'; FileSystem = 'NTFS'; Label = 'x' }
            }
        }
        @{ what = 'our label on another file system'; found = "GPT, volume E: FAT32 'MABS-SCRATCH-MABS01'"; disk = @{
                Volumes = @{ DriveLetter = 'E'; FileSystem = 'FAT32'; Label = 'MABS-SCRATCH-MABS01' }
            }
        }
    ) {
        foreach ($lun in 0, 1) {
            $world = New-Machine -Bare
            $null = & $world.addDisk $world @{ Lun = 1 - $lun; SizeGiB = (1024, 64)[$lun] }
            $null = & $world.addDisk $world (@{ Lun = $lun; SizeGiB = (64, 1024)[$lun] } + $disk)
            $failure = Get-Failure { Set-Disks (New-RunContext) }
            $failure.id | Should -Be 'MABS-DSK-004'
            $failure.after | Should -Be 'stop'
            $failure.message | Should -BeLike "*not made by this installation: $found. It was not touched."
            $world.diskWrites.Count | Should -Be 0
        }
    }
    It 'is a disk of another size (MABS-DSK-005): <foundGiB> GiB' -ForEach @(@{ foundGiB = 1025 }, @{ foundGiB = 1023 }, @{ foundGiB = 64 }) {
        $world.disks[3].Size = $foundGiB * 1GB
        $world.disks[3].SeenSize = $foundGiB * 1GB
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-005'
        $failure.message | Should -Be "The disk at LUN 1 (disk pool01) has $foundGiB GiB; the settings say 1024 GiB. It was not touched."
    }
    It 'is a disk of another storage pool (MABS-DSK-006)' {
        $world.disks[3].Pool = '{pool-x}'
        Add-Pool $world 'Pool of a colleague' '{pool-x}'
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-006'
        $failure.message | Should -BeLike '*another storage pool: Pool of a colleague.*'
    }
    It 'is every disk of another backup server, whatever its names say (MABS-DSK-006, MABS-DSK-004)' {
        Set-Disks (New-RunContext)
        # The same disks, with the same layout, on a server of another name.
        & $world.moveDisks $world
        $env:COMPUTERNAME = 'MABS02'
        try {
            $world.diskWrites.Clear()
            Test-Disks (New-RunContext) | Should -BeFalse
            $failure = Get-Failure { Set-Disks (New-RunContext) }
        } finally {
            $env:COMPUTERNAME = 'MABS01'
        }
        $failure.after | Should -Be 'stop'
        $failure.findings.id | Should -Be @('MABS-DSK-004', 'MABS-DSK-006')
        $failure.message | Should -BeLike "*'MABS-SCRATCH-MABS01'*another storage pool: MABS-POOL-MABS01.*"
        $world.diskWrites.Count | Should -Be 0
        $world.storagePools[0].IsReadOnly | Should -BeTrue
    }
    It 'is a pool when there are two of its name (MABS-DSK-007)' {
        foreach ($number in 2, 3) {
            $world.disks[$number].Pool = "{pool-$number}"
            Add-Pool $world 'MABS-POOL-MABS01' "{pool-$number}"
        }
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.after | Should -Be 'stop'
        $failure.findings.id | Should -Contain 'MABS-DSK-007'
        (Get-Failure { InModuleScope Mabs -Parameters @{ c = New-RunContext } { param($c) Get-PoolVolume -Context $c } }).id | Should -Be 'MABS-DSK-007'
    }
    It 'is a scratch volume when there are two of its label (MABS-DSK-007)' {
        foreach ($lun in 8, 9) {
            $null = & $world.addDisk $world @{
                Lun = $lun; SizeGiB = 8; Volumes = @{ DriveLetter = 'KL'[$lun - 8]; FileSystem = 'NTFS'; Label = 'MABS-SCRATCH-MABS01' }
            }
        }
        (Get-Failure { Set-Disks (New-RunContext) }).id | Should -Be 'MABS-DSK-007'
        (Get-Failure { InModuleScope Mabs -Parameters @{ c = New-RunContext } { param($c) Get-ScratchVolume -Context $c } }).id | Should -Be 'MABS-DSK-007'
    }
    It 'is an empty disk that Windows does not let into a pool yet (MABS-DSK-008)' {
        $world.disks[3].BusType = 'ATA'
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-008'
        $failure.after | Should -Be 'again'
    }
    It 'is everything, when several disks are wrong: all are named at once (MABS-DSK-001)' {
        $world.disks[2].Size = 65GB
        $world.disks[2].SeenSize = 65GB
        $world.disks[3].Attached = $false
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-001'
        $failure.findings.id | Should -Be 'MABS-DSK-005', 'MABS-DSK-002'
        $failure.message | Should -BeLike '*MABS-DSK-005 The disk at LUN 0*MABS-DSK-002 There is no disk at LUN 1*'
    }
    It 'is everything, when two disks are missing: the run waits with the first as its error' {
        $world.disks[2].Attached = $false
        $world.disks[3].Attached = $false
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-002'
        $failure.after | Should -Be 'later'
        $failure.findings.Count | Should -Be 2
    }
}

Describe 'A pool that is there' {
    BeforeEach {
        $world = New-Machine
        Set-Disks (New-RunContext)
        $world.diskWrites.Clear()
        $virtual = $world.storagePools[0].VirtualDisks[0]
        $disk = @($world.disks | Where-Object { $_.VirtualDisk })[0]
    }
    AfterEach { @($world.diskWrites | Where-Object { $_ -match 'format|initialize|partition' }) | Should -BeNullOrEmpty }

    It 'is never formatted when its file system cannot be read: <what> (MABS-DSK-009)' -ForEach @(
        @{ what = 'locked'; spoil = { param($disk) $disk.Partitions[1].Volume.FileSystem = '' }; found = 'no file system that this Windows knows' }
        @{ what = 'no partition'; spoil = { param($disk) $disk.Partitions.RemoveAt(1) }; found = 'no partition' }
        @{ what = 'RAW'; spoil = { param($disk) $disk.Partitions.Clear(); $disk.PartitionStyle = 'RAW' }; found = 'no partition table' }
    ) {
        & $spoil $disk
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-009'
        $failure.message | Should -BeLike "*($found). It was not touched: it holds backups."
    }
    It 'is refused with <found> (MABS-DSK-010)' -ForEach @(
        @{ found = '4 columns'; spoil = { param($virtual) $virtual.NumberOfColumns = 4 } }
        @{ found = 'layout Parity'; spoil = { param($virtual) $virtual.ResiliencySettingName = 'Parity' } }
        @{ found = 'named Data'; spoil = { param($virtual) $virtual.FriendlyName = 'Data' } }
    ) {
        & $spoil $virtual
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-010'
        $failure.message | Should -BeLike "*: $found."
    }
    It 'is not confirmed when it is deduplicated (MABS-DSK-020)' {
        $disk.Partitions[1].Volume.DedupMode = 'Backup'
        $failure = Get-Failure { Confirm-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-020'
        $failure.message | Should -BeLike 'The pool volume * is deduplicated (Backup), which the backup server does not allow on its pool.'
        $failure.after | Should -Be 'later'
    }
    It 'is not confirmed with <found> (MABS-DSK-010)' -ForEach @(
        @{ found = 'file system NTFS'; spoil = { param($virtual, $disk) $disk.Partitions[1].Volume.FileSystem = 'NTFS' } }
        @{ found = 'partition table MBR'; spoil = { param($virtual, $disk) $disk.PartitionStyle = 'MBR' } }
        @{ found = 'provisioning Thin'; spoil = { param($virtual) $virtual.ProvisioningType = 'Thin' } }
        @{ found = 'write-back cache of 1 bytes'; spoil = { param($virtual) $virtual.WriteCacheSize = [uint64] 1 } }
    ) {
        & $spoil $virtual $disk
        (Get-Failure { Confirm-Disks (New-RunContext) }).message | Should -BeLike "*: $found."
    }
    It 'is left alone while one of its disks is missing (MABS-DSK-013)' {
        (Find-Disk $world 1).Attached = $false
        $null = & $world.addDisk $world @{ Lun = 2; SizeGiB = 1024 }
        $world.disks[$world.disks.Count - 1].Pool = $world.storagePools[0].UniqueId
        $context = New-RunContext @(New-Setting '0 scratch 64', '2 pool 1024')
        $failure = Get-Failure { Set-Disks $context }
        $failure.id | Should -Be 'MABS-DSK-013'
        $failure.after | Should -Be 'later'
        $failure.message | Should -BeLike '*Lost Communication*'
    }
    It 'does not change its purpose (MABS-DSK-017)' {
        $swapped = New-RunContext @(New-Setting '0 pool 64', '1 scratch 1024')
        $failure = Get-Failure { Set-Disks $swapped }
        $failure.id | Should -Be 'MABS-DSK-001'
        $failure.findings.id | Should -Be 'MABS-DSK-017', 'MABS-DSK-017'
    }
    It 'is not confirmed when its volume is smaller than its disks (MABS-DSK-015)' {
        $context = New-RunContext
        $context.Settings.storage.disks[1].sizeGiB = 2048
        $failure = Get-Failure { Confirm-Disks $context }
        $failure.id | Should -Be 'MABS-DSK-015'
        $failure.message | Should -Be 'The volume of the storage pool has 1023 GiB; its disks allow about 1985 GiB.'
    }
    It 'says when it cannot grow (MABS-DSK-019)' {
        $null = & $world.addDisk $world @{ Lun = 2; SizeGiB = 1024 }
        $world.failures['Resize-VirtualDisk'] = [System.Collections.Queue] @('Not enough available capacity')
        $disks = @(New-Setting '0 scratch 64', '1 pool 1024', '2 pool 1024')
        $failure = Get-Failure { Set-Disks (New-RunContext $disks) }
        $failure.id | Should -Be 'MABS-DSK-019'
        $failure.message | Should -BeLike '*Not enough available capacity'
    }
    It 'is not confirmed while there is a step left (MABS-DSK-018)' {
        $disk.Partitions[1].DriveLetter = ''
        (Get-Failure { Confirm-Disks (New-RunContext) }).message | Should -Be 'This step was done and had no effect: Give the volume MABS-POOL the letter P.'
    }
}

Describe 'Get-ScratchVolume and Get-PoolVolume' {
    It 'say that there is no volume yet (MABS-DSK-014)' {
        $null = New-Machine
        $context = New-RunContext
        $failure = Get-Failure { InModuleScope Mabs -Parameters @{ c = $context } { param($c) Get-ScratchVolume -Context $c } }
        $failure.message | Should -Be 'There is no scratch volume (MABS-SCRATCH-MABS01, disk scratch).'
        $failure = Get-Failure { InModuleScope Mabs -Parameters @{ c = $context } { param($c) Get-PoolVolume -Context $c } }
        $failure.message | Should -Be 'There is no pool volume (storage pool MABS-POOL-MABS01, disks pool01).'
    }
    It 'give nothing to a caller that only asks' {
        $null = New-Machine
        $found = InModuleScope Mabs -Parameters @{ c = New-RunContext } {
            param($c)
            Get-ScratchVolume -Context $c -AllowMissing
            Get-PoolVolume -Context $c -AllowMissing
        }
        $found | Should -BeNullOrEmpty
    }
}

Describe 'A step that has no effect' {
    It 'is tried three times (MABS-DSK-018)' {
        $world = New-Machine
        # Windows takes the change and forgets it.
        InModuleScope Mabs { Mock Set-Partition { } }
        $failure = Get-Failure { Set-Disks (New-RunContext) }
        $failure.id | Should -Be 'MABS-DSK-018'
        $failure.message | Should -Be 'This step was done and had no effect: Give the volume MABS-SCRATCH-MABS01 the letter S.'
        $failure.after | Should -Be 'again'
    }
}

Describe 'Guards right before a write' {
    It 'leave a disk alone that is not RAW any more' {
        $world = New-Machine
        $world.disks[2].PartitionStyle = 'GPT'
        { InModuleScope Mabs -Parameters @{ id = $world.disks[2].UniqueId } { param($id) Initialize-RawDisk -UniqueId $id } } | Should -Throw '*not any more*'
        $world.disks[2].PartitionStyle = 'RAW'
        $world.disks[2].IsBoot = $true
        { InModuleScope Mabs -Parameters @{ id = $world.disks[2].UniqueId } { param($id) Initialize-RawDisk -UniqueId $id } } | Should -Throw '*left alone*'
        $world.diskWrites.Count | Should -Be 0
    }
    It 'leave a volume alone that has a file system' {
        $world = New-Machine
        { InModuleScope Mabs { Format-EmptyVolume -Partition @(Get-Partition)[0] -FileSystem NTFS -Label x } } |
            Should -Throw '*has the file system NTFS already*'
        $world.diskWrites.Count | Should -Be 0
    }
    It 'do not take "Windows does not answer" for "nothing is there"' {
        InModuleScope Mabs {
            { Find-StorageObject -Query { throw 'The RPC server is unavailable.' } } | Should -Throw 'The RPC server is unavailable.'
        }
    }
}

Describe 'The begin of an empty disk' {
    It 'that cannot be read stops nothing, and is logged' {
        $world = New-Machine
        $world.disks[3].FirstData = 'unreadable'
        Set-Disks (New-RunContext)
        Test-Disks (New-RunContext) | Should -BeTrue
        InModuleScope Mabs { @($script:RecentLogLines) -join "`n" } |
            Should -Match 'Warning +The begin of the disk \w+ cannot be read: The device is not ready'
    }
    It 'is not looked at again once the disk is being prepared: a half-written partition table is our own' {
        $world = New-Machine
        $world.failures['Initialize-Disk'] = [System.Collections.Queue] @('The power fails.')
        { Set-Disks (New-RunContext) } | Should -Throw '*power*'
        $world.disks[2].FirstData = 446
        Set-Disks (New-RunContext)
        Test-Disks (New-RunContext) | Should -BeTrue
    }
}

Describe 'Random machines' {
    It 'have only empty disks at our LUNs written, and none at all when one of them is in doubt' {
        $problems = foreach ($seed in 1..24) {
            $random = [System.Random]::new($seed)
            $world = New-Machine -Bare
            $isSecondGeneration = $random.Next(2) -eq 1
            if ($isSecondGeneration) {
                $world.disks[0].Location = $generation2 -f 30746, 0, 0
                $world.disks[1].Location = $generation2 -f 30746, 0, 1
            }
            $luns = @(0..15 | Sort-Object -Property { $random.Next() })
            $count = $random.Next(2, 5)
            # Every other machine has one disk in doubt, each kind of doubt in turn.
            $doubtful = if ($seed % 2 -eq 0) { $random.Next($count) } else { -1 }
            $doubt = 2 + ($seed / 2) % 5
            $settings = @()
            $mayWrite = @()
            $isSpoiled = $false
            $orders = @(0..($luns.Count - 1) | Sort-Object -Property { $random.Next() })
            foreach ($index in $orders) {
                $lun = $luns[$index]
                $isOurs = $index -lt $count
                $sizeGiB = @(32, 64, 512, 1024, 4095)[$random.Next(5)]
                $options = @{ Lun = $lun; SizeGiB = $sizeGiB }
                if ($isSecondGeneration) { $options.Location = $generation2 -f 30747, 1, $lun }
                if (-not $isOurs) {
                    # Foreign disks, empty and not.
                    if ($random.Next(3) -gt 0) { continue }
                    if ($random.Next(2) -eq 0) { $options.Volumes = @{ FileSystem = 'NTFS'; Label = 'Foreign' } }
                    $null = & $world.addDisk $world $options
                    continue
                }
                $settings += @{ lun = $lun; key = "disk$lun"; purpose = if ($index -eq 0) { 'scratch' } else { 'pool' }; sizeGiB = $sizeGiB }
                $fate = if ($index -eq $doubtful) { $doubt } else { $random.Next(2) }
                switch ($fate) {
                    1 { $options.IsOffline = $true; $options.IsReadOnly = $true }
                    2 { $options.Volumes = @{ FileSystem = 'ReFS'; Label = 'MABS-POOL' } }
                    3 { $options.SizeGiB = $sizeGiB + 1 }
                    4 { $options.Attached = $false }
                    5 { if ($seed % 4 -eq 0) { $options.PartitionStyle = 'MBR' } else { $options.FirstData = 4086 } }
                    6 { $null = & $world.addDisk $world @{ SizeGiB = $sizeGiB; Location = "Integrated : Adapter 9 : Port 0 : Target 0 : LUN $lun" } }
                }
                if ($fate -gt 1) { $isSpoiled = $true }
                $mayWrite += (& $world.addDisk $world $options).UniqueId
            }
            $context = New-RunContext @($settings | Sort-Object -Property { $_.lun })
            $failure = $null
            try { Set-Disks $context } catch { $failure = $_ }
            $touched = @(Get-TouchedDisk $world | Where-Object { $_ -notlike 'disk-virtual-*' })
            if ($isSpoiled -and $world.diskWrites.Count -gt 0) { "seed ${seed}: wrote although a disk was in doubt" }
            if ($isSpoiled -and $null -eq $failure) { "seed ${seed}: no error" }
            if (-not $isSpoiled -and $null -ne $failure) { "seed ${seed}: $failure" }
            foreach ($id in $touched) { if ($mayWrite -notcontains $id) { "seed ${seed}: touched $id" } }
            if (-not $isSpoiled) {
                if (-not (Test-Disks $context)) { "seed ${seed}: not done" }
                $null = Confirm-Disks $context
                if ($world.storagePools[0].VirtualDisks[0].NumberOfColumns -ne 1) { "seed ${seed}: columns" }
            }
        }
        $problems | Should -BeNullOrEmpty
    }
}

Describe 'A run that ends at any call' {
    BeforeAll {
        $script:changing = 'Set-Disk', 'Initialize-Disk', 'New-Partition', 'Format-Volume', 'Set-Partition', 'Resize-Partition', 'New-StoragePool',
        'Set-StoragePool', 'Add-PhysicalDisk', 'New-VirtualDisk', 'Set-VirtualDisk', 'Connect-VirtualDisk', 'Resize-VirtualDisk', 'Update-Disk'

        function Copy-Value {
            param($Value)
            if ($Value -is [System.Collections.IDictionary]) {
                $copy = @{}
                foreach ($key in @($Value.Keys)) { $copy[$key] = Copy-Value $Value[$key] }
                return $copy
            }
            if ($Value -is [System.Collections.Generic.List[hashtable]]) {
                $copy = New-Object -TypeName 'System.Collections.Generic.List[hashtable]'
                foreach ($item in $Value) { $copy.Add((Copy-Value $item)) }
                return , $copy
            }
            return $Value
        }

        function Save-Machine {
            param($World)
            $path = 'M:\ProgramData\Mabs\scratchDisk.txt'
            return @{
                disks = Copy-Value $World.disks; pools = Copy-Value $World.storagePools; next = $World.nextDiskId
                note = if (Test-Path $path) { Get-Content -Path $path -Raw }
            }
        }

        function Restore-Machine {
            param($Saved)
            $world = New-Machine
            $world.disks = Copy-Value $Saved.disks
            $world.storagePools = Copy-Value $Saved.pools
            $world.nextDiskId = $Saved.next
            if ($null -ne $Saved.note) { Set-Content -Path 'M:\ProgramData\Mabs\scratchDisk.txt' -Value $Saved.note -NoNewline }
            # What the test did itself does not count.
            $world.calls.Clear()
            return $world
        }

        function Stop-At {
            <# Makes the call with this number fail, given the names of all calls of a run that is not disturbed. #>
            param($World, [string[]] $Names, [int] $Number)
            $name = $Names[$Number]
            $queue = New-Object -TypeName System.Collections.Queue
            for ($i = 0; $i -lt $Number; $i++) { if ($Names[$i] -eq $name) { $queue.Enqueue('') } }
            $queue.Enqueue('The power fails.')
            $World.failures[$name] = $queue
        }
    }

    It 'goes on to the same end from every state between two changes, and a call that fails changes nothing: <what>' -ForEach @(
        @{ what = 'a bare machine with two pool disks'; prepare = { param($world) $null = & $world.addDisk $world @{ Lun = 2; SizeGiB = 1024 } } }
        @{ what = 'a machine built anew around its disks, with one added'; prepare = {
                param($world)
                Set-Disks (New-RunContext)
                & $world.moveDisks $world
                $null = & $world.addDisk $world @{ Lun = 2; SizeGiB = 1024; IsOffline = $true }
            }
        }
    ) {
        $disks = @(New-Setting '0 scratch 64', '1 pool 1024', '2 pool 1024')
        $context = New-RunContext $disks
        $world = New-Machine
        & $prepare $world
        $start = Save-Machine $world
        Set-Disks $context
        $end = Get-Signature $world

        $current = $start
        $points = 0
        $states = 0
        $problems = @(
            while ($true) {
                # The calls of a run from this state to its end.
                $world = Restore-Machine $current
                Set-Disks $context
                $names = @($world.calls | ForEach-Object { $_.Name })
                if ((Get-Signature $world) -ne $end) { "state ${states}: another end" }
                if (-not (Test-Disks $context)) { "state ${states}: not done" }
                $states++
                # The first call that changes something, and the state behind it: the run ends at the call that follows.
                $world = Restore-Machine $current
                $before = Get-Signature $world
                $change = -1
                $next = $null
                for ($i = 0; $i -lt $names.Count -and $null -eq $next; $i++) {
                    if ($names[$i] -notin $changing) { continue }
                    $world = Restore-Machine $current
                    # A disk that cannot be read ends nothing.
                    $stop = $i + 1
                    while ($stop -lt $names.Count -and $names[$stop] -eq 'Find-DiskData') { $stop++ }
                    Stop-At $world $names $stop
                    try { Set-Disks $context } catch { $null = $_ }
                    if ((Get-Signature $world) -eq $before) { continue }
                    $change = $i
                    $next = Save-Machine $world
                }
                $last = if ($change -ge 0) { $change } else { $names.Count - 1 }
                foreach ($number in 0..$last) {
                    if ($names[$number] -eq 'Find-DiskData') { continue }
                    $world = Restore-Machine $current
                    Stop-At $world $names $number
                    $points++
                    try { Set-Disks $context; "state $states, call ${number}: no error" } catch {
                        if ("$_" -notlike '*The power fails.*') { "state $states, call ${number}: $_" }
                    }
                    if ((Get-Signature $world) -ne $before) { "state $states, call ${number}: changed" }
                }
                if ($null -eq $next) { break }
                $current = $next
            }
        )
        $problems | Should -BeNullOrEmpty
        $states | Should -BeGreaterThan 10
        $points | Should -BeGreaterThan 100
    }
}
