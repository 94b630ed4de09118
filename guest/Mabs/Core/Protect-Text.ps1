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
        Takes out registered secrets and nothing else. For documents of ours that have to stay JSON: their texts went through here one by one, and
        a name like Passphrase stands for something harmless in them.

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
    if ($null -eq $script:SecretOrder) { $script:SecretOrder = @($script:SecretTexts | Sort-Object -Property Length -Descending) }
    foreach ($secret in $script:SecretOrder) { $clean = $clean.Replace($secret, '[redacted]') }
    if ($RegisteredOnly) { return $clean }
    # Also inside JSON: there a quotation mark has a backslash before it, which must not be taken away from it. A word after a colon is prose.
    $named = '(?i)((?:password|passphrase|access_token|client_secret)(?:\\*["''])?\s*(?!:\s+(?-i:[a-z]+)(?:[\s.,:;)]|$))[:=]\s*(?:\\*["''])?)' +
        '(?!\[redacted\])(?:[^\s"'',;}\\]|\\(?!\\*["'']))+'
    $rules = [ordered] @{
        '(?im)^(\s*(?:SQLMachinePassword|SqlAccountPassword|ReportingMachinePassword|SecurityPassphrase)\s*=\s*).+$' = '$1[redacted]'
        $named                                                                                                       = '$1[redacted]'
        '(?i)\b(Bearer\s+)[A-Za-z0-9._~+/=-]{8,}'                                                                    = '$1[redacted]'
        '(?i)([?&]sig=)[^&\s"\\]+'                                                                                   = '$1[redacted]'
        '(?i)(<ManagementCert>)[^<"\\]*'                                                                             = '$1[redacted]'
    }
    foreach ($rule in $rules.GetEnumerator()) { $clean = $clean -replace $rule.Key, $rule.Value }
    return $clean
}
