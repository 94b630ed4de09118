function Read-PassphraseRecord {
    <#
    .SYNOPSIS
        Reads what was recorded about the pass phrase of this server.

    .DESCRIPTION
        passphrase.json in the data folder; when it is damaged or missing, the version before it counts.

    .PARAMETER Context
        The run.

    .EXAMPLE
        $record = Read-PassphraseRecord -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: secretVersion, algorithm, iterations, salt (base64), fingerprint (base64), recordedAt; nothing
        when nothing usable is there.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $path = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath 'passphrase.json')
    foreach ($file in $path, "$path.previous") {
        if (-not [System.IO.File]::Exists($file)) { continue }
        try {
            $record = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($file))
            $isKnown = $record.schemaVersion -eq 1 -and $record.algorithm -ceq 'PBKDF2-HMAC-SHA256' -and $record.iterations -ge 1000
            $isWhole = [System.Convert]::FromBase64String($record.salt).Length -ge 8 -and
                [System.Convert]::FromBase64String($record.fingerprint).Length -eq 32 -and "$($record.secretVersion)" -ne ''
            if (-not $isKnown -or -not $isWhole) { throw 'it is not whole' }
            return [pscustomobject] @{
                secretVersion = "$($record.secretVersion)"
                algorithm     = $record.algorithm
                iterations    = [int] $record.iterations
                salt          = $record.salt
                fingerprint   = $record.fingerprint
                recordedAt    = ConvertTo-UtcText -Time $record.recordedAt
            }
        } catch {
            Write-Log -Level Warning -Message "$file cannot be used: $($_.Exception.Message)"
        }
    }
}
