import assert from "node:assert/strict";
import fc from "fast-check";
import { counted, grouped, nameOf } from "../../model/wording";
import { existingId } from "../support/sampleEnvironment";

describe("wording for readers", () => {
    it("shortens an ARM id to the name and leaves other texts alone", () => {
        assert.equal(nameOf(existingId("Microsoft.Network/virtualNetworks/vnet-hub")), "vnet-hub");
        assert.equal(nameOf("vnet-hub"), "vnet-hub");
    });

    it("counts one thing and several things", () => {
        assert.equal(counted(1, "disk"), "1 disk");
        assert.equal(counted(0, "disk"), "0 disks");
    });

    it("groups the digits of large figures", () => {
        assert.equal(grouped(1234567), "1,234,567");
        assert.equal(grouped(999), "999");
        fc.assert(fc.property(fc.maxSafeInteger(), (value) => grouped(value) === value.toLocaleString("en-US")));
    });
});
