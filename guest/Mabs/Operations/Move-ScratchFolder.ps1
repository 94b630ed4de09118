function Move-ScratchFolder {
    <#
    .SYNOPSIS
        Brings the cache of the agent onto the scratch volume, in the documented order.

    .DESCRIPTION
        Stops OBEngine, copies the folder (the old one stays: it may only go after a backup from the new place), writes both values of the registry
        and starts OBEngine. Newer files at the target are kept, so an end at any point is made good by the next run. Source: MARS FAQ, 2023-08.

        A cache that is there already is of an earlier registration: the server was built anew around its disks. Two caches are not mixed; the
        earlier one is renamed and stays, with its key, for somebody to delete. A marker tells it from a copy of ours that was cut off.

        Only while nothing is protected yet. Later it is a decision for a quiet hour, with somebody who watches.

    .PARAMETER Context
        The run.

    .PARAMETER Path
        Where the cache has to be.

    .EXAMPLE
        Move-ScratchFolder -Context $context -Path S:\Scratch

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-CLD-005 when protection groups exist, MABS-CLD-006 for a folder that may not hold the cache, MABS-CLD-007 when the copy
        fails.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $groups = @(Get-DPMProtectionGroup -DPMServerName $Context.Settings.server.name)
    $locations = @(Get-ScratchLocation)
    $sources = @($locations | ForEach-Object { "$($_.Value)".TrimEnd('\', '/') } | Where-Object { $_ -and $_ -ne $Path } | Select-Object -Unique)
    if ($groups.Count -gt 0) {
        throw (New-MabsError -Id 'MABS-CLD-005' -Values @{ groups = $groups.Count; source = $sources; target = $Path })
    }
    if (-not $PSCmdlet.ShouldProcess($Path, 'Move the cache of the agent')) { return }

    $marker = Resolve-FilePath -Path (Join-Path -Path $Context.DataFolder -ChildPath 'scratchFolder.copying')
    $isUsed = @($locations | Where-Object { "$($_.Value)".TrimEnd('\', '/') -eq $Path }).Count -gt 0
    if (-not $isUsed -and -not [System.IO.File]::Exists($marker)) {
        if ((Test-Path -LiteralPath $Path -PathType Container) -and @(Get-ChildItem -LiteralPath $Path -Force | Select-Object -First 1).Count -gt 0) {
            $name = '{0}.before-{1}' -f (Split-Path -Path $Path -Leaf), ((ConvertTo-UtcText) -replace '[-:]', '')
            Rename-Item -LiteralPath $Path -NewName $name
            Write-Log -Level Warning -Message ("$Path held the cache of an earlier registration, which is kept as $name. It may be deleted " +
                'after the first online backup.')
        }
        [System.IO.File]::WriteAllText($marker, (ConvertTo-UtcText))
    }
    New-ProtectedFolder -Path $Path
    if (-not (Test-ScratchAttribute -Path $Path)) { throw (New-MabsError -Id 'MABS-CLD-006' -Values @{ path = $Path }) }
    Stop-Service -Name OBEngine -Force
    foreach ($source in $sources) {
        if (-not (Test-Path -LiteralPath $source -PathType Container)) { continue }
        $exitCode = Invoke-Program -FilePath 'robocopy.exe' -TimeoutMinutes 20 -ArgumentList @(
            $source, $Path, '/E', '/XO', '/XJ', '/COPY:DATSO', '/DCOPY:DAT', '/R:5', '/W:5', '/NP', '/NFL', '/NDL'
        )
        # Up to 7 robocopy has copied, skipped or found extra files; from 8 on something was not copied.
        if ($exitCode -ge 8) { throw (New-MabsError -Id 'MABS-CLD-007' -Values @{ source = $source; target = $Path; exitCode = $exitCode }) }
        Write-Log -Message "The cache of the agent was copied from $source to $Path. The old folder may be deleted after the first online backup."
    }
    foreach ($location in $locations) {
        Set-RegistryValue -Path $location.Key -Name ScratchLocation -Value $Path -Type String
        # From the first value on the agent uses the folder, and no run takes it for an earlier cache. After the last one no run would come here to
        # delete the marker, and a later move would mix a cache that it finds with its own.
        [System.IO.File]::Delete($marker)
    }
    Start-Service -Name OBEngine
}
