function Get-BootTime {
    <#
    .SYNOPSIS
        Says when Windows started.

    .DESCRIPTION
        The number that Windows gives moves by seconds when its clock is corrected: compare two of them with Test-SameBoot.

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

    return (ConvertTo-UtcText -Time (Get-CimInstance -ClassName Win32_OperatingSystem).LastBootUpTime)
}
