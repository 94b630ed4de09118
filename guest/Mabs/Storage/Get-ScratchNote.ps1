function Get-ScratchNote {
    <#
    .SYNOPSIS
        Gives the id of the disk that a run began to prepare for the scratch volume.

    .DESCRIPTION
        An empty partition looks like one whose file system Windows cannot read (BitLocker, another system). So a partition is formatted only
        while there is this note, which is written when the disk was seen RAW and removed once its volume is there. Without the note, for
        example on a VM that was built anew, such a disk is refused.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-ScratchNote -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: UniqueId of the disk, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $path = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath 'scratchDisk.txt')
    if (-not [System.IO.File]::Exists($path)) { return }
    $text = [System.IO.File]::ReadAllText($path).Trim()
    if ($text) { return $text }
}
