function Get-UptimeMinute {
    <#
    .SYNOPSIS
        Says how long ago Windows started, in minutes.

    .EXAMPLE
        Get-UptimeMinute

    .INPUTS
        None.

    .OUTPUTS
        System.Double.
    #>
    [CmdletBinding()]
    param()

    $boot = (Get-CimInstance -ClassName Win32_OperatingSystem).LastBootUpTime
    return ((Get-Date).ToUniversalTime() - $boot.ToUniversalTime()).TotalMinutes
}
