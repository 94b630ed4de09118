function Get-PhaseTable {
    <#
    .SYNOPSIS
        Reads the phases of the installation, in their order.

    .DESCRIPTION
        phases.json says for each phase which settings it depends on, how long it may take with all its tries (timeoutMinutes), how often it
        is tried in one run (maxAttempts) with which pause (pauseSeconds), and how often it may restart the machine (maxRestarts).

        The work of the phase Disks is in the functions

        Test-DisksPhase      says whether nothing is left to do; changes nothing. Missing when the phase only checks.
        Set-DisksPhase       does it; can be repeated after an end at any point. Returns 'Restart' when Windows has to restart before it holds.
        Confirm-DisksPhase   proves it, or throws; returns facts for the status document

        which all take the context of the run (see New-InstallationContext).

    .EXAMPLE
        (Get-PhaseTable)[0].name

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per phase.
    #>
    [CmdletBinding()]
    param()

    if ($null -eq $script:PhaseTable) {
        $path = Join-Path -Path $PSScriptRoot -ChildPath '../phases.json'
        $script:PhaseTable = @((ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($path))).phases)
    }
    return $script:PhaseTable
}
