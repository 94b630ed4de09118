import { type } from "../../../../policies/types";
import { unknown, type Written } from "../../support/programs";

export const size = "hardwareProfile.vmSize";

/** A backup server whose interface is a resource of the same program. */
export function machine(vmSize: string): Written {
    return {
        type: type.virtualMachine,
        name: "server",
        inputs: {
            vmName: "MABS01",
            tags: { "mabs-role": "backup-server" },
            hardwareProfile: { vmSize },
            networkProfile: { networkInterfaces: [{ id: unknown, primary: true }] },
        },
        from: { networkProfile: ["nic"] },
    };
}

export function networkInterface(enableAcceleratedNetworking: boolean): Written {
    return { type: type.networkInterface, name: "nic", inputs: { enableAcceleratedNetworking } };
}
