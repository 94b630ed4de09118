function Find-PendingCatalogueFile {
    <#
    .SYNOPSIS
        Finds the backup of DPMDB that was made and verified, and could not be uploaded.

    .DESCRIPTION
        A container that cannot be reached is tried again every few minutes. Each try with a backup of its own would fill the volume that the cache
        of the agent lives on. So for six hours the same file is tried; after that its content is too old, and a new one is made.

    .PARAMETER Context
        The run.

    .PARAMETER Record
        From Get-CatalogueRecord.

    .PARAMETER Build
        Build of the installed backup server: a backup belongs to one.

    .EXAMPLE
        $path = Find-PendingCatalogueFile -Context $context -Record $record -Build $installation.Version

    .INPUTS
        None.

    .OUTPUTS
        System.String: its path; nothing when there is none.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Record,

        [Parameter(Mandatory = $true)]
        [string] $Build
    )

    $name = $Record.pendingFile
    if (-not $name -or -not $Record.pendingSha256) { return }
    $oldest = Get-CatalogueFileName -Time (Get-Date).AddHours(-6) -Build $Build
    # Names of one build sort by time.
    if (-not $name.EndsWith($oldest.Substring($oldest.IndexOf('_'))) -or [string]::CompareOrdinal($name, $oldest) -lt 0) { return }
    $scratch = Get-ScratchVolume -Context $Context
    if ($null -eq $scratch) { return }
    $path = Join-Path -Path (Join-Path -Path $scratch.Path -ChildPath 'DPMDB') -ChildPath $name
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) { return }
    if ((Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash -ne $Record.pendingSha256) { return }
    return $path
}
