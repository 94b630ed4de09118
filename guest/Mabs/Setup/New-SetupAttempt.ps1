function New-SetupAttempt {
    <#
    .SYNOPSIS
        Writes down what has to be known to judge a setup that is about to start, by this run or by one after it.

    .PARAMETER Context
        The run.

    .PARAMETER UserName
        Name of the setup account, without domain.

    .EXAMPLE
        $attempt = New-SetupAttempt -Context $context -UserName svc-mabs-setup

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject:

        startedAt    begin, UTC
        bootTime     the start of Windows it belongs to; while it is the same one, the restart after setup is still owed
        logPath      log that setup is told to write; a new one for each attempt
        logs         other logs that were there before, each with path and length in characters: what stands in there is older
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $UserName
    )

    $paths = Get-SetupPath -Context $Context
    $startedAt = ConvertTo-UtcText
    $attempt = [pscustomobject] @{
        startedAt = $startedAt
        bootTime  = Get-BootTime
        logPath   = Join-Path -Path $paths.LogFolder -ChildPath ('setup-{0}.log' -f ($startedAt -replace '[^0-9]', ''))
        logs      = @(
            foreach ($path in Find-SetupLog -UserName $UserName) { [pscustomobject] @{ path = $path; length = (Read-SharedText -Path $path).Length } }
        )
    }
    if ($PSCmdlet.ShouldProcess($paths.AttemptPath, 'Write')) {
        Write-TextFile -Path $paths.AttemptPath -Text (ConvertTo-JsonText -Value $attempt)
    }
    return $attempt
}
