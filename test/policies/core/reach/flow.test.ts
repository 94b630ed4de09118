import assert from "node:assert/strict";
import { parseEnd } from "../../../../policies/core/reach/ends";
import type { Flow } from "../../../../policies/core/reach/flow";
import {
    addressRanges,
    flowText,
    knownPorts,
    partsOf,
    placeText,
    portCoverage,
} from "../../../../policies/core/reach/flow";
import { addresses, ports } from "./arbitraries";

const flow: Flow = {
    direction: "Outbound",
    protocol: "Tcp",
    ports: ports("443-445"),
    place: { kind: "addresses", range: addresses("10.1.0.0/24") },
    label: "the machines",
};

describe("connections", () => {
    it("say themselves in words, seen from the server", () => {
        const { label: _label, ...unnamed } = flow;
        assert.equal(flowText(flow), "TCP 443-445 to the machines");
        assert.equal(flowText({ ...unnamed, direction: "Inbound", protocol: "Udp" }), "UDP 443-445 from 10.1.0.0/24");
        assert.equal(placeText({ ...unnamed, name: "*.windows.net" }), "*.windows.net");
        assert.equal(placeText({ ...unnamed, place: { kind: "service", tag: "storage" } }), "storage");
        assert.equal(placeText({ ...unnamed, place: { kind: "internet" } }), "the internet");
    });

    it("are met by ports as a whole, in part, or not", () => {
        assert.equal(portCoverage([ports("1-500")], ports("443")), "all");
        assert.equal(portCoverage([ports("444")], ports("443-445")), "unsure");
        assert.equal(portCoverage(["unknown"], ports("443")), "unsure");
        assert.equal(portCoverage([ports("80"), "unknown"], ports("80")), "all");
        assert.equal(portCoverage([ports("80")], ports("443")), "none");
        assert.deepEqual(knownPorts(["unknown", ports("80")]), [ports("80")]);
    });

    it("fall into parts, which are no longer called what the whole is", () => {
        const cutters = addressRanges([parseEnd("10.1.0.128/25"), parseEnd("Storage")]);
        assert.deepEqual(
            partsOf(flow, [ports("445")], cutters).map(flowText),
            ["443-444 to 10.1.0.0/25", "445 to 10.1.0.0/25", "443-444 to 10.1.0.128/25", "445 to 10.1.0.128/25"].map(
                (text) => `TCP ${text}`,
            ),
        );
        assert.deepEqual(partsOf(flow, [], []).map(flowText), ["TCP 443-445 to the machines"]);
    });
});
