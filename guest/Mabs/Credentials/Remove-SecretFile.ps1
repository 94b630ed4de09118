function Remove-SecretFile {
    <#
    .SYNOPSIS
        Overwrites a file with zeros and deletes it.

    .DESCRIPTION
        Without it the text stays on the disk, and in every snapshot of it, until something else is written there. A file that is gone already is no
        error. A file that cannot be overwritten is deleted all the same.

    .PARAMETER Path
        The file.

    .EXAMPLE
        Remove-SecretFile -Path $answerFile

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $file = Resolve-FilePath -Path $Path
    if (-not [System.IO.File]::Exists($file)) { return }
    if (-not $PSCmdlet.ShouldProcess($Path, 'Overwrite and delete')) { return }
    try {
        $stream = [System.IO.File]::Open($file, 'Open', 'Write', 'None')
        try {
            $zeros = New-Object -TypeName 'System.Byte[]' -ArgumentList 65536
            for ($left = $stream.Length; $left -gt 0; $left -= $zeros.Length) { $stream.Write($zeros, 0, [System.Math]::Min($left, $zeros.Length)) }
            $stream.Flush($true)
        } finally {
            $stream.Dispose()
        }
    } catch {
        Write-Log -Level Warning -Message "$Path could not be overwritten: $($_.Exception.GetBaseException().Message)"
    }
    [System.IO.File]::Delete($file)
}
