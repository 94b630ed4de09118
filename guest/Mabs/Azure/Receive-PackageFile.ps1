function Receive-PackageFile {
    <#
    .SYNOPSIS
        Brings the missing blocks of a file of the package into its part file.

    .DESCRIPTION
        The part file grows by whole blocks, each flushed to the disk before the next is asked for. What lies behind the last whole block was being
        written when a run ended, and is fetched again. Every block must be of the same version of the blob (MABS-PKG-104).

    .PARAMETER Context
        The run.

    .PARAMETER Uri
        URL of the blob.

    .PARAMETER Name
        Name of the file, for log and errors.

    .PARAMETER PartPath
        The part file.

    .PARAMETER Size
        From Get-PackageFileSize.

    .PARAMETER BlockBytes
        Size of a block, in bytes.

    .EXAMPLE
        Receive-PackageFile -Context $context -Uri $uri -Name $name -PartPath "$path.part" -Size $size -BlockBytes 64MB

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-PKG-103 (no room), MABS-PKG-104, else as Invoke-AzureRequest.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Uri,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [string] $PartPath,

        [Parameter(Mandatory = $true)]
        [psobject] $Size,

        [Parameter(Mandatory = $true)]
        [long] $BlockBytes
    )

    # Windows and the next phases need some room too.
    $reserve = 1GB
    $total = $Size.Bytes
    $file = [System.IO.File]::Open((Resolve-FilePath -Path $PartPath), 'OpenOrCreate', 'ReadWrite', 'Read')
    try {
        if ($file.Length -gt $total) { $file.SetLength(0) }
        if ($file.Length -lt $total) { $file.SetLength($file.Length - $file.Length % $BlockBytes) }
        $offset = $file.Length
        $needed = $total - $offset + $reserve
        $free = Get-FreeSpace -Path (Split-Path -Path $PartPath)
        if ($offset -lt $total -and $free -lt $needed) {
            throw (New-MabsError -Id 'MABS-PKG-103' -Values @{
                    name = $Name; folder = Split-Path -Path $PartPath
                    freeGiB = [System.Math]::Round($free / 1GB, 1); neededGiB = [System.Math]::Round($needed / 1GB, 1)
                })
        }
        if ($offset -gt 0) { Write-Log -Message "$Name goes on at byte $offset of $total." }
        $file.Position = $offset
        $shown = [System.Math]::Floor(20 * $offset / [System.Math]::Max(1, $total))
        while ($offset -lt $total) {
            $last = [System.Math]::Min($offset + $BlockBytes, $total) - 1
            $headers = @{ 'x-ms-version' = '2020-10-02'; 'x-ms-range' = "bytes=$offset-$last" }
            if ($Size.ETag) { $headers['If-Match'] = $Size.ETag }
            try {
                $answer = Invoke-AzureRequest -Context $Context -Service storage -Method Get -Uri $Uri -Headers $headers
            } catch {
                $values = $_.Exception.Data['Values']
                if ($null -eq $values -or $values['status'] -ne 412) { throw }
                throw (New-MabsError -Id 'MABS-PKG-104' -Values @{ name = $Name; address = $Uri })
            }
            if ($answer.Bytes.Length -ne $last - $offset + 1) {
                throw (New-MabsError -Id 'MABS-AZR-007' -Values @{
                        address = $Uri; status = $answer.Status; code = ''; detail = 'the answer has not the bytes that were asked for'
                    })
            }
            $file.Write($answer.Bytes, 0, $answer.Bytes.Length)
            $file.Flush($true)
            $offset = $last + 1
            $step = [System.Math]::Floor(20 * $offset / $total)
            if ($step -gt $shown) {
                $shown = $step
                Write-Log -Message ('{0}: {1} % of {2} MiB' -f $Name, (5 * $step), [System.Math]::Ceiling($total / 1MB))
            }
        }
    } finally {
        $file.Dispose()
    }
}
