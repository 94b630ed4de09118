function Set-DisksPhase {
    <#
    .SYNOPSIS
        Makes the scratch volume and the pool volume on the data disks of the settings, and lets the pool volume grow with added disks.

    .DESCRIPTION
        First all disks are judged; while one of them is neither empty nor ours, nothing is changed at all (G27, G28). Then one step after another
        is done, each of which is read from the disks: a run that ends anywhere goes on there.

        Nothing is ever taken out of a pool, made smaller, emptied or formatted again. A disk that has left the settings stays and is reported.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Set-DisksPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-DSK-001 to -010, -012, -013, -017 to -019.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Look for disks')) { Update-HostStorageCache -ErrorAction Stop }
    $done = @{}
    while ($true) {
        $assessment = Get-DiskAssessment -Context $Context
        $failure = Get-DiskError -Finding $assessment.Findings
        if ($null -ne $failure) { throw $failure }
        $step = Get-DiskStep -Context $Context -Assessment $assessment
        if ($null -eq $step) { return }
        # What follows cannot be known before this is done.
        if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, $step.Text)) { return }
        $limit = if ($step.Name -eq 'Await') { 24 } else { 3 }
        $done[$step.Text] = 1 + [int] $done[$step.Text]
        if ($done[$step.Text] -gt $limit) { throw (New-MabsError -Id 'MABS-DSK-018' -Values @{ step = $step.Text }) }
        Invoke-DiskStep -Context $Context -Step $step
    }
}
