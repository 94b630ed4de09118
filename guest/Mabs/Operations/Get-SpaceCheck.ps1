function Get-SpaceCheck {
    <#
    .SYNOPSIS
        Checks the free space of the storage pool and of the scratch volume.

    .DESCRIPTION
        Below a tenth it is time to act, below a twentieth backups are about to fail. The cache has to keep 5 to 10 % of what it serves (MARS support
        matrix, 2026-03).

    .PARAMETER Context
        The run.

    .PARAMETER Facts
        Gets poolFreePercent and scratchFreePercent.

    .EXAMPLE
        Get-SpaceCheck -Context $context -Facts $facts

    .INPUTS
        None.

    .OUTPUTS
        Results of New-HealthCheck: poolSpace, scratchSpace.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Facts
    )

    $places = @(
        @{ Id = 'poolSpace'; Fact = 'poolFreePercent'; Name = 'storage pool'; Read = { Get-PoolVolume -Context $Context } }
        @{ Id = 'scratchSpace'; Fact = 'scratchFreePercent'; Name = 'scratch volume'; Read = { Get-ScratchVolume -Context $Context } }
    )
    foreach ($place in $places) {
        Invoke-HealthGroup -Id $place.Id -Check {
            $volumes = @(& $place.Read)
            $size = [double] 0
            $free = [double] 0
            foreach ($volume in $volumes) {
                $size += $volume.SizeBytes
                $free += $volume.FreeBytes
            }
            if ($size -eq 0) { return (New-HealthCheck -Id $place.Id -State failed -Detail "there is no $($place.Name)") }
            $percent = [System.Math]::Round(100 * $free / $size, 1)
            $Facts[$place.Fact] = $percent
            $state = if ($percent -lt 5) { 'failed' } elseif ($percent -lt 10) { 'degraded' } else { 'ok' }
            New-HealthCheck -Id $place.Id -State $state -Detail ('{0} % of the {1} are free' -f
                $percent.ToString([System.Globalization.CultureInfo]::InvariantCulture), $place.Name)
        }
    }
}
