# What every script of the guest must keep to, read from its syntax tree. Nothing is run.

BeforeDiscovery {
    $guest = [System.IO.Path]::GetFullPath((Join-Path $PSScriptRoot '../../guest'))
    $files = @(Get-ChildItem -LiteralPath $guest -Recurse -File | Where-Object { $_.Extension -in '.ps1', '.psm1' } | ForEach-Object {
            @{ File = $_.FullName.Substring($guest.Length + 1) -replace '\\', '/'; Path = $_.FullName }
        })
    $functionFiles = @($files | Where-Object { $_.File -like 'Mabs/*.ps1' })
}

BeforeAll {
    $guest = [System.IO.Path]::GetFullPath((Join-Path $PSScriptRoot '../../guest'))
    $table = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText((Join-Path $PSScriptRoot 'fixtures/windowsCommands.json')))
    $commonParameters = 'Verbose', 'Debug', 'ErrorAction', 'WarningAction', 'InformationAction', 'ErrorVariable', 'WarningVariable',
        'InformationVariable', 'OutVariable', 'OutBuffer', 'PipelineVariable'

    function Get-Tree([string] $Path) {
        $tokens = $null
        $errors = $null
        $tree = [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref] $tokens, [ref] $errors)
        [pscustomobject] @{ Tree = $tree; Tokens = $tokens; Errors = $errors }
    }

    function Find-Node([object] $Tree, [type[]] $Type) {
        $Tree.FindAll({ param($node) foreach ($one in $Type) { if ($node -is $one) { return $true } } }.GetNewClosure(), $true)
    }

    $commandAst = [System.Management.Automation.Language.CommandAst]
    $functionAst = [System.Management.Automation.Language.FunctionDefinitionAst]

    # Functions of the module with their parameters.
    $own = @{}
    foreach ($file in Get-ChildItem -LiteralPath (Join-Path $guest 'Mabs') -Recurse -Filter '*.ps1' -File) {
        foreach ($function in Find-Node (Get-Tree $file.FullName).Tree $functionAst) {
            $block = $function.Body.ParamBlock
            $own[$function.Name] = @(if ($block) { $block.Parameters | ForEach-Object { $_.Name.VariablePath.UserPath } })
            if ($block -and "$($block.Attributes)" -match 'SupportsShouldProcess') { $own[$function.Name] += 'WhatIf', 'Confirm' }
        }
    }

    # What .NET has only after the Framework, or the Framework only after 4.7.2, which Windows Server 2019 brings: by name, or by how it is called.
    $newerApis = @(
        'Convert\]::(To|From)HexString', '\]::HashData\(', '::TryHashData', 'Path\]::(GetRelativePath|Join|IsPathFullyQualified|TrimEndingDirectorySeparator|Exists)\b'
        'RandomNumberGenerator\]::(GetBytes|GetInt32|Fill|GetHexString)', 'Rfc2898DeriveBytes\]::Pbkdf2', 'X509CertificateLoader', '\.ExportPkcs12|::CreateFromPem', 'AesGcm'
        'File\]::Move\([^()]*(\([^()]*\)[^()]*)*,[^()]*,', 'File\]::\w+Async|WaitForExitAsync|DisposeAsync', 'File\]::(AppendAllBytes|CreateSymbolicLink|ResolveLinkTarget)', 'File\]::[GS]etUnixFileMode'
        'Environment\]::Process(Id|Path)', 'DateTime\]::UnixEpoch', 'Math\]::(Clamp|Truncate[A-Z])', 'TrimEntries', 'Random\]::Shared', 'Array\]::Fill', 'Enum\]::GetNames?\[', 'AppendJoin'
        '\.(Contains|Replace)\([^()]*StringComparison', '\.Kill\(\$true', 'ProcessStartInfo.*\.ArgumentList', '\.GetValueOrDefault\(', 'TryAdd\(', 'System\.Text\.Json', 'Net\.Http\b', 'SocketsHttpHandler'
        'IO\.Enumeration', 'Span\[', 'DateOnly|TimeOnly', 'OperatingSystem\]::Is', '\$Is(Windows|Linux|MacOS|CoreCLR)\b', '\$PSStyle', '-AsHashtable', '-AsByteStream', '-AsUTC|-UnixTimeSeconds'
    )

    function Get-Place([object] $Node) { "line $($Node.Extent.StartLineNumber): $(($Node.Extent.Text -split "`n")[0].Trim())" }
}

Describe '<File>' -ForEach $files {
    BeforeAll {
        $parsed = Get-Tree $Path
        $calls = @(Find-Node $parsed.Tree $commandAst)
        $text = [System.IO.File]::ReadAllText($Path)
        $blocks = @(Find-Node $parsed.Tree ([System.Management.Automation.Language.ParameterAst]) | Where-Object { $_.StaticType -eq [scriptblock] } |
                ForEach-Object { $_.Name.VariablePath.UserPath })
        $local = @(Find-Node $parsed.Tree $functionAst | ForEach-Object { $_.Name })
    }

    It 'parses' { @($parsed.Errors | ForEach-Object { $_.Message }) | Should -BeNullOrEmpty }

    It 'uses nothing that Windows PowerShell 5.1 cannot parse' {
        $newer = @('TernaryExpressionAst', 'PipelineChainAst') | ForEach-Object { "System.Management.Automation.Language.$_" -as [type] } | Where-Object { $_ }
        if ($newer) { @(Find-Node $parsed.Tree $newer | ForEach-Object { Get-Place $_ }) | Should -BeNullOrEmpty }
        @($parsed.Tokens | Where-Object { "$($_.Kind)" -in 'QuestionQuestion', 'QuestionQuestionEquals', 'QuestionDot', 'QuestionLBracket', 'AndAnd', 'OrOr', 'Clean' } |
                ForEach-Object { "line $($_.Extent.StartLineNumber): $($_.Text)" }) | Should -BeNullOrEmpty
        @($parsed.Tree.FindAll({ param($node) $node -is [System.Management.Automation.Language.PipelineAst] -and $node.Background }, $true)) | Should -BeNullOrEmpty
        # `e and `u{...} are plain letters in 5.1, and its numbers know fewer suffixes.
        @($parsed.Tokens | Where-Object { $_.Kind -in 'StringExpandable', 'HereStringExpandable' -and $_.Text -cmatch '(?<!`)`(e|u\{)' } | ForEach-Object { $_.Text }) | Should -BeNullOrEmpty
        @($parsed.Tokens | Where-Object { $_.Kind -eq 'Number' -and $_.Text -match '\d(u|ul|us|s|y|uy|n)$' -and $_.Text -notmatch '^0x' } | ForEach-Object { $_.Text }) | Should -BeNullOrEmpty
    }

    It 'uses nothing of .NET that the Framework 4.7.2 of Windows Server 2019 lacks' {
        # Without comments, which may speak of it.
        $lines = @($text -replace '(?s)<#.*?#>', '' -split "`n" | Where-Object { $_ -notmatch '^\s*#' })
        @(foreach ($api in $newerApis) { $lines | Where-Object { $_ -cmatch $api } | ForEach-Object { "$($api): $($_.Trim())" } }) | Should -BeNullOrEmpty
    }

    It 'holds ASCII only, in lines of at most 150 characters' {
        $lines = $text -split "`n"
        @(for ($number = 1; $number -le $lines.Count; $number++) {
                if ($lines[$number - 1] -match '[^\x00-\x7f]' -or $lines[$number - 1].Length -gt 150) { "line $number" }
            }) | Should -BeNullOrEmpty
    }

    It 'calls only commands and parameters that Windows Server 2019, DPM or the module have, by their full names' {
        $unknown = foreach ($call in $calls) {
            $command = $call.GetCommandName()
            if ($null -eq $command) {
                # The functions of a phase and the checks of the preflight by name; commands of pinned modules and of the product; the files of the module.
                if ($File -in 'Mabs/Core/Invoke-Phase.ps1', 'Mabs/Preflight/Confirm-PreflightPhase.ps1', 'Mabs/Credentials/Save-AzVaultCredentials.ps1',
                    'Mabs/Setup/Import-BackupServerModule.ps1', 'Mabs/Mabs.psm1', 'bootstrap.ps1') { continue }
                # Tables of script blocks in the same function.
                if ($File -in 'Mabs/Operations/Get-SpaceCheck.ps1', 'Mabs/Operations/Get-SupportOverview.ps1', 'Mabs/Operations/Get-SupportSource.ps1') { continue }
                $target = $call.CommandElements[0]
                if ("$target" -like "*'Find-CurrentStaging.ps1')") { continue }
                # A script block that the function was given.
                if ($target -is [System.Management.Automation.Language.VariableExpressionAst] -and $target.VariablePath.UserPath -in $blocks) { continue }
                if ($call.InvocationOperator -eq 'Ampersand' -and $call.CommandElements[0] -is [System.Management.Automation.Language.ScriptBlockExpressionAst]) { continue }
                "calls something that only the run knows, $(Get-Place $call)"
                continue
            }
            if ($command -in $local -and $command -notin $own.Keys) { continue }
            $parameters = @($call.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] } | ForEach-Object { $_.ParameterName })
            if ($own.ContainsKey($command)) {
                $known = $own[$command]
            } elseif ($table.commands.PSObject.Properties[$command]) {
                $known = @($table.commands.PSObject.Properties[$command].Value.parameters.PSObject.Properties | ForEach-Object { $_.Name })
            } elseif ($File -eq 'bootstrap.ps1' -and $command -eq 'icacls.exe') {
                continue
            } else {
                "$command, $(Get-Place $call)"
                continue
            }
            foreach ($parameter in $parameters) {
                if ($parameter -cnotin $known -and $parameter -cnotin $commonParameters) { "$command -$parameter, $(Get-Place $call)" }
            }
        }
        $unknown | Should -BeNullOrEmpty
    }

    # The command line of the extension has no room for names in the bootstrap.
    if ($File -ne 'bootstrap.ps1') {
        It 'names every argument' {
            $bare = foreach ($call in $calls) {
                if ($call.GetCommandName() -in 'Where-Object', 'ForEach-Object' -or $null -eq $call.GetCommandName() -or $call.GetCommandName() -in $local) { continue }
                if ($call.InvocationOperator -eq 'Dot') { continue }
                $elements = @($call.CommandElements)
                for ($index = 1; $index -lt $elements.Count; $index++) {
                    $before = $elements[$index - 1]
                    $isParameter = $elements[$index] -is [System.Management.Automation.Language.CommandParameterAst]
                    $hasName = $before -is [System.Management.Automation.Language.CommandParameterAst] -and $null -eq $before.Argument
                    $isSplatted = $elements[$index] -is [System.Management.Automation.Language.VariableExpressionAst] -and $elements[$index].Splatted
                    if (-not ($isParameter -or $hasName -or $isSplatted)) { Get-Place $call; break }
                }
            }
            $bare | Should -BeNullOrEmpty
        }
    }

    It 'removes and re-initialises no storage and no backup, installs from no gallery, runs no text as code' {
        # Places that are looked at with other eyes: they make our own volumes on raw disks, delete our own files, restart for a phase.
        $allowed = @{
            'Restart-Computer' = @('Mabs/Core/Request-Restart.ps1')
            # The one call of Windows that tells a wrong password from a locked account.
            'Add-Type'         = @('Mabs/Domain/Test-DomainCredential.ps1', 'Mabs/Storage/Find-DiskData.ps1')
        }
        $forbidden = '^(Clear-|Reset-|Remove-(?!Item$|ItemProperty$|Module$|PSDrive$|Variable$)|Dismount-|Disable-|Uninstall-|Unregister-(?!ScheduledTask$)|Stop-(?!Service$|Process$|ScheduledTask$)|' +
            'Invoke-(Expression|WebRequest|RestMethod|Command|WmiMethod)$|Install-(Module|Package|Script)$|Save-Module$|Start-(BitsTransfer|Job)$|Add-Type$|Restart-Computer$|' +
            'ConvertTo-SecureString$|Set-ExecutionPolicy$|Edit-DPM|Copy-DPM)'
        $found = foreach ($call in $calls) {
            $command = $call.GetCommandName()
            if ($null -eq $command -or $command -in $own.Keys -or $command -notmatch $forbidden) { continue }
            if ($allowed.ContainsKey($command) -and @($allowed[$command] | Where-Object { $File -like $_ }).Count -gt 0) { continue }
            "$command, $(Get-Place $call)"
        }
        $found | Should -BeNullOrEmpty
        $text | Should -Not -Match 'scriptblock\]::Create|InvokeScript|169\.254\.169\.254/metadata/instance'
    }

    It 'formats and partitions only where that is the work' {
        $found = foreach ($call in $calls) {
            if ($call.GetCommandName() -in 'Initialize-Disk', 'Format-Volume', 'New-Partition', 'New-VirtualDisk', 'New-StoragePool', 'Add-PhysicalDisk', 'Resize-VirtualDisk', 'Resize-Partition', 'Set-Disk' -and $File -notlike 'Mabs/Storage/*') {
                Get-Place $call
            }
        }
        $found | Should -BeNullOrEmpty
    }

    It 'decides what an error does' {
        if ($File -notlike 'Mabs/*.ps1') {
            $text | Should -Match "(?m)^ *Set-StrictMode -Version "
            $text | Should -Match "(?m)^ *\`$ErrorActionPreference = 'Stop'$"
        } elseif ($File -ne 'Mabs/Setup/Import-BackupServerModule.ps1') {
            # There, the script of the product runs, which was not written for this.
            $text | Should -Not -Match 'ErrorActionPreference|PSDefaultParameterValues'
        }
        $found = foreach ($call in $calls) {
            $elements = @($call.CommandElements)
            for ($index = 0; $index -lt $elements.Count; $index++) {
                if ($elements[$index] -is [System.Management.Automation.Language.CommandParameterAst] -and $elements[$index].ParameterName -eq 'ErrorAction' -and
                    "$($elements[$index + 1])" -notin 'Stop', 'SilentlyContinue', 'Ignore') { Get-Place $call }
            }
        }
        $found | Should -BeNullOrEmpty
    }

    It 'takes no secret as text' {
        $found = foreach ($parameter in Find-Node $parsed.Tree ([System.Management.Automation.Language.ParameterAst])) {
            $parameterName = $parameter.Name.VariablePath.UserPath
            if ($parameterName -match '(password|passphrase|secret|token|credential|pin)$' -and $parameter.StaticType -in [string], [object], [string[]]) { $parameterName }
        }
        $found | Should -BeNullOrEmpty
    }

    It 'takes no default of a parameter from where the script lies, which 5.1 does not know there' {
        $parameters = @(Find-Node $parsed.Tree ([System.Management.Automation.Language.ParameterAst]))
        @($parameters | Where-Object { "$($_.DefaultValue)" -match 'PSScriptRoot|PSCommandPath|MyInvocation' } | ForEach-Object { Get-Place $_ }) | Should -BeNullOrEmpty
    }

    It 'leaves no table and no list to ConvertTo-Json, which writes them in another way in 5.1' {
        if ($File -notin 'Mabs/Core/ConvertTo-JsonText.ps1', 'Mabs/Core/ConvertTo-CanonicalJson.ps1', 'Mabs/Core/Register-Secret.ps1') {
            @($calls | Where-Object { $_.GetCommandName() -eq 'ConvertTo-Json' } | ForEach-Object { Get-Place $_ }) | Should -BeNullOrEmpty
        }
    }

    It 'asks for the time only where a test can set it' {
        if ($File -notlike 'Mabs/Azure/*' -and $File -notlike 'Mabs/Credentials/*' -and $File -ne 'bootstrap.ps1') { $text | Should -Not -Match 'DateTime\]::(UtcNow|Now|Today)' }
    }
}

Describe '<File>, a function of the module' -ForEach $functionFiles {
    BeforeAll {
        $parsed = Get-Tree $Path
        $functions = @(Find-Node $parsed.Tree $functionAst)
        $function = $functions[0]
    }

    It 'is one function, named like its file, with an approved verb' {
        @($functions | ForEach-Object { $_.Name }) | Should -Be ([System.IO.Path]::GetFileNameWithoutExtension($Path))
        $verbs = 'VerbsCommon', 'VerbsCommunications', 'VerbsData', 'VerbsDiagnostic', 'VerbsLifecycle', 'VerbsSecurity', 'VerbsOther' | ForEach-Object {
            ("System.Management.Automation.$_" -as [type]).GetFields() | ForEach-Object { $_.Name }
        }
        # Build and Deploy came after 5.1.
        $function.Name.Split('-')[0] | Should -BeIn @($verbs | Where-Object { $_ -notin 'Build', 'Deploy' })
    }

    It 'says in its help what it is, what it takes and what it gives' {
        $help = $function.GetHelpContent()
        "$($help.Synopsis)".Trim() | Should -Not -BeNullOrEmpty
        @($help.Examples).Count | Should -BeGreaterThan 0
        "$(@($help.Inputs))".Trim() | Should -Not -BeNullOrEmpty
        "$(@($help.Outputs))".Trim() | Should -Not -BeNullOrEmpty
        $commands = @(if ($function.Body.ParamBlock) { $function.Body.ParamBlock.Parameters | ForEach-Object { $_.Name.VariablePath.UserPath } })
        @($help.Parameters.Keys | ForEach-Object { $_.ToLowerInvariant() } | Sort-Object) | Should -Be @($commands | ForEach-Object { $_.ToLowerInvariant() } | Sort-Object)
    }

    It 'is an advanced function' { "$($function.Body.ParamBlock.Attributes)" | Should -Match '\[CmdletBinding\(' }

    It 'can be asked what it would change' {
        # What they change is the memory of the process.
        $exempt = 'Register-Secret', 'Register-KnownSecret'
        $changes = $function.Name -match '^(Set|Remove|Clear|Register|Unregister|Install|Add|Start|Stop|Restart|Update|Move|Copy|Expand|Mount|Enable|Disable)-'
        if ($changes -and $function.Name -notin $exempt) {
            "$($function.Body.ParamBlock.Attributes)" | Should -Match 'SupportsShouldProcess'
            # Asked here, or handed down to the functions that it calls.
            $handsDown = @(Find-Node $function $commandAst | ForEach-Object { $_.GetCommandName() } | Where-Object { $_ -and $own.ContainsKey($_) -and $own[$_] -contains 'WhatIf' })
            ($function.Extent.Text -match 'ShouldProcess\(' -or $handsDown.Count -gt 0) | Should -BeTrue
        }
    }
}

Describe 'The list of newer parts of .NET' {
    It 'knows <_>' -ForEach @(
        '[System.Convert]::ToHexString($b)', '[System.Security.Cryptography.SHA256]::HashData($b)', '[IO.Path]::GetRelativePath($a, $b)', '[System.IO.File]::Move((Join-Path $a $b), $c, $true)'
        '[System.IO.File]::Move($a, $b, $true)', '$a.Contains($b, [System.StringComparison]::Ordinal)', '$process.Kill($true)', '[System.Math]::Clamp($a, 1, 2)', 'if ($IsWindows) {'
    ) {
        $code = $_
        @($newerApis | Where-Object { $code -cmatch $_ }).Count | Should -BeGreaterThan 0
    }
    It 'lets pass <_>' -ForEach @('[System.IO.File]::Move($part, $target)', '[System.IO.File]::Move($result.FilePath, (Resolve-FilePath -Path $Path))', '$a.Contains($b)', '$process.Kill()') {
        $code = $_
        @($newerApis | Where-Object { $code -cmatch $_ }) | Should -BeNullOrEmpty
    }
}

Describe 'The functions' {
    It 'have each a name of their own' {
        # The one that is loaded later would take the place of the other, and which one that is depends on the names of folders.
        $names = @(Get-ChildItem -LiteralPath (Join-Path $guest 'Mabs') -Recurse -Filter '*.ps1' -File | ForEach-Object { $_.Name })
        @($names | Group-Object | Where-Object { $_.Count -gt 1 } | ForEach-Object { $_.Name }) | Should -BeNullOrEmpty
    }
}

Describe 'The phases' {
    BeforeDiscovery {
        $phasesPath = Join-Path $PSScriptRoot '../../guest/Mabs/phases.json'
        $phases = @((ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($phasesPath))).phases | ForEach-Object { @{ Name = $_.name; Phase = $_ } })
    }

    It '<Name> can be confirmed, and tested before it is set' -ForEach $phases {
        $own.ContainsKey("Confirm-${Name}Phase") | Should -BeTrue
        $own.ContainsKey("Test-${Name}Phase") | Should -Be $own.ContainsKey("Set-${Name}Phase")
        foreach ($verb in 'Test', 'Set', 'Confirm') { if ($own.ContainsKey("$verb-${Name}Phase")) { $own["$verb-${Name}Phase"] | Should -Contain 'Context' } }
    }

    It '<Name> has a time, tries, and a cause to run again' -ForEach $phases {
        $Phase.timeoutMinutes | Should -BeGreaterThan 0
        $Phase.maxAttempts | Should -BeGreaterThan 0
        @($Phase.inputs).Count | Should -BeGreaterThan 0
        if ($Phase.maxRestarts -gt 0) { $own.ContainsKey("Set-${Name}Phase") | Should -BeTrue }
    }

    It 'have no function that no phase calls' {
        $names = @($phases | ForEach-Object { $_.Name })
        @($own.Keys | Where-Object { $_ -match '^(Test|Set|Confirm)-(.+)Phase$' -and $Matches[2] -notin @((ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText((Join-Path $guest 'Mabs/phases.json')))).phases.name) }) | Should -BeNullOrEmpty
    }
}

Describe 'The messages' {
    BeforeAll {
        $messages = @{}
        foreach ($file in Get-ChildItem -LiteralPath (Join-Path $guest 'Mabs/Messages') -Filter '*.json' -File) {
            $family = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($file.FullName))
            foreach ($entry in $family.messages.PSObject.Properties) {
                $messages.ContainsKey($entry.Name) | Should -BeFalse -Because "$($entry.Name) is there once"
                $messages[$entry.Name] = @{ Family = $family.family; Entry = $entry.Value }
            }
        }
        $used = @{}
        foreach ($file in Get-ChildItem -LiteralPath $guest -Recurse -File | Where-Object { $_.Extension -in '.ps1', '.psm1', '.json' -and $_.FullName -notlike '*Messages*' }) {
            foreach ($match in [regex]::Matches([System.IO.File]::ReadAllText($file.FullName), 'MABS-[A-Z]{3}-[0-9]{3}')) { $used[$match.Value] = $file.Name }
        }
    }

    It 'have an id of their family, a text, a cause, a remedy, and a rule' {
        foreach ($id in $messages.Keys) {
            $entry = $messages[$id].Entry
            $id | Should -Match '^MABS-[A-Z]{3}-[0-9]{3}$'
            $id | Should -BeLike "MABS-$($messages[$id].Family)-*"
            foreach ($field in 'message', 'cause', 'remedy') { $entry.$field | Should -Not -BeNullOrEmpty -Because "$id has a $field" }
            $entry.after | Should -BeIn 'again', 'later', 'stop', 'advice'
            @($entry.PSObject.Properties.Name | Where-Object { $_ -notin 'message', 'cause', 'remedy', 'after', 'constraints', 'url' }) | Should -BeNullOrEmpty
        }
    }

    It 'are all used' { @($messages.Keys | Where-Object { -not $used.ContainsKey($_) } | Sort-Object) | Should -BeNullOrEmpty }

    It 'are all there' { @($used.Keys | Where-Object { -not $messages.ContainsKey($_) } | Sort-Object) | Should -BeNullOrEmpty }
}
