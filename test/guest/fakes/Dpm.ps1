# The backup server as its cmdlets show it: $World.dpm. The cmdlets exist once Import-BackupServerModule has made them available, and answer only
# while the service MSDPM runs.

Add-FakePart {
    param($World)
    $World.dpm = @{
        isLoaded       = $false
        cloudConnected = $true
    }
    # What SQL Server answers: a list of @{ like = '*pattern of the query*'; rows = rows, or { param($World, $Instance, $Query) ... } }. The first
    # that fits counts; another query is refused.
    $World.sqlAnswers = New-Object -TypeName 'System.Collections.Generic.List[object]'
    # A new start of Windows is a new process.
    $World.onRestart.Add({ param($World) $World.dpm.isLoaded = $false })
}

function script:Assert-FakeDpm([System.Collections.IDictionary] $World, [string] $Server) {
    if (-not $World.dpm.isLoaded) { throw 'The term is not recognized as the name of a cmdlet: the module DataProtectionManager is not loaded.' }
    if ($Server -ne $World.computerName) { throw "Unable to connect to $Server. (ID: 948)" }
    $service = $World.services['MSDPM']
    if ($null -eq $service -or $service.Status -ne 'Running') { throw "Unable to connect to $Server. (ID: 948)" }
}

Add-FakeFunction -Name 'Import-BackupServerModule' -Handler {
    param($Bound, $World)
    if (-not $World.registry.ContainsKey('HKLM:\SOFTWARE\Microsoft\Microsoft Data Protection Manager\Setup')) { throw 'No backup server is installed.' }
    $World.dpm.isLoaded = $true
}

Add-FakeFunction -Name 'Invoke-SqlQuery' -Handler {
    param($Bound, $World)
    $name = ($Bound.Instance -split '\\')[-1]
    $service = $World.services["MSSQL`$$name"]
    if ($null -eq $service -or $service.Status -ne 'Running') { throw (& (Get-Module -Name Mabs) { param($Instance) New-MabsError -Id 'MABS-SQL-001' -Values @{ instance = $Instance; detail = 'The server was not found.' } } $Bound.Instance) }
    foreach ($entry in $World.sqlAnswers) {
        if ($Bound.Query -notlike $entry.like) { continue }
        if ($entry.rows -is [scriptblock]) { return (& $entry.rows $World $Bound.Instance $Bound.Query) }
        return $entry.rows
    }
    throw "Unexpected call: Invoke-SqlQuery $($Bound.Query)"
}

Add-FakeCommand -Name 'Connect-DPMServer' -Handler {
    param($Bound, $World)
    script:Assert-FakeDpm $World $Bound.DPMServerName
    [pscustomobject] @{ Name = $World.computerName; IsConnected = $true }
}

Add-FakeCommand -Name 'Disconnect-DPMServer' -Handler {
    param($Bound, $World)
}

Add-FakeCommand -Name 'Get-DPMCloudConnection' -Handler {
    param($Bound, $World)
    script:Assert-FakeDpm $World $Bound['DPMServerName']
    return ($World.dpm.cloudConnected -and $World.services['OBEngine'].Status -eq 'Running')
}
