function Expand-Package {
    <#
    .SYNOPSIS
        Unpacks the downloaded installer, from an empty folder to a whole one.

    .DESCRIPTION
        The executable of the package is a self-extractor in the manner of Inno Setup; Microsoft's own unattended sample for V3 calls it with
        /verysilent /dir= (AzureStack-QuickStart-Templates, 2019). No page documents the switches for V4.

        Such an extractor may start Setup.exe as its last step, when everything is unpacked. Setup without an answer file would wait for somebody
        whom it cannot have. So whatever runs from the new folder is ended, and an extractor that waited for it counts as done.

    .PARAMETER Context
        The run.

    .PARAMETER TimeoutMinutes
        How long the extractor may take, in minutes. It takes about five.

    .EXAMPLE
        Expand-Package -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-PKG-002 for a list without the one executable, MABS-PKG-003 when the extractor failed, MABS-PKG-004 when what came out
        is not the installer, MABS-RUN-006 when it did not end.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [int] $TimeoutMinutes = 60
    )

    $paths = Get-PackagePath -Context $Context
    $programs = @($Context.Settings.package.files | Where-Object { $_.name -like '*.exe' })
    if ($programs.Count -ne 1) {
        $names = @($Context.Settings.package.files | ForEach-Object { $_.name })
        throw (New-MabsError -Id 'MABS-PKG-002' -Values @{ count = $programs.Count; files = $names })
    }
    if (-not $PSCmdlet.ShouldProcess($paths.SetupFolder, "Unpack $($programs[0].name)")) { return }

    # An extractor that a killed run started would write into the folder while it is emptied. Inno Setup goes on as <name>.tmp.
    $names = $programs[0].name, ($programs[0].name -replace '\.exe$', '.tmp')
    foreach ($process in @(Get-CimInstance -ClassName Win32_Process)) { if ($process.Name -in $names) { Stop-Process -Id $process.ProcessId -Force } }
    # The marker goes first: a folder that is being emptied must not look whole.
    foreach ($path in $paths.MarkerPath, "$($paths.MarkerPath).previous", $paths.SetupFolder) {
        if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Recurse -Force }
    }
    New-ProtectedFolder -Path $paths.SetupFolder
    $extractor = Join-Path -Path $paths.PackageFolder -ChildPath $programs[0].name
    $switches = @('/VERYSILENT', '/SUPPRESSMSGBOXES', '/NORESTART', '/SP-', "/DIR=$($paths.SetupFolder)", "/LOG=$($paths.ExtractorLog)")
    try {
        $exitCode = Invoke-Program -FilePath $extractor -ArgumentList $switches -TimeoutMinutes $TimeoutMinutes
    } catch {
        if ($_.FullyQualifiedErrorId -notlike 'MABS-RUN-006*' -or @(Get-FolderProcess -Folder $paths.SetupFolder).Count -eq 0) { throw }
        $exitCode = 0
    }
    $null = Stop-FolderProcess -Folder $paths.SetupFolder
    if ($exitCode -ne 0) {
        throw (New-MabsError -Id 'MABS-PKG-003' -Values @{ program = $programs[0].name; exitCode = $exitCode; log = $paths.ExtractorLog })
    }
    $layout = Get-PackageLayout -Folder $paths.SetupFolder
    if ($null -eq $layout) { throw (New-MabsError -Id 'MABS-PKG-004' -Values @{ folder = $paths.SetupFolder; log = $paths.ExtractorLog }) }
    Confirm-PackageVersion -Context $Context -SetupPath $layout.SetupPath
    $marker = [ordered] @{
        packageHash = Get-PackageHash -Context $Context
        fileCount   = $layout.FileCount
        sizeBytes   = $layout.SizeBytes
    }
    Write-TextFile -Path $paths.MarkerPath -Text (ConvertTo-JsonText -Value $marker)
}
