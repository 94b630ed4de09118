function Read-SharedText {
    <#
    .SYNOPSIS
        Reads a text file that another program may still be writing.

    .DESCRIPTION
        Recognises UTF-8 and UTF-16 by their byte order mark, and UTF-16 without one by its zeros; anything else is read as UTF-8.

    .PARAMETER Path
        The file.

    .PARAMETER Skip
        How many characters to leave out at the beginning. A file that has become shorter since is read whole.

    .EXAMPLE
        Read-SharedText -Path C:\Mabs\run\logs\setup-20261126080000.log

    .INPUTS
        None.

    .OUTPUTS
        System.String; empty when the file cannot be read.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [int] $Skip = 0
    )

    try {
        $stream = [System.IO.File]::Open((Resolve-FilePath -Path $Path), 'Open', 'Read', 'ReadWrite, Delete')
        try {
            $memory = New-Object -TypeName System.IO.MemoryStream
            $stream.CopyTo($memory)
        } finally {
            $stream.Dispose()
        }
    } catch {
        Write-Log -Level Warning -Message "$Path cannot be read: $($_.Exception.GetBaseException().Message)"
        return ''
    }
    $memory.Position = 0
    $text = (New-Object -TypeName System.IO.StreamReader -ArgumentList $memory, ([System.Text.Encoding]::UTF8), $true).ReadToEnd()
    if ($text.IndexOf([char] 0) -ge 0) { $text = [System.Text.Encoding]::Unicode.GetString($memory.ToArray()) }
    if ($Skip -le 0 -or $Skip -gt $text.Length) { return $text }
    return $text.Substring($Skip)
}
