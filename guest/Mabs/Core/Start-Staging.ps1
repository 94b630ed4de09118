function Start-Staging {
    <#
    .SYNOPSIS
        Takes over a staging: writes the first status and starts the scheduled task of the installation.

    .DESCRIPTION
        What the extension does last, within its minutes. Nothing is installed here. A staging that was taken over before only gets its task
        again: the extension may run twice.

    .PARAMETER Folder
        Folder with the unpacked package and settings.json. Its name identifies the staging.

    .PARAMETER IdentityEndpoint
        Address of the instance metadata service.

    .PARAMETER RetryMinutes
        How long to wait for the role on the status container to take effect, in minutes.

    .EXAMPLE
        Start-Staging -Folder C:\ProgramData\Mabs\3f2a9c0d51e84b7c9a60d2f1e8b7c4a5

    .INPUTS
        None.

    .OUTPUTS
        System.String: one line that says what was done. Throws MABS-RUN-001 for settings, MABS-STG-003 for a status container out of reach.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [string] $IdentityEndpoint = 'http://169.254.169.254',

        [double] $RetryMinutes = 20
    )

    $context = New-InstallationContext -Folder $Folder -IdentityEndpoint $IdentityEndpoint
    $settings = $context.Settings
    $name = $settings.server.name
    $isKnown = $context.State.stagingId -eq $context.StagingId
    if (-not $PSCmdlet.ShouldProcess($name, 'Start the installation')) { return }

    if (-not $isKnown) {
        $context.State.outcome = 'running'
        $context.State.phase = 'Staging'
        $context.State.message = 'Guest package and settings are in place and verified.'
    }
    try {
        # The gate outside waits for this document, so here it is insisted on; later ones may fail.
        $null = Invoke-StorageRequest -Method Put -Body (New-StatusDocument -Context $context) `
            -Uri ('{0}/{1}/status.json' -f $settings.status.containerUrl, $name) `
            -Audience $settings.cloud.audiences.storage -ProxyUri $settings.network.storageProxy `
            -IdentityEndpoint $IdentityEndpoint -RetryMinutes $RetryMinutes
    } catch {
        throw (New-MabsError -Id 'MABS-STG-003' -Values @{ detail = $_.Exception.Message })
    }
    Write-TextFile -Path (Join-Path -Path $context.DataFolder -ChildPath 'current.txt') -Text $context.StagingId

    $start = New-ScheduledTaskTrigger -AtStartup
    $again = New-ScheduledTaskTrigger -Once -At (Get-Date) -RepetitionInterval (New-TimeSpan -Minutes 15)
    Register-MabsTask -Name 'Installation' -ScriptPath (Join-Path -Path $Folder -ChildPath 'Invoke-Installation.ps1') `
        -ScriptArguments ('-Folder "{0}"' -f $Folder) -Trigger $start, $again `
        -Description 'Installs Azure Backup Server, resumes after a restart, and leaves at once when all is done.'
    Start-ScheduledTask -TaskPath '\Mabs\' -TaskName 'Installation'
    if ($isKnown) { return "$name was staged before; its installation goes on." }
    return "$name is staged; its installation runs."
}
