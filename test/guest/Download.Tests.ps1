BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/fakes/AzureEndpoint.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    $world = New-FakeWorld -Root (Join-Path $TestDrive 'machine')
    Install-FakeWindows -World $world
    $azure = Start-AzureEndpoint

    $name = 'MABS V4 (1).exe'
    $blobPath = "/packages/$name"
    function Get-Sha256([byte[]] $Bytes) {
        return ([System.BitConverter]::ToString([System.Security.Cryptography.SHA256]::Create().ComputeHash($Bytes)) -replace '-').ToLowerInvariant()
    }
    function Initialize-Download([byte[]] $Content) {
        Reset-AzureEndpoint -Endpoint $azure
        $script:context = New-EndpointContext -Endpoint $azure
        $script:folder = Join-Path $context.WorkFolder 'package'
        if (Test-Path $folder) { Remove-Item $folder -Recurse -Force }
        $null = New-Item $folder -ItemType Directory -Force
        $script:content = $Content
        $script:path = Join-Path $folder $name
        $azure.State.blobs[$blobPath] = $content
        $script:file = [pscustomobject] @{ name = $name; sha256 = Get-Sha256 $content }
    }
    function Save-File([long] $BlockBytes = 100, [switch] $WhatIf) {
        InModuleScope Mabs -Parameters @{ context = $context; file = $file; folder = $folder; block = $BlockBytes; what = $WhatIf } {
            param($context, $file, $folder, $block, $what)
            Save-PackageFile -Context $context -File $file -Folder $folder -BlockBytes $block -WhatIf:$what
        }
    }
    function Get-Failure([scriptblock] $Script) {
        try { $null = & $Script } catch { return $_ }
        throw 'It did not throw.'
    }
    function Set-Bytes([string] $Path, [byte[]] $Bytes) {
        [System.IO.File]::WriteAllBytes($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path), $Bytes)
    }
    function ConvertTo-Text([byte[]] $Bytes) { return [System.Convert]::ToBase64String($Bytes) }
    function Get-Text([string] $Path) {
        return [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)))
    }
    function Get-Range { return @($azure.State.requests | Where-Object { $_.headers['x-ms-range'] } | ForEach-Object { $_.headers['x-ms-range'] }) }
    $random = [System.Random]::new(7)
    function New-Content([int] $Length) {
        $bytes = [byte[]]::new($Length)
        $random.NextBytes($bytes)
        return , $bytes
    }
}

AfterAll {
    Uninstall-FakeWindows
    Stop-AzureEndpoint -Endpoint $azure
}

Describe 'Save-PackageFile' {
    BeforeEach { Initialize-Download (New-Content 1050) }

    It 'fetches a file of <length> bytes in blocks of 100' -ForEach @(@{ length = 1 }, @{ length = 99 }, @{ length = 100 }, @{ length = 101 }, @{ length = 1000 }, @{ length = 1050 }) {
        Initialize-Download (New-Content $length)
        Save-File | Should -Be $path
        Get-Text $path | Should -Be (ConvertTo-Text $content)
        @(Get-Range).Count | Should -Be ([System.Math]::Ceiling($length / 100))
        Test-Path "$path.part" | Should -BeFalse
    }
    It 'fetches an empty file' {
        Initialize-Download ([byte[]] @())
        Save-File | Should -Be $path
        (Get-Item $path).Length | Should -Be 0
    }
    It 'asks for exactly one version of the blob, by its escaped name' {
        $null = Save-File
        $blocks = @($azure.State.requests | Where-Object { $_.headers['x-ms-range'] })
        @($blocks | ForEach-Object { $_.headers['If-Match'] } | Sort-Object -Unique).Count | Should -Be 1
        $blocks[-1].headers['x-ms-range'] | Should -Be 'bytes=1000-1049'
        $blocks[0].path | Should -Be $blobPath
    }
    It 'does nothing, and asks nobody, when the file is there' {
        $null = Save-File
        $azure.State.requests.Clear()
        Save-File | Should -Be $path
        $azure.State.requests.Count | Should -Be 0
    }
    It 'changes nothing with -WhatIf' {
        Save-File -WhatIf | Should -Be $path
        @(Get-ChildItem $folder).Count | Should -Be 0
        $azure.State.requests.Count | Should -Be 0
    }
    It 'replaces a file that is another one' {
        Set-Bytes $path (New-Content 20)
        $null = Save-File
        Get-Text $path | Should -Be (ConvertTo-Text $content)
    }
    It 'goes on at the last whole block, whatever lies behind it (<have> bytes)' -ForEach @(
        @{ have = 99; first = 0 }, @{ have = 100; first = 100 }, @{ have = 555; first = 500 }, @{ have = 1049; first = 1000 }, @{ have = 1050; first = $null }
    ) {
        $part = [byte[]]::new($have)
        [System.Array]::Copy($content, $part, $have)
        # A block that was being written: its end may be anything.
        if ($have % 100 -ne 0 -and $have -lt 1050) { $part[$have - 1] = $part[$have - 1] -bxor 255 }
        Set-Bytes "$path.part" $part
        $null = Save-File
        Get-Text $path | Should -Be (ConvertTo-Text $content)
        $ranges = @(Get-Range)
        if ($null -eq $first) { $ranges.Count | Should -Be 0 } else { $ranges[0] | Should -BeLike "bytes=$first-*" }
    }
    It 'begins again when the part is longer than the file' {
        Set-Bytes "$path.part" (New-Content 2000)
        $null = Save-File
        Get-Text $path | Should -Be (ConvertTo-Text $content)
        @(Get-Range)[0] | Should -Be 'bytes=0-99'
    }
    It 'begins again, once, when resumed blocks belong to another version' {
        Set-Bytes "$path.part" (New-Content 500)
        $null = Save-File
        Get-Text $path | Should -Be (ConvertTo-Text $content)
        @(Get-Range).Count | Should -Be (6 + 11)
    }
    It 'goes on after a connection that was cut' {
        $queue = [System.Collections.Queue]::new()
        foreach ($answer in 0, 503, 0) { $queue.Enqueue($answer) }
        $azure.State.refusals[$blobPath] = $queue
        $null = Save-File
        Get-Text $path | Should -Be (ConvertTo-Text $content)
    }
    It 'tells the progress in steps of 5 percent' {
        Initialize-Download (New-Content 10000)
        InModuleScope Mabs { $script:RecentLogLines.Clear() }
        $null = Save-File
        $lines = @(InModuleScope Mabs { $script:RecentLogLines } | Where-Object { $_ -match ' % of ' })
        $lines.Count | Should -Be 20
        $lines[0] | Should -BeLike '*: 5 % of 1 MiB'
        $lines[-1] | Should -BeLike '*: 100 % of 1 MiB'
    }
    It 'is at the right end wherever it was killed' {
        $null = Save-File
        foreach ($have in 0, 1, 50, 100, 149, 500, 999, 1000, 1050) {
            Remove-Item $path
            $part = [byte[]]::new($have)
            [System.Array]::Copy($content, $part, $have)
            Set-Bytes "$path.part" $part
            $null = Save-File
            Get-Text $path | Should -Be (ConvertTo-Text $content)
        }
    }
    It 'ends with MABS-PKG-101 for a file that is not in the container, without waiting' {
        $azure.State.blobs.Clear()
        $begin = $world.now
        $failure = Get-Failure { Save-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-PKG-101*'
        $failure.Exception.Message | Should -BeLike "$name is not in the container of the package: *"
        $world.now | Should -Be $begin
    }
    It 'ends with MABS-PKG-102 for a wrong hash, and keeps nothing' {
        $file.sha256 = 'f' * 64
        $failure = Get-Failure { Save-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-PKG-102*'
        @(Get-ChildItem $folder).Count | Should -Be 0
        @(Get-Range).Count | Should -Be 11
    }
    It 'ends with MABS-PKG-103 before it fills the volume, and keeps what it has' {
        Mock -ModuleName Mabs Get-FreeSpace { 1GB + 500 }
        $part = [byte[]]::new(500)
        [System.Array]::Copy($content, $part, 500)
        Set-Bytes "$path.part" $part
        $failure = Get-Failure { Save-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-PKG-103*'
        (Get-Item "$path.part").Length | Should -Be 500
        Mock -ModuleName Mabs Get-FreeSpace { 1GB + 550 }
        $null = Save-File
        Get-Text $path | Should -Be (ConvertTo-Text $content)
    }
    It 'ends with MABS-PKG-104 when the file is exchanged meanwhile, and fetches the new one next' {
        $azure.State.onRequest[$blobPath] = '$State.onRequest["/packages/MABS V4 (1).exe"] = ''$State.blobs["/packages/MABS V4 (1).exe"] = [byte[]] (1, 2, 3)'''
        $failure = Get-Failure { Save-File }
        $failure.FullyQualifiedErrorId | Should -BeLike 'MABS-PKG-104*'
        Test-Path "$path.part" | Should -BeFalse
        $file.sha256 = Get-Sha256 (1, 2, 3)
        $null = Save-File
        Get-Text $path | Should -Be (ConvertTo-Text (1, 2, 3))
    }
    It 'passes on what Azure says' {
        $queue = [System.Collections.Queue]::new()
        $queue.Enqueue(401)
        $azure.State.refusals[$blobPath] = $queue
        (Get-Failure { Save-File }).FullyQualifiedErrorId | Should -BeLike 'MABS-AZR-002*'
    }
}

Describe 'Get-FreeSpace' {
    It 'asks the volume of the folder' { InModuleScope Mabs { Get-FreeSpace -Path $env:ProgramData } | Should -Be 96GB }
}
