import assert from "node:assert/strict";
import fc from "fast-check";
import {
    addressPlan,
    freeRangeFor,
    rangesOf,
    seatsOf,
    wantedSubnets,
    type AddressRequest,
} from "../../model/addressPlan";
import { containsRange, formatRange, overlaps, parseRange, type IpRange } from "../../model/ipRange";

const natGateway = { mode: "natGateway", publicIpAddresses: 1, idleTimeoutMinutes: 10 } as const;
const azureFirewall = { mode: "azureFirewall", tier: "Standard", zones: [] } as const;

const request = (overrides: Partial<AddressRequest> = {}): AddressRequest => ({
    addressSpace: ["10.20.0.0/24"],
    subnets: {},
    egress: natGateway,
    hasPrivateEndpoints: false,
    ...overrides,
});

const everything: Partial<AddressRequest> = {
    egress: azureFirewall,
    bastion: { sku: "Basic" },
    hasPrivateEndpoints: true,
};

const planned = (overrides: Partial<AddressRequest>): Readonly<Record<string, string>> =>
    Object.fromEntries(
        addressPlan(request(overrides)).map(({ key, range }) => [
            key,
            range === undefined ? "none" : formatRange(range),
        ]),
    );

/** Disjoint ranges /21 to /29 in a random order, as a real address space has them. */
const addressSpace = fc
    .uniqueArray(
        fc.record({ block: fc.integer({ min: 0, max: 31 }), prefixLength: fc.integer({ min: 21, max: 29 }) }),
        { minLength: 1, maxLength: 4, selector: ({ block }) => block },
    )
    .map((entries) =>
        entries.map(({ block, prefixLength }) => formatRange({ start: 0x0a000000 + block * 2048, prefixLength })),
    );

const options = fc
    .record({ endpoints: fc.boolean(), firewall: fc.boolean(), bastion: fc.boolean() })
    .map(({ endpoints, firewall, bastion }): Partial<AddressRequest> => ({
        hasPrivateEndpoints: endpoints,
        egress: firewall ? azureFirewall : natGateway,
        ...(bastion ? { bastion: { sku: "Basic" } } : {}),
    }));

describe("the address plan", () => {
    it("gives each of the four subnets 64 addresses of a /24", () => {
        assert.deepEqual(planned(everything), {
            server: "10.20.0.0/26",
            privateEndpoints: "10.20.0.64/26",
            firewall: "10.20.0.128/26",
            bastion: "10.20.0.192/26",
        });
    });

    it("makes only the subnets that are wanted, each at the place it would have beside all others", () => {
        assert.deepEqual(planned({}), { server: "10.20.0.0/26" });
        assert.deepEqual(planned({ bastion: { sku: "Basic" } }), { server: "10.20.0.0/26", bastion: "10.20.0.192/26" });
        assert.deepEqual(wantedSubnets(request(everything)), ["server", "privateEndpoints", "firewall", "bastion"]);
    });

    it("gives the servers a range smaller than a seat as a whole, and the others nothing", () => {
        assert.deepEqual(planned({ ...everything, addressSpace: ["10.20.0.0/28"] }), {
            server: "10.20.0.0/28",
            privateEndpoints: "none",
            firewall: "none",
            bastion: "none",
        });
        assert.deepEqual(planned({ addressSpace: ["10.20.0.0/30"] }), { server: "none" });
    });

    it("goes on in the second range when the first is full", () => {
        assert.deepEqual(planned({ ...everything, addressSpace: ["10.20.0.0/25", "10.9.0.0/25"] }), {
            server: "10.20.0.0/26",
            privateEndpoints: "10.20.0.64/26",
            firewall: "10.9.0.0/26",
            bastion: "10.9.0.64/26",
        });
    });

    it("takes the ranges of the configuration as they are", () => {
        const subnets = { server: "10.20.0.192/27", bastion: "10.20.0.0/26" };
        assert.deepEqual(planned({ bastion: { sku: "Basic" }, subnets }), {
            server: "10.20.0.192/27",
            bastion: "10.20.0.0/26",
        });
    });

    it("stays inside the address space and never overlaps", () => {
        fc.assert(
            fc.property(addressSpace, options, (texts, wanted) => {
                const spaces = rangesOf(texts);
                const ranges = addressPlan(request({ addressSpace: texts, ...wanted }))
                    .map(({ range }) => range)
                    .filter((range) => range !== undefined);
                for (const [index, range] of ranges.entries()) {
                    assert.ok(spaces.some((space) => containsRange(space, range)));
                    assert.ok(ranges.slice(0, index).every((other) => !overlaps(range, other)));
                }
            }),
        );
    });

    it("moves no subnet when another one comes or goes", () => {
        fc.assert(
            fc.property(addressSpace, options, options, (addresses, before, after) => {
                const [one, other] = [before, after].map((wanted) => planned({ addressSpace: addresses, ...wanted }));
                for (const key of Object.keys(one ?? {}).filter((name) => other?.[name] !== undefined)) {
                    assert.equal(one?.[key], other?.[key]);
                }
            }),
        );
    });

    it("moves no subnet when a range is appended to the address space", () => {
        fc.assert(
            fc.property(addressSpace, (texts) => {
                const full = planned({ addressSpace: texts, ...everything });
                const before = planned({ addressSpace: texts.slice(0, -1), ...everything });
                for (const [key, range] of Object.entries(before).filter(([, text]) => text !== "none")) {
                    assert.equal(full[key], range);
                }
            }),
        );
    });

    it("moves no subnet when the range, of a seat or more, grows in place", () => {
        fc.assert(
            fc.property(fc.integer({ min: 16, max: 25 }), (prefixLength) => {
                const before = planned({ addressSpace: [`10.0.0.0/${prefixLength + 1}`], ...everything });
                const after = planned({ addressSpace: [`10.0.0.0/${prefixLength}`], ...everything });
                for (const [key, range] of Object.entries(before).filter(([, text]) => text !== "none")) {
                    assert.equal(after[key], range);
                }
            }),
        );
    });

    it("does not care in which order ranges of subnets are written", () => {
        const one = { server: "10.20.0.0/27", bastion: "10.20.0.64/26" };
        const other = { bastion: "10.20.0.64/26", server: "10.20.0.0/27" };
        assert.deepEqual(planned({ ...everything, subnets: one }), planned({ ...everything, subnets: other }));
    });

    it("has room for 50 servers, the most of one vault, in the seat of the servers", () => {
        const seat = seatsOf([{ start: 0, prefixLength: 24 }]).get("server");
        assert.ok(seat !== undefined && 2 ** (32 - seat.prefixLength) - 5 >= 50);
    });
});

describe("a free range for a subnet", () => {
    it("is one that would do beside the others", () => {
        const small: Partial<AddressRequest> = { addressSpace: ["10.20.0.0/25"], bastion: { sku: "Basic" } };
        assert.equal(planned(small)["bastion"], "none");
        assert.equal(freeRangeFor(request(small), "bastion"), "10.20.0.64/26");
    });

    it("does not exist when the space is full", () => {
        assert.equal(freeRangeFor(request({ addressSpace: ["10.20.0.0/26"] }), "bastion"), undefined);
    });

    it("never overlaps a planned subnet", () => {
        fc.assert(
            fc.property(addressSpace, options, (texts, wanted) => {
                const asked = request({ addressSpace: texts, ...wanted });
                const free = parseRange(freeRangeFor(asked, "bastion") ?? "");
                const others = addressPlan(asked)
                    .filter(({ key }) => key !== "bastion")
                    .map(({ range }) => range)
                    .filter((range): range is IpRange => range !== undefined);
                assert.ok(free === undefined || others.every((range) => !overlaps(range, free)));
            }),
        );
    });
});
