function Write-CatalogueRecord {
    <#
    .SYNOPSIS
        Writes down what is known of the backups of DPMDB.

    .PARAMETER DataFolder
        Folder of the installation.

    .PARAMETER Record
        From Get-CatalogueRecord.

    .EXAMPLE
        Write-CatalogueRecord -DataFolder $context.DataFolder -Record $record

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
        [System.Collections.IDictionary] $Record
    )

    $text = Protect-Text -RegisteredOnly -Text (ConvertTo-JsonText -Value $Record)
    Write-TextFile -Path (Join-Path -Path $DataFolder -ChildPath 'catalogue.json') -Text $text
}
