function Get-ScratchStep {
    <#
    .SYNOPSIS
        Says what has to be done next for the scratch volume; nothing when it is there.

    .DESCRIPTION
        The scratch volume is a basic GPT disk of its own with one NTFS volume, by its label ours, with the letter S or the next free one. Its
        files are the cache of the MARS agent, which must be on a local fixed volume and not on the temporary disk (R06, R07).

    .PARAMETER Context
        The run.

    .PARAMETER Item
        The disk, from Get-DiskAssessment, in the state new or scratch.

    .EXAMPLE
        Get-ScratchStep -Context $context -Item $item

    .INPUTS
        None.

    .OUTPUTS
        A step of New-DiskStep, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Item
    )

    $label = (Get-StorageName).ScratchLabel
    $disk = $Item.Data.Disk
    $name = "the scratch disk at LUN $($Item.Lun)"
    if ($Item.State -eq 'new') {
        if ((Get-ScratchNote -Context $Context) -ne $disk.UniqueId) {
            return (New-DiskStep -Name BeginScratch -Text "Note that $name is being prepared" -Value @{ UniqueId = $disk.UniqueId })
        }
        return (New-DiskStep -Name Initialize -Text "Give $name a partition table" -Value @{ UniqueId = $disk.UniqueId })
    }
    $step = Get-EnableStep -Disk $disk -Name $name
    if ($null -ne $step) { return $step }
    $content = Get-DiskContent -Disk $disk
    if ($content.PartitionCount -eq 0) { return (New-DiskStep -Name Partition -Text "Make a partition on $name" -Value @{ Disk = $disk }) }
    if (-not $content.IsScratch) {
        $value = @{ Partition = $content.Partition; FileSystem = 'NTFS'; Label = $label }
        return (New-DiskStep -Name Format -Text "Format $name with NTFS" -Value $value)
    }
    if ($null -ne (Get-ScratchNote -Context $Context)) { return (New-DiskStep -Name EndScratch -Text "Note that $name is ready") }
    return (Get-VolumeStep -Partition $content.Partition -Preferred 'S' -Label $label)
}
