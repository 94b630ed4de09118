function Stop-FolderProcess {
    <#
    .SYNOPSIS
        Ends every process whose program lies below a folder.

    .PARAMETER Folder
        The folder.

    .EXAMPLE
        Stop-FolderProcess -Folder C:\Mabs\setup

    .INPUTS
        None.

    .OUTPUTS
        System.String: name of each program that was ended.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    foreach ($process in Get-FolderProcess -Folder $Folder) {
        if (-not $PSCmdlet.ShouldProcess($process.Name, 'End the process')) { continue }
        Write-Log -Level Warning -Message "Ends $($process.Path) (process $($process.Id))."
        Stop-Process -Id $process.Id -Force
        $process.Name
    }
}
