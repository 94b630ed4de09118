import type { Flow } from "../../core/reach/flow";
import { reach } from "../../core/reach/reach";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { aboutServers } from "./aboutServers";
import { answerOn, nothingAllows } from "./blocked";
import { neighbourFlows, rangesOf } from "./needs";
import { nobodySays, portsOf, rangesOpenedFor } from "./neighbours";

export interface ProtectedParameters {
    readonly protectedPrefixes: readonly string[];
}

export const protectedPrefixesParameter = {
    protectedPrefixes: {
        type: "array",
        items: { type: "string" },
        description:
            "Ranges of the protected machines, as 10.1.0.0/24. Empty: those for which rules of the security groups open the ports of the agent.",
    },
} as const;

export const protectedMachinesReachable = aboutServers<ProtectedParameters>({
    id: "network-protected-machines-reachable",
    isAboutPlace: true,
    parameters: protectedPrefixesParameter,
    defaults: { protectedPrefixes: [] },
    judge(network, { parameters }) {
        const flows = protectedFlows(network, parameters);
        if (flows.length > 0)
            return answerOn(
                flows.map((flow) => reach(network, flow)),
                nothingAllows,
            );
        const reason = "no rule and no parameter says where the protected machines stand";
        return nobodySays(network, reason);
    },
});

/** Connections with protected machines, in both directions. */
export function protectedFlows(network: ServerNetwork, { protectedPrefixes }: ProtectedParameters): readonly Flow[] {
    const ranges =
        protectedPrefixes.length > 0
            ? rangesOf(protectedPrefixes)
            : rangesOpenedFor(network, portsOf("agent-coordinator", "agent-data"));
    return neighbourFlows("protectedMachine", ranges);
}
