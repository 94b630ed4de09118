function Save-SupportEvent {
    <#
    .SYNOPSIS
        Writes the events of a support bundle into its folder, without secrets.

    .DESCRIPTION
        Of the System and the Application log only warnings and errors; of the logs of agent and backup server everything.

    .PARAMETER Destination
        Folder of the bundle.

    .PARAMETER Days
        How far back, in days.

    .EXAMPLE
        Save-SupportEvent -Destination $work -Days 7

    .INPUTS
        None.

    .OUTPUTS
        System.String: a line of the manifest per log.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Destination,

        [Parameter(Mandatory = $true)]
        [int] $Days
    )

    if (-not $PSCmdlet.ShouldProcess($Destination, 'Write the events of the support bundle')) { return }
    $folder = Join-Path -Path $Destination -ChildPath 'events'
    $null = New-Item -Path $folder -ItemType Directory -Force
    $logs = [ordered] @{
        'System'                  = $true
        'Application'             = $true
        'CloudBackup'             = $false
        'CloudBackup/Operational' = $false
        'DPM Alerts'              = $false
        'DPM Backup Events'       = $false
    }
    foreach ($log in $logs.Keys) {
        $file = ($log -replace '[ /]', '-') + '.txt'
        try {
            $lines = @(Get-SupportEvent -LogName $log -Days $Days -OnlyProblems:$logs[$log])
            Write-TextFile -Path (Join-Path -Path $folder -ChildPath $file) -Text (Protect-SupportText -Text ($lines -join "`r`n"))
            "whole events/$file, $($lines.Count) events"
        } catch {
            "missing event log ${log}: $($_.Exception.Message)"
        }
    }
}
