function Get-RemoteTime {
    <#
    .SYNOPSIS
        Reads the time of a web server.

    .DESCRIPTION
        Every answer says when it was made, also one that refuses.

    .PARAMETER Uri
        Any address of the server.

    .PARAMETER ProxyUri
        URL of the proxy; empty for none.

    .PARAMETER TimeoutSeconds
        How long to wait for the answer, in seconds.

    .EXAMPLE
        Get-RemoteTime -Uri https://stmabs.blob.core.windows.net/status

    .INPUTS
        None.

    .OUTPUTS
        System.DateTime, UTC, in whole seconds. Throws when there is no answer.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Uri,

        [AllowNull()]
        [AllowEmptyString()]
        [string] $ProxyUri,

        [int] $TimeoutSeconds = 20
    )

    [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.SecurityProtocolType]::Tls12
    $request = [System.Net.WebRequest]::Create($Uri)
    $request.Method = 'HEAD'
    $request.Timeout = 1000 * $TimeoutSeconds
    $request.Proxy = $null
    if ($ProxyUri) { $request.Proxy = New-Object -TypeName System.Net.WebProxy -ArgumentList $ProxyUri }
    $response = $null
    try {
        $response = $request.GetResponse()
    } catch {
        $cause = $_.Exception.GetBaseException()
        if ($cause -is [System.Net.WebException]) { $response = $cause.Response }
        if ($null -eq $response) { throw }
    }
    try {
        $culture = [System.Globalization.CultureInfo]::InvariantCulture
        return [System.DateTime]::Parse($response.Headers['Date'], $culture, 'AdjustToUniversal, AssumeUniversal')
    } finally {
        $response.Dispose()
    }
}
