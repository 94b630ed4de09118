function Start-Setup {
    <#
    .SYNOPSIS
        Makes everything that setup reads, and starts it.

    .DESCRIPTION
        In this order: folders with their access rights, one of which setup needs although its own agent will fill it (W01); setup account
        and pass phrase from Key Vault; the record of the attempt; credentials of the vault, made for it; the answer file; the one-time task.
        Whoever calls this destroys it all afterwards (Clear-SetupSecret), also when this throws.

    .PARAMETER Context
        The run.

    .EXAMPLE
        $attempt = Start-Setup -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, the attempt (see New-SetupAttempt). Throws MABS-SET-004, MABS-SET-006, and what Key Vault
        and the vault refuse.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Start the setup of Azure Backup Server')) { return }
    $paths = Get-SetupPath -Context $Context
    $credential = Get-SetupCredential -Context $Context
    $passphrase = Get-ServerPassphrase -Context $Context
    New-ProtectedFolder -Path $Context.WorkFolder
    foreach ($folder in $paths.RunFolder, $paths.CredentialsFolder, $paths.PassphraseFolder, $paths.LogFolder) {
        New-ProtectedFolder -Path $folder -Account $credential.UserName
    }
    $agentFolder = Join-Path -Path $env:ProgramFiles -ChildPath 'Microsoft Azure Recovery Services Agent'
    $null = New-Item -Path $agentFolder -ItemType Directory -Force

    $layout = Get-PackageLayout -Folder (Get-PackagePath -Context $Context).SetupFolder
    $attempt = New-SetupAttempt -Context $Context -UserName ($credential.UserName -split '\\')[-1]
    $vaultCredentialsPath = New-VaultCredentialsFile -Context $Context -Folder $paths.CredentialsFolder
    Write-AnswerFile -Context $Context -Credential $credential -Passphrase $passphrase -VaultCredentialsPath $vaultCredentialsPath
    Register-SetupTask -Credential $credential -SetupPath $layout.SetupPath -AnswerFile $paths.AnswerFile -LogPath $attempt.logPath
    Start-ScheduledTask -TaskPath '\Mabs\' -TaskName 'Setup'
    Write-Log -Message "Setup is started as $($credential.UserName); its log is $($attempt.logPath)."
    return $attempt
}
