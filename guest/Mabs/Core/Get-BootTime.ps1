function Get-BootTime {
    <#
    .SYNOPSIS
        Says when Windows started.

    .DESCRIPTION
        The number that Windows gives moves by a second or two when its clock is corrected. So it is given to the minute: a restart takes longer.

    .EXAMPLE
        Get-BootTime

        2026-11-26T08:15:00Z

    .INPUTS
        None.

    .OUTPUTS
        System.String, UTC.
    #>
    [CmdletBinding()]
    param()

    $start = (Get-CimInstance -ClassName Win32_OperatingSystem).LastBootUpTime.AddSeconds(30)
    return (ConvertTo-UtcText -Time $start.AddSeconds(-$start.Second))
}
