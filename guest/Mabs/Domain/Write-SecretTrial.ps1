function Write-SecretTrial {
    <#
    .SYNOPSIS
        Writes down which versions of secrets were tried at the domain without success. Addresses only: no secret, nor anything made from one.

    .PARAMETER DataFolder
        Folder of the installation.

    .PARAMETER Trial
        The trials, as from Read-SecretTrial.

    .EXAMPLE
        Write-SecretTrial -DataFolder $context.DataFolder -Trial $trials

    .INPUTS
        None.

    .OUTPUTS
        None.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $DataFolder,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Trial
    )

    $versions = @(
        foreach ($id in @($Trial.Keys | Sort-Object)) { [ordered] @{ id = $id; tries = $Trial[$id].tries; refused = $Trial[$id].refused } }
    )
    $text = ConvertTo-JsonText -Value ([ordered] @{ versions = $versions })
    Write-TextFile -Path (Join-Path -Path $DataFolder -ChildPath 'secretTrials.json') -Text $text
}
