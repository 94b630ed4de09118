import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";

export const noAzureDiskEncryption = stackRule({
    id: "storage-no-azure-disk-encryption",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(server.children(type.virtualMachineExtension), ({ inputs }) => {
                if (inputs.text("type")?.toLowerCase() !== "azurediskencryption") return [];
                return inputs.text("settings.VolumeType")?.toLowerCase() === "os"
                    ? []
                    : [inputs.finding("type", `no Azure Disk Encryption of data disks on ${server.machine.name}`)];
            }),
        ),
});
