function ConvertTo-ProxyBlob {
    <#
    .SYNOPSIS
        Makes the binary value in which Windows keeps the proxy of an account.

    .DESCRIPTION
        The value DefaultConnectionSettings: no script, nothing detected, so that the proxy that is written here is the only one. The layout is
        that of ConvertFrom-ProxyBlob, with an empty script address and 32 bytes that Windows uses for detection behind it.

    .PARAMETER Server
        Proxy and port, such as proxy.corp.contoso.com:8080. Empty: the direct way.

    .PARAMETER Bypass
        Names without proxy, separated by semicolons.

    .PARAMETER Counter
        Number of the change; Windows counts them.

    .EXAMPLE
        ConvertTo-ProxyBlob -Server 'proxy.corp.contoso.com:8080' -Bypass '<local>;*.corp.contoso.com' -Counter 1

    .INPUTS
        None.

    .OUTPUTS
        System.Byte[].
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Server,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Bypass,

        [Parameter(Mandatory = $true)]
        [int] $Counter
    )

    $ways = if ($Server) { 3 } else { 1 }
    $bytes = New-Object -TypeName 'System.Collections.Generic.List[byte]'
    foreach ($number in 0x46, $Counter, $ways) { $bytes.AddRange([System.BitConverter]::GetBytes([int] $number)) }
    foreach ($text in $Server, $(if ($Server) { $Bypass } else { '' }), '') {
        $bytes.AddRange([System.BitConverter]::GetBytes([int] $text.Length))
        $bytes.AddRange([System.Text.Encoding]::ASCII.GetBytes($text))
    }
    $bytes.AddRange([byte[]] (,0 * 32))
    return , $bytes.ToArray()
}
