function Read-Health {
    <#
    .SYNOPSIS
        Reads the latest result of the health probe.

    .PARAMETER DataFolder
        Folder of the installation.

    .EXAMPLE
        Read-Health -DataFolder C:\ProgramData\Mabs

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject; nothing when the probe has not run, or its file is damaged: the next probe writes it again.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $DataFolder
    )

    $path = Resolve-FilePath -Path (Join-Path -Path $DataFolder -ChildPath 'health.json')
    if (-not [System.IO.File]::Exists($path)) { return }
    try {
        return (ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($path)))
    } catch {
        Write-Log -Level Warning -Message "$path cannot be read: $($_.Exception.Message)"
    }
}
