import { handlerVersion } from "../../../../policies/rules/installation/handlerVersion";
import { join, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

describeRule(handlerVersion, {
    compliant: [machine, join, script],
    alsoCompliant: [
        { by: "platform upgrades declined", of: "script", set: [["enableAutomaticUpgrade", false]] },
        {
            by: "platform upgrades of a handler that offers them",
            of: "script",
            set: [
                ["type", "AzureMonitorWindowsAgent"],
                ["typeHandlerVersion", "1.0"],
                ["enableAutomaticUpgrade", true],
            ],
        },
        {
            by: "another version of a handler that the facts do not know",
            of: "script",
            set: [
                ["type", "MDE.Windows"],
                ["typeHandlerVersion", "1.0"],
                ["autoUpgradeMinorVersion", undefined],
            ],
        },
    ],
    spoilt: [
        {
            by: "an older version",
            of: "script",
            set: [["typeHandlerVersion", "1.9"]],
            finds: ['script typeHandlerVersion: found "1.9", required "1.10"'],
        },
        {
            by: "a version that is left out",
            of: "join",
            set: [["typeHandlerVersion", undefined]],
            finds: ['join typeHandlerVersion: found nothing, required "1.3"'],
        },
        {
            by: "no minor upgrades, which is Azure's default",
            of: "script",
            set: [["autoUpgradeMinorVersion", undefined]],
            finds: ["script autoUpgradeMinorVersion: found nothing, required true"],
        },
        {
            by: "platform upgrades of a handler without them",
            of: "script",
            set: [["enableAutomaticUpgrade", true]],
            finds: [
                "script enableAutomaticUpgrade: found true, required false, or nothing: CustomScriptExtension does not offer it",
            ],
        },
    ],
    unknown: [
        { of: "script", path: "typeHandlerVersion" },
        { of: "script", path: "autoUpgradeMinorVersion" },
        { of: "script", path: "enableAutomaticUpgrade" },
        { of: "script", path: "type" },
    ],
    wrongType: {
        of: "script",
        path: "typeHandlerVersion",
        value: 1.1,
        finds: ["script typeHandlerVersion: found 1.1, required a text"],
    },
    notApplicable: [noServers([unmarkedMachine, join, script])],
});
