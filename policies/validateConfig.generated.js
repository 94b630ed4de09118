// Generated from config.schema.json by scripts/generatePolicySchema.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"all":{"enum":["advisory","mandatory","remediate","disabled"]},"pack-settings":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"},"environmentTag":{"type":"string","minLength":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"}}}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","resource","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1},"resource":{"type":"string","minLength":1},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"reportUnknown":{"type":"boolean"},"servers":{"type":"object","additionalProperties":false,"properties":{"tag":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},"names":{"type":"array","items":{"type":"string","minLength":1}}}}}},"vault-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-region-of-servers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-allowed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true,"default":["GeoRedundant"]}}}]},"vault-cross-region-restore-needs-geo":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-needs-public-access":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-subscription-restore-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-hybrid-security-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}}]},"vault-resource-guard":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-system-assigned-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-complete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off-with-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-job-failure-alerts-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-classic-alerts-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-for-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}}]},"vault-private-endpoint-before-server":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoints-per-vault":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet-advised":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-dynamic-addresses":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zone-group":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones-linked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-release":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true,"default":["V3","V4"]},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"compute-image-with-desktop":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-source":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"compute-azure-edition":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"acceptAzureEdition":{"type":"boolean","default":false}}}]},"compute-full-size-image":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-size-known":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"compute-size-minimum":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-standard-tier":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-allowed-sizes":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"compute-scsi-disks":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-nested-virtualization":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-generation":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-trusted-launch-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-trusted-launch":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-encryption-at-host-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-encryption-at-host":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-accelerated-networking-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-accelerated-networking":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-os-disk-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-premium-os-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"acceptStandardDisks":{"type":"boolean","default":false}}}]},"compute-computer-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-machine-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-administrator-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-fixed-at-creation":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-no-other-applications":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-system-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-regular-priority":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-patch-mode":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-automatic-updates":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-scheduled-restarts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-patch-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-hybrid-benefit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-has-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-count":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-own-resource":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-detach-on-deletion":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-unique":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-host-caching-none":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-managed-disks-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-not-shared":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-av2-pool-limits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-size-tested":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-capacity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}}]},"storage-pool-capacity-floor":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}}]},"storage-os-disk-persistent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-not-hdd":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-premium-disk-on-premium-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-zonal-disk-on-zonal-machine":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-ultra-disk-enabled":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-in-machine-zone":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-aligned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-azure-disk-encryption":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-encryption-settings-on-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-write-accelerator-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-https-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-tls12":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-public-blobs":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-shared-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-one-custom-script-extension":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics-dedicated":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-workspace-retention":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"retentionDaysMin":{"type":"integer","minimum":1,"default":30}}}]},"monitoring-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-no-legacy-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-data-collection":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-alerts-reach-people":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-action-group-receivers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-antimalware-exclusions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-maintenance-assigned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-update-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-data-disks-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-key-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-server-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-group-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-catalogue-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-versioning":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-soft-delete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-locked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-no-read-only-lock":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-machine-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"tagging-required-tags":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":["environment","owner"]},"everyResource":{"type":"boolean","default":false}}}]},"tagging-tag-limits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"tagging-region-known":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"tagging-allowed-regions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}}]},"lifecycle-one-way-doors":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"lifecycle-size-lasts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}]},"lifecycle-os-disk-lasts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}]},"lifecycle-windows-supported":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}]},"lifecycle-os-disk-encryption":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}]},"lifecycle-no-preview-api":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"lifecycle-current-modules":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"types-arm-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]}},"$defs":{"levels":{"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-release":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-with-desktop":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-source":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-azure-edition":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-full-size-image":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-known":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-minimum":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-standard-tier":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-allowed-sizes":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scsi-disks":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-nested-virtualization":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-generation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-os-disk-size":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-premium-os-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-computer-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-machine-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-administrator-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-fixed-at-creation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-no-other-applications":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-system-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-regular-priority":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-mode":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-automatic-updates":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scheduled-restarts":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-hybrid-benefit":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-required-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-tag-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-region-known":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-allowed-regions":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-one-way-doors":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-size-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-windows-supported":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-no-preview-api":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-current-modules":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}},"parameters":{"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true,"default":["GeoRedundant"]}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true,"default":["V3","V4"]},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean","default":false}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean","default":false}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1,"default":30}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":["environment","owner"]},"everyResource":{"type":"boolean","default":false}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-release":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-with-desktop":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-source":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-azure-edition":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-full-size-image":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-known":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-minimum":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-standard-tier":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-allowed-sizes":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scsi-disks":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-nested-virtualization":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-generation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-os-disk-size":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-premium-os-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-computer-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-machine-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-administrator-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-fixed-at-creation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-no-other-applications":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-system-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-regular-priority":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-mode":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-automatic-updates":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scheduled-restarts":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-hybrid-benefit":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-required-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-tag-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-region-known":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-allowed-regions":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-one-way-doors":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-size-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-windows-supported":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-no-preview-api":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-current-modules":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true,"default":["GeoRedundant"]}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"],"default":"V4"}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true,"default":["V3","V4"]},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean","default":false}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean","default":false}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"default":{}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1,"default":30}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":["environment","owner"]},"everyResource":{"type":"boolean","default":false}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[]}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30,"default":5}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const func6 = require("ajv/dist/runtime/ucs2length").default;
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
if(data.all !== undefined){
let data0 = data.all;
if(!((((data0 === "advisory") || (data0 === "mandatory")) || (data0 === "remediate")) || (data0 === "disabled"))){
const err1 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/enum",keyword:"enum",params:{allowedValues: schema31.properties.all.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["pack-settings"] !== undefined){
let data1 = data["pack-settings"];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((((((key1 === "preset") || (key1 === "levels")) || (key1 === "parameters")) || (key1 === "environmentTag")) || (key1 === "environments")) || (key1 === "exemptions")) || (key1 === "reportUnknown")) || (key1 === "servers"))){
const err2 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
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
let data2 = data1.preset;
if(!(((data2 === "baseline") || (data2 === "production")) || (data2 === "audit"))){
const err3 = {instancePath:instancePath+"/pack-settings/preset",schemaPath:"#/properties/pack-settings/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.preset.enum}};
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
let data3 = data1.levels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(func1.call(schema32.properties, key2))){
const err4 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3["vault-name"] !== undefined){
let data4 = data3["vault-name"];
if(!((((data4 === "advisory") || (data4 === "mandatory")) || (data4 === "remediate")) || (data4 === "disabled"))){
const err5 = {instancePath:instancePath+"/pack-settings/levels/vault-name",schemaPath:"#/$defs/levels/properties/vault-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-name"].enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3["vault-region-of-servers"] !== undefined){
let data5 = data3["vault-region-of-servers"];
if(!((((data5 === "advisory") || (data5 === "mandatory")) || (data5 === "remediate")) || (data5 === "disabled"))){
const err6 = {instancePath:instancePath+"/pack-settings/levels/vault-region-of-servers",schemaPath:"#/$defs/levels/properties/vault-region-of-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-region-of-servers"].enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3["vault-redundancy-explicit"] !== undefined){
let data6 = data3["vault-redundancy-explicit"];
if(!((((data6 === "advisory") || (data6 === "mandatory")) || (data6 === "remediate")) || (data6 === "disabled"))){
const err7 = {instancePath:instancePath+"/pack-settings/levels/vault-redundancy-explicit",schemaPath:"#/$defs/levels/properties/vault-redundancy-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-explicit"].enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3["vault-redundancy-allowed"] !== undefined){
let data7 = data3["vault-redundancy-allowed"];
if(!((((data7 === "advisory") || (data7 === "mandatory")) || (data7 === "remediate")) || (data7 === "disabled"))){
const err8 = {instancePath:instancePath+"/pack-settings/levels/vault-redundancy-allowed",schemaPath:"#/$defs/levels/properties/vault-redundancy-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-allowed"].enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3["vault-cross-region-restore-needs-geo"] !== undefined){
let data8 = data3["vault-cross-region-restore-needs-geo"];
if(!((((data8 === "advisory") || (data8 === "mandatory")) || (data8 === "remediate")) || (data8 === "disabled"))){
const err9 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3["vault-cross-region-restore-needs-public-access"] !== undefined){
let data9 = data3["vault-cross-region-restore-needs-public-access"];
if(!((((data9 === "advisory") || (data9 === "mandatory")) || (data9 === "remediate")) || (data9 === "disabled"))){
const err10 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-needs-public-access",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-public-access/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-public-access"].enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data10 = data3["vault-cross-region-restore-without-private-endpoint"];
if(!((((data10 === "advisory") || (data10 === "mandatory")) || (data10 === "remediate")) || (data10 === "disabled"))){
const err11 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3["vault-cross-subscription-restore-off"] !== undefined){
let data11 = data3["vault-cross-subscription-restore-off"];
if(!((((data11 === "advisory") || (data11 === "mandatory")) || (data11 === "remediate")) || (data11 === "disabled"))){
const err12 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-subscription-restore-off",schemaPath:"#/$defs/levels/properties/vault-cross-subscription-restore-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-subscription-restore-off"].enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3["vault-soft-delete-on"] !== undefined){
let data12 = data3["vault-soft-delete-on"];
if(!((((data12 === "advisory") || (data12 === "mandatory")) || (data12 === "remediate")) || (data12 === "disabled"))){
const err13 = {instancePath:instancePath+"/pack-settings/levels/vault-soft-delete-on",schemaPath:"#/$defs/levels/properties/vault-soft-delete-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-on"].enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3["vault-soft-delete-retention-range"] !== undefined){
let data13 = data3["vault-soft-delete-retention-range"];
if(!((((data13 === "advisory") || (data13 === "mandatory")) || (data13 === "remediate")) || (data13 === "disabled"))){
const err14 = {instancePath:instancePath+"/pack-settings/levels/vault-soft-delete-retention-range",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-range"].enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3["vault-soft-delete-retention-explicit"] !== undefined){
let data14 = data3["vault-soft-delete-retention-explicit"];
if(!((((data14 === "advisory") || (data14 === "mandatory")) || (data14 === "remediate")) || (data14 === "disabled"))){
const err15 = {instancePath:instancePath+"/pack-settings/levels/vault-soft-delete-retention-explicit",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-explicit"].enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3["vault-hybrid-security-on"] !== undefined){
let data15 = data3["vault-hybrid-security-on"];
if(!((((data15 === "advisory") || (data15 === "mandatory")) || (data15 === "remediate")) || (data15 === "disabled"))){
const err16 = {instancePath:instancePath+"/pack-settings/levels/vault-hybrid-security-on",schemaPath:"#/$defs/levels/properties/vault-hybrid-security-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-hybrid-security-on"].enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3["vault-immutable"] !== undefined){
let data16 = data3["vault-immutable"];
if(!((((data16 === "advisory") || (data16 === "mandatory")) || (data16 === "remediate")) || (data16 === "disabled"))){
const err17 = {instancePath:instancePath+"/pack-settings/levels/vault-immutable",schemaPath:"#/$defs/levels/properties/vault-immutable/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable"].enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3["vault-immutable-needs-v4"] !== undefined){
let data17 = data3["vault-immutable-needs-v4"];
if(!((((data17 === "advisory") || (data17 === "mandatory")) || (data17 === "remediate")) || (data17 === "disabled"))){
const err18 = {instancePath:instancePath+"/pack-settings/levels/vault-immutable-needs-v4",schemaPath:"#/$defs/levels/properties/vault-immutable-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3["vault-resource-guard"] !== undefined){
let data18 = data3["vault-resource-guard"];
if(!((((data18 === "advisory") || (data18 === "mandatory")) || (data18 === "remediate")) || (data18 === "disabled"))){
const err19 = {instancePath:instancePath+"/pack-settings/levels/vault-resource-guard",schemaPath:"#/$defs/levels/properties/vault-resource-guard/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-resource-guard"].enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3["vault-system-assigned-identity"] !== undefined){
let data19 = data3["vault-system-assigned-identity"];
if(!((((data19 === "advisory") || (data19 === "mandatory")) || (data19 === "remediate")) || (data19 === "disabled"))){
const err20 = {instancePath:instancePath+"/pack-settings/levels/vault-system-assigned-identity",schemaPath:"#/$defs/levels/properties/vault-system-assigned-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-system-assigned-identity"].enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3["vault-customer-key-complete"] !== undefined){
let data20 = data3["vault-customer-key-complete"];
if(!((((data20 === "advisory") || (data20 === "mandatory")) || (data20 === "remediate")) || (data20 === "disabled"))){
const err21 = {instancePath:instancePath+"/pack-settings/levels/vault-customer-key-complete",schemaPath:"#/$defs/levels/properties/vault-customer-key-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-complete"].enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3["vault-customer-key"] !== undefined){
let data21 = data3["vault-customer-key"];
if(!((((data21 === "advisory") || (data21 === "mandatory")) || (data21 === "remediate")) || (data21 === "disabled"))){
const err22 = {instancePath:instancePath+"/pack-settings/levels/vault-customer-key",schemaPath:"#/$defs/levels/properties/vault-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key"].enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3["vault-customer-key-without-private-endpoint"] !== undefined){
let data22 = data3["vault-customer-key-without-private-endpoint"];
if(!((((data22 === "advisory") || (data22 === "mandatory")) || (data22 === "remediate")) || (data22 === "disabled"))){
const err23 = {instancePath:instancePath+"/pack-settings/levels/vault-customer-key-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-customer-key-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3["vault-public-access-off-with-private-endpoint"] !== undefined){
let data23 = data3["vault-public-access-off-with-private-endpoint"];
if(!((((data23 === "advisory") || (data23 === "mandatory")) || (data23 === "remediate")) || (data23 === "disabled"))){
const err24 = {instancePath:instancePath+"/pack-settings/levels/vault-public-access-off-with-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-public-access-off-with-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off-with-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3["vault-public-access-off"] !== undefined){
let data24 = data3["vault-public-access-off"];
if(!((((data24 === "advisory") || (data24 === "mandatory")) || (data24 === "remediate")) || (data24 === "disabled"))){
const err25 = {instancePath:instancePath+"/pack-settings/levels/vault-public-access-off",schemaPath:"#/$defs/levels/properties/vault-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3["vault-job-failure-alerts-on"] !== undefined){
let data25 = data3["vault-job-failure-alerts-on"];
if(!((((data25 === "advisory") || (data25 === "mandatory")) || (data25 === "remediate")) || (data25 === "disabled"))){
const err26 = {instancePath:instancePath+"/pack-settings/levels/vault-job-failure-alerts-on",schemaPath:"#/$defs/levels/properties/vault-job-failure-alerts-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-job-failure-alerts-on"].enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3["vault-classic-alerts-off"] !== undefined){
let data26 = data3["vault-classic-alerts-off"];
if(!((((data26 === "advisory") || (data26 === "mandatory")) || (data26 === "remediate")) || (data26 === "disabled"))){
const err27 = {instancePath:instancePath+"/pack-settings/levels/vault-classic-alerts-off",schemaPath:"#/$defs/levels/properties/vault-classic-alerts-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-classic-alerts-off"].enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3["vault-private-endpoint-for-backup"] !== undefined){
let data27 = data3["vault-private-endpoint-for-backup"];
if(!((((data27 === "advisory") || (data27 === "mandatory")) || (data27 === "remediate")) || (data27 === "disabled"))){
const err28 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-for-backup",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-for-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-for-backup"].enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3["vault-private-endpoint-needs-v4"] !== undefined){
let data28 = data3["vault-private-endpoint-needs-v4"];
if(!((((data28 === "advisory") || (data28 === "mandatory")) || (data28 === "remediate")) || (data28 === "disabled"))){
const err29 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3["vault-private-endpoint-before-server"] !== undefined){
let data29 = data3["vault-private-endpoint-before-server"];
if(!((((data29 === "advisory") || (data29 === "mandatory")) || (data29 === "remediate")) || (data29 === "disabled"))){
const err30 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-before-server",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-before-server/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-before-server"].enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data3["vault-private-endpoints-per-vault"] !== undefined){
let data30 = data3["vault-private-endpoints-per-vault"];
if(!((((data30 === "advisory") || (data30 === "mandatory")) || (data30 === "remediate")) || (data30 === "disabled"))){
const err31 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoints-per-vault",schemaPath:"#/$defs/levels/properties/vault-private-endpoints-per-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoints-per-vault"].enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data3["vault-private-endpoint-subnet"] !== undefined){
let data31 = data3["vault-private-endpoint-subnet"];
if(!((((data31 === "advisory") || (data31 === "mandatory")) || (data31 === "remediate")) || (data31 === "disabled"))){
const err32 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-subnet",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet"].enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3["vault-private-endpoint-subnet-advised"] !== undefined){
let data32 = data3["vault-private-endpoint-subnet-advised"];
if(!((((data32 === "advisory") || (data32 === "mandatory")) || (data32 === "remediate")) || (data32 === "disabled"))){
const err33 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-subnet-advised",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet-advised/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet-advised"].enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data33 = data3["vault-private-endpoint-dynamic-addresses"];
if(!((((data33 === "advisory") || (data33 === "mandatory")) || (data33 === "remediate")) || (data33 === "disabled"))){
const err34 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-dynamic-addresses",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-dynamic-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-dynamic-addresses"].enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data3["vault-private-endpoint-zone-group"] !== undefined){
let data34 = data3["vault-private-endpoint-zone-group"];
if(!((((data34 === "advisory") || (data34 === "mandatory")) || (data34 === "remediate")) || (data34 === "disabled"))){
const err35 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-zone-group",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zone-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zone-group"].enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data3["vault-private-endpoint-zones"] !== undefined){
let data35 = data3["vault-private-endpoint-zones"];
if(!((((data35 === "advisory") || (data35 === "mandatory")) || (data35 === "remediate")) || (data35 === "disabled"))){
const err36 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-zones",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones"].enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3["vault-private-endpoint-zones-linked"] !== undefined){
let data36 = data3["vault-private-endpoint-zones-linked"];
if(!((((data36 === "advisory") || (data36 === "mandatory")) || (data36 === "remediate")) || (data36 === "disabled"))){
const err37 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-zones-linked",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones-linked/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones-linked"].enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data3["compute-image-release"] !== undefined){
let data37 = data3["compute-image-release"];
if(!((((data37 === "advisory") || (data37 === "mandatory")) || (data37 === "remediate")) || (data37 === "disabled"))){
const err38 = {instancePath:instancePath+"/pack-settings/levels/compute-image-release",schemaPath:"#/$defs/levels/properties/compute-image-release/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-release"].enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data3["compute-image-with-desktop"] !== undefined){
let data38 = data3["compute-image-with-desktop"];
if(!((((data38 === "advisory") || (data38 === "mandatory")) || (data38 === "remediate")) || (data38 === "disabled"))){
const err39 = {instancePath:instancePath+"/pack-settings/levels/compute-image-with-desktop",schemaPath:"#/$defs/levels/properties/compute-image-with-desktop/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-with-desktop"].enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data3["compute-image-source"] !== undefined){
let data39 = data3["compute-image-source"];
if(!((((data39 === "advisory") || (data39 === "mandatory")) || (data39 === "remediate")) || (data39 === "disabled"))){
const err40 = {instancePath:instancePath+"/pack-settings/levels/compute-image-source",schemaPath:"#/$defs/levels/properties/compute-image-source/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-source"].enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data3["compute-azure-edition"] !== undefined){
let data40 = data3["compute-azure-edition"];
if(!((((data40 === "advisory") || (data40 === "mandatory")) || (data40 === "remediate")) || (data40 === "disabled"))){
const err41 = {instancePath:instancePath+"/pack-settings/levels/compute-azure-edition",schemaPath:"#/$defs/levels/properties/compute-azure-edition/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-azure-edition"].enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data3["compute-full-size-image"] !== undefined){
let data41 = data3["compute-full-size-image"];
if(!((((data41 === "advisory") || (data41 === "mandatory")) || (data41 === "remediate")) || (data41 === "disabled"))){
const err42 = {instancePath:instancePath+"/pack-settings/levels/compute-full-size-image",schemaPath:"#/$defs/levels/properties/compute-full-size-image/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-full-size-image"].enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data3["compute-size-known"] !== undefined){
let data42 = data3["compute-size-known"];
if(!((((data42 === "advisory") || (data42 === "mandatory")) || (data42 === "remediate")) || (data42 === "disabled"))){
const err43 = {instancePath:instancePath+"/pack-settings/levels/compute-size-known",schemaPath:"#/$defs/levels/properties/compute-size-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-known"].enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data3["compute-size-minimum"] !== undefined){
let data43 = data3["compute-size-minimum"];
if(!((((data43 === "advisory") || (data43 === "mandatory")) || (data43 === "remediate")) || (data43 === "disabled"))){
const err44 = {instancePath:instancePath+"/pack-settings/levels/compute-size-minimum",schemaPath:"#/$defs/levels/properties/compute-size-minimum/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-minimum"].enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data3["compute-standard-tier"] !== undefined){
let data44 = data3["compute-standard-tier"];
if(!((((data44 === "advisory") || (data44 === "mandatory")) || (data44 === "remediate")) || (data44 === "disabled"))){
const err45 = {instancePath:instancePath+"/pack-settings/levels/compute-standard-tier",schemaPath:"#/$defs/levels/properties/compute-standard-tier/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-standard-tier"].enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data3["compute-allowed-sizes"] !== undefined){
let data45 = data3["compute-allowed-sizes"];
if(!((((data45 === "advisory") || (data45 === "mandatory")) || (data45 === "remediate")) || (data45 === "disabled"))){
const err46 = {instancePath:instancePath+"/pack-settings/levels/compute-allowed-sizes",schemaPath:"#/$defs/levels/properties/compute-allowed-sizes/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-allowed-sizes"].enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data3["compute-scsi-disks"] !== undefined){
let data46 = data3["compute-scsi-disks"];
if(!((((data46 === "advisory") || (data46 === "mandatory")) || (data46 === "remediate")) || (data46 === "disabled"))){
const err47 = {instancePath:instancePath+"/pack-settings/levels/compute-scsi-disks",schemaPath:"#/$defs/levels/properties/compute-scsi-disks/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scsi-disks"].enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data3["compute-nested-virtualization"] !== undefined){
let data47 = data3["compute-nested-virtualization"];
if(!((((data47 === "advisory") || (data47 === "mandatory")) || (data47 === "remediate")) || (data47 === "disabled"))){
const err48 = {instancePath:instancePath+"/pack-settings/levels/compute-nested-virtualization",schemaPath:"#/$defs/levels/properties/compute-nested-virtualization/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-nested-virtualization"].enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data3["compute-image-generation"] !== undefined){
let data48 = data3["compute-image-generation"];
if(!((((data48 === "advisory") || (data48 === "mandatory")) || (data48 === "remediate")) || (data48 === "disabled"))){
const err49 = {instancePath:instancePath+"/pack-settings/levels/compute-image-generation",schemaPath:"#/$defs/levels/properties/compute-image-generation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-generation"].enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data3["compute-trusted-launch-fits"] !== undefined){
let data49 = data3["compute-trusted-launch-fits"];
if(!((((data49 === "advisory") || (data49 === "mandatory")) || (data49 === "remediate")) || (data49 === "disabled"))){
const err50 = {instancePath:instancePath+"/pack-settings/levels/compute-trusted-launch-fits",schemaPath:"#/$defs/levels/properties/compute-trusted-launch-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch-fits"].enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data3["compute-trusted-launch"] !== undefined){
let data50 = data3["compute-trusted-launch"];
if(!((((data50 === "advisory") || (data50 === "mandatory")) || (data50 === "remediate")) || (data50 === "disabled"))){
const err51 = {instancePath:instancePath+"/pack-settings/levels/compute-trusted-launch",schemaPath:"#/$defs/levels/properties/compute-trusted-launch/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch"].enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data3["compute-encryption-at-host-fits"] !== undefined){
let data51 = data3["compute-encryption-at-host-fits"];
if(!((((data51 === "advisory") || (data51 === "mandatory")) || (data51 === "remediate")) || (data51 === "disabled"))){
const err52 = {instancePath:instancePath+"/pack-settings/levels/compute-encryption-at-host-fits",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host-fits"].enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data3["compute-encryption-at-host"] !== undefined){
let data52 = data3["compute-encryption-at-host"];
if(!((((data52 === "advisory") || (data52 === "mandatory")) || (data52 === "remediate")) || (data52 === "disabled"))){
const err53 = {instancePath:instancePath+"/pack-settings/levels/compute-encryption-at-host",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host"].enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data3["compute-accelerated-networking-fits"] !== undefined){
let data53 = data3["compute-accelerated-networking-fits"];
if(!((((data53 === "advisory") || (data53 === "mandatory")) || (data53 === "remediate")) || (data53 === "disabled"))){
const err54 = {instancePath:instancePath+"/pack-settings/levels/compute-accelerated-networking-fits",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking-fits"].enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data3["compute-accelerated-networking"] !== undefined){
let data54 = data3["compute-accelerated-networking"];
if(!((((data54 === "advisory") || (data54 === "mandatory")) || (data54 === "remediate")) || (data54 === "disabled"))){
const err55 = {instancePath:instancePath+"/pack-settings/levels/compute-accelerated-networking",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking"].enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data3["compute-os-disk-size"] !== undefined){
let data55 = data3["compute-os-disk-size"];
if(!((((data55 === "advisory") || (data55 === "mandatory")) || (data55 === "remediate")) || (data55 === "disabled"))){
const err56 = {instancePath:instancePath+"/pack-settings/levels/compute-os-disk-size",schemaPath:"#/$defs/levels/properties/compute-os-disk-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-os-disk-size"].enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data3["compute-premium-os-disk"] !== undefined){
let data56 = data3["compute-premium-os-disk"];
if(!((((data56 === "advisory") || (data56 === "mandatory")) || (data56 === "remediate")) || (data56 === "disabled"))){
const err57 = {instancePath:instancePath+"/pack-settings/levels/compute-premium-os-disk",schemaPath:"#/$defs/levels/properties/compute-premium-os-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-premium-os-disk"].enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data3["compute-computer-name"] !== undefined){
let data57 = data3["compute-computer-name"];
if(!((((data57 === "advisory") || (data57 === "mandatory")) || (data57 === "remediate")) || (data57 === "disabled"))){
const err58 = {instancePath:instancePath+"/pack-settings/levels/compute-computer-name",schemaPath:"#/$defs/levels/properties/compute-computer-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-computer-name"].enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data3["compute-machine-name"] !== undefined){
let data58 = data3["compute-machine-name"];
if(!((((data58 === "advisory") || (data58 === "mandatory")) || (data58 === "remediate")) || (data58 === "disabled"))){
const err59 = {instancePath:instancePath+"/pack-settings/levels/compute-machine-name",schemaPath:"#/$defs/levels/properties/compute-machine-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-machine-name"].enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data3["compute-administrator-name"] !== undefined){
let data59 = data3["compute-administrator-name"];
if(!((((data59 === "advisory") || (data59 === "mandatory")) || (data59 === "remediate")) || (data59 === "disabled"))){
const err60 = {instancePath:instancePath+"/pack-settings/levels/compute-administrator-name",schemaPath:"#/$defs/levels/properties/compute-administrator-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-administrator-name"].enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data3["compute-fixed-at-creation"] !== undefined){
let data60 = data3["compute-fixed-at-creation"];
if(!((((data60 === "advisory") || (data60 === "mandatory")) || (data60 === "remediate")) || (data60 === "disabled"))){
const err61 = {instancePath:instancePath+"/pack-settings/levels/compute-fixed-at-creation",schemaPath:"#/$defs/levels/properties/compute-fixed-at-creation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-fixed-at-creation"].enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data3["compute-no-other-applications"] !== undefined){
let data61 = data3["compute-no-other-applications"];
if(!((((data61 === "advisory") || (data61 === "mandatory")) || (data61 === "remediate")) || (data61 === "disabled"))){
const err62 = {instancePath:instancePath+"/pack-settings/levels/compute-no-other-applications",schemaPath:"#/$defs/levels/properties/compute-no-other-applications/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-no-other-applications"].enum}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data3["compute-system-identity"] !== undefined){
let data62 = data3["compute-system-identity"];
if(!((((data62 === "advisory") || (data62 === "mandatory")) || (data62 === "remediate")) || (data62 === "disabled"))){
const err63 = {instancePath:instancePath+"/pack-settings/levels/compute-system-identity",schemaPath:"#/$defs/levels/properties/compute-system-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-system-identity"].enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data3["compute-regular-priority"] !== undefined){
let data63 = data3["compute-regular-priority"];
if(!((((data63 === "advisory") || (data63 === "mandatory")) || (data63 === "remediate")) || (data63 === "disabled"))){
const err64 = {instancePath:instancePath+"/pack-settings/levels/compute-regular-priority",schemaPath:"#/$defs/levels/properties/compute-regular-priority/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-regular-priority"].enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data3["compute-patch-mode"] !== undefined){
let data64 = data3["compute-patch-mode"];
if(!((((data64 === "advisory") || (data64 === "mandatory")) || (data64 === "remediate")) || (data64 === "disabled"))){
const err65 = {instancePath:instancePath+"/pack-settings/levels/compute-patch-mode",schemaPath:"#/$defs/levels/properties/compute-patch-mode/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-mode"].enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data3["compute-automatic-updates"] !== undefined){
let data65 = data3["compute-automatic-updates"];
if(!((((data65 === "advisory") || (data65 === "mandatory")) || (data65 === "remediate")) || (data65 === "disabled"))){
const err66 = {instancePath:instancePath+"/pack-settings/levels/compute-automatic-updates",schemaPath:"#/$defs/levels/properties/compute-automatic-updates/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-automatic-updates"].enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data3["compute-scheduled-restarts"] !== undefined){
let data66 = data3["compute-scheduled-restarts"];
if(!((((data66 === "advisory") || (data66 === "mandatory")) || (data66 === "remediate")) || (data66 === "disabled"))){
const err67 = {instancePath:instancePath+"/pack-settings/levels/compute-scheduled-restarts",schemaPath:"#/$defs/levels/properties/compute-scheduled-restarts/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scheduled-restarts"].enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data3["compute-patch-assessment"] !== undefined){
let data67 = data3["compute-patch-assessment"];
if(!((((data67 === "advisory") || (data67 === "mandatory")) || (data67 === "remediate")) || (data67 === "disabled"))){
const err68 = {instancePath:instancePath+"/pack-settings/levels/compute-patch-assessment",schemaPath:"#/$defs/levels/properties/compute-patch-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-assessment"].enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data3["compute-hybrid-benefit"] !== undefined){
let data68 = data3["compute-hybrid-benefit"];
if(!((((data68 === "advisory") || (data68 === "mandatory")) || (data68 === "remediate")) || (data68 === "disabled"))){
const err69 = {instancePath:instancePath+"/pack-settings/levels/compute-hybrid-benefit",schemaPath:"#/$defs/levels/properties/compute-hybrid-benefit/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-hybrid-benefit"].enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data3["storage-pool-has-data-disk"] !== undefined){
let data69 = data3["storage-pool-has-data-disk"];
if(!((((data69 === "advisory") || (data69 === "mandatory")) || (data69 === "remediate")) || (data69 === "disabled"))){
const err70 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-has-data-disk",schemaPath:"#/$defs/levels/properties/storage-pool-has-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-has-data-disk"].enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data3["storage-data-disk-count"] !== undefined){
let data70 = data3["storage-data-disk-count"];
if(!((((data70 === "advisory") || (data70 === "mandatory")) || (data70 === "remediate")) || (data70 === "disabled"))){
const err71 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-count",schemaPath:"#/$defs/levels/properties/storage-data-disk-count/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-count"].enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data3["storage-data-disk-own-resource"] !== undefined){
let data71 = data3["storage-data-disk-own-resource"];
if(!((((data71 === "advisory") || (data71 === "mandatory")) || (data71 === "remediate")) || (data71 === "disabled"))){
const err72 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-own-resource",schemaPath:"#/$defs/levels/properties/storage-data-disk-own-resource/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-own-resource"].enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data3["storage-data-disk-detach-on-deletion"] !== undefined){
let data72 = data3["storage-data-disk-detach-on-deletion"];
if(!((((data72 === "advisory") || (data72 === "mandatory")) || (data72 === "remediate")) || (data72 === "disabled"))){
const err73 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-detach-on-deletion",schemaPath:"#/$defs/levels/properties/storage-data-disk-detach-on-deletion/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-detach-on-deletion"].enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data3["storage-lun-unique"] !== undefined){
let data73 = data3["storage-lun-unique"];
if(!((((data73 === "advisory") || (data73 === "mandatory")) || (data73 === "remediate")) || (data73 === "disabled"))){
const err74 = {instancePath:instancePath+"/pack-settings/levels/storage-lun-unique",schemaPath:"#/$defs/levels/properties/storage-lun-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-unique"].enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data3["storage-lun-in-range"] !== undefined){
let data74 = data3["storage-lun-in-range"];
if(!((((data74 === "advisory") || (data74 === "mandatory")) || (data74 === "remediate")) || (data74 === "disabled"))){
const err75 = {instancePath:instancePath+"/pack-settings/levels/storage-lun-in-range",schemaPath:"#/$defs/levels/properties/storage-lun-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-in-range"].enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data3["storage-pool-host-caching-none"] !== undefined){
let data75 = data3["storage-pool-host-caching-none"];
if(!((((data75 === "advisory") || (data75 === "mandatory")) || (data75 === "remediate")) || (data75 === "disabled"))){
const err76 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-host-caching-none",schemaPath:"#/$defs/levels/properties/storage-pool-host-caching-none/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-host-caching-none"].enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data3["storage-managed-disks-only"] !== undefined){
let data76 = data3["storage-managed-disks-only"];
if(!((((data76 === "advisory") || (data76 === "mandatory")) || (data76 === "remediate")) || (data76 === "disabled"))){
const err77 = {instancePath:instancePath+"/pack-settings/levels/storage-managed-disks-only",schemaPath:"#/$defs/levels/properties/storage-managed-disks-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-managed-disks-only"].enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data3["storage-disk-not-shared"] !== undefined){
let data77 = data3["storage-disk-not-shared"];
if(!((((data77 === "advisory") || (data77 === "mandatory")) || (data77 === "remediate")) || (data77 === "disabled"))){
const err78 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-not-shared",schemaPath:"#/$defs/levels/properties/storage-disk-not-shared/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-not-shared"].enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data3["storage-av2-pool-limits"] !== undefined){
let data78 = data3["storage-av2-pool-limits"];
if(!((((data78 === "advisory") || (data78 === "mandatory")) || (data78 === "remediate")) || (data78 === "disabled"))){
const err79 = {instancePath:instancePath+"/pack-settings/levels/storage-av2-pool-limits",schemaPath:"#/$defs/levels/properties/storage-av2-pool-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-av2-pool-limits"].enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data3["storage-pool-size-tested"] !== undefined){
let data79 = data3["storage-pool-size-tested"];
if(!((((data79 === "advisory") || (data79 === "mandatory")) || (data79 === "remediate")) || (data79 === "disabled"))){
const err80 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-size-tested",schemaPath:"#/$defs/levels/properties/storage-pool-size-tested/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-size-tested"].enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data3["storage-pool-capacity"] !== undefined){
let data80 = data3["storage-pool-capacity"];
if(!((((data80 === "advisory") || (data80 === "mandatory")) || (data80 === "remediate")) || (data80 === "disabled"))){
const err81 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-capacity",schemaPath:"#/$defs/levels/properties/storage-pool-capacity/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity"].enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data3["storage-pool-capacity-floor"] !== undefined){
let data81 = data3["storage-pool-capacity-floor"];
if(!((((data81 === "advisory") || (data81 === "mandatory")) || (data81 === "remediate")) || (data81 === "disabled"))){
const err82 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-capacity-floor",schemaPath:"#/$defs/levels/properties/storage-pool-capacity-floor/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity-floor"].enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data3["storage-os-disk-persistent"] !== undefined){
let data82 = data3["storage-os-disk-persistent"];
if(!((((data82 === "advisory") || (data82 === "mandatory")) || (data82 === "remediate")) || (data82 === "disabled"))){
const err83 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-persistent",schemaPath:"#/$defs/levels/properties/storage-os-disk-persistent/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-persistent"].enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data3["storage-os-disk-type"] !== undefined){
let data83 = data3["storage-os-disk-type"];
if(!((((data83 === "advisory") || (data83 === "mandatory")) || (data83 === "remediate")) || (data83 === "disabled"))){
const err84 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-type",schemaPath:"#/$defs/levels/properties/storage-os-disk-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-type"].enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data3["storage-os-disk-not-hdd"] !== undefined){
let data84 = data3["storage-os-disk-not-hdd"];
if(!((((data84 === "advisory") || (data84 === "mandatory")) || (data84 === "remediate")) || (data84 === "disabled"))){
const err85 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-not-hdd",schemaPath:"#/$defs/levels/properties/storage-os-disk-not-hdd/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-not-hdd"].enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data3["storage-premium-disk-on-premium-size"] !== undefined){
let data85 = data3["storage-premium-disk-on-premium-size"];
if(!((((data85 === "advisory") || (data85 === "mandatory")) || (data85 === "remediate")) || (data85 === "disabled"))){
const err86 = {instancePath:instancePath+"/pack-settings/levels/storage-premium-disk-on-premium-size",schemaPath:"#/$defs/levels/properties/storage-premium-disk-on-premium-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-premium-disk-on-premium-size"].enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data3["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data86 = data3["storage-zonal-disk-on-zonal-machine"];
if(!((((data86 === "advisory") || (data86 === "mandatory")) || (data86 === "remediate")) || (data86 === "disabled"))){
const err87 = {instancePath:instancePath+"/pack-settings/levels/storage-zonal-disk-on-zonal-machine",schemaPath:"#/$defs/levels/properties/storage-zonal-disk-on-zonal-machine/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-zonal-disk-on-zonal-machine"].enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data3["storage-ultra-disk-enabled"] !== undefined){
let data87 = data3["storage-ultra-disk-enabled"];
if(!((((data87 === "advisory") || (data87 === "mandatory")) || (data87 === "remediate")) || (data87 === "disabled"))){
const err88 = {instancePath:instancePath+"/pack-settings/levels/storage-ultra-disk-enabled",schemaPath:"#/$defs/levels/properties/storage-ultra-disk-enabled/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-ultra-disk-enabled"].enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data3["storage-disk-in-machine-zone"] !== undefined){
let data88 = data3["storage-disk-in-machine-zone"];
if(!((((data88 === "advisory") || (data88 === "mandatory")) || (data88 === "remediate")) || (data88 === "disabled"))){
const err89 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-in-machine-zone",schemaPath:"#/$defs/levels/properties/storage-disk-in-machine-zone/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-in-machine-zone"].enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data3["storage-disk-size-in-range"] !== undefined){
let data89 = data3["storage-disk-size-in-range"];
if(!((((data89 === "advisory") || (data89 === "mandatory")) || (data89 === "remediate")) || (data89 === "disabled"))){
const err90 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-size-in-range",schemaPath:"#/$defs/levels/properties/storage-disk-size-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-in-range"].enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data3["storage-disk-size-aligned"] !== undefined){
let data90 = data3["storage-disk-size-aligned"];
if(!((((data90 === "advisory") || (data90 === "mandatory")) || (data90 === "remediate")) || (data90 === "disabled"))){
const err91 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-size-aligned",schemaPath:"#/$defs/levels/properties/storage-disk-size-aligned/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-aligned"].enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data3["storage-disk-public-access-off"] !== undefined){
let data91 = data3["storage-disk-public-access-off"];
if(!((((data91 === "advisory") || (data91 === "mandatory")) || (data91 === "remediate")) || (data91 === "disabled"))){
const err92 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-public-access-off",schemaPath:"#/$defs/levels/properties/storage-disk-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data3["storage-disk-customer-key"] !== undefined){
let data92 = data3["storage-disk-customer-key"];
if(!((((data92 === "advisory") || (data92 === "mandatory")) || (data92 === "remediate")) || (data92 === "disabled"))){
const err93 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-customer-key",schemaPath:"#/$defs/levels/properties/storage-disk-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-customer-key"].enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data3["storage-no-azure-disk-encryption"] !== undefined){
let data93 = data3["storage-no-azure-disk-encryption"];
if(!((((data93 === "advisory") || (data93 === "mandatory")) || (data93 === "remediate")) || (data93 === "disabled"))){
const err94 = {instancePath:instancePath+"/pack-settings/levels/storage-no-azure-disk-encryption",schemaPath:"#/$defs/levels/properties/storage-no-azure-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-azure-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data3["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data94 = data3["storage-no-encryption-settings-on-data-disk"];
if(!((((data94 === "advisory") || (data94 === "mandatory")) || (data94 === "remediate")) || (data94 === "disabled"))){
const err95 = {instancePath:instancePath+"/pack-settings/levels/storage-no-encryption-settings-on-data-disk",schemaPath:"#/$defs/levels/properties/storage-no-encryption-settings-on-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-encryption-settings-on-data-disk"].enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data3["storage-write-accelerator-off"] !== undefined){
let data95 = data3["storage-write-accelerator-off"];
if(!((((data95 === "advisory") || (data95 === "mandatory")) || (data95 === "remediate")) || (data95 === "disabled"))){
const err96 = {instancePath:instancePath+"/pack-settings/levels/storage-write-accelerator-off",schemaPath:"#/$defs/levels/properties/storage-write-accelerator-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-write-accelerator-off"].enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data3["storage-artifacts-https-only"] !== undefined){
let data96 = data3["storage-artifacts-https-only"];
if(!((((data96 === "advisory") || (data96 === "mandatory")) || (data96 === "remediate")) || (data96 === "disabled"))){
const err97 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-https-only",schemaPath:"#/$defs/levels/properties/storage-artifacts-https-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-https-only"].enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data3["storage-artifacts-tls12"] !== undefined){
let data97 = data3["storage-artifacts-tls12"];
if(!((((data97 === "advisory") || (data97 === "mandatory")) || (data97 === "remediate")) || (data97 === "disabled"))){
const err98 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-tls12",schemaPath:"#/$defs/levels/properties/storage-artifacts-tls12/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-tls12"].enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data3["storage-artifacts-no-public-blobs"] !== undefined){
let data98 = data3["storage-artifacts-no-public-blobs"];
if(!((((data98 === "advisory") || (data98 === "mandatory")) || (data98 === "remediate")) || (data98 === "disabled"))){
const err99 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-no-public-blobs",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-public-blobs/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-public-blobs"].enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data3["storage-artifacts-no-shared-key"] !== undefined){
let data99 = data3["storage-artifacts-no-shared-key"];
if(!((((data99 === "advisory") || (data99 === "mandatory")) || (data99 === "remediate")) || (data99 === "disabled"))){
const err100 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-no-shared-key",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-shared-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-shared-key"].enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data3["installation-one-custom-script-extension"] !== undefined){
let data100 = data3["installation-one-custom-script-extension"];
if(!((((data100 === "advisory") || (data100 === "mandatory")) || (data100 === "remediate")) || (data100 === "disabled"))){
const err101 = {instancePath:instancePath+"/pack-settings/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data3["monitoring-vault-diagnostics"] !== undefined){
let data101 = data3["monitoring-vault-diagnostics"];
if(!((((data101 === "advisory") || (data101 === "mandatory")) || (data101 === "remediate")) || (data101 === "disabled"))){
const err102 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data3["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data102 = data3["monitoring-vault-diagnostics-dedicated"];
if(!((((data102 === "advisory") || (data102 === "mandatory")) || (data102 === "remediate")) || (data102 === "disabled"))){
const err103 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data3["monitoring-workspace-retention"] !== undefined){
let data103 = data3["monitoring-workspace-retention"];
if(!((((data103 === "advisory") || (data103 === "mandatory")) || (data103 === "remediate")) || (data103 === "disabled"))){
const err104 = {instancePath:instancePath+"/pack-settings/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data3["monitoring-agent"] !== undefined){
let data104 = data3["monitoring-agent"];
if(!((((data104 === "advisory") || (data104 === "mandatory")) || (data104 === "remediate")) || (data104 === "disabled"))){
const err105 = {instancePath:instancePath+"/pack-settings/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data3["monitoring-no-legacy-agent"] !== undefined){
let data105 = data3["monitoring-no-legacy-agent"];
if(!((((data105 === "advisory") || (data105 === "mandatory")) || (data105 === "remediate")) || (data105 === "disabled"))){
const err106 = {instancePath:instancePath+"/pack-settings/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data3["monitoring-data-collection"] !== undefined){
let data106 = data3["monitoring-data-collection"];
if(!((((data106 === "advisory") || (data106 === "mandatory")) || (data106 === "remediate")) || (data106 === "disabled"))){
const err107 = {instancePath:instancePath+"/pack-settings/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data3["monitoring-alerts-reach-people"] !== undefined){
let data107 = data3["monitoring-alerts-reach-people"];
if(!((((data107 === "advisory") || (data107 === "mandatory")) || (data107 === "remediate")) || (data107 === "disabled"))){
const err108 = {instancePath:instancePath+"/pack-settings/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data3["monitoring-action-group-receivers"] !== undefined){
let data108 = data3["monitoring-action-group-receivers"];
if(!((((data108 === "advisory") || (data108 === "mandatory")) || (data108 === "remediate")) || (data108 === "disabled"))){
const err109 = {instancePath:instancePath+"/pack-settings/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data3["monitoring-antimalware-exclusions"] !== undefined){
let data109 = data3["monitoring-antimalware-exclusions"];
if(!((((data109 === "advisory") || (data109 === "mandatory")) || (data109 === "remediate")) || (data109 === "disabled"))){
const err110 = {instancePath:instancePath+"/pack-settings/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data3["monitoring-maintenance-assigned"] !== undefined){
let data110 = data3["monitoring-maintenance-assigned"];
if(!((((data110 === "advisory") || (data110 === "mandatory")) || (data110 === "remediate")) || (data110 === "disabled"))){
const err111 = {instancePath:instancePath+"/pack-settings/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data3["monitoring-update-assessment"] !== undefined){
let data111 = data3["monitoring-update-assessment"];
if(!((((data111 === "advisory") || (data111 === "mandatory")) || (data111 === "remediate")) || (data111 === "disabled"))){
const err112 = {instancePath:instancePath+"/pack-settings/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data3["protection-vault-protected"] !== undefined){
let data112 = data3["protection-vault-protected"];
if(!((((data112 === "advisory") || (data112 === "mandatory")) || (data112 === "remediate")) || (data112 === "disabled"))){
const err113 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data3["protection-data-disks-protected"] !== undefined){
let data113 = data3["protection-data-disks-protected"];
if(!((((data113 === "advisory") || (data113 === "mandatory")) || (data113 === "remediate")) || (data113 === "disabled"))){
const err114 = {instancePath:instancePath+"/pack-settings/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data3["protection-passphrase-protected"] !== undefined){
let data114 = data3["protection-passphrase-protected"];
if(!((((data114 === "advisory") || (data114 === "mandatory")) || (data114 === "remediate")) || (data114 === "disabled"))){
const err115 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data3["protection-passphrase-key-vault-protected"] !== undefined){
let data115 = data3["protection-passphrase-key-vault-protected"];
if(!((((data115 === "advisory") || (data115 === "mandatory")) || (data115 === "remediate")) || (data115 === "disabled"))){
const err116 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data3["protection-server-protected"] !== undefined){
let data116 = data3["protection-server-protected"];
if(!((((data116 === "advisory") || (data116 === "mandatory")) || (data116 === "remediate")) || (data116 === "disabled"))){
const err117 = {instancePath:instancePath+"/pack-settings/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data3["protection-vault-group-protected"] !== undefined){
let data117 = data3["protection-vault-group-protected"];
if(!((((data117 === "advisory") || (data117 === "mandatory")) || (data117 === "remediate")) || (data117 === "disabled"))){
const err118 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data3["protection-catalogue-protected"] !== undefined){
let data118 = data3["protection-catalogue-protected"];
if(!((((data118 === "advisory") || (data118 === "mandatory")) || (data118 === "remediate")) || (data118 === "disabled"))){
const err119 = {instancePath:instancePath+"/pack-settings/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data3["protection-store-versioning"] !== undefined){
let data119 = data3["protection-store-versioning"];
if(!((((data119 === "advisory") || (data119 === "mandatory")) || (data119 === "remediate")) || (data119 === "disabled"))){
const err120 = {instancePath:instancePath+"/pack-settings/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data3["protection-store-soft-delete"] !== undefined){
let data120 = data3["protection-store-soft-delete"];
if(!((((data120 === "advisory") || (data120 === "mandatory")) || (data120 === "remediate")) || (data120 === "disabled"))){
const err121 = {instancePath:instancePath+"/pack-settings/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data3["protection-vault-locked"] !== undefined){
let data121 = data3["protection-vault-locked"];
if(!((((data121 === "advisory") || (data121 === "mandatory")) || (data121 === "remediate")) || (data121 === "disabled"))){
const err122 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data3["protection-no-read-only-lock"] !== undefined){
let data122 = data3["protection-no-read-only-lock"];
if(!((((data122 === "advisory") || (data122 === "mandatory")) || (data122 === "remediate")) || (data122 === "disabled"))){
const err123 = {instancePath:instancePath+"/pack-settings/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data3["protection-machine-backup"] !== undefined){
let data123 = data3["protection-machine-backup"];
if(!((((data123 === "advisory") || (data123 === "mandatory")) || (data123 === "remediate")) || (data123 === "disabled"))){
const err124 = {instancePath:instancePath+"/pack-settings/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data3["tagging-required-tags"] !== undefined){
let data124 = data3["tagging-required-tags"];
if(!((((data124 === "advisory") || (data124 === "mandatory")) || (data124 === "remediate")) || (data124 === "disabled"))){
const err125 = {instancePath:instancePath+"/pack-settings/levels/tagging-required-tags",schemaPath:"#/$defs/levels/properties/tagging-required-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-required-tags"].enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data3["tagging-tag-limits"] !== undefined){
let data125 = data3["tagging-tag-limits"];
if(!((((data125 === "advisory") || (data125 === "mandatory")) || (data125 === "remediate")) || (data125 === "disabled"))){
const err126 = {instancePath:instancePath+"/pack-settings/levels/tagging-tag-limits",schemaPath:"#/$defs/levels/properties/tagging-tag-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-tag-limits"].enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data3["tagging-region-known"] !== undefined){
let data126 = data3["tagging-region-known"];
if(!((((data126 === "advisory") || (data126 === "mandatory")) || (data126 === "remediate")) || (data126 === "disabled"))){
const err127 = {instancePath:instancePath+"/pack-settings/levels/tagging-region-known",schemaPath:"#/$defs/levels/properties/tagging-region-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-region-known"].enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data3["tagging-allowed-regions"] !== undefined){
let data127 = data3["tagging-allowed-regions"];
if(!((((data127 === "advisory") || (data127 === "mandatory")) || (data127 === "remediate")) || (data127 === "disabled"))){
const err128 = {instancePath:instancePath+"/pack-settings/levels/tagging-allowed-regions",schemaPath:"#/$defs/levels/properties/tagging-allowed-regions/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-allowed-regions"].enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data3["lifecycle-one-way-doors"] !== undefined){
let data128 = data3["lifecycle-one-way-doors"];
if(!((((data128 === "advisory") || (data128 === "mandatory")) || (data128 === "remediate")) || (data128 === "disabled"))){
const err129 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-one-way-doors",schemaPath:"#/$defs/levels/properties/lifecycle-one-way-doors/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-one-way-doors"].enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data3["lifecycle-size-lasts"] !== undefined){
let data129 = data3["lifecycle-size-lasts"];
if(!((((data129 === "advisory") || (data129 === "mandatory")) || (data129 === "remediate")) || (data129 === "disabled"))){
const err130 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-size-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-size-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-size-lasts"].enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data3["lifecycle-os-disk-lasts"] !== undefined){
let data130 = data3["lifecycle-os-disk-lasts"];
if(!((((data130 === "advisory") || (data130 === "mandatory")) || (data130 === "remediate")) || (data130 === "disabled"))){
const err131 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-os-disk-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-lasts"].enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data3["lifecycle-windows-supported"] !== undefined){
let data131 = data3["lifecycle-windows-supported"];
if(!((((data131 === "advisory") || (data131 === "mandatory")) || (data131 === "remediate")) || (data131 === "disabled"))){
const err132 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-windows-supported",schemaPath:"#/$defs/levels/properties/lifecycle-windows-supported/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-windows-supported"].enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data3["lifecycle-os-disk-encryption"] !== undefined){
let data132 = data3["lifecycle-os-disk-encryption"];
if(!((((data132 === "advisory") || (data132 === "mandatory")) || (data132 === "remediate")) || (data132 === "disabled"))){
const err133 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-os-disk-encryption",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data3["lifecycle-no-preview-api"] !== undefined){
let data133 = data3["lifecycle-no-preview-api"];
if(!((((data133 === "advisory") || (data133 === "mandatory")) || (data133 === "remediate")) || (data133 === "disabled"))){
const err134 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-no-preview-api",schemaPath:"#/$defs/levels/properties/lifecycle-no-preview-api/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-no-preview-api"].enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data3["lifecycle-current-modules"] !== undefined){
let data134 = data3["lifecycle-current-modules"];
if(!((((data134 === "advisory") || (data134 === "mandatory")) || (data134 === "remediate")) || (data134 === "disabled"))){
const err135 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-current-modules",schemaPath:"#/$defs/levels/properties/lifecycle-current-modules/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-current-modules"].enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data3["types-arm-type"] !== undefined){
let data135 = data3["types-arm-type"];
if(!((((data135 === "advisory") || (data135 === "mandatory")) || (data135 === "remediate")) || (data135 === "disabled"))){
const err136 = {instancePath:instancePath+"/pack-settings/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data3.vault !== undefined){
let data136 = data3.vault;
if(!((((data136 === "advisory") || (data136 === "mandatory")) || (data136 === "remediate")) || (data136 === "disabled"))){
const err137 = {instancePath:instancePath+"/pack-settings/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data3.network !== undefined){
let data137 = data3.network;
if(!((((data137 === "advisory") || (data137 === "mandatory")) || (data137 === "remediate")) || (data137 === "disabled"))){
const err138 = {instancePath:instancePath+"/pack-settings/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data3.compute !== undefined){
let data138 = data3.compute;
if(!((((data138 === "advisory") || (data138 === "mandatory")) || (data138 === "remediate")) || (data138 === "disabled"))){
const err139 = {instancePath:instancePath+"/pack-settings/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data3.storage !== undefined){
let data139 = data3.storage;
if(!((((data139 === "advisory") || (data139 === "mandatory")) || (data139 === "remediate")) || (data139 === "disabled"))){
const err140 = {instancePath:instancePath+"/pack-settings/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data3.credentials !== undefined){
let data140 = data3.credentials;
if(!((((data140 === "advisory") || (data140 === "mandatory")) || (data140 === "remediate")) || (data140 === "disabled"))){
const err141 = {instancePath:instancePath+"/pack-settings/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data3.installation !== undefined){
let data141 = data3.installation;
if(!((((data141 === "advisory") || (data141 === "mandatory")) || (data141 === "remediate")) || (data141 === "disabled"))){
const err142 = {instancePath:instancePath+"/pack-settings/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data3.monitoring !== undefined){
let data142 = data3.monitoring;
if(!((((data142 === "advisory") || (data142 === "mandatory")) || (data142 === "remediate")) || (data142 === "disabled"))){
const err143 = {instancePath:instancePath+"/pack-settings/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data3.protection !== undefined){
let data143 = data3.protection;
if(!((((data143 === "advisory") || (data143 === "mandatory")) || (data143 === "remediate")) || (data143 === "disabled"))){
const err144 = {instancePath:instancePath+"/pack-settings/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data3.tagging !== undefined){
let data144 = data3.tagging;
if(!((((data144 === "advisory") || (data144 === "mandatory")) || (data144 === "remediate")) || (data144 === "disabled"))){
const err145 = {instancePath:instancePath+"/pack-settings/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data3.lifecycle !== undefined){
let data145 = data3.lifecycle;
if(!((((data145 === "advisory") || (data145 === "mandatory")) || (data145 === "remediate")) || (data145 === "disabled"))){
const err146 = {instancePath:instancePath+"/pack-settings/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data3.types !== undefined){
let data146 = data3.types;
if(!((((data146 === "advisory") || (data146 === "mandatory")) || (data146 === "remediate")) || (data146 === "disabled"))){
const err147 = {instancePath:instancePath+"/pack-settings/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data1.parameters !== undefined){
let data147 = data1.parameters;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key3 in data147){
if(!(func1.call(schema33.properties, key3))){
const err149 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data147["vault-redundancy-allowed"] !== undefined){
let data148 = data147["vault-redundancy-allowed"];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key4 in data148){
if(!(key4 === "allowed")){
const err150 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data148.allowed !== undefined){
let data149 = data148.allowed;
if(Array.isArray(data149)){
if(data149.length < 1){
const err151 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len0 = data149.length;
for(let i0=0; i0<len0; i0++){
let data150 = data149[i0];
if(!(((data150 === "GeoRedundant") || (data150 === "LocallyRedundant")) || (data150 === "ZoneRedundant"))){
const err152 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed/" + i0,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
let i1 = data149.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data149[i1], data149[j0])){
const err153 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data147["vault-immutable-needs-v4"] !== undefined){
let data151 = data147["vault-immutable-needs-v4"];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key5 in data151){
if(!(key5 === "mabsVersion")){
const err156 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data151.mabsVersion !== undefined){
let data152 = data151.mabsVersion;
if(!((data152 === "V3") || (data152 === "V4"))){
const err157 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data147["vault-private-endpoint-needs-v4"] !== undefined){
let data153 = data147["vault-private-endpoint-needs-v4"];
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key6 in data153){
if(!(key6 === "mabsVersion")){
const err159 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data153.mabsVersion !== undefined){
let data154 = data153.mabsVersion;
if(!((data154 === "V3") || (data154 === "V4"))){
const err160 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data147["compute-image-release"] !== undefined){
let data155 = data147["compute-image-release"];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key7 in data155){
if(!((key7 === "mabsVersions") || (key7 === "otherSkus"))){
const err162 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data155.mabsVersions !== undefined){
let data156 = data155.mabsVersions;
if(Array.isArray(data156)){
if(data156.length < 1){
const err163 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const len1 = data156.length;
for(let i2=0; i2<len1; i2++){
let data157 = data156[i2];
if(!((data157 === "V3") || (data157 === "V4"))){
const err164 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions/" + i2,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["compute-image-release"].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
let i3 = data156.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data156[i3], data156[j1])){
const err165 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err166 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data155.otherSkus !== undefined){
let data158 = data155.otherSkus;
if(Array.isArray(data158)){
const len2 = data158.length;
for(let i4=0; i4<len2; i4++){
let data159 = data158[i4];
if(typeof data159 === "string"){
if(func6(data159) < 1){
const err167 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus/" + i4,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus/" + i4,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
let i5 = data158.length;
let j2;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data158[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err169 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err170 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data147["compute-image-source"] !== undefined){
let data160 = data147["compute-image-source"];
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key8 in data160){
if(!(key8 === "approvedImageIds")){
const err172 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data160.approvedImageIds !== undefined){
let data161 = data160.approvedImageIds;
if(Array.isArray(data161)){
const len3 = data161.length;
for(let i6=0; i6<len3; i6++){
let data162 = data161[i6];
if(typeof data162 === "string"){
if(func6(data162) < 1){
const err173 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds/" + i6,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds/" + i6,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
let i7 = data161.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data161[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err175 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err176 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data147["compute-azure-edition"] !== undefined){
let data163 = data147["compute-azure-edition"];
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key9 in data163){
if(!(key9 === "acceptAzureEdition")){
const err178 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data163.acceptAzureEdition !== undefined){
if(typeof data163.acceptAzureEdition !== "boolean"){
const err179 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition/acceptAzureEdition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data147["compute-size-known"] !== undefined){
let data165 = data147["compute-size-known"];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key10 in data165){
if(!(key10 === "otherSizes")){
const err181 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data165.otherSizes !== undefined){
let data166 = data165.otherSizes;
if(Array.isArray(data166)){
const len4 = data166.length;
for(let i8=0; i8<len4; i8++){
let data167 = data166[i8];
if(typeof data167 === "string"){
if(func6(data167) < 1){
const err182 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes/" + i8,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes/" + i8,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
let i9 = data166.length;
let j4;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data166[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err184 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err185 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data147["compute-allowed-sizes"] !== undefined){
let data168 = data147["compute-allowed-sizes"];
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key11 in data168){
if(!(key11 === "allowedSizes")){
const err187 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data168.allowedSizes !== undefined){
let data169 = data168.allowedSizes;
if(Array.isArray(data169)){
const len5 = data169.length;
for(let i10=0; i10<len5; i10++){
let data170 = data169[i10];
if(typeof data170 === "string"){
if(func6(data170) < 1){
const err188 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes/" + i10,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes/" + i10,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
let i11 = data169.length;
let j5;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data169[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j5 = indices3[item3];
const err190 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
const err191 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data147["compute-premium-os-disk"] !== undefined){
let data171 = data147["compute-premium-os-disk"];
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key12 in data171){
if(!(key12 === "acceptStandardDisks")){
const err193 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data171.acceptStandardDisks !== undefined){
if(typeof data171.acceptStandardDisks !== "boolean"){
const err194 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err195 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data147["storage-pool-capacity"] !== undefined){
let data173 = data147["storage-pool-capacity"];
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key13 in data173){
if(!(key13 === "protectedGiBByMachine")){
const err196 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data173.protectedGiBByMachine !== undefined){
let data174 = data173.protectedGiBByMachine;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key14 in data174){
let data175 = data174[key14];
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 <= 0 || isNaN(data175)){
const err197 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data147["storage-pool-capacity-floor"] !== undefined){
let data176 = data147["storage-pool-capacity-floor"];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key15 in data176){
if(!(key15 === "protectedGiBByMachine")){
const err201 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data176.protectedGiBByMachine !== undefined){
let data177 = data176.protectedGiBByMachine;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key16 in data177){
let data178 = data177[key16];
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 <= 0 || isNaN(data178)){
const err202 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data147["monitoring-workspace-retention"] !== undefined){
let data179 = data147["monitoring-workspace-retention"];
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key17 in data179){
if(!(key17 === "retentionDaysMin")){
const err206 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data179.retentionDaysMin !== undefined){
let data180 = data179.retentionDaysMin;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err207 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 1 || isNaN(data180)){
const err208 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
}
else {
const err209 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data147["tagging-required-tags"] !== undefined){
let data181 = data147["tagging-required-tags"];
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key18 in data181){
if(!((key18 === "requiredTags") || (key18 === "everyResource"))){
const err210 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data181.requiredTags !== undefined){
let data182 = data181.requiredTags;
if(Array.isArray(data182)){
const len6 = data182.length;
for(let i12=0; i12<len6; i12++){
let data183 = data182[i12];
if(typeof data183 === "string"){
if(func6(data183) < 1){
const err211 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags/" + i12,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags/" + i12,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
let i13 = data182.length;
let j6;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data182[i13];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j6 = indices4[item4];
const err213 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
break;
}
indices4[item4] = i13;
}
}
}
else {
const err214 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data181.everyResource !== undefined){
if(typeof data181.everyResource !== "boolean"){
const err215 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/everyResource",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data147["tagging-region-known"] !== undefined){
let data185 = data147["tagging-region-known"];
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key19 in data185){
if(!(key19 === "otherRegions")){
const err217 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data185.otherRegions !== undefined){
let data186 = data185.otherRegions;
if(Array.isArray(data186)){
const len7 = data186.length;
for(let i14=0; i14<len7; i14++){
let data187 = data186[i14];
if(typeof data187 === "string"){
if(func6(data187) < 1){
const err218 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions/" + i14,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions/" + i14,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
let i15 = data186.length;
let j7;
if(i15 > 1){
const indices5 = {};
for(;i15--;){
let item5 = data186[i15];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j7 = indices5[item5];
const err220 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
break;
}
indices5[item5] = i15;
}
}
}
else {
const err221 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data147["tagging-allowed-regions"] !== undefined){
let data188 = data147["tagging-allowed-regions"];
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key20 in data188){
if(!(key20 === "allowedRegions")){
const err223 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data188.allowedRegions !== undefined){
let data189 = data188.allowedRegions;
if(Array.isArray(data189)){
const len8 = data189.length;
for(let i16=0; i16<len8; i16++){
let data190 = data189[i16];
if(typeof data190 === "string"){
if(func6(data190) < 1){
const err224 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions/" + i16,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions/" + i16,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
let i17 = data189.length;
let j8;
if(i17 > 1){
const indices6 = {};
for(;i17--;){
let item6 = data189[i17];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j8 = indices6[item6];
const err226 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
break;
}
indices6[item6] = i17;
}
}
}
else {
const err227 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data147["lifecycle-size-lasts"] !== undefined){
let data191 = data147["lifecycle-size-lasts"];
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key21 in data191){
if(!(key21 === "plannedYears")){
const err229 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data191.plannedYears !== undefined){
let data192 = data191.plannedYears;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
const err230 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 > 30 || isNaN(data192)){
const err231 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data192 < 1 || isNaN(data192)){
const err232 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
}
else {
const err233 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data147["lifecycle-os-disk-lasts"] !== undefined){
let data193 = data147["lifecycle-os-disk-lasts"];
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key22 in data193){
if(!(key22 === "plannedYears")){
const err234 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data193.plannedYears !== undefined){
let data194 = data193.plannedYears;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err235 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 > 30 || isNaN(data194)){
const err236 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data194 < 1 || isNaN(data194)){
const err237 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
}
else {
const err238 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data147["lifecycle-windows-supported"] !== undefined){
let data195 = data147["lifecycle-windows-supported"];
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key23 in data195){
if(!(key23 === "plannedYears")){
const err239 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data195.plannedYears !== undefined){
let data196 = data195.plannedYears;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
const err240 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 > 30 || isNaN(data196)){
const err241 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data196 < 1 || isNaN(data196)){
const err242 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
}
else {
const err243 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data147["lifecycle-os-disk-encryption"] !== undefined){
let data197 = data147["lifecycle-os-disk-encryption"];
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key24 in data197){
if(!(key24 === "plannedYears")){
const err244 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data197.plannedYears !== undefined){
let data198 = data197.plannedYears;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err245 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 > 30 || isNaN(data198)){
const err246 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data198 < 1 || isNaN(data198)){
const err247 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
}
else {
const err248 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data1.environmentTag !== undefined){
let data199 = data1.environmentTag;
if(typeof data199 === "string"){
if(func6(data199) < 1){
const err250 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data1.environments !== undefined){
let data200 = data1.environments;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key25 in data200){
let data201 = data200[key25];
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key26 in data201){
if(!(((key26 === "preset") || (key26 === "levels")) || (key26 === "parameters"))){
const err252 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data201.preset !== undefined){
let data202 = data201.preset;
if(!(((data202 === "baseline") || (data202 === "production")) || (data202 === "audit"))){
const err253 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.environments.additionalProperties.properties.preset.enum}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data201.levels !== undefined){
let data203 = data201.levels;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key27 in data203){
if(!(func1.call(schema32.properties, key27))){
const err254 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data203["vault-name"] !== undefined){
let data204 = data203["vault-name"];
if(!((((data204 === "advisory") || (data204 === "mandatory")) || (data204 === "remediate")) || (data204 === "disabled"))){
const err255 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-name",schemaPath:"#/$defs/levels/properties/vault-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-name"].enum}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data203["vault-region-of-servers"] !== undefined){
let data205 = data203["vault-region-of-servers"];
if(!((((data205 === "advisory") || (data205 === "mandatory")) || (data205 === "remediate")) || (data205 === "disabled"))){
const err256 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-region-of-servers",schemaPath:"#/$defs/levels/properties/vault-region-of-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-region-of-servers"].enum}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data203["vault-redundancy-explicit"] !== undefined){
let data206 = data203["vault-redundancy-explicit"];
if(!((((data206 === "advisory") || (data206 === "mandatory")) || (data206 === "remediate")) || (data206 === "disabled"))){
const err257 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-explicit",schemaPath:"#/$defs/levels/properties/vault-redundancy-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-explicit"].enum}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data203["vault-redundancy-allowed"] !== undefined){
let data207 = data203["vault-redundancy-allowed"];
if(!((((data207 === "advisory") || (data207 === "mandatory")) || (data207 === "remediate")) || (data207 === "disabled"))){
const err258 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-allowed",schemaPath:"#/$defs/levels/properties/vault-redundancy-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-allowed"].enum}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data203["vault-cross-region-restore-needs-geo"] !== undefined){
let data208 = data203["vault-cross-region-restore-needs-geo"];
if(!((((data208 === "advisory") || (data208 === "mandatory")) || (data208 === "remediate")) || (data208 === "disabled"))){
const err259 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data203["vault-cross-region-restore-needs-public-access"] !== undefined){
let data209 = data203["vault-cross-region-restore-needs-public-access"];
if(!((((data209 === "advisory") || (data209 === "mandatory")) || (data209 === "remediate")) || (data209 === "disabled"))){
const err260 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-public-access",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-public-access/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-public-access"].enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data203["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data210 = data203["vault-cross-region-restore-without-private-endpoint"];
if(!((((data210 === "advisory") || (data210 === "mandatory")) || (data210 === "remediate")) || (data210 === "disabled"))){
const err261 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data203["vault-cross-subscription-restore-off"] !== undefined){
let data211 = data203["vault-cross-subscription-restore-off"];
if(!((((data211 === "advisory") || (data211 === "mandatory")) || (data211 === "remediate")) || (data211 === "disabled"))){
const err262 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-subscription-restore-off",schemaPath:"#/$defs/levels/properties/vault-cross-subscription-restore-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-subscription-restore-off"].enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data203["vault-soft-delete-on"] !== undefined){
let data212 = data203["vault-soft-delete-on"];
if(!((((data212 === "advisory") || (data212 === "mandatory")) || (data212 === "remediate")) || (data212 === "disabled"))){
const err263 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-on",schemaPath:"#/$defs/levels/properties/vault-soft-delete-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-on"].enum}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data203["vault-soft-delete-retention-range"] !== undefined){
let data213 = data203["vault-soft-delete-retention-range"];
if(!((((data213 === "advisory") || (data213 === "mandatory")) || (data213 === "remediate")) || (data213 === "disabled"))){
const err264 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-range",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-range"].enum}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data203["vault-soft-delete-retention-explicit"] !== undefined){
let data214 = data203["vault-soft-delete-retention-explicit"];
if(!((((data214 === "advisory") || (data214 === "mandatory")) || (data214 === "remediate")) || (data214 === "disabled"))){
const err265 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-explicit",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-explicit"].enum}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data203["vault-hybrid-security-on"] !== undefined){
let data215 = data203["vault-hybrid-security-on"];
if(!((((data215 === "advisory") || (data215 === "mandatory")) || (data215 === "remediate")) || (data215 === "disabled"))){
const err266 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-hybrid-security-on",schemaPath:"#/$defs/levels/properties/vault-hybrid-security-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-hybrid-security-on"].enum}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data203["vault-immutable"] !== undefined){
let data216 = data203["vault-immutable"];
if(!((((data216 === "advisory") || (data216 === "mandatory")) || (data216 === "remediate")) || (data216 === "disabled"))){
const err267 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable",schemaPath:"#/$defs/levels/properties/vault-immutable/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable"].enum}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data203["vault-immutable-needs-v4"] !== undefined){
let data217 = data203["vault-immutable-needs-v4"];
if(!((((data217 === "advisory") || (data217 === "mandatory")) || (data217 === "remediate")) || (data217 === "disabled"))){
const err268 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable-needs-v4",schemaPath:"#/$defs/levels/properties/vault-immutable-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data203["vault-resource-guard"] !== undefined){
let data218 = data203["vault-resource-guard"];
if(!((((data218 === "advisory") || (data218 === "mandatory")) || (data218 === "remediate")) || (data218 === "disabled"))){
const err269 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-resource-guard",schemaPath:"#/$defs/levels/properties/vault-resource-guard/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-resource-guard"].enum}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data203["vault-system-assigned-identity"] !== undefined){
let data219 = data203["vault-system-assigned-identity"];
if(!((((data219 === "advisory") || (data219 === "mandatory")) || (data219 === "remediate")) || (data219 === "disabled"))){
const err270 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-system-assigned-identity",schemaPath:"#/$defs/levels/properties/vault-system-assigned-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-system-assigned-identity"].enum}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data203["vault-customer-key-complete"] !== undefined){
let data220 = data203["vault-customer-key-complete"];
if(!((((data220 === "advisory") || (data220 === "mandatory")) || (data220 === "remediate")) || (data220 === "disabled"))){
const err271 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-complete",schemaPath:"#/$defs/levels/properties/vault-customer-key-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-complete"].enum}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data203["vault-customer-key"] !== undefined){
let data221 = data203["vault-customer-key"];
if(!((((data221 === "advisory") || (data221 === "mandatory")) || (data221 === "remediate")) || (data221 === "disabled"))){
const err272 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key",schemaPath:"#/$defs/levels/properties/vault-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key"].enum}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data203["vault-customer-key-without-private-endpoint"] !== undefined){
let data222 = data203["vault-customer-key-without-private-endpoint"];
if(!((((data222 === "advisory") || (data222 === "mandatory")) || (data222 === "remediate")) || (data222 === "disabled"))){
const err273 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-customer-key-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data203["vault-public-access-off-with-private-endpoint"] !== undefined){
let data223 = data203["vault-public-access-off-with-private-endpoint"];
if(!((((data223 === "advisory") || (data223 === "mandatory")) || (data223 === "remediate")) || (data223 === "disabled"))){
const err274 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off-with-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-public-access-off-with-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off-with-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data203["vault-public-access-off"] !== undefined){
let data224 = data203["vault-public-access-off"];
if(!((((data224 === "advisory") || (data224 === "mandatory")) || (data224 === "remediate")) || (data224 === "disabled"))){
const err275 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off",schemaPath:"#/$defs/levels/properties/vault-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data203["vault-job-failure-alerts-on"] !== undefined){
let data225 = data203["vault-job-failure-alerts-on"];
if(!((((data225 === "advisory") || (data225 === "mandatory")) || (data225 === "remediate")) || (data225 === "disabled"))){
const err276 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-job-failure-alerts-on",schemaPath:"#/$defs/levels/properties/vault-job-failure-alerts-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-job-failure-alerts-on"].enum}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data203["vault-classic-alerts-off"] !== undefined){
let data226 = data203["vault-classic-alerts-off"];
if(!((((data226 === "advisory") || (data226 === "mandatory")) || (data226 === "remediate")) || (data226 === "disabled"))){
const err277 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-classic-alerts-off",schemaPath:"#/$defs/levels/properties/vault-classic-alerts-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-classic-alerts-off"].enum}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data203["vault-private-endpoint-for-backup"] !== undefined){
let data227 = data203["vault-private-endpoint-for-backup"];
if(!((((data227 === "advisory") || (data227 === "mandatory")) || (data227 === "remediate")) || (data227 === "disabled"))){
const err278 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-for-backup",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-for-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-for-backup"].enum}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data203["vault-private-endpoint-needs-v4"] !== undefined){
let data228 = data203["vault-private-endpoint-needs-v4"];
if(!((((data228 === "advisory") || (data228 === "mandatory")) || (data228 === "remediate")) || (data228 === "disabled"))){
const err279 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data203["vault-private-endpoint-before-server"] !== undefined){
let data229 = data203["vault-private-endpoint-before-server"];
if(!((((data229 === "advisory") || (data229 === "mandatory")) || (data229 === "remediate")) || (data229 === "disabled"))){
const err280 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-before-server",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-before-server/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-before-server"].enum}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data203["vault-private-endpoints-per-vault"] !== undefined){
let data230 = data203["vault-private-endpoints-per-vault"];
if(!((((data230 === "advisory") || (data230 === "mandatory")) || (data230 === "remediate")) || (data230 === "disabled"))){
const err281 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoints-per-vault",schemaPath:"#/$defs/levels/properties/vault-private-endpoints-per-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoints-per-vault"].enum}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data203["vault-private-endpoint-subnet"] !== undefined){
let data231 = data203["vault-private-endpoint-subnet"];
if(!((((data231 === "advisory") || (data231 === "mandatory")) || (data231 === "remediate")) || (data231 === "disabled"))){
const err282 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet"].enum}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data203["vault-private-endpoint-subnet-advised"] !== undefined){
let data232 = data203["vault-private-endpoint-subnet-advised"];
if(!((((data232 === "advisory") || (data232 === "mandatory")) || (data232 === "remediate")) || (data232 === "disabled"))){
const err283 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet-advised",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet-advised/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet-advised"].enum}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data203["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data233 = data203["vault-private-endpoint-dynamic-addresses"];
if(!((((data233 === "advisory") || (data233 === "mandatory")) || (data233 === "remediate")) || (data233 === "disabled"))){
const err284 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-dynamic-addresses",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-dynamic-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-dynamic-addresses"].enum}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data203["vault-private-endpoint-zone-group"] !== undefined){
let data234 = data203["vault-private-endpoint-zone-group"];
if(!((((data234 === "advisory") || (data234 === "mandatory")) || (data234 === "remediate")) || (data234 === "disabled"))){
const err285 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zone-group",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zone-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zone-group"].enum}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data203["vault-private-endpoint-zones"] !== undefined){
let data235 = data203["vault-private-endpoint-zones"];
if(!((((data235 === "advisory") || (data235 === "mandatory")) || (data235 === "remediate")) || (data235 === "disabled"))){
const err286 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones"].enum}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data203["vault-private-endpoint-zones-linked"] !== undefined){
let data236 = data203["vault-private-endpoint-zones-linked"];
if(!((((data236 === "advisory") || (data236 === "mandatory")) || (data236 === "remediate")) || (data236 === "disabled"))){
const err287 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones-linked",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones-linked/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones-linked"].enum}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data203["compute-image-release"] !== undefined){
let data237 = data203["compute-image-release"];
if(!((((data237 === "advisory") || (data237 === "mandatory")) || (data237 === "remediate")) || (data237 === "disabled"))){
const err288 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-release",schemaPath:"#/$defs/levels/properties/compute-image-release/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-release"].enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data203["compute-image-with-desktop"] !== undefined){
let data238 = data203["compute-image-with-desktop"];
if(!((((data238 === "advisory") || (data238 === "mandatory")) || (data238 === "remediate")) || (data238 === "disabled"))){
const err289 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-with-desktop",schemaPath:"#/$defs/levels/properties/compute-image-with-desktop/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-with-desktop"].enum}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data203["compute-image-source"] !== undefined){
let data239 = data203["compute-image-source"];
if(!((((data239 === "advisory") || (data239 === "mandatory")) || (data239 === "remediate")) || (data239 === "disabled"))){
const err290 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-source",schemaPath:"#/$defs/levels/properties/compute-image-source/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-source"].enum}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data203["compute-azure-edition"] !== undefined){
let data240 = data203["compute-azure-edition"];
if(!((((data240 === "advisory") || (data240 === "mandatory")) || (data240 === "remediate")) || (data240 === "disabled"))){
const err291 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-azure-edition",schemaPath:"#/$defs/levels/properties/compute-azure-edition/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-azure-edition"].enum}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data203["compute-full-size-image"] !== undefined){
let data241 = data203["compute-full-size-image"];
if(!((((data241 === "advisory") || (data241 === "mandatory")) || (data241 === "remediate")) || (data241 === "disabled"))){
const err292 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-full-size-image",schemaPath:"#/$defs/levels/properties/compute-full-size-image/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-full-size-image"].enum}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data203["compute-size-known"] !== undefined){
let data242 = data203["compute-size-known"];
if(!((((data242 === "advisory") || (data242 === "mandatory")) || (data242 === "remediate")) || (data242 === "disabled"))){
const err293 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-size-known",schemaPath:"#/$defs/levels/properties/compute-size-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-known"].enum}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data203["compute-size-minimum"] !== undefined){
let data243 = data203["compute-size-minimum"];
if(!((((data243 === "advisory") || (data243 === "mandatory")) || (data243 === "remediate")) || (data243 === "disabled"))){
const err294 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-size-minimum",schemaPath:"#/$defs/levels/properties/compute-size-minimum/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-minimum"].enum}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data203["compute-standard-tier"] !== undefined){
let data244 = data203["compute-standard-tier"];
if(!((((data244 === "advisory") || (data244 === "mandatory")) || (data244 === "remediate")) || (data244 === "disabled"))){
const err295 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-standard-tier",schemaPath:"#/$defs/levels/properties/compute-standard-tier/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-standard-tier"].enum}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data203["compute-allowed-sizes"] !== undefined){
let data245 = data203["compute-allowed-sizes"];
if(!((((data245 === "advisory") || (data245 === "mandatory")) || (data245 === "remediate")) || (data245 === "disabled"))){
const err296 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-allowed-sizes",schemaPath:"#/$defs/levels/properties/compute-allowed-sizes/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-allowed-sizes"].enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data203["compute-scsi-disks"] !== undefined){
let data246 = data203["compute-scsi-disks"];
if(!((((data246 === "advisory") || (data246 === "mandatory")) || (data246 === "remediate")) || (data246 === "disabled"))){
const err297 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-scsi-disks",schemaPath:"#/$defs/levels/properties/compute-scsi-disks/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scsi-disks"].enum}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data203["compute-nested-virtualization"] !== undefined){
let data247 = data203["compute-nested-virtualization"];
if(!((((data247 === "advisory") || (data247 === "mandatory")) || (data247 === "remediate")) || (data247 === "disabled"))){
const err298 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-nested-virtualization",schemaPath:"#/$defs/levels/properties/compute-nested-virtualization/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-nested-virtualization"].enum}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data203["compute-image-generation"] !== undefined){
let data248 = data203["compute-image-generation"];
if(!((((data248 === "advisory") || (data248 === "mandatory")) || (data248 === "remediate")) || (data248 === "disabled"))){
const err299 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-generation",schemaPath:"#/$defs/levels/properties/compute-image-generation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-generation"].enum}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data203["compute-trusted-launch-fits"] !== undefined){
let data249 = data203["compute-trusted-launch-fits"];
if(!((((data249 === "advisory") || (data249 === "mandatory")) || (data249 === "remediate")) || (data249 === "disabled"))){
const err300 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-trusted-launch-fits",schemaPath:"#/$defs/levels/properties/compute-trusted-launch-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch-fits"].enum}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data203["compute-trusted-launch"] !== undefined){
let data250 = data203["compute-trusted-launch"];
if(!((((data250 === "advisory") || (data250 === "mandatory")) || (data250 === "remediate")) || (data250 === "disabled"))){
const err301 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-trusted-launch",schemaPath:"#/$defs/levels/properties/compute-trusted-launch/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch"].enum}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data203["compute-encryption-at-host-fits"] !== undefined){
let data251 = data203["compute-encryption-at-host-fits"];
if(!((((data251 === "advisory") || (data251 === "mandatory")) || (data251 === "remediate")) || (data251 === "disabled"))){
const err302 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-encryption-at-host-fits",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host-fits"].enum}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data203["compute-encryption-at-host"] !== undefined){
let data252 = data203["compute-encryption-at-host"];
if(!((((data252 === "advisory") || (data252 === "mandatory")) || (data252 === "remediate")) || (data252 === "disabled"))){
const err303 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-encryption-at-host",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host"].enum}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data203["compute-accelerated-networking-fits"] !== undefined){
let data253 = data203["compute-accelerated-networking-fits"];
if(!((((data253 === "advisory") || (data253 === "mandatory")) || (data253 === "remediate")) || (data253 === "disabled"))){
const err304 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-accelerated-networking-fits",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking-fits"].enum}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data203["compute-accelerated-networking"] !== undefined){
let data254 = data203["compute-accelerated-networking"];
if(!((((data254 === "advisory") || (data254 === "mandatory")) || (data254 === "remediate")) || (data254 === "disabled"))){
const err305 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-accelerated-networking",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking"].enum}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data203["compute-os-disk-size"] !== undefined){
let data255 = data203["compute-os-disk-size"];
if(!((((data255 === "advisory") || (data255 === "mandatory")) || (data255 === "remediate")) || (data255 === "disabled"))){
const err306 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-os-disk-size",schemaPath:"#/$defs/levels/properties/compute-os-disk-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-os-disk-size"].enum}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data203["compute-premium-os-disk"] !== undefined){
let data256 = data203["compute-premium-os-disk"];
if(!((((data256 === "advisory") || (data256 === "mandatory")) || (data256 === "remediate")) || (data256 === "disabled"))){
const err307 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-premium-os-disk",schemaPath:"#/$defs/levels/properties/compute-premium-os-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-premium-os-disk"].enum}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data203["compute-computer-name"] !== undefined){
let data257 = data203["compute-computer-name"];
if(!((((data257 === "advisory") || (data257 === "mandatory")) || (data257 === "remediate")) || (data257 === "disabled"))){
const err308 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-computer-name",schemaPath:"#/$defs/levels/properties/compute-computer-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-computer-name"].enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data203["compute-machine-name"] !== undefined){
let data258 = data203["compute-machine-name"];
if(!((((data258 === "advisory") || (data258 === "mandatory")) || (data258 === "remediate")) || (data258 === "disabled"))){
const err309 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-machine-name",schemaPath:"#/$defs/levels/properties/compute-machine-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-machine-name"].enum}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data203["compute-administrator-name"] !== undefined){
let data259 = data203["compute-administrator-name"];
if(!((((data259 === "advisory") || (data259 === "mandatory")) || (data259 === "remediate")) || (data259 === "disabled"))){
const err310 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-administrator-name",schemaPath:"#/$defs/levels/properties/compute-administrator-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-administrator-name"].enum}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data203["compute-fixed-at-creation"] !== undefined){
let data260 = data203["compute-fixed-at-creation"];
if(!((((data260 === "advisory") || (data260 === "mandatory")) || (data260 === "remediate")) || (data260 === "disabled"))){
const err311 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-fixed-at-creation",schemaPath:"#/$defs/levels/properties/compute-fixed-at-creation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-fixed-at-creation"].enum}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data203["compute-no-other-applications"] !== undefined){
let data261 = data203["compute-no-other-applications"];
if(!((((data261 === "advisory") || (data261 === "mandatory")) || (data261 === "remediate")) || (data261 === "disabled"))){
const err312 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-no-other-applications",schemaPath:"#/$defs/levels/properties/compute-no-other-applications/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-no-other-applications"].enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data203["compute-system-identity"] !== undefined){
let data262 = data203["compute-system-identity"];
if(!((((data262 === "advisory") || (data262 === "mandatory")) || (data262 === "remediate")) || (data262 === "disabled"))){
const err313 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-system-identity",schemaPath:"#/$defs/levels/properties/compute-system-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-system-identity"].enum}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data203["compute-regular-priority"] !== undefined){
let data263 = data203["compute-regular-priority"];
if(!((((data263 === "advisory") || (data263 === "mandatory")) || (data263 === "remediate")) || (data263 === "disabled"))){
const err314 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-regular-priority",schemaPath:"#/$defs/levels/properties/compute-regular-priority/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-regular-priority"].enum}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data203["compute-patch-mode"] !== undefined){
let data264 = data203["compute-patch-mode"];
if(!((((data264 === "advisory") || (data264 === "mandatory")) || (data264 === "remediate")) || (data264 === "disabled"))){
const err315 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-patch-mode",schemaPath:"#/$defs/levels/properties/compute-patch-mode/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-mode"].enum}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data203["compute-automatic-updates"] !== undefined){
let data265 = data203["compute-automatic-updates"];
if(!((((data265 === "advisory") || (data265 === "mandatory")) || (data265 === "remediate")) || (data265 === "disabled"))){
const err316 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-automatic-updates",schemaPath:"#/$defs/levels/properties/compute-automatic-updates/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-automatic-updates"].enum}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data203["compute-scheduled-restarts"] !== undefined){
let data266 = data203["compute-scheduled-restarts"];
if(!((((data266 === "advisory") || (data266 === "mandatory")) || (data266 === "remediate")) || (data266 === "disabled"))){
const err317 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-scheduled-restarts",schemaPath:"#/$defs/levels/properties/compute-scheduled-restarts/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scheduled-restarts"].enum}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data203["compute-patch-assessment"] !== undefined){
let data267 = data203["compute-patch-assessment"];
if(!((((data267 === "advisory") || (data267 === "mandatory")) || (data267 === "remediate")) || (data267 === "disabled"))){
const err318 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-patch-assessment",schemaPath:"#/$defs/levels/properties/compute-patch-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-assessment"].enum}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data203["compute-hybrid-benefit"] !== undefined){
let data268 = data203["compute-hybrid-benefit"];
if(!((((data268 === "advisory") || (data268 === "mandatory")) || (data268 === "remediate")) || (data268 === "disabled"))){
const err319 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-hybrid-benefit",schemaPath:"#/$defs/levels/properties/compute-hybrid-benefit/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-hybrid-benefit"].enum}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data203["storage-pool-has-data-disk"] !== undefined){
let data269 = data203["storage-pool-has-data-disk"];
if(!((((data269 === "advisory") || (data269 === "mandatory")) || (data269 === "remediate")) || (data269 === "disabled"))){
const err320 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-has-data-disk",schemaPath:"#/$defs/levels/properties/storage-pool-has-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-has-data-disk"].enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data203["storage-data-disk-count"] !== undefined){
let data270 = data203["storage-data-disk-count"];
if(!((((data270 === "advisory") || (data270 === "mandatory")) || (data270 === "remediate")) || (data270 === "disabled"))){
const err321 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-count",schemaPath:"#/$defs/levels/properties/storage-data-disk-count/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-count"].enum}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data203["storage-data-disk-own-resource"] !== undefined){
let data271 = data203["storage-data-disk-own-resource"];
if(!((((data271 === "advisory") || (data271 === "mandatory")) || (data271 === "remediate")) || (data271 === "disabled"))){
const err322 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-own-resource",schemaPath:"#/$defs/levels/properties/storage-data-disk-own-resource/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-own-resource"].enum}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data203["storage-data-disk-detach-on-deletion"] !== undefined){
let data272 = data203["storage-data-disk-detach-on-deletion"];
if(!((((data272 === "advisory") || (data272 === "mandatory")) || (data272 === "remediate")) || (data272 === "disabled"))){
const err323 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-detach-on-deletion",schemaPath:"#/$defs/levels/properties/storage-data-disk-detach-on-deletion/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-detach-on-deletion"].enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data203["storage-lun-unique"] !== undefined){
let data273 = data203["storage-lun-unique"];
if(!((((data273 === "advisory") || (data273 === "mandatory")) || (data273 === "remediate")) || (data273 === "disabled"))){
const err324 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-unique",schemaPath:"#/$defs/levels/properties/storage-lun-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-unique"].enum}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data203["storage-lun-in-range"] !== undefined){
let data274 = data203["storage-lun-in-range"];
if(!((((data274 === "advisory") || (data274 === "mandatory")) || (data274 === "remediate")) || (data274 === "disabled"))){
const err325 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-in-range",schemaPath:"#/$defs/levels/properties/storage-lun-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-in-range"].enum}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data203["storage-pool-host-caching-none"] !== undefined){
let data275 = data203["storage-pool-host-caching-none"];
if(!((((data275 === "advisory") || (data275 === "mandatory")) || (data275 === "remediate")) || (data275 === "disabled"))){
const err326 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-host-caching-none",schemaPath:"#/$defs/levels/properties/storage-pool-host-caching-none/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-host-caching-none"].enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data203["storage-managed-disks-only"] !== undefined){
let data276 = data203["storage-managed-disks-only"];
if(!((((data276 === "advisory") || (data276 === "mandatory")) || (data276 === "remediate")) || (data276 === "disabled"))){
const err327 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-managed-disks-only",schemaPath:"#/$defs/levels/properties/storage-managed-disks-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-managed-disks-only"].enum}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data203["storage-disk-not-shared"] !== undefined){
let data277 = data203["storage-disk-not-shared"];
if(!((((data277 === "advisory") || (data277 === "mandatory")) || (data277 === "remediate")) || (data277 === "disabled"))){
const err328 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-not-shared",schemaPath:"#/$defs/levels/properties/storage-disk-not-shared/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-not-shared"].enum}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data203["storage-av2-pool-limits"] !== undefined){
let data278 = data203["storage-av2-pool-limits"];
if(!((((data278 === "advisory") || (data278 === "mandatory")) || (data278 === "remediate")) || (data278 === "disabled"))){
const err329 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-av2-pool-limits",schemaPath:"#/$defs/levels/properties/storage-av2-pool-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-av2-pool-limits"].enum}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data203["storage-pool-size-tested"] !== undefined){
let data279 = data203["storage-pool-size-tested"];
if(!((((data279 === "advisory") || (data279 === "mandatory")) || (data279 === "remediate")) || (data279 === "disabled"))){
const err330 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-size-tested",schemaPath:"#/$defs/levels/properties/storage-pool-size-tested/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-size-tested"].enum}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data203["storage-pool-capacity"] !== undefined){
let data280 = data203["storage-pool-capacity"];
if(!((((data280 === "advisory") || (data280 === "mandatory")) || (data280 === "remediate")) || (data280 === "disabled"))){
const err331 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity",schemaPath:"#/$defs/levels/properties/storage-pool-capacity/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity"].enum}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data203["storage-pool-capacity-floor"] !== undefined){
let data281 = data203["storage-pool-capacity-floor"];
if(!((((data281 === "advisory") || (data281 === "mandatory")) || (data281 === "remediate")) || (data281 === "disabled"))){
const err332 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity-floor",schemaPath:"#/$defs/levels/properties/storage-pool-capacity-floor/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity-floor"].enum}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data203["storage-os-disk-persistent"] !== undefined){
let data282 = data203["storage-os-disk-persistent"];
if(!((((data282 === "advisory") || (data282 === "mandatory")) || (data282 === "remediate")) || (data282 === "disabled"))){
const err333 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-persistent",schemaPath:"#/$defs/levels/properties/storage-os-disk-persistent/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-persistent"].enum}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data203["storage-os-disk-type"] !== undefined){
let data283 = data203["storage-os-disk-type"];
if(!((((data283 === "advisory") || (data283 === "mandatory")) || (data283 === "remediate")) || (data283 === "disabled"))){
const err334 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-type",schemaPath:"#/$defs/levels/properties/storage-os-disk-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-type"].enum}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data203["storage-os-disk-not-hdd"] !== undefined){
let data284 = data203["storage-os-disk-not-hdd"];
if(!((((data284 === "advisory") || (data284 === "mandatory")) || (data284 === "remediate")) || (data284 === "disabled"))){
const err335 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-not-hdd",schemaPath:"#/$defs/levels/properties/storage-os-disk-not-hdd/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-not-hdd"].enum}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data203["storage-premium-disk-on-premium-size"] !== undefined){
let data285 = data203["storage-premium-disk-on-premium-size"];
if(!((((data285 === "advisory") || (data285 === "mandatory")) || (data285 === "remediate")) || (data285 === "disabled"))){
const err336 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-premium-disk-on-premium-size",schemaPath:"#/$defs/levels/properties/storage-premium-disk-on-premium-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-premium-disk-on-premium-size"].enum}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data203["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data286 = data203["storage-zonal-disk-on-zonal-machine"];
if(!((((data286 === "advisory") || (data286 === "mandatory")) || (data286 === "remediate")) || (data286 === "disabled"))){
const err337 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-zonal-disk-on-zonal-machine",schemaPath:"#/$defs/levels/properties/storage-zonal-disk-on-zonal-machine/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-zonal-disk-on-zonal-machine"].enum}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data203["storage-ultra-disk-enabled"] !== undefined){
let data287 = data203["storage-ultra-disk-enabled"];
if(!((((data287 === "advisory") || (data287 === "mandatory")) || (data287 === "remediate")) || (data287 === "disabled"))){
const err338 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-ultra-disk-enabled",schemaPath:"#/$defs/levels/properties/storage-ultra-disk-enabled/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-ultra-disk-enabled"].enum}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data203["storage-disk-in-machine-zone"] !== undefined){
let data288 = data203["storage-disk-in-machine-zone"];
if(!((((data288 === "advisory") || (data288 === "mandatory")) || (data288 === "remediate")) || (data288 === "disabled"))){
const err339 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-in-machine-zone",schemaPath:"#/$defs/levels/properties/storage-disk-in-machine-zone/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-in-machine-zone"].enum}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data203["storage-disk-size-in-range"] !== undefined){
let data289 = data203["storage-disk-size-in-range"];
if(!((((data289 === "advisory") || (data289 === "mandatory")) || (data289 === "remediate")) || (data289 === "disabled"))){
const err340 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-in-range",schemaPath:"#/$defs/levels/properties/storage-disk-size-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-in-range"].enum}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data203["storage-disk-size-aligned"] !== undefined){
let data290 = data203["storage-disk-size-aligned"];
if(!((((data290 === "advisory") || (data290 === "mandatory")) || (data290 === "remediate")) || (data290 === "disabled"))){
const err341 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-aligned",schemaPath:"#/$defs/levels/properties/storage-disk-size-aligned/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-aligned"].enum}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data203["storage-disk-public-access-off"] !== undefined){
let data291 = data203["storage-disk-public-access-off"];
if(!((((data291 === "advisory") || (data291 === "mandatory")) || (data291 === "remediate")) || (data291 === "disabled"))){
const err342 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-public-access-off",schemaPath:"#/$defs/levels/properties/storage-disk-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data203["storage-disk-customer-key"] !== undefined){
let data292 = data203["storage-disk-customer-key"];
if(!((((data292 === "advisory") || (data292 === "mandatory")) || (data292 === "remediate")) || (data292 === "disabled"))){
const err343 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-customer-key",schemaPath:"#/$defs/levels/properties/storage-disk-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-customer-key"].enum}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data203["storage-no-azure-disk-encryption"] !== undefined){
let data293 = data203["storage-no-azure-disk-encryption"];
if(!((((data293 === "advisory") || (data293 === "mandatory")) || (data293 === "remediate")) || (data293 === "disabled"))){
const err344 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-azure-disk-encryption",schemaPath:"#/$defs/levels/properties/storage-no-azure-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-azure-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data203["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data294 = data203["storage-no-encryption-settings-on-data-disk"];
if(!((((data294 === "advisory") || (data294 === "mandatory")) || (data294 === "remediate")) || (data294 === "disabled"))){
const err345 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-encryption-settings-on-data-disk",schemaPath:"#/$defs/levels/properties/storage-no-encryption-settings-on-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-encryption-settings-on-data-disk"].enum}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data203["storage-write-accelerator-off"] !== undefined){
let data295 = data203["storage-write-accelerator-off"];
if(!((((data295 === "advisory") || (data295 === "mandatory")) || (data295 === "remediate")) || (data295 === "disabled"))){
const err346 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-write-accelerator-off",schemaPath:"#/$defs/levels/properties/storage-write-accelerator-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-write-accelerator-off"].enum}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data203["storage-artifacts-https-only"] !== undefined){
let data296 = data203["storage-artifacts-https-only"];
if(!((((data296 === "advisory") || (data296 === "mandatory")) || (data296 === "remediate")) || (data296 === "disabled"))){
const err347 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-https-only",schemaPath:"#/$defs/levels/properties/storage-artifacts-https-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-https-only"].enum}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data203["storage-artifacts-tls12"] !== undefined){
let data297 = data203["storage-artifacts-tls12"];
if(!((((data297 === "advisory") || (data297 === "mandatory")) || (data297 === "remediate")) || (data297 === "disabled"))){
const err348 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-tls12",schemaPath:"#/$defs/levels/properties/storage-artifacts-tls12/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-tls12"].enum}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data203["storage-artifacts-no-public-blobs"] !== undefined){
let data298 = data203["storage-artifacts-no-public-blobs"];
if(!((((data298 === "advisory") || (data298 === "mandatory")) || (data298 === "remediate")) || (data298 === "disabled"))){
const err349 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-public-blobs",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-public-blobs/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-public-blobs"].enum}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data203["storage-artifacts-no-shared-key"] !== undefined){
let data299 = data203["storage-artifacts-no-shared-key"];
if(!((((data299 === "advisory") || (data299 === "mandatory")) || (data299 === "remediate")) || (data299 === "disabled"))){
const err350 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-shared-key",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-shared-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-shared-key"].enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data203["installation-one-custom-script-extension"] !== undefined){
let data300 = data203["installation-one-custom-script-extension"];
if(!((((data300 === "advisory") || (data300 === "mandatory")) || (data300 === "remediate")) || (data300 === "disabled"))){
const err351 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data203["monitoring-vault-diagnostics"] !== undefined){
let data301 = data203["monitoring-vault-diagnostics"];
if(!((((data301 === "advisory") || (data301 === "mandatory")) || (data301 === "remediate")) || (data301 === "disabled"))){
const err352 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data203["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data302 = data203["monitoring-vault-diagnostics-dedicated"];
if(!((((data302 === "advisory") || (data302 === "mandatory")) || (data302 === "remediate")) || (data302 === "disabled"))){
const err353 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data203["monitoring-workspace-retention"] !== undefined){
let data303 = data203["monitoring-workspace-retention"];
if(!((((data303 === "advisory") || (data303 === "mandatory")) || (data303 === "remediate")) || (data303 === "disabled"))){
const err354 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data203["monitoring-agent"] !== undefined){
let data304 = data203["monitoring-agent"];
if(!((((data304 === "advisory") || (data304 === "mandatory")) || (data304 === "remediate")) || (data304 === "disabled"))){
const err355 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data203["monitoring-no-legacy-agent"] !== undefined){
let data305 = data203["monitoring-no-legacy-agent"];
if(!((((data305 === "advisory") || (data305 === "mandatory")) || (data305 === "remediate")) || (data305 === "disabled"))){
const err356 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data203["monitoring-data-collection"] !== undefined){
let data306 = data203["monitoring-data-collection"];
if(!((((data306 === "advisory") || (data306 === "mandatory")) || (data306 === "remediate")) || (data306 === "disabled"))){
const err357 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data203["monitoring-alerts-reach-people"] !== undefined){
let data307 = data203["monitoring-alerts-reach-people"];
if(!((((data307 === "advisory") || (data307 === "mandatory")) || (data307 === "remediate")) || (data307 === "disabled"))){
const err358 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data203["monitoring-action-group-receivers"] !== undefined){
let data308 = data203["monitoring-action-group-receivers"];
if(!((((data308 === "advisory") || (data308 === "mandatory")) || (data308 === "remediate")) || (data308 === "disabled"))){
const err359 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data203["monitoring-antimalware-exclusions"] !== undefined){
let data309 = data203["monitoring-antimalware-exclusions"];
if(!((((data309 === "advisory") || (data309 === "mandatory")) || (data309 === "remediate")) || (data309 === "disabled"))){
const err360 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data203["monitoring-maintenance-assigned"] !== undefined){
let data310 = data203["monitoring-maintenance-assigned"];
if(!((((data310 === "advisory") || (data310 === "mandatory")) || (data310 === "remediate")) || (data310 === "disabled"))){
const err361 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data203["monitoring-update-assessment"] !== undefined){
let data311 = data203["monitoring-update-assessment"];
if(!((((data311 === "advisory") || (data311 === "mandatory")) || (data311 === "remediate")) || (data311 === "disabled"))){
const err362 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data203["protection-vault-protected"] !== undefined){
let data312 = data203["protection-vault-protected"];
if(!((((data312 === "advisory") || (data312 === "mandatory")) || (data312 === "remediate")) || (data312 === "disabled"))){
const err363 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data203["protection-data-disks-protected"] !== undefined){
let data313 = data203["protection-data-disks-protected"];
if(!((((data313 === "advisory") || (data313 === "mandatory")) || (data313 === "remediate")) || (data313 === "disabled"))){
const err364 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data203["protection-passphrase-protected"] !== undefined){
let data314 = data203["protection-passphrase-protected"];
if(!((((data314 === "advisory") || (data314 === "mandatory")) || (data314 === "remediate")) || (data314 === "disabled"))){
const err365 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data203["protection-passphrase-key-vault-protected"] !== undefined){
let data315 = data203["protection-passphrase-key-vault-protected"];
if(!((((data315 === "advisory") || (data315 === "mandatory")) || (data315 === "remediate")) || (data315 === "disabled"))){
const err366 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data203["protection-server-protected"] !== undefined){
let data316 = data203["protection-server-protected"];
if(!((((data316 === "advisory") || (data316 === "mandatory")) || (data316 === "remediate")) || (data316 === "disabled"))){
const err367 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data203["protection-vault-group-protected"] !== undefined){
let data317 = data203["protection-vault-group-protected"];
if(!((((data317 === "advisory") || (data317 === "mandatory")) || (data317 === "remediate")) || (data317 === "disabled"))){
const err368 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data203["protection-catalogue-protected"] !== undefined){
let data318 = data203["protection-catalogue-protected"];
if(!((((data318 === "advisory") || (data318 === "mandatory")) || (data318 === "remediate")) || (data318 === "disabled"))){
const err369 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data203["protection-store-versioning"] !== undefined){
let data319 = data203["protection-store-versioning"];
if(!((((data319 === "advisory") || (data319 === "mandatory")) || (data319 === "remediate")) || (data319 === "disabled"))){
const err370 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data203["protection-store-soft-delete"] !== undefined){
let data320 = data203["protection-store-soft-delete"];
if(!((((data320 === "advisory") || (data320 === "mandatory")) || (data320 === "remediate")) || (data320 === "disabled"))){
const err371 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data203["protection-vault-locked"] !== undefined){
let data321 = data203["protection-vault-locked"];
if(!((((data321 === "advisory") || (data321 === "mandatory")) || (data321 === "remediate")) || (data321 === "disabled"))){
const err372 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data203["protection-no-read-only-lock"] !== undefined){
let data322 = data203["protection-no-read-only-lock"];
if(!((((data322 === "advisory") || (data322 === "mandatory")) || (data322 === "remediate")) || (data322 === "disabled"))){
const err373 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data203["protection-machine-backup"] !== undefined){
let data323 = data203["protection-machine-backup"];
if(!((((data323 === "advisory") || (data323 === "mandatory")) || (data323 === "remediate")) || (data323 === "disabled"))){
const err374 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data203["tagging-required-tags"] !== undefined){
let data324 = data203["tagging-required-tags"];
if(!((((data324 === "advisory") || (data324 === "mandatory")) || (data324 === "remediate")) || (data324 === "disabled"))){
const err375 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-required-tags",schemaPath:"#/$defs/levels/properties/tagging-required-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-required-tags"].enum}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data203["tagging-tag-limits"] !== undefined){
let data325 = data203["tagging-tag-limits"];
if(!((((data325 === "advisory") || (data325 === "mandatory")) || (data325 === "remediate")) || (data325 === "disabled"))){
const err376 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-tag-limits",schemaPath:"#/$defs/levels/properties/tagging-tag-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-tag-limits"].enum}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data203["tagging-region-known"] !== undefined){
let data326 = data203["tagging-region-known"];
if(!((((data326 === "advisory") || (data326 === "mandatory")) || (data326 === "remediate")) || (data326 === "disabled"))){
const err377 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-region-known",schemaPath:"#/$defs/levels/properties/tagging-region-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-region-known"].enum}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data203["tagging-allowed-regions"] !== undefined){
let data327 = data203["tagging-allowed-regions"];
if(!((((data327 === "advisory") || (data327 === "mandatory")) || (data327 === "remediate")) || (data327 === "disabled"))){
const err378 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-allowed-regions",schemaPath:"#/$defs/levels/properties/tagging-allowed-regions/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-allowed-regions"].enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data203["lifecycle-one-way-doors"] !== undefined){
let data328 = data203["lifecycle-one-way-doors"];
if(!((((data328 === "advisory") || (data328 === "mandatory")) || (data328 === "remediate")) || (data328 === "disabled"))){
const err379 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-one-way-doors",schemaPath:"#/$defs/levels/properties/lifecycle-one-way-doors/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-one-way-doors"].enum}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data203["lifecycle-size-lasts"] !== undefined){
let data329 = data203["lifecycle-size-lasts"];
if(!((((data329 === "advisory") || (data329 === "mandatory")) || (data329 === "remediate")) || (data329 === "disabled"))){
const err380 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-size-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-size-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-size-lasts"].enum}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data203["lifecycle-os-disk-lasts"] !== undefined){
let data330 = data203["lifecycle-os-disk-lasts"];
if(!((((data330 === "advisory") || (data330 === "mandatory")) || (data330 === "remediate")) || (data330 === "disabled"))){
const err381 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-os-disk-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-lasts"].enum}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data203["lifecycle-windows-supported"] !== undefined){
let data331 = data203["lifecycle-windows-supported"];
if(!((((data331 === "advisory") || (data331 === "mandatory")) || (data331 === "remediate")) || (data331 === "disabled"))){
const err382 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-windows-supported",schemaPath:"#/$defs/levels/properties/lifecycle-windows-supported/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-windows-supported"].enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data203["lifecycle-os-disk-encryption"] !== undefined){
let data332 = data203["lifecycle-os-disk-encryption"];
if(!((((data332 === "advisory") || (data332 === "mandatory")) || (data332 === "remediate")) || (data332 === "disabled"))){
const err383 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-os-disk-encryption",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data203["lifecycle-no-preview-api"] !== undefined){
let data333 = data203["lifecycle-no-preview-api"];
if(!((((data333 === "advisory") || (data333 === "mandatory")) || (data333 === "remediate")) || (data333 === "disabled"))){
const err384 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-no-preview-api",schemaPath:"#/$defs/levels/properties/lifecycle-no-preview-api/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-no-preview-api"].enum}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data203["lifecycle-current-modules"] !== undefined){
let data334 = data203["lifecycle-current-modules"];
if(!((((data334 === "advisory") || (data334 === "mandatory")) || (data334 === "remediate")) || (data334 === "disabled"))){
const err385 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-current-modules",schemaPath:"#/$defs/levels/properties/lifecycle-current-modules/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-current-modules"].enum}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data203["types-arm-type"] !== undefined){
let data335 = data203["types-arm-type"];
if(!((((data335 === "advisory") || (data335 === "mandatory")) || (data335 === "remediate")) || (data335 === "disabled"))){
const err386 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data203.vault !== undefined){
let data336 = data203.vault;
if(!((((data336 === "advisory") || (data336 === "mandatory")) || (data336 === "remediate")) || (data336 === "disabled"))){
const err387 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data203.network !== undefined){
let data337 = data203.network;
if(!((((data337 === "advisory") || (data337 === "mandatory")) || (data337 === "remediate")) || (data337 === "disabled"))){
const err388 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data203.compute !== undefined){
let data338 = data203.compute;
if(!((((data338 === "advisory") || (data338 === "mandatory")) || (data338 === "remediate")) || (data338 === "disabled"))){
const err389 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data203.storage !== undefined){
let data339 = data203.storage;
if(!((((data339 === "advisory") || (data339 === "mandatory")) || (data339 === "remediate")) || (data339 === "disabled"))){
const err390 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data203.credentials !== undefined){
let data340 = data203.credentials;
if(!((((data340 === "advisory") || (data340 === "mandatory")) || (data340 === "remediate")) || (data340 === "disabled"))){
const err391 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data203.installation !== undefined){
let data341 = data203.installation;
if(!((((data341 === "advisory") || (data341 === "mandatory")) || (data341 === "remediate")) || (data341 === "disabled"))){
const err392 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data203.monitoring !== undefined){
let data342 = data203.monitoring;
if(!((((data342 === "advisory") || (data342 === "mandatory")) || (data342 === "remediate")) || (data342 === "disabled"))){
const err393 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data203.protection !== undefined){
let data343 = data203.protection;
if(!((((data343 === "advisory") || (data343 === "mandatory")) || (data343 === "remediate")) || (data343 === "disabled"))){
const err394 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data203.tagging !== undefined){
let data344 = data203.tagging;
if(!((((data344 === "advisory") || (data344 === "mandatory")) || (data344 === "remediate")) || (data344 === "disabled"))){
const err395 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data203.lifecycle !== undefined){
let data345 = data203.lifecycle;
if(!((((data345 === "advisory") || (data345 === "mandatory")) || (data345 === "remediate")) || (data345 === "disabled"))){
const err396 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data203.types !== undefined){
let data346 = data203.types;
if(!((((data346 === "advisory") || (data346 === "mandatory")) || (data346 === "remediate")) || (data346 === "disabled"))){
const err397 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data201.parameters !== undefined){
let data347 = data201.parameters;
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
for(const key28 in data347){
if(!(func1.call(schema33.properties, key28))){
const err399 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data347["vault-redundancy-allowed"] !== undefined){
let data348 = data347["vault-redundancy-allowed"];
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key29 in data348){
if(!(key29 === "allowed")){
const err400 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data348.allowed !== undefined){
let data349 = data348.allowed;
if(Array.isArray(data349)){
if(data349.length < 1){
const err401 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
const len9 = data349.length;
for(let i18=0; i18<len9; i18++){
let data350 = data349[i18];
if(!(((data350 === "GeoRedundant") || (data350 === "LocallyRedundant")) || (data350 === "ZoneRedundant"))){
const err402 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed/" + i18,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
let i19 = data349.length;
let j9;
if(i19 > 1){
outer2:
for(;i19--;){
for(j9 = i19; j9--;){
if(func0(data349[i19], data349[j9])){
const err403 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err404 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data347["vault-immutable-needs-v4"] !== undefined){
let data351 = data347["vault-immutable-needs-v4"];
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
for(const key30 in data351){
if(!(key30 === "mabsVersion")){
const err406 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data351.mabsVersion !== undefined){
let data352 = data351.mabsVersion;
if(!((data352 === "V3") || (data352 === "V4"))){
const err407 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
else {
const err408 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data347["vault-private-endpoint-needs-v4"] !== undefined){
let data353 = data347["vault-private-endpoint-needs-v4"];
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
for(const key31 in data353){
if(!(key31 === "mabsVersion")){
const err409 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data353.mabsVersion !== undefined){
let data354 = data353.mabsVersion;
if(!((data354 === "V3") || (data354 === "V4"))){
const err410 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data347["compute-image-release"] !== undefined){
let data355 = data347["compute-image-release"];
if(data355 && typeof data355 == "object" && !Array.isArray(data355)){
for(const key32 in data355){
if(!((key32 === "mabsVersions") || (key32 === "otherSkus"))){
const err412 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data355.mabsVersions !== undefined){
let data356 = data355.mabsVersions;
if(Array.isArray(data356)){
if(data356.length < 1){
const err413 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
const len10 = data356.length;
for(let i20=0; i20<len10; i20++){
let data357 = data356[i20];
if(!((data357 === "V3") || (data357 === "V4"))){
const err414 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions/" + i20,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["compute-image-release"].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
let i21 = data356.length;
let j10;
if(i21 > 1){
outer3:
for(;i21--;){
for(j10 = i21; j10--;){
if(func0(data356[i21], data356[j10])){
const err415 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j10}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err416 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data355.otherSkus !== undefined){
let data358 = data355.otherSkus;
if(Array.isArray(data358)){
const len11 = data358.length;
for(let i22=0; i22<len11; i22++){
let data359 = data358[i22];
if(typeof data359 === "string"){
if(func6(data359) < 1){
const err417 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus/" + i22,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus/" + i22,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
let i23 = data358.length;
let j11;
if(i23 > 1){
const indices7 = {};
for(;i23--;){
let item7 = data358[i23];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j11 = indices7[item7];
const err419 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j11}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
break;
}
indices7[item7] = i23;
}
}
}
else {
const err420 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data347["compute-image-source"] !== undefined){
let data360 = data347["compute-image-source"];
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
for(const key33 in data360){
if(!(key33 === "approvedImageIds")){
const err422 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data360.approvedImageIds !== undefined){
let data361 = data360.approvedImageIds;
if(Array.isArray(data361)){
const len12 = data361.length;
for(let i24=0; i24<len12; i24++){
let data362 = data361[i24];
if(typeof data362 === "string"){
if(func6(data362) < 1){
const err423 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds/" + i24,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds/" + i24,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
let i25 = data361.length;
let j12;
if(i25 > 1){
const indices8 = {};
for(;i25--;){
let item8 = data361[i25];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j12 = indices8[item8];
const err425 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j12}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
break;
}
indices8[item8] = i25;
}
}
}
else {
const err426 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
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
const err427 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data347["compute-azure-edition"] !== undefined){
let data363 = data347["compute-azure-edition"];
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
for(const key34 in data363){
if(!(key34 === "acceptAzureEdition")){
const err428 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data363.acceptAzureEdition !== undefined){
if(typeof data363.acceptAzureEdition !== "boolean"){
const err429 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition/acceptAzureEdition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data347["compute-size-known"] !== undefined){
let data365 = data347["compute-size-known"];
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
for(const key35 in data365){
if(!(key35 === "otherSizes")){
const err431 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data365.otherSizes !== undefined){
let data366 = data365.otherSizes;
if(Array.isArray(data366)){
const len13 = data366.length;
for(let i26=0; i26<len13; i26++){
let data367 = data366[i26];
if(typeof data367 === "string"){
if(func6(data367) < 1){
const err432 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes/" + i26,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes/" + i26,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
let i27 = data366.length;
let j13;
if(i27 > 1){
const indices9 = {};
for(;i27--;){
let item9 = data366[i27];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j13 = indices9[item9];
const err434 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j13}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
break;
}
indices9[item9] = i27;
}
}
}
else {
const err435 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data347["compute-allowed-sizes"] !== undefined){
let data368 = data347["compute-allowed-sizes"];
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
for(const key36 in data368){
if(!(key36 === "allowedSizes")){
const err437 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data368.allowedSizes !== undefined){
let data369 = data368.allowedSizes;
if(Array.isArray(data369)){
const len14 = data369.length;
for(let i28=0; i28<len14; i28++){
let data370 = data369[i28];
if(typeof data370 === "string"){
if(func6(data370) < 1){
const err438 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes/" + i28,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes/" + i28,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
let i29 = data369.length;
let j14;
if(i29 > 1){
const indices10 = {};
for(;i29--;){
let item10 = data369[i29];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j14 = indices10[item10];
const err440 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j14}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
break;
}
indices10[item10] = i29;
}
}
}
else {
const err441 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data347["compute-premium-os-disk"] !== undefined){
let data371 = data347["compute-premium-os-disk"];
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
for(const key37 in data371){
if(!(key37 === "acceptStandardDisks")){
const err443 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data371.acceptStandardDisks !== undefined){
if(typeof data371.acceptStandardDisks !== "boolean"){
const err444 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
else {
const err445 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data347["storage-pool-capacity"] !== undefined){
let data373 = data347["storage-pool-capacity"];
if(data373 && typeof data373 == "object" && !Array.isArray(data373)){
for(const key38 in data373){
if(!(key38 === "protectedGiBByMachine")){
const err446 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data373.protectedGiBByMachine !== undefined){
let data374 = data373.protectedGiBByMachine;
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
for(const key39 in data374){
let data375 = data374[key39];
if((typeof data375 == "number") && (isFinite(data375))){
if(data375 <= 0 || isNaN(data375)){
const err447 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data347["storage-pool-capacity-floor"] !== undefined){
let data376 = data347["storage-pool-capacity-floor"];
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
for(const key40 in data376){
if(!(key40 === "protectedGiBByMachine")){
const err451 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data376.protectedGiBByMachine !== undefined){
let data377 = data376.protectedGiBByMachine;
if(data377 && typeof data377 == "object" && !Array.isArray(data377)){
for(const key41 in data377){
let data378 = data377[key41];
if((typeof data378 == "number") && (isFinite(data378))){
if(data378 <= 0 || isNaN(data378)){
const err452 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data347["monitoring-workspace-retention"] !== undefined){
let data379 = data347["monitoring-workspace-retention"];
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
for(const key42 in data379){
if(!(key42 === "retentionDaysMin")){
const err456 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data379.retentionDaysMin !== undefined){
let data380 = data379.retentionDaysMin;
if(!(((typeof data380 == "number") && (!(data380 % 1) && !isNaN(data380))) && (isFinite(data380)))){
const err457 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if((typeof data380 == "number") && (isFinite(data380))){
if(data380 < 1 || isNaN(data380)){
const err458 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
}
else {
const err459 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data347["tagging-required-tags"] !== undefined){
let data381 = data347["tagging-required-tags"];
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
for(const key43 in data381){
if(!((key43 === "requiredTags") || (key43 === "everyResource"))){
const err460 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data381.requiredTags !== undefined){
let data382 = data381.requiredTags;
if(Array.isArray(data382)){
const len15 = data382.length;
for(let i30=0; i30<len15; i30++){
let data383 = data382[i30];
if(typeof data383 === "string"){
if(func6(data383) < 1){
const err461 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags/" + i30,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags/" + i30,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
let i31 = data382.length;
let j15;
if(i31 > 1){
const indices11 = {};
for(;i31--;){
let item11 = data382[i31];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j15 = indices11[item11];
const err463 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j15}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
break;
}
indices11[item11] = i31;
}
}
}
else {
const err464 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data381.everyResource !== undefined){
if(typeof data381.everyResource !== "boolean"){
const err465 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/everyResource",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data347["tagging-region-known"] !== undefined){
let data385 = data347["tagging-region-known"];
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
for(const key44 in data385){
if(!(key44 === "otherRegions")){
const err467 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data385.otherRegions !== undefined){
let data386 = data385.otherRegions;
if(Array.isArray(data386)){
const len16 = data386.length;
for(let i32=0; i32<len16; i32++){
let data387 = data386[i32];
if(typeof data387 === "string"){
if(func6(data387) < 1){
const err468 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions/" + i32,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions/" + i32,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
let i33 = data386.length;
let j16;
if(i33 > 1){
const indices12 = {};
for(;i33--;){
let item12 = data386[i33];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j16 = indices12[item12];
const err470 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j16}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
break;
}
indices12[item12] = i33;
}
}
}
else {
const err471 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
else {
const err472 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data347["tagging-allowed-regions"] !== undefined){
let data388 = data347["tagging-allowed-regions"];
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
for(const key45 in data388){
if(!(key45 === "allowedRegions")){
const err473 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data388.allowedRegions !== undefined){
let data389 = data388.allowedRegions;
if(Array.isArray(data389)){
const len17 = data389.length;
for(let i34=0; i34<len17; i34++){
let data390 = data389[i34];
if(typeof data390 === "string"){
if(func6(data390) < 1){
const err474 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions/" + i34,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
else {
const err475 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions/" + i34,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
let i35 = data389.length;
let j17;
if(i35 > 1){
const indices13 = {};
for(;i35--;){
let item13 = data389[i35];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j17 = indices13[item13];
const err476 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j17}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
break;
}
indices13[item13] = i35;
}
}
}
else {
const err477 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
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
const err478 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data347["lifecycle-size-lasts"] !== undefined){
let data391 = data347["lifecycle-size-lasts"];
if(data391 && typeof data391 == "object" && !Array.isArray(data391)){
for(const key46 in data391){
if(!(key46 === "plannedYears")){
const err479 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data391.plannedYears !== undefined){
let data392 = data391.plannedYears;
if(!(((typeof data392 == "number") && (!(data392 % 1) && !isNaN(data392))) && (isFinite(data392)))){
const err480 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if((typeof data392 == "number") && (isFinite(data392))){
if(data392 > 30 || isNaN(data392)){
const err481 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data392 < 1 || isNaN(data392)){
const err482 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err483 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data347["lifecycle-os-disk-lasts"] !== undefined){
let data393 = data347["lifecycle-os-disk-lasts"];
if(data393 && typeof data393 == "object" && !Array.isArray(data393)){
for(const key47 in data393){
if(!(key47 === "plannedYears")){
const err484 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data393.plannedYears !== undefined){
let data394 = data393.plannedYears;
if(!(((typeof data394 == "number") && (!(data394 % 1) && !isNaN(data394))) && (isFinite(data394)))){
const err485 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if((typeof data394 == "number") && (isFinite(data394))){
if(data394 > 30 || isNaN(data394)){
const err486 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data394 < 1 || isNaN(data394)){
const err487 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err488 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data347["lifecycle-windows-supported"] !== undefined){
let data395 = data347["lifecycle-windows-supported"];
if(data395 && typeof data395 == "object" && !Array.isArray(data395)){
for(const key48 in data395){
if(!(key48 === "plannedYears")){
const err489 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data395.plannedYears !== undefined){
let data396 = data395.plannedYears;
if(!(((typeof data396 == "number") && (!(data396 % 1) && !isNaN(data396))) && (isFinite(data396)))){
const err490 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if((typeof data396 == "number") && (isFinite(data396))){
if(data396 > 30 || isNaN(data396)){
const err491 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(data396 < 1 || isNaN(data396)){
const err492 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err493 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data347["lifecycle-os-disk-encryption"] !== undefined){
let data397 = data347["lifecycle-os-disk-encryption"];
if(data397 && typeof data397 == "object" && !Array.isArray(data397)){
for(const key49 in data397){
if(!(key49 === "plannedYears")){
const err494 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data397.plannedYears !== undefined){
let data398 = data397.plannedYears;
if(!(((typeof data398 == "number") && (!(data398 % 1) && !isNaN(data398))) && (isFinite(data398)))){
const err495 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if((typeof data398 == "number") && (isFinite(data398))){
if(data398 > 30 || isNaN(data398)){
const err496 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(data398 < 1 || isNaN(data398)){
const err497 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err498 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
else {
const err500 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
}
else {
const err501 = {instancePath:instancePath+"/pack-settings/environments",schemaPath:"#/properties/pack-settings/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data1.exemptions !== undefined){
let data399 = data1.exemptions;
if(Array.isArray(data399)){
const len18 = data399.length;
for(let i36=0; i36<len18; i36++){
let data400 = data399[i36];
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
if(data400.rule === undefined){
const err502 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data400.resource === undefined){
const err503 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data400.reason === undefined){
const err504 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data400.owner === undefined){
const err505 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data400.expires === undefined){
const err506 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
for(const key50 in data400){
if(!(((((key50 === "rule") || (key50 === "resource")) || (key50 === "reason")) || (key50 === "owner")) || (key50 === "expires"))){
const err507 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data400.rule !== undefined){
let data401 = data400.rule;
if(typeof data401 === "string"){
if(func6(data401) < 1){
const err508 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data400.resource !== undefined){
let data402 = data400.resource;
if(typeof data402 === "string"){
if(func6(data402) < 1){
const err510 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
else {
const err511 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data400.reason !== undefined){
let data403 = data400.reason;
if(typeof data403 === "string"){
if(func6(data403) < 10){
const err512 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
else {
const err513 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data400.owner !== undefined){
let data404 = data400.owner;
if(typeof data404 === "string"){
if(func6(data404) < 2){
const err514 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data400.expires !== undefined){
let data405 = data400.expires;
if(typeof data405 === "string"){
if(!pattern4.test(data405)){
const err516 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
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
const err518 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
else {
const err519 = {instancePath:instancePath+"/pack-settings/exemptions",schemaPath:"#/properties/pack-settings/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data1.reportUnknown !== undefined){
if(typeof data1.reportUnknown !== "boolean"){
const err520 = {instancePath:instancePath+"/pack-settings/reportUnknown",schemaPath:"#/properties/pack-settings/properties/reportUnknown/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data1.servers !== undefined){
let data407 = data1.servers;
if(data407 && typeof data407 == "object" && !Array.isArray(data407)){
for(const key51 in data407){
if(!((key51 === "tag") || (key51 === "names"))){
const err521 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data407.tag !== undefined){
let data408 = data407.tag;
if(data408 && typeof data408 == "object" && !Array.isArray(data408)){
if(data408.name === undefined){
const err522 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data408.value === undefined){
const err523 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
for(const key52 in data408){
if(!((key52 === "name") || (key52 === "value"))){
const err524 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data408.name !== undefined){
let data409 = data408.name;
if(typeof data409 === "string"){
if(func6(data409) < 1){
const err525 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data408.value !== undefined){
let data410 = data408.value;
if(typeof data410 === "string"){
if(func6(data410) < 1){
const err527 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
else {
const err529 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data407.names !== undefined){
let data411 = data407.names;
if(Array.isArray(data411)){
const len19 = data411.length;
for(let i37=0; i37<len19; i37++){
let data412 = data411[i37];
if(typeof data412 === "string"){
if(func6(data412) < 1){
const err530 = {instancePath:instancePath+"/pack-settings/servers/names/" + i37,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = {instancePath:instancePath+"/pack-settings/servers/names/" + i37,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
}
else {
const err532 = {instancePath:instancePath+"/pack-settings/servers/names",schemaPath:"#/properties/pack-settings/properties/servers/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data["vault-name"] !== undefined){
let data413 = data["vault-name"];
const _errs588 = errors;
let valid115 = false;
const _errs589 = errors;
if(!((((data413 === "advisory") || (data413 === "mandatory")) || (data413 === "remediate")) || (data413 === "disabled"))){
const err535 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
var _valid0 = _errs589 === errors;
valid115 = valid115 || _valid0;
const _errs590 = errors;
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
for(const key53 in data413){
if(!(key53 === "enforcementLevel")){
const err536 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data413.enforcementLevel !== undefined){
let data414 = data413.enforcementLevel;
if(!((((data414 === "advisory") || (data414 === "mandatory")) || (data414 === "remediate")) || (data414 === "disabled"))){
const err537 = {instancePath:instancePath+"/vault-name/enforcementLevel",schemaPath:"#/properties/vault-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
else {
const err538 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
var _valid0 = _errs590 === errors;
valid115 = valid115 || _valid0;
if(!valid115){
const err539 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
else {
errors = _errs588;
if(vErrors !== null){
if(_errs588){
vErrors.length = _errs588;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-region-of-servers"] !== undefined){
let data415 = data["vault-region-of-servers"];
const _errs595 = errors;
let valid117 = false;
const _errs596 = errors;
if(!((((data415 === "advisory") || (data415 === "mandatory")) || (data415 === "remediate")) || (data415 === "disabled"))){
const err540 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
var _valid1 = _errs596 === errors;
valid117 = valid117 || _valid1;
const _errs597 = errors;
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
for(const key54 in data415){
if(!(key54 === "enforcementLevel")){
const err541 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data415.enforcementLevel !== undefined){
let data416 = data415.enforcementLevel;
if(!((((data416 === "advisory") || (data416 === "mandatory")) || (data416 === "remediate")) || (data416 === "disabled"))){
const err542 = {instancePath:instancePath+"/vault-region-of-servers/enforcementLevel",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[1].properties.enforcementLevel.enum}};
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
const err543 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
var _valid1 = _errs597 === errors;
valid117 = valid117 || _valid1;
if(!valid117){
const err544 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
else {
errors = _errs595;
if(vErrors !== null){
if(_errs595){
vErrors.length = _errs595;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-redundancy-explicit"] !== undefined){
let data417 = data["vault-redundancy-explicit"];
const _errs602 = errors;
let valid119 = false;
const _errs603 = errors;
if(!((((data417 === "advisory") || (data417 === "mandatory")) || (data417 === "remediate")) || (data417 === "disabled"))){
const err545 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
var _valid2 = _errs603 === errors;
valid119 = valid119 || _valid2;
const _errs604 = errors;
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
for(const key55 in data417){
if(!(key55 === "enforcementLevel")){
const err546 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data417.enforcementLevel !== undefined){
let data418 = data417.enforcementLevel;
if(!((((data418 === "advisory") || (data418 === "mandatory")) || (data418 === "remediate")) || (data418 === "disabled"))){
const err547 = {instancePath:instancePath+"/vault-redundancy-explicit/enforcementLevel",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
else {
const err548 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
var _valid2 = _errs604 === errors;
valid119 = valid119 || _valid2;
if(!valid119){
const err549 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
else {
errors = _errs602;
if(vErrors !== null){
if(_errs602){
vErrors.length = _errs602;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-redundancy-allowed"] !== undefined){
let data419 = data["vault-redundancy-allowed"];
const _errs609 = errors;
let valid121 = false;
const _errs610 = errors;
if(!((((data419 === "advisory") || (data419 === "mandatory")) || (data419 === "remediate")) || (data419 === "disabled"))){
const err550 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var _valid3 = _errs610 === errors;
valid121 = valid121 || _valid3;
const _errs611 = errors;
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
for(const key56 in data419){
if(!((key56 === "enforcementLevel") || (key56 === "allowed"))){
const err551 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data419.enforcementLevel !== undefined){
let data420 = data419.enforcementLevel;
if(!((((data420 === "advisory") || (data420 === "mandatory")) || (data420 === "remediate")) || (data420 === "disabled"))){
const err552 = {instancePath:instancePath+"/vault-redundancy-allowed/enforcementLevel",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data419.allowed !== undefined){
let data421 = data419.allowed;
if(Array.isArray(data421)){
if(data421.length < 1){
const err553 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
const len20 = data421.length;
for(let i38=0; i38<len20; i38++){
let data422 = data421[i38];
if(!(((data422 === "GeoRedundant") || (data422 === "LocallyRedundant")) || (data422 === "ZoneRedundant"))){
const err554 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed/" + i38,schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
let i39 = data421.length;
let j18;
if(i39 > 1){
outer4:
for(;i39--;){
for(j18 = i39; j18--;){
if(func0(data421[i39], data421[j18])){
const err555 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j18}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err556 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
}
else {
const err557 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
var _valid3 = _errs611 === errors;
valid121 = valid121 || _valid3;
if(!valid121){
const err558 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
else {
errors = _errs609;
if(vErrors !== null){
if(_errs609){
vErrors.length = _errs609;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-geo"] !== undefined){
let data423 = data["vault-cross-region-restore-needs-geo"];
const _errs619 = errors;
let valid126 = false;
const _errs620 = errors;
if(!((((data423 === "advisory") || (data423 === "mandatory")) || (data423 === "remediate")) || (data423 === "disabled"))){
const err559 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
var _valid4 = _errs620 === errors;
valid126 = valid126 || _valid4;
const _errs621 = errors;
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
for(const key57 in data423){
if(!(key57 === "enforcementLevel")){
const err560 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data423.enforcementLevel !== undefined){
let data424 = data423.enforcementLevel;
if(!((((data424 === "advisory") || (data424 === "mandatory")) || (data424 === "remediate")) || (data424 === "disabled"))){
const err561 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
var _valid4 = _errs621 === errors;
valid126 = valid126 || _valid4;
if(!valid126){
const err563 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
else {
errors = _errs619;
if(vErrors !== null){
if(_errs619){
vErrors.length = _errs619;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-public-access"] !== undefined){
let data425 = data["vault-cross-region-restore-needs-public-access"];
const _errs626 = errors;
let valid128 = false;
const _errs627 = errors;
if(!((((data425 === "advisory") || (data425 === "mandatory")) || (data425 === "remediate")) || (data425 === "disabled"))){
const err564 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
var _valid5 = _errs627 === errors;
valid128 = valid128 || _valid5;
const _errs628 = errors;
if(data425 && typeof data425 == "object" && !Array.isArray(data425)){
for(const key58 in data425){
if(!(key58 === "enforcementLevel")){
const err565 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data425.enforcementLevel !== undefined){
let data426 = data425.enforcementLevel;
if(!((((data426 === "advisory") || (data426 === "mandatory")) || (data426 === "remediate")) || (data426 === "disabled"))){
const err566 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
else {
const err567 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
var _valid5 = _errs628 === errors;
valid128 = valid128 || _valid5;
if(!valid128){
const err568 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
else {
errors = _errs626;
if(vErrors !== null){
if(_errs626){
vErrors.length = _errs626;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data427 = data["vault-cross-region-restore-without-private-endpoint"];
const _errs633 = errors;
let valid130 = false;
const _errs634 = errors;
if(!((((data427 === "advisory") || (data427 === "mandatory")) || (data427 === "remediate")) || (data427 === "disabled"))){
const err569 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
var _valid6 = _errs634 === errors;
valid130 = valid130 || _valid6;
const _errs635 = errors;
if(data427 && typeof data427 == "object" && !Array.isArray(data427)){
for(const key59 in data427){
if(!(key59 === "enforcementLevel")){
const err570 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data427.enforcementLevel !== undefined){
let data428 = data427.enforcementLevel;
if(!((((data428 === "advisory") || (data428 === "mandatory")) || (data428 === "remediate")) || (data428 === "disabled"))){
const err571 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
else {
const err572 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
var _valid6 = _errs635 === errors;
valid130 = valid130 || _valid6;
if(!valid130){
const err573 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
else {
errors = _errs633;
if(vErrors !== null){
if(_errs633){
vErrors.length = _errs633;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-subscription-restore-off"] !== undefined){
let data429 = data["vault-cross-subscription-restore-off"];
const _errs640 = errors;
let valid132 = false;
const _errs641 = errors;
if(!((((data429 === "advisory") || (data429 === "mandatory")) || (data429 === "remediate")) || (data429 === "disabled"))){
const err574 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
var _valid7 = _errs641 === errors;
valid132 = valid132 || _valid7;
const _errs642 = errors;
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
for(const key60 in data429){
if(!(key60 === "enforcementLevel")){
const err575 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data429.enforcementLevel !== undefined){
let data430 = data429.enforcementLevel;
if(!((((data430 === "advisory") || (data430 === "mandatory")) || (data430 === "remediate")) || (data430 === "disabled"))){
const err576 = {instancePath:instancePath+"/vault-cross-subscription-restore-off/enforcementLevel",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
}
else {
const err577 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
var _valid7 = _errs642 === errors;
valid132 = valid132 || _valid7;
if(!valid132){
const err578 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
else {
errors = _errs640;
if(vErrors !== null){
if(_errs640){
vErrors.length = _errs640;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-on"] !== undefined){
let data431 = data["vault-soft-delete-on"];
const _errs647 = errors;
let valid134 = false;
const _errs648 = errors;
if(!((((data431 === "advisory") || (data431 === "mandatory")) || (data431 === "remediate")) || (data431 === "disabled"))){
const err579 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
var _valid8 = _errs648 === errors;
valid134 = valid134 || _valid8;
const _errs649 = errors;
if(data431 && typeof data431 == "object" && !Array.isArray(data431)){
for(const key61 in data431){
if(!(key61 === "enforcementLevel")){
const err580 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data431.enforcementLevel !== undefined){
let data432 = data431.enforcementLevel;
if(!((((data432 === "advisory") || (data432 === "mandatory")) || (data432 === "remediate")) || (data432 === "disabled"))){
const err581 = {instancePath:instancePath+"/vault-soft-delete-on/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
else {
const err582 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
var _valid8 = _errs649 === errors;
valid134 = valid134 || _valid8;
if(!valid134){
const err583 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
else {
errors = _errs647;
if(vErrors !== null){
if(_errs647){
vErrors.length = _errs647;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-retention-range"] !== undefined){
let data433 = data["vault-soft-delete-retention-range"];
const _errs654 = errors;
let valid136 = false;
const _errs655 = errors;
if(!((((data433 === "advisory") || (data433 === "mandatory")) || (data433 === "remediate")) || (data433 === "disabled"))){
const err584 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var _valid9 = _errs655 === errors;
valid136 = valid136 || _valid9;
const _errs656 = errors;
if(data433 && typeof data433 == "object" && !Array.isArray(data433)){
for(const key62 in data433){
if(!(key62 === "enforcementLevel")){
const err585 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data433.enforcementLevel !== undefined){
let data434 = data433.enforcementLevel;
if(!((((data434 === "advisory") || (data434 === "mandatory")) || (data434 === "remediate")) || (data434 === "disabled"))){
const err586 = {instancePath:instancePath+"/vault-soft-delete-retention-range/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var _valid9 = _errs656 === errors;
valid136 = valid136 || _valid9;
if(!valid136){
const err588 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
else {
errors = _errs654;
if(vErrors !== null){
if(_errs654){
vErrors.length = _errs654;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-retention-explicit"] !== undefined){
let data435 = data["vault-soft-delete-retention-explicit"];
const _errs661 = errors;
let valid138 = false;
const _errs662 = errors;
if(!((((data435 === "advisory") || (data435 === "mandatory")) || (data435 === "remediate")) || (data435 === "disabled"))){
const err589 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var _valid10 = _errs662 === errors;
valid138 = valid138 || _valid10;
const _errs663 = errors;
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
for(const key63 in data435){
if(!(key63 === "enforcementLevel")){
const err590 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data435.enforcementLevel !== undefined){
let data436 = data435.enforcementLevel;
if(!((((data436 === "advisory") || (data436 === "mandatory")) || (data436 === "remediate")) || (data436 === "disabled"))){
const err591 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
}
else {
const err592 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
var _valid10 = _errs663 === errors;
valid138 = valid138 || _valid10;
if(!valid138){
const err593 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
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
if(data["vault-hybrid-security-on"] !== undefined){
let data437 = data["vault-hybrid-security-on"];
const _errs668 = errors;
let valid140 = false;
const _errs669 = errors;
if(!((((data437 === "advisory") || (data437 === "mandatory")) || (data437 === "remediate")) || (data437 === "disabled"))){
const err594 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid11 = _errs669 === errors;
valid140 = valid140 || _valid11;
const _errs670 = errors;
if(data437 && typeof data437 == "object" && !Array.isArray(data437)){
for(const key64 in data437){
if(!(key64 === "enforcementLevel")){
const err595 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data437.enforcementLevel !== undefined){
let data438 = data437.enforcementLevel;
if(!((((data438 === "advisory") || (data438 === "mandatory")) || (data438 === "remediate")) || (data438 === "disabled"))){
const err596 = {instancePath:instancePath+"/vault-hybrid-security-on/enforcementLevel",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var _valid11 = _errs670 === errors;
valid140 = valid140 || _valid11;
if(!valid140){
const err598 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
else {
errors = _errs668;
if(vErrors !== null){
if(_errs668){
vErrors.length = _errs668;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable"] !== undefined){
let data439 = data["vault-immutable"];
const _errs675 = errors;
let valid142 = false;
const _errs676 = errors;
if(!((((data439 === "advisory") || (data439 === "mandatory")) || (data439 === "remediate")) || (data439 === "disabled"))){
const err599 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var _valid12 = _errs676 === errors;
valid142 = valid142 || _valid12;
const _errs677 = errors;
if(data439 && typeof data439 == "object" && !Array.isArray(data439)){
for(const key65 in data439){
if(!(key65 === "enforcementLevel")){
const err600 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data439.enforcementLevel !== undefined){
let data440 = data439.enforcementLevel;
if(!((((data440 === "advisory") || (data440 === "mandatory")) || (data440 === "remediate")) || (data440 === "disabled"))){
const err601 = {instancePath:instancePath+"/vault-immutable/enforcementLevel",schemaPath:"#/properties/vault-immutable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
}
else {
const err602 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
var _valid12 = _errs677 === errors;
valid142 = valid142 || _valid12;
if(!valid142){
const err603 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
else {
errors = _errs675;
if(vErrors !== null){
if(_errs675){
vErrors.length = _errs675;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable-needs-v4"] !== undefined){
let data441 = data["vault-immutable-needs-v4"];
const _errs682 = errors;
let valid144 = false;
const _errs683 = errors;
if(!((((data441 === "advisory") || (data441 === "mandatory")) || (data441 === "remediate")) || (data441 === "disabled"))){
const err604 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
var _valid13 = _errs683 === errors;
valid144 = valid144 || _valid13;
const _errs684 = errors;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
for(const key66 in data441){
if(!((key66 === "enforcementLevel") || (key66 === "mabsVersion"))){
const err605 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data441.enforcementLevel !== undefined){
let data442 = data441.enforcementLevel;
if(!((((data442 === "advisory") || (data442 === "mandatory")) || (data442 === "remediate")) || (data442 === "disabled"))){
const err606 = {instancePath:instancePath+"/vault-immutable-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data441.mabsVersion !== undefined){
let data443 = data441.mabsVersion;
if(!((data443 === "V3") || (data443 === "V4"))){
const err607 = {instancePath:instancePath+"/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
}
else {
const err608 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
var _valid13 = _errs684 === errors;
valid144 = valid144 || _valid13;
if(!valid144){
const err609 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
else {
errors = _errs682;
if(vErrors !== null){
if(_errs682){
vErrors.length = _errs682;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-resource-guard"] !== undefined){
let data444 = data["vault-resource-guard"];
const _errs690 = errors;
let valid146 = false;
const _errs691 = errors;
if(!((((data444 === "advisory") || (data444 === "mandatory")) || (data444 === "remediate")) || (data444 === "disabled"))){
const err610 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
var _valid14 = _errs691 === errors;
valid146 = valid146 || _valid14;
const _errs692 = errors;
if(data444 && typeof data444 == "object" && !Array.isArray(data444)){
for(const key67 in data444){
if(!(key67 === "enforcementLevel")){
const err611 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data444.enforcementLevel !== undefined){
let data445 = data444.enforcementLevel;
if(!((((data445 === "advisory") || (data445 === "mandatory")) || (data445 === "remediate")) || (data445 === "disabled"))){
const err612 = {instancePath:instancePath+"/vault-resource-guard/enforcementLevel",schemaPath:"#/properties/vault-resource-guard/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
}
else {
const err613 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid14 = _errs692 === errors;
valid146 = valid146 || _valid14;
if(!valid146){
const err614 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
else {
errors = _errs690;
if(vErrors !== null){
if(_errs690){
vErrors.length = _errs690;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-system-assigned-identity"] !== undefined){
let data446 = data["vault-system-assigned-identity"];
const _errs697 = errors;
let valid148 = false;
const _errs698 = errors;
if(!((((data446 === "advisory") || (data446 === "mandatory")) || (data446 === "remediate")) || (data446 === "disabled"))){
const err615 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
var _valid15 = _errs698 === errors;
valid148 = valid148 || _valid15;
const _errs699 = errors;
if(data446 && typeof data446 == "object" && !Array.isArray(data446)){
for(const key68 in data446){
if(!(key68 === "enforcementLevel")){
const err616 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data446.enforcementLevel !== undefined){
let data447 = data446.enforcementLevel;
if(!((((data447 === "advisory") || (data447 === "mandatory")) || (data447 === "remediate")) || (data447 === "disabled"))){
const err617 = {instancePath:instancePath+"/vault-system-assigned-identity/enforcementLevel",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
else {
const err618 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
var _valid15 = _errs699 === errors;
valid148 = valid148 || _valid15;
if(!valid148){
const err619 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
else {
errors = _errs697;
if(vErrors !== null){
if(_errs697){
vErrors.length = _errs697;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key-complete"] !== undefined){
let data448 = data["vault-customer-key-complete"];
const _errs704 = errors;
let valid150 = false;
const _errs705 = errors;
if(!((((data448 === "advisory") || (data448 === "mandatory")) || (data448 === "remediate")) || (data448 === "disabled"))){
const err620 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
var _valid16 = _errs705 === errors;
valid150 = valid150 || _valid16;
const _errs706 = errors;
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
for(const key69 in data448){
if(!(key69 === "enforcementLevel")){
const err621 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data448.enforcementLevel !== undefined){
let data449 = data448.enforcementLevel;
if(!((((data449 === "advisory") || (data449 === "mandatory")) || (data449 === "remediate")) || (data449 === "disabled"))){
const err622 = {instancePath:instancePath+"/vault-customer-key-complete/enforcementLevel",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
}
else {
const err623 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
var _valid16 = _errs706 === errors;
valid150 = valid150 || _valid16;
if(!valid150){
const err624 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
else {
errors = _errs704;
if(vErrors !== null){
if(_errs704){
vErrors.length = _errs704;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key"] !== undefined){
let data450 = data["vault-customer-key"];
const _errs711 = errors;
let valid152 = false;
const _errs712 = errors;
if(!((((data450 === "advisory") || (data450 === "mandatory")) || (data450 === "remediate")) || (data450 === "disabled"))){
const err625 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
var _valid17 = _errs712 === errors;
valid152 = valid152 || _valid17;
const _errs713 = errors;
if(data450 && typeof data450 == "object" && !Array.isArray(data450)){
for(const key70 in data450){
if(!(key70 === "enforcementLevel")){
const err626 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data450.enforcementLevel !== undefined){
let data451 = data450.enforcementLevel;
if(!((((data451 === "advisory") || (data451 === "mandatory")) || (data451 === "remediate")) || (data451 === "disabled"))){
const err627 = {instancePath:instancePath+"/vault-customer-key/enforcementLevel",schemaPath:"#/properties/vault-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
else {
const err628 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
var _valid17 = _errs713 === errors;
valid152 = valid152 || _valid17;
if(!valid152){
const err629 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
else {
errors = _errs711;
if(vErrors !== null){
if(_errs711){
vErrors.length = _errs711;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key-without-private-endpoint"] !== undefined){
let data452 = data["vault-customer-key-without-private-endpoint"];
const _errs718 = errors;
let valid154 = false;
const _errs719 = errors;
if(!((((data452 === "advisory") || (data452 === "mandatory")) || (data452 === "remediate")) || (data452 === "disabled"))){
const err630 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
var _valid18 = _errs719 === errors;
valid154 = valid154 || _valid18;
const _errs720 = errors;
if(data452 && typeof data452 == "object" && !Array.isArray(data452)){
for(const key71 in data452){
if(!(key71 === "enforcementLevel")){
const err631 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data452.enforcementLevel !== undefined){
let data453 = data452.enforcementLevel;
if(!((((data453 === "advisory") || (data453 === "mandatory")) || (data453 === "remediate")) || (data453 === "disabled"))){
const err632 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
else {
const err633 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid18 = _errs720 === errors;
valid154 = valid154 || _valid18;
if(!valid154){
const err634 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
else {
errors = _errs718;
if(vErrors !== null){
if(_errs718){
vErrors.length = _errs718;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off-with-private-endpoint"] !== undefined){
let data454 = data["vault-public-access-off-with-private-endpoint"];
const _errs725 = errors;
let valid156 = false;
const _errs726 = errors;
if(!((((data454 === "advisory") || (data454 === "mandatory")) || (data454 === "remediate")) || (data454 === "disabled"))){
const err635 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
var _valid19 = _errs726 === errors;
valid156 = valid156 || _valid19;
const _errs727 = errors;
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
for(const key72 in data454){
if(!(key72 === "enforcementLevel")){
const err636 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data454.enforcementLevel !== undefined){
let data455 = data454.enforcementLevel;
if(!((((data455 === "advisory") || (data455 === "mandatory")) || (data455 === "remediate")) || (data455 === "disabled"))){
const err637 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
else {
const err638 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
var _valid19 = _errs727 === errors;
valid156 = valid156 || _valid19;
if(!valid156){
const err639 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
else {
errors = _errs725;
if(vErrors !== null){
if(_errs725){
vErrors.length = _errs725;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off"] !== undefined){
let data456 = data["vault-public-access-off"];
const _errs732 = errors;
let valid158 = false;
const _errs733 = errors;
if(!((((data456 === "advisory") || (data456 === "mandatory")) || (data456 === "remediate")) || (data456 === "disabled"))){
const err640 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
var _valid20 = _errs733 === errors;
valid158 = valid158 || _valid20;
const _errs734 = errors;
if(data456 && typeof data456 == "object" && !Array.isArray(data456)){
for(const key73 in data456){
if(!(key73 === "enforcementLevel")){
const err641 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data456.enforcementLevel !== undefined){
let data457 = data456.enforcementLevel;
if(!((((data457 === "advisory") || (data457 === "mandatory")) || (data457 === "remediate")) || (data457 === "disabled"))){
const err642 = {instancePath:instancePath+"/vault-public-access-off/enforcementLevel",schemaPath:"#/properties/vault-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
}
else {
const err643 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
var _valid20 = _errs734 === errors;
valid158 = valid158 || _valid20;
if(!valid158){
const err644 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
else {
errors = _errs732;
if(vErrors !== null){
if(_errs732){
vErrors.length = _errs732;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-job-failure-alerts-on"] !== undefined){
let data458 = data["vault-job-failure-alerts-on"];
const _errs739 = errors;
let valid160 = false;
const _errs740 = errors;
if(!((((data458 === "advisory") || (data458 === "mandatory")) || (data458 === "remediate")) || (data458 === "disabled"))){
const err645 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var _valid21 = _errs740 === errors;
valid160 = valid160 || _valid21;
const _errs741 = errors;
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
for(const key74 in data458){
if(!(key74 === "enforcementLevel")){
const err646 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data458.enforcementLevel !== undefined){
let data459 = data458.enforcementLevel;
if(!((((data459 === "advisory") || (data459 === "mandatory")) || (data459 === "remediate")) || (data459 === "disabled"))){
const err647 = {instancePath:instancePath+"/vault-job-failure-alerts-on/enforcementLevel",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
}
else {
const err648 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
var _valid21 = _errs741 === errors;
valid160 = valid160 || _valid21;
if(!valid160){
const err649 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
else {
errors = _errs739;
if(vErrors !== null){
if(_errs739){
vErrors.length = _errs739;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-classic-alerts-off"] !== undefined){
let data460 = data["vault-classic-alerts-off"];
const _errs746 = errors;
let valid162 = false;
const _errs747 = errors;
if(!((((data460 === "advisory") || (data460 === "mandatory")) || (data460 === "remediate")) || (data460 === "disabled"))){
const err650 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
var _valid22 = _errs747 === errors;
valid162 = valid162 || _valid22;
const _errs748 = errors;
if(data460 && typeof data460 == "object" && !Array.isArray(data460)){
for(const key75 in data460){
if(!(key75 === "enforcementLevel")){
const err651 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data460.enforcementLevel !== undefined){
let data461 = data460.enforcementLevel;
if(!((((data461 === "advisory") || (data461 === "mandatory")) || (data461 === "remediate")) || (data461 === "disabled"))){
const err652 = {instancePath:instancePath+"/vault-classic-alerts-off/enforcementLevel",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
}
else {
const err653 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
var _valid22 = _errs748 === errors;
valid162 = valid162 || _valid22;
if(!valid162){
const err654 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
else {
errors = _errs746;
if(vErrors !== null){
if(_errs746){
vErrors.length = _errs746;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-for-backup"] !== undefined){
let data462 = data["vault-private-endpoint-for-backup"];
const _errs753 = errors;
let valid164 = false;
const _errs754 = errors;
if(!((((data462 === "advisory") || (data462 === "mandatory")) || (data462 === "remediate")) || (data462 === "disabled"))){
const err655 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
var _valid23 = _errs754 === errors;
valid164 = valid164 || _valid23;
const _errs755 = errors;
if(data462 && typeof data462 == "object" && !Array.isArray(data462)){
for(const key76 in data462){
if(!(key76 === "enforcementLevel")){
const err656 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data462.enforcementLevel !== undefined){
let data463 = data462.enforcementLevel;
if(!((((data463 === "advisory") || (data463 === "mandatory")) || (data463 === "remediate")) || (data463 === "disabled"))){
const err657 = {instancePath:instancePath+"/vault-private-endpoint-for-backup/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
}
else {
const err658 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
var _valid23 = _errs755 === errors;
valid164 = valid164 || _valid23;
if(!valid164){
const err659 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
else {
errors = _errs753;
if(vErrors !== null){
if(_errs753){
vErrors.length = _errs753;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-needs-v4"] !== undefined){
let data464 = data["vault-private-endpoint-needs-v4"];
const _errs760 = errors;
let valid166 = false;
const _errs761 = errors;
if(!((((data464 === "advisory") || (data464 === "mandatory")) || (data464 === "remediate")) || (data464 === "disabled"))){
const err660 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
var _valid24 = _errs761 === errors;
valid166 = valid166 || _valid24;
const _errs762 = errors;
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
for(const key77 in data464){
if(!((key77 === "enforcementLevel") || (key77 === "mabsVersion"))){
const err661 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data464.enforcementLevel !== undefined){
let data465 = data464.enforcementLevel;
if(!((((data465 === "advisory") || (data465 === "mandatory")) || (data465 === "remediate")) || (data465 === "disabled"))){
const err662 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data464.mabsVersion !== undefined){
let data466 = data464.mabsVersion;
if(!((data466 === "V3") || (data466 === "V4"))){
const err663 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
}
else {
const err664 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
var _valid24 = _errs762 === errors;
valid166 = valid166 || _valid24;
if(!valid166){
const err665 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
else {
errors = _errs760;
if(vErrors !== null){
if(_errs760){
vErrors.length = _errs760;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-before-server"] !== undefined){
let data467 = data["vault-private-endpoint-before-server"];
const _errs768 = errors;
let valid168 = false;
const _errs769 = errors;
if(!((((data467 === "advisory") || (data467 === "mandatory")) || (data467 === "remediate")) || (data467 === "disabled"))){
const err666 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
var _valid25 = _errs769 === errors;
valid168 = valid168 || _valid25;
const _errs770 = errors;
if(data467 && typeof data467 == "object" && !Array.isArray(data467)){
for(const key78 in data467){
if(!(key78 === "enforcementLevel")){
const err667 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data467.enforcementLevel !== undefined){
let data468 = data467.enforcementLevel;
if(!((((data468 === "advisory") || (data468 === "mandatory")) || (data468 === "remediate")) || (data468 === "disabled"))){
const err668 = {instancePath:instancePath+"/vault-private-endpoint-before-server/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
var _valid25 = _errs770 === errors;
valid168 = valid168 || _valid25;
if(!valid168){
const err670 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
else {
errors = _errs768;
if(vErrors !== null){
if(_errs768){
vErrors.length = _errs768;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoints-per-vault"] !== undefined){
let data469 = data["vault-private-endpoints-per-vault"];
const _errs775 = errors;
let valid170 = false;
const _errs776 = errors;
if(!((((data469 === "advisory") || (data469 === "mandatory")) || (data469 === "remediate")) || (data469 === "disabled"))){
const err671 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
var _valid26 = _errs776 === errors;
valid170 = valid170 || _valid26;
const _errs777 = errors;
if(data469 && typeof data469 == "object" && !Array.isArray(data469)){
for(const key79 in data469){
if(!(key79 === "enforcementLevel")){
const err672 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data469.enforcementLevel !== undefined){
let data470 = data469.enforcementLevel;
if(!((((data470 === "advisory") || (data470 === "mandatory")) || (data470 === "remediate")) || (data470 === "disabled"))){
const err673 = {instancePath:instancePath+"/vault-private-endpoints-per-vault/enforcementLevel",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
else {
const err674 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
var _valid26 = _errs777 === errors;
valid170 = valid170 || _valid26;
if(!valid170){
const err675 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
else {
errors = _errs775;
if(vErrors !== null){
if(_errs775){
vErrors.length = _errs775;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet"] !== undefined){
let data471 = data["vault-private-endpoint-subnet"];
const _errs782 = errors;
let valid172 = false;
const _errs783 = errors;
if(!((((data471 === "advisory") || (data471 === "mandatory")) || (data471 === "remediate")) || (data471 === "disabled"))){
const err676 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
var _valid27 = _errs783 === errors;
valid172 = valid172 || _valid27;
const _errs784 = errors;
if(data471 && typeof data471 == "object" && !Array.isArray(data471)){
for(const key80 in data471){
if(!(key80 === "enforcementLevel")){
const err677 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data471.enforcementLevel !== undefined){
let data472 = data471.enforcementLevel;
if(!((((data472 === "advisory") || (data472 === "mandatory")) || (data472 === "remediate")) || (data472 === "disabled"))){
const err678 = {instancePath:instancePath+"/vault-private-endpoint-subnet/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
}
else {
const err679 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
var _valid27 = _errs784 === errors;
valid172 = valid172 || _valid27;
if(!valid172){
const err680 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
else {
errors = _errs782;
if(vErrors !== null){
if(_errs782){
vErrors.length = _errs782;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet-advised"] !== undefined){
let data473 = data["vault-private-endpoint-subnet-advised"];
const _errs789 = errors;
let valid174 = false;
const _errs790 = errors;
if(!((((data473 === "advisory") || (data473 === "mandatory")) || (data473 === "remediate")) || (data473 === "disabled"))){
const err681 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
var _valid28 = _errs790 === errors;
valid174 = valid174 || _valid28;
const _errs791 = errors;
if(data473 && typeof data473 == "object" && !Array.isArray(data473)){
for(const key81 in data473){
if(!(key81 === "enforcementLevel")){
const err682 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data473.enforcementLevel !== undefined){
let data474 = data473.enforcementLevel;
if(!((((data474 === "advisory") || (data474 === "mandatory")) || (data474 === "remediate")) || (data474 === "disabled"))){
const err683 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
else {
const err684 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
var _valid28 = _errs791 === errors;
valid174 = valid174 || _valid28;
if(!valid174){
const err685 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
else {
errors = _errs789;
if(vErrors !== null){
if(_errs789){
vErrors.length = _errs789;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data475 = data["vault-private-endpoint-dynamic-addresses"];
const _errs796 = errors;
let valid176 = false;
const _errs797 = errors;
if(!((((data475 === "advisory") || (data475 === "mandatory")) || (data475 === "remediate")) || (data475 === "disabled"))){
const err686 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
var _valid29 = _errs797 === errors;
valid176 = valid176 || _valid29;
const _errs798 = errors;
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
for(const key82 in data475){
if(!(key82 === "enforcementLevel")){
const err687 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data475.enforcementLevel !== undefined){
let data476 = data475.enforcementLevel;
if(!((((data476 === "advisory") || (data476 === "mandatory")) || (data476 === "remediate")) || (data476 === "disabled"))){
const err688 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
}
else {
const err689 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
var _valid29 = _errs798 === errors;
valid176 = valid176 || _valid29;
if(!valid176){
const err690 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
else {
errors = _errs796;
if(vErrors !== null){
if(_errs796){
vErrors.length = _errs796;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zone-group"] !== undefined){
let data477 = data["vault-private-endpoint-zone-group"];
const _errs803 = errors;
let valid178 = false;
const _errs804 = errors;
if(!((((data477 === "advisory") || (data477 === "mandatory")) || (data477 === "remediate")) || (data477 === "disabled"))){
const err691 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
var _valid30 = _errs804 === errors;
valid178 = valid178 || _valid30;
const _errs805 = errors;
if(data477 && typeof data477 == "object" && !Array.isArray(data477)){
for(const key83 in data477){
if(!(key83 === "enforcementLevel")){
const err692 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data477.enforcementLevel !== undefined){
let data478 = data477.enforcementLevel;
if(!((((data478 === "advisory") || (data478 === "mandatory")) || (data478 === "remediate")) || (data478 === "disabled"))){
const err693 = {instancePath:instancePath+"/vault-private-endpoint-zone-group/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
}
else {
const err694 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
var _valid30 = _errs805 === errors;
valid178 = valid178 || _valid30;
if(!valid178){
const err695 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
else {
errors = _errs803;
if(vErrors !== null){
if(_errs803){
vErrors.length = _errs803;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones"] !== undefined){
let data479 = data["vault-private-endpoint-zones"];
const _errs810 = errors;
let valid180 = false;
const _errs811 = errors;
if(!((((data479 === "advisory") || (data479 === "mandatory")) || (data479 === "remediate")) || (data479 === "disabled"))){
const err696 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
var _valid31 = _errs811 === errors;
valid180 = valid180 || _valid31;
const _errs812 = errors;
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
for(const key84 in data479){
if(!(key84 === "enforcementLevel")){
const err697 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data479.enforcementLevel !== undefined){
let data480 = data479.enforcementLevel;
if(!((((data480 === "advisory") || (data480 === "mandatory")) || (data480 === "remediate")) || (data480 === "disabled"))){
const err698 = {instancePath:instancePath+"/vault-private-endpoint-zones/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
}
else {
const err699 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
var _valid31 = _errs812 === errors;
valid180 = valid180 || _valid31;
if(!valid180){
const err700 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
else {
errors = _errs810;
if(vErrors !== null){
if(_errs810){
vErrors.length = _errs810;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones-linked"] !== undefined){
let data481 = data["vault-private-endpoint-zones-linked"];
const _errs817 = errors;
let valid182 = false;
const _errs818 = errors;
if(!((((data481 === "advisory") || (data481 === "mandatory")) || (data481 === "remediate")) || (data481 === "disabled"))){
const err701 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
var _valid32 = _errs818 === errors;
valid182 = valid182 || _valid32;
const _errs819 = errors;
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
for(const key85 in data481){
if(!(key85 === "enforcementLevel")){
const err702 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data481.enforcementLevel !== undefined){
let data482 = data481.enforcementLevel;
if(!((((data482 === "advisory") || (data482 === "mandatory")) || (data482 === "remediate")) || (data482 === "disabled"))){
const err703 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
}
else {
const err704 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
var _valid32 = _errs819 === errors;
valid182 = valid182 || _valid32;
if(!valid182){
const err705 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
else {
errors = _errs817;
if(vErrors !== null){
if(_errs817){
vErrors.length = _errs817;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-release"] !== undefined){
let data483 = data["compute-image-release"];
const _errs824 = errors;
let valid184 = false;
const _errs825 = errors;
if(!((((data483 === "advisory") || (data483 === "mandatory")) || (data483 === "remediate")) || (data483 === "disabled"))){
const err706 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
var _valid33 = _errs825 === errors;
valid184 = valid184 || _valid33;
const _errs826 = errors;
if(data483 && typeof data483 == "object" && !Array.isArray(data483)){
for(const key86 in data483){
if(!(((key86 === "enforcementLevel") || (key86 === "mabsVersions")) || (key86 === "otherSkus"))){
const err707 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data483.enforcementLevel !== undefined){
let data484 = data483.enforcementLevel;
if(!((((data484 === "advisory") || (data484 === "mandatory")) || (data484 === "remediate")) || (data484 === "disabled"))){
const err708 = {instancePath:instancePath+"/compute-image-release/enforcementLevel",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data483.mabsVersions !== undefined){
let data485 = data483.mabsVersions;
if(Array.isArray(data485)){
if(data485.length < 1){
const err709 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
const len21 = data485.length;
for(let i40=0; i40<len21; i40++){
let data486 = data485[i40];
if(!((data486 === "V3") || (data486 === "V4"))){
const err710 = {instancePath:instancePath+"/compute-image-release/mabsVersions/" + i40,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[1].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
let i41 = data485.length;
let j19;
if(i41 > 1){
outer5:
for(;i41--;){
for(j19 = i41; j19--;){
if(func0(data485[i41], data485[j19])){
const err711 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j19}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err712 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data483.otherSkus !== undefined){
let data487 = data483.otherSkus;
if(Array.isArray(data487)){
const len22 = data487.length;
for(let i42=0; i42<len22; i42++){
let data488 = data487[i42];
if(typeof data488 === "string"){
if(func6(data488) < 1){
const err713 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i42,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
else {
const err714 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i42,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
let i43 = data487.length;
let j20;
if(i43 > 1){
const indices14 = {};
for(;i43--;){
let item14 = data487[i43];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j20 = indices14[item14];
const err715 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j20}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
break;
}
indices14[item14] = i43;
}
}
}
else {
const err716 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
}
else {
const err717 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
var _valid33 = _errs826 === errors;
valid184 = valid184 || _valid33;
if(!valid184){
const err718 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
else {
errors = _errs824;
if(vErrors !== null){
if(_errs824){
vErrors.length = _errs824;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-with-desktop"] !== undefined){
let data489 = data["compute-image-with-desktop"];
const _errs838 = errors;
let valid192 = false;
const _errs839 = errors;
if(!((((data489 === "advisory") || (data489 === "mandatory")) || (data489 === "remediate")) || (data489 === "disabled"))){
const err719 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-with-desktop"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
var _valid34 = _errs839 === errors;
valid192 = valid192 || _valid34;
const _errs840 = errors;
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
for(const key87 in data489){
if(!(key87 === "enforcementLevel")){
const err720 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
if(data489.enforcementLevel !== undefined){
let data490 = data489.enforcementLevel;
if(!((((data490 === "advisory") || (data490 === "mandatory")) || (data490 === "remediate")) || (data490 === "disabled"))){
const err721 = {instancePath:instancePath+"/compute-image-with-desktop/enforcementLevel",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-with-desktop"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
}
else {
const err722 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
var _valid34 = _errs840 === errors;
valid192 = valid192 || _valid34;
if(!valid192){
const err723 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
else {
errors = _errs838;
if(vErrors !== null){
if(_errs838){
vErrors.length = _errs838;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-source"] !== undefined){
let data491 = data["compute-image-source"];
const _errs845 = errors;
let valid194 = false;
const _errs846 = errors;
if(!((((data491 === "advisory") || (data491 === "mandatory")) || (data491 === "remediate")) || (data491 === "disabled"))){
const err724 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-source"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
var _valid35 = _errs846 === errors;
valid194 = valid194 || _valid35;
const _errs847 = errors;
if(data491 && typeof data491 == "object" && !Array.isArray(data491)){
for(const key88 in data491){
if(!((key88 === "enforcementLevel") || (key88 === "approvedImageIds"))){
const err725 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data491.enforcementLevel !== undefined){
let data492 = data491.enforcementLevel;
if(!((((data492 === "advisory") || (data492 === "mandatory")) || (data492 === "remediate")) || (data492 === "disabled"))){
const err726 = {instancePath:instancePath+"/compute-image-source/enforcementLevel",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-source"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(data491.approvedImageIds !== undefined){
let data493 = data491.approvedImageIds;
if(Array.isArray(data493)){
const len23 = data493.length;
for(let i44=0; i44<len23; i44++){
let data494 = data493[i44];
if(typeof data494 === "string"){
if(func6(data494) < 1){
const err727 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i44,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
else {
const err728 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i44,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
let i45 = data493.length;
let j21;
if(i45 > 1){
const indices15 = {};
for(;i45--;){
let item15 = data493[i45];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j21 = indices15[item15];
const err729 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i45, j: j21}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
break;
}
indices15[item15] = i45;
}
}
}
else {
const err730 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
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
const err731 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
var _valid35 = _errs847 === errors;
valid194 = valid194 || _valid35;
if(!valid194){
const err732 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
else {
errors = _errs845;
if(vErrors !== null){
if(_errs845){
vErrors.length = _errs845;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-azure-edition"] !== undefined){
let data495 = data["compute-azure-edition"];
const _errs856 = errors;
let valid199 = false;
const _errs857 = errors;
if(!((((data495 === "advisory") || (data495 === "mandatory")) || (data495 === "remediate")) || (data495 === "disabled"))){
const err733 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-azure-edition"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
var _valid36 = _errs857 === errors;
valid199 = valid199 || _valid36;
const _errs858 = errors;
if(data495 && typeof data495 == "object" && !Array.isArray(data495)){
for(const key89 in data495){
if(!((key89 === "enforcementLevel") || (key89 === "acceptAzureEdition"))){
const err734 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data495.enforcementLevel !== undefined){
let data496 = data495.enforcementLevel;
if(!((((data496 === "advisory") || (data496 === "mandatory")) || (data496 === "remediate")) || (data496 === "disabled"))){
const err735 = {instancePath:instancePath+"/compute-azure-edition/enforcementLevel",schemaPath:"#/properties/compute-azure-edition/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-azure-edition"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data495.acceptAzureEdition !== undefined){
if(typeof data495.acceptAzureEdition !== "boolean"){
const err736 = {instancePath:instancePath+"/compute-azure-edition/acceptAzureEdition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
}
else {
const err737 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
var _valid36 = _errs858 === errors;
valid199 = valid199 || _valid36;
if(!valid199){
const err738 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
else {
errors = _errs856;
if(vErrors !== null){
if(_errs856){
vErrors.length = _errs856;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-full-size-image"] !== undefined){
let data498 = data["compute-full-size-image"];
const _errs865 = errors;
let valid201 = false;
const _errs866 = errors;
if(!((((data498 === "advisory") || (data498 === "mandatory")) || (data498 === "remediate")) || (data498 === "disabled"))){
const err739 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-full-size-image"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
var _valid37 = _errs866 === errors;
valid201 = valid201 || _valid37;
const _errs867 = errors;
if(data498 && typeof data498 == "object" && !Array.isArray(data498)){
for(const key90 in data498){
if(!(key90 === "enforcementLevel")){
const err740 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data498.enforcementLevel !== undefined){
let data499 = data498.enforcementLevel;
if(!((((data499 === "advisory") || (data499 === "mandatory")) || (data499 === "remediate")) || (data499 === "disabled"))){
const err741 = {instancePath:instancePath+"/compute-full-size-image/enforcementLevel",schemaPath:"#/properties/compute-full-size-image/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-full-size-image"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
}
else {
const err742 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
var _valid37 = _errs867 === errors;
valid201 = valid201 || _valid37;
if(!valid201){
const err743 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
else {
errors = _errs865;
if(vErrors !== null){
if(_errs865){
vErrors.length = _errs865;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-size-known"] !== undefined){
let data500 = data["compute-size-known"];
const _errs872 = errors;
let valid203 = false;
const _errs873 = errors;
if(!((((data500 === "advisory") || (data500 === "mandatory")) || (data500 === "remediate")) || (data500 === "disabled"))){
const err744 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-known"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
var _valid38 = _errs873 === errors;
valid203 = valid203 || _valid38;
const _errs874 = errors;
if(data500 && typeof data500 == "object" && !Array.isArray(data500)){
for(const key91 in data500){
if(!((key91 === "enforcementLevel") || (key91 === "otherSizes"))){
const err745 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
if(data500.enforcementLevel !== undefined){
let data501 = data500.enforcementLevel;
if(!((((data501 === "advisory") || (data501 === "mandatory")) || (data501 === "remediate")) || (data501 === "disabled"))){
const err746 = {instancePath:instancePath+"/compute-size-known/enforcementLevel",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-known"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data500.otherSizes !== undefined){
let data502 = data500.otherSizes;
if(Array.isArray(data502)){
const len24 = data502.length;
for(let i46=0; i46<len24; i46++){
let data503 = data502[i46];
if(typeof data503 === "string"){
if(func6(data503) < 1){
const err747 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i46,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
else {
const err748 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i46,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
let i47 = data502.length;
let j22;
if(i47 > 1){
const indices16 = {};
for(;i47--;){
let item16 = data502[i47];
if(typeof item16 !== "string"){
continue;
}
if(typeof indices16[item16] == "number"){
j22 = indices16[item16];
const err749 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i47, j: j22}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
break;
}
indices16[item16] = i47;
}
}
}
else {
const err750 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
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
const err751 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
var _valid38 = _errs874 === errors;
valid203 = valid203 || _valid38;
if(!valid203){
const err752 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
else {
errors = _errs872;
if(vErrors !== null){
if(_errs872){
vErrors.length = _errs872;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-size-minimum"] !== undefined){
let data504 = data["compute-size-minimum"];
const _errs883 = errors;
let valid208 = false;
const _errs884 = errors;
if(!((((data504 === "advisory") || (data504 === "mandatory")) || (data504 === "remediate")) || (data504 === "disabled"))){
const err753 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-minimum"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
var _valid39 = _errs884 === errors;
valid208 = valid208 || _valid39;
const _errs885 = errors;
if(data504 && typeof data504 == "object" && !Array.isArray(data504)){
for(const key92 in data504){
if(!(key92 === "enforcementLevel")){
const err754 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data504.enforcementLevel !== undefined){
let data505 = data504.enforcementLevel;
if(!((((data505 === "advisory") || (data505 === "mandatory")) || (data505 === "remediate")) || (data505 === "disabled"))){
const err755 = {instancePath:instancePath+"/compute-size-minimum/enforcementLevel",schemaPath:"#/properties/compute-size-minimum/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-minimum"].anyOf[1].properties.enforcementLevel.enum}};
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
const err756 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
var _valid39 = _errs885 === errors;
valid208 = valid208 || _valid39;
if(!valid208){
const err757 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
else {
errors = _errs883;
if(vErrors !== null){
if(_errs883){
vErrors.length = _errs883;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-standard-tier"] !== undefined){
let data506 = data["compute-standard-tier"];
const _errs890 = errors;
let valid210 = false;
const _errs891 = errors;
if(!((((data506 === "advisory") || (data506 === "mandatory")) || (data506 === "remediate")) || (data506 === "disabled"))){
const err758 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-standard-tier"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
var _valid40 = _errs891 === errors;
valid210 = valid210 || _valid40;
const _errs892 = errors;
if(data506 && typeof data506 == "object" && !Array.isArray(data506)){
for(const key93 in data506){
if(!(key93 === "enforcementLevel")){
const err759 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data506.enforcementLevel !== undefined){
let data507 = data506.enforcementLevel;
if(!((((data507 === "advisory") || (data507 === "mandatory")) || (data507 === "remediate")) || (data507 === "disabled"))){
const err760 = {instancePath:instancePath+"/compute-standard-tier/enforcementLevel",schemaPath:"#/properties/compute-standard-tier/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-standard-tier"].anyOf[1].properties.enforcementLevel.enum}};
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
const err761 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
var _valid40 = _errs892 === errors;
valid210 = valid210 || _valid40;
if(!valid210){
const err762 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
else {
errors = _errs890;
if(vErrors !== null){
if(_errs890){
vErrors.length = _errs890;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-allowed-sizes"] !== undefined){
let data508 = data["compute-allowed-sizes"];
const _errs897 = errors;
let valid212 = false;
const _errs898 = errors;
if(!((((data508 === "advisory") || (data508 === "mandatory")) || (data508 === "remediate")) || (data508 === "disabled"))){
const err763 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-allowed-sizes"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
var _valid41 = _errs898 === errors;
valid212 = valid212 || _valid41;
const _errs899 = errors;
if(data508 && typeof data508 == "object" && !Array.isArray(data508)){
for(const key94 in data508){
if(!((key94 === "enforcementLevel") || (key94 === "allowedSizes"))){
const err764 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data508.enforcementLevel !== undefined){
let data509 = data508.enforcementLevel;
if(!((((data509 === "advisory") || (data509 === "mandatory")) || (data509 === "remediate")) || (data509 === "disabled"))){
const err765 = {instancePath:instancePath+"/compute-allowed-sizes/enforcementLevel",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-allowed-sizes"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data508.allowedSizes !== undefined){
let data510 = data508.allowedSizes;
if(Array.isArray(data510)){
const len25 = data510.length;
for(let i48=0; i48<len25; i48++){
let data511 = data510[i48];
if(typeof data511 === "string"){
if(func6(data511) < 1){
const err766 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i48,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
else {
const err767 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i48,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
let i49 = data510.length;
let j23;
if(i49 > 1){
const indices17 = {};
for(;i49--;){
let item17 = data510[i49];
if(typeof item17 !== "string"){
continue;
}
if(typeof indices17[item17] == "number"){
j23 = indices17[item17];
const err768 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i49, j: j23}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
break;
}
indices17[item17] = i49;
}
}
}
else {
const err769 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
}
else {
const err770 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
var _valid41 = _errs899 === errors;
valid212 = valid212 || _valid41;
if(!valid212){
const err771 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
else {
errors = _errs897;
if(vErrors !== null){
if(_errs897){
vErrors.length = _errs897;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-scsi-disks"] !== undefined){
let data512 = data["compute-scsi-disks"];
const _errs908 = errors;
let valid217 = false;
const _errs909 = errors;
if(!((((data512 === "advisory") || (data512 === "mandatory")) || (data512 === "remediate")) || (data512 === "disabled"))){
const err772 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scsi-disks"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
var _valid42 = _errs909 === errors;
valid217 = valid217 || _valid42;
const _errs910 = errors;
if(data512 && typeof data512 == "object" && !Array.isArray(data512)){
for(const key95 in data512){
if(!(key95 === "enforcementLevel")){
const err773 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
if(data512.enforcementLevel !== undefined){
let data513 = data512.enforcementLevel;
if(!((((data513 === "advisory") || (data513 === "mandatory")) || (data513 === "remediate")) || (data513 === "disabled"))){
const err774 = {instancePath:instancePath+"/compute-scsi-disks/enforcementLevel",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scsi-disks"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
}
else {
const err775 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
var _valid42 = _errs910 === errors;
valid217 = valid217 || _valid42;
if(!valid217){
const err776 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
else {
errors = _errs908;
if(vErrors !== null){
if(_errs908){
vErrors.length = _errs908;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-nested-virtualization"] !== undefined){
let data514 = data["compute-nested-virtualization"];
const _errs915 = errors;
let valid219 = false;
const _errs916 = errors;
if(!((((data514 === "advisory") || (data514 === "mandatory")) || (data514 === "remediate")) || (data514 === "disabled"))){
const err777 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-nested-virtualization"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
var _valid43 = _errs916 === errors;
valid219 = valid219 || _valid43;
const _errs917 = errors;
if(data514 && typeof data514 == "object" && !Array.isArray(data514)){
for(const key96 in data514){
if(!(key96 === "enforcementLevel")){
const err778 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data514.enforcementLevel !== undefined){
let data515 = data514.enforcementLevel;
if(!((((data515 === "advisory") || (data515 === "mandatory")) || (data515 === "remediate")) || (data515 === "disabled"))){
const err779 = {instancePath:instancePath+"/compute-nested-virtualization/enforcementLevel",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-nested-virtualization"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
}
else {
const err780 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
var _valid43 = _errs917 === errors;
valid219 = valid219 || _valid43;
if(!valid219){
const err781 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
else {
errors = _errs915;
if(vErrors !== null){
if(_errs915){
vErrors.length = _errs915;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-generation"] !== undefined){
let data516 = data["compute-image-generation"];
const _errs922 = errors;
let valid221 = false;
const _errs923 = errors;
if(!((((data516 === "advisory") || (data516 === "mandatory")) || (data516 === "remediate")) || (data516 === "disabled"))){
const err782 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-generation"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
var _valid44 = _errs923 === errors;
valid221 = valid221 || _valid44;
const _errs924 = errors;
if(data516 && typeof data516 == "object" && !Array.isArray(data516)){
for(const key97 in data516){
if(!(key97 === "enforcementLevel")){
const err783 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
if(data516.enforcementLevel !== undefined){
let data517 = data516.enforcementLevel;
if(!((((data517 === "advisory") || (data517 === "mandatory")) || (data517 === "remediate")) || (data517 === "disabled"))){
const err784 = {instancePath:instancePath+"/compute-image-generation/enforcementLevel",schemaPath:"#/properties/compute-image-generation/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-generation"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
}
else {
const err785 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
var _valid44 = _errs924 === errors;
valid221 = valid221 || _valid44;
if(!valid221){
const err786 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
else {
errors = _errs922;
if(vErrors !== null){
if(_errs922){
vErrors.length = _errs922;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-trusted-launch-fits"] !== undefined){
let data518 = data["compute-trusted-launch-fits"];
const _errs929 = errors;
let valid223 = false;
const _errs930 = errors;
if(!((((data518 === "advisory") || (data518 === "mandatory")) || (data518 === "remediate")) || (data518 === "disabled"))){
const err787 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
var _valid45 = _errs930 === errors;
valid223 = valid223 || _valid45;
const _errs931 = errors;
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
for(const key98 in data518){
if(!(key98 === "enforcementLevel")){
const err788 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data518.enforcementLevel !== undefined){
let data519 = data518.enforcementLevel;
if(!((((data519 === "advisory") || (data519 === "mandatory")) || (data519 === "remediate")) || (data519 === "disabled"))){
const err789 = {instancePath:instancePath+"/compute-trusted-launch-fits/enforcementLevel",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
}
else {
const err790 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
var _valid45 = _errs931 === errors;
valid223 = valid223 || _valid45;
if(!valid223){
const err791 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
else {
errors = _errs929;
if(vErrors !== null){
if(_errs929){
vErrors.length = _errs929;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-trusted-launch"] !== undefined){
let data520 = data["compute-trusted-launch"];
const _errs936 = errors;
let valid225 = false;
const _errs937 = errors;
if(!((((data520 === "advisory") || (data520 === "mandatory")) || (data520 === "remediate")) || (data520 === "disabled"))){
const err792 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
var _valid46 = _errs937 === errors;
valid225 = valid225 || _valid46;
const _errs938 = errors;
if(data520 && typeof data520 == "object" && !Array.isArray(data520)){
for(const key99 in data520){
if(!(key99 === "enforcementLevel")){
const err793 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data520.enforcementLevel !== undefined){
let data521 = data520.enforcementLevel;
if(!((((data521 === "advisory") || (data521 === "mandatory")) || (data521 === "remediate")) || (data521 === "disabled"))){
const err794 = {instancePath:instancePath+"/compute-trusted-launch/enforcementLevel",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
}
else {
const err795 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
var _valid46 = _errs938 === errors;
valid225 = valid225 || _valid46;
if(!valid225){
const err796 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
else {
errors = _errs936;
if(vErrors !== null){
if(_errs936){
vErrors.length = _errs936;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-encryption-at-host-fits"] !== undefined){
let data522 = data["compute-encryption-at-host-fits"];
const _errs943 = errors;
let valid227 = false;
const _errs944 = errors;
if(!((((data522 === "advisory") || (data522 === "mandatory")) || (data522 === "remediate")) || (data522 === "disabled"))){
const err797 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
var _valid47 = _errs944 === errors;
valid227 = valid227 || _valid47;
const _errs945 = errors;
if(data522 && typeof data522 == "object" && !Array.isArray(data522)){
for(const key100 in data522){
if(!(key100 === "enforcementLevel")){
const err798 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data522.enforcementLevel !== undefined){
let data523 = data522.enforcementLevel;
if(!((((data523 === "advisory") || (data523 === "mandatory")) || (data523 === "remediate")) || (data523 === "disabled"))){
const err799 = {instancePath:instancePath+"/compute-encryption-at-host-fits/enforcementLevel",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
}
else {
const err800 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
var _valid47 = _errs945 === errors;
valid227 = valid227 || _valid47;
if(!valid227){
const err801 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
else {
errors = _errs943;
if(vErrors !== null){
if(_errs943){
vErrors.length = _errs943;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-encryption-at-host"] !== undefined){
let data524 = data["compute-encryption-at-host"];
const _errs950 = errors;
let valid229 = false;
const _errs951 = errors;
if(!((((data524 === "advisory") || (data524 === "mandatory")) || (data524 === "remediate")) || (data524 === "disabled"))){
const err802 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
var _valid48 = _errs951 === errors;
valid229 = valid229 || _valid48;
const _errs952 = errors;
if(data524 && typeof data524 == "object" && !Array.isArray(data524)){
for(const key101 in data524){
if(!(key101 === "enforcementLevel")){
const err803 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
if(data524.enforcementLevel !== undefined){
let data525 = data524.enforcementLevel;
if(!((((data525 === "advisory") || (data525 === "mandatory")) || (data525 === "remediate")) || (data525 === "disabled"))){
const err804 = {instancePath:instancePath+"/compute-encryption-at-host/enforcementLevel",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
}
else {
const err805 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
var _valid48 = _errs952 === errors;
valid229 = valid229 || _valid48;
if(!valid229){
const err806 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
else {
errors = _errs950;
if(vErrors !== null){
if(_errs950){
vErrors.length = _errs950;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-accelerated-networking-fits"] !== undefined){
let data526 = data["compute-accelerated-networking-fits"];
const _errs957 = errors;
let valid231 = false;
const _errs958 = errors;
if(!((((data526 === "advisory") || (data526 === "mandatory")) || (data526 === "remediate")) || (data526 === "disabled"))){
const err807 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
var _valid49 = _errs958 === errors;
valid231 = valid231 || _valid49;
const _errs959 = errors;
if(data526 && typeof data526 == "object" && !Array.isArray(data526)){
for(const key102 in data526){
if(!(key102 === "enforcementLevel")){
const err808 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
if(data526.enforcementLevel !== undefined){
let data527 = data526.enforcementLevel;
if(!((((data527 === "advisory") || (data527 === "mandatory")) || (data527 === "remediate")) || (data527 === "disabled"))){
const err809 = {instancePath:instancePath+"/compute-accelerated-networking-fits/enforcementLevel",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
}
else {
const err810 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
var _valid49 = _errs959 === errors;
valid231 = valid231 || _valid49;
if(!valid231){
const err811 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
else {
errors = _errs957;
if(vErrors !== null){
if(_errs957){
vErrors.length = _errs957;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-accelerated-networking"] !== undefined){
let data528 = data["compute-accelerated-networking"];
const _errs964 = errors;
let valid233 = false;
const _errs965 = errors;
if(!((((data528 === "advisory") || (data528 === "mandatory")) || (data528 === "remediate")) || (data528 === "disabled"))){
const err812 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
var _valid50 = _errs965 === errors;
valid233 = valid233 || _valid50;
const _errs966 = errors;
if(data528 && typeof data528 == "object" && !Array.isArray(data528)){
for(const key103 in data528){
if(!(key103 === "enforcementLevel")){
const err813 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data528.enforcementLevel !== undefined){
let data529 = data528.enforcementLevel;
if(!((((data529 === "advisory") || (data529 === "mandatory")) || (data529 === "remediate")) || (data529 === "disabled"))){
const err814 = {instancePath:instancePath+"/compute-accelerated-networking/enforcementLevel",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
}
else {
const err815 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
var _valid50 = _errs966 === errors;
valid233 = valid233 || _valid50;
if(!valid233){
const err816 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
else {
errors = _errs964;
if(vErrors !== null){
if(_errs964){
vErrors.length = _errs964;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-os-disk-size"] !== undefined){
let data530 = data["compute-os-disk-size"];
const _errs971 = errors;
let valid235 = false;
const _errs972 = errors;
if(!((((data530 === "advisory") || (data530 === "mandatory")) || (data530 === "remediate")) || (data530 === "disabled"))){
const err817 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-os-disk-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
var _valid51 = _errs972 === errors;
valid235 = valid235 || _valid51;
const _errs973 = errors;
if(data530 && typeof data530 == "object" && !Array.isArray(data530)){
for(const key104 in data530){
if(!(key104 === "enforcementLevel")){
const err818 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data530.enforcementLevel !== undefined){
let data531 = data530.enforcementLevel;
if(!((((data531 === "advisory") || (data531 === "mandatory")) || (data531 === "remediate")) || (data531 === "disabled"))){
const err819 = {instancePath:instancePath+"/compute-os-disk-size/enforcementLevel",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-os-disk-size"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
}
else {
const err820 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
var _valid51 = _errs973 === errors;
valid235 = valid235 || _valid51;
if(!valid235){
const err821 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
else {
errors = _errs971;
if(vErrors !== null){
if(_errs971){
vErrors.length = _errs971;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-premium-os-disk"] !== undefined){
let data532 = data["compute-premium-os-disk"];
const _errs978 = errors;
let valid237 = false;
const _errs979 = errors;
if(!((((data532 === "advisory") || (data532 === "mandatory")) || (data532 === "remediate")) || (data532 === "disabled"))){
const err822 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-premium-os-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
var _valid52 = _errs979 === errors;
valid237 = valid237 || _valid52;
const _errs980 = errors;
if(data532 && typeof data532 == "object" && !Array.isArray(data532)){
for(const key105 in data532){
if(!((key105 === "enforcementLevel") || (key105 === "acceptStandardDisks"))){
const err823 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data532.enforcementLevel !== undefined){
let data533 = data532.enforcementLevel;
if(!((((data533 === "advisory") || (data533 === "mandatory")) || (data533 === "remediate")) || (data533 === "disabled"))){
const err824 = {instancePath:instancePath+"/compute-premium-os-disk/enforcementLevel",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-premium-os-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data532.acceptStandardDisks !== undefined){
if(typeof data532.acceptStandardDisks !== "boolean"){
const err825 = {instancePath:instancePath+"/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
}
else {
const err826 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
var _valid52 = _errs980 === errors;
valid237 = valid237 || _valid52;
if(!valid237){
const err827 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
else {
errors = _errs978;
if(vErrors !== null){
if(_errs978){
vErrors.length = _errs978;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-computer-name"] !== undefined){
let data535 = data["compute-computer-name"];
const _errs987 = errors;
let valid239 = false;
const _errs988 = errors;
if(!((((data535 === "advisory") || (data535 === "mandatory")) || (data535 === "remediate")) || (data535 === "disabled"))){
const err828 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-computer-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
var _valid53 = _errs988 === errors;
valid239 = valid239 || _valid53;
const _errs989 = errors;
if(data535 && typeof data535 == "object" && !Array.isArray(data535)){
for(const key106 in data535){
if(!(key106 === "enforcementLevel")){
const err829 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data535.enforcementLevel !== undefined){
let data536 = data535.enforcementLevel;
if(!((((data536 === "advisory") || (data536 === "mandatory")) || (data536 === "remediate")) || (data536 === "disabled"))){
const err830 = {instancePath:instancePath+"/compute-computer-name/enforcementLevel",schemaPath:"#/properties/compute-computer-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-computer-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
}
else {
const err831 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
var _valid53 = _errs989 === errors;
valid239 = valid239 || _valid53;
if(!valid239){
const err832 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
else {
errors = _errs987;
if(vErrors !== null){
if(_errs987){
vErrors.length = _errs987;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-machine-name"] !== undefined){
let data537 = data["compute-machine-name"];
const _errs994 = errors;
let valid241 = false;
const _errs995 = errors;
if(!((((data537 === "advisory") || (data537 === "mandatory")) || (data537 === "remediate")) || (data537 === "disabled"))){
const err833 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-machine-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
var _valid54 = _errs995 === errors;
valid241 = valid241 || _valid54;
const _errs996 = errors;
if(data537 && typeof data537 == "object" && !Array.isArray(data537)){
for(const key107 in data537){
if(!(key107 === "enforcementLevel")){
const err834 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
if(data537.enforcementLevel !== undefined){
let data538 = data537.enforcementLevel;
if(!((((data538 === "advisory") || (data538 === "mandatory")) || (data538 === "remediate")) || (data538 === "disabled"))){
const err835 = {instancePath:instancePath+"/compute-machine-name/enforcementLevel",schemaPath:"#/properties/compute-machine-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-machine-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
}
else {
const err836 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
var _valid54 = _errs996 === errors;
valid241 = valid241 || _valid54;
if(!valid241){
const err837 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
else {
errors = _errs994;
if(vErrors !== null){
if(_errs994){
vErrors.length = _errs994;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-administrator-name"] !== undefined){
let data539 = data["compute-administrator-name"];
const _errs1001 = errors;
let valid243 = false;
const _errs1002 = errors;
if(!((((data539 === "advisory") || (data539 === "mandatory")) || (data539 === "remediate")) || (data539 === "disabled"))){
const err838 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-administrator-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
var _valid55 = _errs1002 === errors;
valid243 = valid243 || _valid55;
const _errs1003 = errors;
if(data539 && typeof data539 == "object" && !Array.isArray(data539)){
for(const key108 in data539){
if(!(key108 === "enforcementLevel")){
const err839 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data539.enforcementLevel !== undefined){
let data540 = data539.enforcementLevel;
if(!((((data540 === "advisory") || (data540 === "mandatory")) || (data540 === "remediate")) || (data540 === "disabled"))){
const err840 = {instancePath:instancePath+"/compute-administrator-name/enforcementLevel",schemaPath:"#/properties/compute-administrator-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-administrator-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
}
else {
const err841 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
var _valid55 = _errs1003 === errors;
valid243 = valid243 || _valid55;
if(!valid243){
const err842 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
else {
errors = _errs1001;
if(vErrors !== null){
if(_errs1001){
vErrors.length = _errs1001;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-fixed-at-creation"] !== undefined){
let data541 = data["compute-fixed-at-creation"];
const _errs1008 = errors;
let valid245 = false;
const _errs1009 = errors;
if(!((((data541 === "advisory") || (data541 === "mandatory")) || (data541 === "remediate")) || (data541 === "disabled"))){
const err843 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-fixed-at-creation"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
var _valid56 = _errs1009 === errors;
valid245 = valid245 || _valid56;
const _errs1010 = errors;
if(data541 && typeof data541 == "object" && !Array.isArray(data541)){
for(const key109 in data541){
if(!(key109 === "enforcementLevel")){
const err844 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
if(data541.enforcementLevel !== undefined){
let data542 = data541.enforcementLevel;
if(!((((data542 === "advisory") || (data542 === "mandatory")) || (data542 === "remediate")) || (data542 === "disabled"))){
const err845 = {instancePath:instancePath+"/compute-fixed-at-creation/enforcementLevel",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-fixed-at-creation"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
}
else {
const err846 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
var _valid56 = _errs1010 === errors;
valid245 = valid245 || _valid56;
if(!valid245){
const err847 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
else {
errors = _errs1008;
if(vErrors !== null){
if(_errs1008){
vErrors.length = _errs1008;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-no-other-applications"] !== undefined){
let data543 = data["compute-no-other-applications"];
const _errs1015 = errors;
let valid247 = false;
const _errs1016 = errors;
if(!((((data543 === "advisory") || (data543 === "mandatory")) || (data543 === "remediate")) || (data543 === "disabled"))){
const err848 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-no-other-applications"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
var _valid57 = _errs1016 === errors;
valid247 = valid247 || _valid57;
const _errs1017 = errors;
if(data543 && typeof data543 == "object" && !Array.isArray(data543)){
for(const key110 in data543){
if(!(key110 === "enforcementLevel")){
const err849 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data543.enforcementLevel !== undefined){
let data544 = data543.enforcementLevel;
if(!((((data544 === "advisory") || (data544 === "mandatory")) || (data544 === "remediate")) || (data544 === "disabled"))){
const err850 = {instancePath:instancePath+"/compute-no-other-applications/enforcementLevel",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-no-other-applications"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
}
else {
const err851 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
var _valid57 = _errs1017 === errors;
valid247 = valid247 || _valid57;
if(!valid247){
const err852 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
else {
errors = _errs1015;
if(vErrors !== null){
if(_errs1015){
vErrors.length = _errs1015;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-system-identity"] !== undefined){
let data545 = data["compute-system-identity"];
const _errs1022 = errors;
let valid249 = false;
const _errs1023 = errors;
if(!((((data545 === "advisory") || (data545 === "mandatory")) || (data545 === "remediate")) || (data545 === "disabled"))){
const err853 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-system-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
var _valid58 = _errs1023 === errors;
valid249 = valid249 || _valid58;
const _errs1024 = errors;
if(data545 && typeof data545 == "object" && !Array.isArray(data545)){
for(const key111 in data545){
if(!(key111 === "enforcementLevel")){
const err854 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
if(data545.enforcementLevel !== undefined){
let data546 = data545.enforcementLevel;
if(!((((data546 === "advisory") || (data546 === "mandatory")) || (data546 === "remediate")) || (data546 === "disabled"))){
const err855 = {instancePath:instancePath+"/compute-system-identity/enforcementLevel",schemaPath:"#/properties/compute-system-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-system-identity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
}
else {
const err856 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
var _valid58 = _errs1024 === errors;
valid249 = valid249 || _valid58;
if(!valid249){
const err857 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
else {
errors = _errs1022;
if(vErrors !== null){
if(_errs1022){
vErrors.length = _errs1022;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-regular-priority"] !== undefined){
let data547 = data["compute-regular-priority"];
const _errs1029 = errors;
let valid251 = false;
const _errs1030 = errors;
if(!((((data547 === "advisory") || (data547 === "mandatory")) || (data547 === "remediate")) || (data547 === "disabled"))){
const err858 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-regular-priority"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
var _valid59 = _errs1030 === errors;
valid251 = valid251 || _valid59;
const _errs1031 = errors;
if(data547 && typeof data547 == "object" && !Array.isArray(data547)){
for(const key112 in data547){
if(!(key112 === "enforcementLevel")){
const err859 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112}};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
if(data547.enforcementLevel !== undefined){
let data548 = data547.enforcementLevel;
if(!((((data548 === "advisory") || (data548 === "mandatory")) || (data548 === "remediate")) || (data548 === "disabled"))){
const err860 = {instancePath:instancePath+"/compute-regular-priority/enforcementLevel",schemaPath:"#/properties/compute-regular-priority/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-regular-priority"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
}
else {
const err861 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
var _valid59 = _errs1031 === errors;
valid251 = valid251 || _valid59;
if(!valid251){
const err862 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
else {
errors = _errs1029;
if(vErrors !== null){
if(_errs1029){
vErrors.length = _errs1029;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-patch-mode"] !== undefined){
let data549 = data["compute-patch-mode"];
const _errs1036 = errors;
let valid253 = false;
const _errs1037 = errors;
if(!((((data549 === "advisory") || (data549 === "mandatory")) || (data549 === "remediate")) || (data549 === "disabled"))){
const err863 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-mode"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
var _valid60 = _errs1037 === errors;
valid253 = valid253 || _valid60;
const _errs1038 = errors;
if(data549 && typeof data549 == "object" && !Array.isArray(data549)){
for(const key113 in data549){
if(!(key113 === "enforcementLevel")){
const err864 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113}};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
if(data549.enforcementLevel !== undefined){
let data550 = data549.enforcementLevel;
if(!((((data550 === "advisory") || (data550 === "mandatory")) || (data550 === "remediate")) || (data550 === "disabled"))){
const err865 = {instancePath:instancePath+"/compute-patch-mode/enforcementLevel",schemaPath:"#/properties/compute-patch-mode/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-mode"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
}
else {
const err866 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
var _valid60 = _errs1038 === errors;
valid253 = valid253 || _valid60;
if(!valid253){
const err867 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
else {
errors = _errs1036;
if(vErrors !== null){
if(_errs1036){
vErrors.length = _errs1036;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-automatic-updates"] !== undefined){
let data551 = data["compute-automatic-updates"];
const _errs1043 = errors;
let valid255 = false;
const _errs1044 = errors;
if(!((((data551 === "advisory") || (data551 === "mandatory")) || (data551 === "remediate")) || (data551 === "disabled"))){
const err868 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-automatic-updates"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
var _valid61 = _errs1044 === errors;
valid255 = valid255 || _valid61;
const _errs1045 = errors;
if(data551 && typeof data551 == "object" && !Array.isArray(data551)){
for(const key114 in data551){
if(!(key114 === "enforcementLevel")){
const err869 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data551.enforcementLevel !== undefined){
let data552 = data551.enforcementLevel;
if(!((((data552 === "advisory") || (data552 === "mandatory")) || (data552 === "remediate")) || (data552 === "disabled"))){
const err870 = {instancePath:instancePath+"/compute-automatic-updates/enforcementLevel",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-automatic-updates"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
}
else {
const err871 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
var _valid61 = _errs1045 === errors;
valid255 = valid255 || _valid61;
if(!valid255){
const err872 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
else {
errors = _errs1043;
if(vErrors !== null){
if(_errs1043){
vErrors.length = _errs1043;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-scheduled-restarts"] !== undefined){
let data553 = data["compute-scheduled-restarts"];
const _errs1050 = errors;
let valid257 = false;
const _errs1051 = errors;
if(!((((data553 === "advisory") || (data553 === "mandatory")) || (data553 === "remediate")) || (data553 === "disabled"))){
const err873 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scheduled-restarts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
var _valid62 = _errs1051 === errors;
valid257 = valid257 || _valid62;
const _errs1052 = errors;
if(data553 && typeof data553 == "object" && !Array.isArray(data553)){
for(const key115 in data553){
if(!(key115 === "enforcementLevel")){
const err874 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data553.enforcementLevel !== undefined){
let data554 = data553.enforcementLevel;
if(!((((data554 === "advisory") || (data554 === "mandatory")) || (data554 === "remediate")) || (data554 === "disabled"))){
const err875 = {instancePath:instancePath+"/compute-scheduled-restarts/enforcementLevel",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scheduled-restarts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
}
else {
const err876 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
var _valid62 = _errs1052 === errors;
valid257 = valid257 || _valid62;
if(!valid257){
const err877 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
else {
errors = _errs1050;
if(vErrors !== null){
if(_errs1050){
vErrors.length = _errs1050;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-patch-assessment"] !== undefined){
let data555 = data["compute-patch-assessment"];
const _errs1057 = errors;
let valid259 = false;
const _errs1058 = errors;
if(!((((data555 === "advisory") || (data555 === "mandatory")) || (data555 === "remediate")) || (data555 === "disabled"))){
const err878 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
var _valid63 = _errs1058 === errors;
valid259 = valid259 || _valid63;
const _errs1059 = errors;
if(data555 && typeof data555 == "object" && !Array.isArray(data555)){
for(const key116 in data555){
if(!(key116 === "enforcementLevel")){
const err879 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
if(data555.enforcementLevel !== undefined){
let data556 = data555.enforcementLevel;
if(!((((data556 === "advisory") || (data556 === "mandatory")) || (data556 === "remediate")) || (data556 === "disabled"))){
const err880 = {instancePath:instancePath+"/compute-patch-assessment/enforcementLevel",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
}
else {
const err881 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
var _valid63 = _errs1059 === errors;
valid259 = valid259 || _valid63;
if(!valid259){
const err882 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
else {
errors = _errs1057;
if(vErrors !== null){
if(_errs1057){
vErrors.length = _errs1057;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-hybrid-benefit"] !== undefined){
let data557 = data["compute-hybrid-benefit"];
const _errs1064 = errors;
let valid261 = false;
const _errs1065 = errors;
if(!((((data557 === "advisory") || (data557 === "mandatory")) || (data557 === "remediate")) || (data557 === "disabled"))){
const err883 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-hybrid-benefit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
var _valid64 = _errs1065 === errors;
valid261 = valid261 || _valid64;
const _errs1066 = errors;
if(data557 && typeof data557 == "object" && !Array.isArray(data557)){
for(const key117 in data557){
if(!(key117 === "enforcementLevel")){
const err884 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117}};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data557.enforcementLevel !== undefined){
let data558 = data557.enforcementLevel;
if(!((((data558 === "advisory") || (data558 === "mandatory")) || (data558 === "remediate")) || (data558 === "disabled"))){
const err885 = {instancePath:instancePath+"/compute-hybrid-benefit/enforcementLevel",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-hybrid-benefit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
}
else {
const err886 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
var _valid64 = _errs1066 === errors;
valid261 = valid261 || _valid64;
if(!valid261){
const err887 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
else {
errors = _errs1064;
if(vErrors !== null){
if(_errs1064){
vErrors.length = _errs1064;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-has-data-disk"] !== undefined){
let data559 = data["storage-pool-has-data-disk"];
const _errs1071 = errors;
let valid263 = false;
const _errs1072 = errors;
if(!((((data559 === "advisory") || (data559 === "mandatory")) || (data559 === "remediate")) || (data559 === "disabled"))){
const err888 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
var _valid65 = _errs1072 === errors;
valid263 = valid263 || _valid65;
const _errs1073 = errors;
if(data559 && typeof data559 == "object" && !Array.isArray(data559)){
for(const key118 in data559){
if(!(key118 === "enforcementLevel")){
const err889 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118}};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data559.enforcementLevel !== undefined){
let data560 = data559.enforcementLevel;
if(!((((data560 === "advisory") || (data560 === "mandatory")) || (data560 === "remediate")) || (data560 === "disabled"))){
const err890 = {instancePath:instancePath+"/storage-pool-has-data-disk/enforcementLevel",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
}
else {
const err891 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
var _valid65 = _errs1073 === errors;
valid263 = valid263 || _valid65;
if(!valid263){
const err892 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
else {
errors = _errs1071;
if(vErrors !== null){
if(_errs1071){
vErrors.length = _errs1071;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-count"] !== undefined){
let data561 = data["storage-data-disk-count"];
const _errs1078 = errors;
let valid265 = false;
const _errs1079 = errors;
if(!((((data561 === "advisory") || (data561 === "mandatory")) || (data561 === "remediate")) || (data561 === "disabled"))){
const err893 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
var _valid66 = _errs1079 === errors;
valid265 = valid265 || _valid66;
const _errs1080 = errors;
if(data561 && typeof data561 == "object" && !Array.isArray(data561)){
for(const key119 in data561){
if(!(key119 === "enforcementLevel")){
const err894 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119}};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
if(data561.enforcementLevel !== undefined){
let data562 = data561.enforcementLevel;
if(!((((data562 === "advisory") || (data562 === "mandatory")) || (data562 === "remediate")) || (data562 === "disabled"))){
const err895 = {instancePath:instancePath+"/storage-data-disk-count/enforcementLevel",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
}
else {
const err896 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
var _valid66 = _errs1080 === errors;
valid265 = valid265 || _valid66;
if(!valid265){
const err897 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
else {
errors = _errs1078;
if(vErrors !== null){
if(_errs1078){
vErrors.length = _errs1078;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-own-resource"] !== undefined){
let data563 = data["storage-data-disk-own-resource"];
const _errs1085 = errors;
let valid267 = false;
const _errs1086 = errors;
if(!((((data563 === "advisory") || (data563 === "mandatory")) || (data563 === "remediate")) || (data563 === "disabled"))){
const err898 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
var _valid67 = _errs1086 === errors;
valid267 = valid267 || _valid67;
const _errs1087 = errors;
if(data563 && typeof data563 == "object" && !Array.isArray(data563)){
for(const key120 in data563){
if(!(key120 === "enforcementLevel")){
const err899 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120}};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
if(data563.enforcementLevel !== undefined){
let data564 = data563.enforcementLevel;
if(!((((data564 === "advisory") || (data564 === "mandatory")) || (data564 === "remediate")) || (data564 === "disabled"))){
const err900 = {instancePath:instancePath+"/storage-data-disk-own-resource/enforcementLevel",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
}
else {
const err901 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
var _valid67 = _errs1087 === errors;
valid267 = valid267 || _valid67;
if(!valid267){
const err902 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
else {
errors = _errs1085;
if(vErrors !== null){
if(_errs1085){
vErrors.length = _errs1085;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-detach-on-deletion"] !== undefined){
let data565 = data["storage-data-disk-detach-on-deletion"];
const _errs1092 = errors;
let valid269 = false;
const _errs1093 = errors;
if(!((((data565 === "advisory") || (data565 === "mandatory")) || (data565 === "remediate")) || (data565 === "disabled"))){
const err903 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
var _valid68 = _errs1093 === errors;
valid269 = valid269 || _valid68;
const _errs1094 = errors;
if(data565 && typeof data565 == "object" && !Array.isArray(data565)){
for(const key121 in data565){
if(!(key121 === "enforcementLevel")){
const err904 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121}};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data565.enforcementLevel !== undefined){
let data566 = data565.enforcementLevel;
if(!((((data566 === "advisory") || (data566 === "mandatory")) || (data566 === "remediate")) || (data566 === "disabled"))){
const err905 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion/enforcementLevel",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
}
else {
const err906 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
var _valid68 = _errs1094 === errors;
valid269 = valid269 || _valid68;
if(!valid269){
const err907 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
else {
errors = _errs1092;
if(vErrors !== null){
if(_errs1092){
vErrors.length = _errs1092;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-unique"] !== undefined){
let data567 = data["storage-lun-unique"];
const _errs1099 = errors;
let valid271 = false;
const _errs1100 = errors;
if(!((((data567 === "advisory") || (data567 === "mandatory")) || (data567 === "remediate")) || (data567 === "disabled"))){
const err908 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
var _valid69 = _errs1100 === errors;
valid271 = valid271 || _valid69;
const _errs1101 = errors;
if(data567 && typeof data567 == "object" && !Array.isArray(data567)){
for(const key122 in data567){
if(!(key122 === "enforcementLevel")){
const err909 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122}};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
if(data567.enforcementLevel !== undefined){
let data568 = data567.enforcementLevel;
if(!((((data568 === "advisory") || (data568 === "mandatory")) || (data568 === "remediate")) || (data568 === "disabled"))){
const err910 = {instancePath:instancePath+"/storage-lun-unique/enforcementLevel",schemaPath:"#/properties/storage-lun-unique/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
}
else {
const err911 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
var _valid69 = _errs1101 === errors;
valid271 = valid271 || _valid69;
if(!valid271){
const err912 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
else {
errors = _errs1099;
if(vErrors !== null){
if(_errs1099){
vErrors.length = _errs1099;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-in-range"] !== undefined){
let data569 = data["storage-lun-in-range"];
const _errs1106 = errors;
let valid273 = false;
const _errs1107 = errors;
if(!((((data569 === "advisory") || (data569 === "mandatory")) || (data569 === "remediate")) || (data569 === "disabled"))){
const err913 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
var _valid70 = _errs1107 === errors;
valid273 = valid273 || _valid70;
const _errs1108 = errors;
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
for(const key123 in data569){
if(!(key123 === "enforcementLevel")){
const err914 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123}};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
if(data569.enforcementLevel !== undefined){
let data570 = data569.enforcementLevel;
if(!((((data570 === "advisory") || (data570 === "mandatory")) || (data570 === "remediate")) || (data570 === "disabled"))){
const err915 = {instancePath:instancePath+"/storage-lun-in-range/enforcementLevel",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
}
else {
const err916 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
var _valid70 = _errs1108 === errors;
valid273 = valid273 || _valid70;
if(!valid273){
const err917 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
else {
errors = _errs1106;
if(vErrors !== null){
if(_errs1106){
vErrors.length = _errs1106;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-host-caching-none"] !== undefined){
let data571 = data["storage-pool-host-caching-none"];
const _errs1113 = errors;
let valid275 = false;
const _errs1114 = errors;
if(!((((data571 === "advisory") || (data571 === "mandatory")) || (data571 === "remediate")) || (data571 === "disabled"))){
const err918 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
var _valid71 = _errs1114 === errors;
valid275 = valid275 || _valid71;
const _errs1115 = errors;
if(data571 && typeof data571 == "object" && !Array.isArray(data571)){
for(const key124 in data571){
if(!(key124 === "enforcementLevel")){
const err919 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124}};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
if(data571.enforcementLevel !== undefined){
let data572 = data571.enforcementLevel;
if(!((((data572 === "advisory") || (data572 === "mandatory")) || (data572 === "remediate")) || (data572 === "disabled"))){
const err920 = {instancePath:instancePath+"/storage-pool-host-caching-none/enforcementLevel",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
}
else {
const err921 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
var _valid71 = _errs1115 === errors;
valid275 = valid275 || _valid71;
if(!valid275){
const err922 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
else {
errors = _errs1113;
if(vErrors !== null){
if(_errs1113){
vErrors.length = _errs1113;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-managed-disks-only"] !== undefined){
let data573 = data["storage-managed-disks-only"];
const _errs1120 = errors;
let valid277 = false;
const _errs1121 = errors;
if(!((((data573 === "advisory") || (data573 === "mandatory")) || (data573 === "remediate")) || (data573 === "disabled"))){
const err923 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
var _valid72 = _errs1121 === errors;
valid277 = valid277 || _valid72;
const _errs1122 = errors;
if(data573 && typeof data573 == "object" && !Array.isArray(data573)){
for(const key125 in data573){
if(!(key125 === "enforcementLevel")){
const err924 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125}};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
if(data573.enforcementLevel !== undefined){
let data574 = data573.enforcementLevel;
if(!((((data574 === "advisory") || (data574 === "mandatory")) || (data574 === "remediate")) || (data574 === "disabled"))){
const err925 = {instancePath:instancePath+"/storage-managed-disks-only/enforcementLevel",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
}
else {
const err926 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
var _valid72 = _errs1122 === errors;
valid277 = valid277 || _valid72;
if(!valid277){
const err927 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
else {
errors = _errs1120;
if(vErrors !== null){
if(_errs1120){
vErrors.length = _errs1120;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-not-shared"] !== undefined){
let data575 = data["storage-disk-not-shared"];
const _errs1127 = errors;
let valid279 = false;
const _errs1128 = errors;
if(!((((data575 === "advisory") || (data575 === "mandatory")) || (data575 === "remediate")) || (data575 === "disabled"))){
const err928 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
var _valid73 = _errs1128 === errors;
valid279 = valid279 || _valid73;
const _errs1129 = errors;
if(data575 && typeof data575 == "object" && !Array.isArray(data575)){
for(const key126 in data575){
if(!(key126 === "enforcementLevel")){
const err929 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126}};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
if(data575.enforcementLevel !== undefined){
let data576 = data575.enforcementLevel;
if(!((((data576 === "advisory") || (data576 === "mandatory")) || (data576 === "remediate")) || (data576 === "disabled"))){
const err930 = {instancePath:instancePath+"/storage-disk-not-shared/enforcementLevel",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
}
else {
const err931 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
var _valid73 = _errs1129 === errors;
valid279 = valid279 || _valid73;
if(!valid279){
const err932 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
else {
errors = _errs1127;
if(vErrors !== null){
if(_errs1127){
vErrors.length = _errs1127;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-av2-pool-limits"] !== undefined){
let data577 = data["storage-av2-pool-limits"];
const _errs1134 = errors;
let valid281 = false;
const _errs1135 = errors;
if(!((((data577 === "advisory") || (data577 === "mandatory")) || (data577 === "remediate")) || (data577 === "disabled"))){
const err933 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
var _valid74 = _errs1135 === errors;
valid281 = valid281 || _valid74;
const _errs1136 = errors;
if(data577 && typeof data577 == "object" && !Array.isArray(data577)){
for(const key127 in data577){
if(!(key127 === "enforcementLevel")){
const err934 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127}};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
if(data577.enforcementLevel !== undefined){
let data578 = data577.enforcementLevel;
if(!((((data578 === "advisory") || (data578 === "mandatory")) || (data578 === "remediate")) || (data578 === "disabled"))){
const err935 = {instancePath:instancePath+"/storage-av2-pool-limits/enforcementLevel",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
}
else {
const err936 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
var _valid74 = _errs1136 === errors;
valid281 = valid281 || _valid74;
if(!valid281){
const err937 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
else {
errors = _errs1134;
if(vErrors !== null){
if(_errs1134){
vErrors.length = _errs1134;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-size-tested"] !== undefined){
let data579 = data["storage-pool-size-tested"];
const _errs1141 = errors;
let valid283 = false;
const _errs1142 = errors;
if(!((((data579 === "advisory") || (data579 === "mandatory")) || (data579 === "remediate")) || (data579 === "disabled"))){
const err938 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
var _valid75 = _errs1142 === errors;
valid283 = valid283 || _valid75;
const _errs1143 = errors;
if(data579 && typeof data579 == "object" && !Array.isArray(data579)){
for(const key128 in data579){
if(!(key128 === "enforcementLevel")){
const err939 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128}};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
if(data579.enforcementLevel !== undefined){
let data580 = data579.enforcementLevel;
if(!((((data580 === "advisory") || (data580 === "mandatory")) || (data580 === "remediate")) || (data580 === "disabled"))){
const err940 = {instancePath:instancePath+"/storage-pool-size-tested/enforcementLevel",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
}
else {
const err941 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
var _valid75 = _errs1143 === errors;
valid283 = valid283 || _valid75;
if(!valid283){
const err942 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
else {
errors = _errs1141;
if(vErrors !== null){
if(_errs1141){
vErrors.length = _errs1141;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity"] !== undefined){
let data581 = data["storage-pool-capacity"];
const _errs1148 = errors;
let valid285 = false;
const _errs1149 = errors;
if(!((((data581 === "advisory") || (data581 === "mandatory")) || (data581 === "remediate")) || (data581 === "disabled"))){
const err943 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
var _valid76 = _errs1149 === errors;
valid285 = valid285 || _valid76;
const _errs1150 = errors;
if(data581 && typeof data581 == "object" && !Array.isArray(data581)){
for(const key129 in data581){
if(!((key129 === "enforcementLevel") || (key129 === "protectedGiBByMachine"))){
const err944 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129}};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
if(data581.enforcementLevel !== undefined){
let data582 = data581.enforcementLevel;
if(!((((data582 === "advisory") || (data582 === "mandatory")) || (data582 === "remediate")) || (data582 === "disabled"))){
const err945 = {instancePath:instancePath+"/storage-pool-capacity/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data581.protectedGiBByMachine !== undefined){
let data583 = data581.protectedGiBByMachine;
if(data583 && typeof data583 == "object" && !Array.isArray(data583)){
for(const key130 in data583){
let data584 = data583[key130];
if((typeof data584 == "number") && (isFinite(data584))){
if(data584 <= 0 || isNaN(data584)){
const err946 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key130.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
else {
const err947 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key130.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
}
else {
const err948 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
}
else {
const err949 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
var _valid76 = _errs1150 === errors;
valid285 = valid285 || _valid76;
if(!valid285){
const err950 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
else {
errors = _errs1148;
if(vErrors !== null){
if(_errs1148){
vErrors.length = _errs1148;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity-floor"] !== undefined){
let data585 = data["storage-pool-capacity-floor"];
const _errs1160 = errors;
let valid288 = false;
const _errs1161 = errors;
if(!((((data585 === "advisory") || (data585 === "mandatory")) || (data585 === "remediate")) || (data585 === "disabled"))){
const err951 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
var _valid77 = _errs1161 === errors;
valid288 = valid288 || _valid77;
const _errs1162 = errors;
if(data585 && typeof data585 == "object" && !Array.isArray(data585)){
for(const key131 in data585){
if(!((key131 === "enforcementLevel") || (key131 === "protectedGiBByMachine"))){
const err952 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131}};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
if(data585.enforcementLevel !== undefined){
let data586 = data585.enforcementLevel;
if(!((((data586 === "advisory") || (data586 === "mandatory")) || (data586 === "remediate")) || (data586 === "disabled"))){
const err953 = {instancePath:instancePath+"/storage-pool-capacity-floor/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
if(data585.protectedGiBByMachine !== undefined){
let data587 = data585.protectedGiBByMachine;
if(data587 && typeof data587 == "object" && !Array.isArray(data587)){
for(const key132 in data587){
let data588 = data587[key132];
if((typeof data588 == "number") && (isFinite(data588))){
if(data588 <= 0 || isNaN(data588)){
const err954 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
else {
const err955 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
}
else {
const err956 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
}
else {
const err957 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
var _valid77 = _errs1162 === errors;
valid288 = valid288 || _valid77;
if(!valid288){
const err958 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
else {
errors = _errs1160;
if(vErrors !== null){
if(_errs1160){
vErrors.length = _errs1160;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-persistent"] !== undefined){
let data589 = data["storage-os-disk-persistent"];
const _errs1172 = errors;
let valid291 = false;
const _errs1173 = errors;
if(!((((data589 === "advisory") || (data589 === "mandatory")) || (data589 === "remediate")) || (data589 === "disabled"))){
const err959 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
var _valid78 = _errs1173 === errors;
valid291 = valid291 || _valid78;
const _errs1174 = errors;
if(data589 && typeof data589 == "object" && !Array.isArray(data589)){
for(const key133 in data589){
if(!(key133 === "enforcementLevel")){
const err960 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133}};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
if(data589.enforcementLevel !== undefined){
let data590 = data589.enforcementLevel;
if(!((((data590 === "advisory") || (data590 === "mandatory")) || (data590 === "remediate")) || (data590 === "disabled"))){
const err961 = {instancePath:instancePath+"/storage-os-disk-persistent/enforcementLevel",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
}
else {
const err962 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
var _valid78 = _errs1174 === errors;
valid291 = valid291 || _valid78;
if(!valid291){
const err963 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
else {
errors = _errs1172;
if(vErrors !== null){
if(_errs1172){
vErrors.length = _errs1172;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-type"] !== undefined){
let data591 = data["storage-os-disk-type"];
const _errs1179 = errors;
let valid293 = false;
const _errs1180 = errors;
if(!((((data591 === "advisory") || (data591 === "mandatory")) || (data591 === "remediate")) || (data591 === "disabled"))){
const err964 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
var _valid79 = _errs1180 === errors;
valid293 = valid293 || _valid79;
const _errs1181 = errors;
if(data591 && typeof data591 == "object" && !Array.isArray(data591)){
for(const key134 in data591){
if(!(key134 === "enforcementLevel")){
const err965 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134}};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
if(data591.enforcementLevel !== undefined){
let data592 = data591.enforcementLevel;
if(!((((data592 === "advisory") || (data592 === "mandatory")) || (data592 === "remediate")) || (data592 === "disabled"))){
const err966 = {instancePath:instancePath+"/storage-os-disk-type/enforcementLevel",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
}
else {
const err967 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
var _valid79 = _errs1181 === errors;
valid293 = valid293 || _valid79;
if(!valid293){
const err968 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
else {
errors = _errs1179;
if(vErrors !== null){
if(_errs1179){
vErrors.length = _errs1179;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-not-hdd"] !== undefined){
let data593 = data["storage-os-disk-not-hdd"];
const _errs1186 = errors;
let valid295 = false;
const _errs1187 = errors;
if(!((((data593 === "advisory") || (data593 === "mandatory")) || (data593 === "remediate")) || (data593 === "disabled"))){
const err969 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
var _valid80 = _errs1187 === errors;
valid295 = valid295 || _valid80;
const _errs1188 = errors;
if(data593 && typeof data593 == "object" && !Array.isArray(data593)){
for(const key135 in data593){
if(!(key135 === "enforcementLevel")){
const err970 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key135}};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
if(data593.enforcementLevel !== undefined){
let data594 = data593.enforcementLevel;
if(!((((data594 === "advisory") || (data594 === "mandatory")) || (data594 === "remediate")) || (data594 === "disabled"))){
const err971 = {instancePath:instancePath+"/storage-os-disk-not-hdd/enforcementLevel",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
}
else {
const err972 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
var _valid80 = _errs1188 === errors;
valid295 = valid295 || _valid80;
if(!valid295){
const err973 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
else {
errors = _errs1186;
if(vErrors !== null){
if(_errs1186){
vErrors.length = _errs1186;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-premium-disk-on-premium-size"] !== undefined){
let data595 = data["storage-premium-disk-on-premium-size"];
const _errs1193 = errors;
let valid297 = false;
const _errs1194 = errors;
if(!((((data595 === "advisory") || (data595 === "mandatory")) || (data595 === "remediate")) || (data595 === "disabled"))){
const err974 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
var _valid81 = _errs1194 === errors;
valid297 = valid297 || _valid81;
const _errs1195 = errors;
if(data595 && typeof data595 == "object" && !Array.isArray(data595)){
for(const key136 in data595){
if(!(key136 === "enforcementLevel")){
const err975 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key136}};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
if(data595.enforcementLevel !== undefined){
let data596 = data595.enforcementLevel;
if(!((((data596 === "advisory") || (data596 === "mandatory")) || (data596 === "remediate")) || (data596 === "disabled"))){
const err976 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size/enforcementLevel",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
}
else {
const err977 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
var _valid81 = _errs1195 === errors;
valid297 = valid297 || _valid81;
if(!valid297){
const err978 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
else {
errors = _errs1193;
if(vErrors !== null){
if(_errs1193){
vErrors.length = _errs1193;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data597 = data["storage-zonal-disk-on-zonal-machine"];
const _errs1200 = errors;
let valid299 = false;
const _errs1201 = errors;
if(!((((data597 === "advisory") || (data597 === "mandatory")) || (data597 === "remediate")) || (data597 === "disabled"))){
const err979 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
var _valid82 = _errs1201 === errors;
valid299 = valid299 || _valid82;
const _errs1202 = errors;
if(data597 && typeof data597 == "object" && !Array.isArray(data597)){
for(const key137 in data597){
if(!(key137 === "enforcementLevel")){
const err980 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137}};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
if(data597.enforcementLevel !== undefined){
let data598 = data597.enforcementLevel;
if(!((((data598 === "advisory") || (data598 === "mandatory")) || (data598 === "remediate")) || (data598 === "disabled"))){
const err981 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine/enforcementLevel",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
}
}
else {
const err982 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
var _valid82 = _errs1202 === errors;
valid299 = valid299 || _valid82;
if(!valid299){
const err983 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
else {
errors = _errs1200;
if(vErrors !== null){
if(_errs1200){
vErrors.length = _errs1200;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-ultra-disk-enabled"] !== undefined){
let data599 = data["storage-ultra-disk-enabled"];
const _errs1207 = errors;
let valid301 = false;
const _errs1208 = errors;
if(!((((data599 === "advisory") || (data599 === "mandatory")) || (data599 === "remediate")) || (data599 === "disabled"))){
const err984 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
var _valid83 = _errs1208 === errors;
valid301 = valid301 || _valid83;
const _errs1209 = errors;
if(data599 && typeof data599 == "object" && !Array.isArray(data599)){
for(const key138 in data599){
if(!(key138 === "enforcementLevel")){
const err985 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key138}};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
if(data599.enforcementLevel !== undefined){
let data600 = data599.enforcementLevel;
if(!((((data600 === "advisory") || (data600 === "mandatory")) || (data600 === "remediate")) || (data600 === "disabled"))){
const err986 = {instancePath:instancePath+"/storage-ultra-disk-enabled/enforcementLevel",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
}
else {
const err987 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
var _valid83 = _errs1209 === errors;
valid301 = valid301 || _valid83;
if(!valid301){
const err988 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
else {
errors = _errs1207;
if(vErrors !== null){
if(_errs1207){
vErrors.length = _errs1207;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-in-machine-zone"] !== undefined){
let data601 = data["storage-disk-in-machine-zone"];
const _errs1214 = errors;
let valid303 = false;
const _errs1215 = errors;
if(!((((data601 === "advisory") || (data601 === "mandatory")) || (data601 === "remediate")) || (data601 === "disabled"))){
const err989 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
var _valid84 = _errs1215 === errors;
valid303 = valid303 || _valid84;
const _errs1216 = errors;
if(data601 && typeof data601 == "object" && !Array.isArray(data601)){
for(const key139 in data601){
if(!(key139 === "enforcementLevel")){
const err990 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139}};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
if(data601.enforcementLevel !== undefined){
let data602 = data601.enforcementLevel;
if(!((((data602 === "advisory") || (data602 === "mandatory")) || (data602 === "remediate")) || (data602 === "disabled"))){
const err991 = {instancePath:instancePath+"/storage-disk-in-machine-zone/enforcementLevel",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
}
}
else {
const err992 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
var _valid84 = _errs1216 === errors;
valid303 = valid303 || _valid84;
if(!valid303){
const err993 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
else {
errors = _errs1214;
if(vErrors !== null){
if(_errs1214){
vErrors.length = _errs1214;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-in-range"] !== undefined){
let data603 = data["storage-disk-size-in-range"];
const _errs1221 = errors;
let valid305 = false;
const _errs1222 = errors;
if(!((((data603 === "advisory") || (data603 === "mandatory")) || (data603 === "remediate")) || (data603 === "disabled"))){
const err994 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
var _valid85 = _errs1222 === errors;
valid305 = valid305 || _valid85;
const _errs1223 = errors;
if(data603 && typeof data603 == "object" && !Array.isArray(data603)){
for(const key140 in data603){
if(!(key140 === "enforcementLevel")){
const err995 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140}};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
}
if(data603.enforcementLevel !== undefined){
let data604 = data603.enforcementLevel;
if(!((((data604 === "advisory") || (data604 === "mandatory")) || (data604 === "remediate")) || (data604 === "disabled"))){
const err996 = {instancePath:instancePath+"/storage-disk-size-in-range/enforcementLevel",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
}
}
else {
const err997 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
var _valid85 = _errs1223 === errors;
valid305 = valid305 || _valid85;
if(!valid305){
const err998 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
else {
errors = _errs1221;
if(vErrors !== null){
if(_errs1221){
vErrors.length = _errs1221;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-aligned"] !== undefined){
let data605 = data["storage-disk-size-aligned"];
const _errs1228 = errors;
let valid307 = false;
const _errs1229 = errors;
if(!((((data605 === "advisory") || (data605 === "mandatory")) || (data605 === "remediate")) || (data605 === "disabled"))){
const err999 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
var _valid86 = _errs1229 === errors;
valid307 = valid307 || _valid86;
const _errs1230 = errors;
if(data605 && typeof data605 == "object" && !Array.isArray(data605)){
for(const key141 in data605){
if(!(key141 === "enforcementLevel")){
const err1000 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141}};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
}
if(data605.enforcementLevel !== undefined){
let data606 = data605.enforcementLevel;
if(!((((data606 === "advisory") || (data606 === "mandatory")) || (data606 === "remediate")) || (data606 === "disabled"))){
const err1001 = {instancePath:instancePath+"/storage-disk-size-aligned/enforcementLevel",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
}
}
else {
const err1002 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
var _valid86 = _errs1230 === errors;
valid307 = valid307 || _valid86;
if(!valid307){
const err1003 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
else {
errors = _errs1228;
if(vErrors !== null){
if(_errs1228){
vErrors.length = _errs1228;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-public-access-off"] !== undefined){
let data607 = data["storage-disk-public-access-off"];
const _errs1235 = errors;
let valid309 = false;
const _errs1236 = errors;
if(!((((data607 === "advisory") || (data607 === "mandatory")) || (data607 === "remediate")) || (data607 === "disabled"))){
const err1004 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
var _valid87 = _errs1236 === errors;
valid309 = valid309 || _valid87;
const _errs1237 = errors;
if(data607 && typeof data607 == "object" && !Array.isArray(data607)){
for(const key142 in data607){
if(!(key142 === "enforcementLevel")){
const err1005 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142}};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
if(data607.enforcementLevel !== undefined){
let data608 = data607.enforcementLevel;
if(!((((data608 === "advisory") || (data608 === "mandatory")) || (data608 === "remediate")) || (data608 === "disabled"))){
const err1006 = {instancePath:instancePath+"/storage-disk-public-access-off/enforcementLevel",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
}
else {
const err1007 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
var _valid87 = _errs1237 === errors;
valid309 = valid309 || _valid87;
if(!valid309){
const err1008 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
else {
errors = _errs1235;
if(vErrors !== null){
if(_errs1235){
vErrors.length = _errs1235;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-customer-key"] !== undefined){
let data609 = data["storage-disk-customer-key"];
const _errs1242 = errors;
let valid311 = false;
const _errs1243 = errors;
if(!((((data609 === "advisory") || (data609 === "mandatory")) || (data609 === "remediate")) || (data609 === "disabled"))){
const err1009 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
var _valid88 = _errs1243 === errors;
valid311 = valid311 || _valid88;
const _errs1244 = errors;
if(data609 && typeof data609 == "object" && !Array.isArray(data609)){
for(const key143 in data609){
if(!(key143 === "enforcementLevel")){
const err1010 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143}};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
}
if(data609.enforcementLevel !== undefined){
let data610 = data609.enforcementLevel;
if(!((((data610 === "advisory") || (data610 === "mandatory")) || (data610 === "remediate")) || (data610 === "disabled"))){
const err1011 = {instancePath:instancePath+"/storage-disk-customer-key/enforcementLevel",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
}
else {
const err1012 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
var _valid88 = _errs1244 === errors;
valid311 = valid311 || _valid88;
if(!valid311){
const err1013 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
else {
errors = _errs1242;
if(vErrors !== null){
if(_errs1242){
vErrors.length = _errs1242;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-azure-disk-encryption"] !== undefined){
let data611 = data["storage-no-azure-disk-encryption"];
const _errs1249 = errors;
let valid313 = false;
const _errs1250 = errors;
if(!((((data611 === "advisory") || (data611 === "mandatory")) || (data611 === "remediate")) || (data611 === "disabled"))){
const err1014 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
var _valid89 = _errs1250 === errors;
valid313 = valid313 || _valid89;
const _errs1251 = errors;
if(data611 && typeof data611 == "object" && !Array.isArray(data611)){
for(const key144 in data611){
if(!(key144 === "enforcementLevel")){
const err1015 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144}};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
}
if(data611.enforcementLevel !== undefined){
let data612 = data611.enforcementLevel;
if(!((((data612 === "advisory") || (data612 === "mandatory")) || (data612 === "remediate")) || (data612 === "disabled"))){
const err1016 = {instancePath:instancePath+"/storage-no-azure-disk-encryption/enforcementLevel",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
}
}
else {
const err1017 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
var _valid89 = _errs1251 === errors;
valid313 = valid313 || _valid89;
if(!valid313){
const err1018 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
else {
errors = _errs1249;
if(vErrors !== null){
if(_errs1249){
vErrors.length = _errs1249;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data613 = data["storage-no-encryption-settings-on-data-disk"];
const _errs1256 = errors;
let valid315 = false;
const _errs1257 = errors;
if(!((((data613 === "advisory") || (data613 === "mandatory")) || (data613 === "remediate")) || (data613 === "disabled"))){
const err1019 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
var _valid90 = _errs1257 === errors;
valid315 = valid315 || _valid90;
const _errs1258 = errors;
if(data613 && typeof data613 == "object" && !Array.isArray(data613)){
for(const key145 in data613){
if(!(key145 === "enforcementLevel")){
const err1020 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145}};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
if(data613.enforcementLevel !== undefined){
let data614 = data613.enforcementLevel;
if(!((((data614 === "advisory") || (data614 === "mandatory")) || (data614 === "remediate")) || (data614 === "disabled"))){
const err1021 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk/enforcementLevel",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
}
else {
const err1022 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
var _valid90 = _errs1258 === errors;
valid315 = valid315 || _valid90;
if(!valid315){
const err1023 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
else {
errors = _errs1256;
if(vErrors !== null){
if(_errs1256){
vErrors.length = _errs1256;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-write-accelerator-off"] !== undefined){
let data615 = data["storage-write-accelerator-off"];
const _errs1263 = errors;
let valid317 = false;
const _errs1264 = errors;
if(!((((data615 === "advisory") || (data615 === "mandatory")) || (data615 === "remediate")) || (data615 === "disabled"))){
const err1024 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
var _valid91 = _errs1264 === errors;
valid317 = valid317 || _valid91;
const _errs1265 = errors;
if(data615 && typeof data615 == "object" && !Array.isArray(data615)){
for(const key146 in data615){
if(!(key146 === "enforcementLevel")){
const err1025 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key146}};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
}
if(data615.enforcementLevel !== undefined){
let data616 = data615.enforcementLevel;
if(!((((data616 === "advisory") || (data616 === "mandatory")) || (data616 === "remediate")) || (data616 === "disabled"))){
const err1026 = {instancePath:instancePath+"/storage-write-accelerator-off/enforcementLevel",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
}
}
else {
const err1027 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
var _valid91 = _errs1265 === errors;
valid317 = valid317 || _valid91;
if(!valid317){
const err1028 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
else {
errors = _errs1263;
if(vErrors !== null){
if(_errs1263){
vErrors.length = _errs1263;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-https-only"] !== undefined){
let data617 = data["storage-artifacts-https-only"];
const _errs1270 = errors;
let valid319 = false;
const _errs1271 = errors;
if(!((((data617 === "advisory") || (data617 === "mandatory")) || (data617 === "remediate")) || (data617 === "disabled"))){
const err1029 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
var _valid92 = _errs1271 === errors;
valid319 = valid319 || _valid92;
const _errs1272 = errors;
if(data617 && typeof data617 == "object" && !Array.isArray(data617)){
for(const key147 in data617){
if(!(key147 === "enforcementLevel")){
const err1030 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key147}};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
}
if(data617.enforcementLevel !== undefined){
let data618 = data617.enforcementLevel;
if(!((((data618 === "advisory") || (data618 === "mandatory")) || (data618 === "remediate")) || (data618 === "disabled"))){
const err1031 = {instancePath:instancePath+"/storage-artifacts-https-only/enforcementLevel",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
}
else {
const err1032 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
var _valid92 = _errs1272 === errors;
valid319 = valid319 || _valid92;
if(!valid319){
const err1033 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
else {
errors = _errs1270;
if(vErrors !== null){
if(_errs1270){
vErrors.length = _errs1270;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-tls12"] !== undefined){
let data619 = data["storage-artifacts-tls12"];
const _errs1277 = errors;
let valid321 = false;
const _errs1278 = errors;
if(!((((data619 === "advisory") || (data619 === "mandatory")) || (data619 === "remediate")) || (data619 === "disabled"))){
const err1034 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
var _valid93 = _errs1278 === errors;
valid321 = valid321 || _valid93;
const _errs1279 = errors;
if(data619 && typeof data619 == "object" && !Array.isArray(data619)){
for(const key148 in data619){
if(!(key148 === "enforcementLevel")){
const err1035 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key148}};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
}
if(data619.enforcementLevel !== undefined){
let data620 = data619.enforcementLevel;
if(!((((data620 === "advisory") || (data620 === "mandatory")) || (data620 === "remediate")) || (data620 === "disabled"))){
const err1036 = {instancePath:instancePath+"/storage-artifacts-tls12/enforcementLevel",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
}
else {
const err1037 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
var _valid93 = _errs1279 === errors;
valid321 = valid321 || _valid93;
if(!valid321){
const err1038 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
else {
errors = _errs1277;
if(vErrors !== null){
if(_errs1277){
vErrors.length = _errs1277;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-public-blobs"] !== undefined){
let data621 = data["storage-artifacts-no-public-blobs"];
const _errs1284 = errors;
let valid323 = false;
const _errs1285 = errors;
if(!((((data621 === "advisory") || (data621 === "mandatory")) || (data621 === "remediate")) || (data621 === "disabled"))){
const err1039 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
var _valid94 = _errs1285 === errors;
valid323 = valid323 || _valid94;
const _errs1286 = errors;
if(data621 && typeof data621 == "object" && !Array.isArray(data621)){
for(const key149 in data621){
if(!(key149 === "enforcementLevel")){
const err1040 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key149}};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
}
if(data621.enforcementLevel !== undefined){
let data622 = data621.enforcementLevel;
if(!((((data622 === "advisory") || (data622 === "mandatory")) || (data622 === "remediate")) || (data622 === "disabled"))){
const err1041 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
}
else {
const err1042 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
var _valid94 = _errs1286 === errors;
valid323 = valid323 || _valid94;
if(!valid323){
const err1043 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
else {
errors = _errs1284;
if(vErrors !== null){
if(_errs1284){
vErrors.length = _errs1284;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-shared-key"] !== undefined){
let data623 = data["storage-artifacts-no-shared-key"];
const _errs1291 = errors;
let valid325 = false;
const _errs1292 = errors;
if(!((((data623 === "advisory") || (data623 === "mandatory")) || (data623 === "remediate")) || (data623 === "disabled"))){
const err1044 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
var _valid95 = _errs1292 === errors;
valid325 = valid325 || _valid95;
const _errs1293 = errors;
if(data623 && typeof data623 == "object" && !Array.isArray(data623)){
for(const key150 in data623){
if(!(key150 === "enforcementLevel")){
const err1045 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150}};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
}
if(data623.enforcementLevel !== undefined){
let data624 = data623.enforcementLevel;
if(!((((data624 === "advisory") || (data624 === "mandatory")) || (data624 === "remediate")) || (data624 === "disabled"))){
const err1046 = {instancePath:instancePath+"/storage-artifacts-no-shared-key/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
}
else {
const err1047 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
var _valid95 = _errs1293 === errors;
valid325 = valid325 || _valid95;
if(!valid325){
const err1048 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
else {
errors = _errs1291;
if(vErrors !== null){
if(_errs1291){
vErrors.length = _errs1291;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-one-custom-script-extension"] !== undefined){
let data625 = data["installation-one-custom-script-extension"];
const _errs1298 = errors;
let valid327 = false;
const _errs1299 = errors;
if(!((((data625 === "advisory") || (data625 === "mandatory")) || (data625 === "remediate")) || (data625 === "disabled"))){
const err1049 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
var _valid96 = _errs1299 === errors;
valid327 = valid327 || _valid96;
const _errs1300 = errors;
if(data625 && typeof data625 == "object" && !Array.isArray(data625)){
for(const key151 in data625){
if(!(key151 === "enforcementLevel")){
const err1050 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151}};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
}
if(data625.enforcementLevel !== undefined){
let data626 = data625.enforcementLevel;
if(!((((data626 === "advisory") || (data626 === "mandatory")) || (data626 === "remediate")) || (data626 === "disabled"))){
const err1051 = {instancePath:instancePath+"/installation-one-custom-script-extension/enforcementLevel",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
}
else {
const err1052 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
var _valid96 = _errs1300 === errors;
valid327 = valid327 || _valid96;
if(!valid327){
const err1053 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
else {
errors = _errs1298;
if(vErrors !== null){
if(_errs1298){
vErrors.length = _errs1298;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics"] !== undefined){
let data627 = data["monitoring-vault-diagnostics"];
const _errs1305 = errors;
let valid329 = false;
const _errs1306 = errors;
if(!((((data627 === "advisory") || (data627 === "mandatory")) || (data627 === "remediate")) || (data627 === "disabled"))){
const err1054 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
var _valid97 = _errs1306 === errors;
valid329 = valid329 || _valid97;
const _errs1307 = errors;
if(data627 && typeof data627 == "object" && !Array.isArray(data627)){
for(const key152 in data627){
if(!(key152 === "enforcementLevel")){
const err1055 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152}};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
}
if(data627.enforcementLevel !== undefined){
let data628 = data627.enforcementLevel;
if(!((((data628 === "advisory") || (data628 === "mandatory")) || (data628 === "remediate")) || (data628 === "disabled"))){
const err1056 = {instancePath:instancePath+"/monitoring-vault-diagnostics/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
}
else {
const err1057 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
var _valid97 = _errs1307 === errors;
valid329 = valid329 || _valid97;
if(!valid329){
const err1058 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
else {
errors = _errs1305;
if(vErrors !== null){
if(_errs1305){
vErrors.length = _errs1305;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data629 = data["monitoring-vault-diagnostics-dedicated"];
const _errs1312 = errors;
let valid331 = false;
const _errs1313 = errors;
if(!((((data629 === "advisory") || (data629 === "mandatory")) || (data629 === "remediate")) || (data629 === "disabled"))){
const err1059 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
var _valid98 = _errs1313 === errors;
valid331 = valid331 || _valid98;
const _errs1314 = errors;
if(data629 && typeof data629 == "object" && !Array.isArray(data629)){
for(const key153 in data629){
if(!(key153 === "enforcementLevel")){
const err1060 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153}};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
}
if(data629.enforcementLevel !== undefined){
let data630 = data629.enforcementLevel;
if(!((((data630 === "advisory") || (data630 === "mandatory")) || (data630 === "remediate")) || (data630 === "disabled"))){
const err1061 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
}
}
else {
const err1062 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
var _valid98 = _errs1314 === errors;
valid331 = valid331 || _valid98;
if(!valid331){
const err1063 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
else {
errors = _errs1312;
if(vErrors !== null){
if(_errs1312){
vErrors.length = _errs1312;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-workspace-retention"] !== undefined){
let data631 = data["monitoring-workspace-retention"];
const _errs1319 = errors;
let valid333 = false;
const _errs1320 = errors;
if(!((((data631 === "advisory") || (data631 === "mandatory")) || (data631 === "remediate")) || (data631 === "disabled"))){
const err1064 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
var _valid99 = _errs1320 === errors;
valid333 = valid333 || _valid99;
const _errs1321 = errors;
if(data631 && typeof data631 == "object" && !Array.isArray(data631)){
for(const key154 in data631){
if(!((key154 === "enforcementLevel") || (key154 === "retentionDaysMin"))){
const err1065 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154}};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
}
if(data631.enforcementLevel !== undefined){
let data632 = data631.enforcementLevel;
if(!((((data632 === "advisory") || (data632 === "mandatory")) || (data632 === "remediate")) || (data632 === "disabled"))){
const err1066 = {instancePath:instancePath+"/monitoring-workspace-retention/enforcementLevel",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
if(data631.retentionDaysMin !== undefined){
let data633 = data631.retentionDaysMin;
if(!(((typeof data633 == "number") && (!(data633 % 1) && !isNaN(data633))) && (isFinite(data633)))){
const err1067 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
if((typeof data633 == "number") && (isFinite(data633))){
if(data633 < 1 || isNaN(data633)){
const err1068 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
}
}
else {
const err1069 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
var _valid99 = _errs1321 === errors;
valid333 = valid333 || _valid99;
if(!valid333){
const err1070 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
else {
errors = _errs1319;
if(vErrors !== null){
if(_errs1319){
vErrors.length = _errs1319;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-agent"] !== undefined){
let data634 = data["monitoring-agent"];
const _errs1328 = errors;
let valid335 = false;
const _errs1329 = errors;
if(!((((data634 === "advisory") || (data634 === "mandatory")) || (data634 === "remediate")) || (data634 === "disabled"))){
const err1071 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
var _valid100 = _errs1329 === errors;
valid335 = valid335 || _valid100;
const _errs1330 = errors;
if(data634 && typeof data634 == "object" && !Array.isArray(data634)){
for(const key155 in data634){
if(!(key155 === "enforcementLevel")){
const err1072 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155}};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
if(data634.enforcementLevel !== undefined){
let data635 = data634.enforcementLevel;
if(!((((data635 === "advisory") || (data635 === "mandatory")) || (data635 === "remediate")) || (data635 === "disabled"))){
const err1073 = {instancePath:instancePath+"/monitoring-agent/enforcementLevel",schemaPath:"#/properties/monitoring-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
}
}
else {
const err1074 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
var _valid100 = _errs1330 === errors;
valid335 = valid335 || _valid100;
if(!valid335){
const err1075 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
else {
errors = _errs1328;
if(vErrors !== null){
if(_errs1328){
vErrors.length = _errs1328;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-no-legacy-agent"] !== undefined){
let data636 = data["monitoring-no-legacy-agent"];
const _errs1335 = errors;
let valid337 = false;
const _errs1336 = errors;
if(!((((data636 === "advisory") || (data636 === "mandatory")) || (data636 === "remediate")) || (data636 === "disabled"))){
const err1076 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
var _valid101 = _errs1336 === errors;
valid337 = valid337 || _valid101;
const _errs1337 = errors;
if(data636 && typeof data636 == "object" && !Array.isArray(data636)){
for(const key156 in data636){
if(!(key156 === "enforcementLevel")){
const err1077 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156}};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
}
if(data636.enforcementLevel !== undefined){
let data637 = data636.enforcementLevel;
if(!((((data637 === "advisory") || (data637 === "mandatory")) || (data637 === "remediate")) || (data637 === "disabled"))){
const err1078 = {instancePath:instancePath+"/monitoring-no-legacy-agent/enforcementLevel",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
}
else {
const err1079 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
var _valid101 = _errs1337 === errors;
valid337 = valid337 || _valid101;
if(!valid337){
const err1080 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
else {
errors = _errs1335;
if(vErrors !== null){
if(_errs1335){
vErrors.length = _errs1335;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-data-collection"] !== undefined){
let data638 = data["monitoring-data-collection"];
const _errs1342 = errors;
let valid339 = false;
const _errs1343 = errors;
if(!((((data638 === "advisory") || (data638 === "mandatory")) || (data638 === "remediate")) || (data638 === "disabled"))){
const err1081 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
var _valid102 = _errs1343 === errors;
valid339 = valid339 || _valid102;
const _errs1344 = errors;
if(data638 && typeof data638 == "object" && !Array.isArray(data638)){
for(const key157 in data638){
if(!(key157 === "enforcementLevel")){
const err1082 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key157}};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
}
if(data638.enforcementLevel !== undefined){
let data639 = data638.enforcementLevel;
if(!((((data639 === "advisory") || (data639 === "mandatory")) || (data639 === "remediate")) || (data639 === "disabled"))){
const err1083 = {instancePath:instancePath+"/monitoring-data-collection/enforcementLevel",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
}
else {
const err1084 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
var _valid102 = _errs1344 === errors;
valid339 = valid339 || _valid102;
if(!valid339){
const err1085 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
else {
errors = _errs1342;
if(vErrors !== null){
if(_errs1342){
vErrors.length = _errs1342;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-alerts-reach-people"] !== undefined){
let data640 = data["monitoring-alerts-reach-people"];
const _errs1349 = errors;
let valid341 = false;
const _errs1350 = errors;
if(!((((data640 === "advisory") || (data640 === "mandatory")) || (data640 === "remediate")) || (data640 === "disabled"))){
const err1086 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
var _valid103 = _errs1350 === errors;
valid341 = valid341 || _valid103;
const _errs1351 = errors;
if(data640 && typeof data640 == "object" && !Array.isArray(data640)){
for(const key158 in data640){
if(!(key158 === "enforcementLevel")){
const err1087 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158}};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
if(data640.enforcementLevel !== undefined){
let data641 = data640.enforcementLevel;
if(!((((data641 === "advisory") || (data641 === "mandatory")) || (data641 === "remediate")) || (data641 === "disabled"))){
const err1088 = {instancePath:instancePath+"/monitoring-alerts-reach-people/enforcementLevel",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
}
else {
const err1089 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
var _valid103 = _errs1351 === errors;
valid341 = valid341 || _valid103;
if(!valid341){
const err1090 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
else {
errors = _errs1349;
if(vErrors !== null){
if(_errs1349){
vErrors.length = _errs1349;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-action-group-receivers"] !== undefined){
let data642 = data["monitoring-action-group-receivers"];
const _errs1356 = errors;
let valid343 = false;
const _errs1357 = errors;
if(!((((data642 === "advisory") || (data642 === "mandatory")) || (data642 === "remediate")) || (data642 === "disabled"))){
const err1091 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
var _valid104 = _errs1357 === errors;
valid343 = valid343 || _valid104;
const _errs1358 = errors;
if(data642 && typeof data642 == "object" && !Array.isArray(data642)){
for(const key159 in data642){
if(!(key159 === "enforcementLevel")){
const err1092 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159}};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
}
if(data642.enforcementLevel !== undefined){
let data643 = data642.enforcementLevel;
if(!((((data643 === "advisory") || (data643 === "mandatory")) || (data643 === "remediate")) || (data643 === "disabled"))){
const err1093 = {instancePath:instancePath+"/monitoring-action-group-receivers/enforcementLevel",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
}
else {
const err1094 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
var _valid104 = _errs1358 === errors;
valid343 = valid343 || _valid104;
if(!valid343){
const err1095 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
else {
errors = _errs1356;
if(vErrors !== null){
if(_errs1356){
vErrors.length = _errs1356;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-antimalware-exclusions"] !== undefined){
let data644 = data["monitoring-antimalware-exclusions"];
const _errs1363 = errors;
let valid345 = false;
const _errs1364 = errors;
if(!((((data644 === "advisory") || (data644 === "mandatory")) || (data644 === "remediate")) || (data644 === "disabled"))){
const err1096 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
var _valid105 = _errs1364 === errors;
valid345 = valid345 || _valid105;
const _errs1365 = errors;
if(data644 && typeof data644 == "object" && !Array.isArray(data644)){
for(const key160 in data644){
if(!(key160 === "enforcementLevel")){
const err1097 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160}};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
}
if(data644.enforcementLevel !== undefined){
let data645 = data644.enforcementLevel;
if(!((((data645 === "advisory") || (data645 === "mandatory")) || (data645 === "remediate")) || (data645 === "disabled"))){
const err1098 = {instancePath:instancePath+"/monitoring-antimalware-exclusions/enforcementLevel",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
}
}
else {
const err1099 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
var _valid105 = _errs1365 === errors;
valid345 = valid345 || _valid105;
if(!valid345){
const err1100 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
else {
errors = _errs1363;
if(vErrors !== null){
if(_errs1363){
vErrors.length = _errs1363;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-maintenance-assigned"] !== undefined){
let data646 = data["monitoring-maintenance-assigned"];
const _errs1370 = errors;
let valid347 = false;
const _errs1371 = errors;
if(!((((data646 === "advisory") || (data646 === "mandatory")) || (data646 === "remediate")) || (data646 === "disabled"))){
const err1101 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
var _valid106 = _errs1371 === errors;
valid347 = valid347 || _valid106;
const _errs1372 = errors;
if(data646 && typeof data646 == "object" && !Array.isArray(data646)){
for(const key161 in data646){
if(!(key161 === "enforcementLevel")){
const err1102 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key161}};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
}
if(data646.enforcementLevel !== undefined){
let data647 = data646.enforcementLevel;
if(!((((data647 === "advisory") || (data647 === "mandatory")) || (data647 === "remediate")) || (data647 === "disabled"))){
const err1103 = {instancePath:instancePath+"/monitoring-maintenance-assigned/enforcementLevel",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
}
}
else {
const err1104 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
var _valid106 = _errs1372 === errors;
valid347 = valid347 || _valid106;
if(!valid347){
const err1105 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
else {
errors = _errs1370;
if(vErrors !== null){
if(_errs1370){
vErrors.length = _errs1370;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-update-assessment"] !== undefined){
let data648 = data["monitoring-update-assessment"];
const _errs1377 = errors;
let valid349 = false;
const _errs1378 = errors;
if(!((((data648 === "advisory") || (data648 === "mandatory")) || (data648 === "remediate")) || (data648 === "disabled"))){
const err1106 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
var _valid107 = _errs1378 === errors;
valid349 = valid349 || _valid107;
const _errs1379 = errors;
if(data648 && typeof data648 == "object" && !Array.isArray(data648)){
for(const key162 in data648){
if(!(key162 === "enforcementLevel")){
const err1107 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key162}};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
}
if(data648.enforcementLevel !== undefined){
let data649 = data648.enforcementLevel;
if(!((((data649 === "advisory") || (data649 === "mandatory")) || (data649 === "remediate")) || (data649 === "disabled"))){
const err1108 = {instancePath:instancePath+"/monitoring-update-assessment/enforcementLevel",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
}
}
else {
const err1109 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
var _valid107 = _errs1379 === errors;
valid349 = valid349 || _valid107;
if(!valid349){
const err1110 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
else {
errors = _errs1377;
if(vErrors !== null){
if(_errs1377){
vErrors.length = _errs1377;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-protected"] !== undefined){
let data650 = data["protection-vault-protected"];
const _errs1384 = errors;
let valid351 = false;
const _errs1385 = errors;
if(!((((data650 === "advisory") || (data650 === "mandatory")) || (data650 === "remediate")) || (data650 === "disabled"))){
const err1111 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
var _valid108 = _errs1385 === errors;
valid351 = valid351 || _valid108;
const _errs1386 = errors;
if(data650 && typeof data650 == "object" && !Array.isArray(data650)){
for(const key163 in data650){
if(!(key163 === "enforcementLevel")){
const err1112 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key163}};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
}
if(data650.enforcementLevel !== undefined){
let data651 = data650.enforcementLevel;
if(!((((data651 === "advisory") || (data651 === "mandatory")) || (data651 === "remediate")) || (data651 === "disabled"))){
const err1113 = {instancePath:instancePath+"/protection-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
}
else {
const err1114 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
var _valid108 = _errs1386 === errors;
valid351 = valid351 || _valid108;
if(!valid351){
const err1115 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
else {
errors = _errs1384;
if(vErrors !== null){
if(_errs1384){
vErrors.length = _errs1384;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-data-disks-protected"] !== undefined){
let data652 = data["protection-data-disks-protected"];
const _errs1391 = errors;
let valid353 = false;
const _errs1392 = errors;
if(!((((data652 === "advisory") || (data652 === "mandatory")) || (data652 === "remediate")) || (data652 === "disabled"))){
const err1116 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
var _valid109 = _errs1392 === errors;
valid353 = valid353 || _valid109;
const _errs1393 = errors;
if(data652 && typeof data652 == "object" && !Array.isArray(data652)){
for(const key164 in data652){
if(!(key164 === "enforcementLevel")){
const err1117 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key164}};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
}
if(data652.enforcementLevel !== undefined){
let data653 = data652.enforcementLevel;
if(!((((data653 === "advisory") || (data653 === "mandatory")) || (data653 === "remediate")) || (data653 === "disabled"))){
const err1118 = {instancePath:instancePath+"/protection-data-disks-protected/enforcementLevel",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
}
}
else {
const err1119 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
var _valid109 = _errs1393 === errors;
valid353 = valid353 || _valid109;
if(!valid353){
const err1120 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
else {
errors = _errs1391;
if(vErrors !== null){
if(_errs1391){
vErrors.length = _errs1391;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-protected"] !== undefined){
let data654 = data["protection-passphrase-protected"];
const _errs1398 = errors;
let valid355 = false;
const _errs1399 = errors;
if(!((((data654 === "advisory") || (data654 === "mandatory")) || (data654 === "remediate")) || (data654 === "disabled"))){
const err1121 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
var _valid110 = _errs1399 === errors;
valid355 = valid355 || _valid110;
const _errs1400 = errors;
if(data654 && typeof data654 == "object" && !Array.isArray(data654)){
for(const key165 in data654){
if(!(key165 === "enforcementLevel")){
const err1122 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165}};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
}
if(data654.enforcementLevel !== undefined){
let data655 = data654.enforcementLevel;
if(!((((data655 === "advisory") || (data655 === "mandatory")) || (data655 === "remediate")) || (data655 === "disabled"))){
const err1123 = {instancePath:instancePath+"/protection-passphrase-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
}
else {
const err1124 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
var _valid110 = _errs1400 === errors;
valid355 = valid355 || _valid110;
if(!valid355){
const err1125 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
else {
errors = _errs1398;
if(vErrors !== null){
if(_errs1398){
vErrors.length = _errs1398;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-key-vault-protected"] !== undefined){
let data656 = data["protection-passphrase-key-vault-protected"];
const _errs1405 = errors;
let valid357 = false;
const _errs1406 = errors;
if(!((((data656 === "advisory") || (data656 === "mandatory")) || (data656 === "remediate")) || (data656 === "disabled"))){
const err1126 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
var _valid111 = _errs1406 === errors;
valid357 = valid357 || _valid111;
const _errs1407 = errors;
if(data656 && typeof data656 == "object" && !Array.isArray(data656)){
for(const key166 in data656){
if(!(key166 === "enforcementLevel")){
const err1127 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166}};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
}
if(data656.enforcementLevel !== undefined){
let data657 = data656.enforcementLevel;
if(!((((data657 === "advisory") || (data657 === "mandatory")) || (data657 === "remediate")) || (data657 === "disabled"))){
const err1128 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
}
}
else {
const err1129 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
var _valid111 = _errs1407 === errors;
valid357 = valid357 || _valid111;
if(!valid357){
const err1130 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
else {
errors = _errs1405;
if(vErrors !== null){
if(_errs1405){
vErrors.length = _errs1405;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-server-protected"] !== undefined){
let data658 = data["protection-server-protected"];
const _errs1412 = errors;
let valid359 = false;
const _errs1413 = errors;
if(!((((data658 === "advisory") || (data658 === "mandatory")) || (data658 === "remediate")) || (data658 === "disabled"))){
const err1131 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
var _valid112 = _errs1413 === errors;
valid359 = valid359 || _valid112;
const _errs1414 = errors;
if(data658 && typeof data658 == "object" && !Array.isArray(data658)){
for(const key167 in data658){
if(!(key167 === "enforcementLevel")){
const err1132 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167}};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
}
if(data658.enforcementLevel !== undefined){
let data659 = data658.enforcementLevel;
if(!((((data659 === "advisory") || (data659 === "mandatory")) || (data659 === "remediate")) || (data659 === "disabled"))){
const err1133 = {instancePath:instancePath+"/protection-server-protected/enforcementLevel",schemaPath:"#/properties/protection-server-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
}
else {
const err1134 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
var _valid112 = _errs1414 === errors;
valid359 = valid359 || _valid112;
if(!valid359){
const err1135 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
else {
errors = _errs1412;
if(vErrors !== null){
if(_errs1412){
vErrors.length = _errs1412;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-group-protected"] !== undefined){
let data660 = data["protection-vault-group-protected"];
const _errs1419 = errors;
let valid361 = false;
const _errs1420 = errors;
if(!((((data660 === "advisory") || (data660 === "mandatory")) || (data660 === "remediate")) || (data660 === "disabled"))){
const err1136 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
var _valid113 = _errs1420 === errors;
valid361 = valid361 || _valid113;
const _errs1421 = errors;
if(data660 && typeof data660 == "object" && !Array.isArray(data660)){
for(const key168 in data660){
if(!(key168 === "enforcementLevel")){
const err1137 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168}};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
}
if(data660.enforcementLevel !== undefined){
let data661 = data660.enforcementLevel;
if(!((((data661 === "advisory") || (data661 === "mandatory")) || (data661 === "remediate")) || (data661 === "disabled"))){
const err1138 = {instancePath:instancePath+"/protection-vault-group-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
}
}
else {
const err1139 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
var _valid113 = _errs1421 === errors;
valid361 = valid361 || _valid113;
if(!valid361){
const err1140 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
else {
errors = _errs1419;
if(vErrors !== null){
if(_errs1419){
vErrors.length = _errs1419;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-catalogue-protected"] !== undefined){
let data662 = data["protection-catalogue-protected"];
const _errs1426 = errors;
let valid363 = false;
const _errs1427 = errors;
if(!((((data662 === "advisory") || (data662 === "mandatory")) || (data662 === "remediate")) || (data662 === "disabled"))){
const err1141 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
var _valid114 = _errs1427 === errors;
valid363 = valid363 || _valid114;
const _errs1428 = errors;
if(data662 && typeof data662 == "object" && !Array.isArray(data662)){
for(const key169 in data662){
if(!(key169 === "enforcementLevel")){
const err1142 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169}};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
}
if(data662.enforcementLevel !== undefined){
let data663 = data662.enforcementLevel;
if(!((((data663 === "advisory") || (data663 === "mandatory")) || (data663 === "remediate")) || (data663 === "disabled"))){
const err1143 = {instancePath:instancePath+"/protection-catalogue-protected/enforcementLevel",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
}
}
else {
const err1144 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
var _valid114 = _errs1428 === errors;
valid363 = valid363 || _valid114;
if(!valid363){
const err1145 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
else {
errors = _errs1426;
if(vErrors !== null){
if(_errs1426){
vErrors.length = _errs1426;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-versioning"] !== undefined){
let data664 = data["protection-store-versioning"];
const _errs1433 = errors;
let valid365 = false;
const _errs1434 = errors;
if(!((((data664 === "advisory") || (data664 === "mandatory")) || (data664 === "remediate")) || (data664 === "disabled"))){
const err1146 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
var _valid115 = _errs1434 === errors;
valid365 = valid365 || _valid115;
const _errs1435 = errors;
if(data664 && typeof data664 == "object" && !Array.isArray(data664)){
for(const key170 in data664){
if(!(key170 === "enforcementLevel")){
const err1147 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key170}};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
}
if(data664.enforcementLevel !== undefined){
let data665 = data664.enforcementLevel;
if(!((((data665 === "advisory") || (data665 === "mandatory")) || (data665 === "remediate")) || (data665 === "disabled"))){
const err1148 = {instancePath:instancePath+"/protection-store-versioning/enforcementLevel",schemaPath:"#/properties/protection-store-versioning/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
}
}
else {
const err1149 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
var _valid115 = _errs1435 === errors;
valid365 = valid365 || _valid115;
if(!valid365){
const err1150 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
else {
errors = _errs1433;
if(vErrors !== null){
if(_errs1433){
vErrors.length = _errs1433;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-soft-delete"] !== undefined){
let data666 = data["protection-store-soft-delete"];
const _errs1440 = errors;
let valid367 = false;
const _errs1441 = errors;
if(!((((data666 === "advisory") || (data666 === "mandatory")) || (data666 === "remediate")) || (data666 === "disabled"))){
const err1151 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
var _valid116 = _errs1441 === errors;
valid367 = valid367 || _valid116;
const _errs1442 = errors;
if(data666 && typeof data666 == "object" && !Array.isArray(data666)){
for(const key171 in data666){
if(!(key171 === "enforcementLevel")){
const err1152 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key171}};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
}
if(data666.enforcementLevel !== undefined){
let data667 = data666.enforcementLevel;
if(!((((data667 === "advisory") || (data667 === "mandatory")) || (data667 === "remediate")) || (data667 === "disabled"))){
const err1153 = {instancePath:instancePath+"/protection-store-soft-delete/enforcementLevel",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
}
}
else {
const err1154 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
var _valid116 = _errs1442 === errors;
valid367 = valid367 || _valid116;
if(!valid367){
const err1155 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
else {
errors = _errs1440;
if(vErrors !== null){
if(_errs1440){
vErrors.length = _errs1440;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-locked"] !== undefined){
let data668 = data["protection-vault-locked"];
const _errs1447 = errors;
let valid369 = false;
const _errs1448 = errors;
if(!((((data668 === "advisory") || (data668 === "mandatory")) || (data668 === "remediate")) || (data668 === "disabled"))){
const err1156 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
var _valid117 = _errs1448 === errors;
valid369 = valid369 || _valid117;
const _errs1449 = errors;
if(data668 && typeof data668 == "object" && !Array.isArray(data668)){
for(const key172 in data668){
if(!(key172 === "enforcementLevel")){
const err1157 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key172}};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
}
if(data668.enforcementLevel !== undefined){
let data669 = data668.enforcementLevel;
if(!((((data669 === "advisory") || (data669 === "mandatory")) || (data669 === "remediate")) || (data669 === "disabled"))){
const err1158 = {instancePath:instancePath+"/protection-vault-locked/enforcementLevel",schemaPath:"#/properties/protection-vault-locked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
}
}
else {
const err1159 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1159];
}
else {
vErrors.push(err1159);
}
errors++;
}
var _valid117 = _errs1449 === errors;
valid369 = valid369 || _valid117;
if(!valid369){
const err1160 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
else {
errors = _errs1447;
if(vErrors !== null){
if(_errs1447){
vErrors.length = _errs1447;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-no-read-only-lock"] !== undefined){
let data670 = data["protection-no-read-only-lock"];
const _errs1454 = errors;
let valid371 = false;
const _errs1455 = errors;
if(!((((data670 === "advisory") || (data670 === "mandatory")) || (data670 === "remediate")) || (data670 === "disabled"))){
const err1161 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
var _valid118 = _errs1455 === errors;
valid371 = valid371 || _valid118;
const _errs1456 = errors;
if(data670 && typeof data670 == "object" && !Array.isArray(data670)){
for(const key173 in data670){
if(!(key173 === "enforcementLevel")){
const err1162 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key173}};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
}
if(data670.enforcementLevel !== undefined){
let data671 = data670.enforcementLevel;
if(!((((data671 === "advisory") || (data671 === "mandatory")) || (data671 === "remediate")) || (data671 === "disabled"))){
const err1163 = {instancePath:instancePath+"/protection-no-read-only-lock/enforcementLevel",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
}
}
else {
const err1164 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1164];
}
else {
vErrors.push(err1164);
}
errors++;
}
var _valid118 = _errs1456 === errors;
valid371 = valid371 || _valid118;
if(!valid371){
const err1165 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
else {
errors = _errs1454;
if(vErrors !== null){
if(_errs1454){
vErrors.length = _errs1454;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-machine-backup"] !== undefined){
let data672 = data["protection-machine-backup"];
const _errs1461 = errors;
let valid373 = false;
const _errs1462 = errors;
if(!((((data672 === "advisory") || (data672 === "mandatory")) || (data672 === "remediate")) || (data672 === "disabled"))){
const err1166 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
var _valid119 = _errs1462 === errors;
valid373 = valid373 || _valid119;
const _errs1463 = errors;
if(data672 && typeof data672 == "object" && !Array.isArray(data672)){
for(const key174 in data672){
if(!(key174 === "enforcementLevel")){
const err1167 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174}};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
}
if(data672.enforcementLevel !== undefined){
let data673 = data672.enforcementLevel;
if(!((((data673 === "advisory") || (data673 === "mandatory")) || (data673 === "remediate")) || (data673 === "disabled"))){
const err1168 = {instancePath:instancePath+"/protection-machine-backup/enforcementLevel",schemaPath:"#/properties/protection-machine-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1168];
}
else {
vErrors.push(err1168);
}
errors++;
}
}
}
else {
const err1169 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1169];
}
else {
vErrors.push(err1169);
}
errors++;
}
var _valid119 = _errs1463 === errors;
valid373 = valid373 || _valid119;
if(!valid373){
const err1170 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1170];
}
else {
vErrors.push(err1170);
}
errors++;
}
else {
errors = _errs1461;
if(vErrors !== null){
if(_errs1461){
vErrors.length = _errs1461;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-required-tags"] !== undefined){
let data674 = data["tagging-required-tags"];
const _errs1468 = errors;
let valid375 = false;
const _errs1469 = errors;
if(!((((data674 === "advisory") || (data674 === "mandatory")) || (data674 === "remediate")) || (data674 === "disabled"))){
const err1171 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-required-tags"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
var _valid120 = _errs1469 === errors;
valid375 = valid375 || _valid120;
const _errs1470 = errors;
if(data674 && typeof data674 == "object" && !Array.isArray(data674)){
for(const key175 in data674){
if(!(((key175 === "enforcementLevel") || (key175 === "requiredTags")) || (key175 === "everyResource"))){
const err1172 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key175}};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
}
if(data674.enforcementLevel !== undefined){
let data675 = data674.enforcementLevel;
if(!((((data675 === "advisory") || (data675 === "mandatory")) || (data675 === "remediate")) || (data675 === "disabled"))){
const err1173 = {instancePath:instancePath+"/tagging-required-tags/enforcementLevel",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-required-tags"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
}
if(data674.requiredTags !== undefined){
let data676 = data674.requiredTags;
if(Array.isArray(data676)){
const len26 = data676.length;
for(let i50=0; i50<len26; i50++){
let data677 = data676[i50];
if(typeof data677 === "string"){
if(func6(data677) < 1){
const err1174 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i50,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1174];
}
else {
vErrors.push(err1174);
}
errors++;
}
}
else {
const err1175 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i50,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
}
let i51 = data676.length;
let j24;
if(i51 > 1){
const indices18 = {};
for(;i51--;){
let item18 = data676[i51];
if(typeof item18 !== "string"){
continue;
}
if(typeof indices18[item18] == "number"){
j24 = indices18[item18];
const err1176 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i51, j: j24}};
if(vErrors === null){
vErrors = [err1176];
}
else {
vErrors.push(err1176);
}
errors++;
break;
}
indices18[item18] = i51;
}
}
}
else {
const err1177 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
}
}
if(data674.everyResource !== undefined){
if(typeof data674.everyResource !== "boolean"){
const err1178 = {instancePath:instancePath+"/tagging-required-tags/everyResource",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1178];
}
else {
vErrors.push(err1178);
}
errors++;
}
}
}
else {
const err1179 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1179];
}
else {
vErrors.push(err1179);
}
errors++;
}
var _valid120 = _errs1470 === errors;
valid375 = valid375 || _valid120;
if(!valid375){
const err1180 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1180];
}
else {
vErrors.push(err1180);
}
errors++;
}
else {
errors = _errs1468;
if(vErrors !== null){
if(_errs1468){
vErrors.length = _errs1468;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-tag-limits"] !== undefined){
let data679 = data["tagging-tag-limits"];
const _errs1481 = errors;
let valid380 = false;
const _errs1482 = errors;
if(!((((data679 === "advisory") || (data679 === "mandatory")) || (data679 === "remediate")) || (data679 === "disabled"))){
const err1181 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-tag-limits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
var _valid121 = _errs1482 === errors;
valid380 = valid380 || _valid121;
const _errs1483 = errors;
if(data679 && typeof data679 == "object" && !Array.isArray(data679)){
for(const key176 in data679){
if(!(key176 === "enforcementLevel")){
const err1182 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key176}};
if(vErrors === null){
vErrors = [err1182];
}
else {
vErrors.push(err1182);
}
errors++;
}
}
if(data679.enforcementLevel !== undefined){
let data680 = data679.enforcementLevel;
if(!((((data680 === "advisory") || (data680 === "mandatory")) || (data680 === "remediate")) || (data680 === "disabled"))){
const err1183 = {instancePath:instancePath+"/tagging-tag-limits/enforcementLevel",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-tag-limits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
}
}
else {
const err1184 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1184];
}
else {
vErrors.push(err1184);
}
errors++;
}
var _valid121 = _errs1483 === errors;
valid380 = valid380 || _valid121;
if(!valid380){
const err1185 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
else {
errors = _errs1481;
if(vErrors !== null){
if(_errs1481){
vErrors.length = _errs1481;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-region-known"] !== undefined){
let data681 = data["tagging-region-known"];
const _errs1488 = errors;
let valid382 = false;
const _errs1489 = errors;
if(!((((data681 === "advisory") || (data681 === "mandatory")) || (data681 === "remediate")) || (data681 === "disabled"))){
const err1186 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-region-known"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
}
errors++;
}
var _valid122 = _errs1489 === errors;
valid382 = valid382 || _valid122;
const _errs1490 = errors;
if(data681 && typeof data681 == "object" && !Array.isArray(data681)){
for(const key177 in data681){
if(!((key177 === "enforcementLevel") || (key177 === "otherRegions"))){
const err1187 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key177}};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
}
if(data681.enforcementLevel !== undefined){
let data682 = data681.enforcementLevel;
if(!((((data682 === "advisory") || (data682 === "mandatory")) || (data682 === "remediate")) || (data682 === "disabled"))){
const err1188 = {instancePath:instancePath+"/tagging-region-known/enforcementLevel",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-region-known"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
}
if(data681.otherRegions !== undefined){
let data683 = data681.otherRegions;
if(Array.isArray(data683)){
const len27 = data683.length;
for(let i52=0; i52<len27; i52++){
let data684 = data683[i52];
if(typeof data684 === "string"){
if(func6(data684) < 1){
const err1189 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i52,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1189];
}
else {
vErrors.push(err1189);
}
errors++;
}
}
else {
const err1190 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i52,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
}
let i53 = data683.length;
let j25;
if(i53 > 1){
const indices19 = {};
for(;i53--;){
let item19 = data683[i53];
if(typeof item19 !== "string"){
continue;
}
if(typeof indices19[item19] == "number"){
j25 = indices19[item19];
const err1191 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i53, j: j25}};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
break;
}
indices19[item19] = i53;
}
}
}
else {
const err1192 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1192];
}
else {
vErrors.push(err1192);
}
errors++;
}
}
}
else {
const err1193 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
var _valid122 = _errs1490 === errors;
valid382 = valid382 || _valid122;
if(!valid382){
const err1194 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1194];
}
else {
vErrors.push(err1194);
}
errors++;
}
else {
errors = _errs1488;
if(vErrors !== null){
if(_errs1488){
vErrors.length = _errs1488;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-allowed-regions"] !== undefined){
let data685 = data["tagging-allowed-regions"];
const _errs1499 = errors;
let valid387 = false;
const _errs1500 = errors;
if(!((((data685 === "advisory") || (data685 === "mandatory")) || (data685 === "remediate")) || (data685 === "disabled"))){
const err1195 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-allowed-regions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
var _valid123 = _errs1500 === errors;
valid387 = valid387 || _valid123;
const _errs1501 = errors;
if(data685 && typeof data685 == "object" && !Array.isArray(data685)){
for(const key178 in data685){
if(!((key178 === "enforcementLevel") || (key178 === "allowedRegions"))){
const err1196 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key178}};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
}
if(data685.enforcementLevel !== undefined){
let data686 = data685.enforcementLevel;
if(!((((data686 === "advisory") || (data686 === "mandatory")) || (data686 === "remediate")) || (data686 === "disabled"))){
const err1197 = {instancePath:instancePath+"/tagging-allowed-regions/enforcementLevel",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-allowed-regions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
}
if(data685.allowedRegions !== undefined){
let data687 = data685.allowedRegions;
if(Array.isArray(data687)){
const len28 = data687.length;
for(let i54=0; i54<len28; i54++){
let data688 = data687[i54];
if(typeof data688 === "string"){
if(func6(data688) < 1){
const err1198 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i54,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1198];
}
else {
vErrors.push(err1198);
}
errors++;
}
}
else {
const err1199 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i54,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
}
let i55 = data687.length;
let j26;
if(i55 > 1){
const indices20 = {};
for(;i55--;){
let item20 = data687[i55];
if(typeof item20 !== "string"){
continue;
}
if(typeof indices20[item20] == "number"){
j26 = indices20[item20];
const err1200 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i55, j: j26}};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
break;
}
indices20[item20] = i55;
}
}
}
else {
const err1201 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1201];
}
else {
vErrors.push(err1201);
}
errors++;
}
}
}
else {
const err1202 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
var _valid123 = _errs1501 === errors;
valid387 = valid387 || _valid123;
if(!valid387){
const err1203 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
else {
errors = _errs1499;
if(vErrors !== null){
if(_errs1499){
vErrors.length = _errs1499;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-one-way-doors"] !== undefined){
let data689 = data["lifecycle-one-way-doors"];
const _errs1510 = errors;
let valid392 = false;
const _errs1511 = errors;
if(!((((data689 === "advisory") || (data689 === "mandatory")) || (data689 === "remediate")) || (data689 === "disabled"))){
const err1204 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-one-way-doors"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
var _valid124 = _errs1511 === errors;
valid392 = valid392 || _valid124;
const _errs1512 = errors;
if(data689 && typeof data689 == "object" && !Array.isArray(data689)){
for(const key179 in data689){
if(!(key179 === "enforcementLevel")){
const err1205 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key179}};
if(vErrors === null){
vErrors = [err1205];
}
else {
vErrors.push(err1205);
}
errors++;
}
}
if(data689.enforcementLevel !== undefined){
let data690 = data689.enforcementLevel;
if(!((((data690 === "advisory") || (data690 === "mandatory")) || (data690 === "remediate")) || (data690 === "disabled"))){
const err1206 = {instancePath:instancePath+"/lifecycle-one-way-doors/enforcementLevel",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-one-way-doors"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1206];
}
else {
vErrors.push(err1206);
}
errors++;
}
}
}
else {
const err1207 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1207];
}
else {
vErrors.push(err1207);
}
errors++;
}
var _valid124 = _errs1512 === errors;
valid392 = valid392 || _valid124;
if(!valid392){
const err1208 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1208];
}
else {
vErrors.push(err1208);
}
errors++;
}
else {
errors = _errs1510;
if(vErrors !== null){
if(_errs1510){
vErrors.length = _errs1510;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-size-lasts"] !== undefined){
let data691 = data["lifecycle-size-lasts"];
const _errs1517 = errors;
let valid394 = false;
const _errs1518 = errors;
if(!((((data691 === "advisory") || (data691 === "mandatory")) || (data691 === "remediate")) || (data691 === "disabled"))){
const err1209 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-size-lasts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1209];
}
else {
vErrors.push(err1209);
}
errors++;
}
var _valid125 = _errs1518 === errors;
valid394 = valid394 || _valid125;
const _errs1519 = errors;
if(data691 && typeof data691 == "object" && !Array.isArray(data691)){
for(const key180 in data691){
if(!((key180 === "enforcementLevel") || (key180 === "plannedYears"))){
const err1210 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180}};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
}
if(data691.enforcementLevel !== undefined){
let data692 = data691.enforcementLevel;
if(!((((data692 === "advisory") || (data692 === "mandatory")) || (data692 === "remediate")) || (data692 === "disabled"))){
const err1211 = {instancePath:instancePath+"/lifecycle-size-lasts/enforcementLevel",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-size-lasts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
}
errors++;
}
}
if(data691.plannedYears !== undefined){
let data693 = data691.plannedYears;
if(!(((typeof data693 == "number") && (!(data693 % 1) && !isNaN(data693))) && (isFinite(data693)))){
const err1212 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
if((typeof data693 == "number") && (isFinite(data693))){
if(data693 > 30 || isNaN(data693)){
const err1213 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
}
errors++;
}
if(data693 < 1 || isNaN(data693)){
const err1214 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1214];
}
else {
vErrors.push(err1214);
}
errors++;
}
}
}
}
else {
const err1215 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
var _valid125 = _errs1519 === errors;
valid394 = valid394 || _valid125;
if(!valid394){
const err1216 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
}
errors++;
}
else {
errors = _errs1517;
if(vErrors !== null){
if(_errs1517){
vErrors.length = _errs1517;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-lasts"] !== undefined){
let data694 = data["lifecycle-os-disk-lasts"];
const _errs1526 = errors;
let valid396 = false;
const _errs1527 = errors;
if(!((((data694 === "advisory") || (data694 === "mandatory")) || (data694 === "remediate")) || (data694 === "disabled"))){
const err1217 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-lasts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1217];
}
else {
vErrors.push(err1217);
}
errors++;
}
var _valid126 = _errs1527 === errors;
valid396 = valid396 || _valid126;
const _errs1528 = errors;
if(data694 && typeof data694 == "object" && !Array.isArray(data694)){
for(const key181 in data694){
if(!((key181 === "enforcementLevel") || (key181 === "plannedYears"))){
const err1218 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181}};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
}
if(data694.enforcementLevel !== undefined){
let data695 = data694.enforcementLevel;
if(!((((data695 === "advisory") || (data695 === "mandatory")) || (data695 === "remediate")) || (data695 === "disabled"))){
const err1219 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/enforcementLevel",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-lasts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
}
if(data694.plannedYears !== undefined){
let data696 = data694.plannedYears;
if(!(((typeof data696 == "number") && (!(data696 % 1) && !isNaN(data696))) && (isFinite(data696)))){
const err1220 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
if((typeof data696 == "number") && (isFinite(data696))){
if(data696 > 30 || isNaN(data696)){
const err1221 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
if(data696 < 1 || isNaN(data696)){
const err1222 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
}
}
}
else {
const err1223 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
var _valid126 = _errs1528 === errors;
valid396 = valid396 || _valid126;
if(!valid396){
const err1224 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
else {
errors = _errs1526;
if(vErrors !== null){
if(_errs1526){
vErrors.length = _errs1526;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-windows-supported"] !== undefined){
let data697 = data["lifecycle-windows-supported"];
const _errs1535 = errors;
let valid398 = false;
const _errs1536 = errors;
if(!((((data697 === "advisory") || (data697 === "mandatory")) || (data697 === "remediate")) || (data697 === "disabled"))){
const err1225 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-windows-supported"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1225];
}
else {
vErrors.push(err1225);
}
errors++;
}
var _valid127 = _errs1536 === errors;
valid398 = valid398 || _valid127;
const _errs1537 = errors;
if(data697 && typeof data697 == "object" && !Array.isArray(data697)){
for(const key182 in data697){
if(!((key182 === "enforcementLevel") || (key182 === "plannedYears"))){
const err1226 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key182}};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
}
if(data697.enforcementLevel !== undefined){
let data698 = data697.enforcementLevel;
if(!((((data698 === "advisory") || (data698 === "mandatory")) || (data698 === "remediate")) || (data698 === "disabled"))){
const err1227 = {instancePath:instancePath+"/lifecycle-windows-supported/enforcementLevel",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-windows-supported"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
}
if(data697.plannedYears !== undefined){
let data699 = data697.plannedYears;
if(!(((typeof data699 == "number") && (!(data699 % 1) && !isNaN(data699))) && (isFinite(data699)))){
const err1228 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
if((typeof data699 == "number") && (isFinite(data699))){
if(data699 > 30 || isNaN(data699)){
const err1229 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1229];
}
else {
vErrors.push(err1229);
}
errors++;
}
if(data699 < 1 || isNaN(data699)){
const err1230 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
}
}
}
else {
const err1231 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1231];
}
else {
vErrors.push(err1231);
}
errors++;
}
var _valid127 = _errs1537 === errors;
valid398 = valid398 || _valid127;
if(!valid398){
const err1232 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
else {
errors = _errs1535;
if(vErrors !== null){
if(_errs1535){
vErrors.length = _errs1535;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-encryption"] !== undefined){
let data700 = data["lifecycle-os-disk-encryption"];
const _errs1544 = errors;
let valid400 = false;
const _errs1545 = errors;
if(!((((data700 === "advisory") || (data700 === "mandatory")) || (data700 === "remediate")) || (data700 === "disabled"))){
const err1233 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-encryption"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
var _valid128 = _errs1545 === errors;
valid400 = valid400 || _valid128;
const _errs1546 = errors;
if(data700 && typeof data700 == "object" && !Array.isArray(data700)){
for(const key183 in data700){
if(!((key183 === "enforcementLevel") || (key183 === "plannedYears"))){
const err1234 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key183}};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
}
if(data700.enforcementLevel !== undefined){
let data701 = data700.enforcementLevel;
if(!((((data701 === "advisory") || (data701 === "mandatory")) || (data701 === "remediate")) || (data701 === "disabled"))){
const err1235 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/enforcementLevel",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-encryption"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
}
if(data700.plannedYears !== undefined){
let data702 = data700.plannedYears;
if(!(((typeof data702 == "number") && (!(data702 % 1) && !isNaN(data702))) && (isFinite(data702)))){
const err1236 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
if((typeof data702 == "number") && (isFinite(data702))){
if(data702 > 30 || isNaN(data702)){
const err1237 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1237];
}
else {
vErrors.push(err1237);
}
errors++;
}
if(data702 < 1 || isNaN(data702)){
const err1238 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1238];
}
else {
vErrors.push(err1238);
}
errors++;
}
}
}
}
else {
const err1239 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1239];
}
else {
vErrors.push(err1239);
}
errors++;
}
var _valid128 = _errs1546 === errors;
valid400 = valid400 || _valid128;
if(!valid400){
const err1240 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1240];
}
else {
vErrors.push(err1240);
}
errors++;
}
else {
errors = _errs1544;
if(vErrors !== null){
if(_errs1544){
vErrors.length = _errs1544;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-no-preview-api"] !== undefined){
let data703 = data["lifecycle-no-preview-api"];
const _errs1553 = errors;
let valid402 = false;
const _errs1554 = errors;
if(!((((data703 === "advisory") || (data703 === "mandatory")) || (data703 === "remediate")) || (data703 === "disabled"))){
const err1241 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-no-preview-api"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1241];
}
else {
vErrors.push(err1241);
}
errors++;
}
var _valid129 = _errs1554 === errors;
valid402 = valid402 || _valid129;
const _errs1555 = errors;
if(data703 && typeof data703 == "object" && !Array.isArray(data703)){
for(const key184 in data703){
if(!(key184 === "enforcementLevel")){
const err1242 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key184}};
if(vErrors === null){
vErrors = [err1242];
}
else {
vErrors.push(err1242);
}
errors++;
}
}
if(data703.enforcementLevel !== undefined){
let data704 = data703.enforcementLevel;
if(!((((data704 === "advisory") || (data704 === "mandatory")) || (data704 === "remediate")) || (data704 === "disabled"))){
const err1243 = {instancePath:instancePath+"/lifecycle-no-preview-api/enforcementLevel",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-no-preview-api"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1243];
}
else {
vErrors.push(err1243);
}
errors++;
}
}
}
else {
const err1244 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1244];
}
else {
vErrors.push(err1244);
}
errors++;
}
var _valid129 = _errs1555 === errors;
valid402 = valid402 || _valid129;
if(!valid402){
const err1245 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1245];
}
else {
vErrors.push(err1245);
}
errors++;
}
else {
errors = _errs1553;
if(vErrors !== null){
if(_errs1553){
vErrors.length = _errs1553;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-current-modules"] !== undefined){
let data705 = data["lifecycle-current-modules"];
const _errs1560 = errors;
let valid404 = false;
const _errs1561 = errors;
if(!((((data705 === "advisory") || (data705 === "mandatory")) || (data705 === "remediate")) || (data705 === "disabled"))){
const err1246 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-current-modules"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1246];
}
else {
vErrors.push(err1246);
}
errors++;
}
var _valid130 = _errs1561 === errors;
valid404 = valid404 || _valid130;
const _errs1562 = errors;
if(data705 && typeof data705 == "object" && !Array.isArray(data705)){
for(const key185 in data705){
if(!(key185 === "enforcementLevel")){
const err1247 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key185}};
if(vErrors === null){
vErrors = [err1247];
}
else {
vErrors.push(err1247);
}
errors++;
}
}
if(data705.enforcementLevel !== undefined){
let data706 = data705.enforcementLevel;
if(!((((data706 === "advisory") || (data706 === "mandatory")) || (data706 === "remediate")) || (data706 === "disabled"))){
const err1248 = {instancePath:instancePath+"/lifecycle-current-modules/enforcementLevel",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-current-modules"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1248];
}
else {
vErrors.push(err1248);
}
errors++;
}
}
}
else {
const err1249 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1249];
}
else {
vErrors.push(err1249);
}
errors++;
}
var _valid130 = _errs1562 === errors;
valid404 = valid404 || _valid130;
if(!valid404){
const err1250 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1250];
}
else {
vErrors.push(err1250);
}
errors++;
}
else {
errors = _errs1560;
if(vErrors !== null){
if(_errs1560){
vErrors.length = _errs1560;
}
else {
vErrors = null;
}
}
}
}
if(data["types-arm-type"] !== undefined){
let data707 = data["types-arm-type"];
const _errs1567 = errors;
let valid406 = false;
const _errs1568 = errors;
if(!((((data707 === "advisory") || (data707 === "mandatory")) || (data707 === "remediate")) || (data707 === "disabled"))){
const err1251 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1251];
}
else {
vErrors.push(err1251);
}
errors++;
}
var _valid131 = _errs1568 === errors;
valid406 = valid406 || _valid131;
const _errs1569 = errors;
if(data707 && typeof data707 == "object" && !Array.isArray(data707)){
for(const key186 in data707){
if(!(key186 === "enforcementLevel")){
const err1252 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key186}};
if(vErrors === null){
vErrors = [err1252];
}
else {
vErrors.push(err1252);
}
errors++;
}
}
if(data707.enforcementLevel !== undefined){
let data708 = data707.enforcementLevel;
if(!((((data708 === "advisory") || (data708 === "mandatory")) || (data708 === "remediate")) || (data708 === "disabled"))){
const err1253 = {instancePath:instancePath+"/types-arm-type/enforcementLevel",schemaPath:"#/properties/types-arm-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1253];
}
else {
vErrors.push(err1253);
}
errors++;
}
}
}
else {
const err1254 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1254];
}
else {
vErrors.push(err1254);
}
errors++;
}
var _valid131 = _errs1569 === errors;
valid406 = valid406 || _valid131;
if(!valid406){
const err1255 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1255];
}
else {
vErrors.push(err1255);
}
errors++;
}
else {
errors = _errs1567;
if(vErrors !== null){
if(_errs1567){
vErrors.length = _errs1567;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1256 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1256];
}
else {
vErrors.push(err1256);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

