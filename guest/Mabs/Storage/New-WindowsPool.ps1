function New-WindowsPool {
    <#
    .SYNOPSIS
        Makes the storage pool of Windows with its first disk.

    .DESCRIPTION
        Sectors of 4096 bytes and no write-back cache, as the product's documentation has it (add-storage.md, 2026-01-13).

    .PARAMETER PhysicalDisk
        The disk, from Get-PhysicalDisk. One only, so that the pool can grow by single disks (G26).

    .EXAMPLE
        New-WindowsPool -PhysicalDisk $disk

    .INPUTS
        None.

    .OUTPUTS
        None. Throws when Windows has not exactly one storage subsystem of its own.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $PhysicalDisk
    )

    $subsystems = @(Get-StorageSubSystem -ErrorAction Stop | Where-Object { $_.FriendlyName -like 'Windows Storage*' })
    if ($subsystems.Count -ne 1) { throw "Windows shows $($subsystems.Count) storage subsystems of its own; one is expected." }
    $name = (Get-StorageName).Pool
    if (-not $PSCmdlet.ShouldProcess($name, 'Make a storage pool')) { return }
    $null = New-StoragePool -StorageSubSystemUniqueId $subsystems[0].UniqueId -FriendlyName $name -PhysicalDisks $PhysicalDisk `
        -ResiliencySettingNameDefault Simple -ProvisioningTypeDefault Fixed -LogicalSectorSizeDefault 4096 -WriteCacheSizeDefault 0 -ErrorAction Stop
}
