import assert from "node:assert/strict";
import { existingResource, isArmIdOf, parseArmId, subnetId } from "../../model/armId";

const group = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-hub";
const network = `${group}/providers/Microsoft.Network/virtualNetworks/vnet-hub`;

describe("a resource ID", () => {
    it("is taken apart, nested resources too", () => {
        assert.deepEqual(parseArmId(`${network}/subnets/snet-a`), {
            id: `${network}/subnets/snet-a`,
            subscriptionId: "00000000-0000-0000-0000-000000000001",
            resourceGroupName: "rg-hub",
            name: "snet-a",
            type: "Microsoft.Network/virtualNetworks/subnets",
            names: ["vnet-hub", "snet-a"],
        });
    });

    it("is recognised in the spelling that the portal sometimes gives", () => {
        assert.equal(parseArmId(network.replace("resourceGroups", "resourcegroups"))?.name, "vnet-hub");
        assert.ok(isArmIdOf("microsoft.network/VIRTUALNETWORKS", network));
    });

    it("is told from texts that are none", () => {
        const wrong = [
            "",
            "vnet-hub",
            group,
            `${group}/providers/Microsoft.Network`,
            `${network}/`,
            `${network}/subnets`,
            ` ${network}`,
        ];
        assert.deepEqual(
            wrong.filter((text) => parseArmId(text) !== undefined),
            [],
        );
        assert.ok(!isArmIdOf("Microsoft.Network/virtualNetworks", `${network}/subnets/snet-a`));
    });

    it("becomes an existing resource, or an error that blames the missing check", () => {
        assert.deepEqual(existingResource(network), {
            id: network,
            subscriptionId: "00000000-0000-0000-0000-000000000001",
            resourceGroupName: "rg-hub",
            name: "vnet-hub",
        });
        assert.throws(() => existingResource("vnet-hub"), /no check said so: vnet-hub/);
    });

    it("of a subnet is that of its network with a name", () => {
        assert.equal(subnetId(network, "snet-a"), `${network}/subnets/snet-a`);
    });
});
