function Initialize-RawDisk {
    <#
    .SYNOPSIS
        Gives a disk a GPT partition table, if it is still RAW and not a disk of Windows itself.

    .DESCRIPTION
        The last look before the first write: the disk is read again by its id.

    .PARAMETER UniqueId
        UniqueId of the disk.

    .EXAMPLE
        Initialize-RawDisk -UniqueId $disk.UniqueId

    .INPUTS
        None.

    .OUTPUTS
        None. Throws when the disk is not RAW any more.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $UniqueId
    )

    $disk = @(Get-Disk -UniqueId $UniqueId -ErrorAction Stop)
    if ($disk.Count -ne 1 -or $disk[0].PartitionStyle -ne 'RAW' -or $disk[0].NumberOfPartitions -ne 0 -or $disk[0].IsBoot -or $disk[0].IsSystem) {
        throw "The disk $UniqueId was RAW and is not any more; it was left alone."
    }
    if (-not $PSCmdlet.ShouldProcess($UniqueId, 'Initialise as GPT')) { return }
    Initialize-Disk -UniqueId $UniqueId -PartitionStyle GPT -Confirm:$false -ErrorAction Stop
}
