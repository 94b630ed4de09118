function Test-ScratchAttribute {
    <#
    .SYNOPSIS
        Says whether a folder may hold the cache of the agent: not compressed, encrypted, sparse or a reparse point (R06).

    .PARAMETER Path
        The folder, which is there.

    .EXAMPLE
        Test-ScratchAttribute -Path S:\Scratch

        True

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

    $refused = [System.IO.FileAttributes] 'Compressed, Encrypted, ReparsePoint, SparseFile'
    return (((Get-Item -LiteralPath $Path -Force).Attributes -band $refused) -eq 0)
}
