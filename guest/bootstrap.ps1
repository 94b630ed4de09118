<#
.SYNOPSIS
    Brings the guest package and the settings into the VM and starts Start-Staging.ps1.

.DESCRIPTION
    Runs as LocalSystem in Windows PowerShell 5.1, as the encoded command of the one Custom Script Extension.

    1. Reads package and settings from the script container with the identity of the VM. Answers that mean "not yet" are tried again with
       growing pauses: a role that was just granted takes minutes to reach the storage service.
    2. Compares the SHA-256 of both with the hashes in the command. Nothing is written before both are right.
    3. Writes them into a folder that only SYSTEM and Administrators can open, and starts the entry script.

    Ends with the exit code of the entry script, or with 1 and one line on standard error.

    A command line of Windows has 8,191 characters, and encoding makes almost three of each character here. So comments, indentation and
    empty lines are taken out before the script is encoded: keep comments on lines of their own, and use no here-string. Whatever needs
    room belongs into the package. That is also why its variables have short names.

.NOTES
    The literal MABS_VALUES is replaced by the values of one server, as JSON. None is a secret.

    imds           address of the instance metadata service; never reached through a proxy
    resource       audience of the storage token
    container      URL of the container with both blobs
    package        blob name and SHA-256 of the guest package
    settings       blob name and SHA-256 of the settings document
    folder         name of the folder below C:\ProgramData\Mabs
    proxy          URL of the proxy on the way to the storage account, or null
    retryMinutes   how long "not yet" is tried again

.OUTPUTS
    What the entry script prints.
#>
[Net.ServicePointManager]::SecurityProtocol = 'Tls12'
# Not stricter: an error without a web response has to read as status 0, in few words.
Set-StrictMode -Version 1
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
try {
    $set = ConvertFrom-Json 'MABS_VALUES'
    $end = [DateTime]::UtcNow.AddMinutes($set.retryMinutes)

    # WebClient, not Invoke-WebRequest: with it "no proxy at all" can be said in 5.1, and the bytes stay in memory until the hash is right.
    function Get-Blob($Blob) {
        for ($pause = 1; ; $pause = [Math]::Min(2 * $pause, 60)) {
            try {
                $web = New-Object Net.WebClient
                $web.Proxy = $null
                $web.Headers.Add('Metadata', 'true')
                $url = "$($set.imds)/metadata/identity/oauth2/token?api-version=2018-02-01&resource=$($set.resource)"
                $token = (ConvertFrom-Json $web.DownloadString($url)).access_token
                if ($set.proxy) { $web.Proxy = New-Object Net.WebProxy $set.proxy }
                $web.Headers.Clear()
                $web.Headers.Add('x-ms-version', '2020-10-02')
                $web.Headers.Add('Authorization', "Bearer $token")
                $url = "$($set.container)/$($Blob[0])"
                $bytes = $web.DownloadData($url)
                break
            } catch {
                $cause = $_.Exception.GetBaseException()
                $code = [int] $cause.Response.StatusCode
                if ($code -lt 500 -and $code -notin 0, 403, 404, 408, 410, 429 -or [DateTime]::UtcNow -ge $end) {
                    throw "$url $($cause.Message)"
                }
                Start-Sleep $pause
            }
        }
        if ((Get-FileHash -InputStream ([IO.MemoryStream] $bytes)).Hash -ne $Blob[1]) { throw "$url has a wrong SHA-256." }
        , $bytes
    }

    $package = Get-Blob $set.package
    $settings = Get-Blob $set.settings

    $dir = Join-Path $env:ProgramData Mabs
    $made = New-Item $dir -ItemType Directory -Force
    if ($env:OS -eq 'Windows_NT') {
        # Every user may make folders here. One of somebody else could be opened by its owner again, and a link leads elsewhere.
        # SDDL begins with the owner: Administrators or SYSTEM.
        if ($made.LinkType -or (Get-Acl $dir).Sddl -notmatch '^O:(BA|SY)') { throw "$dir is not ours" }
        # Well-known SIDs of SYSTEM and Administrators: the names depend on the language of Windows.
        $null = icacls.exe $dir /inheritance:r /grant:r '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F'
        if ($LASTEXITCODE) { throw "icacls $LASTEXITCODE" }
    }
    $dir = Join-Path $dir $set.folder
    foreach ($file in (ConvertFrom-Json ([Text.Encoding]::UTF8.GetString($package))).files.PSObject.Properties) {
        $path = Join-Path $dir $file.Name
        $null = New-Item (Split-Path $path) -ItemType Directory -Force
        # With a byte order mark: without one, 5.1 reads scripts in the ANSI code page.
        [IO.File]::WriteAllText($path, $file.Value, [Text.Encoding]::UTF8)
    }
    [IO.File]::WriteAllBytes("$dir/settings.json", $settings)

    & "$dir/Start-Staging.ps1" -Folder $dir -IdentityEndpoint $set.imds -RetryMinutes $set.retryMinutes
    exit $LASTEXITCODE
} catch {
    [Console]::Error.WriteLine(("MABS-STG-001 $_" -replace '\s+', ' '))
    exit 1
}
