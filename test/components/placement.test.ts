import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { childOptions } from "../../components/placement";
import { record } from "../support/recorder";

describe("childOptions", () => {
    it("waits for the placement first and for the child's own dependencies after it", async () => {
        await record(() => {
            const [parent, group, other] = ["parent", "group", "other"].map(
                (name) => new pulumi.ComponentResource("test:index:Any", name),
            );
            assert.ok(parent && group && other);
            const options = childOptions(parent, { dependsOn: [group] }, { dependsOn: [other], protect: true });
            assert.deepEqual(Object.keys(options).sort(), ["dependsOn", "parent", "protect"]);
            assert.equal(options.parent, parent);
            assert.deepEqual(options.dependsOn, [group, other]);
            assert.deepEqual(childOptions(parent, { dependsOn: [group] }).dependsOn, [group]);
        });
    });
});
