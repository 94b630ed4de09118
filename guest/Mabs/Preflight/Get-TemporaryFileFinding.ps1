function Get-TemporaryFileFinding {
    <#
    .SYNOPSIS
        Finds out whether C:\Windows\Temp is so full that registration would fail with error 34513 (W09).

    .PARAMETER Context
        The run.

    .PARAMETER Limit
        How many files are too many. Registration is known to fail from about 65,000 on.

    .EXAMPLE
        Get-TemporaryFileFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-041.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [int] $Limit = 60000
    )

    $folder = Resolve-FilePath -Path (Join-Path -Path $env:SystemRoot -ChildPath 'Temp')
    $count = 0
    if ([System.IO.Directory]::Exists($folder)) {
        foreach ($file in [System.IO.Directory]::EnumerateFiles($folder)) {
            $count++
            if ($count -ge $Limit) {
                New-Finding -Id 'MABS-PRE-041' -Values @{ folder = $folder; limit = $Limit }
                break
            }
        }
    }
}
