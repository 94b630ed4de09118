import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { createStaticPublicIp } from "../../components/staticPublicIp";
import { placement } from "../support/componentChecks";
import { named, record } from "../support/recorder";

describe("createStaticPublicIp", () => {
    it("makes a static address of SKU Standard, with zones only where they are asked for", async () => {
        const recording = await record(() => {
            const parent = new pulumi.ComponentResource("test:index:Any", "parent");
            createStaticPublicIp(parent, "zonal", placement, { publicIpName: "pip-a", zones: ["2"] }, undefined);
            createStaticPublicIp(parent, "regional", placement, { publicIpName: "pip-b", zones: [] }, undefined);
        });
        const { inputs } = named(recording, "zonal");
        assert.deepEqual(inputs["sku"], { name: "Standard", tier: "Regional" });
        assert.equal(inputs["publicIPAllocationMethod"], "Static");
        assert.deepEqual(inputs["zones"], ["2"]);
        assert.ok(!("zones" in named(recording, "regional").inputs));
    });
});
