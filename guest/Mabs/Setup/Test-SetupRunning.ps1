function Test-SetupRunning {
    <#
    .SYNOPSIS
        Says whether setup is at work at this moment.

    .DESCRIPTION
        Setup is not a child of this process. It goes on when the run is killed, and must not be disturbed (U08): the next run waits for it. It may
        hand over to another program of its folder and end, and the task with it. So as long as the task is registered, the programs of that
        folder count as setup too. Without the task they do not: an extractor may have left one behind, and nobody would ever end it.

    .PARAMETER Context
        The run.

    .EXAMPLE
        if (Test-SetupRunning -Context $Context) { return }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $task = Get-SetupTask
    if ($null -eq $task) { return $false }
    if ("$($task.State)" -in 'Running', 'Queued') { return $true }
    return (@(Get-FolderProcess -Folder (Get-PackagePath -Context $Context).SetupFolder).Count -gt 0)
}
