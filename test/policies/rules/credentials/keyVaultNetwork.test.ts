import { keyVaultNetwork } from "../../../../policies/rules/credentials/keyVaultNetwork";
import { keyVault } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";

const action = "properties.networkAcls.defaultAction";
const access = "properties.publicNetworkAccess";
const required = '"Deny", or publicNetworkAccess "Disabled"';

describeRule(keyVaultNetwork, {
    compliant: [keyVault],
    alsoCompliant: [
        {
            by: "public access off",
            set: [
                [access, "disabled"],
                [action, unknown],
            ],
        },
        {
            by: "denial, whatever public access will be",
            set: [
                [access, unknown],
                [action, "deny"],
            ],
        },
        { by: "nothing said of public access", set: [[access, undefined]] },
    ],
    spoilt: [
        {
            by: "admission",
            set: [[action, "Allow"]],
            finds: [`key-vault ${action}: found "Allow", required ${required}`],
        },
        {
            by: "nothing said, which admits everybody",
            set: [["properties.networkAcls", undefined]],
            finds: [`key-vault ${action}: found nothing, required ${required}`],
        },
    ],
    unknown: [{ path: action }],
    wrongType: { path: action, value: true, finds: [`key-vault ${action}: found true, required a text`] },
    notApplicable: "applies to every resource of its types",
});
