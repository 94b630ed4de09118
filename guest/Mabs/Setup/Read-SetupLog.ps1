function Read-SetupLog {
    <#
    .SYNOPSIS
        Reads what setup wrote in one attempt, from all its logs.

    .PARAMETER Attempt
        The attempt, from New-SetupAttempt or Read-SetupAttempt; $null reads nothing.

    .PARAMETER UserName
        Name of the setup account, without domain.

    .EXAMPLE
        Read-SetupLog -Attempt $attempt -UserName svc-mabs-setup

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject per log that has something new: Path, Text. The log that setup was told to write comes first.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [psobject] $Attempt,

        [Parameter(Mandatory = $true)]
        [string] $UserName
    )

    if ($null -eq $Attempt) { return }
    $paths = @($Attempt.logPath) + @(Find-SetupLog -UserName $UserName)
    foreach ($path in $paths) {
        if (-not (Test-Path -LiteralPath $path)) { continue }
        $known = @($Attempt.logs | Where-Object { $_.path -eq $path })
        $text = Read-SharedText -Path $path -Skip $(if ($known.Count -gt 0) { $known[0].length } else { 0 })
        if ($text -ne '') { [pscustomobject] @{ Path = $path; Text = $text } }
    }
}
