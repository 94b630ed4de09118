function Find-DiskData {
    <#
    .SYNOPSIS
        Finds the first byte at the begin of a disk that is not zero. Reads only.

    .DESCRIPTION
        Looked at are the first 128 KiB. .NET Framework opens no disk as a file, so Windows itself is asked. Works with a disk that is offline. A
        function of its own because nothing but Windows can answer.

    .PARAMETER Path
        Path of the disk, from Get-Disk.

    .EXAMPLE
        Find-DiskData -Path $disk.Path

        -1

    .INPUTS
        None.

    .OUTPUTS
        System.Int32: the place; -1 when all of them are zero. Throws when the disk cannot be read.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    if ($null -eq ([System.Management.Automation.PSTypeName] 'Mabs.DiskReader').Type) {
        Add-Type -TypeDefinition @'
using System;
using System.ComponentModel;
using System.IO;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Mabs
{
    public static class DiskReader
    {
        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        private static extern SafeFileHandle CreateFileW(
            string name, uint access, uint share, IntPtr security, uint disposition, uint flags, IntPtr template);

        [DllImport("kernel32.dll", SetLastError = true)]
        private static extern bool ReadFile(SafeFileHandle file, byte[] buffer, int count, out int read, IntPtr overlapped);

        public static int FirstNotZero(string path, int count)
        {
            const uint GenericRead = 0x80000000, ShareReadWrite = 3, OpenExisting = 3;
            byte[] buffer = new byte[count];
            int read;
            using (SafeFileHandle handle = CreateFileW(path, GenericRead, ShareReadWrite, IntPtr.Zero, OpenExisting, 0, IntPtr.Zero))
            {
                if (handle.IsInvalid) throw new Win32Exception(Marshal.GetLastWin32Error());
                if (!ReadFile(handle, buffer, count, out read, IntPtr.Zero)) throw new Win32Exception(Marshal.GetLastWin32Error());
            }
            if (read != count) throw new IOException("The disk gave " + read + " bytes instead of " + count + ".");
            return Array.FindIndex(buffer, delegate(byte value) { return value != 0; });
        }
    }
}
'@
    }
    return [Mabs.DiskReader]::FirstNotZero($Path, 128KB)
}
