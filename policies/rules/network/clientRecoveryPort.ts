import { portFlows } from "../../../facts/ports";
import type { Finding } from "../../core/finding";
import type { Match } from "../../core/reach/decision";
import { matchOf } from "../../core/reach/decision";
import { bestOf } from "../../core/reach/ends";
import { reach } from "../../core/reach/reach";
import type { SecurityGroup } from "../../core/reach/readSecurityRules";
import type { SecurityRule } from "../../core/reach/securityRules";
import type { ServerAnswer } from "./aboutServers";
import { aboutServers, elsewhere, together } from "./aboutServers";
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
        if (clientPrefixes.length === 0)
            return together(
                network.everyGroup.map((part) => (part.kind === "here" ? closed(part.value) : elsewhere(part))),
            );
        const flows = neighbourFlows("protectedMachine", rangesOf(clientPrefixes), ({ id }) => id === flowId);
        return answerOn(
            flows.map((flow) => reach(network, flow)),
            () => true,
        );
    },
});

function closed({ rules }: SecurityGroup): ServerAnswer {
    const opening = rules.map((rule) => ({ rule, match: opens(rule) }));
    return {
        findings: opening.filter(({ match }) => match === "yes").flatMap(({ rule }) => finding(rule)),
        unknown: opening.filter(({ match }) => match === "maybe").flatMap(({ rule }) => rule.doubtful),
    };
}

function opens(rule: SecurityRule): Match {
    if (rule.access === "Deny" || rule.direction === "Outbound" || rule.at === undefined) return "no";
    const isKnown = rule.access !== undefined && rule.direction !== undefined;
    return matchOf(rule.access, [
        isKnown ? "all" : "unsure",
        bestOf(portsOf(flowId).map((port) => namesPort(rule, port))),
    ]);
}

function finding({ at, title }: SecurityRule): readonly Finding[] {
    const [port] = portFlows.filter(({ id }) => id === flowId).map(({ ports }) => ports);
    const required = `no rule for port ${port ?? ""}: no client computers are protected`;
    return at === undefined ? [] : [at.inputs.finding("", required, { found: title })];
}
