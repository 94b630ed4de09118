# The entry scripts of what runs after setup, each in a process of its own, over a module that only says how it was called.

BeforeAll {
    $guest = "$PSScriptRoot/../../guest"
    $program = if (Get-Command -Name pwsh -CommandType Application -ErrorAction SilentlyContinue) { 'pwsh' } else { 'powershell.exe' }
    $stagings = Join-Path $TestDrive 'Mabs'
    foreach ($name in 'older', 'newer') {
        $null = New-Item -Path (Join-Path $stagings "$name/Mabs") -ItemType Directory -Force
        foreach ($script in 'Find-CurrentStaging', 'Invoke-HealthProbe', 'Backup-Catalogue', 'New-SupportBundle') { Copy-Item -LiteralPath "$guest/$script.ps1" -Destination (Join-Path $stagings $name) }
        Set-Content -LiteralPath (Join-Path $stagings "$name/Mabs/Mabs.psd1") -Value "@{ RootModule = 'Mabs.psm1'; ModuleVersion = '1.0'; FunctionsToExport = '*' }"
        Set-Content -LiteralPath (Join-Path $stagings "$name/Mabs/Mabs.psm1") -Value @'
function Invoke-HealthProbe($Folder, $IdentityEndpoint) {
    if ($env:MABS_TEST -eq 'throws') { throw (New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList ([System.Exception] "two`r`nlines"), 'MABS-HLT-003', 'NotSpecified', $null) }
    if ($env:MABS_TEST -eq 'busy') { return }
    return @{ state = $env:MABS_TEST; failedChecks = @((Split-Path -Path $Folder -Leaf), $IdentityEndpoint) }
}
function Backup-Catalogue($Folder, $IdentityEndpoint) {
    if ($env:MABS_TEST -eq 'throws') { throw 'no backup' }
    return (Split-Path -Path $Folder -Leaf)
}
function New-SupportBundle {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param($Folder, $IdentityEndpoint, $Days, $MaximumMiB)
    if ($env:MABS_TEST -eq 'throws') { throw 'no bundle' }
    return "$(Split-Path -Path $Folder -Leaf) $Days $MaximumMiB $WhatIfPreference"
}
'@
    }
    function Invoke-Entry([string] $Staging, [string] $Script, [string] $State, [string[]] $Arguments = @()) {
        $env:MABS_TEST = $State
        $errors = Join-Path $TestDrive 'errors.txt'
        $output = & $program -NoProfile -NonInteractive -File (Join-Path $stagings "$Staging/$Script") @Arguments 2> $errors
        return [pscustomobject] @{ Code = $LASTEXITCODE; Output = "$($output -join "`n")"; Errors = "$(Get-Content -LiteralPath $errors -Raw)".Trim() }
    }
}

AfterAll { Remove-Item -Path env:MABS_TEST -ErrorAction SilentlyContinue }

Describe 'Find-CurrentStaging.ps1' {
    It 'hands over to the latest staging' {
        Set-Content -LiteralPath (Join-Path $stagings 'current.txt') -Value 'newer' -NoNewline
        & (Join-Path $stagings 'older/Find-CurrentStaging.ps1') | Should -Be (Join-Path $stagings 'newer')
    }
    It 'stays with its own staging when <Why>' -ForEach @(
        @{ Why = 'nothing says which is the latest'; Text = $null }, @{ Why = 'the file is empty'; Text = '' }, @{ Why = 'the latest one is gone'; Text = 'nowhere' }
    ) {
        $pointer = Join-Path $stagings 'current.txt'
        if ($null -eq $Text) { Remove-Item -LiteralPath $pointer -ErrorAction SilentlyContinue } else { Set-Content -LiteralPath $pointer -Value $Text -NoNewline }
        & (Join-Path $stagings 'older/Find-CurrentStaging.ps1') | Should -Be (Join-Path $stagings 'older')
    }
}

Describe 'the entry scripts' {
    BeforeAll { Set-Content -LiteralPath (Join-Path $stagings 'current.txt') -Value 'newer' }
    It 'Invoke-HealthProbe.ps1 ends with <Code> for <State>' -ForEach @(
        @{ State = 'healthy'; Code = 0 }, @{ State = 'failed'; Code = 3 }, @{ State = 'degraded'; Code = 4 }
    ) {
        $run = Invoke-Entry older Invoke-HealthProbe.ps1 $State
        $run.Code | Should -Be $Code
        $run.Output | Should -Be "The server is $State. newer, http://169.254.169.254"
        $run.Errors | Should -Be ''
    }
    It 'Invoke-HealthProbe.ps1 ends with 6 beside another probe, and with 1 and one line when it failed itself' {
        (Invoke-Entry older Invoke-HealthProbe.ps1 busy).Code | Should -Be 6
        $run = Invoke-Entry older Invoke-HealthProbe.ps1 throws
        $run.Code | Should -Be 1
        $run.Errors | Should -Be 'MABS-HLT-003 two lines'
    }
    It 'take the folder that they are given' {
        $folder = Join-Path $stagings 'older'
        (Invoke-Entry newer Backup-Catalogue.ps1 '' @('-Folder', $folder)).Output | Should -Be 'DPMDB is uploaded as older.'
    }
    It 'Backup-Catalogue.ps1 ends with 0, or with 1 and one line' {
        $run = Invoke-Entry older Backup-Catalogue.ps1 ''
        $run.Code | Should -Be 0
        $run.Output | Should -Be 'DPMDB is uploaded as newer.'
        $run = Invoke-Entry older Backup-Catalogue.ps1 throws
        $run.Code | Should -Be 1
        $run.Errors | Should -BeLike '*no backup'
    }
    It 'New-SupportBundle.ps1 hands its settings on, -WhatIf too' {
        (Invoke-Entry older New-SupportBundle.ps1 '' @('-Days', '2')).Output | Should -Be 'newer 2 4 False'
        (Invoke-Entry older New-SupportBundle.ps1 '' @('-WhatIf')).Output | Should -Be 'newer 7 4 True'
        (Invoke-Entry older New-SupportBundle.ps1 throws).Code | Should -Be 1
    }
}
