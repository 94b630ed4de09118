import { joinPasswordByReference } from "../../../../policies/rules/credentials/joinPasswordByReference";
import { alone, join, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { secret, unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const path = "protectedSettings.Password";

describeRule(joinPasswordByReference, {
    compliant: [machine, join, script],
    alsoCompliant: [
        { by: "a reference that is not known yet", of: "join", set: [["protectedSettingsFromKeyVault", unknown]] },
    ],
    spoilt: [
        {
            by: "a password in protected settings",
            of: "join",
            set: [[path, secret("one")]],
            finds: [`join ${path}: found [secret], required nothing: protectedSettingsFromKeyVault instead`],
        },
        {
            by: "protected settings that are not known yet",
            of: "join",
            set: [["protectedSettings", unknown]],
            finds: [
                `join ${path}: found a value known after creation, required nothing: protectedSettingsFromKeyVault instead`,
            ],
        },
    ],
    unknown: [{ of: "join", path: "type" }],
    wrongType: { of: "join", path: "type", value: 7, finds: ["join type: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, alone(join)])],
});
