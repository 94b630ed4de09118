function Test-CurrentStaging {
    <#
    .SYNOPSIS
        Says whether the run belongs to the latest staging.

    .DESCRIPTION
        Start-Staging writes the id of its staging into current.txt. A run of an older staging ends between two phases, and the task goes on with
        the newer one.

    .PARAMETER Context
        The run.

    .EXAMPLE
        if (-not (Test-CurrentStaging -Context $context)) { return }

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

    $path = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath 'current.txt')
    return (-not [System.IO.File]::Exists($path) -or [System.IO.File]::ReadAllText($path).Trim() -eq $Context.StagingId)
}
