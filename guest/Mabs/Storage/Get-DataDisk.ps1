function Get-DataDisk {
    <#
    .SYNOPSIS
        Lists the data disks of the VM by LUN.

    .DESCRIPTION
        A disk counts as data disk when Windows names a LUN for it and it is not on an adapter that carries the system or the boot disk. On
        Azure, system and temporary disk are on IDE without a LUN (generation 1) or together on a SCSI adapter of their own, with LUN 0 and 1
        (generation 2), where their LUNs would look like those of data disks.

        Members of a storage pool are missing in Get-Disk, so the list is made from Get-PhysicalDisk, and the two are joined by UniqueId.
        Numbers of disks are not used: they change between starts of Windows.

    .EXAMPLE
        Get-DataDisk | Format-Table Lun, UniqueId

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject per disk: Lun, UniqueId, PhysicalDisk, Disk ($null for a member of a storage pool),
        IsCertain (false when Get-Disk shows another disk at the same place).
    #>
    [CmdletBinding()]
    param()

    $disks = @(Get-Disk -ErrorAction Stop)
    $systemAdapters = @(
        foreach ($disk in $disks) {
            if (-not $disk.IsBoot -and -not $disk.IsSystem) { continue }
            $place = ConvertFrom-DiskLocation -Location $disk.Location
            if ($null -ne $place) { $place.Adapter }
        }
    )
    foreach ($physicalDisk in @(Get-PhysicalDisk -ErrorAction Stop)) {
        $place = ConvertFrom-DiskLocation -Location $physicalDisk.PhysicalLocation
        if ($null -eq $place -or $systemAdapters -contains $place.Adapter) { continue }
        $disk = @($disks | Where-Object { $_.UniqueId -eq $physicalDisk.UniqueId })
        $there = @(
            foreach ($other in $disks) {
                $otherPlace = ConvertFrom-DiskLocation -Location $other.Location
                if ($null -ne $otherPlace -and $otherPlace.Adapter -eq $place.Adapter -and $otherPlace.Lun -eq $place.Lun) { $other.UniqueId }
            }
        )
        [pscustomobject] @{
            Lun          = $place.Lun
            UniqueId     = $physicalDisk.UniqueId
            PhysicalDisk = $physicalDisk
            Disk         = if ($disk.Count -eq 1) { $disk[0] }
            IsCertain    = $disk.Count -le 1 -and $disk.Count -eq $there.Count -and
                @($there | Where-Object { $_ -ne $physicalDisk.UniqueId }).Count -eq 0
        }
    }
}
