function Read-Settings {
    <#
    .SYNOPSIS
        Reads the settings document of a staging and holds it against its schema.

    .PARAMETER Folder
        Folder of the staging, with settings.json and guestSettings.schema.json.

    .EXAMPLE
        $settings = Read-Settings -Folder $PSScriptRoot

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject. Throws MABS-RUN-001 with all findings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

    $schemaPath = Resolve-FilePath -Path (Join-Path -Path $Folder -ChildPath 'guestSettings.schema.json')
    $settingsPath = Resolve-FilePath -Path (Join-Path -Path $Folder -ChildPath 'settings.json')
    $schema = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($schemaPath))
    try {
        $settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($settingsPath))
    } catch {
        throw (New-MabsError -Id 'MABS-RUN-001' -Values @{ findings = "settings.json cannot be read as JSON: $($_.Exception.Message)" })
    }
    $violations = @(Get-SchemaViolation -Schema $schema -Value $settings)
    if ($violations.Count -gt 0) { throw (New-MabsError -Id 'MABS-RUN-001' -Values @{ findings = $violations -join '; ' }) }
    return $settings
}
