import type { RuleText } from "./entry";

export const typesTexts = {
    "types-arm-type": {
        family: "types",
        title: "The inputs fit the type of Azure Resource Manager at the API version that the SDK sends",
        severity: "high",
        level: "mandatory",
        constraints: [],
        reason: "Most value lists of ARM are open, so that the compiler, Bicep and a preview let a misspelt value pass; Azure refuses it in the middle of an update, when half of the environment exists.",
        why: "Azure refuses the request, or takes it and ignores what it does not know.",
        source: {
            title: "Azure/bicep-types-az, generated types, commit 1f896de2",
            date: "2026-08-20",
            url: "https://github.com/Azure/bicep-types-az",
        },
        remedy: "Write the property, or the value, that the message names. A value that Azure has added since is admitted in facts/armTypes/closedValues.ts.",
        since: "0.2.0",
    },
} as const satisfies Record<string, RuleText>;
