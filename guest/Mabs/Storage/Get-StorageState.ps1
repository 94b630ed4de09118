function Get-StorageState {
    <#
    .SYNOPSIS
        Compares the storage of the backup server with what the installation wants of it. Changes nothing.

    .PARAMETER Context
        The run.

    .EXAMPLE
        (Get-StorageState -Context $context).InPool

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: PoolVolume (Get-PoolVolume), InPool (our volume as the backup server lists it in its storage,
        else $null), Exclusion (Get-VolumeExclusion). Throws MABS-DSK-014 and MABS-POL-002.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    Import-BackupServerModule
    $poolVolume = Get-PoolVolume -Context $Context
    $storage = @(Get-DPMDiskStorage -Volumes -ErrorAction Stop)
    return [pscustomobject] @{
        PoolVolume = $poolVolume
        InPool     = Select-StorageVolume -StorageVolume $storage -Volume $poolVolume
        Exclusion  = @(Get-VolumeExclusion -PoolVolume $poolVolume -StorageVolume $storage)
    }
}
