// Generated from config.schema.json by scripts/generatePolicySchema.ts. Do not edit.
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"all":{"$ref":"#/$defs/level"},"pack-settings":{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["remediate"]},"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"},"environmentTag":{"type":"string","minLength":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"}}}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","resource","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1},"resource":{"type":"string","minLength":1},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"reportUnknown":{"type":"boolean"},"servers":{"type":"object","additionalProperties":false,"properties":{"tag":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},"names":{"type":"array","items":{"type":"string","minLength":1}}}}}},"vault-name":{"$ref":"#/$defs/rule"},"vault-region-of-servers":{"$ref":"#/$defs/rule"},"vault-redundancy-explicit":{"$ref":"#/$defs/rule"},"vault-redundancy-allowed":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true,"default":["GeoRedundant"]}}}]},"vault-cross-region-restore-needs-geo":{"$ref":"#/$defs/rule"},"vault-cross-region-restore-needs-public-access":{"$ref":"#/$defs/rule"},"vault-cross-region-restore-without-private-endpoint":{"$ref":"#/$defs/rule"},"vault-cross-subscription-restore-off":{"$ref":"#/$defs/rule"},"vault-soft-delete-on":{"$ref":"#/$defs/rule"},"vault-soft-delete-retention-range":{"$ref":"#/$defs/rule"},"vault-soft-delete-retention-explicit":{"$ref":"#/$defs/rule"},"vault-hybrid-security-on":{"$ref":"#/$defs/rule"},"vault-immutable":{"$ref":"#/$defs/rule"},"vault-immutable-needs-v4":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}}]},"vault-resource-guard":{"$ref":"#/$defs/rule"},"vault-system-assigned-identity":{"$ref":"#/$defs/rule"},"vault-customer-key-complete":{"$ref":"#/$defs/rule"},"vault-customer-key":{"$ref":"#/$defs/rule"},"vault-customer-key-without-private-endpoint":{"$ref":"#/$defs/rule"},"vault-public-access-off-with-private-endpoint":{"$ref":"#/$defs/rule"},"vault-public-access-off":{"$ref":"#/$defs/rule"},"vault-job-failure-alerts-on":{"$ref":"#/$defs/rule"},"vault-classic-alerts-off":{"$ref":"#/$defs/rule"},"vault-private-endpoint-for-backup":{"$ref":"#/$defs/rule"},"vault-private-endpoint-needs-v4":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}}]},"vault-private-endpoint-before-server":{"$ref":"#/$defs/rule"},"vault-private-endpoints-per-vault":{"$ref":"#/$defs/rule"},"vault-private-endpoint-subnet":{"$ref":"#/$defs/rule"},"vault-private-endpoint-subnet-advised":{"$ref":"#/$defs/rule"},"vault-private-endpoint-dynamic-addresses":{"$ref":"#/$defs/rule"},"vault-private-endpoint-zone-group":{"$ref":"#/$defs/rule"},"vault-private-endpoint-zones":{"$ref":"#/$defs/rule"},"vault-private-endpoint-zones-linked":{"$ref":"#/$defs/rule"},"network-explicit-way-out":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]}}}]},"network-server-subnet-private":{"$ref":"#/$defs/rule"},"network-required-endpoints-reachable":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]},"vaultIsPrivate":{"type":"boolean","default":false}}}]},"network-firewall-names-complete":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"vaultIsPrivate":{"type":"boolean","default":false}}}]},"network-sign-in-addresses":{"$ref":"#/$defs/rule"},"network-no-deny-above-allow":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"protectedPrefixes":{"type":"array","items":{"type":"string"},"default":[]},"domainControllers":{"type":"array","items":{"type":"string"},"default":[]},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]},"vaultIsPrivate":{"type":"boolean","default":false}}}]},"network-activation-reachable":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]}}}]},"network-platform-address-open":{"$ref":"#/$defs/rule"},"network-default-route-leads-out":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]}}}]},"network-appliance-route-has-address":{"$ref":"#/$defs/rule"},"network-http-only-where-needed":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"furtherHttpNames":{"type":"array","items":{"type":"string"},"default":[]}}}]},"network-no-tls-inspection":{"$ref":"#/$defs/rule"},"network-routed-through-firewall":{"$ref":"#/$defs/rule"},"network-protected-machines-reachable":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"protectedPrefixes":{"type":"array","items":{"type":"string"},"default":[]}}}]},"network-domain-controllers-reachable":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"domainControllers":{"type":"array","items":{"type":"string"},"default":[]}}}]},"network-client-recovery-port":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"clientPrefixes":{"type":"array","items":{"type":"string"},"default":[]}}}]},"network-dns-servers-set":{"$ref":"#/$defs/rule"},"network-two-dns-servers":{"$ref":"#/$defs/rule"},"network-interface-inherits-dns":{"$ref":"#/$defs/rule"},"network-management-ports-closed":{"$ref":"#/$defs/rule"},"network-server-closed-to-internet":{"$ref":"#/$defs/rule"},"network-server-no-public-ip":{"$ref":"#/$defs/rule"},"network-server-has-security-group":{"$ref":"#/$defs/rule"},"network-consoles-only-from-administrators":{"$ref":"#/$defs/rule"},"network-lateral-traversal-restricted":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"allowedPorts":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535},"default":[]}}}]},"network-server-no-ip-forwarding":{"$ref":"#/$defs/rule"},"network-flow-logs":{"$ref":"#/$defs/rule"},"network-children-have-one-owner":{"$ref":"#/$defs/rule"},"network-rule-priorities-unique":{"$ref":"#/$defs/rule"},"network-own-rule-priorities-unique":{"$ref":"#/$defs/rule"},"network-service-tags-known":{"$ref":"#/$defs/rule"},"network-special-subnet-name":{"$ref":"#/$defs/rule"},"network-special-subnet-size":{"$ref":"#/$defs/rule"},"network-public-ip-standard-static":{"$ref":"#/$defs/rule"},"network-fqdn-rules-need-dns-proxy":{"$ref":"#/$defs/rule"},"compute-image-release":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true,"default":["V3","V4"]},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"compute-image-with-desktop":{"$ref":"#/$defs/rule"},"compute-image-source":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"compute-azure-edition":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"acceptAzureEdition":{"type":"boolean","default":false}}}]},"compute-full-size-image":{"$ref":"#/$defs/rule"},"compute-size-known":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"compute-size-minimum":{"$ref":"#/$defs/rule"},"compute-standard-tier":{"$ref":"#/$defs/rule"},"compute-allowed-sizes":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"compute-scsi-disks":{"$ref":"#/$defs/rule"},"compute-nested-virtualization":{"$ref":"#/$defs/rule"},"compute-image-generation":{"$ref":"#/$defs/rule"},"compute-trusted-launch-fits":{"$ref":"#/$defs/rule"},"compute-trusted-launch":{"$ref":"#/$defs/rule"},"compute-encryption-at-host-fits":{"$ref":"#/$defs/rule"},"compute-encryption-at-host":{"$ref":"#/$defs/rule"},"compute-accelerated-networking-fits":{"$ref":"#/$defs/rule"},"compute-accelerated-networking":{"$ref":"#/$defs/rule"},"compute-os-disk-size":{"$ref":"#/$defs/rule"},"compute-premium-os-disk":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"acceptStandardDisks":{"type":"boolean","default":false}}}]},"compute-computer-name":{"$ref":"#/$defs/rule"},"compute-machine-name":{"$ref":"#/$defs/rule"},"compute-administrator-name":{"$ref":"#/$defs/rule"},"compute-fixed-at-creation":{"$ref":"#/$defs/rule"},"compute-no-other-applications":{"$ref":"#/$defs/rule"},"compute-system-identity":{"$ref":"#/$defs/rule"},"compute-regular-priority":{"$ref":"#/$defs/rule"},"compute-patch-mode":{"$ref":"#/$defs/rule"},"compute-automatic-updates":{"$ref":"#/$defs/rule"},"compute-scheduled-restarts":{"$ref":"#/$defs/rule"},"compute-patch-assessment":{"$ref":"#/$defs/rule"},"compute-hybrid-benefit":{"$ref":"#/$defs/rule"},"storage-pool-has-data-disk":{"$ref":"#/$defs/rule"},"storage-data-disk-count":{"$ref":"#/$defs/rule"},"storage-data-disk-own-resource":{"$ref":"#/$defs/rule"},"storage-data-disk-detach-on-deletion":{"$ref":"#/$defs/rule"},"storage-lun-unique":{"$ref":"#/$defs/rule"},"storage-lun-in-range":{"$ref":"#/$defs/rule"},"storage-pool-host-caching-none":{"$ref":"#/$defs/rule"},"storage-managed-disks-only":{"$ref":"#/$defs/rule"},"storage-disk-not-shared":{"$ref":"#/$defs/rule"},"storage-av2-pool-limits":{"$ref":"#/$defs/rule"},"storage-pool-size-tested":{"$ref":"#/$defs/rule"},"storage-pool-capacity":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}}]},"storage-pool-capacity-floor":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}}]},"storage-os-disk-persistent":{"$ref":"#/$defs/rule"},"storage-os-disk-type":{"$ref":"#/$defs/rule"},"storage-os-disk-not-hdd":{"$ref":"#/$defs/rule"},"storage-premium-disk-on-premium-size":{"$ref":"#/$defs/rule"},"storage-zonal-disk-on-zonal-machine":{"$ref":"#/$defs/rule"},"storage-ultra-disk-enabled":{"$ref":"#/$defs/rule"},"storage-disk-in-machine-zone":{"$ref":"#/$defs/rule"},"storage-disk-size-in-range":{"$ref":"#/$defs/rule"},"storage-disk-size-aligned":{"$ref":"#/$defs/rule"},"storage-disk-public-access-off":{"$ref":"#/$defs/rule"},"storage-disk-customer-key":{"$ref":"#/$defs/rule"},"storage-no-azure-disk-encryption":{"$ref":"#/$defs/rule"},"storage-no-encryption-settings-on-data-disk":{"$ref":"#/$defs/rule"},"storage-write-accelerator-off":{"$ref":"#/$defs/rule"},"storage-artifacts-https-only":{"$ref":"#/$defs/rule"},"storage-artifacts-tls12":{"$ref":"#/$defs/rule"},"storage-artifacts-no-public-blobs":{"$ref":"#/$defs/rule"},"storage-artifacts-no-shared-key":{"$ref":"#/$defs/rule"},"credentials-secret-inputs":{"$ref":"#/$defs/rule"},"credentials-no-secret-in-extension-settings":{"$ref":"#/$defs/rule"},"credentials-no-secret-in-run-command":{"$ref":"#/$defs/rule"},"credentials-no-secret-in-tags":{"$ref":"#/$defs/rule"},"credentials-no-secret-in-custom-data":{"$ref":"#/$defs/rule"},"credentials-no-custom-data":{"$ref":"#/$defs/rule"},"credentials-command-in-protected-settings":{"$ref":"#/$defs/rule"},"credentials-script-without-storage-key":{"$ref":"#/$defs/rule"},"credentials-join-password-by-reference":{"$ref":"#/$defs/rule"},"credentials-key-vault-readable-by-platform":{"$ref":"#/$defs/rule"},"credentials-key-vault-purge-protection":{"$ref":"#/$defs/rule"},"credentials-key-vault-soft-delete":{"$ref":"#/$defs/rule"},"credentials-key-vault-retention":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"minimumDays":{"type":"integer","minimum":7,"maximum":90,"default":90}}}]},"credentials-key-vault-roles":{"$ref":"#/$defs/rule"},"credentials-key-vault-network":{"$ref":"#/$defs/rule"},"credentials-passphrase-length":{"$ref":"#/$defs/rule"},"credentials-passphrase-ascii":{"$ref":"#/$defs/rule"},"credentials-passphrase-characters":{"$ref":"#/$defs/rule"},"credentials-passphrase-stable":{"$ref":"#/$defs/rule"},"credentials-passphrase-in-key-vault":{"$ref":"#/$defs/rule"},"credentials-passphrase-readable":{"$ref":"#/$defs/rule"},"credentials-vault-saves-passphrases":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"agentSavesPassphrases":{"type":"boolean","default":false}}}]},"credentials-server-role-scope":{"$ref":"#/$defs/rule"},"credentials-server-role-least":{"$ref":"#/$defs/rule"},"credentials-server-one-vault":{"$ref":"#/$defs/rule"},"credentials-server-backup-operator":{"$ref":"#/$defs/rule"},"credentials-role-principal-type":{"$ref":"#/$defs/rule"},"installation-server-recognised":{"$ref":"#/$defs/rule"},"installation-server-installed":{"$ref":"#/$defs/rule"},"installation-extensions-allowed":{"$ref":"#/$defs/rule"},"installation-one-custom-script-extension":{"$ref":"#/$defs/rule"},"installation-script-settings":{"$ref":"#/$defs/rule"},"installation-extension-publisher":{"$ref":"#/$defs/rule"},"installation-handler-version":{"$ref":"#/$defs/rule"},"installation-known-extensions":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"allowedTypes":{"type":"array","items":{"type":"string"},"default":["CustomScriptExtension","JsonADDomainExtension","AzureMonitorWindowsAgent","MDE.Windows","ConfigurationforWindows","GuestAttestation","IaaSAntimalware"]}}}]},"installation-failures-not-suppressed":{"$ref":"#/$defs/rule"},"installation-extensions-in-sequence":{"$ref":"#/$defs/rule"},"installation-script-after-join":{"$ref":"#/$defs/rule"},"installation-script-after-roles":{"$ref":"#/$defs/rule"},"installation-script-after-way-out":{"$ref":"#/$defs/rule"},"installation-script-timeout":{"$ref":"#/$defs/rule"},"installation-run-command-fails-visibly":{"$ref":"#/$defs/rule"},"installation-domain-join":{"$ref":"#/$defs/rule"},"installation-join-domain-name":{"$ref":"#/$defs/rule"},"installation-join-account":{"$ref":"#/$defs/rule"},"installation-join-password-given":{"$ref":"#/$defs/rule"},"installation-join-unit":{"$ref":"#/$defs/rule"},"installation-join-options":{"$ref":"#/$defs/rule"},"installation-join-restart":{"$ref":"#/$defs/rule"},"installation-join-written-once":{"$ref":"#/$defs/rule"},"monitoring-vault-diagnostics":{"$ref":"#/$defs/rule"},"monitoring-vault-diagnostics-dedicated":{"$ref":"#/$defs/rule"},"monitoring-workspace-retention":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"retentionDaysMin":{"type":"integer","minimum":1,"default":30}}}]},"monitoring-agent":{"$ref":"#/$defs/rule"},"monitoring-no-legacy-agent":{"$ref":"#/$defs/rule"},"monitoring-data-collection":{"$ref":"#/$defs/rule"},"monitoring-alerts-reach-people":{"$ref":"#/$defs/rule"},"monitoring-action-group-receivers":{"$ref":"#/$defs/rule"},"monitoring-antimalware-exclusions":{"$ref":"#/$defs/rule"},"monitoring-maintenance-assigned":{"$ref":"#/$defs/rule"},"monitoring-update-assessment":{"$ref":"#/$defs/rule"},"protection-vault-protected":{"$ref":"#/$defs/rule"},"protection-data-disks-protected":{"$ref":"#/$defs/rule"},"protection-passphrase-protected":{"$ref":"#/$defs/rule"},"protection-passphrase-key-vault-protected":{"$ref":"#/$defs/rule"},"protection-server-protected":{"$ref":"#/$defs/rule"},"protection-vault-group-protected":{"$ref":"#/$defs/rule"},"protection-catalogue-protected":{"$ref":"#/$defs/rule"},"protection-store-versioning":{"$ref":"#/$defs/rule"},"protection-store-soft-delete":{"$ref":"#/$defs/rule"},"protection-vault-locked":{"$ref":"#/$defs/rule"},"protection-no-read-only-lock":{"$ref":"#/$defs/rule"},"protection-machine-backup":{"$ref":"#/$defs/rule"},"tagging-required-tags":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":["environment","owner"]},"everyResource":{"type":"boolean","default":false}}}]},"tagging-tag-limits":{"$ref":"#/$defs/rule"},"tagging-region-known":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"tagging-allowed-regions":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"lifecycle-one-way-doors":{"$ref":"#/$defs/rule"},"lifecycle-size-lasts":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}]},"lifecycle-os-disk-lasts":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}]},"lifecycle-windows-supported":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}]},"lifecycle-os-disk-encryption":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"},"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}]},"lifecycle-no-preview-api":{"$ref":"#/$defs/rule"},"lifecycle-current-modules":{"$ref":"#/$defs/rule"},"lifecycle-exemption-current":{"$ref":"#/$defs/rule"},"types-arm-type":{"$ref":"#/$defs/rule"}},"$defs":{"level":{"enum":["advisory","mandatory","remediate","disabled"]},"rule":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"}}}]},"levels":{"type":"object","additionalProperties":false,"properties":{"vault-name":{"$ref":"#/$defs/level"},"vault-region-of-servers":{"$ref":"#/$defs/level"},"vault-redundancy-explicit":{"$ref":"#/$defs/level"},"vault-redundancy-allowed":{"$ref":"#/$defs/level"},"vault-cross-region-restore-needs-geo":{"$ref":"#/$defs/level"},"vault-cross-region-restore-needs-public-access":{"$ref":"#/$defs/level"},"vault-cross-region-restore-without-private-endpoint":{"$ref":"#/$defs/level"},"vault-cross-subscription-restore-off":{"$ref":"#/$defs/level"},"vault-soft-delete-on":{"$ref":"#/$defs/level"},"vault-soft-delete-retention-range":{"$ref":"#/$defs/level"},"vault-soft-delete-retention-explicit":{"$ref":"#/$defs/level"},"vault-hybrid-security-on":{"$ref":"#/$defs/level"},"vault-immutable":{"$ref":"#/$defs/level"},"vault-immutable-needs-v4":{"$ref":"#/$defs/level"},"vault-resource-guard":{"$ref":"#/$defs/level"},"vault-system-assigned-identity":{"$ref":"#/$defs/level"},"vault-customer-key-complete":{"$ref":"#/$defs/level"},"vault-customer-key":{"$ref":"#/$defs/level"},"vault-customer-key-without-private-endpoint":{"$ref":"#/$defs/level"},"vault-public-access-off-with-private-endpoint":{"$ref":"#/$defs/level"},"vault-public-access-off":{"$ref":"#/$defs/level"},"vault-job-failure-alerts-on":{"$ref":"#/$defs/level"},"vault-classic-alerts-off":{"$ref":"#/$defs/level"},"vault-private-endpoint-for-backup":{"$ref":"#/$defs/level"},"vault-private-endpoint-needs-v4":{"$ref":"#/$defs/level"},"vault-private-endpoint-before-server":{"$ref":"#/$defs/level"},"vault-private-endpoints-per-vault":{"$ref":"#/$defs/level"},"vault-private-endpoint-subnet":{"$ref":"#/$defs/level"},"vault-private-endpoint-subnet-advised":{"$ref":"#/$defs/level"},"vault-private-endpoint-dynamic-addresses":{"$ref":"#/$defs/level"},"vault-private-endpoint-zone-group":{"$ref":"#/$defs/level"},"vault-private-endpoint-zones":{"$ref":"#/$defs/level"},"vault-private-endpoint-zones-linked":{"$ref":"#/$defs/level"},"network-explicit-way-out":{"$ref":"#/$defs/level"},"network-server-subnet-private":{"$ref":"#/$defs/level"},"network-required-endpoints-reachable":{"$ref":"#/$defs/level"},"network-firewall-names-complete":{"$ref":"#/$defs/level"},"network-sign-in-addresses":{"$ref":"#/$defs/level"},"network-no-deny-above-allow":{"$ref":"#/$defs/level"},"network-activation-reachable":{"$ref":"#/$defs/level"},"network-platform-address-open":{"$ref":"#/$defs/level"},"network-default-route-leads-out":{"$ref":"#/$defs/level"},"network-appliance-route-has-address":{"$ref":"#/$defs/level"},"network-http-only-where-needed":{"$ref":"#/$defs/level"},"network-no-tls-inspection":{"$ref":"#/$defs/level"},"network-routed-through-firewall":{"$ref":"#/$defs/level"},"network-protected-machines-reachable":{"$ref":"#/$defs/level"},"network-domain-controllers-reachable":{"$ref":"#/$defs/level"},"network-client-recovery-port":{"$ref":"#/$defs/level"},"network-dns-servers-set":{"$ref":"#/$defs/level"},"network-two-dns-servers":{"$ref":"#/$defs/level"},"network-interface-inherits-dns":{"$ref":"#/$defs/level"},"network-management-ports-closed":{"$ref":"#/$defs/level"},"network-server-closed-to-internet":{"$ref":"#/$defs/level"},"network-server-no-public-ip":{"$ref":"#/$defs/level"},"network-server-has-security-group":{"$ref":"#/$defs/level"},"network-consoles-only-from-administrators":{"$ref":"#/$defs/level"},"network-lateral-traversal-restricted":{"$ref":"#/$defs/level"},"network-server-no-ip-forwarding":{"$ref":"#/$defs/level"},"network-flow-logs":{"$ref":"#/$defs/level"},"network-children-have-one-owner":{"$ref":"#/$defs/level"},"network-rule-priorities-unique":{"$ref":"#/$defs/level"},"network-own-rule-priorities-unique":{"$ref":"#/$defs/level"},"network-service-tags-known":{"$ref":"#/$defs/level"},"network-special-subnet-name":{"$ref":"#/$defs/level"},"network-special-subnet-size":{"$ref":"#/$defs/level"},"network-public-ip-standard-static":{"$ref":"#/$defs/level"},"network-fqdn-rules-need-dns-proxy":{"$ref":"#/$defs/level"},"compute-image-release":{"$ref":"#/$defs/level"},"compute-image-with-desktop":{"$ref":"#/$defs/level"},"compute-image-source":{"$ref":"#/$defs/level"},"compute-azure-edition":{"$ref":"#/$defs/level"},"compute-full-size-image":{"$ref":"#/$defs/level"},"compute-size-known":{"$ref":"#/$defs/level"},"compute-size-minimum":{"$ref":"#/$defs/level"},"compute-standard-tier":{"$ref":"#/$defs/level"},"compute-allowed-sizes":{"$ref":"#/$defs/level"},"compute-scsi-disks":{"$ref":"#/$defs/level"},"compute-nested-virtualization":{"$ref":"#/$defs/level"},"compute-image-generation":{"$ref":"#/$defs/level"},"compute-trusted-launch-fits":{"$ref":"#/$defs/level"},"compute-trusted-launch":{"$ref":"#/$defs/level"},"compute-encryption-at-host-fits":{"$ref":"#/$defs/level"},"compute-encryption-at-host":{"$ref":"#/$defs/level"},"compute-accelerated-networking-fits":{"$ref":"#/$defs/level"},"compute-accelerated-networking":{"$ref":"#/$defs/level"},"compute-os-disk-size":{"$ref":"#/$defs/level"},"compute-premium-os-disk":{"$ref":"#/$defs/level"},"compute-computer-name":{"$ref":"#/$defs/level"},"compute-machine-name":{"$ref":"#/$defs/level"},"compute-administrator-name":{"$ref":"#/$defs/level"},"compute-fixed-at-creation":{"$ref":"#/$defs/level"},"compute-no-other-applications":{"$ref":"#/$defs/level"},"compute-system-identity":{"$ref":"#/$defs/level"},"compute-regular-priority":{"$ref":"#/$defs/level"},"compute-patch-mode":{"$ref":"#/$defs/level"},"compute-automatic-updates":{"$ref":"#/$defs/level"},"compute-scheduled-restarts":{"$ref":"#/$defs/level"},"compute-patch-assessment":{"$ref":"#/$defs/level"},"compute-hybrid-benefit":{"$ref":"#/$defs/level"},"storage-pool-has-data-disk":{"$ref":"#/$defs/level"},"storage-data-disk-count":{"$ref":"#/$defs/level"},"storage-data-disk-own-resource":{"$ref":"#/$defs/level"},"storage-data-disk-detach-on-deletion":{"$ref":"#/$defs/level"},"storage-lun-unique":{"$ref":"#/$defs/level"},"storage-lun-in-range":{"$ref":"#/$defs/level"},"storage-pool-host-caching-none":{"$ref":"#/$defs/level"},"storage-managed-disks-only":{"$ref":"#/$defs/level"},"storage-disk-not-shared":{"$ref":"#/$defs/level"},"storage-av2-pool-limits":{"$ref":"#/$defs/level"},"storage-pool-size-tested":{"$ref":"#/$defs/level"},"storage-pool-capacity":{"$ref":"#/$defs/level"},"storage-pool-capacity-floor":{"$ref":"#/$defs/level"},"storage-os-disk-persistent":{"$ref":"#/$defs/level"},"storage-os-disk-type":{"$ref":"#/$defs/level"},"storage-os-disk-not-hdd":{"$ref":"#/$defs/level"},"storage-premium-disk-on-premium-size":{"$ref":"#/$defs/level"},"storage-zonal-disk-on-zonal-machine":{"$ref":"#/$defs/level"},"storage-ultra-disk-enabled":{"$ref":"#/$defs/level"},"storage-disk-in-machine-zone":{"$ref":"#/$defs/level"},"storage-disk-size-in-range":{"$ref":"#/$defs/level"},"storage-disk-size-aligned":{"$ref":"#/$defs/level"},"storage-disk-public-access-off":{"$ref":"#/$defs/level"},"storage-disk-customer-key":{"$ref":"#/$defs/level"},"storage-no-azure-disk-encryption":{"$ref":"#/$defs/level"},"storage-no-encryption-settings-on-data-disk":{"$ref":"#/$defs/level"},"storage-write-accelerator-off":{"$ref":"#/$defs/level"},"storage-artifacts-https-only":{"$ref":"#/$defs/level"},"storage-artifacts-tls12":{"$ref":"#/$defs/level"},"storage-artifacts-no-public-blobs":{"$ref":"#/$defs/level"},"storage-artifacts-no-shared-key":{"$ref":"#/$defs/level"},"credentials-secret-inputs":{"$ref":"#/$defs/level"},"credentials-no-secret-in-extension-settings":{"$ref":"#/$defs/level"},"credentials-no-secret-in-run-command":{"$ref":"#/$defs/level"},"credentials-no-secret-in-tags":{"$ref":"#/$defs/level"},"credentials-no-secret-in-custom-data":{"$ref":"#/$defs/level"},"credentials-no-custom-data":{"$ref":"#/$defs/level"},"credentials-command-in-protected-settings":{"$ref":"#/$defs/level"},"credentials-script-without-storage-key":{"$ref":"#/$defs/level"},"credentials-join-password-by-reference":{"$ref":"#/$defs/level"},"credentials-key-vault-readable-by-platform":{"$ref":"#/$defs/level"},"credentials-key-vault-purge-protection":{"$ref":"#/$defs/level"},"credentials-key-vault-soft-delete":{"$ref":"#/$defs/level"},"credentials-key-vault-retention":{"$ref":"#/$defs/level"},"credentials-key-vault-roles":{"$ref":"#/$defs/level"},"credentials-key-vault-network":{"$ref":"#/$defs/level"},"credentials-passphrase-length":{"$ref":"#/$defs/level"},"credentials-passphrase-ascii":{"$ref":"#/$defs/level"},"credentials-passphrase-characters":{"$ref":"#/$defs/level"},"credentials-passphrase-stable":{"$ref":"#/$defs/level"},"credentials-passphrase-in-key-vault":{"$ref":"#/$defs/level"},"credentials-passphrase-readable":{"$ref":"#/$defs/level"},"credentials-vault-saves-passphrases":{"$ref":"#/$defs/level"},"credentials-server-role-scope":{"$ref":"#/$defs/level"},"credentials-server-role-least":{"$ref":"#/$defs/level"},"credentials-server-one-vault":{"$ref":"#/$defs/level"},"credentials-server-backup-operator":{"$ref":"#/$defs/level"},"credentials-role-principal-type":{"$ref":"#/$defs/level"},"installation-server-recognised":{"$ref":"#/$defs/level"},"installation-server-installed":{"$ref":"#/$defs/level"},"installation-extensions-allowed":{"$ref":"#/$defs/level"},"installation-one-custom-script-extension":{"$ref":"#/$defs/level"},"installation-script-settings":{"$ref":"#/$defs/level"},"installation-extension-publisher":{"$ref":"#/$defs/level"},"installation-handler-version":{"$ref":"#/$defs/level"},"installation-known-extensions":{"$ref":"#/$defs/level"},"installation-failures-not-suppressed":{"$ref":"#/$defs/level"},"installation-extensions-in-sequence":{"$ref":"#/$defs/level"},"installation-script-after-join":{"$ref":"#/$defs/level"},"installation-script-after-roles":{"$ref":"#/$defs/level"},"installation-script-after-way-out":{"$ref":"#/$defs/level"},"installation-script-timeout":{"$ref":"#/$defs/level"},"installation-run-command-fails-visibly":{"$ref":"#/$defs/level"},"installation-domain-join":{"$ref":"#/$defs/level"},"installation-join-domain-name":{"$ref":"#/$defs/level"},"installation-join-account":{"$ref":"#/$defs/level"},"installation-join-password-given":{"$ref":"#/$defs/level"},"installation-join-unit":{"$ref":"#/$defs/level"},"installation-join-options":{"$ref":"#/$defs/level"},"installation-join-restart":{"$ref":"#/$defs/level"},"installation-join-written-once":{"$ref":"#/$defs/level"},"monitoring-vault-diagnostics":{"$ref":"#/$defs/level"},"monitoring-vault-diagnostics-dedicated":{"$ref":"#/$defs/level"},"monitoring-workspace-retention":{"$ref":"#/$defs/level"},"monitoring-agent":{"$ref":"#/$defs/level"},"monitoring-no-legacy-agent":{"$ref":"#/$defs/level"},"monitoring-data-collection":{"$ref":"#/$defs/level"},"monitoring-alerts-reach-people":{"$ref":"#/$defs/level"},"monitoring-action-group-receivers":{"$ref":"#/$defs/level"},"monitoring-antimalware-exclusions":{"$ref":"#/$defs/level"},"monitoring-maintenance-assigned":{"$ref":"#/$defs/level"},"monitoring-update-assessment":{"$ref":"#/$defs/level"},"protection-vault-protected":{"$ref":"#/$defs/level"},"protection-data-disks-protected":{"$ref":"#/$defs/level"},"protection-passphrase-protected":{"$ref":"#/$defs/level"},"protection-passphrase-key-vault-protected":{"$ref":"#/$defs/level"},"protection-server-protected":{"$ref":"#/$defs/level"},"protection-vault-group-protected":{"$ref":"#/$defs/level"},"protection-catalogue-protected":{"$ref":"#/$defs/level"},"protection-store-versioning":{"$ref":"#/$defs/level"},"protection-store-soft-delete":{"$ref":"#/$defs/level"},"protection-vault-locked":{"$ref":"#/$defs/level"},"protection-no-read-only-lock":{"$ref":"#/$defs/level"},"protection-machine-backup":{"$ref":"#/$defs/level"},"tagging-required-tags":{"$ref":"#/$defs/level"},"tagging-tag-limits":{"$ref":"#/$defs/level"},"tagging-region-known":{"$ref":"#/$defs/level"},"tagging-allowed-regions":{"$ref":"#/$defs/level"},"lifecycle-one-way-doors":{"$ref":"#/$defs/level"},"lifecycle-size-lasts":{"$ref":"#/$defs/level"},"lifecycle-os-disk-lasts":{"$ref":"#/$defs/level"},"lifecycle-windows-supported":{"$ref":"#/$defs/level"},"lifecycle-os-disk-encryption":{"$ref":"#/$defs/level"},"lifecycle-no-preview-api":{"$ref":"#/$defs/level"},"lifecycle-current-modules":{"$ref":"#/$defs/level"},"lifecycle-exemption-current":{"$ref":"#/$defs/level"},"types-arm-type":{"$ref":"#/$defs/level"},"vault":{"$ref":"#/$defs/level"},"network":{"$ref":"#/$defs/level"},"compute":{"$ref":"#/$defs/level"},"storage":{"$ref":"#/$defs/level"},"credentials":{"$ref":"#/$defs/level"},"installation":{"$ref":"#/$defs/level"},"monitoring":{"$ref":"#/$defs/level"},"protection":{"$ref":"#/$defs/level"},"tagging":{"$ref":"#/$defs/level"},"lifecycle":{"$ref":"#/$defs/level"},"types":{"$ref":"#/$defs/level"}}},"parameters":{"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true,"default":["GeoRedundant"]}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}},"network-explicit-way-out":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]}}},"network-required-endpoints-reachable":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]},"vaultIsPrivate":{"type":"boolean","default":false}}},"network-firewall-names-complete":{"type":"object","additionalProperties":false,"properties":{"vaultIsPrivate":{"type":"boolean","default":false}}},"network-no-deny-above-allow":{"type":"object","additionalProperties":false,"properties":{"protectedPrefixes":{"type":"array","items":{"type":"string"},"default":[]},"domainControllers":{"type":"array","items":{"type":"string"},"default":[]},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]},"vaultIsPrivate":{"type":"boolean","default":false}}},"network-activation-reachable":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]}}},"network-default-route-leads-out":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]}}},"network-http-only-where-needed":{"type":"object","additionalProperties":false,"properties":{"furtherHttpNames":{"type":"array","items":{"type":"string"},"default":[]}}},"network-protected-machines-reachable":{"type":"object","additionalProperties":false,"properties":{"protectedPrefixes":{"type":"array","items":{"type":"string"},"default":[]}}},"network-domain-controllers-reachable":{"type":"object","additionalProperties":false,"properties":{"domainControllers":{"type":"array","items":{"type":"string"},"default":[]}}},"network-client-recovery-port":{"type":"object","additionalProperties":false,"properties":{"clientPrefixes":{"type":"array","items":{"type":"string"},"default":[]}}},"network-lateral-traversal-restricted":{"type":"object","additionalProperties":false,"properties":{"allowedPorts":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535},"default":[]}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true,"default":["V3","V4"]},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean","default":false}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean","default":false}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}},"credentials-key-vault-retention":{"type":"object","additionalProperties":false,"properties":{"minimumDays":{"type":"integer","minimum":7,"maximum":90,"default":90}}},"credentials-vault-saves-passphrases":{"type":"object","additionalProperties":false,"properties":{"agentSavesPassphrases":{"type":"boolean","default":false}}},"installation-known-extensions":{"type":"object","additionalProperties":false,"properties":{"allowedTypes":{"type":"array","items":{"type":"string"},"default":["CustomScriptExtension","JsonADDomainExtension","AzureMonitorWindowsAgent","MDE.Windows","ConfigurationforWindows","GuestAttestation","IaaSAntimalware"]}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1,"default":30}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":["environment","owner"]},"everyResource":{"type":"boolean","default":false}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func7 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const schema20 = {"enum":["advisory","mandatory","remediate","disabled"]};

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
if(!((((data === "advisory") || (data === "mandatory")) || (data === "remediate")) || (data === "disabled"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":false,"properties":{"vault-name":{"$ref":"#/$defs/level"},"vault-region-of-servers":{"$ref":"#/$defs/level"},"vault-redundancy-explicit":{"$ref":"#/$defs/level"},"vault-redundancy-allowed":{"$ref":"#/$defs/level"},"vault-cross-region-restore-needs-geo":{"$ref":"#/$defs/level"},"vault-cross-region-restore-needs-public-access":{"$ref":"#/$defs/level"},"vault-cross-region-restore-without-private-endpoint":{"$ref":"#/$defs/level"},"vault-cross-subscription-restore-off":{"$ref":"#/$defs/level"},"vault-soft-delete-on":{"$ref":"#/$defs/level"},"vault-soft-delete-retention-range":{"$ref":"#/$defs/level"},"vault-soft-delete-retention-explicit":{"$ref":"#/$defs/level"},"vault-hybrid-security-on":{"$ref":"#/$defs/level"},"vault-immutable":{"$ref":"#/$defs/level"},"vault-immutable-needs-v4":{"$ref":"#/$defs/level"},"vault-resource-guard":{"$ref":"#/$defs/level"},"vault-system-assigned-identity":{"$ref":"#/$defs/level"},"vault-customer-key-complete":{"$ref":"#/$defs/level"},"vault-customer-key":{"$ref":"#/$defs/level"},"vault-customer-key-without-private-endpoint":{"$ref":"#/$defs/level"},"vault-public-access-off-with-private-endpoint":{"$ref":"#/$defs/level"},"vault-public-access-off":{"$ref":"#/$defs/level"},"vault-job-failure-alerts-on":{"$ref":"#/$defs/level"},"vault-classic-alerts-off":{"$ref":"#/$defs/level"},"vault-private-endpoint-for-backup":{"$ref":"#/$defs/level"},"vault-private-endpoint-needs-v4":{"$ref":"#/$defs/level"},"vault-private-endpoint-before-server":{"$ref":"#/$defs/level"},"vault-private-endpoints-per-vault":{"$ref":"#/$defs/level"},"vault-private-endpoint-subnet":{"$ref":"#/$defs/level"},"vault-private-endpoint-subnet-advised":{"$ref":"#/$defs/level"},"vault-private-endpoint-dynamic-addresses":{"$ref":"#/$defs/level"},"vault-private-endpoint-zone-group":{"$ref":"#/$defs/level"},"vault-private-endpoint-zones":{"$ref":"#/$defs/level"},"vault-private-endpoint-zones-linked":{"$ref":"#/$defs/level"},"network-explicit-way-out":{"$ref":"#/$defs/level"},"network-server-subnet-private":{"$ref":"#/$defs/level"},"network-required-endpoints-reachable":{"$ref":"#/$defs/level"},"network-firewall-names-complete":{"$ref":"#/$defs/level"},"network-sign-in-addresses":{"$ref":"#/$defs/level"},"network-no-deny-above-allow":{"$ref":"#/$defs/level"},"network-activation-reachable":{"$ref":"#/$defs/level"},"network-platform-address-open":{"$ref":"#/$defs/level"},"network-default-route-leads-out":{"$ref":"#/$defs/level"},"network-appliance-route-has-address":{"$ref":"#/$defs/level"},"network-http-only-where-needed":{"$ref":"#/$defs/level"},"network-no-tls-inspection":{"$ref":"#/$defs/level"},"network-routed-through-firewall":{"$ref":"#/$defs/level"},"network-protected-machines-reachable":{"$ref":"#/$defs/level"},"network-domain-controllers-reachable":{"$ref":"#/$defs/level"},"network-client-recovery-port":{"$ref":"#/$defs/level"},"network-dns-servers-set":{"$ref":"#/$defs/level"},"network-two-dns-servers":{"$ref":"#/$defs/level"},"network-interface-inherits-dns":{"$ref":"#/$defs/level"},"network-management-ports-closed":{"$ref":"#/$defs/level"},"network-server-closed-to-internet":{"$ref":"#/$defs/level"},"network-server-no-public-ip":{"$ref":"#/$defs/level"},"network-server-has-security-group":{"$ref":"#/$defs/level"},"network-consoles-only-from-administrators":{"$ref":"#/$defs/level"},"network-lateral-traversal-restricted":{"$ref":"#/$defs/level"},"network-server-no-ip-forwarding":{"$ref":"#/$defs/level"},"network-flow-logs":{"$ref":"#/$defs/level"},"network-children-have-one-owner":{"$ref":"#/$defs/level"},"network-rule-priorities-unique":{"$ref":"#/$defs/level"},"network-own-rule-priorities-unique":{"$ref":"#/$defs/level"},"network-service-tags-known":{"$ref":"#/$defs/level"},"network-special-subnet-name":{"$ref":"#/$defs/level"},"network-special-subnet-size":{"$ref":"#/$defs/level"},"network-public-ip-standard-static":{"$ref":"#/$defs/level"},"network-fqdn-rules-need-dns-proxy":{"$ref":"#/$defs/level"},"compute-image-release":{"$ref":"#/$defs/level"},"compute-image-with-desktop":{"$ref":"#/$defs/level"},"compute-image-source":{"$ref":"#/$defs/level"},"compute-azure-edition":{"$ref":"#/$defs/level"},"compute-full-size-image":{"$ref":"#/$defs/level"},"compute-size-known":{"$ref":"#/$defs/level"},"compute-size-minimum":{"$ref":"#/$defs/level"},"compute-standard-tier":{"$ref":"#/$defs/level"},"compute-allowed-sizes":{"$ref":"#/$defs/level"},"compute-scsi-disks":{"$ref":"#/$defs/level"},"compute-nested-virtualization":{"$ref":"#/$defs/level"},"compute-image-generation":{"$ref":"#/$defs/level"},"compute-trusted-launch-fits":{"$ref":"#/$defs/level"},"compute-trusted-launch":{"$ref":"#/$defs/level"},"compute-encryption-at-host-fits":{"$ref":"#/$defs/level"},"compute-encryption-at-host":{"$ref":"#/$defs/level"},"compute-accelerated-networking-fits":{"$ref":"#/$defs/level"},"compute-accelerated-networking":{"$ref":"#/$defs/level"},"compute-os-disk-size":{"$ref":"#/$defs/level"},"compute-premium-os-disk":{"$ref":"#/$defs/level"},"compute-computer-name":{"$ref":"#/$defs/level"},"compute-machine-name":{"$ref":"#/$defs/level"},"compute-administrator-name":{"$ref":"#/$defs/level"},"compute-fixed-at-creation":{"$ref":"#/$defs/level"},"compute-no-other-applications":{"$ref":"#/$defs/level"},"compute-system-identity":{"$ref":"#/$defs/level"},"compute-regular-priority":{"$ref":"#/$defs/level"},"compute-patch-mode":{"$ref":"#/$defs/level"},"compute-automatic-updates":{"$ref":"#/$defs/level"},"compute-scheduled-restarts":{"$ref":"#/$defs/level"},"compute-patch-assessment":{"$ref":"#/$defs/level"},"compute-hybrid-benefit":{"$ref":"#/$defs/level"},"storage-pool-has-data-disk":{"$ref":"#/$defs/level"},"storage-data-disk-count":{"$ref":"#/$defs/level"},"storage-data-disk-own-resource":{"$ref":"#/$defs/level"},"storage-data-disk-detach-on-deletion":{"$ref":"#/$defs/level"},"storage-lun-unique":{"$ref":"#/$defs/level"},"storage-lun-in-range":{"$ref":"#/$defs/level"},"storage-pool-host-caching-none":{"$ref":"#/$defs/level"},"storage-managed-disks-only":{"$ref":"#/$defs/level"},"storage-disk-not-shared":{"$ref":"#/$defs/level"},"storage-av2-pool-limits":{"$ref":"#/$defs/level"},"storage-pool-size-tested":{"$ref":"#/$defs/level"},"storage-pool-capacity":{"$ref":"#/$defs/level"},"storage-pool-capacity-floor":{"$ref":"#/$defs/level"},"storage-os-disk-persistent":{"$ref":"#/$defs/level"},"storage-os-disk-type":{"$ref":"#/$defs/level"},"storage-os-disk-not-hdd":{"$ref":"#/$defs/level"},"storage-premium-disk-on-premium-size":{"$ref":"#/$defs/level"},"storage-zonal-disk-on-zonal-machine":{"$ref":"#/$defs/level"},"storage-ultra-disk-enabled":{"$ref":"#/$defs/level"},"storage-disk-in-machine-zone":{"$ref":"#/$defs/level"},"storage-disk-size-in-range":{"$ref":"#/$defs/level"},"storage-disk-size-aligned":{"$ref":"#/$defs/level"},"storage-disk-public-access-off":{"$ref":"#/$defs/level"},"storage-disk-customer-key":{"$ref":"#/$defs/level"},"storage-no-azure-disk-encryption":{"$ref":"#/$defs/level"},"storage-no-encryption-settings-on-data-disk":{"$ref":"#/$defs/level"},"storage-write-accelerator-off":{"$ref":"#/$defs/level"},"storage-artifacts-https-only":{"$ref":"#/$defs/level"},"storage-artifacts-tls12":{"$ref":"#/$defs/level"},"storage-artifacts-no-public-blobs":{"$ref":"#/$defs/level"},"storage-artifacts-no-shared-key":{"$ref":"#/$defs/level"},"credentials-secret-inputs":{"$ref":"#/$defs/level"},"credentials-no-secret-in-extension-settings":{"$ref":"#/$defs/level"},"credentials-no-secret-in-run-command":{"$ref":"#/$defs/level"},"credentials-no-secret-in-tags":{"$ref":"#/$defs/level"},"credentials-no-secret-in-custom-data":{"$ref":"#/$defs/level"},"credentials-no-custom-data":{"$ref":"#/$defs/level"},"credentials-command-in-protected-settings":{"$ref":"#/$defs/level"},"credentials-script-without-storage-key":{"$ref":"#/$defs/level"},"credentials-join-password-by-reference":{"$ref":"#/$defs/level"},"credentials-key-vault-readable-by-platform":{"$ref":"#/$defs/level"},"credentials-key-vault-purge-protection":{"$ref":"#/$defs/level"},"credentials-key-vault-soft-delete":{"$ref":"#/$defs/level"},"credentials-key-vault-retention":{"$ref":"#/$defs/level"},"credentials-key-vault-roles":{"$ref":"#/$defs/level"},"credentials-key-vault-network":{"$ref":"#/$defs/level"},"credentials-passphrase-length":{"$ref":"#/$defs/level"},"credentials-passphrase-ascii":{"$ref":"#/$defs/level"},"credentials-passphrase-characters":{"$ref":"#/$defs/level"},"credentials-passphrase-stable":{"$ref":"#/$defs/level"},"credentials-passphrase-in-key-vault":{"$ref":"#/$defs/level"},"credentials-passphrase-readable":{"$ref":"#/$defs/level"},"credentials-vault-saves-passphrases":{"$ref":"#/$defs/level"},"credentials-server-role-scope":{"$ref":"#/$defs/level"},"credentials-server-role-least":{"$ref":"#/$defs/level"},"credentials-server-one-vault":{"$ref":"#/$defs/level"},"credentials-server-backup-operator":{"$ref":"#/$defs/level"},"credentials-role-principal-type":{"$ref":"#/$defs/level"},"installation-server-recognised":{"$ref":"#/$defs/level"},"installation-server-installed":{"$ref":"#/$defs/level"},"installation-extensions-allowed":{"$ref":"#/$defs/level"},"installation-one-custom-script-extension":{"$ref":"#/$defs/level"},"installation-script-settings":{"$ref":"#/$defs/level"},"installation-extension-publisher":{"$ref":"#/$defs/level"},"installation-handler-version":{"$ref":"#/$defs/level"},"installation-known-extensions":{"$ref":"#/$defs/level"},"installation-failures-not-suppressed":{"$ref":"#/$defs/level"},"installation-extensions-in-sequence":{"$ref":"#/$defs/level"},"installation-script-after-join":{"$ref":"#/$defs/level"},"installation-script-after-roles":{"$ref":"#/$defs/level"},"installation-script-after-way-out":{"$ref":"#/$defs/level"},"installation-script-timeout":{"$ref":"#/$defs/level"},"installation-run-command-fails-visibly":{"$ref":"#/$defs/level"},"installation-domain-join":{"$ref":"#/$defs/level"},"installation-join-domain-name":{"$ref":"#/$defs/level"},"installation-join-account":{"$ref":"#/$defs/level"},"installation-join-password-given":{"$ref":"#/$defs/level"},"installation-join-unit":{"$ref":"#/$defs/level"},"installation-join-options":{"$ref":"#/$defs/level"},"installation-join-restart":{"$ref":"#/$defs/level"},"installation-join-written-once":{"$ref":"#/$defs/level"},"monitoring-vault-diagnostics":{"$ref":"#/$defs/level"},"monitoring-vault-diagnostics-dedicated":{"$ref":"#/$defs/level"},"monitoring-workspace-retention":{"$ref":"#/$defs/level"},"monitoring-agent":{"$ref":"#/$defs/level"},"monitoring-no-legacy-agent":{"$ref":"#/$defs/level"},"monitoring-data-collection":{"$ref":"#/$defs/level"},"monitoring-alerts-reach-people":{"$ref":"#/$defs/level"},"monitoring-action-group-receivers":{"$ref":"#/$defs/level"},"monitoring-antimalware-exclusions":{"$ref":"#/$defs/level"},"monitoring-maintenance-assigned":{"$ref":"#/$defs/level"},"monitoring-update-assessment":{"$ref":"#/$defs/level"},"protection-vault-protected":{"$ref":"#/$defs/level"},"protection-data-disks-protected":{"$ref":"#/$defs/level"},"protection-passphrase-protected":{"$ref":"#/$defs/level"},"protection-passphrase-key-vault-protected":{"$ref":"#/$defs/level"},"protection-server-protected":{"$ref":"#/$defs/level"},"protection-vault-group-protected":{"$ref":"#/$defs/level"},"protection-catalogue-protected":{"$ref":"#/$defs/level"},"protection-store-versioning":{"$ref":"#/$defs/level"},"protection-store-soft-delete":{"$ref":"#/$defs/level"},"protection-vault-locked":{"$ref":"#/$defs/level"},"protection-no-read-only-lock":{"$ref":"#/$defs/level"},"protection-machine-backup":{"$ref":"#/$defs/level"},"tagging-required-tags":{"$ref":"#/$defs/level"},"tagging-tag-limits":{"$ref":"#/$defs/level"},"tagging-region-known":{"$ref":"#/$defs/level"},"tagging-allowed-regions":{"$ref":"#/$defs/level"},"lifecycle-one-way-doors":{"$ref":"#/$defs/level"},"lifecycle-size-lasts":{"$ref":"#/$defs/level"},"lifecycle-os-disk-lasts":{"$ref":"#/$defs/level"},"lifecycle-windows-supported":{"$ref":"#/$defs/level"},"lifecycle-os-disk-encryption":{"$ref":"#/$defs/level"},"lifecycle-no-preview-api":{"$ref":"#/$defs/level"},"lifecycle-current-modules":{"$ref":"#/$defs/level"},"lifecycle-exemption-current":{"$ref":"#/$defs/level"},"types-arm-type":{"$ref":"#/$defs/level"},"vault":{"$ref":"#/$defs/level"},"network":{"$ref":"#/$defs/level"},"compute":{"$ref":"#/$defs/level"},"storage":{"$ref":"#/$defs/level"},"credentials":{"$ref":"#/$defs/level"},"installation":{"$ref":"#/$defs/level"},"monitoring":{"$ref":"#/$defs/level"},"protection":{"$ref":"#/$defs/level"},"tagging":{"$ref":"#/$defs/level"},"lifecycle":{"$ref":"#/$defs/level"},"types":{"$ref":"#/$defs/level"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(data["vault-name"] !== undefined){
if(!(validate53(data["vault-name"], {instancePath:instancePath+"/vault-name",parentData:data,parentDataProperty:"vault-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-region-of-servers"] !== undefined){
if(!(validate53(data["vault-region-of-servers"], {instancePath:instancePath+"/vault-region-of-servers",parentData:data,parentDataProperty:"vault-region-of-servers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-redundancy-explicit"] !== undefined){
if(!(validate53(data["vault-redundancy-explicit"], {instancePath:instancePath+"/vault-redundancy-explicit",parentData:data,parentDataProperty:"vault-redundancy-explicit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-redundancy-allowed"] !== undefined){
if(!(validate53(data["vault-redundancy-allowed"], {instancePath:instancePath+"/vault-redundancy-allowed",parentData:data,parentDataProperty:"vault-redundancy-allowed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-cross-region-restore-needs-geo"] !== undefined){
if(!(validate53(data["vault-cross-region-restore-needs-geo"], {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",parentData:data,parentDataProperty:"vault-cross-region-restore-needs-geo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-cross-region-restore-needs-public-access"] !== undefined){
if(!(validate53(data["vault-cross-region-restore-needs-public-access"], {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",parentData:data,parentDataProperty:"vault-cross-region-restore-needs-public-access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-cross-region-restore-without-private-endpoint"] !== undefined){
if(!(validate53(data["vault-cross-region-restore-without-private-endpoint"], {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",parentData:data,parentDataProperty:"vault-cross-region-restore-without-private-endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-cross-subscription-restore-off"] !== undefined){
if(!(validate53(data["vault-cross-subscription-restore-off"], {instancePath:instancePath+"/vault-cross-subscription-restore-off",parentData:data,parentDataProperty:"vault-cross-subscription-restore-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-soft-delete-on"] !== undefined){
if(!(validate53(data["vault-soft-delete-on"], {instancePath:instancePath+"/vault-soft-delete-on",parentData:data,parentDataProperty:"vault-soft-delete-on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-soft-delete-retention-range"] !== undefined){
if(!(validate53(data["vault-soft-delete-retention-range"], {instancePath:instancePath+"/vault-soft-delete-retention-range",parentData:data,parentDataProperty:"vault-soft-delete-retention-range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-soft-delete-retention-explicit"] !== undefined){
if(!(validate53(data["vault-soft-delete-retention-explicit"], {instancePath:instancePath+"/vault-soft-delete-retention-explicit",parentData:data,parentDataProperty:"vault-soft-delete-retention-explicit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-hybrid-security-on"] !== undefined){
if(!(validate53(data["vault-hybrid-security-on"], {instancePath:instancePath+"/vault-hybrid-security-on",parentData:data,parentDataProperty:"vault-hybrid-security-on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-immutable"] !== undefined){
if(!(validate53(data["vault-immutable"], {instancePath:instancePath+"/vault-immutable",parentData:data,parentDataProperty:"vault-immutable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-immutable-needs-v4"] !== undefined){
if(!(validate53(data["vault-immutable-needs-v4"], {instancePath:instancePath+"/vault-immutable-needs-v4",parentData:data,parentDataProperty:"vault-immutable-needs-v4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-resource-guard"] !== undefined){
if(!(validate53(data["vault-resource-guard"], {instancePath:instancePath+"/vault-resource-guard",parentData:data,parentDataProperty:"vault-resource-guard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-system-assigned-identity"] !== undefined){
if(!(validate53(data["vault-system-assigned-identity"], {instancePath:instancePath+"/vault-system-assigned-identity",parentData:data,parentDataProperty:"vault-system-assigned-identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-customer-key-complete"] !== undefined){
if(!(validate53(data["vault-customer-key-complete"], {instancePath:instancePath+"/vault-customer-key-complete",parentData:data,parentDataProperty:"vault-customer-key-complete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-customer-key"] !== undefined){
if(!(validate53(data["vault-customer-key"], {instancePath:instancePath+"/vault-customer-key",parentData:data,parentDataProperty:"vault-customer-key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-customer-key-without-private-endpoint"] !== undefined){
if(!(validate53(data["vault-customer-key-without-private-endpoint"], {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",parentData:data,parentDataProperty:"vault-customer-key-without-private-endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-public-access-off-with-private-endpoint"] !== undefined){
if(!(validate53(data["vault-public-access-off-with-private-endpoint"], {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",parentData:data,parentDataProperty:"vault-public-access-off-with-private-endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-public-access-off"] !== undefined){
if(!(validate53(data["vault-public-access-off"], {instancePath:instancePath+"/vault-public-access-off",parentData:data,parentDataProperty:"vault-public-access-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-job-failure-alerts-on"] !== undefined){
if(!(validate53(data["vault-job-failure-alerts-on"], {instancePath:instancePath+"/vault-job-failure-alerts-on",parentData:data,parentDataProperty:"vault-job-failure-alerts-on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-classic-alerts-off"] !== undefined){
if(!(validate53(data["vault-classic-alerts-off"], {instancePath:instancePath+"/vault-classic-alerts-off",parentData:data,parentDataProperty:"vault-classic-alerts-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-for-backup"] !== undefined){
if(!(validate53(data["vault-private-endpoint-for-backup"], {instancePath:instancePath+"/vault-private-endpoint-for-backup",parentData:data,parentDataProperty:"vault-private-endpoint-for-backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-needs-v4"] !== undefined){
if(!(validate53(data["vault-private-endpoint-needs-v4"], {instancePath:instancePath+"/vault-private-endpoint-needs-v4",parentData:data,parentDataProperty:"vault-private-endpoint-needs-v4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-before-server"] !== undefined){
if(!(validate53(data["vault-private-endpoint-before-server"], {instancePath:instancePath+"/vault-private-endpoint-before-server",parentData:data,parentDataProperty:"vault-private-endpoint-before-server",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoints-per-vault"] !== undefined){
if(!(validate53(data["vault-private-endpoints-per-vault"], {instancePath:instancePath+"/vault-private-endpoints-per-vault",parentData:data,parentDataProperty:"vault-private-endpoints-per-vault",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-subnet"] !== undefined){
if(!(validate53(data["vault-private-endpoint-subnet"], {instancePath:instancePath+"/vault-private-endpoint-subnet",parentData:data,parentDataProperty:"vault-private-endpoint-subnet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-subnet-advised"] !== undefined){
if(!(validate53(data["vault-private-endpoint-subnet-advised"], {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",parentData:data,parentDataProperty:"vault-private-endpoint-subnet-advised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-dynamic-addresses"] !== undefined){
if(!(validate53(data["vault-private-endpoint-dynamic-addresses"], {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",parentData:data,parentDataProperty:"vault-private-endpoint-dynamic-addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-zone-group"] !== undefined){
if(!(validate53(data["vault-private-endpoint-zone-group"], {instancePath:instancePath+"/vault-private-endpoint-zone-group",parentData:data,parentDataProperty:"vault-private-endpoint-zone-group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-zones"] !== undefined){
if(!(validate53(data["vault-private-endpoint-zones"], {instancePath:instancePath+"/vault-private-endpoint-zones",parentData:data,parentDataProperty:"vault-private-endpoint-zones",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-zones-linked"] !== undefined){
if(!(validate53(data["vault-private-endpoint-zones-linked"], {instancePath:instancePath+"/vault-private-endpoint-zones-linked",parentData:data,parentDataProperty:"vault-private-endpoint-zones-linked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-explicit-way-out"] !== undefined){
if(!(validate53(data["network-explicit-way-out"], {instancePath:instancePath+"/network-explicit-way-out",parentData:data,parentDataProperty:"network-explicit-way-out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-server-subnet-private"] !== undefined){
if(!(validate53(data["network-server-subnet-private"], {instancePath:instancePath+"/network-server-subnet-private",parentData:data,parentDataProperty:"network-server-subnet-private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-required-endpoints-reachable"] !== undefined){
if(!(validate53(data["network-required-endpoints-reachable"], {instancePath:instancePath+"/network-required-endpoints-reachable",parentData:data,parentDataProperty:"network-required-endpoints-reachable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-firewall-names-complete"] !== undefined){
if(!(validate53(data["network-firewall-names-complete"], {instancePath:instancePath+"/network-firewall-names-complete",parentData:data,parentDataProperty:"network-firewall-names-complete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-sign-in-addresses"] !== undefined){
if(!(validate53(data["network-sign-in-addresses"], {instancePath:instancePath+"/network-sign-in-addresses",parentData:data,parentDataProperty:"network-sign-in-addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-no-deny-above-allow"] !== undefined){
if(!(validate53(data["network-no-deny-above-allow"], {instancePath:instancePath+"/network-no-deny-above-allow",parentData:data,parentDataProperty:"network-no-deny-above-allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-activation-reachable"] !== undefined){
if(!(validate53(data["network-activation-reachable"], {instancePath:instancePath+"/network-activation-reachable",parentData:data,parentDataProperty:"network-activation-reachable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-platform-address-open"] !== undefined){
if(!(validate53(data["network-platform-address-open"], {instancePath:instancePath+"/network-platform-address-open",parentData:data,parentDataProperty:"network-platform-address-open",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-default-route-leads-out"] !== undefined){
if(!(validate53(data["network-default-route-leads-out"], {instancePath:instancePath+"/network-default-route-leads-out",parentData:data,parentDataProperty:"network-default-route-leads-out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-appliance-route-has-address"] !== undefined){
if(!(validate53(data["network-appliance-route-has-address"], {instancePath:instancePath+"/network-appliance-route-has-address",parentData:data,parentDataProperty:"network-appliance-route-has-address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-http-only-where-needed"] !== undefined){
if(!(validate53(data["network-http-only-where-needed"], {instancePath:instancePath+"/network-http-only-where-needed",parentData:data,parentDataProperty:"network-http-only-where-needed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-no-tls-inspection"] !== undefined){
if(!(validate53(data["network-no-tls-inspection"], {instancePath:instancePath+"/network-no-tls-inspection",parentData:data,parentDataProperty:"network-no-tls-inspection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-routed-through-firewall"] !== undefined){
if(!(validate53(data["network-routed-through-firewall"], {instancePath:instancePath+"/network-routed-through-firewall",parentData:data,parentDataProperty:"network-routed-through-firewall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-protected-machines-reachable"] !== undefined){
if(!(validate53(data["network-protected-machines-reachable"], {instancePath:instancePath+"/network-protected-machines-reachable",parentData:data,parentDataProperty:"network-protected-machines-reachable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-domain-controllers-reachable"] !== undefined){
if(!(validate53(data["network-domain-controllers-reachable"], {instancePath:instancePath+"/network-domain-controllers-reachable",parentData:data,parentDataProperty:"network-domain-controllers-reachable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-client-recovery-port"] !== undefined){
if(!(validate53(data["network-client-recovery-port"], {instancePath:instancePath+"/network-client-recovery-port",parentData:data,parentDataProperty:"network-client-recovery-port",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-dns-servers-set"] !== undefined){
if(!(validate53(data["network-dns-servers-set"], {instancePath:instancePath+"/network-dns-servers-set",parentData:data,parentDataProperty:"network-dns-servers-set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-two-dns-servers"] !== undefined){
if(!(validate53(data["network-two-dns-servers"], {instancePath:instancePath+"/network-two-dns-servers",parentData:data,parentDataProperty:"network-two-dns-servers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-interface-inherits-dns"] !== undefined){
if(!(validate53(data["network-interface-inherits-dns"], {instancePath:instancePath+"/network-interface-inherits-dns",parentData:data,parentDataProperty:"network-interface-inherits-dns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-management-ports-closed"] !== undefined){
if(!(validate53(data["network-management-ports-closed"], {instancePath:instancePath+"/network-management-ports-closed",parentData:data,parentDataProperty:"network-management-ports-closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-server-closed-to-internet"] !== undefined){
if(!(validate53(data["network-server-closed-to-internet"], {instancePath:instancePath+"/network-server-closed-to-internet",parentData:data,parentDataProperty:"network-server-closed-to-internet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-server-no-public-ip"] !== undefined){
if(!(validate53(data["network-server-no-public-ip"], {instancePath:instancePath+"/network-server-no-public-ip",parentData:data,parentDataProperty:"network-server-no-public-ip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-server-has-security-group"] !== undefined){
if(!(validate53(data["network-server-has-security-group"], {instancePath:instancePath+"/network-server-has-security-group",parentData:data,parentDataProperty:"network-server-has-security-group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-consoles-only-from-administrators"] !== undefined){
if(!(validate53(data["network-consoles-only-from-administrators"], {instancePath:instancePath+"/network-consoles-only-from-administrators",parentData:data,parentDataProperty:"network-consoles-only-from-administrators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-lateral-traversal-restricted"] !== undefined){
if(!(validate53(data["network-lateral-traversal-restricted"], {instancePath:instancePath+"/network-lateral-traversal-restricted",parentData:data,parentDataProperty:"network-lateral-traversal-restricted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-server-no-ip-forwarding"] !== undefined){
if(!(validate53(data["network-server-no-ip-forwarding"], {instancePath:instancePath+"/network-server-no-ip-forwarding",parentData:data,parentDataProperty:"network-server-no-ip-forwarding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-flow-logs"] !== undefined){
if(!(validate53(data["network-flow-logs"], {instancePath:instancePath+"/network-flow-logs",parentData:data,parentDataProperty:"network-flow-logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-children-have-one-owner"] !== undefined){
if(!(validate53(data["network-children-have-one-owner"], {instancePath:instancePath+"/network-children-have-one-owner",parentData:data,parentDataProperty:"network-children-have-one-owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-rule-priorities-unique"] !== undefined){
if(!(validate53(data["network-rule-priorities-unique"], {instancePath:instancePath+"/network-rule-priorities-unique",parentData:data,parentDataProperty:"network-rule-priorities-unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-own-rule-priorities-unique"] !== undefined){
if(!(validate53(data["network-own-rule-priorities-unique"], {instancePath:instancePath+"/network-own-rule-priorities-unique",parentData:data,parentDataProperty:"network-own-rule-priorities-unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-service-tags-known"] !== undefined){
if(!(validate53(data["network-service-tags-known"], {instancePath:instancePath+"/network-service-tags-known",parentData:data,parentDataProperty:"network-service-tags-known",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-special-subnet-name"] !== undefined){
if(!(validate53(data["network-special-subnet-name"], {instancePath:instancePath+"/network-special-subnet-name",parentData:data,parentDataProperty:"network-special-subnet-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-special-subnet-size"] !== undefined){
if(!(validate53(data["network-special-subnet-size"], {instancePath:instancePath+"/network-special-subnet-size",parentData:data,parentDataProperty:"network-special-subnet-size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-public-ip-standard-static"] !== undefined){
if(!(validate53(data["network-public-ip-standard-static"], {instancePath:instancePath+"/network-public-ip-standard-static",parentData:data,parentDataProperty:"network-public-ip-standard-static",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["network-fqdn-rules-need-dns-proxy"] !== undefined){
if(!(validate53(data["network-fqdn-rules-need-dns-proxy"], {instancePath:instancePath+"/network-fqdn-rules-need-dns-proxy",parentData:data,parentDataProperty:"network-fqdn-rules-need-dns-proxy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-image-release"] !== undefined){
if(!(validate53(data["compute-image-release"], {instancePath:instancePath+"/compute-image-release",parentData:data,parentDataProperty:"compute-image-release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-image-with-desktop"] !== undefined){
if(!(validate53(data["compute-image-with-desktop"], {instancePath:instancePath+"/compute-image-with-desktop",parentData:data,parentDataProperty:"compute-image-with-desktop",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-image-source"] !== undefined){
if(!(validate53(data["compute-image-source"], {instancePath:instancePath+"/compute-image-source",parentData:data,parentDataProperty:"compute-image-source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-azure-edition"] !== undefined){
if(!(validate53(data["compute-azure-edition"], {instancePath:instancePath+"/compute-azure-edition",parentData:data,parentDataProperty:"compute-azure-edition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-full-size-image"] !== undefined){
if(!(validate53(data["compute-full-size-image"], {instancePath:instancePath+"/compute-full-size-image",parentData:data,parentDataProperty:"compute-full-size-image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-size-known"] !== undefined){
if(!(validate53(data["compute-size-known"], {instancePath:instancePath+"/compute-size-known",parentData:data,parentDataProperty:"compute-size-known",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-size-minimum"] !== undefined){
if(!(validate53(data["compute-size-minimum"], {instancePath:instancePath+"/compute-size-minimum",parentData:data,parentDataProperty:"compute-size-minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-standard-tier"] !== undefined){
if(!(validate53(data["compute-standard-tier"], {instancePath:instancePath+"/compute-standard-tier",parentData:data,parentDataProperty:"compute-standard-tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-allowed-sizes"] !== undefined){
if(!(validate53(data["compute-allowed-sizes"], {instancePath:instancePath+"/compute-allowed-sizes",parentData:data,parentDataProperty:"compute-allowed-sizes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-scsi-disks"] !== undefined){
if(!(validate53(data["compute-scsi-disks"], {instancePath:instancePath+"/compute-scsi-disks",parentData:data,parentDataProperty:"compute-scsi-disks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-nested-virtualization"] !== undefined){
if(!(validate53(data["compute-nested-virtualization"], {instancePath:instancePath+"/compute-nested-virtualization",parentData:data,parentDataProperty:"compute-nested-virtualization",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-image-generation"] !== undefined){
if(!(validate53(data["compute-image-generation"], {instancePath:instancePath+"/compute-image-generation",parentData:data,parentDataProperty:"compute-image-generation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-trusted-launch-fits"] !== undefined){
if(!(validate53(data["compute-trusted-launch-fits"], {instancePath:instancePath+"/compute-trusted-launch-fits",parentData:data,parentDataProperty:"compute-trusted-launch-fits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-trusted-launch"] !== undefined){
if(!(validate53(data["compute-trusted-launch"], {instancePath:instancePath+"/compute-trusted-launch",parentData:data,parentDataProperty:"compute-trusted-launch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-encryption-at-host-fits"] !== undefined){
if(!(validate53(data["compute-encryption-at-host-fits"], {instancePath:instancePath+"/compute-encryption-at-host-fits",parentData:data,parentDataProperty:"compute-encryption-at-host-fits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-encryption-at-host"] !== undefined){
if(!(validate53(data["compute-encryption-at-host"], {instancePath:instancePath+"/compute-encryption-at-host",parentData:data,parentDataProperty:"compute-encryption-at-host",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-accelerated-networking-fits"] !== undefined){
if(!(validate53(data["compute-accelerated-networking-fits"], {instancePath:instancePath+"/compute-accelerated-networking-fits",parentData:data,parentDataProperty:"compute-accelerated-networking-fits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-accelerated-networking"] !== undefined){
if(!(validate53(data["compute-accelerated-networking"], {instancePath:instancePath+"/compute-accelerated-networking",parentData:data,parentDataProperty:"compute-accelerated-networking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-os-disk-size"] !== undefined){
if(!(validate53(data["compute-os-disk-size"], {instancePath:instancePath+"/compute-os-disk-size",parentData:data,parentDataProperty:"compute-os-disk-size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-premium-os-disk"] !== undefined){
if(!(validate53(data["compute-premium-os-disk"], {instancePath:instancePath+"/compute-premium-os-disk",parentData:data,parentDataProperty:"compute-premium-os-disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-computer-name"] !== undefined){
if(!(validate53(data["compute-computer-name"], {instancePath:instancePath+"/compute-computer-name",parentData:data,parentDataProperty:"compute-computer-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-machine-name"] !== undefined){
if(!(validate53(data["compute-machine-name"], {instancePath:instancePath+"/compute-machine-name",parentData:data,parentDataProperty:"compute-machine-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-administrator-name"] !== undefined){
if(!(validate53(data["compute-administrator-name"], {instancePath:instancePath+"/compute-administrator-name",parentData:data,parentDataProperty:"compute-administrator-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-fixed-at-creation"] !== undefined){
if(!(validate53(data["compute-fixed-at-creation"], {instancePath:instancePath+"/compute-fixed-at-creation",parentData:data,parentDataProperty:"compute-fixed-at-creation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-no-other-applications"] !== undefined){
if(!(validate53(data["compute-no-other-applications"], {instancePath:instancePath+"/compute-no-other-applications",parentData:data,parentDataProperty:"compute-no-other-applications",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-system-identity"] !== undefined){
if(!(validate53(data["compute-system-identity"], {instancePath:instancePath+"/compute-system-identity",parentData:data,parentDataProperty:"compute-system-identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-regular-priority"] !== undefined){
if(!(validate53(data["compute-regular-priority"], {instancePath:instancePath+"/compute-regular-priority",parentData:data,parentDataProperty:"compute-regular-priority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-patch-mode"] !== undefined){
if(!(validate53(data["compute-patch-mode"], {instancePath:instancePath+"/compute-patch-mode",parentData:data,parentDataProperty:"compute-patch-mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-automatic-updates"] !== undefined){
if(!(validate53(data["compute-automatic-updates"], {instancePath:instancePath+"/compute-automatic-updates",parentData:data,parentDataProperty:"compute-automatic-updates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-scheduled-restarts"] !== undefined){
if(!(validate53(data["compute-scheduled-restarts"], {instancePath:instancePath+"/compute-scheduled-restarts",parentData:data,parentDataProperty:"compute-scheduled-restarts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-patch-assessment"] !== undefined){
if(!(validate53(data["compute-patch-assessment"], {instancePath:instancePath+"/compute-patch-assessment",parentData:data,parentDataProperty:"compute-patch-assessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["compute-hybrid-benefit"] !== undefined){
if(!(validate53(data["compute-hybrid-benefit"], {instancePath:instancePath+"/compute-hybrid-benefit",parentData:data,parentDataProperty:"compute-hybrid-benefit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-pool-has-data-disk"] !== undefined){
if(!(validate53(data["storage-pool-has-data-disk"], {instancePath:instancePath+"/storage-pool-has-data-disk",parentData:data,parentDataProperty:"storage-pool-has-data-disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-data-disk-count"] !== undefined){
if(!(validate53(data["storage-data-disk-count"], {instancePath:instancePath+"/storage-data-disk-count",parentData:data,parentDataProperty:"storage-data-disk-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-data-disk-own-resource"] !== undefined){
if(!(validate53(data["storage-data-disk-own-resource"], {instancePath:instancePath+"/storage-data-disk-own-resource",parentData:data,parentDataProperty:"storage-data-disk-own-resource",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-data-disk-detach-on-deletion"] !== undefined){
if(!(validate53(data["storage-data-disk-detach-on-deletion"], {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",parentData:data,parentDataProperty:"storage-data-disk-detach-on-deletion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-lun-unique"] !== undefined){
if(!(validate53(data["storage-lun-unique"], {instancePath:instancePath+"/storage-lun-unique",parentData:data,parentDataProperty:"storage-lun-unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-lun-in-range"] !== undefined){
if(!(validate53(data["storage-lun-in-range"], {instancePath:instancePath+"/storage-lun-in-range",parentData:data,parentDataProperty:"storage-lun-in-range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-pool-host-caching-none"] !== undefined){
if(!(validate53(data["storage-pool-host-caching-none"], {instancePath:instancePath+"/storage-pool-host-caching-none",parentData:data,parentDataProperty:"storage-pool-host-caching-none",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-managed-disks-only"] !== undefined){
if(!(validate53(data["storage-managed-disks-only"], {instancePath:instancePath+"/storage-managed-disks-only",parentData:data,parentDataProperty:"storage-managed-disks-only",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-not-shared"] !== undefined){
if(!(validate53(data["storage-disk-not-shared"], {instancePath:instancePath+"/storage-disk-not-shared",parentData:data,parentDataProperty:"storage-disk-not-shared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-av2-pool-limits"] !== undefined){
if(!(validate53(data["storage-av2-pool-limits"], {instancePath:instancePath+"/storage-av2-pool-limits",parentData:data,parentDataProperty:"storage-av2-pool-limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-pool-size-tested"] !== undefined){
if(!(validate53(data["storage-pool-size-tested"], {instancePath:instancePath+"/storage-pool-size-tested",parentData:data,parentDataProperty:"storage-pool-size-tested",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-pool-capacity"] !== undefined){
if(!(validate53(data["storage-pool-capacity"], {instancePath:instancePath+"/storage-pool-capacity",parentData:data,parentDataProperty:"storage-pool-capacity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-pool-capacity-floor"] !== undefined){
if(!(validate53(data["storage-pool-capacity-floor"], {instancePath:instancePath+"/storage-pool-capacity-floor",parentData:data,parentDataProperty:"storage-pool-capacity-floor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-os-disk-persistent"] !== undefined){
if(!(validate53(data["storage-os-disk-persistent"], {instancePath:instancePath+"/storage-os-disk-persistent",parentData:data,parentDataProperty:"storage-os-disk-persistent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-os-disk-type"] !== undefined){
if(!(validate53(data["storage-os-disk-type"], {instancePath:instancePath+"/storage-os-disk-type",parentData:data,parentDataProperty:"storage-os-disk-type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-os-disk-not-hdd"] !== undefined){
if(!(validate53(data["storage-os-disk-not-hdd"], {instancePath:instancePath+"/storage-os-disk-not-hdd",parentData:data,parentDataProperty:"storage-os-disk-not-hdd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-premium-disk-on-premium-size"] !== undefined){
if(!(validate53(data["storage-premium-disk-on-premium-size"], {instancePath:instancePath+"/storage-premium-disk-on-premium-size",parentData:data,parentDataProperty:"storage-premium-disk-on-premium-size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-zonal-disk-on-zonal-machine"] !== undefined){
if(!(validate53(data["storage-zonal-disk-on-zonal-machine"], {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",parentData:data,parentDataProperty:"storage-zonal-disk-on-zonal-machine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-ultra-disk-enabled"] !== undefined){
if(!(validate53(data["storage-ultra-disk-enabled"], {instancePath:instancePath+"/storage-ultra-disk-enabled",parentData:data,parentDataProperty:"storage-ultra-disk-enabled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-in-machine-zone"] !== undefined){
if(!(validate53(data["storage-disk-in-machine-zone"], {instancePath:instancePath+"/storage-disk-in-machine-zone",parentData:data,parentDataProperty:"storage-disk-in-machine-zone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-size-in-range"] !== undefined){
if(!(validate53(data["storage-disk-size-in-range"], {instancePath:instancePath+"/storage-disk-size-in-range",parentData:data,parentDataProperty:"storage-disk-size-in-range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-size-aligned"] !== undefined){
if(!(validate53(data["storage-disk-size-aligned"], {instancePath:instancePath+"/storage-disk-size-aligned",parentData:data,parentDataProperty:"storage-disk-size-aligned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-public-access-off"] !== undefined){
if(!(validate53(data["storage-disk-public-access-off"], {instancePath:instancePath+"/storage-disk-public-access-off",parentData:data,parentDataProperty:"storage-disk-public-access-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-customer-key"] !== undefined){
if(!(validate53(data["storage-disk-customer-key"], {instancePath:instancePath+"/storage-disk-customer-key",parentData:data,parentDataProperty:"storage-disk-customer-key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-no-azure-disk-encryption"] !== undefined){
if(!(validate53(data["storage-no-azure-disk-encryption"], {instancePath:instancePath+"/storage-no-azure-disk-encryption",parentData:data,parentDataProperty:"storage-no-azure-disk-encryption",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-no-encryption-settings-on-data-disk"] !== undefined){
if(!(validate53(data["storage-no-encryption-settings-on-data-disk"], {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",parentData:data,parentDataProperty:"storage-no-encryption-settings-on-data-disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-write-accelerator-off"] !== undefined){
if(!(validate53(data["storage-write-accelerator-off"], {instancePath:instancePath+"/storage-write-accelerator-off",parentData:data,parentDataProperty:"storage-write-accelerator-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-artifacts-https-only"] !== undefined){
if(!(validate53(data["storage-artifacts-https-only"], {instancePath:instancePath+"/storage-artifacts-https-only",parentData:data,parentDataProperty:"storage-artifacts-https-only",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-artifacts-tls12"] !== undefined){
if(!(validate53(data["storage-artifacts-tls12"], {instancePath:instancePath+"/storage-artifacts-tls12",parentData:data,parentDataProperty:"storage-artifacts-tls12",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-artifacts-no-public-blobs"] !== undefined){
if(!(validate53(data["storage-artifacts-no-public-blobs"], {instancePath:instancePath+"/storage-artifacts-no-public-blobs",parentData:data,parentDataProperty:"storage-artifacts-no-public-blobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["storage-artifacts-no-shared-key"] !== undefined){
if(!(validate53(data["storage-artifacts-no-shared-key"], {instancePath:instancePath+"/storage-artifacts-no-shared-key",parentData:data,parentDataProperty:"storage-artifacts-no-shared-key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-secret-inputs"] !== undefined){
if(!(validate53(data["credentials-secret-inputs"], {instancePath:instancePath+"/credentials-secret-inputs",parentData:data,parentDataProperty:"credentials-secret-inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-secret-in-extension-settings"] !== undefined){
if(!(validate53(data["credentials-no-secret-in-extension-settings"], {instancePath:instancePath+"/credentials-no-secret-in-extension-settings",parentData:data,parentDataProperty:"credentials-no-secret-in-extension-settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-secret-in-run-command"] !== undefined){
if(!(validate53(data["credentials-no-secret-in-run-command"], {instancePath:instancePath+"/credentials-no-secret-in-run-command",parentData:data,parentDataProperty:"credentials-no-secret-in-run-command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-secret-in-tags"] !== undefined){
if(!(validate53(data["credentials-no-secret-in-tags"], {instancePath:instancePath+"/credentials-no-secret-in-tags",parentData:data,parentDataProperty:"credentials-no-secret-in-tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-secret-in-custom-data"] !== undefined){
if(!(validate53(data["credentials-no-secret-in-custom-data"], {instancePath:instancePath+"/credentials-no-secret-in-custom-data",parentData:data,parentDataProperty:"credentials-no-secret-in-custom-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-custom-data"] !== undefined){
if(!(validate53(data["credentials-no-custom-data"], {instancePath:instancePath+"/credentials-no-custom-data",parentData:data,parentDataProperty:"credentials-no-custom-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-command-in-protected-settings"] !== undefined){
if(!(validate53(data["credentials-command-in-protected-settings"], {instancePath:instancePath+"/credentials-command-in-protected-settings",parentData:data,parentDataProperty:"credentials-command-in-protected-settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-script-without-storage-key"] !== undefined){
if(!(validate53(data["credentials-script-without-storage-key"], {instancePath:instancePath+"/credentials-script-without-storage-key",parentData:data,parentDataProperty:"credentials-script-without-storage-key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-join-password-by-reference"] !== undefined){
if(!(validate53(data["credentials-join-password-by-reference"], {instancePath:instancePath+"/credentials-join-password-by-reference",parentData:data,parentDataProperty:"credentials-join-password-by-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-readable-by-platform"] !== undefined){
if(!(validate53(data["credentials-key-vault-readable-by-platform"], {instancePath:instancePath+"/credentials-key-vault-readable-by-platform",parentData:data,parentDataProperty:"credentials-key-vault-readable-by-platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-purge-protection"] !== undefined){
if(!(validate53(data["credentials-key-vault-purge-protection"], {instancePath:instancePath+"/credentials-key-vault-purge-protection",parentData:data,parentDataProperty:"credentials-key-vault-purge-protection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-soft-delete"] !== undefined){
if(!(validate53(data["credentials-key-vault-soft-delete"], {instancePath:instancePath+"/credentials-key-vault-soft-delete",parentData:data,parentDataProperty:"credentials-key-vault-soft-delete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-retention"] !== undefined){
if(!(validate53(data["credentials-key-vault-retention"], {instancePath:instancePath+"/credentials-key-vault-retention",parentData:data,parentDataProperty:"credentials-key-vault-retention",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-roles"] !== undefined){
if(!(validate53(data["credentials-key-vault-roles"], {instancePath:instancePath+"/credentials-key-vault-roles",parentData:data,parentDataProperty:"credentials-key-vault-roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-network"] !== undefined){
if(!(validate53(data["credentials-key-vault-network"], {instancePath:instancePath+"/credentials-key-vault-network",parentData:data,parentDataProperty:"credentials-key-vault-network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-length"] !== undefined){
if(!(validate53(data["credentials-passphrase-length"], {instancePath:instancePath+"/credentials-passphrase-length",parentData:data,parentDataProperty:"credentials-passphrase-length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-ascii"] !== undefined){
if(!(validate53(data["credentials-passphrase-ascii"], {instancePath:instancePath+"/credentials-passphrase-ascii",parentData:data,parentDataProperty:"credentials-passphrase-ascii",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-characters"] !== undefined){
if(!(validate53(data["credentials-passphrase-characters"], {instancePath:instancePath+"/credentials-passphrase-characters",parentData:data,parentDataProperty:"credentials-passphrase-characters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-stable"] !== undefined){
if(!(validate53(data["credentials-passphrase-stable"], {instancePath:instancePath+"/credentials-passphrase-stable",parentData:data,parentDataProperty:"credentials-passphrase-stable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-in-key-vault"] !== undefined){
if(!(validate53(data["credentials-passphrase-in-key-vault"], {instancePath:instancePath+"/credentials-passphrase-in-key-vault",parentData:data,parentDataProperty:"credentials-passphrase-in-key-vault",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-readable"] !== undefined){
if(!(validate53(data["credentials-passphrase-readable"], {instancePath:instancePath+"/credentials-passphrase-readable",parentData:data,parentDataProperty:"credentials-passphrase-readable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-vault-saves-passphrases"] !== undefined){
if(!(validate53(data["credentials-vault-saves-passphrases"], {instancePath:instancePath+"/credentials-vault-saves-passphrases",parentData:data,parentDataProperty:"credentials-vault-saves-passphrases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-server-role-scope"] !== undefined){
if(!(validate53(data["credentials-server-role-scope"], {instancePath:instancePath+"/credentials-server-role-scope",parentData:data,parentDataProperty:"credentials-server-role-scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-server-role-least"] !== undefined){
if(!(validate53(data["credentials-server-role-least"], {instancePath:instancePath+"/credentials-server-role-least",parentData:data,parentDataProperty:"credentials-server-role-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-server-one-vault"] !== undefined){
if(!(validate53(data["credentials-server-one-vault"], {instancePath:instancePath+"/credentials-server-one-vault",parentData:data,parentDataProperty:"credentials-server-one-vault",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-server-backup-operator"] !== undefined){
if(!(validate53(data["credentials-server-backup-operator"], {instancePath:instancePath+"/credentials-server-backup-operator",parentData:data,parentDataProperty:"credentials-server-backup-operator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["credentials-role-principal-type"] !== undefined){
if(!(validate53(data["credentials-role-principal-type"], {instancePath:instancePath+"/credentials-role-principal-type",parentData:data,parentDataProperty:"credentials-role-principal-type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-server-recognised"] !== undefined){
if(!(validate53(data["installation-server-recognised"], {instancePath:instancePath+"/installation-server-recognised",parentData:data,parentDataProperty:"installation-server-recognised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-server-installed"] !== undefined){
if(!(validate53(data["installation-server-installed"], {instancePath:instancePath+"/installation-server-installed",parentData:data,parentDataProperty:"installation-server-installed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-extensions-allowed"] !== undefined){
if(!(validate53(data["installation-extensions-allowed"], {instancePath:instancePath+"/installation-extensions-allowed",parentData:data,parentDataProperty:"installation-extensions-allowed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-one-custom-script-extension"] !== undefined){
if(!(validate53(data["installation-one-custom-script-extension"], {instancePath:instancePath+"/installation-one-custom-script-extension",parentData:data,parentDataProperty:"installation-one-custom-script-extension",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-script-settings"] !== undefined){
if(!(validate53(data["installation-script-settings"], {instancePath:instancePath+"/installation-script-settings",parentData:data,parentDataProperty:"installation-script-settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-extension-publisher"] !== undefined){
if(!(validate53(data["installation-extension-publisher"], {instancePath:instancePath+"/installation-extension-publisher",parentData:data,parentDataProperty:"installation-extension-publisher",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-handler-version"] !== undefined){
if(!(validate53(data["installation-handler-version"], {instancePath:instancePath+"/installation-handler-version",parentData:data,parentDataProperty:"installation-handler-version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-known-extensions"] !== undefined){
if(!(validate53(data["installation-known-extensions"], {instancePath:instancePath+"/installation-known-extensions",parentData:data,parentDataProperty:"installation-known-extensions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-failures-not-suppressed"] !== undefined){
if(!(validate53(data["installation-failures-not-suppressed"], {instancePath:instancePath+"/installation-failures-not-suppressed",parentData:data,parentDataProperty:"installation-failures-not-suppressed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-extensions-in-sequence"] !== undefined){
if(!(validate53(data["installation-extensions-in-sequence"], {instancePath:instancePath+"/installation-extensions-in-sequence",parentData:data,parentDataProperty:"installation-extensions-in-sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-script-after-join"] !== undefined){
if(!(validate53(data["installation-script-after-join"], {instancePath:instancePath+"/installation-script-after-join",parentData:data,parentDataProperty:"installation-script-after-join",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-script-after-roles"] !== undefined){
if(!(validate53(data["installation-script-after-roles"], {instancePath:instancePath+"/installation-script-after-roles",parentData:data,parentDataProperty:"installation-script-after-roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-script-after-way-out"] !== undefined){
if(!(validate53(data["installation-script-after-way-out"], {instancePath:instancePath+"/installation-script-after-way-out",parentData:data,parentDataProperty:"installation-script-after-way-out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-script-timeout"] !== undefined){
if(!(validate53(data["installation-script-timeout"], {instancePath:instancePath+"/installation-script-timeout",parentData:data,parentDataProperty:"installation-script-timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-run-command-fails-visibly"] !== undefined){
if(!(validate53(data["installation-run-command-fails-visibly"], {instancePath:instancePath+"/installation-run-command-fails-visibly",parentData:data,parentDataProperty:"installation-run-command-fails-visibly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-domain-join"] !== undefined){
if(!(validate53(data["installation-domain-join"], {instancePath:instancePath+"/installation-domain-join",parentData:data,parentDataProperty:"installation-domain-join",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-join-domain-name"] !== undefined){
if(!(validate53(data["installation-join-domain-name"], {instancePath:instancePath+"/installation-join-domain-name",parentData:data,parentDataProperty:"installation-join-domain-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-join-account"] !== undefined){
if(!(validate53(data["installation-join-account"], {instancePath:instancePath+"/installation-join-account",parentData:data,parentDataProperty:"installation-join-account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-join-password-given"] !== undefined){
if(!(validate53(data["installation-join-password-given"], {instancePath:instancePath+"/installation-join-password-given",parentData:data,parentDataProperty:"installation-join-password-given",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-join-unit"] !== undefined){
if(!(validate53(data["installation-join-unit"], {instancePath:instancePath+"/installation-join-unit",parentData:data,parentDataProperty:"installation-join-unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-join-options"] !== undefined){
if(!(validate53(data["installation-join-options"], {instancePath:instancePath+"/installation-join-options",parentData:data,parentDataProperty:"installation-join-options",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-join-restart"] !== undefined){
if(!(validate53(data["installation-join-restart"], {instancePath:instancePath+"/installation-join-restart",parentData:data,parentDataProperty:"installation-join-restart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["installation-join-written-once"] !== undefined){
if(!(validate53(data["installation-join-written-once"], {instancePath:instancePath+"/installation-join-written-once",parentData:data,parentDataProperty:"installation-join-written-once",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-vault-diagnostics"] !== undefined){
if(!(validate53(data["monitoring-vault-diagnostics"], {instancePath:instancePath+"/monitoring-vault-diagnostics",parentData:data,parentDataProperty:"monitoring-vault-diagnostics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-vault-diagnostics-dedicated"] !== undefined){
if(!(validate53(data["monitoring-vault-diagnostics-dedicated"], {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",parentData:data,parentDataProperty:"monitoring-vault-diagnostics-dedicated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-workspace-retention"] !== undefined){
if(!(validate53(data["monitoring-workspace-retention"], {instancePath:instancePath+"/monitoring-workspace-retention",parentData:data,parentDataProperty:"monitoring-workspace-retention",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-agent"] !== undefined){
if(!(validate53(data["monitoring-agent"], {instancePath:instancePath+"/monitoring-agent",parentData:data,parentDataProperty:"monitoring-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-no-legacy-agent"] !== undefined){
if(!(validate53(data["monitoring-no-legacy-agent"], {instancePath:instancePath+"/monitoring-no-legacy-agent",parentData:data,parentDataProperty:"monitoring-no-legacy-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-data-collection"] !== undefined){
if(!(validate53(data["monitoring-data-collection"], {instancePath:instancePath+"/monitoring-data-collection",parentData:data,parentDataProperty:"monitoring-data-collection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-alerts-reach-people"] !== undefined){
if(!(validate53(data["monitoring-alerts-reach-people"], {instancePath:instancePath+"/monitoring-alerts-reach-people",parentData:data,parentDataProperty:"monitoring-alerts-reach-people",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-action-group-receivers"] !== undefined){
if(!(validate53(data["monitoring-action-group-receivers"], {instancePath:instancePath+"/monitoring-action-group-receivers",parentData:data,parentDataProperty:"monitoring-action-group-receivers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-antimalware-exclusions"] !== undefined){
if(!(validate53(data["monitoring-antimalware-exclusions"], {instancePath:instancePath+"/monitoring-antimalware-exclusions",parentData:data,parentDataProperty:"monitoring-antimalware-exclusions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-maintenance-assigned"] !== undefined){
if(!(validate53(data["monitoring-maintenance-assigned"], {instancePath:instancePath+"/monitoring-maintenance-assigned",parentData:data,parentDataProperty:"monitoring-maintenance-assigned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["monitoring-update-assessment"] !== undefined){
if(!(validate53(data["monitoring-update-assessment"], {instancePath:instancePath+"/monitoring-update-assessment",parentData:data,parentDataProperty:"monitoring-update-assessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-vault-protected"] !== undefined){
if(!(validate53(data["protection-vault-protected"], {instancePath:instancePath+"/protection-vault-protected",parentData:data,parentDataProperty:"protection-vault-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-data-disks-protected"] !== undefined){
if(!(validate53(data["protection-data-disks-protected"], {instancePath:instancePath+"/protection-data-disks-protected",parentData:data,parentDataProperty:"protection-data-disks-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-passphrase-protected"] !== undefined){
if(!(validate53(data["protection-passphrase-protected"], {instancePath:instancePath+"/protection-passphrase-protected",parentData:data,parentDataProperty:"protection-passphrase-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-passphrase-key-vault-protected"] !== undefined){
if(!(validate53(data["protection-passphrase-key-vault-protected"], {instancePath:instancePath+"/protection-passphrase-key-vault-protected",parentData:data,parentDataProperty:"protection-passphrase-key-vault-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-server-protected"] !== undefined){
if(!(validate53(data["protection-server-protected"], {instancePath:instancePath+"/protection-server-protected",parentData:data,parentDataProperty:"protection-server-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-vault-group-protected"] !== undefined){
if(!(validate53(data["protection-vault-group-protected"], {instancePath:instancePath+"/protection-vault-group-protected",parentData:data,parentDataProperty:"protection-vault-group-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-catalogue-protected"] !== undefined){
if(!(validate53(data["protection-catalogue-protected"], {instancePath:instancePath+"/protection-catalogue-protected",parentData:data,parentDataProperty:"protection-catalogue-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-store-versioning"] !== undefined){
if(!(validate53(data["protection-store-versioning"], {instancePath:instancePath+"/protection-store-versioning",parentData:data,parentDataProperty:"protection-store-versioning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-store-soft-delete"] !== undefined){
if(!(validate53(data["protection-store-soft-delete"], {instancePath:instancePath+"/protection-store-soft-delete",parentData:data,parentDataProperty:"protection-store-soft-delete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-vault-locked"] !== undefined){
if(!(validate53(data["protection-vault-locked"], {instancePath:instancePath+"/protection-vault-locked",parentData:data,parentDataProperty:"protection-vault-locked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-no-read-only-lock"] !== undefined){
if(!(validate53(data["protection-no-read-only-lock"], {instancePath:instancePath+"/protection-no-read-only-lock",parentData:data,parentDataProperty:"protection-no-read-only-lock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["protection-machine-backup"] !== undefined){
if(!(validate53(data["protection-machine-backup"], {instancePath:instancePath+"/protection-machine-backup",parentData:data,parentDataProperty:"protection-machine-backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["tagging-required-tags"] !== undefined){
if(!(validate53(data["tagging-required-tags"], {instancePath:instancePath+"/tagging-required-tags",parentData:data,parentDataProperty:"tagging-required-tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["tagging-tag-limits"] !== undefined){
if(!(validate53(data["tagging-tag-limits"], {instancePath:instancePath+"/tagging-tag-limits",parentData:data,parentDataProperty:"tagging-tag-limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["tagging-region-known"] !== undefined){
if(!(validate53(data["tagging-region-known"], {instancePath:instancePath+"/tagging-region-known",parentData:data,parentDataProperty:"tagging-region-known",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["tagging-allowed-regions"] !== undefined){
if(!(validate53(data["tagging-allowed-regions"], {instancePath:instancePath+"/tagging-allowed-regions",parentData:data,parentDataProperty:"tagging-allowed-regions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-one-way-doors"] !== undefined){
if(!(validate53(data["lifecycle-one-way-doors"], {instancePath:instancePath+"/lifecycle-one-way-doors",parentData:data,parentDataProperty:"lifecycle-one-way-doors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-size-lasts"] !== undefined){
if(!(validate53(data["lifecycle-size-lasts"], {instancePath:instancePath+"/lifecycle-size-lasts",parentData:data,parentDataProperty:"lifecycle-size-lasts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-os-disk-lasts"] !== undefined){
if(!(validate53(data["lifecycle-os-disk-lasts"], {instancePath:instancePath+"/lifecycle-os-disk-lasts",parentData:data,parentDataProperty:"lifecycle-os-disk-lasts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-windows-supported"] !== undefined){
if(!(validate53(data["lifecycle-windows-supported"], {instancePath:instancePath+"/lifecycle-windows-supported",parentData:data,parentDataProperty:"lifecycle-windows-supported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-os-disk-encryption"] !== undefined){
if(!(validate53(data["lifecycle-os-disk-encryption"], {instancePath:instancePath+"/lifecycle-os-disk-encryption",parentData:data,parentDataProperty:"lifecycle-os-disk-encryption",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-no-preview-api"] !== undefined){
if(!(validate53(data["lifecycle-no-preview-api"], {instancePath:instancePath+"/lifecycle-no-preview-api",parentData:data,parentDataProperty:"lifecycle-no-preview-api",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-current-modules"] !== undefined){
if(!(validate53(data["lifecycle-current-modules"], {instancePath:instancePath+"/lifecycle-current-modules",parentData:data,parentDataProperty:"lifecycle-current-modules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-exemption-current"] !== undefined){
if(!(validate53(data["lifecycle-exemption-current"], {instancePath:instancePath+"/lifecycle-exemption-current",parentData:data,parentDataProperty:"lifecycle-exemption-current",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["types-arm-type"] !== undefined){
if(!(validate53(data["types-arm-type"], {instancePath:instancePath+"/types-arm-type",parentData:data,parentDataProperty:"types-arm-type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.vault !== undefined){
if(!(validate53(data.vault, {instancePath:instancePath+"/vault",parentData:data,parentDataProperty:"vault",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate53(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.compute !== undefined){
if(!(validate53(data.compute, {instancePath:instancePath+"/compute",parentData:data,parentDataProperty:"compute",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate53(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.credentials !== undefined){
if(!(validate53(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.installation !== undefined){
if(!(validate53(data.installation, {instancePath:instancePath+"/installation",parentData:data,parentDataProperty:"installation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate53(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.protection !== undefined){
if(!(validate53(data.protection, {instancePath:instancePath+"/protection",parentData:data,parentDataProperty:"protection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.tagging !== undefined){
if(!(validate53(data.tagging, {instancePath:instancePath+"/tagging",parentData:data,parentDataProperty:"tagging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate53(data.lifecycle, {instancePath:instancePath+"/lifecycle",parentData:data,parentDataProperty:"lifecycle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.types !== undefined){
if(!(validate53(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true,"default":["GeoRedundant"]}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}},"network-explicit-way-out":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]}}},"network-required-endpoints-reachable":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]},"vaultIsPrivate":{"type":"boolean","default":false}}},"network-firewall-names-complete":{"type":"object","additionalProperties":false,"properties":{"vaultIsPrivate":{"type":"boolean","default":false}}},"network-no-deny-above-allow":{"type":"object","additionalProperties":false,"properties":{"protectedPrefixes":{"type":"array","items":{"type":"string"},"default":[]},"domainControllers":{"type":"array","items":{"type":"string"},"default":[]},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]},"vaultIsPrivate":{"type":"boolean","default":false}}},"network-activation-reachable":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]}}},"network-default-route-leads-out":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"},"default":[]}}},"network-http-only-where-needed":{"type":"object","additionalProperties":false,"properties":{"furtherHttpNames":{"type":"array","items":{"type":"string"},"default":[]}}},"network-protected-machines-reachable":{"type":"object","additionalProperties":false,"properties":{"protectedPrefixes":{"type":"array","items":{"type":"string"},"default":[]}}},"network-domain-controllers-reachable":{"type":"object","additionalProperties":false,"properties":{"domainControllers":{"type":"array","items":{"type":"string"},"default":[]}}},"network-client-recovery-port":{"type":"object","additionalProperties":false,"properties":{"clientPrefixes":{"type":"array","items":{"type":"string"},"default":[]}}},"network-lateral-traversal-restricted":{"type":"object","additionalProperties":false,"properties":{"allowedPorts":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535},"default":[]}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true,"default":["V3","V4"]},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean","default":false}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean","default":false}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}},"credentials-key-vault-retention":{"type":"object","additionalProperties":false,"properties":{"minimumDays":{"type":"integer","minimum":7,"maximum":90,"default":90}}},"credentials-vault-saves-passphrases":{"type":"object","additionalProperties":false,"properties":{"agentSavesPassphrases":{"type":"boolean","default":false}}},"installation-known-extensions":{"type":"object","additionalProperties":false,"properties":{"allowedTypes":{"type":"array","items":{"type":"string"},"default":["CustomScriptExtension","JsonADDomainExtension","AzureMonitorWindowsAgent","MDE.Windows","ConfigurationforWindows","GuestAttestation","IaaSAntimalware"]}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1,"default":30}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":["environment","owner"]},"everyResource":{"type":"boolean","default":false}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}}};
const pattern3 = new RegExp("^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$", "u");

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
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
if(data["vault-redundancy-allowed"] !== undefined){
let data0 = data["vault-redundancy-allowed"];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "allowed")){
const err1 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.allowed !== undefined){
let data1 = data0.allowed;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((data2 === "GeoRedundant") || (data2 === "LocallyRedundant")) || (data2 === "ZoneRedundant"))){
const err3 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed/" + i0,schemaPath:"#/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema22.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err4 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
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
const err6 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["vault-immutable-needs-v4"] !== undefined){
let data3 = data["vault-immutable-needs-v4"];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(key2 === "mabsVersion")){
const err7 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.mabsVersion !== undefined){
let data4 = data3.mabsVersion;
if(!((data4 === "V3") || (data4 === "V4"))){
const err8 = {instancePath:instancePath+"/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema22.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
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
const err9 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["vault-private-endpoint-needs-v4"] !== undefined){
let data5 = data["vault-private-endpoint-needs-v4"];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!(key3 === "mabsVersion")){
const err10 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.mabsVersion !== undefined){
let data6 = data5.mabsVersion;
if(!((data6 === "V3") || (data6 === "V4"))){
const err11 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema22.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
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
const err12 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["network-explicit-way-out"] !== undefined){
let data7 = data["network-explicit-way-out"];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(!(key4 === "proxies")){
const err13 = {instancePath:instancePath+"/network-explicit-way-out",schemaPath:"#/properties/network-explicit-way-out/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.proxies !== undefined){
let data8 = data7.proxies;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err14 = {instancePath:instancePath+"/network-explicit-way-out/proxies/" + i2,schemaPath:"#/properties/network-explicit-way-out/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
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
const err15 = {instancePath:instancePath+"/network-explicit-way-out/proxies/" + i2,schemaPath:"#/properties/network-explicit-way-out/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath:instancePath+"/network-explicit-way-out/proxies",schemaPath:"#/properties/network-explicit-way-out/properties/proxies/type",keyword:"type",params:{type: "array"}};
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
const err17 = {instancePath:instancePath+"/network-explicit-way-out",schemaPath:"#/properties/network-explicit-way-out/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["network-required-endpoints-reachable"] !== undefined){
let data10 = data["network-required-endpoints-reachable"];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 in data10){
if(!((key5 === "proxies") || (key5 === "vaultIsPrivate"))){
const err18 = {instancePath:instancePath+"/network-required-endpoints-reachable",schemaPath:"#/properties/network-required-endpoints-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.proxies !== undefined){
let data11 = data10.proxies;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err19 = {instancePath:instancePath+"/network-required-endpoints-reachable/proxies/" + i3,schemaPath:"#/properties/network-required-endpoints-reachable/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
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
const err20 = {instancePath:instancePath+"/network-required-endpoints-reachable/proxies/" + i3,schemaPath:"#/properties/network-required-endpoints-reachable/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/network-required-endpoints-reachable/proxies",schemaPath:"#/properties/network-required-endpoints-reachable/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.vaultIsPrivate !== undefined){
if(typeof data10.vaultIsPrivate !== "boolean"){
const err22 = {instancePath:instancePath+"/network-required-endpoints-reachable/vaultIsPrivate",schemaPath:"#/properties/network-required-endpoints-reachable/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/network-required-endpoints-reachable",schemaPath:"#/properties/network-required-endpoints-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["network-firewall-names-complete"] !== undefined){
let data14 = data["network-firewall-names-complete"];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
if(!(key6 === "vaultIsPrivate")){
const err24 = {instancePath:instancePath+"/network-firewall-names-complete",schemaPath:"#/properties/network-firewall-names-complete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.vaultIsPrivate !== undefined){
if(typeof data14.vaultIsPrivate !== "boolean"){
const err25 = {instancePath:instancePath+"/network-firewall-names-complete/vaultIsPrivate",schemaPath:"#/properties/network-firewall-names-complete/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/network-firewall-names-complete",schemaPath:"#/properties/network-firewall-names-complete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["network-no-deny-above-allow"] !== undefined){
let data16 = data["network-no-deny-above-allow"];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key7 in data16){
if(!((((key7 === "protectedPrefixes") || (key7 === "domainControllers")) || (key7 === "proxies")) || (key7 === "vaultIsPrivate"))){
const err27 = {instancePath:instancePath+"/network-no-deny-above-allow",schemaPath:"#/properties/network-no-deny-above-allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16.protectedPrefixes !== undefined){
let data17 = data16.protectedPrefixes;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i4=0; i4<len3; i4++){
if(typeof data17[i4] !== "string"){
const err28 = {instancePath:instancePath+"/network-no-deny-above-allow/protectedPrefixes/" + i4,schemaPath:"#/properties/network-no-deny-above-allow/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
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
const err29 = {instancePath:instancePath+"/network-no-deny-above-allow/protectedPrefixes",schemaPath:"#/properties/network-no-deny-above-allow/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.domainControllers !== undefined){
let data19 = data16.domainControllers;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i5=0; i5<len4; i5++){
if(typeof data19[i5] !== "string"){
const err30 = {instancePath:instancePath+"/network-no-deny-above-allow/domainControllers/" + i5,schemaPath:"#/properties/network-no-deny-above-allow/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/network-no-deny-above-allow/domainControllers",schemaPath:"#/properties/network-no-deny-above-allow/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.proxies !== undefined){
let data21 = data16.proxies;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i6=0; i6<len5; i6++){
let data22 = data21[i6];
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
const err32 = {instancePath:instancePath+"/network-no-deny-above-allow/proxies/" + i6,schemaPath:"#/properties/network-no-deny-above-allow/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
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
const err33 = {instancePath:instancePath+"/network-no-deny-above-allow/proxies/" + i6,schemaPath:"#/properties/network-no-deny-above-allow/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/network-no-deny-above-allow/proxies",schemaPath:"#/properties/network-no-deny-above-allow/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.vaultIsPrivate !== undefined){
if(typeof data16.vaultIsPrivate !== "boolean"){
const err35 = {instancePath:instancePath+"/network-no-deny-above-allow/vaultIsPrivate",schemaPath:"#/properties/network-no-deny-above-allow/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/network-no-deny-above-allow",schemaPath:"#/properties/network-no-deny-above-allow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["network-activation-reachable"] !== undefined){
let data24 = data["network-activation-reachable"];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key8 in data24){
if(!(key8 === "proxies")){
const err37 = {instancePath:instancePath+"/network-activation-reachable",schemaPath:"#/properties/network-activation-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data24.proxies !== undefined){
let data25 = data24.proxies;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i7=0; i7<len6; i7++){
let data26 = data25[i7];
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
const err38 = {instancePath:instancePath+"/network-activation-reachable/proxies/" + i7,schemaPath:"#/properties/network-activation-reachable/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
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
const err39 = {instancePath:instancePath+"/network-activation-reachable/proxies/" + i7,schemaPath:"#/properties/network-activation-reachable/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
const err40 = {instancePath:instancePath+"/network-activation-reachable/proxies",schemaPath:"#/properties/network-activation-reachable/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/network-activation-reachable",schemaPath:"#/properties/network-activation-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["network-default-route-leads-out"] !== undefined){
let data27 = data["network-default-route-leads-out"];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key9 in data27){
if(!(key9 === "proxies")){
const err42 = {instancePath:instancePath+"/network-default-route-leads-out",schemaPath:"#/properties/network-default-route-leads-out/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data27.proxies !== undefined){
let data28 = data27.proxies;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i8=0; i8<len7; i8++){
let data29 = data28[i8];
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
const err43 = {instancePath:instancePath+"/network-default-route-leads-out/proxies/" + i8,schemaPath:"#/properties/network-default-route-leads-out/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/network-default-route-leads-out/proxies/" + i8,schemaPath:"#/properties/network-default-route-leads-out/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/network-default-route-leads-out/proxies",schemaPath:"#/properties/network-default-route-leads-out/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/network-default-route-leads-out",schemaPath:"#/properties/network-default-route-leads-out/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["network-http-only-where-needed"] !== undefined){
let data30 = data["network-http-only-where-needed"];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key10 in data30){
if(!(key10 === "furtherHttpNames")){
const err47 = {instancePath:instancePath+"/network-http-only-where-needed",schemaPath:"#/properties/network-http-only-where-needed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data30.furtherHttpNames !== undefined){
let data31 = data30.furtherHttpNames;
if(Array.isArray(data31)){
const len8 = data31.length;
for(let i9=0; i9<len8; i9++){
if(typeof data31[i9] !== "string"){
const err48 = {instancePath:instancePath+"/network-http-only-where-needed/furtherHttpNames/" + i9,schemaPath:"#/properties/network-http-only-where-needed/properties/furtherHttpNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/network-http-only-where-needed/furtherHttpNames",schemaPath:"#/properties/network-http-only-where-needed/properties/furtherHttpNames/type",keyword:"type",params:{type: "array"}};
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
const err50 = {instancePath:instancePath+"/network-http-only-where-needed",schemaPath:"#/properties/network-http-only-where-needed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["network-protected-machines-reachable"] !== undefined){
let data33 = data["network-protected-machines-reachable"];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key11 in data33){
if(!(key11 === "protectedPrefixes")){
const err51 = {instancePath:instancePath+"/network-protected-machines-reachable",schemaPath:"#/properties/network-protected-machines-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data33.protectedPrefixes !== undefined){
let data34 = data33.protectedPrefixes;
if(Array.isArray(data34)){
const len9 = data34.length;
for(let i10=0; i10<len9; i10++){
if(typeof data34[i10] !== "string"){
const err52 = {instancePath:instancePath+"/network-protected-machines-reachable/protectedPrefixes/" + i10,schemaPath:"#/properties/network-protected-machines-reachable/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/network-protected-machines-reachable/protectedPrefixes",schemaPath:"#/properties/network-protected-machines-reachable/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/network-protected-machines-reachable",schemaPath:"#/properties/network-protected-machines-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["network-domain-controllers-reachable"] !== undefined){
let data36 = data["network-domain-controllers-reachable"];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key12 in data36){
if(!(key12 === "domainControllers")){
const err55 = {instancePath:instancePath+"/network-domain-controllers-reachable",schemaPath:"#/properties/network-domain-controllers-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data36.domainControllers !== undefined){
let data37 = data36.domainControllers;
if(Array.isArray(data37)){
const len10 = data37.length;
for(let i11=0; i11<len10; i11++){
if(typeof data37[i11] !== "string"){
const err56 = {instancePath:instancePath+"/network-domain-controllers-reachable/domainControllers/" + i11,schemaPath:"#/properties/network-domain-controllers-reachable/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/network-domain-controllers-reachable/domainControllers",schemaPath:"#/properties/network-domain-controllers-reachable/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/network-domain-controllers-reachable",schemaPath:"#/properties/network-domain-controllers-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data["network-client-recovery-port"] !== undefined){
let data39 = data["network-client-recovery-port"];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key13 in data39){
if(!(key13 === "clientPrefixes")){
const err59 = {instancePath:instancePath+"/network-client-recovery-port",schemaPath:"#/properties/network-client-recovery-port/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data39.clientPrefixes !== undefined){
let data40 = data39.clientPrefixes;
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i12=0; i12<len11; i12++){
if(typeof data40[i12] !== "string"){
const err60 = {instancePath:instancePath+"/network-client-recovery-port/clientPrefixes/" + i12,schemaPath:"#/properties/network-client-recovery-port/properties/clientPrefixes/items/type",keyword:"type",params:{type: "string"}};
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
const err61 = {instancePath:instancePath+"/network-client-recovery-port/clientPrefixes",schemaPath:"#/properties/network-client-recovery-port/properties/clientPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/network-client-recovery-port",schemaPath:"#/properties/network-client-recovery-port/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["network-lateral-traversal-restricted"] !== undefined){
let data42 = data["network-lateral-traversal-restricted"];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key14 in data42){
if(!(key14 === "allowedPorts")){
const err63 = {instancePath:instancePath+"/network-lateral-traversal-restricted",schemaPath:"#/properties/network-lateral-traversal-restricted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data42.allowedPorts !== undefined){
let data43 = data42.allowedPorts;
if(Array.isArray(data43)){
const len12 = data43.length;
for(let i13=0; i13<len12; i13++){
let data44 = data43[i13];
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err64 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts/" + i13,schemaPath:"#/properties/network-lateral-traversal-restricted/properties/allowedPorts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 65535 || isNaN(data44)){
const err65 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts/" + i13,schemaPath:"#/properties/network-lateral-traversal-restricted/properties/allowedPorts/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err66 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts/" + i13,schemaPath:"#/properties/network-lateral-traversal-restricted/properties/allowedPorts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts",schemaPath:"#/properties/network-lateral-traversal-restricted/properties/allowedPorts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/network-lateral-traversal-restricted",schemaPath:"#/properties/network-lateral-traversal-restricted/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data["compute-image-release"] !== undefined){
let data45 = data["compute-image-release"];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key15 in data45){
if(!((key15 === "mabsVersions") || (key15 === "otherSkus"))){
const err69 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data45.mabsVersions !== undefined){
let data46 = data45.mabsVersions;
if(Array.isArray(data46)){
if(data46.length < 1){
const err70 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len13 = data46.length;
for(let i14=0; i14<len13; i14++){
let data47 = data46[i14];
if(!((data47 === "V3") || (data47 === "V4"))){
const err71 = {instancePath:instancePath+"/compute-image-release/mabsVersions/" + i14,schemaPath:"#/properties/compute-image-release/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema22.properties["compute-image-release"].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
let i15 = data46.length;
let j1;
if(i15 > 1){
outer1:
for(;i15--;){
for(j1 = i15; j1--;){
if(func0(data46[i15], data46[j1])){
const err72 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data45.otherSkus !== undefined){
let data48 = data45.otherSkus;
if(Array.isArray(data48)){
const len14 = data48.length;
for(let i16=0; i16<len14; i16++){
let data49 = data48[i16];
if(typeof data49 === "string"){
if(func7(data49) < 1){
const err74 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i16,schemaPath:"#/properties/compute-image-release/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i16,schemaPath:"#/properties/compute-image-release/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
let i17 = data48.length;
let j2;
if(i17 > 1){
const indices0 = {};
for(;i17--;){
let item0 = data48[i17];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err76 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j2}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
break;
}
indices0[item0] = i17;
}
}
}
else {
const err77 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data["compute-image-source"] !== undefined){
let data50 = data["compute-image-source"];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key16 in data50){
if(!(key16 === "approvedImageIds")){
const err79 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data50.approvedImageIds !== undefined){
let data51 = data50.approvedImageIds;
if(Array.isArray(data51)){
const len15 = data51.length;
for(let i18=0; i18<len15; i18++){
let data52 = data51[i18];
if(typeof data52 === "string"){
if(func7(data52) < 1){
const err80 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i18,schemaPath:"#/properties/compute-image-source/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i18,schemaPath:"#/properties/compute-image-source/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
let i19 = data51.length;
let j3;
if(i19 > 1){
const indices1 = {};
for(;i19--;){
let item1 = data51[i19];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err82 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j3}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
break;
}
indices1[item1] = i19;
}
}
}
else {
const err83 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data["compute-azure-edition"] !== undefined){
let data53 = data["compute-azure-edition"];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key17 in data53){
if(!(key17 === "acceptAzureEdition")){
const err85 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data53.acceptAzureEdition !== undefined){
if(typeof data53.acceptAzureEdition !== "boolean"){
const err86 = {instancePath:instancePath+"/compute-azure-edition/acceptAzureEdition",schemaPath:"#/properties/compute-azure-edition/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data["compute-size-known"] !== undefined){
let data55 = data["compute-size-known"];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key18 in data55){
if(!(key18 === "otherSizes")){
const err88 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data55.otherSizes !== undefined){
let data56 = data55.otherSizes;
if(Array.isArray(data56)){
const len16 = data56.length;
for(let i20=0; i20<len16; i20++){
let data57 = data56[i20];
if(typeof data57 === "string"){
if(func7(data57) < 1){
const err89 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i20,schemaPath:"#/properties/compute-size-known/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i20,schemaPath:"#/properties/compute-size-known/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
let i21 = data56.length;
let j4;
if(i21 > 1){
const indices2 = {};
for(;i21--;){
let item2 = data56[i21];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err91 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j4}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
break;
}
indices2[item2] = i21;
}
}
}
else {
const err92 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data["compute-allowed-sizes"] !== undefined){
let data58 = data["compute-allowed-sizes"];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key19 in data58){
if(!(key19 === "allowedSizes")){
const err94 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data58.allowedSizes !== undefined){
let data59 = data58.allowedSizes;
if(Array.isArray(data59)){
const len17 = data59.length;
for(let i22=0; i22<len17; i22++){
let data60 = data59[i22];
if(typeof data60 === "string"){
if(func7(data60) < 1){
const err95 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i22,schemaPath:"#/properties/compute-allowed-sizes/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err96 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i22,schemaPath:"#/properties/compute-allowed-sizes/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
let i23 = data59.length;
let j5;
if(i23 > 1){
const indices3 = {};
for(;i23--;){
let item3 = data59[i23];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j5 = indices3[item3];
const err97 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j5}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
break;
}
indices3[item3] = i23;
}
}
}
else {
const err98 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data["compute-premium-os-disk"] !== undefined){
let data61 = data["compute-premium-os-disk"];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key20 in data61){
if(!(key20 === "acceptStandardDisks")){
const err100 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data61.acceptStandardDisks !== undefined){
if(typeof data61.acceptStandardDisks !== "boolean"){
const err101 = {instancePath:instancePath+"/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/properties/compute-premium-os-disk/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data["storage-pool-capacity"] !== undefined){
let data63 = data["storage-pool-capacity"];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key21 in data63){
if(!(key21 === "protectedGiBByMachine")){
const err103 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data63.protectedGiBByMachine !== undefined){
let data64 = data63.protectedGiBByMachine;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key22 in data64){
let data65 = data64[key22];
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 <= 0 || isNaN(data65)){
const err104 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data["storage-pool-capacity-floor"] !== undefined){
let data66 = data["storage-pool-capacity-floor"];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key23 in data66){
if(!(key23 === "protectedGiBByMachine")){
const err108 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data66.protectedGiBByMachine !== undefined){
let data67 = data66.protectedGiBByMachine;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key24 in data67){
let data68 = data67[key24];
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 <= 0 || isNaN(data68)){
const err109 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data["credentials-key-vault-retention"] !== undefined){
let data69 = data["credentials-key-vault-retention"];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key25 in data69){
if(!(key25 === "minimumDays")){
const err113 = {instancePath:instancePath+"/credentials-key-vault-retention",schemaPath:"#/properties/credentials-key-vault-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data69.minimumDays !== undefined){
let data70 = data69.minimumDays;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err114 = {instancePath:instancePath+"/credentials-key-vault-retention/minimumDays",schemaPath:"#/properties/credentials-key-vault-retention/properties/minimumDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 90 || isNaN(data70)){
const err115 = {instancePath:instancePath+"/credentials-key-vault-retention/minimumDays",schemaPath:"#/properties/credentials-key-vault-retention/properties/minimumDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data70 < 7 || isNaN(data70)){
const err116 = {instancePath:instancePath+"/credentials-key-vault-retention/minimumDays",schemaPath:"#/properties/credentials-key-vault-retention/properties/minimumDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
else {
const err117 = {instancePath:instancePath+"/credentials-key-vault-retention",schemaPath:"#/properties/credentials-key-vault-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data["credentials-vault-saves-passphrases"] !== undefined){
let data71 = data["credentials-vault-saves-passphrases"];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key26 in data71){
if(!(key26 === "agentSavesPassphrases")){
const err118 = {instancePath:instancePath+"/credentials-vault-saves-passphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data71.agentSavesPassphrases !== undefined){
if(typeof data71.agentSavesPassphrases !== "boolean"){
const err119 = {instancePath:instancePath+"/credentials-vault-saves-passphrases/agentSavesPassphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/properties/agentSavesPassphrases/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/credentials-vault-saves-passphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data["installation-known-extensions"] !== undefined){
let data73 = data["installation-known-extensions"];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key27 in data73){
if(!(key27 === "allowedTypes")){
const err121 = {instancePath:instancePath+"/installation-known-extensions",schemaPath:"#/properties/installation-known-extensions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data73.allowedTypes !== undefined){
let data74 = data73.allowedTypes;
if(Array.isArray(data74)){
const len18 = data74.length;
for(let i24=0; i24<len18; i24++){
if(typeof data74[i24] !== "string"){
const err122 = {instancePath:instancePath+"/installation-known-extensions/allowedTypes/" + i24,schemaPath:"#/properties/installation-known-extensions/properties/allowedTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/installation-known-extensions/allowedTypes",schemaPath:"#/properties/installation-known-extensions/properties/allowedTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/installation-known-extensions",schemaPath:"#/properties/installation-known-extensions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data["monitoring-workspace-retention"] !== undefined){
let data76 = data["monitoring-workspace-retention"];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key28 in data76){
if(!(key28 === "retentionDaysMin")){
const err125 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data76.retentionDaysMin !== undefined){
let data77 = data76.retentionDaysMin;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err126 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 1 || isNaN(data77)){
const err127 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data["tagging-required-tags"] !== undefined){
let data78 = data["tagging-required-tags"];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key29 in data78){
if(!((key29 === "requiredTags") || (key29 === "everyResource"))){
const err129 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data78.requiredTags !== undefined){
let data79 = data78.requiredTags;
if(Array.isArray(data79)){
const len19 = data79.length;
for(let i25=0; i25<len19; i25++){
let data80 = data79[i25];
if(typeof data80 === "string"){
if(func7(data80) < 1){
const err130 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i25,schemaPath:"#/properties/tagging-required-tags/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i25,schemaPath:"#/properties/tagging-required-tags/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
let i26 = data79.length;
let j6;
if(i26 > 1){
const indices4 = {};
for(;i26--;){
let item4 = data79[i26];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j6 = indices4[item4];
const err132 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j6}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
break;
}
indices4[item4] = i26;
}
}
}
else {
const err133 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data78.everyResource !== undefined){
if(typeof data78.everyResource !== "boolean"){
const err134 = {instancePath:instancePath+"/tagging-required-tags/everyResource",schemaPath:"#/properties/tagging-required-tags/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data["tagging-region-known"] !== undefined){
let data82 = data["tagging-region-known"];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key30 in data82){
if(!(key30 === "otherRegions")){
const err136 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data82.otherRegions !== undefined){
let data83 = data82.otherRegions;
if(Array.isArray(data83)){
const len20 = data83.length;
for(let i27=0; i27<len20; i27++){
let data84 = data83[i27];
if(typeof data84 === "string"){
if(func7(data84) < 1){
const err137 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i27,schemaPath:"#/properties/tagging-region-known/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i27,schemaPath:"#/properties/tagging-region-known/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
let i28 = data83.length;
let j7;
if(i28 > 1){
const indices5 = {};
for(;i28--;){
let item5 = data83[i28];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j7 = indices5[item5];
const err139 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j7}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
break;
}
indices5[item5] = i28;
}
}
}
else {
const err140 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data["tagging-allowed-regions"] !== undefined){
let data85 = data["tagging-allowed-regions"];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key31 in data85){
if(!(key31 === "allowedRegions")){
const err142 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data85.allowedRegions !== undefined){
let data86 = data85.allowedRegions;
if(Array.isArray(data86)){
const len21 = data86.length;
for(let i29=0; i29<len21; i29++){
let data87 = data86[i29];
if(typeof data87 === "string"){
if(func7(data87) < 1){
const err143 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i29,schemaPath:"#/properties/tagging-allowed-regions/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i29,schemaPath:"#/properties/tagging-allowed-regions/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
let i30 = data86.length;
let j8;
if(i30 > 1){
const indices6 = {};
for(;i30--;){
let item6 = data86[i30];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j8 = indices6[item6];
const err145 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j8}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
break;
}
indices6[item6] = i30;
}
}
}
else {
const err146 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data["lifecycle-size-lasts"] !== undefined){
let data88 = data["lifecycle-size-lasts"];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key32 in data88){
if(!(key32 === "plannedYears")){
const err148 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data88.plannedYears !== undefined){
let data89 = data88.plannedYears;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err149 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 30 || isNaN(data89)){
const err150 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data89 < 1 || isNaN(data89)){
const err151 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data["lifecycle-os-disk-lasts"] !== undefined){
let data90 = data["lifecycle-os-disk-lasts"];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key33 in data90){
if(!(key33 === "plannedYears")){
const err153 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data90.plannedYears !== undefined){
let data91 = data90.plannedYears;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err154 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 30 || isNaN(data91)){
const err155 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err156 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
else {
const err157 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data["lifecycle-windows-supported"] !== undefined){
let data92 = data["lifecycle-windows-supported"];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key34 in data92){
if(!(key34 === "plannedYears")){
const err158 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data92.plannedYears !== undefined){
let data93 = data92.plannedYears;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err159 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 30 || isNaN(data93)){
const err160 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data93 < 1 || isNaN(data93)){
const err161 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
}
else {
const err162 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data["lifecycle-os-disk-encryption"] !== undefined){
let data94 = data["lifecycle-os-disk-encryption"];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key35 in data94){
if(!(key35 === "plannedYears")){
const err163 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data94.plannedYears !== undefined){
let data95 = data94.plannedYears;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err164 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 30 || isNaN(data95)){
const err165 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data95 < 1 || isNaN(data95)){
const err166 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
}
else {
const err167 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"anyOf":[{"$ref":"#/$defs/level"},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"$ref":"#/$defs/level"}}}]};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enforcementLevel")){
const err0 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enforcementLevel !== undefined){
if(!(validate53(data.enforcementLevel, {instancePath:instancePath+"/enforcementLevel",parentData:data,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate289.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate289.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern8 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
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
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
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
if(data.all !== undefined){
if(!(validate53(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data["pack-settings"] !== undefined){
let data1 = data["pack-settings"];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func1.call(schema19.properties["pack-settings"].properties, key1))){
const err1 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.enforcementLevel !== undefined){
if(!(data1.enforcementLevel === "remediate")){
const err2 = {instancePath:instancePath+"/pack-settings/enforcementLevel",schemaPath:"#/properties/pack-settings/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema19.properties["pack-settings"].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.preset !== undefined){
let data3 = data1.preset;
if(!(((data3 === "baseline") || (data3 === "production")) || (data3 === "audit"))){
const err3 = {instancePath:instancePath+"/pack-settings/preset",schemaPath:"#/properties/pack-settings/properties/preset/enum",keyword:"enum",params:{allowedValues: schema19.properties["pack-settings"].properties.preset.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.levels !== undefined){
if(!(validate55(data1.levels, {instancePath:instancePath+"/pack-settings/levels",parentData:data1,parentDataProperty:"levels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data1.parameters !== undefined){
if(!(validate285(data1.parameters, {instancePath:instancePath+"/pack-settings/parameters",parentData:data1,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data1.environmentTag !== undefined){
let data6 = data1.environmentTag;
if(typeof data6 === "string"){
if(func7(data6) < 1){
const err4 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.environments !== undefined){
let data7 = data1.environments;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(((key3 === "preset") || (key3 === "levels")) || (key3 === "parameters"))){
const err6 = {instancePath:instancePath+"/pack-settings/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data8.preset !== undefined){
let data9 = data8.preset;
if(!(((data9 === "baseline") || (data9 === "production")) || (data9 === "audit"))){
const err7 = {instancePath:instancePath+"/pack-settings/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema19.properties["pack-settings"].properties.environments.additionalProperties.properties.preset.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data8.levels !== undefined){
if(!(validate55(data8.levels, {instancePath:instancePath+"/pack-settings/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",parentData:data8,parentDataProperty:"levels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data8.parameters !== undefined){
if(!(validate285(data8.parameters, {instancePath:instancePath+"/pack-settings/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",parentData:data8,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/pack-settings/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err9 = {instancePath:instancePath+"/pack-settings/environments",schemaPath:"#/properties/pack-settings/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.exemptions !== undefined){
let data12 = data1.exemptions;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.rule === undefined){
const err10 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data13.resource === undefined){
const err11 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data13.reason === undefined){
const err12 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data13.owner === undefined){
const err13 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data13.expires === undefined){
const err14 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key4 in data13){
if(!(((((key4 === "rule") || (key4 === "resource")) || (key4 === "reason")) || (key4 === "owner")) || (key4 === "expires"))){
const err15 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.rule !== undefined){
let data14 = data13.rule;
if(typeof data14 === "string"){
if(func7(data14) < 1){
const err16 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data13.resource !== undefined){
let data15 = data13.resource;
if(typeof data15 === "string"){
if(func7(data15) < 1){
const err18 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data13.reason !== undefined){
let data16 = data13.reason;
if(typeof data16 === "string"){
if(func7(data16) < 10){
const err20 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
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
const err21 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data13.owner !== undefined){
let data17 = data13.owner;
if(typeof data17 === "string"){
if(func7(data17) < 2){
const err22 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.expires !== undefined){
let data18 = data13.expires;
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
const err24 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/pack-settings/exemptions",schemaPath:"#/properties/pack-settings/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.reportUnknown !== undefined){
if(typeof data1.reportUnknown !== "boolean"){
const err28 = {instancePath:instancePath+"/pack-settings/reportUnknown",schemaPath:"#/properties/pack-settings/properties/reportUnknown/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.servers !== undefined){
let data20 = data1.servers;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!((key5 === "tag") || (key5 === "names"))){
const err29 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data20.tag !== undefined){
let data21 = data20.tag;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err30 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data21.value === undefined){
const err31 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key6 in data21){
if(!((key6 === "name") || (key6 === "value"))){
const err32 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 === "string"){
if(func7(data22) < 1){
const err33 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err34 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data21.value !== undefined){
let data23 = data21.value;
if(typeof data23 === "string"){
if(func7(data23) < 1){
const err35 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
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
const err36 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err37 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data20.names !== undefined){
let data24 = data20.names;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 === "string"){
if(func7(data25) < 1){
const err38 = {instancePath:instancePath+"/pack-settings/servers/names/" + i1,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/pack-settings/servers/names/" + i1,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/type",keyword:"type",params:{type: "string"}};
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
const err40 = {instancePath:instancePath+"/pack-settings/servers/names",schemaPath:"#/properties/pack-settings/properties/servers/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/type",keyword:"type",params:{type: "object"}};
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
const err42 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["vault-name"] !== undefined){
if(!(validate289(data["vault-name"], {instancePath:instancePath+"/vault-name",parentData:data,parentDataProperty:"vault-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-region-of-servers"] !== undefined){
if(!(validate289(data["vault-region-of-servers"], {instancePath:instancePath+"/vault-region-of-servers",parentData:data,parentDataProperty:"vault-region-of-servers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-redundancy-explicit"] !== undefined){
if(!(validate289(data["vault-redundancy-explicit"], {instancePath:instancePath+"/vault-redundancy-explicit",parentData:data,parentDataProperty:"vault-redundancy-explicit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-redundancy-allowed"] !== undefined){
let data29 = data["vault-redundancy-allowed"];
const _errs56 = errors;
let valid11 = false;
const _errs57 = errors;
if(!(validate53(data29, {instancePath:instancePath+"/vault-redundancy-allowed",parentData:data,parentDataProperty:"vault-redundancy-allowed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs57 === errors;
valid11 = valid11 || _valid0;
const _errs58 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
if(!((key7 === "enforcementLevel") || (key7 === "allowed"))){
const err43 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data29.enforcementLevel !== undefined){
if(!(validate53(data29.enforcementLevel, {instancePath:instancePath+"/vault-redundancy-allowed/enforcementLevel",parentData:data29,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data29.allowed !== undefined){
let data31 = data29.allowed;
if(Array.isArray(data31)){
if(data31.length < 1){
const err44 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
if(!(((data32 === "GeoRedundant") || (data32 === "LocallyRedundant")) || (data32 === "ZoneRedundant"))){
const err45 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed/" + i2,schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema19.properties["vault-redundancy-allowed"].anyOf[1].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
let i3 = data31.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data31[i3], data31[j0])){
const err46 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs58 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err49 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-geo"] !== undefined){
if(!(validate289(data["vault-cross-region-restore-needs-geo"], {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",parentData:data,parentDataProperty:"vault-cross-region-restore-needs-geo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-cross-region-restore-needs-public-access"] !== undefined){
if(!(validate289(data["vault-cross-region-restore-needs-public-access"], {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",parentData:data,parentDataProperty:"vault-cross-region-restore-needs-public-access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-cross-region-restore-without-private-endpoint"] !== undefined){
if(!(validate289(data["vault-cross-region-restore-without-private-endpoint"], {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",parentData:data,parentDataProperty:"vault-cross-region-restore-without-private-endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-cross-subscription-restore-off"] !== undefined){
if(!(validate289(data["vault-cross-subscription-restore-off"], {instancePath:instancePath+"/vault-cross-subscription-restore-off",parentData:data,parentDataProperty:"vault-cross-subscription-restore-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-soft-delete-on"] !== undefined){
if(!(validate289(data["vault-soft-delete-on"], {instancePath:instancePath+"/vault-soft-delete-on",parentData:data,parentDataProperty:"vault-soft-delete-on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-soft-delete-retention-range"] !== undefined){
if(!(validate289(data["vault-soft-delete-retention-range"], {instancePath:instancePath+"/vault-soft-delete-retention-range",parentData:data,parentDataProperty:"vault-soft-delete-retention-range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-soft-delete-retention-explicit"] !== undefined){
if(!(validate289(data["vault-soft-delete-retention-explicit"], {instancePath:instancePath+"/vault-soft-delete-retention-explicit",parentData:data,parentDataProperty:"vault-soft-delete-retention-explicit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-hybrid-security-on"] !== undefined){
if(!(validate289(data["vault-hybrid-security-on"], {instancePath:instancePath+"/vault-hybrid-security-on",parentData:data,parentDataProperty:"vault-hybrid-security-on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-immutable"] !== undefined){
if(!(validate289(data["vault-immutable"], {instancePath:instancePath+"/vault-immutable",parentData:data,parentDataProperty:"vault-immutable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-immutable-needs-v4"] !== undefined){
let data42 = data["vault-immutable-needs-v4"];
const _errs75 = errors;
let valid16 = false;
const _errs76 = errors;
if(!(validate53(data42, {instancePath:instancePath+"/vault-immutable-needs-v4",parentData:data,parentDataProperty:"vault-immutable-needs-v4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid1 = _errs76 === errors;
valid16 = valid16 || _valid1;
const _errs77 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key8 in data42){
if(!((key8 === "enforcementLevel") || (key8 === "mabsVersion"))){
const err50 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data42.enforcementLevel !== undefined){
if(!(validate53(data42.enforcementLevel, {instancePath:instancePath+"/vault-immutable-needs-v4/enforcementLevel",parentData:data42,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data42.mabsVersion !== undefined){
let data44 = data42.mabsVersion;
if(!((data44 === "V3") || (data44 === "V4"))){
const err51 = {instancePath:instancePath+"/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema19.properties["vault-immutable-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs77 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const err53 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-resource-guard"] !== undefined){
if(!(validate289(data["vault-resource-guard"], {instancePath:instancePath+"/vault-resource-guard",parentData:data,parentDataProperty:"vault-resource-guard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-system-assigned-identity"] !== undefined){
if(!(validate289(data["vault-system-assigned-identity"], {instancePath:instancePath+"/vault-system-assigned-identity",parentData:data,parentDataProperty:"vault-system-assigned-identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-customer-key-complete"] !== undefined){
if(!(validate289(data["vault-customer-key-complete"], {instancePath:instancePath+"/vault-customer-key-complete",parentData:data,parentDataProperty:"vault-customer-key-complete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-customer-key"] !== undefined){
if(!(validate289(data["vault-customer-key"], {instancePath:instancePath+"/vault-customer-key",parentData:data,parentDataProperty:"vault-customer-key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-customer-key-without-private-endpoint"] !== undefined){
if(!(validate289(data["vault-customer-key-without-private-endpoint"], {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",parentData:data,parentDataProperty:"vault-customer-key-without-private-endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-public-access-off-with-private-endpoint"] !== undefined){
if(!(validate289(data["vault-public-access-off-with-private-endpoint"], {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",parentData:data,parentDataProperty:"vault-public-access-off-with-private-endpoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-public-access-off"] !== undefined){
if(!(validate289(data["vault-public-access-off"], {instancePath:instancePath+"/vault-public-access-off",parentData:data,parentDataProperty:"vault-public-access-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-job-failure-alerts-on"] !== undefined){
if(!(validate289(data["vault-job-failure-alerts-on"], {instancePath:instancePath+"/vault-job-failure-alerts-on",parentData:data,parentDataProperty:"vault-job-failure-alerts-on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-classic-alerts-off"] !== undefined){
if(!(validate289(data["vault-classic-alerts-off"], {instancePath:instancePath+"/vault-classic-alerts-off",parentData:data,parentDataProperty:"vault-classic-alerts-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-for-backup"] !== undefined){
if(!(validate289(data["vault-private-endpoint-for-backup"], {instancePath:instancePath+"/vault-private-endpoint-for-backup",parentData:data,parentDataProperty:"vault-private-endpoint-for-backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-needs-v4"] !== undefined){
let data55 = data["vault-private-endpoint-needs-v4"];
const _errs93 = errors;
let valid18 = false;
const _errs94 = errors;
if(!(validate53(data55, {instancePath:instancePath+"/vault-private-endpoint-needs-v4",parentData:data,parentDataProperty:"vault-private-endpoint-needs-v4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid2 = _errs94 === errors;
valid18 = valid18 || _valid2;
const _errs95 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key9 in data55){
if(!((key9 === "enforcementLevel") || (key9 === "mabsVersion"))){
const err54 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data55.enforcementLevel !== undefined){
if(!(validate53(data55.enforcementLevel, {instancePath:instancePath+"/vault-private-endpoint-needs-v4/enforcementLevel",parentData:data55,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data55.mabsVersion !== undefined){
let data57 = data55.mabsVersion;
if(!((data57 === "V3") || (data57 === "V4"))){
const err55 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema19.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid2 = _errs95 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const err57 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-before-server"] !== undefined){
if(!(validate289(data["vault-private-endpoint-before-server"], {instancePath:instancePath+"/vault-private-endpoint-before-server",parentData:data,parentDataProperty:"vault-private-endpoint-before-server",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoints-per-vault"] !== undefined){
if(!(validate289(data["vault-private-endpoints-per-vault"], {instancePath:instancePath+"/vault-private-endpoints-per-vault",parentData:data,parentDataProperty:"vault-private-endpoints-per-vault",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-subnet"] !== undefined){
if(!(validate289(data["vault-private-endpoint-subnet"], {instancePath:instancePath+"/vault-private-endpoint-subnet",parentData:data,parentDataProperty:"vault-private-endpoint-subnet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-subnet-advised"] !== undefined){
if(!(validate289(data["vault-private-endpoint-subnet-advised"], {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",parentData:data,parentDataProperty:"vault-private-endpoint-subnet-advised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-dynamic-addresses"] !== undefined){
if(!(validate289(data["vault-private-endpoint-dynamic-addresses"], {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",parentData:data,parentDataProperty:"vault-private-endpoint-dynamic-addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-zone-group"] !== undefined){
if(!(validate289(data["vault-private-endpoint-zone-group"], {instancePath:instancePath+"/vault-private-endpoint-zone-group",parentData:data,parentDataProperty:"vault-private-endpoint-zone-group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-zones"] !== undefined){
if(!(validate289(data["vault-private-endpoint-zones"], {instancePath:instancePath+"/vault-private-endpoint-zones",parentData:data,parentDataProperty:"vault-private-endpoint-zones",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["vault-private-endpoint-zones-linked"] !== undefined){
if(!(validate289(data["vault-private-endpoint-zones-linked"], {instancePath:instancePath+"/vault-private-endpoint-zones-linked",parentData:data,parentDataProperty:"vault-private-endpoint-zones-linked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-explicit-way-out"] !== undefined){
let data66 = data["network-explicit-way-out"];
const _errs109 = errors;
let valid20 = false;
const _errs110 = errors;
if(!(validate53(data66, {instancePath:instancePath+"/network-explicit-way-out",parentData:data,parentDataProperty:"network-explicit-way-out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid3 = _errs110 === errors;
valid20 = valid20 || _valid3;
const _errs111 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key10 in data66){
if(!((key10 === "enforcementLevel") || (key10 === "proxies"))){
const err58 = {instancePath:instancePath+"/network-explicit-way-out",schemaPath:"#/properties/network-explicit-way-out/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data66.enforcementLevel !== undefined){
if(!(validate53(data66.enforcementLevel, {instancePath:instancePath+"/network-explicit-way-out/enforcementLevel",parentData:data66,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data66.proxies !== undefined){
let data68 = data66.proxies;
if(Array.isArray(data68)){
const len3 = data68.length;
for(let i4=0; i4<len3; i4++){
let data69 = data68[i4];
if(typeof data69 === "string"){
if(!pattern3.test(data69)){
const err59 = {instancePath:instancePath+"/network-explicit-way-out/proxies/" + i4,schemaPath:"#/properties/network-explicit-way-out/anyOf/1/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/network-explicit-way-out/proxies/" + i4,schemaPath:"#/properties/network-explicit-way-out/anyOf/1/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
const err61 = {instancePath:instancePath+"/network-explicit-way-out/proxies",schemaPath:"#/properties/network-explicit-way-out/anyOf/1/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/network-explicit-way-out",schemaPath:"#/properties/network-explicit-way-out/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid3 = _errs111 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const err63 = {instancePath:instancePath+"/network-explicit-way-out",schemaPath:"#/properties/network-explicit-way-out/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
}
if(data["network-server-subnet-private"] !== undefined){
if(!(validate289(data["network-server-subnet-private"], {instancePath:instancePath+"/network-server-subnet-private",parentData:data,parentDataProperty:"network-server-subnet-private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-required-endpoints-reachable"] !== undefined){
let data71 = data["network-required-endpoints-reachable"];
const _errs121 = errors;
let valid24 = false;
const _errs122 = errors;
if(!(validate53(data71, {instancePath:instancePath+"/network-required-endpoints-reachable",parentData:data,parentDataProperty:"network-required-endpoints-reachable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid4 = _errs122 === errors;
valid24 = valid24 || _valid4;
const _errs123 = errors;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key11 in data71){
if(!(((key11 === "enforcementLevel") || (key11 === "proxies")) || (key11 === "vaultIsPrivate"))){
const err64 = {instancePath:instancePath+"/network-required-endpoints-reachable",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data71.enforcementLevel !== undefined){
if(!(validate53(data71.enforcementLevel, {instancePath:instancePath+"/network-required-endpoints-reachable/enforcementLevel",parentData:data71,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data71.proxies !== undefined){
let data73 = data71.proxies;
if(Array.isArray(data73)){
const len4 = data73.length;
for(let i5=0; i5<len4; i5++){
let data74 = data73[i5];
if(typeof data74 === "string"){
if(!pattern3.test(data74)){
const err65 = {instancePath:instancePath+"/network-required-endpoints-reachable/proxies/" + i5,schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/network-required-endpoints-reachable/proxies/" + i5,schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/network-required-endpoints-reachable/proxies",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data71.vaultIsPrivate !== undefined){
if(typeof data71.vaultIsPrivate !== "boolean"){
const err68 = {instancePath:instancePath+"/network-required-endpoints-reachable/vaultIsPrivate",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/network-required-endpoints-reachable",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid4 = _errs123 === errors;
valid24 = valid24 || _valid4;
if(!valid24){
const err70 = {instancePath:instancePath+"/network-required-endpoints-reachable",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
}
}
if(data["network-firewall-names-complete"] !== undefined){
let data76 = data["network-firewall-names-complete"];
const _errs134 = errors;
let valid28 = false;
const _errs135 = errors;
if(!(validate53(data76, {instancePath:instancePath+"/network-firewall-names-complete",parentData:data,parentDataProperty:"network-firewall-names-complete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid5 = _errs135 === errors;
valid28 = valid28 || _valid5;
const _errs136 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key12 in data76){
if(!((key12 === "enforcementLevel") || (key12 === "vaultIsPrivate"))){
const err71 = {instancePath:instancePath+"/network-firewall-names-complete",schemaPath:"#/properties/network-firewall-names-complete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data76.enforcementLevel !== undefined){
if(!(validate53(data76.enforcementLevel, {instancePath:instancePath+"/network-firewall-names-complete/enforcementLevel",parentData:data76,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data76.vaultIsPrivate !== undefined){
if(typeof data76.vaultIsPrivate !== "boolean"){
const err72 = {instancePath:instancePath+"/network-firewall-names-complete/vaultIsPrivate",schemaPath:"#/properties/network-firewall-names-complete/anyOf/1/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/network-firewall-names-complete",schemaPath:"#/properties/network-firewall-names-complete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid5 = _errs136 === errors;
valid28 = valid28 || _valid5;
if(!valid28){
const err74 = {instancePath:instancePath+"/network-firewall-names-complete",schemaPath:"#/properties/network-firewall-names-complete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
if(data["network-sign-in-addresses"] !== undefined){
if(!(validate289(data["network-sign-in-addresses"], {instancePath:instancePath+"/network-sign-in-addresses",parentData:data,parentDataProperty:"network-sign-in-addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-no-deny-above-allow"] !== undefined){
let data80 = data["network-no-deny-above-allow"];
const _errs144 = errors;
let valid30 = false;
const _errs145 = errors;
if(!(validate53(data80, {instancePath:instancePath+"/network-no-deny-above-allow",parentData:data,parentDataProperty:"network-no-deny-above-allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid6 = _errs145 === errors;
valid30 = valid30 || _valid6;
const _errs146 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key13 in data80){
if(!(((((key13 === "enforcementLevel") || (key13 === "protectedPrefixes")) || (key13 === "domainControllers")) || (key13 === "proxies")) || (key13 === "vaultIsPrivate"))){
const err75 = {instancePath:instancePath+"/network-no-deny-above-allow",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data80.enforcementLevel !== undefined){
if(!(validate53(data80.enforcementLevel, {instancePath:instancePath+"/network-no-deny-above-allow/enforcementLevel",parentData:data80,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data80.protectedPrefixes !== undefined){
let data82 = data80.protectedPrefixes;
if(Array.isArray(data82)){
const len5 = data82.length;
for(let i6=0; i6<len5; i6++){
if(typeof data82[i6] !== "string"){
const err76 = {instancePath:instancePath+"/network-no-deny-above-allow/protectedPrefixes/" + i6,schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/network-no-deny-above-allow/protectedPrefixes",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data80.domainControllers !== undefined){
let data84 = data80.domainControllers;
if(Array.isArray(data84)){
const len6 = data84.length;
for(let i7=0; i7<len6; i7++){
if(typeof data84[i7] !== "string"){
const err78 = {instancePath:instancePath+"/network-no-deny-above-allow/domainControllers/" + i7,schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/network-no-deny-above-allow/domainControllers",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data80.proxies !== undefined){
let data86 = data80.proxies;
if(Array.isArray(data86)){
const len7 = data86.length;
for(let i8=0; i8<len7; i8++){
let data87 = data86[i8];
if(typeof data87 === "string"){
if(!pattern3.test(data87)){
const err80 = {instancePath:instancePath+"/network-no-deny-above-allow/proxies/" + i8,schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/network-no-deny-above-allow/proxies/" + i8,schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/network-no-deny-above-allow/proxies",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data80.vaultIsPrivate !== undefined){
if(typeof data80.vaultIsPrivate !== "boolean"){
const err83 = {instancePath:instancePath+"/network-no-deny-above-allow/vaultIsPrivate",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/network-no-deny-above-allow",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid6 = _errs146 === errors;
valid30 = valid30 || _valid6;
if(!valid30){
const err85 = {instancePath:instancePath+"/network-no-deny-above-allow",schemaPath:"#/properties/network-no-deny-above-allow/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
if(data["network-activation-reachable"] !== undefined){
let data89 = data["network-activation-reachable"];
const _errs165 = errors;
let valid38 = false;
const _errs166 = errors;
if(!(validate53(data89, {instancePath:instancePath+"/network-activation-reachable",parentData:data,parentDataProperty:"network-activation-reachable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid7 = _errs166 === errors;
valid38 = valid38 || _valid7;
const _errs167 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key14 in data89){
if(!((key14 === "enforcementLevel") || (key14 === "proxies"))){
const err86 = {instancePath:instancePath+"/network-activation-reachable",schemaPath:"#/properties/network-activation-reachable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data89.enforcementLevel !== undefined){
if(!(validate53(data89.enforcementLevel, {instancePath:instancePath+"/network-activation-reachable/enforcementLevel",parentData:data89,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data89.proxies !== undefined){
let data91 = data89.proxies;
if(Array.isArray(data91)){
const len8 = data91.length;
for(let i9=0; i9<len8; i9++){
let data92 = data91[i9];
if(typeof data92 === "string"){
if(!pattern3.test(data92)){
const err87 = {instancePath:instancePath+"/network-activation-reachable/proxies/" + i9,schemaPath:"#/properties/network-activation-reachable/anyOf/1/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/network-activation-reachable/proxies/" + i9,schemaPath:"#/properties/network-activation-reachable/anyOf/1/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err89 = {instancePath:instancePath+"/network-activation-reachable/proxies",schemaPath:"#/properties/network-activation-reachable/anyOf/1/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/network-activation-reachable",schemaPath:"#/properties/network-activation-reachable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid7 = _errs167 === errors;
valid38 = valid38 || _valid7;
if(!valid38){
const err91 = {instancePath:instancePath+"/network-activation-reachable",schemaPath:"#/properties/network-activation-reachable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data["network-platform-address-open"] !== undefined){
if(!(validate289(data["network-platform-address-open"], {instancePath:instancePath+"/network-platform-address-open",parentData:data,parentDataProperty:"network-platform-address-open",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-default-route-leads-out"] !== undefined){
let data94 = data["network-default-route-leads-out"];
const _errs177 = errors;
let valid42 = false;
const _errs178 = errors;
if(!(validate53(data94, {instancePath:instancePath+"/network-default-route-leads-out",parentData:data,parentDataProperty:"network-default-route-leads-out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid8 = _errs178 === errors;
valid42 = valid42 || _valid8;
const _errs179 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key15 in data94){
if(!((key15 === "enforcementLevel") || (key15 === "proxies"))){
const err92 = {instancePath:instancePath+"/network-default-route-leads-out",schemaPath:"#/properties/network-default-route-leads-out/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data94.enforcementLevel !== undefined){
if(!(validate53(data94.enforcementLevel, {instancePath:instancePath+"/network-default-route-leads-out/enforcementLevel",parentData:data94,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data94.proxies !== undefined){
let data96 = data94.proxies;
if(Array.isArray(data96)){
const len9 = data96.length;
for(let i10=0; i10<len9; i10++){
let data97 = data96[i10];
if(typeof data97 === "string"){
if(!pattern3.test(data97)){
const err93 = {instancePath:instancePath+"/network-default-route-leads-out/proxies/" + i10,schemaPath:"#/properties/network-default-route-leads-out/anyOf/1/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/network-default-route-leads-out/proxies/" + i10,schemaPath:"#/properties/network-default-route-leads-out/anyOf/1/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/network-default-route-leads-out/proxies",schemaPath:"#/properties/network-default-route-leads-out/anyOf/1/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/network-default-route-leads-out",schemaPath:"#/properties/network-default-route-leads-out/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid8 = _errs179 === errors;
valid42 = valid42 || _valid8;
if(!valid42){
const err97 = {instancePath:instancePath+"/network-default-route-leads-out",schemaPath:"#/properties/network-default-route-leads-out/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
}
if(data["network-appliance-route-has-address"] !== undefined){
if(!(validate289(data["network-appliance-route-has-address"], {instancePath:instancePath+"/network-appliance-route-has-address",parentData:data,parentDataProperty:"network-appliance-route-has-address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-http-only-where-needed"] !== undefined){
let data99 = data["network-http-only-where-needed"];
const _errs189 = errors;
let valid46 = false;
const _errs190 = errors;
if(!(validate53(data99, {instancePath:instancePath+"/network-http-only-where-needed",parentData:data,parentDataProperty:"network-http-only-where-needed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid9 = _errs190 === errors;
valid46 = valid46 || _valid9;
const _errs191 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key16 in data99){
if(!((key16 === "enforcementLevel") || (key16 === "furtherHttpNames"))){
const err98 = {instancePath:instancePath+"/network-http-only-where-needed",schemaPath:"#/properties/network-http-only-where-needed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data99.enforcementLevel !== undefined){
if(!(validate53(data99.enforcementLevel, {instancePath:instancePath+"/network-http-only-where-needed/enforcementLevel",parentData:data99,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data99.furtherHttpNames !== undefined){
let data101 = data99.furtherHttpNames;
if(Array.isArray(data101)){
const len10 = data101.length;
for(let i11=0; i11<len10; i11++){
if(typeof data101[i11] !== "string"){
const err99 = {instancePath:instancePath+"/network-http-only-where-needed/furtherHttpNames/" + i11,schemaPath:"#/properties/network-http-only-where-needed/anyOf/1/properties/furtherHttpNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/network-http-only-where-needed/furtherHttpNames",schemaPath:"#/properties/network-http-only-where-needed/anyOf/1/properties/furtherHttpNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/network-http-only-where-needed",schemaPath:"#/properties/network-http-only-where-needed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid9 = _errs191 === errors;
valid46 = valid46 || _valid9;
if(!valid46){
const err102 = {instancePath:instancePath+"/network-http-only-where-needed",schemaPath:"#/properties/network-http-only-where-needed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
}
}
if(data["network-no-tls-inspection"] !== undefined){
if(!(validate289(data["network-no-tls-inspection"], {instancePath:instancePath+"/network-no-tls-inspection",parentData:data,parentDataProperty:"network-no-tls-inspection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-routed-through-firewall"] !== undefined){
if(!(validate289(data["network-routed-through-firewall"], {instancePath:instancePath+"/network-routed-through-firewall",parentData:data,parentDataProperty:"network-routed-through-firewall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-protected-machines-reachable"] !== undefined){
let data105 = data["network-protected-machines-reachable"];
const _errs202 = errors;
let valid50 = false;
const _errs203 = errors;
if(!(validate53(data105, {instancePath:instancePath+"/network-protected-machines-reachable",parentData:data,parentDataProperty:"network-protected-machines-reachable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid10 = _errs203 === errors;
valid50 = valid50 || _valid10;
const _errs204 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key17 in data105){
if(!((key17 === "enforcementLevel") || (key17 === "protectedPrefixes"))){
const err103 = {instancePath:instancePath+"/network-protected-machines-reachable",schemaPath:"#/properties/network-protected-machines-reachable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data105.enforcementLevel !== undefined){
if(!(validate53(data105.enforcementLevel, {instancePath:instancePath+"/network-protected-machines-reachable/enforcementLevel",parentData:data105,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data105.protectedPrefixes !== undefined){
let data107 = data105.protectedPrefixes;
if(Array.isArray(data107)){
const len11 = data107.length;
for(let i12=0; i12<len11; i12++){
if(typeof data107[i12] !== "string"){
const err104 = {instancePath:instancePath+"/network-protected-machines-reachable/protectedPrefixes/" + i12,schemaPath:"#/properties/network-protected-machines-reachable/anyOf/1/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/network-protected-machines-reachable/protectedPrefixes",schemaPath:"#/properties/network-protected-machines-reachable/anyOf/1/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/network-protected-machines-reachable",schemaPath:"#/properties/network-protected-machines-reachable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid10 = _errs204 === errors;
valid50 = valid50 || _valid10;
if(!valid50){
const err107 = {instancePath:instancePath+"/network-protected-machines-reachable",schemaPath:"#/properties/network-protected-machines-reachable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
}
if(data["network-domain-controllers-reachable"] !== undefined){
let data109 = data["network-domain-controllers-reachable"];
const _errs213 = errors;
let valid54 = false;
const _errs214 = errors;
if(!(validate53(data109, {instancePath:instancePath+"/network-domain-controllers-reachable",parentData:data,parentDataProperty:"network-domain-controllers-reachable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid11 = _errs214 === errors;
valid54 = valid54 || _valid11;
const _errs215 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key18 in data109){
if(!((key18 === "enforcementLevel") || (key18 === "domainControllers"))){
const err108 = {instancePath:instancePath+"/network-domain-controllers-reachable",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data109.enforcementLevel !== undefined){
if(!(validate53(data109.enforcementLevel, {instancePath:instancePath+"/network-domain-controllers-reachable/enforcementLevel",parentData:data109,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data109.domainControllers !== undefined){
let data111 = data109.domainControllers;
if(Array.isArray(data111)){
const len12 = data111.length;
for(let i13=0; i13<len12; i13++){
if(typeof data111[i13] !== "string"){
const err109 = {instancePath:instancePath+"/network-domain-controllers-reachable/domainControllers/" + i13,schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/1/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/network-domain-controllers-reachable/domainControllers",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/1/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/network-domain-controllers-reachable",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid11 = _errs215 === errors;
valid54 = valid54 || _valid11;
if(!valid54){
const err112 = {instancePath:instancePath+"/network-domain-controllers-reachable",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
}
else {
vErrors = null;
}
}
}
}
if(data["network-client-recovery-port"] !== undefined){
let data113 = data["network-client-recovery-port"];
const _errs224 = errors;
let valid58 = false;
const _errs225 = errors;
if(!(validate53(data113, {instancePath:instancePath+"/network-client-recovery-port",parentData:data,parentDataProperty:"network-client-recovery-port",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid12 = _errs225 === errors;
valid58 = valid58 || _valid12;
const _errs226 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key19 in data113){
if(!((key19 === "enforcementLevel") || (key19 === "clientPrefixes"))){
const err113 = {instancePath:instancePath+"/network-client-recovery-port",schemaPath:"#/properties/network-client-recovery-port/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data113.enforcementLevel !== undefined){
if(!(validate53(data113.enforcementLevel, {instancePath:instancePath+"/network-client-recovery-port/enforcementLevel",parentData:data113,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data113.clientPrefixes !== undefined){
let data115 = data113.clientPrefixes;
if(Array.isArray(data115)){
const len13 = data115.length;
for(let i14=0; i14<len13; i14++){
if(typeof data115[i14] !== "string"){
const err114 = {instancePath:instancePath+"/network-client-recovery-port/clientPrefixes/" + i14,schemaPath:"#/properties/network-client-recovery-port/anyOf/1/properties/clientPrefixes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/network-client-recovery-port/clientPrefixes",schemaPath:"#/properties/network-client-recovery-port/anyOf/1/properties/clientPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/network-client-recovery-port",schemaPath:"#/properties/network-client-recovery-port/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid12 = _errs226 === errors;
valid58 = valid58 || _valid12;
if(!valid58){
const err117 = {instancePath:instancePath+"/network-client-recovery-port",schemaPath:"#/properties/network-client-recovery-port/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
}
}
if(data["network-dns-servers-set"] !== undefined){
if(!(validate289(data["network-dns-servers-set"], {instancePath:instancePath+"/network-dns-servers-set",parentData:data,parentDataProperty:"network-dns-servers-set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-two-dns-servers"] !== undefined){
if(!(validate289(data["network-two-dns-servers"], {instancePath:instancePath+"/network-two-dns-servers",parentData:data,parentDataProperty:"network-two-dns-servers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-interface-inherits-dns"] !== undefined){
if(!(validate289(data["network-interface-inherits-dns"], {instancePath:instancePath+"/network-interface-inherits-dns",parentData:data,parentDataProperty:"network-interface-inherits-dns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-management-ports-closed"] !== undefined){
if(!(validate289(data["network-management-ports-closed"], {instancePath:instancePath+"/network-management-ports-closed",parentData:data,parentDataProperty:"network-management-ports-closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-server-closed-to-internet"] !== undefined){
if(!(validate289(data["network-server-closed-to-internet"], {instancePath:instancePath+"/network-server-closed-to-internet",parentData:data,parentDataProperty:"network-server-closed-to-internet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-server-no-public-ip"] !== undefined){
if(!(validate289(data["network-server-no-public-ip"], {instancePath:instancePath+"/network-server-no-public-ip",parentData:data,parentDataProperty:"network-server-no-public-ip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-server-has-security-group"] !== undefined){
if(!(validate289(data["network-server-has-security-group"], {instancePath:instancePath+"/network-server-has-security-group",parentData:data,parentDataProperty:"network-server-has-security-group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-consoles-only-from-administrators"] !== undefined){
if(!(validate289(data["network-consoles-only-from-administrators"], {instancePath:instancePath+"/network-consoles-only-from-administrators",parentData:data,parentDataProperty:"network-consoles-only-from-administrators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-lateral-traversal-restricted"] !== undefined){
let data125 = data["network-lateral-traversal-restricted"];
const _errs243 = errors;
let valid62 = false;
const _errs244 = errors;
if(!(validate53(data125, {instancePath:instancePath+"/network-lateral-traversal-restricted",parentData:data,parentDataProperty:"network-lateral-traversal-restricted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid13 = _errs244 === errors;
valid62 = valid62 || _valid13;
const _errs245 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key20 in data125){
if(!((key20 === "enforcementLevel") || (key20 === "allowedPorts"))){
const err118 = {instancePath:instancePath+"/network-lateral-traversal-restricted",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data125.enforcementLevel !== undefined){
if(!(validate53(data125.enforcementLevel, {instancePath:instancePath+"/network-lateral-traversal-restricted/enforcementLevel",parentData:data125,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data125.allowedPorts !== undefined){
let data127 = data125.allowedPorts;
if(Array.isArray(data127)){
const len14 = data127.length;
for(let i15=0; i15<len14; i15++){
let data128 = data127[i15];
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err119 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts/" + i15,schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/properties/allowedPorts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 65535 || isNaN(data128)){
const err120 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts/" + i15,schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/properties/allowedPorts/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data128 < 1 || isNaN(data128)){
const err121 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts/" + i15,schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/properties/allowedPorts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
}
else {
const err122 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/properties/allowedPorts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/network-lateral-traversal-restricted",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid13 = _errs245 === errors;
valid62 = valid62 || _valid13;
if(!valid62){
const err124 = {instancePath:instancePath+"/network-lateral-traversal-restricted",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
}
}
if(data["network-server-no-ip-forwarding"] !== undefined){
if(!(validate289(data["network-server-no-ip-forwarding"], {instancePath:instancePath+"/network-server-no-ip-forwarding",parentData:data,parentDataProperty:"network-server-no-ip-forwarding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-flow-logs"] !== undefined){
if(!(validate289(data["network-flow-logs"], {instancePath:instancePath+"/network-flow-logs",parentData:data,parentDataProperty:"network-flow-logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-children-have-one-owner"] !== undefined){
if(!(validate289(data["network-children-have-one-owner"], {instancePath:instancePath+"/network-children-have-one-owner",parentData:data,parentDataProperty:"network-children-have-one-owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-rule-priorities-unique"] !== undefined){
if(!(validate289(data["network-rule-priorities-unique"], {instancePath:instancePath+"/network-rule-priorities-unique",parentData:data,parentDataProperty:"network-rule-priorities-unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-own-rule-priorities-unique"] !== undefined){
if(!(validate289(data["network-own-rule-priorities-unique"], {instancePath:instancePath+"/network-own-rule-priorities-unique",parentData:data,parentDataProperty:"network-own-rule-priorities-unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-service-tags-known"] !== undefined){
if(!(validate289(data["network-service-tags-known"], {instancePath:instancePath+"/network-service-tags-known",parentData:data,parentDataProperty:"network-service-tags-known",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-special-subnet-name"] !== undefined){
if(!(validate289(data["network-special-subnet-name"], {instancePath:instancePath+"/network-special-subnet-name",parentData:data,parentDataProperty:"network-special-subnet-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-special-subnet-size"] !== undefined){
if(!(validate289(data["network-special-subnet-size"], {instancePath:instancePath+"/network-special-subnet-size",parentData:data,parentDataProperty:"network-special-subnet-size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-public-ip-standard-static"] !== undefined){
if(!(validate289(data["network-public-ip-standard-static"], {instancePath:instancePath+"/network-public-ip-standard-static",parentData:data,parentDataProperty:"network-public-ip-standard-static",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["network-fqdn-rules-need-dns-proxy"] !== undefined){
if(!(validate289(data["network-fqdn-rules-need-dns-proxy"], {instancePath:instancePath+"/network-fqdn-rules-need-dns-proxy",parentData:data,parentDataProperty:"network-fqdn-rules-need-dns-proxy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-image-release"] !== undefined){
let data139 = data["compute-image-release"];
const _errs264 = errors;
let valid66 = false;
const _errs265 = errors;
if(!(validate53(data139, {instancePath:instancePath+"/compute-image-release",parentData:data,parentDataProperty:"compute-image-release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid14 = _errs265 === errors;
valid66 = valid66 || _valid14;
const _errs266 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key21 in data139){
if(!(((key21 === "enforcementLevel") || (key21 === "mabsVersions")) || (key21 === "otherSkus"))){
const err125 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data139.enforcementLevel !== undefined){
if(!(validate53(data139.enforcementLevel, {instancePath:instancePath+"/compute-image-release/enforcementLevel",parentData:data139,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data139.mabsVersions !== undefined){
let data141 = data139.mabsVersions;
if(Array.isArray(data141)){
if(data141.length < 1){
const err126 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const len15 = data141.length;
for(let i16=0; i16<len15; i16++){
let data142 = data141[i16];
if(!((data142 === "V3") || (data142 === "V4"))){
const err127 = {instancePath:instancePath+"/compute-image-release/mabsVersions/" + i16,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema19.properties["compute-image-release"].anyOf[1].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
let i17 = data141.length;
let j1;
if(i17 > 1){
outer1:
for(;i17--;){
for(j1 = i17; j1--;){
if(func0(data141[i17], data141[j1])){
const err128 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j1}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data139.otherSkus !== undefined){
let data143 = data139.otherSkus;
if(Array.isArray(data143)){
const len16 = data143.length;
for(let i18=0; i18<len16; i18++){
let data144 = data143[i18];
if(typeof data144 === "string"){
if(func7(data144) < 1){
const err130 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i18,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i18,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
let i19 = data143.length;
let j2;
if(i19 > 1){
const indices0 = {};
for(;i19--;){
let item0 = data143[i19];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err132 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j2}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
break;
}
indices0[item0] = i19;
}
}
}
else {
const err133 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid14 = _errs266 === errors;
valid66 = valid66 || _valid14;
if(!valid66){
const err135 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-with-desktop"] !== undefined){
if(!(validate289(data["compute-image-with-desktop"], {instancePath:instancePath+"/compute-image-with-desktop",parentData:data,parentDataProperty:"compute-image-with-desktop",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-image-source"] !== undefined){
let data146 = data["compute-image-source"];
const _errs279 = errors;
let valid74 = false;
const _errs280 = errors;
if(!(validate53(data146, {instancePath:instancePath+"/compute-image-source",parentData:data,parentDataProperty:"compute-image-source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid15 = _errs280 === errors;
valid74 = valid74 || _valid15;
const _errs281 = errors;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key22 in data146){
if(!((key22 === "enforcementLevel") || (key22 === "approvedImageIds"))){
const err136 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data146.enforcementLevel !== undefined){
if(!(validate53(data146.enforcementLevel, {instancePath:instancePath+"/compute-image-source/enforcementLevel",parentData:data146,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data146.approvedImageIds !== undefined){
let data148 = data146.approvedImageIds;
if(Array.isArray(data148)){
const len17 = data148.length;
for(let i20=0; i20<len17; i20++){
let data149 = data148[i20];
if(typeof data149 === "string"){
if(func7(data149) < 1){
const err137 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i20,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i20,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
let i21 = data148.length;
let j3;
if(i21 > 1){
const indices1 = {};
for(;i21--;){
let item1 = data148[i21];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err139 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j3}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
break;
}
indices1[item1] = i21;
}
}
}
else {
const err140 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid15 = _errs281 === errors;
valid74 = valid74 || _valid15;
if(!valid74){
const err142 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-azure-edition"] !== undefined){
let data150 = data["compute-azure-edition"];
const _errs290 = errors;
let valid79 = false;
const _errs291 = errors;
if(!(validate53(data150, {instancePath:instancePath+"/compute-azure-edition",parentData:data,parentDataProperty:"compute-azure-edition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid16 = _errs291 === errors;
valid79 = valid79 || _valid16;
const _errs292 = errors;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key23 in data150){
if(!((key23 === "enforcementLevel") || (key23 === "acceptAzureEdition"))){
const err143 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data150.enforcementLevel !== undefined){
if(!(validate53(data150.enforcementLevel, {instancePath:instancePath+"/compute-azure-edition/enforcementLevel",parentData:data150,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data150.acceptAzureEdition !== undefined){
if(typeof data150.acceptAzureEdition !== "boolean"){
const err144 = {instancePath:instancePath+"/compute-azure-edition/acceptAzureEdition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid16 = _errs292 === errors;
valid79 = valid79 || _valid16;
if(!valid79){
const err146 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
else {
errors = _errs290;
if(vErrors !== null){
if(_errs290){
vErrors.length = _errs290;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-full-size-image"] !== undefined){
if(!(validate289(data["compute-full-size-image"], {instancePath:instancePath+"/compute-full-size-image",parentData:data,parentDataProperty:"compute-full-size-image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-size-known"] !== undefined){
let data154 = data["compute-size-known"];
const _errs300 = errors;
let valid81 = false;
const _errs301 = errors;
if(!(validate53(data154, {instancePath:instancePath+"/compute-size-known",parentData:data,parentDataProperty:"compute-size-known",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid17 = _errs301 === errors;
valid81 = valid81 || _valid17;
const _errs302 = errors;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key24 in data154){
if(!((key24 === "enforcementLevel") || (key24 === "otherSizes"))){
const err147 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data154.enforcementLevel !== undefined){
if(!(validate53(data154.enforcementLevel, {instancePath:instancePath+"/compute-size-known/enforcementLevel",parentData:data154,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data154.otherSizes !== undefined){
let data156 = data154.otherSizes;
if(Array.isArray(data156)){
const len18 = data156.length;
for(let i22=0; i22<len18; i22++){
let data157 = data156[i22];
if(typeof data157 === "string"){
if(func7(data157) < 1){
const err148 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i22,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i22,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
let i23 = data156.length;
let j4;
if(i23 > 1){
const indices2 = {};
for(;i23--;){
let item2 = data156[i23];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err150 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j4}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
break;
}
indices2[item2] = i23;
}
}
}
else {
const err151 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid17 = _errs302 === errors;
valid81 = valid81 || _valid17;
if(!valid81){
const err153 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-size-minimum"] !== undefined){
if(!(validate289(data["compute-size-minimum"], {instancePath:instancePath+"/compute-size-minimum",parentData:data,parentDataProperty:"compute-size-minimum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-standard-tier"] !== undefined){
if(!(validate289(data["compute-standard-tier"], {instancePath:instancePath+"/compute-standard-tier",parentData:data,parentDataProperty:"compute-standard-tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-allowed-sizes"] !== undefined){
let data160 = data["compute-allowed-sizes"];
const _errs313 = errors;
let valid86 = false;
const _errs314 = errors;
if(!(validate53(data160, {instancePath:instancePath+"/compute-allowed-sizes",parentData:data,parentDataProperty:"compute-allowed-sizes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid18 = _errs314 === errors;
valid86 = valid86 || _valid18;
const _errs315 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key25 in data160){
if(!((key25 === "enforcementLevel") || (key25 === "allowedSizes"))){
const err154 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data160.enforcementLevel !== undefined){
if(!(validate53(data160.enforcementLevel, {instancePath:instancePath+"/compute-allowed-sizes/enforcementLevel",parentData:data160,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data160.allowedSizes !== undefined){
let data162 = data160.allowedSizes;
if(Array.isArray(data162)){
const len19 = data162.length;
for(let i24=0; i24<len19; i24++){
let data163 = data162[i24];
if(typeof data163 === "string"){
if(func7(data163) < 1){
const err155 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i24,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i24,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
let i25 = data162.length;
let j5;
if(i25 > 1){
const indices3 = {};
for(;i25--;){
let item3 = data162[i25];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j5 = indices3[item3];
const err157 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j5}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
break;
}
indices3[item3] = i25;
}
}
}
else {
const err158 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid18 = _errs315 === errors;
valid86 = valid86 || _valid18;
if(!valid86){
const err160 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs313;
if(vErrors !== null){
if(_errs313){
vErrors.length = _errs313;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-scsi-disks"] !== undefined){
if(!(validate289(data["compute-scsi-disks"], {instancePath:instancePath+"/compute-scsi-disks",parentData:data,parentDataProperty:"compute-scsi-disks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-nested-virtualization"] !== undefined){
if(!(validate289(data["compute-nested-virtualization"], {instancePath:instancePath+"/compute-nested-virtualization",parentData:data,parentDataProperty:"compute-nested-virtualization",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-image-generation"] !== undefined){
if(!(validate289(data["compute-image-generation"], {instancePath:instancePath+"/compute-image-generation",parentData:data,parentDataProperty:"compute-image-generation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-trusted-launch-fits"] !== undefined){
if(!(validate289(data["compute-trusted-launch-fits"], {instancePath:instancePath+"/compute-trusted-launch-fits",parentData:data,parentDataProperty:"compute-trusted-launch-fits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-trusted-launch"] !== undefined){
if(!(validate289(data["compute-trusted-launch"], {instancePath:instancePath+"/compute-trusted-launch",parentData:data,parentDataProperty:"compute-trusted-launch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-encryption-at-host-fits"] !== undefined){
if(!(validate289(data["compute-encryption-at-host-fits"], {instancePath:instancePath+"/compute-encryption-at-host-fits",parentData:data,parentDataProperty:"compute-encryption-at-host-fits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-encryption-at-host"] !== undefined){
if(!(validate289(data["compute-encryption-at-host"], {instancePath:instancePath+"/compute-encryption-at-host",parentData:data,parentDataProperty:"compute-encryption-at-host",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-accelerated-networking-fits"] !== undefined){
if(!(validate289(data["compute-accelerated-networking-fits"], {instancePath:instancePath+"/compute-accelerated-networking-fits",parentData:data,parentDataProperty:"compute-accelerated-networking-fits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-accelerated-networking"] !== undefined){
if(!(validate289(data["compute-accelerated-networking"], {instancePath:instancePath+"/compute-accelerated-networking",parentData:data,parentDataProperty:"compute-accelerated-networking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-os-disk-size"] !== undefined){
if(!(validate289(data["compute-os-disk-size"], {instancePath:instancePath+"/compute-os-disk-size",parentData:data,parentDataProperty:"compute-os-disk-size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-premium-os-disk"] !== undefined){
let data174 = data["compute-premium-os-disk"];
const _errs334 = errors;
let valid91 = false;
const _errs335 = errors;
if(!(validate53(data174, {instancePath:instancePath+"/compute-premium-os-disk",parentData:data,parentDataProperty:"compute-premium-os-disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid19 = _errs335 === errors;
valid91 = valid91 || _valid19;
const _errs336 = errors;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key26 in data174){
if(!((key26 === "enforcementLevel") || (key26 === "acceptStandardDisks"))){
const err161 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data174.enforcementLevel !== undefined){
if(!(validate53(data174.enforcementLevel, {instancePath:instancePath+"/compute-premium-os-disk/enforcementLevel",parentData:data174,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data174.acceptStandardDisks !== undefined){
if(typeof data174.acceptStandardDisks !== "boolean"){
const err162 = {instancePath:instancePath+"/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid19 = _errs336 === errors;
valid91 = valid91 || _valid19;
if(!valid91){
const err164 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
errors = _errs334;
if(vErrors !== null){
if(_errs334){
vErrors.length = _errs334;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-computer-name"] !== undefined){
if(!(validate289(data["compute-computer-name"], {instancePath:instancePath+"/compute-computer-name",parentData:data,parentDataProperty:"compute-computer-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-machine-name"] !== undefined){
if(!(validate289(data["compute-machine-name"], {instancePath:instancePath+"/compute-machine-name",parentData:data,parentDataProperty:"compute-machine-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-administrator-name"] !== undefined){
if(!(validate289(data["compute-administrator-name"], {instancePath:instancePath+"/compute-administrator-name",parentData:data,parentDataProperty:"compute-administrator-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-fixed-at-creation"] !== undefined){
if(!(validate289(data["compute-fixed-at-creation"], {instancePath:instancePath+"/compute-fixed-at-creation",parentData:data,parentDataProperty:"compute-fixed-at-creation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-no-other-applications"] !== undefined){
if(!(validate289(data["compute-no-other-applications"], {instancePath:instancePath+"/compute-no-other-applications",parentData:data,parentDataProperty:"compute-no-other-applications",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-system-identity"] !== undefined){
if(!(validate289(data["compute-system-identity"], {instancePath:instancePath+"/compute-system-identity",parentData:data,parentDataProperty:"compute-system-identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-regular-priority"] !== undefined){
if(!(validate289(data["compute-regular-priority"], {instancePath:instancePath+"/compute-regular-priority",parentData:data,parentDataProperty:"compute-regular-priority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-patch-mode"] !== undefined){
if(!(validate289(data["compute-patch-mode"], {instancePath:instancePath+"/compute-patch-mode",parentData:data,parentDataProperty:"compute-patch-mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-automatic-updates"] !== undefined){
if(!(validate289(data["compute-automatic-updates"], {instancePath:instancePath+"/compute-automatic-updates",parentData:data,parentDataProperty:"compute-automatic-updates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-scheduled-restarts"] !== undefined){
if(!(validate289(data["compute-scheduled-restarts"], {instancePath:instancePath+"/compute-scheduled-restarts",parentData:data,parentDataProperty:"compute-scheduled-restarts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-patch-assessment"] !== undefined){
if(!(validate289(data["compute-patch-assessment"], {instancePath:instancePath+"/compute-patch-assessment",parentData:data,parentDataProperty:"compute-patch-assessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["compute-hybrid-benefit"] !== undefined){
if(!(validate289(data["compute-hybrid-benefit"], {instancePath:instancePath+"/compute-hybrid-benefit",parentData:data,parentDataProperty:"compute-hybrid-benefit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-pool-has-data-disk"] !== undefined){
if(!(validate289(data["storage-pool-has-data-disk"], {instancePath:instancePath+"/storage-pool-has-data-disk",parentData:data,parentDataProperty:"storage-pool-has-data-disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-data-disk-count"] !== undefined){
if(!(validate289(data["storage-data-disk-count"], {instancePath:instancePath+"/storage-data-disk-count",parentData:data,parentDataProperty:"storage-data-disk-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-data-disk-own-resource"] !== undefined){
if(!(validate289(data["storage-data-disk-own-resource"], {instancePath:instancePath+"/storage-data-disk-own-resource",parentData:data,parentDataProperty:"storage-data-disk-own-resource",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-data-disk-detach-on-deletion"] !== undefined){
if(!(validate289(data["storage-data-disk-detach-on-deletion"], {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",parentData:data,parentDataProperty:"storage-data-disk-detach-on-deletion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-lun-unique"] !== undefined){
if(!(validate289(data["storage-lun-unique"], {instancePath:instancePath+"/storage-lun-unique",parentData:data,parentDataProperty:"storage-lun-unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-lun-in-range"] !== undefined){
if(!(validate289(data["storage-lun-in-range"], {instancePath:instancePath+"/storage-lun-in-range",parentData:data,parentDataProperty:"storage-lun-in-range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-pool-host-caching-none"] !== undefined){
if(!(validate289(data["storage-pool-host-caching-none"], {instancePath:instancePath+"/storage-pool-host-caching-none",parentData:data,parentDataProperty:"storage-pool-host-caching-none",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-managed-disks-only"] !== undefined){
if(!(validate289(data["storage-managed-disks-only"], {instancePath:instancePath+"/storage-managed-disks-only",parentData:data,parentDataProperty:"storage-managed-disks-only",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-not-shared"] !== undefined){
if(!(validate289(data["storage-disk-not-shared"], {instancePath:instancePath+"/storage-disk-not-shared",parentData:data,parentDataProperty:"storage-disk-not-shared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-av2-pool-limits"] !== undefined){
if(!(validate289(data["storage-av2-pool-limits"], {instancePath:instancePath+"/storage-av2-pool-limits",parentData:data,parentDataProperty:"storage-av2-pool-limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-pool-size-tested"] !== undefined){
if(!(validate289(data["storage-pool-size-tested"], {instancePath:instancePath+"/storage-pool-size-tested",parentData:data,parentDataProperty:"storage-pool-size-tested",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-pool-capacity"] !== undefined){
let data200 = data["storage-pool-capacity"];
const _errs366 = errors;
let valid93 = false;
const _errs367 = errors;
if(!(validate53(data200, {instancePath:instancePath+"/storage-pool-capacity",parentData:data,parentDataProperty:"storage-pool-capacity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid20 = _errs367 === errors;
valid93 = valid93 || _valid20;
const _errs368 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key27 in data200){
if(!((key27 === "enforcementLevel") || (key27 === "protectedGiBByMachine"))){
const err165 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data200.enforcementLevel !== undefined){
if(!(validate53(data200.enforcementLevel, {instancePath:instancePath+"/storage-pool-capacity/enforcementLevel",parentData:data200,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data200.protectedGiBByMachine !== undefined){
let data202 = data200.protectedGiBByMachine;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key28 in data202){
let data203 = data202[key28];
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 <= 0 || isNaN(data203)){
const err166 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid20 = _errs368 === errors;
valid93 = valid93 || _valid20;
if(!valid93){
const err170 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
else {
errors = _errs366;
if(vErrors !== null){
if(_errs366){
vErrors.length = _errs366;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity-floor"] !== undefined){
let data204 = data["storage-pool-capacity-floor"];
const _errs378 = errors;
let valid96 = false;
const _errs379 = errors;
if(!(validate53(data204, {instancePath:instancePath+"/storage-pool-capacity-floor",parentData:data,parentDataProperty:"storage-pool-capacity-floor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid21 = _errs379 === errors;
valid96 = valid96 || _valid21;
const _errs380 = errors;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
for(const key29 in data204){
if(!((key29 === "enforcementLevel") || (key29 === "protectedGiBByMachine"))){
const err171 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data204.enforcementLevel !== undefined){
if(!(validate53(data204.enforcementLevel, {instancePath:instancePath+"/storage-pool-capacity-floor/enforcementLevel",parentData:data204,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data204.protectedGiBByMachine !== undefined){
let data206 = data204.protectedGiBByMachine;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key30 in data206){
let data207 = data206[key30];
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 <= 0 || isNaN(data207)){
const err172 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid21 = _errs380 === errors;
valid96 = valid96 || _valid21;
if(!valid96){
const err176 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
else {
errors = _errs378;
if(vErrors !== null){
if(_errs378){
vErrors.length = _errs378;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-persistent"] !== undefined){
if(!(validate289(data["storage-os-disk-persistent"], {instancePath:instancePath+"/storage-os-disk-persistent",parentData:data,parentDataProperty:"storage-os-disk-persistent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-os-disk-type"] !== undefined){
if(!(validate289(data["storage-os-disk-type"], {instancePath:instancePath+"/storage-os-disk-type",parentData:data,parentDataProperty:"storage-os-disk-type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-os-disk-not-hdd"] !== undefined){
if(!(validate289(data["storage-os-disk-not-hdd"], {instancePath:instancePath+"/storage-os-disk-not-hdd",parentData:data,parentDataProperty:"storage-os-disk-not-hdd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-premium-disk-on-premium-size"] !== undefined){
if(!(validate289(data["storage-premium-disk-on-premium-size"], {instancePath:instancePath+"/storage-premium-disk-on-premium-size",parentData:data,parentDataProperty:"storage-premium-disk-on-premium-size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-zonal-disk-on-zonal-machine"] !== undefined){
if(!(validate289(data["storage-zonal-disk-on-zonal-machine"], {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",parentData:data,parentDataProperty:"storage-zonal-disk-on-zonal-machine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-ultra-disk-enabled"] !== undefined){
if(!(validate289(data["storage-ultra-disk-enabled"], {instancePath:instancePath+"/storage-ultra-disk-enabled",parentData:data,parentDataProperty:"storage-ultra-disk-enabled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-in-machine-zone"] !== undefined){
if(!(validate289(data["storage-disk-in-machine-zone"], {instancePath:instancePath+"/storage-disk-in-machine-zone",parentData:data,parentDataProperty:"storage-disk-in-machine-zone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-size-in-range"] !== undefined){
if(!(validate289(data["storage-disk-size-in-range"], {instancePath:instancePath+"/storage-disk-size-in-range",parentData:data,parentDataProperty:"storage-disk-size-in-range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-size-aligned"] !== undefined){
if(!(validate289(data["storage-disk-size-aligned"], {instancePath:instancePath+"/storage-disk-size-aligned",parentData:data,parentDataProperty:"storage-disk-size-aligned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-public-access-off"] !== undefined){
if(!(validate289(data["storage-disk-public-access-off"], {instancePath:instancePath+"/storage-disk-public-access-off",parentData:data,parentDataProperty:"storage-disk-public-access-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-disk-customer-key"] !== undefined){
if(!(validate289(data["storage-disk-customer-key"], {instancePath:instancePath+"/storage-disk-customer-key",parentData:data,parentDataProperty:"storage-disk-customer-key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-no-azure-disk-encryption"] !== undefined){
if(!(validate289(data["storage-no-azure-disk-encryption"], {instancePath:instancePath+"/storage-no-azure-disk-encryption",parentData:data,parentDataProperty:"storage-no-azure-disk-encryption",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-no-encryption-settings-on-data-disk"] !== undefined){
if(!(validate289(data["storage-no-encryption-settings-on-data-disk"], {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",parentData:data,parentDataProperty:"storage-no-encryption-settings-on-data-disk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-write-accelerator-off"] !== undefined){
if(!(validate289(data["storage-write-accelerator-off"], {instancePath:instancePath+"/storage-write-accelerator-off",parentData:data,parentDataProperty:"storage-write-accelerator-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-artifacts-https-only"] !== undefined){
if(!(validate289(data["storage-artifacts-https-only"], {instancePath:instancePath+"/storage-artifacts-https-only",parentData:data,parentDataProperty:"storage-artifacts-https-only",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-artifacts-tls12"] !== undefined){
if(!(validate289(data["storage-artifacts-tls12"], {instancePath:instancePath+"/storage-artifacts-tls12",parentData:data,parentDataProperty:"storage-artifacts-tls12",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-artifacts-no-public-blobs"] !== undefined){
if(!(validate289(data["storage-artifacts-no-public-blobs"], {instancePath:instancePath+"/storage-artifacts-no-public-blobs",parentData:data,parentDataProperty:"storage-artifacts-no-public-blobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["storage-artifacts-no-shared-key"] !== undefined){
if(!(validate289(data["storage-artifacts-no-shared-key"], {instancePath:instancePath+"/storage-artifacts-no-shared-key",parentData:data,parentDataProperty:"storage-artifacts-no-shared-key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-secret-inputs"] !== undefined){
if(!(validate289(data["credentials-secret-inputs"], {instancePath:instancePath+"/credentials-secret-inputs",parentData:data,parentDataProperty:"credentials-secret-inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-secret-in-extension-settings"] !== undefined){
if(!(validate289(data["credentials-no-secret-in-extension-settings"], {instancePath:instancePath+"/credentials-no-secret-in-extension-settings",parentData:data,parentDataProperty:"credentials-no-secret-in-extension-settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-secret-in-run-command"] !== undefined){
if(!(validate289(data["credentials-no-secret-in-run-command"], {instancePath:instancePath+"/credentials-no-secret-in-run-command",parentData:data,parentDataProperty:"credentials-no-secret-in-run-command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-secret-in-tags"] !== undefined){
if(!(validate289(data["credentials-no-secret-in-tags"], {instancePath:instancePath+"/credentials-no-secret-in-tags",parentData:data,parentDataProperty:"credentials-no-secret-in-tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-secret-in-custom-data"] !== undefined){
if(!(validate289(data["credentials-no-secret-in-custom-data"], {instancePath:instancePath+"/credentials-no-secret-in-custom-data",parentData:data,parentDataProperty:"credentials-no-secret-in-custom-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-no-custom-data"] !== undefined){
if(!(validate289(data["credentials-no-custom-data"], {instancePath:instancePath+"/credentials-no-custom-data",parentData:data,parentDataProperty:"credentials-no-custom-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-command-in-protected-settings"] !== undefined){
if(!(validate289(data["credentials-command-in-protected-settings"], {instancePath:instancePath+"/credentials-command-in-protected-settings",parentData:data,parentDataProperty:"credentials-command-in-protected-settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-script-without-storage-key"] !== undefined){
if(!(validate289(data["credentials-script-without-storage-key"], {instancePath:instancePath+"/credentials-script-without-storage-key",parentData:data,parentDataProperty:"credentials-script-without-storage-key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-join-password-by-reference"] !== undefined){
if(!(validate289(data["credentials-join-password-by-reference"], {instancePath:instancePath+"/credentials-join-password-by-reference",parentData:data,parentDataProperty:"credentials-join-password-by-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-readable-by-platform"] !== undefined){
if(!(validate289(data["credentials-key-vault-readable-by-platform"], {instancePath:instancePath+"/credentials-key-vault-readable-by-platform",parentData:data,parentDataProperty:"credentials-key-vault-readable-by-platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-purge-protection"] !== undefined){
if(!(validate289(data["credentials-key-vault-purge-protection"], {instancePath:instancePath+"/credentials-key-vault-purge-protection",parentData:data,parentDataProperty:"credentials-key-vault-purge-protection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-soft-delete"] !== undefined){
if(!(validate289(data["credentials-key-vault-soft-delete"], {instancePath:instancePath+"/credentials-key-vault-soft-delete",parentData:data,parentDataProperty:"credentials-key-vault-soft-delete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-retention"] !== undefined){
let data238 = data["credentials-key-vault-retention"];
const _errs420 = errors;
let valid99 = false;
const _errs421 = errors;
if(!(validate53(data238, {instancePath:instancePath+"/credentials-key-vault-retention",parentData:data,parentDataProperty:"credentials-key-vault-retention",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid22 = _errs421 === errors;
valid99 = valid99 || _valid22;
const _errs422 = errors;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key31 in data238){
if(!((key31 === "enforcementLevel") || (key31 === "minimumDays"))){
const err177 = {instancePath:instancePath+"/credentials-key-vault-retention",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data238.enforcementLevel !== undefined){
if(!(validate53(data238.enforcementLevel, {instancePath:instancePath+"/credentials-key-vault-retention/enforcementLevel",parentData:data238,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data238.minimumDays !== undefined){
let data240 = data238.minimumDays;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
const err178 = {instancePath:instancePath+"/credentials-key-vault-retention/minimumDays",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/properties/minimumDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 > 90 || isNaN(data240)){
const err179 = {instancePath:instancePath+"/credentials-key-vault-retention/minimumDays",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/properties/minimumDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data240 < 7 || isNaN(data240)){
const err180 = {instancePath:instancePath+"/credentials-key-vault-retention/minimumDays",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/properties/minimumDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
}
else {
const err181 = {instancePath:instancePath+"/credentials-key-vault-retention",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid22 = _errs422 === errors;
valid99 = valid99 || _valid22;
if(!valid99){
const err182 = {instancePath:instancePath+"/credentials-key-vault-retention",schemaPath:"#/properties/credentials-key-vault-retention/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
else {
errors = _errs420;
if(vErrors !== null){
if(_errs420){
vErrors.length = _errs420;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-key-vault-roles"] !== undefined){
if(!(validate289(data["credentials-key-vault-roles"], {instancePath:instancePath+"/credentials-key-vault-roles",parentData:data,parentDataProperty:"credentials-key-vault-roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-key-vault-network"] !== undefined){
if(!(validate289(data["credentials-key-vault-network"], {instancePath:instancePath+"/credentials-key-vault-network",parentData:data,parentDataProperty:"credentials-key-vault-network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-length"] !== undefined){
if(!(validate289(data["credentials-passphrase-length"], {instancePath:instancePath+"/credentials-passphrase-length",parentData:data,parentDataProperty:"credentials-passphrase-length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-ascii"] !== undefined){
if(!(validate289(data["credentials-passphrase-ascii"], {instancePath:instancePath+"/credentials-passphrase-ascii",parentData:data,parentDataProperty:"credentials-passphrase-ascii",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-characters"] !== undefined){
if(!(validate289(data["credentials-passphrase-characters"], {instancePath:instancePath+"/credentials-passphrase-characters",parentData:data,parentDataProperty:"credentials-passphrase-characters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-stable"] !== undefined){
if(!(validate289(data["credentials-passphrase-stable"], {instancePath:instancePath+"/credentials-passphrase-stable",parentData:data,parentDataProperty:"credentials-passphrase-stable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-in-key-vault"] !== undefined){
if(!(validate289(data["credentials-passphrase-in-key-vault"], {instancePath:instancePath+"/credentials-passphrase-in-key-vault",parentData:data,parentDataProperty:"credentials-passphrase-in-key-vault",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-passphrase-readable"] !== undefined){
if(!(validate289(data["credentials-passphrase-readable"], {instancePath:instancePath+"/credentials-passphrase-readable",parentData:data,parentDataProperty:"credentials-passphrase-readable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-vault-saves-passphrases"] !== undefined){
let data249 = data["credentials-vault-saves-passphrases"];
const _errs437 = errors;
let valid101 = false;
const _errs438 = errors;
if(!(validate53(data249, {instancePath:instancePath+"/credentials-vault-saves-passphrases",parentData:data,parentDataProperty:"credentials-vault-saves-passphrases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid23 = _errs438 === errors;
valid101 = valid101 || _valid23;
const _errs439 = errors;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key32 in data249){
if(!((key32 === "enforcementLevel") || (key32 === "agentSavesPassphrases"))){
const err183 = {instancePath:instancePath+"/credentials-vault-saves-passphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data249.enforcementLevel !== undefined){
if(!(validate53(data249.enforcementLevel, {instancePath:instancePath+"/credentials-vault-saves-passphrases/enforcementLevel",parentData:data249,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data249.agentSavesPassphrases !== undefined){
if(typeof data249.agentSavesPassphrases !== "boolean"){
const err184 = {instancePath:instancePath+"/credentials-vault-saves-passphrases/agentSavesPassphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf/1/properties/agentSavesPassphrases/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/credentials-vault-saves-passphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid23 = _errs439 === errors;
valid101 = valid101 || _valid23;
if(!valid101){
const err186 = {instancePath:instancePath+"/credentials-vault-saves-passphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-server-role-scope"] !== undefined){
if(!(validate289(data["credentials-server-role-scope"], {instancePath:instancePath+"/credentials-server-role-scope",parentData:data,parentDataProperty:"credentials-server-role-scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-server-role-least"] !== undefined){
if(!(validate289(data["credentials-server-role-least"], {instancePath:instancePath+"/credentials-server-role-least",parentData:data,parentDataProperty:"credentials-server-role-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-server-one-vault"] !== undefined){
if(!(validate289(data["credentials-server-one-vault"], {instancePath:instancePath+"/credentials-server-one-vault",parentData:data,parentDataProperty:"credentials-server-one-vault",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-server-backup-operator"] !== undefined){
if(!(validate289(data["credentials-server-backup-operator"], {instancePath:instancePath+"/credentials-server-backup-operator",parentData:data,parentDataProperty:"credentials-server-backup-operator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["credentials-role-principal-type"] !== undefined){
if(!(validate289(data["credentials-role-principal-type"], {instancePath:instancePath+"/credentials-role-principal-type",parentData:data,parentDataProperty:"credentials-role-principal-type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-server-recognised"] !== undefined){
if(!(validate289(data["installation-server-recognised"], {instancePath:instancePath+"/installation-server-recognised",parentData:data,parentDataProperty:"installation-server-recognised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-server-installed"] !== undefined){
if(!(validate289(data["installation-server-installed"], {instancePath:instancePath+"/installation-server-installed",parentData:data,parentDataProperty:"installation-server-installed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-extensions-allowed"] !== undefined){
if(!(validate289(data["installation-extensions-allowed"], {instancePath:instancePath+"/installation-extensions-allowed",parentData:data,parentDataProperty:"installation-extensions-allowed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-one-custom-script-extension"] !== undefined){
if(!(validate289(data["installation-one-custom-script-extension"], {instancePath:instancePath+"/installation-one-custom-script-extension",parentData:data,parentDataProperty:"installation-one-custom-script-extension",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-script-settings"] !== undefined){
if(!(validate289(data["installation-script-settings"], {instancePath:instancePath+"/installation-script-settings",parentData:data,parentDataProperty:"installation-script-settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-extension-publisher"] !== undefined){
if(!(validate289(data["installation-extension-publisher"], {instancePath:instancePath+"/installation-extension-publisher",parentData:data,parentDataProperty:"installation-extension-publisher",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-handler-version"] !== undefined){
if(!(validate289(data["installation-handler-version"], {instancePath:instancePath+"/installation-handler-version",parentData:data,parentDataProperty:"installation-handler-version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-known-extensions"] !== undefined){
let data264 = data["installation-known-extensions"];
const _errs458 = errors;
let valid103 = false;
const _errs459 = errors;
if(!(validate53(data264, {instancePath:instancePath+"/installation-known-extensions",parentData:data,parentDataProperty:"installation-known-extensions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid24 = _errs459 === errors;
valid103 = valid103 || _valid24;
const _errs460 = errors;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
for(const key33 in data264){
if(!((key33 === "enforcementLevel") || (key33 === "allowedTypes"))){
const err187 = {instancePath:instancePath+"/installation-known-extensions",schemaPath:"#/properties/installation-known-extensions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data264.enforcementLevel !== undefined){
if(!(validate53(data264.enforcementLevel, {instancePath:instancePath+"/installation-known-extensions/enforcementLevel",parentData:data264,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data264.allowedTypes !== undefined){
let data266 = data264.allowedTypes;
if(Array.isArray(data266)){
const len20 = data266.length;
for(let i26=0; i26<len20; i26++){
if(typeof data266[i26] !== "string"){
const err188 = {instancePath:instancePath+"/installation-known-extensions/allowedTypes/" + i26,schemaPath:"#/properties/installation-known-extensions/anyOf/1/properties/allowedTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/installation-known-extensions/allowedTypes",schemaPath:"#/properties/installation-known-extensions/anyOf/1/properties/allowedTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/installation-known-extensions",schemaPath:"#/properties/installation-known-extensions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid24 = _errs460 === errors;
valid103 = valid103 || _valid24;
if(!valid103){
const err191 = {instancePath:instancePath+"/installation-known-extensions",schemaPath:"#/properties/installation-known-extensions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs458;
if(vErrors !== null){
if(_errs458){
vErrors.length = _errs458;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-failures-not-suppressed"] !== undefined){
if(!(validate289(data["installation-failures-not-suppressed"], {instancePath:instancePath+"/installation-failures-not-suppressed",parentData:data,parentDataProperty:"installation-failures-not-suppressed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-extensions-in-sequence"] !== undefined){
if(!(validate289(data["installation-extensions-in-sequence"], {instancePath:instancePath+"/installation-extensions-in-sequence",parentData:data,parentDataProperty:"installation-extensions-in-sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-script-after-join"] !== undefined){
if(!(validate289(data["installation-script-after-join"], {instancePath:instancePath+"/installation-script-after-join",parentData:data,parentDataProperty:"installation-script-after-join",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-script-after-roles"] !== undefined){
if(!(validate289(data["installation-script-after-roles"], {instancePath:instancePath+"/installation-script-after-roles",parentData:data,parentDataProperty:"installation-script-after-roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-script-after-way-out"] !== undefined){
if(!(validate289(data["installation-script-after-way-out"], {instancePath:instancePath+"/installation-script-after-way-out",parentData:data,parentDataProperty:"installation-script-after-way-out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-script-timeout"] !== undefined){
if(!(validate289(data["installation-script-timeout"], {instancePath:instancePath+"/installation-script-timeout",parentData:data,parentDataProperty:"installation-script-timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-run-command-fails-visibly"] !== undefined){
if(!(validate289(data["installation-run-command-fails-visibly"], {instancePath:instancePath+"/installation-run-command-fails-visibly",parentData:data,parentDataProperty:"installation-run-command-fails-visibly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-domain-join"] !== undefined){
if(!(validate289(data["installation-domain-join"], {instancePath:instancePath+"/installation-domain-join",parentData:data,parentDataProperty:"installation-domain-join",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-join-domain-name"] !== undefined){
if(!(validate289(data["installation-join-domain-name"], {instancePath:instancePath+"/installation-join-domain-name",parentData:data,parentDataProperty:"installation-join-domain-name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-join-account"] !== undefined){
if(!(validate289(data["installation-join-account"], {instancePath:instancePath+"/installation-join-account",parentData:data,parentDataProperty:"installation-join-account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-join-password-given"] !== undefined){
if(!(validate289(data["installation-join-password-given"], {instancePath:instancePath+"/installation-join-password-given",parentData:data,parentDataProperty:"installation-join-password-given",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-join-unit"] !== undefined){
if(!(validate289(data["installation-join-unit"], {instancePath:instancePath+"/installation-join-unit",parentData:data,parentDataProperty:"installation-join-unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-join-options"] !== undefined){
if(!(validate289(data["installation-join-options"], {instancePath:instancePath+"/installation-join-options",parentData:data,parentDataProperty:"installation-join-options",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-join-restart"] !== undefined){
if(!(validate289(data["installation-join-restart"], {instancePath:instancePath+"/installation-join-restart",parentData:data,parentDataProperty:"installation-join-restart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["installation-join-written-once"] !== undefined){
if(!(validate289(data["installation-join-written-once"], {instancePath:instancePath+"/installation-join-written-once",parentData:data,parentDataProperty:"installation-join-written-once",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-vault-diagnostics"] !== undefined){
if(!(validate289(data["monitoring-vault-diagnostics"], {instancePath:instancePath+"/monitoring-vault-diagnostics",parentData:data,parentDataProperty:"monitoring-vault-diagnostics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-vault-diagnostics-dedicated"] !== undefined){
if(!(validate289(data["monitoring-vault-diagnostics-dedicated"], {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",parentData:data,parentDataProperty:"monitoring-vault-diagnostics-dedicated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-workspace-retention"] !== undefined){
let data285 = data["monitoring-workspace-retention"];
const _errs486 = errors;
let valid107 = false;
const _errs487 = errors;
if(!(validate53(data285, {instancePath:instancePath+"/monitoring-workspace-retention",parentData:data,parentDataProperty:"monitoring-workspace-retention",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid25 = _errs487 === errors;
valid107 = valid107 || _valid25;
const _errs488 = errors;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
for(const key34 in data285){
if(!((key34 === "enforcementLevel") || (key34 === "retentionDaysMin"))){
const err192 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data285.enforcementLevel !== undefined){
if(!(validate53(data285.enforcementLevel, {instancePath:instancePath+"/monitoring-workspace-retention/enforcementLevel",parentData:data285,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data285.retentionDaysMin !== undefined){
let data287 = data285.retentionDaysMin;
if(!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))){
const err193 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 1 || isNaN(data287)){
const err194 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
}
else {
const err195 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid25 = _errs488 === errors;
valid107 = valid107 || _valid25;
if(!valid107){
const err196 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
errors = _errs486;
if(vErrors !== null){
if(_errs486){
vErrors.length = _errs486;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-agent"] !== undefined){
if(!(validate289(data["monitoring-agent"], {instancePath:instancePath+"/monitoring-agent",parentData:data,parentDataProperty:"monitoring-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-no-legacy-agent"] !== undefined){
if(!(validate289(data["monitoring-no-legacy-agent"], {instancePath:instancePath+"/monitoring-no-legacy-agent",parentData:data,parentDataProperty:"monitoring-no-legacy-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-data-collection"] !== undefined){
if(!(validate289(data["monitoring-data-collection"], {instancePath:instancePath+"/monitoring-data-collection",parentData:data,parentDataProperty:"monitoring-data-collection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-alerts-reach-people"] !== undefined){
if(!(validate289(data["monitoring-alerts-reach-people"], {instancePath:instancePath+"/monitoring-alerts-reach-people",parentData:data,parentDataProperty:"monitoring-alerts-reach-people",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-action-group-receivers"] !== undefined){
if(!(validate289(data["monitoring-action-group-receivers"], {instancePath:instancePath+"/monitoring-action-group-receivers",parentData:data,parentDataProperty:"monitoring-action-group-receivers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-antimalware-exclusions"] !== undefined){
if(!(validate289(data["monitoring-antimalware-exclusions"], {instancePath:instancePath+"/monitoring-antimalware-exclusions",parentData:data,parentDataProperty:"monitoring-antimalware-exclusions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-maintenance-assigned"] !== undefined){
if(!(validate289(data["monitoring-maintenance-assigned"], {instancePath:instancePath+"/monitoring-maintenance-assigned",parentData:data,parentDataProperty:"monitoring-maintenance-assigned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["monitoring-update-assessment"] !== undefined){
if(!(validate289(data["monitoring-update-assessment"], {instancePath:instancePath+"/monitoring-update-assessment",parentData:data,parentDataProperty:"monitoring-update-assessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-vault-protected"] !== undefined){
if(!(validate289(data["protection-vault-protected"], {instancePath:instancePath+"/protection-vault-protected",parentData:data,parentDataProperty:"protection-vault-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-data-disks-protected"] !== undefined){
if(!(validate289(data["protection-data-disks-protected"], {instancePath:instancePath+"/protection-data-disks-protected",parentData:data,parentDataProperty:"protection-data-disks-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-passphrase-protected"] !== undefined){
if(!(validate289(data["protection-passphrase-protected"], {instancePath:instancePath+"/protection-passphrase-protected",parentData:data,parentDataProperty:"protection-passphrase-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-passphrase-key-vault-protected"] !== undefined){
if(!(validate289(data["protection-passphrase-key-vault-protected"], {instancePath:instancePath+"/protection-passphrase-key-vault-protected",parentData:data,parentDataProperty:"protection-passphrase-key-vault-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-server-protected"] !== undefined){
if(!(validate289(data["protection-server-protected"], {instancePath:instancePath+"/protection-server-protected",parentData:data,parentDataProperty:"protection-server-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-vault-group-protected"] !== undefined){
if(!(validate289(data["protection-vault-group-protected"], {instancePath:instancePath+"/protection-vault-group-protected",parentData:data,parentDataProperty:"protection-vault-group-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-catalogue-protected"] !== undefined){
if(!(validate289(data["protection-catalogue-protected"], {instancePath:instancePath+"/protection-catalogue-protected",parentData:data,parentDataProperty:"protection-catalogue-protected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-store-versioning"] !== undefined){
if(!(validate289(data["protection-store-versioning"], {instancePath:instancePath+"/protection-store-versioning",parentData:data,parentDataProperty:"protection-store-versioning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-store-soft-delete"] !== undefined){
if(!(validate289(data["protection-store-soft-delete"], {instancePath:instancePath+"/protection-store-soft-delete",parentData:data,parentDataProperty:"protection-store-soft-delete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-vault-locked"] !== undefined){
if(!(validate289(data["protection-vault-locked"], {instancePath:instancePath+"/protection-vault-locked",parentData:data,parentDataProperty:"protection-vault-locked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-no-read-only-lock"] !== undefined){
if(!(validate289(data["protection-no-read-only-lock"], {instancePath:instancePath+"/protection-no-read-only-lock",parentData:data,parentDataProperty:"protection-no-read-only-lock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["protection-machine-backup"] !== undefined){
if(!(validate289(data["protection-machine-backup"], {instancePath:instancePath+"/protection-machine-backup",parentData:data,parentDataProperty:"protection-machine-backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["tagging-required-tags"] !== undefined){
let data308 = data["tagging-required-tags"];
const _errs515 = errors;
let valid109 = false;
const _errs516 = errors;
if(!(validate53(data308, {instancePath:instancePath+"/tagging-required-tags",parentData:data,parentDataProperty:"tagging-required-tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid26 = _errs516 === errors;
valid109 = valid109 || _valid26;
const _errs517 = errors;
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
for(const key35 in data308){
if(!(((key35 === "enforcementLevel") || (key35 === "requiredTags")) || (key35 === "everyResource"))){
const err197 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data308.enforcementLevel !== undefined){
if(!(validate53(data308.enforcementLevel, {instancePath:instancePath+"/tagging-required-tags/enforcementLevel",parentData:data308,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data308.requiredTags !== undefined){
let data310 = data308.requiredTags;
if(Array.isArray(data310)){
const len21 = data310.length;
for(let i27=0; i27<len21; i27++){
let data311 = data310[i27];
if(typeof data311 === "string"){
if(func7(data311) < 1){
const err198 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i27,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i27,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
let i28 = data310.length;
let j6;
if(i28 > 1){
const indices4 = {};
for(;i28--;){
let item4 = data310[i28];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j6 = indices4[item4];
const err200 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j6}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
break;
}
indices4[item4] = i28;
}
}
}
else {
const err201 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data308.everyResource !== undefined){
if(typeof data308.everyResource !== "boolean"){
const err202 = {instancePath:instancePath+"/tagging-required-tags/everyResource",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid26 = _errs517 === errors;
valid109 = valid109 || _valid26;
if(!valid109){
const err204 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
else {
errors = _errs515;
if(vErrors !== null){
if(_errs515){
vErrors.length = _errs515;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-tag-limits"] !== undefined){
if(!(validate289(data["tagging-tag-limits"], {instancePath:instancePath+"/tagging-tag-limits",parentData:data,parentDataProperty:"tagging-tag-limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["tagging-region-known"] !== undefined){
let data314 = data["tagging-region-known"];
const _errs529 = errors;
let valid114 = false;
const _errs530 = errors;
if(!(validate53(data314, {instancePath:instancePath+"/tagging-region-known",parentData:data,parentDataProperty:"tagging-region-known",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid27 = _errs530 === errors;
valid114 = valid114 || _valid27;
const _errs531 = errors;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key36 in data314){
if(!((key36 === "enforcementLevel") || (key36 === "otherRegions"))){
const err205 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data314.enforcementLevel !== undefined){
if(!(validate53(data314.enforcementLevel, {instancePath:instancePath+"/tagging-region-known/enforcementLevel",parentData:data314,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data314.otherRegions !== undefined){
let data316 = data314.otherRegions;
if(Array.isArray(data316)){
const len22 = data316.length;
for(let i29=0; i29<len22; i29++){
let data317 = data316[i29];
if(typeof data317 === "string"){
if(func7(data317) < 1){
const err206 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i29,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i29,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
let i30 = data316.length;
let j7;
if(i30 > 1){
const indices5 = {};
for(;i30--;){
let item5 = data316[i30];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j7 = indices5[item5];
const err208 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j7}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
break;
}
indices5[item5] = i30;
}
}
}
else {
const err209 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid27 = _errs531 === errors;
valid114 = valid114 || _valid27;
if(!valid114){
const err211 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
else {
errors = _errs529;
if(vErrors !== null){
if(_errs529){
vErrors.length = _errs529;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-allowed-regions"] !== undefined){
let data318 = data["tagging-allowed-regions"];
const _errs540 = errors;
let valid119 = false;
const _errs541 = errors;
if(!(validate53(data318, {instancePath:instancePath+"/tagging-allowed-regions",parentData:data,parentDataProperty:"tagging-allowed-regions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid28 = _errs541 === errors;
valid119 = valid119 || _valid28;
const _errs542 = errors;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
for(const key37 in data318){
if(!((key37 === "enforcementLevel") || (key37 === "allowedRegions"))){
const err212 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data318.enforcementLevel !== undefined){
if(!(validate53(data318.enforcementLevel, {instancePath:instancePath+"/tagging-allowed-regions/enforcementLevel",parentData:data318,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data318.allowedRegions !== undefined){
let data320 = data318.allowedRegions;
if(Array.isArray(data320)){
const len23 = data320.length;
for(let i31=0; i31<len23; i31++){
let data321 = data320[i31];
if(typeof data321 === "string"){
if(func7(data321) < 1){
const err213 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i31,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i31,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
let i32 = data320.length;
let j8;
if(i32 > 1){
const indices6 = {};
for(;i32--;){
let item6 = data320[i32];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j8 = indices6[item6];
const err215 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j8}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
break;
}
indices6[item6] = i32;
}
}
}
else {
const err216 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid28 = _errs542 === errors;
valid119 = valid119 || _valid28;
if(!valid119){
const err218 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
else {
errors = _errs540;
if(vErrors !== null){
if(_errs540){
vErrors.length = _errs540;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-one-way-doors"] !== undefined){
if(!(validate289(data["lifecycle-one-way-doors"], {instancePath:instancePath+"/lifecycle-one-way-doors",parentData:data,parentDataProperty:"lifecycle-one-way-doors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-size-lasts"] !== undefined){
let data323 = data["lifecycle-size-lasts"];
const _errs552 = errors;
let valid124 = false;
const _errs553 = errors;
if(!(validate53(data323, {instancePath:instancePath+"/lifecycle-size-lasts",parentData:data,parentDataProperty:"lifecycle-size-lasts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid29 = _errs553 === errors;
valid124 = valid124 || _valid29;
const _errs554 = errors;
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
for(const key38 in data323){
if(!((key38 === "enforcementLevel") || (key38 === "plannedYears"))){
const err219 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data323.enforcementLevel !== undefined){
if(!(validate53(data323.enforcementLevel, {instancePath:instancePath+"/lifecycle-size-lasts/enforcementLevel",parentData:data323,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data323.plannedYears !== undefined){
let data325 = data323.plannedYears;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
const err220 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 > 30 || isNaN(data325)){
const err221 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data325 < 1 || isNaN(data325)){
const err222 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
}
else {
const err223 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid29 = _errs554 === errors;
valid124 = valid124 || _valid29;
if(!valid124){
const err224 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
errors = _errs552;
if(vErrors !== null){
if(_errs552){
vErrors.length = _errs552;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-lasts"] !== undefined){
let data326 = data["lifecycle-os-disk-lasts"];
const _errs561 = errors;
let valid126 = false;
const _errs562 = errors;
if(!(validate53(data326, {instancePath:instancePath+"/lifecycle-os-disk-lasts",parentData:data,parentDataProperty:"lifecycle-os-disk-lasts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid30 = _errs562 === errors;
valid126 = valid126 || _valid30;
const _errs563 = errors;
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
for(const key39 in data326){
if(!((key39 === "enforcementLevel") || (key39 === "plannedYears"))){
const err225 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data326.enforcementLevel !== undefined){
if(!(validate53(data326.enforcementLevel, {instancePath:instancePath+"/lifecycle-os-disk-lasts/enforcementLevel",parentData:data326,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data326.plannedYears !== undefined){
let data328 = data326.plannedYears;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
const err226 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 > 30 || isNaN(data328)){
const err227 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data328 < 1 || isNaN(data328)){
const err228 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
}
else {
const err229 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid30 = _errs563 === errors;
valid126 = valid126 || _valid30;
if(!valid126){
const err230 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
else {
errors = _errs561;
if(vErrors !== null){
if(_errs561){
vErrors.length = _errs561;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-windows-supported"] !== undefined){
let data329 = data["lifecycle-windows-supported"];
const _errs570 = errors;
let valid128 = false;
const _errs571 = errors;
if(!(validate53(data329, {instancePath:instancePath+"/lifecycle-windows-supported",parentData:data,parentDataProperty:"lifecycle-windows-supported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid31 = _errs571 === errors;
valid128 = valid128 || _valid31;
const _errs572 = errors;
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
for(const key40 in data329){
if(!((key40 === "enforcementLevel") || (key40 === "plannedYears"))){
const err231 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data329.enforcementLevel !== undefined){
if(!(validate53(data329.enforcementLevel, {instancePath:instancePath+"/lifecycle-windows-supported/enforcementLevel",parentData:data329,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data329.plannedYears !== undefined){
let data331 = data329.plannedYears;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
const err232 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if((typeof data331 == "number") && (isFinite(data331))){
if(data331 > 30 || isNaN(data331)){
const err233 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data331 < 1 || isNaN(data331)){
const err234 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
}
else {
const err235 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid31 = _errs572 === errors;
valid128 = valid128 || _valid31;
if(!valid128){
const err236 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
errors = _errs570;
if(vErrors !== null){
if(_errs570){
vErrors.length = _errs570;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-encryption"] !== undefined){
let data332 = data["lifecycle-os-disk-encryption"];
const _errs579 = errors;
let valid130 = false;
const _errs580 = errors;
if(!(validate53(data332, {instancePath:instancePath+"/lifecycle-os-disk-encryption",parentData:data,parentDataProperty:"lifecycle-os-disk-encryption",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid32 = _errs580 === errors;
valid130 = valid130 || _valid32;
const _errs581 = errors;
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
for(const key41 in data332){
if(!((key41 === "enforcementLevel") || (key41 === "plannedYears"))){
const err237 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data332.enforcementLevel !== undefined){
if(!(validate53(data332.enforcementLevel, {instancePath:instancePath+"/lifecycle-os-disk-encryption/enforcementLevel",parentData:data332,parentDataProperty:"enforcementLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data332.plannedYears !== undefined){
let data334 = data332.plannedYears;
if(!(((typeof data334 == "number") && (!(data334 % 1) && !isNaN(data334))) && (isFinite(data334)))){
const err238 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if((typeof data334 == "number") && (isFinite(data334))){
if(data334 > 30 || isNaN(data334)){
const err239 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data334 < 1 || isNaN(data334)){
const err240 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
}
else {
const err241 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid32 = _errs581 === errors;
valid130 = valid130 || _valid32;
if(!valid130){
const err242 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
else {
errors = _errs579;
if(vErrors !== null){
if(_errs579){
vErrors.length = _errs579;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-no-preview-api"] !== undefined){
if(!(validate289(data["lifecycle-no-preview-api"], {instancePath:instancePath+"/lifecycle-no-preview-api",parentData:data,parentDataProperty:"lifecycle-no-preview-api",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-current-modules"] !== undefined){
if(!(validate289(data["lifecycle-current-modules"], {instancePath:instancePath+"/lifecycle-current-modules",parentData:data,parentDataProperty:"lifecycle-current-modules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["lifecycle-exemption-current"] !== undefined){
if(!(validate289(data["lifecycle-exemption-current"], {instancePath:instancePath+"/lifecycle-exemption-current",parentData:data,parentDataProperty:"lifecycle-exemption-current",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data["types-arm-type"] !== undefined){
if(!(validate289(data["types-arm-type"], {instancePath:instancePath+"/types-arm-type",parentData:data,parentDataProperty:"types-arm-type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
}
else {
const err243 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

