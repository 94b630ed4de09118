import { extensionsInSequence } from "../../../../policies/rules/installation/extensionsInSequence";
import { type } from "../../../../policies/types";
import { alone, join, machine, runCommand, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const finds = (name: string, other: string) =>
    `${name} found made at the same time, required after ${other}, or before it; add ${other} to dependsOn of ${name}, or the other way round`;
const agent = { ...alone(script), name: "agent", inputs: { ...script.inputs, type: "AzureMonitorWindowsAgent" } };

describeRule(extensionsInSequence, {
    compliant: [machine, join, script],
    alsoCompliant: [
        { by: "a run command after them", change: (written) => [...written, runCommand] },
        { by: "one extension only", change: () => [machine, { ...script, after: ["server"] }] },
        {
            by: "extensions of two servers at the same time",
            change: () => [
                machine,
                { ...machine, name: "second", inputs: { ...machine.inputs, vmName: "MABS02" } },
                join,
                { ...script, inputs: { ...script.inputs, vmName: "MABS02" }, after: ["second"] },
            ],
        },
        {
            by: "an order that other resources make",
            change: () => [
                machine,
                join,
                { type: type.lock, name: "lock", inputs: {}, after: ["join"] },
                { ...script, after: ["lock"] },
            ],
        },
    ],
    spoilt: [
        {
            by: "two at the same time",
            change: () => [machine, join, { ...script, after: ["server"] }],
            finds: [finds("script", "join")],
        },
        {
            by: "a run command at the same time",
            change: (written) => [...written, { ...runCommand, after: ["join"] }],
            finds: [finds("command", "script")],
        },
        {
            by: "a third one beside two in order",
            change: (written) => [...written, agent],
            finds: [finds("join", "agent"), finds("script", "agent")],
        },
        {
            by: "two whose machine has no name yet",
            change: () => [
                machine,
                { ...alone(join), inputs: { ...join.inputs, vmName: unknown }, from: { vmName: ["server"] } },
                { ...alone(script), inputs: { ...script.inputs, vmName: unknown }, from: { vmName: ["server"] } },
            ],
            finds: [finds("script", "join")],
        },
    ],
    unknown: [],
    wrongType: { of: "script", path: "vmName", value: 7, finds: ["script vmName: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, alone(join), alone(script)])],
});
