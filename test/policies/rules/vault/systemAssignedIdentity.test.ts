import { systemAssignedIdentity } from "../../../../policies/rules/vault/systemAssignedIdentity";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const required = 'required "SystemAssigned" or "SystemAssigned, UserAssigned"';

describeRule(systemAssignedIdentity, {
    compliant: [vaultWith({}, { identity: { type: "SystemAssigned" } })],
    alsoCompliant: [{ by: "both identities", set: [["identity.type", "UserAssigned,systemAssigned"]] }],
    spoilt: [
        {
            by: "a user-assigned identity alone",
            set: [["identity.type", "UserAssigned"]],
            finds: [`identity.type: found "UserAssigned", ${required}`],
        },
        { by: "no identity", set: [["identity", undefined]], finds: [`identity.type: found nothing, ${required}`] },
        {
            by: "an identity that is taken away",
            set: [["identity.type", "None"]],
            finds: [`identity.type: found "None", ${required}`],
        },
    ],
    unknown: [{ path: "identity.type" }, { path: "identity", answers: ["identity.type"] }],
    wrongType: { path: "identity.type", value: true, finds: ["identity.type: found true, required a text"] },
    notApplicable: everyVault,
});
