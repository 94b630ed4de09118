function ConvertTo-FlatSetting {
    <#
    .SYNOPSIS
        Lists the values of an object of the backup server by their paths, down to four levels.

    .DESCRIPTION
        The objects behind Get-DPMCloudSubscriptionSetting and Get-DPMCloudSubscription are not documented. Values are found by their names, at
        whatever depth they stand. What holds a pass phrase or a password is left out, and so is what cannot be read.

    .PARAMETER InputObject
        The object.

    .PARAMETER Prefix
        Path of the object, for the levels below the first.

    .PARAMETER Depth
        Levels that are still to be read.

    .EXAMPLE
        (ConvertTo-FlatSetting -InputObject $setting)['ProxySetting.ProxyPort']

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Hashtable: value by path.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [object] $InputObject,

        [string] $Prefix = '',

        [int] $Depth = 4
    )

    $result = @{}
    if ($null -eq $InputObject) { return $result }
    foreach ($property in $InputObject.PSObject.Properties) {
        if ($property.Name -match 'pass ?phrase|password' -or -not $property.IsGettable) { continue }
        try {
            $value = $property.Value
        } catch {
            continue
        }
        if ($value -is [System.Security.SecureString]) { continue }
        $path = "$Prefix$($property.Name)"
        $isLeaf = $null -eq $value -or $value -is [string] -or $value -is [System.ValueType] -or $value -is [System.Collections.IEnumerable]
        if ($isLeaf) {
            $result[$path] = $value
        } elseif ($Depth -gt 1) {
            $below = ConvertTo-FlatSetting -InputObject $value -Prefix "$path." -Depth ($Depth - 1)
            foreach ($key in $below.Keys) { $result[$key] = $below[$key] }
        }
    }
    return $result
}
