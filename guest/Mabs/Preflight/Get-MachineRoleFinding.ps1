function Get-MachineRoleFinding {
    <#
    .SYNOPSIS
        Finds roles and products that may not share a machine with the backup server (P13 to P16).

    .DESCRIPTION
        A backup server is a machine with one duty. Allowed are the role that every Windows server has (FileAndStorage-Services) and Hyper-V, which
        setup needs.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-MachineRoleFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-020 to MABS-PRE-022.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ((Get-CimInstance -ClassName Win32_ComputerSystem).DomainRole -ge 4) { New-Finding -Id 'MABS-PRE-020' }

    $allowed = 'FileAndStorage-Services', 'Hyper-V'
    $features = @(Get-WindowsFeature | Where-Object { $_.Installed })
    # The role of a domain controller is named above once it is one.
    $roles = @($features | Where-Object { $_.FeatureType -eq 'Role' -and $_.Name -notin $allowed } | ForEach-Object { $_.Name })
    if ($roles.Count -gt 0) { New-Finding -Id 'MABS-PRE-021' -Values @{ roles = $roles } }

    $services = @(Get-Service | ForEach-Object { $_.Name })
    $products = @(
        if ($services -contains 'OMSDK') { 'a management server of System Center Operations Manager' }
        if ($services -contains 'MSExchangeADTopology' -or $services -contains 'MSExchangeTransport') { 'Exchange Server' }
        if ($services -contains 'ClusSvc' -or @($features | Where-Object { $_.Name -eq 'Failover-Clustering' }).Count -gt 0) { 'failover clustering' }
    )
    if ($products.Count -gt 0) { New-Finding -Id 'MABS-PRE-022' -Values @{ products = $products } }
}
