function Get-PoolGrowth {
    <#
    .SYNOPSIS
        Says by how many whole GiB a simple virtual disk of one column can grow in its pool.

    .DESCRIPTION
        Windows allocates in slabs and keeps some for its own notes; a size that does not fit is refused, and there is no "as large as possible"
        for a virtual disk that exists. So 1 GiB per disk is left.

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
        $freeGiB = [long] [System.Math]::Floor(([double] $disk.Size - [double] $disk.AllocatedSize) / 1GB) - 1
        if ($freeGiB -gt 0) { $growthGiB += $freeGiB }
    }
    return $growthGiB
}
