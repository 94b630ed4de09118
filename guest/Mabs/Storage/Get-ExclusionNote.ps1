function Get-ExclusionNote {
    <#
    .SYNOPSIS
        Gives the exclusion of volumes that this installation set last, as it was given to the backup server.

    .DESCRIPTION
        The backup server does not tell (see Get-VolumeExclusion).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-ExclusionNote -Context $context

        C:,D:,S:

    .INPUTS
        None.

    .OUTPUTS
        System.String, or nothing when none was set from this machine.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $path = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath 'volumeExclusion.txt')
    if ([System.IO.File]::Exists($path)) { return [System.IO.File]::ReadAllText($path).Trim() }
}
