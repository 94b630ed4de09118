function Get-RetryPause {
    <#
    .SYNOPSIS
        Says how long to wait before the next try: what the service asked for, or what is due anyway, whichever is longer.

    .PARAMETER Answer
        From Send-HttpRequest.

    .PARAMETER PauseSeconds
        What is due anyway, in seconds.

    .EXAMPLE
        Get-RetryPause -Answer $answer -PauseSeconds 4

    .INPUTS
        None.

    .OUTPUTS
        System.Int32: seconds. Retry-After may be a number of seconds or a date; anything else does not count.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Answer,

        [Parameter(Mandatory = $true)]
        [int] $PauseSeconds
    )

    $wish = "$($Answer.Headers['Retry-After'])".Trim()
    $seconds = 0
    $time = [System.DateTime]::MinValue
    $invariant = [System.Globalization.CultureInfo]::InvariantCulture
    if ($wish -match '^[0-9]{1,6}$') {
        $seconds = [int] $wish
    } elseif ([System.DateTime]::TryParseExact($wish, 'R', $invariant, 'AssumeUniversal, AdjustToUniversal', [ref] $time)) {
        # At most a day: a date is only as good as two clocks.
        $seconds = [int] [System.Math]::Min(86400, [System.Math]::Ceiling(($time - (Get-Date).ToUniversalTime()).TotalSeconds))
    }
    return [System.Math]::Max($seconds, $PauseSeconds)
}
