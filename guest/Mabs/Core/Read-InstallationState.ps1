function Read-InstallationState {
    <#
    .SYNOPSIS
        Reads what the installation has reached on this machine.

    .DESCRIPTION
        state.json in the data folder. When it is damaged, the version before it counts: at worst a phase is run that was done, and finds
        nothing to do. When both are damaged the run stops (MABS-RUN-002) instead of guessing.

    .PARAMETER DataFolder
        Folder of the installation, C:\ProgramData\Mabs.

    .EXAMPLE
        $state = Read-InstallationState -DataFolder C:\ProgramData\Mabs

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Hashtable, see New-InstallationState; new when nothing is there.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $DataFolder
    )

    $path = Join-Path -Path $DataFolder -ChildPath 'state.json'
    $files = @($path, "$path.previous") | Where-Object { Test-Path -LiteralPath $_ }
    if (@($files).Count -eq 0) { return (New-InstallationState) }
    foreach ($file in $files) {
        try {
            $read = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText((Resolve-FilePath -Path $file)))
            if ($null -eq $read -or $read.schemaVersion -ne 1) { throw 'another version' }
            $phases = @{}
            foreach ($entry in $read.phases.PSObject.Properties) {
                $record = New-PhaseRecord
                foreach ($field in $entry.Value.PSObject.Properties) {
                    if (-not $record.Contains($field.Name)) { throw "the unknown field $($field.Name)" }
                    $value = $field.Value
                    if ($value -is [System.DateTime]) { $value = ConvertTo-UtcText -Time $value }
                    $record[$field.Name] = $value
                }
                if ($record.outcome -notin 'pending', 'running', 'restarting', 'succeeded', 'failed') { throw 'an unknown outcome' }
                $phases[$entry.Name] = $record
            }
            return @{
                schemaVersion = 1
                stagingId     = "$($read.stagingId)"
                startedAt     = ConvertTo-UtcText -Time $read.startedAt
                outcome       = "$($read.outcome)"
                phase         = "$($read.phase)"
                message       = "$($read.message)"
                phases        = $phases
            }
        } catch {
            Write-Log -Level Warning -Message "$file cannot be read: $($_.Exception.Message)"
        }
    }
    throw (New-MabsError -Id 'MABS-RUN-002' -Values @{ files = @($files) })
}
