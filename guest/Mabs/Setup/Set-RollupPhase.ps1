function Set-RollupPhase {
    <#
    .SYNOPSIS
        Installs the update rollup of the settings and starts the services again.

    .DESCRIPTION
        A file *.msp is given to Windows Installer, as Microsoft describes it for update rollups of Data Protection Manager (2024-11). A file
        *.exe is called with /quiet /norestart, the switches of Microsoft's self-extractor, whose /x that page shows for these packages. No page
        describes either for Azure Backup Server, so the build decides afterwards, not the exit code. A build that is installed is not installed
        again.

    .PARAMETER Context
        The run.

    .PARAMETER TimeoutMinutes
        How long the rollup may take, in minutes.

    .EXAMPLE
        Set-RollupPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: Restart, when Windows has to; otherwise nothing. Throws MABS-RUP-001 for a recalled build, MABS-RUP-002 and MABS-RUP-003
        for what the installer answers, MABS-RUP-005 for a file of another kind, MABS-PRF-001 without a backup server.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [int] $TimeoutMinutes = 90
    )

    $rollup = Get-PackageSetting -Context $Context -Name rollup
    if ($null -eq $rollup) { return }
    $build = [System.Version] $rollup.build
    if (@($Context.Settings.package.recalledBuilds | ForEach-Object { [System.Version] $_ }) -contains $build) {
        throw (New-MabsError -Id 'MABS-RUP-001' -Values @{ build = "$build" })
    }
    $installation = Get-BackupServerInstallation
    if ($null -eq $installation) { throw (New-MabsError -Id 'MABS-PRF-001') }
    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, "Install the update rollup $build")) { return }

    $mustRestart = $false
    if ($null -eq $installation.Version -or $installation.Version -lt $build) {
        if (@(Get-PendingRestart).Count -gt 0) { return 'Restart' }
        $folder = (Get-PackagePath -Context $Context).PackageFolder
        New-ProtectedFolder -Path $Context.WorkFolder
        New-ProtectedFolder -Path $folder
        # One that a killed run started.
        if (@(Get-FolderProcess -Folder $folder).Count -gt 0) { throw (New-MabsError -Id 'MABS-RUP-003') }
        $file = Save-PackageFile -Context $Context -File $rollup -Folder $folder
        $log = Join-Path -Path $Context.WorkFolder -ChildPath 'rollup.log'
        switch -Wildcard ($rollup.name) {
            '*.msp' {
                $program = 'msiexec.exe'
                $switches = '/update', $file, '/quiet', '/norestart', '/l*v', $log
            }
            '*.exe' {
                $program = $file
                $switches = '/quiet', '/norestart'
            }
            default { throw (New-MabsError -Id 'MABS-RUP-005' -Values @{ file = $rollup.name }) }
        }
        $exitCode = Invoke-Program -FilePath $program -ArgumentList $switches -TimeoutMinutes $TimeoutMinutes
        # Windows Installer: 1618 another installation is at work; 3010 and 1641 done, Windows has to restart or does.
        if ($exitCode -eq 1618) { throw (New-MabsError -Id 'MABS-RUP-003') }
        if ($exitCode -notin 0, 3010, 1641) {
            throw (New-MabsError -Id 'MABS-RUP-002' -Values @{ file = $rollup.name; exitCode = $exitCode; log = $log })
        }
        $mustRestart = $exitCode -ne 0
    }
    if ($mustRestart -or @(Get-PendingRestart).Count -gt 0) { return 'Restart' }
    Start-BackupServerService -Installation $installation
}
