function Confirm-DisksPhase {
    <#
    .SYNOPSIS
        Proves that scratch volume and pool volume are as they must be.

    .DESCRIPTION
        Proven are: the disks of the settings are ours, the scratch volume is NTFS and neither compressed nor encrypted nor deduplicated (R06),
        the pool volume is ReFS on a basic GPT disk, simple, one column, not deduplicated (D03 to D06), both have a letter, and the pool volume is
        about as large as the disks of the settings together.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-DisksPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: scratchVolume, scratchSizeGiB, poolVolume, poolVolumeGiB, poolDisks, diskAdvice. Throws
        MABS-DSK-001 to -015, -017, -018, -020.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $assessment = Get-DiskAssessment -Context $Context
    $failure = Get-DiskError -Finding $assessment.Findings
    if ($null -ne $failure) { throw $failure }
    $step = Get-DiskStep -Context $Context -Assessment $assessment
    if ($null -ne $step) { throw (New-MabsError -Id 'MABS-DSK-018' -Values @{ step = $step.Text }) }

    $scratch = Get-ScratchVolume -Context $Context
    $wrong = @(Get-ScratchFault -Volume $scratch)
    if ($wrong.Count -gt 0) { throw (New-MabsError -Id 'MABS-DSK-011' -Values @{ volume = $scratch.Path; found = $wrong }) }
    $pool = Get-PoolVolume -Context $Context
    if (Test-DeduplicatedVolume -Volume $pool) {
        throw (New-MabsError -Id 'MABS-DSK-020' -Values @{ volume = $pool.Path; mode = $pool.DedupMode })
    }
    $windowsPool = $assessment.Pool
    $layout = @(
        if ($windowsPool.Disk.PartitionStyle -ne 'GPT') { "partition table $($windowsPool.Disk.PartitionStyle)" }
        if ($windowsPool.Volume.FileSystem -ne 'ReFS') { "file system $($windowsPool.Volume.FileSystem)" }
        if ($windowsPool.VirtualDisk.ProvisioningType -ne 'Fixed') { "provisioning $($windowsPool.VirtualDisk.ProvisioningType)" }
        if ($windowsPool.VirtualDisk.WriteCacheSize -ne 0) { "write-back cache of $($windowsPool.VirtualDisk.WriteCacheSize) bytes" }
    )
    if ($layout.Count -gt 0) { throw (New-MabsError -Id 'MABS-DSK-010' -Values @{ name = $windowsPool.VirtualDisk.FriendlyName; found = $layout }) }

    $poolDisks = @($assessment.Disks | Where-Object { $_.Purpose -eq 'pool' })
    $expectedGiB = 0
    # Windows keeps a little of each disk for its notes.
    foreach ($item in $poolDisks) { $expectedGiB += $item.SizeGiB * 0.97 - 2 }
    if ($pool.SizeBytes / 1GB -lt $expectedGiB) {
        throw (New-MabsError -Id 'MABS-DSK-015' -Values @{
                foundGiB = [System.Math]::Floor($pool.SizeBytes / 1GB); expectedGiB = [System.Math]::Round($expectedGiB)
            })
    }

    $advice = @($assessment.Findings | Where-Object { $_.after -eq 'advice' } | ForEach-Object { $_.message })
    foreach ($line in $advice) { Write-Log -Level Warning -Message $line }
    return [ordered] @{
        scratchVolume  = $scratch.Path
        scratchSizeGiB = [long] [System.Math]::Floor($scratch.SizeBytes / 1GB)
        poolVolume     = $pool.Path
        poolVolumeGiB  = [long] [System.Math]::Floor($pool.SizeBytes / 1GB)
        poolDisks      = @($poolDisks | ForEach-Object { '{0} at LUN {1}' -f $_.Key, $_.Lun })
        diskAdvice     = $advice
    }
}
