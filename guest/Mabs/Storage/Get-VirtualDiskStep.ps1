function Get-VirtualDiskStep {
    <#
    .SYNOPSIS
        Says what has to be done next with the virtual disk of the pool and its volume (see Get-PoolStep).

    .PARAMETER WindowsPool
        The storage pool, from Get-WindowsPool, with a virtual disk.

    .EXAMPLE
        Get-VirtualDiskStep -WindowsPool (Get-WindowsPool)

    .INPUTS
        None.

    .OUTPUTS
        A step of New-DiskStep, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $WindowsPool
    )

    $names = Get-StorageName
    $name = 'the virtual disk of the storage pool'
    $virtualDisk = $WindowsPool.VirtualDisk
    $disk = $WindowsPool.Disk
    # So Windows leaves a virtual disk that comes from another installation of Windows.
    $isDetached = @($virtualDisk.OperationalStatus) -contains 'Detached'
    if ($virtualDisk.IsManualAttach -or $isDetached) {
        $value = @{ UniqueId = $virtualDisk.UniqueId; IsDetached = $isDetached }
        return (New-DiskStep -Name AttachVirtualDisk -Text "Attach $name" -Value $value)
    }
    if ($null -eq $disk) { return (New-DiskStep -Name Await -Text "Wait until Windows shows $name") }
    $step = Get-EnableStep -Disk $disk -Name $name
    if ($null -ne $step) { return $step }

    if ($virtualDisk.FriendlyName -eq $names.NewVirtualDisk) {
        if ($disk.PartitionStyle -eq 'RAW') {
            return (New-DiskStep -Name Initialize -Text "Give $name a partition table" -Value @{ UniqueId = $disk.UniqueId })
        }
        if ($WindowsPool.PartitionCount -eq 0) { return (New-DiskStep -Name Partition -Text "Make a partition on $name" -Value @{ Disk = $disk }) }
        if ($null -eq $WindowsPool.Volume -or -not $WindowsPool.Volume.FileSystem) {
            return (New-DiskStep -Name Format -Text "Format $name with ReFS" -Value @{
                    Partition = $WindowsPool.Partition; FileSystem = 'ReFS'; Label = $names.PoolLabel
                })
        }
        return (New-DiskStep -Name EndPool -Text "Give $name its final name" -Value @{ UniqueId = $virtualDisk.UniqueId })
    }

    $growthGiB = Get-PoolGrowth -Member $WindowsPool.Members
    if ($growthGiB -ge 4) {
        return (New-DiskStep -Name GrowVirtualDisk -Text "Make $name $growthGiB GiB larger" -Value @{
                UniqueId = $virtualDisk.UniqueId; Size = [uint64] ($virtualDisk.Size + [uint64] $growthGiB * 1GB)
            })
    }
    if ([double] $virtualDisk.Size - [double] $disk.Size -ge 1GB) {
        return (New-DiskStep -Name UpdateDisk -Text "Let Windows see the new size of $name" -Value @{ UniqueId = $disk.UniqueId })
    }
    return (Get-VolumeStep -Partition $WindowsPool.Partition -Preferred 'P' -Label $names.PoolLabel)
}
