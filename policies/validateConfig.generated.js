// Generated from config.schema.json by scripts/generatePolicySchema.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"all":{"enum":["advisory","mandatory","remediate","disabled"]},"pack-settings":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"},"environmentTag":{"type":"string","minLength":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"}}}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","resource","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1},"resource":{"type":"string","minLength":1},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"reportUnknown":{"type":"boolean"},"servers":{"type":"object","additionalProperties":false,"properties":{"tag":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},"names":{"type":"array","items":{"type":"string","minLength":1}}}}}},"vault-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-region-of-servers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-allowed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}}]},"vault-cross-region-restore-needs-geo":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-needs-public-access":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-subscription-restore-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-hybrid-security-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-resource-guard":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-system-assigned-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-complete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off-with-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-job-failure-alerts-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-classic-alerts-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-for-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-private-endpoint-before-server":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoints-per-vault":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet-advised":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-dynamic-addresses":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zone-group":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones-linked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-release":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-image-with-desktop":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-source":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-azure-edition":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"acceptAzureEdition":{"type":"boolean"}}}]},"compute-full-size-image":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-size-known":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-size-minimum":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-standard-tier":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-allowed-sizes":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-scsi-disks":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-nested-virtualization":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-generation":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-trusted-launch-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-trusted-launch":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-encryption-at-host-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-encryption-at-host":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-accelerated-networking-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-accelerated-networking":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-os-disk-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-premium-os-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"acceptStandardDisks":{"type":"boolean"}}}]},"compute-computer-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-machine-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-administrator-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-fixed-at-creation":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-no-other-applications":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-system-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-regular-priority":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-patch-mode":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-automatic-updates":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-scheduled-restarts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-patch-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-hybrid-benefit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-has-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-count":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-own-resource":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-detach-on-deletion":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-unique":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-host-caching-none":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-managed-disks-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-not-shared":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-av2-pool-limits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-size-tested":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-capacity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}}]},"storage-pool-capacity-floor":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}}]},"storage-os-disk-persistent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-not-hdd":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-premium-disk-on-premium-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-zonal-disk-on-zonal-machine":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-ultra-disk-enabled":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-in-machine-zone":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-aligned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-azure-disk-encryption":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-encryption-settings-on-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-write-accelerator-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-https-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-tls12":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-public-blobs":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-shared-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-one-custom-script-extension":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics-dedicated":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-workspace-retention":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"retentionDaysMin":{"type":"integer","minimum":1}}}]},"monitoring-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-no-legacy-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-data-collection":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-alerts-reach-people":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-action-group-receivers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-antimalware-exclusions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-maintenance-assigned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-update-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-data-disks-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-key-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-server-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-group-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-catalogue-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-versioning":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-soft-delete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-locked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-no-read-only-lock":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-machine-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"tagging-required-tags":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"everyResource":{"type":"boolean"}}}]},"tagging-tag-limits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"tagging-region-known":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"tagging-allowed-regions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"lifecycle-one-way-doors":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"lifecycle-size-lasts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-os-disk-lasts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-windows-supported":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-os-disk-encryption":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-no-preview-api":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"lifecycle-current-modules":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"types-arm-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]}},"$defs":{"levels":{"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-release":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-with-desktop":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-source":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-azure-edition":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-full-size-image":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-known":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-minimum":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-standard-tier":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-allowed-sizes":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scsi-disks":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-nested-virtualization":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-generation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-os-disk-size":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-premium-os-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-computer-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-machine-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-administrator-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-fixed-at-creation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-no-other-applications":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-system-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-regular-priority":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-mode":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-automatic-updates":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scheduled-restarts":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-hybrid-benefit":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-required-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-tag-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-region-known":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-allowed-regions":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-one-way-doors":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-size-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-windows-supported":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-no-preview-api":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-current-modules":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}},"parameters":{"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean"}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean"}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"everyResource":{"type":"boolean"}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-release":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-with-desktop":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-source":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-azure-edition":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-full-size-image":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-known":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-minimum":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-standard-tier":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-allowed-sizes":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scsi-disks":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-nested-virtualization":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-generation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-os-disk-size":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-premium-os-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-computer-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-machine-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-administrator-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-fixed-at-creation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-no-other-applications":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-system-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-regular-priority":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-mode":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-automatic-updates":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scheduled-restarts":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-hybrid-benefit":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-required-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-tag-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-region-known":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-allowed-regions":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-one-way-doors":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-size-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-windows-supported":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-no-preview-api":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-current-modules":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean"}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean"}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"everyResource":{"type":"boolean"}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}}};
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
if(data4["compute-image-release"] !== undefined){
let data38 = data4["compute-image-release"];
if(!((((data38 === "advisory") || (data38 === "mandatory")) || (data38 === "remediate")) || (data38 === "disabled"))){
const err39 = {instancePath:instancePath+"/pack-settings/levels/compute-image-release",schemaPath:"#/$defs/levels/properties/compute-image-release/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-release"].enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4["compute-image-with-desktop"] !== undefined){
let data39 = data4["compute-image-with-desktop"];
if(!((((data39 === "advisory") || (data39 === "mandatory")) || (data39 === "remediate")) || (data39 === "disabled"))){
const err40 = {instancePath:instancePath+"/pack-settings/levels/compute-image-with-desktop",schemaPath:"#/$defs/levels/properties/compute-image-with-desktop/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-with-desktop"].enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data4["compute-image-source"] !== undefined){
let data40 = data4["compute-image-source"];
if(!((((data40 === "advisory") || (data40 === "mandatory")) || (data40 === "remediate")) || (data40 === "disabled"))){
const err41 = {instancePath:instancePath+"/pack-settings/levels/compute-image-source",schemaPath:"#/$defs/levels/properties/compute-image-source/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-source"].enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data4["compute-azure-edition"] !== undefined){
let data41 = data4["compute-azure-edition"];
if(!((((data41 === "advisory") || (data41 === "mandatory")) || (data41 === "remediate")) || (data41 === "disabled"))){
const err42 = {instancePath:instancePath+"/pack-settings/levels/compute-azure-edition",schemaPath:"#/$defs/levels/properties/compute-azure-edition/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-azure-edition"].enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data4["compute-full-size-image"] !== undefined){
let data42 = data4["compute-full-size-image"];
if(!((((data42 === "advisory") || (data42 === "mandatory")) || (data42 === "remediate")) || (data42 === "disabled"))){
const err43 = {instancePath:instancePath+"/pack-settings/levels/compute-full-size-image",schemaPath:"#/$defs/levels/properties/compute-full-size-image/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-full-size-image"].enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4["compute-size-known"] !== undefined){
let data43 = data4["compute-size-known"];
if(!((((data43 === "advisory") || (data43 === "mandatory")) || (data43 === "remediate")) || (data43 === "disabled"))){
const err44 = {instancePath:instancePath+"/pack-settings/levels/compute-size-known",schemaPath:"#/$defs/levels/properties/compute-size-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-known"].enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data4["compute-size-minimum"] !== undefined){
let data44 = data4["compute-size-minimum"];
if(!((((data44 === "advisory") || (data44 === "mandatory")) || (data44 === "remediate")) || (data44 === "disabled"))){
const err45 = {instancePath:instancePath+"/pack-settings/levels/compute-size-minimum",schemaPath:"#/$defs/levels/properties/compute-size-minimum/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-minimum"].enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4["compute-standard-tier"] !== undefined){
let data45 = data4["compute-standard-tier"];
if(!((((data45 === "advisory") || (data45 === "mandatory")) || (data45 === "remediate")) || (data45 === "disabled"))){
const err46 = {instancePath:instancePath+"/pack-settings/levels/compute-standard-tier",schemaPath:"#/$defs/levels/properties/compute-standard-tier/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-standard-tier"].enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data4["compute-allowed-sizes"] !== undefined){
let data46 = data4["compute-allowed-sizes"];
if(!((((data46 === "advisory") || (data46 === "mandatory")) || (data46 === "remediate")) || (data46 === "disabled"))){
const err47 = {instancePath:instancePath+"/pack-settings/levels/compute-allowed-sizes",schemaPath:"#/$defs/levels/properties/compute-allowed-sizes/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-allowed-sizes"].enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data4["compute-scsi-disks"] !== undefined){
let data47 = data4["compute-scsi-disks"];
if(!((((data47 === "advisory") || (data47 === "mandatory")) || (data47 === "remediate")) || (data47 === "disabled"))){
const err48 = {instancePath:instancePath+"/pack-settings/levels/compute-scsi-disks",schemaPath:"#/$defs/levels/properties/compute-scsi-disks/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scsi-disks"].enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data4["compute-nested-virtualization"] !== undefined){
let data48 = data4["compute-nested-virtualization"];
if(!((((data48 === "advisory") || (data48 === "mandatory")) || (data48 === "remediate")) || (data48 === "disabled"))){
const err49 = {instancePath:instancePath+"/pack-settings/levels/compute-nested-virtualization",schemaPath:"#/$defs/levels/properties/compute-nested-virtualization/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-nested-virtualization"].enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data4["compute-image-generation"] !== undefined){
let data49 = data4["compute-image-generation"];
if(!((((data49 === "advisory") || (data49 === "mandatory")) || (data49 === "remediate")) || (data49 === "disabled"))){
const err50 = {instancePath:instancePath+"/pack-settings/levels/compute-image-generation",schemaPath:"#/$defs/levels/properties/compute-image-generation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-generation"].enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data4["compute-trusted-launch-fits"] !== undefined){
let data50 = data4["compute-trusted-launch-fits"];
if(!((((data50 === "advisory") || (data50 === "mandatory")) || (data50 === "remediate")) || (data50 === "disabled"))){
const err51 = {instancePath:instancePath+"/pack-settings/levels/compute-trusted-launch-fits",schemaPath:"#/$defs/levels/properties/compute-trusted-launch-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch-fits"].enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data4["compute-trusted-launch"] !== undefined){
let data51 = data4["compute-trusted-launch"];
if(!((((data51 === "advisory") || (data51 === "mandatory")) || (data51 === "remediate")) || (data51 === "disabled"))){
const err52 = {instancePath:instancePath+"/pack-settings/levels/compute-trusted-launch",schemaPath:"#/$defs/levels/properties/compute-trusted-launch/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch"].enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data4["compute-encryption-at-host-fits"] !== undefined){
let data52 = data4["compute-encryption-at-host-fits"];
if(!((((data52 === "advisory") || (data52 === "mandatory")) || (data52 === "remediate")) || (data52 === "disabled"))){
const err53 = {instancePath:instancePath+"/pack-settings/levels/compute-encryption-at-host-fits",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host-fits"].enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data4["compute-encryption-at-host"] !== undefined){
let data53 = data4["compute-encryption-at-host"];
if(!((((data53 === "advisory") || (data53 === "mandatory")) || (data53 === "remediate")) || (data53 === "disabled"))){
const err54 = {instancePath:instancePath+"/pack-settings/levels/compute-encryption-at-host",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host"].enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data4["compute-accelerated-networking-fits"] !== undefined){
let data54 = data4["compute-accelerated-networking-fits"];
if(!((((data54 === "advisory") || (data54 === "mandatory")) || (data54 === "remediate")) || (data54 === "disabled"))){
const err55 = {instancePath:instancePath+"/pack-settings/levels/compute-accelerated-networking-fits",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking-fits"].enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data4["compute-accelerated-networking"] !== undefined){
let data55 = data4["compute-accelerated-networking"];
if(!((((data55 === "advisory") || (data55 === "mandatory")) || (data55 === "remediate")) || (data55 === "disabled"))){
const err56 = {instancePath:instancePath+"/pack-settings/levels/compute-accelerated-networking",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking"].enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data4["compute-os-disk-size"] !== undefined){
let data56 = data4["compute-os-disk-size"];
if(!((((data56 === "advisory") || (data56 === "mandatory")) || (data56 === "remediate")) || (data56 === "disabled"))){
const err57 = {instancePath:instancePath+"/pack-settings/levels/compute-os-disk-size",schemaPath:"#/$defs/levels/properties/compute-os-disk-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-os-disk-size"].enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data4["compute-premium-os-disk"] !== undefined){
let data57 = data4["compute-premium-os-disk"];
if(!((((data57 === "advisory") || (data57 === "mandatory")) || (data57 === "remediate")) || (data57 === "disabled"))){
const err58 = {instancePath:instancePath+"/pack-settings/levels/compute-premium-os-disk",schemaPath:"#/$defs/levels/properties/compute-premium-os-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-premium-os-disk"].enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data4["compute-computer-name"] !== undefined){
let data58 = data4["compute-computer-name"];
if(!((((data58 === "advisory") || (data58 === "mandatory")) || (data58 === "remediate")) || (data58 === "disabled"))){
const err59 = {instancePath:instancePath+"/pack-settings/levels/compute-computer-name",schemaPath:"#/$defs/levels/properties/compute-computer-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-computer-name"].enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data4["compute-machine-name"] !== undefined){
let data59 = data4["compute-machine-name"];
if(!((((data59 === "advisory") || (data59 === "mandatory")) || (data59 === "remediate")) || (data59 === "disabled"))){
const err60 = {instancePath:instancePath+"/pack-settings/levels/compute-machine-name",schemaPath:"#/$defs/levels/properties/compute-machine-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-machine-name"].enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data4["compute-administrator-name"] !== undefined){
let data60 = data4["compute-administrator-name"];
if(!((((data60 === "advisory") || (data60 === "mandatory")) || (data60 === "remediate")) || (data60 === "disabled"))){
const err61 = {instancePath:instancePath+"/pack-settings/levels/compute-administrator-name",schemaPath:"#/$defs/levels/properties/compute-administrator-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-administrator-name"].enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data4["compute-fixed-at-creation"] !== undefined){
let data61 = data4["compute-fixed-at-creation"];
if(!((((data61 === "advisory") || (data61 === "mandatory")) || (data61 === "remediate")) || (data61 === "disabled"))){
const err62 = {instancePath:instancePath+"/pack-settings/levels/compute-fixed-at-creation",schemaPath:"#/$defs/levels/properties/compute-fixed-at-creation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-fixed-at-creation"].enum}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data4["compute-no-other-applications"] !== undefined){
let data62 = data4["compute-no-other-applications"];
if(!((((data62 === "advisory") || (data62 === "mandatory")) || (data62 === "remediate")) || (data62 === "disabled"))){
const err63 = {instancePath:instancePath+"/pack-settings/levels/compute-no-other-applications",schemaPath:"#/$defs/levels/properties/compute-no-other-applications/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-no-other-applications"].enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data4["compute-system-identity"] !== undefined){
let data63 = data4["compute-system-identity"];
if(!((((data63 === "advisory") || (data63 === "mandatory")) || (data63 === "remediate")) || (data63 === "disabled"))){
const err64 = {instancePath:instancePath+"/pack-settings/levels/compute-system-identity",schemaPath:"#/$defs/levels/properties/compute-system-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-system-identity"].enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data4["compute-regular-priority"] !== undefined){
let data64 = data4["compute-regular-priority"];
if(!((((data64 === "advisory") || (data64 === "mandatory")) || (data64 === "remediate")) || (data64 === "disabled"))){
const err65 = {instancePath:instancePath+"/pack-settings/levels/compute-regular-priority",schemaPath:"#/$defs/levels/properties/compute-regular-priority/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-regular-priority"].enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data4["compute-patch-mode"] !== undefined){
let data65 = data4["compute-patch-mode"];
if(!((((data65 === "advisory") || (data65 === "mandatory")) || (data65 === "remediate")) || (data65 === "disabled"))){
const err66 = {instancePath:instancePath+"/pack-settings/levels/compute-patch-mode",schemaPath:"#/$defs/levels/properties/compute-patch-mode/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-mode"].enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data4["compute-automatic-updates"] !== undefined){
let data66 = data4["compute-automatic-updates"];
if(!((((data66 === "advisory") || (data66 === "mandatory")) || (data66 === "remediate")) || (data66 === "disabled"))){
const err67 = {instancePath:instancePath+"/pack-settings/levels/compute-automatic-updates",schemaPath:"#/$defs/levels/properties/compute-automatic-updates/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-automatic-updates"].enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data4["compute-scheduled-restarts"] !== undefined){
let data67 = data4["compute-scheduled-restarts"];
if(!((((data67 === "advisory") || (data67 === "mandatory")) || (data67 === "remediate")) || (data67 === "disabled"))){
const err68 = {instancePath:instancePath+"/pack-settings/levels/compute-scheduled-restarts",schemaPath:"#/$defs/levels/properties/compute-scheduled-restarts/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scheduled-restarts"].enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data4["compute-patch-assessment"] !== undefined){
let data68 = data4["compute-patch-assessment"];
if(!((((data68 === "advisory") || (data68 === "mandatory")) || (data68 === "remediate")) || (data68 === "disabled"))){
const err69 = {instancePath:instancePath+"/pack-settings/levels/compute-patch-assessment",schemaPath:"#/$defs/levels/properties/compute-patch-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-assessment"].enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data4["compute-hybrid-benefit"] !== undefined){
let data69 = data4["compute-hybrid-benefit"];
if(!((((data69 === "advisory") || (data69 === "mandatory")) || (data69 === "remediate")) || (data69 === "disabled"))){
const err70 = {instancePath:instancePath+"/pack-settings/levels/compute-hybrid-benefit",schemaPath:"#/$defs/levels/properties/compute-hybrid-benefit/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-hybrid-benefit"].enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data4["storage-pool-has-data-disk"] !== undefined){
let data70 = data4["storage-pool-has-data-disk"];
if(!((((data70 === "advisory") || (data70 === "mandatory")) || (data70 === "remediate")) || (data70 === "disabled"))){
const err71 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-has-data-disk",schemaPath:"#/$defs/levels/properties/storage-pool-has-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-has-data-disk"].enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data4["storage-data-disk-count"] !== undefined){
let data71 = data4["storage-data-disk-count"];
if(!((((data71 === "advisory") || (data71 === "mandatory")) || (data71 === "remediate")) || (data71 === "disabled"))){
const err72 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-count",schemaPath:"#/$defs/levels/properties/storage-data-disk-count/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-count"].enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data4["storage-data-disk-own-resource"] !== undefined){
let data72 = data4["storage-data-disk-own-resource"];
if(!((((data72 === "advisory") || (data72 === "mandatory")) || (data72 === "remediate")) || (data72 === "disabled"))){
const err73 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-own-resource",schemaPath:"#/$defs/levels/properties/storage-data-disk-own-resource/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-own-resource"].enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data4["storage-data-disk-detach-on-deletion"] !== undefined){
let data73 = data4["storage-data-disk-detach-on-deletion"];
if(!((((data73 === "advisory") || (data73 === "mandatory")) || (data73 === "remediate")) || (data73 === "disabled"))){
const err74 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-detach-on-deletion",schemaPath:"#/$defs/levels/properties/storage-data-disk-detach-on-deletion/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-detach-on-deletion"].enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data4["storage-lun-unique"] !== undefined){
let data74 = data4["storage-lun-unique"];
if(!((((data74 === "advisory") || (data74 === "mandatory")) || (data74 === "remediate")) || (data74 === "disabled"))){
const err75 = {instancePath:instancePath+"/pack-settings/levels/storage-lun-unique",schemaPath:"#/$defs/levels/properties/storage-lun-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-unique"].enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data4["storage-lun-in-range"] !== undefined){
let data75 = data4["storage-lun-in-range"];
if(!((((data75 === "advisory") || (data75 === "mandatory")) || (data75 === "remediate")) || (data75 === "disabled"))){
const err76 = {instancePath:instancePath+"/pack-settings/levels/storage-lun-in-range",schemaPath:"#/$defs/levels/properties/storage-lun-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-in-range"].enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data4["storage-pool-host-caching-none"] !== undefined){
let data76 = data4["storage-pool-host-caching-none"];
if(!((((data76 === "advisory") || (data76 === "mandatory")) || (data76 === "remediate")) || (data76 === "disabled"))){
const err77 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-host-caching-none",schemaPath:"#/$defs/levels/properties/storage-pool-host-caching-none/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-host-caching-none"].enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data4["storage-managed-disks-only"] !== undefined){
let data77 = data4["storage-managed-disks-only"];
if(!((((data77 === "advisory") || (data77 === "mandatory")) || (data77 === "remediate")) || (data77 === "disabled"))){
const err78 = {instancePath:instancePath+"/pack-settings/levels/storage-managed-disks-only",schemaPath:"#/$defs/levels/properties/storage-managed-disks-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-managed-disks-only"].enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data4["storage-disk-not-shared"] !== undefined){
let data78 = data4["storage-disk-not-shared"];
if(!((((data78 === "advisory") || (data78 === "mandatory")) || (data78 === "remediate")) || (data78 === "disabled"))){
const err79 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-not-shared",schemaPath:"#/$defs/levels/properties/storage-disk-not-shared/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-not-shared"].enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data4["storage-av2-pool-limits"] !== undefined){
let data79 = data4["storage-av2-pool-limits"];
if(!((((data79 === "advisory") || (data79 === "mandatory")) || (data79 === "remediate")) || (data79 === "disabled"))){
const err80 = {instancePath:instancePath+"/pack-settings/levels/storage-av2-pool-limits",schemaPath:"#/$defs/levels/properties/storage-av2-pool-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-av2-pool-limits"].enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data4["storage-pool-size-tested"] !== undefined){
let data80 = data4["storage-pool-size-tested"];
if(!((((data80 === "advisory") || (data80 === "mandatory")) || (data80 === "remediate")) || (data80 === "disabled"))){
const err81 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-size-tested",schemaPath:"#/$defs/levels/properties/storage-pool-size-tested/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-size-tested"].enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data4["storage-pool-capacity"] !== undefined){
let data81 = data4["storage-pool-capacity"];
if(!((((data81 === "advisory") || (data81 === "mandatory")) || (data81 === "remediate")) || (data81 === "disabled"))){
const err82 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-capacity",schemaPath:"#/$defs/levels/properties/storage-pool-capacity/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity"].enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data4["storage-pool-capacity-floor"] !== undefined){
let data82 = data4["storage-pool-capacity-floor"];
if(!((((data82 === "advisory") || (data82 === "mandatory")) || (data82 === "remediate")) || (data82 === "disabled"))){
const err83 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-capacity-floor",schemaPath:"#/$defs/levels/properties/storage-pool-capacity-floor/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity-floor"].enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data4["storage-os-disk-persistent"] !== undefined){
let data83 = data4["storage-os-disk-persistent"];
if(!((((data83 === "advisory") || (data83 === "mandatory")) || (data83 === "remediate")) || (data83 === "disabled"))){
const err84 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-persistent",schemaPath:"#/$defs/levels/properties/storage-os-disk-persistent/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-persistent"].enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data4["storage-os-disk-type"] !== undefined){
let data84 = data4["storage-os-disk-type"];
if(!((((data84 === "advisory") || (data84 === "mandatory")) || (data84 === "remediate")) || (data84 === "disabled"))){
const err85 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-type",schemaPath:"#/$defs/levels/properties/storage-os-disk-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-type"].enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data4["storage-os-disk-not-hdd"] !== undefined){
let data85 = data4["storage-os-disk-not-hdd"];
if(!((((data85 === "advisory") || (data85 === "mandatory")) || (data85 === "remediate")) || (data85 === "disabled"))){
const err86 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-not-hdd",schemaPath:"#/$defs/levels/properties/storage-os-disk-not-hdd/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-not-hdd"].enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data4["storage-premium-disk-on-premium-size"] !== undefined){
let data86 = data4["storage-premium-disk-on-premium-size"];
if(!((((data86 === "advisory") || (data86 === "mandatory")) || (data86 === "remediate")) || (data86 === "disabled"))){
const err87 = {instancePath:instancePath+"/pack-settings/levels/storage-premium-disk-on-premium-size",schemaPath:"#/$defs/levels/properties/storage-premium-disk-on-premium-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-premium-disk-on-premium-size"].enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data4["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data87 = data4["storage-zonal-disk-on-zonal-machine"];
if(!((((data87 === "advisory") || (data87 === "mandatory")) || (data87 === "remediate")) || (data87 === "disabled"))){
const err88 = {instancePath:instancePath+"/pack-settings/levels/storage-zonal-disk-on-zonal-machine",schemaPath:"#/$defs/levels/properties/storage-zonal-disk-on-zonal-machine/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-zonal-disk-on-zonal-machine"].enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data4["storage-ultra-disk-enabled"] !== undefined){
let data88 = data4["storage-ultra-disk-enabled"];
if(!((((data88 === "advisory") || (data88 === "mandatory")) || (data88 === "remediate")) || (data88 === "disabled"))){
const err89 = {instancePath:instancePath+"/pack-settings/levels/storage-ultra-disk-enabled",schemaPath:"#/$defs/levels/properties/storage-ultra-disk-enabled/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-ultra-disk-enabled"].enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data4["storage-disk-in-machine-zone"] !== undefined){
let data89 = data4["storage-disk-in-machine-zone"];
if(!((((data89 === "advisory") || (data89 === "mandatory")) || (data89 === "remediate")) || (data89 === "disabled"))){
const err90 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-in-machine-zone",schemaPath:"#/$defs/levels/properties/storage-disk-in-machine-zone/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-in-machine-zone"].enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data4["storage-disk-size-in-range"] !== undefined){
let data90 = data4["storage-disk-size-in-range"];
if(!((((data90 === "advisory") || (data90 === "mandatory")) || (data90 === "remediate")) || (data90 === "disabled"))){
const err91 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-size-in-range",schemaPath:"#/$defs/levels/properties/storage-disk-size-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-in-range"].enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data4["storage-disk-size-aligned"] !== undefined){
let data91 = data4["storage-disk-size-aligned"];
if(!((((data91 === "advisory") || (data91 === "mandatory")) || (data91 === "remediate")) || (data91 === "disabled"))){
const err92 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-size-aligned",schemaPath:"#/$defs/levels/properties/storage-disk-size-aligned/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-aligned"].enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data4["storage-disk-public-access-off"] !== undefined){
let data92 = data4["storage-disk-public-access-off"];
if(!((((data92 === "advisory") || (data92 === "mandatory")) || (data92 === "remediate")) || (data92 === "disabled"))){
const err93 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-public-access-off",schemaPath:"#/$defs/levels/properties/storage-disk-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data4["storage-disk-customer-key"] !== undefined){
let data93 = data4["storage-disk-customer-key"];
if(!((((data93 === "advisory") || (data93 === "mandatory")) || (data93 === "remediate")) || (data93 === "disabled"))){
const err94 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-customer-key",schemaPath:"#/$defs/levels/properties/storage-disk-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-customer-key"].enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data4["storage-no-azure-disk-encryption"] !== undefined){
let data94 = data4["storage-no-azure-disk-encryption"];
if(!((((data94 === "advisory") || (data94 === "mandatory")) || (data94 === "remediate")) || (data94 === "disabled"))){
const err95 = {instancePath:instancePath+"/pack-settings/levels/storage-no-azure-disk-encryption",schemaPath:"#/$defs/levels/properties/storage-no-azure-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-azure-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data4["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data95 = data4["storage-no-encryption-settings-on-data-disk"];
if(!((((data95 === "advisory") || (data95 === "mandatory")) || (data95 === "remediate")) || (data95 === "disabled"))){
const err96 = {instancePath:instancePath+"/pack-settings/levels/storage-no-encryption-settings-on-data-disk",schemaPath:"#/$defs/levels/properties/storage-no-encryption-settings-on-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-encryption-settings-on-data-disk"].enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data4["storage-write-accelerator-off"] !== undefined){
let data96 = data4["storage-write-accelerator-off"];
if(!((((data96 === "advisory") || (data96 === "mandatory")) || (data96 === "remediate")) || (data96 === "disabled"))){
const err97 = {instancePath:instancePath+"/pack-settings/levels/storage-write-accelerator-off",schemaPath:"#/$defs/levels/properties/storage-write-accelerator-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-write-accelerator-off"].enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data4["storage-artifacts-https-only"] !== undefined){
let data97 = data4["storage-artifacts-https-only"];
if(!((((data97 === "advisory") || (data97 === "mandatory")) || (data97 === "remediate")) || (data97 === "disabled"))){
const err98 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-https-only",schemaPath:"#/$defs/levels/properties/storage-artifacts-https-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-https-only"].enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data4["storage-artifacts-tls12"] !== undefined){
let data98 = data4["storage-artifacts-tls12"];
if(!((((data98 === "advisory") || (data98 === "mandatory")) || (data98 === "remediate")) || (data98 === "disabled"))){
const err99 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-tls12",schemaPath:"#/$defs/levels/properties/storage-artifacts-tls12/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-tls12"].enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data4["storage-artifacts-no-public-blobs"] !== undefined){
let data99 = data4["storage-artifacts-no-public-blobs"];
if(!((((data99 === "advisory") || (data99 === "mandatory")) || (data99 === "remediate")) || (data99 === "disabled"))){
const err100 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-no-public-blobs",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-public-blobs/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-public-blobs"].enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data4["storage-artifacts-no-shared-key"] !== undefined){
let data100 = data4["storage-artifacts-no-shared-key"];
if(!((((data100 === "advisory") || (data100 === "mandatory")) || (data100 === "remediate")) || (data100 === "disabled"))){
const err101 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-no-shared-key",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-shared-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-shared-key"].enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data4["installation-one-custom-script-extension"] !== undefined){
let data101 = data4["installation-one-custom-script-extension"];
if(!((((data101 === "advisory") || (data101 === "mandatory")) || (data101 === "remediate")) || (data101 === "disabled"))){
const err102 = {instancePath:instancePath+"/pack-settings/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics"] !== undefined){
let data102 = data4["monitoring-vault-diagnostics"];
if(!((((data102 === "advisory") || (data102 === "mandatory")) || (data102 === "remediate")) || (data102 === "disabled"))){
const err103 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data103 = data4["monitoring-vault-diagnostics-dedicated"];
if(!((((data103 === "advisory") || (data103 === "mandatory")) || (data103 === "remediate")) || (data103 === "disabled"))){
const err104 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data4["monitoring-workspace-retention"] !== undefined){
let data104 = data4["monitoring-workspace-retention"];
if(!((((data104 === "advisory") || (data104 === "mandatory")) || (data104 === "remediate")) || (data104 === "disabled"))){
const err105 = {instancePath:instancePath+"/pack-settings/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data4["monitoring-agent"] !== undefined){
let data105 = data4["monitoring-agent"];
if(!((((data105 === "advisory") || (data105 === "mandatory")) || (data105 === "remediate")) || (data105 === "disabled"))){
const err106 = {instancePath:instancePath+"/pack-settings/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data4["monitoring-no-legacy-agent"] !== undefined){
let data106 = data4["monitoring-no-legacy-agent"];
if(!((((data106 === "advisory") || (data106 === "mandatory")) || (data106 === "remediate")) || (data106 === "disabled"))){
const err107 = {instancePath:instancePath+"/pack-settings/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data4["monitoring-data-collection"] !== undefined){
let data107 = data4["monitoring-data-collection"];
if(!((((data107 === "advisory") || (data107 === "mandatory")) || (data107 === "remediate")) || (data107 === "disabled"))){
const err108 = {instancePath:instancePath+"/pack-settings/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data4["monitoring-alerts-reach-people"] !== undefined){
let data108 = data4["monitoring-alerts-reach-people"];
if(!((((data108 === "advisory") || (data108 === "mandatory")) || (data108 === "remediate")) || (data108 === "disabled"))){
const err109 = {instancePath:instancePath+"/pack-settings/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data4["monitoring-action-group-receivers"] !== undefined){
let data109 = data4["monitoring-action-group-receivers"];
if(!((((data109 === "advisory") || (data109 === "mandatory")) || (data109 === "remediate")) || (data109 === "disabled"))){
const err110 = {instancePath:instancePath+"/pack-settings/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data4["monitoring-antimalware-exclusions"] !== undefined){
let data110 = data4["monitoring-antimalware-exclusions"];
if(!((((data110 === "advisory") || (data110 === "mandatory")) || (data110 === "remediate")) || (data110 === "disabled"))){
const err111 = {instancePath:instancePath+"/pack-settings/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data4["monitoring-maintenance-assigned"] !== undefined){
let data111 = data4["monitoring-maintenance-assigned"];
if(!((((data111 === "advisory") || (data111 === "mandatory")) || (data111 === "remediate")) || (data111 === "disabled"))){
const err112 = {instancePath:instancePath+"/pack-settings/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data4["monitoring-update-assessment"] !== undefined){
let data112 = data4["monitoring-update-assessment"];
if(!((((data112 === "advisory") || (data112 === "mandatory")) || (data112 === "remediate")) || (data112 === "disabled"))){
const err113 = {instancePath:instancePath+"/pack-settings/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data4["protection-vault-protected"] !== undefined){
let data113 = data4["protection-vault-protected"];
if(!((((data113 === "advisory") || (data113 === "mandatory")) || (data113 === "remediate")) || (data113 === "disabled"))){
const err114 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data4["protection-data-disks-protected"] !== undefined){
let data114 = data4["protection-data-disks-protected"];
if(!((((data114 === "advisory") || (data114 === "mandatory")) || (data114 === "remediate")) || (data114 === "disabled"))){
const err115 = {instancePath:instancePath+"/pack-settings/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data4["protection-passphrase-protected"] !== undefined){
let data115 = data4["protection-passphrase-protected"];
if(!((((data115 === "advisory") || (data115 === "mandatory")) || (data115 === "remediate")) || (data115 === "disabled"))){
const err116 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data4["protection-passphrase-key-vault-protected"] !== undefined){
let data116 = data4["protection-passphrase-key-vault-protected"];
if(!((((data116 === "advisory") || (data116 === "mandatory")) || (data116 === "remediate")) || (data116 === "disabled"))){
const err117 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data4["protection-server-protected"] !== undefined){
let data117 = data4["protection-server-protected"];
if(!((((data117 === "advisory") || (data117 === "mandatory")) || (data117 === "remediate")) || (data117 === "disabled"))){
const err118 = {instancePath:instancePath+"/pack-settings/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data4["protection-vault-group-protected"] !== undefined){
let data118 = data4["protection-vault-group-protected"];
if(!((((data118 === "advisory") || (data118 === "mandatory")) || (data118 === "remediate")) || (data118 === "disabled"))){
const err119 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data4["protection-catalogue-protected"] !== undefined){
let data119 = data4["protection-catalogue-protected"];
if(!((((data119 === "advisory") || (data119 === "mandatory")) || (data119 === "remediate")) || (data119 === "disabled"))){
const err120 = {instancePath:instancePath+"/pack-settings/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data4["protection-store-versioning"] !== undefined){
let data120 = data4["protection-store-versioning"];
if(!((((data120 === "advisory") || (data120 === "mandatory")) || (data120 === "remediate")) || (data120 === "disabled"))){
const err121 = {instancePath:instancePath+"/pack-settings/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data4["protection-store-soft-delete"] !== undefined){
let data121 = data4["protection-store-soft-delete"];
if(!((((data121 === "advisory") || (data121 === "mandatory")) || (data121 === "remediate")) || (data121 === "disabled"))){
const err122 = {instancePath:instancePath+"/pack-settings/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data4["protection-vault-locked"] !== undefined){
let data122 = data4["protection-vault-locked"];
if(!((((data122 === "advisory") || (data122 === "mandatory")) || (data122 === "remediate")) || (data122 === "disabled"))){
const err123 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data4["protection-no-read-only-lock"] !== undefined){
let data123 = data4["protection-no-read-only-lock"];
if(!((((data123 === "advisory") || (data123 === "mandatory")) || (data123 === "remediate")) || (data123 === "disabled"))){
const err124 = {instancePath:instancePath+"/pack-settings/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data4["protection-machine-backup"] !== undefined){
let data124 = data4["protection-machine-backup"];
if(!((((data124 === "advisory") || (data124 === "mandatory")) || (data124 === "remediate")) || (data124 === "disabled"))){
const err125 = {instancePath:instancePath+"/pack-settings/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data4["tagging-required-tags"] !== undefined){
let data125 = data4["tagging-required-tags"];
if(!((((data125 === "advisory") || (data125 === "mandatory")) || (data125 === "remediate")) || (data125 === "disabled"))){
const err126 = {instancePath:instancePath+"/pack-settings/levels/tagging-required-tags",schemaPath:"#/$defs/levels/properties/tagging-required-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-required-tags"].enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data4["tagging-tag-limits"] !== undefined){
let data126 = data4["tagging-tag-limits"];
if(!((((data126 === "advisory") || (data126 === "mandatory")) || (data126 === "remediate")) || (data126 === "disabled"))){
const err127 = {instancePath:instancePath+"/pack-settings/levels/tagging-tag-limits",schemaPath:"#/$defs/levels/properties/tagging-tag-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-tag-limits"].enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data4["tagging-region-known"] !== undefined){
let data127 = data4["tagging-region-known"];
if(!((((data127 === "advisory") || (data127 === "mandatory")) || (data127 === "remediate")) || (data127 === "disabled"))){
const err128 = {instancePath:instancePath+"/pack-settings/levels/tagging-region-known",schemaPath:"#/$defs/levels/properties/tagging-region-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-region-known"].enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data4["tagging-allowed-regions"] !== undefined){
let data128 = data4["tagging-allowed-regions"];
if(!((((data128 === "advisory") || (data128 === "mandatory")) || (data128 === "remediate")) || (data128 === "disabled"))){
const err129 = {instancePath:instancePath+"/pack-settings/levels/tagging-allowed-regions",schemaPath:"#/$defs/levels/properties/tagging-allowed-regions/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-allowed-regions"].enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data4["lifecycle-one-way-doors"] !== undefined){
let data129 = data4["lifecycle-one-way-doors"];
if(!((((data129 === "advisory") || (data129 === "mandatory")) || (data129 === "remediate")) || (data129 === "disabled"))){
const err130 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-one-way-doors",schemaPath:"#/$defs/levels/properties/lifecycle-one-way-doors/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-one-way-doors"].enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data4["lifecycle-size-lasts"] !== undefined){
let data130 = data4["lifecycle-size-lasts"];
if(!((((data130 === "advisory") || (data130 === "mandatory")) || (data130 === "remediate")) || (data130 === "disabled"))){
const err131 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-size-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-size-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-size-lasts"].enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data4["lifecycle-os-disk-lasts"] !== undefined){
let data131 = data4["lifecycle-os-disk-lasts"];
if(!((((data131 === "advisory") || (data131 === "mandatory")) || (data131 === "remediate")) || (data131 === "disabled"))){
const err132 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-os-disk-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-lasts"].enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data4["lifecycle-windows-supported"] !== undefined){
let data132 = data4["lifecycle-windows-supported"];
if(!((((data132 === "advisory") || (data132 === "mandatory")) || (data132 === "remediate")) || (data132 === "disabled"))){
const err133 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-windows-supported",schemaPath:"#/$defs/levels/properties/lifecycle-windows-supported/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-windows-supported"].enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data4["lifecycle-os-disk-encryption"] !== undefined){
let data133 = data4["lifecycle-os-disk-encryption"];
if(!((((data133 === "advisory") || (data133 === "mandatory")) || (data133 === "remediate")) || (data133 === "disabled"))){
const err134 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-os-disk-encryption",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data4["lifecycle-no-preview-api"] !== undefined){
let data134 = data4["lifecycle-no-preview-api"];
if(!((((data134 === "advisory") || (data134 === "mandatory")) || (data134 === "remediate")) || (data134 === "disabled"))){
const err135 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-no-preview-api",schemaPath:"#/$defs/levels/properties/lifecycle-no-preview-api/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-no-preview-api"].enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data4["lifecycle-current-modules"] !== undefined){
let data135 = data4["lifecycle-current-modules"];
if(!((((data135 === "advisory") || (data135 === "mandatory")) || (data135 === "remediate")) || (data135 === "disabled"))){
const err136 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-current-modules",schemaPath:"#/$defs/levels/properties/lifecycle-current-modules/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-current-modules"].enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data4["types-arm-type"] !== undefined){
let data136 = data4["types-arm-type"];
if(!((((data136 === "advisory") || (data136 === "mandatory")) || (data136 === "remediate")) || (data136 === "disabled"))){
const err137 = {instancePath:instancePath+"/pack-settings/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data4.vault !== undefined){
let data137 = data4.vault;
if(!((((data137 === "advisory") || (data137 === "mandatory")) || (data137 === "remediate")) || (data137 === "disabled"))){
const err138 = {instancePath:instancePath+"/pack-settings/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data4.network !== undefined){
let data138 = data4.network;
if(!((((data138 === "advisory") || (data138 === "mandatory")) || (data138 === "remediate")) || (data138 === "disabled"))){
const err139 = {instancePath:instancePath+"/pack-settings/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data4.compute !== undefined){
let data139 = data4.compute;
if(!((((data139 === "advisory") || (data139 === "mandatory")) || (data139 === "remediate")) || (data139 === "disabled"))){
const err140 = {instancePath:instancePath+"/pack-settings/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data4.storage !== undefined){
let data140 = data4.storage;
if(!((((data140 === "advisory") || (data140 === "mandatory")) || (data140 === "remediate")) || (data140 === "disabled"))){
const err141 = {instancePath:instancePath+"/pack-settings/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data4.credentials !== undefined){
let data141 = data4.credentials;
if(!((((data141 === "advisory") || (data141 === "mandatory")) || (data141 === "remediate")) || (data141 === "disabled"))){
const err142 = {instancePath:instancePath+"/pack-settings/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data4.installation !== undefined){
let data142 = data4.installation;
if(!((((data142 === "advisory") || (data142 === "mandatory")) || (data142 === "remediate")) || (data142 === "disabled"))){
const err143 = {instancePath:instancePath+"/pack-settings/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data4.monitoring !== undefined){
let data143 = data4.monitoring;
if(!((((data143 === "advisory") || (data143 === "mandatory")) || (data143 === "remediate")) || (data143 === "disabled"))){
const err144 = {instancePath:instancePath+"/pack-settings/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data4.protection !== undefined){
let data144 = data4.protection;
if(!((((data144 === "advisory") || (data144 === "mandatory")) || (data144 === "remediate")) || (data144 === "disabled"))){
const err145 = {instancePath:instancePath+"/pack-settings/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data4.tagging !== undefined){
let data145 = data4.tagging;
if(!((((data145 === "advisory") || (data145 === "mandatory")) || (data145 === "remediate")) || (data145 === "disabled"))){
const err146 = {instancePath:instancePath+"/pack-settings/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data4.lifecycle !== undefined){
let data146 = data4.lifecycle;
if(!((((data146 === "advisory") || (data146 === "mandatory")) || (data146 === "remediate")) || (data146 === "disabled"))){
const err147 = {instancePath:instancePath+"/pack-settings/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data4.types !== undefined){
let data147 = data4.types;
if(!((((data147 === "advisory") || (data147 === "mandatory")) || (data147 === "remediate")) || (data147 === "disabled"))){
const err148 = {instancePath:instancePath+"/pack-settings/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data2.parameters !== undefined){
let data148 = data2.parameters;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key3 in data148){
if(!(func1.call(schema33.properties, key3))){
const err150 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data148["vault-redundancy-allowed"] !== undefined){
let data149 = data148["vault-redundancy-allowed"];
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key4 in data149){
if(!(key4 === "allowed")){
const err151 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data149.allowed !== undefined){
let data150 = data149.allowed;
if(Array.isArray(data150)){
if(data150.length < 1){
const err152 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len0 = data150.length;
for(let i0=0; i0<len0; i0++){
let data151 = data150[i0];
if(!(((data151 === "GeoRedundant") || (data151 === "LocallyRedundant")) || (data151 === "ZoneRedundant"))){
const err153 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed/" + i0,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
let i1 = data150.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data150[i1], data150[j0])){
const err154 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err155 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data148["vault-immutable-needs-v4"] !== undefined){
let data152 = data148["vault-immutable-needs-v4"];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key5 in data152){
if(!(key5 === "mabsVersion")){
const err157 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data152.mabsVersion !== undefined){
let data153 = data152.mabsVersion;
if(!((data153 === "V3") || (data153 === "V4"))){
const err158 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
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
const err159 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data148["vault-private-endpoint-needs-v4"] !== undefined){
let data154 = data148["vault-private-endpoint-needs-v4"];
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key6 in data154){
if(!(key6 === "mabsVersion")){
const err160 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data154.mabsVersion !== undefined){
let data155 = data154.mabsVersion;
if(!((data155 === "V3") || (data155 === "V4"))){
const err161 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
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
else {
const err162 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data148["compute-image-release"] !== undefined){
let data156 = data148["compute-image-release"];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key7 in data156){
if(!((key7 === "mabsVersions") || (key7 === "otherSkus"))){
const err163 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data156.mabsVersions !== undefined){
let data157 = data156.mabsVersions;
if(Array.isArray(data157)){
if(data157.length < 1){
const err164 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len1 = data157.length;
for(let i2=0; i2<len1; i2++){
let data158 = data157[i2];
if(!((data158 === "V3") || (data158 === "V4"))){
const err165 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions/" + i2,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["compute-image-release"].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
let i3 = data157.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data157[i3], data157[j1])){
const err166 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err167 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data156.otherSkus !== undefined){
let data159 = data156.otherSkus;
if(Array.isArray(data159)){
const len2 = data159.length;
for(let i4=0; i4<len2; i4++){
let data160 = data159[i4];
if(typeof data160 === "string"){
if(func6(data160) < 1){
const err168 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus/" + i4,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus/" + i4,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
let i5 = data159.length;
let j2;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data159[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err170 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err171 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data148["compute-image-source"] !== undefined){
let data161 = data148["compute-image-source"];
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key8 in data161){
if(!(key8 === "approvedImageIds")){
const err173 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data161.approvedImageIds !== undefined){
let data162 = data161.approvedImageIds;
if(Array.isArray(data162)){
const len3 = data162.length;
for(let i6=0; i6<len3; i6++){
let data163 = data162[i6];
if(typeof data163 === "string"){
if(func6(data163) < 1){
const err174 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds/" + i6,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds/" + i6,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
let i7 = data162.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data162[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err176 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err177 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data148["compute-azure-edition"] !== undefined){
let data164 = data148["compute-azure-edition"];
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key9 in data164){
if(!(key9 === "acceptAzureEdition")){
const err179 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data164.acceptAzureEdition !== undefined){
if(typeof data164.acceptAzureEdition !== "boolean"){
const err180 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition/acceptAzureEdition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err181 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data148["compute-size-known"] !== undefined){
let data166 = data148["compute-size-known"];
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key10 in data166){
if(!(key10 === "otherSizes")){
const err182 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data166.otherSizes !== undefined){
let data167 = data166.otherSizes;
if(Array.isArray(data167)){
const len4 = data167.length;
for(let i8=0; i8<len4; i8++){
let data168 = data167[i8];
if(typeof data168 === "string"){
if(func6(data168) < 1){
const err183 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes/" + i8,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes/" + i8,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
let i9 = data167.length;
let j4;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data167[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err185 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err186 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data148["compute-allowed-sizes"] !== undefined){
let data169 = data148["compute-allowed-sizes"];
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key11 in data169){
if(!(key11 === "allowedSizes")){
const err188 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data169.allowedSizes !== undefined){
let data170 = data169.allowedSizes;
if(Array.isArray(data170)){
const len5 = data170.length;
for(let i10=0; i10<len5; i10++){
let data171 = data170[i10];
if(typeof data171 === "string"){
if(func6(data171) < 1){
const err189 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes/" + i10,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes/" + i10,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
let i11 = data170.length;
let j5;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data170[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j5 = indices3[item3];
const err191 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
const err192 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data148["compute-premium-os-disk"] !== undefined){
let data172 = data148["compute-premium-os-disk"];
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key12 in data172){
if(!(key12 === "acceptStandardDisks")){
const err194 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data172.acceptStandardDisks !== undefined){
if(typeof data172.acceptStandardDisks !== "boolean"){
const err195 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data148["storage-pool-capacity"] !== undefined){
let data174 = data148["storage-pool-capacity"];
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key13 in data174){
if(!(key13 === "protectedGiBByMachine")){
const err197 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data174.protectedGiBByMachine !== undefined){
let data175 = data174.protectedGiBByMachine;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key14 in data175){
let data176 = data175[key14];
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 <= 0 || isNaN(data176)){
const err198 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err199 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err200 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data148["storage-pool-capacity-floor"] !== undefined){
let data177 = data148["storage-pool-capacity-floor"];
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key15 in data177){
if(!(key15 === "protectedGiBByMachine")){
const err202 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data177.protectedGiBByMachine !== undefined){
let data178 = data177.protectedGiBByMachine;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key16 in data178){
let data179 = data178[key16];
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 <= 0 || isNaN(data179)){
const err203 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err205 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data148["monitoring-workspace-retention"] !== undefined){
let data180 = data148["monitoring-workspace-retention"];
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key17 in data180){
if(!(key17 === "retentionDaysMin")){
const err207 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data180.retentionDaysMin !== undefined){
let data181 = data180.retentionDaysMin;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
const err208 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 1 || isNaN(data181)){
const err209 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err210 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data148["tagging-required-tags"] !== undefined){
let data182 = data148["tagging-required-tags"];
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key18 in data182){
if(!((key18 === "requiredTags") || (key18 === "everyResource"))){
const err211 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data182.requiredTags !== undefined){
let data183 = data182.requiredTags;
if(Array.isArray(data183)){
const len6 = data183.length;
for(let i12=0; i12<len6; i12++){
let data184 = data183[i12];
if(typeof data184 === "string"){
if(func6(data184) < 1){
const err212 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags/" + i12,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags/" + i12,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
let i13 = data183.length;
let j6;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data183[i13];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j6 = indices4[item4];
const err214 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
break;
}
indices4[item4] = i13;
}
}
}
else {
const err215 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data182.everyResource !== undefined){
if(typeof data182.everyResource !== "boolean"){
const err216 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/everyResource",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
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
const err217 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data148["tagging-region-known"] !== undefined){
let data186 = data148["tagging-region-known"];
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key19 in data186){
if(!(key19 === "otherRegions")){
const err218 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data186.otherRegions !== undefined){
let data187 = data186.otherRegions;
if(Array.isArray(data187)){
const len7 = data187.length;
for(let i14=0; i14<len7; i14++){
let data188 = data187[i14];
if(typeof data188 === "string"){
if(func6(data188) < 1){
const err219 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions/" + i14,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions/" + i14,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
let i15 = data187.length;
let j7;
if(i15 > 1){
const indices5 = {};
for(;i15--;){
let item5 = data187[i15];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j7 = indices5[item5];
const err221 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
break;
}
indices5[item5] = i15;
}
}
}
else {
const err222 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
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
else {
const err223 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data148["tagging-allowed-regions"] !== undefined){
let data189 = data148["tagging-allowed-regions"];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key20 in data189){
if(!(key20 === "allowedRegions")){
const err224 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data189.allowedRegions !== undefined){
let data190 = data189.allowedRegions;
if(Array.isArray(data190)){
const len8 = data190.length;
for(let i16=0; i16<len8; i16++){
let data191 = data190[i16];
if(typeof data191 === "string"){
if(func6(data191) < 1){
const err225 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions/" + i16,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions/" + i16,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
let i17 = data190.length;
let j8;
if(i17 > 1){
const indices6 = {};
for(;i17--;){
let item6 = data190[i17];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j8 = indices6[item6];
const err227 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
break;
}
indices6[item6] = i17;
}
}
}
else {
const err228 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
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
else {
const err229 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data148["lifecycle-size-lasts"] !== undefined){
let data192 = data148["lifecycle-size-lasts"];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key21 in data192){
if(!(key21 === "plannedYears")){
const err230 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data192.plannedYears !== undefined){
let data193 = data192.plannedYears;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
const err231 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 > 30 || isNaN(data193)){
const err232 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data193 < 1 || isNaN(data193)){
const err233 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
}
else {
const err234 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data148["lifecycle-os-disk-lasts"] !== undefined){
let data194 = data148["lifecycle-os-disk-lasts"];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key22 in data194){
if(!(key22 === "plannedYears")){
const err235 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data194.plannedYears !== undefined){
let data195 = data194.plannedYears;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
const err236 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 > 30 || isNaN(data195)){
const err237 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data195 < 1 || isNaN(data195)){
const err238 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
}
else {
const err239 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data148["lifecycle-windows-supported"] !== undefined){
let data196 = data148["lifecycle-windows-supported"];
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key23 in data196){
if(!(key23 === "plannedYears")){
const err240 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data196.plannedYears !== undefined){
let data197 = data196.plannedYears;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
const err241 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 > 30 || isNaN(data197)){
const err242 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data197 < 1 || isNaN(data197)){
const err243 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
}
else {
const err244 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data148["lifecycle-os-disk-encryption"] !== undefined){
let data198 = data148["lifecycle-os-disk-encryption"];
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key24 in data198){
if(!(key24 === "plannedYears")){
const err245 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data198.plannedYears !== undefined){
let data199 = data198.plannedYears;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
const err246 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 > 30 || isNaN(data199)){
const err247 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data199 < 1 || isNaN(data199)){
const err248 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err249 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/type",keyword:"type",params:{type: "object"}};
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
const err250 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data2.environmentTag !== undefined){
let data200 = data2.environmentTag;
if(typeof data200 === "string"){
if(func6(data200) < 1){
const err251 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data2.environments !== undefined){
let data201 = data2.environments;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key25 in data201){
let data202 = data201[key25];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key26 in data202){
if(!(((key26 === "preset") || (key26 === "levels")) || (key26 === "parameters"))){
const err253 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data202.preset !== undefined){
let data203 = data202.preset;
if(!(((data203 === "baseline") || (data203 === "production")) || (data203 === "audit"))){
const err254 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.environments.additionalProperties.properties.preset.enum}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data202.levels !== undefined){
let data204 = data202.levels;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
for(const key27 in data204){
if(!(func1.call(schema32.properties, key27))){
const err255 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data204["vault-name"] !== undefined){
let data205 = data204["vault-name"];
if(!((((data205 === "advisory") || (data205 === "mandatory")) || (data205 === "remediate")) || (data205 === "disabled"))){
const err256 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-name",schemaPath:"#/$defs/levels/properties/vault-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-name"].enum}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data204["vault-region-of-servers"] !== undefined){
let data206 = data204["vault-region-of-servers"];
if(!((((data206 === "advisory") || (data206 === "mandatory")) || (data206 === "remediate")) || (data206 === "disabled"))){
const err257 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-region-of-servers",schemaPath:"#/$defs/levels/properties/vault-region-of-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-region-of-servers"].enum}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data204["vault-redundancy-explicit"] !== undefined){
let data207 = data204["vault-redundancy-explicit"];
if(!((((data207 === "advisory") || (data207 === "mandatory")) || (data207 === "remediate")) || (data207 === "disabled"))){
const err258 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-explicit",schemaPath:"#/$defs/levels/properties/vault-redundancy-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-explicit"].enum}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data204["vault-redundancy-allowed"] !== undefined){
let data208 = data204["vault-redundancy-allowed"];
if(!((((data208 === "advisory") || (data208 === "mandatory")) || (data208 === "remediate")) || (data208 === "disabled"))){
const err259 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-allowed",schemaPath:"#/$defs/levels/properties/vault-redundancy-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-allowed"].enum}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data204["vault-cross-region-restore-needs-geo"] !== undefined){
let data209 = data204["vault-cross-region-restore-needs-geo"];
if(!((((data209 === "advisory") || (data209 === "mandatory")) || (data209 === "remediate")) || (data209 === "disabled"))){
const err260 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data204["vault-cross-region-restore-needs-public-access"] !== undefined){
let data210 = data204["vault-cross-region-restore-needs-public-access"];
if(!((((data210 === "advisory") || (data210 === "mandatory")) || (data210 === "remediate")) || (data210 === "disabled"))){
const err261 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-public-access",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-public-access/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-public-access"].enum}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data204["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data211 = data204["vault-cross-region-restore-without-private-endpoint"];
if(!((((data211 === "advisory") || (data211 === "mandatory")) || (data211 === "remediate")) || (data211 === "disabled"))){
const err262 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data204["vault-cross-subscription-restore-off"] !== undefined){
let data212 = data204["vault-cross-subscription-restore-off"];
if(!((((data212 === "advisory") || (data212 === "mandatory")) || (data212 === "remediate")) || (data212 === "disabled"))){
const err263 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-subscription-restore-off",schemaPath:"#/$defs/levels/properties/vault-cross-subscription-restore-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-subscription-restore-off"].enum}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data204["vault-soft-delete-on"] !== undefined){
let data213 = data204["vault-soft-delete-on"];
if(!((((data213 === "advisory") || (data213 === "mandatory")) || (data213 === "remediate")) || (data213 === "disabled"))){
const err264 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-on",schemaPath:"#/$defs/levels/properties/vault-soft-delete-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-on"].enum}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data204["vault-soft-delete-retention-range"] !== undefined){
let data214 = data204["vault-soft-delete-retention-range"];
if(!((((data214 === "advisory") || (data214 === "mandatory")) || (data214 === "remediate")) || (data214 === "disabled"))){
const err265 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-range",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-range"].enum}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data204["vault-soft-delete-retention-explicit"] !== undefined){
let data215 = data204["vault-soft-delete-retention-explicit"];
if(!((((data215 === "advisory") || (data215 === "mandatory")) || (data215 === "remediate")) || (data215 === "disabled"))){
const err266 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-explicit",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-explicit"].enum}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data204["vault-hybrid-security-on"] !== undefined){
let data216 = data204["vault-hybrid-security-on"];
if(!((((data216 === "advisory") || (data216 === "mandatory")) || (data216 === "remediate")) || (data216 === "disabled"))){
const err267 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-hybrid-security-on",schemaPath:"#/$defs/levels/properties/vault-hybrid-security-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-hybrid-security-on"].enum}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data204["vault-immutable"] !== undefined){
let data217 = data204["vault-immutable"];
if(!((((data217 === "advisory") || (data217 === "mandatory")) || (data217 === "remediate")) || (data217 === "disabled"))){
const err268 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable",schemaPath:"#/$defs/levels/properties/vault-immutable/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable"].enum}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data204["vault-immutable-needs-v4"] !== undefined){
let data218 = data204["vault-immutable-needs-v4"];
if(!((((data218 === "advisory") || (data218 === "mandatory")) || (data218 === "remediate")) || (data218 === "disabled"))){
const err269 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable-needs-v4",schemaPath:"#/$defs/levels/properties/vault-immutable-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data204["vault-resource-guard"] !== undefined){
let data219 = data204["vault-resource-guard"];
if(!((((data219 === "advisory") || (data219 === "mandatory")) || (data219 === "remediate")) || (data219 === "disabled"))){
const err270 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-resource-guard",schemaPath:"#/$defs/levels/properties/vault-resource-guard/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-resource-guard"].enum}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data204["vault-system-assigned-identity"] !== undefined){
let data220 = data204["vault-system-assigned-identity"];
if(!((((data220 === "advisory") || (data220 === "mandatory")) || (data220 === "remediate")) || (data220 === "disabled"))){
const err271 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-system-assigned-identity",schemaPath:"#/$defs/levels/properties/vault-system-assigned-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-system-assigned-identity"].enum}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data204["vault-customer-key-complete"] !== undefined){
let data221 = data204["vault-customer-key-complete"];
if(!((((data221 === "advisory") || (data221 === "mandatory")) || (data221 === "remediate")) || (data221 === "disabled"))){
const err272 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-complete",schemaPath:"#/$defs/levels/properties/vault-customer-key-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-complete"].enum}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data204["vault-customer-key"] !== undefined){
let data222 = data204["vault-customer-key"];
if(!((((data222 === "advisory") || (data222 === "mandatory")) || (data222 === "remediate")) || (data222 === "disabled"))){
const err273 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key",schemaPath:"#/$defs/levels/properties/vault-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key"].enum}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data204["vault-customer-key-without-private-endpoint"] !== undefined){
let data223 = data204["vault-customer-key-without-private-endpoint"];
if(!((((data223 === "advisory") || (data223 === "mandatory")) || (data223 === "remediate")) || (data223 === "disabled"))){
const err274 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-customer-key-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data204["vault-public-access-off-with-private-endpoint"] !== undefined){
let data224 = data204["vault-public-access-off-with-private-endpoint"];
if(!((((data224 === "advisory") || (data224 === "mandatory")) || (data224 === "remediate")) || (data224 === "disabled"))){
const err275 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off-with-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-public-access-off-with-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off-with-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data204["vault-public-access-off"] !== undefined){
let data225 = data204["vault-public-access-off"];
if(!((((data225 === "advisory") || (data225 === "mandatory")) || (data225 === "remediate")) || (data225 === "disabled"))){
const err276 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off",schemaPath:"#/$defs/levels/properties/vault-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data204["vault-job-failure-alerts-on"] !== undefined){
let data226 = data204["vault-job-failure-alerts-on"];
if(!((((data226 === "advisory") || (data226 === "mandatory")) || (data226 === "remediate")) || (data226 === "disabled"))){
const err277 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-job-failure-alerts-on",schemaPath:"#/$defs/levels/properties/vault-job-failure-alerts-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-job-failure-alerts-on"].enum}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data204["vault-classic-alerts-off"] !== undefined){
let data227 = data204["vault-classic-alerts-off"];
if(!((((data227 === "advisory") || (data227 === "mandatory")) || (data227 === "remediate")) || (data227 === "disabled"))){
const err278 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-classic-alerts-off",schemaPath:"#/$defs/levels/properties/vault-classic-alerts-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-classic-alerts-off"].enum}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data204["vault-private-endpoint-for-backup"] !== undefined){
let data228 = data204["vault-private-endpoint-for-backup"];
if(!((((data228 === "advisory") || (data228 === "mandatory")) || (data228 === "remediate")) || (data228 === "disabled"))){
const err279 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-for-backup",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-for-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-for-backup"].enum}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data204["vault-private-endpoint-needs-v4"] !== undefined){
let data229 = data204["vault-private-endpoint-needs-v4"];
if(!((((data229 === "advisory") || (data229 === "mandatory")) || (data229 === "remediate")) || (data229 === "disabled"))){
const err280 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data204["vault-private-endpoint-before-server"] !== undefined){
let data230 = data204["vault-private-endpoint-before-server"];
if(!((((data230 === "advisory") || (data230 === "mandatory")) || (data230 === "remediate")) || (data230 === "disabled"))){
const err281 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-before-server",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-before-server/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-before-server"].enum}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data204["vault-private-endpoints-per-vault"] !== undefined){
let data231 = data204["vault-private-endpoints-per-vault"];
if(!((((data231 === "advisory") || (data231 === "mandatory")) || (data231 === "remediate")) || (data231 === "disabled"))){
const err282 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoints-per-vault",schemaPath:"#/$defs/levels/properties/vault-private-endpoints-per-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoints-per-vault"].enum}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data204["vault-private-endpoint-subnet"] !== undefined){
let data232 = data204["vault-private-endpoint-subnet"];
if(!((((data232 === "advisory") || (data232 === "mandatory")) || (data232 === "remediate")) || (data232 === "disabled"))){
const err283 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet"].enum}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data204["vault-private-endpoint-subnet-advised"] !== undefined){
let data233 = data204["vault-private-endpoint-subnet-advised"];
if(!((((data233 === "advisory") || (data233 === "mandatory")) || (data233 === "remediate")) || (data233 === "disabled"))){
const err284 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet-advised",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet-advised/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet-advised"].enum}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data204["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data234 = data204["vault-private-endpoint-dynamic-addresses"];
if(!((((data234 === "advisory") || (data234 === "mandatory")) || (data234 === "remediate")) || (data234 === "disabled"))){
const err285 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-dynamic-addresses",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-dynamic-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-dynamic-addresses"].enum}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data204["vault-private-endpoint-zone-group"] !== undefined){
let data235 = data204["vault-private-endpoint-zone-group"];
if(!((((data235 === "advisory") || (data235 === "mandatory")) || (data235 === "remediate")) || (data235 === "disabled"))){
const err286 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zone-group",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zone-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zone-group"].enum}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data204["vault-private-endpoint-zones"] !== undefined){
let data236 = data204["vault-private-endpoint-zones"];
if(!((((data236 === "advisory") || (data236 === "mandatory")) || (data236 === "remediate")) || (data236 === "disabled"))){
const err287 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones"].enum}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data204["vault-private-endpoint-zones-linked"] !== undefined){
let data237 = data204["vault-private-endpoint-zones-linked"];
if(!((((data237 === "advisory") || (data237 === "mandatory")) || (data237 === "remediate")) || (data237 === "disabled"))){
const err288 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones-linked",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones-linked/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones-linked"].enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data204["compute-image-release"] !== undefined){
let data238 = data204["compute-image-release"];
if(!((((data238 === "advisory") || (data238 === "mandatory")) || (data238 === "remediate")) || (data238 === "disabled"))){
const err289 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-release",schemaPath:"#/$defs/levels/properties/compute-image-release/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-release"].enum}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data204["compute-image-with-desktop"] !== undefined){
let data239 = data204["compute-image-with-desktop"];
if(!((((data239 === "advisory") || (data239 === "mandatory")) || (data239 === "remediate")) || (data239 === "disabled"))){
const err290 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-with-desktop",schemaPath:"#/$defs/levels/properties/compute-image-with-desktop/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-with-desktop"].enum}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data204["compute-image-source"] !== undefined){
let data240 = data204["compute-image-source"];
if(!((((data240 === "advisory") || (data240 === "mandatory")) || (data240 === "remediate")) || (data240 === "disabled"))){
const err291 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-source",schemaPath:"#/$defs/levels/properties/compute-image-source/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-source"].enum}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data204["compute-azure-edition"] !== undefined){
let data241 = data204["compute-azure-edition"];
if(!((((data241 === "advisory") || (data241 === "mandatory")) || (data241 === "remediate")) || (data241 === "disabled"))){
const err292 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-azure-edition",schemaPath:"#/$defs/levels/properties/compute-azure-edition/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-azure-edition"].enum}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data204["compute-full-size-image"] !== undefined){
let data242 = data204["compute-full-size-image"];
if(!((((data242 === "advisory") || (data242 === "mandatory")) || (data242 === "remediate")) || (data242 === "disabled"))){
const err293 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-full-size-image",schemaPath:"#/$defs/levels/properties/compute-full-size-image/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-full-size-image"].enum}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data204["compute-size-known"] !== undefined){
let data243 = data204["compute-size-known"];
if(!((((data243 === "advisory") || (data243 === "mandatory")) || (data243 === "remediate")) || (data243 === "disabled"))){
const err294 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-size-known",schemaPath:"#/$defs/levels/properties/compute-size-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-known"].enum}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data204["compute-size-minimum"] !== undefined){
let data244 = data204["compute-size-minimum"];
if(!((((data244 === "advisory") || (data244 === "mandatory")) || (data244 === "remediate")) || (data244 === "disabled"))){
const err295 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-size-minimum",schemaPath:"#/$defs/levels/properties/compute-size-minimum/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-minimum"].enum}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data204["compute-standard-tier"] !== undefined){
let data245 = data204["compute-standard-tier"];
if(!((((data245 === "advisory") || (data245 === "mandatory")) || (data245 === "remediate")) || (data245 === "disabled"))){
const err296 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-standard-tier",schemaPath:"#/$defs/levels/properties/compute-standard-tier/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-standard-tier"].enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data204["compute-allowed-sizes"] !== undefined){
let data246 = data204["compute-allowed-sizes"];
if(!((((data246 === "advisory") || (data246 === "mandatory")) || (data246 === "remediate")) || (data246 === "disabled"))){
const err297 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-allowed-sizes",schemaPath:"#/$defs/levels/properties/compute-allowed-sizes/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-allowed-sizes"].enum}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data204["compute-scsi-disks"] !== undefined){
let data247 = data204["compute-scsi-disks"];
if(!((((data247 === "advisory") || (data247 === "mandatory")) || (data247 === "remediate")) || (data247 === "disabled"))){
const err298 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-scsi-disks",schemaPath:"#/$defs/levels/properties/compute-scsi-disks/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scsi-disks"].enum}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data204["compute-nested-virtualization"] !== undefined){
let data248 = data204["compute-nested-virtualization"];
if(!((((data248 === "advisory") || (data248 === "mandatory")) || (data248 === "remediate")) || (data248 === "disabled"))){
const err299 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-nested-virtualization",schemaPath:"#/$defs/levels/properties/compute-nested-virtualization/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-nested-virtualization"].enum}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data204["compute-image-generation"] !== undefined){
let data249 = data204["compute-image-generation"];
if(!((((data249 === "advisory") || (data249 === "mandatory")) || (data249 === "remediate")) || (data249 === "disabled"))){
const err300 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-generation",schemaPath:"#/$defs/levels/properties/compute-image-generation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-generation"].enum}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data204["compute-trusted-launch-fits"] !== undefined){
let data250 = data204["compute-trusted-launch-fits"];
if(!((((data250 === "advisory") || (data250 === "mandatory")) || (data250 === "remediate")) || (data250 === "disabled"))){
const err301 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-trusted-launch-fits",schemaPath:"#/$defs/levels/properties/compute-trusted-launch-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch-fits"].enum}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data204["compute-trusted-launch"] !== undefined){
let data251 = data204["compute-trusted-launch"];
if(!((((data251 === "advisory") || (data251 === "mandatory")) || (data251 === "remediate")) || (data251 === "disabled"))){
const err302 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-trusted-launch",schemaPath:"#/$defs/levels/properties/compute-trusted-launch/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch"].enum}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data204["compute-encryption-at-host-fits"] !== undefined){
let data252 = data204["compute-encryption-at-host-fits"];
if(!((((data252 === "advisory") || (data252 === "mandatory")) || (data252 === "remediate")) || (data252 === "disabled"))){
const err303 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-encryption-at-host-fits",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host-fits"].enum}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data204["compute-encryption-at-host"] !== undefined){
let data253 = data204["compute-encryption-at-host"];
if(!((((data253 === "advisory") || (data253 === "mandatory")) || (data253 === "remediate")) || (data253 === "disabled"))){
const err304 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-encryption-at-host",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host"].enum}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data204["compute-accelerated-networking-fits"] !== undefined){
let data254 = data204["compute-accelerated-networking-fits"];
if(!((((data254 === "advisory") || (data254 === "mandatory")) || (data254 === "remediate")) || (data254 === "disabled"))){
const err305 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-accelerated-networking-fits",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking-fits"].enum}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data204["compute-accelerated-networking"] !== undefined){
let data255 = data204["compute-accelerated-networking"];
if(!((((data255 === "advisory") || (data255 === "mandatory")) || (data255 === "remediate")) || (data255 === "disabled"))){
const err306 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-accelerated-networking",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking"].enum}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data204["compute-os-disk-size"] !== undefined){
let data256 = data204["compute-os-disk-size"];
if(!((((data256 === "advisory") || (data256 === "mandatory")) || (data256 === "remediate")) || (data256 === "disabled"))){
const err307 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-os-disk-size",schemaPath:"#/$defs/levels/properties/compute-os-disk-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-os-disk-size"].enum}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data204["compute-premium-os-disk"] !== undefined){
let data257 = data204["compute-premium-os-disk"];
if(!((((data257 === "advisory") || (data257 === "mandatory")) || (data257 === "remediate")) || (data257 === "disabled"))){
const err308 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-premium-os-disk",schemaPath:"#/$defs/levels/properties/compute-premium-os-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-premium-os-disk"].enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data204["compute-computer-name"] !== undefined){
let data258 = data204["compute-computer-name"];
if(!((((data258 === "advisory") || (data258 === "mandatory")) || (data258 === "remediate")) || (data258 === "disabled"))){
const err309 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-computer-name",schemaPath:"#/$defs/levels/properties/compute-computer-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-computer-name"].enum}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data204["compute-machine-name"] !== undefined){
let data259 = data204["compute-machine-name"];
if(!((((data259 === "advisory") || (data259 === "mandatory")) || (data259 === "remediate")) || (data259 === "disabled"))){
const err310 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-machine-name",schemaPath:"#/$defs/levels/properties/compute-machine-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-machine-name"].enum}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data204["compute-administrator-name"] !== undefined){
let data260 = data204["compute-administrator-name"];
if(!((((data260 === "advisory") || (data260 === "mandatory")) || (data260 === "remediate")) || (data260 === "disabled"))){
const err311 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-administrator-name",schemaPath:"#/$defs/levels/properties/compute-administrator-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-administrator-name"].enum}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data204["compute-fixed-at-creation"] !== undefined){
let data261 = data204["compute-fixed-at-creation"];
if(!((((data261 === "advisory") || (data261 === "mandatory")) || (data261 === "remediate")) || (data261 === "disabled"))){
const err312 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-fixed-at-creation",schemaPath:"#/$defs/levels/properties/compute-fixed-at-creation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-fixed-at-creation"].enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data204["compute-no-other-applications"] !== undefined){
let data262 = data204["compute-no-other-applications"];
if(!((((data262 === "advisory") || (data262 === "mandatory")) || (data262 === "remediate")) || (data262 === "disabled"))){
const err313 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-no-other-applications",schemaPath:"#/$defs/levels/properties/compute-no-other-applications/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-no-other-applications"].enum}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data204["compute-system-identity"] !== undefined){
let data263 = data204["compute-system-identity"];
if(!((((data263 === "advisory") || (data263 === "mandatory")) || (data263 === "remediate")) || (data263 === "disabled"))){
const err314 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-system-identity",schemaPath:"#/$defs/levels/properties/compute-system-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-system-identity"].enum}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data204["compute-regular-priority"] !== undefined){
let data264 = data204["compute-regular-priority"];
if(!((((data264 === "advisory") || (data264 === "mandatory")) || (data264 === "remediate")) || (data264 === "disabled"))){
const err315 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-regular-priority",schemaPath:"#/$defs/levels/properties/compute-regular-priority/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-regular-priority"].enum}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data204["compute-patch-mode"] !== undefined){
let data265 = data204["compute-patch-mode"];
if(!((((data265 === "advisory") || (data265 === "mandatory")) || (data265 === "remediate")) || (data265 === "disabled"))){
const err316 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-patch-mode",schemaPath:"#/$defs/levels/properties/compute-patch-mode/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-mode"].enum}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data204["compute-automatic-updates"] !== undefined){
let data266 = data204["compute-automatic-updates"];
if(!((((data266 === "advisory") || (data266 === "mandatory")) || (data266 === "remediate")) || (data266 === "disabled"))){
const err317 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-automatic-updates",schemaPath:"#/$defs/levels/properties/compute-automatic-updates/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-automatic-updates"].enum}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data204["compute-scheduled-restarts"] !== undefined){
let data267 = data204["compute-scheduled-restarts"];
if(!((((data267 === "advisory") || (data267 === "mandatory")) || (data267 === "remediate")) || (data267 === "disabled"))){
const err318 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-scheduled-restarts",schemaPath:"#/$defs/levels/properties/compute-scheduled-restarts/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scheduled-restarts"].enum}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data204["compute-patch-assessment"] !== undefined){
let data268 = data204["compute-patch-assessment"];
if(!((((data268 === "advisory") || (data268 === "mandatory")) || (data268 === "remediate")) || (data268 === "disabled"))){
const err319 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-patch-assessment",schemaPath:"#/$defs/levels/properties/compute-patch-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-assessment"].enum}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data204["compute-hybrid-benefit"] !== undefined){
let data269 = data204["compute-hybrid-benefit"];
if(!((((data269 === "advisory") || (data269 === "mandatory")) || (data269 === "remediate")) || (data269 === "disabled"))){
const err320 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-hybrid-benefit",schemaPath:"#/$defs/levels/properties/compute-hybrid-benefit/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-hybrid-benefit"].enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data204["storage-pool-has-data-disk"] !== undefined){
let data270 = data204["storage-pool-has-data-disk"];
if(!((((data270 === "advisory") || (data270 === "mandatory")) || (data270 === "remediate")) || (data270 === "disabled"))){
const err321 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-has-data-disk",schemaPath:"#/$defs/levels/properties/storage-pool-has-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-has-data-disk"].enum}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data204["storage-data-disk-count"] !== undefined){
let data271 = data204["storage-data-disk-count"];
if(!((((data271 === "advisory") || (data271 === "mandatory")) || (data271 === "remediate")) || (data271 === "disabled"))){
const err322 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-count",schemaPath:"#/$defs/levels/properties/storage-data-disk-count/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-count"].enum}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data204["storage-data-disk-own-resource"] !== undefined){
let data272 = data204["storage-data-disk-own-resource"];
if(!((((data272 === "advisory") || (data272 === "mandatory")) || (data272 === "remediate")) || (data272 === "disabled"))){
const err323 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-own-resource",schemaPath:"#/$defs/levels/properties/storage-data-disk-own-resource/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-own-resource"].enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data204["storage-data-disk-detach-on-deletion"] !== undefined){
let data273 = data204["storage-data-disk-detach-on-deletion"];
if(!((((data273 === "advisory") || (data273 === "mandatory")) || (data273 === "remediate")) || (data273 === "disabled"))){
const err324 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-detach-on-deletion",schemaPath:"#/$defs/levels/properties/storage-data-disk-detach-on-deletion/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-detach-on-deletion"].enum}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data204["storage-lun-unique"] !== undefined){
let data274 = data204["storage-lun-unique"];
if(!((((data274 === "advisory") || (data274 === "mandatory")) || (data274 === "remediate")) || (data274 === "disabled"))){
const err325 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-unique",schemaPath:"#/$defs/levels/properties/storage-lun-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-unique"].enum}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data204["storage-lun-in-range"] !== undefined){
let data275 = data204["storage-lun-in-range"];
if(!((((data275 === "advisory") || (data275 === "mandatory")) || (data275 === "remediate")) || (data275 === "disabled"))){
const err326 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-in-range",schemaPath:"#/$defs/levels/properties/storage-lun-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-in-range"].enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data204["storage-pool-host-caching-none"] !== undefined){
let data276 = data204["storage-pool-host-caching-none"];
if(!((((data276 === "advisory") || (data276 === "mandatory")) || (data276 === "remediate")) || (data276 === "disabled"))){
const err327 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-host-caching-none",schemaPath:"#/$defs/levels/properties/storage-pool-host-caching-none/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-host-caching-none"].enum}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data204["storage-managed-disks-only"] !== undefined){
let data277 = data204["storage-managed-disks-only"];
if(!((((data277 === "advisory") || (data277 === "mandatory")) || (data277 === "remediate")) || (data277 === "disabled"))){
const err328 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-managed-disks-only",schemaPath:"#/$defs/levels/properties/storage-managed-disks-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-managed-disks-only"].enum}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data204["storage-disk-not-shared"] !== undefined){
let data278 = data204["storage-disk-not-shared"];
if(!((((data278 === "advisory") || (data278 === "mandatory")) || (data278 === "remediate")) || (data278 === "disabled"))){
const err329 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-not-shared",schemaPath:"#/$defs/levels/properties/storage-disk-not-shared/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-not-shared"].enum}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data204["storage-av2-pool-limits"] !== undefined){
let data279 = data204["storage-av2-pool-limits"];
if(!((((data279 === "advisory") || (data279 === "mandatory")) || (data279 === "remediate")) || (data279 === "disabled"))){
const err330 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-av2-pool-limits",schemaPath:"#/$defs/levels/properties/storage-av2-pool-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-av2-pool-limits"].enum}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data204["storage-pool-size-tested"] !== undefined){
let data280 = data204["storage-pool-size-tested"];
if(!((((data280 === "advisory") || (data280 === "mandatory")) || (data280 === "remediate")) || (data280 === "disabled"))){
const err331 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-size-tested",schemaPath:"#/$defs/levels/properties/storage-pool-size-tested/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-size-tested"].enum}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data204["storage-pool-capacity"] !== undefined){
let data281 = data204["storage-pool-capacity"];
if(!((((data281 === "advisory") || (data281 === "mandatory")) || (data281 === "remediate")) || (data281 === "disabled"))){
const err332 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity",schemaPath:"#/$defs/levels/properties/storage-pool-capacity/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity"].enum}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data204["storage-pool-capacity-floor"] !== undefined){
let data282 = data204["storage-pool-capacity-floor"];
if(!((((data282 === "advisory") || (data282 === "mandatory")) || (data282 === "remediate")) || (data282 === "disabled"))){
const err333 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity-floor",schemaPath:"#/$defs/levels/properties/storage-pool-capacity-floor/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity-floor"].enum}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data204["storage-os-disk-persistent"] !== undefined){
let data283 = data204["storage-os-disk-persistent"];
if(!((((data283 === "advisory") || (data283 === "mandatory")) || (data283 === "remediate")) || (data283 === "disabled"))){
const err334 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-persistent",schemaPath:"#/$defs/levels/properties/storage-os-disk-persistent/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-persistent"].enum}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data204["storage-os-disk-type"] !== undefined){
let data284 = data204["storage-os-disk-type"];
if(!((((data284 === "advisory") || (data284 === "mandatory")) || (data284 === "remediate")) || (data284 === "disabled"))){
const err335 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-type",schemaPath:"#/$defs/levels/properties/storage-os-disk-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-type"].enum}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data204["storage-os-disk-not-hdd"] !== undefined){
let data285 = data204["storage-os-disk-not-hdd"];
if(!((((data285 === "advisory") || (data285 === "mandatory")) || (data285 === "remediate")) || (data285 === "disabled"))){
const err336 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-not-hdd",schemaPath:"#/$defs/levels/properties/storage-os-disk-not-hdd/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-not-hdd"].enum}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data204["storage-premium-disk-on-premium-size"] !== undefined){
let data286 = data204["storage-premium-disk-on-premium-size"];
if(!((((data286 === "advisory") || (data286 === "mandatory")) || (data286 === "remediate")) || (data286 === "disabled"))){
const err337 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-premium-disk-on-premium-size",schemaPath:"#/$defs/levels/properties/storage-premium-disk-on-premium-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-premium-disk-on-premium-size"].enum}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data204["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data287 = data204["storage-zonal-disk-on-zonal-machine"];
if(!((((data287 === "advisory") || (data287 === "mandatory")) || (data287 === "remediate")) || (data287 === "disabled"))){
const err338 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-zonal-disk-on-zonal-machine",schemaPath:"#/$defs/levels/properties/storage-zonal-disk-on-zonal-machine/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-zonal-disk-on-zonal-machine"].enum}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data204["storage-ultra-disk-enabled"] !== undefined){
let data288 = data204["storage-ultra-disk-enabled"];
if(!((((data288 === "advisory") || (data288 === "mandatory")) || (data288 === "remediate")) || (data288 === "disabled"))){
const err339 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-ultra-disk-enabled",schemaPath:"#/$defs/levels/properties/storage-ultra-disk-enabled/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-ultra-disk-enabled"].enum}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data204["storage-disk-in-machine-zone"] !== undefined){
let data289 = data204["storage-disk-in-machine-zone"];
if(!((((data289 === "advisory") || (data289 === "mandatory")) || (data289 === "remediate")) || (data289 === "disabled"))){
const err340 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-in-machine-zone",schemaPath:"#/$defs/levels/properties/storage-disk-in-machine-zone/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-in-machine-zone"].enum}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data204["storage-disk-size-in-range"] !== undefined){
let data290 = data204["storage-disk-size-in-range"];
if(!((((data290 === "advisory") || (data290 === "mandatory")) || (data290 === "remediate")) || (data290 === "disabled"))){
const err341 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-in-range",schemaPath:"#/$defs/levels/properties/storage-disk-size-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-in-range"].enum}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data204["storage-disk-size-aligned"] !== undefined){
let data291 = data204["storage-disk-size-aligned"];
if(!((((data291 === "advisory") || (data291 === "mandatory")) || (data291 === "remediate")) || (data291 === "disabled"))){
const err342 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-aligned",schemaPath:"#/$defs/levels/properties/storage-disk-size-aligned/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-aligned"].enum}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data204["storage-disk-public-access-off"] !== undefined){
let data292 = data204["storage-disk-public-access-off"];
if(!((((data292 === "advisory") || (data292 === "mandatory")) || (data292 === "remediate")) || (data292 === "disabled"))){
const err343 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-public-access-off",schemaPath:"#/$defs/levels/properties/storage-disk-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data204["storage-disk-customer-key"] !== undefined){
let data293 = data204["storage-disk-customer-key"];
if(!((((data293 === "advisory") || (data293 === "mandatory")) || (data293 === "remediate")) || (data293 === "disabled"))){
const err344 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-customer-key",schemaPath:"#/$defs/levels/properties/storage-disk-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-customer-key"].enum}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data204["storage-no-azure-disk-encryption"] !== undefined){
let data294 = data204["storage-no-azure-disk-encryption"];
if(!((((data294 === "advisory") || (data294 === "mandatory")) || (data294 === "remediate")) || (data294 === "disabled"))){
const err345 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-azure-disk-encryption",schemaPath:"#/$defs/levels/properties/storage-no-azure-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-azure-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data204["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data295 = data204["storage-no-encryption-settings-on-data-disk"];
if(!((((data295 === "advisory") || (data295 === "mandatory")) || (data295 === "remediate")) || (data295 === "disabled"))){
const err346 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-encryption-settings-on-data-disk",schemaPath:"#/$defs/levels/properties/storage-no-encryption-settings-on-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-encryption-settings-on-data-disk"].enum}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data204["storage-write-accelerator-off"] !== undefined){
let data296 = data204["storage-write-accelerator-off"];
if(!((((data296 === "advisory") || (data296 === "mandatory")) || (data296 === "remediate")) || (data296 === "disabled"))){
const err347 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-write-accelerator-off",schemaPath:"#/$defs/levels/properties/storage-write-accelerator-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-write-accelerator-off"].enum}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data204["storage-artifacts-https-only"] !== undefined){
let data297 = data204["storage-artifacts-https-only"];
if(!((((data297 === "advisory") || (data297 === "mandatory")) || (data297 === "remediate")) || (data297 === "disabled"))){
const err348 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-https-only",schemaPath:"#/$defs/levels/properties/storage-artifacts-https-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-https-only"].enum}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data204["storage-artifacts-tls12"] !== undefined){
let data298 = data204["storage-artifacts-tls12"];
if(!((((data298 === "advisory") || (data298 === "mandatory")) || (data298 === "remediate")) || (data298 === "disabled"))){
const err349 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-tls12",schemaPath:"#/$defs/levels/properties/storage-artifacts-tls12/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-tls12"].enum}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data204["storage-artifacts-no-public-blobs"] !== undefined){
let data299 = data204["storage-artifacts-no-public-blobs"];
if(!((((data299 === "advisory") || (data299 === "mandatory")) || (data299 === "remediate")) || (data299 === "disabled"))){
const err350 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-public-blobs",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-public-blobs/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-public-blobs"].enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data204["storage-artifacts-no-shared-key"] !== undefined){
let data300 = data204["storage-artifacts-no-shared-key"];
if(!((((data300 === "advisory") || (data300 === "mandatory")) || (data300 === "remediate")) || (data300 === "disabled"))){
const err351 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-shared-key",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-shared-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-shared-key"].enum}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data204["installation-one-custom-script-extension"] !== undefined){
let data301 = data204["installation-one-custom-script-extension"];
if(!((((data301 === "advisory") || (data301 === "mandatory")) || (data301 === "remediate")) || (data301 === "disabled"))){
const err352 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data204["monitoring-vault-diagnostics"] !== undefined){
let data302 = data204["monitoring-vault-diagnostics"];
if(!((((data302 === "advisory") || (data302 === "mandatory")) || (data302 === "remediate")) || (data302 === "disabled"))){
const err353 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data204["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data303 = data204["monitoring-vault-diagnostics-dedicated"];
if(!((((data303 === "advisory") || (data303 === "mandatory")) || (data303 === "remediate")) || (data303 === "disabled"))){
const err354 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data204["monitoring-workspace-retention"] !== undefined){
let data304 = data204["monitoring-workspace-retention"];
if(!((((data304 === "advisory") || (data304 === "mandatory")) || (data304 === "remediate")) || (data304 === "disabled"))){
const err355 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data204["monitoring-agent"] !== undefined){
let data305 = data204["monitoring-agent"];
if(!((((data305 === "advisory") || (data305 === "mandatory")) || (data305 === "remediate")) || (data305 === "disabled"))){
const err356 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data204["monitoring-no-legacy-agent"] !== undefined){
let data306 = data204["monitoring-no-legacy-agent"];
if(!((((data306 === "advisory") || (data306 === "mandatory")) || (data306 === "remediate")) || (data306 === "disabled"))){
const err357 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data204["monitoring-data-collection"] !== undefined){
let data307 = data204["monitoring-data-collection"];
if(!((((data307 === "advisory") || (data307 === "mandatory")) || (data307 === "remediate")) || (data307 === "disabled"))){
const err358 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data204["monitoring-alerts-reach-people"] !== undefined){
let data308 = data204["monitoring-alerts-reach-people"];
if(!((((data308 === "advisory") || (data308 === "mandatory")) || (data308 === "remediate")) || (data308 === "disabled"))){
const err359 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data204["monitoring-action-group-receivers"] !== undefined){
let data309 = data204["monitoring-action-group-receivers"];
if(!((((data309 === "advisory") || (data309 === "mandatory")) || (data309 === "remediate")) || (data309 === "disabled"))){
const err360 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data204["monitoring-antimalware-exclusions"] !== undefined){
let data310 = data204["monitoring-antimalware-exclusions"];
if(!((((data310 === "advisory") || (data310 === "mandatory")) || (data310 === "remediate")) || (data310 === "disabled"))){
const err361 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data204["monitoring-maintenance-assigned"] !== undefined){
let data311 = data204["monitoring-maintenance-assigned"];
if(!((((data311 === "advisory") || (data311 === "mandatory")) || (data311 === "remediate")) || (data311 === "disabled"))){
const err362 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data204["monitoring-update-assessment"] !== undefined){
let data312 = data204["monitoring-update-assessment"];
if(!((((data312 === "advisory") || (data312 === "mandatory")) || (data312 === "remediate")) || (data312 === "disabled"))){
const err363 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data204["protection-vault-protected"] !== undefined){
let data313 = data204["protection-vault-protected"];
if(!((((data313 === "advisory") || (data313 === "mandatory")) || (data313 === "remediate")) || (data313 === "disabled"))){
const err364 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data204["protection-data-disks-protected"] !== undefined){
let data314 = data204["protection-data-disks-protected"];
if(!((((data314 === "advisory") || (data314 === "mandatory")) || (data314 === "remediate")) || (data314 === "disabled"))){
const err365 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data204["protection-passphrase-protected"] !== undefined){
let data315 = data204["protection-passphrase-protected"];
if(!((((data315 === "advisory") || (data315 === "mandatory")) || (data315 === "remediate")) || (data315 === "disabled"))){
const err366 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data204["protection-passphrase-key-vault-protected"] !== undefined){
let data316 = data204["protection-passphrase-key-vault-protected"];
if(!((((data316 === "advisory") || (data316 === "mandatory")) || (data316 === "remediate")) || (data316 === "disabled"))){
const err367 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data204["protection-server-protected"] !== undefined){
let data317 = data204["protection-server-protected"];
if(!((((data317 === "advisory") || (data317 === "mandatory")) || (data317 === "remediate")) || (data317 === "disabled"))){
const err368 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data204["protection-vault-group-protected"] !== undefined){
let data318 = data204["protection-vault-group-protected"];
if(!((((data318 === "advisory") || (data318 === "mandatory")) || (data318 === "remediate")) || (data318 === "disabled"))){
const err369 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data204["protection-catalogue-protected"] !== undefined){
let data319 = data204["protection-catalogue-protected"];
if(!((((data319 === "advisory") || (data319 === "mandatory")) || (data319 === "remediate")) || (data319 === "disabled"))){
const err370 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data204["protection-store-versioning"] !== undefined){
let data320 = data204["protection-store-versioning"];
if(!((((data320 === "advisory") || (data320 === "mandatory")) || (data320 === "remediate")) || (data320 === "disabled"))){
const err371 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data204["protection-store-soft-delete"] !== undefined){
let data321 = data204["protection-store-soft-delete"];
if(!((((data321 === "advisory") || (data321 === "mandatory")) || (data321 === "remediate")) || (data321 === "disabled"))){
const err372 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data204["protection-vault-locked"] !== undefined){
let data322 = data204["protection-vault-locked"];
if(!((((data322 === "advisory") || (data322 === "mandatory")) || (data322 === "remediate")) || (data322 === "disabled"))){
const err373 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data204["protection-no-read-only-lock"] !== undefined){
let data323 = data204["protection-no-read-only-lock"];
if(!((((data323 === "advisory") || (data323 === "mandatory")) || (data323 === "remediate")) || (data323 === "disabled"))){
const err374 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data204["protection-machine-backup"] !== undefined){
let data324 = data204["protection-machine-backup"];
if(!((((data324 === "advisory") || (data324 === "mandatory")) || (data324 === "remediate")) || (data324 === "disabled"))){
const err375 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data204["tagging-required-tags"] !== undefined){
let data325 = data204["tagging-required-tags"];
if(!((((data325 === "advisory") || (data325 === "mandatory")) || (data325 === "remediate")) || (data325 === "disabled"))){
const err376 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-required-tags",schemaPath:"#/$defs/levels/properties/tagging-required-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-required-tags"].enum}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data204["tagging-tag-limits"] !== undefined){
let data326 = data204["tagging-tag-limits"];
if(!((((data326 === "advisory") || (data326 === "mandatory")) || (data326 === "remediate")) || (data326 === "disabled"))){
const err377 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-tag-limits",schemaPath:"#/$defs/levels/properties/tagging-tag-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-tag-limits"].enum}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data204["tagging-region-known"] !== undefined){
let data327 = data204["tagging-region-known"];
if(!((((data327 === "advisory") || (data327 === "mandatory")) || (data327 === "remediate")) || (data327 === "disabled"))){
const err378 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-region-known",schemaPath:"#/$defs/levels/properties/tagging-region-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-region-known"].enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data204["tagging-allowed-regions"] !== undefined){
let data328 = data204["tagging-allowed-regions"];
if(!((((data328 === "advisory") || (data328 === "mandatory")) || (data328 === "remediate")) || (data328 === "disabled"))){
const err379 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-allowed-regions",schemaPath:"#/$defs/levels/properties/tagging-allowed-regions/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-allowed-regions"].enum}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data204["lifecycle-one-way-doors"] !== undefined){
let data329 = data204["lifecycle-one-way-doors"];
if(!((((data329 === "advisory") || (data329 === "mandatory")) || (data329 === "remediate")) || (data329 === "disabled"))){
const err380 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-one-way-doors",schemaPath:"#/$defs/levels/properties/lifecycle-one-way-doors/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-one-way-doors"].enum}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data204["lifecycle-size-lasts"] !== undefined){
let data330 = data204["lifecycle-size-lasts"];
if(!((((data330 === "advisory") || (data330 === "mandatory")) || (data330 === "remediate")) || (data330 === "disabled"))){
const err381 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-size-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-size-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-size-lasts"].enum}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data204["lifecycle-os-disk-lasts"] !== undefined){
let data331 = data204["lifecycle-os-disk-lasts"];
if(!((((data331 === "advisory") || (data331 === "mandatory")) || (data331 === "remediate")) || (data331 === "disabled"))){
const err382 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-os-disk-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-lasts"].enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data204["lifecycle-windows-supported"] !== undefined){
let data332 = data204["lifecycle-windows-supported"];
if(!((((data332 === "advisory") || (data332 === "mandatory")) || (data332 === "remediate")) || (data332 === "disabled"))){
const err383 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-windows-supported",schemaPath:"#/$defs/levels/properties/lifecycle-windows-supported/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-windows-supported"].enum}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data204["lifecycle-os-disk-encryption"] !== undefined){
let data333 = data204["lifecycle-os-disk-encryption"];
if(!((((data333 === "advisory") || (data333 === "mandatory")) || (data333 === "remediate")) || (data333 === "disabled"))){
const err384 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-os-disk-encryption",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data204["lifecycle-no-preview-api"] !== undefined){
let data334 = data204["lifecycle-no-preview-api"];
if(!((((data334 === "advisory") || (data334 === "mandatory")) || (data334 === "remediate")) || (data334 === "disabled"))){
const err385 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-no-preview-api",schemaPath:"#/$defs/levels/properties/lifecycle-no-preview-api/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-no-preview-api"].enum}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data204["lifecycle-current-modules"] !== undefined){
let data335 = data204["lifecycle-current-modules"];
if(!((((data335 === "advisory") || (data335 === "mandatory")) || (data335 === "remediate")) || (data335 === "disabled"))){
const err386 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-current-modules",schemaPath:"#/$defs/levels/properties/lifecycle-current-modules/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-current-modules"].enum}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data204["types-arm-type"] !== undefined){
let data336 = data204["types-arm-type"];
if(!((((data336 === "advisory") || (data336 === "mandatory")) || (data336 === "remediate")) || (data336 === "disabled"))){
const err387 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data204.vault !== undefined){
let data337 = data204.vault;
if(!((((data337 === "advisory") || (data337 === "mandatory")) || (data337 === "remediate")) || (data337 === "disabled"))){
const err388 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data204.network !== undefined){
let data338 = data204.network;
if(!((((data338 === "advisory") || (data338 === "mandatory")) || (data338 === "remediate")) || (data338 === "disabled"))){
const err389 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data204.compute !== undefined){
let data339 = data204.compute;
if(!((((data339 === "advisory") || (data339 === "mandatory")) || (data339 === "remediate")) || (data339 === "disabled"))){
const err390 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data204.storage !== undefined){
let data340 = data204.storage;
if(!((((data340 === "advisory") || (data340 === "mandatory")) || (data340 === "remediate")) || (data340 === "disabled"))){
const err391 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data204.credentials !== undefined){
let data341 = data204.credentials;
if(!((((data341 === "advisory") || (data341 === "mandatory")) || (data341 === "remediate")) || (data341 === "disabled"))){
const err392 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data204.installation !== undefined){
let data342 = data204.installation;
if(!((((data342 === "advisory") || (data342 === "mandatory")) || (data342 === "remediate")) || (data342 === "disabled"))){
const err393 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data204.monitoring !== undefined){
let data343 = data204.monitoring;
if(!((((data343 === "advisory") || (data343 === "mandatory")) || (data343 === "remediate")) || (data343 === "disabled"))){
const err394 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data204.protection !== undefined){
let data344 = data204.protection;
if(!((((data344 === "advisory") || (data344 === "mandatory")) || (data344 === "remediate")) || (data344 === "disabled"))){
const err395 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data204.tagging !== undefined){
let data345 = data204.tagging;
if(!((((data345 === "advisory") || (data345 === "mandatory")) || (data345 === "remediate")) || (data345 === "disabled"))){
const err396 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data204.lifecycle !== undefined){
let data346 = data204.lifecycle;
if(!((((data346 === "advisory") || (data346 === "mandatory")) || (data346 === "remediate")) || (data346 === "disabled"))){
const err397 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data204.types !== undefined){
let data347 = data204.types;
if(!((((data347 === "advisory") || (data347 === "mandatory")) || (data347 === "remediate")) || (data347 === "disabled"))){
const err398 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data202.parameters !== undefined){
let data348 = data202.parameters;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key28 in data348){
if(!(func1.call(schema33.properties, key28))){
const err400 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data348["vault-redundancy-allowed"] !== undefined){
let data349 = data348["vault-redundancy-allowed"];
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
for(const key29 in data349){
if(!(key29 === "allowed")){
const err401 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data349.allowed !== undefined){
let data350 = data349.allowed;
if(Array.isArray(data350)){
if(data350.length < 1){
const err402 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
const len9 = data350.length;
for(let i18=0; i18<len9; i18++){
let data351 = data350[i18];
if(!(((data351 === "GeoRedundant") || (data351 === "LocallyRedundant")) || (data351 === "ZoneRedundant"))){
const err403 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed/" + i18,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
let i19 = data350.length;
let j9;
if(i19 > 1){
outer2:
for(;i19--;){
for(j9 = i19; j9--;){
if(func0(data350[i19], data350[j9])){
const err404 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err405 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data348["vault-immutable-needs-v4"] !== undefined){
let data352 = data348["vault-immutable-needs-v4"];
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
for(const key30 in data352){
if(!(key30 === "mabsVersion")){
const err407 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data352.mabsVersion !== undefined){
let data353 = data352.mabsVersion;
if(!((data353 === "V3") || (data353 === "V4"))){
const err408 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
else {
const err409 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data348["vault-private-endpoint-needs-v4"] !== undefined){
let data354 = data348["vault-private-endpoint-needs-v4"];
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
for(const key31 in data354){
if(!(key31 === "mabsVersion")){
const err410 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data354.mabsVersion !== undefined){
let data355 = data354.mabsVersion;
if(!((data355 === "V3") || (data355 === "V4"))){
const err411 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
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
const err412 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data348["compute-image-release"] !== undefined){
let data356 = data348["compute-image-release"];
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
for(const key32 in data356){
if(!((key32 === "mabsVersions") || (key32 === "otherSkus"))){
const err413 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data356.mabsVersions !== undefined){
let data357 = data356.mabsVersions;
if(Array.isArray(data357)){
if(data357.length < 1){
const err414 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
const len10 = data357.length;
for(let i20=0; i20<len10; i20++){
let data358 = data357[i20];
if(!((data358 === "V3") || (data358 === "V4"))){
const err415 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions/" + i20,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["compute-image-release"].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
let i21 = data357.length;
let j10;
if(i21 > 1){
outer3:
for(;i21--;){
for(j10 = i21; j10--;){
if(func0(data357[i21], data357[j10])){
const err416 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j10}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err417 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data356.otherSkus !== undefined){
let data359 = data356.otherSkus;
if(Array.isArray(data359)){
const len11 = data359.length;
for(let i22=0; i22<len11; i22++){
let data360 = data359[i22];
if(typeof data360 === "string"){
if(func6(data360) < 1){
const err418 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus/" + i22,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus/" + i22,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
let i23 = data359.length;
let j11;
if(i23 > 1){
const indices7 = {};
for(;i23--;){
let item7 = data359[i23];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j11 = indices7[item7];
const err420 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j11}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
break;
}
indices7[item7] = i23;
}
}
}
else {
const err421 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
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
const err422 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data348["compute-image-source"] !== undefined){
let data361 = data348["compute-image-source"];
if(data361 && typeof data361 == "object" && !Array.isArray(data361)){
for(const key33 in data361){
if(!(key33 === "approvedImageIds")){
const err423 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data361.approvedImageIds !== undefined){
let data362 = data361.approvedImageIds;
if(Array.isArray(data362)){
const len12 = data362.length;
for(let i24=0; i24<len12; i24++){
let data363 = data362[i24];
if(typeof data363 === "string"){
if(func6(data363) < 1){
const err424 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds/" + i24,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds/" + i24,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
let i25 = data362.length;
let j12;
if(i25 > 1){
const indices8 = {};
for(;i25--;){
let item8 = data362[i25];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j12 = indices8[item8];
const err426 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j12}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
break;
}
indices8[item8] = i25;
}
}
}
else {
const err427 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data348["compute-azure-edition"] !== undefined){
let data364 = data348["compute-azure-edition"];
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
for(const key34 in data364){
if(!(key34 === "acceptAzureEdition")){
const err429 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data364.acceptAzureEdition !== undefined){
if(typeof data364.acceptAzureEdition !== "boolean"){
const err430 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition/acceptAzureEdition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data348["compute-size-known"] !== undefined){
let data366 = data348["compute-size-known"];
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
for(const key35 in data366){
if(!(key35 === "otherSizes")){
const err432 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data366.otherSizes !== undefined){
let data367 = data366.otherSizes;
if(Array.isArray(data367)){
const len13 = data367.length;
for(let i26=0; i26<len13; i26++){
let data368 = data367[i26];
if(typeof data368 === "string"){
if(func6(data368) < 1){
const err433 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes/" + i26,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes/" + i26,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
let i27 = data367.length;
let j13;
if(i27 > 1){
const indices9 = {};
for(;i27--;){
let item9 = data367[i27];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j13 = indices9[item9];
const err435 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j13}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
break;
}
indices9[item9] = i27;
}
}
}
else {
const err436 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data348["compute-allowed-sizes"] !== undefined){
let data369 = data348["compute-allowed-sizes"];
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
for(const key36 in data369){
if(!(key36 === "allowedSizes")){
const err438 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data369.allowedSizes !== undefined){
let data370 = data369.allowedSizes;
if(Array.isArray(data370)){
const len14 = data370.length;
for(let i28=0; i28<len14; i28++){
let data371 = data370[i28];
if(typeof data371 === "string"){
if(func6(data371) < 1){
const err439 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes/" + i28,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes/" + i28,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
let i29 = data370.length;
let j14;
if(i29 > 1){
const indices10 = {};
for(;i29--;){
let item10 = data370[i29];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j14 = indices10[item10];
const err441 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j14}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
break;
}
indices10[item10] = i29;
}
}
}
else {
const err442 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
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
const err443 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data348["compute-premium-os-disk"] !== undefined){
let data372 = data348["compute-premium-os-disk"];
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
for(const key37 in data372){
if(!(key37 === "acceptStandardDisks")){
const err444 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data372.acceptStandardDisks !== undefined){
if(typeof data372.acceptStandardDisks !== "boolean"){
const err445 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data348["storage-pool-capacity"] !== undefined){
let data374 = data348["storage-pool-capacity"];
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
for(const key38 in data374){
if(!(key38 === "protectedGiBByMachine")){
const err447 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data374.protectedGiBByMachine !== undefined){
let data375 = data374.protectedGiBByMachine;
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
for(const key39 in data375){
let data376 = data375[key39];
if((typeof data376 == "number") && (isFinite(data376))){
if(data376 <= 0 || isNaN(data376)){
const err448 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err450 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data348["storage-pool-capacity-floor"] !== undefined){
let data377 = data348["storage-pool-capacity-floor"];
if(data377 && typeof data377 == "object" && !Array.isArray(data377)){
for(const key40 in data377){
if(!(key40 === "protectedGiBByMachine")){
const err452 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data377.protectedGiBByMachine !== undefined){
let data378 = data377.protectedGiBByMachine;
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
for(const key41 in data378){
let data379 = data378[key41];
if((typeof data379 == "number") && (isFinite(data379))){
if(data379 <= 0 || isNaN(data379)){
const err453 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err455 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data348["monitoring-workspace-retention"] !== undefined){
let data380 = data348["monitoring-workspace-retention"];
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
for(const key42 in data380){
if(!(key42 === "retentionDaysMin")){
const err457 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data380.retentionDaysMin !== undefined){
let data381 = data380.retentionDaysMin;
if(!(((typeof data381 == "number") && (!(data381 % 1) && !isNaN(data381))) && (isFinite(data381)))){
const err458 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((typeof data381 == "number") && (isFinite(data381))){
if(data381 < 1 || isNaN(data381)){
const err459 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
}
else {
const err460 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data348["tagging-required-tags"] !== undefined){
let data382 = data348["tagging-required-tags"];
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
for(const key43 in data382){
if(!((key43 === "requiredTags") || (key43 === "everyResource"))){
const err461 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data382.requiredTags !== undefined){
let data383 = data382.requiredTags;
if(Array.isArray(data383)){
const len15 = data383.length;
for(let i30=0; i30<len15; i30++){
let data384 = data383[i30];
if(typeof data384 === "string"){
if(func6(data384) < 1){
const err462 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags/" + i30,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags/" + i30,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
let i31 = data383.length;
let j15;
if(i31 > 1){
const indices11 = {};
for(;i31--;){
let item11 = data383[i31];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j15 = indices11[item11];
const err464 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j15}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
break;
}
indices11[item11] = i31;
}
}
}
else {
const err465 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data382.everyResource !== undefined){
if(typeof data382.everyResource !== "boolean"){
const err466 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/everyResource",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data348["tagging-region-known"] !== undefined){
let data386 = data348["tagging-region-known"];
if(data386 && typeof data386 == "object" && !Array.isArray(data386)){
for(const key44 in data386){
if(!(key44 === "otherRegions")){
const err468 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data386.otherRegions !== undefined){
let data387 = data386.otherRegions;
if(Array.isArray(data387)){
const len16 = data387.length;
for(let i32=0; i32<len16; i32++){
let data388 = data387[i32];
if(typeof data388 === "string"){
if(func6(data388) < 1){
const err469 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions/" + i32,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions/" + i32,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
let i33 = data387.length;
let j16;
if(i33 > 1){
const indices12 = {};
for(;i33--;){
let item12 = data387[i33];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j16 = indices12[item12];
const err471 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j16}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
break;
}
indices12[item12] = i33;
}
}
}
else {
const err472 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
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
const err473 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data348["tagging-allowed-regions"] !== undefined){
let data389 = data348["tagging-allowed-regions"];
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
for(const key45 in data389){
if(!(key45 === "allowedRegions")){
const err474 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data389.allowedRegions !== undefined){
let data390 = data389.allowedRegions;
if(Array.isArray(data390)){
const len17 = data390.length;
for(let i34=0; i34<len17; i34++){
let data391 = data390[i34];
if(typeof data391 === "string"){
if(func6(data391) < 1){
const err475 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions/" + i34,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions/" + i34,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
let i35 = data390.length;
let j17;
if(i35 > 1){
const indices13 = {};
for(;i35--;){
let item13 = data390[i35];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j17 = indices13[item13];
const err477 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j17}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
break;
}
indices13[item13] = i35;
}
}
}
else {
const err478 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
else {
const err479 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data348["lifecycle-size-lasts"] !== undefined){
let data392 = data348["lifecycle-size-lasts"];
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
for(const key46 in data392){
if(!(key46 === "plannedYears")){
const err480 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data392.plannedYears !== undefined){
let data393 = data392.plannedYears;
if(!(((typeof data393 == "number") && (!(data393 % 1) && !isNaN(data393))) && (isFinite(data393)))){
const err481 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if((typeof data393 == "number") && (isFinite(data393))){
if(data393 > 30 || isNaN(data393)){
const err482 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(data393 < 1 || isNaN(data393)){
const err483 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
}
else {
const err484 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data348["lifecycle-os-disk-lasts"] !== undefined){
let data394 = data348["lifecycle-os-disk-lasts"];
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
for(const key47 in data394){
if(!(key47 === "plannedYears")){
const err485 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data394.plannedYears !== undefined){
let data395 = data394.plannedYears;
if(!(((typeof data395 == "number") && (!(data395 % 1) && !isNaN(data395))) && (isFinite(data395)))){
const err486 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if((typeof data395 == "number") && (isFinite(data395))){
if(data395 > 30 || isNaN(data395)){
const err487 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data395 < 1 || isNaN(data395)){
const err488 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
}
else {
const err489 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data348["lifecycle-windows-supported"] !== undefined){
let data396 = data348["lifecycle-windows-supported"];
if(data396 && typeof data396 == "object" && !Array.isArray(data396)){
for(const key48 in data396){
if(!(key48 === "plannedYears")){
const err490 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data396.plannedYears !== undefined){
let data397 = data396.plannedYears;
if(!(((typeof data397 == "number") && (!(data397 % 1) && !isNaN(data397))) && (isFinite(data397)))){
const err491 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if((typeof data397 == "number") && (isFinite(data397))){
if(data397 > 30 || isNaN(data397)){
const err492 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data397 < 1 || isNaN(data397)){
const err493 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
}
else {
const err494 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data348["lifecycle-os-disk-encryption"] !== undefined){
let data398 = data348["lifecycle-os-disk-encryption"];
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
for(const key49 in data398){
if(!(key49 === "plannedYears")){
const err495 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data398.plannedYears !== undefined){
let data399 = data398.plannedYears;
if(!(((typeof data399 == "number") && (!(data399 % 1) && !isNaN(data399))) && (isFinite(data399)))){
const err496 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if((typeof data399 == "number") && (isFinite(data399))){
if(data399 > 30 || isNaN(data399)){
const err497 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(data399 < 1 || isNaN(data399)){
const err498 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err499 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/type",keyword:"type",params:{type: "object"}};
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
const err500 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
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
const err501 = {instancePath:instancePath+"/pack-settings/environments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {instancePath:instancePath+"/pack-settings/environments",schemaPath:"#/properties/pack-settings/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data2.exemptions !== undefined){
let data400 = data2.exemptions;
if(Array.isArray(data400)){
const len18 = data400.length;
for(let i36=0; i36<len18; i36++){
let data401 = data400[i36];
if(data401 && typeof data401 == "object" && !Array.isArray(data401)){
if(data401.rule === undefined){
const err503 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data401.resource === undefined){
const err504 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data401.reason === undefined){
const err505 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data401.owner === undefined){
const err506 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data401.expires === undefined){
const err507 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
for(const key50 in data401){
if(!(((((key50 === "rule") || (key50 === "resource")) || (key50 === "reason")) || (key50 === "owner")) || (key50 === "expires"))){
const err508 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data401.rule !== undefined){
let data402 = data401.rule;
if(typeof data402 === "string"){
if(func6(data402) < 1){
const err509 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data401.resource !== undefined){
let data403 = data401.resource;
if(typeof data403 === "string"){
if(func6(data403) < 1){
const err511 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data401.reason !== undefined){
let data404 = data401.reason;
if(typeof data404 === "string"){
if(func6(data404) < 10){
const err513 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data401.owner !== undefined){
let data405 = data401.owner;
if(typeof data405 === "string"){
if(func6(data405) < 2){
const err515 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data401.expires !== undefined){
let data406 = data401.expires;
if(typeof data406 === "string"){
if(!pattern4.test(data406)){
const err517 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else {
const err518 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
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
const err519 = {instancePath:instancePath+"/pack-settings/exemptions/" + i36,schemaPath:"#/properties/pack-settings/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/pack-settings/exemptions",schemaPath:"#/properties/pack-settings/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data2.reportUnknown !== undefined){
if(typeof data2.reportUnknown !== "boolean"){
const err521 = {instancePath:instancePath+"/pack-settings/reportUnknown",schemaPath:"#/properties/pack-settings/properties/reportUnknown/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data2.servers !== undefined){
let data408 = data2.servers;
if(data408 && typeof data408 == "object" && !Array.isArray(data408)){
for(const key51 in data408){
if(!((key51 === "tag") || (key51 === "names"))){
const err522 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data408.tag !== undefined){
let data409 = data408.tag;
if(data409 && typeof data409 == "object" && !Array.isArray(data409)){
if(data409.name === undefined){
const err523 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data409.value === undefined){
const err524 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
for(const key52 in data409){
if(!((key52 === "name") || (key52 === "value"))){
const err525 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data409.name !== undefined){
let data410 = data409.name;
if(typeof data410 === "string"){
if(func6(data410) < 1){
const err526 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data409.value !== undefined){
let data411 = data409.value;
if(typeof data411 === "string"){
if(func6(data411) < 1){
const err528 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
else {
const err530 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data408.names !== undefined){
let data412 = data408.names;
if(Array.isArray(data412)){
const len19 = data412.length;
for(let i37=0; i37<len19; i37++){
let data413 = data412[i37];
if(typeof data413 === "string"){
if(func6(data413) < 1){
const err531 = {instancePath:instancePath+"/pack-settings/servers/names/" + i37,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/pack-settings/servers/names/" + i37,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/type",keyword:"type",params:{type: "string"}};
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
const err533 = {instancePath:instancePath+"/pack-settings/servers/names",schemaPath:"#/properties/pack-settings/properties/servers/properties/names/type",keyword:"type",params:{type: "array"}};
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
const err534 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/type",keyword:"type",params:{type: "object"}};
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
const err535 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data["vault-name"] !== undefined){
let data414 = data["vault-name"];
const _errs590 = errors;
let valid115 = false;
const _errs591 = errors;
if(!((((data414 === "advisory") || (data414 === "mandatory")) || (data414 === "remediate")) || (data414 === "disabled"))){
const err536 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
var _valid0 = _errs591 === errors;
valid115 = valid115 || _valid0;
const _errs592 = errors;
if(data414 && typeof data414 == "object" && !Array.isArray(data414)){
for(const key53 in data414){
if(!(key53 === "enforcementLevel")){
const err537 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data414.enforcementLevel !== undefined){
let data415 = data414.enforcementLevel;
if(!((((data415 === "advisory") || (data415 === "mandatory")) || (data415 === "remediate")) || (data415 === "disabled"))){
const err538 = {instancePath:instancePath+"/vault-name/enforcementLevel",schemaPath:"#/properties/vault-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
else {
const err539 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
var _valid0 = _errs592 === errors;
valid115 = valid115 || _valid0;
if(!valid115){
const err540 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
else {
errors = _errs590;
if(vErrors !== null){
if(_errs590){
vErrors.length = _errs590;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-region-of-servers"] !== undefined){
let data416 = data["vault-region-of-servers"];
const _errs597 = errors;
let valid117 = false;
const _errs598 = errors;
if(!((((data416 === "advisory") || (data416 === "mandatory")) || (data416 === "remediate")) || (data416 === "disabled"))){
const err541 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
var _valid1 = _errs598 === errors;
valid117 = valid117 || _valid1;
const _errs599 = errors;
if(data416 && typeof data416 == "object" && !Array.isArray(data416)){
for(const key54 in data416){
if(!(key54 === "enforcementLevel")){
const err542 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data416.enforcementLevel !== undefined){
let data417 = data416.enforcementLevel;
if(!((((data417 === "advisory") || (data417 === "mandatory")) || (data417 === "remediate")) || (data417 === "disabled"))){
const err543 = {instancePath:instancePath+"/vault-region-of-servers/enforcementLevel",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[1].properties.enforcementLevel.enum}};
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
const err544 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
var _valid1 = _errs599 === errors;
valid117 = valid117 || _valid1;
if(!valid117){
const err545 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
else {
errors = _errs597;
if(vErrors !== null){
if(_errs597){
vErrors.length = _errs597;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-redundancy-explicit"] !== undefined){
let data418 = data["vault-redundancy-explicit"];
const _errs604 = errors;
let valid119 = false;
const _errs605 = errors;
if(!((((data418 === "advisory") || (data418 === "mandatory")) || (data418 === "remediate")) || (data418 === "disabled"))){
const err546 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
var _valid2 = _errs605 === errors;
valid119 = valid119 || _valid2;
const _errs606 = errors;
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
for(const key55 in data418){
if(!(key55 === "enforcementLevel")){
const err547 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data418.enforcementLevel !== undefined){
let data419 = data418.enforcementLevel;
if(!((((data419 === "advisory") || (data419 === "mandatory")) || (data419 === "remediate")) || (data419 === "disabled"))){
const err548 = {instancePath:instancePath+"/vault-redundancy-explicit/enforcementLevel",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[1].properties.enforcementLevel.enum}};
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
const err549 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid2 = _errs606 === errors;
valid119 = valid119 || _valid2;
if(!valid119){
const err550 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
else {
errors = _errs604;
if(vErrors !== null){
if(_errs604){
vErrors.length = _errs604;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-redundancy-allowed"] !== undefined){
let data420 = data["vault-redundancy-allowed"];
const _errs611 = errors;
let valid121 = false;
const _errs612 = errors;
if(!((((data420 === "advisory") || (data420 === "mandatory")) || (data420 === "remediate")) || (data420 === "disabled"))){
const err551 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
var _valid3 = _errs612 === errors;
valid121 = valid121 || _valid3;
const _errs613 = errors;
if(data420 && typeof data420 == "object" && !Array.isArray(data420)){
for(const key56 in data420){
if(!((key56 === "enforcementLevel") || (key56 === "allowed"))){
const err552 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data420.enforcementLevel !== undefined){
let data421 = data420.enforcementLevel;
if(!((((data421 === "advisory") || (data421 === "mandatory")) || (data421 === "remediate")) || (data421 === "disabled"))){
const err553 = {instancePath:instancePath+"/vault-redundancy-allowed/enforcementLevel",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data420.allowed !== undefined){
let data422 = data420.allowed;
if(Array.isArray(data422)){
if(data422.length < 1){
const err554 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
const len20 = data422.length;
for(let i38=0; i38<len20; i38++){
let data423 = data422[i38];
if(!(((data423 === "GeoRedundant") || (data423 === "LocallyRedundant")) || (data423 === "ZoneRedundant"))){
const err555 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed/" + i38,schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
let i39 = data422.length;
let j18;
if(i39 > 1){
outer4:
for(;i39--;){
for(j18 = i39; j18--;){
if(func0(data422[i39], data422[j18])){
const err556 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j18}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err557 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
else {
const err558 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
var _valid3 = _errs613 === errors;
valid121 = valid121 || _valid3;
if(!valid121){
const err559 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
else {
errors = _errs611;
if(vErrors !== null){
if(_errs611){
vErrors.length = _errs611;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-geo"] !== undefined){
let data424 = data["vault-cross-region-restore-needs-geo"];
const _errs621 = errors;
let valid126 = false;
const _errs622 = errors;
if(!((((data424 === "advisory") || (data424 === "mandatory")) || (data424 === "remediate")) || (data424 === "disabled"))){
const err560 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
var _valid4 = _errs622 === errors;
valid126 = valid126 || _valid4;
const _errs623 = errors;
if(data424 && typeof data424 == "object" && !Array.isArray(data424)){
for(const key57 in data424){
if(!(key57 === "enforcementLevel")){
const err561 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data424.enforcementLevel !== undefined){
let data425 = data424.enforcementLevel;
if(!((((data425 === "advisory") || (data425 === "mandatory")) || (data425 === "remediate")) || (data425 === "disabled"))){
const err562 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
var _valid4 = _errs623 === errors;
valid126 = valid126 || _valid4;
if(!valid126){
const err564 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
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
if(data["vault-cross-region-restore-needs-public-access"] !== undefined){
let data426 = data["vault-cross-region-restore-needs-public-access"];
const _errs628 = errors;
let valid128 = false;
const _errs629 = errors;
if(!((((data426 === "advisory") || (data426 === "mandatory")) || (data426 === "remediate")) || (data426 === "disabled"))){
const err565 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
var _valid5 = _errs629 === errors;
valid128 = valid128 || _valid5;
const _errs630 = errors;
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
for(const key58 in data426){
if(!(key58 === "enforcementLevel")){
const err566 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data426.enforcementLevel !== undefined){
let data427 = data426.enforcementLevel;
if(!((((data427 === "advisory") || (data427 === "mandatory")) || (data427 === "remediate")) || (data427 === "disabled"))){
const err567 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
}
else {
const err568 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
var _valid5 = _errs630 === errors;
valid128 = valid128 || _valid5;
if(!valid128){
const err569 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
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
if(data["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data428 = data["vault-cross-region-restore-without-private-endpoint"];
const _errs635 = errors;
let valid130 = false;
const _errs636 = errors;
if(!((((data428 === "advisory") || (data428 === "mandatory")) || (data428 === "remediate")) || (data428 === "disabled"))){
const err570 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
var _valid6 = _errs636 === errors;
valid130 = valid130 || _valid6;
const _errs637 = errors;
if(data428 && typeof data428 == "object" && !Array.isArray(data428)){
for(const key59 in data428){
if(!(key59 === "enforcementLevel")){
const err571 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data428.enforcementLevel !== undefined){
let data429 = data428.enforcementLevel;
if(!((((data429 === "advisory") || (data429 === "mandatory")) || (data429 === "remediate")) || (data429 === "disabled"))){
const err572 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
else {
const err573 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
var _valid6 = _errs637 === errors;
valid130 = valid130 || _valid6;
if(!valid130){
const err574 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
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
if(data["vault-cross-subscription-restore-off"] !== undefined){
let data430 = data["vault-cross-subscription-restore-off"];
const _errs642 = errors;
let valid132 = false;
const _errs643 = errors;
if(!((((data430 === "advisory") || (data430 === "mandatory")) || (data430 === "remediate")) || (data430 === "disabled"))){
const err575 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
var _valid7 = _errs643 === errors;
valid132 = valid132 || _valid7;
const _errs644 = errors;
if(data430 && typeof data430 == "object" && !Array.isArray(data430)){
for(const key60 in data430){
if(!(key60 === "enforcementLevel")){
const err576 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data430.enforcementLevel !== undefined){
let data431 = data430.enforcementLevel;
if(!((((data431 === "advisory") || (data431 === "mandatory")) || (data431 === "remediate")) || (data431 === "disabled"))){
const err577 = {instancePath:instancePath+"/vault-cross-subscription-restore-off/enforcementLevel",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
else {
const err578 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
var _valid7 = _errs644 === errors;
valid132 = valid132 || _valid7;
if(!valid132){
const err579 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
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
if(data["vault-soft-delete-on"] !== undefined){
let data432 = data["vault-soft-delete-on"];
const _errs649 = errors;
let valid134 = false;
const _errs650 = errors;
if(!((((data432 === "advisory") || (data432 === "mandatory")) || (data432 === "remediate")) || (data432 === "disabled"))){
const err580 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
var _valid8 = _errs650 === errors;
valid134 = valid134 || _valid8;
const _errs651 = errors;
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
for(const key61 in data432){
if(!(key61 === "enforcementLevel")){
const err581 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data432.enforcementLevel !== undefined){
let data433 = data432.enforcementLevel;
if(!((((data433 === "advisory") || (data433 === "mandatory")) || (data433 === "remediate")) || (data433 === "disabled"))){
const err582 = {instancePath:instancePath+"/vault-soft-delete-on/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
}
else {
const err583 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
var _valid8 = _errs651 === errors;
valid134 = valid134 || _valid8;
if(!valid134){
const err584 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
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
if(data["vault-soft-delete-retention-range"] !== undefined){
let data434 = data["vault-soft-delete-retention-range"];
const _errs656 = errors;
let valid136 = false;
const _errs657 = errors;
if(!((((data434 === "advisory") || (data434 === "mandatory")) || (data434 === "remediate")) || (data434 === "disabled"))){
const err585 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var _valid9 = _errs657 === errors;
valid136 = valid136 || _valid9;
const _errs658 = errors;
if(data434 && typeof data434 == "object" && !Array.isArray(data434)){
for(const key62 in data434){
if(!(key62 === "enforcementLevel")){
const err586 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data434.enforcementLevel !== undefined){
let data435 = data434.enforcementLevel;
if(!((((data435 === "advisory") || (data435 === "mandatory")) || (data435 === "remediate")) || (data435 === "disabled"))){
const err587 = {instancePath:instancePath+"/vault-soft-delete-retention-range/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
else {
const err588 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
var _valid9 = _errs658 === errors;
valid136 = valid136 || _valid9;
if(!valid136){
const err589 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
else {
errors = _errs656;
if(vErrors !== null){
if(_errs656){
vErrors.length = _errs656;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-retention-explicit"] !== undefined){
let data436 = data["vault-soft-delete-retention-explicit"];
const _errs663 = errors;
let valid138 = false;
const _errs664 = errors;
if(!((((data436 === "advisory") || (data436 === "mandatory")) || (data436 === "remediate")) || (data436 === "disabled"))){
const err590 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
var _valid10 = _errs664 === errors;
valid138 = valid138 || _valid10;
const _errs665 = errors;
if(data436 && typeof data436 == "object" && !Array.isArray(data436)){
for(const key63 in data436){
if(!(key63 === "enforcementLevel")){
const err591 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data436.enforcementLevel !== undefined){
let data437 = data436.enforcementLevel;
if(!((((data437 === "advisory") || (data437 === "mandatory")) || (data437 === "remediate")) || (data437 === "disabled"))){
const err592 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
else {
const err593 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
var _valid10 = _errs665 === errors;
valid138 = valid138 || _valid10;
if(!valid138){
const err594 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
else {
errors = _errs663;
if(vErrors !== null){
if(_errs663){
vErrors.length = _errs663;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-hybrid-security-on"] !== undefined){
let data438 = data["vault-hybrid-security-on"];
const _errs670 = errors;
let valid140 = false;
const _errs671 = errors;
if(!((((data438 === "advisory") || (data438 === "mandatory")) || (data438 === "remediate")) || (data438 === "disabled"))){
const err595 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid11 = _errs671 === errors;
valid140 = valid140 || _valid11;
const _errs672 = errors;
if(data438 && typeof data438 == "object" && !Array.isArray(data438)){
for(const key64 in data438){
if(!(key64 === "enforcementLevel")){
const err596 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data438.enforcementLevel !== undefined){
let data439 = data438.enforcementLevel;
if(!((((data439 === "advisory") || (data439 === "mandatory")) || (data439 === "remediate")) || (data439 === "disabled"))){
const err597 = {instancePath:instancePath+"/vault-hybrid-security-on/enforcementLevel",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
}
else {
const err598 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
var _valid11 = _errs672 === errors;
valid140 = valid140 || _valid11;
if(!valid140){
const err599 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
else {
errors = _errs670;
if(vErrors !== null){
if(_errs670){
vErrors.length = _errs670;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable"] !== undefined){
let data440 = data["vault-immutable"];
const _errs677 = errors;
let valid142 = false;
const _errs678 = errors;
if(!((((data440 === "advisory") || (data440 === "mandatory")) || (data440 === "remediate")) || (data440 === "disabled"))){
const err600 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
var _valid12 = _errs678 === errors;
valid142 = valid142 || _valid12;
const _errs679 = errors;
if(data440 && typeof data440 == "object" && !Array.isArray(data440)){
for(const key65 in data440){
if(!(key65 === "enforcementLevel")){
const err601 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data440.enforcementLevel !== undefined){
let data441 = data440.enforcementLevel;
if(!((((data441 === "advisory") || (data441 === "mandatory")) || (data441 === "remediate")) || (data441 === "disabled"))){
const err602 = {instancePath:instancePath+"/vault-immutable/enforcementLevel",schemaPath:"#/properties/vault-immutable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
}
else {
const err603 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
var _valid12 = _errs679 === errors;
valid142 = valid142 || _valid12;
if(!valid142){
const err604 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
else {
errors = _errs677;
if(vErrors !== null){
if(_errs677){
vErrors.length = _errs677;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable-needs-v4"] !== undefined){
let data442 = data["vault-immutable-needs-v4"];
const _errs684 = errors;
let valid144 = false;
const _errs685 = errors;
if(!((((data442 === "advisory") || (data442 === "mandatory")) || (data442 === "remediate")) || (data442 === "disabled"))){
const err605 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
var _valid13 = _errs685 === errors;
valid144 = valid144 || _valid13;
const _errs686 = errors;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
for(const key66 in data442){
if(!((key66 === "enforcementLevel") || (key66 === "mabsVersion"))){
const err606 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data442.enforcementLevel !== undefined){
let data443 = data442.enforcementLevel;
if(!((((data443 === "advisory") || (data443 === "mandatory")) || (data443 === "remediate")) || (data443 === "disabled"))){
const err607 = {instancePath:instancePath+"/vault-immutable-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data442.mabsVersion !== undefined){
let data444 = data442.mabsVersion;
if(!((data444 === "V3") || (data444 === "V4"))){
const err608 = {instancePath:instancePath+"/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
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
const err609 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
var _valid13 = _errs686 === errors;
valid144 = valid144 || _valid13;
if(!valid144){
const err610 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
else {
errors = _errs684;
if(vErrors !== null){
if(_errs684){
vErrors.length = _errs684;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-resource-guard"] !== undefined){
let data445 = data["vault-resource-guard"];
const _errs692 = errors;
let valid146 = false;
const _errs693 = errors;
if(!((((data445 === "advisory") || (data445 === "mandatory")) || (data445 === "remediate")) || (data445 === "disabled"))){
const err611 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid14 = _errs693 === errors;
valid146 = valid146 || _valid14;
const _errs694 = errors;
if(data445 && typeof data445 == "object" && !Array.isArray(data445)){
for(const key67 in data445){
if(!(key67 === "enforcementLevel")){
const err612 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data445.enforcementLevel !== undefined){
let data446 = data445.enforcementLevel;
if(!((((data446 === "advisory") || (data446 === "mandatory")) || (data446 === "remediate")) || (data446 === "disabled"))){
const err613 = {instancePath:instancePath+"/vault-resource-guard/enforcementLevel",schemaPath:"#/properties/vault-resource-guard/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[1].properties.enforcementLevel.enum}};
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
const err614 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var _valid14 = _errs694 === errors;
valid146 = valid146 || _valid14;
if(!valid146){
const err615 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
else {
errors = _errs692;
if(vErrors !== null){
if(_errs692){
vErrors.length = _errs692;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-system-assigned-identity"] !== undefined){
let data447 = data["vault-system-assigned-identity"];
const _errs699 = errors;
let valid148 = false;
const _errs700 = errors;
if(!((((data447 === "advisory") || (data447 === "mandatory")) || (data447 === "remediate")) || (data447 === "disabled"))){
const err616 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
var _valid15 = _errs700 === errors;
valid148 = valid148 || _valid15;
const _errs701 = errors;
if(data447 && typeof data447 == "object" && !Array.isArray(data447)){
for(const key68 in data447){
if(!(key68 === "enforcementLevel")){
const err617 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data447.enforcementLevel !== undefined){
let data448 = data447.enforcementLevel;
if(!((((data448 === "advisory") || (data448 === "mandatory")) || (data448 === "remediate")) || (data448 === "disabled"))){
const err618 = {instancePath:instancePath+"/vault-system-assigned-identity/enforcementLevel",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[1].properties.enforcementLevel.enum}};
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
const err619 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var _valid15 = _errs701 === errors;
valid148 = valid148 || _valid15;
if(!valid148){
const err620 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
else {
errors = _errs699;
if(vErrors !== null){
if(_errs699){
vErrors.length = _errs699;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key-complete"] !== undefined){
let data449 = data["vault-customer-key-complete"];
const _errs706 = errors;
let valid150 = false;
const _errs707 = errors;
if(!((((data449 === "advisory") || (data449 === "mandatory")) || (data449 === "remediate")) || (data449 === "disabled"))){
const err621 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
var _valid16 = _errs707 === errors;
valid150 = valid150 || _valid16;
const _errs708 = errors;
if(data449 && typeof data449 == "object" && !Array.isArray(data449)){
for(const key69 in data449){
if(!(key69 === "enforcementLevel")){
const err622 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data449.enforcementLevel !== undefined){
let data450 = data449.enforcementLevel;
if(!((((data450 === "advisory") || (data450 === "mandatory")) || (data450 === "remediate")) || (data450 === "disabled"))){
const err623 = {instancePath:instancePath+"/vault-customer-key-complete/enforcementLevel",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[1].properties.enforcementLevel.enum}};
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
const err624 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
var _valid16 = _errs708 === errors;
valid150 = valid150 || _valid16;
if(!valid150){
const err625 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
else {
errors = _errs706;
if(vErrors !== null){
if(_errs706){
vErrors.length = _errs706;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key"] !== undefined){
let data451 = data["vault-customer-key"];
const _errs713 = errors;
let valid152 = false;
const _errs714 = errors;
if(!((((data451 === "advisory") || (data451 === "mandatory")) || (data451 === "remediate")) || (data451 === "disabled"))){
const err626 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
var _valid17 = _errs714 === errors;
valid152 = valid152 || _valid17;
const _errs715 = errors;
if(data451 && typeof data451 == "object" && !Array.isArray(data451)){
for(const key70 in data451){
if(!(key70 === "enforcementLevel")){
const err627 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data451.enforcementLevel !== undefined){
let data452 = data451.enforcementLevel;
if(!((((data452 === "advisory") || (data452 === "mandatory")) || (data452 === "remediate")) || (data452 === "disabled"))){
const err628 = {instancePath:instancePath+"/vault-customer-key/enforcementLevel",schemaPath:"#/properties/vault-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
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
const err629 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
var _valid17 = _errs715 === errors;
valid152 = valid152 || _valid17;
if(!valid152){
const err630 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
else {
errors = _errs713;
if(vErrors !== null){
if(_errs713){
vErrors.length = _errs713;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key-without-private-endpoint"] !== undefined){
let data453 = data["vault-customer-key-without-private-endpoint"];
const _errs720 = errors;
let valid154 = false;
const _errs721 = errors;
if(!((((data453 === "advisory") || (data453 === "mandatory")) || (data453 === "remediate")) || (data453 === "disabled"))){
const err631 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
var _valid18 = _errs721 === errors;
valid154 = valid154 || _valid18;
const _errs722 = errors;
if(data453 && typeof data453 == "object" && !Array.isArray(data453)){
for(const key71 in data453){
if(!(key71 === "enforcementLevel")){
const err632 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data453.enforcementLevel !== undefined){
let data454 = data453.enforcementLevel;
if(!((((data454 === "advisory") || (data454 === "mandatory")) || (data454 === "remediate")) || (data454 === "disabled"))){
const err633 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
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
const err634 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
var _valid18 = _errs722 === errors;
valid154 = valid154 || _valid18;
if(!valid154){
const err635 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
else {
errors = _errs720;
if(vErrors !== null){
if(_errs720){
vErrors.length = _errs720;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off-with-private-endpoint"] !== undefined){
let data455 = data["vault-public-access-off-with-private-endpoint"];
const _errs727 = errors;
let valid156 = false;
const _errs728 = errors;
if(!((((data455 === "advisory") || (data455 === "mandatory")) || (data455 === "remediate")) || (data455 === "disabled"))){
const err636 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
var _valid19 = _errs728 === errors;
valid156 = valid156 || _valid19;
const _errs729 = errors;
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
for(const key72 in data455){
if(!(key72 === "enforcementLevel")){
const err637 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data455.enforcementLevel !== undefined){
let data456 = data455.enforcementLevel;
if(!((((data456 === "advisory") || (data456 === "mandatory")) || (data456 === "remediate")) || (data456 === "disabled"))){
const err638 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
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
const err639 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
var _valid19 = _errs729 === errors;
valid156 = valid156 || _valid19;
if(!valid156){
const err640 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
else {
errors = _errs727;
if(vErrors !== null){
if(_errs727){
vErrors.length = _errs727;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off"] !== undefined){
let data457 = data["vault-public-access-off"];
const _errs734 = errors;
let valid158 = false;
const _errs735 = errors;
if(!((((data457 === "advisory") || (data457 === "mandatory")) || (data457 === "remediate")) || (data457 === "disabled"))){
const err641 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
var _valid20 = _errs735 === errors;
valid158 = valid158 || _valid20;
const _errs736 = errors;
if(data457 && typeof data457 == "object" && !Array.isArray(data457)){
for(const key73 in data457){
if(!(key73 === "enforcementLevel")){
const err642 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data457.enforcementLevel !== undefined){
let data458 = data457.enforcementLevel;
if(!((((data458 === "advisory") || (data458 === "mandatory")) || (data458 === "remediate")) || (data458 === "disabled"))){
const err643 = {instancePath:instancePath+"/vault-public-access-off/enforcementLevel",schemaPath:"#/properties/vault-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
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
const err644 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
var _valid20 = _errs736 === errors;
valid158 = valid158 || _valid20;
if(!valid158){
const err645 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
else {
errors = _errs734;
if(vErrors !== null){
if(_errs734){
vErrors.length = _errs734;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-job-failure-alerts-on"] !== undefined){
let data459 = data["vault-job-failure-alerts-on"];
const _errs741 = errors;
let valid160 = false;
const _errs742 = errors;
if(!((((data459 === "advisory") || (data459 === "mandatory")) || (data459 === "remediate")) || (data459 === "disabled"))){
const err646 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
var _valid21 = _errs742 === errors;
valid160 = valid160 || _valid21;
const _errs743 = errors;
if(data459 && typeof data459 == "object" && !Array.isArray(data459)){
for(const key74 in data459){
if(!(key74 === "enforcementLevel")){
const err647 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data459.enforcementLevel !== undefined){
let data460 = data459.enforcementLevel;
if(!((((data460 === "advisory") || (data460 === "mandatory")) || (data460 === "remediate")) || (data460 === "disabled"))){
const err648 = {instancePath:instancePath+"/vault-job-failure-alerts-on/enforcementLevel",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[1].properties.enforcementLevel.enum}};
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
const err649 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
var _valid21 = _errs743 === errors;
valid160 = valid160 || _valid21;
if(!valid160){
const err650 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
else {
errors = _errs741;
if(vErrors !== null){
if(_errs741){
vErrors.length = _errs741;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-classic-alerts-off"] !== undefined){
let data461 = data["vault-classic-alerts-off"];
const _errs748 = errors;
let valid162 = false;
const _errs749 = errors;
if(!((((data461 === "advisory") || (data461 === "mandatory")) || (data461 === "remediate")) || (data461 === "disabled"))){
const err651 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var _valid22 = _errs749 === errors;
valid162 = valid162 || _valid22;
const _errs750 = errors;
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
for(const key75 in data461){
if(!(key75 === "enforcementLevel")){
const err652 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data461.enforcementLevel !== undefined){
let data462 = data461.enforcementLevel;
if(!((((data462 === "advisory") || (data462 === "mandatory")) || (data462 === "remediate")) || (data462 === "disabled"))){
const err653 = {instancePath:instancePath+"/vault-classic-alerts-off/enforcementLevel",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
}
else {
const err654 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
var _valid22 = _errs750 === errors;
valid162 = valid162 || _valid22;
if(!valid162){
const err655 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
else {
errors = _errs748;
if(vErrors !== null){
if(_errs748){
vErrors.length = _errs748;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-for-backup"] !== undefined){
let data463 = data["vault-private-endpoint-for-backup"];
const _errs755 = errors;
let valid164 = false;
const _errs756 = errors;
if(!((((data463 === "advisory") || (data463 === "mandatory")) || (data463 === "remediate")) || (data463 === "disabled"))){
const err656 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
var _valid23 = _errs756 === errors;
valid164 = valid164 || _valid23;
const _errs757 = errors;
if(data463 && typeof data463 == "object" && !Array.isArray(data463)){
for(const key76 in data463){
if(!(key76 === "enforcementLevel")){
const err657 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data463.enforcementLevel !== undefined){
let data464 = data463.enforcementLevel;
if(!((((data464 === "advisory") || (data464 === "mandatory")) || (data464 === "remediate")) || (data464 === "disabled"))){
const err658 = {instancePath:instancePath+"/vault-private-endpoint-for-backup/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
}
else {
const err659 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
var _valid23 = _errs757 === errors;
valid164 = valid164 || _valid23;
if(!valid164){
const err660 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
else {
errors = _errs755;
if(vErrors !== null){
if(_errs755){
vErrors.length = _errs755;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-needs-v4"] !== undefined){
let data465 = data["vault-private-endpoint-needs-v4"];
const _errs762 = errors;
let valid166 = false;
const _errs763 = errors;
if(!((((data465 === "advisory") || (data465 === "mandatory")) || (data465 === "remediate")) || (data465 === "disabled"))){
const err661 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
var _valid24 = _errs763 === errors;
valid166 = valid166 || _valid24;
const _errs764 = errors;
if(data465 && typeof data465 == "object" && !Array.isArray(data465)){
for(const key77 in data465){
if(!((key77 === "enforcementLevel") || (key77 === "mabsVersion"))){
const err662 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data465.enforcementLevel !== undefined){
let data466 = data465.enforcementLevel;
if(!((((data466 === "advisory") || (data466 === "mandatory")) || (data466 === "remediate")) || (data466 === "disabled"))){
const err663 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data465.mabsVersion !== undefined){
let data467 = data465.mabsVersion;
if(!((data467 === "V3") || (data467 === "V4"))){
const err664 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
}
else {
const err665 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
var _valid24 = _errs764 === errors;
valid166 = valid166 || _valid24;
if(!valid166){
const err666 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
else {
errors = _errs762;
if(vErrors !== null){
if(_errs762){
vErrors.length = _errs762;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-before-server"] !== undefined){
let data468 = data["vault-private-endpoint-before-server"];
const _errs770 = errors;
let valid168 = false;
const _errs771 = errors;
if(!((((data468 === "advisory") || (data468 === "mandatory")) || (data468 === "remediate")) || (data468 === "disabled"))){
const err667 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
var _valid25 = _errs771 === errors;
valid168 = valid168 || _valid25;
const _errs772 = errors;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
for(const key78 in data468){
if(!(key78 === "enforcementLevel")){
const err668 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(data468.enforcementLevel !== undefined){
let data469 = data468.enforcementLevel;
if(!((((data469 === "advisory") || (data469 === "mandatory")) || (data469 === "remediate")) || (data469 === "disabled"))){
const err669 = {instancePath:instancePath+"/vault-private-endpoint-before-server/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
else {
const err670 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
var _valid25 = _errs772 === errors;
valid168 = valid168 || _valid25;
if(!valid168){
const err671 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
else {
errors = _errs770;
if(vErrors !== null){
if(_errs770){
vErrors.length = _errs770;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoints-per-vault"] !== undefined){
let data470 = data["vault-private-endpoints-per-vault"];
const _errs777 = errors;
let valid170 = false;
const _errs778 = errors;
if(!((((data470 === "advisory") || (data470 === "mandatory")) || (data470 === "remediate")) || (data470 === "disabled"))){
const err672 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
var _valid26 = _errs778 === errors;
valid170 = valid170 || _valid26;
const _errs779 = errors;
if(data470 && typeof data470 == "object" && !Array.isArray(data470)){
for(const key79 in data470){
if(!(key79 === "enforcementLevel")){
const err673 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data470.enforcementLevel !== undefined){
let data471 = data470.enforcementLevel;
if(!((((data471 === "advisory") || (data471 === "mandatory")) || (data471 === "remediate")) || (data471 === "disabled"))){
const err674 = {instancePath:instancePath+"/vault-private-endpoints-per-vault/enforcementLevel",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
}
else {
const err675 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
var _valid26 = _errs779 === errors;
valid170 = valid170 || _valid26;
if(!valid170){
const err676 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
else {
errors = _errs777;
if(vErrors !== null){
if(_errs777){
vErrors.length = _errs777;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet"] !== undefined){
let data472 = data["vault-private-endpoint-subnet"];
const _errs784 = errors;
let valid172 = false;
const _errs785 = errors;
if(!((((data472 === "advisory") || (data472 === "mandatory")) || (data472 === "remediate")) || (data472 === "disabled"))){
const err677 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
var _valid27 = _errs785 === errors;
valid172 = valid172 || _valid27;
const _errs786 = errors;
if(data472 && typeof data472 == "object" && !Array.isArray(data472)){
for(const key80 in data472){
if(!(key80 === "enforcementLevel")){
const err678 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data472.enforcementLevel !== undefined){
let data473 = data472.enforcementLevel;
if(!((((data473 === "advisory") || (data473 === "mandatory")) || (data473 === "remediate")) || (data473 === "disabled"))){
const err679 = {instancePath:instancePath+"/vault-private-endpoint-subnet/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
else {
const err680 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid27 = _errs786 === errors;
valid172 = valid172 || _valid27;
if(!valid172){
const err681 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
else {
errors = _errs784;
if(vErrors !== null){
if(_errs784){
vErrors.length = _errs784;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet-advised"] !== undefined){
let data474 = data["vault-private-endpoint-subnet-advised"];
const _errs791 = errors;
let valid174 = false;
const _errs792 = errors;
if(!((((data474 === "advisory") || (data474 === "mandatory")) || (data474 === "remediate")) || (data474 === "disabled"))){
const err682 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
var _valid28 = _errs792 === errors;
valid174 = valid174 || _valid28;
const _errs793 = errors;
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
for(const key81 in data474){
if(!(key81 === "enforcementLevel")){
const err683 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data474.enforcementLevel !== undefined){
let data475 = data474.enforcementLevel;
if(!((((data475 === "advisory") || (data475 === "mandatory")) || (data475 === "remediate")) || (data475 === "disabled"))){
const err684 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
}
else {
const err685 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
var _valid28 = _errs793 === errors;
valid174 = valid174 || _valid28;
if(!valid174){
const err686 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
else {
errors = _errs791;
if(vErrors !== null){
if(_errs791){
vErrors.length = _errs791;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data476 = data["vault-private-endpoint-dynamic-addresses"];
const _errs798 = errors;
let valid176 = false;
const _errs799 = errors;
if(!((((data476 === "advisory") || (data476 === "mandatory")) || (data476 === "remediate")) || (data476 === "disabled"))){
const err687 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
var _valid29 = _errs799 === errors;
valid176 = valid176 || _valid29;
const _errs800 = errors;
if(data476 && typeof data476 == "object" && !Array.isArray(data476)){
for(const key82 in data476){
if(!(key82 === "enforcementLevel")){
const err688 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data476.enforcementLevel !== undefined){
let data477 = data476.enforcementLevel;
if(!((((data477 === "advisory") || (data477 === "mandatory")) || (data477 === "remediate")) || (data477 === "disabled"))){
const err689 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
}
else {
const err690 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
var _valid29 = _errs800 === errors;
valid176 = valid176 || _valid29;
if(!valid176){
const err691 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
else {
errors = _errs798;
if(vErrors !== null){
if(_errs798){
vErrors.length = _errs798;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zone-group"] !== undefined){
let data478 = data["vault-private-endpoint-zone-group"];
const _errs805 = errors;
let valid178 = false;
const _errs806 = errors;
if(!((((data478 === "advisory") || (data478 === "mandatory")) || (data478 === "remediate")) || (data478 === "disabled"))){
const err692 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
var _valid30 = _errs806 === errors;
valid178 = valid178 || _valid30;
const _errs807 = errors;
if(data478 && typeof data478 == "object" && !Array.isArray(data478)){
for(const key83 in data478){
if(!(key83 === "enforcementLevel")){
const err693 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data478.enforcementLevel !== undefined){
let data479 = data478.enforcementLevel;
if(!((((data479 === "advisory") || (data479 === "mandatory")) || (data479 === "remediate")) || (data479 === "disabled"))){
const err694 = {instancePath:instancePath+"/vault-private-endpoint-zone-group/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
}
else {
const err695 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
var _valid30 = _errs807 === errors;
valid178 = valid178 || _valid30;
if(!valid178){
const err696 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
else {
errors = _errs805;
if(vErrors !== null){
if(_errs805){
vErrors.length = _errs805;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones"] !== undefined){
let data480 = data["vault-private-endpoint-zones"];
const _errs812 = errors;
let valid180 = false;
const _errs813 = errors;
if(!((((data480 === "advisory") || (data480 === "mandatory")) || (data480 === "remediate")) || (data480 === "disabled"))){
const err697 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
var _valid31 = _errs813 === errors;
valid180 = valid180 || _valid31;
const _errs814 = errors;
if(data480 && typeof data480 == "object" && !Array.isArray(data480)){
for(const key84 in data480){
if(!(key84 === "enforcementLevel")){
const err698 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data480.enforcementLevel !== undefined){
let data481 = data480.enforcementLevel;
if(!((((data481 === "advisory") || (data481 === "mandatory")) || (data481 === "remediate")) || (data481 === "disabled"))){
const err699 = {instancePath:instancePath+"/vault-private-endpoint-zones/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
}
else {
const err700 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
var _valid31 = _errs814 === errors;
valid180 = valid180 || _valid31;
if(!valid180){
const err701 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
else {
errors = _errs812;
if(vErrors !== null){
if(_errs812){
vErrors.length = _errs812;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones-linked"] !== undefined){
let data482 = data["vault-private-endpoint-zones-linked"];
const _errs819 = errors;
let valid182 = false;
const _errs820 = errors;
if(!((((data482 === "advisory") || (data482 === "mandatory")) || (data482 === "remediate")) || (data482 === "disabled"))){
const err702 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
var _valid32 = _errs820 === errors;
valid182 = valid182 || _valid32;
const _errs821 = errors;
if(data482 && typeof data482 == "object" && !Array.isArray(data482)){
for(const key85 in data482){
if(!(key85 === "enforcementLevel")){
const err703 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data482.enforcementLevel !== undefined){
let data483 = data482.enforcementLevel;
if(!((((data483 === "advisory") || (data483 === "mandatory")) || (data483 === "remediate")) || (data483 === "disabled"))){
const err704 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
}
else {
const err705 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
var _valid32 = _errs821 === errors;
valid182 = valid182 || _valid32;
if(!valid182){
const err706 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
else {
errors = _errs819;
if(vErrors !== null){
if(_errs819){
vErrors.length = _errs819;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-release"] !== undefined){
let data484 = data["compute-image-release"];
const _errs826 = errors;
let valid184 = false;
const _errs827 = errors;
if(!((((data484 === "advisory") || (data484 === "mandatory")) || (data484 === "remediate")) || (data484 === "disabled"))){
const err707 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
var _valid33 = _errs827 === errors;
valid184 = valid184 || _valid33;
const _errs828 = errors;
if(data484 && typeof data484 == "object" && !Array.isArray(data484)){
for(const key86 in data484){
if(!(((key86 === "enforcementLevel") || (key86 === "mabsVersions")) || (key86 === "otherSkus"))){
const err708 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data484.enforcementLevel !== undefined){
let data485 = data484.enforcementLevel;
if(!((((data485 === "advisory") || (data485 === "mandatory")) || (data485 === "remediate")) || (data485 === "disabled"))){
const err709 = {instancePath:instancePath+"/compute-image-release/enforcementLevel",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data484.mabsVersions !== undefined){
let data486 = data484.mabsVersions;
if(Array.isArray(data486)){
if(data486.length < 1){
const err710 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
const len21 = data486.length;
for(let i40=0; i40<len21; i40++){
let data487 = data486[i40];
if(!((data487 === "V3") || (data487 === "V4"))){
const err711 = {instancePath:instancePath+"/compute-image-release/mabsVersions/" + i40,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[1].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
let i41 = data486.length;
let j19;
if(i41 > 1){
outer5:
for(;i41--;){
for(j19 = i41; j19--;){
if(func0(data486[i41], data486[j19])){
const err712 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j19}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err713 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data484.otherSkus !== undefined){
let data488 = data484.otherSkus;
if(Array.isArray(data488)){
const len22 = data488.length;
for(let i42=0; i42<len22; i42++){
let data489 = data488[i42];
if(typeof data489 === "string"){
if(func6(data489) < 1){
const err714 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i42,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
else {
const err715 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i42,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
let i43 = data488.length;
let j20;
if(i43 > 1){
const indices14 = {};
for(;i43--;){
let item14 = data488[i43];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j20 = indices14[item14];
const err716 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j20}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
break;
}
indices14[item14] = i43;
}
}
}
else {
const err717 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
}
else {
const err718 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
var _valid33 = _errs828 === errors;
valid184 = valid184 || _valid33;
if(!valid184){
const err719 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
else {
errors = _errs826;
if(vErrors !== null){
if(_errs826){
vErrors.length = _errs826;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-with-desktop"] !== undefined){
let data490 = data["compute-image-with-desktop"];
const _errs840 = errors;
let valid192 = false;
const _errs841 = errors;
if(!((((data490 === "advisory") || (data490 === "mandatory")) || (data490 === "remediate")) || (data490 === "disabled"))){
const err720 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-with-desktop"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
var _valid34 = _errs841 === errors;
valid192 = valid192 || _valid34;
const _errs842 = errors;
if(data490 && typeof data490 == "object" && !Array.isArray(data490)){
for(const key87 in data490){
if(!(key87 === "enforcementLevel")){
const err721 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data490.enforcementLevel !== undefined){
let data491 = data490.enforcementLevel;
if(!((((data491 === "advisory") || (data491 === "mandatory")) || (data491 === "remediate")) || (data491 === "disabled"))){
const err722 = {instancePath:instancePath+"/compute-image-with-desktop/enforcementLevel",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-with-desktop"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
}
else {
const err723 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
var _valid34 = _errs842 === errors;
valid192 = valid192 || _valid34;
if(!valid192){
const err724 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
else {
errors = _errs840;
if(vErrors !== null){
if(_errs840){
vErrors.length = _errs840;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-source"] !== undefined){
let data492 = data["compute-image-source"];
const _errs847 = errors;
let valid194 = false;
const _errs848 = errors;
if(!((((data492 === "advisory") || (data492 === "mandatory")) || (data492 === "remediate")) || (data492 === "disabled"))){
const err725 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-source"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
var _valid35 = _errs848 === errors;
valid194 = valid194 || _valid35;
const _errs849 = errors;
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
for(const key88 in data492){
if(!((key88 === "enforcementLevel") || (key88 === "approvedImageIds"))){
const err726 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(data492.enforcementLevel !== undefined){
let data493 = data492.enforcementLevel;
if(!((((data493 === "advisory") || (data493 === "mandatory")) || (data493 === "remediate")) || (data493 === "disabled"))){
const err727 = {instancePath:instancePath+"/compute-image-source/enforcementLevel",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-source"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data492.approvedImageIds !== undefined){
let data494 = data492.approvedImageIds;
if(Array.isArray(data494)){
const len23 = data494.length;
for(let i44=0; i44<len23; i44++){
let data495 = data494[i44];
if(typeof data495 === "string"){
if(func6(data495) < 1){
const err728 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i44,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
else {
const err729 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i44,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
let i45 = data494.length;
let j21;
if(i45 > 1){
const indices15 = {};
for(;i45--;){
let item15 = data494[i45];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j21 = indices15[item15];
const err730 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i45, j: j21}};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
break;
}
indices15[item15] = i45;
}
}
}
else {
const err731 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
}
else {
const err732 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
var _valid35 = _errs849 === errors;
valid194 = valid194 || _valid35;
if(!valid194){
const err733 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
else {
errors = _errs847;
if(vErrors !== null){
if(_errs847){
vErrors.length = _errs847;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-azure-edition"] !== undefined){
let data496 = data["compute-azure-edition"];
const _errs858 = errors;
let valid199 = false;
const _errs859 = errors;
if(!((((data496 === "advisory") || (data496 === "mandatory")) || (data496 === "remediate")) || (data496 === "disabled"))){
const err734 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-azure-edition"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
var _valid36 = _errs859 === errors;
valid199 = valid199 || _valid36;
const _errs860 = errors;
if(data496 && typeof data496 == "object" && !Array.isArray(data496)){
for(const key89 in data496){
if(!((key89 === "enforcementLevel") || (key89 === "acceptAzureEdition"))){
const err735 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data496.enforcementLevel !== undefined){
let data497 = data496.enforcementLevel;
if(!((((data497 === "advisory") || (data497 === "mandatory")) || (data497 === "remediate")) || (data497 === "disabled"))){
const err736 = {instancePath:instancePath+"/compute-azure-edition/enforcementLevel",schemaPath:"#/properties/compute-azure-edition/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-azure-edition"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
if(data496.acceptAzureEdition !== undefined){
if(typeof data496.acceptAzureEdition !== "boolean"){
const err737 = {instancePath:instancePath+"/compute-azure-edition/acceptAzureEdition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
}
else {
const err738 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
var _valid36 = _errs860 === errors;
valid199 = valid199 || _valid36;
if(!valid199){
const err739 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
else {
errors = _errs858;
if(vErrors !== null){
if(_errs858){
vErrors.length = _errs858;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-full-size-image"] !== undefined){
let data499 = data["compute-full-size-image"];
const _errs867 = errors;
let valid201 = false;
const _errs868 = errors;
if(!((((data499 === "advisory") || (data499 === "mandatory")) || (data499 === "remediate")) || (data499 === "disabled"))){
const err740 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-full-size-image"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
var _valid37 = _errs868 === errors;
valid201 = valid201 || _valid37;
const _errs869 = errors;
if(data499 && typeof data499 == "object" && !Array.isArray(data499)){
for(const key90 in data499){
if(!(key90 === "enforcementLevel")){
const err741 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
if(data499.enforcementLevel !== undefined){
let data500 = data499.enforcementLevel;
if(!((((data500 === "advisory") || (data500 === "mandatory")) || (data500 === "remediate")) || (data500 === "disabled"))){
const err742 = {instancePath:instancePath+"/compute-full-size-image/enforcementLevel",schemaPath:"#/properties/compute-full-size-image/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-full-size-image"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
}
else {
const err743 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
var _valid37 = _errs869 === errors;
valid201 = valid201 || _valid37;
if(!valid201){
const err744 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
else {
errors = _errs867;
if(vErrors !== null){
if(_errs867){
vErrors.length = _errs867;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-size-known"] !== undefined){
let data501 = data["compute-size-known"];
const _errs874 = errors;
let valid203 = false;
const _errs875 = errors;
if(!((((data501 === "advisory") || (data501 === "mandatory")) || (data501 === "remediate")) || (data501 === "disabled"))){
const err745 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-known"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
var _valid38 = _errs875 === errors;
valid203 = valid203 || _valid38;
const _errs876 = errors;
if(data501 && typeof data501 == "object" && !Array.isArray(data501)){
for(const key91 in data501){
if(!((key91 === "enforcementLevel") || (key91 === "otherSizes"))){
const err746 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data501.enforcementLevel !== undefined){
let data502 = data501.enforcementLevel;
if(!((((data502 === "advisory") || (data502 === "mandatory")) || (data502 === "remediate")) || (data502 === "disabled"))){
const err747 = {instancePath:instancePath+"/compute-size-known/enforcementLevel",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-known"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
if(data501.otherSizes !== undefined){
let data503 = data501.otherSizes;
if(Array.isArray(data503)){
const len24 = data503.length;
for(let i46=0; i46<len24; i46++){
let data504 = data503[i46];
if(typeof data504 === "string"){
if(func6(data504) < 1){
const err748 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i46,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
else {
const err749 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i46,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
let i47 = data503.length;
let j22;
if(i47 > 1){
const indices16 = {};
for(;i47--;){
let item16 = data503[i47];
if(typeof item16 !== "string"){
continue;
}
if(typeof indices16[item16] == "number"){
j22 = indices16[item16];
const err750 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i47, j: j22}};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
break;
}
indices16[item16] = i47;
}
}
}
else {
const err751 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
}
else {
const err752 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
var _valid38 = _errs876 === errors;
valid203 = valid203 || _valid38;
if(!valid203){
const err753 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
else {
errors = _errs874;
if(vErrors !== null){
if(_errs874){
vErrors.length = _errs874;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-size-minimum"] !== undefined){
let data505 = data["compute-size-minimum"];
const _errs885 = errors;
let valid208 = false;
const _errs886 = errors;
if(!((((data505 === "advisory") || (data505 === "mandatory")) || (data505 === "remediate")) || (data505 === "disabled"))){
const err754 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-minimum"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
var _valid39 = _errs886 === errors;
valid208 = valid208 || _valid39;
const _errs887 = errors;
if(data505 && typeof data505 == "object" && !Array.isArray(data505)){
for(const key92 in data505){
if(!(key92 === "enforcementLevel")){
const err755 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(data505.enforcementLevel !== undefined){
let data506 = data505.enforcementLevel;
if(!((((data506 === "advisory") || (data506 === "mandatory")) || (data506 === "remediate")) || (data506 === "disabled"))){
const err756 = {instancePath:instancePath+"/compute-size-minimum/enforcementLevel",schemaPath:"#/properties/compute-size-minimum/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-minimum"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
}
else {
const err757 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
var _valid39 = _errs887 === errors;
valid208 = valid208 || _valid39;
if(!valid208){
const err758 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
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
if(data["compute-standard-tier"] !== undefined){
let data507 = data["compute-standard-tier"];
const _errs892 = errors;
let valid210 = false;
const _errs893 = errors;
if(!((((data507 === "advisory") || (data507 === "mandatory")) || (data507 === "remediate")) || (data507 === "disabled"))){
const err759 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-standard-tier"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
var _valid40 = _errs893 === errors;
valid210 = valid210 || _valid40;
const _errs894 = errors;
if(data507 && typeof data507 == "object" && !Array.isArray(data507)){
for(const key93 in data507){
if(!(key93 === "enforcementLevel")){
const err760 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93}};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data507.enforcementLevel !== undefined){
let data508 = data507.enforcementLevel;
if(!((((data508 === "advisory") || (data508 === "mandatory")) || (data508 === "remediate")) || (data508 === "disabled"))){
const err761 = {instancePath:instancePath+"/compute-standard-tier/enforcementLevel",schemaPath:"#/properties/compute-standard-tier/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-standard-tier"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
}
else {
const err762 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
var _valid40 = _errs894 === errors;
valid210 = valid210 || _valid40;
if(!valid210){
const err763 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
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
if(data["compute-allowed-sizes"] !== undefined){
let data509 = data["compute-allowed-sizes"];
const _errs899 = errors;
let valid212 = false;
const _errs900 = errors;
if(!((((data509 === "advisory") || (data509 === "mandatory")) || (data509 === "remediate")) || (data509 === "disabled"))){
const err764 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-allowed-sizes"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
var _valid41 = _errs900 === errors;
valid212 = valid212 || _valid41;
const _errs901 = errors;
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
for(const key94 in data509){
if(!((key94 === "enforcementLevel") || (key94 === "allowedSizes"))){
const err765 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data509.enforcementLevel !== undefined){
let data510 = data509.enforcementLevel;
if(!((((data510 === "advisory") || (data510 === "mandatory")) || (data510 === "remediate")) || (data510 === "disabled"))){
const err766 = {instancePath:instancePath+"/compute-allowed-sizes/enforcementLevel",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-allowed-sizes"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
if(data509.allowedSizes !== undefined){
let data511 = data509.allowedSizes;
if(Array.isArray(data511)){
const len25 = data511.length;
for(let i48=0; i48<len25; i48++){
let data512 = data511[i48];
if(typeof data512 === "string"){
if(func6(data512) < 1){
const err767 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i48,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
else {
const err768 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i48,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
let i49 = data511.length;
let j23;
if(i49 > 1){
const indices17 = {};
for(;i49--;){
let item17 = data511[i49];
if(typeof item17 !== "string"){
continue;
}
if(typeof indices17[item17] == "number"){
j23 = indices17[item17];
const err769 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i49, j: j23}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
break;
}
indices17[item17] = i49;
}
}
}
else {
const err770 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
}
else {
const err771 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
var _valid41 = _errs901 === errors;
valid212 = valid212 || _valid41;
if(!valid212){
const err772 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
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
if(data["compute-scsi-disks"] !== undefined){
let data513 = data["compute-scsi-disks"];
const _errs910 = errors;
let valid217 = false;
const _errs911 = errors;
if(!((((data513 === "advisory") || (data513 === "mandatory")) || (data513 === "remediate")) || (data513 === "disabled"))){
const err773 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scsi-disks"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
var _valid42 = _errs911 === errors;
valid217 = valid217 || _valid42;
const _errs912 = errors;
if(data513 && typeof data513 == "object" && !Array.isArray(data513)){
for(const key95 in data513){
if(!(key95 === "enforcementLevel")){
const err774 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data513.enforcementLevel !== undefined){
let data514 = data513.enforcementLevel;
if(!((((data514 === "advisory") || (data514 === "mandatory")) || (data514 === "remediate")) || (data514 === "disabled"))){
const err775 = {instancePath:instancePath+"/compute-scsi-disks/enforcementLevel",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scsi-disks"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
}
else {
const err776 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
var _valid42 = _errs912 === errors;
valid217 = valid217 || _valid42;
if(!valid217){
const err777 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
else {
errors = _errs910;
if(vErrors !== null){
if(_errs910){
vErrors.length = _errs910;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-nested-virtualization"] !== undefined){
let data515 = data["compute-nested-virtualization"];
const _errs917 = errors;
let valid219 = false;
const _errs918 = errors;
if(!((((data515 === "advisory") || (data515 === "mandatory")) || (data515 === "remediate")) || (data515 === "disabled"))){
const err778 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-nested-virtualization"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
var _valid43 = _errs918 === errors;
valid219 = valid219 || _valid43;
const _errs919 = errors;
if(data515 && typeof data515 == "object" && !Array.isArray(data515)){
for(const key96 in data515){
if(!(key96 === "enforcementLevel")){
const err779 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data515.enforcementLevel !== undefined){
let data516 = data515.enforcementLevel;
if(!((((data516 === "advisory") || (data516 === "mandatory")) || (data516 === "remediate")) || (data516 === "disabled"))){
const err780 = {instancePath:instancePath+"/compute-nested-virtualization/enforcementLevel",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-nested-virtualization"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
}
else {
const err781 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
var _valid43 = _errs919 === errors;
valid219 = valid219 || _valid43;
if(!valid219){
const err782 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
else {
errors = _errs917;
if(vErrors !== null){
if(_errs917){
vErrors.length = _errs917;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-generation"] !== undefined){
let data517 = data["compute-image-generation"];
const _errs924 = errors;
let valid221 = false;
const _errs925 = errors;
if(!((((data517 === "advisory") || (data517 === "mandatory")) || (data517 === "remediate")) || (data517 === "disabled"))){
const err783 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-generation"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
var _valid44 = _errs925 === errors;
valid221 = valid221 || _valid44;
const _errs926 = errors;
if(data517 && typeof data517 == "object" && !Array.isArray(data517)){
for(const key97 in data517){
if(!(key97 === "enforcementLevel")){
const err784 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data517.enforcementLevel !== undefined){
let data518 = data517.enforcementLevel;
if(!((((data518 === "advisory") || (data518 === "mandatory")) || (data518 === "remediate")) || (data518 === "disabled"))){
const err785 = {instancePath:instancePath+"/compute-image-generation/enforcementLevel",schemaPath:"#/properties/compute-image-generation/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-generation"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
}
else {
const err786 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
var _valid44 = _errs926 === errors;
valid221 = valid221 || _valid44;
if(!valid221){
const err787 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
else {
errors = _errs924;
if(vErrors !== null){
if(_errs924){
vErrors.length = _errs924;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-trusted-launch-fits"] !== undefined){
let data519 = data["compute-trusted-launch-fits"];
const _errs931 = errors;
let valid223 = false;
const _errs932 = errors;
if(!((((data519 === "advisory") || (data519 === "mandatory")) || (data519 === "remediate")) || (data519 === "disabled"))){
const err788 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
var _valid45 = _errs932 === errors;
valid223 = valid223 || _valid45;
const _errs933 = errors;
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
for(const key98 in data519){
if(!(key98 === "enforcementLevel")){
const err789 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data519.enforcementLevel !== undefined){
let data520 = data519.enforcementLevel;
if(!((((data520 === "advisory") || (data520 === "mandatory")) || (data520 === "remediate")) || (data520 === "disabled"))){
const err790 = {instancePath:instancePath+"/compute-trusted-launch-fits/enforcementLevel",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
}
else {
const err791 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
var _valid45 = _errs933 === errors;
valid223 = valid223 || _valid45;
if(!valid223){
const err792 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
else {
errors = _errs931;
if(vErrors !== null){
if(_errs931){
vErrors.length = _errs931;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-trusted-launch"] !== undefined){
let data521 = data["compute-trusted-launch"];
const _errs938 = errors;
let valid225 = false;
const _errs939 = errors;
if(!((((data521 === "advisory") || (data521 === "mandatory")) || (data521 === "remediate")) || (data521 === "disabled"))){
const err793 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
var _valid46 = _errs939 === errors;
valid225 = valid225 || _valid46;
const _errs940 = errors;
if(data521 && typeof data521 == "object" && !Array.isArray(data521)){
for(const key99 in data521){
if(!(key99 === "enforcementLevel")){
const err794 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data521.enforcementLevel !== undefined){
let data522 = data521.enforcementLevel;
if(!((((data522 === "advisory") || (data522 === "mandatory")) || (data522 === "remediate")) || (data522 === "disabled"))){
const err795 = {instancePath:instancePath+"/compute-trusted-launch/enforcementLevel",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
}
else {
const err796 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
var _valid46 = _errs940 === errors;
valid225 = valid225 || _valid46;
if(!valid225){
const err797 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
else {
errors = _errs938;
if(vErrors !== null){
if(_errs938){
vErrors.length = _errs938;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-encryption-at-host-fits"] !== undefined){
let data523 = data["compute-encryption-at-host-fits"];
const _errs945 = errors;
let valid227 = false;
const _errs946 = errors;
if(!((((data523 === "advisory") || (data523 === "mandatory")) || (data523 === "remediate")) || (data523 === "disabled"))){
const err798 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
var _valid47 = _errs946 === errors;
valid227 = valid227 || _valid47;
const _errs947 = errors;
if(data523 && typeof data523 == "object" && !Array.isArray(data523)){
for(const key100 in data523){
if(!(key100 === "enforcementLevel")){
const err799 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data523.enforcementLevel !== undefined){
let data524 = data523.enforcementLevel;
if(!((((data524 === "advisory") || (data524 === "mandatory")) || (data524 === "remediate")) || (data524 === "disabled"))){
const err800 = {instancePath:instancePath+"/compute-encryption-at-host-fits/enforcementLevel",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
}
else {
const err801 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
var _valid47 = _errs947 === errors;
valid227 = valid227 || _valid47;
if(!valid227){
const err802 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
else {
errors = _errs945;
if(vErrors !== null){
if(_errs945){
vErrors.length = _errs945;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-encryption-at-host"] !== undefined){
let data525 = data["compute-encryption-at-host"];
const _errs952 = errors;
let valid229 = false;
const _errs953 = errors;
if(!((((data525 === "advisory") || (data525 === "mandatory")) || (data525 === "remediate")) || (data525 === "disabled"))){
const err803 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
var _valid48 = _errs953 === errors;
valid229 = valid229 || _valid48;
const _errs954 = errors;
if(data525 && typeof data525 == "object" && !Array.isArray(data525)){
for(const key101 in data525){
if(!(key101 === "enforcementLevel")){
const err804 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data525.enforcementLevel !== undefined){
let data526 = data525.enforcementLevel;
if(!((((data526 === "advisory") || (data526 === "mandatory")) || (data526 === "remediate")) || (data526 === "disabled"))){
const err805 = {instancePath:instancePath+"/compute-encryption-at-host/enforcementLevel",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
}
else {
const err806 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
var _valid48 = _errs954 === errors;
valid229 = valid229 || _valid48;
if(!valid229){
const err807 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
else {
errors = _errs952;
if(vErrors !== null){
if(_errs952){
vErrors.length = _errs952;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-accelerated-networking-fits"] !== undefined){
let data527 = data["compute-accelerated-networking-fits"];
const _errs959 = errors;
let valid231 = false;
const _errs960 = errors;
if(!((((data527 === "advisory") || (data527 === "mandatory")) || (data527 === "remediate")) || (data527 === "disabled"))){
const err808 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
var _valid49 = _errs960 === errors;
valid231 = valid231 || _valid49;
const _errs961 = errors;
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
for(const key102 in data527){
if(!(key102 === "enforcementLevel")){
const err809 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data527.enforcementLevel !== undefined){
let data528 = data527.enforcementLevel;
if(!((((data528 === "advisory") || (data528 === "mandatory")) || (data528 === "remediate")) || (data528 === "disabled"))){
const err810 = {instancePath:instancePath+"/compute-accelerated-networking-fits/enforcementLevel",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
}
else {
const err811 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
var _valid49 = _errs961 === errors;
valid231 = valid231 || _valid49;
if(!valid231){
const err812 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
else {
errors = _errs959;
if(vErrors !== null){
if(_errs959){
vErrors.length = _errs959;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-accelerated-networking"] !== undefined){
let data529 = data["compute-accelerated-networking"];
const _errs966 = errors;
let valid233 = false;
const _errs967 = errors;
if(!((((data529 === "advisory") || (data529 === "mandatory")) || (data529 === "remediate")) || (data529 === "disabled"))){
const err813 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
var _valid50 = _errs967 === errors;
valid233 = valid233 || _valid50;
const _errs968 = errors;
if(data529 && typeof data529 == "object" && !Array.isArray(data529)){
for(const key103 in data529){
if(!(key103 === "enforcementLevel")){
const err814 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data529.enforcementLevel !== undefined){
let data530 = data529.enforcementLevel;
if(!((((data530 === "advisory") || (data530 === "mandatory")) || (data530 === "remediate")) || (data530 === "disabled"))){
const err815 = {instancePath:instancePath+"/compute-accelerated-networking/enforcementLevel",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
}
else {
const err816 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
var _valid50 = _errs968 === errors;
valid233 = valid233 || _valid50;
if(!valid233){
const err817 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
else {
errors = _errs966;
if(vErrors !== null){
if(_errs966){
vErrors.length = _errs966;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-os-disk-size"] !== undefined){
let data531 = data["compute-os-disk-size"];
const _errs973 = errors;
let valid235 = false;
const _errs974 = errors;
if(!((((data531 === "advisory") || (data531 === "mandatory")) || (data531 === "remediate")) || (data531 === "disabled"))){
const err818 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-os-disk-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
var _valid51 = _errs974 === errors;
valid235 = valid235 || _valid51;
const _errs975 = errors;
if(data531 && typeof data531 == "object" && !Array.isArray(data531)){
for(const key104 in data531){
if(!(key104 === "enforcementLevel")){
const err819 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data531.enforcementLevel !== undefined){
let data532 = data531.enforcementLevel;
if(!((((data532 === "advisory") || (data532 === "mandatory")) || (data532 === "remediate")) || (data532 === "disabled"))){
const err820 = {instancePath:instancePath+"/compute-os-disk-size/enforcementLevel",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-os-disk-size"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
}
else {
const err821 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
var _valid51 = _errs975 === errors;
valid235 = valid235 || _valid51;
if(!valid235){
const err822 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
else {
errors = _errs973;
if(vErrors !== null){
if(_errs973){
vErrors.length = _errs973;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-premium-os-disk"] !== undefined){
let data533 = data["compute-premium-os-disk"];
const _errs980 = errors;
let valid237 = false;
const _errs981 = errors;
if(!((((data533 === "advisory") || (data533 === "mandatory")) || (data533 === "remediate")) || (data533 === "disabled"))){
const err823 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-premium-os-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
var _valid52 = _errs981 === errors;
valid237 = valid237 || _valid52;
const _errs982 = errors;
if(data533 && typeof data533 == "object" && !Array.isArray(data533)){
for(const key105 in data533){
if(!((key105 === "enforcementLevel") || (key105 === "acceptStandardDisks"))){
const err824 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data533.enforcementLevel !== undefined){
let data534 = data533.enforcementLevel;
if(!((((data534 === "advisory") || (data534 === "mandatory")) || (data534 === "remediate")) || (data534 === "disabled"))){
const err825 = {instancePath:instancePath+"/compute-premium-os-disk/enforcementLevel",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-premium-os-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
if(data533.acceptStandardDisks !== undefined){
if(typeof data533.acceptStandardDisks !== "boolean"){
const err826 = {instancePath:instancePath+"/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
}
else {
const err827 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
var _valid52 = _errs982 === errors;
valid237 = valid237 || _valid52;
if(!valid237){
const err828 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
else {
errors = _errs980;
if(vErrors !== null){
if(_errs980){
vErrors.length = _errs980;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-computer-name"] !== undefined){
let data536 = data["compute-computer-name"];
const _errs989 = errors;
let valid239 = false;
const _errs990 = errors;
if(!((((data536 === "advisory") || (data536 === "mandatory")) || (data536 === "remediate")) || (data536 === "disabled"))){
const err829 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-computer-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
var _valid53 = _errs990 === errors;
valid239 = valid239 || _valid53;
const _errs991 = errors;
if(data536 && typeof data536 == "object" && !Array.isArray(data536)){
for(const key106 in data536){
if(!(key106 === "enforcementLevel")){
const err830 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
if(data536.enforcementLevel !== undefined){
let data537 = data536.enforcementLevel;
if(!((((data537 === "advisory") || (data537 === "mandatory")) || (data537 === "remediate")) || (data537 === "disabled"))){
const err831 = {instancePath:instancePath+"/compute-computer-name/enforcementLevel",schemaPath:"#/properties/compute-computer-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-computer-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
}
else {
const err832 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
var _valid53 = _errs991 === errors;
valid239 = valid239 || _valid53;
if(!valid239){
const err833 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
else {
errors = _errs989;
if(vErrors !== null){
if(_errs989){
vErrors.length = _errs989;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-machine-name"] !== undefined){
let data538 = data["compute-machine-name"];
const _errs996 = errors;
let valid241 = false;
const _errs997 = errors;
if(!((((data538 === "advisory") || (data538 === "mandatory")) || (data538 === "remediate")) || (data538 === "disabled"))){
const err834 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-machine-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
var _valid54 = _errs997 === errors;
valid241 = valid241 || _valid54;
const _errs998 = errors;
if(data538 && typeof data538 == "object" && !Array.isArray(data538)){
for(const key107 in data538){
if(!(key107 === "enforcementLevel")){
const err835 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data538.enforcementLevel !== undefined){
let data539 = data538.enforcementLevel;
if(!((((data539 === "advisory") || (data539 === "mandatory")) || (data539 === "remediate")) || (data539 === "disabled"))){
const err836 = {instancePath:instancePath+"/compute-machine-name/enforcementLevel",schemaPath:"#/properties/compute-machine-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-machine-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
}
else {
const err837 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
var _valid54 = _errs998 === errors;
valid241 = valid241 || _valid54;
if(!valid241){
const err838 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
else {
errors = _errs996;
if(vErrors !== null){
if(_errs996){
vErrors.length = _errs996;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-administrator-name"] !== undefined){
let data540 = data["compute-administrator-name"];
const _errs1003 = errors;
let valid243 = false;
const _errs1004 = errors;
if(!((((data540 === "advisory") || (data540 === "mandatory")) || (data540 === "remediate")) || (data540 === "disabled"))){
const err839 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-administrator-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
var _valid55 = _errs1004 === errors;
valid243 = valid243 || _valid55;
const _errs1005 = errors;
if(data540 && typeof data540 == "object" && !Array.isArray(data540)){
for(const key108 in data540){
if(!(key108 === "enforcementLevel")){
const err840 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
if(data540.enforcementLevel !== undefined){
let data541 = data540.enforcementLevel;
if(!((((data541 === "advisory") || (data541 === "mandatory")) || (data541 === "remediate")) || (data541 === "disabled"))){
const err841 = {instancePath:instancePath+"/compute-administrator-name/enforcementLevel",schemaPath:"#/properties/compute-administrator-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-administrator-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
}
else {
const err842 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
var _valid55 = _errs1005 === errors;
valid243 = valid243 || _valid55;
if(!valid243){
const err843 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
else {
errors = _errs1003;
if(vErrors !== null){
if(_errs1003){
vErrors.length = _errs1003;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-fixed-at-creation"] !== undefined){
let data542 = data["compute-fixed-at-creation"];
const _errs1010 = errors;
let valid245 = false;
const _errs1011 = errors;
if(!((((data542 === "advisory") || (data542 === "mandatory")) || (data542 === "remediate")) || (data542 === "disabled"))){
const err844 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-fixed-at-creation"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
var _valid56 = _errs1011 === errors;
valid245 = valid245 || _valid56;
const _errs1012 = errors;
if(data542 && typeof data542 == "object" && !Array.isArray(data542)){
for(const key109 in data542){
if(!(key109 === "enforcementLevel")){
const err845 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
if(data542.enforcementLevel !== undefined){
let data543 = data542.enforcementLevel;
if(!((((data543 === "advisory") || (data543 === "mandatory")) || (data543 === "remediate")) || (data543 === "disabled"))){
const err846 = {instancePath:instancePath+"/compute-fixed-at-creation/enforcementLevel",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-fixed-at-creation"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
}
else {
const err847 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
var _valid56 = _errs1012 === errors;
valid245 = valid245 || _valid56;
if(!valid245){
const err848 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
else {
errors = _errs1010;
if(vErrors !== null){
if(_errs1010){
vErrors.length = _errs1010;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-no-other-applications"] !== undefined){
let data544 = data["compute-no-other-applications"];
const _errs1017 = errors;
let valid247 = false;
const _errs1018 = errors;
if(!((((data544 === "advisory") || (data544 === "mandatory")) || (data544 === "remediate")) || (data544 === "disabled"))){
const err849 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-no-other-applications"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
var _valid57 = _errs1018 === errors;
valid247 = valid247 || _valid57;
const _errs1019 = errors;
if(data544 && typeof data544 == "object" && !Array.isArray(data544)){
for(const key110 in data544){
if(!(key110 === "enforcementLevel")){
const err850 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data544.enforcementLevel !== undefined){
let data545 = data544.enforcementLevel;
if(!((((data545 === "advisory") || (data545 === "mandatory")) || (data545 === "remediate")) || (data545 === "disabled"))){
const err851 = {instancePath:instancePath+"/compute-no-other-applications/enforcementLevel",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-no-other-applications"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
}
else {
const err852 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
var _valid57 = _errs1019 === errors;
valid247 = valid247 || _valid57;
if(!valid247){
const err853 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
else {
errors = _errs1017;
if(vErrors !== null){
if(_errs1017){
vErrors.length = _errs1017;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-system-identity"] !== undefined){
let data546 = data["compute-system-identity"];
const _errs1024 = errors;
let valid249 = false;
const _errs1025 = errors;
if(!((((data546 === "advisory") || (data546 === "mandatory")) || (data546 === "remediate")) || (data546 === "disabled"))){
const err854 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-system-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
var _valid58 = _errs1025 === errors;
valid249 = valid249 || _valid58;
const _errs1026 = errors;
if(data546 && typeof data546 == "object" && !Array.isArray(data546)){
for(const key111 in data546){
if(!(key111 === "enforcementLevel")){
const err855 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data546.enforcementLevel !== undefined){
let data547 = data546.enforcementLevel;
if(!((((data547 === "advisory") || (data547 === "mandatory")) || (data547 === "remediate")) || (data547 === "disabled"))){
const err856 = {instancePath:instancePath+"/compute-system-identity/enforcementLevel",schemaPath:"#/properties/compute-system-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-system-identity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
}
else {
const err857 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
var _valid58 = _errs1026 === errors;
valid249 = valid249 || _valid58;
if(!valid249){
const err858 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
else {
errors = _errs1024;
if(vErrors !== null){
if(_errs1024){
vErrors.length = _errs1024;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-regular-priority"] !== undefined){
let data548 = data["compute-regular-priority"];
const _errs1031 = errors;
let valid251 = false;
const _errs1032 = errors;
if(!((((data548 === "advisory") || (data548 === "mandatory")) || (data548 === "remediate")) || (data548 === "disabled"))){
const err859 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-regular-priority"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
var _valid59 = _errs1032 === errors;
valid251 = valid251 || _valid59;
const _errs1033 = errors;
if(data548 && typeof data548 == "object" && !Array.isArray(data548)){
for(const key112 in data548){
if(!(key112 === "enforcementLevel")){
const err860 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112}};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data548.enforcementLevel !== undefined){
let data549 = data548.enforcementLevel;
if(!((((data549 === "advisory") || (data549 === "mandatory")) || (data549 === "remediate")) || (data549 === "disabled"))){
const err861 = {instancePath:instancePath+"/compute-regular-priority/enforcementLevel",schemaPath:"#/properties/compute-regular-priority/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-regular-priority"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
}
else {
const err862 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
var _valid59 = _errs1033 === errors;
valid251 = valid251 || _valid59;
if(!valid251){
const err863 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
else {
errors = _errs1031;
if(vErrors !== null){
if(_errs1031){
vErrors.length = _errs1031;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-patch-mode"] !== undefined){
let data550 = data["compute-patch-mode"];
const _errs1038 = errors;
let valid253 = false;
const _errs1039 = errors;
if(!((((data550 === "advisory") || (data550 === "mandatory")) || (data550 === "remediate")) || (data550 === "disabled"))){
const err864 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-mode"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
var _valid60 = _errs1039 === errors;
valid253 = valid253 || _valid60;
const _errs1040 = errors;
if(data550 && typeof data550 == "object" && !Array.isArray(data550)){
for(const key113 in data550){
if(!(key113 === "enforcementLevel")){
const err865 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113}};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data550.enforcementLevel !== undefined){
let data551 = data550.enforcementLevel;
if(!((((data551 === "advisory") || (data551 === "mandatory")) || (data551 === "remediate")) || (data551 === "disabled"))){
const err866 = {instancePath:instancePath+"/compute-patch-mode/enforcementLevel",schemaPath:"#/properties/compute-patch-mode/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-mode"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
}
else {
const err867 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
var _valid60 = _errs1040 === errors;
valid253 = valid253 || _valid60;
if(!valid253){
const err868 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
else {
errors = _errs1038;
if(vErrors !== null){
if(_errs1038){
vErrors.length = _errs1038;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-automatic-updates"] !== undefined){
let data552 = data["compute-automatic-updates"];
const _errs1045 = errors;
let valid255 = false;
const _errs1046 = errors;
if(!((((data552 === "advisory") || (data552 === "mandatory")) || (data552 === "remediate")) || (data552 === "disabled"))){
const err869 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-automatic-updates"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
var _valid61 = _errs1046 === errors;
valid255 = valid255 || _valid61;
const _errs1047 = errors;
if(data552 && typeof data552 == "object" && !Array.isArray(data552)){
for(const key114 in data552){
if(!(key114 === "enforcementLevel")){
const err870 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data552.enforcementLevel !== undefined){
let data553 = data552.enforcementLevel;
if(!((((data553 === "advisory") || (data553 === "mandatory")) || (data553 === "remediate")) || (data553 === "disabled"))){
const err871 = {instancePath:instancePath+"/compute-automatic-updates/enforcementLevel",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-automatic-updates"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
}
else {
const err872 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
var _valid61 = _errs1047 === errors;
valid255 = valid255 || _valid61;
if(!valid255){
const err873 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
else {
errors = _errs1045;
if(vErrors !== null){
if(_errs1045){
vErrors.length = _errs1045;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-scheduled-restarts"] !== undefined){
let data554 = data["compute-scheduled-restarts"];
const _errs1052 = errors;
let valid257 = false;
const _errs1053 = errors;
if(!((((data554 === "advisory") || (data554 === "mandatory")) || (data554 === "remediate")) || (data554 === "disabled"))){
const err874 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scheduled-restarts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
var _valid62 = _errs1053 === errors;
valid257 = valid257 || _valid62;
const _errs1054 = errors;
if(data554 && typeof data554 == "object" && !Array.isArray(data554)){
for(const key115 in data554){
if(!(key115 === "enforcementLevel")){
const err875 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
if(data554.enforcementLevel !== undefined){
let data555 = data554.enforcementLevel;
if(!((((data555 === "advisory") || (data555 === "mandatory")) || (data555 === "remediate")) || (data555 === "disabled"))){
const err876 = {instancePath:instancePath+"/compute-scheduled-restarts/enforcementLevel",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scheduled-restarts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
}
else {
const err877 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
var _valid62 = _errs1054 === errors;
valid257 = valid257 || _valid62;
if(!valid257){
const err878 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
else {
errors = _errs1052;
if(vErrors !== null){
if(_errs1052){
vErrors.length = _errs1052;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-patch-assessment"] !== undefined){
let data556 = data["compute-patch-assessment"];
const _errs1059 = errors;
let valid259 = false;
const _errs1060 = errors;
if(!((((data556 === "advisory") || (data556 === "mandatory")) || (data556 === "remediate")) || (data556 === "disabled"))){
const err879 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
var _valid63 = _errs1060 === errors;
valid259 = valid259 || _valid63;
const _errs1061 = errors;
if(data556 && typeof data556 == "object" && !Array.isArray(data556)){
for(const key116 in data556){
if(!(key116 === "enforcementLevel")){
const err880 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
if(data556.enforcementLevel !== undefined){
let data557 = data556.enforcementLevel;
if(!((((data557 === "advisory") || (data557 === "mandatory")) || (data557 === "remediate")) || (data557 === "disabled"))){
const err881 = {instancePath:instancePath+"/compute-patch-assessment/enforcementLevel",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
}
else {
const err882 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
var _valid63 = _errs1061 === errors;
valid259 = valid259 || _valid63;
if(!valid259){
const err883 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
else {
errors = _errs1059;
if(vErrors !== null){
if(_errs1059){
vErrors.length = _errs1059;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-hybrid-benefit"] !== undefined){
let data558 = data["compute-hybrid-benefit"];
const _errs1066 = errors;
let valid261 = false;
const _errs1067 = errors;
if(!((((data558 === "advisory") || (data558 === "mandatory")) || (data558 === "remediate")) || (data558 === "disabled"))){
const err884 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-hybrid-benefit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
var _valid64 = _errs1067 === errors;
valid261 = valid261 || _valid64;
const _errs1068 = errors;
if(data558 && typeof data558 == "object" && !Array.isArray(data558)){
for(const key117 in data558){
if(!(key117 === "enforcementLevel")){
const err885 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117}};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
if(data558.enforcementLevel !== undefined){
let data559 = data558.enforcementLevel;
if(!((((data559 === "advisory") || (data559 === "mandatory")) || (data559 === "remediate")) || (data559 === "disabled"))){
const err886 = {instancePath:instancePath+"/compute-hybrid-benefit/enforcementLevel",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-hybrid-benefit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
}
else {
const err887 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
var _valid64 = _errs1068 === errors;
valid261 = valid261 || _valid64;
if(!valid261){
const err888 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
else {
errors = _errs1066;
if(vErrors !== null){
if(_errs1066){
vErrors.length = _errs1066;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-has-data-disk"] !== undefined){
let data560 = data["storage-pool-has-data-disk"];
const _errs1073 = errors;
let valid263 = false;
const _errs1074 = errors;
if(!((((data560 === "advisory") || (data560 === "mandatory")) || (data560 === "remediate")) || (data560 === "disabled"))){
const err889 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
var _valid65 = _errs1074 === errors;
valid263 = valid263 || _valid65;
const _errs1075 = errors;
if(data560 && typeof data560 == "object" && !Array.isArray(data560)){
for(const key118 in data560){
if(!(key118 === "enforcementLevel")){
const err890 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118}};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
if(data560.enforcementLevel !== undefined){
let data561 = data560.enforcementLevel;
if(!((((data561 === "advisory") || (data561 === "mandatory")) || (data561 === "remediate")) || (data561 === "disabled"))){
const err891 = {instancePath:instancePath+"/storage-pool-has-data-disk/enforcementLevel",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
}
else {
const err892 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
var _valid65 = _errs1075 === errors;
valid263 = valid263 || _valid65;
if(!valid263){
const err893 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
else {
errors = _errs1073;
if(vErrors !== null){
if(_errs1073){
vErrors.length = _errs1073;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-count"] !== undefined){
let data562 = data["storage-data-disk-count"];
const _errs1080 = errors;
let valid265 = false;
const _errs1081 = errors;
if(!((((data562 === "advisory") || (data562 === "mandatory")) || (data562 === "remediate")) || (data562 === "disabled"))){
const err894 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
var _valid66 = _errs1081 === errors;
valid265 = valid265 || _valid66;
const _errs1082 = errors;
if(data562 && typeof data562 == "object" && !Array.isArray(data562)){
for(const key119 in data562){
if(!(key119 === "enforcementLevel")){
const err895 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119}};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
if(data562.enforcementLevel !== undefined){
let data563 = data562.enforcementLevel;
if(!((((data563 === "advisory") || (data563 === "mandatory")) || (data563 === "remediate")) || (data563 === "disabled"))){
const err896 = {instancePath:instancePath+"/storage-data-disk-count/enforcementLevel",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
}
else {
const err897 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
var _valid66 = _errs1082 === errors;
valid265 = valid265 || _valid66;
if(!valid265){
const err898 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
else {
errors = _errs1080;
if(vErrors !== null){
if(_errs1080){
vErrors.length = _errs1080;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-own-resource"] !== undefined){
let data564 = data["storage-data-disk-own-resource"];
const _errs1087 = errors;
let valid267 = false;
const _errs1088 = errors;
if(!((((data564 === "advisory") || (data564 === "mandatory")) || (data564 === "remediate")) || (data564 === "disabled"))){
const err899 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
var _valid67 = _errs1088 === errors;
valid267 = valid267 || _valid67;
const _errs1089 = errors;
if(data564 && typeof data564 == "object" && !Array.isArray(data564)){
for(const key120 in data564){
if(!(key120 === "enforcementLevel")){
const err900 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120}};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
if(data564.enforcementLevel !== undefined){
let data565 = data564.enforcementLevel;
if(!((((data565 === "advisory") || (data565 === "mandatory")) || (data565 === "remediate")) || (data565 === "disabled"))){
const err901 = {instancePath:instancePath+"/storage-data-disk-own-resource/enforcementLevel",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
}
else {
const err902 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
var _valid67 = _errs1089 === errors;
valid267 = valid267 || _valid67;
if(!valid267){
const err903 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
else {
errors = _errs1087;
if(vErrors !== null){
if(_errs1087){
vErrors.length = _errs1087;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-detach-on-deletion"] !== undefined){
let data566 = data["storage-data-disk-detach-on-deletion"];
const _errs1094 = errors;
let valid269 = false;
const _errs1095 = errors;
if(!((((data566 === "advisory") || (data566 === "mandatory")) || (data566 === "remediate")) || (data566 === "disabled"))){
const err904 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
var _valid68 = _errs1095 === errors;
valid269 = valid269 || _valid68;
const _errs1096 = errors;
if(data566 && typeof data566 == "object" && !Array.isArray(data566)){
for(const key121 in data566){
if(!(key121 === "enforcementLevel")){
const err905 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121}};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
if(data566.enforcementLevel !== undefined){
let data567 = data566.enforcementLevel;
if(!((((data567 === "advisory") || (data567 === "mandatory")) || (data567 === "remediate")) || (data567 === "disabled"))){
const err906 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion/enforcementLevel",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
}
else {
const err907 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
var _valid68 = _errs1096 === errors;
valid269 = valid269 || _valid68;
if(!valid269){
const err908 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
else {
errors = _errs1094;
if(vErrors !== null){
if(_errs1094){
vErrors.length = _errs1094;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-unique"] !== undefined){
let data568 = data["storage-lun-unique"];
const _errs1101 = errors;
let valid271 = false;
const _errs1102 = errors;
if(!((((data568 === "advisory") || (data568 === "mandatory")) || (data568 === "remediate")) || (data568 === "disabled"))){
const err909 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
var _valid69 = _errs1102 === errors;
valid271 = valid271 || _valid69;
const _errs1103 = errors;
if(data568 && typeof data568 == "object" && !Array.isArray(data568)){
for(const key122 in data568){
if(!(key122 === "enforcementLevel")){
const err910 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122}};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
if(data568.enforcementLevel !== undefined){
let data569 = data568.enforcementLevel;
if(!((((data569 === "advisory") || (data569 === "mandatory")) || (data569 === "remediate")) || (data569 === "disabled"))){
const err911 = {instancePath:instancePath+"/storage-lun-unique/enforcementLevel",schemaPath:"#/properties/storage-lun-unique/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
}
else {
const err912 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
var _valid69 = _errs1103 === errors;
valid271 = valid271 || _valid69;
if(!valid271){
const err913 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
else {
errors = _errs1101;
if(vErrors !== null){
if(_errs1101){
vErrors.length = _errs1101;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-in-range"] !== undefined){
let data570 = data["storage-lun-in-range"];
const _errs1108 = errors;
let valid273 = false;
const _errs1109 = errors;
if(!((((data570 === "advisory") || (data570 === "mandatory")) || (data570 === "remediate")) || (data570 === "disabled"))){
const err914 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
var _valid70 = _errs1109 === errors;
valid273 = valid273 || _valid70;
const _errs1110 = errors;
if(data570 && typeof data570 == "object" && !Array.isArray(data570)){
for(const key123 in data570){
if(!(key123 === "enforcementLevel")){
const err915 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123}};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
if(data570.enforcementLevel !== undefined){
let data571 = data570.enforcementLevel;
if(!((((data571 === "advisory") || (data571 === "mandatory")) || (data571 === "remediate")) || (data571 === "disabled"))){
const err916 = {instancePath:instancePath+"/storage-lun-in-range/enforcementLevel",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
}
else {
const err917 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
var _valid70 = _errs1110 === errors;
valid273 = valid273 || _valid70;
if(!valid273){
const err918 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
else {
errors = _errs1108;
if(vErrors !== null){
if(_errs1108){
vErrors.length = _errs1108;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-host-caching-none"] !== undefined){
let data572 = data["storage-pool-host-caching-none"];
const _errs1115 = errors;
let valid275 = false;
const _errs1116 = errors;
if(!((((data572 === "advisory") || (data572 === "mandatory")) || (data572 === "remediate")) || (data572 === "disabled"))){
const err919 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
var _valid71 = _errs1116 === errors;
valid275 = valid275 || _valid71;
const _errs1117 = errors;
if(data572 && typeof data572 == "object" && !Array.isArray(data572)){
for(const key124 in data572){
if(!(key124 === "enforcementLevel")){
const err920 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124}};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
if(data572.enforcementLevel !== undefined){
let data573 = data572.enforcementLevel;
if(!((((data573 === "advisory") || (data573 === "mandatory")) || (data573 === "remediate")) || (data573 === "disabled"))){
const err921 = {instancePath:instancePath+"/storage-pool-host-caching-none/enforcementLevel",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
}
else {
const err922 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
var _valid71 = _errs1117 === errors;
valid275 = valid275 || _valid71;
if(!valid275){
const err923 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
else {
errors = _errs1115;
if(vErrors !== null){
if(_errs1115){
vErrors.length = _errs1115;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-managed-disks-only"] !== undefined){
let data574 = data["storage-managed-disks-only"];
const _errs1122 = errors;
let valid277 = false;
const _errs1123 = errors;
if(!((((data574 === "advisory") || (data574 === "mandatory")) || (data574 === "remediate")) || (data574 === "disabled"))){
const err924 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
var _valid72 = _errs1123 === errors;
valid277 = valid277 || _valid72;
const _errs1124 = errors;
if(data574 && typeof data574 == "object" && !Array.isArray(data574)){
for(const key125 in data574){
if(!(key125 === "enforcementLevel")){
const err925 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125}};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
if(data574.enforcementLevel !== undefined){
let data575 = data574.enforcementLevel;
if(!((((data575 === "advisory") || (data575 === "mandatory")) || (data575 === "remediate")) || (data575 === "disabled"))){
const err926 = {instancePath:instancePath+"/storage-managed-disks-only/enforcementLevel",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
}
else {
const err927 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
var _valid72 = _errs1124 === errors;
valid277 = valid277 || _valid72;
if(!valid277){
const err928 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
else {
errors = _errs1122;
if(vErrors !== null){
if(_errs1122){
vErrors.length = _errs1122;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-not-shared"] !== undefined){
let data576 = data["storage-disk-not-shared"];
const _errs1129 = errors;
let valid279 = false;
const _errs1130 = errors;
if(!((((data576 === "advisory") || (data576 === "mandatory")) || (data576 === "remediate")) || (data576 === "disabled"))){
const err929 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
var _valid73 = _errs1130 === errors;
valid279 = valid279 || _valid73;
const _errs1131 = errors;
if(data576 && typeof data576 == "object" && !Array.isArray(data576)){
for(const key126 in data576){
if(!(key126 === "enforcementLevel")){
const err930 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126}};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
if(data576.enforcementLevel !== undefined){
let data577 = data576.enforcementLevel;
if(!((((data577 === "advisory") || (data577 === "mandatory")) || (data577 === "remediate")) || (data577 === "disabled"))){
const err931 = {instancePath:instancePath+"/storage-disk-not-shared/enforcementLevel",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
}
else {
const err932 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
var _valid73 = _errs1131 === errors;
valid279 = valid279 || _valid73;
if(!valid279){
const err933 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
else {
errors = _errs1129;
if(vErrors !== null){
if(_errs1129){
vErrors.length = _errs1129;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-av2-pool-limits"] !== undefined){
let data578 = data["storage-av2-pool-limits"];
const _errs1136 = errors;
let valid281 = false;
const _errs1137 = errors;
if(!((((data578 === "advisory") || (data578 === "mandatory")) || (data578 === "remediate")) || (data578 === "disabled"))){
const err934 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
var _valid74 = _errs1137 === errors;
valid281 = valid281 || _valid74;
const _errs1138 = errors;
if(data578 && typeof data578 == "object" && !Array.isArray(data578)){
for(const key127 in data578){
if(!(key127 === "enforcementLevel")){
const err935 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127}};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
if(data578.enforcementLevel !== undefined){
let data579 = data578.enforcementLevel;
if(!((((data579 === "advisory") || (data579 === "mandatory")) || (data579 === "remediate")) || (data579 === "disabled"))){
const err936 = {instancePath:instancePath+"/storage-av2-pool-limits/enforcementLevel",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
}
else {
const err937 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
var _valid74 = _errs1138 === errors;
valid281 = valid281 || _valid74;
if(!valid281){
const err938 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
else {
errors = _errs1136;
if(vErrors !== null){
if(_errs1136){
vErrors.length = _errs1136;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-size-tested"] !== undefined){
let data580 = data["storage-pool-size-tested"];
const _errs1143 = errors;
let valid283 = false;
const _errs1144 = errors;
if(!((((data580 === "advisory") || (data580 === "mandatory")) || (data580 === "remediate")) || (data580 === "disabled"))){
const err939 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
var _valid75 = _errs1144 === errors;
valid283 = valid283 || _valid75;
const _errs1145 = errors;
if(data580 && typeof data580 == "object" && !Array.isArray(data580)){
for(const key128 in data580){
if(!(key128 === "enforcementLevel")){
const err940 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128}};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
if(data580.enforcementLevel !== undefined){
let data581 = data580.enforcementLevel;
if(!((((data581 === "advisory") || (data581 === "mandatory")) || (data581 === "remediate")) || (data581 === "disabled"))){
const err941 = {instancePath:instancePath+"/storage-pool-size-tested/enforcementLevel",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
}
else {
const err942 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
var _valid75 = _errs1145 === errors;
valid283 = valid283 || _valid75;
if(!valid283){
const err943 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
else {
errors = _errs1143;
if(vErrors !== null){
if(_errs1143){
vErrors.length = _errs1143;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity"] !== undefined){
let data582 = data["storage-pool-capacity"];
const _errs1150 = errors;
let valid285 = false;
const _errs1151 = errors;
if(!((((data582 === "advisory") || (data582 === "mandatory")) || (data582 === "remediate")) || (data582 === "disabled"))){
const err944 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
var _valid76 = _errs1151 === errors;
valid285 = valid285 || _valid76;
const _errs1152 = errors;
if(data582 && typeof data582 == "object" && !Array.isArray(data582)){
for(const key129 in data582){
if(!((key129 === "enforcementLevel") || (key129 === "protectedGiBByMachine"))){
const err945 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129}};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data582.enforcementLevel !== undefined){
let data583 = data582.enforcementLevel;
if(!((((data583 === "advisory") || (data583 === "mandatory")) || (data583 === "remediate")) || (data583 === "disabled"))){
const err946 = {instancePath:instancePath+"/storage-pool-capacity/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
if(data582.protectedGiBByMachine !== undefined){
let data584 = data582.protectedGiBByMachine;
if(data584 && typeof data584 == "object" && !Array.isArray(data584)){
for(const key130 in data584){
let data585 = data584[key130];
if((typeof data585 == "number") && (isFinite(data585))){
if(data585 <= 0 || isNaN(data585)){
const err947 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key130.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
else {
const err948 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key130.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err949 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
}
else {
const err950 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
var _valid76 = _errs1152 === errors;
valid285 = valid285 || _valid76;
if(!valid285){
const err951 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
else {
errors = _errs1150;
if(vErrors !== null){
if(_errs1150){
vErrors.length = _errs1150;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity-floor"] !== undefined){
let data586 = data["storage-pool-capacity-floor"];
const _errs1162 = errors;
let valid288 = false;
const _errs1163 = errors;
if(!((((data586 === "advisory") || (data586 === "mandatory")) || (data586 === "remediate")) || (data586 === "disabled"))){
const err952 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
var _valid77 = _errs1163 === errors;
valid288 = valid288 || _valid77;
const _errs1164 = errors;
if(data586 && typeof data586 == "object" && !Array.isArray(data586)){
for(const key131 in data586){
if(!((key131 === "enforcementLevel") || (key131 === "protectedGiBByMachine"))){
const err953 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131}};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
if(data586.enforcementLevel !== undefined){
let data587 = data586.enforcementLevel;
if(!((((data587 === "advisory") || (data587 === "mandatory")) || (data587 === "remediate")) || (data587 === "disabled"))){
const err954 = {instancePath:instancePath+"/storage-pool-capacity-floor/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
if(data586.protectedGiBByMachine !== undefined){
let data588 = data586.protectedGiBByMachine;
if(data588 && typeof data588 == "object" && !Array.isArray(data588)){
for(const key132 in data588){
let data589 = data588[key132];
if((typeof data589 == "number") && (isFinite(data589))){
if(data589 <= 0 || isNaN(data589)){
const err955 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
else {
const err956 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err957 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
}
else {
const err958 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
var _valid77 = _errs1164 === errors;
valid288 = valid288 || _valid77;
if(!valid288){
const err959 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
else {
errors = _errs1162;
if(vErrors !== null){
if(_errs1162){
vErrors.length = _errs1162;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-persistent"] !== undefined){
let data590 = data["storage-os-disk-persistent"];
const _errs1174 = errors;
let valid291 = false;
const _errs1175 = errors;
if(!((((data590 === "advisory") || (data590 === "mandatory")) || (data590 === "remediate")) || (data590 === "disabled"))){
const err960 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
var _valid78 = _errs1175 === errors;
valid291 = valid291 || _valid78;
const _errs1176 = errors;
if(data590 && typeof data590 == "object" && !Array.isArray(data590)){
for(const key133 in data590){
if(!(key133 === "enforcementLevel")){
const err961 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133}};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
if(data590.enforcementLevel !== undefined){
let data591 = data590.enforcementLevel;
if(!((((data591 === "advisory") || (data591 === "mandatory")) || (data591 === "remediate")) || (data591 === "disabled"))){
const err962 = {instancePath:instancePath+"/storage-os-disk-persistent/enforcementLevel",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
}
else {
const err963 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
var _valid78 = _errs1176 === errors;
valid291 = valid291 || _valid78;
if(!valid291){
const err964 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
else {
errors = _errs1174;
if(vErrors !== null){
if(_errs1174){
vErrors.length = _errs1174;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-type"] !== undefined){
let data592 = data["storage-os-disk-type"];
const _errs1181 = errors;
let valid293 = false;
const _errs1182 = errors;
if(!((((data592 === "advisory") || (data592 === "mandatory")) || (data592 === "remediate")) || (data592 === "disabled"))){
const err965 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
var _valid79 = _errs1182 === errors;
valid293 = valid293 || _valid79;
const _errs1183 = errors;
if(data592 && typeof data592 == "object" && !Array.isArray(data592)){
for(const key134 in data592){
if(!(key134 === "enforcementLevel")){
const err966 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134}};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
if(data592.enforcementLevel !== undefined){
let data593 = data592.enforcementLevel;
if(!((((data593 === "advisory") || (data593 === "mandatory")) || (data593 === "remediate")) || (data593 === "disabled"))){
const err967 = {instancePath:instancePath+"/storage-os-disk-type/enforcementLevel",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
}
else {
const err968 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
var _valid79 = _errs1183 === errors;
valid293 = valid293 || _valid79;
if(!valid293){
const err969 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
else {
errors = _errs1181;
if(vErrors !== null){
if(_errs1181){
vErrors.length = _errs1181;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-not-hdd"] !== undefined){
let data594 = data["storage-os-disk-not-hdd"];
const _errs1188 = errors;
let valid295 = false;
const _errs1189 = errors;
if(!((((data594 === "advisory") || (data594 === "mandatory")) || (data594 === "remediate")) || (data594 === "disabled"))){
const err970 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
var _valid80 = _errs1189 === errors;
valid295 = valid295 || _valid80;
const _errs1190 = errors;
if(data594 && typeof data594 == "object" && !Array.isArray(data594)){
for(const key135 in data594){
if(!(key135 === "enforcementLevel")){
const err971 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key135}};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
if(data594.enforcementLevel !== undefined){
let data595 = data594.enforcementLevel;
if(!((((data595 === "advisory") || (data595 === "mandatory")) || (data595 === "remediate")) || (data595 === "disabled"))){
const err972 = {instancePath:instancePath+"/storage-os-disk-not-hdd/enforcementLevel",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
}
else {
const err973 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
var _valid80 = _errs1190 === errors;
valid295 = valid295 || _valid80;
if(!valid295){
const err974 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
else {
errors = _errs1188;
if(vErrors !== null){
if(_errs1188){
vErrors.length = _errs1188;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-premium-disk-on-premium-size"] !== undefined){
let data596 = data["storage-premium-disk-on-premium-size"];
const _errs1195 = errors;
let valid297 = false;
const _errs1196 = errors;
if(!((((data596 === "advisory") || (data596 === "mandatory")) || (data596 === "remediate")) || (data596 === "disabled"))){
const err975 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
var _valid81 = _errs1196 === errors;
valid297 = valid297 || _valid81;
const _errs1197 = errors;
if(data596 && typeof data596 == "object" && !Array.isArray(data596)){
for(const key136 in data596){
if(!(key136 === "enforcementLevel")){
const err976 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key136}};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
if(data596.enforcementLevel !== undefined){
let data597 = data596.enforcementLevel;
if(!((((data597 === "advisory") || (data597 === "mandatory")) || (data597 === "remediate")) || (data597 === "disabled"))){
const err977 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size/enforcementLevel",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
}
else {
const err978 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
var _valid81 = _errs1197 === errors;
valid297 = valid297 || _valid81;
if(!valid297){
const err979 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
else {
errors = _errs1195;
if(vErrors !== null){
if(_errs1195){
vErrors.length = _errs1195;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data598 = data["storage-zonal-disk-on-zonal-machine"];
const _errs1202 = errors;
let valid299 = false;
const _errs1203 = errors;
if(!((((data598 === "advisory") || (data598 === "mandatory")) || (data598 === "remediate")) || (data598 === "disabled"))){
const err980 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
var _valid82 = _errs1203 === errors;
valid299 = valid299 || _valid82;
const _errs1204 = errors;
if(data598 && typeof data598 == "object" && !Array.isArray(data598)){
for(const key137 in data598){
if(!(key137 === "enforcementLevel")){
const err981 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137}};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
}
if(data598.enforcementLevel !== undefined){
let data599 = data598.enforcementLevel;
if(!((((data599 === "advisory") || (data599 === "mandatory")) || (data599 === "remediate")) || (data599 === "disabled"))){
const err982 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine/enforcementLevel",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
}
else {
const err983 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
var _valid82 = _errs1204 === errors;
valid299 = valid299 || _valid82;
if(!valid299){
const err984 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
else {
errors = _errs1202;
if(vErrors !== null){
if(_errs1202){
vErrors.length = _errs1202;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-ultra-disk-enabled"] !== undefined){
let data600 = data["storage-ultra-disk-enabled"];
const _errs1209 = errors;
let valid301 = false;
const _errs1210 = errors;
if(!((((data600 === "advisory") || (data600 === "mandatory")) || (data600 === "remediate")) || (data600 === "disabled"))){
const err985 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
var _valid83 = _errs1210 === errors;
valid301 = valid301 || _valid83;
const _errs1211 = errors;
if(data600 && typeof data600 == "object" && !Array.isArray(data600)){
for(const key138 in data600){
if(!(key138 === "enforcementLevel")){
const err986 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key138}};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
if(data600.enforcementLevel !== undefined){
let data601 = data600.enforcementLevel;
if(!((((data601 === "advisory") || (data601 === "mandatory")) || (data601 === "remediate")) || (data601 === "disabled"))){
const err987 = {instancePath:instancePath+"/storage-ultra-disk-enabled/enforcementLevel",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
}
else {
const err988 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
var _valid83 = _errs1211 === errors;
valid301 = valid301 || _valid83;
if(!valid301){
const err989 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
else {
errors = _errs1209;
if(vErrors !== null){
if(_errs1209){
vErrors.length = _errs1209;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-in-machine-zone"] !== undefined){
let data602 = data["storage-disk-in-machine-zone"];
const _errs1216 = errors;
let valid303 = false;
const _errs1217 = errors;
if(!((((data602 === "advisory") || (data602 === "mandatory")) || (data602 === "remediate")) || (data602 === "disabled"))){
const err990 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
var _valid84 = _errs1217 === errors;
valid303 = valid303 || _valid84;
const _errs1218 = errors;
if(data602 && typeof data602 == "object" && !Array.isArray(data602)){
for(const key139 in data602){
if(!(key139 === "enforcementLevel")){
const err991 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139}};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
}
if(data602.enforcementLevel !== undefined){
let data603 = data602.enforcementLevel;
if(!((((data603 === "advisory") || (data603 === "mandatory")) || (data603 === "remediate")) || (data603 === "disabled"))){
const err992 = {instancePath:instancePath+"/storage-disk-in-machine-zone/enforcementLevel",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
}
else {
const err993 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
var _valid84 = _errs1218 === errors;
valid303 = valid303 || _valid84;
if(!valid303){
const err994 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
else {
errors = _errs1216;
if(vErrors !== null){
if(_errs1216){
vErrors.length = _errs1216;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-in-range"] !== undefined){
let data604 = data["storage-disk-size-in-range"];
const _errs1223 = errors;
let valid305 = false;
const _errs1224 = errors;
if(!((((data604 === "advisory") || (data604 === "mandatory")) || (data604 === "remediate")) || (data604 === "disabled"))){
const err995 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
var _valid85 = _errs1224 === errors;
valid305 = valid305 || _valid85;
const _errs1225 = errors;
if(data604 && typeof data604 == "object" && !Array.isArray(data604)){
for(const key140 in data604){
if(!(key140 === "enforcementLevel")){
const err996 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140}};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
}
if(data604.enforcementLevel !== undefined){
let data605 = data604.enforcementLevel;
if(!((((data605 === "advisory") || (data605 === "mandatory")) || (data605 === "remediate")) || (data605 === "disabled"))){
const err997 = {instancePath:instancePath+"/storage-disk-size-in-range/enforcementLevel",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
}
else {
const err998 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
var _valid85 = _errs1225 === errors;
valid305 = valid305 || _valid85;
if(!valid305){
const err999 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
else {
errors = _errs1223;
if(vErrors !== null){
if(_errs1223){
vErrors.length = _errs1223;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-aligned"] !== undefined){
let data606 = data["storage-disk-size-aligned"];
const _errs1230 = errors;
let valid307 = false;
const _errs1231 = errors;
if(!((((data606 === "advisory") || (data606 === "mandatory")) || (data606 === "remediate")) || (data606 === "disabled"))){
const err1000 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
var _valid86 = _errs1231 === errors;
valid307 = valid307 || _valid86;
const _errs1232 = errors;
if(data606 && typeof data606 == "object" && !Array.isArray(data606)){
for(const key141 in data606){
if(!(key141 === "enforcementLevel")){
const err1001 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141}};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
}
if(data606.enforcementLevel !== undefined){
let data607 = data606.enforcementLevel;
if(!((((data607 === "advisory") || (data607 === "mandatory")) || (data607 === "remediate")) || (data607 === "disabled"))){
const err1002 = {instancePath:instancePath+"/storage-disk-size-aligned/enforcementLevel",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
}
}
else {
const err1003 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
var _valid86 = _errs1232 === errors;
valid307 = valid307 || _valid86;
if(!valid307){
const err1004 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
else {
errors = _errs1230;
if(vErrors !== null){
if(_errs1230){
vErrors.length = _errs1230;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-public-access-off"] !== undefined){
let data608 = data["storage-disk-public-access-off"];
const _errs1237 = errors;
let valid309 = false;
const _errs1238 = errors;
if(!((((data608 === "advisory") || (data608 === "mandatory")) || (data608 === "remediate")) || (data608 === "disabled"))){
const err1005 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
var _valid87 = _errs1238 === errors;
valid309 = valid309 || _valid87;
const _errs1239 = errors;
if(data608 && typeof data608 == "object" && !Array.isArray(data608)){
for(const key142 in data608){
if(!(key142 === "enforcementLevel")){
const err1006 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142}};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
if(data608.enforcementLevel !== undefined){
let data609 = data608.enforcementLevel;
if(!((((data609 === "advisory") || (data609 === "mandatory")) || (data609 === "remediate")) || (data609 === "disabled"))){
const err1007 = {instancePath:instancePath+"/storage-disk-public-access-off/enforcementLevel",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
}
else {
const err1008 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
var _valid87 = _errs1239 === errors;
valid309 = valid309 || _valid87;
if(!valid309){
const err1009 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
else {
errors = _errs1237;
if(vErrors !== null){
if(_errs1237){
vErrors.length = _errs1237;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-customer-key"] !== undefined){
let data610 = data["storage-disk-customer-key"];
const _errs1244 = errors;
let valid311 = false;
const _errs1245 = errors;
if(!((((data610 === "advisory") || (data610 === "mandatory")) || (data610 === "remediate")) || (data610 === "disabled"))){
const err1010 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
var _valid88 = _errs1245 === errors;
valid311 = valid311 || _valid88;
const _errs1246 = errors;
if(data610 && typeof data610 == "object" && !Array.isArray(data610)){
for(const key143 in data610){
if(!(key143 === "enforcementLevel")){
const err1011 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143}};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
if(data610.enforcementLevel !== undefined){
let data611 = data610.enforcementLevel;
if(!((((data611 === "advisory") || (data611 === "mandatory")) || (data611 === "remediate")) || (data611 === "disabled"))){
const err1012 = {instancePath:instancePath+"/storage-disk-customer-key/enforcementLevel",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
}
else {
const err1013 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
var _valid88 = _errs1246 === errors;
valid311 = valid311 || _valid88;
if(!valid311){
const err1014 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
else {
errors = _errs1244;
if(vErrors !== null){
if(_errs1244){
vErrors.length = _errs1244;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-azure-disk-encryption"] !== undefined){
let data612 = data["storage-no-azure-disk-encryption"];
const _errs1251 = errors;
let valid313 = false;
const _errs1252 = errors;
if(!((((data612 === "advisory") || (data612 === "mandatory")) || (data612 === "remediate")) || (data612 === "disabled"))){
const err1015 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
var _valid89 = _errs1252 === errors;
valid313 = valid313 || _valid89;
const _errs1253 = errors;
if(data612 && typeof data612 == "object" && !Array.isArray(data612)){
for(const key144 in data612){
if(!(key144 === "enforcementLevel")){
const err1016 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144}};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
}
if(data612.enforcementLevel !== undefined){
let data613 = data612.enforcementLevel;
if(!((((data613 === "advisory") || (data613 === "mandatory")) || (data613 === "remediate")) || (data613 === "disabled"))){
const err1017 = {instancePath:instancePath+"/storage-no-azure-disk-encryption/enforcementLevel",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
}
}
else {
const err1018 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
var _valid89 = _errs1253 === errors;
valid313 = valid313 || _valid89;
if(!valid313){
const err1019 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
else {
errors = _errs1251;
if(vErrors !== null){
if(_errs1251){
vErrors.length = _errs1251;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data614 = data["storage-no-encryption-settings-on-data-disk"];
const _errs1258 = errors;
let valid315 = false;
const _errs1259 = errors;
if(!((((data614 === "advisory") || (data614 === "mandatory")) || (data614 === "remediate")) || (data614 === "disabled"))){
const err1020 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
var _valid90 = _errs1259 === errors;
valid315 = valid315 || _valid90;
const _errs1260 = errors;
if(data614 && typeof data614 == "object" && !Array.isArray(data614)){
for(const key145 in data614){
if(!(key145 === "enforcementLevel")){
const err1021 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145}};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
if(data614.enforcementLevel !== undefined){
let data615 = data614.enforcementLevel;
if(!((((data615 === "advisory") || (data615 === "mandatory")) || (data615 === "remediate")) || (data615 === "disabled"))){
const err1022 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk/enforcementLevel",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
}
else {
const err1023 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
var _valid90 = _errs1260 === errors;
valid315 = valid315 || _valid90;
if(!valid315){
const err1024 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
else {
errors = _errs1258;
if(vErrors !== null){
if(_errs1258){
vErrors.length = _errs1258;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-write-accelerator-off"] !== undefined){
let data616 = data["storage-write-accelerator-off"];
const _errs1265 = errors;
let valid317 = false;
const _errs1266 = errors;
if(!((((data616 === "advisory") || (data616 === "mandatory")) || (data616 === "remediate")) || (data616 === "disabled"))){
const err1025 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
var _valid91 = _errs1266 === errors;
valid317 = valid317 || _valid91;
const _errs1267 = errors;
if(data616 && typeof data616 == "object" && !Array.isArray(data616)){
for(const key146 in data616){
if(!(key146 === "enforcementLevel")){
const err1026 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key146}};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
}
if(data616.enforcementLevel !== undefined){
let data617 = data616.enforcementLevel;
if(!((((data617 === "advisory") || (data617 === "mandatory")) || (data617 === "remediate")) || (data617 === "disabled"))){
const err1027 = {instancePath:instancePath+"/storage-write-accelerator-off/enforcementLevel",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
}
else {
const err1028 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
var _valid91 = _errs1267 === errors;
valid317 = valid317 || _valid91;
if(!valid317){
const err1029 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
else {
errors = _errs1265;
if(vErrors !== null){
if(_errs1265){
vErrors.length = _errs1265;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-https-only"] !== undefined){
let data618 = data["storage-artifacts-https-only"];
const _errs1272 = errors;
let valid319 = false;
const _errs1273 = errors;
if(!((((data618 === "advisory") || (data618 === "mandatory")) || (data618 === "remediate")) || (data618 === "disabled"))){
const err1030 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
var _valid92 = _errs1273 === errors;
valid319 = valid319 || _valid92;
const _errs1274 = errors;
if(data618 && typeof data618 == "object" && !Array.isArray(data618)){
for(const key147 in data618){
if(!(key147 === "enforcementLevel")){
const err1031 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key147}};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
if(data618.enforcementLevel !== undefined){
let data619 = data618.enforcementLevel;
if(!((((data619 === "advisory") || (data619 === "mandatory")) || (data619 === "remediate")) || (data619 === "disabled"))){
const err1032 = {instancePath:instancePath+"/storage-artifacts-https-only/enforcementLevel",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
}
else {
const err1033 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
var _valid92 = _errs1274 === errors;
valid319 = valid319 || _valid92;
if(!valid319){
const err1034 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
else {
errors = _errs1272;
if(vErrors !== null){
if(_errs1272){
vErrors.length = _errs1272;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-tls12"] !== undefined){
let data620 = data["storage-artifacts-tls12"];
const _errs1279 = errors;
let valid321 = false;
const _errs1280 = errors;
if(!((((data620 === "advisory") || (data620 === "mandatory")) || (data620 === "remediate")) || (data620 === "disabled"))){
const err1035 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
var _valid93 = _errs1280 === errors;
valid321 = valid321 || _valid93;
const _errs1281 = errors;
if(data620 && typeof data620 == "object" && !Array.isArray(data620)){
for(const key148 in data620){
if(!(key148 === "enforcementLevel")){
const err1036 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key148}};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
if(data620.enforcementLevel !== undefined){
let data621 = data620.enforcementLevel;
if(!((((data621 === "advisory") || (data621 === "mandatory")) || (data621 === "remediate")) || (data621 === "disabled"))){
const err1037 = {instancePath:instancePath+"/storage-artifacts-tls12/enforcementLevel",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
}
}
else {
const err1038 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
var _valid93 = _errs1281 === errors;
valid321 = valid321 || _valid93;
if(!valid321){
const err1039 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
else {
errors = _errs1279;
if(vErrors !== null){
if(_errs1279){
vErrors.length = _errs1279;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-public-blobs"] !== undefined){
let data622 = data["storage-artifacts-no-public-blobs"];
const _errs1286 = errors;
let valid323 = false;
const _errs1287 = errors;
if(!((((data622 === "advisory") || (data622 === "mandatory")) || (data622 === "remediate")) || (data622 === "disabled"))){
const err1040 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
var _valid94 = _errs1287 === errors;
valid323 = valid323 || _valid94;
const _errs1288 = errors;
if(data622 && typeof data622 == "object" && !Array.isArray(data622)){
for(const key149 in data622){
if(!(key149 === "enforcementLevel")){
const err1041 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key149}};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
if(data622.enforcementLevel !== undefined){
let data623 = data622.enforcementLevel;
if(!((((data623 === "advisory") || (data623 === "mandatory")) || (data623 === "remediate")) || (data623 === "disabled"))){
const err1042 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
}
else {
const err1043 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
var _valid94 = _errs1288 === errors;
valid323 = valid323 || _valid94;
if(!valid323){
const err1044 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
else {
errors = _errs1286;
if(vErrors !== null){
if(_errs1286){
vErrors.length = _errs1286;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-shared-key"] !== undefined){
let data624 = data["storage-artifacts-no-shared-key"];
const _errs1293 = errors;
let valid325 = false;
const _errs1294 = errors;
if(!((((data624 === "advisory") || (data624 === "mandatory")) || (data624 === "remediate")) || (data624 === "disabled"))){
const err1045 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
var _valid95 = _errs1294 === errors;
valid325 = valid325 || _valid95;
const _errs1295 = errors;
if(data624 && typeof data624 == "object" && !Array.isArray(data624)){
for(const key150 in data624){
if(!(key150 === "enforcementLevel")){
const err1046 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150}};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
if(data624.enforcementLevel !== undefined){
let data625 = data624.enforcementLevel;
if(!((((data625 === "advisory") || (data625 === "mandatory")) || (data625 === "remediate")) || (data625 === "disabled"))){
const err1047 = {instancePath:instancePath+"/storage-artifacts-no-shared-key/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
}
}
else {
const err1048 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
var _valid95 = _errs1295 === errors;
valid325 = valid325 || _valid95;
if(!valid325){
const err1049 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
else {
errors = _errs1293;
if(vErrors !== null){
if(_errs1293){
vErrors.length = _errs1293;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-one-custom-script-extension"] !== undefined){
let data626 = data["installation-one-custom-script-extension"];
const _errs1300 = errors;
let valid327 = false;
const _errs1301 = errors;
if(!((((data626 === "advisory") || (data626 === "mandatory")) || (data626 === "remediate")) || (data626 === "disabled"))){
const err1050 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
var _valid96 = _errs1301 === errors;
valid327 = valid327 || _valid96;
const _errs1302 = errors;
if(data626 && typeof data626 == "object" && !Array.isArray(data626)){
for(const key151 in data626){
if(!(key151 === "enforcementLevel")){
const err1051 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151}};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
if(data626.enforcementLevel !== undefined){
let data627 = data626.enforcementLevel;
if(!((((data627 === "advisory") || (data627 === "mandatory")) || (data627 === "remediate")) || (data627 === "disabled"))){
const err1052 = {instancePath:instancePath+"/installation-one-custom-script-extension/enforcementLevel",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
}
else {
const err1053 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
var _valid96 = _errs1302 === errors;
valid327 = valid327 || _valid96;
if(!valid327){
const err1054 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
else {
errors = _errs1300;
if(vErrors !== null){
if(_errs1300){
vErrors.length = _errs1300;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics"] !== undefined){
let data628 = data["monitoring-vault-diagnostics"];
const _errs1307 = errors;
let valid329 = false;
const _errs1308 = errors;
if(!((((data628 === "advisory") || (data628 === "mandatory")) || (data628 === "remediate")) || (data628 === "disabled"))){
const err1055 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
var _valid97 = _errs1308 === errors;
valid329 = valid329 || _valid97;
const _errs1309 = errors;
if(data628 && typeof data628 == "object" && !Array.isArray(data628)){
for(const key152 in data628){
if(!(key152 === "enforcementLevel")){
const err1056 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152}};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
if(data628.enforcementLevel !== undefined){
let data629 = data628.enforcementLevel;
if(!((((data629 === "advisory") || (data629 === "mandatory")) || (data629 === "remediate")) || (data629 === "disabled"))){
const err1057 = {instancePath:instancePath+"/monitoring-vault-diagnostics/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
}
else {
const err1058 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
var _valid97 = _errs1309 === errors;
valid329 = valid329 || _valid97;
if(!valid329){
const err1059 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
else {
errors = _errs1307;
if(vErrors !== null){
if(_errs1307){
vErrors.length = _errs1307;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data630 = data["monitoring-vault-diagnostics-dedicated"];
const _errs1314 = errors;
let valid331 = false;
const _errs1315 = errors;
if(!((((data630 === "advisory") || (data630 === "mandatory")) || (data630 === "remediate")) || (data630 === "disabled"))){
const err1060 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
var _valid98 = _errs1315 === errors;
valid331 = valid331 || _valid98;
const _errs1316 = errors;
if(data630 && typeof data630 == "object" && !Array.isArray(data630)){
for(const key153 in data630){
if(!(key153 === "enforcementLevel")){
const err1061 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153}};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
}
if(data630.enforcementLevel !== undefined){
let data631 = data630.enforcementLevel;
if(!((((data631 === "advisory") || (data631 === "mandatory")) || (data631 === "remediate")) || (data631 === "disabled"))){
const err1062 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
}
else {
const err1063 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
var _valid98 = _errs1316 === errors;
valid331 = valid331 || _valid98;
if(!valid331){
const err1064 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
else {
errors = _errs1314;
if(vErrors !== null){
if(_errs1314){
vErrors.length = _errs1314;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-workspace-retention"] !== undefined){
let data632 = data["monitoring-workspace-retention"];
const _errs1321 = errors;
let valid333 = false;
const _errs1322 = errors;
if(!((((data632 === "advisory") || (data632 === "mandatory")) || (data632 === "remediate")) || (data632 === "disabled"))){
const err1065 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
var _valid99 = _errs1322 === errors;
valid333 = valid333 || _valid99;
const _errs1323 = errors;
if(data632 && typeof data632 == "object" && !Array.isArray(data632)){
for(const key154 in data632){
if(!((key154 === "enforcementLevel") || (key154 === "retentionDaysMin"))){
const err1066 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154}};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
if(data632.enforcementLevel !== undefined){
let data633 = data632.enforcementLevel;
if(!((((data633 === "advisory") || (data633 === "mandatory")) || (data633 === "remediate")) || (data633 === "disabled"))){
const err1067 = {instancePath:instancePath+"/monitoring-workspace-retention/enforcementLevel",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
if(data632.retentionDaysMin !== undefined){
let data634 = data632.retentionDaysMin;
if(!(((typeof data634 == "number") && (!(data634 % 1) && !isNaN(data634))) && (isFinite(data634)))){
const err1068 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
if((typeof data634 == "number") && (isFinite(data634))){
if(data634 < 1 || isNaN(data634)){
const err1069 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
}
}
}
else {
const err1070 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
var _valid99 = _errs1323 === errors;
valid333 = valid333 || _valid99;
if(!valid333){
const err1071 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
else {
errors = _errs1321;
if(vErrors !== null){
if(_errs1321){
vErrors.length = _errs1321;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-agent"] !== undefined){
let data635 = data["monitoring-agent"];
const _errs1330 = errors;
let valid335 = false;
const _errs1331 = errors;
if(!((((data635 === "advisory") || (data635 === "mandatory")) || (data635 === "remediate")) || (data635 === "disabled"))){
const err1072 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
var _valid100 = _errs1331 === errors;
valid335 = valid335 || _valid100;
const _errs1332 = errors;
if(data635 && typeof data635 == "object" && !Array.isArray(data635)){
for(const key155 in data635){
if(!(key155 === "enforcementLevel")){
const err1073 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155}};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
}
if(data635.enforcementLevel !== undefined){
let data636 = data635.enforcementLevel;
if(!((((data636 === "advisory") || (data636 === "mandatory")) || (data636 === "remediate")) || (data636 === "disabled"))){
const err1074 = {instancePath:instancePath+"/monitoring-agent/enforcementLevel",schemaPath:"#/properties/monitoring-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
}
else {
const err1075 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
var _valid100 = _errs1332 === errors;
valid335 = valid335 || _valid100;
if(!valid335){
const err1076 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
else {
errors = _errs1330;
if(vErrors !== null){
if(_errs1330){
vErrors.length = _errs1330;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-no-legacy-agent"] !== undefined){
let data637 = data["monitoring-no-legacy-agent"];
const _errs1337 = errors;
let valid337 = false;
const _errs1338 = errors;
if(!((((data637 === "advisory") || (data637 === "mandatory")) || (data637 === "remediate")) || (data637 === "disabled"))){
const err1077 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
var _valid101 = _errs1338 === errors;
valid337 = valid337 || _valid101;
const _errs1339 = errors;
if(data637 && typeof data637 == "object" && !Array.isArray(data637)){
for(const key156 in data637){
if(!(key156 === "enforcementLevel")){
const err1078 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156}};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
if(data637.enforcementLevel !== undefined){
let data638 = data637.enforcementLevel;
if(!((((data638 === "advisory") || (data638 === "mandatory")) || (data638 === "remediate")) || (data638 === "disabled"))){
const err1079 = {instancePath:instancePath+"/monitoring-no-legacy-agent/enforcementLevel",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
}
}
else {
const err1080 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
var _valid101 = _errs1339 === errors;
valid337 = valid337 || _valid101;
if(!valid337){
const err1081 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
else {
errors = _errs1337;
if(vErrors !== null){
if(_errs1337){
vErrors.length = _errs1337;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-data-collection"] !== undefined){
let data639 = data["monitoring-data-collection"];
const _errs1344 = errors;
let valid339 = false;
const _errs1345 = errors;
if(!((((data639 === "advisory") || (data639 === "mandatory")) || (data639 === "remediate")) || (data639 === "disabled"))){
const err1082 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
var _valid102 = _errs1345 === errors;
valid339 = valid339 || _valid102;
const _errs1346 = errors;
if(data639 && typeof data639 == "object" && !Array.isArray(data639)){
for(const key157 in data639){
if(!(key157 === "enforcementLevel")){
const err1083 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key157}};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
if(data639.enforcementLevel !== undefined){
let data640 = data639.enforcementLevel;
if(!((((data640 === "advisory") || (data640 === "mandatory")) || (data640 === "remediate")) || (data640 === "disabled"))){
const err1084 = {instancePath:instancePath+"/monitoring-data-collection/enforcementLevel",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
}
}
else {
const err1085 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
var _valid102 = _errs1346 === errors;
valid339 = valid339 || _valid102;
if(!valid339){
const err1086 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
else {
errors = _errs1344;
if(vErrors !== null){
if(_errs1344){
vErrors.length = _errs1344;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-alerts-reach-people"] !== undefined){
let data641 = data["monitoring-alerts-reach-people"];
const _errs1351 = errors;
let valid341 = false;
const _errs1352 = errors;
if(!((((data641 === "advisory") || (data641 === "mandatory")) || (data641 === "remediate")) || (data641 === "disabled"))){
const err1087 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
var _valid103 = _errs1352 === errors;
valid341 = valid341 || _valid103;
const _errs1353 = errors;
if(data641 && typeof data641 == "object" && !Array.isArray(data641)){
for(const key158 in data641){
if(!(key158 === "enforcementLevel")){
const err1088 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158}};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
if(data641.enforcementLevel !== undefined){
let data642 = data641.enforcementLevel;
if(!((((data642 === "advisory") || (data642 === "mandatory")) || (data642 === "remediate")) || (data642 === "disabled"))){
const err1089 = {instancePath:instancePath+"/monitoring-alerts-reach-people/enforcementLevel",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
}
}
else {
const err1090 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
var _valid103 = _errs1353 === errors;
valid341 = valid341 || _valid103;
if(!valid341){
const err1091 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
else {
errors = _errs1351;
if(vErrors !== null){
if(_errs1351){
vErrors.length = _errs1351;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-action-group-receivers"] !== undefined){
let data643 = data["monitoring-action-group-receivers"];
const _errs1358 = errors;
let valid343 = false;
const _errs1359 = errors;
if(!((((data643 === "advisory") || (data643 === "mandatory")) || (data643 === "remediate")) || (data643 === "disabled"))){
const err1092 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
var _valid104 = _errs1359 === errors;
valid343 = valid343 || _valid104;
const _errs1360 = errors;
if(data643 && typeof data643 == "object" && !Array.isArray(data643)){
for(const key159 in data643){
if(!(key159 === "enforcementLevel")){
const err1093 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159}};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
if(data643.enforcementLevel !== undefined){
let data644 = data643.enforcementLevel;
if(!((((data644 === "advisory") || (data644 === "mandatory")) || (data644 === "remediate")) || (data644 === "disabled"))){
const err1094 = {instancePath:instancePath+"/monitoring-action-group-receivers/enforcementLevel",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
}
}
else {
const err1095 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
var _valid104 = _errs1360 === errors;
valid343 = valid343 || _valid104;
if(!valid343){
const err1096 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
else {
errors = _errs1358;
if(vErrors !== null){
if(_errs1358){
vErrors.length = _errs1358;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-antimalware-exclusions"] !== undefined){
let data645 = data["monitoring-antimalware-exclusions"];
const _errs1365 = errors;
let valid345 = false;
const _errs1366 = errors;
if(!((((data645 === "advisory") || (data645 === "mandatory")) || (data645 === "remediate")) || (data645 === "disabled"))){
const err1097 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
var _valid105 = _errs1366 === errors;
valid345 = valid345 || _valid105;
const _errs1367 = errors;
if(data645 && typeof data645 == "object" && !Array.isArray(data645)){
for(const key160 in data645){
if(!(key160 === "enforcementLevel")){
const err1098 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160}};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
}
if(data645.enforcementLevel !== undefined){
let data646 = data645.enforcementLevel;
if(!((((data646 === "advisory") || (data646 === "mandatory")) || (data646 === "remediate")) || (data646 === "disabled"))){
const err1099 = {instancePath:instancePath+"/monitoring-antimalware-exclusions/enforcementLevel",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
}
}
else {
const err1100 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
var _valid105 = _errs1367 === errors;
valid345 = valid345 || _valid105;
if(!valid345){
const err1101 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
else {
errors = _errs1365;
if(vErrors !== null){
if(_errs1365){
vErrors.length = _errs1365;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-maintenance-assigned"] !== undefined){
let data647 = data["monitoring-maintenance-assigned"];
const _errs1372 = errors;
let valid347 = false;
const _errs1373 = errors;
if(!((((data647 === "advisory") || (data647 === "mandatory")) || (data647 === "remediate")) || (data647 === "disabled"))){
const err1102 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
var _valid106 = _errs1373 === errors;
valid347 = valid347 || _valid106;
const _errs1374 = errors;
if(data647 && typeof data647 == "object" && !Array.isArray(data647)){
for(const key161 in data647){
if(!(key161 === "enforcementLevel")){
const err1103 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key161}};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
}
if(data647.enforcementLevel !== undefined){
let data648 = data647.enforcementLevel;
if(!((((data648 === "advisory") || (data648 === "mandatory")) || (data648 === "remediate")) || (data648 === "disabled"))){
const err1104 = {instancePath:instancePath+"/monitoring-maintenance-assigned/enforcementLevel",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
}
}
else {
const err1105 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
var _valid106 = _errs1374 === errors;
valid347 = valid347 || _valid106;
if(!valid347){
const err1106 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
else {
errors = _errs1372;
if(vErrors !== null){
if(_errs1372){
vErrors.length = _errs1372;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-update-assessment"] !== undefined){
let data649 = data["monitoring-update-assessment"];
const _errs1379 = errors;
let valid349 = false;
const _errs1380 = errors;
if(!((((data649 === "advisory") || (data649 === "mandatory")) || (data649 === "remediate")) || (data649 === "disabled"))){
const err1107 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
var _valid107 = _errs1380 === errors;
valid349 = valid349 || _valid107;
const _errs1381 = errors;
if(data649 && typeof data649 == "object" && !Array.isArray(data649)){
for(const key162 in data649){
if(!(key162 === "enforcementLevel")){
const err1108 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key162}};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
}
if(data649.enforcementLevel !== undefined){
let data650 = data649.enforcementLevel;
if(!((((data650 === "advisory") || (data650 === "mandatory")) || (data650 === "remediate")) || (data650 === "disabled"))){
const err1109 = {instancePath:instancePath+"/monitoring-update-assessment/enforcementLevel",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
}
}
else {
const err1110 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
var _valid107 = _errs1381 === errors;
valid349 = valid349 || _valid107;
if(!valid349){
const err1111 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
else {
errors = _errs1379;
if(vErrors !== null){
if(_errs1379){
vErrors.length = _errs1379;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-protected"] !== undefined){
let data651 = data["protection-vault-protected"];
const _errs1386 = errors;
let valid351 = false;
const _errs1387 = errors;
if(!((((data651 === "advisory") || (data651 === "mandatory")) || (data651 === "remediate")) || (data651 === "disabled"))){
const err1112 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
var _valid108 = _errs1387 === errors;
valid351 = valid351 || _valid108;
const _errs1388 = errors;
if(data651 && typeof data651 == "object" && !Array.isArray(data651)){
for(const key163 in data651){
if(!(key163 === "enforcementLevel")){
const err1113 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key163}};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
if(data651.enforcementLevel !== undefined){
let data652 = data651.enforcementLevel;
if(!((((data652 === "advisory") || (data652 === "mandatory")) || (data652 === "remediate")) || (data652 === "disabled"))){
const err1114 = {instancePath:instancePath+"/protection-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
}
}
else {
const err1115 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
var _valid108 = _errs1388 === errors;
valid351 = valid351 || _valid108;
if(!valid351){
const err1116 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
else {
errors = _errs1386;
if(vErrors !== null){
if(_errs1386){
vErrors.length = _errs1386;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-data-disks-protected"] !== undefined){
let data653 = data["protection-data-disks-protected"];
const _errs1393 = errors;
let valid353 = false;
const _errs1394 = errors;
if(!((((data653 === "advisory") || (data653 === "mandatory")) || (data653 === "remediate")) || (data653 === "disabled"))){
const err1117 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
var _valid109 = _errs1394 === errors;
valid353 = valid353 || _valid109;
const _errs1395 = errors;
if(data653 && typeof data653 == "object" && !Array.isArray(data653)){
for(const key164 in data653){
if(!(key164 === "enforcementLevel")){
const err1118 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key164}};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
}
if(data653.enforcementLevel !== undefined){
let data654 = data653.enforcementLevel;
if(!((((data654 === "advisory") || (data654 === "mandatory")) || (data654 === "remediate")) || (data654 === "disabled"))){
const err1119 = {instancePath:instancePath+"/protection-data-disks-protected/enforcementLevel",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
}
}
else {
const err1120 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
var _valid109 = _errs1395 === errors;
valid353 = valid353 || _valid109;
if(!valid353){
const err1121 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
else {
errors = _errs1393;
if(vErrors !== null){
if(_errs1393){
vErrors.length = _errs1393;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-protected"] !== undefined){
let data655 = data["protection-passphrase-protected"];
const _errs1400 = errors;
let valid355 = false;
const _errs1401 = errors;
if(!((((data655 === "advisory") || (data655 === "mandatory")) || (data655 === "remediate")) || (data655 === "disabled"))){
const err1122 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
var _valid110 = _errs1401 === errors;
valid355 = valid355 || _valid110;
const _errs1402 = errors;
if(data655 && typeof data655 == "object" && !Array.isArray(data655)){
for(const key165 in data655){
if(!(key165 === "enforcementLevel")){
const err1123 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165}};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
if(data655.enforcementLevel !== undefined){
let data656 = data655.enforcementLevel;
if(!((((data656 === "advisory") || (data656 === "mandatory")) || (data656 === "remediate")) || (data656 === "disabled"))){
const err1124 = {instancePath:instancePath+"/protection-passphrase-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
}
}
else {
const err1125 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
var _valid110 = _errs1402 === errors;
valid355 = valid355 || _valid110;
if(!valid355){
const err1126 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
else {
errors = _errs1400;
if(vErrors !== null){
if(_errs1400){
vErrors.length = _errs1400;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-key-vault-protected"] !== undefined){
let data657 = data["protection-passphrase-key-vault-protected"];
const _errs1407 = errors;
let valid357 = false;
const _errs1408 = errors;
if(!((((data657 === "advisory") || (data657 === "mandatory")) || (data657 === "remediate")) || (data657 === "disabled"))){
const err1127 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
var _valid111 = _errs1408 === errors;
valid357 = valid357 || _valid111;
const _errs1409 = errors;
if(data657 && typeof data657 == "object" && !Array.isArray(data657)){
for(const key166 in data657){
if(!(key166 === "enforcementLevel")){
const err1128 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166}};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
}
if(data657.enforcementLevel !== undefined){
let data658 = data657.enforcementLevel;
if(!((((data658 === "advisory") || (data658 === "mandatory")) || (data658 === "remediate")) || (data658 === "disabled"))){
const err1129 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
}
}
else {
const err1130 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
var _valid111 = _errs1409 === errors;
valid357 = valid357 || _valid111;
if(!valid357){
const err1131 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
else {
errors = _errs1407;
if(vErrors !== null){
if(_errs1407){
vErrors.length = _errs1407;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-server-protected"] !== undefined){
let data659 = data["protection-server-protected"];
const _errs1414 = errors;
let valid359 = false;
const _errs1415 = errors;
if(!((((data659 === "advisory") || (data659 === "mandatory")) || (data659 === "remediate")) || (data659 === "disabled"))){
const err1132 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
var _valid112 = _errs1415 === errors;
valid359 = valid359 || _valid112;
const _errs1416 = errors;
if(data659 && typeof data659 == "object" && !Array.isArray(data659)){
for(const key167 in data659){
if(!(key167 === "enforcementLevel")){
const err1133 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167}};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
if(data659.enforcementLevel !== undefined){
let data660 = data659.enforcementLevel;
if(!((((data660 === "advisory") || (data660 === "mandatory")) || (data660 === "remediate")) || (data660 === "disabled"))){
const err1134 = {instancePath:instancePath+"/protection-server-protected/enforcementLevel",schemaPath:"#/properties/protection-server-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
}
}
else {
const err1135 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
var _valid112 = _errs1416 === errors;
valid359 = valid359 || _valid112;
if(!valid359){
const err1136 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
else {
errors = _errs1414;
if(vErrors !== null){
if(_errs1414){
vErrors.length = _errs1414;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-group-protected"] !== undefined){
let data661 = data["protection-vault-group-protected"];
const _errs1421 = errors;
let valid361 = false;
const _errs1422 = errors;
if(!((((data661 === "advisory") || (data661 === "mandatory")) || (data661 === "remediate")) || (data661 === "disabled"))){
const err1137 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
var _valid113 = _errs1422 === errors;
valid361 = valid361 || _valid113;
const _errs1423 = errors;
if(data661 && typeof data661 == "object" && !Array.isArray(data661)){
for(const key168 in data661){
if(!(key168 === "enforcementLevel")){
const err1138 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168}};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
}
if(data661.enforcementLevel !== undefined){
let data662 = data661.enforcementLevel;
if(!((((data662 === "advisory") || (data662 === "mandatory")) || (data662 === "remediate")) || (data662 === "disabled"))){
const err1139 = {instancePath:instancePath+"/protection-vault-group-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
}
}
else {
const err1140 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
var _valid113 = _errs1423 === errors;
valid361 = valid361 || _valid113;
if(!valid361){
const err1141 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
else {
errors = _errs1421;
if(vErrors !== null){
if(_errs1421){
vErrors.length = _errs1421;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-catalogue-protected"] !== undefined){
let data663 = data["protection-catalogue-protected"];
const _errs1428 = errors;
let valid363 = false;
const _errs1429 = errors;
if(!((((data663 === "advisory") || (data663 === "mandatory")) || (data663 === "remediate")) || (data663 === "disabled"))){
const err1142 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
var _valid114 = _errs1429 === errors;
valid363 = valid363 || _valid114;
const _errs1430 = errors;
if(data663 && typeof data663 == "object" && !Array.isArray(data663)){
for(const key169 in data663){
if(!(key169 === "enforcementLevel")){
const err1143 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169}};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
}
if(data663.enforcementLevel !== undefined){
let data664 = data663.enforcementLevel;
if(!((((data664 === "advisory") || (data664 === "mandatory")) || (data664 === "remediate")) || (data664 === "disabled"))){
const err1144 = {instancePath:instancePath+"/protection-catalogue-protected/enforcementLevel",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
}
}
else {
const err1145 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
var _valid114 = _errs1430 === errors;
valid363 = valid363 || _valid114;
if(!valid363){
const err1146 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
else {
errors = _errs1428;
if(vErrors !== null){
if(_errs1428){
vErrors.length = _errs1428;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-versioning"] !== undefined){
let data665 = data["protection-store-versioning"];
const _errs1435 = errors;
let valid365 = false;
const _errs1436 = errors;
if(!((((data665 === "advisory") || (data665 === "mandatory")) || (data665 === "remediate")) || (data665 === "disabled"))){
const err1147 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
var _valid115 = _errs1436 === errors;
valid365 = valid365 || _valid115;
const _errs1437 = errors;
if(data665 && typeof data665 == "object" && !Array.isArray(data665)){
for(const key170 in data665){
if(!(key170 === "enforcementLevel")){
const err1148 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key170}};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
}
if(data665.enforcementLevel !== undefined){
let data666 = data665.enforcementLevel;
if(!((((data666 === "advisory") || (data666 === "mandatory")) || (data666 === "remediate")) || (data666 === "disabled"))){
const err1149 = {instancePath:instancePath+"/protection-store-versioning/enforcementLevel",schemaPath:"#/properties/protection-store-versioning/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
}
}
else {
const err1150 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
var _valid115 = _errs1437 === errors;
valid365 = valid365 || _valid115;
if(!valid365){
const err1151 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
else {
errors = _errs1435;
if(vErrors !== null){
if(_errs1435){
vErrors.length = _errs1435;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-soft-delete"] !== undefined){
let data667 = data["protection-store-soft-delete"];
const _errs1442 = errors;
let valid367 = false;
const _errs1443 = errors;
if(!((((data667 === "advisory") || (data667 === "mandatory")) || (data667 === "remediate")) || (data667 === "disabled"))){
const err1152 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
var _valid116 = _errs1443 === errors;
valid367 = valid367 || _valid116;
const _errs1444 = errors;
if(data667 && typeof data667 == "object" && !Array.isArray(data667)){
for(const key171 in data667){
if(!(key171 === "enforcementLevel")){
const err1153 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key171}};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
}
if(data667.enforcementLevel !== undefined){
let data668 = data667.enforcementLevel;
if(!((((data668 === "advisory") || (data668 === "mandatory")) || (data668 === "remediate")) || (data668 === "disabled"))){
const err1154 = {instancePath:instancePath+"/protection-store-soft-delete/enforcementLevel",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
}
}
else {
const err1155 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
var _valid116 = _errs1444 === errors;
valid367 = valid367 || _valid116;
if(!valid367){
const err1156 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
else {
errors = _errs1442;
if(vErrors !== null){
if(_errs1442){
vErrors.length = _errs1442;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-locked"] !== undefined){
let data669 = data["protection-vault-locked"];
const _errs1449 = errors;
let valid369 = false;
const _errs1450 = errors;
if(!((((data669 === "advisory") || (data669 === "mandatory")) || (data669 === "remediate")) || (data669 === "disabled"))){
const err1157 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
var _valid117 = _errs1450 === errors;
valid369 = valid369 || _valid117;
const _errs1451 = errors;
if(data669 && typeof data669 == "object" && !Array.isArray(data669)){
for(const key172 in data669){
if(!(key172 === "enforcementLevel")){
const err1158 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key172}};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
}
if(data669.enforcementLevel !== undefined){
let data670 = data669.enforcementLevel;
if(!((((data670 === "advisory") || (data670 === "mandatory")) || (data670 === "remediate")) || (data670 === "disabled"))){
const err1159 = {instancePath:instancePath+"/protection-vault-locked/enforcementLevel",schemaPath:"#/properties/protection-vault-locked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1159];
}
else {
vErrors.push(err1159);
}
errors++;
}
}
}
else {
const err1160 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
var _valid117 = _errs1451 === errors;
valid369 = valid369 || _valid117;
if(!valid369){
const err1161 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
else {
errors = _errs1449;
if(vErrors !== null){
if(_errs1449){
vErrors.length = _errs1449;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-no-read-only-lock"] !== undefined){
let data671 = data["protection-no-read-only-lock"];
const _errs1456 = errors;
let valid371 = false;
const _errs1457 = errors;
if(!((((data671 === "advisory") || (data671 === "mandatory")) || (data671 === "remediate")) || (data671 === "disabled"))){
const err1162 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
var _valid118 = _errs1457 === errors;
valid371 = valid371 || _valid118;
const _errs1458 = errors;
if(data671 && typeof data671 == "object" && !Array.isArray(data671)){
for(const key173 in data671){
if(!(key173 === "enforcementLevel")){
const err1163 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key173}};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
}
if(data671.enforcementLevel !== undefined){
let data672 = data671.enforcementLevel;
if(!((((data672 === "advisory") || (data672 === "mandatory")) || (data672 === "remediate")) || (data672 === "disabled"))){
const err1164 = {instancePath:instancePath+"/protection-no-read-only-lock/enforcementLevel",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1164];
}
else {
vErrors.push(err1164);
}
errors++;
}
}
}
else {
const err1165 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
var _valid118 = _errs1458 === errors;
valid371 = valid371 || _valid118;
if(!valid371){
const err1166 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
else {
errors = _errs1456;
if(vErrors !== null){
if(_errs1456){
vErrors.length = _errs1456;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-machine-backup"] !== undefined){
let data673 = data["protection-machine-backup"];
const _errs1463 = errors;
let valid373 = false;
const _errs1464 = errors;
if(!((((data673 === "advisory") || (data673 === "mandatory")) || (data673 === "remediate")) || (data673 === "disabled"))){
const err1167 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
var _valid119 = _errs1464 === errors;
valid373 = valid373 || _valid119;
const _errs1465 = errors;
if(data673 && typeof data673 == "object" && !Array.isArray(data673)){
for(const key174 in data673){
if(!(key174 === "enforcementLevel")){
const err1168 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174}};
if(vErrors === null){
vErrors = [err1168];
}
else {
vErrors.push(err1168);
}
errors++;
}
}
if(data673.enforcementLevel !== undefined){
let data674 = data673.enforcementLevel;
if(!((((data674 === "advisory") || (data674 === "mandatory")) || (data674 === "remediate")) || (data674 === "disabled"))){
const err1169 = {instancePath:instancePath+"/protection-machine-backup/enforcementLevel",schemaPath:"#/properties/protection-machine-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1169];
}
else {
vErrors.push(err1169);
}
errors++;
}
}
}
else {
const err1170 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1170];
}
else {
vErrors.push(err1170);
}
errors++;
}
var _valid119 = _errs1465 === errors;
valid373 = valid373 || _valid119;
if(!valid373){
const err1171 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
else {
errors = _errs1463;
if(vErrors !== null){
if(_errs1463){
vErrors.length = _errs1463;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-required-tags"] !== undefined){
let data675 = data["tagging-required-tags"];
const _errs1470 = errors;
let valid375 = false;
const _errs1471 = errors;
if(!((((data675 === "advisory") || (data675 === "mandatory")) || (data675 === "remediate")) || (data675 === "disabled"))){
const err1172 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-required-tags"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
var _valid120 = _errs1471 === errors;
valid375 = valid375 || _valid120;
const _errs1472 = errors;
if(data675 && typeof data675 == "object" && !Array.isArray(data675)){
for(const key175 in data675){
if(!(((key175 === "enforcementLevel") || (key175 === "requiredTags")) || (key175 === "everyResource"))){
const err1173 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key175}};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
}
if(data675.enforcementLevel !== undefined){
let data676 = data675.enforcementLevel;
if(!((((data676 === "advisory") || (data676 === "mandatory")) || (data676 === "remediate")) || (data676 === "disabled"))){
const err1174 = {instancePath:instancePath+"/tagging-required-tags/enforcementLevel",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-required-tags"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1174];
}
else {
vErrors.push(err1174);
}
errors++;
}
}
if(data675.requiredTags !== undefined){
let data677 = data675.requiredTags;
if(Array.isArray(data677)){
const len26 = data677.length;
for(let i50=0; i50<len26; i50++){
let data678 = data677[i50];
if(typeof data678 === "string"){
if(func6(data678) < 1){
const err1175 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i50,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
}
else {
const err1176 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i50,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1176];
}
else {
vErrors.push(err1176);
}
errors++;
}
}
let i51 = data677.length;
let j24;
if(i51 > 1){
const indices18 = {};
for(;i51--;){
let item18 = data677[i51];
if(typeof item18 !== "string"){
continue;
}
if(typeof indices18[item18] == "number"){
j24 = indices18[item18];
const err1177 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i51, j: j24}};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
break;
}
indices18[item18] = i51;
}
}
}
else {
const err1178 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1178];
}
else {
vErrors.push(err1178);
}
errors++;
}
}
if(data675.everyResource !== undefined){
if(typeof data675.everyResource !== "boolean"){
const err1179 = {instancePath:instancePath+"/tagging-required-tags/everyResource",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1179];
}
else {
vErrors.push(err1179);
}
errors++;
}
}
}
else {
const err1180 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1180];
}
else {
vErrors.push(err1180);
}
errors++;
}
var _valid120 = _errs1472 === errors;
valid375 = valid375 || _valid120;
if(!valid375){
const err1181 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
else {
errors = _errs1470;
if(vErrors !== null){
if(_errs1470){
vErrors.length = _errs1470;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-tag-limits"] !== undefined){
let data680 = data["tagging-tag-limits"];
const _errs1483 = errors;
let valid380 = false;
const _errs1484 = errors;
if(!((((data680 === "advisory") || (data680 === "mandatory")) || (data680 === "remediate")) || (data680 === "disabled"))){
const err1182 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-tag-limits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1182];
}
else {
vErrors.push(err1182);
}
errors++;
}
var _valid121 = _errs1484 === errors;
valid380 = valid380 || _valid121;
const _errs1485 = errors;
if(data680 && typeof data680 == "object" && !Array.isArray(data680)){
for(const key176 in data680){
if(!(key176 === "enforcementLevel")){
const err1183 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key176}};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
}
if(data680.enforcementLevel !== undefined){
let data681 = data680.enforcementLevel;
if(!((((data681 === "advisory") || (data681 === "mandatory")) || (data681 === "remediate")) || (data681 === "disabled"))){
const err1184 = {instancePath:instancePath+"/tagging-tag-limits/enforcementLevel",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-tag-limits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1184];
}
else {
vErrors.push(err1184);
}
errors++;
}
}
}
else {
const err1185 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
var _valid121 = _errs1485 === errors;
valid380 = valid380 || _valid121;
if(!valid380){
const err1186 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
}
errors++;
}
else {
errors = _errs1483;
if(vErrors !== null){
if(_errs1483){
vErrors.length = _errs1483;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-region-known"] !== undefined){
let data682 = data["tagging-region-known"];
const _errs1490 = errors;
let valid382 = false;
const _errs1491 = errors;
if(!((((data682 === "advisory") || (data682 === "mandatory")) || (data682 === "remediate")) || (data682 === "disabled"))){
const err1187 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-region-known"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
var _valid122 = _errs1491 === errors;
valid382 = valid382 || _valid122;
const _errs1492 = errors;
if(data682 && typeof data682 == "object" && !Array.isArray(data682)){
for(const key177 in data682){
if(!((key177 === "enforcementLevel") || (key177 === "otherRegions"))){
const err1188 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key177}};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
}
if(data682.enforcementLevel !== undefined){
let data683 = data682.enforcementLevel;
if(!((((data683 === "advisory") || (data683 === "mandatory")) || (data683 === "remediate")) || (data683 === "disabled"))){
const err1189 = {instancePath:instancePath+"/tagging-region-known/enforcementLevel",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-region-known"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1189];
}
else {
vErrors.push(err1189);
}
errors++;
}
}
if(data682.otherRegions !== undefined){
let data684 = data682.otherRegions;
if(Array.isArray(data684)){
const len27 = data684.length;
for(let i52=0; i52<len27; i52++){
let data685 = data684[i52];
if(typeof data685 === "string"){
if(func6(data685) < 1){
const err1190 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i52,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
}
else {
const err1191 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i52,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
}
}
let i53 = data684.length;
let j25;
if(i53 > 1){
const indices19 = {};
for(;i53--;){
let item19 = data684[i53];
if(typeof item19 !== "string"){
continue;
}
if(typeof indices19[item19] == "number"){
j25 = indices19[item19];
const err1192 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i53, j: j25}};
if(vErrors === null){
vErrors = [err1192];
}
else {
vErrors.push(err1192);
}
errors++;
break;
}
indices19[item19] = i53;
}
}
}
else {
const err1193 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
}
}
else {
const err1194 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1194];
}
else {
vErrors.push(err1194);
}
errors++;
}
var _valid122 = _errs1492 === errors;
valid382 = valid382 || _valid122;
if(!valid382){
const err1195 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
else {
errors = _errs1490;
if(vErrors !== null){
if(_errs1490){
vErrors.length = _errs1490;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-allowed-regions"] !== undefined){
let data686 = data["tagging-allowed-regions"];
const _errs1501 = errors;
let valid387 = false;
const _errs1502 = errors;
if(!((((data686 === "advisory") || (data686 === "mandatory")) || (data686 === "remediate")) || (data686 === "disabled"))){
const err1196 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-allowed-regions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
var _valid123 = _errs1502 === errors;
valid387 = valid387 || _valid123;
const _errs1503 = errors;
if(data686 && typeof data686 == "object" && !Array.isArray(data686)){
for(const key178 in data686){
if(!((key178 === "enforcementLevel") || (key178 === "allowedRegions"))){
const err1197 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key178}};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
}
if(data686.enforcementLevel !== undefined){
let data687 = data686.enforcementLevel;
if(!((((data687 === "advisory") || (data687 === "mandatory")) || (data687 === "remediate")) || (data687 === "disabled"))){
const err1198 = {instancePath:instancePath+"/tagging-allowed-regions/enforcementLevel",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-allowed-regions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1198];
}
else {
vErrors.push(err1198);
}
errors++;
}
}
if(data686.allowedRegions !== undefined){
let data688 = data686.allowedRegions;
if(Array.isArray(data688)){
const len28 = data688.length;
for(let i54=0; i54<len28; i54++){
let data689 = data688[i54];
if(typeof data689 === "string"){
if(func6(data689) < 1){
const err1199 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i54,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
}
else {
const err1200 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i54,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
}
}
let i55 = data688.length;
let j26;
if(i55 > 1){
const indices20 = {};
for(;i55--;){
let item20 = data688[i55];
if(typeof item20 !== "string"){
continue;
}
if(typeof indices20[item20] == "number"){
j26 = indices20[item20];
const err1201 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i55, j: j26}};
if(vErrors === null){
vErrors = [err1201];
}
else {
vErrors.push(err1201);
}
errors++;
break;
}
indices20[item20] = i55;
}
}
}
else {
const err1202 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
}
}
else {
const err1203 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
var _valid123 = _errs1503 === errors;
valid387 = valid387 || _valid123;
if(!valid387){
const err1204 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
else {
errors = _errs1501;
if(vErrors !== null){
if(_errs1501){
vErrors.length = _errs1501;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-one-way-doors"] !== undefined){
let data690 = data["lifecycle-one-way-doors"];
const _errs1512 = errors;
let valid392 = false;
const _errs1513 = errors;
if(!((((data690 === "advisory") || (data690 === "mandatory")) || (data690 === "remediate")) || (data690 === "disabled"))){
const err1205 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-one-way-doors"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1205];
}
else {
vErrors.push(err1205);
}
errors++;
}
var _valid124 = _errs1513 === errors;
valid392 = valid392 || _valid124;
const _errs1514 = errors;
if(data690 && typeof data690 == "object" && !Array.isArray(data690)){
for(const key179 in data690){
if(!(key179 === "enforcementLevel")){
const err1206 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key179}};
if(vErrors === null){
vErrors = [err1206];
}
else {
vErrors.push(err1206);
}
errors++;
}
}
if(data690.enforcementLevel !== undefined){
let data691 = data690.enforcementLevel;
if(!((((data691 === "advisory") || (data691 === "mandatory")) || (data691 === "remediate")) || (data691 === "disabled"))){
const err1207 = {instancePath:instancePath+"/lifecycle-one-way-doors/enforcementLevel",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-one-way-doors"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1207];
}
else {
vErrors.push(err1207);
}
errors++;
}
}
}
else {
const err1208 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1208];
}
else {
vErrors.push(err1208);
}
errors++;
}
var _valid124 = _errs1514 === errors;
valid392 = valid392 || _valid124;
if(!valid392){
const err1209 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1209];
}
else {
vErrors.push(err1209);
}
errors++;
}
else {
errors = _errs1512;
if(vErrors !== null){
if(_errs1512){
vErrors.length = _errs1512;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-size-lasts"] !== undefined){
let data692 = data["lifecycle-size-lasts"];
const _errs1519 = errors;
let valid394 = false;
const _errs1520 = errors;
if(!((((data692 === "advisory") || (data692 === "mandatory")) || (data692 === "remediate")) || (data692 === "disabled"))){
const err1210 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-size-lasts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
var _valid125 = _errs1520 === errors;
valid394 = valid394 || _valid125;
const _errs1521 = errors;
if(data692 && typeof data692 == "object" && !Array.isArray(data692)){
for(const key180 in data692){
if(!((key180 === "enforcementLevel") || (key180 === "plannedYears"))){
const err1211 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180}};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
}
errors++;
}
}
if(data692.enforcementLevel !== undefined){
let data693 = data692.enforcementLevel;
if(!((((data693 === "advisory") || (data693 === "mandatory")) || (data693 === "remediate")) || (data693 === "disabled"))){
const err1212 = {instancePath:instancePath+"/lifecycle-size-lasts/enforcementLevel",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-size-lasts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
}
if(data692.plannedYears !== undefined){
let data694 = data692.plannedYears;
if(!(((typeof data694 == "number") && (!(data694 % 1) && !isNaN(data694))) && (isFinite(data694)))){
const err1213 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
}
errors++;
}
if((typeof data694 == "number") && (isFinite(data694))){
if(data694 > 30 || isNaN(data694)){
const err1214 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1214];
}
else {
vErrors.push(err1214);
}
errors++;
}
if(data694 < 1 || isNaN(data694)){
const err1215 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
}
}
}
else {
const err1216 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
}
errors++;
}
var _valid125 = _errs1521 === errors;
valid394 = valid394 || _valid125;
if(!valid394){
const err1217 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1217];
}
else {
vErrors.push(err1217);
}
errors++;
}
else {
errors = _errs1519;
if(vErrors !== null){
if(_errs1519){
vErrors.length = _errs1519;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-lasts"] !== undefined){
let data695 = data["lifecycle-os-disk-lasts"];
const _errs1528 = errors;
let valid396 = false;
const _errs1529 = errors;
if(!((((data695 === "advisory") || (data695 === "mandatory")) || (data695 === "remediate")) || (data695 === "disabled"))){
const err1218 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-lasts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
var _valid126 = _errs1529 === errors;
valid396 = valid396 || _valid126;
const _errs1530 = errors;
if(data695 && typeof data695 == "object" && !Array.isArray(data695)){
for(const key181 in data695){
if(!((key181 === "enforcementLevel") || (key181 === "plannedYears"))){
const err1219 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181}};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
}
if(data695.enforcementLevel !== undefined){
let data696 = data695.enforcementLevel;
if(!((((data696 === "advisory") || (data696 === "mandatory")) || (data696 === "remediate")) || (data696 === "disabled"))){
const err1220 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/enforcementLevel",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-lasts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
}
if(data695.plannedYears !== undefined){
let data697 = data695.plannedYears;
if(!(((typeof data697 == "number") && (!(data697 % 1) && !isNaN(data697))) && (isFinite(data697)))){
const err1221 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
if((typeof data697 == "number") && (isFinite(data697))){
if(data697 > 30 || isNaN(data697)){
const err1222 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
if(data697 < 1 || isNaN(data697)){
const err1223 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
}
}
}
else {
const err1224 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
var _valid126 = _errs1530 === errors;
valid396 = valid396 || _valid126;
if(!valid396){
const err1225 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1225];
}
else {
vErrors.push(err1225);
}
errors++;
}
else {
errors = _errs1528;
if(vErrors !== null){
if(_errs1528){
vErrors.length = _errs1528;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-windows-supported"] !== undefined){
let data698 = data["lifecycle-windows-supported"];
const _errs1537 = errors;
let valid398 = false;
const _errs1538 = errors;
if(!((((data698 === "advisory") || (data698 === "mandatory")) || (data698 === "remediate")) || (data698 === "disabled"))){
const err1226 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-windows-supported"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
var _valid127 = _errs1538 === errors;
valid398 = valid398 || _valid127;
const _errs1539 = errors;
if(data698 && typeof data698 == "object" && !Array.isArray(data698)){
for(const key182 in data698){
if(!((key182 === "enforcementLevel") || (key182 === "plannedYears"))){
const err1227 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key182}};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
}
if(data698.enforcementLevel !== undefined){
let data699 = data698.enforcementLevel;
if(!((((data699 === "advisory") || (data699 === "mandatory")) || (data699 === "remediate")) || (data699 === "disabled"))){
const err1228 = {instancePath:instancePath+"/lifecycle-windows-supported/enforcementLevel",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-windows-supported"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
}
if(data698.plannedYears !== undefined){
let data700 = data698.plannedYears;
if(!(((typeof data700 == "number") && (!(data700 % 1) && !isNaN(data700))) && (isFinite(data700)))){
const err1229 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1229];
}
else {
vErrors.push(err1229);
}
errors++;
}
if((typeof data700 == "number") && (isFinite(data700))){
if(data700 > 30 || isNaN(data700)){
const err1230 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
if(data700 < 1 || isNaN(data700)){
const err1231 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1231];
}
else {
vErrors.push(err1231);
}
errors++;
}
}
}
}
else {
const err1232 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
var _valid127 = _errs1539 === errors;
valid398 = valid398 || _valid127;
if(!valid398){
const err1233 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
else {
errors = _errs1537;
if(vErrors !== null){
if(_errs1537){
vErrors.length = _errs1537;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-encryption"] !== undefined){
let data701 = data["lifecycle-os-disk-encryption"];
const _errs1546 = errors;
let valid400 = false;
const _errs1547 = errors;
if(!((((data701 === "advisory") || (data701 === "mandatory")) || (data701 === "remediate")) || (data701 === "disabled"))){
const err1234 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-encryption"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
var _valid128 = _errs1547 === errors;
valid400 = valid400 || _valid128;
const _errs1548 = errors;
if(data701 && typeof data701 == "object" && !Array.isArray(data701)){
for(const key183 in data701){
if(!((key183 === "enforcementLevel") || (key183 === "plannedYears"))){
const err1235 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key183}};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
}
if(data701.enforcementLevel !== undefined){
let data702 = data701.enforcementLevel;
if(!((((data702 === "advisory") || (data702 === "mandatory")) || (data702 === "remediate")) || (data702 === "disabled"))){
const err1236 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/enforcementLevel",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-encryption"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
}
if(data701.plannedYears !== undefined){
let data703 = data701.plannedYears;
if(!(((typeof data703 == "number") && (!(data703 % 1) && !isNaN(data703))) && (isFinite(data703)))){
const err1237 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1237];
}
else {
vErrors.push(err1237);
}
errors++;
}
if((typeof data703 == "number") && (isFinite(data703))){
if(data703 > 30 || isNaN(data703)){
const err1238 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1238];
}
else {
vErrors.push(err1238);
}
errors++;
}
if(data703 < 1 || isNaN(data703)){
const err1239 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1239];
}
else {
vErrors.push(err1239);
}
errors++;
}
}
}
}
else {
const err1240 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1240];
}
else {
vErrors.push(err1240);
}
errors++;
}
var _valid128 = _errs1548 === errors;
valid400 = valid400 || _valid128;
if(!valid400){
const err1241 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1241];
}
else {
vErrors.push(err1241);
}
errors++;
}
else {
errors = _errs1546;
if(vErrors !== null){
if(_errs1546){
vErrors.length = _errs1546;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-no-preview-api"] !== undefined){
let data704 = data["lifecycle-no-preview-api"];
const _errs1555 = errors;
let valid402 = false;
const _errs1556 = errors;
if(!((((data704 === "advisory") || (data704 === "mandatory")) || (data704 === "remediate")) || (data704 === "disabled"))){
const err1242 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-no-preview-api"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1242];
}
else {
vErrors.push(err1242);
}
errors++;
}
var _valid129 = _errs1556 === errors;
valid402 = valid402 || _valid129;
const _errs1557 = errors;
if(data704 && typeof data704 == "object" && !Array.isArray(data704)){
for(const key184 in data704){
if(!(key184 === "enforcementLevel")){
const err1243 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key184}};
if(vErrors === null){
vErrors = [err1243];
}
else {
vErrors.push(err1243);
}
errors++;
}
}
if(data704.enforcementLevel !== undefined){
let data705 = data704.enforcementLevel;
if(!((((data705 === "advisory") || (data705 === "mandatory")) || (data705 === "remediate")) || (data705 === "disabled"))){
const err1244 = {instancePath:instancePath+"/lifecycle-no-preview-api/enforcementLevel",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-no-preview-api"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1244];
}
else {
vErrors.push(err1244);
}
errors++;
}
}
}
else {
const err1245 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1245];
}
else {
vErrors.push(err1245);
}
errors++;
}
var _valid129 = _errs1557 === errors;
valid402 = valid402 || _valid129;
if(!valid402){
const err1246 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1246];
}
else {
vErrors.push(err1246);
}
errors++;
}
else {
errors = _errs1555;
if(vErrors !== null){
if(_errs1555){
vErrors.length = _errs1555;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-current-modules"] !== undefined){
let data706 = data["lifecycle-current-modules"];
const _errs1562 = errors;
let valid404 = false;
const _errs1563 = errors;
if(!((((data706 === "advisory") || (data706 === "mandatory")) || (data706 === "remediate")) || (data706 === "disabled"))){
const err1247 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-current-modules"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1247];
}
else {
vErrors.push(err1247);
}
errors++;
}
var _valid130 = _errs1563 === errors;
valid404 = valid404 || _valid130;
const _errs1564 = errors;
if(data706 && typeof data706 == "object" && !Array.isArray(data706)){
for(const key185 in data706){
if(!(key185 === "enforcementLevel")){
const err1248 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key185}};
if(vErrors === null){
vErrors = [err1248];
}
else {
vErrors.push(err1248);
}
errors++;
}
}
if(data706.enforcementLevel !== undefined){
let data707 = data706.enforcementLevel;
if(!((((data707 === "advisory") || (data707 === "mandatory")) || (data707 === "remediate")) || (data707 === "disabled"))){
const err1249 = {instancePath:instancePath+"/lifecycle-current-modules/enforcementLevel",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-current-modules"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1249];
}
else {
vErrors.push(err1249);
}
errors++;
}
}
}
else {
const err1250 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1250];
}
else {
vErrors.push(err1250);
}
errors++;
}
var _valid130 = _errs1564 === errors;
valid404 = valid404 || _valid130;
if(!valid404){
const err1251 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1251];
}
else {
vErrors.push(err1251);
}
errors++;
}
else {
errors = _errs1562;
if(vErrors !== null){
if(_errs1562){
vErrors.length = _errs1562;
}
else {
vErrors = null;
}
}
}
}
if(data["types-arm-type"] !== undefined){
let data708 = data["types-arm-type"];
const _errs1569 = errors;
let valid406 = false;
const _errs1570 = errors;
if(!((((data708 === "advisory") || (data708 === "mandatory")) || (data708 === "remediate")) || (data708 === "disabled"))){
const err1252 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1252];
}
else {
vErrors.push(err1252);
}
errors++;
}
var _valid131 = _errs1570 === errors;
valid406 = valid406 || _valid131;
const _errs1571 = errors;
if(data708 && typeof data708 == "object" && !Array.isArray(data708)){
for(const key186 in data708){
if(!(key186 === "enforcementLevel")){
const err1253 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key186}};
if(vErrors === null){
vErrors = [err1253];
}
else {
vErrors.push(err1253);
}
errors++;
}
}
if(data708.enforcementLevel !== undefined){
let data709 = data708.enforcementLevel;
if(!((((data709 === "advisory") || (data709 === "mandatory")) || (data709 === "remediate")) || (data709 === "disabled"))){
const err1254 = {instancePath:instancePath+"/types-arm-type/enforcementLevel",schemaPath:"#/properties/types-arm-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1254];
}
else {
vErrors.push(err1254);
}
errors++;
}
}
}
else {
const err1255 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1255];
}
else {
vErrors.push(err1255);
}
errors++;
}
var _valid131 = _errs1571 === errors;
valid406 = valid406 || _valid131;
if(!valid406){
const err1256 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1256];
}
else {
vErrors.push(err1256);
}
errors++;
}
else {
errors = _errs1569;
if(vErrors !== null){
if(_errs1569){
vErrors.length = _errs1569;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1257 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1257];
}
else {
vErrors.push(err1257);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

