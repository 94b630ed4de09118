function Test-VaultCredentialsFile {
    <#
    .SYNOPSIS
        Lists what is wrong with a vault credentials file. For any file, whoever wrote it.

    .DESCRIPTION
        Path and name (K03, K04, K05), root and elements, the PFX inside with its private key and validity (K06), the vault (K07), the age (K01). The
        age is reckoned from the end of the certificate, which lives for 48 hours: the time of a file says nothing about its content.

    .PARAMETER Path
        The file.

    .PARAMETER Context
        The run.

    .EXAMPLE
        $findings = @(Test-VaultCredentialsFile -Path $path -Context $context)

    .INPUTS
        None.

    .OUTPUTS
        Findings, see New-Finding: MABS-CRD-011 to -020; nothing when the file is right.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $names = 'Version', 'SubscriptionId', 'ResourceType', 'ResourceName', 'ManagementCert', 'ResourceId', 'ResourceGroup', 'Location',
    'ProviderNamespace', 'AadAuthority', 'AadTenantId', 'ServicePrincipalClientId', 'IdMgmtRestEndpoint', 'AgentLinks'
    $namespace = 'http://schemas.datacontract.org/2004/07/Microsoft.Azure.Portal.RecoveryServices.Models.Common'

    if ([System.IO.Path]::GetExtension($Path) -cne '.VaultCredentials') { New-Finding -Id 'MABS-CRD-011' -Values @{ path = $Path } }
    if ($Path -match '\s') { New-Finding -Id 'MABS-CRD-012' -Values @{ path = $Path } }
    if ($Path -notmatch '^([A-Za-z]:)?[\\/]') { New-Finding -Id 'MABS-CRD-013' -Values @{ path = $Path } }

    $document = New-Object -TypeName System.Xml.XmlDocument
    $document.XmlResolver = $null
    try {
        $bytes = [System.IO.File]::ReadAllBytes((Resolve-FilePath -Path $Path))
        $document.Load((New-Object -TypeName System.IO.MemoryStream -ArgumentList (, $bytes)))
    } catch {
        # The error would repeat a part of the text.
        return (New-Finding -Id 'MABS-CRD-014' -Values @{ path = $Path; found = 'it is missing or no XML' })
    }
    $root = $document.DocumentElement
    if ($root.LocalName -cne 'RSBackupVaultAADCreds' -or $root.NamespaceURI -cne $namespace) {
        return (New-Finding -Id 'MABS-CRD-014' -Values @{ path = $Path; found = "its root is $($root.LocalName)" })
    }
    $values = @{}
    $order = @(
        foreach ($node in $root.ChildNodes) {
            if ($node -isnot [System.Xml.XmlElement]) { continue }
            $values[$node.LocalName] = $node.InnerText
            $node.LocalName
        }
    )
    # Files of the portal have more elements than these; their order among themselves counts.
    if ((@($order | Where-Object { $names -ccontains $_ }) -join ' ') -cne ($names -join ' ')) {
        New-Finding -Id 'MABS-CRD-015' -Values @{ elements = $order }
    }
    $empty = @($names | Where-Object { -not $values.ContainsKey($_) -or $values[$_] -eq '' })
    if ($empty.Count -gt 0) { New-Finding -Id 'MABS-CRD-016' -Values @{ elements = $empty } }

    $vault = $Context.Settings.vault
    $expected = @{ SubscriptionId = $vault.subscriptionId; ResourceGroup = $vault.resourceGroupName; ResourceName = $vault.name }
    $wrong = @($expected.Keys | Sort-Object | Where-Object { $values.ContainsKey($_) -and $values[$_] -ne $expected[$_] })
    if ($wrong.Count -gt 0) {
        New-Finding -Id 'MABS-CRD-017' -Values @{ found = @($wrong | ForEach-Object { '{0} {1}' -f $_, $values[$_] }); vault = $vault.name }
    }
    if ($values['ManagementCert']) {
        Get-VaultCertificateFinding -Certificate (ConvertTo-SecretText -Characters $values.ManagementCert.ToCharArray())
    }
}
