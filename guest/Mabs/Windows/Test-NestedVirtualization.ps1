function Test-NestedVirtualization {
    <#
    .SYNOPSIS
        Says whether the processor offers virtualization to this machine.

    .DESCRIPTION
        True also when the processor says nothing. Only means something before Hyper-V runs here: a hypervisor takes the extensions for itself
        and shows none of them.

    .EXAMPLE
        Test-NestedVirtualization

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param()

    $answers = @(Get-CimInstance -ClassName Win32_Processor | ForEach-Object { $_.VMMonitorModeExtensions } | Where-Object { $null -ne $_ })
    return ($answers.Count -eq 0 -or $answers -contains $true)
}
