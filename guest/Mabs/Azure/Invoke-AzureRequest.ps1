function Invoke-AzureRequest {
    <#
    .SYNOPSIS
        Sends a request to Azure with the identity of the VM, and tries again what may pass by itself.

    .DESCRIPTION
        Every try asks the instance metadata service for a token (it keeps them, so this costs nothing), then sends the request. The metadata
        service is never asked through a proxy.

        Which answers are tried again, see Get-AzureFailure. The pauses grow from 1 to 60 seconds; a longer Retry-After is honoured, and one that
        reaches beyond the time for retries ends them. Every other answer is an error at once. Errors name the address without its query, the
        status and the code of the service, and never a token or a body.

    .PARAMETER Context
        The run. Gives endpoint of the identity, audience and proxy for the service.

    .PARAMETER Service
        resourceManager, keyVault or storage.

    .PARAMETER Audience
        Without a context: resource for which the token is asked.

    .PARAMETER IdentityEndpoint
        Without a context: address of the instance metadata service.

    .PARAMETER ProxyUri
        Without a context: URL of the proxy; empty for none.

    .PARAMETER Method
        Get, Head or Put.

    .PARAMETER Uri
        The whole URL.

    .PARAMETER Body
        What to send with Put: text, as UTF-8, or bytes.

    .PARAMETER ContentType
        Type of the body.

    .PARAMETER Headers
        Further headers. With x-ms-version, x-ms-date is added.

    .PARAMETER RetryMinutes
        How long "not yet" is tried again, in minutes. 20 minutes, because a role takes up to 15 to arrive (C12).

    .PARAMETER RetryNotFound
        What is asked for was just made: 404 is tried again too.

    .EXAMPLE
        $answer = Invoke-AzureRequest -Context $context -Service keyVault -Method Get -Uri "$($uri)?api-version=7.4"

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Status, Headers, Bytes of an answer of 2xx. Throws MABS-AZR-001 (no token), -002 (no access),
        -003 (not found), -004 (busy or no answer), -005 (refused), -006 (certificate), -007 (redirection, or an answer in another form), -008
        (proxy wants a login).
    #>
    [CmdletBinding(DefaultParameterSetName = 'Explicit')]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'Context')]
        [psobject] $Context,

        [Parameter(Mandatory = $true, ParameterSetName = 'Context')]
        [ValidateSet('resourceManager', 'keyVault', 'storage')]
        [string] $Service,

        [Parameter(Mandatory = $true, ParameterSetName = 'Explicit')]
        [string] $Audience,

        [Parameter(ParameterSetName = 'Explicit')]
        [string] $IdentityEndpoint = 'http://169.254.169.254',

        [Parameter(ParameterSetName = 'Explicit')]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $ProxyUri = '',

        [Parameter(Mandatory = $true)]
        [ValidateSet('Get', 'Head', 'Put')]
        [string] $Method,

        [Parameter(Mandatory = $true)]
        [string] $Uri,

        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object] $Body = '',

        [string] $ContentType = 'application/json; charset=utf-8',

        [System.Collections.IDictionary] $Headers = @{},

        [double] $RetryMinutes = 20,

        [switch] $RetryNotFound
    )

    if ($PSCmdlet.ParameterSetName -eq 'Context') {
        $settings = $Context.Settings
        $Audience = $settings.cloud.audiences.$Service
        $IdentityEndpoint = $Context.IdentityEndpoint
        $ProxyUri = if ($Service -eq 'storage') { $settings.network.storageProxy } else { Get-AzureProxy -Proxy $settings.network.proxy -Uri $Uri }
    }
    $tokenAddress = "$IdentityEndpoint/metadata/identity/oauth2/token"
    $tokenUri = '{0}?api-version=2018-02-01&resource={1}' -f $tokenAddress, [System.Uri]::EscapeDataString($Audience)
    $address = $Uri -replace '[?#].*$'
    $sent = @{}
    foreach ($name in $Headers.Keys) { $sent[$name] = $Headers[$name] }
    $bytes = $Body
    if ($bytes -isnot [byte[]]) { $bytes = [System.Text.Encoding]::UTF8.GetBytes("$Body") }
    $deadline = (Get-Date).AddMinutes($RetryMinutes)

    for ($pauseSeconds = 1; ; $pauseSeconds = [System.Math]::Min(2 * $pauseSeconds, 60)) {
        $answer = Send-HttpRequest -Method GET -Uri $tokenUri -Headers @{ Metadata = 'true' } -TimeoutSeconds 30
        $failure = Get-AzureFailure -Answer $answer -Address $tokenAddress -IsIdentity
        if ($null -eq $failure) {
            $granted = ConvertFrom-AzureJson -Answer $answer -Address $tokenAddress -Property access_token
            $token = ConvertTo-SecretText -Characters $granted.access_token.ToCharArray()
            if ($sent.ContainsKey('x-ms-version')) { $sent['x-ms-date'] = [System.DateTime]::UtcNow.ToString('R') }
            $answer = Send-HttpRequest -Method $Method.ToUpperInvariant() -Uri $Uri -Headers $sent -Token $token -ProxyUri "$ProxyUri" `
                -Body $bytes -ContentType $ContentType
            $failure = Get-AzureFailure -Answer $answer -Address $address -RetryNotFound:$RetryNotFound
            if ($null -eq $failure) { return $answer }
        }
        $pause = Get-RetryPause -Answer $answer -PauseSeconds $pauseSeconds
        $isOver = (Get-Date) -ge $deadline -or ($pause -gt $pauseSeconds -and (Get-Date).AddSeconds($pause) -gt $deadline)
        if (-not $failure.IsTransient -or $isOver) { throw (New-MabsError -Id $failure.Id -Values $failure.Values) }
        Write-Log -Level Warning -Message ('{0} ({1}) {2} - tried again in {3} s.' -f
            $failure.Values.address, $failure.Values.status, $failure.Values.detail, $pause)
        Start-Sleep -Seconds $pause
    }
}
