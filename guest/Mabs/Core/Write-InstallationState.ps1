function Write-InstallationState {
    <#
    .SYNOPSIS
        Writes what the installation has reached, in one step.

    .PARAMETER DataFolder
        Folder of the installation.

    .PARAMETER State
        The state, from Read-InstallationState.

    .EXAMPLE
        Write-InstallationState -DataFolder $context.DataFolder -State $context.State

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $DataFolder,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $State
    )

    $path = Join-Path -Path $DataFolder -ChildPath 'state.json'
    Write-TextFile -Path $path -Text (Protect-Text -RegisteredOnly -Text (ConvertTo-JsonText -Value $State))
}
