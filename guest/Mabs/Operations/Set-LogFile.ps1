function Set-LogFile {
    <#
    .SYNOPSIS
        Makes this process write its log into a file of its own, so that it and the installation do not wait for each other.

    .PARAMETER Context
        The run.

    .PARAMETER Name
        Name of the log: <data folder>\logs\<name>.log.

    .EXAMPLE
        Set-LogFile -Context $context -Name health

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[a-z]+$')]
        [string] $Name
    )

    if (-not $PSCmdlet.ShouldProcess($Name, 'Log into a file of its own')) { return }
    $script:LogPath = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath "logs/$Name.log")
}
