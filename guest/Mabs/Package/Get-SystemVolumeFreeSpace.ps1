function Get-SystemVolumeFreeSpace {
    <#
    .SYNOPSIS
        Says how much is free on the system volume.

    .EXAMPLE
        Get-SystemVolumeFreeSpace

    .INPUTS
        None.

    .OUTPUTS
        System.Int64, bytes.
    #>
    [CmdletBinding()]
    param()

    $volume = Get-CimInstance -ClassName Win32_LogicalDisk -Filter "DeviceID='$env:SystemDrive'"
    return [long] $volume.FreeSpace
}
