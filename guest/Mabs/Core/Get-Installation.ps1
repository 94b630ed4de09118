function Get-Installation {
    <#
    .SYNOPSIS
        Shows how the installation stands on this machine.

    .DESCRIPTION
        For an operator in the VM. Reads the state, changes nothing.

    .EXAMPLE
        Import-Module C:\ProgramData\Mabs\<staging>\Mabs\Mabs.psd1; Get-Installation | Format-Table

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject per phase: Phase, Outcome, Attempts, Restarts, StartedAt, FinishedAt, Error, Remedy.
    #>
    [CmdletBinding()]
    param()

    $state = Read-InstallationState -DataFolder (Join-Path -Path $env:ProgramData -ChildPath 'Mabs')
    foreach ($phase in Get-PhaseTable) {
        $record = $state.phases[$phase.name]
        if ($null -eq $record) { $record = New-PhaseRecord }
        [pscustomobject] @{
            Phase      = $phase.name
            Outcome    = $record.outcome
            Attempts   = $record.attempts
            Restarts   = $record.restarts
            StartedAt  = $record.startedAt
            FinishedAt = $record.finishedAt
            Error      = if ($null -ne $record.failure) { '{0} {1}' -f $record.failure.id, $record.failure.message }
            Remedy     = if ($null -ne $record.failure) { $record.failure.remedy }
        }
    }
}
