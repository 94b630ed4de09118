function Register-MabsTask {
    <#
    .SYNOPSIS
        Registers a script of the staging as a scheduled task of SYSTEM in the folder \Mabs\.

    .DESCRIPTION
        A task of that name is replaced; its running instance goes on. One instance at a time, highest privileges.

    .PARAMETER Name
        Name of the task.

    .PARAMETER ScriptPath
        The script.

    .PARAMETER ScriptArguments
        Its arguments, as on a command line. No secret.

    .PARAMETER Trigger
        Triggers, from New-ScheduledTaskTrigger.

    .PARAMETER Description
        What the task is for, for people who find it.

    .PARAMETER TimeoutMinutes
        After how many minutes the task scheduler ends it. Default: 0, never.

    .EXAMPLE
        Register-MabsTask -Name Health -ScriptPath $script -Trigger $hourly -Description 'Health probe of the backup server.'

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $ScriptPath,

        [string] $ScriptArguments = '',

        [Parameter(Mandatory = $true)]
        [object[]] $Trigger,

        [Parameter(Mandatory = $true)]
        [string] $Description,

        [int] $TimeoutMinutes = 0
    )

    if (-not $PSCmdlet.ShouldProcess("\Mabs\$Name", 'Register the scheduled task')) { return }
    $arguments = '-NoProfile -NonInteractive -ExecutionPolicy Bypass -File "{0}" {1}' -f $ScriptPath, $ScriptArguments
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $arguments.Trim()
    $principal = New-ScheduledTaskPrincipal -UserId 'NT AUTHORITY\SYSTEM' -LogonType ServiceAccount -RunLevel Highest
    # With priority 7, what a task has by itself, all it starts would get less of processor, disk and memory than other programs.
    $settings = New-ScheduledTaskSettingsSet -MultipleInstances IgnoreNew -ExecutionTimeLimit (New-TimeSpan -Minutes $TimeoutMinutes) `
        -StartWhenAvailable -Priority 4
    $null = Register-ScheduledTask -TaskPath '\Mabs\' -TaskName $Name -Action $action -Trigger $Trigger -Principal $principal -Settings $settings `
        -Description $Description -Force
}
