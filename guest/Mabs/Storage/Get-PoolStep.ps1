function Get-PoolStep {
    <#
    .SYNOPSIS
        Says what has to be done next for the pool volume; nothing when it is there and as large as its disks allow.

    .DESCRIPTION
        One storage pool with one simple virtual disk of one column, fixed, without write-back cache, and one ReFS volume on it. The pool is made
        with one disk and the others are added (G26, D04): one column lets it grow by single disks later.

        Disks that join later make this volume grow. The documentation of the product says so ("create volumes on the storage pool, and expose
        the volumes to DPM. These virtual volumes can then be extended when needed", and in the steps "Extend the virtual disk", add-storage.md
        of System Center DPM, 2026-01-13; extend-tiered-volume.md then resizes the partition to its maximum). A second volume would split the
        free space, and the backup server places a source on one volume and has to be told to move it.

        The virtual disk bears a name for unfinished work until its volume is formatted (see Get-StorageName). Only under that name a disk is
        initialised and formatted, so a volume that cannot be read, such as one locked by BitLocker, is never taken for an empty one.

    .PARAMETER Item
        The disks of the pool, from Get-DiskAssessment, in the states new or pool, by LUN.

    .PARAMETER WindowsPool
        The storage pool, from Get-WindowsPool.

    .EXAMPLE
        Get-PoolStep -Item $disks -WindowsPool (Get-WindowsPool)

    .INPUTS
        None.

    .OUTPUTS
        A step of New-DiskStep, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [object[]] $Item,

        [Parameter(Mandatory = $true)]
        [psobject] $WindowsPool
    )

    $names = Get-StorageName
    $new = @($Item | Where-Object { $_.State -eq 'new' })
    $pool = $WindowsPool.Pool
    if ($null -eq $pool) {
        return (New-DiskStep -Name NewPool -Text "Make the storage pool $($names.Pool) of the disk at LUN $($new[0].Lun)" -Value @{
                PhysicalDisk = $new[0].Data.PhysicalDisk
            })
    }
    $id = @{ UniqueId = $pool.UniqueId }
    if ($pool.IsReadOnly) { return (New-DiskStep -Name WritePool -Text "Make the storage pool $($names.Pool) writable" -Value $id) }
    if ($pool.WriteCacheSizeDefault -ne 0) {
        return (New-DiskStep -Name NoWriteCache -Text "Turn off the write-back cache of $($names.Pool)" -Value $id)
    }
    if ($new.Count -gt 0) {
        return (New-DiskStep -Name AddDisk -Text "Add the disk at LUN $($new[0].Lun) to the storage pool $($names.Pool)" -Value @{
                UniqueId = $pool.UniqueId; PhysicalDisk = $new[0].Data.PhysicalDisk
            })
    }
    if ($null -eq $WindowsPool.VirtualDisk) {
        return (New-DiskStep -Name NewVirtualDisk -Text "Make a virtual disk in the storage pool $($names.Pool)" -Value $id)
    }
    return (Get-VirtualDiskStep -WindowsPool $WindowsPool)
}
