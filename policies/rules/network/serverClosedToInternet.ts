import type { Finding } from "../../core/finding";
import type { Flow } from "../../core/reach/flow";
import type { SecurityGroup } from "../../core/reach/readSecurityRules";
import type { SecurityRule } from "../../core/reach/securityRules";
import { askSecurityRules, protocolCoverage } from "../../core/reach/securityRules";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import type { ServerAnswer } from "./aboutServers";
import { aboutServers, elsewhere, together } from "./aboutServers";
import { sourceOf } from "./managementPortsClosed";
import { isForManagement, isOpen } from "./openSources";

export const serverClosedToInternet = aboutServers({
    id: "network-server-closed-to-internet",
    judge: (network) =>
        together(
            network.everyGroup.map((part) =>
                part.kind === "here" ? judgeGroup(part.value, network) : elsewhere(part),
            ),
        ),
});

function judgeGroup(group: SecurityGroup, { view }: ServerNetwork): ServerAnswer {
    const findings: Finding[] = [];
    const unknown: string[] = [];
    for (const rule of group.rules) {
        // Ports of consoles are the matter of a rule about every security group.
        if (rule.at === undefined || isForManagement(rule) === "yes") continue;
        const open = isOpen(rule);
        if (open === "maybe") unknown.push(...rule.doubtful);
        if (open !== "yes" || !isHeard(rule, group, view)) continue;
        findings.push(
            rule.at.inputs.finding(sourceOf(rule), "prefixes of those who need the server, or no rule at all"),
        );
    }
    return { findings, unknown };
}

/** Whether no rule before it shuts the internet out. Whoever opens half of the internet is taken for opening all of it. */
function isHeard(rule: SecurityRule, { rules }: SecurityGroup, view: ServerNetwork["view"]): boolean {
    const wide: SecurityRule = { ...rule, sources: [{ kind: "any" }] };
    const all = rules.map((one) => (one === rule ? wide : one));
    return (["Tcp", "Udp"] as const)
        .filter((protocol) => protocolCoverage(rule.protocol, protocol) !== "none")
        .some((protocol) =>
            rule.destinationPorts.some((ports) => {
                if (ports === "unknown") return true;
                const flow: Flow = { direction: "Inbound", protocol, ports, place: { kind: "internet" } };
                return askSecurityRules(all, flow, view).some(({ by, outcome }) => by === wide && outcome !== "Deny");
            }),
        );
}
