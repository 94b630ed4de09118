function Find-StorageObject {
    <#
    .SYNOPSIS
        Asks the module Storage of Windows for what belongs to an object, and takes "nothing found" as an answer.

    .DESCRIPTION
        Get-Partition -Disk and its like report an error when nothing belongs to the object. Any other error is passed on.

        The commands of the module Storage are functions of another module, to which the preference "stop at the first error" of this module
        does not reach. Each call of them says -ErrorAction Stop itself.

    .PARAMETER Query
        The question.

    .EXAMPLE
        $partitions = @(Find-StorageObject -Query { Get-Partition -Disk $disk -ErrorAction Stop })

    .INPUTS
        None.

    .OUTPUTS
        What the question gives.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [scriptblock] $Query
    )

    try {
        & $Query
    } catch {
        if ($_.CategoryInfo.Category -ne [System.Management.Automation.ErrorCategory]::ObjectNotFound) { throw }
    }
}
