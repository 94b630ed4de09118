function Get-MissingExclusion {
    <#
    .SYNOPSIS
        Says which exclusions Microsoft Defender lacks.

    .PARAMETER Preference
        What Defender has, from Get-DefenderPreference. All are missing when it hides them.

    .PARAMETER Exclusion
        What is wanted, from Get-SetupExclusion or Get-ServerExclusion.

    .EXAMPLE
        $missing = Get-MissingExclusion -Preference $preference -Exclusion $exclusion

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Path, Process (lists of System.String).
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Preference,

        [Parameter(Mandatory = $true)]
        [psobject] $Exclusion
    )

    # Case, the kind of slash and a final backslash make no difference to Windows.
    $paths = @($Preference.ExclusionPath | ForEach-Object { ($_ -replace '/', '\').TrimEnd('\') })
    $processes = @($Preference.ExclusionProcess | ForEach-Object { $_ -replace '/', '\' })
    return [pscustomobject] @{
        Path    = @($Exclusion.Path | Where-Object { $paths -notcontains ($_ -replace '/', '\').TrimEnd('\') })
        Process = @($Exclusion.Process | Where-Object { $processes -notcontains ($_ -replace '/', '\') })
    }
}
