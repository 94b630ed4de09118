import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { RouteTable } from "@pulumi/azure-native/network/routeTable";
import { modes, named, outline, plainTexts, reachable, record } from "./recorder";

/** The recorder stands on parts of the SDK that are not its public surface: these tests notice when an upgrade moves them. */
describe("record", () => {
    const program = (): void => {
        const parent = new pulumi.ComponentResource("test:index:Any", "parent");
        const first = new RouteTable(
            "first",
            { resourceGroupName: "rg", tags: { id: pulumi.secret("Canary-77aa") } },
            { parent },
        );
        new RouteTable("second", { resourceGroupName: "rg", tags: { first: first.id } }, { parent, protect: true });
    };

    it("sees the tree, the options and the implicit dependency, in either mode", async () => {
        for (const mode of modes) {
            const recording = await record(program, mode);
            assert.deepEqual(outline(recording), [
                "first (network:RouteTable) in parent",
                "parent (test:index:Any)",
                "second (network:RouteTable) in parent",
            ]);
            assert.deepEqual(named(recording, "second").options, { protect: true, dependsOn: ["first"] });
            assert.deepEqual([...reachable(recording, "second")], ["first"]);
        }
    });

    it("leaves out of a preview what only Azure can know", async () => {
        assert.deepEqual(named(await record(program), "second").inputs["tags"], { first: "[unknown]" });
    });

    it("shows secrets as such and nowhere in plain text", async () => {
        const recording = await record(program);
        assert.deepEqual(named(recording, "first").inputs["tags"], { id: "[secret]" });
        assert.ok(!plainTexts(recording).join().includes("Canary"));
    });

    it("fails on an output that is turned into text by accident", async () => {
        await assert.rejects(
            record(() => {
                const first = new RouteTable("first", { resourceGroupName: "rg" });
                const text = String(first.id);
                new RouteTable("second", { resourceGroupName: text });
            }),
            /Output<T>/,
        );
    });

    it("says which resources there are when one is not", async () => {
        const recording = await record(program);
        assert.throws(() => named(recording, "third"), /0 resources are named third; there are first, parent, second/);
    });
});
