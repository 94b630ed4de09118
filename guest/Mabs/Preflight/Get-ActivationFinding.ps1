function Get-ActivationFinding {
    <#
    .SYNOPSIS
        Finds out whether Windows is activated.

    .DESCRIPTION
        Advice only: a fresh machine activates within minutes, and one that cannot reach the activation service keeps working for weeks before its
        desktop says so.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-ActivationFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-048.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $windows = '55c92734-d682-4d71-983e-d6ec3f16059f'
    $products = @(Get-CimInstance -ClassName SoftwareLicensingProduct -Filter "ApplicationID='$windows' AND PartialProductKey IS NOT NULL")
    if (@($products | Where-Object { $_.LicenseStatus -eq 1 }).Count -eq 0) { New-Finding -Id 'MABS-PRE-048' }
}
