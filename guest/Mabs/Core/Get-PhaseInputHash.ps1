function Get-PhaseInputHash {
    <#
    .SYNOPSIS
        Gives the hash of everything in the settings that a phase depends on.

    .DESCRIPTION
        A phase that succeeded with the same hash is not run again. A setting that is absent counts as absent, not as an error.

    .PARAMETER Settings
        The settings document.

    .PARAMETER Phase
        The phase, from Get-PhaseTable.

    .EXAMPLE
        Get-PhaseInputHash -Settings $settings -Phase $phase

    .INPUTS
        None.

    .OUTPUTS
        System.String: SHA-256, 64 lower-case hexadecimal digits.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [psobject] $Phase
    )

    $parts = foreach ($path in $Phase.inputs) {
        $value = $Settings
        $isThere = $true
        foreach ($name in $path -split '\.') {
            $property = if ($null -ne $value) { $value.PSObject.Properties[$name] }
            if ($null -eq $property) { $isThere = $false; break }
            $value = $property.Value
        }
        if ($isThere) { '{0}={1}' -f $path, (ConvertTo-CanonicalJson -Value $value) } else { $path }
    }
    $bytes = [System.Text.Encoding]::UTF8.GetBytes(@($parts) -join "`n")
    $stream = New-Object -TypeName System.IO.MemoryStream -ArgumentList (, $bytes)
    return (Get-FileHash -InputStream $stream -Algorithm SHA256).Hash.ToLowerInvariant()
}
