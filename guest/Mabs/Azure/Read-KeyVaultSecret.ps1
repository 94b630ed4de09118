function Read-KeyVaultSecret {
    <#
    .SYNOPSIS
        Reads a secret from Key Vault, and which version of it that was.

    .DESCRIPTION
        Key Vault gives out a secret after its expiry date and before its activation date; both are refused here, because somebody set them on
        purpose. A disabled secret is refused by Key Vault itself.

    .PARAMETER Context
        The run.

    .PARAMETER Uri
        Address of the secret; with a version, exactly that one, otherwise the current one.

    .EXAMPLE
        (Read-KeyVaultSecret -Context $context -Uri $settings.keyVault.passphraseSecretUri).Version

        4387e9f3d6e14c459867679a90fd0f79

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Value (SecureString), Version. Throws MABS-AZR-010 (no access), -011 (not there), -012
        (disabled), -013 (expired, or not yet active), -014 (network rules), -015 (Key Vault out of reach), and MABS-AZR-001, -005 to -008.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Uri
    )

    try {
        $answer = Invoke-AzureRequest -Context $Context -Service keyVault -Method Get -Uri "$($Uri)?api-version=7.4"
    } catch {
        $values = $_.Exception.Data['Values']
        $special = switch ($_.FullyQualifiedErrorId) {
            'MABS-AZR-002' { 'MABS-AZR-010' }
            'MABS-AZR-003' { 'MABS-AZR-011' }
            'MABS-AZR-004' { 'MABS-AZR-015' }
            'MABS-AZR-005' {
                if ($values.code -eq 'SecretDisabled') { 'MABS-AZR-012' }
                if ($values.code -in 'ForbiddenByFirewall', 'ForbiddenByConnection') { 'MABS-AZR-014' }
            }
        }
        if ($null -eq $special) { throw }
        throw (New-MabsError -Id $special -Values $values)
    }
    $secret = ConvertFrom-AzureJson -Answer $answer -Address $Uri -Property id, value
    $value = ConvertTo-SecretText -Characters $secret.value.ToCharArray()

    $now = (Get-Date).ToUniversalTime()
    $epoch = New-Object -TypeName System.DateTime -ArgumentList 1970, 1, 1, 0, 0, 0, ([System.DateTimeKind]::Utc)
    foreach ($limit in @(@{ name = 'exp'; word = 'expired' }, @{ name = 'nbf'; word = 'becomes active' })) {
        $attributes = if ($secret.PSObject.Properties['attributes']) { $secret.attributes }
        if ($null -eq $attributes -or $null -eq $attributes.PSObject.Properties[$limit.name]) { continue }
        $time = $epoch.AddSeconds([double] $attributes.($limit.name))
        $isOutside = if ($limit.name -eq 'exp') { $time -le $now } else { $time -gt $now }
        if ($isOutside) {
            throw (New-MabsError -Id 'MABS-AZR-013' -Values @{ address = $Uri; word = $limit.word; time = ConvertTo-UtcText -Time $time })
        }
    }
    return [pscustomobject] @{ Value = $value; Version = ($secret.id -split '/')[-1] }
}
