function Get-PoolVolume {
    <#
    .SYNOPSIS
        Finds the pool volume, by the names of its storage pool and virtual disk.

    .DESCRIPTION
        Not by its label: the backup server formats the volume when it takes it, and what label it leaves is not documented.

    .PARAMETER Context
        The run.

    .PARAMETER AllowMissing
        For callers that only ask: nothing is returned when the volume is not there yet.

    .EXAMPLE
        (Get-PoolVolume -Context $context).Path

        P:\

    .INPUTS
        None.

    .OUTPUTS
        The description of New-VolumeDescription. Throws MABS-DSK-014 when there is none, MABS-DSK-007 when there are several.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [switch] $AllowMissing
    )

    $names = Get-StorageName
    $pool = Get-WindowsPool
    if ($pool.PoolCount -gt 1) {
        throw (New-MabsError -Id 'MABS-DSK-007' -Values @{ count = $pool.PoolCount; what = 'storage pools'; name = $names.Pool })
    }
    $isThere = $null -ne $pool.Volume -and $pool.Volume.FileSystem -and $pool.VirtualDisk.FriendlyName -eq $names.VirtualDisk -and
        (ConvertTo-DriveLetter -Value $pool.Volume.DriveLetter)
    if ($isThere) { return (New-VolumeDescription -Volume $pool.Volume) }
    if (-not $AllowMissing) {
        $keys = @($Context.Settings.storage.disks | Where-Object { $_.purpose -eq 'pool' } | ForEach-Object { $_.key }) -join ', '
        throw (New-MabsError -Id 'MABS-DSK-014' -Values @{ what = 'pool volume'; label = "storage pool $($names.Pool), disks $keys" })
    }
}
