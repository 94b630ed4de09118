<#
.SYNOPSIS
    Entry script of the guest package: checks the settings of this server and says in the status container that it is staged.

.DESCRIPTION
    Started by bootstrap.ps1 inside the Custom Script Extension, so it must end within minutes and must not restart the machine.

    1. Checks settings.json against guestSettings.schema.json, the same schema that the planning side is tested with. All findings are
       reported at once.
    2. Writes the first status document, <server>/status.json, unless it already belongs to this very staging: a later phase may have moved
       it on, and running this script again must not turn the clock back.

    The phases that install and register the server are started from here, out of the same package.

    Exit codes: 0 staged; 1 anything unexpected; 2 the settings are not valid; 3 the status container cannot be reached.
    Every failure is one line on standard error that begins with its id (MABS-STG-002, -003, -004).

.PARAMETER Folder
    Folder with the unpacked package and settings.json. Its name identifies the staging; it goes into the status document.

.PARAMETER IdentityEndpoint
    Address of the instance metadata service.

.PARAMETER RetryMinutes
    How long to wait for the role on the status container to take effect, in minutes. Then the script ends with 3.

.EXAMPLE
    .\Start-Staging.ps1 -Folder C:\ProgramData\Mabs\3f2a9c0d51e84b7c9a60d2f1e8b7c4a5

.INPUTS
    None.

.OUTPUTS
    One line of text that says what was done.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)]
    [string] $Folder,

    [string] $IdentityEndpoint = 'http://169.254.169.254',

    [double] $RetryMinutes = 20
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

foreach ($name in 'Get-JsonKind', 'Get-SchemaViolation', 'Invoke-StorageRequest', 'New-StatusDocument') {
    . (Join-Path -Path $PSScriptRoot -ChildPath "$name.ps1")
}

function Stop-Staging([string] $Id, [int] $ExitCode, [string] $Message) {
    [System.Console]::Error.WriteLine(("$Id $Message" -replace '\s+', ' '))
    exit $ExitCode
}

try {
    $settingsPath = Join-Path -Path $Folder -ChildPath 'settings.json'
    $schemaPath = Join-Path -Path $Folder -ChildPath 'guestSettings.schema.json'
    $schema = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($schemaPath))
    try {
        $settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($settingsPath))
    } catch {
        Stop-Staging -Id 'MABS-STG-002' -ExitCode 2 -Message "settings.json cannot be read as JSON: $($_.Exception.Message)"
    }
    $violations = @(Get-SchemaViolation -Schema $schema -Value $settings)
    if ($violations.Count -gt 0) {
        Stop-Staging -Id 'MABS-STG-002' -ExitCode 2 -Message "settings.json is not valid: $($violations -join '; ')."
    }

    $stagingId = Split-Path -Path $Folder -Leaf
    $request = @{
        Uri              = '{0}/{1}/status.json' -f $settings.status.containerUrl, $settings.server.name
        Audience         = $settings.cloud.audiences.storage
        IdentityEndpoint = $IdentityEndpoint
        ProxyUri         = $settings.network.storageProxy
        RetryMinutes     = $RetryMinutes
    }
    try {
        $known = Invoke-StorageRequest @request -Method Get
        $isStaged = $false
        if ($null -ne $known) {
            # A document that cannot be read is replaced.
            try { $isStaged = (ConvertFrom-Json -InputObject $known).stagingId -ceq $stagingId } catch { $isStaged = $false }
        }
        if (-not $isStaged) {
            $settingsHash = (Get-FileHash -LiteralPath $settingsPath -Algorithm SHA256).Hash.ToLowerInvariant()
            $document = New-StatusDocument -Server $settings.server.name -StagingId $stagingId -SettingsHash $settingsHash `
                -Phase 'staged' -State 'succeeded' -Message 'Guest package and settings are in place and verified.'
            $null = Invoke-StorageRequest @request -Method Put -Body $document
        }
    } catch {
        Stop-Staging -Id 'MABS-STG-003' -ExitCode 3 -Message "The status container cannot be reached: $($_.Exception.Message)"
    }
    if ($isStaged) { "$($settings.server.name) was staged before, nothing to do." } else { "$($settings.server.name) is staged." }
    exit 0
} catch {
    Stop-Staging -Id 'MABS-STG-004' -ExitCode 1 -Message "Unexpected: $($_.Exception.Message)"
}
