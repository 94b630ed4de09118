function Get-WindowsPoolFinding {
    <#
    .SYNOPSIS
        Says what is wrong with the storage pool that the installation made.

    .PARAMETER WindowsPool
        The pool, from Get-WindowsPool.

    .PARAMETER Lun
        LUNs that the settings give to the pool.

    .EXAMPLE
        Get-WindowsPoolFinding -WindowsPool (Get-WindowsPool) -Lun 1, 2

    .INPUTS
        None.

    .OUTPUTS
        Findings of New-DiskFinding: MABS-DSK-007, -009, -010, -013, -016.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $WindowsPool,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [int[]] $Lun
    )

    $names = Get-StorageName
    if ($WindowsPool.PoolCount -gt 1) {
        New-DiskFinding -Id 'MABS-DSK-007' -Values @{ count = $WindowsPool.PoolCount; what = 'storage pools'; name = $names.Pool }
    }
    if ($WindowsPool.PoolCount -ne 1) { return }
    if ($WindowsPool.VirtualDiskCount -gt 1) {
        New-DiskFinding -Id 'MABS-DSK-007' -Values @{
            count = $WindowsPool.VirtualDiskCount; what = 'virtual disks in the storage pool'; name = $names.Pool
        }
    }

    $missing = @(
        foreach ($member in $WindowsPool.Members) {
            $status = @($member.OperationalStatus) -join ', '
            if ($status -ne 'OK') { '{0} ({1})' -f $member.UniqueId, $status }
        }
    )
    if ($missing.Count -gt 0) { New-DiskFinding -Id 'MABS-DSK-013' -Values @{ name = $names.Pool; found = $missing } }
    foreach ($member in $WindowsPool.Members) {
        $place = ConvertFrom-DiskLocation -Location $member.PhysicalLocation
        if ($null -eq $place -or $Lun -contains $place.Lun) { continue }
        New-DiskFinding -Id 'MABS-DSK-016' -Values @{
            name = $names.Pool; location = "LUN $($place.Lun)"; sizeGiB = [System.Math]::Round($member.Size / 1GB)
        }
    }

    $virtualDisk = $WindowsPool.VirtualDisk
    if ($null -eq $virtualDisk) { return }
    $layout = @(
        if ($virtualDisk.FriendlyName -notin $names.VirtualDisk, $names.NewVirtualDisk) { "named $($virtualDisk.FriendlyName)" }
        if ($virtualDisk.NumberOfColumns -ne 1) { "$($virtualDisk.NumberOfColumns) columns" }
        if ($virtualDisk.ResiliencySettingName -ne 'Simple') { "layout $($virtualDisk.ResiliencySettingName)" }
        if ($WindowsPool.PartitionCount -gt 1) { "$($WindowsPool.PartitionCount) partitions" }
    )
    if ($layout.Count -gt 0) { New-DiskFinding -Id 'MABS-DSK-010' -Values @{ name = $virtualDisk.FriendlyName; found = $layout } }

    # From here on only what is finished. Half-made things are not findings, they are made ready.
    if ($virtualDisk.FriendlyName -ne $names.VirtualDisk -or $null -eq $WindowsPool.Disk -or $WindowsPool.Disk.IsOffline) { return }
    $found = if ($WindowsPool.Disk.PartitionStyle -eq 'RAW') {
        'no partition table'
    } elseif ($WindowsPool.PartitionCount -eq 0) {
        'no partition'
    } elseif ($null -ne $WindowsPool.Partition -and ($null -eq $WindowsPool.Volume -or -not $WindowsPool.Volume.FileSystem)) {
        'no file system that this Windows knows'
    }
    if ($found) { New-DiskFinding -Id 'MABS-DSK-009' -Values @{ name = $names.Pool; found = $found } }
}
