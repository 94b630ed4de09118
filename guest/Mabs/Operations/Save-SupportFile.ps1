function Save-SupportFile {
    <#
    .SYNOPSIS
        Copies the files of a support bundle into its folder, without secrets.

    .PARAMETER Folder
        Folder of the staging.

    .PARAMETER Destination
        Folder of the bundle.

    .PARAMETER MaximumMiB
        How much of one file is taken at most, in MiB.

    .EXAMPLE
        Save-SupportFile -Folder $folder -Destination $work -MaximumMiB 4

    .INPUTS
        None.

    .OUTPUTS
        System.String: a line of the manifest per file.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [Parameter(Mandatory = $true)]
        [string] $Destination,

        [Parameter(Mandatory = $true)]
        [int] $MaximumMiB
    )

    if (-not $PSCmdlet.ShouldProcess($Destination, 'Copy the files of the support bundle')) { return }
    $never = '\.(ini|vaultcredentials|pfx|p12|pem|key|cer|crt|kek|settings|bak|mdf|ldf)(\.|$)|pass ?phrase|credential|unattend'
    $number = 0
    foreach ($source in Get-SupportSource -Folder $Folder) {
        if (-not (Test-Path -LiteralPath $source.Path -PathType Container)) {
            "missing $($source.Path)"
            continue
        }
        $options = @{ LiteralPath = $source.Path; File = $true; Force = $true; ErrorAction = 'SilentlyContinue' }
        if ($source.Depth -gt 0) {
            $options.Recurse = $true
            $options.Depth = $source.Depth
        }
        $files = @(Get-ChildItem @options | Where-Object {
                $name = $_.Name
                @($source.Include | Where-Object { $name -like $_ }).Count -gt 0
            } | Sort-Object -Property LastWriteTimeUtc -Descending)
        if ($files.Count -gt $source.Newest) { "older $($files.Count - $source.Newest) older files of $($source.Path)" }
        foreach ($file in @($files | Select-Object -First $source.Newest)) {
            if ($file.Name -match $never) {
                "refused $($file.FullName)"
                continue
            }
            # Files of one name from several folders do not overwrite each other.
            $number++
            $folderPath = Join-Path -Path $Destination -ChildPath $source.Name
            $null = New-Item -Path $folderPath -ItemType Directory -Force
            $target = Join-Path -Path $folderPath -ChildPath ('{0:d3}_{1}' -f $number, $file.Name)
            try {
                $how = Copy-ProtectedFile -Path $file.FullName -Destination $target -MaximumMiB $MaximumMiB
                '{0} {1}/{2:d3}_{3} from {4}' -f $how, $source.Name, $number, $file.Name, $file.FullName
            } catch {
                "unreadable $($file.FullName): $($_.Exception.Message)"
            }
        }
    }
}
