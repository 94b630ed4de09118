function Confirm-SetupGate {
    <#
    .SYNOPSIS
        Makes sure that setup may start: right vault or none, installer whole and with the right agent, own SQL Server at work.

    .DESCRIPTION
        An installer that somebody deleted or changed since its phases is brought back here.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-SetupGate -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-SET-001 or MABS-SET-002 for a machine that is registered already (P18), MABS-SET-005 for an own SQL Server that does
        not run, and what the phases Package and MarsAgent throw.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    switch (Get-VaultRegistration -Context $Context) {
        'other' { throw (New-MabsError -Id 'MABS-SET-001' -Values @{ found = (Get-MarsAgent).VaultName; expected = $settings.vault.name }) }
        'unknown' { throw (New-MabsError -Id 'MABS-SET-002' -Values @{ expected = $settings.vault.name }) }
    }
    if ($settings.sql.mode -eq 'existing') {
        $problems = @(
            foreach ($name in "MSSQL`$$($settings.sql.instanceName)", "SQLAgent`$$($settings.sql.instanceName)") {
                $service = Find-Service -Name $name
                if ($null -eq $service) { "$name is missing" } elseif ("$($service.Status)" -ne 'Running') { "$name is $($service.Status)" }
            }
        )
        if ($problems.Count -gt 0) {
            throw (New-MabsError -Id 'MABS-SET-005' -Values @{ instance = $settings.sql.instanceName; services = $problems })
        }
    }
    if (-not $PSCmdlet.ShouldProcess($Context.WorkFolder, 'Bring back the installer where it is not whole')) { return }
    if (-not (Test-PackagePhase -Context $Context)) { Set-PackagePhase -Context $Context }
    Confirm-PackagePhase -Context $Context
    if (-not (Test-MarsAgentPhase -Context $Context)) { Set-MarsAgentPhase -Context $Context }
    Confirm-MarsAgentPhase -Context $Context
}
