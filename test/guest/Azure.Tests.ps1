BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/fakes/AzureEndpoint.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $world = New-FakeWorld -Root (Join-Path $TestDrive 'machine')
    Install-FakeWindows -World $world
    $azure = Start-AzureEndpoint

    function Get-Seen([string] $Path) { return @($azure.State.requests | Where-Object { $_.path -eq $Path }) }
    function Set-Refusal([string] $Path, [object[]] $Answers) {
        $queue = [System.Collections.Queue]::new()
        foreach ($answer in $Answers) { $queue.Enqueue($answer) }
        $azure.State.refusals[$Path] = $queue
    }
    # Runs something inside the module with the context, and gives its error record instead of throwing it.
    function Get-Failure([scriptblock] $Script) {
        try { $null = & $Script } catch { return $_ }
        throw 'It did not throw.'
    }
    $tokenPath = '/metadata/identity/oauth2/token'
    function Initialize-Azure {
        Reset-AzureEndpoint -Endpoint $azure
        $script:context = New-EndpointContext -Endpoint $azure
        $script:begin = $world.now
    }
}

AfterAll {
    Uninstall-FakeWindows
    Stop-AzureEndpoint -Endpoint $azure
}

Describe 'Invoke-AzureRequest' {
    BeforeAll {
        function Get-Blob([double] $RetryMinutes = 20, [switch] $RetryNotFound) {
            InModuleScope Mabs -Parameters @{ context = $context; minutes = $RetryMinutes; retryNotFound = $RetryNotFound } {
                param($context, $minutes, $retryNotFound)
                Invoke-AzureRequest -Context $context -Service storage -Method Get -Uri "$($context.Settings.status.containerUrl)/x?sig=s3cr3t" `
                    -Headers @{ 'x-ms-version' = '2020-10-02' } -RetryMinutes $minutes -RetryNotFound:$retryNotFound
            }
        }
    }
    BeforeEach {
        Initialize-Azure
        $azure.State.blobs['/status/x'] = [byte[]] (1, 2, 3)
    }

    It 'asks for a token of the service, then for the thing' {
        (Get-Blob).Bytes | Should -Be 1, 2, 3
        @($azure.State.requests | ForEach-Object { $_.path }) | Should -Be $tokenPath, '/status/x'
        $azure.State.requests[0].query['resource'] | Should -Be 'https://storage.azure.com/'
        $azure.State.requests[1].headers['x-ms-date'] | Should -Match 'GMT$'
    }
    It 'waits with growing pauses while a role has not arrived' {
        Set-Refusal '/status/x' 403, 403, 403
        (Get-Blob).Status | Should -Be 200
        ($world.now - $begin).TotalSeconds | Should -Be 7
    }
    It 'goes on for at least 15 minutes, then says that there is no access' {
        Set-Refusal '/status/x' (, 403 * 60)
        $failure = Get-Failure { Get-Blob }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-AZR-002*'
        $failure.Exception.Message | Should -Be "No access: $($azure.Url)/status/x (403) no reason given"
        ($world.now - $begin).TotalMinutes | Should -BeGreaterThan 15
        ($world.now - $begin).TotalMinutes | Should -BeLessThan 22
    }
    It 'tries <status> again' -ForEach @(@{ status = 0 }, @{ status = 408 }, @{ status = 410 }, @{ status = 429 }, @{ status = 500 }, @{ status = 503 }) {
        Set-Refusal '/status/x' $status
        (Get-Blob).Status | Should -Be 200
        @(Get-Seen '/status/x').Count | Should -Be 2
    }
    It 'waits for a metadata service that answers <status>' -ForEach @(@{ status = 0 }, @{ status = 404 }, @{ status = 410 }, @{ status = 429 }, @{ status = 500 }) {
        Set-Refusal $tokenPath $status
        (Get-Blob).Status | Should -Be 200
        @(Get-Seen $tokenPath).Count | Should -Be 2
    }
    It 'honours Retry-After' {
        Set-Refusal '/status/x' @{ status = 429; headers = @{ 'Retry-After' = '40' } }
        (Get-Blob).Status | Should -Be 200
        ($world.now - $begin).TotalSeconds | Should -Be 40
    }
    It 'honours a Retry-After that is a date' {
        Set-Refusal '/status/x' @{ status = 503; headers = @{ 'Retry-After' = $world.now.AddSeconds(90).ToString('R') } }
        (Get-Blob).Status | Should -Be 200
        ($world.now - $begin).TotalSeconds | Should -Be 90
    }
    It 'does not wait for a Retry-After that lies behind its time' {
        Set-Refusal '/status/x' @{ status = 429; headers = @{ 'Retry-After' = '7200' } }
        (Get-Failure { Get-Blob }).FullyQualifiedErrorId | Should -BeLike 'MABS-AZR-004*'
        $world.now | Should -Be $begin
    }
    It 'ends at once with <id> for <status>' -ForEach @(
        @{ status = 302; id = 'MABS-AZR-007' }, @{ status = 400; id = 'MABS-AZR-005' }, @{ status = 401; id = 'MABS-AZR-002' }
        @{ status = 404; id = 'MABS-AZR-003' }, @{ status = 407; id = 'MABS-AZR-008' }, @{ status = 409; id = 'MABS-AZR-005' }
    ) {
        Set-Refusal '/status/x' $status
        (Get-Failure { Get-Blob }).FullyQualifiedErrorId | Should -BeLike "$id*"
        @(Get-Seen '/status/x').Count | Should -Be 1
        $world.now | Should -Be $begin
    }
    It 'tries 404 again where it is told that the thing was just made' {
        Set-Refusal '/status/x' 404, 404
        (Get-Blob -RetryNotFound).Status | Should -Be 200
    }
    It 'repeats code and first line of the reason, never a query, a token or a body' {
        $body = '{"error":{"code":"Forbidden","message":"Caller is not authorized.\r\nAppId: 1","innererror":{"code":"ForbiddenByRbac"}},"value":"h1dden"}'
        Set-Refusal '/status/x' @{ status = 401; body = $body }
        $failure = Get-Failure { Get-Blob }
        $failure.Exception.Message | Should -Be "No access: $($azure.Url)/status/x (401) ForbiddenByRbac: Caller is not authorized."
        Set-Refusal '/status/x' @{ status = 400; body = 'h1dden {' }
        (Get-Failure { Get-Blob }).Exception.Message | Should -Be "Refused: $($azure.Url)/status/x (400) no reason given"
        InModuleScope Mabs { @($script:RecentLogLines) -join "`n" } | Should -Not -Match 'token-|s3cr3t|h1dden'
    }
    It 'says when nobody answers' {
        $context.Settings.status.containerUrl = 'http://127.0.0.1:1'
        $failure = Get-Failure { Get-Blob -RetryMinutes 0 }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-AZR-004*'
        $failure.Exception.Message | Should -BeLike 'No usable answer: http://127.0.0.1:1/x (0) ?*'
    }
    It 'says when the VM has no identity, without waiting' {
        $azure.State.identity = $false
        $failure = Get-Failure { Get-Blob }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-AZR-001*'
        $failure.Exception.Message | Should -BeLike '*invalid_request: Identity not found'
        $world.now | Should -Be $begin
    }
    It 'says when something else answers in place of the metadata service: <body>' -ForEach @(@{ body = '<html>h1dden</html>' }, @{ body = '{}' }, @{ body = '' }) {
        Set-Refusal $tokenPath @{ status = 200; body = $body }
        $failure = Get-Failure { Get-Blob }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-AZR-007*'
        $failure.Exception.Message | Should -Not -Match 'h1dden'
    }
    It 'sends the request through the proxy, the token never' {
        $context.Settings.status.containerUrl = 'http://stmabsdev1a2b3.blob.invalid/status'
        (Get-Failure { Get-Blob -RetryMinutes 0 }).Exception.Data['Values'].status | Should -Be 0
        # The endpoint in the place of a proxy: it gets the request, and refuses the name of another host.
        $context.Settings.network.storageProxy = $azure.Url
        (Get-Failure { Get-Blob -RetryMinutes 0 }).Exception.Data['Values'].status | Should -BeIn 400, 404
        @(Get-Seen $tokenPath | ForEach-Object { $_.headers['Host'] }) | Should -Be (@($azure.Url.Substring(7)) * 2)
    }
    It 'follows no redirection with its token' {
        Set-Refusal '/status/x' @{ status = 302; headers = @{ Location = "$($azure.Url)/elsewhere" } }
        $null = Get-Failure { Get-Blob }
        @(Get-Seen '/elsewhere').Count | Should -Be 0
    }
}

Describe 'Get-AzureFailure' {
    It 'takes a certificate that is not trusted for something that does not pass' {
        InModuleScope Mabs {
            $answer = [pscustomobject] @{ Status = 0; Headers = @{}; Bytes = [byte[]] @(); Failure = 'certificate'; Detail = 'untrusted root' }
            $failure = Get-AzureFailure -Answer $answer -Address 'https://x'
            $failure.Id | Should -Be 'MABS-AZR-006'
            $failure.IsTransient | Should -BeFalse
            (New-MabsError -Id $failure.Id -Values $failure.Values).Exception.Message | Should -Be 'The certificate of the server is not trusted: https://x - untrusted root'
        }
    }
    It 'gives every failure an id of the table and all its values' {
        InModuleScope Mabs {
            foreach ($status in @(0) + (300..599)) {
                foreach ($isIdentity in $true, $false) {
                    $answer = [pscustomobject] @{ Status = $status; Headers = @{}; Bytes = [byte[]] @(); Failure = ''; Detail = 'x' }
                    $failure = Get-AzureFailure -Answer $answer -Address 'https://x' -IsIdentity:$isIdentity
                    $entry = ConvertTo-Failure -ErrorRecord (New-MabsError -Id $failure.Id -Values $failure.Values) -Phase 'X'
                    $entry.id | Should -BeLike 'MABS-AZR-00*'
                }
            }
        }
    }
}

Describe 'Get-AzureProxy' {
    It 'leads <uri> to "<way>" with the exceptions <bypass>' -ForEach @(
        @{ uri = 'https://kv.vault.azure.net/secrets/x'; bypass = @(); way = 'http://proxy.corp.contoso.com:8080' }
        @{ uri = 'https://kv.vault.azure.net/secrets/x'; bypass = @('*.vault.azure.net'); way = '' }
        @{ uri = 'https://kv.vault.azure.net/secrets/x'; bypass = @('.azure.net'); way = '' }
        @{ uri = 'https://kv.vault.azure.net/secrets/x'; bypass = @('KV.vault.azure.NET'); way = '' }
        @{ uri = 'https://kvxvault.azure.net/'; bypass = @('kv.vault.azure.net', 'vault.azure.net'); way = 'http://proxy.corp.contoso.com:8080' }
    ) {
        InModuleScope Mabs -Parameters $_ {
            param($uri, $bypass, $way)
            $proxy = [pscustomobject] @{ host = 'proxy.corp.contoso.com'; port = 8080; bypass = $bypass }
            Get-AzureProxy -Proxy $proxy -Uri $uri | Should -Be $way
        }
    }
    It 'takes the direct way without a proxy' { InModuleScope Mabs { Get-AzureProxy -Proxy $null -Uri 'https://x' } | Should -Be '' }
}

Describe 'Invoke-StorageRequest' {
    BeforeAll {
        function Invoke-Blob([hashtable] $Arguments) {
            InModuleScope Mabs -Parameters @{ arguments = $Arguments; url = $azure.Url } {
                param($arguments, $url)
                Invoke-StorageRequest -Uri "$url/status/MABS01/status.json" -IdentityEndpoint $url @arguments
            }
        }
    }
    BeforeEach { Initialize-Azure }
    It 'writes a blob and reads it back: <text>' -ForEach @(@{ text = '{"a":"äöü漢"}' }, @{ text = '' }, @{ text = "line`r`nline" }) {
        Invoke-Blob @{ Method = 'Put'; Body = $text } | Should -BeNullOrEmpty
        Invoke-Blob @{ Method = 'Get' } | Should -BeExactly $text
        @($azure.State.requests | Where-Object { $_.method -eq 'PUT' })[0].headers['Content-Type'] | Should -Be 'application/json; charset=utf-8'
    }
    It 'gives nothing for a blob that is not there' { Invoke-Blob @{ Method = 'Get' } | Should -BeNullOrEmpty }
    It 'waits for a container that was just made' {
        Set-Refusal '/status/MABS01/status.json' 404
        Invoke-Blob @{ Method = 'Put'; Body = 'x' }
        $azure.State.blobs['/status/MABS01/status.json'] | Should -Be ([byte] 120)
    }
    It 'throws with the address and the status' {
        Set-Refusal '/status/MABS01/status.json' 403
        (Get-Failure { Invoke-Blob @{ Method = 'Put'; Body = 'x'; RetryMinutes = 0 } }).Exception.Message |
            Should -Match '/status/MABS01/status\.json .*\(403\)'
    }
}

Describe 'Get-KeyVaultSecret' {
    BeforeAll {
        $secretPath = '/secrets/mabs-setup-account'
        function Read-Secret([string] $Version = '') {
            InModuleScope Mabs -Parameters @{ context = $context; version = $Version } {
                param($context, $version)
                $uri = $context.Settings.domain.setupAccount.passwordSecretUri
                if ($version) { $uri = "$uri/$version" }
                $secret = Read-KeyVaultSecret -Context $context -Uri $uri
                Get-KeyVaultSecret -Context $context -Uri $uri | Should -BeOfType ([System.Security.SecureString])
                [pscustomobject] @{ Text = ConvertFrom-SecretText -Value $secret.Value; Version = $secret.Version }
            }
        }
        $epoch = [System.DateTime]::new(1970, 1, 1, 0, 0, 0, [System.DateTimeKind]::Utc)
    }
    BeforeEach { Initialize-Azure }
    It 'gives the current version' {
        $secret = Read-Secret
        $secret.Text | Should -BeExactly 'Canary-SetupPassword-7f3e'
        $secret.Version | Should -Be 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
        $azure.State.requests[0].query['resource'] | Should -Be 'https://vault.azure.net'
        $azure.State.requests[1].query['api-version'] | Should -Be '7.4'
    }
    It 'gives the version that is named' {
        $azure.State.secrets['mabs-setup-account'] = @(@{ value = 'the old one'; version = 'v1' }, @{ value = 'the new one'; version = 'v2' })
        (Read-Secret -Version 'v1').Text | Should -Be 'the old one'
        (Read-Secret).Text | Should -Be 'the new one'
    }
    It 'tells its address with the version, however it was asked for' {
        $azure.State.secrets['mabs-setup-account'] = @(@{ value = 'the old one'; version = '1' * 32 }, @{ value = 'the new one'; version = '2' * 32 })
        InModuleScope Mabs -Parameters @{ context = $context } {
            param($context)
            $uri = $context.Settings.domain.setupAccount.passwordSecretUri
            $current = Get-KeyVaultSecret -Context $context -Uri $uri
            $old = Get-KeyVaultSecret -Context $context -Uri "$uri/$('1' * 32)"
            $current.SecretId | Should -BeExactly "$uri/$('2' * 32)"
            $old.SecretId | Should -BeExactly "$uri/$('1' * 32)"
            # It is still there on the way through a parameter, a list and a credential.
            function Get-Id([System.Security.SecureString] $Password) { $Password.PSObject.Properties['SecretId'].Value }
            Get-Id -Password @($old)[0] | Should -BeExactly $old.SecretId
            $credential = New-Object -TypeName System.Management.Automation.PSCredential -ArgumentList 'CORP\x', $current
            ConvertFrom-SecretText -Value $credential.Password | Should -BeExactly 'the new one'
        }
    }
    It 'gives the credential of the setup account a version to be remembered by' {
        Mock -ModuleName Mabs Resolve-SetupAccount { [pscustomobject] @{ Name = 'CORP\svc-mabs-setup' } }
        Mock -ModuleName Mabs Test-SetupCredential { }
        $credential = InModuleScope Mabs -Parameters @{ context = $context } { param($context) Get-SetupCredential -Context $context }
        $credential.UserName | Should -Be 'CORP\svc-mabs-setup'
        Should -Invoke -ModuleName Mabs Test-SetupCredential -Times 1 -Exactly -ParameterFilter {
            $SecretId -like '*/secrets/mabs-setup-account/a1b2c3d4e5f60718293a4b5c6d7e8f90'
        }
    }
    It 'registers it, so that no text can show it' {
        $null = Read-Secret
        InModuleScope Mabs { Protect-Text -Text 'x Canary-SetupPassword-7f3e x' } | Should -Be 'x [redacted] x'
    }
    It 'gives every character as it is' {
        $text = "äöü ""quoted"" \ `t 漢字 " + [char]::ConvertFromUtf32(0x1F600)
        $azure.State.secrets['mabs-setup-account'] = @(@{ value = $text; version = 'v1' })
        (Read-Secret).Text | Should -BeExactly $text
    }
    It 'ends with <id> for a secret that is <what>' -ForEach @(
        @{ what = 'not there'; id = 'MABS-AZR-011'; secret = $null }
        @{ what = 'disabled'; id = 'MABS-AZR-012'; secret = @{ enabled = $false } }
        @{ what = 'expired'; id = 'MABS-AZR-013'; secret = @{ exp = 1 } }
        @{ what = 'expiring now'; id = 'MABS-AZR-013'; secret = @{ exp = 'now' } }
        @{ what = 'not yet active'; id = 'MABS-AZR-013'; secret = @{ nbf = 4000000000 } }
    ) {
        if ($null -eq $secret) {
            $azure.State.secrets.Clear()
        } else {
            $version = @{ value = 'Canary-SetupPassword-7f3e'; version = 'v1' }
            foreach ($key in $secret.Keys) {
                $version[$key] = if ($secret[$key] -eq 'now') { [long] ($world.now - $epoch).TotalSeconds } else { $secret[$key] }
            }
            $azure.State.secrets['mabs-setup-account'] = @($version)
        }
        $failure = Get-Failure { Read-Secret }
        $failure.FullyQualifiedErrorId | Should -BeLike "$id*"
        $failure.Exception.Message | Should -Match 'mabs-setup-account'
        $failure.Exception.Message | Should -Not -Match 'Canary'
        $world.now | Should -Be $begin
    }
    It 'takes a secret whose expiry lies ahead' {
        $azure.State.secrets['mabs-setup-account'] = @(@{ value = 'in time'; version = 'v1'; exp = 4000000000; nbf = 1 })
        (Read-Secret).Text | Should -Be 'in time'
    }
    It 'ends with <id> for <code>' -ForEach @(
        @{ code = 'ForbiddenByFirewall'; id = 'MABS-AZR-014'; waits = $false }
        @{ code = 'ForbiddenByConnection'; id = 'MABS-AZR-014'; waits = $false }
        @{ code = 'ForbiddenByRbac'; id = 'MABS-AZR-010'; waits = $true }
    ) {
        $body = ConvertTo-Json @{ error = @{ code = 'Forbidden'; message = 'No.'; innererror = @{ code = $code } } }
        Set-Refusal $secretPath (@(@{ status = 403; body = $body }) * 60)
        $failure = Get-Failure { Read-Secret }
        $failure.FullyQualifiedErrorId | Should -BeLike "$id*"
        $failure.Exception.Message | Should -BeLike "*(403) ${code}: No."
        (($world.now - $begin).TotalMinutes -gt 15) | Should -Be $waits
    }
    It 'says when Key Vault is out of reach' {
        Set-Refusal $secretPath (@(0) * 60)
        (Get-Failure { Read-Secret }).FullyQualifiedErrorId | Should -BeLike 'MABS-AZR-015*'
    }
    It 'never shows an answer that it cannot read' {
        Set-Refusal $secretPath @{ status = 200; body = '{"value":"h1dden' }
        $failure = Get-Failure { Read-Secret }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-AZR-007*'
        "$failure $($failure.Exception)" | Should -Not -Match 'h1dden'
    }
}
