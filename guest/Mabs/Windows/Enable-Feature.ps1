function Enable-Feature {
    <#
    .SYNOPSIS
        Enables one Windows feature and what it depends on, without restarting Windows.

    .DESCRIPTION
        With dism.exe, as the page "Install Azure Backup Server in unattended mode" has it, for two reasons. Its exit code is a number in every
        language of Windows, while the errors of Enable-WindowsOptionalFeature are localized texts. And unlike Install-WindowsFeature it does not
        refuse Hyper-V on a size without nested virtualization. One feature per call, so that a refusal has a name.

        Exit codes: 0 done; 3010 done after a restart; anything else is an error of DISM, most often a number such as 0x800F081F.

    .PARAMETER Name
        Name of the feature.

    .PARAMETER LogFolder
        Folder for the log of DISM, <name>.log.

    .EXAMPLE
        Enable-Feature -Name Microsoft-Hyper-V -LogFolder C:\ProgramData\Mabs\logs

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-FEA-002 when the files of the feature are not on the machine, MABS-FEA-003 for Hyper-V, MABS-FEA-005 for another
        feature, MABS-RUN-006 after 30 minutes.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $LogFolder
    )

    if (-not $PSCmdlet.ShouldProcess($Name, 'Enable the Windows feature')) { return }
    $log = Join-Path -Path $LogFolder -ChildPath "$Name.log"
    $arguments = '/Online', '/Enable-Feature', '/All', "/FeatureName:$Name", '/NoRestart', '/Quiet', "/LogPath:$log"
    $exitCode = Invoke-Program -FilePath 'dism.exe' -ArgumentList $arguments -TimeoutMinutes 30
    if ($exitCode -in 0, 3010) { return }

    $code = '0x{0:X8}' -f $exitCode
    $values = @{ feature = $Name; code = $code; log = $log }
    # Source missing, download failed, download refused, update server without the files.
    if ($code -in '0x800F081F', '0x800F0906', '0x800F0907', '0x800F0954') { throw (New-MabsError -Id 'MABS-FEA-002' -Values $values) }
    if ($Name -eq 'Microsoft-Hyper-V') { throw (New-MabsError -Id 'MABS-FEA-003' -Values $values) }
    throw (New-MabsError -Id 'MABS-FEA-005' -Values $values)
}
