import { domainFixed } from "../../../../policies/rules/compute/domainFixed";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { backupServer, withChanges } from "../../support/machines";
import type { Written } from "../../support/programs";
import { secret } from "../../support/programs";
import { noServers } from "../../support/servers";

const server = { ...backupServer, name: "server" };
const join: Written = {
    type: type.virtualMachineExtension,
    name: "join",
    inputs: {
        vmName: "MABS01",
        publisher: "Microsoft.Compute",
        type: "JsonADDomainExtension",
        settings: { Name: "corp.contoso.com" },
        protectedSettings: secret({ Password: "never shown" }),
    },
    ignoreChanges: ["settings", "protectedSettings"],
};
const line = (path: string): string =>
    `join ${path}: found its changes are sent, required in ignoreChanges; ignoreChanges: ["${path}"]`;

const ignoring =
    (...ignoreChanges: readonly string[]) =>
    (written: readonly Written[]): readonly Written[] =>
        written.map((one) => (one.name === "join" ? { ...one, ignoreChanges } : one));

describeRule(domainFixed, {
    compliant: [server, join],
    alsoCompliant: [
        { by: "everything ignored", change: ignoring("*") },
        { by: "no domain join", change: ([machine]) => [machine!] },
        {
            by: "another extension, whose changes are sent",
            of: "join",
            set: [["type", "CustomScriptExtension"]],
            change: ignoring(),
        },
        { by: "the extension of another machine", of: "join", set: [["vmName", "WEB01"]], change: ignoring() },
    ],
    spoilt: [
        { by: "nothing ignored", change: ignoring(), finds: [line("protectedSettings"), line("settings")] },
        {
            by: "a password in a key vault whose changes are sent",
            of: "join",
            set: [["protectedSettingsFromKeyVault", { secretUrl: "https://…" }]],
            finds: [line("protectedSettingsFromKeyVault")],
        },
    ],
    unknown: [{ of: "join", path: "type" }],
    wrongType: { of: "join", path: "type", value: 1, finds: ["join type: found 1, required a text"] },
    notApplicable: [noServers([withChanges(server, [["tags", undefined]]), { ...join, ignoreChanges: [] }])],
});
