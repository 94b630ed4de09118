# What needs other files to be there first: parts of the state that are made by files of a later name than Operations.ps1, and commands that belong to
# other areas and are used here as well. A stand-in of their own area comes first; these only fill the gaps.

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
    if ($World.ContainsKey('sqlAnswers')) {
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
}

if (-not $script:Handlers.ContainsKey('Get-Service')) {
    Add-FakePart {
        param($World)
        $World.services = @{}
    }
    function Add-FakeService {
        param([System.Collections.IDictionary] $World, [string] $Name, [string] $Status = 'Running', [string] $StartType = 'Automatic', [string] $DisplayName = $Name)
        $World.services[$Name] = [pscustomobject] @{ Name = $Name; DisplayName = $DisplayName; Status = $Status; StartType = $StartType }
    }
    Add-FakeCommand -Name 'Get-Service' -Handler {
        param($Bound, $World)
        if (-not $Bound.ContainsKey('Name')) { return @($World.services.Values | Sort-Object -Property Name) }
        foreach ($name in $Bound.Name) {
            if (-not $World.services.ContainsKey($name)) { throw "Cannot find any service with service name '$name'." }
            $World.services[$name].PSObject.Copy()
        }
    }
    foreach ($pair in @('Start-Service', 'Running'), @('Stop-Service', 'Stopped')) {
        $status = $pair[1]
        Add-FakeCommand -Name $pair[0] -Handler {
            param($Bound, $World)
            foreach ($name in $Bound.Name) {
                if (-not $World.services.ContainsKey($name)) { throw "Cannot find any service with service name '$name'." }
                if ($World.services[$name].StartType -eq 'Disabled' -and $status -eq 'Running') { throw "Service '$name' cannot be started." }
                $World.services[$name].Status = $status
            }
        }.GetNewClosure()
    }
}

if (-not $script:Handlers.ContainsKey('Get-DPMCloudConnection')) {
    Add-FakePart { param($World) $World.dpm = @{ isLoaded = $false; cloudConnected = $true } }
    Add-FakeCommand -Name 'Get-DPMCloudConnection' -Handler {
        param($Bound, $World)
        script:Assert-FakeEngine $World
        return ($World.dpm.cloudConnected -and $World.services['OBEngine'].Status -eq 'Running')
    }
}

if (-not $script:Handlers.ContainsKey('Get-DPMProtectionGroup')) {
    Add-FakePart { param($World) $World.protectionGroups = @() }
    Add-FakeCommand -Name 'Get-DPMProtectionGroup' -Handler {
        param($Bound, $World)
        script:Assert-FakeEngine $World
        return $World.protectionGroups
    }
}

if (-not $script:Handlers.ContainsKey('Get-Volume')) {
    Add-FakeCommand -Name 'Get-Volume' -Handler {
        param($Bound, $World)
        [pscustomobject] @{ DriveLetter = 'S'; FileSystemLabel = 'MABS Scratch'; FileSystem = 'NTFS'; Size = 64GB; SizeRemaining = 60GB }
    }
    Add-FakeCommand -Name 'Get-Disk' -Handler {
        param($Bound, $World)
        [pscustomobject] @{ Number = 0; FriendlyName = 'Virtual Disk'; Size = 127GB; PartitionStyle = 'GPT'; Location = 'LUN 0' }
    }
}
