function Test-UnpackedPackage {
    <#
    .SYNOPSIS
        Says whether the installer of the settings is unpacked, whole.

    .DESCRIPTION
        The marker is written last and says which files were unpacked, how many came out and how large they are together. It is held against
        the folder: an extractor that was killed has written no marker, and a folder that lost files later does not fit it.

    .PARAMETER Context
        The run.

    .EXAMPLE
        if (-not (Test-UnpackedPackage -Context $context)) { Expand-Package -Context $context }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $paths = Get-PackagePath -Context $Context
    if (-not (Test-Path -LiteralPath $paths.MarkerPath)) { return $false }
    try {
        $marker = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText((Resolve-FilePath -Path $paths.MarkerPath)))
        if ($marker.packageHash -ne (Get-PackageHash -Context $Context)) { return $false }
        $layout = Get-PackageLayout -Folder $paths.SetupFolder
        return ($null -ne $layout -and $layout.FileCount -eq $marker.fileCount -and $layout.SizeBytes -eq $marker.sizeBytes)
    } catch {
        # Damaged: unpacked again, which costs minutes and cures it.
        Write-Log -Level Warning -Message "$($paths.MarkerPath) cannot be read: $($_.Exception.Message)"
        return $false
    }
}
