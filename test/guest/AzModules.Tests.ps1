BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/fakes/AzureEndpoint.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $world = New-FakeWorld -Root (Join-Path $TestDrive 'machine')
    Install-FakeWindows -World $world
    $azure = Start-AzureEndpoint
    . "$PSScriptRoot/support/vaultCredentials.ps1"
    . "$PSScriptRoot/support/azModules.ps1"
}

AfterAll {
    Uninstall-FakeWindows
    Stop-AzureEndpoint -Endpoint $azure
}

Describe 'the way of the pinned Az module' {
    BeforeEach { Initialize-Credentials }
    AfterEach { InModuleScope Mabs { @(Get-Module -Name 'Az.*').Count } | Should -Be 0 }

    It 'gives the same file at the same place' {
        $own = New-File
        $ownRoot = (Read-Xml $own).DocumentElement
        Add-AzArchive
        $path = New-File
        $path | Should -Be $own
        $root = (Read-Xml $path).DocumentElement
        @($root.ChildNodes | ForEach-Object { $_.LocalName }) | Should -Be @($ownRoot.ChildNodes | ForEach-Object { $_.LocalName })
        foreach ($name in 'Version', 'SubscriptionId', 'ResourceName', 'ResourceGroup', 'ResourceId', 'AadAuthority') { $root.$name | Should -Be $ownRoot.$name }
        (Get-Certificate $root.ManagementCert).HasPrivateKey | Should -BeTrue
        @(Test-File $path).Count | Should -Be 0
    }
    It 'asks the vault nothing itself, signs out, and leaves no certificate and no other file' {
        Add-AzArchive
        $null = New-File
        $azure.State.certificates.Count | Should -Be 0
        $world.azSubscription | Should -BeNullOrEmpty
        $world.certificates.CurrentUser.Count | Should -Be 0
        @(Get-ChildItem $context.WorkFolder -Filter '*.VaultCredentials' -Recurse).Count | Should -Be 1
    }
    It 'runs twice, and over an archive that was half unpacked' {
        Add-AzArchive
        $null = New-File
        $leftover = Join-Path $context.WorkFolder 'azModules/unpacked/Az.RecoveryServices/1.0.0'
        $null = New-Item $leftover -ItemType Directory -Force
        Set-Content (Join-Path $leftover 'Az.RecoveryServices.psd1') 'half'
        @(Test-File (New-File)).Count | Should -Be 0
    }
    It 'ends with MABS-CRD-006 for <what>' -ForEach @(
        @{ what = 'another version'; version = '7.5.0'; code = ''; detail = '*has Az.RecoveryServices 7.5.0, not 7.4.0' }
        @{ what = 'a vault that it does not find'; version = '7.4.0'; code = 'function Get-AzRecoveryServicesVault { param($Name, $ResourceGroupName) }
            function Get-AzRecoveryServicesVaultSettingsFile { }'; detail = '*there is no vault rsv-mabs-dev in rg-mabs-dev' }
        @{ what = 'a cmdlet that fails'; version = '7.4.0'; code = 'function Get-AzRecoveryServicesVault { param($Name, $ResourceGroupName) throw "Operation is not valid" }
            function Get-AzRecoveryServicesVaultSettingsFile { }'; detail = '*Operation is not valid' }
    ) {
        Add-AzArchive -Version $version -RecoveryServices $code
        $failure = Get-Failure { New-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-CRD-006*'
        $failure.Exception.Message | Should -BeLike $detail
        $world.azSubscription | Should -BeNullOrEmpty
        @(Get-ChildItem $context.WorkFolder -Filter '*.VaultCredentials' -Recurse).Count | Should -Be 0
    }
    It 'ends with MABS-CRD-004 for a file without private key (trap 2)' {
        $public = [System.Convert]::ToBase64String((New-TestCertificate).RawData)
        Add-AzArchive
        $null = New-File
        $text = [System.IO.File]::ReadAllText((Resolve-File (Join-Path $context.WorkFolder 'azModules/unpacked/Az.RecoveryServices/7.4.0/Az.RecoveryServices.psm1')))
        $context.Settings.package.PSObject.Properties.Remove('azModules')
        Add-AzArchive -RecoveryServices $text.Replace('ManagementCert = $Certificate', "ManagementCert = '$public'")
        $failure = Get-Failure { New-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-CRD-004*'
        @($failure.Exception.Data['Findings'] | ForEach-Object { $_.id }) | Should -Be 'MABS-CRD-018'
    }
    It 'takes no archive with a wrong hash' {
        Add-AzArchive
        $context.Settings.package.azModules.sha256 = 'f' * 64
        (Get-Failure { New-File }).FullyQualifiedErrorId | Should -BeLike 'MABS-PKG-102*'
    }
}
