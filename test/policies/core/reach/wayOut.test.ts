import assert from "node:assert/strict";
import { valueOf } from "../../../../policies/core/reach/part";
import { readRouteTable } from "../../../../policies/core/reach/readRoutes";
import { firewallBehind } from "../../../../policies/core/reach/wayOut";
import { defaultRoute, firewall, routeTable } from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { named, stackOf } from "./networks";

function behind(route: object, from: readonly string[] = [], written: readonly Written[] = firewall([])): string {
    const stack = stackOf([{ ...routeTable([route]), from: { routes: from } }, ...written]);
    const [first] = valueOf(readRouteTable(stack, named(stack, "routes"))) ?? [];
    assert.ok(first);
    const part = firewallBehind(stack, first);
    return part.kind === "here" ? part.value.resource.name : part.kind === "outside" ? part.reason : part.kind;
}

describe("the firewall behind a route", () => {
    it("is the one whose subnet holds the address", () => {
        assert.equal(behind(defaultRoute()), "firewall");
        const open = firewall([]).map((one) =>
            one.name === "firewall"
                ? {
                      ...one,
                      inputs: { ...one.inputs, ipConfigurations: [{ subnet: { id: unknown } }] },
                      from: { ipConfigurations: ["firewall-subnet"] },
                  }
                : one,
        );
        assert.equal(behind(defaultRoute(), [], open), "firewall");
    });

    it("is the one that the address comes from, where it is not known yet", () => {
        assert.equal(behind(defaultRoute({ nextHopIpAddress: unknown }), ["firewall"]), "firewall");
        assert.equal(behind(defaultRoute({ nextHopIpAddress: unknown })), "unknown");
    });

    it("belongs to others where no subnet of a firewall holds the address", () => {
        assert.equal(
            behind(defaultRoute({ nextHopIpAddress: "10.10.3.4" })),
            "what the appliance at 10.10.3.4 lets pass is not among the resources of this program",
        );
    });

    it("is none where the route names no address", () => {
        assert.equal(behind(defaultRoute({ nextHopIpAddress: undefined })), "absent");
    });
});
