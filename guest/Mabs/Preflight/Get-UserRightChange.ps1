function Get-UserRightChange {
    <#
    .SYNOPSIS
        Names the user rights that administrators or the setup account lack, and those that are denied to them.

    .DESCRIPTION
        Setup of SQL Server refuses to begin without three rights that hardening policies like to take from the administrators (its rule
        HasSecurityBackupAndDebugPrivilegesCheck), and a scheduled task cannot run under the setup account without the right to log on as a batch
        job. The rights are read as they are in force now, with those that came by policy.

    .PARAMETER Sid
        SIDs whose right to log on counts besides that of the administrators: the setup account.

    .EXAMPLE
        Get-UserRightChange -Sid 'S-1-5-21-1-2-3-1104'

    .INPUTS
        None.

    .OUTPUTS
        System.String, one per change.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]] $Sid
    )

    $administrators = 'S-1-5-32-544'
    $path = Resolve-FilePath -Path (Join-Path -Path $env:SystemRoot -ChildPath 'Temp/mabs-user-rights.inf')
    # An export adds to a file that is there.
    [System.IO.File]::Delete($path)
    try {
        $exitCode = Invoke-Program -FilePath 'secedit.exe' -ArgumentList '/export', '/areas', 'USER_RIGHTS', '/cfg', $path -TimeoutMinutes 5
        if ($exitCode -ne 0 -or -not [System.IO.File]::Exists($path)) { throw "secedit.exe ended with $exitCode." }
        $text = [System.IO.File]::ReadAllText($path)
    } finally {
        [System.IO.File]::Delete($path)
    }
    $holders = @{}
    foreach ($line in $text -split '\r?\n') {
        if ($line -notmatch '^\s*(Se\w+)\s*=\s*(.*)$') { continue }
        $right, $names = $Matches[1], $Matches[2]
        $holders[$right] = @($names -split ',' | ForEach-Object { $_.Trim().TrimStart('*') })
    }
    $needed = [ordered] @{
        SeDebugPrivilege    = 'Debug programs'
        SeBackupPrivilege   = 'Back up files and directories'
        SeSecurityPrivilege = 'Manage auditing and security log'
    }
    foreach ($right in $needed.Keys) {
        if (@($holders[$right]) -notcontains $administrators) { "administrators lack '$($needed[$right])' ($right)" }
    }
    $accounts = @($administrators) + $Sid
    if (@($holders['SeBatchLogonRight'] | Where-Object { $_ -in $accounts }).Count -eq 0) {
        "administrators lack 'Log on as a batch job' (SeBatchLogonRight)"
    }
    foreach ($holder in @($holders['SeDenyBatchLogonRight'] | Where-Object { $_ -in $accounts })) {
        $name = if ($holder -eq $administrators) { 'administrators' } else { 'the setup account' }
        "'Deny log on as a batch job' (SeDenyBatchLogonRight) names $name"
    }
}
