function Test-DeduplicatedVolume {
    <#
    .SYNOPSIS
        Says whether Windows deduplicates a volume.

    .PARAMETER Volume
        Description of the volume: New-VolumeDescription.

    .EXAMPLE
        Test-DeduplicatedVolume -Volume (Get-PoolVolume -Context $context)

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Volume
    )

    # By name, or by the numbers of MSFT_Volume; nothing where the feature is not installed.
    return $Volume.DedupMode -notin '', 'Disabled', 'NotAvailable', '0', '4'
}
