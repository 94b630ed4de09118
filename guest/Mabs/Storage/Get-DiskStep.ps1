function Get-DiskStep {
    <#
    .SYNOPSIS
        Says which one thing has to be done next on the disks of the settings; nothing when all is done. Changes nothing.

    .DESCRIPTION
        The answer comes from the disks alone, so it is the same after a restart, after a kill between any two steps, and on a VM that was built
        anew around the same disks. Test-DisksPhase asks whether there is a step, Set-DisksPhase does step after step until there is none.

    .PARAMETER Context
        The run.

    .PARAMETER Assessment
        The judgement of the disks, from Get-DiskAssessment, without findings that stop.

    .EXAMPLE
        (Get-DiskStep -Context $context -Assessment (Get-DiskAssessment -Context $context)).Text

    .INPUTS
        None.

    .OUTPUTS
        A step of New-DiskStep, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Assessment
    )

    foreach ($item in $Assessment.Disks) {
        if ($item.State -ne 'new') { continue }
        $step = Get-EnableStep -Disk $item.Data.Disk -Name "the disk at LUN $($item.Lun)"
        if ($null -ne $step) { return $step }
    }
    foreach ($item in @($Assessment.Disks | Where-Object { $_.Purpose -eq 'scratch' })) {
        $step = Get-ScratchStep -Context $Context -Item $item
        if ($null -ne $step) { return $step }
    }
    $poolDisks = @($Assessment.Disks | Where-Object { $_.Purpose -eq 'pool' } | Sort-Object -Property Lun)
    if ($poolDisks.Count -gt 0) { return (Get-PoolStep -Item $poolDisks -WindowsPool $Assessment.Pool) }
}
