import assert from "node:assert/strict";
import { acknowledgementTags } from "../../../../model/oneWayDoors";
import { oneWayDoors } from "../../../../policies/rules/lifecycle/oneWayDoors";
import { type } from "../../../../policies/types";
import { environmentWith, sampleEnvironment } from "../../../support/sampleEnvironment";
import { answer, describeRule, today } from "../../support/describeRule";
import { unknown } from "../../support/programs";

const immutability = "properties.securitySettings.immutabilitySettings.state";
const softDelete = "properties.securitySettings.softDeleteSettings.softDeleteState";
const hybrid = "properties.securitySettings.softDeleteSettings.enhancedSecurityState";
const restore = "properties.redundancySettings.crossRegionRestore";
const key = "properties.encryption.keyVaultProperties.keyUri";
const tag = (door: string): string => `tags.mabs-acknowledged-${door}`;
const required = (opener: string): string =>
    `required "<owner> until <YYYY-MM-DD>", a day from ${today} on, because ${opener}`;
const locked = `${immutability} is "Locked"`;

describeRule(oneWayDoors, {
    compliant: [
        {
            type: type.vault,
            inputs: {
                tags: {
                    owner: "backup-team",
                    "mabs-acknowledged-immutability-locked": `backup-team@contoso.com until ${today}`,
                    "MABS-Acknowledged-Soft-Delete-Always-On": "Backup team until 2035-12-31",
                    "mabs-acknowledged-cross-region-restore": "x until 2030-06-30",
                    "mabs-acknowledged-customer-managed-key": "the team, until further notice until 2030-06-30",
                },
                properties: {
                    redundancySettings: { crossRegionRestore: "Enabled" },
                    securitySettings: {
                        immutabilitySettings: { state: "Locked" },
                        softDeleteSettings: { softDeleteState: "AlwaysON", enhancedSecurityState: "AlwaysON" },
                    },
                    encryption: { keyVaultProperties: { keyUri: "https://kv.vault.azure.net/keys/vault" } },
                },
            },
        },
    ],
    alsoCompliant: [
        {
            by: "every door closed and no tags",
            set: [
                ["tags", undefined],
                [
                    "properties",
                    {
                        redundancySettings: { crossRegionRestore: "Disabled" },
                        securitySettings: {
                            immutabilitySettings: { state: "Unlocked" },
                            softDeleteSettings: { softDeleteState: "Enabled", enhancedSecurityState: "Enabled" },
                        },
                    },
                ],
            ],
        },
        {
            by: "nothing said",
            set: [
                ["tags", undefined],
                ["properties", undefined],
            ],
        },
    ],
    spoilt: [
        {
            by: "no signature",
            set: [[tag("immutability-locked"), undefined]],
            finds: [`${tag("immutability-locked")}: found nothing, ${required(locked)}`],
        },
        {
            by: "no tags at all, for each door once",
            set: [["tags", undefined]],
            finds: [
                `${tag("cross-region-restore")}: found nothing, ${required(`${restore} is "Enabled"`)}`,
                `${tag("customer-managed-key")}: found nothing, ${required(`${key} is given`)}`,
                `${tag("immutability-locked")}: found nothing, ${required(locked)}`,
                `${tag("soft-delete-always-on")}: found nothing, ${required(`${softDelete} is "AlwaysON"`)}`,
            ],
        },
        {
            by: "a signature that ended yesterday",
            set: [[tag("immutability-locked"), "backup-team until 2026-11-25"]],
            finds: [`${tag("immutability-locked")}: found "backup-team until 2026-11-25", ${required(locked)}`],
        },
        {
            by: "a signature of nobody",
            set: [[tag("immutability-locked"), "until 2030-06-30"]],
            finds: [`${tag("immutability-locked")}: found "until 2030-06-30", ${required(locked)}`],
        },
        {
            by: "a day that there is in no calendar",
            set: [[tag("immutability-locked"), "backup-team until 2030-13-01"]],
            finds: [`${tag("immutability-locked")}: found "backup-team until 2030-13-01", ${required(locked)}`],
        },
        {
            by: "a day that no calendar has",
            set: [[tag("immutability-locked"), "backup-team until 2030-02-31"]],
            finds: [`${tag("immutability-locked")}: found "backup-team until 2030-02-31", ${required(locked)}`],
        },
        {
            by: "another door of the same feature, in another case, while the first is not known",
            set: [
                [softDelete, unknown],
                [hybrid, "alwaysOn"],
                ["tags.MABS-Acknowledged-Soft-Delete-Always-On", undefined],
            ],
            finds: [`${tag("soft-delete-always-on")}: found nothing, ${required(`${hybrid} is "AlwaysON"`)}`],
        },
        {
            by: "one door that is open, while another is not known",
            set: [
                [key, unknown],
                [tag("immutability-locked"), undefined],
            ],
            finds: [`${tag("immutability-locked")}: found nothing, ${required(locked)}`],
        },
    ],
    unknown: [
        { path: immutability },
        { path: restore },
        { path: key },
        { path: "tags" },
        { path: tag("immutability-locked") },
        { path: "properties.securitySettings", answers: [immutability, softDelete] },
    ],
    wrongType: { path: immutability, value: true, finds: [`${immutability}: found true, required a text`] },
    notApplicable: "applies to every resource of its types",
});

describe("the tags that our own vaults carry", () => {
    it("are the signatures that the rule asks for", () => {
        const { vault, protection } = sampleEnvironment;
        const doors = [
            "immutability-locked",
            "soft-delete-always-on",
            "customer-managed-key",
            "cross-region-restore",
        ] as const;
        const acknowledgements = doors.map((door) => ({
            door,
            owner: "backup-team@contoso.com",
            reason: "Decided by the owners of the data.",
            expires: today,
        }));
        const tags = acknowledgementTags(
            environmentWith({
                vault: {
                    ...vault,
                    immutability: "Locked",
                    softDelete: { state: "AlwaysON", retentionDays: 30 },
                    crossRegionRestore: true,
                    customerManagedKey: { keyUri: "https://kv/keys/vault", infrastructureEncryption: false },
                },
                protection: { ...protection, acknowledgements },
            }),
        );
        const properties = {
            redundancySettings: { crossRegionRestore: "Enabled" },
            securitySettings: {
                immutabilitySettings: { state: "Locked" },
                softDeleteSettings: { softDeleteState: "AlwaysON", enhancedSecurityState: "AlwaysON" },
            },
            encryption: { keyVaultProperties: { keyUri: "https://kv/keys/vault" } },
        };
        assert.equal(answer(oneWayDoors, [{ type: type.vault, inputs: { tags, properties } }]).kind, "compliant");
        assert.equal(answer(oneWayDoors, [{ type: type.vault, inputs: { properties } }]).kind, "violation");
    });
});
