# Services: $World.services by name. Add-FakeService makes one. What a service does when it is started or stopped is said by
# $World.serviceActions, by name: { param($World, $Service) ... }; one that throws stays as it was.

Add-FakePart {
    param($World)
    $World.services = @{}
    $World.serviceActions = @{}
    foreach ($name in 'W32Time', 'Netlogon', 'LanmanServer', 'LanmanWorkstation', 'EventLog', 'Schedule', 'WinHttpAutoProxySvc', 'VSS') {
        Add-FakeService -World $World -Name $name -Status $(if ($name -eq 'VSS') { 'Stopped' } else { 'Running' }) -StartType $(
            if ($name -in 'VSS', 'WinHttpAutoProxySvc') { 'Manual' } else { 'Automatic' })
    }
}

function Add-FakeService {
    <#
    .SYNOPSIS
        Puts a service onto the machine.
    #>
    param([System.Collections.IDictionary] $World, [string] $Name, [string] $Status = 'Running', [string] $StartType = 'Automatic', [string] $DisplayName = $Name)
    $World.services[$Name] = [pscustomobject] @{ Name = $Name; DisplayName = $DisplayName; Status = $Status; StartType = $StartType }
}

# The services that a call means. One that is not there is an error, unless the name has a wildcard or the caller wants to hear nothing.
function script:Find-FakeService([System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $World) {
    foreach ($name in $Bound.Keys) { if ($name -notin 'Name', 'InputObject', 'StartupType', 'Status', 'PassThru', 'Force') { throw "Unexpected call: service command with -$name" } }
    if ($Bound.ContainsKey('InputObject')) { return @($Bound.InputObject | ForEach-Object { $World.services[$_.Name] }) }
    if (-not $Bound.ContainsKey('Name')) { return @($World.services.Values | Sort-Object -Property Name) }
    foreach ($name in $Bound.Name) {
        $found = @($World.services.Values | Where-Object { $_.Name -like $name } | Sort-Object -Property Name)
        if ($found.Count -eq 0 -and $name -notmatch '[*?\[]' -and $World.errorAction -notin 'SilentlyContinue', 'Ignore') {
            throw "Cannot find any service with service name '$name'."
        }
        $found
    }
}

function script:Set-FakeServiceStatus([System.Collections.IDictionary] $World, [object] $Service, [string] $Status) {
    if ($Service.Status -eq $Status) { return }
    if ($Status -eq 'Running' -and $Service.StartType -eq 'Disabled') { throw "Service '$($Service.DisplayName) ($($Service.Name))' cannot be started." }
    $Service.Status = $Status
    $action = $World.serviceActions[$Service.Name]
    if ($null -ne $action) { & $action $World $Service }
}

# A copy: what a caller holds does not change by itself.
Add-FakeCommand -Name 'Get-Service' -Handler {
    param($Bound, $World)
    foreach ($service in script:Find-FakeService $Bound $World) { $service.PSObject.Copy() }
}

Add-FakeCommand -Name 'Start-Service' -Handler {
    param($Bound, $World)
    foreach ($service in script:Find-FakeService $Bound $World) {
        script:Set-FakeServiceStatus $World $service 'Running'
        if ($Bound['PassThru']) { $service.PSObject.Copy() }
    }
}

Add-FakeCommand -Name 'Stop-Service' -Handler {
    param($Bound, $World)
    foreach ($service in script:Find-FakeService $Bound $World) {
        script:Set-FakeServiceStatus $World $service 'Stopped'
        if ($Bound['PassThru']) { $service.PSObject.Copy() }
    }
}

Add-FakeCommand -Name 'Set-Service' -Handler {
    param($Bound, $World)
    foreach ($service in script:Find-FakeService $Bound $World) {
        if ($Bound.ContainsKey('StartupType')) { $service.StartType = "$($Bound.StartupType)" }
        if ($Bound.ContainsKey('Status')) { script:Set-FakeServiceStatus $World $service "$($Bound.Status)" }
        if ($Bound['PassThru']) { $service.PSObject.Copy() }
    }
}
