function Get-TemporaryFileCheck {
    <#
    .SYNOPSIS
        Counts the files in C:\Windows\Temp (W09).

    .DESCRIPTION
        With more than 60,000 to 65,000 the agent neither registers nor backs up (MABS and MARS troubleshooters, 2022).

    .PARAMETER DegradedFrom
        From how many files on somebody has to look.

    .PARAMETER FailedFrom
        From how many files on backups are in danger.

    .EXAMPLE
        Get-TemporaryFileCheck

    .INPUTS
        None.

    .OUTPUTS
        A result of New-HealthCheck: temporaryFiles.
    #>
    [CmdletBinding()]
    param(
        [int] $DegradedFrom = 30000,

        [int] $FailedFrom = 60000
    )

    $folder = Resolve-FilePath -Path (Join-Path -Path $env:SystemRoot -ChildPath 'Temp')
    $count = 0
    foreach ($file in [System.IO.Directory]::EnumerateFiles($folder)) { $count++ }
    $state = if ($count -ge $FailedFrom) { 'failed' } elseif ($count -ge $DegradedFrom) { 'degraded' } else { 'ok' }
    New-HealthCheck -Id temporaryFiles -State $state -Detail "$count files in $folder"
}
