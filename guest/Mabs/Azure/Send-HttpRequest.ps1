function Send-HttpRequest {
    <#
    .SYNOPSIS
        Sends one HTTP request and gives its answer, whatever the answer is.

    .DESCRIPTION
        TLS 1.2 or nothing. Redirections are not followed: a token must not travel to an address that nobody chose. A proxy is used only when one
        is given; the proxy settings of the account that the script runs under do not count.

        HttpWebRequest, because 5.1 cannot say "no proxy at all" in Invoke-WebRequest, and turns every answer but 2xx into an error.

    .PARAMETER Method
        GET, HEAD or PUT.

    .PARAMETER Uri
        The whole URL.

    .PARAMETER Headers
        Further headers. Authorization does not belong here: see Token.

    .PARAMETER Token
        Sent as bearer token.

    .PARAMETER Body
        Bytes to send, with PUT.

    .PARAMETER ContentType
        Type of the body.

    .PARAMETER ProxyUri
        URL of the proxy; empty for none.

    .PARAMETER TimeoutSeconds
        How long to wait for the beginning of the answer, and then for each part of it, in seconds.

    .EXAMPLE
        $answer = Send-HttpRequest -Method GET -Uri $uri -Token $token

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject. Throws nothing that the network can cause:

        Status    HTTP status; 0 when there was no whole answer
        Headers   hashtable of the headers of the answer
        Bytes     its body
        Failure   empty; 'none' (no answer, or a cut one) or 'certificate' (the server is not who it says)
        Detail    why there was no answer
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('GET', 'HEAD', 'PUT')]
        [string] $Method,

        [Parameter(Mandatory = $true)]
        [string] $Uri,

        [System.Collections.IDictionary] $Headers = @{},

        [System.Security.SecureString] $Token,

        [AllowEmptyCollection()]
        [byte[]] $Body = @(),

        [string] $ContentType = '',

        [AllowEmptyString()]
        [string] $ProxyUri = '',

        [int] $TimeoutSeconds = 100
    )

    $answer = [pscustomobject] @{ Status = 0; Headers = @{}; Bytes = [byte[]] @(); Failure = ''; Detail = '' }
    [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.SecurityProtocolType]::Tls12
    $response = $null
    try {
        $request = [System.Net.WebRequest]::CreateHttp($Uri)
        $request.Method = $Method
        $request.Proxy = $null
        if ($ProxyUri) { $request.Proxy = New-Object -TypeName System.Net.WebProxy -ArgumentList $ProxyUri }
        $request.AllowAutoRedirect = $false
        $request.Timeout = $TimeoutSeconds * 1000
        $request.ReadWriteTimeout = $TimeoutSeconds * 1000
        foreach ($name in $Headers.Keys) { $request.Headers.Add($name, $Headers[$name]) }
        if ($null -ne $Token) { $request.Headers.Add('Authorization', 'Bearer ' + (ConvertFrom-SecretText -Value $Token)) }
        if ($Method -eq 'PUT') {
            $request.ContentType = $ContentType
            $request.ContentLength = $Body.Length
            $stream = $request.GetRequestStream()
            try { $stream.Write($Body, 0, $Body.Length) } finally { $stream.Dispose() }
        }
        try {
            $response = $request.GetResponse()
        } catch {
            $cause = $_.Exception
            while ($null -ne $cause -and $cause -isnot [System.Net.WebException]) { $cause = $cause.InnerException }
            if ($null -eq $cause -or $null -eq $cause.Response) { throw }
            $response = $cause.Response
        }
        foreach ($name in $response.Headers.AllKeys) { $answer.Headers[$name] = $response.Headers[$name] }
        if ($Method -ne 'HEAD') {
            $announced = $response.ContentLength
            $memory = New-Object -TypeName System.IO.MemoryStream
            $stream = $response.GetResponseStream()
            try { $stream.CopyTo($memory) } finally { $stream.Dispose() }
            if ($announced -ge 0 -and $memory.Length -ne $announced) {
                throw "The connection was cut after $($memory.Length) of $announced bytes."
            }
            $answer.Bytes = $memory.ToArray()
        }
        $answer.Status = [int] $response.StatusCode
    } catch {
        $answer.Failure = 'none'
        $answer.Detail = $_.Exception.GetBaseException().Message
        for ($cause = $_.Exception; $null -ne $cause; $cause = $cause.InnerException) {
            # The first as .NET Framework says it, the second as PowerShell 7 does.
            if ($cause -is [System.Net.WebException] -and $cause.Status -eq 'TrustFailure') { $answer.Failure = 'certificate' }
            if ($cause -is [System.Security.Authentication.AuthenticationException]) { $answer.Failure = 'certificate' }
        }
    } finally {
        if ($null -ne $response) { $response.Close() }
    }
    return $answer
}
