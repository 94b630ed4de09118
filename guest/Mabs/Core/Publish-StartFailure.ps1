function Publish-StartFailure {
    <#
    .SYNOPSIS
        Says to the outside that a run could not even begin: damaged settings, damaged state.

    .DESCRIPTION
        The state on the machine is left as it is, for the operator. Settings that do not fit their schema may still name the server and the status
        container; without them the outside only sees that nothing moves any more.

    .PARAMETER Folder
        Folder of the staging.

    .PARAMETER IdentityEndpoint
        Address of the instance metadata service.

    .PARAMETER ErrorRecord
        Why the run could not begin.

    .EXAMPLE
        Publish-StartFailure -Folder $Folder -IdentityEndpoint $IdentityEndpoint -ErrorRecord $_

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter(Mandatory = $true)]
        [string] $IdentityEndpoint,

        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord] $ErrorRecord
    )

    $failure = ConvertTo-Failure -ErrorRecord $ErrorRecord -Phase 'Start'
    Write-Log -Level Error -Message "$($failure.id) $($failure.message)"
    try {
        $path = Resolve-FilePath -Path (Join-Path -Path $Folder -ChildPath 'settings.json')
        $settings = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($path))
        $state = New-InstallationState
        $state.outcome = 'failed'
        $state.phase = 'Start'
        $state.message = "$($failure.id) $($failure.message)"
        $state.failure = $failure
        Publish-Status -Context ([pscustomobject] @{
                Settings         = $settings
                SettingsHash     = (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash.ToLowerInvariant()
                StagingId        = Split-Path -Path $Folder -Leaf
                DataFolder       = Join-Path -Path $env:ProgramData -ChildPath 'Mabs'
                IdentityEndpoint = $IdentityEndpoint
                State            = $state
            })
    } catch {
        Write-Log -Level Warning -Message "The failure could not be published: $($_.Exception.Message)"
    }
}
