function Get-CleanupItem {
    <#
    .SYNOPSIS
        Lists what the installation left behind and nobody needs any more.

    .DESCRIPTION
        A list of names, not "all but": whatever somebody else keeps in these folders stays.

        secret   in the work folder: vault credentials, answer files, saved pass phrases. The phases that make them destroy them; this finds what a
                 crash left
        file     in the work folder: downloads and unpacked installers. What says that the installer is unpacked comes before it, so that a folder
                 that is half gone never looks whole
        staging  in the data folder: scripts and settings of earlier stagings. The current one stays, the one before it, and every one that a
                 scheduled task of ours starts: the task of the health probe may have been registered long ago

        Logs, state and status are in neither list.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-CleanupItem -Context $context | Format-Table

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per file or folder that is there: Kind (secret, file or staging), Path.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $names = 'unpacked.json', 'unpacked.json.previous', 'unpacked.json.new', 'setup', 'package', 'rollup', 'dotNetFramework'
    if (Test-Path -LiteralPath $Context.WorkFolder -PathType Container) {
        # The installer has *.ini files of its own; they go with it.
        $kept = @(Get-ChildItem -LiteralPath $Context.WorkFolder -Force | Where-Object { $names -notcontains $_.Name })
        $files = @($kept | Where-Object { -not $_.PSIsContainer })
        foreach ($folder in $kept | Where-Object { $_.PSIsContainer }) {
            $files += @(Get-ChildItem -LiteralPath $folder.FullName -Recurse -File -Force)
        }
        foreach ($file in $files) {
            # .new and .previous: what Write-TextFile leaves beside a file.
            $isNamedSo = $file.Name -match '\.(VaultCredentials|ini)(\.new|\.previous)?$' -or $file.Name -like '*passphrase*'
            if ($isNamedSo -or $file.Directory.Name -in 'credentials', 'passphrase') {
                [pscustomobject] @{ Kind = 'secret'; Path = $file.FullName }
            }
        }
        foreach ($name in $names) {
            $path = Join-Path -Path $Context.WorkFolder -ChildPath $name
            if (Test-Path -LiteralPath $path) { [pscustomobject] @{ Kind = 'file'; Path = $path } }
        }
    }

    $tasks = $null
    try {
        # A command made of CIM does not see the preference of this module; it has to be told to stop.
        $tasks = @(Get-ScheduledTask -TaskPath '\Mabs\' -ErrorAction Stop | ForEach-Object { $_.Actions } | ForEach-Object { "$($_.Arguments)" })
    } catch {
        Write-Log -Level Warning -Message "Earlier stagings stay: the scheduled tasks cannot be listed. $($_.Exception.Message)"
    }
    if ($null -eq $tasks) { return }
    $stagings = @(Get-ChildItem -LiteralPath $Context.DataFolder -Directory | Where-Object { $_.Name -match '^[0-9a-f]{32}$' })
    # Without a current one among them, something is not as it should be, and nothing is touched.
    if (@($stagings | Where-Object { $_.Name -eq $Context.StagingId }).Count -eq 0 -or -not (Test-CurrentStaging -Context $Context)) { return }
    $earlier = @($stagings | Where-Object { $_.Name -ne $Context.StagingId } | Sort-Object -Property LastWriteTimeUtc, Name -Descending)
    foreach ($staging in $earlier | Select-Object -Skip 1) {
        if (@($tasks | Where-Object { $_ -like "*$($staging.Name)*" }).Count -gt 0) { continue }
        [pscustomobject] @{ Kind = 'staging'; Path = $staging.FullName }
    }
}
