import assert from "node:assert/strict";
import { egressSecurityRules } from "../../model/egressSecurityRules";
import { serverRulesInput } from "../support/serverRulesInput";

const namesOf = (input: Parameters<typeof egressSecurityRules>[0]): readonly string[] =>
    egressSecurityRules(input).map(({ name }) => name);

describe("rules for what leaves the network", () => {
    it("name every service tag once, also when the subnet has a service endpoint for it", () => {
        const names = namesOf(serverRulesInput("natGateway", { serviceEndpointTags: ["Storage", "AzureKeyVault"] }));
        assert.equal(names.filter((name) => name === "AllowStorageOutbound").length, 1);
        assert.equal(names.filter((name) => name === "AllowKeyVaultOutbound").length, 1);
    });

    it("open the private endpoints when there are some", () => {
        assert.ok(!namesOf(serverRulesInput()).includes("AllowPrivateEndpointsOutbound"));
        const input = serverRulesInput("natGateway", { privateEndpointPrefix: "10.20.0.64/26" });
        assert.deepEqual(
            egressSecurityRules(input).find(({ name }) => name === "AllowPrivateEndpointsOutbound")?.destinations,
            ["10.20.0.64/26"],
        );
    });

    it("leave activation out when the facts know no address of it", () => {
        assert.ok(!namesOf(serverRulesInput("natGateway", { destinations: [] })).includes("AllowActivationOutbound"));
    });

    it("refuse a tag of the facts that has no rule, instead of dropping it", () => {
        assert.throws(() => egressSecurityRules(serverRulesInput("proxy", { serviceEndpointTags: ["Sql"] })), /Sql/);
    });
});
