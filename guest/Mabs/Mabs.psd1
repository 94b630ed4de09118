@{
    RootModule           = 'Mabs.psm1'
    ModuleVersion        = '1.0.0'
    GUID                 = '5d6c0b4e-0f0e-4b55-8c0e-6f7a4f4f6a10'
    Author               = 'Azure Backup Server as code'
    Copyright            = 'Apache-2.0'
    Description          = 'Installs Microsoft Azure Backup Server unattended, resumes after a restart, and proves that the server works.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FunctionsToExport    = @('Start-Staging', 'Invoke-Installation', 'Get-Installation', 'Invoke-HealthProbe', 'Backup-Catalogue', 'New-SupportBundle')
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
