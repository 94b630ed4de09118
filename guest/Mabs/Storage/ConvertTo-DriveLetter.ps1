function ConvertTo-DriveLetter {
    <#
    .SYNOPSIS
        Gives the letter of a volume or partition as text.

    .DESCRIPTION
        Windows gives a character; the character 0 or nothing when there is no letter.

    .PARAMETER Value
        DriveLetter of the volume or partition.

    .EXAMPLE
        ConvertTo-DriveLetter -Value $volume.DriveLetter

        P

    .INPUTS
        None.

    .OUTPUTS
        System.String, empty when there is no letter.
    #>
    [CmdletBinding()]
    param(
        [AllowNull()]
        [object] $Value
    )

    $text = "$Value".Trim([char[]] @(0, 32))
    if ($text -notmatch '^[A-Za-z]$') { return '' }
    return $text.ToUpperInvariant()
}
