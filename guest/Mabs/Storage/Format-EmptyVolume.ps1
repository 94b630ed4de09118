function Format-EmptyVolume {
    <#
    .SYNOPSIS
        Formats a volume that has no file system. A volume that has one is left alone.

    .PARAMETER Partition
        Its partition, from Get-Partition.

    .PARAMETER FileSystem
        NTFS, with the default size of clusters, or ReFS with 64 KiB.

    .PARAMETER Label
        Its label.

    .EXAMPLE
        Format-EmptyVolume -Partition $partition -FileSystem ReFS -Label MABS-POOL

    .INPUTS
        None.

    .OUTPUTS
        None. Throws when there is a file system.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Partition,

        [Parameter(Mandatory = $true)]
        [ValidateSet('NTFS', 'ReFS')]
        [string] $FileSystem,

        [Parameter(Mandatory = $true)]
        [string] $Label
    )

    $volumes = @(Find-StorageObject -Query { Get-Volume -Partition $Partition -ErrorAction Stop })
    $found = @($volumes | ForEach-Object { $_.FileSystem } | Where-Object { $_ })
    if ($found.Count -gt 0) { throw "The volume for $Label has the file system $($found -join ', ') already; it was left alone." }
    if (-not $PSCmdlet.ShouldProcess($Label, "Format with $FileSystem")) { return }
    $options = @{ Partition = $Partition; FileSystem = $FileSystem; NewFileSystemLabel = $Label }
    if ($FileSystem -eq 'ReFS') { $options.AllocationUnitSize = [uint32] 64KB }
    $null = Format-Volume @options -Confirm:$false -ErrorAction Stop
}
