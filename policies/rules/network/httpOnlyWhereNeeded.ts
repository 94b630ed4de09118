import type { Finding } from "../../core/finding";
import { matchOf } from "../../core/reach/decision";
import type { Coverage } from "../../core/reach/ends";
import { bestOf, localCoverage } from "../../core/reach/ends";
import type { ApplicationRule, FirewallRule, NetworkRule } from "../../core/reach/firewallRules";
import { portCoverage } from "../../core/reach/flow";
import { holdsName } from "../../core/reach/names";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import type { ServerAnswer } from "./aboutServers";
import { aboutServers, compliant, together } from "./aboutServers";
import { firewallInWay, withoutFirewall } from "./firewallInWay";
import { endpointsFor } from "./needs";

interface Parameters {
    readonly furtherHttpNames: readonly string[];
}

export const httpOnlyWhereNeeded = aboutServers<Parameters>({
    id: "network-http-only-where-needed",
    isAboutPlace: true,
    parameters: {
        furtherHttpNames: {
            type: "array",
            items: { type: "string" },
            description:
                "Names that the server may reach on port 80 besides those that the product, certificates and updates need.",
        },
    },
    defaults: { furtherHttpNames: [] },
    judge(network, { parameters }) {
        const part = firewallInWay(network);
        if (part.kind !== "here") return withoutFirewall(part);
        const needed = [...neededNames(network), ...parameters.furtherHttpNames];
        const rules: readonly FirewallRule[] = [...part.value.rules.network, ...part.value.rules.application];
        return together(rules.map((rule) => judgeRule(rule, needed, network)));
    },
});

const httpPort = { first: 80, last: 80 } as const;

function neededNames(network: ServerNetwork): readonly string[] {
    return endpointsFor(network, false).flatMap(({ kind, protocol, value }) =>
        kind === "fqdn" && protocol === "Http" ? [value] : [],
    );
}

function judgeRule(rule: FirewallRule, needed: readonly string[], { view }: ServerNetwork): ServerAnswer {
    if (rule.access === "Deny") return compliant;
    const local = bestOf(rule.sources.map((end) => localCoverage(end, view)));
    const access = rule.access === undefined ? "unsure" : "all";
    const isAsked = matchOf(rule.access, [access, local, portOf(rule)]);
    const { findings, unknown } = rule.kind === "network" ? wideRule(rule) : needlessNames(rule, needed);
    if (isAsked === "no" || (findings.length === 0 && unknown.length === 0)) return compliant;
    return isAsked === "yes" ? { findings, unknown } : { findings: [], unknown: rule.doubtful };
}

function portOf(rule: FirewallRule): Coverage {
    if (rule.kind === "network") return portCoverage(rule.ports, httpPort);
    return bestOf(rule.protocols.map((one) => (one === undefined ? "unsure" : one === "http:80" ? "all" : "none")));
}

interface Needless {
    readonly findings: readonly Finding[];
    readonly unknown: readonly string[];
}

const wideTags: ReadonlySet<string> = new Set(["internet", "azurecloud"]);

function wideRule({ at, destinations }: NetworkRule): Needless {
    const isWide = destinations.some((end) => end.kind === "any" || (end.kind === "tag" && wideTags.has(end.tag)));
    const required = "no port 80 in a rule to everywhere; an application rule knows names";
    return {
        findings: isWide && at !== undefined ? [at.inputs.finding("destinationPorts", required)] : [],
        unknown: destinations.flatMap((end) => (end.kind === "unknown" ? [end.path] : [])),
    };
}

function needlessNames({ at, fqdns }: ApplicationRule, needed: readonly string[]): Needless {
    const findings = fqdns.flatMap((entry, index) => {
        const isNeeded = typeof entry !== "string" || needed.some((name) => holdsName(name, entry));
        const required = "a name that is needed on port 80, or port 443 only";
        return isNeeded || at === undefined ? [] : [at.inputs.finding(`targetFqdns[${String(index)}]`, required)];
    });
    return { findings, unknown: fqdns.flatMap((entry) => (typeof entry === "string" ? [] : [entry.unknownAt])) };
}
