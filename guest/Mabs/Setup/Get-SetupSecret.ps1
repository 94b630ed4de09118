function Get-SetupSecret {
    <#
    .SYNOPSIS
        Lists what setup needed and nobody may find afterwards.

    .PARAMETER Context
        The run.

    .EXAMPLE
        if (@(Get-SetupSecret -Context $context).Count -gt 0) { Clear-SetupSecret -Context $context }

    .INPUTS
        None.

    .OUTPUTS
        System.String, the path of each file: answer file, vault credentials, saved pass phrase.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $paths = Get-SetupPath -Context $Context
    if (Test-Path -LiteralPath $paths.AnswerFile) { $paths.AnswerFile }
    foreach ($folder in $paths.CredentialsFolder, $paths.PassphraseFolder) {
        if (Test-Path -LiteralPath $folder) { Get-ChildItem -LiteralPath $folder -Recurse -File -Force | ForEach-Object { $_.FullName } }
    }
}
