function Get-EnableStep {
    <#
    .SYNOPSIS
        Gives the step that makes a disk online and writable; nothing when it is.

    .DESCRIPTION
        Windows leaves disks on a shared bus offline and read-only that it has not seen before.

    .PARAMETER Disk
        The disk, from Get-Disk.

    .PARAMETER Name
        The disk in words.

    .EXAMPLE
        Get-EnableStep -Disk $disk -Name 'the disk at LUN 0'

    .INPUTS
        None.

    .OUTPUTS
        A step of New-DiskStep, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Disk,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $value = @{ UniqueId = $Disk.UniqueId; Property = 'IsOffline' }
    if ($Disk.IsOffline) { return (New-DiskStep -Name EnableDisk -Text "Bring $Name online" -Value $value) }
    $value.Property = 'IsReadOnly'
    if ($Disk.IsReadOnly) { return (New-DiskStep -Name EnableDisk -Text "Make $Name writable" -Value $value) }
}
