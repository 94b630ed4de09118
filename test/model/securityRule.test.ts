import assert from "node:assert/strict";
import { DENY_REST, rule } from "../../model/securityRule";

describe("a security rule", () => {
    it("takes priority, direction and access from its name", () => {
        const body = {
            protocol: "Tcp",
            sources: ["10.0.0.0/26"],
            destinations: ["Storage"],
            destinationPorts: ["443"],
            description: "Why.",
        } as const;
        assert.deepEqual(rule("AllowStorageOutbound", body), {
            name: "AllowStorageOutbound",
            priority: 210,
            direction: "Outbound",
            access: "Allow",
            ...body,
        });
    });

    it("ends both directions with a denial behind every other rule", () => {
        assert.deepEqual(
            DENY_REST.map(({ name, priority, direction, access, protocol }) => [
                name,
                priority,
                direction,
                access,
                protocol,
            ]),
            [
                ["DenyAllInbound", 4096, "Inbound", "Deny", "*"],
                ["DenyAllOutbound", 4096, "Outbound", "Deny", "*"],
            ],
        );
    });
});
