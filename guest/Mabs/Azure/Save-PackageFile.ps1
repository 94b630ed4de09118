function Save-PackageFile {
    <#
    .SYNOPSIS
        Downloads a file of the package, so that it can be interrupted at any point, and verifies it.

    .DESCRIPTION
        A file that is there with the right SHA-256 is left alone. Otherwise the blob <package.containerUrl>/<name> is fetched block by block into
        <name>.part, compared with the SHA-256 of the settings, and renamed. A run that was killed goes on at the last whole block.

        A wrong hash deletes what was fetched. When blocks of an earlier run were among it, the file is fetched once more from the beginning: the
        blob may have been exchanged in between. After that it is an error (MABS-PKG-102).

    .PARAMETER Context
        The run.

    .PARAMETER File
        Object with name and sha256, as in the settings.

    .PARAMETER Folder
        Where the file goes. It exists.

    .PARAMETER BlockBytes
        Size of a block, in bytes. 64 MiB keep the memory small and the number of requests too.

    .EXAMPLE
        $path = Save-PackageFile -Context $context -File $settings.package.marsAgent -Folder $folder

    .INPUTS
        None.

    .OUTPUTS
        System.String: path of the file. Throws MABS-PKG-101 (not in the container), -102 (wrong hash), -103 (no room), -104 (exchanged meanwhile),
        else as Invoke-AzureRequest.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $File,

        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [long] $BlockBytes = 64MB
    )

    $path = Join-Path -Path $Folder -ChildPath $File.name
    if (Test-PackageFile -Path $path -Sha256 $File.sha256) { return $path }
    if (-not $PSCmdlet.ShouldProcess($path, 'Download')) { return $path }

    $uri = '{0}/{1}' -f $Context.Settings.package.containerUrl, [System.Uri]::EscapeDataString($File.name)
    $target = Resolve-FilePath -Path $path
    $part = "$target.part"
    while ($true) {
        $isResumed = [System.IO.File]::Exists($part) -and (New-Object -TypeName System.IO.FileInfo -ArgumentList $part).Length -gt 0
        $size = Get-PackageFileSize -Context $Context -Uri $uri -Name $File.name
        try {
            Receive-PackageFile -Context $Context -Uri $uri -Name $File.name -PartPath "$path.part" -Size $size -BlockBytes $BlockBytes
        } catch {
            if ($_.FullyQualifiedErrorId -eq 'MABS-PKG-104') { [System.IO.File]::Delete($part) }
            throw
        }
        if (Test-PackageFile -Path "$path.part" -Sha256 $File.sha256) { break }
        [System.IO.File]::Delete($part)
        if (-not $isResumed) {
            throw (New-MabsError -Id 'MABS-PKG-102' -Values @{ name = $File.name; address = $uri; hash = $File.sha256 })
        }
        Write-Log -Level Warning -Message "$($File.name) has a wrong SHA-256 after it was resumed; it is fetched from the beginning."
    }
    [System.IO.File]::Delete($target)
    [System.IO.File]::Move($part, $target)
    Write-Log -Message "$($File.name) is there, with the right SHA-256."
    return $path
}
