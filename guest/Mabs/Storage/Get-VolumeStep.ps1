function Get-VolumeStep {
    <#
    .SYNOPSIS
        Says what a volume that is formatted still needs: a letter, or to grow into its disk; nothing when it has both.

    .PARAMETER Partition
        Its partition, from Get-Partition.

    .PARAMETER Preferred
        The letter it gets when that one is free.

    .PARAMETER Label
        The volume in words.

    .EXAMPLE
        Get-VolumeStep -Partition $partition -Preferred P -Label MABS-POOL

    .INPUTS
        None.

    .OUTPUTS
        A step of New-DiskStep, or nothing. Throws MABS-DSK-012 when no letter is free.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Partition,

        [Parameter(Mandatory = $true)]
        [string] $Preferred,

        [Parameter(Mandatory = $true)]
        [string] $Label
    )

    if (-not (ConvertTo-DriveLetter -Value $Partition.DriveLetter)) {
        $letter = Get-FreeDriveLetter -Preferred $Preferred -Label $Label
        return (New-DiskStep -Name Letter -Text "Give the volume $Label the letter $letter" -Value @{ Partition = $Partition; Letter = $letter })
    }
    $size = Get-PartitionSupportedSize -InputObject $Partition -ErrorAction Stop
    # Alignment takes a little; less than this is not worth a change.
    if ([double] $size.SizeMax - [double] $Partition.Size -lt 1GB) { return }
    return (New-DiskStep -Name Extend -Text "Extend the volume $Label" -Value @{ Partition = $Partition; Size = $size.SizeMax })
}
