function Register-SetupTask {
    <#
    .SYNOPSIS
        Registers the one-time task that runs setup as the setup account.

    .DESCRIPTION
        Setup as SYSTEM fails in its SQL Server and domain steps (E5, G19). A task with a stored password, highest privileges and the profile of
        the account does not. It has no trigger: nothing starts it but this run, and it is removed after setup, with the password.

        The program is the action itself, without a shell in between: no argument of it is anybody's secret, and none is free text.

    .PARAMETER Credential
        The setup account, as DOMAIN\user.

    .PARAMETER SetupPath
        Setup.exe.

    .PARAMETER AnswerFile
        The answer file.

    .PARAMETER LogPath
        Log for setup to write; its folder exists.

    .EXAMPLE
        Register-SetupTask -Credential $credential -SetupPath C:\Mabs\setup\Setup.exe -AnswerFile $paths.AnswerFile -LogPath $attempt.logPath

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-SET-006 when Windows refuses account or password.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.PSCredential] $Credential,

        [Parameter(Mandatory = $true)]
        [string] $SetupPath,

        [Parameter(Mandatory = $true)]
        [string] $AnswerFile,

        [Parameter(Mandatory = $true)]
        [string] $LogPath
    )

    if (-not $PSCmdlet.ShouldProcess('\Mabs\Setup', 'Register the one-time task')) { return }
    $action = New-ScheduledTaskAction -Execute $SetupPath -Argument "/i /f $AnswerFile /L $LogPath" -WorkingDirectory (Split-Path -Path $SetupPath)
    # With priority 7, what a task has by itself, SQL Server would be installed with low priority of processor, disk and memory.
    $settings = New-ScheduledTaskSettingsSet -MultipleInstances IgnoreNew -ExecutionTimeLimit ([System.TimeSpan]::Zero) -Priority 4
    try {
        $null = Register-ScheduledTask -TaskPath '\Mabs\' -TaskName 'Setup' -Action $action -Settings $settings -RunLevel Highest -Force `
            -User $Credential.UserName -Password (ConvertFrom-SecretText -Value $Credential.Password) `
            -Description 'Runs the setup of Azure Backup Server once. Removed when it has ended.'
    } catch {
        throw (New-MabsError -Id 'MABS-SET-006' -Values @{ account = $Credential.UserName; detail = $_.Exception.Message })
    }
}
