function Clear-RestartMark {
    <#
    .SYNOPSIS
        Takes a mark of Set-RestartMark back: the change turned out to need no restart, or was not made.

    .PARAMETER Name
        Name of the phase.

    .EXAMPLE
        Clear-RestartMark -Name DotNetFramework

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    if (-not $PSCmdlet.ShouldProcess($Name, 'Forget that a restart was needed')) { return }
    if (-not (Test-RestartMark -Name $Name)) { return }
    Set-RegistryValue -Path 'HKLM:\SOFTWARE\Mabs\RestartMarks' -Name $Name -Value '' -Type String
}
