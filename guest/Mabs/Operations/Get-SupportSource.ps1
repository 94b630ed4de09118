function Get-SupportSource {
    <#
    .SYNOPSIS
        Lists the folders that a support bundle takes files from.

    .DESCRIPTION
        Only logs and our own documents. Answer files, credentials and pass phrase files lie in none of these, or have other endings; besides,
        New-SupportBundle refuses them by name.

    .PARAMETER Folder
        Folder of the staging.

    .EXAMPLE
        Get-SupportSource -Folder C:\ProgramData\Mabs\3f2a9c0d51e84b7c9a60d2f1e8b7c4a5

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Name (folder in the bundle), Path, Include (patterns of names), Depth (levels below), Newest (how
        many files at most).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    $programs = $env:ProgramFiles
    $azureLogs = Join-Path -Path "$env:SystemDrive\" -ChildPath 'WindowsAzure/Logs'
    $data = Join-Path -Path $env:ProgramData -ChildPath 'Mabs'
    $rows = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $rows.Add(@('mabs', $data, @('*.json', '*.json.previous', 'current.txt'), 0, 40))
    $rows.Add(@('mabs/logs', (Join-Path -Path $data -ChildPath 'logs'), @('*.log'), 0, 20))
    $rows.Add(@('mabs/staging', $Folder, @('settings.json'), 0, 1))
    $rows.Add(@('setup/work', (Join-Path -Path "$env:SystemDrive\" -ChildPath 'Mabs'), @('*.log'), 3, 40))
    # Where setup logs depends on its version and on how far it came.
    $products = @(Get-ChildItem -LiteralPath $programs -Directory | Where-Object { $_.Name -like 'Microsoft Azure Backup*' })
    $roots = @($programs, "$env:SystemDrive\") + @($products | ForEach-Object { $_.FullName })
    foreach ($root in $roots) {
        $rows.Add(@('setup/DPMLogs', (Join-Path -Path $root -ChildPath 'DPMLogs'), @('*.log', '*.txt', '*.errlog'), 1, 40))
    }
    foreach ($part in @(@('server', { Get-BackupServerInstallation }), @('agent', { Get-MarsAgent }))) {
        try {
            $installed = & $part[1]
            if ($null -eq $installed) { continue }
            $rows.Add(@($part[0], (Join-Path -Path $installed.InstallPath -ChildPath 'Temp'), @('*.errlog', '*.log'), 0, 25))
        } catch {
            Write-Log -Level Warning -Message "Where the $($part[0]) is installed could not be read: $($_.Exception.Message)"
        }
    }
    $sql = Join-Path -Path $programs -ChildPath 'Microsoft SQL Server'
    $versions = @(if (Test-Path -LiteralPath $sql) { Get-ChildItem -LiteralPath $sql -Directory | ForEach-Object { $_.FullName } })
    foreach ($version in $versions) {
        $rows.Add(@('sql/setup', (Join-Path -Path $version -ChildPath 'Setup Bootstrap/Log'), @('Summary*.txt', 'Detail.txt'), 1, 10))
        $rows.Add(@('sql/engine', (Join-Path -Path $version -ChildPath 'MSSQL/Log'), @('ERRORLOG*', 'SQLAGENT*'), 0, 6))
    }
    $rows.Add(@('join', (Join-Path -Path $env:SystemRoot -ChildPath 'debug'), @('netsetup*.log'), 0, 3))
    foreach ($extension in 'JsonADDomainExtension', 'CustomScriptExtension') {
        $plugin = Join-Path -Path $azureLogs -ChildPath "Plugins/Microsoft.Compute.$extension"
        $rows.Add(@("extension/$extension", $plugin, @('*.log', '*.txt'), 3, 20))
    }
    $rows.Add(@('extension/agent', $azureLogs, @('WaAppAgent.log', 'TransparentInstaller.log'), 0, 4))
    foreach ($row in $rows) {
        [pscustomobject] @{ Name = $row[0]; Path = $row[1]; Include = [string[]] $row[2]; Depth = [int] $row[3]; Newest = [int] $row[4] }
    }
}
