<#
.SYNOPSIS
    Entry of the guest: checks what was staged, says so to the outside, and starts the installation as a scheduled task.

.DESCRIPTION
    Runs as LocalSystem in Windows PowerShell 5.1, started by bootstrap.ps1 inside the one Custom Script Extension. It restarts nothing, installs
    nothing and handles no secret, and may run again at any time.

    Of the package only this script arrives as it is. The others lie beside it in package.txt, as base64 of deflated JSON, and are written first:
    the bootstrap has no room for that. Its hash was right, so they are what they were in the repository, comments included.

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

try {
    $packed = [System.IO.Path]::Combine($PSScriptRoot, 'package.txt')
    if ([System.IO.File]::Exists($packed)) {
        $bytes = [System.Convert]::FromBase64String([System.IO.File]::ReadAllText($packed))
        $memory = New-Object -TypeName System.IO.MemoryStream -ArgumentList (, $bytes)
        $mode = [System.IO.Compression.CompressionMode]::Decompress
        $inflated = New-Object -TypeName System.IO.Compression.DeflateStream -ArgumentList $memory, $mode
        $reader = New-Object -TypeName System.IO.StreamReader -ArgumentList $inflated, ([System.Text.Encoding]::UTF8)
        $list = ConvertFrom-Json -InputObject $reader.ReadToEnd()
        foreach ($file in $list.files.PSObject.Properties) {
            $path = [System.IO.Path]::Combine($PSScriptRoot, $file.Name)
            $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($path))
            # With a byte order mark: without one, 5.1 reads scripts in the ANSI code page.
            [System.IO.File]::WriteAllText($path, $file.Value, [System.Text.Encoding]::UTF8)
        }
    }
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Mabs/Mabs.psd1')
    Start-Staging -Folder $Folder -IdentityEndpoint $IdentityEndpoint -RetryMinutes $RetryMinutes
    exit 0
} catch {
    $line = $_.Exception.Message
    switch (($_.FullyQualifiedErrorId -split ',')[0]) {
        'MABS-RUN-001' { $line = "MABS-STG-002 $line"; $exitCode = 2 }
        'MABS-STG-003' { $line = "MABS-STG-003 $line"; $exitCode = 3 }
        default { $line = "MABS-STG-004 Unexpected: $line"; $exitCode = 1 }
    }
    [System.Console]::Error.WriteLine(($line -replace '\s+', ' '))
    exit $exitCode
}
