function Get-CatalogueCheck {
    <#
    .SYNOPSIS
        Checks the age of the latest backup of DPMDB (M07).

    .DESCRIPTION
        It is made daily. Two days without one are worth a look; after a week a rebuilt server would miss too much.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-CatalogueCheck -Context $context

    .INPUTS
        None.

    .OUTPUTS
        A result of New-HealthCheck: catalogueBackup.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $record = Get-CatalogueRecord -DataFolder $Context.DataFolder
    $end = if ($null -ne $record.failure) { '; the latest attempt ended in {0} {1}' -f $record.failure.id, $record.failure.message }
    if ($null -eq $record.lastSuccess) {
        return (New-HealthCheck -Id catalogueBackup -State failed -Detail "DPMDB was never backed up$end")
    }
    $text = 'the latest backup of DPMDB is of {0}' -f $record.lastSuccess
    if ($record.lastSuccess -lt (ConvertTo-UtcText -Time (Get-Date).AddDays(-7))) {
        return (New-HealthCheck -Id catalogueBackup -State failed -Detail "$text$end")
    }
    if ($record.lastSuccess -lt (ConvertTo-UtcText -Time (Get-Date).AddDays(-2)) -or $null -ne $record.failure) {
        return (New-HealthCheck -Id catalogueBackup -State degraded -Detail "$text$end")
    }
    $installation = Get-BackupServerInstallation
    if ($null -ne $installation -and $record.build -ne "$($installation.Version)") {
        $text = "$text and of build $($record.build); installed is $($installation.Version)"
        return (New-HealthCheck -Id catalogueBackup -State degraded -Detail $text)
    }
    New-HealthCheck -Id catalogueBackup -State ok -Detail $text
}
