BeforeAll {
    Import-Module "$PSScriptRoot/../../guest/Mabs/Mabs.psd1" -Force
}

Describe 'ConvertTo-JsonText' {
    It 'writes "nothing" as null, wherever it comes from' {
        InModuleScope Mabs {
            function Get-Nothing { }
            ConvertTo-JsonText -Value ([ordered] @{ none = $null; branch = if ($false) { 1 }; function = Get-Nothing; list = @($null) })
        } | Should -Be '{"none":null,"branch":null,"function":null,"list":[null]}'
    }

    It 'writes lists as lists, also those of one and of no element, and those that passed through a pipeline' {
        InModuleScope Mabs {
            $wrapped = New-Object -TypeName 'object[]' -ArgumentList 1
            $wrapped[0] = 'a'
            $queue = New-Object -TypeName 'System.Collections.Generic.Queue[string]'
            $queue.Enqueue('b')
            ConvertTo-JsonText -Value ([ordered] @{ none = @(); one = @(1); wrapped = $wrapped; queue = $queue; deep = @(, @(@{ x = @() })) })
        } | Should -Be '{"none":[],"one":[1],"wrapped":["a"],"queue":["b"],"deep":[[{"x":[]}]]}'
    }

    It 'writes times in UTC, versions and texts as texts, numbers and booleans as they are' {
        InModuleScope Mabs {
            $line = 'a "b" \ c' | Add-Member -MemberType NoteProperty -Name PSPath -Value 'x' -PassThru
            $time = [System.DateTime]::new(2026, 11, 26, 8, 0, 0, [System.DateTimeKind]::Utc)
            ConvertTo-JsonText -Value ([ordered] @{ time = $time; build = [version] '14.0.46.0'; line = $line; yes = $true; size = [long] 5GB; part = 0.5; day = [System.DayOfWeek]::Friday })
        } | Should -Be '{"time":"2026-11-26T08:00:00Z","build":"14.0.46.0","line":"a \"b\" \\ c","yes":true,"size":5368709120,"part":0.5,"day":"Friday"}'
    }

    It 'goes as deep as the value, and gives back what was read' {
        $text = '{"a":{"b":{"c":{"d":{"e":{"f":{"g":{"h":{"i":[{"j":1}]}}}}}}}}}'
        InModuleScope Mabs -Parameters @{ Text = $text } { param($Text) ConvertTo-JsonText -Value (ConvertFrom-Json -InputObject $Text) } | Should -Be $text
    }
}

Describe 'ConvertTo-CanonicalJson' {
    It 'tells null from an empty text' {
        InModuleScope Mabs { ConvertTo-CanonicalJson -Value (ConvertFrom-Json -InputObject '{ "b": null, "a": "" }') } | Should -Be '{"a":"","b":null}'
    }
}
