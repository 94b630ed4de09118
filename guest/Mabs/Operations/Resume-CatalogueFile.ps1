function Resume-CatalogueFile {
    <#
    .SYNOPSIS
        Decides about a backup of DPMDB that was begun, and that nobody has verified.

    .DESCRIPTION
        A run that is cut off while SQL Server writes leaves a part of a file; one that is cut off a moment later leaves a good one. Only SQL Server
        can tell. A good file is as good as any other and is uploaded; a bad one is deleted, so that run after run does not fill the volume that
        the cache of the agent lives on. As long as SQL Server does not answer, nothing is deleted.

    .PARAMETER Context
        The run.

    .PARAMETER Installation
        The backup server, from Get-BackupServerInstallation.

    .PARAMETER Record
        From Get-CatalogueRecord. Gets the hash of a good file.

    .EXAMPLE
        Resume-CatalogueFile -Context $context -Installation $installation -Record $record

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-DBB-002 when SQL Server does not answer, or still writes the file.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Installation,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Record
    )

    $name = $Record.pendingFile
    if (-not $name -or $Record.pendingSha256) { return }
    # What the record says may be deleted: nothing but a file with a name of Get-CatalogueFileName, in the one folder.
    if ($name -cnotmatch '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{4}Z_[0-9A-Za-z.-]+\.bak$') { return }
    $scratch = Get-ScratchVolume -Context $Context
    if ($null -eq $scratch) { return }
    $path = Join-Path -Path (Join-Path -Path $scratch.Path -ChildPath 'DPMDB') -ChildPath $name
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) { return }
    try {
        Confirm-CatalogueFile -Installation $Installation -Path $path
    } catch {
        $reason = $_.Exception.Message
        try {
            # A server that went away in between has said nothing about the file.
            $null = Invoke-SqlQuery -Instance $Installation.DatabaseInstance -Query 'SELECT 1 AS Answer;'
            Remove-Item -LiteralPath $path -Force
        } catch {
            throw (New-MabsError -Id 'MABS-DBB-002' -Values @{ database = $Installation.DatabaseName; detail = $_.Exception.Message })
        }
        Write-Log -Level Warning -Message "Deleted $path, which was begun and not finished: $reason"
        return
    }
    $Record.pendingSha256 = (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash.ToLowerInvariant()
    Write-CatalogueRecord -DataFolder $Context.DataFolder -Record $Record
}
