function New-InstallationContext {
    <#
    .SYNOPSIS
        Brings together what every phase needs: settings, folders, state.

    .DESCRIPTION
        Reads and checks settings.json of the staging (MABS-RUN-001) and the state of the machine (MABS-RUN-002), and makes the folders:

        Folder        the staging: scripts and settings, never written
        DataFolder    C:\ProgramData\Mabs: state, logs
        WorkFolder    C:\Mabs: installer, and what setup needs. Short and without spaces, because setup refuses paths with spaces (K04). Made by
                      the phase that needs it, with its access rights

    .PARAMETER Folder
        Folder of the staging.

    .PARAMETER IdentityEndpoint
        Address of the instance metadata service.

    .EXAMPLE
        $context = New-InstallationContext -Folder $PSScriptRoot

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Settings, SettingsHash, StagingId, Folder, DataFolder, WorkFolder, IdentityEndpoint, State.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [string] $IdentityEndpoint = 'http://169.254.169.254'
    )

    $dataFolder = Join-Path -Path $env:ProgramData -ChildPath 'Mabs'
    $logFolder = Join-Path -Path $dataFolder -ChildPath 'logs'
    if (-not (Test-Path -LiteralPath $logFolder)) { $null = New-Item -Path $logFolder -ItemType Directory -Force }
    $script:LogPath = Resolve-FilePath -Path (Join-Path -Path $logFolder -ChildPath 'installation.log')
    $settings = Read-Settings -Folder $Folder
    return [pscustomobject] @{
        Settings         = $settings
        SettingsHash     = (Get-FileHash -LiteralPath (Join-Path -Path $Folder -ChildPath 'settings.json') -Algorithm SHA256).Hash.ToLowerInvariant()
        StagingId        = Split-Path -Path $Folder -Leaf
        Folder           = $Folder
        DataFolder       = $dataFolder
        WorkFolder       = Join-Path -Path "$env:SystemDrive\" -ChildPath 'Mabs'
        IdentityEndpoint = $IdentityEndpoint
        State            = Read-InstallationState -DataFolder $dataFolder
    }
}
