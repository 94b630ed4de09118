function Invoke-DiskStep {
    <#
    .SYNOPSIS
        Does one step on disks.

    .DESCRIPTION
        Each step is one change. What it needs was read from the disks just before (see Get-DiskStep).

    .PARAMETER Context
        The run.

    .PARAMETER Step
        The step.

    .EXAMPLE
        Invoke-DiskStep -Context $context -Step $step

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-DSK-019 when the pool cannot grow, and the errors of Windows.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Step
    )

    $names = Get-StorageName
    $value = $Step.Value
    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, $Step.Text)) { return }
    Write-Log -Message "Disks: $($Step.Text)"
    switch ($Step.Name) {
        'EnableDisk' {
            $options = @{ UniqueId = $value.UniqueId }
            $options[$value.Property] = $false
            Set-Disk @options -ErrorAction Stop
            # Volumes on it are mounted in the background.
            Start-Sleep -Seconds 10
        }
        'BeginScratch' { Set-ScratchNote -Context $Context -UniqueId $value.UniqueId }
        'Initialize' { Initialize-RawDisk -UniqueId $value.UniqueId }
        'Partition' { $null = New-Partition -InputObject $value.Disk -UseMaximumSize -ErrorAction Stop }
        'Format' { Format-EmptyVolume -Partition $value.Partition -FileSystem $value.FileSystem -Label $value.Label }
        'EndScratch' { Set-ScratchNote -Context $Context -UniqueId '' }
        'Letter' { Set-Partition -InputObject $value.Partition -NewDriveLetter $value.Letter -ErrorAction Stop }
        'Extend' { Resize-Partition -InputObject $value.Partition -Size $value.Size -Confirm:$false -ErrorAction Stop }
        'NewPool' { New-WindowsPool -PhysicalDisk $value.PhysicalDisk }
        'WritePool' { Set-StoragePool -UniqueId $value.UniqueId -IsReadOnly $false -ErrorAction Stop }
        'NoWriteCache' { Set-StoragePool -UniqueId $value.UniqueId -WriteCacheSizeDefault 0 -ErrorAction Stop }
        'AddDisk' { Add-PhysicalDisk -StoragePoolUniqueId $value.UniqueId -PhysicalDisks $value.PhysicalDisk -ErrorAction Stop }
        'NewVirtualDisk' {
            $null = New-VirtualDisk -StoragePoolUniqueId $value.UniqueId -FriendlyName $names.NewVirtualDisk -ResiliencySettingName Simple `
                -NumberOfColumns 1 -ProvisioningType Fixed -WriteCacheSize 0 -UseMaximumSize -ErrorAction Stop
        }
        'AttachVirtualDisk' {
            Set-VirtualDisk -UniqueId $value.UniqueId -IsManualAttach $false -ErrorAction Stop
            # Somebody may have attached it by hand, for this start of Windows only.
            if ($value.IsDetached) { Connect-VirtualDisk -UniqueId $value.UniqueId -ErrorAction Stop }
        }
        'Await' { Start-Sleep -Seconds 5 }
        'EndPool' { Set-VirtualDisk -UniqueId $value.UniqueId -NewFriendlyName $names.VirtualDisk -ErrorAction Stop }
        'GrowVirtualDisk' {
            try {
                Resize-VirtualDisk -UniqueId $value.UniqueId -Size $value.Size -ErrorAction Stop
            } catch {
                throw (New-MabsError -Id 'MABS-DSK-019' -Values @{ name = $names.Pool; detail = $_.Exception.Message })
            }
        }
        'UpdateDisk' { Update-Disk -UniqueId $value.UniqueId -ErrorAction Stop }
    }
}
