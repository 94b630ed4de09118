function Get-CatalogueBlobHash {
    <#
    .SYNOPSIS
        Asks the storage service which backup of DPMDB lies under a name.

    .DESCRIPTION
        A blob is not replaced, so an upload whose end nobody saw would be refused for ever under its name.

    .PARAMETER Context
        The run.

    .PARAMETER BlobName
        Name of the blob in the container.

    .EXAMPLE
        Get-CatalogueBlobHash -Context $context -BlobName MABS01/2026-11-26T0315Z_14.0.46.0.bak

    .INPUTS
        None.

    .OUTPUTS
        System.String: the hash in its metadata; empty for a blob of somebody else; nothing when there is none, or when the container cannot be read:
        who uploads then hears why.
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
        return "$($answer.Headers['x-ms-meta-sha256'])"
    } catch {
        return
    }
}
