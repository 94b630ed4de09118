function Set-StoragePoolPhase {
    <#
    .SYNOPSIS
        Excludes all volumes that are not ours, and gives the pool volume to the backup server.

    .DESCRIPTION
        The exclusion comes first, so that there is nothing else to choose when the volume is added. The volume is added only while it is empty:
        adding formats it (see Get-VolumeResidue). A volume that is in the storage already is left alone; the rescan lets the backup server see its
        size.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-StoragePoolPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-DSK-014, MABS-POL-001 to -004, -007.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $state = Get-StorageState -Context $Context
    $volume = $state.PoolVolume
    if ((Get-ExclusionNote -Context $Context) -ne ($state.Exclusion -join ',')) { Set-VolumeExclusion -Context $Context -Path $state.Exclusion }
    if (-not $PSCmdlet.ShouldProcess($volume.Path, 'Rescan, and add to the storage of the backup server')) { return }
    $null = Start-DPMDiskRescan -ErrorAction Stop
    if ($null -ne $state.InPool) { return }

    $offered = Select-StorageVolume -StorageVolume @(Get-DPMDiskStorage -Volumes -All -ErrorAction Stop) -Volume $volume
    if ($null -eq $offered) { throw (New-MabsError -Id 'MABS-POL-001' -Values @{ volume = $volume.Path }) }
    # Asked once more: the rescan may have found a volume of the storage that was not known before.
    if ($null -ne (Get-StorageState -Context $Context).InPool) { return }
    $residue = @(Get-VolumeResidue -Volume $volume)
    if ($residue.Count -gt 0) { throw (New-MabsError -Id 'MABS-POL-003' -Values @{ volume = $volume.Path; found = $residue }) }
    Write-Log -Message "StoragePool: adds $($volume.Path) to the storage of the backup server"
    try {
        # It may ask before it formats, and there is nobody to answer.
        $null = Add-DPMDiskStorage -Volumes $offered -Confirm:$false -ErrorAction Stop
    } catch {
        throw (New-MabsError -Id 'MABS-POL-004' -Values @{ volume = $volume.Path; detail = $_.Exception.Message })
    }
}
