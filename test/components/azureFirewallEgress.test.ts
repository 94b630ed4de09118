import assert from "node:assert/strict";
import { AzureFirewallEgress } from "../../components/azureFirewallEgress";
import type { AzureFirewallModel } from "../../model/types/network";
import { guarded, itRegistersExactly, lean, placement, unguarded } from "../support/componentChecks";
import { azureFirewall } from "../support/models";
import { named, reachable, record } from "../support/recorder";

const subnetId =
    "/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/virtualNetworks/v/subnets/AzureFirewallSubnet";

function egress(firewall: AzureFirewallModel = azureFirewall, safeguards = guarded): AzureFirewallEgress {
    return new AzureFirewallEgress("egress", { placement, firewall, subnetId, safeguards }, lean);
}

describe("AzureFirewallEgress", () => {
    itRegistersExactly("azureFirewallEgress", {
        guarded: () => void egress(),
        regional: () => void egress({ ...azureFirewall, zones: [], tier: "Premium" }, unguarded),
    });

    it("writes policy, groups of rules and firewall in a chain", async () => {
        const recording = await record(() => void egress());
        assert.deepEqual(named(recording, "egress-rules-network").options.dependsOn, ["egress-policy"]);
        assert.deepEqual(named(recording, "egress-rules-application").options.dependsOn, ["egress-rules-network"]);
        assert.ok(reachable(recording, "egress-firewall").has("egress-rules-application"));
    });

    it("protects what cannot be replaced while it is in use, and not its rules", async () => {
        const recording = await record(() => void egress());
        const protectedNames = recording.resources.filter(({ options }) => options.protect).map(({ name }) => name);
        assert.deepEqual(protectedNames, ["egress-firewall", "egress-policy"]);
    });

    it("is ready with the firewall and its last rules, or with the bare policy if there are none", async () => {
        const ready = async (firewall: AzureFirewallModel): Promise<readonly string[]> => {
            let types: readonly string[] = [];
            await record(() => {
                types = egress(firewall).ready.map(({ constructor }) => constructor.name);
            });
            return types;
        };
        assert.deepEqual(await ready(azureFirewall), ["AzureFirewall", "FirewallPolicyRuleCollectionGroup"]);
        assert.deepEqual(await ready({ ...azureFirewall, ruleCollectionGroups: [] }), [
            "AzureFirewall",
            "FirewallPolicy",
        ]);
    });
});
