function Get-PreflightTable {
    <#
    .SYNOPSIS
        Reads who looks after which constraint in the VM.

    .DESCRIPTION
        checks.json names every check of the preflight with its constraints, then the constraints that a later phase makes true or proves, and
        those that are about protected machines and not about this server. Together they are all constraints with a check in the guest. The check
        Clock is the function Get-ClockFinding.

    .EXAMPLE
        (Get-PreflightTable).checks.name

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: checks (name, constraints), phases (constraints by phase), protectedMachines.
    #>
    [CmdletBinding()]
    param()

    return (ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText((Join-Path -Path $PSScriptRoot -ChildPath 'checks.json'))))
}
