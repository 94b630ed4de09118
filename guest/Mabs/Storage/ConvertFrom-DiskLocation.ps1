function ConvertFrom-DiskLocation {
    <#
    .SYNOPSIS
        Reads adapter and LUN out of the place of a disk as Windows writes it.

    .DESCRIPTION
        Windows on Azure writes the place of a disk on a SCSI adapter in one of two forms, in Location of Get-Disk and in PhysicalLocation of
        Get-PhysicalDisk:

        Integrated : Adapter 1 : Port 0 : Target 0 : LUN 2
        Integrated : Bus 0 : Device 63667 : Function 30747 : Adapter 3 : Port 0 : Target 0 : LUN 0

        Source: "Manage disks in standalone Storage Spaces on Windows Server hosted in Azure" (Microsoft Learn), which gives this as the way to
        find the LUN, and outputs of generation 1 and 2 machines in issue 2661 of kubernetes-sigs/azuredisk-csi-driver (2024).

        Other places have no LUN, and none is made up for them. System and temporary disk of a generation 1 machine:

        PCI Slot 0 : Adapter 0 : Channel 0 : Device 0

        NVMe (v6 and v7 sizes). SCSILogicalUnit of Win32_DiskDrive is 0 for all of them, and the LUN is said to be the namespace id minus 1
        (pull request 3632 of the same project, 2026) as well as minus 2 (Azure/azure-vm-utils, where issue 92 shows an exception):

        Integrated : Bus 12606208 : Device 0 : Function 0 : Adapter 0

    .PARAMETER Location
        The place.

    .EXAMPLE
        ConvertFrom-DiskLocation -Location 'Integrated : Adapter 1 : Port 0 : Target 0 : LUN 2'

        Adapter Lun
        ------- ---
        1       2

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Adapter, Lun; nothing when the place has no LUN.
    #>
    [CmdletBinding()]
    param(
        [AllowNull()]
        [AllowEmptyString()]
        [string] $Location
    )

    if ($Location -notmatch '(?:^|: )Adapter (\d{1,9}) : Port \d+ : Target \d+ : LUN (\d{1,5})$') { return }
    return [pscustomobject] @{ Adapter = [int] $Matches[1]; Lun = [int] $Matches[2] }
}
