import { systemIdentity } from "../../../../policies/rules/compute/systemIdentity";
import { describeMachineRule } from "../../support/machines";

const kind = "identity.type";

describeMachineRule(systemIdentity, {
    alsoCompliant: [{ by: "one of the user as well", set: [[kind, "SystemAssigned, UserAssigned"]] }],
    spoilt: [
        {
            by: "one of the user only",
            set: [[kind, "UserAssigned"]],
            finds: [`${kind}: found "UserAssigned", required "SystemAssigned"`],
        },
        { by: "none", set: [["identity", undefined]], finds: [`${kind}: found nothing, required "SystemAssigned"`] },
    ],
    unknown: [{ path: kind }, { path: "identity", answers: [kind] }],
    wrongType: { path: kind, value: 1, finds: [`${kind}: found 1, required a text`] },
});
