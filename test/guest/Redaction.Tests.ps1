BeforeAll {
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
}

Describe 'Protect-Text' {
    It 'takes out what is named like a secret: <Text>' -ForEach @(
        @{ Text = 'SecurityPassphrase=abc def'; Clean = 'SecurityPassphrase=[redacted]' }
        @{ Text = 'password=Secret1;x'; Clean = 'password=[redacted];x' }
        @{ Text = 'Password: Secret1 x'; Clean = 'Password: [redacted] x' }
        @{ Text = '{ "password": "secret", "x": 1 }'; Clean = '{ "password": "[redacted]", "x": 1 }' }
        @{ Text = 'Login failed: Password="Secret1" for x'; Clean = 'Login failed: Password="[redacted]" for x' }
        @{ Text = '"detail":"password=\"Secret1\" \\"'; Clean = '"detail":"password=\"[redacted]\" \\"' }
        @{ Text = '"detail":"password=C:\\a\\\"x"'; Clean = '"detail":"password=[redacted]\\\"x"' }
        @{ Text = 'Authorization: Bearer eyJ0eXAi.x_y-z'; Clean = 'Authorization: Bearer [redacted]' }
        @{ Text = 'https://x.blob.core.windows.net/c?sv=1&sig=abc%2F&se=2'; Clean = 'https://x.blob.core.windows.net/c?sv=1&sig=[redacted]&se=2' }
        @{ Text = '<ManagementCert>MIIK'; Clean = '<ManagementCert>[redacted]' }
    ) {
        InModuleScope Mabs -Parameters @{ Text = $Text } { param($Text) Protect-Text -Text $Text } | Should -Be $Clean
    }

    It 'leaves every text of the message table as it is' {
        InModuleScope Mabs {
            $table = Get-MessageTable
            foreach ($id in $table.Keys) {
                foreach ($field in 'message', 'cause', 'remedy') {
                    if ((Protect-Text -Text $table[$id].$field) -cne $table[$id].$field) { "$id $field" }
                }
            }
        } | Should -BeNullOrEmpty
    }

    It 'leaves a JSON document a JSON document, whatever the errors in it say' {
        InModuleScope Mabs {
            # What error texts are made of, in every order.
            $parts = 'password', '=', ': ', '"', "'", '\', ' ', 'Abc1', '[redacted]', ',', '?sig=', 'Bearer ', '<ManagementCert>', '}', "`n"
            $random = New-Object -TypeName System.Random -ArgumentList 4711
            for ($try = 0; $try -lt 3000; $try++) {
                $text = -join @(for ($length = $random.Next(1, 12); $length -gt 0; $length--) { $parts[$random.Next($parts.Count)] })
                $document = Protect-Text -Text (ConvertTo-JsonText -Value ([ordered] @{ message = Protect-Text -Text $text; after = 'stop' }))
                $read = $null
                try { $read = ConvertFrom-Json -InputObject $document } catch { $null = $_ }
                if ($null -eq $read -or $read.after -cne 'stop') { $text }
            }
        } | Should -BeNullOrEmpty
    }
}
