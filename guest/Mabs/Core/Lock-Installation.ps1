function Lock-Installation {
    <#
    .SYNOPSIS
        Makes sure that only one run is at work: task, operator and a newer staging may start one at the same time.

    .DESCRIPTION
        An open file is the lock. Windows closes it with the process, so a killed run leaves none behind.

    .PARAMETER DataFolder
        Folder of the installation.

    .EXAMPLE
        $lock = Lock-Installation -DataFolder $context.DataFolder

    .INPUTS
        None.

    .OUTPUTS
        System.IO.FileStream to dispose at the end; nothing when another run holds the lock.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $DataFolder
    )

    try {
        return [System.IO.File]::Open((Resolve-FilePath -Path (Join-Path -Path $DataFolder -ChildPath 'lock')), 'OpenOrCreate', 'ReadWrite', 'None')
    } catch {
        if ($_.Exception.GetBaseException() -isnot [System.IO.IOException]) { throw }
    }
}
