import type { PlannedObject, PlannedResource } from "../../plan/plannedResource";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import { objectsAt, textAt, unlessEqual, viewOf } from "./planView";
import { both, input, missing, option } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

const vm = "dev-MABSDEV01-machine-vm";

function virtualMachines({ plan }: PlannedEnvironment): readonly PlannedResource[] {
    return viewOf(plan).ofType("compute:VirtualMachine");
}

/** Every field of an attachment; one that is left out comes back from Azure as a difference. */
const attachmentFields = [
    "caching",
    "createOption",
    "deleteOption",
    "diskSizeGB",
    "lun",
    "managedDisk",
    "name",
    "toBeDetached",
    "writeAcceleratorEnabled",
];

const completeAttachments: TrapRule = {
    title: "spells out every field of an attached disk: no cache, kept when the machine goes",
    findings: (planned) =>
        virtualMachines(planned).flatMap((machine) =>
            objectsAt(machine.inputs, "storageProfile.dataDisks").flatMap((disk, index) => {
                const path = `storageProfile.dataDisks.${index}`;
                const fields = Object.keys(disk).sort();
                return [
                    ...(fields.join() === attachmentFields.join()
                        ? []
                        : [`${machine.name}: ${path} has ${fields.join()}`]),
                    ...unlessEqual(machine, `${path}.caching`, "None"),
                    ...unlessEqual(machine, `${path}.createOption`, "Attach"),
                    ...unlessEqual(machine, `${path}.deleteOption`, "Detach"),
                    ...unlessEqual(machine, `${path}.toBeDetached`, false),
                ];
            }),
        ),
    spoilt: [
        {
            by: "a field that is left to the service",
            stack: "dev",
            spoil: input(vm, "storageProfile.dataDisks.1.writeAcceleratorEnabled", undefined),
            finds: [
                `${vm}: storageProfile.dataDisks.1 has caching,createOption,deleteOption,diskSizeGB,lun,managedDisk,name,toBeDetached`,
            ],
        },
        {
            by: "a cache on a disk of the pool",
            stack: "dev",
            spoil: input(vm, "storageProfile.dataDisks.1.caching", "ReadOnly"),
            finds: [`${vm}: storageProfile.dataDisks.1.caching is "ReadOnly", not "None"`],
        },
        {
            by: "a disk that goes with the machine",
            stack: "dev",
            spoil: input(vm, "storageProfile.dataDisks.0.deleteOption", "Delete"),
            finds: [`${vm}: storageProfile.dataDisks.0.deleteOption is "Delete", not "Detach"`],
        },
    ],
};

/** The LUN that belongs to a disk for ever: its own entry in the file decides, and nothing else. */
function lunOf({ environment }: PlannedEnvironment, server: string, key: string): number | undefined {
    const listed = environment.servers[server]?.storage.disks;
    if (key === "scratch") return 0;
    return listed === undefined ? Number(/^pool(\d\d)$/.exec(key)?.[1]) : listed[key]?.lun;
}

const stableLuns: TrapRule = {
    title: "attaches each disk of its own once, on the LUN that its key or its entry in the file gives it",
    findings: (planned) => {
        const view = viewOf(planned.plan);
        return virtualMachines(planned).flatMap((machine) => {
            const server = textAt(machine.inputs, "vmName");
            const prefix = `disk-${server}-`;
            const disks = view
                .ofType("compute:Disk")
                .filter(({ inputs }) => textAt(inputs, "diskName").startsWith(prefix));
            const attached = objectsAt(machine.inputs, "storageProfile.dataDisks").map(
                (disk) => `${textAt(disk, "name")} on ${String(disk["lun"])}${foreignId(disk)}`,
            );
            const expected = disks.map(({ inputs }) => {
                const name = textAt(inputs, "diskName");
                return `${name} on ${String(lunOf(planned, server, name.slice(prefix.length)))}`;
            });
            return [
                ...expected.filter((line) => !attached.includes(line)).map((line) => `lacks ${line}`),
                ...attached.filter((line) => !expected.includes(line)).map((line) => `has ${line}`),
                ...attached
                    .filter((line, index) => attached.indexOf(line) !== index)
                    .map((line) => `has ${line} twice`),
            ].map((finding) => `${machine.name} ${finding}`);
        });
    },
    spoilt: [
        {
            by: "a disk on another LUN",
            stack: "dev",
            spoil: input(vm, "storageProfile.dataDisks.1.lun", 5),
            finds: [`${vm} lacks disk-MABSDEV01-pool01 on 1`, `${vm} has disk-MABSDEV01-pool01 on 5`],
        },
        {
            by: "two disks that change places",
            stack: "dev",
            spoil: both(input(vm, "storageProfile.dataDisks.1.lun", 2), input(vm, "storageProfile.dataDisks.2.lun", 1)),
            finds: [
                `${vm} lacks disk-MABSDEV01-pool01 on 1`,
                `${vm} lacks disk-MABSDEV01-pool02 on 2`,
                `${vm} has disk-MABSDEV01-pool01 on 2`,
                `${vm} has disk-MABSDEV01-pool02 on 1`,
            ],
        },
        {
            by: "a disk that nobody makes",
            stack: "dev",
            spoil: missing("dev-MABSDEV01-machine-disk-pool02"),
            finds: [`${vm} has disk-MABSDEV01-pool02 on 2`],
        },
        {
            by: "the id of another disk",
            stack: "dev",
            spoil: input(vm, "storageProfile.dataDisks.1.managedDisk.id", "/disks/other"),
            finds: [`${vm} lacks disk-MABSDEV01-pool01 on 1`, `${vm} has disk-MABSDEV01-pool01 on 1 with /disks/other`],
        },
    ],
};

/** Words about an id that is known and does not end in the name of the disk. */
function foreignId(disk: PlannedObject): string {
    const id = textAt(disk, "managedDisk.id");
    return id === "[unknown]" || id.endsWith(`/disks/${textAt(disk, "name")}`) ? "" : ` with ${id}`;
}

const disksOutliveTheMachine: TrapRule = {
    title: "guards data disks as resources of their own, and lets the system disk go with its machine",
    findings: ({ environment: { protection }, plan }) => {
        const view = viewOf(plan);
        return [
            ...view
                .ofType("compute:Disk")
                .flatMap(({ name, options }) => [
                    ...(protection.protect && !options.protect ? [`${name} is not protected`] : []),
                    ...(protection.retainOnDelete && !options.retainOnDelete ? [`${name} is not retained`] : []),
                ]),
            ...view
                .ofType("compute:VirtualMachine")
                .flatMap((machine) => [
                    ...unlessEqual(machine, "storageProfile.osDisk.deleteOption", "Delete"),
                    ...unlessEqual(machine, "storageProfile.osDisk.createOption", "FromImage"),
                    ...unlessEqual(machine, "networkProfile.networkInterfaces.0.deleteOption", "Detach"),
                ]),
        ];
    },
    spoilt: [
        {
            by: "a disk without protection",
            stack: "dev",
            spoil: option("dev-MABSDEV01-machine-disk-pool01", "protect"),
            finds: ["dev-MABSDEV01-machine-disk-pool01 is not protected"],
        },
        {
            by: "a disk that a removal deletes",
            stack: "dev",
            spoil: option("dev-MABSDEV01-machine-disk-pool01", "retainOnDelete"),
            finds: ["dev-MABSDEV01-machine-disk-pool01 is not retained"],
        },
        {
            by: "a system disk that would block a rebuild",
            stack: "dev",
            spoil: input(vm, "storageProfile.osDisk.deleteOption", "Detach"),
            finds: [`${vm}: storageProfile.osDisk.deleteOption is "Detach", not "Delete"`],
        },
    ],
};

describe("the disks of every planned machine", () => {
    planFirst();
    [completeAttachments, stableLuns, disksOutliveTheMachine].forEach(itHoldsInEveryPlan);
});
