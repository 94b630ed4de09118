function Get-OwnSqlServerFinding {
    <#
    .SYNOPSIS
        Finds out whether the SQL Server that the settings name fits (Q01, Q02, Q04, Q05, Q07, Q09).

    .DESCRIPTION
        Nothing with the bundled SQL Server: setup brings it.

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-OwnSqlServerFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-030 to MABS-PRE-036.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $sql = $Context.Settings.sql
    if ($sql.mode -ne 'existing') { return }
    $instance = $sql.instanceName
    $installed = @(Get-RegistryValue -Path 'HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server' -Name InstalledInstances)
    if ($instance -eq 'MSSQLSERVER' -or $installed -notcontains $instance) {
        New-Finding -Id 'MABS-PRE-030' -Values @{ instance = $instance; found = if ($installed.Count -gt 0) { $installed } else { 'none' } }
        return
    }
    $agent = @(Get-Service | Where-Object { $_.Name -eq "SQLAgent`$$instance" })
    if ($agent.Count -eq 0 -or "$($agent[0].Status)" -ne 'Running' -or "$($agent[0].StartType)" -ne 'Automatic') {
        $state = if ($agent.Count -eq 0) { 'missing' } else { '{0}, {1}' -f $agent[0].Status, $agent[0].StartType }
        New-Finding -Id 'MABS-PRE-036' -Values @{ instance = $instance; state = $state }
    }
    # S-1-5-32-544, the group of local administrators, whatever it is called here.
    $query = @'
SELECT CONVERT(nvarchar(128), SERVERPROPERTY('ProductVersion')) AS Version,
       CONVERT(nvarchar(128), SERVERPROPERTY('Edition')) AS Edition,
       CONVERT(nvarchar(128), SERVERPROPERTY('Collation')) AS Collation,
       CONVERT(int, SERVERPROPERTY('IsHadrEnabled')) AS IsHadrEnabled,
       (SELECT COUNT(*) FROM sys.server_role_members AS link
          JOIN sys.server_principals AS role ON role.principal_id = link.role_principal_id
          JOIN sys.server_principals AS member ON member.principal_id = link.member_principal_id
         WHERE role.name = 'sysadmin' AND member.sid = 0x01020000000000052000000020020000) AS AdministratorsAreSysadmin
'@
    try {
        $server = @(Invoke-SqlQuery -Instance $instance -Query $query)[0]
    } catch {
        New-Finding -Id 'MABS-PRE-031' -Values @{ instance = $instance; detail = $_.Exception.Message }
        return
    }
    # The oldest build that each version of the backup server takes: SQL Server 2014 needs its first service pack.
    $oldest = @{ V3 = @{ 12 = '12.0.4100.1'; 13 = '13.0'; 14 = '14.0' }; V4 = @{ 15 = '15.0'; 16 = '16.0' } }
    $version = New-Object -TypeName System.Version -ArgumentList $server.Version
    $supported = $oldest[$Context.Settings.package.mabsVersion]
    $years = @{ 12 = '2014'; 13 = '2016'; 14 = '2017'; 15 = '2019'; 16 = '2022' }
    $minimum = $supported[$version.Major]
    if ($null -eq $minimum -or $version -lt [System.Version] $minimum -or $years[$version.Major] -ne $sql.version) {
        New-Finding -Id 'MABS-PRE-032' -Values @{
            instance = $instance; found = $server.Version; wanted = $sql.version; version = $Context.Settings.package.mabsVersion
            supported = @($supported.Keys | Sort-Object | ForEach-Object { $years[$_] })
        }
    }
    # Evaluation has the word of an edition in its name, and ends after 180 days.
    if ($server.Edition -notmatch "^$($sql.edition) Edition.*\(64-bit\)$") {
        New-Finding -Id 'MABS-PRE-033' -Values @{ instance = $instance; found = $server.Edition; wanted = $sql.edition }
    }
    if ($server.AdministratorsAreSysadmin -lt 1) { New-Finding -Id 'MABS-PRE-034' -Values @{ instance = $instance } }
    $notes = @(
        if ($instance -match '[^A-Za-z0-9$#-]') { "the name $instance has characters that setup may not take" }
        if ($server.Collation -ne 'SQL_Latin1_General_CP1_CI_AS') { "the collation is $($server.Collation) instead of SQL_Latin1_General_CP1_CI_AS" }
        if ($server.IsHadrEnabled -eq 1) { 'Always On availability groups are enabled' }
    )
    if ($notes.Count -gt 0) { New-Finding -Id 'MABS-PRE-035' -Values @{ instance = $instance; notes = $notes } }
}
