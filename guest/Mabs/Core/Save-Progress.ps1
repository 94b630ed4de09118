function Save-Progress {
    <#
    .SYNOPSIS
        Writes down where the installation stands, for this machine first and then for the outside.

    .PARAMETER Context
        The run; its state is changed.

    .PARAMETER Outcome
        running, restarting, waiting (a failed phase is tried again by itself), failed or succeeded.

    .PARAMETER Phase
        Name of the phase the server is in.

    .PARAMETER Message
        One sentence for a person.

    .EXAMPLE
        Save-Progress -Context $context -Outcome running -Phase Disks -Message 'Cache volume and volumes of the storage pool'

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [ValidateSet('running', 'restarting', 'waiting', 'failed', 'succeeded')]
        [string] $Outcome,

        [Parameter(Mandatory = $true)]
        [string] $Phase,

        [Parameter(Mandatory = $true)]
        [string] $Message
    )

    $Context.State.outcome = $Outcome
    $Context.State.phase = $Phase
    $Context.State.message = $Message
    Write-Log -Message "$Phase $Outcome - $Message"
    try {
        Write-InstallationState -DataFolder $Context.DataFolder -State $Context.State
    } catch {
        # The run ends with this. The outside hears of it, because the machine cannot write it down.
        $Context.State.message = "$Message - state.json could not be written: $($_.Exception.GetBaseException().Message)"
        throw
    } finally {
        Publish-Status -Context $Context
    }
}
