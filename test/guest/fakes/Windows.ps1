# Windows itself: features and the program that enables them, .NET Framework and its installer, Microsoft Defender.
#
# $World.features             state by name, as DISM has it
# $World.dism                 exit code by feature that dism.exe ends with instead of enabling it
# $World.revertedFeatures     features that Windows takes back at the restart
# $World.isWindowsUpdateReachable   whether features without files can be enabled
# $World.dotNetInstaller      exitCode; release that it brings; whether the release shows only after the restart
# $World.defender             mode (active, silent, late, absent), whether it shows exclusions and takes changes, exclusions, default actions

Add-FakePart {
    param($World)
    $World.features = @{
        'Microsoft-Hyper-V'                       = 'Disabled'
        'Microsoft-Hyper-V-Management-PowerShell' = 'Disabled'
        'NetFx3'                                  = 'DisabledWithPayloadRemoved'
    }
    $World.dism = @{}
    $World.revertedFeatures = @()
    $World.isWindowsUpdateReachable = $true
    $World.cim.Win32_Processor = [pscustomobject] @{ Name = 'Intel(R) Xeon(R)'; VMMonitorModeExtensions = $true; NumberOfLogicalProcessors = 4 }
    $World.registry['HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'] = @{ Release = 461814; Version = '4.7.03190' }
    $World.registry['HKLM:\SYSTEM\CurrentControlSet\Control\FileSystem'] = @{ LongPathsEnabled = 0 }
    $World.dotNetInstaller = @{ exitCode = 3010; release = 528049; isDelayed = $false }
    $World.defender = @{
        mode             = 'active'
        isHidden         = $false
        takesExclusions  = $true
        takesActions     = $true
        ExclusionPath    = @('D:\Somebody')
        ExclusionProcess = @()
        actions          = @{ Low = 0; Moderate = 0; High = 0; Severe = 0; Unknown = 0 }
    }
    $World.programs['dism.exe'] = { param($World, $Arguments) script:Invoke-FakeDism $World $Arguments }
    $World.programs['ndp48-x86-x64-allos-enu.exe'] = { param($World, $Arguments) script:Invoke-FakeDotNetInstaller $World $Arguments }
    $World.onRestart.Add({
            param($World)
            foreach ($name in @($World.features.Keys)) {
                if ($World.features[$name] -ne 'EnablePending') { continue }
                $World.features[$name] = if ($World.revertedFeatures -contains $name) { 'Disabled' } else { 'Enabled' }
            }
            if ($World.dotNetInstaller['pending']) { script:Set-FakeDotNetRelease $World }
            $World.registry.Remove($script:ServicingPending)
        })
}

$script:ServicingPending = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending'

function script:Invoke-FakeDism([System.Collections.IDictionary] $World, [string] $Arguments) {
    $form = '^/Online /Enable-Feature /All /FeatureName:(\S+) /NoRestart /Quiet /LogPath:.+$'
    if ($Arguments -notmatch $form) { throw "Unexpected call: dism.exe $Arguments" }
    $name = $Matches[1]
    if (-not $World.features.ContainsKey($name)) { return 0x800F080C }
    if ($World.dism.ContainsKey($name)) { return $World.dism[$name] }
    if ($World.features[$name] -eq 'DisabledWithPayloadRemoved' -and -not $World.isWindowsUpdateReachable) { return 0x800F0906 }
    if ($World.features[$name] -in 'Enabled', 'EnablePending') { return 0 }
    if ($name -ne 'Microsoft-Hyper-V') {
        $World.features[$name] = 'Enabled'
        return 0
    }
    $World.features[$name] = 'EnablePending'
    $World.registry[$script:ServicingPending] = @{}
    return 3010
}

function script:Invoke-FakeDotNetInstaller([System.Collections.IDictionary] $World, [string] $Arguments) {
    if ($Arguments -notmatch '^/q /norestart /log \S.+\.txt"?$') { throw "Unexpected call: the installer of .NET Framework $Arguments" }
    $installer = $World.dotNetInstaller
    if ($installer.exitCode -notin 0, 3010, 1641) { return $installer.exitCode }
    if ($installer.exitCode -ne 0) { $World.registry[$script:ServicingPending] = @{} }
    if ($installer.isDelayed -and $installer.exitCode -ne 0) { $installer.pending = $true } else { script:Set-FakeDotNetRelease $World }
    return $installer.exitCode
}

function script:Set-FakeDotNetRelease([System.Collections.IDictionary] $World) {
    $World.registry['HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'].Release = $World.dotNetInstaller.release
    $World.dotNetInstaller.pending = $false
}

Add-FakeCommand -Name 'Get-WindowsOptionalFeature' -Handler {
    param($Bound, $World)
    if (@($Bound.Keys | Where-Object { $_ -notin 'Online', 'FeatureName' }).Count -gt 0 -or -not $Bound['Online'] -or -not $Bound['FeatureName']) {
        throw 'Unexpected call: Get-WindowsOptionalFeature'
    }
    if (-not $World.features.ContainsKey($Bound.FeatureName)) { throw "Feature name $($Bound.FeatureName) is unknown." }
    return [pscustomobject] @{ FeatureName = $Bound.FeatureName; State = $World.features[$Bound.FeatureName]; RestartRequired = 'Possible' }
}

function script:Confirm-FakeDefender([System.Collections.IDictionary] $World, [string] $Command) {
    switch ($World.defender.mode) {
        'absent' {
            $text = "The term '$Command' is not recognized as the name of a cmdlet, function, script file, or operable program."
            throw (New-Object -TypeName System.Management.Automation.CommandNotFoundException -ArgumentList $text)
        }
        # As long as the service does not run, every command of the module ends like this.
        'silent' { throw 'Operation failed with the following error: 0x800106ba. Operation: MpPreference. Target: ConfigListExtension.' }
        'late' {
            $World.defender.mode = 'active'
            throw 'Operation failed with the following error: 0x800106ba. Operation: MpPreference. Target: ConfigListExtension.'
        }
    }
}

Add-FakeCommand -Name 'Get-MpPreference' -Handler {
    param($Bound, $World)
    if ($Bound.Count -gt 0) { throw 'Unexpected call: Get-MpPreference' }
    script:Confirm-FakeDefender $World 'Get-MpPreference'
    $defender = $World.defender
    $shown = @{}
    foreach ($kind in 'ExclusionPath', 'ExclusionProcess') {
        # An empty list is null, as in Windows.
        $shown[$kind] = if (@($defender[$kind]).Count -gt 0) { @($defender[$kind]) } else { $null }
        if ($defender.isHidden) { $shown[$kind] = @('N/A: Administrators are not allowed to view exclusions') }
    }
    foreach ($severity in $defender.actions.Keys) { $shown["${severity}ThreatDefaultAction"] = [byte] $defender.actions[$severity] }
    return [pscustomobject] $shown
}

Add-FakeCommand -Name 'Add-MpPreference' -Handler {
    param($Bound, $World)
    foreach ($name in $Bound.Keys) { if ($name -notin 'ExclusionPath', 'ExclusionProcess') { throw "Unexpected call: Add-MpPreference -$name" } }
    script:Confirm-FakeDefender $World 'Add-MpPreference'
    if (-not $World.defender.takesExclusions) { return }
    foreach ($name in $Bound.Keys) { $World.defender[$name] = @(@($World.defender[$name]) + @($Bound[$name]) | Select-Object -Unique) }
}

Add-FakeCommand -Name 'Set-MpPreference' -Handler {
    param($Bound, $World)
    $numbers = @{ Clean = 1; Quarantine = 2; Remove = 3; Allow = 6; UserDefined = 8; NoAction = 9; Block = 10 }
    foreach ($name in $Bound.Keys) {
        if ($name -notmatch '^(Low|Moderate|High|Severe)ThreatDefaultAction$') { throw "Unexpected call: Set-MpPreference -$name" }
    }
    script:Confirm-FakeDefender $World 'Set-MpPreference'
    # Tamper protection ignores the change without a word.
    if (-not $World.defender.takesActions) { return }
    foreach ($name in $Bound.Keys) { $World.defender.actions[($name -replace 'ThreatDefaultAction$', '')] = $numbers["$($Bound[$name])"] }
}
