function New-StatusDocument {
    <#
    .SYNOPSIS
        Renders the status document of a server.

    .DESCRIPTION
        What the outside learns about the inside of the VM: a readiness gate, a person in the portal. guestStatus.schema.json describes it. It
        never holds a secret. All of it comes from the state of the installation; the latest result of the health probe is added when there is
        one.

    .PARAMETER Context
        The run.

    .EXAMPLE
        New-StatusDocument -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: JSON.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $state = $Context.State
    $facts = [ordered] @{}
    $failure = $state['failure']
    $phases = @(
        foreach ($entry in Get-PhaseTable) {
            $record = $state.phases[$entry.name]
            if ($null -eq $record) { $record = New-PhaseRecord }
            if ($entry.name -eq $state.phase) { $failure = $record.failure }
            if ($null -ne $record.facts) {
                foreach ($fact in ([pscustomobject] $record.facts).PSObject.Properties) { $facts[$fact.Name] = $fact.Value }
            }
            [ordered] @{
                name       = $entry.name
                title      = $entry.title
                outcome    = $record.outcome
                attempts   = $record.attempts
                restarts   = $record.restarts
                startedAt  = $record.startedAt
                finishedAt = $record.finishedAt
            }
        }
    )
    $document = [ordered] @{
        schemaVersion = 1
        server        = $Context.Settings.server.name
        stagingId     = $Context.StagingId
        settingsHash  = $Context.SettingsHash
        phase         = $state.phase
        state         = $state.outcome
        message       = $state.message
        failure       = if ($state.outcome -in 'waiting', 'failed') { $failure }
        startedAt     = $state.startedAt
        updatedAt     = ConvertTo-UtcText
        phases        = $phases
        facts         = $facts
        health        = Read-Health -DataFolder $Context.DataFolder
        logLines      = @($script:RecentLogLines)
    }
    return (Protect-Text -RegisteredOnly -Text (ConvertTo-JsonText -Value $document))
}
