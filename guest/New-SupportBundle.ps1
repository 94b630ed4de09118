<#
.SYNOPSIS
    Collects logs and facts into one zip file, without secrets.

.DESCRIPTION
    For an operator, in an elevated window of Windows PowerShell 5.1. Nothing is sent anywhere. Look into the file before you hand it on: it holds
    names of machines, accounts and resources.

    Exit codes: 0 done; 1 anything else.

.PARAMETER Folder
    Folder of the staging. Default: the latest one.

.PARAMETER IdentityEndpoint
    Address of the instance metadata service.

.PARAMETER Days
    How far back events are taken, in days.

.PARAMETER MaximumMiB
    How much of one file is taken at most, in MiB: its end.

.EXAMPLE
    .\New-SupportBundle.ps1 -Days 2

.INPUTS
    None.

.OUTPUTS
    The full path of the zip file.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [string] $Folder = '',

    [string] $IdentityEndpoint = 'http://169.254.169.254',

    [int] $Days = 7,

    [int] $MaximumMiB = 4
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

try {
    if (-not $Folder) { $Folder = & (Join-Path -Path $PSScriptRoot -ChildPath 'Find-CurrentStaging.ps1') }
    Import-Module -Name (Join-Path -Path $Folder -ChildPath 'Mabs/Mabs.psd1')
    New-SupportBundle -Folder $Folder -IdentityEndpoint $IdentityEndpoint -Days $Days -MaximumMiB $MaximumMiB -WhatIf:$WhatIfPreference
    exit 0
} catch {
    [System.Console]::Error.WriteLine((('{0} {1}' -f ($_.FullyQualifiedErrorId -split ',')[0], $_.Exception.Message) -replace '\s+', ' '))
    exit 1
}
