import assert from "node:assert/strict";
import { renderReach, renderReachable } from "../../../plan/render/reachText";
import { styleFor } from "../../../plan/render/style";
import { plannedEnvironment } from "../../support/plannedEnvironments";

const plain = styleFor(false);

describe("what a server may reach, as text", () => {
    it("lists the outbound rules of its security group by priority, the denial of the rest last", async () => {
        const { plan } = await plannedEnvironment("dev");
        const rules = renderReach(plan.model, 200, plain).filter((line) => line.startsWith("NSG"));
        assert.equal(
            rules[0],
            "NSG 100   allow  TCP 53,80,32526 to 168.63.129.16 — The VM agent, extensions and DNS of Azure. Never denied.",
        );
        assert.equal(rules.at(-1), "NSG 4096  deny   anything to anywhere — Nothing else leaves the subnet.");
        assert.ok(
            rules.every((line) => !line.includes("call back")),
            "an inbound rule among the outbound ones",
        );
    });

    it("adds the rules of the firewall, where there is one, and tells tags from names", async () => {
        const { plan } = await plannedEnvironment("test");
        const text = renderReach(plan.model, 1000, plain).join("\n");
        assert.match(text, /^firewall {2}allow {2}HTTPS 443 to .*\*\.backup\.windowsazure\.com/m);
        assert.match(text, /^firewall {2}allow {2}HTTPS 443 to WindowsUpdate \(firewall tag\) — /m);
        assert.match(text, /^firewall {2}allow {2}TCP 1688 to /m);
        const withoutFirewall = (await plannedEnvironment("dev")).plan.model;
        assert.ok(renderReach(withoutFirewall, 1000, plain).every((line) => !line.startsWith("firewall")));
    });
});

describe("who may reach a server, as text", () => {
    it("lists the inbound rules of its security group with their sources", async () => {
        const { plan } = await plannedEnvironment("prod");
        assert.deepEqual(renderReachable(plan.model, 200), [
            "NSG 100   allow  TCP 3389 from 10.22.0.192/26 — Remote desktop through the bastion.",
            "NSG 500   allow  TCP 135,139,445,5718,5719,49152-65535 from 10.10.1.0/24, 10.10.2.0/23 — Protection agents call back: commands and backup data.",
            "NSG 501   allow  UDP 137,138 from 10.10.1.0/24, 10.10.2.0/23 — Protection agents call back: commands and backup data.",
            "NSG 4096  deny   anything from anywhere — Nothing else reaches the subnet.",
        ]);
    });
});
