function New-ProtectedFolder {
    <#
    .SYNOPSIS
        Makes a folder that only SYSTEM, Administrators and, if named, one more account can open.

    .PARAMETER Path
        The folder. One that is there gets the same access rights; what is in it stays.

    .PARAMETER Account
        A further account, such as CORP\svc-mabs-setup.

    .EXAMPLE
        New-ProtectedFolder -Path $context.WorkFolder

    .INPUTS
        None.

    .OUTPUTS
        None. Throws when icacls.exe fails.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [string] $Account = ''
    )

    if (-not $PSCmdlet.ShouldProcess($Path, 'Make a folder for SYSTEM and Administrators')) { return }
    $null = New-Item -Path $Path -ItemType Directory -Force
    # Well-known SIDs of SYSTEM and Administrators: the names depend on the language of Windows.
    $rights = @('*S-1-5-18:(OI)(CI)F', '*S-1-5-32-544:(OI)(CI)F')
    if ($Account) { $rights += "${Account}:(OI)(CI)M" }
    $arguments = @($Path, '/inheritance:r', '/grant:r') + $rights
    $exitCode = Invoke-Program -FilePath 'icacls.exe' -ArgumentList $arguments -TimeoutMinutes 5
    if ($exitCode -ne 0) { throw "icacls.exe ended with $exitCode for $Path." }
}
