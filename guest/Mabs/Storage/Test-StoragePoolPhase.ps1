function Test-StoragePoolPhase {
    <#
    .SYNOPSIS
        Says whether the pool volume is in the storage of the backup server, in its present size, and all other volumes are excluded.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Test-StoragePoolPhase -Context $context

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

    $state = Get-StorageState -Context $Context
    if ($null -eq $state.InPool -or (Get-ExclusionNote -Context $Context) -ne ($state.Exclusion -join ',')) { return $false }
    return (Test-StorageSize -StorageVolume $state.InPool -Volume $state.PoolVolume)
}
