# Settings of PSScriptAnalyzer for the guest. `npm run test:guest` uses them where the module is installed, and adds the commands of the
# backup server and its agent, which no profile has. Editors find this file by its name.
@{
    IncludeDefaultRules = $true
    Severity            = @('Error', 'Warning', 'Information')
    Rules               = @{
        # What Windows PowerShell 5.1 parses; 7.0, because the tests run there.
        PSUseCompatibleSyntax      = @{
            Enable         = $true
            TargetVersions = @('5.1', '7.0')
        }
        # Windows Server 2019 with Windows PowerShell 5.1: the oldest machine that a V4 server may be.
        PSUseCompatibleCommands    = @{
            Enable         = $true
            TargetProfiles = @('win-8_x64_10.0.17763.0_5.1.17763.316_x64_4.0.30319.42000_framework')
        }
        PSUseCompatibleTypes       = @{
            Enable         = $true
            TargetProfiles = @('win-8_x64_10.0.17763.0_5.1.17763.316_x64_4.0.30319.42000_framework')
        }
        PSAvoidLongLines           = @{
            Enable            = $true
            MaximumLineLength = 150
        }
        PSPlaceOpenBrace           = @{
            Enable             = $true
            OnSameLine         = $true
            NewLineAfter       = $false
            IgnoreOneLineBlock = $true
        }
        PSUseConsistentIndentation = @{
            Enable          = $true
            Kind            = 'space'
            IndentationSize = 4
        }
        PSAvoidUsingDoubleQuotesForConstantString = @{
            Enable = $true
        }
    }
    ExcludeRules        = @(
        # Judges by the verb alone: New-Finding and New-MabsError make an object in memory and change nothing. That -WhatIf changes
        # nothing is held by the tests of the functions that do.
        'PSUseShouldProcessForStateChangingFunctions'
        # The field's own words are plural: settings, credentials.
        'PSUseSingularNouns'
        # Every phase takes the context, also one that needs nothing of it.
        'PSReviewUnusedParameter'
    )
}
