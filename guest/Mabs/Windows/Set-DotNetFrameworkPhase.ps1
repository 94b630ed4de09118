function Set-DotNetFrameworkPhase {
    <#
    .SYNOPSIS
        Installs .NET Framework 4.8 from the package container.

    .DESCRIPTION
        Exit codes of the installer are those of the page ".NET Framework deployment guide for administrators": 0 done; 1641 and 3010 done after a
        restart; 5100 the machine is not fit for it; 1602 and 1603 failed. 1618 is Windows Installer's: another installation is at work.

        Killed while the installer works, the next run starts it again: it repairs what it finds. Killed after it, the restart is still asked for
        (see Set-RestartMark).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-DotNetFrameworkPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: Restart, or nothing. Throws MABS-NET-001 without an installer, MABS-NET-002 to MABS-NET-004 for its exit codes,
        MABS-RUN-006 after 45 minutes.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $framework = Get-DotNetFramework
    if ($framework.IsSufficient) {
        if (Test-RestartMark -Name DotNetFramework) { return 'Restart' }
        return
    }
    $file = $Context.Settings.package.PSObject.Properties['dotNetFramework']
    if ($null -eq $file) {
        throw (New-MabsError -Id 'MABS-NET-001' -Values @{ release = $framework.Release; windows = (Get-WindowsRelease).Caption })
    }
    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, "Install .NET Framework 4.8 from $($file.Value.name)")) { return }

    New-ProtectedFolder -Path $Context.WorkFolder
    $folder = Join-Path -Path $Context.WorkFolder -ChildPath 'dotNetFramework'
    New-ProtectedFolder -Path $folder
    $installer = Save-PackageFile -Context $Context -File $file.Value -Folder $folder
    $log = Join-Path -Path (Join-Path -Path $Context.DataFolder -ChildPath 'logs') -ChildPath 'dotNetFramework.txt'

    Set-RestartMark -Name DotNetFramework
    $exitCode = Invoke-Program -FilePath $installer -ArgumentList '/q', '/norestart', '/log', $log -TimeoutMinutes 45
    if ($exitCode -in 1641, 3010) { return 'Restart' }
    Clear-RestartMark -Name DotNetFramework
    $values = @{ file = $file.Value.name; exitCode = $exitCode; log = $log }
    switch ($exitCode) {
        0 { return }
        5100 { throw (New-MabsError -Id 'MABS-NET-002' -Values $values) }
        1618 { throw (New-MabsError -Id 'MABS-NET-003' -Values $values) }
        default { throw (New-MabsError -Id 'MABS-NET-004' -Values $values) }
    }
}
