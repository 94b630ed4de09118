function Confirm-PassphrasePhase {
    <#
    .SYNOPSIS
        Proves that Key Vault gives the pass phrase that was recorded.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-PassphrasePhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        Facts: passphraseRecordedAt, passphraseSecretVersion. Throws as Get-ServerPassphrase.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $null = Get-ServerPassphrase -Context $Context
    $record = Read-PassphraseRecord -Context $Context
    return [ordered] @{ passphraseRecordedAt = $record.recordedAt; passphraseSecretVersion = $record.secretVersion }
}
