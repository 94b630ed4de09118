# Online backup, event logs. $World.cloudSettings is what holds; $World.cloud says what else the server knows of the service; $World.events are the events that were
# written, $World.eventLogs those of other programs, by log.

Add-FakePart {
    param($World)
    $World.cloudSettings = @{
        StagingAreaPath     = ''
        ProxySetting        = @{ Enabled = $false; ProxyServer = ''; ProxyPort = 0 }
        ThrottlingSetting   = @{ Enabled = $false; WorkDay = @(); StartWorkHour = [timespan]::Zero; EndWorkHour = [timespan]::Zero; WorkHourBandwidth = 0; NonWorkHourBandwidth = 0 }
        EncryptionSetting   = @{ EncryptionKeyStatus = 'Set' }
    }
    $World.cloud = @{ subscription = 'Active'; opaque = $false; commits = 0; passphrase = $null }
    $World.onlineJobs = @()
    $World.drafts = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $World.events = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $World.eventLogs = @{ System = @(); Application = @() }
    $World.robocopyExitCode = 0
    $World.protectionGroups = @()
}

Add-FakePart {
    param($World)
    foreach ($log in 'Application', 'System') { $World.registry["HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\$log"] = @{} }
    $World.programs['robocopy.exe'] = {
        param($World, $Arguments)
        $parts = @([regex]::Matches($Arguments, '"([^"]*)"|(\S+)') | ForEach-Object { if ($_.Groups[1].Success) { $_.Groups[1].Value } else { $_.Groups[2].Value } })
        $known = '/E', '/XO', '/XJ', '/COPY:DATSO', '/DCOPY:DAT', '/R:5', '/W:5', '/NP', '/NFL', '/NDL'
        foreach ($option in $parts | Select-Object -Skip 2) { if ($option -notin $known) { throw "Unexpected call: robocopy $option" } }
        if ($World.robocopyExitCode) { return $World.robocopyExitCode }
        if (-not (Microsoft.PowerShell.Management\Test-Path -LiteralPath $parts[0])) { return 16 }
        $null = Microsoft.PowerShell.Management\New-Item -Path $parts[1] -ItemType Directory -Force
        Microsoft.PowerShell.Management\Copy-Item -Path (Join-Path $parts[0] '*') -Destination $parts[1] -Recurse -Force
        return 1
    }
    # SQL Server backs up DPMDB into a file, and reads it back.
    $World.sqlAnswers.Add(@{ like = '*SpaceUsed*'; rows = [pscustomobject] @{ UsedBytes = [long] 2GB } })
    $World.sqlAnswers.Add(@{
            like = 'BACKUP DATABASE*'
            rows = {
                param($World, $Instance, $Query)
                if ($Query -notmatch "TO DISK = N'(?<path>[^']+)' WITH COPY_ONLY, CHECKSUM, COMPRESSION, FORMAT, INIT;$") { throw "Unexpected query: $Query" }
                Microsoft.PowerShell.Management\Set-Content -LiteralPath $Matches.path -Value "DPMDB at $($World.now)"
            }
        })
    $World.sqlAnswers.Add(@{
            like = 'RESTORE VERIFYONLY*'
            rows = {
                param($World, $Instance, $Query)
                if ($Query -notmatch "N'(?<path>[^']+)'" -or -not (Microsoft.PowerShell.Management\Test-Path -LiteralPath $Matches.path)) {
                    throw 'Cannot open backup device. (3201)'
                }
            }
        })
}

Add-FakeCommand -Name 'Get-DPMProtectionGroup' -Handler {
    param($Bound, $World)
    script:Assert-FakeDpm $World $World.computerName
    return $World.protectionGroups
}

function script:Copy-FakeSetting([System.Collections.IDictionary] $Setting) {
    $copy = @{}
    foreach ($key in $Setting.Keys) { $copy[$key] = if ($Setting[$key] -is [hashtable]) { script:Copy-FakeSetting $Setting[$key] } else { $Setting[$key] } }
    return $copy
}

# The object that the cmdlets hand around: what it holds counts nowhere before it is committed. An opaque one shows nothing of it.
Add-FakeCommand -Name 'Get-DPMCloudSubscriptionSetting' -Handler {
    param($Bound, $World)
    script:Assert-FakeDpm $World $World.computerName
    $draft = script:Copy-FakeSetting $World.cloudSettings
    $shown = [ordered] @{ DPMServerName = $Bound['DPMServerName'] }
    if (-not $World.cloud.opaque) {
        foreach ($key in $draft.Keys) { $shown[$key] = if ($draft[$key] -is [hashtable]) { [pscustomobject] $draft[$key] } else { $draft[$key] } }
    }
    $object = [pscustomobject] $shown
    $World.drafts.Add(@{ Object = $object; Draft = $draft })
    return $object
}

Add-FakeCommand -Name 'Set-DPMCloudSubscriptionSetting' -Handler {
    param($Bound, $World)
    script:Assert-FakeDpm $World $World.computerName
    # The object of a draft is known by itself, or by the PSObject around it.
    $found = @($World.drafts | Where-Object { [object]::ReferenceEquals($_.Object, $Bound.SubscriptionSetting) -or $_.Object.Equals($Bound.SubscriptionSetting) })
    $draft = if ($found.Count -gt 0) { $found[0].Draft }
    if ($null -eq $draft) { throw 'The subscription setting is not one of this server.' }
    if ($Bound.ContainsKey('StagingAreaPath')) { $draft.StagingAreaPath = $Bound.StagingAreaPath }
    if ($Bound['NoProxy']) { $draft.ProxySetting = @{ Enabled = $false; ProxyServer = ''; ProxyPort = 0 } }
    if ($Bound.ContainsKey('ProxyServer')) {
        if ($Bound.ProxyServer -notmatch '^https?://') { throw 'The proxy address is not valid.' }
        $draft.ProxySetting = @{ Enabled = $true; ProxyServer = $Bound.ProxyServer; ProxyPort = $Bound.ProxyPort }
    }
    if ($Bound['NoThrottle']) { $draft.ThrottlingSetting.Enabled = $false }
    if ($Bound.ContainsKey('WorkHourBandwidth')) {
        foreach ($rate in $Bound.WorkHourBandwidth, $Bound.NonWorkHourBandwidth) {
            if ($rate -lt 512KB -or $rate -gt 1023MB) { throw 'The bandwidth is out of range.' }
        }
        $draft.ThrottlingSetting = @{
            Enabled = $true; WorkDay = @($Bound.WorkDay); StartWorkHour = $Bound.StartWorkHour; EndWorkHour = $Bound.EndWorkHour
            WorkHourBandwidth = $Bound.WorkHourBandwidth; NonWorkHourBandwidth = $Bound.NonWorkHourBandwidth
        }
    }
    if ($Bound.ContainsKey('EncryptionPassphrase')) {
        if ($World.cloudSettings.EncryptionSetting.EncryptionKeyStatus -eq 'Set') { throw 'Enter the security PIN to change the passphrase. (ID: 100130)' }
        $draft.EncryptionSetting = @{ EncryptionKeyStatus = 'Set' }
        $World.cloud.passphrase = $Bound.EncryptionPassphrase
    }
    if ($Bound['Commit']) {
        if ($null -eq $World.services['OBEngine'] -or $World.services['OBEngine'].Status -ne 'Running') { throw 'The Azure Backup agent service is not running.' }
        if ($draft.StagingAreaPath -and -not (Microsoft.PowerShell.Management\Test-Path -LiteralPath $draft.StagingAreaPath)) { throw 'The staging area does not exist.' }
        $World.cloudSettings = script:Copy-FakeSetting $draft
        $World.cloud.commits++
    }
}

Add-FakeCommand -Name 'Get-DPMCloudSubscription' -Handler {
    param($Bound, $World)
    script:Assert-FakeDpm $World $World.computerName
    if ($World.cloud.opaque) { return [pscustomobject] @{ DPMServerName = $Bound['DPMServerName'] } }
    return [pscustomobject] @{ Details = [pscustomobject] @{ SubscriptionState = $World.cloud.subscription } }
}

Add-FakeCommand -Name 'Get-DPMJob' -Handler {
    param($Bound, $World)
    script:Assert-FakeDpm $World $World.computerName
    foreach ($name in $Bound.Keys) { if ($name -notin 'DPMServerName', 'Type') { throw "Unexpected call: Get-DPMJob -$name" } }
    if (@($Bound['Type'])[0] -ne 'CloudBackup') { throw "Unexpected call: Get-DPMJob -Type $($Bound['Type'])" }
    return $World.onlineJobs
}

Add-FakeCommand -Name 'New-EventLog' -Handler {
    param($Bound, $World)
    $root = 'HKLM:\SYSTEM\CurrentControlSet\Services\EventLog'
    foreach ($source in $Bound.Source) {
        $there = @($World.registry.Keys | Where-Object { $_ -like "$root\*\$source" })
        if ($there.Count -gt 0) { throw "The ""$source"" source is already registered on the ""localhost"" computer." }
        $World.registry["$root\$($Bound.LogName)\$source"] = @{ EventMessageFile = 'EventLogMessages.dll' }
    }
}

Add-FakeCommand -Name 'Write-EventLog' -Handler {
    param($Bound, $World)
    $key = "HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\$($Bound.LogName)\$($Bound.Source)"
    if (-not $World.registry.ContainsKey($key)) { throw "The source name ""$($Bound.Source)"" does not exist on computer ""localhost""." }
    if ("$($Bound['EntryType'])" -notin 'Information', 'Warning', 'Error') { throw "Unexpected call: Write-EventLog -EntryType $($Bound['EntryType'])" }
    if ($Bound.EventId -lt 0 -or $Bound.EventId -gt 65535) { throw 'Invalid eventID value.' }
    if ($Bound.Message.Length -gt 31839) { throw 'Log entry string is too long.' }
    $World.events.Add([pscustomobject] @{
            LogName = $Bound.LogName; Source = $Bound.Source; EventId = $Bound.EventId; EntryType = "$($Bound.EntryType)"; Message = $Bound.Message; Time = $World.now
        })
}

Add-FakeCommand -Name 'Get-WinEvent' -Handler {
    param($Bound, $World)
    foreach ($name in $Bound.Keys) { if ($name -notin 'FilterHashtable', 'MaxEvents') { throw "Unexpected call: Get-WinEvent -$name" } }
    $filter = @($Bound.FilterHashtable)[0]
    if (-not $World.eventLogs.ContainsKey($filter.LogName)) { throw "There is not an event log on the localhost computer that matches ""$($filter.LogName)""." }
    $found = @($World.eventLogs[$filter.LogName] | Where-Object {
            $_.TimeCreated -ge $filter.StartTime -and (-not $filter.ContainsKey('Level') -or $_.Level -in $filter.Level)
        } | Sort-Object -Property TimeCreated -Descending)
    if ($found.Count -eq 0) { throw 'No events were found that match the specified selection criteria.' }
    return @($found | Select-Object -First $Bound['MaxEvents'])
}
