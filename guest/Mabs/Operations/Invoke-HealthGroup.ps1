function Invoke-HealthGroup {
    <#
    .SYNOPSIS
        Runs a group of checks so that each of them has a result, whatever happens.

    .PARAMETER Id
        Ids of the checks of the group. One that gives no result counts as failed.

    .PARAMETER Check
        What gives the results.

    .EXAMPLE
        Invoke-HealthGroup -Id catalogueBackup -Check { Get-CatalogueCheck -Context $Context }

    .INPUTS
        None.

    .OUTPUTS
        Results of New-HealthCheck.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string[]] $Id,

        [Parameter(Mandatory = $true)]
        [scriptblock] $Check
    )

    $results = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $detail = 'it gave no result'
    try {
        & $Check | ForEach-Object { $results.Add($_) }
    } catch {
        $detail = $_.Exception.Message
    }
    $results
    $found = @($results | ForEach-Object { $_.id })
    foreach ($missing in $Id) {
        if ($found -notcontains $missing) { New-HealthCheck -Id $missing -State failed -Detail "the check could not be made: $detail" }
    }
}
