function Get-MessageTable {
    <#
    .SYNOPSIS
        Reads the one table of messages.

    .DESCRIPTION
        The table is spread over one file per family in the folder Messages, and is read once. Each message has an id, a text with places for
        values ({name}), the usual cause, the remedy, and what the run does after it:

        again   the phase tries it again at once, with a pause, within its time
        later   the run ends as waiting; the scheduled task tries the phase again every 15 minutes
        stop    nothing is tried until somebody changed the settings or resumed the run: trying again could do harm, or cannot help

        advice is for findings that do not stop anything.

    .EXAMPLE
        (Get-MessageTable)['MABS-RUN-006'].remedy

    .INPUTS
        None.

    .OUTPUTS
        System.Collections.Hashtable: message by id.
    #>
    [CmdletBinding()]
    param()

    if ($null -eq $script:MessageTable) {
        $table = @{}
        $folder = Join-Path -Path $PSScriptRoot -ChildPath '../Messages'
        foreach ($file in Get-ChildItem -LiteralPath $folder -Filter '*.json' -File) {
            $family = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($file.FullName))
            foreach ($entry in $family.messages.PSObject.Properties) { $table[$entry.Name] = $entry.Value }
        }
        $script:MessageTable = $table
    }
    return $script:MessageTable
}
