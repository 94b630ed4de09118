import type { Environment } from "../../config/environment.generated";
import { ownSpaces } from "../checks/networkRanges";
import { containsRange, parseRange } from "../ipRange";
import { adviseWhen, type Advice, type AdvisoryRule } from "./rule";

/** Ranges of protected machines that do not lie inside the virtual network of the servers. */
function rangesElsewhere({ network }: Environment): readonly string[] {
    const own = ownSpaces(network).map(({ range }) => range);
    return network.protectedSubnets.filter((text) => {
        const range = parseRange(text);
        return range !== undefined && !own.some((space) => containsRange(space, range));
    });
}

/** Advice about the machines that the servers protect. */
export const protectedMachineAdvisories: readonly AdvisoryRule[] = [
    {
        id: "MABS-ADV-032",
        title: "Protected machines lie outside of the servers' virtual network",
        source: "Install DPM, as an Azure virtual machine (2025-03)",
        constraints: ["P29"],
        advise: (environment: Environment): readonly Advice[] => {
            const elsewhere = rangesElsewhere(environment);
            return adviseWhen(elsewhere.length > 0, {
                subject: "mabs:network.protectedSubnets",
                message:
                    `The vendor's page has server and protected machines in one virtual network and one subscription; ${elsewhere.join(", ")} ${elsewhere.length === 1 ? "is" : "are"} not in that of the servers. ` +
                    "Have the vendor's support confirm it, or put the servers into the network of what they protect.",
                remedy: "existing: # the network of what they protect",
            });
        },
    },
];
