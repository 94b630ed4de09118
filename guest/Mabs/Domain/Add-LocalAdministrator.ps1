function Add-LocalAdministrator {
    <#
    .SYNOPSIS
        Makes an account a member of the local administrators; one that is a member stays one.

    .DESCRIPTION
        The group is named by its SID: its name depends on the language of Windows.

    .PARAMETER Sid
        SID of the account.

    .EXAMPLE
        Add-LocalAdministrator -Sid 'S-1-5-21-1-2-3-1104'

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Sid
    )

    if (-not $PSCmdlet.ShouldProcess($Sid, 'Add to the local administrators')) { return }
    try {
        Add-LocalGroupMember -SID 'S-1-5-32-544' -Member $Sid -ErrorAction Stop
    } catch {
        if ($_.FullyQualifiedErrorId -notlike 'MemberExists*') { throw }
    }
}
