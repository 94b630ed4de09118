import { vaultGroupProtected } from "../../../../policies/rules/protection/vaultGroupProtected";
import { describeRule } from "../../support/describeRule";
import { unprotected } from "../../support/options";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { group, noVault, vault } from "../../support/vault";

const required = "group found protect: false, required protect: true in its options";

const inNewGroup: Written = {
    ...vault,
    inputs: { ...vault.inputs, resourceGroupName: unknown },
    from: { resourceGroupName: ["group"] },
};

describeRule(vaultGroupProtected, {
    compliant: [vault, group],
    alsoCompliant: [
        { by: "a group of others", set: [["resourceGroupName", "rg-of-others"]], change: unprotected("group") },
        {
            by: "another group",
            change: (written) => [
                ...written,
                { ...group, name: "web", protect: false, inputs: { resourceGroupName: "rg-web" } },
            ],
        },
    ],
    spoilt: [
        { by: "a group that Pulumi would delete", change: unprotected("group"), finds: [required] },
        {
            by: "the same, whatever the case of its name",
            set: [["resourceGroupName", "RG-Backup"]],
            change: unprotected("group"),
            finds: [required],
        },
        {
            by: "the same once, while its name is not known yet and two vaults are in it",
            change: () => [
                inNewGroup,
                { ...inNewGroup, name: "second" },
                { ...group, protect: false, inputs: { location: "westeurope" } },
            ],
            finds: [required],
        },
    ],
    unknown: [],
    wrongType: {
        path: "resourceGroupName",
        value: 7,
        finds: ["vault resourceGroupName: found 7, required a text"],
    },
    notApplicable: [noVault],
});
