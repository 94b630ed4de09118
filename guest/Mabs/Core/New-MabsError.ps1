function New-MabsError {
    <#
    .SYNOPSIS
        Makes the error record of a message, to be thrown.

    .DESCRIPTION
        The id of the message is the id of the error, so that the run finds its rule: try again, wait, or stop.

    .PARAMETER Id
        Id of a message, such as MABS-RUN-006. An unknown id is an error of this project and is thrown.

    .PARAMETER Values
        Values for the places of message, cause and remedy.

    .PARAMETER Finding
        Findings that are reported together under this message, from New-Finding.

    .EXAMPLE
        throw (New-MabsError -Id 'MABS-DSK-001' -Values @{ lun = 3 })

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.ErrorRecord.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Id,

        [System.Collections.IDictionary] $Values = @{},

        [AllowEmptyCollection()]
        [object[]] $Finding = @()
    )

    $entry = (Get-MessageTable)[$Id]
    if ($null -eq $entry) { throw "There is no message $Id." }
    $exception = New-Object -TypeName System.InvalidOperationException -ArgumentList (Format-Message -Text $entry.message -Values $Values)
    $exception.Data['Values'] = $Values
    $exception.Data['Findings'] = $Finding
    return (New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList $exception, $Id, 'NotSpecified', $null)
}
