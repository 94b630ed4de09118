function New-StatusDocument {
    <#
    .SYNOPSIS
        Renders the status document of a server.

    .DESCRIPTION
        The document is what the outside learns about the inside of the VM: a readiness gate, a person in the portal. It names a phase
        and how it stands, never a secret.

    .PARAMETER Server
        Windows computer name.

    .PARAMETER StagingId
        Name of the folder of the staged package: it changes with each change of the package or the settings.

    .PARAMETER SettingsHash
        SHA-256 of the settings document, 64 lower-case hexadecimal digits.

    .PARAMETER Phase
        Name of the phase the server is in, such as staged.

    .PARAMETER State
        How the phase stands: running, succeeded or failed.

    .PARAMETER Message
        One sentence for a person.

    .PARAMETER StartedAt
        When the phase began. Default: now.

    .EXAMPLE
        New-StatusDocument -Server MABS01 -StagingId 3f2a -SettingsHash 9c1d -Phase staged -State succeeded -Message 'In place.'

    .INPUTS
        None.

    .OUTPUTS
        System.String: JSON.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Server,

        [Parameter(Mandatory = $true)]
        [string] $StagingId,

        [Parameter(Mandatory = $true)]
        [string] $SettingsHash,

        [Parameter(Mandatory = $true)]
        [string] $Phase,

        [Parameter(Mandatory = $true)]
        [ValidateSet('running', 'succeeded', 'failed')]
        [string] $State,

        [Parameter(Mandatory = $true)]
        [string] $Message,

        [System.DateTime] $StartedAt = [System.DateTime]::UtcNow
    )

    Set-StrictMode -Version 3.0
    $ErrorActionPreference = 'Stop'

    $form = "yyyy-MM-dd'T'HH':'mm':'ss'Z'"
    $invariant = [System.Globalization.CultureInfo]::InvariantCulture
    $document = [ordered] @{
        schemaVersion = 1
        server        = $Server
        stagingId     = $StagingId
        settingsHash  = $SettingsHash
        phase         = $Phase
        state         = $State
        message       = $Message
        startedAt     = $StartedAt.ToUniversalTime().ToString($form, $invariant)
        updatedAt     = [System.DateTime]::UtcNow.ToString($form, $invariant)
    }
    ConvertTo-Json -InputObject $document -Compress
}
