import { noCustomData } from "../../../../policies/rules/credentials/noCustomData";
import { machine, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { secret, unknown } from "../../support/programs";
import { otherMachine } from "../../support/servers";

const finds = (path: string) => [`server ${path}: found [secret], required nothing`];

describeRule(noCustomData, {
    compliant: [machine],
    alsoCompliant: [{ by: "empty texts", set: [["osProfile.customData", ""]] }],
    spoilt: [
        { by: "custom data", set: [["osProfile.customData", "b25l"]], finds: finds("osProfile.customData") },
        { by: "user data", set: [["userData", "b25l"]], finds: finds("userData") },
        {
            by: "custom data that are a secret",
            set: [["osProfile.customData", secret("b25l")]],
            finds: finds("osProfile.customData"),
        },
        {
            by: "custom data that are not known yet",
            set: [["osProfile.customData", unknown]],
            finds: finds("osProfile.customData"),
        },
    ],
    unknown: [{ path: "osProfile", answers: ["osProfile"] }],
    wrongType: {
        path: "osProfile.customData",
        value: 7,
        finds: ["server osProfile.customData: found [secret], required a text"],
    },
    notApplicable: [otherMachine(unmarkedMachine)],
});
