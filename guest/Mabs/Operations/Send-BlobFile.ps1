function Send-BlobFile {
    <#
    .SYNOPSIS
        Uploads a file as a block blob, block by block.

    .DESCRIPTION
        One block is in memory at a time. The blob appears with the last request, whole: an upload that ends before leaves only blocks that the
        service drops after a week. A blob that is there is not replaced.

    .PARAMETER Context
        The run.

    .PARAMETER Path
        The file.

    .PARAMETER Uri
        URL of the blob.

    .PARAMETER Metadata
        Metadata of the blob; names are C# identifiers, values are ASCII.

    .PARAMETER BlockMiB
        Size of a block in MiB. A blob has at most 50,000 blocks.

    .PARAMETER RetryMinutes
        How long "not yet" is tried again for each request, in minutes.

    .EXAMPLE
        Send-BlobFile -Context $context -Path S:\DPMDB\x.bak -Uri https://stmabs.blob.core.windows.net/catalogue/MABS01/x.bak

    .INPUTS
        None.

    .OUTPUTS
        System.Int64: the bytes that were sent. Throws what Invoke-AzureRequest throws.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [string] $Uri,

        [System.Collections.IDictionary] $Metadata = @{},

        [ValidateRange(1, 100)]
        [int] $BlockMiB = 8,

        [double] $RetryMinutes = 10
    )

    if (-not $PSCmdlet.ShouldProcess($Uri, "Upload $Path")) { return [long] 0 }
    $common = @{ Context = $Context; Service = 'storage'; Method = 'Put'; RetryMinutes = $RetryMinutes }
    $list = New-Object -TypeName System.Text.StringBuilder -ArgumentList '<?xml version="1.0" encoding="utf-8"?><BlockList>'
    $sent = [long] 0
    $stream = [System.IO.File]::Open((Resolve-FilePath -Path $Path), 'Open', 'Read', 'Read')
    try {
        if ($stream.Length -gt 50000 * $BlockMiB * 1MB) { throw "$Path is larger than 50,000 blocks of $BlockMiB MiB." }
        $buffer = New-Object -TypeName 'byte[]' -ArgumentList ($BlockMiB * 1MB)
        for ($number = 0; $sent -lt $stream.Length; $number++) {
            $count = 0
            # A read may give less than was asked for, and only nothing at the end.
            while ($count -lt $buffer.Length) {
                $read = $stream.Read($buffer, $count, $buffer.Length - $count)
                if ($read -eq 0) { break }
                $count += $read
            }
            if ($count -eq 0) { throw "$Path became shorter while it was read." }
            $block = $buffer
            if ($count -lt $buffer.Length) {
                $block = New-Object -TypeName 'byte[]' -ArgumentList $count
                [System.Array]::Copy($buffer, $block, $count)
            }
            # All ids of a blob have the same length.
            $id = [System.Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes('{0:d8}' -f $number))
            $null = Invoke-AzureRequest @common -Uri ('{0}?comp=block&blockid={1}' -f $Uri, [System.Uri]::EscapeDataString($id)) -Body $block `
                -ContentType 'application/octet-stream' -Headers @{ 'x-ms-version' = '2020-10-02' }
            $null = $list.Append("<Latest>$id</Latest>")
            $sent += $count
        }
    } finally {
        $stream.Dispose()
    }
    $headers = @{ 'x-ms-version' = '2020-10-02'; 'x-ms-blob-content-type' = 'application/octet-stream'; 'If-None-Match' = '*' }
    foreach ($name in $Metadata.Keys) { $headers["x-ms-meta-$name"] = "$($Metadata[$name])" }
    $null = Invoke-AzureRequest @common -Uri "${Uri}?comp=blocklist" -Body $list.Append('</BlockList>').ToString() `
        -ContentType 'application/xml; charset=utf-8' -Headers $headers
    return $sent
}
