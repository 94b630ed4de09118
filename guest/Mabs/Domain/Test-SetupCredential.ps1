function Test-SetupCredential {
    <#
    .SYNOPSIS
        Tries a credential once, and remembers a version of the secret that was refused.

    .DESCRIPTION
        The answer of Windows decides: a password that is wrong stops the run and is remembered by the version of the secret, never by the secret;
        an account that cannot be used stops it; a domain controller that does not answer is asked again. Three tries that never came to their
        answer, because the machine failed meanwhile, count as refused: each may have been a wrong password for the domain.

    .PARAMETER Context
        The run.

    .PARAMETER Credential
        The credential.

    .PARAMETER SecretId
        Address of the version of the secret; empty when it is not known, then nothing is remembered.

    .EXAMPLE
        Test-SetupCredential -Context $context -Credential $credential -SecretId $id

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-DOM-014 to MABS-DOM-019.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [pscredential] $Credential,

        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $SecretId
    )

    $name = $Credential.UserName
    $folder = $Context.DataFolder
    $trials = Read-SecretTrial -DataFolder $folder
    if ($SecretId) {
        $trial = $trials[$SecretId]
        if ($null -eq $trial) { $trial = @{ tries = 0; refused = $false } }
        if ($trial.refused -or $trial.tries -ge 3) {
            $file = Join-Path -Path $folder -ChildPath 'secretTrials.json'
            throw (New-MabsError -Id 'MABS-DOM-018' -Values @{ account = $name; version = ($SecretId -split '/')[-1]; file = $file })
        }
        # Counted before the try: a machine that fails meanwhile must not try for ever.
        $trial.tries++
        $trials[$SecretId] = $trial
        Write-SecretTrial -DataFolder $folder -Trial $trials
    }
    $code = Test-DomainCredential -Credential $Credential
    $isWrong = $code -in 1323, 1326
    if ($SecretId) {
        if ($isWrong) { $trials[$SecretId].refused = $true } else { $trials.Remove($SecretId) }
        Write-SecretTrial -DataFolder $folder -Trial $trials
    }
    if ($code -eq 0) { return }
    if ($isWrong) { throw (New-MabsError -Id 'MABS-DOM-014' -Values @{ account = $name; code = $code }) }
    $states = @{
        1327 = 'a restriction of the account forbids it'; 1328 = 'outside its logon hours'; 1329 = 'it may not log on to this machine'
        1330 = 'its password has expired'; 1331 = 'disabled'; 1793 = 'expired'; 1907 = 'its password must be changed first'; 1909 = 'locked out'
    }
    if ($states.ContainsKey($code)) { throw (New-MabsError -Id 'MABS-DOM-015' -Values @{ account = $name; state = $states[$code]; code = $code }) }
    if ($code -in 53, 64, 1311, 1355, 1396, 1722, 1789) {
        throw (New-MabsError -Id 'MABS-DOM-016' -Values @{ account = $name; code = $code })
    }
    if ($code -in 1380, 1385) { throw (New-MabsError -Id 'MABS-DOM-017' -Values @{ account = $name; code = $code }) }
    throw (New-MabsError -Id 'MABS-DOM-019' -Values @{ account = $name; code = $code })
}
