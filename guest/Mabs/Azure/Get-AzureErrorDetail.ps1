function Get-AzureErrorDetail {
    <#
    .SYNOPSIS
        Takes the error code and the first line of the message out of an answer of Azure.

    .DESCRIPTION
        Resource Manager and Key Vault answer { error: { code, message, innererror: { code } } }, the metadata service { error, error_description },
        the storage service XML and the header x-ms-error-code. The inner code is the one that tells causes apart. Of an answer in another form
        nothing is repeated: it may hold anything.

    .PARAMETER Answer
        From Send-HttpRequest.

    .EXAMPLE
        (Get-AzureErrorDetail -Answer $answer).Code

        ForbiddenByRbac

    .INPUTS
        None.

    .OUTPUTS
        System.Management.Automation.PSCustomObject: Code and Message, both text, maybe empty.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Answer
    )

    $code = "$($Answer.Headers['x-ms-error-code'])"
    $message = ''
    $text = [System.Text.Encoding]::UTF8.GetString($Answer.Bytes).Trim([char] 0xFEFF, ' ', "`r", "`n")
    try {
        if ($text.StartsWith('{')) {
            $document = ConvertFrom-Json -InputObject $text
            $failure = if ($document.PSObject.Properties['error']) { $document.error }
            if ($failure -is [string]) {
                $code = $failure
                if ($document.PSObject.Properties['error_description']) { $message = $document.error_description }
            } elseif ($null -ne $failure) {
                if ($failure.PSObject.Properties['code']) { $code = "$($failure.code)" }
                if ($failure.PSObject.Properties['message']) { $message = "$($failure.message)" }
                $inner = if ($failure.PSObject.Properties['innererror']) { $failure.innererror }
                if ($null -ne $inner -and $inner.PSObject.Properties['code']) { $code = "$($inner.code)" }
            }
        } elseif ($text.StartsWith('<?xml')) {
            $document = New-Object -TypeName System.Xml.XmlDocument
            $document.XmlResolver = $null
            $document.LoadXml($text)
            foreach ($node in $document.DocumentElement.ChildNodes) {
                if ($node.LocalName -eq 'Code') { $code = $node.InnerText }
                if ($node.LocalName -eq 'Message') { $message = $node.InnerText }
            }
        }
    } catch {
        Write-Verbose -Message 'The body of the answer is in no known form.'
    }
    $message = ("$message" -split "`r?`n")[0].Trim()
    if ($message.Length -gt 300) { $message = $message.Substring(0, 300) + '...' }
    if ($code.Length -gt 100) { $code = $code.Substring(0, 100) }
    return [pscustomobject] @{ Code = $code; Message = $message }
}
