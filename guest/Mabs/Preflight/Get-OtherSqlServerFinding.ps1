function Get-OtherSqlServerFinding {
    <#
    .SYNOPSIS
        Finds instances of SQL Server that serve somebody else (P13, Q08).

    .DESCRIPTION
        With the bundled SQL Server there is none before setup, and so it hosts no other database either. Once our own setup has begun, an instance
        is its own.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-OtherSqlServerFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-025.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $own = @(if ($Context.Settings.sql.mode -eq 'existing') { $Context.Settings.sql.instanceName })
    $path = 'HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server'
    $instances = @(Get-RegistryValue -Path $path -Name InstalledInstances | Where-Object { $_ -and $_ -notin $own -and $_ -ne 'SSRS' })
    if ($instances.Count -eq 0) { return }
    if ($own.Count -eq 0 -and (Test-SetupBegun -Context $Context)) { return }
    New-Finding -Id 'MABS-PRE-025' -Values @{ instances = $instances }
}
