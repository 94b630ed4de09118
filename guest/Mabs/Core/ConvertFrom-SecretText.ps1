function ConvertFrom-SecretText {
    <#
    .SYNOPSIS
        Gives the text of a secret, for the one call that cannot take a SecureString.

    .DESCRIPTION
        The only place where a secret becomes plain text. The result is used in the same expression and kept in no variable that lives longer.

    .PARAMETER Value
        The secret.

    .EXAMPLE
        Register-ScheduledTask -Password (ConvertFrom-SecretText -Value $credential.Password)

    .INPUTS
        None.

    .OUTPUTS
        System.String.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $Value
    )

    return (New-Object -TypeName System.Net.NetworkCredential -ArgumentList '', $Value).Password
}
