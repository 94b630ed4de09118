function New-HealthCheck {
    <#
    .SYNOPSIS
        Makes the result of one check of the health probe.

    .PARAMETER Id
        Id of the check, one of Get-HealthCheckTable.

    .PARAMETER State
        ok, degraded (works, but somebody has to look) or failed.

    .PARAMETER Detail
        What was found, in one sentence without full stop. At most 500 characters of it are kept.

    .EXAMPLE
        New-HealthCheck -Id clock -State ok -Detail 'the clock is right'

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: id, state, detail.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Id,

        [Parameter(Mandatory = $true)]
        [ValidateSet('ok', 'degraded', 'failed')]
        [string] $State,

        [Parameter(Mandatory = $true)]
        [string] $Detail
    )

    if (-not (Get-HealthCheckTable).Contains($Id)) { throw "There is no check $Id." }
    $clean = (Protect-Text -Text $Detail) -replace '\s+', ' '
    if ($clean.Length -gt 500) { $clean = $clean.Substring(0, 499) + [char] 0x2026 }
    return [ordered] @{ id = $Id; state = $State; detail = $clean }
}
