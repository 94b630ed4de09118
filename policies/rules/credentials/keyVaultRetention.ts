import { keyVaultFacts } from "../../../facts/keyVaults";
import { resourceRule } from "../../rule";
import { type } from "../../types";

const path = "properties.softDeleteRetentionInDays";
const { longest, shortest, usual } = keyVaultFacts.softDeleteRetentionDays;

interface Parameters {
    readonly minimumDays: number;
}

export const keyVaultRetention = resourceRule<Parameters>({
    id: "credentials-key-vault-retention",
    types: [type.keyVault],
    parameters: {
        minimumDays: {
            type: "integer",
            minimum: shortest,
            maximum: longest,
            description: "Days for which a deleted key vault, or a deleted secret, can be brought back.",
        },
    },
    defaults: { minimumDays: longest },
    check({ inputs }, { parameters: { minimumDays } }) {
        const days = inputs.number(path) ?? usual;
        return days >= minimumDays ? [] : [inputs.finding(path, `at least ${String(minimumDays)} days`)];
    },
});
