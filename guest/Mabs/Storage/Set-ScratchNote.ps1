function Set-ScratchNote {
    <#
    .SYNOPSIS
        Notes which disk is being prepared for the scratch volume, or that none is (see Get-ScratchNote).

    .PARAMETER Context
        The run.

    .PARAMETER UniqueId
        UniqueId of the disk; empty when its volume is there.

    .EXAMPLE
        Set-ScratchNote -Context $context -UniqueId $disk.UniqueId

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $UniqueId
    )

    $path = Join-Path -Path $Context.DataFolder -ChildPath 'scratchDisk.txt'
    if ($PSCmdlet.ShouldProcess($path, 'Note the disk that is being prepared')) { Write-TextFile -Path $path -Text $UniqueId }
}
