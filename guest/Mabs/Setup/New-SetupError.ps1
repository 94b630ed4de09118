function New-SetupError {
    <#
    .SYNOPSIS
        Makes the error of a setup that did not install the backup server, from what its logs say.

    .DESCRIPTION
        The most telling known error of the product becomes the message; everything that was found goes with it as findings. Without a known one
        the ids and their lines are kept as they are (G34). Without any, the last lines of the log are.

    .PARAMETER ProductError
        What Find-ProductError found.

    .PARAMETER Log
        What Read-SetupLog read.

    .PARAMETER ExitCode
        Result of the task; $null when it has none.

    .EXAMPLE
        throw (New-SetupError -ProductError $errors -Log $logs -ExitCode 1)

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.ErrorRecord: a message of the family KNO, MABS-SET-011 or MABS-SET-010.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $ProductError,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [object[]] $Log,

        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [object] $ExitCode
    )

    $paths = @($Log | ForEach-Object { $_.Path })
    $logText = if ($paths.Count -gt 0) { $paths -join ', ' } else { 'none was written' }
    $findings = @(
        foreach ($entry in $ProductError) {
            if ($entry.MessageId) {
                New-Finding -Id $entry.MessageId -Values @{ productId = $entry.ProductId; line = $entry.Line; logs = $logText }
            } else {
                New-Finding -Id 'MABS-SET-011' -Values @{ productIds = $entry.ProductId; lines = $entry.Line; logs = $logText }
            }
        }
    )
    $known = @($ProductError | Where-Object { $_.MessageId })
    if ($known.Count -gt 0) {
        $values = @{ productId = $known[0].ProductId; line = $known[0].Line; logs = $logText }
        return (New-MabsError -Id $known[0].MessageId -Values $values -Finding $findings)
    }
    if ($ProductError.Count -gt 0) {
        $values = @{
            productIds = @($ProductError | ForEach-Object { $_.ProductId })
            lines      = @($ProductError | Select-Object -First 5 | ForEach-Object { $_.Line }) -join ' | '
            logs       = $logText
        }
        return (New-MabsError -Id 'MABS-SET-011' -Values $values -Finding $findings)
    }
    $lines = 'nothing'
    if ($Log.Count -gt 0) {
        $lines = @(@($Log[0].Text -split '\r?\n' | Where-Object { $_.Trim() }) | Select-Object -Last 5 | ForEach-Object { $_.Trim() }) -join ' | '
    }
    return (New-MabsError -Id 'MABS-SET-010' -Values @{ exitCode = "$ExitCode"; lines = $lines; logs = $logText })
}
