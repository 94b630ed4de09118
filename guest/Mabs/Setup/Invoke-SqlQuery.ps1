function Invoke-SqlQuery {
    <#
    .SYNOPSIS
        Asks the local SQL Server.

    .DESCRIPTION
        With the account of this process. The certificate is not checked: the instance is on this machine and signs its own. Values that come
        from outside do not belong into the text of a query.

    .PARAMETER Instance
        The instance, such as MABS01\MSDPMINSTANCE, or the name of one of this machine, such as MSDPMINSTANCE.

    .PARAMETER Query
        One batch of Transact-SQL.

    .PARAMETER TimeoutMinutes
        How long the answer may take, in minutes.

    .EXAMPLE
        Invoke-SqlQuery -Instance 'MABS01\MSDPMINSTANCE' -Query 'SELECT name FROM sys.databases'

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject per row, with a property per column; NULL is $null. Throws MABS-SQL-001 when the instance
        cannot be reached, MABS-SQL-002 when it refuses the query.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Instance,

        [Parameter(Mandatory = $true)]
        [string] $Query,

        [int] $TimeoutMinutes = 5
    )

    $dataSource = $Instance
    if ($Instance -notmatch '[\\.,]' -and $Instance -notin $env:COMPUTERNAME, 'localhost') { $dataSource = "$env:COMPUTERNAME\$Instance" }
    $builder = New-Object -TypeName System.Data.SqlClient.SqlConnectionStringBuilder
    $builder['Data Source'] = $dataSource
    $builder['Integrated Security'] = $true
    $builder['TrustServerCertificate'] = $true
    $builder['Application Name'] = 'Mabs'
    $builder['Connect Timeout'] = 30
    $connection = New-Object -TypeName System.Data.SqlClient.SqlConnection -ArgumentList $builder.ConnectionString
    try {
        try {
            $connection.Open()
        } catch {
            throw (New-MabsError -Id 'MABS-SQL-001' -Values @{ instance = $Instance; detail = $_.Exception.GetBaseException().Message })
        }
        $command = $connection.CreateCommand()
        $command.CommandText = $Query
        $command.CommandTimeout = $TimeoutMinutes * 60
        try {
            $reader = $command.ExecuteReader()
            $rows = @(
                while ($reader.Read()) {
                    $row = [ordered] @{}
                    for ($column = 0; $column -lt $reader.FieldCount; $column++) {
                        $row[$reader.GetName($column)] = if ($reader.IsDBNull($column)) { $null } else { $reader.GetValue($column) }
                    }
                    [pscustomobject] $row
                }
            )
            # An error in a later statement of the batch only shows when the reader gets there.
            while ($reader.NextResult()) { $null = $reader.FieldCount }
            $reader.Close()
        } catch {
            throw (New-MabsError -Id 'MABS-SQL-002' -Values @{ instance = $Instance; detail = $_.Exception.GetBaseException().Message })
        }
        return $rows
    } finally {
        $connection.Dispose()
    }
}
