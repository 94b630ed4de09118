import assert from "node:assert/strict";
import { farSide } from "../../../../policies/core/reach/farSide";
import type { Flow } from "../../../../policies/core/reach/flow";
import { flowText } from "../../../../policies/core/reach/flow";
import { ids, securityGroup, subnet } from "../../support/networks";
import type { Written } from "../../support/programs";
import { addresses, ports, view } from "./arbitraries";
import { stackOf } from "./networks";

const flow: Flow = {
    direction: "Outbound",
    protocol: "Tcp",
    ports: ports("5718"),
    place: { kind: "addresses", range: addresses("10.1.0.0/25") },
};
const machines = (inputs: Written["inputs"] = {}, name = "machines"): Written => ({
    ...subnet({
        subnetName: name,
        addressPrefix: "10.1.0.0/24",
        networkSecurityGroup: { id: ids.securityGroup },
        ...inputs,
    }),
    name,
});
const seen = (written: readonly Written[], asked: Flow = flow): string => {
    const far = farSide(stackOf([...written, securityGroup([])]), asked, view);
    return far === undefined ? "nobody knows" : `${flowText(far.flow)}, ${far.group.kind}`;
};

describe("the far side of a connection", () => {
    it("is the subnet of the program around the far end, seen from there", () => {
        assert.equal(seen([machines()]), "TCP 5718 from 10.20.0.0/26, here");
        assert.equal(seen([machines()], { ...flow, direction: "Inbound" }), "TCP 5718 to 10.20.0.0/26, here");
        assert.equal(seen([machines({ networkSecurityGroup: undefined })]), "TCP 5718 from 10.20.0.0/26, absent");
    });

    it("is not known without one subnet around it", () => {
        assert.equal(seen([]), "nobody knows");
        assert.equal(seen([machines(), machines({}, "again")]), "nobody knows");
        assert.equal(seen([machines({ addressPrefix: "10.1.0.0/26" })]), "nobody knows");
        assert.equal(seen([machines()], { ...flow, place: { kind: "internet" } }), "nobody knows");
        assert.equal(seen([machines({ addressPrefix: "10.0.0.0/8" })]), "nobody knows");
    });

    it("judges calls to private endpoints only where its subnet says so", () => {
        const endpoint: Flow = { ...flow, toEndpoint: true };
        assert.equal(seen([machines()], endpoint), "nobody knows");
        assert.equal(seen([machines({ privateEndpointNetworkPolicies: "Disabled" })], endpoint), "nobody knows");
        assert.equal(
            seen([machines({ privateEndpointNetworkPolicies: "NetworkSecurityGroupEnabled" })], endpoint),
            "TCP 5718 from 10.20.0.0/26, here",
        );
    });
});
