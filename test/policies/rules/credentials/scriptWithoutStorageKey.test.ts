import { scriptWithoutStorageKey } from "../../../../policies/rules/credentials/scriptWithoutStorageKey";
import { alone, join, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { secret } from "../../support/programs";
import { noServers } from "../../support/servers";

const path = "protectedSettings.storageAccountKey";

describeRule(scriptWithoutStorageKey, {
    compliant: [machine, join, script],
    alsoCompliant: [{ by: "an identity", of: "script", set: [["protectedSettings.managedIdentity", {}]] }],
    spoilt: [
        {
            by: "a key",
            of: "script",
            set: [[path, secret("one")]],
            finds: [`script ${path}: found [secret], required nothing: managedIdentity instead`],
        },
    ],
    unknown: [{ of: "script", path: "protectedSettings" }],
    wrongType: {
        of: "script",
        path: "protectedSettings",
        value: "a",
        finds: ["script protectedSettings: found [secret], required an object"],
    },
    notApplicable: [noServers([unmarkedMachine, alone(script)])],
});
