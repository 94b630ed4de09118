# A stand-in for one Windows server: the commands that the guest calls, with the parameters that Windows Server 2019, DPM and the MARS agent
# really have, over a state that they change. A call that nobody foresaw is refused.
#
# Every *.ps1 beside this file adds commands of one area (Add-FakeCommand) and the part of the state they work on (Add-FakePart).

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$script:Table = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText((Join-Path $PSScriptRoot '../fixtures/windowsCommands.json')))
$script:Handlers = @{}
$script:Functions = @{}
# The functions that stand in for commands, made once.
$script:Bodies = @{}
$script:Parts = New-Object -TypeName 'System.Collections.Generic.List[scriptblock]'

function Add-FakeCommand {
    <#
    .SYNOPSIS
        Says what a command does to the state.

    .PARAMETER Name
        A command of fixtures/windowsCommands.json. Another name is an error: the real server would not know it either.

    .PARAMETER Handler
        { param($Bound, $World) ... } with the parameters by name, and the state. Throws for what it does not foresee.
    #>
    param([string] $Name, [scriptblock] $Handler)
    if ($null -eq $script:Table.commands.PSObject.Properties[$Name]) { throw "Windows Server 2019 and DPM have no command $Name." }
    if ($script:Handlers.ContainsKey($Name)) { throw "There is a stand-in of $Name already." }
    $script:Handlers[$Name] = $Handler
}

function Add-FakePassThrough {
    <#
    .SYNOPSIS
        Lets a command do what it does, but not in a run that was killed.

    .PARAMETER Name
        The command; it works on files.
    #>
    param([string] $Name)
    $real = '{0}\{1}' -f $script:Table.commands.PSObject.Properties[$Name].Value.module, $Name
    Add-FakeCommand -Name $Name -Handler ([scriptblock]::Create("param(`$Bound, `$World) $real @Bound -ErrorAction `$World.errorAction"))
}

function Add-FakeFunction {
    <#
    .SYNOPSIS
        Puts a stand-in into the place of a function of the module Mabs that reaches what no test machine has, such as SQL Server.

    .DESCRIPTION
        The stand-in gets the parameters of the function it replaces, as they are written there. Keep such functions few and small.

    .PARAMETER Name
        The function.

    .PARAMETER Handler
        { param($Bound, $World) ... }
    #>
    param([string] $Name, [scriptblock] $Handler)
    if ($script:Functions.ContainsKey($Name)) { throw "There is a stand-in of $Name already." }
    $script:Functions[$Name] = $Handler
}

function Add-FakePart {
    <#
    .SYNOPSIS
        Adds a part to the state of a new machine.

    .PARAMETER Part
        { param($World) ... } that puts its keys into the state.
    #>
    param([scriptblock] $Part)
    $script:Parts.Add($Part)
}

function New-FakeWorld {
    <#
    .SYNOPSIS
        Makes the state of a machine: a member of the domain, freshly started, with nothing installed.

    .PARAMETER Root
        Empty folder that stands for its drives.
    #>
    param([string] $Root)
    $world = @{
        root      = $Root
        # Time stands still but for what the guest waits.
        now       = [System.DateTime]::new(2026, 11, 26, 8, 0, 0, [System.DateTimeKind]::Utc)
        bootTime  = [System.DateTime]::new(2026, 11, 26, 7, 30, 0, [System.DateTimeKind]::Utc)
        # What happens at a restart, besides the new start of Windows.
        onRestart = New-Object -TypeName 'System.Collections.Generic.List[scriptblock]'
        calls     = New-Object -TypeName 'System.Collections.Generic.List[object]'
        # Errors to throw, by command: a queue of texts. Each call takes one; an empty text lets the call pass.
        failures  = @{}
        # A run is killed at this point; each call that changes something has two: before and after its effect.
        killAt    = 0
        killPoint = 0
        killed    = $null
    }
    foreach ($part in $script:Parts) { & $part $world }
    return $world
}

function Install-FakeWindows {
    <#
    .SYNOPSIS
        Makes this session believe that it runs on the machine: commands, drives, environment variables.

    .PARAMETER World
        The state, from New-FakeWorld.
    #>
    param([System.Collections.IDictionary] $World)
    $global:FakeWorld = $World
    foreach ($letter in @('M') + @($World.driveLetters)) {
        $folder = Join-Path $World.root $letter
        $null = Microsoft.PowerShell.Management\New-Item -Path $folder -ItemType Directory -Force
        # Of the machine before this one.
        Remove-PSDrive -Name $letter -Scope Global -ErrorAction SilentlyContinue
        $null = New-PSDrive -Name $letter -PSProvider FileSystem -Root $folder -Scope Global
    }
    $env:SystemDrive = 'M:'
    $env:ProgramData = 'M:\ProgramData'
    $env:ProgramFiles = 'M:\Program Files'
    $env:SystemRoot = 'M:\Windows'
    $env:COMPUTERNAME = $World.computerName
    foreach ($folder in $env:ProgramData, $env:ProgramFiles, $env:SystemRoot, (Join-Path $env:SystemRoot 'Temp')) {
        $null = Microsoft.PowerShell.Management\New-Item -Path $folder -ItemType Directory -Force
    }
    foreach ($name in $script:Handlers.Keys) {
        if (-not $script:Bodies.ContainsKey($name)) { $script:Bodies[$name] = [scriptblock]::Create((Get-FakeBody -Name $name)) }
        Set-Item -Path "function:global:$name" -Value $script:Bodies[$name]
    }
    $module = Get-Module -Name Mabs
    if ($null -eq $module) { throw 'Import the module Mabs before the machine is installed.' }
    foreach ($name in $script:Functions.Keys) {
        & $module {
            param($Name)
            $real = (Get-Command -Name $Name -CommandType Function).ScriptBlock.Ast
            if ($real -is [System.Management.Automation.Language.FunctionDefinitionAst]) { $real = $real.Body }
            $head = "$(@($real.ParamBlock.Attributes | ForEach-Object { $_.Extent.Text }) -join "`n")`n$($real.ParamBlock.Extent.Text)"
            Set-Item -Path "function:script:$Name" -Value ([scriptblock]::Create("$head`nInvoke-FakeCommand -Name '$Name' -Bound `$PSBoundParameters"))
        } $name
    }
}

function Uninstall-FakeWindows {
    <#
    .SYNOPSIS
        Gives the session its own commands back.
    #>
    foreach ($name in $script:Handlers.Keys) { Remove-Item -Path "function:$name" -ErrorAction SilentlyContinue }
    if (Get-Variable -Name FakeWorld -Scope Global -ErrorAction SilentlyContinue) {
        foreach ($letter in @('M') + @($global:FakeWorld.driveLetters)) { Remove-PSDrive -Name $letter -Scope Global -ErrorAction SilentlyContinue }
        Remove-Variable -Name FakeWorld -Scope Global
    }
}

function Invoke-FakeCommand {
    <#
    .SYNOPSIS
        Plays one call: counts it, fails it or kills the run if that was asked for, and hands it to its stand-in.
    #>
    param([string] $Name, [System.Collections.IDictionary] $Bound)
    $world = $global:FakeWorld
    if ($world.killed) { throw 'The run was killed.' }
    $parameters = @{}
    foreach ($key in $Bound.Keys) {
        if ($key -notin 'ErrorAction', 'WarningAction', 'Verbose', 'Debug', 'ErrorVariable', 'OutVariable', 'InformationAction', 'Confirm') {
            $parameters[$key] = $Bound[$key]
        }
    }
    $world.calls.Add([pscustomobject] @{ Name = $Name; Bound = $parameters; Confirm = if (@($Bound.Keys) -contains 'Confirm') { $Bound['Confirm'] } })
    if ($parameters.ContainsKey('WhatIf') -and $parameters.WhatIf) { return }
    $null = $parameters.Remove('WhatIf')
    # For commands whose errors end nothing by themselves, such as Get-Service for a service that is not there.
    $world.errorAction = if (@($Bound.Keys) -contains 'ErrorAction') { "$($Bound['ErrorAction'])" } else { 'Stop' }
    # To be killed before a question is to be killed after the last change.
    $changes = $Name -notmatch '^(Get|Test|Resolve|Find|Measure)-|^New-ScheduledTask|^Start-Sleep$'
    if ($changes) { Step-FakeWorld -World $world -Place "before $Name" }
    if ($world.failures.ContainsKey($Name) -and $world.failures[$Name].Count -gt 0) {
        $failure = $world.failures[$Name].Dequeue()
        if ($failure) { throw $failure }
    }
    $handler = if ($script:Functions.ContainsKey($Name)) { $script:Functions[$Name] } else { $script:Handlers[$Name] }
    $result = & $handler $parameters $world
    if ($changes) { Step-FakeWorld -World $world -Place "after $Name" }
    return $result
}

function Step-FakeWorld {
    <#
    .SYNOPSIS
        A point at which a run may be killed.

    .DESCRIPTION
        A killed process does nothing any more. Here an error goes up through it, and every further command of that run fails in the same way, so
        that no catch and no finally block can change the machine. Restart-FakeRun lets the next run begin.
    #>
    param([System.Collections.IDictionary] $World, [string] $Place)
    $World.killPoint++
    if ($World.killAt -eq $World.killPoint) {
        $World.killed = $Place
        throw 'The run was killed.'
    }
}

function Restart-FakeRun {
    <#
    .SYNOPSIS
        Lets the next run begin after one that was killed.

    .PARAMETER World
        The state.
    #>
    param([System.Collections.IDictionary] $World)
    $World.killAt = 0
    $World.killed = $null
}

$script:TypeByName = @{
    'switch' = 'switch'; 'string' = 'string'; 'int' = 'int'; 'int?' = 'object'; 'uint16' = 'uint16'; 'uint32' = 'uint32'; 'uint64' = 'uint64'; 'long' = 'long'
    'byte' = 'byte'; 'char' = 'char'; 'bool' = 'bool'; 'datetime' = 'datetime'; 'timespan' = 'timespan'; 'guid' = 'guid'; 'uri' = 'uri'; 'version' = 'version'
    'securestring' = 'System.Security.SecureString'; 'pscredential' = 'pscredential'; 'scriptblock' = 'scriptblock'; 'hashtable' = 'hashtable'
    'psobject' = 'psobject'; 'object' = 'object'; 'DayOfWeek' = 'System.DayOfWeek'; 'IDictionary' = 'System.Collections.IDictionary'
}

# The function that stands in for a command: its parameters as the table has them.
function Get-FakeBody {
    param([string] $Name)
    $command = $script:Table.commands.PSObject.Properties[$Name].Value
    $supportsWhatIf = $null -ne $command.parameters.PSObject.Properties['WhatIf']
    $declarations = foreach ($entry in $command.parameters.PSObject.Properties) {
        if ($entry.Name -in 'WhatIf', 'Confirm') { continue }
        $parameter = $entry.Value
        $attributes = foreach ($set in $parameter.sets.PSObject.Properties) {
            $parts = @()
            if ($set.Name -ne '*') { $parts += "ParameterSetName = '$($set.Name)'" }
            if ($set.Value -match 'M') { $parts += 'Mandatory = $true' }
            if ($set.Value -match '[0-9]+') { $parts += "Position = $($Matches[0])" }
            if ($set.Value -match 'V') { $parts += 'ValueFromPipeline = $true' }
            if ($set.Value -match 'N') { $parts += 'ValueFromPipelineByPropertyName = $true' }
            if ($set.Value -match 'R') { $parts += 'ValueFromRemainingArguments = $true' }
            "[Parameter($($parts -join ', '))]"
        }
        $element = $parameter.type -replace '\[\]$', ''
        $array = if ($parameter.type.EndsWith('[]')) { '[]' } else { '' }
        $values = @(if ($parameter.PSObject.Properties['values']) { $parameter.values })
        $aliases = @(if ($parameter.PSObject.Properties['aliases']) { $parameter.aliases })
        if ($aliases.Count -gt 0) { $attributes = @($attributes) + "[Alias($((@($aliases) | ForEach-Object { "'$_'" }) -join ', '))]" }
        if ($script:TypeByName.ContainsKey($element)) {
            $type = $script:TypeByName[$element]
        } elseif ($values.Count -gt 0) {
            $type = 'string'
            $attributes = @($attributes) + "[ValidateSet($((@($values) | ForEach-Object { "'$_'" }) -join ', '))]"
        } else {
            $type = 'object'
        }
        "    $(@($attributes) -join ' ') [$type$array] `${$($entry.Name)}"
    }
    $options = @()
    if ($supportsWhatIf) { $options += 'SupportsShouldProcess = $true' }
    if ($command.PSObject.Properties['defaultSet']) { $options += "DefaultParameterSetName = '$($command.defaultSet)'" }
    return @"
[CmdletBinding($($options -join ', '))]
param(
$($declarations -join ",`n")
)
process { Invoke-FakeCommand -Name '$Name' -Bound `$PSBoundParameters }
"@
}

# What every machine has comes first, so that an area can add to it.
$script:CommonFiles = 'Cim', 'Clock', 'Programs', 'Registry', 'ScheduledTasks', 'Services'
$files = @(Get-ChildItem -LiteralPath $PSScriptRoot -Filter '*.ps1' -File | Sort-Object -Property Name)
foreach ($file in $files) { if ($file.BaseName -in $script:CommonFiles) { . $file.FullName } }
foreach ($file in $files) { if ($file.BaseName -notin $script:CommonFiles) { . $file.FullName } }

Export-ModuleMember -Function 'New-FakeWorld', 'Install-FakeWindows', 'Uninstall-FakeWindows', 'Invoke-FakeCommand', 'Restart-FakeRun', 'Add-FakeCommand', 'Add-FakePassThrough', 'Add-FakeFunction', 'Add-FakePart'
