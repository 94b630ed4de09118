function Register-Secret {
    <#
    .SYNOPSIS
        Makes a secret known, so that Protect-Text takes it out of every text.

    .DESCRIPTION
        Called by whatever reads a secret, before it is used. Besides the text itself, the forms in which programs repeat it are known:
        base64, and escaped for a URL, for XML and for JSON.

    .PARAMETER Value
        The secret.

    .EXAMPLE
        Register-Secret -Value $passphrase

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $Value
    )

    $text = ConvertFrom-SecretText -Value $Value
    # Shorter than this it is no secret, and taking it out would take words apart.
    if ($text.Length -lt 6) { return }
    $json = ConvertTo-Json -InputObject $text -Compress
    $forms = @(
        $text
        [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($text))
        [System.Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes($text))
        [System.Uri]::EscapeDataString($text)
        [System.Security.SecurityElement]::Escape($text)
        $json.Substring(1, $json.Length - 2)
    )
    foreach ($form in $forms) { if ($script:SecretTexts.Add($form)) { $script:SecretOrder = $null } }
}
