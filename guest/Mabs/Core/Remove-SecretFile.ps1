function Remove-SecretFile {
    <#
    .SYNOPSIS
        Overwrites a file and deletes it.

    .DESCRIPTION
        Zeros over the whole length, through to the disk, before the name goes: a deleted file alone can be read back from its clusters. What a
        disk under it kept of older versions is out of reach. A file that is gone already is no error; one that cannot be overwritten is deleted
        all the same.

    .PARAMETER Path
        The file. One that is not there is no error.

    .EXAMPLE
        Remove-SecretFile -Path C:\Mabs\run\MABSSetup.ini

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
    [System.IO.File]::SetAttributes($file, 'Normal')
    try {
        $stream = [System.IO.File]::Open($file, 'Open', 'Write', 'None')
        try {
            $zeros = New-Object -TypeName 'System.Byte[]' -ArgumentList 65536
            for ($left = $stream.Length; $left -gt 0; $left -= $zeros.Length) {
                $stream.Write($zeros, 0, [int] [System.Math]::Min([long] $zeros.Length, $left))
            }
            $stream.Flush($true)
        } finally {
            $stream.Dispose()
        }
    } catch {
        Write-Log -Level Warning -Message "$Path could not be overwritten: $($_.Exception.GetBaseException().Message)"
    }
    [System.IO.File]::Delete($file)
}
