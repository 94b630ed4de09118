function Write-Log {
    <#
    .SYNOPSIS
        Writes one line to the log of the installation, without secrets.

    .DESCRIPTION
        The log is <data folder>\logs\installation.log: one line per message, UTC, at most 10 MiB, then it becomes installation.previous.log. The
        latest 30 lines go into the status document. A log that cannot be written stops nothing: a full disk must not hide its own error.

    .PARAMETER Message
        One line; line ends become spaces.

    .PARAMETER Level
        Information, Warning or Error.

    .EXAMPLE
        Write-Log -Message 'Disks: volume P: is there.'

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Message,

        [ValidateSet('Information', 'Warning', 'Error')]
        [string] $Level = 'Information'
    )

    $clean = ((Protect-Text -Text $Message) -replace '\s+', ' ').Trim()
    $line = '{0} {1,-11} {2}' -f (ConvertTo-UtcText), $Level, $clean
    $script:RecentLogLines.Enqueue($line)
    while ($script:RecentLogLines.Count -gt 30) { $null = $script:RecentLogLines.Dequeue() }
    Write-Verbose -Message $line
    if ([string]::IsNullOrEmpty($script:LogPath)) { return }
    try {
        if ([System.IO.File]::Exists($script:LogPath) -and (New-Object -TypeName System.IO.FileInfo -ArgumentList $script:LogPath).Length -gt 10MB) {
            $previous = $script:LogPath -replace '\.log$', '.previous.log'
            [System.IO.File]::Delete($previous)
            [System.IO.File]::Move($script:LogPath, $previous)
        }
        [System.IO.File]::AppendAllText($script:LogPath, "$line`r`n")
    } catch {
        Write-Verbose -Message "The log cannot be written: $($_.Exception.Message)"
    }
}
