function Test-PackageFile {
    <#
    .SYNOPSIS
        Says whether a file is there and is what it should be.

    .PARAMETER Path
        The file.

    .PARAMETER Sha256
        The hash it must have, in hexadecimal digits.

    .EXAMPLE
        Test-PackageFile -Path C:\Mabs\package\MABS_V4.exe -Sha256 $file.sha256

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [string] $Sha256
    )

    if (-not [System.IO.File]::Exists((Resolve-FilePath -Path $Path))) { return $false }
    return (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash -eq $Sha256
}
