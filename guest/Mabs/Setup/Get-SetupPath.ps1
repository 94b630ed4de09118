function Get-SetupPath {
    <#
    .SYNOPSIS
        Says where setup gets its input from and writes to.

    .DESCRIPTION
        Short paths without spaces: setup refuses others (K04).

    .PARAMETER Context
        The run.

    .EXAMPLE
        (Get-SetupPath -Context $context).AnswerFile

        C:\Mabs\run\MABSSetup.ini

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject:

        RunFolder            everything below, for SYSTEM, Administrators and the setup account
        AnswerFile           the answer file; holds passwords and the pass phrase
        CredentialsFolder    the vault credentials file
        PassphraseFolder     where setup saves the pass phrase
        LogFolder            where setup writes its log
        AttemptPath          what is known of the latest attempt
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $run = Join-Path -Path $Context.WorkFolder -ChildPath 'run'
    return [pscustomobject] @{
        RunFolder         = $run
        AnswerFile        = Join-Path -Path $run -ChildPath 'MABSSetup.ini'
        CredentialsFolder = Join-Path -Path $run -ChildPath 'credentials'
        PassphraseFolder  = Join-Path -Path $run -ChildPath 'passphrase'
        LogFolder         = Join-Path -Path $run -ChildPath 'logs'
        AttemptPath       = Join-Path -Path $run -ChildPath 'attempt.json'
    }
}
