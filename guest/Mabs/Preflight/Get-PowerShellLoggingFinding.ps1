function Get-PowerShellLoggingFinding {
    <#
    .SYNOPSIS
        Finds out whether a policy makes PowerShell write parameters of commands into the event log.

    .DESCRIPTION
        Module logging (event 4103) records the values of parameters. One command of the installation takes the password of the setup account as
        text, because the command of Windows knows no other form. Logging of script blocks (event 4104) records scripts and no values.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-PowerShellLoggingFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: MABS-PRE-055, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (Test-SetupBegun -Context $Context) { return }
    $policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell\ModuleLogging'
    if ((Get-RegistryValue -Path $policy -Name EnableModuleLogging) -ne 1) { return }
    $account = $Context.Settings.domain.setupAccount.userName
    New-Finding -Id 'MABS-PRE-055' -Values @{ account = $account }
}
