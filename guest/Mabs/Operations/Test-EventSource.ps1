function Test-EventSource {
    <#
    .SYNOPSIS
        Says whether a source of events is registered for a log.

    .PARAMETER LogName
        The log.

    .PARAMETER Source
        The source.

    .EXAMPLE
        Test-EventSource -LogName Application -Source 'MABS Health'

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $LogName,

        [Parameter(Mandatory = $true)]
        [string] $Source
    )

    return (Test-Path -LiteralPath "HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\$LogName\$Source")
}
