function Remove-OldCatalogueFile {
    <#
    .SYNOPSIS
        Deletes local copies of backups of DPMDB that are older than they are kept. The uploaded ones are not touched.

    .DESCRIPTION
        Only files with the name of Get-CatalogueFileName, by the time in their name, in the one folder. Called when a newer backup is safely
        uploaded.

    .PARAMETER Folder
        Folder of the local copies.

    .PARAMETER KeepDays
        How long they are kept, in days.

    .PARAMETER KeepFileName
        The file that stays in every case: the newest.

    .EXAMPLE
        Remove-OldCatalogueFile -Folder S:\DPMDB -KeepDays 3 -KeepFileName 2026-11-26T0315Z_14.0.46.0.bak

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter(Mandatory = $true)]
        [int] $KeepDays,

        [Parameter(Mandatory = $true)]
        [string] $KeepFileName
    )

    $limit = (Get-Date).ToUniversalTime().AddDays(-$KeepDays).ToString("yyyy-MM-dd'T'HHmm'Z'", [System.Globalization.CultureInfo]::InvariantCulture)
    foreach ($file in Get-ChildItem -LiteralPath $Folder -Filter '*.bak' -File) {
        if ($file.Name -eq $KeepFileName -or $file.Name -cnotmatch '^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{4}Z)_[0-9A-Za-z.-]+\.bak$') { continue }
        if ([string]::CompareOrdinal($Matches[1], $limit) -ge 0) { continue }
        if (-not $PSCmdlet.ShouldProcess($file.FullName, 'Delete the local copy')) { continue }
        Remove-Item -LiteralPath $file.FullName -Force
        Write-Log -Message "Deleted the local copy $($file.Name); a newer backup is in the container."
    }
}
