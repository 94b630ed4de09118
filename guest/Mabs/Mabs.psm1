# Strictness and "stop at the first error" hold for every function of the module, whatever its caller has set.
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
# Commands that are themselves functions of a module (disks, tasks, Defender, name resolution) do not see the preference above.
$PSDefaultParameterValues = @{ '*:ErrorAction' = 'Stop' }

# Texts that no log line, message or document may hold, as they are registered (see Register-Secret).
$script:SecretTexts = New-Object -TypeName 'System.Collections.Generic.HashSet[string]'
# The same, longest first; made anew when one was added (see Protect-Text).
$script:SecretOrder = $null
# Read once (see Get-MessageTable, Get-PhaseTable).
$script:MessageTable = $null
$script:PhaseTable = $null
# Where Write-Log writes (see New-InstallationContext); nowhere before there is a context.
$script:LogPath = $null
# The latest log lines, for the status document.
$script:RecentLogLines = New-Object -TypeName 'System.Collections.Generic.Queue[string]'

foreach ($file in Get-ChildItem -LiteralPath $PSScriptRoot -Filter '*.ps1' -Recurse -File) { . $file.FullName }
