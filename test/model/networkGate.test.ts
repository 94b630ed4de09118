import assert from "node:assert/strict";
import { networkGate } from "../../model/networkGate";
import { existingNetwork } from "../support/sampleNetworks";

describe("the network gate of a store", () => {
    it("is open without a list of ranges", () => {
        assert.deepEqual(networkGate([], {}), {
            defaultAction: "Allow",
            allowedAddressRanges: [],
            admitServerSubnet: false,
        });
    });

    it("is closed with a list, except for the list and the servers", () => {
        assert.deepEqual(networkGate(["203.0.113.0/24"], {}), {
            defaultAction: "Deny",
            allowedAddressRanges: ["203.0.113.0/24"],
            admitServerSubnet: true,
        });
    });

    it("does not admit a subnet that belongs to others, because it would need a service endpoint there", () => {
        assert.equal(networkGate(["203.0.113.0/24"], { existing: existingNetwork }).admitServerSubnet, false);
    });
});
