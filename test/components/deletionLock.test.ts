import assert from "node:assert/strict";
import { createDeletionLock } from "../../components/deletionLock";
import { lean } from "../support/componentChecks";
import { armId } from "../support/models";
import { named, record } from "../support/recorder";

const scope = armId("Microsoft.Compute/virtualMachines", "MABS01");

describe("a lock against deletion", () => {
    it("lets its scope be changed and not be deleted", async () => {
        const recording = await record(
            () => void createDeletionLock("lock", { scope, name: "lock-unit", notes: "Why." }, lean, undefined),
        );
        assert.deepEqual(named(recording, "lock").inputs, {
            scope,
            lockName: "lock-unit",
            level: "CanNotDelete",
            notes: "Why.",
        });
    });
});
