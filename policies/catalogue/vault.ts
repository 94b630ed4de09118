import type { RuleText } from "./entry";

export const vaultTexts = {
    "vault-cross-region-restore-needs-geo": {
        family: "vault",
        title: "Cross-region restore is on only in a geo-redundant vault",
        severity: "high",
        level: "mandatory",
        constraints: ["V05"],
        why: "Only a geo-redundant vault keeps copies in the paired region. Azure refuses the other combination in the middle of an update.",
        remedy: 'redundancySettings: { standardTierStorageRedundancy: "GeoRedundant", crossRegionRestore: "Enabled" }, or crossRegionRestore: "Disabled"',
        equivalents: ["APRL 1549b91f-2ea0-4d4f-ba2a-4596becbe3de"],
        since: "0.2.0",
    },
} as const satisfies Record<string, RuleText>;
