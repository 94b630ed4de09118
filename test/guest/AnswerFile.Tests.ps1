BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    . "$PSScriptRoot/support/SetupMachine.ps1"

    function ConvertTo-Secret([string] $Text) {
        $secret = [System.Security.SecureString]::new()
        foreach ($character in $Text.ToCharArray()) { $secret.AppendChar($character) }
        return $secret
    }
    # The answer file for one password, one pass phrase, and whatever else is named.
    function New-AnswerText([string] $Password = 'Kx7-hR2p#Vq9', [string] $Passphrase = 'Q7kzP2mWx9RtV4bnL8cH', [hashtable] $More = @{}) {
        $parameters = @{
            MabsVersion          = 'V4'
            UserName             = 'svc-mabs-setup'
            DomainName           = 'CORP'
            AccountPassword      = ConvertTo-Secret $Password
            VaultCredentialsPath = 'C:\Mabs\run\credentials\rsv.VaultCredentials'
            Passphrase           = ConvertTo-Secret $Passphrase
            PassphraseFolder     = 'C:\Mabs\run\passphrase'
        }
        foreach ($key in $More.Keys) { $parameters[$key] = $More[$key] }
        Invoke-InMabs ConvertTo-AnswerFileText $parameters
    }
    # Readers of INI files do different things with a value. All of them have to find the same.
    function Read-Ini([string] $Text) {
        $readers = @(
            # GetPrivateProfileString: blanks at the ends and one pair of quotation marks go.
            { param($value) $value = $value.Trim(); if ($value -match '^(["''])(.*)\1$') { $Matches[2] } else { $value } }
            # Line by line, as it stands.
            { param($value) $value }
            # With comments behind a semicolon.
            { param($value) ($value -split ';')[0].TrimEnd() }
            # With every quotation mark at the ends gone.
            { param($value) $value.Trim().Trim('"', "'") }
        )
        foreach ($reader in $readers) {
            $values = [ordered] @{}
            foreach ($line in $Text -split '\r\n|\r|\n') {
                if ($line -eq '' -or $line -match '^\s*[;\[]') { continue }
                $name, $value = $line -split '=', 2
                $values[$name.Trim()] = & $reader $value
            }
            , $values
        }
    }
}

AfterAll { Uninstall-FakeWindows }

Describe 'ConvertTo-AnswerFileText' {
    BeforeAll { $null = New-SetupMachine -Root $TestDrive }

    It 'writes all 17 keys for the bundled SQL Server of V4' {
        New-AnswerText | Should -BeExactly (@(
                '[OPTIONS]'
                'UserName=svc-mabs-setup'
                'CompanyName=CORP'
                'SQLMachineName=localhost'
                'SQLInstanceName=MSDPMINSTANCE'
                'SQLMachineUserName=svc-mabs-setup'
                'SQLMachinePassword=Kx7-hR2p#Vq9'
                'SQLMachineDomainName=CORP'
                'ReportingMachineName=localhost'
                'ReportingInstanceName=SSRS'
                'SqlAccountPassword=Kx7-hR2p#Vq9'
                'ReportingMachineUserName=svc-mabs-setup'
                'ReportingMachinePassword=Kx7-hR2p#Vq9'
                'ReportingMachineDomainName=CORP'
                'VaultCredentialFilePath=C:\Mabs\run\credentials\rsv.VaultCredentials'
                'SecurityPassphrase=Q7kzP2mWx9RtV4bnL8cH'
                'PassphraseSaveLocation=C:\Mabs\run\passphrase'
                'UseExistingSQL=0'
                ''
            ) -join "`r`n")
    }

    It 'says <use> and names <instance> and <reporting> for <version> with the instance "<own>"' -ForEach @(
        @{ version = 'V4'; own = ''; use = '0'; instance = 'MSDPMINSTANCE'; reporting = 'SSRS' }
        @{ version = 'V4'; own = 'MABSDB'; use = '1'; instance = 'MABSDB'; reporting = 'SSRS' }
        @{ version = 'V3'; own = ''; use = '0'; instance = 'MSDPMINSTANCE'; reporting = 'MSDPMINSTANCE' }
        @{ version = 'V3'; own = 'MABSV3DB'; use = '1'; instance = 'MABSV3DB'; reporting = 'MABSV3DB' }
    ) {
        $values = (Read-Ini (New-AnswerText -More @{ MabsVersion = $version; SqlInstanceName = $own }))[1]
        $values.UseExistingSQL | Should -Be $use
        $values.SQLInstanceName | Should -Be $instance
        $values.ReportingInstanceName | Should -Be $reporting
    }

    It 'refuses <why>' -ForEach @(
        @{ why = 'a semicolon'; password = 'abc;def'; says = '*SQLMachinePassword has a semicolon*' }
        @{ why = 'a line feed'; password = "abc`ndef"; says = '*SQLMachinePassword has a line end*' }
        @{ why = 'a carriage return'; password = "abc`rdef"; says = '*line end*' }
        @{ why = 'a tab'; password = "abc`tdef"; says = '*control character*' }
        @{ why = 'a line separator'; password = "abc$([char] 0x2028)def"; says = '*line end*' }
        @{ why = 'a blank before'; password = ' abc'; says = '*begins or ends with a blank*' }
        @{ why = 'a blank behind'; password = 'abc '; says = '*begins or ends with a blank*' }
        @{ why = 'a no-break space behind'; password = "abc$([char] 0xa0)"; says = '*begins or ends with a blank*' }
        @{ why = 'a value in quotation marks'; password = '"abc"'; says = '*quotation mark*' }
        @{ why = 'an apostrophe behind'; password = "abc'"; says = '*quotation mark*' }
        @{ why = 'a placeholder'; password = '<admin password>'; says = '*looks like a placeholder*' }
    ) {
        { New-AnswerText -Password $password } | Should -Throw -ErrorId 'MABS-SET-004' -ExpectedMessage $says
    }

    It 'names every key that is refused at once, and no value' {
        $failure = $null
        try { New-AnswerText -Password 'top;secret' -Passphrase 'short' -More @{ DomainName = 'corp.contoso.com' } } catch { $failure = "$_" }
        $failure | Should -Be ('The answer file cannot carry these values: SQLMachinePassword has a semicolon, SqlAccountPassword has a semicolon, ' +
            'ReportingMachinePassword has a semicolon, SQLMachineDomainName is not a NetBIOS name, SecurityPassphrase has less than 16 characters.')
    }

    It 'refuses <why> in <key>' -ForEach @(
        @{ why = 'a space'; key = 'VaultCredentialsPath'; value = 'C:\Program Files\a.VaultCredentials'; says = '*VaultCredentialFilePath has a space*' }
        @{ why = 'a space'; key = 'PassphraseFolder'; value = 'C:\pass phrase'; says = '*PassphraseSaveLocation has a space*' }
    ) {
        { New-AnswerText -More @{ $key = $value } } | Should -Throw -ErrorId 'MABS-SET-004' -ExpectedMessage $says
    }

    It 'refuses a pass phrase that is not ASCII, and one of 15 characters' {
        { New-AnswerText -Passphrase 'Q7kzP2mWx9RtV4bnL8cü' } | Should -Throw '*SecurityPassphrase is not ASCII*'
        { New-AnswerText -Passphrase ('x' * 15) } | Should -Throw '*less than 16*'
        New-AnswerText -Passphrase ('x' * 16) | Should -Match 'SecurityPassphrase=xxxxxxxxxxxxxxxx\r\n'
    }

    It 'keeps marks that other programs would eat: <password>' -ForEach @(
        @{ password = 'a#b' }, @{ password = '#a' }, @{ password = 'a<b>c' }, @{ password = '%PATH%' }, @{ password = 'a"b''c' }, @{ password = 'a=b=c' }
        @{ password = '[a]' }, @{ password = '$x`y' }, @{ password = 'äöüß' }, @{ password = 'a b' }, @{ password = '^&|!' }, @{ password = '\a\' }, @{ password = '漢字' }
    ) {
        foreach ($values in @(Read-Ini (New-AnswerText -Password $password))) { $values.SQLMachinePassword | Should -BeExactly $password }
    }

    It 'brings any text through to every reader, or refuses it' {
        $random = [System.Random]::new(20261126)
        $alphabet = "aZ0 `t`r`n;#<>%""'=[]{}()\/&|^!`$``äß€漢,.:-_".ToCharArray() + @([char] 0xa0, [char] 0x85, [char] 0x2028, [char] 0)
        $kept = 0
        $refused = 0
        for ($round = 0; $round -lt 400; $round++) {
            $text = -join @(for ($length = $random.Next(1, 9); $length -gt 0; $length--) { $alphabet[$random.Next($alphabet.Count)] })
            $rendered = $null
            try {
                $rendered = New-AnswerText -Password $text
            } catch {
                $_.FullyQualifiedErrorId | Should -BeLike 'MABS-SET-004*'
                $refused++
                continue
            }
            foreach ($values in @(Read-Ini $rendered)) {
                $values.Count | Should -Be 17
                $values.SQLMachinePassword | Should -BeExactly $text
                $values.SecurityPassphrase | Should -BeExactly 'Q7kzP2mWx9RtV4bnL8cH'
            }
            $kept++
        }
        $kept | Should -BeGreaterThan 50
        $refused | Should -BeGreaterThan 50
    }
}

Describe 'Write-AnswerFile' {
    BeforeEach {
        $machine = New-SetupMachine -Root $TestDrive
        $context = $machine.Context
        $null = New-Item 'M:\Mabs\run' -ItemType Directory -Force
        function Write-Answers([string] $User, [string] $Password, [switch] $WhatIf) {
            Invoke-InMabs Write-AnswerFile @{
                Context              = $context
                Credential           = [pscredential]::new($User, (ConvertTo-Secret $Password))
                Passphrase           = ConvertTo-Secret 'Q7kzP2mWx9RtV4bnL8cH'
                VaultCredentialsPath = 'M:\Mabs\run\credentials\rsv.VaultCredentials'
                WhatIf               = $WhatIf
            }
        }
        $file = Join-Path $machine.World.root 'M/Mabs/run/MABSSetup.ini'
    }

    It 'writes ASCII without a byte order mark' {
        Write-Answers 'CORP\svc-mabs-setup' 'Kx7-hR2p#Vq9'
        $bytes = [System.IO.File]::ReadAllBytes($file)
        [System.Text.Encoding]::ASCII.GetString($bytes, 0, 11) | Should -Be "[OPTIONS]`r`n"
        @($bytes | Where-Object { $_ -gt 127 }).Count | Should -Be 0
    }

    It 'writes UTF-16 with a byte order mark when ASCII cannot hold it' {
        Write-Answers 'CORP\svc-sicherung-ü' 'Pässwort-1'
        $bytes = [System.IO.File]::ReadAllBytes($file)
        $bytes[0], $bytes[1] | Should -Be 0xFF, 0xFE
        $text = [System.Text.Encoding]::Unicode.GetString($bytes, 2, $bytes.Length - 2)
        $text | Should -Match 'UserName=svc-sicherung-ü\r\n'
        $text | Should -Match 'SqlAccountPassword=Pässwort-1\r\n'
    }

    It 'takes the domain from the account, and that of the settings for an account without one' {
        Write-Answers 'OTHER\svc' 'Kx7-hR2p#Vq9'
        Get-Content $file | Should -Contain 'SQLMachineDomainName=OTHER'
        Write-Answers 'svc' 'Kx7-hR2p#Vq9'
        Get-Content $file | Should -Contain 'SQLMachineDomainName=CORP'
    }

    It 'writes nothing when a value is refused' {
        { Write-Answers 'CORP\svc' 'a;b' } | Should -Throw -ErrorId 'MABS-SET-004'
        Test-Path $file | Should -BeFalse
    }

    It 'keeps no earlier version beside it' {
        Write-Answers 'CORP\svc' 'first-1-password'
        Write-Answers 'CORP\svc' 'second-2-password'
        @(Get-ChildItem 'M:\Mabs\run' -Recurse -File | ForEach-Object { $_.Name }) | Should -Be 'MABSSetup.ini'
    }

    It 'writes nothing with -WhatIf' {
        Write-Answers 'CORP\svc' 'Kx7-hR2p#Vq9' -WhatIf
        Test-Path $file | Should -BeFalse
    }
}
