function Select-StorageVolume {
    <#
    .SYNOPSIS
        Picks the one volume of the backup server that is the pool volume.

    .PARAMETER StorageVolume
        Volumes, from Get-DPMDiskStorage -Volumes.

    .PARAMETER Volume
        The pool volume, from Get-PoolVolume.

    .EXAMPLE
        Select-StorageVolume -StorageVolume @(Get-DPMDiskStorage -Volumes -All) -Volume (Get-PoolVolume -Context $context)

    .INPUTS
        None.

    .OUTPUTS
        The volume, or nothing. Throws MABS-POL-002 when several could be it.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $StorageVolume,

        [Parameter(Mandatory = $true)]
        [psobject] $Volume
    )

    $found = @($StorageVolume | Where-Object { $null -ne $_ -and (Test-StorageVolume -StorageVolume $_ -Volume $Volume) })
    if ($found.Count -gt 1) {
        throw (New-MabsError -Id 'MABS-POL-002' -Values @{
                count = $found.Count; volume = $Volume.Path; found = @($found | ForEach-Object { "$($_.PSObject.Properties['Name'].Value)" })
            })
    }
    if ($found.Count -eq 1) { return $found[0] }
}
