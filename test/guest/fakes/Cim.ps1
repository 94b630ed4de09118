# CIM classes: what the machine says about itself. Areas add classes to $World.cim: { param($World, $Filter) ... } or fixed objects.

Add-FakePart {
    param($World)
    $World.computerName = 'MABS01'
    $World.driveLetters = @('S', 'P')
    $World.cim = @{
        Win32_OperatingSystem = {
            param($World)
            [pscustomobject] @{
                LastBootUpTime = $World.bootTime
                Caption        = 'Microsoft Windows Server 2019 Datacenter'
                Version        = '10.0.17763'
                BuildNumber    = '17763'
                OSLanguage     = 1033
                OSArchitecture = '64-bit'
                ProductType    = $World.productType
            }
        }
        Win32_ComputerSystem  = {
            param($World)
            [pscustomobject] @{
                Name                      = $World.computerName
                Domain                    = $World.domain
                PartOfDomain              = $World.partOfDomain
                DomainRole                = $World.domainRole
                TotalPhysicalMemory       = 8GB
                NumberOfLogicalProcessors = 4
            }
        }
    }
    $World.domain = 'corp.contoso.com'
    $World.partOfDomain = $true
    $World.domainRole = 3
    $World.productType = 3
}

Add-FakeCommand -Name 'Get-CimInstance' -Handler {
    param($Bound, $World)
    foreach ($name in $Bound.Keys) {
        if ($name -notin 'ClassName', 'Namespace', 'Filter', 'Property') { throw "Unexpected call: Get-CimInstance -$name" }
    }
    $class = $World.cim[$Bound.ClassName]
    if ($null -eq $class) { throw "Unexpected call: Get-CimInstance -ClassName $($Bound.ClassName)" }
    if ($class -is [scriptblock]) { return (& $class $World $Bound['Filter']) }
    return $class
}
