function New-CloudSettingDeviation {
    <#
    .SYNOPSIS
        Makes one entry of Get-CloudSettingDeviation.

    .PARAMETER Area
        What it is about.

    .PARAMETER Message
        What was found; for what cannot be read, its name.

    .PARAMETER NotReadable
        The value has no name that is known, so nobody can say whether it is right.

    .EXAMPLE
        New-CloudSettingDeviation -Area proxy -Message 'the proxy' -NotReadable

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Area, IsReadable, Message.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('stagingFolder', 'scratch', 'parallelJobs', 'service', 'staging', 'proxy', 'throttling', 'encryption')]
        [string] $Area,

        [Parameter(Mandatory = $true)]
        [string] $Message,

        [switch] $NotReadable
    )

    return [pscustomobject] @{ Area = $Area; IsReadable = -not $NotReadable; Message = $Message }
}
