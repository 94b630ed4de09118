function ConvertFrom-ProxyBlob {
    <#
    .SYNOPSIS
        Reads the binary value in which Windows keeps the proxy of the machine or of an account.

    .DESCRIPTION
        WinHttpSettings and DefaultConnectionSettings begin alike: version, counter and ways (32 bits each), then proxy and bypass list, each with
        its length before it. What follows is not read. The layout is not documented by Microsoft; it has not changed since Windows 2000.

    .PARAMETER Blob
        The value; nothing when it does not exist.

    .EXAMPLE
        (ConvertFrom-ProxyBlob -Blob $bytes).Server

        proxy.corp.contoso.com:8080

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Counter, Ways (1 direct, 2 proxy, 4 script, 8 detected), Server and Bypass (both empty
        without a proxy). Nothing for a value that is missing or damaged: Windows then decides by itself.
    #>
    [CmdletBinding()]
    param(
        [AllowNull()]
        [AllowEmptyCollection()]
        [byte[]] $Blob
    )

    if ($null -eq $Blob -or $Blob.Length -lt 12) { return }
    $texts = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $position = 12
    while ($texts.Count -lt 2) {
        if ($position + 4 -gt $Blob.Length) { $texts.Add(''); continue }
        $length = [System.BitConverter]::ToInt32($Blob, $position)
        $position += 4
        if ($length -lt 0 -or $length -gt $Blob.Length - $position) { return }
        $texts.Add([System.Text.Encoding]::ASCII.GetString($Blob, $position, $length))
        $position += $length
    }
    $ways = [System.BitConverter]::ToInt32($Blob, 8)
    $hasProxy = ($ways -band 2) -ne 0
    return [pscustomobject] @{
        Counter = [System.BitConverter]::ToInt32($Blob, 4)
        Ways    = $ways
        Server  = if ($hasProxy) { $texts[0] } else { '' }
        Bypass  = if ($hasProxy) { $texts[1] } else { '' }
    }
}
