<#
.SYNOPSIS
    Finds the folder of the latest staging.

.DESCRIPTION
    A scheduled task keeps the path of the staging that registered it. Later stagings take over through this: Start-Staging writes the name of the
    latest one into current.txt, beside the folders of the stagings. Without it, or when that folder is gone, the folder of this script counts.

.EXAMPLE
    $folder = & .\Find-CurrentStaging.ps1

.INPUTS
    None.

.OUTPUTS
    System.String.
#>
[CmdletBinding()]
param()

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$stagings = Split-Path -Path $PSScriptRoot -Parent
$pointer = Join-Path -Path $stagings -ChildPath 'current.txt'
if (Test-Path -LiteralPath $pointer -PathType Leaf) {
    $folder = Join-Path -Path $stagings -ChildPath "$(Get-Content -LiteralPath $pointer -TotalCount 1)".Trim()
    if (Test-Path -LiteralPath (Join-Path -Path $folder -ChildPath 'Mabs/Mabs.psd1') -PathType Leaf) { return $folder }
}
return $PSScriptRoot
