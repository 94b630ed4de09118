function Get-PackageHash {
    <#
    .SYNOPSIS
        Gives one hash for the list of installer files: another list, another hash.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-PackageHash -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.String: SHA-256, 64 lower-case hexadecimal digits.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $bytes = [System.Text.Encoding]::UTF8.GetBytes((ConvertTo-CanonicalJson -Value $Context.Settings.package.files))
    $stream = New-Object -TypeName System.IO.MemoryStream -ArgumentList (, $bytes)
    return (Get-FileHash -InputStream $stream -Algorithm SHA256).Hash.ToLowerInvariant()
}
