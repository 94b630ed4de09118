function New-Finding {
    <#
    .SYNOPSIS
        Makes one finding of a check that reports all it finds at once.

    .PARAMETER Id
        Id of a message. Its rule "advice" makes a finding that stops nothing.

    .PARAMETER Values
        Values for the places of the message.

    .EXAMPLE
        New-Finding -Id 'MABS-PRE-011' -Values @{ role = 'PrimaryDomainController' }

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: id, message, remedy, constraints, after.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Id,

        [System.Collections.IDictionary] $Values = @{}
    )

    $entry = (Get-MessageTable)[$Id]
    if ($null -eq $entry) { throw "There is no message $Id." }
    $constraints = @()
    if ($entry.PSObject.Properties['constraints']) { $constraints = @($entry.constraints) }
    return [pscustomobject] @{
        id          = $Id
        message     = Format-Message -Text $entry.message -Values $Values
        remedy      = Format-Message -Text $entry.remedy -Values $Values
        constraints = $constraints
        after       = $entry.after
    }
}
