function Clear-SetupSecret {
    <#
    .SYNOPSIS
        Destroys whatever setup left behind: answer file, saved pass phrase, vault credentials, and the task with the stored password.

    .DESCRIPTION
        Called after every setup, whatever became of it, and at the start of every run: a run that was killed could not do it. Safe at any time.
        While setup is running nothing is touched, because setup reads these files.

        The pass phrase is not lost: setup got it from Key Vault.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Clear-SetupSecret -Context $context

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

    if (Test-SetupRunning -Context $Context) {
        Write-Log -Message 'Setup is running; its files stay until it ends.'
        return
    }
    $folder = (Get-SetupPath -Context $Context).RunFolder
    if (-not $PSCmdlet.ShouldProcess($folder, 'Destroy answer file, pass phrase file and vault credentials')) { return }
    if ($null -ne (Get-SetupTask)) { Unregister-ScheduledTask -TaskPath '\Mabs\' -TaskName 'Setup' -Confirm:$false }
    $firstError = $null
    foreach ($path in @(Get-SetupSecret -Context $Context)) {
        try {
            Remove-SecretFile -Path $path
            Write-Log -Message "$path is destroyed."
        } catch {
            # One that resists must not keep the others.
            if ($null -eq $firstError) { $firstError = $_ }
        }
    }
    # Besides the file there is a certificate with its private key in the store of the machine (G5).
    Remove-VaultCredentials -Context $Context
    if ($null -ne $firstError) { throw $firstError }
}
