function Test-BegunScratch {
    <#
    .SYNOPSIS
        Says whether a disk is one that a run of this machine began to prepare for the scratch volume and did not finish.

    .PARAMETER Context
        The run.

    .PARAMETER Disk
        The disk, from Get-Disk.

    .PARAMETER Content
        What is on it, from Get-DiskContent.

    .EXAMPLE
        Test-BegunScratch -Context $context -Disk $disk -Content (Get-DiskContent -Disk $disk)

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean: true for the disk of the note with no partition, or with one without file system.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Disk,

        [Parameter(Mandatory = $true)]
        [psobject] $Content
    )

    if ($Disk.PartitionStyle -ne 'GPT' -or (Get-ScratchNote -Context $Context) -ne $Disk.UniqueId) { return $false }
    if ($Content.PartitionCount -eq 0) { return $true }
    return ($Content.PartitionCount -eq 1 -and ($null -eq $Content.Volume -or -not $Content.Volume.FileSystem))
}
