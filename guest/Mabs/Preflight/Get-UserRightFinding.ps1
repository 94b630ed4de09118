function Get-UserRightFinding {
    <#
    .SYNOPSIS
        Finds user rights that a policy took from the administrators and that setup needs.

    .DESCRIPTION
        The phase DomainMembership asks again, with the setup account and after the policies of the domain.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-UserRightFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-047.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $changes = @(Get-UserRightChange -Sid @())
    if ($changes.Count -gt 0) { New-Finding -Id 'MABS-PRE-047' -Values @{ changes = $changes } }
}
