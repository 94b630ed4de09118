# Disks, storage pools and volumes, and the storage of the backup server.
#
# $World.disks holds everything that Windows could see as a disk, $World.addDisk puts one in: see the defaults there. As on Windows:
# - Get-Disk does not show members of a storage pool; Get-PhysicalDisk does.
# - Commands give copies of what is there now; what they are given back is looked up by its id.
# - A virtual disk that has grown is seen as grown after Update-Disk or Update-HostStorageCache.
# - A pool that comes from another machine is read-only and its virtual disk is detached ($World.moveDisks).
# $World.diskWrites records every change of a disk as "<id> <what>", so that a test can say which disks were touched.

Add-FakePart {
    param($World)
    $World.disks = New-Object -TypeName 'System.Collections.Generic.List[hashtable]'
    $World.storagePools = New-Object -TypeName 'System.Collections.Generic.List[hashtable]'
    $World.diskWrites = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $World.nextDiskId = 1
    # Letters of volumes that BitLocker protects.
    $World.encryptedVolumes = @()
    # Storage of the backup server: ids of partitions that are in its pool, the exclusion, and what a rescan found.
    $World.dpmPool = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $World.dpmExclusion = ''
    $World.dpmKnown = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $World.dpmSize = @{}

    $World.addDisk = {
        param($World, [System.Collections.IDictionary] $Options)
        $number = $World.nextDiskId++
        $disk = @{
            Number         = $number - 1
            UniqueId       = '60022480{0:x24}' -f $number
            FriendlyName   = 'Msft Virtual Disk'
            BusType        = 'SAS'
            # Data disks of a generation 1 machine sit on a SCSI adapter of their own.
            Location       = 'Integrated : Bus 0 : Device 63667 : Function 30747 : Adapter 3 : Port 0 : Target 0 : LUN {0}' -f $Options['Lun']
            Size           = [uint64] $Options['SizeGiB'] * 1GB
            SeenSize       = [uint64] $Options['SizeGiB'] * 1GB
            PartitionStyle = 'RAW'
            IsBoot         = $false
            IsSystem       = $false
            IsOffline      = $false
            IsReadOnly     = $false
            Attached       = $true
            Pool           = $null
            Used           = [uint64] 0
            VirtualDisk    = $null
            Partitions     = New-Object -TypeName 'System.Collections.Generic.List[hashtable]'
        }
        foreach ($name in $Options.Keys) { if ($name -notin 'Lun', 'SizeGiB', 'Volumes') { $disk[$name] = $Options[$name] } }
        foreach ($volume in @($Options['Volumes'] | Where-Object { $null -ne $_ })) {
            $disk.PartitionStyle = if ($disk.PartitionStyle -eq 'RAW') { 'GPT' } else { $disk.PartitionStyle }
            $disk.Partitions.Add((script:New-FakePartition $World $disk 'Basic' $volume))
        }
        $World.disks.Add($disk)
        return $disk
    }
    # The disks are detached and attached to a machine that was built anew.
    $World.moveDisks = {
        param($World)
        foreach ($pool in $World.storagePools) {
            $pool.IsReadOnly = $true
            foreach ($virtual in $pool.VirtualDisks) { $virtual.IsDetached = $true; $virtual.IsManualAttach = $true }
        }
        foreach ($disk in $World.disks) {
            if ($disk.IsBoot -or $disk.FriendlyName -eq 'Virtual HD') { continue }
            foreach ($partition in $disk.Partitions) { $partition.DriveLetter = '' }
            if ($null -ne $disk.VirtualDisk) { $disk.IsOffline = $true; $disk.IsReadOnly = $true }
        }
    }

    # The system drive of this machine is M:, see Install-FakeWindows.
    $null = & $World.addDisk $World @{
        SizeGiB = 127; FriendlyName = 'Virtual HD'; BusType = 'ATA'; Location = 'PCI Slot 0 : Adapter 0 : Channel 0 : Device 0'
        PartitionStyle = 'MBR'; IsBoot = $true; IsSystem = $true
        Volumes = @{ DriveLetter = 'M'; FileSystem = 'NTFS'; Label = 'Windows' }
    }
    $null = & $World.addDisk $World @{
        SizeGiB = 40; FriendlyName = 'Virtual HD'; BusType = 'ATA'; Location = 'PCI Slot 1 : Adapter 0 : Channel 1 : Device 0'
        PartitionStyle = 'MBR'
        Volumes = @{ DriveLetter = 'D'; FileSystem = 'NTFS'; Label = 'Temporary Storage' }
    }
    $null = & $World.addDisk $World @{ Lun = 0; SizeGiB = 64 }
    $null = & $World.addDisk $World @{ Lun = 1; SizeGiB = 1024 }

    $World.cim.Win32_Volume = {
        param($World)
        foreach ($entry in script:Get-FakeVolumeEntry $World) {
            [pscustomobject] @{
                DeviceID   = $entry.Partition.Volume.Path
                DriveLetter = if ($entry.Partition.DriveLetter) { "$($entry.Partition.DriveLetter):" }
                FileSystem = $entry.Partition.Volume.FileSystem
                Label      = $entry.Partition.Volume.Label
                Compressed = $entry.Partition.Volume.Compressed
            }
        }
    }
    # Without the feature BitLocker the namespace is not there.
    $World.cim.Win32_EncryptableVolume = {
        param($World)
        if (@($World.encryptedVolumes).Count -eq 0) { throw 'Invalid namespace ' }
        foreach ($letter in $World.encryptedVolumes) { [pscustomobject] @{ DriveLetter = "${letter}:"; ProtectionStatus = 1 } }
    }
}

function script:New-FakePartition($World, $Disk, [string] $Type, [System.Collections.IDictionary] $Volume) {
    $id = $World.nextDiskId++
    $reserved = [uint64] 16MB
    $size = if ($Type -eq 'Reserved') { $reserved } else { $Disk.SeenSize - $reserved - 2MB }
    if ($Volume -and $Volume.Contains('SizeGiB')) { $size = [uint64] $Volume.SizeGiB * 1GB }
    $path = '\\?\Volume{{00000000-0000-0000-0000-{0:x12}}}\' -f $id
    $partition = @{ Id = "partition-$id"; Type = $Type; Size = $size; DriveLetter = ''; MountPath = ''; Volume = $null }
    if ($Type -ne 'Reserved') {
        $partition.Volume = @{
            Path = $path; FileSystem = ''; Label = ''; AllocationUnitSize = [uint32] 0; Used = [uint64] 0
            Compressed = $false; DedupMode = 'NotAvailable'
        }
        foreach ($name in @(if ($Volume) { $Volume.Keys })) {
            if ($name -eq 'SizeGiB') { continue }
            $target = if ($name -in 'DriveLetter', 'MountPath') { $partition } else { $partition.Volume }
            $target[$name] = $Volume[$name]
        }
    }
    return $partition
}

function script:Test-FakeVisible($World, $Disk) {
    if (-not $Disk.Attached -or $null -ne $Disk.Pool) { return $false }
    if ($null -eq $Disk.VirtualDisk) { return $true }
    $virtual = script:Find-FakeVirtualDisk $World $Disk.VirtualDisk
    return -not $virtual.IsDetached
}

# Partitions that Windows can see, with their disks.
function script:Get-FakePartitionEntry($World) {
    foreach ($disk in $World.disks) {
        if (-not (script:Test-FakeVisible $World $disk)) { continue }
        foreach ($partition in $disk.Partitions) { @{ Disk = $disk; Partition = $partition } }
    }
}

# Volumes that are mounted.
function script:Get-FakeVolumeEntry($World) {
    return @(script:Get-FakePartitionEntry $World | Where-Object { $null -ne $_.Partition.Volume -and -not $_.Disk.IsOffline })
}

function script:Find-FakeDisk($World, [string] $UniqueId) {
    $found = @($World.disks | Where-Object { $_.UniqueId -eq $UniqueId -and (script:Test-FakeVisible $World $_) })
    if ($found.Count -ne 1) { throw "No MSFT_Disk objects found with property 'UniqueId' equal to '$UniqueId'." }
    return $found[0]
}

function script:Find-FakePartition($World, [string] $Id) {
    $found = @(script:Get-FakePartitionEntry $World | Where-Object { $_.Partition.Id -eq $Id })
    if ($found.Count -ne 1) { throw 'The requested object could not be found.' }
    return $found[0]
}

function script:Find-FakePool($World, [string] $UniqueId) {
    $found = @($World.storagePools | Where-Object { $_.UniqueId -eq $UniqueId })
    if ($found.Count -ne 1) { throw "No MSFT_StoragePool objects found with property 'UniqueId' equal to '$UniqueId'." }
    return $found[0]
}

function script:Find-FakeVirtualDisk($World, [string] $UniqueId) {
    $found = @($World.storagePools | ForEach-Object { $_.VirtualDisks } | Where-Object { $_.UniqueId -eq $UniqueId })
    if ($found.Count -ne 1) { throw "No MSFT_VirtualDisk objects found with property 'UniqueId' equal to '$UniqueId'." }
    return $found[0]
}

# What a pool can use of a disk: not its own notes, and whole slabs only.
function script:Get-FakeMemberSize($Disk) { return [uint64] ([System.Math]::Floor(($Disk.Size - 512MB) / 256MB) * 256MB) }

# What Get-Partition -Disk and its like do when nothing belongs to the object.
function script:New-FakeNotFound([string] $Class) {
    $exception = New-Object -TypeName System.Exception -ArgumentList "No matching $Class objects found by CIM query for associated instances."
    $arguments = $exception, 'CmdletizationQuery_NotFound', 'ObjectNotFound', $null
    return (New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList $arguments)
}

function script:Assert-FakeParameter([string] $Command, [System.Collections.IDictionary] $Bound, [string[]] $Names) {
    foreach ($name in $Bound.Keys) { if ($name -notin $Names) { throw "Unexpected call: $Command -$name" } }
}

function script:New-FakeDiskObject($Disk) {
    [pscustomobject] @{
        Number             = [uint32] $Disk.Number
        FriendlyName       = $Disk.FriendlyName
        UniqueId           = $Disk.UniqueId
        Location           = $Disk.Location
        BusType            = $Disk.BusType
        Size               = $Disk.SeenSize
        PartitionStyle     = $Disk.PartitionStyle
        NumberOfPartitions = [uint32] $Disk.Partitions.Count
        IsBoot             = $Disk.IsBoot
        IsSystem           = $Disk.IsSystem
        IsOffline          = $Disk.IsOffline
        IsReadOnly         = $Disk.IsReadOnly
        OperationalStatus  = if ($Disk.IsOffline) { 'Offline' } else { 'Online' }
        HealthStatus       = 'Healthy'
    }
}

function script:New-FakePhysicalDiskObject($Disk) {
    $isUsed = $null -ne $Disk.Pool -or $Disk.IsBoot -or $Disk.BusType -eq 'ATA' -or $Disk.Partitions.Count -gt 0 -or $Disk.IsOffline
    [pscustomobject] @{
        DeviceId          = "$($Disk.Number)"
        FriendlyName      = $Disk.FriendlyName
        UniqueId          = $Disk.UniqueId
        PhysicalLocation  = if ($Disk.Attached) { $Disk.Location } else { '' }
        BusType           = $Disk.BusType
        Size              = if ($null -ne $Disk.Pool) { script:Get-FakeMemberSize $Disk } else { $Disk.Size }
        AllocatedSize     = $Disk.Used
        CanPool           = -not $isUsed
        CannotPoolReason  = if ($null -ne $Disk.Pool) {
            'In a Pool'
        } elseif ($Disk.IsOffline) {
            'Offline'
        } elseif ($isUsed) {
            'Insufficient Capacity'
        }
        OperationalStatus = if ($Disk.Attached) { 'OK' } else { 'Lost Communication' }
        HealthStatus      = if ($Disk.Attached) { 'Healthy' } else { 'Warning' }
    }
}

Add-FakeCommand -Name 'Update-HostStorageCache' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Update-HostStorageCache' $Bound @()
    foreach ($disk in $World.disks) { $disk.SeenSize = $disk.Size }
}

Add-FakeCommand -Name 'Update-Disk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Update-Disk' $Bound 'UniqueId'
    $disk = script:Find-FakeDisk $World $Bound.UniqueId[0]
    $disk.SeenSize = $disk.Size
}

Add-FakeCommand -Name 'Get-Disk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Get-Disk' $Bound 'UniqueId', 'VirtualDisk'
    if ($Bound.ContainsKey('UniqueId')) { return (script:New-FakeDiskObject (script:Find-FakeDisk $World $Bound.UniqueId[0])) }
    $found = @(
        foreach ($disk in $World.disks) {
            if (-not (script:Test-FakeVisible $World $disk)) { continue }
            if ($Bound.ContainsKey('VirtualDisk') -and $disk.VirtualDisk -ne $Bound.VirtualDisk.UniqueId) { continue }
            script:New-FakeDiskObject $disk
        }
    )
    if ($found.Count -eq 0 -and $Bound.Count -gt 0) { throw (script:New-FakeNotFound 'MSFT_Disk') }
    return $found
}

Add-FakeCommand -Name 'Get-PhysicalDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Get-PhysicalDisk' $Bound 'StoragePool'
    foreach ($disk in $World.disks) {
        if ($null -ne $disk.VirtualDisk) { continue }
        if ($Bound.ContainsKey('StoragePool')) {
            if ($disk.Pool -eq $Bound.StoragePool.UniqueId) { script:New-FakePhysicalDiskObject $disk }
        } elseif ($disk.Attached -or $null -ne $disk.Pool) {
            script:New-FakePhysicalDiskObject $disk
        }
    }
}

Add-FakeCommand -Name 'Set-Disk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Set-Disk' $Bound 'UniqueId', 'IsOffline', 'IsReadOnly'
    $disk = script:Find-FakeDisk $World $Bound.UniqueId
    foreach ($name in 'IsOffline', 'IsReadOnly') { if ($Bound.ContainsKey($name)) { $disk[$name] = $Bound[$name] } }
    $World.diskWrites.Add("$($disk.UniqueId) set")
}

Add-FakeCommand -Name 'Initialize-Disk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Initialize-Disk' $Bound 'UniqueId', 'PartitionStyle'
    $disk = script:Find-FakeDisk $World $Bound.UniqueId[0]
    if ($disk.PartitionStyle -ne 'RAW') { throw 'The disk has already been initialized.' }
    if ($disk.IsOffline) { throw 'The disk is offline.' }
    if ($disk.IsReadOnly) { throw 'The media is write protected.' }
    $disk.PartitionStyle = $Bound.PartitionStyle
    $disk.Partitions.Add((script:New-FakePartition $World $disk 'Reserved' $null))
    $World.diskWrites.Add("$($disk.UniqueId) initialize")
}

Add-FakeCommand -Name 'New-Partition' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'New-Partition' $Bound 'InputObject', 'UseMaximumSize'
    $disk = script:Find-FakeDisk $World $Bound.InputObject[0].UniqueId
    if ($disk.PartitionStyle -eq 'RAW') { throw 'The disk has not been initialized.' }
    if (@($disk.Partitions | Where-Object { $_.Type -eq 'Basic' }).Count -gt 0) { throw 'Not enough available capacity' }
    $partition = script:New-FakePartition $World $disk 'Basic' $null
    $disk.Partitions.Add($partition)
    $World.diskWrites.Add("$($disk.UniqueId) partition")
    script:New-FakePartitionObject $disk $partition
}

function script:New-FakePartitionObject($Disk, $Partition) {
    [pscustomobject] @{
        Id          = $Partition.Id
        DiskNumber  = [uint32] $Disk.Number
        Type        = $Partition.Type
        Size        = $Partition.Size
        DriveLetter = if ($Partition.DriveLetter) { [char] $Partition.DriveLetter } else { [char] 0 }
        AccessPaths = @(
            if ($Partition.DriveLetter) { "$($Partition.DriveLetter):\" }
            if ($Partition.MountPath) { $Partition.MountPath }
            if ($null -ne $Partition.Volume) { $Partition.Volume.Path }
        )
    }
}

Add-FakeCommand -Name 'Get-Partition' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Get-Partition' $Bound 'Disk', 'Volume'
    $found = @(
        foreach ($entry in script:Get-FakePartitionEntry $World) {
            if ($Bound.ContainsKey('Disk') -and $entry.Disk.UniqueId -ne $Bound.Disk.UniqueId) { continue }
            $path = if ($null -ne $entry.Partition.Volume) { $entry.Partition.Volume.Path }
            if ($Bound.ContainsKey('Volume') -and $path -ne $Bound.Volume.Path) { continue }
            script:New-FakePartitionObject $entry.Disk $entry.Partition
        }
    )
    if ($found.Count -eq 0 -and $Bound.Count -gt 0) { throw (script:New-FakeNotFound 'MSFT_Partition') }
    return $found
}

Add-FakeCommand -Name 'Set-Partition' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Set-Partition' $Bound 'InputObject', 'NewDriveLetter'
    $entry = script:Find-FakePartition $World $Bound.InputObject[0].Id
    $letter = "$($Bound.NewDriveLetter)"
    if (@(script:Get-FakePartitionEntry $World | Where-Object { $_.Partition.DriveLetter -eq $letter }).Count -gt 0) {
        throw 'The requested access path is already in use.'
    }
    $entry.Partition.DriveLetter = $letter
    $World.diskWrites.Add("$($entry.Disk.UniqueId) letter")
}

Add-FakeCommand -Name 'Get-PartitionSupportedSize' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Get-PartitionSupportedSize' $Bound 'InputObject'
    $entry = script:Find-FakePartition $World $Bound.InputObject[0].Id
    if ($entry.Partition.Volume.FileSystem -notin 'NTFS', 'ReFS') { throw 'The specified partition does not have a file system that can be resized.' }
    [pscustomobject] @{ SizeMin = $entry.Partition.Size; SizeMax = [uint64] ($entry.Disk.SeenSize - 18MB) }
}

Add-FakeCommand -Name 'Resize-Partition' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Resize-Partition' $Bound 'InputObject', 'Size'
    $entry = script:Find-FakePartition $World $Bound.InputObject[0].Id
    if ($Bound.Size -gt $entry.Disk.SeenSize - 18MB) { throw 'Size Not Supported' }
    if ($Bound.Size -lt $entry.Partition.Size) { throw 'Unexpected call: Resize-Partition to a smaller size' }
    $entry.Partition.Size = $Bound.Size
    $World.diskWrites.Add("$($entry.Disk.UniqueId) resize")
}

Add-FakeCommand -Name 'Format-Volume' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Format-Volume' $Bound 'Partition', 'FileSystem', 'AllocationUnitSize', 'NewFileSystemLabel'
    $entry = script:Find-FakePartition $World $Bound.Partition.Id
    if ($entry.Disk.IsReadOnly -or $entry.Disk.IsOffline) { throw 'The media is write protected.' }
    $volume = $entry.Partition.Volume
    $volume.FileSystem = $Bound.FileSystem
    $volume.Label = $Bound.NewFileSystemLabel
    $volume.AllocationUnitSize = if ($Bound.ContainsKey('AllocationUnitSize')) { $Bound.AllocationUnitSize } else { [uint32] 4096 }
    # A new volume is not quite empty.
    $volume.Used = [uint64] ($entry.Partition.Size / 100)
    if ($volume.FileSystem -eq 'NTFS') { $volume.DedupMode = 'Disabled' }
    $World.diskWrites.Add("$($entry.Disk.UniqueId) format")
    script:New-FakeVolumeObject $entry
}

function script:New-FakeVolumeObject($Entry) {
    $volume = $Entry.Partition.Volume
    [pscustomobject] @{
        DriveLetter        = if ($Entry.Partition.DriveLetter) { [char] $Entry.Partition.DriveLetter } else { [char] 0 }
        FileSystemLabel    = $volume.Label
        FileSystem         = $volume.FileSystem
        FileSystemType     = if ($volume.FileSystem) { $volume.FileSystem } else { 'Unknown' }
        DriveType          = 'Fixed'
        HealthStatus       = 'Healthy'
        OperationalStatus  = 'OK'
        DedupMode          = $volume.DedupMode
        AllocationUnitSize = $volume.AllocationUnitSize
        Size               = if ($volume.FileSystem) { $Entry.Partition.Size } else { [uint64] 0 }
        SizeRemaining      = if ($volume.FileSystem) { $Entry.Partition.Size - $volume.Used } else { [uint64] 0 }
        Path               = $volume.Path
        UniqueId           = $volume.Path
    }
}

Add-FakeCommand -Name 'Get-Volume' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Get-Volume' $Bound 'Partition'
    $found = @(
        foreach ($entry in script:Get-FakeVolumeEntry $World) {
            if ($Bound.ContainsKey('Partition') -and $entry.Partition.Id -ne $Bound.Partition.Id) { continue }
            script:New-FakeVolumeObject $entry
        }
    )
    if ($found.Count -eq 0 -and $Bound.Count -gt 0) { throw (script:New-FakeNotFound 'MSFT_Volume') }
    return $found
}

Add-FakeCommand -Name 'Get-StorageSubSystem' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Get-StorageSubSystem' $Bound @()
    [pscustomobject] @{ FriendlyName = "Windows Storage on $($World.computerName)"; Model = 'Windows Storage'; UniqueId = 'subsystem-1' }
}

function script:New-FakePoolObject($World, $Pool) {
    $members = @($World.disks | Where-Object { $_.Pool -eq $Pool.UniqueId })
    $size = [uint64] 0
    $used = [uint64] 0
    foreach ($member in $members) { $size += script:Get-FakeMemberSize $member; $used += $member.Used }
    [pscustomobject] @{
        FriendlyName          = $Pool.FriendlyName
        UniqueId              = $Pool.UniqueId
        IsPrimordial          = $false
        IsReadOnly            = $Pool.IsReadOnly
        WriteCacheSizeDefault = $Pool.WriteCacheSizeDefault
        LogicalSectorSize     = $Pool.LogicalSectorSizeDefault
        Size                  = $size
        AllocatedSize         = $used
        HealthStatus          = if (@($members | Where-Object { -not $_.Attached }).Count -gt 0) { 'Warning' } else { 'Healthy' }
        OperationalStatus     = if ($Pool.IsReadOnly) { 'Read-only' } else { 'OK' }
    }
}

Add-FakeCommand -Name 'Get-StoragePool' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Get-StoragePool' $Bound @()
    [pscustomobject] @{ FriendlyName = 'Primordial'; UniqueId = 'primordial'; IsPrimordial = $true; IsReadOnly = $false; HealthStatus = 'Healthy' }
    foreach ($pool in $World.storagePools) {
        if (@($World.disks | Where-Object { $_.Pool -eq $pool.UniqueId -and $_.Attached }).Count -gt 0) { script:New-FakePoolObject $World $pool }
    }
}

function script:Join-FakePool($World, $Pool, [object[]] $PhysicalDisks) {
    foreach ($physicalDisk in $PhysicalDisks) {
        $disk = script:Find-FakeDisk $World $physicalDisk.UniqueId
        if (-not (script:New-FakePhysicalDiskObject $disk).CanPool) { throw 'One or more physical disks are not supported by this operation.' }
        $disk.Pool = $Pool.UniqueId
        $World.diskWrites.Add("$($disk.UniqueId) pool")
    }
}

Add-FakeCommand -Name 'New-StoragePool' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'New-StoragePool' $Bound 'StorageSubSystemUniqueId', 'FriendlyName', 'PhysicalDisks', 'ResiliencySettingNameDefault',
    'ProvisioningTypeDefault', 'LogicalSectorSizeDefault', 'WriteCacheSizeDefault'
    if ($Bound.StorageSubSystemUniqueId[0] -ne 'subsystem-1') { throw "No MSFT_StorageSubSystem objects found." }
    $pool = @{
        FriendlyName             = $Bound.FriendlyName
        UniqueId                 = '{{pool-{0}}}' -f $World.nextDiskId++
        IsReadOnly               = $false
        # Windows chooses a size by itself.
        WriteCacheSizeDefault    = if ($Bound.ContainsKey('WriteCacheSizeDefault')) { $Bound.WriteCacheSizeDefault } else { [uint64]::MaxValue }
        LogicalSectorSizeDefault = if ($Bound.ContainsKey('LogicalSectorSizeDefault')) { $Bound.LogicalSectorSizeDefault } else { [uint64] 512 }
        VirtualDisks             = New-Object -TypeName 'System.Collections.Generic.List[hashtable]'
    }
    script:Join-FakePool $World $pool $Bound.PhysicalDisks
    $World.storagePools.Add($pool)
    script:New-FakePoolObject $World $pool
}

Add-FakeCommand -Name 'Set-StoragePool' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Set-StoragePool' $Bound 'UniqueId', 'IsReadOnly', 'WriteCacheSizeDefault'
    $pool = script:Find-FakePool $World $Bound.UniqueId
    foreach ($name in 'IsReadOnly', 'WriteCacheSizeDefault') { if ($Bound.ContainsKey($name)) { $pool[$name] = $Bound[$name] } }
}

Add-FakeCommand -Name 'Add-PhysicalDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Add-PhysicalDisk' $Bound 'StoragePoolUniqueId', 'PhysicalDisks'
    $pool = script:Find-FakePool $World $Bound.StoragePoolUniqueId
    if ($pool.IsReadOnly) { throw 'Access denied: the storage pool is read-only.' }
    script:Join-FakePool $World $pool $Bound.PhysicalDisks
}

# Takes space from the disks of a pool, one slab after another: one column needs no second disk.
function script:Add-FakeAllocation($World, $Pool, $Size) {
    $open = [decimal] $Size
    foreach ($member in @($World.disks | Where-Object { $_.Pool -eq $Pool.UniqueId -and $_.Attached })) {
        $free = (script:Get-FakeMemberSize $member) - $member.Used
        $take = [uint64] [System.Math]::Min([decimal] $free, $open)
        $member.Used += $take
        $open -= $take
        if ($take -gt 0) { $World.diskWrites.Add("$($member.UniqueId) allocate") }
    }
    if ($open -gt 0) { throw 'Not enough available capacity' }
}

function script:Get-FakeFreeSpace($World, $Pool) {
    $free = [uint64] 0
    foreach ($member in @($World.disks | Where-Object { $_.Pool -eq $Pool.UniqueId -and $_.Attached })) {
        $free += (script:Get-FakeMemberSize $member) - $member.Used
    }
    return $free
}

function script:New-FakeVirtualDiskObject($Virtual) {
    [pscustomobject] @{
        FriendlyName          = $Virtual.FriendlyName
        UniqueId              = $Virtual.UniqueId
        Size                  = $Virtual.Size
        NumberOfColumns       = $Virtual.NumberOfColumns
        ResiliencySettingName = $Virtual.ResiliencySettingName
        ProvisioningType      = $Virtual.ProvisioningType
        WriteCacheSize        = $Virtual.WriteCacheSize
        IsManualAttach        = $Virtual.IsManualAttach
        OperationalStatus     = if ($Virtual.IsDetached) { 'Detached' } else { 'OK' }
        HealthStatus          = 'Healthy'
    }
}

Add-FakeCommand -Name 'New-VirtualDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'New-VirtualDisk' $Bound 'StoragePoolUniqueId', 'FriendlyName', 'ResiliencySettingName', 'NumberOfColumns',
    'ProvisioningType', 'UseMaximumSize', 'WriteCacheSize'
    $pool = script:Find-FakePool $World $Bound.StoragePoolUniqueId[0]
    if ($pool.IsReadOnly) { throw 'Access denied: the storage pool is read-only.' }
    $members = @($World.disks | Where-Object { $_.Pool -eq $pool.UniqueId })
    $size = script:Get-FakeFreeSpace $World $pool
    if ($size -lt 1GB) { throw 'Not enough available capacity' }
    script:Add-FakeAllocation $World $pool $size
    $virtual = @{
        FriendlyName          = $Bound.FriendlyName
        UniqueId              = 'virtual-{0}' -f $World.nextDiskId++
        Size                  = $size
        NumberOfColumns       = if ($Bound.ContainsKey('NumberOfColumns')) { $Bound.NumberOfColumns } else { [uint16] $members.Count }
        ResiliencySettingName = $Bound.ResiliencySettingName
        ProvisioningType      = $Bound.ProvisioningType
        WriteCacheSize        = if ($Bound.ContainsKey('WriteCacheSize')) { $Bound.WriteCacheSize } else { $pool.WriteCacheSizeDefault }
        IsDetached            = $false
        IsManualAttach        = $false
    }
    $pool.VirtualDisks.Add($virtual)
    $null = & $World.addDisk $World @{
        UniqueId = "disk-$($virtual.UniqueId)"; FriendlyName = $virtual.FriendlyName; BusType = 'Spaces'; Location = ''
        Size = $size; SeenSize = $size; VirtualDisk = $virtual.UniqueId
    }
    script:New-FakeVirtualDiskObject $virtual
}

Add-FakeCommand -Name 'Get-VirtualDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Get-VirtualDisk' $Bound 'StoragePool'
    $found = @(
        foreach ($pool in $World.storagePools) {
            if ($Bound.ContainsKey('StoragePool') -and $pool.UniqueId -ne $Bound.StoragePool.UniqueId) { continue }
            foreach ($virtual in $pool.VirtualDisks) { script:New-FakeVirtualDiskObject $virtual }
        }
    )
    if ($found.Count -eq 0 -and $Bound.Count -gt 0) { throw (script:New-FakeNotFound 'MSFT_VirtualDisk') }
    return $found
}

Add-FakeCommand -Name 'Set-VirtualDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Set-VirtualDisk' $Bound 'UniqueId', 'NewFriendlyName', 'IsManualAttach'
    $virtual = script:Find-FakeVirtualDisk $World $Bound.UniqueId
    if ($Bound.ContainsKey('NewFriendlyName')) { $virtual.FriendlyName = $Bound.NewFriendlyName }
    if ($Bound.ContainsKey('IsManualAttach')) { $virtual.IsManualAttach = $Bound.IsManualAttach }
}

Add-FakeCommand -Name 'Connect-VirtualDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Connect-VirtualDisk' $Bound 'UniqueId'
    $virtual = script:Find-FakeVirtualDisk $World $Bound.UniqueId[0]
    $pool = @($World.storagePools | Where-Object { $_.VirtualDisks -contains $virtual })[0]
    if ($pool.IsReadOnly) { throw 'Access denied: the storage pool is read-only.' }
    $virtual.IsDetached = $false
}

Add-FakeCommand -Name 'Resize-VirtualDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Resize-VirtualDisk' $Bound 'UniqueId', 'Size'
    $virtual = script:Find-FakeVirtualDisk $World $Bound.UniqueId[0]
    $pool = @($World.storagePools | Where-Object { $_.VirtualDisks -contains $virtual })[0]
    if ($Bound.Size -lt $virtual.Size) { throw 'Unexpected call: Resize-VirtualDisk to a smaller size' }
    if ($virtual.NumberOfColumns -ne 1) { throw 'Unexpected call: Resize-VirtualDisk with more than one column' }
    $growth = $Bound.Size - $virtual.Size
    if ($growth -gt (script:Get-FakeFreeSpace $World $pool)) { throw 'Not enough available capacity' }
    script:Add-FakeAllocation $World $pool $growth
    $virtual.Size = $Bound.Size
    $disk = @($World.disks | Where-Object { $_.VirtualDisk -eq $virtual.UniqueId })[0]
    $disk.Size = $Bound.Size
}

# The backup server. It knows volumes since its last rescan, and shows none that are excluded.

Add-FakeCommand -Name 'Start-DPMDiskRescan' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Start-DPMDiskRescan' $Bound @()
    $World.dpmKnown.Clear()
    foreach ($entry in script:Get-FakeVolumeEntry $World) { $World.dpmSize[$entry.Partition.Id] = $entry.Partition.Size }
    foreach ($entry in script:Get-FakeVolumeEntry $World) { if (-not $entry.Disk.IsSystem) { $World.dpmKnown.Add($entry.Partition.Id) } }
}

Add-FakeCommand -Name 'Set-DPMGlobalProperty' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Set-DPMGlobalProperty' $Bound 'DPMStorageVolumeExclusion'
    $World.dpmExclusion = $Bound.DPMStorageVolumeExclusion
}

Add-FakeCommand -Name 'Get-DPMDiskStorage' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Get-DPMDiskStorage' $Bound 'Volumes', 'All'
    if (-not $Bound['Volumes']) { throw 'Unexpected call: Get-DPMDiskStorage for disks' }
    $excluded = @($World.dpmExclusion -split ',')
    foreach ($entry in script:Get-FakeVolumeEntry $World) {
        $isInPool = $World.dpmPool.Contains($entry.Partition.Id)
        $path = if ($entry.Partition.DriveLetter) { "$($entry.Partition.DriveLetter):\" } else { $entry.Partition.Volume.Path }
        if (-not $isInPool) {
            if (-not $Bound['All'] -or -not $World.dpmKnown.Contains($entry.Partition.Id) -or $path.TrimEnd('\') -in $excluded) { continue }
        }
        [pscustomobject] @{
            Name       = if ($isInPool) { 'Volume of MABS' } else { '' }
            AccessPath = $path
            Tag        = if ($isInPool) { 'OwnedByDPM' } else { 'NotOwnedByDPM' }
            TotalSpace = $World.dpmSize[$entry.Partition.Id]
            Status     = 'Healthy'
        }
    }
}

Add-FakeCommand -Name 'Add-DPMDiskStorage' -Handler {
    param($Bound, $World)
    script:Assert-FakeParameter 'Add-DPMDiskStorage' $Bound 'Volumes'
    foreach ($volume in $Bound.Volumes) {
        $entries = @(script:Get-FakeVolumeEntry $World | Where-Object { "$($_.Partition.DriveLetter):\" -eq $volume.AccessPath })
        if ($entries.Count -ne 1) { throw "The volume $($volume.AccessPath) was not found." }
        # The backup server formats what it is given. Nothing is known of the label it leaves.
        $partition = $entries[0].Partition
        $partition.Volume.FileSystem = 'ReFS'
        $partition.Volume.Label = ''
        $partition.Volume.Used = [uint64] ($partition.Size / 100)
        if (-not $World.dpmPool.Contains($partition.Id)) { $World.dpmPool.Add($partition.Id) }
        $World.diskWrites.Add("$($entries[0].Disk.UniqueId) add-to-mabs")
    }
}
