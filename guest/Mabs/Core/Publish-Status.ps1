function Publish-Status {
    <#
    .SYNOPSIS
        Writes the status document of the server: a file in the data folder, and <server>/status.json in the status container.

    .DESCRIPTION
        A container that cannot be reached stops nothing: the network may be the very thing that a phase is about to report. The line in the log
        says so, and the next status tries again.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Publish-Status -Context $context

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

    try {
        $document = New-StatusDocument -Context $Context
        try {
            Write-TextFile -Path (Join-Path -Path $Context.DataFolder -ChildPath 'status.json') -Text $document
        } catch {
            # A full disk must not hide itself from the outside.
            Write-Log -Level Warning -Message "status.json could not be written: $($_.Exception.Message)"
        }
        $settings = $Context.Settings
        $null = Invoke-StorageRequest -Method Put -Body $document `
            -Uri ('{0}/{1}/status.json' -f $settings.status.containerUrl, $settings.server.name) `
            -Audience $settings.cloud.audiences.storage -ProxyUri $settings.network.storageProxy `
            -IdentityEndpoint $Context.IdentityEndpoint -RetryMinutes 0
    } catch {
        Write-Log -Level Warning -Message "The status could not be published: $($_.Exception.Message)"
    }
}
