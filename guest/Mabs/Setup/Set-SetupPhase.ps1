function Set-SetupPhase {
    <#
    .SYNOPSIS
        Installs the backup server and registers it with the vault, unattended.

    .DESCRIPTION
        A setup that an earlier run started and that is still at work is waited for; a second one is never started (U08). Otherwise what an
        earlier run left is destroyed first. Then: no restart is pending (W03), the gate, credentials, answer file, one-time task, and the wait.
        Whatever happens then, answer file, credentials, pass phrase file and task are destroyed, unless setup is still reading them.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-SetupPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: Restart, before setup when one is pending, after it, and when setup asks for one. Nothing when all was done before.
        Throws what Confirm-SetupGate, Start-Setup, Complete-Setup and Confirm-VaultRegistration throw.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Install Azure Backup Server')) { return }
    $userName = $Context.Settings.domain.setupAccount.userName -replace '^[^\\]*\\', '' -replace '@.*$', ''
    $isAtWork = Test-SetupRunning -Context $Context
    if (-not $isAtWork) {
        Clear-SetupSecret -Context $Context
        if ($null -ne (Get-BackupServerInstallation)) {
            Confirm-VaultRegistration -Context $Context
            if (Test-RestartOwed -Context $Context) { return 'Restart' }
            return
        }
        $reasons = @(Get-PendingRestart)
        if ($reasons.Count -gt 0) {
            Write-Log -Message "Windows has to restart before setup: $($reasons -join ', ')."
            return 'Restart'
        }
        Confirm-SetupGate -Context $Context
    } else {
        Write-Log -Message 'Setup of an earlier run is still at work; this run waits for it.'
        # Only to be known: this run repeats lines of a log that another run started, and has to take these out of them.
        $null = Get-ServerPassphrase -Context $Context
        $null = Get-KeyVaultSecret -Context $Context -Uri $Context.Settings.domain.setupAccount.passwordSecretUri
    }
    try {
        if ($isAtWork) {
            $attempt = Read-SetupAttempt -Context $Context
        } else {
            $attempt = Start-Setup -Context $Context
        }
        $end = Wait-SetupTask -Context $Context -Attempt $attempt -UserName $userName
        return (Complete-Setup -Context $Context -End $end -Attempt $attempt -UserName $userName)
    } finally {
        try {
            Clear-SetupSecret -Context $Context
        } catch {
            # Must not hide what setup ended with. The proof of the phase looks for leftovers, and the next run tries again.
            Write-Log -Level Error -Message "What setup needed could not be destroyed: $($_.Exception.Message)"
        }
    }
}
