# The domain corp.contoso.com: membership, DNS, accounts, local groups, time zone, user rights.
#
# $World.dns            answers by 'name TYPE'
# $World.accounts       accounts that Windows can look up: Sid, Name (DOMAIN\user), Upn
# $World.localGroups    SIDs of members by SID of the group; a member in $World.orphans breaks the listing, as in Windows PowerShell 5.1
# $World.logonCode      what Windows answers to a logon; wrong passwords are counted in $World.wrongLogons, and the third one locks the account
# $World.userRights     holders by right, as secedit.exe exports them

Add-FakePart {
    param($World)
    $World.timeZone = 'Pacific Standard Time'
    $World.timeZones = 'UTC', 'Pacific Standard Time', 'W. Europe Standard Time'
    $World.hasSecureChannel = $true
    $World.dns = @{
        '_ldap._tcp.dc._msdcs.corp.contoso.com SRV' = @(
            [pscustomobject] @{ Name = '_ldap._tcp.dc._msdcs.corp.contoso.com'; Type = 'SRV'; NameTarget = 'dc1.corp.contoso.com'; Port = 389 }
            [pscustomobject] @{ Name = 'dc1.corp.contoso.com'; Type = 'A'; IPAddress = '10.20.1.4' }
        )
    }
    $World.accounts = @(
        @{ Sid = 'S-1-5-21-1004336348-1177238915-682003330-1104'; Name = 'CORP\svc-mabs-setup'; Upn = 'svc-mabs-setup@corp.contoso.com' }
    )
    $World.localGroups = @{
        'S-1-5-32-544' = @('S-1-5-21-99-98-97-500', 'S-1-5-21-1004336348-1177238915-682003330-512')
    }
    $World.orphans = @()
    $World.logonCode = 0
    $World.wrongLogons = 0
    $World.logons = 0
    $World.userRights = [ordered] @{
        SeBatchLogonRight   = '*S-1-5-32-544', '*S-1-5-32-551', '*S-1-5-32-559'
        SeBackupPrivilege   = '*S-1-5-32-544', '*S-1-5-32-551'
        SeDebugPrivilege    = @('*S-1-5-32-544')
        SeSecurityPrivilege = @('*S-1-5-32-544')
    }
    $World.registry['HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'] = @{ Domain = 'corp.contoso.com'; Hostname = 'MABS01' }
    $names = 'HKLM:\SYSTEM\CurrentControlSet\Control\ComputerName'
    $World.registry["$names\ActiveComputerName"] = @{ ComputerName = 'MABS01' }
    $World.registry["$names\ComputerName"] = @{ ComputerName = 'MABS01' }
    $World.registry['HKLM:\SYSTEM\CurrentControlSet\Services\Netlogon'] = @{}
    $World.onRestart.Add({ param($World) $World.registry['HKLM:\SYSTEM\CurrentControlSet\Services\Netlogon'] = @{} })
    $World.programs['secedit.exe'] = {
        param($World, $Arguments)
        if ($Arguments -notmatch '^/export /areas USER_RIGHTS /cfg (?:"([^"]+)"|(\S+))$') { throw "Unexpected call: secedit.exe $Arguments" }
        $path = @($Matches[1], $Matches[2] | Where-Object { $_ })[0]
        $lines = @('[Unicode]', 'Unicode=yes', '[Version]', 'signature="$CHICAGO$"', '[Privilege Rights]') + @(
            foreach ($right in $World.userRights.Keys) { '{0} = {1}' -f $right, (@($World.userRights[$right]) -join ',') })
        [System.IO.File]::WriteAllText($path, ($lines -join "`r`n"), [System.Text.Encoding]::Unicode)
        0
    }
}

Add-FakeCommand -Name 'Get-TimeZone' -Handler {
    param($Bound, $World)
    if ($Bound.Count -gt 0) { throw 'Unexpected call: Get-TimeZone with parameters' }
    [pscustomobject] @{ Id = $World.timeZone }
}

Add-FakeCommand -Name 'Set-TimeZone' -Handler {
    param($Bound, $World)
    if (-not $Bound.ContainsKey('Id')) { throw 'Unexpected call: Set-TimeZone without -Id' }
    if ($Bound.Id -notin $World.timeZones) { throw "The time zone ID '$($Bound.Id)' was not found on the local computer." }
    $World.timeZone = $Bound.Id
}

Add-FakeCommand -Name 'Test-ComputerSecureChannel' -Handler {
    param($Bound, $World)
    # -Repair changes the domain.
    if ($Bound.Count -gt 0) { throw "Unexpected call: Test-ComputerSecureChannel -$(@($Bound.Keys) -join ' -')" }
    if (-not $World.partOfDomain) { throw 'Cannot verify the secure channel for the local computer: the computer is not joined to a domain.' }
    return $World.hasSecureChannel
}

Add-FakeCommand -Name 'Resolve-DnsName' -Handler {
    param($Bound, $World)
    foreach ($name in $Bound.Keys) { if ($name -notin 'Name', 'Type', 'DnsOnly', 'QuickTimeout') { throw "Unexpected call: Resolve-DnsName -$name" } }
    $answer = $World.dns["$($Bound.Name) $($Bound['Type'])"]
    if ($null -eq $answer) { throw "$($Bound.Name) : DNS name does not exist" }
    return $answer
}

function script:Get-FakeGroup([System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $World) {
    if (-not $Bound.ContainsKey('SID')) { throw 'Unexpected call: a local group by its name, which depends on the language of Windows' }
    if (-not $World.localGroups.ContainsKey("$($Bound.SID)")) { throw "Group $($Bound.SID) was not found." }
    return "$($Bound.SID)"
}

Add-FakeCommand -Name 'Get-LocalGroupMember' -Handler {
    param($Bound, $World)
    $members = $World.localGroups[(script:Get-FakeGroup $Bound $World)]
    if (@($members | Where-Object { $_ -in $World.orphans }).Count -gt 0) { throw 'Failed to compare two elements in the array.' }
    foreach ($member in $members) { [pscustomobject] @{ SID = $member; Name = "name of $member"; ObjectClass = 'User' } }
}

Add-FakeCommand -Name 'Add-LocalGroupMember' -Handler {
    param($Bound, $World)
    $group = script:Get-FakeGroup $Bound $World
    foreach ($member in $Bound.Member) {
        if ($World.localGroups[$group] -contains "$member") {
            $exception = [System.InvalidOperationException]::new("$member is already a member of group Administrators.")
            throw [System.Management.Automation.ErrorRecord]::new(
                $exception, 'MemberExists,Microsoft.PowerShell.Commands.AddLocalGroupMemberCommand', 'ResourceExists', $null)
        }
        $World.localGroups[$group] = @($World.localGroups[$group]) + "$member"
    }
}

Add-FakeFunction -Name 'Resolve-Account' -Handler {
    param($Bound, $World)
    foreach ($account in $World.accounts) {
        if ($Bound.Name -in $account.Name, $account.Upn) { return [pscustomobject] @{ Sid = $account.Sid; Name = $account.Name } }
    }
}

Add-FakeFunction -Name 'Test-DomainCredential' -Handler {
    param($Bound, $World)
    $World.logons++
    if ($World.logonCode -eq 1326) {
        $World.wrongLogons++
        if ($World.wrongLogons -ge 3) { $World.logonCode = 1909 }
        return 1326
    }
    return $World.logonCode
}
