function Get-ForeignBackupFinding {
    <#
    .SYNOPSIS
        Finds System Center DPM, a protection agent of another server, and a MARS agent of another vault (P17, P18).

    .DESCRIPTION
        What our own setup has brought is nothing foreign, also when it did not come to its end. The MARS agent keeps the name of its vault in the
        registry value ServiceResourceName (page "Troubleshoot the MARS agent").

    .PARAMETER Context
        The run.

    .EXAMPLE
        Get-ForeignBackupFinding -Context $context

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject, one per finding (see New-Finding): MABS-PRE-023, MABS-PRE-024.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $uninstall = 'Microsoft\Windows\CurrentVersion\Uninstall'
    $names = @(
        foreach ($root in "HKLM:\SOFTWARE\$uninstall", "HKLM:\SOFTWARE\WOW6432Node\$uninstall") {
            if (-not (Test-Path -LiteralPath $root)) { continue }
            foreach ($key in Get-ChildItem -LiteralPath $root) { Get-RegistryValue -Path $key.PSPath -Name DisplayName }
        }
    )
    $products = @($names | Where-Object { $_ -match 'System Center.*(DPM|Data Protection Manager)' } | Sort-Object -Unique)
    if ($products.Count -eq 0 -and -not (Test-SetupBegun -Context $Context)) {
        $products = @(Get-Service | Where-Object { $_.Name -in 'MSDPM', 'DPMRA' } | ForEach-Object { "the service $($_.Name)" })
    }
    if ($products.Count -gt 0) { New-Finding -Id 'MABS-PRE-023' -Values @{ products = $products } }

    $vault = Get-RegistryValue -Path 'HKLM:\SOFTWARE\Microsoft\Windows Azure Backup\Config' -Name ServiceResourceName
    if ($vault -and $vault -ne $Context.Settings.vault.name) {
        New-Finding -Id 'MABS-PRE-024' -Values @{ found = $vault; wanted = $Context.Settings.vault.name }
    }
}
