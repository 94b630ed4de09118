function ConvertTo-VaultCredentialsXml {
    <#
    .SYNOPSIS
        Renders the text of a vault credentials file.

    .DESCRIPTION
        Elements, their order and their namespace as the cmdlet Get-AzRecoveryServicesVaultSettingsFile writes them for Azure Backup (source of
        azure-powershell, class RSBackupVaultAADCreds); the user interface of the backup server looks for exactly this namespace. UTF-8 without
        byte order mark.

    .PARAMETER Vault
        The section vault of the settings.

    .PARAMETER Certificate
        The certificate with private key: base64 of a PFX with an empty password.

    .PARAMETER Answer
        Properties of the answer of Resource Manager.

    .EXAMPLE
        $bytes = ConvertTo-VaultCredentialsXml -Vault $settings.vault -Certificate $pfx -Answer $answer.properties

    .INPUTS
        None.

    .OUTPUTS
        System.Byte[]
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Vault,

        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $Certificate,

        [Parameter(Mandatory = $true)]
        [psobject] $Answer
    )

    $namespace = 'http://schemas.datacontract.org/2004/07/Microsoft.Azure.Portal.RecoveryServices.Models.Common'
    $links = @(
        'WABUpdateKBLink,http://go.microsoft.com/fwlink/p/?LinkId=229525'
        'StorageQuotaPurchaseLink,http://go.microsoft.com/fwlink/?LinkId=205490'
        'WebPortalLink,http://go.microsoft.com/fwlink/?LinkId=817353'
        'WABprivacyStatement,http://go.microsoft.com/fwlink/?LinkId=221308'
    )
    $invariant = [System.Globalization.CultureInfo]::InvariantCulture
    $elements = [ordered] @{
        Version                  = '2.0'
        SubscriptionId           = $Vault.subscriptionId
        ResourceType             = 'Vaults'
        ResourceName             = $Vault.name
        ManagementCert           = ''
        ResourceId               = ([long] $Answer.resourceId).ToString($invariant)
        ResourceGroup            = $Vault.resourceGroupName
        Location                 = $Vault.location
        ProviderNamespace        = 'Microsoft.RecoveryServices'
        AadAuthority             = $Answer.aadAuthority
        AadTenantId              = $Answer.aadTenantId
        ServicePrincipalClientId = $Answer.servicePrincipalClientId
        IdMgmtRestEndpoint       = $Answer.azureManagementEndpointAudience
        AgentLinks               = $links -join ';'
    }
    $format = New-Object -TypeName System.Xml.XmlWriterSettings
    $format.Encoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    $format.Indent = $true
    $memory = New-Object -TypeName System.IO.MemoryStream
    $writer = [System.Xml.XmlWriter]::Create($memory, $format)
    try {
        $writer.WriteStartElement('RSBackupVaultAADCreds', $namespace)
        $writer.WriteAttributeString('xmlns', 'i', $null, 'http://www.w3.org/2001/XMLSchema-instance')
        foreach ($name in $elements.Keys) {
            if ($name -eq 'ManagementCert') {
                $writer.WriteElementString($name, $namespace, (ConvertFrom-SecretText -Value $Certificate))
            } else {
                $writer.WriteElementString($name, $namespace, "$($elements[$name])")
            }
        }
        $writer.WriteEndElement()
    } finally {
        $writer.Dispose()
    }
    return , $memory.ToArray()
}
