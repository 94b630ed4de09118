# The installer of the backup server: its self-extractor, Setup.exe under the one-time task, the MARS agent, the update rollup.
#
# Files that are programs are texts here; the line "version: 14.0.30.0 14.0.30.0" is what Get-FileVersion reads from them.
#
# $World.processes    what runs besides: objects with ProcessId, Name, ExecutablePath
# $World.extractor    layout of what is unpacked (V4, V3, broken, twoSetups); exitCode; startsSetup: the last step starts Setup.exe and waits for it
# $World.setup        how setup behaves, see below; setup.complaints lists everything in its input that the real one would choke on
# $World.rollup       build after it; exitCode; needsRestart; does: what it does (installs, nothing)

Add-FakePart {
    param($World)
    if (-not $World.ContainsKey('systemFreeBytes')) { $World.systemFreeBytes = 96GB }
    if (-not $World.cim.ContainsKey('Win32_LogicalDisk')) {
        $World.cim.Win32_LogicalDisk = {
            param($World, $Filter)
            if ($Filter -ne "DeviceID='M:'") { throw "Unexpected call: Get-CimInstance Win32_LogicalDisk -Filter $Filter" }
            [pscustomobject] @{ DeviceID = 'M:'; Size = 127GB; FreeSpace = $World.systemFreeBytes }
        }
    }
    if (-not $World.ContainsKey('errorAction')) { $World.errorAction = 'Stop' }
    $World.processes = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $World.cim.Win32_Process = { param($World) $World.processes.ToArray() }
    $World.extractor = @{ layout = 'V4'; exitCode = 0; startsSetup = $false; runs = 0 }
    $World.programs['MABS_V4.exe'] = { param($World, $Arguments) script:Invoke-FakeExtractor $World $Arguments }
    $World.rollup = @{ build = '14.0.46.0'; exitCode = 0; needsRestart = $false; does = 'installs'; runs = 0; arguments = '' }
    $World.programs['MABSV4UR1.exe'] = { param($World, $Arguments) script:Invoke-FakeRollup $World $Arguments '^/quiet /norestart$' }
    $World.programs['msiexec.exe'] = { param($World, $Arguments) script:Invoke-FakeRollup $World $Arguments '^/update \S+\.msp /quiet /norestart /l\*v \S+$' }
    $World.setup = @{
        runs             = 0
        minutes          = 20
        build            = '14.0.30.0'
        exitCode         = 0
        # Lines that it writes and then ends without having installed anything. In plain text, as the product writes them.
        failure          = @()
        # Whether those go into DpmSetup.log instead of the log it was told to write.
        failsQuietly     = $false
        # Once only: the next run succeeds.
        failsOnce        = $false
        # Never ends by itself: silent or busy.
        hangs            = ''
        # Ends at once, while a program of its folder goes on.
        handsOver        = $false
        # Installs, but does not register.
        leavesUnregistered = $false
        # The agent does not write the name of its vault down.
        hidesVaultName   = $false
        needsRestart     = $true
        installPath      = 'M:\Program Files\Microsoft Azure Backup Server V4\DPM\DPM'
        # The logon that Windows does for the task: 0, or the code it fails with.
        logonResult      = 0
        complaints       = New-Object -TypeName 'System.Collections.Generic.List[string]'
        answers          = $null
        endsAt           = $null
    }
    $World.taskActions['\Mabs\Setup'] = { param($World, $Task) script:Start-FakeSetup $World $Task }
    $World.onRestart.Add({
            param($World)
            $World.processes.Clear()
            $World.registry['HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager'] = @{}
            if ($World.setup.endsAt) {
                # Whatever it was doing is gone.
                $World.setup.endsAt = $null
                $World.tasks['\Mabs\Setup'].LastTaskResult = 1073807364
            }
        })
}

Add-FakeFunction -Name 'Get-FileVersion' -Handler {
    param($Bound, $World)
    $text = [System.IO.File]::ReadAllText($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Bound.Path))
    if ($text -match '(?m)^version: (.+)$') { foreach ($version in $Matches[1].Trim() -split ' ') { [System.Version] $version } }
}

Add-FakeCommand -Name 'Stop-Process' -Handler {
    param($Bound, $World)
    foreach ($name in $Bound.Keys) { if ($name -notin 'Id', 'Force') { throw "Unexpected call: Stop-Process -$name" } }
    foreach ($id in $Bound.Id) {
        $process = @($World.processes | Where-Object { $_.ProcessId -eq $id })
        if ($process.Count -eq 0) { throw "Cannot find a process with the process identifier $id." }
        $null = $World.processes.Remove($process[0])
    }
}

Add-FakeCommand -Name 'Stop-ScheduledTask' -Handler {
    param($Bound, $World)
    $task = script:Find-FakeTask $Bound $World
    $World.setup.endsAt = $null
    $task.LastTaskResult = 267014
}

function script:New-FakeFile([string] $Path, [string] $Text) {
    $null = Microsoft.PowerShell.Management\New-Item -Path (Split-Path -Path $Path) -ItemType Directory -Force
    [System.IO.File]::WriteAllText($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path), $Text)
}

function script:Read-FakeFile([string] $Path) {
    [System.IO.File]::ReadAllText($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path))
}

function script:Add-FakeProcess([System.Collections.IDictionary] $World, [int] $Id, [string] $Path) {
    # As Windows names it, not as this machine does.
    $windowsPath = $Path.Replace((Join-Path $World.root 'M'), 'M:') -replace '/', '\'
    $World.processes.Add([pscustomobject] @{ ProcessId = $Id; Name = ($windowsPath -split '\\')[-1]; ExecutablePath = $windowsPath })
}

function script:Invoke-FakeExtractor([System.Collections.IDictionary] $World, [string] $Arguments) {
    if ($Arguments -notmatch '^/VERYSILENT /SUPPRESSMSGBOXES /NORESTART /SP- /DIR=(\S+) /LOG=(\S+)$') { throw "Unexpected call: extractor $Arguments" }
    $folder = $Matches[1]
    $World.extractor.runs++
    script:New-FakeFile $Matches[2] 'Log opened.'
    if ($World.extractor.exitCode -ne 0) { return $World.extractor.exitCode }
    $top = $folder
    $build = '14.0.30.0'
    $files = @('Setup.exe', 'SQLSVR2022/setup.exe', 'MARSAgent/MARSAgentInstaller.exe', 'Redist/vcredist.exe')
    switch ($World.extractor.layout) {
        'V3' {
            $top = Join-Path $folder 'System_Center_Microsoft_Azure_Backup_Server_v3'
            $build = '13.0.415.0'
            $files = @('Setup.exe', 'SQLSVR2017/setup.exe', 'DPM/MARSAgent/MARSAgentInstaller.exe')
        }
        'broken' { $files = @('Setup.exe', 'SQLSVR2022/setup.exe') }
        'twoSetups' { $files = @('One/Setup.exe', 'Two/Setup.exe', 'MARSAgent/MARSAgentInstaller.exe') }
    }
    foreach ($file in $files) {
        $text = switch -Wildcard ($file) {
            '*MARSAgentInstaller.exe' { 'version: 2.0.9190.0' }
            'SQLSVR*' { 'version: 16.0.1000.6' }
            default { "version: $build" }
        }
        script:New-FakeFile (Join-Path $top $file) $text
    }
    if ($World.extractor.startsSetup) {
        script:Add-FakeProcess $World 800 (Join-Path $top 'Setup.exe')
        return 'hangs'
    }
    return 0
}

function script:Invoke-FakeRollup([System.Collections.IDictionary] $World, [string] $Arguments, [string] $Pattern) {
    if ($Arguments -notmatch $Pattern) { throw "Unexpected call: rollup $Arguments" }
    $World.rollup.runs++
    $World.rollup.arguments = $Arguments
    if ($World.rollup.does -eq 'installs' -and $World.rollup.exitCode -in 0, 3010) {
        script:New-FakeFile (Join-Path $World.setup.installPath 'bin/msdpm.exe') "version: $($World.rollup.build)"
        foreach ($name in 'MSDPM', 'DPMRA') { $World.services[$name].Status = 'Stopped' }
        if ($World.rollup.needsRestart) { script:Set-FakeRename $World }
    }
    return $World.rollup.exitCode
}

function script:Set-FakeRename([System.Collections.IDictionary] $World) {
    $World.registry['HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager'] = @{ PendingFileRenameOperations = @('\??\C:\old', '') }
}

function script:Start-FakeSetup([System.Collections.IDictionary] $World, [object] $Task) {
    $setup = $World.setup
    if ($setup.endsAt) { throw 'A second setup was started while one is at work.' }
    if ($setup.logonResult -ne 0) {
        $Task.LastTaskResult = $setup.logonResult
        return
    }
    $setup.runs++
    $setup.endsAt = $World.now.AddMinutes($setup.minutes)
    if ($setup.hangs) { $setup.endsAt = [System.DateTime]::MaxValue }
    $Task.LastTaskResult = 267009
    # The state of the task follows the clock.
    $Task.PSObject.Properties.Remove('State')
    $Task | Add-Member -MemberType ScriptProperty -Name State -Value { script:Get-FakeSetupState $global:FakeWorld $this }
    try {
        script:Read-FakeAnswers $World $Task
    } catch {
        $setup.complaints.Add("$_")
    }
}

function script:Get-FakeSetupState([System.Collections.IDictionary] $World, [object] $Task) {
    $setup = $World.setup
    if (-not $setup.endsAt) { return 'Ready' }
    if ($World.now -lt $setup.endsAt) {
        if ($setup.hangs -eq 'busy') { script:Add-FakeLog $World "Copies file at $($World.now.ToString('s'))." }
        return 'Running'
    }
    $setup.endsAt = $null
    $Task.LastTaskResult = $setup.exitCode
    try {
        script:Complete-FakeSetup $World
    } catch {
        $setup.complaints.Add("$_")
    }
    return 'Ready'
}

function script:Add-FakeLog([System.Collections.IDictionary] $World, [string] $Line, [string] $Path = $World.setup.answers.logPath) {
    [System.IO.File]::AppendAllText($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path), "$Line`r`n")
}

# What setup reads, as strictly as the page on the unattended setup describes it.
function script:Read-FakeAnswers([System.Collections.IDictionary] $World, [object] $Task) {
    $action = $Task.Actions[0]
    if ($action.Execute -notmatch 'Setup\.exe$' -or -not (Microsoft.PowerShell.Management\Test-Path -LiteralPath $action.Execute)) { throw "There is no $($action.Execute)." }
    if ($action.Arguments -notmatch '^/i /f (\S+) /L (\S+)$') { throw "Setup does not understand $($action.Arguments)." }
    $iniPath = $Matches[1]
    $logPath = $Matches[2]
    if (-not (Microsoft.PowerShell.Management\Test-Path -LiteralPath (Split-Path -Path $logPath))) { throw "The folder of $logPath does not exist." }
    if ($Task.User -notmatch '^[^\\@]+\\[^\\@]+$') { throw "The account $($Task.User) is not DOMAIN\user." }
    $bytes = [System.IO.File]::ReadAllBytes($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($iniPath))
    $isWide = $bytes.Length -ge 2 -and $bytes[0] -eq 0xFF -and $bytes[1] -eq 0xFE
    if (-not $isWide -and @($bytes | Where-Object { $_ -gt 127 }).Count -gt 0) { throw 'The answer file is neither ASCII nor UTF-16.' }
    $text = if ($isWide) { [System.Text.Encoding]::Unicode.GetString($bytes, 2, $bytes.Length - 2) } else { [System.Text.Encoding]::ASCII.GetString($bytes) }
    $lines = @($text -split "`r`n" | Where-Object { $_ })
    if ($lines[0] -cne '[OPTIONS]') { throw 'The answer file has no section [OPTIONS].' }
    $values = @{}
    foreach ($line in $lines[1..($lines.Count - 1)]) {
        $name, $value = $line -split '=', 2
        if ($values.ContainsKey($name)) { throw "The answer file has $name twice." }
        $values[$name] = $value
    }
    $keys = 'UserName', 'CompanyName', 'SQLMachineName', 'SQLInstanceName', 'SQLMachineUserName', 'SQLMachinePassword', 'SQLMachineDomainName',
    'ReportingMachineName', 'ReportingInstanceName', 'SqlAccountPassword', 'ReportingMachineUserName', 'ReportingMachinePassword',
    'ReportingMachineDomainName', 'VaultCredentialFilePath', 'SecurityPassphrase', 'PassphraseSaveLocation', 'UseExistingSQL'
    $found = @($values.Keys | Sort-Object) -join ' '
    if ($found -cne (@($keys | Sort-Object) -join ' ')) { throw "The answer file has the keys $found." }
    foreach ($key in $keys) { if (-not $values[$key] -or $values[$key] -match '^<.*>$') { throw "The answer file has no value for $key." } }
    if ($values.UseExistingSQL -notin '0', '1') { throw "UseExistingSQL is $($values.UseExistingSQL)." }
    if ($values.SQLMachineName -notin 'localhost', $World.computerName) { throw "SQLMachineName is $($values.SQLMachineName)." }
    if ($values.SecurityPassphrase.Length -lt 16) { throw 'The pass phrase is too short.' }
    foreach ($key in 'VaultCredentialFilePath', 'PassphraseSaveLocation') { if ($values[$key] -match '\s') { throw "$key has a space." } }
    if (-not (Microsoft.PowerShell.Management\Test-Path -LiteralPath $values.PassphraseSaveLocation -PathType Container)) { throw 'PassphraseSaveLocation does not exist.' }
    if ($values.VaultCredentialFilePath -notmatch '\.VaultCredentials$') { throw 'The vault credentials file has another extension.' }
    $values.credentials = [xml] (script:Read-FakeFile $values.VaultCredentialFilePath)
    if ($values.UseExistingSQL -eq '1' -and -not $World.services.ContainsKey("MSSQL`$$($values.SQLInstanceName)")) { throw 'There is no such SQL Server instance.' }
    if (-not (Microsoft.PowerShell.Management\Test-Path -LiteralPath (Join-Path $env:ProgramFiles 'Microsoft Azure Recovery Services Agent'))) { throw 'The folder of the agent is missing (W01).' }
    $values.logPath = $logPath
    $values.setupFolder = Split-Path -Path $action.Execute
    $World.setup.answers = $values
    script:Add-FakeLog $World 'Setup started. Process ID: 4711'
    if ($World.setup.handsOver) {
        script:Add-FakeProcess $World 801 (Join-Path $values.setupFolder 'SetupDpm.exe')
    }
}

function script:Complete-FakeSetup([System.Collections.IDictionary] $World) {
    $setup = $World.setup
    if ($setup.complaints.Count -gt 0) { return }
    $answers = $setup.answers
    script:New-FakeFile (Join-Path $answers.PassphraseSaveLocation 'MABS01_passphrase.txt') $answers.SecurityPassphrase
    $failure = @($setup.failure)
    $agentPath = @(Microsoft.PowerShell.Management\Get-ChildItem -LiteralPath $answers.setupFolder -Recurse -File | Where-Object { $_.Name -eq 'MARSAgentInstaller.exe' })[0].FullName
    $agentText = [System.IO.File]::ReadAllText($agentPath)
    $agentVersion = [System.Version] (($agentText -replace '(?s)^.*version: (\S+).*$', '$1'))
    if ($agentVersion -lt [System.Version] '2.0.9249.0') { $failure = @('Registration failed. The versions do not match (0x1FBD3).') }
    $names = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager'
    if ($World.registry.ContainsKey($names) -and $World.registry[$names].Count -gt 0) { $failure = @('The SQL Server installation failed because a restart was pending on this computer. ID: 4386') }
    if ($failure.Count -gt 0) {
        $path = $answers.logPath
        if ($setup.failsQuietly) {
            $path = 'M:\Program Files\Microsoft Azure Backup Server V4\DPM\DPMLogs\DpmSetup.log'
            $null = Microsoft.PowerShell.Management\New-Item -Path (Split-Path -Path $path) -ItemType Directory -Force
        }
        foreach ($line in $failure) { script:Add-FakeLog $World $line $path }
        if ($setup.failsOnce) { $setup.failure = @() }
        return
    }
    # Where a real log of a good setup has errors too.
    script:Add-FakeLog $World '* Exception : could not read the old settings (ID: 4321); this is a first installation.'
    $product = 'HKLM:\SOFTWARE\Microsoft\Microsoft Data Protection Manager'
    $instance = if ($answers.UseExistingSQL -eq '1') { $answers.SQLInstanceName } else { 'MSDPMINSTANCE' }
    $bin = Join-Path $setup.installPath 'bin'
    foreach ($file in 'msdpm.exe', 'MsdpmDll.dll') { script:New-FakeFile (Join-Path $bin $file) "version: $($setup.build)" }
    script:New-FakeFile (Join-Path $bin 'DpmCliInitScript.ps1') ''
    $World.registry["$product\Setup"] = @{ InstallPath = "$($setup.installPath)\" }
    $World.registry["$product\DB"] = @{ SqlServer = $World.computerName; InstanceName = $instance; DatabaseName = 'DPMDB_MABS01'; ReportingInstanceName = 'SSRS' }
    $World.registry['HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\{5D4C0F0E-1111-4222-8333-000000000001}'] = @{
        DisplayName = 'Microsoft Azure Backup Server Data Protection Manager'; DisplayVersion = $setup.build
    }
    script:Install-FakeAgent $World $agentText
    if (-not $setup.leavesUnregistered) {
        $config = @{ ResourceId = "$($answers.credentials.DocumentElement.ResourceId)"; MachineId = '42' }
        if (-not $setup.hidesVaultName) { $config.ServiceResourceName = $answers.credentials.DocumentElement.ResourceName }
        $World.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'] = $config
    }
    foreach ($name in "MSSQL`$$instance", 'OBEngine', 'MSDPM', 'DPMRA') { Add-FakeService -World $World -Name $name }
    Add-FakeService -World $World -Name "SQLAgent`$$instance"
    if ($setup.needsRestart) { script:Set-FakeRename $World }
    script:Add-FakeLog $World 'DPM has been successfully installed. However, you must restart the computer to complete the DPM installation. ID: 4319'
}

function script:Install-FakeAgent([System.Collections.IDictionary] $World, [string] $Text) {
    $folder = 'M:\Program Files\Microsoft Azure Recovery Services Agent'
    $World.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Setup'] = @{ InstallPath = "$folder\" }
    script:New-FakeFile (Join-Path $folder 'bin/cbengine.exe') $Text
}
