import { computeTexts } from "./compute";
import { credentialsTexts } from "./credentials";
import type { RuleText } from "./entry";
import { installationTexts } from "./installation";
import { lifecycleTexts } from "./lifecycle";
import { monitoringTexts } from "./monitoring";
import { networkTexts } from "./network";
import { protectionTexts } from "./protection";
import { storageTexts } from "./storage";
import { taggingTexts } from "./tagging";
import { typesTexts } from "./types";
import { vaultTexts } from "./vault";

/** The texts of every rule under its permanent id, family by family. */
export const ruleTexts = {
    ...vaultTexts,
    ...networkTexts,
    ...computeTexts,
    ...storageTexts,
    ...credentialsTexts,
    ...installationTexts,
    ...monitoringTexts,
    ...protectionTexts,
    ...taggingTexts,
    ...lifecycleTexts,
    ...typesTexts,
} as const satisfies Record<string, RuleText>;

/** Permanent id of a rule, such as `vault-redundancy-explicit`; also its name in CrossGuard. */
export type RuleId = keyof typeof ruleTexts;

/** Every id, in the order of the catalogue. */
export const ruleIds = Object.keys(ruleTexts) as readonly RuleId[];

/** The texts of a rule. */
export function ruleText(id: RuleId): RuleText {
    return ruleTexts[id];
}

/** Whether a text is the id of a rule. */
export function isRuleId(id: string): id is RuleId {
    return Object.hasOwn(ruleTexts, id);
}
