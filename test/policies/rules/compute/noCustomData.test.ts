import { noCustomData } from "../../../../policies/rules/compute/noCustomData";
import { describeMachineRule } from "../../support/machines";
import { secret } from "../../support/programs";

const data = "osProfile.customData";

describeMachineRule(noCustomData, {
    alsoCompliant: [{ by: "no profile", set: [["osProfile", undefined]] }],
    spoilt: [
        {
            by: "custom data, and never shows it",
            set: [[data, "UGFzc3dvcmQ="]],
            finds: [`${data}: found custom data, required nothing`],
        },
        {
            by: "secret custom data",
            set: [[data, secret("UGFzc3dvcmQ=")]],
            finds: [`${data}: found custom data, required nothing`],
        },
    ],
    unknown: [{ path: data }],
    wrongType: { path: data, value: 1, finds: [`${data}: found [secret], required a text`] },
});
