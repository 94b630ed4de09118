BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/OperationsWorld.ps1"
    Add-NeighbourFunction
    $script:number = 0
    # Real folder behind a path of the machine.
    function Get-RealPath([string] $Path) { return (Join-Path $world.root ($Path -replace '^([A-Z]):', '$1' -replace '\\', '/')) }
    function Write-MachineFile([string] $Path, [string] $Text, [System.Text.Encoding] $Encoding = [System.Text.UTF8Encoding]::new($false)) {
        $real = Get-RealPath $Path
        $null = [System.IO.Directory]::CreateDirectory((Split-Path -Path $real -Parent))
        [System.IO.File]::WriteAllText($real, $Text, $Encoding)
    }
    # Everything in a bundle: text by name in the zip file.
    function Read-Bundle([string] $Zip) {
        $folder = Join-Path $TestDrive "zip$($script:number)"
        [System.IO.Compression.ZipFile]::ExtractToDirectory((Get-RealPath $Zip), $folder)
        $result = [ordered] @{}
        foreach ($file in [System.IO.Directory]::GetFiles($folder, '*', 'AllDirectories') | Sort-Object) {
            $result[$file.Substring($folder.Length + 1).Replace('\', '/')] = [System.IO.File]::ReadAllText($file)
        }
        return $result
    }
    function Get-Entry([System.Collections.IDictionary] $Bundle, [string] $Pattern) {
        $name = @($Bundle.Keys | Where-Object { $_ -like $Pattern })
        $name.Count | Should -Be 1 -Because $Pattern
        return $Bundle[$name[0]]
    }
    $pem = "-----BEGIN RSA PRIVATE KEY-----`r`nPEMCANARYpemcanary`r`n-----END RSA PRIVATE KEY-----"
}

Describe 'Support bundle' {
    BeforeEach {
        $script:number++
        $world = New-OperationsWorld -Root (Join-Path $TestDrive "machine$($script:number)")
        Install-FakeWindows -World $world
        Install-NeighbourMock
        $context = New-OperationsContext
        Mock -ModuleName Mabs New-InstallationContext { $context }
        $world.neighbours.secrets = @{ 'https://kv/secrets/passphrase' = 'PassCanary-0123456789abcdef'; 'https://kv/secrets/setup' = 'SetupCanary&<"ü' }
        $bundle = { Read-Bundle (New-SupportBundle -Folder $context.Folder -WarningAction SilentlyContinue) }
    }

    AfterEach { Uninstall-FakeWindows }

    Context 'Get-TextEncoding' {
        It 'tells <Name> by its bytes' -ForEach @(
            @{ Name = 'utf-8'; Bytes = [byte[]] (0x61, 0xC3, 0xBC) }
            @{ Name = 'utf-8'; Bytes = [byte[]] @() }
            @{ Name = 'utf-8'; Bytes = [byte[]] (0xEF, 0xBB, 0xBF, 0x61) }
            @{ Name = 'utf-8'; Bytes = [byte[]] (0x61, 0x62, 0xE2, 0x82) }
            @{ Name = 'utf-16'; Bytes = [byte[]] (0xFF, 0xFE, 0x61, 0) }
            @{ Name = 'utf-16'; Bytes = [byte[]] (0x61, 0, 0x62, 0) }
            @{ Name = 'utf-16BE'; Bytes = [byte[]] (0xFE, 0xFF, 0, 0x61) }
            @{ Name = 'utf-16BE'; Bytes = [byte[]] (0, 0x61, 0, 0x62) }
            @{ Name = 'iso-8859-1'; Bytes = [byte[]] (0x47, 0x72, 0xF6, 0xDF, 0x65, 0x20, 0x61, 0x62) }
        ) {
            (InModuleScope Mabs -Parameters @{ b = $Bytes } { Get-TextEncoding -Bytes $b }).WebName | Should -Be $Name
        }
        It 'knows binary files' { InModuleScope Mabs { Get-TextEncoding -Bytes ([byte[]] (0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0xFF)) } | Should -BeNullOrEmpty }
    }

    Context 'Protect-SupportText' {
        It 'takes encoded bytes out, and leaves hashes, paths and ids' {
            $code = [System.Convert]::ToBase64String([byte[]] (1..90))
            $text = InModuleScope Mabs -Parameters @{ t = "a $code b`r`n$('0123456789abcdef' * 4) /subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/v" } { Protect-SupportText -Text $t }
            $text | Should -BeExactly "a [redacted] b`r`n$('0123456789abcdef' * 4) /subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/v"
        }
        It 'takes key blocks out, also without an end' {
            InModuleScope Mabs -Parameters @{ t = "x`n$pem`ny" } { Protect-SupportText -Text $t } | Should -BeExactly "x`n-----BEGIN RSA PRIVATE KEY-----[redacted]-----END RSA PRIVATE KEY-----`ny"
            InModuleScope Mabs { Protect-SupportText -Text "-----BEGIN PRIVATE KEY-----`nabc" } | Should -BeExactly '-----BEGIN PRIVATE KEY-----[redacted]'
        }
    }

    Context 'Copy-ProtectedFile' {
        It 'copies a small file whole' {
            Write-MachineFile 'M:\a.log' "one`r`ntwo`r`n"
            InModuleScope Mabs { Copy-ProtectedFile -Path 'M:\a.log' -Destination 'M:\b.log' } | Should -Be 'whole'
            [System.IO.File]::ReadAllText((Get-RealPath 'M:\b.log')) | Should -BeExactly "one`r`ntwo`r`n"
        }
        It 'takes the end of a large file, from a whole line on' -ForEach @('utf-8', 'utf-16') {
            $line = 'password=LineCanary ' + 'x ' * 38
            $text = (@(1..12000 | ForEach-Object { "$_ $line" }) -join "`n") + "`nlast"
            Write-MachineFile 'M:\a.log' $text ([System.Text.Encoding]::GetEncoding($_))
            InModuleScope Mabs { Copy-ProtectedFile -Path 'M:\a.log' -Destination 'M:\b.log' -MaximumMiB 1 } | Should -Be 'end'
            $copy = [System.IO.File]::ReadAllText((Get-RealPath 'M:\b.log')) -split "`r?`n"
            $copy[0] | Should -Match '^\[The first [0-9]+ of [0-9]+ bytes are left out\.\]$'
            $copy[1] | Should -Match '^[0-9]+ password=\[redacted\] (x )+$'
            $copy[-1] | Should -Be 'last'
            ($copy -join '') | Should -Not -Match 'Canary'
        }
        It 'copies nothing of a large file without lines' {
            Write-MachineFile 'M:\a.log' ('x' * 1100000)
            InModuleScope Mabs { Copy-ProtectedFile -Path 'M:\a.log' -Destination 'M:\b.log' -MaximumMiB 1 } | Should -Be 'end'
            [System.IO.File]::ReadAllText((Get-RealPath 'M:\b.log')) | Should -Match '^\[[^]]+\]\r\n$'
        }
        It 'copies no binary file' {
            [System.IO.File]::WriteAllBytes((Get-RealPath 'M:\a.log'), [byte[]] (0..255))
            InModuleScope Mabs { Copy-ProtectedFile -Path 'M:\a.log' -Destination 'M:\b.log' } | Should -Be 'binary'
            Test-Path -LiteralPath 'M:\b.log' | Should -BeFalse
        }
        It 'reads a file that is being written' {
            $stream = [System.IO.File]::Open((Get-RealPath 'M:\a.log'), 'Create', 'Write', 'ReadWrite')
            try {
                $stream.Write([byte[]] (0x61, 0x62), 0, 2)
                $stream.Flush()
                InModuleScope Mabs { Copy-ProtectedFile -Path 'M:\a.log' -Destination 'M:\b.log' } | Should -Be 'whole'
            } finally { $stream.Dispose() }
            [System.IO.File]::ReadAllText((Get-RealPath 'M:\b.log')) | Should -Be 'ab'
        }
    }

    Context 'New-SupportBundle' {
        It 'has every kind of source, and none of the secrets that were planted in it' {
            $pass = 'PassCanary-0123456789abcdef'
            $setup = 'SetupCanary&<"ü'
            $cert = [System.Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes('CERTCANARY' * 20))
            $lines = @(
                "plain $pass", "key SecurityPassphrase=$pass", "base64 $([System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($pass)))"
                "utf16 $([System.Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes($pass)))", "json $(ConvertTo-Json -InputObject $setup -Compress)"
                "xml $([System.Security.SecurityElement]::Escape($setup))", "url $([System.Uri]::EscapeDataString($setup))", "plain $setup"
                'unknown password=UnknownCanary1', '"client_secret": "UnknownCanary2"', 'Authorization: Bearer UnknownCanary3UnknownCanary3'
                'https://x.blob.core.windows.net/c/b?sv=1&sig=UnknownCanary4%3D&se=2', '<ManagementCert>', $cert, '</ManagementCert>', $pem, 'SqlAccountPassword = Unknown Canary 5'
            )
            $text = "begin $($lines -join "`r`n")`r`nend"
            $places = [ordered] @{
                'mabs/*installation.log'                            = 'M:\ProgramData\Mabs\logs\installation.log'
                'mabs/*state.json'                                  = 'M:\ProgramData\Mabs\state.json'
                'mabs/*health.json'                                 = 'M:\ProgramData\Mabs\health.json'
                'mabs/staging/*settings.json'                       = "$($context.Folder)\settings.json"
                'setup/work/*setup-1.log'                           = 'M:\Mabs\run\logs\setup-1.log'
                'setup/DPMLogs/*DpmSetup.log'                       = 'M:\Program Files\Microsoft Azure Backup Server V4\DPMLogs\DpmSetup.log'
                'setup/DPMLogs/*SpPrereq.log'                       = 'M:\DPMLogs\SpPrereq.log'
                'server/*MSDPMCurr.errlog'                          = 'M:\Program Files\Microsoft Azure Backup Server V4\DPM\DPM\Temp\MSDPMCurr.errlog'
                'agent/*CBEngineCurr.errlog'                        = 'M:\Program Files\Microsoft Azure Recovery Services Agent\Temp\CBEngineCurr.errlog'
                'sql/setup/*Summary.txt'                            = 'M:\Program Files\Microsoft SQL Server\160\Setup Bootstrap\Log\Summary.txt'
                'sql/engine/*ERRORLOG'                              = 'M:\Program Files\Microsoft SQL Server\MSSQL16.MSDPMINSTANCE\MSSQL\Log\ERRORLOG'
                'join/*NetSetup.LOG'                                = 'M:\Windows\debug\NetSetup.LOG'
                'extension/JsonADDomainExtension/*Extension.log'    = 'M:\WindowsAzure\Logs\Plugins\Microsoft.Compute.JsonADDomainExtension\1.3.10\Extension.log'
                'extension/CustomScriptExtension/*CommandExecution.log' = 'M:\WindowsAzure\Logs\Plugins\Microsoft.Compute.CustomScriptExtension\1.10.15\CommandExecution.log'
                'extension/agent/*WaAppAgent.log'                   = 'M:\WindowsAzure\Logs\WaAppAgent.log'
            }
            $encodings = 'utf-8', 'utf-16', 'utf-16BE', 'iso-8859-1'
            $turn = 0
            foreach ($path in $places.Values) { Write-MachineFile $path $text ([System.Text.Encoding]::GetEncoding($encodings[$turn++ % 4])) }
            foreach ($log in 'System', 'Application', 'CloudBackup', 'DPM Alerts') {
                $world.eventLogs[$log] = @([pscustomobject] @{ TimeCreated = $world.now; Level = 2; LevelDisplayName = 'Error'; ProviderName = 'x'; Id = 7; Message = $text })
            }
            $world.tasks['\Mabs\Health'] = [pscustomobject] @{
                TaskPath = '\Mabs\'; TaskName = 'Health'; State = 'Ready'; Actions = @([pscustomobject] @{ Arguments = "-File ""$($context.Folder)\Invoke-HealthProbe.ps1""" })
                Triggers = @([pscustomobject] @{ StartBoundary = ''; Repetition = [pscustomobject] @{ Interval = 'PT1H' } }); LastTaskResult = 0; LastRunTime = $null
            }
            # Never read, whatever is in them.
            $never = 'M:\Mabs\MABSSetup.ini', 'M:\Mabs\run\logs\MABS.VaultCredentials', 'M:\Mabs\run\logs\passphrase.log', 'M:\ProgramData\Mabs\logs\x.pfx.log', 'M:\DPMLogs\credentials.txt',
                'M:\WindowsAzure\Logs\Plugins\Microsoft.Compute.CustomScriptExtension\1.10.15\0.settings.txt'
            foreach ($path in $never) { Write-MachineFile $path 'NeverCanary' }
            [System.IO.File]::WriteAllBytes((Get-RealPath 'M:\Mabs\run\logs\binary.log'), [byte[]] (0..255) + [System.Text.Encoding]::ASCII.GetBytes($pass))

            $found = & $bundle
            foreach ($pattern in $places.Keys) {
                $entry = Get-Entry $found $pattern
                $entry | Should -Match '^begin plain \[redacted\]' -Because $pattern
                $entry | Should -Match 'end$' -Because $pattern
            }
            foreach ($name in $found.Keys) {
                $found[$name] | Should -Not -Match 'Canary|CANARY|canary' -Because $name
                $found[$name] | Should -Not -Match ([regex]::Escape($cert)) -Because $name
                $found[$name] | Should -Not -Match ([regex]::Escape([System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($pass)))) -Because $name
                $found[$name] | Should -Not -Match 'SetupCanary|Canary\\u0026' -Because $name
            }
            $manifest = $found['manifest.txt']
            foreach ($path in $never | Select-Object -Skip 2) { $manifest | Should -Match "(?m)^refused .*$([regex]::Escape(($path -split '\\')[-1]))\r?$" }
            $manifest | Should -Not -Match 'MABSSetup\.ini|VaultCredentials'
            $manifest | Should -Match '(?m)^binary setup/work/\d{3}_binary\.log from '
            $manifest | Should -Not -Match 'WARNING'
            foreach ($log in 'System', 'Application', 'CloudBackup', 'DPM-Alerts') { $found["events/$log.txt"] | Should -Match '^2026-11-26T08:00:00Z Error x 7 begin plain \[redacted\]' }
            $manifest | Should -Match '(?m)^missing event log DPM Backup Events: '
        }
        It 'keeps the events of a log in which one has no text, or a provider that is gone' {
            $gone = [pscustomobject] @{ TimeCreated = $world.now; Level = 2; ProviderName = 'Uninstalled'; Id = 1; Message = $null }
            $gone | Add-Member -MemberType ScriptProperty -Name LevelDisplayName -Value { throw 'The system cannot find the file specified' }
            $whole = [pscustomobject] @{ TimeCreated = $world.now; Level = 3; LevelDisplayName = 'Warning'; ProviderName = 'x'; Id = 2; Message = 'kept' }
            $verbose = [pscustomobject] @{ TimeCreated = $world.now; Level = 0; LevelDisplayName = ''; ProviderName = 'y'; Id = 3; Message = 'kept' }
            $script:records = @($gone, $whole, $verbose)
            Mock -ModuleName Mabs Get-WinEvent {
                $script:records
                # As the cmdlet does: what the call says decides whether it ends here. The preference of the session that runs the tests must not.
                $action = if (@($PesterBoundParameters.Keys) -contains 'ErrorAction') { $PesterBoundParameters['ErrorAction'] } else { 'Stop' }
                Write-Error -Message 'The description string for parameter reference (%1) could not be found' -ErrorAction $action
            }
            $lines = InModuleScope Mabs { Get-SupportEvent -LogName Application }
            $lines | ForEach-Object { $_.TrimEnd() } | Should -Be @(
                '2026-11-26T08:00:00Z Error Uninstalled 1', '2026-11-26T08:00:00Z Warning x 2 kept', '2026-11-26T08:00:00Z Information y 3 kept'
            )
        }
        It 'says why a log has no events' {
            { InModuleScope Mabs { Get-SupportEvent -LogName 'Nothing' } } | Should -Throw '*not an event log*Nothing*'
        }
        It 'describes the machine' {
            Mock -ModuleName Mabs Get-Volume { [pscustomobject] @{ DriveLetter = 'S'; FileSystemLabel = 'x'; FileSystem = 'NTFS'; Size = 2; SizeRemaining = 1 } }
            $overview = ConvertFrom-Json -InputObject (& $bundle)['overview.json']
            $overview.machine.name | Should -Be 'MABS01'
            $overview.services | Should -Contain 'OBEngine Running Automatic'
            $overview.volumes[0].DriveLetter | Should -Be 'S'
            $overview.tasks | Should -Contain 'the scheduled task \Mabs\Health is missing'
            @($overview.phases)[0] | Should -BeLike 'Proxy *'
        }
        It 'goes on without what cannot be read' {
            Mock -ModuleName Mabs Get-BackupServerInstallation { throw 'no registry' }
            Mock -ModuleName Mabs Get-Volume { throw 'no storage' }
            $overview = ConvertFrom-Json -InputObject (& $bundle)['overview.json']
            $overview.server | Should -Be 'could not be read: no registry'
            $overview.volumes | Should -Be 'could not be read: no storage'
            $overview.machine.name | Should -Be 'MABS01'
        }
        It 'says so when the secrets are not known, in the manifest and to the operator' {
            $world.neighbours.secrets = @{ 'https://kv/secrets/setup' = 'SetupCanary1' }
            $warnings = @()
            $zip = New-SupportBundle -Folder $context.Folder -WarningVariable warnings -WarningAction SilentlyContinue
            @($warnings).Count | Should -Be 1
            "$($warnings[0])" | Should -BeLike 'The pass phrase could not be read*'
            (Read-Bundle $zip)['manifest.txt'] | Should -Match '(?m)^WARNING The pass phrase could not be read'
        }
        It 'works when the settings cannot be read' {
            Mock -ModuleName Mabs New-InstallationContext { throw 'settings.json cannot be read as JSON' }
            Write-MachineFile 'M:\ProgramData\Mabs\logs\installation.log' 'line'
            $found = & $bundle
            Get-Entry $found 'mabs/logs/*installation.log' | Should -Be 'line'
            $found['manifest.txt'] | Should -Match '(?m)^WARNING The secrets of the server are not known: settings.json'
        }
        It 'takes the newest files of a folder' {
            foreach ($index in 1..23) {
                Write-MachineFile "M:\ProgramData\Mabs\logs\$index.log" 'x'
                [System.IO.File]::SetLastWriteTimeUtc((Get-RealPath "M:\ProgramData\Mabs\logs\$index.log"), [datetime]::new(2026, 11, $index))
            }
            $found = & $bundle
            $names = @($found.Keys | Where-Object { $_ -like 'mabs/logs/*' })
            $names.Count | Should -Be 20
            @($names | Where-Object { $_ -match '_[123]\.log$' }).Count | Should -Be 0
            $found['manifest.txt'] | Should -Match '(?m)^older 3 older files of '
        }
        It 'leaves one protected zip file behind, and clears away what an ended bundle left' {
            $null = [System.IO.Directory]::CreateDirectory((Get-RealPath 'M:\ProgramData\Mabs\support\mabs-support_MABS01_old.work'))
            $zip = New-SupportBundle -Folder $context.Folder -WarningAction SilentlyContinue
            Split-Path -Path $zip -Leaf | Should -Be 'mabs-support_MABS01_20261126T080000Z.zip'
            @(Get-ChildItem -LiteralPath 'M:\ProgramData\Mabs\support' | ForEach-Object { $_.Name }) | Should -Be @('mabs-support_MABS01_20261126T080000Z.zip')
            @($world.accessRights.Keys | Where-Object { $_ -like '*support' }).Count | Should -Be 1
        }
        It 'reports a bundle that cannot be written' {
            Mock -ModuleName Mabs Compress-Archive { throw 'There is not enough space on the disk.' }
            { New-SupportBundle -Folder $context.Folder } | Should -Throw -ErrorId 'MABS-SUP-001*' -ExpectedMessage '*not enough space*'
        }
        It 'does nothing with -WhatIf' {
            New-SupportBundle -Folder $context.Folder -WhatIf | Should -BeNullOrEmpty
            Test-Path -LiteralPath 'M:\ProgramData\Mabs\support' | Should -BeFalse
            Should -Invoke -ModuleName Mabs Get-KeyVaultSecret -Times 0 -Exactly
        }
    }
}
