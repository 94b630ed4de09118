function Get-PendingRestart {
    <#
    .SYNOPSIS
        Says why Windows wants to restart.

    .DESCRIPTION
        Setup refuses to begin, or fails half way, while a restart is pending (W03). Asked are the servicing of Windows, Windows Update, files that
        are exchanged at the next start, a new computer name, and a domain join that has not been completed.

    .EXAMPLE
        if (@(Get-PendingRestart).Count -gt 0) { return 'Restart' }

    .INPUTS
        None.

    .OUTPUTS
        System.String, one per reason; nothing when no restart is pending.
    #>
    [CmdletBinding()]
    param()

    $current = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion'
    if (Test-Path -LiteralPath "$current\Component Based Servicing\RebootPending") { 'servicing of Windows' }
    if (Test-Path -LiteralPath "$current\WindowsUpdate\Auto Update\RebootRequired") { 'Windows Update' }
    $renames = @(Get-RegistryValue -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations)
    if (@($renames | Where-Object { $_ }).Count -gt 0) { 'files to be exchanged' }
    $names = 'HKLM:\SYSTEM\CurrentControlSet\Control\ComputerName'
    $active = Get-RegistryValue -Path "$names\ActiveComputerName" -Name ComputerName
    $next = Get-RegistryValue -Path "$names\ComputerName" -Name ComputerName
    if ($active -ne $next) { 'a new computer name' }
    $netlogon = 'HKLM:\SYSTEM\CurrentControlSet\Services\Netlogon'
    if ($null -ne (Get-RegistryValue -Path $netlogon -Name JoinDomain) -or $null -ne (Get-RegistryValue -Path $netlogon -Name AvoidSpnSet)) {
        'a domain join'
    }
}
