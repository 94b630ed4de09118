function Get-StorageName {
    <#
    .SYNOPSIS
        Gives the names by which the installation recognises what it made on disks.

    .DESCRIPTION
        The names are on the disks themselves, so they hold after a restart and after the VM was built anew around the same disks. They end with
        the name of the server, which a backup server keeps for good (P21): disks of another backup server, attached by mistake or for a look, are
        somebody else's. Without that, its pool would be written to, enlarged with a disk of this server, and its scratch volume used.

        A name of a computer has at most 15 characters, a label of NTFS 32.

        Pool             storage pool of Windows
        VirtualDisk      its virtual disk, once its volume has been formatted. A disk with this name is never initialised or formatted again
        NewVirtualDisk   the same virtual disk until then. Only a disk with this name may be initialised and formatted
        PoolLabel        label of the pool volume when it is made. The backup server formats the volume when it takes it, so no volume is found by it;
                         only a volume that still has it is added (see Get-VolumeResidue)
        ScratchLabel     label of the scratch volume

    .EXAMPLE
        (Get-StorageName).Pool

        MABS-POOL-MABS01

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject.
    #>
    [CmdletBinding()]
    param()

    $server = "$env:COMPUTERNAME".ToUpperInvariant()
    if (-not $server) { throw 'Windows does not say what its name is.' }
    return [pscustomobject] @{
        Pool           = "MABS-POOL-$server"
        VirtualDisk    = "MABS-POOL-$server"
        NewVirtualDisk = "MABS-NEW-POOL-$server"
        PoolLabel      = 'MABS-POOL'
        ScratchLabel   = "MABS-SCRATCH-$server"
    }
}
