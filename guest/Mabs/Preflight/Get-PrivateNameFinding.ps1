function Get-PrivateNameFinding {
    <#
    .SYNOPSIS
        Finds out whether the private names of the vault are answered by private zones (V20).

    .DESCRIPTION
        The names themselves are made at registration, so their zones are asked for: who answers for privatelink.blob.core.windows.net here? A
        private zone of Azure says azureprivatedns.net in its SOA record. A DNS server that does not pass the question on to Azure (168.63.129.16)
        answers with the public zone or with none, and the server would then register over the public way, or not at all. A zone that somebody
        keeps on other servers cannot be judged, and is named as advice.

        Asked are the zones of the settings (vault.privateDnsZones); without them those of blobs and queues, whose names follow from the cloud.
        Nothing with public access.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-PrivateNameFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-053 (not private), MABS-PRE-054 (cannot be judged).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    if ($settings.vault.access -ne 'private') { return }
    $property = $settings.vault.PSObject.Properties['privateDnsZones']
    $zones = if ($null -ne $property) { @($property.Value) } else {
        @($settings.cloud.blobSuffix, ($settings.cloud.blobSuffix -replace '^blob\.', 'queue.') | ForEach-Object { "privatelink.$_" })
    }
    $public = @()
    $unknown = @()
    foreach ($zone in $zones) {
        try {
            $answer = @(Resolve-DnsName -Name $zone -Type SOA -DnsOnly -ErrorAction Stop)
        } catch {
            $answer = @()
        }
        # A server that knows only the zone above sends the SOA record of that one along.
        $records = @($answer | Where-Object { "$($_.Type)" -eq 'SOA' -and "$($_.Name)".TrimEnd('.') -eq $zone })
        $authority = @($records | ForEach-Object { "$($_.PrimaryServer)".TrimEnd('.') })
        if ($authority.Count -eq 0) {
            $public += "$zone (no such zone here)"
        } elseif ($authority[0] -match '\.azure-dns\.(com|net|org|info)$') {
            $public += "$zone (answered by $($authority[0]))"
        } elseif ($authority[0] -notmatch '(^|\.)azureprivatedns\.net$' -and $authority[0] -notlike "*.$($settings.domain.fqdn)") {
            $unknown += "$zone (answered by $($authority[0]))"
        }
    }
    if ($public.Count -gt 0) { New-Finding -Id 'MABS-PRE-053' -Values @{ zones = $public } }
    if ($unknown.Count -gt 0) { New-Finding -Id 'MABS-PRE-054' -Values @{ zones = $unknown } }
}
