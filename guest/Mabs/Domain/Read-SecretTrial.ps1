function Read-SecretTrial {
    <#
    .SYNOPSIS
        Reads which versions of secrets were tried at the domain without success.

    .PARAMETER DataFolder
        Folder of the installation.

    .EXAMPLE
        (Read-SecretTrial -DataFolder $context.DataFolder)[$version].refused

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Hashtable by address of the version: objects with tries (begun, without an answer that clears the version) and refused.
        Empty when the file is missing or damaged.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $DataFolder
    )

    $trials = @{}
    $path = Resolve-FilePath -Path (Join-Path -Path $DataFolder -ChildPath 'secretTrials.json')
    if (-not [System.IO.File]::Exists($path)) { return $trials }
    try {
        foreach ($entry in (ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($path))).versions) {
            $trials["$($entry.id)"] = @{ tries = [int] $entry.tries; refused = [bool] $entry.refused }
        }
    } catch {
        Write-Log -Level Warning -Message "$path cannot be read and counts as empty: $($_.Exception.Message)"
        $trials = @{}
    }
    return $trials
}
