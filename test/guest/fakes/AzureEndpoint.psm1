# What a VM can reach of Azure, on one loopback port: metadata service, blobs, Key Vault, Resource Manager. It holds clients to what Azure insists
# on. Plain HTTP, so for tests only.

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

function New-EndpointState {
    <#
    .SYNOPSIS
        Makes what an endpoint holds. Every part may be changed while it runs.

    .DESCRIPTION
        blobs         bytes by path, such as /packages/MABS_V4.exe
        blocks        bytes of blocks that are in no blob yet, by path and id
        secrets       list of versions by name; the last one is current: { value, version, enabled, exp, nbf }
        vaults        ids of vaults, such as /subscriptions/.../vaults/rsv-mabs-dev
        certificates  what was PUT to vaults: { path, certificate }
        answer        what a vault answers to that, without the certificate
        requests      every request: { method, path, query, headers, body }
        refusals      by path, a queue of what to answer first: a status (0 cuts the connection), or { status, headers, body }
        onRequest     hashtable of script text by path, run once before the answer with $State; for what happens meanwhile
        identity      whether the VM has one
    #>
    $state = [System.Collections.Hashtable]::Synchronized(@{})
    foreach ($name in 'blobs', 'blocks', 'secrets', 'refusals', 'onRequest') { $state[$name] = [System.Collections.Hashtable]::Synchronized(@{}) }
    foreach ($name in 'vaults', 'certificates', 'requests') {
        $state[$name] = [System.Collections.ArrayList]::Synchronized([System.Collections.ArrayList]::new())
    }
    $state.identity = $true
    $state.answer = @{
        authType                        = 'AzureActiveDirectory'
        resourceId                      = 8032486541236541235
        aadAuthority                    = 'https://login.microsoftonline.com'
        aadTenantId                     = '00000000-0000-4000-8000-000000000002'
        servicePrincipalClientId        = '00000000-0000-4000-8000-0000000000c1'
        servicePrincipalObjectId        = '00000000-0000-4000-8000-0000000000c2'
        azureManagementEndpointAudience = 'https://management.core.windows.net/'
        aadAudience                     = 'https://RecoveryServiceVault/westeurope/rsv-mabs-dev/8032486541236541235'
        serviceResourceId               = $null
    }
    return $state
}

# Runs in a runspace of its own: what it needs, it brings along.
$script:Server = {
    param($Listener, $State)
    $ErrorActionPreference = 'Stop'
    $tokens = @{
        'https://storage.azure.com/'    = 'token-storage-4c1d'
        'https://vault.azure.net'       = 'token-vault-4c1d'
        'https://management.azure.com/' = 'token-manager-4c1d'
    }

    function ConvertTo-Answer([int] $Status, [object] $Body = '', [hashtable] $Headers = @{}) {
        [byte[]] $bytes = @()
        if ($Body -is [byte[]]) { $bytes = $Body } else {
            $text = if ($Body -is [string]) { $Body } else { ConvertTo-Json -InputObject $Body -Depth 8 -Compress }
            $bytes = [System.Text.Encoding]::UTF8.GetBytes($text)
        }
        return @{ status = $Status; bytes = $bytes; headers = $Headers }
    }

    function Get-ErrorAnswer([int] $Status, [string] $Code, [string] $Message, [string] $Inner = '') {
        $failure = @{ code = $Code; message = $Message }
        if ($Inner) { $failure.innererror = @{ code = $Inner } }
        return (ConvertTo-Answer $Status @{ error = $failure })
    }

    function Get-TokenAnswer($Request) {
        $token = $tokens["$($Request.query['resource'])"]
        if ($Request.headers['Metadata'] -ne 'true' -or $Request.headers['X-Forwarded-For'] -or $Request.query['api-version'] -ne '2018-02-01') {
            return (ConvertTo-Answer 400 @{ error = 'bad_request_102'; error_description = 'Required metadata header not specified' })
        }
        if (-not $State.identity) { return (ConvertTo-Answer 400 @{ error = 'invalid_request'; error_description = 'Identity not found' }) }
        if ($null -eq $token) { return (ConvertTo-Answer 400 @{ error = 'invalid_resource'; error_description = 'AADSTS500011' }) }
        return (ConvertTo-Answer 200 @{ access_token = $token; token_type = 'Bearer'; resource = $Request.query['resource'] })
    }

    function Get-BlobAnswer($Request) {
        $version = $Request.headers['x-ms-version']
        if (-not $version -or $version -lt '2017-11-09') { return (ConvertTo-Answer 400 '<?xml version="1.0"?><Error><Code>InvalidHeaderValue</Code></Error>') }
        if ($Request.method -eq 'PUT' -and $Request.query['comp'] -eq 'block') {
            $State.blocks["$($Request.path) $($Request.query['blockid'])"] = $Request.body
            return (ConvertTo-Answer 201)
        }
        if ($Request.method -eq 'PUT' -and $Request.query['comp'] -eq 'blocklist') {
            if ($Request.headers['If-None-Match'] -eq '*' -and $State.blobs.ContainsKey($Request.path)) {
                return (ConvertTo-Answer 409 '' @{ 'x-ms-error-code' = 'BlobAlreadyExists' })
            }
            $whole = [System.IO.MemoryStream]::new()
            foreach ($block in [regex]::Matches([System.Text.Encoding]::UTF8.GetString($Request.body), '<Latest>([^<]+)</Latest>')) {
                $bytes = $State.blocks["$($Request.path) $($block.Groups[1].Value)"]
                if ($null -eq $bytes) { return (ConvertTo-Answer 400 '' @{ 'x-ms-error-code' = 'InvalidBlockList' }) }
                $whole.Write($bytes, 0, $bytes.Length)
            }
            $State.blobs[$Request.path] = $whole.ToArray()
            return (ConvertTo-Answer 201)
        }
        if ($Request.method -eq 'PUT') {
            if ($Request.headers['x-ms-blob-type'] -ne 'BlockBlob') { return (ConvertTo-Answer 400) }
            $State.blobs[$Request.path] = $Request.body
            return (ConvertTo-Answer 201)
        }
        $bytes = $State.blobs[$Request.path]
        if ($null -eq $bytes) {
            $text = "$([char] 0xFEFF)<?xml version=`"1.0`" encoding=`"utf-8`"?><Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.`nRequestId:1</Message></Error>"
            return (ConvertTo-Answer 404 $text @{ 'x-ms-error-code' = 'BlobNotFound' })
        }
        $hash = [System.BitConverter]::ToString([System.Security.Cryptography.SHA256]::Create().ComputeHash([byte[]] $bytes), 0, 8).Replace('-', '')
        $headers = @{ ETag = "`"0x$hash`"" }
        $wanted = $Request.headers['If-Match']
        if ($wanted -and $wanted -ne $headers.ETag) { return (ConvertTo-Answer 412 '' @{ 'x-ms-error-code' = 'ConditionNotMet' }) }
        $range = $Request.headers['x-ms-range']
        if (-not $range) { return (ConvertTo-Answer 200 $bytes $headers) }
        if ($range -notmatch '^bytes=(\d+)-(\d+)$' -or [long] $Matches[1] -ge $bytes.Length) {
            return (ConvertTo-Answer 416 '' @{ 'x-ms-error-code' = 'InvalidRange' })
        }
        $first = [long] $Matches[1]
        $last = [System.Math]::Min([long] $Matches[2], $bytes.Length - 1)
        $part = [byte[]]::new($last - $first + 1)
        [System.Array]::Copy($bytes, $first, $part, 0, $part.Length)
        $headers['Content-Range'] = "bytes $first-$last/$($bytes.Length)"
        return (ConvertTo-Answer 206 $part $headers)
    }

    function Get-SecretAnswer($Request) {
        $null, $null, $name, $version = $Request.path -split '/'
        if ($Request.method -ne 'GET' -or $Request.query['api-version'] -ne '7.4') { return (ConvertTo-Answer 400) }
        # No pipeline: a runspace without a host need not have its commands.
        $secret = $null
        foreach ($entry in $State.secrets[$name]) { if (-not $version -or $entry.version -eq $version) { $secret = $entry } }
        if ($null -eq $secret) { return (Get-ErrorAnswer 404 'SecretNotFound' "A secret with (name/id) $name was not found in this key vault.") }
        if ($secret.ContainsKey('enabled') -and -not $secret.enabled) {
            return (Get-ErrorAnswer 403 'Forbidden' 'Operation get is not allowed on a disabled secret.' 'SecretDisabled')
        }
        $attributes = @{ enabled = $true; created = 1764144000; updated = 1764144000 }
        foreach ($limit in 'exp', 'nbf') { if ($secret.ContainsKey($limit)) { $attributes[$limit] = $secret[$limit] } }
        return (ConvertTo-Answer 200 @{ value = $secret.value; id = "$($State.url)/secrets/$name/$($secret.version)"; attributes = $attributes })
    }

    function Get-VaultAnswer($Request) {
        if ($Request.method -ne 'PUT' -or $Request.query['api-version'] -ne '2024-10-01') { return (ConvertTo-Answer 400) }
        if ($Request.headers['Content-Type'] -notlike 'application/json*') { return (ConvertTo-Answer 415) }
        $place, $name = $Request.path -split '/certificates/'
        if ($place -notin @($State.vaults)) {
            return (Get-ErrorAnswer 404 'ResourceNotFound' "The Resource '$place' was not found.")
        }
        if ("$name" -notmatch '^[A-Za-z][A-Za-z0-9-]+[0-9a-f-]{36}-[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}-vaultcredentials$') { return (ConvertTo-Answer 400) }
        $properties = (ConvertFrom-Json -InputObject ([System.Text.Encoding]::UTF8.GetString($Request.body))).properties
        if ($properties.authType -cne 'AAD') { return (Get-ErrorAnswer 400 'BadRequest' 'authType') }
        $raw = [System.Convert]::FromBase64String($properties.certificate)
        $kind = [System.Security.Cryptography.X509Certificates.X509Certificate2]::GetCertContentType($raw)
        # Whoever sends a PFX here gives the private key away.
        if ($kind -ne 'Cert') { return (Get-ErrorAnswer 400 'BadRequest' 'certificate') }
        $null = $State.certificates.Add(@{ path = $Request.path; certificate = $raw })
        $answer = @{}
        foreach ($field in $State.answer.Keys) { $answer[$field] = $State.answer[$field] }
        $answer.certificate = $properties.certificate
        $answer.friendlyName = "CN=$name"
        return (ConvertTo-Answer 200 @{ id = $Request.path; name = $name; type = 'Microsoft.RecoveryServices/vaults/certificates'; properties = $answer })
    }

    function Get-Answer($Request) {
        if ($Request.path -eq '/metadata/identity/oauth2/token') { return (Get-TokenAnswer $Request) }
        $service, $audience = if ($Request.path -like '/secrets/*') { 'Secret', 'https://vault.azure.net' }
        elseif ($Request.path -like '/subscriptions/*') { 'Vault', 'https://management.azure.com/' }
        else { 'Blob', 'https://storage.azure.com/' }
        if ($Request.headers['Authorization'] -cne "Bearer $($tokens[$audience])") { return (Get-ErrorAnswer 401 'Unauthorized' 'The token is for another audience.') }
        return (& "Get-${service}Answer" $Request)
    }

    while ($Listener.IsListening) {
        try { $context = $Listener.GetContext() } catch { break }
        try {
            $request = @{ method = $context.Request.HttpMethod; path = [System.Uri]::UnescapeDataString($context.Request.Url.AbsolutePath); query = @{}; headers = @{} }
            foreach ($key in $context.Request.QueryString.AllKeys) { $request.query[$key] = $context.Request.QueryString[$key] }
            foreach ($key in $context.Request.Headers.AllKeys) { $request.headers[$key] = $context.Request.Headers[$key] }
            $memory = [System.IO.MemoryStream]::new()
            $context.Request.InputStream.CopyTo($memory)
            $request.body = $memory.ToArray()
            $null = $State.requests.Add($request)
            $hook = $State.onRequest[$request.path]
            if ($hook) {
                $State.onRequest.Remove($request.path)
                & ([scriptblock]::Create("param(`$State) $hook")) $State
            }
            $queue = $State.refusals[$request.path]
            $answer = if ($null -ne $queue -and $queue.Count -gt 0) {
                $refusal = $queue.Dequeue()
                if ($refusal -is [System.Collections.IDictionary]) {
                    $refusedHeaders = if ($refusal.Contains('headers')) { $refusal.headers } else { @{} }
                    ConvertTo-Answer $refusal.status "$(if ($refusal.Contains('body')) { $refusal.body })" $refusedHeaders
                } else { ConvertTo-Answer $refusal }
            } else { Get-Answer $request }
            # An answer to HEAD ends before it could be cut.
            if ($answer.status -eq 0 -and $request.method -eq 'HEAD') { $answer.status = 503 }
            if ($answer.status -eq 0) {
                # Abort alone would end an answer of 200 without a body; this one is cut in the middle.
                $context.Response.ContentLength64 = 100
                $context.Response.OutputStream.Write([byte[]] (1, 2, 3), 0, 3)
                $context.Response.Abort()
                continue
            }
            $context.Response.StatusCode = $answer.status
            foreach ($key in $answer.headers.Keys) { $context.Response.Headers[$key] = $answer.headers[$key] }
            $context.Response.ContentLength64 = $answer.bytes.Length
            if ($request.method -ne 'HEAD') { $context.Response.OutputStream.Write($answer.bytes, 0, $answer.bytes.Length) }
            $context.Response.Close()
        } catch {
            $State.errors = "$_ $($_.ScriptStackTrace)"
            try { $context.Response.Abort() } catch { $null = $_ }
        }
    }
}

function Start-AzureEndpoint {
    <#
    .SYNOPSIS
        Starts an endpoint on a free loopback port.

    .OUTPUTS
        Object: Url, State (see New-EndpointState). Hand it to Stop-AzureEndpoint at the end.
    #>
    $state = New-EndpointState
    for ($try = 1; ; $try++) {
        $probe = [System.Net.Sockets.TcpListener]::new([System.Net.IPAddress]::Loopback, 0)
        $probe.Start()
        $port = $probe.LocalEndpoint.Port
        $probe.Stop()
        $listener = [System.Net.HttpListener]::new()
        $listener.Prefixes.Add("http://127.0.0.1:$port/")
        try { $listener.Start(); break } catch { if ($try -ge 10) { throw } }
    }
    $state.url = "http://127.0.0.1:$port"
    $state.errors = ''
    $runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace([System.Management.Automation.Runspaces.InitialSessionState]::CreateDefault())
    $runspace.Open()
    $shell = [System.Management.Automation.PowerShell]::Create()
    $shell.Runspace = $runspace
    $null = $shell.AddScript($script:Server.ToString()).AddArgument($listener).AddArgument($state)
    $run = $shell.BeginInvoke()
    return [pscustomobject] @{ Url = $state.url; State = $state; Listener = $listener; Shell = $shell; Run = $run }
}

function Stop-AzureEndpoint {
    <#
    .SYNOPSIS
        Ends an endpoint. Throws what went wrong inside it: a test must not mistake that for an answer of Azure.
    #>
    param([psobject] $Endpoint)
    $Endpoint.Listener.Stop()
    $null = $Endpoint.Run.AsyncWaitHandle.WaitOne(5000)
    $Endpoint.Shell.Runspace.Dispose()
    $Endpoint.Shell.Dispose()
    $Endpoint.Listener.Close()
    if ($Endpoint.State.errors) { throw "The endpoint failed: $($Endpoint.State.errors)" }
}

function Reset-AzureEndpoint {
    <#
    .SYNOPSIS
        Empties an endpoint, and fills it with what the sample server finds in Azure: its vault, its pass phrase, its setup account.
    #>
    param([psobject] $Endpoint)
    $state = $Endpoint.State
    $errors = $state.errors
    $state.errors = ''
    if ($errors) { throw "The endpoint failed: $errors" }
    $fresh = New-EndpointState
    foreach ($name in 'blobs', 'blocks', 'secrets', 'refusals', 'onRequest', 'vaults', 'certificates', 'requests') { $state[$name].Clear() }
    $state.identity = $true
    $state.answer = $fresh.answer
    $null = $state.vaults.Add('/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-mabs-dev/providers/Microsoft.RecoveryServices/vaults/rsv-mabs-dev')
    $state.secrets['mabs-MABS01-passphrase'] = @(@{ value = 'Canary-Passphrase.0123456789_abcdef-XYZ.'; version = '4387e9f3d6e14c459867679a90fd0f79' })
    $state.secrets['mabs-setup-account'] = @(@{ value = 'Canary-SetupPassword-7f3e'; version = 'a1b2c3d4e5f60718293a4b5c6d7e8f90' })
}

function Get-EndpointSettings {
    <#
    .SYNOPSIS
        Gives the sections of the settings that lead to an endpoint, for the sample server of test/support/guestSettingsInput.ts.
    #>
    param([psobject] $Endpoint)
    $url = $Endpoint.Url
    return (ConvertFrom-Json -InputObject (ConvertTo-Json -Depth 8 -InputObject @{
                server   = @{ name = 'MABS01'; timeZone = 'UTC' }
                cloud    = @{
                    name = 'AzureCloud'; tenantId = '00000000-0000-4000-8000-000000000002'; resourceManagerUrl = $url; loginUrl = $url
                    blobSuffix = 'blob.core.windows.net'; keyVaultSuffix = 'vault.azure.net'
                    audiences = @{
                        resourceManager = 'https://management.azure.com/'; keyVault = 'https://vault.azure.net'; storage = 'https://storage.azure.com/'
                    }
                }
                domain   = @{
                    fqdn = 'corp.contoso.com'; netBiosName = 'CORP'
                    setupAccount = @{ userName = 'CORP\svc-mabs-setup'; passwordSecretUri = "$url/secrets/mabs-setup-account" }
                }
                vault    = @{
                    id = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-mabs-dev/providers/Microsoft.RecoveryServices/vaults/rsv-mabs-dev'
                    subscriptionId = '00000000-0000-4000-8000-000000000001'; resourceGroupName = 'rg-mabs-dev'; name = 'rsv-mabs-dev'
                    location = 'westeurope'; access = 'public'
                }
                keyVault = @{
                    uri = $url; passphraseSecretName = 'mabs-MABS01-passphrase'; passphraseSecretUri = "$url/secrets/mabs-MABS01-passphrase"
                }
                package  = @{ containerUrl = "$url/packages"; mabsVersion = 'V4' }
                network  = @{ proxy = $null; storageProxy = $null; egressProbes = @() }
                status   = @{ containerUrl = "$url/status" }
            }))
}

function New-EndpointContext {
    <#
    .SYNOPSIS
        Makes the context of a run over an endpoint, without a staging. Drives and folders are those of the installed FakeWindows.
    #>
    param([psobject] $Endpoint)
    $data = Join-Path -Path $env:ProgramData -ChildPath 'Mabs'
    $work = Join-Path -Path "$env:SystemDrive\" -ChildPath 'Mabs'
    foreach ($folder in $data, $work) { $null = Microsoft.PowerShell.Management\New-Item -Path $folder -ItemType Directory -Force }
    return [pscustomobject] @{
        Settings = Get-EndpointSettings -Endpoint $Endpoint; SettingsHash = '0' * 64; StagingId = '0' * 32; Folder = $data; DataFolder = $data
        WorkFolder = $work; IdentityEndpoint = $Endpoint.Url; State = @{}
    }
}

Export-ModuleMember -Function 'Start-AzureEndpoint', 'Stop-AzureEndpoint', 'Reset-AzureEndpoint', 'Get-EndpointSettings', 'New-EndpointContext'
