function Backup-Catalogue {
    <#
    .SYNOPSIS
        Backs up DPMDB into the container of the settings. The work of the scheduled task \Mabs\Catalogue.

    .DESCRIPTION
        For an operator too: before an update, or before the server is moved.

    .PARAMETER Folder
        Folder of the staging.

    .PARAMETER IdentityEndpoint
        Address of the instance metadata service.

    .EXAMPLE
        Backup-Catalogue -Folder C:\ProgramData\Mabs\3f2a9c0d51e84b7c9a60d2f1e8b7c4a5

    .INPUTS
        None.

    .OUTPUTS
        System.String: name of the blob. Throws what Invoke-CatalogueBackup throws.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [string] $IdentityEndpoint = 'http://169.254.169.254'
    )

    $context = New-InstallationContext -Folder $Folder -IdentityEndpoint $IdentityEndpoint
    Set-LogFile -Context $context -Name catalogue
    if (-not $PSCmdlet.ShouldProcess($context.Settings.server.name, 'Back up DPMDB')) { return }
    try {
        $record = Invoke-CatalogueBackup -Context $context
    } catch {
        Write-Log -Level Error -Message ('{0} {1}' -f ($_.FullyQualifiedErrorId -split ',')[0], $_.Exception.Message)
        throw
    }
    Write-Log -Message "The backup $($record.blobName) is uploaded."
    return $record.blobName
}
