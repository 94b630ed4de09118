function ConvertTo-AnswerFileText {
    <#
    .SYNOPSIS
        Renders the answer file of the unattended setup.

    .DESCRIPTION
        All 17 keys of the section [OPTIONS] (backup-mabs-unattended-install, 2017 to 2025-07), in the order of that page. It does not say which
        may be left out for the bundled SQL Server, so none is. Where the page and Microsoft's own sample for V3 (AzureStack-QuickStart-Templates)
        put the password of an administrator, the password of the setup account stands here: for the SQL machine, for the reporting machine, and
        as SqlAccountPassword, which setup gives to the restricted local accounts that it makes. The machine is localhost, as on that page.

        The bundled SQL Server gets the instance MSDPMINSTANCE. ReportingInstanceName is SSRS for V4; for V3 it is the instance, as in the
        sample.

        No source says how a value is quoted or escaped. So a value that two readers could read differently is refused instead of written:
        line ends and other control characters, blanks at the ends, quotation marks at the ends, semicolons, a placeholder in angle brackets,
        nothing at all. Paths may not have spaces either.

    .PARAMETER MabsVersion
        V3 or V4.

    .PARAMETER UserName
        Name of the setup account, without domain.

    .PARAMETER DomainName
        NetBIOS name of the domain (P26).

    .PARAMETER AccountPassword
        Password of the setup account.

    .PARAMETER SqlInstanceName
        Instance of an own SQL Server. Without it, setup installs the bundled one.

    .PARAMETER VaultCredentialsPath
        Full path of the vault credentials file.

    .PARAMETER Passphrase
        Pass phrase of the server.

    .PARAMETER PassphraseFolder
        Existing folder in which setup saves the pass phrase.

    .EXAMPLE
        ConvertTo-AnswerFileText -MabsVersion V4 -UserName svc-mabs-setup -DomainName CORP -AccountPassword $password `
            -VaultCredentialsPath C:\Mabs\run\credentials\rsv.VaultCredentials -Passphrase $passphrase -PassphraseFolder C:\Mabs\run\passphrase

    .INPUTS
        None.

    .OUTPUTS
        System.String. It holds secrets: it goes into the file and nowhere else. Throws MABS-SET-004 with every key whose value is refused, and
        why; never with a value.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('V3', 'V4')]
        [string] $MabsVersion,

        [Parameter(Mandatory = $true)]
        [string] $UserName,

        [Parameter(Mandatory = $true)]
        [string] $DomainName,

        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $AccountPassword,

        [AllowEmptyString()]
        [string] $SqlInstanceName = '',

        [Parameter(Mandatory = $true)]
        [string] $VaultCredentialsPath,

        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $Passphrase,

        [Parameter(Mandatory = $true)]
        [string] $PassphraseFolder
    )

    $instance = if ($SqlInstanceName) { $SqlInstanceName } else { 'MSDPMINSTANCE' }
    $options = [ordered] @{
        UserName                   = $UserName
        CompanyName                = $DomainName
        SQLMachineName             = 'localhost'
        SQLInstanceName            = $instance
        SQLMachineUserName         = $UserName
        SQLMachinePassword         = ConvertFrom-SecretText -Value $AccountPassword
        SQLMachineDomainName       = $DomainName
        ReportingMachineName       = 'localhost'
        ReportingInstanceName      = if ($MabsVersion -eq 'V4') { 'SSRS' } else { $instance }
        SqlAccountPassword         = ConvertFrom-SecretText -Value $AccountPassword
        ReportingMachineUserName   = $UserName
        ReportingMachinePassword   = ConvertFrom-SecretText -Value $AccountPassword
        ReportingMachineDomainName = $DomainName
        VaultCredentialFilePath    = $VaultCredentialsPath
        SecurityPassphrase         = ConvertFrom-SecretText -Value $Passphrase
        PassphraseSaveLocation     = $PassphraseFolder
        UseExistingSQL             = if ($SqlInstanceName) { '1' } else { '0' }
    }
    $findings = @(
        # The text of a secret ends at its first zero.
        if ($AccountPassword.Length -ne $options.SQLMachinePassword.Length) { 'SQLMachinePassword has a control character' }
        if ($Passphrase.Length -ne $options.SecurityPassphrase.Length) { 'SecurityPassphrase has a control character' }
        foreach ($key in $options.Keys) {
            $value = $options[$key]
            if ($value -eq '') { "$key is empty" }
            if ($value -match '[\x00-\x1f\x7f\u0085\u2028\u2029]') { "$key has a line end or another control character" }
            if ($value -ne $value.Trim()) { "$key begins or ends with a blank" }
            if ($value -match '^["'']|["'']\z') { "$key begins or ends with a quotation mark" }
            if ($value.Contains(';')) { "$key has a semicolon" }
            if ($value -match '^<.*>\z') { "$key looks like a placeholder" }
        }
        foreach ($key in 'VaultCredentialFilePath', 'PassphraseSaveLocation') { if ($options[$key] -match '\s') { "$key has a space" } }
        if ($DomainName.Contains('.')) { 'SQLMachineDomainName is not a NetBIOS name' }
        if ($options.SecurityPassphrase.Length -lt 16) { 'SecurityPassphrase has less than 16 characters' }
        if ($options.SecurityPassphrase -match '[^\x20-\x7e]') { 'SecurityPassphrase is not ASCII' }
    )
    if ($findings.Count -gt 0) { throw (New-MabsError -Id 'MABS-SET-004' -Values @{ findings = $findings }) }
    $lines = @('[OPTIONS]') + @(foreach ($key in $options.Keys) { "$key=$($options[$key])" })
    return ($lines -join "`r`n") + "`r`n"
}
