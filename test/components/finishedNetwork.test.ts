import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { chained, finishedIds } from "../../components/finishedNetwork";
import { record } from "../support/recorder";

describe("chained", () => {
    it("gives each resource the one before it, the first one what comes before all, and keeps them by key", async () => {
        await record(() => {
            const component = (name: string) => new pulumi.ComponentResource("test:index:Any", name);
            const first = component("first");
            const previous: pulumi.Resource[] = [];
            const made = chained([{ key: "a" }, { key: "b" }, { key: "c" }], first, ({ key }, before) => {
                previous.push(before);
                return component(key);
            });
            assert.deepEqual([...made.keys()], ["a", "b", "c"]);
            assert.deepEqual(previous, [first, made.get("a"), made.get("b")]);
            assert.equal(chained([], first, () => first).size, 0);
        });
    });
});

describe("finishedIds", () => {
    it("knows the IDs of an existing network at once", async () => {
        const seen: string[] = [];
        await record(() => {
            const ids = finishedIds("/network", new Map(), []);
            ids.virtualNetwork.apply((id) => seen.push(id));
            ids.subnet({ kind: "existing", id: "/subnet", addressPrefix: "10.0.0.0/27" }).apply((id) => seen.push(id));
        });
        assert.deepEqual(seen.sort(), ["/network", "/subnet"]);
    });

    it("says which subnet a network lacks", () => {
        const ids = finishedIds("/network", new Map(), []);
        assert.throws(() => ids.newSubnet("bastion"), /the network has no subnet for bastion/);
    });
});
