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
        System.Int64: bytes. Throws MABS-DBB-008.
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
        $answer = Invoke-AzureRequest -Context $Context -Service storage -Method Head -Uri $uri -RetryMinutes 2 `
            -Headers @{ 'x-ms-version' = '2020-10-02' }
        return [long] $answer.Headers['Content-Length']
    } catch {
        throw (New-MabsError -Id 'MABS-DBB-008' -Values @{ uri = $uri; detail = $_.Exception.Message })
    }
}
