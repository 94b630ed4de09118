function New-ProtectedFolder {
    <#
    .SYNOPSIS
        Makes a folder that only SYSTEM, Administrators and, if named, one more account can open.

    .DESCRIPTION
        Below C:\ and C:\ProgramData every user may make folders. Whoever owns a folder may always open it again, and a link leads elsewhere. So a
        folder that is there already is only taken when Windows itself or an administrator made it, and when it is no link (MABS-RUN-007).

    .PARAMETER Path
        The folder. One that is there gets the same access rights; what is in it stays.

    .PARAMETER Account
        A further account, such as CORP\svc-mabs-setup.

    .EXAMPLE
        New-ProtectedFolder -Path $context.WorkFolder

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-RUN-007 for a folder of somebody else, and when icacls.exe fails.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [string] $Account = ''
    )

    if (-not $PSCmdlet.ShouldProcess($Path, 'Make a folder for SYSTEM and Administrators')) { return }
    $null = New-Item -Path $Path -ItemType Directory -Force
    $reason = ''
    if ((Get-Item -LiteralPath $Path -Force).Attributes -band [System.IO.FileAttributes]::ReparsePoint) {
        $reason = 'it is a link'
    } else {
        $owner = (Get-Acl -LiteralPath $Path).GetOwner([System.Security.Principal.SecurityIdentifier]).Value
        # SYSTEM, Administrators.
        if ($owner -notin 'S-1-5-18', 'S-1-5-32-544') { $reason = "its owner is $owner" }
    }
    if ($reason) { throw (New-MabsError -Id 'MABS-RUN-007' -Values @{ path = $Path; reason = $reason }) }
    # Well-known SIDs of SYSTEM and Administrators: the names depend on the language of Windows.
    $rights = @('*S-1-5-18:(OI)(CI)F', '*S-1-5-32-544:(OI)(CI)F')
    if ($Account) { $rights += "${Account}:(OI)(CI)M" }
    $arguments = @($Path, '/inheritance:r', '/grant:r') + $rights
    $exitCode = Invoke-Program -FilePath 'icacls.exe' -ArgumentList $arguments -TimeoutMinutes 5
    if ($exitCode -ne 0) { throw "icacls.exe ended with $exitCode for $Path." }
}
