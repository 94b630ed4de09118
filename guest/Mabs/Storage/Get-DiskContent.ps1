function Get-DiskContent {
    <#
    .SYNOPSIS
        Says what is on a disk that has a partition table, or seems to.

    .PARAMETER Disk
        The disk, from Get-Disk.

    .EXAMPLE
        (Get-DiskContent -Disk $disk).Text

        GPT, volume E: NTFS 'Data'

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Text, IsScratch (it carries nothing but our scratch volume), Partition, Volume (the only ones
        that are not reserved, else $null), PartitionCount.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Disk
    )

    $partitions = @(Find-StorageObject -Query { Get-Partition -Disk $Disk -ErrorAction Stop } | Where-Object { $_.Type -ne 'Reserved' })
    $volume = $null
    $parts = @($Disk.PartitionStyle)
    if ($Disk.IsOffline) { $parts += 'offline' }
    foreach ($partition in $partitions) {
        $volume = @(Find-StorageObject -Query { Get-Volume -Partition $partition -ErrorAction Stop }) | Select-Object -First 1
        $letter = ConvertTo-DriveLetter -Value $partition.DriveLetter
        $name = if ($letter) { "volume ${letter}:" } else { 'volume without letter' }
        $isKnown = $null -ne $volume -and $volume.FileSystem
        $parts += if ($isKnown) { "$name $($volume.FileSystem) '$($volume.FileSystemLabel)'" } else { "$name without a known file system" }
    }
    if ($partitions.Count -eq 0) { $parts += 'no volumes' }
    $isOne = $partitions.Count -eq 1
    return [pscustomobject] @{
        Text           = $parts -join ', '
        IsScratch      = $isOne -and $Disk.PartitionStyle -eq 'GPT' -and $null -ne $volume -and $volume.FileSystem -eq 'NTFS' -and
            $volume.FileSystemLabel -eq (Get-StorageName).ScratchLabel
        Partition      = if ($isOne) { $partitions[0] }
        Volume         = if ($isOne) { $volume }
        PartitionCount = $partitions.Count
    }
}
