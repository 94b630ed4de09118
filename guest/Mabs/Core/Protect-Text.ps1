function Protect-Text {
    <#
    .SYNOPSIS
        Takes secrets out of a text.

    .DESCRIPTION
        Every text that leaves the process goes through here: log, status document, event, support bundle, error stream. Taken out are the
        registered secrets in all their forms, and what looks like a secret whoever wrote it: passwords and pass phrases of an answer file,
        bearer tokens, signatures of storage URLs, the certificate of a vault credentials file.

    .PARAMETER Text
        The text.

    .PARAMETER RegisteredOnly
        Takes out registered secrets and nothing else. For documents that have to stay readable as JSON, in which a name like "passphrase" may
        stand for something harmless.

    .EXAMPLE
        Protect-Text -Text 'SecurityPassphrase=abcdefghijklmnop'

        SecurityPassphrase=[redacted]

    .INPUTS
        None.

    .OUTPUTS
        System.String.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text,

        [switch] $RegisteredOnly
    )

    $clean = $Text
    # Longest first: a secret may be part of another.
    foreach ($secret in @($script:SecretTexts | Sort-Object -Property Length -Descending)) { $clean = $clean.Replace($secret, '[redacted]') }
    if ($RegisteredOnly) { return $clean }
    $rules = [ordered] @{
        '(?im)^(\s*(?:SQLMachinePassword|SqlAccountPassword|ReportingMachinePassword|SecurityPassphrase)\s*=\s*).+$'        = '$1[redacted]'
        '(?i)(["'']?(?:password|passphrase|access_token|client_secret)["'']?\s*[:=]\s*["'']?)(?!\[redacted\])[^\s"'',;}]+' = '$1[redacted]'
        '(?i)\b(Bearer\s+)[A-Za-z0-9._~+/=-]{8,}'                                                                          = '$1[redacted]'
        '(?i)([?&]sig=)[^&\s"]+'                                                                                           = '$1[redacted]'
        '(?is)(<ManagementCert>).*?(</ManagementCert>|\z)'                                                                 = '$1[redacted]$2'
    }
    foreach ($rule in $rules.GetEnumerator()) { $clean = $clean -replace $rule.Key, $rule.Value }
    return $clean
}
