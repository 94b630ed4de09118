import type { Trap } from "./trap";
import { held, refused, tested } from "./trap";

const patching = held("machine", "never lets Windows or the platform restart a machine at an hour of their own");

/** J: image, size and patching, as far as they show in a plan. */
export const imageTraps: readonly Trap[] = [
    {
        id: "J1",
        name: "The newest image drifts, and a pinned one disappears",
        seen: ["Orange-Cyberdefense/GOAD#248", "kubernetes-sigs/image-builder#1996"],
        handled: [
            held("machine", "sends no change of what is fixed when a machine is made, and no custom data"),
            refused("MABS-CFG-409"),
            refused("MABS-CFG-425"),
        ],
    },
    {
        id: "J2",
        name: "The documented size retires",
        seen: ["Retirement of the Av2 series, 2028-11-15"],
        handled: [
            tested(
                "test/model/advisories/servers.test.ts",
                "MABS-ADV-001 names the date, the closed door, and the line that changes a retiring size",
            ),
            refused("MABS-CFG-405"),
        ],
    },
    {
        id: "J3",
        name: "Trusted launch on an image or size without it",
        seen: ["Trusted launch for Azure virtual machines"],
        handled: [
            held(
                "machine",
                "asks for trusted launch with secure boot and virtual TPM exactly where image and size can do it",
            ),
            refused("MABS-CFG-408"),
        ],
    },
    {
        id: "J4",
        name: "Premium disks on a size that takes none",
        seen: ["Sizes for virtual machines in Azure"],
        handled: [held("machine", "attaches premium disks only to sizes that take them"), refused("MABS-CFG-407")],
    },
    {
        id: "J5",
        name: "Settings of patching that contradict each other",
        seen: ["azure-native 3.28, PatchSettingsArgs"],
        handled: [patching],
    },
];
