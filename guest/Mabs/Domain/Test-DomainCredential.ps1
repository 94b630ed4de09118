function Test-DomainCredential {
    <#
    .SYNOPSIS
        Tries to log an account on as a batch job, once, and gives the answer of Windows.

    .DESCRIPTION
        The way in which the task that runs setup will log on, so the right to do so is tried as well, and Windows tells a wrong password from a
        locked account, which a bind to the directory does not. The password goes from the SecureString to Windows without ever being a string of
        .NET. A function of its own because nothing but a member of a domain can answer.

    .PARAMETER Credential
        The credential; its user name is DOMAIN\user.

    .EXAMPLE
        Test-DomainCredential -Credential $credential

    .INPUTS
        None.

    .OUTPUTS
        System.Int32: 0, or the error of Windows: 1326 wrong name or password, 1331 disabled, 1909 locked out, 1385 no right to log on as a batch job,
        1311 no domain controller, and others.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [pscredential] $Credential
    )

    if ($null -eq ([System.Management.Automation.PSTypeName] 'Mabs.BatchLogon').Type) {
        Add-Type -TypeDefinition @'
using System;
using System.Runtime.InteropServices;

namespace Mabs
{
    public static class BatchLogon
    {
        [DllImport("advapi32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        private static extern bool LogonUserW(string user, string domain, IntPtr password, int type, int provider, out IntPtr token);

        [DllImport("kernel32.dll")]
        private static extern bool CloseHandle(IntPtr handle);

        public static int Try(string user, string domain, IntPtr password)
        {
            const int Batch = 4, DefaultProvider = 0;
            IntPtr token;
            if (!LogonUserW(user, domain, password, Batch, DefaultProvider, out token)) return Marshal.GetLastWin32Error();
            CloseHandle(token);
            return 0;
        }
    }
}
'@
    }
    $domain, $user = $Credential.UserName -split '\\', 2
    $password = [System.Runtime.InteropServices.Marshal]::SecureStringToGlobalAllocUnicode($Credential.Password)
    try {
        return [Mabs.BatchLogon]::Try($user, $domain, $password)
    } finally {
        [System.Runtime.InteropServices.Marshal]::ZeroFreeGlobalAllocUnicode($password)
    }
}
