function ConvertTo-SecretText {
    <#
    .SYNOPSIS
        Makes a SecureString of characters that just arrived, and registers it for redaction.

    .DESCRIPTION
        For answers that hold a secret. The caller drops the answer at once.

    .PARAMETER Characters
        The characters of the secret. Not a string, so that no caller keeps one.

    .EXAMPLE
        $passphrase = ConvertTo-SecretText -Characters (ConvertFrom-Json -InputObject $answer).value.ToCharArray()

    .INPUTS
        None.

    .OUTPUTS
        System.Security.SecureString, read-only.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [char[]] $Characters
    )

    $secret = New-Object -TypeName System.Security.SecureString
    foreach ($character in $Characters) { $secret.AppendChar($character) }
    $secret.MakeReadOnly()
    Register-Secret -Value $secret
    return $secret
}
