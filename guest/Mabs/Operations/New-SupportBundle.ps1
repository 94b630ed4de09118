function New-SupportBundle {
    <#
    .SYNOPSIS
        Collects what support needs into one zip file, without secrets.

    .DESCRIPTION
        Logs of the installation, of setup, of the backup server, of the agent, of SQL Server, of the domain join and of the extensions; state,
        status and settings; events; an overview of the machine. manifest.txt lists what is in it and what was left out, with the reason.

        Every text goes through the redaction; binary files are left out. Answer files, credentials, certificates and pass phrase files are never
        read. The secrets of the server are read from Key Vault first, so that they are found even where nothing gives them away; when Key Vault is
        out of reach the manifest says so.

        Nothing is sent anywhere. Look into the file before you hand it on: it holds names of machines, accounts and resources.

    .PARAMETER Folder
        Folder of the staging.

    .PARAMETER IdentityEndpoint
        Address of the instance metadata service.

    .PARAMETER Days
        How far back events are taken, in days.

    .PARAMETER MaximumMiB
        How much of one file is taken at most, in MiB: its end.

    .EXAMPLE
        New-SupportBundle -Folder C:\ProgramData\Mabs\3f2a9c0d51e84b7c9a60d2f1e8b7c4a5

        C:\ProgramData\Mabs\support\mabs-support_MABS01_20261126T081500Z.zip

    .INPUTS
        None.

    .OUTPUTS
        System.String: full path of the zip file. Throws MABS-SUP-001.
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Folder,

        [string] $IdentityEndpoint = 'http://169.254.169.254',

        [ValidateRange(1, 90)]
        [int] $Days = 7,

        [ValidateRange(1, 64)]
        [int] $MaximumMiB = 4
    )

    $output = Join-Path -Path $env:ProgramData -ChildPath 'Mabs/support'
    if (-not $PSCmdlet.ShouldProcess($output, 'Collect a support bundle')) { return }
    $manifest = New-Object -TypeName 'System.Collections.Generic.List[string]'
    try {
        $context = New-InstallationContext -Folder $Folder -IdentityEndpoint $IdentityEndpoint
        foreach ($name in Register-KnownSecret -Context $context) {
            $manifest.Add("WARNING The $name could not be read from Key Vault, and was found by its surroundings only. Look for it.")
        }
    } catch {
        $manifest.Add("WARNING The secrets of the server are not known: $($_.Exception.Message)")
    }
    try {
        New-ProtectedFolder -Path $output
        foreach ($left in @(Get-ChildItem -LiteralPath $output -Filter '*.work' -Directory)) {
            Remove-Item -LiteralPath $left.FullName -Recurse -Force
        }
        $name = 'mabs-support_{0}_{1}' -f $env:COMPUTERNAME, ((ConvertTo-UtcText) -replace '[-:]', '')
        $work = Join-Path -Path $output -ChildPath "$name.work"
        $null = New-Item -Path $work -ItemType Directory -Force

        foreach ($line in Save-SupportFile -Folder $Folder -Destination $work -MaximumMiB $MaximumMiB) { $manifest.Add($line) }
        foreach ($line in Save-SupportEvent -Destination $work -Days $Days) { $manifest.Add($line) }
        Write-TextFile -Path (Join-Path -Path $work -ChildPath 'overview.json') -Text (Protect-SupportText -Text (Get-SupportOverview))
        $manifest.Add('whole overview.json')
        Write-TextFile -Path (Join-Path -Path $work -ChildPath 'manifest.txt') -Text (Protect-Text -Text ($manifest -join "`r`n"))

        $zip = Join-Path -Path $output -ChildPath "$name.zip"
        Compress-Archive -Path (Join-Path -Path $work -ChildPath '*') -DestinationPath $zip -Force -ErrorAction Stop
        Remove-Item -LiteralPath $work -Recurse -Force
    } catch {
        throw (New-MabsError -Id 'MABS-SUP-001' -Values @{ folder = $output; detail = $_.Exception.Message })
    }
    foreach ($line in $manifest) { if ($line -like 'WARNING*') { Write-Warning -Message (Protect-Text -Text $line.Substring(8)) } }
    return $zip
}
