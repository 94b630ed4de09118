import { platformAddress, portFlowsWith } from "../../../facts/ports";
import type { Finding } from "../../core/finding";
import { decide, matchOf } from "../../core/reach/decision";
import type { End } from "../../core/reach/ends";
import type { Flow } from "../../core/reach/flow";
import { addressRange, contains } from "../../core/reach/ranges";
import type { SecurityRule } from "../../core/reach/securityRules";
import { securityCoverages } from "../../core/reach/securityRules";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import type { ServerAnswer } from "./aboutServers";
import { aboutServers, elsewhere, together } from "./aboutServers";
import { neighbourFlows } from "./needs";

export const platformAddressOpen = aboutServers({
    id: "network-platform-address-open",
    judge: (network) =>
        together(
            network.everyGroup.map((part) =>
                part.kind === "here" ? judgeRules(part.value.rules, network) : elsewhere(part),
            ),
        ),
});

const platform = addressRange(platformAddress);

/** Tags by which the services of the host are switched off. Source: "Virtual network service tags" (2023-01-26). */
const hostTags: ReadonlySet<string> = new Set([
    "azureloadbalancer",
    "azureplatformdns",
    "azureplatformimds",
    "azureplatformlkm",
]);

/**
 * A group reaches the host only with rules that name it: denying everything else leaves it open. So only those rules are asked.
 * Source: "Network security groups", part on platform considerations (2023-08-24).
 */
function judgeRules(rules: readonly SecurityRule[], { view }: ServerNetwork): ServerAnswer {
    const naming = rules.filter(
        ({ at, destinations, direction }) =>
            at !== undefined && direction !== "Inbound" && destinations.some(namesHost),
    );
    const flows: readonly Flow[] = platform === undefined ? [] : neighbourFlows("platform", [platform], () => true);
    const findings = new Map<SecurityRule, Finding>();
    const unknown = new Set<string>();
    for (const flow of flows) {
        const { by, doubts, outcome } = decide(
            naming,
            (rule) => matchOf(rule.access, securityCoverages(asAddress(rule), flow, view)),
            "Allow",
        );
        if (outcome === "Deny" && by !== undefined) add(findings, by);
        if (outcome === "unknown") for (const doubt of doubts) for (const path of doubt.doubtful) unknown.add(path);
    }
    return { findings: [...findings.values()], unknown: [...unknown] };
}

function namesHost(end: End): boolean {
    if (end.kind === "tag") return hostTags.has(end.tag);
    if (end.kind === "addresses") return platform !== undefined && contains(end.range, platform);
    return end.kind === "unknown";
}

/** A rule with a tag of the host is about the address of the host. */
function asAddress(rule: SecurityRule): SecurityRule {
    const destinations = rule.destinations.map((end): End =>
        end.kind === "tag" && hostTags.has(end.tag) && platform !== undefined
            ? { kind: "addresses", range: platform }
            : end,
    );
    return { ...rule, destinations };
}

function add(findings: Map<SecurityRule, Finding>, rule: SecurityRule): void {
    const { at, title } = rule;
    if (at === undefined || findings.has(rule)) return;
    const ports = portFlowsWith("platform").map(({ ports: one }) => one);
    const required = `no denial of ${platformAddress}, the host of the machine (ports ${[...new Set(ports)].join(", ")})`;
    findings.set(rule, at.inputs.finding("access", required, { found: `${title}, which denies it` }));
}
