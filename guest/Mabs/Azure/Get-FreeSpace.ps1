function Get-FreeSpace {
    <#
    .SYNOPSIS
        Says how much room is left where a folder lies.

    .PARAMETER Path
        The folder.

    .EXAMPLE
        (Get-FreeSpace -Path $context.WorkFolder) / 1GB

    .INPUTS
        None.

    .OUTPUTS
        System.Int64: bytes.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    return (New-Object -TypeName System.IO.DriveInfo -ArgumentList (Resolve-FilePath -Path $Path)).AvailableFreeSpace
}
