import { type } from "../../types";
import type { Part } from "../../core/reach/part";
import { holder, reference } from "../../core/reach/part";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { aboutServers, compliant, elsewhere } from "./aboutServers";

export const flowLogs = aboutServers({
    id: "network-flow-logs",
    isAboutPlace: true,
    judge({ stack, virtualNetwork }) {
        if (virtualNetwork.kind !== "here") return elsewhere(virtualNetwork);
        const network = virtualNetwork.value;
        const targets = stack.ofType(type.flowLog).map((log) => ({ log, target: targetOf(stack, log) }));
        const logs = targets.filter(({ target }) => target.kind === "here" && target.value === network);
        if (logs.some(({ log }) => log.inputs.flag("enabled") !== false)) return compliant;
        const unknown = targets.flatMap(({ target }) => (target.kind === "unknown" ? target.paths : []));
        if (unknown.length > 0) return { findings: [], unknown };
        const required = "a flow log of the virtual network that is switched on";
        return { findings: [network.inputs.finding("", required, { found: "none in this program" })] };
    },
});

function targetOf(stack: Stack, log: StackResource): Part<StackResource> {
    const wanted = { type: type.virtualNetwork, noun: "the virtual network" };
    return reference(stack, holder(log), "targetResourceId", wanted);
}
