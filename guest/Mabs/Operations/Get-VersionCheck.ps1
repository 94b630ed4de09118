function Get-VersionCheck {
    <#
    .SYNOPSIS
        Checks the versions of the agent and of the backup server (M01, M09, M10).

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-VersionCheck -Context $context

    .INPUTS
        None.

    .OUTPUTS
        Results of New-HealthCheck: agentVersion, serverBuild.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $package = $Context.Settings.package
    Invoke-HealthGroup -Id agentVersion -Check {
        $agent = Get-MarsAgent
        if ($null -eq $agent) { return (New-HealthCheck -Id agentVersion -State failed -Detail 'there is no agent') }
        $version = [version] "$($agent.Version)"
        if ($version -lt [version] $package.marsAgent.minimumVersion) {
            $text = "the agent is $version; the vault needs at least $($package.marsAgent.minimumVersion)"
            return (New-HealthCheck -Id agentVersion -State failed -Detail $text)
        }
        if ($version -lt [version] $package.marsAgent.version) {
            return (New-HealthCheck -Id agentVersion -State degraded -Detail "the agent is $version; $($package.marsAgent.version) is in the package")
        }
        New-HealthCheck -Id agentVersion -State ok -Detail "the agent is $version"
    }
    Invoke-HealthGroup -Id serverBuild -Check {
        $installation = Get-BackupServerInstallation
        if ($null -eq $installation) { return (New-HealthCheck -Id serverBuild -State failed -Detail 'there is no backup server on this machine') }
        $build = [version] "$($installation.Version)"
        if (@($package.recalledBuilds | Where-Object { [version] $_ -eq $build }).Count -gt 0) {
            return (New-HealthCheck -Id serverBuild -State failed -Detail "the build $build was recalled by Microsoft")
        }
        $rollup = if ($package.PSObject.Properties['rollup']) { $package.rollup.build }
        if ($null -ne $rollup -and $build -lt [version] $rollup) {
            return (New-HealthCheck -Id serverBuild -State degraded -Detail "the build is $build; the rollup $rollup is in the package")
        }
        New-HealthCheck -Id serverBuild -State ok -Detail "the build is $build"
    }
}
