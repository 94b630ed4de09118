function Get-RegistryValue {
    <#
    .SYNOPSIS
        Reads one value of the registry.

    .PARAMETER Path
        The key, such as HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion.

    .PARAMETER Name
        The value.

    .EXAMPLE
        Get-RegistryValue -Path 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full' -Name Release

    .INPUTS
        None.

    .OUTPUTS
        System.Object: the value; nothing when there is no such key or value.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    if (-not (Test-Path -LiteralPath $Path)) { return }
    # A key without any value gives nothing at all.
    $values = Get-ItemProperty -LiteralPath $Path
    if ($null -eq $values) { return }
    $property = $values.PSObject.Properties[$Name]
    if ($null -ne $property) { return $property.Value }
}
