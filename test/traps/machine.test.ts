import { image } from "../../facts/images";
import { computerNameRule, forbiddenAdminUserNames, obeysNamingRule } from "../../facts/namingRules";
import { vmSize } from "../../facts/vmSizes";
import type { PlannedResource } from "../../plan/plannedResource";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import { objectsAt, textAt, unlessEqual, valueAt, viewOf } from "./planView";
import { both, input, noticing, option } from "./spoil";
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

const neverRebuiltByTheWay: TrapRule = {
    title: "protects every machine, whose name and place in the domain are fixed for life",
    findings: ({ environment: { protection }, plan }) =>
        viewOf(plan)
            .ofType("compute:VirtualMachine")
            .filter(({ options }) => protection.protect && !options.protect)
            .map(({ name }) => `${name} is not protected`),
    spoilt: [
        {
            by: "a machine without protection",
            stack: "dev",
            spoil: option(vm, "protect"),
            finds: [`${vm} is not protected`],
        },
    ],
};

describe("every planned machine", () => {
    planFirst();
    [
        immutableProperties,
        possibleNames,
        trustedLaunchWhereItFits,
        premiumOnlyWhereItFits,
        patchingPair,
        neverRebuiltByTheWay,
    ].forEach(itHoldsInEveryPlan);
});
