function Test-ProtectedFolder {
    <#
    .SYNOPSIS
        Says whether a folder is there with access rights of its own.

    .DESCRIPTION
        New-ProtectedFolder makes a folder first and takes the rights of the folder above from it then. A run that ends in between leaves one that is
        open to every user.

    .PARAMETER Path
        The folder.

    .EXAMPLE
        if (-not (Test-ProtectedFolder -Path S:\Staging)) { New-ProtectedFolder -Path S:\Staging }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    if (-not (Test-Path -LiteralPath $Path -PathType Container)) { return $false }
    return [bool] (Get-Acl -LiteralPath $Path).AreAccessRulesProtected
}
