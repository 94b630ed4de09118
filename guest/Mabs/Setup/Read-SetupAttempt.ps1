function Read-SetupAttempt {
    <#
    .SYNOPSIS
        Reads what is known of the latest attempt to run setup.

    .PARAMETER Context
        The run.

    .EXAMPLE
        (Read-SetupAttempt -Context $context).bootTime

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject as of New-SetupAttempt; nothing when there was none, or its file is damaged.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $path = Resolve-FilePath -Path (Get-SetupPath -Context $Context).AttemptPath
    if (-not [System.IO.File]::Exists($path)) { return }
    try {
        $read = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($path))
        return [pscustomobject] @{
            startedAt = ConvertTo-UtcText -Time $read.startedAt
            bootTime  = ConvertTo-UtcText -Time $read.bootTime
            logPath   = "$($read.logPath)"
            logs      = @($read.logs | Where-Object { $null -ne $_ })
        }
    } catch {
        Write-Log -Level Warning -Message "$path cannot be read: $($_.Exception.Message)"
    }
}
