import { fixedAtCreation } from "../../../../policies/rules/compute/fixedAtCreation";
import { describeMachineRule } from "../../support/machines";
import type { Written } from "../../support/programs";

const line = (path: string): string =>
    `${path}: found its changes are sent, required in ignoreChanges; ignoreChanges: ["${path}"]`;

const ignoring =
    (...ignoreChanges: readonly string[]) =>
    (written: readonly Written[]): readonly Written[] =>
        written.map((one) => ({ ...one, ignoreChanges }));

describeMachineRule(fixedAtCreation, {
    alsoCompliant: [
        { by: "everything ignored", change: ignoring("*") },
        { by: "whole parts ignored", change: ignoring("osProfile", "storageProfile") },
        {
            by: "a machine that is made of a disk and names none",
            set: [
                ["osProfile", undefined],
                ["storageProfile.imageReference", undefined],
                ["storageProfile.osDisk.name", undefined],
            ],
            change: ignoring(),
        },
    ],
    spoilt: [
        {
            by: "nothing ignored",
            change: ignoring(),
            finds: [
                "osProfile.adminPassword",
                "osProfile.adminUsername",
                "osProfile.computerName",
                "osProfile.windowsConfiguration.timeZone",
                "storageProfile.imageReference",
                "storageProfile.osDisk.name",
            ].map(line),
        },
        {
            by: "another part ignored whose name begins alike",
            set: [["storageProfile.osDisk.name", undefined]],
            change: ignoring("osProfile", "storageProfile.imageReference.sku", "storage"),
            finds: [line("storageProfile.imageReference")],
        },
        { by: "custom data", set: [["osProfile.customData", "…"]], finds: [line("osProfile.customData")] },
    ],
    unknown: [{ path: "osProfile" }],
    wrongType: { path: "osProfile", value: 1, finds: ["osProfile: found 1, required an object"] },
});
