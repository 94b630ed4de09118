BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/fakes/AzureEndpoint.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $world = New-FakeWorld -Root (Join-Path $TestDrive 'machine')
    Install-FakeWindows -World $world
    $azure = Start-AzureEndpoint
    . "$PSScriptRoot/support/vaultCredentials.ps1"
}

AfterAll {
    Uninstall-FakeWindows
    Stop-AzureEndpoint -Endpoint $azure
}

Describe 'Test-VaultCredentialsFile' {
    BeforeEach {
        Initialize-Credentials
        $path = New-File
        function Set-File([scriptblock] $Change) {
            $document = Read-Xml $path
            & $Change $document.DocumentElement
            $document.Save((Resolve-File $path))
        }
        function Get-Id([string] $Path = $path) { return @(Test-File $Path | ForEach-Object { $_.id }) -join ' ' }
        function Set-Pfx([byte[]] $Bytes) {
            $base64 = [System.Convert]::ToBase64String($Bytes)
            Set-File { param($root) $root.SelectSingleNode('*[local-name()="ManagementCert"]').InnerText = $base64 }.GetNewClosure()
        }
    }

    It 'finds nothing wrong with a new file' { Get-Id | Should -Be '' }
    It 'accepts a file of the portal, which has further elements' {
        Set-File { param($root) $null = $root.AppendChild($root.OwnerDocument.CreateElement('PrivateEndpointState', $root.NamespaceURI)) }
        Get-Id | Should -Be ''
    }
    It 'says <ids> for a path that <what>' -ForEach @(
        @{ what = 'ends in another way'; leaf = 'x.xml'; ids = 'MABS-CRD-011' }, @{ what = 'ends in another case'; leaf = 'x.vaultcredentials'; ids = 'MABS-CRD-011' }
        @{ what = 'has a blank'; leaf = 'rsv_Thu Nov 26 2026.VaultCredentials'; ids = 'MABS-CRD-012' }
    ) {
        $other = Join-Path $folder $leaf
        Move-Item $path $other
        Get-Id $other | Should -Be $ids
    }
    It 'says MABS-CRD-013 for a relative path' { Get-Id 'x.VaultCredentials' | Should -Be 'MABS-CRD-013 MABS-CRD-014' }
    It 'says MABS-CRD-014 for <what>' -ForEach @(
        @{ what = 'no file'; text = $null }, @{ what = 'an empty file'; text = '' }, @{ what = 'a cut file'; text = '<?xml version="1.0"?><RSBackupVault' }
        @{ what = 'a file for Site Recovery'; text = '<RSVaultAsrCreds xmlns="http://schemas.datacontract.org/2004/07/Microsoft.Azure.Portal.RecoveryServices.Models.Common"/>' }
        @{ what = 'another namespace'; text = '<RSBackupVaultAADCreds xmlns="http://schemas.datacontract.org/2004/07/Microsoft.Azure.Commands.AzureBackup.Models"/>' }
        @{ what = 'an entity of a document type'; text = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>' }
    ) {
        if ($null -eq $text) { Remove-Item $path } else { [System.IO.File]::WriteAllText((Resolve-File $path), $text) }
        Get-Id | Should -Be 'MABS-CRD-014'
    }
    It 'says MABS-CRD-015 for another order' {
        Set-File { param($root) $null = $root.AppendChild($root.FirstChild) }
        Get-Id | Should -Be 'MABS-CRD-015'
    }
    It 'says so for each element that is missing or empty' {
        foreach ($name in $names) {
            Set-File { param($root) $node = $root.SelectSingleNode("*[local-name()='$name']"); $node.InnerText = '' }
            $found = Test-File $path
            @($found | Where-Object { $_.id -eq 'MABS-CRD-016' } | ForEach-Object { $_.message }) | Should -Be "Nothing stands in $name."
            Set-File { param($root) $null = $root.RemoveChild($root.SelectSingleNode("*[local-name()='$name']")) }
            Get-Id | Should -BeLike 'MABS-CRD-015 MABS-CRD-016*'
            $path = New-File
        }
    }
    It 'says MABS-CRD-017 for another <setting>' -ForEach @(
        @{ setting = 'name'; value = 'rsv-other' }, @{ setting = 'resourceGroupName'; value = 'rg-other' }, @{ setting = 'subscriptionId'; value = '00000000-0000-4000-8000-00000000000f' }
    ) {
        $context.Settings.vault.$setting = $value
        Get-Id | Should -Be 'MABS-CRD-017'
    }
    It 'takes names that differ in case only' {
        $context.Settings.vault.resourceGroupName = 'RG-MABS-DEV'
        Get-Id | Should -Be ''
    }
    It 'says MABS-CRD-018 for a public certificate, garbage, or a PFX with a password' {
        Set-Pfx ((New-TestCertificate).RawData)
        Get-Id | Should -Be 'MABS-CRD-018'
        Set-Pfx (1, 2, 3)
        Get-Id | Should -Be 'MABS-CRD-018'
        Set-Pfx ((New-TestCertificate).Export('Pfx', 'secret'))
        Get-Id | Should -Be 'MABS-CRD-018'
        Set-File { param($root) $root.SelectSingleNode('*[local-name()="ManagementCert"]').InnerText = 'no base64 !' }
        Get-Id | Should -Be 'MABS-CRD-018'
    }
    It 'says "<ids>" after <hours> hours' -ForEach @(
        @{ hours = 23.9; ids = '' }, @{ hours = 24; ids = 'MABS-CRD-020' }, @{ hours = 47.9; ids = 'MABS-CRD-020' }, @{ hours = 48; ids = 'MABS-CRD-019' }, @{ hours = -25; ids = 'MABS-CRD-019' }
    ) {
        $world.now = $world.now.AddHours($hours)
        Get-Id | Should -Be $ids
    }
}
