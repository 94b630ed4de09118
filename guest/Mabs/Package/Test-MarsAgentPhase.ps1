function Test-MarsAgentPhase {
    <#
    .SYNOPSIS
        Says whether the unpacked installer holds the MARS agent of the settings, and nothing else under that name.

    .DESCRIPTION
        The content counts, by its SHA-256. On a server that is installed nothing is left to do.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-MarsAgentPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($null -ne (Get-BackupServerInstallation)) { return $true }
    $layout = Get-PackageLayout -Folder (Get-PackagePath -Context $Context).SetupFolder
    if ($null -eq $layout) { return $false }
    foreach ($path in $layout.MarsAgentPaths) {
        if ((Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash -ne $Context.Settings.package.marsAgent.sha256) { return $false }
    }
    return $true
}
