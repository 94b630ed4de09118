BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    InModuleScope Mabs {
        if ($null -eq (Get-Command -Name Remove-VaultCredentials -ErrorAction SilentlyContinue)) {
            function script:Remove-VaultCredentials { [CmdletBinding(SupportsShouldProcess = $true)] param($Context) }
        }
    }
    $ids = @(foreach ($digit in 'a', 'b', 'c', 'd') { $digit * 32 })
    $data = 'M:\ProgramData\Mabs'

    function Invoke-InMabs([string] $Name, [System.Collections.IDictionary] $Arguments = @{}) {
        InModuleScope Mabs -Parameters @{ Name = $Name; Arguments = $Arguments } { & $Name @Arguments }
    }
    # What a step throws. The run has to be able to tell it, with every value in its place.
    function Get-Failure([scriptblock] $Script) {
        try { & $Script } catch {
            $null = Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $_; Phase = 'Cleanup' }
            return $_
        }
    }
    function Add-File([string] $Path) { $null = New-Item -Path $Path -ItemType File -Force -Value 'x' }
    function Get-Tree([string] $Path) {
        $files = Get-ChildItem -LiteralPath $Path -Recurse -File -Force
        @($files | ForEach-Object { ($_.FullName -replace '/', '\') -replace '^.*\\M\\', '' } | Sort-Object)
    }
    function Add-Task([string] $Name, [string] $StagingId) {
        $world.tasks["\Mabs\$Name"] = [pscustomobject] @{
            TaskPath = '\Mabs\'
            TaskName = $Name
            Actions  = @([pscustomobject] @{ Execute = 'powershell.exe'; Arguments = "-File `"$data\$StagingId\$Name.ps1`"" })
        }
    }
}

Describe 'The phase Cleanup' {
    BeforeEach {
        $world = New-FakeWorld -Root (Join-Path $TestDrive ([guid]::NewGuid()))
        Install-FakeWindows -World $world
        $context = [pscustomobject] @{
            Settings = [pscustomobject] @{}; StagingId = $ids[3]; DataFolder = $data; WorkFolder = 'M:\Mabs'; State = @{ phases = @{} }
        }
        Mock -ModuleName Mabs Remove-VaultCredentials { }
        $time = [datetime] '2026-11-01'
        foreach ($id in $ids) {
            Add-File "$data\$id\settings.json"
            (Get-Item -LiteralPath "$data\$id").LastWriteTimeUtc = $time
            $time = $time.AddDays(1)
        }
        foreach ($name in 'state.json', 'state.json.previous', 'status.json', 'health.json', 'lock', 'logs\installation.log') {
            Add-File "$data\$name"
        }
        Set-Content -LiteralPath "$data\current.txt" -Value $ids[3]
        $names = @(
            'package\MABS_V4.exe', 'package\MABS_V4-1.bin', 'setup\Setup.exe', 'setup\SQLSVR\setup.ini', 'rollup\UR1.exe', 'dotNetFramework\ndp48.exe'
            'unpacked.json', 'unpacked.json.previous', 'run\MABSSetup.ini', 'run\MABSSetup.ini.previous', 'run\credentials\x.VaultCredentials'
            'run\passphrase\MABS01.txt', 'run\Passphrase.txt', 'run\credentials\part', 'run\attempt.json', 'run\logs\DpmSetup.log'
            'extractor.log', 'DPMDB\2026.bak', 'notes.txt'
        )
        foreach ($name in $names) { Add-File "M:\Mabs\$name" }
        Add-Task Installation $ids[3]
    }

    AfterEach { Uninstall-FakeWindows }

    Context 'Set-CleanupPhase' {
        It 'removes installers, secrets and old stagings, and keeps everything else' {
            Invoke-InMabs Test-CleanupPhase @{ Context = $context } | Should -BeFalse
            Invoke-InMabs Set-CleanupPhase @{ Context = $context } | Should -BeNullOrEmpty
            Invoke-InMabs Test-CleanupPhase @{ Context = $context } | Should -BeTrue
            Invoke-InMabs Confirm-CleanupPhase @{ Context = $context } | Should -BeNullOrEmpty
            Get-Tree 'M:\Mabs' | Should -Be @(
                'Mabs\DPMDB\2026.bak', 'Mabs\extractor.log', 'Mabs\notes.txt', 'Mabs\run\attempt.json', 'Mabs\run\logs\DpmSetup.log'
            )
            Get-Tree $data | Should -Be @(@(
                    'current.txt', 'health.json', 'lock', 'logs\installation.log', 'state.json', 'state.json.previous', 'status.json'
                    "$($ids[2])\settings.json", "$($ids[3])\settings.json"
                ) | ForEach-Object { "ProgramData\Mabs\$_" } | Sort-Object)
            Should -Invoke -ModuleName Mabs Remove-VaultCredentials -Times 1 -Exactly
        }
        It 'keeps a staging whose scripts a task still starts, however old' {
            Add-Task HealthProbe $ids[0]
            Invoke-InMabs Set-CleanupPhase @{ Context = $context }
            @(Get-ChildItem -LiteralPath $data -Directory | Where-Object { $_.Name -ne 'logs' } | ForEach-Object { $_.Name } | Sort-Object) |
                Should -Be $ids[0], $ids[2], $ids[3]
            Invoke-InMabs Test-CleanupPhase @{ Context = $context } | Should -BeTrue
        }
        It 'keeps every staging when the tasks cannot be listed' {
            $world.tasks.Clear()
            Invoke-InMabs Set-CleanupPhase @{ Context = $context }
            foreach ($id in $ids) { Test-Path -LiteralPath "$data\$id" | Should -BeTrue }
        }
        It 'keeps every staging when a newer one has just arrived' {
            Set-Content -LiteralPath "$data\current.txt" -Value ('e' * 32)
            Invoke-InMabs Set-CleanupPhase @{ Context = $context }
            foreach ($id in $ids) { Test-Path -LiteralPath "$data\$id" | Should -BeTrue }
        }
        It 'keeps every staging when the current one is not among them' {
            $context.StagingId = 'somewhere'
            Set-Content -LiteralPath "$data\current.txt" -Value 'somewhere'
            Invoke-InMabs Set-CleanupPhase @{ Context = $context }
            foreach ($id in $ids) { Test-Path -LiteralPath "$data\$id" | Should -BeTrue }
        }
        It 'keeps the current staging even when it is the oldest' {
            $context.StagingId = $ids[0]
            Set-Content -LiteralPath "$data\current.txt" -Value $ids[0]
            Invoke-InMabs Set-CleanupPhase @{ Context = $context }
            @(Get-ChildItem -LiteralPath $data -Directory | Where-Object { $_.Name -ne 'logs' } | ForEach-Object { $_.Name } | Sort-Object) |
                Should -Be $ids[0], $ids[3]
        }
        It 'touches no folder that is not named like a staging' {
            $names = 'aaaa', ('A' * 31), ('g' * 32), 'bundle'
            foreach ($name in $names) { Add-File "$data\$name\x" }
            Invoke-InMabs Set-CleanupPhase @{ Context = $context }
            foreach ($name in $names) { Test-Path -LiteralPath "$data\$name\x" | Should -BeTrue }
        }
        It 'unregisters no task' {
            Add-Task HealthProbe $ids[3]
            Invoke-InMabs Set-CleanupPhase @{ Context = $context }
            @($world.tasks.Keys | Sort-Object) | Should -Be '\Mabs\HealthProbe', '\Mabs\Installation'
            @($world.calls | Where-Object { $_.Name -match '^(Unregister|Disable|Register)-ScheduledTask$' }).Count | Should -Be 0
        }
        It 'has nothing to do on a machine without a work folder' {
            Microsoft.PowerShell.Management\Remove-Item -LiteralPath 'M:\Mabs' -Recurse -Force
            foreach ($id in $ids[0], $ids[1]) { Microsoft.PowerShell.Management\Remove-Item -LiteralPath "$data\$id" -Recurse -Force }
            Invoke-InMabs Test-CleanupPhase @{ Context = $context } | Should -BeTrue
        }
        It 'takes the mark of the unpacked installer away before the installer' {
            $items = @(Invoke-InMabs Get-CleanupItem @{ Context = $context })
            $paths = @($items | ForEach-Object { Split-Path -Path $_.Path -Leaf })
            $paths.IndexOf('unpacked.json') | Should -BeLessThan $paths.IndexOf('setup')
            $paths.IndexOf('setup') | Should -BeLessThan $paths.IndexOf('package')
        }
        It 'goes on when one thing cannot be removed' {
            Mock -ModuleName Mabs Remove-Item { throw 'used by another process' } -ParameterFilter { "$LiteralPath" -match 'MABSSetup.ini$|setup$' }
            Invoke-InMabs Set-CleanupPhase @{ Context = $context }
            Test-Path -LiteralPath 'M:\Mabs\package' | Should -BeFalse
            $failure = Get-Failure { Invoke-InMabs Confirm-CleanupPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-CLN-001'
            $failure.Exception.Message -replace '/', '\' | Should -BeLike 'Files that hold secrets are still there: *\Mabs\run\MABSSetup.ini.'
            Microsoft.PowerShell.Management\Remove-Item -LiteralPath 'M:\Mabs\run\MABSSetup.ini'
            $failure = Get-Failure { Invoke-InMabs Confirm-CleanupPhase @{ Context = $context } }
            $failure.FullyQualifiedErrorId | Should -Be 'MABS-CLN-002'
            $failure.Exception.Message -replace '/', '\' | Should -BeLike 'Temporary files are still there: *Mabs\setup.'
        }
        It 'changes nothing with -WhatIf' {
            $before = @(Get-Tree 'M:\Mabs') + @(Get-Tree $data)
            Invoke-InMabs Set-CleanupPhase @{ Context = $context; WhatIf = $true }
            @(Get-Tree 'M:\Mabs') + @(Get-Tree $data) | Should -Be $before
            Should -Invoke -ModuleName Mabs Remove-VaultCredentials -Times 0 -Exactly
        }
    }
}
