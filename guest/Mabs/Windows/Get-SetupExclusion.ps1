function Get-SetupExclusion {
    <#
    .SYNOPSIS
        Says what antivirus has to leave alone before setup begins.

    .DESCRIPTION
        Only the MARS agent: a scanner that holds its files is a documented cause of error 34513 at registration, which is in the middle of setup
        (pages "Troubleshoot Azure Backup Server" and "Troubleshoot the MARS agent"). Its place is known beforehand, because setup asks for the
        folder (W01).

        Not excluded: the installer and where it is unpacked, because what was downloaded is what is worth scanning; it costs minutes. The
        volumes, because there is nothing on them yet. All else follows when the real paths are known (see Get-ServerExclusion).

    .EXAMPLE
        (Get-SetupExclusion).Process

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Path, Process (lists of System.String).
    #>
    [CmdletBinding()]
    param()

    $bin = Join-Path -Path (Get-MarsAgentFolder) -ChildPath 'bin'
    return [pscustomobject] @{ Path = @($bin); Process = @(Join-Path -Path $bin -ChildPath 'cbengine.exe') }
}
