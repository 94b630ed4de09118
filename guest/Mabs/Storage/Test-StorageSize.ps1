function Test-StorageSize {
    <#
    .SYNOPSIS
        Says whether the backup server knows the present size of its volume.

    .DESCRIPTION
        After the volume has grown, the backup server learns of it by a rescan. TotalSpace is read where there is one and it is a number of bytes;
        otherwise nothing can be said, and the answer is yes.

    .PARAMETER StorageVolume
        The volume, from Get-DPMDiskStorage -Volumes.

    .PARAMETER Volume
        The volume of Windows, from Get-PoolVolume.

    .EXAMPLE
        Test-StorageSize -StorageVolume $found -Volume $pool

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

    $property = $StorageVolume.PSObject.Properties['TotalSpace']
    if ($null -eq $property) { return $true }
    $isNumber = $property.Value -is [long] -or $property.Value -is [uint64] -or $property.Value -is [double]
    if (-not $isNumber -or $property.Value -lt 1GB) { return $true }
    return ([double] $Volume.SizeBytes - [double] $property.Value -lt [double] $Volume.SizeBytes * 0.02 + 1GB)
}
