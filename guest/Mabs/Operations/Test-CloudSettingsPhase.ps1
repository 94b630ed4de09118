function Test-CloudSettingsPhase {
    <#
    .SYNOPSIS
        Says whether nothing is left to do about the settings of online backup.

    .DESCRIPTION
        A marker means that the agent has to be started again for settings that are there already.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-CloudSettingsPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (Test-Path -LiteralPath (Join-Path -Path $Context.DataFolder -ChildPath 'cloudSettings.restart')) { return $false }
    Import-BackupServerModule
    $target = Get-CloudSettingTarget -Context $Context
    # Not among the deviations, which have to be gone at the end: should the agent give the folder other rights, nothing fails for it.
    if (-not (Test-ProtectedFolder -Path $target.StagingPath)) { return $false }
    return (@(Get-CloudSettingDeviation -Context $Context -Target $target).Count -eq 0)
}
