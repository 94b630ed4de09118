function Get-MarsAgentFolder {
    <#
    .SYNOPSIS
        Gives the folder that must exist before setup (W01), in which the MARS agent installs itself.

    .EXAMPLE
        Get-MarsAgentFolder

        C:\Program Files\Microsoft Azure Recovery Services Agent

    .INPUTS
        None.

    .OUTPUTS
        System.String.
    #>
    [CmdletBinding()]
    param()

    return (Join-Path -Path $env:ProgramFiles -ChildPath 'Microsoft Azure Recovery Services Agent')
}
