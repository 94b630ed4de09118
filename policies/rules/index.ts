import type { Rule } from "../rule";
import { computeRules } from "./compute";
import { credentialsRules } from "./credentials";
import { installationRules } from "./installation";
import { lifecycleRules } from "./lifecycle";
import { monitoringRules } from "./monitoring";
import { networkRules } from "./network";
import { protectionRules } from "./protection";
import { storageRules } from "./storage";
import { taggingRules } from "./tagging";
import { typesRules } from "./types";
import { vaultRules } from "./vault";

/** Every rule of the pack, in the order in which it reports. */
export const rules: readonly Rule[] = [
    ...vaultRules,
    ...networkRules,
    ...computeRules,
    ...storageRules,
    ...credentialsRules,
    ...installationRules,
    ...monitoringRules,
    ...protectionRules,
    ...taggingRules,
    ...lifecycleRules,
    ...typesRules,
];
