function New-DiskFinding {
    <#
    .SYNOPSIS
        Makes a finding that can become an error of its own (see Get-DiskError): it keeps the values of its message.

    .PARAMETER Id
        Id of a message.

    .PARAMETER Values
        Values for the places of the message.

    .EXAMPLE
        New-DiskFinding -Id 'MABS-DSK-002' -Values @{ lun = 3; key = 'pool02'; sizeGiB = 1024 }

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: that of New-Finding, and values.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Id,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Values
    )

    $finding = New-Finding -Id $Id -Values $Values
    Add-Member -InputObject $finding -MemberType NoteProperty -Name values -Value $Values
    return $finding
}
