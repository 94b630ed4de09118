import assert from "node:assert/strict";
import { violationOf } from "../../../config/violations/violation";

const report = { schemaPath: "", keyword: "type", params: {} };

describe("config: a violation of the schema", () => {
    it("knows the path, the value and the part of the schema of a pointer, escaped keys too", () => {
        const values = { "mabs:tags": { "a/b~c": 5 } };
        const { path, value, node } = violationOf({ ...report, instancePath: "/mabs:tags/a~1b~0c" }, values);
        assert.deepEqual([path, value, node.type], ['mabs:tags["a/b~c"]', 5, "string"]);
    });

    it("follows lists, and unions by the mode that the data names", () => {
        const values = { "mabs:network": { egress: { mode: "proxy", bypass: [7] } } };
        const { path, value, node } = violationOf({ ...report, instancePath: "/mabs:network/egress/bypass/0" }, values);
        assert.deepEqual(
            [path, value, node["x-expected"]],
            ["mabs:network.egress.bypass[0]", 7, "a DNS name, an address, or a name with a leading `*.`"],
        );
        const unknown = { "mabs:network": { egress: { mode: "carrier pigeon" } } };
        assert.equal(violationOf({ ...report, instancePath: "/mabs:network/egress" }, unknown).node.oneOf?.length, 4);
    });

    it("is about the key itself when the key breaks the rule", () => {
        const { path, value, isKey, node } = violationOf(
            { ...report, instancePath: "/mabs:servers", propertyName: "A_B" },
            { "mabs:servers": { A_B: {} } },
        );
        assert.deepEqual([path, value, isKey, node["x-error"]], ["mabs:servers.A_B", "A_B", true, "MABS-CFG-401"]);
    });
});
