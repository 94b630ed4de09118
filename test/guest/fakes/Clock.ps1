# Time and restarts.

Add-FakeCommand -Name 'Get-Date' -Handler {
    param($Bound, $World)
    if ($Bound.Count -gt 0) { return (Microsoft.PowerShell.Utility\Get-Date @Bound) }
    return $World.now
}

Add-FakeCommand -Name 'Start-Sleep' -Handler {
    param($Bound, $World)
    $seconds = 0
    if ($Bound.ContainsKey('Seconds')) { $seconds = $Bound.Seconds }
    if ($Bound.ContainsKey('Milliseconds')) { $seconds = $Bound.Milliseconds / 1000 }
    $World.now = $World.now.AddSeconds($seconds)
}

Add-FakeCommand -Name 'Restart-Computer' -Handler {
    param($Bound, $World)
    $World.now = $World.now.AddMinutes(3)
    $World.bootTime = $World.now
    foreach ($action in $World.onRestart) { & $action $World }
}
