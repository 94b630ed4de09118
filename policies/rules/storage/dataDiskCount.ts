import { limitValue } from "../../../facts/vaultLimits";
import { vmSize } from "../../../facts/vmSizes";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { attachments, dataDisks } from "./dataDisks";

const mostOfAnyServer = limitValue("poolDisksMax");

export const dataDiskCount = resourceRule({
    id: "storage-data-disk-count",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check(machine) {
        const { inputs } = machine;
        const count = attachments(machine).length;
        const tooMany = (required: string) => [inputs.finding(dataDisks, required, { found: `${count} data disks` })];
        if (count > mostOfAnyServer) return tooMany(`at most ${mostOfAnyServer} data disks, as on any backup server`);
        const size = vmSize(inputs.text("hardwareProfile.vmSize") ?? "");
        if (size === undefined || count <= size.maxDataDisks) return [];
        return tooMany(`at most ${size.maxDataDisks} data disks, which ${size.name} takes`);
    },
});
