function Get-DiskError {
    <#
    .SYNOPSIS
        Makes one error of the findings on disks; nothing when none of them stops the work.

    .DESCRIPTION
        One finding is its own error. Of several, MABS-DSK-001 stops the run when one of them does; otherwise the first finding is the error, and
        the others go with it.

    .PARAMETER Finding
        Findings of Get-DiskAssessment.

    .EXAMPLE
        $failure = Get-DiskError -Finding $assessment.Findings; if ($null -ne $failure) { throw $failure }

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.ErrorRecord, or nothing.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $Finding
    )

    $serious = @($Finding | Where-Object { $_.after -ne 'advice' })
    if ($serious.Count -eq 0) { return }
    $listed = @($serious | Select-Object -Property id, message, remedy, constraints, after)
    if ($serious.Count -eq 1 -or @($serious | Where-Object { $_.after -eq 'stop' }).Count -eq 0) {
        return (New-MabsError -Id $serious[0].id -Values $serious[0].values -Finding $listed)
    }
    return (New-MabsError -Id 'MABS-DSK-001' -Finding $listed -Values @{
            findings = @($serious | ForEach-Object { '{0} {1}' -f $_.id, $_.message }) -join ' '
        })
}
