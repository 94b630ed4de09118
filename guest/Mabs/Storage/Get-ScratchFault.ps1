function Get-ScratchFault {
    <#
    .SYNOPSIS
        Says what the MARS agent does not allow on its scratch volume: compression, encryption, deduplication (R06).

    .PARAMETER Volume
        The volume, from Get-ScratchVolume.

    .EXAMPLE
        Get-ScratchFault -Volume (Get-ScratchVolume -Context $context)

    .INPUTS
        None.

    .OUTPUTS
        System.String, one per fault.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Volume
    )

    $drive = "$($Volume.DriveLetter):"
    foreach ($entry in @(Get-CimInstance -ClassName Win32_Volume)) {
        if ($entry.DriveLetter -eq $drive -and $entry.Compressed) { 'compressed' }
    }
    $protected = @()
    try {
        $protected = @(Get-CimInstance -Namespace 'root/CIMV2/Security/MicrosoftVolumeEncryption' -ClassName Win32_EncryptableVolume)
    } catch {
        # The namespace is there only where BitLocker is installed.
        Write-Verbose -Message "BitLocker cannot be asked: $($_.Exception.Message)"
    }
    foreach ($entry in $protected) {
        if ($entry.DriveLetter -eq $drive -and $entry.ProtectionStatus -ne 0) { 'encrypted by BitLocker' }
    }
    if (Test-DeduplicatedVolume -Volume $Volume) { "deduplicated ($($Volume.DedupMode))" }
}
