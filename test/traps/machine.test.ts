import type { PlannedObject, PlannedResource } from "../../plan/plannedResource";
import { image } from "../../facts/images";
import { computerNameRule, forbiddenAdminUserNames, obeysNamingRule } from "../../facts/namingRules";
import { vmSize } from "../../facts/vmSizes";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import { objectsAt, textAt, unlessEqual, valueAt, viewOf } from "./planView";
import { both, input, missing, noticing, option } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

const vm = "dev-MABSDEV01-machine-vm";

function virtualMachines({ plan }: PlannedEnvironment): readonly PlannedResource[] {
    return viewOf(plan).ofType("compute:VirtualMachine");
}

/** What Azure refuses to change on a machine, or what would rebuild it by the way. */
const fixedAtCreation = [
    "osProfile.adminPassword",
    "osProfile.adminUsername",
    "osProfile.computerName",
    "osProfile.customData",
    "osProfile.windowsConfiguration.timeZone",
    "storageProfile.imageReference",
    "storageProfile.osDisk.name",
];

const immutableProperties: TrapRule = {
    title: "sends no change of what is fixed when a machine is made, and no custom data",
    findings: (planned) =>
        virtualMachines(planned).flatMap((machine) => [
            ...fixedAtCreation
                .filter((path) => !(machine.options.ignoreChanges ?? []).includes(path))
                .map((path) => `${machine.name} sends a change of ${path}`),
            ...unlessEqual(machine, "osProfile.customData", undefined),
            ...unlessEqual(machine, "userData", undefined),
        ]),
    spoilt: [
        {
            by: "an image that follows the marketplace",
            stack: "dev",
            spoil: noticing(vm, "storageProfile.imageReference"),
            finds: [`${vm} sends a change of storageProfile.imageReference`],
        },
        {
            by: "custom data",
            stack: "dev",
            spoil: input(vm, "osProfile.customData", "aGVsbG8="),
            finds: [`${vm}: osProfile.customData is "aGVsbG8=", not absent`],
        },
    ],
};

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

const possibleNames: TrapRule = {
    title: "has a computer name of Windows and a local administrator whom Azure does not refuse",
    findings: (planned) =>
        virtualMachines(planned).flatMap(({ inputs, name }) => {
            const [computer, user] = [
                textAt(inputs, "osProfile.computerName"),
                textAt(inputs, "osProfile.adminUsername"),
            ];
            return [
                ...(obeysNamingRule(computerNameRule, computer)
                    ? []
                    : [`${name}: no computer can be called ${computer}`]),
                ...(forbiddenAdminUserNames.includes(user.toLowerCase()) ? [`${name}: Azure refuses ${user}`] : []),
            ];
        }),
    spoilt: [
        {
            by: "a computer name of 16 characters",
            stack: "dev",
            spoil: input(vm, "osProfile.computerName", "MABSDEVELOPMENT1"),
            finds: [`${vm}: no computer can be called MABSDEVELOPMENT1`],
        },
        {
            by: "the user of the unattended sample",
            stack: "dev",
            spoil: input(vm, "osProfile.adminUsername", "Administrator"),
            finds: [`${vm}: Azure refuses Administrator`],
        },
    ],
};

const trustedLaunchWhereItFits: TrapRule = {
    title: "asks for trusted launch with secure boot and virtual TPM exactly where image and size can do it",
    findings: (planned) =>
        virtualMachines(planned).flatMap((machine) => {
            const marketplace = image(textAt(machine.inputs, "storageProfile.imageReference.sku"));
            const size = vmSize(textAt(machine.inputs, "hardwareProfile.vmSize"));
            const fits = marketplace?.generation === 2 && size?.trustedLaunch === true;
            return [
                ...unlessEqual(machine, "securityProfile.securityType", fits ? "TrustedLaunch" : undefined),
                ...unlessEqual(
                    machine,
                    "securityProfile.uefiSettings",
                    fits ? { secureBootEnabled: true, vTpmEnabled: true } : undefined,
                ),
                ...(marketplace === undefined || size?.generations.includes(marketplace.generation)
                    ? []
                    : [`${machine.name}: ${size?.name ?? "the size"} does not start ${marketplace.sku}`]),
            ];
        }),
    spoilt: [
        {
            by: "trusted launch on a size of the first generation",
            stack: "dev",
            spoil: input(vm, "securityProfile.securityType", "TrustedLaunch"),
            finds: [`${vm}: securityProfile.securityType is "TrustedLaunch", not absent`],
        },
        {
            by: "secure boot that is left to a default",
            stack: "prod",
            spoil: input("prod-MABSPRD01-machine-vm", "securityProfile.uefiSettings.secureBootEnabled", undefined),
            finds: [
                'prod-MABSPRD01-machine-vm: securityProfile.uefiSettings is {"vTpmEnabled":true}, not {"secureBootEnabled":true,"vTpmEnabled":true}',
            ],
        },
        {
            by: "an image of another generation",
            stack: "dev",
            spoil: input(vm, "storageProfile.imageReference.sku", "2019-datacenter-gensecond"),
            finds: [`${vm}: Standard_A4_v2 does not start 2019-datacenter-gensecond`],
        },
    ],
};

const premiumOnlyWhereItFits: TrapRule = {
    title: "attaches premium disks only to sizes that take them",
    findings: (planned) =>
        virtualMachines(planned).flatMap(({ inputs, name }) => {
            const size = vmSize(textAt(inputs, "hardwareProfile.vmSize"));
            if (size?.premiumStorage === true) return [];
            const disks = objectsAt(inputs, "storageProfile.dataDisks").map((disk) => disk["managedDisk"]);
            return [valueAt(inputs, "storageProfile.osDisk.managedDisk"), ...disks].flatMap((disk, index) =>
                /Premium/.test(JSON.stringify(disk)) ? [`${name}: disk ${index} is a premium disk`] : [],
            );
        }),
    spoilt: [
        {
            by: "a premium disk on an A-series size",
            stack: "dev",
            spoil: input(vm, "storageProfile.osDisk.managedDisk.storageAccountType", "Premium_LRS"),
            finds: [`${vm}: disk 0 is a premium disk`],
        },
    ],
};

const patchingPair: TrapRule = {
    title: "never lets Windows or the platform restart a machine at an hour of their own",
    findings: (planned) =>
        virtualMachines(planned).flatMap((machine) => {
            const path = "osProfile.windowsConfiguration";
            const isManual = valueAt(machine.inputs, `${path}.patchSettings.patchMode`) === "Manual";
            const settings = `${path}.patchSettings.automaticByPlatformSettings`;
            return [
                ...unlessEqual(machine, `${path}.enableAutomaticUpdates`, !isManual),
                ...(isManual
                    ? unlessEqual(machine, settings, undefined)
                    : [
                          ...unlessEqual(machine, `${path}.patchSettings.patchMode`, "AutomaticByPlatform"),
                          ...unlessEqual(machine, `${settings}.bypassPlatformSafetyChecksOnUserSchedule`, true),
                      ]),
            ];
        }),
    spoilt: [
        {
            by: "manual patching with automatic updates",
            stack: "dev",
            spoil: both(
                input(vm, "osProfile.windowsConfiguration.patchSettings.patchMode", "Manual"),
                input(vm, "osProfile.windowsConfiguration.patchSettings.automaticByPlatformSettings", undefined),
            ),
            finds: [`${vm}: osProfile.windowsConfiguration.enableAutomaticUpdates is true, not false`],
        },
        {
            by: "patching by Windows itself",
            stack: "dev",
            spoil: input(vm, "osProfile.windowsConfiguration.patchSettings.patchMode", "AutomaticByOS"),
            finds: [
                `${vm}: osProfile.windowsConfiguration.patchSettings.patchMode is "AutomaticByOS", not "AutomaticByPlatform"`,
            ],
        },
    ],
};

describe("every planned machine", () => {
    planFirst();
    [
        immutableProperties,
        completeAttachments,
        stableLuns,
        disksOutliveTheMachine,
        possibleNames,
        trustedLaunchWhereItFits,
        premiumOnlyWhereItFits,
        patchingPair,
    ].forEach(itHoldsInEveryPlan);
});
