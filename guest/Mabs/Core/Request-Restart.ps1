function Request-Restart {
    <#
    .SYNOPSIS
        Restarts Windows on behalf of a phase, within the number of restarts that the phase may ask for.

    .DESCRIPTION
        The wish is written down with the start of Windows before the restart is asked for. A run that finds the same start of Windows asks again.
        One restart too many is MABS-RUN-004: something keeps Windows from ever being done.

    .PARAMETER Context
        The run.

    .PARAMETER Phase
        The phase that needs the restart.

    .PARAMETER Record
        Its record, which is changed.

    .EXAMPLE
        Request-Restart -Context $context -Phase $phase -Record $record

    .INPUTS
        None.

    .OUTPUTS
        System.String: restarting. Throws MABS-RUN-004.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Phase,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Record
    )

    if (-not (Test-SameBoot -BootTime $Record.bootTime)) {
        if ($Record.restarts -ge $Phase.maxRestarts) {
            throw (New-MabsError -Id 'MABS-RUN-004' -Values @{
                    phase = $Phase.name; restarts = $Record.restarts + 1; maxRestarts = $Phase.maxRestarts
                })
        }
        $Record.restarts++
        $Record.bootTime = Get-BootTime
    }
    $Record.outcome = 'restarting'
    Save-Progress -Context $Context -Outcome restarting -Phase $Phase.name -Message "$($Phase.title): Windows restarts"
    Restart-Computer -Force
    return 'restarting'
}
