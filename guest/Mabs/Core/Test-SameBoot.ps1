function Test-SameBoot {
    <#
    .SYNOPSIS
        Says whether a time that was written down is that of the present start of Windows.

    .DESCRIPTION
        Within 90 seconds: the number moves when the clock is corrected, and no restart is that quick.

    .PARAMETER BootTime
        What Get-BootTime gave then; nothing when there was none.

    .EXAMPLE
        if (Test-SameBoot -BootTime $record.bootTime) { 'Windows has not restarted yet.' }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [AllowNull()]
        [AllowEmptyString()]
        [string] $BootTime
    )

    if ([string]::IsNullOrEmpty($BootTime)) { return $false }
    $styles = [System.Globalization.DateTimeStyles] 'AdjustToUniversal, AssumeUniversal'
    $then = [System.DateTime]::MinValue
    if (-not [System.DateTime]::TryParse($BootTime, [System.Globalization.CultureInfo]::InvariantCulture, $styles, [ref] $then)) { return $false }
    $now = (Get-CimInstance -ClassName Win32_OperatingSystem).LastBootUpTime.ToUniversalTime()
    return [System.Math]::Abs(($now - $then).TotalSeconds) -le 90
}
