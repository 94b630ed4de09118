BeforeDiscovery {
    $messages = (Get-Content "$PSScriptRoot/../../guest/Mabs/Messages/knownErrors.json" -Raw | ConvertFrom-Json).messages.PSObject.Properties.Name
    $lines = Import-PowerShellDataFile -Path "$PSScriptRoot/support/productErrors.psd1"
    $cases = foreach ($id in $messages) { @{ id = $id; line = $lines[$id] } }
}

BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/SetupMachine.ps1"
    $null = New-SetupMachine -Root $TestDrive
    function Find-Error([string] $Text) { @(Invoke-InMabs Find-ProductError @{ Text = $Text }) }
}

AfterAll { Uninstall-FakeWindows }

Describe 'Get-KnownErrorTable' {
    BeforeAll { $table = @(Invoke-InMabs Get-KnownErrorTable) }

    It 'has an entry for every message of its family and no other, each once' {
        $messages = (Get-Content "$PSScriptRoot/../../guest/Mabs/Messages/knownErrors.json" -Raw | ConvertFrom-Json).messages.PSObject.Properties.Name
        @($table | ForEach-Object { $_.MessageId } | Sort-Object) | Should -Be @($messages | Sort-Object)
    }
    It 'claims every number once' {
        $ids = @($table | ForEach-Object { $_.Ids })
        @($ids | Select-Object -Unique).Count | Should -Be $ids.Count
    }
    It 'knows the numbers that the pages on trouble name' {
        $ids = @($table | ForEach-Object { $_.Ids })
        foreach ($id in '34513', '34528', '403', '100050', '100110', '4024', '4387', '307', '30135', '0x1FC07', '0x29834', '100130', '120002', '391224', '391225', '391282', '391283', '100272', '812', '0x1FBD3', '34506') {
            $ids | Should -Contain $id
        }
    }
    It 'lets only a restart be cured by one' {
        @($table | Where-Object { $_.NeedsRestart } | ForEach-Object { $_.MessageId }) | Should -Be 'MABS-KNO-013'
    }
}

Describe 'Find-ProductError' {
    It 'recognises <id>' -ForEach $cases {
        $found = Find-Error "line one`r`n$line`r`nline three"
        $found.Count | Should -Be 1
        $found[0].MessageId | Should -Be $id
        $found[0].Line | Should -Be $line
    }

    It 'reads the number as <form>' -ForEach @(
        @{ form = 'ID: 812' }, @{ form = '(ID: 812)' }, @{ form = 'ID:812' }, @{ form = 'Data Protection Manager Error ID: 812' }, @{ form = 'id : 812.' }
        @{ form = 'ErrorCode = 812' }, @{ form = 'Error code: 812,' }, @{ form = '[12:00] ID: 812. Details: none' }
    ) {
        (Find-Error $form).MessageId | Should -Be 'MABS-KNO-009'
    }

    It 'takes <form> for no error' -ForEach @(
        @{ form = 'Process ID: 812' }, @{ form = 'ProcessID: 812' }, @{ form = 'Thread ID: 812' }, @{ form = 'Event ID: 812' }, @{ form = 'ID: 812a' }
        @{ form = 'ID: 5D4C0F0E-1111' }, @{ form = 'ID: 8121234567' }, @{ form = 'Product ID: 812' }, @{ form = 'valid: 812' }, @{ form = 'ID: 812-1' }
        @{ form = 'ID: 14.0.30.0' }, @{ form = 'Exit code: 812' }, @{ form = 'restart to complete. ID: 4319' }, @{ form = 'SQL Agent becomes automatic. ID: 4355' }, @{ form = '' }
    ) {
        (Find-Error $form).Count | Should -Be 0
    }

    It 'puts the telling error before the general one, whatever the log says first' {
        $found = Find-Error "failed. ID: 4387`nfailed. ID: 810`nreports. ID: 812"
        @($found | ForEach-Object { $_.MessageId }) | Should -Be 'MABS-KNO-009', 'MABS-KNO-027'
    }

    It 'keeps numbers it does not know, in their order, each with its first line' {
        $found = Find-Error "one ID: 34508`ntwo ID: 100034`nagain ID: 34508`nlast ID: 812"
        @($found | ForEach-Object { $_.ProductId }) | Should -Be '812', '34508', '100034'
        @($found | ForEach-Object { $_.Line }) | Should -Be 'last ID: 812', 'one ID: 34508', 'two ID: 100034'
        $found[1].MessageId | Should -Be ''
    }

    It 'reads hexadecimal numbers with leading zeros and in any case' {
        (Find-Error 'error code: 0x0001fbd3').MessageId | Should -Be 'MABS-KNO-008'
    }

    It 'shortens a line that is endless' {
        (Find-Error ('x' * 5000 + ' ID: 812')).Line.Length | Should -Be 300
    }

    It 'survives any text' {
        $random = [System.Random]::new(7)
        for ($round = 0; $round -lt 100; $round++) {
            $text = -join @(for ($length = 0; $length -lt 200; $length++) { [char] $random.Next(1, 300) })
            { Find-Error $text } | Should -Not -Throw
        }
    }
}

Describe 'New-SetupError' {
    It 'makes the known error the message, and keeps all of them as findings' {
        $found = Find-Error "a ID: 34508`nreports ID: 812`nfailed ID: 4387"
        $record = Invoke-InMabs New-SetupError @{ ProductError = $found; Log = @([pscustomobject] @{ Path = 'M:\setup.log'; Text = 'x' }); ExitCode = 1 }
        $record.FullyQualifiedErrorId | Should -Be 'MABS-KNO-009'
        $record.Exception.Message | Should -Be 'The product reports 812: the reports could not be configured. It wrote: reports ID: 812'
        @($record.Exception.Data['Findings'] | ForEach-Object { $_.id }) | Should -Be 'MABS-KNO-009', 'MABS-KNO-027', 'MABS-SET-011'
    }
    It 'keeps the numbers and lines of errors that nobody knows' {
        $record = Invoke-InMabs New-SetupError @{ ProductError = (Find-Error "one ID: 34508`ntwo ID: 100034"); Log = @(); ExitCode = 0 }
        $record.FullyQualifiedErrorId | Should -Be 'MABS-SET-011'
        $record.Exception.Message | Should -Be 'Setup failed with an error that has no entry here: 34508, 100034. one ID: 34508 | two ID: 100034'
    }
    It 'shows the end of the log when it names no error' {
        $log = [pscustomobject] @{ Path = 'M:\setup.log'; Text = "one`r`ntwo`r`n`r`nthree`r`n" }
        $record = Invoke-InMabs New-SetupError @{ ProductError = @(); Log = @($log); ExitCode = 1603 }
        $record.FullyQualifiedErrorId | Should -Be 'MABS-SET-010'
        $record.Exception.Message | Should -Be 'Setup ended with 1603 and did not install the backup server. Its last lines: one | two | three'
    }
    It 'says that there is no log at all' {
        $record = Invoke-InMabs New-SetupError @{ ProductError = @(); Log = @(); ExitCode = $null }
        $failure = Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $record; Phase = 'Setup' }
        $failure.cause | Should -Be 'The logs name no error id: none was written'
    }
}

Describe 'The messages of setup' {
    It 'have a cause and a remedy that can be rendered for each known error' {
        foreach ($entry in @(Invoke-InMabs Get-KnownErrorTable)) {
            $record = Invoke-InMabs New-MabsError @{ Id = $entry.MessageId; Values = @{ productId = '1'; line = 'l'; logs = 'p' } }
            $failure = Invoke-InMabs ConvertTo-Failure @{ ErrorRecord = $record; Phase = 'Setup' }
            $failure.id | Should -Be $entry.MessageId
            $failure.after | Should -BeIn 'later', 'stop'
            $failure.remedy | Should -Match '[.]$'
        }
    }
}
