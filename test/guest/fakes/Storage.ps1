# Disks, partitions and volumes. StoragePools.ps1 has the storage pools of Windows, StorageOfBackupServer.ps1 that of the backup server.
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
            # Place of the first byte that is not zero, on a disk without partition table.
            FirstData      = -1
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

# What Get-Partition -Disk and its like do when nothing belongs to the object.
function script:New-FakeNotFound([string] $Class) {
    $exception = New-Object -TypeName System.Exception -ArgumentList "No matching $Class objects found by CIM query for associated instances."
    $arguments = $exception, 'CmdletizationQuery_NotFound', 'ObjectNotFound', $null
    return (New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList $arguments)
}

function script:Assert-FakeStorageParameter([string] $Command, [System.Collections.IDictionary] $Bound, [string[]] $Names) {
    foreach ($name in $Bound.Keys) { if ($name -notin $Names) { throw "Unexpected call: $Command -$name" } }
}

function script:New-FakeDiskObject($Disk) {
    [pscustomobject] @{
        Number             = [uint32] $Disk.Number
        FriendlyName       = $Disk.FriendlyName
        UniqueId           = $Disk.UniqueId
        Path               = "\\?\scsi#disk&ven_msft&prod_virtual_disk#$($Disk.UniqueId)"
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
    script:Assert-FakeStorageParameter 'Update-HostStorageCache' $Bound @()
    foreach ($disk in $World.disks) { $disk.SeenSize = $disk.Size }
}

Add-FakeCommand -Name 'Update-Disk' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Update-Disk' $Bound 'UniqueId'
    $disk = script:Find-FakeDisk $World $Bound.UniqueId[0]
    $disk.SeenSize = $disk.Size
}

Add-FakeCommand -Name 'Get-Disk' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Get-Disk' $Bound 'UniqueId', 'VirtualDisk'
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

# Only Windows can read a disk; see Find-DiskData.
Add-FakeFunction -Name 'Find-DiskData' -Handler {
    param($Bound, $World)
    $disk = script:Find-FakeDisk $World ($Bound.Path -split '#')[-1]
    if ($disk.FirstData -eq 'unreadable') { throw 'The device is not ready' }
    return $disk.FirstData
}

Add-FakeCommand -Name 'Get-PhysicalDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Get-PhysicalDisk' $Bound 'StoragePool'
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
    script:Assert-FakeStorageParameter 'Set-Disk' $Bound 'UniqueId', 'IsOffline', 'IsReadOnly'
    $disk = script:Find-FakeDisk $World $Bound.UniqueId
    foreach ($name in 'IsOffline', 'IsReadOnly') { if ($Bound.ContainsKey($name)) { $disk[$name] = $Bound[$name] } }
    $World.diskWrites.Add("$($disk.UniqueId) set")
}

Add-FakeCommand -Name 'Initialize-Disk' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Initialize-Disk' $Bound 'UniqueId', 'PartitionStyle'
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
    script:Assert-FakeStorageParameter 'New-Partition' $Bound 'InputObject', 'UseMaximumSize'
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
    script:Assert-FakeStorageParameter 'Get-Partition' $Bound 'Disk', 'Volume'
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
    script:Assert-FakeStorageParameter 'Set-Partition' $Bound 'InputObject', 'NewDriveLetter'
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
    script:Assert-FakeStorageParameter 'Get-PartitionSupportedSize' $Bound 'InputObject'
    $entry = script:Find-FakePartition $World $Bound.InputObject[0].Id
    if ($entry.Partition.Volume.FileSystem -notin 'NTFS', 'ReFS') { throw 'The specified partition does not have a file system that can be resized.' }
    [pscustomobject] @{ SizeMin = $entry.Partition.Size; SizeMax = [uint64] ($entry.Disk.SeenSize - 18MB) }
}

Add-FakeCommand -Name 'Resize-Partition' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Resize-Partition' $Bound 'InputObject', 'Size'
    $entry = script:Find-FakePartition $World $Bound.InputObject[0].Id
    if ($Bound.Size -gt $entry.Disk.SeenSize - 18MB) { throw 'Size Not Supported' }
    if ($Bound.Size -lt $entry.Partition.Size) { throw 'Unexpected call: Resize-Partition to a smaller size' }
    $entry.Partition.Size = $Bound.Size
    $World.diskWrites.Add("$($entry.Disk.UniqueId) resize")
}

Add-FakeCommand -Name 'Format-Volume' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Format-Volume' $Bound 'Partition', 'FileSystem', 'AllocationUnitSize', 'NewFileSystemLabel'
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
    script:Assert-FakeStorageParameter 'Get-Volume' $Bound 'Partition'
    $found = @(
        foreach ($entry in script:Get-FakeVolumeEntry $World) {
            if ($Bound.ContainsKey('Partition') -and $entry.Partition.Id -ne $Bound.Partition.Id) { continue }
            script:New-FakeVolumeObject $entry
        }
    )
    if ($found.Count -eq 0 -and $Bound.Count -gt 0) { throw (script:New-FakeNotFound 'MSFT_Volume') }
    return $found
}
