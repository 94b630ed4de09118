function Test-RestartOwed {
    <#
    .SYNOPSIS
        Says whether Windows has not been restarted since setup ran.

    .DESCRIPTION
        A fresh installation is followed by a restart in every sample of Microsoft. A run that was killed between the end of setup and the
        restart must not forget it.

    .PARAMETER Context
        The run.

    .EXAMPLE
        if (Test-RestartOwed -Context $context) { return 'Restart' }

    .INPUTS
        None.

    .OUTPUTS
        System.Boolean.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $attempt = Read-SetupAttempt -Context $Context
    return ($null -ne $attempt -and (Test-SameBoot -BootTime $attempt.bootTime))
}
