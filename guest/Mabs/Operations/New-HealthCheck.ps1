function New-HealthCheck {
    <#
    .SYNOPSIS
        Makes the result of one check of the health probe.

    .PARAMETER Id
        Id of the check, one of Get-HealthCheckTable.

    .PARAMETER State
        ok, degraded (works, but somebody has to look) or failed.

    .PARAMETER Message
        What was found, in one sentence without full stop.

    .EXAMPLE
        New-HealthCheck -Id clock -State ok -Message 'the clock is right'

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: id, state, message, messageId and remedy (both null when ok).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Id,

        [Parameter(Mandatory = $true)]
        [ValidateSet('ok', 'degraded', 'failed')]
        [string] $State,

        [Parameter(Mandatory = $true)]
        [string] $Message
    )

    $messageId = (Get-HealthCheckTable)[$Id]
    if ($null -eq $messageId) { throw "There is no check $Id." }
    $clean = (Protect-Text -Text $Message) -replace '\s+', ' '
    if ($clean.Length -gt 500) { $clean = $clean.Substring(0, 499) + [char] 0x2026 }
    return [ordered] @{
        id        = $Id
        state     = $State
        message   = $clean
        messageId = if ($State -ne 'ok') { $messageId }
        remedy    = if ($State -ne 'ok') { (Get-MessageTable)[$messageId].remedy }
    }
}
