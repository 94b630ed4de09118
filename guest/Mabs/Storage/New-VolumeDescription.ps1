function New-VolumeDescription {
    <#
    .SYNOPSIS
        Describes a volume in the form that the other areas use.

    .PARAMETER Volume
        The volume, from Get-Volume.

    .EXAMPLE
        New-VolumeDescription -Volume $volume

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: DriveLetter (S), Path (S:\), SizeBytes, FreeBytes, FileSystem, Label,
        VolumePath (\\?\Volume{...}\), DedupMode.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Volume
    )

    $letter = ConvertTo-DriveLetter -Value $Volume.DriveLetter
    return [pscustomobject] @{
        DriveLetter = $letter
        Path        = "${letter}:\"
        SizeBytes   = [long] $Volume.Size
        FreeBytes   = [long] $Volume.SizeRemaining
        FileSystem  = $Volume.FileSystem
        Label       = "$($Volume.FileSystemLabel)"
        VolumePath  = $Volume.Path
        DedupMode   = "$($Volume.DedupMode)"
    }
}
