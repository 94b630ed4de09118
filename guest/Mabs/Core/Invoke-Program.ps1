function Invoke-Program {
    <#
    .SYNOPSIS
        Runs a program to its end and gives its exit code.

    .DESCRIPTION
        The program gets no window and no input. One that does not end in time is ended, and the run hears of it (MABS-RUN-006). Arguments are
        written to the log, so none may be a secret: programs that need one get it in a file that only SYSTEM and Administrators can read.

    .PARAMETER FilePath
        The program.

    .PARAMETER ArgumentList
        Its arguments; one that has spaces is quoted here.

    .PARAMETER TimeoutMinutes
        How long it may take, in minutes.

    .PARAMETER WorkingDirectory
        Its current folder. Default: the folder of Windows.

    .EXAMPLE
        $exitCode = Invoke-Program -FilePath 'dism.exe' -ArgumentList '/Online', '/Get-Features' -TimeoutMinutes 10

    .INPUTS
        None.

    .OUTPUTS
        System.Int32.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $FilePath,

        [AllowEmptyCollection()]
        [string[]] $ArgumentList = @(),

        [Parameter(Mandatory = $true)]
        [int] $TimeoutMinutes,

        [string] $WorkingDirectory = $env:SystemRoot
    )

    # Start-Process of 5.1 joins arguments with blanks and quotes none. To a program, a backslash counts only before a quotation mark.
    $quoted = @($ArgumentList | ForEach-Object {
            if ($_ -match '[\s"]' -or $_ -eq '') { '"{0}"' -f ($_ -replace '(\\*)"', '$1$1\"' -replace '(\\+)\z', '$1$1') } else { $_ }
        })
    $options = @{ FilePath = $FilePath; PassThru = $true; WindowStyle = 'Hidden'; WorkingDirectory = $WorkingDirectory }
    if ($quoted.Count -gt 0) { $options.ArgumentList = $quoted }
    Write-Log -Message "Starts $FilePath $($quoted -join ' ')"
    $process = Start-Process @options
    # Without a handle taken now, 5.1 forgets the exit code.
    $null = $process.Handle
    if (-not $process.WaitForExit($TimeoutMinutes * 60 * 1000)) {
        $process.Kill()
        throw (New-MabsError -Id 'MABS-RUN-006' -Values @{ program = $FilePath; timeoutMinutes = $TimeoutMinutes })
    }
    Write-Log -Message "$FilePath ended with $($process.ExitCode)"
    return $process.ExitCode
}
