function Get-CloudSettingDeviation {
    <#
    .SYNOPSIS
        Lists what about online backup is not as it has to be on this server.

    .DESCRIPTION
        Looks at the folders, the registry and the service, and reads the settings of the subscription back. Which names those have is not documented;
        a value without a known name is listed as not readable. Setting it again does no harm.

    .PARAMETER Context
        The run.

    .PARAMETER Target
        What has to be, from Get-CloudSettingTarget.

    .EXAMPLE
        Get-CloudSettingDeviation -Context $context -Target $target

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Area (stagingFolder, scratch, parallelJobs, service, staging, proxy, throttling or encryption),
        IsReadable, Message.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [psobject] $Target
    )

    if (-not (Test-Path -LiteralPath $Target.StagingPath -PathType Container)) {
        New-CloudSettingDeviation -Area stagingFolder -Message "the folder $($Target.StagingPath) is missing"
    }
    foreach ($location in Get-ScratchLocation) {
        if ("$($location.Value)".TrimEnd('\', '/') -ne $Target.ScratchPath) {
            New-CloudSettingDeviation -Area scratch -Message "$($location.Key) has ScratchLocation '$($location.Value)', not $($Target.ScratchPath)"
        }
    }
    if (-not (Test-Path -LiteralPath $Target.ScratchPath -PathType Container)) {
        New-CloudSettingDeviation -Area scratch -Message "the folder $($Target.ScratchPath) is missing"
    }
    foreach ($place in Get-ParallelJobLocation) {
        $value = Get-RegistryValue -Path $place.Key -Name $place.Name
        if ($value -ne $Target.MaxParallelJobs) {
            New-CloudSettingDeviation -Area parallelJobs -Message "$($place.Key)\$($place.Name) is '$value', not $($Target.MaxParallelJobs)"
        }
    }
    $status = "$((Get-Service -Name OBEngine).Status)"
    if ($status -ne 'Running') { New-CloudSettingDeviation -Area service -Message "the service OBEngine is $status" }

    $flat = ConvertTo-FlatSetting -InputObject (Get-DPMCloudSubscriptionSetting -DPMServerName $Context.Settings.server.name)
    $staging = Find-FlatSetting -Setting $flat -Pattern '(^|\.)Staging(Area)?(Path|Location)?$'
    if ($null -eq $staging) {
        New-CloudSettingDeviation -Area staging -Message 'the staging folder' -NotReadable
    } elseif ("$($staging.Value)".TrimEnd('\', '/') -ne $Target.StagingPath) {
        New-CloudSettingDeviation -Area staging -Message "the staging folder is '$($staging.Value)', not $($Target.StagingPath)"
    }
    Get-ProxyDeviation -Setting $flat -Proxy $Target.Proxy
    Get-ThrottlingDeviation -Setting $flat -Throttling $Target.Throttling
    $key = Find-FlatSetting -Setting $flat -Pattern '(^|\.)EncryptionKeyStatus$'
    # Only a clear "not set" counts. To set a pass phrase where there is one needs a security PIN, and old recovery points keep the old one.
    if ($null -ne $key -and "$($key.Value)" -match '^Not') {
        New-CloudSettingDeviation -Area encryption -Message "the pass phrase is '$($key.Value)'"
    }
}
