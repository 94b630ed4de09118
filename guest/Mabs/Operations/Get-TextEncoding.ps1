function Get-TextEncoding {
    <#
    .SYNOPSIS
        Tells the encoding of a text by its first bytes.

    .PARAMETER Bytes
        The first bytes of the file, some thousand.

    .EXAMPLE
        (Get-TextEncoding -Bytes ([byte[]] (0x41, 0, 0x42, 0))).WebName

        utf-16

    .INPUTS
        None.

    .OUTPUTS
        System.Text.Encoding; nothing when the bytes are no text. ANSI is read as Latin-1.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [byte[]] $Bytes
    )

    if ($Bytes.Length -ge 2 -and $Bytes[0] -eq 0xFF -and $Bytes[1] -eq 0xFE) { return [System.Text.Encoding]::Unicode }
    if ($Bytes.Length -ge 2 -and $Bytes[0] -eq 0xFE -and $Bytes[1] -eq 0xFF) { return [System.Text.Encoding]::BigEndianUnicode }
    $zeros = @(0, 0)
    for ($index = 0; $index -lt $Bytes.Length; $index++) { if ($Bytes[$index] -eq 0) { $zeros[$index % 2]++ } }
    $pairs = [System.Math]::Floor($Bytes.Length / 2)
    if ($zeros[1] -gt 0.7 * $pairs -and $zeros[0] -eq 0) { return [System.Text.Encoding]::Unicode }
    if ($zeros[0] -gt 0.7 * $pairs -and $zeros[1] -eq 0) { return [System.Text.Encoding]::BigEndianUnicode }
    if ($zeros[0] + $zeros[1] -gt 0) { return }
    $strict = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false, $true
    # The last character may be cut; no one has more than four bytes.
    for ($cut = 0; $cut -le [System.Math]::Min(3, $Bytes.Length); $cut++) {
        try {
            $null = $strict.GetCharCount($Bytes, 0, $Bytes.Length - $cut)
            return [System.Text.Encoding]::UTF8
        } catch {
            continue
        }
    }
    return [System.Text.Encoding]::GetEncoding(28591)
}
