function Get-SqlServiceName {
    <#
    .SYNOPSIS
        Gives the names of the services of an instance of SQL Server.

    .PARAMETER Instance
        The instance, with or without the name of the server.

    .EXAMPLE
        (Get-SqlServiceName -Instance MSDPMV4INSTANCE).Engine

        MSSQL$MSDPMV4INSTANCE

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Engine, Agent.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Instance
    )

    $name = ($Instance -split '\\')[-1]
    if ($name -eq 'MSSQLSERVER') { return [pscustomobject] @{ Engine = 'MSSQLSERVER'; Agent = 'SQLSERVERAGENT' } }
    return [pscustomobject] @{ Engine = "MSSQL`$$name"; Agent = "SQLAgent`$$name" }
}
