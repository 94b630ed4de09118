function Get-SupportOverview {
    <#
    .SYNOPSIS
        Describes the machine for a support bundle: versions, services, volumes, disks, tasks, phases.

    .DESCRIPTION
        Each part stands for itself: one that cannot be read has its error in its place.

    .EXAMPLE
        Get-SupportOverview

    .INPUTS
        None.

    .OUTPUTS
        System.String: JSON.
    #>
    [CmdletBinding()]
    param()

    $parts = [ordered] @{
        machine        = {
            $system = Get-CimInstance -ClassName Win32_OperatingSystem
            [ordered] @{
                name = $env:COMPUTERNAME; system = $system.Caption; version = $system.Version; bootTime = Get-BootTime; time = ConvertTo-UtcText
                powerShell = "$($PSVersionTable.PSVersion)"; timeZone = [System.TimeZoneInfo]::Local.Id
            }
        }
        server         = { Get-BackupServerInstallation | Select-Object -Property InstallPath, Version, DatabaseInstance, DatabaseName }
        agent          = { Get-MarsAgent | Select-Object -Property InstallPath, Version }
        services       = {
            $interesting = '^(OBEngine|MSDPM|DPM|MSSQL|SQL|ReportServer|W32Time|Netlogon|WinDefend|RdAgent|WindowsAzureGuestAgent)'
            Get-Service | Where-Object { $_.Name -match $interesting } | ForEach-Object { '{0} {1} {2}' -f $_.Name, $_.Status, $_.StartType }
        }
        volumes        = { Get-Volume -ErrorAction Stop | Select-Object -Property DriveLetter, FileSystemLabel, FileSystem, Size, SizeRemaining }
        disks          = { Get-Disk -ErrorAction Stop | Select-Object -Property Number, FriendlyName, Size, PartitionStyle, Location }
        tasks          = {
            foreach ($name in 'Installation', 'Health', 'Catalogue') {
                $problem = Get-MabsTaskProblem -Name $name
                if ($problem) { $problem } else {
                    $last = Get-ScheduledTaskInfo -TaskPath '\Mabs\' -TaskName $name -ErrorAction Stop
                    '{0}: last run {1}, result {2}' -f $name, (ConvertTo-UtcText -Time $last.LastRunTime), $last.LastTaskResult
                }
            }
        }
        pendingRestart = { Get-PendingRestart }
        phases         = { Get-Installation | ForEach-Object { '{0} {1} {2}' -f $_.Phase, $_.Outcome, $_.Error } }
    }
    $overview = [ordered] @{}
    foreach ($name in $parts.Keys) {
        try {
            $overview[$name] = @(& $parts[$name])
        } catch {
            $overview[$name] = "could not be read: $($_.Exception.Message)"
        }
    }
    return (ConvertTo-JsonText -Value $overview)
}
