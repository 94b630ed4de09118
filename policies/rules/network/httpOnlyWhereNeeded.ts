import { bestOf, localCoverage } from "../../core/reach/ends";
import type { FirewallRule, TextEntry } from "../../core/reach/firewallRules";
import { holdsName } from "../../core/reach/names";
import { portCoverage } from "../../core/reach/flow";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { findInEach } from "../../core/inputs";
import type { Finding } from "../../core/finding";
import { aboutServers } from "./aboutServers";
import { firewallInWay, withoutFirewall } from "./firewallInWay";
import { endpointsFor } from "./needs";

interface Parameters {
    readonly furtherHttpNames: readonly string[];
}

export const httpOnlyWhereNeeded = aboutServers<Parameters>({
    id: "network-http-only-where-needed",
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
        if (part.kind !== "here") return withoutFirewall(network, part);
        const { application, network: network_ } = part.value.rules;
        const needed = [...neededNames(network), ...parameters.furtherHttpNames];
        const rules: readonly FirewallRule[] = [...network_, ...application];
        const open = rules.filter((rule) => rule.access === "Allow" && isForServer(rule, network));
        return { findings: findInEach(open, (rule) => tooWide(rule, needed)) };
    },
});

const http = { first: 80, last: 80 } as const;

function neededNames(network: ServerNetwork): readonly string[] {
    return endpointsFor(network, false).flatMap(({ kind, protocol, value }) =>
        kind === "fqdn" && protocol === "Http" ? [value] : [],
    );
}

function isForServer({ sources }: FirewallRule, { view }: ServerNetwork): boolean {
    return bestOf(sources.map((end) => localCoverage(end, view))) === "all";
}

function tooWide(rule: FirewallRule, needed: readonly string[]): readonly Finding[] {
    const { at } = rule;
    if (at === undefined) return [];
    if (rule.kind === "network") {
        const isWide = rule.destinations.some(
            (end) => end.kind === "any" || (end.kind === "tag" && wideTags.has(end.tag)),
        );
        return isWide && portCoverage(rule.ports, http) === "all"
            ? [
                  at.inputs.finding(
                      "destinationPorts",
                      "no port 80 in a rule to everywhere; an application rule knows names",
                  ),
              ]
            : [];
    }
    if (!rule.protocols.includes("http:80")) return [];
    return rule.fqdns
        .map((entry, index) => ({ entry, index }))
        .filter(({ entry }) => !isNeeded(entry, needed))
        .map(({ index }) =>
            at.inputs.finding(`targetFqdns[${String(index)}]`, "a name that is needed on port 80, or port 443 only"),
        );
}

const wideTags: ReadonlySet<string> = new Set(["internet", "azurecloud"]);

function isNeeded(entry: TextEntry, needed: readonly string[]): boolean {
    return typeof entry !== "string" || needed.some((name) => holdsName(name, entry));
}
