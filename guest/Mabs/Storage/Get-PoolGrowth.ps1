function Get-PoolGrowth {
    <#
    .SYNOPSIS
        Says by how many whole GiB a simple virtual disk of one column can grow in its pool.

    .DESCRIPTION
        Windows allocates in slabs and keeps some for its own notes; a size that does not fit is refused, and there is no "as large as possible"
        for a virtual disk that exists. So 1 GiB per disk is left, and a disk of which no more than a hundredth is free counts as full: what
        "as large as possible" left over when the virtual disk was made cannot be had afterwards either, and asking for it again and again would
        keep the phase from ever being done. A disk that has just joined is free as a whole.

    .PARAMETER Member
        The disks of the pool, from Get-PhysicalDisk.

    .EXAMPLE
        Get-PoolGrowth -Member @(Get-PhysicalDisk -StoragePool $pool)

        1022

    .INPUTS
        None.

    .OUTPUTS
        System.Int64, GiB.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $Member
    )

    $growthGiB = [long] 0
    foreach ($disk in $Member) {
        $freeBytes = [double] $disk.Size - [double] $disk.AllocatedSize
        if ($freeBytes -le [double] $disk.Size / 100) { continue }
        $freeGiB = [long] [System.Math]::Floor($freeBytes / 1GB) - 1
        if ($freeGiB -gt 0) { $growthGiB += $freeGiB }
    }
    return $growthGiB
}
