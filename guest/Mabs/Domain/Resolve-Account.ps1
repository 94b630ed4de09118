function Resolve-Account {
    <#
    .SYNOPSIS
        Looks an account up: its SID, and its name as DOMAIN\user.

    .DESCRIPTION
        Asks Windows, which asks the domain. A function of its own because nothing but a member of a domain can answer.

    .PARAMETER Name
        The account: DOMAIN\user or UPN.

    .EXAMPLE
        (Resolve-Account -Name 'svc-mabs-setup@corp.contoso.com').Name

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Sid, Name. Nothing when there is no such account.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    try {
        $account = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $Name
        $sid = $account.Translate([System.Security.Principal.SecurityIdentifier])
        $full = $sid.Translate([System.Security.Principal.NTAccount]).Value
    } catch [System.Security.Principal.IdentityNotMappedException] {
        return
    }
    return [pscustomobject] @{ Sid = $sid.Value; Name = $full }
}
