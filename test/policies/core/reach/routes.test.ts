import assert from "node:assert/strict";
import fc from "fast-check";
import type { Place } from "../../../../policies/core/reach/ends";
import { parseEnd } from "../../../../policies/core/reach/ends";
import { contains } from "../../../../policies/core/reach/ranges";
import type { Route } from "../../../../policies/core/reach/routes";
import { defaultRoutes, hopType, liesIn, routesTo } from "../../../../policies/core/reach/routes";
import { addresses, smallAddresses, somewhere, view } from "./arbitraries";

const route = (name: string, prefix: string | undefined): Route => ({
    name,
    destination: prefix === undefined ? undefined : parseEnd(prefix),
    hop: "virtualappliance",
    address: "10.0.0.4",
    at: somewhere,
    doubtful: [name],
});
const taken = (place: Place, ...routes: readonly Route[]): readonly string[] =>
    routesTo(place, routes, view).map((one) => (one === "system" ? "system" : one.name));
const at = (text: string): Place => ({ kind: "addresses", range: addresses(text) });
const storage: Place = { kind: "service", tag: "storage" };

describe("routes", () => {
    it("are taken by the longest prefix, for each part of a range by itself", () => {
        const all = [route("all", "0.0.0.0/0"), route("ten", "10.0.0.0/8"), route("part", "10.1.0.128/25")];
        assert.deepEqual(taken(at("10.1.0.0/24"), ...all), ["ten", "part"]);
        assert.deepEqual(taken(at("10.1.0.200"), ...all), ["part"]);
        assert.deepEqual(taken(at("20.1.2.3"), ...all), ["all"]);
        assert.deepEqual(taken(at("20.1.2.3"), route("ten", "10.0.0.0/8")), ["system"]);
    });

    it("lead to a service by its tag, else by default", () => {
        const byDefault = route("all", "0.0.0.0/0");
        assert.deepEqual(taken(storage, byDefault, route("storage", "Storage")), ["storage"]);
        assert.deepEqual(taken(storage, byDefault, route("sql", "Sql")), ["all"]);
        assert.deepEqual(taken(storage, byDefault, route("one", "20.1.2.0/24")), ["all"]);
        assert.deepEqual(taken({ kind: "internet" }, byDefault), ["all"]);
        assert.deepEqual(taken({ kind: "internet" }), ["system"]);
    });

    it("may replace the default by its two halves", () => {
        const halves = [route("low", "0.0.0.0/1"), route("high", "128.0.0.0/1")];
        assert.deepEqual(taken(storage, route("all", "0.0.0.0/0"), ...halves), ["low", "high"]);
        assert.deepEqual(taken(storage, halves[0]!), ["system"]);
        assert.deepEqual(
            defaultRoutes([...halves, route("ten", "10.0.0.0/8")]).map(({ name }) => name),
            ["low", "high"],
        );
    });

    it("count a route whose prefix is not known yet among those that may be taken", () => {
        assert.deepEqual(taken(storage, route("somewhere", undefined)), ["system", "somewhere"]);
    });

    it("agree with looking for the longest prefix of every address", () => {
        const routes = fc.array(smallAddresses, { maxLength: 5 });
        fc.assert(
            fc.property(routes, smallAddresses, (ranges, range) => {
                const made = ranges.map((one, index): Route => ({
                    ...route(String(index), undefined),
                    destination: { kind: "addresses", range: one },
                }));
                const expected = new Set<string>();
                for (let address = range.first; address <= range.last; address++) {
                    const best = ranges
                        .map((one, index) => ({
                            index,
                            size: one.last - one.first,
                            holds: contains(one, { first: address, last: address }),
                        }))
                        .filter(({ holds }) => holds)
                        .sort((a, b) => a.size - b.size)[0];
                    expected.add(best === undefined ? "system" : String(best.index));
                }
                assert.deepEqual(new Set(taken({ kind: "addresses", range }, ...made)), expected);
            }),
        );
    });

    it("know the types of next hops, and whether an address lies in a prefix", () => {
        assert.equal(hopType("VirtualAppliance"), "virtualappliance");
        assert.equal(hopType("Elsewhere"), undefined);
        assert.ok(liesIn("10.20.0.132", "10.20.0.128/26"));
        assert.ok(!liesIn("10.20.0.4", "10.20.0.128/26"));
        assert.ok(!liesIn("somewhere", "10.20.0.128/26"));
    });
});
