function Get-SystemVolumeFinding {
    <#
    .SYNOPSIS
        Finds out whether the system volume has room for package, unpacked installer, SQL Server and backup server (S02).

    .DESCRIPTION
        18 GiB: package 3, unpacked 4, backup server with reserve 6, its database and system files 2, SQL Server 3 (install page, and "Prepare your
        environment for DPM"). What our own work folder holds already counts as free, and after the begin of setup nothing more is asked.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-SystemVolumeFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-040.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (Test-SetupBegun -Context $Context) { return }
    $requiredGiB = 18
    $freeBytes = Get-FreeSpace
    $usedBytes = 0
    if (Test-Path -LiteralPath $Context.WorkFolder) {
        $files = Get-ChildItem -LiteralPath $Context.WorkFolder -Recurse -File
        foreach ($file in $files) { $usedBytes += $file.Length }
    }
    if ($freeBytes + $usedBytes -lt $requiredGiB * 1GB) {
        New-Finding -Id 'MABS-PRE-040' -Values @{
            volume = $env:SystemDrive; requiredGiB = $requiredGiB; freeGiB = [System.Math]::Round($freeBytes / 1GB, 1)
        }
    }
}
