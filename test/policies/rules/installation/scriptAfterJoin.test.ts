import { scriptAfterJoin } from "../../../../policies/rules/installation/scriptAfterJoin";
import { join, machine, runCommand, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const finds = (name: string) => [
    `${name} found made without waiting for it, required after join, which restarts the machine; add join to dependsOn of ${name}`,
];
const apart = { ...script, after: ["server"] };

describeRule(scriptAfterJoin, {
    compliant: [machine, join, script],
    alsoCompliant: [
        { by: "a run command after it", change: (written) => [...written, runCommand] },
        {
            by: "another extension between them",
            change: () => [
                machine,
                join,
                {
                    ...join,
                    name: "agent",
                    inputs: { ...join.inputs, type: "AzureMonitorWindowsAgent" },
                    after: ["join"],
                },
                { ...script, after: ["agent"] },
            ],
        },
        {
            by: "a script whose parent is the join",
            change: () => [machine, join, { ...apart, parent: "join" }],
        },
        {
            by: "a script in a component that waits for the join",
            change: () => [
                machine,
                join,
                { type: "contoso:index:Installation", name: "installation", inputs: {}, after: ["join"] },
                { ...apart, parent: "installation" },
            ],
        },
        { by: "no join", change: () => [machine, apart] },
        {
            by: "the join of another machine",
            change: () => [machine, { ...join, inputs: { ...join.inputs, vmName: "WEB01" } }, apart],
        },
    ],
    spoilt: [
        { by: "a script that does not wait", change: () => [machine, join, apart], finds: finds("script") },
        {
            by: "a run command that does not wait",
            change: (written) => [...written, { ...runCommand, after: ["server"] }],
            finds: finds("command"),
        },
        {
            by: "a join that waits for the script",
            change: () => [machine, { ...join, after: ["script"] }, apart],
            finds: finds("script"),
        },
    ],
    unknown: [
        { of: "join", path: "type" },
        { of: "script", path: "type" },
    ],
    wrongType: { of: "script", path: "type", value: 7, finds: ["script type: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, join, { ...script, after: [] }].map((one) => ({ ...one, after: [] })))],
});
