function Set-WindowsFeaturesPhase {
    <#
    .SYNOPSIS
        Enables the Windows features that setup needs and makes the folder of the MARS agent.

    .DESCRIPTION
        Killed at any point, the next run asks Windows for the state of each feature and goes on with the first that is neither enabled nor waits
        for a restart.

        Hyper-V on a size without nested virtualization: Windows is expected to enable the feature and to start without the hypervisor, which is
        enough for setup. When Windows refuses it, or takes it back at the restart, the errors say so (MABS-FEA-003, MABS-FEA-004).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-WindowsFeaturesPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: Restart, or nothing. Throws MABS-FEA-002 to MABS-FEA-006 and MABS-FEA-008.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $names = @(Get-RequiredFeature -MabsVersion $Context.Settings.package.mabsVersion)
    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, "Enable $($names -join ', ')")) { return }

    $agentFolder = Get-MarsAgentFolder
    if (Test-Path -LiteralPath $agentFolder -PathType Leaf) { throw (New-MabsError -Id 'MABS-FEA-008' -Values @{ path = $agentFolder }) }
    $null = New-Item -Path $agentFolder -ItemType Directory -Force

    $record = $Context.State.phases['WindowsFeatures']
    foreach ($name in $names) {
        $state = Get-FeatureState -Name $name
        if ($state -in 'Enabled', 'EnablePending') { continue }
        # This phase restarts only when every feature is enabled or about to be. One that is neither after that was taken back.
        if ($null -ne $record -and $record.restarts -gt 0) {
            throw (New-MabsError -Id 'MABS-FEA-004' -Values @{ feature = $name; state = $state })
        }
        if ($name -eq 'Microsoft-Hyper-V' -and -not (Test-NestedVirtualization)) {
            $advice = New-Finding -Id 'MABS-FEA-001'
            Write-Log -Level Warning -Message "$($advice.id) $($advice.message) $($advice.remedy)"
        }
        Enable-Feature -Name $name -LogFolder (Join-Path -Path $Context.DataFolder -ChildPath 'logs')
    }
    $pending = @($names | Where-Object { (Get-FeatureState -Name $_) -eq 'EnablePending' })
    if ($pending.Count -eq 0) { return }
    # The last words before the restart stand in the status document. They are all there is if the machine does not come back.
    Write-Log -Message ("A restart enables $($pending -join ', '). If the machine does not answer after 30 minutes: boot diagnostics in the " +
        'portal; then another size, or `bcdedit /set hypervisorlaunchtype off` in the serial console.')
    return 'Restart'
}
