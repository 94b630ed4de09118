function Set-PackagePhase {
    <#
    .SYNOPSIS
        Downloads, verifies and unpacks the installer.

    .DESCRIPTION
        Files that are there and right are not downloaded again. The space is asked for first (S02): more than 3 GB for the package and 4 GB for
        what comes out of it, less what is already there.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-PackagePhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-PKG-001 for lack of space, MABS-PKG-005 while setup runs from the folder, and what Expand-Package throws.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $PSCmdlet.ShouldProcess($Context.WorkFolder, 'Download and unpack the installer')) { return }
    $paths = Get-PackagePath -Context $Context
    if (Test-SetupRunning -Context $Context) { throw (New-MabsError -Id 'MABS-PKG-005' -Values @{ folder = $paths.SetupFolder }) }
    New-ProtectedFolder -Path $Context.WorkFolder
    New-ProtectedFolder -Path $paths.PackageFolder

    $presentBytes = [long] 0
    foreach ($file in @(Get-ChildItem -LiteralPath $paths.PackageFolder -File)) { $presentBytes += $file.Length }
    $neededBytes = [System.Math]::Max([long] 0, 3GB - $presentBytes) + 4GB
    $freeBytes = Get-FreeSpace
    # What an earlier try left in the folder is deleted before anything is written there.
    foreach ($file in @(Get-ChildItem -LiteralPath $Context.WorkFolder -Recurse -File)) {
        if (($file.FullName -replace '/', '\') -like (($paths.SetupFolder -replace '/', '\') + '\*')) { $freeBytes += $file.Length }
    }
    if ($freeBytes -lt $neededBytes) {
        throw (New-MabsError -Id 'MABS-PKG-001' -Values @{
                neededGiB = [System.Math]::Round($neededBytes / 1GB, 1)
                freeGiB   = [System.Math]::Round($freeBytes / 1GB, 1)
            })
    }
    foreach ($file in $Context.Settings.package.files) { $null = Save-PackageFile -Context $Context -File $file -Folder $paths.PackageFolder }
    Expand-Package -Context $Context
}
