function Get-ServiceTime {
    <#
    .SYNOPSIS
        Asks a web service what time it is, by the header Date of any answer.

    .PARAMETER Uri
        URL of the service. The request needs no rights: an error has the header too.

    .PARAMETER ProxyUri
        URL of the proxy; empty for none.

    .PARAMETER TimeoutSeconds
        How long to wait for the answer, in seconds.

    .EXAMPLE
        Get-ServiceTime -Uri https://stmabs.blob.core.windows.net/status

    .INPUTS
        None.

    .OUTPUTS
        System.DateTime, UTC. Throws when there is no answer.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Uri,

        [AllowNull()]
        [AllowEmptyString()]
        [string] $ProxyUri,

        [int] $TimeoutSeconds = 15
    )

    $request = [System.Net.WebRequest]::Create($Uri)
    $request.Method = 'HEAD'
    $request.Timeout = 1000 * $TimeoutSeconds
    $request.Proxy = if ($ProxyUri) { New-Object -TypeName System.Net.WebProxy -ArgumentList $ProxyUri }
    try {
        $response = $request.GetResponse()
    } catch {
        $cause = $_.Exception
        while ($null -ne $cause -and $cause -isnot [System.Net.WebException]) { $cause = $cause.InnerException }
        if ($null -eq $cause -or $null -eq $cause.Response) { throw "$Uri $($_.Exception.GetBaseException().Message)" }
        $response = $cause.Response
    }
    $date = $response.Headers['Date']
    $response.Close()
    if ([string]::IsNullOrEmpty($date)) { throw "$Uri answered without a date." }
    return [System.DateTime]::Parse($date, [System.Globalization.CultureInfo]::InvariantCulture, 'AdjustToUniversal, AssumeUniversal')
}
