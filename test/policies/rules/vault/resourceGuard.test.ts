import { resourceGuard } from "../../../../policies/rules/vault/resourceGuard";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { noVault, vault } from "./fixtures";

const proxy: Written = {
    type: type.resourceGuardProxy,
    name: "guard",
    inputs: {
        resourceGroupName: "RG-Backup",
        vaultName: "RSV-mabs",
        resourceGuardProxyName: "VaultProxy",
        properties: {
            resourceGuardResourceId:
                "/subscriptions/2/resourceGroups/rg-security/providers/Microsoft.DataProtection/resourceGuards/rg-backup",
        },
    },
};
const found = "vault found no resource guard, required a ResourceGuardProxy of the vault";

describeRule(resourceGuard, {
    compliant: [vault, proxy],
    alsoCompliant: [
        {
            by: "names that are known later",
            of: "guard",
            set: [
                ["vaultName", unknown],
                ["resourceGroupName", unknown],
            ],
            change: (written) =>
                written.map((one) => (one.name === "guard" ? { ...one, from: { vaultName: ["vault"] } } : one)),
        },
        { by: "a resource group that is known later", of: "guard", set: [["resourceGroupName", unknown]] },
    ],
    spoilt: [
        {
            by: "no resource guard",
            change: (written) => written.filter(({ name }) => name !== "guard"),
            finds: [found],
        },
        { by: "the guard of another vault", of: "guard", set: [["vaultName", "rsv-other"]], finds: [found] },
        { by: "that of a namesake", of: "guard", set: [["resourceGroupName", "rg-other"]], finds: [found] },
        {
            by: "that of another vault whose name is known later",
            of: "guard",
            set: [["vaultName", unknown]],
            change: (written) => [
                ...written.map((one) => (one.name === "guard" ? { ...one, from: { vaultName: ["other"] } } : one)),
                { ...vault, name: "other", inputs: { ...vault.inputs, vaultName: "rsv-other" } },
            ],
            finds: [found],
        },
    ],
    unknown: [{ of: "guard", path: "vaultName" }],
    wrongType: { of: "guard", path: "vaultName", value: 7, finds: ["guard vaultName: found 7, required a text"] },
    notApplicable: [noVault],
});
