import { namingRule } from "../../../facts/namingRules";
import { resourceRule } from "../../rule";
import { type } from "../../types";

const rule = namingRule("Microsoft.RecoveryServices/vaults");
const pattern = rule === undefined ? undefined : new RegExp(rule.pattern, "u");

/** A name that is left out is made by Pulumi from the logical name, and is judged under CrossGuard, which sees it. */
export const vaultName = resourceRule({
    id: "vault-name",
    types: [type.vault],
    check({ inputs }) {
        const name = inputs.text("vaultName");
        if (rule === undefined || pattern === undefined || name === undefined || pattern.test(name)) return [];
        const length = `${String(rule.minLength)} to ${String(rule.maxLength)} characters`;
        return [inputs.finding("vaultName", `${length}: ${rule.rule}`)];
    },
});
