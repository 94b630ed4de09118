function Request-VaultCertificate {
    <#
    .SYNOPSIS
        Tells the vault the public half of a certificate, and gets what the credentials file needs besides.

    .DESCRIPTION
        PUT on vaults/certificates with authType AAD. The name is the one that the cmdlet of Az uses: vault, subscription and date. The vault takes
        only the newest certificate of a name, so a repeated call is harmless.

    .PARAMETER Context
        The run.

    .PARAMETER RawData
        The public certificate, DER.

    .EXAMPLE
        $answer = Request-VaultCertificate -Context $context -RawData $certificate.RawData

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: resourceId, aadAuthority, aadTenantId, servicePrincipalClientId,
        azureManagementEndpointAudience and more. Throws MABS-CRD-001 (no right), -002 (no such vault), -003 (the answer lacks something), else as
        Invoke-AzureRequest.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [byte[]] $RawData
    )

    $settings = $Context.Settings
    $vault = $settings.vault
    $date = (Get-Date).ToUniversalTime().ToString('M-d-yyyy', [System.Globalization.CultureInfo]::InvariantCulture)
    $uri = '{0}{1}/certificates/{2}{3}-{4}-vaultcredentials' -f
        $settings.cloud.resourceManagerUrl, $vault.id, $vault.name, $vault.subscriptionId, $date
    $body = ConvertTo-JsonText -Value @{
        properties = [ordered] @{ authType = 'AAD'; certificate = [System.Convert]::ToBase64String($RawData) }
    }
    try {
        $answer = Invoke-AzureRequest -Context $Context -Service resourceManager -Method Put -Uri "$($uri)?api-version=2024-10-01" -Body $body
    } catch {
        $values = @{ vault = $vault.name; resourceGroup = $vault.resourceGroupName }
        foreach ($name in 'status', 'detail') { $values[$name] = if ($_.Exception.Data['Values']) { $_.Exception.Data['Values'][$name] } }
        if ($_.FullyQualifiedErrorId -eq 'MABS-AZR-002') { throw (New-MabsError -Id 'MABS-CRD-001' -Values $values) }
        if ($_.FullyQualifiedErrorId -eq 'MABS-AZR-003') { throw (New-MabsError -Id 'MABS-CRD-002' -Values $values) }
        throw
    }
    $properties = (ConvertFrom-AzureJson -Answer $answer -Address $uri -Property properties).properties
    $needed = 'resourceId', 'aadAuthority', 'aadTenantId', 'servicePrincipalClientId', 'azureManagementEndpointAudience'
    $missing = @($needed | Where-Object { $null -eq $properties.PSObject.Properties[$_] -or "$($properties.$_)" -eq '' })
    if ($missing.Count -eq 0 -and "$($properties.resourceId)" -notmatch '^[0-9]+$') { $missing = @('resourceId') }
    if ($missing.Count -gt 0) { throw (New-MabsError -Id 'MABS-CRD-003' -Values @{ vault = $vault.name; missing = $missing }) }
    return $properties
}
