# What the tests of package, setup, proof and rollup share: a fresh machine, settings, and stand-ins of the functions of other areas.
# Dot-source it in BeforeAll, then call New-SetupMachine in BeforeEach.

function New-SetupMachine {
    <#
    .SYNOPSIS
        Makes a fresh machine and gives its state and the context of a run.

    .PARAMETER Root
        Empty folder for its drives.
    #>
    param([string] $Root)
    $world = New-FakeWorld -Root (Join-Path $Root ([guid]::NewGuid().ToString('N')))
    Install-FakeWindows -World $world
    $contents = [ordered] @{
        'MABS_V4.exe'            = 'version: 14.0.30.0'
        'MABS_V4-1.bin'          = 'slice'
        'MARSAgentInstaller.exe' = 'version: 2.0.9262.0'
        'MABSV4UR1.exe'          = 'rollup'
        'MABSV4UR1.msp'          = 'patch'
    }
    $world.mirror = $contents
    $files = @{}
    foreach ($name in $contents.Keys) {
        $stream = [System.IO.MemoryStream]::new([System.Text.Encoding]::UTF8.GetBytes($contents[$name]))
        $files[$name] = [pscustomobject] @{ name = $name; sha256 = (Get-FileHash -InputStream $stream -Algorithm SHA256).Hash.ToLowerInvariant() }
    }
    $world.passphrase = 'Q7kzP2mWx9RtV4bnL8cHy3JdF6gSa5Ue'
    $world.accountPassword = 'Kx7-hR2p#Vq9'
    $agent = $files['MARSAgentInstaller.exe']
    $settings = [pscustomobject] @{
        server  = [pscustomobject] @{ name = 'MABS01' }
        domain  = [pscustomobject] @{
            fqdn         = 'corp.contoso.com'
            netBiosName  = 'CORP'
            setupAccount = [pscustomobject] @{ userName = 'CORP\svc-mabs-setup'; passwordSecretUri = 'https://kv.vault.azure.net/secrets/a' }
        }
        vault   = [pscustomobject] @{ name = 'rsv-mabs-dev' }
        package = [pscustomobject] @{
            mabsVersion    = 'V4'
            files          = @($files['MABS_V4-1.bin'], $files['MABS_V4.exe'])
            marsAgent      = [pscustomobject] @{ name = $agent.name; sha256 = $agent.sha256; version = '2.0.9262.0'; minimumVersion = '2.0.9249.0' }
            recalledBuilds = @('14.0.42.0')
        }
        sql     = [pscustomobject] @{ mode = 'bundled' }
    }
    $world.files = $files
    $context = [pscustomobject] @{
        Settings   = $settings
        DataFolder = 'M:\ProgramData\Mabs'
        WorkFolder = 'M:\Mabs'
        State      = @{ phases = @{} }
    }
    & (Get-Module -Name Mabs) {
        function script:Save-PackageFile {
            [CmdletBinding()] param($Context, $File, $Folder)
            $path = Join-Path $Folder $File.name
            if (-not $global:FakeWorld.mirror.Contains($File.name)) { throw "The mirror has no $($File.name)." }
            [System.IO.File]::WriteAllText((Resolve-FilePath -Path $path), $global:FakeWorld.mirror[$File.name])
            if ((Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash -ne $File.sha256) { throw "$($File.name) has a wrong hash." }
            return $path
        }
        function script:Get-ServerPassphrase {
            [CmdletBinding()] param($Context)
            ConvertTo-SecretText -Characters $global:FakeWorld.passphrase.ToCharArray()
        }
        function script:Get-KeyVaultSecret {
            [CmdletBinding()] param($Context, $Uri)
            if ($Uri -ne $Context.Settings.domain.setupAccount.passwordSecretUri) { throw "Unexpected call: Get-KeyVaultSecret $Uri" }
            ConvertTo-SecretText -Characters $global:FakeWorld.accountPassword.ToCharArray()
        }
        function script:Get-SetupCredential {
            [CmdletBinding()] param($Context)
            $password = ConvertTo-SecretText -Characters $global:FakeWorld.accountPassword.ToCharArray()
            New-Object -TypeName System.Management.Automation.PSCredential -ArgumentList $Context.Settings.domain.setupAccount.userName, $password
        }
        function script:New-VaultCredentialsFile {
            [CmdletBinding()] param($Context, $Folder)
            $path = Join-Path $Folder "$($Context.Settings.vault.name).VaultCredentials"
            $global:FakeWorld.credentialsMade = 1 + $global:FakeWorld['credentialsMade']
            $text = "<RSBackupVaultAADCreds><ResourceName>$($Context.Settings.vault.name)</ResourceName><ManagementCert>c2VjcmV0</ManagementCert><ResourceId>77</ResourceId></RSBackupVaultAADCreds>"
            [System.IO.File]::WriteAllText((Resolve-FilePath -Path $path), $text)
            return $path
        }
        function script:Remove-VaultCredentials {
            [CmdletBinding()] param($Context)
            $global:FakeWorld.credentialsRemoved = 1 + $global:FakeWorld['credentialsRemoved']
        }
    }
    return [pscustomobject] @{ World = $world; Context = $context }
}

function Invoke-InMabs {
    <#
    .SYNOPSIS
        Calls a function of the module with the context of the test.
    #>
    param([string] $Name, [hashtable] $Parameters = @{})
    & (Get-Module -Name Mabs) { param($Name, $Parameters) & $Name @Parameters } $Name $Parameters
}

function Complete-Installation {
    <#
    .SYNOPSIS
        Goes through phases as the run does: Test, Set, restart, Confirm. Gives the facts of the last one.
    #>
    param([object] $Machine, [string[]] $Phase = @('Package', 'MarsAgent', 'Setup'), [int] $MostRestarts = 3)
    $restarts = 0
    $facts = $null
    foreach ($name in $Phase) {
        while (-not (Invoke-InMabs "Test-${name}Phase" @{ Context = $Machine.Context })) {
            if (@(Invoke-InMabs "Set-${name}Phase" @{ Context = $Machine.Context }) -notcontains 'Restart') { break }
            if (++$restarts -gt $MostRestarts) { throw 'Too many restarts.' }
            Restart-Computer -Force
        }
        $facts = Invoke-InMabs "Confirm-${name}Phase" @{ Context = $Machine.Context }
    }
    return $facts
}

function Get-Leftover {
    <#
    .SYNOPSIS
        Lists files of a machine in which a secret of the test stands, and the files that setup read.
    #>
    param([object] $Machine)
    foreach ($file in Get-ChildItem -LiteralPath $Machine.World.root -Recurse -File -Force) {
        $bytes = [System.IO.File]::ReadAllBytes($file.FullName)
        $texts = [System.Text.Encoding]::UTF8.GetString($bytes), [System.Text.Encoding]::Unicode.GetString($bytes)
        $hit = $file.Name -like '*.VaultCredentials' -or $file.Name -eq 'MABSSetup.ini'
        foreach ($secret in $Machine.World.passphrase, $Machine.World.accountPassword) { if ("$texts".Contains($secret)) { $hit = $true } }
        if ($hit) { $file.FullName }
    }
}

function Add-Service {
    <#
    .SYNOPSIS
        Puts a service onto a machine.
    #>
    param([System.Collections.IDictionary] $World, [string] $Name, [string] $Status = 'Running', [string] $StartType = 'Automatic')
    & (Get-Module -Name FakeWindows) {
        param($World, $Name, $Status, $StartType)
        Add-FakeService -World $World -Name $Name -Status $Status -StartType $StartType
    } $World $Name $Status $StartType
}
