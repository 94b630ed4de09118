function Confirm-MarsAgentInstaller {
    <#
    .SYNOPSIS
        Makes sure that an installer of the MARS agent is as new as it has to be (K10), and what the settings say it is.

    .DESCRIPTION
        An agent below the minimum cannot read today's vault credentials. The installer may keep its version as that of the file or as that of
        the product; the one that belongs to the line of the minimum (2.0) counts. One that carries neither is accepted with a warning: its
        SHA-256 is pinned, and the version of the installed agent is proven after setup.

    .PARAMETER Context
        The run.

    .PARAMETER Path
        The installer.

    .EXAMPLE
        Confirm-MarsAgentInstaller -Context $context -Path C:\Mabs\package\MARSAgentInstaller.exe

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-MAR-001 for one that is too old, MABS-MAR-002 for another version than the settings name.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $agent = $Context.Settings.package.marsAgent
    $minimum = [System.Version] $agent.minimumVersion
    $declared = [System.Version] $agent.version
    $line = { $_.Major -eq $minimum.Major -and $_.Minor -eq $minimum.Minor }
    $versions = @(Get-FileVersion -Path $Path | Where-Object -FilterScript $line | Sort-Object -Descending)
    if ($versions.Count -eq 0) {
        Write-Log -Level Warning -Message "$Path does not say which version it is; the installed agent is checked after setup."
        $versions = @($declared)
    }
    if ($versions[0] -lt $minimum) {
        throw (New-MabsError -Id 'MABS-MAR-001' -Values @{ file = $agent.name; found = "$($versions[0])"; minimum = "$minimum" })
    }
    if ($versions -notcontains $declared) {
        throw (New-MabsError -Id 'MABS-MAR-002' -Values @{ file = $agent.name; found = "$($versions[0])"; declared = "$declared" })
    }
}
