# The proxy of WinHTTP, which netsh.exe keeps in the registry.

Add-FakePart {
    param($World)
    $World.programs['netsh.exe'] = {
        param($World, $Arguments)
        $server, $bypass = '', ''
        if ($Arguments -match '^winhttp set proxy proxy-server=([^\s"]+) bypass-list=([^\s"]*)$') {
            $server, $bypass = $Matches[1], $Matches[2]
        } elseif ($Arguments -ne 'winhttp reset proxy') {
            throw "Unexpected call: netsh.exe $Arguments"
        }
        $bytes = [System.Collections.Generic.List[byte]]::new()
        foreach ($number in 0x28, 0, $(if ($server) { 3 } else { 1 })) { $bytes.AddRange([System.BitConverter]::GetBytes([int] $number)) }
        foreach ($text in $server, $bypass) {
            $bytes.AddRange([System.BitConverter]::GetBytes([int] $text.Length))
            $bytes.AddRange([System.Text.Encoding]::ASCII.GetBytes($text))
        }
        $key = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections'
        if (-not $World.registry.ContainsKey($key)) { $World.registry[$key] = @{} }
        $World.registry[$key].WinHttpSettings = $bytes.ToArray()
        0
    }
}
