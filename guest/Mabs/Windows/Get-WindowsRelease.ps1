function Get-WindowsRelease {
    <#
    .SYNOPSIS
        Says which Windows Server this is.

    .DESCRIPTION
        By build number: the name in the caption depends on the language. Windows Server 2016 is build 14393, 2019 is 17763, 2022 is 20348.

    .EXAMPLE
        (Get-WindowsRelease).Year

        2019

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Caption, Build (System.Int32), Year (System.Int32; 0 for any other Windows).
    #>
    [CmdletBinding()]
    param()

    $system = Get-CimInstance -ClassName Win32_OperatingSystem
    $build = [int] $system.BuildNumber
    $years = @{ 14393 = 2016; 17763 = 2019; 20348 = 2022 }
    return [pscustomobject] @{
        Caption = $system.Caption
        Build   = $build
        Year    = if ($years.ContainsKey($build)) { $years[$build] } else { 0 }
    }
}
