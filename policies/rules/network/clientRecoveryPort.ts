import { portFlows } from "../../../facts/ports";
import type { Finding } from "../../core/finding";
import { reach } from "../../core/reach/reach";
import type { SecurityRule } from "../../core/reach/securityRules";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { aboutServers } from "./aboutServers";
import { answerOn } from "./blocked";
import { neighbourFlows, rangesOf } from "./needs";
import { namesPort, portsOf } from "./neighbours";

interface Parameters {
    readonly clientPrefixes: readonly string[];
}

const flowId = "client-recovery-inbound";

export const clientRecoveryPort = aboutServers<Parameters>({
    id: "network-client-recovery-port",
    parameters: {
        clientPrefixes: {
            type: "array",
            items: { type: "string" },
            description:
                "Ranges of the client computers that the servers protect, as 10.1.0.0/24. Empty: none are protected.",
        },
    },
    defaults: { clientPrefixes: [] },
    judge(network, { parameters: { clientPrefixes } }) {
        if (clientPrefixes.length === 0) return { findings: opened(network) };
        const flows = neighbourFlows("protectedMachine", rangesOf(clientPrefixes), ({ id }) => id === flowId);
        return answerOn(
            network,
            flows.map((flow) => reach(network, flow)),
            () => true,
        );
    },
});

function opened({ groups }: ServerNetwork): readonly Finding[] {
    return groups.flatMap((part) => (part.kind === "here" ? part.value.rules.filter(opensIt).flatMap(finding) : []));
}

function opensIt(rule: SecurityRule): boolean {
    return (
        rule.access === "Allow" && rule.direction === "Inbound" && portsOf(flowId).some((port) => namesPort(rule, port))
    );
}

function finding({ at, title }: SecurityRule): readonly Finding[] {
    const [port] = portFlows.filter(({ id }) => id === flowId).map(({ ports }) => ports);
    const required = `no rule for port ${port ?? ""}: no client computers are protected`;
    return at === undefined ? [] : [at.inputs.finding("", required, { found: title })];
}
