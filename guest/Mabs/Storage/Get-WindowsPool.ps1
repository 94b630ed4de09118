function Get-WindowsPool {
    <#
    .SYNOPSIS
        Describes the storage pool of Windows that the installation made, with its disks, its virtual disk, partition and volume.

    .DESCRIPTION
        Everything is found along the way from the pool, by the names of Get-StorageName: neither numbers nor drive letters are used, nor the
        label of the volume, which the backup server may change.

    .EXAMPLE
        (Get-WindowsPool).Volume

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Pool ($null when there is none), PoolCount, Members, VirtualDisk, VirtualDiskCount, Disk,
        Partition, PartitionCount, Volume, and MembersOfOthers: name of the pool by UniqueId of a disk of another pool.
    #>
    [CmdletBinding()]
    param()

    $names = Get-StorageName
    $result = [pscustomobject] @{
        Pool = $null; PoolCount = 0; Members = @(); VirtualDisk = $null; VirtualDiskCount = 0; Disk = $null
        Partition = $null; PartitionCount = 0; Volume = $null; MembersOfOthers = @{}
    }
    foreach ($pool in @(Get-StoragePool -ErrorAction Stop | Where-Object { -not $_.IsPrimordial })) {
        $members = @(Find-StorageObject -Query { Get-PhysicalDisk -StoragePool $pool -ErrorAction Stop })
        if ($pool.FriendlyName -ne $names.Pool) {
            foreach ($member in $members) { $result.MembersOfOthers[$member.UniqueId] = $pool.FriendlyName }
            continue
        }
        $result.PoolCount++
        $result.Pool = $pool
        $result.Members = $members
    }
    if ($result.PoolCount -ne 1) { return $result }

    $virtualDisks = @(Find-StorageObject -Query { Get-VirtualDisk -StoragePool $result.Pool -ErrorAction Stop })
    $result.VirtualDiskCount = $virtualDisks.Count
    if ($virtualDisks.Count -ne 1) { return $result }
    $result.VirtualDisk = $virtualDisks[0]

    $disks = @(Find-StorageObject -Query { Get-Disk -VirtualDisk $result.VirtualDisk -ErrorAction Stop })
    if ($disks.Count -ne 1) { return $result }
    $result.Disk = $disks[0]
    $partitions = @(Find-StorageObject -Query { Get-Partition -Disk $result.Disk -ErrorAction Stop } | Where-Object { $_.Type -ne 'Reserved' })
    $result.PartitionCount = $partitions.Count
    if ($partitions.Count -ne 1) { return $result }
    $result.Partition = $partitions[0]
    $volumes = @(Find-StorageObject -Query { Get-Volume -Partition $result.Partition -ErrorAction Stop })
    if ($volumes.Count -eq 1) { $result.Volume = $volumes[0] }
    return $result
}
