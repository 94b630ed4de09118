function Get-BackupServerInstallation {
    <#
    .SYNOPSIS
        Finds the installed backup server.

    .DESCRIPTION
        Two traces have to agree: the entry in the list of programs, and the Setup key of the product with a folder that exists. One alone is a
        setup that broke off. No path is assumed; it differs between versions and ways to install.

        The version is the highest one of two binaries of the product: an update rollup exchanges some files and leaves others, and never
        touches the list of programs.

    .EXAMPLE
        (Get-BackupServerInstallation).InstallPath

        C:\Program Files\Microsoft Azure Backup Server V4\DPM\DPM

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject; nothing when there is none:

        DisplayName         as in the list of programs
        InstallPath         folder of the product
        BinPath             its folder bin
        Version             System.Version
        DatabaseServer      computer of the SQL Server instance
        DatabaseInstance    computer\instance, as a connection takes it
        InstanceName        name of the instance alone
        DatabaseName        name of the database of the product
    #>
    [CmdletBinding()]
    param()

    $product = 'HKLM:\SOFTWARE\Microsoft\Microsoft Data Protection Manager'
    $installPath = "$(Get-RegistryValue -Path "$product\Setup" -Name InstallPath)".TrimEnd('\', '/')
    if (-not $installPath -or -not (Test-Path -LiteralPath $installPath)) { return }
    $entry = $null
    foreach ($branch in 'HKLM:\SOFTWARE\Microsoft', 'HKLM:\SOFTWARE\WOW6432Node\Microsoft') {
        $list = "$branch\Windows\CurrentVersion\Uninstall"
        if (-not (Test-Path -LiteralPath $list)) { continue }
        foreach ($key in @(Get-ChildItem -LiteralPath $list)) {
            $name = "$(Get-RegistryValue -Path $key.PSPath -Name DisplayName)"
            if ($null -eq $entry -and $name -like '*Azure Backup Server*') {
                $entry = [pscustomobject] @{ Name = $name; Version = "$(Get-RegistryValue -Path $key.PSPath -Name DisplayVersion)" }
            }
        }
    }
    if ($null -eq $entry) { return }

    $binPath = Join-Path -Path $installPath -ChildPath 'bin'
    $versions = @()
    foreach ($file in 'msdpm.exe', 'MsdpmDll.dll') {
        $path = Join-Path -Path $binPath -ChildPath $file
        if (Test-Path -LiteralPath $path) { $versions += @(Get-FileVersion -Path $path) }
    }
    $parsed = $null
    if ($versions.Count -eq 0 -and [System.Version]::TryParse($entry.Version, [ref] $parsed)) { $versions = @($parsed) }
    $server = "$(Get-RegistryValue -Path "$product\DB" -Name SqlServer)"
    $instance = "$(Get-RegistryValue -Path "$product\DB" -Name InstanceName)"
    return [pscustomobject] @{
        DisplayName      = $entry.Name
        InstallPath      = $installPath
        BinPath          = $binPath
        Version          = $versions | Sort-Object -Descending | Select-Object -First 1
        DatabaseServer   = $server
        DatabaseInstance = if ($instance -and $instance -ne 'MSSQLSERVER') { "$server\$instance" } else { $server }
        InstanceName     = $instance
        DatabaseName     = "$(Get-RegistryValue -Path "$product\DB" -Name DatabaseName)"
    }
}
