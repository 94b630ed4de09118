function ConvertTo-UtcText {
    <#
    .SYNOPSIS
        Writes a time as yyyy-MM-ddTHH:mm:ssZ.

    .DESCRIPTION
        Takes text as well: PowerShell 7 turns text of this form into a time when it reads JSON, Windows PowerShell 5.1 does not.

    .PARAMETER Time
        The time, or its text. Default: now.

    .EXAMPLE
        ConvertTo-UtcText -Time $boot

        2026-11-26T08:15:00Z

    .INPUTS
        None.

    .OUTPUTS
        System.String, or nothing for $null.
    #>
    [CmdletBinding()]
    param(
        [AllowNull()]
        [object] $Time = (Get-Date)
    )

    if ($null -eq $Time) { return }
    $invariant = [System.Globalization.CultureInfo]::InvariantCulture
    if ($Time -isnot [System.DateTime]) { $Time = [System.DateTime]::Parse("$Time", $invariant, 'AdjustToUniversal, AssumeUniversal') }
    return $Time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH':'mm':'ss'Z'", $invariant)
}
