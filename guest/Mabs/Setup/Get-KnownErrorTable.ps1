function Get-KnownErrorTable {
    <#
    .SYNOPSIS
        Lists the errors of the product that have a message of their own, the telling ones before the general ones.

    .DESCRIPTION
        The product and the MARS agent number their errors. What is known of them comes from Microsoft's list of error codes of Data Protection
        Manager (KB 3041345, 2024-02), from the pages on trouble with Azure Backup Server and with the MARS agent,
        and from reports of users.
        In a log the telling error often stands before a general one, such as 810 or 4387; so the order of the table decides, not that of the log.

    .EXAMPLE
        Get-KnownErrorTable | Where-Object { $_.Ids -contains '812' }

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: MessageId, Ids, Pattern (a text of the product that carries no number; may be empty),
        NeedsRestart (a restart of Windows may be all that is missing).
    #>
    [CmdletBinding()]
    param()

    $rows = @(
        @('MABS-KNO-004', '100110', ''),
        @('MABS-KNO-003', '', 'CBPUserExpiredVaultCredential|vault credentials? (file )?(provided )?(has|have) expired'),
        @('MABS-KNO-002', '34528', ''),
        @('MABS-KNO-001', '34513', ''),
        @('MABS-KNO-008', '0x1FBD3', ''),
        @('MABS-KNO-005', '100050', ''),
        @('MABS-KNO-006', '403', ''),
        @('MABS-KNO-026', '34506 120002 100130', ''),
        @('MABS-KNO-030', '391224 391225 391282 391283 100272', ''),
        @('MABS-KNO-031', '0x29834', ''),
        @('MABS-KNO-028', '0x1FC07', ''),
        @('MABS-KNO-007', '4024', ''),
        @('MABS-KNO-013', '4386 4362 847', ''),
        @('MABS-KNO-012', '4304', ''),
        @('MABS-KNO-011', '', 'HasSecurityBackupAndDebugPrivilegesCheck'),
        @('MABS-KNO-010', '', 'could not update registry metadata'),
        @('MABS-KNO-018', '4323', ''),
        @('MABS-KNO-014', '801 4306', ''),
        @('MABS-KNO-016', '4364 4365 4366', ''),
        @('MABS-KNO-029', '3023', ''),
        @('MABS-KNO-015', '820 832 842 896 4307 4308 4324 4341', ''),
        @('MABS-KNO-009', '812 822 824 898 3038', ''),
        @('MABS-KNO-017', '806 4315 4316 4318 4325', ''),
        @('MABS-KNO-019', '805 4340', ''),
        @('MABS-KNO-021', '811 856 889 4360 4372 4374', ''),
        @('MABS-KNO-022', '307 880 882', ''),
        @('MABS-KNO-024', '871 890 4333 4375', ''),
        @('MABS-KNO-023', '854', ''),
        @('MABS-KNO-025', '802 803', ''),
        @('MABS-KNO-020', '848 876 877 883 885 4373', ''),
        @('MABS-KNO-032', '809 851', ''),
        @('MABS-KNO-033', '30135', ''),
        @('MABS-KNO-027', '810 836 887 4387', '')
    )
    foreach ($row in $rows) {
        [pscustomobject] @{
            MessageId    = $row[0]
            Ids          = @($row[1] -split ' ' | Where-Object { $_ })
            Pattern      = $row[2]
            NeedsRestart = $row[0] -eq 'MABS-KNO-013'
        }
    }
}
