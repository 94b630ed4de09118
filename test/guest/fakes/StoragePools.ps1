# Storage pools of Windows and their virtual disks: $World.storagePools, over the disks of Storage.ps1.

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

Add-FakeCommand -Name 'Get-StorageSubSystem' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Get-StorageSubSystem' $Bound @()
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
    script:Assert-FakeStorageParameter 'Get-StoragePool' $Bound @()
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
    script:Assert-FakeStorageParameter 'New-StoragePool' $Bound 'StorageSubSystemUniqueId', 'FriendlyName', 'PhysicalDisks', 'ResiliencySettingNameDefault',
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
    script:Assert-FakeStorageParameter 'Set-StoragePool' $Bound 'UniqueId', 'IsReadOnly', 'WriteCacheSizeDefault'
    $pool = script:Find-FakePool $World $Bound.UniqueId
    foreach ($name in 'IsReadOnly', 'WriteCacheSizeDefault') { if ($Bound.ContainsKey($name)) { $pool[$name] = $Bound[$name] } }
}

Add-FakeCommand -Name 'Add-PhysicalDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Add-PhysicalDisk' $Bound 'StoragePoolUniqueId', 'PhysicalDisks'
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
    script:Assert-FakeStorageParameter 'New-VirtualDisk' $Bound 'StoragePoolUniqueId', 'FriendlyName', 'ResiliencySettingName', 'NumberOfColumns',
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
    script:Assert-FakeStorageParameter 'Get-VirtualDisk' $Bound 'StoragePool'
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
    script:Assert-FakeStorageParameter 'Set-VirtualDisk' $Bound 'UniqueId', 'NewFriendlyName', 'IsManualAttach'
    $virtual = script:Find-FakeVirtualDisk $World $Bound.UniqueId
    if ($Bound.ContainsKey('NewFriendlyName')) { $virtual.FriendlyName = $Bound.NewFriendlyName }
    if ($Bound.ContainsKey('IsManualAttach')) { $virtual.IsManualAttach = $Bound.IsManualAttach }
}

Add-FakeCommand -Name 'Connect-VirtualDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Connect-VirtualDisk' $Bound 'UniqueId'
    $virtual = script:Find-FakeVirtualDisk $World $Bound.UniqueId[0]
    $pool = @($World.storagePools | Where-Object { $_.VirtualDisks -contains $virtual })[0]
    if ($pool.IsReadOnly) { throw 'Access denied: the storage pool is read-only.' }
    if (-not $virtual.IsDetached) { throw 'Unexpected call: Connect-VirtualDisk for a virtual disk that is attached' }
    $virtual.IsDetached = $false
}

Add-FakeCommand -Name 'Resize-VirtualDisk' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Resize-VirtualDisk' $Bound 'UniqueId', 'Size'
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
