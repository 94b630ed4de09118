# Task Scheduler: $World.tasks by path and name. What a task does when it is started is said by $World.taskActions, by the same name:
# { param($World, $Task) ... } that returns the result code; without one the task only counts as started.

Add-FakePart {
    param($World)
    $World.tasks = @{}
    $World.taskActions = @{}
}

Add-FakeCommand -Name 'New-ScheduledTaskAction' -Handler {
    param($Bound)
    [pscustomobject] @{ Execute = $Bound.Execute; Arguments = $Bound['Argument']; WorkingDirectory = $Bound['WorkingDirectory'] }
}

# Besides its parameters, a trigger has the two values of the CIM object that the guest reads or changes.
Add-FakeCommand -Name 'New-ScheduledTaskTrigger' -Handler {
    param($Bound)
    $trigger = @{ StartBoundary = $null; Repetition = [pscustomobject] @{ Interval = $null } }
    foreach ($name in $Bound.Keys) { $trigger[$name] = $Bound[$name] }
    if ($Bound.ContainsKey('At')) { $trigger.StartBoundary = $Bound.At.ToString("yyyy-MM-dd'T'HH:mm:ssK", [cultureinfo]::InvariantCulture) }
    if ($Bound.ContainsKey('RepetitionInterval')) { $trigger.Repetition.Interval = [System.Xml.XmlConvert]::ToString($Bound.RepetitionInterval) }
    [pscustomobject] $trigger
}

Add-FakeCommand -Name 'New-ScheduledTaskPrincipal' -Handler {
    param($Bound)
    [pscustomobject] @{ UserId = $Bound['UserId']; LogonType = $Bound['LogonType']; RunLevel = $Bound['RunLevel'] }
}

Add-FakeCommand -Name 'New-ScheduledTaskSettingsSet' -Handler {
    param($Bound)
    [pscustomobject] $Bound
}

Add-FakeCommand -Name 'Register-ScheduledTask' -Handler {
    param($Bound, $World)
    $key = "$($Bound['TaskPath'])$($Bound.TaskName)"
    if ($World.tasks.ContainsKey($key) -and -not $Bound['Force']) { throw "Cannot create a file when that file already exists. $key" }
    $World.tasks[$key] = [pscustomobject] @{
        TaskPath       = $Bound['TaskPath']
        TaskName       = $Bound.TaskName
        State          = 'Ready'
        Actions        = @($Bound['Action'])
        Triggers       = @($Bound['Trigger'])
        Principal      = $Bound['Principal']
        User           = $Bound['User']
        Settings       = $Bound['Settings']
        Description    = $Bound['Description']
        LastTaskResult = 267011
        LastRunTime    = $null
    }
    return $World.tasks[$key]
}

function script:Find-FakeTask([System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $World) {
    $key = "$($Bound['TaskPath'])$($Bound['TaskName'])"
    if (-not $World.tasks.ContainsKey($key)) { throw "No MSFT_ScheduledTask objects found with property 'TaskName' equal to '$($Bound['TaskName'])'." }
    return $World.tasks[$key]
}

Add-FakeCommand -Name 'Get-ScheduledTask' -Handler {
    param($Bound, $World)
    if (-not $Bound.ContainsKey('TaskName')) {
        $found = @($World.tasks.Values | Where-Object { $_.TaskPath -eq $Bound['TaskPath'] } | Sort-Object -Property TaskName)
        if ($found.Count -eq 0) { throw "No MSFT_ScheduledTask objects found with property 'TaskPath' equal to '$($Bound['TaskPath'])'." }
        return $found
    }
    return (script:Find-FakeTask $Bound $World)
}

Add-FakeCommand -Name 'Get-ScheduledTaskInfo' -Handler {
    param($Bound, $World)
    $task = if ($Bound.ContainsKey('InputObject')) { $Bound.InputObject } else { script:Find-FakeTask $Bound $World }
    [pscustomobject] @{ LastTaskResult = $task.LastTaskResult; LastRunTime = $task.LastRunTime; TaskName = $task.TaskName }
}

Add-FakeCommand -Name 'Start-ScheduledTask' -Handler {
    param($Bound, $World)
    $task = script:Find-FakeTask $Bound $World
    $task.LastRunTime = $World.now
    $action = $World.taskActions["$($task.TaskPath)$($task.TaskName)"]
    if ($null -ne $action) { & $action $World $task }
}

Add-FakeCommand -Name 'Unregister-ScheduledTask' -Handler {
    param($Bound, $World)
    $task = script:Find-FakeTask $Bound $World
    $World.tasks.Remove("$($task.TaskPath)$($task.TaskName)")
}

Add-FakeCommand -Name 'Disable-ScheduledTask' -Handler {
    param($Bound, $World)
    $task = script:Find-FakeTask $Bound $World
    $task.State = 'Disabled'
    return $task
}
