function Get-DiskResidue {
    <#
    .SYNOPSIS
        Says what is on a disk that Windows calls RAW; nothing when it is as Azure makes a new disk.

    .DESCRIPTION
        RAW means that Windows finds no partition table, not that nothing is there: other systems put a file system (ext4, XFS), LVM, LUKS, ZFS or
        Oracle ASM on a whole disk, and all of them write into its first 128 KiB. A managed disk that was made empty is zero there.

        A disk that cannot be read is no finding, it is only logged: what Windows says of it decides then.

    .PARAMETER Disk
        The disk, from Get-Disk.

    .EXAMPLE
        Get-DiskResidue -Disk $disk

    .INPUTS
        None.

    .OUTPUTS
        System.String, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Disk
    )

    try {
        $place = Find-DiskData -Path $Disk.Path
    } catch {
        Write-Log -Level Warning -Message "The begin of the disk $($Disk.UniqueId) cannot be read: $($_.Exception.GetBaseException().Message)"
        return
    }
    if ($place -ge 0) { "no partition table, but data from byte $place on, as another system such as Linux writes them" }
}
