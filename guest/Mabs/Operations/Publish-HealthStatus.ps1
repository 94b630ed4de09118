function Publish-HealthStatus {
    <#
    .SYNOPSIS
        Publishes the status document with the latest health, when no installation run is at work.

    .DESCRIPTION
        The state is read again under the lock of the installation, so that no newer phase is overwritten by an older one. The log lines of the
        document stay those of the installation.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Publish-HealthStatus -Context $context

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $lock = Lock-Installation -DataFolder $Context.DataFolder
    if ($null -eq $lock) {
        Write-Log -Message 'An installation run is at work; it publishes the health with its next step.'
        return
    }
    try {
        $Context.State = Read-InstallationState -DataFolder $Context.DataFolder
        $log = Join-Path -Path $Context.DataFolder -ChildPath 'logs/installation.log'
        $script:RecentLogLines.Clear()
        if (Test-Path -LiteralPath $log) {
            foreach ($line in @(Get-Content -LiteralPath $log -Tail 30 -Encoding UTF8)) { $script:RecentLogLines.Enqueue("$line") }
        }
        Publish-Status -Context $Context
    } finally {
        $lock.Dispose()
    }
}
