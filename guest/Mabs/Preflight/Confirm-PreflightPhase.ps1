function Confirm-PreflightPhase {
    <#
    .SYNOPSIS
        Holds the machine against everything that can be known before anything is changed, and reports all findings at once.

    .DESCRIPTION
        A check that cannot be made is a finding itself and hides none of the others. Advice stops nothing. The phase ends in the strictest rule
        of its findings: MABS-PRE-001 stops, MABS-PRE-002 waits for somebody, MABS-PRE-003 tries again at once.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Confirm-PreflightPhase -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Specialized.OrderedDictionary: preflightChecks (how many were made), preflightAdvice. Throws MABS-PRE-001, MABS-PRE-002
        or MABS-PRE-003, with the findings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $checks = @((Get-PreflightTable).checks)
    $findings = @(
        foreach ($check in $checks) {
            try {
                & "Get-$($check.name)Finding" -Context $Context
            } catch {
                New-Finding -Id 'MABS-PRE-004' -Values @{ check = $check.name; detail = ("$($_.Exception.Message)" -replace '\s+', ' ').Trim() }
            }
        }
    )
    # The strictest first, then in the order of the checks.
    $ordered = @(foreach ($rule in 'stop', 'later', 'again', 'advice') { $findings | Where-Object { $_.after -eq $rule } })
    $obstacles = @($ordered | Where-Object { $_.after -ne 'advice' })
    if ($obstacles.Count -gt 0) {
        $id = @{ stop = 'MABS-PRE-001'; later = 'MABS-PRE-002'; again = 'MABS-PRE-003' }[$obstacles[0].after]
        $texts = @($obstacles | ForEach-Object { '{0} {1}' -f $_.id, $_.message })
        throw (New-MabsError -Id $id -Finding $ordered -Values @{ count = $obstacles.Count; findings = $texts -join ' ' })
    }
    $advice = @($ordered | ForEach-Object { '{0} {1}' -f $_.id, $_.message })
    foreach ($text in $advice) { Write-Log -Level Warning -Message "Preflight: $text" }
    return [ordered] @{ preflightChecks = $checks.Count; preflightAdvice = $advice }
}
