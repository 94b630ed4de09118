# The whole installation, from a bare machine to a registered, healthy server: undisturbed, cut off at its points of interruption, and met by the
# errors that the product is known for. HTTP is real; Windows, SQL Server and the backup server are stand-ins.
#
# MABS_GUEST_KILLS says at which points it is cut off: all, or every how manyth (default 12).

BeforeDiscovery {
    $lines = Import-PowerShellDataFile -Path "$PSScriptRoot/support/productErrors.psd1"
    $productErrors = @($lines.Keys | Sort-Object | ForEach-Object { @{ Id = $_; Line = $lines[$_] } })
}

BeforeAll {
    Import-Module "$PSScriptRoot/fakes/FakeWindows.psm1" -Force
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
    Import-Module "$PSScriptRoot/support/PlayedServer.psm1" -Force
    $endpoint = Start-AzureEndpoint
    $passphrase = 'Canary-Passphrase.0123456789_abcdef-XYZ.'
    $newServer = { param($Change = { }) New-PlayedServer -Root $TestDrive -Endpoint $endpoint -Change $Change }

    # Undisturbed once: what every other way is compared with, and where each of its runs began.
    $server = & $newServer
    $stages = New-Object -TypeName 'System.Collections.Generic.List[object]'
    do {
        $saved = Save-PlayedServer -Server $server
        $outcome = Start-PlayedRun -Server $server
        $stages.Add([pscustomobject] @{ Saved = $saved; Points = $server.World.killPoint; Outcome = $outcome })
    } while ($outcome -eq 'restarting')
    $end = Get-PlayedState -Server $server
    $done = Save-PlayedServer -Server $server

    function Read-Status { ConvertFrom-Json -InputObject ([System.Text.Encoding]::UTF8.GetString([byte[]] $endpoint.State.blobs['/status/MABS01/status.json'])) }
    function Compare-State([object] $Server) {
        $state = Get-PlayedState -Server $Server
        @($end.Keys | Where-Object { $end[$_] -cne $state[$_] })
    }
}

AfterAll {
    Uninstall-FakeWindows
    Stop-AzureEndpoint -Endpoint $endpoint
}

Describe 'An undisturbed installation' {
    It 'restarts Windows three times and ends registered and healthy' {
        @($stages | ForEach-Object { $_.Outcome }) | Should -Be 'restarting', 'restarting', 'restarting', 'succeeded'
        $null = Restore-PlayedServer -Saved $done
        $status = Read-Status
        $status.state | Should -Be 'succeeded'
        $status.phase | Should -Be 'Done'
        @($status.phases | Where-Object { $_.outcome -ne 'succeeded' }) | Should -BeNullOrEmpty
        $status.facts.mabsBuild | Should -Be '14.0.46.0'
        $status.facts.cloudConnected | Should -BeTrue
        $status.health.state | Should -Be 'healthy'
    }

    It 'gave setup the pass phrase of Key Vault, and credentials of the right vault' {
        $server = Restore-PlayedServer -Saved $done
        $server.World.setup.answers.SecurityPassphrase | Should -Be $passphrase
        $server.World.setup.runs | Should -Be 1
        $server.World.setup.complaints | Should -BeNullOrEmpty
        @($endpoint.State.certificates | ForEach-Object { ($_.path -split '/certificates/')[0] } | Select-Object -Unique) | Should -Be $endpoint.State.vaults[0]
    }

    It 'left no secret on the machine, in its log, in an event, a task or a blob' {
        Find-Secret -Server (Restore-PlayedServer -Saved $done) | Should -BeNullOrEmpty
    }

    It 'left the tasks that go on, and none that holds a password' {
        $server = Restore-PlayedServer -Saved $done
        @($server.World.tasks.Keys | Sort-Object) | Should -Be '\Mabs\Catalogue', '\Mabs\Health', '\Mabs\Installation'
        @($server.World.tasks.Values | ForEach-Object { $_.Principal.UserId } | Select-Object -Unique) | Should -Be 'NT AUTHORITY\SYSTEM'
    }

    It 'wrote only on the disks of its own' {
        $server = Restore-PlayedServer -Saved $done
        $own = @($server.World.disks | Where-Object { "$($_.Location)" -match 'Adapter 3 .* LUN [01]$' -or $_.VirtualDisk } | ForEach-Object { $_.UniqueId })
        $own.Count | Should -Be 3
        @($server.World.diskWrites).Count | Should -BeGreaterThan 5
        @($server.World.diskWrites | Where-Object { ($_ -split ' ')[0] -notin $own }) | Should -BeNullOrEmpty
    }

    It 'is left alone by the next run' {
        $server = Restore-PlayedServer -Saved $done
        Start-PlayedRun -Server $server | Should -Be 'succeeded'
        $server.World.killPoint | Should -Be 0
        Compare-State $server | Should -BeNullOrEmpty
    }

    It 'runs again only what a changed setting concerns' {
        $server = Restore-PlayedServer -Saved $done
        $server.World.now = $server.World.now.AddHours(1)
        $begin = $server.World.now.ToString('yyyy-MM-ddTHH:mm:ssZ')
        Set-Staging -Server $server -Id ('b2' * 16) -Change { param($Settings) $Settings.onlineBackup.maxParallelJobs = 4 }
        Complete-PlayedServer -Server $server | Should -Be 'succeeded'
        @((Read-Status).phases | Where-Object { $_.startedAt.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ') -ge $begin } | ForEach-Object { $_.name }) |
            Should -Be 'CloudSettings', 'Cleanup'
        $server.World.setup.runs | Should -Be 1
    }
}

Describe 'An installation that is cut off' {
    It 'goes on to the same end from every point tried: same machine, same pass phrase, no secret left' {
        $every = if ($env:MABS_GUEST_KILLS -eq 'all') { 1 } elseif ($env:MABS_GUEST_KILLS) { [int] $env:MABS_GUEST_KILLS } else { 12 }
        $tried = 0
        $total = 0
        $problems = @(
            foreach ($stage in $stages) {
                for ($point = 1; $point -le $stage.Points; $point++) {
                    $total++
                    # Counted over all runs, so that short runs are cut off as well.
                    if ($total % $every -ne 0) { continue }
                    $tried++
                    $server = Restore-PlayedServer -Saved $stage.Saved
                    $outcome = Start-PlayedRun -Server $server -KillAt $point
                    $place = "run $($stages.IndexOf($stage) + 1), point $point ($(@($server.World.calls)[-1].Name))"
                    if ($outcome -ne 'killed') { "${place}: $outcome"; continue }
                    # Half of them are failures of the machine, the others of the process alone.
                    if ($tried % 2) { Restart-PlayedServer -Server $server } else { $server.World.now = $server.World.now.AddMinutes(15) }
                    try {
                        $last = @(Complete-PlayedServer -Server $server)[-1]
                        if ($last -ne 'succeeded') { "${place}: $last $((Read-Status).message)" }
                    } catch { "${place}: $_" }
                    foreach ($part in Compare-State $server) { "${place}: $part differs" }
                    foreach ($secret in Find-Secret -Server $server) { "${place}: a secret in $secret" }
                    if ($server.World.setup.answers.SecurityPassphrase -cne $passphrase) { "${place}: another pass phrase" }
                }
            }
        )
        Write-Host "note: $tried of $total points of interruption of the whole installation tried"
        $problems | Should -BeNullOrEmpty
        $tried | Should -BeGreaterThan 10
    }

    It 'comes to its end although run after run is cut off, each a little later than the one before' {
        $server = Restore-PlayedServer -Saved $stages[0].Saved
        $runs = 0
        $cut = 0
        do {
            $runs++
            $outcome = Start-PlayedRun -Server $server -KillAt (2 + 4 * ($runs % 16))
            if ($outcome -eq 'killed') {
                $cut++
                $server.World.now = $server.World.now.AddMinutes(15)
            }
        } while ($outcome -notin 'succeeded', 'failed' -and $runs -lt 100)
        $outcome | Should -Be 'succeeded'
        $cut | Should -BeGreaterThan 5
        Find-Secret -Server $server | Should -BeNullOrEmpty
        $server.World.setup.answers.SecurityPassphrase | Should -Be $passphrase
    }
}

Describe 'An installation that meets an error of the product' {
    It 'ends as <Id>, keeps no secret, and comes to the same end when the cause is cured' -ForEach $productErrors {
        $server = Restore-PlayedServer -Saved $stages[2].Saved
        $server.World.setup.failure = @($Line)
        for ($run = 1; $run -le 12; $run++) {
            $outcome = Start-PlayedRun -Server $server
            if ($outcome -in 'failed', 'waiting') { break }
            $server.World.now = $server.World.now.AddMinutes(15)
        }
        $outcome | Should -BeIn 'failed', 'waiting'
        $status = Read-Status
        $status.phase | Should -Be 'Setup'
        # Setup says that a restart is pending: Windows is restarted for it, until that has been enough.
        $status.failure.id | Should -Be $(if ($Id -eq 'MABS-KNO-013') { 'MABS-RUN-004' } else { $Id })
        $status.failure.remedy | Should -Not -BeNullOrEmpty
        $status.state | Should -Be $(if ($status.failure.after -eq 'stop') { 'failed' } else { 'waiting' })
        Find-Secret -Server $server | Should -BeNullOrEmpty
        $server.World.tasks.ContainsKey('\Mabs\Setup') | Should -BeFalse

        # Without a cure, a stopped run touches nothing.
        if ($outcome -eq 'failed') {
            $runs = $server.World.setup.runs
            Start-PlayedRun -Server $server | Should -Be 'failed'
            $server.World.setup.runs | Should -Be $runs
        }

        $server.World.setup.failure = @()
        $server.World.now = $server.World.now.AddMinutes(15)
        $outcome = Start-PlayedRun -Server $server -Resume
        if ($outcome -ne 'succeeded') { $outcome = @(Complete-PlayedServer -Server $server)[-1] }
        $outcome | Should -Be 'succeeded'
        Compare-State $server | Should -BeNullOrEmpty
        $server.World.setup.answers.SecurityPassphrase | Should -Be $passphrase
    }
}

Describe 'An installation whose surroundings fail' {
    It 'waits for <What>, says so, and goes on' -ForEach @(
        @{ What = 'the network'; Phase = 'Preflight'; Id = 'MABS-PRE-002'
            Break = { param($server) $server.World.unreached['login.microsoftonline.com:443'] = 'timeout' }; Cure = { param($server) $server.World.unreached.Clear() }
        }
        @{ What = 'a disk that is not attached yet'; Phase = 'Disks'; Id = 'MABS-DSK-002'
            Break = { param($server) $server.World.hidden = @($server.World.disks | Where-Object { "$($_.Location)" -like '*LUN 1' -and $_.Size -eq 1024GB }); foreach ($disk in $server.World.hidden) { $null = $server.World.disks.Remove($disk) } }
            Cure = { param($server) foreach ($disk in $server.World.hidden) { $null = $server.World.disks.Add($disk) } }
        }
        @{ What = 'the installer'; Phase = 'Package'; Id = 'MABS-PKG-101'
            Break = { param($server) $server.World.kept = $endpoint.State.blobs['/packages/MABS_V4-2.bin']; $endpoint.State.blobs.Remove('/packages/MABS_V4-2.bin') }
            Cure = { param($server) $endpoint.State.blobs['/packages/MABS_V4-2.bin'] = $server.World.kept }
        }
        @{ What = 'the pass phrase'; Phase = 'Passphrase'; Id = 'MABS-AZR-011'
            Break = { param($server) $server.World.kept = $endpoint.State.secrets['mabs-MABS01-passphrase']; $endpoint.State.secrets.Remove('mabs-MABS01-passphrase') }
            Cure = { param($server) $endpoint.State.secrets['mabs-MABS01-passphrase'] = $server.World.kept }
        }
        @{ What = 'the connection to the vault'; Phase = 'Proof'; Id = 'MABS-PRF-008'
            Break = { param($server) $server.World.dpm.cloudConnected = $false }; Cure = { param($server) $server.World.dpm.cloudConnected = $true }
        }
    ) {
        $server = Restore-PlayedServer -Saved $stages[0].Saved
        & $Break $server
        for ($run = 1; $run -le 8; $run++) {
            $outcome = Start-PlayedRun -Server $server
            if ($outcome -ne 'restarting') { break }
        }
        $status = Read-Status
        "$outcome $($status.phase) $($status.failure.id)" | Should -Be "waiting $Phase $Id"
        & $Cure $server
        $server.World.now = $server.World.now.AddMinutes(15)
        @(Complete-PlayedServer -Server $server)[-1] | Should -Be 'succeeded'
        Compare-State $server | Should -BeNullOrEmpty
        Find-Secret -Server $server | Should -BeNullOrEmpty
    }

    It 'stops before setup when the pass phrase of Key Vault is not the one it knows' {
        $server = Restore-PlayedServer -Saved $done
        $endpoint.State.secrets['mabs-MABS01-passphrase'] = @(@{ value = 'Canary-Another.0123456789_abcdefghijk.'; version = 'f' * 32 })
        try {
            Set-Staging -Server $server -Id ('c3' * 16) -Change { param($Settings) $Settings.keyVault.passphraseSecretUri += "/$('f' * 32)" }
            Start-PlayedRun -Server $server | Should -Be 'failed'
            (Read-Status).failure.id | Should -Be 'MABS-PPH-006'
            $server.World.setup.runs | Should -Be 1
            Find-Secret -Server $server | Should -BeNullOrEmpty
        } finally {
            Reset-AzureEndpoint -Endpoint $endpoint
        }
    }
}
