# The registry: $World.registry is a hashtable of keys ('HKLM:\SOFTWARE\...'), each a hashtable of values. Other paths go to the real command.

Add-FakePart {
    param($World)
    $World.registry = @{}
}

function script:Test-RegistryPath([object] $Path) { return "$(@($Path)[0])" -match '^(HKLM|HKU|HKCU|Registry::)' }

function script:Get-FakePath([System.Collections.IDictionary] $Bound) {
    $path = if ($Bound.ContainsKey('LiteralPath')) { $Bound.LiteralPath } else { $Bound.Path }
    $text = "$(@($path)[0])" -replace '^Registry::HKEY_LOCAL_MACHINE', 'HKLM:' -replace '^Registry::HKEY_USERS', 'HKU:' -replace '/', '\'
    return $text.TrimEnd('\')
}

# Keys and values do not care for case, as in Windows: PowerShell's hashtables do not either.
Add-FakeCommand -Name 'Test-Path' -Handler {
    param($Bound, $World)
    $path = script:Get-FakePath $Bound
    if (-not (script:Test-RegistryPath $path)) { return (Microsoft.PowerShell.Management\Test-Path @Bound) }
    if ($World.registry.ContainsKey($path)) { return $true }
    return @($World.registry.Keys | Where-Object { $_ -like "$path\*" }).Count -gt 0
}

Add-FakeCommand -Name 'Get-ItemProperty' -Handler {
    param($Bound, $World)
    $path = script:Get-FakePath $Bound
    if (-not (script:Test-RegistryPath $path)) { return (Microsoft.PowerShell.Management\Get-ItemProperty @Bound) }
    if (-not $World.registry.ContainsKey($path)) { throw "Cannot find path '$path' because it does not exist." }
    $values = $World.registry[$path]
    if ($Bound.ContainsKey('Name')) {
        foreach ($name in $Bound.Name) { if (-not $values.ContainsKey($name)) { throw "Property $name does not exist at path $path." } }
    }
    # As the provider of Windows does: no object for a key without values.
    if ($values.Count -eq 0) { return }
    return [pscustomobject] $values
}

Add-FakeCommand -Name 'New-ItemProperty' -Handler {
    param($Bound, $World)
    $path = script:Get-FakePath $Bound
    if (-not (script:Test-RegistryPath $path)) { throw "Unexpected call: New-ItemProperty $path" }
    if (-not $World.registry.ContainsKey($path)) { throw "Cannot find path '$path' because it does not exist." }
    if ($Bound['PropertyType'] -notin 'String', 'ExpandString', 'DWord', 'QWord', 'MultiString', 'Binary') {
        throw "Unexpected call: New-ItemProperty -PropertyType $($Bound['PropertyType'])"
    }
    if ($World.registry[$path].ContainsKey($Bound.Name) -and -not $Bound['Force']) { throw "The property $($Bound.Name) already exists." }
    $World.registry[$path][$Bound.Name] = $Bound.Value
}

Add-FakeCommand -Name 'New-Item' -Handler {
    param($Bound, $World)
    $path = script:Get-FakePath $Bound
    if (-not (script:Test-RegistryPath $path)) { return (Microsoft.PowerShell.Management\New-Item @Bound) }
    if ($World.registry.ContainsKey($path)) {
        # With -Force, the registry provider empties a key that is there.
        if (-not $Bound['Force']) { throw "A key in this path already exists: $path" }
    }
    $World.registry[$path] = @{}
}

Add-FakeCommand -Name 'Get-ChildItem' -Handler {
    param($Bound, $World)
    $path = if ($Bound.ContainsKey('LiteralPath') -or $Bound.ContainsKey('Path')) { script:Get-FakePath $Bound } else { '' }
    if (-not (script:Test-RegistryPath $path)) { return (Microsoft.PowerShell.Management\Get-ChildItem @Bound) }
    foreach ($key in @($World.registry.Keys | Sort-Object)) {
        if ($key -like "$path\*" -and $key.Substring($path.Length + 1) -notmatch '\\') {
            [pscustomobject] @{ PSPath = $key -replace '^HKLM:', 'Registry::HKEY_LOCAL_MACHINE'; PSChildName = $key.Substring($path.Length + 1) }
        }
    }
}
