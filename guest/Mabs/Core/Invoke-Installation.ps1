function Invoke-Installation {
    <#
    .SYNOPSIS
        Goes through the phases of the installation from where it stands to a healthy, registered server.

    .DESCRIPTION
        The work of the scheduled task \Mabs\Installation, which starts it at every start of Windows and every 15 minutes. One run at a time; a
        second one leaves at once. Each phase that has not succeeded with the current settings is run; a phase of which no setting changed is not.

        The run ends when everything has succeeded, when Windows restarts, when a phase fails (see Get-MessageTable for what happens then), or
        when a newer staging took its place.

    .PARAMETER Folder
        Folder of the staging.

    .PARAMETER IdentityEndpoint
        Address of the instance metadata service.

    .PARAMETER Resume
        Tries a phase again that failed with "stop". For the operator who cured the cause.

    .EXAMPLE
        Invoke-Installation -Folder C:\ProgramData\Mabs\3f2a9c0d51e84b7c9a60d2f1e8b7c4a5

    .INPUTS
        None.

    .OUTPUTS
        System.String: succeeded, waiting, failed, restarting, busy (another run is at work) or superseded.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [string] $IdentityEndpoint = 'http://169.254.169.254',

        [switch] $Resume
    )

    try {
        $context = New-InstallationContext -Folder $Folder -IdentityEndpoint $IdentityEndpoint
    } catch {
        Publish-StartFailure -Folder $Folder -IdentityEndpoint $IdentityEndpoint -ErrorRecord $_
        throw
    }
    $lock = Lock-Installation -DataFolder $context.DataFolder
    if ($null -eq $lock) { return 'busy' }
    try {
        # Read again under the lock: the run before this one may have just ended.
        $context.State = Read-InstallationState -DataFolder $context.DataFolder
        $state = $context.State
        try {
            # A run that was killed may have left secrets, and the phase that made them may not be reached today.
            Clear-SetupSecret -Context $context
        } catch {
            Write-Log -Level Error -Message "What setup left could not be destroyed: $($_.Exception.Message)"
        }
        if ($state.stagingId -ne $context.StagingId) {
            Write-Log -Message "Staging $($context.StagingId) takes the place of '$($state.stagingId)'."
            $state.stagingId = $context.StagingId
            # A new staging is a new chance for what had failed.
            foreach ($record in $state.phases.Values) {
                $record.restarts = 0
                if ($record.outcome -eq 'failed') { $record.outcome = 'pending' }
            }
        }
        foreach ($phase in Get-PhaseTable) {
            if (-not (Test-CurrentStaging -Context $context)) { return 'superseded' }
            $inputHash = Get-PhaseInputHash -Settings $context.Settings -Phase $phase
            $record = $state.phases[$phase.name]
            if ($null -eq $record -or $record.inputHash -ne $inputHash) {
                $record = New-PhaseRecord
                $record.inputHash = $inputHash
                $state.phases[$phase.name] = $record
            }
            if ($record.outcome -eq 'succeeded') { continue }
            $isStopped = $record.outcome -eq 'failed' -and $null -ne $record.failure -and $record.failure.after -eq 'stop'
            if ($isStopped -and -not $Resume) {
                Save-Progress -Context $context -Outcome failed -Phase $phase.name -Message "$($record.failure.id) $($record.failure.message)"
                return 'failed'
            }
            if ($Resume) { $record.restarts = 0 }
            $outcome = Invoke-Phase -Context $context -Phase $phase -Record $record
            if ($outcome -eq 'restarting') { return 'restarting' }
            if ($outcome -eq 'failed') { return $context.State.outcome }
        }
        Save-Progress -Context $context -Outcome succeeded -Phase 'Done' -Message 'The server is installed, registered with the vault and healthy.'
        return 'succeeded'
    } finally {
        $lock.Dispose()
    }
}
