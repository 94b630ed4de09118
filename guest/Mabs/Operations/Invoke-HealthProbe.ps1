function Invoke-HealthProbe {
    <#
    .SYNOPSIS
        Checks the health of the server and tells everybody: health.json, event log, status container. The work of the scheduled task \Mabs\Health.

    .DESCRIPTION
        Only looks. While an installation run is at work the status is left to it: it publishes the health with its next step.

        A probe that cannot even begin writes an event of the state failed, with the check probe. It is never silent.

    .PARAMETER Folder
        Folder of the staging.

    .PARAMETER IdentityEndpoint
        Address of the instance metadata service.

    .EXAMPLE
        (Invoke-HealthProbe -Folder C:\ProgramData\Mabs\3f2a9c0d51e84b7c9a60d2f1e8b7c4a5).state

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: the report, see Get-HealthReport; nothing when another probe is at work. Throws what the
        probe itself failed with, after it was reported.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [string] $IdentityEndpoint = 'http://169.254.169.254'
    )

    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Run the health probe')) { return }
    try {
        $context = New-InstallationContext -Folder $Folder -IdentityEndpoint $IdentityEndpoint
        Set-LogFile -Context $context -Name health
        $report = Invoke-HealthRun -Context $context
        if ($null -ne $report) { Publish-HealthStatus -Context $context }
        return $report
    } catch {
        $problem = $_
        Write-Log -Level Error -Message "The health probe failed: $($problem.Exception.Message)"
        Write-ProbeFailure
        throw $problem
    }
}
