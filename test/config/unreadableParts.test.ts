import assert from "node:assert/strict";
import { ifReadable, UnreadablePart, withUnreadableParts } from "../../config/unreadableParts";
import { sampleEnvironment, sampleServer } from "../support/sampleEnvironment";

const environment = { ...sampleEnvironment, servers: { A: sampleServer, B: sampleServer } };

describe("config: an environment with unreadable parts", () => {
    it("throws on reading them, wherever they are", () => {
        const paths = [
            "mabs:servers.A.size",
            "mabs:servers.A.schedule",
            "mabs:network.dnsServers[1]",
            "azure-native:environment",
            "mabs:domain",
        ];
        const view = withUnreadableParts(environment, paths);
        for (const read of [
            () => view.servers["A"]?.size,
            () => view.servers["A"]?.schedule,
            () => view.network.dnsServers[1],
            () => [...view.network.dnsServers],
            () => view.azure.cloud,
            () => view.domain,
        ]) {
            assert.throws(read, UnreadablePart);
        }
    });

    it("is otherwise what it was, part by part the same", () => {
        const view = withUnreadableParts(environment, ["mabs:servers.A.size", "azure-native:location"]);
        assert.equal(view.servers["A"]?.image, environment.servers.A.image);
        assert.equal(view.servers["B"], environment.servers.B);
        assert.equal(view.network, environment.network);
        assert.equal(view.azure.subscriptionId, environment.azure.subscriptionId);
        assert.deepEqual(Object.keys(view.servers), ["A", "B"]);
    });

    it("has unreadable parts also where nothing stands, and none below what is absent", () => {
        const view = withUnreadableParts({ network: {} }, ["mabs:network.dnsServers", "mabs:vault.access.deeper"]);
        assert.throws(() => view.network.dnsServers, UnreadablePart);
        assert.equal(view.vault, undefined);
    });

    it("leaves the original alone and cannot be changed", () => {
        const view = withUnreadableParts(environment, ["mabs:servers.A.size"]);
        assert.equal(environment.servers.A.size, "Standard_A4_v2");
        assert.ok(Object.isFrozen(view) && Object.isFrozen(view.servers) && Object.isFrozen(view.servers["A"]));
    });
});

describe("config: rules about unreadable parts", () => {
    const view = withUnreadableParts(environment, ["mabs:name"]);

    it("find nothing and say nothing", () =>
        assert.deepEqual(
            ifReadable(() => [view.name]),
            [],
        ));

    it("find what they find where everything is readable", () => {
        assert.deepEqual(
            ifReadable(() => [view.tags]),
            [{}],
        );
    });

    it("are not excused from mistakes of their own", () => {
        assert.throws(
            () =>
                ifReadable(() => {
                    throw new TypeError("ours");
                }),
            TypeError,
        );
    });
});
