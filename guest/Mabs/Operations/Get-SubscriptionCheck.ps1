function Get-SubscriptionCheck {
    <#
    .SYNOPSIS
        Checks the state of the subscription, as far as the server shows it (M04).

    .DESCRIPTION
        The object of Get-DPMCloudSubscription is not documented. A state with one of the three documented names counts (install page, 2026-01):
        Active, Expired (backups stop, restores work), Deprovisioned (recovery points in Azure are deleted). Where none is shown, the state can be
        seen in Azure only, and the connection to the vault stands for it.

    .PARAMETER Server
        Name of the server.

    .EXAMPLE
        Get-SubscriptionCheck -Server MABS01

    .INPUTS
        None.

    .OUTPUTS
        A result of New-HealthCheck: subscription.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Server
    )

    $flat = ConvertTo-FlatSetting -InputObject (Get-DPMCloudSubscription -DPMServerName $Server)
    $states = @(
        foreach ($path in $flat.Keys) {
            if ($path -match '(State|Status)$' -and "$($flat[$path])" -match '^(Active|Expired|Deprovisioned)$') { $Matches[1] }
        }
    )
    foreach ($bad in 'Deprovisioned', 'Expired') {
        if ($states -contains $bad) { return (New-HealthCheck -Id subscription -State failed -Detail "the subscription is $bad") }
    }
    if ($states.Count -gt 0) { return (New-HealthCheck -Id subscription -State ok -Detail 'the subscription is Active') }
    New-HealthCheck -Id subscription -State ok -Detail 'the server does not show the state of the subscription'
}
