import { limitValue } from "../../../facts/vaultLimits";
import { findInEach, UnknownUntilCreated } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { dataDisks } from "./dataDisks";
import { poolOf } from "./pool";

const testedTB = limitValue("poolTB");

/** Disks of others whose size nobody states count as nothing: the sum is the least that the pool has. */
export const poolSizeTested = stackRule({
    id: "storage-pool-size-tested",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) => {
            const { knownGiB, undecided } = poolOf(server);
            if (knownGiB > testedTB * 1024)
                return [
                    server.machine.inputs.finding(dataDisks, `a pool of at most ${testedTB * 1024} GiB`, {
                        found: `${knownGiB} GiB`,
                    }),
                ];
            if (undecided.length > 0) throw new UnknownUntilCreated(undecided);
            return [];
        }),
});
