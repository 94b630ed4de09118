import assert from "node:assert/strict";
import type { CustomResourceOptions } from "@pulumi/pulumi";
import { RouteTable } from "@pulumi/azure-native/network/routeTable";
import { createChild, transformed } from "../../components/transform";
import { named, record } from "../support/recorder";

interface Args {
    readonly size: number;
    readonly label?: string;
}

const opts: CustomResourceOptions = { protect: true };

describe("transformed", () => {
    it("hands back arguments and options when there is no transform", () => {
        const args: Args = { size: 1 };
        assert.deepEqual(transformed<Args>(undefined, "child", args, opts), { args, opts });
    });

    it("replaces the arguments that a partial object names, and no others", () => {
        const result = transformed<Args>({ label: "new" }, "child", { size: 1, label: "old" }, opts);
        assert.deepEqual(result, { args: { size: 1, label: "new" }, opts });
    });

    it("uses what a function answers, options included, and tells it the name", () => {
        const result = transformed<Args>(
            (args, given, name) => ({ args: { ...args, label: name }, opts: { ...given, protect: false } }),
            "child",
            { size: 1 },
            opts,
        );
        assert.deepEqual(result, { args: { size: 1, label: "child" }, opts: { protect: false } });
    });

    it("leaves the given arguments and options as they are", () => {
        const args = Object.freeze<Args>({ size: 1 });
        const frozen = Object.freeze({ ...opts });
        transformed<Args>({ label: "new" }, "child", args, frozen);
        assert.deepEqual(args, { size: 1 });
        assert.deepEqual(frozen, { protect: true });
    });
});

describe("createChild", () => {
    it("registers the resource with transformed arguments and options", async () => {
        const recording = await record(() => {
            createChild(RouteTable, "routes", { resourceGroupName: "rg", routeTableName: "a" }, {}, (args, given) => ({
                args: { ...args, routeTableName: "b" },
                opts: { ...given, protect: true },
            }));
        });
        const { inputs, options } = named(recording, "routes");
        assert.deepEqual(inputs, { resourceGroupName: "rg", routeTableName: "b" });
        assert.equal(options.protect, true);
    });
});
