function Get-CatalogueBlobSize {
    <#
    .SYNOPSIS
        Asks the storage service how large a backup of DPMDB is, as it lies there.

    .PARAMETER Context
        The run.

    .PARAMETER BlobName
        Name of the blob in the container.

    .EXAMPLE
        Get-CatalogueBlobSize -Context $context -BlobName MABS01/2026-11-26T0315Z_14.0.46.0.bak

    .INPUTS
        None.

    .OUTPUTS
        System.Int64: bytes, by the list of its committed blocks. Throws MABS-DBB-008.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $BlobName
    )

    $uri = '{0}/{1}' -f $Context.Settings.catalogueBackup.containerUrl, $BlobName
    try {
        $answer = Invoke-AzureRequest -Method Get -Uri "${uri}?comp=blocklist&blocklisttype=committed" -Audience $Context.Settings.cloud.audiences.storage `
            -Headers @{ 'x-ms-version' = '2020-10-02' } -IdentityEndpoint $Context.IdentityEndpoint -ProxyUri $Context.Settings.network.storageProxy -RetryMinutes 2
        $sum = [long] 0
        foreach ($size in [System.Text.RegularExpressions.Regex]::Matches("$answer", '<Size>([0-9]+)</Size>')) { $sum += [long] $size.Groups[1].Value }
        if ($sum -eq 0) { throw 'it has no blocks' }
        return $sum
    } catch {
        throw (New-MabsError -Id 'MABS-DBB-008' -Values @{ uri = $uri; detail = $_.Exception.Message })
    }
}
