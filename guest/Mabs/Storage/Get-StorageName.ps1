function Get-StorageName {
    <#
    .SYNOPSIS
        Gives the names by which the installation recognises what it made on disks.

    .DESCRIPTION
        The names are on the disks themselves, so they hold after a restart and after the VM was built anew around the same disks.

        Pool             storage pool of Windows
        VirtualDisk      its virtual disk, once its volume has been formatted. A disk with this name is never initialised or formatted again
        NewVirtualDisk   the same virtual disk until then. Only a disk with this name may be initialised and formatted
        PoolLabel        label of the pool volume when it is made. The backup server formats the volume when it takes it, so nothing relies on it
        ScratchLabel     label of the scratch volume

    .EXAMPLE
        (Get-StorageName).Pool

        MABS-POOL

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject.
    #>
    [CmdletBinding()]
    param()

    return [pscustomobject] @{
        Pool           = 'MABS-POOL'
        VirtualDisk    = 'MABS-POOL'
        NewVirtualDisk = 'MABS-POOL-NEW'
        PoolLabel      = 'MABS-POOL'
        ScratchLabel   = 'MABS-SCRATCH'
    }
}
