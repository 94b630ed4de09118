import { machineBackup } from "../../../../policies/rules/protection/machineBackup";
import { type } from "../../../../policies/types";
import { idOf, machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const source = "properties.sourceResourceId";
const item: Written = {
    type: type.protectedItem,
    name: "item",
    inputs: {
        resourceGroupName: "rg-backup",
        vaultName: "rsv-backup",
        fabricName: "Azure",
        properties: {
            protectedItemType: "Microsoft.Compute/virtualMachines",
            sourceResourceId: idOf("Microsoft.Compute/virtualMachines", "mabs01"),
        },
    },
};
const required =
    "server found no backup of the machine, required a ProtectedItem whose sourceResourceId is this machine";

describeRule(machineBackup, {
    compliant: [item, machine],
    alsoCompliant: [
        {
            by: "a machine that does not exist yet",
            set: [[source, unknown]],
            change: (written) =>
                written.map((one) => (one.name === "item" ? { ...one, from: { properties: ["server"] } } : one)),
        },
    ],
    spoilt: [
        { by: "no backup", change: (written) => written.filter(({ name }) => name !== "item"), finds: [required] },
        {
            by: "a backup of another machine",
            set: [[source, idOf("Microsoft.Compute/virtualMachines", "WEB01")]],
            finds: [required],
        },
        { by: "a backup of something else", set: [[source, undefined]], finds: [required] },
    ],
    unknown: [{ path: source }],
    wrongType: { path: source, value: 1, finds: [`item ${source}: found 1, required a text`] },
    notApplicable: [noServers([otherVm, item])],
});
