import assert from "node:assert/strict";
import { NatGatewayEgress } from "../../components/natGatewayEgress";
import type { NatGatewayModel } from "../../model/types/network";
import { itRegistersExactly, lean, placement } from "../support/componentChecks";
import { natGateway } from "../support/models";
import { named, record } from "../support/recorder";

const { zone: _zone, ...regional } = natGateway;
const wide: NatGatewayModel = { ...regional, publicIpNames: ["pip-ng-unit-1", "pip-ng-unit-2"] };

describe("NatGatewayEgress", () => {
    itRegistersExactly("natGatewayEgress", {
        zonal: () => void new NatGatewayEgress("nat", { placement, natGateway }, lean),
        twoAddresses: () => void new NatGatewayEgress("nat", { placement, natGateway: wide }, lean),
    });

    it("puts the gateway and its addresses into the same zone", async () => {
        const recording = await record(() => void new NatGatewayEgress("nat", { placement, natGateway }, lean));
        assert.deepEqual(named(recording, "nat-gateway").inputs["zones"], ["1"]);
        assert.deepEqual(named(recording, "nat-public-ip-1").inputs["zones"], ["1"]);
    });

    it("tells the addresses that the outside sees", async () => {
        let addresses: unknown;
        await record(() => {
            const egress = new NatGatewayEgress("nat", { placement, natGateway: wide }, lean);
            egress.publicIpAddresses.apply((known) => (addresses = known));
        }, "update");
        assert.deepEqual(addresses, ["198.51.100.7", "198.51.100.7"]);
    });
});
