function Get-FreeSpace {
    <#
    .SYNOPSIS
        Says how much room is left on the volume of a path.

    .PARAMETER Path
        A path with a drive letter. Default: the system volume.

    .EXAMPLE
        (Get-FreeSpace -Path $context.WorkFolder) / 1GB

    .INPUTS
        None.

    .OUTPUTS
        System.Int64: bytes.
    #>
    [CmdletBinding()]
    param(
        [string] $Path = $env:SystemDrive
    )

    $drive = Split-Path -Path $Path -Qualifier
    return [long] (Get-CimInstance -ClassName Win32_LogicalDisk -Filter "DeviceID='$drive'").FreeSpace
}
