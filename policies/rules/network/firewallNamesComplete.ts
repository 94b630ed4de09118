import type { ApplicationRule } from "../../core/reach/firewallRules";
import { coverages } from "../../core/reach/firewallRules";
import type { Flow } from "../../core/reach/flow";
import { matchOf } from "../../core/reach/decision";
import { reach } from "../../core/reach/reach";
import type { Firewall } from "../../core/reach/readFirewall";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import type { ServerAnswer } from "./aboutServers";
import { aboutServers, compliant } from "./aboutServers";
import { blockersOf } from "./blocked";
import { firewallInWay, withoutFirewall } from "./firewallInWay";
import { endpointsFor, nameFlow, requiredNames, requiredServices } from "./needs";
import { isPrivate, privateVaultParameter } from "./ways";

interface Parameters {
    readonly vaultIsPrivate: boolean;
}

export const firewallNamesComplete = aboutServers<Parameters>({
    id: "network-firewall-names-complete",
    isAboutPlace: true,
    parameters: privateVaultParameter,
    defaults: { vaultIsPrivate: false },
    judge(network, { parameters }) {
        const part = firewallInWay(network);
        if (part.kind !== "here") return withoutFirewall(part);
        const isPrivateVault = isPrivate(network, parameters);
        const isByTag = requiredServices(network, isPrivateVault).every(
            ({ byTag }) => reach(network, byTag).kind === "allowed",
        );
        if (isByTag) return compliant;
        const flows = requiredNames(endpointsFor(network, isPrivateVault)).map(nameFlow);
        const lists = listsIn(part.value, network, flows);
        const [longest] = lists.sure;
        return longest === undefined ? { findings: [], unknown: lists.doubtful } : missingFrom(longest, network, flows);
    },
});

interface Lists {
    /** Rules that let one of the names pass, the one with most of them first. */
    readonly sure: readonly ApplicationRule[];
    /** What is not known of rules that may let one pass. */
    readonly doubtful: readonly string[];
}

function listsIn({ rules }: Firewall, { view }: ServerNetwork, flows: readonly Flow[]): Lists {
    const counted = rules.application
        .filter(({ access }) => access !== "Deny")
        .map((rule) => {
            const matches = flows.map((flow) => matchOf(rule.access, coverages(rule, flow, view)));
            return { rule, matches, count: matches.filter((match) => match === "yes").length };
        });
    return {
        sure: counted
            .filter(({ count, rule }) => count > 0 && rule.access !== undefined)
            .sort((a, b) => b.count - a.count)
            .map(({ rule }) => rule),
        doubtful: counted.filter(({ matches }) => matches.includes("maybe")).flatMap(({ rule }) => rule.doubtful),
    };
}

function missingFrom({ at }: ApplicationRule, network: ServerNetwork, flows: readonly Flow[]): ServerAnswer {
    const verdicts = flows.map((flow) => ({ flow, verdict: reach(network, flow) }));
    const unknown = verdicts.flatMap(({ verdict }) => (verdict.kind === "unknown" ? verdict.paths : []));
    const missing = verdicts
        .filter(({ verdict }) => blockersOf([verdict]).some(({ device }) => device === "firewall"))
        .map(({ flow }) => JSON.stringify(flow.name));
    if (missing.length === 0 || at === undefined) return { findings: [], unknown };
    const names = missing.join(", ");
    const finding = at.inputs.finding("targetFqdns", `${names} among the names that the firewall lets pass on 443`, {
        found: `a list without ${missing.length === 1 ? "it" : "them"}`,
        fix: `add ${names} to targetFqdns`,
    });
    return { findings: [finding], unknown };
}
