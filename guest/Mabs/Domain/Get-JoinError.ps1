function Get-JoinError {
    <#
    .SYNOPSIS
        Reads why the latest try to join the domain failed.

    .DESCRIPTION
        C:\Windows\debug\NetSetup.LOG has one line per try that says how it ended. The extension that joins only says that there was an error.
        Sources: pages "Active Directory domain join troubleshooting" and KB5020276.

    .EXAMPLE
        Get-JoinError

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Code, Meaning, MayPass. Nothing when no try failed, or the last one did not.
    #>
    [CmdletBinding()]
    param()

    $path = Resolve-FilePath -Path (Join-Path -Path $env:SystemRoot -ChildPath 'debug/NetSetup.LOG')
    if (-not [System.IO.File]::Exists($path)) { return }
    # Windows may be writing into it.
    $stream = [System.IO.File]::Open($path, 'Open', 'Read', 'ReadWrite, Delete')
    try {
        $text = (New-Object -TypeName System.IO.StreamReader -ArgumentList $stream, $true).ReadToEnd()
    } finally {
        $stream.Dispose()
    }
    $results = [System.Text.RegularExpressions.Regex]::Matches($text, 'NetpDoDomainJoin: status:\s*0x([0-9a-fA-F]+)')
    if ($results.Count -eq 0) { return }
    $code = [System.Convert]::ToInt32($results[$results.Count - 1].Groups[1].Value, 16)
    if ($code -eq 0) { return }
    # What the code means, and whether the same try may succeed later.
    $known = @{
        5    = 'access denied: the join account may not join computers to this organizational unit', $false
        53   = 'the domain controller is not reached (network path not found)', $true
        64   = 'the connection to the domain controller was cut off', $true
        1311 = 'no domain controller could check the join account', $true
        1323 = 'the password of the join account was refused: check the form of its name (UPN or DOMAIN\user) and the secret', $false
        1326 = 'wrong user name or password of the join account', $false
        1331 = 'the join account is disabled', $false
        1332 = 'no such organizational unit or account, or a wrong join option', $false
        1355 = 'no domain controller found: the DNS servers of the network must be those of the domain', $true
        1722 = 'the domain controller does not answer (RPC server unavailable)', $true
        1909 = 'the join account is locked out', $false
        2224 = 'a computer account of this name exists already', $false
        2732 = 'a computer account of this name exists and may not be used again (KB5020276)', $false
        8557 = 'the join account has used up the number of computers it may join', $false
    }
    $meaning = 'see the page "Active Directory domain join troubleshooting"', $true
    if ($known.ContainsKey($code)) { $meaning = $known[$code] }
    return [pscustomobject] @{ Code = $code; Meaning = $meaning[0]; MayPass = $meaning[1] }
}
