import fc from "fast-check";
import type { Access } from "../../../../policies/core/reach/decision";
import type { End, Viewpoint } from "../../../../policies/core/reach/ends";
import { parseEnd } from "../../../../policies/core/reach/ends";
import type { Range } from "../../../../policies/core/reach/ranges";
import { addressRange, portRange } from "../../../../policies/core/reach/ranges";
import type { SecurityRule } from "../../../../policies/core/reach/securityRules";
import { securityRuleTitle } from "../../../../policies/core/reach/securityRules";
import { Inputs } from "../../../../policies/core/inputs";

/** Where nothing but the rules counts. */
export const view: Viewpoint = {
    local: addressRange("10.20.0.0/26"),
    applicationGroups: { ids: new Set(), complete: true },
    hasOwnDefaultRoute: false,
    region: "westeurope",
    networkRanges: [{ first: 0x0a140000, last: 0x0a1400ff }],
};

/** A place in a program, for rules of tests. */
export const somewhere = {
    inputs: new Inputs({ urn: "urn:pulumi:test::program::type::it", type: "type", name: "it" }, {}),
    path: "",
};

export function addresses(text: string): Range {
    const range = addressRange(text);
    if (range === undefined) throw new Error(`${text} is no range of addresses`);
    return range;
}

/** An outbound rule of the server's subnet, on TCP 443 unless said otherwise. */
export function rule(
    name: string,
    priority: number,
    access: Access,
    destinations: readonly string[],
    rest: Partial<SecurityRule> = {},
): SecurityRule {
    return {
        name,
        title: securityRuleTitle(name, priority),
        priority,
        access,
        direction: "Outbound",
        protocol: "tcp",
        sources: [parseEnd("10.20.0.0/26")],
        destinations: destinations.map(parseEnd),
        sourcePorts: [{ first: 0, last: 65535 }],
        destinationPorts: [{ first: 443, last: 443 }],
        isPlaced: true,
        at: somewhere,
        doubtful: [name],
        ...rest,
    };
}

/** A small world, so that rules meet often: 16 addresses from 10.0.0.0, ports from 1 to 12. */
export const smallAddresses = fc
    .tuple(fc.nat(15), fc.nat(15))
    .map(([a, b]): Range => ({ first: 0x0a000000 + Math.min(a, b), last: 0x0a000000 + Math.max(a, b) }));
export const smallPorts = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([a, b]): Range => ({ first: Math.min(a, b), last: Math.max(a, b) }));

const smallEnd = fc.oneof(
    { weight: 4, arbitrary: smallAddresses.map((range): End => ({ kind: "addresses", range })) },
    fc.constant<End>({ kind: "any" }),
    fc.constant<End>(parseEnd("Storage")),
);

/** Rules of the small world, with everything known. */
export const knownRule = fc
    .record({
        priority: fc.integer({ min: 100, max: 130 }),
        access: fc.constantFrom<Access>("Allow", "Deny"),
        direction: fc.constantFrom("Inbound" as const, "Outbound" as const),
        protocol: fc.constantFrom("tcp", "udp", "*"),
        sources: fc.array(smallEnd, { minLength: 1, maxLength: 3 }),
        destinations: fc.array(smallEnd, { minLength: 1, maxLength: 3 }),
        destinationPorts: fc.array(smallPorts, { minLength: 1, maxLength: 3 }),
    })
    .map((some): SecurityRule => ({ ...rule("rule", some.priority, some.access, []), ...some }));

/** The same rules, some of whose parts are not known yet. */
export const doubtfulRule = fc
    .tuple(knownRule, fc.subarray(["priority", "access", "direction", "protocol", "destinations", "ports"]))
    .map(([known, hidden]): readonly [SecurityRule, SecurityRule] => [
        known,
        {
            ...known,
            ...(hidden.includes("priority") ? { priority: undefined, isPlaced: false } : {}),
            ...(hidden.includes("access") ? { access: undefined } : {}),
            ...(hidden.includes("direction") ? { direction: undefined } : {}),
            ...(hidden.includes("protocol") ? { protocol: undefined } : {}),
            ...(hidden.includes("destinations") ? { destinations: [{ kind: "unknown", path: "x" } as const] } : {}),
            ...(hidden.includes("ports") ? { destinationPorts: ["unknown" as const] } : {}),
        },
    ]);

export function ports(text: string): Range {
    const range = portRange(text);
    if (range === undefined) throw new Error(`${text} are no ports`);
    return range;
}
