function Test-TcpConnection {
    <#
    .SYNOPSIS
        Tries to connect to many places at once, directly or through an HTTP proxy.

    .DESCRIPTION
        Nothing but the connection is made: no TLS, no request to the place itself. Through a proxy, the tunnel to the place is asked for
        (CONNECT), as every HTTPS client does; with IsPlainHttp the proxy is asked for the front page, because proxies open tunnels to port 443
        only. There, any answer counts that does not say that the proxy failed (407, 502, 503, 504): a refusal by the proxy (403) looks like one
        by the place.

        Places that hang do not add up: all share one time limit.

    .PARAMETER Target
        Places: objects with HostName, Port, ProxyHost (empty: direct), ProxyPort, IsPlainHttp.

    .PARAMETER TimeoutSeconds
        How long all of them together may take, in seconds.

    .EXAMPLE
        Test-TcpConnection -Target ([pscustomobject] @{ HostName = 'aka.ms'; Port = 443; ProxyHost = ''; ProxyPort = 0; IsPlainHttp = $false })

    .INPUTS
        None.

    .OUTPUTS
        System.String per place, in their order: reached; name (DNS knows no such name); refused; timeout; unreachable (no route, or forbidden by
        the machine itself); proxy (the proxy itself was not reached); or 'proxy answered 403'.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $Target,

        [int] $TimeoutSeconds = 10
    )

    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $attempts = @(
        foreach ($place in $Target) {
            $client = New-Object -TypeName System.Net.Sockets.TcpClient
            $name = if ($place.ProxyHost) { $place.ProxyHost } else { $place.HostName }
            $port = if ($place.ProxyHost) { $place.ProxyPort } else { $place.Port }
            $connection = $client.ConnectAsync($name, [int] $port)
            @{ Place = $place; Client = $client; Connection = $connection; Reading = $null; Buffer = $null; Result = $null }
        }
    )
    foreach ($attempt in $attempts) {
        try {
            if (-not $attempt.Connection.Wait([System.Math]::Max(1, 1000 * $TimeoutSeconds - $watch.ElapsedMilliseconds))) {
                $attempt.Result = 'timeout'
            } elseif (-not $attempt.Place.ProxyHost) {
                $attempt.Result = 'reached'
            } else {
                $place = $attempt.Place
                $request = "CONNECT {0}:{1} HTTP/1.1`r`nHost: {0}:{1}`r`n`r`n"
                if ($place.IsPlainHttp) { $request = "HEAD http://{0}:{1}/ HTTP/1.1`r`nHost: {0}:{1}`r`nConnection: close`r`n`r`n" }
                $bytes = [System.Text.Encoding]::ASCII.GetBytes(($request -f $place.HostName, $place.Port))
                $stream = $attempt.Client.GetStream()
                $stream.Write($bytes, 0, $bytes.Length)
                $attempt.Buffer = New-Object -TypeName 'byte[]' -ArgumentList 64
                $attempt.Reading = $stream.ReadAsync($attempt.Buffer, 0, 64)
            }
        } catch {
            $cause = $_.Exception.GetBaseException()
            $code = if ($cause -is [System.Net.Sockets.SocketException]) { "$($cause.SocketErrorCode)" } else { '' }
            $attempt.Result = switch -Regex ($code) {
                '^(HostNotFound|NoData|TryAgain|NoRecovery)$' { 'name' }
                '^ConnectionRefused$' { 'refused' }
                '^TimedOut$' { 'timeout' }
                default { 'unreachable' }
            }
        }
        if ($attempt.Place.ProxyHost -and $null -ne $attempt.Result) { $attempt.Result = 'proxy' }
    }
    foreach ($attempt in $attempts) {
        if ($null -ne $attempt.Reading) {
            $status = 0
            try {
                $isDone = $attempt.Reading.Wait([System.Math]::Max(1, 1000 * $TimeoutSeconds - $watch.ElapsedMilliseconds))
                if (-not $isDone) {
                    $attempt.Result = 'timeout'
                } elseif ([System.Text.Encoding]::ASCII.GetString($attempt.Buffer) -match '^HTTP/1\.[01] (\d{3})') {
                    $status = [int] $Matches[1]
                }
            } catch {
                $attempt.Result = 'unreachable'
            }
            if ($null -eq $attempt.Result) {
                $isReached = if ($attempt.Place.IsPlainHttp) { $status -ne 0 -and $status -notin 407, 502, 503, 504 } else { $status -eq 200 }
                $attempt.Result = if ($isReached) { 'reached' } elseif ($status) { "proxy answered $status" } else { 'unreachable' }
            }
        }
        $attempt.Client.Close()
    }
    return @($attempts | ForEach-Object { $_.Result })
}
