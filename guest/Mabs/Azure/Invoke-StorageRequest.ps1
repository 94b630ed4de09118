function Invoke-StorageRequest {
    <#
    .SYNOPSIS
        Reads or writes one block blob with the identity of the VM.

    .DESCRIPTION
        Asks the instance metadata service for a token of the storage service, then sends the request. Answers that mean "not yet" (403 of a
        role that has not arrived, 408, 410, 429, 5xx, no answer at all) are tried again with pauses that grow from 1 to 60 seconds.

        The metadata service is never asked through a proxy. Blobs go through the proxy when one is given, and through none otherwise: the
        proxy settings of the account the script runs under do not count.

    .PARAMETER Method
        Get reads the blob, Put replaces it.

    .PARAMETER Uri
        URL of the blob.

    .PARAMETER Audience
        Resource for which the token is asked, such as https://storage.azure.com/.

    .PARAMETER Body
        Text to write, as UTF-8. Needed by Put.

    .PARAMETER ContentType
        Type of the written blob.

    .PARAMETER IdentityEndpoint
        Address of the instance metadata service.

    .PARAMETER ProxyUri
        URL of the proxy; empty for none.

    .PARAMETER RetryMinutes
        How long "not yet" is tried again, in minutes. After that the last error is thrown.

    .EXAMPLE
        Invoke-StorageRequest -Method Get -Uri https://stmabs.blob.core.windows.net/status/MABS01/status.json

    .INPUTS
        None.

    .OUTPUTS
        System.String: the text of the blob, or nothing if Get finds no blob. Put returns nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('Get', 'Put')]
        [string] $Method,

        [Parameter(Mandatory = $true)]
        [string] $Uri,

        [string] $Audience = 'https://storage.azure.com/',

        [AllowEmptyString()]
        [string] $Body = '',

        [string] $ContentType = 'application/json; charset=utf-8',

        [string] $IdentityEndpoint = 'http://169.254.169.254',

        [AllowNull()]
        [AllowEmptyString()]
        [string] $ProxyUri,

        [double] $RetryMinutes = 20
    )

    $transient = 403, 408, 410, 429
    $deadline = [System.DateTime]::UtcNow.AddMinutes($RetryMinutes)
    for ($pauseSeconds = 1; ; $pauseSeconds = [System.Math]::Min(2 * $pauseSeconds, 60)) {
        $address = '{0}/metadata/identity/oauth2/token?api-version=2018-02-01&resource={1}' -f
            $IdentityEndpoint, [System.Uri]::EscapeDataString($Audience)
        try {
            $identity = New-Object -TypeName System.Net.WebClient
            $identity.Proxy = $null
            $identity.Headers.Add('Metadata', 'true')
            $token = (ConvertFrom-Json -InputObject $identity.DownloadString($address)).access_token

            $address = $Uri
            $storage = New-Object -TypeName System.Net.WebClient
            $storage.Proxy = $null
            if ($ProxyUri) { $storage.Proxy = New-Object -TypeName System.Net.WebProxy -ArgumentList $ProxyUri }
            $storage.Headers.Add('Authorization', "Bearer $token")
            $storage.Headers.Add('x-ms-version', '2020-10-02')
            $storage.Headers.Add('x-ms-date', [System.DateTime]::UtcNow.ToString('R'))
            if ($Method -eq 'Get') {
                return [System.Text.Encoding]::UTF8.GetString($storage.DownloadData($Uri))
            }
            $storage.Headers.Add('x-ms-blob-type', 'BlockBlob')
            $storage.Headers.Add('Content-Type', $ContentType)
            $null = $storage.UploadData($Uri, 'PUT', [System.Text.Encoding]::UTF8.GetBytes($Body))
            return
        } catch {
            $cause = $_.Exception.GetBaseException()
            $status = 0
            if ($cause -is [System.Net.WebException] -and $null -ne $cause.Response) { $status = [int] $cause.Response.StatusCode }
            # Only the blob can be absent; a metadata service that answers 404 is restarting.
            $isBlob = $address -eq $Uri
            if ($Method -eq 'Get' -and $isBlob -and $status -eq 404) { return }
            $isTransient = $status -eq 0 -or $status -ge 500 -or $transient -contains $status -or $status -eq 404
            if (-not $isTransient -or [System.DateTime]::UtcNow -ge $deadline) { throw "$address $($cause.Message)" }
            Start-Sleep -Seconds $pauseSeconds
        }
    }
}
