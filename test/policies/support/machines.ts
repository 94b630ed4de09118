import type { Rule } from "../../../policies/rule";
import { type } from "../../../policies/types";
import type { RuleCase, Spoil } from "./describeRule";
import { describeRule } from "./describeRule";
import { changed, secret, type Written } from "./programs";
import { otherMachine } from "./servers";

/** A backup server that meets every rule about its machine. */
export const backupServer: Written = {
    type: type.virtualMachine,
    inputs: {
        vmName: "MABS01",
        tags: { "mabs-role": "backup-server" },
        hardwareProfile: { vmSize: "Standard_D4s_v5" },
        identity: { type: "SystemAssigned" },
        storageProfile: {
            imageReference: {
                publisher: "MicrosoftWindowsServer",
                offer: "WindowsServer",
                sku: "2022-datacenter-g2",
                version: "latest",
            },
            osDisk: {
                name: "MABS01-os",
                createOption: "FromImage",
                diskSizeGB: 128,
                managedDisk: { storageAccountType: "Premium_LRS" },
            },
            dataDisks: [{ lun: 0, createOption: "Attach", managedDisk: { storageAccountType: "StandardSSD_LRS" } }],
        },
        osProfile: {
            computerName: "MABS01",
            adminUsername: "mabslocal",
            adminPassword: secret("never shown"),
            allowExtensionOperations: true,
            windowsConfiguration: {
                provisionVMAgent: true,
                enableAutomaticUpdates: true,
                timeZone: "W. Europe Standard Time",
                patchSettings: {
                    patchMode: "AutomaticByPlatform",
                    assessmentMode: "AutomaticByPlatform",
                    automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true },
                },
            },
        },
        securityProfile: {
            encryptionAtHost: true,
            securityType: "TrustedLaunch",
            uefiSettings: { secureBootEnabled: true, vTpmEnabled: true },
        },
    },
    ignoreChanges: [
        "osProfile.computerName",
        "osProfile.adminUsername",
        "osProfile.adminPassword",
        "osProfile.windowsConfiguration.timeZone",
        "storageProfile.imageReference",
        "storageProfile.osDisk.name",
    ],
};

type Changes = NonNullable<Spoil["set"]>;

/** What a rule about machines is tried with, beside what holds for all of them. */
export type MachineCase = Omit<RuleCase, "compliant" | "notApplicable"> & {
    /** How the machine differs from `backupServer` to begin with. */
    readonly set?: Changes;
    readonly notApplicable?: readonly {
        readonly by: string;
        readonly set?: Changes;
        readonly parameters?: Readonly<Record<string, unknown>>;
        readonly reason: string;
    }[];
};

/** The battery for a rule about one machine: it is met by `backupServer`, and says nothing of other machines. */
export function describeMachineRule(rule: Rule, { set = [], notApplicable = [], ...suite }: MachineCase): void {
    const machine = withChanges(backupServer, set);
    describeRule(rule, {
        ...suite,
        compliant: [machine],
        notApplicable: [
            otherMachine(withChanges(machine, [["tags", undefined]])),
            ...notApplicable.map(({ set: changes = [], ...rest }) => ({
                ...rest,
                written: [withChanges(machine, changes)],
            })),
        ],
    });
}

/** A resource with some inputs changed, or taken away by `undefined`. */
export function withChanges(written: Written, changes: Changes): Written {
    return {
        ...written,
        inputs: changes.reduce((inputs, [path, value]) => changed(inputs, path, value), { ...written.inputs }),
    };
}

/** Why a rule that rests on the facts about a size says nothing. */
export const unknownSize =
    "the facts do not know the size of the machine, if it names one: compute-size-known reports it";

/** The machine is made of a disk. */
export const fromDisk = {
    by: "a machine that is made of a disk",
    set: [["storageProfile.imageReference", undefined]],
    reason: "the machine is made of a disk that exists, not of an image",
} as const;

/** The machine is made of an image of a gallery. */
export const fromGallery = {
    by: "an image of a gallery",
    set: [["storageProfile.imageReference", { id: "/subscriptions/1/…/galleries/gal/images/windows" }]],
    reason: "a request does not tell what an image of a gallery holds",
} as const;

/** The machine is made of an image of a gallery that has an operating system with its names. */
export const fromSpecialized = {
    by: "an image of a gallery that takes no osProfile",
    set: [...fromGallery.set, ["osProfile", undefined]],
    reason: "the image of a gallery may be a specialized one, which has its names and takes no osProfile",
} as const;
