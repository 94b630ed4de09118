function Write-AnswerFile {
    <#
    .SYNOPSIS
        Writes the answer file of setup into its protected folder, just before setup starts.

    .DESCRIPTION
        In ASCII when that can hold it, which every reader understands. Otherwise, for an account or a password with other characters, in UTF-16
        with byte order mark, as Microsoft's own sample writes it.

    .PARAMETER Context
        The run.

    .PARAMETER Credential
        The setup account, as DOMAIN\user.

    .PARAMETER Passphrase
        Pass phrase of the server.

    .PARAMETER VaultCredentialsPath
        Full path of the vault credentials file.

    .EXAMPLE
        Write-AnswerFile -Context $context -Credential $credential -Passphrase $passphrase -VaultCredentialsPath $file

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-SET-004; then nothing is written.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [System.Management.Automation.PSCredential] $Credential,

        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $Passphrase,

        [Parameter(Mandatory = $true)]
        [string] $VaultCredentialsPath
    )

    $paths = Get-SetupPath -Context $Context
    if (-not $PSCmdlet.ShouldProcess($paths.AnswerFile, 'Write the answer file')) { return }
    $settings = $Context.Settings
    $parts = @($Credential.UserName -split '\\')
    $options = @{
        MabsVersion          = $settings.package.mabsVersion
        UserName             = $parts[-1]
        DomainName           = if ($parts.Count -gt 1) { $parts[0] } else { $settings.domain.netBiosName }
        AccountPassword      = $Credential.Password
        VaultCredentialsPath = $VaultCredentialsPath
        Passphrase           = $Passphrase
        PassphraseFolder     = $paths.PassphraseFolder
    }
    if ($settings.sql.mode -eq 'existing') { $options.SqlInstanceName = $settings.sql.instanceName }
    $text = ConvertTo-AnswerFileText @options
    $encoding = [System.Text.Encoding]::ASCII
    if ($text -match '[^\x00-\x7f]') { $encoding = [System.Text.Encoding]::Unicode }
    [byte[]] $bytes = @($encoding.GetPreamble()) + @($encoding.GetBytes($text))
    # Not Write-TextFile: that keeps the version before.
    [System.IO.File]::WriteAllBytes((Resolve-FilePath -Path $paths.AnswerFile), $bytes)
}
