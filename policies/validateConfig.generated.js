// Generated from config.schema.json by scripts/generatePolicySchema.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"all":{"enum":["advisory","mandatory","remediate","disabled"]},"pack-settings":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"},"environmentTag":{"type":"string","minLength":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"}}}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","resource","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1},"resource":{"type":"string","minLength":1},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"reportUnknown":{"type":"boolean"},"servers":{"type":"object","additionalProperties":false,"properties":{"tag":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},"names":{"type":"array","items":{"type":"string","minLength":1}}}}}},"vault-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-region-of-servers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-allowed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}}]},"vault-cross-region-restore-needs-geo":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-needs-public-access":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-subscription-restore-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-hybrid-security-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-resource-guard":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-system-assigned-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-complete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off-with-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-job-failure-alerts-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-classic-alerts-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-for-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-private-endpoint-before-server":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoints-per-vault":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet-advised":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-dynamic-addresses":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zone-group":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones-linked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-explicit-way-out":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}}}}]},"network-server-subnet-private":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-required-endpoints-reachable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}},"vaultIsPrivate":{"type":"boolean"}}}]},"network-firewall-names-complete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"vaultIsPrivate":{"type":"boolean"}}}]},"network-sign-in-addresses":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-no-deny-above-allow":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedPrefixes":{"type":"array","items":{"type":"string"}},"domainControllers":{"type":"array","items":{"type":"string"}},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}},"vaultIsPrivate":{"type":"boolean"}}}]},"network-activation-reachable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-platform-address-open":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-default-route-leads-out":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-appliance-route-has-address":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-http-only-where-needed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"furtherHttpNames":{"type":"array","items":{"type":"string"}}}}]},"network-no-tls-inspection":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-routed-through-firewall":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-protected-machines-reachable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedPrefixes":{"type":"array","items":{"type":"string"}}}}]},"network-domain-controllers-reachable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"domainControllers":{"type":"array","items":{"type":"string"}}}}]},"network-client-recovery-port":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"clientPrefixes":{"type":"array","items":{"type":"string"}}}}]},"network-dns-servers-set":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-two-dns-servers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-interface-inherits-dns":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-management-ports-closed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-server-closed-to-internet":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-server-no-public-ip":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-server-has-security-group":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-consoles-only-from-administrators":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-lateral-traversal-restricted":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedPorts":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535}}}}]},"network-server-no-ip-forwarding":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-flow-logs":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-children-have-one-owner":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-rule-priorities-unique":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-own-rule-priorities-unique":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-service-tags-known":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-special-subnet-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-special-subnet-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-public-ip-standard-static":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"network-fqdn-rules-need-dns-proxy":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-release":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-image-with-desktop":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-source":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-azure-edition":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"acceptAzureEdition":{"type":"boolean"}}}]},"compute-full-size-image":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-size-known":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-size-minimum":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-standard-tier":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-allowed-sizes":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"compute-scsi-disks":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-nested-virtualization":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-image-generation":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-trusted-launch-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-trusted-launch":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-encryption-at-host-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-encryption-at-host":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-accelerated-networking-fits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-accelerated-networking":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-os-disk-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-premium-os-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"acceptStandardDisks":{"type":"boolean"}}}]},"compute-computer-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-machine-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-administrator-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-fixed-at-creation":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-no-other-applications":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-system-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-regular-priority":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-patch-mode":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-automatic-updates":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-scheduled-restarts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-patch-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"compute-hybrid-benefit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-has-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-count":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-own-resource":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-data-disk-detach-on-deletion":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-unique":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-lun-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-host-caching-none":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-managed-disks-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-not-shared":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-av2-pool-limits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-size-tested":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-pool-capacity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}}]},"storage-pool-capacity-floor":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}}]},"storage-os-disk-persistent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-os-disk-not-hdd":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-premium-disk-on-premium-size":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-zonal-disk-on-zonal-machine":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-ultra-disk-enabled":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-in-machine-zone":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-in-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-size-aligned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-disk-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-azure-disk-encryption":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-no-encryption-settings-on-data-disk":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-write-accelerator-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-https-only":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-tls12":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-public-blobs":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"storage-artifacts-no-shared-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-one-custom-script-extension":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics-dedicated":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-workspace-retention":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"retentionDaysMin":{"type":"integer","minimum":1}}}]},"monitoring-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-no-legacy-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-data-collection":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-alerts-reach-people":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-action-group-receivers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-antimalware-exclusions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-maintenance-assigned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-update-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-data-disks-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-passphrase-key-vault-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-server-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-group-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-catalogue-protected":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-versioning":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-store-soft-delete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-vault-locked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-no-read-only-lock":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"protection-machine-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"tagging-required-tags":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"everyResource":{"type":"boolean"}}}]},"tagging-tag-limits":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"tagging-region-known":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"tagging-allowed-regions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}]},"lifecycle-one-way-doors":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"lifecycle-size-lasts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-os-disk-lasts":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-windows-supported":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-os-disk-encryption":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}]},"lifecycle-no-preview-api":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"lifecycle-current-modules":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"types-arm-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]}},"$defs":{"levels":{"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"network-explicit-way-out":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-subnet-private":{"enum":["advisory","mandatory","remediate","disabled"]},"network-required-endpoints-reachable":{"enum":["advisory","mandatory","remediate","disabled"]},"network-firewall-names-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"network-sign-in-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"network-no-deny-above-allow":{"enum":["advisory","mandatory","remediate","disabled"]},"network-activation-reachable":{"enum":["advisory","mandatory","remediate","disabled"]},"network-platform-address-open":{"enum":["advisory","mandatory","remediate","disabled"]},"network-default-route-leads-out":{"enum":["advisory","mandatory","remediate","disabled"]},"network-appliance-route-has-address":{"enum":["advisory","mandatory","remediate","disabled"]},"network-http-only-where-needed":{"enum":["advisory","mandatory","remediate","disabled"]},"network-no-tls-inspection":{"enum":["advisory","mandatory","remediate","disabled"]},"network-routed-through-firewall":{"enum":["advisory","mandatory","remediate","disabled"]},"network-protected-machines-reachable":{"enum":["advisory","mandatory","remediate","disabled"]},"network-domain-controllers-reachable":{"enum":["advisory","mandatory","remediate","disabled"]},"network-client-recovery-port":{"enum":["advisory","mandatory","remediate","disabled"]},"network-dns-servers-set":{"enum":["advisory","mandatory","remediate","disabled"]},"network-two-dns-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"network-interface-inherits-dns":{"enum":["advisory","mandatory","remediate","disabled"]},"network-management-ports-closed":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-closed-to-internet":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-no-public-ip":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-has-security-group":{"enum":["advisory","mandatory","remediate","disabled"]},"network-consoles-only-from-administrators":{"enum":["advisory","mandatory","remediate","disabled"]},"network-lateral-traversal-restricted":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-no-ip-forwarding":{"enum":["advisory","mandatory","remediate","disabled"]},"network-flow-logs":{"enum":["advisory","mandatory","remediate","disabled"]},"network-children-have-one-owner":{"enum":["advisory","mandatory","remediate","disabled"]},"network-rule-priorities-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"network-own-rule-priorities-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"network-service-tags-known":{"enum":["advisory","mandatory","remediate","disabled"]},"network-special-subnet-name":{"enum":["advisory","mandatory","remediate","disabled"]},"network-special-subnet-size":{"enum":["advisory","mandatory","remediate","disabled"]},"network-public-ip-standard-static":{"enum":["advisory","mandatory","remediate","disabled"]},"network-fqdn-rules-need-dns-proxy":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-release":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-with-desktop":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-source":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-azure-edition":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-full-size-image":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-known":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-minimum":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-standard-tier":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-allowed-sizes":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scsi-disks":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-nested-virtualization":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-generation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-os-disk-size":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-premium-os-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-computer-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-machine-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-administrator-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-fixed-at-creation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-no-other-applications":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-system-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-regular-priority":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-mode":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-automatic-updates":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scheduled-restarts":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-hybrid-benefit":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-required-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-tag-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-region-known":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-allowed-regions":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-one-way-doors":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-size-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-windows-supported":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-no-preview-api":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-current-modules":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}},"parameters":{"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"network-explicit-way-out":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}}}},"network-required-endpoints-reachable":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}},"vaultIsPrivate":{"type":"boolean"}}},"network-firewall-names-complete":{"type":"object","additionalProperties":false,"properties":{"vaultIsPrivate":{"type":"boolean"}}},"network-no-deny-above-allow":{"type":"object","additionalProperties":false,"properties":{"protectedPrefixes":{"type":"array","items":{"type":"string"}},"domainControllers":{"type":"array","items":{"type":"string"}},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}},"vaultIsPrivate":{"type":"boolean"}}},"network-http-only-where-needed":{"type":"object","additionalProperties":false,"properties":{"furtherHttpNames":{"type":"array","items":{"type":"string"}}}},"network-protected-machines-reachable":{"type":"object","additionalProperties":false,"properties":{"protectedPrefixes":{"type":"array","items":{"type":"string"}}}},"network-domain-controllers-reachable":{"type":"object","additionalProperties":false,"properties":{"domainControllers":{"type":"array","items":{"type":"string"}}}},"network-client-recovery-port":{"type":"object","additionalProperties":false,"properties":{"clientPrefixes":{"type":"array","items":{"type":"string"}}}},"network-lateral-traversal-restricted":{"type":"object","additionalProperties":false,"properties":{"allowedPorts":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535}}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean"}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean"}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"everyResource":{"type":"boolean"}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"network-explicit-way-out":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-subnet-private":{"enum":["advisory","mandatory","remediate","disabled"]},"network-required-endpoints-reachable":{"enum":["advisory","mandatory","remediate","disabled"]},"network-firewall-names-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"network-sign-in-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"network-no-deny-above-allow":{"enum":["advisory","mandatory","remediate","disabled"]},"network-activation-reachable":{"enum":["advisory","mandatory","remediate","disabled"]},"network-platform-address-open":{"enum":["advisory","mandatory","remediate","disabled"]},"network-default-route-leads-out":{"enum":["advisory","mandatory","remediate","disabled"]},"network-appliance-route-has-address":{"enum":["advisory","mandatory","remediate","disabled"]},"network-http-only-where-needed":{"enum":["advisory","mandatory","remediate","disabled"]},"network-no-tls-inspection":{"enum":["advisory","mandatory","remediate","disabled"]},"network-routed-through-firewall":{"enum":["advisory","mandatory","remediate","disabled"]},"network-protected-machines-reachable":{"enum":["advisory","mandatory","remediate","disabled"]},"network-domain-controllers-reachable":{"enum":["advisory","mandatory","remediate","disabled"]},"network-client-recovery-port":{"enum":["advisory","mandatory","remediate","disabled"]},"network-dns-servers-set":{"enum":["advisory","mandatory","remediate","disabled"]},"network-two-dns-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"network-interface-inherits-dns":{"enum":["advisory","mandatory","remediate","disabled"]},"network-management-ports-closed":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-closed-to-internet":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-no-public-ip":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-has-security-group":{"enum":["advisory","mandatory","remediate","disabled"]},"network-consoles-only-from-administrators":{"enum":["advisory","mandatory","remediate","disabled"]},"network-lateral-traversal-restricted":{"enum":["advisory","mandatory","remediate","disabled"]},"network-server-no-ip-forwarding":{"enum":["advisory","mandatory","remediate","disabled"]},"network-flow-logs":{"enum":["advisory","mandatory","remediate","disabled"]},"network-children-have-one-owner":{"enum":["advisory","mandatory","remediate","disabled"]},"network-rule-priorities-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"network-own-rule-priorities-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"network-service-tags-known":{"enum":["advisory","mandatory","remediate","disabled"]},"network-special-subnet-name":{"enum":["advisory","mandatory","remediate","disabled"]},"network-special-subnet-size":{"enum":["advisory","mandatory","remediate","disabled"]},"network-public-ip-standard-static":{"enum":["advisory","mandatory","remediate","disabled"]},"network-fqdn-rules-need-dns-proxy":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-release":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-with-desktop":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-source":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-azure-edition":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-full-size-image":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-known":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-size-minimum":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-standard-tier":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-allowed-sizes":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scsi-disks":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-nested-virtualization":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-image-generation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-trusted-launch":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-encryption-at-host":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking-fits":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-accelerated-networking":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-os-disk-size":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-premium-os-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-computer-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-machine-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-administrator-name":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-fixed-at-creation":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-no-other-applications":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-system-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-regular-priority":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-mode":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-automatic-updates":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-scheduled-restarts":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-patch-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"compute-hybrid-benefit":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-has-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-count":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-own-resource":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-data-disk-detach-on-deletion":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-unique":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-lun-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-host-caching-none":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-managed-disks-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-not-shared":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-av2-pool-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-size-tested":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-pool-capacity-floor":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-persistent":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-type":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-os-disk-not-hdd":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-premium-disk-on-premium-size":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-zonal-disk-on-zonal-machine":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-ultra-disk-enabled":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-in-machine-zone":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-in-range":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-size-aligned":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-disk-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-azure-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-no-encryption-settings-on-data-disk":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-write-accelerator-off":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-https-only":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-tls12":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-public-blobs":{"enum":["advisory","mandatory","remediate","disabled"]},"storage-artifacts-no-shared-key":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-data-disks-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-passphrase-key-vault-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-server-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-group-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-catalogue-protected":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-versioning":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-store-soft-delete":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-vault-locked":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-no-read-only-lock":{"enum":["advisory","mandatory","remediate","disabled"]},"protection-machine-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-required-tags":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-tag-limits":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-region-known":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging-allowed-regions":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-one-way-doors":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-size-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-lasts":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-windows-supported":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-os-disk-encryption":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-no-preview-api":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle-current-modules":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"network-explicit-way-out":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}}}},"network-required-endpoints-reachable":{"type":"object","additionalProperties":false,"properties":{"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}},"vaultIsPrivate":{"type":"boolean"}}},"network-firewall-names-complete":{"type":"object","additionalProperties":false,"properties":{"vaultIsPrivate":{"type":"boolean"}}},"network-no-deny-above-allow":{"type":"object","additionalProperties":false,"properties":{"protectedPrefixes":{"type":"array","items":{"type":"string"}},"domainControllers":{"type":"array","items":{"type":"string"}},"proxies":{"type":"array","items":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}},"vaultIsPrivate":{"type":"boolean"}}},"network-http-only-where-needed":{"type":"object","additionalProperties":false,"properties":{"furtherHttpNames":{"type":"array","items":{"type":"string"}}}},"network-protected-machines-reachable":{"type":"object","additionalProperties":false,"properties":{"protectedPrefixes":{"type":"array","items":{"type":"string"}}}},"network-domain-controllers-reachable":{"type":"object","additionalProperties":false,"properties":{"domainControllers":{"type":"array","items":{"type":"string"}}}},"network-client-recovery-port":{"type":"object","additionalProperties":false,"properties":{"clientPrefixes":{"type":"array","items":{"type":"string"}}}},"network-lateral-traversal-restricted":{"type":"object","additionalProperties":false,"properties":{"allowedPorts":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535}}}},"compute-image-release":{"type":"object","additionalProperties":false,"properties":{"mabsVersions":{"type":"array","items":{"enum":["V3","V4"]},"minItems":1,"uniqueItems":true},"otherSkus":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-image-source":{"type":"object","additionalProperties":false,"properties":{"approvedImageIds":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-azure-edition":{"type":"object","additionalProperties":false,"properties":{"acceptAzureEdition":{"type":"boolean"}}},"compute-size-known":{"type":"object","additionalProperties":false,"properties":{"otherSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-allowed-sizes":{"type":"object","additionalProperties":false,"properties":{"allowedSizes":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"compute-premium-os-disk":{"type":"object","additionalProperties":false,"properties":{"acceptStandardDisks":{"type":"boolean"}}},"storage-pool-capacity":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"storage-pool-capacity-floor":{"type":"object","additionalProperties":false,"properties":{"protectedGiBByMachine":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}},"tagging-required-tags":{"type":"object","additionalProperties":false,"properties":{"requiredTags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"everyResource":{"type":"boolean"}}},"tagging-region-known":{"type":"object","additionalProperties":false,"properties":{"otherRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"tagging-allowed-regions":{"type":"object","additionalProperties":false,"properties":{"allowedRegions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"lifecycle-size-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-lasts":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-windows-supported":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}},"lifecycle-os-disk-encryption":{"type":"object","additionalProperties":false,"properties":{"plannedYears":{"type":"integer","minimum":1,"maximum":30}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const func6 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$", "u");
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

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
if(data4["network-explicit-way-out"] !== undefined){
let data38 = data4["network-explicit-way-out"];
if(!((((data38 === "advisory") || (data38 === "mandatory")) || (data38 === "remediate")) || (data38 === "disabled"))){
const err39 = {instancePath:instancePath+"/pack-settings/levels/network-explicit-way-out",schemaPath:"#/$defs/levels/properties/network-explicit-way-out/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-explicit-way-out"].enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4["network-server-subnet-private"] !== undefined){
let data39 = data4["network-server-subnet-private"];
if(!((((data39 === "advisory") || (data39 === "mandatory")) || (data39 === "remediate")) || (data39 === "disabled"))){
const err40 = {instancePath:instancePath+"/pack-settings/levels/network-server-subnet-private",schemaPath:"#/$defs/levels/properties/network-server-subnet-private/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-subnet-private"].enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data4["network-required-endpoints-reachable"] !== undefined){
let data40 = data4["network-required-endpoints-reachable"];
if(!((((data40 === "advisory") || (data40 === "mandatory")) || (data40 === "remediate")) || (data40 === "disabled"))){
const err41 = {instancePath:instancePath+"/pack-settings/levels/network-required-endpoints-reachable",schemaPath:"#/$defs/levels/properties/network-required-endpoints-reachable/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-required-endpoints-reachable"].enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data4["network-firewall-names-complete"] !== undefined){
let data41 = data4["network-firewall-names-complete"];
if(!((((data41 === "advisory") || (data41 === "mandatory")) || (data41 === "remediate")) || (data41 === "disabled"))){
const err42 = {instancePath:instancePath+"/pack-settings/levels/network-firewall-names-complete",schemaPath:"#/$defs/levels/properties/network-firewall-names-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-firewall-names-complete"].enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data4["network-sign-in-addresses"] !== undefined){
let data42 = data4["network-sign-in-addresses"];
if(!((((data42 === "advisory") || (data42 === "mandatory")) || (data42 === "remediate")) || (data42 === "disabled"))){
const err43 = {instancePath:instancePath+"/pack-settings/levels/network-sign-in-addresses",schemaPath:"#/$defs/levels/properties/network-sign-in-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-sign-in-addresses"].enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4["network-no-deny-above-allow"] !== undefined){
let data43 = data4["network-no-deny-above-allow"];
if(!((((data43 === "advisory") || (data43 === "mandatory")) || (data43 === "remediate")) || (data43 === "disabled"))){
const err44 = {instancePath:instancePath+"/pack-settings/levels/network-no-deny-above-allow",schemaPath:"#/$defs/levels/properties/network-no-deny-above-allow/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-no-deny-above-allow"].enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data4["network-activation-reachable"] !== undefined){
let data44 = data4["network-activation-reachable"];
if(!((((data44 === "advisory") || (data44 === "mandatory")) || (data44 === "remediate")) || (data44 === "disabled"))){
const err45 = {instancePath:instancePath+"/pack-settings/levels/network-activation-reachable",schemaPath:"#/$defs/levels/properties/network-activation-reachable/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-activation-reachable"].enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4["network-platform-address-open"] !== undefined){
let data45 = data4["network-platform-address-open"];
if(!((((data45 === "advisory") || (data45 === "mandatory")) || (data45 === "remediate")) || (data45 === "disabled"))){
const err46 = {instancePath:instancePath+"/pack-settings/levels/network-platform-address-open",schemaPath:"#/$defs/levels/properties/network-platform-address-open/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-platform-address-open"].enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data4["network-default-route-leads-out"] !== undefined){
let data46 = data4["network-default-route-leads-out"];
if(!((((data46 === "advisory") || (data46 === "mandatory")) || (data46 === "remediate")) || (data46 === "disabled"))){
const err47 = {instancePath:instancePath+"/pack-settings/levels/network-default-route-leads-out",schemaPath:"#/$defs/levels/properties/network-default-route-leads-out/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-default-route-leads-out"].enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data4["network-appliance-route-has-address"] !== undefined){
let data47 = data4["network-appliance-route-has-address"];
if(!((((data47 === "advisory") || (data47 === "mandatory")) || (data47 === "remediate")) || (data47 === "disabled"))){
const err48 = {instancePath:instancePath+"/pack-settings/levels/network-appliance-route-has-address",schemaPath:"#/$defs/levels/properties/network-appliance-route-has-address/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-appliance-route-has-address"].enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data4["network-http-only-where-needed"] !== undefined){
let data48 = data4["network-http-only-where-needed"];
if(!((((data48 === "advisory") || (data48 === "mandatory")) || (data48 === "remediate")) || (data48 === "disabled"))){
const err49 = {instancePath:instancePath+"/pack-settings/levels/network-http-only-where-needed",schemaPath:"#/$defs/levels/properties/network-http-only-where-needed/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-http-only-where-needed"].enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data4["network-no-tls-inspection"] !== undefined){
let data49 = data4["network-no-tls-inspection"];
if(!((((data49 === "advisory") || (data49 === "mandatory")) || (data49 === "remediate")) || (data49 === "disabled"))){
const err50 = {instancePath:instancePath+"/pack-settings/levels/network-no-tls-inspection",schemaPath:"#/$defs/levels/properties/network-no-tls-inspection/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-no-tls-inspection"].enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data4["network-routed-through-firewall"] !== undefined){
let data50 = data4["network-routed-through-firewall"];
if(!((((data50 === "advisory") || (data50 === "mandatory")) || (data50 === "remediate")) || (data50 === "disabled"))){
const err51 = {instancePath:instancePath+"/pack-settings/levels/network-routed-through-firewall",schemaPath:"#/$defs/levels/properties/network-routed-through-firewall/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-routed-through-firewall"].enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data4["network-protected-machines-reachable"] !== undefined){
let data51 = data4["network-protected-machines-reachable"];
if(!((((data51 === "advisory") || (data51 === "mandatory")) || (data51 === "remediate")) || (data51 === "disabled"))){
const err52 = {instancePath:instancePath+"/pack-settings/levels/network-protected-machines-reachable",schemaPath:"#/$defs/levels/properties/network-protected-machines-reachable/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-protected-machines-reachable"].enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data4["network-domain-controllers-reachable"] !== undefined){
let data52 = data4["network-domain-controllers-reachable"];
if(!((((data52 === "advisory") || (data52 === "mandatory")) || (data52 === "remediate")) || (data52 === "disabled"))){
const err53 = {instancePath:instancePath+"/pack-settings/levels/network-domain-controllers-reachable",schemaPath:"#/$defs/levels/properties/network-domain-controllers-reachable/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-domain-controllers-reachable"].enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data4["network-client-recovery-port"] !== undefined){
let data53 = data4["network-client-recovery-port"];
if(!((((data53 === "advisory") || (data53 === "mandatory")) || (data53 === "remediate")) || (data53 === "disabled"))){
const err54 = {instancePath:instancePath+"/pack-settings/levels/network-client-recovery-port",schemaPath:"#/$defs/levels/properties/network-client-recovery-port/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-client-recovery-port"].enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data4["network-dns-servers-set"] !== undefined){
let data54 = data4["network-dns-servers-set"];
if(!((((data54 === "advisory") || (data54 === "mandatory")) || (data54 === "remediate")) || (data54 === "disabled"))){
const err55 = {instancePath:instancePath+"/pack-settings/levels/network-dns-servers-set",schemaPath:"#/$defs/levels/properties/network-dns-servers-set/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-dns-servers-set"].enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data4["network-two-dns-servers"] !== undefined){
let data55 = data4["network-two-dns-servers"];
if(!((((data55 === "advisory") || (data55 === "mandatory")) || (data55 === "remediate")) || (data55 === "disabled"))){
const err56 = {instancePath:instancePath+"/pack-settings/levels/network-two-dns-servers",schemaPath:"#/$defs/levels/properties/network-two-dns-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-two-dns-servers"].enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data4["network-interface-inherits-dns"] !== undefined){
let data56 = data4["network-interface-inherits-dns"];
if(!((((data56 === "advisory") || (data56 === "mandatory")) || (data56 === "remediate")) || (data56 === "disabled"))){
const err57 = {instancePath:instancePath+"/pack-settings/levels/network-interface-inherits-dns",schemaPath:"#/$defs/levels/properties/network-interface-inherits-dns/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-interface-inherits-dns"].enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data4["network-management-ports-closed"] !== undefined){
let data57 = data4["network-management-ports-closed"];
if(!((((data57 === "advisory") || (data57 === "mandatory")) || (data57 === "remediate")) || (data57 === "disabled"))){
const err58 = {instancePath:instancePath+"/pack-settings/levels/network-management-ports-closed",schemaPath:"#/$defs/levels/properties/network-management-ports-closed/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-management-ports-closed"].enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data4["network-server-closed-to-internet"] !== undefined){
let data58 = data4["network-server-closed-to-internet"];
if(!((((data58 === "advisory") || (data58 === "mandatory")) || (data58 === "remediate")) || (data58 === "disabled"))){
const err59 = {instancePath:instancePath+"/pack-settings/levels/network-server-closed-to-internet",schemaPath:"#/$defs/levels/properties/network-server-closed-to-internet/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-closed-to-internet"].enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data4["network-server-no-public-ip"] !== undefined){
let data59 = data4["network-server-no-public-ip"];
if(!((((data59 === "advisory") || (data59 === "mandatory")) || (data59 === "remediate")) || (data59 === "disabled"))){
const err60 = {instancePath:instancePath+"/pack-settings/levels/network-server-no-public-ip",schemaPath:"#/$defs/levels/properties/network-server-no-public-ip/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-no-public-ip"].enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data4["network-server-has-security-group"] !== undefined){
let data60 = data4["network-server-has-security-group"];
if(!((((data60 === "advisory") || (data60 === "mandatory")) || (data60 === "remediate")) || (data60 === "disabled"))){
const err61 = {instancePath:instancePath+"/pack-settings/levels/network-server-has-security-group",schemaPath:"#/$defs/levels/properties/network-server-has-security-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-has-security-group"].enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data4["network-consoles-only-from-administrators"] !== undefined){
let data61 = data4["network-consoles-only-from-administrators"];
if(!((((data61 === "advisory") || (data61 === "mandatory")) || (data61 === "remediate")) || (data61 === "disabled"))){
const err62 = {instancePath:instancePath+"/pack-settings/levels/network-consoles-only-from-administrators",schemaPath:"#/$defs/levels/properties/network-consoles-only-from-administrators/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-consoles-only-from-administrators"].enum}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data4["network-lateral-traversal-restricted"] !== undefined){
let data62 = data4["network-lateral-traversal-restricted"];
if(!((((data62 === "advisory") || (data62 === "mandatory")) || (data62 === "remediate")) || (data62 === "disabled"))){
const err63 = {instancePath:instancePath+"/pack-settings/levels/network-lateral-traversal-restricted",schemaPath:"#/$defs/levels/properties/network-lateral-traversal-restricted/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-lateral-traversal-restricted"].enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data4["network-server-no-ip-forwarding"] !== undefined){
let data63 = data4["network-server-no-ip-forwarding"];
if(!((((data63 === "advisory") || (data63 === "mandatory")) || (data63 === "remediate")) || (data63 === "disabled"))){
const err64 = {instancePath:instancePath+"/pack-settings/levels/network-server-no-ip-forwarding",schemaPath:"#/$defs/levels/properties/network-server-no-ip-forwarding/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-no-ip-forwarding"].enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data4["network-flow-logs"] !== undefined){
let data64 = data4["network-flow-logs"];
if(!((((data64 === "advisory") || (data64 === "mandatory")) || (data64 === "remediate")) || (data64 === "disabled"))){
const err65 = {instancePath:instancePath+"/pack-settings/levels/network-flow-logs",schemaPath:"#/$defs/levels/properties/network-flow-logs/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-flow-logs"].enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data4["network-children-have-one-owner"] !== undefined){
let data65 = data4["network-children-have-one-owner"];
if(!((((data65 === "advisory") || (data65 === "mandatory")) || (data65 === "remediate")) || (data65 === "disabled"))){
const err66 = {instancePath:instancePath+"/pack-settings/levels/network-children-have-one-owner",schemaPath:"#/$defs/levels/properties/network-children-have-one-owner/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-children-have-one-owner"].enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data4["network-rule-priorities-unique"] !== undefined){
let data66 = data4["network-rule-priorities-unique"];
if(!((((data66 === "advisory") || (data66 === "mandatory")) || (data66 === "remediate")) || (data66 === "disabled"))){
const err67 = {instancePath:instancePath+"/pack-settings/levels/network-rule-priorities-unique",schemaPath:"#/$defs/levels/properties/network-rule-priorities-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-rule-priorities-unique"].enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data4["network-own-rule-priorities-unique"] !== undefined){
let data67 = data4["network-own-rule-priorities-unique"];
if(!((((data67 === "advisory") || (data67 === "mandatory")) || (data67 === "remediate")) || (data67 === "disabled"))){
const err68 = {instancePath:instancePath+"/pack-settings/levels/network-own-rule-priorities-unique",schemaPath:"#/$defs/levels/properties/network-own-rule-priorities-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-own-rule-priorities-unique"].enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data4["network-service-tags-known"] !== undefined){
let data68 = data4["network-service-tags-known"];
if(!((((data68 === "advisory") || (data68 === "mandatory")) || (data68 === "remediate")) || (data68 === "disabled"))){
const err69 = {instancePath:instancePath+"/pack-settings/levels/network-service-tags-known",schemaPath:"#/$defs/levels/properties/network-service-tags-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-service-tags-known"].enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data4["network-special-subnet-name"] !== undefined){
let data69 = data4["network-special-subnet-name"];
if(!((((data69 === "advisory") || (data69 === "mandatory")) || (data69 === "remediate")) || (data69 === "disabled"))){
const err70 = {instancePath:instancePath+"/pack-settings/levels/network-special-subnet-name",schemaPath:"#/$defs/levels/properties/network-special-subnet-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-special-subnet-name"].enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data4["network-special-subnet-size"] !== undefined){
let data70 = data4["network-special-subnet-size"];
if(!((((data70 === "advisory") || (data70 === "mandatory")) || (data70 === "remediate")) || (data70 === "disabled"))){
const err71 = {instancePath:instancePath+"/pack-settings/levels/network-special-subnet-size",schemaPath:"#/$defs/levels/properties/network-special-subnet-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-special-subnet-size"].enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data4["network-public-ip-standard-static"] !== undefined){
let data71 = data4["network-public-ip-standard-static"];
if(!((((data71 === "advisory") || (data71 === "mandatory")) || (data71 === "remediate")) || (data71 === "disabled"))){
const err72 = {instancePath:instancePath+"/pack-settings/levels/network-public-ip-standard-static",schemaPath:"#/$defs/levels/properties/network-public-ip-standard-static/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-public-ip-standard-static"].enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data4["network-fqdn-rules-need-dns-proxy"] !== undefined){
let data72 = data4["network-fqdn-rules-need-dns-proxy"];
if(!((((data72 === "advisory") || (data72 === "mandatory")) || (data72 === "remediate")) || (data72 === "disabled"))){
const err73 = {instancePath:instancePath+"/pack-settings/levels/network-fqdn-rules-need-dns-proxy",schemaPath:"#/$defs/levels/properties/network-fqdn-rules-need-dns-proxy/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-fqdn-rules-need-dns-proxy"].enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data4["compute-image-release"] !== undefined){
let data73 = data4["compute-image-release"];
if(!((((data73 === "advisory") || (data73 === "mandatory")) || (data73 === "remediate")) || (data73 === "disabled"))){
const err74 = {instancePath:instancePath+"/pack-settings/levels/compute-image-release",schemaPath:"#/$defs/levels/properties/compute-image-release/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-release"].enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data4["compute-image-with-desktop"] !== undefined){
let data74 = data4["compute-image-with-desktop"];
if(!((((data74 === "advisory") || (data74 === "mandatory")) || (data74 === "remediate")) || (data74 === "disabled"))){
const err75 = {instancePath:instancePath+"/pack-settings/levels/compute-image-with-desktop",schemaPath:"#/$defs/levels/properties/compute-image-with-desktop/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-with-desktop"].enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data4["compute-image-source"] !== undefined){
let data75 = data4["compute-image-source"];
if(!((((data75 === "advisory") || (data75 === "mandatory")) || (data75 === "remediate")) || (data75 === "disabled"))){
const err76 = {instancePath:instancePath+"/pack-settings/levels/compute-image-source",schemaPath:"#/$defs/levels/properties/compute-image-source/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-source"].enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data4["compute-azure-edition"] !== undefined){
let data76 = data4["compute-azure-edition"];
if(!((((data76 === "advisory") || (data76 === "mandatory")) || (data76 === "remediate")) || (data76 === "disabled"))){
const err77 = {instancePath:instancePath+"/pack-settings/levels/compute-azure-edition",schemaPath:"#/$defs/levels/properties/compute-azure-edition/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-azure-edition"].enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data4["compute-full-size-image"] !== undefined){
let data77 = data4["compute-full-size-image"];
if(!((((data77 === "advisory") || (data77 === "mandatory")) || (data77 === "remediate")) || (data77 === "disabled"))){
const err78 = {instancePath:instancePath+"/pack-settings/levels/compute-full-size-image",schemaPath:"#/$defs/levels/properties/compute-full-size-image/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-full-size-image"].enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data4["compute-size-known"] !== undefined){
let data78 = data4["compute-size-known"];
if(!((((data78 === "advisory") || (data78 === "mandatory")) || (data78 === "remediate")) || (data78 === "disabled"))){
const err79 = {instancePath:instancePath+"/pack-settings/levels/compute-size-known",schemaPath:"#/$defs/levels/properties/compute-size-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-known"].enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data4["compute-size-minimum"] !== undefined){
let data79 = data4["compute-size-minimum"];
if(!((((data79 === "advisory") || (data79 === "mandatory")) || (data79 === "remediate")) || (data79 === "disabled"))){
const err80 = {instancePath:instancePath+"/pack-settings/levels/compute-size-minimum",schemaPath:"#/$defs/levels/properties/compute-size-minimum/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-minimum"].enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data4["compute-standard-tier"] !== undefined){
let data80 = data4["compute-standard-tier"];
if(!((((data80 === "advisory") || (data80 === "mandatory")) || (data80 === "remediate")) || (data80 === "disabled"))){
const err81 = {instancePath:instancePath+"/pack-settings/levels/compute-standard-tier",schemaPath:"#/$defs/levels/properties/compute-standard-tier/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-standard-tier"].enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data4["compute-allowed-sizes"] !== undefined){
let data81 = data4["compute-allowed-sizes"];
if(!((((data81 === "advisory") || (data81 === "mandatory")) || (data81 === "remediate")) || (data81 === "disabled"))){
const err82 = {instancePath:instancePath+"/pack-settings/levels/compute-allowed-sizes",schemaPath:"#/$defs/levels/properties/compute-allowed-sizes/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-allowed-sizes"].enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data4["compute-scsi-disks"] !== undefined){
let data82 = data4["compute-scsi-disks"];
if(!((((data82 === "advisory") || (data82 === "mandatory")) || (data82 === "remediate")) || (data82 === "disabled"))){
const err83 = {instancePath:instancePath+"/pack-settings/levels/compute-scsi-disks",schemaPath:"#/$defs/levels/properties/compute-scsi-disks/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scsi-disks"].enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data4["compute-nested-virtualization"] !== undefined){
let data83 = data4["compute-nested-virtualization"];
if(!((((data83 === "advisory") || (data83 === "mandatory")) || (data83 === "remediate")) || (data83 === "disabled"))){
const err84 = {instancePath:instancePath+"/pack-settings/levels/compute-nested-virtualization",schemaPath:"#/$defs/levels/properties/compute-nested-virtualization/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-nested-virtualization"].enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data4["compute-image-generation"] !== undefined){
let data84 = data4["compute-image-generation"];
if(!((((data84 === "advisory") || (data84 === "mandatory")) || (data84 === "remediate")) || (data84 === "disabled"))){
const err85 = {instancePath:instancePath+"/pack-settings/levels/compute-image-generation",schemaPath:"#/$defs/levels/properties/compute-image-generation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-generation"].enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data4["compute-trusted-launch-fits"] !== undefined){
let data85 = data4["compute-trusted-launch-fits"];
if(!((((data85 === "advisory") || (data85 === "mandatory")) || (data85 === "remediate")) || (data85 === "disabled"))){
const err86 = {instancePath:instancePath+"/pack-settings/levels/compute-trusted-launch-fits",schemaPath:"#/$defs/levels/properties/compute-trusted-launch-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch-fits"].enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data4["compute-trusted-launch"] !== undefined){
let data86 = data4["compute-trusted-launch"];
if(!((((data86 === "advisory") || (data86 === "mandatory")) || (data86 === "remediate")) || (data86 === "disabled"))){
const err87 = {instancePath:instancePath+"/pack-settings/levels/compute-trusted-launch",schemaPath:"#/$defs/levels/properties/compute-trusted-launch/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch"].enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data4["compute-encryption-at-host-fits"] !== undefined){
let data87 = data4["compute-encryption-at-host-fits"];
if(!((((data87 === "advisory") || (data87 === "mandatory")) || (data87 === "remediate")) || (data87 === "disabled"))){
const err88 = {instancePath:instancePath+"/pack-settings/levels/compute-encryption-at-host-fits",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host-fits"].enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data4["compute-encryption-at-host"] !== undefined){
let data88 = data4["compute-encryption-at-host"];
if(!((((data88 === "advisory") || (data88 === "mandatory")) || (data88 === "remediate")) || (data88 === "disabled"))){
const err89 = {instancePath:instancePath+"/pack-settings/levels/compute-encryption-at-host",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host"].enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data4["compute-accelerated-networking-fits"] !== undefined){
let data89 = data4["compute-accelerated-networking-fits"];
if(!((((data89 === "advisory") || (data89 === "mandatory")) || (data89 === "remediate")) || (data89 === "disabled"))){
const err90 = {instancePath:instancePath+"/pack-settings/levels/compute-accelerated-networking-fits",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking-fits"].enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data4["compute-accelerated-networking"] !== undefined){
let data90 = data4["compute-accelerated-networking"];
if(!((((data90 === "advisory") || (data90 === "mandatory")) || (data90 === "remediate")) || (data90 === "disabled"))){
const err91 = {instancePath:instancePath+"/pack-settings/levels/compute-accelerated-networking",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking"].enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data4["compute-os-disk-size"] !== undefined){
let data91 = data4["compute-os-disk-size"];
if(!((((data91 === "advisory") || (data91 === "mandatory")) || (data91 === "remediate")) || (data91 === "disabled"))){
const err92 = {instancePath:instancePath+"/pack-settings/levels/compute-os-disk-size",schemaPath:"#/$defs/levels/properties/compute-os-disk-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-os-disk-size"].enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data4["compute-premium-os-disk"] !== undefined){
let data92 = data4["compute-premium-os-disk"];
if(!((((data92 === "advisory") || (data92 === "mandatory")) || (data92 === "remediate")) || (data92 === "disabled"))){
const err93 = {instancePath:instancePath+"/pack-settings/levels/compute-premium-os-disk",schemaPath:"#/$defs/levels/properties/compute-premium-os-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-premium-os-disk"].enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data4["compute-computer-name"] !== undefined){
let data93 = data4["compute-computer-name"];
if(!((((data93 === "advisory") || (data93 === "mandatory")) || (data93 === "remediate")) || (data93 === "disabled"))){
const err94 = {instancePath:instancePath+"/pack-settings/levels/compute-computer-name",schemaPath:"#/$defs/levels/properties/compute-computer-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-computer-name"].enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data4["compute-machine-name"] !== undefined){
let data94 = data4["compute-machine-name"];
if(!((((data94 === "advisory") || (data94 === "mandatory")) || (data94 === "remediate")) || (data94 === "disabled"))){
const err95 = {instancePath:instancePath+"/pack-settings/levels/compute-machine-name",schemaPath:"#/$defs/levels/properties/compute-machine-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-machine-name"].enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data4["compute-administrator-name"] !== undefined){
let data95 = data4["compute-administrator-name"];
if(!((((data95 === "advisory") || (data95 === "mandatory")) || (data95 === "remediate")) || (data95 === "disabled"))){
const err96 = {instancePath:instancePath+"/pack-settings/levels/compute-administrator-name",schemaPath:"#/$defs/levels/properties/compute-administrator-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-administrator-name"].enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data4["compute-fixed-at-creation"] !== undefined){
let data96 = data4["compute-fixed-at-creation"];
if(!((((data96 === "advisory") || (data96 === "mandatory")) || (data96 === "remediate")) || (data96 === "disabled"))){
const err97 = {instancePath:instancePath+"/pack-settings/levels/compute-fixed-at-creation",schemaPath:"#/$defs/levels/properties/compute-fixed-at-creation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-fixed-at-creation"].enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data4["compute-no-other-applications"] !== undefined){
let data97 = data4["compute-no-other-applications"];
if(!((((data97 === "advisory") || (data97 === "mandatory")) || (data97 === "remediate")) || (data97 === "disabled"))){
const err98 = {instancePath:instancePath+"/pack-settings/levels/compute-no-other-applications",schemaPath:"#/$defs/levels/properties/compute-no-other-applications/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-no-other-applications"].enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data4["compute-system-identity"] !== undefined){
let data98 = data4["compute-system-identity"];
if(!((((data98 === "advisory") || (data98 === "mandatory")) || (data98 === "remediate")) || (data98 === "disabled"))){
const err99 = {instancePath:instancePath+"/pack-settings/levels/compute-system-identity",schemaPath:"#/$defs/levels/properties/compute-system-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-system-identity"].enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data4["compute-regular-priority"] !== undefined){
let data99 = data4["compute-regular-priority"];
if(!((((data99 === "advisory") || (data99 === "mandatory")) || (data99 === "remediate")) || (data99 === "disabled"))){
const err100 = {instancePath:instancePath+"/pack-settings/levels/compute-regular-priority",schemaPath:"#/$defs/levels/properties/compute-regular-priority/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-regular-priority"].enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data4["compute-patch-mode"] !== undefined){
let data100 = data4["compute-patch-mode"];
if(!((((data100 === "advisory") || (data100 === "mandatory")) || (data100 === "remediate")) || (data100 === "disabled"))){
const err101 = {instancePath:instancePath+"/pack-settings/levels/compute-patch-mode",schemaPath:"#/$defs/levels/properties/compute-patch-mode/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-mode"].enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data4["compute-automatic-updates"] !== undefined){
let data101 = data4["compute-automatic-updates"];
if(!((((data101 === "advisory") || (data101 === "mandatory")) || (data101 === "remediate")) || (data101 === "disabled"))){
const err102 = {instancePath:instancePath+"/pack-settings/levels/compute-automatic-updates",schemaPath:"#/$defs/levels/properties/compute-automatic-updates/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-automatic-updates"].enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data4["compute-scheduled-restarts"] !== undefined){
let data102 = data4["compute-scheduled-restarts"];
if(!((((data102 === "advisory") || (data102 === "mandatory")) || (data102 === "remediate")) || (data102 === "disabled"))){
const err103 = {instancePath:instancePath+"/pack-settings/levels/compute-scheduled-restarts",schemaPath:"#/$defs/levels/properties/compute-scheduled-restarts/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scheduled-restarts"].enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data4["compute-patch-assessment"] !== undefined){
let data103 = data4["compute-patch-assessment"];
if(!((((data103 === "advisory") || (data103 === "mandatory")) || (data103 === "remediate")) || (data103 === "disabled"))){
const err104 = {instancePath:instancePath+"/pack-settings/levels/compute-patch-assessment",schemaPath:"#/$defs/levels/properties/compute-patch-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-assessment"].enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data4["compute-hybrid-benefit"] !== undefined){
let data104 = data4["compute-hybrid-benefit"];
if(!((((data104 === "advisory") || (data104 === "mandatory")) || (data104 === "remediate")) || (data104 === "disabled"))){
const err105 = {instancePath:instancePath+"/pack-settings/levels/compute-hybrid-benefit",schemaPath:"#/$defs/levels/properties/compute-hybrid-benefit/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-hybrid-benefit"].enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data4["storage-pool-has-data-disk"] !== undefined){
let data105 = data4["storage-pool-has-data-disk"];
if(!((((data105 === "advisory") || (data105 === "mandatory")) || (data105 === "remediate")) || (data105 === "disabled"))){
const err106 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-has-data-disk",schemaPath:"#/$defs/levels/properties/storage-pool-has-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-has-data-disk"].enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data4["storage-data-disk-count"] !== undefined){
let data106 = data4["storage-data-disk-count"];
if(!((((data106 === "advisory") || (data106 === "mandatory")) || (data106 === "remediate")) || (data106 === "disabled"))){
const err107 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-count",schemaPath:"#/$defs/levels/properties/storage-data-disk-count/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-count"].enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data4["storage-data-disk-own-resource"] !== undefined){
let data107 = data4["storage-data-disk-own-resource"];
if(!((((data107 === "advisory") || (data107 === "mandatory")) || (data107 === "remediate")) || (data107 === "disabled"))){
const err108 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-own-resource",schemaPath:"#/$defs/levels/properties/storage-data-disk-own-resource/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-own-resource"].enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data4["storage-data-disk-detach-on-deletion"] !== undefined){
let data108 = data4["storage-data-disk-detach-on-deletion"];
if(!((((data108 === "advisory") || (data108 === "mandatory")) || (data108 === "remediate")) || (data108 === "disabled"))){
const err109 = {instancePath:instancePath+"/pack-settings/levels/storage-data-disk-detach-on-deletion",schemaPath:"#/$defs/levels/properties/storage-data-disk-detach-on-deletion/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-detach-on-deletion"].enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data4["storage-lun-unique"] !== undefined){
let data109 = data4["storage-lun-unique"];
if(!((((data109 === "advisory") || (data109 === "mandatory")) || (data109 === "remediate")) || (data109 === "disabled"))){
const err110 = {instancePath:instancePath+"/pack-settings/levels/storage-lun-unique",schemaPath:"#/$defs/levels/properties/storage-lun-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-unique"].enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data4["storage-lun-in-range"] !== undefined){
let data110 = data4["storage-lun-in-range"];
if(!((((data110 === "advisory") || (data110 === "mandatory")) || (data110 === "remediate")) || (data110 === "disabled"))){
const err111 = {instancePath:instancePath+"/pack-settings/levels/storage-lun-in-range",schemaPath:"#/$defs/levels/properties/storage-lun-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-in-range"].enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data4["storage-pool-host-caching-none"] !== undefined){
let data111 = data4["storage-pool-host-caching-none"];
if(!((((data111 === "advisory") || (data111 === "mandatory")) || (data111 === "remediate")) || (data111 === "disabled"))){
const err112 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-host-caching-none",schemaPath:"#/$defs/levels/properties/storage-pool-host-caching-none/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-host-caching-none"].enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data4["storage-managed-disks-only"] !== undefined){
let data112 = data4["storage-managed-disks-only"];
if(!((((data112 === "advisory") || (data112 === "mandatory")) || (data112 === "remediate")) || (data112 === "disabled"))){
const err113 = {instancePath:instancePath+"/pack-settings/levels/storage-managed-disks-only",schemaPath:"#/$defs/levels/properties/storage-managed-disks-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-managed-disks-only"].enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data4["storage-disk-not-shared"] !== undefined){
let data113 = data4["storage-disk-not-shared"];
if(!((((data113 === "advisory") || (data113 === "mandatory")) || (data113 === "remediate")) || (data113 === "disabled"))){
const err114 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-not-shared",schemaPath:"#/$defs/levels/properties/storage-disk-not-shared/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-not-shared"].enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data4["storage-av2-pool-limits"] !== undefined){
let data114 = data4["storage-av2-pool-limits"];
if(!((((data114 === "advisory") || (data114 === "mandatory")) || (data114 === "remediate")) || (data114 === "disabled"))){
const err115 = {instancePath:instancePath+"/pack-settings/levels/storage-av2-pool-limits",schemaPath:"#/$defs/levels/properties/storage-av2-pool-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-av2-pool-limits"].enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data4["storage-pool-size-tested"] !== undefined){
let data115 = data4["storage-pool-size-tested"];
if(!((((data115 === "advisory") || (data115 === "mandatory")) || (data115 === "remediate")) || (data115 === "disabled"))){
const err116 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-size-tested",schemaPath:"#/$defs/levels/properties/storage-pool-size-tested/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-size-tested"].enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data4["storage-pool-capacity"] !== undefined){
let data116 = data4["storage-pool-capacity"];
if(!((((data116 === "advisory") || (data116 === "mandatory")) || (data116 === "remediate")) || (data116 === "disabled"))){
const err117 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-capacity",schemaPath:"#/$defs/levels/properties/storage-pool-capacity/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity"].enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data4["storage-pool-capacity-floor"] !== undefined){
let data117 = data4["storage-pool-capacity-floor"];
if(!((((data117 === "advisory") || (data117 === "mandatory")) || (data117 === "remediate")) || (data117 === "disabled"))){
const err118 = {instancePath:instancePath+"/pack-settings/levels/storage-pool-capacity-floor",schemaPath:"#/$defs/levels/properties/storage-pool-capacity-floor/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity-floor"].enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data4["storage-os-disk-persistent"] !== undefined){
let data118 = data4["storage-os-disk-persistent"];
if(!((((data118 === "advisory") || (data118 === "mandatory")) || (data118 === "remediate")) || (data118 === "disabled"))){
const err119 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-persistent",schemaPath:"#/$defs/levels/properties/storage-os-disk-persistent/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-persistent"].enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data4["storage-os-disk-type"] !== undefined){
let data119 = data4["storage-os-disk-type"];
if(!((((data119 === "advisory") || (data119 === "mandatory")) || (data119 === "remediate")) || (data119 === "disabled"))){
const err120 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-type",schemaPath:"#/$defs/levels/properties/storage-os-disk-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-type"].enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data4["storage-os-disk-not-hdd"] !== undefined){
let data120 = data4["storage-os-disk-not-hdd"];
if(!((((data120 === "advisory") || (data120 === "mandatory")) || (data120 === "remediate")) || (data120 === "disabled"))){
const err121 = {instancePath:instancePath+"/pack-settings/levels/storage-os-disk-not-hdd",schemaPath:"#/$defs/levels/properties/storage-os-disk-not-hdd/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-not-hdd"].enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data4["storage-premium-disk-on-premium-size"] !== undefined){
let data121 = data4["storage-premium-disk-on-premium-size"];
if(!((((data121 === "advisory") || (data121 === "mandatory")) || (data121 === "remediate")) || (data121 === "disabled"))){
const err122 = {instancePath:instancePath+"/pack-settings/levels/storage-premium-disk-on-premium-size",schemaPath:"#/$defs/levels/properties/storage-premium-disk-on-premium-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-premium-disk-on-premium-size"].enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data4["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data122 = data4["storage-zonal-disk-on-zonal-machine"];
if(!((((data122 === "advisory") || (data122 === "mandatory")) || (data122 === "remediate")) || (data122 === "disabled"))){
const err123 = {instancePath:instancePath+"/pack-settings/levels/storage-zonal-disk-on-zonal-machine",schemaPath:"#/$defs/levels/properties/storage-zonal-disk-on-zonal-machine/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-zonal-disk-on-zonal-machine"].enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data4["storage-ultra-disk-enabled"] !== undefined){
let data123 = data4["storage-ultra-disk-enabled"];
if(!((((data123 === "advisory") || (data123 === "mandatory")) || (data123 === "remediate")) || (data123 === "disabled"))){
const err124 = {instancePath:instancePath+"/pack-settings/levels/storage-ultra-disk-enabled",schemaPath:"#/$defs/levels/properties/storage-ultra-disk-enabled/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-ultra-disk-enabled"].enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data4["storage-disk-in-machine-zone"] !== undefined){
let data124 = data4["storage-disk-in-machine-zone"];
if(!((((data124 === "advisory") || (data124 === "mandatory")) || (data124 === "remediate")) || (data124 === "disabled"))){
const err125 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-in-machine-zone",schemaPath:"#/$defs/levels/properties/storage-disk-in-machine-zone/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-in-machine-zone"].enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data4["storage-disk-size-in-range"] !== undefined){
let data125 = data4["storage-disk-size-in-range"];
if(!((((data125 === "advisory") || (data125 === "mandatory")) || (data125 === "remediate")) || (data125 === "disabled"))){
const err126 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-size-in-range",schemaPath:"#/$defs/levels/properties/storage-disk-size-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-in-range"].enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data4["storage-disk-size-aligned"] !== undefined){
let data126 = data4["storage-disk-size-aligned"];
if(!((((data126 === "advisory") || (data126 === "mandatory")) || (data126 === "remediate")) || (data126 === "disabled"))){
const err127 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-size-aligned",schemaPath:"#/$defs/levels/properties/storage-disk-size-aligned/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-aligned"].enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data4["storage-disk-public-access-off"] !== undefined){
let data127 = data4["storage-disk-public-access-off"];
if(!((((data127 === "advisory") || (data127 === "mandatory")) || (data127 === "remediate")) || (data127 === "disabled"))){
const err128 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-public-access-off",schemaPath:"#/$defs/levels/properties/storage-disk-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data4["storage-disk-customer-key"] !== undefined){
let data128 = data4["storage-disk-customer-key"];
if(!((((data128 === "advisory") || (data128 === "mandatory")) || (data128 === "remediate")) || (data128 === "disabled"))){
const err129 = {instancePath:instancePath+"/pack-settings/levels/storage-disk-customer-key",schemaPath:"#/$defs/levels/properties/storage-disk-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-customer-key"].enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data4["storage-no-azure-disk-encryption"] !== undefined){
let data129 = data4["storage-no-azure-disk-encryption"];
if(!((((data129 === "advisory") || (data129 === "mandatory")) || (data129 === "remediate")) || (data129 === "disabled"))){
const err130 = {instancePath:instancePath+"/pack-settings/levels/storage-no-azure-disk-encryption",schemaPath:"#/$defs/levels/properties/storage-no-azure-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-azure-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data4["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data130 = data4["storage-no-encryption-settings-on-data-disk"];
if(!((((data130 === "advisory") || (data130 === "mandatory")) || (data130 === "remediate")) || (data130 === "disabled"))){
const err131 = {instancePath:instancePath+"/pack-settings/levels/storage-no-encryption-settings-on-data-disk",schemaPath:"#/$defs/levels/properties/storage-no-encryption-settings-on-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-encryption-settings-on-data-disk"].enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data4["storage-write-accelerator-off"] !== undefined){
let data131 = data4["storage-write-accelerator-off"];
if(!((((data131 === "advisory") || (data131 === "mandatory")) || (data131 === "remediate")) || (data131 === "disabled"))){
const err132 = {instancePath:instancePath+"/pack-settings/levels/storage-write-accelerator-off",schemaPath:"#/$defs/levels/properties/storage-write-accelerator-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-write-accelerator-off"].enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data4["storage-artifacts-https-only"] !== undefined){
let data132 = data4["storage-artifacts-https-only"];
if(!((((data132 === "advisory") || (data132 === "mandatory")) || (data132 === "remediate")) || (data132 === "disabled"))){
const err133 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-https-only",schemaPath:"#/$defs/levels/properties/storage-artifacts-https-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-https-only"].enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data4["storage-artifacts-tls12"] !== undefined){
let data133 = data4["storage-artifacts-tls12"];
if(!((((data133 === "advisory") || (data133 === "mandatory")) || (data133 === "remediate")) || (data133 === "disabled"))){
const err134 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-tls12",schemaPath:"#/$defs/levels/properties/storage-artifacts-tls12/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-tls12"].enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data4["storage-artifacts-no-public-blobs"] !== undefined){
let data134 = data4["storage-artifacts-no-public-blobs"];
if(!((((data134 === "advisory") || (data134 === "mandatory")) || (data134 === "remediate")) || (data134 === "disabled"))){
const err135 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-no-public-blobs",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-public-blobs/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-public-blobs"].enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data4["storage-artifacts-no-shared-key"] !== undefined){
let data135 = data4["storage-artifacts-no-shared-key"];
if(!((((data135 === "advisory") || (data135 === "mandatory")) || (data135 === "remediate")) || (data135 === "disabled"))){
const err136 = {instancePath:instancePath+"/pack-settings/levels/storage-artifacts-no-shared-key",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-shared-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-shared-key"].enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data4["installation-one-custom-script-extension"] !== undefined){
let data136 = data4["installation-one-custom-script-extension"];
if(!((((data136 === "advisory") || (data136 === "mandatory")) || (data136 === "remediate")) || (data136 === "disabled"))){
const err137 = {instancePath:instancePath+"/pack-settings/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics"] !== undefined){
let data137 = data4["monitoring-vault-diagnostics"];
if(!((((data137 === "advisory") || (data137 === "mandatory")) || (data137 === "remediate")) || (data137 === "disabled"))){
const err138 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data138 = data4["monitoring-vault-diagnostics-dedicated"];
if(!((((data138 === "advisory") || (data138 === "mandatory")) || (data138 === "remediate")) || (data138 === "disabled"))){
const err139 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data4["monitoring-workspace-retention"] !== undefined){
let data139 = data4["monitoring-workspace-retention"];
if(!((((data139 === "advisory") || (data139 === "mandatory")) || (data139 === "remediate")) || (data139 === "disabled"))){
const err140 = {instancePath:instancePath+"/pack-settings/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data4["monitoring-agent"] !== undefined){
let data140 = data4["monitoring-agent"];
if(!((((data140 === "advisory") || (data140 === "mandatory")) || (data140 === "remediate")) || (data140 === "disabled"))){
const err141 = {instancePath:instancePath+"/pack-settings/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data4["monitoring-no-legacy-agent"] !== undefined){
let data141 = data4["monitoring-no-legacy-agent"];
if(!((((data141 === "advisory") || (data141 === "mandatory")) || (data141 === "remediate")) || (data141 === "disabled"))){
const err142 = {instancePath:instancePath+"/pack-settings/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data4["monitoring-data-collection"] !== undefined){
let data142 = data4["monitoring-data-collection"];
if(!((((data142 === "advisory") || (data142 === "mandatory")) || (data142 === "remediate")) || (data142 === "disabled"))){
const err143 = {instancePath:instancePath+"/pack-settings/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data4["monitoring-alerts-reach-people"] !== undefined){
let data143 = data4["monitoring-alerts-reach-people"];
if(!((((data143 === "advisory") || (data143 === "mandatory")) || (data143 === "remediate")) || (data143 === "disabled"))){
const err144 = {instancePath:instancePath+"/pack-settings/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data4["monitoring-action-group-receivers"] !== undefined){
let data144 = data4["monitoring-action-group-receivers"];
if(!((((data144 === "advisory") || (data144 === "mandatory")) || (data144 === "remediate")) || (data144 === "disabled"))){
const err145 = {instancePath:instancePath+"/pack-settings/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data4["monitoring-antimalware-exclusions"] !== undefined){
let data145 = data4["monitoring-antimalware-exclusions"];
if(!((((data145 === "advisory") || (data145 === "mandatory")) || (data145 === "remediate")) || (data145 === "disabled"))){
const err146 = {instancePath:instancePath+"/pack-settings/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data4["monitoring-maintenance-assigned"] !== undefined){
let data146 = data4["monitoring-maintenance-assigned"];
if(!((((data146 === "advisory") || (data146 === "mandatory")) || (data146 === "remediate")) || (data146 === "disabled"))){
const err147 = {instancePath:instancePath+"/pack-settings/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data4["monitoring-update-assessment"] !== undefined){
let data147 = data4["monitoring-update-assessment"];
if(!((((data147 === "advisory") || (data147 === "mandatory")) || (data147 === "remediate")) || (data147 === "disabled"))){
const err148 = {instancePath:instancePath+"/pack-settings/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data4["protection-vault-protected"] !== undefined){
let data148 = data4["protection-vault-protected"];
if(!((((data148 === "advisory") || (data148 === "mandatory")) || (data148 === "remediate")) || (data148 === "disabled"))){
const err149 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data4["protection-data-disks-protected"] !== undefined){
let data149 = data4["protection-data-disks-protected"];
if(!((((data149 === "advisory") || (data149 === "mandatory")) || (data149 === "remediate")) || (data149 === "disabled"))){
const err150 = {instancePath:instancePath+"/pack-settings/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data4["protection-passphrase-protected"] !== undefined){
let data150 = data4["protection-passphrase-protected"];
if(!((((data150 === "advisory") || (data150 === "mandatory")) || (data150 === "remediate")) || (data150 === "disabled"))){
const err151 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data4["protection-passphrase-key-vault-protected"] !== undefined){
let data151 = data4["protection-passphrase-key-vault-protected"];
if(!((((data151 === "advisory") || (data151 === "mandatory")) || (data151 === "remediate")) || (data151 === "disabled"))){
const err152 = {instancePath:instancePath+"/pack-settings/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data4["protection-server-protected"] !== undefined){
let data152 = data4["protection-server-protected"];
if(!((((data152 === "advisory") || (data152 === "mandatory")) || (data152 === "remediate")) || (data152 === "disabled"))){
const err153 = {instancePath:instancePath+"/pack-settings/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data4["protection-vault-group-protected"] !== undefined){
let data153 = data4["protection-vault-group-protected"];
if(!((((data153 === "advisory") || (data153 === "mandatory")) || (data153 === "remediate")) || (data153 === "disabled"))){
const err154 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data4["protection-catalogue-protected"] !== undefined){
let data154 = data4["protection-catalogue-protected"];
if(!((((data154 === "advisory") || (data154 === "mandatory")) || (data154 === "remediate")) || (data154 === "disabled"))){
const err155 = {instancePath:instancePath+"/pack-settings/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data4["protection-store-versioning"] !== undefined){
let data155 = data4["protection-store-versioning"];
if(!((((data155 === "advisory") || (data155 === "mandatory")) || (data155 === "remediate")) || (data155 === "disabled"))){
const err156 = {instancePath:instancePath+"/pack-settings/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data4["protection-store-soft-delete"] !== undefined){
let data156 = data4["protection-store-soft-delete"];
if(!((((data156 === "advisory") || (data156 === "mandatory")) || (data156 === "remediate")) || (data156 === "disabled"))){
const err157 = {instancePath:instancePath+"/pack-settings/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data4["protection-vault-locked"] !== undefined){
let data157 = data4["protection-vault-locked"];
if(!((((data157 === "advisory") || (data157 === "mandatory")) || (data157 === "remediate")) || (data157 === "disabled"))){
const err158 = {instancePath:instancePath+"/pack-settings/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data4["protection-no-read-only-lock"] !== undefined){
let data158 = data4["protection-no-read-only-lock"];
if(!((((data158 === "advisory") || (data158 === "mandatory")) || (data158 === "remediate")) || (data158 === "disabled"))){
const err159 = {instancePath:instancePath+"/pack-settings/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data4["protection-machine-backup"] !== undefined){
let data159 = data4["protection-machine-backup"];
if(!((((data159 === "advisory") || (data159 === "mandatory")) || (data159 === "remediate")) || (data159 === "disabled"))){
const err160 = {instancePath:instancePath+"/pack-settings/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data4["tagging-required-tags"] !== undefined){
let data160 = data4["tagging-required-tags"];
if(!((((data160 === "advisory") || (data160 === "mandatory")) || (data160 === "remediate")) || (data160 === "disabled"))){
const err161 = {instancePath:instancePath+"/pack-settings/levels/tagging-required-tags",schemaPath:"#/$defs/levels/properties/tagging-required-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-required-tags"].enum}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data4["tagging-tag-limits"] !== undefined){
let data161 = data4["tagging-tag-limits"];
if(!((((data161 === "advisory") || (data161 === "mandatory")) || (data161 === "remediate")) || (data161 === "disabled"))){
const err162 = {instancePath:instancePath+"/pack-settings/levels/tagging-tag-limits",schemaPath:"#/$defs/levels/properties/tagging-tag-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-tag-limits"].enum}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data4["tagging-region-known"] !== undefined){
let data162 = data4["tagging-region-known"];
if(!((((data162 === "advisory") || (data162 === "mandatory")) || (data162 === "remediate")) || (data162 === "disabled"))){
const err163 = {instancePath:instancePath+"/pack-settings/levels/tagging-region-known",schemaPath:"#/$defs/levels/properties/tagging-region-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-region-known"].enum}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data4["tagging-allowed-regions"] !== undefined){
let data163 = data4["tagging-allowed-regions"];
if(!((((data163 === "advisory") || (data163 === "mandatory")) || (data163 === "remediate")) || (data163 === "disabled"))){
const err164 = {instancePath:instancePath+"/pack-settings/levels/tagging-allowed-regions",schemaPath:"#/$defs/levels/properties/tagging-allowed-regions/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-allowed-regions"].enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data4["lifecycle-one-way-doors"] !== undefined){
let data164 = data4["lifecycle-one-way-doors"];
if(!((((data164 === "advisory") || (data164 === "mandatory")) || (data164 === "remediate")) || (data164 === "disabled"))){
const err165 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-one-way-doors",schemaPath:"#/$defs/levels/properties/lifecycle-one-way-doors/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-one-way-doors"].enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data4["lifecycle-size-lasts"] !== undefined){
let data165 = data4["lifecycle-size-lasts"];
if(!((((data165 === "advisory") || (data165 === "mandatory")) || (data165 === "remediate")) || (data165 === "disabled"))){
const err166 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-size-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-size-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-size-lasts"].enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data4["lifecycle-os-disk-lasts"] !== undefined){
let data166 = data4["lifecycle-os-disk-lasts"];
if(!((((data166 === "advisory") || (data166 === "mandatory")) || (data166 === "remediate")) || (data166 === "disabled"))){
const err167 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-os-disk-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-lasts"].enum}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data4["lifecycle-windows-supported"] !== undefined){
let data167 = data4["lifecycle-windows-supported"];
if(!((((data167 === "advisory") || (data167 === "mandatory")) || (data167 === "remediate")) || (data167 === "disabled"))){
const err168 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-windows-supported",schemaPath:"#/$defs/levels/properties/lifecycle-windows-supported/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-windows-supported"].enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data4["lifecycle-os-disk-encryption"] !== undefined){
let data168 = data4["lifecycle-os-disk-encryption"];
if(!((((data168 === "advisory") || (data168 === "mandatory")) || (data168 === "remediate")) || (data168 === "disabled"))){
const err169 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-os-disk-encryption",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data4["lifecycle-no-preview-api"] !== undefined){
let data169 = data4["lifecycle-no-preview-api"];
if(!((((data169 === "advisory") || (data169 === "mandatory")) || (data169 === "remediate")) || (data169 === "disabled"))){
const err170 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-no-preview-api",schemaPath:"#/$defs/levels/properties/lifecycle-no-preview-api/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-no-preview-api"].enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data4["lifecycle-current-modules"] !== undefined){
let data170 = data4["lifecycle-current-modules"];
if(!((((data170 === "advisory") || (data170 === "mandatory")) || (data170 === "remediate")) || (data170 === "disabled"))){
const err171 = {instancePath:instancePath+"/pack-settings/levels/lifecycle-current-modules",schemaPath:"#/$defs/levels/properties/lifecycle-current-modules/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-current-modules"].enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data4["types-arm-type"] !== undefined){
let data171 = data4["types-arm-type"];
if(!((((data171 === "advisory") || (data171 === "mandatory")) || (data171 === "remediate")) || (data171 === "disabled"))){
const err172 = {instancePath:instancePath+"/pack-settings/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data4.vault !== undefined){
let data172 = data4.vault;
if(!((((data172 === "advisory") || (data172 === "mandatory")) || (data172 === "remediate")) || (data172 === "disabled"))){
const err173 = {instancePath:instancePath+"/pack-settings/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data4.network !== undefined){
let data173 = data4.network;
if(!((((data173 === "advisory") || (data173 === "mandatory")) || (data173 === "remediate")) || (data173 === "disabled"))){
const err174 = {instancePath:instancePath+"/pack-settings/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data4.compute !== undefined){
let data174 = data4.compute;
if(!((((data174 === "advisory") || (data174 === "mandatory")) || (data174 === "remediate")) || (data174 === "disabled"))){
const err175 = {instancePath:instancePath+"/pack-settings/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data4.storage !== undefined){
let data175 = data4.storage;
if(!((((data175 === "advisory") || (data175 === "mandatory")) || (data175 === "remediate")) || (data175 === "disabled"))){
const err176 = {instancePath:instancePath+"/pack-settings/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data4.credentials !== undefined){
let data176 = data4.credentials;
if(!((((data176 === "advisory") || (data176 === "mandatory")) || (data176 === "remediate")) || (data176 === "disabled"))){
const err177 = {instancePath:instancePath+"/pack-settings/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data4.installation !== undefined){
let data177 = data4.installation;
if(!((((data177 === "advisory") || (data177 === "mandatory")) || (data177 === "remediate")) || (data177 === "disabled"))){
const err178 = {instancePath:instancePath+"/pack-settings/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data4.monitoring !== undefined){
let data178 = data4.monitoring;
if(!((((data178 === "advisory") || (data178 === "mandatory")) || (data178 === "remediate")) || (data178 === "disabled"))){
const err179 = {instancePath:instancePath+"/pack-settings/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data4.protection !== undefined){
let data179 = data4.protection;
if(!((((data179 === "advisory") || (data179 === "mandatory")) || (data179 === "remediate")) || (data179 === "disabled"))){
const err180 = {instancePath:instancePath+"/pack-settings/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data4.tagging !== undefined){
let data180 = data4.tagging;
if(!((((data180 === "advisory") || (data180 === "mandatory")) || (data180 === "remediate")) || (data180 === "disabled"))){
const err181 = {instancePath:instancePath+"/pack-settings/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data4.lifecycle !== undefined){
let data181 = data4.lifecycle;
if(!((((data181 === "advisory") || (data181 === "mandatory")) || (data181 === "remediate")) || (data181 === "disabled"))){
const err182 = {instancePath:instancePath+"/pack-settings/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data4.types !== undefined){
let data182 = data4.types;
if(!((((data182 === "advisory") || (data182 === "mandatory")) || (data182 === "remediate")) || (data182 === "disabled"))){
const err183 = {instancePath:instancePath+"/pack-settings/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data2.parameters !== undefined){
let data183 = data2.parameters;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key3 in data183){
if(!(func1.call(schema33.properties, key3))){
const err185 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data183["vault-redundancy-allowed"] !== undefined){
let data184 = data183["vault-redundancy-allowed"];
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key4 in data184){
if(!(key4 === "allowed")){
const err186 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data184.allowed !== undefined){
let data185 = data184.allowed;
if(Array.isArray(data185)){
if(data185.length < 1){
const err187 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
const len0 = data185.length;
for(let i0=0; i0<len0; i0++){
let data186 = data185[i0];
if(!(((data186 === "GeoRedundant") || (data186 === "LocallyRedundant")) || (data186 === "ZoneRedundant"))){
const err188 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed/" + i0,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
let i1 = data185.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data185[i1], data185[j0])){
const err189 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err190 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data183["vault-immutable-needs-v4"] !== undefined){
let data187 = data183["vault-immutable-needs-v4"];
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key5 in data187){
if(!(key5 === "mabsVersion")){
const err192 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data187.mabsVersion !== undefined){
let data188 = data187.mabsVersion;
if(!((data188 === "V3") || (data188 === "V4"))){
const err193 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data183["vault-private-endpoint-needs-v4"] !== undefined){
let data189 = data183["vault-private-endpoint-needs-v4"];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key6 in data189){
if(!(key6 === "mabsVersion")){
const err195 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data189.mabsVersion !== undefined){
let data190 = data189.mabsVersion;
if(!((data190 === "V3") || (data190 === "V4"))){
const err196 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data183["network-explicit-way-out"] !== undefined){
let data191 = data183["network-explicit-way-out"];
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key7 in data191){
if(!(key7 === "proxies")){
const err198 = {instancePath:instancePath+"/pack-settings/parameters/network-explicit-way-out",schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data191.proxies !== undefined){
let data192 = data191.proxies;
if(Array.isArray(data192)){
const len1 = data192.length;
for(let i2=0; i2<len1; i2++){
let data193 = data192[i2];
if(typeof data193 === "string"){
if(!pattern4.test(data193)){
const err199 = {instancePath:instancePath+"/pack-settings/parameters/network-explicit-way-out/proxies/" + i2,schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/pack-settings/parameters/network-explicit-way-out/proxies/" + i2,schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
const err201 = {instancePath:instancePath+"/pack-settings/parameters/network-explicit-way-out/proxies",schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/pack-settings/parameters/network-explicit-way-out",schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data183["network-required-endpoints-reachable"] !== undefined){
let data194 = data183["network-required-endpoints-reachable"];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key8 in data194){
if(!((key8 === "proxies") || (key8 === "vaultIsPrivate"))){
const err203 = {instancePath:instancePath+"/pack-settings/parameters/network-required-endpoints-reachable",schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data194.proxies !== undefined){
let data195 = data194.proxies;
if(Array.isArray(data195)){
const len2 = data195.length;
for(let i3=0; i3<len2; i3++){
let data196 = data195[i3];
if(typeof data196 === "string"){
if(!pattern4.test(data196)){
const err204 = {instancePath:instancePath+"/pack-settings/parameters/network-required-endpoints-reachable/proxies/" + i3,schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/pack-settings/parameters/network-required-endpoints-reachable/proxies/" + i3,schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
const err206 = {instancePath:instancePath+"/pack-settings/parameters/network-required-endpoints-reachable/proxies",schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data194.vaultIsPrivate !== undefined){
if(typeof data194.vaultIsPrivate !== "boolean"){
const err207 = {instancePath:instancePath+"/pack-settings/parameters/network-required-endpoints-reachable/vaultIsPrivate",schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
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
const err208 = {instancePath:instancePath+"/pack-settings/parameters/network-required-endpoints-reachable",schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data183["network-firewall-names-complete"] !== undefined){
let data198 = data183["network-firewall-names-complete"];
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key9 in data198){
if(!(key9 === "vaultIsPrivate")){
const err209 = {instancePath:instancePath+"/pack-settings/parameters/network-firewall-names-complete",schemaPath:"#/$defs/parameters/properties/network-firewall-names-complete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data198.vaultIsPrivate !== undefined){
if(typeof data198.vaultIsPrivate !== "boolean"){
const err210 = {instancePath:instancePath+"/pack-settings/parameters/network-firewall-names-complete/vaultIsPrivate",schemaPath:"#/$defs/parameters/properties/network-firewall-names-complete/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
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
const err211 = {instancePath:instancePath+"/pack-settings/parameters/network-firewall-names-complete",schemaPath:"#/$defs/parameters/properties/network-firewall-names-complete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data183["network-no-deny-above-allow"] !== undefined){
let data200 = data183["network-no-deny-above-allow"];
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key10 in data200){
if(!((((key10 === "protectedPrefixes") || (key10 === "domainControllers")) || (key10 === "proxies")) || (key10 === "vaultIsPrivate"))){
const err212 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data200.protectedPrefixes !== undefined){
let data201 = data200.protectedPrefixes;
if(Array.isArray(data201)){
const len3 = data201.length;
for(let i4=0; i4<len3; i4++){
if(typeof data201[i4] !== "string"){
const err213 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow/protectedPrefixes/" + i4,schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow/protectedPrefixes",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data200.domainControllers !== undefined){
let data203 = data200.domainControllers;
if(Array.isArray(data203)){
const len4 = data203.length;
for(let i5=0; i5<len4; i5++){
if(typeof data203[i5] !== "string"){
const err215 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow/domainControllers/" + i5,schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
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
const err216 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow/domainControllers",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data200.proxies !== undefined){
let data205 = data200.proxies;
if(Array.isArray(data205)){
const len5 = data205.length;
for(let i6=0; i6<len5; i6++){
let data206 = data205[i6];
if(typeof data206 === "string"){
if(!pattern4.test(data206)){
const err217 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow/proxies/" + i6,schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
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
const err218 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow/proxies/" + i6,schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow/proxies",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data200.vaultIsPrivate !== undefined){
if(typeof data200.vaultIsPrivate !== "boolean"){
const err220 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow/vaultIsPrivate",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
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
const err221 = {instancePath:instancePath+"/pack-settings/parameters/network-no-deny-above-allow",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data183["network-http-only-where-needed"] !== undefined){
let data208 = data183["network-http-only-where-needed"];
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key11 in data208){
if(!(key11 === "furtherHttpNames")){
const err222 = {instancePath:instancePath+"/pack-settings/parameters/network-http-only-where-needed",schemaPath:"#/$defs/parameters/properties/network-http-only-where-needed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data208.furtherHttpNames !== undefined){
let data209 = data208.furtherHttpNames;
if(Array.isArray(data209)){
const len6 = data209.length;
for(let i7=0; i7<len6; i7++){
if(typeof data209[i7] !== "string"){
const err223 = {instancePath:instancePath+"/pack-settings/parameters/network-http-only-where-needed/furtherHttpNames/" + i7,schemaPath:"#/$defs/parameters/properties/network-http-only-where-needed/properties/furtherHttpNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/pack-settings/parameters/network-http-only-where-needed/furtherHttpNames",schemaPath:"#/$defs/parameters/properties/network-http-only-where-needed/properties/furtherHttpNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/pack-settings/parameters/network-http-only-where-needed",schemaPath:"#/$defs/parameters/properties/network-http-only-where-needed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data183["network-protected-machines-reachable"] !== undefined){
let data211 = data183["network-protected-machines-reachable"];
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key12 in data211){
if(!(key12 === "protectedPrefixes")){
const err226 = {instancePath:instancePath+"/pack-settings/parameters/network-protected-machines-reachable",schemaPath:"#/$defs/parameters/properties/network-protected-machines-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data211.protectedPrefixes !== undefined){
let data212 = data211.protectedPrefixes;
if(Array.isArray(data212)){
const len7 = data212.length;
for(let i8=0; i8<len7; i8++){
if(typeof data212[i8] !== "string"){
const err227 = {instancePath:instancePath+"/pack-settings/parameters/network-protected-machines-reachable/protectedPrefixes/" + i8,schemaPath:"#/$defs/parameters/properties/network-protected-machines-reachable/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
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
const err228 = {instancePath:instancePath+"/pack-settings/parameters/network-protected-machines-reachable/protectedPrefixes",schemaPath:"#/$defs/parameters/properties/network-protected-machines-reachable/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
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
const err229 = {instancePath:instancePath+"/pack-settings/parameters/network-protected-machines-reachable",schemaPath:"#/$defs/parameters/properties/network-protected-machines-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data183["network-domain-controllers-reachable"] !== undefined){
let data214 = data183["network-domain-controllers-reachable"];
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key13 in data214){
if(!(key13 === "domainControllers")){
const err230 = {instancePath:instancePath+"/pack-settings/parameters/network-domain-controllers-reachable",schemaPath:"#/$defs/parameters/properties/network-domain-controllers-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data214.domainControllers !== undefined){
let data215 = data214.domainControllers;
if(Array.isArray(data215)){
const len8 = data215.length;
for(let i9=0; i9<len8; i9++){
if(typeof data215[i9] !== "string"){
const err231 = {instancePath:instancePath+"/pack-settings/parameters/network-domain-controllers-reachable/domainControllers/" + i9,schemaPath:"#/$defs/parameters/properties/network-domain-controllers-reachable/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/pack-settings/parameters/network-domain-controllers-reachable/domainControllers",schemaPath:"#/$defs/parameters/properties/network-domain-controllers-reachable/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
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
else {
const err233 = {instancePath:instancePath+"/pack-settings/parameters/network-domain-controllers-reachable",schemaPath:"#/$defs/parameters/properties/network-domain-controllers-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data183["network-client-recovery-port"] !== undefined){
let data217 = data183["network-client-recovery-port"];
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key14 in data217){
if(!(key14 === "clientPrefixes")){
const err234 = {instancePath:instancePath+"/pack-settings/parameters/network-client-recovery-port",schemaPath:"#/$defs/parameters/properties/network-client-recovery-port/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data217.clientPrefixes !== undefined){
let data218 = data217.clientPrefixes;
if(Array.isArray(data218)){
const len9 = data218.length;
for(let i10=0; i10<len9; i10++){
if(typeof data218[i10] !== "string"){
const err235 = {instancePath:instancePath+"/pack-settings/parameters/network-client-recovery-port/clientPrefixes/" + i10,schemaPath:"#/$defs/parameters/properties/network-client-recovery-port/properties/clientPrefixes/items/type",keyword:"type",params:{type: "string"}};
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
const err236 = {instancePath:instancePath+"/pack-settings/parameters/network-client-recovery-port/clientPrefixes",schemaPath:"#/$defs/parameters/properties/network-client-recovery-port/properties/clientPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/pack-settings/parameters/network-client-recovery-port",schemaPath:"#/$defs/parameters/properties/network-client-recovery-port/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data183["network-lateral-traversal-restricted"] !== undefined){
let data220 = data183["network-lateral-traversal-restricted"];
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key15 in data220){
if(!(key15 === "allowedPorts")){
const err238 = {instancePath:instancePath+"/pack-settings/parameters/network-lateral-traversal-restricted",schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data220.allowedPorts !== undefined){
let data221 = data220.allowedPorts;
if(Array.isArray(data221)){
const len10 = data221.length;
for(let i11=0; i11<len10; i11++){
let data222 = data221[i11];
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
const err239 = {instancePath:instancePath+"/pack-settings/parameters/network-lateral-traversal-restricted/allowedPorts/" + i11,schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/properties/allowedPorts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 > 65535 || isNaN(data222)){
const err240 = {instancePath:instancePath+"/pack-settings/parameters/network-lateral-traversal-restricted/allowedPorts/" + i11,schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/properties/allowedPorts/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data222 < 1 || isNaN(data222)){
const err241 = {instancePath:instancePath+"/pack-settings/parameters/network-lateral-traversal-restricted/allowedPorts/" + i11,schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/properties/allowedPorts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err242 = {instancePath:instancePath+"/pack-settings/parameters/network-lateral-traversal-restricted/allowedPorts",schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/properties/allowedPorts/type",keyword:"type",params:{type: "array"}};
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
else {
const err243 = {instancePath:instancePath+"/pack-settings/parameters/network-lateral-traversal-restricted",schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data183["compute-image-release"] !== undefined){
let data223 = data183["compute-image-release"];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key16 in data223){
if(!((key16 === "mabsVersions") || (key16 === "otherSkus"))){
const err244 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data223.mabsVersions !== undefined){
let data224 = data223.mabsVersions;
if(Array.isArray(data224)){
if(data224.length < 1){
const err245 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
const len11 = data224.length;
for(let i12=0; i12<len11; i12++){
let data225 = data224[i12];
if(!((data225 === "V3") || (data225 === "V4"))){
const err246 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions/" + i12,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["compute-image-release"].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
let i13 = data224.length;
let j1;
if(i13 > 1){
outer1:
for(;i13--;){
for(j1 = i13; j1--;){
if(func0(data224[i13], data224[j1])){
const err247 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err248 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data223.otherSkus !== undefined){
let data226 = data223.otherSkus;
if(Array.isArray(data226)){
const len12 = data226.length;
for(let i14=0; i14<len12; i14++){
let data227 = data226[i14];
if(typeof data227 === "string"){
if(func6(data227) < 1){
const err249 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus/" + i14,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus/" + i14,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
let i15 = data226.length;
let j2;
if(i15 > 1){
const indices0 = {};
for(;i15--;){
let item0 = data226[i15];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err251 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j2}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
break;
}
indices0[item0] = i15;
}
}
}
else {
const err252 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
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
const err253 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data183["compute-image-source"] !== undefined){
let data228 = data183["compute-image-source"];
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key17 in data228){
if(!(key17 === "approvedImageIds")){
const err254 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data228.approvedImageIds !== undefined){
let data229 = data228.approvedImageIds;
if(Array.isArray(data229)){
const len13 = data229.length;
for(let i16=0; i16<len13; i16++){
let data230 = data229[i16];
if(typeof data230 === "string"){
if(func6(data230) < 1){
const err255 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds/" + i16,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err256 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds/" + i16,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
let i17 = data229.length;
let j3;
if(i17 > 1){
const indices1 = {};
for(;i17--;){
let item1 = data229[i17];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err257 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j3}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
break;
}
indices1[item1] = i17;
}
}
}
else {
const err258 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/pack-settings/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data183["compute-azure-edition"] !== undefined){
let data231 = data183["compute-azure-edition"];
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key18 in data231){
if(!(key18 === "acceptAzureEdition")){
const err260 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data231.acceptAzureEdition !== undefined){
if(typeof data231.acceptAzureEdition !== "boolean"){
const err261 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition/acceptAzureEdition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
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
const err262 = {instancePath:instancePath+"/pack-settings/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data183["compute-size-known"] !== undefined){
let data233 = data183["compute-size-known"];
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
for(const key19 in data233){
if(!(key19 === "otherSizes")){
const err263 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data233.otherSizes !== undefined){
let data234 = data233.otherSizes;
if(Array.isArray(data234)){
const len14 = data234.length;
for(let i18=0; i18<len14; i18++){
let data235 = data234[i18];
if(typeof data235 === "string"){
if(func6(data235) < 1){
const err264 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes/" + i18,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes/" + i18,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
let i19 = data234.length;
let j4;
if(i19 > 1){
const indices2 = {};
for(;i19--;){
let item2 = data234[i19];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err266 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j4}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
break;
}
indices2[item2] = i19;
}
}
}
else {
const err267 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
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
const err268 = {instancePath:instancePath+"/pack-settings/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data183["compute-allowed-sizes"] !== undefined){
let data236 = data183["compute-allowed-sizes"];
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key20 in data236){
if(!(key20 === "allowedSizes")){
const err269 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data236.allowedSizes !== undefined){
let data237 = data236.allowedSizes;
if(Array.isArray(data237)){
const len15 = data237.length;
for(let i20=0; i20<len15; i20++){
let data238 = data237[i20];
if(typeof data238 === "string"){
if(func6(data238) < 1){
const err270 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes/" + i20,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes/" + i20,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
let i21 = data237.length;
let j5;
if(i21 > 1){
const indices3 = {};
for(;i21--;){
let item3 = data237[i21];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j5 = indices3[item3];
const err272 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j5}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
break;
}
indices3[item3] = i21;
}
}
}
else {
const err273 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/pack-settings/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data183["compute-premium-os-disk"] !== undefined){
let data239 = data183["compute-premium-os-disk"];
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
for(const key21 in data239){
if(!(key21 === "acceptStandardDisks")){
const err275 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data239.acceptStandardDisks !== undefined){
if(typeof data239.acceptStandardDisks !== "boolean"){
const err276 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/pack-settings/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data183["storage-pool-capacity"] !== undefined){
let data241 = data183["storage-pool-capacity"];
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key22 in data241){
if(!(key22 === "protectedGiBByMachine")){
const err278 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data241.protectedGiBByMachine !== undefined){
let data242 = data241.protectedGiBByMachine;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key23 in data242){
let data243 = data242[key23];
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 <= 0 || isNaN(data243)){
const err279 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err280 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data183["storage-pool-capacity-floor"] !== undefined){
let data244 = data183["storage-pool-capacity-floor"];
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key24 in data244){
if(!(key24 === "protectedGiBByMachine")){
const err283 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data244.protectedGiBByMachine !== undefined){
let data245 = data244.protectedGiBByMachine;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key25 in data245){
let data246 = data245[key25];
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 <= 0 || isNaN(data246)){
const err284 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
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
const err287 = {instancePath:instancePath+"/pack-settings/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data183["monitoring-workspace-retention"] !== undefined){
let data247 = data183["monitoring-workspace-retention"];
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key26 in data247){
if(!(key26 === "retentionDaysMin")){
const err288 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data247.retentionDaysMin !== undefined){
let data248 = data247.retentionDaysMin;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
const err289 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 < 1 || isNaN(data248)){
const err290 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
}
else {
const err291 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data183["tagging-required-tags"] !== undefined){
let data249 = data183["tagging-required-tags"];
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key27 in data249){
if(!((key27 === "requiredTags") || (key27 === "everyResource"))){
const err292 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data249.requiredTags !== undefined){
let data250 = data249.requiredTags;
if(Array.isArray(data250)){
const len16 = data250.length;
for(let i22=0; i22<len16; i22++){
let data251 = data250[i22];
if(typeof data251 === "string"){
if(func6(data251) < 1){
const err293 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags/" + i22,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags/" + i22,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
let i23 = data250.length;
let j6;
if(i23 > 1){
const indices4 = {};
for(;i23--;){
let item4 = data250[i23];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j6 = indices4[item4];
const err295 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j6}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
break;
}
indices4[item4] = i23;
}
}
}
else {
const err296 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data249.everyResource !== undefined){
if(typeof data249.everyResource !== "boolean"){
const err297 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags/everyResource",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
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
const err298 = {instancePath:instancePath+"/pack-settings/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data183["tagging-region-known"] !== undefined){
let data253 = data183["tagging-region-known"];
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key28 in data253){
if(!(key28 === "otherRegions")){
const err299 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data253.otherRegions !== undefined){
let data254 = data253.otherRegions;
if(Array.isArray(data254)){
const len17 = data254.length;
for(let i24=0; i24<len17; i24++){
let data255 = data254[i24];
if(typeof data255 === "string"){
if(func6(data255) < 1){
const err300 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions/" + i24,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions/" + i24,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
let i25 = data254.length;
let j7;
if(i25 > 1){
const indices5 = {};
for(;i25--;){
let item5 = data254[i25];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j7 = indices5[item5];
const err302 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j7}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
break;
}
indices5[item5] = i25;
}
}
}
else {
const err303 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/pack-settings/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data183["tagging-allowed-regions"] !== undefined){
let data256 = data183["tagging-allowed-regions"];
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
for(const key29 in data256){
if(!(key29 === "allowedRegions")){
const err305 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data256.allowedRegions !== undefined){
let data257 = data256.allowedRegions;
if(Array.isArray(data257)){
const len18 = data257.length;
for(let i26=0; i26<len18; i26++){
let data258 = data257[i26];
if(typeof data258 === "string"){
if(func6(data258) < 1){
const err306 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions/" + i26,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions/" + i26,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
let i27 = data257.length;
let j8;
if(i27 > 1){
const indices6 = {};
for(;i27--;){
let item6 = data257[i27];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j8 = indices6[item6];
const err308 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j8}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
break;
}
indices6[item6] = i27;
}
}
}
else {
const err309 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
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
else {
const err310 = {instancePath:instancePath+"/pack-settings/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data183["lifecycle-size-lasts"] !== undefined){
let data259 = data183["lifecycle-size-lasts"];
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key30 in data259){
if(!(key30 === "plannedYears")){
const err311 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data259.plannedYears !== undefined){
let data260 = data259.plannedYears;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
const err312 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 > 30 || isNaN(data260)){
const err313 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data260 < 1 || isNaN(data260)){
const err314 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
}
else {
const err315 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data183["lifecycle-os-disk-lasts"] !== undefined){
let data261 = data183["lifecycle-os-disk-lasts"];
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key31 in data261){
if(!(key31 === "plannedYears")){
const err316 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data261.plannedYears !== undefined){
let data262 = data261.plannedYears;
if(!(((typeof data262 == "number") && (!(data262 % 1) && !isNaN(data262))) && (isFinite(data262)))){
const err317 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if((typeof data262 == "number") && (isFinite(data262))){
if(data262 > 30 || isNaN(data262)){
const err318 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data262 < 1 || isNaN(data262)){
const err319 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
}
else {
const err320 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data183["lifecycle-windows-supported"] !== undefined){
let data263 = data183["lifecycle-windows-supported"];
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key32 in data263){
if(!(key32 === "plannedYears")){
const err321 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data263.plannedYears !== undefined){
let data264 = data263.plannedYears;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
const err322 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 > 30 || isNaN(data264)){
const err323 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data264 < 1 || isNaN(data264)){
const err324 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
}
else {
const err325 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data183["lifecycle-os-disk-encryption"] !== undefined){
let data265 = data183["lifecycle-os-disk-encryption"];
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
for(const key33 in data265){
if(!(key33 === "plannedYears")){
const err326 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data265.plannedYears !== undefined){
let data266 = data265.plannedYears;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
const err327 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 > 30 || isNaN(data266)){
const err328 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data266 < 1 || isNaN(data266)){
const err329 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
}
else {
const err330 = {instancePath:instancePath+"/pack-settings/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/type",keyword:"type",params:{type: "object"}};
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
const err331 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data2.environmentTag !== undefined){
let data267 = data2.environmentTag;
if(typeof data267 === "string"){
if(func6(data267) < 1){
const err332 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data2.environments !== undefined){
let data268 = data2.environments;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key34 in data268){
let data269 = data268[key34];
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
for(const key35 in data269){
if(!(((key35 === "preset") || (key35 === "levels")) || (key35 === "parameters"))){
const err334 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data269.preset !== undefined){
let data270 = data269.preset;
if(!(((data270 === "baseline") || (data270 === "production")) || (data270 === "audit"))){
const err335 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.environments.additionalProperties.properties.preset.enum}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data269.levels !== undefined){
let data271 = data269.levels;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key36 in data271){
if(!(func1.call(schema32.properties, key36))){
const err336 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data271["vault-name"] !== undefined){
let data272 = data271["vault-name"];
if(!((((data272 === "advisory") || (data272 === "mandatory")) || (data272 === "remediate")) || (data272 === "disabled"))){
const err337 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-name",schemaPath:"#/$defs/levels/properties/vault-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-name"].enum}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data271["vault-region-of-servers"] !== undefined){
let data273 = data271["vault-region-of-servers"];
if(!((((data273 === "advisory") || (data273 === "mandatory")) || (data273 === "remediate")) || (data273 === "disabled"))){
const err338 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-region-of-servers",schemaPath:"#/$defs/levels/properties/vault-region-of-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-region-of-servers"].enum}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data271["vault-redundancy-explicit"] !== undefined){
let data274 = data271["vault-redundancy-explicit"];
if(!((((data274 === "advisory") || (data274 === "mandatory")) || (data274 === "remediate")) || (data274 === "disabled"))){
const err339 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-explicit",schemaPath:"#/$defs/levels/properties/vault-redundancy-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-explicit"].enum}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data271["vault-redundancy-allowed"] !== undefined){
let data275 = data271["vault-redundancy-allowed"];
if(!((((data275 === "advisory") || (data275 === "mandatory")) || (data275 === "remediate")) || (data275 === "disabled"))){
const err340 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-allowed",schemaPath:"#/$defs/levels/properties/vault-redundancy-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-allowed"].enum}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data271["vault-cross-region-restore-needs-geo"] !== undefined){
let data276 = data271["vault-cross-region-restore-needs-geo"];
if(!((((data276 === "advisory") || (data276 === "mandatory")) || (data276 === "remediate")) || (data276 === "disabled"))){
const err341 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data271["vault-cross-region-restore-needs-public-access"] !== undefined){
let data277 = data271["vault-cross-region-restore-needs-public-access"];
if(!((((data277 === "advisory") || (data277 === "mandatory")) || (data277 === "remediate")) || (data277 === "disabled"))){
const err342 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-public-access",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-public-access/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-public-access"].enum}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data271["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data278 = data271["vault-cross-region-restore-without-private-endpoint"];
if(!((((data278 === "advisory") || (data278 === "mandatory")) || (data278 === "remediate")) || (data278 === "disabled"))){
const err343 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data271["vault-cross-subscription-restore-off"] !== undefined){
let data279 = data271["vault-cross-subscription-restore-off"];
if(!((((data279 === "advisory") || (data279 === "mandatory")) || (data279 === "remediate")) || (data279 === "disabled"))){
const err344 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-subscription-restore-off",schemaPath:"#/$defs/levels/properties/vault-cross-subscription-restore-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-subscription-restore-off"].enum}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data271["vault-soft-delete-on"] !== undefined){
let data280 = data271["vault-soft-delete-on"];
if(!((((data280 === "advisory") || (data280 === "mandatory")) || (data280 === "remediate")) || (data280 === "disabled"))){
const err345 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-on",schemaPath:"#/$defs/levels/properties/vault-soft-delete-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-on"].enum}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data271["vault-soft-delete-retention-range"] !== undefined){
let data281 = data271["vault-soft-delete-retention-range"];
if(!((((data281 === "advisory") || (data281 === "mandatory")) || (data281 === "remediate")) || (data281 === "disabled"))){
const err346 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-range",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-range"].enum}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data271["vault-soft-delete-retention-explicit"] !== undefined){
let data282 = data271["vault-soft-delete-retention-explicit"];
if(!((((data282 === "advisory") || (data282 === "mandatory")) || (data282 === "remediate")) || (data282 === "disabled"))){
const err347 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-explicit",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-explicit"].enum}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data271["vault-hybrid-security-on"] !== undefined){
let data283 = data271["vault-hybrid-security-on"];
if(!((((data283 === "advisory") || (data283 === "mandatory")) || (data283 === "remediate")) || (data283 === "disabled"))){
const err348 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-hybrid-security-on",schemaPath:"#/$defs/levels/properties/vault-hybrid-security-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-hybrid-security-on"].enum}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data271["vault-immutable"] !== undefined){
let data284 = data271["vault-immutable"];
if(!((((data284 === "advisory") || (data284 === "mandatory")) || (data284 === "remediate")) || (data284 === "disabled"))){
const err349 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable",schemaPath:"#/$defs/levels/properties/vault-immutable/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable"].enum}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data271["vault-immutable-needs-v4"] !== undefined){
let data285 = data271["vault-immutable-needs-v4"];
if(!((((data285 === "advisory") || (data285 === "mandatory")) || (data285 === "remediate")) || (data285 === "disabled"))){
const err350 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable-needs-v4",schemaPath:"#/$defs/levels/properties/vault-immutable-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data271["vault-resource-guard"] !== undefined){
let data286 = data271["vault-resource-guard"];
if(!((((data286 === "advisory") || (data286 === "mandatory")) || (data286 === "remediate")) || (data286 === "disabled"))){
const err351 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-resource-guard",schemaPath:"#/$defs/levels/properties/vault-resource-guard/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-resource-guard"].enum}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data271["vault-system-assigned-identity"] !== undefined){
let data287 = data271["vault-system-assigned-identity"];
if(!((((data287 === "advisory") || (data287 === "mandatory")) || (data287 === "remediate")) || (data287 === "disabled"))){
const err352 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-system-assigned-identity",schemaPath:"#/$defs/levels/properties/vault-system-assigned-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-system-assigned-identity"].enum}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data271["vault-customer-key-complete"] !== undefined){
let data288 = data271["vault-customer-key-complete"];
if(!((((data288 === "advisory") || (data288 === "mandatory")) || (data288 === "remediate")) || (data288 === "disabled"))){
const err353 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-complete",schemaPath:"#/$defs/levels/properties/vault-customer-key-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-complete"].enum}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data271["vault-customer-key"] !== undefined){
let data289 = data271["vault-customer-key"];
if(!((((data289 === "advisory") || (data289 === "mandatory")) || (data289 === "remediate")) || (data289 === "disabled"))){
const err354 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key",schemaPath:"#/$defs/levels/properties/vault-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key"].enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data271["vault-customer-key-without-private-endpoint"] !== undefined){
let data290 = data271["vault-customer-key-without-private-endpoint"];
if(!((((data290 === "advisory") || (data290 === "mandatory")) || (data290 === "remediate")) || (data290 === "disabled"))){
const err355 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-customer-key-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data271["vault-public-access-off-with-private-endpoint"] !== undefined){
let data291 = data271["vault-public-access-off-with-private-endpoint"];
if(!((((data291 === "advisory") || (data291 === "mandatory")) || (data291 === "remediate")) || (data291 === "disabled"))){
const err356 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off-with-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-public-access-off-with-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off-with-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data271["vault-public-access-off"] !== undefined){
let data292 = data271["vault-public-access-off"];
if(!((((data292 === "advisory") || (data292 === "mandatory")) || (data292 === "remediate")) || (data292 === "disabled"))){
const err357 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off",schemaPath:"#/$defs/levels/properties/vault-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data271["vault-job-failure-alerts-on"] !== undefined){
let data293 = data271["vault-job-failure-alerts-on"];
if(!((((data293 === "advisory") || (data293 === "mandatory")) || (data293 === "remediate")) || (data293 === "disabled"))){
const err358 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-job-failure-alerts-on",schemaPath:"#/$defs/levels/properties/vault-job-failure-alerts-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-job-failure-alerts-on"].enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data271["vault-classic-alerts-off"] !== undefined){
let data294 = data271["vault-classic-alerts-off"];
if(!((((data294 === "advisory") || (data294 === "mandatory")) || (data294 === "remediate")) || (data294 === "disabled"))){
const err359 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-classic-alerts-off",schemaPath:"#/$defs/levels/properties/vault-classic-alerts-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-classic-alerts-off"].enum}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data271["vault-private-endpoint-for-backup"] !== undefined){
let data295 = data271["vault-private-endpoint-for-backup"];
if(!((((data295 === "advisory") || (data295 === "mandatory")) || (data295 === "remediate")) || (data295 === "disabled"))){
const err360 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-for-backup",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-for-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-for-backup"].enum}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data271["vault-private-endpoint-needs-v4"] !== undefined){
let data296 = data271["vault-private-endpoint-needs-v4"];
if(!((((data296 === "advisory") || (data296 === "mandatory")) || (data296 === "remediate")) || (data296 === "disabled"))){
const err361 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data271["vault-private-endpoint-before-server"] !== undefined){
let data297 = data271["vault-private-endpoint-before-server"];
if(!((((data297 === "advisory") || (data297 === "mandatory")) || (data297 === "remediate")) || (data297 === "disabled"))){
const err362 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-before-server",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-before-server/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-before-server"].enum}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data271["vault-private-endpoints-per-vault"] !== undefined){
let data298 = data271["vault-private-endpoints-per-vault"];
if(!((((data298 === "advisory") || (data298 === "mandatory")) || (data298 === "remediate")) || (data298 === "disabled"))){
const err363 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoints-per-vault",schemaPath:"#/$defs/levels/properties/vault-private-endpoints-per-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoints-per-vault"].enum}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data271["vault-private-endpoint-subnet"] !== undefined){
let data299 = data271["vault-private-endpoint-subnet"];
if(!((((data299 === "advisory") || (data299 === "mandatory")) || (data299 === "remediate")) || (data299 === "disabled"))){
const err364 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet"].enum}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data271["vault-private-endpoint-subnet-advised"] !== undefined){
let data300 = data271["vault-private-endpoint-subnet-advised"];
if(!((((data300 === "advisory") || (data300 === "mandatory")) || (data300 === "remediate")) || (data300 === "disabled"))){
const err365 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet-advised",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet-advised/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet-advised"].enum}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data271["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data301 = data271["vault-private-endpoint-dynamic-addresses"];
if(!((((data301 === "advisory") || (data301 === "mandatory")) || (data301 === "remediate")) || (data301 === "disabled"))){
const err366 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-dynamic-addresses",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-dynamic-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-dynamic-addresses"].enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data271["vault-private-endpoint-zone-group"] !== undefined){
let data302 = data271["vault-private-endpoint-zone-group"];
if(!((((data302 === "advisory") || (data302 === "mandatory")) || (data302 === "remediate")) || (data302 === "disabled"))){
const err367 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zone-group",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zone-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zone-group"].enum}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data271["vault-private-endpoint-zones"] !== undefined){
let data303 = data271["vault-private-endpoint-zones"];
if(!((((data303 === "advisory") || (data303 === "mandatory")) || (data303 === "remediate")) || (data303 === "disabled"))){
const err368 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones"].enum}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data271["vault-private-endpoint-zones-linked"] !== undefined){
let data304 = data271["vault-private-endpoint-zones-linked"];
if(!((((data304 === "advisory") || (data304 === "mandatory")) || (data304 === "remediate")) || (data304 === "disabled"))){
const err369 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones-linked",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones-linked/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones-linked"].enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data271["network-explicit-way-out"] !== undefined){
let data305 = data271["network-explicit-way-out"];
if(!((((data305 === "advisory") || (data305 === "mandatory")) || (data305 === "remediate")) || (data305 === "disabled"))){
const err370 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-explicit-way-out",schemaPath:"#/$defs/levels/properties/network-explicit-way-out/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-explicit-way-out"].enum}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data271["network-server-subnet-private"] !== undefined){
let data306 = data271["network-server-subnet-private"];
if(!((((data306 === "advisory") || (data306 === "mandatory")) || (data306 === "remediate")) || (data306 === "disabled"))){
const err371 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-server-subnet-private",schemaPath:"#/$defs/levels/properties/network-server-subnet-private/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-subnet-private"].enum}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data271["network-required-endpoints-reachable"] !== undefined){
let data307 = data271["network-required-endpoints-reachable"];
if(!((((data307 === "advisory") || (data307 === "mandatory")) || (data307 === "remediate")) || (data307 === "disabled"))){
const err372 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-required-endpoints-reachable",schemaPath:"#/$defs/levels/properties/network-required-endpoints-reachable/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-required-endpoints-reachable"].enum}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data271["network-firewall-names-complete"] !== undefined){
let data308 = data271["network-firewall-names-complete"];
if(!((((data308 === "advisory") || (data308 === "mandatory")) || (data308 === "remediate")) || (data308 === "disabled"))){
const err373 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-firewall-names-complete",schemaPath:"#/$defs/levels/properties/network-firewall-names-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-firewall-names-complete"].enum}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data271["network-sign-in-addresses"] !== undefined){
let data309 = data271["network-sign-in-addresses"];
if(!((((data309 === "advisory") || (data309 === "mandatory")) || (data309 === "remediate")) || (data309 === "disabled"))){
const err374 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-sign-in-addresses",schemaPath:"#/$defs/levels/properties/network-sign-in-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-sign-in-addresses"].enum}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data271["network-no-deny-above-allow"] !== undefined){
let data310 = data271["network-no-deny-above-allow"];
if(!((((data310 === "advisory") || (data310 === "mandatory")) || (data310 === "remediate")) || (data310 === "disabled"))){
const err375 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-no-deny-above-allow",schemaPath:"#/$defs/levels/properties/network-no-deny-above-allow/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-no-deny-above-allow"].enum}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data271["network-activation-reachable"] !== undefined){
let data311 = data271["network-activation-reachable"];
if(!((((data311 === "advisory") || (data311 === "mandatory")) || (data311 === "remediate")) || (data311 === "disabled"))){
const err376 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-activation-reachable",schemaPath:"#/$defs/levels/properties/network-activation-reachable/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-activation-reachable"].enum}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data271["network-platform-address-open"] !== undefined){
let data312 = data271["network-platform-address-open"];
if(!((((data312 === "advisory") || (data312 === "mandatory")) || (data312 === "remediate")) || (data312 === "disabled"))){
const err377 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-platform-address-open",schemaPath:"#/$defs/levels/properties/network-platform-address-open/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-platform-address-open"].enum}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data271["network-default-route-leads-out"] !== undefined){
let data313 = data271["network-default-route-leads-out"];
if(!((((data313 === "advisory") || (data313 === "mandatory")) || (data313 === "remediate")) || (data313 === "disabled"))){
const err378 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-default-route-leads-out",schemaPath:"#/$defs/levels/properties/network-default-route-leads-out/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-default-route-leads-out"].enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data271["network-appliance-route-has-address"] !== undefined){
let data314 = data271["network-appliance-route-has-address"];
if(!((((data314 === "advisory") || (data314 === "mandatory")) || (data314 === "remediate")) || (data314 === "disabled"))){
const err379 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-appliance-route-has-address",schemaPath:"#/$defs/levels/properties/network-appliance-route-has-address/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-appliance-route-has-address"].enum}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data271["network-http-only-where-needed"] !== undefined){
let data315 = data271["network-http-only-where-needed"];
if(!((((data315 === "advisory") || (data315 === "mandatory")) || (data315 === "remediate")) || (data315 === "disabled"))){
const err380 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-http-only-where-needed",schemaPath:"#/$defs/levels/properties/network-http-only-where-needed/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-http-only-where-needed"].enum}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data271["network-no-tls-inspection"] !== undefined){
let data316 = data271["network-no-tls-inspection"];
if(!((((data316 === "advisory") || (data316 === "mandatory")) || (data316 === "remediate")) || (data316 === "disabled"))){
const err381 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-no-tls-inspection",schemaPath:"#/$defs/levels/properties/network-no-tls-inspection/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-no-tls-inspection"].enum}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data271["network-routed-through-firewall"] !== undefined){
let data317 = data271["network-routed-through-firewall"];
if(!((((data317 === "advisory") || (data317 === "mandatory")) || (data317 === "remediate")) || (data317 === "disabled"))){
const err382 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-routed-through-firewall",schemaPath:"#/$defs/levels/properties/network-routed-through-firewall/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-routed-through-firewall"].enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data271["network-protected-machines-reachable"] !== undefined){
let data318 = data271["network-protected-machines-reachable"];
if(!((((data318 === "advisory") || (data318 === "mandatory")) || (data318 === "remediate")) || (data318 === "disabled"))){
const err383 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-protected-machines-reachable",schemaPath:"#/$defs/levels/properties/network-protected-machines-reachable/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-protected-machines-reachable"].enum}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data271["network-domain-controllers-reachable"] !== undefined){
let data319 = data271["network-domain-controllers-reachable"];
if(!((((data319 === "advisory") || (data319 === "mandatory")) || (data319 === "remediate")) || (data319 === "disabled"))){
const err384 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-domain-controllers-reachable",schemaPath:"#/$defs/levels/properties/network-domain-controllers-reachable/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-domain-controllers-reachable"].enum}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data271["network-client-recovery-port"] !== undefined){
let data320 = data271["network-client-recovery-port"];
if(!((((data320 === "advisory") || (data320 === "mandatory")) || (data320 === "remediate")) || (data320 === "disabled"))){
const err385 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-client-recovery-port",schemaPath:"#/$defs/levels/properties/network-client-recovery-port/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-client-recovery-port"].enum}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data271["network-dns-servers-set"] !== undefined){
let data321 = data271["network-dns-servers-set"];
if(!((((data321 === "advisory") || (data321 === "mandatory")) || (data321 === "remediate")) || (data321 === "disabled"))){
const err386 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-dns-servers-set",schemaPath:"#/$defs/levels/properties/network-dns-servers-set/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-dns-servers-set"].enum}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data271["network-two-dns-servers"] !== undefined){
let data322 = data271["network-two-dns-servers"];
if(!((((data322 === "advisory") || (data322 === "mandatory")) || (data322 === "remediate")) || (data322 === "disabled"))){
const err387 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-two-dns-servers",schemaPath:"#/$defs/levels/properties/network-two-dns-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-two-dns-servers"].enum}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data271["network-interface-inherits-dns"] !== undefined){
let data323 = data271["network-interface-inherits-dns"];
if(!((((data323 === "advisory") || (data323 === "mandatory")) || (data323 === "remediate")) || (data323 === "disabled"))){
const err388 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-interface-inherits-dns",schemaPath:"#/$defs/levels/properties/network-interface-inherits-dns/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-interface-inherits-dns"].enum}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data271["network-management-ports-closed"] !== undefined){
let data324 = data271["network-management-ports-closed"];
if(!((((data324 === "advisory") || (data324 === "mandatory")) || (data324 === "remediate")) || (data324 === "disabled"))){
const err389 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-management-ports-closed",schemaPath:"#/$defs/levels/properties/network-management-ports-closed/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-management-ports-closed"].enum}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data271["network-server-closed-to-internet"] !== undefined){
let data325 = data271["network-server-closed-to-internet"];
if(!((((data325 === "advisory") || (data325 === "mandatory")) || (data325 === "remediate")) || (data325 === "disabled"))){
const err390 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-server-closed-to-internet",schemaPath:"#/$defs/levels/properties/network-server-closed-to-internet/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-closed-to-internet"].enum}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data271["network-server-no-public-ip"] !== undefined){
let data326 = data271["network-server-no-public-ip"];
if(!((((data326 === "advisory") || (data326 === "mandatory")) || (data326 === "remediate")) || (data326 === "disabled"))){
const err391 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-server-no-public-ip",schemaPath:"#/$defs/levels/properties/network-server-no-public-ip/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-no-public-ip"].enum}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data271["network-server-has-security-group"] !== undefined){
let data327 = data271["network-server-has-security-group"];
if(!((((data327 === "advisory") || (data327 === "mandatory")) || (data327 === "remediate")) || (data327 === "disabled"))){
const err392 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-server-has-security-group",schemaPath:"#/$defs/levels/properties/network-server-has-security-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-has-security-group"].enum}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data271["network-consoles-only-from-administrators"] !== undefined){
let data328 = data271["network-consoles-only-from-administrators"];
if(!((((data328 === "advisory") || (data328 === "mandatory")) || (data328 === "remediate")) || (data328 === "disabled"))){
const err393 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-consoles-only-from-administrators",schemaPath:"#/$defs/levels/properties/network-consoles-only-from-administrators/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-consoles-only-from-administrators"].enum}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data271["network-lateral-traversal-restricted"] !== undefined){
let data329 = data271["network-lateral-traversal-restricted"];
if(!((((data329 === "advisory") || (data329 === "mandatory")) || (data329 === "remediate")) || (data329 === "disabled"))){
const err394 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-lateral-traversal-restricted",schemaPath:"#/$defs/levels/properties/network-lateral-traversal-restricted/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-lateral-traversal-restricted"].enum}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data271["network-server-no-ip-forwarding"] !== undefined){
let data330 = data271["network-server-no-ip-forwarding"];
if(!((((data330 === "advisory") || (data330 === "mandatory")) || (data330 === "remediate")) || (data330 === "disabled"))){
const err395 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-server-no-ip-forwarding",schemaPath:"#/$defs/levels/properties/network-server-no-ip-forwarding/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-server-no-ip-forwarding"].enum}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data271["network-flow-logs"] !== undefined){
let data331 = data271["network-flow-logs"];
if(!((((data331 === "advisory") || (data331 === "mandatory")) || (data331 === "remediate")) || (data331 === "disabled"))){
const err396 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-flow-logs",schemaPath:"#/$defs/levels/properties/network-flow-logs/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-flow-logs"].enum}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data271["network-children-have-one-owner"] !== undefined){
let data332 = data271["network-children-have-one-owner"];
if(!((((data332 === "advisory") || (data332 === "mandatory")) || (data332 === "remediate")) || (data332 === "disabled"))){
const err397 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-children-have-one-owner",schemaPath:"#/$defs/levels/properties/network-children-have-one-owner/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-children-have-one-owner"].enum}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data271["network-rule-priorities-unique"] !== undefined){
let data333 = data271["network-rule-priorities-unique"];
if(!((((data333 === "advisory") || (data333 === "mandatory")) || (data333 === "remediate")) || (data333 === "disabled"))){
const err398 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-rule-priorities-unique",schemaPath:"#/$defs/levels/properties/network-rule-priorities-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-rule-priorities-unique"].enum}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data271["network-own-rule-priorities-unique"] !== undefined){
let data334 = data271["network-own-rule-priorities-unique"];
if(!((((data334 === "advisory") || (data334 === "mandatory")) || (data334 === "remediate")) || (data334 === "disabled"))){
const err399 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-own-rule-priorities-unique",schemaPath:"#/$defs/levels/properties/network-own-rule-priorities-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-own-rule-priorities-unique"].enum}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data271["network-service-tags-known"] !== undefined){
let data335 = data271["network-service-tags-known"];
if(!((((data335 === "advisory") || (data335 === "mandatory")) || (data335 === "remediate")) || (data335 === "disabled"))){
const err400 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-service-tags-known",schemaPath:"#/$defs/levels/properties/network-service-tags-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-service-tags-known"].enum}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data271["network-special-subnet-name"] !== undefined){
let data336 = data271["network-special-subnet-name"];
if(!((((data336 === "advisory") || (data336 === "mandatory")) || (data336 === "remediate")) || (data336 === "disabled"))){
const err401 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-special-subnet-name",schemaPath:"#/$defs/levels/properties/network-special-subnet-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-special-subnet-name"].enum}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data271["network-special-subnet-size"] !== undefined){
let data337 = data271["network-special-subnet-size"];
if(!((((data337 === "advisory") || (data337 === "mandatory")) || (data337 === "remediate")) || (data337 === "disabled"))){
const err402 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-special-subnet-size",schemaPath:"#/$defs/levels/properties/network-special-subnet-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-special-subnet-size"].enum}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data271["network-public-ip-standard-static"] !== undefined){
let data338 = data271["network-public-ip-standard-static"];
if(!((((data338 === "advisory") || (data338 === "mandatory")) || (data338 === "remediate")) || (data338 === "disabled"))){
const err403 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-public-ip-standard-static",schemaPath:"#/$defs/levels/properties/network-public-ip-standard-static/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-public-ip-standard-static"].enum}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data271["network-fqdn-rules-need-dns-proxy"] !== undefined){
let data339 = data271["network-fqdn-rules-need-dns-proxy"];
if(!((((data339 === "advisory") || (data339 === "mandatory")) || (data339 === "remediate")) || (data339 === "disabled"))){
const err404 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network-fqdn-rules-need-dns-proxy",schemaPath:"#/$defs/levels/properties/network-fqdn-rules-need-dns-proxy/enum",keyword:"enum",params:{allowedValues: schema32.properties["network-fqdn-rules-need-dns-proxy"].enum}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data271["compute-image-release"] !== undefined){
let data340 = data271["compute-image-release"];
if(!((((data340 === "advisory") || (data340 === "mandatory")) || (data340 === "remediate")) || (data340 === "disabled"))){
const err405 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-release",schemaPath:"#/$defs/levels/properties/compute-image-release/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-release"].enum}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data271["compute-image-with-desktop"] !== undefined){
let data341 = data271["compute-image-with-desktop"];
if(!((((data341 === "advisory") || (data341 === "mandatory")) || (data341 === "remediate")) || (data341 === "disabled"))){
const err406 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-with-desktop",schemaPath:"#/$defs/levels/properties/compute-image-with-desktop/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-with-desktop"].enum}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data271["compute-image-source"] !== undefined){
let data342 = data271["compute-image-source"];
if(!((((data342 === "advisory") || (data342 === "mandatory")) || (data342 === "remediate")) || (data342 === "disabled"))){
const err407 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-source",schemaPath:"#/$defs/levels/properties/compute-image-source/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-source"].enum}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data271["compute-azure-edition"] !== undefined){
let data343 = data271["compute-azure-edition"];
if(!((((data343 === "advisory") || (data343 === "mandatory")) || (data343 === "remediate")) || (data343 === "disabled"))){
const err408 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-azure-edition",schemaPath:"#/$defs/levels/properties/compute-azure-edition/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-azure-edition"].enum}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data271["compute-full-size-image"] !== undefined){
let data344 = data271["compute-full-size-image"];
if(!((((data344 === "advisory") || (data344 === "mandatory")) || (data344 === "remediate")) || (data344 === "disabled"))){
const err409 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-full-size-image",schemaPath:"#/$defs/levels/properties/compute-full-size-image/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-full-size-image"].enum}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data271["compute-size-known"] !== undefined){
let data345 = data271["compute-size-known"];
if(!((((data345 === "advisory") || (data345 === "mandatory")) || (data345 === "remediate")) || (data345 === "disabled"))){
const err410 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-size-known",schemaPath:"#/$defs/levels/properties/compute-size-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-known"].enum}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data271["compute-size-minimum"] !== undefined){
let data346 = data271["compute-size-minimum"];
if(!((((data346 === "advisory") || (data346 === "mandatory")) || (data346 === "remediate")) || (data346 === "disabled"))){
const err411 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-size-minimum",schemaPath:"#/$defs/levels/properties/compute-size-minimum/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-size-minimum"].enum}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data271["compute-standard-tier"] !== undefined){
let data347 = data271["compute-standard-tier"];
if(!((((data347 === "advisory") || (data347 === "mandatory")) || (data347 === "remediate")) || (data347 === "disabled"))){
const err412 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-standard-tier",schemaPath:"#/$defs/levels/properties/compute-standard-tier/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-standard-tier"].enum}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data271["compute-allowed-sizes"] !== undefined){
let data348 = data271["compute-allowed-sizes"];
if(!((((data348 === "advisory") || (data348 === "mandatory")) || (data348 === "remediate")) || (data348 === "disabled"))){
const err413 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-allowed-sizes",schemaPath:"#/$defs/levels/properties/compute-allowed-sizes/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-allowed-sizes"].enum}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data271["compute-scsi-disks"] !== undefined){
let data349 = data271["compute-scsi-disks"];
if(!((((data349 === "advisory") || (data349 === "mandatory")) || (data349 === "remediate")) || (data349 === "disabled"))){
const err414 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-scsi-disks",schemaPath:"#/$defs/levels/properties/compute-scsi-disks/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scsi-disks"].enum}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data271["compute-nested-virtualization"] !== undefined){
let data350 = data271["compute-nested-virtualization"];
if(!((((data350 === "advisory") || (data350 === "mandatory")) || (data350 === "remediate")) || (data350 === "disabled"))){
const err415 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-nested-virtualization",schemaPath:"#/$defs/levels/properties/compute-nested-virtualization/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-nested-virtualization"].enum}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data271["compute-image-generation"] !== undefined){
let data351 = data271["compute-image-generation"];
if(!((((data351 === "advisory") || (data351 === "mandatory")) || (data351 === "remediate")) || (data351 === "disabled"))){
const err416 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-image-generation",schemaPath:"#/$defs/levels/properties/compute-image-generation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-image-generation"].enum}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data271["compute-trusted-launch-fits"] !== undefined){
let data352 = data271["compute-trusted-launch-fits"];
if(!((((data352 === "advisory") || (data352 === "mandatory")) || (data352 === "remediate")) || (data352 === "disabled"))){
const err417 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-trusted-launch-fits",schemaPath:"#/$defs/levels/properties/compute-trusted-launch-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch-fits"].enum}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data271["compute-trusted-launch"] !== undefined){
let data353 = data271["compute-trusted-launch"];
if(!((((data353 === "advisory") || (data353 === "mandatory")) || (data353 === "remediate")) || (data353 === "disabled"))){
const err418 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-trusted-launch",schemaPath:"#/$defs/levels/properties/compute-trusted-launch/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-trusted-launch"].enum}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data271["compute-encryption-at-host-fits"] !== undefined){
let data354 = data271["compute-encryption-at-host-fits"];
if(!((((data354 === "advisory") || (data354 === "mandatory")) || (data354 === "remediate")) || (data354 === "disabled"))){
const err419 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-encryption-at-host-fits",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host-fits"].enum}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data271["compute-encryption-at-host"] !== undefined){
let data355 = data271["compute-encryption-at-host"];
if(!((((data355 === "advisory") || (data355 === "mandatory")) || (data355 === "remediate")) || (data355 === "disabled"))){
const err420 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-encryption-at-host",schemaPath:"#/$defs/levels/properties/compute-encryption-at-host/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-encryption-at-host"].enum}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data271["compute-accelerated-networking-fits"] !== undefined){
let data356 = data271["compute-accelerated-networking-fits"];
if(!((((data356 === "advisory") || (data356 === "mandatory")) || (data356 === "remediate")) || (data356 === "disabled"))){
const err421 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-accelerated-networking-fits",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking-fits/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking-fits"].enum}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data271["compute-accelerated-networking"] !== undefined){
let data357 = data271["compute-accelerated-networking"];
if(!((((data357 === "advisory") || (data357 === "mandatory")) || (data357 === "remediate")) || (data357 === "disabled"))){
const err422 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-accelerated-networking",schemaPath:"#/$defs/levels/properties/compute-accelerated-networking/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-accelerated-networking"].enum}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data271["compute-os-disk-size"] !== undefined){
let data358 = data271["compute-os-disk-size"];
if(!((((data358 === "advisory") || (data358 === "mandatory")) || (data358 === "remediate")) || (data358 === "disabled"))){
const err423 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-os-disk-size",schemaPath:"#/$defs/levels/properties/compute-os-disk-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-os-disk-size"].enum}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data271["compute-premium-os-disk"] !== undefined){
let data359 = data271["compute-premium-os-disk"];
if(!((((data359 === "advisory") || (data359 === "mandatory")) || (data359 === "remediate")) || (data359 === "disabled"))){
const err424 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-premium-os-disk",schemaPath:"#/$defs/levels/properties/compute-premium-os-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-premium-os-disk"].enum}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data271["compute-computer-name"] !== undefined){
let data360 = data271["compute-computer-name"];
if(!((((data360 === "advisory") || (data360 === "mandatory")) || (data360 === "remediate")) || (data360 === "disabled"))){
const err425 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-computer-name",schemaPath:"#/$defs/levels/properties/compute-computer-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-computer-name"].enum}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data271["compute-machine-name"] !== undefined){
let data361 = data271["compute-machine-name"];
if(!((((data361 === "advisory") || (data361 === "mandatory")) || (data361 === "remediate")) || (data361 === "disabled"))){
const err426 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-machine-name",schemaPath:"#/$defs/levels/properties/compute-machine-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-machine-name"].enum}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data271["compute-administrator-name"] !== undefined){
let data362 = data271["compute-administrator-name"];
if(!((((data362 === "advisory") || (data362 === "mandatory")) || (data362 === "remediate")) || (data362 === "disabled"))){
const err427 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-administrator-name",schemaPath:"#/$defs/levels/properties/compute-administrator-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-administrator-name"].enum}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data271["compute-fixed-at-creation"] !== undefined){
let data363 = data271["compute-fixed-at-creation"];
if(!((((data363 === "advisory") || (data363 === "mandatory")) || (data363 === "remediate")) || (data363 === "disabled"))){
const err428 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-fixed-at-creation",schemaPath:"#/$defs/levels/properties/compute-fixed-at-creation/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-fixed-at-creation"].enum}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data271["compute-no-other-applications"] !== undefined){
let data364 = data271["compute-no-other-applications"];
if(!((((data364 === "advisory") || (data364 === "mandatory")) || (data364 === "remediate")) || (data364 === "disabled"))){
const err429 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-no-other-applications",schemaPath:"#/$defs/levels/properties/compute-no-other-applications/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-no-other-applications"].enum}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data271["compute-system-identity"] !== undefined){
let data365 = data271["compute-system-identity"];
if(!((((data365 === "advisory") || (data365 === "mandatory")) || (data365 === "remediate")) || (data365 === "disabled"))){
const err430 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-system-identity",schemaPath:"#/$defs/levels/properties/compute-system-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-system-identity"].enum}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data271["compute-regular-priority"] !== undefined){
let data366 = data271["compute-regular-priority"];
if(!((((data366 === "advisory") || (data366 === "mandatory")) || (data366 === "remediate")) || (data366 === "disabled"))){
const err431 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-regular-priority",schemaPath:"#/$defs/levels/properties/compute-regular-priority/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-regular-priority"].enum}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data271["compute-patch-mode"] !== undefined){
let data367 = data271["compute-patch-mode"];
if(!((((data367 === "advisory") || (data367 === "mandatory")) || (data367 === "remediate")) || (data367 === "disabled"))){
const err432 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-patch-mode",schemaPath:"#/$defs/levels/properties/compute-patch-mode/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-mode"].enum}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data271["compute-automatic-updates"] !== undefined){
let data368 = data271["compute-automatic-updates"];
if(!((((data368 === "advisory") || (data368 === "mandatory")) || (data368 === "remediate")) || (data368 === "disabled"))){
const err433 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-automatic-updates",schemaPath:"#/$defs/levels/properties/compute-automatic-updates/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-automatic-updates"].enum}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data271["compute-scheduled-restarts"] !== undefined){
let data369 = data271["compute-scheduled-restarts"];
if(!((((data369 === "advisory") || (data369 === "mandatory")) || (data369 === "remediate")) || (data369 === "disabled"))){
const err434 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-scheduled-restarts",schemaPath:"#/$defs/levels/properties/compute-scheduled-restarts/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-scheduled-restarts"].enum}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data271["compute-patch-assessment"] !== undefined){
let data370 = data271["compute-patch-assessment"];
if(!((((data370 === "advisory") || (data370 === "mandatory")) || (data370 === "remediate")) || (data370 === "disabled"))){
const err435 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-patch-assessment",schemaPath:"#/$defs/levels/properties/compute-patch-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-patch-assessment"].enum}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data271["compute-hybrid-benefit"] !== undefined){
let data371 = data271["compute-hybrid-benefit"];
if(!((((data371 === "advisory") || (data371 === "mandatory")) || (data371 === "remediate")) || (data371 === "disabled"))){
const err436 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute-hybrid-benefit",schemaPath:"#/$defs/levels/properties/compute-hybrid-benefit/enum",keyword:"enum",params:{allowedValues: schema32.properties["compute-hybrid-benefit"].enum}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data271["storage-pool-has-data-disk"] !== undefined){
let data372 = data271["storage-pool-has-data-disk"];
if(!((((data372 === "advisory") || (data372 === "mandatory")) || (data372 === "remediate")) || (data372 === "disabled"))){
const err437 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-has-data-disk",schemaPath:"#/$defs/levels/properties/storage-pool-has-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-has-data-disk"].enum}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data271["storage-data-disk-count"] !== undefined){
let data373 = data271["storage-data-disk-count"];
if(!((((data373 === "advisory") || (data373 === "mandatory")) || (data373 === "remediate")) || (data373 === "disabled"))){
const err438 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-count",schemaPath:"#/$defs/levels/properties/storage-data-disk-count/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-count"].enum}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data271["storage-data-disk-own-resource"] !== undefined){
let data374 = data271["storage-data-disk-own-resource"];
if(!((((data374 === "advisory") || (data374 === "mandatory")) || (data374 === "remediate")) || (data374 === "disabled"))){
const err439 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-own-resource",schemaPath:"#/$defs/levels/properties/storage-data-disk-own-resource/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-own-resource"].enum}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data271["storage-data-disk-detach-on-deletion"] !== undefined){
let data375 = data271["storage-data-disk-detach-on-deletion"];
if(!((((data375 === "advisory") || (data375 === "mandatory")) || (data375 === "remediate")) || (data375 === "disabled"))){
const err440 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-data-disk-detach-on-deletion",schemaPath:"#/$defs/levels/properties/storage-data-disk-detach-on-deletion/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-data-disk-detach-on-deletion"].enum}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data271["storage-lun-unique"] !== undefined){
let data376 = data271["storage-lun-unique"];
if(!((((data376 === "advisory") || (data376 === "mandatory")) || (data376 === "remediate")) || (data376 === "disabled"))){
const err441 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-unique",schemaPath:"#/$defs/levels/properties/storage-lun-unique/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-unique"].enum}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data271["storage-lun-in-range"] !== undefined){
let data377 = data271["storage-lun-in-range"];
if(!((((data377 === "advisory") || (data377 === "mandatory")) || (data377 === "remediate")) || (data377 === "disabled"))){
const err442 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-lun-in-range",schemaPath:"#/$defs/levels/properties/storage-lun-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-lun-in-range"].enum}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data271["storage-pool-host-caching-none"] !== undefined){
let data378 = data271["storage-pool-host-caching-none"];
if(!((((data378 === "advisory") || (data378 === "mandatory")) || (data378 === "remediate")) || (data378 === "disabled"))){
const err443 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-host-caching-none",schemaPath:"#/$defs/levels/properties/storage-pool-host-caching-none/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-host-caching-none"].enum}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data271["storage-managed-disks-only"] !== undefined){
let data379 = data271["storage-managed-disks-only"];
if(!((((data379 === "advisory") || (data379 === "mandatory")) || (data379 === "remediate")) || (data379 === "disabled"))){
const err444 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-managed-disks-only",schemaPath:"#/$defs/levels/properties/storage-managed-disks-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-managed-disks-only"].enum}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data271["storage-disk-not-shared"] !== undefined){
let data380 = data271["storage-disk-not-shared"];
if(!((((data380 === "advisory") || (data380 === "mandatory")) || (data380 === "remediate")) || (data380 === "disabled"))){
const err445 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-not-shared",schemaPath:"#/$defs/levels/properties/storage-disk-not-shared/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-not-shared"].enum}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data271["storage-av2-pool-limits"] !== undefined){
let data381 = data271["storage-av2-pool-limits"];
if(!((((data381 === "advisory") || (data381 === "mandatory")) || (data381 === "remediate")) || (data381 === "disabled"))){
const err446 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-av2-pool-limits",schemaPath:"#/$defs/levels/properties/storage-av2-pool-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-av2-pool-limits"].enum}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data271["storage-pool-size-tested"] !== undefined){
let data382 = data271["storage-pool-size-tested"];
if(!((((data382 === "advisory") || (data382 === "mandatory")) || (data382 === "remediate")) || (data382 === "disabled"))){
const err447 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-size-tested",schemaPath:"#/$defs/levels/properties/storage-pool-size-tested/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-size-tested"].enum}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data271["storage-pool-capacity"] !== undefined){
let data383 = data271["storage-pool-capacity"];
if(!((((data383 === "advisory") || (data383 === "mandatory")) || (data383 === "remediate")) || (data383 === "disabled"))){
const err448 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity",schemaPath:"#/$defs/levels/properties/storage-pool-capacity/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity"].enum}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data271["storage-pool-capacity-floor"] !== undefined){
let data384 = data271["storage-pool-capacity-floor"];
if(!((((data384 === "advisory") || (data384 === "mandatory")) || (data384 === "remediate")) || (data384 === "disabled"))){
const err449 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-pool-capacity-floor",schemaPath:"#/$defs/levels/properties/storage-pool-capacity-floor/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-pool-capacity-floor"].enum}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data271["storage-os-disk-persistent"] !== undefined){
let data385 = data271["storage-os-disk-persistent"];
if(!((((data385 === "advisory") || (data385 === "mandatory")) || (data385 === "remediate")) || (data385 === "disabled"))){
const err450 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-persistent",schemaPath:"#/$defs/levels/properties/storage-os-disk-persistent/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-persistent"].enum}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data271["storage-os-disk-type"] !== undefined){
let data386 = data271["storage-os-disk-type"];
if(!((((data386 === "advisory") || (data386 === "mandatory")) || (data386 === "remediate")) || (data386 === "disabled"))){
const err451 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-type",schemaPath:"#/$defs/levels/properties/storage-os-disk-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-type"].enum}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data271["storage-os-disk-not-hdd"] !== undefined){
let data387 = data271["storage-os-disk-not-hdd"];
if(!((((data387 === "advisory") || (data387 === "mandatory")) || (data387 === "remediate")) || (data387 === "disabled"))){
const err452 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-os-disk-not-hdd",schemaPath:"#/$defs/levels/properties/storage-os-disk-not-hdd/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-os-disk-not-hdd"].enum}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data271["storage-premium-disk-on-premium-size"] !== undefined){
let data388 = data271["storage-premium-disk-on-premium-size"];
if(!((((data388 === "advisory") || (data388 === "mandatory")) || (data388 === "remediate")) || (data388 === "disabled"))){
const err453 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-premium-disk-on-premium-size",schemaPath:"#/$defs/levels/properties/storage-premium-disk-on-premium-size/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-premium-disk-on-premium-size"].enum}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data271["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data389 = data271["storage-zonal-disk-on-zonal-machine"];
if(!((((data389 === "advisory") || (data389 === "mandatory")) || (data389 === "remediate")) || (data389 === "disabled"))){
const err454 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-zonal-disk-on-zonal-machine",schemaPath:"#/$defs/levels/properties/storage-zonal-disk-on-zonal-machine/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-zonal-disk-on-zonal-machine"].enum}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data271["storage-ultra-disk-enabled"] !== undefined){
let data390 = data271["storage-ultra-disk-enabled"];
if(!((((data390 === "advisory") || (data390 === "mandatory")) || (data390 === "remediate")) || (data390 === "disabled"))){
const err455 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-ultra-disk-enabled",schemaPath:"#/$defs/levels/properties/storage-ultra-disk-enabled/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-ultra-disk-enabled"].enum}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data271["storage-disk-in-machine-zone"] !== undefined){
let data391 = data271["storage-disk-in-machine-zone"];
if(!((((data391 === "advisory") || (data391 === "mandatory")) || (data391 === "remediate")) || (data391 === "disabled"))){
const err456 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-in-machine-zone",schemaPath:"#/$defs/levels/properties/storage-disk-in-machine-zone/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-in-machine-zone"].enum}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data271["storage-disk-size-in-range"] !== undefined){
let data392 = data271["storage-disk-size-in-range"];
if(!((((data392 === "advisory") || (data392 === "mandatory")) || (data392 === "remediate")) || (data392 === "disabled"))){
const err457 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-in-range",schemaPath:"#/$defs/levels/properties/storage-disk-size-in-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-in-range"].enum}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data271["storage-disk-size-aligned"] !== undefined){
let data393 = data271["storage-disk-size-aligned"];
if(!((((data393 === "advisory") || (data393 === "mandatory")) || (data393 === "remediate")) || (data393 === "disabled"))){
const err458 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-size-aligned",schemaPath:"#/$defs/levels/properties/storage-disk-size-aligned/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-size-aligned"].enum}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data271["storage-disk-public-access-off"] !== undefined){
let data394 = data271["storage-disk-public-access-off"];
if(!((((data394 === "advisory") || (data394 === "mandatory")) || (data394 === "remediate")) || (data394 === "disabled"))){
const err459 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-public-access-off",schemaPath:"#/$defs/levels/properties/storage-disk-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data271["storage-disk-customer-key"] !== undefined){
let data395 = data271["storage-disk-customer-key"];
if(!((((data395 === "advisory") || (data395 === "mandatory")) || (data395 === "remediate")) || (data395 === "disabled"))){
const err460 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-disk-customer-key",schemaPath:"#/$defs/levels/properties/storage-disk-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-disk-customer-key"].enum}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data271["storage-no-azure-disk-encryption"] !== undefined){
let data396 = data271["storage-no-azure-disk-encryption"];
if(!((((data396 === "advisory") || (data396 === "mandatory")) || (data396 === "remediate")) || (data396 === "disabled"))){
const err461 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-azure-disk-encryption",schemaPath:"#/$defs/levels/properties/storage-no-azure-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-azure-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data271["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data397 = data271["storage-no-encryption-settings-on-data-disk"];
if(!((((data397 === "advisory") || (data397 === "mandatory")) || (data397 === "remediate")) || (data397 === "disabled"))){
const err462 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-no-encryption-settings-on-data-disk",schemaPath:"#/$defs/levels/properties/storage-no-encryption-settings-on-data-disk/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-no-encryption-settings-on-data-disk"].enum}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data271["storage-write-accelerator-off"] !== undefined){
let data398 = data271["storage-write-accelerator-off"];
if(!((((data398 === "advisory") || (data398 === "mandatory")) || (data398 === "remediate")) || (data398 === "disabled"))){
const err463 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-write-accelerator-off",schemaPath:"#/$defs/levels/properties/storage-write-accelerator-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-write-accelerator-off"].enum}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data271["storage-artifacts-https-only"] !== undefined){
let data399 = data271["storage-artifacts-https-only"];
if(!((((data399 === "advisory") || (data399 === "mandatory")) || (data399 === "remediate")) || (data399 === "disabled"))){
const err464 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-https-only",schemaPath:"#/$defs/levels/properties/storage-artifacts-https-only/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-https-only"].enum}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data271["storage-artifacts-tls12"] !== undefined){
let data400 = data271["storage-artifacts-tls12"];
if(!((((data400 === "advisory") || (data400 === "mandatory")) || (data400 === "remediate")) || (data400 === "disabled"))){
const err465 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-tls12",schemaPath:"#/$defs/levels/properties/storage-artifacts-tls12/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-tls12"].enum}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data271["storage-artifacts-no-public-blobs"] !== undefined){
let data401 = data271["storage-artifacts-no-public-blobs"];
if(!((((data401 === "advisory") || (data401 === "mandatory")) || (data401 === "remediate")) || (data401 === "disabled"))){
const err466 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-public-blobs",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-public-blobs/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-public-blobs"].enum}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data271["storage-artifacts-no-shared-key"] !== undefined){
let data402 = data271["storage-artifacts-no-shared-key"];
if(!((((data402 === "advisory") || (data402 === "mandatory")) || (data402 === "remediate")) || (data402 === "disabled"))){
const err467 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage-artifacts-no-shared-key",schemaPath:"#/$defs/levels/properties/storage-artifacts-no-shared-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["storage-artifacts-no-shared-key"].enum}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data271["installation-one-custom-script-extension"] !== undefined){
let data403 = data271["installation-one-custom-script-extension"];
if(!((((data403 === "advisory") || (data403 === "mandatory")) || (data403 === "remediate")) || (data403 === "disabled"))){
const err468 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data271["monitoring-vault-diagnostics"] !== undefined){
let data404 = data271["monitoring-vault-diagnostics"];
if(!((((data404 === "advisory") || (data404 === "mandatory")) || (data404 === "remediate")) || (data404 === "disabled"))){
const err469 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data271["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data405 = data271["monitoring-vault-diagnostics-dedicated"];
if(!((((data405 === "advisory") || (data405 === "mandatory")) || (data405 === "remediate")) || (data405 === "disabled"))){
const err470 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data271["monitoring-workspace-retention"] !== undefined){
let data406 = data271["monitoring-workspace-retention"];
if(!((((data406 === "advisory") || (data406 === "mandatory")) || (data406 === "remediate")) || (data406 === "disabled"))){
const err471 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data271["monitoring-agent"] !== undefined){
let data407 = data271["monitoring-agent"];
if(!((((data407 === "advisory") || (data407 === "mandatory")) || (data407 === "remediate")) || (data407 === "disabled"))){
const err472 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data271["monitoring-no-legacy-agent"] !== undefined){
let data408 = data271["monitoring-no-legacy-agent"];
if(!((((data408 === "advisory") || (data408 === "mandatory")) || (data408 === "remediate")) || (data408 === "disabled"))){
const err473 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data271["monitoring-data-collection"] !== undefined){
let data409 = data271["monitoring-data-collection"];
if(!((((data409 === "advisory") || (data409 === "mandatory")) || (data409 === "remediate")) || (data409 === "disabled"))){
const err474 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data271["monitoring-alerts-reach-people"] !== undefined){
let data410 = data271["monitoring-alerts-reach-people"];
if(!((((data410 === "advisory") || (data410 === "mandatory")) || (data410 === "remediate")) || (data410 === "disabled"))){
const err475 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data271["monitoring-action-group-receivers"] !== undefined){
let data411 = data271["monitoring-action-group-receivers"];
if(!((((data411 === "advisory") || (data411 === "mandatory")) || (data411 === "remediate")) || (data411 === "disabled"))){
const err476 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data271["monitoring-antimalware-exclusions"] !== undefined){
let data412 = data271["monitoring-antimalware-exclusions"];
if(!((((data412 === "advisory") || (data412 === "mandatory")) || (data412 === "remediate")) || (data412 === "disabled"))){
const err477 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data271["monitoring-maintenance-assigned"] !== undefined){
let data413 = data271["monitoring-maintenance-assigned"];
if(!((((data413 === "advisory") || (data413 === "mandatory")) || (data413 === "remediate")) || (data413 === "disabled"))){
const err478 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data271["monitoring-update-assessment"] !== undefined){
let data414 = data271["monitoring-update-assessment"];
if(!((((data414 === "advisory") || (data414 === "mandatory")) || (data414 === "remediate")) || (data414 === "disabled"))){
const err479 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data271["protection-vault-protected"] !== undefined){
let data415 = data271["protection-vault-protected"];
if(!((((data415 === "advisory") || (data415 === "mandatory")) || (data415 === "remediate")) || (data415 === "disabled"))){
const err480 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-protected",schemaPath:"#/$defs/levels/properties/protection-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data271["protection-data-disks-protected"] !== undefined){
let data416 = data271["protection-data-disks-protected"];
if(!((((data416 === "advisory") || (data416 === "mandatory")) || (data416 === "remediate")) || (data416 === "disabled"))){
const err481 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-data-disks-protected",schemaPath:"#/$defs/levels/properties/protection-data-disks-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-data-disks-protected"].enum}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data271["protection-passphrase-protected"] !== undefined){
let data417 = data271["protection-passphrase-protected"];
if(!((((data417 === "advisory") || (data417 === "mandatory")) || (data417 === "remediate")) || (data417 === "disabled"))){
const err482 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-protected"].enum}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data271["protection-passphrase-key-vault-protected"] !== undefined){
let data418 = data271["protection-passphrase-key-vault-protected"];
if(!((((data418 === "advisory") || (data418 === "mandatory")) || (data418 === "remediate")) || (data418 === "disabled"))){
const err483 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-passphrase-key-vault-protected",schemaPath:"#/$defs/levels/properties/protection-passphrase-key-vault-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-passphrase-key-vault-protected"].enum}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data271["protection-server-protected"] !== undefined){
let data419 = data271["protection-server-protected"];
if(!((((data419 === "advisory") || (data419 === "mandatory")) || (data419 === "remediate")) || (data419 === "disabled"))){
const err484 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-server-protected",schemaPath:"#/$defs/levels/properties/protection-server-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-server-protected"].enum}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data271["protection-vault-group-protected"] !== undefined){
let data420 = data271["protection-vault-group-protected"];
if(!((((data420 === "advisory") || (data420 === "mandatory")) || (data420 === "remediate")) || (data420 === "disabled"))){
const err485 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-group-protected",schemaPath:"#/$defs/levels/properties/protection-vault-group-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-group-protected"].enum}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data271["protection-catalogue-protected"] !== undefined){
let data421 = data271["protection-catalogue-protected"];
if(!((((data421 === "advisory") || (data421 === "mandatory")) || (data421 === "remediate")) || (data421 === "disabled"))){
const err486 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-catalogue-protected",schemaPath:"#/$defs/levels/properties/protection-catalogue-protected/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-catalogue-protected"].enum}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data271["protection-store-versioning"] !== undefined){
let data422 = data271["protection-store-versioning"];
if(!((((data422 === "advisory") || (data422 === "mandatory")) || (data422 === "remediate")) || (data422 === "disabled"))){
const err487 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-versioning",schemaPath:"#/$defs/levels/properties/protection-store-versioning/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-versioning"].enum}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data271["protection-store-soft-delete"] !== undefined){
let data423 = data271["protection-store-soft-delete"];
if(!((((data423 === "advisory") || (data423 === "mandatory")) || (data423 === "remediate")) || (data423 === "disabled"))){
const err488 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-store-soft-delete",schemaPath:"#/$defs/levels/properties/protection-store-soft-delete/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-store-soft-delete"].enum}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data271["protection-vault-locked"] !== undefined){
let data424 = data271["protection-vault-locked"];
if(!((((data424 === "advisory") || (data424 === "mandatory")) || (data424 === "remediate")) || (data424 === "disabled"))){
const err489 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-vault-locked",schemaPath:"#/$defs/levels/properties/protection-vault-locked/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-vault-locked"].enum}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data271["protection-no-read-only-lock"] !== undefined){
let data425 = data271["protection-no-read-only-lock"];
if(!((((data425 === "advisory") || (data425 === "mandatory")) || (data425 === "remediate")) || (data425 === "disabled"))){
const err490 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-no-read-only-lock",schemaPath:"#/$defs/levels/properties/protection-no-read-only-lock/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-no-read-only-lock"].enum}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data271["protection-machine-backup"] !== undefined){
let data426 = data271["protection-machine-backup"];
if(!((((data426 === "advisory") || (data426 === "mandatory")) || (data426 === "remediate")) || (data426 === "disabled"))){
const err491 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection-machine-backup",schemaPath:"#/$defs/levels/properties/protection-machine-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["protection-machine-backup"].enum}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data271["tagging-required-tags"] !== undefined){
let data427 = data271["tagging-required-tags"];
if(!((((data427 === "advisory") || (data427 === "mandatory")) || (data427 === "remediate")) || (data427 === "disabled"))){
const err492 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-required-tags",schemaPath:"#/$defs/levels/properties/tagging-required-tags/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-required-tags"].enum}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data271["tagging-tag-limits"] !== undefined){
let data428 = data271["tagging-tag-limits"];
if(!((((data428 === "advisory") || (data428 === "mandatory")) || (data428 === "remediate")) || (data428 === "disabled"))){
const err493 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-tag-limits",schemaPath:"#/$defs/levels/properties/tagging-tag-limits/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-tag-limits"].enum}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data271["tagging-region-known"] !== undefined){
let data429 = data271["tagging-region-known"];
if(!((((data429 === "advisory") || (data429 === "mandatory")) || (data429 === "remediate")) || (data429 === "disabled"))){
const err494 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-region-known",schemaPath:"#/$defs/levels/properties/tagging-region-known/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-region-known"].enum}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data271["tagging-allowed-regions"] !== undefined){
let data430 = data271["tagging-allowed-regions"];
if(!((((data430 === "advisory") || (data430 === "mandatory")) || (data430 === "remediate")) || (data430 === "disabled"))){
const err495 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging-allowed-regions",schemaPath:"#/$defs/levels/properties/tagging-allowed-regions/enum",keyword:"enum",params:{allowedValues: schema32.properties["tagging-allowed-regions"].enum}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data271["lifecycle-one-way-doors"] !== undefined){
let data431 = data271["lifecycle-one-way-doors"];
if(!((((data431 === "advisory") || (data431 === "mandatory")) || (data431 === "remediate")) || (data431 === "disabled"))){
const err496 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-one-way-doors",schemaPath:"#/$defs/levels/properties/lifecycle-one-way-doors/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-one-way-doors"].enum}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data271["lifecycle-size-lasts"] !== undefined){
let data432 = data271["lifecycle-size-lasts"];
if(!((((data432 === "advisory") || (data432 === "mandatory")) || (data432 === "remediate")) || (data432 === "disabled"))){
const err497 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-size-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-size-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-size-lasts"].enum}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data271["lifecycle-os-disk-lasts"] !== undefined){
let data433 = data271["lifecycle-os-disk-lasts"];
if(!((((data433 === "advisory") || (data433 === "mandatory")) || (data433 === "remediate")) || (data433 === "disabled"))){
const err498 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-os-disk-lasts",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-lasts/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-lasts"].enum}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data271["lifecycle-windows-supported"] !== undefined){
let data434 = data271["lifecycle-windows-supported"];
if(!((((data434 === "advisory") || (data434 === "mandatory")) || (data434 === "remediate")) || (data434 === "disabled"))){
const err499 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-windows-supported",schemaPath:"#/$defs/levels/properties/lifecycle-windows-supported/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-windows-supported"].enum}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data271["lifecycle-os-disk-encryption"] !== undefined){
let data435 = data271["lifecycle-os-disk-encryption"];
if(!((((data435 === "advisory") || (data435 === "mandatory")) || (data435 === "remediate")) || (data435 === "disabled"))){
const err500 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-os-disk-encryption",schemaPath:"#/$defs/levels/properties/lifecycle-os-disk-encryption/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-os-disk-encryption"].enum}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data271["lifecycle-no-preview-api"] !== undefined){
let data436 = data271["lifecycle-no-preview-api"];
if(!((((data436 === "advisory") || (data436 === "mandatory")) || (data436 === "remediate")) || (data436 === "disabled"))){
const err501 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-no-preview-api",schemaPath:"#/$defs/levels/properties/lifecycle-no-preview-api/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-no-preview-api"].enum}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data271["lifecycle-current-modules"] !== undefined){
let data437 = data271["lifecycle-current-modules"];
if(!((((data437 === "advisory") || (data437 === "mandatory")) || (data437 === "remediate")) || (data437 === "disabled"))){
const err502 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle-current-modules",schemaPath:"#/$defs/levels/properties/lifecycle-current-modules/enum",keyword:"enum",params:{allowedValues: schema32.properties["lifecycle-current-modules"].enum}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data271["types-arm-type"] !== undefined){
let data438 = data271["types-arm-type"];
if(!((((data438 === "advisory") || (data438 === "mandatory")) || (data438 === "remediate")) || (data438 === "disabled"))){
const err503 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data271.vault !== undefined){
let data439 = data271.vault;
if(!((((data439 === "advisory") || (data439 === "mandatory")) || (data439 === "remediate")) || (data439 === "disabled"))){
const err504 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data271.network !== undefined){
let data440 = data271.network;
if(!((((data440 === "advisory") || (data440 === "mandatory")) || (data440 === "remediate")) || (data440 === "disabled"))){
const err505 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data271.compute !== undefined){
let data441 = data271.compute;
if(!((((data441 === "advisory") || (data441 === "mandatory")) || (data441 === "remediate")) || (data441 === "disabled"))){
const err506 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data271.storage !== undefined){
let data442 = data271.storage;
if(!((((data442 === "advisory") || (data442 === "mandatory")) || (data442 === "remediate")) || (data442 === "disabled"))){
const err507 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data271.credentials !== undefined){
let data443 = data271.credentials;
if(!((((data443 === "advisory") || (data443 === "mandatory")) || (data443 === "remediate")) || (data443 === "disabled"))){
const err508 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data271.installation !== undefined){
let data444 = data271.installation;
if(!((((data444 === "advisory") || (data444 === "mandatory")) || (data444 === "remediate")) || (data444 === "disabled"))){
const err509 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data271.monitoring !== undefined){
let data445 = data271.monitoring;
if(!((((data445 === "advisory") || (data445 === "mandatory")) || (data445 === "remediate")) || (data445 === "disabled"))){
const err510 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data271.protection !== undefined){
let data446 = data271.protection;
if(!((((data446 === "advisory") || (data446 === "mandatory")) || (data446 === "remediate")) || (data446 === "disabled"))){
const err511 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data271.tagging !== undefined){
let data447 = data271.tagging;
if(!((((data447 === "advisory") || (data447 === "mandatory")) || (data447 === "remediate")) || (data447 === "disabled"))){
const err512 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data271.lifecycle !== undefined){
let data448 = data271.lifecycle;
if(!((((data448 === "advisory") || (data448 === "mandatory")) || (data448 === "remediate")) || (data448 === "disabled"))){
const err513 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data271.types !== undefined){
let data449 = data271.types;
if(!((((data449 === "advisory") || (data449 === "mandatory")) || (data449 === "remediate")) || (data449 === "disabled"))){
const err514 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data269.parameters !== undefined){
let data450 = data269.parameters;
if(data450 && typeof data450 == "object" && !Array.isArray(data450)){
for(const key37 in data450){
if(!(func1.call(schema33.properties, key37))){
const err516 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data450["vault-redundancy-allowed"] !== undefined){
let data451 = data450["vault-redundancy-allowed"];
if(data451 && typeof data451 == "object" && !Array.isArray(data451)){
for(const key38 in data451){
if(!(key38 === "allowed")){
const err517 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data451.allowed !== undefined){
let data452 = data451.allowed;
if(Array.isArray(data452)){
if(data452.length < 1){
const err518 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
const len19 = data452.length;
for(let i28=0; i28<len19; i28++){
let data453 = data452[i28];
if(!(((data453 === "GeoRedundant") || (data453 === "LocallyRedundant")) || (data453 === "ZoneRedundant"))){
const err519 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed/" + i28,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
let i29 = data452.length;
let j9;
if(i29 > 1){
outer2:
for(;i29--;){
for(j9 = i29; j9--;){
if(func0(data452[i29], data452[j9])){
const err520 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j9}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err521 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
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
const err522 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data450["vault-immutable-needs-v4"] !== undefined){
let data454 = data450["vault-immutable-needs-v4"];
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
for(const key39 in data454){
if(!(key39 === "mabsVersion")){
const err523 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data454.mabsVersion !== undefined){
let data455 = data454.mabsVersion;
if(!((data455 === "V3") || (data455 === "V4"))){
const err524 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data450["vault-private-endpoint-needs-v4"] !== undefined){
let data456 = data450["vault-private-endpoint-needs-v4"];
if(data456 && typeof data456 == "object" && !Array.isArray(data456)){
for(const key40 in data456){
if(!(key40 === "mabsVersion")){
const err526 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data456.mabsVersion !== undefined){
let data457 = data456.mabsVersion;
if(!((data457 === "V3") || (data457 === "V4"))){
const err527 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
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
const err528 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data450["network-explicit-way-out"] !== undefined){
let data458 = data450["network-explicit-way-out"];
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
for(const key41 in data458){
if(!(key41 === "proxies")){
const err529 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-explicit-way-out",schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data458.proxies !== undefined){
let data459 = data458.proxies;
if(Array.isArray(data459)){
const len20 = data459.length;
for(let i30=0; i30<len20; i30++){
let data460 = data459[i30];
if(typeof data460 === "string"){
if(!pattern4.test(data460)){
const err530 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-explicit-way-out/proxies/" + i30,schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
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
const err531 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-explicit-way-out/proxies/" + i30,schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
const err532 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-explicit-way-out/proxies",schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/properties/proxies/type",keyword:"type",params:{type: "array"}};
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
const err533 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-explicit-way-out",schemaPath:"#/$defs/parameters/properties/network-explicit-way-out/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data450["network-required-endpoints-reachable"] !== undefined){
let data461 = data450["network-required-endpoints-reachable"];
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
for(const key42 in data461){
if(!((key42 === "proxies") || (key42 === "vaultIsPrivate"))){
const err534 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-required-endpoints-reachable",schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data461.proxies !== undefined){
let data462 = data461.proxies;
if(Array.isArray(data462)){
const len21 = data462.length;
for(let i31=0; i31<len21; i31++){
let data463 = data462[i31];
if(typeof data463 === "string"){
if(!pattern4.test(data463)){
const err535 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-required-endpoints-reachable/proxies/" + i31,schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-required-endpoints-reachable/proxies/" + i31,schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-required-endpoints-reachable/proxies",schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data461.vaultIsPrivate !== undefined){
if(typeof data461.vaultIsPrivate !== "boolean"){
const err538 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-required-endpoints-reachable/vaultIsPrivate",schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
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
const err539 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-required-endpoints-reachable",schemaPath:"#/$defs/parameters/properties/network-required-endpoints-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data450["network-firewall-names-complete"] !== undefined){
let data465 = data450["network-firewall-names-complete"];
if(data465 && typeof data465 == "object" && !Array.isArray(data465)){
for(const key43 in data465){
if(!(key43 === "vaultIsPrivate")){
const err540 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-firewall-names-complete",schemaPath:"#/$defs/parameters/properties/network-firewall-names-complete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data465.vaultIsPrivate !== undefined){
if(typeof data465.vaultIsPrivate !== "boolean"){
const err541 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-firewall-names-complete/vaultIsPrivate",schemaPath:"#/$defs/parameters/properties/network-firewall-names-complete/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-firewall-names-complete",schemaPath:"#/$defs/parameters/properties/network-firewall-names-complete/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data450["network-no-deny-above-allow"] !== undefined){
let data467 = data450["network-no-deny-above-allow"];
if(data467 && typeof data467 == "object" && !Array.isArray(data467)){
for(const key44 in data467){
if(!((((key44 === "protectedPrefixes") || (key44 === "domainControllers")) || (key44 === "proxies")) || (key44 === "vaultIsPrivate"))){
const err543 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data467.protectedPrefixes !== undefined){
let data468 = data467.protectedPrefixes;
if(Array.isArray(data468)){
const len22 = data468.length;
for(let i32=0; i32<len22; i32++){
if(typeof data468[i32] !== "string"){
const err544 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow/protectedPrefixes/" + i32,schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow/protectedPrefixes",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data467.domainControllers !== undefined){
let data470 = data467.domainControllers;
if(Array.isArray(data470)){
const len23 = data470.length;
for(let i33=0; i33<len23; i33++){
if(typeof data470[i33] !== "string"){
const err546 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow/domainControllers/" + i33,schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
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
const err547 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow/domainControllers",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data467.proxies !== undefined){
let data472 = data467.proxies;
if(Array.isArray(data472)){
const len24 = data472.length;
for(let i34=0; i34<len24; i34++){
let data473 = data472[i34];
if(typeof data473 === "string"){
if(!pattern4.test(data473)){
const err548 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow/proxies/" + i34,schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow/proxies/" + i34,schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
else {
const err550 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow/proxies",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data467.vaultIsPrivate !== undefined){
if(typeof data467.vaultIsPrivate !== "boolean"){
const err551 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow/vaultIsPrivate",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
else {
const err552 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-no-deny-above-allow",schemaPath:"#/$defs/parameters/properties/network-no-deny-above-allow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data450["network-http-only-where-needed"] !== undefined){
let data475 = data450["network-http-only-where-needed"];
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
for(const key45 in data475){
if(!(key45 === "furtherHttpNames")){
const err553 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-http-only-where-needed",schemaPath:"#/$defs/parameters/properties/network-http-only-where-needed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data475.furtherHttpNames !== undefined){
let data476 = data475.furtherHttpNames;
if(Array.isArray(data476)){
const len25 = data476.length;
for(let i35=0; i35<len25; i35++){
if(typeof data476[i35] !== "string"){
const err554 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-http-only-where-needed/furtherHttpNames/" + i35,schemaPath:"#/$defs/parameters/properties/network-http-only-where-needed/properties/furtherHttpNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
else {
const err555 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-http-only-where-needed/furtherHttpNames",schemaPath:"#/$defs/parameters/properties/network-http-only-where-needed/properties/furtherHttpNames/type",keyword:"type",params:{type: "array"}};
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
const err556 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-http-only-where-needed",schemaPath:"#/$defs/parameters/properties/network-http-only-where-needed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data450["network-protected-machines-reachable"] !== undefined){
let data478 = data450["network-protected-machines-reachable"];
if(data478 && typeof data478 == "object" && !Array.isArray(data478)){
for(const key46 in data478){
if(!(key46 === "protectedPrefixes")){
const err557 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-protected-machines-reachable",schemaPath:"#/$defs/parameters/properties/network-protected-machines-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data478.protectedPrefixes !== undefined){
let data479 = data478.protectedPrefixes;
if(Array.isArray(data479)){
const len26 = data479.length;
for(let i36=0; i36<len26; i36++){
if(typeof data479[i36] !== "string"){
const err558 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-protected-machines-reachable/protectedPrefixes/" + i36,schemaPath:"#/$defs/parameters/properties/network-protected-machines-reachable/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
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
const err559 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-protected-machines-reachable/protectedPrefixes",schemaPath:"#/$defs/parameters/properties/network-protected-machines-reachable/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
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
const err560 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-protected-machines-reachable",schemaPath:"#/$defs/parameters/properties/network-protected-machines-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data450["network-domain-controllers-reachable"] !== undefined){
let data481 = data450["network-domain-controllers-reachable"];
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
for(const key47 in data481){
if(!(key47 === "domainControllers")){
const err561 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-domain-controllers-reachable",schemaPath:"#/$defs/parameters/properties/network-domain-controllers-reachable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data481.domainControllers !== undefined){
let data482 = data481.domainControllers;
if(Array.isArray(data482)){
const len27 = data482.length;
for(let i37=0; i37<len27; i37++){
if(typeof data482[i37] !== "string"){
const err562 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-domain-controllers-reachable/domainControllers/" + i37,schemaPath:"#/$defs/parameters/properties/network-domain-controllers-reachable/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
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
const err563 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-domain-controllers-reachable/domainControllers",schemaPath:"#/$defs/parameters/properties/network-domain-controllers-reachable/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
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
const err564 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-domain-controllers-reachable",schemaPath:"#/$defs/parameters/properties/network-domain-controllers-reachable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data450["network-client-recovery-port"] !== undefined){
let data484 = data450["network-client-recovery-port"];
if(data484 && typeof data484 == "object" && !Array.isArray(data484)){
for(const key48 in data484){
if(!(key48 === "clientPrefixes")){
const err565 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-client-recovery-port",schemaPath:"#/$defs/parameters/properties/network-client-recovery-port/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data484.clientPrefixes !== undefined){
let data485 = data484.clientPrefixes;
if(Array.isArray(data485)){
const len28 = data485.length;
for(let i38=0; i38<len28; i38++){
if(typeof data485[i38] !== "string"){
const err566 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-client-recovery-port/clientPrefixes/" + i38,schemaPath:"#/$defs/parameters/properties/network-client-recovery-port/properties/clientPrefixes/items/type",keyword:"type",params:{type: "string"}};
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
const err567 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-client-recovery-port/clientPrefixes",schemaPath:"#/$defs/parameters/properties/network-client-recovery-port/properties/clientPrefixes/type",keyword:"type",params:{type: "array"}};
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
const err568 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-client-recovery-port",schemaPath:"#/$defs/parameters/properties/network-client-recovery-port/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data450["network-lateral-traversal-restricted"] !== undefined){
let data487 = data450["network-lateral-traversal-restricted"];
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
for(const key49 in data487){
if(!(key49 === "allowedPorts")){
const err569 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-lateral-traversal-restricted",schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data487.allowedPorts !== undefined){
let data488 = data487.allowedPorts;
if(Array.isArray(data488)){
const len29 = data488.length;
for(let i39=0; i39<len29; i39++){
let data489 = data488[i39];
if(!(((typeof data489 == "number") && (!(data489 % 1) && !isNaN(data489))) && (isFinite(data489)))){
const err570 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-lateral-traversal-restricted/allowedPorts/" + i39,schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/properties/allowedPorts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if((typeof data489 == "number") && (isFinite(data489))){
if(data489 > 65535 || isNaN(data489)){
const err571 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-lateral-traversal-restricted/allowedPorts/" + i39,schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/properties/allowedPorts/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data489 < 1 || isNaN(data489)){
const err572 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-lateral-traversal-restricted/allowedPorts/" + i39,schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/properties/allowedPorts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err573 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-lateral-traversal-restricted/allowedPorts",schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/properties/allowedPorts/type",keyword:"type",params:{type: "array"}};
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
const err574 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/network-lateral-traversal-restricted",schemaPath:"#/$defs/parameters/properties/network-lateral-traversal-restricted/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data450["compute-image-release"] !== undefined){
let data490 = data450["compute-image-release"];
if(data490 && typeof data490 == "object" && !Array.isArray(data490)){
for(const key50 in data490){
if(!((key50 === "mabsVersions") || (key50 === "otherSkus"))){
const err575 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data490.mabsVersions !== undefined){
let data491 = data490.mabsVersions;
if(Array.isArray(data491)){
if(data491.length < 1){
const err576 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
const len30 = data491.length;
for(let i40=0; i40<len30; i40++){
let data492 = data491[i40];
if(!((data492 === "V3") || (data492 === "V4"))){
const err577 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions/" + i40,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["compute-image-release"].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
let i41 = data491.length;
let j10;
if(i41 > 1){
outer3:
for(;i41--;){
for(j10 = i41; j10--;){
if(func0(data491[i41], data491[j10])){
const err578 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j10}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err579 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/mabsVersions",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data490.otherSkus !== undefined){
let data493 = data490.otherSkus;
if(Array.isArray(data493)){
const len31 = data493.length;
for(let i42=0; i42<len31; i42++){
let data494 = data493[i42];
if(typeof data494 === "string"){
if(func6(data494) < 1){
const err580 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus/" + i42,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus/" + i42,schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
let i43 = data493.length;
let j11;
if(i43 > 1){
const indices7 = {};
for(;i43--;){
let item7 = data493[i43];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j11 = indices7[item7];
const err582 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j11}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
break;
}
indices7[item7] = i43;
}
}
}
else {
const err583 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release/otherSkus",schemaPath:"#/$defs/parameters/properties/compute-image-release/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
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
const err584 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-release",schemaPath:"#/$defs/parameters/properties/compute-image-release/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data450["compute-image-source"] !== undefined){
let data495 = data450["compute-image-source"];
if(data495 && typeof data495 == "object" && !Array.isArray(data495)){
for(const key51 in data495){
if(!(key51 === "approvedImageIds")){
const err585 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data495.approvedImageIds !== undefined){
let data496 = data495.approvedImageIds;
if(Array.isArray(data496)){
const len32 = data496.length;
for(let i44=0; i44<len32; i44++){
let data497 = data496[i44];
if(typeof data497 === "string"){
if(func6(data497) < 1){
const err586 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds/" + i44,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
else {
const err587 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds/" + i44,schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
let i45 = data496.length;
let j12;
if(i45 > 1){
const indices8 = {};
for(;i45--;){
let item8 = data496[i45];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j12 = indices8[item8];
const err588 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i45, j: j12}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
break;
}
indices8[item8] = i45;
}
}
}
else {
const err589 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source/approvedImageIds",schemaPath:"#/$defs/parameters/properties/compute-image-source/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
else {
const err590 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-image-source",schemaPath:"#/$defs/parameters/properties/compute-image-source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data450["compute-azure-edition"] !== undefined){
let data498 = data450["compute-azure-edition"];
if(data498 && typeof data498 == "object" && !Array.isArray(data498)){
for(const key52 in data498){
if(!(key52 === "acceptAzureEdition")){
const err591 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data498.acceptAzureEdition !== undefined){
if(typeof data498.acceptAzureEdition !== "boolean"){
const err592 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition/acceptAzureEdition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
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
const err593 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-azure-edition",schemaPath:"#/$defs/parameters/properties/compute-azure-edition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data450["compute-size-known"] !== undefined){
let data500 = data450["compute-size-known"];
if(data500 && typeof data500 == "object" && !Array.isArray(data500)){
for(const key53 in data500){
if(!(key53 === "otherSizes")){
const err594 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data500.otherSizes !== undefined){
let data501 = data500.otherSizes;
if(Array.isArray(data501)){
const len33 = data501.length;
for(let i46=0; i46<len33; i46++){
let data502 = data501[i46];
if(typeof data502 === "string"){
if(func6(data502) < 1){
const err595 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes/" + i46,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes/" + i46,schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
let i47 = data501.length;
let j13;
if(i47 > 1){
const indices9 = {};
for(;i47--;){
let item9 = data501[i47];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j13 = indices9[item9];
const err597 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i47, j: j13}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
break;
}
indices9[item9] = i47;
}
}
}
else {
const err598 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known/otherSizes",schemaPath:"#/$defs/parameters/properties/compute-size-known/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
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
const err599 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-size-known",schemaPath:"#/$defs/parameters/properties/compute-size-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data450["compute-allowed-sizes"] !== undefined){
let data503 = data450["compute-allowed-sizes"];
if(data503 && typeof data503 == "object" && !Array.isArray(data503)){
for(const key54 in data503){
if(!(key54 === "allowedSizes")){
const err600 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data503.allowedSizes !== undefined){
let data504 = data503.allowedSizes;
if(Array.isArray(data504)){
const len34 = data504.length;
for(let i48=0; i48<len34; i48++){
let data505 = data504[i48];
if(typeof data505 === "string"){
if(func6(data505) < 1){
const err601 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes/" + i48,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes/" + i48,schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
let i49 = data504.length;
let j14;
if(i49 > 1){
const indices10 = {};
for(;i49--;){
let item10 = data504[i49];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j14 = indices10[item10];
const err603 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i49, j: j14}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
break;
}
indices10[item10] = i49;
}
}
}
else {
const err604 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes/allowedSizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
}
else {
const err605 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-allowed-sizes",schemaPath:"#/$defs/parameters/properties/compute-allowed-sizes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data450["compute-premium-os-disk"] !== undefined){
let data506 = data450["compute-premium-os-disk"];
if(data506 && typeof data506 == "object" && !Array.isArray(data506)){
for(const key55 in data506){
if(!(key55 === "acceptStandardDisks")){
const err606 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data506.acceptStandardDisks !== undefined){
if(typeof data506.acceptStandardDisks !== "boolean"){
const err607 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
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
const err608 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/compute-premium-os-disk",schemaPath:"#/$defs/parameters/properties/compute-premium-os-disk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data450["storage-pool-capacity"] !== undefined){
let data508 = data450["storage-pool-capacity"];
if(data508 && typeof data508 == "object" && !Array.isArray(data508)){
for(const key56 in data508){
if(!(key56 === "protectedGiBByMachine")){
const err609 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data508.protectedGiBByMachine !== undefined){
let data509 = data508.protectedGiBByMachine;
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
for(const key57 in data509){
let data510 = data509[key57];
if((typeof data510 == "number") && (isFinite(data510))){
if(data510 <= 0 || isNaN(data510)){
const err610 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
else {
const err611 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
}
else {
const err612 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
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
const err613 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data450["storage-pool-capacity-floor"] !== undefined){
let data511 = data450["storage-pool-capacity-floor"];
if(data511 && typeof data511 == "object" && !Array.isArray(data511)){
for(const key58 in data511){
if(!(key58 === "protectedGiBByMachine")){
const err614 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data511.protectedGiBByMachine !== undefined){
let data512 = data511.protectedGiBByMachine;
if(data512 && typeof data512 == "object" && !Array.isArray(data512)){
for(const key59 in data512){
let data513 = data512[key59];
if((typeof data513 == "number") && (isFinite(data513))){
if(data513 <= 0 || isNaN(data513)){
const err615 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
else {
const err616 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
else {
const err617 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
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
const err618 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/storage-pool-capacity-floor",schemaPath:"#/$defs/parameters/properties/storage-pool-capacity-floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data450["monitoring-workspace-retention"] !== undefined){
let data514 = data450["monitoring-workspace-retention"];
if(data514 && typeof data514 == "object" && !Array.isArray(data514)){
for(const key60 in data514){
if(!(key60 === "retentionDaysMin")){
const err619 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data514.retentionDaysMin !== undefined){
let data515 = data514.retentionDaysMin;
if(!(((typeof data515 == "number") && (!(data515 % 1) && !isNaN(data515))) && (isFinite(data515)))){
const err620 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if((typeof data515 == "number") && (isFinite(data515))){
if(data515 < 1 || isNaN(data515)){
const err621 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err622 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data450["tagging-required-tags"] !== undefined){
let data516 = data450["tagging-required-tags"];
if(data516 && typeof data516 == "object" && !Array.isArray(data516)){
for(const key61 in data516){
if(!((key61 === "requiredTags") || (key61 === "everyResource"))){
const err623 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data516.requiredTags !== undefined){
let data517 = data516.requiredTags;
if(Array.isArray(data517)){
const len35 = data517.length;
for(let i50=0; i50<len35; i50++){
let data518 = data517[i50];
if(typeof data518 === "string"){
if(func6(data518) < 1){
const err624 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags/" + i50,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags/" + i50,schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
let i51 = data517.length;
let j15;
if(i51 > 1){
const indices11 = {};
for(;i51--;){
let item11 = data517[i51];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j15 = indices11[item11];
const err626 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i51, j: j15}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
break;
}
indices11[item11] = i51;
}
}
}
else {
const err627 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/requiredTags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data516.everyResource !== undefined){
if(typeof data516.everyResource !== "boolean"){
const err628 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags/everyResource",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
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
const err629 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-required-tags",schemaPath:"#/$defs/parameters/properties/tagging-required-tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data450["tagging-region-known"] !== undefined){
let data520 = data450["tagging-region-known"];
if(data520 && typeof data520 == "object" && !Array.isArray(data520)){
for(const key62 in data520){
if(!(key62 === "otherRegions")){
const err630 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data520.otherRegions !== undefined){
let data521 = data520.otherRegions;
if(Array.isArray(data521)){
const len36 = data521.length;
for(let i52=0; i52<len36; i52++){
let data522 = data521[i52];
if(typeof data522 === "string"){
if(func6(data522) < 1){
const err631 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions/" + i52,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err632 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions/" + i52,schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
let i53 = data521.length;
let j16;
if(i53 > 1){
const indices12 = {};
for(;i53--;){
let item12 = data521[i53];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j16 = indices12[item12];
const err633 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i53, j: j16}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
break;
}
indices12[item12] = i53;
}
}
}
else {
const err634 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known/otherRegions",schemaPath:"#/$defs/parameters/properties/tagging-region-known/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
else {
const err635 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-region-known",schemaPath:"#/$defs/parameters/properties/tagging-region-known/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data450["tagging-allowed-regions"] !== undefined){
let data523 = data450["tagging-allowed-regions"];
if(data523 && typeof data523 == "object" && !Array.isArray(data523)){
for(const key63 in data523){
if(!(key63 === "allowedRegions")){
const err636 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data523.allowedRegions !== undefined){
let data524 = data523.allowedRegions;
if(Array.isArray(data524)){
const len37 = data524.length;
for(let i54=0; i54<len37; i54++){
let data525 = data524[i54];
if(typeof data525 === "string"){
if(func6(data525) < 1){
const err637 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions/" + i54,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err638 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions/" + i54,schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
let i55 = data524.length;
let j17;
if(i55 > 1){
const indices13 = {};
for(;i55--;){
let item13 = data524[i55];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j17 = indices13[item13];
const err639 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i55, j: j17}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
break;
}
indices13[item13] = i55;
}
}
}
else {
const err640 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions/allowedRegions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
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
const err641 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/tagging-allowed-regions",schemaPath:"#/$defs/parameters/properties/tagging-allowed-regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data450["lifecycle-size-lasts"] !== undefined){
let data526 = data450["lifecycle-size-lasts"];
if(data526 && typeof data526 == "object" && !Array.isArray(data526)){
for(const key64 in data526){
if(!(key64 === "plannedYears")){
const err642 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data526.plannedYears !== undefined){
let data527 = data526.plannedYears;
if(!(((typeof data527 == "number") && (!(data527 % 1) && !isNaN(data527))) && (isFinite(data527)))){
const err643 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if((typeof data527 == "number") && (isFinite(data527))){
if(data527 > 30 || isNaN(data527)){
const err644 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(data527 < 1 || isNaN(data527)){
const err645 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
}
}
else {
const err646 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-size-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-size-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data450["lifecycle-os-disk-lasts"] !== undefined){
let data528 = data450["lifecycle-os-disk-lasts"];
if(data528 && typeof data528 == "object" && !Array.isArray(data528)){
for(const key65 in data528){
if(!(key65 === "plannedYears")){
const err647 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data528.plannedYears !== undefined){
let data529 = data528.plannedYears;
if(!(((typeof data529 == "number") && (!(data529 % 1) && !isNaN(data529))) && (isFinite(data529)))){
const err648 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if((typeof data529 == "number") && (isFinite(data529))){
if(data529 > 30 || isNaN(data529)){
const err649 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
if(data529 < 1 || isNaN(data529)){
const err650 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
}
}
else {
const err651 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-lasts",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-lasts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data450["lifecycle-windows-supported"] !== undefined){
let data530 = data450["lifecycle-windows-supported"];
if(data530 && typeof data530 == "object" && !Array.isArray(data530)){
for(const key66 in data530){
if(!(key66 === "plannedYears")){
const err652 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data530.plannedYears !== undefined){
let data531 = data530.plannedYears;
if(!(((typeof data531 == "number") && (!(data531 % 1) && !isNaN(data531))) && (isFinite(data531)))){
const err653 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if((typeof data531 == "number") && (isFinite(data531))){
if(data531 > 30 || isNaN(data531)){
const err654 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(data531 < 1 || isNaN(data531)){
const err655 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err656 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-windows-supported",schemaPath:"#/$defs/parameters/properties/lifecycle-windows-supported/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data450["lifecycle-os-disk-encryption"] !== undefined){
let data532 = data450["lifecycle-os-disk-encryption"];
if(data532 && typeof data532 == "object" && !Array.isArray(data532)){
for(const key67 in data532){
if(!(key67 === "plannedYears")){
const err657 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data532.plannedYears !== undefined){
let data533 = data532.plannedYears;
if(!(((typeof data533 == "number") && (!(data533 % 1) && !isNaN(data533))) && (isFinite(data533)))){
const err658 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if((typeof data533 == "number") && (isFinite(data533))){
if(data533 > 30 || isNaN(data533)){
const err659 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(data533 < 1 || isNaN(data533)){
const err660 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err661 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/lifecycle-os-disk-encryption",schemaPath:"#/$defs/parameters/properties/lifecycle-os-disk-encryption/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
}
else {
const err662 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
}
else {
const err663 = {instancePath:instancePath+"/pack-settings/environments/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err664 = {instancePath:instancePath+"/pack-settings/environments",schemaPath:"#/properties/pack-settings/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data2.exemptions !== undefined){
let data534 = data2.exemptions;
if(Array.isArray(data534)){
const len38 = data534.length;
for(let i56=0; i56<len38; i56++){
let data535 = data534[i56];
if(data535 && typeof data535 == "object" && !Array.isArray(data535)){
if(data535.rule === undefined){
const err665 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(data535.resource === undefined){
const err666 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if(data535.reason === undefined){
const err667 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if(data535.owner === undefined){
const err668 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if(data535.expires === undefined){
const err669 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
for(const key68 in data535){
if(!(((((key68 === "rule") || (key68 === "resource")) || (key68 === "reason")) || (key68 === "owner")) || (key68 === "expires"))){
const err670 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56,schemaPath:"#/properties/pack-settings/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data535.rule !== undefined){
let data536 = data535.rule;
if(typeof data536 === "string"){
if(func6(data536) < 1){
const err671 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
else {
const err672 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data535.resource !== undefined){
let data537 = data535.resource;
if(typeof data537 === "string"){
if(func6(data537) < 1){
const err673 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
else {
const err674 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data535.reason !== undefined){
let data538 = data535.reason;
if(typeof data538 === "string"){
if(func6(data538) < 10){
const err675 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
else {
const err676 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(data535.owner !== undefined){
let data539 = data535.owner;
if(typeof data539 === "string"){
if(func6(data539) < 2){
const err677 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
else {
const err678 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data535.expires !== undefined){
let data540 = data535.expires;
if(typeof data540 === "string"){
if(!pattern10.test(data540)){
const err679 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
else {
const err680 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
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
const err681 = {instancePath:instancePath+"/pack-settings/exemptions/" + i56,schemaPath:"#/properties/pack-settings/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
}
else {
const err682 = {instancePath:instancePath+"/pack-settings/exemptions",schemaPath:"#/properties/pack-settings/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data2.reportUnknown !== undefined){
if(typeof data2.reportUnknown !== "boolean"){
const err683 = {instancePath:instancePath+"/pack-settings/reportUnknown",schemaPath:"#/properties/pack-settings/properties/reportUnknown/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data2.servers !== undefined){
let data542 = data2.servers;
if(data542 && typeof data542 == "object" && !Array.isArray(data542)){
for(const key69 in data542){
if(!((key69 === "tag") || (key69 === "names"))){
const err684 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data542.tag !== undefined){
let data543 = data542.tag;
if(data543 && typeof data543 == "object" && !Array.isArray(data543)){
if(data543.name === undefined){
const err685 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(data543.value === undefined){
const err686 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
for(const key70 in data543){
if(!((key70 === "name") || (key70 === "value"))){
const err687 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data543.name !== undefined){
let data544 = data543.name;
if(typeof data544 === "string"){
if(func6(data544) < 1){
const err688 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
else {
const err689 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data543.value !== undefined){
let data545 = data543.value;
if(typeof data545 === "string"){
if(func6(data545) < 1){
const err690 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
else {
const err691 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
else {
const err692 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data542.names !== undefined){
let data546 = data542.names;
if(Array.isArray(data546)){
const len39 = data546.length;
for(let i57=0; i57<len39; i57++){
let data547 = data546[i57];
if(typeof data547 === "string"){
if(func6(data547) < 1){
const err693 = {instancePath:instancePath+"/pack-settings/servers/names/" + i57,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
else {
const err694 = {instancePath:instancePath+"/pack-settings/servers/names/" + i57,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/type",keyword:"type",params:{type: "string"}};
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
const err695 = {instancePath:instancePath+"/pack-settings/servers/names",schemaPath:"#/properties/pack-settings/properties/servers/properties/names/type",keyword:"type",params:{type: "array"}};
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
const err696 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
}
else {
const err697 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data["vault-name"] !== undefined){
let data548 = data["vault-name"];
const _errs806 = errors;
let valid173 = false;
const _errs807 = errors;
if(!((((data548 === "advisory") || (data548 === "mandatory")) || (data548 === "remediate")) || (data548 === "disabled"))){
const err698 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
var _valid0 = _errs807 === errors;
valid173 = valid173 || _valid0;
const _errs808 = errors;
if(data548 && typeof data548 == "object" && !Array.isArray(data548)){
for(const key71 in data548){
if(!(key71 === "enforcementLevel")){
const err699 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data548.enforcementLevel !== undefined){
let data549 = data548.enforcementLevel;
if(!((((data549 === "advisory") || (data549 === "mandatory")) || (data549 === "remediate")) || (data549 === "disabled"))){
const err700 = {instancePath:instancePath+"/vault-name/enforcementLevel",schemaPath:"#/properties/vault-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[1].properties.enforcementLevel.enum}};
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
const err701 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
var _valid0 = _errs808 === errors;
valid173 = valid173 || _valid0;
if(!valid173){
const err702 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
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
if(data["vault-region-of-servers"] !== undefined){
let data550 = data["vault-region-of-servers"];
const _errs813 = errors;
let valid175 = false;
const _errs814 = errors;
if(!((((data550 === "advisory") || (data550 === "mandatory")) || (data550 === "remediate")) || (data550 === "disabled"))){
const err703 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
var _valid1 = _errs814 === errors;
valid175 = valid175 || _valid1;
const _errs815 = errors;
if(data550 && typeof data550 == "object" && !Array.isArray(data550)){
for(const key72 in data550){
if(!(key72 === "enforcementLevel")){
const err704 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data550.enforcementLevel !== undefined){
let data551 = data550.enforcementLevel;
if(!((((data551 === "advisory") || (data551 === "mandatory")) || (data551 === "remediate")) || (data551 === "disabled"))){
const err705 = {instancePath:instancePath+"/vault-region-of-servers/enforcementLevel",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[1].properties.enforcementLevel.enum}};
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
const err706 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
var _valid1 = _errs815 === errors;
valid175 = valid175 || _valid1;
if(!valid175){
const err707 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
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
if(data["vault-redundancy-explicit"] !== undefined){
let data552 = data["vault-redundancy-explicit"];
const _errs820 = errors;
let valid177 = false;
const _errs821 = errors;
if(!((((data552 === "advisory") || (data552 === "mandatory")) || (data552 === "remediate")) || (data552 === "disabled"))){
const err708 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
var _valid2 = _errs821 === errors;
valid177 = valid177 || _valid2;
const _errs822 = errors;
if(data552 && typeof data552 == "object" && !Array.isArray(data552)){
for(const key73 in data552){
if(!(key73 === "enforcementLevel")){
const err709 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data552.enforcementLevel !== undefined){
let data553 = data552.enforcementLevel;
if(!((((data553 === "advisory") || (data553 === "mandatory")) || (data553 === "remediate")) || (data553 === "disabled"))){
const err710 = {instancePath:instancePath+"/vault-redundancy-explicit/enforcementLevel",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[1].properties.enforcementLevel.enum}};
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
const err711 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
var _valid2 = _errs822 === errors;
valid177 = valid177 || _valid2;
if(!valid177){
const err712 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
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
if(data["vault-redundancy-allowed"] !== undefined){
let data554 = data["vault-redundancy-allowed"];
const _errs827 = errors;
let valid179 = false;
const _errs828 = errors;
if(!((((data554 === "advisory") || (data554 === "mandatory")) || (data554 === "remediate")) || (data554 === "disabled"))){
const err713 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
var _valid3 = _errs828 === errors;
valid179 = valid179 || _valid3;
const _errs829 = errors;
if(data554 && typeof data554 == "object" && !Array.isArray(data554)){
for(const key74 in data554){
if(!((key74 === "enforcementLevel") || (key74 === "allowed"))){
const err714 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data554.enforcementLevel !== undefined){
let data555 = data554.enforcementLevel;
if(!((((data555 === "advisory") || (data555 === "mandatory")) || (data555 === "remediate")) || (data555 === "disabled"))){
const err715 = {instancePath:instancePath+"/vault-redundancy-allowed/enforcementLevel",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data554.allowed !== undefined){
let data556 = data554.allowed;
if(Array.isArray(data556)){
if(data556.length < 1){
const err716 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
const len40 = data556.length;
for(let i58=0; i58<len40; i58++){
let data557 = data556[i58];
if(!(((data557 === "GeoRedundant") || (data557 === "LocallyRedundant")) || (data557 === "ZoneRedundant"))){
const err717 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed/" + i58,schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
let i59 = data556.length;
let j18;
if(i59 > 1){
outer4:
for(;i59--;){
for(j18 = i59; j18--;){
if(func0(data556[i59], data556[j18])){
const err718 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i59, j: j18}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err719 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/type",keyword:"type",params:{type: "array"}};
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
const err720 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
var _valid3 = _errs829 === errors;
valid179 = valid179 || _valid3;
if(!valid179){
const err721 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
else {
errors = _errs827;
if(vErrors !== null){
if(_errs827){
vErrors.length = _errs827;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-geo"] !== undefined){
let data558 = data["vault-cross-region-restore-needs-geo"];
const _errs837 = errors;
let valid184 = false;
const _errs838 = errors;
if(!((((data558 === "advisory") || (data558 === "mandatory")) || (data558 === "remediate")) || (data558 === "disabled"))){
const err722 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
var _valid4 = _errs838 === errors;
valid184 = valid184 || _valid4;
const _errs839 = errors;
if(data558 && typeof data558 == "object" && !Array.isArray(data558)){
for(const key75 in data558){
if(!(key75 === "enforcementLevel")){
const err723 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data558.enforcementLevel !== undefined){
let data559 = data558.enforcementLevel;
if(!((((data559 === "advisory") || (data559 === "mandatory")) || (data559 === "remediate")) || (data559 === "disabled"))){
const err724 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[1].properties.enforcementLevel.enum}};
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
const err725 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
var _valid4 = _errs839 === errors;
valid184 = valid184 || _valid4;
if(!valid184){
const err726 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
else {
errors = _errs837;
if(vErrors !== null){
if(_errs837){
vErrors.length = _errs837;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-public-access"] !== undefined){
let data560 = data["vault-cross-region-restore-needs-public-access"];
const _errs844 = errors;
let valid186 = false;
const _errs845 = errors;
if(!((((data560 === "advisory") || (data560 === "mandatory")) || (data560 === "remediate")) || (data560 === "disabled"))){
const err727 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
var _valid5 = _errs845 === errors;
valid186 = valid186 || _valid5;
const _errs846 = errors;
if(data560 && typeof data560 == "object" && !Array.isArray(data560)){
for(const key76 in data560){
if(!(key76 === "enforcementLevel")){
const err728 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data560.enforcementLevel !== undefined){
let data561 = data560.enforcementLevel;
if(!((((data561 === "advisory") || (data561 === "mandatory")) || (data561 === "remediate")) || (data561 === "disabled"))){
const err729 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
}
else {
const err730 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
var _valid5 = _errs846 === errors;
valid186 = valid186 || _valid5;
if(!valid186){
const err731 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
else {
errors = _errs844;
if(vErrors !== null){
if(_errs844){
vErrors.length = _errs844;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data562 = data["vault-cross-region-restore-without-private-endpoint"];
const _errs851 = errors;
let valid188 = false;
const _errs852 = errors;
if(!((((data562 === "advisory") || (data562 === "mandatory")) || (data562 === "remediate")) || (data562 === "disabled"))){
const err732 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
var _valid6 = _errs852 === errors;
valid188 = valid188 || _valid6;
const _errs853 = errors;
if(data562 && typeof data562 == "object" && !Array.isArray(data562)){
for(const key77 in data562){
if(!(key77 === "enforcementLevel")){
const err733 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
if(data562.enforcementLevel !== undefined){
let data563 = data562.enforcementLevel;
if(!((((data563 === "advisory") || (data563 === "mandatory")) || (data563 === "remediate")) || (data563 === "disabled"))){
const err734 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
}
else {
const err735 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
var _valid6 = _errs853 === errors;
valid188 = valid188 || _valid6;
if(!valid188){
const err736 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
else {
errors = _errs851;
if(vErrors !== null){
if(_errs851){
vErrors.length = _errs851;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-subscription-restore-off"] !== undefined){
let data564 = data["vault-cross-subscription-restore-off"];
const _errs858 = errors;
let valid190 = false;
const _errs859 = errors;
if(!((((data564 === "advisory") || (data564 === "mandatory")) || (data564 === "remediate")) || (data564 === "disabled"))){
const err737 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
var _valid7 = _errs859 === errors;
valid190 = valid190 || _valid7;
const _errs860 = errors;
if(data564 && typeof data564 == "object" && !Array.isArray(data564)){
for(const key78 in data564){
if(!(key78 === "enforcementLevel")){
const err738 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data564.enforcementLevel !== undefined){
let data565 = data564.enforcementLevel;
if(!((((data565 === "advisory") || (data565 === "mandatory")) || (data565 === "remediate")) || (data565 === "disabled"))){
const err739 = {instancePath:instancePath+"/vault-cross-subscription-restore-off/enforcementLevel",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
}
else {
const err740 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
var _valid7 = _errs860 === errors;
valid190 = valid190 || _valid7;
if(!valid190){
const err741 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
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
if(data["vault-soft-delete-on"] !== undefined){
let data566 = data["vault-soft-delete-on"];
const _errs865 = errors;
let valid192 = false;
const _errs866 = errors;
if(!((((data566 === "advisory") || (data566 === "mandatory")) || (data566 === "remediate")) || (data566 === "disabled"))){
const err742 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
var _valid8 = _errs866 === errors;
valid192 = valid192 || _valid8;
const _errs867 = errors;
if(data566 && typeof data566 == "object" && !Array.isArray(data566)){
for(const key79 in data566){
if(!(key79 === "enforcementLevel")){
const err743 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
if(data566.enforcementLevel !== undefined){
let data567 = data566.enforcementLevel;
if(!((((data567 === "advisory") || (data567 === "mandatory")) || (data567 === "remediate")) || (data567 === "disabled"))){
const err744 = {instancePath:instancePath+"/vault-soft-delete-on/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
}
else {
const err745 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
var _valid8 = _errs867 === errors;
valid192 = valid192 || _valid8;
if(!valid192){
const err746 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
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
if(data["vault-soft-delete-retention-range"] !== undefined){
let data568 = data["vault-soft-delete-retention-range"];
const _errs872 = errors;
let valid194 = false;
const _errs873 = errors;
if(!((((data568 === "advisory") || (data568 === "mandatory")) || (data568 === "remediate")) || (data568 === "disabled"))){
const err747 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
var _valid9 = _errs873 === errors;
valid194 = valid194 || _valid9;
const _errs874 = errors;
if(data568 && typeof data568 == "object" && !Array.isArray(data568)){
for(const key80 in data568){
if(!(key80 === "enforcementLevel")){
const err748 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
if(data568.enforcementLevel !== undefined){
let data569 = data568.enforcementLevel;
if(!((((data569 === "advisory") || (data569 === "mandatory")) || (data569 === "remediate")) || (data569 === "disabled"))){
const err749 = {instancePath:instancePath+"/vault-soft-delete-retention-range/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
}
else {
const err750 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
var _valid9 = _errs874 === errors;
valid194 = valid194 || _valid9;
if(!valid194){
const err751 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
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
if(data["vault-soft-delete-retention-explicit"] !== undefined){
let data570 = data["vault-soft-delete-retention-explicit"];
const _errs879 = errors;
let valid196 = false;
const _errs880 = errors;
if(!((((data570 === "advisory") || (data570 === "mandatory")) || (data570 === "remediate")) || (data570 === "disabled"))){
const err752 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
var _valid10 = _errs880 === errors;
valid196 = valid196 || _valid10;
const _errs881 = errors;
if(data570 && typeof data570 == "object" && !Array.isArray(data570)){
for(const key81 in data570){
if(!(key81 === "enforcementLevel")){
const err753 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data570.enforcementLevel !== undefined){
let data571 = data570.enforcementLevel;
if(!((((data571 === "advisory") || (data571 === "mandatory")) || (data571 === "remediate")) || (data571 === "disabled"))){
const err754 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
}
else {
const err755 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
var _valid10 = _errs881 === errors;
valid196 = valid196 || _valid10;
if(!valid196){
const err756 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
else {
errors = _errs879;
if(vErrors !== null){
if(_errs879){
vErrors.length = _errs879;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-hybrid-security-on"] !== undefined){
let data572 = data["vault-hybrid-security-on"];
const _errs886 = errors;
let valid198 = false;
const _errs887 = errors;
if(!((((data572 === "advisory") || (data572 === "mandatory")) || (data572 === "remediate")) || (data572 === "disabled"))){
const err757 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
var _valid11 = _errs887 === errors;
valid198 = valid198 || _valid11;
const _errs888 = errors;
if(data572 && typeof data572 == "object" && !Array.isArray(data572)){
for(const key82 in data572){
if(!(key82 === "enforcementLevel")){
const err758 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data572.enforcementLevel !== undefined){
let data573 = data572.enforcementLevel;
if(!((((data573 === "advisory") || (data573 === "mandatory")) || (data573 === "remediate")) || (data573 === "disabled"))){
const err759 = {instancePath:instancePath+"/vault-hybrid-security-on/enforcementLevel",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
}
else {
const err760 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
var _valid11 = _errs888 === errors;
valid198 = valid198 || _valid11;
if(!valid198){
const err761 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
else {
errors = _errs886;
if(vErrors !== null){
if(_errs886){
vErrors.length = _errs886;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable"] !== undefined){
let data574 = data["vault-immutable"];
const _errs893 = errors;
let valid200 = false;
const _errs894 = errors;
if(!((((data574 === "advisory") || (data574 === "mandatory")) || (data574 === "remediate")) || (data574 === "disabled"))){
const err762 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
var _valid12 = _errs894 === errors;
valid200 = valid200 || _valid12;
const _errs895 = errors;
if(data574 && typeof data574 == "object" && !Array.isArray(data574)){
for(const key83 in data574){
if(!(key83 === "enforcementLevel")){
const err763 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data574.enforcementLevel !== undefined){
let data575 = data574.enforcementLevel;
if(!((((data575 === "advisory") || (data575 === "mandatory")) || (data575 === "remediate")) || (data575 === "disabled"))){
const err764 = {instancePath:instancePath+"/vault-immutable/enforcementLevel",schemaPath:"#/properties/vault-immutable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
}
else {
const err765 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
var _valid12 = _errs895 === errors;
valid200 = valid200 || _valid12;
if(!valid200){
const err766 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
else {
errors = _errs893;
if(vErrors !== null){
if(_errs893){
vErrors.length = _errs893;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable-needs-v4"] !== undefined){
let data576 = data["vault-immutable-needs-v4"];
const _errs900 = errors;
let valid202 = false;
const _errs901 = errors;
if(!((((data576 === "advisory") || (data576 === "mandatory")) || (data576 === "remediate")) || (data576 === "disabled"))){
const err767 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
var _valid13 = _errs901 === errors;
valid202 = valid202 || _valid13;
const _errs902 = errors;
if(data576 && typeof data576 == "object" && !Array.isArray(data576)){
for(const key84 in data576){
if(!((key84 === "enforcementLevel") || (key84 === "mabsVersion"))){
const err768 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data576.enforcementLevel !== undefined){
let data577 = data576.enforcementLevel;
if(!((((data577 === "advisory") || (data577 === "mandatory")) || (data577 === "remediate")) || (data577 === "disabled"))){
const err769 = {instancePath:instancePath+"/vault-immutable-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
if(data576.mabsVersion !== undefined){
let data578 = data576.mabsVersion;
if(!((data578 === "V3") || (data578 === "V4"))){
const err770 = {instancePath:instancePath+"/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
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
const err771 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
var _valid13 = _errs902 === errors;
valid202 = valid202 || _valid13;
if(!valid202){
const err772 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
else {
errors = _errs900;
if(vErrors !== null){
if(_errs900){
vErrors.length = _errs900;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-resource-guard"] !== undefined){
let data579 = data["vault-resource-guard"];
const _errs908 = errors;
let valid204 = false;
const _errs909 = errors;
if(!((((data579 === "advisory") || (data579 === "mandatory")) || (data579 === "remediate")) || (data579 === "disabled"))){
const err773 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
var _valid14 = _errs909 === errors;
valid204 = valid204 || _valid14;
const _errs910 = errors;
if(data579 && typeof data579 == "object" && !Array.isArray(data579)){
for(const key85 in data579){
if(!(key85 === "enforcementLevel")){
const err774 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data579.enforcementLevel !== undefined){
let data580 = data579.enforcementLevel;
if(!((((data580 === "advisory") || (data580 === "mandatory")) || (data580 === "remediate")) || (data580 === "disabled"))){
const err775 = {instancePath:instancePath+"/vault-resource-guard/enforcementLevel",schemaPath:"#/properties/vault-resource-guard/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[1].properties.enforcementLevel.enum}};
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
const err776 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
var _valid14 = _errs910 === errors;
valid204 = valid204 || _valid14;
if(!valid204){
const err777 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
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
if(data["vault-system-assigned-identity"] !== undefined){
let data581 = data["vault-system-assigned-identity"];
const _errs915 = errors;
let valid206 = false;
const _errs916 = errors;
if(!((((data581 === "advisory") || (data581 === "mandatory")) || (data581 === "remediate")) || (data581 === "disabled"))){
const err778 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
var _valid15 = _errs916 === errors;
valid206 = valid206 || _valid15;
const _errs917 = errors;
if(data581 && typeof data581 == "object" && !Array.isArray(data581)){
for(const key86 in data581){
if(!(key86 === "enforcementLevel")){
const err779 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data581.enforcementLevel !== undefined){
let data582 = data581.enforcementLevel;
if(!((((data582 === "advisory") || (data582 === "mandatory")) || (data582 === "remediate")) || (data582 === "disabled"))){
const err780 = {instancePath:instancePath+"/vault-system-assigned-identity/enforcementLevel",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[1].properties.enforcementLevel.enum}};
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
const err781 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
var _valid15 = _errs917 === errors;
valid206 = valid206 || _valid15;
if(!valid206){
const err782 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
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
if(data["vault-customer-key-complete"] !== undefined){
let data583 = data["vault-customer-key-complete"];
const _errs922 = errors;
let valid208 = false;
const _errs923 = errors;
if(!((((data583 === "advisory") || (data583 === "mandatory")) || (data583 === "remediate")) || (data583 === "disabled"))){
const err783 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
var _valid16 = _errs923 === errors;
valid208 = valid208 || _valid16;
const _errs924 = errors;
if(data583 && typeof data583 == "object" && !Array.isArray(data583)){
for(const key87 in data583){
if(!(key87 === "enforcementLevel")){
const err784 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data583.enforcementLevel !== undefined){
let data584 = data583.enforcementLevel;
if(!((((data584 === "advisory") || (data584 === "mandatory")) || (data584 === "remediate")) || (data584 === "disabled"))){
const err785 = {instancePath:instancePath+"/vault-customer-key-complete/enforcementLevel",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[1].properties.enforcementLevel.enum}};
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
const err786 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
var _valid16 = _errs924 === errors;
valid208 = valid208 || _valid16;
if(!valid208){
const err787 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
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
if(data["vault-customer-key"] !== undefined){
let data585 = data["vault-customer-key"];
const _errs929 = errors;
let valid210 = false;
const _errs930 = errors;
if(!((((data585 === "advisory") || (data585 === "mandatory")) || (data585 === "remediate")) || (data585 === "disabled"))){
const err788 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
var _valid17 = _errs930 === errors;
valid210 = valid210 || _valid17;
const _errs931 = errors;
if(data585 && typeof data585 == "object" && !Array.isArray(data585)){
for(const key88 in data585){
if(!(key88 === "enforcementLevel")){
const err789 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data585.enforcementLevel !== undefined){
let data586 = data585.enforcementLevel;
if(!((((data586 === "advisory") || (data586 === "mandatory")) || (data586 === "remediate")) || (data586 === "disabled"))){
const err790 = {instancePath:instancePath+"/vault-customer-key/enforcementLevel",schemaPath:"#/properties/vault-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
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
const err791 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
var _valid17 = _errs931 === errors;
valid210 = valid210 || _valid17;
if(!valid210){
const err792 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
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
if(data["vault-customer-key-without-private-endpoint"] !== undefined){
let data587 = data["vault-customer-key-without-private-endpoint"];
const _errs936 = errors;
let valid212 = false;
const _errs937 = errors;
if(!((((data587 === "advisory") || (data587 === "mandatory")) || (data587 === "remediate")) || (data587 === "disabled"))){
const err793 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
var _valid18 = _errs937 === errors;
valid212 = valid212 || _valid18;
const _errs938 = errors;
if(data587 && typeof data587 == "object" && !Array.isArray(data587)){
for(const key89 in data587){
if(!(key89 === "enforcementLevel")){
const err794 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data587.enforcementLevel !== undefined){
let data588 = data587.enforcementLevel;
if(!((((data588 === "advisory") || (data588 === "mandatory")) || (data588 === "remediate")) || (data588 === "disabled"))){
const err795 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
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
const err796 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
var _valid18 = _errs938 === errors;
valid212 = valid212 || _valid18;
if(!valid212){
const err797 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
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
if(data["vault-public-access-off-with-private-endpoint"] !== undefined){
let data589 = data["vault-public-access-off-with-private-endpoint"];
const _errs943 = errors;
let valid214 = false;
const _errs944 = errors;
if(!((((data589 === "advisory") || (data589 === "mandatory")) || (data589 === "remediate")) || (data589 === "disabled"))){
const err798 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
var _valid19 = _errs944 === errors;
valid214 = valid214 || _valid19;
const _errs945 = errors;
if(data589 && typeof data589 == "object" && !Array.isArray(data589)){
for(const key90 in data589){
if(!(key90 === "enforcementLevel")){
const err799 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data589.enforcementLevel !== undefined){
let data590 = data589.enforcementLevel;
if(!((((data590 === "advisory") || (data590 === "mandatory")) || (data590 === "remediate")) || (data590 === "disabled"))){
const err800 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
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
const err801 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
var _valid19 = _errs945 === errors;
valid214 = valid214 || _valid19;
if(!valid214){
const err802 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
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
if(data["vault-public-access-off"] !== undefined){
let data591 = data["vault-public-access-off"];
const _errs950 = errors;
let valid216 = false;
const _errs951 = errors;
if(!((((data591 === "advisory") || (data591 === "mandatory")) || (data591 === "remediate")) || (data591 === "disabled"))){
const err803 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
var _valid20 = _errs951 === errors;
valid216 = valid216 || _valid20;
const _errs952 = errors;
if(data591 && typeof data591 == "object" && !Array.isArray(data591)){
for(const key91 in data591){
if(!(key91 === "enforcementLevel")){
const err804 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data591.enforcementLevel !== undefined){
let data592 = data591.enforcementLevel;
if(!((((data592 === "advisory") || (data592 === "mandatory")) || (data592 === "remediate")) || (data592 === "disabled"))){
const err805 = {instancePath:instancePath+"/vault-public-access-off/enforcementLevel",schemaPath:"#/properties/vault-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
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
const err806 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
var _valid20 = _errs952 === errors;
valid216 = valid216 || _valid20;
if(!valid216){
const err807 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
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
if(data["vault-job-failure-alerts-on"] !== undefined){
let data593 = data["vault-job-failure-alerts-on"];
const _errs957 = errors;
let valid218 = false;
const _errs958 = errors;
if(!((((data593 === "advisory") || (data593 === "mandatory")) || (data593 === "remediate")) || (data593 === "disabled"))){
const err808 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
var _valid21 = _errs958 === errors;
valid218 = valid218 || _valid21;
const _errs959 = errors;
if(data593 && typeof data593 == "object" && !Array.isArray(data593)){
for(const key92 in data593){
if(!(key92 === "enforcementLevel")){
const err809 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data593.enforcementLevel !== undefined){
let data594 = data593.enforcementLevel;
if(!((((data594 === "advisory") || (data594 === "mandatory")) || (data594 === "remediate")) || (data594 === "disabled"))){
const err810 = {instancePath:instancePath+"/vault-job-failure-alerts-on/enforcementLevel",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[1].properties.enforcementLevel.enum}};
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
const err811 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
var _valid21 = _errs959 === errors;
valid218 = valid218 || _valid21;
if(!valid218){
const err812 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
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
if(data["vault-classic-alerts-off"] !== undefined){
let data595 = data["vault-classic-alerts-off"];
const _errs964 = errors;
let valid220 = false;
const _errs965 = errors;
if(!((((data595 === "advisory") || (data595 === "mandatory")) || (data595 === "remediate")) || (data595 === "disabled"))){
const err813 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
var _valid22 = _errs965 === errors;
valid220 = valid220 || _valid22;
const _errs966 = errors;
if(data595 && typeof data595 == "object" && !Array.isArray(data595)){
for(const key93 in data595){
if(!(key93 === "enforcementLevel")){
const err814 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data595.enforcementLevel !== undefined){
let data596 = data595.enforcementLevel;
if(!((((data596 === "advisory") || (data596 === "mandatory")) || (data596 === "remediate")) || (data596 === "disabled"))){
const err815 = {instancePath:instancePath+"/vault-classic-alerts-off/enforcementLevel",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[1].properties.enforcementLevel.enum}};
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
const err816 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
var _valid22 = _errs966 === errors;
valid220 = valid220 || _valid22;
if(!valid220){
const err817 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
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
if(data["vault-private-endpoint-for-backup"] !== undefined){
let data597 = data["vault-private-endpoint-for-backup"];
const _errs971 = errors;
let valid222 = false;
const _errs972 = errors;
if(!((((data597 === "advisory") || (data597 === "mandatory")) || (data597 === "remediate")) || (data597 === "disabled"))){
const err818 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
var _valid23 = _errs972 === errors;
valid222 = valid222 || _valid23;
const _errs973 = errors;
if(data597 && typeof data597 == "object" && !Array.isArray(data597)){
for(const key94 in data597){
if(!(key94 === "enforcementLevel")){
const err819 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data597.enforcementLevel !== undefined){
let data598 = data597.enforcementLevel;
if(!((((data598 === "advisory") || (data598 === "mandatory")) || (data598 === "remediate")) || (data598 === "disabled"))){
const err820 = {instancePath:instancePath+"/vault-private-endpoint-for-backup/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[1].properties.enforcementLevel.enum}};
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
const err821 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
var _valid23 = _errs973 === errors;
valid222 = valid222 || _valid23;
if(!valid222){
const err822 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
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
if(data["vault-private-endpoint-needs-v4"] !== undefined){
let data599 = data["vault-private-endpoint-needs-v4"];
const _errs978 = errors;
let valid224 = false;
const _errs979 = errors;
if(!((((data599 === "advisory") || (data599 === "mandatory")) || (data599 === "remediate")) || (data599 === "disabled"))){
const err823 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
var _valid24 = _errs979 === errors;
valid224 = valid224 || _valid24;
const _errs980 = errors;
if(data599 && typeof data599 == "object" && !Array.isArray(data599)){
for(const key95 in data599){
if(!((key95 === "enforcementLevel") || (key95 === "mabsVersion"))){
const err824 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data599.enforcementLevel !== undefined){
let data600 = data599.enforcementLevel;
if(!((((data600 === "advisory") || (data600 === "mandatory")) || (data600 === "remediate")) || (data600 === "disabled"))){
const err825 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
if(data599.mabsVersion !== undefined){
let data601 = data599.mabsVersion;
if(!((data601 === "V3") || (data601 === "V4"))){
const err826 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
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
const err827 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
var _valid24 = _errs980 === errors;
valid224 = valid224 || _valid24;
if(!valid224){
const err828 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
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
if(data["vault-private-endpoint-before-server"] !== undefined){
let data602 = data["vault-private-endpoint-before-server"];
const _errs986 = errors;
let valid226 = false;
const _errs987 = errors;
if(!((((data602 === "advisory") || (data602 === "mandatory")) || (data602 === "remediate")) || (data602 === "disabled"))){
const err829 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
var _valid25 = _errs987 === errors;
valid226 = valid226 || _valid25;
const _errs988 = errors;
if(data602 && typeof data602 == "object" && !Array.isArray(data602)){
for(const key96 in data602){
if(!(key96 === "enforcementLevel")){
const err830 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
if(data602.enforcementLevel !== undefined){
let data603 = data602.enforcementLevel;
if(!((((data603 === "advisory") || (data603 === "mandatory")) || (data603 === "remediate")) || (data603 === "disabled"))){
const err831 = {instancePath:instancePath+"/vault-private-endpoint-before-server/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[1].properties.enforcementLevel.enum}};
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
const err832 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
var _valid25 = _errs988 === errors;
valid226 = valid226 || _valid25;
if(!valid226){
const err833 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
else {
errors = _errs986;
if(vErrors !== null){
if(_errs986){
vErrors.length = _errs986;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoints-per-vault"] !== undefined){
let data604 = data["vault-private-endpoints-per-vault"];
const _errs993 = errors;
let valid228 = false;
const _errs994 = errors;
if(!((((data604 === "advisory") || (data604 === "mandatory")) || (data604 === "remediate")) || (data604 === "disabled"))){
const err834 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
var _valid26 = _errs994 === errors;
valid228 = valid228 || _valid26;
const _errs995 = errors;
if(data604 && typeof data604 == "object" && !Array.isArray(data604)){
for(const key97 in data604){
if(!(key97 === "enforcementLevel")){
const err835 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data604.enforcementLevel !== undefined){
let data605 = data604.enforcementLevel;
if(!((((data605 === "advisory") || (data605 === "mandatory")) || (data605 === "remediate")) || (data605 === "disabled"))){
const err836 = {instancePath:instancePath+"/vault-private-endpoints-per-vault/enforcementLevel",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[1].properties.enforcementLevel.enum}};
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
const err837 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
var _valid26 = _errs995 === errors;
valid228 = valid228 || _valid26;
if(!valid228){
const err838 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
else {
errors = _errs993;
if(vErrors !== null){
if(_errs993){
vErrors.length = _errs993;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet"] !== undefined){
let data606 = data["vault-private-endpoint-subnet"];
const _errs1000 = errors;
let valid230 = false;
const _errs1001 = errors;
if(!((((data606 === "advisory") || (data606 === "mandatory")) || (data606 === "remediate")) || (data606 === "disabled"))){
const err839 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
var _valid27 = _errs1001 === errors;
valid230 = valid230 || _valid27;
const _errs1002 = errors;
if(data606 && typeof data606 == "object" && !Array.isArray(data606)){
for(const key98 in data606){
if(!(key98 === "enforcementLevel")){
const err840 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
if(data606.enforcementLevel !== undefined){
let data607 = data606.enforcementLevel;
if(!((((data607 === "advisory") || (data607 === "mandatory")) || (data607 === "remediate")) || (data607 === "disabled"))){
const err841 = {instancePath:instancePath+"/vault-private-endpoint-subnet/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[1].properties.enforcementLevel.enum}};
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
const err842 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
var _valid27 = _errs1002 === errors;
valid230 = valid230 || _valid27;
if(!valid230){
const err843 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
else {
errors = _errs1000;
if(vErrors !== null){
if(_errs1000){
vErrors.length = _errs1000;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet-advised"] !== undefined){
let data608 = data["vault-private-endpoint-subnet-advised"];
const _errs1007 = errors;
let valid232 = false;
const _errs1008 = errors;
if(!((((data608 === "advisory") || (data608 === "mandatory")) || (data608 === "remediate")) || (data608 === "disabled"))){
const err844 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
var _valid28 = _errs1008 === errors;
valid232 = valid232 || _valid28;
const _errs1009 = errors;
if(data608 && typeof data608 == "object" && !Array.isArray(data608)){
for(const key99 in data608){
if(!(key99 === "enforcementLevel")){
const err845 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
if(data608.enforcementLevel !== undefined){
let data609 = data608.enforcementLevel;
if(!((((data609 === "advisory") || (data609 === "mandatory")) || (data609 === "remediate")) || (data609 === "disabled"))){
const err846 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[1].properties.enforcementLevel.enum}};
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
const err847 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
var _valid28 = _errs1009 === errors;
valid232 = valid232 || _valid28;
if(!valid232){
const err848 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
else {
errors = _errs1007;
if(vErrors !== null){
if(_errs1007){
vErrors.length = _errs1007;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data610 = data["vault-private-endpoint-dynamic-addresses"];
const _errs1014 = errors;
let valid234 = false;
const _errs1015 = errors;
if(!((((data610 === "advisory") || (data610 === "mandatory")) || (data610 === "remediate")) || (data610 === "disabled"))){
const err849 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
var _valid29 = _errs1015 === errors;
valid234 = valid234 || _valid29;
const _errs1016 = errors;
if(data610 && typeof data610 == "object" && !Array.isArray(data610)){
for(const key100 in data610){
if(!(key100 === "enforcementLevel")){
const err850 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data610.enforcementLevel !== undefined){
let data611 = data610.enforcementLevel;
if(!((((data611 === "advisory") || (data611 === "mandatory")) || (data611 === "remediate")) || (data611 === "disabled"))){
const err851 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[1].properties.enforcementLevel.enum}};
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
const err852 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
var _valid29 = _errs1016 === errors;
valid234 = valid234 || _valid29;
if(!valid234){
const err853 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
else {
errors = _errs1014;
if(vErrors !== null){
if(_errs1014){
vErrors.length = _errs1014;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zone-group"] !== undefined){
let data612 = data["vault-private-endpoint-zone-group"];
const _errs1021 = errors;
let valid236 = false;
const _errs1022 = errors;
if(!((((data612 === "advisory") || (data612 === "mandatory")) || (data612 === "remediate")) || (data612 === "disabled"))){
const err854 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
var _valid30 = _errs1022 === errors;
valid236 = valid236 || _valid30;
const _errs1023 = errors;
if(data612 && typeof data612 == "object" && !Array.isArray(data612)){
for(const key101 in data612){
if(!(key101 === "enforcementLevel")){
const err855 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data612.enforcementLevel !== undefined){
let data613 = data612.enforcementLevel;
if(!((((data613 === "advisory") || (data613 === "mandatory")) || (data613 === "remediate")) || (data613 === "disabled"))){
const err856 = {instancePath:instancePath+"/vault-private-endpoint-zone-group/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[1].properties.enforcementLevel.enum}};
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
const err857 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
var _valid30 = _errs1023 === errors;
valid236 = valid236 || _valid30;
if(!valid236){
const err858 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
else {
errors = _errs1021;
if(vErrors !== null){
if(_errs1021){
vErrors.length = _errs1021;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones"] !== undefined){
let data614 = data["vault-private-endpoint-zones"];
const _errs1028 = errors;
let valid238 = false;
const _errs1029 = errors;
if(!((((data614 === "advisory") || (data614 === "mandatory")) || (data614 === "remediate")) || (data614 === "disabled"))){
const err859 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
var _valid31 = _errs1029 === errors;
valid238 = valid238 || _valid31;
const _errs1030 = errors;
if(data614 && typeof data614 == "object" && !Array.isArray(data614)){
for(const key102 in data614){
if(!(key102 === "enforcementLevel")){
const err860 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data614.enforcementLevel !== undefined){
let data615 = data614.enforcementLevel;
if(!((((data615 === "advisory") || (data615 === "mandatory")) || (data615 === "remediate")) || (data615 === "disabled"))){
const err861 = {instancePath:instancePath+"/vault-private-endpoint-zones/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[1].properties.enforcementLevel.enum}};
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
const err862 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
var _valid31 = _errs1030 === errors;
valid238 = valid238 || _valid31;
if(!valid238){
const err863 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
else {
errors = _errs1028;
if(vErrors !== null){
if(_errs1028){
vErrors.length = _errs1028;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones-linked"] !== undefined){
let data616 = data["vault-private-endpoint-zones-linked"];
const _errs1035 = errors;
let valid240 = false;
const _errs1036 = errors;
if(!((((data616 === "advisory") || (data616 === "mandatory")) || (data616 === "remediate")) || (data616 === "disabled"))){
const err864 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
var _valid32 = _errs1036 === errors;
valid240 = valid240 || _valid32;
const _errs1037 = errors;
if(data616 && typeof data616 == "object" && !Array.isArray(data616)){
for(const key103 in data616){
if(!(key103 === "enforcementLevel")){
const err865 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data616.enforcementLevel !== undefined){
let data617 = data616.enforcementLevel;
if(!((((data617 === "advisory") || (data617 === "mandatory")) || (data617 === "remediate")) || (data617 === "disabled"))){
const err866 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[1].properties.enforcementLevel.enum}};
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
const err867 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
var _valid32 = _errs1037 === errors;
valid240 = valid240 || _valid32;
if(!valid240){
const err868 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
else {
errors = _errs1035;
if(vErrors !== null){
if(_errs1035){
vErrors.length = _errs1035;
}
else {
vErrors = null;
}
}
}
}
if(data["network-explicit-way-out"] !== undefined){
let data618 = data["network-explicit-way-out"];
const _errs1042 = errors;
let valid242 = false;
const _errs1043 = errors;
if(!((((data618 === "advisory") || (data618 === "mandatory")) || (data618 === "remediate")) || (data618 === "disabled"))){
const err869 = {instancePath:instancePath+"/network-explicit-way-out",schemaPath:"#/properties/network-explicit-way-out/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-explicit-way-out"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
var _valid33 = _errs1043 === errors;
valid242 = valid242 || _valid33;
const _errs1044 = errors;
if(data618 && typeof data618 == "object" && !Array.isArray(data618)){
for(const key104 in data618){
if(!((key104 === "enforcementLevel") || (key104 === "proxies"))){
const err870 = {instancePath:instancePath+"/network-explicit-way-out",schemaPath:"#/properties/network-explicit-way-out/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data618.enforcementLevel !== undefined){
let data619 = data618.enforcementLevel;
if(!((((data619 === "advisory") || (data619 === "mandatory")) || (data619 === "remediate")) || (data619 === "disabled"))){
const err871 = {instancePath:instancePath+"/network-explicit-way-out/enforcementLevel",schemaPath:"#/properties/network-explicit-way-out/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-explicit-way-out"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data618.proxies !== undefined){
let data620 = data618.proxies;
if(Array.isArray(data620)){
const len41 = data620.length;
for(let i60=0; i60<len41; i60++){
let data621 = data620[i60];
if(typeof data621 === "string"){
if(!pattern4.test(data621)){
const err872 = {instancePath:instancePath+"/network-explicit-way-out/proxies/" + i60,schemaPath:"#/properties/network-explicit-way-out/anyOf/1/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
else {
const err873 = {instancePath:instancePath+"/network-explicit-way-out/proxies/" + i60,schemaPath:"#/properties/network-explicit-way-out/anyOf/1/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
const err874 = {instancePath:instancePath+"/network-explicit-way-out/proxies",schemaPath:"#/properties/network-explicit-way-out/anyOf/1/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
}
else {
const err875 = {instancePath:instancePath+"/network-explicit-way-out",schemaPath:"#/properties/network-explicit-way-out/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
var _valid33 = _errs1044 === errors;
valid242 = valid242 || _valid33;
if(!valid242){
const err876 = {instancePath:instancePath+"/network-explicit-way-out",schemaPath:"#/properties/network-explicit-way-out/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
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
if(data["network-server-subnet-private"] !== undefined){
let data622 = data["network-server-subnet-private"];
const _errs1053 = errors;
let valid246 = false;
const _errs1054 = errors;
if(!((((data622 === "advisory") || (data622 === "mandatory")) || (data622 === "remediate")) || (data622 === "disabled"))){
const err877 = {instancePath:instancePath+"/network-server-subnet-private",schemaPath:"#/properties/network-server-subnet-private/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-subnet-private"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
var _valid34 = _errs1054 === errors;
valid246 = valid246 || _valid34;
const _errs1055 = errors;
if(data622 && typeof data622 == "object" && !Array.isArray(data622)){
for(const key105 in data622){
if(!(key105 === "enforcementLevel")){
const err878 = {instancePath:instancePath+"/network-server-subnet-private",schemaPath:"#/properties/network-server-subnet-private/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data622.enforcementLevel !== undefined){
let data623 = data622.enforcementLevel;
if(!((((data623 === "advisory") || (data623 === "mandatory")) || (data623 === "remediate")) || (data623 === "disabled"))){
const err879 = {instancePath:instancePath+"/network-server-subnet-private/enforcementLevel",schemaPath:"#/properties/network-server-subnet-private/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-subnet-private"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
}
else {
const err880 = {instancePath:instancePath+"/network-server-subnet-private",schemaPath:"#/properties/network-server-subnet-private/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
var _valid34 = _errs1055 === errors;
valid246 = valid246 || _valid34;
if(!valid246){
const err881 = {instancePath:instancePath+"/network-server-subnet-private",schemaPath:"#/properties/network-server-subnet-private/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
else {
errors = _errs1053;
if(vErrors !== null){
if(_errs1053){
vErrors.length = _errs1053;
}
else {
vErrors = null;
}
}
}
}
if(data["network-required-endpoints-reachable"] !== undefined){
let data624 = data["network-required-endpoints-reachable"];
const _errs1060 = errors;
let valid248 = false;
const _errs1061 = errors;
if(!((((data624 === "advisory") || (data624 === "mandatory")) || (data624 === "remediate")) || (data624 === "disabled"))){
const err882 = {instancePath:instancePath+"/network-required-endpoints-reachable",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-required-endpoints-reachable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
var _valid35 = _errs1061 === errors;
valid248 = valid248 || _valid35;
const _errs1062 = errors;
if(data624 && typeof data624 == "object" && !Array.isArray(data624)){
for(const key106 in data624){
if(!(((key106 === "enforcementLevel") || (key106 === "proxies")) || (key106 === "vaultIsPrivate"))){
const err883 = {instancePath:instancePath+"/network-required-endpoints-reachable",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
if(data624.enforcementLevel !== undefined){
let data625 = data624.enforcementLevel;
if(!((((data625 === "advisory") || (data625 === "mandatory")) || (data625 === "remediate")) || (data625 === "disabled"))){
const err884 = {instancePath:instancePath+"/network-required-endpoints-reachable/enforcementLevel",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-required-endpoints-reachable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data624.proxies !== undefined){
let data626 = data624.proxies;
if(Array.isArray(data626)){
const len42 = data626.length;
for(let i61=0; i61<len42; i61++){
let data627 = data626[i61];
if(typeof data627 === "string"){
if(!pattern4.test(data627)){
const err885 = {instancePath:instancePath+"/network-required-endpoints-reachable/proxies/" + i61,schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
else {
const err886 = {instancePath:instancePath+"/network-required-endpoints-reachable/proxies/" + i61,schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
const err887 = {instancePath:instancePath+"/network-required-endpoints-reachable/proxies",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data624.vaultIsPrivate !== undefined){
if(typeof data624.vaultIsPrivate !== "boolean"){
const err888 = {instancePath:instancePath+"/network-required-endpoints-reachable/vaultIsPrivate",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
}
else {
const err889 = {instancePath:instancePath+"/network-required-endpoints-reachable",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
var _valid35 = _errs1062 === errors;
valid248 = valid248 || _valid35;
if(!valid248){
const err890 = {instancePath:instancePath+"/network-required-endpoints-reachable",schemaPath:"#/properties/network-required-endpoints-reachable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
else {
errors = _errs1060;
if(vErrors !== null){
if(_errs1060){
vErrors.length = _errs1060;
}
else {
vErrors = null;
}
}
}
}
if(data["network-firewall-names-complete"] !== undefined){
let data629 = data["network-firewall-names-complete"];
const _errs1073 = errors;
let valid252 = false;
const _errs1074 = errors;
if(!((((data629 === "advisory") || (data629 === "mandatory")) || (data629 === "remediate")) || (data629 === "disabled"))){
const err891 = {instancePath:instancePath+"/network-firewall-names-complete",schemaPath:"#/properties/network-firewall-names-complete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-firewall-names-complete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
var _valid36 = _errs1074 === errors;
valid252 = valid252 || _valid36;
const _errs1075 = errors;
if(data629 && typeof data629 == "object" && !Array.isArray(data629)){
for(const key107 in data629){
if(!((key107 === "enforcementLevel") || (key107 === "vaultIsPrivate"))){
const err892 = {instancePath:instancePath+"/network-firewall-names-complete",schemaPath:"#/properties/network-firewall-names-complete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
if(data629.enforcementLevel !== undefined){
let data630 = data629.enforcementLevel;
if(!((((data630 === "advisory") || (data630 === "mandatory")) || (data630 === "remediate")) || (data630 === "disabled"))){
const err893 = {instancePath:instancePath+"/network-firewall-names-complete/enforcementLevel",schemaPath:"#/properties/network-firewall-names-complete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-firewall-names-complete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
if(data629.vaultIsPrivate !== undefined){
if(typeof data629.vaultIsPrivate !== "boolean"){
const err894 = {instancePath:instancePath+"/network-firewall-names-complete/vaultIsPrivate",schemaPath:"#/properties/network-firewall-names-complete/anyOf/1/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
}
else {
const err895 = {instancePath:instancePath+"/network-firewall-names-complete",schemaPath:"#/properties/network-firewall-names-complete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
var _valid36 = _errs1075 === errors;
valid252 = valid252 || _valid36;
if(!valid252){
const err896 = {instancePath:instancePath+"/network-firewall-names-complete",schemaPath:"#/properties/network-firewall-names-complete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
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
if(data["network-sign-in-addresses"] !== undefined){
let data632 = data["network-sign-in-addresses"];
const _errs1082 = errors;
let valid254 = false;
const _errs1083 = errors;
if(!((((data632 === "advisory") || (data632 === "mandatory")) || (data632 === "remediate")) || (data632 === "disabled"))){
const err897 = {instancePath:instancePath+"/network-sign-in-addresses",schemaPath:"#/properties/network-sign-in-addresses/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-sign-in-addresses"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
var _valid37 = _errs1083 === errors;
valid254 = valid254 || _valid37;
const _errs1084 = errors;
if(data632 && typeof data632 == "object" && !Array.isArray(data632)){
for(const key108 in data632){
if(!(key108 === "enforcementLevel")){
const err898 = {instancePath:instancePath+"/network-sign-in-addresses",schemaPath:"#/properties/network-sign-in-addresses/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
if(data632.enforcementLevel !== undefined){
let data633 = data632.enforcementLevel;
if(!((((data633 === "advisory") || (data633 === "mandatory")) || (data633 === "remediate")) || (data633 === "disabled"))){
const err899 = {instancePath:instancePath+"/network-sign-in-addresses/enforcementLevel",schemaPath:"#/properties/network-sign-in-addresses/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-sign-in-addresses"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
}
else {
const err900 = {instancePath:instancePath+"/network-sign-in-addresses",schemaPath:"#/properties/network-sign-in-addresses/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
var _valid37 = _errs1084 === errors;
valid254 = valid254 || _valid37;
if(!valid254){
const err901 = {instancePath:instancePath+"/network-sign-in-addresses",schemaPath:"#/properties/network-sign-in-addresses/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
else {
errors = _errs1082;
if(vErrors !== null){
if(_errs1082){
vErrors.length = _errs1082;
}
else {
vErrors = null;
}
}
}
}
if(data["network-no-deny-above-allow"] !== undefined){
let data634 = data["network-no-deny-above-allow"];
const _errs1089 = errors;
let valid256 = false;
const _errs1090 = errors;
if(!((((data634 === "advisory") || (data634 === "mandatory")) || (data634 === "remediate")) || (data634 === "disabled"))){
const err902 = {instancePath:instancePath+"/network-no-deny-above-allow",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-no-deny-above-allow"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
var _valid38 = _errs1090 === errors;
valid256 = valid256 || _valid38;
const _errs1091 = errors;
if(data634 && typeof data634 == "object" && !Array.isArray(data634)){
for(const key109 in data634){
if(!(((((key109 === "enforcementLevel") || (key109 === "protectedPrefixes")) || (key109 === "domainControllers")) || (key109 === "proxies")) || (key109 === "vaultIsPrivate"))){
const err903 = {instancePath:instancePath+"/network-no-deny-above-allow",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
if(data634.enforcementLevel !== undefined){
let data635 = data634.enforcementLevel;
if(!((((data635 === "advisory") || (data635 === "mandatory")) || (data635 === "remediate")) || (data635 === "disabled"))){
const err904 = {instancePath:instancePath+"/network-no-deny-above-allow/enforcementLevel",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-no-deny-above-allow"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data634.protectedPrefixes !== undefined){
let data636 = data634.protectedPrefixes;
if(Array.isArray(data636)){
const len43 = data636.length;
for(let i62=0; i62<len43; i62++){
if(typeof data636[i62] !== "string"){
const err905 = {instancePath:instancePath+"/network-no-deny-above-allow/protectedPrefixes/" + i62,schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
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
const err906 = {instancePath:instancePath+"/network-no-deny-above-allow/protectedPrefixes",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data634.domainControllers !== undefined){
let data638 = data634.domainControllers;
if(Array.isArray(data638)){
const len44 = data638.length;
for(let i63=0; i63<len44; i63++){
if(typeof data638[i63] !== "string"){
const err907 = {instancePath:instancePath+"/network-no-deny-above-allow/domainControllers/" + i63,schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
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
const err908 = {instancePath:instancePath+"/network-no-deny-above-allow/domainControllers",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
if(data634.proxies !== undefined){
let data640 = data634.proxies;
if(Array.isArray(data640)){
const len45 = data640.length;
for(let i64=0; i64<len45; i64++){
let data641 = data640[i64];
if(typeof data641 === "string"){
if(!pattern4.test(data641)){
const err909 = {instancePath:instancePath+"/network-no-deny-above-allow/proxies/" + i64,schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/proxies/items/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+$"}};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
else {
const err910 = {instancePath:instancePath+"/network-no-deny-above-allow/proxies/" + i64,schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/proxies/items/type",keyword:"type",params:{type: "string"}};
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
const err911 = {instancePath:instancePath+"/network-no-deny-above-allow/proxies",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/proxies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
if(data634.vaultIsPrivate !== undefined){
if(typeof data634.vaultIsPrivate !== "boolean"){
const err912 = {instancePath:instancePath+"/network-no-deny-above-allow/vaultIsPrivate",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/properties/vaultIsPrivate/type",keyword:"type",params:{type: "boolean"}};
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
const err913 = {instancePath:instancePath+"/network-no-deny-above-allow",schemaPath:"#/properties/network-no-deny-above-allow/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
var _valid38 = _errs1091 === errors;
valid256 = valid256 || _valid38;
if(!valid256){
const err914 = {instancePath:instancePath+"/network-no-deny-above-allow",schemaPath:"#/properties/network-no-deny-above-allow/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
else {
errors = _errs1089;
if(vErrors !== null){
if(_errs1089){
vErrors.length = _errs1089;
}
else {
vErrors = null;
}
}
}
}
if(data["network-activation-reachable"] !== undefined){
let data643 = data["network-activation-reachable"];
const _errs1110 = errors;
let valid264 = false;
const _errs1111 = errors;
if(!((((data643 === "advisory") || (data643 === "mandatory")) || (data643 === "remediate")) || (data643 === "disabled"))){
const err915 = {instancePath:instancePath+"/network-activation-reachable",schemaPath:"#/properties/network-activation-reachable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-activation-reachable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
var _valid39 = _errs1111 === errors;
valid264 = valid264 || _valid39;
const _errs1112 = errors;
if(data643 && typeof data643 == "object" && !Array.isArray(data643)){
for(const key110 in data643){
if(!(key110 === "enforcementLevel")){
const err916 = {instancePath:instancePath+"/network-activation-reachable",schemaPath:"#/properties/network-activation-reachable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
if(data643.enforcementLevel !== undefined){
let data644 = data643.enforcementLevel;
if(!((((data644 === "advisory") || (data644 === "mandatory")) || (data644 === "remediate")) || (data644 === "disabled"))){
const err917 = {instancePath:instancePath+"/network-activation-reachable/enforcementLevel",schemaPath:"#/properties/network-activation-reachable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-activation-reachable"].anyOf[1].properties.enforcementLevel.enum}};
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
const err918 = {instancePath:instancePath+"/network-activation-reachable",schemaPath:"#/properties/network-activation-reachable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
var _valid39 = _errs1112 === errors;
valid264 = valid264 || _valid39;
if(!valid264){
const err919 = {instancePath:instancePath+"/network-activation-reachable",schemaPath:"#/properties/network-activation-reachable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
else {
errors = _errs1110;
if(vErrors !== null){
if(_errs1110){
vErrors.length = _errs1110;
}
else {
vErrors = null;
}
}
}
}
if(data["network-platform-address-open"] !== undefined){
let data645 = data["network-platform-address-open"];
const _errs1117 = errors;
let valid266 = false;
const _errs1118 = errors;
if(!((((data645 === "advisory") || (data645 === "mandatory")) || (data645 === "remediate")) || (data645 === "disabled"))){
const err920 = {instancePath:instancePath+"/network-platform-address-open",schemaPath:"#/properties/network-platform-address-open/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-platform-address-open"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
var _valid40 = _errs1118 === errors;
valid266 = valid266 || _valid40;
const _errs1119 = errors;
if(data645 && typeof data645 == "object" && !Array.isArray(data645)){
for(const key111 in data645){
if(!(key111 === "enforcementLevel")){
const err921 = {instancePath:instancePath+"/network-platform-address-open",schemaPath:"#/properties/network-platform-address-open/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
if(data645.enforcementLevel !== undefined){
let data646 = data645.enforcementLevel;
if(!((((data646 === "advisory") || (data646 === "mandatory")) || (data646 === "remediate")) || (data646 === "disabled"))){
const err922 = {instancePath:instancePath+"/network-platform-address-open/enforcementLevel",schemaPath:"#/properties/network-platform-address-open/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-platform-address-open"].anyOf[1].properties.enforcementLevel.enum}};
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
const err923 = {instancePath:instancePath+"/network-platform-address-open",schemaPath:"#/properties/network-platform-address-open/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
var _valid40 = _errs1119 === errors;
valid266 = valid266 || _valid40;
if(!valid266){
const err924 = {instancePath:instancePath+"/network-platform-address-open",schemaPath:"#/properties/network-platform-address-open/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
else {
errors = _errs1117;
if(vErrors !== null){
if(_errs1117){
vErrors.length = _errs1117;
}
else {
vErrors = null;
}
}
}
}
if(data["network-default-route-leads-out"] !== undefined){
let data647 = data["network-default-route-leads-out"];
const _errs1124 = errors;
let valid268 = false;
const _errs1125 = errors;
if(!((((data647 === "advisory") || (data647 === "mandatory")) || (data647 === "remediate")) || (data647 === "disabled"))){
const err925 = {instancePath:instancePath+"/network-default-route-leads-out",schemaPath:"#/properties/network-default-route-leads-out/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-default-route-leads-out"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
var _valid41 = _errs1125 === errors;
valid268 = valid268 || _valid41;
const _errs1126 = errors;
if(data647 && typeof data647 == "object" && !Array.isArray(data647)){
for(const key112 in data647){
if(!(key112 === "enforcementLevel")){
const err926 = {instancePath:instancePath+"/network-default-route-leads-out",schemaPath:"#/properties/network-default-route-leads-out/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112}};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
if(data647.enforcementLevel !== undefined){
let data648 = data647.enforcementLevel;
if(!((((data648 === "advisory") || (data648 === "mandatory")) || (data648 === "remediate")) || (data648 === "disabled"))){
const err927 = {instancePath:instancePath+"/network-default-route-leads-out/enforcementLevel",schemaPath:"#/properties/network-default-route-leads-out/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-default-route-leads-out"].anyOf[1].properties.enforcementLevel.enum}};
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
const err928 = {instancePath:instancePath+"/network-default-route-leads-out",schemaPath:"#/properties/network-default-route-leads-out/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
var _valid41 = _errs1126 === errors;
valid268 = valid268 || _valid41;
if(!valid268){
const err929 = {instancePath:instancePath+"/network-default-route-leads-out",schemaPath:"#/properties/network-default-route-leads-out/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
else {
errors = _errs1124;
if(vErrors !== null){
if(_errs1124){
vErrors.length = _errs1124;
}
else {
vErrors = null;
}
}
}
}
if(data["network-appliance-route-has-address"] !== undefined){
let data649 = data["network-appliance-route-has-address"];
const _errs1131 = errors;
let valid270 = false;
const _errs1132 = errors;
if(!((((data649 === "advisory") || (data649 === "mandatory")) || (data649 === "remediate")) || (data649 === "disabled"))){
const err930 = {instancePath:instancePath+"/network-appliance-route-has-address",schemaPath:"#/properties/network-appliance-route-has-address/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-appliance-route-has-address"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
var _valid42 = _errs1132 === errors;
valid270 = valid270 || _valid42;
const _errs1133 = errors;
if(data649 && typeof data649 == "object" && !Array.isArray(data649)){
for(const key113 in data649){
if(!(key113 === "enforcementLevel")){
const err931 = {instancePath:instancePath+"/network-appliance-route-has-address",schemaPath:"#/properties/network-appliance-route-has-address/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113}};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
if(data649.enforcementLevel !== undefined){
let data650 = data649.enforcementLevel;
if(!((((data650 === "advisory") || (data650 === "mandatory")) || (data650 === "remediate")) || (data650 === "disabled"))){
const err932 = {instancePath:instancePath+"/network-appliance-route-has-address/enforcementLevel",schemaPath:"#/properties/network-appliance-route-has-address/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-appliance-route-has-address"].anyOf[1].properties.enforcementLevel.enum}};
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
const err933 = {instancePath:instancePath+"/network-appliance-route-has-address",schemaPath:"#/properties/network-appliance-route-has-address/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
var _valid42 = _errs1133 === errors;
valid270 = valid270 || _valid42;
if(!valid270){
const err934 = {instancePath:instancePath+"/network-appliance-route-has-address",schemaPath:"#/properties/network-appliance-route-has-address/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
else {
errors = _errs1131;
if(vErrors !== null){
if(_errs1131){
vErrors.length = _errs1131;
}
else {
vErrors = null;
}
}
}
}
if(data["network-http-only-where-needed"] !== undefined){
let data651 = data["network-http-only-where-needed"];
const _errs1138 = errors;
let valid272 = false;
const _errs1139 = errors;
if(!((((data651 === "advisory") || (data651 === "mandatory")) || (data651 === "remediate")) || (data651 === "disabled"))){
const err935 = {instancePath:instancePath+"/network-http-only-where-needed",schemaPath:"#/properties/network-http-only-where-needed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-http-only-where-needed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
var _valid43 = _errs1139 === errors;
valid272 = valid272 || _valid43;
const _errs1140 = errors;
if(data651 && typeof data651 == "object" && !Array.isArray(data651)){
for(const key114 in data651){
if(!((key114 === "enforcementLevel") || (key114 === "furtherHttpNames"))){
const err936 = {instancePath:instancePath+"/network-http-only-where-needed",schemaPath:"#/properties/network-http-only-where-needed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
if(data651.enforcementLevel !== undefined){
let data652 = data651.enforcementLevel;
if(!((((data652 === "advisory") || (data652 === "mandatory")) || (data652 === "remediate")) || (data652 === "disabled"))){
const err937 = {instancePath:instancePath+"/network-http-only-where-needed/enforcementLevel",schemaPath:"#/properties/network-http-only-where-needed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-http-only-where-needed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
if(data651.furtherHttpNames !== undefined){
let data653 = data651.furtherHttpNames;
if(Array.isArray(data653)){
const len46 = data653.length;
for(let i65=0; i65<len46; i65++){
if(typeof data653[i65] !== "string"){
const err938 = {instancePath:instancePath+"/network-http-only-where-needed/furtherHttpNames/" + i65,schemaPath:"#/properties/network-http-only-where-needed/anyOf/1/properties/furtherHttpNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
}
else {
const err939 = {instancePath:instancePath+"/network-http-only-where-needed/furtherHttpNames",schemaPath:"#/properties/network-http-only-where-needed/anyOf/1/properties/furtherHttpNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
}
else {
const err940 = {instancePath:instancePath+"/network-http-only-where-needed",schemaPath:"#/properties/network-http-only-where-needed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
var _valid43 = _errs1140 === errors;
valid272 = valid272 || _valid43;
if(!valid272){
const err941 = {instancePath:instancePath+"/network-http-only-where-needed",schemaPath:"#/properties/network-http-only-where-needed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
else {
errors = _errs1138;
if(vErrors !== null){
if(_errs1138){
vErrors.length = _errs1138;
}
else {
vErrors = null;
}
}
}
}
if(data["network-no-tls-inspection"] !== undefined){
let data655 = data["network-no-tls-inspection"];
const _errs1149 = errors;
let valid276 = false;
const _errs1150 = errors;
if(!((((data655 === "advisory") || (data655 === "mandatory")) || (data655 === "remediate")) || (data655 === "disabled"))){
const err942 = {instancePath:instancePath+"/network-no-tls-inspection",schemaPath:"#/properties/network-no-tls-inspection/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-no-tls-inspection"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
var _valid44 = _errs1150 === errors;
valid276 = valid276 || _valid44;
const _errs1151 = errors;
if(data655 && typeof data655 == "object" && !Array.isArray(data655)){
for(const key115 in data655){
if(!(key115 === "enforcementLevel")){
const err943 = {instancePath:instancePath+"/network-no-tls-inspection",schemaPath:"#/properties/network-no-tls-inspection/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
if(data655.enforcementLevel !== undefined){
let data656 = data655.enforcementLevel;
if(!((((data656 === "advisory") || (data656 === "mandatory")) || (data656 === "remediate")) || (data656 === "disabled"))){
const err944 = {instancePath:instancePath+"/network-no-tls-inspection/enforcementLevel",schemaPath:"#/properties/network-no-tls-inspection/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-no-tls-inspection"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
}
else {
const err945 = {instancePath:instancePath+"/network-no-tls-inspection",schemaPath:"#/properties/network-no-tls-inspection/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
var _valid44 = _errs1151 === errors;
valid276 = valid276 || _valid44;
if(!valid276){
const err946 = {instancePath:instancePath+"/network-no-tls-inspection",schemaPath:"#/properties/network-no-tls-inspection/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
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
if(data["network-routed-through-firewall"] !== undefined){
let data657 = data["network-routed-through-firewall"];
const _errs1156 = errors;
let valid278 = false;
const _errs1157 = errors;
if(!((((data657 === "advisory") || (data657 === "mandatory")) || (data657 === "remediate")) || (data657 === "disabled"))){
const err947 = {instancePath:instancePath+"/network-routed-through-firewall",schemaPath:"#/properties/network-routed-through-firewall/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-routed-through-firewall"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
var _valid45 = _errs1157 === errors;
valid278 = valid278 || _valid45;
const _errs1158 = errors;
if(data657 && typeof data657 == "object" && !Array.isArray(data657)){
for(const key116 in data657){
if(!(key116 === "enforcementLevel")){
const err948 = {instancePath:instancePath+"/network-routed-through-firewall",schemaPath:"#/properties/network-routed-through-firewall/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
if(data657.enforcementLevel !== undefined){
let data658 = data657.enforcementLevel;
if(!((((data658 === "advisory") || (data658 === "mandatory")) || (data658 === "remediate")) || (data658 === "disabled"))){
const err949 = {instancePath:instancePath+"/network-routed-through-firewall/enforcementLevel",schemaPath:"#/properties/network-routed-through-firewall/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-routed-through-firewall"].anyOf[1].properties.enforcementLevel.enum}};
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
const err950 = {instancePath:instancePath+"/network-routed-through-firewall",schemaPath:"#/properties/network-routed-through-firewall/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
var _valid45 = _errs1158 === errors;
valid278 = valid278 || _valid45;
if(!valid278){
const err951 = {instancePath:instancePath+"/network-routed-through-firewall",schemaPath:"#/properties/network-routed-through-firewall/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
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
if(data["network-protected-machines-reachable"] !== undefined){
let data659 = data["network-protected-machines-reachable"];
const _errs1163 = errors;
let valid280 = false;
const _errs1164 = errors;
if(!((((data659 === "advisory") || (data659 === "mandatory")) || (data659 === "remediate")) || (data659 === "disabled"))){
const err952 = {instancePath:instancePath+"/network-protected-machines-reachable",schemaPath:"#/properties/network-protected-machines-reachable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-protected-machines-reachable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
var _valid46 = _errs1164 === errors;
valid280 = valid280 || _valid46;
const _errs1165 = errors;
if(data659 && typeof data659 == "object" && !Array.isArray(data659)){
for(const key117 in data659){
if(!((key117 === "enforcementLevel") || (key117 === "protectedPrefixes"))){
const err953 = {instancePath:instancePath+"/network-protected-machines-reachable",schemaPath:"#/properties/network-protected-machines-reachable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117}};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
if(data659.enforcementLevel !== undefined){
let data660 = data659.enforcementLevel;
if(!((((data660 === "advisory") || (data660 === "mandatory")) || (data660 === "remediate")) || (data660 === "disabled"))){
const err954 = {instancePath:instancePath+"/network-protected-machines-reachable/enforcementLevel",schemaPath:"#/properties/network-protected-machines-reachable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-protected-machines-reachable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
if(data659.protectedPrefixes !== undefined){
let data661 = data659.protectedPrefixes;
if(Array.isArray(data661)){
const len47 = data661.length;
for(let i66=0; i66<len47; i66++){
if(typeof data661[i66] !== "string"){
const err955 = {instancePath:instancePath+"/network-protected-machines-reachable/protectedPrefixes/" + i66,schemaPath:"#/properties/network-protected-machines-reachable/anyOf/1/properties/protectedPrefixes/items/type",keyword:"type",params:{type: "string"}};
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
const err956 = {instancePath:instancePath+"/network-protected-machines-reachable/protectedPrefixes",schemaPath:"#/properties/network-protected-machines-reachable/anyOf/1/properties/protectedPrefixes/type",keyword:"type",params:{type: "array"}};
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
const err957 = {instancePath:instancePath+"/network-protected-machines-reachable",schemaPath:"#/properties/network-protected-machines-reachable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
var _valid46 = _errs1165 === errors;
valid280 = valid280 || _valid46;
if(!valid280){
const err958 = {instancePath:instancePath+"/network-protected-machines-reachable",schemaPath:"#/properties/network-protected-machines-reachable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
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
if(data["network-domain-controllers-reachable"] !== undefined){
let data663 = data["network-domain-controllers-reachable"];
const _errs1174 = errors;
let valid284 = false;
const _errs1175 = errors;
if(!((((data663 === "advisory") || (data663 === "mandatory")) || (data663 === "remediate")) || (data663 === "disabled"))){
const err959 = {instancePath:instancePath+"/network-domain-controllers-reachable",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-domain-controllers-reachable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
var _valid47 = _errs1175 === errors;
valid284 = valid284 || _valid47;
const _errs1176 = errors;
if(data663 && typeof data663 == "object" && !Array.isArray(data663)){
for(const key118 in data663){
if(!((key118 === "enforcementLevel") || (key118 === "domainControllers"))){
const err960 = {instancePath:instancePath+"/network-domain-controllers-reachable",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118}};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
if(data663.enforcementLevel !== undefined){
let data664 = data663.enforcementLevel;
if(!((((data664 === "advisory") || (data664 === "mandatory")) || (data664 === "remediate")) || (data664 === "disabled"))){
const err961 = {instancePath:instancePath+"/network-domain-controllers-reachable/enforcementLevel",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-domain-controllers-reachable"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
if(data663.domainControllers !== undefined){
let data665 = data663.domainControllers;
if(Array.isArray(data665)){
const len48 = data665.length;
for(let i67=0; i67<len48; i67++){
if(typeof data665[i67] !== "string"){
const err962 = {instancePath:instancePath+"/network-domain-controllers-reachable/domainControllers/" + i67,schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/1/properties/domainControllers/items/type",keyword:"type",params:{type: "string"}};
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
const err963 = {instancePath:instancePath+"/network-domain-controllers-reachable/domainControllers",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/1/properties/domainControllers/type",keyword:"type",params:{type: "array"}};
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
const err964 = {instancePath:instancePath+"/network-domain-controllers-reachable",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
var _valid47 = _errs1176 === errors;
valid284 = valid284 || _valid47;
if(!valid284){
const err965 = {instancePath:instancePath+"/network-domain-controllers-reachable",schemaPath:"#/properties/network-domain-controllers-reachable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
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
if(data["network-client-recovery-port"] !== undefined){
let data667 = data["network-client-recovery-port"];
const _errs1185 = errors;
let valid288 = false;
const _errs1186 = errors;
if(!((((data667 === "advisory") || (data667 === "mandatory")) || (data667 === "remediate")) || (data667 === "disabled"))){
const err966 = {instancePath:instancePath+"/network-client-recovery-port",schemaPath:"#/properties/network-client-recovery-port/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-client-recovery-port"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
var _valid48 = _errs1186 === errors;
valid288 = valid288 || _valid48;
const _errs1187 = errors;
if(data667 && typeof data667 == "object" && !Array.isArray(data667)){
for(const key119 in data667){
if(!((key119 === "enforcementLevel") || (key119 === "clientPrefixes"))){
const err967 = {instancePath:instancePath+"/network-client-recovery-port",schemaPath:"#/properties/network-client-recovery-port/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119}};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
if(data667.enforcementLevel !== undefined){
let data668 = data667.enforcementLevel;
if(!((((data668 === "advisory") || (data668 === "mandatory")) || (data668 === "remediate")) || (data668 === "disabled"))){
const err968 = {instancePath:instancePath+"/network-client-recovery-port/enforcementLevel",schemaPath:"#/properties/network-client-recovery-port/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-client-recovery-port"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
if(data667.clientPrefixes !== undefined){
let data669 = data667.clientPrefixes;
if(Array.isArray(data669)){
const len49 = data669.length;
for(let i68=0; i68<len49; i68++){
if(typeof data669[i68] !== "string"){
const err969 = {instancePath:instancePath+"/network-client-recovery-port/clientPrefixes/" + i68,schemaPath:"#/properties/network-client-recovery-port/anyOf/1/properties/clientPrefixes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
}
else {
const err970 = {instancePath:instancePath+"/network-client-recovery-port/clientPrefixes",schemaPath:"#/properties/network-client-recovery-port/anyOf/1/properties/clientPrefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
}
else {
const err971 = {instancePath:instancePath+"/network-client-recovery-port",schemaPath:"#/properties/network-client-recovery-port/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
var _valid48 = _errs1187 === errors;
valid288 = valid288 || _valid48;
if(!valid288){
const err972 = {instancePath:instancePath+"/network-client-recovery-port",schemaPath:"#/properties/network-client-recovery-port/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
else {
errors = _errs1185;
if(vErrors !== null){
if(_errs1185){
vErrors.length = _errs1185;
}
else {
vErrors = null;
}
}
}
}
if(data["network-dns-servers-set"] !== undefined){
let data671 = data["network-dns-servers-set"];
const _errs1196 = errors;
let valid292 = false;
const _errs1197 = errors;
if(!((((data671 === "advisory") || (data671 === "mandatory")) || (data671 === "remediate")) || (data671 === "disabled"))){
const err973 = {instancePath:instancePath+"/network-dns-servers-set",schemaPath:"#/properties/network-dns-servers-set/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-dns-servers-set"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
var _valid49 = _errs1197 === errors;
valid292 = valid292 || _valid49;
const _errs1198 = errors;
if(data671 && typeof data671 == "object" && !Array.isArray(data671)){
for(const key120 in data671){
if(!(key120 === "enforcementLevel")){
const err974 = {instancePath:instancePath+"/network-dns-servers-set",schemaPath:"#/properties/network-dns-servers-set/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120}};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
if(data671.enforcementLevel !== undefined){
let data672 = data671.enforcementLevel;
if(!((((data672 === "advisory") || (data672 === "mandatory")) || (data672 === "remediate")) || (data672 === "disabled"))){
const err975 = {instancePath:instancePath+"/network-dns-servers-set/enforcementLevel",schemaPath:"#/properties/network-dns-servers-set/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-dns-servers-set"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
}
else {
const err976 = {instancePath:instancePath+"/network-dns-servers-set",schemaPath:"#/properties/network-dns-servers-set/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
var _valid49 = _errs1198 === errors;
valid292 = valid292 || _valid49;
if(!valid292){
const err977 = {instancePath:instancePath+"/network-dns-servers-set",schemaPath:"#/properties/network-dns-servers-set/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
else {
errors = _errs1196;
if(vErrors !== null){
if(_errs1196){
vErrors.length = _errs1196;
}
else {
vErrors = null;
}
}
}
}
if(data["network-two-dns-servers"] !== undefined){
let data673 = data["network-two-dns-servers"];
const _errs1203 = errors;
let valid294 = false;
const _errs1204 = errors;
if(!((((data673 === "advisory") || (data673 === "mandatory")) || (data673 === "remediate")) || (data673 === "disabled"))){
const err978 = {instancePath:instancePath+"/network-two-dns-servers",schemaPath:"#/properties/network-two-dns-servers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-two-dns-servers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
var _valid50 = _errs1204 === errors;
valid294 = valid294 || _valid50;
const _errs1205 = errors;
if(data673 && typeof data673 == "object" && !Array.isArray(data673)){
for(const key121 in data673){
if(!(key121 === "enforcementLevel")){
const err979 = {instancePath:instancePath+"/network-two-dns-servers",schemaPath:"#/properties/network-two-dns-servers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121}};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
if(data673.enforcementLevel !== undefined){
let data674 = data673.enforcementLevel;
if(!((((data674 === "advisory") || (data674 === "mandatory")) || (data674 === "remediate")) || (data674 === "disabled"))){
const err980 = {instancePath:instancePath+"/network-two-dns-servers/enforcementLevel",schemaPath:"#/properties/network-two-dns-servers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-two-dns-servers"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
}
else {
const err981 = {instancePath:instancePath+"/network-two-dns-servers",schemaPath:"#/properties/network-two-dns-servers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
var _valid50 = _errs1205 === errors;
valid294 = valid294 || _valid50;
if(!valid294){
const err982 = {instancePath:instancePath+"/network-two-dns-servers",schemaPath:"#/properties/network-two-dns-servers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
else {
errors = _errs1203;
if(vErrors !== null){
if(_errs1203){
vErrors.length = _errs1203;
}
else {
vErrors = null;
}
}
}
}
if(data["network-interface-inherits-dns"] !== undefined){
let data675 = data["network-interface-inherits-dns"];
const _errs1210 = errors;
let valid296 = false;
const _errs1211 = errors;
if(!((((data675 === "advisory") || (data675 === "mandatory")) || (data675 === "remediate")) || (data675 === "disabled"))){
const err983 = {instancePath:instancePath+"/network-interface-inherits-dns",schemaPath:"#/properties/network-interface-inherits-dns/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-interface-inherits-dns"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
var _valid51 = _errs1211 === errors;
valid296 = valid296 || _valid51;
const _errs1212 = errors;
if(data675 && typeof data675 == "object" && !Array.isArray(data675)){
for(const key122 in data675){
if(!(key122 === "enforcementLevel")){
const err984 = {instancePath:instancePath+"/network-interface-inherits-dns",schemaPath:"#/properties/network-interface-inherits-dns/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122}};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
if(data675.enforcementLevel !== undefined){
let data676 = data675.enforcementLevel;
if(!((((data676 === "advisory") || (data676 === "mandatory")) || (data676 === "remediate")) || (data676 === "disabled"))){
const err985 = {instancePath:instancePath+"/network-interface-inherits-dns/enforcementLevel",schemaPath:"#/properties/network-interface-inherits-dns/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-interface-inherits-dns"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
}
else {
const err986 = {instancePath:instancePath+"/network-interface-inherits-dns",schemaPath:"#/properties/network-interface-inherits-dns/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
var _valid51 = _errs1212 === errors;
valid296 = valid296 || _valid51;
if(!valid296){
const err987 = {instancePath:instancePath+"/network-interface-inherits-dns",schemaPath:"#/properties/network-interface-inherits-dns/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
else {
errors = _errs1210;
if(vErrors !== null){
if(_errs1210){
vErrors.length = _errs1210;
}
else {
vErrors = null;
}
}
}
}
if(data["network-management-ports-closed"] !== undefined){
let data677 = data["network-management-ports-closed"];
const _errs1217 = errors;
let valid298 = false;
const _errs1218 = errors;
if(!((((data677 === "advisory") || (data677 === "mandatory")) || (data677 === "remediate")) || (data677 === "disabled"))){
const err988 = {instancePath:instancePath+"/network-management-ports-closed",schemaPath:"#/properties/network-management-ports-closed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-management-ports-closed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
var _valid52 = _errs1218 === errors;
valid298 = valid298 || _valid52;
const _errs1219 = errors;
if(data677 && typeof data677 == "object" && !Array.isArray(data677)){
for(const key123 in data677){
if(!(key123 === "enforcementLevel")){
const err989 = {instancePath:instancePath+"/network-management-ports-closed",schemaPath:"#/properties/network-management-ports-closed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123}};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
}
if(data677.enforcementLevel !== undefined){
let data678 = data677.enforcementLevel;
if(!((((data678 === "advisory") || (data678 === "mandatory")) || (data678 === "remediate")) || (data678 === "disabled"))){
const err990 = {instancePath:instancePath+"/network-management-ports-closed/enforcementLevel",schemaPath:"#/properties/network-management-ports-closed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-management-ports-closed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
}
else {
const err991 = {instancePath:instancePath+"/network-management-ports-closed",schemaPath:"#/properties/network-management-ports-closed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
var _valid52 = _errs1219 === errors;
valid298 = valid298 || _valid52;
if(!valid298){
const err992 = {instancePath:instancePath+"/network-management-ports-closed",schemaPath:"#/properties/network-management-ports-closed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
else {
errors = _errs1217;
if(vErrors !== null){
if(_errs1217){
vErrors.length = _errs1217;
}
else {
vErrors = null;
}
}
}
}
if(data["network-server-closed-to-internet"] !== undefined){
let data679 = data["network-server-closed-to-internet"];
const _errs1224 = errors;
let valid300 = false;
const _errs1225 = errors;
if(!((((data679 === "advisory") || (data679 === "mandatory")) || (data679 === "remediate")) || (data679 === "disabled"))){
const err993 = {instancePath:instancePath+"/network-server-closed-to-internet",schemaPath:"#/properties/network-server-closed-to-internet/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-closed-to-internet"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
var _valid53 = _errs1225 === errors;
valid300 = valid300 || _valid53;
const _errs1226 = errors;
if(data679 && typeof data679 == "object" && !Array.isArray(data679)){
for(const key124 in data679){
if(!(key124 === "enforcementLevel")){
const err994 = {instancePath:instancePath+"/network-server-closed-to-internet",schemaPath:"#/properties/network-server-closed-to-internet/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124}};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
}
if(data679.enforcementLevel !== undefined){
let data680 = data679.enforcementLevel;
if(!((((data680 === "advisory") || (data680 === "mandatory")) || (data680 === "remediate")) || (data680 === "disabled"))){
const err995 = {instancePath:instancePath+"/network-server-closed-to-internet/enforcementLevel",schemaPath:"#/properties/network-server-closed-to-internet/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-closed-to-internet"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
}
}
else {
const err996 = {instancePath:instancePath+"/network-server-closed-to-internet",schemaPath:"#/properties/network-server-closed-to-internet/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
var _valid53 = _errs1226 === errors;
valid300 = valid300 || _valid53;
if(!valid300){
const err997 = {instancePath:instancePath+"/network-server-closed-to-internet",schemaPath:"#/properties/network-server-closed-to-internet/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
else {
errors = _errs1224;
if(vErrors !== null){
if(_errs1224){
vErrors.length = _errs1224;
}
else {
vErrors = null;
}
}
}
}
if(data["network-server-no-public-ip"] !== undefined){
let data681 = data["network-server-no-public-ip"];
const _errs1231 = errors;
let valid302 = false;
const _errs1232 = errors;
if(!((((data681 === "advisory") || (data681 === "mandatory")) || (data681 === "remediate")) || (data681 === "disabled"))){
const err998 = {instancePath:instancePath+"/network-server-no-public-ip",schemaPath:"#/properties/network-server-no-public-ip/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-no-public-ip"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
var _valid54 = _errs1232 === errors;
valid302 = valid302 || _valid54;
const _errs1233 = errors;
if(data681 && typeof data681 == "object" && !Array.isArray(data681)){
for(const key125 in data681){
if(!(key125 === "enforcementLevel")){
const err999 = {instancePath:instancePath+"/network-server-no-public-ip",schemaPath:"#/properties/network-server-no-public-ip/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125}};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
}
if(data681.enforcementLevel !== undefined){
let data682 = data681.enforcementLevel;
if(!((((data682 === "advisory") || (data682 === "mandatory")) || (data682 === "remediate")) || (data682 === "disabled"))){
const err1000 = {instancePath:instancePath+"/network-server-no-public-ip/enforcementLevel",schemaPath:"#/properties/network-server-no-public-ip/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-no-public-ip"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
}
}
else {
const err1001 = {instancePath:instancePath+"/network-server-no-public-ip",schemaPath:"#/properties/network-server-no-public-ip/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
var _valid54 = _errs1233 === errors;
valid302 = valid302 || _valid54;
if(!valid302){
const err1002 = {instancePath:instancePath+"/network-server-no-public-ip",schemaPath:"#/properties/network-server-no-public-ip/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
else {
errors = _errs1231;
if(vErrors !== null){
if(_errs1231){
vErrors.length = _errs1231;
}
else {
vErrors = null;
}
}
}
}
if(data["network-server-has-security-group"] !== undefined){
let data683 = data["network-server-has-security-group"];
const _errs1238 = errors;
let valid304 = false;
const _errs1239 = errors;
if(!((((data683 === "advisory") || (data683 === "mandatory")) || (data683 === "remediate")) || (data683 === "disabled"))){
const err1003 = {instancePath:instancePath+"/network-server-has-security-group",schemaPath:"#/properties/network-server-has-security-group/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-has-security-group"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
var _valid55 = _errs1239 === errors;
valid304 = valid304 || _valid55;
const _errs1240 = errors;
if(data683 && typeof data683 == "object" && !Array.isArray(data683)){
for(const key126 in data683){
if(!(key126 === "enforcementLevel")){
const err1004 = {instancePath:instancePath+"/network-server-has-security-group",schemaPath:"#/properties/network-server-has-security-group/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126}};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
if(data683.enforcementLevel !== undefined){
let data684 = data683.enforcementLevel;
if(!((((data684 === "advisory") || (data684 === "mandatory")) || (data684 === "remediate")) || (data684 === "disabled"))){
const err1005 = {instancePath:instancePath+"/network-server-has-security-group/enforcementLevel",schemaPath:"#/properties/network-server-has-security-group/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-has-security-group"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
}
else {
const err1006 = {instancePath:instancePath+"/network-server-has-security-group",schemaPath:"#/properties/network-server-has-security-group/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
var _valid55 = _errs1240 === errors;
valid304 = valid304 || _valid55;
if(!valid304){
const err1007 = {instancePath:instancePath+"/network-server-has-security-group",schemaPath:"#/properties/network-server-has-security-group/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
else {
errors = _errs1238;
if(vErrors !== null){
if(_errs1238){
vErrors.length = _errs1238;
}
else {
vErrors = null;
}
}
}
}
if(data["network-consoles-only-from-administrators"] !== undefined){
let data685 = data["network-consoles-only-from-administrators"];
const _errs1245 = errors;
let valid306 = false;
const _errs1246 = errors;
if(!((((data685 === "advisory") || (data685 === "mandatory")) || (data685 === "remediate")) || (data685 === "disabled"))){
const err1008 = {instancePath:instancePath+"/network-consoles-only-from-administrators",schemaPath:"#/properties/network-consoles-only-from-administrators/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-consoles-only-from-administrators"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
var _valid56 = _errs1246 === errors;
valid306 = valid306 || _valid56;
const _errs1247 = errors;
if(data685 && typeof data685 == "object" && !Array.isArray(data685)){
for(const key127 in data685){
if(!(key127 === "enforcementLevel")){
const err1009 = {instancePath:instancePath+"/network-consoles-only-from-administrators",schemaPath:"#/properties/network-consoles-only-from-administrators/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127}};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
}
if(data685.enforcementLevel !== undefined){
let data686 = data685.enforcementLevel;
if(!((((data686 === "advisory") || (data686 === "mandatory")) || (data686 === "remediate")) || (data686 === "disabled"))){
const err1010 = {instancePath:instancePath+"/network-consoles-only-from-administrators/enforcementLevel",schemaPath:"#/properties/network-consoles-only-from-administrators/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-consoles-only-from-administrators"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
}
}
else {
const err1011 = {instancePath:instancePath+"/network-consoles-only-from-administrators",schemaPath:"#/properties/network-consoles-only-from-administrators/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
var _valid56 = _errs1247 === errors;
valid306 = valid306 || _valid56;
if(!valid306){
const err1012 = {instancePath:instancePath+"/network-consoles-only-from-administrators",schemaPath:"#/properties/network-consoles-only-from-administrators/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
else {
errors = _errs1245;
if(vErrors !== null){
if(_errs1245){
vErrors.length = _errs1245;
}
else {
vErrors = null;
}
}
}
}
if(data["network-lateral-traversal-restricted"] !== undefined){
let data687 = data["network-lateral-traversal-restricted"];
const _errs1252 = errors;
let valid308 = false;
const _errs1253 = errors;
if(!((((data687 === "advisory") || (data687 === "mandatory")) || (data687 === "remediate")) || (data687 === "disabled"))){
const err1013 = {instancePath:instancePath+"/network-lateral-traversal-restricted",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-lateral-traversal-restricted"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
var _valid57 = _errs1253 === errors;
valid308 = valid308 || _valid57;
const _errs1254 = errors;
if(data687 && typeof data687 == "object" && !Array.isArray(data687)){
for(const key128 in data687){
if(!((key128 === "enforcementLevel") || (key128 === "allowedPorts"))){
const err1014 = {instancePath:instancePath+"/network-lateral-traversal-restricted",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128}};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
}
if(data687.enforcementLevel !== undefined){
let data688 = data687.enforcementLevel;
if(!((((data688 === "advisory") || (data688 === "mandatory")) || (data688 === "remediate")) || (data688 === "disabled"))){
const err1015 = {instancePath:instancePath+"/network-lateral-traversal-restricted/enforcementLevel",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-lateral-traversal-restricted"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
}
if(data687.allowedPorts !== undefined){
let data689 = data687.allowedPorts;
if(Array.isArray(data689)){
const len50 = data689.length;
for(let i69=0; i69<len50; i69++){
let data690 = data689[i69];
if(!(((typeof data690 == "number") && (!(data690 % 1) && !isNaN(data690))) && (isFinite(data690)))){
const err1016 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts/" + i69,schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/properties/allowedPorts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
if((typeof data690 == "number") && (isFinite(data690))){
if(data690 > 65535 || isNaN(data690)){
const err1017 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts/" + i69,schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/properties/allowedPorts/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
if(data690 < 1 || isNaN(data690)){
const err1018 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts/" + i69,schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/properties/allowedPorts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err1019 = {instancePath:instancePath+"/network-lateral-traversal-restricted/allowedPorts",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/properties/allowedPorts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
}
}
else {
const err1020 = {instancePath:instancePath+"/network-lateral-traversal-restricted",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
var _valid57 = _errs1254 === errors;
valid308 = valid308 || _valid57;
if(!valid308){
const err1021 = {instancePath:instancePath+"/network-lateral-traversal-restricted",schemaPath:"#/properties/network-lateral-traversal-restricted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
else {
errors = _errs1252;
if(vErrors !== null){
if(_errs1252){
vErrors.length = _errs1252;
}
else {
vErrors = null;
}
}
}
}
if(data["network-server-no-ip-forwarding"] !== undefined){
let data691 = data["network-server-no-ip-forwarding"];
const _errs1263 = errors;
let valid312 = false;
const _errs1264 = errors;
if(!((((data691 === "advisory") || (data691 === "mandatory")) || (data691 === "remediate")) || (data691 === "disabled"))){
const err1022 = {instancePath:instancePath+"/network-server-no-ip-forwarding",schemaPath:"#/properties/network-server-no-ip-forwarding/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-no-ip-forwarding"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
var _valid58 = _errs1264 === errors;
valid312 = valid312 || _valid58;
const _errs1265 = errors;
if(data691 && typeof data691 == "object" && !Array.isArray(data691)){
for(const key129 in data691){
if(!(key129 === "enforcementLevel")){
const err1023 = {instancePath:instancePath+"/network-server-no-ip-forwarding",schemaPath:"#/properties/network-server-no-ip-forwarding/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129}};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
if(data691.enforcementLevel !== undefined){
let data692 = data691.enforcementLevel;
if(!((((data692 === "advisory") || (data692 === "mandatory")) || (data692 === "remediate")) || (data692 === "disabled"))){
const err1024 = {instancePath:instancePath+"/network-server-no-ip-forwarding/enforcementLevel",schemaPath:"#/properties/network-server-no-ip-forwarding/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-server-no-ip-forwarding"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
}
else {
const err1025 = {instancePath:instancePath+"/network-server-no-ip-forwarding",schemaPath:"#/properties/network-server-no-ip-forwarding/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
var _valid58 = _errs1265 === errors;
valid312 = valid312 || _valid58;
if(!valid312){
const err1026 = {instancePath:instancePath+"/network-server-no-ip-forwarding",schemaPath:"#/properties/network-server-no-ip-forwarding/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
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
if(data["network-flow-logs"] !== undefined){
let data693 = data["network-flow-logs"];
const _errs1270 = errors;
let valid314 = false;
const _errs1271 = errors;
if(!((((data693 === "advisory") || (data693 === "mandatory")) || (data693 === "remediate")) || (data693 === "disabled"))){
const err1027 = {instancePath:instancePath+"/network-flow-logs",schemaPath:"#/properties/network-flow-logs/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-flow-logs"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
var _valid59 = _errs1271 === errors;
valid314 = valid314 || _valid59;
const _errs1272 = errors;
if(data693 && typeof data693 == "object" && !Array.isArray(data693)){
for(const key130 in data693){
if(!(key130 === "enforcementLevel")){
const err1028 = {instancePath:instancePath+"/network-flow-logs",schemaPath:"#/properties/network-flow-logs/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130}};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
}
if(data693.enforcementLevel !== undefined){
let data694 = data693.enforcementLevel;
if(!((((data694 === "advisory") || (data694 === "mandatory")) || (data694 === "remediate")) || (data694 === "disabled"))){
const err1029 = {instancePath:instancePath+"/network-flow-logs/enforcementLevel",schemaPath:"#/properties/network-flow-logs/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-flow-logs"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
}
}
else {
const err1030 = {instancePath:instancePath+"/network-flow-logs",schemaPath:"#/properties/network-flow-logs/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
var _valid59 = _errs1272 === errors;
valid314 = valid314 || _valid59;
if(!valid314){
const err1031 = {instancePath:instancePath+"/network-flow-logs",schemaPath:"#/properties/network-flow-logs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
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
if(data["network-children-have-one-owner"] !== undefined){
let data695 = data["network-children-have-one-owner"];
const _errs1277 = errors;
let valid316 = false;
const _errs1278 = errors;
if(!((((data695 === "advisory") || (data695 === "mandatory")) || (data695 === "remediate")) || (data695 === "disabled"))){
const err1032 = {instancePath:instancePath+"/network-children-have-one-owner",schemaPath:"#/properties/network-children-have-one-owner/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-children-have-one-owner"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
var _valid60 = _errs1278 === errors;
valid316 = valid316 || _valid60;
const _errs1279 = errors;
if(data695 && typeof data695 == "object" && !Array.isArray(data695)){
for(const key131 in data695){
if(!(key131 === "enforcementLevel")){
const err1033 = {instancePath:instancePath+"/network-children-have-one-owner",schemaPath:"#/properties/network-children-have-one-owner/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131}};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
if(data695.enforcementLevel !== undefined){
let data696 = data695.enforcementLevel;
if(!((((data696 === "advisory") || (data696 === "mandatory")) || (data696 === "remediate")) || (data696 === "disabled"))){
const err1034 = {instancePath:instancePath+"/network-children-have-one-owner/enforcementLevel",schemaPath:"#/properties/network-children-have-one-owner/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-children-have-one-owner"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
}
}
else {
const err1035 = {instancePath:instancePath+"/network-children-have-one-owner",schemaPath:"#/properties/network-children-have-one-owner/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
var _valid60 = _errs1279 === errors;
valid316 = valid316 || _valid60;
if(!valid316){
const err1036 = {instancePath:instancePath+"/network-children-have-one-owner",schemaPath:"#/properties/network-children-have-one-owner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
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
if(data["network-rule-priorities-unique"] !== undefined){
let data697 = data["network-rule-priorities-unique"];
const _errs1284 = errors;
let valid318 = false;
const _errs1285 = errors;
if(!((((data697 === "advisory") || (data697 === "mandatory")) || (data697 === "remediate")) || (data697 === "disabled"))){
const err1037 = {instancePath:instancePath+"/network-rule-priorities-unique",schemaPath:"#/properties/network-rule-priorities-unique/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-rule-priorities-unique"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
var _valid61 = _errs1285 === errors;
valid318 = valid318 || _valid61;
const _errs1286 = errors;
if(data697 && typeof data697 == "object" && !Array.isArray(data697)){
for(const key132 in data697){
if(!(key132 === "enforcementLevel")){
const err1038 = {instancePath:instancePath+"/network-rule-priorities-unique",schemaPath:"#/properties/network-rule-priorities-unique/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132}};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
if(data697.enforcementLevel !== undefined){
let data698 = data697.enforcementLevel;
if(!((((data698 === "advisory") || (data698 === "mandatory")) || (data698 === "remediate")) || (data698 === "disabled"))){
const err1039 = {instancePath:instancePath+"/network-rule-priorities-unique/enforcementLevel",schemaPath:"#/properties/network-rule-priorities-unique/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-rule-priorities-unique"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
}
}
else {
const err1040 = {instancePath:instancePath+"/network-rule-priorities-unique",schemaPath:"#/properties/network-rule-priorities-unique/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
var _valid61 = _errs1286 === errors;
valid318 = valid318 || _valid61;
if(!valid318){
const err1041 = {instancePath:instancePath+"/network-rule-priorities-unique",schemaPath:"#/properties/network-rule-priorities-unique/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
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
if(data["network-own-rule-priorities-unique"] !== undefined){
let data699 = data["network-own-rule-priorities-unique"];
const _errs1291 = errors;
let valid320 = false;
const _errs1292 = errors;
if(!((((data699 === "advisory") || (data699 === "mandatory")) || (data699 === "remediate")) || (data699 === "disabled"))){
const err1042 = {instancePath:instancePath+"/network-own-rule-priorities-unique",schemaPath:"#/properties/network-own-rule-priorities-unique/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-own-rule-priorities-unique"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
var _valid62 = _errs1292 === errors;
valid320 = valid320 || _valid62;
const _errs1293 = errors;
if(data699 && typeof data699 == "object" && !Array.isArray(data699)){
for(const key133 in data699){
if(!(key133 === "enforcementLevel")){
const err1043 = {instancePath:instancePath+"/network-own-rule-priorities-unique",schemaPath:"#/properties/network-own-rule-priorities-unique/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133}};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
}
if(data699.enforcementLevel !== undefined){
let data700 = data699.enforcementLevel;
if(!((((data700 === "advisory") || (data700 === "mandatory")) || (data700 === "remediate")) || (data700 === "disabled"))){
const err1044 = {instancePath:instancePath+"/network-own-rule-priorities-unique/enforcementLevel",schemaPath:"#/properties/network-own-rule-priorities-unique/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-own-rule-priorities-unique"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
}
}
else {
const err1045 = {instancePath:instancePath+"/network-own-rule-priorities-unique",schemaPath:"#/properties/network-own-rule-priorities-unique/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
var _valid62 = _errs1293 === errors;
valid320 = valid320 || _valid62;
if(!valid320){
const err1046 = {instancePath:instancePath+"/network-own-rule-priorities-unique",schemaPath:"#/properties/network-own-rule-priorities-unique/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
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
if(data["network-service-tags-known"] !== undefined){
let data701 = data["network-service-tags-known"];
const _errs1298 = errors;
let valid322 = false;
const _errs1299 = errors;
if(!((((data701 === "advisory") || (data701 === "mandatory")) || (data701 === "remediate")) || (data701 === "disabled"))){
const err1047 = {instancePath:instancePath+"/network-service-tags-known",schemaPath:"#/properties/network-service-tags-known/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-service-tags-known"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
var _valid63 = _errs1299 === errors;
valid322 = valid322 || _valid63;
const _errs1300 = errors;
if(data701 && typeof data701 == "object" && !Array.isArray(data701)){
for(const key134 in data701){
if(!(key134 === "enforcementLevel")){
const err1048 = {instancePath:instancePath+"/network-service-tags-known",schemaPath:"#/properties/network-service-tags-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key134}};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
if(data701.enforcementLevel !== undefined){
let data702 = data701.enforcementLevel;
if(!((((data702 === "advisory") || (data702 === "mandatory")) || (data702 === "remediate")) || (data702 === "disabled"))){
const err1049 = {instancePath:instancePath+"/network-service-tags-known/enforcementLevel",schemaPath:"#/properties/network-service-tags-known/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-service-tags-known"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
}
}
else {
const err1050 = {instancePath:instancePath+"/network-service-tags-known",schemaPath:"#/properties/network-service-tags-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
var _valid63 = _errs1300 === errors;
valid322 = valid322 || _valid63;
if(!valid322){
const err1051 = {instancePath:instancePath+"/network-service-tags-known",schemaPath:"#/properties/network-service-tags-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
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
if(data["network-special-subnet-name"] !== undefined){
let data703 = data["network-special-subnet-name"];
const _errs1305 = errors;
let valid324 = false;
const _errs1306 = errors;
if(!((((data703 === "advisory") || (data703 === "mandatory")) || (data703 === "remediate")) || (data703 === "disabled"))){
const err1052 = {instancePath:instancePath+"/network-special-subnet-name",schemaPath:"#/properties/network-special-subnet-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-special-subnet-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
var _valid64 = _errs1306 === errors;
valid324 = valid324 || _valid64;
const _errs1307 = errors;
if(data703 && typeof data703 == "object" && !Array.isArray(data703)){
for(const key135 in data703){
if(!(key135 === "enforcementLevel")){
const err1053 = {instancePath:instancePath+"/network-special-subnet-name",schemaPath:"#/properties/network-special-subnet-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key135}};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
}
if(data703.enforcementLevel !== undefined){
let data704 = data703.enforcementLevel;
if(!((((data704 === "advisory") || (data704 === "mandatory")) || (data704 === "remediate")) || (data704 === "disabled"))){
const err1054 = {instancePath:instancePath+"/network-special-subnet-name/enforcementLevel",schemaPath:"#/properties/network-special-subnet-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-special-subnet-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
}
}
else {
const err1055 = {instancePath:instancePath+"/network-special-subnet-name",schemaPath:"#/properties/network-special-subnet-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
var _valid64 = _errs1307 === errors;
valid324 = valid324 || _valid64;
if(!valid324){
const err1056 = {instancePath:instancePath+"/network-special-subnet-name",schemaPath:"#/properties/network-special-subnet-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
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
if(data["network-special-subnet-size"] !== undefined){
let data705 = data["network-special-subnet-size"];
const _errs1312 = errors;
let valid326 = false;
const _errs1313 = errors;
if(!((((data705 === "advisory") || (data705 === "mandatory")) || (data705 === "remediate")) || (data705 === "disabled"))){
const err1057 = {instancePath:instancePath+"/network-special-subnet-size",schemaPath:"#/properties/network-special-subnet-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-special-subnet-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
var _valid65 = _errs1313 === errors;
valid326 = valid326 || _valid65;
const _errs1314 = errors;
if(data705 && typeof data705 == "object" && !Array.isArray(data705)){
for(const key136 in data705){
if(!(key136 === "enforcementLevel")){
const err1058 = {instancePath:instancePath+"/network-special-subnet-size",schemaPath:"#/properties/network-special-subnet-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key136}};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
if(data705.enforcementLevel !== undefined){
let data706 = data705.enforcementLevel;
if(!((((data706 === "advisory") || (data706 === "mandatory")) || (data706 === "remediate")) || (data706 === "disabled"))){
const err1059 = {instancePath:instancePath+"/network-special-subnet-size/enforcementLevel",schemaPath:"#/properties/network-special-subnet-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-special-subnet-size"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
}
}
else {
const err1060 = {instancePath:instancePath+"/network-special-subnet-size",schemaPath:"#/properties/network-special-subnet-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
var _valid65 = _errs1314 === errors;
valid326 = valid326 || _valid65;
if(!valid326){
const err1061 = {instancePath:instancePath+"/network-special-subnet-size",schemaPath:"#/properties/network-special-subnet-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
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
if(data["network-public-ip-standard-static"] !== undefined){
let data707 = data["network-public-ip-standard-static"];
const _errs1319 = errors;
let valid328 = false;
const _errs1320 = errors;
if(!((((data707 === "advisory") || (data707 === "mandatory")) || (data707 === "remediate")) || (data707 === "disabled"))){
const err1062 = {instancePath:instancePath+"/network-public-ip-standard-static",schemaPath:"#/properties/network-public-ip-standard-static/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-public-ip-standard-static"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
var _valid66 = _errs1320 === errors;
valid328 = valid328 || _valid66;
const _errs1321 = errors;
if(data707 && typeof data707 == "object" && !Array.isArray(data707)){
for(const key137 in data707){
if(!(key137 === "enforcementLevel")){
const err1063 = {instancePath:instancePath+"/network-public-ip-standard-static",schemaPath:"#/properties/network-public-ip-standard-static/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137}};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
if(data707.enforcementLevel !== undefined){
let data708 = data707.enforcementLevel;
if(!((((data708 === "advisory") || (data708 === "mandatory")) || (data708 === "remediate")) || (data708 === "disabled"))){
const err1064 = {instancePath:instancePath+"/network-public-ip-standard-static/enforcementLevel",schemaPath:"#/properties/network-public-ip-standard-static/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-public-ip-standard-static"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
}
else {
const err1065 = {instancePath:instancePath+"/network-public-ip-standard-static",schemaPath:"#/properties/network-public-ip-standard-static/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
var _valid66 = _errs1321 === errors;
valid328 = valid328 || _valid66;
if(!valid328){
const err1066 = {instancePath:instancePath+"/network-public-ip-standard-static",schemaPath:"#/properties/network-public-ip-standard-static/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
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
if(data["network-fqdn-rules-need-dns-proxy"] !== undefined){
let data709 = data["network-fqdn-rules-need-dns-proxy"];
const _errs1326 = errors;
let valid330 = false;
const _errs1327 = errors;
if(!((((data709 === "advisory") || (data709 === "mandatory")) || (data709 === "remediate")) || (data709 === "disabled"))){
const err1067 = {instancePath:instancePath+"/network-fqdn-rules-need-dns-proxy",schemaPath:"#/properties/network-fqdn-rules-need-dns-proxy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-fqdn-rules-need-dns-proxy"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
var _valid67 = _errs1327 === errors;
valid330 = valid330 || _valid67;
const _errs1328 = errors;
if(data709 && typeof data709 == "object" && !Array.isArray(data709)){
for(const key138 in data709){
if(!(key138 === "enforcementLevel")){
const err1068 = {instancePath:instancePath+"/network-fqdn-rules-need-dns-proxy",schemaPath:"#/properties/network-fqdn-rules-need-dns-proxy/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key138}};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
if(data709.enforcementLevel !== undefined){
let data710 = data709.enforcementLevel;
if(!((((data710 === "advisory") || (data710 === "mandatory")) || (data710 === "remediate")) || (data710 === "disabled"))){
const err1069 = {instancePath:instancePath+"/network-fqdn-rules-need-dns-proxy/enforcementLevel",schemaPath:"#/properties/network-fqdn-rules-need-dns-proxy/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["network-fqdn-rules-need-dns-proxy"].anyOf[1].properties.enforcementLevel.enum}};
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
else {
const err1070 = {instancePath:instancePath+"/network-fqdn-rules-need-dns-proxy",schemaPath:"#/properties/network-fqdn-rules-need-dns-proxy/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
var _valid67 = _errs1328 === errors;
valid330 = valid330 || _valid67;
if(!valid330){
const err1071 = {instancePath:instancePath+"/network-fqdn-rules-need-dns-proxy",schemaPath:"#/properties/network-fqdn-rules-need-dns-proxy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
else {
errors = _errs1326;
if(vErrors !== null){
if(_errs1326){
vErrors.length = _errs1326;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-release"] !== undefined){
let data711 = data["compute-image-release"];
const _errs1333 = errors;
let valid332 = false;
const _errs1334 = errors;
if(!((((data711 === "advisory") || (data711 === "mandatory")) || (data711 === "remediate")) || (data711 === "disabled"))){
const err1072 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
var _valid68 = _errs1334 === errors;
valid332 = valid332 || _valid68;
const _errs1335 = errors;
if(data711 && typeof data711 == "object" && !Array.isArray(data711)){
for(const key139 in data711){
if(!(((key139 === "enforcementLevel") || (key139 === "mabsVersions")) || (key139 === "otherSkus"))){
const err1073 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139}};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
}
if(data711.enforcementLevel !== undefined){
let data712 = data711.enforcementLevel;
if(!((((data712 === "advisory") || (data712 === "mandatory")) || (data712 === "remediate")) || (data712 === "disabled"))){
const err1074 = {instancePath:instancePath+"/compute-image-release/enforcementLevel",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
if(data711.mabsVersions !== undefined){
let data713 = data711.mabsVersions;
if(Array.isArray(data713)){
if(data713.length < 1){
const err1075 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
const len51 = data713.length;
for(let i70=0; i70<len51; i70++){
let data714 = data713[i70];
if(!((data714 === "V3") || (data714 === "V4"))){
const err1076 = {instancePath:instancePath+"/compute-image-release/mabsVersions/" + i70,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-release"].anyOf[1].properties.mabsVersions.items.enum}};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
let i71 = data713.length;
let j19;
if(i71 > 1){
outer5:
for(;i71--;){
for(j19 = i71; j19--;){
if(func0(data713[i71], data713[j19])){
const err1077 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/uniqueItems",keyword:"uniqueItems",params:{i: i71, j: j19}};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err1078 = {instancePath:instancePath+"/compute-image-release/mabsVersions",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/mabsVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
if(data711.otherSkus !== undefined){
let data715 = data711.otherSkus;
if(Array.isArray(data715)){
const len52 = data715.length;
for(let i72=0; i72<len52; i72++){
let data716 = data715[i72];
if(typeof data716 === "string"){
if(func6(data716) < 1){
const err1079 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i72,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
}
else {
const err1080 = {instancePath:instancePath+"/compute-image-release/otherSkus/" + i72,schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
}
let i73 = data715.length;
let j20;
if(i73 > 1){
const indices14 = {};
for(;i73--;){
let item14 = data715[i73];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j20 = indices14[item14];
const err1081 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/uniqueItems",keyword:"uniqueItems",params:{i: i73, j: j20}};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
break;
}
indices14[item14] = i73;
}
}
}
else {
const err1082 = {instancePath:instancePath+"/compute-image-release/otherSkus",schemaPath:"#/properties/compute-image-release/anyOf/1/properties/otherSkus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
}
}
else {
const err1083 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
var _valid68 = _errs1335 === errors;
valid332 = valid332 || _valid68;
if(!valid332){
const err1084 = {instancePath:instancePath+"/compute-image-release",schemaPath:"#/properties/compute-image-release/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
else {
errors = _errs1333;
if(vErrors !== null){
if(_errs1333){
vErrors.length = _errs1333;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-with-desktop"] !== undefined){
let data717 = data["compute-image-with-desktop"];
const _errs1347 = errors;
let valid340 = false;
const _errs1348 = errors;
if(!((((data717 === "advisory") || (data717 === "mandatory")) || (data717 === "remediate")) || (data717 === "disabled"))){
const err1085 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-with-desktop"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
var _valid69 = _errs1348 === errors;
valid340 = valid340 || _valid69;
const _errs1349 = errors;
if(data717 && typeof data717 == "object" && !Array.isArray(data717)){
for(const key140 in data717){
if(!(key140 === "enforcementLevel")){
const err1086 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key140}};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
}
if(data717.enforcementLevel !== undefined){
let data718 = data717.enforcementLevel;
if(!((((data718 === "advisory") || (data718 === "mandatory")) || (data718 === "remediate")) || (data718 === "disabled"))){
const err1087 = {instancePath:instancePath+"/compute-image-with-desktop/enforcementLevel",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-with-desktop"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
}
else {
const err1088 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
var _valid69 = _errs1349 === errors;
valid340 = valid340 || _valid69;
if(!valid340){
const err1089 = {instancePath:instancePath+"/compute-image-with-desktop",schemaPath:"#/properties/compute-image-with-desktop/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
else {
errors = _errs1347;
if(vErrors !== null){
if(_errs1347){
vErrors.length = _errs1347;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-source"] !== undefined){
let data719 = data["compute-image-source"];
const _errs1354 = errors;
let valid342 = false;
const _errs1355 = errors;
if(!((((data719 === "advisory") || (data719 === "mandatory")) || (data719 === "remediate")) || (data719 === "disabled"))){
const err1090 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-source"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
var _valid70 = _errs1355 === errors;
valid342 = valid342 || _valid70;
const _errs1356 = errors;
if(data719 && typeof data719 == "object" && !Array.isArray(data719)){
for(const key141 in data719){
if(!((key141 === "enforcementLevel") || (key141 === "approvedImageIds"))){
const err1091 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141}};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
}
if(data719.enforcementLevel !== undefined){
let data720 = data719.enforcementLevel;
if(!((((data720 === "advisory") || (data720 === "mandatory")) || (data720 === "remediate")) || (data720 === "disabled"))){
const err1092 = {instancePath:instancePath+"/compute-image-source/enforcementLevel",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-source"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
}
if(data719.approvedImageIds !== undefined){
let data721 = data719.approvedImageIds;
if(Array.isArray(data721)){
const len53 = data721.length;
for(let i74=0; i74<len53; i74++){
let data722 = data721[i74];
if(typeof data722 === "string"){
if(func6(data722) < 1){
const err1093 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i74,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
else {
const err1094 = {instancePath:instancePath+"/compute-image-source/approvedImageIds/" + i74,schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
}
let i75 = data721.length;
let j21;
if(i75 > 1){
const indices15 = {};
for(;i75--;){
let item15 = data721[i75];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j21 = indices15[item15];
const err1095 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/uniqueItems",keyword:"uniqueItems",params:{i: i75, j: j21}};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
break;
}
indices15[item15] = i75;
}
}
}
else {
const err1096 = {instancePath:instancePath+"/compute-image-source/approvedImageIds",schemaPath:"#/properties/compute-image-source/anyOf/1/properties/approvedImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
}
}
else {
const err1097 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
var _valid70 = _errs1356 === errors;
valid342 = valid342 || _valid70;
if(!valid342){
const err1098 = {instancePath:instancePath+"/compute-image-source",schemaPath:"#/properties/compute-image-source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
else {
errors = _errs1354;
if(vErrors !== null){
if(_errs1354){
vErrors.length = _errs1354;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-azure-edition"] !== undefined){
let data723 = data["compute-azure-edition"];
const _errs1365 = errors;
let valid347 = false;
const _errs1366 = errors;
if(!((((data723 === "advisory") || (data723 === "mandatory")) || (data723 === "remediate")) || (data723 === "disabled"))){
const err1099 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-azure-edition"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
var _valid71 = _errs1366 === errors;
valid347 = valid347 || _valid71;
const _errs1367 = errors;
if(data723 && typeof data723 == "object" && !Array.isArray(data723)){
for(const key142 in data723){
if(!((key142 === "enforcementLevel") || (key142 === "acceptAzureEdition"))){
const err1100 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142}};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
}
if(data723.enforcementLevel !== undefined){
let data724 = data723.enforcementLevel;
if(!((((data724 === "advisory") || (data724 === "mandatory")) || (data724 === "remediate")) || (data724 === "disabled"))){
const err1101 = {instancePath:instancePath+"/compute-azure-edition/enforcementLevel",schemaPath:"#/properties/compute-azure-edition/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-azure-edition"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
}
if(data723.acceptAzureEdition !== undefined){
if(typeof data723.acceptAzureEdition !== "boolean"){
const err1102 = {instancePath:instancePath+"/compute-azure-edition/acceptAzureEdition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/properties/acceptAzureEdition/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
}
}
else {
const err1103 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
var _valid71 = _errs1367 === errors;
valid347 = valid347 || _valid71;
if(!valid347){
const err1104 = {instancePath:instancePath+"/compute-azure-edition",schemaPath:"#/properties/compute-azure-edition/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
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
if(data["compute-full-size-image"] !== undefined){
let data726 = data["compute-full-size-image"];
const _errs1374 = errors;
let valid349 = false;
const _errs1375 = errors;
if(!((((data726 === "advisory") || (data726 === "mandatory")) || (data726 === "remediate")) || (data726 === "disabled"))){
const err1105 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-full-size-image"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
var _valid72 = _errs1375 === errors;
valid349 = valid349 || _valid72;
const _errs1376 = errors;
if(data726 && typeof data726 == "object" && !Array.isArray(data726)){
for(const key143 in data726){
if(!(key143 === "enforcementLevel")){
const err1106 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143}};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
}
if(data726.enforcementLevel !== undefined){
let data727 = data726.enforcementLevel;
if(!((((data727 === "advisory") || (data727 === "mandatory")) || (data727 === "remediate")) || (data727 === "disabled"))){
const err1107 = {instancePath:instancePath+"/compute-full-size-image/enforcementLevel",schemaPath:"#/properties/compute-full-size-image/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-full-size-image"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
}
}
else {
const err1108 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
var _valid72 = _errs1376 === errors;
valid349 = valid349 || _valid72;
if(!valid349){
const err1109 = {instancePath:instancePath+"/compute-full-size-image",schemaPath:"#/properties/compute-full-size-image/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
else {
errors = _errs1374;
if(vErrors !== null){
if(_errs1374){
vErrors.length = _errs1374;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-size-known"] !== undefined){
let data728 = data["compute-size-known"];
const _errs1381 = errors;
let valid351 = false;
const _errs1382 = errors;
if(!((((data728 === "advisory") || (data728 === "mandatory")) || (data728 === "remediate")) || (data728 === "disabled"))){
const err1110 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-known"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
var _valid73 = _errs1382 === errors;
valid351 = valid351 || _valid73;
const _errs1383 = errors;
if(data728 && typeof data728 == "object" && !Array.isArray(data728)){
for(const key144 in data728){
if(!((key144 === "enforcementLevel") || (key144 === "otherSizes"))){
const err1111 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144}};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
}
if(data728.enforcementLevel !== undefined){
let data729 = data728.enforcementLevel;
if(!((((data729 === "advisory") || (data729 === "mandatory")) || (data729 === "remediate")) || (data729 === "disabled"))){
const err1112 = {instancePath:instancePath+"/compute-size-known/enforcementLevel",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-known"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
}
if(data728.otherSizes !== undefined){
let data730 = data728.otherSizes;
if(Array.isArray(data730)){
const len54 = data730.length;
for(let i76=0; i76<len54; i76++){
let data731 = data730[i76];
if(typeof data731 === "string"){
if(func6(data731) < 1){
const err1113 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i76,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
else {
const err1114 = {instancePath:instancePath+"/compute-size-known/otherSizes/" + i76,schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
}
let i77 = data730.length;
let j22;
if(i77 > 1){
const indices16 = {};
for(;i77--;){
let item16 = data730[i77];
if(typeof item16 !== "string"){
continue;
}
if(typeof indices16[item16] == "number"){
j22 = indices16[item16];
const err1115 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/uniqueItems",keyword:"uniqueItems",params:{i: i77, j: j22}};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
break;
}
indices16[item16] = i77;
}
}
}
else {
const err1116 = {instancePath:instancePath+"/compute-size-known/otherSizes",schemaPath:"#/properties/compute-size-known/anyOf/1/properties/otherSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
}
}
else {
const err1117 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
var _valid73 = _errs1383 === errors;
valid351 = valid351 || _valid73;
if(!valid351){
const err1118 = {instancePath:instancePath+"/compute-size-known",schemaPath:"#/properties/compute-size-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
else {
errors = _errs1381;
if(vErrors !== null){
if(_errs1381){
vErrors.length = _errs1381;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-size-minimum"] !== undefined){
let data732 = data["compute-size-minimum"];
const _errs1392 = errors;
let valid356 = false;
const _errs1393 = errors;
if(!((((data732 === "advisory") || (data732 === "mandatory")) || (data732 === "remediate")) || (data732 === "disabled"))){
const err1119 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-minimum"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
var _valid74 = _errs1393 === errors;
valid356 = valid356 || _valid74;
const _errs1394 = errors;
if(data732 && typeof data732 == "object" && !Array.isArray(data732)){
for(const key145 in data732){
if(!(key145 === "enforcementLevel")){
const err1120 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145}};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
}
if(data732.enforcementLevel !== undefined){
let data733 = data732.enforcementLevel;
if(!((((data733 === "advisory") || (data733 === "mandatory")) || (data733 === "remediate")) || (data733 === "disabled"))){
const err1121 = {instancePath:instancePath+"/compute-size-minimum/enforcementLevel",schemaPath:"#/properties/compute-size-minimum/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-size-minimum"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
}
}
else {
const err1122 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
var _valid74 = _errs1394 === errors;
valid356 = valid356 || _valid74;
if(!valid356){
const err1123 = {instancePath:instancePath+"/compute-size-minimum",schemaPath:"#/properties/compute-size-minimum/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
else {
errors = _errs1392;
if(vErrors !== null){
if(_errs1392){
vErrors.length = _errs1392;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-standard-tier"] !== undefined){
let data734 = data["compute-standard-tier"];
const _errs1399 = errors;
let valid358 = false;
const _errs1400 = errors;
if(!((((data734 === "advisory") || (data734 === "mandatory")) || (data734 === "remediate")) || (data734 === "disabled"))){
const err1124 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-standard-tier"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
var _valid75 = _errs1400 === errors;
valid358 = valid358 || _valid75;
const _errs1401 = errors;
if(data734 && typeof data734 == "object" && !Array.isArray(data734)){
for(const key146 in data734){
if(!(key146 === "enforcementLevel")){
const err1125 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key146}};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
}
if(data734.enforcementLevel !== undefined){
let data735 = data734.enforcementLevel;
if(!((((data735 === "advisory") || (data735 === "mandatory")) || (data735 === "remediate")) || (data735 === "disabled"))){
const err1126 = {instancePath:instancePath+"/compute-standard-tier/enforcementLevel",schemaPath:"#/properties/compute-standard-tier/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-standard-tier"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
}
}
else {
const err1127 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
var _valid75 = _errs1401 === errors;
valid358 = valid358 || _valid75;
if(!valid358){
const err1128 = {instancePath:instancePath+"/compute-standard-tier",schemaPath:"#/properties/compute-standard-tier/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
else {
errors = _errs1399;
if(vErrors !== null){
if(_errs1399){
vErrors.length = _errs1399;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-allowed-sizes"] !== undefined){
let data736 = data["compute-allowed-sizes"];
const _errs1406 = errors;
let valid360 = false;
const _errs1407 = errors;
if(!((((data736 === "advisory") || (data736 === "mandatory")) || (data736 === "remediate")) || (data736 === "disabled"))){
const err1129 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-allowed-sizes"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
var _valid76 = _errs1407 === errors;
valid360 = valid360 || _valid76;
const _errs1408 = errors;
if(data736 && typeof data736 == "object" && !Array.isArray(data736)){
for(const key147 in data736){
if(!((key147 === "enforcementLevel") || (key147 === "allowedSizes"))){
const err1130 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key147}};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
}
if(data736.enforcementLevel !== undefined){
let data737 = data736.enforcementLevel;
if(!((((data737 === "advisory") || (data737 === "mandatory")) || (data737 === "remediate")) || (data737 === "disabled"))){
const err1131 = {instancePath:instancePath+"/compute-allowed-sizes/enforcementLevel",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-allowed-sizes"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
}
if(data736.allowedSizes !== undefined){
let data738 = data736.allowedSizes;
if(Array.isArray(data738)){
const len55 = data738.length;
for(let i78=0; i78<len55; i78++){
let data739 = data738[i78];
if(typeof data739 === "string"){
if(func6(data739) < 1){
const err1132 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i78,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
}
else {
const err1133 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes/" + i78,schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
let i79 = data738.length;
let j23;
if(i79 > 1){
const indices17 = {};
for(;i79--;){
let item17 = data738[i79];
if(typeof item17 !== "string"){
continue;
}
if(typeof indices17[item17] == "number"){
j23 = indices17[item17];
const err1134 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/uniqueItems",keyword:"uniqueItems",params:{i: i79, j: j23}};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
break;
}
indices17[item17] = i79;
}
}
}
else {
const err1135 = {instancePath:instancePath+"/compute-allowed-sizes/allowedSizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/properties/allowedSizes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
}
}
else {
const err1136 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
var _valid76 = _errs1408 === errors;
valid360 = valid360 || _valid76;
if(!valid360){
const err1137 = {instancePath:instancePath+"/compute-allowed-sizes",schemaPath:"#/properties/compute-allowed-sizes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
else {
errors = _errs1406;
if(vErrors !== null){
if(_errs1406){
vErrors.length = _errs1406;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-scsi-disks"] !== undefined){
let data740 = data["compute-scsi-disks"];
const _errs1417 = errors;
let valid365 = false;
const _errs1418 = errors;
if(!((((data740 === "advisory") || (data740 === "mandatory")) || (data740 === "remediate")) || (data740 === "disabled"))){
const err1138 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scsi-disks"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
var _valid77 = _errs1418 === errors;
valid365 = valid365 || _valid77;
const _errs1419 = errors;
if(data740 && typeof data740 == "object" && !Array.isArray(data740)){
for(const key148 in data740){
if(!(key148 === "enforcementLevel")){
const err1139 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key148}};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
}
if(data740.enforcementLevel !== undefined){
let data741 = data740.enforcementLevel;
if(!((((data741 === "advisory") || (data741 === "mandatory")) || (data741 === "remediate")) || (data741 === "disabled"))){
const err1140 = {instancePath:instancePath+"/compute-scsi-disks/enforcementLevel",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scsi-disks"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
}
}
else {
const err1141 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
var _valid77 = _errs1419 === errors;
valid365 = valid365 || _valid77;
if(!valid365){
const err1142 = {instancePath:instancePath+"/compute-scsi-disks",schemaPath:"#/properties/compute-scsi-disks/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
else {
errors = _errs1417;
if(vErrors !== null){
if(_errs1417){
vErrors.length = _errs1417;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-nested-virtualization"] !== undefined){
let data742 = data["compute-nested-virtualization"];
const _errs1424 = errors;
let valid367 = false;
const _errs1425 = errors;
if(!((((data742 === "advisory") || (data742 === "mandatory")) || (data742 === "remediate")) || (data742 === "disabled"))){
const err1143 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-nested-virtualization"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
var _valid78 = _errs1425 === errors;
valid367 = valid367 || _valid78;
const _errs1426 = errors;
if(data742 && typeof data742 == "object" && !Array.isArray(data742)){
for(const key149 in data742){
if(!(key149 === "enforcementLevel")){
const err1144 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key149}};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
}
if(data742.enforcementLevel !== undefined){
let data743 = data742.enforcementLevel;
if(!((((data743 === "advisory") || (data743 === "mandatory")) || (data743 === "remediate")) || (data743 === "disabled"))){
const err1145 = {instancePath:instancePath+"/compute-nested-virtualization/enforcementLevel",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-nested-virtualization"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
}
}
else {
const err1146 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
var _valid78 = _errs1426 === errors;
valid367 = valid367 || _valid78;
if(!valid367){
const err1147 = {instancePath:instancePath+"/compute-nested-virtualization",schemaPath:"#/properties/compute-nested-virtualization/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
else {
errors = _errs1424;
if(vErrors !== null){
if(_errs1424){
vErrors.length = _errs1424;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-image-generation"] !== undefined){
let data744 = data["compute-image-generation"];
const _errs1431 = errors;
let valid369 = false;
const _errs1432 = errors;
if(!((((data744 === "advisory") || (data744 === "mandatory")) || (data744 === "remediate")) || (data744 === "disabled"))){
const err1148 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-generation"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
var _valid79 = _errs1432 === errors;
valid369 = valid369 || _valid79;
const _errs1433 = errors;
if(data744 && typeof data744 == "object" && !Array.isArray(data744)){
for(const key150 in data744){
if(!(key150 === "enforcementLevel")){
const err1149 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150}};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
}
if(data744.enforcementLevel !== undefined){
let data745 = data744.enforcementLevel;
if(!((((data745 === "advisory") || (data745 === "mandatory")) || (data745 === "remediate")) || (data745 === "disabled"))){
const err1150 = {instancePath:instancePath+"/compute-image-generation/enforcementLevel",schemaPath:"#/properties/compute-image-generation/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-image-generation"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
}
}
else {
const err1151 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
var _valid79 = _errs1433 === errors;
valid369 = valid369 || _valid79;
if(!valid369){
const err1152 = {instancePath:instancePath+"/compute-image-generation",schemaPath:"#/properties/compute-image-generation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
else {
errors = _errs1431;
if(vErrors !== null){
if(_errs1431){
vErrors.length = _errs1431;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-trusted-launch-fits"] !== undefined){
let data746 = data["compute-trusted-launch-fits"];
const _errs1438 = errors;
let valid371 = false;
const _errs1439 = errors;
if(!((((data746 === "advisory") || (data746 === "mandatory")) || (data746 === "remediate")) || (data746 === "disabled"))){
const err1153 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
var _valid80 = _errs1439 === errors;
valid371 = valid371 || _valid80;
const _errs1440 = errors;
if(data746 && typeof data746 == "object" && !Array.isArray(data746)){
for(const key151 in data746){
if(!(key151 === "enforcementLevel")){
const err1154 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151}};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
}
if(data746.enforcementLevel !== undefined){
let data747 = data746.enforcementLevel;
if(!((((data747 === "advisory") || (data747 === "mandatory")) || (data747 === "remediate")) || (data747 === "disabled"))){
const err1155 = {instancePath:instancePath+"/compute-trusted-launch-fits/enforcementLevel",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
}
}
else {
const err1156 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
var _valid80 = _errs1440 === errors;
valid371 = valid371 || _valid80;
if(!valid371){
const err1157 = {instancePath:instancePath+"/compute-trusted-launch-fits",schemaPath:"#/properties/compute-trusted-launch-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
else {
errors = _errs1438;
if(vErrors !== null){
if(_errs1438){
vErrors.length = _errs1438;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-trusted-launch"] !== undefined){
let data748 = data["compute-trusted-launch"];
const _errs1445 = errors;
let valid373 = false;
const _errs1446 = errors;
if(!((((data748 === "advisory") || (data748 === "mandatory")) || (data748 === "remediate")) || (data748 === "disabled"))){
const err1158 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
var _valid81 = _errs1446 === errors;
valid373 = valid373 || _valid81;
const _errs1447 = errors;
if(data748 && typeof data748 == "object" && !Array.isArray(data748)){
for(const key152 in data748){
if(!(key152 === "enforcementLevel")){
const err1159 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152}};
if(vErrors === null){
vErrors = [err1159];
}
else {
vErrors.push(err1159);
}
errors++;
}
}
if(data748.enforcementLevel !== undefined){
let data749 = data748.enforcementLevel;
if(!((((data749 === "advisory") || (data749 === "mandatory")) || (data749 === "remediate")) || (data749 === "disabled"))){
const err1160 = {instancePath:instancePath+"/compute-trusted-launch/enforcementLevel",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-trusted-launch"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
}
}
else {
const err1161 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
var _valid81 = _errs1447 === errors;
valid373 = valid373 || _valid81;
if(!valid373){
const err1162 = {instancePath:instancePath+"/compute-trusted-launch",schemaPath:"#/properties/compute-trusted-launch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
else {
errors = _errs1445;
if(vErrors !== null){
if(_errs1445){
vErrors.length = _errs1445;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-encryption-at-host-fits"] !== undefined){
let data750 = data["compute-encryption-at-host-fits"];
const _errs1452 = errors;
let valid375 = false;
const _errs1453 = errors;
if(!((((data750 === "advisory") || (data750 === "mandatory")) || (data750 === "remediate")) || (data750 === "disabled"))){
const err1163 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
var _valid82 = _errs1453 === errors;
valid375 = valid375 || _valid82;
const _errs1454 = errors;
if(data750 && typeof data750 == "object" && !Array.isArray(data750)){
for(const key153 in data750){
if(!(key153 === "enforcementLevel")){
const err1164 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153}};
if(vErrors === null){
vErrors = [err1164];
}
else {
vErrors.push(err1164);
}
errors++;
}
}
if(data750.enforcementLevel !== undefined){
let data751 = data750.enforcementLevel;
if(!((((data751 === "advisory") || (data751 === "mandatory")) || (data751 === "remediate")) || (data751 === "disabled"))){
const err1165 = {instancePath:instancePath+"/compute-encryption-at-host-fits/enforcementLevel",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
}
}
else {
const err1166 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
var _valid82 = _errs1454 === errors;
valid375 = valid375 || _valid82;
if(!valid375){
const err1167 = {instancePath:instancePath+"/compute-encryption-at-host-fits",schemaPath:"#/properties/compute-encryption-at-host-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
else {
errors = _errs1452;
if(vErrors !== null){
if(_errs1452){
vErrors.length = _errs1452;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-encryption-at-host"] !== undefined){
let data752 = data["compute-encryption-at-host"];
const _errs1459 = errors;
let valid377 = false;
const _errs1460 = errors;
if(!((((data752 === "advisory") || (data752 === "mandatory")) || (data752 === "remediate")) || (data752 === "disabled"))){
const err1168 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1168];
}
else {
vErrors.push(err1168);
}
errors++;
}
var _valid83 = _errs1460 === errors;
valid377 = valid377 || _valid83;
const _errs1461 = errors;
if(data752 && typeof data752 == "object" && !Array.isArray(data752)){
for(const key154 in data752){
if(!(key154 === "enforcementLevel")){
const err1169 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154}};
if(vErrors === null){
vErrors = [err1169];
}
else {
vErrors.push(err1169);
}
errors++;
}
}
if(data752.enforcementLevel !== undefined){
let data753 = data752.enforcementLevel;
if(!((((data753 === "advisory") || (data753 === "mandatory")) || (data753 === "remediate")) || (data753 === "disabled"))){
const err1170 = {instancePath:instancePath+"/compute-encryption-at-host/enforcementLevel",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-encryption-at-host"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1170];
}
else {
vErrors.push(err1170);
}
errors++;
}
}
}
else {
const err1171 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
var _valid83 = _errs1461 === errors;
valid377 = valid377 || _valid83;
if(!valid377){
const err1172 = {instancePath:instancePath+"/compute-encryption-at-host",schemaPath:"#/properties/compute-encryption-at-host/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
else {
errors = _errs1459;
if(vErrors !== null){
if(_errs1459){
vErrors.length = _errs1459;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-accelerated-networking-fits"] !== undefined){
let data754 = data["compute-accelerated-networking-fits"];
const _errs1466 = errors;
let valid379 = false;
const _errs1467 = errors;
if(!((((data754 === "advisory") || (data754 === "mandatory")) || (data754 === "remediate")) || (data754 === "disabled"))){
const err1173 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking-fits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
var _valid84 = _errs1467 === errors;
valid379 = valid379 || _valid84;
const _errs1468 = errors;
if(data754 && typeof data754 == "object" && !Array.isArray(data754)){
for(const key155 in data754){
if(!(key155 === "enforcementLevel")){
const err1174 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155}};
if(vErrors === null){
vErrors = [err1174];
}
else {
vErrors.push(err1174);
}
errors++;
}
}
if(data754.enforcementLevel !== undefined){
let data755 = data754.enforcementLevel;
if(!((((data755 === "advisory") || (data755 === "mandatory")) || (data755 === "remediate")) || (data755 === "disabled"))){
const err1175 = {instancePath:instancePath+"/compute-accelerated-networking-fits/enforcementLevel",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking-fits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
}
}
else {
const err1176 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1176];
}
else {
vErrors.push(err1176);
}
errors++;
}
var _valid84 = _errs1468 === errors;
valid379 = valid379 || _valid84;
if(!valid379){
const err1177 = {instancePath:instancePath+"/compute-accelerated-networking-fits",schemaPath:"#/properties/compute-accelerated-networking-fits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
}
else {
errors = _errs1466;
if(vErrors !== null){
if(_errs1466){
vErrors.length = _errs1466;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-accelerated-networking"] !== undefined){
let data756 = data["compute-accelerated-networking"];
const _errs1473 = errors;
let valid381 = false;
const _errs1474 = errors;
if(!((((data756 === "advisory") || (data756 === "mandatory")) || (data756 === "remediate")) || (data756 === "disabled"))){
const err1178 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1178];
}
else {
vErrors.push(err1178);
}
errors++;
}
var _valid85 = _errs1474 === errors;
valid381 = valid381 || _valid85;
const _errs1475 = errors;
if(data756 && typeof data756 == "object" && !Array.isArray(data756)){
for(const key156 in data756){
if(!(key156 === "enforcementLevel")){
const err1179 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156}};
if(vErrors === null){
vErrors = [err1179];
}
else {
vErrors.push(err1179);
}
errors++;
}
}
if(data756.enforcementLevel !== undefined){
let data757 = data756.enforcementLevel;
if(!((((data757 === "advisory") || (data757 === "mandatory")) || (data757 === "remediate")) || (data757 === "disabled"))){
const err1180 = {instancePath:instancePath+"/compute-accelerated-networking/enforcementLevel",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-accelerated-networking"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1180];
}
else {
vErrors.push(err1180);
}
errors++;
}
}
}
else {
const err1181 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
var _valid85 = _errs1475 === errors;
valid381 = valid381 || _valid85;
if(!valid381){
const err1182 = {instancePath:instancePath+"/compute-accelerated-networking",schemaPath:"#/properties/compute-accelerated-networking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1182];
}
else {
vErrors.push(err1182);
}
errors++;
}
else {
errors = _errs1473;
if(vErrors !== null){
if(_errs1473){
vErrors.length = _errs1473;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-os-disk-size"] !== undefined){
let data758 = data["compute-os-disk-size"];
const _errs1480 = errors;
let valid383 = false;
const _errs1481 = errors;
if(!((((data758 === "advisory") || (data758 === "mandatory")) || (data758 === "remediate")) || (data758 === "disabled"))){
const err1183 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-os-disk-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
var _valid86 = _errs1481 === errors;
valid383 = valid383 || _valid86;
const _errs1482 = errors;
if(data758 && typeof data758 == "object" && !Array.isArray(data758)){
for(const key157 in data758){
if(!(key157 === "enforcementLevel")){
const err1184 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key157}};
if(vErrors === null){
vErrors = [err1184];
}
else {
vErrors.push(err1184);
}
errors++;
}
}
if(data758.enforcementLevel !== undefined){
let data759 = data758.enforcementLevel;
if(!((((data759 === "advisory") || (data759 === "mandatory")) || (data759 === "remediate")) || (data759 === "disabled"))){
const err1185 = {instancePath:instancePath+"/compute-os-disk-size/enforcementLevel",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-os-disk-size"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
}
}
else {
const err1186 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
}
errors++;
}
var _valid86 = _errs1482 === errors;
valid383 = valid383 || _valid86;
if(!valid383){
const err1187 = {instancePath:instancePath+"/compute-os-disk-size",schemaPath:"#/properties/compute-os-disk-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
else {
errors = _errs1480;
if(vErrors !== null){
if(_errs1480){
vErrors.length = _errs1480;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-premium-os-disk"] !== undefined){
let data760 = data["compute-premium-os-disk"];
const _errs1487 = errors;
let valid385 = false;
const _errs1488 = errors;
if(!((((data760 === "advisory") || (data760 === "mandatory")) || (data760 === "remediate")) || (data760 === "disabled"))){
const err1188 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-premium-os-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
var _valid87 = _errs1488 === errors;
valid385 = valid385 || _valid87;
const _errs1489 = errors;
if(data760 && typeof data760 == "object" && !Array.isArray(data760)){
for(const key158 in data760){
if(!((key158 === "enforcementLevel") || (key158 === "acceptStandardDisks"))){
const err1189 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158}};
if(vErrors === null){
vErrors = [err1189];
}
else {
vErrors.push(err1189);
}
errors++;
}
}
if(data760.enforcementLevel !== undefined){
let data761 = data760.enforcementLevel;
if(!((((data761 === "advisory") || (data761 === "mandatory")) || (data761 === "remediate")) || (data761 === "disabled"))){
const err1190 = {instancePath:instancePath+"/compute-premium-os-disk/enforcementLevel",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-premium-os-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
}
if(data760.acceptStandardDisks !== undefined){
if(typeof data760.acceptStandardDisks !== "boolean"){
const err1191 = {instancePath:instancePath+"/compute-premium-os-disk/acceptStandardDisks",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/properties/acceptStandardDisks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
}
}
}
else {
const err1192 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1192];
}
else {
vErrors.push(err1192);
}
errors++;
}
var _valid87 = _errs1489 === errors;
valid385 = valid385 || _valid87;
if(!valid385){
const err1193 = {instancePath:instancePath+"/compute-premium-os-disk",schemaPath:"#/properties/compute-premium-os-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
else {
errors = _errs1487;
if(vErrors !== null){
if(_errs1487){
vErrors.length = _errs1487;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-computer-name"] !== undefined){
let data763 = data["compute-computer-name"];
const _errs1496 = errors;
let valid387 = false;
const _errs1497 = errors;
if(!((((data763 === "advisory") || (data763 === "mandatory")) || (data763 === "remediate")) || (data763 === "disabled"))){
const err1194 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-computer-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1194];
}
else {
vErrors.push(err1194);
}
errors++;
}
var _valid88 = _errs1497 === errors;
valid387 = valid387 || _valid88;
const _errs1498 = errors;
if(data763 && typeof data763 == "object" && !Array.isArray(data763)){
for(const key159 in data763){
if(!(key159 === "enforcementLevel")){
const err1195 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159}};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
}
if(data763.enforcementLevel !== undefined){
let data764 = data763.enforcementLevel;
if(!((((data764 === "advisory") || (data764 === "mandatory")) || (data764 === "remediate")) || (data764 === "disabled"))){
const err1196 = {instancePath:instancePath+"/compute-computer-name/enforcementLevel",schemaPath:"#/properties/compute-computer-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-computer-name"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
}
}
else {
const err1197 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
var _valid88 = _errs1498 === errors;
valid387 = valid387 || _valid88;
if(!valid387){
const err1198 = {instancePath:instancePath+"/compute-computer-name",schemaPath:"#/properties/compute-computer-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1198];
}
else {
vErrors.push(err1198);
}
errors++;
}
else {
errors = _errs1496;
if(vErrors !== null){
if(_errs1496){
vErrors.length = _errs1496;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-machine-name"] !== undefined){
let data765 = data["compute-machine-name"];
const _errs1503 = errors;
let valid389 = false;
const _errs1504 = errors;
if(!((((data765 === "advisory") || (data765 === "mandatory")) || (data765 === "remediate")) || (data765 === "disabled"))){
const err1199 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-machine-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
var _valid89 = _errs1504 === errors;
valid389 = valid389 || _valid89;
const _errs1505 = errors;
if(data765 && typeof data765 == "object" && !Array.isArray(data765)){
for(const key160 in data765){
if(!(key160 === "enforcementLevel")){
const err1200 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160}};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
}
}
if(data765.enforcementLevel !== undefined){
let data766 = data765.enforcementLevel;
if(!((((data766 === "advisory") || (data766 === "mandatory")) || (data766 === "remediate")) || (data766 === "disabled"))){
const err1201 = {instancePath:instancePath+"/compute-machine-name/enforcementLevel",schemaPath:"#/properties/compute-machine-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-machine-name"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1202 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
var _valid89 = _errs1505 === errors;
valid389 = valid389 || _valid89;
if(!valid389){
const err1203 = {instancePath:instancePath+"/compute-machine-name",schemaPath:"#/properties/compute-machine-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
else {
errors = _errs1503;
if(vErrors !== null){
if(_errs1503){
vErrors.length = _errs1503;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-administrator-name"] !== undefined){
let data767 = data["compute-administrator-name"];
const _errs1510 = errors;
let valid391 = false;
const _errs1511 = errors;
if(!((((data767 === "advisory") || (data767 === "mandatory")) || (data767 === "remediate")) || (data767 === "disabled"))){
const err1204 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-administrator-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
var _valid90 = _errs1511 === errors;
valid391 = valid391 || _valid90;
const _errs1512 = errors;
if(data767 && typeof data767 == "object" && !Array.isArray(data767)){
for(const key161 in data767){
if(!(key161 === "enforcementLevel")){
const err1205 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key161}};
if(vErrors === null){
vErrors = [err1205];
}
else {
vErrors.push(err1205);
}
errors++;
}
}
if(data767.enforcementLevel !== undefined){
let data768 = data767.enforcementLevel;
if(!((((data768 === "advisory") || (data768 === "mandatory")) || (data768 === "remediate")) || (data768 === "disabled"))){
const err1206 = {instancePath:instancePath+"/compute-administrator-name/enforcementLevel",schemaPath:"#/properties/compute-administrator-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-administrator-name"].anyOf[1].properties.enforcementLevel.enum}};
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
const err1207 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1207];
}
else {
vErrors.push(err1207);
}
errors++;
}
var _valid90 = _errs1512 === errors;
valid391 = valid391 || _valid90;
if(!valid391){
const err1208 = {instancePath:instancePath+"/compute-administrator-name",schemaPath:"#/properties/compute-administrator-name/anyOf",keyword:"anyOf",params:{}};
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
if(data["compute-fixed-at-creation"] !== undefined){
let data769 = data["compute-fixed-at-creation"];
const _errs1517 = errors;
let valid393 = false;
const _errs1518 = errors;
if(!((((data769 === "advisory") || (data769 === "mandatory")) || (data769 === "remediate")) || (data769 === "disabled"))){
const err1209 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-fixed-at-creation"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1209];
}
else {
vErrors.push(err1209);
}
errors++;
}
var _valid91 = _errs1518 === errors;
valid393 = valid393 || _valid91;
const _errs1519 = errors;
if(data769 && typeof data769 == "object" && !Array.isArray(data769)){
for(const key162 in data769){
if(!(key162 === "enforcementLevel")){
const err1210 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key162}};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
}
if(data769.enforcementLevel !== undefined){
let data770 = data769.enforcementLevel;
if(!((((data770 === "advisory") || (data770 === "mandatory")) || (data770 === "remediate")) || (data770 === "disabled"))){
const err1211 = {instancePath:instancePath+"/compute-fixed-at-creation/enforcementLevel",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-fixed-at-creation"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
}
errors++;
}
}
}
else {
const err1212 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
var _valid91 = _errs1519 === errors;
valid393 = valid393 || _valid91;
if(!valid393){
const err1213 = {instancePath:instancePath+"/compute-fixed-at-creation",schemaPath:"#/properties/compute-fixed-at-creation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
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
if(data["compute-no-other-applications"] !== undefined){
let data771 = data["compute-no-other-applications"];
const _errs1524 = errors;
let valid395 = false;
const _errs1525 = errors;
if(!((((data771 === "advisory") || (data771 === "mandatory")) || (data771 === "remediate")) || (data771 === "disabled"))){
const err1214 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-no-other-applications"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1214];
}
else {
vErrors.push(err1214);
}
errors++;
}
var _valid92 = _errs1525 === errors;
valid395 = valid395 || _valid92;
const _errs1526 = errors;
if(data771 && typeof data771 == "object" && !Array.isArray(data771)){
for(const key163 in data771){
if(!(key163 === "enforcementLevel")){
const err1215 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key163}};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
}
if(data771.enforcementLevel !== undefined){
let data772 = data771.enforcementLevel;
if(!((((data772 === "advisory") || (data772 === "mandatory")) || (data772 === "remediate")) || (data772 === "disabled"))){
const err1216 = {instancePath:instancePath+"/compute-no-other-applications/enforcementLevel",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-no-other-applications"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
}
errors++;
}
}
}
else {
const err1217 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1217];
}
else {
vErrors.push(err1217);
}
errors++;
}
var _valid92 = _errs1526 === errors;
valid395 = valid395 || _valid92;
if(!valid395){
const err1218 = {instancePath:instancePath+"/compute-no-other-applications",schemaPath:"#/properties/compute-no-other-applications/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
else {
errors = _errs1524;
if(vErrors !== null){
if(_errs1524){
vErrors.length = _errs1524;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-system-identity"] !== undefined){
let data773 = data["compute-system-identity"];
const _errs1531 = errors;
let valid397 = false;
const _errs1532 = errors;
if(!((((data773 === "advisory") || (data773 === "mandatory")) || (data773 === "remediate")) || (data773 === "disabled"))){
const err1219 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-system-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
var _valid93 = _errs1532 === errors;
valid397 = valid397 || _valid93;
const _errs1533 = errors;
if(data773 && typeof data773 == "object" && !Array.isArray(data773)){
for(const key164 in data773){
if(!(key164 === "enforcementLevel")){
const err1220 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key164}};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
}
if(data773.enforcementLevel !== undefined){
let data774 = data773.enforcementLevel;
if(!((((data774 === "advisory") || (data774 === "mandatory")) || (data774 === "remediate")) || (data774 === "disabled"))){
const err1221 = {instancePath:instancePath+"/compute-system-identity/enforcementLevel",schemaPath:"#/properties/compute-system-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-system-identity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
}
}
else {
const err1222 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
var _valid93 = _errs1533 === errors;
valid397 = valid397 || _valid93;
if(!valid397){
const err1223 = {instancePath:instancePath+"/compute-system-identity",schemaPath:"#/properties/compute-system-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
else {
errors = _errs1531;
if(vErrors !== null){
if(_errs1531){
vErrors.length = _errs1531;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-regular-priority"] !== undefined){
let data775 = data["compute-regular-priority"];
const _errs1538 = errors;
let valid399 = false;
const _errs1539 = errors;
if(!((((data775 === "advisory") || (data775 === "mandatory")) || (data775 === "remediate")) || (data775 === "disabled"))){
const err1224 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-regular-priority"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
var _valid94 = _errs1539 === errors;
valid399 = valid399 || _valid94;
const _errs1540 = errors;
if(data775 && typeof data775 == "object" && !Array.isArray(data775)){
for(const key165 in data775){
if(!(key165 === "enforcementLevel")){
const err1225 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165}};
if(vErrors === null){
vErrors = [err1225];
}
else {
vErrors.push(err1225);
}
errors++;
}
}
if(data775.enforcementLevel !== undefined){
let data776 = data775.enforcementLevel;
if(!((((data776 === "advisory") || (data776 === "mandatory")) || (data776 === "remediate")) || (data776 === "disabled"))){
const err1226 = {instancePath:instancePath+"/compute-regular-priority/enforcementLevel",schemaPath:"#/properties/compute-regular-priority/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-regular-priority"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
}
}
else {
const err1227 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
var _valid94 = _errs1540 === errors;
valid399 = valid399 || _valid94;
if(!valid399){
const err1228 = {instancePath:instancePath+"/compute-regular-priority",schemaPath:"#/properties/compute-regular-priority/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
else {
errors = _errs1538;
if(vErrors !== null){
if(_errs1538){
vErrors.length = _errs1538;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-patch-mode"] !== undefined){
let data777 = data["compute-patch-mode"];
const _errs1545 = errors;
let valid401 = false;
const _errs1546 = errors;
if(!((((data777 === "advisory") || (data777 === "mandatory")) || (data777 === "remediate")) || (data777 === "disabled"))){
const err1229 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-mode"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1229];
}
else {
vErrors.push(err1229);
}
errors++;
}
var _valid95 = _errs1546 === errors;
valid401 = valid401 || _valid95;
const _errs1547 = errors;
if(data777 && typeof data777 == "object" && !Array.isArray(data777)){
for(const key166 in data777){
if(!(key166 === "enforcementLevel")){
const err1230 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166}};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
}
if(data777.enforcementLevel !== undefined){
let data778 = data777.enforcementLevel;
if(!((((data778 === "advisory") || (data778 === "mandatory")) || (data778 === "remediate")) || (data778 === "disabled"))){
const err1231 = {instancePath:instancePath+"/compute-patch-mode/enforcementLevel",schemaPath:"#/properties/compute-patch-mode/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-mode"].anyOf[1].properties.enforcementLevel.enum}};
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
else {
const err1232 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
var _valid95 = _errs1547 === errors;
valid401 = valid401 || _valid95;
if(!valid401){
const err1233 = {instancePath:instancePath+"/compute-patch-mode",schemaPath:"#/properties/compute-patch-mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
else {
errors = _errs1545;
if(vErrors !== null){
if(_errs1545){
vErrors.length = _errs1545;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-automatic-updates"] !== undefined){
let data779 = data["compute-automatic-updates"];
const _errs1552 = errors;
let valid403 = false;
const _errs1553 = errors;
if(!((((data779 === "advisory") || (data779 === "mandatory")) || (data779 === "remediate")) || (data779 === "disabled"))){
const err1234 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-automatic-updates"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
var _valid96 = _errs1553 === errors;
valid403 = valid403 || _valid96;
const _errs1554 = errors;
if(data779 && typeof data779 == "object" && !Array.isArray(data779)){
for(const key167 in data779){
if(!(key167 === "enforcementLevel")){
const err1235 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167}};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
}
if(data779.enforcementLevel !== undefined){
let data780 = data779.enforcementLevel;
if(!((((data780 === "advisory") || (data780 === "mandatory")) || (data780 === "remediate")) || (data780 === "disabled"))){
const err1236 = {instancePath:instancePath+"/compute-automatic-updates/enforcementLevel",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-automatic-updates"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
}
}
else {
const err1237 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1237];
}
else {
vErrors.push(err1237);
}
errors++;
}
var _valid96 = _errs1554 === errors;
valid403 = valid403 || _valid96;
if(!valid403){
const err1238 = {instancePath:instancePath+"/compute-automatic-updates",schemaPath:"#/properties/compute-automatic-updates/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1238];
}
else {
vErrors.push(err1238);
}
errors++;
}
else {
errors = _errs1552;
if(vErrors !== null){
if(_errs1552){
vErrors.length = _errs1552;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-scheduled-restarts"] !== undefined){
let data781 = data["compute-scheduled-restarts"];
const _errs1559 = errors;
let valid405 = false;
const _errs1560 = errors;
if(!((((data781 === "advisory") || (data781 === "mandatory")) || (data781 === "remediate")) || (data781 === "disabled"))){
const err1239 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scheduled-restarts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1239];
}
else {
vErrors.push(err1239);
}
errors++;
}
var _valid97 = _errs1560 === errors;
valid405 = valid405 || _valid97;
const _errs1561 = errors;
if(data781 && typeof data781 == "object" && !Array.isArray(data781)){
for(const key168 in data781){
if(!(key168 === "enforcementLevel")){
const err1240 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168}};
if(vErrors === null){
vErrors = [err1240];
}
else {
vErrors.push(err1240);
}
errors++;
}
}
if(data781.enforcementLevel !== undefined){
let data782 = data781.enforcementLevel;
if(!((((data782 === "advisory") || (data782 === "mandatory")) || (data782 === "remediate")) || (data782 === "disabled"))){
const err1241 = {instancePath:instancePath+"/compute-scheduled-restarts/enforcementLevel",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-scheduled-restarts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1241];
}
else {
vErrors.push(err1241);
}
errors++;
}
}
}
else {
const err1242 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1242];
}
else {
vErrors.push(err1242);
}
errors++;
}
var _valid97 = _errs1561 === errors;
valid405 = valid405 || _valid97;
if(!valid405){
const err1243 = {instancePath:instancePath+"/compute-scheduled-restarts",schemaPath:"#/properties/compute-scheduled-restarts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1243];
}
else {
vErrors.push(err1243);
}
errors++;
}
else {
errors = _errs1559;
if(vErrors !== null){
if(_errs1559){
vErrors.length = _errs1559;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-patch-assessment"] !== undefined){
let data783 = data["compute-patch-assessment"];
const _errs1566 = errors;
let valid407 = false;
const _errs1567 = errors;
if(!((((data783 === "advisory") || (data783 === "mandatory")) || (data783 === "remediate")) || (data783 === "disabled"))){
const err1244 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1244];
}
else {
vErrors.push(err1244);
}
errors++;
}
var _valid98 = _errs1567 === errors;
valid407 = valid407 || _valid98;
const _errs1568 = errors;
if(data783 && typeof data783 == "object" && !Array.isArray(data783)){
for(const key169 in data783){
if(!(key169 === "enforcementLevel")){
const err1245 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169}};
if(vErrors === null){
vErrors = [err1245];
}
else {
vErrors.push(err1245);
}
errors++;
}
}
if(data783.enforcementLevel !== undefined){
let data784 = data783.enforcementLevel;
if(!((((data784 === "advisory") || (data784 === "mandatory")) || (data784 === "remediate")) || (data784 === "disabled"))){
const err1246 = {instancePath:instancePath+"/compute-patch-assessment/enforcementLevel",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-patch-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1246];
}
else {
vErrors.push(err1246);
}
errors++;
}
}
}
else {
const err1247 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1247];
}
else {
vErrors.push(err1247);
}
errors++;
}
var _valid98 = _errs1568 === errors;
valid407 = valid407 || _valid98;
if(!valid407){
const err1248 = {instancePath:instancePath+"/compute-patch-assessment",schemaPath:"#/properties/compute-patch-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1248];
}
else {
vErrors.push(err1248);
}
errors++;
}
else {
errors = _errs1566;
if(vErrors !== null){
if(_errs1566){
vErrors.length = _errs1566;
}
else {
vErrors = null;
}
}
}
}
if(data["compute-hybrid-benefit"] !== undefined){
let data785 = data["compute-hybrid-benefit"];
const _errs1573 = errors;
let valid409 = false;
const _errs1574 = errors;
if(!((((data785 === "advisory") || (data785 === "mandatory")) || (data785 === "remediate")) || (data785 === "disabled"))){
const err1249 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-hybrid-benefit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1249];
}
else {
vErrors.push(err1249);
}
errors++;
}
var _valid99 = _errs1574 === errors;
valid409 = valid409 || _valid99;
const _errs1575 = errors;
if(data785 && typeof data785 == "object" && !Array.isArray(data785)){
for(const key170 in data785){
if(!(key170 === "enforcementLevel")){
const err1250 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key170}};
if(vErrors === null){
vErrors = [err1250];
}
else {
vErrors.push(err1250);
}
errors++;
}
}
if(data785.enforcementLevel !== undefined){
let data786 = data785.enforcementLevel;
if(!((((data786 === "advisory") || (data786 === "mandatory")) || (data786 === "remediate")) || (data786 === "disabled"))){
const err1251 = {instancePath:instancePath+"/compute-hybrid-benefit/enforcementLevel",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["compute-hybrid-benefit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1251];
}
else {
vErrors.push(err1251);
}
errors++;
}
}
}
else {
const err1252 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1252];
}
else {
vErrors.push(err1252);
}
errors++;
}
var _valid99 = _errs1575 === errors;
valid409 = valid409 || _valid99;
if(!valid409){
const err1253 = {instancePath:instancePath+"/compute-hybrid-benefit",schemaPath:"#/properties/compute-hybrid-benefit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1253];
}
else {
vErrors.push(err1253);
}
errors++;
}
else {
errors = _errs1573;
if(vErrors !== null){
if(_errs1573){
vErrors.length = _errs1573;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-has-data-disk"] !== undefined){
let data787 = data["storage-pool-has-data-disk"];
const _errs1580 = errors;
let valid411 = false;
const _errs1581 = errors;
if(!((((data787 === "advisory") || (data787 === "mandatory")) || (data787 === "remediate")) || (data787 === "disabled"))){
const err1254 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1254];
}
else {
vErrors.push(err1254);
}
errors++;
}
var _valid100 = _errs1581 === errors;
valid411 = valid411 || _valid100;
const _errs1582 = errors;
if(data787 && typeof data787 == "object" && !Array.isArray(data787)){
for(const key171 in data787){
if(!(key171 === "enforcementLevel")){
const err1255 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key171}};
if(vErrors === null){
vErrors = [err1255];
}
else {
vErrors.push(err1255);
}
errors++;
}
}
if(data787.enforcementLevel !== undefined){
let data788 = data787.enforcementLevel;
if(!((((data788 === "advisory") || (data788 === "mandatory")) || (data788 === "remediate")) || (data788 === "disabled"))){
const err1256 = {instancePath:instancePath+"/storage-pool-has-data-disk/enforcementLevel",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-has-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1256];
}
else {
vErrors.push(err1256);
}
errors++;
}
}
}
else {
const err1257 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1257];
}
else {
vErrors.push(err1257);
}
errors++;
}
var _valid100 = _errs1582 === errors;
valid411 = valid411 || _valid100;
if(!valid411){
const err1258 = {instancePath:instancePath+"/storage-pool-has-data-disk",schemaPath:"#/properties/storage-pool-has-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1258];
}
else {
vErrors.push(err1258);
}
errors++;
}
else {
errors = _errs1580;
if(vErrors !== null){
if(_errs1580){
vErrors.length = _errs1580;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-count"] !== undefined){
let data789 = data["storage-data-disk-count"];
const _errs1587 = errors;
let valid413 = false;
const _errs1588 = errors;
if(!((((data789 === "advisory") || (data789 === "mandatory")) || (data789 === "remediate")) || (data789 === "disabled"))){
const err1259 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1259];
}
else {
vErrors.push(err1259);
}
errors++;
}
var _valid101 = _errs1588 === errors;
valid413 = valid413 || _valid101;
const _errs1589 = errors;
if(data789 && typeof data789 == "object" && !Array.isArray(data789)){
for(const key172 in data789){
if(!(key172 === "enforcementLevel")){
const err1260 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key172}};
if(vErrors === null){
vErrors = [err1260];
}
else {
vErrors.push(err1260);
}
errors++;
}
}
if(data789.enforcementLevel !== undefined){
let data790 = data789.enforcementLevel;
if(!((((data790 === "advisory") || (data790 === "mandatory")) || (data790 === "remediate")) || (data790 === "disabled"))){
const err1261 = {instancePath:instancePath+"/storage-data-disk-count/enforcementLevel",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-count"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1261];
}
else {
vErrors.push(err1261);
}
errors++;
}
}
}
else {
const err1262 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1262];
}
else {
vErrors.push(err1262);
}
errors++;
}
var _valid101 = _errs1589 === errors;
valid413 = valid413 || _valid101;
if(!valid413){
const err1263 = {instancePath:instancePath+"/storage-data-disk-count",schemaPath:"#/properties/storage-data-disk-count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1263];
}
else {
vErrors.push(err1263);
}
errors++;
}
else {
errors = _errs1587;
if(vErrors !== null){
if(_errs1587){
vErrors.length = _errs1587;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-own-resource"] !== undefined){
let data791 = data["storage-data-disk-own-resource"];
const _errs1594 = errors;
let valid415 = false;
const _errs1595 = errors;
if(!((((data791 === "advisory") || (data791 === "mandatory")) || (data791 === "remediate")) || (data791 === "disabled"))){
const err1264 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1264];
}
else {
vErrors.push(err1264);
}
errors++;
}
var _valid102 = _errs1595 === errors;
valid415 = valid415 || _valid102;
const _errs1596 = errors;
if(data791 && typeof data791 == "object" && !Array.isArray(data791)){
for(const key173 in data791){
if(!(key173 === "enforcementLevel")){
const err1265 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key173}};
if(vErrors === null){
vErrors = [err1265];
}
else {
vErrors.push(err1265);
}
errors++;
}
}
if(data791.enforcementLevel !== undefined){
let data792 = data791.enforcementLevel;
if(!((((data792 === "advisory") || (data792 === "mandatory")) || (data792 === "remediate")) || (data792 === "disabled"))){
const err1266 = {instancePath:instancePath+"/storage-data-disk-own-resource/enforcementLevel",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-own-resource"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1266];
}
else {
vErrors.push(err1266);
}
errors++;
}
}
}
else {
const err1267 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1267];
}
else {
vErrors.push(err1267);
}
errors++;
}
var _valid102 = _errs1596 === errors;
valid415 = valid415 || _valid102;
if(!valid415){
const err1268 = {instancePath:instancePath+"/storage-data-disk-own-resource",schemaPath:"#/properties/storage-data-disk-own-resource/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1268];
}
else {
vErrors.push(err1268);
}
errors++;
}
else {
errors = _errs1594;
if(vErrors !== null){
if(_errs1594){
vErrors.length = _errs1594;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-data-disk-detach-on-deletion"] !== undefined){
let data793 = data["storage-data-disk-detach-on-deletion"];
const _errs1601 = errors;
let valid417 = false;
const _errs1602 = errors;
if(!((((data793 === "advisory") || (data793 === "mandatory")) || (data793 === "remediate")) || (data793 === "disabled"))){
const err1269 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1269];
}
else {
vErrors.push(err1269);
}
errors++;
}
var _valid103 = _errs1602 === errors;
valid417 = valid417 || _valid103;
const _errs1603 = errors;
if(data793 && typeof data793 == "object" && !Array.isArray(data793)){
for(const key174 in data793){
if(!(key174 === "enforcementLevel")){
const err1270 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174}};
if(vErrors === null){
vErrors = [err1270];
}
else {
vErrors.push(err1270);
}
errors++;
}
}
if(data793.enforcementLevel !== undefined){
let data794 = data793.enforcementLevel;
if(!((((data794 === "advisory") || (data794 === "mandatory")) || (data794 === "remediate")) || (data794 === "disabled"))){
const err1271 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion/enforcementLevel",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-data-disk-detach-on-deletion"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1271];
}
else {
vErrors.push(err1271);
}
errors++;
}
}
}
else {
const err1272 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1272];
}
else {
vErrors.push(err1272);
}
errors++;
}
var _valid103 = _errs1603 === errors;
valid417 = valid417 || _valid103;
if(!valid417){
const err1273 = {instancePath:instancePath+"/storage-data-disk-detach-on-deletion",schemaPath:"#/properties/storage-data-disk-detach-on-deletion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1273];
}
else {
vErrors.push(err1273);
}
errors++;
}
else {
errors = _errs1601;
if(vErrors !== null){
if(_errs1601){
vErrors.length = _errs1601;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-unique"] !== undefined){
let data795 = data["storage-lun-unique"];
const _errs1608 = errors;
let valid419 = false;
const _errs1609 = errors;
if(!((((data795 === "advisory") || (data795 === "mandatory")) || (data795 === "remediate")) || (data795 === "disabled"))){
const err1274 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1274];
}
else {
vErrors.push(err1274);
}
errors++;
}
var _valid104 = _errs1609 === errors;
valid419 = valid419 || _valid104;
const _errs1610 = errors;
if(data795 && typeof data795 == "object" && !Array.isArray(data795)){
for(const key175 in data795){
if(!(key175 === "enforcementLevel")){
const err1275 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key175}};
if(vErrors === null){
vErrors = [err1275];
}
else {
vErrors.push(err1275);
}
errors++;
}
}
if(data795.enforcementLevel !== undefined){
let data796 = data795.enforcementLevel;
if(!((((data796 === "advisory") || (data796 === "mandatory")) || (data796 === "remediate")) || (data796 === "disabled"))){
const err1276 = {instancePath:instancePath+"/storage-lun-unique/enforcementLevel",schemaPath:"#/properties/storage-lun-unique/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-unique"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1276];
}
else {
vErrors.push(err1276);
}
errors++;
}
}
}
else {
const err1277 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1277];
}
else {
vErrors.push(err1277);
}
errors++;
}
var _valid104 = _errs1610 === errors;
valid419 = valid419 || _valid104;
if(!valid419){
const err1278 = {instancePath:instancePath+"/storage-lun-unique",schemaPath:"#/properties/storage-lun-unique/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1278];
}
else {
vErrors.push(err1278);
}
errors++;
}
else {
errors = _errs1608;
if(vErrors !== null){
if(_errs1608){
vErrors.length = _errs1608;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-lun-in-range"] !== undefined){
let data797 = data["storage-lun-in-range"];
const _errs1615 = errors;
let valid421 = false;
const _errs1616 = errors;
if(!((((data797 === "advisory") || (data797 === "mandatory")) || (data797 === "remediate")) || (data797 === "disabled"))){
const err1279 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1279];
}
else {
vErrors.push(err1279);
}
errors++;
}
var _valid105 = _errs1616 === errors;
valid421 = valid421 || _valid105;
const _errs1617 = errors;
if(data797 && typeof data797 == "object" && !Array.isArray(data797)){
for(const key176 in data797){
if(!(key176 === "enforcementLevel")){
const err1280 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key176}};
if(vErrors === null){
vErrors = [err1280];
}
else {
vErrors.push(err1280);
}
errors++;
}
}
if(data797.enforcementLevel !== undefined){
let data798 = data797.enforcementLevel;
if(!((((data798 === "advisory") || (data798 === "mandatory")) || (data798 === "remediate")) || (data798 === "disabled"))){
const err1281 = {instancePath:instancePath+"/storage-lun-in-range/enforcementLevel",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-lun-in-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1281];
}
else {
vErrors.push(err1281);
}
errors++;
}
}
}
else {
const err1282 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1282];
}
else {
vErrors.push(err1282);
}
errors++;
}
var _valid105 = _errs1617 === errors;
valid421 = valid421 || _valid105;
if(!valid421){
const err1283 = {instancePath:instancePath+"/storage-lun-in-range",schemaPath:"#/properties/storage-lun-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1283];
}
else {
vErrors.push(err1283);
}
errors++;
}
else {
errors = _errs1615;
if(vErrors !== null){
if(_errs1615){
vErrors.length = _errs1615;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-host-caching-none"] !== undefined){
let data799 = data["storage-pool-host-caching-none"];
const _errs1622 = errors;
let valid423 = false;
const _errs1623 = errors;
if(!((((data799 === "advisory") || (data799 === "mandatory")) || (data799 === "remediate")) || (data799 === "disabled"))){
const err1284 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1284];
}
else {
vErrors.push(err1284);
}
errors++;
}
var _valid106 = _errs1623 === errors;
valid423 = valid423 || _valid106;
const _errs1624 = errors;
if(data799 && typeof data799 == "object" && !Array.isArray(data799)){
for(const key177 in data799){
if(!(key177 === "enforcementLevel")){
const err1285 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key177}};
if(vErrors === null){
vErrors = [err1285];
}
else {
vErrors.push(err1285);
}
errors++;
}
}
if(data799.enforcementLevel !== undefined){
let data800 = data799.enforcementLevel;
if(!((((data800 === "advisory") || (data800 === "mandatory")) || (data800 === "remediate")) || (data800 === "disabled"))){
const err1286 = {instancePath:instancePath+"/storage-pool-host-caching-none/enforcementLevel",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-host-caching-none"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1286];
}
else {
vErrors.push(err1286);
}
errors++;
}
}
}
else {
const err1287 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1287];
}
else {
vErrors.push(err1287);
}
errors++;
}
var _valid106 = _errs1624 === errors;
valid423 = valid423 || _valid106;
if(!valid423){
const err1288 = {instancePath:instancePath+"/storage-pool-host-caching-none",schemaPath:"#/properties/storage-pool-host-caching-none/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1288];
}
else {
vErrors.push(err1288);
}
errors++;
}
else {
errors = _errs1622;
if(vErrors !== null){
if(_errs1622){
vErrors.length = _errs1622;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-managed-disks-only"] !== undefined){
let data801 = data["storage-managed-disks-only"];
const _errs1629 = errors;
let valid425 = false;
const _errs1630 = errors;
if(!((((data801 === "advisory") || (data801 === "mandatory")) || (data801 === "remediate")) || (data801 === "disabled"))){
const err1289 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1289];
}
else {
vErrors.push(err1289);
}
errors++;
}
var _valid107 = _errs1630 === errors;
valid425 = valid425 || _valid107;
const _errs1631 = errors;
if(data801 && typeof data801 == "object" && !Array.isArray(data801)){
for(const key178 in data801){
if(!(key178 === "enforcementLevel")){
const err1290 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key178}};
if(vErrors === null){
vErrors = [err1290];
}
else {
vErrors.push(err1290);
}
errors++;
}
}
if(data801.enforcementLevel !== undefined){
let data802 = data801.enforcementLevel;
if(!((((data802 === "advisory") || (data802 === "mandatory")) || (data802 === "remediate")) || (data802 === "disabled"))){
const err1291 = {instancePath:instancePath+"/storage-managed-disks-only/enforcementLevel",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-managed-disks-only"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1291];
}
else {
vErrors.push(err1291);
}
errors++;
}
}
}
else {
const err1292 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1292];
}
else {
vErrors.push(err1292);
}
errors++;
}
var _valid107 = _errs1631 === errors;
valid425 = valid425 || _valid107;
if(!valid425){
const err1293 = {instancePath:instancePath+"/storage-managed-disks-only",schemaPath:"#/properties/storage-managed-disks-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1293];
}
else {
vErrors.push(err1293);
}
errors++;
}
else {
errors = _errs1629;
if(vErrors !== null){
if(_errs1629){
vErrors.length = _errs1629;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-not-shared"] !== undefined){
let data803 = data["storage-disk-not-shared"];
const _errs1636 = errors;
let valid427 = false;
const _errs1637 = errors;
if(!((((data803 === "advisory") || (data803 === "mandatory")) || (data803 === "remediate")) || (data803 === "disabled"))){
const err1294 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1294];
}
else {
vErrors.push(err1294);
}
errors++;
}
var _valid108 = _errs1637 === errors;
valid427 = valid427 || _valid108;
const _errs1638 = errors;
if(data803 && typeof data803 == "object" && !Array.isArray(data803)){
for(const key179 in data803){
if(!(key179 === "enforcementLevel")){
const err1295 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key179}};
if(vErrors === null){
vErrors = [err1295];
}
else {
vErrors.push(err1295);
}
errors++;
}
}
if(data803.enforcementLevel !== undefined){
let data804 = data803.enforcementLevel;
if(!((((data804 === "advisory") || (data804 === "mandatory")) || (data804 === "remediate")) || (data804 === "disabled"))){
const err1296 = {instancePath:instancePath+"/storage-disk-not-shared/enforcementLevel",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-not-shared"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1296];
}
else {
vErrors.push(err1296);
}
errors++;
}
}
}
else {
const err1297 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1297];
}
else {
vErrors.push(err1297);
}
errors++;
}
var _valid108 = _errs1638 === errors;
valid427 = valid427 || _valid108;
if(!valid427){
const err1298 = {instancePath:instancePath+"/storage-disk-not-shared",schemaPath:"#/properties/storage-disk-not-shared/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1298];
}
else {
vErrors.push(err1298);
}
errors++;
}
else {
errors = _errs1636;
if(vErrors !== null){
if(_errs1636){
vErrors.length = _errs1636;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-av2-pool-limits"] !== undefined){
let data805 = data["storage-av2-pool-limits"];
const _errs1643 = errors;
let valid429 = false;
const _errs1644 = errors;
if(!((((data805 === "advisory") || (data805 === "mandatory")) || (data805 === "remediate")) || (data805 === "disabled"))){
const err1299 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1299];
}
else {
vErrors.push(err1299);
}
errors++;
}
var _valid109 = _errs1644 === errors;
valid429 = valid429 || _valid109;
const _errs1645 = errors;
if(data805 && typeof data805 == "object" && !Array.isArray(data805)){
for(const key180 in data805){
if(!(key180 === "enforcementLevel")){
const err1300 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180}};
if(vErrors === null){
vErrors = [err1300];
}
else {
vErrors.push(err1300);
}
errors++;
}
}
if(data805.enforcementLevel !== undefined){
let data806 = data805.enforcementLevel;
if(!((((data806 === "advisory") || (data806 === "mandatory")) || (data806 === "remediate")) || (data806 === "disabled"))){
const err1301 = {instancePath:instancePath+"/storage-av2-pool-limits/enforcementLevel",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-av2-pool-limits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1301];
}
else {
vErrors.push(err1301);
}
errors++;
}
}
}
else {
const err1302 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1302];
}
else {
vErrors.push(err1302);
}
errors++;
}
var _valid109 = _errs1645 === errors;
valid429 = valid429 || _valid109;
if(!valid429){
const err1303 = {instancePath:instancePath+"/storage-av2-pool-limits",schemaPath:"#/properties/storage-av2-pool-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1303];
}
else {
vErrors.push(err1303);
}
errors++;
}
else {
errors = _errs1643;
if(vErrors !== null){
if(_errs1643){
vErrors.length = _errs1643;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-size-tested"] !== undefined){
let data807 = data["storage-pool-size-tested"];
const _errs1650 = errors;
let valid431 = false;
const _errs1651 = errors;
if(!((((data807 === "advisory") || (data807 === "mandatory")) || (data807 === "remediate")) || (data807 === "disabled"))){
const err1304 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1304];
}
else {
vErrors.push(err1304);
}
errors++;
}
var _valid110 = _errs1651 === errors;
valid431 = valid431 || _valid110;
const _errs1652 = errors;
if(data807 && typeof data807 == "object" && !Array.isArray(data807)){
for(const key181 in data807){
if(!(key181 === "enforcementLevel")){
const err1305 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181}};
if(vErrors === null){
vErrors = [err1305];
}
else {
vErrors.push(err1305);
}
errors++;
}
}
if(data807.enforcementLevel !== undefined){
let data808 = data807.enforcementLevel;
if(!((((data808 === "advisory") || (data808 === "mandatory")) || (data808 === "remediate")) || (data808 === "disabled"))){
const err1306 = {instancePath:instancePath+"/storage-pool-size-tested/enforcementLevel",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-size-tested"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1306];
}
else {
vErrors.push(err1306);
}
errors++;
}
}
}
else {
const err1307 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1307];
}
else {
vErrors.push(err1307);
}
errors++;
}
var _valid110 = _errs1652 === errors;
valid431 = valid431 || _valid110;
if(!valid431){
const err1308 = {instancePath:instancePath+"/storage-pool-size-tested",schemaPath:"#/properties/storage-pool-size-tested/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1308];
}
else {
vErrors.push(err1308);
}
errors++;
}
else {
errors = _errs1650;
if(vErrors !== null){
if(_errs1650){
vErrors.length = _errs1650;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity"] !== undefined){
let data809 = data["storage-pool-capacity"];
const _errs1657 = errors;
let valid433 = false;
const _errs1658 = errors;
if(!((((data809 === "advisory") || (data809 === "mandatory")) || (data809 === "remediate")) || (data809 === "disabled"))){
const err1309 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1309];
}
else {
vErrors.push(err1309);
}
errors++;
}
var _valid111 = _errs1658 === errors;
valid433 = valid433 || _valid111;
const _errs1659 = errors;
if(data809 && typeof data809 == "object" && !Array.isArray(data809)){
for(const key182 in data809){
if(!((key182 === "enforcementLevel") || (key182 === "protectedGiBByMachine"))){
const err1310 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key182}};
if(vErrors === null){
vErrors = [err1310];
}
else {
vErrors.push(err1310);
}
errors++;
}
}
if(data809.enforcementLevel !== undefined){
let data810 = data809.enforcementLevel;
if(!((((data810 === "advisory") || (data810 === "mandatory")) || (data810 === "remediate")) || (data810 === "disabled"))){
const err1311 = {instancePath:instancePath+"/storage-pool-capacity/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1311];
}
else {
vErrors.push(err1311);
}
errors++;
}
}
if(data809.protectedGiBByMachine !== undefined){
let data811 = data809.protectedGiBByMachine;
if(data811 && typeof data811 == "object" && !Array.isArray(data811)){
for(const key183 in data811){
let data812 = data811[key183];
if((typeof data812 == "number") && (isFinite(data812))){
if(data812 <= 0 || isNaN(data812)){
const err1312 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key183.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1312];
}
else {
vErrors.push(err1312);
}
errors++;
}
}
else {
const err1313 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine/" + key183.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
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
const err1314 = {instancePath:instancePath+"/storage-pool-capacity/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1314];
}
else {
vErrors.push(err1314);
}
errors++;
}
}
}
else {
const err1315 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1315];
}
else {
vErrors.push(err1315);
}
errors++;
}
var _valid111 = _errs1659 === errors;
valid433 = valid433 || _valid111;
if(!valid433){
const err1316 = {instancePath:instancePath+"/storage-pool-capacity",schemaPath:"#/properties/storage-pool-capacity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1316];
}
else {
vErrors.push(err1316);
}
errors++;
}
else {
errors = _errs1657;
if(vErrors !== null){
if(_errs1657){
vErrors.length = _errs1657;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-pool-capacity-floor"] !== undefined){
let data813 = data["storage-pool-capacity-floor"];
const _errs1669 = errors;
let valid436 = false;
const _errs1670 = errors;
if(!((((data813 === "advisory") || (data813 === "mandatory")) || (data813 === "remediate")) || (data813 === "disabled"))){
const err1317 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1317];
}
else {
vErrors.push(err1317);
}
errors++;
}
var _valid112 = _errs1670 === errors;
valid436 = valid436 || _valid112;
const _errs1671 = errors;
if(data813 && typeof data813 == "object" && !Array.isArray(data813)){
for(const key184 in data813){
if(!((key184 === "enforcementLevel") || (key184 === "protectedGiBByMachine"))){
const err1318 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key184}};
if(vErrors === null){
vErrors = [err1318];
}
else {
vErrors.push(err1318);
}
errors++;
}
}
if(data813.enforcementLevel !== undefined){
let data814 = data813.enforcementLevel;
if(!((((data814 === "advisory") || (data814 === "mandatory")) || (data814 === "remediate")) || (data814 === "disabled"))){
const err1319 = {instancePath:instancePath+"/storage-pool-capacity-floor/enforcementLevel",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-pool-capacity-floor"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1319];
}
else {
vErrors.push(err1319);
}
errors++;
}
}
if(data813.protectedGiBByMachine !== undefined){
let data815 = data813.protectedGiBByMachine;
if(data815 && typeof data815 == "object" && !Array.isArray(data815)){
for(const key185 in data815){
let data816 = data815[key185];
if((typeof data816 == "number") && (isFinite(data816))){
if(data816 <= 0 || isNaN(data816)){
const err1320 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key185.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1320];
}
else {
vErrors.push(err1320);
}
errors++;
}
}
else {
const err1321 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine/" + key185.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1321];
}
else {
vErrors.push(err1321);
}
errors++;
}
}
}
else {
const err1322 = {instancePath:instancePath+"/storage-pool-capacity-floor/protectedGiBByMachine",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/properties/protectedGiBByMachine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1322];
}
else {
vErrors.push(err1322);
}
errors++;
}
}
}
else {
const err1323 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1323];
}
else {
vErrors.push(err1323);
}
errors++;
}
var _valid112 = _errs1671 === errors;
valid436 = valid436 || _valid112;
if(!valid436){
const err1324 = {instancePath:instancePath+"/storage-pool-capacity-floor",schemaPath:"#/properties/storage-pool-capacity-floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1324];
}
else {
vErrors.push(err1324);
}
errors++;
}
else {
errors = _errs1669;
if(vErrors !== null){
if(_errs1669){
vErrors.length = _errs1669;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-persistent"] !== undefined){
let data817 = data["storage-os-disk-persistent"];
const _errs1681 = errors;
let valid439 = false;
const _errs1682 = errors;
if(!((((data817 === "advisory") || (data817 === "mandatory")) || (data817 === "remediate")) || (data817 === "disabled"))){
const err1325 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1325];
}
else {
vErrors.push(err1325);
}
errors++;
}
var _valid113 = _errs1682 === errors;
valid439 = valid439 || _valid113;
const _errs1683 = errors;
if(data817 && typeof data817 == "object" && !Array.isArray(data817)){
for(const key186 in data817){
if(!(key186 === "enforcementLevel")){
const err1326 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key186}};
if(vErrors === null){
vErrors = [err1326];
}
else {
vErrors.push(err1326);
}
errors++;
}
}
if(data817.enforcementLevel !== undefined){
let data818 = data817.enforcementLevel;
if(!((((data818 === "advisory") || (data818 === "mandatory")) || (data818 === "remediate")) || (data818 === "disabled"))){
const err1327 = {instancePath:instancePath+"/storage-os-disk-persistent/enforcementLevel",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-persistent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1327];
}
else {
vErrors.push(err1327);
}
errors++;
}
}
}
else {
const err1328 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1328];
}
else {
vErrors.push(err1328);
}
errors++;
}
var _valid113 = _errs1683 === errors;
valid439 = valid439 || _valid113;
if(!valid439){
const err1329 = {instancePath:instancePath+"/storage-os-disk-persistent",schemaPath:"#/properties/storage-os-disk-persistent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1329];
}
else {
vErrors.push(err1329);
}
errors++;
}
else {
errors = _errs1681;
if(vErrors !== null){
if(_errs1681){
vErrors.length = _errs1681;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-type"] !== undefined){
let data819 = data["storage-os-disk-type"];
const _errs1688 = errors;
let valid441 = false;
const _errs1689 = errors;
if(!((((data819 === "advisory") || (data819 === "mandatory")) || (data819 === "remediate")) || (data819 === "disabled"))){
const err1330 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1330];
}
else {
vErrors.push(err1330);
}
errors++;
}
var _valid114 = _errs1689 === errors;
valid441 = valid441 || _valid114;
const _errs1690 = errors;
if(data819 && typeof data819 == "object" && !Array.isArray(data819)){
for(const key187 in data819){
if(!(key187 === "enforcementLevel")){
const err1331 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key187}};
if(vErrors === null){
vErrors = [err1331];
}
else {
vErrors.push(err1331);
}
errors++;
}
}
if(data819.enforcementLevel !== undefined){
let data820 = data819.enforcementLevel;
if(!((((data820 === "advisory") || (data820 === "mandatory")) || (data820 === "remediate")) || (data820 === "disabled"))){
const err1332 = {instancePath:instancePath+"/storage-os-disk-type/enforcementLevel",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1332];
}
else {
vErrors.push(err1332);
}
errors++;
}
}
}
else {
const err1333 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1333];
}
else {
vErrors.push(err1333);
}
errors++;
}
var _valid114 = _errs1690 === errors;
valid441 = valid441 || _valid114;
if(!valid441){
const err1334 = {instancePath:instancePath+"/storage-os-disk-type",schemaPath:"#/properties/storage-os-disk-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1334];
}
else {
vErrors.push(err1334);
}
errors++;
}
else {
errors = _errs1688;
if(vErrors !== null){
if(_errs1688){
vErrors.length = _errs1688;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-os-disk-not-hdd"] !== undefined){
let data821 = data["storage-os-disk-not-hdd"];
const _errs1695 = errors;
let valid443 = false;
const _errs1696 = errors;
if(!((((data821 === "advisory") || (data821 === "mandatory")) || (data821 === "remediate")) || (data821 === "disabled"))){
const err1335 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1335];
}
else {
vErrors.push(err1335);
}
errors++;
}
var _valid115 = _errs1696 === errors;
valid443 = valid443 || _valid115;
const _errs1697 = errors;
if(data821 && typeof data821 == "object" && !Array.isArray(data821)){
for(const key188 in data821){
if(!(key188 === "enforcementLevel")){
const err1336 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key188}};
if(vErrors === null){
vErrors = [err1336];
}
else {
vErrors.push(err1336);
}
errors++;
}
}
if(data821.enforcementLevel !== undefined){
let data822 = data821.enforcementLevel;
if(!((((data822 === "advisory") || (data822 === "mandatory")) || (data822 === "remediate")) || (data822 === "disabled"))){
const err1337 = {instancePath:instancePath+"/storage-os-disk-not-hdd/enforcementLevel",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-os-disk-not-hdd"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1337];
}
else {
vErrors.push(err1337);
}
errors++;
}
}
}
else {
const err1338 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1338];
}
else {
vErrors.push(err1338);
}
errors++;
}
var _valid115 = _errs1697 === errors;
valid443 = valid443 || _valid115;
if(!valid443){
const err1339 = {instancePath:instancePath+"/storage-os-disk-not-hdd",schemaPath:"#/properties/storage-os-disk-not-hdd/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1339];
}
else {
vErrors.push(err1339);
}
errors++;
}
else {
errors = _errs1695;
if(vErrors !== null){
if(_errs1695){
vErrors.length = _errs1695;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-premium-disk-on-premium-size"] !== undefined){
let data823 = data["storage-premium-disk-on-premium-size"];
const _errs1702 = errors;
let valid445 = false;
const _errs1703 = errors;
if(!((((data823 === "advisory") || (data823 === "mandatory")) || (data823 === "remediate")) || (data823 === "disabled"))){
const err1340 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1340];
}
else {
vErrors.push(err1340);
}
errors++;
}
var _valid116 = _errs1703 === errors;
valid445 = valid445 || _valid116;
const _errs1704 = errors;
if(data823 && typeof data823 == "object" && !Array.isArray(data823)){
for(const key189 in data823){
if(!(key189 === "enforcementLevel")){
const err1341 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key189}};
if(vErrors === null){
vErrors = [err1341];
}
else {
vErrors.push(err1341);
}
errors++;
}
}
if(data823.enforcementLevel !== undefined){
let data824 = data823.enforcementLevel;
if(!((((data824 === "advisory") || (data824 === "mandatory")) || (data824 === "remediate")) || (data824 === "disabled"))){
const err1342 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size/enforcementLevel",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-premium-disk-on-premium-size"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1342];
}
else {
vErrors.push(err1342);
}
errors++;
}
}
}
else {
const err1343 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1343];
}
else {
vErrors.push(err1343);
}
errors++;
}
var _valid116 = _errs1704 === errors;
valid445 = valid445 || _valid116;
if(!valid445){
const err1344 = {instancePath:instancePath+"/storage-premium-disk-on-premium-size",schemaPath:"#/properties/storage-premium-disk-on-premium-size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1344];
}
else {
vErrors.push(err1344);
}
errors++;
}
else {
errors = _errs1702;
if(vErrors !== null){
if(_errs1702){
vErrors.length = _errs1702;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-zonal-disk-on-zonal-machine"] !== undefined){
let data825 = data["storage-zonal-disk-on-zonal-machine"];
const _errs1709 = errors;
let valid447 = false;
const _errs1710 = errors;
if(!((((data825 === "advisory") || (data825 === "mandatory")) || (data825 === "remediate")) || (data825 === "disabled"))){
const err1345 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1345];
}
else {
vErrors.push(err1345);
}
errors++;
}
var _valid117 = _errs1710 === errors;
valid447 = valid447 || _valid117;
const _errs1711 = errors;
if(data825 && typeof data825 == "object" && !Array.isArray(data825)){
for(const key190 in data825){
if(!(key190 === "enforcementLevel")){
const err1346 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key190}};
if(vErrors === null){
vErrors = [err1346];
}
else {
vErrors.push(err1346);
}
errors++;
}
}
if(data825.enforcementLevel !== undefined){
let data826 = data825.enforcementLevel;
if(!((((data826 === "advisory") || (data826 === "mandatory")) || (data826 === "remediate")) || (data826 === "disabled"))){
const err1347 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine/enforcementLevel",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-zonal-disk-on-zonal-machine"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1347];
}
else {
vErrors.push(err1347);
}
errors++;
}
}
}
else {
const err1348 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1348];
}
else {
vErrors.push(err1348);
}
errors++;
}
var _valid117 = _errs1711 === errors;
valid447 = valid447 || _valid117;
if(!valid447){
const err1349 = {instancePath:instancePath+"/storage-zonal-disk-on-zonal-machine",schemaPath:"#/properties/storage-zonal-disk-on-zonal-machine/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1349];
}
else {
vErrors.push(err1349);
}
errors++;
}
else {
errors = _errs1709;
if(vErrors !== null){
if(_errs1709){
vErrors.length = _errs1709;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-ultra-disk-enabled"] !== undefined){
let data827 = data["storage-ultra-disk-enabled"];
const _errs1716 = errors;
let valid449 = false;
const _errs1717 = errors;
if(!((((data827 === "advisory") || (data827 === "mandatory")) || (data827 === "remediate")) || (data827 === "disabled"))){
const err1350 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1350];
}
else {
vErrors.push(err1350);
}
errors++;
}
var _valid118 = _errs1717 === errors;
valid449 = valid449 || _valid118;
const _errs1718 = errors;
if(data827 && typeof data827 == "object" && !Array.isArray(data827)){
for(const key191 in data827){
if(!(key191 === "enforcementLevel")){
const err1351 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key191}};
if(vErrors === null){
vErrors = [err1351];
}
else {
vErrors.push(err1351);
}
errors++;
}
}
if(data827.enforcementLevel !== undefined){
let data828 = data827.enforcementLevel;
if(!((((data828 === "advisory") || (data828 === "mandatory")) || (data828 === "remediate")) || (data828 === "disabled"))){
const err1352 = {instancePath:instancePath+"/storage-ultra-disk-enabled/enforcementLevel",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-ultra-disk-enabled"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1352];
}
else {
vErrors.push(err1352);
}
errors++;
}
}
}
else {
const err1353 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1353];
}
else {
vErrors.push(err1353);
}
errors++;
}
var _valid118 = _errs1718 === errors;
valid449 = valid449 || _valid118;
if(!valid449){
const err1354 = {instancePath:instancePath+"/storage-ultra-disk-enabled",schemaPath:"#/properties/storage-ultra-disk-enabled/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1354];
}
else {
vErrors.push(err1354);
}
errors++;
}
else {
errors = _errs1716;
if(vErrors !== null){
if(_errs1716){
vErrors.length = _errs1716;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-in-machine-zone"] !== undefined){
let data829 = data["storage-disk-in-machine-zone"];
const _errs1723 = errors;
let valid451 = false;
const _errs1724 = errors;
if(!((((data829 === "advisory") || (data829 === "mandatory")) || (data829 === "remediate")) || (data829 === "disabled"))){
const err1355 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1355];
}
else {
vErrors.push(err1355);
}
errors++;
}
var _valid119 = _errs1724 === errors;
valid451 = valid451 || _valid119;
const _errs1725 = errors;
if(data829 && typeof data829 == "object" && !Array.isArray(data829)){
for(const key192 in data829){
if(!(key192 === "enforcementLevel")){
const err1356 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key192}};
if(vErrors === null){
vErrors = [err1356];
}
else {
vErrors.push(err1356);
}
errors++;
}
}
if(data829.enforcementLevel !== undefined){
let data830 = data829.enforcementLevel;
if(!((((data830 === "advisory") || (data830 === "mandatory")) || (data830 === "remediate")) || (data830 === "disabled"))){
const err1357 = {instancePath:instancePath+"/storage-disk-in-machine-zone/enforcementLevel",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-in-machine-zone"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1357];
}
else {
vErrors.push(err1357);
}
errors++;
}
}
}
else {
const err1358 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1358];
}
else {
vErrors.push(err1358);
}
errors++;
}
var _valid119 = _errs1725 === errors;
valid451 = valid451 || _valid119;
if(!valid451){
const err1359 = {instancePath:instancePath+"/storage-disk-in-machine-zone",schemaPath:"#/properties/storage-disk-in-machine-zone/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1359];
}
else {
vErrors.push(err1359);
}
errors++;
}
else {
errors = _errs1723;
if(vErrors !== null){
if(_errs1723){
vErrors.length = _errs1723;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-in-range"] !== undefined){
let data831 = data["storage-disk-size-in-range"];
const _errs1730 = errors;
let valid453 = false;
const _errs1731 = errors;
if(!((((data831 === "advisory") || (data831 === "mandatory")) || (data831 === "remediate")) || (data831 === "disabled"))){
const err1360 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1360];
}
else {
vErrors.push(err1360);
}
errors++;
}
var _valid120 = _errs1731 === errors;
valid453 = valid453 || _valid120;
const _errs1732 = errors;
if(data831 && typeof data831 == "object" && !Array.isArray(data831)){
for(const key193 in data831){
if(!(key193 === "enforcementLevel")){
const err1361 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key193}};
if(vErrors === null){
vErrors = [err1361];
}
else {
vErrors.push(err1361);
}
errors++;
}
}
if(data831.enforcementLevel !== undefined){
let data832 = data831.enforcementLevel;
if(!((((data832 === "advisory") || (data832 === "mandatory")) || (data832 === "remediate")) || (data832 === "disabled"))){
const err1362 = {instancePath:instancePath+"/storage-disk-size-in-range/enforcementLevel",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-in-range"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1362];
}
else {
vErrors.push(err1362);
}
errors++;
}
}
}
else {
const err1363 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1363];
}
else {
vErrors.push(err1363);
}
errors++;
}
var _valid120 = _errs1732 === errors;
valid453 = valid453 || _valid120;
if(!valid453){
const err1364 = {instancePath:instancePath+"/storage-disk-size-in-range",schemaPath:"#/properties/storage-disk-size-in-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1364];
}
else {
vErrors.push(err1364);
}
errors++;
}
else {
errors = _errs1730;
if(vErrors !== null){
if(_errs1730){
vErrors.length = _errs1730;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-size-aligned"] !== undefined){
let data833 = data["storage-disk-size-aligned"];
const _errs1737 = errors;
let valid455 = false;
const _errs1738 = errors;
if(!((((data833 === "advisory") || (data833 === "mandatory")) || (data833 === "remediate")) || (data833 === "disabled"))){
const err1365 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1365];
}
else {
vErrors.push(err1365);
}
errors++;
}
var _valid121 = _errs1738 === errors;
valid455 = valid455 || _valid121;
const _errs1739 = errors;
if(data833 && typeof data833 == "object" && !Array.isArray(data833)){
for(const key194 in data833){
if(!(key194 === "enforcementLevel")){
const err1366 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key194}};
if(vErrors === null){
vErrors = [err1366];
}
else {
vErrors.push(err1366);
}
errors++;
}
}
if(data833.enforcementLevel !== undefined){
let data834 = data833.enforcementLevel;
if(!((((data834 === "advisory") || (data834 === "mandatory")) || (data834 === "remediate")) || (data834 === "disabled"))){
const err1367 = {instancePath:instancePath+"/storage-disk-size-aligned/enforcementLevel",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-size-aligned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1367];
}
else {
vErrors.push(err1367);
}
errors++;
}
}
}
else {
const err1368 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1368];
}
else {
vErrors.push(err1368);
}
errors++;
}
var _valid121 = _errs1739 === errors;
valid455 = valid455 || _valid121;
if(!valid455){
const err1369 = {instancePath:instancePath+"/storage-disk-size-aligned",schemaPath:"#/properties/storage-disk-size-aligned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1369];
}
else {
vErrors.push(err1369);
}
errors++;
}
else {
errors = _errs1737;
if(vErrors !== null){
if(_errs1737){
vErrors.length = _errs1737;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-public-access-off"] !== undefined){
let data835 = data["storage-disk-public-access-off"];
const _errs1744 = errors;
let valid457 = false;
const _errs1745 = errors;
if(!((((data835 === "advisory") || (data835 === "mandatory")) || (data835 === "remediate")) || (data835 === "disabled"))){
const err1370 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1370];
}
else {
vErrors.push(err1370);
}
errors++;
}
var _valid122 = _errs1745 === errors;
valid457 = valid457 || _valid122;
const _errs1746 = errors;
if(data835 && typeof data835 == "object" && !Array.isArray(data835)){
for(const key195 in data835){
if(!(key195 === "enforcementLevel")){
const err1371 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key195}};
if(vErrors === null){
vErrors = [err1371];
}
else {
vErrors.push(err1371);
}
errors++;
}
}
if(data835.enforcementLevel !== undefined){
let data836 = data835.enforcementLevel;
if(!((((data836 === "advisory") || (data836 === "mandatory")) || (data836 === "remediate")) || (data836 === "disabled"))){
const err1372 = {instancePath:instancePath+"/storage-disk-public-access-off/enforcementLevel",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1372];
}
else {
vErrors.push(err1372);
}
errors++;
}
}
}
else {
const err1373 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1373];
}
else {
vErrors.push(err1373);
}
errors++;
}
var _valid122 = _errs1746 === errors;
valid457 = valid457 || _valid122;
if(!valid457){
const err1374 = {instancePath:instancePath+"/storage-disk-public-access-off",schemaPath:"#/properties/storage-disk-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1374];
}
else {
vErrors.push(err1374);
}
errors++;
}
else {
errors = _errs1744;
if(vErrors !== null){
if(_errs1744){
vErrors.length = _errs1744;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-disk-customer-key"] !== undefined){
let data837 = data["storage-disk-customer-key"];
const _errs1751 = errors;
let valid459 = false;
const _errs1752 = errors;
if(!((((data837 === "advisory") || (data837 === "mandatory")) || (data837 === "remediate")) || (data837 === "disabled"))){
const err1375 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1375];
}
else {
vErrors.push(err1375);
}
errors++;
}
var _valid123 = _errs1752 === errors;
valid459 = valid459 || _valid123;
const _errs1753 = errors;
if(data837 && typeof data837 == "object" && !Array.isArray(data837)){
for(const key196 in data837){
if(!(key196 === "enforcementLevel")){
const err1376 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key196}};
if(vErrors === null){
vErrors = [err1376];
}
else {
vErrors.push(err1376);
}
errors++;
}
}
if(data837.enforcementLevel !== undefined){
let data838 = data837.enforcementLevel;
if(!((((data838 === "advisory") || (data838 === "mandatory")) || (data838 === "remediate")) || (data838 === "disabled"))){
const err1377 = {instancePath:instancePath+"/storage-disk-customer-key/enforcementLevel",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-disk-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1377];
}
else {
vErrors.push(err1377);
}
errors++;
}
}
}
else {
const err1378 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1378];
}
else {
vErrors.push(err1378);
}
errors++;
}
var _valid123 = _errs1753 === errors;
valid459 = valid459 || _valid123;
if(!valid459){
const err1379 = {instancePath:instancePath+"/storage-disk-customer-key",schemaPath:"#/properties/storage-disk-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1379];
}
else {
vErrors.push(err1379);
}
errors++;
}
else {
errors = _errs1751;
if(vErrors !== null){
if(_errs1751){
vErrors.length = _errs1751;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-azure-disk-encryption"] !== undefined){
let data839 = data["storage-no-azure-disk-encryption"];
const _errs1758 = errors;
let valid461 = false;
const _errs1759 = errors;
if(!((((data839 === "advisory") || (data839 === "mandatory")) || (data839 === "remediate")) || (data839 === "disabled"))){
const err1380 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1380];
}
else {
vErrors.push(err1380);
}
errors++;
}
var _valid124 = _errs1759 === errors;
valid461 = valid461 || _valid124;
const _errs1760 = errors;
if(data839 && typeof data839 == "object" && !Array.isArray(data839)){
for(const key197 in data839){
if(!(key197 === "enforcementLevel")){
const err1381 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key197}};
if(vErrors === null){
vErrors = [err1381];
}
else {
vErrors.push(err1381);
}
errors++;
}
}
if(data839.enforcementLevel !== undefined){
let data840 = data839.enforcementLevel;
if(!((((data840 === "advisory") || (data840 === "mandatory")) || (data840 === "remediate")) || (data840 === "disabled"))){
const err1382 = {instancePath:instancePath+"/storage-no-azure-disk-encryption/enforcementLevel",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-azure-disk-encryption"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1382];
}
else {
vErrors.push(err1382);
}
errors++;
}
}
}
else {
const err1383 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1383];
}
else {
vErrors.push(err1383);
}
errors++;
}
var _valid124 = _errs1760 === errors;
valid461 = valid461 || _valid124;
if(!valid461){
const err1384 = {instancePath:instancePath+"/storage-no-azure-disk-encryption",schemaPath:"#/properties/storage-no-azure-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1384];
}
else {
vErrors.push(err1384);
}
errors++;
}
else {
errors = _errs1758;
if(vErrors !== null){
if(_errs1758){
vErrors.length = _errs1758;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-no-encryption-settings-on-data-disk"] !== undefined){
let data841 = data["storage-no-encryption-settings-on-data-disk"];
const _errs1765 = errors;
let valid463 = false;
const _errs1766 = errors;
if(!((((data841 === "advisory") || (data841 === "mandatory")) || (data841 === "remediate")) || (data841 === "disabled"))){
const err1385 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1385];
}
else {
vErrors.push(err1385);
}
errors++;
}
var _valid125 = _errs1766 === errors;
valid463 = valid463 || _valid125;
const _errs1767 = errors;
if(data841 && typeof data841 == "object" && !Array.isArray(data841)){
for(const key198 in data841){
if(!(key198 === "enforcementLevel")){
const err1386 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key198}};
if(vErrors === null){
vErrors = [err1386];
}
else {
vErrors.push(err1386);
}
errors++;
}
}
if(data841.enforcementLevel !== undefined){
let data842 = data841.enforcementLevel;
if(!((((data842 === "advisory") || (data842 === "mandatory")) || (data842 === "remediate")) || (data842 === "disabled"))){
const err1387 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk/enforcementLevel",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-no-encryption-settings-on-data-disk"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1387];
}
else {
vErrors.push(err1387);
}
errors++;
}
}
}
else {
const err1388 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1388];
}
else {
vErrors.push(err1388);
}
errors++;
}
var _valid125 = _errs1767 === errors;
valid463 = valid463 || _valid125;
if(!valid463){
const err1389 = {instancePath:instancePath+"/storage-no-encryption-settings-on-data-disk",schemaPath:"#/properties/storage-no-encryption-settings-on-data-disk/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1389];
}
else {
vErrors.push(err1389);
}
errors++;
}
else {
errors = _errs1765;
if(vErrors !== null){
if(_errs1765){
vErrors.length = _errs1765;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-write-accelerator-off"] !== undefined){
let data843 = data["storage-write-accelerator-off"];
const _errs1772 = errors;
let valid465 = false;
const _errs1773 = errors;
if(!((((data843 === "advisory") || (data843 === "mandatory")) || (data843 === "remediate")) || (data843 === "disabled"))){
const err1390 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1390];
}
else {
vErrors.push(err1390);
}
errors++;
}
var _valid126 = _errs1773 === errors;
valid465 = valid465 || _valid126;
const _errs1774 = errors;
if(data843 && typeof data843 == "object" && !Array.isArray(data843)){
for(const key199 in data843){
if(!(key199 === "enforcementLevel")){
const err1391 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key199}};
if(vErrors === null){
vErrors = [err1391];
}
else {
vErrors.push(err1391);
}
errors++;
}
}
if(data843.enforcementLevel !== undefined){
let data844 = data843.enforcementLevel;
if(!((((data844 === "advisory") || (data844 === "mandatory")) || (data844 === "remediate")) || (data844 === "disabled"))){
const err1392 = {instancePath:instancePath+"/storage-write-accelerator-off/enforcementLevel",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-write-accelerator-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1392];
}
else {
vErrors.push(err1392);
}
errors++;
}
}
}
else {
const err1393 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1393];
}
else {
vErrors.push(err1393);
}
errors++;
}
var _valid126 = _errs1774 === errors;
valid465 = valid465 || _valid126;
if(!valid465){
const err1394 = {instancePath:instancePath+"/storage-write-accelerator-off",schemaPath:"#/properties/storage-write-accelerator-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1394];
}
else {
vErrors.push(err1394);
}
errors++;
}
else {
errors = _errs1772;
if(vErrors !== null){
if(_errs1772){
vErrors.length = _errs1772;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-https-only"] !== undefined){
let data845 = data["storage-artifacts-https-only"];
const _errs1779 = errors;
let valid467 = false;
const _errs1780 = errors;
if(!((((data845 === "advisory") || (data845 === "mandatory")) || (data845 === "remediate")) || (data845 === "disabled"))){
const err1395 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1395];
}
else {
vErrors.push(err1395);
}
errors++;
}
var _valid127 = _errs1780 === errors;
valid467 = valid467 || _valid127;
const _errs1781 = errors;
if(data845 && typeof data845 == "object" && !Array.isArray(data845)){
for(const key200 in data845){
if(!(key200 === "enforcementLevel")){
const err1396 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key200}};
if(vErrors === null){
vErrors = [err1396];
}
else {
vErrors.push(err1396);
}
errors++;
}
}
if(data845.enforcementLevel !== undefined){
let data846 = data845.enforcementLevel;
if(!((((data846 === "advisory") || (data846 === "mandatory")) || (data846 === "remediate")) || (data846 === "disabled"))){
const err1397 = {instancePath:instancePath+"/storage-artifacts-https-only/enforcementLevel",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-https-only"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1397];
}
else {
vErrors.push(err1397);
}
errors++;
}
}
}
else {
const err1398 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1398];
}
else {
vErrors.push(err1398);
}
errors++;
}
var _valid127 = _errs1781 === errors;
valid467 = valid467 || _valid127;
if(!valid467){
const err1399 = {instancePath:instancePath+"/storage-artifacts-https-only",schemaPath:"#/properties/storage-artifacts-https-only/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1399];
}
else {
vErrors.push(err1399);
}
errors++;
}
else {
errors = _errs1779;
if(vErrors !== null){
if(_errs1779){
vErrors.length = _errs1779;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-tls12"] !== undefined){
let data847 = data["storage-artifacts-tls12"];
const _errs1786 = errors;
let valid469 = false;
const _errs1787 = errors;
if(!((((data847 === "advisory") || (data847 === "mandatory")) || (data847 === "remediate")) || (data847 === "disabled"))){
const err1400 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1400];
}
else {
vErrors.push(err1400);
}
errors++;
}
var _valid128 = _errs1787 === errors;
valid469 = valid469 || _valid128;
const _errs1788 = errors;
if(data847 && typeof data847 == "object" && !Array.isArray(data847)){
for(const key201 in data847){
if(!(key201 === "enforcementLevel")){
const err1401 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key201}};
if(vErrors === null){
vErrors = [err1401];
}
else {
vErrors.push(err1401);
}
errors++;
}
}
if(data847.enforcementLevel !== undefined){
let data848 = data847.enforcementLevel;
if(!((((data848 === "advisory") || (data848 === "mandatory")) || (data848 === "remediate")) || (data848 === "disabled"))){
const err1402 = {instancePath:instancePath+"/storage-artifacts-tls12/enforcementLevel",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-tls12"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1402];
}
else {
vErrors.push(err1402);
}
errors++;
}
}
}
else {
const err1403 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1403];
}
else {
vErrors.push(err1403);
}
errors++;
}
var _valid128 = _errs1788 === errors;
valid469 = valid469 || _valid128;
if(!valid469){
const err1404 = {instancePath:instancePath+"/storage-artifacts-tls12",schemaPath:"#/properties/storage-artifacts-tls12/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1404];
}
else {
vErrors.push(err1404);
}
errors++;
}
else {
errors = _errs1786;
if(vErrors !== null){
if(_errs1786){
vErrors.length = _errs1786;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-public-blobs"] !== undefined){
let data849 = data["storage-artifacts-no-public-blobs"];
const _errs1793 = errors;
let valid471 = false;
const _errs1794 = errors;
if(!((((data849 === "advisory") || (data849 === "mandatory")) || (data849 === "remediate")) || (data849 === "disabled"))){
const err1405 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1405];
}
else {
vErrors.push(err1405);
}
errors++;
}
var _valid129 = _errs1794 === errors;
valid471 = valid471 || _valid129;
const _errs1795 = errors;
if(data849 && typeof data849 == "object" && !Array.isArray(data849)){
for(const key202 in data849){
if(!(key202 === "enforcementLevel")){
const err1406 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key202}};
if(vErrors === null){
vErrors = [err1406];
}
else {
vErrors.push(err1406);
}
errors++;
}
}
if(data849.enforcementLevel !== undefined){
let data850 = data849.enforcementLevel;
if(!((((data850 === "advisory") || (data850 === "mandatory")) || (data850 === "remediate")) || (data850 === "disabled"))){
const err1407 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-public-blobs"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1407];
}
else {
vErrors.push(err1407);
}
errors++;
}
}
}
else {
const err1408 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1408];
}
else {
vErrors.push(err1408);
}
errors++;
}
var _valid129 = _errs1795 === errors;
valid471 = valid471 || _valid129;
if(!valid471){
const err1409 = {instancePath:instancePath+"/storage-artifacts-no-public-blobs",schemaPath:"#/properties/storage-artifacts-no-public-blobs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1409];
}
else {
vErrors.push(err1409);
}
errors++;
}
else {
errors = _errs1793;
if(vErrors !== null){
if(_errs1793){
vErrors.length = _errs1793;
}
else {
vErrors = null;
}
}
}
}
if(data["storage-artifacts-no-shared-key"] !== undefined){
let data851 = data["storage-artifacts-no-shared-key"];
const _errs1800 = errors;
let valid473 = false;
const _errs1801 = errors;
if(!((((data851 === "advisory") || (data851 === "mandatory")) || (data851 === "remediate")) || (data851 === "disabled"))){
const err1410 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1410];
}
else {
vErrors.push(err1410);
}
errors++;
}
var _valid130 = _errs1801 === errors;
valid473 = valid473 || _valid130;
const _errs1802 = errors;
if(data851 && typeof data851 == "object" && !Array.isArray(data851)){
for(const key203 in data851){
if(!(key203 === "enforcementLevel")){
const err1411 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key203}};
if(vErrors === null){
vErrors = [err1411];
}
else {
vErrors.push(err1411);
}
errors++;
}
}
if(data851.enforcementLevel !== undefined){
let data852 = data851.enforcementLevel;
if(!((((data852 === "advisory") || (data852 === "mandatory")) || (data852 === "remediate")) || (data852 === "disabled"))){
const err1412 = {instancePath:instancePath+"/storage-artifacts-no-shared-key/enforcementLevel",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["storage-artifacts-no-shared-key"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1412];
}
else {
vErrors.push(err1412);
}
errors++;
}
}
}
else {
const err1413 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1413];
}
else {
vErrors.push(err1413);
}
errors++;
}
var _valid130 = _errs1802 === errors;
valid473 = valid473 || _valid130;
if(!valid473){
const err1414 = {instancePath:instancePath+"/storage-artifacts-no-shared-key",schemaPath:"#/properties/storage-artifacts-no-shared-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1414];
}
else {
vErrors.push(err1414);
}
errors++;
}
else {
errors = _errs1800;
if(vErrors !== null){
if(_errs1800){
vErrors.length = _errs1800;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-one-custom-script-extension"] !== undefined){
let data853 = data["installation-one-custom-script-extension"];
const _errs1807 = errors;
let valid475 = false;
const _errs1808 = errors;
if(!((((data853 === "advisory") || (data853 === "mandatory")) || (data853 === "remediate")) || (data853 === "disabled"))){
const err1415 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1415];
}
else {
vErrors.push(err1415);
}
errors++;
}
var _valid131 = _errs1808 === errors;
valid475 = valid475 || _valid131;
const _errs1809 = errors;
if(data853 && typeof data853 == "object" && !Array.isArray(data853)){
for(const key204 in data853){
if(!(key204 === "enforcementLevel")){
const err1416 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key204}};
if(vErrors === null){
vErrors = [err1416];
}
else {
vErrors.push(err1416);
}
errors++;
}
}
if(data853.enforcementLevel !== undefined){
let data854 = data853.enforcementLevel;
if(!((((data854 === "advisory") || (data854 === "mandatory")) || (data854 === "remediate")) || (data854 === "disabled"))){
const err1417 = {instancePath:instancePath+"/installation-one-custom-script-extension/enforcementLevel",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1417];
}
else {
vErrors.push(err1417);
}
errors++;
}
}
}
else {
const err1418 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1418];
}
else {
vErrors.push(err1418);
}
errors++;
}
var _valid131 = _errs1809 === errors;
valid475 = valid475 || _valid131;
if(!valid475){
const err1419 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1419];
}
else {
vErrors.push(err1419);
}
errors++;
}
else {
errors = _errs1807;
if(vErrors !== null){
if(_errs1807){
vErrors.length = _errs1807;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics"] !== undefined){
let data855 = data["monitoring-vault-diagnostics"];
const _errs1814 = errors;
let valid477 = false;
const _errs1815 = errors;
if(!((((data855 === "advisory") || (data855 === "mandatory")) || (data855 === "remediate")) || (data855 === "disabled"))){
const err1420 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1420];
}
else {
vErrors.push(err1420);
}
errors++;
}
var _valid132 = _errs1815 === errors;
valid477 = valid477 || _valid132;
const _errs1816 = errors;
if(data855 && typeof data855 == "object" && !Array.isArray(data855)){
for(const key205 in data855){
if(!(key205 === "enforcementLevel")){
const err1421 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key205}};
if(vErrors === null){
vErrors = [err1421];
}
else {
vErrors.push(err1421);
}
errors++;
}
}
if(data855.enforcementLevel !== undefined){
let data856 = data855.enforcementLevel;
if(!((((data856 === "advisory") || (data856 === "mandatory")) || (data856 === "remediate")) || (data856 === "disabled"))){
const err1422 = {instancePath:instancePath+"/monitoring-vault-diagnostics/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1422];
}
else {
vErrors.push(err1422);
}
errors++;
}
}
}
else {
const err1423 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1423];
}
else {
vErrors.push(err1423);
}
errors++;
}
var _valid132 = _errs1816 === errors;
valid477 = valid477 || _valid132;
if(!valid477){
const err1424 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1424];
}
else {
vErrors.push(err1424);
}
errors++;
}
else {
errors = _errs1814;
if(vErrors !== null){
if(_errs1814){
vErrors.length = _errs1814;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data857 = data["monitoring-vault-diagnostics-dedicated"];
const _errs1821 = errors;
let valid479 = false;
const _errs1822 = errors;
if(!((((data857 === "advisory") || (data857 === "mandatory")) || (data857 === "remediate")) || (data857 === "disabled"))){
const err1425 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1425];
}
else {
vErrors.push(err1425);
}
errors++;
}
var _valid133 = _errs1822 === errors;
valid479 = valid479 || _valid133;
const _errs1823 = errors;
if(data857 && typeof data857 == "object" && !Array.isArray(data857)){
for(const key206 in data857){
if(!(key206 === "enforcementLevel")){
const err1426 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key206}};
if(vErrors === null){
vErrors = [err1426];
}
else {
vErrors.push(err1426);
}
errors++;
}
}
if(data857.enforcementLevel !== undefined){
let data858 = data857.enforcementLevel;
if(!((((data858 === "advisory") || (data858 === "mandatory")) || (data858 === "remediate")) || (data858 === "disabled"))){
const err1427 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1427];
}
else {
vErrors.push(err1427);
}
errors++;
}
}
}
else {
const err1428 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1428];
}
else {
vErrors.push(err1428);
}
errors++;
}
var _valid133 = _errs1823 === errors;
valid479 = valid479 || _valid133;
if(!valid479){
const err1429 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1429];
}
else {
vErrors.push(err1429);
}
errors++;
}
else {
errors = _errs1821;
if(vErrors !== null){
if(_errs1821){
vErrors.length = _errs1821;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-workspace-retention"] !== undefined){
let data859 = data["monitoring-workspace-retention"];
const _errs1828 = errors;
let valid481 = false;
const _errs1829 = errors;
if(!((((data859 === "advisory") || (data859 === "mandatory")) || (data859 === "remediate")) || (data859 === "disabled"))){
const err1430 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1430];
}
else {
vErrors.push(err1430);
}
errors++;
}
var _valid134 = _errs1829 === errors;
valid481 = valid481 || _valid134;
const _errs1830 = errors;
if(data859 && typeof data859 == "object" && !Array.isArray(data859)){
for(const key207 in data859){
if(!((key207 === "enforcementLevel") || (key207 === "retentionDaysMin"))){
const err1431 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key207}};
if(vErrors === null){
vErrors = [err1431];
}
else {
vErrors.push(err1431);
}
errors++;
}
}
if(data859.enforcementLevel !== undefined){
let data860 = data859.enforcementLevel;
if(!((((data860 === "advisory") || (data860 === "mandatory")) || (data860 === "remediate")) || (data860 === "disabled"))){
const err1432 = {instancePath:instancePath+"/monitoring-workspace-retention/enforcementLevel",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1432];
}
else {
vErrors.push(err1432);
}
errors++;
}
}
if(data859.retentionDaysMin !== undefined){
let data861 = data859.retentionDaysMin;
if(!(((typeof data861 == "number") && (!(data861 % 1) && !isNaN(data861))) && (isFinite(data861)))){
const err1433 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1433];
}
else {
vErrors.push(err1433);
}
errors++;
}
if((typeof data861 == "number") && (isFinite(data861))){
if(data861 < 1 || isNaN(data861)){
const err1434 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1434];
}
else {
vErrors.push(err1434);
}
errors++;
}
}
}
}
else {
const err1435 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1435];
}
else {
vErrors.push(err1435);
}
errors++;
}
var _valid134 = _errs1830 === errors;
valid481 = valid481 || _valid134;
if(!valid481){
const err1436 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1436];
}
else {
vErrors.push(err1436);
}
errors++;
}
else {
errors = _errs1828;
if(vErrors !== null){
if(_errs1828){
vErrors.length = _errs1828;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-agent"] !== undefined){
let data862 = data["monitoring-agent"];
const _errs1837 = errors;
let valid483 = false;
const _errs1838 = errors;
if(!((((data862 === "advisory") || (data862 === "mandatory")) || (data862 === "remediate")) || (data862 === "disabled"))){
const err1437 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1437];
}
else {
vErrors.push(err1437);
}
errors++;
}
var _valid135 = _errs1838 === errors;
valid483 = valid483 || _valid135;
const _errs1839 = errors;
if(data862 && typeof data862 == "object" && !Array.isArray(data862)){
for(const key208 in data862){
if(!(key208 === "enforcementLevel")){
const err1438 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key208}};
if(vErrors === null){
vErrors = [err1438];
}
else {
vErrors.push(err1438);
}
errors++;
}
}
if(data862.enforcementLevel !== undefined){
let data863 = data862.enforcementLevel;
if(!((((data863 === "advisory") || (data863 === "mandatory")) || (data863 === "remediate")) || (data863 === "disabled"))){
const err1439 = {instancePath:instancePath+"/monitoring-agent/enforcementLevel",schemaPath:"#/properties/monitoring-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1439];
}
else {
vErrors.push(err1439);
}
errors++;
}
}
}
else {
const err1440 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1440];
}
else {
vErrors.push(err1440);
}
errors++;
}
var _valid135 = _errs1839 === errors;
valid483 = valid483 || _valid135;
if(!valid483){
const err1441 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1441];
}
else {
vErrors.push(err1441);
}
errors++;
}
else {
errors = _errs1837;
if(vErrors !== null){
if(_errs1837){
vErrors.length = _errs1837;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-no-legacy-agent"] !== undefined){
let data864 = data["monitoring-no-legacy-agent"];
const _errs1844 = errors;
let valid485 = false;
const _errs1845 = errors;
if(!((((data864 === "advisory") || (data864 === "mandatory")) || (data864 === "remediate")) || (data864 === "disabled"))){
const err1442 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1442];
}
else {
vErrors.push(err1442);
}
errors++;
}
var _valid136 = _errs1845 === errors;
valid485 = valid485 || _valid136;
const _errs1846 = errors;
if(data864 && typeof data864 == "object" && !Array.isArray(data864)){
for(const key209 in data864){
if(!(key209 === "enforcementLevel")){
const err1443 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key209}};
if(vErrors === null){
vErrors = [err1443];
}
else {
vErrors.push(err1443);
}
errors++;
}
}
if(data864.enforcementLevel !== undefined){
let data865 = data864.enforcementLevel;
if(!((((data865 === "advisory") || (data865 === "mandatory")) || (data865 === "remediate")) || (data865 === "disabled"))){
const err1444 = {instancePath:instancePath+"/monitoring-no-legacy-agent/enforcementLevel",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1444];
}
else {
vErrors.push(err1444);
}
errors++;
}
}
}
else {
const err1445 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1445];
}
else {
vErrors.push(err1445);
}
errors++;
}
var _valid136 = _errs1846 === errors;
valid485 = valid485 || _valid136;
if(!valid485){
const err1446 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1446];
}
else {
vErrors.push(err1446);
}
errors++;
}
else {
errors = _errs1844;
if(vErrors !== null){
if(_errs1844){
vErrors.length = _errs1844;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-data-collection"] !== undefined){
let data866 = data["monitoring-data-collection"];
const _errs1851 = errors;
let valid487 = false;
const _errs1852 = errors;
if(!((((data866 === "advisory") || (data866 === "mandatory")) || (data866 === "remediate")) || (data866 === "disabled"))){
const err1447 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1447];
}
else {
vErrors.push(err1447);
}
errors++;
}
var _valid137 = _errs1852 === errors;
valid487 = valid487 || _valid137;
const _errs1853 = errors;
if(data866 && typeof data866 == "object" && !Array.isArray(data866)){
for(const key210 in data866){
if(!(key210 === "enforcementLevel")){
const err1448 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key210}};
if(vErrors === null){
vErrors = [err1448];
}
else {
vErrors.push(err1448);
}
errors++;
}
}
if(data866.enforcementLevel !== undefined){
let data867 = data866.enforcementLevel;
if(!((((data867 === "advisory") || (data867 === "mandatory")) || (data867 === "remediate")) || (data867 === "disabled"))){
const err1449 = {instancePath:instancePath+"/monitoring-data-collection/enforcementLevel",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1449];
}
else {
vErrors.push(err1449);
}
errors++;
}
}
}
else {
const err1450 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1450];
}
else {
vErrors.push(err1450);
}
errors++;
}
var _valid137 = _errs1853 === errors;
valid487 = valid487 || _valid137;
if(!valid487){
const err1451 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1451];
}
else {
vErrors.push(err1451);
}
errors++;
}
else {
errors = _errs1851;
if(vErrors !== null){
if(_errs1851){
vErrors.length = _errs1851;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-alerts-reach-people"] !== undefined){
let data868 = data["monitoring-alerts-reach-people"];
const _errs1858 = errors;
let valid489 = false;
const _errs1859 = errors;
if(!((((data868 === "advisory") || (data868 === "mandatory")) || (data868 === "remediate")) || (data868 === "disabled"))){
const err1452 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1452];
}
else {
vErrors.push(err1452);
}
errors++;
}
var _valid138 = _errs1859 === errors;
valid489 = valid489 || _valid138;
const _errs1860 = errors;
if(data868 && typeof data868 == "object" && !Array.isArray(data868)){
for(const key211 in data868){
if(!(key211 === "enforcementLevel")){
const err1453 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key211}};
if(vErrors === null){
vErrors = [err1453];
}
else {
vErrors.push(err1453);
}
errors++;
}
}
if(data868.enforcementLevel !== undefined){
let data869 = data868.enforcementLevel;
if(!((((data869 === "advisory") || (data869 === "mandatory")) || (data869 === "remediate")) || (data869 === "disabled"))){
const err1454 = {instancePath:instancePath+"/monitoring-alerts-reach-people/enforcementLevel",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1454];
}
else {
vErrors.push(err1454);
}
errors++;
}
}
}
else {
const err1455 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1455];
}
else {
vErrors.push(err1455);
}
errors++;
}
var _valid138 = _errs1860 === errors;
valid489 = valid489 || _valid138;
if(!valid489){
const err1456 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1456];
}
else {
vErrors.push(err1456);
}
errors++;
}
else {
errors = _errs1858;
if(vErrors !== null){
if(_errs1858){
vErrors.length = _errs1858;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-action-group-receivers"] !== undefined){
let data870 = data["monitoring-action-group-receivers"];
const _errs1865 = errors;
let valid491 = false;
const _errs1866 = errors;
if(!((((data870 === "advisory") || (data870 === "mandatory")) || (data870 === "remediate")) || (data870 === "disabled"))){
const err1457 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1457];
}
else {
vErrors.push(err1457);
}
errors++;
}
var _valid139 = _errs1866 === errors;
valid491 = valid491 || _valid139;
const _errs1867 = errors;
if(data870 && typeof data870 == "object" && !Array.isArray(data870)){
for(const key212 in data870){
if(!(key212 === "enforcementLevel")){
const err1458 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key212}};
if(vErrors === null){
vErrors = [err1458];
}
else {
vErrors.push(err1458);
}
errors++;
}
}
if(data870.enforcementLevel !== undefined){
let data871 = data870.enforcementLevel;
if(!((((data871 === "advisory") || (data871 === "mandatory")) || (data871 === "remediate")) || (data871 === "disabled"))){
const err1459 = {instancePath:instancePath+"/monitoring-action-group-receivers/enforcementLevel",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1459];
}
else {
vErrors.push(err1459);
}
errors++;
}
}
}
else {
const err1460 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1460];
}
else {
vErrors.push(err1460);
}
errors++;
}
var _valid139 = _errs1867 === errors;
valid491 = valid491 || _valid139;
if(!valid491){
const err1461 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1461];
}
else {
vErrors.push(err1461);
}
errors++;
}
else {
errors = _errs1865;
if(vErrors !== null){
if(_errs1865){
vErrors.length = _errs1865;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-antimalware-exclusions"] !== undefined){
let data872 = data["monitoring-antimalware-exclusions"];
const _errs1872 = errors;
let valid493 = false;
const _errs1873 = errors;
if(!((((data872 === "advisory") || (data872 === "mandatory")) || (data872 === "remediate")) || (data872 === "disabled"))){
const err1462 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1462];
}
else {
vErrors.push(err1462);
}
errors++;
}
var _valid140 = _errs1873 === errors;
valid493 = valid493 || _valid140;
const _errs1874 = errors;
if(data872 && typeof data872 == "object" && !Array.isArray(data872)){
for(const key213 in data872){
if(!(key213 === "enforcementLevel")){
const err1463 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key213}};
if(vErrors === null){
vErrors = [err1463];
}
else {
vErrors.push(err1463);
}
errors++;
}
}
if(data872.enforcementLevel !== undefined){
let data873 = data872.enforcementLevel;
if(!((((data873 === "advisory") || (data873 === "mandatory")) || (data873 === "remediate")) || (data873 === "disabled"))){
const err1464 = {instancePath:instancePath+"/monitoring-antimalware-exclusions/enforcementLevel",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1464];
}
else {
vErrors.push(err1464);
}
errors++;
}
}
}
else {
const err1465 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1465];
}
else {
vErrors.push(err1465);
}
errors++;
}
var _valid140 = _errs1874 === errors;
valid493 = valid493 || _valid140;
if(!valid493){
const err1466 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1466];
}
else {
vErrors.push(err1466);
}
errors++;
}
else {
errors = _errs1872;
if(vErrors !== null){
if(_errs1872){
vErrors.length = _errs1872;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-maintenance-assigned"] !== undefined){
let data874 = data["monitoring-maintenance-assigned"];
const _errs1879 = errors;
let valid495 = false;
const _errs1880 = errors;
if(!((((data874 === "advisory") || (data874 === "mandatory")) || (data874 === "remediate")) || (data874 === "disabled"))){
const err1467 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1467];
}
else {
vErrors.push(err1467);
}
errors++;
}
var _valid141 = _errs1880 === errors;
valid495 = valid495 || _valid141;
const _errs1881 = errors;
if(data874 && typeof data874 == "object" && !Array.isArray(data874)){
for(const key214 in data874){
if(!(key214 === "enforcementLevel")){
const err1468 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key214}};
if(vErrors === null){
vErrors = [err1468];
}
else {
vErrors.push(err1468);
}
errors++;
}
}
if(data874.enforcementLevel !== undefined){
let data875 = data874.enforcementLevel;
if(!((((data875 === "advisory") || (data875 === "mandatory")) || (data875 === "remediate")) || (data875 === "disabled"))){
const err1469 = {instancePath:instancePath+"/monitoring-maintenance-assigned/enforcementLevel",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1469];
}
else {
vErrors.push(err1469);
}
errors++;
}
}
}
else {
const err1470 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1470];
}
else {
vErrors.push(err1470);
}
errors++;
}
var _valid141 = _errs1881 === errors;
valid495 = valid495 || _valid141;
if(!valid495){
const err1471 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1471];
}
else {
vErrors.push(err1471);
}
errors++;
}
else {
errors = _errs1879;
if(vErrors !== null){
if(_errs1879){
vErrors.length = _errs1879;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-update-assessment"] !== undefined){
let data876 = data["monitoring-update-assessment"];
const _errs1886 = errors;
let valid497 = false;
const _errs1887 = errors;
if(!((((data876 === "advisory") || (data876 === "mandatory")) || (data876 === "remediate")) || (data876 === "disabled"))){
const err1472 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1472];
}
else {
vErrors.push(err1472);
}
errors++;
}
var _valid142 = _errs1887 === errors;
valid497 = valid497 || _valid142;
const _errs1888 = errors;
if(data876 && typeof data876 == "object" && !Array.isArray(data876)){
for(const key215 in data876){
if(!(key215 === "enforcementLevel")){
const err1473 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key215}};
if(vErrors === null){
vErrors = [err1473];
}
else {
vErrors.push(err1473);
}
errors++;
}
}
if(data876.enforcementLevel !== undefined){
let data877 = data876.enforcementLevel;
if(!((((data877 === "advisory") || (data877 === "mandatory")) || (data877 === "remediate")) || (data877 === "disabled"))){
const err1474 = {instancePath:instancePath+"/monitoring-update-assessment/enforcementLevel",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1474];
}
else {
vErrors.push(err1474);
}
errors++;
}
}
}
else {
const err1475 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1475];
}
else {
vErrors.push(err1475);
}
errors++;
}
var _valid142 = _errs1888 === errors;
valid497 = valid497 || _valid142;
if(!valid497){
const err1476 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1476];
}
else {
vErrors.push(err1476);
}
errors++;
}
else {
errors = _errs1886;
if(vErrors !== null){
if(_errs1886){
vErrors.length = _errs1886;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-protected"] !== undefined){
let data878 = data["protection-vault-protected"];
const _errs1893 = errors;
let valid499 = false;
const _errs1894 = errors;
if(!((((data878 === "advisory") || (data878 === "mandatory")) || (data878 === "remediate")) || (data878 === "disabled"))){
const err1477 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1477];
}
else {
vErrors.push(err1477);
}
errors++;
}
var _valid143 = _errs1894 === errors;
valid499 = valid499 || _valid143;
const _errs1895 = errors;
if(data878 && typeof data878 == "object" && !Array.isArray(data878)){
for(const key216 in data878){
if(!(key216 === "enforcementLevel")){
const err1478 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key216}};
if(vErrors === null){
vErrors = [err1478];
}
else {
vErrors.push(err1478);
}
errors++;
}
}
if(data878.enforcementLevel !== undefined){
let data879 = data878.enforcementLevel;
if(!((((data879 === "advisory") || (data879 === "mandatory")) || (data879 === "remediate")) || (data879 === "disabled"))){
const err1479 = {instancePath:instancePath+"/protection-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1479];
}
else {
vErrors.push(err1479);
}
errors++;
}
}
}
else {
const err1480 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1480];
}
else {
vErrors.push(err1480);
}
errors++;
}
var _valid143 = _errs1895 === errors;
valid499 = valid499 || _valid143;
if(!valid499){
const err1481 = {instancePath:instancePath+"/protection-vault-protected",schemaPath:"#/properties/protection-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1481];
}
else {
vErrors.push(err1481);
}
errors++;
}
else {
errors = _errs1893;
if(vErrors !== null){
if(_errs1893){
vErrors.length = _errs1893;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-data-disks-protected"] !== undefined){
let data880 = data["protection-data-disks-protected"];
const _errs1900 = errors;
let valid501 = false;
const _errs1901 = errors;
if(!((((data880 === "advisory") || (data880 === "mandatory")) || (data880 === "remediate")) || (data880 === "disabled"))){
const err1482 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1482];
}
else {
vErrors.push(err1482);
}
errors++;
}
var _valid144 = _errs1901 === errors;
valid501 = valid501 || _valid144;
const _errs1902 = errors;
if(data880 && typeof data880 == "object" && !Array.isArray(data880)){
for(const key217 in data880){
if(!(key217 === "enforcementLevel")){
const err1483 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key217}};
if(vErrors === null){
vErrors = [err1483];
}
else {
vErrors.push(err1483);
}
errors++;
}
}
if(data880.enforcementLevel !== undefined){
let data881 = data880.enforcementLevel;
if(!((((data881 === "advisory") || (data881 === "mandatory")) || (data881 === "remediate")) || (data881 === "disabled"))){
const err1484 = {instancePath:instancePath+"/protection-data-disks-protected/enforcementLevel",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-data-disks-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1484];
}
else {
vErrors.push(err1484);
}
errors++;
}
}
}
else {
const err1485 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1485];
}
else {
vErrors.push(err1485);
}
errors++;
}
var _valid144 = _errs1902 === errors;
valid501 = valid501 || _valid144;
if(!valid501){
const err1486 = {instancePath:instancePath+"/protection-data-disks-protected",schemaPath:"#/properties/protection-data-disks-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1486];
}
else {
vErrors.push(err1486);
}
errors++;
}
else {
errors = _errs1900;
if(vErrors !== null){
if(_errs1900){
vErrors.length = _errs1900;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-protected"] !== undefined){
let data882 = data["protection-passphrase-protected"];
const _errs1907 = errors;
let valid503 = false;
const _errs1908 = errors;
if(!((((data882 === "advisory") || (data882 === "mandatory")) || (data882 === "remediate")) || (data882 === "disabled"))){
const err1487 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1487];
}
else {
vErrors.push(err1487);
}
errors++;
}
var _valid145 = _errs1908 === errors;
valid503 = valid503 || _valid145;
const _errs1909 = errors;
if(data882 && typeof data882 == "object" && !Array.isArray(data882)){
for(const key218 in data882){
if(!(key218 === "enforcementLevel")){
const err1488 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key218}};
if(vErrors === null){
vErrors = [err1488];
}
else {
vErrors.push(err1488);
}
errors++;
}
}
if(data882.enforcementLevel !== undefined){
let data883 = data882.enforcementLevel;
if(!((((data883 === "advisory") || (data883 === "mandatory")) || (data883 === "remediate")) || (data883 === "disabled"))){
const err1489 = {instancePath:instancePath+"/protection-passphrase-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1489];
}
else {
vErrors.push(err1489);
}
errors++;
}
}
}
else {
const err1490 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1490];
}
else {
vErrors.push(err1490);
}
errors++;
}
var _valid145 = _errs1909 === errors;
valid503 = valid503 || _valid145;
if(!valid503){
const err1491 = {instancePath:instancePath+"/protection-passphrase-protected",schemaPath:"#/properties/protection-passphrase-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1491];
}
else {
vErrors.push(err1491);
}
errors++;
}
else {
errors = _errs1907;
if(vErrors !== null){
if(_errs1907){
vErrors.length = _errs1907;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-passphrase-key-vault-protected"] !== undefined){
let data884 = data["protection-passphrase-key-vault-protected"];
const _errs1914 = errors;
let valid505 = false;
const _errs1915 = errors;
if(!((((data884 === "advisory") || (data884 === "mandatory")) || (data884 === "remediate")) || (data884 === "disabled"))){
const err1492 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1492];
}
else {
vErrors.push(err1492);
}
errors++;
}
var _valid146 = _errs1915 === errors;
valid505 = valid505 || _valid146;
const _errs1916 = errors;
if(data884 && typeof data884 == "object" && !Array.isArray(data884)){
for(const key219 in data884){
if(!(key219 === "enforcementLevel")){
const err1493 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key219}};
if(vErrors === null){
vErrors = [err1493];
}
else {
vErrors.push(err1493);
}
errors++;
}
}
if(data884.enforcementLevel !== undefined){
let data885 = data884.enforcementLevel;
if(!((((data885 === "advisory") || (data885 === "mandatory")) || (data885 === "remediate")) || (data885 === "disabled"))){
const err1494 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected/enforcementLevel",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-passphrase-key-vault-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1494];
}
else {
vErrors.push(err1494);
}
errors++;
}
}
}
else {
const err1495 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1495];
}
else {
vErrors.push(err1495);
}
errors++;
}
var _valid146 = _errs1916 === errors;
valid505 = valid505 || _valid146;
if(!valid505){
const err1496 = {instancePath:instancePath+"/protection-passphrase-key-vault-protected",schemaPath:"#/properties/protection-passphrase-key-vault-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1496];
}
else {
vErrors.push(err1496);
}
errors++;
}
else {
errors = _errs1914;
if(vErrors !== null){
if(_errs1914){
vErrors.length = _errs1914;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-server-protected"] !== undefined){
let data886 = data["protection-server-protected"];
const _errs1921 = errors;
let valid507 = false;
const _errs1922 = errors;
if(!((((data886 === "advisory") || (data886 === "mandatory")) || (data886 === "remediate")) || (data886 === "disabled"))){
const err1497 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1497];
}
else {
vErrors.push(err1497);
}
errors++;
}
var _valid147 = _errs1922 === errors;
valid507 = valid507 || _valid147;
const _errs1923 = errors;
if(data886 && typeof data886 == "object" && !Array.isArray(data886)){
for(const key220 in data886){
if(!(key220 === "enforcementLevel")){
const err1498 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key220}};
if(vErrors === null){
vErrors = [err1498];
}
else {
vErrors.push(err1498);
}
errors++;
}
}
if(data886.enforcementLevel !== undefined){
let data887 = data886.enforcementLevel;
if(!((((data887 === "advisory") || (data887 === "mandatory")) || (data887 === "remediate")) || (data887 === "disabled"))){
const err1499 = {instancePath:instancePath+"/protection-server-protected/enforcementLevel",schemaPath:"#/properties/protection-server-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-server-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1499];
}
else {
vErrors.push(err1499);
}
errors++;
}
}
}
else {
const err1500 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1500];
}
else {
vErrors.push(err1500);
}
errors++;
}
var _valid147 = _errs1923 === errors;
valid507 = valid507 || _valid147;
if(!valid507){
const err1501 = {instancePath:instancePath+"/protection-server-protected",schemaPath:"#/properties/protection-server-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1501];
}
else {
vErrors.push(err1501);
}
errors++;
}
else {
errors = _errs1921;
if(vErrors !== null){
if(_errs1921){
vErrors.length = _errs1921;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-group-protected"] !== undefined){
let data888 = data["protection-vault-group-protected"];
const _errs1928 = errors;
let valid509 = false;
const _errs1929 = errors;
if(!((((data888 === "advisory") || (data888 === "mandatory")) || (data888 === "remediate")) || (data888 === "disabled"))){
const err1502 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1502];
}
else {
vErrors.push(err1502);
}
errors++;
}
var _valid148 = _errs1929 === errors;
valid509 = valid509 || _valid148;
const _errs1930 = errors;
if(data888 && typeof data888 == "object" && !Array.isArray(data888)){
for(const key221 in data888){
if(!(key221 === "enforcementLevel")){
const err1503 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key221}};
if(vErrors === null){
vErrors = [err1503];
}
else {
vErrors.push(err1503);
}
errors++;
}
}
if(data888.enforcementLevel !== undefined){
let data889 = data888.enforcementLevel;
if(!((((data889 === "advisory") || (data889 === "mandatory")) || (data889 === "remediate")) || (data889 === "disabled"))){
const err1504 = {instancePath:instancePath+"/protection-vault-group-protected/enforcementLevel",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-group-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1504];
}
else {
vErrors.push(err1504);
}
errors++;
}
}
}
else {
const err1505 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1505];
}
else {
vErrors.push(err1505);
}
errors++;
}
var _valid148 = _errs1930 === errors;
valid509 = valid509 || _valid148;
if(!valid509){
const err1506 = {instancePath:instancePath+"/protection-vault-group-protected",schemaPath:"#/properties/protection-vault-group-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1506];
}
else {
vErrors.push(err1506);
}
errors++;
}
else {
errors = _errs1928;
if(vErrors !== null){
if(_errs1928){
vErrors.length = _errs1928;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-catalogue-protected"] !== undefined){
let data890 = data["protection-catalogue-protected"];
const _errs1935 = errors;
let valid511 = false;
const _errs1936 = errors;
if(!((((data890 === "advisory") || (data890 === "mandatory")) || (data890 === "remediate")) || (data890 === "disabled"))){
const err1507 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1507];
}
else {
vErrors.push(err1507);
}
errors++;
}
var _valid149 = _errs1936 === errors;
valid511 = valid511 || _valid149;
const _errs1937 = errors;
if(data890 && typeof data890 == "object" && !Array.isArray(data890)){
for(const key222 in data890){
if(!(key222 === "enforcementLevel")){
const err1508 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key222}};
if(vErrors === null){
vErrors = [err1508];
}
else {
vErrors.push(err1508);
}
errors++;
}
}
if(data890.enforcementLevel !== undefined){
let data891 = data890.enforcementLevel;
if(!((((data891 === "advisory") || (data891 === "mandatory")) || (data891 === "remediate")) || (data891 === "disabled"))){
const err1509 = {instancePath:instancePath+"/protection-catalogue-protected/enforcementLevel",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-catalogue-protected"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1509];
}
else {
vErrors.push(err1509);
}
errors++;
}
}
}
else {
const err1510 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1510];
}
else {
vErrors.push(err1510);
}
errors++;
}
var _valid149 = _errs1937 === errors;
valid511 = valid511 || _valid149;
if(!valid511){
const err1511 = {instancePath:instancePath+"/protection-catalogue-protected",schemaPath:"#/properties/protection-catalogue-protected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1511];
}
else {
vErrors.push(err1511);
}
errors++;
}
else {
errors = _errs1935;
if(vErrors !== null){
if(_errs1935){
vErrors.length = _errs1935;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-versioning"] !== undefined){
let data892 = data["protection-store-versioning"];
const _errs1942 = errors;
let valid513 = false;
const _errs1943 = errors;
if(!((((data892 === "advisory") || (data892 === "mandatory")) || (data892 === "remediate")) || (data892 === "disabled"))){
const err1512 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1512];
}
else {
vErrors.push(err1512);
}
errors++;
}
var _valid150 = _errs1943 === errors;
valid513 = valid513 || _valid150;
const _errs1944 = errors;
if(data892 && typeof data892 == "object" && !Array.isArray(data892)){
for(const key223 in data892){
if(!(key223 === "enforcementLevel")){
const err1513 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key223}};
if(vErrors === null){
vErrors = [err1513];
}
else {
vErrors.push(err1513);
}
errors++;
}
}
if(data892.enforcementLevel !== undefined){
let data893 = data892.enforcementLevel;
if(!((((data893 === "advisory") || (data893 === "mandatory")) || (data893 === "remediate")) || (data893 === "disabled"))){
const err1514 = {instancePath:instancePath+"/protection-store-versioning/enforcementLevel",schemaPath:"#/properties/protection-store-versioning/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-versioning"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1514];
}
else {
vErrors.push(err1514);
}
errors++;
}
}
}
else {
const err1515 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1515];
}
else {
vErrors.push(err1515);
}
errors++;
}
var _valid150 = _errs1944 === errors;
valid513 = valid513 || _valid150;
if(!valid513){
const err1516 = {instancePath:instancePath+"/protection-store-versioning",schemaPath:"#/properties/protection-store-versioning/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1516];
}
else {
vErrors.push(err1516);
}
errors++;
}
else {
errors = _errs1942;
if(vErrors !== null){
if(_errs1942){
vErrors.length = _errs1942;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-store-soft-delete"] !== undefined){
let data894 = data["protection-store-soft-delete"];
const _errs1949 = errors;
let valid515 = false;
const _errs1950 = errors;
if(!((((data894 === "advisory") || (data894 === "mandatory")) || (data894 === "remediate")) || (data894 === "disabled"))){
const err1517 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1517];
}
else {
vErrors.push(err1517);
}
errors++;
}
var _valid151 = _errs1950 === errors;
valid515 = valid515 || _valid151;
const _errs1951 = errors;
if(data894 && typeof data894 == "object" && !Array.isArray(data894)){
for(const key224 in data894){
if(!(key224 === "enforcementLevel")){
const err1518 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key224}};
if(vErrors === null){
vErrors = [err1518];
}
else {
vErrors.push(err1518);
}
errors++;
}
}
if(data894.enforcementLevel !== undefined){
let data895 = data894.enforcementLevel;
if(!((((data895 === "advisory") || (data895 === "mandatory")) || (data895 === "remediate")) || (data895 === "disabled"))){
const err1519 = {instancePath:instancePath+"/protection-store-soft-delete/enforcementLevel",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-store-soft-delete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1519];
}
else {
vErrors.push(err1519);
}
errors++;
}
}
}
else {
const err1520 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1520];
}
else {
vErrors.push(err1520);
}
errors++;
}
var _valid151 = _errs1951 === errors;
valid515 = valid515 || _valid151;
if(!valid515){
const err1521 = {instancePath:instancePath+"/protection-store-soft-delete",schemaPath:"#/properties/protection-store-soft-delete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1521];
}
else {
vErrors.push(err1521);
}
errors++;
}
else {
errors = _errs1949;
if(vErrors !== null){
if(_errs1949){
vErrors.length = _errs1949;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-vault-locked"] !== undefined){
let data896 = data["protection-vault-locked"];
const _errs1956 = errors;
let valid517 = false;
const _errs1957 = errors;
if(!((((data896 === "advisory") || (data896 === "mandatory")) || (data896 === "remediate")) || (data896 === "disabled"))){
const err1522 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1522];
}
else {
vErrors.push(err1522);
}
errors++;
}
var _valid152 = _errs1957 === errors;
valid517 = valid517 || _valid152;
const _errs1958 = errors;
if(data896 && typeof data896 == "object" && !Array.isArray(data896)){
for(const key225 in data896){
if(!(key225 === "enforcementLevel")){
const err1523 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key225}};
if(vErrors === null){
vErrors = [err1523];
}
else {
vErrors.push(err1523);
}
errors++;
}
}
if(data896.enforcementLevel !== undefined){
let data897 = data896.enforcementLevel;
if(!((((data897 === "advisory") || (data897 === "mandatory")) || (data897 === "remediate")) || (data897 === "disabled"))){
const err1524 = {instancePath:instancePath+"/protection-vault-locked/enforcementLevel",schemaPath:"#/properties/protection-vault-locked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-vault-locked"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1524];
}
else {
vErrors.push(err1524);
}
errors++;
}
}
}
else {
const err1525 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1525];
}
else {
vErrors.push(err1525);
}
errors++;
}
var _valid152 = _errs1958 === errors;
valid517 = valid517 || _valid152;
if(!valid517){
const err1526 = {instancePath:instancePath+"/protection-vault-locked",schemaPath:"#/properties/protection-vault-locked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1526];
}
else {
vErrors.push(err1526);
}
errors++;
}
else {
errors = _errs1956;
if(vErrors !== null){
if(_errs1956){
vErrors.length = _errs1956;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-no-read-only-lock"] !== undefined){
let data898 = data["protection-no-read-only-lock"];
const _errs1963 = errors;
let valid519 = false;
const _errs1964 = errors;
if(!((((data898 === "advisory") || (data898 === "mandatory")) || (data898 === "remediate")) || (data898 === "disabled"))){
const err1527 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1527];
}
else {
vErrors.push(err1527);
}
errors++;
}
var _valid153 = _errs1964 === errors;
valid519 = valid519 || _valid153;
const _errs1965 = errors;
if(data898 && typeof data898 == "object" && !Array.isArray(data898)){
for(const key226 in data898){
if(!(key226 === "enforcementLevel")){
const err1528 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key226}};
if(vErrors === null){
vErrors = [err1528];
}
else {
vErrors.push(err1528);
}
errors++;
}
}
if(data898.enforcementLevel !== undefined){
let data899 = data898.enforcementLevel;
if(!((((data899 === "advisory") || (data899 === "mandatory")) || (data899 === "remediate")) || (data899 === "disabled"))){
const err1529 = {instancePath:instancePath+"/protection-no-read-only-lock/enforcementLevel",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-no-read-only-lock"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1529];
}
else {
vErrors.push(err1529);
}
errors++;
}
}
}
else {
const err1530 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1530];
}
else {
vErrors.push(err1530);
}
errors++;
}
var _valid153 = _errs1965 === errors;
valid519 = valid519 || _valid153;
if(!valid519){
const err1531 = {instancePath:instancePath+"/protection-no-read-only-lock",schemaPath:"#/properties/protection-no-read-only-lock/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1531];
}
else {
vErrors.push(err1531);
}
errors++;
}
else {
errors = _errs1963;
if(vErrors !== null){
if(_errs1963){
vErrors.length = _errs1963;
}
else {
vErrors = null;
}
}
}
}
if(data["protection-machine-backup"] !== undefined){
let data900 = data["protection-machine-backup"];
const _errs1970 = errors;
let valid521 = false;
const _errs1971 = errors;
if(!((((data900 === "advisory") || (data900 === "mandatory")) || (data900 === "remediate")) || (data900 === "disabled"))){
const err1532 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1532];
}
else {
vErrors.push(err1532);
}
errors++;
}
var _valid154 = _errs1971 === errors;
valid521 = valid521 || _valid154;
const _errs1972 = errors;
if(data900 && typeof data900 == "object" && !Array.isArray(data900)){
for(const key227 in data900){
if(!(key227 === "enforcementLevel")){
const err1533 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key227}};
if(vErrors === null){
vErrors = [err1533];
}
else {
vErrors.push(err1533);
}
errors++;
}
}
if(data900.enforcementLevel !== undefined){
let data901 = data900.enforcementLevel;
if(!((((data901 === "advisory") || (data901 === "mandatory")) || (data901 === "remediate")) || (data901 === "disabled"))){
const err1534 = {instancePath:instancePath+"/protection-machine-backup/enforcementLevel",schemaPath:"#/properties/protection-machine-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["protection-machine-backup"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1534];
}
else {
vErrors.push(err1534);
}
errors++;
}
}
}
else {
const err1535 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1535];
}
else {
vErrors.push(err1535);
}
errors++;
}
var _valid154 = _errs1972 === errors;
valid521 = valid521 || _valid154;
if(!valid521){
const err1536 = {instancePath:instancePath+"/protection-machine-backup",schemaPath:"#/properties/protection-machine-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1536];
}
else {
vErrors.push(err1536);
}
errors++;
}
else {
errors = _errs1970;
if(vErrors !== null){
if(_errs1970){
vErrors.length = _errs1970;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-required-tags"] !== undefined){
let data902 = data["tagging-required-tags"];
const _errs1977 = errors;
let valid523 = false;
const _errs1978 = errors;
if(!((((data902 === "advisory") || (data902 === "mandatory")) || (data902 === "remediate")) || (data902 === "disabled"))){
const err1537 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-required-tags"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1537];
}
else {
vErrors.push(err1537);
}
errors++;
}
var _valid155 = _errs1978 === errors;
valid523 = valid523 || _valid155;
const _errs1979 = errors;
if(data902 && typeof data902 == "object" && !Array.isArray(data902)){
for(const key228 in data902){
if(!(((key228 === "enforcementLevel") || (key228 === "requiredTags")) || (key228 === "everyResource"))){
const err1538 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key228}};
if(vErrors === null){
vErrors = [err1538];
}
else {
vErrors.push(err1538);
}
errors++;
}
}
if(data902.enforcementLevel !== undefined){
let data903 = data902.enforcementLevel;
if(!((((data903 === "advisory") || (data903 === "mandatory")) || (data903 === "remediate")) || (data903 === "disabled"))){
const err1539 = {instancePath:instancePath+"/tagging-required-tags/enforcementLevel",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-required-tags"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1539];
}
else {
vErrors.push(err1539);
}
errors++;
}
}
if(data902.requiredTags !== undefined){
let data904 = data902.requiredTags;
if(Array.isArray(data904)){
const len56 = data904.length;
for(let i80=0; i80<len56; i80++){
let data905 = data904[i80];
if(typeof data905 === "string"){
if(func6(data905) < 1){
const err1540 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i80,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1540];
}
else {
vErrors.push(err1540);
}
errors++;
}
}
else {
const err1541 = {instancePath:instancePath+"/tagging-required-tags/requiredTags/" + i80,schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1541];
}
else {
vErrors.push(err1541);
}
errors++;
}
}
let i81 = data904.length;
let j24;
if(i81 > 1){
const indices18 = {};
for(;i81--;){
let item18 = data904[i81];
if(typeof item18 !== "string"){
continue;
}
if(typeof indices18[item18] == "number"){
j24 = indices18[item18];
const err1542 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/uniqueItems",keyword:"uniqueItems",params:{i: i81, j: j24}};
if(vErrors === null){
vErrors = [err1542];
}
else {
vErrors.push(err1542);
}
errors++;
break;
}
indices18[item18] = i81;
}
}
}
else {
const err1543 = {instancePath:instancePath+"/tagging-required-tags/requiredTags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/requiredTags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1543];
}
else {
vErrors.push(err1543);
}
errors++;
}
}
if(data902.everyResource !== undefined){
if(typeof data902.everyResource !== "boolean"){
const err1544 = {instancePath:instancePath+"/tagging-required-tags/everyResource",schemaPath:"#/properties/tagging-required-tags/anyOf/1/properties/everyResource/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1544];
}
else {
vErrors.push(err1544);
}
errors++;
}
}
}
else {
const err1545 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1545];
}
else {
vErrors.push(err1545);
}
errors++;
}
var _valid155 = _errs1979 === errors;
valid523 = valid523 || _valid155;
if(!valid523){
const err1546 = {instancePath:instancePath+"/tagging-required-tags",schemaPath:"#/properties/tagging-required-tags/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1546];
}
else {
vErrors.push(err1546);
}
errors++;
}
else {
errors = _errs1977;
if(vErrors !== null){
if(_errs1977){
vErrors.length = _errs1977;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-tag-limits"] !== undefined){
let data907 = data["tagging-tag-limits"];
const _errs1990 = errors;
let valid528 = false;
const _errs1991 = errors;
if(!((((data907 === "advisory") || (data907 === "mandatory")) || (data907 === "remediate")) || (data907 === "disabled"))){
const err1547 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-tag-limits"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1547];
}
else {
vErrors.push(err1547);
}
errors++;
}
var _valid156 = _errs1991 === errors;
valid528 = valid528 || _valid156;
const _errs1992 = errors;
if(data907 && typeof data907 == "object" && !Array.isArray(data907)){
for(const key229 in data907){
if(!(key229 === "enforcementLevel")){
const err1548 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key229}};
if(vErrors === null){
vErrors = [err1548];
}
else {
vErrors.push(err1548);
}
errors++;
}
}
if(data907.enforcementLevel !== undefined){
let data908 = data907.enforcementLevel;
if(!((((data908 === "advisory") || (data908 === "mandatory")) || (data908 === "remediate")) || (data908 === "disabled"))){
const err1549 = {instancePath:instancePath+"/tagging-tag-limits/enforcementLevel",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-tag-limits"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1549];
}
else {
vErrors.push(err1549);
}
errors++;
}
}
}
else {
const err1550 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1550];
}
else {
vErrors.push(err1550);
}
errors++;
}
var _valid156 = _errs1992 === errors;
valid528 = valid528 || _valid156;
if(!valid528){
const err1551 = {instancePath:instancePath+"/tagging-tag-limits",schemaPath:"#/properties/tagging-tag-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1551];
}
else {
vErrors.push(err1551);
}
errors++;
}
else {
errors = _errs1990;
if(vErrors !== null){
if(_errs1990){
vErrors.length = _errs1990;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-region-known"] !== undefined){
let data909 = data["tagging-region-known"];
const _errs1997 = errors;
let valid530 = false;
const _errs1998 = errors;
if(!((((data909 === "advisory") || (data909 === "mandatory")) || (data909 === "remediate")) || (data909 === "disabled"))){
const err1552 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-region-known"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1552];
}
else {
vErrors.push(err1552);
}
errors++;
}
var _valid157 = _errs1998 === errors;
valid530 = valid530 || _valid157;
const _errs1999 = errors;
if(data909 && typeof data909 == "object" && !Array.isArray(data909)){
for(const key230 in data909){
if(!((key230 === "enforcementLevel") || (key230 === "otherRegions"))){
const err1553 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key230}};
if(vErrors === null){
vErrors = [err1553];
}
else {
vErrors.push(err1553);
}
errors++;
}
}
if(data909.enforcementLevel !== undefined){
let data910 = data909.enforcementLevel;
if(!((((data910 === "advisory") || (data910 === "mandatory")) || (data910 === "remediate")) || (data910 === "disabled"))){
const err1554 = {instancePath:instancePath+"/tagging-region-known/enforcementLevel",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-region-known"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1554];
}
else {
vErrors.push(err1554);
}
errors++;
}
}
if(data909.otherRegions !== undefined){
let data911 = data909.otherRegions;
if(Array.isArray(data911)){
const len57 = data911.length;
for(let i82=0; i82<len57; i82++){
let data912 = data911[i82];
if(typeof data912 === "string"){
if(func6(data912) < 1){
const err1555 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i82,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1555];
}
else {
vErrors.push(err1555);
}
errors++;
}
}
else {
const err1556 = {instancePath:instancePath+"/tagging-region-known/otherRegions/" + i82,schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1556];
}
else {
vErrors.push(err1556);
}
errors++;
}
}
let i83 = data911.length;
let j25;
if(i83 > 1){
const indices19 = {};
for(;i83--;){
let item19 = data911[i83];
if(typeof item19 !== "string"){
continue;
}
if(typeof indices19[item19] == "number"){
j25 = indices19[item19];
const err1557 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/uniqueItems",keyword:"uniqueItems",params:{i: i83, j: j25}};
if(vErrors === null){
vErrors = [err1557];
}
else {
vErrors.push(err1557);
}
errors++;
break;
}
indices19[item19] = i83;
}
}
}
else {
const err1558 = {instancePath:instancePath+"/tagging-region-known/otherRegions",schemaPath:"#/properties/tagging-region-known/anyOf/1/properties/otherRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1558];
}
else {
vErrors.push(err1558);
}
errors++;
}
}
}
else {
const err1559 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1559];
}
else {
vErrors.push(err1559);
}
errors++;
}
var _valid157 = _errs1999 === errors;
valid530 = valid530 || _valid157;
if(!valid530){
const err1560 = {instancePath:instancePath+"/tagging-region-known",schemaPath:"#/properties/tagging-region-known/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1560];
}
else {
vErrors.push(err1560);
}
errors++;
}
else {
errors = _errs1997;
if(vErrors !== null){
if(_errs1997){
vErrors.length = _errs1997;
}
else {
vErrors = null;
}
}
}
}
if(data["tagging-allowed-regions"] !== undefined){
let data913 = data["tagging-allowed-regions"];
const _errs2008 = errors;
let valid535 = false;
const _errs2009 = errors;
if(!((((data913 === "advisory") || (data913 === "mandatory")) || (data913 === "remediate")) || (data913 === "disabled"))){
const err1561 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-allowed-regions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1561];
}
else {
vErrors.push(err1561);
}
errors++;
}
var _valid158 = _errs2009 === errors;
valid535 = valid535 || _valid158;
const _errs2010 = errors;
if(data913 && typeof data913 == "object" && !Array.isArray(data913)){
for(const key231 in data913){
if(!((key231 === "enforcementLevel") || (key231 === "allowedRegions"))){
const err1562 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key231}};
if(vErrors === null){
vErrors = [err1562];
}
else {
vErrors.push(err1562);
}
errors++;
}
}
if(data913.enforcementLevel !== undefined){
let data914 = data913.enforcementLevel;
if(!((((data914 === "advisory") || (data914 === "mandatory")) || (data914 === "remediate")) || (data914 === "disabled"))){
const err1563 = {instancePath:instancePath+"/tagging-allowed-regions/enforcementLevel",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["tagging-allowed-regions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1563];
}
else {
vErrors.push(err1563);
}
errors++;
}
}
if(data913.allowedRegions !== undefined){
let data915 = data913.allowedRegions;
if(Array.isArray(data915)){
const len58 = data915.length;
for(let i84=0; i84<len58; i84++){
let data916 = data915[i84];
if(typeof data916 === "string"){
if(func6(data916) < 1){
const err1564 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i84,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1564];
}
else {
vErrors.push(err1564);
}
errors++;
}
}
else {
const err1565 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions/" + i84,schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1565];
}
else {
vErrors.push(err1565);
}
errors++;
}
}
let i85 = data915.length;
let j26;
if(i85 > 1){
const indices20 = {};
for(;i85--;){
let item20 = data915[i85];
if(typeof item20 !== "string"){
continue;
}
if(typeof indices20[item20] == "number"){
j26 = indices20[item20];
const err1566 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/uniqueItems",keyword:"uniqueItems",params:{i: i85, j: j26}};
if(vErrors === null){
vErrors = [err1566];
}
else {
vErrors.push(err1566);
}
errors++;
break;
}
indices20[item20] = i85;
}
}
}
else {
const err1567 = {instancePath:instancePath+"/tagging-allowed-regions/allowedRegions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/properties/allowedRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1567];
}
else {
vErrors.push(err1567);
}
errors++;
}
}
}
else {
const err1568 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1568];
}
else {
vErrors.push(err1568);
}
errors++;
}
var _valid158 = _errs2010 === errors;
valid535 = valid535 || _valid158;
if(!valid535){
const err1569 = {instancePath:instancePath+"/tagging-allowed-regions",schemaPath:"#/properties/tagging-allowed-regions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1569];
}
else {
vErrors.push(err1569);
}
errors++;
}
else {
errors = _errs2008;
if(vErrors !== null){
if(_errs2008){
vErrors.length = _errs2008;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-one-way-doors"] !== undefined){
let data917 = data["lifecycle-one-way-doors"];
const _errs2019 = errors;
let valid540 = false;
const _errs2020 = errors;
if(!((((data917 === "advisory") || (data917 === "mandatory")) || (data917 === "remediate")) || (data917 === "disabled"))){
const err1570 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-one-way-doors"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1570];
}
else {
vErrors.push(err1570);
}
errors++;
}
var _valid159 = _errs2020 === errors;
valid540 = valid540 || _valid159;
const _errs2021 = errors;
if(data917 && typeof data917 == "object" && !Array.isArray(data917)){
for(const key232 in data917){
if(!(key232 === "enforcementLevel")){
const err1571 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key232}};
if(vErrors === null){
vErrors = [err1571];
}
else {
vErrors.push(err1571);
}
errors++;
}
}
if(data917.enforcementLevel !== undefined){
let data918 = data917.enforcementLevel;
if(!((((data918 === "advisory") || (data918 === "mandatory")) || (data918 === "remediate")) || (data918 === "disabled"))){
const err1572 = {instancePath:instancePath+"/lifecycle-one-way-doors/enforcementLevel",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-one-way-doors"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1572];
}
else {
vErrors.push(err1572);
}
errors++;
}
}
}
else {
const err1573 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1573];
}
else {
vErrors.push(err1573);
}
errors++;
}
var _valid159 = _errs2021 === errors;
valid540 = valid540 || _valid159;
if(!valid540){
const err1574 = {instancePath:instancePath+"/lifecycle-one-way-doors",schemaPath:"#/properties/lifecycle-one-way-doors/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1574];
}
else {
vErrors.push(err1574);
}
errors++;
}
else {
errors = _errs2019;
if(vErrors !== null){
if(_errs2019){
vErrors.length = _errs2019;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-size-lasts"] !== undefined){
let data919 = data["lifecycle-size-lasts"];
const _errs2026 = errors;
let valid542 = false;
const _errs2027 = errors;
if(!((((data919 === "advisory") || (data919 === "mandatory")) || (data919 === "remediate")) || (data919 === "disabled"))){
const err1575 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-size-lasts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1575];
}
else {
vErrors.push(err1575);
}
errors++;
}
var _valid160 = _errs2027 === errors;
valid542 = valid542 || _valid160;
const _errs2028 = errors;
if(data919 && typeof data919 == "object" && !Array.isArray(data919)){
for(const key233 in data919){
if(!((key233 === "enforcementLevel") || (key233 === "plannedYears"))){
const err1576 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key233}};
if(vErrors === null){
vErrors = [err1576];
}
else {
vErrors.push(err1576);
}
errors++;
}
}
if(data919.enforcementLevel !== undefined){
let data920 = data919.enforcementLevel;
if(!((((data920 === "advisory") || (data920 === "mandatory")) || (data920 === "remediate")) || (data920 === "disabled"))){
const err1577 = {instancePath:instancePath+"/lifecycle-size-lasts/enforcementLevel",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-size-lasts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1577];
}
else {
vErrors.push(err1577);
}
errors++;
}
}
if(data919.plannedYears !== undefined){
let data921 = data919.plannedYears;
if(!(((typeof data921 == "number") && (!(data921 % 1) && !isNaN(data921))) && (isFinite(data921)))){
const err1578 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1578];
}
else {
vErrors.push(err1578);
}
errors++;
}
if((typeof data921 == "number") && (isFinite(data921))){
if(data921 > 30 || isNaN(data921)){
const err1579 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1579];
}
else {
vErrors.push(err1579);
}
errors++;
}
if(data921 < 1 || isNaN(data921)){
const err1580 = {instancePath:instancePath+"/lifecycle-size-lasts/plannedYears",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err1581 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1581];
}
else {
vErrors.push(err1581);
}
errors++;
}
var _valid160 = _errs2028 === errors;
valid542 = valid542 || _valid160;
if(!valid542){
const err1582 = {instancePath:instancePath+"/lifecycle-size-lasts",schemaPath:"#/properties/lifecycle-size-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1582];
}
else {
vErrors.push(err1582);
}
errors++;
}
else {
errors = _errs2026;
if(vErrors !== null){
if(_errs2026){
vErrors.length = _errs2026;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-lasts"] !== undefined){
let data922 = data["lifecycle-os-disk-lasts"];
const _errs2035 = errors;
let valid544 = false;
const _errs2036 = errors;
if(!((((data922 === "advisory") || (data922 === "mandatory")) || (data922 === "remediate")) || (data922 === "disabled"))){
const err1583 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-lasts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1583];
}
else {
vErrors.push(err1583);
}
errors++;
}
var _valid161 = _errs2036 === errors;
valid544 = valid544 || _valid161;
const _errs2037 = errors;
if(data922 && typeof data922 == "object" && !Array.isArray(data922)){
for(const key234 in data922){
if(!((key234 === "enforcementLevel") || (key234 === "plannedYears"))){
const err1584 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key234}};
if(vErrors === null){
vErrors = [err1584];
}
else {
vErrors.push(err1584);
}
errors++;
}
}
if(data922.enforcementLevel !== undefined){
let data923 = data922.enforcementLevel;
if(!((((data923 === "advisory") || (data923 === "mandatory")) || (data923 === "remediate")) || (data923 === "disabled"))){
const err1585 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/enforcementLevel",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-lasts"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1585];
}
else {
vErrors.push(err1585);
}
errors++;
}
}
if(data922.plannedYears !== undefined){
let data924 = data922.plannedYears;
if(!(((typeof data924 == "number") && (!(data924 % 1) && !isNaN(data924))) && (isFinite(data924)))){
const err1586 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1586];
}
else {
vErrors.push(err1586);
}
errors++;
}
if((typeof data924 == "number") && (isFinite(data924))){
if(data924 > 30 || isNaN(data924)){
const err1587 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1587];
}
else {
vErrors.push(err1587);
}
errors++;
}
if(data924 < 1 || isNaN(data924)){
const err1588 = {instancePath:instancePath+"/lifecycle-os-disk-lasts/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err1589 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1589];
}
else {
vErrors.push(err1589);
}
errors++;
}
var _valid161 = _errs2037 === errors;
valid544 = valid544 || _valid161;
if(!valid544){
const err1590 = {instancePath:instancePath+"/lifecycle-os-disk-lasts",schemaPath:"#/properties/lifecycle-os-disk-lasts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1590];
}
else {
vErrors.push(err1590);
}
errors++;
}
else {
errors = _errs2035;
if(vErrors !== null){
if(_errs2035){
vErrors.length = _errs2035;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-windows-supported"] !== undefined){
let data925 = data["lifecycle-windows-supported"];
const _errs2044 = errors;
let valid546 = false;
const _errs2045 = errors;
if(!((((data925 === "advisory") || (data925 === "mandatory")) || (data925 === "remediate")) || (data925 === "disabled"))){
const err1591 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-windows-supported"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1591];
}
else {
vErrors.push(err1591);
}
errors++;
}
var _valid162 = _errs2045 === errors;
valid546 = valid546 || _valid162;
const _errs2046 = errors;
if(data925 && typeof data925 == "object" && !Array.isArray(data925)){
for(const key235 in data925){
if(!((key235 === "enforcementLevel") || (key235 === "plannedYears"))){
const err1592 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key235}};
if(vErrors === null){
vErrors = [err1592];
}
else {
vErrors.push(err1592);
}
errors++;
}
}
if(data925.enforcementLevel !== undefined){
let data926 = data925.enforcementLevel;
if(!((((data926 === "advisory") || (data926 === "mandatory")) || (data926 === "remediate")) || (data926 === "disabled"))){
const err1593 = {instancePath:instancePath+"/lifecycle-windows-supported/enforcementLevel",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-windows-supported"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1593];
}
else {
vErrors.push(err1593);
}
errors++;
}
}
if(data925.plannedYears !== undefined){
let data927 = data925.plannedYears;
if(!(((typeof data927 == "number") && (!(data927 % 1) && !isNaN(data927))) && (isFinite(data927)))){
const err1594 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1594];
}
else {
vErrors.push(err1594);
}
errors++;
}
if((typeof data927 == "number") && (isFinite(data927))){
if(data927 > 30 || isNaN(data927)){
const err1595 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1595];
}
else {
vErrors.push(err1595);
}
errors++;
}
if(data927 < 1 || isNaN(data927)){
const err1596 = {instancePath:instancePath+"/lifecycle-windows-supported/plannedYears",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err1597 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1597];
}
else {
vErrors.push(err1597);
}
errors++;
}
var _valid162 = _errs2046 === errors;
valid546 = valid546 || _valid162;
if(!valid546){
const err1598 = {instancePath:instancePath+"/lifecycle-windows-supported",schemaPath:"#/properties/lifecycle-windows-supported/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1598];
}
else {
vErrors.push(err1598);
}
errors++;
}
else {
errors = _errs2044;
if(vErrors !== null){
if(_errs2044){
vErrors.length = _errs2044;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-os-disk-encryption"] !== undefined){
let data928 = data["lifecycle-os-disk-encryption"];
const _errs2053 = errors;
let valid548 = false;
const _errs2054 = errors;
if(!((((data928 === "advisory") || (data928 === "mandatory")) || (data928 === "remediate")) || (data928 === "disabled"))){
const err1599 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-encryption"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1599];
}
else {
vErrors.push(err1599);
}
errors++;
}
var _valid163 = _errs2054 === errors;
valid548 = valid548 || _valid163;
const _errs2055 = errors;
if(data928 && typeof data928 == "object" && !Array.isArray(data928)){
for(const key236 in data928){
if(!((key236 === "enforcementLevel") || (key236 === "plannedYears"))){
const err1600 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key236}};
if(vErrors === null){
vErrors = [err1600];
}
else {
vErrors.push(err1600);
}
errors++;
}
}
if(data928.enforcementLevel !== undefined){
let data929 = data928.enforcementLevel;
if(!((((data929 === "advisory") || (data929 === "mandatory")) || (data929 === "remediate")) || (data929 === "disabled"))){
const err1601 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/enforcementLevel",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-os-disk-encryption"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1601];
}
else {
vErrors.push(err1601);
}
errors++;
}
}
if(data928.plannedYears !== undefined){
let data930 = data928.plannedYears;
if(!(((typeof data930 == "number") && (!(data930 % 1) && !isNaN(data930))) && (isFinite(data930)))){
const err1602 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1602];
}
else {
vErrors.push(err1602);
}
errors++;
}
if((typeof data930 == "number") && (isFinite(data930))){
if(data930 > 30 || isNaN(data930)){
const err1603 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err1603];
}
else {
vErrors.push(err1603);
}
errors++;
}
if(data930 < 1 || isNaN(data930)){
const err1604 = {instancePath:instancePath+"/lifecycle-os-disk-encryption/plannedYears",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/properties/plannedYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err1605 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1605];
}
else {
vErrors.push(err1605);
}
errors++;
}
var _valid163 = _errs2055 === errors;
valid548 = valid548 || _valid163;
if(!valid548){
const err1606 = {instancePath:instancePath+"/lifecycle-os-disk-encryption",schemaPath:"#/properties/lifecycle-os-disk-encryption/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1606];
}
else {
vErrors.push(err1606);
}
errors++;
}
else {
errors = _errs2053;
if(vErrors !== null){
if(_errs2053){
vErrors.length = _errs2053;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-no-preview-api"] !== undefined){
let data931 = data["lifecycle-no-preview-api"];
const _errs2062 = errors;
let valid550 = false;
const _errs2063 = errors;
if(!((((data931 === "advisory") || (data931 === "mandatory")) || (data931 === "remediate")) || (data931 === "disabled"))){
const err1607 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-no-preview-api"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1607];
}
else {
vErrors.push(err1607);
}
errors++;
}
var _valid164 = _errs2063 === errors;
valid550 = valid550 || _valid164;
const _errs2064 = errors;
if(data931 && typeof data931 == "object" && !Array.isArray(data931)){
for(const key237 in data931){
if(!(key237 === "enforcementLevel")){
const err1608 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key237}};
if(vErrors === null){
vErrors = [err1608];
}
else {
vErrors.push(err1608);
}
errors++;
}
}
if(data931.enforcementLevel !== undefined){
let data932 = data931.enforcementLevel;
if(!((((data932 === "advisory") || (data932 === "mandatory")) || (data932 === "remediate")) || (data932 === "disabled"))){
const err1609 = {instancePath:instancePath+"/lifecycle-no-preview-api/enforcementLevel",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-no-preview-api"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1609];
}
else {
vErrors.push(err1609);
}
errors++;
}
}
}
else {
const err1610 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1610];
}
else {
vErrors.push(err1610);
}
errors++;
}
var _valid164 = _errs2064 === errors;
valid550 = valid550 || _valid164;
if(!valid550){
const err1611 = {instancePath:instancePath+"/lifecycle-no-preview-api",schemaPath:"#/properties/lifecycle-no-preview-api/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1611];
}
else {
vErrors.push(err1611);
}
errors++;
}
else {
errors = _errs2062;
if(vErrors !== null){
if(_errs2062){
vErrors.length = _errs2062;
}
else {
vErrors = null;
}
}
}
}
if(data["lifecycle-current-modules"] !== undefined){
let data933 = data["lifecycle-current-modules"];
const _errs2069 = errors;
let valid552 = false;
const _errs2070 = errors;
if(!((((data933 === "advisory") || (data933 === "mandatory")) || (data933 === "remediate")) || (data933 === "disabled"))){
const err1612 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-current-modules"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1612];
}
else {
vErrors.push(err1612);
}
errors++;
}
var _valid165 = _errs2070 === errors;
valid552 = valid552 || _valid165;
const _errs2071 = errors;
if(data933 && typeof data933 == "object" && !Array.isArray(data933)){
for(const key238 in data933){
if(!(key238 === "enforcementLevel")){
const err1613 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key238}};
if(vErrors === null){
vErrors = [err1613];
}
else {
vErrors.push(err1613);
}
errors++;
}
}
if(data933.enforcementLevel !== undefined){
let data934 = data933.enforcementLevel;
if(!((((data934 === "advisory") || (data934 === "mandatory")) || (data934 === "remediate")) || (data934 === "disabled"))){
const err1614 = {instancePath:instancePath+"/lifecycle-current-modules/enforcementLevel",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["lifecycle-current-modules"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1614];
}
else {
vErrors.push(err1614);
}
errors++;
}
}
}
else {
const err1615 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1615];
}
else {
vErrors.push(err1615);
}
errors++;
}
var _valid165 = _errs2071 === errors;
valid552 = valid552 || _valid165;
if(!valid552){
const err1616 = {instancePath:instancePath+"/lifecycle-current-modules",schemaPath:"#/properties/lifecycle-current-modules/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1616];
}
else {
vErrors.push(err1616);
}
errors++;
}
else {
errors = _errs2069;
if(vErrors !== null){
if(_errs2069){
vErrors.length = _errs2069;
}
else {
vErrors = null;
}
}
}
}
if(data["types-arm-type"] !== undefined){
let data935 = data["types-arm-type"];
const _errs2076 = errors;
let valid554 = false;
const _errs2077 = errors;
if(!((((data935 === "advisory") || (data935 === "mandatory")) || (data935 === "remediate")) || (data935 === "disabled"))){
const err1617 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1617];
}
else {
vErrors.push(err1617);
}
errors++;
}
var _valid166 = _errs2077 === errors;
valid554 = valid554 || _valid166;
const _errs2078 = errors;
if(data935 && typeof data935 == "object" && !Array.isArray(data935)){
for(const key239 in data935){
if(!(key239 === "enforcementLevel")){
const err1618 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key239}};
if(vErrors === null){
vErrors = [err1618];
}
else {
vErrors.push(err1618);
}
errors++;
}
}
if(data935.enforcementLevel !== undefined){
let data936 = data935.enforcementLevel;
if(!((((data936 === "advisory") || (data936 === "mandatory")) || (data936 === "remediate")) || (data936 === "disabled"))){
const err1619 = {instancePath:instancePath+"/types-arm-type/enforcementLevel",schemaPath:"#/properties/types-arm-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err1619];
}
else {
vErrors.push(err1619);
}
errors++;
}
}
}
else {
const err1620 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1620];
}
else {
vErrors.push(err1620);
}
errors++;
}
var _valid166 = _errs2078 === errors;
valid554 = valid554 || _valid166;
if(!valid554){
const err1621 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1621];
}
else {
vErrors.push(err1621);
}
errors++;
}
else {
errors = _errs2076;
if(vErrors !== null){
if(_errs2076){
vErrors.length = _errs2076;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1622 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1622];
}
else {
vErrors.push(err1622);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

