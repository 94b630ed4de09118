function Get-ScratchVolume {
    <#
    .SYNOPSIS
        Finds the scratch volume, by its label.

    .PARAMETER Context
        The run.

    .PARAMETER AllowMissing
        For callers that only ask: nothing is returned when the volume is not there yet.

    .EXAMPLE
        (Get-ScratchVolume -Context $context).Path

        S:\

    .INPUTS
        None.

    .OUTPUTS
        The description of New-VolumeDescription. Throws MABS-DSK-014 when there is none, MABS-DSK-007 when there are several.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [switch] $AllowMissing
    )

    $label = (Get-StorageName).ScratchLabel
    $found = @(
        foreach ($volume in @(Get-Volume -ErrorAction Stop)) {
            $isOurs = $volume.FileSystemLabel -eq $label -and $volume.FileSystem -eq 'NTFS'
            if ($isOurs -and (ConvertTo-DriveLetter -Value $volume.DriveLetter)) { $volume }
        }
    )
    if ($found.Count -gt 1) { throw (New-MabsError -Id 'MABS-DSK-007' -Values @{ count = $found.Count; what = 'volumes'; name = $label }) }
    if ($found.Count -eq 1) { return (New-VolumeDescription -Volume $found[0]) }
    if (-not $AllowMissing) {
        $keys = @($Context.Settings.storage.disks | Where-Object { $_.purpose -eq 'scratch' } | ForEach-Object { $_.key }) -join ', '
        throw (New-MabsError -Id 'MABS-DSK-014' -Values @{ what = 'scratch volume'; label = "$label, disk $keys" })
    }
}
