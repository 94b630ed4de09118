# The storage of the backup server, over the volumes of Storage.ps1.

Add-FakePart {
    param($World)
    # Ids of the partitions in its storage, the exclusion, and what its latest rescan found, with sizes.
    $World.dpmPool = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $World.dpmExclusion = ''
    $World.dpmKnown = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $World.dpmSize = @{}
}

# Volumes are known since the latest rescan, and those that are excluded are not shown.
Add-FakeCommand -Name 'Start-DPMDiskRescan' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Start-DPMDiskRescan' $Bound @()
    $World.dpmKnown.Clear()
    foreach ($entry in script:Get-FakeVolumeEntry $World) { $World.dpmSize[$entry.Partition.Id] = $entry.Partition.Size }
    foreach ($entry in script:Get-FakeVolumeEntry $World) { if (-not $entry.Disk.IsSystem) { $World.dpmKnown.Add($entry.Partition.Id) } }
}

Add-FakeCommand -Name 'Set-DPMGlobalProperty' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Set-DPMGlobalProperty' $Bound 'DPMStorageVolumeExclusion'
    $World.dpmExclusion = $Bound.DPMStorageVolumeExclusion
}

Add-FakeCommand -Name 'Get-DPMDiskStorage' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Get-DPMDiskStorage' $Bound 'Volumes', 'All'
    if (-not $Bound['Volumes']) { throw 'Unexpected call: Get-DPMDiskStorage for disks' }
    $excluded = @($World.dpmExclusion -split ',')
    foreach ($entry in script:Get-FakeVolumeEntry $World) {
        $isInPool = $World.dpmPool.Contains($entry.Partition.Id)
        $path = if ($entry.Partition.DriveLetter) { "$($entry.Partition.DriveLetter):\" } else { $entry.Partition.Volume.Path }
        if (-not $isInPool) {
            if (-not $Bound['All'] -or -not $World.dpmKnown.Contains($entry.Partition.Id) -or $path.TrimEnd('\') -in $excluded) { continue }
        }
        [pscustomobject] @{
            Name       = if ($isInPool) { 'Volume of MABS' } else { '' }
            AccessPath = $path
            Tag        = if ($isInPool) { 'OwnedByDPM' } else { 'NotOwnedByDPM' }
            TotalSpace = $World.dpmSize[$entry.Partition.Id]
            Status     = 'Healthy'
        }
    }
}

Add-FakeCommand -Name 'Add-DPMDiskStorage' -Handler {
    param($Bound, $World)
    script:Assert-FakeStorageParameter 'Add-DPMDiskStorage' $Bound 'Volumes'
    foreach ($volume in $Bound.Volumes) {
        $entries = @(script:Get-FakeVolumeEntry $World | Where-Object { "$($_.Partition.DriveLetter):\" -eq $volume.AccessPath })
        if ($entries.Count -ne 1) { throw "The volume $($volume.AccessPath) was not found." }
        # The backup server formats what it is given. Nothing is known of the label it leaves.
        $partition = $entries[0].Partition
        $partition.Volume.FileSystem = 'ReFS'
        $partition.Volume.Label = ''
        $partition.Volume.Used = [uint64] ($partition.Size / 100)
        if (-not $World.dpmPool.Contains($partition.Id)) { $World.dpmPool.Add($partition.Id) }
        $World.diskWrites.Add("$($entries[0].Disk.UniqueId) add-to-mabs")
    }
}
