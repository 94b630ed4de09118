function Test-LocalAdministrator {
    <#
    .SYNOPSIS
        Says whether an account is itself a member of the local administrators.

    .DESCRIPTION
        Get-LocalGroupMember of Windows PowerShell 5.1 fails as a whole when one member is an account that no longer exists. Then the answer is
        unknown, and Add-LocalAdministrator, which Windows answers in any case, has to prove it.

    .PARAMETER Sid
        SID of the account.

    .EXAMPLE
        Test-LocalAdministrator -Sid 'S-1-5-21-1-2-3-1104'

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean; nothing when Windows cannot list the members.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Sid
    )

    try {
        return (@(Get-LocalGroupMember -SID 'S-1-5-32-544' -ErrorAction Stop | Where-Object { "$($_.SID)" -eq $Sid }).Count -gt 0)
    } catch {
        Write-Log -Level Warning -Message "The members of the local administrators cannot be listed: $($_.Exception.Message)"
    }
}
