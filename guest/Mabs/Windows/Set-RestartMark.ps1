function Set-RestartMark {
    <#
    .SYNOPSIS
        Notes on the machine that a change is about to be made which only holds after Windows has started again.

    .DESCRIPTION
        The change itself often cannot be told from one that already holds: a registry value reads the same before and after the restart. So the
        mark is set before the change, with the current start of Windows. A run that is killed right after the change still finds it and asks for
        the restart; after the restart the mark is of an earlier start and counts no more.

        A mark can only lead to a restart too many, never to a change that is left out.

    .PARAMETER Name
        Name of the phase that makes the change.

    .EXAMPLE
        Set-RestartMark -Name Hardening

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

    if (-not $PSCmdlet.ShouldProcess($Name, 'Note that a restart will be needed')) { return }
    Set-RegistryValue -Path 'HKLM:\SOFTWARE\Mabs\RestartMarks' -Name $Name -Value (Get-BootTime) -Type String
}
