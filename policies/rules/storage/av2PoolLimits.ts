import { limitValue } from "../../../facts/vaultLimits";
import { vmSize } from "../../../facts/vmSizes";
import { findInEach, UnknownUntilCreated } from "../../core/inputs";
import type { Finding } from "../../core/finding";
import type { Server } from "../../core/server";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { dataDisks } from "./dataDisks";
import { diskSize, poolOf } from "./pool";

const mostDisks = limitValue("strictPoolDisksOnAv2");
const largestGiB = limitValue("strictPoolDiskGiBOnAv2");

export const av2PoolLimits = stackRule({
    id: "storage-av2-pool-limits",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) => {
            const size = vmSize(server.machine.inputs.text("hardwareProfile.vmSize") ?? "");
            return size?.family === "Av2" ? findInEach([tooMany, tooLarge], (find) => find(server, size.name)) : [];
        }),
});

function tooMany(server: Server, size: string): readonly Finding[] {
    const count = poolOf(server).disks.length;
    return count <= mostDisks
        ? []
        : [
              server.machine.inputs.finding(dataDisks, `at most ${mostDisks} disks in the pool on ${size}`, {
                  found: `${count} pool disks`,
              }),
          ];
}

function tooLarge(server: Server, size: string): readonly Finding[] {
    const { sized, undecided } = poolOf(server);
    const findings = sized
        .filter(({ sizeGiB }) => sizeGiB > largestGiB)
        .map(({ inputs }) => inputs.finding(diskSize, `at most ${largestGiB} GiB on ${size}`));
    if (undecided.length > 0) throw new UnknownUntilCreated(undecided, findings);
    return findings;
}
