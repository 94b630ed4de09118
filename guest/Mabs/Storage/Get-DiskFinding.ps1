function Get-DiskFinding {
    <#
    .SYNOPSIS
        Finds the disk of one LUN of the settings, judges it, and says what is wrong with it.

    .PARAMETER Context
        The run.

    .PARAMETER Item
        The disk of the settings (see Get-DiskAssessment). Its State and Data are filled in.

    .PARAMETER DataDisk
        What is attached, from Get-DataDisk.

    .PARAMETER WindowsPool
        The storage pool, from Get-WindowsPool.

    .EXAMPLE
        Get-DiskFinding -Context $context -Item $item -DataDisk @(Get-DataDisk) -WindowsPool (Get-WindowsPool)

    .INPUTS
        None.

    .OUTPUTS
        A finding of New-DiskFinding (MABS-DSK-002 to -006, -008, -017), or nothing when the disk may be used.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Item,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $DataDisk,

        [Parameter(Mandatory = $true)]
        [psobject] $WindowsPool
    )

    $values = @{ lun = $Item.Lun; key = $Item.Key; sizeGiB = $Item.SizeGiB; purpose = $Item.Purpose }
    $there = @($DataDisk | Where-Object { $_.Lun -eq $Item.Lun })
    if ($there.Count -eq 0) {
        $values.reason = Get-HiddenLunReason -Lun $Item.Lun
        if ($values.reason) { return (New-DiskFinding -Id 'MABS-DSK-003' -Values $values) }
        return (New-DiskFinding -Id 'MABS-DSK-002' -Values $values)
    }
    if ($there.Count -gt 1 -or -not $there[0].IsCertain) {
        $values.reason = 'Windows shows more than one disk at this LUN: {0}.' -f (@($there | ForEach-Object { $_.UniqueId }) -join ', ')
        return (New-DiskFinding -Id 'MABS-DSK-003' -Values $values)
    }
    $data = $there[0]
    $Item.Data = $data

    if (@($WindowsPool.Members | Where-Object { $_.UniqueId -eq $data.UniqueId }).Count -gt 0) {
        $Item.State = 'pool'
        if ($Item.Purpose -eq 'pool') { return }
        $values.found = 'part of the storage pool'
        return (New-DiskFinding -Id 'MABS-DSK-017' -Values $values)
    }
    if ($WindowsPool.MembersOfOthers.ContainsKey($data.UniqueId)) {
        $values.pool = $WindowsPool.MembersOfOthers[$data.UniqueId]
        return (New-DiskFinding -Id 'MABS-DSK-006' -Values $values)
    }
    if ($null -eq $data.Disk) {
        $values.found = 'Windows keeps it from being used ({0})' -f (@($data.PhysicalDisk.CannotPoolReason) -join ', ')
        return (New-DiskFinding -Id 'MABS-DSK-004' -Values $values)
    }

    if ($data.Disk.PartitionStyle -eq 'RAW' -and $data.Disk.NumberOfPartitions -eq 0) {
        $values.foundGiB = [System.Math]::Round($data.Disk.Size / 1GB, 1)
        # Sizes of managed disks are whole GiB.
        $difference = [System.Math]::Abs([double] $data.Disk.Size - [double] $Item.SizeGiB * 1GB)
        if ($difference -gt 512MB) { return (New-DiskFinding -Id 'MABS-DSK-005' -Values $values) }
        # The disk of the note was looked at before the note was written; what is there now is our own half of a partition table.
        $residue = if ((Get-ScratchNote -Context $Context) -ne $data.UniqueId) { Get-DiskResidue -Disk $data.Disk }
        if ($residue) {
            $values.found = $residue
            return (New-DiskFinding -Id 'MABS-DSK-004' -Values $values)
        }
        $Item.State = 'new'
        $mayChange = $data.Disk.IsOffline -or $data.Disk.IsReadOnly
        if ($Item.Purpose -ne 'pool' -or $data.PhysicalDisk.CanPool -or $mayChange) { return }
        $values.reason = @($data.PhysicalDisk.CannotPoolReason) -join ', '
        return (New-DiskFinding -Id 'MABS-DSK-008' -Values $values)
    }

    $content = Get-DiskContent -Disk $data.Disk
    if ($content.IsScratch -or (Test-BegunScratch -Context $Context -Disk $data.Disk -Content $content)) {
        $Item.State = 'scratch'
        if ($Item.Purpose -eq 'scratch') { return }
        $values.found = 'the scratch disk'
        return (New-DiskFinding -Id 'MABS-DSK-017' -Values $values)
    }
    $values.found = $content.Text
    return (New-DiskFinding -Id 'MABS-DSK-004' -Values $values)
}
