function Test-SetupRunning {
    <#
    .SYNOPSIS
        Says whether the one-time task runs setup at this moment.

    .DESCRIPTION
        Setup is not a child of this process. It goes on when the run is killed, and must not be disturbed (U08): the next run waits for it.

    .EXAMPLE
        if (Test-SetupRunning) { return }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param()

    $task = Get-SetupTask
    return ($null -ne $task -and "$($task.State)" -in 'Running', 'Queued')
}
