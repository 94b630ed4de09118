function Save-AzVaultCredentials {
    <#
    .SYNOPSIS
        Lets the cmdlet of a pinned Az module write the vault credentials file.

    .DESCRIPTION
        The other way beside Request-VaultCertificate: Get-AzRecoveryServicesVaultSettingsFile of the archive in package.azModules, which holds
        Az.Accounts and Az.RecoveryServices and is mirrored and verified like the installer. Nothing is installed on the machine: the modules are
        unpacked into the work folder and loaded from there. The sign-in stays in this process.

        The cmdlet gets the PFX, not the public certificate (mabs.md 2.5, trap 2): it uploads the public half and writes the PFX into the file.
        Its file name has blanks, so the file is renamed (trap 1).

    .PARAMETER Context
        The run. Its settings have package.azModules.

    .PARAMETER Certificate
        Base64 of the PFX.

    .PARAMETER Path
        Where the file goes.

    .EXAMPLE
        Save-AzVaultCredentials -Context $context -Certificate $pfx -Path $path

    .INPUTS
        None.

    .OUTPUTS
        None. Throws MABS-CRD-006, and as Save-PackageFile.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context,

        [Parameter(Mandatory = $true)]
        [System.Security.SecureString] $Certificate,

        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    if (-not $PSCmdlet.ShouldProcess($Path, 'Write vault credentials with Az.RecoveryServices')) { return }
    $vault = $Context.Settings.vault
    $pinned = $Context.Settings.package.azModules
    $folder = Join-Path -Path $Context.WorkFolder -ChildPath 'azModules'
    New-ProtectedFolder -Path $folder
    $archive = Save-PackageFile -Context $Context -File $pinned -Folder $folder
    $unpacked = Join-Path -Path $folder -ChildPath 'unpacked'
    $written = Join-Path -Path $folder -ChildPath 'written'
    $modules = @()
    try {
        # Unpacked anew: what lies there may be half of it.
        foreach ($old in $unpacked, $written) { if (Test-Path -LiteralPath $old) { Remove-Item -LiteralPath $old -Recurse -Force } }
        $null = New-Item -Path $written -ItemType Directory -Force
        Expand-Archive -LiteralPath (Resolve-FilePath -Path $archive) -DestinationPath (Resolve-FilePath -Path $unpacked) -Force
        foreach ($name in 'Az.Accounts', 'Az.RecoveryServices') {
            $manifest = @(Get-ChildItem -LiteralPath $unpacked -Filter "$name.psd1" -Recurse -File)
            if ($manifest.Count -ne 1) { throw "the archive has $($manifest.Count) files $name.psd1" }
            $modules += Import-Module -Name $manifest[0].FullName -Force -PassThru
        }
        $version = "$($modules[1].Version)"
        if ($version -ne $pinned.version) { throw "the archive has Az.RecoveryServices $version, not $($pinned.version)" }

        # Out of the modules just loaded, whatever else the machine may have installed.
        $connect = $modules[0].ExportedCommands['Connect-AzAccount']
        $disconnect = $modules[0].ExportedCommands['Disconnect-AzAccount']
        $getVault = $modules[1].ExportedCommands['Get-AzRecoveryServicesVault']
        $getFile = $modules[1].ExportedCommands['Get-AzRecoveryServicesVaultSettingsFile']
        $null = & $connect -Identity -Environment $Context.Settings.cloud.name -Subscription $vault.subscriptionId -Scope Process
        try {
            $found = & $getVault -Name $vault.name -ResourceGroupName $vault.resourceGroupName
            if ($null -eq $found) { throw "there is no vault $($vault.name) in $($vault.resourceGroupName)" }
            $result = & $getFile -Backup -Vault $found -Path (Resolve-FilePath -Path $written) `
                -Certificate (ConvertFrom-SecretText -Value $Certificate)
            [System.IO.File]::Move($result.FilePath, (Resolve-FilePath -Path $Path))
        } finally {
            $null = & $disconnect -Scope Process
        }
    } catch {
        throw (New-MabsError -Id 'MABS-CRD-006' -Values @{ version = $pinned.version; detail = $_.Exception.GetBaseException().Message })
    } finally {
        if ($modules.Count -gt 0) { Remove-Module -ModuleInfo $modules -Force }
    }
}
