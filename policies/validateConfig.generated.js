// Generated from config.schema.json by scripts/generatePolicySchema.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"all":{"enum":["advisory","mandatory","remediate","disabled"]},"pack-settings":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"},"environmentTag":{"type":"string","minLength":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"}}}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","resource","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1},"resource":{"type":"string","minLength":1},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"reportUnknown":{"type":"boolean"},"servers":{"type":"object","additionalProperties":false,"properties":{"tag":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},"names":{"type":"array","items":{"type":"string","minLength":1}}}}}},"vault-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-region-of-servers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-allowed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}}]},"vault-cross-region-restore-needs-geo":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-needs-public-access":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-subscription-restore-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-hybrid-security-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-resource-guard":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-system-assigned-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-complete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off-with-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-job-failure-alerts-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-classic-alerts-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-for-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-private-endpoint-before-server":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoints-per-vault":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet-advised":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-dynamic-addresses":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zone-group":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones-linked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-has-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-count":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-own-resource":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-detach-on-deletion":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-unique":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-host-caching-none":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-managed-disks-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-not-shared":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-av2-pool-limits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-size-tested":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-capacity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}}]},"storage-pool-capacity-floor":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}}]},"storage-os-disk-persistent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-not-hdd":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-premium-disk-on-premium-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-zonal-disk-on-zonal-machine":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-ultra-disk-enabled":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-in-machine-zone":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-aligned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-azure-disk-encryption":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-encryption-settings-on-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-write-accelerator-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-https-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-tls12":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-public-blobs":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-shared-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-one-custom-script-extension":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics-dedicated":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-workspace-retention":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"retentionDaysMin":{"type":"integer","minimum":1}}}]},"monitoring-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-no-legacy-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-data-collection":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-alerts-reach-people":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-action-group-receivers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-antimalware-exclusions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-maintenance-assigned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-update-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-data-disks-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-key-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-server-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-group-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-catalogue-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-versioning":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-soft-delete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-locked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-no-read-only-lock":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-machine-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"types-arm-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]}},"$defs":{"levels":{"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}},"parameters":{"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const func4 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all !== undefined){
let data1 = data.all;
if(!((((data1 === "advisory") || (data1 === "mandatory")) || (data1 === "remediate")) || (data1 === "disabled"))){
const err2 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/enum",keyword:"enum",params:{allowedValues: schema31.properties.all.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["pack-settings"] !== undefined){
let data2 = data["pack-settings"];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((((((key1 === "preset") || (key1 === "levels")) || (key1 === "parameters")) || (key1 === "environmentTag")) || (key1 === "environments")) || (key1 === "exemptions")) || (key1 === "reportUnknown")) || (key1 === "servers"))){
const err3 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.preset !== undefined){
let data3 = data2.preset;
if(!(((data3 === "baseline") || (data3 === "production")) || (data3 === "audit"))){
const err4 = {instancePath:instancePath+"/pack-settings/preset",schemaPath:"#/properties/pack-settings/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.preset.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.levels !== undefined){
let data4 = data2.levels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(func1.call(schema32.properties, key2))){
const err5 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4["vault-name"] !== undefined){
let data5 = data4["vault-name"];
if(!((((data5 === "advisory") || (data5 === "mandatory")) || (data5 === "remediate")) || (data5 === "disabled"))){
const err6 = {instancePath:instancePath+"/pack-settings/levels/vault-name",schemaPath:"#/$defs/levels/properties/vault-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-name"].enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4["vault-region-of-servers"] !== undefined){
let data6 = data4["vault-region-of-servers"];
if(!((((data6 === "advisory") || (data6 === "mandatory")) || (data6 === "remediate")) || (data6 === "disabled"))){
const err7 = {instancePath:instancePath+"/pack-settings/levels/vault-region-of-servers",schemaPath:"#/$defs/levels/properties/vault-region-of-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-region-of-servers"].enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4["vault-redundancy-explicit"] !== undefined){
let data7 = data4["vault-redundancy-explicit"];
if(!((((data7 === "advisory") || (data7 === "mandatory")) || (data7 === "remediate")) || (data7 === "disabled"))){
const err8 = {instancePath:instancePath+"/pack-settings/levels/vault-redundancy-explicit",schemaPath:"#/$defs/levels/properties/vault-redundancy-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-explicit"].enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4["vault-redundancy-allowed"] !== undefined){
let data8 = data4["vault-redundancy-allowed"];
if(!((((data8 === "advisory") || (data8 === "mandatory")) || (data8 === "remediate")) || (data8 === "disabled"))){
const err9 = {instancePath:instancePath+"/pack-settings/levels/vault-redundancy-allowed",schemaPath:"#/$defs/levels/properties/vault-redundancy-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-allowed"].enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4["vault-cross-region-restore-needs-geo"] !== undefined){
let data9 = data4["vault-cross-region-restore-needs-geo"];
if(!((((data9 === "advisory") || (data9 === "mandatory")) || (data9 === "remediate")) || (data9 === "disabled"))){
const err10 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4["vault-cross-region-restore-needs-public-access"] !== undefined){
let data10 = data4["vault-cross-region-restore-needs-public-access"];
if(!((((data10 === "advisory") || (data10 === "mandatory")) || (data10 === "remediate")) || (data10 === "disabled"))){
const err11 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-needs-public-access",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-public-access/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-public-access"].enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data11 = data4["vault-cross-region-restore-without-private-endpoint"];
if(!((((data11 === "advisory") || (data11 === "mandatory")) || (data11 === "remediate")) || (data11 === "disabled"))){
const err12 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4["vault-cross-subscription-restore-off"] !== undefined){
let data12 = data4["vault-cross-subscription-restore-off"];
if(!((((data12 === "advisory") || (data12 === "mandatory")) || (data12 === "remediate")) || (data12 === "disabled"))){
const err13 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-subscription-restore-off",schemaPath:"#/$defs/levels/properties/vault-cross-subscription-restore-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-subscription-restore-off"].enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4["vault-soft-delete-on"] !== undefined){
let data13 = data4["vault-soft-delete-on"];
if(!((((data13 === "advisory") || (data13 === "mandatory")) || (data13 === "remediate")) || (data13 === "disabled"))){
const err14 = {instancePath:instancePath+"/pack-settings/levels/vault-soft-delete-on",schemaPath:"#/$defs/levels/properties/vault-soft-delete-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-on"].enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4["vault-soft-delete-retention-range"] !== undefined){
let data14 = data4["vault-soft-delete-retention-range"];
if(!((((data14 === "advisory") || (data14 === "mandatory")) || (data14 === "remediate")) || (data14 === "disabled"))){
const err15 = {instancePath:instancePath+"/pack-settings/levels/vault-soft-delete-retention-range",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-range"].enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4["vault-soft-delete-retention-explicit"] !== undefined){
let data15 = data4["vault-soft-delete-retention-explicit"];
if(!((((data15 === "advisory") || (data15 === "mandatory")) || (data15 === "remediate")) || (data15 === "disabled"))){
const err16 = {instancePath:instancePath+"/pack-settings/levels/vault-soft-delete-retention-explicit",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-explicit"].enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4["vault-hybrid-security-on"] !== undefined){
let data16 = data4["vault-hybrid-security-on"];
if(!((((data16 === "advisory") || (data16 === "mandatory")) || (data16 === "remediate")) || (data16 === "disabled"))){
const err17 = {instancePath:instancePath+"/pack-settings/levels/vault-hybrid-security-on",schemaPath:"#/$defs/levels/properties/vault-hybrid-security-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-hybrid-security-on"].enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4["vault-immutable"] !== undefined){
let data17 = data4["vault-immutable"];
if(!((((data17 === "advisory") || (data17 === "mandatory")) || (data17 === "remediate")) || (data17 === "disabled"))){
const err18 = {instancePath:instancePath+"/pack-settings/levels/vault-immutable",schemaPath:"#/$defs/levels/properties/vault-immutable/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable"].enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4["vault-immutable-needs-v4"] !== undefined){
let data18 = data4["vault-immutable-needs-v4"];
if(!((((data18 === "advisory") || (data18 === "mandatory")) || (data18 === "remediate")) || (data18 === "disabled"))){
const err19 = {instancePath:instancePath+"/pack-settings/levels/vault-immutable-needs-v4",schemaPath:"#/$defs/levels/properties/vault-immutable-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4["vault-resource-guard"] !== undefined){
let data19 = data4["vault-resource-guard"];
if(!((((data19 === "advisory") || (data19 === "mandatory")) || (data19 === "remediate")) || (data19 === "disabled"))){
const err20 = {instancePath:instancePath+"/pack-settings/levels/vault-resource-guard",schemaPath:"#/$defs/levels/properties/vault-resource-guard/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-resource-guard"].enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4["vault-system-assigned-identity"] !== undefined){
let data20 = data4["vault-system-assigned-identity"];
if(!((((data20 === "advisory") || (data20 === "mandatory")) || (data20 === "remediate")) || (data20 === "disabled"))){
const err21 = {instancePath:instancePath+"/pack-settings/levels/vault-system-assigned-identity",schemaPath:"#/$defs/levels/properties/vault-system-assigned-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-system-assigned-identity"].enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4["vault-customer-key-complete"] !== undefined){
let data21 = data4["vault-customer-key-complete"];
if(!((((data21 === "advisory") || (data21 === "mandatory")) || (data21 === "remediate")) || (data21 === "disabled"))){
const err22 = {instancePath:instancePath+"/pack-settings/levels/vault-customer-key-complete",schemaPath:"#/$defs/levels/properties/vault-customer-key-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-complete"].enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4["vault-customer-key"] !== undefined){
let data22 = data4["vault-customer-key"];
if(!((((data22 === "advisory") || (data22 === "mandatory")) || (data22 === "remediate")) || (data22 === "disabled"))){
const err23 = {instancePath:instancePath+"/pack-settings/levels/vault-customer-key",schemaPath:"#/$defs/levels/properties/vault-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key"].enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4["vault-customer-key-without-private-endpoint"] !== undefined){
let data23 = data4["vault-customer-key-without-private-endpoint"];
if(!((((data23 === "advisory") || (data23 === "mandatory")) || (data23 === "remediate")) || (data23 === "disabled"))){
const err24 = {instancePath:instancePath+"/pack-settings/levels/vault-customer-key-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-customer-key-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4["vault-public-access-off-with-private-endpoint"] !== undefined){
let data24 = data4["vault-public-access-off-with-private-endpoint"];
if(!((((data24 === "advisory") || (data24 === "mandatory")) || (data24 === "remediate")) || (data24 === "disabled"))){
const err25 = {instancePath:instancePath+"/pack-settings/levels/vault-public-access-off-with-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-public-access-off-with-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off-with-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4["vault-public-access-off"] !== undefined){
let data25 = data4["vault-public-access-off"];
if(!((((data25 === "advisory") || (data25 === "mandatory")) || (data25 === "remediate")) || (data25 === "disabled"))){
const err26 = {instancePath:instancePath+"/pack-settings/levels/vault-public-access-off",schemaPath:"#/$defs/levels/properties/vault-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4["vault-job-failure-alerts-on"] !== undefined){
let data26 = data4["vault-job-failure-alerts-on"];
if(!((((data26 === "advisory") || (data26 === "mandatory")) || (data26 === "remediate")) || (data26 === "disabled"))){
const err27 = {instancePath:instancePath+"/pack-settings/levels/vault-job-failure-alerts-on",schemaPath:"#/$defs/levels/properties/vault-job-failure-alerts-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-job-failure-alerts-on"].enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4["vault-classic-alerts-off"] !== undefined){
let data27 = data4["vault-classic-alerts-off"];
if(!((((data27 === "advisory") || (data27 === "mandatory")) || (data27 === "remediate")) || (data27 === "disabled"))){
const err28 = {instancePath:instancePath+"/pack-settings/levels/vault-classic-alerts-off",schemaPath:"#/$defs/levels/properties/vault-classic-alerts-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-classic-alerts-off"].enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4["vault-private-endpoint-for-backup"] !== undefined){
let data28 = data4["vault-private-endpoint-for-backup"];
if(!((((data28 === "advisory") || (data28 === "mandatory")) || (data28 === "remediate")) || (data28 === "disabled"))){
const err29 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-for-backup",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-for-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-for-backup"].enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4["vault-private-endpoint-needs-v4"] !== undefined){
let data29 = data4["vault-private-endpoint-needs-v4"];
if(!((((data29 === "advisory") || (data29 === "mandatory")) || (data29 === "remediate")) || (data29 === "disabled"))){
const err30 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4["vault-private-endpoint-before-server"] !== undefined){
let data30 = data4["vault-private-endpoint-before-server"];
if(!((((data30 === "advisory") || (data30 === "mandatory")) || (data30 === "remediate")) || (data30 === "disabled"))){
const err31 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-before-server",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-before-server/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-before-server"].enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data4["vault-private-endpoints-per-vault"] !== undefined){
let data31 = data4["vault-private-endpoints-per-vault"];
if(!((((data31 === "advisory") || (data31 === "mandatory")) || (data31 === "remediate")) || (data31 === "disabled"))){
const err32 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoints-per-vault",schemaPath:"#/$defs/levels/properties/vault-private-endpoints-per-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoints-per-vault"].enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4["vault-private-endpoint-subnet"] !== undefined){
let data32 = data4["vault-private-endpoint-subnet"];
if(!((((data32 === "advisory") || (data32 === "mandatory")) || (data32 === "remediate")) || (data32 === "disabled"))){
const err33 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-subnet",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet"].enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data4["vault-private-endpoint-subnet-advised"] !== undefined){
let data33 = data4["vault-private-endpoint-subnet-advised"];
if(!((((data33 === "advisory") || (data33 === "mandatory")) || (data33 === "remediate")) || (data33 === "disabled"))){
const err34 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-subnet-advised",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet-advised/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet-advised"].enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data34 = data4["vault-private-endpoint-dynamic-addresses"];
if(!((((data34 === "advisory") || (data34 === "mandatory")) || (data34 === "remediate")) || (data34 === "disabled"))){
const err35 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-dynamic-addresses",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-dynamic-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-dynamic-addresses"].enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data4["vault-private-endpoint-zone-group"] !== undefined){
let data35 = data4["vault-private-endpoint-zone-group"];
if(!((((data35 === "advisory") || (data35 === "mandatory")) || (data35 === "remediate")) || (data35 === "disabled"))){
const err36 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-zone-group",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zone-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zone-group"].enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data4["vault-private-endpoint-zones"] !== undefined){
let data36 = data4["vault-private-endpoint-zones"];
if(!((((data36 === "advisory") || (data36 === "mandatory")) || (data36 === "remediate")) || (data36 === "disabled"))){
const err37 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-zones",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones"].enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data4["vault-private-endpoint-zones-linked"] !== undefined){
let data37 = data4["vault-private-endpoint-zones-linked"];
if(!((((data37 === "advisory") || (data37 === "mandatory")) || (data37 === "remediate")) || (data37 === "disabled"))){
const err38 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-zones-linked",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones-linked/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones-linked"].enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data4["storage-pool-has-data-disk"] !== undefined){
let data38 = data4["storage-pool-has-data-disk"];
if(!((((data38 === "advisory") || (data38 === "mandatory")) || (data38 === "remediate")) || (data38 === "disabled"))){
const err39 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-has-data-disk",schemaPath:"#/$defs/levels/properties/storage-pool-has-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-has-data-disk"].enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4["storage-data-disk-count"] !== undefined){
let data39 = data4["storage-data-disk-count"];
if(!((((data39 === "advisory") || (data39 === "mandatory")) || (data39 === "remediate")) || (data39 === "disabled"))){
const err40 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-count",schemaPath:"#/$defs/levels/properties/storage-data-disk-count/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-count"].enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data4["storage-data-disk-own-resource"] !== undefined){
let data40 = data4["storage-data-disk-own-resource"];
if(!((((data40 === "advisory") || (data40 === "mandatory")) || (data40 === "remediate")) || (data40 === "disabled"))){
const err41 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-own-resource",schemaPath:"#/$defs/levels/properties/storage-data-disk-own-resource/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-own-resource"].enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data4["storage-data-disk-detach-on-deletion"] !== undefined){
let data41 = data4["storage-data-disk-detach-on-deletion"];
if(!((((data41 === "advisory") || (data41 === "mandatory")) || (data41 === "remediate")) || (data41 === "disabled"))){
const err42 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-detach-on-deletion",schemaPath:"#/$defs/levels/properties/storage-data-disk-detach-on-deletion/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-detach-on-deletion"].enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data4["storage-lun-unique"] !== undefined){
let data42 = data4["storage-lun-unique"];
if(!((((data42 === "advisory") || (data42 === "mandatory")) || (data42 === "remediate")) || (data42 === "disabled"))){
const err43 = {instancePath:instancePath+"/pack-settings/levels/storage-lun-unique",schemaPath:"#/$defs/levels/properties/storage-lun-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-unique"].enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4["storage-lun-in-range"] !== undefined){
let data43 = data4["storage-lun-in-range"];
if(!((((data43 === "advisory") || (data43 === "mandatory")) || (data43 === "remediate")) || (data43 === "disabled"))){
const err44 = {instancePath:instancePath+"/pack-settings/levels/storage-lun-in-range",schemaPath:"#/$defs/levels/properties/storage-lun-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-in-range"].enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data4["storage-pool-host-caching-none"] !== undefined){
let data44 = data4["storage-pool-host-caching-none"];
if(!((((data44 === "advisory") || (data44 === "mandatory")) || (data44 === "remediate")) || (data44 === "disabled"))){
const err45 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-host-caching-none",schemaPath:"#/$defs/levels/properties/storage-pool-host-caching-none/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-host-caching-none"].enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4["storage-managed-disks-only"] !== undefined){
let data45 = data4["storage-managed-disks-only"];
if(!((((data45 === "advisory") || (data45 === "mandatory")) || (data45 === "remediate")) || (data45 === "disabled"))){
const err46 = {instancePath:instancePath+"/pack-settings/levels/storage-managed-disks-only",schemaPath:"#/$defs/levels/properties/storage-managed-disks-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-managed-disks-only"].enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data4["storage-disk-not-shared"] !== undefined){
let data46 = data4["storage-disk-not-shared"];
if(!((((data46 === "advisory") || (data46 === "mandatory")) || (data46 === "remediate")) || (data46 === "disabled"))){
const err47 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-not-shared",schemaPath:"#/$defs/levels/properties/storage-disk-not-shared/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-not-shared"].enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data4["storage-av2-pool-limits"] !== undefined){
let data47 = data4["storage-av2-pool-limits"];
if(!((((data47 === "advisory") || (data47 === "mandatory")) || (data47 === "remediate")) || (data47 === "disabled"))){
const err48 = {instancePath:instancePath+"/pack-settings/levels/storage-av2-pool-limits",schemaPath:"#/$defs/levels/properties/storage-av2-pool-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-av2-pool-limits"].enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data4["storage-pool-size-tested"] !== undefined){
let data48 = data4["storage-pool-size-tested"];
if(!((((data48 === "advisory") || (data48 === "mandatory")) || (data48 === "remediate")) || (data48 === "disabled"))){
const err49 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-size-tested",schemaPath:"#/$defs/levels/properties/storage-pool-size-tested/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-size-tested"].enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data4["storage-pool-capacity"] !== undefined){
let data49 = data4["storage-pool-capacity"];
if(!((((data49 === "advisory") || (data49 === "mandatory")) || (data49 === "remediate")) || (data49 === "disabled"))){
const err50 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-capacity",schemaPath:"#/$defs/levels/properties/storage-pool-capacity/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity"].enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data4["storage-pool-capacity-floor"] !== undefined){
let data50 = data4["storage-pool-capacity-floor"];
if(!((((data50 === "advisory") || (data50 === "mandatory")) || (data50 === "remediate")) || (data50 === "disabled"))){
const err51 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-capacity-floor",schemaPath:"#/$defs/levels/properties/storage-pool-capacity-floor/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity-floor"].enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data4["storage-os-disk-persistent"] !== undefined){
let data51 = data4["storage-os-disk-persistent"];
if(!((((data51 === "advisory") || (data51 === "mandatory")) || (data51 === "remediate")) || (data51 === "disabled"))){
const err52 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-persistent",schemaPath:"#/$defs/levels/properties/storage-os-disk-persistent/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-persistent"].enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data4["storage-os-disk-type"] !== undefined){
let data52 = data4["storage-os-disk-type"];
if(!((((data52 === "advisory") || (data52 === "mandatory")) || (data52 === "remediate")) || (data52 === "disabled"))){
const err53 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-type",schemaPath:"#/$defs/levels/properties/storage-os-disk-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-type"].enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data4["storage-os-disk-not-hdd"] !== undefined){
let data53 = data4["storage-os-disk-not-hdd"];
if(!((((data53 === "advisory") || (data53 === "mandatory")) || (data53 === "remediate")) || (data53 === "disabled"))){
const err54 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-not-hdd",schemaPath:"#/$defs/levels/properties/storage-os-disk-not-hdd/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-not-hdd"].enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data4["storage-premium-disk-on-premium-size"] !== undefined){
let data54 = data4["storage-premium-disk-on-premium-size"];
if(!((((data54 === "advisory") || (data54 === "mandatory")) || (data54 === "remediate")) || (data54 === "disabled"))){
const err55 = {instancePath:instancePath+"/pack-settings/levels/storage-premium-disk-on-premium-size",schemaPath:"#/$defs/levels/properties/storage-premium-disk-on-premium-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-premium-disk-on-premium-size"].enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data4["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data55 = data4["storage-zonal-disk-on-zonal-machine"];
if(!((((data55 === "advisory") || (data55 === "mandatory")) || (data55 === "remediate")) || (data55 === "disabled"))){
const err56 = {instancePath:instancePath+"/pack-settings/levels/storage-zonal-disk-on-zonal-machine",schemaPath:"#/$defs/levels/properties/storage-zonal-disk-on-zonal-machine/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-zonal-disk-on-zonal-machine"].enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data4["storage-ultra-disk-enabled"] !== undefined){
let data56 = data4["storage-ultra-disk-enabled"];
if(!((((data56 === "advisory") || (data56 === "mandatory")) || (data56 === "remediate")) || (data56 === "disabled"))){
const err57 = {instancePath:instancePath+"/pack-settings/levels/storage-ultra-disk-enabled",schemaPath:"#/$defs/levels/properties/storage-ultra-disk-enabled/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-ultra-disk-enabled"].enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data4["storage-disk-in-machine-zone"] !== undefined){
let data57 = data4["storage-disk-in-machine-zone"];
if(!((((data57 === "advisory") || (data57 === "mandatory")) || (data57 === "remediate")) || (data57 === "disabled"))){
const err58 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-in-machine-zone",schemaPath:"#/$defs/levels/properties/storage-disk-in-machine-zone/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-in-machine-zone"].enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data4["storage-disk-size-in-range"] !== undefined){
let data58 = data4["storage-disk-size-in-range"];
if(!((((data58 === "advisory") || (data58 === "mandatory")) || (data58 === "remediate")) || (data58 === "disabled"))){
const err59 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-size-in-range",schemaPath:"#/$defs/levels/properties/storage-disk-size-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-in-range"].enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data4["storage-disk-size-aligned"] !== undefined){
let data59 = data4["storage-disk-size-aligned"];
if(!((((data59 === "advisory") || (data59 === "mandatory")) || (data59 === "remediate")) || (data59 === "disabled"))){
const err60 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-size-aligned",schemaPath:"#/$defs/levels/properties/storage-disk-size-aligned/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-aligned"].enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data4["storage-disk-public-access-off"] !== undefined){
let data60 = data4["storage-disk-public-access-off"];
if(!((((data60 === "advisory") || (data60 === "mandatory")) || (data60 === "remediate")) || (data60 === "disabled"))){
const err61 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-public-access-off",schemaPath:"#/$defs/levels/properties/storage-disk-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data4["storage-disk-customer-key"] !== undefined){
let data61 = data4["storage-disk-customer-key"];
if(!((((data61 === "advisory") || (data61 === "mandatory")) || (data61 === "remediate")) || (data61 === "disabled"))){
const err62 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-customer-key",schemaPath:"#/$defs/levels/properties/storage-disk-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-customer-key"].enum}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data4["storage-no-azure-disk-encryption"] !== undefined){
let data62 = data4["storage-no-azure-disk-encryption"];
if(!((((data62 === "advisory") || (data62 === "mandatory")) || (data62 === "remediate")) || (data62 === "disabled"))){
const err63 = {instancePath:instancePath+"/pack-settings/levels/storage-no-azure-disk-encryption",schemaPath:"#/$defs/levels/properties/storage-no-azure-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-azure-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data4["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data63 = data4["storage-no-encryption-settings-on-data-disk"];
if(!((((data63 === "advisory") || (data63 === "mandatory")) || (data63 === "remediate")) || (data63 === "disabled"))){
const err64 = {instancePath:instancePath+"/pack-settings/levels/storage-no-encryption-settings-on-data-disk",schemaPath:"#/$defs/levels/properties/storage-no-encryption-settings-on-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-encryption-settings-on-data-disk"].enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data4["storage-write-accelerator-off"] !== undefined){
let data64 = data4["storage-write-accelerator-off"];
if(!((((data64 === "advisory") || (data64 === "mandatory")) || (data64 === "remediate")) || (data64 === "disabled"))){
const err65 = {instancePath:instancePath+"/pack-settings/levels/storage-write-accelerator-off",schemaPath:"#/$defs/levels/properties/storage-write-accelerator-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-write-accelerator-off"].enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data4["storage-artifacts-https-only"] !== undefined){
let data65 = data4["storage-artifacts-https-only"];
if(!((((data65 === "advisory") || (data65 === "mandatory")) || (data65 === "remediate")) || (data65 === "disabled"))){
const err66 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-https-only",schemaPath:"#/$defs/levels/properties/storage-artifacts-https-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-https-only"].enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data4["storage-artifacts-tls12"] !== undefined){
let data66 = data4["storage-artifacts-tls12"];
if(!((((data66 === "advisory") || (data66 === "mandatory")) || (data66 === "remediate")) || (data66 === "disabled"))){
const err67 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-tls12",schemaPath:"#/$defs/levels/properties/storage-artifacts-tls12/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-tls12"].enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data4["storage-artifacts-no-public-blobs"] !== undefined){
let data67 = data4["storage-artifacts-no-public-blobs"];
if(!((((data67 === "advisory") || (data67 === "mandatory")) || (data67 === "remediate")) || (data67 === "disabled"))){
const err68 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-no-public-blobs",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-public-blobs/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-public-blobs"].enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data4["storage-artifacts-no-shared-key"] !== undefined){
let data68 = data4["storage-artifacts-no-shared-key"];
if(!((((data68 === "advisory") || (data68 === "mandatory")) || (data68 === "remediate")) || (data68 === "disabled"))){
const err69 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-no-shared-key",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-shared-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-shared-key"].enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data4["installation-one-custom-script-extension"] !== undefined){
let data69 = data4["installation-one-custom-script-extension"];
if(!((((data69 === "advisory") || (data69 === "mandatory")) || (data69 === "remediate")) || (data69 === "disabled"))){
const err70 = {instancePath:instancePath+"/pack-settings/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics"] !== undefined){
let data70 = data4["monitoring-vault-diagnostics"];
if(!((((data70 === "advisory") || (data70 === "mandatory")) || (data70 === "remediate")) || (data70 === "disabled"))){
const err71 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data71 = data4["monitoring-vault-diagnostics-dedicated"];
if(!((((data71 === "advisory") || (data71 === "mandatory")) || (data71 === "remediate")) || (data71 === "disabled"))){
const err72 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data4["monitoring-workspace-retention"] !== undefined){
let data72 = data4["monitoring-workspace-retention"];
if(!((((data72 === "advisory") || (data72 === "mandatory")) || (data72 === "remediate")) || (data72 === "disabled"))){
const err73 = {instancePath:instancePath+"/pack-settings/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data4["monitoring-agent"] !== undefined){
let data73 = data4["monitoring-agent"];
if(!((((data73 === "advisory") || (data73 === "mandatory")) || (data73 === "remediate")) || (data73 === "disabled"))){
const err74 = {instancePath:instancePath+"/pack-settings/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data4["monitoring-no-legacy-agent"] !== undefined){
let data74 = data4["monitoring-no-legacy-agent"];
if(!((((data74 === "advisory") || (data74 === "mandatory")) || (data74 === "remediate")) || (data74 === "disabled"))){
const err75 = {instancePath:instancePath+"/pack-settings/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data4["monitoring-data-collection"] !== undefined){
let data75 = data4["monitoring-data-collection"];
if(!((((data75 === "advisory") || (data75 === "mandatory")) || (data75 === "remediate")) || (data75 === "disabled"))){
const err76 = {instancePath:instancePath+"/pack-settings/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data4["monitoring-alerts-reach-people"] !== undefined){
let data76 = data4["monitoring-alerts-reach-people"];
if(!((((data76 === "advisory") || (data76 === "mandatory")) || (data76 === "remediate")) || (data76 === "disabled"))){
const err77 = {instancePath:instancePath+"/pack-settings/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data4["monitoring-action-group-receivers"] !== undefined){
let data77 = data4["monitoring-action-group-receivers"];
if(!((((data77 === "advisory") || (data77 === "mandatory")) || (data77 === "remediate")) || (data77 === "disabled"))){
const err78 = {instancePath:instancePath+"/pack-settings/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data4["monitoring-antimalware-exclusions"] !== undefined){
let data78 = data4["monitoring-antimalware-exclusions"];
if(!((((data78 === "advisory") || (data78 === "mandatory")) || (data78 === "remediate")) || (data78 === "disabled"))){
const err79 = {instancePath:instancePath+"/pack-settings/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data4["monitoring-maintenance-assigned"] !== undefined){
let data79 = data4["monitoring-maintenance-assigned"];
if(!((((data79 === "advisory") || (data79 === "mandatory")) || (data79 === "remediate")) || (data79 === "disabled"))){
const err80 = {instancePath:instancePath+"/pack-settings/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data4["monitoring-update-assessment"] !== undefined){
let data80 = data4["monitoring-update-assessment"];
if(!((((data80 === "advisory") || (data80 === "mandatory")) || (data80 === "remediate")) || (data80 === "disabled"))){
const err81 = {instancePath:instancePath+"/pack-settings/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data4["protection-vault-protected"] !== undefined){
let data81 = data4["protection-vault-protected"];
if(!((((data81 === "advisory") || (data81 === "mandatory")) || (data81 === "remediate")) || (data81 === "disabled"))){
const err82 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data4["protection-data-disks-protected"] !== undefined){
let data82 = data4["protection-data-disks-protected"];
if(!((((data82 === "advisory") || (data82 === "mandatory")) || (data82 === "remediate")) || (data82 === "disabled"))){
const err83 = {instancePath:instancePath+"/pack-settings/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data4["protection-passphrase-protected"] !== undefined){
let data83 = data4["protection-passphrase-protected"];
if(!((((data83 === "advisory") || (data83 === "mandatory")) || (data83 === "remediate")) || (data83 === "disabled"))){
const err84 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data4["protection-passphrase-key-vault-protected"] !== undefined){
let data84 = data4["protection-passphrase-key-vault-protected"];
if(!((((data84 === "advisory") || (data84 === "mandatory")) || (data84 === "remediate")) || (data84 === "disabled"))){
const err85 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data4["protection-server-protected"] !== undefined){
let data85 = data4["protection-server-protected"];
if(!((((data85 === "advisory") || (data85 === "mandatory")) || (data85 === "remediate")) || (data85 === "disabled"))){
const err86 = {instancePath:instancePath+"/pack-settings/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data4["protection-vault-group-protected"] !== undefined){
let data86 = data4["protection-vault-group-protected"];
if(!((((data86 === "advisory") || (data86 === "mandatory")) || (data86 === "remediate")) || (data86 === "disabled"))){
const err87 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data4["protection-catalogue-protected"] !== undefined){
let data87 = data4["protection-catalogue-protected"];
if(!((((data87 === "advisory") || (data87 === "mandatory")) || (data87 === "remediate")) || (data87 === "disabled"))){
const err88 = {instancePath:instancePath+"/pack-settings/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data4["protection-store-versioning"] !== undefined){
let data88 = data4["protection-store-versioning"];
if(!((((data88 === "advisory") || (data88 === "mandatory")) || (data88 === "remediate")) || (data88 === "disabled"))){
const err89 = {instancePath:instancePath+"/pack-settings/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data4["protection-store-soft-delete"] !== undefined){
let data89 = data4["protection-store-soft-delete"];
if(!((((data89 === "advisory") || (data89 === "mandatory")) || (data89 === "remediate")) || (data89 === "disabled"))){
const err90 = {instancePath:instancePath+"/pack-settings/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data4["protection-vault-locked"] !== undefined){
let data90 = data4["protection-vault-locked"];
if(!((((data90 === "advisory") || (data90 === "mandatory")) || (data90 === "remediate")) || (data90 === "disabled"))){
const err91 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data4["protection-no-read-only-lock"] !== undefined){
let data91 = data4["protection-no-read-only-lock"];
if(!((((data91 === "advisory") || (data91 === "mandatory")) || (data91 === "remediate")) || (data91 === "disabled"))){
const err92 = {instancePath:instancePath+"/pack-settings/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data4["protection-machine-backup"] !== undefined){
let data92 = data4["protection-machine-backup"];
if(!((((data92 === "advisory") || (data92 === "mandatory")) || (data92 === "remediate")) || (data92 === "disabled"))){
const err93 = {instancePath:instancePath+"/pack-settings/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data4["types-arm-type"] !== undefined){
let data93 = data4["types-arm-type"];
if(!((((data93 === "advisory") || (data93 === "mandatory")) || (data93 === "remediate")) || (data93 === "disabled"))){
const err94 = {instancePath:instancePath+"/pack-settings/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data4.vault !== undefined){
let data94 = data4.vault;
if(!((((data94 === "advisory") || (data94 === "mandatory")) || (data94 === "remediate")) || (data94 === "disabled"))){
const err95 = {instancePath:instancePath+"/pack-settings/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data4.network !== undefined){
let data95 = data4.network;
if(!((((data95 === "advisory") || (data95 === "mandatory")) || (data95 === "remediate")) || (data95 === "disabled"))){
const err96 = {instancePath:instancePath+"/pack-settings/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data4.compute !== undefined){
let data96 = data4.compute;
if(!((((data96 === "advisory") || (data96 === "mandatory")) || (data96 === "remediate")) || (data96 === "disabled"))){
const err97 = {instancePath:instancePath+"/pack-settings/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data4.storage !== undefined){
let data97 = data4.storage;
if(!((((data97 === "advisory") || (data97 === "mandatory")) || (data97 === "remediate")) || (data97 === "disabled"))){
const err98 = {instancePath:instancePath+"/pack-settings/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data4.credentials !== undefined){
let data98 = data4.credentials;
if(!((((data98 === "advisory") || (data98 === "mandatory")) || (data98 === "remediate")) || (data98 === "disabled"))){
const err99 = {instancePath:instancePath+"/pack-settings/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data4.installation !== undefined){
let data99 = data4.installation;
if(!((((data99 === "advisory") || (data99 === "mandatory")) || (data99 === "remediate")) || (data99 === "disabled"))){
const err100 = {instancePath:instancePath+"/pack-settings/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data4.monitoring !== undefined){
let data100 = data4.monitoring;
if(!((((data100 === "advisory") || (data100 === "mandatory")) || (data100 === "remediate")) || (data100 === "disabled"))){
const err101 = {instancePath:instancePath+"/pack-settings/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data4.protection !== undefined){
let data101 = data4.protection;
if(!((((data101 === "advisory") || (data101 === "mandatory")) || (data101 === "remediate")) || (data101 === "disabled"))){
const err102 = {instancePath:instancePath+"/pack-settings/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data4.tagging !== undefined){
let data102 = data4.tagging;
if(!((((data102 === "advisory") || (data102 === "mandatory")) || (data102 === "remediate")) || (data102 === "disabled"))){
const err103 = {instancePath:instancePath+"/pack-settings/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data4.lifecycle !== undefined){
let data103 = data4.lifecycle;
if(!((((data103 === "advisory") || (data103 === "mandatory")) || (data103 === "remediate")) || (data103 === "disabled"))){
const err104 = {instancePath:instancePath+"/pack-settings/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data4.types !== undefined){
let data104 = data4.types;
if(!((((data104 === "advisory") || (data104 === "mandatory")) || (data104 === "remediate")) || (data104 === "disabled"))){
const err105 = {instancePath:instancePath+"/pack-settings/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
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
const err106 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data2.parameters !== undefined){
let data105 = data2.parameters;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key3 in data105){
if(!((((((key3 === "vault-redundancy-allowed") || (key3 === "vault-immutable-needs-v4")) || (key3 === "vault-private-endpoint-needs-v4")) || (key3 === "storage-pool-capacity")) || (key3 === "storage-pool-capacity-floor")) || (key3 === "monitoring-workspace-retention"))){
const err107 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data105["vault-redundancy-allowed"] !== undefined){
let data106 = data105["vault-redundancy-allowed"];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key4 in data106){
if(!(key4 === "allowed")){
const err108 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data106.allowed !== undefined){
let data107 = data106.allowed;
if(Array.isArray(data107)){
if(data107.length < 1){
const err109 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len0 = data107.length;
for(let i0=0; i0<len0; i0++){
let data108 = data107[i0];
if(!(((data108 === "GeoRedundant") || (data108 === "LocallyRedundant")) || (data108 === "ZoneRedundant"))){
const err110 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed/" + i0,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
let i1 = data107.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data107[i1], data107[j0])){
const err111 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err112 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data105["vault-immutable-needs-v4"] !== undefined){
let data109 = data105["vault-immutable-needs-v4"];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key5 in data109){
if(!(key5 === "mabsVersion")){
const err114 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data109.mabsVersion !== undefined){
let data110 = data109.mabsVersion;
if(!((data110 === "V3") || (data110 === "V4"))){
const err115 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
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
const err116 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data105["vault-private-endpoint-needs-v4"] !== undefined){
let data111 = data105["vault-private-endpoint-needs-v4"];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key6 in data111){
if(!(key6 === "mabsVersion")){
const err117 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data111.mabsVersion !== undefined){
let data112 = data111.mabsVersion;
if(!((data112 === "V3") || (data112 === "V4"))){
const err118 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data105["storage-pool-capacity"] !== undefined){
let data113 = data105["storage-pool-capacity"];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key7 in data113){
if(!(key7 === "protectedGiBByMachine")){
const err120 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data113.protectedGiBByMachine !== undefined){
let data114 = data113.protectedGiBByMachine;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key8 in data114){
let data115 = data114[key8];
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 <= 0 || isNaN(data115)){
const err121 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err123 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
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
const err124 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data105["storage-pool-capacity-floor"] !== undefined){
let data116 = data105["storage-pool-capacity-floor"];
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key9 in data116){
if(!(key9 === "protectedGiBByMachine")){
const err125 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data116.protectedGiBByMachine !== undefined){
let data117 = data116.protectedGiBByMachine;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key10 in data117){
let data118 = data117[key10];
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 <= 0 || isNaN(data118)){
const err126 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
else {
const err128 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data105["monitoring-workspace-retention"] !== undefined){
let data119 = data105["monitoring-workspace-retention"];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key11 in data119){
if(!(key11 === "retentionDaysMin")){
const err130 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data119.retentionDaysMin !== undefined){
let data120 = data119.retentionDaysMin;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err131 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 1 || isNaN(data120)){
const err132 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
else {
const err133 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
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
const err134 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data2.environmentTag !== undefined){
let data121 = data2.environmentTag;
if(typeof data121 === "string"){
if(func4(data121) < 1){
const err135 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data2.environments !== undefined){
let data122 = data2.environments;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key12 in data122){
let data123 = data122[key12];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key13 in data123){
if(!(((key13 === "preset") || (key13 === "levels")) || (key13 === "parameters"))){
const err137 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data123.preset !== undefined){
let data124 = data123.preset;
if(!(((data124 === "baseline") || (data124 === "production")) || (data124 === "audit"))){
const err138 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.environments.additionalProperties.properties.preset.enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data123.levels !== undefined){
let data125 = data123.levels;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key14 in data125){
if(!(func1.call(schema32.properties, key14))){
const err139 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data125["vault-name"] !== undefined){
let data126 = data125["vault-name"];
if(!((((data126 === "advisory") || (data126 === "mandatory")) || (data126 === "remediate")) || (data126 === "disabled"))){
const err140 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-name",schemaPath:"#/$defs/levels/properties/vault-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-name"].enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data125["vault-region-of-servers"] !== undefined){
let data127 = data125["vault-region-of-servers"];
if(!((((data127 === "advisory") || (data127 === "mandatory")) || (data127 === "remediate")) || (data127 === "disabled"))){
const err141 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-region-of-servers",schemaPath:"#/$defs/levels/properties/vault-region-of-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-region-of-servers"].enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data125["vault-redundancy-explicit"] !== undefined){
let data128 = data125["vault-redundancy-explicit"];
if(!((((data128 === "advisory") || (data128 === "mandatory")) || (data128 === "remediate")) || (data128 === "disabled"))){
const err142 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-explicit",schemaPath:"#/$defs/levels/properties/vault-redundancy-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-explicit"].enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data125["vault-redundancy-allowed"] !== undefined){
let data129 = data125["vault-redundancy-allowed"];
if(!((((data129 === "advisory") || (data129 === "mandatory")) || (data129 === "remediate")) || (data129 === "disabled"))){
const err143 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-allowed",schemaPath:"#/$defs/levels/properties/vault-redundancy-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-allowed"].enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data125["vault-cross-region-restore-needs-geo"] !== undefined){
let data130 = data125["vault-cross-region-restore-needs-geo"];
if(!((((data130 === "advisory") || (data130 === "mandatory")) || (data130 === "remediate")) || (data130 === "disabled"))){
const err144 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data125["vault-cross-region-restore-needs-public-access"] !== undefined){
let data131 = data125["vault-cross-region-restore-needs-public-access"];
if(!((((data131 === "advisory") || (data131 === "mandatory")) || (data131 === "remediate")) || (data131 === "disabled"))){
const err145 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-public-access",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-public-access/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-public-access"].enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data125["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data132 = data125["vault-cross-region-restore-without-private-endpoint"];
if(!((((data132 === "advisory") || (data132 === "mandatory")) || (data132 === "remediate")) || (data132 === "disabled"))){
const err146 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data125["vault-cross-subscription-restore-off"] !== undefined){
let data133 = data125["vault-cross-subscription-restore-off"];
if(!((((data133 === "advisory") || (data133 === "mandatory")) || (data133 === "remediate")) || (data133 === "disabled"))){
const err147 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-subscription-restore-off",schemaPath:"#/$defs/levels/properties/vault-cross-subscription-restore-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-subscription-restore-off"].enum}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data125["vault-soft-delete-on"] !== undefined){
let data134 = data125["vault-soft-delete-on"];
if(!((((data134 === "advisory") || (data134 === "mandatory")) || (data134 === "remediate")) || (data134 === "disabled"))){
const err148 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-on",schemaPath:"#/$defs/levels/properties/vault-soft-delete-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-on"].enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data125["vault-soft-delete-retention-range"] !== undefined){
let data135 = data125["vault-soft-delete-retention-range"];
if(!((((data135 === "advisory") || (data135 === "mandatory")) || (data135 === "remediate")) || (data135 === "disabled"))){
const err149 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-range",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-range"].enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data125["vault-soft-delete-retention-explicit"] !== undefined){
let data136 = data125["vault-soft-delete-retention-explicit"];
if(!((((data136 === "advisory") || (data136 === "mandatory")) || (data136 === "remediate")) || (data136 === "disabled"))){
const err150 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-explicit",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-explicit"].enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data125["vault-hybrid-security-on"] !== undefined){
let data137 = data125["vault-hybrid-security-on"];
if(!((((data137 === "advisory") || (data137 === "mandatory")) || (data137 === "remediate")) || (data137 === "disabled"))){
const err151 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-hybrid-security-on",schemaPath:"#/$defs/levels/properties/vault-hybrid-security-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-hybrid-security-on"].enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data125["vault-immutable"] !== undefined){
let data138 = data125["vault-immutable"];
if(!((((data138 === "advisory") || (data138 === "mandatory")) || (data138 === "remediate")) || (data138 === "disabled"))){
const err152 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable",schemaPath:"#/$defs/levels/properties/vault-immutable/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable"].enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data125["vault-immutable-needs-v4"] !== undefined){
let data139 = data125["vault-immutable-needs-v4"];
if(!((((data139 === "advisory") || (data139 === "mandatory")) || (data139 === "remediate")) || (data139 === "disabled"))){
const err153 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable-needs-v4",schemaPath:"#/$defs/levels/properties/vault-immutable-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data125["vault-resource-guard"] !== undefined){
let data140 = data125["vault-resource-guard"];
if(!((((data140 === "advisory") || (data140 === "mandatory")) || (data140 === "remediate")) || (data140 === "disabled"))){
const err154 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-resource-guard",schemaPath:"#/$defs/levels/properties/vault-resource-guard/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-resource-guard"].enum}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data125["vault-system-assigned-identity"] !== undefined){
let data141 = data125["vault-system-assigned-identity"];
if(!((((data141 === "advisory") || (data141 === "mandatory")) || (data141 === "remediate")) || (data141 === "disabled"))){
const err155 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-system-assigned-identity",schemaPath:"#/$defs/levels/properties/vault-system-assigned-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-system-assigned-identity"].enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data125["vault-customer-key-complete"] !== undefined){
let data142 = data125["vault-customer-key-complete"];
if(!((((data142 === "advisory") || (data142 === "mandatory")) || (data142 === "remediate")) || (data142 === "disabled"))){
const err156 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-complete",schemaPath:"#/$defs/levels/properties/vault-customer-key-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-complete"].enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data125["vault-customer-key"] !== undefined){
let data143 = data125["vault-customer-key"];
if(!((((data143 === "advisory") || (data143 === "mandatory")) || (data143 === "remediate")) || (data143 === "disabled"))){
const err157 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key",schemaPath:"#/$defs/levels/properties/vault-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key"].enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data125["vault-customer-key-without-private-endpoint"] !== undefined){
let data144 = data125["vault-customer-key-without-private-endpoint"];
if(!((((data144 === "advisory") || (data144 === "mandatory")) || (data144 === "remediate")) || (data144 === "disabled"))){
const err158 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-customer-key-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data125["vault-public-access-off-with-private-endpoint"] !== undefined){
let data145 = data125["vault-public-access-off-with-private-endpoint"];
if(!((((data145 === "advisory") || (data145 === "mandatory")) || (data145 === "remediate")) || (data145 === "disabled"))){
const err159 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off-with-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-public-access-off-with-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off-with-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data125["vault-public-access-off"] !== undefined){
let data146 = data125["vault-public-access-off"];
if(!((((data146 === "advisory") || (data146 === "mandatory")) || (data146 === "remediate")) || (data146 === "disabled"))){
const err160 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off",schemaPath:"#/$defs/levels/properties/vault-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data125["vault-job-failure-alerts-on"] !== undefined){
let data147 = data125["vault-job-failure-alerts-on"];
if(!((((data147 === "advisory") || (data147 === "mandatory")) || (data147 === "remediate")) || (data147 === "disabled"))){
const err161 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-job-failure-alerts-on",schemaPath:"#/$defs/levels/properties/vault-job-failure-alerts-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-job-failure-alerts-on"].enum}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data125["vault-classic-alerts-off"] !== undefined){
let data148 = data125["vault-classic-alerts-off"];
if(!((((data148 === "advisory") || (data148 === "mandatory")) || (data148 === "remediate")) || (data148 === "disabled"))){
const err162 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-classic-alerts-off",schemaPath:"#/$defs/levels/properties/vault-classic-alerts-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-classic-alerts-off"].enum}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data125["vault-private-endpoint-for-backup"] !== undefined){
let data149 = data125["vault-private-endpoint-for-backup"];
if(!((((data149 === "advisory") || (data149 === "mandatory")) || (data149 === "remediate")) || (data149 === "disabled"))){
const err163 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-for-backup",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-for-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-for-backup"].enum}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data125["vault-private-endpoint-needs-v4"] !== undefined){
let data150 = data125["vault-private-endpoint-needs-v4"];
if(!((((data150 === "advisory") || (data150 === "mandatory")) || (data150 === "remediate")) || (data150 === "disabled"))){
const err164 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data125["vault-private-endpoint-before-server"] !== undefined){
let data151 = data125["vault-private-endpoint-before-server"];
if(!((((data151 === "advisory") || (data151 === "mandatory")) || (data151 === "remediate")) || (data151 === "disabled"))){
const err165 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-before-server",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-before-server/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-before-server"].enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data125["vault-private-endpoints-per-vault"] !== undefined){
let data152 = data125["vault-private-endpoints-per-vault"];
if(!((((data152 === "advisory") || (data152 === "mandatory")) || (data152 === "remediate")) || (data152 === "disabled"))){
const err166 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoints-per-vault",schemaPath:"#/$defs/levels/properties/vault-private-endpoints-per-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoints-per-vault"].enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data125["vault-private-endpoint-subnet"] !== undefined){
let data153 = data125["vault-private-endpoint-subnet"];
if(!((((data153 === "advisory") || (data153 === "mandatory")) || (data153 === "remediate")) || (data153 === "disabled"))){
const err167 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet"].enum}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data125["vault-private-endpoint-subnet-advised"] !== undefined){
let data154 = data125["vault-private-endpoint-subnet-advised"];
if(!((((data154 === "advisory") || (data154 === "mandatory")) || (data154 === "remediate")) || (data154 === "disabled"))){
const err168 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet-advised",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet-advised/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet-advised"].enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data125["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data155 = data125["vault-private-endpoint-dynamic-addresses"];
if(!((((data155 === "advisory") || (data155 === "mandatory")) || (data155 === "remediate")) || (data155 === "disabled"))){
const err169 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-dynamic-addresses",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-dynamic-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-dynamic-addresses"].enum}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data125["vault-private-endpoint-zone-group"] !== undefined){
let data156 = data125["vault-private-endpoint-zone-group"];
if(!((((data156 === "advisory") || (data156 === "mandatory")) || (data156 === "remediate")) || (data156 === "disabled"))){
const err170 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zone-group",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zone-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zone-group"].enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data125["vault-private-endpoint-zones"] !== undefined){
let data157 = data125["vault-private-endpoint-zones"];
if(!((((data157 === "advisory") || (data157 === "mandatory")) || (data157 === "remediate")) || (data157 === "disabled"))){
const err171 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones"].enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data125["vault-private-endpoint-zones-linked"] !== undefined){
let data158 = data125["vault-private-endpoint-zones-linked"];
if(!((((data158 === "advisory") || (data158 === "mandatory")) || (data158 === "remediate")) || (data158 === "disabled"))){
const err172 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones-linked",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones-linked/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones-linked"].enum}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data125["storage-pool-has-data-disk"] !== undefined){
let data159 = data125["storage-pool-has-data-disk"];
if(!((((data159 === "advisory") || (data159 === "mandatory")) || (data159 === "remediate")) || (data159 === "disabled"))){
const err173 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-has-data-disk",schemaPath:"#/$defs/levels/properties/storage-pool-has-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-has-data-disk"].enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data125["storage-data-disk-count"] !== undefined){
let data160 = data125["storage-data-disk-count"];
if(!((((data160 === "advisory") || (data160 === "mandatory")) || (data160 === "remediate")) || (data160 === "disabled"))){
const err174 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-count",schemaPath:"#/$defs/levels/properties/storage-data-disk-count/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-count"].enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data125["storage-data-disk-own-resource"] !== undefined){
let data161 = data125["storage-data-disk-own-resource"];
if(!((((data161 === "advisory") || (data161 === "mandatory")) || (data161 === "remediate")) || (data161 === "disabled"))){
const err175 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-own-resource",schemaPath:"#/$defs/levels/properties/storage-data-disk-own-resource/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-own-resource"].enum}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data125["storage-data-disk-detach-on-deletion"] !== undefined){
let data162 = data125["storage-data-disk-detach-on-deletion"];
if(!((((data162 === "advisory") || (data162 === "mandatory")) || (data162 === "remediate")) || (data162 === "disabled"))){
const err176 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-detach-on-deletion",schemaPath:"#/$defs/levels/properties/storage-data-disk-detach-on-deletion/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-detach-on-deletion"].enum}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data125["storage-lun-unique"] !== undefined){
let data163 = data125["storage-lun-unique"];
if(!((((data163 === "advisory") || (data163 === "mandatory")) || (data163 === "remediate")) || (data163 === "disabled"))){
const err177 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-unique",schemaPath:"#/$defs/levels/properties/storage-lun-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-unique"].enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data125["storage-lun-in-range"] !== undefined){
let data164 = data125["storage-lun-in-range"];
if(!((((data164 === "advisory") || (data164 === "mandatory")) || (data164 === "remediate")) || (data164 === "disabled"))){
const err178 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-in-range",schemaPath:"#/$defs/levels/properties/storage-lun-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-in-range"].enum}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data125["storage-pool-host-caching-none"] !== undefined){
let data165 = data125["storage-pool-host-caching-none"];
if(!((((data165 === "advisory") || (data165 === "mandatory")) || (data165 === "remediate")) || (data165 === "disabled"))){
const err179 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-host-caching-none",schemaPath:"#/$defs/levels/properties/storage-pool-host-caching-none/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-host-caching-none"].enum}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data125["storage-managed-disks-only"] !== undefined){
let data166 = data125["storage-managed-disks-only"];
if(!((((data166 === "advisory") || (data166 === "mandatory")) || (data166 === "remediate")) || (data166 === "disabled"))){
const err180 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-managed-disks-only",schemaPath:"#/$defs/levels/properties/storage-managed-disks-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-managed-disks-only"].enum}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data125["storage-disk-not-shared"] !== undefined){
let data167 = data125["storage-disk-not-shared"];
if(!((((data167 === "advisory") || (data167 === "mandatory")) || (data167 === "remediate")) || (data167 === "disabled"))){
const err181 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-not-shared",schemaPath:"#/$defs/levels/properties/storage-disk-not-shared/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-not-shared"].enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data125["storage-av2-pool-limits"] !== undefined){
let data168 = data125["storage-av2-pool-limits"];
if(!((((data168 === "advisory") || (data168 === "mandatory")) || (data168 === "remediate")) || (data168 === "disabled"))){
const err182 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-av2-pool-limits",schemaPath:"#/$defs/levels/properties/storage-av2-pool-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-av2-pool-limits"].enum}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data125["storage-pool-size-tested"] !== undefined){
let data169 = data125["storage-pool-size-tested"];
if(!((((data169 === "advisory") || (data169 === "mandatory")) || (data169 === "remediate")) || (data169 === "disabled"))){
const err183 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-size-tested",schemaPath:"#/$defs/levels/properties/storage-pool-size-tested/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-size-tested"].enum}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data125["storage-pool-capacity"] !== undefined){
let data170 = data125["storage-pool-capacity"];
if(!((((data170 === "advisory") || (data170 === "mandatory")) || (data170 === "remediate")) || (data170 === "disabled"))){
const err184 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity",schemaPath:"#/$defs/levels/properties/storage-pool-capacity/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity"].enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data125["storage-pool-capacity-floor"] !== undefined){
let data171 = data125["storage-pool-capacity-floor"];
if(!((((data171 === "advisory") || (data171 === "mandatory")) || (data171 === "remediate")) || (data171 === "disabled"))){
const err185 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity-floor",schemaPath:"#/$defs/levels/properties/storage-pool-capacity-floor/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity-floor"].enum}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data125["storage-os-disk-persistent"] !== undefined){
let data172 = data125["storage-os-disk-persistent"];
if(!((((data172 === "advisory") || (data172 === "mandatory")) || (data172 === "remediate")) || (data172 === "disabled"))){
const err186 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-persistent",schemaPath:"#/$defs/levels/properties/storage-os-disk-persistent/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-persistent"].enum}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data125["storage-os-disk-type"] !== undefined){
let data173 = data125["storage-os-disk-type"];
if(!((((data173 === "advisory") || (data173 === "mandatory")) || (data173 === "remediate")) || (data173 === "disabled"))){
const err187 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-type",schemaPath:"#/$defs/levels/properties/storage-os-disk-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-type"].enum}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data125["storage-os-disk-not-hdd"] !== undefined){
let data174 = data125["storage-os-disk-not-hdd"];
if(!((((data174 === "advisory") || (data174 === "mandatory")) || (data174 === "remediate")) || (data174 === "disabled"))){
const err188 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-not-hdd",schemaPath:"#/$defs/levels/properties/storage-os-disk-not-hdd/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-not-hdd"].enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data125["storage-premium-disk-on-premium-size"] !== undefined){
let data175 = data125["storage-premium-disk-on-premium-size"];
if(!((((data175 === "advisory") || (data175 === "mandatory")) || (data175 === "remediate")) || (data175 === "disabled"))){
const err189 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-premium-disk-on-premium-size",schemaPath:"#/$defs/levels/properties/storage-premium-disk-on-premium-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-premium-disk-on-premium-size"].enum}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data125["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data176 = data125["storage-zonal-disk-on-zonal-machine"];
if(!((((data176 === "advisory") || (data176 === "mandatory")) || (data176 === "remediate")) || (data176 === "disabled"))){
const err190 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-zonal-disk-on-zonal-machine",schemaPath:"#/$defs/levels/properties/storage-zonal-disk-on-zonal-machine/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-zonal-disk-on-zonal-machine"].enum}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data125["storage-ultra-disk-enabled"] !== undefined){
let data177 = data125["storage-ultra-disk-enabled"];
if(!((((data177 === "advisory") || (data177 === "mandatory")) || (data177 === "remediate")) || (data177 === "disabled"))){
const err191 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-ultra-disk-enabled",schemaPath:"#/$defs/levels/properties/storage-ultra-disk-enabled/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-ultra-disk-enabled"].enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data125["storage-disk-in-machine-zone"] !== undefined){
let data178 = data125["storage-disk-in-machine-zone"];
if(!((((data178 === "advisory") || (data178 === "mandatory")) || (data178 === "remediate")) || (data178 === "disabled"))){
const err192 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-in-machine-zone",schemaPath:"#/$defs/levels/properties/storage-disk-in-machine-zone/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-in-machine-zone"].enum}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data125["storage-disk-size-in-range"] !== undefined){
let data179 = data125["storage-disk-size-in-range"];
if(!((((data179 === "advisory") || (data179 === "mandatory")) || (data179 === "remediate")) || (data179 === "disabled"))){
const err193 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-in-range",schemaPath:"#/$defs/levels/properties/storage-disk-size-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-in-range"].enum}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data125["storage-disk-size-aligned"] !== undefined){
let data180 = data125["storage-disk-size-aligned"];
if(!((((data180 === "advisory") || (data180 === "mandatory")) || (data180 === "remediate")) || (data180 === "disabled"))){
const err194 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-aligned",schemaPath:"#/$defs/levels/properties/storage-disk-size-aligned/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-aligned"].enum}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data125["storage-disk-public-access-off"] !== undefined){
let data181 = data125["storage-disk-public-access-off"];
if(!((((data181 === "advisory") || (data181 === "mandatory")) || (data181 === "remediate")) || (data181 === "disabled"))){
const err195 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-public-access-off",schemaPath:"#/$defs/levels/properties/storage-disk-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data125["storage-disk-customer-key"] !== undefined){
let data182 = data125["storage-disk-customer-key"];
if(!((((data182 === "advisory") || (data182 === "mandatory")) || (data182 === "remediate")) || (data182 === "disabled"))){
const err196 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-customer-key",schemaPath:"#/$defs/levels/properties/storage-disk-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-customer-key"].enum}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data125["storage-no-azure-disk-encryption"] !== undefined){
let data183 = data125["storage-no-azure-disk-encryption"];
if(!((((data183 === "advisory") || (data183 === "mandatory")) || (data183 === "remediate")) || (data183 === "disabled"))){
const err197 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-azure-disk-encryption",schemaPath:"#/$defs/levels/properties/storage-no-azure-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-azure-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data125["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data184 = data125["storage-no-encryption-settings-on-data-disk"];
if(!((((data184 === "advisory") || (data184 === "mandatory")) || (data184 === "remediate")) || (data184 === "disabled"))){
const err198 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-encryption-settings-on-data-disk",schemaPath:"#/$defs/levels/properties/storage-no-encryption-settings-on-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-encryption-settings-on-data-disk"].enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data125["storage-write-accelerator-off"] !== undefined){
let data185 = data125["storage-write-accelerator-off"];
if(!((((data185 === "advisory") || (data185 === "mandatory")) || (data185 === "remediate")) || (data185 === "disabled"))){
const err199 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-write-accelerator-off",schemaPath:"#/$defs/levels/properties/storage-write-accelerator-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-write-accelerator-off"].enum}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data125["storage-artifacts-https-only"] !== undefined){
let data186 = data125["storage-artifacts-https-only"];
if(!((((data186 === "advisory") || (data186 === "mandatory")) || (data186 === "remediate")) || (data186 === "disabled"))){
const err200 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-https-only",schemaPath:"#/$defs/levels/properties/storage-artifacts-https-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-https-only"].enum}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data125["storage-artifacts-tls12"] !== undefined){
let data187 = data125["storage-artifacts-tls12"];
if(!((((data187 === "advisory") || (data187 === "mandatory")) || (data187 === "remediate")) || (data187 === "disabled"))){
const err201 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-tls12",schemaPath:"#/$defs/levels/properties/storage-artifacts-tls12/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-tls12"].enum}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data125["storage-artifacts-no-public-blobs"] !== undefined){
let data188 = data125["storage-artifacts-no-public-blobs"];
if(!((((data188 === "advisory") || (data188 === "mandatory")) || (data188 === "remediate")) || (data188 === "disabled"))){
const err202 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-public-blobs",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-public-blobs/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-public-blobs"].enum}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data125["storage-artifacts-no-shared-key"] !== undefined){
let data189 = data125["storage-artifacts-no-shared-key"];
if(!((((data189 === "advisory") || (data189 === "mandatory")) || (data189 === "remediate")) || (data189 === "disabled"))){
const err203 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-shared-key",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-shared-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-shared-key"].enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data125["installation-one-custom-script-extension"] !== undefined){
let data190 = data125["installation-one-custom-script-extension"];
if(!((((data190 === "advisory") || (data190 === "mandatory")) || (data190 === "remediate")) || (data190 === "disabled"))){
const err204 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data125["monitoring-vault-diagnostics"] !== undefined){
let data191 = data125["monitoring-vault-diagnostics"];
if(!((((data191 === "advisory") || (data191 === "mandatory")) || (data191 === "remediate")) || (data191 === "disabled"))){
const err205 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data125["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data192 = data125["monitoring-vault-diagnostics-dedicated"];
if(!((((data192 === "advisory") || (data192 === "mandatory")) || (data192 === "remediate")) || (data192 === "disabled"))){
const err206 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data125["monitoring-workspace-retention"] !== undefined){
let data193 = data125["monitoring-workspace-retention"];
if(!((((data193 === "advisory") || (data193 === "mandatory")) || (data193 === "remediate")) || (data193 === "disabled"))){
const err207 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data125["monitoring-agent"] !== undefined){
let data194 = data125["monitoring-agent"];
if(!((((data194 === "advisory") || (data194 === "mandatory")) || (data194 === "remediate")) || (data194 === "disabled"))){
const err208 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data125["monitoring-no-legacy-agent"] !== undefined){
let data195 = data125["monitoring-no-legacy-agent"];
if(!((((data195 === "advisory") || (data195 === "mandatory")) || (data195 === "remediate")) || (data195 === "disabled"))){
const err209 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data125["monitoring-data-collection"] !== undefined){
let data196 = data125["monitoring-data-collection"];
if(!((((data196 === "advisory") || (data196 === "mandatory")) || (data196 === "remediate")) || (data196 === "disabled"))){
const err210 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data125["monitoring-alerts-reach-people"] !== undefined){
let data197 = data125["monitoring-alerts-reach-people"];
if(!((((data197 === "advisory") || (data197 === "mandatory")) || (data197 === "remediate")) || (data197 === "disabled"))){
const err211 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data125["monitoring-action-group-receivers"] !== undefined){
let data198 = data125["monitoring-action-group-receivers"];
if(!((((data198 === "advisory") || (data198 === "mandatory")) || (data198 === "remediate")) || (data198 === "disabled"))){
const err212 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data125["monitoring-antimalware-exclusions"] !== undefined){
let data199 = data125["monitoring-antimalware-exclusions"];
if(!((((data199 === "advisory") || (data199 === "mandatory")) || (data199 === "remediate")) || (data199 === "disabled"))){
const err213 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data125["monitoring-maintenance-assigned"] !== undefined){
let data200 = data125["monitoring-maintenance-assigned"];
if(!((((data200 === "advisory") || (data200 === "mandatory")) || (data200 === "remediate")) || (data200 === "disabled"))){
const err214 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data125["monitoring-update-assessment"] !== undefined){
let data201 = data125["monitoring-update-assessment"];
if(!((((data201 === "advisory") || (data201 === "mandatory")) || (data201 === "remediate")) || (data201 === "disabled"))){
const err215 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data125["protection-vault-protected"] !== undefined){
let data202 = data125["protection-vault-protected"];
if(!((((data202 === "advisory") || (data202 === "mandatory")) || (data202 === "remediate")) || (data202 === "disabled"))){
const err216 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data125["protection-data-disks-protected"] !== undefined){
let data203 = data125["protection-data-disks-protected"];
if(!((((data203 === "advisory") || (data203 === "mandatory")) || (data203 === "remediate")) || (data203 === "disabled"))){
const err217 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data125["protection-passphrase-protected"] !== undefined){
let data204 = data125["protection-passphrase-protected"];
if(!((((data204 === "advisory") || (data204 === "mandatory")) || (data204 === "remediate")) || (data204 === "disabled"))){
const err218 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data125["protection-passphrase-key-vault-protected"] !== undefined){
let data205 = data125["protection-passphrase-key-vault-protected"];
if(!((((data205 === "advisory") || (data205 === "mandatory")) || (data205 === "remediate")) || (data205 === "disabled"))){
const err219 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data125["protection-server-protected"] !== undefined){
let data206 = data125["protection-server-protected"];
if(!((((data206 === "advisory") || (data206 === "mandatory")) || (data206 === "remediate")) || (data206 === "disabled"))){
const err220 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data125["protection-vault-group-protected"] !== undefined){
let data207 = data125["protection-vault-group-protected"];
if(!((((data207 === "advisory") || (data207 === "mandatory")) || (data207 === "remediate")) || (data207 === "disabled"))){
const err221 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data125["protection-catalogue-protected"] !== undefined){
let data208 = data125["protection-catalogue-protected"];
if(!((((data208 === "advisory") || (data208 === "mandatory")) || (data208 === "remediate")) || (data208 === "disabled"))){
const err222 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data125["protection-store-versioning"] !== undefined){
let data209 = data125["protection-store-versioning"];
if(!((((data209 === "advisory") || (data209 === "mandatory")) || (data209 === "remediate")) || (data209 === "disabled"))){
const err223 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data125["protection-store-soft-delete"] !== undefined){
let data210 = data125["protection-store-soft-delete"];
if(!((((data210 === "advisory") || (data210 === "mandatory")) || (data210 === "remediate")) || (data210 === "disabled"))){
const err224 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data125["protection-vault-locked"] !== undefined){
let data211 = data125["protection-vault-locked"];
if(!((((data211 === "advisory") || (data211 === "mandatory")) || (data211 === "remediate")) || (data211 === "disabled"))){
const err225 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data125["protection-no-read-only-lock"] !== undefined){
let data212 = data125["protection-no-read-only-lock"];
if(!((((data212 === "advisory") || (data212 === "mandatory")) || (data212 === "remediate")) || (data212 === "disabled"))){
const err226 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data125["protection-machine-backup"] !== undefined){
let data213 = data125["protection-machine-backup"];
if(!((((data213 === "advisory") || (data213 === "mandatory")) || (data213 === "remediate")) || (data213 === "disabled"))){
const err227 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data125["types-arm-type"] !== undefined){
let data214 = data125["types-arm-type"];
if(!((((data214 === "advisory") || (data214 === "mandatory")) || (data214 === "remediate")) || (data214 === "disabled"))){
const err228 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data125.vault !== undefined){
let data215 = data125.vault;
if(!((((data215 === "advisory") || (data215 === "mandatory")) || (data215 === "remediate")) || (data215 === "disabled"))){
const err229 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data125.network !== undefined){
let data216 = data125.network;
if(!((((data216 === "advisory") || (data216 === "mandatory")) || (data216 === "remediate")) || (data216 === "disabled"))){
const err230 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data125.compute !== undefined){
let data217 = data125.compute;
if(!((((data217 === "advisory") || (data217 === "mandatory")) || (data217 === "remediate")) || (data217 === "disabled"))){
const err231 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data125.storage !== undefined){
let data218 = data125.storage;
if(!((((data218 === "advisory") || (data218 === "mandatory")) || (data218 === "remediate")) || (data218 === "disabled"))){
const err232 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data125.credentials !== undefined){
let data219 = data125.credentials;
if(!((((data219 === "advisory") || (data219 === "mandatory")) || (data219 === "remediate")) || (data219 === "disabled"))){
const err233 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data125.installation !== undefined){
let data220 = data125.installation;
if(!((((data220 === "advisory") || (data220 === "mandatory")) || (data220 === "remediate")) || (data220 === "disabled"))){
const err234 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data125.monitoring !== undefined){
let data221 = data125.monitoring;
if(!((((data221 === "advisory") || (data221 === "mandatory")) || (data221 === "remediate")) || (data221 === "disabled"))){
const err235 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data125.protection !== undefined){
let data222 = data125.protection;
if(!((((data222 === "advisory") || (data222 === "mandatory")) || (data222 === "remediate")) || (data222 === "disabled"))){
const err236 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data125.tagging !== undefined){
let data223 = data125.tagging;
if(!((((data223 === "advisory") || (data223 === "mandatory")) || (data223 === "remediate")) || (data223 === "disabled"))){
const err237 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data125.lifecycle !== undefined){
let data224 = data125.lifecycle;
if(!((((data224 === "advisory") || (data224 === "mandatory")) || (data224 === "remediate")) || (data224 === "disabled"))){
const err238 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data125.types !== undefined){
let data225 = data125.types;
if(!((((data225 === "advisory") || (data225 === "mandatory")) || (data225 === "remediate")) || (data225 === "disabled"))){
const err239 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data123.parameters !== undefined){
let data226 = data123.parameters;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key15 in data226){
if(!((((((key15 === "vault-redundancy-allowed") || (key15 === "vault-immutable-needs-v4")) || (key15 === "vault-private-endpoint-needs-v4")) || (key15 === "storage-pool-capacity")) || (key15 === "storage-pool-capacity-floor")) || (key15 === "monitoring-workspace-retention"))){
const err241 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data226["vault-redundancy-allowed"] !== undefined){
let data227 = data226["vault-redundancy-allowed"];
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key16 in data227){
if(!(key16 === "allowed")){
const err242 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data227.allowed !== undefined){
let data228 = data227.allowed;
if(Array.isArray(data228)){
if(data228.length < 1){
const err243 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
const len1 = data228.length;
for(let i2=0; i2<len1; i2++){
let data229 = data228[i2];
if(!(((data229 === "GeoRedundant") || (data229 === "LocallyRedundant")) || (data229 === "ZoneRedundant"))){
const err244 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed/" + i2,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
let i3 = data228.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data228[i3], data228[j1])){
const err245 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err246 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data226["vault-immutable-needs-v4"] !== undefined){
let data230 = data226["vault-immutable-needs-v4"];
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key17 in data230){
if(!(key17 === "mabsVersion")){
const err248 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data230.mabsVersion !== undefined){
let data231 = data230.mabsVersion;
if(!((data231 === "V3") || (data231 === "V4"))){
const err249 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data226["vault-private-endpoint-needs-v4"] !== undefined){
let data232 = data226["vault-private-endpoint-needs-v4"];
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key18 in data232){
if(!(key18 === "mabsVersion")){
const err251 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data232.mabsVersion !== undefined){
let data233 = data232.mabsVersion;
if(!((data233 === "V3") || (data233 === "V4"))){
const err252 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data226["storage-pool-capacity"] !== undefined){
let data234 = data226["storage-pool-capacity"];
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key19 in data234){
if(!(key19 === "protectedGiBByMachine")){
const err254 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data234.protectedGiBByMachine !== undefined){
let data235 = data234.protectedGiBByMachine;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
for(const key20 in data235){
let data236 = data235[key20];
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 <= 0 || isNaN(data236)){
const err255 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data226["storage-pool-capacity-floor"] !== undefined){
let data237 = data226["storage-pool-capacity-floor"];
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key21 in data237){
if(!(key21 === "protectedGiBByMachine")){
const err259 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data237.protectedGiBByMachine !== undefined){
let data238 = data237.protectedGiBByMachine;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key22 in data238){
let data239 = data238[key22];
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 <= 0 || isNaN(data239)){
const err260 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data226["monitoring-workspace-retention"] !== undefined){
let data240 = data226["monitoring-workspace-retention"];
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key23 in data240){
if(!(key23 === "retentionDaysMin")){
const err264 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data240.retentionDaysMin !== undefined){
let data241 = data240.retentionDaysMin;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
const err265 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 1 || isNaN(data241)){
const err266 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
}
else {
const err267 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/pack-settings/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/pack-settings/environments",schemaPath:"#/properties/pack-settings/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data2.exemptions !== undefined){
let data242 = data2.exemptions;
if(Array.isArray(data242)){
const len2 = data242.length;
for(let i4=0; i4<len2; i4++){
let data243 = data242[i4];
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
if(data243.rule === undefined){
const err271 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data243.resource === undefined){
const err272 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data243.reason === undefined){
const err273 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data243.owner === undefined){
const err274 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data243.expires === undefined){
const err275 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key24 in data243){
if(!(((((key24 === "rule") || (key24 === "resource")) || (key24 === "reason")) || (key24 === "owner")) || (key24 === "expires"))){
const err276 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data243.rule !== undefined){
let data244 = data243.rule;
if(typeof data244 === "string"){
if(func4(data244) < 1){
const err277 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data243.resource !== undefined){
let data245 = data243.resource;
if(typeof data245 === "string"){
if(func4(data245) < 1){
const err279 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data243.reason !== undefined){
let data246 = data243.reason;
if(typeof data246 === "string"){
if(func4(data246) < 10){
const err281 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data243.owner !== undefined){
let data247 = data243.owner;
if(typeof data247 === "string"){
if(func4(data247) < 2){
const err283 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data243.expires !== undefined){
let data248 = data243.expires;
if(typeof data248 === "string"){
if(!pattern4.test(data248)){
const err285 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/pack-settings/exemptions",schemaPath:"#/properties/pack-settings/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data2.reportUnknown !== undefined){
if(typeof data2.reportUnknown !== "boolean"){
const err289 = {instancePath:instancePath+"/pack-settings/reportUnknown",schemaPath:"#/properties/pack-settings/properties/reportUnknown/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data2.servers !== undefined){
let data250 = data2.servers;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key25 in data250){
if(!((key25 === "tag") || (key25 === "names"))){
const err290 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data250.tag !== undefined){
let data251 = data250.tag;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.name === undefined){
const err291 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data251.value === undefined){
const err292 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key26 in data251){
if(!((key26 === "name") || (key26 === "value"))){
const err293 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data251.name !== undefined){
let data252 = data251.name;
if(typeof data252 === "string"){
if(func4(data252) < 1){
const err294 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data251.value !== undefined){
let data253 = data251.value;
if(typeof data253 === "string"){
if(func4(data253) < 1){
const err296 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data250.names !== undefined){
let data254 = data250.names;
if(Array.isArray(data254)){
const len3 = data254.length;
for(let i5=0; i5<len3; i5++){
let data255 = data254[i5];
if(typeof data255 === "string"){
if(func4(data255) < 1){
const err299 = {instancePath:instancePath+"/pack-settings/servers/names/" + i5,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/pack-settings/servers/names/" + i5,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/pack-settings/servers/names",schemaPath:"#/properties/pack-settings/properties/servers/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data["vault-name"] !== undefined){
let data256 = data["vault-name"];
const _errs336 = errors;
let valid41 = false;
const _errs337 = errors;
if(!((((data256 === "advisory") || (data256 === "mandatory")) || (data256 === "remediate")) || (data256 === "disabled"))){
const err304 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid0 = _errs337 === errors;
valid41 = valid41 || _valid0;
const _errs338 = errors;
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
for(const key27 in data256){
if(!(key27 === "enforcementLevel")){
const err305 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data256.enforcementLevel !== undefined){
let data257 = data256.enforcementLevel;
if(!((((data257 === "advisory") || (data257 === "mandatory")) || (data257 === "remediate")) || (data257 === "disabled"))){
const err306 = {instancePath:instancePath+"/vault-name/enforcementLevel",schemaPath:"#/properties/vault-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid0 = _errs338 === errors;
valid41 = valid41 || _valid0;
if(!valid41){
const err308 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
else {
errors = _errs336;
if(vErrors !== null){
if(_errs336){
vErrors.length = _errs336;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-region-of-servers"] !== undefined){
let data258 = data["vault-region-of-servers"];
const _errs343 = errors;
let valid43 = false;
const _errs344 = errors;
if(!((((data258 === "advisory") || (data258 === "mandatory")) || (data258 === "remediate")) || (data258 === "disabled"))){
const err309 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid1 = _errs344 === errors;
valid43 = valid43 || _valid1;
const _errs345 = errors;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key28 in data258){
if(!(key28 === "enforcementLevel")){
const err310 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data258.enforcementLevel !== undefined){
let data259 = data258.enforcementLevel;
if(!((((data259 === "advisory") || (data259 === "mandatory")) || (data259 === "remediate")) || (data259 === "disabled"))){
const err311 = {instancePath:instancePath+"/vault-region-of-servers/enforcementLevel",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var _valid1 = _errs345 === errors;
valid43 = valid43 || _valid1;
if(!valid43){
const err313 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
else {
errors = _errs343;
if(vErrors !== null){
if(_errs343){
vErrors.length = _errs343;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-redundancy-explicit"] !== undefined){
let data260 = data["vault-redundancy-explicit"];
const _errs350 = errors;
let valid45 = false;
const _errs351 = errors;
if(!((((data260 === "advisory") || (data260 === "mandatory")) || (data260 === "remediate")) || (data260 === "disabled"))){
const err314 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid2 = _errs351 === errors;
valid45 = valid45 || _valid2;
const _errs352 = errors;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key29 in data260){
if(!(key29 === "enforcementLevel")){
const err315 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data260.enforcementLevel !== undefined){
let data261 = data260.enforcementLevel;
if(!((((data261 === "advisory") || (data261 === "mandatory")) || (data261 === "remediate")) || (data261 === "disabled"))){
const err316 = {instancePath:instancePath+"/vault-redundancy-explicit/enforcementLevel",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid2 = _errs352 === errors;
valid45 = valid45 || _valid2;
if(!valid45){
const err318 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
else {
errors = _errs350;
if(vErrors !== null){
if(_errs350){
vErrors.length = _errs350;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-redundancy-allowed"] !== undefined){
let data262 = data["vault-redundancy-allowed"];
const _errs357 = errors;
let valid47 = false;
const _errs358 = errors;
if(!((((data262 === "advisory") || (data262 === "mandatory")) || (data262 === "remediate")) || (data262 === "disabled"))){
const err319 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid3 = _errs358 === errors;
valid47 = valid47 || _valid3;
const _errs359 = errors;
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
for(const key30 in data262){
if(!((key30 === "enforcementLevel") || (key30 === "allowed"))){
const err320 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data262.enforcementLevel !== undefined){
let data263 = data262.enforcementLevel;
if(!((((data263 === "advisory") || (data263 === "mandatory")) || (data263 === "remediate")) || (data263 === "disabled"))){
const err321 = {instancePath:instancePath+"/vault-redundancy-allowed/enforcementLevel",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data262.allowed !== undefined){
let data264 = data262.allowed;
if(Array.isArray(data264)){
if(data264.length < 1){
const err322 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
const len4 = data264.length;
for(let i6=0; i6<len4; i6++){
let data265 = data264[i6];
if(!(((data265 === "GeoRedundant") || (data265 === "LocallyRedundant")) || (data265 === "ZoneRedundant"))){
const err323 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed/" + i6,schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
let i7 = data264.length;
let j2;
if(i7 > 1){
outer2:
for(;i7--;){
for(j2 = i7; j2--;){
if(func0(data264[i7], data264[j2])){
const err324 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err325 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid3 = _errs359 === errors;
valid47 = valid47 || _valid3;
if(!valid47){
const err327 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
else {
errors = _errs357;
if(vErrors !== null){
if(_errs357){
vErrors.length = _errs357;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-geo"] !== undefined){
let data266 = data["vault-cross-region-restore-needs-geo"];
const _errs367 = errors;
let valid52 = false;
const _errs368 = errors;
if(!((((data266 === "advisory") || (data266 === "mandatory")) || (data266 === "remediate")) || (data266 === "disabled"))){
const err328 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var _valid4 = _errs368 === errors;
valid52 = valid52 || _valid4;
const _errs369 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key31 in data266){
if(!(key31 === "enforcementLevel")){
const err329 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data266.enforcementLevel !== undefined){
let data267 = data266.enforcementLevel;
if(!((((data267 === "advisory") || (data267 === "mandatory")) || (data267 === "remediate")) || (data267 === "disabled"))){
const err330 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid4 = _errs369 === errors;
valid52 = valid52 || _valid4;
if(!valid52){
const err332 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
else {
errors = _errs367;
if(vErrors !== null){
if(_errs367){
vErrors.length = _errs367;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-public-access"] !== undefined){
let data268 = data["vault-cross-region-restore-needs-public-access"];
const _errs374 = errors;
let valid54 = false;
const _errs375 = errors;
if(!((((data268 === "advisory") || (data268 === "mandatory")) || (data268 === "remediate")) || (data268 === "disabled"))){
const err333 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid5 = _errs375 === errors;
valid54 = valid54 || _valid5;
const _errs376 = errors;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key32 in data268){
if(!(key32 === "enforcementLevel")){
const err334 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data268.enforcementLevel !== undefined){
let data269 = data268.enforcementLevel;
if(!((((data269 === "advisory") || (data269 === "mandatory")) || (data269 === "remediate")) || (data269 === "disabled"))){
const err335 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var _valid5 = _errs376 === errors;
valid54 = valid54 || _valid5;
if(!valid54){
const err337 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
else {
errors = _errs374;
if(vErrors !== null){
if(_errs374){
vErrors.length = _errs374;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data270 = data["vault-cross-region-restore-without-private-endpoint"];
const _errs381 = errors;
let valid56 = false;
const _errs382 = errors;
if(!((((data270 === "advisory") || (data270 === "mandatory")) || (data270 === "remediate")) || (data270 === "disabled"))){
const err338 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid6 = _errs382 === errors;
valid56 = valid56 || _valid6;
const _errs383 = errors;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
for(const key33 in data270){
if(!(key33 === "enforcementLevel")){
const err339 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data270.enforcementLevel !== undefined){
let data271 = data270.enforcementLevel;
if(!((((data271 === "advisory") || (data271 === "mandatory")) || (data271 === "remediate")) || (data271 === "disabled"))){
const err340 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid6 = _errs383 === errors;
valid56 = valid56 || _valid6;
if(!valid56){
const err342 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
else {
errors = _errs381;
if(vErrors !== null){
if(_errs381){
vErrors.length = _errs381;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-subscription-restore-off"] !== undefined){
let data272 = data["vault-cross-subscription-restore-off"];
const _errs388 = errors;
let valid58 = false;
const _errs389 = errors;
if(!((((data272 === "advisory") || (data272 === "mandatory")) || (data272 === "remediate")) || (data272 === "disabled"))){
const err343 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid7 = _errs389 === errors;
valid58 = valid58 || _valid7;
const _errs390 = errors;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key34 in data272){
if(!(key34 === "enforcementLevel")){
const err344 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data272.enforcementLevel !== undefined){
let data273 = data272.enforcementLevel;
if(!((((data273 === "advisory") || (data273 === "mandatory")) || (data273 === "remediate")) || (data273 === "disabled"))){
const err345 = {instancePath:instancePath+"/vault-cross-subscription-restore-off/enforcementLevel",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid7 = _errs390 === errors;
valid58 = valid58 || _valid7;
if(!valid58){
const err347 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
else {
errors = _errs388;
if(vErrors !== null){
if(_errs388){
vErrors.length = _errs388;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-on"] !== undefined){
let data274 = data["vault-soft-delete-on"];
const _errs395 = errors;
let valid60 = false;
const _errs396 = errors;
if(!((((data274 === "advisory") || (data274 === "mandatory")) || (data274 === "remediate")) || (data274 === "disabled"))){
const err348 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var _valid8 = _errs396 === errors;
valid60 = valid60 || _valid8;
const _errs397 = errors;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
for(const key35 in data274){
if(!(key35 === "enforcementLevel")){
const err349 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data274.enforcementLevel !== undefined){
let data275 = data274.enforcementLevel;
if(!((((data275 === "advisory") || (data275 === "mandatory")) || (data275 === "remediate")) || (data275 === "disabled"))){
const err350 = {instancePath:instancePath+"/vault-soft-delete-on/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var _valid8 = _errs397 === errors;
valid60 = valid60 || _valid8;
if(!valid60){
const err352 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
else {
errors = _errs395;
if(vErrors !== null){
if(_errs395){
vErrors.length = _errs395;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-retention-range"] !== undefined){
let data276 = data["vault-soft-delete-retention-range"];
const _errs402 = errors;
let valid62 = false;
const _errs403 = errors;
if(!((((data276 === "advisory") || (data276 === "mandatory")) || (data276 === "remediate")) || (data276 === "disabled"))){
const err353 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid9 = _errs403 === errors;
valid62 = valid62 || _valid9;
const _errs404 = errors;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
for(const key36 in data276){
if(!(key36 === "enforcementLevel")){
const err354 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data276.enforcementLevel !== undefined){
let data277 = data276.enforcementLevel;
if(!((((data277 === "advisory") || (data277 === "mandatory")) || (data277 === "remediate")) || (data277 === "disabled"))){
const err355 = {instancePath:instancePath+"/vault-soft-delete-retention-range/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid9 = _errs404 === errors;
valid62 = valid62 || _valid9;
if(!valid62){
const err357 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
else {
errors = _errs402;
if(vErrors !== null){
if(_errs402){
vErrors.length = _errs402;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-retention-explicit"] !== undefined){
let data278 = data["vault-soft-delete-retention-explicit"];
const _errs409 = errors;
let valid64 = false;
const _errs410 = errors;
if(!((((data278 === "advisory") || (data278 === "mandatory")) || (data278 === "remediate")) || (data278 === "disabled"))){
const err358 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
var _valid10 = _errs410 === errors;
valid64 = valid64 || _valid10;
const _errs411 = errors;
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
for(const key37 in data278){
if(!(key37 === "enforcementLevel")){
const err359 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data278.enforcementLevel !== undefined){
let data279 = data278.enforcementLevel;
if(!((((data279 === "advisory") || (data279 === "mandatory")) || (data279 === "remediate")) || (data279 === "disabled"))){
const err360 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid10 = _errs411 === errors;
valid64 = valid64 || _valid10;
if(!valid64){
const err362 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
else {
errors = _errs409;
if(vErrors !== null){
if(_errs409){
vErrors.length = _errs409;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-hybrid-security-on"] !== undefined){
let data280 = data["vault-hybrid-security-on"];
const _errs416 = errors;
let valid66 = false;
const _errs417 = errors;
if(!((((data280 === "advisory") || (data280 === "mandatory")) || (data280 === "remediate")) || (data280 === "disabled"))){
const err363 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
var _valid11 = _errs417 === errors;
valid66 = valid66 || _valid11;
const _errs418 = errors;
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key38 in data280){
if(!(key38 === "enforcementLevel")){
const err364 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data280.enforcementLevel !== undefined){
let data281 = data280.enforcementLevel;
if(!((((data281 === "advisory") || (data281 === "mandatory")) || (data281 === "remediate")) || (data281 === "disabled"))){
const err365 = {instancePath:instancePath+"/vault-hybrid-security-on/enforcementLevel",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var _valid11 = _errs418 === errors;
valid66 = valid66 || _valid11;
if(!valid66){
const err367 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
else {
errors = _errs416;
if(vErrors !== null){
if(_errs416){
vErrors.length = _errs416;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable"] !== undefined){
let data282 = data["vault-immutable"];
const _errs423 = errors;
let valid68 = false;
const _errs424 = errors;
if(!((((data282 === "advisory") || (data282 === "mandatory")) || (data282 === "remediate")) || (data282 === "disabled"))){
const err368 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
var _valid12 = _errs424 === errors;
valid68 = valid68 || _valid12;
const _errs425 = errors;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key39 in data282){
if(!(key39 === "enforcementLevel")){
const err369 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data282.enforcementLevel !== undefined){
let data283 = data282.enforcementLevel;
if(!((((data283 === "advisory") || (data283 === "mandatory")) || (data283 === "remediate")) || (data283 === "disabled"))){
const err370 = {instancePath:instancePath+"/vault-immutable/enforcementLevel",schemaPath:"#/properties/vault-immutable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid12 = _errs425 === errors;
valid68 = valid68 || _valid12;
if(!valid68){
const err372 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
else {
errors = _errs423;
if(vErrors !== null){
if(_errs423){
vErrors.length = _errs423;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable-needs-v4"] !== undefined){
let data284 = data["vault-immutable-needs-v4"];
const _errs430 = errors;
let valid70 = false;
const _errs431 = errors;
if(!((((data284 === "advisory") || (data284 === "mandatory")) || (data284 === "remediate")) || (data284 === "disabled"))){
const err373 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
var _valid13 = _errs431 === errors;
valid70 = valid70 || _valid13;
const _errs432 = errors;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
for(const key40 in data284){
if(!((key40 === "enforcementLevel") || (key40 === "mabsVersion"))){
const err374 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data284.enforcementLevel !== undefined){
let data285 = data284.enforcementLevel;
if(!((((data285 === "advisory") || (data285 === "mandatory")) || (data285 === "remediate")) || (data285 === "disabled"))){
const err375 = {instancePath:instancePath+"/vault-immutable-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data284.mabsVersion !== undefined){
let data286 = data284.mabsVersion;
if(!((data286 === "V3") || (data286 === "V4"))){
const err376 = {instancePath:instancePath+"/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
var _valid13 = _errs432 === errors;
valid70 = valid70 || _valid13;
if(!valid70){
const err378 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
else {
errors = _errs430;
if(vErrors !== null){
if(_errs430){
vErrors.length = _errs430;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-resource-guard"] !== undefined){
let data287 = data["vault-resource-guard"];
const _errs438 = errors;
let valid72 = false;
const _errs439 = errors;
if(!((((data287 === "advisory") || (data287 === "mandatory")) || (data287 === "remediate")) || (data287 === "disabled"))){
const err379 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid14 = _errs439 === errors;
valid72 = valid72 || _valid14;
const _errs440 = errors;
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
for(const key41 in data287){
if(!(key41 === "enforcementLevel")){
const err380 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data287.enforcementLevel !== undefined){
let data288 = data287.enforcementLevel;
if(!((((data288 === "advisory") || (data288 === "mandatory")) || (data288 === "remediate")) || (data288 === "disabled"))){
const err381 = {instancePath:instancePath+"/vault-resource-guard/enforcementLevel",schemaPath:"#/properties/vault-resource-guard/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid14 = _errs440 === errors;
valid72 = valid72 || _valid14;
if(!valid72){
const err383 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
else {
errors = _errs438;
if(vErrors !== null){
if(_errs438){
vErrors.length = _errs438;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-system-assigned-identity"] !== undefined){
let data289 = data["vault-system-assigned-identity"];
const _errs445 = errors;
let valid74 = false;
const _errs446 = errors;
if(!((((data289 === "advisory") || (data289 === "mandatory")) || (data289 === "remediate")) || (data289 === "disabled"))){
const err384 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid15 = _errs446 === errors;
valid74 = valid74 || _valid15;
const _errs447 = errors;
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
for(const key42 in data289){
if(!(key42 === "enforcementLevel")){
const err385 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data289.enforcementLevel !== undefined){
let data290 = data289.enforcementLevel;
if(!((((data290 === "advisory") || (data290 === "mandatory")) || (data290 === "remediate")) || (data290 === "disabled"))){
const err386 = {instancePath:instancePath+"/vault-system-assigned-identity/enforcementLevel",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid15 = _errs447 === errors;
valid74 = valid74 || _valid15;
if(!valid74){
const err388 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
else {
errors = _errs445;
if(vErrors !== null){
if(_errs445){
vErrors.length = _errs445;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key-complete"] !== undefined){
let data291 = data["vault-customer-key-complete"];
const _errs452 = errors;
let valid76 = false;
const _errs453 = errors;
if(!((((data291 === "advisory") || (data291 === "mandatory")) || (data291 === "remediate")) || (data291 === "disabled"))){
const err389 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
var _valid16 = _errs453 === errors;
valid76 = valid76 || _valid16;
const _errs454 = errors;
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
for(const key43 in data291){
if(!(key43 === "enforcementLevel")){
const err390 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data291.enforcementLevel !== undefined){
let data292 = data291.enforcementLevel;
if(!((((data292 === "advisory") || (data292 === "mandatory")) || (data292 === "remediate")) || (data292 === "disabled"))){
const err391 = {instancePath:instancePath+"/vault-customer-key-complete/enforcementLevel",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid16 = _errs454 === errors;
valid76 = valid76 || _valid16;
if(!valid76){
const err393 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
else {
errors = _errs452;
if(vErrors !== null){
if(_errs452){
vErrors.length = _errs452;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key"] !== undefined){
let data293 = data["vault-customer-key"];
const _errs459 = errors;
let valid78 = false;
const _errs460 = errors;
if(!((((data293 === "advisory") || (data293 === "mandatory")) || (data293 === "remediate")) || (data293 === "disabled"))){
const err394 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid17 = _errs460 === errors;
valid78 = valid78 || _valid17;
const _errs461 = errors;
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
for(const key44 in data293){
if(!(key44 === "enforcementLevel")){
const err395 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data293.enforcementLevel !== undefined){
let data294 = data293.enforcementLevel;
if(!((((data294 === "advisory") || (data294 === "mandatory")) || (data294 === "remediate")) || (data294 === "disabled"))){
const err396 = {instancePath:instancePath+"/vault-customer-key/enforcementLevel",schemaPath:"#/properties/vault-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var _valid17 = _errs461 === errors;
valid78 = valid78 || _valid17;
if(!valid78){
const err398 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
else {
errors = _errs459;
if(vErrors !== null){
if(_errs459){
vErrors.length = _errs459;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key-without-private-endpoint"] !== undefined){
let data295 = data["vault-customer-key-without-private-endpoint"];
const _errs466 = errors;
let valid80 = false;
const _errs467 = errors;
if(!((((data295 === "advisory") || (data295 === "mandatory")) || (data295 === "remediate")) || (data295 === "disabled"))){
const err399 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid18 = _errs467 === errors;
valid80 = valid80 || _valid18;
const _errs468 = errors;
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
for(const key45 in data295){
if(!(key45 === "enforcementLevel")){
const err400 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data295.enforcementLevel !== undefined){
let data296 = data295.enforcementLevel;
if(!((((data296 === "advisory") || (data296 === "mandatory")) || (data296 === "remediate")) || (data296 === "disabled"))){
const err401 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
var _valid18 = _errs468 === errors;
valid80 = valid80 || _valid18;
if(!valid80){
const err403 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
else {
errors = _errs466;
if(vErrors !== null){
if(_errs466){
vErrors.length = _errs466;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off-with-private-endpoint"] !== undefined){
let data297 = data["vault-public-access-off-with-private-endpoint"];
const _errs473 = errors;
let valid82 = false;
const _errs474 = errors;
if(!((((data297 === "advisory") || (data297 === "mandatory")) || (data297 === "remediate")) || (data297 === "disabled"))){
const err404 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var _valid19 = _errs474 === errors;
valid82 = valid82 || _valid19;
const _errs475 = errors;
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
for(const key46 in data297){
if(!(key46 === "enforcementLevel")){
const err405 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data297.enforcementLevel !== undefined){
let data298 = data297.enforcementLevel;
if(!((((data298 === "advisory") || (data298 === "mandatory")) || (data298 === "remediate")) || (data298 === "disabled"))){
const err406 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var _valid19 = _errs475 === errors;
valid82 = valid82 || _valid19;
if(!valid82){
const err408 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
else {
errors = _errs473;
if(vErrors !== null){
if(_errs473){
vErrors.length = _errs473;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off"] !== undefined){
let data299 = data["vault-public-access-off"];
const _errs480 = errors;
let valid84 = false;
const _errs481 = errors;
if(!((((data299 === "advisory") || (data299 === "mandatory")) || (data299 === "remediate")) || (data299 === "disabled"))){
const err409 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var _valid20 = _errs481 === errors;
valid84 = valid84 || _valid20;
const _errs482 = errors;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
for(const key47 in data299){
if(!(key47 === "enforcementLevel")){
const err410 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data299.enforcementLevel !== undefined){
let data300 = data299.enforcementLevel;
if(!((((data300 === "advisory") || (data300 === "mandatory")) || (data300 === "remediate")) || (data300 === "disabled"))){
const err411 = {instancePath:instancePath+"/vault-public-access-off/enforcementLevel",schemaPath:"#/properties/vault-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid20 = _errs482 === errors;
valid84 = valid84 || _valid20;
if(!valid84){
const err413 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
else {
errors = _errs480;
if(vErrors !== null){
if(_errs480){
vErrors.length = _errs480;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-job-failure-alerts-on"] !== undefined){
let data301 = data["vault-job-failure-alerts-on"];
const _errs487 = errors;
let valid86 = false;
const _errs488 = errors;
if(!((((data301 === "advisory") || (data301 === "mandatory")) || (data301 === "remediate")) || (data301 === "disabled"))){
const err414 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid21 = _errs488 === errors;
valid86 = valid86 || _valid21;
const _errs489 = errors;
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
for(const key48 in data301){
if(!(key48 === "enforcementLevel")){
const err415 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data301.enforcementLevel !== undefined){
let data302 = data301.enforcementLevel;
if(!((((data302 === "advisory") || (data302 === "mandatory")) || (data302 === "remediate")) || (data302 === "disabled"))){
const err416 = {instancePath:instancePath+"/vault-job-failure-alerts-on/enforcementLevel",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
var _valid21 = _errs489 === errors;
valid86 = valid86 || _valid21;
if(!valid86){
const err418 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
else {
errors = _errs487;
if(vErrors !== null){
if(_errs487){
vErrors.length = _errs487;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-classic-alerts-off"] !== undefined){
let data303 = data["vault-classic-alerts-off"];
const _errs494 = errors;
let valid88 = false;
const _errs495 = errors;
if(!((((data303 === "advisory") || (data303 === "mandatory")) || (data303 === "remediate")) || (data303 === "disabled"))){
const err419 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid22 = _errs495 === errors;
valid88 = valid88 || _valid22;
const _errs496 = errors;
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
for(const key49 in data303){
if(!(key49 === "enforcementLevel")){
const err420 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data303.enforcementLevel !== undefined){
let data304 = data303.enforcementLevel;
if(!((((data304 === "advisory") || (data304 === "mandatory")) || (data304 === "remediate")) || (data304 === "disabled"))){
const err421 = {instancePath:instancePath+"/vault-classic-alerts-off/enforcementLevel",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid22 = _errs496 === errors;
valid88 = valid88 || _valid22;
if(!valid88){
const err423 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
else {
errors = _errs494;
if(vErrors !== null){
if(_errs494){
vErrors.length = _errs494;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-for-backup"] !== undefined){
let data305 = data["vault-private-endpoint-for-backup"];
const _errs501 = errors;
let valid90 = false;
const _errs502 = errors;
if(!((((data305 === "advisory") || (data305 === "mandatory")) || (data305 === "remediate")) || (data305 === "disabled"))){
const err424 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
var _valid23 = _errs502 === errors;
valid90 = valid90 || _valid23;
const _errs503 = errors;
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
for(const key50 in data305){
if(!(key50 === "enforcementLevel")){
const err425 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data305.enforcementLevel !== undefined){
let data306 = data305.enforcementLevel;
if(!((((data306 === "advisory") || (data306 === "mandatory")) || (data306 === "remediate")) || (data306 === "disabled"))){
const err426 = {instancePath:instancePath+"/vault-private-endpoint-for-backup/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
else {
const err427 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
var _valid23 = _errs503 === errors;
valid90 = valid90 || _valid23;
if(!valid90){
const err428 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
else {
errors = _errs501;
if(vErrors !== null){
if(_errs501){
vErrors.length = _errs501;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-needs-v4"] !== undefined){
let data307 = data["vault-private-endpoint-needs-v4"];
const _errs508 = errors;
let valid92 = false;
const _errs509 = errors;
if(!((((data307 === "advisory") || (data307 === "mandatory")) || (data307 === "remediate")) || (data307 === "disabled"))){
const err429 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid24 = _errs509 === errors;
valid92 = valid92 || _valid24;
const _errs510 = errors;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key51 in data307){
if(!((key51 === "enforcementLevel") || (key51 === "mabsVersion"))){
const err430 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data307.enforcementLevel !== undefined){
let data308 = data307.enforcementLevel;
if(!((((data308 === "advisory") || (data308 === "mandatory")) || (data308 === "remediate")) || (data308 === "disabled"))){
const err431 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data307.mabsVersion !== undefined){
let data309 = data307.mabsVersion;
if(!((data309 === "V3") || (data309 === "V4"))){
const err432 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var _valid24 = _errs510 === errors;
valid92 = valid92 || _valid24;
if(!valid92){
const err434 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
else {
errors = _errs508;
if(vErrors !== null){
if(_errs508){
vErrors.length = _errs508;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-before-server"] !== undefined){
let data310 = data["vault-private-endpoint-before-server"];
const _errs516 = errors;
let valid94 = false;
const _errs517 = errors;
if(!((((data310 === "advisory") || (data310 === "mandatory")) || (data310 === "remediate")) || (data310 === "disabled"))){
const err435 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var _valid25 = _errs517 === errors;
valid94 = valid94 || _valid25;
const _errs518 = errors;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
for(const key52 in data310){
if(!(key52 === "enforcementLevel")){
const err436 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data310.enforcementLevel !== undefined){
let data311 = data310.enforcementLevel;
if(!((((data311 === "advisory") || (data311 === "mandatory")) || (data311 === "remediate")) || (data311 === "disabled"))){
const err437 = {instancePath:instancePath+"/vault-private-endpoint-before-server/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid25 = _errs518 === errors;
valid94 = valid94 || _valid25;
if(!valid94){
const err439 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
else {
errors = _errs516;
if(vErrors !== null){
if(_errs516){
vErrors.length = _errs516;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoints-per-vault"] !== undefined){
let data312 = data["vault-private-endpoints-per-vault"];
const _errs523 = errors;
let valid96 = false;
const _errs524 = errors;
if(!((((data312 === "advisory") || (data312 === "mandatory")) || (data312 === "remediate")) || (data312 === "disabled"))){
const err440 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
var _valid26 = _errs524 === errors;
valid96 = valid96 || _valid26;
const _errs525 = errors;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
for(const key53 in data312){
if(!(key53 === "enforcementLevel")){
const err441 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data312.enforcementLevel !== undefined){
let data313 = data312.enforcementLevel;
if(!((((data313 === "advisory") || (data313 === "mandatory")) || (data313 === "remediate")) || (data313 === "disabled"))){
const err442 = {instancePath:instancePath+"/vault-private-endpoints-per-vault/enforcementLevel",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid26 = _errs525 === errors;
valid96 = valid96 || _valid26;
if(!valid96){
const err444 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
else {
errors = _errs523;
if(vErrors !== null){
if(_errs523){
vErrors.length = _errs523;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet"] !== undefined){
let data314 = data["vault-private-endpoint-subnet"];
const _errs530 = errors;
let valid98 = false;
const _errs531 = errors;
if(!((((data314 === "advisory") || (data314 === "mandatory")) || (data314 === "remediate")) || (data314 === "disabled"))){
const err445 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var _valid27 = _errs531 === errors;
valid98 = valid98 || _valid27;
const _errs532 = errors;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key54 in data314){
if(!(key54 === "enforcementLevel")){
const err446 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data314.enforcementLevel !== undefined){
let data315 = data314.enforcementLevel;
if(!((((data315 === "advisory") || (data315 === "mandatory")) || (data315 === "remediate")) || (data315 === "disabled"))){
const err447 = {instancePath:instancePath+"/vault-private-endpoint-subnet/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
var _valid27 = _errs532 === errors;
valid98 = valid98 || _valid27;
if(!valid98){
const err449 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
else {
errors = _errs530;
if(vErrors !== null){
if(_errs530){
vErrors.length = _errs530;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet-advised"] !== undefined){
let data316 = data["vault-private-endpoint-subnet-advised"];
const _errs537 = errors;
let valid100 = false;
const _errs538 = errors;
if(!((((data316 === "advisory") || (data316 === "mandatory")) || (data316 === "remediate")) || (data316 === "disabled"))){
const err450 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
var _valid28 = _errs538 === errors;
valid100 = valid100 || _valid28;
const _errs539 = errors;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
for(const key55 in data316){
if(!(key55 === "enforcementLevel")){
const err451 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data316.enforcementLevel !== undefined){
let data317 = data316.enforcementLevel;
if(!((((data317 === "advisory") || (data317 === "mandatory")) || (data317 === "remediate")) || (data317 === "disabled"))){
const err452 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
var _valid28 = _errs539 === errors;
valid100 = valid100 || _valid28;
if(!valid100){
const err454 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
else {
errors = _errs537;
if(vErrors !== null){
if(_errs537){
vErrors.length = _errs537;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data318 = data["vault-private-endpoint-dynamic-addresses"];
const _errs544 = errors;
let valid102 = false;
const _errs545 = errors;
if(!((((data318 === "advisory") || (data318 === "mandatory")) || (data318 === "remediate")) || (data318 === "disabled"))){
const err455 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid29 = _errs545 === errors;
valid102 = valid102 || _valid29;
const _errs546 = errors;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
for(const key56 in data318){
if(!(key56 === "enforcementLevel")){
const err456 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data318.enforcementLevel !== undefined){
let data319 = data318.enforcementLevel;
if(!((((data319 === "advisory") || (data319 === "mandatory")) || (data319 === "remediate")) || (data319 === "disabled"))){
const err457 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
else {
const err458 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
var _valid29 = _errs546 === errors;
valid102 = valid102 || _valid29;
if(!valid102){
const err459 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
else {
errors = _errs544;
if(vErrors !== null){
if(_errs544){
vErrors.length = _errs544;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zone-group"] !== undefined){
let data320 = data["vault-private-endpoint-zone-group"];
const _errs551 = errors;
let valid104 = false;
const _errs552 = errors;
if(!((((data320 === "advisory") || (data320 === "mandatory")) || (data320 === "remediate")) || (data320 === "disabled"))){
const err460 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
var _valid30 = _errs552 === errors;
valid104 = valid104 || _valid30;
const _errs553 = errors;
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
for(const key57 in data320){
if(!(key57 === "enforcementLevel")){
const err461 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data320.enforcementLevel !== undefined){
let data321 = data320.enforcementLevel;
if(!((((data321 === "advisory") || (data321 === "mandatory")) || (data321 === "remediate")) || (data321 === "disabled"))){
const err462 = {instancePath:instancePath+"/vault-private-endpoint-zone-group/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
else {
const err463 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid30 = _errs553 === errors;
valid104 = valid104 || _valid30;
if(!valid104){
const err464 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
else {
errors = _errs551;
if(vErrors !== null){
if(_errs551){
vErrors.length = _errs551;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones"] !== undefined){
let data322 = data["vault-private-endpoint-zones"];
const _errs558 = errors;
let valid106 = false;
const _errs559 = errors;
if(!((((data322 === "advisory") || (data322 === "mandatory")) || (data322 === "remediate")) || (data322 === "disabled"))){
const err465 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var _valid31 = _errs559 === errors;
valid106 = valid106 || _valid31;
const _errs560 = errors;
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
for(const key58 in data322){
if(!(key58 === "enforcementLevel")){
const err466 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data322.enforcementLevel !== undefined){
let data323 = data322.enforcementLevel;
if(!((((data323 === "advisory") || (data323 === "mandatory")) || (data323 === "remediate")) || (data323 === "disabled"))){
const err467 = {instancePath:instancePath+"/vault-private-endpoint-zones/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
else {
const err468 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
var _valid31 = _errs560 === errors;
valid106 = valid106 || _valid31;
if(!valid106){
const err469 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
else {
errors = _errs558;
if(vErrors !== null){
if(_errs558){
vErrors.length = _errs558;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones-linked"] !== undefined){
let data324 = data["vault-private-endpoint-zones-linked"];
const _errs565 = errors;
let valid108 = false;
const _errs566 = errors;
if(!((((data324 === "advisory") || (data324 === "mandatory")) || (data324 === "remediate")) || (data324 === "disabled"))){
const err470 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid32 = _errs566 === errors;
valid108 = valid108 || _valid32;
const _errs567 = errors;
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
for(const key59 in data324){
if(!(key59 === "enforcementLevel")){
const err471 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data324.enforcementLevel !== undefined){
let data325 = data324.enforcementLevel;
if(!((((data325 === "advisory") || (data325 === "mandatory")) || (data325 === "remediate")) || (data325 === "disabled"))){
const err472 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
else {
const err473 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var _valid32 = _errs567 === errors;
valid108 = valid108 || _valid32;
if(!valid108){
const err474 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
else {
errors = _errs565;
if(vErrors !== null){
if(_errs565){
vErrors.length = _errs565;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-has-data-disk"] !== undefined){
let data326 = data["storage-pool-has-data-disk"];
const _errs572 = errors;
let valid110 = false;
const _errs573 = errors;
if(!((((data326 === "advisory") || (data326 === "mandatory")) || (data326 === "remediate")) || (data326 === "disabled"))){
const err475 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var _valid33 = _errs573 === errors;
valid110 = valid110 || _valid33;
const _errs574 = errors;
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
for(const key60 in data326){
if(!(key60 === "enforcementLevel")){
const err476 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data326.enforcementLevel !== undefined){
let data327 = data326.enforcementLevel;
if(!((((data327 === "advisory") || (data327 === "mandatory")) || (data327 === "remediate")) || (data327 === "disabled"))){
const err477 = {instancePath:instancePath+"/storage-pool-has-data-disk/enforcementLevel",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid33 = _errs574 === errors;
valid110 = valid110 || _valid33;
if(!valid110){
const err479 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
else {
errors = _errs572;
if(vErrors !== null){
if(_errs572){
vErrors.length = _errs572;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-count"] !== undefined){
let data328 = data["storage-data-disk-count"];
const _errs579 = errors;
let valid112 = false;
const _errs580 = errors;
if(!((((data328 === "advisory") || (data328 === "mandatory")) || (data328 === "remediate")) || (data328 === "disabled"))){
const err480 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var _valid34 = _errs580 === errors;
valid112 = valid112 || _valid34;
const _errs581 = errors;
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
for(const key61 in data328){
if(!(key61 === "enforcementLevel")){
const err481 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data328.enforcementLevel !== undefined){
let data329 = data328.enforcementLevel;
if(!((((data329 === "advisory") || (data329 === "mandatory")) || (data329 === "remediate")) || (data329 === "disabled"))){
const err482 = {instancePath:instancePath+"/storage-data-disk-count/enforcementLevel",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid34 = _errs581 === errors;
valid112 = valid112 || _valid34;
if(!valid112){
const err484 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
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
if(data["storage-data-disk-own-resource"] !== undefined){
let data330 = data["storage-data-disk-own-resource"];
const _errs586 = errors;
let valid114 = false;
const _errs587 = errors;
if(!((((data330 === "advisory") || (data330 === "mandatory")) || (data330 === "remediate")) || (data330 === "disabled"))){
const err485 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
var _valid35 = _errs587 === errors;
valid114 = valid114 || _valid35;
const _errs588 = errors;
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
for(const key62 in data330){
if(!(key62 === "enforcementLevel")){
const err486 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data330.enforcementLevel !== undefined){
let data331 = data330.enforcementLevel;
if(!((((data331 === "advisory") || (data331 === "mandatory")) || (data331 === "remediate")) || (data331 === "disabled"))){
const err487 = {instancePath:instancePath+"/storage-data-disk-own-resource/enforcementLevel",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
var _valid35 = _errs588 === errors;
valid114 = valid114 || _valid35;
if(!valid114){
const err489 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
else {
errors = _errs586;
if(vErrors !== null){
if(_errs586){
vErrors.length = _errs586;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-detach-on-deletion"] !== undefined){
let data332 = data["storage-data-disk-detach-on-deletion"];
const _errs593 = errors;
let valid116 = false;
const _errs594 = errors;
if(!((((data332 === "advisory") || (data332 === "mandatory")) || (data332 === "remediate")) || (data332 === "disabled"))){
const err490 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var _valid36 = _errs594 === errors;
valid116 = valid116 || _valid36;
const _errs595 = errors;
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
for(const key63 in data332){
if(!(key63 === "enforcementLevel")){
const err491 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data332.enforcementLevel !== undefined){
let data333 = data332.enforcementLevel;
if(!((((data333 === "advisory") || (data333 === "mandatory")) || (data333 === "remediate")) || (data333 === "disabled"))){
const err492 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion/enforcementLevel",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var _valid36 = _errs595 === errors;
valid116 = valid116 || _valid36;
if(!valid116){
const err494 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
else {
errors = _errs593;
if(vErrors !== null){
if(_errs593){
vErrors.length = _errs593;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-unique"] !== undefined){
let data334 = data["storage-lun-unique"];
const _errs600 = errors;
let valid118 = false;
const _errs601 = errors;
if(!((((data334 === "advisory") || (data334 === "mandatory")) || (data334 === "remediate")) || (data334 === "disabled"))){
const err495 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
var _valid37 = _errs601 === errors;
valid118 = valid118 || _valid37;
const _errs602 = errors;
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
for(const key64 in data334){
if(!(key64 === "enforcementLevel")){
const err496 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data334.enforcementLevel !== undefined){
let data335 = data334.enforcementLevel;
if(!((((data335 === "advisory") || (data335 === "mandatory")) || (data335 === "remediate")) || (data335 === "disabled"))){
const err497 = {instancePath:instancePath+"/storage-lun-unique/enforcementLevel",schemaPath:"#/properties/storage-lun-unique/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
var _valid37 = _errs602 === errors;
valid118 = valid118 || _valid37;
if(!valid118){
const err499 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
else {
errors = _errs600;
if(vErrors !== null){
if(_errs600){
vErrors.length = _errs600;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-in-range"] !== undefined){
let data336 = data["storage-lun-in-range"];
const _errs607 = errors;
let valid120 = false;
const _errs608 = errors;
if(!((((data336 === "advisory") || (data336 === "mandatory")) || (data336 === "remediate")) || (data336 === "disabled"))){
const err500 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
var _valid38 = _errs608 === errors;
valid120 = valid120 || _valid38;
const _errs609 = errors;
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
for(const key65 in data336){
if(!(key65 === "enforcementLevel")){
const err501 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data336.enforcementLevel !== undefined){
let data337 = data336.enforcementLevel;
if(!((((data337 === "advisory") || (data337 === "mandatory")) || (data337 === "remediate")) || (data337 === "disabled"))){
const err502 = {instancePath:instancePath+"/storage-lun-in-range/enforcementLevel",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
else {
const err503 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
var _valid38 = _errs609 === errors;
valid120 = valid120 || _valid38;
if(!valid120){
const err504 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
else {
errors = _errs607;
if(vErrors !== null){
if(_errs607){
vErrors.length = _errs607;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-host-caching-none"] !== undefined){
let data338 = data["storage-pool-host-caching-none"];
const _errs614 = errors;
let valid122 = false;
const _errs615 = errors;
if(!((((data338 === "advisory") || (data338 === "mandatory")) || (data338 === "remediate")) || (data338 === "disabled"))){
const err505 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
var _valid39 = _errs615 === errors;
valid122 = valid122 || _valid39;
const _errs616 = errors;
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
for(const key66 in data338){
if(!(key66 === "enforcementLevel")){
const err506 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data338.enforcementLevel !== undefined){
let data339 = data338.enforcementLevel;
if(!((((data339 === "advisory") || (data339 === "mandatory")) || (data339 === "remediate")) || (data339 === "disabled"))){
const err507 = {instancePath:instancePath+"/storage-pool-host-caching-none/enforcementLevel",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid39 = _errs616 === errors;
valid122 = valid122 || _valid39;
if(!valid122){
const err509 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
else {
errors = _errs614;
if(vErrors !== null){
if(_errs614){
vErrors.length = _errs614;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-managed-disks-only"] !== undefined){
let data340 = data["storage-managed-disks-only"];
const _errs621 = errors;
let valid124 = false;
const _errs622 = errors;
if(!((((data340 === "advisory") || (data340 === "mandatory")) || (data340 === "remediate")) || (data340 === "disabled"))){
const err510 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
var _valid40 = _errs622 === errors;
valid124 = valid124 || _valid40;
const _errs623 = errors;
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
for(const key67 in data340){
if(!(key67 === "enforcementLevel")){
const err511 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data340.enforcementLevel !== undefined){
let data341 = data340.enforcementLevel;
if(!((((data341 === "advisory") || (data341 === "mandatory")) || (data341 === "remediate")) || (data341 === "disabled"))){
const err512 = {instancePath:instancePath+"/storage-managed-disks-only/enforcementLevel",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
else {
const err513 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
var _valid40 = _errs623 === errors;
valid124 = valid124 || _valid40;
if(!valid124){
const err514 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
else {
errors = _errs621;
if(vErrors !== null){
if(_errs621){
vErrors.length = _errs621;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-not-shared"] !== undefined){
let data342 = data["storage-disk-not-shared"];
const _errs628 = errors;
let valid126 = false;
const _errs629 = errors;
if(!((((data342 === "advisory") || (data342 === "mandatory")) || (data342 === "remediate")) || (data342 === "disabled"))){
const err515 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
var _valid41 = _errs629 === errors;
valid126 = valid126 || _valid41;
const _errs630 = errors;
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
for(const key68 in data342){
if(!(key68 === "enforcementLevel")){
const err516 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data342.enforcementLevel !== undefined){
let data343 = data342.enforcementLevel;
if(!((((data343 === "advisory") || (data343 === "mandatory")) || (data343 === "remediate")) || (data343 === "disabled"))){
const err517 = {instancePath:instancePath+"/storage-disk-not-shared/enforcementLevel",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
var _valid41 = _errs630 === errors;
valid126 = valid126 || _valid41;
if(!valid126){
const err519 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
else {
errors = _errs628;
if(vErrors !== null){
if(_errs628){
vErrors.length = _errs628;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-av2-pool-limits"] !== undefined){
let data344 = data["storage-av2-pool-limits"];
const _errs635 = errors;
let valid128 = false;
const _errs636 = errors;
if(!((((data344 === "advisory") || (data344 === "mandatory")) || (data344 === "remediate")) || (data344 === "disabled"))){
const err520 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
var _valid42 = _errs636 === errors;
valid128 = valid128 || _valid42;
const _errs637 = errors;
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
for(const key69 in data344){
if(!(key69 === "enforcementLevel")){
const err521 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data344.enforcementLevel !== undefined){
let data345 = data344.enforcementLevel;
if(!((((data345 === "advisory") || (data345 === "mandatory")) || (data345 === "remediate")) || (data345 === "disabled"))){
const err522 = {instancePath:instancePath+"/storage-av2-pool-limits/enforcementLevel",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var _valid42 = _errs637 === errors;
valid128 = valid128 || _valid42;
if(!valid128){
const err524 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
else {
errors = _errs635;
if(vErrors !== null){
if(_errs635){
vErrors.length = _errs635;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-size-tested"] !== undefined){
let data346 = data["storage-pool-size-tested"];
const _errs642 = errors;
let valid130 = false;
const _errs643 = errors;
if(!((((data346 === "advisory") || (data346 === "mandatory")) || (data346 === "remediate")) || (data346 === "disabled"))){
const err525 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
var _valid43 = _errs643 === errors;
valid130 = valid130 || _valid43;
const _errs644 = errors;
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
for(const key70 in data346){
if(!(key70 === "enforcementLevel")){
const err526 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data346.enforcementLevel !== undefined){
let data347 = data346.enforcementLevel;
if(!((((data347 === "advisory") || (data347 === "mandatory")) || (data347 === "remediate")) || (data347 === "disabled"))){
const err527 = {instancePath:instancePath+"/storage-pool-size-tested/enforcementLevel",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
}
else {
const err528 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
var _valid43 = _errs644 === errors;
valid130 = valid130 || _valid43;
if(!valid130){
const err529 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
else {
errors = _errs642;
if(vErrors !== null){
if(_errs642){
vErrors.length = _errs642;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity"] !== undefined){
let data348 = data["storage-pool-capacity"];
const _errs649 = errors;
let valid132 = false;
const _errs650 = errors;
if(!((((data348 === "advisory") || (data348 === "mandatory")) || (data348 === "remediate")) || (data348 === "disabled"))){
const err530 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid44 = _errs650 === errors;
valid132 = valid132 || _valid44;
const _errs651 = errors;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key71 in data348){
if(!((key71 === "enforcementLevel") || (key71 === "protectedGiBByMachine"))){
const err531 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data348.enforcementLevel !== undefined){
let data349 = data348.enforcementLevel;
if(!((((data349 === "advisory") || (data349 === "mandatory")) || (data349 === "remediate")) || (data349 === "disabled"))){
const err532 = {instancePath:instancePath+"/storage-pool-capacity/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data348.protectedGiBByMachine !== undefined){
let data350 = data348.protectedGiBByMachine;
if(data350 && typeof data350 == "object" && !Array.isArray(data350)){
for(const key72 in data350){
let data351 = data350[key72];
if((typeof data351 == "number") && (isFinite(data351))){
if(data351 <= 0 || isNaN(data351)){
const err533 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
var _valid44 = _errs651 === errors;
valid132 = valid132 || _valid44;
if(!valid132){
const err537 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
else {
errors = _errs649;
if(vErrors !== null){
if(_errs649){
vErrors.length = _errs649;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity-floor"] !== undefined){
let data352 = data["storage-pool-capacity-floor"];
const _errs661 = errors;
let valid135 = false;
const _errs662 = errors;
if(!((((data352 === "advisory") || (data352 === "mandatory")) || (data352 === "remediate")) || (data352 === "disabled"))){
const err538 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
var _valid45 = _errs662 === errors;
valid135 = valid135 || _valid45;
const _errs663 = errors;
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
for(const key73 in data352){
if(!((key73 === "enforcementLevel") || (key73 === "protectedGiBByMachine"))){
const err539 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data352.enforcementLevel !== undefined){
let data353 = data352.enforcementLevel;
if(!((((data353 === "advisory") || (data353 === "mandatory")) || (data353 === "remediate")) || (data353 === "disabled"))){
const err540 = {instancePath:instancePath+"/storage-pool-capacity-floor/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data352.protectedGiBByMachine !== undefined){
let data354 = data352.protectedGiBByMachine;
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
for(const key74 in data354){
let data355 = data354[key74];
if((typeof data355 == "number") && (isFinite(data355))){
if(data355 <= 0 || isNaN(data355)){
const err541 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
else {
const err542 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
else {
const err543 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
}
else {
const err544 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
var _valid45 = _errs663 === errors;
valid135 = valid135 || _valid45;
if(!valid135){
const err545 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
else {
errors = _errs661;
if(vErrors !== null){
if(_errs661){
vErrors.length = _errs661;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-persistent"] !== undefined){
let data356 = data["storage-os-disk-persistent"];
const _errs673 = errors;
let valid138 = false;
const _errs674 = errors;
if(!((((data356 === "advisory") || (data356 === "mandatory")) || (data356 === "remediate")) || (data356 === "disabled"))){
const err546 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
var _valid46 = _errs674 === errors;
valid138 = valid138 || _valid46;
const _errs675 = errors;
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
for(const key75 in data356){
if(!(key75 === "enforcementLevel")){
const err547 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data356.enforcementLevel !== undefined){
let data357 = data356.enforcementLevel;
if(!((((data357 === "advisory") || (data357 === "mandatory")) || (data357 === "remediate")) || (data357 === "disabled"))){
const err548 = {instancePath:instancePath+"/storage-os-disk-persistent/enforcementLevel",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
else {
const err549 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid46 = _errs675 === errors;
valid138 = valid138 || _valid46;
if(!valid138){
const err550 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
else {
errors = _errs673;
if(vErrors !== null){
if(_errs673){
vErrors.length = _errs673;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-type"] !== undefined){
let data358 = data["storage-os-disk-type"];
const _errs680 = errors;
let valid140 = false;
const _errs681 = errors;
if(!((((data358 === "advisory") || (data358 === "mandatory")) || (data358 === "remediate")) || (data358 === "disabled"))){
const err551 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
var _valid47 = _errs681 === errors;
valid140 = valid140 || _valid47;
const _errs682 = errors;
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
for(const key76 in data358){
if(!(key76 === "enforcementLevel")){
const err552 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data358.enforcementLevel !== undefined){
let data359 = data358.enforcementLevel;
if(!((((data359 === "advisory") || (data359 === "mandatory")) || (data359 === "remediate")) || (data359 === "disabled"))){
const err553 = {instancePath:instancePath+"/storage-os-disk-type/enforcementLevel",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
else {
const err554 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
var _valid47 = _errs682 === errors;
valid140 = valid140 || _valid47;
if(!valid140){
const err555 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
else {
errors = _errs680;
if(vErrors !== null){
if(_errs680){
vErrors.length = _errs680;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-not-hdd"] !== undefined){
let data360 = data["storage-os-disk-not-hdd"];
const _errs687 = errors;
let valid142 = false;
const _errs688 = errors;
if(!((((data360 === "advisory") || (data360 === "mandatory")) || (data360 === "remediate")) || (data360 === "disabled"))){
const err556 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
var _valid48 = _errs688 === errors;
valid142 = valid142 || _valid48;
const _errs689 = errors;
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
for(const key77 in data360){
if(!(key77 === "enforcementLevel")){
const err557 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data360.enforcementLevel !== undefined){
let data361 = data360.enforcementLevel;
if(!((((data361 === "advisory") || (data361 === "mandatory")) || (data361 === "remediate")) || (data361 === "disabled"))){
const err558 = {instancePath:instancePath+"/storage-os-disk-not-hdd/enforcementLevel",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
else {
const err559 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
var _valid48 = _errs689 === errors;
valid142 = valid142 || _valid48;
if(!valid142){
const err560 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
else {
errors = _errs687;
if(vErrors !== null){
if(_errs687){
vErrors.length = _errs687;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-premium-disk-on-premium-size"] !== undefined){
let data362 = data["storage-premium-disk-on-premium-size"];
const _errs694 = errors;
let valid144 = false;
const _errs695 = errors;
if(!((((data362 === "advisory") || (data362 === "mandatory")) || (data362 === "remediate")) || (data362 === "disabled"))){
const err561 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
var _valid49 = _errs695 === errors;
valid144 = valid144 || _valid49;
const _errs696 = errors;
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
for(const key78 in data362){
if(!(key78 === "enforcementLevel")){
const err562 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data362.enforcementLevel !== undefined){
let data363 = data362.enforcementLevel;
if(!((((data363 === "advisory") || (data363 === "mandatory")) || (data363 === "remediate")) || (data363 === "disabled"))){
const err563 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size/enforcementLevel",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
var _valid49 = _errs696 === errors;
valid144 = valid144 || _valid49;
if(!valid144){
const err565 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
else {
errors = _errs694;
if(vErrors !== null){
if(_errs694){
vErrors.length = _errs694;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data364 = data["storage-zonal-disk-on-zonal-machine"];
const _errs701 = errors;
let valid146 = false;
const _errs702 = errors;
if(!((((data364 === "advisory") || (data364 === "mandatory")) || (data364 === "remediate")) || (data364 === "disabled"))){
const err566 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
var _valid50 = _errs702 === errors;
valid146 = valid146 || _valid50;
const _errs703 = errors;
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
for(const key79 in data364){
if(!(key79 === "enforcementLevel")){
const err567 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data364.enforcementLevel !== undefined){
let data365 = data364.enforcementLevel;
if(!((((data365 === "advisory") || (data365 === "mandatory")) || (data365 === "remediate")) || (data365 === "disabled"))){
const err568 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine/enforcementLevel",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
else {
const err569 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
var _valid50 = _errs703 === errors;
valid146 = valid146 || _valid50;
if(!valid146){
const err570 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
else {
errors = _errs701;
if(vErrors !== null){
if(_errs701){
vErrors.length = _errs701;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-ultra-disk-enabled"] !== undefined){
let data366 = data["storage-ultra-disk-enabled"];
const _errs708 = errors;
let valid148 = false;
const _errs709 = errors;
if(!((((data366 === "advisory") || (data366 === "mandatory")) || (data366 === "remediate")) || (data366 === "disabled"))){
const err571 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
var _valid51 = _errs709 === errors;
valid148 = valid148 || _valid51;
const _errs710 = errors;
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
for(const key80 in data366){
if(!(key80 === "enforcementLevel")){
const err572 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data366.enforcementLevel !== undefined){
let data367 = data366.enforcementLevel;
if(!((((data367 === "advisory") || (data367 === "mandatory")) || (data367 === "remediate")) || (data367 === "disabled"))){
const err573 = {instancePath:instancePath+"/storage-ultra-disk-enabled/enforcementLevel",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
var _valid51 = _errs710 === errors;
valid148 = valid148 || _valid51;
if(!valid148){
const err575 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
else {
errors = _errs708;
if(vErrors !== null){
if(_errs708){
vErrors.length = _errs708;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-in-machine-zone"] !== undefined){
let data368 = data["storage-disk-in-machine-zone"];
const _errs715 = errors;
let valid150 = false;
const _errs716 = errors;
if(!((((data368 === "advisory") || (data368 === "mandatory")) || (data368 === "remediate")) || (data368 === "disabled"))){
const err576 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
var _valid52 = _errs716 === errors;
valid150 = valid150 || _valid52;
const _errs717 = errors;
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
for(const key81 in data368){
if(!(key81 === "enforcementLevel")){
const err577 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data368.enforcementLevel !== undefined){
let data369 = data368.enforcementLevel;
if(!((((data369 === "advisory") || (data369 === "mandatory")) || (data369 === "remediate")) || (data369 === "disabled"))){
const err578 = {instancePath:instancePath+"/storage-disk-in-machine-zone/enforcementLevel",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
}
else {
const err579 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
var _valid52 = _errs717 === errors;
valid150 = valid150 || _valid52;
if(!valid150){
const err580 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
else {
errors = _errs715;
if(vErrors !== null){
if(_errs715){
vErrors.length = _errs715;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-in-range"] !== undefined){
let data370 = data["storage-disk-size-in-range"];
const _errs722 = errors;
let valid152 = false;
const _errs723 = errors;
if(!((((data370 === "advisory") || (data370 === "mandatory")) || (data370 === "remediate")) || (data370 === "disabled"))){
const err581 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
var _valid53 = _errs723 === errors;
valid152 = valid152 || _valid53;
const _errs724 = errors;
if(data370 && typeof data370 == "object" && !Array.isArray(data370)){
for(const key82 in data370){
if(!(key82 === "enforcementLevel")){
const err582 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data370.enforcementLevel !== undefined){
let data371 = data370.enforcementLevel;
if(!((((data371 === "advisory") || (data371 === "mandatory")) || (data371 === "remediate")) || (data371 === "disabled"))){
const err583 = {instancePath:instancePath+"/storage-disk-size-in-range/enforcementLevel",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
else {
const err584 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var _valid53 = _errs724 === errors;
valid152 = valid152 || _valid53;
if(!valid152){
const err585 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
else {
errors = _errs722;
if(vErrors !== null){
if(_errs722){
vErrors.length = _errs722;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-aligned"] !== undefined){
let data372 = data["storage-disk-size-aligned"];
const _errs729 = errors;
let valid154 = false;
const _errs730 = errors;
if(!((((data372 === "advisory") || (data372 === "mandatory")) || (data372 === "remediate")) || (data372 === "disabled"))){
const err586 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
var _valid54 = _errs730 === errors;
valid154 = valid154 || _valid54;
const _errs731 = errors;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
for(const key83 in data372){
if(!(key83 === "enforcementLevel")){
const err587 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data372.enforcementLevel !== undefined){
let data373 = data372.enforcementLevel;
if(!((((data373 === "advisory") || (data373 === "mandatory")) || (data373 === "remediate")) || (data373 === "disabled"))){
const err588 = {instancePath:instancePath+"/storage-disk-size-aligned/enforcementLevel",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var _valid54 = _errs731 === errors;
valid154 = valid154 || _valid54;
if(!valid154){
const err590 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
else {
errors = _errs729;
if(vErrors !== null){
if(_errs729){
vErrors.length = _errs729;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-public-access-off"] !== undefined){
let data374 = data["storage-disk-public-access-off"];
const _errs736 = errors;
let valid156 = false;
const _errs737 = errors;
if(!((((data374 === "advisory") || (data374 === "mandatory")) || (data374 === "remediate")) || (data374 === "disabled"))){
const err591 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid55 = _errs737 === errors;
valid156 = valid156 || _valid55;
const _errs738 = errors;
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
for(const key84 in data374){
if(!(key84 === "enforcementLevel")){
const err592 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data374.enforcementLevel !== undefined){
let data375 = data374.enforcementLevel;
if(!((((data375 === "advisory") || (data375 === "mandatory")) || (data375 === "remediate")) || (data375 === "disabled"))){
const err593 = {instancePath:instancePath+"/storage-disk-public-access-off/enforcementLevel",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid55 = _errs738 === errors;
valid156 = valid156 || _valid55;
if(!valid156){
const err595 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
else {
errors = _errs736;
if(vErrors !== null){
if(_errs736){
vErrors.length = _errs736;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-customer-key"] !== undefined){
let data376 = data["storage-disk-customer-key"];
const _errs743 = errors;
let valid158 = false;
const _errs744 = errors;
if(!((((data376 === "advisory") || (data376 === "mandatory")) || (data376 === "remediate")) || (data376 === "disabled"))){
const err596 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
var _valid56 = _errs744 === errors;
valid158 = valid158 || _valid56;
const _errs745 = errors;
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
for(const key85 in data376){
if(!(key85 === "enforcementLevel")){
const err597 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data376.enforcementLevel !== undefined){
let data377 = data376.enforcementLevel;
if(!((((data377 === "advisory") || (data377 === "mandatory")) || (data377 === "remediate")) || (data377 === "disabled"))){
const err598 = {instancePath:instancePath+"/storage-disk-customer-key/enforcementLevel",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
}
else {
const err599 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var _valid56 = _errs745 === errors;
valid158 = valid158 || _valid56;
if(!valid158){
const err600 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
else {
errors = _errs743;
if(vErrors !== null){
if(_errs743){
vErrors.length = _errs743;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-azure-disk-encryption"] !== undefined){
let data378 = data["storage-no-azure-disk-encryption"];
const _errs750 = errors;
let valid160 = false;
const _errs751 = errors;
if(!((((data378 === "advisory") || (data378 === "mandatory")) || (data378 === "remediate")) || (data378 === "disabled"))){
const err601 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
var _valid57 = _errs751 === errors;
valid160 = valid160 || _valid57;
const _errs752 = errors;
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
for(const key86 in data378){
if(!(key86 === "enforcementLevel")){
const err602 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data378.enforcementLevel !== undefined){
let data379 = data378.enforcementLevel;
if(!((((data379 === "advisory") || (data379 === "mandatory")) || (data379 === "remediate")) || (data379 === "disabled"))){
const err603 = {instancePath:instancePath+"/storage-no-azure-disk-encryption/enforcementLevel",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
else {
const err604 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
var _valid57 = _errs752 === errors;
valid160 = valid160 || _valid57;
if(!valid160){
const err605 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
else {
errors = _errs750;
if(vErrors !== null){
if(_errs750){
vErrors.length = _errs750;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data380 = data["storage-no-encryption-settings-on-data-disk"];
const _errs757 = errors;
let valid162 = false;
const _errs758 = errors;
if(!((((data380 === "advisory") || (data380 === "mandatory")) || (data380 === "remediate")) || (data380 === "disabled"))){
const err606 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
var _valid58 = _errs758 === errors;
valid162 = valid162 || _valid58;
const _errs759 = errors;
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
for(const key87 in data380){
if(!(key87 === "enforcementLevel")){
const err607 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data380.enforcementLevel !== undefined){
let data381 = data380.enforcementLevel;
if(!((((data381 === "advisory") || (data381 === "mandatory")) || (data381 === "remediate")) || (data381 === "disabled"))){
const err608 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk/enforcementLevel",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
}
else {
const err609 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
var _valid58 = _errs759 === errors;
valid162 = valid162 || _valid58;
if(!valid162){
const err610 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
else {
errors = _errs757;
if(vErrors !== null){
if(_errs757){
vErrors.length = _errs757;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-write-accelerator-off"] !== undefined){
let data382 = data["storage-write-accelerator-off"];
const _errs764 = errors;
let valid164 = false;
const _errs765 = errors;
if(!((((data382 === "advisory") || (data382 === "mandatory")) || (data382 === "remediate")) || (data382 === "disabled"))){
const err611 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid59 = _errs765 === errors;
valid164 = valid164 || _valid59;
const _errs766 = errors;
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
for(const key88 in data382){
if(!(key88 === "enforcementLevel")){
const err612 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data382.enforcementLevel !== undefined){
let data383 = data382.enforcementLevel;
if(!((((data383 === "advisory") || (data383 === "mandatory")) || (data383 === "remediate")) || (data383 === "disabled"))){
const err613 = {instancePath:instancePath+"/storage-write-accelerator-off/enforcementLevel",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
}
else {
const err614 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var _valid59 = _errs766 === errors;
valid164 = valid164 || _valid59;
if(!valid164){
const err615 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
else {
errors = _errs764;
if(vErrors !== null){
if(_errs764){
vErrors.length = _errs764;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-https-only"] !== undefined){
let data384 = data["storage-artifacts-https-only"];
const _errs771 = errors;
let valid166 = false;
const _errs772 = errors;
if(!((((data384 === "advisory") || (data384 === "mandatory")) || (data384 === "remediate")) || (data384 === "disabled"))){
const err616 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
var _valid60 = _errs772 === errors;
valid166 = valid166 || _valid60;
const _errs773 = errors;
if(data384 && typeof data384 == "object" && !Array.isArray(data384)){
for(const key89 in data384){
if(!(key89 === "enforcementLevel")){
const err617 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data384.enforcementLevel !== undefined){
let data385 = data384.enforcementLevel;
if(!((((data385 === "advisory") || (data385 === "mandatory")) || (data385 === "remediate")) || (data385 === "disabled"))){
const err618 = {instancePath:instancePath+"/storage-artifacts-https-only/enforcementLevel",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
else {
const err619 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var _valid60 = _errs773 === errors;
valid166 = valid166 || _valid60;
if(!valid166){
const err620 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
else {
errors = _errs771;
if(vErrors !== null){
if(_errs771){
vErrors.length = _errs771;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-tls12"] !== undefined){
let data386 = data["storage-artifacts-tls12"];
const _errs778 = errors;
let valid168 = false;
const _errs779 = errors;
if(!((((data386 === "advisory") || (data386 === "mandatory")) || (data386 === "remediate")) || (data386 === "disabled"))){
const err621 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
var _valid61 = _errs779 === errors;
valid168 = valid168 || _valid61;
const _errs780 = errors;
if(data386 && typeof data386 == "object" && !Array.isArray(data386)){
for(const key90 in data386){
if(!(key90 === "enforcementLevel")){
const err622 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data386.enforcementLevel !== undefined){
let data387 = data386.enforcementLevel;
if(!((((data387 === "advisory") || (data387 === "mandatory")) || (data387 === "remediate")) || (data387 === "disabled"))){
const err623 = {instancePath:instancePath+"/storage-artifacts-tls12/enforcementLevel",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
}
else {
const err624 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
var _valid61 = _errs780 === errors;
valid168 = valid168 || _valid61;
if(!valid168){
const err625 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
else {
errors = _errs778;
if(vErrors !== null){
if(_errs778){
vErrors.length = _errs778;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-public-blobs"] !== undefined){
let data388 = data["storage-artifacts-no-public-blobs"];
const _errs785 = errors;
let valid170 = false;
const _errs786 = errors;
if(!((((data388 === "advisory") || (data388 === "mandatory")) || (data388 === "remediate")) || (data388 === "disabled"))){
const err626 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
var _valid62 = _errs786 === errors;
valid170 = valid170 || _valid62;
const _errs787 = errors;
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
for(const key91 in data388){
if(!(key91 === "enforcementLevel")){
const err627 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data388.enforcementLevel !== undefined){
let data389 = data388.enforcementLevel;
if(!((((data389 === "advisory") || (data389 === "mandatory")) || (data389 === "remediate")) || (data389 === "disabled"))){
const err628 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
}
else {
const err629 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
var _valid62 = _errs787 === errors;
valid170 = valid170 || _valid62;
if(!valid170){
const err630 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
else {
errors = _errs785;
if(vErrors !== null){
if(_errs785){
vErrors.length = _errs785;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-shared-key"] !== undefined){
let data390 = data["storage-artifacts-no-shared-key"];
const _errs792 = errors;
let valid172 = false;
const _errs793 = errors;
if(!((((data390 === "advisory") || (data390 === "mandatory")) || (data390 === "remediate")) || (data390 === "disabled"))){
const err631 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
var _valid63 = _errs793 === errors;
valid172 = valid172 || _valid63;
const _errs794 = errors;
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
for(const key92 in data390){
if(!(key92 === "enforcementLevel")){
const err632 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data390.enforcementLevel !== undefined){
let data391 = data390.enforcementLevel;
if(!((((data391 === "advisory") || (data391 === "mandatory")) || (data391 === "remediate")) || (data391 === "disabled"))){
const err633 = {instancePath:instancePath+"/storage-artifacts-no-shared-key/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
}
else {
const err634 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
var _valid63 = _errs794 === errors;
valid172 = valid172 || _valid63;
if(!valid172){
const err635 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
else {
errors = _errs792;
if(vErrors !== null){
if(_errs792){
vErrors.length = _errs792;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-one-custom-script-extension"] !== undefined){
let data392 = data["installation-one-custom-script-extension"];
const _errs799 = errors;
let valid174 = false;
const _errs800 = errors;
if(!((((data392 === "advisory") || (data392 === "mandatory")) || (data392 === "remediate")) || (data392 === "disabled"))){
const err636 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
var _valid64 = _errs800 === errors;
valid174 = valid174 || _valid64;
const _errs801 = errors;
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
for(const key93 in data392){
if(!(key93 === "enforcementLevel")){
const err637 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data392.enforcementLevel !== undefined){
let data393 = data392.enforcementLevel;
if(!((((data393 === "advisory") || (data393 === "mandatory")) || (data393 === "remediate")) || (data393 === "disabled"))){
const err638 = {instancePath:instancePath+"/installation-one-custom-script-extension/enforcementLevel",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
}
else {
const err639 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
var _valid64 = _errs801 === errors;
valid174 = valid174 || _valid64;
if(!valid174){
const err640 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
else {
errors = _errs799;
if(vErrors !== null){
if(_errs799){
vErrors.length = _errs799;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics"] !== undefined){
let data394 = data["monitoring-vault-diagnostics"];
const _errs806 = errors;
let valid176 = false;
const _errs807 = errors;
if(!((((data394 === "advisory") || (data394 === "mandatory")) || (data394 === "remediate")) || (data394 === "disabled"))){
const err641 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
var _valid65 = _errs807 === errors;
valid176 = valid176 || _valid65;
const _errs808 = errors;
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
for(const key94 in data394){
if(!(key94 === "enforcementLevel")){
const err642 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data394.enforcementLevel !== undefined){
let data395 = data394.enforcementLevel;
if(!((((data395 === "advisory") || (data395 === "mandatory")) || (data395 === "remediate")) || (data395 === "disabled"))){
const err643 = {instancePath:instancePath+"/monitoring-vault-diagnostics/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
}
else {
const err644 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
var _valid65 = _errs808 === errors;
valid176 = valid176 || _valid65;
if(!valid176){
const err645 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
else {
errors = _errs806;
if(vErrors !== null){
if(_errs806){
vErrors.length = _errs806;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data396 = data["monitoring-vault-diagnostics-dedicated"];
const _errs813 = errors;
let valid178 = false;
const _errs814 = errors;
if(!((((data396 === "advisory") || (data396 === "mandatory")) || (data396 === "remediate")) || (data396 === "disabled"))){
const err646 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
var _valid66 = _errs814 === errors;
valid178 = valid178 || _valid66;
const _errs815 = errors;
if(data396 && typeof data396 == "object" && !Array.isArray(data396)){
for(const key95 in data396){
if(!(key95 === "enforcementLevel")){
const err647 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data396.enforcementLevel !== undefined){
let data397 = data396.enforcementLevel;
if(!((((data397 === "advisory") || (data397 === "mandatory")) || (data397 === "remediate")) || (data397 === "disabled"))){
const err648 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
}
else {
const err649 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
var _valid66 = _errs815 === errors;
valid178 = valid178 || _valid66;
if(!valid178){
const err650 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
else {
errors = _errs813;
if(vErrors !== null){
if(_errs813){
vErrors.length = _errs813;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-workspace-retention"] !== undefined){
let data398 = data["monitoring-workspace-retention"];
const _errs820 = errors;
let valid180 = false;
const _errs821 = errors;
if(!((((data398 === "advisory") || (data398 === "mandatory")) || (data398 === "remediate")) || (data398 === "disabled"))){
const err651 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var _valid67 = _errs821 === errors;
valid180 = valid180 || _valid67;
const _errs822 = errors;
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
for(const key96 in data398){
if(!((key96 === "enforcementLevel") || (key96 === "retentionDaysMin"))){
const err652 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data398.enforcementLevel !== undefined){
let data399 = data398.enforcementLevel;
if(!((((data399 === "advisory") || (data399 === "mandatory")) || (data399 === "remediate")) || (data399 === "disabled"))){
const err653 = {instancePath:instancePath+"/monitoring-workspace-retention/enforcementLevel",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data398.retentionDaysMin !== undefined){
let data400 = data398.retentionDaysMin;
if(!(((typeof data400 == "number") && (!(data400 % 1) && !isNaN(data400))) && (isFinite(data400)))){
const err654 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if((typeof data400 == "number") && (isFinite(data400))){
if(data400 < 1 || isNaN(data400)){
const err655 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
}
}
else {
const err656 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
var _valid67 = _errs822 === errors;
valid180 = valid180 || _valid67;
if(!valid180){
const err657 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
else {
errors = _errs820;
if(vErrors !== null){
if(_errs820){
vErrors.length = _errs820;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-agent"] !== undefined){
let data401 = data["monitoring-agent"];
const _errs829 = errors;
let valid182 = false;
const _errs830 = errors;
if(!((((data401 === "advisory") || (data401 === "mandatory")) || (data401 === "remediate")) || (data401 === "disabled"))){
const err658 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
var _valid68 = _errs830 === errors;
valid182 = valid182 || _valid68;
const _errs831 = errors;
if(data401 && typeof data401 == "object" && !Array.isArray(data401)){
for(const key97 in data401){
if(!(key97 === "enforcementLevel")){
const err659 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data401.enforcementLevel !== undefined){
let data402 = data401.enforcementLevel;
if(!((((data402 === "advisory") || (data402 === "mandatory")) || (data402 === "remediate")) || (data402 === "disabled"))){
const err660 = {instancePath:instancePath+"/monitoring-agent/enforcementLevel",schemaPath:"#/properties/monitoring-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
}
else {
const err661 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
var _valid68 = _errs831 === errors;
valid182 = valid182 || _valid68;
if(!valid182){
const err662 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
else {
errors = _errs829;
if(vErrors !== null){
if(_errs829){
vErrors.length = _errs829;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-no-legacy-agent"] !== undefined){
let data403 = data["monitoring-no-legacy-agent"];
const _errs836 = errors;
let valid184 = false;
const _errs837 = errors;
if(!((((data403 === "advisory") || (data403 === "mandatory")) || (data403 === "remediate")) || (data403 === "disabled"))){
const err663 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
var _valid69 = _errs837 === errors;
valid184 = valid184 || _valid69;
const _errs838 = errors;
if(data403 && typeof data403 == "object" && !Array.isArray(data403)){
for(const key98 in data403){
if(!(key98 === "enforcementLevel")){
const err664 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data403.enforcementLevel !== undefined){
let data404 = data403.enforcementLevel;
if(!((((data404 === "advisory") || (data404 === "mandatory")) || (data404 === "remediate")) || (data404 === "disabled"))){
const err665 = {instancePath:instancePath+"/monitoring-no-legacy-agent/enforcementLevel",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
}
else {
const err666 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
var _valid69 = _errs838 === errors;
valid184 = valid184 || _valid69;
if(!valid184){
const err667 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
else {
errors = _errs836;
if(vErrors !== null){
if(_errs836){
vErrors.length = _errs836;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-data-collection"] !== undefined){
let data405 = data["monitoring-data-collection"];
const _errs843 = errors;
let valid186 = false;
const _errs844 = errors;
if(!((((data405 === "advisory") || (data405 === "mandatory")) || (data405 === "remediate")) || (data405 === "disabled"))){
const err668 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
var _valid70 = _errs844 === errors;
valid186 = valid186 || _valid70;
const _errs845 = errors;
if(data405 && typeof data405 == "object" && !Array.isArray(data405)){
for(const key99 in data405){
if(!(key99 === "enforcementLevel")){
const err669 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data405.enforcementLevel !== undefined){
let data406 = data405.enforcementLevel;
if(!((((data406 === "advisory") || (data406 === "mandatory")) || (data406 === "remediate")) || (data406 === "disabled"))){
const err670 = {instancePath:instancePath+"/monitoring-data-collection/enforcementLevel",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
}
else {
const err671 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
var _valid70 = _errs845 === errors;
valid186 = valid186 || _valid70;
if(!valid186){
const err672 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
else {
errors = _errs843;
if(vErrors !== null){
if(_errs843){
vErrors.length = _errs843;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-alerts-reach-people"] !== undefined){
let data407 = data["monitoring-alerts-reach-people"];
const _errs850 = errors;
let valid188 = false;
const _errs851 = errors;
if(!((((data407 === "advisory") || (data407 === "mandatory")) || (data407 === "remediate")) || (data407 === "disabled"))){
const err673 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
var _valid71 = _errs851 === errors;
valid188 = valid188 || _valid71;
const _errs852 = errors;
if(data407 && typeof data407 == "object" && !Array.isArray(data407)){
for(const key100 in data407){
if(!(key100 === "enforcementLevel")){
const err674 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data407.enforcementLevel !== undefined){
let data408 = data407.enforcementLevel;
if(!((((data408 === "advisory") || (data408 === "mandatory")) || (data408 === "remediate")) || (data408 === "disabled"))){
const err675 = {instancePath:instancePath+"/monitoring-alerts-reach-people/enforcementLevel",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
}
else {
const err676 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
var _valid71 = _errs852 === errors;
valid188 = valid188 || _valid71;
if(!valid188){
const err677 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
else {
errors = _errs850;
if(vErrors !== null){
if(_errs850){
vErrors.length = _errs850;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-action-group-receivers"] !== undefined){
let data409 = data["monitoring-action-group-receivers"];
const _errs857 = errors;
let valid190 = false;
const _errs858 = errors;
if(!((((data409 === "advisory") || (data409 === "mandatory")) || (data409 === "remediate")) || (data409 === "disabled"))){
const err678 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
var _valid72 = _errs858 === errors;
valid190 = valid190 || _valid72;
const _errs859 = errors;
if(data409 && typeof data409 == "object" && !Array.isArray(data409)){
for(const key101 in data409){
if(!(key101 === "enforcementLevel")){
const err679 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
if(data409.enforcementLevel !== undefined){
let data410 = data409.enforcementLevel;
if(!((((data410 === "advisory") || (data410 === "mandatory")) || (data410 === "remediate")) || (data410 === "disabled"))){
const err680 = {instancePath:instancePath+"/monitoring-action-group-receivers/enforcementLevel",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
}
else {
const err681 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
var _valid72 = _errs859 === errors;
valid190 = valid190 || _valid72;
if(!valid190){
const err682 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
else {
errors = _errs857;
if(vErrors !== null){
if(_errs857){
vErrors.length = _errs857;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-antimalware-exclusions"] !== undefined){
let data411 = data["monitoring-antimalware-exclusions"];
const _errs864 = errors;
let valid192 = false;
const _errs865 = errors;
if(!((((data411 === "advisory") || (data411 === "mandatory")) || (data411 === "remediate")) || (data411 === "disabled"))){
const err683 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
var _valid73 = _errs865 === errors;
valid192 = valid192 || _valid73;
const _errs866 = errors;
if(data411 && typeof data411 == "object" && !Array.isArray(data411)){
for(const key102 in data411){
if(!(key102 === "enforcementLevel")){
const err684 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data411.enforcementLevel !== undefined){
let data412 = data411.enforcementLevel;
if(!((((data412 === "advisory") || (data412 === "mandatory")) || (data412 === "remediate")) || (data412 === "disabled"))){
const err685 = {instancePath:instancePath+"/monitoring-antimalware-exclusions/enforcementLevel",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
}
else {
const err686 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
var _valid73 = _errs866 === errors;
valid192 = valid192 || _valid73;
if(!valid192){
const err687 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
else {
errors = _errs864;
if(vErrors !== null){
if(_errs864){
vErrors.length = _errs864;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-maintenance-assigned"] !== undefined){
let data413 = data["monitoring-maintenance-assigned"];
const _errs871 = errors;
let valid194 = false;
const _errs872 = errors;
if(!((((data413 === "advisory") || (data413 === "mandatory")) || (data413 === "remediate")) || (data413 === "disabled"))){
const err688 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
var _valid74 = _errs872 === errors;
valid194 = valid194 || _valid74;
const _errs873 = errors;
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
for(const key103 in data413){
if(!(key103 === "enforcementLevel")){
const err689 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data413.enforcementLevel !== undefined){
let data414 = data413.enforcementLevel;
if(!((((data414 === "advisory") || (data414 === "mandatory")) || (data414 === "remediate")) || (data414 === "disabled"))){
const err690 = {instancePath:instancePath+"/monitoring-maintenance-assigned/enforcementLevel",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
}
else {
const err691 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
var _valid74 = _errs873 === errors;
valid194 = valid194 || _valid74;
if(!valid194){
const err692 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
else {
errors = _errs871;
if(vErrors !== null){
if(_errs871){
vErrors.length = _errs871;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-update-assessment"] !== undefined){
let data415 = data["monitoring-update-assessment"];
const _errs878 = errors;
let valid196 = false;
const _errs879 = errors;
if(!((((data415 === "advisory") || (data415 === "mandatory")) || (data415 === "remediate")) || (data415 === "disabled"))){
const err693 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
var _valid75 = _errs879 === errors;
valid196 = valid196 || _valid75;
const _errs880 = errors;
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
for(const key104 in data415){
if(!(key104 === "enforcementLevel")){
const err694 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data415.enforcementLevel !== undefined){
let data416 = data415.enforcementLevel;
if(!((((data416 === "advisory") || (data416 === "mandatory")) || (data416 === "remediate")) || (data416 === "disabled"))){
const err695 = {instancePath:instancePath+"/monitoring-update-assessment/enforcementLevel",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
}
else {
const err696 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
var _valid75 = _errs880 === errors;
valid196 = valid196 || _valid75;
if(!valid196){
const err697 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
else {
errors = _errs878;
if(vErrors !== null){
if(_errs878){
vErrors.length = _errs878;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-protected"] !== undefined){
let data417 = data["protection-vault-protected"];
const _errs885 = errors;
let valid198 = false;
const _errs886 = errors;
if(!((((data417 === "advisory") || (data417 === "mandatory")) || (data417 === "remediate")) || (data417 === "disabled"))){
const err698 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
var _valid76 = _errs886 === errors;
valid198 = valid198 || _valid76;
const _errs887 = errors;
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
for(const key105 in data417){
if(!(key105 === "enforcementLevel")){
const err699 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data417.enforcementLevel !== undefined){
let data418 = data417.enforcementLevel;
if(!((((data418 === "advisory") || (data418 === "mandatory")) || (data418 === "remediate")) || (data418 === "disabled"))){
const err700 = {instancePath:instancePath+"/protection-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
}
else {
const err701 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
var _valid76 = _errs887 === errors;
valid198 = valid198 || _valid76;
if(!valid198){
const err702 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
else {
errors = _errs885;
if(vErrors !== null){
if(_errs885){
vErrors.length = _errs885;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-data-disks-protected"] !== undefined){
let data419 = data["protection-data-disks-protected"];
const _errs892 = errors;
let valid200 = false;
const _errs893 = errors;
if(!((((data419 === "advisory") || (data419 === "mandatory")) || (data419 === "remediate")) || (data419 === "disabled"))){
const err703 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
var _valid77 = _errs893 === errors;
valid200 = valid200 || _valid77;
const _errs894 = errors;
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
for(const key106 in data419){
if(!(key106 === "enforcementLevel")){
const err704 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data419.enforcementLevel !== undefined){
let data420 = data419.enforcementLevel;
if(!((((data420 === "advisory") || (data420 === "mandatory")) || (data420 === "remediate")) || (data420 === "disabled"))){
const err705 = {instancePath:instancePath+"/protection-data-disks-protected/enforcementLevel",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
}
else {
const err706 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
var _valid77 = _errs894 === errors;
valid200 = valid200 || _valid77;
if(!valid200){
const err707 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
else {
errors = _errs892;
if(vErrors !== null){
if(_errs892){
vErrors.length = _errs892;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-protected"] !== undefined){
let data421 = data["protection-passphrase-protected"];
const _errs899 = errors;
let valid202 = false;
const _errs900 = errors;
if(!((((data421 === "advisory") || (data421 === "mandatory")) || (data421 === "remediate")) || (data421 === "disabled"))){
const err708 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
var _valid78 = _errs900 === errors;
valid202 = valid202 || _valid78;
const _errs901 = errors;
if(data421 && typeof data421 == "object" && !Array.isArray(data421)){
for(const key107 in data421){
if(!(key107 === "enforcementLevel")){
const err709 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data421.enforcementLevel !== undefined){
let data422 = data421.enforcementLevel;
if(!((((data422 === "advisory") || (data422 === "mandatory")) || (data422 === "remediate")) || (data422 === "disabled"))){
const err710 = {instancePath:instancePath+"/protection-passphrase-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
}
else {
const err711 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
var _valid78 = _errs901 === errors;
valid202 = valid202 || _valid78;
if(!valid202){
const err712 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
else {
errors = _errs899;
if(vErrors !== null){
if(_errs899){
vErrors.length = _errs899;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-key-vault-protected"] !== undefined){
let data423 = data["protection-passphrase-key-vault-protected"];
const _errs906 = errors;
let valid204 = false;
const _errs907 = errors;
if(!((((data423 === "advisory") || (data423 === "mandatory")) || (data423 === "remediate")) || (data423 === "disabled"))){
const err713 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
var _valid79 = _errs907 === errors;
valid204 = valid204 || _valid79;
const _errs908 = errors;
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
for(const key108 in data423){
if(!(key108 === "enforcementLevel")){
const err714 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data423.enforcementLevel !== undefined){
let data424 = data423.enforcementLevel;
if(!((((data424 === "advisory") || (data424 === "mandatory")) || (data424 === "remediate")) || (data424 === "disabled"))){
const err715 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
}
else {
const err716 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
var _valid79 = _errs908 === errors;
valid204 = valid204 || _valid79;
if(!valid204){
const err717 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
else {
errors = _errs906;
if(vErrors !== null){
if(_errs906){
vErrors.length = _errs906;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-server-protected"] !== undefined){
let data425 = data["protection-server-protected"];
const _errs913 = errors;
let valid206 = false;
const _errs914 = errors;
if(!((((data425 === "advisory") || (data425 === "mandatory")) || (data425 === "remediate")) || (data425 === "disabled"))){
const err718 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
var _valid80 = _errs914 === errors;
valid206 = valid206 || _valid80;
const _errs915 = errors;
if(data425 && typeof data425 == "object" && !Array.isArray(data425)){
for(const key109 in data425){
if(!(key109 === "enforcementLevel")){
const err719 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data425.enforcementLevel !== undefined){
let data426 = data425.enforcementLevel;
if(!((((data426 === "advisory") || (data426 === "mandatory")) || (data426 === "remediate")) || (data426 === "disabled"))){
const err720 = {instancePath:instancePath+"/protection-server-protected/enforcementLevel",schemaPath:"#/properties/protection-server-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
else {
const err721 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
var _valid80 = _errs915 === errors;
valid206 = valid206 || _valid80;
if(!valid206){
const err722 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
else {
errors = _errs913;
if(vErrors !== null){
if(_errs913){
vErrors.length = _errs913;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-group-protected"] !== undefined){
let data427 = data["protection-vault-group-protected"];
const _errs920 = errors;
let valid208 = false;
const _errs921 = errors;
if(!((((data427 === "advisory") || (data427 === "mandatory")) || (data427 === "remediate")) || (data427 === "disabled"))){
const err723 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
var _valid81 = _errs921 === errors;
valid208 = valid208 || _valid81;
const _errs922 = errors;
if(data427 && typeof data427 == "object" && !Array.isArray(data427)){
for(const key110 in data427){
if(!(key110 === "enforcementLevel")){
const err724 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(data427.enforcementLevel !== undefined){
let data428 = data427.enforcementLevel;
if(!((((data428 === "advisory") || (data428 === "mandatory")) || (data428 === "remediate")) || (data428 === "disabled"))){
const err725 = {instancePath:instancePath+"/protection-vault-group-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
}
else {
const err726 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
var _valid81 = _errs922 === errors;
valid208 = valid208 || _valid81;
if(!valid208){
const err727 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
else {
errors = _errs920;
if(vErrors !== null){
if(_errs920){
vErrors.length = _errs920;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-catalogue-protected"] !== undefined){
let data429 = data["protection-catalogue-protected"];
const _errs927 = errors;
let valid210 = false;
const _errs928 = errors;
if(!((((data429 === "advisory") || (data429 === "mandatory")) || (data429 === "remediate")) || (data429 === "disabled"))){
const err728 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
var _valid82 = _errs928 === errors;
valid210 = valid210 || _valid82;
const _errs929 = errors;
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
for(const key111 in data429){
if(!(key111 === "enforcementLevel")){
const err729 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data429.enforcementLevel !== undefined){
let data430 = data429.enforcementLevel;
if(!((((data430 === "advisory") || (data430 === "mandatory")) || (data430 === "remediate")) || (data430 === "disabled"))){
const err730 = {instancePath:instancePath+"/protection-catalogue-protected/enforcementLevel",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
}
else {
const err731 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
var _valid82 = _errs929 === errors;
valid210 = valid210 || _valid82;
if(!valid210){
const err732 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
else {
errors = _errs927;
if(vErrors !== null){
if(_errs927){
vErrors.length = _errs927;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-versioning"] !== undefined){
let data431 = data["protection-store-versioning"];
const _errs934 = errors;
let valid212 = false;
const _errs935 = errors;
if(!((((data431 === "advisory") || (data431 === "mandatory")) || (data431 === "remediate")) || (data431 === "disabled"))){
const err733 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
var _valid83 = _errs935 === errors;
valid212 = valid212 || _valid83;
const _errs936 = errors;
if(data431 && typeof data431 == "object" && !Array.isArray(data431)){
for(const key112 in data431){
if(!(key112 === "enforcementLevel")){
const err734 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data431.enforcementLevel !== undefined){
let data432 = data431.enforcementLevel;
if(!((((data432 === "advisory") || (data432 === "mandatory")) || (data432 === "remediate")) || (data432 === "disabled"))){
const err735 = {instancePath:instancePath+"/protection-store-versioning/enforcementLevel",schemaPath:"#/properties/protection-store-versioning/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
}
else {
const err736 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
var _valid83 = _errs936 === errors;
valid212 = valid212 || _valid83;
if(!valid212){
const err737 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
else {
errors = _errs934;
if(vErrors !== null){
if(_errs934){
vErrors.length = _errs934;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-soft-delete"] !== undefined){
let data433 = data["protection-store-soft-delete"];
const _errs941 = errors;
let valid214 = false;
const _errs942 = errors;
if(!((((data433 === "advisory") || (data433 === "mandatory")) || (data433 === "remediate")) || (data433 === "disabled"))){
const err738 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
var _valid84 = _errs942 === errors;
valid214 = valid214 || _valid84;
const _errs943 = errors;
if(data433 && typeof data433 == "object" && !Array.isArray(data433)){
for(const key113 in data433){
if(!(key113 === "enforcementLevel")){
const err739 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data433.enforcementLevel !== undefined){
let data434 = data433.enforcementLevel;
if(!((((data434 === "advisory") || (data434 === "mandatory")) || (data434 === "remediate")) || (data434 === "disabled"))){
const err740 = {instancePath:instancePath+"/protection-store-soft-delete/enforcementLevel",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
}
else {
const err741 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
var _valid84 = _errs943 === errors;
valid214 = valid214 || _valid84;
if(!valid214){
const err742 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
else {
errors = _errs941;
if(vErrors !== null){
if(_errs941){
vErrors.length = _errs941;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-locked"] !== undefined){
let data435 = data["protection-vault-locked"];
const _errs948 = errors;
let valid216 = false;
const _errs949 = errors;
if(!((((data435 === "advisory") || (data435 === "mandatory")) || (data435 === "remediate")) || (data435 === "disabled"))){
const err743 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
var _valid85 = _errs949 === errors;
valid216 = valid216 || _valid85;
const _errs950 = errors;
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
for(const key114 in data435){
if(!(key114 === "enforcementLevel")){
const err744 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data435.enforcementLevel !== undefined){
let data436 = data435.enforcementLevel;
if(!((((data436 === "advisory") || (data436 === "mandatory")) || (data436 === "remediate")) || (data436 === "disabled"))){
const err745 = {instancePath:instancePath+"/protection-vault-locked/enforcementLevel",schemaPath:"#/properties/protection-vault-locked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
}
else {
const err746 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
var _valid85 = _errs950 === errors;
valid216 = valid216 || _valid85;
if(!valid216){
const err747 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
else {
errors = _errs948;
if(vErrors !== null){
if(_errs948){
vErrors.length = _errs948;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-no-read-only-lock"] !== undefined){
let data437 = data["protection-no-read-only-lock"];
const _errs955 = errors;
let valid218 = false;
const _errs956 = errors;
if(!((((data437 === "advisory") || (data437 === "mandatory")) || (data437 === "remediate")) || (data437 === "disabled"))){
const err748 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
var _valid86 = _errs956 === errors;
valid218 = valid218 || _valid86;
const _errs957 = errors;
if(data437 && typeof data437 == "object" && !Array.isArray(data437)){
for(const key115 in data437){
if(!(key115 === "enforcementLevel")){
const err749 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data437.enforcementLevel !== undefined){
let data438 = data437.enforcementLevel;
if(!((((data438 === "advisory") || (data438 === "mandatory")) || (data438 === "remediate")) || (data438 === "disabled"))){
const err750 = {instancePath:instancePath+"/protection-no-read-only-lock/enforcementLevel",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
}
else {
const err751 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
var _valid86 = _errs957 === errors;
valid218 = valid218 || _valid86;
if(!valid218){
const err752 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
else {
errors = _errs955;
if(vErrors !== null){
if(_errs955){
vErrors.length = _errs955;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-machine-backup"] !== undefined){
let data439 = data["protection-machine-backup"];
const _errs962 = errors;
let valid220 = false;
const _errs963 = errors;
if(!((((data439 === "advisory") || (data439 === "mandatory")) || (data439 === "remediate")) || (data439 === "disabled"))){
const err753 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
var _valid87 = _errs963 === errors;
valid220 = valid220 || _valid87;
const _errs964 = errors;
if(data439 && typeof data439 == "object" && !Array.isArray(data439)){
for(const key116 in data439){
if(!(key116 === "enforcementLevel")){
const err754 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data439.enforcementLevel !== undefined){
let data440 = data439.enforcementLevel;
if(!((((data440 === "advisory") || (data440 === "mandatory")) || (data440 === "remediate")) || (data440 === "disabled"))){
const err755 = {instancePath:instancePath+"/protection-machine-backup/enforcementLevel",schemaPath:"#/properties/protection-machine-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
}
else {
const err756 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
var _valid87 = _errs964 === errors;
valid220 = valid220 || _valid87;
if(!valid220){
const err757 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
else {
errors = _errs962;
if(vErrors !== null){
if(_errs962){
vErrors.length = _errs962;
}
else {
vErrors = null;
}
}
}
}
if(data["types-arm-type"] !== undefined){
let data441 = data["types-arm-type"];
const _errs969 = errors;
let valid222 = false;
const _errs970 = errors;
if(!((((data441 === "advisory") || (data441 === "mandatory")) || (data441 === "remediate")) || (data441 === "disabled"))){
const err758 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
var _valid88 = _errs970 === errors;
valid222 = valid222 || _valid88;
const _errs971 = errors;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
for(const key117 in data441){
if(!(key117 === "enforcementLevel")){
const err759 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data441.enforcementLevel !== undefined){
let data442 = data441.enforcementLevel;
if(!((((data442 === "advisory") || (data442 === "mandatory")) || (data442 === "remediate")) || (data442 === "disabled"))){
const err760 = {instancePath:instancePath+"/types-arm-type/enforcementLevel",schemaPath:"#/properties/types-arm-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
}
else {
const err761 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
var _valid88 = _errs971 === errors;
valid222 = valid222 || _valid88;
if(!valid222){
const err762 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
else {
errors = _errs969;
if(vErrors !== null){
if(_errs969){
vErrors.length = _errs969;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err763 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

