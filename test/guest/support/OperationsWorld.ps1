# A finished server for the tests of what runs after setup: world, context, and the functions of other areas in the place of what they reach.

function New-OperationsWorld([string] $Root) {
    $world = New-FakeWorld -Root $Root
    foreach ($name in 'OBEngine', 'MSDPM', 'DPMRA', 'MSSQL$MSDPMINSTANCE', 'SQLAgent$MSDPMINSTANCE') {
        $world.services[$name] = [pscustomobject] @{ Name = $name; DisplayName = $name; Status = 'Running'; StartType = 'Automatic' }
    }
    $old = 'M:\Program Files\Microsoft Azure Recovery Services Agent\Scratch'
    $agent = 'HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config'
    $world.registry[$agent] = @{ ScratchLocation = $old; ServiceResourceName = 'rsv-mabs-dev' }
    $world.registry["$agent\CloudBackupProvider"] = @{ ScratchLocation = $old }
    $world.neighbours = @{
        scratch  = [pscustomobject] @{ DriveLetter = 'S'; Path = 'S:\'; SizeBytes = 64GB; FreeBytes = 60GB }
        pool     = @([pscustomobject] @{ DriveLetter = 'P'; Path = 'P:\'; SizeBytes = 1TB; FreeBytes = 700GB })
        server   = [pscustomobject] @{
            InstallPath = 'M:\Program Files\Microsoft Azure Backup Server V4\DPM\DPM'; Version = [version] '14.0.46.0'; DatabaseServer = 'MABS01'
            DatabaseInstance = 'MABS01\MSDPMINSTANCE'; InstanceName = 'MSDPMINSTANCE'; DatabaseName = "DPMDB_O'B]"
        }
        agent    = [pscustomobject] @{ InstallPath = 'M:\Program Files\Microsoft Azure Recovery Services Agent'; Version = [version] '2.0.9262.0' }
        hardened = $true
        excluded = $true
        skew     = 0
        secrets  = @{}
        sql      = New-Object -TypeName 'System.Collections.Generic.List[string]'
        sqlFails = ''
        blobs    = @{}
        blocks   = @{}
        requests = New-Object -TypeName 'System.Collections.Generic.List[object]'
        azureFails = ''
    }
    return $world
}

function New-OperationsContext {
    $folder = 'M:\ProgramData\Mabs\3f2a9c0d51e84b7c9a60d2f1e8b7c4a5'
    $null = New-Item -Path $folder, 'M:\ProgramData\Mabs\logs' -ItemType Directory -Force
    foreach ($script in 'Invoke-Installation.ps1', 'Invoke-HealthProbe.ps1', 'Backup-Catalogue.ps1') { $null = New-Item -Path "$folder\$script" -ItemType File -Force }
    $old = 'M:\Program Files\Microsoft Azure Recovery Services Agent\Scratch'
    $null = New-Item -Path $old -ItemType Directory -Force
    Set-Content -LiteralPath "$old\OnlineBackup.KEK" -Value 'key'
    return [pscustomobject] @{
        Settings         = ConvertFrom-Json -InputObject @'
{
    "schemaVersion": 1,
    "server": { "name": "MABS01", "timeZone": "UTC" },
    "cloud": { "audiences": { "storage": "https://storage.azure.com/" } },
    "domain": { "setupAccount": { "passwordSecretUri": "https://kv/secrets/setup" } },
    "keyVault": { "passphraseSecretUri": "https://kv/secrets/passphrase" },
    "package": {
        "mabsVersion": "V4", "recalledBuilds": ["14.0.42.0"],
        "marsAgent": { "version": "2.0.9262.0", "minimumVersion": "2.0.9249.0" }
    },
    "onlineBackup": { "times": ["10:00", "22:00"], "windowHours": 6, "retentionDays": 30, "maxParallelJobs": 8, "throttling": { "mode": "none" } },
    "catalogueBackup": { "containerUrl": "https://stmabs.blob.core.windows.net/catalogue", "time": "05:15", "keepLocalDays": 3 },
    "network": { "proxy": null, "storageProxy": null },
    "hardening": { "useStrongCrypto": true, "addAntivirusExclusions": true },
    "status": { "containerUrl": "https://stmabs.blob.core.windows.net/status" },
    "healthProbe": {
        "logName": "Application", "source": "MABS Health", "eventIds": { "healthy": 1000, "degraded": 1001, "failed": 1002 },
        "intervalMinutes": 60, "contactGapDays": 2
    }
}
'@
        SettingsHash     = 'a' * 64
        StagingId        = '3f2a9c0d51e84b7c9a60d2f1e8b7c4a5'
        Folder           = $folder
        DataFolder       = 'M:\ProgramData\Mabs'
        WorkFolder       = 'M:\Mabs'
        IdentityEndpoint = 'http://127.0.0.1:1'
        State            = @{ schemaVersion = 1; stagingId = 'x'; startedAt = '2026-11-26T07:00:00Z'; outcome = 'succeeded'; phase = 'Done'; message = 'Done.'; phases = @{} }
    }
}

# Functions of other areas: made where this branch does not have them yet, so that they can be replaced in any case.
function Add-NeighbourFunction {
    $parameters = @{
        'Get-ScratchVolume' = '$Context'; 'Get-PoolVolume' = '$Context'; 'Get-BackupServerInstallation' = ''; 'Get-MarsAgent' = ''; 'Import-BackupServerModule' = ''
        'Get-BackupServerService' = '$Installation'; 'Invoke-SqlQuery' = '$Instance, $Query, [int] $TimeoutMinutes = 5'; 'Get-ServerPassphrase' = '$Context'
        'Get-KeyVaultSecret' = '$Context, $Uri'; 'Get-ServerExclusion' = '$Context'; 'Get-LostExclusion' = '$Exclusion'
        'Get-HardeningDeviation' = '[bool] $UseStrongCrypto'
        'Get-RemoteTime' = '$Uri, $ProxyUri'
        'Invoke-AzureRequest' = '$Context, $Service, $Method, $Uri, $Body, $ContentType, $Headers, [double] $RetryMinutes'
    }
    & (Get-Module -Name Mabs) {
        param($Table)
        foreach ($name in $Table.Keys) {
            if ($null -eq (Get-Command -Name $name -CommandType Function -ErrorAction SilentlyContinue)) {
                Set-Item -Path "function:script:$name" -Value ([scriptblock]::Create("[CmdletBinding()] param($($Table[$name])) throw '$name was called.'"))
            }
        }
    } $parameters
}

# To be called in BeforeAll: the functions of other areas do what $FakeWorld.neighbours says.
function Install-NeighbourMock {
    Mock -ModuleName Mabs Get-ScratchVolume { $global:FakeWorld.neighbours.scratch }
    Mock -ModuleName Mabs Get-PoolVolume { $global:FakeWorld.neighbours.pool }
    Mock -ModuleName Mabs Get-BackupServerInstallation { $global:FakeWorld.neighbours.server }
    Mock -ModuleName Mabs Get-MarsAgent { $global:FakeWorld.neighbours.agent }
    Mock -ModuleName Mabs Import-BackupServerModule { $global:FakeWorld.dpm.isLoaded = $true }
    Mock -ModuleName Mabs Get-BackupServerService {
        foreach ($name in 'MSSQL$MSDPMINSTANCE', 'SQLAgent$MSDPMINSTANCE', 'OBEngine', 'DPMRA', 'MSDPM') {
            $service = $global:FakeWorld.services[$name]
            $problem = if ($null -eq $service) { 'missing' } elseif ($name -like 'SQL*' -and $service.StartType -ne 'Automatic') { 'not automatic' } elseif ($service.Status -ne 'Running') { 'not running' } else { '' }
            [pscustomobject] @{ Name = $name; Status = "$($service.Status)"; StartType = "$($service.StartType)"; MustBeAutomatic = $name -match 'SQL'; Problem = $problem }
        }
    }
    Mock -ModuleName Mabs Get-ServerPassphrase { ConvertTo-SecureString -String $global:FakeWorld.neighbours.secrets['https://kv/secrets/passphrase'] -AsPlainText -Force }
    Mock -ModuleName Mabs Get-KeyVaultSecret {
        $text = $global:FakeWorld.neighbours.secrets["$Uri"]
        if ($null -eq $text) { throw 'Key Vault is out of reach.' }
        ConvertTo-SecureString -String $text -AsPlainText -Force
    }
    Mock -ModuleName Mabs Get-ServerExclusion { [pscustomobject] @{ Path = @('P:\'); Process = @() } }
    Mock -ModuleName Mabs Get-LostExclusion { if (-not $global:FakeWorld.neighbours.excluded) { $Exclusion.Path } }
    Mock -ModuleName Mabs Get-HardeningDeviation {
        if (-not $global:FakeWorld.neighbours.hardened) { [pscustomobject] @{ Path = 'HKLM:\SOFTWARE\x'; Name = 'SchUseStrongCrypto' } }
    }
    Mock -ModuleName Mabs Get-RemoteTime {
        if ($null -eq $global:FakeWorld.neighbours.skew) { throw 'Unable to connect to the remote server' }
        $global:FakeWorld.now.AddSeconds(-$global:FakeWorld.neighbours.skew)
    }
    Mock -ModuleName Mabs Invoke-SqlQuery {
        $neighbours = $global:FakeWorld.neighbours
        $neighbours.sql.Add("$Instance $Query")
        if ($neighbours.sqlFails -and $Query -match $neighbours.sqlFails) { throw 'BACKUP DATABASE is terminating abnormally. (3013)' }
        if ($Query -match 'SpaceUsed') { return [pscustomobject] @{ UsedBytes = [long] 2GB } }
        if ($Query -match "^BACKUP DATABASE \[(?<database>.+)\] TO DISK = N'(?<path>[^']+)' WITH COPY_ONLY, CHECKSUM, COMPRESSION, FORMAT, INIT;$") {
            $bytes = New-Object -TypeName 'byte[]' -ArgumentList (2MB + 17)
            for ($index = 0; $index -lt $bytes.Length; $index += 1009) { $bytes[$index] = $index % 251 }
            [System.IO.File]::WriteAllBytes($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Matches.path), $bytes)
            return
        }
        if ($Query -match "^RESTORE VERIFYONLY FROM DISK = N'(?<path>[^']+)' WITH CHECKSUM;$") {
            if (-not (Microsoft.PowerShell.Management\Test-Path -LiteralPath $Matches.path)) { throw 'Cannot open backup device. (3201)' }
            if ((Microsoft.PowerShell.Management\Get-Item -LiteralPath $Matches.path).Length -lt 2MB) { throw 'The media family is incorrectly formed. (3241)' }
            return
        }
        if ($Query -ne 'SELECT 1 AS Answer;') { throw "Unexpected query: $Query" }
    }
    # Put Block and Put Block List as the service does them: a blob appears with its list, from blocks of this upload.
    Mock -ModuleName Mabs Invoke-AzureRequest {
        $neighbours = $global:FakeWorld.neighbours
        $size = if ($Body -is [byte[]]) { $Body.Length } else { "$Body".Length }
        $neighbours.requests.Add([pscustomobject] @{ Method = $Method; Uri = $Uri; Size = $size; Headers = $Headers })
        if ($Service -ne 'storage' -or $Headers['x-ms-version'] -ne '2020-10-02') { throw "Unexpected call: $Method $Uri" }
        if ($neighbours.azureFails -and "$Method $Uri" -match $neighbours.azureFails) { throw 'MABS-AZR-002 refused with 403' }
        $blob = $Uri -replace '\?.*$'
        if ($Method -eq 'Head') {
            if (-not $neighbours.blobs.ContainsKey($blob)) { throw 'not found' }
            $shown = @{ 'Content-Length' = "$($neighbours.blobs[$blob].Bytes.Length)" }
            foreach ($key in @($neighbours.blobs[$blob].Headers.Keys)) { if ($key -like 'x-ms-meta-*') { $shown[$key] = $neighbours.blobs[$blob].Headers[$key] } }
            return [pscustomobject] @{ Status = 200; Headers = $shown; Bytes = [byte[]] @() }
        }
        if ($Uri -match '\?comp=block&blockid=(.+)$') {
            $copy = New-Object -TypeName 'byte[]' -ArgumentList $Body.Length
            [System.Array]::Copy($Body, $copy, $Body.Length)
            $neighbours.blocks["$blob $([System.Uri]::UnescapeDataString($Matches[1]))"] = $copy
        } elseif ($Uri -match '\?comp=blocklist$') {
            if ($neighbours.blobs.ContainsKey($blob) -and $Headers['If-None-Match'] -eq '*') { throw 'MABS-AZR-005 refused with 409' }
            $memory = New-Object -TypeName System.IO.MemoryStream
            foreach ($id in ([xml] $Body).BlockList.Latest) {
                $block = $neighbours.blocks["$blob $id"]
                $memory.Write($block, 0, $block.Length)
            }
            $neighbours.blobs[$blob] = [pscustomobject] @{ Bytes = $memory.ToArray(); Headers = $Headers }
        } else {
            throw "Unexpected call: $Method $Uri"
        }
        return [pscustomobject] @{ Status = 201; Headers = @{}; Bytes = [byte[]] @() }
    }
}
