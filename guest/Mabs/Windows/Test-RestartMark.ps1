function Test-RestartMark {
    <#
    .SYNOPSIS
        Says whether a change was made since Windows started that only holds after a restart.

    .PARAMETER Name
        Name of the phase that made it (see Set-RestartMark).

    .EXAMPLE
        if (Test-RestartMark -Name Hardening) { return 'Restart' }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    return (Test-SameBoot -BootTime (Get-RegistryValue -Path 'HKLM:\SOFTWARE\Mabs\RestartMarks' -Name $Name))
}
