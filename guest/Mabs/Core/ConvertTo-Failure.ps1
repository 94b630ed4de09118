function ConvertTo-Failure {
    <#
    .SYNOPSIS
        Says in one object what an error means: id, message, cause, remedy, and what the run does after it.

    .DESCRIPTION
        An error without an id of the message table becomes MABS-RUN-003, with its text as detail.

    .PARAMETER ErrorRecord
        The error.

    .PARAMETER Phase
        Name of the phase that met it.

    .EXAMPLE
        try { ... } catch { ConvertTo-Failure -ErrorRecord $_ -Phase Disks }

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: id, message, cause, remedy, after, findings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord] $ErrorRecord,

        [Parameter(Mandatory = $true)]
        [string] $Phase
    )

    # An error that passed through a command carries the name of the command behind the id.
    $id = ($ErrorRecord.FullyQualifiedErrorId -split ',')[0]
    $entry = (Get-MessageTable)[$id]
    if ($null -eq $entry) {
        $id = 'MABS-RUN-003'
        $entry = (Get-MessageTable)[$id]
        $detail = ("$($ErrorRecord.Exception.Message)" -replace '\s+', ' ').Trim()
        $values = @{ phase = $Phase; detail = $detail }
        $findings = @()
    } else {
        $values = $ErrorRecord.Exception.Data['Values']
        if ($null -eq $values) { $values = @{} }
        $findings = @($ErrorRecord.Exception.Data['Findings'] | Where-Object { $null -ne $_ })
    }
    return [pscustomobject] @{
        id       = $id
        message  = Format-Message -Text $entry.message -Values $values
        cause    = Format-Message -Text $entry.cause -Values $values
        remedy   = Format-Message -Text $entry.remedy -Values $values
        after    = $entry.after
        findings = $findings
    }
}
