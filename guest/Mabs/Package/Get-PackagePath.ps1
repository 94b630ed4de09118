function Get-PackagePath {
    <#
    .SYNOPSIS
        Says where the installer lies on this machine.

    .PARAMETER Context
        The run.

    .EXAMPLE
        (Get-PackagePath -Context $context).SetupFolder

        C:\Mabs\setup

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject:

        PackageFolder    the files as they were downloaded
        SetupFolder      the files as they were unpacked
        MarkerPath       written when everything is unpacked
        ExtractorLog     what the extractor wrote
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    return [pscustomobject] @{
        PackageFolder = Join-Path -Path $Context.WorkFolder -ChildPath 'package'
        SetupFolder   = Join-Path -Path $Context.WorkFolder -ChildPath 'setup'
        MarkerPath    = Join-Path -Path $Context.WorkFolder -ChildPath 'unpacked.json'
        ExtractorLog  = Join-Path -Path $Context.WorkFolder -ChildPath 'extractor.log'
    }
}
