# What the preflight asks: edition, roles, licence, system volume, network, clock.
#
# $World.roles       installed roles and features
# $World.unreached      reason by 'host:port' for places that Test-TcpConnection does not reach
# $World.clockSkew      seconds by which the clock of the machine is ahead; $null: the time server does not answer
# $World.isElevated     whether the run has administrative rights

Add-FakePart {
    param($World)
    $World.roles = @(
        [pscustomobject] @{ Name = 'FileAndStorage-Services'; FeatureType = 'Role'; Installed = $true }
        [pscustomobject] @{ Name = 'Storage-Services'; FeatureType = 'Role Service'; Installed = $true }
        [pscustomobject] @{ Name = 'NET-Framework-45-Features'; FeatureType = 'Feature'; Installed = $true }
        [pscustomobject] @{ Name = 'Web-Server'; FeatureType = 'Role'; Installed = $false }
        [pscustomobject] @{ Name = 'Failover-Clustering'; FeatureType = 'Feature'; Installed = $false }
    )
    $World.unreached = @{}
    $World.clockSkew = 0
    $World.isElevated = $true
    $World.licenseStatus = 1
    $World.systemFreeBytes = 96GB
    $current = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    if (-not $World.registry.ContainsKey($current)) { $World.registry[$current] = @{} }
    $World.registry[$current].EditionID = 'ServerDatacenter'
    $World.registry[$current].InstallationType = 'Server'
    $World.cim.SoftwareLicensingProduct = {
        param($World, $Filter)
        if ($Filter -notlike '*55c92734-d682-4d71-983e-d6ec3f16059f*') { throw "Unexpected call: Get-CimInstance SoftwareLicensingProduct -Filter $Filter" }
        [pscustomobject] @{ Name = 'Windows(R), ServerDatacenter edition'; LicenseStatus = $World.licenseStatus }
    }
    $World.cim.Win32_LogicalDisk = {
        param($World, $Filter)
        if ($Filter -ne "DeviceID='M:'") { throw "Unexpected call: Get-CimInstance Win32_LogicalDisk -Filter $Filter" }
        [pscustomobject] @{ DeviceID = 'M:'; Size = 127GB; FreeSpace = $World.systemFreeBytes }
    }
}

Add-FakeCommand -Name 'Get-WindowsFeature' -Handler {
    param($Bound, $World)
    foreach ($name in $Bound.Keys) { if ($name -ne 'Name') { throw "Unexpected call: Get-WindowsFeature -$name" } }
    $World.roles | Where-Object { -not $Bound.ContainsKey('Name') -or $_.Name -in $Bound.Name }
}

Add-FakeFunction -Name 'Test-Elevation' -Handler { param($Bound, $World) $World.isElevated }

Add-FakeFunction -Name 'Test-TcpConnection' -Handler {
    param($Bound, $World)
    foreach ($place in $Bound.Target) {
        $key = if ($place.ProxyHost -and $World.unreached.ContainsKey("$($place.ProxyHost):$($place.ProxyPort)")) { 'proxy' } else { "$($place.HostName):$($place.Port)" }
        if ($key -eq 'proxy') { 'proxy' } elseif ($World.unreached.ContainsKey($key)) { $World.unreached[$key] } else { 'reached' }
    }
}

Add-FakeFunction -Name 'Get-RemoteTime' -Handler {
    param($Bound, $World)
    if ($null -eq $World.clockSkew) { throw 'Unable to connect to the remote server' }
    return $World.now.AddSeconds(-$World.clockSkew)
}
