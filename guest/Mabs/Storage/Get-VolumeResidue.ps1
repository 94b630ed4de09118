function Get-VolumeResidue {
    <#
    .SYNOPSIS
        Says what is on a volume that should be empty; nothing when it is.

    .DESCRIPTION
        Adding a volume to the storage of the backup server formats it. On a server that was built anew around the old disks, the volume holds the
        backups of the old server, and the new one does not know it until its catalogue is restored. So a volume is added only when nothing is on
        it. Looked at are the names in its root, hidden ones too, and the space in use: a new ReFS volume uses about one in a hundred for itself
        (observed, not documented); more than 5 % and 2 GiB counts as data.

        And the label: the phase Disks gave it one when it formatted the volume. Another one, or none, says that something else has formatted it
        since, most likely a backup server that took it over, and how little it may have put on it is not known.

    .PARAMETER Volume
        The volume, from Get-PoolVolume.

    .EXAMPLE
        Get-VolumeResidue -Volume (Get-PoolVolume -Context $context)

    .INPUTS
        None.

    .OUTPUTS
        System.String, one per thing that was found.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Volume
    )

    $names = @(
        foreach ($item in @(Get-ChildItem -LiteralPath $Volume.Path -Force)) {
            if ($item.Name -notin 'System Volume Information', '$RECYCLE.BIN') { $item.Name }
        }
    )
    if ($names.Count -gt 0) { '{0} entries, such as {1}' -f $names.Count, $names[0] }
    $label = (Get-StorageName).PoolLabel
    if ($Volume.Label -ne $label) { "the label '$($Volume.Label)' instead of '$label'" }
    $usedBytes = [double] $Volume.SizeBytes - [double] $Volume.FreeBytes
    if ($usedBytes -gt $Volume.SizeBytes * 0.05 + 2GB) { '{0} GiB in use' -f [System.Math]::Floor($usedBytes / 1GB) }
}
