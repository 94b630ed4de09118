import assert from "node:assert/strict";
import fc from "fast-check";
import type { Flow } from "../../../../policies/core/reach/flow";
import { flowText } from "../../../../policies/core/reach/flow";
import { addressRange, contains } from "../../../../policies/core/reach/ranges";
import type { SecurityRule } from "../../../../policies/core/reach/securityRules";
import { askSecurityRules, azureRules, inOrder } from "../../../../policies/core/reach/securityRules";
import { doubtfulRule, knownRule, ports, rule, smallAddresses, smallPorts, view } from "./arbitraries";

const toBackup: Flow = {
    direction: "Outbound",
    protocol: "Tcp",
    ports: ports("443"),
    place: { kind: "service", tag: "azurebackup" },
};
const toAddresses = (text: string, port = "443"): Flow => ({
    ...toBackup,
    ports: ports(port),
    place: { kind: "addresses", range: addressRange(text) ?? { first: 0, last: 0 } },
});

function said(rules: readonly SecurityRule[], flow: Flow = toBackup): readonly string[] {
    return askSecurityRules(inOrder(rules), flow, view).map(
        ({ by, flow: part, outcome, tooLate }) =>
            `${flowText(part)}: ${outcome} by ${by?.name ?? "nothing"}${tooLate === undefined ? "" : `, ${tooLate.name} too late`}`,
    );
}

const denyAll = rule("DenyAll", 4096, "Deny", ["*"], { protocol: "*", destinationPorts: [ports("*")] });

describe("the rules of a security group", () => {
    it("let everything out, and the network in, when nobody wrote any", () => {
        assert.deepEqual(said([]), ["TCP 443 to azurebackup: Allow by AllowInternetOutBound"]);
        assert.deepEqual(said([], toAddresses("10.10.0.4")), ["TCP 443 to 10.10.0.4: Allow by AllowVnetOutBound"]);
        assert.deepEqual(said([], { ...toAddresses("20.1.2.3"), direction: "Inbound" }), [
            "TCP 443 from 20.1.2.3: Deny by DenyAllInBound",
        ]);
        assert.equal(azureRules.length, 6);
    });

    it("are asked by priority, whatever their order in the program", () => {
        const allow = rule("Allow", 200, "Allow", ["AzureBackup"]);
        assert.deepEqual(said([denyAll, allow]), ["TCP 443 to azurebackup: Allow by Allow"]);
        assert.deepEqual(said([denyAll, rule("Storage", 200, "Allow", ["Storage"])]), [
            "TCP 443 to azurebackup: Deny by DenyAll",
        ]);
    });

    it("name the allow that comes too late, but not one of Azure's own", () => {
        const deny = rule("Deny", 100, "Deny", ["Internet"]);
        const allow = rule("Allow", 200, "Allow", ["AzureBackup"]);
        assert.deepEqual(said([deny, allow]), ["TCP 443 to azurebackup: Deny by Deny, Allow too late"]);
        assert.deepEqual(said([deny]), ["TCP 443 to azurebackup: Deny by Deny"]);
    });

    it("speak only about their protocol, their ports and their machines", () => {
        const other = [
            rule("Udp", 100, "Allow", ["AzureBackup"], { protocol: "udp" }),
            rule("Port", 101, "Allow", ["AzureBackup"], { destinationPorts: [ports("80")] }),
            rule("Machine", 102, "Allow", ["AzureBackup"], {
                sources: [{ kind: "addresses", range: { first: 1, last: 2 } }],
            }),
            rule("Inbound", 103, "Allow", ["AzureBackup"], { direction: "Inbound" }),
            rule("SourcePort", 104, "Allow", ["AzureBackup"], { sourcePorts: [ports("443")] }),
        ];
        assert.deepEqual(said([...other, denyAll]), ["TCP 443 to azurebackup: Deny by DenyAll"]);
    });

    it("decide about each part of a range by itself", () => {
        const rules = [
            rule("One", 100, "Allow", ["10.1.0.0/25"]),
            rule("Two", 101, "Allow", ["10.1.0.128/26"]),
            denyAll,
        ];
        assert.deepEqual(said(rules, toAddresses("10.1.0.0/24")), [
            "TCP 443 to 10.1.0.0/25: Allow by One",
            "TCP 443 to 10.1.0.128/26: Allow by Two",
            "TCP 443 to 10.1.0.192/26: Deny by DenyAll",
        ]);
        const split = rule("Ports", 100, "Allow", ["*"], {
            destinationPorts: [ports("49152-60000"), ports("60001-65535")],
        });
        assert.deepEqual(said([split, denyAll], toAddresses("10.1.0.4", "49152-65535")), [
            "TCP 49152-60000 to 10.1.0.4: Allow by Ports",
            "TCP 60001-65535 to 10.1.0.4: Allow by Ports",
        ]);
    });

    it("do not turn on the denial of some public addresses, nor rest on the permission of some", () => {
        const some = rule("Some", 100, "Deny", ["20.1.2.0/24"]);
        assert.deepEqual(said([some]), ["TCP 443 to azurebackup: Allow by AllowInternetOutBound"]);
        const list = rule("List", 100, "Allow", ["20.1.2.0/24"]);
        assert.deepEqual(said([list, denyAll]), ["TCP 443 to azurebackup: unknown by DenyAll"]);
    });

    it("agree with asking every rule about every address and every port", () => {
        fc.assert(
            fc.property(fc.array(knownRule, { maxLength: 6 }), smallAddresses, smallPorts, (rules, range, wanted) => {
                const flow: Flow = {
                    direction: "Outbound",
                    protocol: "Tcp",
                    ports: wanted,
                    place: { kind: "addresses", range },
                };
                const decisions = askSecurityRules(inOrder(rules), flow, view);
                for (let address = range.first; address <= range.last; address++)
                    for (let port = wanted.first; port <= wanted.last; port++) {
                        const [decision, another] = decisions.filter(
                            ({ flow: part }) =>
                                part.place.kind === "addresses" &&
                                contains(part.place.range, { first: address, last: address }) &&
                                contains(part.ports, { first: port, last: port }),
                        );
                        assert.ok(decision !== undefined && another === undefined, "every point lies in one part");
                        const expected = oneByOne(rules, address, port);
                        if (decision.outcome !== "unknown" || expected !== "unknown")
                            assert.equal(decision.outcome, expected);
                    }
            }),
            { numRuns: 300 },
        );
    });

    it("are in doubt rather than wrong about what is not known yet", () => {
        fc.assert(
            fc.property(
                fc.array(doubtfulRule, { maxLength: 5 }),
                smallAddresses,
                smallPorts,
                (pairs, range, wanted) => {
                    const flow: Flow = {
                        direction: "Outbound",
                        protocol: "Tcp",
                        ports: wanted,
                        place: { kind: "addresses", range },
                    };
                    const truth = askSecurityRules(inOrder(pairs.map(([known]) => known)), flow, view);
                    const seen = askSecurityRules(inOrder(pairs.map(([, hidden]) => hidden)), flow, view);
                    for (const { flow: part, outcome } of seen) {
                        if (outcome === "unknown") continue;
                        const same = truth.filter(
                            (decision) => isInside(decision.flow, part) || isInside(part, decision.flow),
                        );
                        for (const decision of same) assert.equal(decision.outcome, outcome);
                    }
                },
            ),
            { numRuns: 300 },
        );
    });
});

function isInside(inner: Flow, outer: Flow): boolean {
    return (
        inner.place.kind === "addresses" &&
        outer.place.kind === "addresses" &&
        contains(outer.place.range, inner.place.range) &&
        contains(outer.ports, inner.ports)
    );
}

/** The same question answered in the plainest way, for one address and one port. */
function oneByOne(rules: readonly SecurityRule[], address: number, port: number): "Allow" | "Deny" | "unknown" {
    const here = view.local ?? { first: 0, last: 0 };
    const sorted = [...rules].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
    for (const one of sorted) {
        if (one.direction !== "Outbound" || one.protocol === "udp") continue;
        if (!one.destinationPorts.some((range) => range !== "unknown" && range.first <= port && port <= range.last))
            continue;
        const holds = (ends: SecurityRule["sources"], first: number, last: number): boolean =>
            ends.some(
                (end) =>
                    end.kind === "any" ||
                    (end.kind === "addresses" && end.range.first <= first && last <= end.range.last),
            );
        if (!holds(one.destinations, address, address) || !holds(one.sources, here.first, here.last)) continue;
        return one.access ?? "unknown";
    }
    return "Allow";
}
