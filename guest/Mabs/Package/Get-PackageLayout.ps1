function Get-PackageLayout {
    <#
    .SYNOPSIS
        Finds Setup.exe and the MARS agent in the unpacked installer.

    .DESCRIPTION
        The folders differ between V3 and V4, and SQL Server brings a setup.exe of its own. So the one that counts is the one nearest to the top;
        two at the same height are no answer. The installer of the MARS agent may lie there more than once; all of them count.

    .PARAMETER Folder
        The folder that it was unpacked into.

    .EXAMPLE
        Get-PackageLayout -Folder C:\Mabs\setup

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: SetupPath, MarsAgentPaths, FileCount, SizeBytes (both without the MARS agent, which is
        exchanged); nothing when there is no one Setup.exe, or no MARS agent.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    if (-not (Test-Path -LiteralPath $Folder)) { return }
    $files = @(Get-ChildItem -LiteralPath $Folder -Recurse -File)
    $setups = @(
        $files | Where-Object { $_.Name -eq 'Setup.exe' } | ForEach-Object {
            [pscustomobject] @{ Path = $_.FullName; Depth = @($_.FullName -split '[\\/]').Count }
        } | Sort-Object -Property Depth
    )
    $agents = @($files | Where-Object { $_.Name -eq 'MARSAgentInstaller.exe' })
    if ($setups.Count -eq 0 -or $agents.Count -eq 0) { return }
    if ($setups.Count -gt 1 -and $setups[0].Depth -eq $setups[1].Depth) { return }
    $others = @($files | Where-Object { $_.Name -ne 'MARSAgentInstaller.exe' })
    return [pscustomobject] @{
        SetupPath      = $setups[0].Path
        MarsAgentPaths = @($agents | ForEach-Object { $_.FullName } | Sort-Object)
        FileCount      = $others.Count
        SizeBytes      = [long] ($others | Measure-Object -Property Length -Sum).Sum
    }
}
