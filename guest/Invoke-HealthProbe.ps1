<#
.SYNOPSIS
    Checks the health of the backup server. The work of the scheduled task \Mabs\Health.

.DESCRIPTION
    Runs as LocalSystem in Windows PowerShell 5.1. An operator may start it too, in an elevated window. Changes nothing; writes health.json, an event
    and the status document.

    Without -Folder it works for the latest staging, which a task of an older one hands over to.

    Exit codes: 0 healthy; 1 the probe itself failed; 3 failed; 4 degraded; 6 another probe is at work.

.PARAMETER Folder
    Folder of the staging. Default: the latest one.

.PARAMETER IdentityEndpoint
    Address of the instance metadata service.

.EXAMPLE
    .\Invoke-HealthProbe.ps1

.INPUTS
    None.

.OUTPUTS
    One line of text with the state and the checks that are not ok.
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
    $report = Invoke-HealthProbe -Folder $Folder -IdentityEndpoint $IdentityEndpoint
    if ($null -eq $report) {
        'Another probe is at work.'
        exit 6
    }
    ('The server is {0}. {1}' -f $report.state, ($report.failedChecks -join ', ')).Trim()
    exit @{ healthy = 0; failed = 3; degraded = 4 }[$report.state]
} catch {
    [System.Console]::Error.WriteLine((('{0} {1}' -f ($_.FullyQualifiedErrorId -split ',')[0], $_.Exception.Message) -replace '\s+', ' '))
    exit 1
}
