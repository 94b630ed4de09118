function Get-FileVersion {
    <#
    .SYNOPSIS
        Reads the versions that a program file says it has.

    .DESCRIPTION
        A file carries two: that of the file and that of the product. Installers often keep the version of their own maker in the first one and
        what they install in the second, so the caller gets both. Read are the numbers, not the texts: texts may hold words.

    .PARAMETER Path
        The file.

    .EXAMPLE
        Get-FileVersion -Path C:\Mabs\package\MARSAgentInstaller.exe

    .INPUTS
        None.

    .OUTPUTS
        System.Version, none to two, without repetition; nothing for a file that has none.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $info = (Get-Item -LiteralPath $Path).VersionInfo
    if ($null -eq $info) { return }
    $found = @()
    foreach ($kind in 'File', 'Product') {
        $parts = foreach ($part in 'Major', 'Minor', 'Build', 'Private') { [int] $info.PSObject.Properties["${kind}${part}Part"].Value }
        if (@($parts | Where-Object { $_ -ne 0 }).Count -eq 0) { continue }
        $version = New-Object -TypeName System.Version -ArgumentList $parts
        if ($found -notcontains $version) { $found += $version }
    }
    return $found
}
