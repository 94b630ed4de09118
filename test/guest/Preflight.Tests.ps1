BeforeDiscovery {
    # What makes the one finding appear, by its id: the change of the machine, of the settings, and the text.
    $single = @(
        @{ Id = 'MABS-PRE-010'; After = 'stop'; Settings = { $args[0].package.mabsVersion = 'V3' }
            Machine = { $args[0].build = '20348' }
            Text = 'Windows is Microsoft Windows Server 2019 Datacenter (build 20348); Azure Backup Server V3 supports Windows Server 2016, 2019.' }
        @{ Id = 'MABS-PRE-011'; After = 'advice'; Machine = { $args[0].registry['HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'].EditionID = 'ServerStandard' }
            Text = 'The edition of Windows is ServerStandard; in Azure, Datacenter is supported.' }
        @{ Id = 'MABS-PRE-012'; After = 'stop'; Machine = { $args[0].registry['HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'].InstallationType = 'Server Core' }
            Text = 'Windows is installed as Server Core; Azure Backup Server needs the installation with desktop.' }
        @{ Id = 'MABS-PRE-013'; After = 'stop'; Machine = { $args[0].language = 1055 }; Text = 'Windows is Turkish, which Azure Backup Server does not support.' }
        @{ Id = 'MABS-PRE-014'; After = 'advice'; Machine = { $args[0].language = 1031 }; Text = 'Windows is not English (language 1031).' }
        @{ Id = 'MABS-PRE-015'; After = 'stop'; Machine = { $args[0].architecture = '32-bit' }; Text = 'Windows is not a 64-bit system.' }
        @{ Id = 'MABS-PRE-016'; After = 'later'; Machine = { $args[0].processors = 2 }
            Text = 'The machine has 2 processors and 8 GiB of memory; 4 processors and 8 GiB are the minimum.' }
        @{ Id = 'MABS-PRE-016'; After = 'later'; Machine = { $args[0].memory = 7GB }
            Text = 'The machine has 4 processors and 7 GiB of memory; 4 processors and 8 GiB are the minimum.' }
        @{ Id = 'MABS-PRE-020'; After = 'stop'; Machine = { $args[0].domainRole = 5 }; Text = 'The machine is a domain controller.' }
        @{ Id = 'MABS-PRE-021'; After = 'stop'; Machine = { ($args[0].roles | Where-Object Name -EQ 'Web-Server').Installed = $true }
            Text = 'The machine has the roles Web-Server; a backup server has no other duty.' }
        @{ Id = 'MABS-PRE-022'; After = 'stop'; Machine = { ($args[0].roles | Where-Object Name -EQ 'Failover-Clustering').Installed = $true }
            Text = 'The machine has failover clustering, which cannot share a machine with Azure Backup Server.' }
        @{ Id = 'MABS-PRE-022'; After = 'stop'; Machine = { foreach ($name in 'OMSDK', 'MSExchangeTransport') { $args[0].services[$name] = [pscustomobject] @{ Name = $name; Status = 'Stopped'; StartType = 'Automatic' } } }
            Text = 'The machine has a management server of System Center Operations Manager, Exchange Server, which cannot share a machine with Azure Backup Server.' }
        @{ Id = 'MABS-PRE-023'; After = 'stop'; Machine = { $args[0].services['DPMRA'] = [pscustomobject] @{ Name = 'DPMRA'; Status = 'Stopped'; StartType = 'Manual' } }
            Text = 'The machine has the service DPMRA, which was not installed by this installation.' }
        @{ Id = 'MABS-PRE-023'; After = 'stop'; Machine = { foreach ($key in '', '\x') { $args[0].registry["HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall$key"] = @{ DisplayName = 'Microsoft System Center 2019 DPM Protection Agent' } } }
            Text = 'The machine has Microsoft System Center 2019 DPM Protection Agent, which was not installed by this installation.' }
        @{ Id = 'MABS-PRE-024'; After = 'stop'; Machine = { $args[0].registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'] = @{ ServiceResourceName = 'rsv-other' } }
            Text = 'The MARS agent of the machine is registered with the vault rsv-other, not with rsv-mabs-dev.' }
        @{ Id = 'MABS-PRE-025'; After = 'stop'; Machine = { $args[0].registry['HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'] = @{ InstalledInstances = @('MSSQLSERVER', 'SSRS') } }
            Text = 'The machine has instances of SQL Server that are not for this backup server: MSSQLSERVER.' }
        @{ Id = 'MABS-PRE-040'; After = 'later'; Machine = { $args[0].systemFreeBytes = 17.5GB }
            Text = 'Volume M: has 17.5 GiB free; 18 GiB are needed for the installer, SQL Server and the backup server.' }
        @{ Id = 'MABS-PRE-055'; After = 'advice'; Machine = { $args[0].registry['HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell\ModuleLogging'] = @{ EnableModuleLogging = 1 } }
            Text = 'A policy makes PowerShell write the parameters of commands into the event log; the password of CORP\svc-mabs-setup would stand there while setup is prepared.' }
        @{ Id = 'MABS-PRE-042'; After = 'later'; Settings = { $args[0].package.PSObject.Properties.Remove('dotNetFramework') }
            Machine = { $args[0].registry['HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'] = @{ Release = 461814 } }
            Text = '.NET Framework 4.8 is missing (release 461814), and the package has no installer of it.' }
        @{ Id = 'MABS-PRE-044'; After = 'advice'; Text = 'Root certificates are missing and a policy keeps Windows from fetching them: D-TRUST Root Class 3 CA 2 2009 (58E8ABB0361533FB80F79B1B6D29D3FF8D5F00F0).'
            Machine = {
                $args[0].registry['HKLM:\SOFTWARE\Policies\Microsoft\SystemCertificates\AuthRoot'] = @{ DisableRootAutoUpdate = 1 }
                foreach ($thumbprint in 'DF3C24F9BFD666761B268073FE06D1CC8D4F82A4', 'A8985D3A65E5E5C4B2D7D66D40C6DD2FB19C5436') {
                    $args[0].registry["HKLM:\SOFTWARE\Microsoft\SystemCertificates\AuthRoot\Certificates\$thumbprint"] = @{}
                }
                foreach ($thumbprint in '73A5E64A3BFF8316FF0EDCCC618A906E4EAE4D74', '999A64C37FF47D9FAB95F14769891460EEC4C3C5') {
                    $args[0].registry["HKLM:\SOFTWARE\Microsoft\EnterpriseCertificates\Root\Certificates\$thumbprint"] = @{}
                }
            } }
        @{ Id = 'MABS-PRE-045'; After = 'later'; Machine = { $args[0].clockSkew = -301 }
            Text = 'The clock of the machine is -301 seconds ahead of the storage service (behind, where negative).' }
        @{ Id = 'MABS-PRE-046'; After = 'advice'; Machine = { $args[0].clockSkew = $null }
            Text = 'The clock could not be checked: https://stmabsdev1a2b3.blob.core.windows.net/status did not answer.' }
        @{ Id = 'MABS-PRE-047'; After = 'later'; Machine = { $args[0].userRights.Remove('SeDebugPrivilege'); $args[0].userRights.SeDenyBatchLogonRight = '*S-1-5-32-546', '*S-1-5-32-544' }
            Text = "Setup would lack user rights: administrators lack 'Debug programs' (SeDebugPrivilege), 'Deny log on as a batch job' (SeDenyBatchLogonRight) names administrators." }
        @{ Id = 'MABS-PRE-048'; After = 'advice'; Machine = { $args[0].licenseStatus = 5 }; Text = 'Windows is not activated.' }
        @{ Id = 'MABS-PRE-050'; After = 'later'; Machine = { $args[0].unreached = @{ 'login.microsoftonline.com:443' = 'name'; 'azkms.core.windows.net:1688' = 'timeout' } }
            Text = '2 of 3 required destinations are not reached: activation azkms.core.windows.net:1688 (no answer within 10 seconds), login login.microsoftonline.com:443 (no such name).' }
        @{ Id = 'MABS-PRE-051'; After = 'advice'; Machine = { $args[0].unreached = @{ 'crl3.digicert.com:80' = 'refused' } }
            Text = '1 of 1 optional destinations are not reached: crl crl3.digicert.com:80 (refused).' }
        @{ Id = 'MABS-PRE-052'; After = 'later'; Machine = { $args[0].unreached = @{ 'proxy.x:8080' = '' } }
            Settings = { $args[0].network.proxy = [pscustomobject] @{ host = 'proxy.x'; port = 8080; bypass = @() } }
            Text = 'The proxy proxy.x:8080 is not reached.' }
        @{ Id = 'MABS-PRE-043'; After = 'stop'; Machine = { $args[0].isElevated = $false }; Text = 'The run has no administrative rights (account *).' }
    )
}

BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    Import-Module "$PSScriptRoot/support/GuestContext.psm1" -Force
    $mabs = Get-Module -Name Mabs
    # The functions that reach the network, before their stand-ins take their places.
    $testTcpConnection = & $mabs { ${function:Test-TcpConnection} }
    $getRemoteTime = & $mabs { ${function:Get-RemoteTime} }
    $root = Join-Path $TestDrive 'machine'
    Install-FakeWindows -World (New-FakeWorld -Root $root)
    # Of other areas, and nothing of SQL Server is there unless a test says so.
    Set-GuestFunction -Name 'Get-BackupServerInstallation' -Body { $global:FakeWorld['backupServer'] }
    Set-GuestFunction -Name 'Invoke-SqlQuery' -Body {
        param([string] $Instance, [string] $Query)
        $server = $global:FakeWorld['ownSql']
        if ($null -eq $server) { throw "Login failed for user 'NT AUTHORITY\SYSTEM'." }
        if ($server.Instance -ne $Instance -or $Query -notmatch '0x01020000000000052000000020020000') { throw "Unexpected query of $Instance" }
        return $server
    }

    function New-Machine {
        $machine = New-FakeWorld -Root $root
        $machine.build = '17763'; $machine.language = 1033; $machine.architecture = '64-bit'; $machine.processors = 4; $machine.memory = 8GB - 1MB
        $machine.cim.Win32_OperatingSystem = {
            param($World)
            [pscustomobject] @{
                LastBootUpTime = $World.bootTime; Caption = 'Microsoft Windows Server 2019 Datacenter'; BuildNumber = $World.build
                OSLanguage = $World.language; OSArchitecture = $World.architecture; ProductType = 3
            }
        }
        $machine.cim.Win32_ComputerSystem = {
            param($World)
            [pscustomobject] @{ DomainRole = $World.domainRole; TotalPhysicalMemory = $World.memory; NumberOfLogicalProcessors = $World.processors }
        }
        $global:FakeWorld = $machine
        return $machine
    }
    function Confirm-Machine($Context) { & $mabs { param($Context) Confirm-PreflightPhase -Context $Context } $Context }
    # What the phase ends in: the error, or nothing.
    function Get-PreflightError($Context) { try { $null = Confirm-Machine $Context } catch { $_ } }
    function Get-AllFinding($Context) {
        & $mabs { param($Context) foreach ($check in (Get-PreflightTable).checks) { & "Get-$($check.name)Finding" -Context $Context } } $Context
    }
}

AfterAll { Uninstall-FakeWindows }

Describe 'the table of constraints' {
    BeforeAll {
        $table = & $mabs { Get-PreflightTable }
        $facts = (ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText("$PSScriptRoot/../../facts/constraints.json"))).constraints
        $checked = @($table.checks | ForEach-Object { $_.constraints })
        $ofPhases = @($table.phases.PSObject.Properties | ForEach-Object { $_.Value })
        $messages = & $mabs { Get-MessageTable }
    }

    It 'has every constraint of the guest as a check, as the work of a phase, or as one of protected machines' {
        $wanted = @($facts | Where-Object { $_.checks -contains 'guest' } | ForEach-Object { $_.id } | Sort-Object)
        $wanted.Count | Should -BeGreaterThan 50
        $named = @($checked) + $ofPhases + @($table.protectedMachines)
        @($wanted | Where-Object { $_ -notin $named }) | Should -BeNullOrEmpty
        # P03, P04 and P07 are checked on the plan already; here once more, on what was really built.
        @($named | Where-Object { $_ -notin $wanted } | Sort-Object -Unique) | Should -Be 'P03', 'P04', 'P07'
    }
    It 'knows no phase that does not exist' {
        $phases = @(& $mabs { Get-PhaseTable } | ForEach-Object { $_.name })
        @($table.phases.PSObject.Properties | ForEach-Object { $_.Name } | Where-Object { $_ -notin $phases }) | Should -BeNullOrEmpty
    }
    It 'has a function for every check, and a check for every function' {
        $files = @(Get-ChildItem "$PSScriptRoot/../../guest/Mabs/Preflight" -Filter 'Get-*Finding.ps1' | ForEach-Object { $_.BaseName } | Sort-Object)
        @($table.checks | ForEach-Object { "Get-$($_.name)Finding" } | Sort-Object) | Should -Be $files
    }
    It 'has no constraint in a message that a check does not name' {
        foreach ($check in $table.checks) {
            $text = [System.IO.File]::ReadAllText("$PSScriptRoot/../../guest/Mabs/Preflight/Get-$($check.name)Finding.ps1")
            $ids = @([regex]::Matches($text, "'(MABS-PRE-\d{3})'") | ForEach-Object { $_.Groups[1].Value } | Sort-Object -Unique)
            $ids.Count | Should -BeGreaterThan 0
            $named = @($ids | ForEach-Object { $messages[$_] } | Where-Object { $_.PSObject.Properties['constraints'] } | ForEach-Object { $_.constraints })
            foreach ($constraint in $check.constraints) { $named | Should -Contain $constraint }
            # N02 is one of the plan; whether it holds is seen here.
            @($named | Where-Object { $_ -notin @($check.constraints) + 'N02' }) | Should -BeNullOrEmpty
        }
    }
    It 'has no message that nothing says' {
        $texts = @(Get-ChildItem "$PSScriptRoot/../../guest/Mabs" -Filter '*.ps1' -Recurse | ForEach-Object { [System.IO.File]::ReadAllText($_.FullName) }) -join "`n"
        foreach ($family in 'PRE', 'DOM', 'PRX') {
            @($messages.Keys | Where-Object { $_ -like "MABS-$family-*" -and $texts -notmatch "'$_'" }) | Should -BeNullOrEmpty
        }
    }
    It 'names only constraints that exist' {
        $known = @($facts | ForEach-Object { $_.id })
        foreach ($id in $messages.Keys) {
            $entry = $messages[$id]
            if ($entry.PSObject.Properties['constraints']) { @($entry.constraints | Where-Object { $_ -notin $known }) | Should -BeNullOrEmpty }
            $entry.after | Should -BeIn 'again', 'later', 'stop', 'advice'
        }
    }
}

Describe 'the phase Preflight' {
    BeforeEach { $world = New-Machine }

    It 'finds nothing on a fresh machine, and changes nothing' {
        $before = ConvertTo-Json -InputObject $world.registry -Depth 5
        $facts = Confirm-Machine (New-GuestContext)
        $facts.preflightChecks | Should -Be 18
        @($facts.preflightAdvice).Count | Should -Be 0
        ConvertTo-Json -InputObject $world.registry -Depth 5 | Should -Be $before
        @($world.calls | Where-Object { $_.Name -match '^(Set|New|Add|Remove|Start-Service|Stop|Restart)-' -and $_.Name -ne 'Start-Process' }) | Should -BeNullOrEmpty
    }
    It 'says <Id>: <Text>' -TestCases $single {
        if ($Machine) { $null = & $Machine $world }
        $context = New-GuestContext -Change $(if ($Settings) { $Settings } else { { } })
        $findings = @(Get-AllFinding $context)
        $findings.id | Should -Be $Id
        $findings[0].message | Should -BeLike $Text.Replace('[', '`[')
        $findings[0].after | Should -Be $After
        $failure = Get-PreflightError $context
        if ($After -eq 'advice') {
            $failure | Should -BeNullOrEmpty
            (Confirm-Machine $context).preflightAdvice | Should -BeLike "$Id $Text"
        } else {
            $failure.FullyQualifiedErrorId | Should -BeLike "$(@{ stop = 'MABS-PRE-001'; later = 'MABS-PRE-002' }[$After])*"
            $failure.Exception.Message | Should -BeLike "1 finding(s) * $Id $Text"
        }
    }
    It 'reports everything at once, the strictest first, and ends in the strictest rule' {
        $world.domainRole = 4
        $world.systemFreeBytes = 1GB
        $world.licenseStatus = 0
        $world.cim.Remove('SoftwareLicensingProduct')
        $world.language = 1031
        $failure = Get-PreflightError (New-GuestContext)
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-PRE-001*'
        @($failure.Exception.Data['Findings'] | ForEach-Object { $_.id }) | Should -Be 'MABS-PRE-020', 'MABS-PRE-040', 'MABS-PRE-004', 'MABS-PRE-014'
        $failure.Exception.Message | Should -BeLike '3 finding(s)*MABS-PRE-020*MABS-PRE-040*MABS-PRE-004 The check Activation could not be made: Unexpected call*'
        $failure.Exception.Message | Should -Not -BeLike '*MABS-PRE-014*'
        $world.domainRole = 3
        (Get-PreflightError (New-GuestContext)).FullyQualifiedErrorId | Should -BeLike 'MABS-PRE-002*'
        $world.systemFreeBytes = 96GB
        (Get-PreflightError (New-GuestContext)).FullyQualifiedErrorId | Should -BeLike 'MABS-PRE-003*'
    }
    It 'keeps the rule of the run for each of its errors' {
        foreach ($pair in @('MABS-PRE-001', 'stop'), @('MABS-PRE-002', 'later'), @('MABS-PRE-003', 'again')) {
            $failure = & $mabs {
                param($Id)
                try { throw (New-MabsError -Id $Id -Values @{ count = 1; findings = 'x' }) } catch { ConvertTo-Failure -ErrorRecord $_ -Phase Preflight }
            } $pair[0]
            $failure.after | Should -Be $pair[1]
        }
    }
    It 'accepts its own server when a setting changed later' {
        $world.backupServer = [pscustomobject] @{ Version = '14.0.30.0' }
        foreach ($name in 'MSDPM', 'DPMRA', 'MSSQL$MSDPM2012', 'OBEngine') {
            $world.services[$name] = [pscustomobject] @{ Name = $name; Status = 'Running'; StartType = 'Automatic' }
        }
        $world.registry['HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'] = @{ InstalledInstances = @('MSDPM2012') }
        $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'] = @{ ServiceResourceName = 'RSV-MABS-DEV' }
        $world.roles += [pscustomobject] @{ Name = 'Hyper-V'; FeatureType = 'Role'; Installed = $true }
        $world.systemFreeBytes = 5GB
        @((Confirm-Machine (New-GuestContext)).preflightAdvice).Count | Should -Be 0
    }
    It 'accepts what its own setup left when it was interrupted' {
        $world.services['DPMRA'] = [pscustomobject] @{ Name = 'DPMRA'; Status = 'Stopped'; StartType = 'Manual' }
        $world.registry['HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'] = @{ InstalledInstances = @('MSDPM2012') }
        $context = New-GuestContext
        $context.State.phases['Setup'] = @{ startedAt = $null }
        (Get-PreflightError $context).FullyQualifiedErrorId | Should -BeLike 'MABS-PRE-001*'
        $context.State.phases['Setup'] = @{ startedAt = '2026-11-26T08:00:00Z' }
        Get-PreflightError $context | Should -BeNullOrEmpty
    }
    It 'counts what its own work folder holds as free' {
        $world.systemFreeBytes = 18GB - 4096
        $context = New-GuestContext
        @(Get-AllFinding $context).id | Should -Be 'MABS-PRE-040'
        $folder = Join-Path $root 'M/Mabs/package'
        $null = [System.IO.Directory]::CreateDirectory($folder)
        [System.IO.File]::WriteAllBytes((Join-Path $folder 'a.bin'), [byte[]]::new(4096))
        @(Get-AllFinding $context) | Should -BeNullOrEmpty
        [System.IO.Directory]::Delete((Join-Path $root 'M/Mabs'), $true)
    }
    It 'takes .NET Framework from Windows or from the package' {
        $key = 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'
        $none = New-GuestContext -Change { param($Settings) $Settings.package.PSObject.Properties.Remove('dotNetFramework') }
        @(Get-AllFinding $none)[0].message | Should -BeLike '*(release 461814)*'
        $world.registry.Remove($key)
        @(Get-AllFinding $none)[0].message | Should -BeLike '*(release none)*'
        $world.registry[$key] = @{ Release = 528039 }
        @(Get-AllFinding $none).id | Should -Be 'MABS-PRE-042'
        $world.registry[$key].Release = 528040
        @(Get-AllFinding $none) | Should -BeNullOrEmpty
    }
    It 'counts temporary files up to the limit, which is 60000' {
        $folder = Join-Path $root 'M/Windows/Temp'
        $find = { param($Context, $Limit) Get-TemporaryFileFinding -Context $Context -Limit $Limit }
        foreach ($index in 1..4) { [System.IO.File]::Create("$folder/$index.tmp").Dispose() }
        & $mabs $find (New-GuestContext) 5 | Should -BeNullOrEmpty
        [System.IO.File]::Create("$folder/one-more.tmp").Dispose()
        $finding = @(& $mabs $find (New-GuestContext) 5)
        $finding.id | Should -Be 'MABS-PRE-041'
        $finding[0].message | Should -BeLike '*Temp has 5 files or more.'
        & $mabs { ${function:Get-TemporaryFileFinding}.Ast.Body.ParamBlock.Parameters[1].DefaultValue.Value } | Should -Be 60000
        foreach ($file in [System.IO.Directory]::GetFiles($folder)) { [System.IO.File]::Delete($file) }
    }
    It 'leaves no copy of the user rights behind' {
        $null = Get-AllFinding (New-GuestContext)
        [System.IO.Directory]::GetFiles((Join-Path $root 'M/Windows/Temp')) | Should -BeNullOrEmpty
        $world.programs['secedit.exe'] = { 1 }
        (Get-PreflightError (New-GuestContext)).Exception.Message | Should -BeLike '*MABS-PRE-004 The check UserRight could not be made: secedit.exe ended with 1.'
    }
}

Describe 'Get-OwnSqlServerFinding and Get-ReportingServiceFinding' {
    BeforeAll {
        $ownSql = {
            param($Settings)
            $Settings.sql = [pscustomobject] @{ mode = 'existing'; instanceName = 'MABSDB'; version = '2022'; edition = 'Standard' }
        }
    }
    BeforeEach {
        $world = New-Machine
        $world.registry['HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'] = @{ InstalledInstances = @('MABSDB') }
        $world.services['SQLAgent$MABSDB'] = [pscustomobject] @{ Name = 'SQLAgent$MABSDB'; Status = 'Running'; StartType = 'Automatic' }
        $world.ownSql = [pscustomobject] @{
            Instance = 'MABSDB'; Version = '16.0.1000.6'; Edition = 'Standard Edition (64-bit)'; Collation = 'SQL_Latin1_General_CP1_CI_AS'
            IsHadrEnabled = 0; AdministratorsAreSysadmin = 1
        }
        $world.reporting = [pscustomobject] @{
            IsInitialized = $true; DatabaseName = 'ReportServer$MABSDB'; VirtualDirectoryReportServer = 'ReportServer_MABSDB'
            VirtualDirectoryReportManager = 'Reports_MABSDB'; WindowsServiceIdentityActual = 'NT AUTHORITY\NetworkService'
        }
        $world.cim.MSReportServer_ConfigurationSetting = { param($World) $World.reporting }
    }

    It 'find nothing with an instance as the settings want it' {
        @((Confirm-Machine (New-GuestContext -Change $ownSql)).preflightAdvice).Count | Should -Be 0
        $calls = @($world.calls | Where-Object { $_.Name -eq 'Get-CimInstance' -and $_.Bound.ClassName -eq 'MSReportServer_ConfigurationSetting' })
        $calls[0].Bound.Namespace | Should -Be 'root\Microsoft\SqlServer\ReportServer\RS_SSRS\V16\Admin'
    }
    It 'say <Id>: <Text>' -TestCases @(
        @{ Id = 'MABS-PRE-030'; Change = { $args[0].registry['HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'] = @{} }
            Text = 'There is no SQL Server instance MABSDB on this machine that can be used; there is: none.' }
        @{ Id = 'MABS-PRE-031'; Change = { $args[0].ownSql = $null }
            Text = "SQL Server MABSDB cannot be asked: Login failed for user 'NT AUTHORITY\SYSTEM'." }
        @{ Id = 'MABS-PRE-032'; Change = { $args[0].ownSql.Version = '15.0.2000.5' }
            Text = 'SQL Server MABSDB has the version 15.0.2000.5; the configuration says 2022, and Azure Backup Server V4 supports 2019, 2022 (2014 from its Service Pack 1).' }
        @{ Id = 'MABS-PRE-033'; Change = { $args[0].ownSql.Edition = 'Developer Edition (64-bit)' }
            Text = 'SQL Server MABSDB is Developer Edition (64-bit); Standard Edition (64-bit) is needed.' }
        @{ Id = 'MABS-PRE-034'; Change = { $args[0].ownSql.AdministratorsAreSysadmin = 0 }
            Text = 'The group of local administrators is not sysadmin in SQL Server MABSDB.' }
        @{ Id = 'MABS-PRE-035'; Change = { $args[0].ownSql.Collation = 'Latin1_General_CI_AS'; $args[0].ownSql.IsHadrEnabled = 1 }
            Text = 'SQL Server MABSDB differs from what is advised: the collation is Latin1_General_CI_AS instead of SQL_Latin1_General_CP1_CI_AS, Always On availability groups are enabled.' }
        @{ Id = 'MABS-PRE-036'; Change = { $args[0].services['SQLAgent$MABSDB'].StartType = 'Manual' }
            Text = 'SQL Server Agent of MABSDB does not run automatically (Running, Manual).' }
        @{ Id = 'MABS-PRE-037'; Change = { $args[0].cim.Remove('MSReportServer_ConfigurationSetting') }
            Text = 'SQL Server Reporting Services, instance SSRS, is not installed.' }
        @{ Id = 'MABS-PRE-037'; Change = { $args[0].reporting.IsInitialized = $false }
            Text = 'SQL Server Reporting Services, instance SSRS, is not initialized.' }
        @{ Id = 'MABS-PRE-038'; Change = { $args[0].reporting.DatabaseName = 'ReportServer'; $args[0].reporting.WindowsServiceIdentityActual = 'NT SERVICE\SQLServerReportingServices' }
            Text = 'SQL Server Reporting Services, instance SSRS, is set up with other values: DatabaseName is ReportServer instead of ReportServer$MABSDB, the service runs as NT SERVICE\SQLServerReportingServices instead of Network Service.' }
    ) {
        $null = & $Change $world
        $findings = @(Get-AllFinding (New-GuestContext -Change $ownSql))
        $findings.id | Should -Be $Id
        $findings[0].message | Should -Be $Text
    }
    It 'refuse the default instance, and SQL Server 2014 without its service pack' {
        $old = {
            param($Settings)
            $Settings.package.mabsVersion = 'V3'
            $Settings.sql = [pscustomobject] @{ mode = 'existing'; instanceName = 'MABSDB'; version = '2014'; edition = 'Standard' }
        }
        $world.ownSql.Version = '12.0.2000.8'
        @(Get-AllFinding (New-GuestContext -Change $old)).id | Should -Be 'MABS-PRE-032'
        $world.ownSql.Version = '12.0.6024.0'
        @(Get-AllFinding (New-GuestContext -Change $old)) | Should -BeNullOrEmpty
        $world.registry['HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'].InstalledInstances = @('MSSQLSERVER')
        $default = { param($Settings) $Settings.sql = [pscustomobject] @{ mode = 'existing'; instanceName = 'MSSQLSERVER'; version = '2022'; edition = 'Standard' } }
        @(Get-AllFinding (New-GuestContext -Change $default)).id | Should -Contain 'MABS-PRE-030'
    }
    It 'take no evaluation for an Enterprise Edition' {
        $enterprise = { param($Settings) $Settings.sql = [pscustomobject] @{ mode = 'existing'; instanceName = 'MABSDB'; version = '2022'; edition = 'Enterprise' } }
        $world.ownSql.Edition = 'Enterprise Evaluation Edition (64-bit)'
        @(Get-AllFinding (New-GuestContext -Change $enterprise)).id | Should -Be 'MABS-PRE-033'
        $world.ownSql.Edition = 'Enterprise Edition: Core-based Licensing (64-bit)'
        @(Get-AllFinding (New-GuestContext -Change $enterprise)) | Should -BeNullOrEmpty
    }
    It 'still see an instance that serves somebody else' {
        $world.registry['HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'].InstalledInstances = @('MABSDB', 'SHOP')
        $finding = @(Get-AllFinding (New-GuestContext -Change $ownSql))
        $finding.id | Should -Be 'MABS-PRE-025'
        $finding[0].message | Should -BeLike '*: SHOP.'
    }
}

Describe 'Get-EgressFinding' {
    BeforeEach { $world = New-Machine }

    It 'goes through the proxy but for exceptions and raw TCP' {
        $context = New-GuestContext -Change {
            param($Settings)
            $Settings.network.proxy = [pscustomobject] @{ host = 'proxy.x'; port = 8080; bypass = @('*.vault.azure.net') }
        }
        $null = & $mabs { param($Context) Get-EgressFinding -Context $Context } $context
        $targets = @($world.calls | Where-Object { $_.Name -eq 'Test-TcpConnection' })[0].Bound.Target
        @($targets | ForEach-Object { '{0} {1}:{2} {3}' -f $_.Id, $_.ProxyHost, $_.ProxyPort, $_.IsPlainHttp }) |
            Should -Be 'activation :0 False', 'crl proxy.x:8080 True', 'key-vault :0 False', 'login proxy.x:8080 False'
    }
    It 'tries once more what was not reached, and only that' {
        $world.unreached = @{ 'crl3.digicert.com:80' = 'timeout' }
        $finding = @(& $mabs { param($Context) Get-EgressFinding -Context $Context } (New-GuestContext))
        $finding.id | Should -Be 'MABS-PRE-051'
        $calls = @($world.calls | Where-Object { $_.Name -eq 'Test-TcpConnection' })
        $calls.Count | Should -Be 2
        @($calls[1].Bound.Target).HostName | Should -Be 'crl3.digicert.com'
    }
    It 'names a proxy that is down once, not every place behind it' {
        $world.unreached = @{ 'proxy.x:8080' = ''; 'azkms.core.windows.net:1688' = 'proxy answered 403' }
        $context = New-GuestContext -Change {
            param($Settings)
            $Settings.network.proxy = [pscustomobject] @{ host = 'proxy.x'; port = 8080; bypass = @() }
        }
        $findings = @(& $mabs { param($Context) Get-EgressFinding -Context $Context } $context)
        @($findings | ForEach-Object { $_.id }) | Should -Be 'MABS-PRE-052', 'MABS-PRE-050'
        $findings[1].message | Should -Be '1 of 3 required destinations are not reached: activation azkms.core.windows.net:1688 (proxy answered 403).'
    }
    It 'has nothing to try without probes' {
        $context = New-GuestContext -Change { param($Settings) $Settings.network.egressProbes = @() }
        @(& $mabs { param($Context) Get-EgressFinding -Context $Context } $context) | Should -BeNullOrEmpty
    }
}

Describe 'Get-PrivateNameFinding' {
    BeforeAll {
        $private = {
            param($Settings)
            $Settings.vault.access = 'private'
            Add-Member -InputObject $Settings.vault -NotePropertyName privateDnsZones -NotePropertyValue @(
                'privatelink.we.backup.windowsazure.com', 'privatelink.blob.core.windows.net')
        }
        function Set-Authority($World, $Zone, $Server, $Name = $Zone) {
            $World.dns["$Zone SOA"] = @([pscustomobject] @{ Name = $Name; Type = 'SOA'; PrimaryServer = $Server })
        }
        function Get-PrivateName($Context) { @(& $mabs { param($Context) Get-PrivateNameFinding -Context $Context } $Context) }
    }
    BeforeEach { $world = New-Machine }

    It 'asks nothing with public access' {
        Get-PrivateName (New-GuestContext) | Should -BeNullOrEmpty
        @($world.calls | Where-Object { $_.Name -eq 'Resolve-DnsName' }) | Should -BeNullOrEmpty
    }
    It 'accepts private zones of Azure and zones of the domain' {
        Set-Authority $world 'privatelink.we.backup.windowsazure.com' 'azureprivatedns.net'
        Set-Authority $world 'privatelink.blob.core.windows.net' 'dc1.corp.contoso.com'
        Get-PrivateName (New-GuestContext -Change $private) | Should -BeNullOrEmpty
    }
    It 'refuses the public zone, the zone above, and no zone at all' {
        Set-Authority $world 'privatelink.we.backup.windowsazure.com' 'ns1-07.azure-dns.com.'
        $findings = Get-PrivateName (New-GuestContext -Change $private)
        $findings.id | Should -Be 'MABS-PRE-053'
        $findings[0].message | Should -BeLike '*: privatelink.we.backup.windowsazure.com (answered by ns1-07.azure-dns.com), privatelink.blob.core.windows.net (no such zone here).'
        Set-Authority $world 'privatelink.we.backup.windowsazure.com' 'azureprivatedns.net'
        Set-Authority $world 'privatelink.blob.core.windows.net' 'azureprivatedns.net' 'core.windows.net'
        (Get-PrivateName (New-GuestContext -Change $private))[0].message | Should -BeLike '*: privatelink.blob.core.windows.net (no such zone here).'
    }
    It 'does not judge zones on servers it does not know' {
        Set-Authority $world 'privatelink.we.backup.windowsazure.com' 'azureprivatedns.net'
        Set-Authority $world 'privatelink.blob.core.windows.net' 'ns.example.com'
        $findings = Get-PrivateName (New-GuestContext -Change $private)
        $findings.id | Should -Be 'MABS-PRE-054'
        $findings[0].after | Should -Be 'advice'
    }
    It 'asks for the zones of blobs and queues when the settings name none' {
        $context = New-GuestContext -Change { param($Settings) $Settings.vault.access = 'private' }
        (Get-PrivateName $context)[0].message |
            Should -BeLike '*: privatelink.blob.core.windows.net (no such zone here), privatelink.queue.core.windows.net (no such zone here).'
    }
}

Describe 'Test-TcpConnection, on real sockets' {
    BeforeAll {
        $listener = [System.Net.Sockets.TcpListener]::new([System.Net.IPAddress]::Loopback, 0)
        $listener.Start()
        $openPort = $listener.LocalEndpoint.Port
        # A port that was free a moment ago.
        $free = [System.Net.Sockets.TcpListener]::new([System.Net.IPAddress]::Loopback, 0)
        $free.Start()
        $closedPort = $free.LocalEndpoint.Port
        $free.Stop()
        # A proxy that answers by the name it is asked for: the first label is the status, and 'silent' never answers.
        Add-Type -TypeDefinition @'
using System;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

public class LoopbackProxy
{
    private readonly TcpListener listener = new TcpListener(IPAddress.Loopback, 0);
    public readonly ConcurrentQueue<string> Requests = new ConcurrentQueue<string>();
    public int Port { get { return ((IPEndPoint)listener.LocalEndpoint).Port; } }

    public void Start() { listener.Start(); Accept(); }
    public void Stop() { listener.Stop(); }

    private async void Accept()
    {
        try { while (true) { Answer(await listener.AcceptTcpClientAsync()); } } catch (Exception) { }
    }

    private async void Answer(TcpClient client)
    {
        try
        {
            var stream = client.GetStream();
            var buffer = new byte[1024];
            int count = await stream.ReadAsync(buffer, 0, buffer.Length);
            string request = Encoding.ASCII.GetString(buffer, 0, count);
            Requests.Enqueue(request);
            string host = request.Split(' ')[1].Replace("http://", "");
            string status = host.Split('.')[0].TrimStart('s');
            if (status == "ilent") return;
            if (status != "0")
            {
                byte[] answer = Encoding.ASCII.GetBytes("HTTP/1.1 " + status + " x\r\nDate: Thu, 26 Nov 2026 08:00:00 GMT\r\nContent-Length: 0\r\n\r\n");
                await stream.WriteAsync(answer, 0, answer.Length);
            }
            client.Close();
        }
        catch (Exception) { }
    }
}
'@
        $proxy = [LoopbackProxy]::new()
        $proxy.Start()
        function New-Place($HostName, $Port, $ProxyPort = 0, $IsPlainHttp = $false, $ProxyHost = '127.0.0.1') {
            [pscustomobject] @{ HostName = $HostName; Port = $Port; ProxyHost = if ($ProxyPort) { $ProxyHost } else { '' }; ProxyPort = $ProxyPort; IsPlainHttp = $IsPlainHttp }
        }
        function Test-Place($Places, $Seconds = 10) { & $mabs $testTcpConnection -Target $Places -TimeoutSeconds $Seconds }
    }
    AfterAll {
        $listener.Stop()
        $proxy.Stop()
    }

    It 'tells an open port from a closed one and from a name that does not exist, in their order' {
        $places = (New-Place '127.0.0.1' $openPort), (New-Place '127.0.0.1' $closedPort), (New-Place 'no-such-name.invalid' 443), (New-Place 'localhost' $openPort)
        Test-Place $places | Should -Be 'reached', 'refused', 'name', 'reached'
    }
    It 'asks the proxy for a tunnel, and takes 200 only' {
        $places = foreach ($status in 's200', 's403', 's407', 's502', 's0') { New-Place "$status.example.com" 443 $proxy.Port }
        Test-Place $places | Should -Be 'reached', 'proxy answered 403', 'proxy answered 407', 'proxy answered 502', 'unreachable'
        @($proxy.Requests | Where-Object { $_ -eq "CONNECT s200.example.com:443 HTTP/1.1`r`nHost: s200.example.com:443`r`n`r`n" }).Count | Should -Be 1
    }
    It 'asks the proxy for the page of a plain place, and takes every answer that is not the proxy giving up' {
        $places = foreach ($status in 's200', 's403', 's404', 's407', 's503') { New-Place "$status.example.com" 80 $proxy.Port $true }
        Test-Place $places | Should -Be 'reached', 'reached', 'reached', 'proxy answered 407', 'proxy answered 503'
        @($proxy.Requests | Where-Object { $_ -like 'HEAD http://s404.example.com:80/ HTTP/1.1*' }).Count | Should -Be 1
    }
    It 'says that the proxy is not reached, whatever is behind it' {
        $places = (New-Place 'a.example.com' 443 $closedPort), (New-Place 'b.example.com' 443 8080 $false 'no-such-name.invalid')
        Test-Place $places | Should -Be 'proxy', 'proxy'
    }
    It 'gives up on all that hang together, within one time limit' {
        $watch = [System.Diagnostics.Stopwatch]::StartNew()
        $places = @(foreach ($index in 1..20) { New-Place 'silent.example.com' 443 $proxy.Port }) + (New-Place 's200.example.com' 443 $proxy.Port)
        $results = @(Test-Place $places 1)
        $results[0..19] | Should -Be @(@('timeout') * 20)
        $results[20] | Should -Be 'reached'
        $watch.ElapsedMilliseconds | Should -BeLessThan 5000
    }
    It 'takes no places' { @(Test-Place @()).Count | Should -Be 0 }
    It 'reads the time of a server through a proxy and without one, also from an answer that refuses' {
        $time = & $mabs $getRemoteTime -Uri 'http://s403.example.com/status' -ProxyUri "http://127.0.0.1:$($proxy.Port)"
        $time.ToString('o') | Should -Be '2026-11-26T08:00:00.0000000Z'
        { & $mabs $getRemoteTime -Uri "http://127.0.0.1:$closedPort/" -TimeoutSeconds 2 } | Should -Throw
    }
}
