BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/SetupMachine.ps1"
}

AfterAll { Uninstall-FakeWindows }

Describe 'Confirm-ProofPhase' {
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $world = $machine.World
        $package = $machine.Context.Settings.package
        $call = @{ Context = $machine.Context }
        $null = Complete-Installation $machine
        function Set-Build([string] $Build) {
            foreach ($file in 'msdpm.exe', 'MsdpmDll.dll') { Set-Content (Join-Path $world.setup.installPath "bin/$file") "version: $Build" }
        }
    }

    It 'gives the facts of a server that works' {
        $facts = Invoke-InMabs Confirm-ProofPhase $call
        $facts.Keys | Should -Be 'mabsBuild', 'marsAgentVersion', 'installPath', 'databaseInstance', 'cloudConnected'
        $facts.Values | Should -Be '14.0.30.0', '2.0.9262.0', 'M:\Program Files\Microsoft Azure Backup Server V4\DPM\DPM', 'MABS01\MSDPMINSTANCE', $true
    }

    It 'changes nothing' {
        $before = $world.calls.Count
        $null = Invoke-InMabs Confirm-ProofPhase $call
        @($world.calls | Select-Object -Skip $before | ForEach-Object { $_.Name } | Select-Object -Unique | Sort-Object) |
            Should -Be 'Get-ChildItem', 'Get-DPMCloudConnection', 'Get-FileVersion', 'Get-ItemProperty', 'Get-Service', 'Import-BackupServerModule', 'Test-Path'
    }

    It 'misses the product' {
        $world.registry.Remove('HKLM:\SOFTWARE\Microsoft\Microsoft Data Protection Manager\Setup')
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-PRF-001'
    }

    It 'misses the build' {
        Set-Build 'none'
        foreach ($file in 'msdpm.exe', 'MsdpmDll.dll') { Set-Content (Join-Path $world.setup.installPath "bin/$file") '' }
        foreach ($key in @($world.registry.Keys | Where-Object { $_ -like '*Uninstall*' })) { $world.registry[$key].Remove('DisplayVersion') }
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-PRF-006'
    }

    It 'accepts the build <found> when the settings expect "<build>" and a rollup to "<rollup>"' -ForEach @(
        @{ found = '14.0.30.0'; build = ''; rollup = '' }, @{ found = '14.0.30.0'; build = '14.0.30.0'; rollup = '' }
        @{ found = '14.0.30.0'; build = '14.0.30.0'; rollup = '14.0.46.0' }, @{ found = '14.0.46.0'; build = '14.0.30.0'; rollup = '14.0.46.0' }
        @{ found = '14.0.50.0'; build = '14.0.30.0'; rollup = '14.0.46.0' }, @{ found = '14.0.42.0'; build = '14.0.42.0'; rollup = '14.0.46.0' }
    ) {
        Set-Build $found
        if ($build) { $package | Add-Member -NotePropertyName build -NotePropertyValue $build }
        if ($rollup) { $package | Add-Member -NotePropertyName rollup -NotePropertyValue ([pscustomobject] @{ name = 'x.msp'; sha256 = ''; build = $rollup }) }
        (Invoke-InMabs Confirm-ProofPhase $call).mabsBuild | Should -Be $found
    }

    It 'refuses the build <found> with <id> when the settings expect "<build>" and a rollup to "<rollup>"' -ForEach @(
        @{ found = '14.0.31.0'; build = '14.0.30.0'; rollup = ''; id = 'MABS-PRF-004' }
        @{ found = '14.0.40.0'; build = '14.0.30.0'; rollup = '14.0.46.0'; id = 'MABS-PRF-004' }
        @{ found = '14.0.42.0'; build = ''; rollup = ''; id = 'MABS-PRF-005' }
        @{ found = '14.0.42.0'; build = '14.0.42.0'; rollup = '14.0.42.0'; id = 'MABS-PRF-005' }
        @{ found = '14.0.42.0'; build = ''; rollup = '14.0.31.0'; id = 'MABS-PRF-005' }
    ) {
        Set-Build $found
        if ($build) { $package | Add-Member -NotePropertyName build -NotePropertyValue $build }
        if ($rollup) { $package | Add-Member -NotePropertyName rollup -NotePropertyValue ([pscustomobject] @{ name = 'x.msp'; sha256 = ''; build = $rollup }) }
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId $id
    }

    It 'refuses an agent below the minimum, and misses one that is gone' {
        $package.marsAgent.minimumVersion = '2.0.9263.0'
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-PRF-007' `
            -ExpectedMessage 'The installed MARS agent is version 2.0.9262.0; at least 2.0.9263.0 is needed.'
        $world.registry.Remove('HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Setup')
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-PRF-010'
    }

    It 'refuses another vault, and none' {
        $world.registry['HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'].ServiceResourceName = 'rsv-other'
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-SET-001'
        $world.registry.Remove('HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config')
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-SET-003'
    }

    It 'names every service that does not run: <name>' -ForEach @(
        @{ name = 'MSDPM' }, @{ name = 'DPMRA' }, @{ name = 'OBEngine' }, @{ name = 'MSSQL$MSDPMINSTANCE' }, @{ name = 'SQLAgent$MSDPMINSTANCE' }
    ) {
        $world.services[$name].Status = 'Stopped'
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-PRF-002' `
            -ExpectedMessage "Services of the backup server do not run: $name is not running."
    }

    It 'refuses a service that is missing or disabled' {
        $world.services['DPMRA'].StartType = 'Disabled'
        $world.services.Remove('OBEngine')
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-PRF-003' -ExpectedMessage '*OBEngine is missing, DPMRA is disabled.'
    }

    It 'refuses a SQL Agent that starts by hand, and takes such a service of the product' {
        $world.services['DPMRA'].StartType = 'Manual'
        $null = Invoke-InMabs Confirm-ProofPhase $call
        $world.services['SQLAgent$MSDPMINSTANCE'].StartType = 'Manual'
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-PRF-002' -ExpectedMessage '*SQLAgent$MSDPMINSTANCE is not automatic.'
    }

    It 'waits for the way to the vault' {
        $world.dpm.cloudConnected = $false
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-PRF-008'
        $world.failures['Get-DPMCloudConnection'] = [System.Collections.Generic.Queue[string]]::new()
        $world.failures['Get-DPMCloudConnection'].Enqueue('Connection to the DPM service has been lost.')
        { Invoke-InMabs Confirm-ProofPhase $call } | Should -Throw -ErrorId 'MABS-PRF-008' -ExpectedMessage '*Connection to the DPM service has been lost.'
    }
}

Describe 'Set-ProofPhase' {
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $world = $machine.World
        $call = @{ Context = $machine.Context }
        $null = Complete-Installation $machine
    }

    It 'starts what is stopped, and lets SQL Agent start by itself from now on' {
        Invoke-InMabs Test-ProofPhase $call | Should -BeTrue
        $world.services['MSDPM'].Status = 'Stopped'
        $world.services['SQLAgent$MSDPMINSTANCE'].Status = 'Stopped'
        $world.services['SQLAgent$MSDPMINSTANCE'].StartType = 'Manual'
        Invoke-InMabs Test-ProofPhase $call | Should -BeFalse
        Invoke-InMabs Set-ProofPhase $call
        Invoke-InMabs Test-ProofPhase $call | Should -BeTrue
        $world.services['SQLAgent$MSDPMINSTANCE'].StartType | Should -Be 'Automatic'
        $null = Invoke-InMabs Confirm-ProofPhase $call
    }
    It 'starts SQL Server before what needs it' {
        foreach ($service in $world.services.Values) { $service.Status = 'Stopped' }
        $before = $world.calls.Count
        Invoke-InMabs Set-ProofPhase $call
        @($world.calls | Select-Object -Skip $before | Where-Object { $_.Name -eq 'Start-Service' } | ForEach-Object { $_.Bound.Name }) |
            Should -Be 'MSSQL$MSDPMINSTANCE', 'SQLAgent$MSDPMINSTANCE', 'OBEngine', 'DPMRA', 'MSDPM'
    }
    It 'leaves a disabled service to whoever disabled it, and one that does not start to the proof' {
        $world.services['DPMRA'].StartType = 'Disabled'
        $world.services['DPMRA'].Status = 'Stopped'
        $world.services['MSDPM'].Status = 'Stopped'
        $world.serviceActions['MSDPM'] = { throw 'The service did not respond in time.' }
        { Invoke-InMabs Set-ProofPhase $call } | Should -Not -Throw
        $world.services['DPMRA'].StartType | Should -Be 'Disabled'
        $world.services['DPMRA'].Status | Should -Be 'Stopped'
    }
    It 'leaves a machine without a backup server to the proof' {
        $machine = New-SetupMachine -Root $TestDrive
        Invoke-InMabs Test-ProofPhase @{ Context = $machine.Context } | Should -BeTrue
        { Invoke-InMabs Set-ProofPhase @{ Context = $machine.Context } } | Should -Not -Throw
    }
    It 'starts nothing with -WhatIf' {
        $world.services['MSDPM'].Status = 'Stopped'
        Invoke-InMabs Set-ProofPhase @{ Context = $machine.Context; WhatIf = $true }
        $world.services['MSDPM'].Status | Should -Be 'Stopped'
    }
}

Describe 'Import-BackupServerModule' {
    BeforeAll {
        # The real function in the place of its stand-in, and without the stand-in of the cmdlet that it looks for.
        function Invoke-RealImport {
            $file = "$PSScriptRoot/../../guest/Mabs/Setup/Import-BackupServerModule.ps1"
            $cmdlet = Get-Item function:Get-DPMCloudConnection -ErrorAction SilentlyContinue
            if ($cmdlet) { Remove-Item function:Get-DPMCloudConnection }
            try {
                & (Get-Module -Name Mabs) {
                    param($File)
                    . ([scriptblock]::Create([System.IO.File]::ReadAllText($File)))
                    Import-BackupServerModule
                    Get-DPMCloudConnection
                } $file
            } finally {
                if ($cmdlet) { Set-Item function:global:Get-DPMCloudConnection $cmdlet.ScriptBlock }
                & (Get-Module -Name Mabs) { Get-Module -Name DataProtectionManager | Remove-Module }
            }
        }
    }
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $null = Complete-Installation $machine
        $script = Join-Path $machine.World.setup.installPath 'bin/DpmCliInitScript.ps1'
    }

    It 'runs the script of the product, which need not be strict, and offers its cmdlets' {
        Set-Content $script @'
Write-Host 'Welcome'
if ($neverSet.Property -eq 1) { }
Get-Item 'M:\absent' -ErrorAction SilentlyContinue
New-Module -Name DataProtectionManager -ScriptBlock { function Get-DPMCloudConnection { 'answered' } } | Import-Module
'some output'
'@
        Invoke-RealImport | Should -Be 'answered'
    }
    It 'says that the cmdlets did not load, and why' {
        Set-Content $script 'throw "The assembly is missing."'
        { Invoke-RealImport } | Should -Throw -ErrorId 'MABS-PRF-009' -ExpectedMessage '*The assembly is missing.'
    }
    It 'says that there is no backup server' {
        $null = New-SetupMachine -Root $TestDrive
        { Invoke-RealImport } | Should -Throw -ErrorId 'MABS-PRF-001'
    }
}

Describe 'Invoke-SqlQuery' {
    BeforeAll {
        $null = New-SetupMachine -Root $TestDrive
        # The class of .NET is not on every machine; these have what the function uses of it.
        $code = [System.IO.File]::ReadAllText("$PSScriptRoot/../../guest/Mabs/Setup/Invoke-SqlQuery.ps1")
        $fake = @'
        function New-Object { param($TypeName, $ArgumentList)
            if ($TypeName -notlike '*SqlClient*') { return (Microsoft.PowerShell.Utility\New-Object @PSBoundParameters) }
            if ($TypeName -like '*Builder') { $map = @{ ConnectionString = 'x' }; $global:SqlSeen.builder = $map; return $map }
            $connection = [pscustomobject] @{ }
            $connection | Add-Member ScriptMethod Open { if ($global:SqlSeen.openFails) { throw 'server was not found' } }
            $connection | Add-Member ScriptMethod Dispose { $global:SqlSeen.disposed++ }
            $connection | Add-Member ScriptMethod CreateCommand {
                $command = [pscustomobject] @{ CommandText = ''; CommandTimeout = 0 }
                $global:SqlSeen.command = $command
                $command | Add-Member ScriptMethod ExecuteReader {
                    if ($global:SqlSeen.queryFails) { throw 'invalid object name' }
                    $reader = [pscustomobject] @{ FieldCount = 2; Row = -1 }
                    $reader | Add-Member ScriptMethod Read { $this.Row++; $this.Row -lt 2 }
                    $reader | Add-Member ScriptMethod NextResult { $false }
                    $reader | Add-Member ScriptMethod Close { }
                    $reader | Add-Member ScriptMethod GetName { param($i) ('name', 'size')[$i] }
                    $reader | Add-Member ScriptMethod IsDBNull { param($i) $this.Row -eq 1 -and $i -eq 1 }
                    $reader | Add-Member ScriptMethod GetValue { param($i) if ($i -eq 0) { "db$($this.Row)" } else { 8 } } -PassThru
                } -PassThru
            }
            return $connection
        }
'@
        function Invoke-RealQuery([string] $Instance = 'MABS01\MSDPMINSTANCE') {
            & (Get-Module -Name Mabs) {
                param($Code, $Fake, $Instance)
                . ([scriptblock]::Create($Code))
                . ([scriptblock]::Create($Fake))
                Invoke-SqlQuery -Instance $Instance -Query 'SELECT 1' -TimeoutMinutes 3
            } $code $fake $Instance
        }
    }
    BeforeEach { $global:SqlSeen = @{ openFails = $false; queryFails = $false; disposed = 0 } }
    AfterAll { Remove-Variable -Name SqlSeen -Scope Global }

    It 'gives rows with a property per column, and NULL as nothing' {
        $rows = @(Invoke-RealQuery)
        $rows.Count | Should -Be 2
        $rows[0].name, $rows[0].size | Should -Be 'db0', 8
        $rows[1].name | Should -Be 'db1'
        $rows[1].size | Should -BeNullOrEmpty
        $global:SqlSeen.command.CommandTimeout | Should -Be 180
        $global:SqlSeen.disposed | Should -Be 1
    }
    It 'connects with the account of the process to <instance> as <source>' -ForEach @(
        @{ instance = 'MABS01\MSDPMINSTANCE'; source = 'MABS01\MSDPMINSTANCE' }, @{ instance = 'MABSDB'; source = 'MABS01\MABSDB' }
        @{ instance = 'MABS01'; source = 'MABS01' }, @{ instance = 'localhost'; source = 'localhost' }, @{ instance = '.\X'; source = '.\X' }
    ) {
        $null = Invoke-RealQuery $instance
        $global:SqlSeen.builder['Data Source'] | Should -Be $source
        $global:SqlSeen.builder['Integrated Security'] | Should -BeTrue
        $global:SqlSeen.builder['TrustServerCertificate'] | Should -BeTrue
    }
    It 'says that the instance cannot be reached, or refuses the query, and lets the connection go' {
        $global:SqlSeen.openFails = $true
        { Invoke-RealQuery } | Should -Throw -ErrorId 'MABS-SQL-001' -ExpectedMessage '*MABS01\MSDPMINSTANCE cannot be reached: server was not found'
        $global:SqlSeen.openFails = $false
        $global:SqlSeen.queryFails = $true
        { Invoke-RealQuery } | Should -Throw -ErrorId 'MABS-SQL-002' -ExpectedMessage '*refuses a query: invalid object name'
        $global:SqlSeen.disposed | Should -Be 2
    }
}
