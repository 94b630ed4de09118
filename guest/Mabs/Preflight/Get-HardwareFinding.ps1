function Get-HardwareFinding {
    <#
    .SYNOPSIS
        Finds out whether the machine has the processors and the memory that the backup server needs (P07).

    .DESCRIPTION
        Four virtual processors and 8 GiB. The firmware keeps a part of the memory for itself, so 7.5 GiB that Windows sees are enough.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-HardwareFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-016.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $machine = Get-CimInstance -ClassName Win32_ComputerSystem
    $memoryGiB = [System.Math]::Round($machine.TotalPhysicalMemory / 1GB, 1)
    if ($machine.NumberOfLogicalProcessors -lt 4 -or $machine.TotalPhysicalMemory -lt 7.5GB) {
        New-Finding -Id 'MABS-PRE-016' -Values @{ processors = $machine.NumberOfLogicalProcessors; memoryGiB = $memoryGiB }
    }
}
