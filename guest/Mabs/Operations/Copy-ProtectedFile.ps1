function Copy-ProtectedFile {
    <#
    .SYNOPSIS
        Copies a text file without secrets.

    .DESCRIPTION
        Of a file that is larger than the limit, the end is taken, from a whole line on, so that no secret is cut in two. Each file goes through
        Protect-SupportText as one text of bounded size: what spans several lines is seen whole.

        Files that other processes write are read as they are. UTF-8, UTF-16 with or without mark, and ANSI are told apart by their bytes; anything
        else is binary and is not copied.

    .PARAMETER Path
        The file.

    .PARAMETER Destination
        The copy, UTF-8. Its folder exists.

    .PARAMETER MaximumMiB
        How much of the file is taken at most, in MiB.

    .EXAMPLE
        Copy-ProtectedFile -Path C:\Windows\debug\NetSetup.LOG -Destination C:\x\NetSetup.LOG

    .INPUTS
        None.

    .OUTPUTS
        System.String: whole, end (only the end was taken) or binary (not copied).
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [string] $Destination,

        [ValidateRange(1, 64)]
        [int] $MaximumMiB = 4
    )

    if (-not $PSCmdlet.ShouldProcess($Destination, "Copy $Path without secrets")) { return 'whole' }
    $stream = [System.IO.File]::Open((Resolve-FilePath -Path $Path), 'Open', 'Read', 'ReadWrite, Delete')
    try {
        $length = $stream.Length
        $head = New-Object -TypeName 'byte[]' -ArgumentList ([int] [System.Math]::Min(4096, $length))
        $null = $stream.Read($head, 0, $head.Length)
        $encoding = Get-TextEncoding -Bytes $head
        if ($null -eq $encoding) { return 'binary' }
        $start = [System.Math]::Max([long] 0, $length - $MaximumMiB * 1MB)
        # Characters of UTF-16 begin at even places.
        $start -= $start % 2
        $stream.Position = $start
        $reader = New-Object -TypeName System.IO.StreamReader -ArgumentList $stream, $encoding, ($start -eq 0)
        # A file that grows meanwhile is read up to the length it had.
        $buffer = New-Object -TypeName 'char[]' -ArgumentList ([int] [System.Math]::Max(1, $length - $start))
        $count = $reader.ReadBlock($buffer, 0, $buffer.Length)
        $text = New-Object -TypeName System.String -ArgumentList $buffer, 0, $count
    } finally {
        $stream.Dispose()
    }
    $note = ''
    if ($start -gt 0) {
        $break = $text.IndexOf("`n")
        $text = if ($break -lt 0) { '' } else { $text.Substring($break + 1) }
        $note = "[The first $start of $length bytes are left out.]`r`n"
    }
    $clean = $note + (Protect-SupportText -Text $text)
    $utf8 = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    [System.IO.File]::WriteAllText((Resolve-FilePath -Path $Destination), $clean, $utf8)
    if ($start -gt 0) { return 'end' }
    return 'whole'
}
