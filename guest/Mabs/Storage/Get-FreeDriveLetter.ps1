function Get-FreeDriveLetter {
    <#
    .SYNOPSIS
        Chooses a drive letter: the preferred one, else the next one that is free.

    .DESCRIPTION
        Letters below F are left to Windows, to the temporary disk and to the DVD drive.

    .PARAMETER Preferred
        The letter to begin with.

    .PARAMETER Label
        Label of the volume, for the message.

    .EXAMPLE
        Get-FreeDriveLetter -Preferred S -Label MABS-SCRATCH-MABS01

        S

    .INPUTS
        None.

    .OUTPUTS
        System.String. Throws MABS-DSK-012 when every letter is in use.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[F-Z]$')]
        [string] $Preferred,

        [Parameter(Mandatory = $true)]
        [string] $Label
    )

    $used = @(
        foreach ($volume in @(Get-Volume -ErrorAction Stop)) { ConvertTo-DriveLetter -Value $volume.DriveLetter }
        foreach ($partition in @(Get-Partition -ErrorAction Stop)) { ConvertTo-DriveLetter -Value $partition.DriveLetter }
    )
    $first = [int] [char] $Preferred
    $letters = @($first..[int] [char] 'Z') + @([int] [char] 'F'..$first)
    foreach ($letter in $letters) {
        if ($used -notcontains "$([char] $letter)") { return "$([char] $letter)" }
    }
    throw (New-MabsError -Id 'MABS-DSK-012' -Values @{ label = $Label })
}
