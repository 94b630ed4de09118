function Find-SetupLog {
    <#
    .SYNOPSIS
        Lists the logs that setup writes besides the one it is told to write.

    .DESCRIPTION
        DpmSetup.log holds what the other one leaves out, such as prerequisites that are missing (backup-mabs-install-azure-stack, 2025). No page
        says where it lies. So it is looked for where versions of the product have kept it: folders DPMLogs on the system volume and below
        Program Files, and the application data of the account that runs setup (the product's own errors 817 and 818 speak of that).

    .PARAMETER UserName
        Name of the setup account, without domain.

    .EXAMPLE
        Find-SetupLog -UserName svc-mabs-setup

    .INPUTS
        None.

    .OUTPUTS
        System.String, the path of each log, sorted.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $UserName
    )

    $roots = @(
        [pscustomobject] @{ Path = Join-Path -Path "$env:SystemDrive\" -ChildPath 'DPMLogs'; Depth = 1 }
        [pscustomobject] @{ Path = Join-Path -Path $env:ProgramFiles -ChildPath 'DPMLogs'; Depth = 1 }
    )
    if (Test-Path -LiteralPath $env:ProgramFiles) {
        foreach ($folder in @(Get-ChildItem -LiteralPath $env:ProgramFiles -Directory)) {
            if ($folder.Name -like 'Microsoft Azure Backup*') { $roots += [pscustomobject] @{ Path = $folder.FullName; Depth = 4 } }
        }
    }
    $users = Join-Path -Path "$env:SystemDrive\" -ChildPath 'Users'
    if (Test-Path -LiteralPath $users) {
        # A second profile of the account has its domain behind the name.
        foreach ($folder in @(Get-ChildItem -LiteralPath $users -Directory)) {
            if ($folder.Name -ne $UserName -and -not $folder.Name.StartsWith("$UserName.", [System.StringComparison]::OrdinalIgnoreCase)) { continue }
            foreach ($branch in 'Local', 'Roaming') {
                $data = Join-Path -Path (Join-Path -Path $folder.FullName -ChildPath 'AppData') -ChildPath $branch
                $roots += [pscustomobject] @{ Path = $data; Depth = 3 }
            }
        }
    }
    $found = foreach ($root in $roots) {
        if (-not (Test-Path -LiteralPath $root.Path)) { continue }
        # Folders that nobody may open are not worth an error.
        Get-ChildItem -LiteralPath $root.Path -Filter '*.log' -Recurse -Depth $root.Depth -File -ErrorAction SilentlyContinue |
            Where-Object { $_.Name -like 'DpmSetup*' } | ForEach-Object { $_.FullName }
    }
    return @($found | Sort-Object -Unique)
}
