function Test-SetupBegun {
    <#
    .SYNOPSIS
        Says whether our own setup has begun on this machine, so that what it installs is not taken for somebody else's.

    .DESCRIPTION
        The preflight runs again when a setting changes, also on a server that works. A setup that was interrupted leaves services and a SQL Server
        without the backup server; only our record knows whose they are.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-SetupBegun -Context $context

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

    $record = $Context.State.phases['Setup']
    if ($null -ne $record -and $null -ne $record.startedAt) { return $true }
    return ($null -ne (Get-BackupServerInstallation))
}
