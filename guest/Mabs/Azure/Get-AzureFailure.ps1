function Get-AzureFailure {
    <#
    .SYNOPSIS
        Says what an answer of Azure means when it is not what was asked for, and whether it may pass by itself.

    .DESCRIPTION
        Passing by itself, and so tried again: no answer at all, 408, 410, 429, 5xx; 403, because a role that was just granted takes minutes to
        arrive (C12); 404 of the metadata service, which is starting, and of anything else only where the caller says so.

        Not passing: everything else, and those 403 of Key Vault and Resource Manager whose code says that no role is missing.

    .PARAMETER Answer
        From Send-HttpRequest.

    .PARAMETER Address
        Where the request went, without its query.

    .PARAMETER IsIdentity
        The answer comes from the metadata service.

    .PARAMETER RetryNotFound
        What is asked for was just made and may be found later.

    .EXAMPLE
        $failure = Get-AzureFailure -Answer $answer -Address $address

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Id of the message, Values for it, IsTransient; nothing for an answer of 2xx.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Answer,

        [Parameter(Mandatory = $true)]
        [string] $Address,

        [switch] $IsIdentity,

        [switch] $RetryNotFound
    )

    $status = $Answer.Status
    if ($status -ge 200 -and $status -lt 300) { return }

    $said = Get-AzureErrorDetail -Answer $Answer
    $code = $said.Code
    $detail = if ($status -eq 0) { $Answer.Detail } else { (@($code, $said.Message) | Where-Object { $_ }) -join ': ' }
    if (-not $detail) { $detail = 'no reason given' }
    $isBusy = $status -eq 0 -or $status -ge 500 -or $status -in 408, 410, 429
    # Codes of a 403 that no role can cure.
    $isClosed = $code -in 'SecretDisabled', 'ForbiddenByFirewall', 'ForbiddenByConnection', 'RequestDisallowedByPolicy'

    $isTransient = $isBusy
    if ($IsIdentity) {
        $id = 'MABS-AZR-001'
        $isTransient = $isBusy -or $status -in 403, 404
    } elseif ($Answer.Failure -eq 'certificate') {
        $id = 'MABS-AZR-006'
        $isTransient = $false
    } elseif ($isBusy) {
        $id = 'MABS-AZR-004'
    } elseif ($status -eq 401 -or ($status -eq 403 -and -not $isClosed)) {
        $id = 'MABS-AZR-002'
        $isTransient = $status -eq 403
    } elseif ($status -eq 404) {
        $id = 'MABS-AZR-003'
        $isTransient = [bool] $RetryNotFound
    } elseif ($status -eq 407) {
        $id = 'MABS-AZR-008'
    } elseif ($status -lt 400) {
        $id = 'MABS-AZR-007'
    } else {
        $id = 'MABS-AZR-005'
    }
    return [pscustomobject] @{
        Id          = $id
        Values      = @{ address = $Address; status = $status; code = $code; detail = $detail }
        IsTransient = $isTransient
    }
}
