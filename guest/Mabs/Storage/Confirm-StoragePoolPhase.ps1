function Confirm-StoragePoolPhase {
    <#
    .SYNOPSIS
        Proves that the pool volume is in the storage of the backup server and is ReFS.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-StoragePoolPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: poolPath, poolSizeGiB, poolFreeGiB, excludedVolumes. Throws MABS-DSK-014, MABS-POL-002,
        -005, -006.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $state = Get-StorageState -Context $Context
    $volume = $state.PoolVolume
    if ($null -eq $state.InPool) { throw (New-MabsError -Id 'MABS-POL-005' -Values @{ volume = $volume.Path }) }
    if ($volume.FileSystem -ne 'ReFS') { throw (New-MabsError -Id 'MABS-POL-006' -Values @{ volume = $volume.Path; found = $volume.FileSystem }) }
    return [ordered] @{
        poolPath        = $volume.Path
        poolSizeGiB     = [long] [System.Math]::Floor($volume.SizeBytes / 1GB)
        poolFreeGiB     = [long] [System.Math]::Floor($volume.FreeBytes / 1GB)
        excludedVolumes = $state.Exclusion
    }
}
