function Confirm-VaultRegistration {
    <#
    .SYNOPSIS
        Makes sure that the installed server is registered with the vault of the settings (G33).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-VaultRegistration -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-SET-001 for another vault, MABS-SET-003 for none. One whose name cannot be read is accepted with a warning: setup
        registered it with credentials of this vault.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $expected = $Context.Settings.vault.name
    switch (Get-VaultRegistration -Context $Context) {
        'none' { throw (New-MabsError -Id 'MABS-SET-003' -Values @{ expected = $expected }) }
        'other' { throw (New-MabsError -Id 'MABS-SET-001' -Values @{ found = (Get-MarsAgent).VaultName; expected = $expected }) }
        'unknown' { Write-Log -Level Warning -Message 'The MARS agent is registered; the name of its vault cannot be read.' }
    }
}
