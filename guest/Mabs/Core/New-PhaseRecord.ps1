function New-PhaseRecord {
    <#
    .SYNOPSIS
        Makes the empty record of a phase.

    .DESCRIPTION
        outcome       pending, running, restarting, succeeded or failed
        inputHash     hash of the settings the phase was run with
        attempts      tries in the current run
        restarts      restarts of the machine for these settings
        bootTime      start of Windows when the restart was asked for
        startedAt     begin of the phase with these settings, UTC
        finishedAt    its end, UTC
        failure       id, message, cause, remedy, after and findings of the latest error
        facts         what the proof of the phase found

    .EXAMPLE
        $record = New-PhaseRecord

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary.
    #>
    [CmdletBinding()]
    param()

    return [ordered] @{
        outcome    = 'pending'
        inputHash  = ''
        attempts   = 0
        restarts   = 0
        bootTime   = $null
        startedAt  = $null
        finishedAt = $null
        failure    = $null
        facts      = $null
    }
}
