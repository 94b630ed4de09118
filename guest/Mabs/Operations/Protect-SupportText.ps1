function Protect-SupportText {
    <#
    .SYNOPSIS
        Takes secrets out of a text of a support bundle.

    .DESCRIPTION
        What Protect-Text does, and besides: blocks of keys and certificates, and 64 or more characters of base64 in a row that are no hash, such as
        a line of a certificate file whose begin is missing.

    .PARAMETER Text
        The text, of any number of lines.

    .EXAMPLE
        Protect-SupportText -Text $text

    .INPUTS
        None.

    .OUTPUTS
        System.String.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text
    )

    $clean = Protect-Text -Text $Text
    $clean = $clean -replace '(?s)(-----BEGIN [A-Z ]+-----).*?(-----END [A-Z ]+-----|\z)', '$1[redacted]$2'
    return [System.Text.RegularExpressions.Regex]::Replace($clean, '(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{64,}={0,2}', {
            param($match)
            if ($match.Value -match '^[0-9A-Fa-f]+$') { $match.Value } else { '[redacted]' }
        })
}
