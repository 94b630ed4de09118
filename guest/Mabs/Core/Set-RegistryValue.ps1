function Set-RegistryValue {
    <#
    .SYNOPSIS
        Writes one value of the registry, and the key where it is missing.

    .PARAMETER Path
        The key.

    .PARAMETER Name
        The value.

    .PARAMETER Value
        What it becomes.

    .PARAMETER Type
        DWord, QWord, String, ExpandString, MultiString or Binary.

    .EXAMPLE
        Set-RegistryValue -Path $key -Name SchUseStrongCrypto -Value 1 -Type DWord

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [object] $Value,

        [Parameter(Mandatory = $true)]
        [ValidateSet('DWord', 'QWord', 'String', 'ExpandString', 'MultiString', 'Binary')]
        [string] $Type
    )

    if (-not $PSCmdlet.ShouldProcess("$Path\$Name", "Set to $Value")) { return }
    # New-Item with -Force would empty a key that is there.
    if (-not (Test-Path -LiteralPath $Path)) { $null = New-Item -Path $Path -Force }
    $null = New-ItemProperty -LiteralPath $Path -Name $Name -Value $Value -PropertyType $Type -Force
}
