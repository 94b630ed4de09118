function Get-PassphraseFinding {
    <#
    .SYNOPSIS
        Lists why a pass phrase cannot be used.

    .DESCRIPTION
        At least 16 characters (R01), printable ASCII (R02), and nothing that an answer file, XML or cmd.exe may take for something else: setup
        gets the pass phrase in an INI file and hands it on. A reader that cuts it at such a character would encrypt all backups with a pass
        phrase that nobody knows. Generated ones have letters, digits and - _ . only.

    .PARAMETER Passphrase
        The pass phrase.

    .EXAMPLE
        Get-PassphraseFinding -Passphrase $passphrase

    .INPUTS
        None.

    .OUTPUTS
        Findings, see New-Finding: MABS-PPH-002, -003, -004. They tell nothing about the pass phrase but that.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $Passphrase
    )

    $characters = (ConvertFrom-SecretText -Value $Passphrase).ToCharArray()
    try {
        if ($characters.Length -lt 16) { New-Finding -Id 'MABS-PPH-002' }
        if (@($characters | Where-Object { $_ -lt [char] 0x20 -or $_ -gt [char] 0x7E }).Count -gt 0) { New-Finding -Id 'MABS-PPH-003' }
        # ; # = " ' [ ] of INI files, < > & " ' of XML, % ^ | ! & < > ( ) ` of shells; blanks at the ends are cut off by INI readers.
        $forbidden = ";#=""'[]<>&%^|!()``".ToCharArray()
        $hasForbidden = @($characters | Where-Object { $forbidden -ccontains $_ }).Count -gt 0
        $hasBlankEnd = $characters.Length -gt 0 -and ($characters[0] -eq ' ' -or $characters[-1] -eq ' ')
        if ($hasForbidden -or $hasBlankEnd) { New-Finding -Id 'MABS-PPH-004' }
    } finally {
        [System.Array]::Clear($characters, 0, $characters.Length)
    }
}
