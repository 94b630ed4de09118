function Write-ProbeFailure {
    <#
    .SYNOPSIS
        Says in the event log that the health probe itself failed.

    .DESCRIPTION
        The settings may be what it failed with, so log, source and id are those that the project always uses. The last contact with the vault is
        taken from the probe before, so that its alert says nothing wrong.

    .EXAMPLE
        Write-ProbeFailure

    .INPUTS
        None.

    .OUTPUTS
        None. Never throws: there is nobody left to tell.
    #>
    [CmdletBinding()]
    param()

    try {
        $health = Read-Health -DataFolder (Join-Path -Path $env:ProgramData -ChildPath 'Mabs')
        $contact = if ($null -ne $health -and $health.PSObject.Properties['lastVaultContact']) { ConvertTo-UtcText -Time $health.lastVaultContact }
        $probe = [pscustomobject] @{
            logName = 'Application'; source = 'MABS Health'; eventIds = [pscustomobject] @{ healthy = 1000; degraded = 1001; failed = 1002 }
        }
        Write-HealthEvent -Probe $probe -Server $env:COMPUTERNAME -Report ([ordered] @{
                state = 'failed'; lastVaultContact = $contact; poolFreePercent = $null
                scratchFreePercent = $null; failedChecks = @('probe')
            })
    } catch {
        Write-Log -Level Error -Message "Nor could that be written to the event log: $($_.Exception.Message)"
    }
}
