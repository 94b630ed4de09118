function New-InstallationState {
    <#
    .SYNOPSIS
        Makes the state of a machine on which nothing was installed yet.

    .EXAMPLE
        $state = New-InstallationState

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Hashtable:

        stagingId   the staging the state belongs to
        startedAt   when the installation began, UTC
        outcome     running, restarting, waiting (a failed phase is tried again by itself), failed or succeeded
        phase       name of the phase the server is in
        message     one sentence for a person
        phases      hashtable of records by name, see New-PhaseRecord
    #>
    [CmdletBinding()]
    param()

    return @{
        schemaVersion = 1
        stagingId     = ''
        startedAt     = ConvertTo-UtcText
        outcome       = 'running'
        phase         = 'Staging'
        message       = 'Guest package and settings are in place and verified.'
        phases        = @{}
    }
}
