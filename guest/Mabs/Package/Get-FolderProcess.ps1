function Get-FolderProcess {
    <#
    .SYNOPSIS
        Lists the processes whose program lies below a folder.

    .PARAMETER Folder
        The folder.

    .EXAMPLE
        Get-FolderProcess -Folder C:\Mabs\setup

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Id, Name, Path.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    $prefix = ($Folder -replace '/', '\').TrimEnd('\') + '\'
    foreach ($process in @(Get-CimInstance -ClassName Win32_Process)) {
        $path = "$($process.ExecutablePath)" -replace '/', '\'
        if ($path.StartsWith($prefix, [System.StringComparison]::OrdinalIgnoreCase)) {
            [pscustomobject] @{ Id = $process.ProcessId; Name = $process.Name; Path = $path }
        }
    }
}
