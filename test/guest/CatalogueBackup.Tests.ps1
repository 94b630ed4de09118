BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/OperationsWorld.ps1"
    Add-NeighbourFunction
    $script:number = 0
    $container = 'https://stmabs.blob.core.windows.net/catalogue'
    # What a run leaves that ends while SQL Server writes: the file, and a record that names it without its hash.
    function Write-BegunBackup([string] $Name, [int] $Bytes) {
        $null = New-Item -Path $backups -ItemType Directory -Force
        $path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath((Join-Path -Path $backups -ChildPath $Name))
        $null = [System.IO.Directory]::CreateDirectory((Split-Path -Path $path -Parent))
        [System.IO.File]::WriteAllBytes($path, (New-Object -TypeName 'byte[]' -ArgumentList $Bytes))
        Set-Content -LiteralPath 'M:\ProgramData\Mabs\catalogue.json' -Value (ConvertTo-Json -InputObject @{ schemaVersion = 1; pendingFile = $Name; pendingSha256 = $null })
    }
    function Get-Record { return (ConvertFrom-Json -InputObject (Get-Content -LiteralPath 'M:\ProgramData\Mabs\catalogue.json' -Raw)) }
}

Describe 'Backup of DPMDB' {
    BeforeEach {
        $script:number++
        $world = New-OperationsWorld -Root (Join-Path $TestDrive "machine$($script:number)")
        Install-FakeWindows -World $world
        Install-NeighbourMock
        $context = New-OperationsContext
        $backups = Join-Path -Path 'S:\' -ChildPath 'DPMDB'
    }

    AfterEach { Uninstall-FakeWindows }

    Context 'ConvertTo-SqlLiteral' {
        It 'writes any text so that it stays one text' -ForEach @("a", "O'Brien", "''", "]", "'; DROP DATABASE [x] --", "ümlaut") {
            $text = $_
            $literal = InModuleScope Mabs -Parameters @{ t = $text } { ConvertTo-SqlLiteral -Text $t }
            $literal | Should -Match "^N'(?:[^']|'')*'$"
            $literal.Substring(2, $literal.Length - 3).Replace("''", "'") | Should -BeExactly $text
            $name = InModuleScope Mabs -Parameters @{ t = $text } { ConvertTo-SqlLiteral -Text $t -AsName }
            $name | Should -Match '^\[(?:[^\]]|\]\])*\]$'
            $name.Substring(1, $name.Length - 2).Replace(']]', ']') | Should -BeExactly $text
        }
    }

    Context 'Get-CatalogueFileName' {
        It 'begins with the time in UTC, so that names sort by time' {
            InModuleScope Mabs { Get-CatalogueFileName -Time ([datetime]::new(2026, 1, 2, 3, 4, 5, [System.DateTimeKind]::Utc)) -Build '14.0.46.0' } | Should -Be '2026-01-02T0304Z_14.0.46.0.bak'
        }
        It 'lets no build reach another folder' {
            InModuleScope Mabs { Get-CatalogueFileName -Time ([datetime]::new(2026, 1, 2, 3, 4, 5, [System.DateTimeKind]::Utc)) -Build '..\x/y' } | Should -Be '2026-01-02T0304Z_..-x-y.bak'
        }
    }

    Context 'Send-BlobFile' {
        It 'sends a file of <Size> bytes in <Blocks> blocks, byte by byte the same' -ForEach @(
            @{ Size = 0; Blocks = 0 }, @{ Size = 1; Blocks = 1 }, @{ Size = 1048576; Blocks = 1 }, @{ Size = 1048577; Blocks = 2 }, @{ Size = 3145728; Blocks = 3 }
        ) {
            $bytes = New-Object -TypeName 'byte[]' -ArgumentList $Size
            (New-Object -TypeName System.Random -ArgumentList 7).NextBytes($bytes)
            $path = Join-Path $TestDrive "file$($script:number).bak"
            [System.IO.File]::WriteAllBytes($path, $bytes)
            $sent = InModuleScope Mabs -Parameters @{ c = $context; p = $path } {
                Send-BlobFile -Context $c -Path $p -Uri 'https://x/c/a.bak' -BlockMiB 1 -Metadata @{ build = '14.0.46.0' }
            }
            $sent | Should -Be $Size
            $blob = $world.neighbours.blobs['https://x/c/a.bak']
            [System.Convert]::ToBase64String($blob.Bytes) -ceq [System.Convert]::ToBase64String($bytes) | Should -BeTrue
            $blob.Headers['x-ms-meta-build'] | Should -Be '14.0.46.0'
            $blob.Headers['If-None-Match'] | Should -Be '*'
            $puts = @($world.neighbours.requests | Where-Object { $_.Uri -match 'comp=block&' })
            $puts.Count | Should -Be $Blocks
            @($puts | Where-Object { $_.Size -gt 1MB }).Count | Should -Be 0
        }
        It 'shows nothing of an upload that broke off' {
            [System.IO.File]::WriteAllBytes((Join-Path $TestDrive 'x.bak'), (New-Object -TypeName 'byte[]' -ArgumentList (2MB)))
            $world.neighbours.azureFails = 'blocklist'
            { InModuleScope Mabs -Parameters @{ c = $context; p = (Join-Path $TestDrive 'x.bak') } { Send-BlobFile -Context $c -Path $p -Uri 'https://x/c/a.bak' -BlockMiB 1 } } | Should -Throw
            $world.neighbours.blobs.Count | Should -Be 0
        }
        It 'sends nothing with -WhatIf' {
            InModuleScope Mabs -Parameters @{ c = $context } { Send-BlobFile -Context $c -Path 'M:\none.bak' -Uri 'https://x/c/a.bak' -WhatIf } | Should -Be 0
            $world.neighbours.requests.Count | Should -Be 0
        }
    }

    Context 'Get-CatalogueRecord' {
        It 'knows nothing before the first backup, and nothing from a damaged file' -ForEach @($null, '', '{', '[]', '"x"', '{"schemaVersion":2}', '{"schemaVersion":1}', '{"schemaVersion":1,"lastSuccess":"yesterday"}') {
            if ($null -ne $_) { Set-Content -LiteralPath 'M:\ProgramData\Mabs\catalogue.json' -Value $_ }
            $record = InModuleScope Mabs { Get-CatalogueRecord -DataFolder 'M:\ProgramData\Mabs' }
            @($record.Keys) | Should -Be @('schemaVersion', 'lastSuccess', 'blobName', 'sizeBytes', 'sha256', 'build', 'lastAttempt', 'pendingFile', 'pendingSha256', 'failure')
            @($record.Values | Where-Object { $null -ne $_ }) | Should -Be @(1)
        }
    }

    Context 'Invoke-CatalogueBackup' {
        It 'backs up, verifies, uploads and writes down' {
            $record = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $name = 'MABS01/2026-11-26T0800Z_14.0.46.0.bak'
            $record.blobName | Should -Be $name
            $blob = $world.neighbours.blobs["$container/$name"]
            $file = Join-Path -Path $backups -ChildPath '2026-11-26T0800Z_14.0.46.0.bak'
            $hash = (Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash.ToLowerInvariant()
            [System.BitConverter]::ToString([System.Security.Cryptography.SHA256]::Create().ComputeHash($blob.Bytes)).Replace('-', '').ToLowerInvariant() | Should -Be $hash
            $blob.Headers['x-ms-meta-version'] | Should -Be 'V4'
            $blob.Headers['x-ms-meta-build'] | Should -Be '14.0.46.0'
            $blob.Headers['x-ms-meta-sha256'] | Should -Be $hash
            $blob.Headers['x-ms-meta-server'] | Should -Be 'MABS01'
            $saved = Get-Record
            $saved.schemaVersion | Should -Be 1
            $saved.blobName | Should -Be $name
            $saved.sizeBytes | Should -Be $blob.Bytes.Length
            $saved.build | Should -Be '14.0.46.0'
            $saved.sha256 | Should -Be $hash
            $saved.failure | Should -BeNullOrEmpty
        }
        It 'asks SQL Server for a copy-only backup with checksums, and to verify the same file' {
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $world.neighbours.sql.Count | Should -Be 3
            $world.neighbours.sql[0] | Should -BeLike "MABS01\MSDPMINSTANCE USE ``[DPMDB_O'B``]``]``]; SELECT SUM*"
            $file = Join-Path -Path $backups -ChildPath '2026-11-26T0800Z_14.0.46.0.bak'
            $world.neighbours.sql[1] | Should -BeExactly "MABS01\MSDPMINSTANCE BACKUP DATABASE [DPMDB_O'B]]] TO DISK = N'$file' WITH COPY_ONLY, CHECKSUM, COMPRESSION, FORMAT, INIT;"
            $world.neighbours.sql[2] | Should -BeExactly "MABS01\MSDPMINSTANCE RESTORE VERIFYONLY FROM DISK = N'$file' WITH CHECKSUM;"
        }
        It 'gives the service of SQL Server access to the folder, and nobody else' {
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $world.accessRights[$backups] | Should -BeLike '*/inheritance:r /grant:r*NT SERVICE\MSSQL$MSDPMINSTANCE:(OI)(CI)M*'
        }
        It 'deletes only its own old local copies, and only after the upload' {
            $null = New-Item -Path $backups -ItemType Directory -Force
            $stays = '2026-11-23T0800Z_14.0.46.0.bak', '2026-11-25T0515Z_14.0.46.0.bak', 'mine.bak', '2026-11-20T0515Z.bak', 'x2026-11-20T0515Z_1.bak', '2026-11-20T0515Z_14.0.46.0.bak.old'
            $goes = '2026-11-23T0759Z_14.0.46.0.bak', '2025-01-01T0000Z_14.0.30.0.bak'
            foreach ($name in $stays + $goes) { Set-Content -LiteralPath (Join-Path -Path $backups -ChildPath $name) -Value 'x' }
            $world.neighbours.azureFails = 'blocklist'
            { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-004'
            @($goes | Where-Object { Test-Path -LiteralPath (Join-Path -Path $backups -ChildPath $_) }).Count | Should -Be 2
            $world.neighbours.azureFails = ''
            $world.now = $world.now.AddMinutes(-1)
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            @(Get-ChildItem -LiteralPath $backups | ForEach-Object { $_.Name } | Sort-Object) |
                Should -Be @($stays + '2026-11-26T0800Z_14.0.46.0.bak' + '2026-11-23T0759Z_14.0.46.0.bak' | Sort-Object)
        }
        It 'uploads the file that is there already, for six hours, and a damaged one never' {
            $world.neighbours.azureFails = 'blocklist'
            $attempt = { try { $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } catch { $null = $_ } }
            $made = { @($world.neighbours.sql | Where-Object { $_ -like '*BACKUP DATABASE*' }).Count }
            & $attempt
            $world.now = $world.now.AddHours(6)
            & $attempt
            & $made | Should -Be 1
            $world.now = $world.now.AddMinutes(1)
            & $attempt
            & $made | Should -Be 2
            Set-Content -LiteralPath (Join-Path -Path $backups -ChildPath '2026-11-26T1401Z_14.0.46.0.bak') -Value 'damaged'
            $world.neighbours.azureFails = ''
            $world.now = $world.now.AddMinutes(1)
            $record = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            & $made | Should -Be 3
            $record.blobName | Should -Be 'MABS01/2026-11-26T1402Z_14.0.46.0.bak'
            $record.pendingFile | Should -Be $null
        }
        It 'notes the file before SQL Server writes it, and its hash before the upload' {
            $script:noted = New-Object -TypeName 'System.Collections.Generic.List[string]'
            Mock -ModuleName Mabs Backup-CatalogueDatabase {
                $script:noted.Add("$((Get-Record).pendingFile) $((Get-Record).pendingSha256)")
                Set-Content -LiteralPath 'S:\x.bak' -Value 'x'
                'S:\x.bak'
            }
            Mock -ModuleName Mabs Send-BlobFile { $script:noted.Add("$((Get-Record).pendingFile) $((Get-Record).pendingSha256)"); 1 }
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $script:noted[0] | Should -Be '2026-11-26T0800Z_14.0.46.0.bak '
            $script:noted[1] | Should -Match '^2026-11-26T0800Z_14\.0\.46\.0\.bak [0-9a-f]{64}$'
            $script:noted.Count | Should -Be 2
            (Get-Record).pendingFile | Should -BeNullOrEmpty
        }
        It 'uploads the good file of a run that was cut off before it knew, and makes no other' {
            Write-BegunBackup '2026-11-26T0745Z_14.0.46.0.bak' -Bytes (2MB + 17)
            $record = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $record.blobName | Should -Be 'MABS01/2026-11-26T0745Z_14.0.46.0.bak'
            $record.pendingFile | Should -BeNullOrEmpty
            $world.neighbours.blobs.Count | Should -Be 1
            @($world.neighbours.sql | Where-Object { $_ -like '*BACKUP DATABASE*' }).Count | Should -Be 0
            @($world.neighbours.sql | Where-Object { $_ -like '*VERIFYONLY*0745Z*' }).Count | Should -Be 1
            @(Get-ChildItem -LiteralPath $backups | ForEach-Object { $_.Name }) | Should -Be '2026-11-26T0745Z_14.0.46.0.bak'
        }
        It 'deletes the part of a file that a run was cut off in, and makes a whole one' {
            Write-BegunBackup '2026-11-26T0745Z_14.0.46.0.bak' -Bytes 1000
            $record = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $record.blobName | Should -Be 'MABS01/2026-11-26T0800Z_14.0.46.0.bak'
            @($world.neighbours.blobs.Keys) | Should -Be "$container/MABS01/2026-11-26T0800Z_14.0.46.0.bak"
            @(Get-ChildItem -LiteralPath $backups | ForEach-Object { $_.Name }) | Should -Be '2026-11-26T0800Z_14.0.46.0.bak'
        }
        It 'leaves one file at most, however often SQL Server cannot verify what it wrote' {
            $world.neighbours.sqlFails = '^RESTORE'
            foreach ($try in 1..4) {
                { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-003'
                $world.now = $world.now.AddMinutes(15)
            }
            @(Get-ChildItem -LiteralPath $backups).Count | Should -Be 1
        }
        It 'deletes nothing as long as SQL Server does not answer' {
            Write-BegunBackup '2026-11-26T0745Z_14.0.46.0.bak' -Bytes (2MB + 17)
            $world.neighbours.sqlFails = '.'
            foreach ($try in 1..2) {
                { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-002'
                (Get-Record).pendingFile | Should -Be '2026-11-26T0745Z_14.0.46.0.bak'
                Test-Path -LiteralPath (Join-Path -Path $backups -ChildPath '2026-11-26T0745Z_14.0.46.0.bak') | Should -BeTrue
            }
            $world.neighbours.sqlFails = ''
            (InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }).blobName | Should -Be 'MABS01/2026-11-26T0745Z_14.0.46.0.bak'
        }
        It 'keeps a good file of another build or of yesterday, and uploads another' -ForEach @('2026-11-26T0745Z_14.0.30.0.bak', '2026-11-25T0745Z_14.0.46.0.bak') {
            Write-BegunBackup $_ -Bytes (2MB + 17)
            (InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }).blobName | Should -Be 'MABS01/2026-11-26T0800Z_14.0.46.0.bak'
            Test-Path -LiteralPath (Join-Path -Path $backups -ChildPath $_) | Should -BeTrue
        }
        It 'deletes no file that its record may not name' -ForEach @('mine.bak', '..\mine.bak', '../mine.bak', '2026-11-26T0745Z_..\..\mine.bak') {
            Write-BegunBackup $_ -Bytes 1000
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            Test-Path -LiteralPath (Join-Path -Path $backups -ChildPath $_) | Should -BeTrue
        }
        It 'takes an upload for done whose end it did not see, and sends nothing twice' {
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $name = '2026-11-26T0800Z_14.0.46.0.bak'
            # As it was before the end of the upload.
            $first = Get-Record
            $text = ConvertTo-Json -InputObject @{ schemaVersion = 1; pendingFile = $name; pendingSha256 = $first.sha256 }
            Set-Content -LiteralPath 'M:\ProgramData\Mabs\catalogue.json' -Value $text
            $world.neighbours.requests.Clear()
            $world.now = $world.now.AddMinutes(15)
            $record = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $record.blobName | Should -Be "MABS01/$name"
            $record.sizeBytes | Should -Be $first.sizeBytes
            $record.sha256 | Should -Be $first.sha256
            $record.pendingFile | Should -BeNullOrEmpty
            @($world.neighbours.requests | ForEach-Object { $_.Method }) | Should -Be 'Head'
            @($world.neighbours.sql | Where-Object { $_ -like '*BACKUP DATABASE*' }).Count | Should -Be 1
        }
        It 'gives a backup another name where a blob of somebody else has its name' {
            $world.neighbours.azureFails = 'blocklist'
            { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-004'
            $world.neighbours.azureFails = ''
            $world.neighbours.blobs["$container/MABS01/2026-11-26T0800Z_14.0.46.0.bak"] = [pscustomobject] @{ Bytes = [byte[]] (1, 2); Headers = @{} }
            $world.now = $world.now.AddMinutes(15)
            $record = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $record.blobName | Should -Be 'MABS01/2026-11-26T0815Z_14.0.46.0.bak'
            $world.neighbours.blobs["$container/MABS01/2026-11-26T0800Z_14.0.46.0.bak"].Bytes.Length | Should -Be 2
        }
        It 'keeps the new copy even when none is to be kept' {
            $context.Settings.catalogueBackup.keepLocalDays = -1
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            Test-Path -LiteralPath (Join-Path -Path $backups -ChildPath '2026-11-26T0800Z_14.0.46.0.bak') | Should -BeTrue
        }
        It 'writes down what an attempt ended in, and keeps what it knew of the last success' {
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
            $world.now = $world.now.AddDays(1)
            $world.neighbours.sqlFails = '^BACKUP'
            { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-002' -ExpectedMessage '*3013*'
            $record = InModuleScope Mabs { Get-CatalogueRecord -DataFolder 'M:\ProgramData\Mabs' }
            $record.failure.id | Should -Be 'MABS-DBB-002'
            $record.lastAttempt | Should -Be '2026-11-27T08:00:00Z'
            $record.lastSuccess | Should -Be '2026-11-26T08:00:00Z'
            $record.blobName | Should -Be 'MABS01/2026-11-26T0800Z_14.0.46.0.bak'
        }
        It 'reports a backup that SQL Server cannot verify, and uploads nothing' {
            $world.neighbours.sqlFails = '^RESTORE'
            { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-003'
            $world.neighbours.requests.Count | Should -Be 0
        }
        It 'reports a database that does not answer' {
            $world.neighbours.sqlFails = 'SpaceUsed'
            { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-002'
        }
        It 'leaves a tenth of the scratch volume to the cache' {
            # 2 GiB are needed, 6.4 GiB have to stay free.
            $world.neighbours.scratch.FreeBytes = [long] (8.39GB)
            { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-005' -ExpectedMessage '*needs 2 GiB*8.4 GiB are free*'
            @($world.neighbours.sql | Where-Object { $_ -match 'BACKUP' }).Count | Should -Be 0
            $world.neighbours.scratch.FreeBytes = [long] (8.41GB)
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
        }
        It 'needs a scratch volume and a backup server' {
            $world.neighbours.scratch = $null
            { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-CLD-001'
            $world.neighbours.server = $null
            { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-001'
        }
        It 'lets one backup at a time be at work' {
            $lock = [System.IO.File]::Open((Join-Path $world.root 'M/ProgramData/Mabs/catalogue.lock'), 'OpenOrCreate', 'ReadWrite', 'None')
            try {
                { InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-006'
            } finally { $lock.Dispose() }
            $null = InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c }
        }
        It 'does nothing with -WhatIf' {
            InModuleScope Mabs -Parameters @{ c = $context } { Invoke-CatalogueBackup -Context $c -WhatIf }
            $world.neighbours.sql.Count | Should -Be 0
            $world.neighbours.requests.Count | Should -Be 0
            Test-Path -LiteralPath 'M:\ProgramData\Mabs\catalogue.json' | Should -BeFalse
        }
    }

    Context 'Get-MabsTaskProblem' {
        It 'finds nothing about a task as it has to be' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            InModuleScope Mabs { Get-MabsTaskProblem -Name Catalogue -DailyAt '05:15' } | Should -BeNullOrEmpty
        }
        It 'names a task that is missing' { InModuleScope Mabs { Get-MabsTaskProblem -Name Catalogue } | Should -Be 'the scheduled task \Mabs\Catalogue is missing' }
        It 'names a task that is disabled' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            $world.tasks['\Mabs\Catalogue'].State = 'Disabled'
            InModuleScope Mabs { Get-MabsTaskProblem -Name Catalogue } | Should -Be 'the scheduled task \Mabs\Catalogue is disabled'
        }
        It 'names a task whose script is gone' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            Remove-Item -LiteralPath "$($context.Folder)\Backup-Catalogue.ps1"
            InModuleScope Mabs { Get-MabsTaskProblem -Name Catalogue } | Should -BeLike "*starts '*Backup-Catalogue.ps1', which is missing"
        }
        It 'names a task at another time' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            InModuleScope Mabs { Get-MabsTaskProblem -Name Catalogue -DailyAt '05:30' } | Should -Be "the scheduled task \Mabs\Catalogue starts at '05:15', not 05:30"
        }
    }

    Context 'CatalogueBackup' {
        It 'registers the daily task in the time of the server, and makes the first backup' {
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CatalogueBackupPhase -Context $c } | Should -BeFalse
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            $task = $world.tasks['\Mabs\Catalogue']
            $task.Triggers[0].Daily | Should -BeTrue
            # No time zone: with one the task would keep its distance to UTC.
            $task.Triggers[0].StartBoundary | Should -Be '2026-11-26T05:15:00'
            $task.Settings.ExecutionTimeLimit | Should -Be ([timespan] '04:00:00')
            $task.Actions[0].Arguments | Should -BeLike '*-File "*Backup-Catalogue.ps1"'
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CatalogueBackupPhase -Context $c } | Should -BeTrue
            $facts = InModuleScope Mabs -Parameters @{ c = $context } { Confirm-CatalogueBackupPhase -Context $c }
            $facts.catalogueBackupBlob | Should -Be 'MABS01/2026-11-26T0800Z_14.0.46.0.bak'
            $facts.catalogueBackupAt | Should -Be '2026-11-26T08:00:00Z'
            $facts.catalogueBackupTime | Should -Be '05:15'
        }
        It 'leaves a task alone that is right' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            $world.calls.Clear()
            $world.now = $world.now.AddMinutes(1)
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            @($world.calls | Where-Object { $_.Name -eq 'Register-ScheduledTask' }).Count | Should -Be 0
        }
        It 'changes the time of the task with the settings' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            $context.Settings.catalogueBackup.time = '23:30'
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CatalogueBackupPhase -Context $c } | Should -BeFalse
            $world.now = $world.now.AddMinutes(1)
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            $world.tasks['\Mabs\Catalogue'].Triggers[0].StartBoundary | Should -Be '2026-11-26T23:30:00'
        }
        It 'wants another backup <Why>' -ForEach @(
            @{ Why = 'after a day'; Change = { $world.now = $world.now.AddDays(1).AddMinutes(1) } }
            @{ Why = 'for another build'; Change = { $world.neighbours.server.Version = [version] '14.0.50.0' } }
            @{ Why = 'for another server'; Change = { $context.Settings.server.name = 'MABS02' } }
            @{ Why = 'without a record'; Change = { Remove-Item -LiteralPath 'M:\ProgramData\Mabs\catalogue.json' } }
        ) {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            . $Change
            InModuleScope Mabs -Parameters @{ c = $context } { Test-CatalogueBackupPhase -Context $c } | Should -BeFalse
        }
        It 'proves nothing without task and backup' {
            { InModuleScope Mabs -Parameters @{ c = $context } { Confirm-CatalogueBackupPhase -Context $c } } |
                Should -Throw -ErrorId 'MABS-DBB-007' -ExpectedMessage '*task \Mabs\Catalogue is missing; no backup was uploaded yet.'
        }
        It 'looks into the container, not only into its notes' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c }
            $blob = $world.neighbours.blobs["$container/MABS01/2026-11-26T0800Z_14.0.46.0.bak"]
            $blob.Bytes = [byte[]] (1, 2, 3)
            { InModuleScope Mabs -Parameters @{ c = $context } { Confirm-CatalogueBackupPhase -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-008' -ExpectedMessage '*3 bytes*'
            $world.neighbours.blobs.Clear()
            { InModuleScope Mabs -Parameters @{ c = $context } { Confirm-CatalogueBackupPhase -Context $c } } | Should -Throw -ErrorId 'MABS-DBB-008' -ExpectedMessage '*not found*'
        }
        It 'registers nothing with -WhatIf' {
            InModuleScope Mabs -Parameters @{ c = $context } { Set-CatalogueBackupPhase -Context $c -WhatIf }
            $world.tasks.Count | Should -Be 0
            $world.neighbours.sql.Count | Should -Be 0
        }
    }

    Context 'Backup-Catalogue' {
        It 'gives the name of the blob, and logs into a file of its own' {
            Mock -ModuleName Mabs New-InstallationContext { $context }
            Backup-Catalogue -Folder $context.Folder | Should -Be 'MABS01/2026-11-26T0800Z_14.0.46.0.bak'
            Get-Content -LiteralPath 'M:\ProgramData\Mabs\logs\catalogue.log' -Raw | Should -BeLike '*The backup MABS01/2026-11-26T0800Z_14.0.46.0.bak is uploaded.*'
            Test-Path -LiteralPath 'M:\ProgramData\Mabs\logs\installation.log' | Should -BeFalse
        }
        It 'logs why it failed' {
            Mock -ModuleName Mabs New-InstallationContext { $context }
            $world.neighbours.server = $null
            { Backup-Catalogue -Folder $context.Folder } | Should -Throw -ErrorId 'MABS-DBB-001*'
            Get-Content -LiteralPath 'M:\ProgramData\Mabs\logs\catalogue.log' -Raw | Should -BeLike '*Error*MABS-DBB-001 There is no backup server*'
        }
    }
}
