function Invoke-StorageRequest {
    <#
    .SYNOPSIS
        Reads or writes one block blob with the identity of the VM.

    .DESCRIPTION
        A thin user of Invoke-AzureRequest, which says what is tried again. A blob that is not there is no error for Get; for Put, a container that
        is not there may have just been made, and is tried again.

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
        System.String: the text of the blob, or nothing if Get finds no blob. Put returns nothing. Throws as Invoke-AzureRequest.
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

    $headers = @{ 'x-ms-version' = '2020-10-02' }
    if ($Method -eq 'Put') { $headers['x-ms-blob-type'] = 'BlockBlob' }
    try {
        $answer = Invoke-AzureRequest -Method $Method -Uri $Uri -Audience $Audience -IdentityEndpoint $IdentityEndpoint -ProxyUri $ProxyUri `
            -Body $Body -ContentType $ContentType -Headers $headers -RetryMinutes $RetryMinutes -RetryNotFound:($Method -eq 'Put')
    } catch {
        if ($Method -eq 'Get' -and $_.FullyQualifiedErrorId -eq 'MABS-AZR-003') { return }
        throw
    }
    if ($Method -eq 'Get') { return [System.Text.Encoding]::UTF8.GetString($answer.Bytes) }
}
