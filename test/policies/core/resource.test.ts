import assert from "node:assert/strict";
import { componentTypes, stackOf } from "../../../policies/core/resource";

const urn =
    "urn:pulumi:prod::mabs::mabs:index:BackupEnvironment$mabs:index:ServerMachine$azure-native:compute:VirtualMachine::a::b$c";

describe("a URN", () => {
    it("tells the components around a resource, outermost first", () => {
        assert.deepEqual(componentTypes(urn), ["mabs:index:BackupEnvironment", "mabs:index:ServerMachine"]);
        assert.deepEqual(componentTypes("urn:pulumi:prod::mabs::azure-native:compute:Disk::a"), []);
        assert.deepEqual(componentTypes("no URN"), []);
    });

    it("tells the stack", () => {
        assert.equal(stackOf(urn), "prod");
        assert.equal(stackOf(""), "");
    });
});
