function Resolve-FilePath {
    <#
    .SYNOPSIS
        Gives the path of a file as .NET and other programs take it.

    .DESCRIPTION
        PowerShell has a current location and drives of its own; .NET knows neither. The file need not exist.

    .PARAMETER Path
        The path.

    .EXAMPLE
        [System.IO.File]::ReadAllText((Resolve-FilePath -Path $path))

    .INPUTS
        None.

    .OUTPUTS
        System.String.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    return $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
}
