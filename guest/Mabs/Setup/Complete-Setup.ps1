function Complete-Setup {
    <#
    .SYNOPSIS
        Judges a setup that has ended, by what it left on the machine.

    .DESCRIPTION
        Its exit code proves nothing (G35): 0 without a product is a failure, and a product with the right vault is a success whatever the code.
        The logs are read when there is a failure to explain; on a success they hold errors that mean nothing.

    .PARAMETER Context
        The run.

    .PARAMETER End
        How it ended, from Wait-SetupTask.

    .PARAMETER Attempt
        The attempt; $null when its record was lost.

    .PARAMETER UserName
        Name of the setup account, without domain.

    .EXAMPLE
        Complete-Setup -Context $context -End $end -Attempt $attempt -UserName svc-mabs-setup

    .INPUTS
        None.

    .OUTPUTS
        System.String: Restart, after a fresh installation, or when a restart of Windows is what setup asks for before it can go on. Throws
        MABS-SET-007 to MABS-SET-011, MABS-SET-001, MABS-SET-003, or a message of the family KNO.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $End,

        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [psobject] $Attempt,

        [Parameter(Mandatory = $true)]
        [string] $UserName
    )

    if ($End.Outcome -eq 'working') { throw (New-MabsError -Id 'MABS-SET-009' -Values @{ minutes = $End.Minutes }) }
    if ($End.Outcome -eq 'notStarted') {
        throw (New-MabsError -Id 'MABS-SET-007' -Values @{ account = $UserName; result = 'the task has not run yet' })
    }
    $logs = @(Read-SetupLog -Attempt $Attempt -UserName $UserName)
    $errors = @(Find-ProductError -Text (@($logs | ForEach-Object { $_.Text }) -join "`n"))
    foreach ($entry in $errors) { Write-Log -Level Warning -Message "Setup wrote $($entry.ProductId): $($entry.Line)" }

    if ($null -ne (Get-BackupServerInstallation)) {
        Confirm-VaultRegistration -Context $Context
        Write-Log -Message "Setup ended with $($End.ExitCode) after $($End.Minutes) minutes; the backup server is installed and registered."
        return 'Restart'
    }
    # A general error comes with every one, so it does not count as another reason.
    $others = @($errors | Where-Object { $_.MessageId -and -not $_.NeedsRestart -and $_.MessageId -ne 'MABS-KNO-027' })
    if (@($errors | Where-Object { $_.NeedsRestart }).Count -gt 0 -and $others.Count -eq 0) {
        Write-Log -Message 'Setup wants Windows to restart before it goes on.'
        return 'Restart'
    }
    # What Windows answers when it cannot start a program as this account: wrong password, logon right, locked, expired, disabled.
    $logonResults = @{
        '2147943726' = 'user name or password is wrong (0x8007052E)'
        '2147943785' = 'the account may not log on as a batch job (0x80070569)'
        '2147944309' = 'the account is locked (0x80070775)'
        '2147943730' = 'the password has expired (0x80070532)'
        '2147943731' = 'the account is disabled (0x80070533)'
    }
    if ($errors.Count -eq 0 -and $logonResults.ContainsKey("$($End.ExitCode)")) {
        throw (New-MabsError -Id 'MABS-SET-007' -Values @{ account = $UserName; result = $logonResults["$($End.ExitCode)"] })
    }
    if ($End.Outcome -eq 'silent' -and $errors.Count -eq 0) {
        throw (New-MabsError -Id 'MABS-SET-008' -Values @{ minutes = $End.Minutes; logs = @($logs | ForEach-Object { $_.Path }) })
    }
    throw (New-SetupError -ProductError $errors -Log $logs -ExitCode $End.ExitCode)
}
