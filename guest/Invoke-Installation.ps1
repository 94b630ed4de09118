<#
.SYNOPSIS
    Runs the installation from where it stands. The work of the scheduled task \Mabs\Installation.

.DESCRIPTION
    Runs as LocalSystem in Windows PowerShell 5.1. An operator may start it too, in an elevated window; only one run is at work at a time.

    Exit codes: 0 succeeded; 1 anything unexpected; 2 the settings are not valid; 3 a phase failed and waits for somebody; 4 a phase failed and is
    tried again by itself; 5 Windows restarts; 6 another run is at work, or a newer staging took over.

.PARAMETER Folder
    Folder of the staging. Default: the folder of this script.

.PARAMETER IdentityEndpoint
    Address of the instance metadata service.

.PARAMETER Resume
    Tries a phase again that waits for somebody.

.EXAMPLE
    .\Invoke-Installation.ps1 -Resume

.INPUTS
    None.

.OUTPUTS
    One line of text that says how the run ended.
#>
[CmdletBinding()]
param(
    [string] $Folder = '',

    [string] $IdentityEndpoint = 'http://169.254.169.254',

    [switch] $Resume
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

try {
    # Not as default of the parameter: there 5.1 knows no $PSScriptRoot yet (PowerShell/PowerShell issue 4688).
    if (-not $Folder) { $Folder = $PSScriptRoot }
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Mabs/Mabs.psd1')
    $outcome = Invoke-Installation -Folder $Folder -IdentityEndpoint $IdentityEndpoint -Resume:$Resume
    "The run ended: $outcome."
    exit @{ succeeded = 0; failed = 3; waiting = 4; restarting = 5; busy = 6; superseded = 6 }[$outcome]
} catch {
    [System.Console]::Error.WriteLine((('{0} {1}' -f ($_.FullyQualifiedErrorId -split ',')[0], $_.Exception.Message) -replace '\s+', ' '))
    if ($_.FullyQualifiedErrorId -like 'MABS-RUN-001*') { exit 2 }
    exit 1
}
