function Get-DiskAssessment {
    <#
    .SYNOPSIS
        Judges the disks of the settings: which are empty, which are ours already, and which must not be touched. Changes nothing.

    .DESCRIPTION
        A disk of the settings is accepted in three states only:

        new      RAW, without partitions, zero at its begin, of the size in the settings
        pool     a member of the storage pool that this installation made
        scratch  the disk that carries our scratch volume, or one that a run of this machine began to prepare (see Get-ScratchNote)

        Everything else is a finding, and whoever changes disks refuses to begin while there is one that is more than advice. So one bad disk
        keeps all disks as they are.

    .PARAMETER Context
        The run.

    .EXAMPLE
        (Get-DiskAssessment -Context $context).Findings

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Disks (Lun, Key, Purpose, SizeGiB, State, Data from Get-DataDisk), Pool (Get-WindowsPool),
        Findings (New-DiskFinding): MABS-DSK-002 to -009, -013, -016, -017.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $names = Get-StorageName
    $pool = Get-WindowsPool
    $dataDisks = @(Get-DataDisk)
    $findings = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $assessed = foreach ($setting in $Context.Settings.storage.disks) {
        $item = [pscustomobject] @{
            Lun = [int] $setting.lun; Key = $setting.key; Purpose = $setting.purpose; SizeGiB = $setting.sizeGiB; State = ''; Data = $null
        }
        $finding = Get-DiskFinding -Context $Context -Item $item -DataDisk $dataDisks -WindowsPool $pool
        if ($null -ne $finding) { $findings.Add($finding) }
        $item
    }

    $poolLuns = @($assessed | Where-Object { $_.Purpose -eq 'pool' } | ForEach-Object { $_.Lun })
    foreach ($finding in Get-WindowsPoolFinding -WindowsPool $pool -Lun $poolLuns) { $findings.Add($finding) }
    $scratchCount = @(Get-Volume -ErrorAction Stop | Where-Object { $_.FileSystemLabel -eq $names.ScratchLabel }).Count
    if ($scratchCount -gt 1) {
        $findings.Add((New-DiskFinding -Id 'MABS-DSK-007' -Values @{ count = $scratchCount; what = 'volumes'; name = $names.ScratchLabel }))
    }
    return [pscustomobject] @{ Disks = @($assessed); Pool = $pool; Findings = $findings.ToArray() }
}
