function Get-PackageSetting {
    <#
    .SYNOPSIS
        Reads an optional part of the package settings.

    .PARAMETER Context
        The run.

    .PARAMETER Name
        Name below package, such as rollup.

    .EXAMPLE
        $rollup = Get-PackageSetting -Context $context -Name rollup

    .INPUTS
        None.

    .OUTPUTS
        System.Object: the value; nothing when the settings do not have it.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $property = $Context.Settings.package.PSObject.Properties[$Name]
    if ($null -ne $property) { return $property.Value }
}
