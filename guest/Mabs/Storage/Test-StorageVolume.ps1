function Test-StorageVolume {
    <#
    .SYNOPSIS
        Says whether a volume of the backup server is a certain volume of Windows.

    .DESCRIPTION
        The documentation of Get-DPMDiskStorage does not describe what it returns. Scripts that are in use read these properties of a volume:
        Name, Version, AccessPath, Tag, TotalSpace, UnoptimizedUsedSpace, OptimizedUsedSpace, Status (collection script of Microsoft's support for
        DPM, V17 of 2025), with an AccessPath that begins with the drive letter, and a Tag that is NotOwnedByDPM for a volume outside the pool.

        Relied upon is the least of it: one of the properties AccessPath, MountPoint, MountPoints, VolumePath or Name is the drive, with or without
        a backslash at its end, or the path \\?\Volume{...}\ of the volume. Whether a volume is in the pool is asked by which list it is in.

    .PARAMETER StorageVolume
        The volume, from Get-DPMDiskStorage -Volumes.

    .PARAMETER Volume
        The volume of Windows, from Get-PoolVolume.

    .EXAMPLE
        Get-DPMDiskStorage -Volumes | Where-Object { Test-StorageVolume -StorageVolume $_ -Volume $pool }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $StorageVolume,

        [Parameter(Mandatory = $true)]
        [psobject] $Volume
    )

    $wanted = @($Volume.Path, $Volume.VolumePath | Where-Object { $_ } | ForEach-Object { $_.TrimEnd('\') })
    foreach ($name in 'AccessPath', 'MountPoint', 'MountPoints', 'VolumePath', 'Name') {
        $property = $StorageVolume.PSObject.Properties[$name]
        if ($null -eq $property) { continue }
        foreach ($value in @($property.Value)) { if ($wanted -contains "$value".TrimEnd('\')) { return $true } }
    }
    return $false
}
