function Set-PassphrasePhase {
    <#
    .SYNOPSIS
        Reads the pass phrase back from Key Vault and records its fingerprint, before setup may use it.

    .DESCRIPTION
        Nothing here ever makes a pass phrase. Killed at any point, there is the old record or the new one, and both hold the same pass phrase.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-PassphrasePhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws as Get-ServerPassphrase.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if (-not $PSCmdlet.ShouldProcess($Context.Settings.keyVault.passphraseSecretUri, 'Record the fingerprint of the pass phrase')) { return }
    $null = Get-ServerPassphrase -Context $Context
}
