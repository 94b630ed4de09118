function Get-HiddenLunReason {
    <#
    .SYNOPSIS
        Says why a disk may be attached at a LUN although no data disk shows it; nothing when it is simply not there.

    .PARAMETER Lun
        The LUN.

    .EXAMPLE
        Get-HiddenLunReason -Lun 3

    .INPUTS
        None.

    .OUTPUTS
        System.String, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [int] $Lun
    )

    $disks = @(Get-Disk -ErrorAction Stop)
    foreach ($disk in $disks) {
        if ($disk.IsBoot -or $disk.IsSystem) { continue }
        $place = ConvertFrom-DiskLocation -Location $disk.Location
        # The temporary disk of a generation 2 machine is at LUN 1 beside the system disk, and never empty.
        if ($null -ne $place -and $place.Lun -eq $Lun -and $disk.PartitionStyle -eq 'RAW') {
            return 'the only disk at this LUN is on the adapter of the system disk.'
        }
    }
    $unplaced = @(
        foreach ($disk in $disks) {
            $isNvme = $disk.BusType -eq 'NVMe' -or "$($disk.FriendlyName)" -match 'NVMe'
            # Local disks of the host: "Microsoft NVMe Direct Disk". Managed disks: "MSFT NVMe Accelerator v1.0", "Virtual_Disk NVMe Premium".
            if (-not $isNvme -or $disk.IsBoot -or $disk.IsSystem -or "$($disk.FriendlyName)" -match 'Direct Disk') { continue }
            if ($null -eq (ConvertFrom-DiskLocation -Location $disk.Location)) { $disk.UniqueId }
        }
    )
    if ($unplaced.Count -gt 0) { return "Windows shows $($unplaced.Count) NVMe disks without a LUN." }
}
