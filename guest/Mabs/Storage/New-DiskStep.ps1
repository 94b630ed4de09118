function New-DiskStep {
    <#
    .SYNOPSIS
        Makes the description of one step on disks (see Get-DiskStep, Invoke-DiskStep).

    .PARAMETER Name
        What is done.

    .PARAMETER Text
        The same for a person, with the disk it is done to.

    .PARAMETER Value
        What the step needs.

    .EXAMPLE
        New-DiskStep -Name Await -Text 'Wait for the disk'

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Name, Text, Value.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('EnableDisk', 'BeginScratch', 'Initialize', 'Partition', 'Format', 'EndScratch', 'Letter', 'Extend', 'NewPool', 'WritePool',
            'NoWriteCache', 'AddDisk', 'NewVirtualDisk', 'AttachVirtualDisk', 'Await', 'EndPool', 'GrowVirtualDisk', 'UpdateDisk')]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $Text,

        [System.Collections.IDictionary] $Value = @{}
    )

    return [pscustomobject] @{ Name = $Name; Text = $Text; Value = $Value }
}
