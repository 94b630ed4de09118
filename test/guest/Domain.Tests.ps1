BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    Import-Module "$PSScriptRoot/support/GuestContext.psm1" -Force
    $mabs = Get-Module -Name Mabs
    $testDomainCredential = & $mabs { ${function:Test-DomainCredential} }
    $root = Join-Path $TestDrive 'machine'
    Install-FakeWindows -World (New-FakeWorld -Root $root)

    # Key Vault, as Invoke-AzureRequest gives its answer; everything above it is real.
    Set-GuestFunction -Name 'Invoke-AzureRequest' -Body {
        param([psobject] $Context, [string] $Service, [string] $Method, [string] $Uri)
        if ($Service -ne 'keyVault') { throw "Unexpected call: $Service $Uri" }
        $id = if ($global:FakeWorld.secretId) { $global:FakeWorld.secretId } else { 'https://kv-mabs-dev-1a2b3.vault.azure.net/secrets/mabs-setup-account/' }
        $text = '{ "value": "a-Secret-Passw0rd", "id": "' + $id + '", "attributes": { "enabled": true } }'
        return [pscustomobject] @{ Status = 200; Headers = @{}; Bytes = [System.Text.Encoding]::UTF8.GetBytes($text) }
    }

    $setupSid = 'S-1-5-21-1004336348-1177238915-682003330-1104'
    $version = 'https://kv-mabs-dev-1a2b3.vault.azure.net/secrets/mabs-setup-account/{0:x32}'
    function New-Machine {
        $machine = New-FakeWorld -Root $root
        $machine.secretId = $version -f 1
        $global:FakeWorld = $machine
        foreach ($folder in 'ProgramData/Mabs', 'Windows/debug') {
            $path = Join-Path $root "M/$folder"
            if ([System.IO.Directory]::Exists($path)) { [System.IO.Directory]::Delete($path, $true) }
            $null = [System.IO.Directory]::CreateDirectory($path)
        }
        return $machine
    }
    # Runs the phase as the machine does.
    function Invoke-DomainPhase($Context = (New-GuestContext)) {
        & $mabs {
            param($Context)
            if (-not (Test-DomainMembershipPhase -Context $Context)) {
                if (@(Set-DomainMembershipPhase -Context $Context) -contains 'Restart') { return 'Restart' }
            }
            Confirm-DomainMembershipPhase -Context $Context
        } $Context
    }
    function Write-JoinLog([string] $Text) { [System.IO.File]::WriteAllText((Join-Path $root 'M/Windows/debug/NetSetup.LOG'), $Text) }
    # Id and rule of what a call ends in.
    function Get-Failure([scriptblock] $Call) {
        try { $null = & $Call } catch { return (& $mabs { param($Record) ConvertTo-Failure -ErrorRecord $Record -Phase 'DomainMembership' } $_) }
    }
}

AfterAll { Uninstall-FakeWindows }

Describe 'the phase DomainMembership' {
    BeforeEach { $world = New-Machine }

    It 'sets the time zone, makes the setup account administrator, and proves it' {
        $facts = Invoke-DomainPhase
        $world.timeZone | Should -Be 'UTC'
        $world.localGroups['S-1-5-32-544'] | Should -Contain $setupSid
        ConvertTo-Json -InputObject $facts -Compress |
            Should -Be '{"domain":"corp.contoso.com","domainControllers":1,"setupAccount":"CORP\\svc-mabs-setup","timeZone":"UTC"}'
        $world.logons | Should -Be 1
    }
    It 'has nothing to do the second time' {
        $null = Invoke-DomainPhase
        & $mabs { param($Context) Test-DomainMembershipPhase -Context $Context } (New-GuestContext) | Should -Be $true
        $count = $world.localGroups['S-1-5-32-544'].Count
        $null = & $mabs { param($Context) Set-DomainMembershipPhase -Context $Context } (New-GuestContext)
        $world.localGroups['S-1-5-32-544'].Count | Should -Be $count
        @($world.calls | Where-Object { $_.Name -eq 'Set-TimeZone' }).Count | Should -Be 1
        @($world.calls | Where-Object { $_.Name -eq 'Add-LocalGroupMember' }).Count | Should -Be 1
    }
    It 'changes nothing with -WhatIf' {
        & $mabs { param($Context) Set-DomainMembershipPhase -Context $Context -WhatIf } (New-GuestContext)
        $world.timeZone | Should -Be 'Pacific Standard Time'
        $world.localGroups['S-1-5-32-544'] | Should -Not -Contain $setupSid
    }
    It 'never repairs the secure channel' {
        $world.hasSecureChannel = $false
        $null = Get-Failure { Invoke-DomainPhase }
        @($world.calls | Where-Object { $_.Name -eq 'Test-ComputerSecureChannel' -and $_.Bound.Count -gt 0 }) | Should -BeNullOrEmpty
    }
    It 'takes the account as UPN as well' {
        $context = New-GuestContext -Change { param($Settings) $Settings.domain.setupAccount.userName = 'SVC-MABS-Setup@corp.contoso.com' }
        (Invoke-DomainPhase $context).setupAccount | Should -Be 'CORP\svc-mabs-setup'
    }
    It 'reaches the same end after an end at any command' {
        $null = Invoke-DomainPhase
        $calls = @($world.calls | ForEach-Object { $_.Name })
        for ($index = 0; $index -lt $calls.Count; $index++) {
            $again = New-Machine
            $again.failures[$calls[$index]] = [System.Collections.Queue]::new()
            for ($earlier = 0; $earlier -lt $index; $earlier++) { if ($calls[$earlier] -eq $calls[$index]) { $again.failures[$calls[$index]].Enqueue('') } }
            $again.failures[$calls[$index]].Enqueue('the power went')
            try { $null = Invoke-DomainPhase } catch { $null }
            (Invoke-DomainPhase).timeZone | Should -Be 'UTC'
            @($again.localGroups['S-1-5-32-544'] | Where-Object { $_ -eq $setupSid }).Count | Should -Be 1
            $again.logons | Should -BeLessOrEqual 2
        }
        $calls.Count | Should -BeGreaterThan 20
    }
    It 'ends in <Id>, <After>: <Text>' -TestCases @(
        @{ Id = 'MABS-DOM-001'; After = 'again'; Machine = { $args[0].partOfDomain = $false; $args[0].domain = 'WORKGROUP' }
            Text = 'Windows is not a member of corp.contoso.com yet. No try to join has failed so far.' }
        @{ Id = 'MABS-DOM-003'; After = 'stop'; Machine = { $args[0].domain = 'other.contoso.com' }
            Text = 'Windows is a member of other.contoso.com, not of corp.contoso.com.' }
        @{ Id = 'MABS-DOM-004'; After = 'stop'; Machine = { $args[0].computerName = 'WIN-1234' }
            Text = 'The computer name is WIN-1234, not MABS01.' }
        @{ Id = 'MABS-DOM-005'; After = 'again'; Machine = { $args[0].bootTime = $args[0].now.AddMinutes(-10); $args[0].registry['HKLM:\SYSTEM\CurrentControlSet\Services\Netlogon'].JoinDomain = 1 }
            Text = 'The join is not complete: a restart is pending (a domain join).' }
        @{ Id = 'MABS-DOM-005'; After = 'again'; Machine = { $args[0].bootTime = $args[0].now.AddMinutes(-2) }
            Text = 'The join is not complete: Windows started less than 3 minutes ago.' }
        @{ Id = 'MABS-DOM-006'; After = 'again'; Machine = { $args[0].dns.Clear() }
            Text = 'DNS names no domain controller: _ldap._tcp.dc._msdcs.corp.contoso.com (_ldap._tcp.dc._msdcs.corp.contoso.com : DNS name does not exist).' }
        @{ Id = 'MABS-DOM-007'; After = 'again'; Machine = { $args[0].hasSecureChannel = $false }
            Text = 'The secure channel to corp.contoso.com does not work: the domain controllers do not accept the password of the computer account.' }
        @{ Id = 'MABS-DOM-008'; After = 'later'; Machine = { $args[0].registry['HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'].Domain = 'azure.contoso.com' }
            Text = 'The DNS suffix of the machine is azure.contoso.com, the domain is corp.contoso.com: a disjoint namespace, which is not supported.' }
        @{ Id = 'MABS-DOM-008'; After = 'later'; Machine = { $args[0].registry['HKLM:\SOFTWARE\Policies\Microsoft\System\DNSClient'] = @{ PrimaryDnsSuffix = 'x.y' } }
            Text = 'The DNS suffix of the machine is x.y, the domain is corp.contoso.com: a disjoint namespace, which is not supported.' }
        @{ Id = 'MABS-DOM-009'; After = 'later'; Machine = { $args[0].accounts = @() }
            Text = 'The setup account CORP\svc-mabs-setup is not found in corp.contoso.com.' }
        @{ Id = 'MABS-DOM-010'; After = 'stop'; Machine = { $args[0].accounts = @(@{ Sid = 'S-1-5-21-1-2-3-1001'; Name = 'MABS01\svc'; Upn = 'CORP\svc-mabs-setup' }) }
            Text = 'The setup account MABS01\svc is not an account of the domain.' }
        @{ Id = 'MABS-DOM-012'; After = 'stop'; Machine = { $args[0].timeZones = @('W. Europe Standard Time') }
            Text = "The time zone UTC could not be set: The time zone ID 'UTC' was not found on the local computer." }
        @{ Id = 'MABS-DOM-014'; After = 'stop'; Machine = { $args[0].logonCode = 1326 }
            Text = 'The password of the setup account CORP\svc-mabs-setup in Key Vault is wrong (error 1326).' }
        @{ Id = 'MABS-DOM-015'; After = 'stop'; Machine = { $args[0].logonCode = 1909 }
            Text = 'The setup account CORP\svc-mabs-setup cannot log on: locked out (error 1909).' }
        @{ Id = 'MABS-DOM-016'; After = 'again'; Machine = { $args[0].logonCode = 1311 }
            Text = 'No domain controller could check the setup account CORP\svc-mabs-setup (error 1311).' }
        @{ Id = 'MABS-DOM-017'; After = 'later'; Machine = { $args[0].logonCode = 1385 }
            Text = 'The setup account CORP\svc-mabs-setup may not log on as a batch job (error 1385).' }
        @{ Id = 'MABS-DOM-019'; After = 'stop'; Machine = { $args[0].logonCode = 4711 }
            Text = 'Windows refused the setup account CORP\svc-mabs-setup with error 4711.' }
        @{ Id = 'MABS-DOM-020'; After = 'later'; Machine = { $args[0].userRights.SeSecurityPrivilege = '*S-1-5-32-551' }
            Text = "Setup would lack user rights: administrators lack 'Manage auditing and security log' (SeSecurityPrivilege)." }
        @{ Id = 'MABS-DOM-020'; After = 'later'; Machine = { $args[0].userRights.SeDenyBatchLogonRight = '*S-1-5-21-1004336348-1177238915-682003330-1104' }
            Text = "Setup would lack user rights: 'Deny log on as a batch job' (SeDenyBatchLogonRight) names the setup account." }
    ) {
        $null = & $Machine $world
        $failure = Get-Failure { Invoke-DomainPhase }
        $failure.id | Should -Be $Id
        $failure.message | Should -Be $Text
        $failure.after | Should -Be $After
        $failure.remedy | Should -Not -Match '\{[a-z]+\}'
    }
    It 'says what takes the setup account out of the administrators again' {
        $null = Invoke-DomainPhase
        $world.localGroups['S-1-5-32-544'] = @('S-1-5-21-99-98-97-500')
        $failure = Get-Failure { & $mabs { param($Context) Confirm-DomainMembershipPhase -Context $Context } (New-GuestContext) }
        $failure.id | Should -Be 'MABS-DOM-011'
        $failure.after | Should -Be 'later'
        $world.localGroups['S-1-5-32-544'] | Should -Not -Contain $setupSid
    }
    It 'says what sets the time zone back' {
        $null = Invoke-DomainPhase
        $world.timeZone = 'W. Europe Standard Time'
        $failure = Get-Failure { & $mabs { param($Context) Confirm-DomainMembershipPhase -Context $Context } (New-GuestContext) }
        $failure.id | Should -Be 'MABS-DOM-013'
        $failure.message | Should -Be 'The time zone is W. Europe Standard Time instead of UTC, although it was just set.'
    }
    It 'copes with administrators that Windows cannot list' {
        $world.orphans = @('S-1-5-21-99-98-97-500')
        (Invoke-DomainPhase).setupAccount | Should -Be 'CORP\svc-mabs-setup'
        @($world.localGroups['S-1-5-32-544'] | Where-Object { $_ -eq $setupSid }).Count | Should -Be 1
    }
    It 'does not hide another error of the group' {
        $world.localGroups.Clear()
        { Invoke-DomainPhase } | Should -Throw 'Group S-1-5-32-544 was not found.'
    }
    It 'restarts a machine whose join nobody completes, and one restart is enough' {
        $world.registry['HKLM:\SYSTEM\CurrentControlSet\Services\Netlogon'].AvoidSpnSet = 1
        $world.bootTime = $world.now.AddMinutes(-20)
        Invoke-DomainPhase | Should -Be 'Restart'
        & { Restart-Computer -Force }
        (Get-Failure { Invoke-DomainPhase }).id | Should -Be 'MABS-DOM-005'
        $world.now = $world.now.AddMinutes(3)
        (Invoke-DomainPhase).domain | Should -Be 'corp.contoso.com'
    }
    It 'does not restart for something else than the join' {
        $world.registry['HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired'] = @{}
        (Invoke-DomainPhase).domain | Should -Be 'corp.contoso.com'
    }
}

Describe 'Get-JoinError' {
    BeforeEach { $world = New-Machine }

    It 'takes the last try' {
        Write-JoinLog "11/26/2026 08:00:00:001 NetpDoDomainJoin: status: 0x54b`r`n-----`r`n11/26/2026 08:05:00:001 NetpDoDomainJoin: status: 0x52e`r`n"
        $failure = & $mabs { Get-JoinError }
        $failure.Code | Should -Be 1326
        $failure.MayPass | Should -Be $false
    }
    It 'finds nothing without a log, without a try, and after one that went well' {
        & $mabs { Get-JoinError } | Should -BeNullOrEmpty
        Write-JoinLog 'NetpDoDomainJoin'
        & $mabs { Get-JoinError } | Should -BeNullOrEmpty
        Write-JoinLog "NetpDoDomainJoin: status: 0x54b`r`nNetpDoDomainJoin: status: 0x0`r`n"
        & $mabs { Get-JoinError } | Should -BeNullOrEmpty
    }
    It 'reads the log also as UTF-16' {
        [System.IO.File]::WriteAllText((Join-Path $root 'M/Windows/debug/NetSetup.LOG'), 'NetpDoDomainJoin: status: 0xaac', [System.Text.Encoding]::Unicode)
        (& $mabs { Get-JoinError }).Code | Should -Be 2732
    }
    It 'makes the phase wait for <Code>, or say that waiting does not help' -TestCases @(
        @{ Code = 1355; Id = 'MABS-DOM-001'; After = 'again' }
        @{ Code = 53; Id = 'MABS-DOM-001'; After = 'again' }
        @{ Code = 99; Id = 'MABS-DOM-001'; After = 'again' }
        @{ Code = 1323; Id = 'MABS-DOM-002'; After = 'later' }
        @{ Code = 1326; Id = 'MABS-DOM-002'; After = 'later' }
        @{ Code = 1332; Id = 'MABS-DOM-002'; After = 'later' }
        @{ Code = 1909; Id = 'MABS-DOM-002'; After = 'later' }
        @{ Code = 2224; Id = 'MABS-DOM-002'; After = 'later' }
        @{ Code = 2732; Id = 'MABS-DOM-002'; After = 'later' }
        @{ Code = 8557; Id = 'MABS-DOM-002'; After = 'later' }
    ) {
        $world.partOfDomain = $false
        Write-JoinLog ('NetpDoDomainJoin: status: 0x{0:x}' -f $Code)
        $failure = Get-Failure { Invoke-DomainPhase }
        $failure.id | Should -Be $Id
        $failure.after | Should -Be $After
        $failure.message | Should -BeLike "*error ${Code}: *"
    }
}

Describe 'Get-SetupCredential' {
    BeforeEach { $world = New-Machine }
    BeforeAll {
        $getCredential = { param($Context) Get-SetupCredential -Context $Context }
        $file = Join-Path $root 'M/ProgramData/Mabs/secretTrials.json'
    }

    It 'gives DOMAIN\user with the password of Key Vault, tried once' {
        $credential = & $mabs $getCredential (New-GuestContext)
        $credential.UserName | Should -Be 'CORP\svc-mabs-setup'
        $credential.GetNetworkCredential().Password | Should -Be 'a-Secret-Passw0rd'
        $world.logons | Should -Be 1
    }
    It 'never tries a wrong password twice, whoever asks and however often' {
        $world.logonCode = 1326
        (Get-Failure { & $mabs $getCredential (New-GuestContext) }).id | Should -Be 'MABS-DOM-014'
        foreach ($try in 1..5) {
            $failure = Get-Failure { & $mabs $getCredential (New-GuestContext) }
            $failure.id | Should -Be 'MABS-DOM-018'
            $failure.after | Should -Be 'stop'
            $failure.message | Should -Be "Version $('{0:x32}' -f 1) of the secret of CORP\svc-mabs-setup was refused before, and is not tried again."
        }
        $world.wrongLogons | Should -Be 1
    }
    It 'tries a new version of the secret, and keeps in mind that the old one was wrong' {
        $world.logonCode = 1326
        $null = Get-Failure { & $mabs $getCredential (New-GuestContext) }
        $world.logonCode = 0
        $world.secretId = $version -f 2
        (& $mabs $getCredential (New-GuestContext)).UserName | Should -Be 'CORP\svc-mabs-setup'
        $world.secretId = $version -f 1
        (Get-Failure { & $mabs $getCredential (New-GuestContext) }).id | Should -Be 'MABS-DOM-018'
    }
    It 'tries again once the file that the message names is deleted' {
        $world.logonCode = 1326
        $null = Get-Failure { & $mabs $getCredential (New-GuestContext) }
        $failure = Get-Failure { & $mabs $getCredential (New-GuestContext) }
        $failure.remedy | Should -BeLike '*delete M:*secretTrials.json first*'
        [System.IO.File]::Delete($file)
        $world.logonCode = 0
        (& $mabs $getCredential (New-GuestContext)).UserName | Should -Be 'CORP\svc-mabs-setup'
    }
    It 'does not hold a missing domain controller or a locked account against the version' {
        foreach ($code in 1311, 1909, 1385, 1355) {
            $world.logonCode = $code
            foreach ($try in 1..4) { (Get-Failure { & $mabs $getCredential (New-GuestContext) }).id | Should -BeIn 'MABS-DOM-015', 'MABS-DOM-016', 'MABS-DOM-017' }
        }
        $world.logonCode = 0
        (& $mabs $getCredential (New-GuestContext)).UserName | Should -Be 'CORP\svc-mabs-setup'
    }
    It 'stops after three tries that a failing machine cut off' {
        $queue = [System.Collections.Queue]::new()
        foreach ($try in 1..3) { $queue.Enqueue('the power went') }
        $world.failures['Test-DomainCredential'] = $queue
        foreach ($try in 1..3) { { & $mabs $getCredential (New-GuestContext) } | Should -Throw 'the power went' }
        (Get-Failure { & $mabs $getCredential (New-GuestContext) }).id | Should -Be 'MABS-DOM-018'
    }
    It 'stops at a wrong password also when it does not know the version' {
        $world.secretId = ''
        $world.logonCode = 1326
        (Get-Failure { & $mabs $getCredential (New-GuestContext) }).id | Should -Be 'MABS-DOM-014'
        [System.IO.File]::Exists($file) | Should -Be $false
    }
    It 'knows the version when the settings name it' {
        $world.secretId = ''
        $world.logonCode = 1326
        $context = New-GuestContext -Change { param($Settings) $Settings.domain.setupAccount.passwordSecretUri += '/' + 'ab' * 16 }
        $null = Get-Failure { & $mabs $getCredential $context }
        (Get-Failure { & $mabs $getCredential $context }).id | Should -Be 'MABS-DOM-018'
    }
    It 'takes a damaged record for an empty one' {
        [System.IO.File]::WriteAllText($file, '{ "versions": [ {')
        (& $mabs $getCredential (New-GuestContext)).UserName | Should -Be 'CORP\svc-mabs-setup'
    }
    It 'writes the secret nowhere' {
        $world.logonCode = 1326
        $null = Get-Failure { & $mabs $getCredential (New-GuestContext) }
        foreach ($path in [System.IO.Directory]::GetFiles((Join-Path $root 'M'), '*', 'AllDirectories')) {
            [System.IO.File]::ReadAllText($path) | Should -Not -Match 'a-Secret-Passw0rd'
        }
        (ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($file))).versions[0].PSObject.Properties.Name | Should -Be 'id', 'tries', 'refused'
    }
    It 'asks the domain only through the one function that stands between it and Windows' {
        & $mabs { ${function:Test-DomainCredential}.Ast.Extent.Text } | Should -Match 'Invoke-FakeCommand'
        # The C# of the real one compiles; whether Windows answers can be seen on Windows only.
        $credential = [pscredential]::new('CORP\x', [securestring]::new())
        try { $null = & $mabs $testDomainCredential -Credential $credential } catch { $failure = $_ }
        ([System.Management.Automation.PSTypeName] 'Mabs.BatchLogon').Type | Should -Not -BeNullOrEmpty
        if ($env:OS -ne 'Windows_NT') { $failure.Exception.GetBaseException() | Should -BeOfType [System.DllNotFoundException] }
    }
}
