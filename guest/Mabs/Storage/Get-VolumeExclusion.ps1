function Get-VolumeExclusion {
    <#
    .SYNOPSIS
        Lists the volumes that the backup server must not offer as storage: all fixed volumes but the pool volume and what is in its storage (D10).

    .DESCRIPTION
        The system volume, the temporary disk, the scratch volume, and whatever else is mounted by letter or in a folder. Adding a volume formats
        it, so a volume that nobody meant must not be a choice in the console.

        What is excluded already cannot be read back by a documented way: Get-DPMGlobalProperty does not name the property (its page, view
        systemcenter-ps-2025), and the cmdlet that sets it replaces the whole list. Because every local volume outside the pool is in this list,
        an exclusion that somebody made by hand is lost only for a volume that is not mounted at the moment.

    .PARAMETER PoolVolume
        The pool volume, from Get-PoolVolume.

    .PARAMETER StorageVolume
        The volumes in the storage of the backup server, from Get-DPMDiskStorage -Volumes.

    .EXAMPLE
        Get-VolumeExclusion -PoolVolume (Get-PoolVolume -Context $context) -StorageVolume @(Get-DPMDiskStorage -Volumes)

        C:
        D:
        S:

    .INPUTS
        None.

    .OUTPUTS
        System.String, sorted.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $PoolVolume,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $StorageVolume
    )

    $paths = foreach ($volume in @(Get-Volume -ErrorAction Stop | Where-Object { $_.DriveType -eq 'Fixed' })) {
        $description = New-VolumeDescription -Volume $volume
        if ($description.VolumePath -eq $PoolVolume.VolumePath) { continue }
        if (@($StorageVolume | Where-Object { Test-StorageVolume -StorageVolume $_ -Volume $description }).Count -gt 0) { continue }
        if ($description.DriveLetter) { "$($description.DriveLetter):" }
        foreach ($partition in @(Find-StorageObject -Query { Get-Partition -Volume $volume -ErrorAction Stop })) {
            # Folders; the letter is there already, and \\?\Volume{...}\ is no name that the console shows.
            foreach ($path in @($partition.AccessPaths)) { if ($path -match '^[A-Za-z]:\\.') { $path.TrimEnd('\') } }
        }
    }
    return @($paths | Sort-Object -Unique)
}
