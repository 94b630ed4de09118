function Confirm-ProofPhase {
    <#
    .SYNOPSIS
        Proves that the backup server is installed in the right build, runs, is registered with the right vault and reaches it (U07, M05).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-ProofPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: mabsBuild, marsAgentVersion, installPath, databaseInstance, cloudConnected. Throws
        MABS-PRF-001 to MABS-PRF-010, MABS-SET-001 or MABS-SET-003.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $installation = Get-BackupServerInstallation
    if ($null -eq $installation) { throw (New-MabsError -Id 'MABS-PRF-001') }
    if ($null -eq $installation.Version) { throw (New-MabsError -Id 'MABS-PRF-006' -Values @{ folder = $installation.BinPath }) }
    Confirm-InstalledBuild -Context $Context -Installation $installation

    $agent = Get-MarsAgent
    if ($null -eq $agent -or $null -eq $agent.Version) { throw (New-MabsError -Id 'MABS-PRF-010') }
    $minimum = [System.Version] $Context.Settings.package.marsAgent.minimumVersion
    if ($agent.Version -lt $minimum) {
        throw (New-MabsError -Id 'MABS-PRF-007' -Values @{ found = "$($agent.Version)"; minimum = "$minimum" })
    }
    Confirm-VaultRegistration -Context $Context
    Confirm-BackupServerService -Installation $installation

    Import-BackupServerModule
    $detail = ''
    $answer = $false
    try {
        $answer = (Get-DPMCloudConnection -DPMServerName $env:COMPUTERNAME | Select-Object -Last 1) -eq $true
    } catch {
        $detail = $_.Exception.Message
    }
    if (-not $answer) { throw (New-MabsError -Id 'MABS-PRF-008' -Values @{ vault = $Context.Settings.vault.name; detail = $detail }) }
    return [ordered] @{
        mabsBuild        = "$($installation.Version)"
        marsAgentVersion = "$($agent.Version)"
        installPath      = $installation.InstallPath
        databaseInstance = $installation.DatabaseInstance
        cloudConnected   = $true
    }
}
