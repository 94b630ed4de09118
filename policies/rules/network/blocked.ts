import type { Finding } from "../../core/finding";
import type { Flow } from "../../core/reach/flow";
import { placeText } from "../../core/reach/flow";
import type { Range } from "../../core/reach/ranges";
import { addressText, portText } from "../../core/reach/ranges";
import type { Blocker, Verdict } from "../../core/reach/verdict";
import type { ServerAnswer } from "./aboutServers";

/** Whether something in the way is the matter of a rule. */
export type Concern = (blocker: Blocker) => boolean;

/** No rule of the program allows the connection; one that comes too late is the matter of the rule about order. */
export const nothingAllows: Concern = ({ tooLate }) => tooLate === undefined;

/** The answer of a rule that asks for connections: a finding for each thing in the way, with all that it stops. */
export function answerOn(verdicts: readonly Verdict[], concerns: Concern): ServerAnswer {
    const blockers = blockersOf(verdicts).filter(concerns);
    const unknown = verdicts.flatMap((verdict) => (verdict.kind === "unknown" ? verdict.paths : []));
    const outside = verdicts.find((verdict) => verdict.kind === "outside");
    return {
        findings: inTheWay(blockers).map(finding),
        ...(unknown.length === 0 ? {} : { unknown }),
        ...(outside === undefined ? {} : { others: outside }),
    };
}

export function blockersOf(verdicts: readonly Verdict[]): readonly Blocker[] {
    return verdicts.flatMap((verdict) => (verdict.kind === "denied" ? verdict.blockers : []));
}

/** Blockers at one place, which belong together. */
export function inTheWay(blockers: readonly Blocker[]): readonly (readonly [Blocker, ...Blocker[]])[] {
    const groups = new Map<string, [Blocker, ...Blocker[]]>();
    for (const blocker of blockers) {
        const { at, found, tooLate = "" } = blocker;
        const key = [at.inputs.owner.urn, at.inputs.path, at.path, found, tooLate].join("\n");
        const same = groups.get(key);
        if (same === undefined) groups.set(key, [blocker]);
        else same.push(blocker);
    }
    return [...groups.values()];
}

function finding(same: readonly [Blocker, ...Blocker[]]): Finding {
    const [{ at, device, found, near }] = same;
    const flows = same.map(({ flow }) => flow);
    const fix = device === "securityGroup" ? { fix: rulesText(flows, near) } : {};
    return at.inputs.finding(at.path, `${flowsText(flows)} allowed`, { found, ...fix });
}

/** Connections in words, those with one far end together: `TCP 135, 445 to 10.10.1.0/24`. */
export function flowsText(flows: readonly Flow[]): string {
    return together(flows)
        .map(({ flow, ports }) => {
            const preposition = flow.direction === "Outbound" ? "to" : "from";
            return `${flow.protocol.toUpperCase()} ${ports.join(", ")} ${preposition} ${placeText(flow)}`;
        })
        .join("; ");
}

interface Together {
    readonly flow: Flow;
    readonly ports: readonly string[];
}

function together(flows: readonly Flow[]): readonly Together[] {
    const groups = new Map<string, { readonly flow: Flow; readonly ports: string[] }>();
    for (const flow of flows) {
        const key = `${flow.direction} ${flow.protocol} ${placeText(flow)}`;
        const port = portText(flow.ports);
        const same = groups.get(key);
        if (same === undefined) groups.set(key, { flow, ports: [port] });
        else if (!same.ports.includes(port)) same.ports.push(port);
    }
    return [...groups.values()].map(({ flow, ports }) => ({
        flow,
        ports: ports.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
    }));
}

/** Rules of a security group that would let connections pass. */
function rulesText(flows: readonly Flow[], nearRange: Range | undefined): string {
    const near = nearRange === undefined ? "*" : addressText(nearRange);
    const rules = together(flows).map(({ flow, ports }) => {
        const far = placeText(flow);
        const [source, destination] = flow.direction === "Outbound" ? [near, far] : [far, near];
        const portInput =
            ports.length === 1
                ? `destinationPortRange: ${JSON.stringify(ports[0])}`
                : `destinationPortRanges: [${ports.map((port) => JSON.stringify(port)).join(", ")}]`;
        return [
            `{ direction: "${flow.direction}", access: "Allow", protocol: "${flow.protocol}"`,
            `sourceAddressPrefix: "${source}", sourcePortRange: "*"`,
            `destinationAddressPrefix: "${destination}", ${portInput} }`,
        ].join(", ");
    });
    return ["add to securityRules, with a priority before whatever denies:", ...rules].join("\n");
}
