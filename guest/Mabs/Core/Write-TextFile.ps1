function Write-TextFile {
    <#
    .SYNOPSIS
        Replaces a text file in one step: a reader, or a machine that fails meanwhile, sees the old text or the new one.

    .DESCRIPTION
        Writes a file beside it, as UTF-8 without byte order mark, flushes it to the disk and exchanges the two. The old file stays as
        <name>.previous.

        A scanner, or somebody who reads the file at that moment, keeps Windows from exchanging it; that is tried for a few seconds.

    .PARAMETER Path
        The file. Its folder exists.

    .PARAMETER Text
        The whole text.

    .EXAMPLE
        Write-TextFile -Path $path -Text $json

    .INPUTS
        None.

    .OUTPUTS
        None. Throws what Windows says.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text
    )

    $target = Resolve-FilePath -Path $Path
    $bytes = (New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false).GetBytes($Text)
    $stream = [System.IO.File]::Open("$target.new", 'Create', 'Write', 'None')
    try {
        $stream.Write($bytes, 0, $bytes.Length)
        $stream.Flush($true)
    } finally {
        $stream.Dispose()
    }
    for ($try = 1; ; $try++) {
        try {
            if ([System.IO.File]::Exists($target)) {
                [System.IO.File]::Replace("$target.new", $target, "$target.previous")
            } else {
                [System.IO.File]::Move("$target.new", $target)
            }
            return
        } catch {
            $cause = $_.Exception.GetBaseException()
            $mayPass = $cause -is [System.IO.IOException] -or $cause -is [System.UnauthorizedAccessException]
            if (-not $mayPass -or $try -ge 5) { throw }
            Start-Sleep -Milliseconds 500
        }
    }
}
