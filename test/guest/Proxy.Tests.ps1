BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    Import-Module "$PSScriptRoot/support/GuestContext.psm1" -Force
    $root = Join-Path $TestDrive 'machine'
    Install-FakeWindows -World (New-FakeWorld -Root $root)
    $mabs = Get-Module -Name Mabs

    $machineKey = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings'
    $systemKey = 'HKU:\S-1-5-18\Software\Microsoft\Windows\CurrentVersion\Internet Settings'
    $policyKey = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings'
    $bypass = '<local>;169.254.169.254;168.63.129.16;corp.contoso.com;*.corp.contoso.com;*.example.com'
    $withProxy = {
        param($Settings)
        $Settings.network.proxy = [pscustomobject] @{ host = 'proxy.corp.contoso.com'; port = 8080; bypass = @('.example.com', '*.corp.contoso.com') }
    }
    function New-Machine {
        $global:FakeWorld = New-FakeWorld -Root $root
        return $global:FakeWorld
    }
    # Runs the phase as the machine does.
    function Invoke-ProxyPhase($Context) {
        & $mabs {
            param($Context)
            if (-not (Test-ProxyPhase -Context $Context)) { $null = Set-ProxyPhase -Context $Context }
            Confirm-ProxyPhase -Context $Context
        } $Context
    }
}

AfterAll { Uninstall-FakeWindows }

Describe 'ConvertFrom-ProxyBlob' {
    It 'reads what Windows writes for the direct way' {
        $blob = [byte[]] (0x18, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        $read = & $mabs { param($Blob) ConvertFrom-ProxyBlob -Blob $Blob } $blob
        $read.Ways | Should -Be 1
        $read.Server | Should -Be ''
        $read.Bypass | Should -Be ''
    }
    It 'reads back whatever ConvertTo-ProxyBlob wrote' {
        $random = [System.Random]::new(7)
        foreach ($round in 1..50) {
            $server = -join (1..$random.Next(1, 60) | ForEach-Object { [char] $random.Next(33, 127) })
            $names = -join (0..$random.Next(0, 400) | ForEach-Object { [char] $random.Next(33, 127) })
            $counter = $random.Next()
            $read = & $mabs {
                param($Server, $Names, $Counter)
                ConvertFrom-ProxyBlob -Blob (ConvertTo-ProxyBlob -Server $Server -Bypass $Names -Counter $Counter)
            } $server $names $counter
            '{0}|{1}|{2}|{3}' -f $read.Server, $read.Bypass, $read.Ways, $read.Counter | Should -BeExactly "$server|$names|3|$counter"
        }
    }
    It 'takes a damaged value for none, and never reads behind its end' {
        $whole = & $mabs { ConvertTo-ProxyBlob -Server 'proxy:1' -Bypass '<local>' -Counter 1 }
        foreach ($length in 0..($whole.Length - 1)) {
            $part = if ($length -eq 0) { [byte[]] @() } else { [byte[]] $whole[0..($length - 1)] }
            { & $mabs { param($Blob) ConvertFrom-ProxyBlob -Blob $Blob } $part } | Should -Not -Throw
        }
        $bad = [byte[]] (0x46, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 255, 255, 255, 127, 65)
        & $mabs { param($Blob) ConvertFrom-ProxyBlob -Blob $Blob } $bad | Should -BeNullOrEmpty
        & $mabs { ConvertFrom-ProxyBlob -Blob $null } | Should -BeNullOrEmpty
    }
    It 'does not take a proxy for one that is switched off' {
        $blob = & $mabs { ConvertTo-ProxyBlob -Server 'proxy:1' -Bypass 'x' -Counter 1 }
        $blob[8] = 1
        (& $mabs { param($Blob) ConvertFrom-ProxyBlob -Blob $Blob } $blob).Server | Should -Be ''
    }
}

Describe 'Test-ProxyBypass' {
    It 'judges <HostName> with <Pattern> as <Expected>' -TestCases @(
        @{ HostName = 'dc1.corp.contoso.com'; Pattern = '*.corp.contoso.com'; Expected = $true }
        @{ HostName = 'DC1.CORP.CONTOSO.COM'; Pattern = '*.corp.contoso.com'; Expected = $true }
        @{ HostName = 'corp.contoso.com'; Pattern = '*.corp.contoso.com'; Expected = $false }
        @{ HostName = 'evilcorp.contoso.com'; Pattern = 'corp.contoso.com'; Expected = $false }
        @{ HostName = 'corpXcontoso.com'; Pattern = 'corp.contoso.com'; Expected = $false }
        @{ HostName = 'dc1'; Pattern = '<local>'; Expected = $true }
        @{ HostName = 'dc1.x'; Pattern = '<local>'; Expected = $false }
        @{ HostName = '169.254.169.254'; Pattern = '169.254.169.254'; Expected = $true }
    ) {
        & $mabs { param($HostName, $Pattern) Test-ProxyBypass -HostName $HostName -Bypass @($Pattern) } $HostName $Pattern | Should -Be $Expected
    }
    It 'has no exception without a list' { & $mabs { Test-ProxyBypass -HostName 'a.b' -Bypass @() } | Should -Be $false }
}

Describe 'the phase Proxy' {
    BeforeEach { $world = New-Machine }

    It 'gives Windows and SYSTEM the proxy with the exceptions, each once' {
        (Invoke-ProxyPhase (New-GuestContext -Change $withProxy)).proxy | Should -Be 'proxy.corp.contoso.com:8080'
        $state = & $mabs { Get-ProxyState -Scope Machine }
        $state.Server | Should -Be 'proxy.corp.contoso.com:8080'
        $state.Bypass | Should -Be $bypass
        $system = $world.registry[$systemKey]
        $system.ProxyEnable | Should -Be 1
        $system.ProxyServer | Should -Be 'proxy.corp.contoso.com:8080'
        $system.ProxyOverride | Should -Be $bypass
        $connections = $world.registry["$systemKey\Connections"]
        $read = & $mabs { param($Blob) ConvertFrom-ProxyBlob -Blob $Blob } $connections.DefaultConnectionSettings
        '{0} {1} {2}' -f $read.Server, $read.Bypass, $read.Ways | Should -Be "proxy.corp.contoso.com:8080 $bypass 3"
        $connections.SavedLegacySettings -join ' ' | Should -Be ($connections.DefaultConnectionSettings -join ' ')
    }
    It 'touches nobody but Windows and SYSTEM' {
        $null = Invoke-ProxyPhase (New-GuestContext -Change $withProxy)
        @($world.registry.Keys | Where-Object { $_ -like 'HKU:*' -and $_ -notlike 'HKU:\S-1-5-18\*' }) | Should -BeNullOrEmpty
    }
    It 'has nothing to do the second time' {
        $context = New-GuestContext -Change $withProxy
        $null = Invoke-ProxyPhase $context
        & $mabs { param($Context) Test-ProxyPhase -Context $Context } $context | Should -Be $true
        $before = $world.registry["$systemKey\Connections"].DefaultConnectionSettings -join ' '
        $null = Invoke-ProxyPhase $context
        $world.registry["$systemKey\Connections"].DefaultConnectionSettings -join ' ' | Should -Be $before
    }
    It 'switches off what was detected, and takes a proxy away that the settings no longer have' {
        (Invoke-ProxyPhase (New-GuestContext)).proxy | Should -Be 'none'
        (& $mabs { Get-ProxyState -Scope System }).Ways | Should -Be 1
        $null = Invoke-ProxyPhase (New-GuestContext -Change $withProxy)
        (Invoke-ProxyPhase (New-GuestContext)).proxy | Should -Be 'none'
        (& $mabs { Get-ProxyState -Scope System }).Server | Should -Be ''
        (& $mabs { Get-ProxyState -Scope Machine }).Server | Should -Be ''
        $world.registry[$systemKey].ProxyEnable | Should -Be 0
    }
    It 'counts its changes on from those of Windows' {
        $world.registry[$systemKey] = @{}
        $world.registry["$systemKey\Connections"] = @{
            DefaultConnectionSettings = & $mabs { ConvertTo-ProxyBlob -Server 'old:1' -Bypass '' -Counter 41 }
        }
        $null = Invoke-ProxyPhase (New-GuestContext)
        (& $mabs { Get-ProxyState -Scope System }).Counter | Should -Be 42
    }
    It 'reaches the same end after an end at any command' {
        $context = New-GuestContext -Change $withProxy
        $null = Invoke-ProxyPhase $context
        $calls = @($world.calls | ForEach-Object { $_.Name })
        $wanted = ConvertTo-Json -InputObject $world.registry -Depth 5
        for ($index = 0; $index -lt $calls.Count; $index++) {
            $again = New-Machine
            $again.failures[$calls[$index]] = [System.Collections.Queue]::new()
            # The calls before it of the same name pass.
            for ($earlier = 0; $earlier -lt $index; $earlier++) { if ($calls[$earlier] -eq $calls[$index]) { $again.failures[$calls[$index]].Enqueue('') } }
            $again.failures[$calls[$index]].Enqueue('the power went')
            { Invoke-ProxyPhase $context } | Should -Throw '*the power went*'
            $null = Invoke-ProxyPhase $context
            foreach ($key in $world.registry.Keys) {
                foreach ($name in $world.registry[$key].Keys) {
                    # The counter of changes may differ.
                    $one, $other = $world.registry[$key][$name], $again.registry[$key][$name]
                    if ($one -is [array]) { $one, $other = ($one[8..999] -join ' '), ($other[8..999] -join ' ') }
                    $other | Should -Be $one
                }
            }
        }
        $calls.Count | Should -BeGreaterThan 10
    }
    It 'changes nothing with -WhatIf' {
        $before = ConvertTo-Json -InputObject $world.registry -Depth 5
        & $mabs { param($Context) Set-ProxyPhase -Context $Context -WhatIf } (New-GuestContext -Change $withProxy)
        ConvertTo-Json -InputObject $world.registry -Depth 5 | Should -Be $before
    }
    It 'says when netsh.exe fails' {
        $world.programs['netsh.exe'] = { 1 }
        { Invoke-ProxyPhase (New-GuestContext -Change $withProxy) } | Should -Throw -ErrorId 'MABS-PRX-001'
    }
    It 'says when WinHTTP has another proxy than was set' {
        $world.programs['netsh.exe'] = { 0 }
        { Invoke-ProxyPhase (New-GuestContext -Change $withProxy) } | Should -Throw -ErrorId 'MABS-PRX-002' `
            -ExpectedMessage "WinHTTP has the proxy none (without it: none) instead of proxy.corp.contoso.com:8080 (without it: $bypass), although it was just set."
    }
    It 'says when SYSTEM has another proxy than was set' {
        $context = New-GuestContext
        { & $mabs { param($Context) Confirm-ProxyPhase -Context $Context } $context } | Should -Throw -ErrorId 'MABS-PRX-003'
    }
    It 'says when a policy makes the proxy of the machine count' {
        $world.registry[$policyKey] = @{ ProxySettingsPerUser = 0 }
        { Invoke-ProxyPhase (New-GuestContext -Change $withProxy) } | Should -Throw -ErrorId 'MABS-PRX-004'
        $world.registry.ContainsKey($systemKey) | Should -Be $false
        # The policy may set the same proxy.
        $blob = & $mabs { param($Bypass) ConvertTo-ProxyBlob -Server 'proxy.corp.contoso.com:8080' -Bypass $Bypass -Counter 1 } $bypass
        $world.registry["$machineKey\Connections"].DefaultConnectionSettings = $blob
        (Invoke-ProxyPhase (New-GuestContext -Change $withProxy)).proxy | Should -Be 'proxy.corp.contoso.com:8080'
    }
}
