import type { RuleText } from "./entry";

const tags = {
    title: "Use tags to organize your Azure resources and management hierarchy",
    date: "2023-04-19",
    url: "https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources",
} as const;

const locations = {
    title: "ARM list of locations",
    date: "2026-03-12",
    url: "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
} as const;

export const taggingTexts = {
    "tagging-required-tags": {
        family: "tagging",
        title: "What holds backups says by its tags whose it is",
        severity: "low",
        level: "advisory",
        constraints: [],
        reason: "Vaults and disks of the pool outlive the program that made them.",
        source: tags,
        why: "Nobody dares to delete a vault or a disk that belongs to nobody, or somebody does.",
        remedy: 'tags: { environment: "prod", owner: "backup-team" }',
        adapted:
            "Generic rules ask for tags on every resource. By default this one asks vaults, backup servers and their disks; everyResource asks all.",
        equivalents: ["PSRule AZR-000166"],
        since: "0.2.0",
    },
    "tagging-tag-limits": {
        family: "tagging",
        title: "Tags are such that Azure takes them",
        severity: "medium",
        level: "mandatory",
        constraints: [],
        reason: "The limits differ from type to type, and no preview knows them.",
        source: tags,
        why: "Azure refuses the resource, when others of the same run exist already.",
        remedy: "Fewer tags, or shorter ones; several values can share one tag as JSON.",
        since: "0.2.0",
    },
    "tagging-region-known": {
        family: "tagging",
        title: "The region is one that Azure has",
        severity: "medium",
        level: "advisory",
        constraints: [],
        reason: "A region is a text, and no preview knows which there are.",
        source: locations,
        why: "Azure refuses the resource. A region that is newer than this pack goes into otherRegions.",
        remedy: 'location: "westeurope"',
        since: "0.2.0",
    },
    "tagging-allowed-regions": {
        family: "tagging",
        title: "Resources are made only in regions that the organisation allows",
        severity: "medium",
        level: "mandatory",
        constraints: [],
        reason: "Where data may lie is the matter of the organisation. Until allowedRegions names the regions, the rule says nothing.",
        source: locations,
        why: "Backups hold everything that the protected machines hold; in another region other laws may hold for them.",
        remedy: "One of the regions in allowedRegions.",
        equivalents: ["PSRule AZR-000167"],
        since: "0.2.0",
    },
} as const satisfies Record<string, RuleText>;
