function Set-VolumeExclusion {
    <#
    .SYNOPSIS
        Keeps volumes out of the storage that the backup server offers, and notes that this was done.

    .PARAMETER Context
        The run.

    .PARAMETER Path
        The volumes, from Get-VolumeExclusion.

    .EXAMPLE
        Set-VolumeExclusion -Context $context -Path 'C:', 'D:', 'S:'

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-POL-007.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]] $Path
    )

    $text = $Path -join ','
    if (-not $PSCmdlet.ShouldProcess($text, 'Exclude from the storage of the backup server')) { return }
    Write-Log -Message "StoragePool: excludes $text from the storage of the backup server"
    try {
        $null = Set-DPMGlobalProperty -DPMStorageVolumeExclusion $text -Confirm:$false -ErrorAction Stop
    } catch {
        throw (New-MabsError -Id 'MABS-POL-007' -Values @{ volumes = $Path; detail = $_.Exception.Message })
    }
    Write-TextFile -Path (Join-Path -Path $Context.DataFolder -ChildPath 'volumeExclusion.txt') -Text $text
}
