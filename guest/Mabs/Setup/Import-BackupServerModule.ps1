function Import-BackupServerModule {
    <#
    .SYNOPSIS
        Makes the cmdlets of the backup server available (Get-DPM..., Set-DPM...).

    .DESCRIPTION
        Runs DpmCliInitScript.ps1 of the product, as its own shell does (backup-dpm-automation, 2024). Setup changes the search path of modules
        for new processes only; a process that is older gets it here.

    .EXAMPLE
        Import-BackupServerModule

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-PRF-001 when no backup server is installed, MABS-PRF-009 when its cmdlets do not load.
    #>
    [CmdletBinding()]
    param()

    if ($null -ne (Get-Command -Name 'Get-DPMCloudConnection' -ErrorAction SilentlyContinue)) { return }
    $installation = Get-BackupServerInstallation
    if ($null -eq $installation) { throw (New-MabsError -Id 'MABS-PRF-001') }
    $machinePath = "$([System.Environment]::GetEnvironmentVariable('PSModulePath', 'Machine'))"
    foreach ($folder in $machinePath -split ';') {
        if ($folder -and ($env:PSModulePath -split ';') -notcontains $folder) { $env:PSModulePath = "$env:PSModulePath;$folder" }
    }
    $detail = ''
    try {
        # It prints a greeting, was not written for strict mode, and its commands end up in the session of this module.
        $null = & {
            Set-StrictMode -Off
            $ErrorActionPreference = 'Continue'
            $PSDefaultParameterValues = @{}
            . (Join-Path -Path $installation.BinPath -ChildPath 'DpmCliInitScript.ps1')
        }
    } catch {
        $detail = $_.Exception.Message
    }
    if ($null -eq (Get-Command -Name 'Get-DPMCloudConnection' -ErrorAction SilentlyContinue)) {
        throw (New-MabsError -Id 'MABS-PRF-009' -Values @{ folder = $installation.BinPath; detail = $detail })
    }
}
