function Get-SchemaViolation {
    <#
    .SYNOPSIS
        Lists where a value does not fit a JSON Schema.

    .DESCRIPTION
        Windows PowerShell 5.1 has no Test-Json. This knows the keywords that guestSettings.schema.json uses: type, const, enum, pattern,
        minLength, minimum, maximum, required, properties, additionalProperties (only false), items, minItems, maxItems and oneOf; const and
        enum for scalars. Needs Get-JsonKind.
        Names are compared with their case, as JSON does.

    .PARAMETER Schema
        The schema, from ConvertFrom-Json.

    .PARAMETER Value
        The value, from ConvertFrom-Json.

    .PARAMETER Path
        Where the value stands in its document; the findings begin with it.

    .EXAMPLE
        Get-SchemaViolation -Schema (ConvertFrom-Json '{"type":"integer"}') -Value 'four' -Path server.count

        server.count must be integer

    .INPUTS
        None.

    .OUTPUTS
        System.String: one sentence per finding, nothing when the value fits. Values are not repeated in it.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [object] $Schema,

        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object] $Value,

        [string] $Path = ''
    )

    $rules = @{}
    foreach ($property in $Schema.PSObject.Properties) { $rules[$property.Name] = $property.Value }
    $here = if ($Path) { $Path } else { 'the document' }

    $kind = Get-JsonKind -Value $Value

    if ($rules.ContainsKey('type')) {
        $allowed = @($rules.type)
        $fits = $allowed -ccontains $kind -or ($kind -eq 'integer' -and $allowed -ccontains 'number')
        if (-not $fits) { return "$here must be $($allowed -join ' or ')" }
    }
    foreach ($keyword in 'const', 'enum') {
        if (-not $rules.ContainsKey($keyword)) { continue }
        $allowed = @($rules[$keyword])
        $equal = @($allowed | Where-Object { (Get-JsonKind -Value $_) -eq $kind -and $_ -ceq $Value })
        if ($equal.Count -eq 0) { "$here must be $($allowed -join ' or ')" }
    }
    if ($rules.ContainsKey('oneOf')) {
        $forms = @($rules.oneOf | Where-Object { @(Get-SchemaViolation -Schema $_ -Value $Value -Path $Path).Count -eq 0 })
        if ($forms.Count -ne 1) { "$here fits $($forms.Count) of its $(@($rules.oneOf).Count) forms, not one" }
    }

    if ($kind -eq 'string') {
        # In .NET `$` also matches before a final line feed; in JSON Schema it does not.
        if ($rules.ContainsKey('pattern') -and $Value -cnotmatch ($rules.pattern -replace '\$$', '\z')) {
            "$here must match $($rules.pattern)"
        }
        if ($rules.ContainsKey('minLength') -and "$Value".Length -lt $rules.minLength) {
            "$here must not be shorter than $($rules.minLength)"
        }
    } elseif ($kind -eq 'integer' -or $kind -eq 'number') {
        if ($rules.ContainsKey('minimum') -and $Value -lt $rules.minimum) { "$here must not be below $($rules.minimum)" }
        if ($rules.ContainsKey('maximum') -and $Value -gt $rules.maximum) { "$here must not be above $($rules.maximum)" }
    } elseif ($kind -eq 'array') {
        if ($rules.ContainsKey('minItems') -and $Value.Count -lt $rules.minItems) { "$here must have at least $($rules.minItems) entries" }
        if ($rules.ContainsKey('maxItems') -and $Value.Count -gt $rules.maxItems) { "$here must have at most $($rules.maxItems) entries" }
        if ($rules.ContainsKey('items')) {
            for ($index = 0; $index -lt $Value.Count; $index++) {
                Get-SchemaViolation -Schema $rules.items -Value $Value[$index] -Path "$Path[$index]"
            }
        }
    } elseif ($kind -eq 'object') {
        $names = @($Value.PSObject.Properties | ForEach-Object { $_.Name })
        if ($rules.ContainsKey('required')) {
            foreach ($name in $rules.required) { if ($names -cnotcontains $name) { "$here lacks $name" } }
        }
        $known = @{}
        if ($rules.ContainsKey('properties')) { foreach ($entry in $rules.properties.PSObject.Properties) { $known[$entry.Name] = $entry } }
        foreach ($name in $names) {
            if ($known.ContainsKey($name) -and $known[$name].Name -ceq $name) {
                $below = if ($Path) { "$Path.$name" } else { $name }
                Get-SchemaViolation -Schema $known[$name].Value -Value $Value.PSObject.Properties[$name].Value -Path $below
            } elseif ($rules.ContainsKey('additionalProperties') -and $rules.additionalProperties -eq $false) {
                "$here has the unknown property $name"
            }
        }
    }
}
