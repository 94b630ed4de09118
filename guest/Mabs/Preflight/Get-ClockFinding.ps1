function Get-ClockFinding {
    <#
    .SYNOPSIS
        Finds out whether the clock of the machine is right (P28).

    .DESCRIPTION
        Held against the time of the storage service, which the guest reaches anyway. Five minutes are what Kerberos tolerates; the certificate of
        the vault credentials and the storage service are stricter or laxer than that.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-ClockFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-045, MABS-PRE-046.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $settings = $Context.Settings
    $time = $null
    try {
        $time = Get-RemoteTime -Uri $settings.status.containerUrl -ProxyUri $settings.network.storageProxy
    } catch {
        Write-Log -Level Warning -Message "The time of the storage service cannot be read: $($_.Exception.Message)"
    }
    if ($null -eq $time) {
        New-Finding -Id 'MABS-PRE-046' -Values @{ uri = $settings.status.containerUrl }
        return
    }
    $seconds = [System.Math]::Round(((Get-Date).ToUniversalTime() - $time).TotalSeconds)
    if ([System.Math]::Abs($seconds) -gt 300) { New-Finding -Id 'MABS-PRE-045' -Values @{ seconds = $seconds } }
}
