function Get-ServerExclusion {
    <#
    .SYNOPSIS
        Says what antivirus has to leave alone on the finished server (M06).

    .DESCRIPTION
        From the page "Troubleshoot Azure Backup Server" (2022-04), tied to where server, agent and volumes really are:

        folders     XSD and Temp of the server, bin of the MARS agent, the copy of the agent beside the server if there is one, the scratch folder
                    that the agent uses, the volumes of the storage pool
        processes   dpmra.exe, cbengine.exe, csc.exe of .NET Framework 2.0 and 4

        Of the scratch volume only the scratch folder: what is restored to the rest of it is worth scanning.

    .PARAMETER Context
        The run.

    .EXAMPLE
        (Get-ServerExclusion -Context $context).Path

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Path, Process (lists of System.String). Throws MABS-AVX-001 without server or agent.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $server = Get-BackupServerInstallation
    if ($null -eq $server) { throw (New-MabsError -Id 'MABS-AVX-001' -Values @{ product = 'Azure Backup Server' }) }
    $agent = Get-MarsAgent
    if ($null -eq $agent) { throw (New-MabsError -Id 'MABS-AVX-001' -Values @{ product = 'MARS agent' }) }

    $agentBin = Join-Path -Path $agent.InstallPath -ChildPath 'bin'
    $paths = @(
        Join-Path -Path $server.InstallPath -ChildPath 'XSD'
        Join-Path -Path $server.InstallPath -ChildPath 'Temp'
        $agentBin
    )
    $program = Split-Path -Path $server.InstallPath -Parent
    $copy = Join-Path -Path (Join-Path -Path $program -ChildPath 'MARS') -ChildPath 'Microsoft Azure Recovery Services Agent'
    if (Test-Path -LiteralPath $copy -PathType Container) { $paths += $copy }
    $scratch = Get-RegistryValue -Path 'HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config\CloudBackupProvider' -Name ScratchLocation
    if ([string]::IsNullOrWhiteSpace($scratch)) { $scratch = (Get-ScratchVolume -Context $Context).Path }
    $paths += $scratch
    $paths += @(Get-PoolVolume -Context $Context | ForEach-Object { $_.Path })

    $framework = Join-Path -Path (Join-Path -Path $env:SystemRoot -ChildPath 'Microsoft.NET') -ChildPath 'Framework'
    $processes = @(
        Join-Path -Path $server.BinPath -ChildPath 'dpmra.exe'
        Join-Path -Path $agentBin -ChildPath 'cbengine.exe'
        foreach ($version in 'v2.0.50727', 'v4.0.30319') {
            Join-Path -Path (Join-Path -Path $framework -ChildPath $version) -ChildPath 'csc.exe'
        }
    )
    return [pscustomobject] @{ Path = $paths; Process = $processes }
}
