function Set-CleanupPhase {
    <#
    .SYNOPSIS
        Removes what the installation left behind and nobody needs any more.

    .DESCRIPTION
        What that is: see Get-CleanupItem. What cannot be removed now is named by Confirm-CleanupPhase. Killed at any point, the next run lists
        what is left.

        A removed installer does not make earlier phases run again: they succeeded with the same settings. When a setting changes that does need
        the installer, the phase Package downloads it again, and this phase removes it once more.

        The scheduled task \Mabs\Installation keeps both its triggers. Every 15 minutes it finds nothing to do within seconds, and publishes the
        status with the latest health: so a status that grows old says that the machine is gone. It also takes up a phase again that a later
        staging left waiting.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-CleanupPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Remove vault credentials')) { Remove-VaultCredentials -Context $Context }
    foreach ($item in @(Get-CleanupItem -Context $Context)) {
        if (-not $PSCmdlet.ShouldProcess($item.Path, 'Remove')) { continue }
        try {
            Remove-Item -LiteralPath $item.Path -Recurse -Force
            Write-Log -Message "Removed $($item.Path)."
        } catch {
            Write-Log -Level Warning -Message "$($item.Path) cannot be removed: $($_.Exception.Message)"
        }
    }
}
