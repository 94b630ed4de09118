import assert from "node:assert/strict";
import { BastionAccess } from "../../components/bastionAccess";
import { itRegistersExactly, lean, placement } from "../support/componentChecks";
import { bastion } from "../support/models";
import { named, record } from "../support/recorder";

const subnetId =
    "/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/virtualNetworks/v/subnets/AzureBastionSubnet";

describe("BastionAccess", () => {
    itRegistersExactly("bastionAccess", {
        basic: () => void new BastionAccess("bastion", { placement, bastion, subnetId }, lean),
    });

    it("takes the SKU of the model and the address that it makes", async () => {
        const recording = await record(
            () =>
                void new BastionAccess(
                    "bastion",
                    { placement, bastion: { ...bastion, sku: "Standard" }, subnetId },
                    lean,
                ),
            "update",
        );
        const { inputs } = named(recording, "bastion-host");
        assert.deepEqual(inputs["sku"], { name: "Standard" });
        assert.match(JSON.stringify(inputs["ipConfigurations"]), /bastion-public-ip/);
    });
});
