function Get-SetupTask {
    <#
    .SYNOPSIS
        Finds the one-time task that runs setup.

    .EXAMPLE
        Get-SetupTask

    .INPUTS
        None.

    .OUTPUTS
        The scheduled task \Mabs\Setup; nothing when it is not registered.
    #>
    [CmdletBinding()]
    param()

    try {
        return (Get-ScheduledTask -TaskPath '\Mabs\' -TaskName 'Setup')
    } catch {
        # The text depends on the language of Windows, the id does not.
        $isMissing = $_.FullyQualifiedErrorId -like 'CmdletizationQuery_NotFound*'
        if (-not $isMissing -and $_.Exception.Message -notlike 'No MSFT_ScheduledTask objects found*') { throw }
    }
}
