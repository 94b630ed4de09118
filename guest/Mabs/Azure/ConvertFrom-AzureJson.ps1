function ConvertFrom-AzureJson {
    <#
    .SYNOPSIS
        Reads the JSON of an answer of Azure.

    .DESCRIPTION
        An answer that is not JSON, or lacks what is needed, is MABS-AZR-007: something between this machine and Azure answered in its place. The
        text of the answer is not repeated; the error of ConvertFrom-Json would.

    .PARAMETER Answer
        From Invoke-AzureRequest.

    .PARAMETER Address
        Where it came from, for the error.

    .PARAMETER Property
        Properties that the answer must have, with a value.

    .EXAMPLE
        ConvertFrom-AzureJson -Answer $answer -Address $uri -Property value, id

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject. Throws MABS-AZR-007.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Answer,

        [Parameter(Mandatory = $true)]
        [string] $Address,

        [string[]] $Property = @()
    )

    $detail = 'the answer is not JSON'
    $document = $null
    try {
        $document = ConvertFrom-Json -InputObject ([System.Text.Encoding]::UTF8.GetString($Answer.Bytes))
    } catch {
        Write-Verbose -Message $detail
    }
    if ($null -ne $document) {
        $missing = @($Property | Where-Object { $null -eq $document.PSObject.Properties[$_] -or "$($document.$_)" -eq '' })
        if ($missing.Count -eq 0) { return $document }
        $detail = "the answer lacks $($missing -join ', ')"
    }
    throw (New-MabsError -Id 'MABS-AZR-007' -Values @{
            address = $Address -replace '[?#].*$'; status = $Answer.Status; code = ''; detail = $detail
        })
}
