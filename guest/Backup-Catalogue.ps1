<#
.SYNOPSIS
    Backs up DPMDB, the catalogue of the backup server, into its container. The work of the scheduled task \Mabs\Catalogue.

.DESCRIPTION
    Runs as LocalSystem in Windows PowerShell 5.1. An operator may start it too, in an elevated window: before an update, or before the server is
    moved.

    Without -Folder it works for the latest staging, which a task of an older one hands over to.

    Exit codes: 0 uploaded; 1 anything else.

.PARAMETER Folder
    Folder of the staging. Default: the latest one.

.PARAMETER IdentityEndpoint
    Address of the instance metadata service.

.EXAMPLE
    .\Backup-Catalogue.ps1

.INPUTS
    None.

.OUTPUTS
    One line of text with the name of the blob.
#>
[CmdletBinding()]
param(
    [string] $Folder = '',

    [string] $IdentityEndpoint = 'http://169.254.169.254'
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

try {
    if (-not $Folder) { $Folder = & (Join-Path -Path $PSScriptRoot -ChildPath 'Find-CurrentStaging.ps1') }
    Import-Module -Name (Join-Path -Path $Folder -ChildPath 'Mabs/Mabs.psd1')
    'DPMDB is uploaded as {0}.' -f (Backup-Catalogue -Folder $Folder -IdentityEndpoint $IdentityEndpoint)
    exit 0
} catch {
    [System.Console]::Error.WriteLine((('{0} {1}' -f ($_.FullyQualifiedErrorId -split ',')[0], $_.Exception.Message) -replace '\s+', ' '))
    exit 1
}
