# A server on which the whole installation is played: a bare machine, what it can reach of Azure, and the staging that the extension left.

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

Import-Module (Join-Path $PSScriptRoot '../fakes/AzureEndpoint.psm1') -Global

$script:Guest = [System.IO.Path]::GetFullPath((Join-Path $PSScriptRoot '../../../guest'))
$script:Repository = [System.IO.Path]::GetFullPath((Join-Path $PSScriptRoot '../../..'))
# What the mirror of the installer holds. Programs are texts; see fakes/Setup.ps1.
$script:Mirror = [ordered] @{
    'MABS_V4.exe'                = 'version: 14.0.30.0'
    'MABS_V4-1.bin'              = 'slice one'
    'MABS_V4-2.bin'              = 'slice two'
    'MARSAgentInstaller.exe'     = 'version: 2.0.9262.0'
    'MABSV4UR1.exe'              = 'version: 14.0.46.0'
    'ndp48-x86-x64-allos-enu.exe' = 'version: 4.8.3761.0'
}

function Get-Sha256([string] $Text) {
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Text)
    return [System.BitConverter]::ToString([System.Security.Cryptography.SHA256]::Create().ComputeHash($bytes)).Replace('-', '').ToLowerInvariant()
}

function New-PlayedServer {
    <#
    .SYNOPSIS
        Makes a bare, freshly joined machine with its staging, and fills the endpoint with what it will ask for.

    .PARAMETER Root
        Folder for the drives of machines.

    .PARAMETER Endpoint
        From Start-AzureEndpoint.

    .PARAMETER Change
        { param($Settings) ... } that changes the settings.
    #>
    param([string] $Root, [psobject] $Endpoint, [scriptblock] $Change = { })
    Reset-AzureEndpoint -Endpoint $Endpoint
    $world = New-FakeWorld -Root (Join-Path $Root ([guid]::NewGuid().ToString('N')))
    Install-FakeWindows -World $world
    foreach ($name in $script:Mirror.Keys) { $Endpoint.State.blobs["/packages/$name"] = [System.Text.Encoding]::UTF8.GetBytes($script:Mirror[$name]) }
    $server = [pscustomobject] @{ World = $world; Endpoint = $Endpoint; Folder = ''; Runs = 0 }
    Set-Staging -Server $server -Id ('a1' * 16) -Change $Change
    return $server
}

function Set-Staging {
    <#
    .SYNOPSIS
        Stages on the machine, as the extension does: scripts, schema, settings, and Start-Staging.
    #>
    param([psobject] $Server, [string] $Id, [scriptblock] $Change = { })
    $url = $Server.Endpoint.Url
    $text = [System.IO.File]::ReadAllText((Join-Path $script:Repository 'test/golden/guest/settings.json'))
    $text = $text -replace 'https://(stmabsdev1a2b3\.blob\.core\.windows\.net|kv-mabs-dev-1a2b3\.vault\.azure\.net|management\.azure\.com(?!/)|login\.microsoftonline\.com)', $url
    $settings = ConvertFrom-Json -InputObject $text
    foreach ($file in @($settings.package.files) + @($settings.package.marsAgent, $settings.package.rollup, $settings.package.dotNetFramework)) {
        $file.sha256 = Get-Sha256 $script:Mirror[$file.name]
    }
    $null = & $Change $settings
    $folder = Join-Path 'M:\ProgramData\Mabs' $Id
    $null = Microsoft.PowerShell.Management\New-Item -Path $folder -ItemType Directory -Force
    Microsoft.PowerShell.Management\Copy-Item -Path (Join-Path $script:Guest '*') -Destination $folder -Recurse -Force
    # The schema insists on https and on names; only tests speak http with a port.
    $schema = [System.IO.File]::ReadAllText((Join-Path $script:Repository 'model/guestSettings.schema.json'))
    $schema = $schema.Replace('"^https://[A-Za-z0-9.-]+', '"^https?://[A-Za-z0-9.:-]+').Replace('"^https://[^ ', '"^https?://[^ ')
    Microsoft.PowerShell.Management\Set-Content -LiteralPath (Join-Path $folder 'guestSettings.schema.json') -Value $schema
    Microsoft.PowerShell.Management\Set-Content -LiteralPath (Join-Path $folder 'settings.json') -Value (ConvertTo-Json -InputObject $settings -Depth 12)
    $Server.Folder = $folder
    $null = Start-Staging -Folder $folder -IdentityEndpoint $url
}

function Start-PlayedRun {
    <#
    .SYNOPSIS
        One run of the installation, as the scheduled task starts it. Gives its outcome, or 'killed'.
    #>
    param([psobject] $Server, [int] $KillAt = 0, [switch] $Resume)
    $Server.Runs++
    # A run is a process of its own: it has loaded nothing, and knows no secret yet.
    $Server.World.dpm.isLoaded = $false
    & (Get-Module -Name Mabs) {
        $script:SecretTexts.Clear()
        $script:SecretOrder = $null
        $script:RecentLogLines.Clear()
    }
    $Server.World.killPoint = 0
    $Server.World.killAt = $KillAt
    try {
        return (Invoke-Installation -Folder $Server.Folder -IdentityEndpoint $Server.Endpoint.Url -Resume:$Resume)
    } catch {
        if (-not $Server.World.killed) { throw }
        return 'killed'
    } finally {
        if ($Server.World.killed) { Restart-FakeRun -World $Server.World }
        $Server.World.killAt = 0
    }
}

function Complete-PlayedServer {
    <#
    .SYNOPSIS
        Lets the scheduled task run every 15 minutes until the installation has succeeded or failed. Gives the outcomes.

    .PARAMETER MostRuns
        An installation that needs more is given up.
    #>
    param([psobject] $Server, [int] $MostRuns = 25)
    for ($run = 1; $run -le $MostRuns; $run++) {
        $outcome = Start-PlayedRun -Server $Server
        $outcome
        if ($outcome -in 'succeeded', 'failed') { return }
        if ($outcome -ne 'restarting') { $Server.World.now = $Server.World.now.AddMinutes(15) }
    }
    throw "The installation has not ended after $MostRuns runs."
}

function Restart-PlayedServer {
    <#
    .SYNOPSIS
        The machine fails and starts again: what Windows does then, and nothing else.
    #>
    param([psobject] $Server)
    $world = $Server.World
    $world.now = $world.now.AddMinutes(3)
    $world.bootTime = $world.now
    foreach ($action in $world.onRestart) { & $action $world }
}

# A copy in which everything that can change is new, and what was one object is one object again.
function Copy-Value([object] $Value, [System.Collections.IDictionary] $Seen) {
    if ($null -eq $Value -or $Value -is [string] -or $Value -is [System.ValueType] -or $Value -is [scriptblock] -or $Value -is [System.Security.SecureString] -or
        $Value -is [System.Security.Cryptography.X509Certificates.X509Certificate]) { return , $Value }
    $isCustom = $Value -is [System.Management.Automation.PSCustomObject]
    $identity = [System.Runtime.CompilerServices.RuntimeHelpers]::GetHashCode($Value)
    foreach ($entry in @($Seen[$identity])) { if ($null -ne $entry -and [object]::ReferenceEquals($entry.From, $Value)) { return , $entry.To } }
    if ($Value -is [System.Collections.IDictionary]) {
        $copy = if ($Value -is [System.Collections.Specialized.OrderedDictionary]) { [ordered] @{} } else { @{} }
        $Seen[$identity] = @($Seen[$identity]) + @{ From = $Value; To = $copy }
        foreach ($name in @($Value.Keys)) { $copy[$name] = Copy-Value $Value[$name] $Seen }
        return , $copy
    }
    if ($isCustom) {
        $copy = [pscustomobject] @{}
        $Seen[$identity] = @($Seen[$identity]) + @{ From = $Value; To = $copy }
        foreach ($member in $Value.PSObject.Members) {
            if ($member.MemberType -eq 'NoteProperty') { $copy.PSObject.Members.Add([psnoteproperty]::new($member.Name, (Copy-Value $member.Value $Seen))) }
            elseif ($member.MemberType -eq 'ScriptMethod') { $copy.PSObject.Members.Add($member.Copy()) }
        }
        return , $copy
    }
    if ($Value -is [array]) {
        $copy = [System.Array]::CreateInstance($Value.GetType().GetElementType(), $Value.Length)
        $Seen[$identity] = @($Seen[$identity]) + @{ From = $Value; To = $copy }
        for ($index = 0; $index -lt $Value.Length; $index++) { $copy[$index] = Copy-Value $Value[$index] $Seen }
        return , $copy
    }
    if ($Value -is [System.Collections.IList]) {
        $copy = [System.Activator]::CreateInstance($Value.GetType())
        $Seen[$identity] = @($Seen[$identity]) + @{ From = $Value; To = $copy }
        foreach ($item in $Value) { $null = $copy.Add((Copy-Value $item $Seen)) }
        return , $copy
    }
    return , $Value
}

function Save-PlayedServer {
    <#
    .SYNOPSIS
        Keeps the machine and its container as they are, so that several ways can begin here.
    #>
    param([psobject] $Server)
    $folder = "$($Server.World.root).saved-$([guid]::NewGuid().ToString('N'))"
    Microsoft.PowerShell.Management\Copy-Item -LiteralPath $Server.World.root -Destination $folder -Recurse -Force
    $Server.World.calls.Clear()
    $blobs = @{}
    foreach ($path in @($Server.Endpoint.State.blobs.Keys)) { $blobs[$path] = $Server.Endpoint.State.blobs[$path] }
    return [pscustomobject] @{ World = (Copy-Value $Server.World @{}); Files = $folder; Blobs = $blobs; Endpoint = $Server.Endpoint; Folder = $Server.Folder }
}

function Restore-PlayedServer {
    <#
    .SYNOPSIS
        Makes a machine that is as another one was when it was saved.
    #>
    param([psobject] $Saved)
    $world = Copy-Value $Saved.World @{}
    # The same place on the disk: paths of it stand in many values.
    if ([System.IO.Directory]::Exists($world.root)) { [System.IO.Directory]::Delete($world.root, $true) }
    Microsoft.PowerShell.Management\Copy-Item -LiteralPath $Saved.Files -Destination $world.root -Recurse -Force
    Install-FakeWindows -World $world
    $Saved.Endpoint.State.blobs.Clear()
    foreach ($path in $Saved.Blobs.Keys) { $Saved.Endpoint.State.blobs[$path] = $Saved.Blobs[$path] }
    return [pscustomobject] @{ World = $world; Endpoint = $Saved.Endpoint; Folder = $Saved.Folder; Runs = 0 }
}

# Anything as plain text, names sorted, without what differs from run to run.
function ConvertTo-Signature([object] $Value, [int] $Depth = 0) {
    if ($Depth -gt 12) { return '...' }
    if ($null -eq $Value) { return 'null' }
    if ($Value -is [string]) { return "'$($Value -replace '\d{4}-\d\d-\d\dT[\d:]{4,8}Z', 'time')'" }
    if ($Value -is [datetime]) { return 'time' }
    if ($Value -is [scriptblock]) { return 'script' }
    if ($Value -is [System.Security.SecureString]) { return 'secret' }
    if ($Value -is [System.ValueType]) { return "$Value" }
    if ($Value -is [System.Collections.IDictionary]) {
        return '{' + (@(@($Value.Keys) | Sort-Object | ForEach-Object { "${_}:$(ConvertTo-Signature $Value[$_] ($Depth + 1))" }) -join ';') + '}'
    }
    if ($Value -is [System.Collections.IEnumerable]) { return '[' + (@(foreach ($item in $Value) { ConvertTo-Signature $item ($Depth + 1) }) -join ',') + ']' }
    return '{' + (@($Value.PSObject.Properties | Where-Object { $_.MemberType -in 'NoteProperty', 'Property' } | Sort-Object -Property Name |
                ForEach-Object { "$($_.Name):$(ConvertTo-Signature $_.Value ($Depth + 1))" }) -join ';') + '}'
}

function Get-PlayedState {
    <#
    .SYNOPSIS
        Describes the machine, part by part, so that two machines that went different ways can be compared.

    .OUTPUTS
        Hashtable: text by part.
    #>
    param([psobject] $Server)
    $world = $Server.World
    $state = [ordered] @{}
    foreach ($part in 'registry', 'services', 'features', 'disks', 'storagePools', 'defender', 'cloudSettings', 'timeZone', 'administrators', 'dpmStorage', 'domain', 'computerName', 'accessRights') {
        if ($world.ContainsKey($part)) { $state[$part] = ConvertTo-Signature $world[$part] }
    }
    $state.tasks = (@($world.tasks.Keys | Sort-Object) | ForEach-Object { "$_ $($world.tasks[$_].Actions[0].Arguments)" }) -join "`n"
    $state.certificates = "$($world.certificates.CurrentUser.Count) $($world.certificates.LocalMachine.Count)"
    $state.files = (Get-PlayedFile -Server $Server | ForEach-Object { $_.Name }) -join "`n"
    return $state
}

function Get-PlayedFile {
    <#
    .SYNOPSIS
        Lists the files of the machine, without the stagings and the logs.

    .OUTPUTS
        Objects: Name (relative, forward slashes), Path.
    #>
    param([psobject] $Server)
    $root = $Server.World.root
    foreach ($path in [System.IO.Directory]::GetFiles($root, '*', 'AllDirectories') | Sort-Object) {
        $name = $path.Substring($root.Length + 1) -replace '\\', '/'
        if ($name -match '^M/ProgramData/Mabs/([0-9a-f]{32}/|logs/)' -or $name -match '\.(log|previous|new)$') { continue }
        [pscustomobject] @{ Name = $name -replace '\d{4}-\d\d-\d\dT\d{4,6}Z', '<time>'; Path = $path }
    }
}

function Find-Secret {
    <#
    .SYNOPSIS
        Lists where on the machine, in the status container and in its log a secret can be read.
    #>
    param([psobject] $Server)
    $secrets = @($Server.Endpoint.State.secrets.Values | ForEach-Object { $_ } | ForEach-Object { $_.value })
    $forms = @($secrets) + @($secrets | ForEach-Object { [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($_)) })
    $places = @([System.IO.Directory]::GetFiles($Server.World.root, '*', 'AllDirectories') | ForEach-Object { @{ Name = $_; Text = [System.IO.File]::ReadAllText($_) } })
    foreach ($path in @($Server.Endpoint.State.blobs.Keys)) { $places += @{ Name = $path; Text = [System.Text.Encoding]::UTF8.GetString([byte[]] $Server.Endpoint.State.blobs[$path]) } }
    foreach ($event in $Server.World.events) { $places += @{ Name = 'event'; Text = ConvertTo-Signature $event } }
    foreach ($key in $Server.World.tasks.Keys) { $places += @{ Name = "task $key"; Text = ConvertTo-Signature $Server.World.tasks[$key].Actions } }
    foreach ($place in $places) { foreach ($form in $forms) { if ($place.Text.Contains($form)) { $place.Name } } }
}

Export-ModuleMember -Function 'New-PlayedServer', 'Set-Staging', 'Start-PlayedRun', 'Complete-PlayedServer', 'Restart-PlayedServer', 'Save-PlayedServer', 'Restore-PlayedServer', 'Get-PlayedState', 'Get-PlayedFile', 'Find-Secret'
