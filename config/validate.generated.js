// Generated from environment.schema.json by scripts/generateConfigValidator.ts. Do not edit.
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"environment.schema.json","type":"object","additionalProperties":false,"required":["azure-native:location","azure-native:subscriptionId","azure-native:tenantId","mabs:network","mabs:domain","mabs:servers","mabs:package"],"properties":{"azure-native:location":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ]{2,40}$"},"azure-native:subscriptionId":{"$ref":"#/$defs/guid"},"azure-native:tenantId":{"$ref":"#/$defs/guid"},"azure-native:environment":{"type":"string","enum":["public","usgovernment"],"default":"public"},"mabs:name":{"type":"string","default":"mabs","pattern":"^[a-z][a-z0-9]{1,11}$"},"mabs:resourceGroup":{"type":"object","additionalProperties":false,"default":{},"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_()][A-Za-z0-9_().-]{0,88}(?<!\\.)$"}}},"mabs:vault":{"$ref":"#/$defs/vault","default":{}},"mabs:network":{"$ref":"#/$defs/network"},"mabs:domain":{"$ref":"#/$defs/domain"},"mabs:servers":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"pattern":"^(?![0-9]+$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,13}[A-Za-z0-9])?$"},"additionalProperties":{"$ref":"#/$defs/server"}},"mabs:package":{"$ref":"#/$defs/package"},"mabs:keyVault":{"$ref":"#/$defs/keyVault","default":{}},"mabs:storage":{"$ref":"#/$defs/storage","default":{}},"mabs:monitoring":{"$ref":"#/$defs/monitoring","default":{}},"mabs:maintenance":{"$ref":"#/$defs/maintenance","default":{}},"mabs:catalogueBackup":{"$ref":"#/$defs/catalogueBackup","default":{}},"mabs:protection":{"$ref":"#/$defs/protection","default":{}},"mabs:tags":{"type":"object","default":{},"additionalProperties":{"type":"string","maxLength":256}},"mabs:compatibility":{"type":"object","additionalProperties":false,"default":{},"properties":{"keepVersionAliases":{"type":"boolean","default":false}}},"azure-native:auxiliaryTenantIds":{},"azure-native:clientCertificatePassword":{"$ref":"#/$defs/secret"},"azure-native:clientCertificatePath":{},"azure-native:clientId":{},"azure-native:clientSecret":{"$ref":"#/$defs/secret"},"azure-native:disableInstanceDiscovery":{},"azure-native:disablePulumiPartnerId":{},"azure-native:metadataHost":{},"azure-native:msiEndpoint":{},"azure-native:oidcRequestToken":{"$ref":"#/$defs/secret"},"azure-native:oidcRequestUrl":{},"azure-native:oidcToken":{"$ref":"#/$defs/secret"},"azure-native:oidcTokenFilePath":{},"azure-native:partnerId":{},"azure-native:useDefaultAzureCredential":{},"azure-native:useMsi":{},"azure-native:useOidc":{}},"patternProperties":{"^(?!mabs:|azure-native:)[A-Za-z][A-Za-z0-9_-]*:[^\\s]+$":{}},"$defs":{"vault":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{1,49}$"},"redundancy":{"type":"string","enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"],"default":"GeoRedundant"},"crossRegionRestore":{"type":"boolean","default":false},"softDelete":{"type":"object","additionalProperties":false,"default":{},"properties":{"state":{"type":"string","enum":["Enabled","AlwaysON"],"default":"Enabled"},"retentionDays":{"type":"integer","minimum":14,"maximum":180,"default":14}}},"immutability":{"type":"string","enum":["Disabled","Unlocked","Locked"],"default":"Disabled"},"customerManagedKey":{"type":"object","additionalProperties":false,"required":["keyUri"],"properties":{"keyUri":{"type":"string","pattern":"^https://[A-Za-z0-9-]+\\.(?:vault|managedhsm)\\.(?:azure\\.net|usgovcloudapi\\.net)/keys/[A-Za-z0-9-]+(?:/[0-9a-f]{32})?$"},"userAssignedIdentityId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.ManagedIdentity/userAssignedIdentities/[^/\\s]+$"},"infrastructureEncryption":{"type":"boolean","default":false}}},"resourceGuardId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.DataProtection/resourceGuards/[^/\\s]+$"},"access":{"type":"string","enum":["public","private"],"default":"public"},"privateDnsZoneIds":{"type":"object","additionalProperties":false,"required":["backup","blob","queue"],"properties":{"backup":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$"},"blob":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$"},"queue":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$"}}},"existingId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.RecoveryServices/vaults/[^/\\s]+$"}}},"network":{"type":"object","additionalProperties":false,"required":["dnsServers"],"properties":{"addressSpace":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"minItems":1},"existing":{"type":"object","additionalProperties":false,"required":["virtualNetworkId","addressSpace","serverSubnet"],"properties":{"virtualNetworkId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/virtualNetworks/[^/\\s]+$"},"addressSpace":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"minItems":1},"serverSubnet":{"$ref":"#/$defs/existingSubnet"},"privateEndpointSubnet":{"$ref":"#/$defs/existingSubnet"}}},"subnets":{"type":"object","additionalProperties":false,"default":{},"properties":{"server":{"$ref":"#/$defs/ipv4Range"},"privateEndpoints":{"$ref":"#/$defs/ipv4Range"},"firewall":{"$ref":"#/$defs/ipv4Range"},"firewallManagement":{"$ref":"#/$defs/ipv4Range"},"bastion":{"$ref":"#/$defs/ipv4Range"}}},"dnsServers":{"type":"array","items":{"$ref":"#/$defs/ipv4Address"},"uniqueItems":true,"minItems":1},"domainControllers":{"type":"array","items":{"$ref":"#/$defs/ipv4Address"},"uniqueItems":true,"minItems":1},"egress":{"$ref":"#/$defs/egress","default":{"mode":"natGateway"}},"bastion":{"type":"object","additionalProperties":false,"properties":{"sku":{"type":"string","enum":["Basic","Standard"],"default":"Basic"}}},"peerings":{"type":"object","default":{},"propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,29}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["remoteVirtualNetworkId","remoteAddressSpace"],"properties":{"remoteVirtualNetworkId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/virtualNetworks/[^/\\s]+$"},"remoteAddressSpace":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"minItems":1},"allowForwardedTraffic":{"type":"boolean","default":true},"useRemoteGateways":{"type":"boolean","default":false}}}},"protectedSubnets":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"default":[]},"administrationSources":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"default":[]}}},"existingSubnet":{"type":"object","additionalProperties":false,"required":["name","addressPrefix"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$"},"addressPrefix":{"$ref":"#/$defs/ipv4Range"}}},"egress":{"type":"object","discriminator":{"propertyName":"mode"},"oneOf":[{"$ref":"#/$defs/natGatewayEgress"},{"$ref":"#/$defs/azureFirewallEgress"},{"$ref":"#/$defs/existingFirewallEgress"},{"$ref":"#/$defs/proxyEgress"}]},"natGatewayEgress":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"const":"natGateway","type":"string"},"publicIpAddresses":{"type":"integer","minimum":1,"maximum":16,"default":1},"idleTimeoutMinutes":{"type":"integer","minimum":4,"maximum":120,"default":10}}},"azureFirewallEgress":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"const":"azureFirewall","type":"string"},"tier":{"type":"string","enum":["Standard","Premium"],"default":"Standard"},"zones":{"type":"array","items":{"$ref":"#/$defs/zone"},"uniqueItems":true,"default":[]}}},"existingFirewallEgress":{"type":"object","additionalProperties":false,"required":["mode","privateIpAddress"],"properties":{"mode":{"const":"existingFirewall","type":"string"},"privateIpAddress":{"$ref":"#/$defs/ipv4Address"}}},"proxyEgress":{"type":"object","additionalProperties":false,"required":["mode","host","address","port"],"properties":{"mode":{"const":"proxy","type":"string"},"host":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"},"address":{"$ref":"#/$defs/addressOrRange"},"port":{"type":"integer","minimum":1,"maximum":65535},"bypass":{"type":"array","items":{"type":"string","pattern":"^(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"},"uniqueItems":true,"default":[]}}},"domain":{"type":"object","additionalProperties":false,"required":["fqdn","netBiosName","joinAccount","setupAccount"],"properties":{"fqdn":{"type":"string","pattern":"^(?=.{4,255}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$"},"netBiosName":{"type":"string","pattern":"^[A-Z0-9](?:[A-Z0-9-]{0,13}[A-Z0-9])?$"},"organizationalUnit":{"type":"string","minLength":4,"maxLength":255},"joinAccount":{"$ref":"#/$defs/account"},"setupAccount":{"$ref":"#/$defs/account"}}},"account":{"type":"object","additionalProperties":false,"required":["userName"],"properties":{"userName":{"type":"string","pattern":"^(?:[^\\s@\\\\/\"\\[\\]:|<>+=;,?*]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]{1,15}\\\\[^\\s@\\\\/\"\\[\\]:|<>+=;,?*]{1,20})$"},"password":{"$ref":"#/$defs/secret"},"passwordSecretId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.KeyVault/vaults/[^/\\s]+/secrets/[0-9A-Za-z-]{1,127}(?:/(?:versions/)?[0-9a-f]{32})?$"}}},"server":{"type":"object","additionalProperties":false,"required":["storage"],"properties":{"size":{"type":"string","default":"Standard_A4_v2","pattern":"^(?:Standard|Basic)_[A-Za-z0-9_-]{1,60}$"},"image":{"type":"object","additionalProperties":false,"default":{},"properties":{"windowsVersion":{"type":"string","enum":["2016","2019","2022"],"default":"2019"},"sku":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{1,63}$"},"version":{"type":"string","default":"latest","pattern":"^(?:latest|[0-9]+\\.[0-9]+\\.[0-9]+)$"},"galleryImageId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Compute/(?:images/[^/\\s]+|galleries/[^/\\s]+/images/[^/\\s]+(?:/versions/[^/\\s]+)?)$"},"acceptAzureEdition":{"type":"boolean","default":false}}},"zone":{"$ref":"#/$defs/zone"},"osDisk":{"type":"object","additionalProperties":false,"default":{},"properties":{"sizeGiB":{"type":"integer","minimum":127,"maximum":4095,"default":128},"sku":{"$ref":"#/$defs/diskSku","default":"StandardSSD_LRS"}}},"storage":{"type":"object","additionalProperties":false,"required":["protectedDataGiB"],"properties":{"protectedDataGiB":{"type":"number","minimum":1,"maximum":122880},"localRetentionDays":{"type":"integer","minimum":1,"maximum":448,"default":10},"dailyChurnPercent":{"type":"number","minimum":1,"maximum":100,"default":10},"diskSizeGiB":{"type":"integer","minimum":32,"maximum":32767,"default":1024},"diskSku":{"$ref":"#/$defs/diskSku","default":"StandardSSD_LRS"},"disks":{"type":"object","minProperties":1,"maxProperties":63,"propertyNames":{"pattern":"^[a-z][a-z0-9]{0,11}$"},"additionalProperties":{"$ref":"#/$defs/disk"}},"largestDataSourceGiB":{"type":"number","minimum":1,"maximum":122880}}},"scratch":{"type":"object","additionalProperties":false,"default":{},"properties":{"sizeGiB":{"type":"integer","minimum":32,"maximum":32767},"sku":{"$ref":"#/$defs/diskSku"},"cloudProtectedDataGiB":{"type":"number","minimum":1,"maximum":122880}}},"privateIpAddress":{"$ref":"#/$defs/ipv4Address"},"schedule":{"type":"object","additionalProperties":false,"default":{},"properties":{"onlineBackupTimes":{"type":"array","items":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"uniqueItems":true,"minItems":1,"default":["22:00"],"maxItems":2},"onlineBackupWindowHours":{"type":"integer","minimum":1,"maximum":12,"default":6}}},"onlineRetentionDays":{"type":"integer","minimum":7,"maximum":9999,"default":30},"maxParallelOnlineJobs":{"type":"integer","minimum":1,"maximum":20,"default":8},"throttling":{"type":"object","additionalProperties":false,"required":["workHours","workHourKilobitsPerSecond","nonWorkHourKilobitsPerSecond"],"properties":{"workHours":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"days":{"type":"array","items":{"type":"string","enum":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]},"uniqueItems":true,"minItems":1,"maxItems":7,"default":["Monday","Tuesday","Wednesday","Thursday","Friday"]}}},"workHourKilobitsPerSecond":{"type":"integer","minimum":512,"maximum":1047552},"nonWorkHourKilobitsPerSecond":{"type":"integer","minimum":512,"maximum":1047552}}},"azureHybridBenefit":{"type":"boolean","default":false},"encryptionAtHost":{"type":"boolean","default":false},"sql":{"type":"object","discriminator":{"propertyName":"mode"},"oneOf":[{"$ref":"#/$defs/bundledSql"},{"$ref":"#/$defs/existingSql"}],"default":{"mode":"bundled"}},"passphrase":{"type":"object","additionalProperties":false,"default":{},"properties":{"length":{"type":"integer","minimum":16,"maximum":128,"default":40},"value":{"$ref":"#/$defs/secret"}}}}},"disk":{"type":"object","additionalProperties":false,"required":["lun","sizeGiB"],"properties":{"lun":{"type":"integer","minimum":1,"maximum":63},"sizeGiB":{"type":"integer","minimum":32,"maximum":65536},"sku":{"$ref":"#/$defs/diskSku"}}},"diskSku":{"type":"string","enum":["Standard_LRS","StandardSSD_LRS","StandardSSD_ZRS","Premium_LRS","Premium_ZRS","PremiumV2_LRS"]},"zone":{"type":"string","enum":["1","2","3"]},"bundledSql":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"const":"bundled","type":"string"}}},"existingSql":{"type":"object","additionalProperties":false,"required":["mode","instanceName","version","edition"],"properties":{"mode":{"const":"existing","type":"string"},"instanceName":{"type":"string","pattern":"^(?![Mm][Ss][Ss][Qq][Ll][Ss][Ee][Rr][Vv][Ee][Rr]$)[A-Za-z][A-Za-z0-9]{0,15}$"},"version":{"type":"string","enum":["2014","2016","2017","2019","2022"]},"edition":{"type":"string","enum":["Standard","Enterprise"]}}},"package":{"type":"object","additionalProperties":false,"required":["files","marsAgent"],"properties":{"mabsVersion":{"type":"string","enum":["V3","V4"],"default":"V4"},"build":{"$ref":"#/$defs/build"},"files":{"type":"object","minProperties":1,"maxProperties":32,"propertyNames":{"$ref":"#/$defs/fileName"},"additionalProperties":{"$ref":"#/$defs/sha256"}},"marsAgent":{"type":"object","additionalProperties":false,"required":["file","sha256","version"],"properties":{"file":{"$ref":"#/$defs/fileName"},"sha256":{"$ref":"#/$defs/sha256"},"version":{"$ref":"#/$defs/build"}}},"rollup":{"type":"object","additionalProperties":false,"required":["file","sha256","build"],"properties":{"file":{"$ref":"#/$defs/fileName"},"sha256":{"$ref":"#/$defs/sha256"},"build":{"$ref":"#/$defs/build"}}},"dotNetFramework":{"type":"object","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"$ref":"#/$defs/fileName"},"sha256":{"$ref":"#/$defs/sha256"}}},"azModules":{"type":"object","additionalProperties":false,"required":["file","sha256","version"],"properties":{"file":{"$ref":"#/$defs/fileName"},"sha256":{"$ref":"#/$defs/sha256"},"version":{"type":"string","pattern":"^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}$"}}},"mirrorUrl":{"type":"string","pattern":"^https://[A-Za-z0-9.-]+(?:/[A-Za-z0-9$._-]+)+/?$"}}},"keyVault":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z](?:[A-Za-z0-9]|-(?!-)){1,22}[A-Za-z0-9]$"},"existingId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.KeyVault/vaults/[^/\\s]+$"},"allowedAddressRanges":{"type":"array","items":{"$ref":"#/$defs/addressOrRange"},"uniqueItems":true,"default":[]}}},"storage":{"type":"object","additionalProperties":false,"properties":{"accountName":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"redundancy":{"type":"string","enum":["Standard_LRS","Standard_ZRS","Standard_GRS"],"default":"Standard_LRS"},"allowedAddressRanges":{"type":"array","items":{"$ref":"#/$defs/addressOrRange"},"uniqueItems":true,"default":[]}}},"monitoring":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","default":true},"workspaceId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.OperationalInsights/workspaces/[^/\\s]+$"},"retentionDays":{"type":"integer","minimum":30,"maximum":730,"default":90},"emailAddresses":{"type":"array","items":{"type":"string","pattern":"^[^\\s@]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"},"uniqueItems":true,"default":[]},"actionGroupId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Insights/actionGroups/[^/\\s]+$"},"contactGapDays":{"type":"integer","minimum":1,"maximum":10,"default":2}}},"maintenance":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","default":true},"timeZone":{"type":"string","default":"UTC","minLength":1,"maxLength":64},"dayOfWeek":{"type":"string","enum":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"default":"Sunday"},"durationMinutes":{"type":"integer","minimum":90,"maximum":235,"default":180}}},"catalogueBackup":{"type":"object","additionalProperties":false,"properties":{"time":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"keepLocalDays":{"type":"integer","minimum":1,"maximum":14,"default":3},"keepDays":{"type":"integer","minimum":7,"maximum":365,"default":30}}},"protection":{"type":"object","additionalProperties":false,"properties":{"lock":{"type":"boolean","default":true},"protect":{"type":"boolean","default":true},"retainOnDelete":{"type":"boolean","default":true},"acknowledgements":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["door","owner","reason","expires"],"properties":{"door":{"$ref":"#/$defs/oneWayDoorId"},"owner":{"type":"string","minLength":3,"maxLength":128},"reason":{"type":"string","minLength":10,"maxLength":1000},"expires":{"type":"string","format":"date"}}},"uniqueItems":true,"default":[],"maxItems":5}}},"oneWayDoorId":{"type":"string","enum":["immutability-locked","soft-delete-always-on","customer-managed-key","cross-region-restore","unprotected-backups"]},"build":{"type":"string","pattern":"^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}$"},"fileName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"},"sha256":{"type":"string","pattern":"^[0-9A-Fa-f]{64}$"},"guid":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"},"ipv4Address":{"type":"string","pattern":"^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"},"ipv4Range":{"type":"string","pattern":"^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(?:3[0-2]|[12]?[0-9])$","format":"ipv4-range"},"addressOrRange":{"type":"string","pattern":"^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:/(?:3[0-2]|[12]?[0-9]))?$","format":"ipv4-range"},"secret":{"type":"object","required":["secure"],"additionalProperties":false,"properties":{"secure":{"type":"string","minLength":1}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func6 = require("ajv/dist/runtime/ucs2length").default;
const pattern3 = new RegExp("^(?!mabs:|azure-native:)[A-Za-z][A-Za-z0-9_-]*:[^\\s]+$", "u");
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9 ]{2,40}$", "u");
const pattern6 = new RegExp("^[a-z][a-z0-9]{1,11}$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9_()][A-Za-z0-9_().-]{0,88}(?<!\\.)$", "u");
const pattern29 = new RegExp("^(?![0-9]+$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,13}[A-Za-z0-9])?$", "u");
const schema20 = {"type":"string","pattern":"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"};
const pattern5 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{1,49}$"},"redundancy":{"type":"string","enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"],"default":"GeoRedundant"},"crossRegionRestore":{"type":"boolean","default":false},"softDelete":{"type":"object","additionalProperties":false,"default":{},"properties":{"state":{"type":"string","enum":["Enabled","AlwaysON"],"default":"Enabled"},"retentionDays":{"type":"integer","minimum":14,"maximum":180,"default":14}}},"immutability":{"type":"string","enum":["Disabled","Unlocked","Locked"],"default":"Disabled"},"customerManagedKey":{"type":"object","additionalProperties":false,"required":["keyUri"],"properties":{"keyUri":{"type":"string","pattern":"^https://[A-Za-z0-9-]+\\.(?:vault|managedhsm)\\.(?:azure\\.net|usgovcloudapi\\.net)/keys/[A-Za-z0-9-]+(?:/[0-9a-f]{32})?$"},"userAssignedIdentityId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.ManagedIdentity/userAssignedIdentities/[^/\\s]+$"},"infrastructureEncryption":{"type":"boolean","default":false}}},"resourceGuardId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.DataProtection/resourceGuards/[^/\\s]+$"},"access":{"type":"string","enum":["public","private"],"default":"public"},"privateDnsZoneIds":{"type":"object","additionalProperties":false,"required":["backup","blob","queue"],"properties":{"backup":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$"},"blob":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$"},"queue":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$"}}},"existingId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.RecoveryServices/vaults/[^/\\s]+$"}}};
const pattern8 = new RegExp("^[A-Za-z][A-Za-z0-9-]{1,49}$", "u");
const pattern9 = new RegExp("^https://[A-Za-z0-9-]+\\.(?:vault|managedhsm)\\.(?:azure\\.net|usgovcloudapi\\.net)/keys/[A-Za-z0-9-]+(?:/[0-9a-f]{32})?$", "u");
const pattern10 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.ManagedIdentity/userAssignedIdentities/[^/\\s]+$", "u");
const pattern11 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.DataProtection/resourceGuards/[^/\\s]+$", "u");
const pattern12 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$", "u");
const pattern15 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.RecoveryServices/vaults/[^/\\s]+$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.redundancy === undefined){
data.redundancy = "GeoRedundant";
}
if(data.crossRegionRestore === undefined){
data.crossRegionRestore = false;
}
if(data.softDelete === undefined){
data.softDelete = {};
}
if(data.immutability === undefined){
data.immutability = "Disabled";
}
if(data.access === undefined){
data.access = "public";
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{1,49}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data1 = data.redundancy;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/redundancy",schemaPath:"#/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "GeoRedundant") || (data1 === "LocallyRedundant")) || (data1 === "ZoneRedundant"))){
const err4 = {instancePath:instancePath+"/redundancy",schemaPath:"#/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema21.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data.crossRegionRestore !== "boolean"){
const err5 = {instancePath:instancePath+"/crossRegionRestore",schemaPath:"#/properties/crossRegionRestore/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
let data3 = data.softDelete;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.state === undefined){
data3.state = "Enabled";
}
if(data3.retentionDays === undefined){
data3.retentionDays = 14;
}
for(const key1 in data3){
if(!((key1 === "state") || (key1 === "retentionDays"))){
const err6 = {instancePath:instancePath+"/softDelete",schemaPath:"#/properties/softDelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let data4 = data3.state;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/softDelete/state",schemaPath:"#/properties/softDelete/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data4 === "Enabled") || (data4 === "AlwaysON"))){
const err8 = {instancePath:instancePath+"/softDelete/state",schemaPath:"#/properties/softDelete/properties/state/enum",keyword:"enum",params:{allowedValues: schema21.properties.softDelete.properties.state.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
let data5 = data3.retentionDays;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/softDelete/retentionDays",schemaPath:"#/properties/softDelete/properties/retentionDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 180 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/softDelete/retentionDays",schemaPath:"#/properties/softDelete/properties/retentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 < 14 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/softDelete/retentionDays",schemaPath:"#/properties/softDelete/properties/retentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 14}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/softDelete",schemaPath:"#/properties/softDelete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
let data6 = data.immutability;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/immutability",schemaPath:"#/properties/immutability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data6 === "Disabled") || (data6 === "Unlocked")) || (data6 === "Locked"))){
const err14 = {instancePath:instancePath+"/immutability",schemaPath:"#/properties/immutability/enum",keyword:"enum",params:{allowedValues: schema21.properties.immutability.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.customerManagedKey !== undefined){
let data7 = data.customerManagedKey;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.infrastructureEncryption === undefined){
data7.infrastructureEncryption = false;
}
if(data7.keyUri === undefined){
const err15 = {instancePath:instancePath+"/customerManagedKey",schemaPath:"#/properties/customerManagedKey/required",keyword:"required",params:{missingProperty: "keyUri"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "keyUri") || (key2 === "userAssignedIdentityId")) || (key2 === "infrastructureEncryption"))){
const err16 = {instancePath:instancePath+"/customerManagedKey",schemaPath:"#/properties/customerManagedKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.keyUri !== undefined){
let data8 = data7.keyUri;
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
const err17 = {instancePath:instancePath+"/customerManagedKey/keyUri",schemaPath:"#/properties/customerManagedKey/properties/keyUri/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9-]+\\.(?:vault|managedhsm)\\.(?:azure\\.net|usgovcloudapi\\.net)/keys/[A-Za-z0-9-]+(?:/[0-9a-f]{32})?$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/customerManagedKey/keyUri",schemaPath:"#/properties/customerManagedKey/properties/keyUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.userAssignedIdentityId !== undefined){
let data9 = data7.userAssignedIdentityId;
if(typeof data9 === "string"){
if(!pattern10.test(data9)){
const err19 = {instancePath:instancePath+"/customerManagedKey/userAssignedIdentityId",schemaPath:"#/properties/customerManagedKey/properties/userAssignedIdentityId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.ManagedIdentity/userAssignedIdentities/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/customerManagedKey/userAssignedIdentityId",schemaPath:"#/properties/customerManagedKey/properties/userAssignedIdentityId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data7.infrastructureEncryption !== "boolean"){
const err21 = {instancePath:instancePath+"/customerManagedKey/infrastructureEncryption",schemaPath:"#/properties/customerManagedKey/properties/infrastructureEncryption/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/customerManagedKey",schemaPath:"#/properties/customerManagedKey/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.resourceGuardId !== undefined){
let data11 = data.resourceGuardId;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err23 = {instancePath:instancePath+"/resourceGuardId",schemaPath:"#/properties/resourceGuardId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.DataProtection/resourceGuards/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/resourceGuardId",schemaPath:"#/properties/resourceGuardId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let data12 = data.access;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data12 === "public") || (data12 === "private"))){
const err26 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema21.properties.access.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.privateDnsZoneIds !== undefined){
let data13 = data.privateDnsZoneIds;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.backup === undefined){
const err27 = {instancePath:instancePath+"/privateDnsZoneIds",schemaPath:"#/properties/privateDnsZoneIds/required",keyword:"required",params:{missingProperty: "backup"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data13.blob === undefined){
const err28 = {instancePath:instancePath+"/privateDnsZoneIds",schemaPath:"#/properties/privateDnsZoneIds/required",keyword:"required",params:{missingProperty: "blob"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.queue === undefined){
const err29 = {instancePath:instancePath+"/privateDnsZoneIds",schemaPath:"#/properties/privateDnsZoneIds/required",keyword:"required",params:{missingProperty: "queue"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "backup") || (key3 === "blob")) || (key3 === "queue"))){
const err30 = {instancePath:instancePath+"/privateDnsZoneIds",schemaPath:"#/properties/privateDnsZoneIds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.backup !== undefined){
let data14 = data13.backup;
if(typeof data14 === "string"){
if(!pattern12.test(data14)){
const err31 = {instancePath:instancePath+"/privateDnsZoneIds/backup",schemaPath:"#/properties/privateDnsZoneIds/properties/backup/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/privateDnsZoneIds/backup",schemaPath:"#/properties/privateDnsZoneIds/properties/backup/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.blob !== undefined){
let data15 = data13.blob;
if(typeof data15 === "string"){
if(!pattern12.test(data15)){
const err33 = {instancePath:instancePath+"/privateDnsZoneIds/blob",schemaPath:"#/properties/privateDnsZoneIds/properties/blob/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/privateDnsZoneIds/blob",schemaPath:"#/properties/privateDnsZoneIds/properties/blob/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.queue !== undefined){
let data16 = data13.queue;
if(typeof data16 === "string"){
if(!pattern12.test(data16)){
const err35 = {instancePath:instancePath+"/privateDnsZoneIds/queue",schemaPath:"#/properties/privateDnsZoneIds/properties/queue/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/privateDnsZones/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/privateDnsZoneIds/queue",schemaPath:"#/properties/privateDnsZoneIds/properties/queue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/privateDnsZoneIds",schemaPath:"#/properties/privateDnsZoneIds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.existingId !== undefined){
let data17 = data.existingId;
if(typeof data17 === "string"){
if(!pattern15.test(data17)){
const err38 = {instancePath:instancePath+"/existingId",schemaPath:"#/properties/existingId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.RecoveryServices/vaults/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/existingId",schemaPath:"#/properties/existingId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"required":["dnsServers"],"properties":{"addressSpace":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"minItems":1},"existing":{"type":"object","additionalProperties":false,"required":["virtualNetworkId","addressSpace","serverSubnet"],"properties":{"virtualNetworkId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/virtualNetworks/[^/\\s]+$"},"addressSpace":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"minItems":1},"serverSubnet":{"$ref":"#/$defs/existingSubnet"},"privateEndpointSubnet":{"$ref":"#/$defs/existingSubnet"}}},"subnets":{"type":"object","additionalProperties":false,"default":{},"properties":{"server":{"$ref":"#/$defs/ipv4Range"},"privateEndpoints":{"$ref":"#/$defs/ipv4Range"},"firewall":{"$ref":"#/$defs/ipv4Range"},"firewallManagement":{"$ref":"#/$defs/ipv4Range"},"bastion":{"$ref":"#/$defs/ipv4Range"}}},"dnsServers":{"type":"array","items":{"$ref":"#/$defs/ipv4Address"},"uniqueItems":true,"minItems":1},"domainControllers":{"type":"array","items":{"$ref":"#/$defs/ipv4Address"},"uniqueItems":true,"minItems":1},"egress":{"$ref":"#/$defs/egress","default":{"mode":"natGateway"}},"bastion":{"type":"object","additionalProperties":false,"properties":{"sku":{"type":"string","enum":["Basic","Standard"],"default":"Basic"}}},"peerings":{"type":"object","default":{},"propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,29}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["remoteVirtualNetworkId","remoteAddressSpace"],"properties":{"remoteVirtualNetworkId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/virtualNetworks/[^/\\s]+$"},"remoteAddressSpace":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"minItems":1},"allowForwardedTraffic":{"type":"boolean","default":true},"useRemoteGateways":{"type":"boolean","default":false}}}},"protectedSubnets":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"default":[]},"administrationSources":{"type":"array","items":{"$ref":"#/$defs/ipv4Range"},"uniqueItems":true,"default":[]}}};
const func0 = require("ajv/dist/runtime/equal").default;
const schema23 = {"type":"string","pattern":"^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(?:3[0-2]|[12]?[0-9])$","format":"ipv4-range"};
const formats0 = require("./formats").formats["ipv4-range"];
const pattern16 = new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(?:3[0-2]|[12]?[0-9])$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(?:3[0-2]|[12]?[0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "ipv4-range"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"required":["name","addressPrefix"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$"},"addressPrefix":{"$ref":"#/$defs/ipv4Range"}}};
const pattern18 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.addressPrefix === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "addressPrefix"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "addressPrefix"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func6(data0) > 80){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func6(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern18.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.addressPrefix !== undefined){
if(!(validate59(data.addressPrefix, {instancePath:instancePath+"/addressPrefix",parentData:data,parentDataProperty:"addressPrefix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","pattern":"^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"};
const pattern19 = new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","discriminator":{"propertyName":"mode"},"oneOf":[{"$ref":"#/$defs/natGatewayEgress"},{"$ref":"#/$defs/azureFirewallEgress"},{"$ref":"#/$defs/existingFirewallEgress"},{"$ref":"#/$defs/proxyEgress"}]};
const schema27 = {"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"const":"natGateway","type":"string"},"publicIpAddresses":{"type":"integer","minimum":1,"maximum":16,"default":1},"idleTimeoutMinutes":{"type":"integer","minimum":4,"maximum":120,"default":10}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publicIpAddresses === undefined){
data.publicIpAddresses = 1;
}
if(data.idleTimeoutMinutes === undefined){
data.idleTimeoutMinutes = 10;
}
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "publicIpAddresses")) || (key0 === "idleTimeoutMinutes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("natGateway" !== data0){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue: "natGateway"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let data1 = data.publicIpAddresses;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/publicIpAddresses",schemaPath:"#/properties/publicIpAddresses/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 16 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/publicIpAddresses",schemaPath:"#/properties/publicIpAddresses/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/publicIpAddresses",schemaPath:"#/properties/publicIpAddresses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let data2 = data.idleTimeoutMinutes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/idleTimeoutMinutes",schemaPath:"#/properties/idleTimeoutMinutes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 120 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/idleTimeoutMinutes",schemaPath:"#/properties/idleTimeoutMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 4 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/idleTimeoutMinutes",schemaPath:"#/properties/idleTimeoutMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"const":"azureFirewall","type":"string"},"tier":{"type":"string","enum":["Standard","Premium"],"default":"Standard"},"zones":{"type":"array","items":{"$ref":"#/$defs/zone"},"uniqueItems":true,"default":[]}}};
const schema29 = {"type":"string","enum":["1","2","3"]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "1") || (data === "2")) || (data === "3"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tier === undefined){
data.tier = "Standard";
}
if(data.zones === undefined){
data.zones = [];
}
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "tier")) || (key0 === "zones"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("azureFirewall" !== data0){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue: "azureFirewall"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let data1 = data.tier;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "Standard") || (data1 === "Premium"))){
const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema28.properties.tier.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
let data2 = data.zones;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data2[i0], {instancePath:instancePath+"/zones/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err6 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"required":["mode","privateIpAddress"],"properties":{"mode":{"const":"existingFirewall","type":"string"},"privateIpAddress":{"$ref":"#/$defs/ipv4Address"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.privateIpAddress === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "privateIpAddress"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "privateIpAddress"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("existingFirewall" !== data0){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue: "existingFirewall"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.privateIpAddress !== undefined){
if(!(validate71(data.privateIpAddress, {instancePath:instancePath+"/privateIpAddress",parentData:data,parentDataProperty:"privateIpAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"required":["mode","host","address","port"],"properties":{"mode":{"const":"proxy","type":"string"},"host":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"},"address":{"$ref":"#/$defs/addressOrRange"},"port":{"type":"integer","minimum":1,"maximum":65535},"bypass":{"type":"array","items":{"type":"string","pattern":"^(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"},"uniqueItems":true,"default":[]}}};
const pattern20 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$", "u");
const pattern22 = new RegExp("^(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$", "u");
const schema32 = {"type":"string","pattern":"^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:/(?:3[0-2]|[12]?[0-9]))?$","format":"ipv4-range"};
const pattern21 = new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:/(?:3[0-2]|[12]?[0-9]))?$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:/(?:3[0-2]|[12]?[0-9]))?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "ipv4-range"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bypass === undefined){
data.bypass = [];
}
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.host === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.address === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.port === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "mode") || (key0 === "host")) || (key0 === "address")) || (key0 === "port")) || (key0 === "bypass"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("proxy" !== data0){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue: "proxy"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.host !== undefined){
let data1 = data.host;
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err7 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate82(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
let data4 = data.bypass;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern22.test(data5)){
const err12 = {instancePath:instancePath+"/bypass/" + i0,schemaPath:"#/properties/bypass/items/pattern",keyword:"pattern",params:{pattern: "^(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/bypass/" + i0,schemaPath:"#/properties/bypass/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/bypass",schemaPath:"#/properties/bypass/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/bypass",schemaPath:"#/properties/bypass/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.mode;
if(typeof tag0 == "string"){
if(tag0 === "natGateway"){
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "azureFirewall"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "existingFirewall"){
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "proxy"){
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "mode", tagValue: tag0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "mode", tagValue: tag0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate74.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern17 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/virtualNetworks/[^/\\s]+$", "u");
const pattern23 = new RegExp("^[a-z][a-z0-9-]{0,29}$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subnets === undefined){
data.subnets = {};
}
if(data.egress === undefined){
data.egress = {"mode":"natGateway"};
}
if(data.peerings === undefined){
data.peerings = {};
}
if(data.protectedSubnets === undefined){
data.protectedSubnets = [];
}
if(data.administrationSources === undefined){
data.administrationSources = [];
}
if(data.dnsServers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dnsServers"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.addressSpace !== undefined){
let data0 = data.addressSpace;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/addressSpace",schemaPath:"#/properties/addressSpace/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data0[i0], {instancePath:instancePath+"/addressSpace/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err3 = {instancePath:instancePath+"/addressSpace",schemaPath:"#/properties/addressSpace/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/addressSpace",schemaPath:"#/properties/addressSpace/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.existing !== undefined){
let data2 = data.existing;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.virtualNetworkId === undefined){
const err5 = {instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/required",keyword:"required",params:{missingProperty: "virtualNetworkId"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.addressSpace === undefined){
const err6 = {instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/required",keyword:"required",params:{missingProperty: "addressSpace"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.serverSubnet === undefined){
const err7 = {instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/required",keyword:"required",params:{missingProperty: "serverSubnet"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "virtualNetworkId") || (key1 === "addressSpace")) || (key1 === "serverSubnet")) || (key1 === "privateEndpointSubnet"))){
const err8 = {instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.virtualNetworkId !== undefined){
let data3 = data2.virtualNetworkId;
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
const err9 = {instancePath:instancePath+"/existing/virtualNetworkId",schemaPath:"#/properties/existing/properties/virtualNetworkId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/virtualNetworks/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/existing/virtualNetworkId",schemaPath:"#/properties/existing/properties/virtualNetworkId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.addressSpace !== undefined){
let data4 = data2.addressSpace;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/existing/addressSpace",schemaPath:"#/properties/existing/properties/addressSpace/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(!(validate59(data4[i2], {instancePath:instancePath+"/existing/addressSpace/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data4[i3], data4[j1])){
const err12 = {instancePath:instancePath+"/existing/addressSpace",schemaPath:"#/properties/existing/properties/addressSpace/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/existing/addressSpace",schemaPath:"#/properties/existing/properties/addressSpace/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.serverSubnet !== undefined){
if(!(validate62(data2.serverSubnet, {instancePath:instancePath+"/existing/serverSubnet",parentData:data2,parentDataProperty:"serverSubnet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data2.privateEndpointSubnet !== undefined){
if(!(validate62(data2.privateEndpointSubnet, {instancePath:instancePath+"/existing/privateEndpointSubnet",parentData:data2,parentDataProperty:"privateEndpointSubnet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let data8 = data.subnets;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(((((key2 === "server") || (key2 === "privateEndpoints")) || (key2 === "firewall")) || (key2 === "firewallManagement")) || (key2 === "bastion"))){
const err15 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.server !== undefined){
if(!(validate59(data8.server, {instancePath:instancePath+"/subnets/server",parentData:data8,parentDataProperty:"server",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data8.privateEndpoints !== undefined){
if(!(validate59(data8.privateEndpoints, {instancePath:instancePath+"/subnets/privateEndpoints",parentData:data8,parentDataProperty:"privateEndpoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data8.firewall !== undefined){
if(!(validate59(data8.firewall, {instancePath:instancePath+"/subnets/firewall",parentData:data8,parentDataProperty:"firewall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data8.firewallManagement !== undefined){
if(!(validate59(data8.firewallManagement, {instancePath:instancePath+"/subnets/firewallManagement",parentData:data8,parentDataProperty:"firewallManagement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data8.bastion !== undefined){
if(!(validate59(data8.bastion, {instancePath:instancePath+"/subnets/bastion",parentData:data8,parentDataProperty:"bastion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.dnsServers !== undefined){
let data14 = data.dnsServers;
if(Array.isArray(data14)){
if(data14.length < 1){
const err17 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
if(!(validate71(data14[i4], {instancePath:instancePath+"/dnsServers/" + i4,parentData:data14,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
let i5 = data14.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data14[i5], data14[j2])){
const err18 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.domainControllers !== undefined){
let data16 = data.domainControllers;
if(Array.isArray(data16)){
if(data16.length < 1){
const err20 = {instancePath:instancePath+"/domainControllers",schemaPath:"#/properties/domainControllers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len3 = data16.length;
for(let i6=0; i6<len3; i6++){
if(!(validate71(data16[i6], {instancePath:instancePath+"/domainControllers/" + i6,parentData:data16,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
let i7 = data16.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data16[i7], data16[j3])){
const err21 = {instancePath:instancePath+"/domainControllers",schemaPath:"#/properties/domainControllers/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/domainControllers",schemaPath:"#/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(!(validate74(data.egress, {instancePath:instancePath+"/egress",parentData:data,parentDataProperty:"egress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
if(data.bastion !== undefined){
let data19 = data.bastion;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.sku === undefined){
data19.sku = "Basic";
}
for(const key3 in data19){
if(!(key3 === "sku")){
const err23 = {instancePath:instancePath+"/bastion",schemaPath:"#/properties/bastion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let data20 = data19.sku;
if(typeof data20 !== "string"){
const err24 = {instancePath:instancePath+"/bastion/sku",schemaPath:"#/properties/bastion/properties/sku/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data20 === "Basic") || (data20 === "Standard"))){
const err25 = {instancePath:instancePath+"/bastion/sku",schemaPath:"#/properties/bastion/properties/sku/enum",keyword:"enum",params:{allowedValues: schema22.properties.bastion.properties.sku.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/bastion",schemaPath:"#/properties/bastion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let data21 = data.peerings;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
const _errs37 = errors;
if(typeof key4 === "string"){
if(!pattern23.test(key4)){
const err27 = {instancePath:instancePath+"/peerings",schemaPath:"#/properties/peerings/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,29}$"},propertyName:key4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid16 = _errs37 === errors;
if(!valid16){
const err28 = {instancePath:instancePath+"/peerings",schemaPath:"#/properties/peerings/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key5 in data21){
let data22 = data21[key5];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.allowForwardedTraffic === undefined){
data22.allowForwardedTraffic = true;
}
if(data22.useRemoteGateways === undefined){
data22.useRemoteGateways = false;
}
if(data22.remoteVirtualNetworkId === undefined){
const err29 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/peerings/additionalProperties/required",keyword:"required",params:{missingProperty: "remoteVirtualNetworkId"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data22.remoteAddressSpace === undefined){
const err30 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/peerings/additionalProperties/required",keyword:"required",params:{missingProperty: "remoteAddressSpace"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key6 in data22){
if(!((((key6 === "remoteVirtualNetworkId") || (key6 === "remoteAddressSpace")) || (key6 === "allowForwardedTraffic")) || (key6 === "useRemoteGateways"))){
const err31 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/peerings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data22.remoteVirtualNetworkId !== undefined){
let data23 = data22.remoteVirtualNetworkId;
if(typeof data23 === "string"){
if(!pattern17.test(data23)){
const err32 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/remoteVirtualNetworkId",schemaPath:"#/properties/peerings/additionalProperties/properties/remoteVirtualNetworkId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Network/virtualNetworks/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/remoteVirtualNetworkId",schemaPath:"#/properties/peerings/additionalProperties/properties/remoteVirtualNetworkId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data22.remoteAddressSpace !== undefined){
let data24 = data22.remoteAddressSpace;
if(Array.isArray(data24)){
if(data24.length < 1){
const err34 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/remoteAddressSpace",schemaPath:"#/properties/peerings/additionalProperties/properties/remoteAddressSpace/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len4 = data24.length;
for(let i8=0; i8<len4; i8++){
if(!(validate59(data24[i8], {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/remoteAddressSpace/" + i8,parentData:data24,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
let i9 = data24.length;
let j4;
if(i9 > 1){
outer4:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data24[i9], data24[j4])){
const err35 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/remoteAddressSpace",schemaPath:"#/properties/peerings/additionalProperties/properties/remoteAddressSpace/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/remoteAddressSpace",schemaPath:"#/properties/peerings/additionalProperties/properties/remoteAddressSpace/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(typeof data22.allowForwardedTraffic !== "boolean"){
const err37 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowForwardedTraffic",schemaPath:"#/properties/peerings/additionalProperties/properties/allowForwardedTraffic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data22.useRemoteGateways !== "boolean"){
const err38 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/useRemoteGateways",schemaPath:"#/properties/peerings/additionalProperties/properties/useRemoteGateways/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/peerings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/peerings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/peerings",schemaPath:"#/properties/peerings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
let data28 = data.protectedSubnets;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i10=0; i10<len5; i10++){
if(!(validate59(data28[i10], {instancePath:instancePath+"/protectedSubnets/" + i10,parentData:data28,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
let i11 = data28.length;
let j5;
if(i11 > 1){
outer5:
for(;i11--;){
for(j5 = i11; j5--;){
if(func0(data28[i11], data28[j5])){
const err41 = {instancePath:instancePath+"/protectedSubnets",schemaPath:"#/properties/protectedSubnets/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/protectedSubnets",schemaPath:"#/properties/protectedSubnets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
let data30 = data.administrationSources;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i12=0; i12<len6; i12++){
if(!(validate59(data30[i12], {instancePath:instancePath+"/administrationSources/" + i12,parentData:data30,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
let i13 = data30.length;
let j6;
if(i13 > 1){
outer6:
for(;i13--;){
for(j6 = i13; j6--;){
if(func0(data30[i13], data30[j6])){
const err43 = {instancePath:instancePath+"/administrationSources",schemaPath:"#/properties/administrationSources/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/administrationSources",schemaPath:"#/properties/administrationSources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","additionalProperties":false,"required":["fqdn","netBiosName","joinAccount","setupAccount"],"properties":{"fqdn":{"type":"string","pattern":"^(?=.{4,255}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$"},"netBiosName":{"type":"string","pattern":"^[A-Z0-9](?:[A-Z0-9-]{0,13}[A-Z0-9])?$"},"organizationalUnit":{"type":"string","minLength":4,"maxLength":255},"joinAccount":{"$ref":"#/$defs/account"},"setupAccount":{"$ref":"#/$defs/account"}}};
const pattern25 = new RegExp("^(?=.{4,255}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$", "u");
const pattern26 = new RegExp("^[A-Z0-9](?:[A-Z0-9-]{0,13}[A-Z0-9])?$", "u");
const schema34 = {"type":"object","additionalProperties":false,"required":["userName"],"properties":{"userName":{"type":"string","pattern":"^(?:[^\\s@\\\\/\"\\[\\]:|<>+=;,?*]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]{1,15}\\\\[^\\s@\\\\/\"\\[\\]:|<>+=;,?*]{1,20})$"},"password":{"$ref":"#/$defs/secret"},"passwordSecretId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.KeyVault/vaults/[^/\\s]+/secrets/[0-9A-Za-z-]{1,127}(?:/(?:versions/)?[0-9a-f]{32})?$"}}};
const pattern27 = new RegExp("^(?:[^\\s@\\\\/\"\\[\\]:|<>+=;,?*]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]{1,15}\\\\[^\\s@\\\\/\"\\[\\]:|<>+=;,?*]{1,20})$", "u");
const pattern28 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.KeyVault/vaults/[^/\\s]+/secrets/[0-9A-Za-z-]{1,127}(?:/(?:versions/)?[0-9a-f]{32})?$", "u");
const schema35 = {"type":"object","required":["secure"],"additionalProperties":false,"properties":{"secure":{"type":"string","minLength":1}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secure === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secure"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "secure")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secure !== undefined){
let data0 = data.secure;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err2 = {instancePath:instancePath+"/secure",schemaPath:"#/properties/secure/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/secure",schemaPath:"#/properties/secure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "userName") || (key0 === "password")) || (key0 === "passwordSecretId"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.userName !== undefined){
let data0 = data.userName;
if(typeof data0 === "string"){
if(!pattern27.test(data0)){
const err2 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\s@\\\\/\"\\[\\]:|<>+=;,?*]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]{1,15}\\\\[^\\s@\\\\/\"\\[\\]:|<>+=;,?*]{1,20})$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.password !== undefined){
if(!(validate95(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.passwordSecretId !== undefined){
let data2 = data.passwordSecretId;
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err4 = {instancePath:instancePath+"/passwordSecretId",schemaPath:"#/properties/passwordSecretId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.KeyVault/vaults/[^/\\s]+/secrets/[0-9A-Za-z-]{1,127}(?:/(?:versions/)?[0-9a-f]{32})?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/passwordSecretId",schemaPath:"#/properties/passwordSecretId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fqdn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fqdn"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.netBiosName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "netBiosName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.joinAccount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "joinAccount"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.setupAccount === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "setupAccount"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "fqdn") || (key0 === "netBiosName")) || (key0 === "organizationalUnit")) || (key0 === "joinAccount")) || (key0 === "setupAccount"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fqdn !== undefined){
let data0 = data.fqdn;
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
const err5 = {instancePath:instancePath+"/fqdn",schemaPath:"#/properties/fqdn/pattern",keyword:"pattern",params:{pattern: "^(?=.{4,255}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fqdn",schemaPath:"#/properties/fqdn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.netBiosName !== undefined){
let data1 = data.netBiosName;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
const err7 = {instancePath:instancePath+"/netBiosName",schemaPath:"#/properties/netBiosName/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9](?:[A-Z0-9-]{0,13}[A-Z0-9])?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/netBiosName",schemaPath:"#/properties/netBiosName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.organizationalUnit !== undefined){
let data2 = data.organizationalUnit;
if(typeof data2 === "string"){
if(func6(data2) > 255){
const err9 = {instancePath:instancePath+"/organizationalUnit",schemaPath:"#/properties/organizationalUnit/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func6(data2) < 4){
const err10 = {instancePath:instancePath+"/organizationalUnit",schemaPath:"#/properties/organizationalUnit/minLength",keyword:"minLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/organizationalUnit",schemaPath:"#/properties/organizationalUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.joinAccount !== undefined){
if(!(validate94(data.joinAccount, {instancePath:instancePath+"/joinAccount",parentData:data,parentDataProperty:"joinAccount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.setupAccount !== undefined){
if(!(validate94(data.setupAccount, {instancePath:instancePath+"/setupAccount",parentData:data,parentDataProperty:"setupAccount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","additionalProperties":false,"required":["storage"],"properties":{"size":{"type":"string","default":"Standard_A4_v2","pattern":"^(?:Standard|Basic)_[A-Za-z0-9_-]{1,60}$"},"image":{"type":"object","additionalProperties":false,"default":{},"properties":{"windowsVersion":{"type":"string","enum":["2016","2019","2022"],"default":"2019"},"sku":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{1,63}$"},"version":{"type":"string","default":"latest","pattern":"^(?:latest|[0-9]+\\.[0-9]+\\.[0-9]+)$"},"galleryImageId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Compute/(?:images/[^/\\s]+|galleries/[^/\\s]+/images/[^/\\s]+(?:/versions/[^/\\s]+)?)$"},"acceptAzureEdition":{"type":"boolean","default":false}}},"zone":{"$ref":"#/$defs/zone"},"osDisk":{"type":"object","additionalProperties":false,"default":{},"properties":{"sizeGiB":{"type":"integer","minimum":127,"maximum":4095,"default":128},"sku":{"$ref":"#/$defs/diskSku","default":"StandardSSD_LRS"}}},"storage":{"type":"object","additionalProperties":false,"required":["protectedDataGiB"],"properties":{"protectedDataGiB":{"type":"number","minimum":1,"maximum":122880},"localRetentionDays":{"type":"integer","minimum":1,"maximum":448,"default":10},"dailyChurnPercent":{"type":"number","minimum":1,"maximum":100,"default":10},"diskSizeGiB":{"type":"integer","minimum":32,"maximum":32767,"default":1024},"diskSku":{"$ref":"#/$defs/diskSku","default":"StandardSSD_LRS"},"disks":{"type":"object","minProperties":1,"maxProperties":63,"propertyNames":{"pattern":"^[a-z][a-z0-9]{0,11}$"},"additionalProperties":{"$ref":"#/$defs/disk"}},"largestDataSourceGiB":{"type":"number","minimum":1,"maximum":122880}}},"scratch":{"type":"object","additionalProperties":false,"default":{},"properties":{"sizeGiB":{"type":"integer","minimum":32,"maximum":32767},"sku":{"$ref":"#/$defs/diskSku"},"cloudProtectedDataGiB":{"type":"number","minimum":1,"maximum":122880}}},"privateIpAddress":{"$ref":"#/$defs/ipv4Address"},"schedule":{"type":"object","additionalProperties":false,"default":{},"properties":{"onlineBackupTimes":{"type":"array","items":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"uniqueItems":true,"minItems":1,"default":["22:00"],"maxItems":2},"onlineBackupWindowHours":{"type":"integer","minimum":1,"maximum":12,"default":6}}},"onlineRetentionDays":{"type":"integer","minimum":7,"maximum":9999,"default":30},"maxParallelOnlineJobs":{"type":"integer","minimum":1,"maximum":20,"default":8},"throttling":{"type":"object","additionalProperties":false,"required":["workHours","workHourKilobitsPerSecond","nonWorkHourKilobitsPerSecond"],"properties":{"workHours":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"days":{"type":"array","items":{"type":"string","enum":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]},"uniqueItems":true,"minItems":1,"maxItems":7,"default":["Monday","Tuesday","Wednesday","Thursday","Friday"]}}},"workHourKilobitsPerSecond":{"type":"integer","minimum":512,"maximum":1047552},"nonWorkHourKilobitsPerSecond":{"type":"integer","minimum":512,"maximum":1047552}}},"azureHybridBenefit":{"type":"boolean","default":false},"encryptionAtHost":{"type":"boolean","default":false},"sql":{"type":"object","discriminator":{"propertyName":"mode"},"oneOf":[{"$ref":"#/$defs/bundledSql"},{"$ref":"#/$defs/existingSql"}],"default":{"mode":"bundled"}},"passphrase":{"type":"object","additionalProperties":false,"default":{},"properties":{"length":{"type":"integer","minimum":16,"maximum":128,"default":40},"value":{"$ref":"#/$defs/secret"}}}}};
const pattern30 = new RegExp("^(?:Standard|Basic)_[A-Za-z0-9_-]{1,60}$", "u");
const pattern31 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{1,63}$", "u");
const pattern32 = new RegExp("^(?:latest|[0-9]+\\.[0-9]+\\.[0-9]+)$", "u");
const pattern33 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Compute/(?:images/[^/\\s]+|galleries/[^/\\s]+/images/[^/\\s]+(?:/versions/[^/\\s]+)?)$", "u");
const pattern34 = new RegExp("^[a-z][a-z0-9]{0,11}$", "u");
const pattern35 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const schema37 = {"type":"string","enum":["Standard_LRS","StandardSSD_LRS","StandardSSD_ZRS","Premium_LRS","Premium_ZRS","PremiumV2_LRS"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "Standard_LRS") || (data === "StandardSSD_LRS")) || (data === "StandardSSD_ZRS")) || (data === "Premium_LRS")) || (data === "Premium_ZRS")) || (data === "PremiumV2_LRS"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["lun","sizeGiB"],"properties":{"lun":{"type":"integer","minimum":1,"maximum":63},"sizeGiB":{"type":"integer","minimum":32,"maximum":65536},"sku":{"$ref":"#/$defs/diskSku"}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lun === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lun"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sizeGiB === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sizeGiB"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "lun") || (key0 === "sizeGiB")) || (key0 === "sku"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lun !== undefined){
let data0 = data.lun;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/lun",schemaPath:"#/properties/lun/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 63 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/lun",schemaPath:"#/properties/lun/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/lun",schemaPath:"#/properties/lun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.sizeGiB !== undefined){
let data1 = data.sizeGiB;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/sizeGiB",schemaPath:"#/properties/sizeGiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65536 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/sizeGiB",schemaPath:"#/properties/sizeGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 32 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/sizeGiB",schemaPath:"#/properties/sizeGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 32}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.sku !== undefined){
if(!(validate102(data.sku, {instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"const":"bundled","type":"string"}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "mode")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("bundled" !== data0){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue: "bundled"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"required":["mode","instanceName","version","edition"],"properties":{"mode":{"const":"existing","type":"string"},"instanceName":{"type":"string","pattern":"^(?![Mm][Ss][Ss][Qq][Ll][Ss][Ee][Rr][Vv][Ee][Rr]$)[A-Za-z][A-Za-z0-9]{0,15}$"},"version":{"type":"string","enum":["2014","2016","2017","2019","2022"]},"edition":{"type":"string","enum":["Standard","Enterprise"]}}};
const pattern38 = new RegExp("^(?![Mm][Ss][Ss][Qq][Ll][Ss][Ee][Rr][Vv][Ee][Rr]$)[A-Za-z][A-Za-z0-9]{0,15}$", "u");

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.instanceName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.edition === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "instanceName")) || (key0 === "version")) || (key0 === "edition"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("existing" !== data0){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue: "existing"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.instanceName !== undefined){
let data1 = data.instanceName;
if(typeof data1 === "string"){
if(!pattern38.test(data1)){
const err7 = {instancePath:instancePath+"/instanceName",schemaPath:"#/properties/instanceName/pattern",keyword:"pattern",params:{pattern: "^(?![Mm][Ss][Ss][Qq][Ll][Ss][Ee][Rr][Vv][Ee][Rr]$)[A-Za-z][A-Za-z0-9]{0,15}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/instanceName",schemaPath:"#/properties/instanceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data2 === "2014") || (data2 === "2016")) || (data2 === "2017")) || (data2 === "2019")) || (data2 === "2022"))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema40.properties.version.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.edition !== undefined){
let data3 = data.edition;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data3 === "Standard") || (data3 === "Enterprise"))){
const err12 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema40.properties.edition.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size === undefined){
data.size = "Standard_A4_v2";
}
if(data.image === undefined){
data.image = {};
}
if(data.osDisk === undefined){
data.osDisk = {};
}
if(data.scratch === undefined){
data.scratch = {};
}
if(data.schedule === undefined){
data.schedule = {};
}
if(data.onlineRetentionDays === undefined){
data.onlineRetentionDays = 30;
}
if(data.maxParallelOnlineJobs === undefined){
data.maxParallelOnlineJobs = 8;
}
if(data.azureHybridBenefit === undefined){
data.azureHybridBenefit = false;
}
if(data.encryptionAtHost === undefined){
data.encryptionAtHost = false;
}
if(data.sql === undefined){
data.sql = {"mode":"bundled"};
}
if(data.passphrase === undefined){
data.passphrase = {};
}
if(data.storage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "storage"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let data0 = data.size;
if(typeof data0 === "string"){
if(!pattern30.test(data0)){
const err2 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^(?:Standard|Basic)_[A-Za-z0-9_-]{1,60}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
let data1 = data.image;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.windowsVersion === undefined){
data1.windowsVersion = "2019";
}
if(data1.version === undefined){
data1.version = "latest";
}
if(data1.acceptAzureEdition === undefined){
data1.acceptAzureEdition = false;
}
for(const key1 in data1){
if(!(((((key1 === "windowsVersion") || (key1 === "sku")) || (key1 === "version")) || (key1 === "galleryImageId")) || (key1 === "acceptAzureEdition"))){
const err4 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let data2 = data1.windowsVersion;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/image/windowsVersion",schemaPath:"#/properties/image/properties/windowsVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "2016") || (data2 === "2019")) || (data2 === "2022"))){
const err6 = {instancePath:instancePath+"/image/windowsVersion",schemaPath:"#/properties/image/properties/windowsVersion/enum",keyword:"enum",params:{allowedValues: schema36.properties.image.properties.windowsVersion.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.sku !== undefined){
let data3 = data1.sku;
if(typeof data3 === "string"){
if(!pattern31.test(data3)){
const err7 = {instancePath:instancePath+"/image/sku",schemaPath:"#/properties/image/properties/sku/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{1,63}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/image/sku",schemaPath:"#/properties/image/properties/sku/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let data4 = data1.version;
if(typeof data4 === "string"){
if(!pattern32.test(data4)){
const err9 = {instancePath:instancePath+"/image/version",schemaPath:"#/properties/image/properties/version/pattern",keyword:"pattern",params:{pattern: "^(?:latest|[0-9]+\\.[0-9]+\\.[0-9]+)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/image/version",schemaPath:"#/properties/image/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.galleryImageId !== undefined){
let data5 = data1.galleryImageId;
if(typeof data5 === "string"){
if(!pattern33.test(data5)){
const err11 = {instancePath:instancePath+"/image/galleryImageId",schemaPath:"#/properties/image/properties/galleryImageId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Compute/(?:images/[^/\\s]+|galleries/[^/\\s]+/images/[^/\\s]+(?:/versions/[^/\\s]+)?)$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/image/galleryImageId",schemaPath:"#/properties/image/properties/galleryImageId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(typeof data1.acceptAzureEdition !== "boolean"){
const err13 = {instancePath:instancePath+"/image/acceptAzureEdition",schemaPath:"#/properties/image/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.zone !== undefined){
if(!(validate77(data.zone, {instancePath:instancePath+"/zone",parentData:data,parentDataProperty:"zone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
let data8 = data.osDisk;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.sizeGiB === undefined){
data8.sizeGiB = 128;
}
if(data8.sku === undefined){
data8.sku = "StandardSSD_LRS";
}
for(const key2 in data8){
if(!((key2 === "sizeGiB") || (key2 === "sku"))){
const err15 = {instancePath:instancePath+"/osDisk",schemaPath:"#/properties/osDisk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let data9 = data8.sizeGiB;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/osDisk/sizeGiB",schemaPath:"#/properties/osDisk/properties/sizeGiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4095 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/osDisk/sizeGiB",schemaPath:"#/properties/osDisk/properties/sizeGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9 < 127 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/osDisk/sizeGiB",schemaPath:"#/properties/osDisk/properties/sizeGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 127}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(!(validate102(data8.sku, {instancePath:instancePath+"/osDisk/sku",parentData:data8,parentDataProperty:"sku",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
else {
const err19 = {instancePath:instancePath+"/osDisk",schemaPath:"#/properties/osDisk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.storage !== undefined){
let data11 = data.storage;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.localRetentionDays === undefined){
data11.localRetentionDays = 10;
}
if(data11.dailyChurnPercent === undefined){
data11.dailyChurnPercent = 10;
}
if(data11.diskSizeGiB === undefined){
data11.diskSizeGiB = 1024;
}
if(data11.diskSku === undefined){
data11.diskSku = "StandardSSD_LRS";
}
if(data11.protectedDataGiB === undefined){
const err20 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/required",keyword:"required",params:{missingProperty: "protectedDataGiB"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data11){
if(!(((((((key3 === "protectedDataGiB") || (key3 === "localRetentionDays")) || (key3 === "dailyChurnPercent")) || (key3 === "diskSizeGiB")) || (key3 === "diskSku")) || (key3 === "disks")) || (key3 === "largestDataSourceGiB"))){
const err21 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.protectedDataGiB !== undefined){
let data12 = data11.protectedDataGiB;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 122880 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/storage/protectedDataGiB",schemaPath:"#/properties/storage/properties/protectedDataGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 122880}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/storage/protectedDataGiB",schemaPath:"#/properties/storage/properties/protectedDataGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/storage/protectedDataGiB",schemaPath:"#/properties/storage/properties/protectedDataGiB/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let data13 = data11.localRetentionDays;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err25 = {instancePath:instancePath+"/storage/localRetentionDays",schemaPath:"#/properties/storage/properties/localRetentionDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 448 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/storage/localRetentionDays",schemaPath:"#/properties/storage/properties/localRetentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 448}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/storage/localRetentionDays",schemaPath:"#/properties/storage/properties/localRetentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let data14 = data11.dailyChurnPercent;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/storage/dailyChurnPercent",schemaPath:"#/properties/storage/properties/dailyChurnPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/storage/dailyChurnPercent",schemaPath:"#/properties/storage/properties/dailyChurnPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/storage/dailyChurnPercent",schemaPath:"#/properties/storage/properties/dailyChurnPercent/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
let data15 = data11.diskSizeGiB;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err31 = {instancePath:instancePath+"/storage/diskSizeGiB",schemaPath:"#/properties/storage/properties/diskSizeGiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 32767 || isNaN(data15)){
const err32 = {instancePath:instancePath+"/storage/diskSizeGiB",schemaPath:"#/properties/storage/properties/diskSizeGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data15 < 32 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/storage/diskSizeGiB",schemaPath:"#/properties/storage/properties/diskSizeGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 32}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(!(validate102(data11.diskSku, {instancePath:instancePath+"/storage/diskSku",parentData:data11,parentDataProperty:"diskSku",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
if(data11.disks !== undefined){
let data17 = data11.disks;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 63){
const err34 = {instancePath:instancePath+"/storage/disks",schemaPath:"#/properties/storage/properties/disks/maxProperties",keyword:"maxProperties",params:{limit: 63}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(Object.keys(data17).length < 1){
const err35 = {instancePath:instancePath+"/storage/disks",schemaPath:"#/properties/storage/properties/disks/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 in data17){
const _errs38 = errors;
if(typeof key4 === "string"){
if(!pattern34.test(key4)){
const err36 = {instancePath:instancePath+"/storage/disks",schemaPath:"#/properties/storage/properties/disks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]{0,11}$"},propertyName:key4};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var valid4 = _errs38 === errors;
if(!valid4){
const err37 = {instancePath:instancePath+"/storage/disks",schemaPath:"#/properties/storage/properties/disks/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key5 in data17){
if(!(validate105(data17[key5], {instancePath:instancePath+"/storage/disks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/storage/disks",schemaPath:"#/properties/storage/properties/disks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.largestDataSourceGiB !== undefined){
let data19 = data11.largestDataSourceGiB;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 122880 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/storage/largestDataSourceGiB",schemaPath:"#/properties/storage/properties/largestDataSourceGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 122880}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err40 = {instancePath:instancePath+"/storage/largestDataSourceGiB",schemaPath:"#/properties/storage/properties/largestDataSourceGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/storage/largestDataSourceGiB",schemaPath:"#/properties/storage/properties/largestDataSourceGiB/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let data20 = data.scratch;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(((key6 === "sizeGiB") || (key6 === "sku")) || (key6 === "cloudProtectedDataGiB"))){
const err43 = {instancePath:instancePath+"/scratch",schemaPath:"#/properties/scratch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data20.sizeGiB !== undefined){
let data21 = data20.sizeGiB;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err44 = {instancePath:instancePath+"/scratch/sizeGiB",schemaPath:"#/properties/scratch/properties/sizeGiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 32767 || isNaN(data21)){
const err45 = {instancePath:instancePath+"/scratch/sizeGiB",schemaPath:"#/properties/scratch/properties/sizeGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data21 < 32 || isNaN(data21)){
const err46 = {instancePath:instancePath+"/scratch/sizeGiB",schemaPath:"#/properties/scratch/properties/sizeGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 32}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data20.sku !== undefined){
if(!(validate102(data20.sku, {instancePath:instancePath+"/scratch/sku",parentData:data20,parentDataProperty:"sku",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data20.cloudProtectedDataGiB !== undefined){
let data23 = data20.cloudProtectedDataGiB;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 122880 || isNaN(data23)){
const err47 = {instancePath:instancePath+"/scratch/cloudProtectedDataGiB",schemaPath:"#/properties/scratch/properties/cloudProtectedDataGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 122880}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err48 = {instancePath:instancePath+"/scratch/cloudProtectedDataGiB",schemaPath:"#/properties/scratch/properties/cloudProtectedDataGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/scratch/cloudProtectedDataGiB",schemaPath:"#/properties/scratch/properties/cloudProtectedDataGiB/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/scratch",schemaPath:"#/properties/scratch/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data.privateIpAddress !== undefined){
if(!(validate71(data.privateIpAddress, {instancePath:instancePath+"/privateIpAddress",parentData:data,parentDataProperty:"privateIpAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
let data25 = data.schedule;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.onlineBackupTimes === undefined){
data25.onlineBackupTimes = ["22:00"];
}
if(data25.onlineBackupWindowHours === undefined){
data25.onlineBackupWindowHours = 6;
}
for(const key7 in data25){
if(!((key7 === "onlineBackupTimes") || (key7 === "onlineBackupWindowHours"))){
const err51 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
let data26 = data25.onlineBackupTimes;
if(Array.isArray(data26)){
if(data26.length > 2){
const err52 = {instancePath:instancePath+"/schedule/onlineBackupTimes",schemaPath:"#/properties/schedule/properties/onlineBackupTimes/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data26.length < 1){
const err53 = {instancePath:instancePath+"/schedule/onlineBackupTimes",schemaPath:"#/properties/schedule/properties/onlineBackupTimes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len0 = data26.length;
for(let i0=0; i0<len0; i0++){
let data27 = data26[i0];
if(typeof data27 === "string"){
if(!pattern35.test(data27)){
const err54 = {instancePath:instancePath+"/schedule/onlineBackupTimes/" + i0,schemaPath:"#/properties/schedule/properties/onlineBackupTimes/items/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/schedule/onlineBackupTimes/" + i0,schemaPath:"#/properties/schedule/properties/onlineBackupTimes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
let i1 = data26.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data26[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err56 = {instancePath:instancePath+"/schedule/onlineBackupTimes",schemaPath:"#/properties/schedule/properties/onlineBackupTimes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err57 = {instancePath:instancePath+"/schedule/onlineBackupTimes",schemaPath:"#/properties/schedule/properties/onlineBackupTimes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
let data28 = data25.onlineBackupWindowHours;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err58 = {instancePath:instancePath+"/schedule/onlineBackupWindowHours",schemaPath:"#/properties/schedule/properties/onlineBackupWindowHours/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 12 || isNaN(data28)){
const err59 = {instancePath:instancePath+"/schedule/onlineBackupWindowHours",schemaPath:"#/properties/schedule/properties/onlineBackupWindowHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err60 = {instancePath:instancePath+"/schedule/onlineBackupWindowHours",schemaPath:"#/properties/schedule/properties/onlineBackupWindowHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
let data29 = data.onlineRetentionDays;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err62 = {instancePath:instancePath+"/onlineRetentionDays",schemaPath:"#/properties/onlineRetentionDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9999 || isNaN(data29)){
const err63 = {instancePath:instancePath+"/onlineRetentionDays",schemaPath:"#/properties/onlineRetentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data29 < 7 || isNaN(data29)){
const err64 = {instancePath:instancePath+"/onlineRetentionDays",schemaPath:"#/properties/onlineRetentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
let data30 = data.maxParallelOnlineJobs;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err65 = {instancePath:instancePath+"/maxParallelOnlineJobs",schemaPath:"#/properties/maxParallelOnlineJobs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
const err66 = {instancePath:instancePath+"/maxParallelOnlineJobs",schemaPath:"#/properties/maxParallelOnlineJobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err67 = {instancePath:instancePath+"/maxParallelOnlineJobs",schemaPath:"#/properties/maxParallelOnlineJobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.throttling !== undefined){
let data31 = data.throttling;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.workHours === undefined){
const err68 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/required",keyword:"required",params:{missingProperty: "workHours"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31.workHourKilobitsPerSecond === undefined){
const err69 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/required",keyword:"required",params:{missingProperty: "workHourKilobitsPerSecond"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data31.nonWorkHourKilobitsPerSecond === undefined){
const err70 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/required",keyword:"required",params:{missingProperty: "nonWorkHourKilobitsPerSecond"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key8 in data31){
if(!(((key8 === "workHours") || (key8 === "workHourKilobitsPerSecond")) || (key8 === "nonWorkHourKilobitsPerSecond"))){
const err71 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.workHours !== undefined){
let data32 = data31.workHours;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.days === undefined){
data32.days = ["Monday","Tuesday","Wednesday","Thursday","Friday"];
}
if(data32.from === undefined){
const err72 = {instancePath:instancePath+"/throttling/workHours",schemaPath:"#/properties/throttling/properties/workHours/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data32.to === undefined){
const err73 = {instancePath:instancePath+"/throttling/workHours",schemaPath:"#/properties/throttling/properties/workHours/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key9 in data32){
if(!(((key9 === "from") || (key9 === "to")) || (key9 === "days"))){
const err74 = {instancePath:instancePath+"/throttling/workHours",schemaPath:"#/properties/throttling/properties/workHours/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data32.from !== undefined){
let data33 = data32.from;
if(typeof data33 === "string"){
if(!pattern35.test(data33)){
const err75 = {instancePath:instancePath+"/throttling/workHours/from",schemaPath:"#/properties/throttling/properties/workHours/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/throttling/workHours/from",schemaPath:"#/properties/throttling/properties/workHours/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data32.to !== undefined){
let data34 = data32.to;
if(typeof data34 === "string"){
if(!pattern35.test(data34)){
const err77 = {instancePath:instancePath+"/throttling/workHours/to",schemaPath:"#/properties/throttling/properties/workHours/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/throttling/workHours/to",schemaPath:"#/properties/throttling/properties/workHours/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
let data35 = data32.days;
if(Array.isArray(data35)){
if(data35.length > 7){
const err79 = {instancePath:instancePath+"/throttling/workHours/days",schemaPath:"#/properties/throttling/properties/workHours/properties/days/maxItems",keyword:"maxItems",params:{limit: 7}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data35.length < 1){
const err80 = {instancePath:instancePath+"/throttling/workHours/days",schemaPath:"#/properties/throttling/properties/workHours/properties/days/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len1 = data35.length;
for(let i2=0; i2<len1; i2++){
let data36 = data35[i2];
if(typeof data36 !== "string"){
const err81 = {instancePath:instancePath+"/throttling/workHours/days/" + i2,schemaPath:"#/properties/throttling/properties/workHours/properties/days/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(((((((data36 === "Monday") || (data36 === "Tuesday")) || (data36 === "Wednesday")) || (data36 === "Thursday")) || (data36 === "Friday")) || (data36 === "Saturday")) || (data36 === "Sunday"))){
const err82 = {instancePath:instancePath+"/throttling/workHours/days/" + i2,schemaPath:"#/properties/throttling/properties/workHours/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.throttling.properties.workHours.properties.days.items.enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
let i3 = data35.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data35[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err83 = {instancePath:instancePath+"/throttling/workHours/days",schemaPath:"#/properties/throttling/properties/workHours/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err84 = {instancePath:instancePath+"/throttling/workHours/days",schemaPath:"#/properties/throttling/properties/workHours/properties/days/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/throttling/workHours",schemaPath:"#/properties/throttling/properties/workHours/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.workHourKilobitsPerSecond !== undefined){
let data37 = data31.workHourKilobitsPerSecond;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err86 = {instancePath:instancePath+"/throttling/workHourKilobitsPerSecond",schemaPath:"#/properties/throttling/properties/workHourKilobitsPerSecond/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1047552 || isNaN(data37)){
const err87 = {instancePath:instancePath+"/throttling/workHourKilobitsPerSecond",schemaPath:"#/properties/throttling/properties/workHourKilobitsPerSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1047552}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data37 < 512 || isNaN(data37)){
const err88 = {instancePath:instancePath+"/throttling/workHourKilobitsPerSecond",schemaPath:"#/properties/throttling/properties/workHourKilobitsPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data31.nonWorkHourKilobitsPerSecond !== undefined){
let data38 = data31.nonWorkHourKilobitsPerSecond;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err89 = {instancePath:instancePath+"/throttling/nonWorkHourKilobitsPerSecond",schemaPath:"#/properties/throttling/properties/nonWorkHourKilobitsPerSecond/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1047552 || isNaN(data38)){
const err90 = {instancePath:instancePath+"/throttling/nonWorkHourKilobitsPerSecond",schemaPath:"#/properties/throttling/properties/nonWorkHourKilobitsPerSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1047552}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data38 < 512 || isNaN(data38)){
const err91 = {instancePath:instancePath+"/throttling/nonWorkHourKilobitsPerSecond",schemaPath:"#/properties/throttling/properties/nonWorkHourKilobitsPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(typeof data.azureHybridBenefit !== "boolean"){
const err93 = {instancePath:instancePath+"/azureHybridBenefit",schemaPath:"#/properties/azureHybridBenefit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(typeof data.encryptionAtHost !== "boolean"){
const err94 = {instancePath:instancePath+"/encryptionAtHost",schemaPath:"#/properties/encryptionAtHost/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
let data41 = data.sql;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
const tag0 = data41.mode;
if(typeof tag0 == "string"){
if(tag0 === "bundled"){
if(!(validate110(data41, {instancePath:instancePath+"/sql",parentData:data,parentDataProperty:"sql",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "existing"){
if(!(validate111(data41, {instancePath:instancePath+"/sql",parentData:data,parentDataProperty:"sql",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err95 = {instancePath:instancePath+"/sql",schemaPath:"#/properties/sql/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "mode", tagValue: tag0}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/sql",schemaPath:"#/properties/sql/discriminator",keyword:"discriminator",params:{error: "tag", tag: "mode", tagValue: tag0}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
let data42 = data.passphrase;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.length === undefined){
data42.length = 40;
}
for(const key10 in data42){
if(!((key10 === "length") || (key10 === "value"))){
const err98 = {instancePath:instancePath+"/passphrase",schemaPath:"#/properties/passphrase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
let data43 = data42.length;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err99 = {instancePath:instancePath+"/passphrase/length",schemaPath:"#/properties/passphrase/properties/length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 128 || isNaN(data43)){
const err100 = {instancePath:instancePath+"/passphrase/length",schemaPath:"#/properties/passphrase/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data43 < 16 || isNaN(data43)){
const err101 = {instancePath:instancePath+"/passphrase/length",schemaPath:"#/properties/passphrase/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data42.value !== undefined){
if(!(validate95(data42.value, {instancePath:instancePath+"/passphrase/value",parentData:data42,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath:instancePath+"/passphrase",schemaPath:"#/properties/passphrase/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":false,"required":["files","marsAgent"],"properties":{"mabsVersion":{"type":"string","enum":["V3","V4"],"default":"V4"},"build":{"$ref":"#/$defs/build"},"files":{"type":"object","minProperties":1,"maxProperties":32,"propertyNames":{"$ref":"#/$defs/fileName"},"additionalProperties":{"$ref":"#/$defs/sha256"}},"marsAgent":{"type":"object","additionalProperties":false,"required":["file","sha256","version"],"properties":{"file":{"$ref":"#/$defs/fileName"},"sha256":{"$ref":"#/$defs/sha256"},"version":{"$ref":"#/$defs/build"}}},"rollup":{"type":"object","additionalProperties":false,"required":["file","sha256","build"],"properties":{"file":{"$ref":"#/$defs/fileName"},"sha256":{"$ref":"#/$defs/sha256"},"build":{"$ref":"#/$defs/build"}}},"dotNetFramework":{"type":"object","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"$ref":"#/$defs/fileName"},"sha256":{"$ref":"#/$defs/sha256"}}},"azModules":{"type":"object","additionalProperties":false,"required":["file","sha256","version"],"properties":{"file":{"$ref":"#/$defs/fileName"},"sha256":{"$ref":"#/$defs/sha256"},"version":{"type":"string","pattern":"^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}$"}}},"mirrorUrl":{"type":"string","pattern":"^https://[A-Za-z0-9.-]+(?:/[A-Za-z0-9$._-]+)+/?$"}}};
const schema42 = {"type":"string","pattern":"^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}$"};
const pattern39 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}$", "u");

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern39.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"};
const pattern40 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern40.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"string","pattern":"^[0-9A-Fa-f]{64}$"};
const pattern41 = new RegExp("^[0-9A-Fa-f]{64}$", "u");

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern41.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{64}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern42 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}$", "u");
const pattern43 = new RegExp("^https://[A-Za-z0-9.-]+(?:/[A-Za-z0-9$._-]+)+/?$", "u");

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mabsVersion === undefined){
data.mabsVersion = "V4";
}
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.marsAgent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marsAgent"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "mabsVersion") || (key0 === "build")) || (key0 === "files")) || (key0 === "marsAgent")) || (key0 === "rollup")) || (key0 === "dotNetFramework")) || (key0 === "azModules")) || (key0 === "mirrorUrl"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data0 = data.mabsVersion;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/mabsVersion",schemaPath:"#/properties/mabsVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "V3") || (data0 === "V4"))){
const err4 = {instancePath:instancePath+"/mabsVersion",schemaPath:"#/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema41.properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.build !== undefined){
if(!(validate117(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 32){
const err5 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit: 32}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Object.keys(data2).length < 1){
const err6 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
const _errs7 = errors;
if(!(validate119(key1, {instancePath:instancePath+"/files",parentData:data2,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate121(data2[key2], {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.marsAgent !== undefined){
let data4 = data.marsAgent;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.file === undefined){
const err9 = {instancePath:instancePath+"/marsAgent",schemaPath:"#/properties/marsAgent/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.sha256 === undefined){
const err10 = {instancePath:instancePath+"/marsAgent",schemaPath:"#/properties/marsAgent/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.version === undefined){
const err11 = {instancePath:instancePath+"/marsAgent",schemaPath:"#/properties/marsAgent/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key3 in data4){
if(!(((key3 === "file") || (key3 === "sha256")) || (key3 === "version"))){
const err12 = {instancePath:instancePath+"/marsAgent",schemaPath:"#/properties/marsAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.file !== undefined){
if(!(validate119(data4.file, {instancePath:instancePath+"/marsAgent/file",parentData:data4,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data4.sha256 !== undefined){
if(!(validate121(data4.sha256, {instancePath:instancePath+"/marsAgent/sha256",parentData:data4,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data4.version !== undefined){
if(!(validate117(data4.version, {instancePath:instancePath+"/marsAgent/version",parentData:data4,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/marsAgent",schemaPath:"#/properties/marsAgent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rollup !== undefined){
let data8 = data.rollup;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.file === undefined){
const err14 = {instancePath:instancePath+"/rollup",schemaPath:"#/properties/rollup/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.sha256 === undefined){
const err15 = {instancePath:instancePath+"/rollup",schemaPath:"#/properties/rollup/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.build === undefined){
const err16 = {instancePath:instancePath+"/rollup",schemaPath:"#/properties/rollup/required",keyword:"required",params:{missingProperty: "build"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key4 in data8){
if(!(((key4 === "file") || (key4 === "sha256")) || (key4 === "build"))){
const err17 = {instancePath:instancePath+"/rollup",schemaPath:"#/properties/rollup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.file !== undefined){
if(!(validate119(data8.file, {instancePath:instancePath+"/rollup/file",parentData:data8,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data8.sha256 !== undefined){
if(!(validate121(data8.sha256, {instancePath:instancePath+"/rollup/sha256",parentData:data8,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data8.build !== undefined){
if(!(validate117(data8.build, {instancePath:instancePath+"/rollup/build",parentData:data8,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/rollup",schemaPath:"#/properties/rollup/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.dotNetFramework !== undefined){
let data12 = data.dotNetFramework;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.file === undefined){
const err19 = {instancePath:instancePath+"/dotNetFramework",schemaPath:"#/properties/dotNetFramework/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12.sha256 === undefined){
const err20 = {instancePath:instancePath+"/dotNetFramework",schemaPath:"#/properties/dotNetFramework/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key5 in data12){
if(!((key5 === "file") || (key5 === "sha256"))){
const err21 = {instancePath:instancePath+"/dotNetFramework",schemaPath:"#/properties/dotNetFramework/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.file !== undefined){
if(!(validate119(data12.file, {instancePath:instancePath+"/dotNetFramework/file",parentData:data12,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data12.sha256 !== undefined){
if(!(validate121(data12.sha256, {instancePath:instancePath+"/dotNetFramework/sha256",parentData:data12,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/dotNetFramework",schemaPath:"#/properties/dotNetFramework/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.azModules !== undefined){
let data15 = data.azModules;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.file === undefined){
const err23 = {instancePath:instancePath+"/azModules",schemaPath:"#/properties/azModules/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15.sha256 === undefined){
const err24 = {instancePath:instancePath+"/azModules",schemaPath:"#/properties/azModules/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data15.version === undefined){
const err25 = {instancePath:instancePath+"/azModules",schemaPath:"#/properties/azModules/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key6 in data15){
if(!(((key6 === "file") || (key6 === "sha256")) || (key6 === "version"))){
const err26 = {instancePath:instancePath+"/azModules",schemaPath:"#/properties/azModules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.file !== undefined){
if(!(validate119(data15.file, {instancePath:instancePath+"/azModules/file",parentData:data15,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data15.sha256 !== undefined){
if(!(validate121(data15.sha256, {instancePath:instancePath+"/azModules/sha256",parentData:data15,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data15.version !== undefined){
let data18 = data15.version;
if(typeof data18 === "string"){
if(!pattern42.test(data18)){
const err27 = {instancePath:instancePath+"/azModules/version",schemaPath:"#/properties/azModules/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/azModules/version",schemaPath:"#/properties/azModules/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/azModules",schemaPath:"#/properties/azModules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.mirrorUrl !== undefined){
let data19 = data.mirrorUrl;
if(typeof data19 === "string"){
if(!pattern43.test(data19)){
const err30 = {instancePath:instancePath+"/mirrorUrl",schemaPath:"#/properties/mirrorUrl/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+(?:/[A-Za-z0-9$._-]+)+/?$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/mirrorUrl",schemaPath:"#/properties/mirrorUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z](?:[A-Za-z0-9]|-(?!-)){1,22}[A-Za-z0-9]$"},"existingId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.KeyVault/vaults/[^/\\s]+$"},"allowedAddressRanges":{"type":"array","items":{"$ref":"#/$defs/addressOrRange"},"uniqueItems":true,"default":[]}}};
const pattern44 = new RegExp("^[A-Za-z](?:[A-Za-z0-9]|-(?!-)){1,22}[A-Za-z0-9]$", "u");
const pattern45 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.KeyVault/vaults/[^/\\s]+$", "u");

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowedAddressRanges === undefined){
data.allowedAddressRanges = [];
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "existingId")) || (key0 === "allowedAddressRanges"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern44.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z](?:[A-Za-z0-9]|-(?!-)){1,22}[A-Za-z0-9]$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.existingId !== undefined){
let data1 = data.existingId;
if(typeof data1 === "string"){
if(!pattern45.test(data1)){
const err3 = {instancePath:instancePath+"/existingId",schemaPath:"#/properties/existingId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.KeyVault/vaults/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/existingId",schemaPath:"#/properties/existingId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let data2 = data.allowedAddressRanges;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data2[i0], {instancePath:instancePath+"/allowedAddressRanges/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err5 = {instancePath:instancePath+"/allowedAddressRanges",schemaPath:"#/properties/allowedAddressRanges/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/allowedAddressRanges",schemaPath:"#/properties/allowedAddressRanges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"properties":{"accountName":{"type":"string","pattern":"^[a-z0-9]{3,24}$"},"redundancy":{"type":"string","enum":["Standard_LRS","Standard_ZRS","Standard_GRS"],"default":"Standard_LRS"},"allowedAddressRanges":{"type":"array","items":{"$ref":"#/$defs/addressOrRange"},"uniqueItems":true,"default":[]}}};
const pattern46 = new RegExp("^[a-z0-9]{3,24}$", "u");

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.redundancy === undefined){
data.redundancy = "Standard_LRS";
}
if(data.allowedAddressRanges === undefined){
data.allowedAddressRanges = [];
}
for(const key0 in data){
if(!(((key0 === "accountName") || (key0 === "redundancy")) || (key0 === "allowedAddressRanges"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.accountName !== undefined){
let data0 = data.accountName;
if(typeof data0 === "string"){
if(!pattern46.test(data0)){
const err1 = {instancePath:instancePath+"/accountName",schemaPath:"#/properties/accountName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{3,24}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/accountName",schemaPath:"#/properties/accountName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data1 = data.redundancy;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/redundancy",schemaPath:"#/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "Standard_LRS") || (data1 === "Standard_ZRS")) || (data1 === "Standard_GRS"))){
const err4 = {instancePath:instancePath+"/redundancy",schemaPath:"#/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema46.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let data2 = data.allowedAddressRanges;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data2[i0], {instancePath:instancePath+"/allowedAddressRanges/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err5 = {instancePath:instancePath+"/allowedAddressRanges",schemaPath:"#/properties/allowedAddressRanges/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/allowedAddressRanges",schemaPath:"#/properties/allowedAddressRanges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","default":true},"workspaceId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.OperationalInsights/workspaces/[^/\\s]+$"},"retentionDays":{"type":"integer","minimum":30,"maximum":730,"default":90},"emailAddresses":{"type":"array","items":{"type":"string","pattern":"^[^\\s@]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"},"uniqueItems":true,"default":[]},"actionGroupId":{"type":"string","pattern":"^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Insights/actionGroups/[^/\\s]+$"},"contactGapDays":{"type":"integer","minimum":1,"maximum":10,"default":2}}};
const pattern47 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.OperationalInsights/workspaces/[^/\\s]+$", "u");
const pattern48 = new RegExp("^[^\\s@]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$", "u");
const pattern49 = new RegExp("^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Insights/actionGroups/[^/\\s]+$", "u");

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
data.enabled = true;
}
if(data.retentionDays === undefined){
data.retentionDays = 90;
}
if(data.emailAddresses === undefined){
data.emailAddresses = [];
}
if(data.contactGapDays === undefined){
data.contactGapDays = 2;
}
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "workspaceId")) || (key0 === "retentionDays")) || (key0 === "emailAddresses")) || (key0 === "actionGroupId")) || (key0 === "contactGapDays"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspaceId !== undefined){
let data1 = data.workspaceId;
if(typeof data1 === "string"){
if(!pattern47.test(data1)){
const err2 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/properties/workspaceId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.OperationalInsights/workspaces/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let data2 = data.retentionDays;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/retentionDays",schemaPath:"#/properties/retentionDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 730 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/retentionDays",schemaPath:"#/properties/retentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 730}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 30 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/retentionDays",schemaPath:"#/properties/retentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let data3 = data.emailAddresses;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern48.test(data4)){
const err7 = {instancePath:instancePath+"/emailAddresses/" + i0,schemaPath:"#/properties/emailAddresses/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s@]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/emailAddresses/" + i0,schemaPath:"#/properties/emailAddresses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/emailAddresses",schemaPath:"#/properties/emailAddresses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/emailAddresses",schemaPath:"#/properties/emailAddresses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.actionGroupId !== undefined){
let data5 = data.actionGroupId;
if(typeof data5 === "string"){
if(!pattern49.test(data5)){
const err11 = {instancePath:instancePath+"/actionGroupId",schemaPath:"#/properties/actionGroupId/pattern",keyword:"pattern",params:{pattern: "^/subscriptions/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/resource[Gg]roups/[^/\\s]+/providers/Microsoft\\.Insights/actionGroups/[^/\\s]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/actionGroupId",schemaPath:"#/properties/actionGroupId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data6 = data.contactGapDays;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/contactGapDays",schemaPath:"#/properties/contactGapDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/contactGapDays",schemaPath:"#/properties/contactGapDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/contactGapDays",schemaPath:"#/properties/contactGapDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","default":true},"timeZone":{"type":"string","default":"UTC","minLength":1,"maxLength":64},"dayOfWeek":{"type":"string","enum":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],"default":"Sunday"},"durationMinutes":{"type":"integer","minimum":90,"maximum":235,"default":180}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
data.enabled = true;
}
if(data.timeZone === undefined){
data.timeZone = "UTC";
}
if(data.dayOfWeek === undefined){
data.dayOfWeek = "Sunday";
}
if(data.durationMinutes === undefined){
data.durationMinutes = 180;
}
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "timeZone")) || (key0 === "dayOfWeek")) || (key0 === "durationMinutes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
let data1 = data.timeZone;
if(typeof data1 === "string"){
if(func6(data1) > 64){
const err2 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func6(data1) < 1){
const err3 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let data2 = data.dayOfWeek;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((data2 === "Monday") || (data2 === "Tuesday")) || (data2 === "Wednesday")) || (data2 === "Thursday")) || (data2 === "Friday")) || (data2 === "Saturday")) || (data2 === "Sunday"))){
const err6 = {instancePath:instancePath+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/enum",keyword:"enum",params:{allowedValues: schema48.properties.dayOfWeek.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
let data3 = data.durationMinutes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/durationMinutes",schemaPath:"#/properties/durationMinutes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 235 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/durationMinutes",schemaPath:"#/properties/durationMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 235}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 90 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/durationMinutes",schemaPath:"#/properties/durationMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 90}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","additionalProperties":false,"properties":{"time":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},"keepLocalDays":{"type":"integer","minimum":1,"maximum":14,"default":3},"keepDays":{"type":"integer","minimum":7,"maximum":365,"default":30}}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keepLocalDays === undefined){
data.keepLocalDays = 3;
}
if(data.keepDays === undefined){
data.keepDays = 30;
}
for(const key0 in data){
if(!(((key0 === "time") || (key0 === "keepLocalDays")) || (key0 === "keepDays"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.time !== undefined){
let data0 = data.time;
if(typeof data0 === "string"){
if(!pattern35.test(data0)){
const err1 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data1 = data.keepLocalDays;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/keepLocalDays",schemaPath:"#/properties/keepLocalDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 14 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/keepLocalDays",schemaPath:"#/properties/keepLocalDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/keepLocalDays",schemaPath:"#/properties/keepLocalDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let data2 = data.keepDays;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/keepDays",schemaPath:"#/properties/keepDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 365 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/keepDays",schemaPath:"#/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 7 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/keepDays",schemaPath:"#/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","additionalProperties":false,"properties":{"lock":{"type":"boolean","default":true},"protect":{"type":"boolean","default":true},"retainOnDelete":{"type":"boolean","default":true},"acknowledgements":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["door","owner","reason","expires"],"properties":{"door":{"$ref":"#/$defs/oneWayDoorId"},"owner":{"type":"string","minLength":3,"maxLength":128},"reason":{"type":"string","minLength":10,"maxLength":1000},"expires":{"type":"string","format":"date"}}},"uniqueItems":true,"default":[],"maxItems":5}}};
const schema51 = {"type":"string","enum":["immutability-locked","soft-delete-always-on","customer-managed-key","cross-region-restore","unprotected-backups"]};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "immutability-locked") || (data === "soft-delete-always-on")) || (data === "customer-managed-key")) || (data === "cross-region-restore")) || (data === "unprotected-backups"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats4 = require("./formats").formats.date;

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lock === undefined){
data.lock = true;
}
if(data.protect === undefined){
data.protect = true;
}
if(data.retainOnDelete === undefined){
data.retainOnDelete = true;
}
if(data.acknowledgements === undefined){
data.acknowledgements = [];
}
for(const key0 in data){
if(!((((key0 === "lock") || (key0 === "protect")) || (key0 === "retainOnDelete")) || (key0 === "acknowledgements"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(typeof data.lock !== "boolean"){
const err1 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data.protect !== "boolean"){
const err2 = {instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data.retainOnDelete !== "boolean"){
const err3 = {instancePath:instancePath+"/retainOnDelete",schemaPath:"#/properties/retainOnDelete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
let data3 = data.acknowledgements;
if(Array.isArray(data3)){
if(data3.length > 5){
const err4 = {instancePath:instancePath+"/acknowledgements",schemaPath:"#/properties/acknowledgements/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.door === undefined){
const err5 = {instancePath:instancePath+"/acknowledgements/" + i0,schemaPath:"#/properties/acknowledgements/items/required",keyword:"required",params:{missingProperty: "door"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4.owner === undefined){
const err6 = {instancePath:instancePath+"/acknowledgements/" + i0,schemaPath:"#/properties/acknowledgements/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.reason === undefined){
const err7 = {instancePath:instancePath+"/acknowledgements/" + i0,schemaPath:"#/properties/acknowledgements/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.expires === undefined){
const err8 = {instancePath:instancePath+"/acknowledgements/" + i0,schemaPath:"#/properties/acknowledgements/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "door") || (key1 === "owner")) || (key1 === "reason")) || (key1 === "expires"))){
const err9 = {instancePath:instancePath+"/acknowledgements/" + i0,schemaPath:"#/properties/acknowledgements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.door !== undefined){
if(!(validate147(data4.door, {instancePath:instancePath+"/acknowledgements/" + i0+"/door",parentData:data4,parentDataProperty:"door",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data4.owner !== undefined){
let data6 = data4.owner;
if(typeof data6 === "string"){
if(func6(data6) > 128){
const err10 = {instancePath:instancePath+"/acknowledgements/" + i0+"/owner",schemaPath:"#/properties/acknowledgements/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func6(data6) < 3){
const err11 = {instancePath:instancePath+"/acknowledgements/" + i0+"/owner",schemaPath:"#/properties/acknowledgements/items/properties/owner/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/acknowledgements/" + i0+"/owner",schemaPath:"#/properties/acknowledgements/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.reason !== undefined){
let data7 = data4.reason;
if(typeof data7 === "string"){
if(func6(data7) > 1000){
const err13 = {instancePath:instancePath+"/acknowledgements/" + i0+"/reason",schemaPath:"#/properties/acknowledgements/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func6(data7) < 10){
const err14 = {instancePath:instancePath+"/acknowledgements/" + i0+"/reason",schemaPath:"#/properties/acknowledgements/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/acknowledgements/" + i0+"/reason",schemaPath:"#/properties/acknowledgements/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.expires !== undefined){
let data8 = data4.expires;
if(typeof data8 === "string"){
if(!(formats4(data8))){
const err16 = {instancePath:instancePath+"/acknowledgements/" + i0+"/expires",schemaPath:"#/properties/acknowledgements/items/properties/expires/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/acknowledgements/" + i0+"/expires",schemaPath:"#/properties/acknowledgements/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/acknowledgements/" + i0,schemaPath:"#/properties/acknowledgements/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
const err19 = {instancePath:instancePath+"/acknowledgements",schemaPath:"#/properties/acknowledgements/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/acknowledgements",schemaPath:"#/properties/acknowledgements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="environment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["azure-native:environment"] === undefined){
data["azure-native:environment"] = "public";
}
if(data["mabs:name"] === undefined){
data["mabs:name"] = "mabs";
}
if(data["mabs:resourceGroup"] === undefined){
data["mabs:resourceGroup"] = {};
}
if(data["mabs:vault"] === undefined){
data["mabs:vault"] = {};
}
if(data["mabs:keyVault"] === undefined){
data["mabs:keyVault"] = {};
}
if(data["mabs:storage"] === undefined){
data["mabs:storage"] = {};
}
if(data["mabs:monitoring"] === undefined){
data["mabs:monitoring"] = {};
}
if(data["mabs:maintenance"] === undefined){
data["mabs:maintenance"] = {};
}
if(data["mabs:catalogueBackup"] === undefined){
data["mabs:catalogueBackup"] = {};
}
if(data["mabs:protection"] === undefined){
data["mabs:protection"] = {};
}
if(data["mabs:tags"] === undefined){
data["mabs:tags"] = {};
}
if(data["mabs:compatibility"] === undefined){
data["mabs:compatibility"] = {};
}
if(data["azure-native:location"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "azure-native:location"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["azure-native:subscriptionId"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "azure-native:subscriptionId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["azure-native:tenantId"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "azure-native:tenantId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["mabs:network"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mabs:network"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["mabs:domain"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mabs:domain"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["mabs:servers"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mabs:servers"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["mabs:package"] === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mabs:package"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema19.properties, key0)) || (pattern3.test(key0)))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["azure-native:location"] !== undefined){
let data0 = data["azure-native:location"];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/azure-native:location",schemaPath:"#/properties/azure-native%3Alocation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ]{2,40}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/azure-native:location",schemaPath:"#/properties/azure-native%3Alocation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["azure-native:subscriptionId"] !== undefined){
if(!(validate53(data["azure-native:subscriptionId"], {instancePath:instancePath+"/azure-native:subscriptionId",parentData:data,parentDataProperty:"azure-native:subscriptionId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["azure-native:tenantId"] !== undefined){
if(!(validate53(data["azure-native:tenantId"], {instancePath:instancePath+"/azure-native:tenantId",parentData:data,parentDataProperty:"azure-native:tenantId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
let data3 = data["azure-native:environment"];
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/azure-native:environment",schemaPath:"#/properties/azure-native%3Aenvironment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "public") || (data3 === "usgovernment"))){
const err11 = {instancePath:instancePath+"/azure-native:environment",schemaPath:"#/properties/azure-native%3Aenvironment/enum",keyword:"enum",params:{allowedValues: schema19.properties["azure-native:environment"].enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
let data4 = data["mabs:name"];
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err12 = {instancePath:instancePath+"/mabs:name",schemaPath:"#/properties/mabs%3Aname/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]{1,11}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mabs:name",schemaPath:"#/properties/mabs%3Aname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
let data5 = data["mabs:resourceGroup"];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(key1 === "name")){
const err14 = {instancePath:instancePath+"/mabs:resourceGroup",schemaPath:"#/properties/mabs%3AresourceGroup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err15 = {instancePath:instancePath+"/mabs:resourceGroup/name",schemaPath:"#/properties/mabs%3AresourceGroup/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_()][A-Za-z0-9_().-]{0,88}(?<!\\.)$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/mabs:resourceGroup/name",schemaPath:"#/properties/mabs%3AresourceGroup/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/mabs:resourceGroup",schemaPath:"#/properties/mabs%3AresourceGroup/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(validate56(data["mabs:vault"], {instancePath:instancePath+"/mabs:vault",parentData:data,parentDataProperty:"mabs:vault",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
if(data["mabs:network"] !== undefined){
if(!(validate58(data["mabs:network"], {instancePath:instancePath+"/mabs:network",parentData:data,parentDataProperty:"mabs:network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data["mabs:domain"] !== undefined){
if(!(validate93(data["mabs:domain"], {instancePath:instancePath+"/mabs:domain",parentData:data,parentDataProperty:"mabs:domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data["mabs:servers"] !== undefined){
let data10 = data["mabs:servers"];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 50){
const err18 = {instancePath:instancePath+"/mabs:servers",schemaPath:"#/properties/mabs%3Aservers/maxProperties",keyword:"maxProperties",params:{limit: 50}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Object.keys(data10).length < 1){
const err19 = {instancePath:instancePath+"/mabs:servers",schemaPath:"#/properties/mabs%3Aservers/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data10){
const _errs20 = errors;
if(typeof key2 === "string"){
if(!pattern29.test(key2)){
const err20 = {instancePath:instancePath+"/mabs:servers",schemaPath:"#/properties/mabs%3Aservers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![0-9]+$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,13}[A-Za-z0-9])?$"},propertyName:key2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid2 = _errs20 === errors;
if(!valid2){
const err21 = {instancePath:instancePath+"/mabs:servers",schemaPath:"#/properties/mabs%3Aservers/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key3 in data10){
if(!(validate100(data10[key3], {instancePath:instancePath+"/mabs:servers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/mabs:servers",schemaPath:"#/properties/mabs%3Aservers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["mabs:package"] !== undefined){
if(!(validate116(data["mabs:package"], {instancePath:instancePath+"/mabs:package",parentData:data,parentDataProperty:"mabs:package",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(!(validate134(data["mabs:keyVault"], {instancePath:instancePath+"/mabs:keyVault",parentData:data,parentDataProperty:"mabs:keyVault",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
if(!(validate137(data["mabs:storage"], {instancePath:instancePath+"/mabs:storage",parentData:data,parentDataProperty:"mabs:storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
if(!(validate140(data["mabs:monitoring"], {instancePath:instancePath+"/mabs:monitoring",parentData:data,parentDataProperty:"mabs:monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
if(!(validate142(data["mabs:maintenance"], {instancePath:instancePath+"/mabs:maintenance",parentData:data,parentDataProperty:"mabs:maintenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(!(validate144(data["mabs:catalogueBackup"], {instancePath:instancePath+"/mabs:catalogueBackup",parentData:data,parentDataProperty:"mabs:catalogueBackup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
if(!(validate146(data["mabs:protection"], {instancePath:instancePath+"/mabs:protection",parentData:data,parentDataProperty:"mabs:protection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
let data19 = data["mabs:tags"];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 in data19){
let data20 = data19[key4];
if(typeof data20 === "string"){
if(func6(data20) > 256){
const err23 = {instancePath:instancePath+"/mabs:tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mabs%3Atags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/mabs:tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mabs%3Atags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/mabs:tags",schemaPath:"#/properties/mabs%3Atags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
let data21 = data["mabs:compatibility"];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.keepVersionAliases === undefined){
data21.keepVersionAliases = false;
}
for(const key5 in data21){
if(!(key5 === "keepVersionAliases")){
const err26 = {instancePath:instancePath+"/mabs:compatibility",schemaPath:"#/properties/mabs%3Acompatibility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(typeof data21.keepVersionAliases !== "boolean"){
const err27 = {instancePath:instancePath+"/mabs:compatibility/keepVersionAliases",schemaPath:"#/properties/mabs%3Acompatibility/properties/keepVersionAliases/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/mabs:compatibility",schemaPath:"#/properties/mabs%3Acompatibility/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data["azure-native:clientCertificatePassword"] !== undefined){
if(!(validate95(data["azure-native:clientCertificatePassword"], {instancePath:instancePath+"/azure-native:clientCertificatePassword",parentData:data,parentDataProperty:"azure-native:clientCertificatePassword",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data["azure-native:clientSecret"] !== undefined){
if(!(validate95(data["azure-native:clientSecret"], {instancePath:instancePath+"/azure-native:clientSecret",parentData:data,parentDataProperty:"azure-native:clientSecret",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data["azure-native:oidcRequestToken"] !== undefined){
if(!(validate95(data["azure-native:oidcRequestToken"], {instancePath:instancePath+"/azure-native:oidcRequestToken",parentData:data,parentDataProperty:"azure-native:oidcRequestToken",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data["azure-native:oidcToken"] !== undefined){
if(!(validate95(data["azure-native:oidcToken"], {instancePath:instancePath+"/azure-native:oidcToken",parentData:data,parentDataProperty:"azure-native:oidcToken",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

