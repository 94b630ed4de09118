function Find-Service {
    <#
    .SYNOPSIS
        Finds a service that may not exist.

    .PARAMETER Name
        Name of the service, not the one it is shown with.

    .EXAMPLE
        Find-Service -Name MSDPM

    .INPUTS
        None.

    .OUTPUTS
        System.ServiceProcess.ServiceController; nothing when there is no such service.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    try {
        return (Get-Service -Name $Name)
    } catch {
        if ($_.FullyQualifiedErrorId -notlike 'NoServiceFoundForGivenName*' -and $_.Exception.Message -notlike 'Cannot find any service*') { throw }
    }
}
