function Find-ProductError {
    <#
    .SYNOPSIS
        Finds the numbered errors of the product in a log.

    .DESCRIPTION
        Numbers count where the product writes them: "ID: 812", "(ID: 34513)", "Error ID: 307", "ErrorCode = 4387", "0x1FBD3". The ids of
        processes, threads and the like do not. Notices that setup numbers like errors do not count either: restart to complete (4319), SQL Agent
        set to automatic (4355), and others.

    .PARAMETER Text
        The log.

    .EXAMPLE
        Find-ProductError -Text $log

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: ProductId, MessageId (empty for an id that is not known), NeedsRestart, Line (at most 300
        characters). The known ones first, in the order of Get-KnownErrorTable, then the others as they stand in the log; each once.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text
    )

    $noticeIds = '4312', '4319', '4355', '4385', '4388'
    $options = [System.Text.RegularExpressions.RegexOptions] 'IgnoreCase, CultureInvariant'
    $pattern = -join @(
        '(?<!\b(?:process|thread|task|job|session|event|product|machine|resource|subscription)\s*_?)'
        '(?<!\b(?:request|activity|correlation|user|group|client|disk)\s*_?)'
        '\b(?:ID|error\s*code)\s*[:=]\s*(?<id>0x[0-9a-f]{1,8}|\d{2,6})\b(?!-|\.\d)'
        '|\b(?<id>0x(?:1FBD3|1FC07|29834))\b'
    )
    $numbered = New-Object -TypeName System.Text.RegularExpressions.Regex -ArgumentList $pattern, $options
    $table = @(Get-KnownErrorTable)
    $lineById = [ordered] @{}
    $lineByMessage = @{}
    foreach ($line in $Text -split '\r?\n') {
        $short = $line.Trim()
        if ($short.Length -gt 300) { $short = $short.Substring(0, 300) }
        foreach ($match in $numbered.Matches($line)) {
            $id = $match.Groups['id'].Value -replace '^0x0*', '0x'
            if ($id -notin $noticeIds -and -not $lineById.Contains($id)) { $lineById[$id] = $short }
        }
        foreach ($entry in $table) {
            if ($entry.Pattern -and $line -match $entry.Pattern -and -not $lineByMessage.ContainsKey($entry.MessageId)) {
                $lineByMessage[$entry.MessageId] = $short
            }
        }
    }
    $claimed = @()
    foreach ($entry in $table) {
        $ids = @($lineById.Keys | Where-Object { $_ -in $entry.Ids })
        $claimed += $ids
        if ($ids.Count -gt 0) {
            [pscustomobject] @{ ProductId = $ids[0]; MessageId = $entry.MessageId; NeedsRestart = $entry.NeedsRestart; Line = $lineById[$ids[0]] }
        } elseif ($lineByMessage.ContainsKey($entry.MessageId)) {
            [pscustomobject] @{
                ProductId    = 'without number'
                MessageId    = $entry.MessageId
                NeedsRestart = $entry.NeedsRestart
                Line         = $lineByMessage[$entry.MessageId]
            }
        }
    }
    foreach ($id in $lineById.Keys) {
        if ($id -notin $claimed) { [pscustomobject] @{ ProductId = $id; MessageId = ''; NeedsRestart = $false; Line = $lineById[$id] } }
    }
}
