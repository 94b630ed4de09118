# Programs: $World.programs by file name, { param($World, $Arguments, $FilePath) ... } that returns the exit code. An unknown program is refused, and
# a program whose code is 'hangs' never ends by itself. Arguments arrive as one command line, as Windows passes them.

Add-FakePart {
    param($World)
    # Access rights: what icacls.exe was told, by path.
    $World.accessRights = @{}
    # Owners of folders that somebody else made, by path: a SID.
    $World.owners = @{}
    $World.programs = @{
        'icacls.exe' = {
            param($World, $Arguments)
            $path = if ($Arguments -match '^"([^"]+)"|^(\S+)') { @($Matches[1], $Matches[2] | Where-Object { $_ })[0] }
            $World.accessRights[$path] = $Arguments
            0
        }
    }
}

Add-FakeCommand -Name 'Get-Acl' -Handler {
    param($Bound, $World)
    $path = @($Bound.LiteralPath)[0]
    if (-not (Microsoft.PowerShell.Management\Test-Path -LiteralPath $path)) { throw "Cannot find path '$path' because it does not exist." }
    $owner = $World.owners[($path -replace '/', '\')]
    $rights = @($World.accessRights.Keys | Where-Object { ($_ -replace '/', '\') -eq ($path -replace '/', '\') } | ForEach-Object { $World.accessRights[$_] })
    $acl = [pscustomobject] @{
        OwnerSid = if ($owner) { $owner } else { 'S-1-5-32-544' }
        AreAccessRulesProtected = @($rights | Where-Object { $_ -match '/inheritance:r' }).Count -gt 0
    }
    $acl | Add-Member -MemberType ScriptMethod -Name GetOwner -Value { param($type) [pscustomobject] @{ Value = $this.OwnerSid } } -PassThru
}

Add-FakeCommand -Name 'Start-Process' -Handler {
    param($Bound, $World)
    foreach ($name in $Bound.Keys) {
        if ($name -notin 'FilePath', 'ArgumentList', 'PassThru', 'WindowStyle', 'WorkingDirectory', 'NoNewWindow') { throw "Unexpected call: Start-Process -$name" }
    }
    $program = $World.programs[(Split-Path -Path $Bound.FilePath -Leaf)]
    if ($null -eq $program) { throw "Unexpected call: Start-Process $($Bound.FilePath)" }
    $code = & $program $World (@($Bound['ArgumentList']) -join ' ') $Bound.FilePath
    $process = [pscustomobject] @{ Handle = 4711; ExitCode = $code; HasExited = $code -ne 'hangs'; Killed = $false }
    $process | Add-Member -MemberType ScriptMethod -Name WaitForExit -Value { param($milliseconds) $this.HasExited }
    $process | Add-Member -MemberType ScriptMethod -Name Kill -Value { $this.Killed = $true }
    return $process
}
