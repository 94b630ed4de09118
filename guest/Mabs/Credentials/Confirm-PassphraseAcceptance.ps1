function Confirm-PassphraseAcceptance {
    <#
    .SYNOPSIS
        Says whether an operator vouches for the current version of the pass phrase.

    .DESCRIPTION
        The way out when the record cannot decide: the file acceptPassphrase.txt in the data folder, which holds the id of the version of the secret.
        It speaks for that one version; whoever writes it knows that the backups of this server are encrypted with it.

    .PARAMETER Context
        The run.

    .PARAMETER Version
        The current version of the secret.

    .EXAMPLE
        if (Confirm-PassphraseAcceptance -Context $context -Version $secret.Version) { ... }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Version
    )

    $path = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath 'acceptPassphrase.txt')
    if (-not [System.IO.File]::Exists($path)) { return $false }
    if ([System.IO.File]::ReadAllText($path).Trim() -ne $Version) { return $false }
    Write-Log -Level Warning -Message "An operator vouches for version $Version of the pass phrase, in acceptPassphrase.txt."
    return $true
}
