// Generated from config.schema.json by scripts/generatePolicySchema.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"all":{"enum":["advisory","mandatory","remediate","disabled"]},"pack-settings":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"},"environmentTag":{"type":"string","minLength":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"}}}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","resource","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1},"resource":{"type":"string","minLength":1},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"reportUnknown":{"type":"boolean"},"servers":{"type":"object","additionalProperties":false,"properties":{"tag":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},"names":{"type":"array","items":{"type":"string","minLength":1}}}}}},"vault-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-region-of-servers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-allowed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}}]},"vault-cross-region-restore-needs-geo":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-needs-public-access":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-subscription-restore-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-hybrid-security-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-resource-guard":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-system-assigned-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-complete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off-with-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-job-failure-alerts-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-classic-alerts-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-for-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-private-endpoint-before-server":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoints-per-vault":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet-advised":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-dynamic-addresses":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zone-group":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones-linked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-release":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-image-with-desktop":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-source":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-azure-edition":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"acceptAzureEdition":{"type":"boolean"}}}]},"compute-full-size-image":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-size-known":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-size-minimum":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-standard-tier":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-allowed-sizes":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-scsi-disks":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-nested-virtualization":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-generation":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-trusted-launch-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-trusted-launch":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-encryption-at-host-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-encryption-at-host":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-accelerated-networking-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-accelerated-networking":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-os-disk-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-premium-os-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"acceptStandardDisks":{"type":"boolean"}}}]},"compute-computer-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-machine-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-administrator-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-fixed-at-creation":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-no-other-applications":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-system-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-regular-priority":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-patch-mode":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-automatic-updates":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-scheduled-restarts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-patch-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-hybrid-benefit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-has-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-count":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-own-resource":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-detach-on-deletion":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-unique":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-host-caching-none":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-managed-disks-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-not-shared":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-av2-pool-limits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-size-tested":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-capacity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}}]},"storage-pool-capacity-floor":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}}]},"storage-os-disk-persistent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-not-hdd":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-premium-disk-on-premium-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-zonal-disk-on-zonal-machine":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-ultra-disk-enabled":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-in-machine-zone":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-aligned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-azure-disk-encryption":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-encryption-settings-on-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-write-accelerator-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-https-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-tls12":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-public-blobs":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-shared-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-secret-inputs":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-no-secret-in-extension-settings":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-no-secret-in-run-command":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-no-secret-in-tags":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-no-secret-in-custom-data":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-no-custom-data":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-command-in-protected-settings":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-script-without-storage-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-join-password-by-reference":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-key-vault-readable-by-platform":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-key-vault-purge-protection":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-key-vault-soft-delete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-key-vault-retention":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"minimumDays":{"type":"integer","minimum":7,"maximum":90}}}]},"credentials-key-vault-roles":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-key-vault-network":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-passphrase-length":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-passphrase-ascii":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-passphrase-characters":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-passphrase-stable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-passphrase-in-key-vault":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-passphrase-readable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-vault-saves-passphrases":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"agentSavesPassphrases":{"type":"boolean"}}}]},"credentials-server-role-scope":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-server-role-least":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-server-one-vault":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-server-backup-operator":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"credentials-role-principal-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-server-recognised":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-server-installed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-extensions-allowed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-one-custom-script-extension":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-script-settings":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-extension-publisher":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-handler-version":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-known-extensions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedTypes":{"type":"array","items":{"type":"string"}}}}]},"installation-failures-not-suppressed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-extensions-in-sequence":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-script-after-join":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-script-after-roles":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-script-after-way-out":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-script-timeout":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-run-command-fails-visibly":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-domain-join":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-join-domain-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-join-account":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-join-password-given":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-join-unit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-join-options":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-join-restart":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-join-written-once":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics-dedicated":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-workspace-retention":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"retentionDaysMin":{"type":"integer","minimum":1}}}]},"monitoring-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-no-legacy-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-data-collection":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-alerts-reach-people":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-action-group-receivers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-antimalware-exclusions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-maintenance-assigned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-update-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-data-disks-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-key-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-server-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-group-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-catalogue-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-versioning":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-soft-delete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-locked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-no-read-only-lock":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-machine-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"tagging-required-tags":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"everyResource":{"type":"boolean"}}}]},"tagging-tag-limits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"tagging-region-known":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"tagging-allowed-regions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"lifecycle-one-way-doors":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"lifecycle-size-lasts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-os-disk-lasts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-windows-supported":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-os-disk-encryption":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-no-preview-api":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"lifecycle-current-modules":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"types-arm-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]}},"$defs":{"levels":{"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-release":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-with-desktop":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-source":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-azure-edition":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-full-size-image":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-known":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-minimum":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-standard-tier":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-allowed-sizes":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scsi-disks":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-nested-virtualization":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-generation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-os-disk-size":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-premium-os-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-computer-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-machine-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-administrator-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-fixed-at-creation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-no-other-applications":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-system-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-regular-priority":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-mode":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-automatic-updates":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scheduled-restarts":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-hybrid-benefit":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-secret-inputs":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-secret-in-extension-settings":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-secret-in-run-command":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-secret-in-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-secret-in-custom-data":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-custom-data":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-command-in-protected-settings":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-script-without-storage-key":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-join-password-by-reference":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-readable-by-platform":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-purge-protection":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-roles":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-network":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-length":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-ascii":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-characters":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-stable":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-in-key-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-readable":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-vault-saves-passphrases":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-server-role-scope":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-server-role-least":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-server-one-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-server-backup-operator":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-role-principal-type":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-server-recognised":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-server-installed":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-extensions-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-settings":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-extension-publisher":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-handler-version":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-known-extensions":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-failures-not-suppressed":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-extensions-in-sequence":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-after-join":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-after-roles":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-after-way-out":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-timeout":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-run-command-fails-visibly":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-domain-join":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-domain-name":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-account":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-password-given":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-unit":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-options":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-restart":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-written-once":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-required-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-tag-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-region-known":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-allowed-regions":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-one-way-doors":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-size-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-windows-supported":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-no-preview-api":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-current-modules":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}},"parameters":{"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean"}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean"}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"credentials-key-vault-retention":{"type":"object","additionalProperties":false,"properties":{"minimumDays":{"type":"integer","minimum":7,"maximum":90}}},"credentials-vault-saves-passphrases":{"type":"object","additionalProperties":false,"properties":{"agentSavesPassphrases":{"type":"boolean"}}},"installation-known-extensions":{"type":"object","additionalProperties":false,"properties":{"allowedTypes":{"type":"array","items":{"type":"string"}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"everyResource":{"type":"boolean"}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-release":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-with-desktop":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-source":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-azure-edition":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-full-size-image":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-known":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-minimum":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-standard-tier":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-allowed-sizes":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scsi-disks":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-nested-virtualization":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-generation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-os-disk-size":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-premium-os-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-computer-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-machine-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-administrator-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-fixed-at-creation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-no-other-applications":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-system-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-regular-priority":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-mode":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-automatic-updates":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scheduled-restarts":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-hybrid-benefit":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-secret-inputs":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-secret-in-extension-settings":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-secret-in-run-command":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-secret-in-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-secret-in-custom-data":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-no-custom-data":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-command-in-protected-settings":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-script-without-storage-key":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-join-password-by-reference":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-readable-by-platform":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-purge-protection":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-roles":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-key-vault-network":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-length":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-ascii":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-characters":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-stable":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-in-key-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-passphrase-readable":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-vault-saves-passphrases":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-server-role-scope":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-server-role-least":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-server-one-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-server-backup-operator":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials-role-principal-type":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-server-recognised":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-server-installed":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-extensions-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-settings":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-extension-publisher":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-handler-version":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-known-extensions":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-failures-not-suppressed":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-extensions-in-sequence":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-after-join":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-after-roles":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-after-way-out":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-script-timeout":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-run-command-fails-visibly":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-domain-join":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-domain-name":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-account":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-password-given":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-unit":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-options":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-restart":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-join-written-once":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-required-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-tag-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-region-known":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-allowed-regions":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-one-way-doors":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-size-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-windows-supported":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-no-preview-api":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-current-modules":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean"}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean"}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"credentials-key-vault-retention":{"type":"object","additionalProperties":false,"properties":{"minimumDays":{"type":"integer","minimum":7,"maximum":90}}},"credentials-vault-saves-passphrases":{"type":"object","additionalProperties":false,"properties":{"agentSavesPassphrases":{"type":"boolean"}}},"installation-known-extensions":{"type":"object","additionalProperties":false,"properties":{"allowedTypes":{"type":"array","items":{"type":"string"}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"everyResource":{"type":"boolean"}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}}};
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
if(data4["credentials-secret-inputs"] !== undefined){
let data101 = data4["credentials-secret-inputs"];
if(!((((data101 === "advisory") || (data101 === "mandatory")) || (data101 === "remediate")) || (data101 === "disabled"))){
const err102 = {instancePath:instancePath+"/pack-settings/levels/credentials-secret-inputs",schemaPath:"#/$defs/levels/properties/credentials-secret-inputs/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-secret-inputs"].enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data4["credentials-no-secret-in-extension-settings"] !== undefined){
let data102 = data4["credentials-no-secret-in-extension-settings"];
if(!((((data102 === "advisory") || (data102 === "mandatory")) || (data102 === "remediate")) || (data102 === "disabled"))){
const err103 = {instancePath:instancePath+"/pack-settings/levels/credentials-no-secret-in-extension-settings",schemaPath:"#/$defs/levels/properties/credentials-no-secret-in-extension-settings/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-secret-in-extension-settings"].enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data4["credentials-no-secret-in-run-command"] !== undefined){
let data103 = data4["credentials-no-secret-in-run-command"];
if(!((((data103 === "advisory") || (data103 === "mandatory")) || (data103 === "remediate")) || (data103 === "disabled"))){
const err104 = {instancePath:instancePath+"/pack-settings/levels/credentials-no-secret-in-run-command",schemaPath:"#/$defs/levels/properties/credentials-no-secret-in-run-command/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-secret-in-run-command"].enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data4["credentials-no-secret-in-tags"] !== undefined){
let data104 = data4["credentials-no-secret-in-tags"];
if(!((((data104 === "advisory") || (data104 === "mandatory")) || (data104 === "remediate")) || (data104 === "disabled"))){
const err105 = {instancePath:instancePath+"/pack-settings/levels/credentials-no-secret-in-tags",schemaPath:"#/$defs/levels/properties/credentials-no-secret-in-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-secret-in-tags"].enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data4["credentials-no-secret-in-custom-data"] !== undefined){
let data105 = data4["credentials-no-secret-in-custom-data"];
if(!((((data105 === "advisory") || (data105 === "mandatory")) || (data105 === "remediate")) || (data105 === "disabled"))){
const err106 = {instancePath:instancePath+"/pack-settings/levels/credentials-no-secret-in-custom-data",schemaPath:"#/$defs/levels/properties/credentials-no-secret-in-custom-data/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-secret-in-custom-data"].enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data4["credentials-no-custom-data"] !== undefined){
let data106 = data4["credentials-no-custom-data"];
if(!((((data106 === "advisory") || (data106 === "mandatory")) || (data106 === "remediate")) || (data106 === "disabled"))){
const err107 = {instancePath:instancePath+"/pack-settings/levels/credentials-no-custom-data",schemaPath:"#/$defs/levels/properties/credentials-no-custom-data/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-custom-data"].enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data4["credentials-command-in-protected-settings"] !== undefined){
let data107 = data4["credentials-command-in-protected-settings"];
if(!((((data107 === "advisory") || (data107 === "mandatory")) || (data107 === "remediate")) || (data107 === "disabled"))){
const err108 = {instancePath:instancePath+"/pack-settings/levels/credentials-command-in-protected-settings",schemaPath:"#/$defs/levels/properties/credentials-command-in-protected-settings/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-command-in-protected-settings"].enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data4["credentials-script-without-storage-key"] !== undefined){
let data108 = data4["credentials-script-without-storage-key"];
if(!((((data108 === "advisory") || (data108 === "mandatory")) || (data108 === "remediate")) || (data108 === "disabled"))){
const err109 = {instancePath:instancePath+"/pack-settings/levels/credentials-script-without-storage-key",schemaPath:"#/$defs/levels/properties/credentials-script-without-storage-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-script-without-storage-key"].enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data4["credentials-join-password-by-reference"] !== undefined){
let data109 = data4["credentials-join-password-by-reference"];
if(!((((data109 === "advisory") || (data109 === "mandatory")) || (data109 === "remediate")) || (data109 === "disabled"))){
const err110 = {instancePath:instancePath+"/pack-settings/levels/credentials-join-password-by-reference",schemaPath:"#/$defs/levels/properties/credentials-join-password-by-reference/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-join-password-by-reference"].enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data4["credentials-key-vault-readable-by-platform"] !== undefined){
let data110 = data4["credentials-key-vault-readable-by-platform"];
if(!((((data110 === "advisory") || (data110 === "mandatory")) || (data110 === "remediate")) || (data110 === "disabled"))){
const err111 = {instancePath:instancePath+"/pack-settings/levels/credentials-key-vault-readable-by-platform",schemaPath:"#/$defs/levels/properties/credentials-key-vault-readable-by-platform/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-readable-by-platform"].enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data4["credentials-key-vault-purge-protection"] !== undefined){
let data111 = data4["credentials-key-vault-purge-protection"];
if(!((((data111 === "advisory") || (data111 === "mandatory")) || (data111 === "remediate")) || (data111 === "disabled"))){
const err112 = {instancePath:instancePath+"/pack-settings/levels/credentials-key-vault-purge-protection",schemaPath:"#/$defs/levels/properties/credentials-key-vault-purge-protection/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-purge-protection"].enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data4["credentials-key-vault-soft-delete"] !== undefined){
let data112 = data4["credentials-key-vault-soft-delete"];
if(!((((data112 === "advisory") || (data112 === "mandatory")) || (data112 === "remediate")) || (data112 === "disabled"))){
const err113 = {instancePath:instancePath+"/pack-settings/levels/credentials-key-vault-soft-delete",schemaPath:"#/$defs/levels/properties/credentials-key-vault-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data4["credentials-key-vault-retention"] !== undefined){
let data113 = data4["credentials-key-vault-retention"];
if(!((((data113 === "advisory") || (data113 === "mandatory")) || (data113 === "remediate")) || (data113 === "disabled"))){
const err114 = {instancePath:instancePath+"/pack-settings/levels/credentials-key-vault-retention",schemaPath:"#/$defs/levels/properties/credentials-key-vault-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-retention"].enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data4["credentials-key-vault-roles"] !== undefined){
let data114 = data4["credentials-key-vault-roles"];
if(!((((data114 === "advisory") || (data114 === "mandatory")) || (data114 === "remediate")) || (data114 === "disabled"))){
const err115 = {instancePath:instancePath+"/pack-settings/levels/credentials-key-vault-roles",schemaPath:"#/$defs/levels/properties/credentials-key-vault-roles/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-roles"].enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data4["credentials-key-vault-network"] !== undefined){
let data115 = data4["credentials-key-vault-network"];
if(!((((data115 === "advisory") || (data115 === "mandatory")) || (data115 === "remediate")) || (data115 === "disabled"))){
const err116 = {instancePath:instancePath+"/pack-settings/levels/credentials-key-vault-network",schemaPath:"#/$defs/levels/properties/credentials-key-vault-network/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-network"].enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data4["credentials-passphrase-length"] !== undefined){
let data116 = data4["credentials-passphrase-length"];
if(!((((data116 === "advisory") || (data116 === "mandatory")) || (data116 === "remediate")) || (data116 === "disabled"))){
const err117 = {instancePath:instancePath+"/pack-settings/levels/credentials-passphrase-length",schemaPath:"#/$defs/levels/properties/credentials-passphrase-length/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-length"].enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data4["credentials-passphrase-ascii"] !== undefined){
let data117 = data4["credentials-passphrase-ascii"];
if(!((((data117 === "advisory") || (data117 === "mandatory")) || (data117 === "remediate")) || (data117 === "disabled"))){
const err118 = {instancePath:instancePath+"/pack-settings/levels/credentials-passphrase-ascii",schemaPath:"#/$defs/levels/properties/credentials-passphrase-ascii/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-ascii"].enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data4["credentials-passphrase-characters"] !== undefined){
let data118 = data4["credentials-passphrase-characters"];
if(!((((data118 === "advisory") || (data118 === "mandatory")) || (data118 === "remediate")) || (data118 === "disabled"))){
const err119 = {instancePath:instancePath+"/pack-settings/levels/credentials-passphrase-characters",schemaPath:"#/$defs/levels/properties/credentials-passphrase-characters/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-characters"].enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data4["credentials-passphrase-stable"] !== undefined){
let data119 = data4["credentials-passphrase-stable"];
if(!((((data119 === "advisory") || (data119 === "mandatory")) || (data119 === "remediate")) || (data119 === "disabled"))){
const err120 = {instancePath:instancePath+"/pack-settings/levels/credentials-passphrase-stable",schemaPath:"#/$defs/levels/properties/credentials-passphrase-stable/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-stable"].enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data4["credentials-passphrase-in-key-vault"] !== undefined){
let data120 = data4["credentials-passphrase-in-key-vault"];
if(!((((data120 === "advisory") || (data120 === "mandatory")) || (data120 === "remediate")) || (data120 === "disabled"))){
const err121 = {instancePath:instancePath+"/pack-settings/levels/credentials-passphrase-in-key-vault",schemaPath:"#/$defs/levels/properties/credentials-passphrase-in-key-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-in-key-vault"].enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data4["credentials-passphrase-readable"] !== undefined){
let data121 = data4["credentials-passphrase-readable"];
if(!((((data121 === "advisory") || (data121 === "mandatory")) || (data121 === "remediate")) || (data121 === "disabled"))){
const err122 = {instancePath:instancePath+"/pack-settings/levels/credentials-passphrase-readable",schemaPath:"#/$defs/levels/properties/credentials-passphrase-readable/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-readable"].enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data4["credentials-vault-saves-passphrases"] !== undefined){
let data122 = data4["credentials-vault-saves-passphrases"];
if(!((((data122 === "advisory") || (data122 === "mandatory")) || (data122 === "remediate")) || (data122 === "disabled"))){
const err123 = {instancePath:instancePath+"/pack-settings/levels/credentials-vault-saves-passphrases",schemaPath:"#/$defs/levels/properties/credentials-vault-saves-passphrases/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-vault-saves-passphrases"].enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data4["credentials-server-role-scope"] !== undefined){
let data123 = data4["credentials-server-role-scope"];
if(!((((data123 === "advisory") || (data123 === "mandatory")) || (data123 === "remediate")) || (data123 === "disabled"))){
const err124 = {instancePath:instancePath+"/pack-settings/levels/credentials-server-role-scope",schemaPath:"#/$defs/levels/properties/credentials-server-role-scope/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-server-role-scope"].enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data4["credentials-server-role-least"] !== undefined){
let data124 = data4["credentials-server-role-least"];
if(!((((data124 === "advisory") || (data124 === "mandatory")) || (data124 === "remediate")) || (data124 === "disabled"))){
const err125 = {instancePath:instancePath+"/pack-settings/levels/credentials-server-role-least",schemaPath:"#/$defs/levels/properties/credentials-server-role-least/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-server-role-least"].enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data4["credentials-server-one-vault"] !== undefined){
let data125 = data4["credentials-server-one-vault"];
if(!((((data125 === "advisory") || (data125 === "mandatory")) || (data125 === "remediate")) || (data125 === "disabled"))){
const err126 = {instancePath:instancePath+"/pack-settings/levels/credentials-server-one-vault",schemaPath:"#/$defs/levels/properties/credentials-server-one-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-server-one-vault"].enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data4["credentials-server-backup-operator"] !== undefined){
let data126 = data4["credentials-server-backup-operator"];
if(!((((data126 === "advisory") || (data126 === "mandatory")) || (data126 === "remediate")) || (data126 === "disabled"))){
const err127 = {instancePath:instancePath+"/pack-settings/levels/credentials-server-backup-operator",schemaPath:"#/$defs/levels/properties/credentials-server-backup-operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-server-backup-operator"].enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data4["credentials-role-principal-type"] !== undefined){
let data127 = data4["credentials-role-principal-type"];
if(!((((data127 === "advisory") || (data127 === "mandatory")) || (data127 === "remediate")) || (data127 === "disabled"))){
const err128 = {instancePath:instancePath+"/pack-settings/levels/credentials-role-principal-type",schemaPath:"#/$defs/levels/properties/credentials-role-principal-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-role-principal-type"].enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data4["installation-server-recognised"] !== undefined){
let data128 = data4["installation-server-recognised"];
if(!((((data128 === "advisory") || (data128 === "mandatory")) || (data128 === "remediate")) || (data128 === "disabled"))){
const err129 = {instancePath:instancePath+"/pack-settings/levels/installation-server-recognised",schemaPath:"#/$defs/levels/properties/installation-server-recognised/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-server-recognised"].enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data4["installation-server-installed"] !== undefined){
let data129 = data4["installation-server-installed"];
if(!((((data129 === "advisory") || (data129 === "mandatory")) || (data129 === "remediate")) || (data129 === "disabled"))){
const err130 = {instancePath:instancePath+"/pack-settings/levels/installation-server-installed",schemaPath:"#/$defs/levels/properties/installation-server-installed/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-server-installed"].enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data4["installation-extensions-allowed"] !== undefined){
let data130 = data4["installation-extensions-allowed"];
if(!((((data130 === "advisory") || (data130 === "mandatory")) || (data130 === "remediate")) || (data130 === "disabled"))){
const err131 = {instancePath:instancePath+"/pack-settings/levels/installation-extensions-allowed",schemaPath:"#/$defs/levels/properties/installation-extensions-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-extensions-allowed"].enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data4["installation-one-custom-script-extension"] !== undefined){
let data131 = data4["installation-one-custom-script-extension"];
if(!((((data131 === "advisory") || (data131 === "mandatory")) || (data131 === "remediate")) || (data131 === "disabled"))){
const err132 = {instancePath:instancePath+"/pack-settings/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data4["installation-script-settings"] !== undefined){
let data132 = data4["installation-script-settings"];
if(!((((data132 === "advisory") || (data132 === "mandatory")) || (data132 === "remediate")) || (data132 === "disabled"))){
const err133 = {instancePath:instancePath+"/pack-settings/levels/installation-script-settings",schemaPath:"#/$defs/levels/properties/installation-script-settings/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-settings"].enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data4["installation-extension-publisher"] !== undefined){
let data133 = data4["installation-extension-publisher"];
if(!((((data133 === "advisory") || (data133 === "mandatory")) || (data133 === "remediate")) || (data133 === "disabled"))){
const err134 = {instancePath:instancePath+"/pack-settings/levels/installation-extension-publisher",schemaPath:"#/$defs/levels/properties/installation-extension-publisher/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-extension-publisher"].enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data4["installation-handler-version"] !== undefined){
let data134 = data4["installation-handler-version"];
if(!((((data134 === "advisory") || (data134 === "mandatory")) || (data134 === "remediate")) || (data134 === "disabled"))){
const err135 = {instancePath:instancePath+"/pack-settings/levels/installation-handler-version",schemaPath:"#/$defs/levels/properties/installation-handler-version/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-handler-version"].enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data4["installation-known-extensions"] !== undefined){
let data135 = data4["installation-known-extensions"];
if(!((((data135 === "advisory") || (data135 === "mandatory")) || (data135 === "remediate")) || (data135 === "disabled"))){
const err136 = {instancePath:instancePath+"/pack-settings/levels/installation-known-extensions",schemaPath:"#/$defs/levels/properties/installation-known-extensions/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-known-extensions"].enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data4["installation-failures-not-suppressed"] !== undefined){
let data136 = data4["installation-failures-not-suppressed"];
if(!((((data136 === "advisory") || (data136 === "mandatory")) || (data136 === "remediate")) || (data136 === "disabled"))){
const err137 = {instancePath:instancePath+"/pack-settings/levels/installation-failures-not-suppressed",schemaPath:"#/$defs/levels/properties/installation-failures-not-suppressed/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-failures-not-suppressed"].enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data4["installation-extensions-in-sequence"] !== undefined){
let data137 = data4["installation-extensions-in-sequence"];
if(!((((data137 === "advisory") || (data137 === "mandatory")) || (data137 === "remediate")) || (data137 === "disabled"))){
const err138 = {instancePath:instancePath+"/pack-settings/levels/installation-extensions-in-sequence",schemaPath:"#/$defs/levels/properties/installation-extensions-in-sequence/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-extensions-in-sequence"].enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data4["installation-script-after-join"] !== undefined){
let data138 = data4["installation-script-after-join"];
if(!((((data138 === "advisory") || (data138 === "mandatory")) || (data138 === "remediate")) || (data138 === "disabled"))){
const err139 = {instancePath:instancePath+"/pack-settings/levels/installation-script-after-join",schemaPath:"#/$defs/levels/properties/installation-script-after-join/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-after-join"].enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data4["installation-script-after-roles"] !== undefined){
let data139 = data4["installation-script-after-roles"];
if(!((((data139 === "advisory") || (data139 === "mandatory")) || (data139 === "remediate")) || (data139 === "disabled"))){
const err140 = {instancePath:instancePath+"/pack-settings/levels/installation-script-after-roles",schemaPath:"#/$defs/levels/properties/installation-script-after-roles/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-after-roles"].enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data4["installation-script-after-way-out"] !== undefined){
let data140 = data4["installation-script-after-way-out"];
if(!((((data140 === "advisory") || (data140 === "mandatory")) || (data140 === "remediate")) || (data140 === "disabled"))){
const err141 = {instancePath:instancePath+"/pack-settings/levels/installation-script-after-way-out",schemaPath:"#/$defs/levels/properties/installation-script-after-way-out/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-after-way-out"].enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data4["installation-script-timeout"] !== undefined){
let data141 = data4["installation-script-timeout"];
if(!((((data141 === "advisory") || (data141 === "mandatory")) || (data141 === "remediate")) || (data141 === "disabled"))){
const err142 = {instancePath:instancePath+"/pack-settings/levels/installation-script-timeout",schemaPath:"#/$defs/levels/properties/installation-script-timeout/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-timeout"].enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data4["installation-run-command-fails-visibly"] !== undefined){
let data142 = data4["installation-run-command-fails-visibly"];
if(!((((data142 === "advisory") || (data142 === "mandatory")) || (data142 === "remediate")) || (data142 === "disabled"))){
const err143 = {instancePath:instancePath+"/pack-settings/levels/installation-run-command-fails-visibly",schemaPath:"#/$defs/levels/properties/installation-run-command-fails-visibly/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-run-command-fails-visibly"].enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data4["installation-domain-join"] !== undefined){
let data143 = data4["installation-domain-join"];
if(!((((data143 === "advisory") || (data143 === "mandatory")) || (data143 === "remediate")) || (data143 === "disabled"))){
const err144 = {instancePath:instancePath+"/pack-settings/levels/installation-domain-join",schemaPath:"#/$defs/levels/properties/installation-domain-join/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-domain-join"].enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data4["installation-join-domain-name"] !== undefined){
let data144 = data4["installation-join-domain-name"];
if(!((((data144 === "advisory") || (data144 === "mandatory")) || (data144 === "remediate")) || (data144 === "disabled"))){
const err145 = {instancePath:instancePath+"/pack-settings/levels/installation-join-domain-name",schemaPath:"#/$defs/levels/properties/installation-join-domain-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-domain-name"].enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data4["installation-join-account"] !== undefined){
let data145 = data4["installation-join-account"];
if(!((((data145 === "advisory") || (data145 === "mandatory")) || (data145 === "remediate")) || (data145 === "disabled"))){
const err146 = {instancePath:instancePath+"/pack-settings/levels/installation-join-account",schemaPath:"#/$defs/levels/properties/installation-join-account/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-account"].enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data4["installation-join-password-given"] !== undefined){
let data146 = data4["installation-join-password-given"];
if(!((((data146 === "advisory") || (data146 === "mandatory")) || (data146 === "remediate")) || (data146 === "disabled"))){
const err147 = {instancePath:instancePath+"/pack-settings/levels/installation-join-password-given",schemaPath:"#/$defs/levels/properties/installation-join-password-given/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-password-given"].enum}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data4["installation-join-unit"] !== undefined){
let data147 = data4["installation-join-unit"];
if(!((((data147 === "advisory") || (data147 === "mandatory")) || (data147 === "remediate")) || (data147 === "disabled"))){
const err148 = {instancePath:instancePath+"/pack-settings/levels/installation-join-unit",schemaPath:"#/$defs/levels/properties/installation-join-unit/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-unit"].enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data4["installation-join-options"] !== undefined){
let data148 = data4["installation-join-options"];
if(!((((data148 === "advisory") || (data148 === "mandatory")) || (data148 === "remediate")) || (data148 === "disabled"))){
const err149 = {instancePath:instancePath+"/pack-settings/levels/installation-join-options",schemaPath:"#/$defs/levels/properties/installation-join-options/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-options"].enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data4["installation-join-restart"] !== undefined){
let data149 = data4["installation-join-restart"];
if(!((((data149 === "advisory") || (data149 === "mandatory")) || (data149 === "remediate")) || (data149 === "disabled"))){
const err150 = {instancePath:instancePath+"/pack-settings/levels/installation-join-restart",schemaPath:"#/$defs/levels/properties/installation-join-restart/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-restart"].enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data4["installation-join-written-once"] !== undefined){
let data150 = data4["installation-join-written-once"];
if(!((((data150 === "advisory") || (data150 === "mandatory")) || (data150 === "remediate")) || (data150 === "disabled"))){
const err151 = {instancePath:instancePath+"/pack-settings/levels/installation-join-written-once",schemaPath:"#/$defs/levels/properties/installation-join-written-once/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-written-once"].enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics"] !== undefined){
let data151 = data4["monitoring-vault-diagnostics"];
if(!((((data151 === "advisory") || (data151 === "mandatory")) || (data151 === "remediate")) || (data151 === "disabled"))){
const err152 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data152 = data4["monitoring-vault-diagnostics-dedicated"];
if(!((((data152 === "advisory") || (data152 === "mandatory")) || (data152 === "remediate")) || (data152 === "disabled"))){
const err153 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data4["monitoring-workspace-retention"] !== undefined){
let data153 = data4["monitoring-workspace-retention"];
if(!((((data153 === "advisory") || (data153 === "mandatory")) || (data153 === "remediate")) || (data153 === "disabled"))){
const err154 = {instancePath:instancePath+"/pack-settings/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data4["monitoring-agent"] !== undefined){
let data154 = data4["monitoring-agent"];
if(!((((data154 === "advisory") || (data154 === "mandatory")) || (data154 === "remediate")) || (data154 === "disabled"))){
const err155 = {instancePath:instancePath+"/pack-settings/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data4["monitoring-no-legacy-agent"] !== undefined){
let data155 = data4["monitoring-no-legacy-agent"];
if(!((((data155 === "advisory") || (data155 === "mandatory")) || (data155 === "remediate")) || (data155 === "disabled"))){
const err156 = {instancePath:instancePath+"/pack-settings/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data4["monitoring-data-collection"] !== undefined){
let data156 = data4["monitoring-data-collection"];
if(!((((data156 === "advisory") || (data156 === "mandatory")) || (data156 === "remediate")) || (data156 === "disabled"))){
const err157 = {instancePath:instancePath+"/pack-settings/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data4["monitoring-alerts-reach-people"] !== undefined){
let data157 = data4["monitoring-alerts-reach-people"];
if(!((((data157 === "advisory") || (data157 === "mandatory")) || (data157 === "remediate")) || (data157 === "disabled"))){
const err158 = {instancePath:instancePath+"/pack-settings/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data4["monitoring-action-group-receivers"] !== undefined){
let data158 = data4["monitoring-action-group-receivers"];
if(!((((data158 === "advisory") || (data158 === "mandatory")) || (data158 === "remediate")) || (data158 === "disabled"))){
const err159 = {instancePath:instancePath+"/pack-settings/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data4["monitoring-antimalware-exclusions"] !== undefined){
let data159 = data4["monitoring-antimalware-exclusions"];
if(!((((data159 === "advisory") || (data159 === "mandatory")) || (data159 === "remediate")) || (data159 === "disabled"))){
const err160 = {instancePath:instancePath+"/pack-settings/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data4["monitoring-maintenance-assigned"] !== undefined){
let data160 = data4["monitoring-maintenance-assigned"];
if(!((((data160 === "advisory") || (data160 === "mandatory")) || (data160 === "remediate")) || (data160 === "disabled"))){
const err161 = {instancePath:instancePath+"/pack-settings/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data4["monitoring-update-assessment"] !== undefined){
let data161 = data4["monitoring-update-assessment"];
if(!((((data161 === "advisory") || (data161 === "mandatory")) || (data161 === "remediate")) || (data161 === "disabled"))){
const err162 = {instancePath:instancePath+"/pack-settings/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data4["protection-vault-protected"] !== undefined){
let data162 = data4["protection-vault-protected"];
if(!((((data162 === "advisory") || (data162 === "mandatory")) || (data162 === "remediate")) || (data162 === "disabled"))){
const err163 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data4["protection-data-disks-protected"] !== undefined){
let data163 = data4["protection-data-disks-protected"];
if(!((((data163 === "advisory") || (data163 === "mandatory")) || (data163 === "remediate")) || (data163 === "disabled"))){
const err164 = {instancePath:instancePath+"/pack-settings/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data4["protection-passphrase-protected"] !== undefined){
let data164 = data4["protection-passphrase-protected"];
if(!((((data164 === "advisory") || (data164 === "mandatory")) || (data164 === "remediate")) || (data164 === "disabled"))){
const err165 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data4["protection-passphrase-key-vault-protected"] !== undefined){
let data165 = data4["protection-passphrase-key-vault-protected"];
if(!((((data165 === "advisory") || (data165 === "mandatory")) || (data165 === "remediate")) || (data165 === "disabled"))){
const err166 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data4["protection-server-protected"] !== undefined){
let data166 = data4["protection-server-protected"];
if(!((((data166 === "advisory") || (data166 === "mandatory")) || (data166 === "remediate")) || (data166 === "disabled"))){
const err167 = {instancePath:instancePath+"/pack-settings/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data4["protection-vault-group-protected"] !== undefined){
let data167 = data4["protection-vault-group-protected"];
if(!((((data167 === "advisory") || (data167 === "mandatory")) || (data167 === "remediate")) || (data167 === "disabled"))){
const err168 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data4["protection-catalogue-protected"] !== undefined){
let data168 = data4["protection-catalogue-protected"];
if(!((((data168 === "advisory") || (data168 === "mandatory")) || (data168 === "remediate")) || (data168 === "disabled"))){
const err169 = {instancePath:instancePath+"/pack-settings/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data4["protection-store-versioning"] !== undefined){
let data169 = data4["protection-store-versioning"];
if(!((((data169 === "advisory") || (data169 === "mandatory")) || (data169 === "remediate")) || (data169 === "disabled"))){
const err170 = {instancePath:instancePath+"/pack-settings/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data4["protection-store-soft-delete"] !== undefined){
let data170 = data4["protection-store-soft-delete"];
if(!((((data170 === "advisory") || (data170 === "mandatory")) || (data170 === "remediate")) || (data170 === "disabled"))){
const err171 = {instancePath:instancePath+"/pack-settings/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data4["protection-vault-locked"] !== undefined){
let data171 = data4["protection-vault-locked"];
if(!((((data171 === "advisory") || (data171 === "mandatory")) || (data171 === "remediate")) || (data171 === "disabled"))){
const err172 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data4["protection-no-read-only-lock"] !== undefined){
let data172 = data4["protection-no-read-only-lock"];
if(!((((data172 === "advisory") || (data172 === "mandatory")) || (data172 === "remediate")) || (data172 === "disabled"))){
const err173 = {instancePath:instancePath+"/pack-settings/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data4["protection-machine-backup"] !== undefined){
let data173 = data4["protection-machine-backup"];
if(!((((data173 === "advisory") || (data173 === "mandatory")) || (data173 === "remediate")) || (data173 === "disabled"))){
const err174 = {instancePath:instancePath+"/pack-settings/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data4["tagging-required-tags"] !== undefined){
let data174 = data4["tagging-required-tags"];
if(!((((data174 === "advisory") || (data174 === "mandatory")) || (data174 === "remediate")) || (data174 === "disabled"))){
const err175 = {instancePath:instancePath+"/pack-settings/levels/tagging-required-tags",schemaPath:"#/$defs/levels/properties/tagging-required-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-required-tags"].enum}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data4["tagging-tag-limits"] !== undefined){
let data175 = data4["tagging-tag-limits"];
if(!((((data175 === "advisory") || (data175 === "mandatory")) || (data175 === "remediate")) || (data175 === "disabled"))){
const err176 = {instancePath:instancePath+"/pack-settings/levels/tagging-tag-limits",schemaPath:"#/$defs/levels/properties/tagging-tag-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-tag-limits"].enum}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data4["tagging-region-known"] !== undefined){
let data176 = data4["tagging-region-known"];
if(!((((data176 === "advisory") || (data176 === "mandatory")) || (data176 === "remediate")) || (data176 === "disabled"))){
const err177 = {instancePath:instancePath+"/pack-settings/levels/tagging-region-known",schemaPath:"#/$defs/levels/properties/tagging-region-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-region-known"].enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data4["tagging-allowed-regions"] !== undefined){
let data177 = data4["tagging-allowed-regions"];
if(!((((data177 === "advisory") || (data177 === "mandatory")) || (data177 === "remediate")) || (data177 === "disabled"))){
const err178 = {instancePath:instancePath+"/pack-settings/levels/tagging-allowed-regions",schemaPath:"#/$defs/levels/properties/tagging-allowed-regions/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-allowed-regions"].enum}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data4["lifecycle-one-way-doors"] !== undefined){
let data178 = data4["lifecycle-one-way-doors"];
if(!((((data178 === "advisory") || (data178 === "mandatory")) || (data178 === "remediate")) || (data178 === "disabled"))){
const err179 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-one-way-doors",schemaPath:"#/$defs/levels/properties/lifecycle-one-way-doors/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-one-way-doors"].enum}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data4["lifecycle-size-lasts"] !== undefined){
let data179 = data4["lifecycle-size-lasts"];
if(!((((data179 === "advisory") || (data179 === "mandatory")) || (data179 === "remediate")) || (data179 === "disabled"))){
const err180 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-size-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-size-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-size-lasts"].enum}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data4["lifecycle-os-disk-lasts"] !== undefined){
let data180 = data4["lifecycle-os-disk-lasts"];
if(!((((data180 === "advisory") || (data180 === "mandatory")) || (data180 === "remediate")) || (data180 === "disabled"))){
const err181 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-os-disk-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-lasts"].enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data4["lifecycle-windows-supported"] !== undefined){
let data181 = data4["lifecycle-windows-supported"];
if(!((((data181 === "advisory") || (data181 === "mandatory")) || (data181 === "remediate")) || (data181 === "disabled"))){
const err182 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-windows-supported",schemaPath:"#/$defs/levels/properties/lifecycle-windows-supported/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-windows-supported"].enum}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data4["lifecycle-os-disk-encryption"] !== undefined){
let data182 = data4["lifecycle-os-disk-encryption"];
if(!((((data182 === "advisory") || (data182 === "mandatory")) || (data182 === "remediate")) || (data182 === "disabled"))){
const err183 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-os-disk-encryption",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data4["lifecycle-no-preview-api"] !== undefined){
let data183 = data4["lifecycle-no-preview-api"];
if(!((((data183 === "advisory") || (data183 === "mandatory")) || (data183 === "remediate")) || (data183 === "disabled"))){
const err184 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-no-preview-api",schemaPath:"#/$defs/levels/properties/lifecycle-no-preview-api/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-no-preview-api"].enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data4["lifecycle-current-modules"] !== undefined){
let data184 = data4["lifecycle-current-modules"];
if(!((((data184 === "advisory") || (data184 === "mandatory")) || (data184 === "remediate")) || (data184 === "disabled"))){
const err185 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-current-modules",schemaPath:"#/$defs/levels/properties/lifecycle-current-modules/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-current-modules"].enum}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data4["types-arm-type"] !== undefined){
let data185 = data4["types-arm-type"];
if(!((((data185 === "advisory") || (data185 === "mandatory")) || (data185 === "remediate")) || (data185 === "disabled"))){
const err186 = {instancePath:instancePath+"/pack-settings/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data4.vault !== undefined){
let data186 = data4.vault;
if(!((((data186 === "advisory") || (data186 === "mandatory")) || (data186 === "remediate")) || (data186 === "disabled"))){
const err187 = {instancePath:instancePath+"/pack-settings/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data4.network !== undefined){
let data187 = data4.network;
if(!((((data187 === "advisory") || (data187 === "mandatory")) || (data187 === "remediate")) || (data187 === "disabled"))){
const err188 = {instancePath:instancePath+"/pack-settings/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data4.compute !== undefined){
let data188 = data4.compute;
if(!((((data188 === "advisory") || (data188 === "mandatory")) || (data188 === "remediate")) || (data188 === "disabled"))){
const err189 = {instancePath:instancePath+"/pack-settings/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data4.storage !== undefined){
let data189 = data4.storage;
if(!((((data189 === "advisory") || (data189 === "mandatory")) || (data189 === "remediate")) || (data189 === "disabled"))){
const err190 = {instancePath:instancePath+"/pack-settings/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data4.credentials !== undefined){
let data190 = data4.credentials;
if(!((((data190 === "advisory") || (data190 === "mandatory")) || (data190 === "remediate")) || (data190 === "disabled"))){
const err191 = {instancePath:instancePath+"/pack-settings/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data4.installation !== undefined){
let data191 = data4.installation;
if(!((((data191 === "advisory") || (data191 === "mandatory")) || (data191 === "remediate")) || (data191 === "disabled"))){
const err192 = {instancePath:instancePath+"/pack-settings/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data4.monitoring !== undefined){
let data192 = data4.monitoring;
if(!((((data192 === "advisory") || (data192 === "mandatory")) || (data192 === "remediate")) || (data192 === "disabled"))){
const err193 = {instancePath:instancePath+"/pack-settings/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data4.protection !== undefined){
let data193 = data4.protection;
if(!((((data193 === "advisory") || (data193 === "mandatory")) || (data193 === "remediate")) || (data193 === "disabled"))){
const err194 = {instancePath:instancePath+"/pack-settings/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data4.tagging !== undefined){
let data194 = data4.tagging;
if(!((((data194 === "advisory") || (data194 === "mandatory")) || (data194 === "remediate")) || (data194 === "disabled"))){
const err195 = {instancePath:instancePath+"/pack-settings/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data4.lifecycle !== undefined){
let data195 = data4.lifecycle;
if(!((((data195 === "advisory") || (data195 === "mandatory")) || (data195 === "remediate")) || (data195 === "disabled"))){
const err196 = {instancePath:instancePath+"/pack-settings/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data4.types !== undefined){
let data196 = data4.types;
if(!((((data196 === "advisory") || (data196 === "mandatory")) || (data196 === "remediate")) || (data196 === "disabled"))){
const err197 = {instancePath:instancePath+"/pack-settings/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data2.parameters !== undefined){
let data197 = data2.parameters;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key3 in data197){
if(!(func1.call(schema33.properties, key3))){
const err199 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data197["vault-redundancy-allowed"] !== undefined){
let data198 = data197["vault-redundancy-allowed"];
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key4 in data198){
if(!(key4 === "allowed")){
const err200 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data198.allowed !== undefined){
let data199 = data198.allowed;
if(Array.isArray(data199)){
if(data199.length < 1){
const err201 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const len0 = data199.length;
for(let i0=0; i0<len0; i0++){
let data200 = data199[i0];
if(!(((data200 === "GeoRedundant") || (data200 === "LocallyRedundant")) || (data200 === "ZoneRedundant"))){
const err202 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed/" + i0,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
let i1 = data199.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data199[i1], data199[j0])){
const err203 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err204 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
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
const err205 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data197["vault-immutable-needs-v4"] !== undefined){
let data201 = data197["vault-immutable-needs-v4"];
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key5 in data201){
if(!(key5 === "mabsVersion")){
const err206 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data201.mabsVersion !== undefined){
let data202 = data201.mabsVersion;
if(!((data202 === "V3") || (data202 === "V4"))){
const err207 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data197["vault-private-endpoint-needs-v4"] !== undefined){
let data203 = data197["vault-private-endpoint-needs-v4"];
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key6 in data203){
if(!(key6 === "mabsVersion")){
const err209 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data203.mabsVersion !== undefined){
let data204 = data203.mabsVersion;
if(!((data204 === "V3") || (data204 === "V4"))){
const err210 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data197["compute-image-release"] !== undefined){
let data205 = data197["compute-image-release"];
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key7 in data205){
if(!((key7 === "mabsVersions") || (key7 === "otherSkus"))){
const err212 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data205.mabsVersions !== undefined){
let data206 = data205.mabsVersions;
if(Array.isArray(data206)){
if(data206.length < 1){
const err213 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const len1 = data206.length;
for(let i2=0; i2<len1; i2++){
let data207 = data206[i2];
if(!((data207 === "V3") || (data207 === "V4"))){
const err214 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions/" + i2,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["compute-image-release"].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
let i3 = data206.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data206[i3], data206[j1])){
const err215 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err216 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data205.otherSkus !== undefined){
let data208 = data205.otherSkus;
if(Array.isArray(data208)){
const len2 = data208.length;
for(let i4=0; i4<len2; i4++){
let data209 = data208[i4];
if(typeof data209 === "string"){
if(func6(data209) < 1){
const err217 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus/" + i4,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus/" + i4,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
let i5 = data208.length;
let j2;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data208[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err219 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err220 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data197["compute-image-source"] !== undefined){
let data210 = data197["compute-image-source"];
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key8 in data210){
if(!(key8 === "approvedImageIds")){
const err222 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data210.approvedImageIds !== undefined){
let data211 = data210.approvedImageIds;
if(Array.isArray(data211)){
const len3 = data211.length;
for(let i6=0; i6<len3; i6++){
let data212 = data211[i6];
if(typeof data212 === "string"){
if(func6(data212) < 1){
const err223 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds/" + i6,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds/" + i6,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
let i7 = data211.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data211[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err225 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err226 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data197["compute-azure-edition"] !== undefined){
let data213 = data197["compute-azure-edition"];
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key9 in data213){
if(!(key9 === "acceptAzureEdition")){
const err228 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data213.acceptAzureEdition !== undefined){
if(typeof data213.acceptAzureEdition !== "boolean"){
const err229 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition/acceptAzureEdition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data197["compute-size-known"] !== undefined){
let data215 = data197["compute-size-known"];
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
for(const key10 in data215){
if(!(key10 === "otherSizes")){
const err231 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data215.otherSizes !== undefined){
let data216 = data215.otherSizes;
if(Array.isArray(data216)){
const len4 = data216.length;
for(let i8=0; i8<len4; i8++){
let data217 = data216[i8];
if(typeof data217 === "string"){
if(func6(data217) < 1){
const err232 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes/" + i8,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes/" + i8,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
let i9 = data216.length;
let j4;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data216[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err234 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err235 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data197["compute-allowed-sizes"] !== undefined){
let data218 = data197["compute-allowed-sizes"];
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key11 in data218){
if(!(key11 === "allowedSizes")){
const err237 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data218.allowedSizes !== undefined){
let data219 = data218.allowedSizes;
if(Array.isArray(data219)){
const len5 = data219.length;
for(let i10=0; i10<len5; i10++){
let data220 = data219[i10];
if(typeof data220 === "string"){
if(func6(data220) < 1){
const err238 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes/" + i10,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes/" + i10,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
let i11 = data219.length;
let j5;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data219[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j5 = indices3[item3];
const err240 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
const err241 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data197["compute-premium-os-disk"] !== undefined){
let data221 = data197["compute-premium-os-disk"];
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key12 in data221){
if(!(key12 === "acceptStandardDisks")){
const err243 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data221.acceptStandardDisks !== undefined){
if(typeof data221.acceptStandardDisks !== "boolean"){
const err244 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data197["storage-pool-capacity"] !== undefined){
let data223 = data197["storage-pool-capacity"];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key13 in data223){
if(!(key13 === "protectedGiBByMachine")){
const err246 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data223.protectedGiBByMachine !== undefined){
let data224 = data223.protectedGiBByMachine;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key14 in data224){
let data225 = data224[key14];
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 <= 0 || isNaN(data225)){
const err247 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err249 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
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
const err250 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data197["storage-pool-capacity-floor"] !== undefined){
let data226 = data197["storage-pool-capacity-floor"];
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key15 in data226){
if(!(key15 === "protectedGiBByMachine")){
const err251 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data226.protectedGiBByMachine !== undefined){
let data227 = data226.protectedGiBByMachine;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key16 in data227){
let data228 = data227[key16];
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 <= 0 || isNaN(data228)){
const err252 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data197["credentials-key-vault-retention"] !== undefined){
let data229 = data197["credentials-key-vault-retention"];
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key17 in data229){
if(!(key17 === "minimumDays")){
const err256 = {instancePath:instancePath+"/pack-settings/parameters/credentials-key-vault-retention",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data229.minimumDays !== undefined){
let data230 = data229.minimumDays;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
const err257 = {instancePath:instancePath+"/pack-settings/parameters/credentials-key-vault-retention/minimumDays",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/properties/minimumDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 > 90 || isNaN(data230)){
const err258 = {instancePath:instancePath+"/pack-settings/parameters/credentials-key-vault-retention/minimumDays",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/properties/minimumDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data230 < 7 || isNaN(data230)){
const err259 = {instancePath:instancePath+"/pack-settings/parameters/credentials-key-vault-retention/minimumDays",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/properties/minimumDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
}
else {
const err260 = {instancePath:instancePath+"/pack-settings/parameters/credentials-key-vault-retention",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data197["credentials-vault-saves-passphrases"] !== undefined){
let data231 = data197["credentials-vault-saves-passphrases"];
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key18 in data231){
if(!(key18 === "agentSavesPassphrases")){
const err261 = {instancePath:instancePath+"/pack-settings/parameters/credentials-vault-saves-passphrases",schemaPath:"#/$defs/parameters/properties/credentials-vault-saves-passphrases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data231.agentSavesPassphrases !== undefined){
if(typeof data231.agentSavesPassphrases !== "boolean"){
const err262 = {instancePath:instancePath+"/pack-settings/parameters/credentials-vault-saves-passphrases/agentSavesPassphrases",schemaPath:"#/$defs/parameters/properties/credentials-vault-saves-passphrases/properties/agentSavesPassphrases/type",keyword:"type",params:{type: "boolean"}};
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
const err263 = {instancePath:instancePath+"/pack-settings/parameters/credentials-vault-saves-passphrases",schemaPath:"#/$defs/parameters/properties/credentials-vault-saves-passphrases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data197["installation-known-extensions"] !== undefined){
let data233 = data197["installation-known-extensions"];
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
for(const key19 in data233){
if(!(key19 === "allowedTypes")){
const err264 = {instancePath:instancePath+"/pack-settings/parameters/installation-known-extensions",schemaPath:"#/$defs/parameters/properties/installation-known-extensions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data233.allowedTypes !== undefined){
let data234 = data233.allowedTypes;
if(Array.isArray(data234)){
const len6 = data234.length;
for(let i12=0; i12<len6; i12++){
if(typeof data234[i12] !== "string"){
const err265 = {instancePath:instancePath+"/pack-settings/parameters/installation-known-extensions/allowedTypes/" + i12,schemaPath:"#/$defs/parameters/properties/installation-known-extensions/properties/allowedTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/pack-settings/parameters/installation-known-extensions/allowedTypes",schemaPath:"#/$defs/parameters/properties/installation-known-extensions/properties/allowedTypes/type",keyword:"type",params:{type: "array"}};
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
else {
const err267 = {instancePath:instancePath+"/pack-settings/parameters/installation-known-extensions",schemaPath:"#/$defs/parameters/properties/installation-known-extensions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data197["monitoring-workspace-retention"] !== undefined){
let data236 = data197["monitoring-workspace-retention"];
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key20 in data236){
if(!(key20 === "retentionDaysMin")){
const err268 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data236.retentionDaysMin !== undefined){
let data237 = data236.retentionDaysMin;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
const err269 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 1 || isNaN(data237)){
const err270 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
}
else {
const err271 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data197["tagging-required-tags"] !== undefined){
let data238 = data197["tagging-required-tags"];
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key21 in data238){
if(!((key21 === "requiredTags") || (key21 === "everyResource"))){
const err272 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data238.requiredTags !== undefined){
let data239 = data238.requiredTags;
if(Array.isArray(data239)){
const len7 = data239.length;
for(let i13=0; i13<len7; i13++){
let data240 = data239[i13];
if(typeof data240 === "string"){
if(func6(data240) < 1){
const err273 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags/" + i13,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags/" + i13,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
let i14 = data239.length;
let j6;
if(i14 > 1){
const indices4 = {};
for(;i14--;){
let item4 = data239[i14];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j6 = indices4[item4];
const err275 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j6}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
break;
}
indices4[item4] = i14;
}
}
}
else {
const err276 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data238.everyResource !== undefined){
if(typeof data238.everyResource !== "boolean"){
const err277 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/everyResource",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data197["tagging-region-known"] !== undefined){
let data242 = data197["tagging-region-known"];
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key22 in data242){
if(!(key22 === "otherRegions")){
const err279 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data242.otherRegions !== undefined){
let data243 = data242.otherRegions;
if(Array.isArray(data243)){
const len8 = data243.length;
for(let i15=0; i15<len8; i15++){
let data244 = data243[i15];
if(typeof data244 === "string"){
if(func6(data244) < 1){
const err280 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions/" + i15,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions/" + i15,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
let i16 = data243.length;
let j7;
if(i16 > 1){
const indices5 = {};
for(;i16--;){
let item5 = data243[i16];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j7 = indices5[item5];
const err282 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j7}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
break;
}
indices5[item5] = i16;
}
}
}
else {
const err283 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data197["tagging-allowed-regions"] !== undefined){
let data245 = data197["tagging-allowed-regions"];
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key23 in data245){
if(!(key23 === "allowedRegions")){
const err285 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data245.allowedRegions !== undefined){
let data246 = data245.allowedRegions;
if(Array.isArray(data246)){
const len9 = data246.length;
for(let i17=0; i17<len9; i17++){
let data247 = data246[i17];
if(typeof data247 === "string"){
if(func6(data247) < 1){
const err286 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions/" + i17,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions/" + i17,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
let i18 = data246.length;
let j8;
if(i18 > 1){
const indices6 = {};
for(;i18--;){
let item6 = data246[i18];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j8 = indices6[item6];
const err288 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j8}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
break;
}
indices6[item6] = i18;
}
}
}
else {
const err289 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data197["lifecycle-size-lasts"] !== undefined){
let data248 = data197["lifecycle-size-lasts"];
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key24 in data248){
if(!(key24 === "plannedYears")){
const err291 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data248.plannedYears !== undefined){
let data249 = data248.plannedYears;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
const err292 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 > 30 || isNaN(data249)){
const err293 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data249 < 1 || isNaN(data249)){
const err294 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data197["lifecycle-os-disk-lasts"] !== undefined){
let data250 = data197["lifecycle-os-disk-lasts"];
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key25 in data250){
if(!(key25 === "plannedYears")){
const err296 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data250.plannedYears !== undefined){
let data251 = data250.plannedYears;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
const err297 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 > 30 || isNaN(data251)){
const err298 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data251 < 1 || isNaN(data251)){
const err299 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
}
else {
const err300 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data197["lifecycle-windows-supported"] !== undefined){
let data252 = data197["lifecycle-windows-supported"];
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
for(const key26 in data252){
if(!(key26 === "plannedYears")){
const err301 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data252.plannedYears !== undefined){
let data253 = data252.plannedYears;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
const err302 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 > 30 || isNaN(data253)){
const err303 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data253 < 1 || isNaN(data253)){
const err304 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
}
else {
const err305 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data197["lifecycle-os-disk-encryption"] !== undefined){
let data254 = data197["lifecycle-os-disk-encryption"];
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
for(const key27 in data254){
if(!(key27 === "plannedYears")){
const err306 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data254.plannedYears !== undefined){
let data255 = data254.plannedYears;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
const err307 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 > 30 || isNaN(data255)){
const err308 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data255 < 1 || isNaN(data255)){
const err309 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
}
else {
const err310 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data2.environmentTag !== undefined){
let data256 = data2.environmentTag;
if(typeof data256 === "string"){
if(func6(data256) < 1){
const err312 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data2.environments !== undefined){
let data257 = data2.environments;
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
for(const key28 in data257){
let data258 = data257[key28];
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key29 in data258){
if(!(((key29 === "preset") || (key29 === "levels")) || (key29 === "parameters"))){
const err314 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data258.preset !== undefined){
let data259 = data258.preset;
if(!(((data259 === "baseline") || (data259 === "production")) || (data259 === "audit"))){
const err315 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.environments.additionalProperties.properties.preset.enum}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data258.levels !== undefined){
let data260 = data258.levels;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key30 in data260){
if(!(func1.call(schema32.properties, key30))){
const err316 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data260["vault-name"] !== undefined){
let data261 = data260["vault-name"];
if(!((((data261 === "advisory") || (data261 === "mandatory")) || (data261 === "remediate")) || (data261 === "disabled"))){
const err317 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-name",schemaPath:"#/$defs/levels/properties/vault-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-name"].enum}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data260["vault-region-of-servers"] !== undefined){
let data262 = data260["vault-region-of-servers"];
if(!((((data262 === "advisory") || (data262 === "mandatory")) || (data262 === "remediate")) || (data262 === "disabled"))){
const err318 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-region-of-servers",schemaPath:"#/$defs/levels/properties/vault-region-of-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-region-of-servers"].enum}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data260["vault-redundancy-explicit"] !== undefined){
let data263 = data260["vault-redundancy-explicit"];
if(!((((data263 === "advisory") || (data263 === "mandatory")) || (data263 === "remediate")) || (data263 === "disabled"))){
const err319 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-explicit",schemaPath:"#/$defs/levels/properties/vault-redundancy-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-explicit"].enum}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data260["vault-redundancy-allowed"] !== undefined){
let data264 = data260["vault-redundancy-allowed"];
if(!((((data264 === "advisory") || (data264 === "mandatory")) || (data264 === "remediate")) || (data264 === "disabled"))){
const err320 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-allowed",schemaPath:"#/$defs/levels/properties/vault-redundancy-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-allowed"].enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data260["vault-cross-region-restore-needs-geo"] !== undefined){
let data265 = data260["vault-cross-region-restore-needs-geo"];
if(!((((data265 === "advisory") || (data265 === "mandatory")) || (data265 === "remediate")) || (data265 === "disabled"))){
const err321 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data260["vault-cross-region-restore-needs-public-access"] !== undefined){
let data266 = data260["vault-cross-region-restore-needs-public-access"];
if(!((((data266 === "advisory") || (data266 === "mandatory")) || (data266 === "remediate")) || (data266 === "disabled"))){
const err322 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-public-access",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-public-access/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-public-access"].enum}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data260["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data267 = data260["vault-cross-region-restore-without-private-endpoint"];
if(!((((data267 === "advisory") || (data267 === "mandatory")) || (data267 === "remediate")) || (data267 === "disabled"))){
const err323 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data260["vault-cross-subscription-restore-off"] !== undefined){
let data268 = data260["vault-cross-subscription-restore-off"];
if(!((((data268 === "advisory") || (data268 === "mandatory")) || (data268 === "remediate")) || (data268 === "disabled"))){
const err324 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-subscription-restore-off",schemaPath:"#/$defs/levels/properties/vault-cross-subscription-restore-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-subscription-restore-off"].enum}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data260["vault-soft-delete-on"] !== undefined){
let data269 = data260["vault-soft-delete-on"];
if(!((((data269 === "advisory") || (data269 === "mandatory")) || (data269 === "remediate")) || (data269 === "disabled"))){
const err325 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-on",schemaPath:"#/$defs/levels/properties/vault-soft-delete-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-on"].enum}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data260["vault-soft-delete-retention-range"] !== undefined){
let data270 = data260["vault-soft-delete-retention-range"];
if(!((((data270 === "advisory") || (data270 === "mandatory")) || (data270 === "remediate")) || (data270 === "disabled"))){
const err326 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-range",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-range"].enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data260["vault-soft-delete-retention-explicit"] !== undefined){
let data271 = data260["vault-soft-delete-retention-explicit"];
if(!((((data271 === "advisory") || (data271 === "mandatory")) || (data271 === "remediate")) || (data271 === "disabled"))){
const err327 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-explicit",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-explicit"].enum}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data260["vault-hybrid-security-on"] !== undefined){
let data272 = data260["vault-hybrid-security-on"];
if(!((((data272 === "advisory") || (data272 === "mandatory")) || (data272 === "remediate")) || (data272 === "disabled"))){
const err328 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-hybrid-security-on",schemaPath:"#/$defs/levels/properties/vault-hybrid-security-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-hybrid-security-on"].enum}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data260["vault-immutable"] !== undefined){
let data273 = data260["vault-immutable"];
if(!((((data273 === "advisory") || (data273 === "mandatory")) || (data273 === "remediate")) || (data273 === "disabled"))){
const err329 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable",schemaPath:"#/$defs/levels/properties/vault-immutable/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable"].enum}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data260["vault-immutable-needs-v4"] !== undefined){
let data274 = data260["vault-immutable-needs-v4"];
if(!((((data274 === "advisory") || (data274 === "mandatory")) || (data274 === "remediate")) || (data274 === "disabled"))){
const err330 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable-needs-v4",schemaPath:"#/$defs/levels/properties/vault-immutable-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data260["vault-resource-guard"] !== undefined){
let data275 = data260["vault-resource-guard"];
if(!((((data275 === "advisory") || (data275 === "mandatory")) || (data275 === "remediate")) || (data275 === "disabled"))){
const err331 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-resource-guard",schemaPath:"#/$defs/levels/properties/vault-resource-guard/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-resource-guard"].enum}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data260["vault-system-assigned-identity"] !== undefined){
let data276 = data260["vault-system-assigned-identity"];
if(!((((data276 === "advisory") || (data276 === "mandatory")) || (data276 === "remediate")) || (data276 === "disabled"))){
const err332 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-system-assigned-identity",schemaPath:"#/$defs/levels/properties/vault-system-assigned-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-system-assigned-identity"].enum}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data260["vault-customer-key-complete"] !== undefined){
let data277 = data260["vault-customer-key-complete"];
if(!((((data277 === "advisory") || (data277 === "mandatory")) || (data277 === "remediate")) || (data277 === "disabled"))){
const err333 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-complete",schemaPath:"#/$defs/levels/properties/vault-customer-key-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-complete"].enum}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data260["vault-customer-key"] !== undefined){
let data278 = data260["vault-customer-key"];
if(!((((data278 === "advisory") || (data278 === "mandatory")) || (data278 === "remediate")) || (data278 === "disabled"))){
const err334 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key",schemaPath:"#/$defs/levels/properties/vault-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key"].enum}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data260["vault-customer-key-without-private-endpoint"] !== undefined){
let data279 = data260["vault-customer-key-without-private-endpoint"];
if(!((((data279 === "advisory") || (data279 === "mandatory")) || (data279 === "remediate")) || (data279 === "disabled"))){
const err335 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-customer-key-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data260["vault-public-access-off-with-private-endpoint"] !== undefined){
let data280 = data260["vault-public-access-off-with-private-endpoint"];
if(!((((data280 === "advisory") || (data280 === "mandatory")) || (data280 === "remediate")) || (data280 === "disabled"))){
const err336 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off-with-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-public-access-off-with-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off-with-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data260["vault-public-access-off"] !== undefined){
let data281 = data260["vault-public-access-off"];
if(!((((data281 === "advisory") || (data281 === "mandatory")) || (data281 === "remediate")) || (data281 === "disabled"))){
const err337 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off",schemaPath:"#/$defs/levels/properties/vault-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data260["vault-job-failure-alerts-on"] !== undefined){
let data282 = data260["vault-job-failure-alerts-on"];
if(!((((data282 === "advisory") || (data282 === "mandatory")) || (data282 === "remediate")) || (data282 === "disabled"))){
const err338 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-job-failure-alerts-on",schemaPath:"#/$defs/levels/properties/vault-job-failure-alerts-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-job-failure-alerts-on"].enum}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data260["vault-classic-alerts-off"] !== undefined){
let data283 = data260["vault-classic-alerts-off"];
if(!((((data283 === "advisory") || (data283 === "mandatory")) || (data283 === "remediate")) || (data283 === "disabled"))){
const err339 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-classic-alerts-off",schemaPath:"#/$defs/levels/properties/vault-classic-alerts-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-classic-alerts-off"].enum}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data260["vault-private-endpoint-for-backup"] !== undefined){
let data284 = data260["vault-private-endpoint-for-backup"];
if(!((((data284 === "advisory") || (data284 === "mandatory")) || (data284 === "remediate")) || (data284 === "disabled"))){
const err340 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-for-backup",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-for-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-for-backup"].enum}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data260["vault-private-endpoint-needs-v4"] !== undefined){
let data285 = data260["vault-private-endpoint-needs-v4"];
if(!((((data285 === "advisory") || (data285 === "mandatory")) || (data285 === "remediate")) || (data285 === "disabled"))){
const err341 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data260["vault-private-endpoint-before-server"] !== undefined){
let data286 = data260["vault-private-endpoint-before-server"];
if(!((((data286 === "advisory") || (data286 === "mandatory")) || (data286 === "remediate")) || (data286 === "disabled"))){
const err342 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-before-server",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-before-server/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-before-server"].enum}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data260["vault-private-endpoints-per-vault"] !== undefined){
let data287 = data260["vault-private-endpoints-per-vault"];
if(!((((data287 === "advisory") || (data287 === "mandatory")) || (data287 === "remediate")) || (data287 === "disabled"))){
const err343 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoints-per-vault",schemaPath:"#/$defs/levels/properties/vault-private-endpoints-per-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoints-per-vault"].enum}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data260["vault-private-endpoint-subnet"] !== undefined){
let data288 = data260["vault-private-endpoint-subnet"];
if(!((((data288 === "advisory") || (data288 === "mandatory")) || (data288 === "remediate")) || (data288 === "disabled"))){
const err344 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet"].enum}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data260["vault-private-endpoint-subnet-advised"] !== undefined){
let data289 = data260["vault-private-endpoint-subnet-advised"];
if(!((((data289 === "advisory") || (data289 === "mandatory")) || (data289 === "remediate")) || (data289 === "disabled"))){
const err345 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet-advised",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet-advised/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet-advised"].enum}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data260["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data290 = data260["vault-private-endpoint-dynamic-addresses"];
if(!((((data290 === "advisory") || (data290 === "mandatory")) || (data290 === "remediate")) || (data290 === "disabled"))){
const err346 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-dynamic-addresses",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-dynamic-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-dynamic-addresses"].enum}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data260["vault-private-endpoint-zone-group"] !== undefined){
let data291 = data260["vault-private-endpoint-zone-group"];
if(!((((data291 === "advisory") || (data291 === "mandatory")) || (data291 === "remediate")) || (data291 === "disabled"))){
const err347 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zone-group",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zone-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zone-group"].enum}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data260["vault-private-endpoint-zones"] !== undefined){
let data292 = data260["vault-private-endpoint-zones"];
if(!((((data292 === "advisory") || (data292 === "mandatory")) || (data292 === "remediate")) || (data292 === "disabled"))){
const err348 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones"].enum}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data260["vault-private-endpoint-zones-linked"] !== undefined){
let data293 = data260["vault-private-endpoint-zones-linked"];
if(!((((data293 === "advisory") || (data293 === "mandatory")) || (data293 === "remediate")) || (data293 === "disabled"))){
const err349 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones-linked",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones-linked/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones-linked"].enum}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data260["compute-image-release"] !== undefined){
let data294 = data260["compute-image-release"];
if(!((((data294 === "advisory") || (data294 === "mandatory")) || (data294 === "remediate")) || (data294 === "disabled"))){
const err350 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-release",schemaPath:"#/$defs/levels/properties/compute-image-release/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-release"].enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data260["compute-image-with-desktop"] !== undefined){
let data295 = data260["compute-image-with-desktop"];
if(!((((data295 === "advisory") || (data295 === "mandatory")) || (data295 === "remediate")) || (data295 === "disabled"))){
const err351 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-with-desktop",schemaPath:"#/$defs/levels/properties/compute-image-with-desktop/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-with-desktop"].enum}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data260["compute-image-source"] !== undefined){
let data296 = data260["compute-image-source"];
if(!((((data296 === "advisory") || (data296 === "mandatory")) || (data296 === "remediate")) || (data296 === "disabled"))){
const err352 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-source",schemaPath:"#/$defs/levels/properties/compute-image-source/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-source"].enum}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data260["compute-azure-edition"] !== undefined){
let data297 = data260["compute-azure-edition"];
if(!((((data297 === "advisory") || (data297 === "mandatory")) || (data297 === "remediate")) || (data297 === "disabled"))){
const err353 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-azure-edition",schemaPath:"#/$defs/levels/properties/compute-azure-edition/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-azure-edition"].enum}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data260["compute-full-size-image"] !== undefined){
let data298 = data260["compute-full-size-image"];
if(!((((data298 === "advisory") || (data298 === "mandatory")) || (data298 === "remediate")) || (data298 === "disabled"))){
const err354 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-full-size-image",schemaPath:"#/$defs/levels/properties/compute-full-size-image/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-full-size-image"].enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data260["compute-size-known"] !== undefined){
let data299 = data260["compute-size-known"];
if(!((((data299 === "advisory") || (data299 === "mandatory")) || (data299 === "remediate")) || (data299 === "disabled"))){
const err355 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-size-known",schemaPath:"#/$defs/levels/properties/compute-size-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-known"].enum}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data260["compute-size-minimum"] !== undefined){
let data300 = data260["compute-size-minimum"];
if(!((((data300 === "advisory") || (data300 === "mandatory")) || (data300 === "remediate")) || (data300 === "disabled"))){
const err356 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-size-minimum",schemaPath:"#/$defs/levels/properties/compute-size-minimum/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-minimum"].enum}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data260["compute-standard-tier"] !== undefined){
let data301 = data260["compute-standard-tier"];
if(!((((data301 === "advisory") || (data301 === "mandatory")) || (data301 === "remediate")) || (data301 === "disabled"))){
const err357 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-standard-tier",schemaPath:"#/$defs/levels/properties/compute-standard-tier/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-standard-tier"].enum}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data260["compute-allowed-sizes"] !== undefined){
let data302 = data260["compute-allowed-sizes"];
if(!((((data302 === "advisory") || (data302 === "mandatory")) || (data302 === "remediate")) || (data302 === "disabled"))){
const err358 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-allowed-sizes",schemaPath:"#/$defs/levels/properties/compute-allowed-sizes/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-allowed-sizes"].enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data260["compute-scsi-disks"] !== undefined){
let data303 = data260["compute-scsi-disks"];
if(!((((data303 === "advisory") || (data303 === "mandatory")) || (data303 === "remediate")) || (data303 === "disabled"))){
const err359 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-scsi-disks",schemaPath:"#/$defs/levels/properties/compute-scsi-disks/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scsi-disks"].enum}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data260["compute-nested-virtualization"] !== undefined){
let data304 = data260["compute-nested-virtualization"];
if(!((((data304 === "advisory") || (data304 === "mandatory")) || (data304 === "remediate")) || (data304 === "disabled"))){
const err360 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-nested-virtualization",schemaPath:"#/$defs/levels/properties/compute-nested-virtualization/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-nested-virtualization"].enum}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data260["compute-image-generation"] !== undefined){
let data305 = data260["compute-image-generation"];
if(!((((data305 === "advisory") || (data305 === "mandatory")) || (data305 === "remediate")) || (data305 === "disabled"))){
const err361 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-generation",schemaPath:"#/$defs/levels/properties/compute-image-generation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-generation"].enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data260["compute-trusted-launch-fits"] !== undefined){
let data306 = data260["compute-trusted-launch-fits"];
if(!((((data306 === "advisory") || (data306 === "mandatory")) || (data306 === "remediate")) || (data306 === "disabled"))){
const err362 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-trusted-launch-fits",schemaPath:"#/$defs/levels/properties/compute-trusted-launch-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch-fits"].enum}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data260["compute-trusted-launch"] !== undefined){
let data307 = data260["compute-trusted-launch"];
if(!((((data307 === "advisory") || (data307 === "mandatory")) || (data307 === "remediate")) || (data307 === "disabled"))){
const err363 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-trusted-launch",schemaPath:"#/$defs/levels/properties/compute-trusted-launch/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch"].enum}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data260["compute-encryption-at-host-fits"] !== undefined){
let data308 = data260["compute-encryption-at-host-fits"];
if(!((((data308 === "advisory") || (data308 === "mandatory")) || (data308 === "remediate")) || (data308 === "disabled"))){
const err364 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-encryption-at-host-fits",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host-fits"].enum}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data260["compute-encryption-at-host"] !== undefined){
let data309 = data260["compute-encryption-at-host"];
if(!((((data309 === "advisory") || (data309 === "mandatory")) || (data309 === "remediate")) || (data309 === "disabled"))){
const err365 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-encryption-at-host",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host"].enum}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data260["compute-accelerated-networking-fits"] !== undefined){
let data310 = data260["compute-accelerated-networking-fits"];
if(!((((data310 === "advisory") || (data310 === "mandatory")) || (data310 === "remediate")) || (data310 === "disabled"))){
const err366 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-accelerated-networking-fits",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking-fits"].enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data260["compute-accelerated-networking"] !== undefined){
let data311 = data260["compute-accelerated-networking"];
if(!((((data311 === "advisory") || (data311 === "mandatory")) || (data311 === "remediate")) || (data311 === "disabled"))){
const err367 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-accelerated-networking",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking"].enum}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data260["compute-os-disk-size"] !== undefined){
let data312 = data260["compute-os-disk-size"];
if(!((((data312 === "advisory") || (data312 === "mandatory")) || (data312 === "remediate")) || (data312 === "disabled"))){
const err368 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-os-disk-size",schemaPath:"#/$defs/levels/properties/compute-os-disk-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-os-disk-size"].enum}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data260["compute-premium-os-disk"] !== undefined){
let data313 = data260["compute-premium-os-disk"];
if(!((((data313 === "advisory") || (data313 === "mandatory")) || (data313 === "remediate")) || (data313 === "disabled"))){
const err369 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-premium-os-disk",schemaPath:"#/$defs/levels/properties/compute-premium-os-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-premium-os-disk"].enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data260["compute-computer-name"] !== undefined){
let data314 = data260["compute-computer-name"];
if(!((((data314 === "advisory") || (data314 === "mandatory")) || (data314 === "remediate")) || (data314 === "disabled"))){
const err370 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-computer-name",schemaPath:"#/$defs/levels/properties/compute-computer-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-computer-name"].enum}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data260["compute-machine-name"] !== undefined){
let data315 = data260["compute-machine-name"];
if(!((((data315 === "advisory") || (data315 === "mandatory")) || (data315 === "remediate")) || (data315 === "disabled"))){
const err371 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-machine-name",schemaPath:"#/$defs/levels/properties/compute-machine-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-machine-name"].enum}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data260["compute-administrator-name"] !== undefined){
let data316 = data260["compute-administrator-name"];
if(!((((data316 === "advisory") || (data316 === "mandatory")) || (data316 === "remediate")) || (data316 === "disabled"))){
const err372 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-administrator-name",schemaPath:"#/$defs/levels/properties/compute-administrator-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-administrator-name"].enum}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data260["compute-fixed-at-creation"] !== undefined){
let data317 = data260["compute-fixed-at-creation"];
if(!((((data317 === "advisory") || (data317 === "mandatory")) || (data317 === "remediate")) || (data317 === "disabled"))){
const err373 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-fixed-at-creation",schemaPath:"#/$defs/levels/properties/compute-fixed-at-creation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-fixed-at-creation"].enum}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data260["compute-no-other-applications"] !== undefined){
let data318 = data260["compute-no-other-applications"];
if(!((((data318 === "advisory") || (data318 === "mandatory")) || (data318 === "remediate")) || (data318 === "disabled"))){
const err374 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-no-other-applications",schemaPath:"#/$defs/levels/properties/compute-no-other-applications/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-no-other-applications"].enum}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data260["compute-system-identity"] !== undefined){
let data319 = data260["compute-system-identity"];
if(!((((data319 === "advisory") || (data319 === "mandatory")) || (data319 === "remediate")) || (data319 === "disabled"))){
const err375 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-system-identity",schemaPath:"#/$defs/levels/properties/compute-system-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-system-identity"].enum}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data260["compute-regular-priority"] !== undefined){
let data320 = data260["compute-regular-priority"];
if(!((((data320 === "advisory") || (data320 === "mandatory")) || (data320 === "remediate")) || (data320 === "disabled"))){
const err376 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-regular-priority",schemaPath:"#/$defs/levels/properties/compute-regular-priority/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-regular-priority"].enum}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data260["compute-patch-mode"] !== undefined){
let data321 = data260["compute-patch-mode"];
if(!((((data321 === "advisory") || (data321 === "mandatory")) || (data321 === "remediate")) || (data321 === "disabled"))){
const err377 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-patch-mode",schemaPath:"#/$defs/levels/properties/compute-patch-mode/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-mode"].enum}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data260["compute-automatic-updates"] !== undefined){
let data322 = data260["compute-automatic-updates"];
if(!((((data322 === "advisory") || (data322 === "mandatory")) || (data322 === "remediate")) || (data322 === "disabled"))){
const err378 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-automatic-updates",schemaPath:"#/$defs/levels/properties/compute-automatic-updates/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-automatic-updates"].enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data260["compute-scheduled-restarts"] !== undefined){
let data323 = data260["compute-scheduled-restarts"];
if(!((((data323 === "advisory") || (data323 === "mandatory")) || (data323 === "remediate")) || (data323 === "disabled"))){
const err379 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-scheduled-restarts",schemaPath:"#/$defs/levels/properties/compute-scheduled-restarts/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scheduled-restarts"].enum}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data260["compute-patch-assessment"] !== undefined){
let data324 = data260["compute-patch-assessment"];
if(!((((data324 === "advisory") || (data324 === "mandatory")) || (data324 === "remediate")) || (data324 === "disabled"))){
const err380 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-patch-assessment",schemaPath:"#/$defs/levels/properties/compute-patch-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-assessment"].enum}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data260["compute-hybrid-benefit"] !== undefined){
let data325 = data260["compute-hybrid-benefit"];
if(!((((data325 === "advisory") || (data325 === "mandatory")) || (data325 === "remediate")) || (data325 === "disabled"))){
const err381 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-hybrid-benefit",schemaPath:"#/$defs/levels/properties/compute-hybrid-benefit/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-hybrid-benefit"].enum}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data260["storage-pool-has-data-disk"] !== undefined){
let data326 = data260["storage-pool-has-data-disk"];
if(!((((data326 === "advisory") || (data326 === "mandatory")) || (data326 === "remediate")) || (data326 === "disabled"))){
const err382 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-has-data-disk",schemaPath:"#/$defs/levels/properties/storage-pool-has-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-has-data-disk"].enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data260["storage-data-disk-count"] !== undefined){
let data327 = data260["storage-data-disk-count"];
if(!((((data327 === "advisory") || (data327 === "mandatory")) || (data327 === "remediate")) || (data327 === "disabled"))){
const err383 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-count",schemaPath:"#/$defs/levels/properties/storage-data-disk-count/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-count"].enum}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data260["storage-data-disk-own-resource"] !== undefined){
let data328 = data260["storage-data-disk-own-resource"];
if(!((((data328 === "advisory") || (data328 === "mandatory")) || (data328 === "remediate")) || (data328 === "disabled"))){
const err384 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-own-resource",schemaPath:"#/$defs/levels/properties/storage-data-disk-own-resource/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-own-resource"].enum}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data260["storage-data-disk-detach-on-deletion"] !== undefined){
let data329 = data260["storage-data-disk-detach-on-deletion"];
if(!((((data329 === "advisory") || (data329 === "mandatory")) || (data329 === "remediate")) || (data329 === "disabled"))){
const err385 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-detach-on-deletion",schemaPath:"#/$defs/levels/properties/storage-data-disk-detach-on-deletion/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-detach-on-deletion"].enum}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data260["storage-lun-unique"] !== undefined){
let data330 = data260["storage-lun-unique"];
if(!((((data330 === "advisory") || (data330 === "mandatory")) || (data330 === "remediate")) || (data330 === "disabled"))){
const err386 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-unique",schemaPath:"#/$defs/levels/properties/storage-lun-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-unique"].enum}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data260["storage-lun-in-range"] !== undefined){
let data331 = data260["storage-lun-in-range"];
if(!((((data331 === "advisory") || (data331 === "mandatory")) || (data331 === "remediate")) || (data331 === "disabled"))){
const err387 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-in-range",schemaPath:"#/$defs/levels/properties/storage-lun-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-in-range"].enum}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data260["storage-pool-host-caching-none"] !== undefined){
let data332 = data260["storage-pool-host-caching-none"];
if(!((((data332 === "advisory") || (data332 === "mandatory")) || (data332 === "remediate")) || (data332 === "disabled"))){
const err388 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-host-caching-none",schemaPath:"#/$defs/levels/properties/storage-pool-host-caching-none/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-host-caching-none"].enum}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data260["storage-managed-disks-only"] !== undefined){
let data333 = data260["storage-managed-disks-only"];
if(!((((data333 === "advisory") || (data333 === "mandatory")) || (data333 === "remediate")) || (data333 === "disabled"))){
const err389 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-managed-disks-only",schemaPath:"#/$defs/levels/properties/storage-managed-disks-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-managed-disks-only"].enum}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data260["storage-disk-not-shared"] !== undefined){
let data334 = data260["storage-disk-not-shared"];
if(!((((data334 === "advisory") || (data334 === "mandatory")) || (data334 === "remediate")) || (data334 === "disabled"))){
const err390 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-not-shared",schemaPath:"#/$defs/levels/properties/storage-disk-not-shared/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-not-shared"].enum}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data260["storage-av2-pool-limits"] !== undefined){
let data335 = data260["storage-av2-pool-limits"];
if(!((((data335 === "advisory") || (data335 === "mandatory")) || (data335 === "remediate")) || (data335 === "disabled"))){
const err391 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-av2-pool-limits",schemaPath:"#/$defs/levels/properties/storage-av2-pool-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-av2-pool-limits"].enum}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data260["storage-pool-size-tested"] !== undefined){
let data336 = data260["storage-pool-size-tested"];
if(!((((data336 === "advisory") || (data336 === "mandatory")) || (data336 === "remediate")) || (data336 === "disabled"))){
const err392 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-size-tested",schemaPath:"#/$defs/levels/properties/storage-pool-size-tested/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-size-tested"].enum}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data260["storage-pool-capacity"] !== undefined){
let data337 = data260["storage-pool-capacity"];
if(!((((data337 === "advisory") || (data337 === "mandatory")) || (data337 === "remediate")) || (data337 === "disabled"))){
const err393 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity",schemaPath:"#/$defs/levels/properties/storage-pool-capacity/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity"].enum}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data260["storage-pool-capacity-floor"] !== undefined){
let data338 = data260["storage-pool-capacity-floor"];
if(!((((data338 === "advisory") || (data338 === "mandatory")) || (data338 === "remediate")) || (data338 === "disabled"))){
const err394 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity-floor",schemaPath:"#/$defs/levels/properties/storage-pool-capacity-floor/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity-floor"].enum}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data260["storage-os-disk-persistent"] !== undefined){
let data339 = data260["storage-os-disk-persistent"];
if(!((((data339 === "advisory") || (data339 === "mandatory")) || (data339 === "remediate")) || (data339 === "disabled"))){
const err395 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-persistent",schemaPath:"#/$defs/levels/properties/storage-os-disk-persistent/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-persistent"].enum}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data260["storage-os-disk-type"] !== undefined){
let data340 = data260["storage-os-disk-type"];
if(!((((data340 === "advisory") || (data340 === "mandatory")) || (data340 === "remediate")) || (data340 === "disabled"))){
const err396 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-type",schemaPath:"#/$defs/levels/properties/storage-os-disk-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-type"].enum}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data260["storage-os-disk-not-hdd"] !== undefined){
let data341 = data260["storage-os-disk-not-hdd"];
if(!((((data341 === "advisory") || (data341 === "mandatory")) || (data341 === "remediate")) || (data341 === "disabled"))){
const err397 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-not-hdd",schemaPath:"#/$defs/levels/properties/storage-os-disk-not-hdd/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-not-hdd"].enum}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data260["storage-premium-disk-on-premium-size"] !== undefined){
let data342 = data260["storage-premium-disk-on-premium-size"];
if(!((((data342 === "advisory") || (data342 === "mandatory")) || (data342 === "remediate")) || (data342 === "disabled"))){
const err398 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-premium-disk-on-premium-size",schemaPath:"#/$defs/levels/properties/storage-premium-disk-on-premium-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-premium-disk-on-premium-size"].enum}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data260["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data343 = data260["storage-zonal-disk-on-zonal-machine"];
if(!((((data343 === "advisory") || (data343 === "mandatory")) || (data343 === "remediate")) || (data343 === "disabled"))){
const err399 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-zonal-disk-on-zonal-machine",schemaPath:"#/$defs/levels/properties/storage-zonal-disk-on-zonal-machine/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-zonal-disk-on-zonal-machine"].enum}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data260["storage-ultra-disk-enabled"] !== undefined){
let data344 = data260["storage-ultra-disk-enabled"];
if(!((((data344 === "advisory") || (data344 === "mandatory")) || (data344 === "remediate")) || (data344 === "disabled"))){
const err400 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-ultra-disk-enabled",schemaPath:"#/$defs/levels/properties/storage-ultra-disk-enabled/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-ultra-disk-enabled"].enum}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data260["storage-disk-in-machine-zone"] !== undefined){
let data345 = data260["storage-disk-in-machine-zone"];
if(!((((data345 === "advisory") || (data345 === "mandatory")) || (data345 === "remediate")) || (data345 === "disabled"))){
const err401 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-in-machine-zone",schemaPath:"#/$defs/levels/properties/storage-disk-in-machine-zone/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-in-machine-zone"].enum}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data260["storage-disk-size-in-range"] !== undefined){
let data346 = data260["storage-disk-size-in-range"];
if(!((((data346 === "advisory") || (data346 === "mandatory")) || (data346 === "remediate")) || (data346 === "disabled"))){
const err402 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-in-range",schemaPath:"#/$defs/levels/properties/storage-disk-size-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-in-range"].enum}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data260["storage-disk-size-aligned"] !== undefined){
let data347 = data260["storage-disk-size-aligned"];
if(!((((data347 === "advisory") || (data347 === "mandatory")) || (data347 === "remediate")) || (data347 === "disabled"))){
const err403 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-aligned",schemaPath:"#/$defs/levels/properties/storage-disk-size-aligned/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-aligned"].enum}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data260["storage-disk-public-access-off"] !== undefined){
let data348 = data260["storage-disk-public-access-off"];
if(!((((data348 === "advisory") || (data348 === "mandatory")) || (data348 === "remediate")) || (data348 === "disabled"))){
const err404 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-public-access-off",schemaPath:"#/$defs/levels/properties/storage-disk-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data260["storage-disk-customer-key"] !== undefined){
let data349 = data260["storage-disk-customer-key"];
if(!((((data349 === "advisory") || (data349 === "mandatory")) || (data349 === "remediate")) || (data349 === "disabled"))){
const err405 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-customer-key",schemaPath:"#/$defs/levels/properties/storage-disk-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-customer-key"].enum}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data260["storage-no-azure-disk-encryption"] !== undefined){
let data350 = data260["storage-no-azure-disk-encryption"];
if(!((((data350 === "advisory") || (data350 === "mandatory")) || (data350 === "remediate")) || (data350 === "disabled"))){
const err406 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-azure-disk-encryption",schemaPath:"#/$defs/levels/properties/storage-no-azure-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-azure-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data260["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data351 = data260["storage-no-encryption-settings-on-data-disk"];
if(!((((data351 === "advisory") || (data351 === "mandatory")) || (data351 === "remediate")) || (data351 === "disabled"))){
const err407 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-encryption-settings-on-data-disk",schemaPath:"#/$defs/levels/properties/storage-no-encryption-settings-on-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-encryption-settings-on-data-disk"].enum}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data260["storage-write-accelerator-off"] !== undefined){
let data352 = data260["storage-write-accelerator-off"];
if(!((((data352 === "advisory") || (data352 === "mandatory")) || (data352 === "remediate")) || (data352 === "disabled"))){
const err408 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-write-accelerator-off",schemaPath:"#/$defs/levels/properties/storage-write-accelerator-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-write-accelerator-off"].enum}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data260["storage-artifacts-https-only"] !== undefined){
let data353 = data260["storage-artifacts-https-only"];
if(!((((data353 === "advisory") || (data353 === "mandatory")) || (data353 === "remediate")) || (data353 === "disabled"))){
const err409 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-https-only",schemaPath:"#/$defs/levels/properties/storage-artifacts-https-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-https-only"].enum}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data260["storage-artifacts-tls12"] !== undefined){
let data354 = data260["storage-artifacts-tls12"];
if(!((((data354 === "advisory") || (data354 === "mandatory")) || (data354 === "remediate")) || (data354 === "disabled"))){
const err410 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-tls12",schemaPath:"#/$defs/levels/properties/storage-artifacts-tls12/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-tls12"].enum}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data260["storage-artifacts-no-public-blobs"] !== undefined){
let data355 = data260["storage-artifacts-no-public-blobs"];
if(!((((data355 === "advisory") || (data355 === "mandatory")) || (data355 === "remediate")) || (data355 === "disabled"))){
const err411 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-public-blobs",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-public-blobs/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-public-blobs"].enum}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data260["storage-artifacts-no-shared-key"] !== undefined){
let data356 = data260["storage-artifacts-no-shared-key"];
if(!((((data356 === "advisory") || (data356 === "mandatory")) || (data356 === "remediate")) || (data356 === "disabled"))){
const err412 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-shared-key",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-shared-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-shared-key"].enum}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data260["credentials-secret-inputs"] !== undefined){
let data357 = data260["credentials-secret-inputs"];
if(!((((data357 === "advisory") || (data357 === "mandatory")) || (data357 === "remediate")) || (data357 === "disabled"))){
const err413 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-secret-inputs",schemaPath:"#/$defs/levels/properties/credentials-secret-inputs/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-secret-inputs"].enum}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data260["credentials-no-secret-in-extension-settings"] !== undefined){
let data358 = data260["credentials-no-secret-in-extension-settings"];
if(!((((data358 === "advisory") || (data358 === "mandatory")) || (data358 === "remediate")) || (data358 === "disabled"))){
const err414 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-no-secret-in-extension-settings",schemaPath:"#/$defs/levels/properties/credentials-no-secret-in-extension-settings/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-secret-in-extension-settings"].enum}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data260["credentials-no-secret-in-run-command"] !== undefined){
let data359 = data260["credentials-no-secret-in-run-command"];
if(!((((data359 === "advisory") || (data359 === "mandatory")) || (data359 === "remediate")) || (data359 === "disabled"))){
const err415 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-no-secret-in-run-command",schemaPath:"#/$defs/levels/properties/credentials-no-secret-in-run-command/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-secret-in-run-command"].enum}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data260["credentials-no-secret-in-tags"] !== undefined){
let data360 = data260["credentials-no-secret-in-tags"];
if(!((((data360 === "advisory") || (data360 === "mandatory")) || (data360 === "remediate")) || (data360 === "disabled"))){
const err416 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-no-secret-in-tags",schemaPath:"#/$defs/levels/properties/credentials-no-secret-in-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-secret-in-tags"].enum}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data260["credentials-no-secret-in-custom-data"] !== undefined){
let data361 = data260["credentials-no-secret-in-custom-data"];
if(!((((data361 === "advisory") || (data361 === "mandatory")) || (data361 === "remediate")) || (data361 === "disabled"))){
const err417 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-no-secret-in-custom-data",schemaPath:"#/$defs/levels/properties/credentials-no-secret-in-custom-data/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-secret-in-custom-data"].enum}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data260["credentials-no-custom-data"] !== undefined){
let data362 = data260["credentials-no-custom-data"];
if(!((((data362 === "advisory") || (data362 === "mandatory")) || (data362 === "remediate")) || (data362 === "disabled"))){
const err418 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-no-custom-data",schemaPath:"#/$defs/levels/properties/credentials-no-custom-data/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-no-custom-data"].enum}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data260["credentials-command-in-protected-settings"] !== undefined){
let data363 = data260["credentials-command-in-protected-settings"];
if(!((((data363 === "advisory") || (data363 === "mandatory")) || (data363 === "remediate")) || (data363 === "disabled"))){
const err419 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-command-in-protected-settings",schemaPath:"#/$defs/levels/properties/credentials-command-in-protected-settings/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-command-in-protected-settings"].enum}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data260["credentials-script-without-storage-key"] !== undefined){
let data364 = data260["credentials-script-without-storage-key"];
if(!((((data364 === "advisory") || (data364 === "mandatory")) || (data364 === "remediate")) || (data364 === "disabled"))){
const err420 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-script-without-storage-key",schemaPath:"#/$defs/levels/properties/credentials-script-without-storage-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-script-without-storage-key"].enum}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data260["credentials-join-password-by-reference"] !== undefined){
let data365 = data260["credentials-join-password-by-reference"];
if(!((((data365 === "advisory") || (data365 === "mandatory")) || (data365 === "remediate")) || (data365 === "disabled"))){
const err421 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-join-password-by-reference",schemaPath:"#/$defs/levels/properties/credentials-join-password-by-reference/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-join-password-by-reference"].enum}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data260["credentials-key-vault-readable-by-platform"] !== undefined){
let data366 = data260["credentials-key-vault-readable-by-platform"];
if(!((((data366 === "advisory") || (data366 === "mandatory")) || (data366 === "remediate")) || (data366 === "disabled"))){
const err422 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-key-vault-readable-by-platform",schemaPath:"#/$defs/levels/properties/credentials-key-vault-readable-by-platform/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-readable-by-platform"].enum}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data260["credentials-key-vault-purge-protection"] !== undefined){
let data367 = data260["credentials-key-vault-purge-protection"];
if(!((((data367 === "advisory") || (data367 === "mandatory")) || (data367 === "remediate")) || (data367 === "disabled"))){
const err423 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-key-vault-purge-protection",schemaPath:"#/$defs/levels/properties/credentials-key-vault-purge-protection/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-purge-protection"].enum}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data260["credentials-key-vault-soft-delete"] !== undefined){
let data368 = data260["credentials-key-vault-soft-delete"];
if(!((((data368 === "advisory") || (data368 === "mandatory")) || (data368 === "remediate")) || (data368 === "disabled"))){
const err424 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-key-vault-soft-delete",schemaPath:"#/$defs/levels/properties/credentials-key-vault-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data260["credentials-key-vault-retention"] !== undefined){
let data369 = data260["credentials-key-vault-retention"];
if(!((((data369 === "advisory") || (data369 === "mandatory")) || (data369 === "remediate")) || (data369 === "disabled"))){
const err425 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-key-vault-retention",schemaPath:"#/$defs/levels/properties/credentials-key-vault-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-retention"].enum}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data260["credentials-key-vault-roles"] !== undefined){
let data370 = data260["credentials-key-vault-roles"];
if(!((((data370 === "advisory") || (data370 === "mandatory")) || (data370 === "remediate")) || (data370 === "disabled"))){
const err426 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-key-vault-roles",schemaPath:"#/$defs/levels/properties/credentials-key-vault-roles/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-roles"].enum}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data260["credentials-key-vault-network"] !== undefined){
let data371 = data260["credentials-key-vault-network"];
if(!((((data371 === "advisory") || (data371 === "mandatory")) || (data371 === "remediate")) || (data371 === "disabled"))){
const err427 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-key-vault-network",schemaPath:"#/$defs/levels/properties/credentials-key-vault-network/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-key-vault-network"].enum}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data260["credentials-passphrase-length"] !== undefined){
let data372 = data260["credentials-passphrase-length"];
if(!((((data372 === "advisory") || (data372 === "mandatory")) || (data372 === "remediate")) || (data372 === "disabled"))){
const err428 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-passphrase-length",schemaPath:"#/$defs/levels/properties/credentials-passphrase-length/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-length"].enum}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data260["credentials-passphrase-ascii"] !== undefined){
let data373 = data260["credentials-passphrase-ascii"];
if(!((((data373 === "advisory") || (data373 === "mandatory")) || (data373 === "remediate")) || (data373 === "disabled"))){
const err429 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-passphrase-ascii",schemaPath:"#/$defs/levels/properties/credentials-passphrase-ascii/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-ascii"].enum}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data260["credentials-passphrase-characters"] !== undefined){
let data374 = data260["credentials-passphrase-characters"];
if(!((((data374 === "advisory") || (data374 === "mandatory")) || (data374 === "remediate")) || (data374 === "disabled"))){
const err430 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-passphrase-characters",schemaPath:"#/$defs/levels/properties/credentials-passphrase-characters/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-characters"].enum}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data260["credentials-passphrase-stable"] !== undefined){
let data375 = data260["credentials-passphrase-stable"];
if(!((((data375 === "advisory") || (data375 === "mandatory")) || (data375 === "remediate")) || (data375 === "disabled"))){
const err431 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-passphrase-stable",schemaPath:"#/$defs/levels/properties/credentials-passphrase-stable/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-stable"].enum}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data260["credentials-passphrase-in-key-vault"] !== undefined){
let data376 = data260["credentials-passphrase-in-key-vault"];
if(!((((data376 === "advisory") || (data376 === "mandatory")) || (data376 === "remediate")) || (data376 === "disabled"))){
const err432 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-passphrase-in-key-vault",schemaPath:"#/$defs/levels/properties/credentials-passphrase-in-key-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-in-key-vault"].enum}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data260["credentials-passphrase-readable"] !== undefined){
let data377 = data260["credentials-passphrase-readable"];
if(!((((data377 === "advisory") || (data377 === "mandatory")) || (data377 === "remediate")) || (data377 === "disabled"))){
const err433 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-passphrase-readable",schemaPath:"#/$defs/levels/properties/credentials-passphrase-readable/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-passphrase-readable"].enum}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data260["credentials-vault-saves-passphrases"] !== undefined){
let data378 = data260["credentials-vault-saves-passphrases"];
if(!((((data378 === "advisory") || (data378 === "mandatory")) || (data378 === "remediate")) || (data378 === "disabled"))){
const err434 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-vault-saves-passphrases",schemaPath:"#/$defs/levels/properties/credentials-vault-saves-passphrases/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-vault-saves-passphrases"].enum}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data260["credentials-server-role-scope"] !== undefined){
let data379 = data260["credentials-server-role-scope"];
if(!((((data379 === "advisory") || (data379 === "mandatory")) || (data379 === "remediate")) || (data379 === "disabled"))){
const err435 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-server-role-scope",schemaPath:"#/$defs/levels/properties/credentials-server-role-scope/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-server-role-scope"].enum}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data260["credentials-server-role-least"] !== undefined){
let data380 = data260["credentials-server-role-least"];
if(!((((data380 === "advisory") || (data380 === "mandatory")) || (data380 === "remediate")) || (data380 === "disabled"))){
const err436 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-server-role-least",schemaPath:"#/$defs/levels/properties/credentials-server-role-least/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-server-role-least"].enum}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data260["credentials-server-one-vault"] !== undefined){
let data381 = data260["credentials-server-one-vault"];
if(!((((data381 === "advisory") || (data381 === "mandatory")) || (data381 === "remediate")) || (data381 === "disabled"))){
const err437 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-server-one-vault",schemaPath:"#/$defs/levels/properties/credentials-server-one-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-server-one-vault"].enum}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data260["credentials-server-backup-operator"] !== undefined){
let data382 = data260["credentials-server-backup-operator"];
if(!((((data382 === "advisory") || (data382 === "mandatory")) || (data382 === "remediate")) || (data382 === "disabled"))){
const err438 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-server-backup-operator",schemaPath:"#/$defs/levels/properties/credentials-server-backup-operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-server-backup-operator"].enum}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data260["credentials-role-principal-type"] !== undefined){
let data383 = data260["credentials-role-principal-type"];
if(!((((data383 === "advisory") || (data383 === "mandatory")) || (data383 === "remediate")) || (data383 === "disabled"))){
const err439 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials-role-principal-type",schemaPath:"#/$defs/levels/properties/credentials-role-principal-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["credentials-role-principal-type"].enum}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data260["installation-server-recognised"] !== undefined){
let data384 = data260["installation-server-recognised"];
if(!((((data384 === "advisory") || (data384 === "mandatory")) || (data384 === "remediate")) || (data384 === "disabled"))){
const err440 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-server-recognised",schemaPath:"#/$defs/levels/properties/installation-server-recognised/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-server-recognised"].enum}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data260["installation-server-installed"] !== undefined){
let data385 = data260["installation-server-installed"];
if(!((((data385 === "advisory") || (data385 === "mandatory")) || (data385 === "remediate")) || (data385 === "disabled"))){
const err441 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-server-installed",schemaPath:"#/$defs/levels/properties/installation-server-installed/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-server-installed"].enum}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data260["installation-extensions-allowed"] !== undefined){
let data386 = data260["installation-extensions-allowed"];
if(!((((data386 === "advisory") || (data386 === "mandatory")) || (data386 === "remediate")) || (data386 === "disabled"))){
const err442 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-extensions-allowed",schemaPath:"#/$defs/levels/properties/installation-extensions-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-extensions-allowed"].enum}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data260["installation-one-custom-script-extension"] !== undefined){
let data387 = data260["installation-one-custom-script-extension"];
if(!((((data387 === "advisory") || (data387 === "mandatory")) || (data387 === "remediate")) || (data387 === "disabled"))){
const err443 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data260["installation-script-settings"] !== undefined){
let data388 = data260["installation-script-settings"];
if(!((((data388 === "advisory") || (data388 === "mandatory")) || (data388 === "remediate")) || (data388 === "disabled"))){
const err444 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-script-settings",schemaPath:"#/$defs/levels/properties/installation-script-settings/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-settings"].enum}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data260["installation-extension-publisher"] !== undefined){
let data389 = data260["installation-extension-publisher"];
if(!((((data389 === "advisory") || (data389 === "mandatory")) || (data389 === "remediate")) || (data389 === "disabled"))){
const err445 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-extension-publisher",schemaPath:"#/$defs/levels/properties/installation-extension-publisher/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-extension-publisher"].enum}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data260["installation-handler-version"] !== undefined){
let data390 = data260["installation-handler-version"];
if(!((((data390 === "advisory") || (data390 === "mandatory")) || (data390 === "remediate")) || (data390 === "disabled"))){
const err446 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-handler-version",schemaPath:"#/$defs/levels/properties/installation-handler-version/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-handler-version"].enum}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data260["installation-known-extensions"] !== undefined){
let data391 = data260["installation-known-extensions"];
if(!((((data391 === "advisory") || (data391 === "mandatory")) || (data391 === "remediate")) || (data391 === "disabled"))){
const err447 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-known-extensions",schemaPath:"#/$defs/levels/properties/installation-known-extensions/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-known-extensions"].enum}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data260["installation-failures-not-suppressed"] !== undefined){
let data392 = data260["installation-failures-not-suppressed"];
if(!((((data392 === "advisory") || (data392 === "mandatory")) || (data392 === "remediate")) || (data392 === "disabled"))){
const err448 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-failures-not-suppressed",schemaPath:"#/$defs/levels/properties/installation-failures-not-suppressed/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-failures-not-suppressed"].enum}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data260["installation-extensions-in-sequence"] !== undefined){
let data393 = data260["installation-extensions-in-sequence"];
if(!((((data393 === "advisory") || (data393 === "mandatory")) || (data393 === "remediate")) || (data393 === "disabled"))){
const err449 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-extensions-in-sequence",schemaPath:"#/$defs/levels/properties/installation-extensions-in-sequence/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-extensions-in-sequence"].enum}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data260["installation-script-after-join"] !== undefined){
let data394 = data260["installation-script-after-join"];
if(!((((data394 === "advisory") || (data394 === "mandatory")) || (data394 === "remediate")) || (data394 === "disabled"))){
const err450 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-script-after-join",schemaPath:"#/$defs/levels/properties/installation-script-after-join/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-after-join"].enum}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data260["installation-script-after-roles"] !== undefined){
let data395 = data260["installation-script-after-roles"];
if(!((((data395 === "advisory") || (data395 === "mandatory")) || (data395 === "remediate")) || (data395 === "disabled"))){
const err451 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-script-after-roles",schemaPath:"#/$defs/levels/properties/installation-script-after-roles/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-after-roles"].enum}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data260["installation-script-after-way-out"] !== undefined){
let data396 = data260["installation-script-after-way-out"];
if(!((((data396 === "advisory") || (data396 === "mandatory")) || (data396 === "remediate")) || (data396 === "disabled"))){
const err452 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-script-after-way-out",schemaPath:"#/$defs/levels/properties/installation-script-after-way-out/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-after-way-out"].enum}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data260["installation-script-timeout"] !== undefined){
let data397 = data260["installation-script-timeout"];
if(!((((data397 === "advisory") || (data397 === "mandatory")) || (data397 === "remediate")) || (data397 === "disabled"))){
const err453 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-script-timeout",schemaPath:"#/$defs/levels/properties/installation-script-timeout/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-script-timeout"].enum}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data260["installation-run-command-fails-visibly"] !== undefined){
let data398 = data260["installation-run-command-fails-visibly"];
if(!((((data398 === "advisory") || (data398 === "mandatory")) || (data398 === "remediate")) || (data398 === "disabled"))){
const err454 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-run-command-fails-visibly",schemaPath:"#/$defs/levels/properties/installation-run-command-fails-visibly/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-run-command-fails-visibly"].enum}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data260["installation-domain-join"] !== undefined){
let data399 = data260["installation-domain-join"];
if(!((((data399 === "advisory") || (data399 === "mandatory")) || (data399 === "remediate")) || (data399 === "disabled"))){
const err455 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-domain-join",schemaPath:"#/$defs/levels/properties/installation-domain-join/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-domain-join"].enum}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data260["installation-join-domain-name"] !== undefined){
let data400 = data260["installation-join-domain-name"];
if(!((((data400 === "advisory") || (data400 === "mandatory")) || (data400 === "remediate")) || (data400 === "disabled"))){
const err456 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-join-domain-name",schemaPath:"#/$defs/levels/properties/installation-join-domain-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-domain-name"].enum}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data260["installation-join-account"] !== undefined){
let data401 = data260["installation-join-account"];
if(!((((data401 === "advisory") || (data401 === "mandatory")) || (data401 === "remediate")) || (data401 === "disabled"))){
const err457 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-join-account",schemaPath:"#/$defs/levels/properties/installation-join-account/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-account"].enum}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data260["installation-join-password-given"] !== undefined){
let data402 = data260["installation-join-password-given"];
if(!((((data402 === "advisory") || (data402 === "mandatory")) || (data402 === "remediate")) || (data402 === "disabled"))){
const err458 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-join-password-given",schemaPath:"#/$defs/levels/properties/installation-join-password-given/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-password-given"].enum}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data260["installation-join-unit"] !== undefined){
let data403 = data260["installation-join-unit"];
if(!((((data403 === "advisory") || (data403 === "mandatory")) || (data403 === "remediate")) || (data403 === "disabled"))){
const err459 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-join-unit",schemaPath:"#/$defs/levels/properties/installation-join-unit/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-unit"].enum}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data260["installation-join-options"] !== undefined){
let data404 = data260["installation-join-options"];
if(!((((data404 === "advisory") || (data404 === "mandatory")) || (data404 === "remediate")) || (data404 === "disabled"))){
const err460 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-join-options",schemaPath:"#/$defs/levels/properties/installation-join-options/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-options"].enum}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data260["installation-join-restart"] !== undefined){
let data405 = data260["installation-join-restart"];
if(!((((data405 === "advisory") || (data405 === "mandatory")) || (data405 === "remediate")) || (data405 === "disabled"))){
const err461 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-join-restart",schemaPath:"#/$defs/levels/properties/installation-join-restart/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-restart"].enum}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data260["installation-join-written-once"] !== undefined){
let data406 = data260["installation-join-written-once"];
if(!((((data406 === "advisory") || (data406 === "mandatory")) || (data406 === "remediate")) || (data406 === "disabled"))){
const err462 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-join-written-once",schemaPath:"#/$defs/levels/properties/installation-join-written-once/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-join-written-once"].enum}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data260["monitoring-vault-diagnostics"] !== undefined){
let data407 = data260["monitoring-vault-diagnostics"];
if(!((((data407 === "advisory") || (data407 === "mandatory")) || (data407 === "remediate")) || (data407 === "disabled"))){
const err463 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data260["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data408 = data260["monitoring-vault-diagnostics-dedicated"];
if(!((((data408 === "advisory") || (data408 === "mandatory")) || (data408 === "remediate")) || (data408 === "disabled"))){
const err464 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data260["monitoring-workspace-retention"] !== undefined){
let data409 = data260["monitoring-workspace-retention"];
if(!((((data409 === "advisory") || (data409 === "mandatory")) || (data409 === "remediate")) || (data409 === "disabled"))){
const err465 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data260["monitoring-agent"] !== undefined){
let data410 = data260["monitoring-agent"];
if(!((((data410 === "advisory") || (data410 === "mandatory")) || (data410 === "remediate")) || (data410 === "disabled"))){
const err466 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data260["monitoring-no-legacy-agent"] !== undefined){
let data411 = data260["monitoring-no-legacy-agent"];
if(!((((data411 === "advisory") || (data411 === "mandatory")) || (data411 === "remediate")) || (data411 === "disabled"))){
const err467 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data260["monitoring-data-collection"] !== undefined){
let data412 = data260["monitoring-data-collection"];
if(!((((data412 === "advisory") || (data412 === "mandatory")) || (data412 === "remediate")) || (data412 === "disabled"))){
const err468 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data260["monitoring-alerts-reach-people"] !== undefined){
let data413 = data260["monitoring-alerts-reach-people"];
if(!((((data413 === "advisory") || (data413 === "mandatory")) || (data413 === "remediate")) || (data413 === "disabled"))){
const err469 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data260["monitoring-action-group-receivers"] !== undefined){
let data414 = data260["monitoring-action-group-receivers"];
if(!((((data414 === "advisory") || (data414 === "mandatory")) || (data414 === "remediate")) || (data414 === "disabled"))){
const err470 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data260["monitoring-antimalware-exclusions"] !== undefined){
let data415 = data260["monitoring-antimalware-exclusions"];
if(!((((data415 === "advisory") || (data415 === "mandatory")) || (data415 === "remediate")) || (data415 === "disabled"))){
const err471 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data260["monitoring-maintenance-assigned"] !== undefined){
let data416 = data260["monitoring-maintenance-assigned"];
if(!((((data416 === "advisory") || (data416 === "mandatory")) || (data416 === "remediate")) || (data416 === "disabled"))){
const err472 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data260["monitoring-update-assessment"] !== undefined){
let data417 = data260["monitoring-update-assessment"];
if(!((((data417 === "advisory") || (data417 === "mandatory")) || (data417 === "remediate")) || (data417 === "disabled"))){
const err473 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data260["protection-vault-protected"] !== undefined){
let data418 = data260["protection-vault-protected"];
if(!((((data418 === "advisory") || (data418 === "mandatory")) || (data418 === "remediate")) || (data418 === "disabled"))){
const err474 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data260["protection-data-disks-protected"] !== undefined){
let data419 = data260["protection-data-disks-protected"];
if(!((((data419 === "advisory") || (data419 === "mandatory")) || (data419 === "remediate")) || (data419 === "disabled"))){
const err475 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data260["protection-passphrase-protected"] !== undefined){
let data420 = data260["protection-passphrase-protected"];
if(!((((data420 === "advisory") || (data420 === "mandatory")) || (data420 === "remediate")) || (data420 === "disabled"))){
const err476 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data260["protection-passphrase-key-vault-protected"] !== undefined){
let data421 = data260["protection-passphrase-key-vault-protected"];
if(!((((data421 === "advisory") || (data421 === "mandatory")) || (data421 === "remediate")) || (data421 === "disabled"))){
const err477 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data260["protection-server-protected"] !== undefined){
let data422 = data260["protection-server-protected"];
if(!((((data422 === "advisory") || (data422 === "mandatory")) || (data422 === "remediate")) || (data422 === "disabled"))){
const err478 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data260["protection-vault-group-protected"] !== undefined){
let data423 = data260["protection-vault-group-protected"];
if(!((((data423 === "advisory") || (data423 === "mandatory")) || (data423 === "remediate")) || (data423 === "disabled"))){
const err479 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data260["protection-catalogue-protected"] !== undefined){
let data424 = data260["protection-catalogue-protected"];
if(!((((data424 === "advisory") || (data424 === "mandatory")) || (data424 === "remediate")) || (data424 === "disabled"))){
const err480 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data260["protection-store-versioning"] !== undefined){
let data425 = data260["protection-store-versioning"];
if(!((((data425 === "advisory") || (data425 === "mandatory")) || (data425 === "remediate")) || (data425 === "disabled"))){
const err481 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data260["protection-store-soft-delete"] !== undefined){
let data426 = data260["protection-store-soft-delete"];
if(!((((data426 === "advisory") || (data426 === "mandatory")) || (data426 === "remediate")) || (data426 === "disabled"))){
const err482 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data260["protection-vault-locked"] !== undefined){
let data427 = data260["protection-vault-locked"];
if(!((((data427 === "advisory") || (data427 === "mandatory")) || (data427 === "remediate")) || (data427 === "disabled"))){
const err483 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data260["protection-no-read-only-lock"] !== undefined){
let data428 = data260["protection-no-read-only-lock"];
if(!((((data428 === "advisory") || (data428 === "mandatory")) || (data428 === "remediate")) || (data428 === "disabled"))){
const err484 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data260["protection-machine-backup"] !== undefined){
let data429 = data260["protection-machine-backup"];
if(!((((data429 === "advisory") || (data429 === "mandatory")) || (data429 === "remediate")) || (data429 === "disabled"))){
const err485 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data260["tagging-required-tags"] !== undefined){
let data430 = data260["tagging-required-tags"];
if(!((((data430 === "advisory") || (data430 === "mandatory")) || (data430 === "remediate")) || (data430 === "disabled"))){
const err486 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-required-tags",schemaPath:"#/$defs/levels/properties/tagging-required-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-required-tags"].enum}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data260["tagging-tag-limits"] !== undefined){
let data431 = data260["tagging-tag-limits"];
if(!((((data431 === "advisory") || (data431 === "mandatory")) || (data431 === "remediate")) || (data431 === "disabled"))){
const err487 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-tag-limits",schemaPath:"#/$defs/levels/properties/tagging-tag-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-tag-limits"].enum}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data260["tagging-region-known"] !== undefined){
let data432 = data260["tagging-region-known"];
if(!((((data432 === "advisory") || (data432 === "mandatory")) || (data432 === "remediate")) || (data432 === "disabled"))){
const err488 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-region-known",schemaPath:"#/$defs/levels/properties/tagging-region-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-region-known"].enum}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data260["tagging-allowed-regions"] !== undefined){
let data433 = data260["tagging-allowed-regions"];
if(!((((data433 === "advisory") || (data433 === "mandatory")) || (data433 === "remediate")) || (data433 === "disabled"))){
const err489 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-allowed-regions",schemaPath:"#/$defs/levels/properties/tagging-allowed-regions/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-allowed-regions"].enum}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data260["lifecycle-one-way-doors"] !== undefined){
let data434 = data260["lifecycle-one-way-doors"];
if(!((((data434 === "advisory") || (data434 === "mandatory")) || (data434 === "remediate")) || (data434 === "disabled"))){
const err490 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-one-way-doors",schemaPath:"#/$defs/levels/properties/lifecycle-one-way-doors/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-one-way-doors"].enum}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data260["lifecycle-size-lasts"] !== undefined){
let data435 = data260["lifecycle-size-lasts"];
if(!((((data435 === "advisory") || (data435 === "mandatory")) || (data435 === "remediate")) || (data435 === "disabled"))){
const err491 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-size-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-size-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-size-lasts"].enum}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data260["lifecycle-os-disk-lasts"] !== undefined){
let data436 = data260["lifecycle-os-disk-lasts"];
if(!((((data436 === "advisory") || (data436 === "mandatory")) || (data436 === "remediate")) || (data436 === "disabled"))){
const err492 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-os-disk-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-lasts"].enum}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data260["lifecycle-windows-supported"] !== undefined){
let data437 = data260["lifecycle-windows-supported"];
if(!((((data437 === "advisory") || (data437 === "mandatory")) || (data437 === "remediate")) || (data437 === "disabled"))){
const err493 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-windows-supported",schemaPath:"#/$defs/levels/properties/lifecycle-windows-supported/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-windows-supported"].enum}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data260["lifecycle-os-disk-encryption"] !== undefined){
let data438 = data260["lifecycle-os-disk-encryption"];
if(!((((data438 === "advisory") || (data438 === "mandatory")) || (data438 === "remediate")) || (data438 === "disabled"))){
const err494 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-os-disk-encryption",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data260["lifecycle-no-preview-api"] !== undefined){
let data439 = data260["lifecycle-no-preview-api"];
if(!((((data439 === "advisory") || (data439 === "mandatory")) || (data439 === "remediate")) || (data439 === "disabled"))){
const err495 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-no-preview-api",schemaPath:"#/$defs/levels/properties/lifecycle-no-preview-api/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-no-preview-api"].enum}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data260["lifecycle-current-modules"] !== undefined){
let data440 = data260["lifecycle-current-modules"];
if(!((((data440 === "advisory") || (data440 === "mandatory")) || (data440 === "remediate")) || (data440 === "disabled"))){
const err496 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-current-modules",schemaPath:"#/$defs/levels/properties/lifecycle-current-modules/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-current-modules"].enum}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data260["types-arm-type"] !== undefined){
let data441 = data260["types-arm-type"];
if(!((((data441 === "advisory") || (data441 === "mandatory")) || (data441 === "remediate")) || (data441 === "disabled"))){
const err497 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data260.vault !== undefined){
let data442 = data260.vault;
if(!((((data442 === "advisory") || (data442 === "mandatory")) || (data442 === "remediate")) || (data442 === "disabled"))){
const err498 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data260.network !== undefined){
let data443 = data260.network;
if(!((((data443 === "advisory") || (data443 === "mandatory")) || (data443 === "remediate")) || (data443 === "disabled"))){
const err499 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data260.compute !== undefined){
let data444 = data260.compute;
if(!((((data444 === "advisory") || (data444 === "mandatory")) || (data444 === "remediate")) || (data444 === "disabled"))){
const err500 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data260.storage !== undefined){
let data445 = data260.storage;
if(!((((data445 === "advisory") || (data445 === "mandatory")) || (data445 === "remediate")) || (data445 === "disabled"))){
const err501 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data260.credentials !== undefined){
let data446 = data260.credentials;
if(!((((data446 === "advisory") || (data446 === "mandatory")) || (data446 === "remediate")) || (data446 === "disabled"))){
const err502 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data260.installation !== undefined){
let data447 = data260.installation;
if(!((((data447 === "advisory") || (data447 === "mandatory")) || (data447 === "remediate")) || (data447 === "disabled"))){
const err503 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data260.monitoring !== undefined){
let data448 = data260.monitoring;
if(!((((data448 === "advisory") || (data448 === "mandatory")) || (data448 === "remediate")) || (data448 === "disabled"))){
const err504 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data260.protection !== undefined){
let data449 = data260.protection;
if(!((((data449 === "advisory") || (data449 === "mandatory")) || (data449 === "remediate")) || (data449 === "disabled"))){
const err505 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data260.tagging !== undefined){
let data450 = data260.tagging;
if(!((((data450 === "advisory") || (data450 === "mandatory")) || (data450 === "remediate")) || (data450 === "disabled"))){
const err506 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data260.lifecycle !== undefined){
let data451 = data260.lifecycle;
if(!((((data451 === "advisory") || (data451 === "mandatory")) || (data451 === "remediate")) || (data451 === "disabled"))){
const err507 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data260.types !== undefined){
let data452 = data260.types;
if(!((((data452 === "advisory") || (data452 === "mandatory")) || (data452 === "remediate")) || (data452 === "disabled"))){
const err508 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data258.parameters !== undefined){
let data453 = data258.parameters;
if(data453 && typeof data453 == "object" && !Array.isArray(data453)){
for(const key31 in data453){
if(!(func1.call(schema33.properties, key31))){
const err510 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data453["vault-redundancy-allowed"] !== undefined){
let data454 = data453["vault-redundancy-allowed"];
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
for(const key32 in data454){
if(!(key32 === "allowed")){
const err511 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data454.allowed !== undefined){
let data455 = data454.allowed;
if(Array.isArray(data455)){
if(data455.length < 1){
const err512 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
const len10 = data455.length;
for(let i19=0; i19<len10; i19++){
let data456 = data455[i19];
if(!(((data456 === "GeoRedundant") || (data456 === "LocallyRedundant")) || (data456 === "ZoneRedundant"))){
const err513 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed/" + i19,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
let i20 = data455.length;
let j9;
if(i20 > 1){
outer2:
for(;i20--;){
for(j9 = i20; j9--;){
if(func0(data455[i20], data455[j9])){
const err514 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j9}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err515 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
else {
const err516 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data453["vault-immutable-needs-v4"] !== undefined){
let data457 = data453["vault-immutable-needs-v4"];
if(data457 && typeof data457 == "object" && !Array.isArray(data457)){
for(const key33 in data457){
if(!(key33 === "mabsVersion")){
const err517 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data457.mabsVersion !== undefined){
let data458 = data457.mabsVersion;
if(!((data458 === "V3") || (data458 === "V4"))){
const err518 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
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
const err519 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data453["vault-private-endpoint-needs-v4"] !== undefined){
let data459 = data453["vault-private-endpoint-needs-v4"];
if(data459 && typeof data459 == "object" && !Array.isArray(data459)){
for(const key34 in data459){
if(!(key34 === "mabsVersion")){
const err520 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data459.mabsVersion !== undefined){
let data460 = data459.mabsVersion;
if(!((data460 === "V3") || (data460 === "V4"))){
const err521 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
else {
const err522 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data453["compute-image-release"] !== undefined){
let data461 = data453["compute-image-release"];
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
for(const key35 in data461){
if(!((key35 === "mabsVersions") || (key35 === "otherSkus"))){
const err523 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data461.mabsVersions !== undefined){
let data462 = data461.mabsVersions;
if(Array.isArray(data462)){
if(data462.length < 1){
const err524 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
const len11 = data462.length;
for(let i21=0; i21<len11; i21++){
let data463 = data462[i21];
if(!((data463 === "V3") || (data463 === "V4"))){
const err525 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions/" + i21,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["compute-image-release"].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
let i22 = data462.length;
let j10;
if(i22 > 1){
outer3:
for(;i22--;){
for(j10 = i22; j10--;){
if(func0(data462[i22], data462[j10])){
const err526 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j10}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err527 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data461.otherSkus !== undefined){
let data464 = data461.otherSkus;
if(Array.isArray(data464)){
const len12 = data464.length;
for(let i23=0; i23<len12; i23++){
let data465 = data464[i23];
if(typeof data465 === "string"){
if(func6(data465) < 1){
const err528 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus/" + i23,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err529 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus/" + i23,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
let i24 = data464.length;
let j11;
if(i24 > 1){
const indices7 = {};
for(;i24--;){
let item7 = data464[i24];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j11 = indices7[item7];
const err530 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j11}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
break;
}
indices7[item7] = i24;
}
}
}
else {
const err531 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
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
const err532 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data453["compute-image-source"] !== undefined){
let data466 = data453["compute-image-source"];
if(data466 && typeof data466 == "object" && !Array.isArray(data466)){
for(const key36 in data466){
if(!(key36 === "approvedImageIds")){
const err533 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data466.approvedImageIds !== undefined){
let data467 = data466.approvedImageIds;
if(Array.isArray(data467)){
const len13 = data467.length;
for(let i25=0; i25<len13; i25++){
let data468 = data467[i25];
if(typeof data468 === "string"){
if(func6(data468) < 1){
const err534 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds/" + i25,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds/" + i25,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
let i26 = data467.length;
let j12;
if(i26 > 1){
const indices8 = {};
for(;i26--;){
let item8 = data467[i26];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j12 = indices8[item8];
const err536 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j12}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
break;
}
indices8[item8] = i26;
}
}
}
else {
const err537 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
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
const err538 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data453["compute-azure-edition"] !== undefined){
let data469 = data453["compute-azure-edition"];
if(data469 && typeof data469 == "object" && !Array.isArray(data469)){
for(const key37 in data469){
if(!(key37 === "acceptAzureEdition")){
const err539 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data469.acceptAzureEdition !== undefined){
if(typeof data469.acceptAzureEdition !== "boolean"){
const err540 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition/acceptAzureEdition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
else {
const err541 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data453["compute-size-known"] !== undefined){
let data471 = data453["compute-size-known"];
if(data471 && typeof data471 == "object" && !Array.isArray(data471)){
for(const key38 in data471){
if(!(key38 === "otherSizes")){
const err542 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data471.otherSizes !== undefined){
let data472 = data471.otherSizes;
if(Array.isArray(data472)){
const len14 = data472.length;
for(let i27=0; i27<len14; i27++){
let data473 = data472[i27];
if(typeof data473 === "string"){
if(func6(data473) < 1){
const err543 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes/" + i27,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes/" + i27,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
let i28 = data472.length;
let j13;
if(i28 > 1){
const indices9 = {};
for(;i28--;){
let item9 = data472[i28];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j13 = indices9[item9];
const err545 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j13}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
break;
}
indices9[item9] = i28;
}
}
}
else {
const err546 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
else {
const err547 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data453["compute-allowed-sizes"] !== undefined){
let data474 = data453["compute-allowed-sizes"];
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
for(const key39 in data474){
if(!(key39 === "allowedSizes")){
const err548 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data474.allowedSizes !== undefined){
let data475 = data474.allowedSizes;
if(Array.isArray(data475)){
const len15 = data475.length;
for(let i29=0; i29<len15; i29++){
let data476 = data475[i29];
if(typeof data476 === "string"){
if(func6(data476) < 1){
const err549 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes/" + i29,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes/" + i29,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
let i30 = data475.length;
let j14;
if(i30 > 1){
const indices10 = {};
for(;i30--;){
let item10 = data475[i30];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j14 = indices10[item10];
const err551 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j14}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
break;
}
indices10[item10] = i30;
}
}
}
else {
const err552 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
else {
const err553 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data453["compute-premium-os-disk"] !== undefined){
let data477 = data453["compute-premium-os-disk"];
if(data477 && typeof data477 == "object" && !Array.isArray(data477)){
for(const key40 in data477){
if(!(key40 === "acceptStandardDisks")){
const err554 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data477.acceptStandardDisks !== undefined){
if(typeof data477.acceptStandardDisks !== "boolean"){
const err555 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data453["storage-pool-capacity"] !== undefined){
let data479 = data453["storage-pool-capacity"];
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
for(const key41 in data479){
if(!(key41 === "protectedGiBByMachine")){
const err557 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data479.protectedGiBByMachine !== undefined){
let data480 = data479.protectedGiBByMachine;
if(data480 && typeof data480 == "object" && !Array.isArray(data480)){
for(const key42 in data480){
let data481 = data480[key42];
if((typeof data481 == "number") && (isFinite(data481))){
if(data481 <= 0 || isNaN(data481)){
const err558 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
}
else {
const err560 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
else {
const err561 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data453["storage-pool-capacity-floor"] !== undefined){
let data482 = data453["storage-pool-capacity-floor"];
if(data482 && typeof data482 == "object" && !Array.isArray(data482)){
for(const key43 in data482){
if(!(key43 === "protectedGiBByMachine")){
const err562 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data482.protectedGiBByMachine !== undefined){
let data483 = data482.protectedGiBByMachine;
if(data483 && typeof data483 == "object" && !Array.isArray(data483)){
for(const key44 in data483){
let data484 = data483[key44];
if((typeof data484 == "number") && (isFinite(data484))){
if(data484 <= 0 || isNaN(data484)){
const err563 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
}
else {
const err566 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data453["credentials-key-vault-retention"] !== undefined){
let data485 = data453["credentials-key-vault-retention"];
if(data485 && typeof data485 == "object" && !Array.isArray(data485)){
for(const key45 in data485){
if(!(key45 === "minimumDays")){
const err567 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/credentials-key-vault-retention",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data485.minimumDays !== undefined){
let data486 = data485.minimumDays;
if(!(((typeof data486 == "number") && (!(data486 % 1) && !isNaN(data486))) && (isFinite(data486)))){
const err568 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/credentials-key-vault-retention/minimumDays",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/properties/minimumDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if((typeof data486 == "number") && (isFinite(data486))){
if(data486 > 90 || isNaN(data486)){
const err569 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/credentials-key-vault-retention/minimumDays",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/properties/minimumDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data486 < 7 || isNaN(data486)){
const err570 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/credentials-key-vault-retention/minimumDays",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/properties/minimumDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
}
else {
const err571 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/credentials-key-vault-retention",schemaPath:"#/$defs/parameters/properties/credentials-key-vault-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data453["credentials-vault-saves-passphrases"] !== undefined){
let data487 = data453["credentials-vault-saves-passphrases"];
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
for(const key46 in data487){
if(!(key46 === "agentSavesPassphrases")){
const err572 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/credentials-vault-saves-passphrases",schemaPath:"#/$defs/parameters/properties/credentials-vault-saves-passphrases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data487.agentSavesPassphrases !== undefined){
if(typeof data487.agentSavesPassphrases !== "boolean"){
const err573 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/credentials-vault-saves-passphrases/agentSavesPassphrases",schemaPath:"#/$defs/parameters/properties/credentials-vault-saves-passphrases/properties/agentSavesPassphrases/type",keyword:"type",params:{type: "boolean"}};
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
const err574 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/credentials-vault-saves-passphrases",schemaPath:"#/$defs/parameters/properties/credentials-vault-saves-passphrases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data453["installation-known-extensions"] !== undefined){
let data489 = data453["installation-known-extensions"];
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
for(const key47 in data489){
if(!(key47 === "allowedTypes")){
const err575 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/installation-known-extensions",schemaPath:"#/$defs/parameters/properties/installation-known-extensions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data489.allowedTypes !== undefined){
let data490 = data489.allowedTypes;
if(Array.isArray(data490)){
const len16 = data490.length;
for(let i31=0; i31<len16; i31++){
if(typeof data490[i31] !== "string"){
const err576 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/installation-known-extensions/allowedTypes/" + i31,schemaPath:"#/$defs/parameters/properties/installation-known-extensions/properties/allowedTypes/items/type",keyword:"type",params:{type: "string"}};
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
const err577 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/installation-known-extensions/allowedTypes",schemaPath:"#/$defs/parameters/properties/installation-known-extensions/properties/allowedTypes/type",keyword:"type",params:{type: "array"}};
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
const err578 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/installation-known-extensions",schemaPath:"#/$defs/parameters/properties/installation-known-extensions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data453["monitoring-workspace-retention"] !== undefined){
let data492 = data453["monitoring-workspace-retention"];
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
for(const key48 in data492){
if(!(key48 === "retentionDaysMin")){
const err579 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data492.retentionDaysMin !== undefined){
let data493 = data492.retentionDaysMin;
if(!(((typeof data493 == "number") && (!(data493 % 1) && !isNaN(data493))) && (isFinite(data493)))){
const err580 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if((typeof data493 == "number") && (isFinite(data493))){
if(data493 < 1 || isNaN(data493)){
const err581 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err582 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data453["tagging-required-tags"] !== undefined){
let data494 = data453["tagging-required-tags"];
if(data494 && typeof data494 == "object" && !Array.isArray(data494)){
for(const key49 in data494){
if(!((key49 === "requiredTags") || (key49 === "everyResource"))){
const err583 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data494.requiredTags !== undefined){
let data495 = data494.requiredTags;
if(Array.isArray(data495)){
const len17 = data495.length;
for(let i32=0; i32<len17; i32++){
let data496 = data495[i32];
if(typeof data496 === "string"){
if(func6(data496) < 1){
const err584 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags/" + i32,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags/" + i32,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
let i33 = data495.length;
let j15;
if(i33 > 1){
const indices11 = {};
for(;i33--;){
let item11 = data495[i33];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j15 = indices11[item11];
const err586 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j15}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
break;
}
indices11[item11] = i33;
}
}
}
else {
const err587 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data494.everyResource !== undefined){
if(typeof data494.everyResource !== "boolean"){
const err588 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/everyResource",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
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
const err589 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data453["tagging-region-known"] !== undefined){
let data498 = data453["tagging-region-known"];
if(data498 && typeof data498 == "object" && !Array.isArray(data498)){
for(const key50 in data498){
if(!(key50 === "otherRegions")){
const err590 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data498.otherRegions !== undefined){
let data499 = data498.otherRegions;
if(Array.isArray(data499)){
const len18 = data499.length;
for(let i34=0; i34<len18; i34++){
let data500 = data499[i34];
if(typeof data500 === "string"){
if(func6(data500) < 1){
const err591 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions/" + i34,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions/" + i34,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
let i35 = data499.length;
let j16;
if(i35 > 1){
const indices12 = {};
for(;i35--;){
let item12 = data499[i35];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j16 = indices12[item12];
const err593 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j16}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
break;
}
indices12[item12] = i35;
}
}
}
else {
const err594 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
else {
const err595 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data453["tagging-allowed-regions"] !== undefined){
let data501 = data453["tagging-allowed-regions"];
if(data501 && typeof data501 == "object" && !Array.isArray(data501)){
for(const key51 in data501){
if(!(key51 === "allowedRegions")){
const err596 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data501.allowedRegions !== undefined){
let data502 = data501.allowedRegions;
if(Array.isArray(data502)){
const len19 = data502.length;
for(let i36=0; i36<len19; i36++){
let data503 = data502[i36];
if(typeof data503 === "string"){
if(func6(data503) < 1){
const err597 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions/" + i36,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
else {
const err598 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions/" + i36,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
let i37 = data502.length;
let j17;
if(i37 > 1){
const indices13 = {};
for(;i37--;){
let item13 = data502[i37];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j17 = indices13[item13];
const err599 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j17}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
break;
}
indices13[item13] = i37;
}
}
}
else {
const err600 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
}
else {
const err601 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data453["lifecycle-size-lasts"] !== undefined){
let data504 = data453["lifecycle-size-lasts"];
if(data504 && typeof data504 == "object" && !Array.isArray(data504)){
for(const key52 in data504){
if(!(key52 === "plannedYears")){
const err602 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data504.plannedYears !== undefined){
let data505 = data504.plannedYears;
if(!(((typeof data505 == "number") && (!(data505 % 1) && !isNaN(data505))) && (isFinite(data505)))){
const err603 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if((typeof data505 == "number") && (isFinite(data505))){
if(data505 > 30 || isNaN(data505)){
const err604 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(data505 < 1 || isNaN(data505)){
const err605 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
}
}
else {
const err606 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data453["lifecycle-os-disk-lasts"] !== undefined){
let data506 = data453["lifecycle-os-disk-lasts"];
if(data506 && typeof data506 == "object" && !Array.isArray(data506)){
for(const key53 in data506){
if(!(key53 === "plannedYears")){
const err607 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data506.plannedYears !== undefined){
let data507 = data506.plannedYears;
if(!(((typeof data507 == "number") && (!(data507 % 1) && !isNaN(data507))) && (isFinite(data507)))){
const err608 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if((typeof data507 == "number") && (isFinite(data507))){
if(data507 > 30 || isNaN(data507)){
const err609 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(data507 < 1 || isNaN(data507)){
const err610 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
}
else {
const err611 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data453["lifecycle-windows-supported"] !== undefined){
let data508 = data453["lifecycle-windows-supported"];
if(data508 && typeof data508 == "object" && !Array.isArray(data508)){
for(const key54 in data508){
if(!(key54 === "plannedYears")){
const err612 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data508.plannedYears !== undefined){
let data509 = data508.plannedYears;
if(!(((typeof data509 == "number") && (!(data509 % 1) && !isNaN(data509))) && (isFinite(data509)))){
const err613 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if((typeof data509 == "number") && (isFinite(data509))){
if(data509 > 30 || isNaN(data509)){
const err614 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data509 < 1 || isNaN(data509)){
const err615 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
}
else {
const err616 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data453["lifecycle-os-disk-encryption"] !== undefined){
let data510 = data453["lifecycle-os-disk-encryption"];
if(data510 && typeof data510 == "object" && !Array.isArray(data510)){
for(const key55 in data510){
if(!(key55 === "plannedYears")){
const err617 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data510.plannedYears !== undefined){
let data511 = data510.plannedYears;
if(!(((typeof data511 == "number") && (!(data511 % 1) && !isNaN(data511))) && (isFinite(data511)))){
const err618 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if((typeof data511 == "number") && (isFinite(data511))){
if(data511 > 30 || isNaN(data511)){
const err619 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(data511 < 1 || isNaN(data511)){
const err620 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
}
}
else {
const err621 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
}
else {
const err622 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
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
const err623 = {instancePath:instancePath+"/pack-settings/environments/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err624 = {instancePath:instancePath+"/pack-settings/environments",schemaPath:"#/properties/pack-settings/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data2.exemptions !== undefined){
let data512 = data2.exemptions;
if(Array.isArray(data512)){
const len20 = data512.length;
for(let i38=0; i38<len20; i38++){
let data513 = data512[i38];
if(data513 && typeof data513 == "object" && !Array.isArray(data513)){
if(data513.rule === undefined){
const err625 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(data513.resource === undefined){
const err626 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(data513.reason === undefined){
const err627 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
if(data513.owner === undefined){
const err628 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
if(data513.expires === undefined){
const err629 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
for(const key56 in data513){
if(!(((((key56 === "rule") || (key56 === "resource")) || (key56 === "reason")) || (key56 === "owner")) || (key56 === "expires"))){
const err630 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38,schemaPath:"#/properties/pack-settings/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data513.rule !== undefined){
let data514 = data513.rule;
if(typeof data514 === "string"){
if(func6(data514) < 1){
const err631 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
else {
const err632 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data513.resource !== undefined){
let data515 = data513.resource;
if(typeof data515 === "string"){
if(func6(data515) < 1){
const err633 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
else {
const err634 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data513.reason !== undefined){
let data516 = data513.reason;
if(typeof data516 === "string"){
if(func6(data516) < 10){
const err635 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
else {
const err636 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data513.owner !== undefined){
let data517 = data513.owner;
if(typeof data517 === "string"){
if(func6(data517) < 2){
const err637 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
else {
const err638 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data513.expires !== undefined){
let data518 = data513.expires;
if(typeof data518 === "string"){
if(!pattern4.test(data518)){
const err639 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
else {
const err641 = {instancePath:instancePath+"/pack-settings/exemptions/" + i38,schemaPath:"#/properties/pack-settings/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
}
else {
const err642 = {instancePath:instancePath+"/pack-settings/exemptions",schemaPath:"#/properties/pack-settings/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data2.reportUnknown !== undefined){
if(typeof data2.reportUnknown !== "boolean"){
const err643 = {instancePath:instancePath+"/pack-settings/reportUnknown",schemaPath:"#/properties/pack-settings/properties/reportUnknown/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data2.servers !== undefined){
let data520 = data2.servers;
if(data520 && typeof data520 == "object" && !Array.isArray(data520)){
for(const key57 in data520){
if(!((key57 === "tag") || (key57 === "names"))){
const err644 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data520.tag !== undefined){
let data521 = data520.tag;
if(data521 && typeof data521 == "object" && !Array.isArray(data521)){
if(data521.name === undefined){
const err645 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(data521.value === undefined){
const err646 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
for(const key58 in data521){
if(!((key58 === "name") || (key58 === "value"))){
const err647 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data521.name !== undefined){
let data522 = data521.name;
if(typeof data522 === "string"){
if(func6(data522) < 1){
const err648 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
else {
const err649 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data521.value !== undefined){
let data523 = data521.value;
if(typeof data523 === "string"){
if(func6(data523) < 1){
const err650 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
else {
const err652 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data520.names !== undefined){
let data524 = data520.names;
if(Array.isArray(data524)){
const len21 = data524.length;
for(let i39=0; i39<len21; i39++){
let data525 = data524[i39];
if(typeof data525 === "string"){
if(func6(data525) < 1){
const err653 = {instancePath:instancePath+"/pack-settings/servers/names/" + i39,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
else {
const err654 = {instancePath:instancePath+"/pack-settings/servers/names/" + i39,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
}
else {
const err655 = {instancePath:instancePath+"/pack-settings/servers/names",schemaPath:"#/properties/pack-settings/properties/servers/properties/names/type",keyword:"type",params:{type: "array"}};
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
else {
const err656 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
}
else {
const err657 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data["vault-name"] !== undefined){
let data526 = data["vault-name"];
const _errs722 = errors;
let valid125 = false;
const _errs723 = errors;
if(!((((data526 === "advisory") || (data526 === "mandatory")) || (data526 === "remediate")) || (data526 === "disabled"))){
const err658 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
var _valid0 = _errs723 === errors;
valid125 = valid125 || _valid0;
const _errs724 = errors;
if(data526 && typeof data526 == "object" && !Array.isArray(data526)){
for(const key59 in data526){
if(!(key59 === "enforcementLevel")){
const err659 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data526.enforcementLevel !== undefined){
let data527 = data526.enforcementLevel;
if(!((((data527 === "advisory") || (data527 === "mandatory")) || (data527 === "remediate")) || (data527 === "disabled"))){
const err660 = {instancePath:instancePath+"/vault-name/enforcementLevel",schemaPath:"#/properties/vault-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[1].properties.enforcementLevel.enum}};
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
const err661 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
var _valid0 = _errs724 === errors;
valid125 = valid125 || _valid0;
if(!valid125){
const err662 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
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
if(data["vault-region-of-servers"] !== undefined){
let data528 = data["vault-region-of-servers"];
const _errs729 = errors;
let valid127 = false;
const _errs730 = errors;
if(!((((data528 === "advisory") || (data528 === "mandatory")) || (data528 === "remediate")) || (data528 === "disabled"))){
const err663 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
var _valid1 = _errs730 === errors;
valid127 = valid127 || _valid1;
const _errs731 = errors;
if(data528 && typeof data528 == "object" && !Array.isArray(data528)){
for(const key60 in data528){
if(!(key60 === "enforcementLevel")){
const err664 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data528.enforcementLevel !== undefined){
let data529 = data528.enforcementLevel;
if(!((((data529 === "advisory") || (data529 === "mandatory")) || (data529 === "remediate")) || (data529 === "disabled"))){
const err665 = {instancePath:instancePath+"/vault-region-of-servers/enforcementLevel",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[1].properties.enforcementLevel.enum}};
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
const err666 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
var _valid1 = _errs731 === errors;
valid127 = valid127 || _valid1;
if(!valid127){
const err667 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
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
if(data["vault-redundancy-explicit"] !== undefined){
let data530 = data["vault-redundancy-explicit"];
const _errs736 = errors;
let valid129 = false;
const _errs737 = errors;
if(!((((data530 === "advisory") || (data530 === "mandatory")) || (data530 === "remediate")) || (data530 === "disabled"))){
const err668 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
var _valid2 = _errs737 === errors;
valid129 = valid129 || _valid2;
const _errs738 = errors;
if(data530 && typeof data530 == "object" && !Array.isArray(data530)){
for(const key61 in data530){
if(!(key61 === "enforcementLevel")){
const err669 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data530.enforcementLevel !== undefined){
let data531 = data530.enforcementLevel;
if(!((((data531 === "advisory") || (data531 === "mandatory")) || (data531 === "remediate")) || (data531 === "disabled"))){
const err670 = {instancePath:instancePath+"/vault-redundancy-explicit/enforcementLevel",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[1].properties.enforcementLevel.enum}};
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
const err671 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
var _valid2 = _errs738 === errors;
valid129 = valid129 || _valid2;
if(!valid129){
const err672 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
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
if(data["vault-redundancy-allowed"] !== undefined){
let data532 = data["vault-redundancy-allowed"];
const _errs743 = errors;
let valid131 = false;
const _errs744 = errors;
if(!((((data532 === "advisory") || (data532 === "mandatory")) || (data532 === "remediate")) || (data532 === "disabled"))){
const err673 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
var _valid3 = _errs744 === errors;
valid131 = valid131 || _valid3;
const _errs745 = errors;
if(data532 && typeof data532 == "object" && !Array.isArray(data532)){
for(const key62 in data532){
if(!((key62 === "enforcementLevel") || (key62 === "allowed"))){
const err674 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data532.enforcementLevel !== undefined){
let data533 = data532.enforcementLevel;
if(!((((data533 === "advisory") || (data533 === "mandatory")) || (data533 === "remediate")) || (data533 === "disabled"))){
const err675 = {instancePath:instancePath+"/vault-redundancy-allowed/enforcementLevel",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data532.allowed !== undefined){
let data534 = data532.allowed;
if(Array.isArray(data534)){
if(data534.length < 1){
const err676 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
const len22 = data534.length;
for(let i40=0; i40<len22; i40++){
let data535 = data534[i40];
if(!(((data535 === "GeoRedundant") || (data535 === "LocallyRedundant")) || (data535 === "ZoneRedundant"))){
const err677 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed/" + i40,schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
let i41 = data534.length;
let j18;
if(i41 > 1){
outer4:
for(;i41--;){
for(j18 = i41; j18--;){
if(func0(data534[i41], data534[j18])){
const err678 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j18}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err679 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/type",keyword:"type",params:{type: "array"}};
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
const err680 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid3 = _errs745 === errors;
valid131 = valid131 || _valid3;
if(!valid131){
const err681 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
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
if(data["vault-cross-region-restore-needs-geo"] !== undefined){
let data536 = data["vault-cross-region-restore-needs-geo"];
const _errs753 = errors;
let valid136 = false;
const _errs754 = errors;
if(!((((data536 === "advisory") || (data536 === "mandatory")) || (data536 === "remediate")) || (data536 === "disabled"))){
const err682 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
var _valid4 = _errs754 === errors;
valid136 = valid136 || _valid4;
const _errs755 = errors;
if(data536 && typeof data536 == "object" && !Array.isArray(data536)){
for(const key63 in data536){
if(!(key63 === "enforcementLevel")){
const err683 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data536.enforcementLevel !== undefined){
let data537 = data536.enforcementLevel;
if(!((((data537 === "advisory") || (data537 === "mandatory")) || (data537 === "remediate")) || (data537 === "disabled"))){
const err684 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[1].properties.enforcementLevel.enum}};
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
const err685 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
var _valid4 = _errs755 === errors;
valid136 = valid136 || _valid4;
if(!valid136){
const err686 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
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
if(data["vault-cross-region-restore-needs-public-access"] !== undefined){
let data538 = data["vault-cross-region-restore-needs-public-access"];
const _errs760 = errors;
let valid138 = false;
const _errs761 = errors;
if(!((((data538 === "advisory") || (data538 === "mandatory")) || (data538 === "remediate")) || (data538 === "disabled"))){
const err687 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
var _valid5 = _errs761 === errors;
valid138 = valid138 || _valid5;
const _errs762 = errors;
if(data538 && typeof data538 == "object" && !Array.isArray(data538)){
for(const key64 in data538){
if(!(key64 === "enforcementLevel")){
const err688 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data538.enforcementLevel !== undefined){
let data539 = data538.enforcementLevel;
if(!((((data539 === "advisory") || (data539 === "mandatory")) || (data539 === "remediate")) || (data539 === "disabled"))){
const err689 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[1].properties.enforcementLevel.enum}};
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
const err690 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
var _valid5 = _errs762 === errors;
valid138 = valid138 || _valid5;
if(!valid138){
const err691 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
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
if(data["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data540 = data["vault-cross-region-restore-without-private-endpoint"];
const _errs767 = errors;
let valid140 = false;
const _errs768 = errors;
if(!((((data540 === "advisory") || (data540 === "mandatory")) || (data540 === "remediate")) || (data540 === "disabled"))){
const err692 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
var _valid6 = _errs768 === errors;
valid140 = valid140 || _valid6;
const _errs769 = errors;
if(data540 && typeof data540 == "object" && !Array.isArray(data540)){
for(const key65 in data540){
if(!(key65 === "enforcementLevel")){
const err693 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data540.enforcementLevel !== undefined){
let data541 = data540.enforcementLevel;
if(!((((data541 === "advisory") || (data541 === "mandatory")) || (data541 === "remediate")) || (data541 === "disabled"))){
const err694 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
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
const err695 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
var _valid6 = _errs769 === errors;
valid140 = valid140 || _valid6;
if(!valid140){
const err696 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
else {
errors = _errs767;
if(vErrors !== null){
if(_errs767){
vErrors.length = _errs767;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-subscription-restore-off"] !== undefined){
let data542 = data["vault-cross-subscription-restore-off"];
const _errs774 = errors;
let valid142 = false;
const _errs775 = errors;
if(!((((data542 === "advisory") || (data542 === "mandatory")) || (data542 === "remediate")) || (data542 === "disabled"))){
const err697 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
var _valid7 = _errs775 === errors;
valid142 = valid142 || _valid7;
const _errs776 = errors;
if(data542 && typeof data542 == "object" && !Array.isArray(data542)){
for(const key66 in data542){
if(!(key66 === "enforcementLevel")){
const err698 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data542.enforcementLevel !== undefined){
let data543 = data542.enforcementLevel;
if(!((((data543 === "advisory") || (data543 === "mandatory")) || (data543 === "remediate")) || (data543 === "disabled"))){
const err699 = {instancePath:instancePath+"/vault-cross-subscription-restore-off/enforcementLevel",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[1].properties.enforcementLevel.enum}};
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
const err700 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
var _valid7 = _errs776 === errors;
valid142 = valid142 || _valid7;
if(!valid142){
const err701 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
else {
errors = _errs774;
if(vErrors !== null){
if(_errs774){
vErrors.length = _errs774;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-on"] !== undefined){
let data544 = data["vault-soft-delete-on"];
const _errs781 = errors;
let valid144 = false;
const _errs782 = errors;
if(!((((data544 === "advisory") || (data544 === "mandatory")) || (data544 === "remediate")) || (data544 === "disabled"))){
const err702 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
var _valid8 = _errs782 === errors;
valid144 = valid144 || _valid8;
const _errs783 = errors;
if(data544 && typeof data544 == "object" && !Array.isArray(data544)){
for(const key67 in data544){
if(!(key67 === "enforcementLevel")){
const err703 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data544.enforcementLevel !== undefined){
let data545 = data544.enforcementLevel;
if(!((((data545 === "advisory") || (data545 === "mandatory")) || (data545 === "remediate")) || (data545 === "disabled"))){
const err704 = {instancePath:instancePath+"/vault-soft-delete-on/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[1].properties.enforcementLevel.enum}};
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
const err705 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
var _valid8 = _errs783 === errors;
valid144 = valid144 || _valid8;
if(!valid144){
const err706 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
else {
errors = _errs781;
if(vErrors !== null){
if(_errs781){
vErrors.length = _errs781;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-retention-range"] !== undefined){
let data546 = data["vault-soft-delete-retention-range"];
const _errs788 = errors;
let valid146 = false;
const _errs789 = errors;
if(!((((data546 === "advisory") || (data546 === "mandatory")) || (data546 === "remediate")) || (data546 === "disabled"))){
const err707 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
var _valid9 = _errs789 === errors;
valid146 = valid146 || _valid9;
const _errs790 = errors;
if(data546 && typeof data546 == "object" && !Array.isArray(data546)){
for(const key68 in data546){
if(!(key68 === "enforcementLevel")){
const err708 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data546.enforcementLevel !== undefined){
let data547 = data546.enforcementLevel;
if(!((((data547 === "advisory") || (data547 === "mandatory")) || (data547 === "remediate")) || (data547 === "disabled"))){
const err709 = {instancePath:instancePath+"/vault-soft-delete-retention-range/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
}
else {
const err710 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
var _valid9 = _errs790 === errors;
valid146 = valid146 || _valid9;
if(!valid146){
const err711 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
else {
errors = _errs788;
if(vErrors !== null){
if(_errs788){
vErrors.length = _errs788;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-retention-explicit"] !== undefined){
let data548 = data["vault-soft-delete-retention-explicit"];
const _errs795 = errors;
let valid148 = false;
const _errs796 = errors;
if(!((((data548 === "advisory") || (data548 === "mandatory")) || (data548 === "remediate")) || (data548 === "disabled"))){
const err712 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
var _valid10 = _errs796 === errors;
valid148 = valid148 || _valid10;
const _errs797 = errors;
if(data548 && typeof data548 == "object" && !Array.isArray(data548)){
for(const key69 in data548){
if(!(key69 === "enforcementLevel")){
const err713 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data548.enforcementLevel !== undefined){
let data549 = data548.enforcementLevel;
if(!((((data549 === "advisory") || (data549 === "mandatory")) || (data549 === "remediate")) || (data549 === "disabled"))){
const err714 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
}
else {
const err715 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
var _valid10 = _errs797 === errors;
valid148 = valid148 || _valid10;
if(!valid148){
const err716 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
else {
errors = _errs795;
if(vErrors !== null){
if(_errs795){
vErrors.length = _errs795;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-hybrid-security-on"] !== undefined){
let data550 = data["vault-hybrid-security-on"];
const _errs802 = errors;
let valid150 = false;
const _errs803 = errors;
if(!((((data550 === "advisory") || (data550 === "mandatory")) || (data550 === "remediate")) || (data550 === "disabled"))){
const err717 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
var _valid11 = _errs803 === errors;
valid150 = valid150 || _valid11;
const _errs804 = errors;
if(data550 && typeof data550 == "object" && !Array.isArray(data550)){
for(const key70 in data550){
if(!(key70 === "enforcementLevel")){
const err718 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data550.enforcementLevel !== undefined){
let data551 = data550.enforcementLevel;
if(!((((data551 === "advisory") || (data551 === "mandatory")) || (data551 === "remediate")) || (data551 === "disabled"))){
const err719 = {instancePath:instancePath+"/vault-hybrid-security-on/enforcementLevel",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
}
else {
const err720 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
var _valid11 = _errs804 === errors;
valid150 = valid150 || _valid11;
if(!valid150){
const err721 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
else {
errors = _errs802;
if(vErrors !== null){
if(_errs802){
vErrors.length = _errs802;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable"] !== undefined){
let data552 = data["vault-immutable"];
const _errs809 = errors;
let valid152 = false;
const _errs810 = errors;
if(!((((data552 === "advisory") || (data552 === "mandatory")) || (data552 === "remediate")) || (data552 === "disabled"))){
const err722 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
var _valid12 = _errs810 === errors;
valid152 = valid152 || _valid12;
const _errs811 = errors;
if(data552 && typeof data552 == "object" && !Array.isArray(data552)){
for(const key71 in data552){
if(!(key71 === "enforcementLevel")){
const err723 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data552.enforcementLevel !== undefined){
let data553 = data552.enforcementLevel;
if(!((((data553 === "advisory") || (data553 === "mandatory")) || (data553 === "remediate")) || (data553 === "disabled"))){
const err724 = {instancePath:instancePath+"/vault-immutable/enforcementLevel",schemaPath:"#/properties/vault-immutable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
}
else {
const err725 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
var _valid12 = _errs811 === errors;
valid152 = valid152 || _valid12;
if(!valid152){
const err726 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
else {
errors = _errs809;
if(vErrors !== null){
if(_errs809){
vErrors.length = _errs809;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable-needs-v4"] !== undefined){
let data554 = data["vault-immutable-needs-v4"];
const _errs816 = errors;
let valid154 = false;
const _errs817 = errors;
if(!((((data554 === "advisory") || (data554 === "mandatory")) || (data554 === "remediate")) || (data554 === "disabled"))){
const err727 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
var _valid13 = _errs817 === errors;
valid154 = valid154 || _valid13;
const _errs818 = errors;
if(data554 && typeof data554 == "object" && !Array.isArray(data554)){
for(const key72 in data554){
if(!((key72 === "enforcementLevel") || (key72 === "mabsVersion"))){
const err728 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data554.enforcementLevel !== undefined){
let data555 = data554.enforcementLevel;
if(!((((data555 === "advisory") || (data555 === "mandatory")) || (data555 === "remediate")) || (data555 === "disabled"))){
const err729 = {instancePath:instancePath+"/vault-immutable-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data554.mabsVersion !== undefined){
let data556 = data554.mabsVersion;
if(!((data556 === "V3") || (data556 === "V4"))){
const err730 = {instancePath:instancePath+"/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
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
const err731 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
var _valid13 = _errs818 === errors;
valid154 = valid154 || _valid13;
if(!valid154){
const err732 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
else {
errors = _errs816;
if(vErrors !== null){
if(_errs816){
vErrors.length = _errs816;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-resource-guard"] !== undefined){
let data557 = data["vault-resource-guard"];
const _errs824 = errors;
let valid156 = false;
const _errs825 = errors;
if(!((((data557 === "advisory") || (data557 === "mandatory")) || (data557 === "remediate")) || (data557 === "disabled"))){
const err733 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
var _valid14 = _errs825 === errors;
valid156 = valid156 || _valid14;
const _errs826 = errors;
if(data557 && typeof data557 == "object" && !Array.isArray(data557)){
for(const key73 in data557){
if(!(key73 === "enforcementLevel")){
const err734 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data557.enforcementLevel !== undefined){
let data558 = data557.enforcementLevel;
if(!((((data558 === "advisory") || (data558 === "mandatory")) || (data558 === "remediate")) || (data558 === "disabled"))){
const err735 = {instancePath:instancePath+"/vault-resource-guard/enforcementLevel",schemaPath:"#/properties/vault-resource-guard/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[1].properties.enforcementLevel.enum}};
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
const err736 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
var _valid14 = _errs826 === errors;
valid156 = valid156 || _valid14;
if(!valid156){
const err737 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
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
if(data["vault-system-assigned-identity"] !== undefined){
let data559 = data["vault-system-assigned-identity"];
const _errs831 = errors;
let valid158 = false;
const _errs832 = errors;
if(!((((data559 === "advisory") || (data559 === "mandatory")) || (data559 === "remediate")) || (data559 === "disabled"))){
const err738 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
var _valid15 = _errs832 === errors;
valid158 = valid158 || _valid15;
const _errs833 = errors;
if(data559 && typeof data559 == "object" && !Array.isArray(data559)){
for(const key74 in data559){
if(!(key74 === "enforcementLevel")){
const err739 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data559.enforcementLevel !== undefined){
let data560 = data559.enforcementLevel;
if(!((((data560 === "advisory") || (data560 === "mandatory")) || (data560 === "remediate")) || (data560 === "disabled"))){
const err740 = {instancePath:instancePath+"/vault-system-assigned-identity/enforcementLevel",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[1].properties.enforcementLevel.enum}};
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
const err741 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
var _valid15 = _errs833 === errors;
valid158 = valid158 || _valid15;
if(!valid158){
const err742 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
else {
errors = _errs831;
if(vErrors !== null){
if(_errs831){
vErrors.length = _errs831;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key-complete"] !== undefined){
let data561 = data["vault-customer-key-complete"];
const _errs838 = errors;
let valid160 = false;
const _errs839 = errors;
if(!((((data561 === "advisory") || (data561 === "mandatory")) || (data561 === "remediate")) || (data561 === "disabled"))){
const err743 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
var _valid16 = _errs839 === errors;
valid160 = valid160 || _valid16;
const _errs840 = errors;
if(data561 && typeof data561 == "object" && !Array.isArray(data561)){
for(const key75 in data561){
if(!(key75 === "enforcementLevel")){
const err744 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data561.enforcementLevel !== undefined){
let data562 = data561.enforcementLevel;
if(!((((data562 === "advisory") || (data562 === "mandatory")) || (data562 === "remediate")) || (data562 === "disabled"))){
const err745 = {instancePath:instancePath+"/vault-customer-key-complete/enforcementLevel",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[1].properties.enforcementLevel.enum}};
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
const err746 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
var _valid16 = _errs840 === errors;
valid160 = valid160 || _valid16;
if(!valid160){
const err747 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
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
if(data["vault-customer-key"] !== undefined){
let data563 = data["vault-customer-key"];
const _errs845 = errors;
let valid162 = false;
const _errs846 = errors;
if(!((((data563 === "advisory") || (data563 === "mandatory")) || (data563 === "remediate")) || (data563 === "disabled"))){
const err748 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
var _valid17 = _errs846 === errors;
valid162 = valid162 || _valid17;
const _errs847 = errors;
if(data563 && typeof data563 == "object" && !Array.isArray(data563)){
for(const key76 in data563){
if(!(key76 === "enforcementLevel")){
const err749 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data563.enforcementLevel !== undefined){
let data564 = data563.enforcementLevel;
if(!((((data564 === "advisory") || (data564 === "mandatory")) || (data564 === "remediate")) || (data564 === "disabled"))){
const err750 = {instancePath:instancePath+"/vault-customer-key/enforcementLevel",schemaPath:"#/properties/vault-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
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
const err751 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
var _valid17 = _errs847 === errors;
valid162 = valid162 || _valid17;
if(!valid162){
const err752 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
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
if(data["vault-customer-key-without-private-endpoint"] !== undefined){
let data565 = data["vault-customer-key-without-private-endpoint"];
const _errs852 = errors;
let valid164 = false;
const _errs853 = errors;
if(!((((data565 === "advisory") || (data565 === "mandatory")) || (data565 === "remediate")) || (data565 === "disabled"))){
const err753 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
var _valid18 = _errs853 === errors;
valid164 = valid164 || _valid18;
const _errs854 = errors;
if(data565 && typeof data565 == "object" && !Array.isArray(data565)){
for(const key77 in data565){
if(!(key77 === "enforcementLevel")){
const err754 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data565.enforcementLevel !== undefined){
let data566 = data565.enforcementLevel;
if(!((((data566 === "advisory") || (data566 === "mandatory")) || (data566 === "remediate")) || (data566 === "disabled"))){
const err755 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
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
const err756 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
var _valid18 = _errs854 === errors;
valid164 = valid164 || _valid18;
if(!valid164){
const err757 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
else {
errors = _errs852;
if(vErrors !== null){
if(_errs852){
vErrors.length = _errs852;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off-with-private-endpoint"] !== undefined){
let data567 = data["vault-public-access-off-with-private-endpoint"];
const _errs859 = errors;
let valid166 = false;
const _errs860 = errors;
if(!((((data567 === "advisory") || (data567 === "mandatory")) || (data567 === "remediate")) || (data567 === "disabled"))){
const err758 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
var _valid19 = _errs860 === errors;
valid166 = valid166 || _valid19;
const _errs861 = errors;
if(data567 && typeof data567 == "object" && !Array.isArray(data567)){
for(const key78 in data567){
if(!(key78 === "enforcementLevel")){
const err759 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data567.enforcementLevel !== undefined){
let data568 = data567.enforcementLevel;
if(!((((data568 === "advisory") || (data568 === "mandatory")) || (data568 === "remediate")) || (data568 === "disabled"))){
const err760 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
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
const err761 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
var _valid19 = _errs861 === errors;
valid166 = valid166 || _valid19;
if(!valid166){
const err762 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
else {
errors = _errs859;
if(vErrors !== null){
if(_errs859){
vErrors.length = _errs859;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off"] !== undefined){
let data569 = data["vault-public-access-off"];
const _errs866 = errors;
let valid168 = false;
const _errs867 = errors;
if(!((((data569 === "advisory") || (data569 === "mandatory")) || (data569 === "remediate")) || (data569 === "disabled"))){
const err763 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
var _valid20 = _errs867 === errors;
valid168 = valid168 || _valid20;
const _errs868 = errors;
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
for(const key79 in data569){
if(!(key79 === "enforcementLevel")){
const err764 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data569.enforcementLevel !== undefined){
let data570 = data569.enforcementLevel;
if(!((((data570 === "advisory") || (data570 === "mandatory")) || (data570 === "remediate")) || (data570 === "disabled"))){
const err765 = {instancePath:instancePath+"/vault-public-access-off/enforcementLevel",schemaPath:"#/properties/vault-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
}
else {
const err766 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
var _valid20 = _errs868 === errors;
valid168 = valid168 || _valid20;
if(!valid168){
const err767 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
else {
errors = _errs866;
if(vErrors !== null){
if(_errs866){
vErrors.length = _errs866;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-job-failure-alerts-on"] !== undefined){
let data571 = data["vault-job-failure-alerts-on"];
const _errs873 = errors;
let valid170 = false;
const _errs874 = errors;
if(!((((data571 === "advisory") || (data571 === "mandatory")) || (data571 === "remediate")) || (data571 === "disabled"))){
const err768 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
var _valid21 = _errs874 === errors;
valid170 = valid170 || _valid21;
const _errs875 = errors;
if(data571 && typeof data571 == "object" && !Array.isArray(data571)){
for(const key80 in data571){
if(!(key80 === "enforcementLevel")){
const err769 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
if(data571.enforcementLevel !== undefined){
let data572 = data571.enforcementLevel;
if(!((((data572 === "advisory") || (data572 === "mandatory")) || (data572 === "remediate")) || (data572 === "disabled"))){
const err770 = {instancePath:instancePath+"/vault-job-failure-alerts-on/enforcementLevel",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[1].properties.enforcementLevel.enum}};
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
const err771 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
var _valid21 = _errs875 === errors;
valid170 = valid170 || _valid21;
if(!valid170){
const err772 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
else {
errors = _errs873;
if(vErrors !== null){
if(_errs873){
vErrors.length = _errs873;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-classic-alerts-off"] !== undefined){
let data573 = data["vault-classic-alerts-off"];
const _errs880 = errors;
let valid172 = false;
const _errs881 = errors;
if(!((((data573 === "advisory") || (data573 === "mandatory")) || (data573 === "remediate")) || (data573 === "disabled"))){
const err773 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
var _valid22 = _errs881 === errors;
valid172 = valid172 || _valid22;
const _errs882 = errors;
if(data573 && typeof data573 == "object" && !Array.isArray(data573)){
for(const key81 in data573){
if(!(key81 === "enforcementLevel")){
const err774 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data573.enforcementLevel !== undefined){
let data574 = data573.enforcementLevel;
if(!((((data574 === "advisory") || (data574 === "mandatory")) || (data574 === "remediate")) || (data574 === "disabled"))){
const err775 = {instancePath:instancePath+"/vault-classic-alerts-off/enforcementLevel",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[1].properties.enforcementLevel.enum}};
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
const err776 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
var _valid22 = _errs882 === errors;
valid172 = valid172 || _valid22;
if(!valid172){
const err777 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
else {
errors = _errs880;
if(vErrors !== null){
if(_errs880){
vErrors.length = _errs880;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-for-backup"] !== undefined){
let data575 = data["vault-private-endpoint-for-backup"];
const _errs887 = errors;
let valid174 = false;
const _errs888 = errors;
if(!((((data575 === "advisory") || (data575 === "mandatory")) || (data575 === "remediate")) || (data575 === "disabled"))){
const err778 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
var _valid23 = _errs888 === errors;
valid174 = valid174 || _valid23;
const _errs889 = errors;
if(data575 && typeof data575 == "object" && !Array.isArray(data575)){
for(const key82 in data575){
if(!(key82 === "enforcementLevel")){
const err779 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data575.enforcementLevel !== undefined){
let data576 = data575.enforcementLevel;
if(!((((data576 === "advisory") || (data576 === "mandatory")) || (data576 === "remediate")) || (data576 === "disabled"))){
const err780 = {instancePath:instancePath+"/vault-private-endpoint-for-backup/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[1].properties.enforcementLevel.enum}};
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
const err781 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
var _valid23 = _errs889 === errors;
valid174 = valid174 || _valid23;
if(!valid174){
const err782 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
else {
errors = _errs887;
if(vErrors !== null){
if(_errs887){
vErrors.length = _errs887;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-needs-v4"] !== undefined){
let data577 = data["vault-private-endpoint-needs-v4"];
const _errs894 = errors;
let valid176 = false;
const _errs895 = errors;
if(!((((data577 === "advisory") || (data577 === "mandatory")) || (data577 === "remediate")) || (data577 === "disabled"))){
const err783 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
var _valid24 = _errs895 === errors;
valid176 = valid176 || _valid24;
const _errs896 = errors;
if(data577 && typeof data577 == "object" && !Array.isArray(data577)){
for(const key83 in data577){
if(!((key83 === "enforcementLevel") || (key83 === "mabsVersion"))){
const err784 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data577.enforcementLevel !== undefined){
let data578 = data577.enforcementLevel;
if(!((((data578 === "advisory") || (data578 === "mandatory")) || (data578 === "remediate")) || (data578 === "disabled"))){
const err785 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data577.mabsVersion !== undefined){
let data579 = data577.mabsVersion;
if(!((data579 === "V3") || (data579 === "V4"))){
const err786 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
}
else {
const err787 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
var _valid24 = _errs896 === errors;
valid176 = valid176 || _valid24;
if(!valid176){
const err788 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
else {
errors = _errs894;
if(vErrors !== null){
if(_errs894){
vErrors.length = _errs894;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-before-server"] !== undefined){
let data580 = data["vault-private-endpoint-before-server"];
const _errs902 = errors;
let valid178 = false;
const _errs903 = errors;
if(!((((data580 === "advisory") || (data580 === "mandatory")) || (data580 === "remediate")) || (data580 === "disabled"))){
const err789 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
var _valid25 = _errs903 === errors;
valid178 = valid178 || _valid25;
const _errs904 = errors;
if(data580 && typeof data580 == "object" && !Array.isArray(data580)){
for(const key84 in data580){
if(!(key84 === "enforcementLevel")){
const err790 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
if(data580.enforcementLevel !== undefined){
let data581 = data580.enforcementLevel;
if(!((((data581 === "advisory") || (data581 === "mandatory")) || (data581 === "remediate")) || (data581 === "disabled"))){
const err791 = {instancePath:instancePath+"/vault-private-endpoint-before-server/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
}
else {
const err792 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
var _valid25 = _errs904 === errors;
valid178 = valid178 || _valid25;
if(!valid178){
const err793 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
else {
errors = _errs902;
if(vErrors !== null){
if(_errs902){
vErrors.length = _errs902;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoints-per-vault"] !== undefined){
let data582 = data["vault-private-endpoints-per-vault"];
const _errs909 = errors;
let valid180 = false;
const _errs910 = errors;
if(!((((data582 === "advisory") || (data582 === "mandatory")) || (data582 === "remediate")) || (data582 === "disabled"))){
const err794 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
var _valid26 = _errs910 === errors;
valid180 = valid180 || _valid26;
const _errs911 = errors;
if(data582 && typeof data582 == "object" && !Array.isArray(data582)){
for(const key85 in data582){
if(!(key85 === "enforcementLevel")){
const err795 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
if(data582.enforcementLevel !== undefined){
let data583 = data582.enforcementLevel;
if(!((((data583 === "advisory") || (data583 === "mandatory")) || (data583 === "remediate")) || (data583 === "disabled"))){
const err796 = {instancePath:instancePath+"/vault-private-endpoints-per-vault/enforcementLevel",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
}
else {
const err797 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
var _valid26 = _errs911 === errors;
valid180 = valid180 || _valid26;
if(!valid180){
const err798 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
else {
errors = _errs909;
if(vErrors !== null){
if(_errs909){
vErrors.length = _errs909;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet"] !== undefined){
let data584 = data["vault-private-endpoint-subnet"];
const _errs916 = errors;
let valid182 = false;
const _errs917 = errors;
if(!((((data584 === "advisory") || (data584 === "mandatory")) || (data584 === "remediate")) || (data584 === "disabled"))){
const err799 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
var _valid27 = _errs917 === errors;
valid182 = valid182 || _valid27;
const _errs918 = errors;
if(data584 && typeof data584 == "object" && !Array.isArray(data584)){
for(const key86 in data584){
if(!(key86 === "enforcementLevel")){
const err800 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
if(data584.enforcementLevel !== undefined){
let data585 = data584.enforcementLevel;
if(!((((data585 === "advisory") || (data585 === "mandatory")) || (data585 === "remediate")) || (data585 === "disabled"))){
const err801 = {instancePath:instancePath+"/vault-private-endpoint-subnet/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
}
else {
const err802 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
var _valid27 = _errs918 === errors;
valid182 = valid182 || _valid27;
if(!valid182){
const err803 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
else {
errors = _errs916;
if(vErrors !== null){
if(_errs916){
vErrors.length = _errs916;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet-advised"] !== undefined){
let data586 = data["vault-private-endpoint-subnet-advised"];
const _errs923 = errors;
let valid184 = false;
const _errs924 = errors;
if(!((((data586 === "advisory") || (data586 === "mandatory")) || (data586 === "remediate")) || (data586 === "disabled"))){
const err804 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
var _valid28 = _errs924 === errors;
valid184 = valid184 || _valid28;
const _errs925 = errors;
if(data586 && typeof data586 == "object" && !Array.isArray(data586)){
for(const key87 in data586){
if(!(key87 === "enforcementLevel")){
const err805 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data586.enforcementLevel !== undefined){
let data587 = data586.enforcementLevel;
if(!((((data587 === "advisory") || (data587 === "mandatory")) || (data587 === "remediate")) || (data587 === "disabled"))){
const err806 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
}
else {
const err807 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
var _valid28 = _errs925 === errors;
valid184 = valid184 || _valid28;
if(!valid184){
const err808 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
else {
errors = _errs923;
if(vErrors !== null){
if(_errs923){
vErrors.length = _errs923;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data588 = data["vault-private-endpoint-dynamic-addresses"];
const _errs930 = errors;
let valid186 = false;
const _errs931 = errors;
if(!((((data588 === "advisory") || (data588 === "mandatory")) || (data588 === "remediate")) || (data588 === "disabled"))){
const err809 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
var _valid29 = _errs931 === errors;
valid186 = valid186 || _valid29;
const _errs932 = errors;
if(data588 && typeof data588 == "object" && !Array.isArray(data588)){
for(const key88 in data588){
if(!(key88 === "enforcementLevel")){
const err810 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
if(data588.enforcementLevel !== undefined){
let data589 = data588.enforcementLevel;
if(!((((data589 === "advisory") || (data589 === "mandatory")) || (data589 === "remediate")) || (data589 === "disabled"))){
const err811 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
}
else {
const err812 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
var _valid29 = _errs932 === errors;
valid186 = valid186 || _valid29;
if(!valid186){
const err813 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
else {
errors = _errs930;
if(vErrors !== null){
if(_errs930){
vErrors.length = _errs930;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zone-group"] !== undefined){
let data590 = data["vault-private-endpoint-zone-group"];
const _errs937 = errors;
let valid188 = false;
const _errs938 = errors;
if(!((((data590 === "advisory") || (data590 === "mandatory")) || (data590 === "remediate")) || (data590 === "disabled"))){
const err814 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
var _valid30 = _errs938 === errors;
valid188 = valid188 || _valid30;
const _errs939 = errors;
if(data590 && typeof data590 == "object" && !Array.isArray(data590)){
for(const key89 in data590){
if(!(key89 === "enforcementLevel")){
const err815 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data590.enforcementLevel !== undefined){
let data591 = data590.enforcementLevel;
if(!((((data591 === "advisory") || (data591 === "mandatory")) || (data591 === "remediate")) || (data591 === "disabled"))){
const err816 = {instancePath:instancePath+"/vault-private-endpoint-zone-group/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
}
else {
const err817 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
var _valid30 = _errs939 === errors;
valid188 = valid188 || _valid30;
if(!valid188){
const err818 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
else {
errors = _errs937;
if(vErrors !== null){
if(_errs937){
vErrors.length = _errs937;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones"] !== undefined){
let data592 = data["vault-private-endpoint-zones"];
const _errs944 = errors;
let valid190 = false;
const _errs945 = errors;
if(!((((data592 === "advisory") || (data592 === "mandatory")) || (data592 === "remediate")) || (data592 === "disabled"))){
const err819 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
var _valid31 = _errs945 === errors;
valid190 = valid190 || _valid31;
const _errs946 = errors;
if(data592 && typeof data592 == "object" && !Array.isArray(data592)){
for(const key90 in data592){
if(!(key90 === "enforcementLevel")){
const err820 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data592.enforcementLevel !== undefined){
let data593 = data592.enforcementLevel;
if(!((((data593 === "advisory") || (data593 === "mandatory")) || (data593 === "remediate")) || (data593 === "disabled"))){
const err821 = {instancePath:instancePath+"/vault-private-endpoint-zones/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
}
else {
const err822 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
var _valid31 = _errs946 === errors;
valid190 = valid190 || _valid31;
if(!valid190){
const err823 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
else {
errors = _errs944;
if(vErrors !== null){
if(_errs944){
vErrors.length = _errs944;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones-linked"] !== undefined){
let data594 = data["vault-private-endpoint-zones-linked"];
const _errs951 = errors;
let valid192 = false;
const _errs952 = errors;
if(!((((data594 === "advisory") || (data594 === "mandatory")) || (data594 === "remediate")) || (data594 === "disabled"))){
const err824 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
var _valid32 = _errs952 === errors;
valid192 = valid192 || _valid32;
const _errs953 = errors;
if(data594 && typeof data594 == "object" && !Array.isArray(data594)){
for(const key91 in data594){
if(!(key91 === "enforcementLevel")){
const err825 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
if(data594.enforcementLevel !== undefined){
let data595 = data594.enforcementLevel;
if(!((((data595 === "advisory") || (data595 === "mandatory")) || (data595 === "remediate")) || (data595 === "disabled"))){
const err826 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[1].properties.enforcementLevel.enum}};
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
const err827 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
var _valid32 = _errs953 === errors;
valid192 = valid192 || _valid32;
if(!valid192){
const err828 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
else {
errors = _errs951;
if(vErrors !== null){
if(_errs951){
vErrors.length = _errs951;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-release"] !== undefined){
let data596 = data["compute-image-release"];
const _errs958 = errors;
let valid194 = false;
const _errs959 = errors;
if(!((((data596 === "advisory") || (data596 === "mandatory")) || (data596 === "remediate")) || (data596 === "disabled"))){
const err829 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
var _valid33 = _errs959 === errors;
valid194 = valid194 || _valid33;
const _errs960 = errors;
if(data596 && typeof data596 == "object" && !Array.isArray(data596)){
for(const key92 in data596){
if(!(((key92 === "enforcementLevel") || (key92 === "mabsVersions")) || (key92 === "otherSkus"))){
const err830 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
if(data596.enforcementLevel !== undefined){
let data597 = data596.enforcementLevel;
if(!((((data597 === "advisory") || (data597 === "mandatory")) || (data597 === "remediate")) || (data597 === "disabled"))){
const err831 = {instancePath:instancePath+"/compute-image-release/enforcementLevel",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data596.mabsVersions !== undefined){
let data598 = data596.mabsVersions;
if(Array.isArray(data598)){
if(data598.length < 1){
const err832 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
const len23 = data598.length;
for(let i42=0; i42<len23; i42++){
let data599 = data598[i42];
if(!((data599 === "V3") || (data599 === "V4"))){
const err833 = {instancePath:instancePath+"/compute-image-release/mabsVersions/" + i42,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[1].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
let i43 = data598.length;
let j19;
if(i43 > 1){
outer5:
for(;i43--;){
for(j19 = i43; j19--;){
if(func0(data598[i43], data598[j19])){
const err834 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j19}};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err835 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data596.otherSkus !== undefined){
let data600 = data596.otherSkus;
if(Array.isArray(data600)){
const len24 = data600.length;
for(let i44=0; i44<len24; i44++){
let data601 = data600[i44];
if(typeof data601 === "string"){
if(func6(data601) < 1){
const err836 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i44,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
else {
const err837 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i44,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
let i45 = data600.length;
let j20;
if(i45 > 1){
const indices14 = {};
for(;i45--;){
let item14 = data600[i45];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j20 = indices14[item14];
const err838 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i45, j: j20}};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
break;
}
indices14[item14] = i45;
}
}
}
else {
const err839 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
}
else {
const err840 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
var _valid33 = _errs960 === errors;
valid194 = valid194 || _valid33;
if(!valid194){
const err841 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
else {
errors = _errs958;
if(vErrors !== null){
if(_errs958){
vErrors.length = _errs958;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-with-desktop"] !== undefined){
let data602 = data["compute-image-with-desktop"];
const _errs972 = errors;
let valid202 = false;
const _errs973 = errors;
if(!((((data602 === "advisory") || (data602 === "mandatory")) || (data602 === "remediate")) || (data602 === "disabled"))){
const err842 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-with-desktop"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
var _valid34 = _errs973 === errors;
valid202 = valid202 || _valid34;
const _errs974 = errors;
if(data602 && typeof data602 == "object" && !Array.isArray(data602)){
for(const key93 in data602){
if(!(key93 === "enforcementLevel")){
const err843 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93}};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data602.enforcementLevel !== undefined){
let data603 = data602.enforcementLevel;
if(!((((data603 === "advisory") || (data603 === "mandatory")) || (data603 === "remediate")) || (data603 === "disabled"))){
const err844 = {instancePath:instancePath+"/compute-image-with-desktop/enforcementLevel",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-with-desktop"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
}
else {
const err845 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
var _valid34 = _errs974 === errors;
valid202 = valid202 || _valid34;
if(!valid202){
const err846 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
else {
errors = _errs972;
if(vErrors !== null){
if(_errs972){
vErrors.length = _errs972;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-source"] !== undefined){
let data604 = data["compute-image-source"];
const _errs979 = errors;
let valid204 = false;
const _errs980 = errors;
if(!((((data604 === "advisory") || (data604 === "mandatory")) || (data604 === "remediate")) || (data604 === "disabled"))){
const err847 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-source"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
var _valid35 = _errs980 === errors;
valid204 = valid204 || _valid35;
const _errs981 = errors;
if(data604 && typeof data604 == "object" && !Array.isArray(data604)){
for(const key94 in data604){
if(!((key94 === "enforcementLevel") || (key94 === "approvedImageIds"))){
const err848 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
if(data604.enforcementLevel !== undefined){
let data605 = data604.enforcementLevel;
if(!((((data605 === "advisory") || (data605 === "mandatory")) || (data605 === "remediate")) || (data605 === "disabled"))){
const err849 = {instancePath:instancePath+"/compute-image-source/enforcementLevel",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-source"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data604.approvedImageIds !== undefined){
let data606 = data604.approvedImageIds;
if(Array.isArray(data606)){
const len25 = data606.length;
for(let i46=0; i46<len25; i46++){
let data607 = data606[i46];
if(typeof data607 === "string"){
if(func6(data607) < 1){
const err850 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i46,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
else {
const err851 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i46,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
let i47 = data606.length;
let j21;
if(i47 > 1){
const indices15 = {};
for(;i47--;){
let item15 = data606[i47];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j21 = indices15[item15];
const err852 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i47, j: j21}};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
break;
}
indices15[item15] = i47;
}
}
}
else {
const err853 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
}
else {
const err854 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
var _valid35 = _errs981 === errors;
valid204 = valid204 || _valid35;
if(!valid204){
const err855 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
else {
errors = _errs979;
if(vErrors !== null){
if(_errs979){
vErrors.length = _errs979;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-azure-edition"] !== undefined){
let data608 = data["compute-azure-edition"];
const _errs990 = errors;
let valid209 = false;
const _errs991 = errors;
if(!((((data608 === "advisory") || (data608 === "mandatory")) || (data608 === "remediate")) || (data608 === "disabled"))){
const err856 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-azure-edition"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
var _valid36 = _errs991 === errors;
valid209 = valid209 || _valid36;
const _errs992 = errors;
if(data608 && typeof data608 == "object" && !Array.isArray(data608)){
for(const key95 in data608){
if(!((key95 === "enforcementLevel") || (key95 === "acceptAzureEdition"))){
const err857 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
if(data608.enforcementLevel !== undefined){
let data609 = data608.enforcementLevel;
if(!((((data609 === "advisory") || (data609 === "mandatory")) || (data609 === "remediate")) || (data609 === "disabled"))){
const err858 = {instancePath:instancePath+"/compute-azure-edition/enforcementLevel",schemaPath:"#/properties/compute-azure-edition/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-azure-edition"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data608.acceptAzureEdition !== undefined){
if(typeof data608.acceptAzureEdition !== "boolean"){
const err859 = {instancePath:instancePath+"/compute-azure-edition/acceptAzureEdition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
}
else {
const err860 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
var _valid36 = _errs992 === errors;
valid209 = valid209 || _valid36;
if(!valid209){
const err861 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
else {
errors = _errs990;
if(vErrors !== null){
if(_errs990){
vErrors.length = _errs990;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-full-size-image"] !== undefined){
let data611 = data["compute-full-size-image"];
const _errs999 = errors;
let valid211 = false;
const _errs1000 = errors;
if(!((((data611 === "advisory") || (data611 === "mandatory")) || (data611 === "remediate")) || (data611 === "disabled"))){
const err862 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-full-size-image"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
var _valid37 = _errs1000 === errors;
valid211 = valid211 || _valid37;
const _errs1001 = errors;
if(data611 && typeof data611 == "object" && !Array.isArray(data611)){
for(const key96 in data611){
if(!(key96 === "enforcementLevel")){
const err863 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
if(data611.enforcementLevel !== undefined){
let data612 = data611.enforcementLevel;
if(!((((data612 === "advisory") || (data612 === "mandatory")) || (data612 === "remediate")) || (data612 === "disabled"))){
const err864 = {instancePath:instancePath+"/compute-full-size-image/enforcementLevel",schemaPath:"#/properties/compute-full-size-image/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-full-size-image"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
}
else {
const err865 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
var _valid37 = _errs1001 === errors;
valid211 = valid211 || _valid37;
if(!valid211){
const err866 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
else {
errors = _errs999;
if(vErrors !== null){
if(_errs999){
vErrors.length = _errs999;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-size-known"] !== undefined){
let data613 = data["compute-size-known"];
const _errs1006 = errors;
let valid213 = false;
const _errs1007 = errors;
if(!((((data613 === "advisory") || (data613 === "mandatory")) || (data613 === "remediate")) || (data613 === "disabled"))){
const err867 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-known"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
var _valid38 = _errs1007 === errors;
valid213 = valid213 || _valid38;
const _errs1008 = errors;
if(data613 && typeof data613 == "object" && !Array.isArray(data613)){
for(const key97 in data613){
if(!((key97 === "enforcementLevel") || (key97 === "otherSizes"))){
const err868 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
if(data613.enforcementLevel !== undefined){
let data614 = data613.enforcementLevel;
if(!((((data614 === "advisory") || (data614 === "mandatory")) || (data614 === "remediate")) || (data614 === "disabled"))){
const err869 = {instancePath:instancePath+"/compute-size-known/enforcementLevel",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-known"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data613.otherSizes !== undefined){
let data615 = data613.otherSizes;
if(Array.isArray(data615)){
const len26 = data615.length;
for(let i48=0; i48<len26; i48++){
let data616 = data615[i48];
if(typeof data616 === "string"){
if(func6(data616) < 1){
const err870 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i48,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
else {
const err871 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i48,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
let i49 = data615.length;
let j22;
if(i49 > 1){
const indices16 = {};
for(;i49--;){
let item16 = data615[i49];
if(typeof item16 !== "string"){
continue;
}
if(typeof indices16[item16] == "number"){
j22 = indices16[item16];
const err872 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i49, j: j22}};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
break;
}
indices16[item16] = i49;
}
}
}
else {
const err873 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
}
else {
const err874 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
var _valid38 = _errs1008 === errors;
valid213 = valid213 || _valid38;
if(!valid213){
const err875 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
else {
errors = _errs1006;
if(vErrors !== null){
if(_errs1006){
vErrors.length = _errs1006;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-size-minimum"] !== undefined){
let data617 = data["compute-size-minimum"];
const _errs1017 = errors;
let valid218 = false;
const _errs1018 = errors;
if(!((((data617 === "advisory") || (data617 === "mandatory")) || (data617 === "remediate")) || (data617 === "disabled"))){
const err876 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-minimum"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
var _valid39 = _errs1018 === errors;
valid218 = valid218 || _valid39;
const _errs1019 = errors;
if(data617 && typeof data617 == "object" && !Array.isArray(data617)){
for(const key98 in data617){
if(!(key98 === "enforcementLevel")){
const err877 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
if(data617.enforcementLevel !== undefined){
let data618 = data617.enforcementLevel;
if(!((((data618 === "advisory") || (data618 === "mandatory")) || (data618 === "remediate")) || (data618 === "disabled"))){
const err878 = {instancePath:instancePath+"/compute-size-minimum/enforcementLevel",schemaPath:"#/properties/compute-size-minimum/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-minimum"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
}
else {
const err879 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
var _valid39 = _errs1019 === errors;
valid218 = valid218 || _valid39;
if(!valid218){
const err880 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
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
if(data["compute-standard-tier"] !== undefined){
let data619 = data["compute-standard-tier"];
const _errs1024 = errors;
let valid220 = false;
const _errs1025 = errors;
if(!((((data619 === "advisory") || (data619 === "mandatory")) || (data619 === "remediate")) || (data619 === "disabled"))){
const err881 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-standard-tier"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
var _valid40 = _errs1025 === errors;
valid220 = valid220 || _valid40;
const _errs1026 = errors;
if(data619 && typeof data619 == "object" && !Array.isArray(data619)){
for(const key99 in data619){
if(!(key99 === "enforcementLevel")){
const err882 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
if(data619.enforcementLevel !== undefined){
let data620 = data619.enforcementLevel;
if(!((((data620 === "advisory") || (data620 === "mandatory")) || (data620 === "remediate")) || (data620 === "disabled"))){
const err883 = {instancePath:instancePath+"/compute-standard-tier/enforcementLevel",schemaPath:"#/properties/compute-standard-tier/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-standard-tier"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
}
else {
const err884 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
var _valid40 = _errs1026 === errors;
valid220 = valid220 || _valid40;
if(!valid220){
const err885 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
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
if(data["compute-allowed-sizes"] !== undefined){
let data621 = data["compute-allowed-sizes"];
const _errs1031 = errors;
let valid222 = false;
const _errs1032 = errors;
if(!((((data621 === "advisory") || (data621 === "mandatory")) || (data621 === "remediate")) || (data621 === "disabled"))){
const err886 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-allowed-sizes"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
var _valid41 = _errs1032 === errors;
valid222 = valid222 || _valid41;
const _errs1033 = errors;
if(data621 && typeof data621 == "object" && !Array.isArray(data621)){
for(const key100 in data621){
if(!((key100 === "enforcementLevel") || (key100 === "allowedSizes"))){
const err887 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data621.enforcementLevel !== undefined){
let data622 = data621.enforcementLevel;
if(!((((data622 === "advisory") || (data622 === "mandatory")) || (data622 === "remediate")) || (data622 === "disabled"))){
const err888 = {instancePath:instancePath+"/compute-allowed-sizes/enforcementLevel",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-allowed-sizes"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
if(data621.allowedSizes !== undefined){
let data623 = data621.allowedSizes;
if(Array.isArray(data623)){
const len27 = data623.length;
for(let i50=0; i50<len27; i50++){
let data624 = data623[i50];
if(typeof data624 === "string"){
if(func6(data624) < 1){
const err889 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i50,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
else {
const err890 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i50,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
let i51 = data623.length;
let j23;
if(i51 > 1){
const indices17 = {};
for(;i51--;){
let item17 = data623[i51];
if(typeof item17 !== "string"){
continue;
}
if(typeof indices17[item17] == "number"){
j23 = indices17[item17];
const err891 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i51, j: j23}};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
break;
}
indices17[item17] = i51;
}
}
}
else {
const err892 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
}
else {
const err893 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
var _valid41 = _errs1033 === errors;
valid222 = valid222 || _valid41;
if(!valid222){
const err894 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
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
if(data["compute-scsi-disks"] !== undefined){
let data625 = data["compute-scsi-disks"];
const _errs1042 = errors;
let valid227 = false;
const _errs1043 = errors;
if(!((((data625 === "advisory") || (data625 === "mandatory")) || (data625 === "remediate")) || (data625 === "disabled"))){
const err895 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scsi-disks"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
var _valid42 = _errs1043 === errors;
valid227 = valid227 || _valid42;
const _errs1044 = errors;
if(data625 && typeof data625 == "object" && !Array.isArray(data625)){
for(const key101 in data625){
if(!(key101 === "enforcementLevel")){
const err896 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
if(data625.enforcementLevel !== undefined){
let data626 = data625.enforcementLevel;
if(!((((data626 === "advisory") || (data626 === "mandatory")) || (data626 === "remediate")) || (data626 === "disabled"))){
const err897 = {instancePath:instancePath+"/compute-scsi-disks/enforcementLevel",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scsi-disks"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
}
else {
const err898 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
var _valid42 = _errs1044 === errors;
valid227 = valid227 || _valid42;
if(!valid227){
const err899 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
else {
errors = _errs1042;
if(vErrors !== null){
if(_errs1042){
vErrors.length = _errs1042;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-nested-virtualization"] !== undefined){
let data627 = data["compute-nested-virtualization"];
const _errs1049 = errors;
let valid229 = false;
const _errs1050 = errors;
if(!((((data627 === "advisory") || (data627 === "mandatory")) || (data627 === "remediate")) || (data627 === "disabled"))){
const err900 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-nested-virtualization"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
var _valid43 = _errs1050 === errors;
valid229 = valid229 || _valid43;
const _errs1051 = errors;
if(data627 && typeof data627 == "object" && !Array.isArray(data627)){
for(const key102 in data627){
if(!(key102 === "enforcementLevel")){
const err901 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
if(data627.enforcementLevel !== undefined){
let data628 = data627.enforcementLevel;
if(!((((data628 === "advisory") || (data628 === "mandatory")) || (data628 === "remediate")) || (data628 === "disabled"))){
const err902 = {instancePath:instancePath+"/compute-nested-virtualization/enforcementLevel",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-nested-virtualization"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
}
else {
const err903 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
var _valid43 = _errs1051 === errors;
valid229 = valid229 || _valid43;
if(!valid229){
const err904 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
else {
errors = _errs1049;
if(vErrors !== null){
if(_errs1049){
vErrors.length = _errs1049;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-generation"] !== undefined){
let data629 = data["compute-image-generation"];
const _errs1056 = errors;
let valid231 = false;
const _errs1057 = errors;
if(!((((data629 === "advisory") || (data629 === "mandatory")) || (data629 === "remediate")) || (data629 === "disabled"))){
const err905 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-generation"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
var _valid44 = _errs1057 === errors;
valid231 = valid231 || _valid44;
const _errs1058 = errors;
if(data629 && typeof data629 == "object" && !Array.isArray(data629)){
for(const key103 in data629){
if(!(key103 === "enforcementLevel")){
const err906 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data629.enforcementLevel !== undefined){
let data630 = data629.enforcementLevel;
if(!((((data630 === "advisory") || (data630 === "mandatory")) || (data630 === "remediate")) || (data630 === "disabled"))){
const err907 = {instancePath:instancePath+"/compute-image-generation/enforcementLevel",schemaPath:"#/properties/compute-image-generation/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-generation"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
}
else {
const err908 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
var _valid44 = _errs1058 === errors;
valid231 = valid231 || _valid44;
if(!valid231){
const err909 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
else {
errors = _errs1056;
if(vErrors !== null){
if(_errs1056){
vErrors.length = _errs1056;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-trusted-launch-fits"] !== undefined){
let data631 = data["compute-trusted-launch-fits"];
const _errs1063 = errors;
let valid233 = false;
const _errs1064 = errors;
if(!((((data631 === "advisory") || (data631 === "mandatory")) || (data631 === "remediate")) || (data631 === "disabled"))){
const err910 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
var _valid45 = _errs1064 === errors;
valid233 = valid233 || _valid45;
const _errs1065 = errors;
if(data631 && typeof data631 == "object" && !Array.isArray(data631)){
for(const key104 in data631){
if(!(key104 === "enforcementLevel")){
const err911 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
if(data631.enforcementLevel !== undefined){
let data632 = data631.enforcementLevel;
if(!((((data632 === "advisory") || (data632 === "mandatory")) || (data632 === "remediate")) || (data632 === "disabled"))){
const err912 = {instancePath:instancePath+"/compute-trusted-launch-fits/enforcementLevel",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
}
else {
const err913 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
var _valid45 = _errs1065 === errors;
valid233 = valid233 || _valid45;
if(!valid233){
const err914 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
else {
errors = _errs1063;
if(vErrors !== null){
if(_errs1063){
vErrors.length = _errs1063;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-trusted-launch"] !== undefined){
let data633 = data["compute-trusted-launch"];
const _errs1070 = errors;
let valid235 = false;
const _errs1071 = errors;
if(!((((data633 === "advisory") || (data633 === "mandatory")) || (data633 === "remediate")) || (data633 === "disabled"))){
const err915 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
var _valid46 = _errs1071 === errors;
valid235 = valid235 || _valid46;
const _errs1072 = errors;
if(data633 && typeof data633 == "object" && !Array.isArray(data633)){
for(const key105 in data633){
if(!(key105 === "enforcementLevel")){
const err916 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
if(data633.enforcementLevel !== undefined){
let data634 = data633.enforcementLevel;
if(!((((data634 === "advisory") || (data634 === "mandatory")) || (data634 === "remediate")) || (data634 === "disabled"))){
const err917 = {instancePath:instancePath+"/compute-trusted-launch/enforcementLevel",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
}
else {
const err918 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
var _valid46 = _errs1072 === errors;
valid235 = valid235 || _valid46;
if(!valid235){
const err919 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
else {
errors = _errs1070;
if(vErrors !== null){
if(_errs1070){
vErrors.length = _errs1070;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-encryption-at-host-fits"] !== undefined){
let data635 = data["compute-encryption-at-host-fits"];
const _errs1077 = errors;
let valid237 = false;
const _errs1078 = errors;
if(!((((data635 === "advisory") || (data635 === "mandatory")) || (data635 === "remediate")) || (data635 === "disabled"))){
const err920 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
var _valid47 = _errs1078 === errors;
valid237 = valid237 || _valid47;
const _errs1079 = errors;
if(data635 && typeof data635 == "object" && !Array.isArray(data635)){
for(const key106 in data635){
if(!(key106 === "enforcementLevel")){
const err921 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
if(data635.enforcementLevel !== undefined){
let data636 = data635.enforcementLevel;
if(!((((data636 === "advisory") || (data636 === "mandatory")) || (data636 === "remediate")) || (data636 === "disabled"))){
const err922 = {instancePath:instancePath+"/compute-encryption-at-host-fits/enforcementLevel",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
}
else {
const err923 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
var _valid47 = _errs1079 === errors;
valid237 = valid237 || _valid47;
if(!valid237){
const err924 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
else {
errors = _errs1077;
if(vErrors !== null){
if(_errs1077){
vErrors.length = _errs1077;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-encryption-at-host"] !== undefined){
let data637 = data["compute-encryption-at-host"];
const _errs1084 = errors;
let valid239 = false;
const _errs1085 = errors;
if(!((((data637 === "advisory") || (data637 === "mandatory")) || (data637 === "remediate")) || (data637 === "disabled"))){
const err925 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
var _valid48 = _errs1085 === errors;
valid239 = valid239 || _valid48;
const _errs1086 = errors;
if(data637 && typeof data637 == "object" && !Array.isArray(data637)){
for(const key107 in data637){
if(!(key107 === "enforcementLevel")){
const err926 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
if(data637.enforcementLevel !== undefined){
let data638 = data637.enforcementLevel;
if(!((((data638 === "advisory") || (data638 === "mandatory")) || (data638 === "remediate")) || (data638 === "disabled"))){
const err927 = {instancePath:instancePath+"/compute-encryption-at-host/enforcementLevel",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
}
else {
const err928 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
var _valid48 = _errs1086 === errors;
valid239 = valid239 || _valid48;
if(!valid239){
const err929 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
else {
errors = _errs1084;
if(vErrors !== null){
if(_errs1084){
vErrors.length = _errs1084;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-accelerated-networking-fits"] !== undefined){
let data639 = data["compute-accelerated-networking-fits"];
const _errs1091 = errors;
let valid241 = false;
const _errs1092 = errors;
if(!((((data639 === "advisory") || (data639 === "mandatory")) || (data639 === "remediate")) || (data639 === "disabled"))){
const err930 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
var _valid49 = _errs1092 === errors;
valid241 = valid241 || _valid49;
const _errs1093 = errors;
if(data639 && typeof data639 == "object" && !Array.isArray(data639)){
for(const key108 in data639){
if(!(key108 === "enforcementLevel")){
const err931 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
if(data639.enforcementLevel !== undefined){
let data640 = data639.enforcementLevel;
if(!((((data640 === "advisory") || (data640 === "mandatory")) || (data640 === "remediate")) || (data640 === "disabled"))){
const err932 = {instancePath:instancePath+"/compute-accelerated-networking-fits/enforcementLevel",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
}
else {
const err933 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
var _valid49 = _errs1093 === errors;
valid241 = valid241 || _valid49;
if(!valid241){
const err934 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
else {
errors = _errs1091;
if(vErrors !== null){
if(_errs1091){
vErrors.length = _errs1091;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-accelerated-networking"] !== undefined){
let data641 = data["compute-accelerated-networking"];
const _errs1098 = errors;
let valid243 = false;
const _errs1099 = errors;
if(!((((data641 === "advisory") || (data641 === "mandatory")) || (data641 === "remediate")) || (data641 === "disabled"))){
const err935 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
var _valid50 = _errs1099 === errors;
valid243 = valid243 || _valid50;
const _errs1100 = errors;
if(data641 && typeof data641 == "object" && !Array.isArray(data641)){
for(const key109 in data641){
if(!(key109 === "enforcementLevel")){
const err936 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
if(data641.enforcementLevel !== undefined){
let data642 = data641.enforcementLevel;
if(!((((data642 === "advisory") || (data642 === "mandatory")) || (data642 === "remediate")) || (data642 === "disabled"))){
const err937 = {instancePath:instancePath+"/compute-accelerated-networking/enforcementLevel",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
}
else {
const err938 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
var _valid50 = _errs1100 === errors;
valid243 = valid243 || _valid50;
if(!valid243){
const err939 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
else {
errors = _errs1098;
if(vErrors !== null){
if(_errs1098){
vErrors.length = _errs1098;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-os-disk-size"] !== undefined){
let data643 = data["compute-os-disk-size"];
const _errs1105 = errors;
let valid245 = false;
const _errs1106 = errors;
if(!((((data643 === "advisory") || (data643 === "mandatory")) || (data643 === "remediate")) || (data643 === "disabled"))){
const err940 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-os-disk-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
var _valid51 = _errs1106 === errors;
valid245 = valid245 || _valid51;
const _errs1107 = errors;
if(data643 && typeof data643 == "object" && !Array.isArray(data643)){
for(const key110 in data643){
if(!(key110 === "enforcementLevel")){
const err941 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
if(data643.enforcementLevel !== undefined){
let data644 = data643.enforcementLevel;
if(!((((data644 === "advisory") || (data644 === "mandatory")) || (data644 === "remediate")) || (data644 === "disabled"))){
const err942 = {instancePath:instancePath+"/compute-os-disk-size/enforcementLevel",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-os-disk-size"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
}
else {
const err943 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
var _valid51 = _errs1107 === errors;
valid245 = valid245 || _valid51;
if(!valid245){
const err944 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
else {
errors = _errs1105;
if(vErrors !== null){
if(_errs1105){
vErrors.length = _errs1105;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-premium-os-disk"] !== undefined){
let data645 = data["compute-premium-os-disk"];
const _errs1112 = errors;
let valid247 = false;
const _errs1113 = errors;
if(!((((data645 === "advisory") || (data645 === "mandatory")) || (data645 === "remediate")) || (data645 === "disabled"))){
const err945 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-premium-os-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
var _valid52 = _errs1113 === errors;
valid247 = valid247 || _valid52;
const _errs1114 = errors;
if(data645 && typeof data645 == "object" && !Array.isArray(data645)){
for(const key111 in data645){
if(!((key111 === "enforcementLevel") || (key111 === "acceptStandardDisks"))){
const err946 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
if(data645.enforcementLevel !== undefined){
let data646 = data645.enforcementLevel;
if(!((((data646 === "advisory") || (data646 === "mandatory")) || (data646 === "remediate")) || (data646 === "disabled"))){
const err947 = {instancePath:instancePath+"/compute-premium-os-disk/enforcementLevel",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-premium-os-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
if(data645.acceptStandardDisks !== undefined){
if(typeof data645.acceptStandardDisks !== "boolean"){
const err948 = {instancePath:instancePath+"/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
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
const err949 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
var _valid52 = _errs1114 === errors;
valid247 = valid247 || _valid52;
if(!valid247){
const err950 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
else {
errors = _errs1112;
if(vErrors !== null){
if(_errs1112){
vErrors.length = _errs1112;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-computer-name"] !== undefined){
let data648 = data["compute-computer-name"];
const _errs1121 = errors;
let valid249 = false;
const _errs1122 = errors;
if(!((((data648 === "advisory") || (data648 === "mandatory")) || (data648 === "remediate")) || (data648 === "disabled"))){
const err951 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-computer-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
var _valid53 = _errs1122 === errors;
valid249 = valid249 || _valid53;
const _errs1123 = errors;
if(data648 && typeof data648 == "object" && !Array.isArray(data648)){
for(const key112 in data648){
if(!(key112 === "enforcementLevel")){
const err952 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112}};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
if(data648.enforcementLevel !== undefined){
let data649 = data648.enforcementLevel;
if(!((((data649 === "advisory") || (data649 === "mandatory")) || (data649 === "remediate")) || (data649 === "disabled"))){
const err953 = {instancePath:instancePath+"/compute-computer-name/enforcementLevel",schemaPath:"#/properties/compute-computer-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-computer-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
}
else {
const err954 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
var _valid53 = _errs1123 === errors;
valid249 = valid249 || _valid53;
if(!valid249){
const err955 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
else {
errors = _errs1121;
if(vErrors !== null){
if(_errs1121){
vErrors.length = _errs1121;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-machine-name"] !== undefined){
let data650 = data["compute-machine-name"];
const _errs1128 = errors;
let valid251 = false;
const _errs1129 = errors;
if(!((((data650 === "advisory") || (data650 === "mandatory")) || (data650 === "remediate")) || (data650 === "disabled"))){
const err956 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-machine-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
var _valid54 = _errs1129 === errors;
valid251 = valid251 || _valid54;
const _errs1130 = errors;
if(data650 && typeof data650 == "object" && !Array.isArray(data650)){
for(const key113 in data650){
if(!(key113 === "enforcementLevel")){
const err957 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113}};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
if(data650.enforcementLevel !== undefined){
let data651 = data650.enforcementLevel;
if(!((((data651 === "advisory") || (data651 === "mandatory")) || (data651 === "remediate")) || (data651 === "disabled"))){
const err958 = {instancePath:instancePath+"/compute-machine-name/enforcementLevel",schemaPath:"#/properties/compute-machine-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-machine-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
}
else {
const err959 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
var _valid54 = _errs1130 === errors;
valid251 = valid251 || _valid54;
if(!valid251){
const err960 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
else {
errors = _errs1128;
if(vErrors !== null){
if(_errs1128){
vErrors.length = _errs1128;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-administrator-name"] !== undefined){
let data652 = data["compute-administrator-name"];
const _errs1135 = errors;
let valid253 = false;
const _errs1136 = errors;
if(!((((data652 === "advisory") || (data652 === "mandatory")) || (data652 === "remediate")) || (data652 === "disabled"))){
const err961 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-administrator-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
var _valid55 = _errs1136 === errors;
valid253 = valid253 || _valid55;
const _errs1137 = errors;
if(data652 && typeof data652 == "object" && !Array.isArray(data652)){
for(const key114 in data652){
if(!(key114 === "enforcementLevel")){
const err962 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
if(data652.enforcementLevel !== undefined){
let data653 = data652.enforcementLevel;
if(!((((data653 === "advisory") || (data653 === "mandatory")) || (data653 === "remediate")) || (data653 === "disabled"))){
const err963 = {instancePath:instancePath+"/compute-administrator-name/enforcementLevel",schemaPath:"#/properties/compute-administrator-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-administrator-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
}
}
else {
const err964 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
var _valid55 = _errs1137 === errors;
valid253 = valid253 || _valid55;
if(!valid253){
const err965 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
else {
errors = _errs1135;
if(vErrors !== null){
if(_errs1135){
vErrors.length = _errs1135;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-fixed-at-creation"] !== undefined){
let data654 = data["compute-fixed-at-creation"];
const _errs1142 = errors;
let valid255 = false;
const _errs1143 = errors;
if(!((((data654 === "advisory") || (data654 === "mandatory")) || (data654 === "remediate")) || (data654 === "disabled"))){
const err966 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-fixed-at-creation"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
var _valid56 = _errs1143 === errors;
valid255 = valid255 || _valid56;
const _errs1144 = errors;
if(data654 && typeof data654 == "object" && !Array.isArray(data654)){
for(const key115 in data654){
if(!(key115 === "enforcementLevel")){
const err967 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
if(data654.enforcementLevel !== undefined){
let data655 = data654.enforcementLevel;
if(!((((data655 === "advisory") || (data655 === "mandatory")) || (data655 === "remediate")) || (data655 === "disabled"))){
const err968 = {instancePath:instancePath+"/compute-fixed-at-creation/enforcementLevel",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-fixed-at-creation"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
}
else {
const err969 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
var _valid56 = _errs1144 === errors;
valid255 = valid255 || _valid56;
if(!valid255){
const err970 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
else {
errors = _errs1142;
if(vErrors !== null){
if(_errs1142){
vErrors.length = _errs1142;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-no-other-applications"] !== undefined){
let data656 = data["compute-no-other-applications"];
const _errs1149 = errors;
let valid257 = false;
const _errs1150 = errors;
if(!((((data656 === "advisory") || (data656 === "mandatory")) || (data656 === "remediate")) || (data656 === "disabled"))){
const err971 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-no-other-applications"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
var _valid57 = _errs1150 === errors;
valid257 = valid257 || _valid57;
const _errs1151 = errors;
if(data656 && typeof data656 == "object" && !Array.isArray(data656)){
for(const key116 in data656){
if(!(key116 === "enforcementLevel")){
const err972 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
if(data656.enforcementLevel !== undefined){
let data657 = data656.enforcementLevel;
if(!((((data657 === "advisory") || (data657 === "mandatory")) || (data657 === "remediate")) || (data657 === "disabled"))){
const err973 = {instancePath:instancePath+"/compute-no-other-applications/enforcementLevel",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-no-other-applications"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
}
else {
const err974 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
var _valid57 = _errs1151 === errors;
valid257 = valid257 || _valid57;
if(!valid257){
const err975 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
else {
errors = _errs1149;
if(vErrors !== null){
if(_errs1149){
vErrors.length = _errs1149;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-system-identity"] !== undefined){
let data658 = data["compute-system-identity"];
const _errs1156 = errors;
let valid259 = false;
const _errs1157 = errors;
if(!((((data658 === "advisory") || (data658 === "mandatory")) || (data658 === "remediate")) || (data658 === "disabled"))){
const err976 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-system-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
var _valid58 = _errs1157 === errors;
valid259 = valid259 || _valid58;
const _errs1158 = errors;
if(data658 && typeof data658 == "object" && !Array.isArray(data658)){
for(const key117 in data658){
if(!(key117 === "enforcementLevel")){
const err977 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117}};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
if(data658.enforcementLevel !== undefined){
let data659 = data658.enforcementLevel;
if(!((((data659 === "advisory") || (data659 === "mandatory")) || (data659 === "remediate")) || (data659 === "disabled"))){
const err978 = {instancePath:instancePath+"/compute-system-identity/enforcementLevel",schemaPath:"#/properties/compute-system-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-system-identity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
}
}
else {
const err979 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
var _valid58 = _errs1158 === errors;
valid259 = valid259 || _valid58;
if(!valid259){
const err980 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
else {
errors = _errs1156;
if(vErrors !== null){
if(_errs1156){
vErrors.length = _errs1156;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-regular-priority"] !== undefined){
let data660 = data["compute-regular-priority"];
const _errs1163 = errors;
let valid261 = false;
const _errs1164 = errors;
if(!((((data660 === "advisory") || (data660 === "mandatory")) || (data660 === "remediate")) || (data660 === "disabled"))){
const err981 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-regular-priority"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
var _valid59 = _errs1164 === errors;
valid261 = valid261 || _valid59;
const _errs1165 = errors;
if(data660 && typeof data660 == "object" && !Array.isArray(data660)){
for(const key118 in data660){
if(!(key118 === "enforcementLevel")){
const err982 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118}};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
if(data660.enforcementLevel !== undefined){
let data661 = data660.enforcementLevel;
if(!((((data661 === "advisory") || (data661 === "mandatory")) || (data661 === "remediate")) || (data661 === "disabled"))){
const err983 = {instancePath:instancePath+"/compute-regular-priority/enforcementLevel",schemaPath:"#/properties/compute-regular-priority/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-regular-priority"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
}
else {
const err984 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
var _valid59 = _errs1165 === errors;
valid261 = valid261 || _valid59;
if(!valid261){
const err985 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
else {
errors = _errs1163;
if(vErrors !== null){
if(_errs1163){
vErrors.length = _errs1163;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-patch-mode"] !== undefined){
let data662 = data["compute-patch-mode"];
const _errs1170 = errors;
let valid263 = false;
const _errs1171 = errors;
if(!((((data662 === "advisory") || (data662 === "mandatory")) || (data662 === "remediate")) || (data662 === "disabled"))){
const err986 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-mode"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
var _valid60 = _errs1171 === errors;
valid263 = valid263 || _valid60;
const _errs1172 = errors;
if(data662 && typeof data662 == "object" && !Array.isArray(data662)){
for(const key119 in data662){
if(!(key119 === "enforcementLevel")){
const err987 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119}};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
if(data662.enforcementLevel !== undefined){
let data663 = data662.enforcementLevel;
if(!((((data663 === "advisory") || (data663 === "mandatory")) || (data663 === "remediate")) || (data663 === "disabled"))){
const err988 = {instancePath:instancePath+"/compute-patch-mode/enforcementLevel",schemaPath:"#/properties/compute-patch-mode/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-mode"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
}
}
else {
const err989 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
var _valid60 = _errs1172 === errors;
valid263 = valid263 || _valid60;
if(!valid263){
const err990 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
else {
errors = _errs1170;
if(vErrors !== null){
if(_errs1170){
vErrors.length = _errs1170;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-automatic-updates"] !== undefined){
let data664 = data["compute-automatic-updates"];
const _errs1177 = errors;
let valid265 = false;
const _errs1178 = errors;
if(!((((data664 === "advisory") || (data664 === "mandatory")) || (data664 === "remediate")) || (data664 === "disabled"))){
const err991 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-automatic-updates"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
var _valid61 = _errs1178 === errors;
valid265 = valid265 || _valid61;
const _errs1179 = errors;
if(data664 && typeof data664 == "object" && !Array.isArray(data664)){
for(const key120 in data664){
if(!(key120 === "enforcementLevel")){
const err992 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120}};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
if(data664.enforcementLevel !== undefined){
let data665 = data664.enforcementLevel;
if(!((((data665 === "advisory") || (data665 === "mandatory")) || (data665 === "remediate")) || (data665 === "disabled"))){
const err993 = {instancePath:instancePath+"/compute-automatic-updates/enforcementLevel",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-automatic-updates"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
}
}
else {
const err994 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
var _valid61 = _errs1179 === errors;
valid265 = valid265 || _valid61;
if(!valid265){
const err995 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
else {
errors = _errs1177;
if(vErrors !== null){
if(_errs1177){
vErrors.length = _errs1177;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-scheduled-restarts"] !== undefined){
let data666 = data["compute-scheduled-restarts"];
const _errs1184 = errors;
let valid267 = false;
const _errs1185 = errors;
if(!((((data666 === "advisory") || (data666 === "mandatory")) || (data666 === "remediate")) || (data666 === "disabled"))){
const err996 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scheduled-restarts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
var _valid62 = _errs1185 === errors;
valid267 = valid267 || _valid62;
const _errs1186 = errors;
if(data666 && typeof data666 == "object" && !Array.isArray(data666)){
for(const key121 in data666){
if(!(key121 === "enforcementLevel")){
const err997 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121}};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
if(data666.enforcementLevel !== undefined){
let data667 = data666.enforcementLevel;
if(!((((data667 === "advisory") || (data667 === "mandatory")) || (data667 === "remediate")) || (data667 === "disabled"))){
const err998 = {instancePath:instancePath+"/compute-scheduled-restarts/enforcementLevel",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scheduled-restarts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
}
else {
const err999 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
var _valid62 = _errs1186 === errors;
valid267 = valid267 || _valid62;
if(!valid267){
const err1000 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
else {
errors = _errs1184;
if(vErrors !== null){
if(_errs1184){
vErrors.length = _errs1184;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-patch-assessment"] !== undefined){
let data668 = data["compute-patch-assessment"];
const _errs1191 = errors;
let valid269 = false;
const _errs1192 = errors;
if(!((((data668 === "advisory") || (data668 === "mandatory")) || (data668 === "remediate")) || (data668 === "disabled"))){
const err1001 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
var _valid63 = _errs1192 === errors;
valid269 = valid269 || _valid63;
const _errs1193 = errors;
if(data668 && typeof data668 == "object" && !Array.isArray(data668)){
for(const key122 in data668){
if(!(key122 === "enforcementLevel")){
const err1002 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122}};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
}
if(data668.enforcementLevel !== undefined){
let data669 = data668.enforcementLevel;
if(!((((data669 === "advisory") || (data669 === "mandatory")) || (data669 === "remediate")) || (data669 === "disabled"))){
const err1003 = {instancePath:instancePath+"/compute-patch-assessment/enforcementLevel",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
}
}
else {
const err1004 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
var _valid63 = _errs1193 === errors;
valid269 = valid269 || _valid63;
if(!valid269){
const err1005 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
else {
errors = _errs1191;
if(vErrors !== null){
if(_errs1191){
vErrors.length = _errs1191;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-hybrid-benefit"] !== undefined){
let data670 = data["compute-hybrid-benefit"];
const _errs1198 = errors;
let valid271 = false;
const _errs1199 = errors;
if(!((((data670 === "advisory") || (data670 === "mandatory")) || (data670 === "remediate")) || (data670 === "disabled"))){
const err1006 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-hybrid-benefit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
var _valid64 = _errs1199 === errors;
valid271 = valid271 || _valid64;
const _errs1200 = errors;
if(data670 && typeof data670 == "object" && !Array.isArray(data670)){
for(const key123 in data670){
if(!(key123 === "enforcementLevel")){
const err1007 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123}};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
if(data670.enforcementLevel !== undefined){
let data671 = data670.enforcementLevel;
if(!((((data671 === "advisory") || (data671 === "mandatory")) || (data671 === "remediate")) || (data671 === "disabled"))){
const err1008 = {instancePath:instancePath+"/compute-hybrid-benefit/enforcementLevel",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-hybrid-benefit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
}
else {
const err1009 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
var _valid64 = _errs1200 === errors;
valid271 = valid271 || _valid64;
if(!valid271){
const err1010 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
else {
errors = _errs1198;
if(vErrors !== null){
if(_errs1198){
vErrors.length = _errs1198;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-has-data-disk"] !== undefined){
let data672 = data["storage-pool-has-data-disk"];
const _errs1205 = errors;
let valid273 = false;
const _errs1206 = errors;
if(!((((data672 === "advisory") || (data672 === "mandatory")) || (data672 === "remediate")) || (data672 === "disabled"))){
const err1011 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
var _valid65 = _errs1206 === errors;
valid273 = valid273 || _valid65;
const _errs1207 = errors;
if(data672 && typeof data672 == "object" && !Array.isArray(data672)){
for(const key124 in data672){
if(!(key124 === "enforcementLevel")){
const err1012 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124}};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
if(data672.enforcementLevel !== undefined){
let data673 = data672.enforcementLevel;
if(!((((data673 === "advisory") || (data673 === "mandatory")) || (data673 === "remediate")) || (data673 === "disabled"))){
const err1013 = {instancePath:instancePath+"/storage-pool-has-data-disk/enforcementLevel",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
}
}
else {
const err1014 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
var _valid65 = _errs1207 === errors;
valid273 = valid273 || _valid65;
if(!valid273){
const err1015 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
else {
errors = _errs1205;
if(vErrors !== null){
if(_errs1205){
vErrors.length = _errs1205;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-count"] !== undefined){
let data674 = data["storage-data-disk-count"];
const _errs1212 = errors;
let valid275 = false;
const _errs1213 = errors;
if(!((((data674 === "advisory") || (data674 === "mandatory")) || (data674 === "remediate")) || (data674 === "disabled"))){
const err1016 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
var _valid66 = _errs1213 === errors;
valid275 = valid275 || _valid66;
const _errs1214 = errors;
if(data674 && typeof data674 == "object" && !Array.isArray(data674)){
for(const key125 in data674){
if(!(key125 === "enforcementLevel")){
const err1017 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125}};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
}
if(data674.enforcementLevel !== undefined){
let data675 = data674.enforcementLevel;
if(!((((data675 === "advisory") || (data675 === "mandatory")) || (data675 === "remediate")) || (data675 === "disabled"))){
const err1018 = {instancePath:instancePath+"/storage-data-disk-count/enforcementLevel",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
}
else {
const err1019 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
var _valid66 = _errs1214 === errors;
valid275 = valid275 || _valid66;
if(!valid275){
const err1020 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
else {
errors = _errs1212;
if(vErrors !== null){
if(_errs1212){
vErrors.length = _errs1212;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-own-resource"] !== undefined){
let data676 = data["storage-data-disk-own-resource"];
const _errs1219 = errors;
let valid277 = false;
const _errs1220 = errors;
if(!((((data676 === "advisory") || (data676 === "mandatory")) || (data676 === "remediate")) || (data676 === "disabled"))){
const err1021 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
var _valid67 = _errs1220 === errors;
valid277 = valid277 || _valid67;
const _errs1221 = errors;
if(data676 && typeof data676 == "object" && !Array.isArray(data676)){
for(const key126 in data676){
if(!(key126 === "enforcementLevel")){
const err1022 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126}};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
if(data676.enforcementLevel !== undefined){
let data677 = data676.enforcementLevel;
if(!((((data677 === "advisory") || (data677 === "mandatory")) || (data677 === "remediate")) || (data677 === "disabled"))){
const err1023 = {instancePath:instancePath+"/storage-data-disk-own-resource/enforcementLevel",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
}
else {
const err1024 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
var _valid67 = _errs1221 === errors;
valid277 = valid277 || _valid67;
if(!valid277){
const err1025 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
else {
errors = _errs1219;
if(vErrors !== null){
if(_errs1219){
vErrors.length = _errs1219;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-detach-on-deletion"] !== undefined){
let data678 = data["storage-data-disk-detach-on-deletion"];
const _errs1226 = errors;
let valid279 = false;
const _errs1227 = errors;
if(!((((data678 === "advisory") || (data678 === "mandatory")) || (data678 === "remediate")) || (data678 === "disabled"))){
const err1026 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
var _valid68 = _errs1227 === errors;
valid279 = valid279 || _valid68;
const _errs1228 = errors;
if(data678 && typeof data678 == "object" && !Array.isArray(data678)){
for(const key127 in data678){
if(!(key127 === "enforcementLevel")){
const err1027 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127}};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
if(data678.enforcementLevel !== undefined){
let data679 = data678.enforcementLevel;
if(!((((data679 === "advisory") || (data679 === "mandatory")) || (data679 === "remediate")) || (data679 === "disabled"))){
const err1028 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion/enforcementLevel",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
}
}
else {
const err1029 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
var _valid68 = _errs1228 === errors;
valid279 = valid279 || _valid68;
if(!valid279){
const err1030 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
else {
errors = _errs1226;
if(vErrors !== null){
if(_errs1226){
vErrors.length = _errs1226;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-unique"] !== undefined){
let data680 = data["storage-lun-unique"];
const _errs1233 = errors;
let valid281 = false;
const _errs1234 = errors;
if(!((((data680 === "advisory") || (data680 === "mandatory")) || (data680 === "remediate")) || (data680 === "disabled"))){
const err1031 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
var _valid69 = _errs1234 === errors;
valid281 = valid281 || _valid69;
const _errs1235 = errors;
if(data680 && typeof data680 == "object" && !Array.isArray(data680)){
for(const key128 in data680){
if(!(key128 === "enforcementLevel")){
const err1032 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128}};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
if(data680.enforcementLevel !== undefined){
let data681 = data680.enforcementLevel;
if(!((((data681 === "advisory") || (data681 === "mandatory")) || (data681 === "remediate")) || (data681 === "disabled"))){
const err1033 = {instancePath:instancePath+"/storage-lun-unique/enforcementLevel",schemaPath:"#/properties/storage-lun-unique/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
}
else {
const err1034 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
var _valid69 = _errs1235 === errors;
valid281 = valid281 || _valid69;
if(!valid281){
const err1035 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
else {
errors = _errs1233;
if(vErrors !== null){
if(_errs1233){
vErrors.length = _errs1233;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-in-range"] !== undefined){
let data682 = data["storage-lun-in-range"];
const _errs1240 = errors;
let valid283 = false;
const _errs1241 = errors;
if(!((((data682 === "advisory") || (data682 === "mandatory")) || (data682 === "remediate")) || (data682 === "disabled"))){
const err1036 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
var _valid70 = _errs1241 === errors;
valid283 = valid283 || _valid70;
const _errs1242 = errors;
if(data682 && typeof data682 == "object" && !Array.isArray(data682)){
for(const key129 in data682){
if(!(key129 === "enforcementLevel")){
const err1037 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129}};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
}
if(data682.enforcementLevel !== undefined){
let data683 = data682.enforcementLevel;
if(!((((data683 === "advisory") || (data683 === "mandatory")) || (data683 === "remediate")) || (data683 === "disabled"))){
const err1038 = {instancePath:instancePath+"/storage-lun-in-range/enforcementLevel",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
}
else {
const err1039 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
var _valid70 = _errs1242 === errors;
valid283 = valid283 || _valid70;
if(!valid283){
const err1040 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
else {
errors = _errs1240;
if(vErrors !== null){
if(_errs1240){
vErrors.length = _errs1240;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-host-caching-none"] !== undefined){
let data684 = data["storage-pool-host-caching-none"];
const _errs1247 = errors;
let valid285 = false;
const _errs1248 = errors;
if(!((((data684 === "advisory") || (data684 === "mandatory")) || (data684 === "remediate")) || (data684 === "disabled"))){
const err1041 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
var _valid71 = _errs1248 === errors;
valid285 = valid285 || _valid71;
const _errs1249 = errors;
if(data684 && typeof data684 == "object" && !Array.isArray(data684)){
for(const key130 in data684){
if(!(key130 === "enforcementLevel")){
const err1042 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130}};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
if(data684.enforcementLevel !== undefined){
let data685 = data684.enforcementLevel;
if(!((((data685 === "advisory") || (data685 === "mandatory")) || (data685 === "remediate")) || (data685 === "disabled"))){
const err1043 = {instancePath:instancePath+"/storage-pool-host-caching-none/enforcementLevel",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
}
}
else {
const err1044 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
var _valid71 = _errs1249 === errors;
valid285 = valid285 || _valid71;
if(!valid285){
const err1045 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
else {
errors = _errs1247;
if(vErrors !== null){
if(_errs1247){
vErrors.length = _errs1247;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-managed-disks-only"] !== undefined){
let data686 = data["storage-managed-disks-only"];
const _errs1254 = errors;
let valid287 = false;
const _errs1255 = errors;
if(!((((data686 === "advisory") || (data686 === "mandatory")) || (data686 === "remediate")) || (data686 === "disabled"))){
const err1046 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
var _valid72 = _errs1255 === errors;
valid287 = valid287 || _valid72;
const _errs1256 = errors;
if(data686 && typeof data686 == "object" && !Array.isArray(data686)){
for(const key131 in data686){
if(!(key131 === "enforcementLevel")){
const err1047 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131}};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
}
if(data686.enforcementLevel !== undefined){
let data687 = data686.enforcementLevel;
if(!((((data687 === "advisory") || (data687 === "mandatory")) || (data687 === "remediate")) || (data687 === "disabled"))){
const err1048 = {instancePath:instancePath+"/storage-managed-disks-only/enforcementLevel",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
}
else {
const err1049 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
var _valid72 = _errs1256 === errors;
valid287 = valid287 || _valid72;
if(!valid287){
const err1050 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
else {
errors = _errs1254;
if(vErrors !== null){
if(_errs1254){
vErrors.length = _errs1254;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-not-shared"] !== undefined){
let data688 = data["storage-disk-not-shared"];
const _errs1261 = errors;
let valid289 = false;
const _errs1262 = errors;
if(!((((data688 === "advisory") || (data688 === "mandatory")) || (data688 === "remediate")) || (data688 === "disabled"))){
const err1051 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
var _valid73 = _errs1262 === errors;
valid289 = valid289 || _valid73;
const _errs1263 = errors;
if(data688 && typeof data688 == "object" && !Array.isArray(data688)){
for(const key132 in data688){
if(!(key132 === "enforcementLevel")){
const err1052 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132}};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
if(data688.enforcementLevel !== undefined){
let data689 = data688.enforcementLevel;
if(!((((data689 === "advisory") || (data689 === "mandatory")) || (data689 === "remediate")) || (data689 === "disabled"))){
const err1053 = {instancePath:instancePath+"/storage-disk-not-shared/enforcementLevel",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
}
}
else {
const err1054 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
var _valid73 = _errs1263 === errors;
valid289 = valid289 || _valid73;
if(!valid289){
const err1055 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
else {
errors = _errs1261;
if(vErrors !== null){
if(_errs1261){
vErrors.length = _errs1261;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-av2-pool-limits"] !== undefined){
let data690 = data["storage-av2-pool-limits"];
const _errs1268 = errors;
let valid291 = false;
const _errs1269 = errors;
if(!((((data690 === "advisory") || (data690 === "mandatory")) || (data690 === "remediate")) || (data690 === "disabled"))){
const err1056 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
var _valid74 = _errs1269 === errors;
valid291 = valid291 || _valid74;
const _errs1270 = errors;
if(data690 && typeof data690 == "object" && !Array.isArray(data690)){
for(const key133 in data690){
if(!(key133 === "enforcementLevel")){
const err1057 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133}};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
if(data690.enforcementLevel !== undefined){
let data691 = data690.enforcementLevel;
if(!((((data691 === "advisory") || (data691 === "mandatory")) || (data691 === "remediate")) || (data691 === "disabled"))){
const err1058 = {instancePath:instancePath+"/storage-av2-pool-limits/enforcementLevel",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
}
else {
const err1059 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
var _valid74 = _errs1270 === errors;
valid291 = valid291 || _valid74;
if(!valid291){
const err1060 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
else {
errors = _errs1268;
if(vErrors !== null){
if(_errs1268){
vErrors.length = _errs1268;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-size-tested"] !== undefined){
let data692 = data["storage-pool-size-tested"];
const _errs1275 = errors;
let valid293 = false;
const _errs1276 = errors;
if(!((((data692 === "advisory") || (data692 === "mandatory")) || (data692 === "remediate")) || (data692 === "disabled"))){
const err1061 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
var _valid75 = _errs1276 === errors;
valid293 = valid293 || _valid75;
const _errs1277 = errors;
if(data692 && typeof data692 == "object" && !Array.isArray(data692)){
for(const key134 in data692){
if(!(key134 === "enforcementLevel")){
const err1062 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134}};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
if(data692.enforcementLevel !== undefined){
let data693 = data692.enforcementLevel;
if(!((((data693 === "advisory") || (data693 === "mandatory")) || (data693 === "remediate")) || (data693 === "disabled"))){
const err1063 = {instancePath:instancePath+"/storage-pool-size-tested/enforcementLevel",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
}
else {
const err1064 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
var _valid75 = _errs1277 === errors;
valid293 = valid293 || _valid75;
if(!valid293){
const err1065 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
else {
errors = _errs1275;
if(vErrors !== null){
if(_errs1275){
vErrors.length = _errs1275;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity"] !== undefined){
let data694 = data["storage-pool-capacity"];
const _errs1282 = errors;
let valid295 = false;
const _errs1283 = errors;
if(!((((data694 === "advisory") || (data694 === "mandatory")) || (data694 === "remediate")) || (data694 === "disabled"))){
const err1066 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
var _valid76 = _errs1283 === errors;
valid295 = valid295 || _valid76;
const _errs1284 = errors;
if(data694 && typeof data694 == "object" && !Array.isArray(data694)){
for(const key135 in data694){
if(!((key135 === "enforcementLevel") || (key135 === "protectedGiBByMachine"))){
const err1067 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key135}};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
if(data694.enforcementLevel !== undefined){
let data695 = data694.enforcementLevel;
if(!((((data695 === "advisory") || (data695 === "mandatory")) || (data695 === "remediate")) || (data695 === "disabled"))){
const err1068 = {instancePath:instancePath+"/storage-pool-capacity/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
if(data694.protectedGiBByMachine !== undefined){
let data696 = data694.protectedGiBByMachine;
if(data696 && typeof data696 == "object" && !Array.isArray(data696)){
for(const key136 in data696){
let data697 = data696[key136];
if((typeof data697 == "number") && (isFinite(data697))){
if(data697 <= 0 || isNaN(data697)){
const err1069 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key136.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
}
else {
const err1070 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key136.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
}
}
else {
const err1071 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
}
else {
const err1072 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
var _valid76 = _errs1284 === errors;
valid295 = valid295 || _valid76;
if(!valid295){
const err1073 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
else {
errors = _errs1282;
if(vErrors !== null){
if(_errs1282){
vErrors.length = _errs1282;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity-floor"] !== undefined){
let data698 = data["storage-pool-capacity-floor"];
const _errs1294 = errors;
let valid298 = false;
const _errs1295 = errors;
if(!((((data698 === "advisory") || (data698 === "mandatory")) || (data698 === "remediate")) || (data698 === "disabled"))){
const err1074 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
var _valid77 = _errs1295 === errors;
valid298 = valid298 || _valid77;
const _errs1296 = errors;
if(data698 && typeof data698 == "object" && !Array.isArray(data698)){
for(const key137 in data698){
if(!((key137 === "enforcementLevel") || (key137 === "protectedGiBByMachine"))){
const err1075 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137}};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
}
if(data698.enforcementLevel !== undefined){
let data699 = data698.enforcementLevel;
if(!((((data699 === "advisory") || (data699 === "mandatory")) || (data699 === "remediate")) || (data699 === "disabled"))){
const err1076 = {instancePath:instancePath+"/storage-pool-capacity-floor/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
if(data698.protectedGiBByMachine !== undefined){
let data700 = data698.protectedGiBByMachine;
if(data700 && typeof data700 == "object" && !Array.isArray(data700)){
for(const key138 in data700){
let data701 = data700[key138];
if((typeof data701 == "number") && (isFinite(data701))){
if(data701 <= 0 || isNaN(data701)){
const err1077 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key138.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
}
else {
const err1078 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key138.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err1079 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
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
const err1080 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
var _valid77 = _errs1296 === errors;
valid298 = valid298 || _valid77;
if(!valid298){
const err1081 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
else {
errors = _errs1294;
if(vErrors !== null){
if(_errs1294){
vErrors.length = _errs1294;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-persistent"] !== undefined){
let data702 = data["storage-os-disk-persistent"];
const _errs1306 = errors;
let valid301 = false;
const _errs1307 = errors;
if(!((((data702 === "advisory") || (data702 === "mandatory")) || (data702 === "remediate")) || (data702 === "disabled"))){
const err1082 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
var _valid78 = _errs1307 === errors;
valid301 = valid301 || _valid78;
const _errs1308 = errors;
if(data702 && typeof data702 == "object" && !Array.isArray(data702)){
for(const key139 in data702){
if(!(key139 === "enforcementLevel")){
const err1083 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139}};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
if(data702.enforcementLevel !== undefined){
let data703 = data702.enforcementLevel;
if(!((((data703 === "advisory") || (data703 === "mandatory")) || (data703 === "remediate")) || (data703 === "disabled"))){
const err1084 = {instancePath:instancePath+"/storage-os-disk-persistent/enforcementLevel",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1085 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
var _valid78 = _errs1308 === errors;
valid301 = valid301 || _valid78;
if(!valid301){
const err1086 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
else {
errors = _errs1306;
if(vErrors !== null){
if(_errs1306){
vErrors.length = _errs1306;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-type"] !== undefined){
let data704 = data["storage-os-disk-type"];
const _errs1313 = errors;
let valid303 = false;
const _errs1314 = errors;
if(!((((data704 === "advisory") || (data704 === "mandatory")) || (data704 === "remediate")) || (data704 === "disabled"))){
const err1087 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
var _valid79 = _errs1314 === errors;
valid303 = valid303 || _valid79;
const _errs1315 = errors;
if(data704 && typeof data704 == "object" && !Array.isArray(data704)){
for(const key140 in data704){
if(!(key140 === "enforcementLevel")){
const err1088 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140}};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
if(data704.enforcementLevel !== undefined){
let data705 = data704.enforcementLevel;
if(!((((data705 === "advisory") || (data705 === "mandatory")) || (data705 === "remediate")) || (data705 === "disabled"))){
const err1089 = {instancePath:instancePath+"/storage-os-disk-type/enforcementLevel",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1090 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
var _valid79 = _errs1315 === errors;
valid303 = valid303 || _valid79;
if(!valid303){
const err1091 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
else {
errors = _errs1313;
if(vErrors !== null){
if(_errs1313){
vErrors.length = _errs1313;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-not-hdd"] !== undefined){
let data706 = data["storage-os-disk-not-hdd"];
const _errs1320 = errors;
let valid305 = false;
const _errs1321 = errors;
if(!((((data706 === "advisory") || (data706 === "mandatory")) || (data706 === "remediate")) || (data706 === "disabled"))){
const err1092 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
var _valid80 = _errs1321 === errors;
valid305 = valid305 || _valid80;
const _errs1322 = errors;
if(data706 && typeof data706 == "object" && !Array.isArray(data706)){
for(const key141 in data706){
if(!(key141 === "enforcementLevel")){
const err1093 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141}};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
if(data706.enforcementLevel !== undefined){
let data707 = data706.enforcementLevel;
if(!((((data707 === "advisory") || (data707 === "mandatory")) || (data707 === "remediate")) || (data707 === "disabled"))){
const err1094 = {instancePath:instancePath+"/storage-os-disk-not-hdd/enforcementLevel",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1095 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
var _valid80 = _errs1322 === errors;
valid305 = valid305 || _valid80;
if(!valid305){
const err1096 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
else {
errors = _errs1320;
if(vErrors !== null){
if(_errs1320){
vErrors.length = _errs1320;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-premium-disk-on-premium-size"] !== undefined){
let data708 = data["storage-premium-disk-on-premium-size"];
const _errs1327 = errors;
let valid307 = false;
const _errs1328 = errors;
if(!((((data708 === "advisory") || (data708 === "mandatory")) || (data708 === "remediate")) || (data708 === "disabled"))){
const err1097 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
var _valid81 = _errs1328 === errors;
valid307 = valid307 || _valid81;
const _errs1329 = errors;
if(data708 && typeof data708 == "object" && !Array.isArray(data708)){
for(const key142 in data708){
if(!(key142 === "enforcementLevel")){
const err1098 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142}};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
}
if(data708.enforcementLevel !== undefined){
let data709 = data708.enforcementLevel;
if(!((((data709 === "advisory") || (data709 === "mandatory")) || (data709 === "remediate")) || (data709 === "disabled"))){
const err1099 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size/enforcementLevel",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1100 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
var _valid81 = _errs1329 === errors;
valid307 = valid307 || _valid81;
if(!valid307){
const err1101 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
else {
errors = _errs1327;
if(vErrors !== null){
if(_errs1327){
vErrors.length = _errs1327;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data710 = data["storage-zonal-disk-on-zonal-machine"];
const _errs1334 = errors;
let valid309 = false;
const _errs1335 = errors;
if(!((((data710 === "advisory") || (data710 === "mandatory")) || (data710 === "remediate")) || (data710 === "disabled"))){
const err1102 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
var _valid82 = _errs1335 === errors;
valid309 = valid309 || _valid82;
const _errs1336 = errors;
if(data710 && typeof data710 == "object" && !Array.isArray(data710)){
for(const key143 in data710){
if(!(key143 === "enforcementLevel")){
const err1103 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143}};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
}
if(data710.enforcementLevel !== undefined){
let data711 = data710.enforcementLevel;
if(!((((data711 === "advisory") || (data711 === "mandatory")) || (data711 === "remediate")) || (data711 === "disabled"))){
const err1104 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine/enforcementLevel",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1105 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
var _valid82 = _errs1336 === errors;
valid309 = valid309 || _valid82;
if(!valid309){
const err1106 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
else {
errors = _errs1334;
if(vErrors !== null){
if(_errs1334){
vErrors.length = _errs1334;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-ultra-disk-enabled"] !== undefined){
let data712 = data["storage-ultra-disk-enabled"];
const _errs1341 = errors;
let valid311 = false;
const _errs1342 = errors;
if(!((((data712 === "advisory") || (data712 === "mandatory")) || (data712 === "remediate")) || (data712 === "disabled"))){
const err1107 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
var _valid83 = _errs1342 === errors;
valid311 = valid311 || _valid83;
const _errs1343 = errors;
if(data712 && typeof data712 == "object" && !Array.isArray(data712)){
for(const key144 in data712){
if(!(key144 === "enforcementLevel")){
const err1108 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144}};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
}
if(data712.enforcementLevel !== undefined){
let data713 = data712.enforcementLevel;
if(!((((data713 === "advisory") || (data713 === "mandatory")) || (data713 === "remediate")) || (data713 === "disabled"))){
const err1109 = {instancePath:instancePath+"/storage-ultra-disk-enabled/enforcementLevel",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1110 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
var _valid83 = _errs1343 === errors;
valid311 = valid311 || _valid83;
if(!valid311){
const err1111 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
else {
errors = _errs1341;
if(vErrors !== null){
if(_errs1341){
vErrors.length = _errs1341;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-in-machine-zone"] !== undefined){
let data714 = data["storage-disk-in-machine-zone"];
const _errs1348 = errors;
let valid313 = false;
const _errs1349 = errors;
if(!((((data714 === "advisory") || (data714 === "mandatory")) || (data714 === "remediate")) || (data714 === "disabled"))){
const err1112 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
var _valid84 = _errs1349 === errors;
valid313 = valid313 || _valid84;
const _errs1350 = errors;
if(data714 && typeof data714 == "object" && !Array.isArray(data714)){
for(const key145 in data714){
if(!(key145 === "enforcementLevel")){
const err1113 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145}};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
if(data714.enforcementLevel !== undefined){
let data715 = data714.enforcementLevel;
if(!((((data715 === "advisory") || (data715 === "mandatory")) || (data715 === "remediate")) || (data715 === "disabled"))){
const err1114 = {instancePath:instancePath+"/storage-disk-in-machine-zone/enforcementLevel",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1115 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
var _valid84 = _errs1350 === errors;
valid313 = valid313 || _valid84;
if(!valid313){
const err1116 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
else {
errors = _errs1348;
if(vErrors !== null){
if(_errs1348){
vErrors.length = _errs1348;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-in-range"] !== undefined){
let data716 = data["storage-disk-size-in-range"];
const _errs1355 = errors;
let valid315 = false;
const _errs1356 = errors;
if(!((((data716 === "advisory") || (data716 === "mandatory")) || (data716 === "remediate")) || (data716 === "disabled"))){
const err1117 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
var _valid85 = _errs1356 === errors;
valid315 = valid315 || _valid85;
const _errs1357 = errors;
if(data716 && typeof data716 == "object" && !Array.isArray(data716)){
for(const key146 in data716){
if(!(key146 === "enforcementLevel")){
const err1118 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key146}};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
}
if(data716.enforcementLevel !== undefined){
let data717 = data716.enforcementLevel;
if(!((((data717 === "advisory") || (data717 === "mandatory")) || (data717 === "remediate")) || (data717 === "disabled"))){
const err1119 = {instancePath:instancePath+"/storage-disk-size-in-range/enforcementLevel",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1120 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
var _valid85 = _errs1357 === errors;
valid315 = valid315 || _valid85;
if(!valid315){
const err1121 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
else {
errors = _errs1355;
if(vErrors !== null){
if(_errs1355){
vErrors.length = _errs1355;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-aligned"] !== undefined){
let data718 = data["storage-disk-size-aligned"];
const _errs1362 = errors;
let valid317 = false;
const _errs1363 = errors;
if(!((((data718 === "advisory") || (data718 === "mandatory")) || (data718 === "remediate")) || (data718 === "disabled"))){
const err1122 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
var _valid86 = _errs1363 === errors;
valid317 = valid317 || _valid86;
const _errs1364 = errors;
if(data718 && typeof data718 == "object" && !Array.isArray(data718)){
for(const key147 in data718){
if(!(key147 === "enforcementLevel")){
const err1123 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key147}};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
if(data718.enforcementLevel !== undefined){
let data719 = data718.enforcementLevel;
if(!((((data719 === "advisory") || (data719 === "mandatory")) || (data719 === "remediate")) || (data719 === "disabled"))){
const err1124 = {instancePath:instancePath+"/storage-disk-size-aligned/enforcementLevel",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1125 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
var _valid86 = _errs1364 === errors;
valid317 = valid317 || _valid86;
if(!valid317){
const err1126 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
else {
errors = _errs1362;
if(vErrors !== null){
if(_errs1362){
vErrors.length = _errs1362;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-public-access-off"] !== undefined){
let data720 = data["storage-disk-public-access-off"];
const _errs1369 = errors;
let valid319 = false;
const _errs1370 = errors;
if(!((((data720 === "advisory") || (data720 === "mandatory")) || (data720 === "remediate")) || (data720 === "disabled"))){
const err1127 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
var _valid87 = _errs1370 === errors;
valid319 = valid319 || _valid87;
const _errs1371 = errors;
if(data720 && typeof data720 == "object" && !Array.isArray(data720)){
for(const key148 in data720){
if(!(key148 === "enforcementLevel")){
const err1128 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key148}};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
}
if(data720.enforcementLevel !== undefined){
let data721 = data720.enforcementLevel;
if(!((((data721 === "advisory") || (data721 === "mandatory")) || (data721 === "remediate")) || (data721 === "disabled"))){
const err1129 = {instancePath:instancePath+"/storage-disk-public-access-off/enforcementLevel",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1130 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
var _valid87 = _errs1371 === errors;
valid319 = valid319 || _valid87;
if(!valid319){
const err1131 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
else {
errors = _errs1369;
if(vErrors !== null){
if(_errs1369){
vErrors.length = _errs1369;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-customer-key"] !== undefined){
let data722 = data["storage-disk-customer-key"];
const _errs1376 = errors;
let valid321 = false;
const _errs1377 = errors;
if(!((((data722 === "advisory") || (data722 === "mandatory")) || (data722 === "remediate")) || (data722 === "disabled"))){
const err1132 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
var _valid88 = _errs1377 === errors;
valid321 = valid321 || _valid88;
const _errs1378 = errors;
if(data722 && typeof data722 == "object" && !Array.isArray(data722)){
for(const key149 in data722){
if(!(key149 === "enforcementLevel")){
const err1133 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key149}};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
if(data722.enforcementLevel !== undefined){
let data723 = data722.enforcementLevel;
if(!((((data723 === "advisory") || (data723 === "mandatory")) || (data723 === "remediate")) || (data723 === "disabled"))){
const err1134 = {instancePath:instancePath+"/storage-disk-customer-key/enforcementLevel",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1135 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
var _valid88 = _errs1378 === errors;
valid321 = valid321 || _valid88;
if(!valid321){
const err1136 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
else {
errors = _errs1376;
if(vErrors !== null){
if(_errs1376){
vErrors.length = _errs1376;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-azure-disk-encryption"] !== undefined){
let data724 = data["storage-no-azure-disk-encryption"];
const _errs1383 = errors;
let valid323 = false;
const _errs1384 = errors;
if(!((((data724 === "advisory") || (data724 === "mandatory")) || (data724 === "remediate")) || (data724 === "disabled"))){
const err1137 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
var _valid89 = _errs1384 === errors;
valid323 = valid323 || _valid89;
const _errs1385 = errors;
if(data724 && typeof data724 == "object" && !Array.isArray(data724)){
for(const key150 in data724){
if(!(key150 === "enforcementLevel")){
const err1138 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150}};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
}
if(data724.enforcementLevel !== undefined){
let data725 = data724.enforcementLevel;
if(!((((data725 === "advisory") || (data725 === "mandatory")) || (data725 === "remediate")) || (data725 === "disabled"))){
const err1139 = {instancePath:instancePath+"/storage-no-azure-disk-encryption/enforcementLevel",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1140 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
var _valid89 = _errs1385 === errors;
valid323 = valid323 || _valid89;
if(!valid323){
const err1141 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
else {
errors = _errs1383;
if(vErrors !== null){
if(_errs1383){
vErrors.length = _errs1383;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data726 = data["storage-no-encryption-settings-on-data-disk"];
const _errs1390 = errors;
let valid325 = false;
const _errs1391 = errors;
if(!((((data726 === "advisory") || (data726 === "mandatory")) || (data726 === "remediate")) || (data726 === "disabled"))){
const err1142 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
var _valid90 = _errs1391 === errors;
valid325 = valid325 || _valid90;
const _errs1392 = errors;
if(data726 && typeof data726 == "object" && !Array.isArray(data726)){
for(const key151 in data726){
if(!(key151 === "enforcementLevel")){
const err1143 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151}};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
}
if(data726.enforcementLevel !== undefined){
let data727 = data726.enforcementLevel;
if(!((((data727 === "advisory") || (data727 === "mandatory")) || (data727 === "remediate")) || (data727 === "disabled"))){
const err1144 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk/enforcementLevel",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1145 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
var _valid90 = _errs1392 === errors;
valid325 = valid325 || _valid90;
if(!valid325){
const err1146 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
else {
errors = _errs1390;
if(vErrors !== null){
if(_errs1390){
vErrors.length = _errs1390;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-write-accelerator-off"] !== undefined){
let data728 = data["storage-write-accelerator-off"];
const _errs1397 = errors;
let valid327 = false;
const _errs1398 = errors;
if(!((((data728 === "advisory") || (data728 === "mandatory")) || (data728 === "remediate")) || (data728 === "disabled"))){
const err1147 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
var _valid91 = _errs1398 === errors;
valid327 = valid327 || _valid91;
const _errs1399 = errors;
if(data728 && typeof data728 == "object" && !Array.isArray(data728)){
for(const key152 in data728){
if(!(key152 === "enforcementLevel")){
const err1148 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152}};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
}
if(data728.enforcementLevel !== undefined){
let data729 = data728.enforcementLevel;
if(!((((data729 === "advisory") || (data729 === "mandatory")) || (data729 === "remediate")) || (data729 === "disabled"))){
const err1149 = {instancePath:instancePath+"/storage-write-accelerator-off/enforcementLevel",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1150 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
var _valid91 = _errs1399 === errors;
valid327 = valid327 || _valid91;
if(!valid327){
const err1151 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
else {
errors = _errs1397;
if(vErrors !== null){
if(_errs1397){
vErrors.length = _errs1397;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-https-only"] !== undefined){
let data730 = data["storage-artifacts-https-only"];
const _errs1404 = errors;
let valid329 = false;
const _errs1405 = errors;
if(!((((data730 === "advisory") || (data730 === "mandatory")) || (data730 === "remediate")) || (data730 === "disabled"))){
const err1152 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
var _valid92 = _errs1405 === errors;
valid329 = valid329 || _valid92;
const _errs1406 = errors;
if(data730 && typeof data730 == "object" && !Array.isArray(data730)){
for(const key153 in data730){
if(!(key153 === "enforcementLevel")){
const err1153 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153}};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
}
if(data730.enforcementLevel !== undefined){
let data731 = data730.enforcementLevel;
if(!((((data731 === "advisory") || (data731 === "mandatory")) || (data731 === "remediate")) || (data731 === "disabled"))){
const err1154 = {instancePath:instancePath+"/storage-artifacts-https-only/enforcementLevel",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1155 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
var _valid92 = _errs1406 === errors;
valid329 = valid329 || _valid92;
if(!valid329){
const err1156 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
else {
errors = _errs1404;
if(vErrors !== null){
if(_errs1404){
vErrors.length = _errs1404;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-tls12"] !== undefined){
let data732 = data["storage-artifacts-tls12"];
const _errs1411 = errors;
let valid331 = false;
const _errs1412 = errors;
if(!((((data732 === "advisory") || (data732 === "mandatory")) || (data732 === "remediate")) || (data732 === "disabled"))){
const err1157 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
var _valid93 = _errs1412 === errors;
valid331 = valid331 || _valid93;
const _errs1413 = errors;
if(data732 && typeof data732 == "object" && !Array.isArray(data732)){
for(const key154 in data732){
if(!(key154 === "enforcementLevel")){
const err1158 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154}};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
}
if(data732.enforcementLevel !== undefined){
let data733 = data732.enforcementLevel;
if(!((((data733 === "advisory") || (data733 === "mandatory")) || (data733 === "remediate")) || (data733 === "disabled"))){
const err1159 = {instancePath:instancePath+"/storage-artifacts-tls12/enforcementLevel",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1160 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
var _valid93 = _errs1413 === errors;
valid331 = valid331 || _valid93;
if(!valid331){
const err1161 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
else {
errors = _errs1411;
if(vErrors !== null){
if(_errs1411){
vErrors.length = _errs1411;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-public-blobs"] !== undefined){
let data734 = data["storage-artifacts-no-public-blobs"];
const _errs1418 = errors;
let valid333 = false;
const _errs1419 = errors;
if(!((((data734 === "advisory") || (data734 === "mandatory")) || (data734 === "remediate")) || (data734 === "disabled"))){
const err1162 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
var _valid94 = _errs1419 === errors;
valid333 = valid333 || _valid94;
const _errs1420 = errors;
if(data734 && typeof data734 == "object" && !Array.isArray(data734)){
for(const key155 in data734){
if(!(key155 === "enforcementLevel")){
const err1163 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155}};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
}
if(data734.enforcementLevel !== undefined){
let data735 = data734.enforcementLevel;
if(!((((data735 === "advisory") || (data735 === "mandatory")) || (data735 === "remediate")) || (data735 === "disabled"))){
const err1164 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1165 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
var _valid94 = _errs1420 === errors;
valid333 = valid333 || _valid94;
if(!valid333){
const err1166 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
else {
errors = _errs1418;
if(vErrors !== null){
if(_errs1418){
vErrors.length = _errs1418;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-shared-key"] !== undefined){
let data736 = data["storage-artifacts-no-shared-key"];
const _errs1425 = errors;
let valid335 = false;
const _errs1426 = errors;
if(!((((data736 === "advisory") || (data736 === "mandatory")) || (data736 === "remediate")) || (data736 === "disabled"))){
const err1167 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
var _valid95 = _errs1426 === errors;
valid335 = valid335 || _valid95;
const _errs1427 = errors;
if(data736 && typeof data736 == "object" && !Array.isArray(data736)){
for(const key156 in data736){
if(!(key156 === "enforcementLevel")){
const err1168 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156}};
if(vErrors === null){
vErrors = [err1168];
}
else {
vErrors.push(err1168);
}
errors++;
}
}
if(data736.enforcementLevel !== undefined){
let data737 = data736.enforcementLevel;
if(!((((data737 === "advisory") || (data737 === "mandatory")) || (data737 === "remediate")) || (data737 === "disabled"))){
const err1169 = {instancePath:instancePath+"/storage-artifacts-no-shared-key/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1170 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1170];
}
else {
vErrors.push(err1170);
}
errors++;
}
var _valid95 = _errs1427 === errors;
valid335 = valid335 || _valid95;
if(!valid335){
const err1171 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
else {
errors = _errs1425;
if(vErrors !== null){
if(_errs1425){
vErrors.length = _errs1425;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-secret-inputs"] !== undefined){
let data738 = data["credentials-secret-inputs"];
const _errs1432 = errors;
let valid337 = false;
const _errs1433 = errors;
if(!((((data738 === "advisory") || (data738 === "mandatory")) || (data738 === "remediate")) || (data738 === "disabled"))){
const err1172 = {instancePath:instancePath+"/credentials-secret-inputs",schemaPath:"#/properties/credentials-secret-inputs/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-secret-inputs"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
var _valid96 = _errs1433 === errors;
valid337 = valid337 || _valid96;
const _errs1434 = errors;
if(data738 && typeof data738 == "object" && !Array.isArray(data738)){
for(const key157 in data738){
if(!(key157 === "enforcementLevel")){
const err1173 = {instancePath:instancePath+"/credentials-secret-inputs",schemaPath:"#/properties/credentials-secret-inputs/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key157}};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
}
if(data738.enforcementLevel !== undefined){
let data739 = data738.enforcementLevel;
if(!((((data739 === "advisory") || (data739 === "mandatory")) || (data739 === "remediate")) || (data739 === "disabled"))){
const err1174 = {instancePath:instancePath+"/credentials-secret-inputs/enforcementLevel",schemaPath:"#/properties/credentials-secret-inputs/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-secret-inputs"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1174];
}
else {
vErrors.push(err1174);
}
errors++;
}
}
}
else {
const err1175 = {instancePath:instancePath+"/credentials-secret-inputs",schemaPath:"#/properties/credentials-secret-inputs/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
var _valid96 = _errs1434 === errors;
valid337 = valid337 || _valid96;
if(!valid337){
const err1176 = {instancePath:instancePath+"/credentials-secret-inputs",schemaPath:"#/properties/credentials-secret-inputs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1176];
}
else {
vErrors.push(err1176);
}
errors++;
}
else {
errors = _errs1432;
if(vErrors !== null){
if(_errs1432){
vErrors.length = _errs1432;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-no-secret-in-extension-settings"] !== undefined){
let data740 = data["credentials-no-secret-in-extension-settings"];
const _errs1439 = errors;
let valid339 = false;
const _errs1440 = errors;
if(!((((data740 === "advisory") || (data740 === "mandatory")) || (data740 === "remediate")) || (data740 === "disabled"))){
const err1177 = {instancePath:instancePath+"/credentials-no-secret-in-extension-settings",schemaPath:"#/properties/credentials-no-secret-in-extension-settings/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-secret-in-extension-settings"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
}
var _valid97 = _errs1440 === errors;
valid339 = valid339 || _valid97;
const _errs1441 = errors;
if(data740 && typeof data740 == "object" && !Array.isArray(data740)){
for(const key158 in data740){
if(!(key158 === "enforcementLevel")){
const err1178 = {instancePath:instancePath+"/credentials-no-secret-in-extension-settings",schemaPath:"#/properties/credentials-no-secret-in-extension-settings/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158}};
if(vErrors === null){
vErrors = [err1178];
}
else {
vErrors.push(err1178);
}
errors++;
}
}
if(data740.enforcementLevel !== undefined){
let data741 = data740.enforcementLevel;
if(!((((data741 === "advisory") || (data741 === "mandatory")) || (data741 === "remediate")) || (data741 === "disabled"))){
const err1179 = {instancePath:instancePath+"/credentials-no-secret-in-extension-settings/enforcementLevel",schemaPath:"#/properties/credentials-no-secret-in-extension-settings/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-secret-in-extension-settings"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1180 = {instancePath:instancePath+"/credentials-no-secret-in-extension-settings",schemaPath:"#/properties/credentials-no-secret-in-extension-settings/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1180];
}
else {
vErrors.push(err1180);
}
errors++;
}
var _valid97 = _errs1441 === errors;
valid339 = valid339 || _valid97;
if(!valid339){
const err1181 = {instancePath:instancePath+"/credentials-no-secret-in-extension-settings",schemaPath:"#/properties/credentials-no-secret-in-extension-settings/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
else {
errors = _errs1439;
if(vErrors !== null){
if(_errs1439){
vErrors.length = _errs1439;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-no-secret-in-run-command"] !== undefined){
let data742 = data["credentials-no-secret-in-run-command"];
const _errs1446 = errors;
let valid341 = false;
const _errs1447 = errors;
if(!((((data742 === "advisory") || (data742 === "mandatory")) || (data742 === "remediate")) || (data742 === "disabled"))){
const err1182 = {instancePath:instancePath+"/credentials-no-secret-in-run-command",schemaPath:"#/properties/credentials-no-secret-in-run-command/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-secret-in-run-command"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1182];
}
else {
vErrors.push(err1182);
}
errors++;
}
var _valid98 = _errs1447 === errors;
valid341 = valid341 || _valid98;
const _errs1448 = errors;
if(data742 && typeof data742 == "object" && !Array.isArray(data742)){
for(const key159 in data742){
if(!(key159 === "enforcementLevel")){
const err1183 = {instancePath:instancePath+"/credentials-no-secret-in-run-command",schemaPath:"#/properties/credentials-no-secret-in-run-command/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159}};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
}
if(data742.enforcementLevel !== undefined){
let data743 = data742.enforcementLevel;
if(!((((data743 === "advisory") || (data743 === "mandatory")) || (data743 === "remediate")) || (data743 === "disabled"))){
const err1184 = {instancePath:instancePath+"/credentials-no-secret-in-run-command/enforcementLevel",schemaPath:"#/properties/credentials-no-secret-in-run-command/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-secret-in-run-command"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1185 = {instancePath:instancePath+"/credentials-no-secret-in-run-command",schemaPath:"#/properties/credentials-no-secret-in-run-command/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
var _valid98 = _errs1448 === errors;
valid341 = valid341 || _valid98;
if(!valid341){
const err1186 = {instancePath:instancePath+"/credentials-no-secret-in-run-command",schemaPath:"#/properties/credentials-no-secret-in-run-command/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
}
errors++;
}
else {
errors = _errs1446;
if(vErrors !== null){
if(_errs1446){
vErrors.length = _errs1446;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-no-secret-in-tags"] !== undefined){
let data744 = data["credentials-no-secret-in-tags"];
const _errs1453 = errors;
let valid343 = false;
const _errs1454 = errors;
if(!((((data744 === "advisory") || (data744 === "mandatory")) || (data744 === "remediate")) || (data744 === "disabled"))){
const err1187 = {instancePath:instancePath+"/credentials-no-secret-in-tags",schemaPath:"#/properties/credentials-no-secret-in-tags/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-secret-in-tags"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
var _valid99 = _errs1454 === errors;
valid343 = valid343 || _valid99;
const _errs1455 = errors;
if(data744 && typeof data744 == "object" && !Array.isArray(data744)){
for(const key160 in data744){
if(!(key160 === "enforcementLevel")){
const err1188 = {instancePath:instancePath+"/credentials-no-secret-in-tags",schemaPath:"#/properties/credentials-no-secret-in-tags/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160}};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
}
if(data744.enforcementLevel !== undefined){
let data745 = data744.enforcementLevel;
if(!((((data745 === "advisory") || (data745 === "mandatory")) || (data745 === "remediate")) || (data745 === "disabled"))){
const err1189 = {instancePath:instancePath+"/credentials-no-secret-in-tags/enforcementLevel",schemaPath:"#/properties/credentials-no-secret-in-tags/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-secret-in-tags"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1189];
}
else {
vErrors.push(err1189);
}
errors++;
}
}
}
else {
const err1190 = {instancePath:instancePath+"/credentials-no-secret-in-tags",schemaPath:"#/properties/credentials-no-secret-in-tags/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
var _valid99 = _errs1455 === errors;
valid343 = valid343 || _valid99;
if(!valid343){
const err1191 = {instancePath:instancePath+"/credentials-no-secret-in-tags",schemaPath:"#/properties/credentials-no-secret-in-tags/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
}
else {
errors = _errs1453;
if(vErrors !== null){
if(_errs1453){
vErrors.length = _errs1453;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-no-secret-in-custom-data"] !== undefined){
let data746 = data["credentials-no-secret-in-custom-data"];
const _errs1460 = errors;
let valid345 = false;
const _errs1461 = errors;
if(!((((data746 === "advisory") || (data746 === "mandatory")) || (data746 === "remediate")) || (data746 === "disabled"))){
const err1192 = {instancePath:instancePath+"/credentials-no-secret-in-custom-data",schemaPath:"#/properties/credentials-no-secret-in-custom-data/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-secret-in-custom-data"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1192];
}
else {
vErrors.push(err1192);
}
errors++;
}
var _valid100 = _errs1461 === errors;
valid345 = valid345 || _valid100;
const _errs1462 = errors;
if(data746 && typeof data746 == "object" && !Array.isArray(data746)){
for(const key161 in data746){
if(!(key161 === "enforcementLevel")){
const err1193 = {instancePath:instancePath+"/credentials-no-secret-in-custom-data",schemaPath:"#/properties/credentials-no-secret-in-custom-data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key161}};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
}
if(data746.enforcementLevel !== undefined){
let data747 = data746.enforcementLevel;
if(!((((data747 === "advisory") || (data747 === "mandatory")) || (data747 === "remediate")) || (data747 === "disabled"))){
const err1194 = {instancePath:instancePath+"/credentials-no-secret-in-custom-data/enforcementLevel",schemaPath:"#/properties/credentials-no-secret-in-custom-data/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-secret-in-custom-data"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1194];
}
else {
vErrors.push(err1194);
}
errors++;
}
}
}
else {
const err1195 = {instancePath:instancePath+"/credentials-no-secret-in-custom-data",schemaPath:"#/properties/credentials-no-secret-in-custom-data/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
var _valid100 = _errs1462 === errors;
valid345 = valid345 || _valid100;
if(!valid345){
const err1196 = {instancePath:instancePath+"/credentials-no-secret-in-custom-data",schemaPath:"#/properties/credentials-no-secret-in-custom-data/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
else {
errors = _errs1460;
if(vErrors !== null){
if(_errs1460){
vErrors.length = _errs1460;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-no-custom-data"] !== undefined){
let data748 = data["credentials-no-custom-data"];
const _errs1467 = errors;
let valid347 = false;
const _errs1468 = errors;
if(!((((data748 === "advisory") || (data748 === "mandatory")) || (data748 === "remediate")) || (data748 === "disabled"))){
const err1197 = {instancePath:instancePath+"/credentials-no-custom-data",schemaPath:"#/properties/credentials-no-custom-data/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-custom-data"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
var _valid101 = _errs1468 === errors;
valid347 = valid347 || _valid101;
const _errs1469 = errors;
if(data748 && typeof data748 == "object" && !Array.isArray(data748)){
for(const key162 in data748){
if(!(key162 === "enforcementLevel")){
const err1198 = {instancePath:instancePath+"/credentials-no-custom-data",schemaPath:"#/properties/credentials-no-custom-data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key162}};
if(vErrors === null){
vErrors = [err1198];
}
else {
vErrors.push(err1198);
}
errors++;
}
}
if(data748.enforcementLevel !== undefined){
let data749 = data748.enforcementLevel;
if(!((((data749 === "advisory") || (data749 === "mandatory")) || (data749 === "remediate")) || (data749 === "disabled"))){
const err1199 = {instancePath:instancePath+"/credentials-no-custom-data/enforcementLevel",schemaPath:"#/properties/credentials-no-custom-data/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-no-custom-data"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
}
}
else {
const err1200 = {instancePath:instancePath+"/credentials-no-custom-data",schemaPath:"#/properties/credentials-no-custom-data/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
}
var _valid101 = _errs1469 === errors;
valid347 = valid347 || _valid101;
if(!valid347){
const err1201 = {instancePath:instancePath+"/credentials-no-custom-data",schemaPath:"#/properties/credentials-no-custom-data/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1201];
}
else {
vErrors.push(err1201);
}
errors++;
}
else {
errors = _errs1467;
if(vErrors !== null){
if(_errs1467){
vErrors.length = _errs1467;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-command-in-protected-settings"] !== undefined){
let data750 = data["credentials-command-in-protected-settings"];
const _errs1474 = errors;
let valid349 = false;
const _errs1475 = errors;
if(!((((data750 === "advisory") || (data750 === "mandatory")) || (data750 === "remediate")) || (data750 === "disabled"))){
const err1202 = {instancePath:instancePath+"/credentials-command-in-protected-settings",schemaPath:"#/properties/credentials-command-in-protected-settings/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-command-in-protected-settings"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
var _valid102 = _errs1475 === errors;
valid349 = valid349 || _valid102;
const _errs1476 = errors;
if(data750 && typeof data750 == "object" && !Array.isArray(data750)){
for(const key163 in data750){
if(!(key163 === "enforcementLevel")){
const err1203 = {instancePath:instancePath+"/credentials-command-in-protected-settings",schemaPath:"#/properties/credentials-command-in-protected-settings/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key163}};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
}
if(data750.enforcementLevel !== undefined){
let data751 = data750.enforcementLevel;
if(!((((data751 === "advisory") || (data751 === "mandatory")) || (data751 === "remediate")) || (data751 === "disabled"))){
const err1204 = {instancePath:instancePath+"/credentials-command-in-protected-settings/enforcementLevel",schemaPath:"#/properties/credentials-command-in-protected-settings/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-command-in-protected-settings"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
}
}
else {
const err1205 = {instancePath:instancePath+"/credentials-command-in-protected-settings",schemaPath:"#/properties/credentials-command-in-protected-settings/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1205];
}
else {
vErrors.push(err1205);
}
errors++;
}
var _valid102 = _errs1476 === errors;
valid349 = valid349 || _valid102;
if(!valid349){
const err1206 = {instancePath:instancePath+"/credentials-command-in-protected-settings",schemaPath:"#/properties/credentials-command-in-protected-settings/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1206];
}
else {
vErrors.push(err1206);
}
errors++;
}
else {
errors = _errs1474;
if(vErrors !== null){
if(_errs1474){
vErrors.length = _errs1474;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-script-without-storage-key"] !== undefined){
let data752 = data["credentials-script-without-storage-key"];
const _errs1481 = errors;
let valid351 = false;
const _errs1482 = errors;
if(!((((data752 === "advisory") || (data752 === "mandatory")) || (data752 === "remediate")) || (data752 === "disabled"))){
const err1207 = {instancePath:instancePath+"/credentials-script-without-storage-key",schemaPath:"#/properties/credentials-script-without-storage-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-script-without-storage-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1207];
}
else {
vErrors.push(err1207);
}
errors++;
}
var _valid103 = _errs1482 === errors;
valid351 = valid351 || _valid103;
const _errs1483 = errors;
if(data752 && typeof data752 == "object" && !Array.isArray(data752)){
for(const key164 in data752){
if(!(key164 === "enforcementLevel")){
const err1208 = {instancePath:instancePath+"/credentials-script-without-storage-key",schemaPath:"#/properties/credentials-script-without-storage-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key164}};
if(vErrors === null){
vErrors = [err1208];
}
else {
vErrors.push(err1208);
}
errors++;
}
}
if(data752.enforcementLevel !== undefined){
let data753 = data752.enforcementLevel;
if(!((((data753 === "advisory") || (data753 === "mandatory")) || (data753 === "remediate")) || (data753 === "disabled"))){
const err1209 = {instancePath:instancePath+"/credentials-script-without-storage-key/enforcementLevel",schemaPath:"#/properties/credentials-script-without-storage-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-script-without-storage-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1209];
}
else {
vErrors.push(err1209);
}
errors++;
}
}
}
else {
const err1210 = {instancePath:instancePath+"/credentials-script-without-storage-key",schemaPath:"#/properties/credentials-script-without-storage-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
var _valid103 = _errs1483 === errors;
valid351 = valid351 || _valid103;
if(!valid351){
const err1211 = {instancePath:instancePath+"/credentials-script-without-storage-key",schemaPath:"#/properties/credentials-script-without-storage-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
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
if(data["credentials-join-password-by-reference"] !== undefined){
let data754 = data["credentials-join-password-by-reference"];
const _errs1488 = errors;
let valid353 = false;
const _errs1489 = errors;
if(!((((data754 === "advisory") || (data754 === "mandatory")) || (data754 === "remediate")) || (data754 === "disabled"))){
const err1212 = {instancePath:instancePath+"/credentials-join-password-by-reference",schemaPath:"#/properties/credentials-join-password-by-reference/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-join-password-by-reference"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
var _valid104 = _errs1489 === errors;
valid353 = valid353 || _valid104;
const _errs1490 = errors;
if(data754 && typeof data754 == "object" && !Array.isArray(data754)){
for(const key165 in data754){
if(!(key165 === "enforcementLevel")){
const err1213 = {instancePath:instancePath+"/credentials-join-password-by-reference",schemaPath:"#/properties/credentials-join-password-by-reference/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165}};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
}
errors++;
}
}
if(data754.enforcementLevel !== undefined){
let data755 = data754.enforcementLevel;
if(!((((data755 === "advisory") || (data755 === "mandatory")) || (data755 === "remediate")) || (data755 === "disabled"))){
const err1214 = {instancePath:instancePath+"/credentials-join-password-by-reference/enforcementLevel",schemaPath:"#/properties/credentials-join-password-by-reference/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-join-password-by-reference"].anyOf[1].properties.enforcementLevel.enum}};
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
else {
const err1215 = {instancePath:instancePath+"/credentials-join-password-by-reference",schemaPath:"#/properties/credentials-join-password-by-reference/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
var _valid104 = _errs1490 === errors;
valid353 = valid353 || _valid104;
if(!valid353){
const err1216 = {instancePath:instancePath+"/credentials-join-password-by-reference",schemaPath:"#/properties/credentials-join-password-by-reference/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
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
if(data["credentials-key-vault-readable-by-platform"] !== undefined){
let data756 = data["credentials-key-vault-readable-by-platform"];
const _errs1495 = errors;
let valid355 = false;
const _errs1496 = errors;
if(!((((data756 === "advisory") || (data756 === "mandatory")) || (data756 === "remediate")) || (data756 === "disabled"))){
const err1217 = {instancePath:instancePath+"/credentials-key-vault-readable-by-platform",schemaPath:"#/properties/credentials-key-vault-readable-by-platform/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-readable-by-platform"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1217];
}
else {
vErrors.push(err1217);
}
errors++;
}
var _valid105 = _errs1496 === errors;
valid355 = valid355 || _valid105;
const _errs1497 = errors;
if(data756 && typeof data756 == "object" && !Array.isArray(data756)){
for(const key166 in data756){
if(!(key166 === "enforcementLevel")){
const err1218 = {instancePath:instancePath+"/credentials-key-vault-readable-by-platform",schemaPath:"#/properties/credentials-key-vault-readable-by-platform/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166}};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
}
if(data756.enforcementLevel !== undefined){
let data757 = data756.enforcementLevel;
if(!((((data757 === "advisory") || (data757 === "mandatory")) || (data757 === "remediate")) || (data757 === "disabled"))){
const err1219 = {instancePath:instancePath+"/credentials-key-vault-readable-by-platform/enforcementLevel",schemaPath:"#/properties/credentials-key-vault-readable-by-platform/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-readable-by-platform"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
}
}
else {
const err1220 = {instancePath:instancePath+"/credentials-key-vault-readable-by-platform",schemaPath:"#/properties/credentials-key-vault-readable-by-platform/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
var _valid105 = _errs1497 === errors;
valid355 = valid355 || _valid105;
if(!valid355){
const err1221 = {instancePath:instancePath+"/credentials-key-vault-readable-by-platform",schemaPath:"#/properties/credentials-key-vault-readable-by-platform/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
else {
errors = _errs1495;
if(vErrors !== null){
if(_errs1495){
vErrors.length = _errs1495;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-key-vault-purge-protection"] !== undefined){
let data758 = data["credentials-key-vault-purge-protection"];
const _errs1502 = errors;
let valid357 = false;
const _errs1503 = errors;
if(!((((data758 === "advisory") || (data758 === "mandatory")) || (data758 === "remediate")) || (data758 === "disabled"))){
const err1222 = {instancePath:instancePath+"/credentials-key-vault-purge-protection",schemaPath:"#/properties/credentials-key-vault-purge-protection/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-purge-protection"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
var _valid106 = _errs1503 === errors;
valid357 = valid357 || _valid106;
const _errs1504 = errors;
if(data758 && typeof data758 == "object" && !Array.isArray(data758)){
for(const key167 in data758){
if(!(key167 === "enforcementLevel")){
const err1223 = {instancePath:instancePath+"/credentials-key-vault-purge-protection",schemaPath:"#/properties/credentials-key-vault-purge-protection/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167}};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
}
if(data758.enforcementLevel !== undefined){
let data759 = data758.enforcementLevel;
if(!((((data759 === "advisory") || (data759 === "mandatory")) || (data759 === "remediate")) || (data759 === "disabled"))){
const err1224 = {instancePath:instancePath+"/credentials-key-vault-purge-protection/enforcementLevel",schemaPath:"#/properties/credentials-key-vault-purge-protection/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-purge-protection"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
}
}
else {
const err1225 = {instancePath:instancePath+"/credentials-key-vault-purge-protection",schemaPath:"#/properties/credentials-key-vault-purge-protection/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1225];
}
else {
vErrors.push(err1225);
}
errors++;
}
var _valid106 = _errs1504 === errors;
valid357 = valid357 || _valid106;
if(!valid357){
const err1226 = {instancePath:instancePath+"/credentials-key-vault-purge-protection",schemaPath:"#/properties/credentials-key-vault-purge-protection/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
else {
errors = _errs1502;
if(vErrors !== null){
if(_errs1502){
vErrors.length = _errs1502;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-key-vault-soft-delete"] !== undefined){
let data760 = data["credentials-key-vault-soft-delete"];
const _errs1509 = errors;
let valid359 = false;
const _errs1510 = errors;
if(!((((data760 === "advisory") || (data760 === "mandatory")) || (data760 === "remediate")) || (data760 === "disabled"))){
const err1227 = {instancePath:instancePath+"/credentials-key-vault-soft-delete",schemaPath:"#/properties/credentials-key-vault-soft-delete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-soft-delete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
var _valid107 = _errs1510 === errors;
valid359 = valid359 || _valid107;
const _errs1511 = errors;
if(data760 && typeof data760 == "object" && !Array.isArray(data760)){
for(const key168 in data760){
if(!(key168 === "enforcementLevel")){
const err1228 = {instancePath:instancePath+"/credentials-key-vault-soft-delete",schemaPath:"#/properties/credentials-key-vault-soft-delete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168}};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
}
if(data760.enforcementLevel !== undefined){
let data761 = data760.enforcementLevel;
if(!((((data761 === "advisory") || (data761 === "mandatory")) || (data761 === "remediate")) || (data761 === "disabled"))){
const err1229 = {instancePath:instancePath+"/credentials-key-vault-soft-delete/enforcementLevel",schemaPath:"#/properties/credentials-key-vault-soft-delete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-soft-delete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1229];
}
else {
vErrors.push(err1229);
}
errors++;
}
}
}
else {
const err1230 = {instancePath:instancePath+"/credentials-key-vault-soft-delete",schemaPath:"#/properties/credentials-key-vault-soft-delete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
var _valid107 = _errs1511 === errors;
valid359 = valid359 || _valid107;
if(!valid359){
const err1231 = {instancePath:instancePath+"/credentials-key-vault-soft-delete",schemaPath:"#/properties/credentials-key-vault-soft-delete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1231];
}
else {
vErrors.push(err1231);
}
errors++;
}
else {
errors = _errs1509;
if(vErrors !== null){
if(_errs1509){
vErrors.length = _errs1509;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-key-vault-retention"] !== undefined){
let data762 = data["credentials-key-vault-retention"];
const _errs1516 = errors;
let valid361 = false;
const _errs1517 = errors;
if(!((((data762 === "advisory") || (data762 === "mandatory")) || (data762 === "remediate")) || (data762 === "disabled"))){
const err1232 = {instancePath:instancePath+"/credentials-key-vault-retention",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-retention"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
var _valid108 = _errs1517 === errors;
valid361 = valid361 || _valid108;
const _errs1518 = errors;
if(data762 && typeof data762 == "object" && !Array.isArray(data762)){
for(const key169 in data762){
if(!((key169 === "enforcementLevel") || (key169 === "minimumDays"))){
const err1233 = {instancePath:instancePath+"/credentials-key-vault-retention",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169}};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
}
if(data762.enforcementLevel !== undefined){
let data763 = data762.enforcementLevel;
if(!((((data763 === "advisory") || (data763 === "mandatory")) || (data763 === "remediate")) || (data763 === "disabled"))){
const err1234 = {instancePath:instancePath+"/credentials-key-vault-retention/enforcementLevel",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-retention"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
}
if(data762.minimumDays !== undefined){
let data764 = data762.minimumDays;
if(!(((typeof data764 == "number") && (!(data764 % 1) && !isNaN(data764))) && (isFinite(data764)))){
const err1235 = {instancePath:instancePath+"/credentials-key-vault-retention/minimumDays",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/properties/minimumDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
if((typeof data764 == "number") && (isFinite(data764))){
if(data764 > 90 || isNaN(data764)){
const err1236 = {instancePath:instancePath+"/credentials-key-vault-retention/minimumDays",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/properties/minimumDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
if(data764 < 7 || isNaN(data764)){
const err1237 = {instancePath:instancePath+"/credentials-key-vault-retention/minimumDays",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/properties/minimumDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7}};
if(vErrors === null){
vErrors = [err1237];
}
else {
vErrors.push(err1237);
}
errors++;
}
}
}
}
else {
const err1238 = {instancePath:instancePath+"/credentials-key-vault-retention",schemaPath:"#/properties/credentials-key-vault-retention/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1238];
}
else {
vErrors.push(err1238);
}
errors++;
}
var _valid108 = _errs1518 === errors;
valid361 = valid361 || _valid108;
if(!valid361){
const err1239 = {instancePath:instancePath+"/credentials-key-vault-retention",schemaPath:"#/properties/credentials-key-vault-retention/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1239];
}
else {
vErrors.push(err1239);
}
errors++;
}
else {
errors = _errs1516;
if(vErrors !== null){
if(_errs1516){
vErrors.length = _errs1516;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-key-vault-roles"] !== undefined){
let data765 = data["credentials-key-vault-roles"];
const _errs1525 = errors;
let valid363 = false;
const _errs1526 = errors;
if(!((((data765 === "advisory") || (data765 === "mandatory")) || (data765 === "remediate")) || (data765 === "disabled"))){
const err1240 = {instancePath:instancePath+"/credentials-key-vault-roles",schemaPath:"#/properties/credentials-key-vault-roles/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-roles"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1240];
}
else {
vErrors.push(err1240);
}
errors++;
}
var _valid109 = _errs1526 === errors;
valid363 = valid363 || _valid109;
const _errs1527 = errors;
if(data765 && typeof data765 == "object" && !Array.isArray(data765)){
for(const key170 in data765){
if(!(key170 === "enforcementLevel")){
const err1241 = {instancePath:instancePath+"/credentials-key-vault-roles",schemaPath:"#/properties/credentials-key-vault-roles/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key170}};
if(vErrors === null){
vErrors = [err1241];
}
else {
vErrors.push(err1241);
}
errors++;
}
}
if(data765.enforcementLevel !== undefined){
let data766 = data765.enforcementLevel;
if(!((((data766 === "advisory") || (data766 === "mandatory")) || (data766 === "remediate")) || (data766 === "disabled"))){
const err1242 = {instancePath:instancePath+"/credentials-key-vault-roles/enforcementLevel",schemaPath:"#/properties/credentials-key-vault-roles/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-roles"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1242];
}
else {
vErrors.push(err1242);
}
errors++;
}
}
}
else {
const err1243 = {instancePath:instancePath+"/credentials-key-vault-roles",schemaPath:"#/properties/credentials-key-vault-roles/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1243];
}
else {
vErrors.push(err1243);
}
errors++;
}
var _valid109 = _errs1527 === errors;
valid363 = valid363 || _valid109;
if(!valid363){
const err1244 = {instancePath:instancePath+"/credentials-key-vault-roles",schemaPath:"#/properties/credentials-key-vault-roles/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1244];
}
else {
vErrors.push(err1244);
}
errors++;
}
else {
errors = _errs1525;
if(vErrors !== null){
if(_errs1525){
vErrors.length = _errs1525;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-key-vault-network"] !== undefined){
let data767 = data["credentials-key-vault-network"];
const _errs1532 = errors;
let valid365 = false;
const _errs1533 = errors;
if(!((((data767 === "advisory") || (data767 === "mandatory")) || (data767 === "remediate")) || (data767 === "disabled"))){
const err1245 = {instancePath:instancePath+"/credentials-key-vault-network",schemaPath:"#/properties/credentials-key-vault-network/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-network"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1245];
}
else {
vErrors.push(err1245);
}
errors++;
}
var _valid110 = _errs1533 === errors;
valid365 = valid365 || _valid110;
const _errs1534 = errors;
if(data767 && typeof data767 == "object" && !Array.isArray(data767)){
for(const key171 in data767){
if(!(key171 === "enforcementLevel")){
const err1246 = {instancePath:instancePath+"/credentials-key-vault-network",schemaPath:"#/properties/credentials-key-vault-network/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key171}};
if(vErrors === null){
vErrors = [err1246];
}
else {
vErrors.push(err1246);
}
errors++;
}
}
if(data767.enforcementLevel !== undefined){
let data768 = data767.enforcementLevel;
if(!((((data768 === "advisory") || (data768 === "mandatory")) || (data768 === "remediate")) || (data768 === "disabled"))){
const err1247 = {instancePath:instancePath+"/credentials-key-vault-network/enforcementLevel",schemaPath:"#/properties/credentials-key-vault-network/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-key-vault-network"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1247];
}
else {
vErrors.push(err1247);
}
errors++;
}
}
}
else {
const err1248 = {instancePath:instancePath+"/credentials-key-vault-network",schemaPath:"#/properties/credentials-key-vault-network/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1248];
}
else {
vErrors.push(err1248);
}
errors++;
}
var _valid110 = _errs1534 === errors;
valid365 = valid365 || _valid110;
if(!valid365){
const err1249 = {instancePath:instancePath+"/credentials-key-vault-network",schemaPath:"#/properties/credentials-key-vault-network/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1249];
}
else {
vErrors.push(err1249);
}
errors++;
}
else {
errors = _errs1532;
if(vErrors !== null){
if(_errs1532){
vErrors.length = _errs1532;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-passphrase-length"] !== undefined){
let data769 = data["credentials-passphrase-length"];
const _errs1539 = errors;
let valid367 = false;
const _errs1540 = errors;
if(!((((data769 === "advisory") || (data769 === "mandatory")) || (data769 === "remediate")) || (data769 === "disabled"))){
const err1250 = {instancePath:instancePath+"/credentials-passphrase-length",schemaPath:"#/properties/credentials-passphrase-length/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-length"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1250];
}
else {
vErrors.push(err1250);
}
errors++;
}
var _valid111 = _errs1540 === errors;
valid367 = valid367 || _valid111;
const _errs1541 = errors;
if(data769 && typeof data769 == "object" && !Array.isArray(data769)){
for(const key172 in data769){
if(!(key172 === "enforcementLevel")){
const err1251 = {instancePath:instancePath+"/credentials-passphrase-length",schemaPath:"#/properties/credentials-passphrase-length/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key172}};
if(vErrors === null){
vErrors = [err1251];
}
else {
vErrors.push(err1251);
}
errors++;
}
}
if(data769.enforcementLevel !== undefined){
let data770 = data769.enforcementLevel;
if(!((((data770 === "advisory") || (data770 === "mandatory")) || (data770 === "remediate")) || (data770 === "disabled"))){
const err1252 = {instancePath:instancePath+"/credentials-passphrase-length/enforcementLevel",schemaPath:"#/properties/credentials-passphrase-length/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-length"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1252];
}
else {
vErrors.push(err1252);
}
errors++;
}
}
}
else {
const err1253 = {instancePath:instancePath+"/credentials-passphrase-length",schemaPath:"#/properties/credentials-passphrase-length/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1253];
}
else {
vErrors.push(err1253);
}
errors++;
}
var _valid111 = _errs1541 === errors;
valid367 = valid367 || _valid111;
if(!valid367){
const err1254 = {instancePath:instancePath+"/credentials-passphrase-length",schemaPath:"#/properties/credentials-passphrase-length/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1254];
}
else {
vErrors.push(err1254);
}
errors++;
}
else {
errors = _errs1539;
if(vErrors !== null){
if(_errs1539){
vErrors.length = _errs1539;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-passphrase-ascii"] !== undefined){
let data771 = data["credentials-passphrase-ascii"];
const _errs1546 = errors;
let valid369 = false;
const _errs1547 = errors;
if(!((((data771 === "advisory") || (data771 === "mandatory")) || (data771 === "remediate")) || (data771 === "disabled"))){
const err1255 = {instancePath:instancePath+"/credentials-passphrase-ascii",schemaPath:"#/properties/credentials-passphrase-ascii/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-ascii"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1255];
}
else {
vErrors.push(err1255);
}
errors++;
}
var _valid112 = _errs1547 === errors;
valid369 = valid369 || _valid112;
const _errs1548 = errors;
if(data771 && typeof data771 == "object" && !Array.isArray(data771)){
for(const key173 in data771){
if(!(key173 === "enforcementLevel")){
const err1256 = {instancePath:instancePath+"/credentials-passphrase-ascii",schemaPath:"#/properties/credentials-passphrase-ascii/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key173}};
if(vErrors === null){
vErrors = [err1256];
}
else {
vErrors.push(err1256);
}
errors++;
}
}
if(data771.enforcementLevel !== undefined){
let data772 = data771.enforcementLevel;
if(!((((data772 === "advisory") || (data772 === "mandatory")) || (data772 === "remediate")) || (data772 === "disabled"))){
const err1257 = {instancePath:instancePath+"/credentials-passphrase-ascii/enforcementLevel",schemaPath:"#/properties/credentials-passphrase-ascii/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-ascii"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1257];
}
else {
vErrors.push(err1257);
}
errors++;
}
}
}
else {
const err1258 = {instancePath:instancePath+"/credentials-passphrase-ascii",schemaPath:"#/properties/credentials-passphrase-ascii/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1258];
}
else {
vErrors.push(err1258);
}
errors++;
}
var _valid112 = _errs1548 === errors;
valid369 = valid369 || _valid112;
if(!valid369){
const err1259 = {instancePath:instancePath+"/credentials-passphrase-ascii",schemaPath:"#/properties/credentials-passphrase-ascii/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1259];
}
else {
vErrors.push(err1259);
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
if(data["credentials-passphrase-characters"] !== undefined){
let data773 = data["credentials-passphrase-characters"];
const _errs1553 = errors;
let valid371 = false;
const _errs1554 = errors;
if(!((((data773 === "advisory") || (data773 === "mandatory")) || (data773 === "remediate")) || (data773 === "disabled"))){
const err1260 = {instancePath:instancePath+"/credentials-passphrase-characters",schemaPath:"#/properties/credentials-passphrase-characters/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-characters"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1260];
}
else {
vErrors.push(err1260);
}
errors++;
}
var _valid113 = _errs1554 === errors;
valid371 = valid371 || _valid113;
const _errs1555 = errors;
if(data773 && typeof data773 == "object" && !Array.isArray(data773)){
for(const key174 in data773){
if(!(key174 === "enforcementLevel")){
const err1261 = {instancePath:instancePath+"/credentials-passphrase-characters",schemaPath:"#/properties/credentials-passphrase-characters/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174}};
if(vErrors === null){
vErrors = [err1261];
}
else {
vErrors.push(err1261);
}
errors++;
}
}
if(data773.enforcementLevel !== undefined){
let data774 = data773.enforcementLevel;
if(!((((data774 === "advisory") || (data774 === "mandatory")) || (data774 === "remediate")) || (data774 === "disabled"))){
const err1262 = {instancePath:instancePath+"/credentials-passphrase-characters/enforcementLevel",schemaPath:"#/properties/credentials-passphrase-characters/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-characters"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1262];
}
else {
vErrors.push(err1262);
}
errors++;
}
}
}
else {
const err1263 = {instancePath:instancePath+"/credentials-passphrase-characters",schemaPath:"#/properties/credentials-passphrase-characters/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1263];
}
else {
vErrors.push(err1263);
}
errors++;
}
var _valid113 = _errs1555 === errors;
valid371 = valid371 || _valid113;
if(!valid371){
const err1264 = {instancePath:instancePath+"/credentials-passphrase-characters",schemaPath:"#/properties/credentials-passphrase-characters/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1264];
}
else {
vErrors.push(err1264);
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
if(data["credentials-passphrase-stable"] !== undefined){
let data775 = data["credentials-passphrase-stable"];
const _errs1560 = errors;
let valid373 = false;
const _errs1561 = errors;
if(!((((data775 === "advisory") || (data775 === "mandatory")) || (data775 === "remediate")) || (data775 === "disabled"))){
const err1265 = {instancePath:instancePath+"/credentials-passphrase-stable",schemaPath:"#/properties/credentials-passphrase-stable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-stable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1265];
}
else {
vErrors.push(err1265);
}
errors++;
}
var _valid114 = _errs1561 === errors;
valid373 = valid373 || _valid114;
const _errs1562 = errors;
if(data775 && typeof data775 == "object" && !Array.isArray(data775)){
for(const key175 in data775){
if(!(key175 === "enforcementLevel")){
const err1266 = {instancePath:instancePath+"/credentials-passphrase-stable",schemaPath:"#/properties/credentials-passphrase-stable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key175}};
if(vErrors === null){
vErrors = [err1266];
}
else {
vErrors.push(err1266);
}
errors++;
}
}
if(data775.enforcementLevel !== undefined){
let data776 = data775.enforcementLevel;
if(!((((data776 === "advisory") || (data776 === "mandatory")) || (data776 === "remediate")) || (data776 === "disabled"))){
const err1267 = {instancePath:instancePath+"/credentials-passphrase-stable/enforcementLevel",schemaPath:"#/properties/credentials-passphrase-stable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-stable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1267];
}
else {
vErrors.push(err1267);
}
errors++;
}
}
}
else {
const err1268 = {instancePath:instancePath+"/credentials-passphrase-stable",schemaPath:"#/properties/credentials-passphrase-stable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1268];
}
else {
vErrors.push(err1268);
}
errors++;
}
var _valid114 = _errs1562 === errors;
valid373 = valid373 || _valid114;
if(!valid373){
const err1269 = {instancePath:instancePath+"/credentials-passphrase-stable",schemaPath:"#/properties/credentials-passphrase-stable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1269];
}
else {
vErrors.push(err1269);
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
if(data["credentials-passphrase-in-key-vault"] !== undefined){
let data777 = data["credentials-passphrase-in-key-vault"];
const _errs1567 = errors;
let valid375 = false;
const _errs1568 = errors;
if(!((((data777 === "advisory") || (data777 === "mandatory")) || (data777 === "remediate")) || (data777 === "disabled"))){
const err1270 = {instancePath:instancePath+"/credentials-passphrase-in-key-vault",schemaPath:"#/properties/credentials-passphrase-in-key-vault/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-in-key-vault"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1270];
}
else {
vErrors.push(err1270);
}
errors++;
}
var _valid115 = _errs1568 === errors;
valid375 = valid375 || _valid115;
const _errs1569 = errors;
if(data777 && typeof data777 == "object" && !Array.isArray(data777)){
for(const key176 in data777){
if(!(key176 === "enforcementLevel")){
const err1271 = {instancePath:instancePath+"/credentials-passphrase-in-key-vault",schemaPath:"#/properties/credentials-passphrase-in-key-vault/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key176}};
if(vErrors === null){
vErrors = [err1271];
}
else {
vErrors.push(err1271);
}
errors++;
}
}
if(data777.enforcementLevel !== undefined){
let data778 = data777.enforcementLevel;
if(!((((data778 === "advisory") || (data778 === "mandatory")) || (data778 === "remediate")) || (data778 === "disabled"))){
const err1272 = {instancePath:instancePath+"/credentials-passphrase-in-key-vault/enforcementLevel",schemaPath:"#/properties/credentials-passphrase-in-key-vault/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-in-key-vault"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1272];
}
else {
vErrors.push(err1272);
}
errors++;
}
}
}
else {
const err1273 = {instancePath:instancePath+"/credentials-passphrase-in-key-vault",schemaPath:"#/properties/credentials-passphrase-in-key-vault/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1273];
}
else {
vErrors.push(err1273);
}
errors++;
}
var _valid115 = _errs1569 === errors;
valid375 = valid375 || _valid115;
if(!valid375){
const err1274 = {instancePath:instancePath+"/credentials-passphrase-in-key-vault",schemaPath:"#/properties/credentials-passphrase-in-key-vault/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1274];
}
else {
vErrors.push(err1274);
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
if(data["credentials-passphrase-readable"] !== undefined){
let data779 = data["credentials-passphrase-readable"];
const _errs1574 = errors;
let valid377 = false;
const _errs1575 = errors;
if(!((((data779 === "advisory") || (data779 === "mandatory")) || (data779 === "remediate")) || (data779 === "disabled"))){
const err1275 = {instancePath:instancePath+"/credentials-passphrase-readable",schemaPath:"#/properties/credentials-passphrase-readable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-readable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1275];
}
else {
vErrors.push(err1275);
}
errors++;
}
var _valid116 = _errs1575 === errors;
valid377 = valid377 || _valid116;
const _errs1576 = errors;
if(data779 && typeof data779 == "object" && !Array.isArray(data779)){
for(const key177 in data779){
if(!(key177 === "enforcementLevel")){
const err1276 = {instancePath:instancePath+"/credentials-passphrase-readable",schemaPath:"#/properties/credentials-passphrase-readable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key177}};
if(vErrors === null){
vErrors = [err1276];
}
else {
vErrors.push(err1276);
}
errors++;
}
}
if(data779.enforcementLevel !== undefined){
let data780 = data779.enforcementLevel;
if(!((((data780 === "advisory") || (data780 === "mandatory")) || (data780 === "remediate")) || (data780 === "disabled"))){
const err1277 = {instancePath:instancePath+"/credentials-passphrase-readable/enforcementLevel",schemaPath:"#/properties/credentials-passphrase-readable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-passphrase-readable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1277];
}
else {
vErrors.push(err1277);
}
errors++;
}
}
}
else {
const err1278 = {instancePath:instancePath+"/credentials-passphrase-readable",schemaPath:"#/properties/credentials-passphrase-readable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1278];
}
else {
vErrors.push(err1278);
}
errors++;
}
var _valid116 = _errs1576 === errors;
valid377 = valid377 || _valid116;
if(!valid377){
const err1279 = {instancePath:instancePath+"/credentials-passphrase-readable",schemaPath:"#/properties/credentials-passphrase-readable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1279];
}
else {
vErrors.push(err1279);
}
errors++;
}
else {
errors = _errs1574;
if(vErrors !== null){
if(_errs1574){
vErrors.length = _errs1574;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-vault-saves-passphrases"] !== undefined){
let data781 = data["credentials-vault-saves-passphrases"];
const _errs1581 = errors;
let valid379 = false;
const _errs1582 = errors;
if(!((((data781 === "advisory") || (data781 === "mandatory")) || (data781 === "remediate")) || (data781 === "disabled"))){
const err1280 = {instancePath:instancePath+"/credentials-vault-saves-passphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-vault-saves-passphrases"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1280];
}
else {
vErrors.push(err1280);
}
errors++;
}
var _valid117 = _errs1582 === errors;
valid379 = valid379 || _valid117;
const _errs1583 = errors;
if(data781 && typeof data781 == "object" && !Array.isArray(data781)){
for(const key178 in data781){
if(!((key178 === "enforcementLevel") || (key178 === "agentSavesPassphrases"))){
const err1281 = {instancePath:instancePath+"/credentials-vault-saves-passphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key178}};
if(vErrors === null){
vErrors = [err1281];
}
else {
vErrors.push(err1281);
}
errors++;
}
}
if(data781.enforcementLevel !== undefined){
let data782 = data781.enforcementLevel;
if(!((((data782 === "advisory") || (data782 === "mandatory")) || (data782 === "remediate")) || (data782 === "disabled"))){
const err1282 = {instancePath:instancePath+"/credentials-vault-saves-passphrases/enforcementLevel",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-vault-saves-passphrases"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1282];
}
else {
vErrors.push(err1282);
}
errors++;
}
}
if(data781.agentSavesPassphrases !== undefined){
if(typeof data781.agentSavesPassphrases !== "boolean"){
const err1283 = {instancePath:instancePath+"/credentials-vault-saves-passphrases/agentSavesPassphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf/1/properties/agentSavesPassphrases/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1283];
}
else {
vErrors.push(err1283);
}
errors++;
}
}
}
else {
const err1284 = {instancePath:instancePath+"/credentials-vault-saves-passphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1284];
}
else {
vErrors.push(err1284);
}
errors++;
}
var _valid117 = _errs1583 === errors;
valid379 = valid379 || _valid117;
if(!valid379){
const err1285 = {instancePath:instancePath+"/credentials-vault-saves-passphrases",schemaPath:"#/properties/credentials-vault-saves-passphrases/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1285];
}
else {
vErrors.push(err1285);
}
errors++;
}
else {
errors = _errs1581;
if(vErrors !== null){
if(_errs1581){
vErrors.length = _errs1581;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-server-role-scope"] !== undefined){
let data784 = data["credentials-server-role-scope"];
const _errs1590 = errors;
let valid381 = false;
const _errs1591 = errors;
if(!((((data784 === "advisory") || (data784 === "mandatory")) || (data784 === "remediate")) || (data784 === "disabled"))){
const err1286 = {instancePath:instancePath+"/credentials-server-role-scope",schemaPath:"#/properties/credentials-server-role-scope/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-server-role-scope"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1286];
}
else {
vErrors.push(err1286);
}
errors++;
}
var _valid118 = _errs1591 === errors;
valid381 = valid381 || _valid118;
const _errs1592 = errors;
if(data784 && typeof data784 == "object" && !Array.isArray(data784)){
for(const key179 in data784){
if(!(key179 === "enforcementLevel")){
const err1287 = {instancePath:instancePath+"/credentials-server-role-scope",schemaPath:"#/properties/credentials-server-role-scope/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key179}};
if(vErrors === null){
vErrors = [err1287];
}
else {
vErrors.push(err1287);
}
errors++;
}
}
if(data784.enforcementLevel !== undefined){
let data785 = data784.enforcementLevel;
if(!((((data785 === "advisory") || (data785 === "mandatory")) || (data785 === "remediate")) || (data785 === "disabled"))){
const err1288 = {instancePath:instancePath+"/credentials-server-role-scope/enforcementLevel",schemaPath:"#/properties/credentials-server-role-scope/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-server-role-scope"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1288];
}
else {
vErrors.push(err1288);
}
errors++;
}
}
}
else {
const err1289 = {instancePath:instancePath+"/credentials-server-role-scope",schemaPath:"#/properties/credentials-server-role-scope/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1289];
}
else {
vErrors.push(err1289);
}
errors++;
}
var _valid118 = _errs1592 === errors;
valid381 = valid381 || _valid118;
if(!valid381){
const err1290 = {instancePath:instancePath+"/credentials-server-role-scope",schemaPath:"#/properties/credentials-server-role-scope/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1290];
}
else {
vErrors.push(err1290);
}
errors++;
}
else {
errors = _errs1590;
if(vErrors !== null){
if(_errs1590){
vErrors.length = _errs1590;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-server-role-least"] !== undefined){
let data786 = data["credentials-server-role-least"];
const _errs1597 = errors;
let valid383 = false;
const _errs1598 = errors;
if(!((((data786 === "advisory") || (data786 === "mandatory")) || (data786 === "remediate")) || (data786 === "disabled"))){
const err1291 = {instancePath:instancePath+"/credentials-server-role-least",schemaPath:"#/properties/credentials-server-role-least/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-server-role-least"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1291];
}
else {
vErrors.push(err1291);
}
errors++;
}
var _valid119 = _errs1598 === errors;
valid383 = valid383 || _valid119;
const _errs1599 = errors;
if(data786 && typeof data786 == "object" && !Array.isArray(data786)){
for(const key180 in data786){
if(!(key180 === "enforcementLevel")){
const err1292 = {instancePath:instancePath+"/credentials-server-role-least",schemaPath:"#/properties/credentials-server-role-least/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180}};
if(vErrors === null){
vErrors = [err1292];
}
else {
vErrors.push(err1292);
}
errors++;
}
}
if(data786.enforcementLevel !== undefined){
let data787 = data786.enforcementLevel;
if(!((((data787 === "advisory") || (data787 === "mandatory")) || (data787 === "remediate")) || (data787 === "disabled"))){
const err1293 = {instancePath:instancePath+"/credentials-server-role-least/enforcementLevel",schemaPath:"#/properties/credentials-server-role-least/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-server-role-least"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1293];
}
else {
vErrors.push(err1293);
}
errors++;
}
}
}
else {
const err1294 = {instancePath:instancePath+"/credentials-server-role-least",schemaPath:"#/properties/credentials-server-role-least/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1294];
}
else {
vErrors.push(err1294);
}
errors++;
}
var _valid119 = _errs1599 === errors;
valid383 = valid383 || _valid119;
if(!valid383){
const err1295 = {instancePath:instancePath+"/credentials-server-role-least",schemaPath:"#/properties/credentials-server-role-least/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1295];
}
else {
vErrors.push(err1295);
}
errors++;
}
else {
errors = _errs1597;
if(vErrors !== null){
if(_errs1597){
vErrors.length = _errs1597;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-server-one-vault"] !== undefined){
let data788 = data["credentials-server-one-vault"];
const _errs1604 = errors;
let valid385 = false;
const _errs1605 = errors;
if(!((((data788 === "advisory") || (data788 === "mandatory")) || (data788 === "remediate")) || (data788 === "disabled"))){
const err1296 = {instancePath:instancePath+"/credentials-server-one-vault",schemaPath:"#/properties/credentials-server-one-vault/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-server-one-vault"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1296];
}
else {
vErrors.push(err1296);
}
errors++;
}
var _valid120 = _errs1605 === errors;
valid385 = valid385 || _valid120;
const _errs1606 = errors;
if(data788 && typeof data788 == "object" && !Array.isArray(data788)){
for(const key181 in data788){
if(!(key181 === "enforcementLevel")){
const err1297 = {instancePath:instancePath+"/credentials-server-one-vault",schemaPath:"#/properties/credentials-server-one-vault/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181}};
if(vErrors === null){
vErrors = [err1297];
}
else {
vErrors.push(err1297);
}
errors++;
}
}
if(data788.enforcementLevel !== undefined){
let data789 = data788.enforcementLevel;
if(!((((data789 === "advisory") || (data789 === "mandatory")) || (data789 === "remediate")) || (data789 === "disabled"))){
const err1298 = {instancePath:instancePath+"/credentials-server-one-vault/enforcementLevel",schemaPath:"#/properties/credentials-server-one-vault/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-server-one-vault"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1298];
}
else {
vErrors.push(err1298);
}
errors++;
}
}
}
else {
const err1299 = {instancePath:instancePath+"/credentials-server-one-vault",schemaPath:"#/properties/credentials-server-one-vault/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1299];
}
else {
vErrors.push(err1299);
}
errors++;
}
var _valid120 = _errs1606 === errors;
valid385 = valid385 || _valid120;
if(!valid385){
const err1300 = {instancePath:instancePath+"/credentials-server-one-vault",schemaPath:"#/properties/credentials-server-one-vault/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1300];
}
else {
vErrors.push(err1300);
}
errors++;
}
else {
errors = _errs1604;
if(vErrors !== null){
if(_errs1604){
vErrors.length = _errs1604;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-server-backup-operator"] !== undefined){
let data790 = data["credentials-server-backup-operator"];
const _errs1611 = errors;
let valid387 = false;
const _errs1612 = errors;
if(!((((data790 === "advisory") || (data790 === "mandatory")) || (data790 === "remediate")) || (data790 === "disabled"))){
const err1301 = {instancePath:instancePath+"/credentials-server-backup-operator",schemaPath:"#/properties/credentials-server-backup-operator/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-server-backup-operator"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1301];
}
else {
vErrors.push(err1301);
}
errors++;
}
var _valid121 = _errs1612 === errors;
valid387 = valid387 || _valid121;
const _errs1613 = errors;
if(data790 && typeof data790 == "object" && !Array.isArray(data790)){
for(const key182 in data790){
if(!(key182 === "enforcementLevel")){
const err1302 = {instancePath:instancePath+"/credentials-server-backup-operator",schemaPath:"#/properties/credentials-server-backup-operator/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key182}};
if(vErrors === null){
vErrors = [err1302];
}
else {
vErrors.push(err1302);
}
errors++;
}
}
if(data790.enforcementLevel !== undefined){
let data791 = data790.enforcementLevel;
if(!((((data791 === "advisory") || (data791 === "mandatory")) || (data791 === "remediate")) || (data791 === "disabled"))){
const err1303 = {instancePath:instancePath+"/credentials-server-backup-operator/enforcementLevel",schemaPath:"#/properties/credentials-server-backup-operator/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-server-backup-operator"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1303];
}
else {
vErrors.push(err1303);
}
errors++;
}
}
}
else {
const err1304 = {instancePath:instancePath+"/credentials-server-backup-operator",schemaPath:"#/properties/credentials-server-backup-operator/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1304];
}
else {
vErrors.push(err1304);
}
errors++;
}
var _valid121 = _errs1613 === errors;
valid387 = valid387 || _valid121;
if(!valid387){
const err1305 = {instancePath:instancePath+"/credentials-server-backup-operator",schemaPath:"#/properties/credentials-server-backup-operator/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1305];
}
else {
vErrors.push(err1305);
}
errors++;
}
else {
errors = _errs1611;
if(vErrors !== null){
if(_errs1611){
vErrors.length = _errs1611;
}
else {
vErrors = null;
}
}
}
}
if(data["credentials-role-principal-type"] !== undefined){
let data792 = data["credentials-role-principal-type"];
const _errs1618 = errors;
let valid389 = false;
const _errs1619 = errors;
if(!((((data792 === "advisory") || (data792 === "mandatory")) || (data792 === "remediate")) || (data792 === "disabled"))){
const err1306 = {instancePath:instancePath+"/credentials-role-principal-type",schemaPath:"#/properties/credentials-role-principal-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-role-principal-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1306];
}
else {
vErrors.push(err1306);
}
errors++;
}
var _valid122 = _errs1619 === errors;
valid389 = valid389 || _valid122;
const _errs1620 = errors;
if(data792 && typeof data792 == "object" && !Array.isArray(data792)){
for(const key183 in data792){
if(!(key183 === "enforcementLevel")){
const err1307 = {instancePath:instancePath+"/credentials-role-principal-type",schemaPath:"#/properties/credentials-role-principal-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key183}};
if(vErrors === null){
vErrors = [err1307];
}
else {
vErrors.push(err1307);
}
errors++;
}
}
if(data792.enforcementLevel !== undefined){
let data793 = data792.enforcementLevel;
if(!((((data793 === "advisory") || (data793 === "mandatory")) || (data793 === "remediate")) || (data793 === "disabled"))){
const err1308 = {instancePath:instancePath+"/credentials-role-principal-type/enforcementLevel",schemaPath:"#/properties/credentials-role-principal-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["credentials-role-principal-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1308];
}
else {
vErrors.push(err1308);
}
errors++;
}
}
}
else {
const err1309 = {instancePath:instancePath+"/credentials-role-principal-type",schemaPath:"#/properties/credentials-role-principal-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1309];
}
else {
vErrors.push(err1309);
}
errors++;
}
var _valid122 = _errs1620 === errors;
valid389 = valid389 || _valid122;
if(!valid389){
const err1310 = {instancePath:instancePath+"/credentials-role-principal-type",schemaPath:"#/properties/credentials-role-principal-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1310];
}
else {
vErrors.push(err1310);
}
errors++;
}
else {
errors = _errs1618;
if(vErrors !== null){
if(_errs1618){
vErrors.length = _errs1618;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-server-recognised"] !== undefined){
let data794 = data["installation-server-recognised"];
const _errs1625 = errors;
let valid391 = false;
const _errs1626 = errors;
if(!((((data794 === "advisory") || (data794 === "mandatory")) || (data794 === "remediate")) || (data794 === "disabled"))){
const err1311 = {instancePath:instancePath+"/installation-server-recognised",schemaPath:"#/properties/installation-server-recognised/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-server-recognised"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1311];
}
else {
vErrors.push(err1311);
}
errors++;
}
var _valid123 = _errs1626 === errors;
valid391 = valid391 || _valid123;
const _errs1627 = errors;
if(data794 && typeof data794 == "object" && !Array.isArray(data794)){
for(const key184 in data794){
if(!(key184 === "enforcementLevel")){
const err1312 = {instancePath:instancePath+"/installation-server-recognised",schemaPath:"#/properties/installation-server-recognised/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key184}};
if(vErrors === null){
vErrors = [err1312];
}
else {
vErrors.push(err1312);
}
errors++;
}
}
if(data794.enforcementLevel !== undefined){
let data795 = data794.enforcementLevel;
if(!((((data795 === "advisory") || (data795 === "mandatory")) || (data795 === "remediate")) || (data795 === "disabled"))){
const err1313 = {instancePath:instancePath+"/installation-server-recognised/enforcementLevel",schemaPath:"#/properties/installation-server-recognised/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-server-recognised"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1313];
}
else {
vErrors.push(err1313);
}
errors++;
}
}
}
else {
const err1314 = {instancePath:instancePath+"/installation-server-recognised",schemaPath:"#/properties/installation-server-recognised/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1314];
}
else {
vErrors.push(err1314);
}
errors++;
}
var _valid123 = _errs1627 === errors;
valid391 = valid391 || _valid123;
if(!valid391){
const err1315 = {instancePath:instancePath+"/installation-server-recognised",schemaPath:"#/properties/installation-server-recognised/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1315];
}
else {
vErrors.push(err1315);
}
errors++;
}
else {
errors = _errs1625;
if(vErrors !== null){
if(_errs1625){
vErrors.length = _errs1625;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-server-installed"] !== undefined){
let data796 = data["installation-server-installed"];
const _errs1632 = errors;
let valid393 = false;
const _errs1633 = errors;
if(!((((data796 === "advisory") || (data796 === "mandatory")) || (data796 === "remediate")) || (data796 === "disabled"))){
const err1316 = {instancePath:instancePath+"/installation-server-installed",schemaPath:"#/properties/installation-server-installed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-server-installed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1316];
}
else {
vErrors.push(err1316);
}
errors++;
}
var _valid124 = _errs1633 === errors;
valid393 = valid393 || _valid124;
const _errs1634 = errors;
if(data796 && typeof data796 == "object" && !Array.isArray(data796)){
for(const key185 in data796){
if(!(key185 === "enforcementLevel")){
const err1317 = {instancePath:instancePath+"/installation-server-installed",schemaPath:"#/properties/installation-server-installed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key185}};
if(vErrors === null){
vErrors = [err1317];
}
else {
vErrors.push(err1317);
}
errors++;
}
}
if(data796.enforcementLevel !== undefined){
let data797 = data796.enforcementLevel;
if(!((((data797 === "advisory") || (data797 === "mandatory")) || (data797 === "remediate")) || (data797 === "disabled"))){
const err1318 = {instancePath:instancePath+"/installation-server-installed/enforcementLevel",schemaPath:"#/properties/installation-server-installed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-server-installed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1318];
}
else {
vErrors.push(err1318);
}
errors++;
}
}
}
else {
const err1319 = {instancePath:instancePath+"/installation-server-installed",schemaPath:"#/properties/installation-server-installed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1319];
}
else {
vErrors.push(err1319);
}
errors++;
}
var _valid124 = _errs1634 === errors;
valid393 = valid393 || _valid124;
if(!valid393){
const err1320 = {instancePath:instancePath+"/installation-server-installed",schemaPath:"#/properties/installation-server-installed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1320];
}
else {
vErrors.push(err1320);
}
errors++;
}
else {
errors = _errs1632;
if(vErrors !== null){
if(_errs1632){
vErrors.length = _errs1632;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-extensions-allowed"] !== undefined){
let data798 = data["installation-extensions-allowed"];
const _errs1639 = errors;
let valid395 = false;
const _errs1640 = errors;
if(!((((data798 === "advisory") || (data798 === "mandatory")) || (data798 === "remediate")) || (data798 === "disabled"))){
const err1321 = {instancePath:instancePath+"/installation-extensions-allowed",schemaPath:"#/properties/installation-extensions-allowed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-extensions-allowed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1321];
}
else {
vErrors.push(err1321);
}
errors++;
}
var _valid125 = _errs1640 === errors;
valid395 = valid395 || _valid125;
const _errs1641 = errors;
if(data798 && typeof data798 == "object" && !Array.isArray(data798)){
for(const key186 in data798){
if(!(key186 === "enforcementLevel")){
const err1322 = {instancePath:instancePath+"/installation-extensions-allowed",schemaPath:"#/properties/installation-extensions-allowed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key186}};
if(vErrors === null){
vErrors = [err1322];
}
else {
vErrors.push(err1322);
}
errors++;
}
}
if(data798.enforcementLevel !== undefined){
let data799 = data798.enforcementLevel;
if(!((((data799 === "advisory") || (data799 === "mandatory")) || (data799 === "remediate")) || (data799 === "disabled"))){
const err1323 = {instancePath:instancePath+"/installation-extensions-allowed/enforcementLevel",schemaPath:"#/properties/installation-extensions-allowed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-extensions-allowed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1323];
}
else {
vErrors.push(err1323);
}
errors++;
}
}
}
else {
const err1324 = {instancePath:instancePath+"/installation-extensions-allowed",schemaPath:"#/properties/installation-extensions-allowed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1324];
}
else {
vErrors.push(err1324);
}
errors++;
}
var _valid125 = _errs1641 === errors;
valid395 = valid395 || _valid125;
if(!valid395){
const err1325 = {instancePath:instancePath+"/installation-extensions-allowed",schemaPath:"#/properties/installation-extensions-allowed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1325];
}
else {
vErrors.push(err1325);
}
errors++;
}
else {
errors = _errs1639;
if(vErrors !== null){
if(_errs1639){
vErrors.length = _errs1639;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-one-custom-script-extension"] !== undefined){
let data800 = data["installation-one-custom-script-extension"];
const _errs1646 = errors;
let valid397 = false;
const _errs1647 = errors;
if(!((((data800 === "advisory") || (data800 === "mandatory")) || (data800 === "remediate")) || (data800 === "disabled"))){
const err1326 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1326];
}
else {
vErrors.push(err1326);
}
errors++;
}
var _valid126 = _errs1647 === errors;
valid397 = valid397 || _valid126;
const _errs1648 = errors;
if(data800 && typeof data800 == "object" && !Array.isArray(data800)){
for(const key187 in data800){
if(!(key187 === "enforcementLevel")){
const err1327 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key187}};
if(vErrors === null){
vErrors = [err1327];
}
else {
vErrors.push(err1327);
}
errors++;
}
}
if(data800.enforcementLevel !== undefined){
let data801 = data800.enforcementLevel;
if(!((((data801 === "advisory") || (data801 === "mandatory")) || (data801 === "remediate")) || (data801 === "disabled"))){
const err1328 = {instancePath:instancePath+"/installation-one-custom-script-extension/enforcementLevel",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1328];
}
else {
vErrors.push(err1328);
}
errors++;
}
}
}
else {
const err1329 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1329];
}
else {
vErrors.push(err1329);
}
errors++;
}
var _valid126 = _errs1648 === errors;
valid397 = valid397 || _valid126;
if(!valid397){
const err1330 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1330];
}
else {
vErrors.push(err1330);
}
errors++;
}
else {
errors = _errs1646;
if(vErrors !== null){
if(_errs1646){
vErrors.length = _errs1646;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-script-settings"] !== undefined){
let data802 = data["installation-script-settings"];
const _errs1653 = errors;
let valid399 = false;
const _errs1654 = errors;
if(!((((data802 === "advisory") || (data802 === "mandatory")) || (data802 === "remediate")) || (data802 === "disabled"))){
const err1331 = {instancePath:instancePath+"/installation-script-settings",schemaPath:"#/properties/installation-script-settings/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-settings"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1331];
}
else {
vErrors.push(err1331);
}
errors++;
}
var _valid127 = _errs1654 === errors;
valid399 = valid399 || _valid127;
const _errs1655 = errors;
if(data802 && typeof data802 == "object" && !Array.isArray(data802)){
for(const key188 in data802){
if(!(key188 === "enforcementLevel")){
const err1332 = {instancePath:instancePath+"/installation-script-settings",schemaPath:"#/properties/installation-script-settings/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key188}};
if(vErrors === null){
vErrors = [err1332];
}
else {
vErrors.push(err1332);
}
errors++;
}
}
if(data802.enforcementLevel !== undefined){
let data803 = data802.enforcementLevel;
if(!((((data803 === "advisory") || (data803 === "mandatory")) || (data803 === "remediate")) || (data803 === "disabled"))){
const err1333 = {instancePath:instancePath+"/installation-script-settings/enforcementLevel",schemaPath:"#/properties/installation-script-settings/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-settings"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1333];
}
else {
vErrors.push(err1333);
}
errors++;
}
}
}
else {
const err1334 = {instancePath:instancePath+"/installation-script-settings",schemaPath:"#/properties/installation-script-settings/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1334];
}
else {
vErrors.push(err1334);
}
errors++;
}
var _valid127 = _errs1655 === errors;
valid399 = valid399 || _valid127;
if(!valid399){
const err1335 = {instancePath:instancePath+"/installation-script-settings",schemaPath:"#/properties/installation-script-settings/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1335];
}
else {
vErrors.push(err1335);
}
errors++;
}
else {
errors = _errs1653;
if(vErrors !== null){
if(_errs1653){
vErrors.length = _errs1653;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-extension-publisher"] !== undefined){
let data804 = data["installation-extension-publisher"];
const _errs1660 = errors;
let valid401 = false;
const _errs1661 = errors;
if(!((((data804 === "advisory") || (data804 === "mandatory")) || (data804 === "remediate")) || (data804 === "disabled"))){
const err1336 = {instancePath:instancePath+"/installation-extension-publisher",schemaPath:"#/properties/installation-extension-publisher/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-extension-publisher"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1336];
}
else {
vErrors.push(err1336);
}
errors++;
}
var _valid128 = _errs1661 === errors;
valid401 = valid401 || _valid128;
const _errs1662 = errors;
if(data804 && typeof data804 == "object" && !Array.isArray(data804)){
for(const key189 in data804){
if(!(key189 === "enforcementLevel")){
const err1337 = {instancePath:instancePath+"/installation-extension-publisher",schemaPath:"#/properties/installation-extension-publisher/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key189}};
if(vErrors === null){
vErrors = [err1337];
}
else {
vErrors.push(err1337);
}
errors++;
}
}
if(data804.enforcementLevel !== undefined){
let data805 = data804.enforcementLevel;
if(!((((data805 === "advisory") || (data805 === "mandatory")) || (data805 === "remediate")) || (data805 === "disabled"))){
const err1338 = {instancePath:instancePath+"/installation-extension-publisher/enforcementLevel",schemaPath:"#/properties/installation-extension-publisher/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-extension-publisher"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1338];
}
else {
vErrors.push(err1338);
}
errors++;
}
}
}
else {
const err1339 = {instancePath:instancePath+"/installation-extension-publisher",schemaPath:"#/properties/installation-extension-publisher/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1339];
}
else {
vErrors.push(err1339);
}
errors++;
}
var _valid128 = _errs1662 === errors;
valid401 = valid401 || _valid128;
if(!valid401){
const err1340 = {instancePath:instancePath+"/installation-extension-publisher",schemaPath:"#/properties/installation-extension-publisher/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1340];
}
else {
vErrors.push(err1340);
}
errors++;
}
else {
errors = _errs1660;
if(vErrors !== null){
if(_errs1660){
vErrors.length = _errs1660;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-handler-version"] !== undefined){
let data806 = data["installation-handler-version"];
const _errs1667 = errors;
let valid403 = false;
const _errs1668 = errors;
if(!((((data806 === "advisory") || (data806 === "mandatory")) || (data806 === "remediate")) || (data806 === "disabled"))){
const err1341 = {instancePath:instancePath+"/installation-handler-version",schemaPath:"#/properties/installation-handler-version/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-handler-version"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1341];
}
else {
vErrors.push(err1341);
}
errors++;
}
var _valid129 = _errs1668 === errors;
valid403 = valid403 || _valid129;
const _errs1669 = errors;
if(data806 && typeof data806 == "object" && !Array.isArray(data806)){
for(const key190 in data806){
if(!(key190 === "enforcementLevel")){
const err1342 = {instancePath:instancePath+"/installation-handler-version",schemaPath:"#/properties/installation-handler-version/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key190}};
if(vErrors === null){
vErrors = [err1342];
}
else {
vErrors.push(err1342);
}
errors++;
}
}
if(data806.enforcementLevel !== undefined){
let data807 = data806.enforcementLevel;
if(!((((data807 === "advisory") || (data807 === "mandatory")) || (data807 === "remediate")) || (data807 === "disabled"))){
const err1343 = {instancePath:instancePath+"/installation-handler-version/enforcementLevel",schemaPath:"#/properties/installation-handler-version/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-handler-version"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1343];
}
else {
vErrors.push(err1343);
}
errors++;
}
}
}
else {
const err1344 = {instancePath:instancePath+"/installation-handler-version",schemaPath:"#/properties/installation-handler-version/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1344];
}
else {
vErrors.push(err1344);
}
errors++;
}
var _valid129 = _errs1669 === errors;
valid403 = valid403 || _valid129;
if(!valid403){
const err1345 = {instancePath:instancePath+"/installation-handler-version",schemaPath:"#/properties/installation-handler-version/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1345];
}
else {
vErrors.push(err1345);
}
errors++;
}
else {
errors = _errs1667;
if(vErrors !== null){
if(_errs1667){
vErrors.length = _errs1667;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-known-extensions"] !== undefined){
let data808 = data["installation-known-extensions"];
const _errs1674 = errors;
let valid405 = false;
const _errs1675 = errors;
if(!((((data808 === "advisory") || (data808 === "mandatory")) || (data808 === "remediate")) || (data808 === "disabled"))){
const err1346 = {instancePath:instancePath+"/installation-known-extensions",schemaPath:"#/properties/installation-known-extensions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-known-extensions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1346];
}
else {
vErrors.push(err1346);
}
errors++;
}
var _valid130 = _errs1675 === errors;
valid405 = valid405 || _valid130;
const _errs1676 = errors;
if(data808 && typeof data808 == "object" && !Array.isArray(data808)){
for(const key191 in data808){
if(!((key191 === "enforcementLevel") || (key191 === "allowedTypes"))){
const err1347 = {instancePath:instancePath+"/installation-known-extensions",schemaPath:"#/properties/installation-known-extensions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key191}};
if(vErrors === null){
vErrors = [err1347];
}
else {
vErrors.push(err1347);
}
errors++;
}
}
if(data808.enforcementLevel !== undefined){
let data809 = data808.enforcementLevel;
if(!((((data809 === "advisory") || (data809 === "mandatory")) || (data809 === "remediate")) || (data809 === "disabled"))){
const err1348 = {instancePath:instancePath+"/installation-known-extensions/enforcementLevel",schemaPath:"#/properties/installation-known-extensions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-known-extensions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1348];
}
else {
vErrors.push(err1348);
}
errors++;
}
}
if(data808.allowedTypes !== undefined){
let data810 = data808.allowedTypes;
if(Array.isArray(data810)){
const len28 = data810.length;
for(let i52=0; i52<len28; i52++){
if(typeof data810[i52] !== "string"){
const err1349 = {instancePath:instancePath+"/installation-known-extensions/allowedTypes/" + i52,schemaPath:"#/properties/installation-known-extensions/anyOf/1/properties/allowedTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1349];
}
else {
vErrors.push(err1349);
}
errors++;
}
}
}
else {
const err1350 = {instancePath:instancePath+"/installation-known-extensions/allowedTypes",schemaPath:"#/properties/installation-known-extensions/anyOf/1/properties/allowedTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1350];
}
else {
vErrors.push(err1350);
}
errors++;
}
}
}
else {
const err1351 = {instancePath:instancePath+"/installation-known-extensions",schemaPath:"#/properties/installation-known-extensions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1351];
}
else {
vErrors.push(err1351);
}
errors++;
}
var _valid130 = _errs1676 === errors;
valid405 = valid405 || _valid130;
if(!valid405){
const err1352 = {instancePath:instancePath+"/installation-known-extensions",schemaPath:"#/properties/installation-known-extensions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1352];
}
else {
vErrors.push(err1352);
}
errors++;
}
else {
errors = _errs1674;
if(vErrors !== null){
if(_errs1674){
vErrors.length = _errs1674;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-failures-not-suppressed"] !== undefined){
let data812 = data["installation-failures-not-suppressed"];
const _errs1685 = errors;
let valid409 = false;
const _errs1686 = errors;
if(!((((data812 === "advisory") || (data812 === "mandatory")) || (data812 === "remediate")) || (data812 === "disabled"))){
const err1353 = {instancePath:instancePath+"/installation-failures-not-suppressed",schemaPath:"#/properties/installation-failures-not-suppressed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-failures-not-suppressed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1353];
}
else {
vErrors.push(err1353);
}
errors++;
}
var _valid131 = _errs1686 === errors;
valid409 = valid409 || _valid131;
const _errs1687 = errors;
if(data812 && typeof data812 == "object" && !Array.isArray(data812)){
for(const key192 in data812){
if(!(key192 === "enforcementLevel")){
const err1354 = {instancePath:instancePath+"/installation-failures-not-suppressed",schemaPath:"#/properties/installation-failures-not-suppressed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key192}};
if(vErrors === null){
vErrors = [err1354];
}
else {
vErrors.push(err1354);
}
errors++;
}
}
if(data812.enforcementLevel !== undefined){
let data813 = data812.enforcementLevel;
if(!((((data813 === "advisory") || (data813 === "mandatory")) || (data813 === "remediate")) || (data813 === "disabled"))){
const err1355 = {instancePath:instancePath+"/installation-failures-not-suppressed/enforcementLevel",schemaPath:"#/properties/installation-failures-not-suppressed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-failures-not-suppressed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1355];
}
else {
vErrors.push(err1355);
}
errors++;
}
}
}
else {
const err1356 = {instancePath:instancePath+"/installation-failures-not-suppressed",schemaPath:"#/properties/installation-failures-not-suppressed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1356];
}
else {
vErrors.push(err1356);
}
errors++;
}
var _valid131 = _errs1687 === errors;
valid409 = valid409 || _valid131;
if(!valid409){
const err1357 = {instancePath:instancePath+"/installation-failures-not-suppressed",schemaPath:"#/properties/installation-failures-not-suppressed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1357];
}
else {
vErrors.push(err1357);
}
errors++;
}
else {
errors = _errs1685;
if(vErrors !== null){
if(_errs1685){
vErrors.length = _errs1685;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-extensions-in-sequence"] !== undefined){
let data814 = data["installation-extensions-in-sequence"];
const _errs1692 = errors;
let valid411 = false;
const _errs1693 = errors;
if(!((((data814 === "advisory") || (data814 === "mandatory")) || (data814 === "remediate")) || (data814 === "disabled"))){
const err1358 = {instancePath:instancePath+"/installation-extensions-in-sequence",schemaPath:"#/properties/installation-extensions-in-sequence/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-extensions-in-sequence"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1358];
}
else {
vErrors.push(err1358);
}
errors++;
}
var _valid132 = _errs1693 === errors;
valid411 = valid411 || _valid132;
const _errs1694 = errors;
if(data814 && typeof data814 == "object" && !Array.isArray(data814)){
for(const key193 in data814){
if(!(key193 === "enforcementLevel")){
const err1359 = {instancePath:instancePath+"/installation-extensions-in-sequence",schemaPath:"#/properties/installation-extensions-in-sequence/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key193}};
if(vErrors === null){
vErrors = [err1359];
}
else {
vErrors.push(err1359);
}
errors++;
}
}
if(data814.enforcementLevel !== undefined){
let data815 = data814.enforcementLevel;
if(!((((data815 === "advisory") || (data815 === "mandatory")) || (data815 === "remediate")) || (data815 === "disabled"))){
const err1360 = {instancePath:instancePath+"/installation-extensions-in-sequence/enforcementLevel",schemaPath:"#/properties/installation-extensions-in-sequence/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-extensions-in-sequence"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1360];
}
else {
vErrors.push(err1360);
}
errors++;
}
}
}
else {
const err1361 = {instancePath:instancePath+"/installation-extensions-in-sequence",schemaPath:"#/properties/installation-extensions-in-sequence/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1361];
}
else {
vErrors.push(err1361);
}
errors++;
}
var _valid132 = _errs1694 === errors;
valid411 = valid411 || _valid132;
if(!valid411){
const err1362 = {instancePath:instancePath+"/installation-extensions-in-sequence",schemaPath:"#/properties/installation-extensions-in-sequence/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1362];
}
else {
vErrors.push(err1362);
}
errors++;
}
else {
errors = _errs1692;
if(vErrors !== null){
if(_errs1692){
vErrors.length = _errs1692;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-script-after-join"] !== undefined){
let data816 = data["installation-script-after-join"];
const _errs1699 = errors;
let valid413 = false;
const _errs1700 = errors;
if(!((((data816 === "advisory") || (data816 === "mandatory")) || (data816 === "remediate")) || (data816 === "disabled"))){
const err1363 = {instancePath:instancePath+"/installation-script-after-join",schemaPath:"#/properties/installation-script-after-join/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-after-join"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1363];
}
else {
vErrors.push(err1363);
}
errors++;
}
var _valid133 = _errs1700 === errors;
valid413 = valid413 || _valid133;
const _errs1701 = errors;
if(data816 && typeof data816 == "object" && !Array.isArray(data816)){
for(const key194 in data816){
if(!(key194 === "enforcementLevel")){
const err1364 = {instancePath:instancePath+"/installation-script-after-join",schemaPath:"#/properties/installation-script-after-join/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key194}};
if(vErrors === null){
vErrors = [err1364];
}
else {
vErrors.push(err1364);
}
errors++;
}
}
if(data816.enforcementLevel !== undefined){
let data817 = data816.enforcementLevel;
if(!((((data817 === "advisory") || (data817 === "mandatory")) || (data817 === "remediate")) || (data817 === "disabled"))){
const err1365 = {instancePath:instancePath+"/installation-script-after-join/enforcementLevel",schemaPath:"#/properties/installation-script-after-join/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-after-join"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1365];
}
else {
vErrors.push(err1365);
}
errors++;
}
}
}
else {
const err1366 = {instancePath:instancePath+"/installation-script-after-join",schemaPath:"#/properties/installation-script-after-join/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1366];
}
else {
vErrors.push(err1366);
}
errors++;
}
var _valid133 = _errs1701 === errors;
valid413 = valid413 || _valid133;
if(!valid413){
const err1367 = {instancePath:instancePath+"/installation-script-after-join",schemaPath:"#/properties/installation-script-after-join/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1367];
}
else {
vErrors.push(err1367);
}
errors++;
}
else {
errors = _errs1699;
if(vErrors !== null){
if(_errs1699){
vErrors.length = _errs1699;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-script-after-roles"] !== undefined){
let data818 = data["installation-script-after-roles"];
const _errs1706 = errors;
let valid415 = false;
const _errs1707 = errors;
if(!((((data818 === "advisory") || (data818 === "mandatory")) || (data818 === "remediate")) || (data818 === "disabled"))){
const err1368 = {instancePath:instancePath+"/installation-script-after-roles",schemaPath:"#/properties/installation-script-after-roles/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-after-roles"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1368];
}
else {
vErrors.push(err1368);
}
errors++;
}
var _valid134 = _errs1707 === errors;
valid415 = valid415 || _valid134;
const _errs1708 = errors;
if(data818 && typeof data818 == "object" && !Array.isArray(data818)){
for(const key195 in data818){
if(!(key195 === "enforcementLevel")){
const err1369 = {instancePath:instancePath+"/installation-script-after-roles",schemaPath:"#/properties/installation-script-after-roles/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key195}};
if(vErrors === null){
vErrors = [err1369];
}
else {
vErrors.push(err1369);
}
errors++;
}
}
if(data818.enforcementLevel !== undefined){
let data819 = data818.enforcementLevel;
if(!((((data819 === "advisory") || (data819 === "mandatory")) || (data819 === "remediate")) || (data819 === "disabled"))){
const err1370 = {instancePath:instancePath+"/installation-script-after-roles/enforcementLevel",schemaPath:"#/properties/installation-script-after-roles/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-after-roles"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1370];
}
else {
vErrors.push(err1370);
}
errors++;
}
}
}
else {
const err1371 = {instancePath:instancePath+"/installation-script-after-roles",schemaPath:"#/properties/installation-script-after-roles/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1371];
}
else {
vErrors.push(err1371);
}
errors++;
}
var _valid134 = _errs1708 === errors;
valid415 = valid415 || _valid134;
if(!valid415){
const err1372 = {instancePath:instancePath+"/installation-script-after-roles",schemaPath:"#/properties/installation-script-after-roles/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1372];
}
else {
vErrors.push(err1372);
}
errors++;
}
else {
errors = _errs1706;
if(vErrors !== null){
if(_errs1706){
vErrors.length = _errs1706;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-script-after-way-out"] !== undefined){
let data820 = data["installation-script-after-way-out"];
const _errs1713 = errors;
let valid417 = false;
const _errs1714 = errors;
if(!((((data820 === "advisory") || (data820 === "mandatory")) || (data820 === "remediate")) || (data820 === "disabled"))){
const err1373 = {instancePath:instancePath+"/installation-script-after-way-out",schemaPath:"#/properties/installation-script-after-way-out/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-after-way-out"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1373];
}
else {
vErrors.push(err1373);
}
errors++;
}
var _valid135 = _errs1714 === errors;
valid417 = valid417 || _valid135;
const _errs1715 = errors;
if(data820 && typeof data820 == "object" && !Array.isArray(data820)){
for(const key196 in data820){
if(!(key196 === "enforcementLevel")){
const err1374 = {instancePath:instancePath+"/installation-script-after-way-out",schemaPath:"#/properties/installation-script-after-way-out/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key196}};
if(vErrors === null){
vErrors = [err1374];
}
else {
vErrors.push(err1374);
}
errors++;
}
}
if(data820.enforcementLevel !== undefined){
let data821 = data820.enforcementLevel;
if(!((((data821 === "advisory") || (data821 === "mandatory")) || (data821 === "remediate")) || (data821 === "disabled"))){
const err1375 = {instancePath:instancePath+"/installation-script-after-way-out/enforcementLevel",schemaPath:"#/properties/installation-script-after-way-out/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-after-way-out"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1375];
}
else {
vErrors.push(err1375);
}
errors++;
}
}
}
else {
const err1376 = {instancePath:instancePath+"/installation-script-after-way-out",schemaPath:"#/properties/installation-script-after-way-out/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1376];
}
else {
vErrors.push(err1376);
}
errors++;
}
var _valid135 = _errs1715 === errors;
valid417 = valid417 || _valid135;
if(!valid417){
const err1377 = {instancePath:instancePath+"/installation-script-after-way-out",schemaPath:"#/properties/installation-script-after-way-out/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1377];
}
else {
vErrors.push(err1377);
}
errors++;
}
else {
errors = _errs1713;
if(vErrors !== null){
if(_errs1713){
vErrors.length = _errs1713;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-script-timeout"] !== undefined){
let data822 = data["installation-script-timeout"];
const _errs1720 = errors;
let valid419 = false;
const _errs1721 = errors;
if(!((((data822 === "advisory") || (data822 === "mandatory")) || (data822 === "remediate")) || (data822 === "disabled"))){
const err1378 = {instancePath:instancePath+"/installation-script-timeout",schemaPath:"#/properties/installation-script-timeout/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-timeout"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1378];
}
else {
vErrors.push(err1378);
}
errors++;
}
var _valid136 = _errs1721 === errors;
valid419 = valid419 || _valid136;
const _errs1722 = errors;
if(data822 && typeof data822 == "object" && !Array.isArray(data822)){
for(const key197 in data822){
if(!(key197 === "enforcementLevel")){
const err1379 = {instancePath:instancePath+"/installation-script-timeout",schemaPath:"#/properties/installation-script-timeout/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key197}};
if(vErrors === null){
vErrors = [err1379];
}
else {
vErrors.push(err1379);
}
errors++;
}
}
if(data822.enforcementLevel !== undefined){
let data823 = data822.enforcementLevel;
if(!((((data823 === "advisory") || (data823 === "mandatory")) || (data823 === "remediate")) || (data823 === "disabled"))){
const err1380 = {instancePath:instancePath+"/installation-script-timeout/enforcementLevel",schemaPath:"#/properties/installation-script-timeout/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-script-timeout"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1380];
}
else {
vErrors.push(err1380);
}
errors++;
}
}
}
else {
const err1381 = {instancePath:instancePath+"/installation-script-timeout",schemaPath:"#/properties/installation-script-timeout/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1381];
}
else {
vErrors.push(err1381);
}
errors++;
}
var _valid136 = _errs1722 === errors;
valid419 = valid419 || _valid136;
if(!valid419){
const err1382 = {instancePath:instancePath+"/installation-script-timeout",schemaPath:"#/properties/installation-script-timeout/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1382];
}
else {
vErrors.push(err1382);
}
errors++;
}
else {
errors = _errs1720;
if(vErrors !== null){
if(_errs1720){
vErrors.length = _errs1720;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-run-command-fails-visibly"] !== undefined){
let data824 = data["installation-run-command-fails-visibly"];
const _errs1727 = errors;
let valid421 = false;
const _errs1728 = errors;
if(!((((data824 === "advisory") || (data824 === "mandatory")) || (data824 === "remediate")) || (data824 === "disabled"))){
const err1383 = {instancePath:instancePath+"/installation-run-command-fails-visibly",schemaPath:"#/properties/installation-run-command-fails-visibly/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-run-command-fails-visibly"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1383];
}
else {
vErrors.push(err1383);
}
errors++;
}
var _valid137 = _errs1728 === errors;
valid421 = valid421 || _valid137;
const _errs1729 = errors;
if(data824 && typeof data824 == "object" && !Array.isArray(data824)){
for(const key198 in data824){
if(!(key198 === "enforcementLevel")){
const err1384 = {instancePath:instancePath+"/installation-run-command-fails-visibly",schemaPath:"#/properties/installation-run-command-fails-visibly/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key198}};
if(vErrors === null){
vErrors = [err1384];
}
else {
vErrors.push(err1384);
}
errors++;
}
}
if(data824.enforcementLevel !== undefined){
let data825 = data824.enforcementLevel;
if(!((((data825 === "advisory") || (data825 === "mandatory")) || (data825 === "remediate")) || (data825 === "disabled"))){
const err1385 = {instancePath:instancePath+"/installation-run-command-fails-visibly/enforcementLevel",schemaPath:"#/properties/installation-run-command-fails-visibly/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-run-command-fails-visibly"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1385];
}
else {
vErrors.push(err1385);
}
errors++;
}
}
}
else {
const err1386 = {instancePath:instancePath+"/installation-run-command-fails-visibly",schemaPath:"#/properties/installation-run-command-fails-visibly/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1386];
}
else {
vErrors.push(err1386);
}
errors++;
}
var _valid137 = _errs1729 === errors;
valid421 = valid421 || _valid137;
if(!valid421){
const err1387 = {instancePath:instancePath+"/installation-run-command-fails-visibly",schemaPath:"#/properties/installation-run-command-fails-visibly/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1387];
}
else {
vErrors.push(err1387);
}
errors++;
}
else {
errors = _errs1727;
if(vErrors !== null){
if(_errs1727){
vErrors.length = _errs1727;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-domain-join"] !== undefined){
let data826 = data["installation-domain-join"];
const _errs1734 = errors;
let valid423 = false;
const _errs1735 = errors;
if(!((((data826 === "advisory") || (data826 === "mandatory")) || (data826 === "remediate")) || (data826 === "disabled"))){
const err1388 = {instancePath:instancePath+"/installation-domain-join",schemaPath:"#/properties/installation-domain-join/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-domain-join"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1388];
}
else {
vErrors.push(err1388);
}
errors++;
}
var _valid138 = _errs1735 === errors;
valid423 = valid423 || _valid138;
const _errs1736 = errors;
if(data826 && typeof data826 == "object" && !Array.isArray(data826)){
for(const key199 in data826){
if(!(key199 === "enforcementLevel")){
const err1389 = {instancePath:instancePath+"/installation-domain-join",schemaPath:"#/properties/installation-domain-join/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key199}};
if(vErrors === null){
vErrors = [err1389];
}
else {
vErrors.push(err1389);
}
errors++;
}
}
if(data826.enforcementLevel !== undefined){
let data827 = data826.enforcementLevel;
if(!((((data827 === "advisory") || (data827 === "mandatory")) || (data827 === "remediate")) || (data827 === "disabled"))){
const err1390 = {instancePath:instancePath+"/installation-domain-join/enforcementLevel",schemaPath:"#/properties/installation-domain-join/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-domain-join"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1390];
}
else {
vErrors.push(err1390);
}
errors++;
}
}
}
else {
const err1391 = {instancePath:instancePath+"/installation-domain-join",schemaPath:"#/properties/installation-domain-join/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1391];
}
else {
vErrors.push(err1391);
}
errors++;
}
var _valid138 = _errs1736 === errors;
valid423 = valid423 || _valid138;
if(!valid423){
const err1392 = {instancePath:instancePath+"/installation-domain-join",schemaPath:"#/properties/installation-domain-join/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1392];
}
else {
vErrors.push(err1392);
}
errors++;
}
else {
errors = _errs1734;
if(vErrors !== null){
if(_errs1734){
vErrors.length = _errs1734;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-join-domain-name"] !== undefined){
let data828 = data["installation-join-domain-name"];
const _errs1741 = errors;
let valid425 = false;
const _errs1742 = errors;
if(!((((data828 === "advisory") || (data828 === "mandatory")) || (data828 === "remediate")) || (data828 === "disabled"))){
const err1393 = {instancePath:instancePath+"/installation-join-domain-name",schemaPath:"#/properties/installation-join-domain-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-domain-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1393];
}
else {
vErrors.push(err1393);
}
errors++;
}
var _valid139 = _errs1742 === errors;
valid425 = valid425 || _valid139;
const _errs1743 = errors;
if(data828 && typeof data828 == "object" && !Array.isArray(data828)){
for(const key200 in data828){
if(!(key200 === "enforcementLevel")){
const err1394 = {instancePath:instancePath+"/installation-join-domain-name",schemaPath:"#/properties/installation-join-domain-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key200}};
if(vErrors === null){
vErrors = [err1394];
}
else {
vErrors.push(err1394);
}
errors++;
}
}
if(data828.enforcementLevel !== undefined){
let data829 = data828.enforcementLevel;
if(!((((data829 === "advisory") || (data829 === "mandatory")) || (data829 === "remediate")) || (data829 === "disabled"))){
const err1395 = {instancePath:instancePath+"/installation-join-domain-name/enforcementLevel",schemaPath:"#/properties/installation-join-domain-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-domain-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1395];
}
else {
vErrors.push(err1395);
}
errors++;
}
}
}
else {
const err1396 = {instancePath:instancePath+"/installation-join-domain-name",schemaPath:"#/properties/installation-join-domain-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1396];
}
else {
vErrors.push(err1396);
}
errors++;
}
var _valid139 = _errs1743 === errors;
valid425 = valid425 || _valid139;
if(!valid425){
const err1397 = {instancePath:instancePath+"/installation-join-domain-name",schemaPath:"#/properties/installation-join-domain-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1397];
}
else {
vErrors.push(err1397);
}
errors++;
}
else {
errors = _errs1741;
if(vErrors !== null){
if(_errs1741){
vErrors.length = _errs1741;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-join-account"] !== undefined){
let data830 = data["installation-join-account"];
const _errs1748 = errors;
let valid427 = false;
const _errs1749 = errors;
if(!((((data830 === "advisory") || (data830 === "mandatory")) || (data830 === "remediate")) || (data830 === "disabled"))){
const err1398 = {instancePath:instancePath+"/installation-join-account",schemaPath:"#/properties/installation-join-account/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-account"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1398];
}
else {
vErrors.push(err1398);
}
errors++;
}
var _valid140 = _errs1749 === errors;
valid427 = valid427 || _valid140;
const _errs1750 = errors;
if(data830 && typeof data830 == "object" && !Array.isArray(data830)){
for(const key201 in data830){
if(!(key201 === "enforcementLevel")){
const err1399 = {instancePath:instancePath+"/installation-join-account",schemaPath:"#/properties/installation-join-account/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key201}};
if(vErrors === null){
vErrors = [err1399];
}
else {
vErrors.push(err1399);
}
errors++;
}
}
if(data830.enforcementLevel !== undefined){
let data831 = data830.enforcementLevel;
if(!((((data831 === "advisory") || (data831 === "mandatory")) || (data831 === "remediate")) || (data831 === "disabled"))){
const err1400 = {instancePath:instancePath+"/installation-join-account/enforcementLevel",schemaPath:"#/properties/installation-join-account/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-account"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1400];
}
else {
vErrors.push(err1400);
}
errors++;
}
}
}
else {
const err1401 = {instancePath:instancePath+"/installation-join-account",schemaPath:"#/properties/installation-join-account/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1401];
}
else {
vErrors.push(err1401);
}
errors++;
}
var _valid140 = _errs1750 === errors;
valid427 = valid427 || _valid140;
if(!valid427){
const err1402 = {instancePath:instancePath+"/installation-join-account",schemaPath:"#/properties/installation-join-account/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1402];
}
else {
vErrors.push(err1402);
}
errors++;
}
else {
errors = _errs1748;
if(vErrors !== null){
if(_errs1748){
vErrors.length = _errs1748;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-join-password-given"] !== undefined){
let data832 = data["installation-join-password-given"];
const _errs1755 = errors;
let valid429 = false;
const _errs1756 = errors;
if(!((((data832 === "advisory") || (data832 === "mandatory")) || (data832 === "remediate")) || (data832 === "disabled"))){
const err1403 = {instancePath:instancePath+"/installation-join-password-given",schemaPath:"#/properties/installation-join-password-given/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-password-given"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1403];
}
else {
vErrors.push(err1403);
}
errors++;
}
var _valid141 = _errs1756 === errors;
valid429 = valid429 || _valid141;
const _errs1757 = errors;
if(data832 && typeof data832 == "object" && !Array.isArray(data832)){
for(const key202 in data832){
if(!(key202 === "enforcementLevel")){
const err1404 = {instancePath:instancePath+"/installation-join-password-given",schemaPath:"#/properties/installation-join-password-given/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key202}};
if(vErrors === null){
vErrors = [err1404];
}
else {
vErrors.push(err1404);
}
errors++;
}
}
if(data832.enforcementLevel !== undefined){
let data833 = data832.enforcementLevel;
if(!((((data833 === "advisory") || (data833 === "mandatory")) || (data833 === "remediate")) || (data833 === "disabled"))){
const err1405 = {instancePath:instancePath+"/installation-join-password-given/enforcementLevel",schemaPath:"#/properties/installation-join-password-given/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-password-given"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1405];
}
else {
vErrors.push(err1405);
}
errors++;
}
}
}
else {
const err1406 = {instancePath:instancePath+"/installation-join-password-given",schemaPath:"#/properties/installation-join-password-given/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1406];
}
else {
vErrors.push(err1406);
}
errors++;
}
var _valid141 = _errs1757 === errors;
valid429 = valid429 || _valid141;
if(!valid429){
const err1407 = {instancePath:instancePath+"/installation-join-password-given",schemaPath:"#/properties/installation-join-password-given/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1407];
}
else {
vErrors.push(err1407);
}
errors++;
}
else {
errors = _errs1755;
if(vErrors !== null){
if(_errs1755){
vErrors.length = _errs1755;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-join-unit"] !== undefined){
let data834 = data["installation-join-unit"];
const _errs1762 = errors;
let valid431 = false;
const _errs1763 = errors;
if(!((((data834 === "advisory") || (data834 === "mandatory")) || (data834 === "remediate")) || (data834 === "disabled"))){
const err1408 = {instancePath:instancePath+"/installation-join-unit",schemaPath:"#/properties/installation-join-unit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-unit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1408];
}
else {
vErrors.push(err1408);
}
errors++;
}
var _valid142 = _errs1763 === errors;
valid431 = valid431 || _valid142;
const _errs1764 = errors;
if(data834 && typeof data834 == "object" && !Array.isArray(data834)){
for(const key203 in data834){
if(!(key203 === "enforcementLevel")){
const err1409 = {instancePath:instancePath+"/installation-join-unit",schemaPath:"#/properties/installation-join-unit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key203}};
if(vErrors === null){
vErrors = [err1409];
}
else {
vErrors.push(err1409);
}
errors++;
}
}
if(data834.enforcementLevel !== undefined){
let data835 = data834.enforcementLevel;
if(!((((data835 === "advisory") || (data835 === "mandatory")) || (data835 === "remediate")) || (data835 === "disabled"))){
const err1410 = {instancePath:instancePath+"/installation-join-unit/enforcementLevel",schemaPath:"#/properties/installation-join-unit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-unit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1410];
}
else {
vErrors.push(err1410);
}
errors++;
}
}
}
else {
const err1411 = {instancePath:instancePath+"/installation-join-unit",schemaPath:"#/properties/installation-join-unit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1411];
}
else {
vErrors.push(err1411);
}
errors++;
}
var _valid142 = _errs1764 === errors;
valid431 = valid431 || _valid142;
if(!valid431){
const err1412 = {instancePath:instancePath+"/installation-join-unit",schemaPath:"#/properties/installation-join-unit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1412];
}
else {
vErrors.push(err1412);
}
errors++;
}
else {
errors = _errs1762;
if(vErrors !== null){
if(_errs1762){
vErrors.length = _errs1762;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-join-options"] !== undefined){
let data836 = data["installation-join-options"];
const _errs1769 = errors;
let valid433 = false;
const _errs1770 = errors;
if(!((((data836 === "advisory") || (data836 === "mandatory")) || (data836 === "remediate")) || (data836 === "disabled"))){
const err1413 = {instancePath:instancePath+"/installation-join-options",schemaPath:"#/properties/installation-join-options/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-options"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1413];
}
else {
vErrors.push(err1413);
}
errors++;
}
var _valid143 = _errs1770 === errors;
valid433 = valid433 || _valid143;
const _errs1771 = errors;
if(data836 && typeof data836 == "object" && !Array.isArray(data836)){
for(const key204 in data836){
if(!(key204 === "enforcementLevel")){
const err1414 = {instancePath:instancePath+"/installation-join-options",schemaPath:"#/properties/installation-join-options/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key204}};
if(vErrors === null){
vErrors = [err1414];
}
else {
vErrors.push(err1414);
}
errors++;
}
}
if(data836.enforcementLevel !== undefined){
let data837 = data836.enforcementLevel;
if(!((((data837 === "advisory") || (data837 === "mandatory")) || (data837 === "remediate")) || (data837 === "disabled"))){
const err1415 = {instancePath:instancePath+"/installation-join-options/enforcementLevel",schemaPath:"#/properties/installation-join-options/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-options"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1415];
}
else {
vErrors.push(err1415);
}
errors++;
}
}
}
else {
const err1416 = {instancePath:instancePath+"/installation-join-options",schemaPath:"#/properties/installation-join-options/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1416];
}
else {
vErrors.push(err1416);
}
errors++;
}
var _valid143 = _errs1771 === errors;
valid433 = valid433 || _valid143;
if(!valid433){
const err1417 = {instancePath:instancePath+"/installation-join-options",schemaPath:"#/properties/installation-join-options/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1417];
}
else {
vErrors.push(err1417);
}
errors++;
}
else {
errors = _errs1769;
if(vErrors !== null){
if(_errs1769){
vErrors.length = _errs1769;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-join-restart"] !== undefined){
let data838 = data["installation-join-restart"];
const _errs1776 = errors;
let valid435 = false;
const _errs1777 = errors;
if(!((((data838 === "advisory") || (data838 === "mandatory")) || (data838 === "remediate")) || (data838 === "disabled"))){
const err1418 = {instancePath:instancePath+"/installation-join-restart",schemaPath:"#/properties/installation-join-restart/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-restart"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1418];
}
else {
vErrors.push(err1418);
}
errors++;
}
var _valid144 = _errs1777 === errors;
valid435 = valid435 || _valid144;
const _errs1778 = errors;
if(data838 && typeof data838 == "object" && !Array.isArray(data838)){
for(const key205 in data838){
if(!(key205 === "enforcementLevel")){
const err1419 = {instancePath:instancePath+"/installation-join-restart",schemaPath:"#/properties/installation-join-restart/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key205}};
if(vErrors === null){
vErrors = [err1419];
}
else {
vErrors.push(err1419);
}
errors++;
}
}
if(data838.enforcementLevel !== undefined){
let data839 = data838.enforcementLevel;
if(!((((data839 === "advisory") || (data839 === "mandatory")) || (data839 === "remediate")) || (data839 === "disabled"))){
const err1420 = {instancePath:instancePath+"/installation-join-restart/enforcementLevel",schemaPath:"#/properties/installation-join-restart/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-restart"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1420];
}
else {
vErrors.push(err1420);
}
errors++;
}
}
}
else {
const err1421 = {instancePath:instancePath+"/installation-join-restart",schemaPath:"#/properties/installation-join-restart/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1421];
}
else {
vErrors.push(err1421);
}
errors++;
}
var _valid144 = _errs1778 === errors;
valid435 = valid435 || _valid144;
if(!valid435){
const err1422 = {instancePath:instancePath+"/installation-join-restart",schemaPath:"#/properties/installation-join-restart/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1422];
}
else {
vErrors.push(err1422);
}
errors++;
}
else {
errors = _errs1776;
if(vErrors !== null){
if(_errs1776){
vErrors.length = _errs1776;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-join-written-once"] !== undefined){
let data840 = data["installation-join-written-once"];
const _errs1783 = errors;
let valid437 = false;
const _errs1784 = errors;
if(!((((data840 === "advisory") || (data840 === "mandatory")) || (data840 === "remediate")) || (data840 === "disabled"))){
const err1423 = {instancePath:instancePath+"/installation-join-written-once",schemaPath:"#/properties/installation-join-written-once/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-written-once"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1423];
}
else {
vErrors.push(err1423);
}
errors++;
}
var _valid145 = _errs1784 === errors;
valid437 = valid437 || _valid145;
const _errs1785 = errors;
if(data840 && typeof data840 == "object" && !Array.isArray(data840)){
for(const key206 in data840){
if(!(key206 === "enforcementLevel")){
const err1424 = {instancePath:instancePath+"/installation-join-written-once",schemaPath:"#/properties/installation-join-written-once/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key206}};
if(vErrors === null){
vErrors = [err1424];
}
else {
vErrors.push(err1424);
}
errors++;
}
}
if(data840.enforcementLevel !== undefined){
let data841 = data840.enforcementLevel;
if(!((((data841 === "advisory") || (data841 === "mandatory")) || (data841 === "remediate")) || (data841 === "disabled"))){
const err1425 = {instancePath:instancePath+"/installation-join-written-once/enforcementLevel",schemaPath:"#/properties/installation-join-written-once/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-join-written-once"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1425];
}
else {
vErrors.push(err1425);
}
errors++;
}
}
}
else {
const err1426 = {instancePath:instancePath+"/installation-join-written-once",schemaPath:"#/properties/installation-join-written-once/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1426];
}
else {
vErrors.push(err1426);
}
errors++;
}
var _valid145 = _errs1785 === errors;
valid437 = valid437 || _valid145;
if(!valid437){
const err1427 = {instancePath:instancePath+"/installation-join-written-once",schemaPath:"#/properties/installation-join-written-once/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1427];
}
else {
vErrors.push(err1427);
}
errors++;
}
else {
errors = _errs1783;
if(vErrors !== null){
if(_errs1783){
vErrors.length = _errs1783;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics"] !== undefined){
let data842 = data["monitoring-vault-diagnostics"];
const _errs1790 = errors;
let valid439 = false;
const _errs1791 = errors;
if(!((((data842 === "advisory") || (data842 === "mandatory")) || (data842 === "remediate")) || (data842 === "disabled"))){
const err1428 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1428];
}
else {
vErrors.push(err1428);
}
errors++;
}
var _valid146 = _errs1791 === errors;
valid439 = valid439 || _valid146;
const _errs1792 = errors;
if(data842 && typeof data842 == "object" && !Array.isArray(data842)){
for(const key207 in data842){
if(!(key207 === "enforcementLevel")){
const err1429 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key207}};
if(vErrors === null){
vErrors = [err1429];
}
else {
vErrors.push(err1429);
}
errors++;
}
}
if(data842.enforcementLevel !== undefined){
let data843 = data842.enforcementLevel;
if(!((((data843 === "advisory") || (data843 === "mandatory")) || (data843 === "remediate")) || (data843 === "disabled"))){
const err1430 = {instancePath:instancePath+"/monitoring-vault-diagnostics/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1430];
}
else {
vErrors.push(err1430);
}
errors++;
}
}
}
else {
const err1431 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1431];
}
else {
vErrors.push(err1431);
}
errors++;
}
var _valid146 = _errs1792 === errors;
valid439 = valid439 || _valid146;
if(!valid439){
const err1432 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1432];
}
else {
vErrors.push(err1432);
}
errors++;
}
else {
errors = _errs1790;
if(vErrors !== null){
if(_errs1790){
vErrors.length = _errs1790;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data844 = data["monitoring-vault-diagnostics-dedicated"];
const _errs1797 = errors;
let valid441 = false;
const _errs1798 = errors;
if(!((((data844 === "advisory") || (data844 === "mandatory")) || (data844 === "remediate")) || (data844 === "disabled"))){
const err1433 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1433];
}
else {
vErrors.push(err1433);
}
errors++;
}
var _valid147 = _errs1798 === errors;
valid441 = valid441 || _valid147;
const _errs1799 = errors;
if(data844 && typeof data844 == "object" && !Array.isArray(data844)){
for(const key208 in data844){
if(!(key208 === "enforcementLevel")){
const err1434 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key208}};
if(vErrors === null){
vErrors = [err1434];
}
else {
vErrors.push(err1434);
}
errors++;
}
}
if(data844.enforcementLevel !== undefined){
let data845 = data844.enforcementLevel;
if(!((((data845 === "advisory") || (data845 === "mandatory")) || (data845 === "remediate")) || (data845 === "disabled"))){
const err1435 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1435];
}
else {
vErrors.push(err1435);
}
errors++;
}
}
}
else {
const err1436 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1436];
}
else {
vErrors.push(err1436);
}
errors++;
}
var _valid147 = _errs1799 === errors;
valid441 = valid441 || _valid147;
if(!valid441){
const err1437 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1437];
}
else {
vErrors.push(err1437);
}
errors++;
}
else {
errors = _errs1797;
if(vErrors !== null){
if(_errs1797){
vErrors.length = _errs1797;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-workspace-retention"] !== undefined){
let data846 = data["monitoring-workspace-retention"];
const _errs1804 = errors;
let valid443 = false;
const _errs1805 = errors;
if(!((((data846 === "advisory") || (data846 === "mandatory")) || (data846 === "remediate")) || (data846 === "disabled"))){
const err1438 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1438];
}
else {
vErrors.push(err1438);
}
errors++;
}
var _valid148 = _errs1805 === errors;
valid443 = valid443 || _valid148;
const _errs1806 = errors;
if(data846 && typeof data846 == "object" && !Array.isArray(data846)){
for(const key209 in data846){
if(!((key209 === "enforcementLevel") || (key209 === "retentionDaysMin"))){
const err1439 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key209}};
if(vErrors === null){
vErrors = [err1439];
}
else {
vErrors.push(err1439);
}
errors++;
}
}
if(data846.enforcementLevel !== undefined){
let data847 = data846.enforcementLevel;
if(!((((data847 === "advisory") || (data847 === "mandatory")) || (data847 === "remediate")) || (data847 === "disabled"))){
const err1440 = {instancePath:instancePath+"/monitoring-workspace-retention/enforcementLevel",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1440];
}
else {
vErrors.push(err1440);
}
errors++;
}
}
if(data846.retentionDaysMin !== undefined){
let data848 = data846.retentionDaysMin;
if(!(((typeof data848 == "number") && (!(data848 % 1) && !isNaN(data848))) && (isFinite(data848)))){
const err1441 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1441];
}
else {
vErrors.push(err1441);
}
errors++;
}
if((typeof data848 == "number") && (isFinite(data848))){
if(data848 < 1 || isNaN(data848)){
const err1442 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1442];
}
else {
vErrors.push(err1442);
}
errors++;
}
}
}
}
else {
const err1443 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1443];
}
else {
vErrors.push(err1443);
}
errors++;
}
var _valid148 = _errs1806 === errors;
valid443 = valid443 || _valid148;
if(!valid443){
const err1444 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1444];
}
else {
vErrors.push(err1444);
}
errors++;
}
else {
errors = _errs1804;
if(vErrors !== null){
if(_errs1804){
vErrors.length = _errs1804;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-agent"] !== undefined){
let data849 = data["monitoring-agent"];
const _errs1813 = errors;
let valid445 = false;
const _errs1814 = errors;
if(!((((data849 === "advisory") || (data849 === "mandatory")) || (data849 === "remediate")) || (data849 === "disabled"))){
const err1445 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1445];
}
else {
vErrors.push(err1445);
}
errors++;
}
var _valid149 = _errs1814 === errors;
valid445 = valid445 || _valid149;
const _errs1815 = errors;
if(data849 && typeof data849 == "object" && !Array.isArray(data849)){
for(const key210 in data849){
if(!(key210 === "enforcementLevel")){
const err1446 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key210}};
if(vErrors === null){
vErrors = [err1446];
}
else {
vErrors.push(err1446);
}
errors++;
}
}
if(data849.enforcementLevel !== undefined){
let data850 = data849.enforcementLevel;
if(!((((data850 === "advisory") || (data850 === "mandatory")) || (data850 === "remediate")) || (data850 === "disabled"))){
const err1447 = {instancePath:instancePath+"/monitoring-agent/enforcementLevel",schemaPath:"#/properties/monitoring-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1447];
}
else {
vErrors.push(err1447);
}
errors++;
}
}
}
else {
const err1448 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1448];
}
else {
vErrors.push(err1448);
}
errors++;
}
var _valid149 = _errs1815 === errors;
valid445 = valid445 || _valid149;
if(!valid445){
const err1449 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1449];
}
else {
vErrors.push(err1449);
}
errors++;
}
else {
errors = _errs1813;
if(vErrors !== null){
if(_errs1813){
vErrors.length = _errs1813;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-no-legacy-agent"] !== undefined){
let data851 = data["monitoring-no-legacy-agent"];
const _errs1820 = errors;
let valid447 = false;
const _errs1821 = errors;
if(!((((data851 === "advisory") || (data851 === "mandatory")) || (data851 === "remediate")) || (data851 === "disabled"))){
const err1450 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1450];
}
else {
vErrors.push(err1450);
}
errors++;
}
var _valid150 = _errs1821 === errors;
valid447 = valid447 || _valid150;
const _errs1822 = errors;
if(data851 && typeof data851 == "object" && !Array.isArray(data851)){
for(const key211 in data851){
if(!(key211 === "enforcementLevel")){
const err1451 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key211}};
if(vErrors === null){
vErrors = [err1451];
}
else {
vErrors.push(err1451);
}
errors++;
}
}
if(data851.enforcementLevel !== undefined){
let data852 = data851.enforcementLevel;
if(!((((data852 === "advisory") || (data852 === "mandatory")) || (data852 === "remediate")) || (data852 === "disabled"))){
const err1452 = {instancePath:instancePath+"/monitoring-no-legacy-agent/enforcementLevel",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1452];
}
else {
vErrors.push(err1452);
}
errors++;
}
}
}
else {
const err1453 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1453];
}
else {
vErrors.push(err1453);
}
errors++;
}
var _valid150 = _errs1822 === errors;
valid447 = valid447 || _valid150;
if(!valid447){
const err1454 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1454];
}
else {
vErrors.push(err1454);
}
errors++;
}
else {
errors = _errs1820;
if(vErrors !== null){
if(_errs1820){
vErrors.length = _errs1820;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-data-collection"] !== undefined){
let data853 = data["monitoring-data-collection"];
const _errs1827 = errors;
let valid449 = false;
const _errs1828 = errors;
if(!((((data853 === "advisory") || (data853 === "mandatory")) || (data853 === "remediate")) || (data853 === "disabled"))){
const err1455 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1455];
}
else {
vErrors.push(err1455);
}
errors++;
}
var _valid151 = _errs1828 === errors;
valid449 = valid449 || _valid151;
const _errs1829 = errors;
if(data853 && typeof data853 == "object" && !Array.isArray(data853)){
for(const key212 in data853){
if(!(key212 === "enforcementLevel")){
const err1456 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key212}};
if(vErrors === null){
vErrors = [err1456];
}
else {
vErrors.push(err1456);
}
errors++;
}
}
if(data853.enforcementLevel !== undefined){
let data854 = data853.enforcementLevel;
if(!((((data854 === "advisory") || (data854 === "mandatory")) || (data854 === "remediate")) || (data854 === "disabled"))){
const err1457 = {instancePath:instancePath+"/monitoring-data-collection/enforcementLevel",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1457];
}
else {
vErrors.push(err1457);
}
errors++;
}
}
}
else {
const err1458 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1458];
}
else {
vErrors.push(err1458);
}
errors++;
}
var _valid151 = _errs1829 === errors;
valid449 = valid449 || _valid151;
if(!valid449){
const err1459 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1459];
}
else {
vErrors.push(err1459);
}
errors++;
}
else {
errors = _errs1827;
if(vErrors !== null){
if(_errs1827){
vErrors.length = _errs1827;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-alerts-reach-people"] !== undefined){
let data855 = data["monitoring-alerts-reach-people"];
const _errs1834 = errors;
let valid451 = false;
const _errs1835 = errors;
if(!((((data855 === "advisory") || (data855 === "mandatory")) || (data855 === "remediate")) || (data855 === "disabled"))){
const err1460 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1460];
}
else {
vErrors.push(err1460);
}
errors++;
}
var _valid152 = _errs1835 === errors;
valid451 = valid451 || _valid152;
const _errs1836 = errors;
if(data855 && typeof data855 == "object" && !Array.isArray(data855)){
for(const key213 in data855){
if(!(key213 === "enforcementLevel")){
const err1461 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key213}};
if(vErrors === null){
vErrors = [err1461];
}
else {
vErrors.push(err1461);
}
errors++;
}
}
if(data855.enforcementLevel !== undefined){
let data856 = data855.enforcementLevel;
if(!((((data856 === "advisory") || (data856 === "mandatory")) || (data856 === "remediate")) || (data856 === "disabled"))){
const err1462 = {instancePath:instancePath+"/monitoring-alerts-reach-people/enforcementLevel",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1462];
}
else {
vErrors.push(err1462);
}
errors++;
}
}
}
else {
const err1463 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1463];
}
else {
vErrors.push(err1463);
}
errors++;
}
var _valid152 = _errs1836 === errors;
valid451 = valid451 || _valid152;
if(!valid451){
const err1464 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1464];
}
else {
vErrors.push(err1464);
}
errors++;
}
else {
errors = _errs1834;
if(vErrors !== null){
if(_errs1834){
vErrors.length = _errs1834;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-action-group-receivers"] !== undefined){
let data857 = data["monitoring-action-group-receivers"];
const _errs1841 = errors;
let valid453 = false;
const _errs1842 = errors;
if(!((((data857 === "advisory") || (data857 === "mandatory")) || (data857 === "remediate")) || (data857 === "disabled"))){
const err1465 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1465];
}
else {
vErrors.push(err1465);
}
errors++;
}
var _valid153 = _errs1842 === errors;
valid453 = valid453 || _valid153;
const _errs1843 = errors;
if(data857 && typeof data857 == "object" && !Array.isArray(data857)){
for(const key214 in data857){
if(!(key214 === "enforcementLevel")){
const err1466 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key214}};
if(vErrors === null){
vErrors = [err1466];
}
else {
vErrors.push(err1466);
}
errors++;
}
}
if(data857.enforcementLevel !== undefined){
let data858 = data857.enforcementLevel;
if(!((((data858 === "advisory") || (data858 === "mandatory")) || (data858 === "remediate")) || (data858 === "disabled"))){
const err1467 = {instancePath:instancePath+"/monitoring-action-group-receivers/enforcementLevel",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1467];
}
else {
vErrors.push(err1467);
}
errors++;
}
}
}
else {
const err1468 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1468];
}
else {
vErrors.push(err1468);
}
errors++;
}
var _valid153 = _errs1843 === errors;
valid453 = valid453 || _valid153;
if(!valid453){
const err1469 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1469];
}
else {
vErrors.push(err1469);
}
errors++;
}
else {
errors = _errs1841;
if(vErrors !== null){
if(_errs1841){
vErrors.length = _errs1841;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-antimalware-exclusions"] !== undefined){
let data859 = data["monitoring-antimalware-exclusions"];
const _errs1848 = errors;
let valid455 = false;
const _errs1849 = errors;
if(!((((data859 === "advisory") || (data859 === "mandatory")) || (data859 === "remediate")) || (data859 === "disabled"))){
const err1470 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1470];
}
else {
vErrors.push(err1470);
}
errors++;
}
var _valid154 = _errs1849 === errors;
valid455 = valid455 || _valid154;
const _errs1850 = errors;
if(data859 && typeof data859 == "object" && !Array.isArray(data859)){
for(const key215 in data859){
if(!(key215 === "enforcementLevel")){
const err1471 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key215}};
if(vErrors === null){
vErrors = [err1471];
}
else {
vErrors.push(err1471);
}
errors++;
}
}
if(data859.enforcementLevel !== undefined){
let data860 = data859.enforcementLevel;
if(!((((data860 === "advisory") || (data860 === "mandatory")) || (data860 === "remediate")) || (data860 === "disabled"))){
const err1472 = {instancePath:instancePath+"/monitoring-antimalware-exclusions/enforcementLevel",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1472];
}
else {
vErrors.push(err1472);
}
errors++;
}
}
}
else {
const err1473 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1473];
}
else {
vErrors.push(err1473);
}
errors++;
}
var _valid154 = _errs1850 === errors;
valid455 = valid455 || _valid154;
if(!valid455){
const err1474 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1474];
}
else {
vErrors.push(err1474);
}
errors++;
}
else {
errors = _errs1848;
if(vErrors !== null){
if(_errs1848){
vErrors.length = _errs1848;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-maintenance-assigned"] !== undefined){
let data861 = data["monitoring-maintenance-assigned"];
const _errs1855 = errors;
let valid457 = false;
const _errs1856 = errors;
if(!((((data861 === "advisory") || (data861 === "mandatory")) || (data861 === "remediate")) || (data861 === "disabled"))){
const err1475 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1475];
}
else {
vErrors.push(err1475);
}
errors++;
}
var _valid155 = _errs1856 === errors;
valid457 = valid457 || _valid155;
const _errs1857 = errors;
if(data861 && typeof data861 == "object" && !Array.isArray(data861)){
for(const key216 in data861){
if(!(key216 === "enforcementLevel")){
const err1476 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key216}};
if(vErrors === null){
vErrors = [err1476];
}
else {
vErrors.push(err1476);
}
errors++;
}
}
if(data861.enforcementLevel !== undefined){
let data862 = data861.enforcementLevel;
if(!((((data862 === "advisory") || (data862 === "mandatory")) || (data862 === "remediate")) || (data862 === "disabled"))){
const err1477 = {instancePath:instancePath+"/monitoring-maintenance-assigned/enforcementLevel",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1477];
}
else {
vErrors.push(err1477);
}
errors++;
}
}
}
else {
const err1478 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1478];
}
else {
vErrors.push(err1478);
}
errors++;
}
var _valid155 = _errs1857 === errors;
valid457 = valid457 || _valid155;
if(!valid457){
const err1479 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1479];
}
else {
vErrors.push(err1479);
}
errors++;
}
else {
errors = _errs1855;
if(vErrors !== null){
if(_errs1855){
vErrors.length = _errs1855;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-update-assessment"] !== undefined){
let data863 = data["monitoring-update-assessment"];
const _errs1862 = errors;
let valid459 = false;
const _errs1863 = errors;
if(!((((data863 === "advisory") || (data863 === "mandatory")) || (data863 === "remediate")) || (data863 === "disabled"))){
const err1480 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1480];
}
else {
vErrors.push(err1480);
}
errors++;
}
var _valid156 = _errs1863 === errors;
valid459 = valid459 || _valid156;
const _errs1864 = errors;
if(data863 && typeof data863 == "object" && !Array.isArray(data863)){
for(const key217 in data863){
if(!(key217 === "enforcementLevel")){
const err1481 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key217}};
if(vErrors === null){
vErrors = [err1481];
}
else {
vErrors.push(err1481);
}
errors++;
}
}
if(data863.enforcementLevel !== undefined){
let data864 = data863.enforcementLevel;
if(!((((data864 === "advisory") || (data864 === "mandatory")) || (data864 === "remediate")) || (data864 === "disabled"))){
const err1482 = {instancePath:instancePath+"/monitoring-update-assessment/enforcementLevel",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1482];
}
else {
vErrors.push(err1482);
}
errors++;
}
}
}
else {
const err1483 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1483];
}
else {
vErrors.push(err1483);
}
errors++;
}
var _valid156 = _errs1864 === errors;
valid459 = valid459 || _valid156;
if(!valid459){
const err1484 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1484];
}
else {
vErrors.push(err1484);
}
errors++;
}
else {
errors = _errs1862;
if(vErrors !== null){
if(_errs1862){
vErrors.length = _errs1862;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-protected"] !== undefined){
let data865 = data["protection-vault-protected"];
const _errs1869 = errors;
let valid461 = false;
const _errs1870 = errors;
if(!((((data865 === "advisory") || (data865 === "mandatory")) || (data865 === "remediate")) || (data865 === "disabled"))){
const err1485 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1485];
}
else {
vErrors.push(err1485);
}
errors++;
}
var _valid157 = _errs1870 === errors;
valid461 = valid461 || _valid157;
const _errs1871 = errors;
if(data865 && typeof data865 == "object" && !Array.isArray(data865)){
for(const key218 in data865){
if(!(key218 === "enforcementLevel")){
const err1486 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key218}};
if(vErrors === null){
vErrors = [err1486];
}
else {
vErrors.push(err1486);
}
errors++;
}
}
if(data865.enforcementLevel !== undefined){
let data866 = data865.enforcementLevel;
if(!((((data866 === "advisory") || (data866 === "mandatory")) || (data866 === "remediate")) || (data866 === "disabled"))){
const err1487 = {instancePath:instancePath+"/protection-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1487];
}
else {
vErrors.push(err1487);
}
errors++;
}
}
}
else {
const err1488 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1488];
}
else {
vErrors.push(err1488);
}
errors++;
}
var _valid157 = _errs1871 === errors;
valid461 = valid461 || _valid157;
if(!valid461){
const err1489 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1489];
}
else {
vErrors.push(err1489);
}
errors++;
}
else {
errors = _errs1869;
if(vErrors !== null){
if(_errs1869){
vErrors.length = _errs1869;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-data-disks-protected"] !== undefined){
let data867 = data["protection-data-disks-protected"];
const _errs1876 = errors;
let valid463 = false;
const _errs1877 = errors;
if(!((((data867 === "advisory") || (data867 === "mandatory")) || (data867 === "remediate")) || (data867 === "disabled"))){
const err1490 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1490];
}
else {
vErrors.push(err1490);
}
errors++;
}
var _valid158 = _errs1877 === errors;
valid463 = valid463 || _valid158;
const _errs1878 = errors;
if(data867 && typeof data867 == "object" && !Array.isArray(data867)){
for(const key219 in data867){
if(!(key219 === "enforcementLevel")){
const err1491 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key219}};
if(vErrors === null){
vErrors = [err1491];
}
else {
vErrors.push(err1491);
}
errors++;
}
}
if(data867.enforcementLevel !== undefined){
let data868 = data867.enforcementLevel;
if(!((((data868 === "advisory") || (data868 === "mandatory")) || (data868 === "remediate")) || (data868 === "disabled"))){
const err1492 = {instancePath:instancePath+"/protection-data-disks-protected/enforcementLevel",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1492];
}
else {
vErrors.push(err1492);
}
errors++;
}
}
}
else {
const err1493 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1493];
}
else {
vErrors.push(err1493);
}
errors++;
}
var _valid158 = _errs1878 === errors;
valid463 = valid463 || _valid158;
if(!valid463){
const err1494 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1494];
}
else {
vErrors.push(err1494);
}
errors++;
}
else {
errors = _errs1876;
if(vErrors !== null){
if(_errs1876){
vErrors.length = _errs1876;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-protected"] !== undefined){
let data869 = data["protection-passphrase-protected"];
const _errs1883 = errors;
let valid465 = false;
const _errs1884 = errors;
if(!((((data869 === "advisory") || (data869 === "mandatory")) || (data869 === "remediate")) || (data869 === "disabled"))){
const err1495 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1495];
}
else {
vErrors.push(err1495);
}
errors++;
}
var _valid159 = _errs1884 === errors;
valid465 = valid465 || _valid159;
const _errs1885 = errors;
if(data869 && typeof data869 == "object" && !Array.isArray(data869)){
for(const key220 in data869){
if(!(key220 === "enforcementLevel")){
const err1496 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key220}};
if(vErrors === null){
vErrors = [err1496];
}
else {
vErrors.push(err1496);
}
errors++;
}
}
if(data869.enforcementLevel !== undefined){
let data870 = data869.enforcementLevel;
if(!((((data870 === "advisory") || (data870 === "mandatory")) || (data870 === "remediate")) || (data870 === "disabled"))){
const err1497 = {instancePath:instancePath+"/protection-passphrase-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1497];
}
else {
vErrors.push(err1497);
}
errors++;
}
}
}
else {
const err1498 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1498];
}
else {
vErrors.push(err1498);
}
errors++;
}
var _valid159 = _errs1885 === errors;
valid465 = valid465 || _valid159;
if(!valid465){
const err1499 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1499];
}
else {
vErrors.push(err1499);
}
errors++;
}
else {
errors = _errs1883;
if(vErrors !== null){
if(_errs1883){
vErrors.length = _errs1883;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-key-vault-protected"] !== undefined){
let data871 = data["protection-passphrase-key-vault-protected"];
const _errs1890 = errors;
let valid467 = false;
const _errs1891 = errors;
if(!((((data871 === "advisory") || (data871 === "mandatory")) || (data871 === "remediate")) || (data871 === "disabled"))){
const err1500 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1500];
}
else {
vErrors.push(err1500);
}
errors++;
}
var _valid160 = _errs1891 === errors;
valid467 = valid467 || _valid160;
const _errs1892 = errors;
if(data871 && typeof data871 == "object" && !Array.isArray(data871)){
for(const key221 in data871){
if(!(key221 === "enforcementLevel")){
const err1501 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key221}};
if(vErrors === null){
vErrors = [err1501];
}
else {
vErrors.push(err1501);
}
errors++;
}
}
if(data871.enforcementLevel !== undefined){
let data872 = data871.enforcementLevel;
if(!((((data872 === "advisory") || (data872 === "mandatory")) || (data872 === "remediate")) || (data872 === "disabled"))){
const err1502 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1502];
}
else {
vErrors.push(err1502);
}
errors++;
}
}
}
else {
const err1503 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1503];
}
else {
vErrors.push(err1503);
}
errors++;
}
var _valid160 = _errs1892 === errors;
valid467 = valid467 || _valid160;
if(!valid467){
const err1504 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1504];
}
else {
vErrors.push(err1504);
}
errors++;
}
else {
errors = _errs1890;
if(vErrors !== null){
if(_errs1890){
vErrors.length = _errs1890;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-server-protected"] !== undefined){
let data873 = data["protection-server-protected"];
const _errs1897 = errors;
let valid469 = false;
const _errs1898 = errors;
if(!((((data873 === "advisory") || (data873 === "mandatory")) || (data873 === "remediate")) || (data873 === "disabled"))){
const err1505 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1505];
}
else {
vErrors.push(err1505);
}
errors++;
}
var _valid161 = _errs1898 === errors;
valid469 = valid469 || _valid161;
const _errs1899 = errors;
if(data873 && typeof data873 == "object" && !Array.isArray(data873)){
for(const key222 in data873){
if(!(key222 === "enforcementLevel")){
const err1506 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key222}};
if(vErrors === null){
vErrors = [err1506];
}
else {
vErrors.push(err1506);
}
errors++;
}
}
if(data873.enforcementLevel !== undefined){
let data874 = data873.enforcementLevel;
if(!((((data874 === "advisory") || (data874 === "mandatory")) || (data874 === "remediate")) || (data874 === "disabled"))){
const err1507 = {instancePath:instancePath+"/protection-server-protected/enforcementLevel",schemaPath:"#/properties/protection-server-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1507];
}
else {
vErrors.push(err1507);
}
errors++;
}
}
}
else {
const err1508 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1508];
}
else {
vErrors.push(err1508);
}
errors++;
}
var _valid161 = _errs1899 === errors;
valid469 = valid469 || _valid161;
if(!valid469){
const err1509 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1509];
}
else {
vErrors.push(err1509);
}
errors++;
}
else {
errors = _errs1897;
if(vErrors !== null){
if(_errs1897){
vErrors.length = _errs1897;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-group-protected"] !== undefined){
let data875 = data["protection-vault-group-protected"];
const _errs1904 = errors;
let valid471 = false;
const _errs1905 = errors;
if(!((((data875 === "advisory") || (data875 === "mandatory")) || (data875 === "remediate")) || (data875 === "disabled"))){
const err1510 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1510];
}
else {
vErrors.push(err1510);
}
errors++;
}
var _valid162 = _errs1905 === errors;
valid471 = valid471 || _valid162;
const _errs1906 = errors;
if(data875 && typeof data875 == "object" && !Array.isArray(data875)){
for(const key223 in data875){
if(!(key223 === "enforcementLevel")){
const err1511 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key223}};
if(vErrors === null){
vErrors = [err1511];
}
else {
vErrors.push(err1511);
}
errors++;
}
}
if(data875.enforcementLevel !== undefined){
let data876 = data875.enforcementLevel;
if(!((((data876 === "advisory") || (data876 === "mandatory")) || (data876 === "remediate")) || (data876 === "disabled"))){
const err1512 = {instancePath:instancePath+"/protection-vault-group-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1512];
}
else {
vErrors.push(err1512);
}
errors++;
}
}
}
else {
const err1513 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1513];
}
else {
vErrors.push(err1513);
}
errors++;
}
var _valid162 = _errs1906 === errors;
valid471 = valid471 || _valid162;
if(!valid471){
const err1514 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1514];
}
else {
vErrors.push(err1514);
}
errors++;
}
else {
errors = _errs1904;
if(vErrors !== null){
if(_errs1904){
vErrors.length = _errs1904;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-catalogue-protected"] !== undefined){
let data877 = data["protection-catalogue-protected"];
const _errs1911 = errors;
let valid473 = false;
const _errs1912 = errors;
if(!((((data877 === "advisory") || (data877 === "mandatory")) || (data877 === "remediate")) || (data877 === "disabled"))){
const err1515 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1515];
}
else {
vErrors.push(err1515);
}
errors++;
}
var _valid163 = _errs1912 === errors;
valid473 = valid473 || _valid163;
const _errs1913 = errors;
if(data877 && typeof data877 == "object" && !Array.isArray(data877)){
for(const key224 in data877){
if(!(key224 === "enforcementLevel")){
const err1516 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key224}};
if(vErrors === null){
vErrors = [err1516];
}
else {
vErrors.push(err1516);
}
errors++;
}
}
if(data877.enforcementLevel !== undefined){
let data878 = data877.enforcementLevel;
if(!((((data878 === "advisory") || (data878 === "mandatory")) || (data878 === "remediate")) || (data878 === "disabled"))){
const err1517 = {instancePath:instancePath+"/protection-catalogue-protected/enforcementLevel",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1517];
}
else {
vErrors.push(err1517);
}
errors++;
}
}
}
else {
const err1518 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1518];
}
else {
vErrors.push(err1518);
}
errors++;
}
var _valid163 = _errs1913 === errors;
valid473 = valid473 || _valid163;
if(!valid473){
const err1519 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1519];
}
else {
vErrors.push(err1519);
}
errors++;
}
else {
errors = _errs1911;
if(vErrors !== null){
if(_errs1911){
vErrors.length = _errs1911;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-versioning"] !== undefined){
let data879 = data["protection-store-versioning"];
const _errs1918 = errors;
let valid475 = false;
const _errs1919 = errors;
if(!((((data879 === "advisory") || (data879 === "mandatory")) || (data879 === "remediate")) || (data879 === "disabled"))){
const err1520 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1520];
}
else {
vErrors.push(err1520);
}
errors++;
}
var _valid164 = _errs1919 === errors;
valid475 = valid475 || _valid164;
const _errs1920 = errors;
if(data879 && typeof data879 == "object" && !Array.isArray(data879)){
for(const key225 in data879){
if(!(key225 === "enforcementLevel")){
const err1521 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key225}};
if(vErrors === null){
vErrors = [err1521];
}
else {
vErrors.push(err1521);
}
errors++;
}
}
if(data879.enforcementLevel !== undefined){
let data880 = data879.enforcementLevel;
if(!((((data880 === "advisory") || (data880 === "mandatory")) || (data880 === "remediate")) || (data880 === "disabled"))){
const err1522 = {instancePath:instancePath+"/protection-store-versioning/enforcementLevel",schemaPath:"#/properties/protection-store-versioning/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1522];
}
else {
vErrors.push(err1522);
}
errors++;
}
}
}
else {
const err1523 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1523];
}
else {
vErrors.push(err1523);
}
errors++;
}
var _valid164 = _errs1920 === errors;
valid475 = valid475 || _valid164;
if(!valid475){
const err1524 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1524];
}
else {
vErrors.push(err1524);
}
errors++;
}
else {
errors = _errs1918;
if(vErrors !== null){
if(_errs1918){
vErrors.length = _errs1918;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-soft-delete"] !== undefined){
let data881 = data["protection-store-soft-delete"];
const _errs1925 = errors;
let valid477 = false;
const _errs1926 = errors;
if(!((((data881 === "advisory") || (data881 === "mandatory")) || (data881 === "remediate")) || (data881 === "disabled"))){
const err1525 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1525];
}
else {
vErrors.push(err1525);
}
errors++;
}
var _valid165 = _errs1926 === errors;
valid477 = valid477 || _valid165;
const _errs1927 = errors;
if(data881 && typeof data881 == "object" && !Array.isArray(data881)){
for(const key226 in data881){
if(!(key226 === "enforcementLevel")){
const err1526 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key226}};
if(vErrors === null){
vErrors = [err1526];
}
else {
vErrors.push(err1526);
}
errors++;
}
}
if(data881.enforcementLevel !== undefined){
let data882 = data881.enforcementLevel;
if(!((((data882 === "advisory") || (data882 === "mandatory")) || (data882 === "remediate")) || (data882 === "disabled"))){
const err1527 = {instancePath:instancePath+"/protection-store-soft-delete/enforcementLevel",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1527];
}
else {
vErrors.push(err1527);
}
errors++;
}
}
}
else {
const err1528 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1528];
}
else {
vErrors.push(err1528);
}
errors++;
}
var _valid165 = _errs1927 === errors;
valid477 = valid477 || _valid165;
if(!valid477){
const err1529 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1529];
}
else {
vErrors.push(err1529);
}
errors++;
}
else {
errors = _errs1925;
if(vErrors !== null){
if(_errs1925){
vErrors.length = _errs1925;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-locked"] !== undefined){
let data883 = data["protection-vault-locked"];
const _errs1932 = errors;
let valid479 = false;
const _errs1933 = errors;
if(!((((data883 === "advisory") || (data883 === "mandatory")) || (data883 === "remediate")) || (data883 === "disabled"))){
const err1530 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1530];
}
else {
vErrors.push(err1530);
}
errors++;
}
var _valid166 = _errs1933 === errors;
valid479 = valid479 || _valid166;
const _errs1934 = errors;
if(data883 && typeof data883 == "object" && !Array.isArray(data883)){
for(const key227 in data883){
if(!(key227 === "enforcementLevel")){
const err1531 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key227}};
if(vErrors === null){
vErrors = [err1531];
}
else {
vErrors.push(err1531);
}
errors++;
}
}
if(data883.enforcementLevel !== undefined){
let data884 = data883.enforcementLevel;
if(!((((data884 === "advisory") || (data884 === "mandatory")) || (data884 === "remediate")) || (data884 === "disabled"))){
const err1532 = {instancePath:instancePath+"/protection-vault-locked/enforcementLevel",schemaPath:"#/properties/protection-vault-locked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1532];
}
else {
vErrors.push(err1532);
}
errors++;
}
}
}
else {
const err1533 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1533];
}
else {
vErrors.push(err1533);
}
errors++;
}
var _valid166 = _errs1934 === errors;
valid479 = valid479 || _valid166;
if(!valid479){
const err1534 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1534];
}
else {
vErrors.push(err1534);
}
errors++;
}
else {
errors = _errs1932;
if(vErrors !== null){
if(_errs1932){
vErrors.length = _errs1932;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-no-read-only-lock"] !== undefined){
let data885 = data["protection-no-read-only-lock"];
const _errs1939 = errors;
let valid481 = false;
const _errs1940 = errors;
if(!((((data885 === "advisory") || (data885 === "mandatory")) || (data885 === "remediate")) || (data885 === "disabled"))){
const err1535 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1535];
}
else {
vErrors.push(err1535);
}
errors++;
}
var _valid167 = _errs1940 === errors;
valid481 = valid481 || _valid167;
const _errs1941 = errors;
if(data885 && typeof data885 == "object" && !Array.isArray(data885)){
for(const key228 in data885){
if(!(key228 === "enforcementLevel")){
const err1536 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key228}};
if(vErrors === null){
vErrors = [err1536];
}
else {
vErrors.push(err1536);
}
errors++;
}
}
if(data885.enforcementLevel !== undefined){
let data886 = data885.enforcementLevel;
if(!((((data886 === "advisory") || (data886 === "mandatory")) || (data886 === "remediate")) || (data886 === "disabled"))){
const err1537 = {instancePath:instancePath+"/protection-no-read-only-lock/enforcementLevel",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1537];
}
else {
vErrors.push(err1537);
}
errors++;
}
}
}
else {
const err1538 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1538];
}
else {
vErrors.push(err1538);
}
errors++;
}
var _valid167 = _errs1941 === errors;
valid481 = valid481 || _valid167;
if(!valid481){
const err1539 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1539];
}
else {
vErrors.push(err1539);
}
errors++;
}
else {
errors = _errs1939;
if(vErrors !== null){
if(_errs1939){
vErrors.length = _errs1939;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-machine-backup"] !== undefined){
let data887 = data["protection-machine-backup"];
const _errs1946 = errors;
let valid483 = false;
const _errs1947 = errors;
if(!((((data887 === "advisory") || (data887 === "mandatory")) || (data887 === "remediate")) || (data887 === "disabled"))){
const err1540 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1540];
}
else {
vErrors.push(err1540);
}
errors++;
}
var _valid168 = _errs1947 === errors;
valid483 = valid483 || _valid168;
const _errs1948 = errors;
if(data887 && typeof data887 == "object" && !Array.isArray(data887)){
for(const key229 in data887){
if(!(key229 === "enforcementLevel")){
const err1541 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key229}};
if(vErrors === null){
vErrors = [err1541];
}
else {
vErrors.push(err1541);
}
errors++;
}
}
if(data887.enforcementLevel !== undefined){
let data888 = data887.enforcementLevel;
if(!((((data888 === "advisory") || (data888 === "mandatory")) || (data888 === "remediate")) || (data888 === "disabled"))){
const err1542 = {instancePath:instancePath+"/protection-machine-backup/enforcementLevel",schemaPath:"#/properties/protection-machine-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1542];
}
else {
vErrors.push(err1542);
}
errors++;
}
}
}
else {
const err1543 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1543];
}
else {
vErrors.push(err1543);
}
errors++;
}
var _valid168 = _errs1948 === errors;
valid483 = valid483 || _valid168;
if(!valid483){
const err1544 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1544];
}
else {
vErrors.push(err1544);
}
errors++;
}
else {
errors = _errs1946;
if(vErrors !== null){
if(_errs1946){
vErrors.length = _errs1946;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-required-tags"] !== undefined){
let data889 = data["tagging-required-tags"];
const _errs1953 = errors;
let valid485 = false;
const _errs1954 = errors;
if(!((((data889 === "advisory") || (data889 === "mandatory")) || (data889 === "remediate")) || (data889 === "disabled"))){
const err1545 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-required-tags"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1545];
}
else {
vErrors.push(err1545);
}
errors++;
}
var _valid169 = _errs1954 === errors;
valid485 = valid485 || _valid169;
const _errs1955 = errors;
if(data889 && typeof data889 == "object" && !Array.isArray(data889)){
for(const key230 in data889){
if(!(((key230 === "enforcementLevel") || (key230 === "requiredTags")) || (key230 === "everyResource"))){
const err1546 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key230}};
if(vErrors === null){
vErrors = [err1546];
}
else {
vErrors.push(err1546);
}
errors++;
}
}
if(data889.enforcementLevel !== undefined){
let data890 = data889.enforcementLevel;
if(!((((data890 === "advisory") || (data890 === "mandatory")) || (data890 === "remediate")) || (data890 === "disabled"))){
const err1547 = {instancePath:instancePath+"/tagging-required-tags/enforcementLevel",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-required-tags"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1547];
}
else {
vErrors.push(err1547);
}
errors++;
}
}
if(data889.requiredTags !== undefined){
let data891 = data889.requiredTags;
if(Array.isArray(data891)){
const len29 = data891.length;
for(let i53=0; i53<len29; i53++){
let data892 = data891[i53];
if(typeof data892 === "string"){
if(func6(data892) < 1){
const err1548 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i53,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1548];
}
else {
vErrors.push(err1548);
}
errors++;
}
}
else {
const err1549 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i53,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1549];
}
else {
vErrors.push(err1549);
}
errors++;
}
}
let i54 = data891.length;
let j24;
if(i54 > 1){
const indices18 = {};
for(;i54--;){
let item18 = data891[i54];
if(typeof item18 !== "string"){
continue;
}
if(typeof indices18[item18] == "number"){
j24 = indices18[item18];
const err1550 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i54, j: j24}};
if(vErrors === null){
vErrors = [err1550];
}
else {
vErrors.push(err1550);
}
errors++;
break;
}
indices18[item18] = i54;
}
}
}
else {
const err1551 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1551];
}
else {
vErrors.push(err1551);
}
errors++;
}
}
if(data889.everyResource !== undefined){
if(typeof data889.everyResource !== "boolean"){
const err1552 = {instancePath:instancePath+"/tagging-required-tags/everyResource",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1552];
}
else {
vErrors.push(err1552);
}
errors++;
}
}
}
else {
const err1553 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1553];
}
else {
vErrors.push(err1553);
}
errors++;
}
var _valid169 = _errs1955 === errors;
valid485 = valid485 || _valid169;
if(!valid485){
const err1554 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1554];
}
else {
vErrors.push(err1554);
}
errors++;
}
else {
errors = _errs1953;
if(vErrors !== null){
if(_errs1953){
vErrors.length = _errs1953;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-tag-limits"] !== undefined){
let data894 = data["tagging-tag-limits"];
const _errs1966 = errors;
let valid490 = false;
const _errs1967 = errors;
if(!((((data894 === "advisory") || (data894 === "mandatory")) || (data894 === "remediate")) || (data894 === "disabled"))){
const err1555 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-tag-limits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1555];
}
else {
vErrors.push(err1555);
}
errors++;
}
var _valid170 = _errs1967 === errors;
valid490 = valid490 || _valid170;
const _errs1968 = errors;
if(data894 && typeof data894 == "object" && !Array.isArray(data894)){
for(const key231 in data894){
if(!(key231 === "enforcementLevel")){
const err1556 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key231}};
if(vErrors === null){
vErrors = [err1556];
}
else {
vErrors.push(err1556);
}
errors++;
}
}
if(data894.enforcementLevel !== undefined){
let data895 = data894.enforcementLevel;
if(!((((data895 === "advisory") || (data895 === "mandatory")) || (data895 === "remediate")) || (data895 === "disabled"))){
const err1557 = {instancePath:instancePath+"/tagging-tag-limits/enforcementLevel",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-tag-limits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1557];
}
else {
vErrors.push(err1557);
}
errors++;
}
}
}
else {
const err1558 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1558];
}
else {
vErrors.push(err1558);
}
errors++;
}
var _valid170 = _errs1968 === errors;
valid490 = valid490 || _valid170;
if(!valid490){
const err1559 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1559];
}
else {
vErrors.push(err1559);
}
errors++;
}
else {
errors = _errs1966;
if(vErrors !== null){
if(_errs1966){
vErrors.length = _errs1966;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-region-known"] !== undefined){
let data896 = data["tagging-region-known"];
const _errs1973 = errors;
let valid492 = false;
const _errs1974 = errors;
if(!((((data896 === "advisory") || (data896 === "mandatory")) || (data896 === "remediate")) || (data896 === "disabled"))){
const err1560 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-region-known"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1560];
}
else {
vErrors.push(err1560);
}
errors++;
}
var _valid171 = _errs1974 === errors;
valid492 = valid492 || _valid171;
const _errs1975 = errors;
if(data896 && typeof data896 == "object" && !Array.isArray(data896)){
for(const key232 in data896){
if(!((key232 === "enforcementLevel") || (key232 === "otherRegions"))){
const err1561 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key232}};
if(vErrors === null){
vErrors = [err1561];
}
else {
vErrors.push(err1561);
}
errors++;
}
}
if(data896.enforcementLevel !== undefined){
let data897 = data896.enforcementLevel;
if(!((((data897 === "advisory") || (data897 === "mandatory")) || (data897 === "remediate")) || (data897 === "disabled"))){
const err1562 = {instancePath:instancePath+"/tagging-region-known/enforcementLevel",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-region-known"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1562];
}
else {
vErrors.push(err1562);
}
errors++;
}
}
if(data896.otherRegions !== undefined){
let data898 = data896.otherRegions;
if(Array.isArray(data898)){
const len30 = data898.length;
for(let i55=0; i55<len30; i55++){
let data899 = data898[i55];
if(typeof data899 === "string"){
if(func6(data899) < 1){
const err1563 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i55,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1563];
}
else {
vErrors.push(err1563);
}
errors++;
}
}
else {
const err1564 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i55,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1564];
}
else {
vErrors.push(err1564);
}
errors++;
}
}
let i56 = data898.length;
let j25;
if(i56 > 1){
const indices19 = {};
for(;i56--;){
let item19 = data898[i56];
if(typeof item19 !== "string"){
continue;
}
if(typeof indices19[item19] == "number"){
j25 = indices19[item19];
const err1565 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i56, j: j25}};
if(vErrors === null){
vErrors = [err1565];
}
else {
vErrors.push(err1565);
}
errors++;
break;
}
indices19[item19] = i56;
}
}
}
else {
const err1566 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1566];
}
else {
vErrors.push(err1566);
}
errors++;
}
}
}
else {
const err1567 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1567];
}
else {
vErrors.push(err1567);
}
errors++;
}
var _valid171 = _errs1975 === errors;
valid492 = valid492 || _valid171;
if(!valid492){
const err1568 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1568];
}
else {
vErrors.push(err1568);
}
errors++;
}
else {
errors = _errs1973;
if(vErrors !== null){
if(_errs1973){
vErrors.length = _errs1973;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-allowed-regions"] !== undefined){
let data900 = data["tagging-allowed-regions"];
const _errs1984 = errors;
let valid497 = false;
const _errs1985 = errors;
if(!((((data900 === "advisory") || (data900 === "mandatory")) || (data900 === "remediate")) || (data900 === "disabled"))){
const err1569 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-allowed-regions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1569];
}
else {
vErrors.push(err1569);
}
errors++;
}
var _valid172 = _errs1985 === errors;
valid497 = valid497 || _valid172;
const _errs1986 = errors;
if(data900 && typeof data900 == "object" && !Array.isArray(data900)){
for(const key233 in data900){
if(!((key233 === "enforcementLevel") || (key233 === "allowedRegions"))){
const err1570 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key233}};
if(vErrors === null){
vErrors = [err1570];
}
else {
vErrors.push(err1570);
}
errors++;
}
}
if(data900.enforcementLevel !== undefined){
let data901 = data900.enforcementLevel;
if(!((((data901 === "advisory") || (data901 === "mandatory")) || (data901 === "remediate")) || (data901 === "disabled"))){
const err1571 = {instancePath:instancePath+"/tagging-allowed-regions/enforcementLevel",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-allowed-regions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1571];
}
else {
vErrors.push(err1571);
}
errors++;
}
}
if(data900.allowedRegions !== undefined){
let data902 = data900.allowedRegions;
if(Array.isArray(data902)){
const len31 = data902.length;
for(let i57=0; i57<len31; i57++){
let data903 = data902[i57];
if(typeof data903 === "string"){
if(func6(data903) < 1){
const err1572 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i57,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1572];
}
else {
vErrors.push(err1572);
}
errors++;
}
}
else {
const err1573 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i57,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1573];
}
else {
vErrors.push(err1573);
}
errors++;
}
}
let i58 = data902.length;
let j26;
if(i58 > 1){
const indices20 = {};
for(;i58--;){
let item20 = data902[i58];
if(typeof item20 !== "string"){
continue;
}
if(typeof indices20[item20] == "number"){
j26 = indices20[item20];
const err1574 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i58, j: j26}};
if(vErrors === null){
vErrors = [err1574];
}
else {
vErrors.push(err1574);
}
errors++;
break;
}
indices20[item20] = i58;
}
}
}
else {
const err1575 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1575];
}
else {
vErrors.push(err1575);
}
errors++;
}
}
}
else {
const err1576 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1576];
}
else {
vErrors.push(err1576);
}
errors++;
}
var _valid172 = _errs1986 === errors;
valid497 = valid497 || _valid172;
if(!valid497){
const err1577 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1577];
}
else {
vErrors.push(err1577);
}
errors++;
}
else {
errors = _errs1984;
if(vErrors !== null){
if(_errs1984){
vErrors.length = _errs1984;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-one-way-doors"] !== undefined){
let data904 = data["lifecycle-one-way-doors"];
const _errs1995 = errors;
let valid502 = false;
const _errs1996 = errors;
if(!((((data904 === "advisory") || (data904 === "mandatory")) || (data904 === "remediate")) || (data904 === "disabled"))){
const err1578 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-one-way-doors"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1578];
}
else {
vErrors.push(err1578);
}
errors++;
}
var _valid173 = _errs1996 === errors;
valid502 = valid502 || _valid173;
const _errs1997 = errors;
if(data904 && typeof data904 == "object" && !Array.isArray(data904)){
for(const key234 in data904){
if(!(key234 === "enforcementLevel")){
const err1579 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key234}};
if(vErrors === null){
vErrors = [err1579];
}
else {
vErrors.push(err1579);
}
errors++;
}
}
if(data904.enforcementLevel !== undefined){
let data905 = data904.enforcementLevel;
if(!((((data905 === "advisory") || (data905 === "mandatory")) || (data905 === "remediate")) || (data905 === "disabled"))){
const err1580 = {instancePath:instancePath+"/lifecycle-one-way-doors/enforcementLevel",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-one-way-doors"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1580];
}
else {
vErrors.push(err1580);
}
errors++;
}
}
}
else {
const err1581 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1581];
}
else {
vErrors.push(err1581);
}
errors++;
}
var _valid173 = _errs1997 === errors;
valid502 = valid502 || _valid173;
if(!valid502){
const err1582 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1582];
}
else {
vErrors.push(err1582);
}
errors++;
}
else {
errors = _errs1995;
if(vErrors !== null){
if(_errs1995){
vErrors.length = _errs1995;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-size-lasts"] !== undefined){
let data906 = data["lifecycle-size-lasts"];
const _errs2002 = errors;
let valid504 = false;
const _errs2003 = errors;
if(!((((data906 === "advisory") || (data906 === "mandatory")) || (data906 === "remediate")) || (data906 === "disabled"))){
const err1583 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-size-lasts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1583];
}
else {
vErrors.push(err1583);
}
errors++;
}
var _valid174 = _errs2003 === errors;
valid504 = valid504 || _valid174;
const _errs2004 = errors;
if(data906 && typeof data906 == "object" && !Array.isArray(data906)){
for(const key235 in data906){
if(!((key235 === "enforcementLevel") || (key235 === "plannedYears"))){
const err1584 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key235}};
if(vErrors === null){
vErrors = [err1584];
}
else {
vErrors.push(err1584);
}
errors++;
}
}
if(data906.enforcementLevel !== undefined){
let data907 = data906.enforcementLevel;
if(!((((data907 === "advisory") || (data907 === "mandatory")) || (data907 === "remediate")) || (data907 === "disabled"))){
const err1585 = {instancePath:instancePath+"/lifecycle-size-lasts/enforcementLevel",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-size-lasts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1585];
}
else {
vErrors.push(err1585);
}
errors++;
}
}
if(data906.plannedYears !== undefined){
let data908 = data906.plannedYears;
if(!(((typeof data908 == "number") && (!(data908 % 1) && !isNaN(data908))) && (isFinite(data908)))){
const err1586 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1586];
}
else {
vErrors.push(err1586);
}
errors++;
}
if((typeof data908 == "number") && (isFinite(data908))){
if(data908 > 30 || isNaN(data908)){
const err1587 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1587];
}
else {
vErrors.push(err1587);
}
errors++;
}
if(data908 < 1 || isNaN(data908)){
const err1588 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1588];
}
else {
vErrors.push(err1588);
}
errors++;
}
}
}
}
else {
const err1589 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1589];
}
else {
vErrors.push(err1589);
}
errors++;
}
var _valid174 = _errs2004 === errors;
valid504 = valid504 || _valid174;
if(!valid504){
const err1590 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1590];
}
else {
vErrors.push(err1590);
}
errors++;
}
else {
errors = _errs2002;
if(vErrors !== null){
if(_errs2002){
vErrors.length = _errs2002;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-lasts"] !== undefined){
let data909 = data["lifecycle-os-disk-lasts"];
const _errs2011 = errors;
let valid506 = false;
const _errs2012 = errors;
if(!((((data909 === "advisory") || (data909 === "mandatory")) || (data909 === "remediate")) || (data909 === "disabled"))){
const err1591 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-lasts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1591];
}
else {
vErrors.push(err1591);
}
errors++;
}
var _valid175 = _errs2012 === errors;
valid506 = valid506 || _valid175;
const _errs2013 = errors;
if(data909 && typeof data909 == "object" && !Array.isArray(data909)){
for(const key236 in data909){
if(!((key236 === "enforcementLevel") || (key236 === "plannedYears"))){
const err1592 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key236}};
if(vErrors === null){
vErrors = [err1592];
}
else {
vErrors.push(err1592);
}
errors++;
}
}
if(data909.enforcementLevel !== undefined){
let data910 = data909.enforcementLevel;
if(!((((data910 === "advisory") || (data910 === "mandatory")) || (data910 === "remediate")) || (data910 === "disabled"))){
const err1593 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/enforcementLevel",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-lasts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1593];
}
else {
vErrors.push(err1593);
}
errors++;
}
}
if(data909.plannedYears !== undefined){
let data911 = data909.plannedYears;
if(!(((typeof data911 == "number") && (!(data911 % 1) && !isNaN(data911))) && (isFinite(data911)))){
const err1594 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1594];
}
else {
vErrors.push(err1594);
}
errors++;
}
if((typeof data911 == "number") && (isFinite(data911))){
if(data911 > 30 || isNaN(data911)){
const err1595 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1595];
}
else {
vErrors.push(err1595);
}
errors++;
}
if(data911 < 1 || isNaN(data911)){
const err1596 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1596];
}
else {
vErrors.push(err1596);
}
errors++;
}
}
}
}
else {
const err1597 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1597];
}
else {
vErrors.push(err1597);
}
errors++;
}
var _valid175 = _errs2013 === errors;
valid506 = valid506 || _valid175;
if(!valid506){
const err1598 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1598];
}
else {
vErrors.push(err1598);
}
errors++;
}
else {
errors = _errs2011;
if(vErrors !== null){
if(_errs2011){
vErrors.length = _errs2011;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-windows-supported"] !== undefined){
let data912 = data["lifecycle-windows-supported"];
const _errs2020 = errors;
let valid508 = false;
const _errs2021 = errors;
if(!((((data912 === "advisory") || (data912 === "mandatory")) || (data912 === "remediate")) || (data912 === "disabled"))){
const err1599 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-windows-supported"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1599];
}
else {
vErrors.push(err1599);
}
errors++;
}
var _valid176 = _errs2021 === errors;
valid508 = valid508 || _valid176;
const _errs2022 = errors;
if(data912 && typeof data912 == "object" && !Array.isArray(data912)){
for(const key237 in data912){
if(!((key237 === "enforcementLevel") || (key237 === "plannedYears"))){
const err1600 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key237}};
if(vErrors === null){
vErrors = [err1600];
}
else {
vErrors.push(err1600);
}
errors++;
}
}
if(data912.enforcementLevel !== undefined){
let data913 = data912.enforcementLevel;
if(!((((data913 === "advisory") || (data913 === "mandatory")) || (data913 === "remediate")) || (data913 === "disabled"))){
const err1601 = {instancePath:instancePath+"/lifecycle-windows-supported/enforcementLevel",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-windows-supported"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1601];
}
else {
vErrors.push(err1601);
}
errors++;
}
}
if(data912.plannedYears !== undefined){
let data914 = data912.plannedYears;
if(!(((typeof data914 == "number") && (!(data914 % 1) && !isNaN(data914))) && (isFinite(data914)))){
const err1602 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1602];
}
else {
vErrors.push(err1602);
}
errors++;
}
if((typeof data914 == "number") && (isFinite(data914))){
if(data914 > 30 || isNaN(data914)){
const err1603 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1603];
}
else {
vErrors.push(err1603);
}
errors++;
}
if(data914 < 1 || isNaN(data914)){
const err1604 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1604];
}
else {
vErrors.push(err1604);
}
errors++;
}
}
}
}
else {
const err1605 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1605];
}
else {
vErrors.push(err1605);
}
errors++;
}
var _valid176 = _errs2022 === errors;
valid508 = valid508 || _valid176;
if(!valid508){
const err1606 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1606];
}
else {
vErrors.push(err1606);
}
errors++;
}
else {
errors = _errs2020;
if(vErrors !== null){
if(_errs2020){
vErrors.length = _errs2020;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-encryption"] !== undefined){
let data915 = data["lifecycle-os-disk-encryption"];
const _errs2029 = errors;
let valid510 = false;
const _errs2030 = errors;
if(!((((data915 === "advisory") || (data915 === "mandatory")) || (data915 === "remediate")) || (data915 === "disabled"))){
const err1607 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-encryption"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1607];
}
else {
vErrors.push(err1607);
}
errors++;
}
var _valid177 = _errs2030 === errors;
valid510 = valid510 || _valid177;
const _errs2031 = errors;
if(data915 && typeof data915 == "object" && !Array.isArray(data915)){
for(const key238 in data915){
if(!((key238 === "enforcementLevel") || (key238 === "plannedYears"))){
const err1608 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key238}};
if(vErrors === null){
vErrors = [err1608];
}
else {
vErrors.push(err1608);
}
errors++;
}
}
if(data915.enforcementLevel !== undefined){
let data916 = data915.enforcementLevel;
if(!((((data916 === "advisory") || (data916 === "mandatory")) || (data916 === "remediate")) || (data916 === "disabled"))){
const err1609 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/enforcementLevel",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-encryption"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1609];
}
else {
vErrors.push(err1609);
}
errors++;
}
}
if(data915.plannedYears !== undefined){
let data917 = data915.plannedYears;
if(!(((typeof data917 == "number") && (!(data917 % 1) && !isNaN(data917))) && (isFinite(data917)))){
const err1610 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1610];
}
else {
vErrors.push(err1610);
}
errors++;
}
if((typeof data917 == "number") && (isFinite(data917))){
if(data917 > 30 || isNaN(data917)){
const err1611 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1611];
}
else {
vErrors.push(err1611);
}
errors++;
}
if(data917 < 1 || isNaN(data917)){
const err1612 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1612];
}
else {
vErrors.push(err1612);
}
errors++;
}
}
}
}
else {
const err1613 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1613];
}
else {
vErrors.push(err1613);
}
errors++;
}
var _valid177 = _errs2031 === errors;
valid510 = valid510 || _valid177;
if(!valid510){
const err1614 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1614];
}
else {
vErrors.push(err1614);
}
errors++;
}
else {
errors = _errs2029;
if(vErrors !== null){
if(_errs2029){
vErrors.length = _errs2029;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-no-preview-api"] !== undefined){
let data918 = data["lifecycle-no-preview-api"];
const _errs2038 = errors;
let valid512 = false;
const _errs2039 = errors;
if(!((((data918 === "advisory") || (data918 === "mandatory")) || (data918 === "remediate")) || (data918 === "disabled"))){
const err1615 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-no-preview-api"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1615];
}
else {
vErrors.push(err1615);
}
errors++;
}
var _valid178 = _errs2039 === errors;
valid512 = valid512 || _valid178;
const _errs2040 = errors;
if(data918 && typeof data918 == "object" && !Array.isArray(data918)){
for(const key239 in data918){
if(!(key239 === "enforcementLevel")){
const err1616 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key239}};
if(vErrors === null){
vErrors = [err1616];
}
else {
vErrors.push(err1616);
}
errors++;
}
}
if(data918.enforcementLevel !== undefined){
let data919 = data918.enforcementLevel;
if(!((((data919 === "advisory") || (data919 === "mandatory")) || (data919 === "remediate")) || (data919 === "disabled"))){
const err1617 = {instancePath:instancePath+"/lifecycle-no-preview-api/enforcementLevel",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-no-preview-api"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1617];
}
else {
vErrors.push(err1617);
}
errors++;
}
}
}
else {
const err1618 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1618];
}
else {
vErrors.push(err1618);
}
errors++;
}
var _valid178 = _errs2040 === errors;
valid512 = valid512 || _valid178;
if(!valid512){
const err1619 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1619];
}
else {
vErrors.push(err1619);
}
errors++;
}
else {
errors = _errs2038;
if(vErrors !== null){
if(_errs2038){
vErrors.length = _errs2038;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-current-modules"] !== undefined){
let data920 = data["lifecycle-current-modules"];
const _errs2045 = errors;
let valid514 = false;
const _errs2046 = errors;
if(!((((data920 === "advisory") || (data920 === "mandatory")) || (data920 === "remediate")) || (data920 === "disabled"))){
const err1620 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-current-modules"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1620];
}
else {
vErrors.push(err1620);
}
errors++;
}
var _valid179 = _errs2046 === errors;
valid514 = valid514 || _valid179;
const _errs2047 = errors;
if(data920 && typeof data920 == "object" && !Array.isArray(data920)){
for(const key240 in data920){
if(!(key240 === "enforcementLevel")){
const err1621 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key240}};
if(vErrors === null){
vErrors = [err1621];
}
else {
vErrors.push(err1621);
}
errors++;
}
}
if(data920.enforcementLevel !== undefined){
let data921 = data920.enforcementLevel;
if(!((((data921 === "advisory") || (data921 === "mandatory")) || (data921 === "remediate")) || (data921 === "disabled"))){
const err1622 = {instancePath:instancePath+"/lifecycle-current-modules/enforcementLevel",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-current-modules"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1622];
}
else {
vErrors.push(err1622);
}
errors++;
}
}
}
else {
const err1623 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1623];
}
else {
vErrors.push(err1623);
}
errors++;
}
var _valid179 = _errs2047 === errors;
valid514 = valid514 || _valid179;
if(!valid514){
const err1624 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1624];
}
else {
vErrors.push(err1624);
}
errors++;
}
else {
errors = _errs2045;
if(vErrors !== null){
if(_errs2045){
vErrors.length = _errs2045;
}
else {
vErrors = null;
}
}
}
}
if(data["types-arm-type"] !== undefined){
let data922 = data["types-arm-type"];
const _errs2052 = errors;
let valid516 = false;
const _errs2053 = errors;
if(!((((data922 === "advisory") || (data922 === "mandatory")) || (data922 === "remediate")) || (data922 === "disabled"))){
const err1625 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1625];
}
else {
vErrors.push(err1625);
}
errors++;
}
var _valid180 = _errs2053 === errors;
valid516 = valid516 || _valid180;
const _errs2054 = errors;
if(data922 && typeof data922 == "object" && !Array.isArray(data922)){
for(const key241 in data922){
if(!(key241 === "enforcementLevel")){
const err1626 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key241}};
if(vErrors === null){
vErrors = [err1626];
}
else {
vErrors.push(err1626);
}
errors++;
}
}
if(data922.enforcementLevel !== undefined){
let data923 = data922.enforcementLevel;
if(!((((data923 === "advisory") || (data923 === "mandatory")) || (data923 === "remediate")) || (data923 === "disabled"))){
const err1627 = {instancePath:instancePath+"/types-arm-type/enforcementLevel",schemaPath:"#/properties/types-arm-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1627];
}
else {
vErrors.push(err1627);
}
errors++;
}
}
}
else {
const err1628 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1628];
}
else {
vErrors.push(err1628);
}
errors++;
}
var _valid180 = _errs2054 === errors;
valid516 = valid516 || _valid180;
if(!valid516){
const err1629 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1629];
}
else {
vErrors.push(err1629);
}
errors++;
}
else {
errors = _errs2052;
if(vErrors !== null){
if(_errs2052){
vErrors.length = _errs2052;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1630 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1630];
}
else {
vErrors.push(err1630);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

