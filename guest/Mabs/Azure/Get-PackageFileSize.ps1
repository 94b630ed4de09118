function Get-PackageFileSize {
    <#
    .SYNOPSIS
        Asks the storage service how long a file of the package is, and which version of it is there.

    .PARAMETER Context
        The run.

    .PARAMETER Uri
        URL of the blob.

    .PARAMETER Name
        Name of the file, for the error.

    .EXAMPLE
        Get-PackageFileSize -Context $context -Uri $uri -Name MABS_V4.exe

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Bytes, ETag. Throws MABS-PKG-101 for a file that is not there, else as Invoke-AzureRequest.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Uri,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    try {
        $answer = Invoke-AzureRequest -Context $Context -Service storage -Method Head -Uri $Uri -Headers @{ 'x-ms-version' = '2020-10-02' }
    } catch {
        if ($_.FullyQualifiedErrorId -ne 'MABS-AZR-003') { throw }
        throw (New-MabsError -Id 'MABS-PKG-101' -Values @{ name = $Name; address = $Uri })
    }
    $length = "$($answer.Headers['Content-Length'])"
    if ($length -notmatch '^[0-9]+$') {
        throw (New-MabsError -Id 'MABS-AZR-007' -Values @{
                address = $Uri; status = $answer.Status; code = ''; detail = 'the answer names no length'
            })
    }
    return [pscustomobject] @{ Bytes = [long] $length; ETag = "$($answer.Headers['ETag'])" }
}
